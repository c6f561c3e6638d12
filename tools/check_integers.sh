#!/usr/bin/env bash
# lib/casework counts money, time and shares in integers: no float, double, decimal constant or function of math.h may
# stand in its code or in its headers. Comments and texts are not looked at.
#   check_integers.sh              check this project
#   check_integers.sh --self-test  plant floats in a copy and see that each is found
set -u
cd "$(dirname "$0")/.." || exit 2

code() { # FILE: its lines without comments, texts and characters
  sed -E 's/"([^"\\]|\\.)*"/""/g; s/'"'"'([^'"'"'\\]|\\.)*'"'"'/0/g' "$1" | tr '\n' '\r' |
    sed -E 's:/\*([^*]|\*+[^*/])*\*+/: :g' | tr '\r' '\n'
}
check() { # ROOT: prints findings, fails when there are any
  local bad=0 count=0 file found
  while read -r file; do
    count=$((count + 1))
    found=$(code "$file" | grep -nE '\b(float|double|strto[df]|atof|_Complex)\b|<(math|float|tgmath)\.h>|[0-9]\.[0-9]|[0-9]\.[fFlL]?\b|\b[0-9]+[eE][-+]?[0-9]+\b')
    if [ -n "$found" ]; then
      echo "${file#"$1"/}: $found"
      bad=1
    fi
  done < <(find "$1/lib/casework" "$1/include/x278/casework" -name '*.[ch]' | sort)
  echo "$count files, $([ "$bad" = 0 ] && echo "no floating point" || echo "floating point found")"
  [ "$bad" = 0 ] && [ "$count" -gt 0 ]
}
self_test() {
  local planted
  root=$(mktemp -d) || exit 2
  trap 'rm -rf "$root"' EXIT
  mkdir -p "$root/lib/casework" "$root/include/x278/casework"
  echo 'int a; /* a double, 1.5 */ const char *b = "float 2.5";' >"$root/lib/casework/good.c"
  check "$root" >/dev/null || { echo "comments and texts are taken for code"; return 1; }
  for planted in 'double x;' 'float y;' 'int z = 2 * 1.5;' '#include <math.h>' 'int w = 1e3;' 'int v = atof(s);'; do
    echo "$planted" >"$root/lib/casework/bad.c"
    if check "$root" >/dev/null; then
      echo "not found: $planted"
      return 1
    fi
  done
  echo "6 planted, 6 found"
}
if [ "${1:-}" = --self-test ]; then self_test; else check .; fi
