#!/usr/bin/env bash
# Programs in other languages that know nothing but docs/x278-api.json and the shared library: each must find the procedure
# code of the second service, and all must write the same answer, which is right. Each must read from a faulty request the issues
# that x278 check prints, and write through a callback the acknowledgment that x278 ack writes.
#
#   run.sh LIBRARY X278 WORKFOLDER [CXX]     NODE_PATH: where koffi is; a language that is not there is skipped
set -eu
export LC_ALL=C
library=$(realpath "${1:?usage: run.sh LIBRARY X278 WORKFOLDER [CXX]}")
x278=$(realpath "${2:?usage: run.sh LIBRARY X278 WORKFOLDER [CXX]}")
mkdir -p "${3:?usage: run.sh LIBRARY X278 WORKFOLDER [CXX]}"
work=$(realpath "$3")
cxx=${4:-}
cd "$(dirname "$0")/../.."
api=docs/x278-api.json
request=fixtures/278/request-fusion-dependent/input.edi
answer=tests/bindings/answer.tsv
faulty=fixtures/ack/elements-in-error/request.edi
rm -f "$work"/*.edi
ran=
{
  echo 22845
  "$x278" check --format jsonl $faulty | sed -nE 's/.*"severity":"([a-z]+)","code":"([a-z_0-9]+)".*"path":"([^"]*)".*"offset":([0-9]+).*"message":"(.*)"\}$/\1 \2 \3 \4 \5/p' |
    sed 's/^error/X278_SEVERITY_ERROR/; s/^warning/X278_SEVERITY_WARNING/'
  echo "totals 1 1 1 1 1"
} >"$work/expected.txt"
"$x278" ack --date 20240304 --time 1015 --number 41 $faulty >"$work/expected.ack" 2>"$work/ack.txt" || true

try() { # NAME COMMAND…
  local name=$1
  shift
  "$@" "$library" "$api" "$request" "$answer" "$work/$name.edi" $faulty "$work/$name.ack" >"$work/$name.out"
  diff <(sort "$work/expected.txt") <(sort "$work/$name.out") || { echo "$name read something else"; exit 1; }
  cmp "$work/expected.ack" "$work/$name.ack"
  "$x278" check "$work/$name.edi" >"$work/$name.txt" || { echo "$name wrote what is not right:"; cat "$work/$name.txt"; exit 1; }
  grep -q '^HCR\*A2\*AUTH0000777\*0Y' <(tr '~' '\n' <"$work/$name.edi") || { echo "$name: the decision is not there"; exit 1; }
  if [ -n "$ran" ]; then cmp "$work/$name.edi" "$work/${ran%% *}.edi"; fi
  ran="${ran:+$ran }$name"
}

if command -v python3 >/dev/null; then try python python3 tests/bindings/smoke.py; else echo 'skipped: python3 is not here'; fi
if [ -n "$cxx" ]; then
  "$cxx" -std=c++11 -Wall -Wextra -Wpedantic -Werror -o "$work/smoke" tests/bindings/smoke.cpp -ldl
  try c++ "$work/smoke"
else
  echo 'skipped: no C++ compiler'
fi
if command -v node >/dev/null && node -e 'require("koffi")' 2>/dev/null; then
  try node node tests/bindings/smoke.js
else
  echo 'skipped: node with koffi is not here'
fi
[ -n "$ran" ] || exit 77
echo "bindings that know docs/x278-api.json alone: $ran"
