#!/usr/bin/env bash
# Compile libx278 to WebAssembly: the modules whose exports are in glue.h. Installs what is missing (Debian's clang, lld,
# wasi-libc, libclang-rt-14-dev-wasm32; and binaryen, whose wasm-opt makes them a little smaller, where it can be had).
#
#   bindings/wasm/build.sh OUTFOLDER           x278.wasm, x278-simd.wasm (SIMD128), x278-view.wasm (the jobs read and view
#                                              alone), x278-test.wasm (with x278w_fail_after())
#   bindings/wasm/build.sh OUTFOLDER viewer    x278-viewer.wasm: with the jobs of bindings/viewer/glue;
#                                              x278-viewer-test.wasm
set -eu -o pipefail
mkdir -p "${1:?usage: build.sh OUTFOLDER [viewer]}"
out=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tools/setup.sh
need_wasm
has_wasm_opt || need_wasm_opt || echo 'wasm-opt cannot be had here: the modules are a little larger'

# The library without libxml2 and iconv, the glue, and what it shares with the tool.
sources="$(find lib bindings/wasm -name '*.c' -not -path 'lib/casework/*' | LC_ALL=C sort | xargs) tools/x278/placed.c"
target='clang --target=wasm32-wasi --sysroot=/usr -flto'

# The passes of wasm-opt -Oz without --memory-packing: that cuts the tables at their zeros, and they compress less well.
shorten() { # FILE
  has_wasm_opt || return 0
  wasm-opt --enable-bulk-memory --enable-sign-ext --enable-nontrapping-float-to-int --enable-simd -ol 2 -s 2 "$1" -o "$1" \
    --duplicate-import-elimination --remove-unused-module-elements --dae-optimizing --duplicate-function-elimination \
    --once-reduction --ssa-nomerge --dce --remove-unused-names --remove-unused-brs --optimize-instructions --pick-load-signs \
    --precompute-propagate --code-pushing --simplify-locals-nostructure --vacuum --reorder-locals --coalesce-locals \
    --local-cse --simplify-locals --vacuum --reorder-locals --coalesce-locals --reorder-locals --vacuum --code-folding \
    --merge-blocks --remove-unused-brs --remove-unused-names --merge-blocks --precompute-propagate --optimize-instructions \
    --rse --vacuum
}

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
  done | TARGET="$target" OPTIONS="$*" xargs -P "$(jobs)" -L 1 sh -c '$TARGET -std=c11 -Oz -DX278_STATIC \
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fvisibility=hidden -ffunction-sections -fdata-sections \
    -mbulk-memory -msign-ext -mnontrapping-fptoint -Iinclude -Ilib -Itools/x278 $OPTIONS -c "$0" -o "$1"'
  link_module "$name" "$objects"/*.o
}

link_module() { # NAME OBJECT…
  local name=$1
  shift
  $target -mexec-model=reactor "$@" -o "$out/$name.wasm" \
    -Wl,--gc-sections,--strip-all,--lto-O2,-O2,-z,stack-size=262144,-Map="$out/$name.map" \
    -Wl,--export=x278_status_name,--export=x278_status_text,--export=x278_feature
  shorten "$out/$name.wasm"
}

# The objects of another module, but for one file that is compiled with other options.
vary_module() { # NAME FROM FILE OPTION…
  local name=$1 from=$2 file=$3
  shift 3
  $target -std=c11 -Oz -DX278_STATIC -fvisibility=hidden -ffunction-sections -fdata-sections \
    -mbulk-memory -msign-ext -mnontrapping-fptoint -Iinclude -Ilib "$@" -c "$file" -o "$out/$name.o"
  # shellcheck disable=SC2046
  link_module "$name" $(find "$out/objects-$from" -name '*.o' -not -name "${file//\//_}.o" | LC_ALL=C sort) "$out/$name.o"
}

if [ "${2:-}" = viewer ]; then
  make_module x278-viewer -DX278_WASM_VIEW -DX278_WASM_VIEWER -msimd128 -Ibindings/wasm
  vary_module x278-viewer-test x278-viewer bindings/wasm/memory.c -DX278_WASM_TEST -msimd128
  exit
fi
make_module x278
make_module x278-simd -msimd128
vary_module x278-test x278 bindings/wasm/memory.c -DX278_WASM_TEST
vary_module x278-view x278 bindings/wasm/session.c -DX278_WASM_VIEW
