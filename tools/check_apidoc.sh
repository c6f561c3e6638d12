#!/usr/bin/env bash
# docs/x278-api.json and docs/x278-casework-api.json are what apidoc makes of the headers and the library now.
#   check_apidoc.sh APIDOC WORKFILE [--fix]     --fix: put the new files in the place of the committed ones
# The description of casework is written beside WORKFILE.
set -eu
apidoc=$(realpath "${1:?usage: check_apidoc.sh APIDOC WORKFILE [--fix]}")
work=${2:?usage: check_apidoc.sh APIDOC WORKFILE [--fix]}
casework=$(dirname "$work")/x278-casework-api.json
cd "$(dirname "$0")/.."
LC_ALL=C

refused=
make() { # FILE HEADER…: what a comment lacks is printed with its header and line
  local file=$1 status=0
  shift
  "$apidoc" "$@" >"$file" || status=$?
  [ $status -le 1 ] || exit $status
  [ $status = 0 ] || refused=yes
}
make "$work" include/x278/*.h
make "$casework" include/x278/casework/*.h --uses x278-api.json include/x278/*.h
if [ "${3:-}" = --fix ]; then
  cp "$work" docs/x278-api.json
  cp "$casework" docs/x278-casework-api.json
fi
for file in "$work" "$casework"; do
  diff "$file" "docs/$(basename "$file")" >/dev/null || {
    echo "docs/$(basename "$file") is stale: run tools/check_apidoc.sh … --fix"
    exit 1
  }
done

[ -z "$refused" ] || { echo "say it in the comment: CONTRIBUTING.md has the form"; exit 1; }

# Structs and their members are where compilers for many targets put them.
check_layout() { # FILE TABLE LEAST
  awk -v least="$3" '
    FNR == NR {
      if (split($0, row, /[(), ]+/) > 4 && row[1] == "FIELD") place[row[2] "." row[3]] = row[4] " " row[5]
      else if (row[1] == "LEAF") place[row[2]] = row[3] " " row[4]
      else if (row[1] == "VIEW") { place[row[2]] = row[3] " " row[4]; least64[row[2]] = row[3]; least32[row[2]] = row[4] }
      next
    }
    /^    \{"name": "x278[a-z_]*", "fields": \[/ { split($0, part, "\""); type = part[4]; next }
    type != "" && match($0, /"(offset|size)": \{"lp64": [0-9]+, "ilp32": [0-9]+/) {
      split($0, part, "\"")
      what = $0 ~ /^    \], / ? type : type "." part[4]
      split(substr($0, RSTART, RLENGTH), number, /[^0-9]+64": |, "ilp32": /)
      grown = what in least64 && number[2] >= least64[what] && number[3] >= least32[what] # that of the first release
      if (!grown && place[what] != number[2] " " number[3]) { print what ": " number[2] " " number[3] ", measured " place[what]; bad++ }
      seen++
    }
    /^    \], / { type = "" }
    END { if (seen < least) { print "only " seen + 0 " members of structs are described"; bad++ } exit bad > 0 }
  ' "$2" "$1" || { echo "$(basename "$1") does not say where the members are"; exit 1; }
}
check_layout "$work" tests/abi/layout.c 500
check_layout "$casework" tests/abi/casework-layout.c 200

check_functions() { # FILE SYMBOLS PREFIX
  functions=$(sed -n '/^  "functions"/,/^  \],/p' "$1" | grep -c '^    {"name": ')
  listed=$(grep -c "^$3" "$2")
  [ "$functions" = "$listed" ] || { echo "$(basename "$1"): $functions functions described, $listed exported"; exit 1; }
}
check_functions "$casework" tests/abi/casework-symbols.txt x278cw_
check_functions "$work" tests/abi/symbols.txt x278_
echo "the descriptions are fresh: $functions functions, $(grep -c '"path": ' "$work") paths"
