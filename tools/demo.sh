#!/usr/bin/env bash
# Shows the main job on the project's own fixtures. Installs what a build needs, builds, runs the tool.
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh

need_to_build

mkdir -p build
if [ ! -f build/demo/CMakeCache.txt ]; then
  if ! cmake -S . -B build/demo -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release >build/demo.log 2>&1; then
    cat build/demo.log
    exit 1
  fi
fi
if ! cmake --build build/demo -j "$(jobs)" >build/demo.log 2>&1; then
  cat build/demo.log
  exit 1
fi
x278=build/demo/x278

say() { printf '\n%s\n' "$*"; }
# show NOTE ARGUMENT...: the command as one would type it, then what it prints. 0 and 1 are answers, 2 is a failure.
show() {
  local status=0
  say "# $1"
  shift
  echo "\$ x278 $*" | cut -c 1-160
  "$x278" "$@" || status=$?
  [ "$status" -lt 2 ] || { echo "exit $status"; exit 1; }
}

inputs=()
for case in clean-two-of-each clean-crlf clean-other-delimiters clean-payload-binary wrapped-80 text-between many-faults; do
  inputs+=("fixtures/edi/$case/input.edi")
done

show 'What is in a file: delimiters, versions and counts' info fixtures/edi/clean-two-of-each/input.edi
show 'What is odd about a file, and where: never a value of it' info fixtures/edi/many-faults/input.edi
show 'What a front desk reads: an answer in plain words' view fixtures/278/response-pended/input.edi
show 'Single values by path' get fixtures/278/request-mri/input.edi 2000E-UM01 2000E-HI01-2 2000F-SV101-2
show 'Every segment read and written anew: do the same bytes come out, also of odd files?' \
  roundtrip --level segments "${inputs[@]}"
say "The tool is $x278; \`$x278 --help\` says what else it does."
