#!/usr/bin/env bash
# Holds every #include of lib/ and tools/ against the order of the rooms (DESIGN, "Rooms"):
#
#   base <- edi <- guide <- check <- review <- doc <- {ack, xml} <- casework <- tools
#
# A room includes from itself and from rooms to its left, ack and xml never from each other, decode and encode (in
# review) never each other, public headers never from lib/, tools/x278 from public headers only.
#
#   check_includes.sh              check this project
#   check_includes.sh --self-test  plant wrong includes in a copy and see that each is found
set -u
cd "$(dirname "$0")/.." || exit 2

check() { # ROOT: prints findings, fails when there are any
  (cd "$1" && find include lib tools -name '*.[ch]' 2>/dev/null | sort | while read -r file; do
    sed -nE 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*(["<])([^">]+)[">].*/\1\2/p' "$file" |
      while read -r line; do printf '%s\t%s\t%s\n' "$file" "${line:0:1}" "${line:1}"; done
  done) | awk -F '\t' '
    BEGIN {
      split("base edi guide check review doc ack xml casework", order, " ")
      split("1 2 3 4 5 6 7 7 8", rank_of, " ")
      for (i in order) rank[order[i]] = rank_of[i]
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
        if (to[1] != from[2] && rank[to[1]] >= rank[from[2]]) fail(from[2] " must not know " to[1])
        if ($1 ~ /\/decode[^\/]*$/ && $3 ~ /\/encode[^\/]*$/) fail("decode must not know encode")
        if ($1 ~ /\/encode[^\/]*$/ && $3 ~ /\/decode[^\/]*$/) fail("encode must not know decode")
      } else if (from[1] == "tools" && from[2] == "x278") {
        if (is_public || !quoted) next
        if (index($3, "/") != 0) fail("the tool uses public headers only")
      }
    }
    END {
      printf "%d includes, %d findings\n", checked, bad
      exit (bad > 0 || checked == 0) ? 1 : 0
    }'
}

self_test() {
  local failed=0 number=0 file include report
  root=$(mktemp -d) || exit 2
  trap 'rm -rf "$root"' EXIT
  mkdir -p "$root"/include/x278 "$root"/lib/{base,edi,guide,check,review,doc,ack,xml,casework} "$root"/tools/x278
  echo '#include "base/good.h"' >"$root/lib/edi/good.c"
  printf '#include "x278/str.h"\n#include <string.h>\n#include "casework/own.h"\n#include "base/a.h"\n' \
    >"$root/lib/casework/good.c"
  printf '#include <x278/x278.h>\n#include "local.h"\n' >"$root/tools/x278/good.c"
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
lib/edi/bad.h "guide/walk.h"
lib/guide/bad.c "check/check.h"
lib/review/bad.c "doc/doc.h"
lib/ack/bad.c "xml/xml.h"
lib/xml/bad.c "ack/ack.h"
lib/doc/bad.c "casework/ledger.h"
lib/review/decode_party.c "review/encode.h"
lib/review/encode.c "review/decode.h"
lib/base/bad.c "../edi/lex.h"
lib/base/bad.c "nosuchroom/a.h"
lib/edi/bad.c "lex.h"
include/x278/bad.h "base/arena.h"
include/x278/bad.h <libxml/tree.h>
tools/x278/bad.c "edi/lex.h"
PLANTED
  echo "$number planted includes, $([ $failed = 0 ] && echo all found || echo some NOT found)"
  return $failed
}

case "${1:-}" in
--self-test) self_test ;;
'') check . ;;
*) echo "usage: check_includes.sh [--self-test]" >&2; exit 2 ;;
esac
