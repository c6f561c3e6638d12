#!/usr/bin/env bash
# The tool as a user meets it: what it prints, its exit codes, wrong usage. Usage: test_tool.sh PATH-OF-x278
set -u
x278=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

fail() { echo "FAILED: $1"; failed=$((failed + 1)); }

# expect CODE DESCRIPTION COMMAND…: run it, output in $dir/out and $dir/err.
expect() {
  local code=$1 what=$2 got=0
  shift 2
  "$@" >"$dir/out" 2>"$dir/err" || got=$?
  [ "$got" = "$code" ] || fail "$what: exit $got in place of $code"
}
says() { grep -qF -- "$2" "$dir/$1" || { fail "$3: no '$2' in: $(cat "$dir/$1")"; }; }

isa='ISA*00*          *00*          *ZZ*SPINEPRACTICE  *ZZ*PAYERONE       *260115*0930*^*00501*000000007*0*T*:~'
gs='GS*HI*SPINEPRACTICE*PAYERONE*20260115*0930*1*X*005010X217~'
body='BHT*0007*13*CASE4711*20260115*0930~HL*1**20*1~NM1*X3*2*SENTINELPAYER*****PI*98765~HL*2*1*21*1~NM1*1P*1*SENTINELDOC*ANNA****XX*1234567893~HL*3*2*22*1~NM1*IL*1*SENTINELNAME*ZOE****MI*SENTINELID~DMG*D8*19640229*F~HL*4*3*EV*0~UM*HS*I*3*11:B~DTP*AAH*D8*20260120~MSG*SENTINELTEXT~'
printf '%s%sST*278*0001*005010X217~%sSE*14*0001~GE*1*1~IEA*1*000000007~' "$isa" "$gs" "$body" >"$dir/one.edi"
tr -d '\n' <"$dir/one.edi" | sed 's/~/~\n/g; s/ISA\*00/ISA*00/' >"$dir/lines.edi"
printf '%s\n%s\nST*278*0001*005010X217~\n%s\nSE*99*0001~\nGE*1*1~\nIEA*1*000000007~\nsome text behind\n' "$isa" "$gs" "$body" >"$dir/odd.edi"
echo 'no interchange here' >"$dir/text.edi"

expect 0 'help' "$x278" --help
says out 'usage: x278 COMMAND' 'help'
for command in $(sed -n 's/^  \([a-z]*\) .*/\1/p' "$dir/out"); do
  expect 0 "help of $command" "$x278" help "$command"
  says out "usage: x278 $command" "help of $command"
  expect 0 "--help of $command" "$x278" "$command" --help
  expect 2 "unknown option of $command" "$x278" "$command" --no-such-option
  says err 'unknown option --no-such-option' "unknown option of $command"
  [ "$command" = guide ] || [ "$command" = issue ] || expect 2 "no operand for $command" "$x278" "$command" # these alone list what there is
done
expect 0 'version' "$x278" --version
expect 2 'no command' "$x278"
expect 2 'unknown command' "$x278" frobnicate
says err 'unknown command frobnicate' 'unknown command'

expect 0 'roundtrip of two same files' "$x278" roundtrip --level segments "$dir/one.edi" "$dir/lines.edi"
says out "same	$dir/one.edi	" 'roundtrip'
says out 'passed through' 'roundtrip'
expect 0 'roundtrip keeps odd files' "$x278" roundtrip --level=segments "$dir/odd.edi"
expect 2 'roundtrip of text' "$x278" roundtrip "$dir/text.edi" "$dir/one.edi"
says out "unreadable	$dir/text.edi	" 'roundtrip of text'
says out "same	$dir/one.edi	" 'roundtrip goes on after an unreadable file'
expect 2 'roundtrip of a missing file' "$x278" roundtrip "$dir/missing.edi"
expect 2 'roundtrip with a wrong level' "$x278" roundtrip --level nonsense "$dir/one.edi"
expect 0 'roundtrip of standard input' sh -c "'$x278' roundtrip - <'$dir/lines.edi'"

