#!/usr/bin/env bash
# What bindc makes of lib/review/data/bindings.xml and lib/attach/data/bindings.xml now is what is committed.
#   check_bindings.sh BINDC WORKDIR [--fix]     --fix: copy the new files over the committed ones
set -eu
bindc=$(realpath "${1:?usage: check_bindings.sh BINDC WORKDIR [--fix]}")
work=${2:?usage: check_bindings.sh BINDC WORKDIR [--fix]}
cd "$(dirname "$0")/.."
rm -rf "$work"
mkdir -p "$work"
"$bindc" "$work" lib/review/data/bindings.xml lib/attach/data/bindings.xml
bad=0
compare() { # FILE COMMITTED
  if [ "${fix:-}" = --fix ]; then cp "$work/$1" "$2"; fi
  cmp "$work/$1" "$2" || bad=1
}
fix=${3:-}
compare tables.c lib/review/tables.c
compare build.h include/x278/build.h
compare adders.c lib/doc/adders.c
[ "$bad" -eq 0 ] && echo "3 files of the bindings are fresh"
