#!/usr/bin/env bash
# docs/issues.md is what issuedoc makes of lib/base/issue_codes.def now, and every code has a section.
#   check_issuedoc.sh ISSUEDOC WORKFILE [--fix]     --fix: put the new page in the place of the committed one
set -eu
issuedoc=$(realpath "${1:?usage: check_issuedoc.sh ISSUEDOC WORKFILE [--fix]}")
work=${2:?usage: check_issuedoc.sh ISSUEDOC WORKFILE [--fix]}
"$issuedoc" >"$work"
work=$(realpath "$work")
cd "$(dirname "$0")/.."
if [ "${3:-}" = --fix ]; then cp "$work" docs/issues.md; fi
diff "$work" docs/issues.md >/dev/null || { echo "docs/issues.md is stale: run tools/check_issuedoc.sh … --fix"; exit 1; }
codes=$(grep -c '^ISSUE(' lib/base/issue_codes.def)
sections=$(grep -c '^### ' docs/issues.md)
[ "$codes" -gt 0 ] && [ "$codes" = "$sections" ] || { echo "$codes codes, $sections sections"; exit 1; }
echo "docs/issues.md is fresh: $sections codes"
