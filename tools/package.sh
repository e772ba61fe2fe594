#!/usr/bin/env bash
# dist/: one archive with the one binary, and a Debian package of the same. Called by ./dev package.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

version=$(sed -n 's/^project(binh_yen.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
architecture=$(dpkg --print-architecture)
name=binh-yen_${version}_$architecture
dist=$PWD/dist
root=$dist/$name

rm -rf "$root"
install -D -m 755 --strip build/release/binhyen "$root/usr/bin/binhyen"
for file in README.md CHANGELOG.md LICENSE; do
    [ ! -f "$file" ] || install -D -m 644 "$file" "$root/usr/share/doc/binh-yen/$file"
done

# dpkg-shlibdeps wants a debian/control beside it; the libraries' packages come from the binary.
mkdir -p "$dist/debian"
printf 'Source: binh-yen\n\nPackage: binh-yen\nArchitecture: any\n' >"$dist/debian/control"
depends=$(cd "$dist" && dpkg-shlibdeps -O "$root/usr/bin/binhyen" 2>/dev/null |
    sed -n 's/^shlibs:Depends=//p')
rm -r "$dist/debian"

mkdir "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<TEXT
Package: binh-yen
Version: $version
Architecture: $architecture
Maintainer: Bình Yên <binh-yen@localhost>
Depends: $depends, fontconfig, fonts-croscore | fonts-liberation2, tzdata
Section: admin
Priority: optional
Description: Yearly recognition of places that are safe in security and order
 Runs the recognition year of Thông tư 124/2021/TT-BCA, from registration to
 certificates and the result table.
TEXT
dpkg-deb --build --root-owner-group "$root" "$dist/$name.deb"
rm -r "$root/DEBIAN"
tar -C "$dist" --owner=0 --group=0 --sort=name -czf "$dist/$name.tar.gz" "$name"
rm -r "$root"
ls -l "$dist"
