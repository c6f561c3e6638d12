#!/usr/bin/env bash
# The one test command. Installs what is missing, builds in several ways, runs every test and check, prints a line for
# each step; the last line counts. Build folders are kept in build/, and so is a stamp of each step that passed: a step
# whose inputs, tools and settings have not changed since then is not run again, and counts as it did then.
#
#   tools/test.sh              everything
#   tools/test.sh STEP...      only these steps (see --list)
#   tools/test.sh --force ...  also steps that have not changed since they last passed
#   tools/test.sh --list
set -u
cd "$(dirname "$0")/.." || exit 2
root=$PWD
. tools/setup.sh

steps='includes sources format headers gcc clang asan tsan memcheck bare plain i386 s390x aarch64 musl windows symbols abi install bindings wasm node viewer python schema readme reference guidec figures speed tidy cppcheck fuzz'
force=no
chosen=
for argument in "$@"; do
  case "$argument" in
  --list) echo "$steps"; exit 0 ;;
  --force) force=yes ;;
  -*) echo "usage: tools/test.sh [--force] [--list] [STEP...]" >&2; exit 2 ;;
  *)
    case " $steps " in
    *" $argument "*) chosen="$chosen $argument" ;;
    *) echo "test.sh: no step is called '$argument'; there are: $steps" >&2; exit 2 ;;
    esac
    ;;
  esac
done
chosen=${chosen:-$steps}

need_to_test || exit 1
case " $chosen " in *' reference '*) need_doxygen || exit 1 ;; esac
case " $chosen " in *' python '*) need_python || echo "what builds the Python package cannot be had here" ;; esac
case " $chosen " in *' abi '*) need_abidiff || echo "abidiff: cannot be had here" ;; esac
case " $chosen " in *' memcheck '* | *' speed '*) need_valgrind || echo "valgrind: cannot be had here" ;; esac
for platform in i386 s390x aarch64 musl windows; do
  case " $chosen " in *" $platform "*) need_platform $platform || echo "$platform: cannot be had here" ;; esac
done

mkdir -p build/log build/stamps
passed=0
failed=0
skipped=0
failures=
omitted=

# sha256 and path of every file of the project, build folders left out
list_files() {
  find . \( -path ./.git -o -path ./build -o -path ./b -o -path './build-*' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum
}
list_files >build/stamps/files

# Data from outside of the project: collected real files, and fact sheets of the guides. Tests that read them are skipped
# where they are not there, and say so.
outside() { # VARIABLE FOLDER WHAT
  if [ -z "${!1:-}" ] && [ -d "$2" ]; then
    printf -v "$1" %s "$(cd "$2" && pwd)"
  fi
  if [ -n "${!1:-}" ]; then
    export "${1?}"
    echo "$3: $(find "${!1}" -type f | wc -l) files in ${!1}"
    find "${!1}" -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum >>build/stamps/files
  else
    echo "$3: absent ($1 is not set and $2 is not there); tests that read it are skipped"
  fi
}
outside X278_CORPUS ../shared/corpus corpus
outside X278_SPEC ../shared/spec 'fact sheets'
outside X278_CASEWORK ../shared/casework 'example cases of casework'

# ---- the runner

line() { printf '%-4s %-10s %6.1f s  %s\n' "$1" "$2" "$3" "$4"; }
now() { echo "${EPOCHREALTIME/,/.}"; }

# What may change a result beside the files: versions of the tools and libraries, and settings in the environment.
list_tools() {
  local tool
  uname -sm
  for tool in gcc g++ clang clang++ ld cmake ctest ninja make pkg-config python3 node xmllint clang-format clang-tidy \
    cppcheck abidw doxygen musl-gcc s390x-linux-gnu-gcc qemu-s390x aarch64-linux-gnu-gcc qemu-aarch64 x86_64-w64-mingw32-gcc wine ldd; do
    have "$tool" && echo "$tool: $("$tool" --version 2>&1 | sed -n 1p)"
  done
  for tool in libxml-2.0 check zlib liblzma; do echo "$tool: $(pkg-config --modversion "$tool" 2>&1)"; done
  env | grep -E '^(CC|CXX|[A-Z]*FLAGS|(X278|CMAKE|PKG_CONFIG)_[A-Z_]*)=' | LC_ALL=C sort
}
list_tools >build/stamps/tools

# The files that a step reads, as an extended regular expression; nothing for all of them.
inputs_of() {
  local settings='\./(tools/(test|setup)\.sh|CMakeLists\.txt|\.[a-z-]+)'
  case "$1" in
  includes | format | tidy | cppcheck) echo "\./(include|lib|tools|tests|bindings)/|$settings" ;;
  reference) echo "\./(include|cmake)/|\./docs/reference\.md|$settings" ;;
  headers | symbols) echo "\./(include|lib|tests|cmake)/|$settings" ;;
  fuzz) echo "\./(include|lib|tests/fuzz|fixtures|cmake)/|$settings" ;;
  figures) echo "\./(include|lib|tools|cmake)/|$settings" ;;
  speed) echo "\./(include|lib|cmake|tests/bench)/|$settings" ;;
  esac
}
key_of() { # STEP
  { cat build/stamps/tools; grep -E "^[0-9a-f]+  ($(inputs_of "$1"))" build/stamps/files; } | sha256sum | cut -d' ' -f1
}

