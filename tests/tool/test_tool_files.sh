#!/usr/bin/env bash
# Files that commands write: never an input, whole or not at all, nothing left behind. Usage: test_tool_files.sh PATH-OF-x278
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2
mkdir sub
xml=false
has_xml && xml=true
left() { find . -name '.x278-*' | grep -q . && fail "$1: a temporary file is left"; }

# -- an output that is an input: by its name, other spellings, links
cp one.edi same.edi
ln -s same.edi link.edi
ln same.edi hard.edi
ln -s .. sub/up
for command in scrub merge decode ack; do
  for name in same.edi ./same.edi sub/../same.edi sub/up/same.edi "$PWD/same.edi" link.edi hard.edi; do
    expect 2 "$command into its input by $name" "$x278" $command --out "$name" same.edi
    says err "$name: is the same file as the input same.edi" "$command into its input by $name"
    cmp -s one.edi same.edi || fail "$command into its input by $name: the input is changed"
  done
  expect 2 "$command into its input, named by a link" "$x278" $command --out same.edi link.edi
  says err 'same.edi: is the same file as the input link.edi' "$command into its input, named by a link"
  expect 2 "$command into standard input" sh -c "'$x278' $command --out same.edi - <same.edi"
  says err 'the input standard input' "$command into standard input"
  expect 2 "$command at the end of its input" sh -c "'$x278' $command --out - same.edi >>same.edi"
  cmp -s one.edi same.edi || fail "$command into its input: the input is changed"
done
for command in merge decode; do
  expect 2 "$command into its second input" "$x278" $command --out same.edi one.edi same.edi
  cmp -s one.edi same.edi || fail "$command into its second input"
done
cp one.edi part-0002.edi
many 3 >three.edi
expect 2 'split into its input' "$x278" split --out part- three.edi part-0002.edi
says err 'part-0002.edi: is the same file as the input part-0002.edi' 'split into its input'
cmp -s one.edi part-0002.edi || fail 'split into its input'
[ -e part-0001.edi ] && fail 'split into its input leaves a part'
ln -s three.edi slice-0003.edi
expect 2 'split into its input by a link' "$x278" split --out slice- three.edi
[ -e slice-0001.edi ] && fail 'split into its input by a link leaves a part'
if $xml; then
  cp one.xml same.xml
  expect 2 'encode into its input' "$x278" encode --out ./same.xml same.xml
  cmp -s one.xml same.xml || fail 'encode into its input'
  printf '<overlay id="t" name="t" version="1">\n<for guide="005010X217-request">\n<codes path="2000E-UM01" allow="HS"/>\n</for></overlay>' >lay.xml
  cp lay.xml lay.orig
  expect 2 'ack into its overlay' "$x278" ack --overlay lay.xml --out lay.xml one.edi
  expect 2 'decode into its overlay' "$x278" decode --out lay.xml --overlay=./lay.xml one.edi
  cmp -s lay.xml lay.orig || fail 'a command into its overlay'
fi
left 'an output that is an input'

# -- a failure leaves the earlier file, or none
echo OLD >keep
chmod 640 keep
echo '<x/>' >bad.xml
echo plain >plain.txt
printf '%s' "$isa" | head -c 60 >cut.edi
for command in scrub merge decode ack; do
  for input in missing.edi sub plain.txt cut.edi bad.xml; do
    expect 2 "$command of $input" "$x278" $command --out keep "$input"
    holds keep OLD "$command of $input"
    expect 2 "$command of $input to a new file" "$x278" $command --out new "$input"
    [ -e new ] && fail "$command of $input makes a file"
  done
done
for command in merge decode; do
  expect 2 "$command of a file that is there and one that is not" "$x278" $command --out keep one.edi missing.edi
  holds keep OLD "$command of a file that is there and one that is not"
done
for i in 1 2 3; do echo OLD >"old-000$i.edi"; done
expect 2 'split of a file that is there and one that is not' "$x278" split --out old- one.edi missing.edi
holds old-0001.edi OLD 'split of a file that is there and one that is not'
expect 2 'split with a delimiter that cannot be' "$x278" split --replace '*' --out old- three.edi
holds old-0002.edi OLD 'split with a delimiter that cannot be'
expect 2 'merge with a delimiter that cannot be' "$x278" merge --replace '*' --out keep three.edi
holds keep OLD 'merge with a delimiter that cannot be'
left 'a failure'

# -- what was written takes the name, the mode, and the place behind a link
expect 0 'merge over a file' "$x278" merge --out keep one.edi
cmp -s keep one.edi || fail 'merge over a file'
[ "$(mode_of keep)" = 640 ] || fail "merge keeps no mode: $(mode_of keep)"
for command in scrub merge decode ack; do
  rm -f new
  (umask 022 && expect 0 "$command to a new file" "$x278" $command --out new one.edi; exit "$failed") || failed=1
  [ "$(mode_of new)" = 600 ] || fail "$command: others may read the new file: $(mode_of new)"
