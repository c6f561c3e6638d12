#!/usr/bin/env bash
# Compile libx278 to WebAssembly: the module whose exports are in glue.h. Installs what is missing (Debian's clang, lld,
# wasi-libc, libclang-rt-14-dev-wasm32).
#
#   bindings/wasm/build.sh OUTFOLDER           x278.wasm, x278-simd.wasm (SIMD128), x278-test.wasm (with x278w_fail_after())
#   bindings/wasm/build.sh OUTFOLDER viewer    x278-viewer.wasm: with the jobs of bindings/viewer/glue
set -eu -o pipefail
mkdir -p "${1:?usage: build.sh OUTFOLDER [viewer]}"
out=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tools/setup.sh
need_wasm

# The library without libxml2 and iconv, and the glue.
sources=$(find lib bindings/wasm -name '*.c' -not -path 'lib/casework/*' | LC_ALL=C sort)

# The viewer has jobs of its own, and what they need of casework.
if [ "${2:-}" = viewer ]; then
  sources="$sources $(find bindings/viewer/glue lib/casework -name '*.c' | LC_ALL=C sort | xargs) tools/x278/invent.c"
fi

make_module() { # NAME OPTION…
  local name=$1 objects=$out/objects-$1
  shift
  mkdir -p "$objects"
  for file in $sources; do
    printf '%s %s\n' "$file" "$objects/${file//\//_}.o"
  done | OPTIONS="$*" xargs -P "$(jobs)" -L 1 sh -c 'clang --target=wasm32-wasi --sysroot=/usr -std=c11 -Oz -DX278_STATIC \
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fvisibility=hidden -ffunction-sections -fdata-sections \
    -Iinclude -Ilib $OPTIONS -c "$0" -o "$1"'
  clang --target=wasm32-wasi --sysroot=/usr -mexec-model=reactor "$objects"/*.o -o "$out/$name.wasm" \
    -Wl,--gc-sections,--strip-all,-z,stack-size=262144,--export=x278_status_name,--export=x278_status_text,--export=x278_feature
}

if [ "${2:-}" = viewer ]; then
  make_module x278-viewer -DX278_WASM_VIEWER -msimd128 -Ibindings/wasm -Itools/x278
  exit
fi
make_module x278
make_module x278-simd -msimd128
make_module x278-test -DX278_WASM_TEST
