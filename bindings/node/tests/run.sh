#!/usr/bin/env bash
# Put the npm package together and test it: run.sh FOLDER TOOL WASM-FOLDER WASI-TOOL LIST
# LIST has names of messages, one a line. TypeScript, Deno and Bun come from npm into FOLDER/tools; what is not there is skipped.
set -eu -o pipefail
mkdir -p "$1/tools"
folder=$(realpath "$1") tool=$(realpath "$2") wasm=$(realpath "$3") command=$(realpath "$4") list=$(realpath "$5")
cd "$(dirname "$0")/../../.."
for package in typescript@5 deno@2 bun@1; do
  [ -d "$folder/tools/node_modules/${package%@*}" ] || npm install --prefix "$folder/tools" --no-audit --no-fund "$package" ||
    echo "skipped: $package cannot be had here"
done
works() { [ -x "$1" ] && "$1" --version >/dev/null 2>&1 && echo "$1" || true; }
node bindings/node/tools/build.mjs "$folder/x278" "$wasm" "$command"
export X278_PACKAGE=$folder/x278 X278_TOOL=$tool X278_TEST_WASM=$wasm/x278-test.wasm X278_FILES=$list
X278_TSC=$(works "$folder/tools/node_modules/.bin/tsc") X278_DENO=$(works "$folder/tools/node_modules/.bin/deno")
X278_BUN=$(works "$folder/tools/node_modules/.bin/bun") X278_CHROMIUM=$(command -v chromium || true)
export X278_TSC X278_DENO X278_BUN X278_CHROMIUM
node --test --test-reporter=tap bindings/node/tests/*.test.mjs | tee "$folder/tests.tap"
grep -oE '# SKIP .*' "$folder/tests.tap" | sed 's/# SKIP/skipped:/' || true
echo "$(sed -nE 's/^# pass //p' "$folder/tests.tap") tests passed; $(sed -nE 's/^ *# (package: .*|[0-9]+ inputs)$/\1/p' "$folder/tests.tap" | paste -sd';')"
