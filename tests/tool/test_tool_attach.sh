#!/usr/bin/env bash
# Documents with a request: attach, check, link, extract; what is wrong with one number, and what is refused.
# Usage: test_tool_attach.sh X278
. "$(dirname "$0")/expect.sh" "${1:?usage: test_tool_attach.sh X278}"
root=$(cd "$(dirname "$0")/../.." && pwd)
request=$root/fixtures/278/request-mri/input.edi
cd "$dir" || exit 1

printf '%%PDF-1.4 history~and*exam\n' >a.pdf
printf 'II*\0scan' >b.tif
printf '<?xml version="1.0"?><ClinicalDocument><templateId root="2.16.840.1.113883.10.20.22.1.2"/></ClinicalDocument>' >c.xml
mkdir sent got
expect 0 'attach three documents' "$x278" attach "$request" a.pdf b.tif c.xml --out sent
says out 'ACN0003' 'attach names the numbers'
expect 0 'both files are valid' "$x278" check --quiet sent/request.edi sent/attachments.edi
expect 0 'link' "$x278" link sent/request.edi sent/attachments.edi
says out '3 linked, 0 not' 'link'
expect 0 'link in the other order' "$x278" link --format jsonl sent/attachments.edi sent/request.edi
[ "$(grep -c '^{"kind":"linked","request":\[{"file":"sent/request.edi","segment":"PWK",' out)" = 3 ] || fail 'three lines of JSON'
expect 0 'extract' "$x278" extract sent/attachments.edi got
cmp -s a.pdf got/document-0001.pdf || fail 'the PDF comes back'
cmp -s b.tif got/document-0002.tif || fail 'the TIFF comes back'
cmp -s c.xml got/document-0003.xml || fail 'the XML comes back'
expect 0 'view' "$x278" view sent/attachments.edi
says out 'C-CDA, 109 bytes' 'view shows kind and size'
says_not out 'history' 'view shows no content'
expect 0 'roundtrip' "$x278" roundtrip sent/request.edi sent/attachments.edi

# broken NAME FILE SED KIND PLACES: one change, and what link says of it
broken() {
  cp sent/request.edi sent/attachments.edi .
  sed -i.bak "$3" "$2"
  cmp -s "$2" "sent/$2" && fail "$1: nothing was changed"
  expect 1 "link with $1" "$x278" link --format jsonl request.edi attachments.edi
  grep -q "^{\"kind\":\"$4\",\"request\":\[$5\]" out || fail "$1: no $4: $(cat out)"
  [ "$(grep -vc '"kind":"linked"' out)" = 1 ] || fail "$1: one finding: $(cat out)"
}
place='{[^}]*}'
broken 'a digit of PWK06' request.edi 's/ACN0002/ACN0092/' slip "$place\],\"attachment\":\[$place"
broken 'IMG-7, a digit of TRN02' attachments.edi 's/ACN0002/ACN0902/' slip "$place\],\"attachment\":\[$place"
broken 'a digit of REF\*2I' attachments.edi 's/REF\*2I\*\(.*\)[0-9]~/REF*2I*\1X~/' trace "$place\],\"attachment\":\[$place"
broken 'a line taken away' request.edi '/ACN0003/d; s/PWK\*77\*EL\*\*\*AC\*ACN0003~//' orphan "\],\"attachment\":\[$place"
broken 'a document taken away' attachments.edi 's/TRN\*1\*ACN0003~//' orphan "$place\],\"attachment\":\["

# both in one interchange, in either order
lines() { tr -d '\n' <"$1" | sed 's/~/~\n/g'; }
group() { lines "$1" | sed -n '/^GS/,/^GE/p' | sed "s/^\(GS.*\*\)[0-9]*\(\*X\*.*\)/\1$2\2/; s/^GE\*1\*.*/GE*1*$2~/"; }
head=$(lines sent/request.edi | head -1)
number=$(lines sent/request.edi | sed -n 's/^IEA\*1\*\(.*\)~/\1/p')
for order in 'request attachments' 'attachments request'; do
  set -- $order
  { echo "$head"; group "sent/$1.edi" 1; group "sent/$2.edi" 2; echo "IEA*2*$number~"; } >one.edi
  expect 0 "link of one interchange, $order" "$x278" link one.edi
  says out '3 linked, 0 not' "one interchange, $order"
done

