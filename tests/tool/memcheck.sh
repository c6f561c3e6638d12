#!/usr/bin/env bash
# Commands of the tool under valgrind's memcheck: no invalid access, no use of what was not set, no leak.
# Usage: memcheck.sh X278 [all]   (a sample of the fixtures, or all)
set -u
cd "$(dirname "$0")/../.." || exit 2
x278=$(realpath "$1")
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0
count=0
messages=(fixtures/278/request-mri/input.edi fixtures/278/response-certified/input.edi fixtures/ack/elements-in-error/request.edi
  fixtures/edi/clean-payload-bin/input.edi)
[ "${2:-}" = all ] && mapfile -t messages < <(find fixtures -name '*.edi' | LC_ALL=C sort)
memcheck() {
  local code
  count=$((count + 1))
  valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect,possible \
    "$x278" "$@" >"$dir/out" 2>"$dir/err"
  code=$?
  [ "$code" -lt 3 ] || { echo "FAILED: x278 $1: exit $code"; tail -n 20 "$dir/err"; failed=$((failed + 1)); }
}
request=fixtures/ack/elements-in-error/request.edi
memcheck check "${messages[@]}"
memcheck check --format jsonl "${messages[@]}"
memcheck view "${messages[@]}"
memcheck roundtrip "${messages[@]}"
memcheck split --out "$dir/part-" $request
memcheck merge --out "$dir/merged" "${messages[@]:0:2}"
memcheck scrub --seed 1 --out "$dir/scrubbed" $request
memcheck ack --out "$dir/ack" $request
memcheck resolve fixtures/ack/elements-in-error/answer.edi $request
memcheck decode --out "$dir/xml" "${messages[@]:0:2}"
[ -s "$dir/xml" ] && memcheck encode --out "$dir/edi" "$dir/xml"
memcheck get $request 2010C-NM103
echo "$count commands over ${#messages[@]} messages under memcheck, $failed with faults"
[ "$failed" = 0 ]
