#!/usr/bin/env bash
# Messages of the 275, X215 and X216 with one fault in the envelope or in what says which guide they mean: what check finds,
# where, and how it exits.
# Usage: test_tool_relatives.sh X278
# shellcheck source=tests/tool/expect.sh
. "$(dirname "$0")/expect.sh" "${1:?usage: test_tool_relatives.sh X278}"
root=$(cd "$(dirname "$0")/../.." && pwd)/fixtures
cd "$dir" || exit 1

printf '%%PDF-1.4 history' >a.pdf
mkdir sent
expect 0 'attach a document' "$x278" attach "$root/278/request-mri/input.edi" a.pdf --out sent
answer=$root/relatives/inquiry-answer/input.edi
none=$root/relatives/inquiry-nothing-found/input.edi
member=$root/relatives/inquiry-member/input.edi
number=$root/relatives/inquiry-number/input.edi
admission=$root/relatives/notification-admission/input.edi
receipt=$root/relatives/notification-receipt/input.edi
request=$root/278/request-mri/input.edi
document=sent/attachments.edi

# Findings as lines "severity code path segment-ordinal e-element"; an empty path is "-".
findings() {
  sed -n 's/.*"severity":"\([^"]*\)","code":"\([^"]*\)".*"path":"\([^"]*\)".*"ordinal":\([0-9]*\),"element":\([0-9]*\).*/\1 \2 \3 \4 e\5/p' out |
    sed 's/^\([a-z]* [a-z_]*\)  /\1 - /'
}
# row NAME FILE SED EXIT FINDING…: the message with one change has these findings in this order, and no other. PARTIAL is
# the note that the guide is known in part.
PARTIAL='info guide_partial ST03 1 e3'
row() {
  local name=$1 file=$2 change=$3 code=$4
  shift 4
  tr -d '\n' <"$file" | sed 's/~/~\n/g' >plain.edi
  sed "$change" plain.edi >changed.edi
  [ -z "$change" ] || ! cmp -s plain.edi changed.edi || fail "$name: nothing was changed"
  expect "$code" "$name" "$x278" check --format jsonl changed.edi
  printf '%s\n' "$@" >wanted
  findings >found
  cmp -s wanted found || fail "$name: $(diff wanted found)"
  # Whatever a message says of its guide, it is read without loss.
  expect 0 "$name: read without loss" "$x278" roundtrip --level segments changed.edi
}

row 'a 275' "$document" '' 0 "$PARTIAL"
row 'an inquiry' "$member" '' 0 "$PARTIAL"
row 'a notification' "$admission" '' 0 "$PARTIAL"
row 'an acknowledgment' "$receipt" '' 0 "$PARTIAL"

# the envelope
row 'GS01 HI on a 275' "$document" 's/^GS\*PI/GS*HI/' 1 'error code_not_in_guide GS01 0 e1' "$PARTIAL"
row 'GS01 PI on a 278' "$member" 's/^GS\*HI/GS*PI/' 1 'error code_not_in_guide GS01 0 e1' "$PARTIAL"
row 'ISA12 00501 with a guide of 006020' "$document" '1s/\*00602\*/*00501*/' 0 'warning code_tolerated ISA12 0 e12' "$PARTIAL"
row 'ISA12 00602 with X215' "$member" '1s/\*00501\*/*00602*/' 0 'warning code_tolerated ISA12 0 e12' "$PARTIAL"
row 'ISA12 00602 with X216' "$admission" '1s/\*00501\*/*00602*/' 0 'warning code_tolerated ISA12 0 e12' "$PARTIAL"
row 'ISA12 00602 with X217' "$request" '1s/\*00501\*/*00602*/' 0 'warning code_tolerated ISA12 0 e12'
row 'ST03 of an unknown guide' "$document" 's/^\(ST.*\)006020X316/\1006020X999/' 1 \
  'warning guide_unknown - 1 e3' 'error guide_mismatch - 1 e3'
