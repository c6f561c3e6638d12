#!/usr/bin/env bash
# Programs that were built with older releases, as they were recorded, on the library of today: each must say what it said
# then. tests/abi/old/README.md tells how they were made.
#
#   check_old.sh FOLDER...                 run them on the libx278.so of each folder
#   check_old.sh --record VERSION FOLDER   build them with the headers as they are and the libx278.so of FOLDER: at a release
set -eu
record=
if [ "${1:-}" = --record ]; then
  record=${2:?usage: check_old.sh --record VERSION FOLDER}
  shift 2
fi
: "${1:?usage: check_old.sh [--record VERSION] FOLDER...}"
mapfile -t folders < <(realpath "$@")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$record" ]; then
  to=tests/abi/old/$record/$(gcc -dumpmachine)
  mkdir -p "$to"
  grep '^FIELD(' tests/abi/layout.c >"$work/rows.inc"
  flags=(-Os -s -no-pie -Wall -Wextra -Wpedantic -Werror -Wl,--as-needed,--build-id=none -Iinclude "-I$work" '-DROWS=<rows.inc>')
  gcc -std=c99 "${flags[@]}" -o "$to/program-c" tests/abi/old/program.c -L"${folders[0]}" -lx278
  g++ -x c++ -std=c++11 "${flags[@]}" -o "$to/program-cxx" tests/abi/old/program.c -L"${folders[0]}" -lx278
  LD_LIBRARY_PATH=${folders[0]} "$to/program-c" >"$to/expected.txt" || { tail -n 5 "$to/expected.txt"; exit 1; }
  if grep -qaF "$PWD" "$to"/program-*; then echo "a program names folders of this machine"; exit 1; fi
  ls -l "$to"
fi

count=0
skipped=0
for program in tests/abi/old/*/*/program-*; do
  [ -e "$program" ] || break
  for folder in "${folders[@]}"; do
    if ! LD_LIBRARY_PATH=$folder ldd "$program" >"$work/ldd" 2>&1 || grep -q 'not found' "$work/ldd"; then
      skipped=$((skipped + 1)) # another machine, or another SONAME
      continue
    fi
    grep -qF "=> $folder/libx278.so" "$work/ldd" || { echo "$program does not load the library of $folder"; exit 1; }
    LD_LIBRARY_PATH=$folder "$program" >"$work/said" || { echo "$program failed on $folder"; grep FAIL "$work/said" || true; exit 1; }
    diff "${program%/*}/expected.txt" "$work/said" || { echo "$program says something else on $folder"; exit 1; }
    count=$((count + 1))
  done
done
[ $count -gt 0 ] || { echo "skipped: no old program runs here"; exit 77; }
echo "old programs: $count runs, the same answers; $skipped cannot run here"
