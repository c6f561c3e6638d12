#!/usr/bin/env bash
# What x278 decode writes is XML of docs/x278.xsd: of the fixtures, of messages made from the guides, of the collected files
# (X278_CORPUS), of messages with segments and bytes that belong nowhere. And what the schema refuses the library reports, too.
#   check_xml.sh PATH-OF-x278 PATH-OF-conform     skipped without xmllint, and where the library has no libxml2
set -u
x278=$1
conform=$2
schema=docs/x278.xsd
command -v xmllint >/dev/null || { echo 'skipped: xmllint is not installed'; exit 77; }
"$x278" overlay check fixtures/overlay/strict-payer.xml 2>&1 | grep -q 'reads no XML' && { echo 'skipped: no libxml2'; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0
files=0
documents=0

validates() { xmllint --nonet --noout --stream --schema "$schema" "$1" >"$dir/said" 2>&1; }

# written WHAT FILE...: all of them in one XML, which must be right. What holds no transaction is nothing to write; what was
# cut short is written, and decode exits 1.
written() {
  local what=$1 code=0 count
  shift
  "$x278" decode --out "$dir/out.xml" "$@" >/dev/null 2>"$dir/errors" || code=$?
  grep -q 'holds no transaction' "$dir/errors" && return
  [ "$code" -le 1 ] || { echo "FAILED: $what is not decoded: $(head -n 3 "$dir/errors")"; failed=1; return; }
  validates "$dir/out.xml" || { echo "FAILED: $what: $(head -n 5 "$dir/said")"; failed=1; }
  count=$(grep -c '^  <document' "$dir/out.xml")
  files=$((files + $#))
  documents=$((documents + count))
}

written 'fixtures/278' fixtures/278/*/input.edi
for file in fixtures/xml/*.xml; do
  name=${file##*/}
  name=${name%.xml}
  if [ -d "fixtures/278/$name" ]; then # the format does not change by the way
    "$x278" decode "fixtures/278/$name/input.edi" | cmp - "$file" || failed=1
    "$x278" encode "$file" | cmp - "fixtures/278/$name/input.edi" || failed=1
  fi
done
for file in fixtures/edi/*/input.edi fixtures/readme/request.edi; do
  # some cannot be read at all; what is written is counted below
  code=0
  "$x278" decode "$file" >/dev/null 2>&1 || code=$?
  [ "$code" -gt 1 ] || written "$file" "$file"
done
[ "$documents" -ge 80 ] || { echo "FAILED: $documents documents of the fixtures only"; failed=1; }

mkdir "$dir/made"
"$conform" valid -o "$dir/made" >/dev/null || { echo 'FAILED: conform makes no messages'; failed=1; }
before=$documents
written 'the messages made from the guides' "$dir"/made/*.edi
written 'the same, bare' --bare "$dir"/made/*.edi
made=$(find "$dir/made" -name '*.edi' | wc -l)
[ "$made" -gt 100 ] && [ "$documents" = $((before + 2 * made)) ] || { echo "FAILED: of $made made messages $((documents - before)) documents"; failed=1; }

if [ -d "${X278_CORPUS:-}" ]; then
  before=$documents
  for file in "$X278_CORPUS"/*; do
    grep -qa 'ST.278' "$file" && written "${file##*/}" "$file"
  done
  [ $((documents - before)) -gt 0 ] || { echo "FAILED: $((documents - before)) documents of the collected files only"; failed=1; }
fi

# Segments that no row takes, elements and components too many, bytes that XML has no way to say or that are no UTF-8
request=fixtures/278/request-mri/input.edi
odd=0
while IFS= read -r change; do
  [ -n "$change" ] || continue
  LC_ALL=C sed -E "$change" "$request" >"$dir/odd.edi"
  cmp -s "$request" "$dir/odd.edi" && { echo "FAILED: nothing is changed by $change"; failed=1; }
  written "with $change" "$dir/odd.edi"
  odd=$((odd + 1))
done <<'CHANGES'
s/^(UM.*)~/\1~ZZ*1*2:3^4~/
s/^(HL.3.*)~/\1~ZZZ~ST5*A<B&C"D'E]]>F~/
s/^(UM[^~]*)~/\1*********1*2*3~/
s/^(HI[^~]*)~/\1:1:2:3:4:5:6:7:8:9:10:11~/
s/^(NM1.IL.1.)[A-Z]+/\1A\x01B\x02C\x1BD\x0EE/
s/^(NM1.IL.1.)[A-Z]+/\1A\xE9B\xC3C\xFFD\xED\xA0\x80E/
s/^(NM1.IL.1.)[A-Z]+/\1A\xEF\xBF\xBEB\xEF\xBF\xBFC\xC3\xA9D/
s/^(NM1.IL.1.)[A-Z]+/\1<\&>"'\t \&amp;<byte hex='00'\/>]]>/
s/^(NM1.IL.1.)[A-Z]+/\1\xE2\x82\xAC\xF0\x9F\x98\x80\xC2\x85\xE2\x80\xA8/
s/^(NM1.IL.1.)[A-Z]+/\1   /
s/^(TRN.)1/\1\x1F/
s/^(UM.)HS/\1\x80/
CHANGES
[ "$odd" -eq 12 ]

# both right|wrong|late FILE CHANGE: by the schema and by the library. late: out of order, which the library takes.
count=0
both() {
  local by_schema=right by_library=right code=0
  count=$((count + 1))
  validates "$2" || by_schema=wrong
  "$x278" encode "$2" >/dev/null 2>"$dir/errors" || code=$?
  # 1 is also what a message is reported with that is not right by its guide
  if [ "$code" = 2 ] || grep -q '(xml_[a-z]*)$' "$dir/errors"; then by_library=wrong; fi
  case "$1" in
  late) [ "$by_schema $by_library" = 'wrong right' ] ;;
  *) [ "$by_schema $by_library" = "$1 $1" ] ;;
  esac || { echo "FAILED: by the schema $by_schema, by the library $by_library, not $1: $3"; failed=1; }
}

