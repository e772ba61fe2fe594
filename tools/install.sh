# shellcheck shell=bash disable=SC2034
# What ./dev installs: Debian packages, the pinned Node, npm packages. Sourced by ./dev.

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config ca-certificates curl openssl tzdata
    libboost1.81-dev libboost-json1.81-dev libboost-url1.81-dev libssl-dev libyaml-cpp-dev
    libfmt-dev libspdlog-dev libcli11-dev libgtest-dev libsqlite3-dev libpq-dev libsodium-dev
    libicu-dev libpango1.0-dev libharfbuzz-dev libcairo2-dev libqrencode-dev libxlsxwriter-dev
    libzip-dev libexpat1-dev libbrotli-dev fontconfig fonts-croscore fonts-liberation2
    clang-19 lld-19 libc++-19-dev-wasm32 libc++abi-19-dev-wasm32 libclang-rt-19-dev-wasm32 wasi-libc
)
test_packages=(
    clang-format-19 libclang-rt-19-dev librapidcheck-dev libvalijson-dev
    postgresql postgresql-common chromium-headless-shell
    poppler-utils qpdf zbar-tools sqlite3 libheif-examples
)
bench_packages=(libbenchmark-dev postgresql postgresql-common wrk chromium-headless-shell)
long_packages=(clang-tidy-19)

node_version=22.23.3
npm_version=11.21.2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/binh-yen
export BINHYEN_NODE_DIR=$cache/node22/node_modules/.bin

# Under LC_ALL=C PostgreSQL would come up as SQL_ASCII. ccache shares objects between checkouts.
export LC_ALL=C.UTF-8 CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

install_packages() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    # --no-remove: libboost1.81-dev would otherwise take the place of other Boost packages unasked.
    local line=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends
        --no-remove "${missing[@]}")
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            printf 'Please run this as root, then try again:\n  %s\n' "${line[*]}" >&2
            exit 2
        fi
        root=(sudo -n)
    fi
    printf '\n== installing %s\n' "${missing[*]}"
    "${root[@]}" apt-get update -q
    "${root[@]}" "${line[@]}" -q
}

install_node() {
    export PATH=$BINHYEN_NODE_DIR:$PATH
    [ "$("$BINHYEN_NODE_DIR/node" --version 2>/dev/null)" != "v$node_version" ] || return 0
    command -v npm >/dev/null || install_packages npm
    printf '\n== installing Node %s\n' "$node_version"
    local making=$cache/node22.making.$$
    mkdir -p "$making"
    npm install --prefix "$making" --no-audit --no-fund --loglevel=error \
        "node@$node_version" "npm@$npm_version"
    rm -rf "$cache/node22"
    mv "$making" "$cache/node22"
    hash -r
    node --version
}

# npm_ci FOLDER: only when its lock file changed.
npm_ci() {
    local stamp=$1/node_modules/.binhyen-lock
    [ -f "$1/package-lock.json" ] || return 0
    ! cmp -s "$1/package-lock.json" "$stamp" || return 0
    printf '\n== npm packages of %s\n' "$1"
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error)
    cp "$1/package-lock.json" "$stamp"
}
