#!/usr/bin/env bash
# The schema of overlays for editors (lib/guide/data/overlay.rng) and the grammar in the library take the same files: the examples,
# and small ones that are right; and refuse the same ones. Usage: check_overlays.sh PATH-OF-x278. Skipped without xmllint.
set -u
x278=$1
schema=lib/guide/data/overlay.rng
command -v xmllint >/dev/null || { echo 'skipped: xmllint is not installed'; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0
count=0

"$x278" overlay check fixtures/overlay/strict-payer.xml 2>&1 | grep -q 'reads no XML' && { echo 'skipped: no libxml2'; exit 77; }

# both FILE right|wrong
both() {
  local by_schema=right by_library=right code=0
  count=$((count + 1))
  xmllint --nonet --noout --relaxng "$schema" "$1" >/dev/null 2>&1 || by_schema=wrong
  "$x278" overlay check "$1" >/dev/null 2>&1 || code=$?
  [ "$code" = 2 ] && by_library=wrong # 1: the file is read, and does not fit its guide
  [ "$by_schema" = "$2" ] || { echo "FAILED: by the schema $by_schema, not $2: $(cat "$1")"; failed=1; }
  [ "$by_library" = "$2" ] || { echo "FAILED: by the library $by_library, not $2: $(cat "$1")"; failed=1; }
}

for file in fixtures/overlay/*.xml; do
  both "$file" right
done

head='<overlay id="o" name="n" version="1"><for guide="005010X217-request">'
rows() {
  while IFS= read -r row; do
    [ -n "$row" ] || continue
    printf '%s%s</for></overlay>' "$head" "$row" >"$dir/row.xml"
    both "$dir/row.xml" "$1"
  done
}

rows right <<'ROWS'
<meaning path="2000E-UM01" code="HS" text="our own words" source="page 4"/>
<delimiters component="+ :"/>
<delimiters terminator="LF ~" element="*" id="A-b.c_1" severity="warning" message="m" source="s"/>
<charset is="basic"/>
<codes path="2000E-UM01" allow="HS"/>
<codes path="2000E-UM01" deny="AR"/>
<codes path="2010C-REF01" add="ZZ" widen="yes"/>
<length path="2010C-NM109" max="10"/>
<length path="2010C-NM109" min="2"/>
<repeat path="2000F" max="9"/>
<limit path="2000F" max="9" in="transaction"/>
<pattern path="2010C-NM109" is="9{9}"/>
<required path="2010C-N3"/>
<forbidden path="2000E-MSG" in="2000E"/>
<optional path="2010A-NM109" widen="yes"/>
<message path="2000E-UM01" text="t"/>
<message rule="X217-RQ-2000F-PWK06" text="t"/>
<required path="2000E-HI"><when><present path="MSG"/><absent path="PWK"/></when></required>
<required path="2000E-HI"><when><is path="UM01" codes="HS"/><all path="UM01" codes="HS"/></when></required>
<required path="2000E-HI"><when><count path="2000F" ge="2"/><distinct path="TRN02" eq="1"/></when></required>
<required path="2000E-HI"><when><length path="UM01" le="2"/></when></required>
<required path="2000E-HI"><when><date path="DTP{435}03" lt="DTP{096}03" end="both"/></when></required>
<required path="2000E-HI"><when><same path="UM01" as="UM02"/><differs path="UM01" from="UM02"/></when></required>
<required path="2000E-HI"><when><or><not><present path="MSG"/></not><and><present path="PWK"/></and></or></when></required>
ROWS

rows wrong <<'ROWS'
<meaning path="2000E-UM01"/>
<meaning path="2000E-UM01" code="HS"/>
<meaning path="2000E-UM01" code="HS" text=""/>
text
<foo/>
<delimiters/>
<delimiters component="++"/>
<charset/>
<charset is="ascii"/>
<codes path="2000E-UM01"/>
<codes path="2000E-UM01" allow="HS" deny="AR"/>
<codes path="2000E-UM01" add="ZZ"/>
<codes path="2000E-UM01" allow=" "/>
<codes path="2000E-UM01" allow="HS" widen="no"/>
<codes allow="HS"/>
<length path="2010C-NM109"/>
<length path="2010C-NM109" max="ten"/>
<repeat path="2000F"/>
<repeat path="2000F" max="-1"/>
<limit path="2000F"/>
<pattern path="2010C-NM109"/>
<required/>
<required path="2010C-N3" id="a b"/>
<required path="2010C-N3" severity="bad"/>
<required path="2010C-N3"><present path="MSG"/></required>
<required path="2000E-HI"><when/></required>
<required path="2000E-HI"><when><or/></when></required>
<required path="2000E-HI"><when><is path="UM01"/></when></required>
<required path="2000E-HI"><when><count path="2000F"/></when></required>
<required path="2000E-HI"><when><count path="2000F" ge="1" le="2"/></when></required>
<required path="2000E-HI"><when><date path="DTP{435}03" end="both"/></when></required>
<required path="2000E-HI"><when><same path="UM01"/></when></required>
<required path="2000E-HI"><when><present path="MSG"/></when><when><present path="MSG"/></when></required>
<repeat path="2000F" max="2"><when><present path="MSG"/></when></repeat>
<optional path="2010A-NM109"/>
<message path="2000E-UM01"/>
<message path="2000E-UM01" rule="R" text="t"/>
<for guide="005010X217-response"/>
<overlay id="p" name="n" version="1"/>
ROWS

head='<overlay id="o" name="n" version="1"><profile>'
profile() {
  while IFS= read -r row; do
    [ -n "$row" ] || continue
    printf '<overlay id="o" name="n" version="1"><profile>%s</profile></overlay>' "$row" >"$dir/row.xml"
    both "$dir/row.xml" "$1"
  done
}
profile right <<'ROWS'
<route services="2 48" to="X" channel="batch" url="u" note="n"/>
<clock event="decision" kind="standard" amount="7" unit="hours"/>
<contact purpose="support" phone="1"/>
<attachment way="275" types="pdf"/>
<appeal way="278" days="60"/>
ROWS
profile wrong <<'ROWS'
<route fee="1"/>
<route channel="pigeon"/>
<clock event="decision" amount="7"/>
<clock event="lunch" amount="7" unit="hours"/>
<contact phone="1"/>
<attachment/>
<appeal way="278" days="soon"/>
<codes path="2000E-UM01" allow="HS"/>
ROWS

for file in '<overlay/>' '<overlay id="o" name="n" version="1" from="2026"/>' '<overlay id="o" name="n" version="1" level="state"/>' \
  '<overlay id="o" name="n" version="1"><profile/><profile/></overlay>' '<guide id="o" name="n" version="1"/>'; do
  printf '%s' "$file" >"$dir/row.xml"
  both "$dir/row.xml" wrong
done

echo "$count files by the schema and by the library"
exit "$failed"