# The changes of a right file, one a line: WHAT it is then, and a script for sed.
"$x278" decode fixtures/278/response-certified/input.edi >"$dir/base.xml"
both right "$dir/base.xml" nothing
both right fixtures/xml/odd.xml odd
both wrong fixtures/xml/wrong-names.xml wrong-names
both wrong fixtures/xml/hostile-entities.xml hostile-entities
while read -r what change; do
  [ -n "$what" ] || continue
  LC_ALL=C sed -E "$change" "$dir/base.xml" >"$dir/changed.xml"
  cmp -s "$dir/base.xml" "$dir/changed.xml" && { echo "FAILED: nothing is changed by $change"; failed=1; }
  both "$what" "$dir/changed.xml" "$change"
done <<'CHANGES'
right s/ (path|word)="[^"]*"//g
right s/<transaction_id[^>]*>/<transaction_id>a<byte hex="1B"\/><byte hex="80"\/>/
right s/<reviews/<reviews xmlns:xsi="http:\/\/www.w3.org\/2001\/XMLSchema-instance" xsi:schemaLocation="urn:x278:review:1 x278.xsd"/
right s/<document guide="[^"]*"/<!-- c --><?p i?><document guide="005010X217-response"/
right s/<purpose [^>]*>/<purpose>11<\/purpose>/
right s/ +<date path="BHT04".*//
right s/<\/review>/<unknown position="1" delimiters="6175274"><tag>ZZ<\/tag><text>ZZ*1<\/text><\/unknown><\/review>/
late s/(<transaction_id.*)/<date>20240301<\/date>\1/;/BHT04/d
wrong s/<(\/?)transaction_id/<\1transaction_number/g
wrong s/urn:x278:review:1/urn:x278:review:2/
wrong s/<(\/?)reviews/<\1documents/
wrong s/ version="1"//
wrong s/ version="1"/ version="2"/
wrong s/<transaction_id/<transaction_id xmlns=""/
wrong s/<(\/?)review>/<\1event>/
wrong s/<transaction_id[^>]*>/&<byte hex="1"\/>/
wrong s/<transaction_id[^>]*>/&<byte hex="1G"\/>/
wrong s/<transaction_id[^>]*>/&<byte\/>/
wrong s/<transaction_id[^>]*>/&<byte hex="1B">x<\/byte>/
wrong s/<transaction_id[^>]*>/&<escape hex="1B"\/>/
wrong s/<transaction_id/<transaction_id absent="1"/
wrong s/<transaction_id/<transaction_id value="1"/
wrong s/( *)<transaction_id.*/&\n&/
wrong s/( *)<organization [^>]*>/text&/
wrong s/line_break="[0-9]+"/line_break="LF"/
wrong s/delimiters="[^"]*"/delimiters="7E 2A 3A"/
wrong s/delimiters="[^"]*"/delimiters="~*:^"/
wrong s/<envelope /<envelope order="1" /
wrong s/<(\/?)organization/<\1requester/
wrong s/<\/organization>//
CHANGES

echo "$documents documents of $files files are right by $schema; $count changes of one are judged alike by the schema and the library"
exit "$failed"
