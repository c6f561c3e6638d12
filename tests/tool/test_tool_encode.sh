#!/usr/bin/env bash
# What comes back from decode and encode: envelopes, payloads. Usage: test_tool_encode.sh PATH-OF-x278
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2
xml=false
has_xml && xml=true

# comes_back FILE WHAT: by the model, by XML, by split
comes_back() {
  for level in segments model json xml; do
    [ $level != xml ] || $xml || continue
    expect 0 "$2: roundtrip by $level" "$x278" roundtrip --level $level "$1"
  done
  "$x278" decode --format json "$1" 2>/dev/null | "$x278" encode --out back.edi - >/dev/null 2>"$dir/err"
  cmp -s "$1" back.edi || fail "$2: decode to JSON and encode give another file: $(tr '~' '\n' <back.edi | diff - <(tr '~' '\n' <"$1") | head -4)"
  if $xml; then
    "$x278" decode "$1" 2>/dev/null | "$x278" encode --out back.edi - >/dev/null 2>"$dir/err"
    cmp -s "$1" back.edi || fail "$2: decode and encode give another file: $(tr '~' '\n' <back.edi | diff - <(tr '~' '\n' <"$1") | head -4)"
  fi
}

# -- encode invents no element of an envelope
element_out() { # TAG ELEMENT: one.edi without it
  awk -v tag="$1" -v n="$2" 'BEGIN { RS = "~"; ORS = "~" } NF {
    if (index($0, tag "*") == 1) { count = split($0, a, "*"); a[n + 1] = ""; $0 = a[1]; for (i = 2; i <= count; i++) $0 = $0 "*" a[i]; if (tag == "GS") sub(/\*+$/, "") }
    print }' one.edi
}
for n in 1 2 3 4 5 7 8; do
  element_out GS $n >empty.edi
  comes_back empty.edi "GS0$n empty"
  expect 0 "split with GS0$n empty" "$x278" split --out part- empty.edi
  cmp -s empty.edi part-0001.edi || fail "split with GS0$n empty gives another file"
  expect 0 "merge with GS0$n empty" "$x278" merge --out merged.edi empty.edi
  cmp -s empty.edi merged.edi || fail "merge with GS0$n empty gives another file"
done
for n in 1 5 7 12 14 15; do
  element_out ISA $n >empty.edi
  comes_back empty.edi "ISA$n empty"
done
for other in 'U*00401' '^*00401' 'U*00501' ' *00501' '*00501'; do
  sed "s/\*^\*00501/*$other/" one.edi >other.edi
  comes_back other.edi "ISA11, ISA12 '$other'"
done
if $xml; then # a document without an envelope of its own is filled in
  "$x278" decode --bare one.edi | sed 's/ delimiters="[^"]*"//; /functional_id\|<agency\|group_version/d' >made.xml
  expect 0 'encode of a document that was made' "$x278" encode made.xml
  says out 'GS*HI*SPINEPRACTICE*PAYERONE*20260115*0930*1*X*005010X217~' 'encode of a document that was made'
