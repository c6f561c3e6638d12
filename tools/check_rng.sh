#!/usr/bin/env bash
# The schemas in lib/casework/data are what rngc makes of the grammars now.
#   check_rng.sh RNGC WORKDIR [--fix]     --fix: put the new files in the place of the committed ones
set -eu
rngc=$(realpath "${1:?usage: check_rng.sh RNGC WORKDIR [--fix]}")
mkdir -p "${2:?usage: check_rng.sh RNGC WORKDIR [--fix]}"
work=$(realpath "$2")
cd "$(dirname "$0")/.."
for kind in evidence policy tables; do
  "$rngc" $kind >"$work/$kind.rng"
  if [ "${3:-}" = --fix ]; then cp "$work/$kind.rng" lib/casework/data/$kind.rng; fi
  cmp -s "$work/$kind.rng" lib/casework/data/$kind.rng || { echo "lib/casework/data/$kind.rng is stale: run tools/check_rng.sh ... --fix"; exit 1; }
done
echo "the three schemas are fresh"
