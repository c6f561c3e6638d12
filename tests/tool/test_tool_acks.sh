#!/usr/bin/env bash
# Acknowledgments by the tool: exit statuses, what is not answered, how the other side counts. Usage: test_tool_acks.sh PATH-OF-x278
. "$(dirname "$0")/expect.sh" "$1"
cd "$dir" || exit 2

# -- every decision other than A shows in the exit status
expect 0 'ack of what is right' "$x278" ack one.edi
says err 'groups: 1 (rejected: 0)' 'ack of what is right'
sed 's/GE\*1\*1~/GE*1*2~/' one.edi >control.edi
sed 's/GE\*1\*1~/GE*7*1~/' one.edi >count.edi
sed 's/GS\*HI/GS*HC/' one.edi >code.edi
for name in control count code; do
  expect 1 "ack of a group with a wrong $name" "$x278" ack $name.edi
  says out 'AK9*R*' "ack of a group with a wrong $name"
  says err 'groups: 1 (rejected: 1)' "ack of a group with a wrong $name"
  expect 1 "ack --accept-errors of a group with a wrong $name" "$x278" ack --accept-errors $name.edi
  says out 'AK9*E*' "ack --accept-errors of a group with a wrong $name"
done
sed 's/IEA\*1\*000000007/IEA*1*000000008/' one.edi >iea.edi
expect 1 'ack of a rejected interchange' "$x278" ack iea.edi
says out '*R*001~' 'ack of a rejected interchange'
expect 1 'ack of a rejected interchange without TA1' "$x278" ack --ta1 never iea.edi
expect 1 'ack of an interchange with errors noted' "$x278" ack --accept-errors iea.edi
says out '*E*001~' 'ack of an interchange with errors noted'
sed 's/ST\*278\*/ST*2780*/' one.edi >set.edi
expect 1 'ack of a set id that is none' "$x278" ack set.edi
says out 'AK9*R*1*1*0*5~' 'ack of a set id that is none'
says_not out 'AK2*' 'ack of a set id that is none'

# -- acknowledgments are not acknowledged
printf '%sTA1*000000009*260115*0930*A*000~IEA*3*000000007~' "$isa" >ta1.edi
expect 0 'a right 999' "$x278" ack --out answer.edi one.edi
sed 's/IEA\*1\*000000001/IEA*1*000000009/' answer.edi >wrong999.edi
for name in ta1 wrong999; do
  for when in auto always; do
    expect 1 "ack --ta1 $when of $name" "$x278" ack --ta1 $when $name.edi
    [ -s out ] && fail "ack --ta1 $when of $name answers"
    says err 'interchange 1 holds acknowledgments only, which are not answered; 1 error' "ack --ta1 $when of $name"
    says err 'IEA0' "ack --ta1 $when of $name"
  done
done
expect 0 'ack of a right 999' "$x278" ack answer.edi
[ -s out ] && fail 'ack of a right 999 answers'
sed 's/\*0\*T\*:~GS/*1*T*:~GS/' wrong999.edi >asked.edi
expect 1 'ack of a 999 that asks for a TA1' "$x278" ack asked.edi
says out 'TA1*000000001*' 'ack of a 999 that asks for a TA1'
cat ta1.edi one.edi wrong999.edi >mixed.edi
expect 1 'ack of acknowledgments and a request' "$x278" ack mixed.edi
says err 'interchange 1 holds' 'ack of acknowledgments and a request'
says err 'interchange 3 holds' 'ack of acknowledgments and a request'
[ "$(tr '~' '\n' <out | grep -c '^ISA')" = 1 ] || fail 'ack of acknowledgments and a request answers more than the request'

# -- resolve: segments counted in other ways
said() { # said IK302 IK301 IK303
  printf '%sGS*FA*PAYERONE*SPINEPRACTICE*20260116*0800*9*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HI*1*005010X217~AK2*278*0001*005010X217~IK3*%s*%s*%s*8~IK4*3**7~IK5*R*5~AK9*R*1*1*0~SE*8*0001~GE*1*9~IEA*1*000000007~' \
    "$isa" "$2" "$1" "$3" >999.edi
}
for case in '11:segment 9 (given as 11: that seems to count from ISA)' '10:segment 9 (given as 10)' '8:segment 9 (given as 8)' \
  ':segment 9 (its position is not given; it is the only one)'; do
  said "${case%%:*}" DMG 2010
  expect 1 "resolve of DMG in segment '${case%%:*}'" "$x278" resolve 999.edi one.edi
  says out "${case#*:}" "resolve of DMG in segment '${case%%:*}'"
  says out '2010C-DMG03' "resolve of DMG in segment '${case%%:*}'"
  says_not out 'segment 0' "resolve of DMG in segment '${case%%:*}'"
done
said '' NM1 2010
expect 1 'resolve of one of several without a position' "$x278" resolve 999.edi one.edi
says out 'NM1, position not given' 'resolve of one of several without a position'
said 30 DMG 2010
expect 1 'resolve of what is not there' "$x278" resolve 999.edi one.edi
says out 'DMG in segment 30, which the request does not have there' 'resolve of what is not there'

# an 824 names transactions in OTI
advice() {
  printf '%sGS*AG*PAYERONE*SPINEPRACTICE*20260115*0935*9*X*005010X186A1~ST*824*0001*005010X186A1~' "$isa"
  printf 'BGN*11*ADV1*20260115*0935~%sSE*4*0001~GE*1*9~IEA*1*000000007~' "$1"
}
for decision in 'TA 0 accepted' 'TE 1 accepted with errors' 'TP 1 accepted in part' 'TR 1 rejected' 'ZZ 1 code that is not known here'; do
  read -r code status words <<<"$decision"
  advice "OTI*$code*TN*SENTINELNUMBER***20260115*0930*1*0001*278*005010X217~" >"$dir/advice.edi"
  expect "$status" "OTI $code" "$x278" resolve "$dir/advice.edi" "$dir/one.edi"
  says out "transaction 278 0001 of group 1: $words ($code)" "OTI $code"
  says_not out SENTINEL "OTI $code"
done
advice 'OTI*TA*TN*NA***20260115*0930*001*1*278~' >"$dir/advice.edi"
expect 0 'zeros in front of the numbers of an 824' "$x278" resolve "$dir/advice.edi" "$dir/one.edi"
expect 0 'an 824 from standard input' "$x278" resolve - "$dir/one.edi" <"$dir/advice.edi"
says out 'accepted (TA)' 'an 824 from standard input'
for other in '2*0001*278' '1*0002*278' '1*0001*275' '1*00000000000000001*278' ''; do
  advice "OTI*TA*TN*NA***20260115*0930*$other~" >"$dir/advice.edi"
  expect 1 "an 824 of $other" "$x278" resolve "$dir/advice.edi" "$dir/one.edi"
  says out 'this transaction is not in the request file' "an 824 of $other"
  says out '1 of the transactions sent are not mentioned' "an 824 of $other"
done
advice 'REF*EJ*1~' >"$dir/advice.edi"
expect 2 'an 824 without OTI' "$x278" resolve "$dir/advice.edi" "$dir/one.edi"
says err 'holds no TA1, 999, 997 or 824' 'an 824 without OTI'
finish