row 'GS08 X216, ST03 X215' "$member" 's/^\(GS.*\)005010X215/\1005010X216/' 1 \
  'error code_not_in_guide GS08 0 e8' 'error guide_mismatch ST03 1 e3' "$PARTIAL"
row 'GS08 X217, ST03 X216' "$admission" 's/^\(GS.*\)005010X216/\1005010X217/' 1 \
  'error code_not_in_guide GS08 0 e8' 'error guide_mismatch ST03 1 e3' "$PARTIAL"
row 'GS08 X314, ST03 X316' "$document" 's/^\(GS.*\)006020X316/\1006020X314/' 1 \
  'error code_not_in_guide GS08 0 e8' 'error guide_mismatch ST03 1 e3' "$PARTIAL"
for guide in 005010X215 005010X216 005010X217; do
  row "a 275 that names $guide" "$document" "s/006020X316/$guide/" 1 'error guide_other_set ST03 1 e3'
  mkdir "of-$guide"
  expect 0 "extract of a 275 that names $guide" "$x278" extract changed.edi "of-$guide"
  cmp -s a.pdf "of-$guide/document-0001.pdf" || fail "a 275 that names $guide: its document can be had"
done
row 'a 275 that names X215, in a group HI' "$document" 's/006020X316/005010X215/; s/^GS\*PI/GS*HI/' 1 \
  'error group_code_wrong GS01 0 e1' 'error guide_other_set ST03 1 e3'
for guide in 006020X316 006020X314 005010X211 005010X210; do
  row "a 278 that names $guide" "$request" "s/005010X217/$guide/" 1 'error guide_other_set ST03 1 e3'
  row "an inquiry that names $guide" "$member" "s/005010X215/$guide/" 1 'error guide_other_set ST03 1 e3'
done

# which guide and direction
row 'BHT02 13 in an inquiry' "$member" 's/\*0007\*28/*0007*13/' 1 "$PARTIAL" 'error purpose_invalid BHT02 2 e2'
row 'BHT02 13 in an answer' "$none" 's/\*0007\*49/*0007*13/' 1 "$PARTIAL" 'error purpose_invalid BHT02 2 e2'
row 'BHT02 11 in X215' "$none" 's/\*0007\*49/*0007*11/' 0 "$PARTIAL" 'warning code_tolerated BHT02 2 e2'
row 'BHT02 13 in X216' "$admission" 's/\*0007\*CN/*0007*13/' 0 "$PARTIAL" 'warning purpose_invalid BHT02 2 e2'
for code in RU 18 AT; do
  row "BHT06 $code in X215" "$answer" "s/\*RD~/*$code~/" 0 "$PARTIAL" 'warning code_uncertain BHT06 2 e6'
done
row 'BHT06 19 in X215' "$answer" 's/\*RD~/*19~/' 0 "$PARTIAL" 'warning code_tolerated BHT06 2 e6'
row 'no BHT06 in X215' "$answer" 's/\*RD~/~/' 0 "$PARTIAL" 'warning element_missing BHT06 2 e6'
row 'BHT06 RS in X215' "$answer" 's/\*RD~/*RS~/' 0 "$PARTIAL"
row 'BHT06 RU in an inquiry' "$member" 's/^\(BHT.*\)~/\1*RU~/' 0 "$PARTIAL" 'warning rule_value BHT06 2 e6'
row 'BHT06 RD in an inquiry' "$member" 's/^\(BHT.*\)~/\1*RD~/' 0 "$PARTIAL"
for file in "$member" "$answer" "$admission" "$receipt" "$request"; do
  row "BHT01 0078 in $file" "$file" 's/^BHT\*0007/BHT*0078/' 1 'error structure_mismatch BHT01 2 e1'
