#!/usr/bin/env bash
# Each public header compiles alone, as C99 and as C++11, with strict flags, and names no header outside the C library's
# stddef.h and stdint.h but its own kind. Usage: check_headers.sh (CC and CXX choose the compilers)
set -u
cd "$(dirname "$0")/../.." || exit 2
cc=${CC:-cc}
cxx=${CXX:-c++}
flags=(-Iinclude -fsyntax-only -Wall -Wextra -Wpedantic -pedantic-errors -Wshadow -Wconversion -Wundef -Werror)
count=0
bad=0
for header in include/x278/*.h include/x278/casework/*.h; do
  name=${header#include/}
  unit="#include <$name>
#include <$name>
typedef int x278_nothing_else;"
  "$cc" -x c -std=c99 -Wstrict-prototypes "${flags[@]}" - <<<"$unit" || { echo "$name: not C99"; bad=$((bad + 1)); }
  if command -v "$cxx" >/dev/null; then
    "$cxx" -x c++ -std=c++11 "${flags[@]}" - <<<"$unit" || { echo "$name: not C++11"; bad=$((bad + 1)); }
  fi
  foreign=$(grep -nE '^[[:space:]]*#[[:space:]]*include' "$header" |
    grep -vE '<(stddef|stdint)\.h>|"x278/(casework/)?[a-z0-9_]+\.h"')
  [ -z "$foreign" ] || { echo "$name includes what no public header may: $foreign"; bad=$((bad + 1)); }
  all=x278.h
  [[ $name != */casework/* ]] || all=casework/casework.h
  [[ $name =~ /(x278|casework|export)\.h$ ]] || grep -q "\"$name\"" "include/x278/$all" ||
    { echo "$all does not include $name"; bad=$((bad + 1)); }
  count=$((count + 1))
done
echo "$count headers as C99 and C++11, $bad findings"
[ "$count" -gt 0 ] && [ "$bad" -eq 0 ]
