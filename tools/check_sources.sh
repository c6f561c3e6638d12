#!/usr/bin/env bash
# Every C file is named in cmake/Sources.cmake, and every file named there exists: nothing is built by accident, nothing
# is left out of the tests by accident.
set -u
cd "$(dirname "$0")/.." || exit 2
bad=0
count=0
list=$(sed 's/#.*//' cmake/Sources.cmake)
names() { # LIST: the words of set(LIST ...)
  tr '\n' ' ' <<<"$list" | grep -oE "set\($1[ )][^)]*" | sed -E 's/set\([A-Z0-9_]+//' | tr -s ' ' '\n' | grep .
}
named() { # LIST FILE [WORD]: is WORD (default FILE) in LIST?
  count=$((count + 1))
  names "$1" | grep -qxF "${3:-$2}" || { echo "$2 is not in $1 of cmake/Sources.cmake"; bad=$((bad + 1)); }
}
while read -r file; do
  base=${file##*/}
  base=${base%.c}
  case "$file" in
  lib/guide/tables_*) named X278_GUIDE_TABLES "$file" ;;
  lib/*) room=${file#lib/}; room=${room%%/*}; named "X278_${room^^}_SOURCES" "$file" ;;
  include/x278/casework/*) named X278_CASEWORK_HEADERS "$file" ;;
  include/x278/*.h) named X278_PUBLIC_HEADERS "$file" ;;
  tools/x278/system_*) named X278_SYSTEM_TOOL_SOURCES "$file" ;;
  tools/x278/*)
    names X278_CASEWORK_TOOL_SOURCES | grep -qxF "$file" || named X278_TOOL_SOURCES "$file" ;;
  tools/guidedoc/*) named X278_GUIDEDOC_SOURCES "$file" ;;
  tools/guidec/*) named X278_GUIDEC_SOURCES "$file" ;;
  tests/check/*) named X278_CHECK_STAND_IN_SOURCES "$file" ;;
  tests/unit/test_cw_*) named X278_CASEWORK_UNIT_TESTS "$file" "${base#test_}" ;;
  tests/unit/test_*) named X278_UNIT_TESTS "$file" "${base#test_}" ;;
  tests/unit/*) named X278_UNIT_SUPPORT_SOURCES "$file" ;;
  tests/conformance/*)
    names X278_CONFORMANCE_SUPPORT_SOURCES | grep -qxF "$file" || grep -qF "$file" cmake/Tests.cmake || named X278_CONFORMANCE_TESTS "$file" "$base" ;;
  tests/fuzz/*) [ "$file" = "$(names X278_FUZZ_DRIVER)" ] || names X278_CASEWORK_FUZZ_TARGETS | grep -qxF "$base" || named X278_FUZZ_TARGETS "$file" "$base" ;;
  tests/bench/*) names X278_BENCH_SOURCES | grep -qxF "$file" || names X278_CASEWORK_BENCH_PROGRAMS | grep -qxF "$base" || named X278_BENCH_PROGRAMS "$file" "$base" ;;
  esac
done < <(find lib tools tests include/x278 \( -name '*.c' -o -path 'include/*.h' \) | sort)
while read -r file; do
  [ -f "$file" ] || { echo "$file is in cmake/Sources.cmake and does not exist"; bad=$((bad + 1)); }
done < <(grep -oE '(lib|include|tools|tests)/[A-Za-z0-9_/.]+\.[ch]' <<<"$list")
echo "$count files named, $bad findings"
[ "$bad" -eq 0 ]
