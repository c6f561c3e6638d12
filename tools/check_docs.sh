#!/usr/bin/env bash
# The pages hang together: a link to a file or a heading of the project leads somewhere, and every page of docs/ can be
# reached from docs/README.md (those of docs/guide from its own README). The files that the pages about the source name
# in code exist, and docs/reference.md names every header.
set -u
cd "$(dirname "$0")/.." || exit 2
export LC_ALL=C
bad=0
count=0
complain() { echo "$*"; bad=$((bad + 1)); }

# The targets of the links of a page, those in code left out
links() {
  sed -E '/^```/,/^```/d; s/`[^`]*`//g' "$1" | grep -oE '\]\([^)]+\)' | sed -E 's/^\]\(//; s/\)$//' | grep -vE '^[a-z]+:'
}
# The anchors of a page, as GitHub makes them
anchors() {
  sed '/^```/,/^```/d' "$1" | sed -nE 's/^#+ //p' | tr 'A-Z ' 'a-z-' | sed 's/[^a-z0-9_-]//g'
  grep -oE '<a id="[^"]*"' "$1" | sed -E 's/.*"(.*)"/\1/'
}

mapfile -t pages < <(find . \( -path ./.git -o -path './build*' -o -path ./b \) -prune -o -name '*.md' -print | sort)
for page in "${pages[@]}"; do
  while read -r link; do
    count=$((count + 1))
    file=${link%%#*}
    target=${page%/*}/$file
    [ -n "$file" ] || target=$page
    [ -e "$target" ] || { complain "${page#./}: nothing at $link"; continue; }
    [[ $link != *#* || $target != *.md ]] || anchors "$target" | grep -qxF -- "${link#*#}" ||
      complain "${page#./}: no heading at $link"
  done < <(links "$page")
done
index=$(links docs/README.md)
for file in docs/* docs/*/README.md; do
  [ -f "$file" ] && [ "$file" != docs/README.md ] || continue
  grep -qxF "${file#docs/}" <<<"$index" || complain "docs/README.md does not lead to $file"
done
for page in docs/README.md CONTRIBUTING.md SECURITY.md; do
  links README.md | grep -qxF "$page" || complain "README.md does not lead to $page"
done
for header in include/x278/*.h; do
  grep -qF "| \`${header#include/}\` |" docs/reference.md || complain "docs/reference.md does not name ${header#include/}"
done
for page in README.md CONTRIBUTING.md docs/architecture.md; do
  while read -r file; do
    count=$((count + 1))
    [ -e "${file%/}" ] || complain "$page: there is no $file"
  done < <(grep -oE '`(lib|include|tools|tests|cmake|docs|fixtures|pkgconfig|examples)/[a-z0-9A-Z_./-]*`' "$page" | tr -d '`' |
    grep -vE 'NAME|ROOM|GUIDE' | sort -u)
done
echo "${#pages[@]} pages, $count links and names of files, $bad findings"
[ "$bad" = 0 ] && [ "$count" -gt 0 ]