# What a log of CTest says: how many tests, how many of them failed, and the names of those that were skipped.
ctest_total() { sed -nE 's/.*tests passed, ([0-9]+) tests failed out of ([0-9]+).*/\2/p' "$1" | tail -n 1; }
ctest_failed() { sed -nE 's/.*tests passed, ([0-9]+) tests failed out of ([0-9]+).*/\1/p' "$1" | tail -n 1; }
ctest_skipped() { sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) .*\*\*\*Skipped.*/\1/p' "$1"; }

# Count and report a step that passed, now or when its stamp was written.
pass() { # NAME SECONDS PASSED SKIPPED DETAIL
  passed=$((passed + $3))
  skipped=$((skipped + $4))
  line ok "$1" "$2" "$5"
}

# step NAME FUNCTION: run it into a log, or take its stamp. A CTest run inside counts by its tests, and the step itself
# counts as one; a line "skipped: ..." is a part that was skipped. What the function prints after "detail: " goes into
# its line. Status 77: skipped, which is a failure where CI is set.
step() {
  local name=$1 function=$2 log=build/log/$1.log key stamp begin seconds status detail tests bad names left_out counted
  case " $chosen " in *" $name "*) ;; *) return 0 ;; esac
  key=$(key_of "$name")
  if [ "$force" = no ] && mapfile -t stamp 2>/dev/null <"build/stamps/$name.passed" && [ "${stamp[0]:-}" = "$key" ]; then
    pass "$name" 0 "${stamp[1]}" "${stamp[2]}" "unchanged: ${stamp[3]:-passed}"
    return 0
  fi
  rm -f "build/stamps/$name.passed"
  begin=$(now)
  (set -e -o pipefail; "$function") >"$log" 2>&1
  status=$?
  seconds=$(awk -v a="$begin" -v b="$(now)" 'BEGIN { print b - a }')
  detail=$(sed -n 's/^detail: //p' "$log" | tail -n 1)
  tests=$(ctest_total "$log")
  bad=$(ctest_failed "$log")
  names=$(ctest_skipped "$log")
  left_out=$(grep -c . <<<"$names")
  counted=$((${tests:-0} - ${bad:-0} - left_out))
  [ -z "$tests" ] || detail="$counted of $tests tests passed${detail:+, $detail}"
  [ "$left_out" = 0 ] || detail="$detail, $left_out skipped: ${names//$'\n'/ }"
  left_out=$((left_out + $(grep -c '^skipped: ' "$log")))
  if [ "$status" = 0 ]; then
    pass "$name" "$seconds" $((counted + 1)) "$left_out" "$detail"
    printf '%s\n' "$key" $((counted + 1)) "$left_out" "$detail" >"build/stamps/$name.passed"
    return 0
  fi
  passed=$((passed + counted))
  skipped=$((skipped + left_out))
  if [ "$status" = 77 ] && [ "${CI:-false}" = false ]; then
    line skip "$name" "$seconds" "$detail"
    skipped=$((skipped + 1))
    omitted="$omitted $name"
    return 0
  fi
  failed=$((failed + (${bad:-0} > 0 ? bad : 1)))
  failures="$failures $name"
  line FAIL "$name" "$seconds" "$detail"
  grep -vE '^(detail: |\[[0-9]+/[0-9]+\]|-- | +Start |.* Passed +[0-9.]+ sec$)' "$log" | tail -n "${X278_LOG_LINES:-40}" | sed 's/^/     | /'
  echo "     | (all of it: $log)"
}