expect 0 'decode' "$x278" decode "$dir/one.edi"
says out '<name path="2010C-NM103">SENTINELNAME</name>' 'decode'
says out '<category path="2000E-UM01" code="HS" word="health services review"/>' 'decode'
expect 0 'bare decode to a file' "$x278" decode --bare --out "$dir/two.xml" "$dir/one.edi" "$dir/one.edi"
grep -q '<category code="HS"/>' "$dir/two.xml" || fail 'bare decode'
expect 2 'decode of text' "$x278" decode "$dir/text.edi"
expect 2 'decode to nowhere' "$x278" decode --out "$dir/no/such/folder" "$dir/one.edi"
if "$x278" encode "$dir/two.xml" >"$dir/two.edi" 2>"$dir/err"; then
  expect 0 'decode and encode' sh -c "'$x278' decode '$dir/one.edi' | '$x278' encode - | cmp - '$dir/one.edi'"
  expect 0 'decode and encode with line breaks' sh -c "'$x278' decode - <'$dir/lines.edi' | '$x278' encode - | cmp - '$dir/lines.edi'"
  expect 1 'two documents share an envelope' "$x278" info "$dir/two.edi"
  says out '1 interchange, 1 group, 2 transactions' 'two documents share an envelope'
  expect 0 'roundtrip by way of XML' "$x278" roundtrip --level xml "$dir/one.edi" "$dir/lines.edi"
  says out '1 transaction from its XML' 'roundtrip by way of XML'
  if "$x278" encode --to IBM037 --out "$dir/ebcdic.edi" "$dir/two.xml" 2>/dev/null; then
    expect 0 'encode to EBCDIC' sh -c "'$x278' decode --charset IBM037 --bare '$dir/ebcdic.edi' | cmp - '$dir/two.xml'"
    expect 0 'roundtrip of EBCDIC by way of XML' "$x278" roundtrip --level xml --charset IBM037 "$dir/ebcdic.edi"
  fi
  sed 's/<name>SENTINELNAME/<nome>SENTINELNAME/; s/SENTINELNAME<.name>/SENTINELNAME<\/nome>/' "$dir/two.xml" >"$dir/bad.xml"
  expect 1 'encode of a wrong element' "$x278" encode "$dir/bad.xml"
  says err 'does not belong there' 'encode of a wrong element'
  grep -q SENTINEL "$dir/err" && fail 'an issue of XML shows a value'
  head -c 900 "$dir/two.xml" >"$dir/cut.xml"
  expect 2 'encode of a cut file' "$x278" encode "$dir/cut.xml"
  says err 'not well-formed XML' 'encode of a cut file'
  sed 's/SENTINELTEXT/SENTINEL~TEXT/' "$dir/two.xml" >"$dir/tilde.xml"
  expect 0 'encode with a delimiter replaced' "$x278" encode --replace - --out "$dir/dash.edi" "$dir/tilde.xml"
  grep -q 'SENTINEL-TEXT' "$dir/dash.edi" || fail 'encode with a delimiter replaced'
  expect 1 'encode of a delimiter' "$x278" encode --out "$dir/tilde.edi" "$dir/tilde.xml"
  says err 'holds a delimiter' 'encode of a delimiter'
  expect 2 'encode of no XML' "$x278" encode "$dir/one.edi"
  expect 2 'encode of a missing file' "$x278" encode "$dir/missing.xml"
else
  says err 'built without libxml2' 'encode without libxml2'
fi

expect 0 'info of a clean file' "$x278" info "$dir/one.edi"
says out '1 interchange, 1 group, 1 transaction, 18 segments' 'info'
says out "terminator '~', element '*', component ':', repetition '^'" 'info'
expect 1 'info of an odd file' "$x278" info "$dir/odd.edi"
says out 'error se_count' 'info of an odd file'
says out 'warning text_outside' 'info of an odd file'
expect 2 'info of text' "$x278" info "$dir/text.edi"
expect 0 'info of standard input' sh -c "'$x278' info - <'$dir/one.edi'"
grep -q SENTINEL "$dir/out" && fail 'info prints a value'

# a library built without iconv has no character sets
if printf 'x' | iconv -f ASCII -t IBM037 >/dev/null 2>&1 && "$x278" info --charset IBM037 "$dir/text.edi" 2>&1 | grep -q interchange; then
  iconv -f ASCII -t IBM037 <"$dir/one.edi" >"$dir/ebcdic.edi"
  expect 0 'info of EBCDIC' "$x278" info --charset IBM037 "$dir/ebcdic.edi"
  says out '1 interchange, 1 group, 1 transaction, 18 segments, 495 bytes' 'info of EBCDIC'
