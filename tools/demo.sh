#!/usr/bin/env bash
# Shows the main job on the project's own fixtures, and a case from its denial to letter and card. Installs what a build needs,
# builds, runs the tool.
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh

need_to_build

# run_quietly WHAT COMMAND...: say what is done and how long it took; the output only when it fails
run_quietly() {
  local begin=$SECONDS
  printf '%s ... ' "$1"
  shift
  if ! "$@" >build/demo.log 2>&1; then
    echo "failed"
    cat build/demo.log
    exit 1
  fi
  echo "$((SECONDS - begin)) s"
}

mkdir -p build
if [ ! -f build/demo/CMakeCache.txt ]; then
  run_quietly 'configuring build/demo' cmake -S . -B build/demo -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release
fi
run_quietly 'building libx278 and x278 (the first time takes a minute)' cmake --build build/demo -j "$(jobs)"
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
show 'What is wrong with a request, where, and what is allowed instead' check fixtures/readme/request.edi
show 'What a front desk reads: an answer in plain words' view fixtures/278/response-pended/input.edi
ack=fixtures/ack/elements-in-error
show 'As a payer: the 999 for a request with errors' ack --lines --date 20240304 --time 1015 $ack/request.edi
show 'As the sender: what that 999 refuses, and in which field of the request' resolve $ack/answer.edi $ack/request.edi
show 'Single values by path' get fixtures/278/request-mri/input.edi 2000E-UM01 2000E-HI01-2 2000F-SV101-2
show 'Every segment read and written anew: do the same bytes come out, also of odd files?' \
  roundtrip --level segments "${inputs[@]}"
# keep FILE NOTE ARGUMENT...: the same for a page, which goes to a file to open.
keep() {
  local file=$1 status=0
  say "# $2"
  shift 2
  echo "\$ x278 $1 … > $file"
  "$x278" "$@" >"$file" || status=$?
  [ "$status" = 0 ] || { echo "exit $status"; exit 1; }
}

# The story of docs/flows/c-appeal.md; it needs libxml2.
case=docs/flows/c
policy=lib/casework/data/policies/lumbar-decompression.xml
if "$x278" evidence $case/evidence.xml --as-of 2026-05-08 >/dev/null 2>&1; then
  asked=(--request $case/request.edi --evidence $case/evidence.xml --policy $policy)
  denied=("${asked[@]}" --response $case/denial.edi --lob MA --as-of 2026-05-11)
  show 'A practice asks for an operation: is the payer'"'"'s policy met by the record?' policy "${asked[@]}" --as-of 2026-05-04
  show 'The payer denies it: what was decided, why, and who must do what' \
    explain $case/denial.edi --request $case/request.edi --as-of 2026-05-08
  show 'One page for the call with the medical director' card "${denied[@]}" --format text
  keep build/demo/card.html 'The same to print' card "${denied[@]}"
  keep build/demo/letter.html 'The appeal letter: each figure with its source, each criterion with what the record shows' \
    letter "${denied[@]}"
  keep build/demo/appeal.edi 'The appeal as a message to the payer' \
    appeal --request $case/request.edi --response $case/denial.edi --number C-0002 --date 2026-05-13 --time 11:05
  show 'Is it right?' check build/demo/appeal.edi
  say "Open build/demo/letter.html and build/demo/card.html in a browser; print them, or look at the picture of the treatment."
fi
say "The tool is $x278; \`$x278 --help\` says what else it does."
