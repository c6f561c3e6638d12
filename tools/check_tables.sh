#!/usr/bin/env bash
# The generated tables in lib/guide are what guidec makes of lib/guide/data now.
#   check_tables.sh GUIDEC WORKDIR [--fix]     --fix: copy the new tables over the committed ones
set -eu
guidec=$(realpath "${1:?usage: check_tables.sh GUIDEC WORKDIR [--fix]}")
work=${2:?usage: check_tables.sh GUIDEC WORKDIR [--fix]}
cd "$(dirname "$0")/.."
rm -rf "$work"
mkdir -p "$work"
"$guidec" "$work" lib/guide/data/*.xml
count=0
for file in "$work"/*; do
  if [ "${3:-}" = --fix ]; then cp "$file" lib/guide/; fi
  diff -q "$file" "lib/guide/${file##*/}"
  count=$((count + 1))
done
[ "$count" -gt 0 ] || { echo "guidec made nothing"; exit 1; }
for file in lib/guide/tables_*.c; do
  [ -e "$work/${file##*/}" ] || { echo "$file is not made by guidec any more"; exit 1; }
done
echo "$count tables are fresh"
