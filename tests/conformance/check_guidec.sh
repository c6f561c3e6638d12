#!/usr/bin/env bash
# Plants mistakes in a copy of the guides, one at a time: guidec must refuse each and say where, and take the guides
# as they are.   check_guidec.sh GUIDEC
set -u
guidec=$(realpath "${1:?usage: check_guidec.sh GUIDEC}")
cd "$(dirname "$0")/../.." || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
planted=0
failed=0

# NAME FILE SED-PROGRAM TEXT: the report must hold TEXT
plant() {
  local report
  rm -rf "$work/data"
  cp -r lib/guide/data "$work/data"
  sed -E -i "$3" "$work/data/$2"
  planted=$((planted + 1))
  if cmp -s "$work/data/$2" "lib/guide/data/$2"; then
    echo "not planted: $1"
    failed=$((failed + 1))
    return
  fi
  report=$("$guidec" --check "$work"/data/*.xml 2>&1)
  if [ $? -ne 1 ] || ! grep -q -- "$4" <<<"$report"; then
    echo "not found: $1"
    sed 's/^/    /' <<<"$report" | head -5
    failed=$((failed + 1))
  fi
}

if ! "$guidec" --check lib/guide/data/*.xml >/dev/null; then
  echo "the guides as they are do not pass"
  exit 1
fi

# The format carries more than the guides that are there: of a set of its own, a guide that tells the second REF of a loop
# from the first, and opens loops by LX, DTP and OOI.
cp -r lib/guide/data "$work/data"
sed -i 's:</base>:<set id="276"><tag id="ST" area="header"/><tag id="BGN" area="header"/><tag id="NM1" area="nm1"/><tag id="REF" area="nm1"/><tag id="LX" area="hl"/><tag id="TRN" area="hl"/><tag id="HI" area="hl"/><tag id="DTP" area="hl"/><tag id="OOI" area="hl"/><tag id="BDS" area="hl"/><tag id="SE" area="header"/></set></base>:' "$work/data/segments.xml"
cat >"$work/data/attachment.xml" <<'XML'
<guide id="attachment" name="attachment" set="276" release="attachment">
  <envelope use="envelope"/>
  <loop id="" name="transaction set" area="header">
    <segment id="ST" usage="required"><element at="1-2" usage="required"/></segment>
    <segment id="BGN" usage="required"><element at="1-3" usage="required"/></segment>
    <any-order>
      <loop id="1000A" name="payer" area="nm1" match="1">
        <segment id="NM1" usage="required"><element at="1" usage="required" codes="PR"/><element at="2" usage="required"/></segment>
      </loop>
      <loop id="1000C" name="patient" area="nm1" match="1">
        <segment id="NM1" usage="required"><element at="1" usage="required" codes="QC"/><element at="2" usage="required"/></segment>
        <segment id="REF" nth="1" usage="situational"><element at="1-2" usage="required"/></segment>
        <segment id="REF" nth="2" usage="situational"><element at="1-2" usage="required"/></segment>
      </loop>
    </any-order>
    <loop id="2000A" name="one document" area="hl" max="unbounded">
      <segment id="LX" usage="required"><element at="1" usage="required"/></segment>
      <segment id="TRN" usage="required"><element at="1-2" usage="required"/></segment>
      <any-order>
        <segment id="HI" match="1-1" usage="situational">
          <element at="1" usage="required"><component at="1" usage="required" codes="ABK BK"/><component at="2" usage="required"/></element>
        </segment>
        <segment id="HI" match="1-1" qualifier="LOI" usage="situational">
          <element at="1" usage="required"><component at="1" usage="required" codes="LOI"/><component at="2" usage="required"/></element>
        </segment>
      </any-order>
      <loop id="2100A" name="date" area="hl">
        <segment id="DTP" usage="required"><element at="1-3" usage="required"/></segment>
        <loop id="2110A" name="the bytes" area="hl">
          <segment id="OOI" usage="required"><element at="1-3" usage="required"/></segment>
          <segment id="BDS" usage="required"><element at="1-3" usage="required"/></segment>
        </loop>
      </loop>
      <rule id="T-1" severity="warning" snip="5" source="own" kind="missing-segment" anchor="1000C-REF{#2}"
          message="The second reference is missing">
        <when><count path="2110A" ge="1"/></when>
        <require><present path="1000C-REF{#2}02"/></require>
      </rule>
    </loop>
    <segment id="SE" usage="required"><element at="1-2" usage="required"/></segment>
  </loop>
</guide>
XML
if ! "$guidec" "$work" "$work"/data/*.xml >/dev/null || ! grep -q '1000C-REF{#2}02' "$work/tables_attachment.c"; then
  echo "a guide with trigger loops, a second segment of one tag and counted bytes does not pass"
  exit 1
fi

rq=005010X217-request.xml
rs=005010X217-response.xml
plant 'word the grammar has not' $rq '0,/usage="required"/s//usage="needed"/' 'guide.rng'
plant 'attribute the grammar has not' $rq '0,/<segment id="UM"/s//<segment color="red" id="UM"/' 'guide.rng'
plant 'not well-formed' $rq '0,/<\/segment>/s//<\/segmen>/' 'mismatch'
plant 'document type' $rq '1a <!DOCTYPE guide [<!ENTITY e "x">]>' 'document type'
plant 'loop id twice' $rq 's/<loop id="2010EB"/<loop id="2010EA"/' 'loop 2010EA stands twice'
plant 'HL level twice' $rq 's/codes="SS"/codes="EV"/' 'two loops open at one HL level'
plant 'row that another hides' $rq 's/codes="484"/codes="439"/' 'can never be reached'
plant 'qualifiers that meet' $rq 's/codes="45 FS ND PW R3"/codes="45 FS ND PW R3 DK"/' 'can never be reached'
plant 'rule id twice' $rq 's/X217-RQ-2000F-SV-NONE/X217-RQ-2000F-SV-ONE/' 'rule X217-RQ-2000F-SV-ONE stands twice'
plant 'rule id of another guide' $rs 's/X217-RS-2000F-SV-ONE/X217-RQ-2000F-SV-ONE/' 'stands twice'
plant 'rule path to a segment that is not there' $rq 's/path="SV3"/path="SV5"/' 'the guide has no SV5 here'
plant 'rule path to a loop that is not there' $rq 's/path="2000E-UM01"/path="2000X-UM01"/' 'the guide has no 2000X-UM01'
plant 'rule path to an element that is not there' $rq 's/path="UM05-4"/path="UM05-9"/' 'the guide has no UM05-9'
plant 'rules that are not there' $rq '0,/<rules use="postal"/s//<rules use="zip"/' 'no rules are called zip'
plant 'rules that no loop takes' $rq 's/<rules id="postal"/<rules id="zip"><rule id="X-*-1" severity="info" snip="4" source="own" kind="missing-segment" anchor="N4" message="m"><require><present path="N4"\/><\/require><\/rule><\/rules>&/' 'no loop takes the rules zip'
plant 'rule of a group without a star' $rq 's/id="X217-RQ-\*-N402"/id="X217-RQ-N402"/' 'needs a \* for the loop'
plant 'star in a rule of a loop' $rq 's/id="X217-RQ-2000F-SV-ONE"/id="X217-RQ-*-SV-ONE"/' 'for rules that several loops take'
plant 'rule path with [n]' $rq 's/path="2000E-UM01"/path="2000E[2]-UM01"/' 'is not a row'
plant 'rule path with one qualifier of several' $rq 's/path="2000E-UM01"/path="2010B-REF{EI}02"/' 'is not a row'
plant 'rule path with a qualifier that is not there' $rq 's/path="2000E-UM01"/path="2000E-DTP{999}03"/' 'the guide has no'
plant 'rule with a code that cannot stand there' $rq 's/<is path="UM01" codes="IN"/<is path="UM01" codes="XX"/' 'code XX cannot stand there'
plant 'anchor of the wrong kind' $rq 's/anchor="DTP\{435\}"/anchor="DTP{435}03"/' 'does not suit the kind'
plant 'own reading as an error' $rq '0,/severity="warning"/s//severity="error"/' 'a warning at most'
plant 'code without a list entry' $rq 's/codes="AR HS IN SC"/codes="AR HS IN SC QQ"/' 'code QQ is not in codes.xml'
plant 'code named twice' $rq 's/codes="AR HS IN SC"/codes="AR HS IN SC SC"/' 'code SC is named twice'
plant 'code that is too long' $rq 's/codes="03 E U"/codes="03 E EEEE"/' 'a length that cannot stand there'
plant 'named codes that are not there' $rq 's/codes="@report-type"/codes="@report-kind"/' 'no set of codes is called report-kind'
plant 'code taken out of a set that has it not' $rq 's/codes="@service-type -CQ"/codes="@service-type -XX"/' 'not in the set'
plant 'longer than the base' $rq '0,/<element at="2" usage="required"\/>/s//<element at="2" usage="required" max="99"\/>/' 'wider than the base'
plant 'more positions than the base' $rq '0,/<element at="7" usage="situational"\/>/s//<element at="17" usage="situational"\/>/' 'the base has only'
plant 'position twice' $rq '0,/<element at="7" usage="situational"\/>/s//<element at="8" usage="situational"\/>/' 'is described twice'
plant 'mandatory element not required' $rq 's/<element at="1" usage="required" codes="AR HS IN SC"/<element at="1" usage="situational" codes="AR HS IN SC"/' 'mandatory in the base'
plant 'mandatory element not named' $rq '/<element at="1" usage="required" codes="AR HS IN SC"/d' 'mandatory in the base'
plant 'components of a simple element' $rq 's/<element at="10" usage="situational" codes="1 10 11 15 16 17 2 3 4 7 8"/<element at="10" usage="situational"><component at="1" usage="required"\/><\/element><element at="11" usage="situational"/' 'not a composite'
plant 'segment the base has not' $rq 's/<segment id="MSG"/<segment id="MSX"/' 'not in the base'
plant 'segment the set has not there' $rq '0,/<segment id="PRV"/s//<segment id="PWK"/' 'not in the base set there'
plant 'use of a loop that is not defined' $rq '0,/<use loop="2000E"/s//<use loop="2000Z"/' 'no loop 2000Z is defined'
plant 'define that is never used' $rq 's/<use loop="2000E"( unless="2000D")?\/>/<segment id="HL" usage="required"><element at="1-4" usage="required"\/><\/segment>/' 'never used'
plant 'unless of a loop that is not beside it' $rq 's/unless="2000D"/unless="2000B"/' 'unless names no loop'
plant 'match on a position without codes' $rq '0,/match="3"/s//match="1"/' 'a position without codes'
plant 'envelope path that is not there' $rq 's/path="ISA05"/path="ISA25"/' 'the envelope has no ISA25'
plant 'envelope that is not there' $rq 's/use="envelope"/use="wrapper"/' 'must use an envelope'
plant 'guide id twice' $rs 's/id="005010X217-response"/id="005010X217-request"/' 'stands twice'
plant 'base segment twice' segments.xml 's/<segment id="SV3"/<segment id="SV2"/' 'SV2 stands twice'
plant 'base positions out of step' segments.xml '0,/at="2"/s//at="3"/' 'is expected here'
plant 'note on a position that is not there' segments.xml 's/notes="P0304 P0506 P0708"/notes="P0304 P0506 P0799"/' 'a position that is not there'
plant 'min above max' segments.xml '0,/min="1" max="12"/s//min="13" max="12"/' 'min is above max'
plant 'composite not described' segments.xml 's/<composite id="C056"/<composite id="C057"/' 'composite C056 is not described'
plant 'list twice' codes.xml 's/<list element="1068"/<list element="1069"/' 'two lists for data element 1069'
plant 'segment tag that is not known' tags.txt 's/ HCR / /' 'not among the tags'
plant 'tag twice' tags.txt 's/ HCR / HCR HCR /' 'names a tag twice'

echo "$planted mistakes planted, $failed not found"
[ "$failed" -eq 0 ]
