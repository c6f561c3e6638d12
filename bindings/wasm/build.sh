#!/usr/bin/env bash
# Compile libx278 to WebAssembly: the modules whose exports are in glue.h. Installs what is missing (Debian's clang, lld,
# wasi-libc, libclang-rt-14-dev-wasm32; and binaryen, whose wasm-opt makes them a little smaller, where it can be had).
#
# The tables of the guides are packed (tools/packc); Node runs the program that does it.
#
#   bindings/wasm/build.sh OUTFOLDER           x278.wasm (all jobs), x278-simd.wasm (the same with SIMD128), x278-read.wasm (the
#                                              job read alone), x278-view.wasm (read and view), x278-test.wasm (with
#                                              x278w_fail_after())
#   bindings/wasm/build.sh OUTFOLDER viewer    x278-viewer.wasm: with the jobs of bindings/viewer/glue;
#                                              x278-viewer-test.wasm
set -eu -o pipefail
mkdir -p "${1:?usage: build.sh OUTFOLDER [viewer]}"
out=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tools/setup.sh
need_wasm
command -v node >/dev/null || { echo 'node is needed' >&2; exit 1; }
has_wasm_opt || need_wasm_opt || echo 'wasm-opt cannot be had here: the modules are a little larger'

target='clang --target=wasm32-wasi --sysroot=/usr -flto'
flags='-std=c11 -DX278_STATIC -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -mbulk-memory -msign-ext
  -mnontrapping-fptoint -Iinclude -Ilib -Ibindings/wasm -Itools/x278 -Itools/packc'
small="-Oz -fvisibility=hidden -ffunction-sections -fdata-sections $flags"

# The library without libxml2, iconv and its constant tables, the glue, and what it shares with the tool.
sources="$(find lib bindings/wasm -name '*.c' -not -path 'lib/casework/*' -not -path 'lib/guide/tables_*.c' \
  -not -path lib/review/tables.c -not -name libc.c | LC_ALL=C sort | xargs) tools/x278/placed.c $out/packed.c
  $(printf 'tools/packc/%s.c ' coder reader columns tables)"

# The constant tables as packed.c.
pack_tables() {
  # shellcheck disable=SC2086
  $target $flags -O1 tools/packc/*.c lib/guide/*.c lib/review/tables.c -o "$out/pack.wasm" \
    -Wl,--gc-sections,-z,stack-size=262144
  node --no-warnings tools/packc/run.mjs "$out/pack.wasm" >"$out/packed.c"
}

# The passes of wasm-opt -Oz that make the file compress better: --memory-packing and others make it smaller, and its brotli larger.
shorten() { # FILE
  has_wasm_opt || return 0
  wasm-opt --enable-bulk-memory --enable-sign-ext --enable-nontrapping-float-to-int --enable-simd -ol 2 -s 2 "$1" -o "$1" \
    --dae-optimizing --duplicate-function-elimination --ssa-nomerge --optimize-instructions --precompute-propagate \
    --code-pushing --simplify-locals-nostructure --reorder-locals --coalesce-locals --vacuum --reorder-locals \
    --coalesce-locals --reorder-locals --merge-blocks --remove-unused-brs --merge-blocks --precompute-propagate \
    --optimize-instructions --rse --vacuum --directize --coalesce-locals-learning --dealign
}

# The viewer has jobs of its own, and what they need of casework.
if [ "${2:-}" = viewer ]; then
  sources="$sources $(find bindings/viewer/glue lib/casework -name '*.c' | LC_ALL=C sort | xargs) tools/x278/invent.c"
fi

# The two files that are compiled in other ways: the bindings of tables.c give way to those of packed.c, and functions of the C
# library must not be taken for those that link-time optimization knows.
compile_special() { # FOLDER OPTION…
  local objects=$1
  shift
  # shellcheck disable=SC2086
  $target $small "$@" -Dx278i_bindings=constant_bindings -Dx278i_binding_total=constant_binding_total \
    -c lib/review/tables.c -o "$objects/review_tables.o"
  # shellcheck disable=SC2086
  $target -fno-lto $small -fno-builtin -c bindings/wasm/libc.c -o "$objects/libc.o"
}

make_module() { # NAME OPTION…
  local name=$1 objects=$out/objects-$1
  shift
  rm -rf "$objects"
  mkdir "$objects"
  for file in $sources; do
    printf '%s %s\n' "$file" "$objects/${file//\//_}.o"
  done | COMPILE="$target $small $*" xargs -P "$(jobs)" -L 1 sh -c '$COMPILE -c "$0" -o "$1"'
  compile_special "$objects" "$@"
  link_module "$name" "$objects"/*.o
}

# Two passes of LLVM are left out that make loops faster and code larger.
link_module() { # NAME OBJECT…
  local name=$1
  shift
  $target -mexec-model=reactor "$@" -o "$out/$name.wasm" \
    -Wl,--gc-sections,--strip-all,--lto-O2,-O2,-mllvm,-disable-lsr,-mllvm,-enable-pre=0,-z,stack-size=262144 \
    -Wl,--export=x278_status_name,--export=x278_status_text,--export=x278_feature,-Map="$out/$name.map"
  shorten "$out/$name.wasm"
}

# The objects of another module, but for one file that is compiled with other options.
vary_module() { # NAME FROM FILE OPTION…
  local name=$1 from=$2 file=$3
  shift 3
  # shellcheck disable=SC2086
  $target $small "$@" -c "$file" -o "$out/$name.o"
  # shellcheck disable=SC2046
  link_module "$name" $(find "$out/objects-$from" -name '*.o' -not -name "${file//\//_}.o" | LC_ALL=C sort) "$out/$name.o"
}

pack_tables
if [ "${2:-}" = viewer ]; then
  make_module x278-viewer -DX278_WASM_VIEW -DX278_WASM_VIEWER -msimd128
  vary_module x278-viewer-test x278-viewer bindings/wasm/memory.c -DX278_WASM_TEST -msimd128
  exit
fi
make_module x278
make_module x278-simd -msimd128
vary_module x278-test x278 bindings/wasm/memory.c -DX278_WASM_TEST
vary_module x278-read x278 bindings/wasm/session.c -DX278_WASM_READ
vary_module x278-view x278 bindings/wasm/session.c -DX278_WASM_VIEW
