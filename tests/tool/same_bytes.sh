#!/usr/bin/env bash
# Two builds of the tool, such as that of this platform and that of Windows under wine, give the same bytes and exit codes:
# over all fixtures, from files and from standard input, and in the files that they write.
# Usage: same_bytes.sh X278 OTHER-X278...   (an emulator may stand before the other one)
set -u
cd "$(dirname "$0")/../.." || exit 2
x278=$(realpath "$1")
shift
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/a" "$dir/b"
failed=0
count=0
mapfile -t messages < <(find fixtures -name '*.edi' | LC_ALL=C sort)
[ "${#messages[@]}" -gt 0 ] || { echo "no fixtures"; exit 1; }

# same ARGUMENT...: OUT in an argument is a folder of each.
same() {
  local code other
  count=$((count + 1))
  "$x278" "${@//OUT/$dir/a}" <"$input" >"$dir/out" 2>"$dir/err"
  code=$?
  "${command[@]}" "${@//OUT/$dir/b}" <"$input" >"$dir/other-out" 2>"$dir/other-err"
  other=$?
  sed -i "s:$dir/[ab]:OUT:g" "$dir/out" "$dir/err" "$dir/other-out" "$dir/other-err"
  { [ "$code" = "$other" ] && cmp "$dir/out" "$dir/other-out" && cmp "$dir/err" "$dir/other-err" && diff -r "$dir/a" "$dir/b"; } ||
    { echo "FAILED: x278 $1 (exit $code and $other): $(diff "$dir/err" "$dir/other-err" | head -4)"; failed=$((failed + 1)); }
}
command=("$@")
input=/dev/null
same --version
same --help
same check "${messages[@]}"
same check --format jsonl "${messages[@]}"
same view "${messages[@]}"
same info "${messages[@]}"
same roundtrip "${messages[@]}"
same roundtrip --level segments "${messages[@]}"
same split --out OUT/part- fixtures/278/*/input.edi fixtures/ack/*/request.edi
same merge --out OUT/merged fixtures/278/*/input.edi
same merge --out OUT/merged fixtures/ack/accepted/request.edi # over a file that is there
same scrub --seed 5 --out OUT/scrubbed fixtures/278/request-mri/input.edi
same ack --date 20260101 --time 0900 --out OUT/ack fixtures/ack/elements-in-error/request.edi
same resolve fixtures/ack/elements-in-error/answer.edi fixtures/ack/elements-in-error/request.edi
same get fixtures/278/request-mri/input.edi 2010C-NM103 BHT03
same merge --out OUT/none no-such-file
same merge --out no-such-folder/none fixtures/278/request-mri/input.edi
cp fixtures/278/request-mri/input.edi "$dir/a/own.edi"
cp fixtures/278/request-mri/input.edi "$dir/b/own.edi"
same merge --out OUT/own.edi OUT/own.edi # the input
cp fixtures/278/request-mri/input.edi "$dir/a/Müller.edi"
cp fixtures/278/request-mri/input.edi "$dir/b/Müller.edi"
same check OUT/Müller.edi
input=fixtures/edi/clean-crlf/input.edi
same check -
same roundtrip -
same merge --out - -
same scrub --seed 5 -
echo "$count commands over ${#messages[@]} messages, $failed differ"
[ "$failed" = 0 ]
