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

# what is refused
expect 2 'extract into a folder that is not there' "$x278" extract sent/attachments.edi nowhere
expect 2 'extract over a file' "$x278" extract sent/attachments.edi got
says err 'not written over' 'extract over a file'
cmp -s a.pdf got/document-0001.pdf || fail 'the file is as it was'
sed 's#ACN0001#../../x#; s#ATTACHMENT#/etc/x#' sent/attachments.edi >named.edi
mkdir named
expect 0 'extract with names of a message' "$x278" extract named.edi named
[ "$(ls named | tr '\n' ' ')" = 'document-0001.pdf document-0002.tif document-0003.xml ' ] || fail "names: $(ls named)"
expect 2 'extract of a request' "$x278" extract "$request" named
expect 2 'attach without --out' "$x278" attach "$request" a.pdf
expect 2 'attach to an attachment' "$x278" attach sent/attachments.edi a.pdf --out sent
expect 2 'attach twice the same number' "$x278" attach "$request" a.pdf b.tif --number N1 --number N1 --out sent
: >empty.pdf
expect 2 'attach an empty file' "$x278" attach "$request" empty.pdf --out sent
expect 2 'attach over the limit' "$x278" attach "$request" a.pdf --limit 35 --out sent
says err 'available on request (PWK02 AA)' 'what else can be done'
expect 0 'attach at the limit' "$x278" attach "$request" a.pdf --limit 36 --out sent

# images wait until somebody asks
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
