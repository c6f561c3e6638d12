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
finish
