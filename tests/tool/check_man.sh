#!/usr/bin/env bash
# The man page says what the tool does: every command has a section, which names the options of "x278 help COMMAND" and
# no other; every option is explained, in that section or with the options of several commands; the examples run.
# Usage: check_man.sh X278 [MAN-PAGE]
set -eu
x278=$(realpath "${1:?usage: check_man.sh X278 [MAN-PAGE]}")
root=$(cd "$(dirname "$0")/../.." && pwd)
man=$(realpath "${2:-$root/docs/x278.1}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() { echo "$*"; bad=$((bad + 1)); }

# The text between a heading and the next one, "\-" read as "-".
section() { # HEADING
  sed 's/\\-/-/g' "$man" | awk -v heading="$1" '
    /^\.S[HS] / { inside = index($0, heading) == 1 && substr($0, length(heading) + 1, 1) ~ /^["[:space:]]?$/ || $0 == heading }
    inside'
}
names() { grep -oE -- '--[a-z0-9-]+' | LC_ALL=C sort -u; }
explained() { sed -nE '/^\.TP/ { n; s/^\.BI? (--[a-z0-9-]+).*/\1/p }'; }

"$x278" --version | grep -qF "$(sed -nE 's/^\.TH .*"(x278 [0-9.]+)".*/\1/p' "$man")" || complain "the man page is of another version"
common=$(section '.SH "OPTIONS OF SEVERAL COMMANDS"')
commands=$("$x278" --help | sed -nE 's/^  ([a-z]+)  .*/\1/p')
[ -n "$commands" ] || complain "x278 --help names no command"
count=0
for command in $commands; do
  text=$(section ".SS \"x278 $command")
  [ -n "$text" ] || { complain "no section on x278 $command"; continue; }
  has=$("$x278" help "$command" | sed -n '/^options:/,$p' | sed -nE 's/^  (--[a-z0-9-]+).*/\1/p' | grep -vxF -- --help | LC_ALL=C sort -u)
  says=$(names <<<"$text")
  [ "$has" = "$says" ] || complain "options of x278 $command, of the help (<) and of the man page (>):
$(diff <(echo "$has") <(echo "$says") | grep '^[<>]')"
  for option in $has; do
    explained <<<"$text
$common" | grep -qxF -- "$option" || complain "$option of x278 $command is not explained"
    count=$((count + 1))
  done
done

# The examples, in a folder that has the files they name.
cd "$work"
mkdir inbox outbox
cp "$root/fixtures/278/request-mri/input.edi" request.edi
cp "$root/fixtures/278/response-certified/input.edi" response.edi
cp "$root/fixtures/edi/clean-two-of-each/input.edi" batch.edi
cp "$root/fixtures/overlay/strict-payer.xml" payer.xml
cp "$root/fixtures/casework/cases/case-out-of-order/case.log" case.log
cp "$root/lib/casework/data/tables/rates.xml" rates.xml
cp request.edi inbox/
cp request.edi outbox/
examples=0
while read -r line; do
  [ "${line%% *}" = x278 ] || continue
  status=0
  # shellcheck disable=SC2086
  "$x278" ${line#x278 } >out 2>&1 || status=$?
  if [ "$status" = 2 ] && grep -qE 'reads no XML|this build or release does not support it' out; then continue; fi
  [ "$status" -lt 2 ] || { complain "example: $line"; cat out; }
  examples=$((examples + 1))
done < <(section '.SH EXAMPLES')
for command in check view ack; do
  section '.SH EXAMPLES' | grep -q "^x278 $command " || complain "no example of x278 $command"
done
echo "$count options, $examples examples, $bad findings"
[ "$bad" = 0 ] && [ "$examples" -gt 0 ]
