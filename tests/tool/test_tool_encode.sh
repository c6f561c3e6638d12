#!/usr/bin/env bash
# What comes back from decode and encode: envelopes, payloads. Usage: test_tool_encode.sh PATH-OF-x278
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2
xml=false
has_xml && xml=true

# comes_back FILE WHAT: by the model, by XML, by split
comes_back() {
  for level in segments model xml; do
    [ $level != xml ] || $xml || continue
    expect 0 "$2: roundtrip by $level" "$x278" roundtrip --level $level "$1"
  done
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
