#!/bin/sh
# Runs an example in data/ and compares what it prints; the example has less than 60 lines.
# Usage: check.sh NAME COMMAND ARGUMENT...
set -eu
cd "$(dirname "$0")/data"
name=$1
shift
lines=$(wc -l <"../$name.c")
[ "$lines" -lt 60 ] || { echo "$name.c has $lines lines"; exit 1; }
output=$(mktemp)
trap 'rm -f "$output"' EXIT
"$@" >"$output" 2>&1 || echo "exit status $?" >>"$output"
diff -u "../expected/$name.txt" "$output"
