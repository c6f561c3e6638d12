#!/usr/bin/env bash
# x278 check --jobs: the same bytes and the same exit status with any number of jobs. Usage: test_tool_jobs.sh X278
set -u
tool=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
bad=0
count=0

compare() { # OPTION... FILE
  "$tool" check "$@" >"$here/out" 2>"$here/err"
  local code=$? other
  for jobs in 2 3 8; do
    count=$((count + 1))
    "$tool" check --jobs $jobs "$@" >"$here/out2" 2>"$here/err2"
    other=$?
    [ $code = $other ] && cmp -s "$here/out" "$here/out2" && cmp -s "$here/err" "$here/err2" ||
      { echo "FAILED: check $*: exit $code, with $jobs jobs $other, or other bytes"; bad=$((bad + 1)); }
  done
}

for file in fixtures/278/*/input.edi fixtures/ack/*/request.edi; do
  compare "$file"
done

# many transactions: some with faults, one too large to be copied, and the file cut in the middle
python3 - >"$here/many.edi" <<'END'
text = open("fixtures/278/request-mri/input.edi").read()
begin = text.index("ST*")
end = text.index("GE*", begin)
head, body, tail = text[:begin], text[begin:end], text[end:]
out = [head]
for i in range(500):
    one = body
    if i % 7 == 0:
        one = body.replace("HL*1*", "HL*9*", 1)
    if i % 101 == 5:
        at = body.rindex("SE*")
        one = body[:at] + "MSG*NOTE~" * 9000 + body[at:]
    out.append(one)
print("".join(out) + tail, end="")
END
head -c 300000 "$here/many.edi" >"$here/cut.edi"
for file in "$here/many.edi" "$here/cut.edi"; do
  compare "$file"
  compare --format jsonl "$file"
  compare --transaction 9 "$file"
  compare --quiet "$file"
done

for wrong in 0 65 -1 x '' 1x; do
  count=$((count + 1))
  "$tool" check --jobs "$wrong" fixtures/278/request-mri/input.edi >/dev/null 2>"$here/err"
  [ $? = 2 ] && grep -q 'from 1 to 64' "$here/err" || { echo "FAILED: --jobs '$wrong' is taken"; bad=$((bad + 1)); }
done
echo "$count runs, $bad failed"
[ $bad = 0 ]
