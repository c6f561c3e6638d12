#!/usr/bin/env bash
# The examples of docs/json.md print what they say, for the requests of the fixtures. One whose program is not installed is
# skipped, and said so: jq; DuckDB as duckdb, or as a package of Python or Node (@duckdb/node-api); Python.
#   check_json_examples.sh PATH-OF-x278
set -u
x278=$(realpath "$1")
page=$(realpath docs/json.md)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0
cat fixtures/278/request-*/input.edi >"$dir/requests.edi"
mkdir "$dir/bin"
ln -s "$x278" "$dir/bin/x278"
PATH=$dir/bin:$PATH
cd "$dir" || exit 1

# The one example of the page in a language.
example() { awk -v fence="\`\`\`$1" '$0 == fence { on = 1; next } /^```/ { on = 0 } on' "$page"; }

x278 decode --format json --out requests.ndjson requests.edi || exit 1
printf '%s\t%s\n' REQ-FUSION-0002 22551 REQ-FUSION-0002 22845 REQ-INJECTION-0004 64483 REQ-MRI-0001 72148 \
  REQ-THERAPY-0003 97110 >codes
grep -v FUSION codes >codes-of-subscribers

same() { # WHAT WANTED GOT
  cmp -s "$2" "$3" || { echo "FAILED: the example with $1 prints:"; head -n 5 "$3"; failed=1; return; }
  echo "the example with $1 prints what it should"
}

if command -v jq >/dev/null; then
  example sh >jq.sh
  bash jq.sh >got 2>&1
  same jq codes got
else
  echo 'skipped: jq is not installed'
fi

example sql >example.sql
[ -s example.sql ] || { echo 'FAILED: no example in SQL'; failed=1; }
cat >duck.py <<'SCRIPT'
import duckdb
for row in duckdb.sql(open("example.sql").read()).fetchall():
    print("\t".join(map(str, row)))
SCRIPT
cat >duck.cjs <<'SCRIPT'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = await connection.runAndReadAll(require('fs').readFileSync('example.sql', 'utf8'));
  for (const row of rows.getRows()) console.log(row.join('\t'));
})();
SCRIPT
if command -v duckdb >/dev/null; then
  duckdb -csv -noheader -separator "$(printf '\t')" <example.sql >got 2>&1
elif python3 -c 'import duckdb' 2>/dev/null; then
  python3 duck.py >got 2>&1
elif command -v node >/dev/null && node -e 'require("@duckdb/node-api")' 2>/dev/null; then
  node duck.cjs >got 2>&1
else
  echo 'skipped: DuckDB is not installed'
  rm -f example.sql
fi
[ ! -f example.sql ] || same DuckDB codes-of-subscribers got

if command -v python3 >/dev/null; then
  example python >example.py
  python3 example.py >again.ndjson 2>errors || { cat errors; failed=1; }
  x278 encode --out again.edi again.ndjson || failed=1
  sed 's/^\(BHT\*[^*]*\*[^*]*\*\)/\1AGAIN-/' requests.edi >wanted
  same Python wanted again.edi
else
  echo 'skipped: python3 is not installed'
fi
exit "$failed"
