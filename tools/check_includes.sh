#!/usr/bin/env bash
# Holds every #include of lib/, tools/ and bindings/ against the order of the rooms:
#
#   base <- {edi, guide} <- overlay, walk <- check <- review, attach <- doc <- {answer, ack, xml, json, table} <- casework
#
# A room includes from itself and from rooms to its left; rooms in braces never include each other, and overlay knows
# guide only. Casework, a library of its own, includes base and public headers only. Decode and encode (in review) never
# include each other, public headers never include from lib/, and tools/x278 and the bindings include public headers
# only, but for the viewer's glue, which is compiled with casework and shows what it found, before it is a text.
# Inside a room no two files need each other, directly or through others: a .c needs those whose functions it names, a
# header those that it includes.
#
#   check_includes.sh              check this project
#   check_includes.sh --self-test  plant wrong includes and a circle in a copy and see that each is found
set -u
cd "$(dirname "$0")/.." || exit 2

check_order() { # ROOT: prints findings, fails when there are any
  (cd "$1" && find include lib tools bindings -name '*.[ch]' 2>/dev/null | sort | while read -r file; do
    sed -nE 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*(["<])([^">]+)[">].*/\1\2/p' "$file" |
      while read -r line; do printf '%s\t%s\t%s\n' "$file" "${line:0:1}" "${line:1}"; done
  done) | awk -F '\t' '
    BEGIN {
      split("base edi guide overlay walk check review attach doc answer ack xml json table casework", order, " ")
      split("1 2 2 3 3 4 5 5 6 7 7 7 7 7 8", rank_of, " ")
      for (i in order) rank[order[i]] = rank_of[i]
      never["overlay edi"] = 1
    }
    function fail(why) { printf "%s includes %s: %s\n", $1, $3, why; bad++ }
    {
      checked++
      n = split($1, from, "/")
      is_public = $3 ~ /^x278\//
      split($3, to, "/")
      quoted = $2 == "\""
      if (from[1] == "include") {
        if (!is_public && $3 != "stddef.h" && $3 != "stdint.h") fail("a public header knows public headers only")
      } else if (from[1] == "lib") {
        if (is_public || !quoted) next
        if ($3 ~ /\.\./) { fail("written as a path upwards"); next }
        if (index($3, "/") == 0) { fail("say the room: \"" from[2] "/" $3 "\""); next }
        if (!(to[1] in rank)) { fail("no such room"); next }
        if (!(from[2] in rank)) { fail("the including file is in no known room"); next }
        if (from[2] == "casework" && to[1] != "casework" && to[1] != "base") { fail("casework knows base and public headers only"); next }
        if (to[1] != from[2] && (rank[to[1]] >= rank[from[2]] || (from[2] " " to[1]) in never))
          fail(from[2] " must not know " to[1])
        if ($1 ~ /\/decode[^\/]*$/ && $3 ~ /\/encode[^\/]*$/) fail("decode must not know encode")
        if ($1 ~ /\/encode[^\/]*$/ && $3 ~ /\/decode[^\/]*$/) fail("encode must not know decode")
      } else if (from[1] == "tools" && from[2] == "x278") {
        if (is_public || !quoted) next
        if (index($3, "/") != 0) fail("the tool uses public headers only")
      } else if (from[1] == "bindings") {
        if (is_public || !quoted) next
        if (index($3, "/") != 0 && !(from[2] == "viewer" && to[1] == "casework")) fail("bindings use public headers only")
      }
    }
    END {
      printf "%d includes, %d findings\n", checked, bad
      exit (bad > 0 || checked == 0) ? 1 : 0
    }'
}

# Circles of files inside a room, by what a .c calls and a header includes.
check_circles() { # ROOT: prints findings, fails when there are any
  (cd "$1" && find lib tools -name '*.[ch]' ! -name 'tables_*.c' 2>/dev/null | sort | xargs awk '
    function strip(line) { # without strings and comments
      gsub(/"([^"\\]|\\.)*"/, "", line)
      gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, "", line)
      if (in_comment && !sub(/^.*\*\//, "", line)) return ""
      in_comment = sub(/\/\*.*/, "", line)
      return line
    }
    FNR == 1 {
      room[FILENAME] = FILENAME
      sub(/\/[^\/]*$/, "", room[FILENAME])
      is_header = FILENAME ~ /\.h$/
      in_comment = 0
    }
    is_header {
      if (split($0, part, "\"") > 2 && $0 ~ /^[ \t]*#[ \t]*include/) {
        to = room[FILENAME] ~ /^tools/ ? room[FILENAME] "/" part[2] : "lib/" part[2]
        if (to != FILENAME) need[FILENAME, to] = "includes it"
      }
      next
    }
    {
      line = strip($0)
      defines = line ~ /^[a-z]/ && line !~ /^(static|typedef)/ && line ~ /\(/
      while (match(line, /[a-z_A-Z][a-zA-Z0-9_]*/)) {
        name = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        if (defines && line ~ /^\(/) {
          owner[room[FILENAME], name] = FILENAME
          defines = 0
        } else {
          names[FILENAME, name] = 1
        }
      }
    }
    END {
      for (key in names) {
        split(key, part, SUBSEP)
        to = owner[room[part[1]], part[2]]
        if (to != "" && to != part[1]) need[part[1], to] = "by " part[2]
      }
      do { # drop the needs that lead out of every circle: to a file that needs nothing, or from one that nothing needs
        dropped = 0
        split("", needs)
        split("", needed)
        for (key in need) { split(key, part, SUBSEP); needs[part[1]] = needed[part[2]] = 1 }
        for (key in need) {
          split(key, part, SUBSEP)
          if (!(part[2] in needs) || !(part[1] in needed)) { delete need[key]; dropped++ }
        }
      } while (dropped > 0)
      for (key in need) {
        split(key, part, SUBSEP)
        printf "%s needs %s (%s) in a circle\n", part[1], part[2], need[key]
        bad++
      }
      for (key in room) files++
      printf "%d files, %d needs in circles\n", files, bad
      exit (bad > 0 || files == 0) ? 1 : 0
    }')
}

check() { # ROOT
  local result=0
  check_order "$1" || result=1
  check_circles "$1" || result=1
  return $result
}

self_test() {
  local failed=0 number=0 file include report
  root=$(mktemp -d) || exit 2
  trap 'rm -rf "$root"' EXIT
  mkdir -p "$root"/include/x278 "$root"/lib/{base,edi,guide,overlay,walk,check,review,attach,doc,answer,ack,xml,json,table,casework} "$root"/tools/x278 "$root"/bindings/python/ext
  echo '#include "base/good.h"' >"$root/lib/edi/good.c"
  printf '#include "x278/str.h"\n#include <string.h>\n#include "casework/own.h"\n#include "base/a.h"\n' \
    >"$root/lib/casework/good.c"
  printf '#include <x278/x278.h>\n#include "local.h"\n' | tee "$root/bindings/python/ext/good.c" >"$root/tools/x278/good.c"
  printf '#include "walk/good.h"\nint good_one(void) {\n    return good_two();\n}\n' >"$root/lib/walk/one.c"
  printf '#include "edi/good.h"\n/* good_one() */\nint good_two(void) {\n    return 2;\n}\n' >"$root/lib/walk/two.c"
  if ! report=$(check "$root"); then
    echo "a project without faults was refused: $report"
    failed=1
  fi
  while read -r file include; do
    number=$((number + 1))
    echo "#include $include" >"$root/$file"
    if report=$(check "$root"); then
      echo "not found: $file with #include $include"
      failed=1
    fi
    rm "$root/$file"
  done <<'PLANTED'
lib/base/bad.c "edi/lex.h"
lib/edi/bad.h "guide/guide.h"
lib/guide/bad.c "edi/tape.h"
lib/guide/bad.c "check/check.h"
lib/guide/bad.c "overlay/overlay.h"
lib/overlay/bad.c "edi/tape.h"
lib/overlay/bad.c "walk/walk.h"
lib/walk/bad.c "overlay/overlay.h"
lib/walk/bad.h "check/check.h"
lib/attach/bad.c "review/decode.h"
lib/json/bad.c "xml/xml.h"
lib/review/bad.c "doc/doc.h"
lib/ack/bad.c "xml/xml.h"
lib/xml/bad.c "ack/ack.h"
lib/doc/bad.c "casework/ledger.h"
lib/review/decode_party.c "review/encode.h"
lib/casework/bad.c "review/field.h"
lib/casework/bad.c "doc/document.h"
lib/review/encode.c "review/decode.h"
lib/base/bad.c "../edi/lex.h"
lib/base/bad.c "nosuchroom/a.h"
lib/edi/bad.c "lex.h"
include/x278/bad.h "base/arena.h"
include/x278/bad.h <libxml/tree.h>
tools/x278/bad.c "edi/lex.h"
bindings/python/ext/bad.c "edi/lex.h"
PLANTED
  while IFS='|' read -r first second third; do
    number=$((number + 1))
    printf '%b\n' "$first" >"$root/lib/check/a.${third:-c}"
    printf '%b\n' "$second" >"$root/lib/check/b.${third:-c}"
    if report=$(check "$root"); then
      echo "circle not found: $first and $second"
      failed=1
    fi
    rm "$root"/lib/check/[ab].*
  done <<'CIRCLES'
int a(void) {\n    return b();\n}|int b(void) {\n    return a();\n}
int a(void) {\n    return b();\n}|const x278i_row *b(void) {\n    use(a);\n}
#include "check/b.h"|#include "check/a.h"|h
CIRCLES
  echo "$number planted includes and circles, $([ $failed = 0 ] && echo all found || echo some NOT found)"
  return $failed
}

case "${1:-}" in
--self-test) self_test ;;
'') check . ;;
*) echo "usage: check_includes.sh [--self-test]" >&2; exit 2 ;;
esac