# configure DIR OPTION...: only when the options are new; build DIR; tests DIR
configure() {
  local dir=build/$1
  shift
  if [ ! -f "$dir/CMakeCache.txt" ] || [ "$(cat "$dir/options" 2>/dev/null)" != "$*" ]; then
    rm -rf "$dir"
    cmake -S . -B "$dir" -G Ninja -DX278_WERROR=ON "$@"
    echo "$*" >"$dir/options"
  fi
}
build() { cmake --build "build/$1" -j "$(jobs)"; }
tests() { # DIR [OPTION...]
  local dir=build/$1
  shift
  ctest --test-dir "$dir" --output-on-failure -j "$(jobs)" --no-tests=error "$@"
}

# ---- the steps

do_includes() {
  tools/check_includes.sh --self-test
  tools/check_includes.sh | tee build/log/includes.out
  echo "detail: $(tail -n 1 build/log/includes.out)"
}

do_sources() { tools/check_sources.sh; }
do_format() {
  tools/check_format.sh | tee build/log/format.out
  echo "detail: $(tail -n 1 build/log/format.out)"
}

do_headers() {
  CC=gcc CXX=g++ tests/api/check_headers.sh
  CC=clang CXX=clang++ tests/api/check_headers.sh | tee build/log/headers.out
  echo "detail: $(tail -n 1 build/log/headers.out), gcc and clang"
}

configure_gcc() {
  configure gcc -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release -DX278_BUILD_BENCH=ON \
    -DX278_BUILD_GUIDEC=ON
}

do_gcc() {
  configure_gcc
  build gcc
  tests gcc
}

do_clang() {
  configure clang -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release -DX278_BUILD_BENCH=ON
  build clang
  tests clang -E "$once"
}

do_asan() {
  configure asan -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG='-O1 -g' \
    '-DX278_SANITIZE=address;undefined'
  build asan
  # In one process, so that the leak check at its end sees every test.
  CK_FORK=no ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:allocator_may_return_null=1 \
    UBSAN_OPTIONS=print_stacktrace=1 tests asan -E "$once"
}

# Threads that share a context, under the thread sanitizer.
do_tsan() {
  configure tsan -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=NOTFOUND -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG='-O1 -g' \
    -DX278_SANITIZE=thread -DX278_WITH_CASEWORK=OFF
  cmake --build build/tsan -j "$(jobs)" --target threads x278_tool
  export TSAN_OPTIONS=halt_on_error=1:exitcode=66:suppressions=$PWD/tests/tool/tsan.supp
  build/tsan/threads fixtures/278/*/input.edi fixtures/ack/*/request.edi | tee build/log/threads.out
  X278_JOBS_BRIEF=1 tests/tool/test_tool_jobs.sh build/tsan/x278 | tee build/log/jobs.out
  echo "detail: $(tail -n 1 build/log/threads.out); --jobs: $(tail -n 1 build/log/jobs.out)"
}

# A sample of commands under valgrind.
do_memcheck() {
  have valgrind || { echo "detail: valgrind is not here"; return 77; }
  configure_gcc
  build gcc
  tests/tool/memcheck.sh build/gcc/x278 | tee build/log/memcheck.out
  echo "detail: $(tail -n 1 build/log/memcheck.out)"
}

# Without libxml2 and iconv.
do_bare() {
  configure bare -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++ -DX278_WITH_XML=OFF -DX278_WITH_ICONV=OFF
  build bare
  if readelf -d build/bare/libx278.so | grep -E 'NEEDED.*(xml2|iconv)'; then
    echo "a build without libxml2 and iconv is linked to them"
    return 1
  fi
  tests bare -E "$once"
}

