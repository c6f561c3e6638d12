#!/usr/bin/env bash
# The words of the tool: reasons, other kinds of files, paths, typing slips, transactions, totals, issue codes.
# Usage: test_tool_words.sh PATH-OF-x278
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2
mkdir folder
: >empty
xml=false
has_xml && xml=true
others='resolve missing.edi one.edi'
readers='check view info roundtrip split scrub decode ack'

# -- why a file cannot be read. expect() itself looks for raw names of statuses
for command in $readers; do
  expect 2 "$command of a missing file" "$x278" $command missing.edi
  cat out >>err
  says err 'no such file or directory' "$command of a missing file"
  expect 2 "$command of a folder" "$x278" $command folder
  cat out >>err
  says err 'is a directory' "$command of a folder"
  says_not out ' 0 errors' "$command of a folder"
done
expect 2 'get of a missing file' "$x278" get missing.edi ST02
says err 'missing.edi: no such file or directory' 'get of a missing file'
expect 2 'merge of a missing file' "$x278" merge --out m.edi missing.edi
says err 'missing.edi: no such file or directory' 'merge of a missing file'
# shellcheck disable=SC2086
expect 2 'resolve of a missing file' "$x278" $others
says err 'missing.edi: no such file or directory' 'resolve of a missing file'
expect 2 'resolve with a missing request' "$x278" resolve one.edi missing.edi
if [ "$(id -u)" != 0 ]; then
  cp one.edi locked.edi
  chmod 000 locked.edi
  expect 2 'check of a file that may not be read' "$x278" check locked.edi
  says err 'locked.edi: permission denied' 'check of a file that may not be read'
fi

# -- files of another kind
printf '<?xml version="1.0"?>\n<reviews/>' >some.xml
printf '\357\273\277 <a/>' >marked.xml
printf '{"a": 1}' >some.json
printf 'MSH|^~\\&|A' >some.hl7
printf 'PK\003\004rest' >some.zip
printf '\037\213\010rest' >some.gz
printf '%%PDF-1.7' >some.pdf
tr 'IS' '\311\342' <one.edi | LC_ALL=C sed 's/^\(..\)A/\1\xc1/' >some.ebcdic
for command in $readers; do
  for kind in 'some.xml:x278 encode makes a message of it' 'marked.xml:x278 encode' 'some.json:JSON' 'some.hl7:HL7' \
    'some.zip:unpack it first' 'some.gz:gzip' 'some.pdf:PDF' 'empty:it is empty' 'some.ebcdic:--charset IBM037'; do
    expect 2 "$command of ${kind%%:*}" "$x278" $command "${kind%%:*}"
    cat out >>err
    says err "${kind#*:}" "$command of ${kind%%:*}"
  done
done
expect 2 'check of XML from standard input' sh -c "'$x278' check - <some.xml"
says err 'x278 encode' 'check of XML from standard input'
if $xml; then
  expect 2 'encode of a message' "$x278" encode one.edi
  says err 'this is an X12 message: x278 decode makes XML of it' 'encode of a message'
  expect 2 'encode of a message from standard input' sh -c "'$x278' encode - <one.edi"
  says err 'x278 decode makes XML of it' 'encode of a message from standard input'
  sed 's/<.name>/<\/nam>/' one.xml >tags.xml
  head -c 300 one.xml >cut.xml
  printf '<reviews a=1/>' >quotes.xml
  for kind in 'one.edi:before the first one' 'tags.xml:does not match its start tag' 'cut.xml:' 'quotes.xml:not in quotes'; do
    expect 2 "encode of ${kind%%:*}" "$x278" encode "${kind%%:*}"
    says err "not well-formed XML: " "encode of ${kind%%:*}"
    says err "${kind#*:}" "encode of ${kind%%:*}"
    grep -q 'parser error [0-9]' err && fail "encode of ${kind%%:*} names a number"
  done
fi

# -- paths of get
get() { # PATH, TEXT that is said
  expect 2 "get of $1" "$x278" get one.edi "$1"
  says err "$2" "get of $1"
}
get 2000E-UM 'is a segment: name one of its elements, such as 2000E-UM01'
get 2000E-DTP{435} 'is a segment: name one of its elements, such as 2000E-DTP{435}01'
get UM01 'its loop is missing: 2000E-UM01 or 2000F-UM01'
get HI01-2 'its loop is missing: 2000E-HI01-2'
get 2000F-SV101 'is a composite: name one of its components, such as 2000F-SV101-1'
get 2000E-UM04 'is a composite: name one of its components, such as 2000E-UM04-1'
get 2010C 'is a loop: name an element in it, such as 2010C-NM101'
get 2000E-UN01 'did you mean 2000E-UM01?'
expect 0 'get in small letters' "$x278" get one.edi 2000e-um01 2010c-nm109 bht03
says out '2000E-UM01	HS' 'get in small letters'
says out '2010C-NM109	SENTINELID' 'get in small letters'
expect 1 'get in small letters of what is absent' "$x278" get one.edi '2000f[2]-sv101-2'
expect 0 'a 999' "$x278" ack --out answer.edi one.edi
expect 1 'get of a 999' "$x278" get answer.edi 2000E-UM01
says err 'the guide of this transaction is not one of requests and responses' 'get of a 999'