# numbers that do not match, by line of JSON: kind, places of the request, places of the attachment
# found WHAT CODE WANTED FILE…: what link finds, in order
found() {
  local what=$1 code=$2 wanted=$3
  shift 3
  expect "$code" "link: $what" "$x278" link --format jsonl "$@"
  sed 's/^{"kind":"\([a-z]*\)","request":\[\(.*\)\],"attachment":\[\(.*\)\]}$/\1 \2|\3/
    s/{"file":"[^"]*","segment":"\([A-Z]*\)","ordinal":\([0-9]*\),"offset":[0-9]*}/\1\2/g' out | tr '\n' ' ' >found
  [ "$(cat found)" = "$wanted" ] || fail "link: $what: $(cat found)"
}
found 'one number in two sets' 1 'double PWK18|TRN8,TRN8 double PWK19|TRN14,TRN14 double PWK20|TRN20,TRN20 ' \
  sent/request.edi sent/attachments.edi sent/attachments.edi
sed 's/ACN0002/ACN0001/' sent/request.edi >twice.edi
found 'PWK06 twice' 1 'double PWK18,PWK19|TRN8 linked PWK20|TRN20 orphan |TRN14 ' twice.edi sent/attachments.edi
sed 's/ACN0001/acn0001/' sent/attachments.edi >lower.edi
found 'numbers that differ in case' 1 'slip PWK18|TRN8 linked PWK19|TRN14 linked PWK20|TRN20 ' sent/request.edi lower.edi
found 'no 278' 1 'trace |REF6 orphan |TRN8 orphan |TRN14 orphan |TRN20 ' sent/attachments.edi
found 'no 275' 1 'orphan PWK18| orphan PWK19| orphan PWK20| ' sent/request.edi
eighty=$(printf 'N%.0s' $(seq 79))
for file in request attachments; do sed "s/ACN0001/${eighty}1/" sent/$file.edi >long-$file.edi; done
found 'numbers of 80 characters' 0 'linked PWK18|TRN8 linked PWK19|TRN14 linked PWK20|TRN20 ' long-request.edi long-attachments.edi
sed "s/${eighty}1/${eighty}2/" long-attachments.edi >long-slip.edi
found 'numbers of 80 characters, one wrong' 1 'slip PWK18|TRN8 linked PWK19|TRN14 linked PWK20|TRN20 ' \
  long-request.edi long-slip.edi

# checked WHAT CODE FINDINGS FILE: the errors and warnings of check, each with code, path and ordinal
checked() {
  expect "$2" "check: $1" "$x278" check --format jsonl "$4"
  sed -n '/"severity":"info"/d; s/^.*"code":"\([a-z0-9_]*\)".*$/\1/p' out | tr '\n' ' ' >found
  [ "$(cat found)" = "$3" ] || fail "check: $1: $(cat found)"
}
lines sent/attachments.edi | sed '/^NM1\*40/d; s/^SE\*25/SE*24/' >no-receiver.edi
checked '1000B missing' 1 'loop_missing ' no-receiver.edi
says out '"path":"1000B"' '1000B missing'
says out '"ordinal":4' '1000B missing'
lines sent/attachments.edi | sed 's/^LX\*2/LX*1/' >same-lx.edi
checked 'LX twice the same number, which counts lines and says no more' 0 '' same-lx.edi
expect 0 'link with LX twice the same number' "$x278" link sent/request.edi same-lx.edi

# 200 documents in one set
lines sent/attachments.edi | sed '/^LX/,/^SE/d; /^GE/,$d' >many.edi
awk 'BEGIN {
  for (i = 1; i <= 200; i++) {
    printf "LX*%d~TRN*1*NUMBER%d~DTP*368*D8*20240304~CAT*AE*TX~OOI*1*47*ATTACHMENT~BDS*ASC*%d*text %d~", i, i, 5 + length(i ""), i
  }
}' >>many.edi
echo 'SE*1207*0001~' >>many.edi
lines sent/attachments.edi | sed -n '/^GE/,$p' >>many.edi
checked '200 documents' 0 '' many.edi
mkdir many
expect 0 'extract 200 documents' "$x278" extract many.edi many
[ "$(ls many | wc -l | tr -d ' ')" = 200 ] || fail "extract 200 documents: $(ls many | wc -l)"
[ "$(cat many/document-0200.txt)" = 'text 200' ] || fail "the last of 200: $(cat many/document-0200.txt)"
expect 0 'view 200 documents' "$x278" view many.edi
says out 'document 200        text, 8 bytes, number NUMBER200' 'view 200 documents'