# As a packager without check builds it: no option but the folder; pkg-config finds nothing, so check is not there.
do_plain() {
  rm -f build/plain/CMakeCache.txt
  PKG_CONFIG_LIBDIR=/nonexistent cmake -S . -B build/plain | tee build/log/plain.out
  grep -q 'unit tests are skipped: check' build/log/plain.out
  build plain
  tests plain
}

# The core on another platform, with the stand-in of check: there is no check for it.
on_platform() { # NAME ELF-PATTERN CMAKE-OPTION...: what readelf says of the tool must match
  local name=$1 pattern=$2 elf
  shift 2
  if ! has_platform "$name"; then
    echo "detail: there is no compiler for $name here, or its programs do not run"
    return 77
  fi
  configure "$name" -DX278_WITH_XML=OFF -DX278_CHECK_STAND_IN=ON -DCMAKE_CXX_COMPILER=NOTFOUND -DCMAKE_BUILD_TYPE=Release "$@"
  build "$name"
  elf=$(readelf -hlW "build/$name/x278" | sed -nE 's/^ *(Class|Data|Machine|.Requesting program interpreter): *//p' | tr -d ']' | paste -sd' ')
  echo "$elf" | grep -E "$pattern" || { echo "not a program for $name: $elf"; return 1; }
  echo "detail: $elf"
}

# The kernel's headers are the same for both widths; without gcc-multilib only the folder of the wide one has them.
do_i386() {
  on_platform i386 'ELF32 .*little endian Intel 80386' -DCMAKE_C_COMPILER=gcc \
    "-DCMAKE_C_FLAGS=-m32 -idirafter /usr/include/$(gcc -print-multiarch)" -DX278_SANITIZE=undefined
  UBSAN_OPTIONS=print_stacktrace=1 tests i386 -E "$once"
}

# The cross C library comes without its tables of character sets, so without iconv.
do_s390x() {
  on_platform s390x 'ELF64 .*big endian IBM S/390' -DX278_WITH_ICONV=OFF -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=s390x \
    -DCMAKE_C_COMPILER=s390x-linux-gnu-gcc "-DCMAKE_CROSSCOMPILING_EMULATOR=${qemu_s390x// /;}"
  tests s390x -E "$slow_emulated"
}

# With the vectors of NEON. What starts programs takes too long under the emulator, and s390x runs it.
do_aarch64() {
  on_platform aarch64 'ELF64 .*little endian AArch64' -DX278_WITH_ICONV=OFF -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
    -DCMAKE_C_COMPILER=aarch64-linux-gnu-gcc "-DCMAKE_CROSSCOMPILING_EMULATOR=${qemu_aarch64// /;}"
  tests aarch64 -R '^(test_|fuzz_|both_ways)' -E '^test_corpus$'
}

# The iconv of musl knows some of the character sets only: EBCDIC is not among them.
do_musl() {
  on_platform musl 'ld-musl' -DX278_WITH_ICONV=OFF -DCMAKE_C_COMPILER=musl-gcc
  tests musl -E "$once"
}

# DLLs and the tool for Windows by mingw-w64: what they export, the unit tests under wine, and the bytes that the tool gives
# beside the one of this platform. Wine gets a folder of its own.
do_windows() {
  if ! has_platform windows; then
    echo "detail: there is no compiler for windows here (gcc-mingw-w64-x86-64)"
    return 77
  fi
  configure windows -DCMAKE_TOOLCHAIN_FILE=cmake/mingw-w64.cmake -DX278_WITH_XML=OFF -DX278_WITH_ICONV=OFF -DX278_CHECK_STAND_IN=ON \
    -DCMAKE_CXX_COMPILER=NOTFOUND -DCMAKE_BUILD_TYPE=Release
  build windows
  tests/abi/check_dll.sh build/windows/x278.dll tests/abi/symbols.txt | tee build/log/dll.out
  tests/abi/check_dll.sh build/windows/x278-casework.dll tests/abi/casework-symbols.txt
  if ! have wine; then
    echo "skipped: the tests under wine, which is not here"
    echo "detail: $(tail -n 1 build/log/dll.out); nothing was run: no wine"
    return 0
  fi
  configure_gcc
  build gcc
  export WINEPREFIX=$root/build/wine WINEDEBUG=-all
  wineboot -i >/dev/null 2>&1 || true
  tests windows -R '^test_' -E '^(test_cw_random|test_cw_large|test_fixtures|test_corpus|test_split)$'
  tests/tool/same_bytes.sh build/gcc/x278 wine build/windows/x278.exe | tee build/log/same_bytes.out
  wineserver -k || true
  echo "detail: $(tail -n 1 build/log/dll.out); under wine: $(tail -n 1 build/log/same_bytes.out)"
}

