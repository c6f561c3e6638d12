#!/usr/bin/env bash
# --jobs of check, view, decode, ack and roundtrip: the same bytes and the same exit status with any number of jobs. Usage: test_tool_jobs.sh X278
# X278_JOBS_BRIEF=1: without the small files, for a build that is slow.
set -u
tool=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
bad=0
count=0

compare() { # COMMAND OPTION... FILE
  local command=$1 code jobs other
  shift
  "$tool" "$command" "$@" >"$here/out" 2>"$here/err"
  code=$?
  for jobs in $numbers; do
    count=$((count + 1))
    "$tool" "$command" --jobs "$jobs" "$@" >"$here/out2" 2>"$here/err2"
    other=$?
    [ $code = $other ] && cmp -s "$here/out" "$here/out2" && cmp -s "$here/err" "$here/err2" ||
      { echo "FAILED: $command $*: exit $code, with $jobs jobs $other, or other bytes"; bad=$((bad + 1)); }
  done
}

xml=yes
"$tool" decode --format xml fixtures/278/request-mri/input.edi >"$here/out" && "$tool" encode "$here/out" >/dev/null 2>&1 || xml=no
all() { # FILE: every command that takes --jobs
  compare check "$1"
  compare view "$1"
  compare view --format json "$1"
  compare decode --format json --paths "$1"
  compare decode "$1"
  compare ack --date 20240304 --time 1015 --warnings "$1"
  compare roundtrip "$1"
}

numbers=3
for file in fixtures/278/*/input.edi fixtures/ack/*/request.edi; do
  all "$file"
done
for file in fixtures/edi/*/input.edi; do
  [ -z "${X278_JOBS_BRIEF:-}" ] || break
  compare decode --format json "$file"
  compare ack --date 20240304 --time 1015 "$file"
done
numbers='2 8'

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
# an interchange and a group around each, so that envelopes are many
python3 - >"$here/envelopes.edi" <<'END'
text = open("fixtures/278/request-mri/input.edi").read()
end = text.index("IEA*")
for i in range(40):
    one = text if i % 3 else text[:end].replace("GE*1*", "GE*2*") + text[end:]
    print(one if i % 5 else one.replace("HL*2*1*", "HL*2*7*"), end="")
END
for file in "$here/many.edi" "$here/cut.edi" "$here/envelopes.edi"; do
  all "$file"
  compare check --format jsonl "$file"
  compare check --transaction 9 "$file"
  compare check --quiet "$file"
  compare view --transaction 9 "$file"
  compare decode --transaction 9 --format json "$file"
  compare roundtrip --level json "$file"
  compare roundtrip --level segments "$file"
  [ $xml = no ] || compare roundtrip --level xml "$file"
done
compare decode --format json "$here/cut.edi" "$here/many.edi" fixtures/edi/clean/input.edi
compare view "$here/cut.edi" "$here/envelopes.edi" fixtures/edi/clean/input.edi

for wrong in 0 65 -1 x '' 1x; do
  count=$((count + 1))
  "$tool" check --jobs "$wrong" fixtures/278/request-mri/input.edi >/dev/null 2>"$here/err"
  [ $? = 2 ] && grep -q 'from 1 to 64' "$here/err" || { echo "FAILED: --jobs '$wrong' is taken"; bad=$((bad + 1)); }
done
echo "$count runs, $bad failed"
[ $bad = 0 ]
