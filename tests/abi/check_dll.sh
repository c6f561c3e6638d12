#!/usr/bin/env bash
# A DLL exports the functions of a list and no others. Usage: check_dll.sh DLL LIST
set -eu -o pipefail
export LC_ALL=C
x86_64-w64-mingw32-objdump -p "$1" |
  sed -nE '/Ordinal\/Name Pointer/,/^$/ s/^[[:space:]]*\[ *[0-9]+\] //p' | sort >"${TMPDIR:-/tmp}/x278-dll.$$"
trap 'rm -f "${TMPDIR:-/tmp}/x278-dll.$$"' EXIT
grep -v '^#' "$2" | cut -d' ' -f1 | grep . | sort | diff - "${TMPDIR:-/tmp}/x278-dll.$$" || { echo "$1 exports others than $2 names"; exit 1; }
echo "$(wc -l <"${TMPDIR:-/tmp}/x278-dll.$$") functions exported by $(basename "$1")"
