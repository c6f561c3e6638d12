#!/usr/bin/env bash
# docs/x278-api.json is what apidoc makes of the headers and the library now.
#   check_apidoc.sh APIDOC WORKFILE [--fix]     --fix: put the new file in the place of the committed one
set -eu
apidoc=$(realpath "${1:?usage: check_apidoc.sh APIDOC WORKFILE [--fix]}")
work=${2:?usage: check_apidoc.sh APIDOC WORKFILE [--fix]}
cd "$(dirname "$0")/.."
LC_ALL=C
"$apidoc" include/x278/*.h >"$work"
if [ "${3:-}" = --fix ]; then cp "$work" docs/x278-api.json; fi
diff "$work" docs/x278-api.json >/dev/null || { echo "docs/x278-api.json is stale: run tools/check_apidoc.sh … --fix"; exit 1; }
# The members of options structs lie where they were measured.
awk '
  FNR == NR { if (split($0, row, /[(), ]+/) > 4 && row[1] == "FIELD") place[row[2] "." row[3]] = row[4] " " row[5]; next }
  /"name": "x278_[a-z]*_options", "fields"/ { split($0, part, "\""); type = part[4]; next }
  type != "" && /"offset"/ {
    split($0, part, "\"")
    match($0, /"lp64": [0-9]+, "ilp32": [0-9]+/)
    split(substr($0, RSTART, RLENGTH), number, /[^0-9]+/)
    if (place[type "." part[4]] != number[3] " " number[5]) { print type "." part[4] ": " number[3] " " number[5] ", measured " place[type "." part[4]]; bad++ }
    seen++
  }
  /"size"/ { type = "" }
  END { if (seen < 80) { print "only " seen " members of options structs are described"; bad++ } exit bad > 0 }
' tests/abi/layout.c "$work" || { echo "docs/x278-api.json does not say where the options lie"; exit 1; }
functions=$(grep -c '"returns": ' "$work")
listed=$(grep -c '^x278_' tests/abi/symbols.txt)
[ "$functions" = "$listed" ] || { echo "$functions functions described, $listed exported"; exit 1; }
echo "docs/x278-api.json is fresh: $functions functions, $(grep -c '"path": ' "$work") paths"
