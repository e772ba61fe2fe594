#!/usr/bin/env bash
# Builds the rule engine for the browser into web/src/engine/engine.wasm, unless it is there as the
# sources would make it. Called by ./dev and by `npm run build`.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

folder=build/engine
into=web/src/engine/engine.wasm
mkdir -p build
log=build/engine.txt
{
    [ -f "$folder/build.ninja" ] ||
        cmake -S src/rulebook/module -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER=clang++-19 \
            -DCMAKE_CXX_COMPILER_TARGET=wasm32-wasi -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    cmake --build "$folder" -j "$(nproc)"
} >"$log" 2>&1 || { cat "$log" >&2 && exit 1; }
cmp -s "$folder/engine.wasm" "$into" || cp "$folder/engine.wasm" "$into"