# Size of the library as it is shipped, and the time of a process that loads it: reported, not judged.
median_ms() { # COMMAND...: of 51 runs
  local i begin
  for i in $(seq 51); do
    begin=$(now)
    "$@" >/dev/null || return 1
    echo "$begin $(now)"
  done | awk '{ printf "%.2f\n", ($2 - $1) * 1000 }' | sort -n | sed -n 26p
}
do_figures() {
  local library version guide
  configure_gcc
  build gcc
  library=build/gcc/libx278.stripped
  strip -o "$library" build/gcc/libx278.so
  size -A "$library"
  version=$(median_ms build/gcc/x278 --version)
  guide=$(median_ms build/gcc/x278 guide 005010X217-request)
  echo "detail: libx278.so stripped $(stat -c %s "$library") bytes ($(size -A "$library" |
    awk '/^\.(text|rodata|data\.rel\.ro|data|bss) / { printf "%s%s %d", n++ ? ", " : "", $1, $2 }'))," \
    "x278 --version $version ms, x278 guide $guide ms (medians of 51)"
}

# Instructions a request against the stored figures (tests/bench/instructions.py --renew), and the JSON of the benchmark.
do_speed() {
  have valgrind || { echo "detail: valgrind is not here"; return 77; }
  configure_gcc
  cmake --build build/gcc -j "$(jobs)" --target bench
  build/gcc/bench --json 200 | tests/bench/check_json.py
  tests/bench/instructions.py build/gcc/bench | tee build/log/speed.out
  echo "detail: $(tail -n 1 build/log/speed.out)"
}

do_symbols() {
  configure_gcc
  build gcc
  tests/abi/check_symbols.sh build/gcc/libx278.so build/gcc/libx278-casework.so | tee build/log/symbols.out
  tests/abi/constant_tables.py build/gcc/libx278.a | tee build/log/constant.out
  echo "detail: $(tail -n 1 build/log/symbols.out) in headers, map, symbols.txt and library; $(tail -n 1 build/log/constant.out)"
}

# The layout of the public structs, programs of today on a library whose structs have grown, and what abidiff says.
do_abi() {
  local report=build/log/abidiff.out status library
  { tests/abi/layout.sh casework; tests/abi/layout.sh; } | tee build/log/layout.out
  for library in x278 x278-casework; do
    tests/abi/description.py tests/abi/$library-0.1.0-api.json docs/$library-api.json
  done
  configure_gcc
  build gcc
  tests/abi/check_grown.sh build/gcc build/grown
  if tests/abi/check_old.sh build/gcc build/grown/build | tee build/log/old.out; then status=0; else status=$?; fi
  [ "$status" = 0 ] || [ "$status" = 77 ] || return 1
  configure abi -DCMAKE_C_COMPILER=gcc -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_C_FLAGS=-ffile-prefix-map='$root'=." -DX278_BUILD_TOOL=OFF \
    -DBUILD_TESTING=OFF
  build abi
  if tests/abi/report.sh build/abi/libx278.so >$report 2>&1; then status=0; else status=$?; fi
  [ $status = 0 ] || tail -n 1 $report
  [ $status = 0 ] || [ $status = 77 ] || { cat $report; return 1; }
  echo "detail: $(tail -n 1 build/log/layout.out); $(tail -n 1 build/log/old.out); abidiff: $(tail -n 1 $report), all of it in $report"
}

# Into a folder that was not known when the build was configured.
install_gcc() { # PREFIX
  configure_gcc
  build gcc
  rm -rf "$1"
  cmake --install build/gcc --prefix "$1"
}

