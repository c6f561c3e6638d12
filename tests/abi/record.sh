#!/usr/bin/env bash
# Record the baseline of the ABI anew, in one command: tests/abi/symbols.txt, tests/abi/layout.c, docs/x278-api.json, what
# tests/abi/description.py compares it with, the dump that abidiff compares with, and the programs of the release with what they said.
#
#   record.sh          all of it
#   record.sh --text   without the dump and the programs, which take a build of their own: between two steps of a change
#
# The baseline may be recorded anew until its release is tagged (docs/decisions.md); from then on it only grows, by
# tests/abi/layout.sh --add and by new lines in symbols.txt.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C
version=$(sed -nE 's/^#define X278_VERSION_STRING "([0-9.]+)".*/\1/p' include/x278/version.h)
for tag in "$version" "v$version"; do
  if git rev-parse -q --verify "refs/tags/$tag" >/dev/null; then
    echo "record.sh: $version is released (tag $tag), so its ABI is frozen" >&2
    exit 1
  fi
done
case "${1:-}" in '' | --text) ;; *) echo "usage: record.sh [--text]" >&2; exit 2 ;; esac

table=tests/abi/symbols.txt
node=
{
  grep '^#' $table
  while read -r name rest; do
    case "$name $rest" in
    X278_*' {') node=$name ;;
    x278_*\;*) echo "${name%;} $node" ;;
    esac
  done <lib/libx278.map | sort
} >build/symbols.txt.new
mv build/symbols.txt.new $table
echo "recorded $(grep -c '^x278_' $table) names"
tests/abi/layout.sh --renew

configure() { # FOLDER OPTION...: unless it is there
  [ -f "$1/CMakeCache.txt" ] || cmake -S . -B "$@" -G Ninja >/dev/null
}
configure build/gcc -DX278_WERROR=ON -DCMAKE_BUILD_TYPE=Release
cmake --build build/gcc --target apidoc
tools/check_apidoc.sh build/gcc/apidoc build/x278-api.json --fix
for library in x278 x278-casework; do
  tests/abi/description.py --record docs/$library-api.json "tests/abi/$library-$version-api.json"
done
[ "${1:-}" = --text ] && exit 0

configure build/record -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_C_FLAGS=-ffile-prefix-map=$PWD=." -DX278_BUILD_TOOL=OFF -DBUILD_TESTING=OFF
cmake --build build/record
tests/abi/report.sh --record build/record/libx278.so
rm -rf "tests/abi/old/$version"
tests/abi/check_old.sh --record "$version" build/record
tests/abi/check_symbols.sh build/record/libx278.so
