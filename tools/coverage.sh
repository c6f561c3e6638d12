#!/usr/bin/env bash
# Which lines and branches of lib/ do the tests run? Builds with gcov, runs CTest, and prints the share of lines and branches,
# those of each room, and the lines that nothing ran. Generated tables hold no code that a test could miss and do not count.
#   tools/coverage.sh             everything but what judges the data (some minutes)
#   tools/coverage.sh REGEX       only the tests whose name matches
# Needs gcovr.
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh
have gcovr || { missing=(gcovr); install_missing; }
build=build/coverage
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=gcc -DX278_HARDENING=OFF -DCMAKE_CXX_COMPILER=NOTFOUND \
  '-DCMAKE_C_FLAGS_DEBUG=-O0 --coverage' >/dev/null
cmake --build $build -j "$(jobs)" >$build/log
find $build -name '*.gcda' -delete
CK_FORK=no ctest --test-dir $build -j "$(jobs)" -R "${1:-.}" -E '^(conformance_faults|check_guidec|check_xml|tool_faults|test_cw_large|test_cw_random|abi_.*|check_docs|check_samples|check_link_orders)$' \
  >$build/ctest.log || echo "some tests failed: $build/ctest.log" >&2
gcovr --root . --object-directory $build --filter 'lib/' --exclude 'lib/guide/tables_.*' --exclude 'lib/casework/shipped.c' \
  --exclude-unreachable-branches --exclude-throw-branches --merge-mode-functions=merge-use-line-0 --txt $build/lines.txt --json-summary $build/summary.json -j "$(jobs)" $build >/dev/null
python3 - $build/summary.json $build/lines.txt <<'PY'
import collections
import json
import sys
summary = json.load(open(sys.argv[1]))
rooms = collections.defaultdict(lambda: [0, 0, 0, 0])
for file in summary["files"]:
    counts = rooms["/".join(file["filename"].split("/")[:2])]
    for i, key in enumerate(("line_covered", "line_total", "branch_covered", "branch_total")):
        counts[i] += file[key]
for room, (lines, all_lines, branches, all_branches) in sorted(rooms.items()):
    print(f"{room:14} lines {100 * lines / all_lines:5.1f} % of {all_lines:5}   branches {100 * branches / max(1, all_branches):5.1f} % of {all_branches:5}")
print(f"{'all of lib':14} lines {summary['line_percent']:5.1f} % of {summary['line_total']:5}   branches {summary['branch_percent']:5.1f} % of {summary['branch_total']:5}")
print(f"lines that nothing ran: {sys.argv[2]}")
PY