# The installed prefix is moved before it is used.
do_install() {
  install_gcc build/installed
  rm -rf 'build/moved prefix'
  mv build/installed 'build/moved prefix'
  tests/api/check_install.sh 'build/moved prefix' 'build/outside programs'
  tests/api/check_examples.sh 'build/moved prefix' 'build/outside examples'
  tests/api/check_reproducible.sh build/twice
  echo "detail: outside program by pkg-config and by CMake, shared and static, from a prefix that was moved; libraries and tool of two folders are equal"
}

# Programs in other languages, Node among them: its package koffi comes from npm, once.
do_bindings() {
  configure_gcc
  build gcc
  if command -v node >/dev/null && command -v npm >/dev/null; then
    [ -d build/node/node_modules/koffi ] || { mkdir -p build/node && npm install --prefix build/node --no-audit --no-fund koffi@2.16.3; } ||
      echo "koffi cannot be had here"
  fi
  NODE_PATH=$root/build/node/node_modules tests/bindings/run.sh build/gcc/libx278.so build/gcc/x278 build/bindings g++ |
    tee build/log/bindings.out
  echo "detail: $(paste -sd';' build/log/bindings.out)"
}

# The WebAssembly module, and over all fixtures and collected files the same lines as the tool; and the tool as a command of WASI.
build_wasi() {
  cmake -S . -B build/wasi -G Ninja -DCMAKE_TOOLCHAIN_FILE=cmake/wasm32-wasi.cmake -DCMAKE_BUILD_TYPE=MinSizeRel -DX278_WERROR=ON
  cmake --build build/wasi
}
do_wasm() {
  local folders=fixtures
  need_wasm && command -v node >/dev/null || { echo "detail: no compiler of WebAssembly, or no node"; return 77; }
  configure_gcc
  build gcc
  bindings/wasm/build.sh build/wasm
  [ -z "${X278_CORPUS:-}" ] || folders="fixtures $X278_CORPUS"
  # shellcheck disable=SC2086
  find $folders -name '*.edi' -print0 | LC_ALL=C sort -z | xargs -0 node bindings/wasm/test.mjs build/wasm build/gcc/x278 | tee build/log/wasm.out
  build_wasi
  # shellcheck disable=SC2086
  find $folders -name '*.edi' -print0 | LC_ALL=C sort -z |
    xargs -0 node --expose-gc --no-warnings bindings/wasm/test_tool.mjs build/wasi/x278.wasm build/gcc/x278 | tee build/log/wasi.out
  echo "detail: $(sed 's/^detail: //' build/log/wasm.out); $(cat build/log/wasi.out)"
}

# The viewer in headless Chromium: what is shown, where it leads, and that nothing leaves the page.
do_viewer() {
  need_wasm && command -v node >/dev/null && command -v npm >/dev/null || { echo "detail: no compiler of WebAssembly, or no node"; return 77; }
  need_chromium build/node || { echo "detail: Chromium or playwright-core cannot be had here"; return 77; }
  configure_gcc
  build gcc
  bindings/viewer/build.sh build/viewer/x278-viewer.html
  find fixtures -name '*.edi' -print0 | LC_ALL=C sort -z | xargs -0 node bindings/viewer/tests/module.mjs build/viewer build/gcc/x278
  CHROMIUM=$(command -v chromium) PLAYWRIGHT=$root/build/node/node_modules/playwright-core \
    node bindings/viewer/tests/test.mjs build/viewer/x278-viewer.html build/gcc/x278
}

# The npm package: put together, packed, installed, and its tests; in Node, and in Deno, Bun and Chromium where they can be had.
do_node() {
  local folders=fixtures
  need_wasm && command -v node >/dev/null && command -v npm >/dev/null || { echo "detail: no compiler of WebAssembly, no node or no npm"; return 77; }
  configure_gcc
  build gcc
  bindings/wasm/build.sh build/wasm
  build_wasi
  [ -z "${X278_CORPUS:-}" ] || folders="fixtures $X278_CORPUS"
  # shellcheck disable=SC2086
  find $folders -name '*.edi' | LC_ALL=C sort >build/log/node.files
  bindings/node/tests/run.sh build/npm build/gcc/x278 build/wasm build/wasi/x278.wasm build/log/node.files | tee build/log/node.out
  echo "detail: $(tail -n 1 build/log/node.out)"
}