fi
# -- JSON: the format by its name, and files by their first byte
expect 0 'decode to JSON' "$x278" decode --format json one.edi
says out '{"x278":1,"guide":"005010X217-request","envelope":{' 'decode to JSON'
says_not out '_path' 'decode to JSON'
says_not out '": ' 'decode to JSON'
cp out one.ndjson
expect 0 'decode to ndjson' "$x278" decode --format ndjson one.edi
cmp -s out one.ndjson || fail 'json and ndjson are not the same'
expect 0 'decode with words and paths' "$x278" decode --format json --words --paths one.edi
says out '"category":"HS","category_word":"health services review","category_path":"2000E-UM01"' 'decode with words and paths'
expect 2 'an unknown format' "$x278" decode --format yaml one.edi
says err '--format is xml, json or ndjson, not yaml' 'an unknown format'
expect 2 'words of XML' "$x278" decode --words one.edi
says err 'go with --format json' 'words of XML'
expect 2 'bare JSON' "$x278" decode --format json --bare one.edi
{ printf '\357\273\277\r\n '; cat one.ndjson; } >marked.json
expect 0 'encode of a file of JSON' "$x278" encode one.ndjson
cmp -s out one.edi || fail 'encode of a file of JSON gives another message'
expect 0 'encode of JSON behind a mark and blanks' "$x278" encode marked.json
cmp -s out one.edi || fail 'encode of JSON behind a mark gives another message'
"$x278" check --format jsonl one.edi >issues.ndjson
cat issues.ndjson one.ndjson issues.ndjson | expect 0 'encode of documents among issues' "$x278" encode -
sed 's/"date":"[^"]*"/"dates":"SENTINEL"/' one.ndjson >wrong.ndjson
expect 1 'encode of JSON with an unknown member' "$x278" encode wrong.ndjson
says err 'json_member' 'encode of JSON with an unknown member'
says_not err 'SENTINEL' 'encode of JSON with an unknown member'
printf '{"x278":1' >cut.ndjson
expect 2 'encode of cut JSON' "$x278" encode cut.ndjson
says err 'cannot be read as JSON' 'encode of cut JSON'
printf '[1]' >list.json
expect 2 'encode of JSON of something else' "$x278" encode list.json
says err 'json_root' 'encode of JSON of something else'
# -- counted payloads are data, whatever their length says
envelope() { printf '%sGS*PI*SPINEPRACTICE*PAYERONE*20260115*0930*1*X*006020X316~ST*275*0001*006020X316~BGN*11*1*20260115~' "$isa"; }
payload() { # TEXT-OF-SEGMENT: a file with it
  envelope
  printf "$1"
  printf '~SE*4*0001~GE*1*1~IEA*1*000000007~'
}
number=0
for segment in 'BIN*9*a*b:c^d~e' 'BDS*ASC*9*a*b:c^d~e' 'BIN*10*line\nline\n' 'BIN*4*\r\n\r\n' 'BIN*3*   ' 'BIN*3****' \
  'BIN*21*~SE*3*0001~GE*1*1~<x>' 'BIN*3*\001\377\002' 'BDS*B64*8*YWJj\nZGU' 'BIN*99*<a>\n <b>x</b>\n</a>' \
  'BDS*ASC*1*a*b:c^ d ' 'BIN**no length\nat all*' 'BIN*ten*no number\n:' 'BIN*2*  '; do
  number=$((number + 1))
  payload "$segment" >payload.edi
  comes_back payload.edi "payload $number"
  expect 0 "split of payload $number" "$x278" split --out part- payload.edi
  cmp -s payload.edi part-0001.edi || fail "split of payload $number gives another file"
done
payload 'BIN*99*<a>\n*b:c' >payload.edi
expect 1 'check of a wrong length' "$x278" check payload.edi
says out 'payload_length_wrong' 'check of a wrong length'
says_not out 'line_wrapped' 'check of a wrong length'
expect 0 'scrub of a wrong length' "$x278" scrub --seed 3 payload.edi
says out 'BIN*99*xxxxxxxx~' 'scrub of a wrong length'
if $xml; then # a payload may not end elsewhere than a reader finds its end
  payload 'BIN*3*a~b' >payload.edi
  "$x278" decode payload.edi | sed 's/BIN\*3\*/BIN*4*/' >longer.xml
  expect 1 'encode of a delimiter in a payload of another length' "$x278" encode longer.xml
fi
# -- segments without a value come back, also of structs that two of them share
bare() { # SEGMENTS behind a pattern of one.edi
  awk -v pattern="$1" -v text="$2" 'BEGIN { RS = "~"; ORS = "~" } NF {
    if (index($0, "SE*") == 1) { print "SE*" (14 + added) "*0001"; next }
    print
    if (index($0, pattern) == 1) { count = split(text, a, " "); for (i = 1; i <= count; i++) { print a[i]; added++ } } }' one.edi >bare.edi
  comes_back bare.edi "bare $2"
}
bare 'NM1*IL' 'N3 N4'
bare 'NM1*IL' 'N4'
bare 'NM1*IL' 'N3'
bare 'NM1*1P' 'N3*STREET N4'
bare 'NM1*1P' 'N3 N4*TOWN'
bare 'NM1*1P' 'PRV'
bare 'DMG' 'INS'
bare 'UM' 'HCR'
bare 'DTP' 'CL1'
bare 'DTP' 'HSD CRC CL1 CR1'
sed 's/UM\*HS[^~]*~/UM~/; s/DMG\*[^~]*~/DMG~/; s/MSG\*[^~]*~/MSG~/' one.edi >bare.edi
comes_back bare.edi 'bare UM, DMG and MSG'
finish
