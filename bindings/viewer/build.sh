#!/usr/bin/env bash
# Write the viewer: one HTML file that needs no server. Installs what WebAssembly needs; Node has to be there.
#
#   bindings/viewer/build.sh [OUT]    (build/viewer/x278-viewer.html)
set -eu -o pipefail
cd "$(dirname "$0")/../.."
out=${1:-build/viewer/x278-viewer.html}
folder=$(dirname "$out")
bindings/wasm/build.sh "$folder" viewer
node bindings/viewer/build.mjs "$folder/x278-viewer.wasm" "$out"
