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
functions=$(grep -c '"returns": ' "$work")
listed=$(grep -c '^x278_' tests/abi/symbols.txt)
[ "$functions" = "$listed" ] || { echo "$functions functions described, $listed exported"; exit 1; }
echo "docs/x278-api.json is fresh: $functions functions, $(grep -c '"path": ' "$work") paths"