fi
if [ -e "$dir/ebcdic.edi" ]; then
  tr -d '\n' <"$dir/one.edi" | sed 's/SENTINELNAME/M\xc3\xbcller/; s/~/~\n/g' >"$dir/utf8.edi"
  for charset in ISO-8859-1 CP1252 IBM037 IBM1047 UTF-16 UTF-16LE UTF-16BE; do
    name=$(echo "$charset" | sed 's/CP/windows-/')
    iconv -f UTF-8 -t "$charset" <"$dir/utf8.edi" >"$dir/coded.edi"
    for level in segments model; do
      expect 0 "roundtrip of $level in $name" "$x278" roundtrip --level $level --charset "$name" "$dir/coded.edi"
    done
    expect 0 "check of $name" "$x278" check --charset "$name" "$dir/coded.edi"
    expect 0 "view of $name" "$x278" view --charset "$name" "$dir/coded.edi"
    says out 'ZOE M' "view of $name"
    expect 0 "get of $name" "$x278" get --charset "$name" "$dir/coded.edi" 2010C-NM104
    says out ZOE "get of $name"
    expect 0 "scrub of $name" "$x278" scrub --seed 7 --charset "$name" "$dir/coded.edi"
    says out 'NM1*IL*1*' "scrub of $name"
    expect 0 "merge into $name" "$x278" merge --out "$dir/again.edi" --lines --to "$name" "$dir/utf8.edi"
    expect 0 "split of $name" "$x278" split --out "$dir/plain-" --charset "$name" "$dir/again.edi"
    cmp -s "$dir/plain-0001.edi" "$dir/utf8.edi" || fail "merge into $name and split give the same file"
    expect 0 "split into $name" "$x278" split --out "$dir/coded-" --charset "$name" --to IBM1047 "$dir/coded.edi"
    iconv -f IBM1047 -t UTF-8 <"$dir/coded-0001.edi" | cmp -s - "$dir/utf8.edi" || fail "split of $name into IBM1047"
    expect 0 "ack of $name" "$x278" ack --charset "$name" --to "$name" --ta1 always --out "$dir/coded.999" "$dir/coded.edi"
    expect 0 "resolve of $name" "$x278" resolve --charset "$name" "$dir/coded.999" "$dir/coded.edi"
    says out 'accepted' "resolve of $name"
  done
  expect 1 'roundtrip of two kinds of line breaks in EBCDIC' "$x278" roundtrip --level segments --charset IBM037 <(
    iconv -f UTF-8 -t IBM037 <"$dir/utf8.edi"; printf '\025')
  expect 2 'merge into a set that lacks a letter' "$x278" merge --out "$dir/again.edi" --to ISO-8859-1 <(
    sed 's/M\xc3\xbcller/\xc5\x81/' "$dir/utf8.edi")
  says err 'error: NM103, segment 8 of transaction 1, byte 345: characters that the character set of the output does not have: 1;' 'merge into a set that lacks a letter'
