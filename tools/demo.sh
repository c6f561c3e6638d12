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

mapfile -t inputs < <(find fixtures -name 'input*' -type f | sort)
request=$(ls fixtures/request*/input* 2>/dev/null | head -n 1)
request=${request:-${inputs[0]}}

show 'What is in a file: delimiters, versions, counts, and what was odd' info "$request"
show 'Every segment read and written anew: does the same file come out?' roundtrip --level segments "${inputs[@]}"
say "The tool is $x278; \`$x278 --help\` says what else it does."
