#!/usr/bin/env bash
# What has changed in the ABI since the dump that is recorded here, as abidiff sees it. This reports; the gates are
# layout.sh and check_symbols.sh, as abidiff cannot tell a field at the end of a struct from one in its middle.
#
#   report.sh LIBRARY.so            compare; the library needs debug information
#   report.sh --record LIBRARY.so   make the dump anew: at a release, with tests/abi/layout.sh
set -u
record=no
if [ "${1:-}" = --record ]; then
  record=yes
  shift
fi
library=$(realpath "${1:?usage: report.sh [--record] LIBRARY.so}")
cd "$(dirname "$0")/../.." || exit 2
dump=tests/abi/x278-0.1.0.abi
for tool in abidw abidiff; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not there (Debian: abigail-tools)"; exit 77; }
done
if [ "$record" = yes ]; then
  abidw --headers-dir include/x278 --drop-private-types --exported-interfaces-only --no-corpus-path --no-comp-dir-path \
    --no-show-locs --no-elf-needed --type-id-style hash "$library" --out-file "$dump" || exit 1
  if grep -qF "$PWD" "$dump"; then
    echo "the dump names folders of this machine: build with -ffile-prefix-map=\$PWD=."
    exit 1
  fi
  echo "recorded $(wc -l <"$dump") lines"
  exit 0
fi
grep -qF "architecture='$(abidw --no-show-locs "$library" | sed -nE "s/.*architecture='([^']*)'.*/\1/p" | head -n 1)'" "$dump" ||
  { echo "skipped: the dump is of another architecture"; exit 77; }
abidiff --headers-dir2 include/x278 --drop-private-types --no-show-locs "$dump" "$library"
status=$?
[ $((status & 3)) = 0 ] || { echo "abidiff failed"; exit 1; }
case $status in
0) echo "nothing has changed since $dump" ;;
*) echo "changed since $dump: see above (abidiff $status); a reviewer decides" ;;
esac
