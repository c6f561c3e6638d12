#!/usr/bin/env bash
# Every C sample of the README and of docs/ compiles against the public headers, warnings are errors. A sample with a
# main is a program, one with functions stands at file level, any other is the inside of a function that has what a page
# takes for granted (ctx, issues, reader, transaction ...), so that a page may go on from sample to sample.
#
#   check_samples.sh [COMPILER]
set -u
cd "$(dirname "$0")/../.." || exit 2
cc=${1:-${CC:-cc}}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# A file for each sample: PAGE.LINE.c
mapfile -t pages < <(ls README.md CONTRIBUTING.md docs/*.md docs/*/*.md 2>/dev/null)
awk -v work="$work" '
  FNR == 1 { inside = 0 }
  /^```c$/ { inside = 1; name = FILENAME; gsub(/\//, "+", name); file = work "/" name "." FNR ".sample"; printf "" >file; next }
  /^```/ { if (inside) close(file); inside = 0 }
  inside { print >file }' "${pages[@]}"

granted='x278_ctx *ctx, x278_issues *issues, x278_reader *reader, const x278_transaction *transaction, x278_checker *checker, x278_doc *doc,
    const x278_segment *segment, x278_writer *writer, const void *data, size_t len'
count=0
bad=0
for sample in "$work"/*.sample; do
  [ -e "$sample" ] || break
  name=${sample##*/}
  name=${name%.sample}
  line=${name##*.}
  page=${name%.*}
  page=${page//+//}
  unit=$work/unit.c
  {
    if grep -qE '^#[[:space:]]*include' "$sample"; then
      :
    else
      printf '#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <x278/x278.h>\n'
    fi
    if grep -qE '(^|[^a-z_])main\(' "$sample" || grep -qE '^[a-z][A-Za-z0-9_ *]*\([^;]*\) \{$' <(grep -vE '^(if|for|while|switch|do|else)' "$sample"); then
      printf '#line %d "%s"\n' $((line + 1)) "$page"
      cat "$sample"
    else
      printf 'void sample(%s);\nvoid sample(%s) {\n    {\n#line %d "%s"\n' "$granted" "$granted" $((line + 1)) "$page"
      cat "$sample"
      printf '    }\n}\n'
    fi
  } >"$unit"
  "$cc" -std=c99 -Iinclude -Wall -Wextra -Wpedantic -Wno-unused -Wno-unused-parameter -Wno-unused-but-set-variable -Werror \
    -fsyntax-only "$unit" >"$work/log" 2>&1 || {
    echo "$page:$line: the sample does not compile"
    head -n 12 "$work/log"
    bad=$((bad + 1))
  }
  count=$((count + 1))
done
echo "$count samples, $bad findings"
[ "$count" -gt 0 ] && [ "$bad" = 0 ]
