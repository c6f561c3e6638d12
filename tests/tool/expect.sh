# What the tests of the tool share. Read by them: . "$(dirname "$0")/expect.sh" PATH-OF-x278
# $x278 is the tool, $dir an empty folder that goes away at the end.
set -u
case $1 in
/*) x278=$1 ;;
*) x278=$PWD/$1 ;;
esac
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

fail() { echo "FAILED: $1"; failed=$((failed + 1)); }

# expect CODE DESCRIPTION COMMAND…: run it, output in $dir/out and $dir/err. No text may hold a name of the library.
expect() {
  local code=$1 what=$2 got=0
  shift 2
  "$@" >"$dir/out" 2>"$dir/err" || got=$?
  [ "$got" = "$code" ] || fail "$what: exit $got in place of $code: $(head -c 400 "$dir/err")"
  grep -q 'X278_E_' "$dir/err" "$dir/out" && fail "$what: a raw name: $(grep -h 'X278_E_' "$dir/err" "$dir/out" | head -1)"
}
says() { grep -qF -- "$2" "$dir/$1" || fail "$3: no '$2' in: $(cat "$dir/$1")"; }
says_not() { grep -qF -- "$2" "$dir/$1" && fail "$3: '$2' in: $(cat "$dir/$1")"; }
holds() { [ "$(cat "$1")" = "$2" ] || fail "$3: $1 holds: $(head -c 200 "$1")"; }
mode_of() { stat -c %a "$1" 2>/dev/null || stat -f %Lp "$1"; }

finish() {
  [ "$failed" = 0 ] && echo "all expectations of $(basename "$0" .sh) were met"
  exit "$((failed > 0))"
}

isa='ISA*00*          *00*          *ZZ*SPINEPRACTICE  *ZZ*PAYERONE       *260115*0930*^*00501*000000007*0*T*:~'
gs='GS*HI*SPINEPRACTICE*PAYERONE*20260115*0930*1*X*005010X217~'
body='BHT*0007*13*CASE4711*20260115*0930~HL*1**20*1~NM1*X3*2*SENTINELPAYER*****PI*98765~HL*2*1*21*1~NM1*1P*1*SENTINELDOC*ANNA****XX*1234567893~HL*3*2*22*1~NM1*IL*1*SENTINELNAME*ZOE****MI*SENTINELID~DMG*D8*19640229*F~HL*4*3*EV*0~UM*HS*I*3*11:B~DTP*AAH*D8*20260120~MSG*SENTINELTEXT~'
one() { printf '%s%sST*278*0001*005010X217~%sSE*14*0001~GE*1*1~IEA*1*000000007~' "$isa" "$gs" "$body"; }
# many N: one interchange of N transactions
many() {
  printf '%s%s' "$isa" "$gs"
  awk -v n="$1" -v body="$body" 'BEGIN { for (i = 1; i <= n; i++) printf "ST*278*%04d*005010X217~%sSE*14*%04d~", i, body, i }'
  printf 'GE*%d*1~IEA*1*000000007~' "$1"
}
has_xml() { "$x278" decode "$dir/one.edi" >"$dir/one.xml" 2>/dev/null && "$x278" encode "$dir/one.xml" >/dev/null 2>&1; }
one >"$dir/one.edi"
