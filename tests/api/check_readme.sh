#!/usr/bin/env bash
# The first C example of README.md has at most 15 lines, compiles against an installed x278 and reads a fixture.
# Usage: check_readme.sh PREFIX WORKDIR
set -eu
prefix=$(cd "${1:?usage: check_readme.sh PREFIX WORKDIR}" && pwd)
work=${2:?usage: check_readme.sh PREFIX WORKDIR}
cd "$(dirname "$0")/../.."
cc=${CC:-cc}
mkdir -p "$work"
awk '/^```c$/ && !seen { inside = 1; seen = 1; next } /^```/ { inside = 0 } inside' README.md >"$work/example.c"
lines=$(wc -l <"$work/example.c")
[ "$lines" -gt 0 ] || { echo "README.md has no C example"; exit 1; }
[ "$lines" -le 15 ] || { echo "the example has $lines lines, more than 15"; exit 1; }
pc=$(find "$prefix" -name x278.pc)
PKG_CONFIG_PATH=$(dirname "$pc")
export PKG_CONFIG_PATH
# pkg-config escapes blanks for the shell, so its words are read by one.
eval "flags=($(pkg-config --cflags --libs x278)) libdir=$(pkg-config --variable=libdir x278)"
"$cc" -std=c99 -Wall -Wextra -Wpedantic -Werror "$work/example.c" -o "$work/example" "${flags[@]}" \
  "-Wl,-rpath,$libdir"
input=$(sed -nE 's/^\$ \.\/example (.*)$/\1/p' README.md | head -n 1)
[ -f "$input" ] || { echo "README.md does not name a file to run the example with"; exit 1; }
"$work/example" "$input" >"$work/output"
# What the README says it prints is what it prints.
awk '/^\$ \.\/example / { inside = 1; next } /^(```|\$)/ { inside = 0 } inside' README.md | diff - "$work/output"
echo "detail: $lines lines, run on $input"