done
expect 0 'split to new files' "$x278" split --out fresh- three.edi
[ "$(mode_of fresh-0002.edi)" = 600 ] || fail 'split: others may read the new file'
echo OLD >real
ln -s real symbolic
ln -s ../real sub/symbolic
expect 0 'merge through a link' "$x278" merge --out symbolic one.edi
[ -L symbolic ] || fail 'merge replaces a link'
cmp -s real one.edi || fail 'merge through a link'
expect 0 'scrub through a link of another folder' "$x278" scrub --seed 3 --out sub/symbolic one.edi
[ -L sub/symbolic ] && [ ! -L real ] && ! cmp -s real one.edi || fail 'scrub through a link of another folder'
ln -s not-there-yet dangling
expect 0 'decode through a link to nothing' "$x278" decode --out dangling one.edi
[ -L dangling ] && [ -s not-there-yet ] || fail 'decode through a link to nothing'
ln -s loop2 loop1
ln -s loop1 loop2
expect 2 'a link that leads to itself' "$x278" decode --out loop1 one.edi
expect 2 'a folder for an output' "$x278" decode --out sub one.edi
says err 'sub: is a directory' 'a folder for an output'
expect 2 'a folder that is not there' "$x278" merge --out no/such one.edi
says err 'no/such: no such file or directory' 'a folder that is not there'
if [ "$(id -u)" != 0 ]; then
  echo OLD >fixed
  chmod 400 fixed
  expect 2 'a file that may not be written' "$x278" scrub --out fixed one.edi
  says err 'fixed: permission denied' 'a file that may not be written'
fi
left 'what was written'

# -- standard output, pipes and devices are written directly
expect 0 '--out -' "$x278" merge --out - one.edi
cmp -s out one.edi || fail '--out -'
says err '1 transaction from 1 file' '--out -'
if [ -e /dev/stdout ]; then
  expect 0 '/dev/stdout' "$x278" scrub --seed 3 --out /dev/stdout one.edi
  cp out scrubbed
  expect 0 '/dev/stdout in a pipe' sh -c "'$x278' scrub --seed 3 --out /dev/stdout one.edi | cmp - scrubbed"
  expect 0 '/dev/fd/3' sh -c "'$x278' scrub --seed 3 --out /dev/fd/3 one.edi 3>by-number && cmp by-number scrubbed"
fi
if mkfifo pipe 2>/dev/null; then
  cat pipe >from-pipe &
  expect 0 'a named pipe' "$x278" merge --out pipe one.edi
  wait
  cmp -s from-pipe one.edi || fail 'a named pipe'
  [ -p pipe ] || fail 'a named pipe is replaced'
fi
if [ -w /dev/full ]; then
  for command in scrub merge decode ack; do
    expect 2 "$command to a full device" "$x278" $command --out /dev/full one.edi
    says err 'no space left on device' "$command to a full device"
    expect 2 "$command to a full standard output" sh -c "'$x278' $command --out - one.edi >/dev/full"
    says err 'no space left on device' "$command to a full standard output"
  done
  expect 2 'view to a full standard output' sh -c "'$x278' view one.edi >/dev/full"
  says err 'no space left on device' 'view to a full standard output'
  for words in --help --version help 'help check' 'check --help' 'issue 401' guide; do
    expect 2 "$words to a full standard output" sh -c "'$x278' $words >/dev/full"
    says err 'standard output: no space left on device' "$words to a full standard output"
  done
  many 3000 >long.edi
  expect 2 'a full standard output ends view at once' sh -c "timeout 5 '$x278' view long.edi - </dev/zero >/dev/full"
  [ "$(grep -c 'no space left' err)" = 1 ] || fail "a full standard output: $(cat err)"
  many 30 >thirty.edi
  if ln -s /dev/full full-0003.edi 2>/dev/null; then
    expect 2 'split to a full device' "$x278" split --out full- thirty.edi thirty.edi
    [ "$(grep -c . err)" = 1 ] || fail "split to a full device says it more than once: $(head -3 err)"
    [ -e full-0001.edi ] && fail 'split to a full device leaves a part'
  fi
fi
expect 0 'a device that takes all' "$x278" decode --out /dev/null one.edi
[ -c /dev/null ] || fail 'a device is replaced'

