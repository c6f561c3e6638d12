#!/usr/bin/env bash
# Every C and C++ file is laid out as .clang-format says, but for generated files.
#   check_format.sh        check
#   check_format.sh --fix  change the files
set -u
cd "$(dirname "$0")/.." || exit 2
mapfile -t files < <(find bindings examples include lib tools tests \( -name '*.[ch]' -o -name '*.cpp' \) -print0 |
  xargs -0 awk 'FNR == 1 && !/do not edit/ { print FILENAME }' | sort)
[ "${#files[@]}" -gt 0 ] || { echo "no files"; exit 1; }
if [ "${1:-}" = --fix ]; then
  clang-format -i "${files[@]}"
else
  clang-format --dry-run -Werror "${files[@]}" && echo "${#files[@]} files"
fi