# The Python package: sdist, wheel, a folder, and its tests there, by each Python that is here; then under the address sanitizer.
do_python() {
  has_python_build || { echo "detail: there is no python3-dev, python3-setuptools or python3-wheel here"; return 77; }
  configure_gcc
  build gcc
  bindings/python/tests/run.sh "$root" build/gcc/x278 "$root/build/python" | tee build/log/python.out
  grep '^skipped: ' build/log/python.out || true
  echo "detail: $(tail -n 1 build/log/python.out)"
}

# Lines of JSON by the schema, every one of them: ajv for Node, and DuckDB for an example, come from npm, once.
do_schema() {
  configure_gcc
  build gcc
  if command -v node >/dev/null && command -v npm >/dev/null; then
    [ -d build/node/node_modules/ajv ] || { mkdir -p build/node && npm install --prefix build/node --no-audit --no-fund ajv@8; } ||
      echo "ajv cannot be had here"
    [ -d build/node/node_modules/@duckdb ] || npm install --prefix build/node --no-audit --no-fund @duckdb/node-api ||
      echo "DuckDB cannot be had here"
  fi
  export NODE_PATH=$root/build/node/node_modules
  tests/conformance/check_json.py build/gcc/x278 build/gcc/conform all | tee build/log/schema.out
  tests/conformance/check_json_examples.sh build/gcc/x278 | tee -a build/log/schema.out
  echo "detail: $(paste -sd';' build/log/schema.out)"
}

# The C example of the README, as a reader would compile it.
do_readme() {
  install_gcc build/prefix
  tests/api/check_readme.sh build/prefix build/readme
}

# The reference of the headers, without a warning.
do_reference() {
  configure_gcc
  cmake -S . -B build/gcc # where doxygen was installed since
  cmake --build build/gcc --target reference
  echo "detail: build/gcc/reference/html: $(find build/gcc/reference/html -name '*.html' | wc -l) pages without a warning"
}

# The committed tables are what guidec makes of the data.
do_guidec() {
  configure_gcc
  build gcc
  tools/check_tables.sh build/gcc/guidec build/tables
  tools/check_bindings.sh build/gcc/bindc build/bindings
  echo "detail: the committed tables are what guidec and bindc make"
}

# Where the headers of Python are, for the tools that read the sources of its extension; fails when they are not here.
python_include() { has_python_build && /usr/bin/python3 -c 'import sysconfig; print(sysconfig.get_paths()["include"])'; }

# clang-tidy, a stamp for each file: its content, every header and the settings.
do_tidy() {
  local flags headers file key python folders='lib tools' todo=build/log/tidy.todo
  if python=$(python_include); then
    folders="$folders bindings/python/ext"
  else
    echo "skipped: the extension of Python, whose headers are not here"
  fi
  flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Ilib -Ilib/base -DX278_WITH_XML=1 -DX278_WITH_ICONV=1 $(pkg-config --cflags libxml-2.0)"
  flags="$flags ${python:+-Ibindings/python/ext -isystem $python -DPy_LIMITED_API=0x03090000}"
  mkdir -p build/stamps/tidy
  headers=$(find include lib tools bindings/python \( -name '*.h' -o -name '*.def' \) -print0 | LC_ALL=C sort -z | xargs -0 cat $(find . -name .clang-tidy -not -path "./build*") | sha256sum)
  : >$todo
  # shellcheck disable=SC2086
  for file in $(find $folders -name '*.c' | LC_ALL=C sort); do
    head -n 1 "$file" | grep -q 'do not edit' && continue
    case "$file" in */system_windows.c | */system_wasi.c) continue ;; esac # need headers of their own
    key=$(echo "$headers $flags $(sha256sum "$file")" | sha256sum | cut -d' ' -f1)
    [ "$force" = no ] && [ -e "build/stamps/tidy/$key" ] || echo "$file $key" >>$todo
  done
  echo "detail: $(wc -l <$todo) files looked at, the others unchanged"
  # shellcheck disable=SC2016
  FLAGS=$flags xargs -r -P "$(jobs)" -L 1 sh -c \
    'clang-tidy --quiet "$0" -- $FLAGS 2>/dev/null && : >"build/stamps/tidy/$1"' <$todo || {
    sed -n "s:^$root/::; / error: /p" build/log/tidy.log | sort -u >build/log/tidy.errors
    echo "the findings without their explanation:"
    cat build/log/tidy.errors
    return 1
  }
}