# -- typing slips
slip() { # TEXT that is said, ARGUMENT…
  local text=$1
  shift
  expect 2 "slip: $*" "$x278" "$@"
  says err "$text" "slip: $*"
}
slip 'did you mean check?' chekc one.edi
slip 'did you mean merge?' merg --out x one.edi
slip 'did you mean roundtrip?' round-trip one.edi
slip 'did you mean help?' hepl
slip 'did you mean decode?' DECODE one.edi
slip 'did you mean --format?' check --fromat text one.edi
slip 'did you mean --strict?' check --stric one.edi
slip 'did you mean --out?' scrub --ouput x one.edi
slip 'did you mean 005010X217-request?' check --guide 005010X217-reqest one.edi
slip 'did you mean 005010X217-response?' guide 005010x217-respons
slip '--format is text or jsonl, not json' check --format json one.edi
slip 'x278 check [OPTION…] FILE…' check
slip 'x278 merge [OPTION…] FILE…' merge --out x
slip 'x278 get [OPTION…] FILE PATH…' get one.edi
slip 'x278 overlay [OPTION…] check FILE…' overlay
slip 'unknown command frobnicate; see' frobnicate

# -- one number for a transaction, in all commands
bad() { printf 'ST*278*%s*005010X217~%sSE*14*%s~' "$1" "${body/UM\*HS/UM*XX}" "$1"; }
{
  printf '%s%s' "$isa" "$gs"
  bad 0001
  bad 0002
  printf 'GE*2*1~%s' "${gs/\*1\*X/*2*X}"
  bad 0001
  printf 'GE*1*2~IEA*2*000000007~'
} >groups.edi
expect 1 'check of two groups' "$x278" check groups.edi
says out 'transaction 3 (interchange 1, group 2; ST02 0001, BHT03 CASE4711; 005010X217-request)' 'check of two groups'
says out 'transaction 2 (interchange 1, group 1; ST02 0002, BHT03 CASE4711; 005010X217-request)' 'check of two groups'
expect 1 'check of two groups as JSON' "$x278" check --format jsonl groups.edi
says out '"interchange":1,"group":2,"transaction":1,' 'check of two groups as JSON'
expect 0 'view of two groups' "$x278" view groups.edi
says out 'transaction 3: ' 'view of two groups'
expect 0 'get of two groups' "$x278" get groups.edi ST02
says out '3	ST02	0001' 'get of two groups'
expect 1 'check of one transaction' "$x278" check --transaction 3 groups.edi
says out 'transaction 3 (' 'check of one transaction'
says_not out 'transaction 2 (' 'check of one transaction'
says out ': 1 error,' 'check of one transaction'
expect 0 'view of one transaction' "$x278" view --transaction=2 groups.edi
says out 'transaction 2: ' 'view of one transaction'
says_not out 'transaction 1: ' 'view of one transaction'
expect 0 'get of one transaction' "$x278" get --transaction 2 groups.edi ST02
holds out '2	ST02	0002' 'get of one transaction'
expect 0 'decode of one transaction' "$x278" decode --bare --transaction 2 groups.edi
[ "$(grep -c '<review>' out)" = 1 ] || fail 'decode of one transaction'
for command in check view decode; do
  expect 2 "$command of a transaction that is not there" "$x278" $command --transaction 4 groups.edi
  says err 'groups.edi: has no transaction 4: it holds 3' "$command of a transaction that is not there"
  expect 2 "$command with a wrong number" "$x278" $command --transaction zero groups.edi
done

# -- many files
expect 2 'check of many files' "$x278" check one.edi groups.edi missing.edi
says out '3 files: 1 with errors, 1 not read; 4 transactions: 3 errors, 0 warnings, 0 notes' 'check of many files'
expect 1 'check --quiet' "$x278" check --quiet one.edi groups.edi
holds out 'groups.edi: 3 transactions: 3 errors, 0 warnings, 0 notes
2 files: 1 with errors, 0 not read; 4 transactions: 3 errors, 0 warnings, 0 notes' 'check --quiet'
expect 0 'check of one file has no totals' "$x278" check one.edi
says_not out 'file:' 'check of one file has no totals'

# -- plain words
expect 0 'merge of one' "$x278" merge --out m.edi one.edi
holds out 'm.edi: 1 transaction from 1 file' 'merge of one'
expect 0 'merge of two' "$x278" merge --out m.edi one.edi one.edi
holds out 'm.edi: 2 transactions from 2 files' 'merge of two'
expect 0 'roundtrip of one' "$x278" roundtrip one.edi
says out '1 transaction from its structs' 'roundtrip of one'
expect 0 'roundtrip of two' "$x278" roundtrip m.edi
says out '2 transactions from their structs' 'roundtrip of two'
sed 's/~/\n/g' one.edi | awk 'NR == 1 { sub(/260115/, "2601150") } { printf "%s~", $0 }' >date.edi
if $xml; then
  sed 's/>260115</>2601150</' one.xml >date.xml
  "$x278" encode date.xml >out 2>err
  says err 'ISA09 must have 6 characters' 'a width of one number'
fi

# -- issue
expect 0 'issue by name' "$x278" issue segment_missing
for word in Message Cause Fix Example 'Answered by'; do says out "$word" 'issue by name'; done
cp out by-name
number=$(sed -n '1s/.*(\([0-9]*\),.*/\1/p' out)
expect 0 'issue by number' "$x278" issue "$number"
cmp -s out by-name || fail 'issue by number'
expect 0 'issue in capital letters' "$x278" issue SEGMENT-MISSING
cmp -s out by-name || fail 'issue in capital letters'
slip 'did you mean segment_missing?' issue segment_mising
slip 'there is no code 99999' issue 99999
expect 0 'all issues' "$x278" issue
awk '{ print $2 }' out >codes
[ "$(wc -l <codes)" -gt 100 ] || fail 'all issues'
# shellcheck disable=SC2046
expect 0 'every issue' "$x278" issue $(cat codes)
for word in Cause Fix Example; do
  [ "$(grep -c "^$word  *[^ ]" out)" = "$(wc -l <codes)" ] || fail "a code has no $word"
done
finish