# -- a crash leaves no core file
core_limit() { # OPTION…: the limit of the tool while it waits for its input
  mkfifo waiting 2>/dev/null || return 1
  # the address sanitizer turns core files off on its own
  (ulimit -c 1000 2>/dev/null; ASAN_OPTIONS=${ASAN_OPTIONS:-}:disable_coredump=0 exec "$x278" "$@" check waiting >/dev/null 2>&1) &
  local process=$! limit=
  for _ in $(seq 200); do
    limit=$(sed -n 's/^Max core file size *\([^ ]*\).*/\1/p' "/proc/$process/limits" 2>/dev/null)
    case $(readlink "/proc/$process/exe") in */x278) break ;; esac
    sleep 0.01
  done
  for _ in $(seq 20); do
    limit=$(sed -n 's/^Max core file size *\([^ ]*\).*/\1/p' "/proc/$process/limits" 2>/dev/null)
    [ "$limit" = 0 ] && break
    sleep 0.01
  done
  one >waiting
  wait $process
  rm -f waiting
  echo "$limit"
}
if [ -r /proc/self/limits ] && [ -n "$(core_limit)" ] && case $x278 in */emulated/*) false ;; esac; then
  [ "$(core_limit)" = 0 ] || fail "core files are on: $(core_limit)"
  if (ulimit -c 1000) 2>/dev/null; then
    [ "$(core_limit --core-dumps)" != 0 ] || fail '--core-dumps leaves core files off'
  fi
fi
expect 0 '--core-dumps' "$x278" --core-dumps check one.edi
expect 2 '--core-dumps without a command' "$x278" --core-dumps

# -- a umask is kept, not only for the mode of others
(umask 277 && expect 0 'a umask for the owner' "$x278" merge --out masked one.edi; exit "$failed") || failed=1
[ "$(mode_of masked)" = 400 ] || fail "a umask for the owner: $(mode_of masked)"

# -- signals
many 20000 >big.edi
for signal in INT TERM HUP; do
  for command in decode scrub merge; do
    echo OLD >keep
    "$x278" $command --out keep big.edi >/dev/null 2>&1 &
    process=$!
    for _ in $(seq 200); do
      [ -n "$(find . -name '.x278-*' -size +0)" ] && break
      kill -0 $process 2>/dev/null || break
    done
    kill -s $signal $process 2>/dev/null && wait $process 2>/dev/null
    got=$?
    [ "$got" = 0 ] || [ "$(cat keep)" = OLD ] || fail "$command and SIG$signal: a part is left"
    left "$command and SIG$signal"
  done
done
"$x278" split --out signal- big.edi >/dev/null 2>&1 &
process=$!
for _ in $(seq 200); do
  [ -n "$(find . -name '.x278-*' -size +0)" ] && break
done
kill -s TERM $process
wait $process 2>/dev/null
left 'split and SIGTERM'
[ -e signal-0001.edi ] && fail 'split and SIGTERM leave a part'
rm -f big.edi

# -- encode: refused documents
if $xml; then
  sed 's/SENTINELTEXT/SENTINEL~TEXT/' one.xml >refused.xml
  sed 's/<name /<nome /' one.xml >broken.xml
  head -c 700 one.xml >cut.xml
  echo OLD >keep
  for input in bad.xml refused.xml; do
    expect "$([ $input = bad.xml ] && echo 2 || echo 1)" "encode of $input" "$x278" encode --out keep $input
    holds keep OLD "encode of $input"
    "$x278" encode $input >stdout.edi 2>/dev/null
    [ -s stdout.edi ] && fail "encode of $input writes an envelope to standard output"
  done
  for input in cut.xml one.edi missing.xml; do
    expect 2 "encode of $input" "$x278" encode --out keep $input
    holds keep OLD "encode of $input"
  done
  expect 1 'encode of a refused and a right document' "$x278" encode --out some.edi refused.xml one.xml
  cmp -s some.edi one.edi || fail 'encode of a refused and a right document'
  expect 1 'encode of a right and a refused document' "$x278" encode --out some.edi one.xml refused.xml
  cmp -s some.edi one.edi || fail 'encode of a right and a refused document'
  sed 's/SPINEPRACTICE /OTHERPRACTICE /; s/000000007/000000008/' refused.xml >other.xml
  expect 1 'no interchange of refused documents alone' "$x278" encode --out some.edi one.xml other.xml one.xml
  grep -q 'GE\*0\|IEA\*0\|OTHERPRACTICE' some.edi && fail 'an empty envelope is written'
fi
left 'encode'
# -- a transaction set without its envelope
one | tr '~' '\n' | sed '1,2d; /^GE/,$d' | tr '\n' '~' >set.edi
expect 2 'check of a set without envelope' "$x278" check set.edi
says err 'without its envelope' 'check of a set without envelope'
expect 0 'check of a set by its guide' "$x278" check --guide 005010X217-request set.edi
says out '1 transaction: 0 errors' 'check of a set by its guide'
sed 's/UM\*HS/UM*QQ/' set.edi | tr '*~' "|'" >wrong.edi
expect 1 'check of a wrong set by its guide' "$x278" check --format jsonl --guide 005010X217-request wrong.edi
says out '"path":"2000E-UM01"' 'check of a wrong set by its guide'
says out "\"offset\":$(grep -bo 'QQ' wrong.edi | head -1 | cut -d: -f1)" 'check of a wrong set by its guide'
printf '\r\n' | cat - set.edi set.edi >two.edi
expect 1 'check of two sets of one number' "$x278" check --guide 005010X217-request two.edi
says out 'st_duplicate' 'check of two sets of one number'
printf 'ST*278*0001' >cut.edi
expect 2 'check of a set that is cut in ST' "$x278" check --guide 005010X217-request cut.edi

finish
