#!/usr/bin/env bash
# Builds the programs in examples/ against an installed x278, with CMake and with pkg-config, and runs them.
# Usage: check_examples.sh PREFIX WORKDIR
set -eu
prefix=$(cd "${1:?usage: check_examples.sh PREFIX WORKDIR}" && pwd)
work=${2:?usage: check_examples.sh PREFIX WORKDIR}
cd "$(dirname "$0")/../.."
cc=${CC:-cc}
rm -rf "$work"
mkdir -p "$work"
cmake -S examples -B "$work/cmake" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$cc" >"$work/log"
cmake --build "$work/cmake" >>"$work/log"
# Its summary is not the project's.
ctest --test-dir "$work/cmake" --output-on-failure >"$work/tests" || { cat "$work/tests"; exit 1; }
tests=$(sed -nE 's/^100% tests passed, 0 tests failed out of ([0-9]+)$/\1/p' "$work/tests")
[ "$tests" -ge 6 ] || { cat "$work/tests"; exit 1; }

pc=$(find "$prefix" -name x278.pc)
PKG_CONFIG_PATH=$(dirname "$pc")
export PKG_CONFIG_PATH
for file in examples/*.c; do
  # The flags are words, and a prefix may have blanks.
  eval "'$cc' -std=c99 -Wall -Wextra -Wpedantic -Werror '$file' -o '$work/$(basename "$file" .c)' $(pkg-config --cflags --libs x278) -lpthread"
done
LD_LIBRARY_PATH=$(dirname "$(dirname "$pc")") examples/check.sh requests "$(realpath "$work")/requests" requests.edi
echo "detail: $tests examples by CMake and by pkg-config"
