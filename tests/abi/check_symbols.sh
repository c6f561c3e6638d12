#!/usr/bin/env bash
# One list of exported names in four places: the functions marked X278_API in the public headers, lib/libx278.map,
# tests/abi/symbols.txt, and the symbols that the built library exports. They must be the same.
#
#   check_symbols.sh LIBRARY.so   compare all four
#   check_symbols.sh --headers    print what the headers declare, to see what the map needs
set -u
cd "$(dirname "$0")/../.." || exit 2
export LC_ALL=C

# Comments and preprocessor lines go, each declaration becomes one line; the first name before a "(" is the function.
header_names() {
  sed '/^[[:space:]]*#/d' include/x278/*.h | tr '\n' ' ' |
    sed 's:/\*\([^*]\|\*\+[^*/]\)*\*\+/: :g; s/[;{}]/&\n/g' |
    awk 'sub(/.*X278_API[[:space:]]/, "") && match($0, /x278_[a-z0-9_]+[[:space:]]*\(/) {
           name = substr($0, RSTART, RLENGTH); gsub(/[[:space:](]/, "", name); print name }' | sort -u
}

# NAME NODE, a line each
map_names() {
  awk '/^X278_[0-9.]+[[:space:]]*\{/ { node = $1 }
       /^[[:space:]]*x278_[a-z0-9_]+;/ { name = $1; sub(/;.*/, "", name); print name, node }' lib/libx278.map | sort
}

library_names() {
  nm -D --defined-only "$1" | awk '$2 != "A" { sub(/@+/, " ", $3); print $3 }' | sort
}

if [ "${1:-}" = --headers ]; then
  header_names
  exit 0
fi
library=${1:?usage: check_symbols.sh LIBRARY.so}
[ -f "$library" ] || { echo "no such library: $library"; exit 2; }

bad=0
same() { # WHAT LEFT RIGHT
  local difference
  if ! difference=$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3")); then
    echo "$1:"
    grep '^[<>]' <<<"$difference"
    bad=1
  fi
}
map=$(map_names)
[ -n "$map" ] || { echo "lib/libx278.map names nothing"; exit 1; }
same "public headers (<) against lib/libx278.map (>)" "$(header_names)" "$(cut -d' ' -f1 <<<"$map")"
same "lib/libx278.map (<) against tests/abi/symbols.txt (>)" "$map" "$(grep -v '^#' tests/abi/symbols.txt | sort)"
same "lib/libx278.map (<) against the library (>)" "$map" "$(library_names "$library")"
echo "$(wc -l <<<"$map") exported names"
exit "$bad"