fi
sed 's/SENTINELNAME/M\xc3\xbcller:X/; s/\*:~GS/*+~GS/; s/11:B/11+B/' "$dir/one.edi" >"$dir/plus.edi"
expect 0 'merge folds' "$x278" merge --fold basic --out "$dir/again.edi" "$dir/plus.edi"
says err "info: NM103, segment 8 of transaction 1, byte $(grep -abo 'MULLER:X' "$dir/again.edi" | cut -d: -f1): characters written in another way, since the output is limited to a character set of X12: 5" 'merge folds'
grep -q 'NM1\*IL\*1\*MULLER:X\*' "$dir/again.edi" || fail 'merge folds'
expect 0 'merge replaces delimiters' "$x278" merge --fold extended --replace ' ' --out "$dir/again.edi" "$dir/one.edi" "$dir/plus.edi"
says err 'warning: NM103, segment 8 of transaction 2' 'merge replaces delimiters'
grep -q 'NM1\*IL\*1\*Muller X\*' "$dir/again.edi" || fail 'merge replaces delimiters'
expect 2 'merge refuses delimiters' "$x278" merge --out "$dir/again.edi" "$dir/one.edi" "$dir/plus.edi"
says err '--replace' 'merge refuses delimiters'
if "$x278" decode "$dir/plus.edi" >"$dir/plus.xml" && "$x278" encode "$dir/plus.xml" >/dev/null 2>&1; then
  expect 0 'encode folds' "$x278" encode --fold basic --out "$dir/again.edi" "$dir/plus.xml"
  says err 'info: 2010C-NM103, segment 8 of transaction 1, byte 345: characters written in another way, since the output is limited to a character set of X12: 5' 'encode folds'
  grep -q 'NM1\*IL\*1\*MULLER:X\*' "$dir/again.edi" || fail 'encode folds'
  if [ -e "$dir/ebcdic.edi" ]; then
    for charset in IBM037 UTF-16; do
      "$x278" decode "$dir/utf8.edi" "$dir/one.edi" >"$dir/two.xml"
      expect 0 "encode into $charset" "$x278" encode --to $charset --out "$dir/again.edi" "$dir/two.xml"
      iconv -f $charset -t UTF-8 <"$dir/again.edi" | cmp -s - <(cat "$dir/utf8.edi" "$dir/one.edi") || fail "encode into $charset"
    done
    sed 's/:X/\xc5\x81/' "$dir/plus.xml" >"$dir/lost.xml"
    expect 1 'encode into a set that lacks a letter' "$x278" encode --to windows-1252 --out "$dir/again.edi" "$dir/lost.xml"
    says err 'error: 2010C-NM103, segment 8 of transaction 1, byte 345: characters that the character set of the output does not have: 1;' 'encode into a set that lacks a letter'
  fi
fi
expect 2 'a fold that is none' "$x278" merge --fold plain --out "$dir/again.edi" "$dir/one.edi"
expect 2 'a replacement that is none' "$x278" split --replace xx "$dir/one.edi"
expect 2 'a replacement that is a delimiter' "$x278" merge --replace '*' --out "$dir/again.edi" "$dir/one.edi"
expect 2 'merge into an unknown character set' "$x278" merge --to KLINGON --out "$dir/again.edi" "$dir/one.edi"
says err 'the character set of the output is not known here' 'merge into an unknown character set'
for command in roundtrip scrub split; do
  expect 2 "$command of an unknown character set" "$x278" $command --charset KLINGON "$dir/one.edi"
done
expect 2 'info of an unknown character set' "$x278" info --charset KLINGON "$dir/one.edi"
says err 'the character set is not known here' 'info of an unknown character set'

expect 0 'merge' "$x278" merge --out "$dir/merged.edi" --lines "$dir/one.edi" "$dir/lines.edi" "$dir/odd.edi"
expect 0 'info of the merged file' "$x278" info "$dir/merged.edi"
says out '1 interchange, 1 group, 3 transactions' 'merge'
expect 2 'merge without --out' "$x278" merge "$dir/one.edi"
expect 0 'split' "$x278" split --out "$dir/part-" "$dir/merged.edi"
[ "$(wc -l <"$dir/out")" = 3 ] || fail 'split prints three names'
expect 0 'info of the split files' "$x278" info "$dir/part-0001.edi" "$dir/part-0002.edi" "$dir/part-0003.edi"
cmp -s "$dir/part-0001.edi" "$dir/lines.edi" || fail 'split gives the transaction in its own envelope'

expect 0 'scrub' "$x278" scrub --seed 7 --out "$dir/scrubbed.edi" "$dir/odd.edi"
grep -qE 'SENTINEL|19640229|1234567893|CASE4711|some text' "$dir/scrubbed.edi" && fail 'scrub leaves a value'
[ "$(wc -c <"$dir/scrubbed.edi")" = "$(wc -c <"$dir/odd.edi")" ] || fail 'scrub keeps the length'
shape() { tr 'A-Za-z0-9' 'XXXXXXXXXXXXXXXXXXXXXXXXXXxxxxxxxxxxxxxxxxxxxxxxxxxx9999999999' <"$1"; }
[ "$(shape "$dir/scrubbed.edi")" = "$(shape "$dir/odd.edi")" ] || fail 'scrub keeps the shape'
grep -q 'HL\*4\*3\*EV\*0~UM\*HS\*I\*3\*11:B~' "$dir/scrubbed.edi" || grep -q 'UM\*HS\*I\*3\*' "$dir/scrubbed.edi" || fail 'scrub keeps codes'
expect 0 'scrub again' "$x278" scrub --seed 7 "$dir/odd.edi"
cmp -s "$dir/out" "$dir/scrubbed.edi" || fail 'the same seed gives the same values'
expect 0 'scrub of standard input' sh -c "'$x278' scrub --seed 7 - <'$dir/odd.edi'"
cmp -s "$dir/out" "$dir/scrubbed.edi" || fail 'scrub of standard input'
expect 2 'scrub with a wrong seed' "$x278" scrub --seed x "$dir/odd.edi"

