#!/usr/bin/env bash
# One list of exported names in four places: the functions that the public headers mark, the map of the library, the
# committed list in tests/abi, and the symbols that the built library exports. They must be the same, for libx278 and for
# libx278-casework.
#
#   check_symbols.sh LIBRARY.so...   compare all four
#   check_symbols.sh --headers       print what the headers declare, to see what the maps need
set -u
cd "$(dirname "$0")/../.." || exit 2
export LC_ALL=C

choose() { # LIBRARY: whose files to look at
  case "${1##*/}" in
  *casework*) prefix=x278cw marker=X278CW map_file=lib/casework/libx278-casework.map list=tests/abi/casework-symbols.txt headers=include/x278/casework ;;
  *) prefix=x278 marker=X278 map_file=lib/libx278.map list=tests/abi/symbols.txt headers=include/x278 ;;
  esac
}

# Comments and preprocessor lines go, each declaration becomes one line; the first name before a "(" is the function.
header_names() {
  sed '/^[[:space:]]*#/d' "$headers"/*.h | tr '\n' ' ' |
    sed 's:/\*\([^*]\|\*\+[^*/]\)*\*\+/: :g; s/[;{}]/&\n/g' |
    awk -v marker="${marker}_API" -v name="${prefix}_[a-z0-9_]+[[:space:]]*[(]" \
      'sub(".*" marker "[[:space:]]", "") && match($0, name) {
         found = substr($0, RSTART, RLENGTH); gsub(/[[:space:](]/, "", found); print found }' | sort -u
}

# NAME NODE, a line each
map_names() {
  awk -v node_form="^${marker}_[0-9.]+[[:space:]]*[{]" -v name_form="^[[:space:]]*${prefix}_[a-z0-9_]+;" \
    '$0 ~ node_form { node = $1 } $0 ~ name_form { name = $1; sub(/;.*/, "", name); print name, node }' "$map_file" | sort
}

library_names() {
  nm -D --defined-only "$1" | awk '$2 != "A" { sub(/@+/, " ", $3); print $3 }' | sort
}

if [ "${1:-}" = --headers ]; then
  for library in libx278.so libx278-casework.so; do
    choose $library
    header_names
  done
  exit 0
fi
[ $# -gt 0 ] || { echo "usage: check_symbols.sh LIBRARY.so..."; exit 2; }

bad=0
total=0
same() { # WHAT LEFT RIGHT
  local difference
  if ! difference=$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3")); then
    echo "$1:"
    grep '^[<>]' <<<"$difference"
    bad=1
  fi
}
for library in "$@"; do
  [ -f "$library" ] || { echo "no such library: $library"; exit 2; }
  choose "$library"
  map=$(map_names)
  [ -n "$map" ] || { echo "$map_file names nothing"; exit 1; }
  same "public headers (<) against $map_file (>)" "$(header_names)" "$(cut -d' ' -f1 <<<"$map")"
  same "$map_file (<) against $list (>)" "$map" "$(grep -v '^#' "$list" | sort)"
  same "$map_file (<) against the library (>)" "$map" "$(library_names "$library")"
  total=$((total + $(wc -l <<<"$map")))
done
echo "$total exported names"
exit "$bad"
