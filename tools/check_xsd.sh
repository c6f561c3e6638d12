#!/usr/bin/env bash
# docs/x278.xsd and docs/x278.schema.json are what xsdc makes of the tables now. The first is a schema, where xmllint is at hand to
# say so; tests/conformance/check_json.py says so of the second.
#   check_xsd.sh XSDC WORKFILE [--fix]     --fix: put the new schemas in the place of the committed ones
set -eu
xsdc=$(realpath "${1:?usage: check_xsd.sh XSDC WORKFILE [--fix]}")
work=${2:?usage: check_xsd.sh XSDC WORKFILE [--fix]}
"$xsdc" >"$work"
"$xsdc" --json >"$work.json"
work=$(realpath "$work")
cd "$(dirname "$0")/.."
if [ "${3:-}" = --fix ]; then
  cp "$work" docs/x278.xsd
  cp "$work.json" docs/x278.schema.json
fi
diff "$work" docs/x278.xsd >/dev/null || { echo "docs/x278.xsd is stale: run tools/check_xsd.sh … --fix"; exit 1; }
diff "$work.json" docs/x278.schema.json >/dev/null || { echo "docs/x278.schema.json is stale: run tools/check_xsd.sh … --fix"; exit 1; }
types=$(grep -c '<xs:complexType name=' "$work")
if command -v xmllint >/dev/null; then
  echo '<reviews xmlns="urn:x278:review:1" version="1"/>' | xmllint --nonet --noout --schema "$work" -
fi
echo "docs/x278.xsd and docs/x278.schema.json are fresh: $types types"