expect 0 'ack of a clean file' "$x278" ack --lines --number 41 --date 20260116 --time 1015 "$dir/merged.edi"
says out 'ISA*00*          *00*          *ZZ*PAYERONE       *ZZ*SPINEPRACTICE  *260116*1015*^*00501*000000041*0*T*:~' 'ack'
says out 'AK9*A*3*3*3~' 'ack'
expect 1 'ack of an odd file' "$x278" ack --out "$dir/odd.999" "$dir/odd.edi"
says err 'transactions answered: 1 (0 accepted, 0 with errors noted, 1 rejected)' 'ack of an odd file'
expect 0 'the 999 is right' "$x278" check --strict "$dir/odd.999"
grep -q SENTINEL "$dir/odd.999" && fail 'ack copies a value'
expect 1 'resolve' "$x278" resolve "$dir/odd.999" "$dir/odd.edi"
says out 'segment count wrong (4)' 'resolve'
expect 1 'resolve of standard input' sh -c "'$x278' resolve - '$dir/odd.edi' <'$dir/odd.999'"
expect 0 'ack of standard input' sh -c "'$x278' ack - <'$dir/one.edi' >'$dir/one.999'"
expect 0 'resolve of what was accepted' "$x278" resolve "$dir/one.999" "$dir/one.edi"
says out 'accepted (A)' 'resolve of what was accepted'
printf '%s%sST*278*0001*005010X217~%sSE*14*0001~GE*1*1~IEA*1*000000007~' "$isa" "$gs" "${body/EV\*0/EV*1}" >"$dir/warned.edi"
expect 0 'ack of warnings' "$x278" ack --out "$dir/warned.999" "$dir/warned.edi"
expect 1 'ack --strict' "$x278" ack --strict --out "$dir/warned.999" "$dir/warned.edi"
expect 1 'ack --guide' "$x278" ack --guide 005010X217-response --out "$dir/warned.999" "$dir/one.edi"
expect 2 'ack with a guide that is not there' "$x278" ack --guide 005010X999 "$dir/one.edi"
says err 'there is no guide 005010X999' 'ack with a guide that is not there'
# fixtures/ack: request, what we answer (unless another program did), and what resolve says of it
for case in fixtures/ack/*/; do
  name=$(basename "$case")
  given=$(cat "$case/options" 2>/dev/null)
  [ -n "$given" ] && "$x278" view $given "$case/request.edi" 2>&1 | grep -q 'reads no XML' && continue
  case $name in
  foreign-*) ;;
  *)
    "$x278" ack $given --lines --number 41 --date 20240304 --time 1015 --out "$dir/answer.edi" "$case/request.edi" 2>"$dir/err"
    cmp -s "$dir/answer.edi" "$case/answer.edi" || fail "the answer of $name is another one: $(diff "$dir/answer.edi" "$case/answer.edi")"
    ;;
  esac
  "$x278" resolve $given "$case/answer.edi" "$case/request.edi" >"$dir/out" 2>"$dir/err"
  cmp -s "$dir/out" "$case/resolve.txt" || fail "$name resolves to something else: $(diff "$dir/out" "$case/resolve.txt")"
  # what it names in the structs is there
  sed -n 's/.*, field \([a-z][^ ]*\)$/\1/p' "$dir/out" | sort -u >"$dir/fields"
  while read -r field; do
    "$x278" get $given "$case/request.edi" "$field" >/dev/null 2>"$dir/err"
    [ "$?" -le 1 ] || fail "$name: get knows no $field"
  done <"$dir/fields"
done
expect 2 'ack of text' "$x278" ack "$dir/text.edi"
expect 0 'ack with ends of its own' "$x278" ack --lines --sender 30/US --receiver THEM --group-sender USAPP --group-receiver THEMAPP "$dir/one.edi"
says out '*30*US             *ZZ*THEM           *' 'ack with ends of its own'
says out 'GS*FA*USAPP*THEMAPP*' 'ack with ends of its own'
expect 2 'ack with a long sender' "$x278" ack --sender 30/SIXTEENCHARACTER "$dir/one.edi"
expect 1 'ack --reject' "$x278" ack --reject 2-7 --lines --out "$dir/noted.999" "$dir/odd.edi"
says err '1 with errors noted, 0 rejected' 'ack --reject'
expect 2 'ack with a wrong --reject' "$x278" ack --reject 8 "$dir/one.edi"
expect 2 'ack with a wrong date' "$x278" ack --date today "$dir/one.edi"
expect 2 'ack with a wrong --ta1' "$x278" ack --ta1 perhaps "$dir/one.edi"
expect 2 'resolve without an acknowledgment' "$x278" resolve "$dir/one.edi" "$dir/one.edi"
says err 'holds no TA1, 999, 997 or 824' 'resolve without an acknowledgment'
expect 2 'resolve with one file' "$x278" resolve "$dir/one.999"

expect 0 'view of a request' "$x278" view "$dir/one.edi"
says out 'request CASE4711, 2026-01-15 09:30' 'view of a request'
says out 'Patient             ZOE SENTINELNAME, member id (MI) SENTINELID, born 1964-02-29, female (F)' 'view of a request'
says out 'When              2026-01-20' 'view of a request'
says out 'health services review (HS)' 'view of a request'
expect 0 'view of answers' "$x278" view fixtures/278/response-certified/input.edi fixtures/278/response-denied/input.edi fixtures/278/response-pended/input.edi
says out 'certified in full (A1)' 'view of answers'
says out 'valid             2024-03-20 to 2024-06-19' 'view of answers'
says out 'not covered (0M)' 'view of answers'
says out 'appeal' 'view of answers'
says out 'Document asked' 'view of answers'
says out '2 documents or answers are asked for; see below.' 'view of answers'
expect 0 'view of a rejection' sh -c "'$x278' view - <fixtures/278/response-rejected/input.edi"
says out 'subscriber not found (75)' 'view of a rejection'
says out 'correct and resubmit (C)' 'view of a rejection'
expect 0 'view of an acknowledgment' "$x278" view "$dir/one.999"
says out 'acknowledgment (999) of group HI' 'view of an acknowledgment'
says out 'NEXT                Accepted: nothing to do' 'view of an acknowledgment'
sed 's/ST\*278/ST*270/; s/005010X217/005010X279A1/g' "$dir/one.edi" >"$dir/one.270"
expect 1 'view of another transaction' "$x278" view "$dir/one.270"
says out 'neither a request nor a response' 'view of another transaction'
expect 2 'view of text' "$x278" view "$dir/text.edi"
certified=fixtures/278/response-certified/input.edi
expect 0 'view of a whole answer' "$x278" view "$certified"
says out 'NEXT                Go ahead within the valid dates' 'view of a whole answer'
for trailer in SE GE IEA; do # what ends before a trailer is no advice, in a file and in a pipe
  sed "/^$trailer/,\$d" "$certified" >"$dir/cut.edi"
  expect 0 "view without $trailer" "$x278" view "$dir/cut.edi"
  says out 'INCOMPLETE          This message ends early' "view without $trailer"
  says out 'NEXT                Get the whole message first' "view without $trailer"
  grep -q 'Go ahead' "$dir/out" && fail "view without $trailer advises to go ahead"
  "$x278" view - <"$dir/cut.edi" >"$dir/piped" || fail "view of a pipe without $trailer"
  sed "s:^$dir/cut.edi:-:" "$dir/out" | diff - "$dir/piped" >/dev/null || fail "view of a pipe without $trailer differs"
done
sed '/^GE/,$d' "$certified" >"$dir/group.edi" # the group was cut behind two whole answers
sed -n '/^ST/,/^SE/p' "$certified" | sed 's/0001~$/0002~/; s/^ST\*278\*0001/ST*278*0002/' >>"$dir/group.edi"
expect 0 'view of a group that was cut' "$x278" view "$dir/group.edi"
[ "$(grep -c '^  INCOMPLETE' "$dir/out")" = 2 ] || fail 'view takes an answer of a group that was cut for whole'
cat "$dir/one.999" "$certified" >"$dir/both.edi"
expect 0 'view of an acknowledgment and an answer' "$x278" view "$dir/both.edi"
says out 'transaction 1: acknowledgment (999)' 'view of an acknowledgment and an answer'
says out 'transaction 2: answer to' 'view of an acknowledgment and an answer'
expect 0 'view of a TA1' "$x278" view fixtures/ack/interchange-in-error/answer.edi
says out 'acknowledgment of interchange 000000101' 'view of a TA1'
says out 'NEXT                Rejected: it will not be reviewed.' 'view of a TA1'
expect 0 'view of a 997' "$x278" view fixtures/ack/foreign-997/answer.edi
says out 'Element         2: invalid date (8), value 19710432' 'view of a 997'
expect 0 'get' "$x278" get "$dir/one.edi" 2000E-UM01 2010C-NM109 events.event_date.value
says out '1	2010C-NM109	SENTINELID' 'get'
expect 0 'get --bare' "$x278" get --bare - 2000E-UM01 <"$dir/one.edi"
[ "$(cat "$dir/out")" = HS ] || fail 'get --bare prints the value alone'
expect 1 'get of what is absent' "$x278" get "$dir/one.edi" '2000F[2]-SV101-2'
expect 2 'get of a wrong path' "$x278" get "$dir/one.edi" 2000E-ZZ01
says err '2000E-ZZ01: the guide has no such value' 'get of a wrong path'
expect 2 'get without a path' "$x278" get "$dir/one.edi"

# a library built without libxml2 has no overlays
printf '<overlay id="test" name="test" version="1">\n<for guide="005010X217-request">\n<codes path="2000E-UM01" allow="SC"/>\n</for></overlay>' >"$dir/good.xml"
printf '<overlay id="test" name="test" version="1">\n<for guide="005010X217-request">\n<codes path="2000E-UM01" allow="ZZ"/>\n</for></overlay>' >"$dir/wide.xml"
printf '<overlay id="test"' >"$dir/cut.xml"
if ! "$x278" overlay check "$dir/good.xml" 2>&1 | grep -q 'reads no XML'; then
  expect 0 'overlay check' "$x278" overlay check "$dir/good.xml" fixtures/overlay/strict-payer.xml fixtures/overlay/esmd-like.xml
  says out 'fine: strict-payer' 'overlay check'
  expect 0 'overlay check of a plan' "$x278" overlay check --over fixtures/overlay/strict-payer.xml fixtures/overlay/imaging-vendor.xml
  expect 1 'overlay check of one that is too wide' "$x278" overlay check "$dir/wide.xml"
  says err 'line 3: test allows more at 2000E-UM01 than 005010X217-request does' 'overlay check of one that is too wide'
  expect 2 'overlay check of a cut file' "$x278" overlay check "$dir/cut.xml"
  says err 'this is not well-formed XML' 'overlay check of a cut file'
  expect 1 'check with an overlay' "$x278" check --overlay "$dir/good.xml" "$dir/one.edi"
  says out 'code_not_in_guide, test)' 'check with an overlay'
  expect 2 'check with an overlay that does not fit' "$x278" check --overlay "$dir/wide.xml" "$dir/one.edi"
  expect 1 'ack with an overlay' "$x278" ack --overlay "$dir/good.xml" --out "$dir/over.999" "$dir/one.edi"
  says err '1 rejected' 'ack with an overlay'
  grep -q 'IK4\*1\*1525\*I6~' "$dir/over.999" || fail 'the 999 tells what the overlay refuses'
  expect 1 'resolve with an overlay' "$x278" resolve --overlay "$dir/good.xml" "$dir/over.999" "$dir/one.edi"
  says out '2000E-UM01' 'resolve with an overlay'
  expect 0 'view with an overlay' "$x278" view --overlay "$dir/good.xml" "$dir/one.edi"
  expect 0 'get with an overlay' "$x278" get --overlay "$dir/good.xml" "$dir/one.edi" 2000E-UM01
  expect 0 'roundtrip with an overlay' "$x278" roundtrip --overlay "$dir/good.xml" "$dir/one.edi"
  expect 0 'decode with an overlay' "$x278" decode --overlay "$dir/good.xml" --out "$dir/over.xml" "$dir/one.edi"
  grep -q '>HS</category>' "$dir/over.xml" || fail 'the overlay narrows what is a code in the XML'
  expect 0 'encode with an overlay' sh -c "'$x278' encode --overlay '$dir/good.xml' '$dir/over.xml' | cmp - '$dir/one.edi'"
  for command in ack decode encode get resolve roundtrip view; do
    expect 2 "$command with an overlay that does not fit" "$x278" "$command" --overlay "$dir/wide.xml" "$dir/one.edi" "$dir/one.edi"
  done
  expect 0 'guide with an overlay' "$x278" guide --overlay "$dir/good.xml" 005010X217-request 2000E-UM01
  grep -qE '^ +(codes +)?HS ' "$dir/out" && fail 'the overlay narrows what guide prints'
  says out 'SC' 'guide with an overlay'
  says out 'codes: SC (test; without it AR HS IN SC)' 'guide with an overlay'
  expect 0 'guide tells who changed a row' "$x278" guide --overlay fixtures/overlay/strict-payer.xml 005010X217-request 2010C-NM109 2000E-HI 2010C-DMG 2000F ISA
  says out "form: 'W' 9{9,11} (strict-payer:MEMBER)" 'guide tells who changed a row'
  says out 'length: 10/12 (strict-payer; without it 2/80)' 'guide tells who changed a row'
  says out 'usage: required (strict-payer; without it situational)' 'guide tells who changed a row'
  says out 'strict-payer:DIAGNOSIS (error, 2000E-HI, SNIP 7)' 'guide tells who changed a row'
  says out 'strict-payer:LINES (error, 2000F, SNIP 7)' 'guide tells who changed a row'
  says out 'terminator: ~ (strict-payer:WIRE)' 'guide tells who changed a row'
  expect 0 'guide marks changed segments' "$x278" guide --overlay fixtures/overlay/strict-payer.xml 005010X217-request
  says out 'name and identifier; required; changed by strict-payer' 'guide marks changed segments'
  expect 0 'guide without an overlay' "$x278" guide 005010X217-request 2010C-NM109
  grep -q changed "$dir/out" && fail 'guide without an overlay tells of changes'
  # axes that no message shows: routing, clocks, contacts, documents, appeal, words
  expect 0 'view without an overlay' "$x278" view fixtures/278/request-mri/input.edi fixtures/278/response-denied/input.edi
  grep -qE 'SEND TO|ANSWER DUE|APPEAL' "$dir/out" && fail 'view without an overlay knows the payer'
  expect 0 'view of a request by its payer' "$x278" view --overlay fixtures/overlay/strict-payer.xml --overlay fixtures/overlay/imaging-vendor.xml fixtures/278/request-mri/input.edi
  says out 'SEND TO             IMAGEVENDOR (ZZ), delegated imaging review, by batch (imaging-vendor)' 'view of a request by its payer'
  says out 'ANSWER DUE          7 calendar-days, standard (strict-payer)' 'view of a request by its payer'
  grep -q 'by real-time' "$dir/out" && fail 'view takes a route that is not for this request'
  expect 0 'view of a denial by its payer' "$x278" view --overlay fixtures/overlay/strict-payer.xml fixtures/278/response-denied/input.edi
  says out 'CALL                peer-to-peer: medical director, phone 4805550100, hours 8-17 (strict-payer)' 'view of a denial'
  says out 'APPEAL              by 278, within 60 days (strict-payer)' 'view of a denial'
  expect 0 'view of a pended answer by its payer' "$x278" view --overlay fixtures/overlay/strict-payer.xml fixtures/278/response-pended/input.edi
  says out 'SEND MORE IN        2 business-days (strict-payer)' 'view of a pended answer'
  says out 'ANSWER DUE          72 hours, expedited (strict-payer)' 'view of a pended answer'
  says out 'by 275 006020X316, pdf tiff, at most 64000000 bytes (strict-payer)' 'view of a pended answer'
  sed 's/MSG\*[A-Z ]*~/MSG*GBC01~/' fixtures/278/response-denied/input.edi >"$dir/coded.edi"
  expect 0 'view of a coded reason' "$x278" view --overlay fixtures/overlay/esmd-like.xml "$dir/coded.edi"
  says out 'the documents do not show that other treatment was tried (GBC01)' 'view of a coded reason'
  expect 0 'view of a coded reason without its payer' "$x278" view "$dir/coded.edi"
  grep -q 'the documents do not show' "$dir/out" && fail 'view knows the words of a payer that was not named'
fi

[ "$failed" = 0 ] && echo 'all expectations of the tool were met'
exit "$((failed > 0))"