# ctuuninitvar is off: cppcheck 2.10 takes the address of an array member of an unset struct for a read of it. The macros of
# Python that change the flow are spelled out for it.
do_cppcheck() {
  mkdir -p build/cppcheck
  cppcheck --quiet --error-exitcode=1 --std=c11 --language=c --enable=warning,performance,portability --inline-suppr \
    --cppcheck-build-dir=build/cppcheck -j "$(jobs)" -Iinclude -Ilib -DX278_WITH_XML=1 -DX278_WITH_ICONV=1 \
    --suppress=missingIncludeSystem --suppress=ctuuninitvar lib tools
  cppcheck --quiet --error-exitcode=1 --std=c11 --language=c --enable=warning,performance,portability --inline-suppr \
    '-DPy_BEGIN_ALLOW_THREADS={' '-DPy_END_ALLOW_THREADS=}' '-DPy_RETURN_NONE=return Py_None' '-DPy_RETURN_NOTIMPLEMENTED=return NULL' \
    -UPy_GIL_DISABLED -j "$(jobs)" -Iinclude -Ibindings/python/ext --suppress=missingIncludeSystem --suppress=ctuuninitvar bindings/python/ext
}

# Every fuzz target for a bounded time, from the fixtures; what it finds interesting is kept in build/fuzz-corpus.
do_fuzz() {
  local targets seconds=${X278_FUZZ_SECONDS:-15}
  targets=$(find tests -path 'tests/fuzz/fuzz_*.c' | sed 's:.*/::; s:\.c$::' | LC_ALL=C sort)
  if [ -z "$targets" ]; then
    echo "there is no fuzz target in tests/fuzz"
    return 1
  fi
  configure fuzz -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=RelWithDebInfo '-DX278_SANITIZE=address;undefined' \
    -DX278_BUILD_FUZZERS=ON -DX278_BUILD_TOOL=OFF -DBUILD_TESTING=OFF
  # shellcheck disable=SC2086
  cmake --build build/fuzz -j "$(jobs)" --target $targets
  mkdir -p build/fuzz-found
  # shellcheck disable=SC2016
  printf '%s\n' $targets | SECONDS_EACH=$seconds xargs -P "$(jobs)" -I{} sh -c '
    mkdir -p build/fuzz-corpus/{} && build/fuzz/{} -max_total_time="$SECONDS_EACH" -seed=1 -timeout=10 -rss_limit_mb=2048 \
      -artifact_prefix=build/fuzz-found/{}- -print_final_stats=1 -verbosity=0 build/fuzz-corpus/{} fixtures \
      >build/log/fuzz-{}.log 2>&1 || { tail -n 60 build/log/fuzz-{}.log; exit 1; }'
  echo "detail: $(printf '%s\n' $targets | wc -l) targets, $seconds s each, $(sed -n 's/^stat::number_of_executed_units: *//p' \
    build/log/fuzz-*.log | awk '{ n += $1 } END { print n + 0 }') runs"
}

# What judges the data more than the code, and takes long: gcc runs it.
once='^(conformance_faults|check_guidec|check_xml)$'

# Left out under an emulator, where each takes a minute or more, or starts programs without it; i386 and musl run them.
slow_emulated='^(check_json|tool_jobs|tool_view_json|test_split|both_ways|fuzz_careful_replay|conformance_pairs|conformance_faults|comes_back|encode_issues|ack_mutants|check_guidec|check_xml)$'

for name in $steps; do
  step "$name" "do_$name"
done

[ -z "$omitted" ] || echo "skipped:$omitted"
[ "$failed" = 0 ] || echo "failed:$failures"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
