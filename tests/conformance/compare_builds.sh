#!/usr/bin/env bash
# Compares two builds of x278 that should do the same: the same findings (all of them but for their messages), and the same
# bytes of roundtrip, decode, encode and ack. Over the fixtures, the collected files (X278_CORPUS), and the messages that
# CONFORM makes from the guides, valid ones and mutants.
#   compare_builds.sh OLD-x278 NEW-x278 CONFORM [INTENDED]
# INTENDED is a script for sed that turns what OLD prints into what NEW is meant to print (default: intended.sed).
# Exit 0: the same, 1: the first differences of each kind are printed.
set -u
[ $# -ge 3 ] || { echo 'usage: compare_builds.sh OLD-x278 NEW-x278 CONFORM [INTENDED]' >&2; exit 2; }
conform=$(realpath "$3")
intended=$(realpath "${4:-$(dirname "$0")/intended.sed}")
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
ln -s "$(realpath "$1")" "$dir/old.tool"
ln -s "$(realpath "$2")" "$dir/new.tool"
cd "$(dirname "$0")/../.." || exit 2
failed=0
outputs=0
lines=0

mkdir "$dir/valid" "$dir/mutants"
"$conform" valid -o "$dir/valid" >/dev/null || { echo "FAILED: $conform makes no messages"; exit 1; }
"$conform" mutants -a -o "$dir/mutants" >/dev/null
find fixtures -name '*.edi' | sort >"$dir/some"
find "$dir/valid" -name '*.edi' | sort >>"$dir/some"
if [ -d "${X278_CORPUS:-}" ]; then
  find "$X278_CORPUS" -type f | sort >>"$dir/some"
else
  echo 'without the collected files: X278_CORPUS is not set'
fi
find "$dir/mutants" -name '*.edi' | sort | cat "$dir/some" - >"$dir/all"

# compare WHAT: what old.out and new.out hold
compare() {
  outputs=$((outputs + 1))
  sed -E -i -f "$intended" "$dir/old.out"
  lines=$((lines + $(wc -l <"$dir/new.out")))
  [ -s "$dir/new.out" ] || { echo "FAILED: $1 prints nothing"; failed=$((failed + 1)); }
  cmp -s "$dir/old.out" "$dir/new.out" && return
  failed=$((failed + 1))
  echo "DIFFERS: $1"
  diff "$dir/old.out" "$dir/new.out" | cut -c 1-400 | head -n 8
}

# many LIST WHAT ARGUMENT...: one command over the files of a list; messages are for people and may differ
many() {
  local list=$1 what=$2 which
  shift 2
  for which in old new; do
    xargs -a "$list" -n 200 "$dir/$which.tool" "$@" 2>/dev/null |
      sed -E 's/,"message":"([^"\\]|\\.)*"//; s/^(unreadable\t[^\t]*)\t.*/\1/' >"$dir/$which.out"
  done
  compare "$what"
}

# each WHAT ARGUMENT...: one command a file, with its exit status
each() {
  local what=$1 which
  shift
  for which in old new; do
    while read -r file; do
      echo "== $file"
      "$dir/$which.tool" "$@" "$file" 2>/dev/null
      echo "== exit $?"
    done <"$dir/some" >"$dir/$which.out"
  done
  compare "$what"
}

# what decode writes, encoded
encoded() {
  local which
  for which in old new; do
    while read -r file; do
      echo "== $file"
      "$dir/$which.tool" decode --bare --out "$dir/$which.xml" "$file" >/dev/null 2>&1 || continue
      "$dir/$which.tool" encode "$dir/$which.xml" 2>/dev/null
      echo "== exit $?"
    done <"$dir/some" >"$dir/$which.out"
  done
  compare 'encode of decode'
}

many "$dir/all" 'findings' check --format jsonl
many "$dir/some" 'findings, strict' check --format jsonl --strict
for overlay in fixtures/overlay/*.xml; do
  many "$dir/all" "findings by $overlay" check --format jsonl --overlay "$overlay"
done
many "$dir/all" 'roundtrip by the model' roundtrip
many "$dir/some" 'roundtrip by segments' roundtrip --level segments
many "$dir/some" 'roundtrip by XML' roundtrip --level xml
each 'decode' decode --bare
encoded
each 'ack' ack --date 20260102 --time 0304
each 'ack by an overlay' ack --date 20260102 --time 0304 --overlay fixtures/overlay/strict-payer.xml
echo "$(wc -l <"$dir/all") files, $outputs comparisons of $lines lines, $failed differ"
[ "$failed" = 0 ]
