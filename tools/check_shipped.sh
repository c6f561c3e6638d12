#!/usr/bin/env bash
# lib/casework/shipped.c holds the files of lib/casework/data as they are now.
#   check_shipped.sh WORKFILE [--fix]     --fix: put the new file in the place of the committed one
set -eu
work=${1:?usage: check_shipped.sh WORKFILE [--fix]}
work=$(realpath -m "$work")
cd "$(dirname "$0")/.."
export LC_ALL=C
room=lib/casework/data

symbol() { basename "$1" .xml | tr 'a-z.-' 'a-z__'; }
{
  echo '/* Made by tools/check_shipped.sh from lib/casework/data; do not edit. */'
  echo '#include "casework/shipped.h"'
  for kind in tables policies templates; do
    for file in "$room/$kind"/*.xml; do
      echo
      echo "static const unsigned char ${kind}_$(symbol "$file")[] = {"
      od -An -v -tu1 -w24 "$file" | sed -E 's/^ +//; s/ +/,/g; s/$/,/; s/^/    /'
      echo '};'
    done
    echo
    echo "const x278cwi_shipped x278cwi_shipped_${kind}[] = {"
    for file in "$room/$kind"/*.xml; do
      name=${kind}_$(symbol "$file")
      echo "    {\"$(basename "$file")\", $name, sizeof $name},"
    done
    echo '    {0, 0, 0},'
    echo '};'
  done
} >"$work"
if [ "${2:-}" = --fix ]; then cp "$work" lib/casework/shipped.c; fi
cmp -s "$work" lib/casework/shipped.c || { echo "lib/casework/shipped.c is stale: run tools/check_shipped.sh FILE --fix"; exit 1; }
echo "lib/casework/shipped.c is fresh: $(grep -c 'sizeof' lib/casework/shipped.c) files"