# what is refused
expect 2 'extract into a folder that is not there' "$x278" extract sent/attachments.edi nowhere
says err 'nowhere: is not a folder' 'extract into a folder that is not there'
[ -e nowhere ] && fail 'extract makes no folder'
expect 2 'extract into a file' "$x278" extract sent/attachments.edi a.pdf
mkdir closed && chmod 555 closed
if [ "$(id -u)" != 0 ]; then
  expect 2 'extract into a folder that cannot be written' "$x278" extract sent/attachments.edi closed
  says err 'document-0001.pdf' 'extract into a folder that cannot be written'
else
  echo 'not tried: a folder that cannot be written (root can write to all)'
fi
expect 2 'extract over a file' "$x278" extract sent/attachments.edi got
says err 'not written over' 'extract over a file'
cmp -s a.pdf got/document-0001.pdf || fail 'the file is as it was'
sed 's#ACN0001#../../x#; s#ACN0002#/etc/x#; s#ATTACHMENT#/etc/x#' sent/attachments.edi >named.edi
mkdir named
expect 0 'extract with names of a message' "$x278" extract named.edi named
says_not out 'etc' 'extract with names of a message'
[ "$(ls named | tr '\n' ' ')" = 'document-0001.pdf document-0002.tif document-0003.xml ' ] || fail "names: $(ls named)"
expect 2 'extract of a request' "$x278" extract "$request" named
expect 2 'attach without --out' "$x278" attach "$request" a.pdf
expect 2 'attach to an attachment' "$x278" attach sent/attachments.edi a.pdf --out sent
expect 2 'attach twice the same number' "$x278" attach "$request" a.pdf b.tif --number N1 --number N1 --out sent
: >empty.pdf
expect 2 'attach an empty file' "$x278" attach "$request" empty.pdf --out sent

# IMG-8: a document over the limit is refused, with what else can be done; a count that is off by one is an error at the count
refused_for_size() {
  says err 'available on request (PWK02 AA)' "$1: what else can be done"
  says err 'by fax (PWK02 FX)' "$1: what else can be done"
  [ -z "$(ls -A refused)" ] || fail "$1: something was written: $(ls refused)"
}
mkdir refused
expect 2 'IMG-8, one byte over the limit' "$x278" attach "$request" a.pdf --limit 35 --out refused
refused_for_size 'one byte over the limit'
expect 0 'attach at the limit' "$x278" attach "$request" a.pdf --limit 36 --out sent
head -c 68157440 /dev/zero >large.pdf
expect 2 'IMG-8, 65 MB' "$x278" attach "$request" large.pdf --out refused
refused_for_size '65 MB'
rm large.pdf
expect 0 'attach again' "$x278" attach "$request" a.pdf --out sent
count_at=$(tr -d '\n' <sent/attachments.edi | awk '{ print index($0, "BDS*B64*36*") + 7 }')
for count in 35 37; do
  tr -d '\n' <sent/attachments.edi | sed "s/BDS\*B64\*36\*/BDS*B64*$count*/" >counted.edi
  expect 1 "IMG-8, BDS02 $count" "$x278" check --format jsonl counted.edi
  [ "$(grep -c '"severity":"error"' out)" = 1 ] || fail "BDS02 $count: one error: $(cat out)"
  grep '"code":"payload_length_wrong"' out | grep -q "\"element\":2,.*\"offset\":$count_at,\"length\":2," ||
    fail "BDS02 $count: at byte $count_at: $(cat out)"
done

# IMG-2: images wait until somebody asks
expect 0 'an image' "$x278" attach "$request" RB=b.tif --out sent
says out 'available on request' 'an image'
tr -d '\n' <sent/request.edi | grep -q 'PWK\*RB\*AA~' || fail 'PWK02 of an image is AA'
expect 0 'an image that is sent' "$x278" attach "$request" RB=b.tif --images --out sent
tr -d '\n' <sent/request.edi | grep -q 'PWK\*RB\*EL\*\*\*AC\*ACN0001~' || fail 'PWK02 of an image that is sent is EL'

# base64 that stops
expect 0 'attach again' "$x278" attach "$request" a.pdf --out sent
sed 's/JVBERi0xLjQg/JVBE!i0xLjQg/' sent/attachments.edi | sed 's/B64\*36\*/B64*36*/' >stops.edi
mkdir stops
expect 1 'extract of base64 that stops' "$x278" extract stops.edi stops
says err 'stops at byte 4' 'extract of base64 that stops'
finish