done
row 'BHT01 0078 in 4010' "$request" 's/005010X217/004010X094A1/; s/^BHT\*0007/BHT*0078/' 0 'warning guide_unknown - 1 e3'
row 'BHT01 0007 in 4010' "$request" 's/005010X217/004010X094A1/' 0 'warning guide_unknown - 1 e3'
unnamed='s/^\(GS.*\)005010X21[0-9]/\1/; s/^\(ST\*278\*[0-9]*\).*/\1~/'
for file in "$member" "$answer" "$admission"; do
  row "no guide is named: $file" "$file" "$unnamed" 1 'info trailing_empty GS 0 e0' 'error element_missing GS08 0 e8' \
    'warning guide_unnamed ST03 1 e3' "$PARTIAL" 'warning element_missing ST03 1 e3'
done

# levels
row 'HL04 0 above services' "$member" 's/EV\*1/EV*0/' 0 "$PARTIAL" 'warning hl_children 2000E-HL04 10 e4'
row 'HL04 1 above nothing' "$none" 's/EV\*0/EV*1/' 0 "$PARTIAL" 'warning hl_children 2000E-HL04 9 e4'
row 'HL04 1 above nothing, X216' "$admission" 's/EV\*0/EV*1/' 0 "$PARTIAL" 'warning hl_children 2000E-HL04 12 e4'
row 'HL04 2' "$none" 's/EV\*0/EV*2/' 1 "$PARTIAL" 'error code_invalid 2000E-HL04 9 e4'
# Where HL03 says nothing, the next segment decides. TRN may follow at any level, so it is taken out here.
row 'a level that X215 has not' "$none" 's/EV\*0/19*0/; /^TRN/d; s/^SE\*13/SE*12/' 1 "$PARTIAL" 'error hl_level_wrong 2000E-HL03 9 e3'
row 'an event of an inquiry with a level that it has not' "$member" 's/EV\*1/19*1/; /^TRN/d; s/^SE\*18/SE*17/' 1 \
  "$PARTIAL" 'error hl_level_wrong 2000E-HL03 10 e3'
row 'a service with a level that X215 has not' "$member" 's/SS\*0/19*0/' 1 "$PARTIAL" 'error hl_level_wrong 2000F-HL03 15 e3'
row 'a level that X216 has not' "$admission" 's/EV\*0/19*0/' 1 "$PARTIAL" 'error hl_level_wrong 2000E-HL03 12 e3'
# In an acknowledgment the same segments may follow at both levels: the first one is taken.
row 'a level that the acknowledgment has not' "$receipt" 's/EV\*0/19*0/' 1 "$PARTIAL" 'error hl_level_wrong 2000D-HL03 9 e3'
row 'a patient with a level that X215 has not' "$member" 's/22\*1/19*1/' 1 "$PARTIAL" 'error hl_level_wrong 2000C-HL03 7 e3'

# An inquiry about an authorization number needs no patient.
row 'an inquiry without a patient' "$number" '' 0 "$PARTIAL"
row 'an inquiry without a patient, HL04 0' "$number" 's/21\*1~/21*0~/; s/^HL\*3\*2\*EV/HL*3**EV/' 0 "$PARTIAL"

# That nothing was found is an answer, and no rejection.
if has_xml && "$x278" explain --help >/dev/null 2>&1; then
  expect 1 'explain of an answer that found nothing' "$x278" explain "$none"
  says out 'Inquiry INQ0012: nothing found' 'explain'
  says_not out 'not reviewed' 'explain'
  says_not out 'Sent back' 'explain'
  expect 1 'the same as JSON' "$x278" explain --format json "$none"
  says out '"outcome":"rejected","nothing_found":true,' 'JSON'
  says out '"class":null' 'JSON'
  expect 1 'the line of a log' "$x278" explain --log CASE1 "$none"
  says out 'CASE1 note text=nothing_found' 'the line of a log'
  tr -d '\n' <"$none" | sed 's/\*\*NC\*C/**33*C/' >other.edi
  expect 1 'another reason' "$x278" explain --format json other.edi
  says out '"nothing_found":false' 'another reason'
fi
expect 0 'view of an answer that found nothing' "$x278" view "$none"
says out 'NOTHING FOUND       no certification found (NC)' 'view'
finish
