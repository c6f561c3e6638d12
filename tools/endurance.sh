#!/usr/bin/env bash
# Tests that take hours, for a release or a night: what tools/test.sh has no time for. Prints a line for each; logs are in
# build/log.
#   tools/endurance.sh [STEP...]     ways memory fuzz mutation msan valgrind tsan faults coverage   (default: all)
#   X278_FUZZ_SECONDS=1800           seconds for each fuzz target (30 minutes unless set)
#   X278_MUTANTS=400 X278_SEED=1     how many mutants, and which
#   X278_CORPUS=FOLDER               collected messages, for ways
set -u
cd "$(dirname "$0")/.." || exit 2
. tools/setup.sh
mkdir -p build/log
failed=

run() { # NAME COMMAND...
  local name=$1 begin=$SECONDS
  shift
  case " $chosen " in *" $name "*) ;; *) return 0 ;; esac
  if (set -e -o pipefail; "$@") >"build/log/endurance-$name.log" 2>&1; then
    echo "ok   $name $((SECONDS - begin)) s  $(tail -n 1 "build/log/endurance-$name.log")"
  else
    echo "FAIL $name $((SECONDS - begin)) s  build/log/endurance-$name.log"
    failed="$failed $name"
  fi
}

# Each target from the fixtures and the corpus that earlier runs found; prints runs, and edges at the start and at the end.
fuzz() {
  local targets target seconds=${X278_FUZZ_SECONDS:-1800}
  cmake -S . -B build/fuzz -G Ninja -DX278_BUILD_FUZZERS=ON -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    '-DX278_SANITIZE=address;undefined' -DBUILD_TESTING=OFF >/dev/null
  cmake --build build/fuzz -j "$(jobs)" >/dev/null
  targets=$(find build/fuzz -maxdepth 1 -type f -perm -u+x -name 'fuzz_*' -printf '%f\n' | LC_ALL=C sort)
  mkdir -p build/fuzz-found
  for target in $targets; do
    mkdir -p "build/fuzz-corpus/$target"
    "build/fuzz/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
      "-artifact_prefix=build/fuzz-found/$target-" "build/fuzz-corpus/$target" fixtures >"build/log/fuzz-$target.log" 2>&1 ||
      { tail -n 40 "build/log/fuzz-$target.log"; return 1; }
    mkdir -p "build/fuzz-corpus/$target.min"
    "build/fuzz/$target" -merge=1 "build/fuzz-corpus/$target.min" "build/fuzz-corpus/$target" fixtures >/dev/null 2>&1
    rm -rf "build/fuzz-corpus/$target"
    mv "build/fuzz-corpus/$target.min" "build/fuzz-corpus/$target" # smaller, and as good
    awk -v target="$target" '
      / INITED / { for (i = 1; i < NF; i++) if ($i == "cov:") first = $(i + 1) }
      / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") last = $(i + 1) }
      /number_of_executed_units/ { runs = $2 }
      END { printf "%s: %d runs, edges %d at the start, %d at the end, nothing found\n", target, runs, first, last }' "build/log/fuzz-$target.log"
  done
}

# The fast ways against the careful one, over more than 20,000 mutants; build/gcc is that of tools/test.sh gcc.
ways() {
  cmake --build build/gcc -j "$(jobs)" --target both_ways >/dev/null
  build/gcc/both_ways 20000
}

# Every shape of 16 MiB with every command.
memory() {
  cmake --build build/gcc -j "$(jobs)" --target x278_tool >/dev/null
  tests/tool/run_memory.py build/gcc/x278 all
}

mutation() {
  python3 tests/mutation/mutate.py --seed "${X278_SEED:-1}" --count "${X278_MUTANTS:-400}" build/mutation | tee build/mutation.out
  grep -E '^[0-9]+ mutants' build/mutation.out
}

# Without libxml2 and iconv, which are not instrumented.
msan() {
  cmake -S . -B build/msan -G Ninja -DCMAKE_C_COMPILER=clang -DX278_SANITIZE=memory -DX278_WITH_XML=OFF -DX278_WITH_ICONV=OFF \
    -DX278_CHECK_STAND_IN=ON -DCMAKE_CXX_COMPILER=NOTFOUND -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG='-O1 -g' >/dev/null
  cmake --build build/msan -j "$(jobs)" >/dev/null
  ctest --test-dir build/msan -j "$(jobs)" --output-on-failure -E '^(conformance_faults|check_guidec|check_xml|bindings.*)$' | tail -n 30
}

# Every unit test under memcheck, and the tool over all fixtures.
valgrind_all() {
  local test count=0
  cmake -S . -B build/valgrind -G Ninja -DCMAKE_C_COMPILER=gcc -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG='-O1 -g' \
    -DCMAKE_CXX_COMPILER=NOTFOUND >/dev/null
  cmake --build build/valgrind -j "$(jobs)" >/dev/null
  for test in build/valgrind/test_*; do
    case $test in *.[ch]* | *test_xml_hostile | *test_cw_large | *test_cw_random | *test_corpus) continue ;; esac
    [ -x "$test" ] || continue
    CK_FORK=no valgrind --quiet --error-exitcode=9 --leak-check=full "$test" >/dev/null
    count=$((count + 1))
  done
  tests/tool/memcheck.sh build/valgrind/x278 all
  echo "$count unit tests and the tool under memcheck"
}

tsan() { tools/test.sh --force tsan; }
faults() { X278_SLOW=1 python3 tests/tool/run_faults.py build/gcc/x278 build/gcc/x278_faults.so; }
coverage() { tools/coverage.sh; }

chosen=${*:-ways memory fuzz mutation msan valgrind tsan faults coverage}
run ways ways
run memory memory
run fuzz fuzz
run mutation mutation
run msan msan
run valgrind valgrind_all
run tsan tsan
run faults faults
run coverage coverage
[ -z "$failed" ] || echo "failed:$failed"
[ -z "$failed" ]
