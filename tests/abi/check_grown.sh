#!/usr/bin/env bash
# Programs of today on a library of tomorrow, and the other way round: every struct that may grow gets one more field at
# its end, the library is built so, and the programs that were built with the headers as they are run on it unchanged.
# Then the programs that were built with the grown headers run on the library as it is. The programs of tests/bindings, which
# read the description of today, run on the grown library, too.
#
#   check_grown.sh BUILD WORKDIR     BUILD: a build of this project, with tests and tool
set -eu
build=$(realpath "${1:?usage: check_grown.sh BUILD WORKDIR}")
mkdir -p "${2:?usage: check_grown.sh BUILD WORKDIR}"
work=$(realpath "$2")
cd "$(dirname "$0")/../.."
rm -rf "$work/src"
mkdir -p "$work/src"
cp -r CMakeLists.txt cmake examples include lib pkgconfig tests tools README.md LICENSE docs "$work/src/"
grown=0
for header in "$work"/src/include/x278/*.h; do
  here=$(grep -c 'append below, never above' "$header" || true)
  sed -i '/append below, never above/a uint64_t x278_grown;' "$header"
  grown=$((grown + here))
done
[ "$grown" -gt 0 ] || { echo "no struct grew"; exit 1; }
cmake -S "$work/src" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON
cmake --build "$work/build" -j 2 --target x278 x278_tool api_c99

run() { # LIBRARY-FOLDER PROGRAM-FOLDER
  export LD_LIBRARY_PATH=$1
  ldd "$2/x278" | grep -qF "=> $1/libx278.so" || { echo "$2/x278 does not load $1/libx278.so"; exit 1; }
  "$2/api_c99"
  tests/tool/test_tool.sh "$2/x278"
  for file in fixtures/*/*/input.edi fixtures/*/*.edi; do
    [ -f "$file" ] || continue
    for command in "check --format jsonl" "info" "roundtrip"; do
      # shellcheck disable=SC2086
      if "$2/x278" $command "$file" >"$work/out.new" 2>&1; then status=0; else status=$?; fi
      # shellcheck disable=SC2086
      if LD_LIBRARY_PATH=$build "$build/x278" $command "$file" >"$work/out.old" 2>&1; then wanted=0; else wanted=$?; fi
      if [ "$status" != "$wanted" ] || ! cmp -s "$work/out.new" "$work/out.old"; then
        echo "x278 $command $file: another answer ($status, not $wanted)"
        exit 1
      fi
      runs=$((runs + 1))
    done
  done
}
runs=0
# Bindings that know the description as it is. Node is there when tools/test.sh bindings has fetched its package.
if NODE_PATH=$PWD/build/node/node_modules tests/bindings/run.sh "$work/build/libx278.so" "$build/x278" "$work/bindings" c++; then
  :
elif [ $? != 77 ]; then
  echo "the bindings fail on the grown library"
  exit 1
fi
run "$work/build" "$build"
run "$build" "$work/build"
echo "$grown structs grown; the same answers in $runs runs"
