#!/usr/bin/env bash
# A message that was cut short stays so: who refuses it, who says so, and that what reading found is printed.
# Usage: test_tool_cut.sh PATH-OF-x278
# shellcheck source=tests/tool/expect.sh
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2

head -c "$(($(wc -c <one.edi) - 44))" one.edi >short.edi # ends within its body, behind a terminator
sed 's/SE\*14\*0001~GE\*1\*1~IEA\*1\*000000007~$//' one.edi >no_se.edi
sed 's/GE\*1\*1~IEA\*1\*000000007~$//' one.edi >no_ge.edi
sed 's/IEA\*1\*000000007~$//' one.edi >no_iea.edi
sed 's/~$//' one.edi >no_end.edi
many 3 | sed 's/GE\*3\*1~IEA\*1\*000000007~$//' >last.edi # the group of three has no trailer
for name in short no_se no_ge no_iea no_end last; do
  grep -q '^ISA' $name.edi && [ "$(cat $name.edi)" != "$(cat one.edi)" ] || fail "$name is not cut"
  expect 2 "merge of $name" "$x278" merge --out out.edi one.edi $name.edi
  says err "$name.edi: a message was cut short" "merge of $name"
  [ ! -e out.edi ] || fail "merge of $name wrote a file"
  expect 1 "merge --force of $name" "$x278" merge --force --out out.edi one.edi $name.edi
  expect 0 "what merge --force wrote of $name is whole" "$x278" info out.edi
  rm -f out.edi
  expect 2 "split of $name" "$x278" split --out part- $name.edi
  says err 'a message was cut short' "split of $name"
  [ ! -e part-0001.edi ] || fail "split of $name wrote a file"
  expect 1 "split --force of $name" "$x278" split --force --out part- $name.edi
  [ -s part-0001.edi ] || fail "split --force of $name wrote nothing"
  rm -f part-*.edi
  expect 1 "get of $name" "$x278" get $name.edi BHT03
  says out 'CASE4711' "get of $name"
  says err "$name.edi: error: " "get of $name"
  expect 1 "scrub of $name" "$x278" scrub --seed 7 --out scrubbed.edi $name.edi
  says err "$name.edi: error: " "scrub of $name"
  [ "$(wc -c <scrubbed.edi)" = "$(wc -c <$name.edi)" ] || fail "scrub of $name made something whole"
  for command in info check view roundtrip; do
    "$x278" $command $name.edi >out 2>err
    [ -s out ] || fail "$command does not read $name"
  done
done

expect 0 'merge of what is whole' "$x278" merge --out out.edi one.edi one.edi
expect 0 'split of what is whole' "$x278" split --out part- one.edi
expect 0 'get of what is whole' "$x278" get one.edi BHT03

# What reading found is printed; the wrong count alone refuses nothing.
sed 's/SE\*14/SE*99/' one.edi >count.edi
for command in 'merge --out out.edi' 'split --out part-' 'scrub --seed 7'; do
  # shellcheck disable=SC2086 # a command with its options
  expect 0 "$command of a wrong count" "$x278" $command count.edi
  says err '(se_count)' "$command of a wrong count"
done
expect 0 'get of a wrong count' "$x278" get count.edi BHT03
says err '(se_count)' 'get of a wrong count'
yes 'XX*1~' | head -300 | tr -d '\n' >stray
sed "s/GE\*1\*1~/$(cat stray)GE*1*1~/" one.edi >strays.edi
expect 0 'get among many findings' "$x278" get strays.edi BHT03
[ "$(grep -c segment_stray err)" = 100 ] || fail "$(grep -c segment_stray err) findings are printed in place of 100"
says err '200 more findings' 'get among many findings'

if has_xml; then
  for name in short no_se no_ge no_iea no_end last; do
    expect 1 "decode of $name" "$x278" decode --out cut.xml $name.edi
    says err "$name.edi: error: " "decode of $name"
    grep -q '<envelope [^>]*incomplete="' cut.xml || fail "the XML of $name does not say it"
    expect 2 "encode of $name" "$x278" encode --out out2.edi cut.xml
    says err '(message_incomplete)' "encode of $name"
    says err '--force' "encode of $name"
    [ ! -e out2.edi ] || fail "encode of $name wrote a file"
    expect 1 "encode --force of $name" "$x278" encode --force --out out2.edi cut.xml
    expect 0 "what encode --force wrote of $name is whole" "$x278" info out2.edi
    rm -f out2.edi
  done
  "$x278" decode last.edi >out 2>err
  [ "$(grep -c 'incomplete="6"' out)" = 1 ] || fail 'the last transaction before a missing GE is not the one that is marked'
  expect 0 'decode of a wrong count' "$x278" decode count.edi
  says err '(se_count)' 'decode of a wrong count'
fi
finish
