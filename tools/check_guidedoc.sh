#!/usr/bin/env bash
# The pages in docs/guide are what guidedoc makes of the compiled guides now.
#   check_guidedoc.sh GUIDEDOC WORKDIR [--fix]     --fix: copy the new pages over the committed ones
set -eu
guidedoc=$(realpath "${1:?usage: check_guidedoc.sh GUIDEDOC WORKDIR [--fix]}")
mkdir -p "${2:?usage: check_guidedoc.sh GUIDEDOC WORKDIR [--fix]}"
work=$(realpath "$2")
cd "$(dirname "$0")/.."
rm -rf "$work"
mkdir -p "$work"
"$guidedoc" "$work"
count=0
for file in "$work"/*.md; do
  if [ "${3:-}" = --fix ]; then cp "$file" docs/guide/; fi
  diff -q "$file" "docs/guide/${file##*/}"
  grep -qF "](${file##*/})" docs/guide/README.md || { echo "docs/guide/README.md does not name ${file##*/}"; exit 1; }
  count=$((count + 1))
done
[ "$count" -gt 0 ] || { echo "guidedoc made nothing"; exit 1; }
for file in docs/guide/*.md; do
  [ "${file##*/}" = README.md ] || [ -e "$work/${file##*/}" ] || { echo "$file is not made by guidedoc any more"; exit 1; }
done
# A link inside a page leads to a heading or a list of that page.
for file in "$work"/*.md; do
  LC_ALL=C awk '
    /^#+ / { words = tolower($0); sub(/^#+ /, "", words); gsub(/ /, "-", words); gsub(/[^a-z0-9_-]/, "", words)
             if (words in targets && $0 ~ /^## /) { printf "two headings %s\n", words; bad++ }
             targets[words] }
    { line = $0
      while (match(line, /<a id="[^"]*"/)) { targets[substr(line, RSTART + 7, RLENGTH - 8)]; line = substr(line, RSTART + RLENGTH) }
      line = $0
      while (match(line, /\]\(#[^)]*\)/)) { links[substr(line, RSTART + 3, RLENGTH - 4)]; line = substr(line, RSTART + RLENGTH) } }
    END { for (link in links) if (!(link in targets)) { printf "a link leads nowhere: #%s\n", link; bad++ }
          exit bad > 0 }' "$file" || { echo "in ${file##*/}"; exit 1; }
done
echo "$count pages are fresh"
