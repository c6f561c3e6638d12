# Sourced by demo.sh and test.sh: what a build or a test run needs, and how to get it.
#
#   need_to_build   a compiler, cmake, make, pkg-config, libxml2
#   need_to_test    that, and ninja, a second compiler, check, and the linters
#   need_doxygen    what makes the reference of the headers
#   need_valgrind   what watches the memory of a program
#   need_abidiff    what compares the ABI of two libraries
#   need_wasm       what builds WebAssembly
#   need_wasm_opt   what makes it smaller
#   need_python     what builds the Python package
#   need_chromium   what the viewer is tried in
#   need_platform   what builds and runs programs of another platform: i386, s390x, aarch64, musl or windows
#
# On Debian and Ubuntu missing packages are installed with apt-get (through sudo when not root); elsewhere they are named
# and the script ends.

have() { command -v "$1" >/dev/null 2>&1; }
has_library() { have pkg-config && pkg-config --exists "$1" 2>/dev/null; }
# clang without its run-time libraries compiles, but links no sanitizer and no fuzzer.
clang_has_runtime() {
  local dir=${TMPDIR:-/tmp} out status
  out=$(mktemp "$dir/x278-probe.XXXXXX") || return 1
  echo 'int LLVMFuzzerTestOneInput(const unsigned char *d, unsigned long n) { return d && n ? 0 : 0; }' |
    clang -x c - -fsanitize=fuzzer,address,undefined -o "$out" >/dev/null 2>&1
  status=$?
  rm -f "$out"
  return $status
}

# Does the compiler make programs that run here?
runs_here() { # EMULATOR... -- COMPILER OPTION... : the emulator may be nothing
  local emulator=() dir=${TMPDIR:-/tmp} out status
  while [ "$1" != -- ]; do emulator+=("$1"); shift; done
  shift
  have "$1" || return 1
  out=$(mktemp "$dir/x278-probe.XXXXXX") || return 1
  echo '#include <stdio.h>
    int main(int argc, char **argv) { (void)argv; return argc + printf("\n") - 2; }' |
    "$@" -x c - -o "$out" >/dev/null 2>&1 && "${emulator[@]}" "$out" >/dev/null 2>&1
  status=$?
  rm -f "$out"
  return $status
}
qemu_s390x='qemu-s390x -L /usr/s390x-linux-gnu'
qemu_aarch64='qemu-aarch64 -L /usr/aarch64-linux-gnu'
has_platform() {
  case "$1" in
  i386) runs_here -- gcc -m32 -fsanitize=undefined ;;
  # shellcheck disable=SC2086
  s390x) runs_here $qemu_s390x -- s390x-linux-gnu-gcc ;;
  # shellcheck disable=SC2086
  aarch64) runs_here $qemu_aarch64 -- aarch64-linux-gnu-gcc ;;
  musl) runs_here -- musl-gcc ;;
  windows) have x86_64-w64-mingw32-gcc ;; # without wine its programs are only built
  esac
}

missing=()
want() { # PACKAGE CHECK...: note the package when the check fails
  local package=$1
  shift
  "$@" || missing+=("$package")
}

updated=no
install_missing() { # [OPTION...]: of apt-get install
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! have apt-get; then
    echo "Please install what these Debian packages hold, and run this again: ${missing[*]}" >&2
    return 1
  fi
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    have sudo || { echo "Please run as root: apt-get install ${missing[*]}" >&2; return 1; }
    as_root=(sudo)
  fi
  echo "installing ${missing[*]}"
  local log
  log=$(mktemp "${TMPDIR:-/tmp}/x278-apt.XXXXXX") || return 1
  if { [ "$updated" = yes ] || "${as_root[@]}" apt-get update >"$log" 2>&1; } && updated=yes &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "$@" "${missing[@]}" >>"$log" 2>&1; then
    missing=()
    rm -f "$log"
  else
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

want_to_build() {
  want gcc have gcc
  want libc6-dev test -e /usr/include/stdio.h
  want cmake have cmake
  want make have make
  want pkg-config have pkg-config
  want libxml2-dev has_library libxml-2.0
}

need_to_build() {
  missing=()
  want_to_build
  install_missing
}

need_to_test() {
  missing=()
  want_to_build
  want ninja-build have ninja
  want g++ have g++
  want clang have clang
  want check has_library check
  want libxml2-utils have xmllint
  want python3 have python3
  # what pkg-config --static names for libxml2, and libxml2-dev does not bring
  want zlib1g-dev test -e /usr/include/zlib.h
  want liblzma-dev test -e /usr/include/lzma.h
  want clang-format have clang-format
  want clang-tidy have clang-tidy
  want cppcheck have cppcheck
  install_missing || return 1
  clang_has_runtime && return 0
  # The package carries clang's version in its name.
  missing=("libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev")
  install_missing
}

# For the reference of the headers.
need_doxygen() {
  have doxygen && return 0
  missing=(doxygen)
  install_missing
}

# For memcheck; without it that step is skipped.
need_valgrind() {
  have valgrind && return 0
  missing=(valgrind)
  install_missing --no-remove
}

# For the report of changes to the ABI; without it there is no report.
need_abidiff() {
  have abidiff && have abidw && return 0
  missing=(abigail-tools)
  install_missing --no-remove
}

# For the Python package; the Python that they are for is /usr/bin/python3.
has_python_build() {
  /usr/bin/python3 -c 'import os, setuptools, sysconfig, wheel
os.stat(os.path.join(sysconfig.get_paths()["include"], "Python.h"))' >/dev/null 2>&1
}
need_python() {
  missing=()
  has_python_build || missing=(python3-dev python3-setuptools python3-wheel)
  want mypy have mypy
  [ ${#missing[@]} = 0 ] || install_missing --no-remove
  has_python_build
}

# For the tests of the viewer: Debian's browser, and what drives it, from npm, once.
need_chromium() { # FOLDER of node_modules
  missing=()
  want chromium have chromium
  install_missing --no-remove && have chromium || return 1
  [ -d "$1/node_modules/playwright-core" ] || { mkdir -p "$1" && npm install --prefix "$1" --no-audit --no-fund playwright-core@1.49; }
}

# Never takes a package away: gcc-multilib and the compilers for other machines shut each other out, gcc-N-multilib and
# they do not.
need_platform() { # i386 | s390x | aarch64 | musl | windows
  has_platform "$1" && { [ "$1" != windows ] || have wine; } && return 0
  case "$1" in
  i386) missing=("gcc-$(gcc -dumpversion | cut -d. -f1)-multilib") ;;
  s390x) missing=(gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user) ;;
  aarch64) missing=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user) ;;
  musl) missing=(musl-tools) ;;
  windows) missing=(gcc-mingw-w64-x86-64-win32 wine64 wine) ;;
  esac
  install_missing --no-remove && has_platform "$1"
}

# For the WebAssembly module.
need_wasm() {
  missing=()
  want clang have clang
  want lld have wasm-ld
  want wasi-libc test -e /usr/lib/wasm32-wasi/libc.a
  want "libclang-rt-$(clang -dumpversion 2>/dev/null | cut -d. -f1)-dev-wasm32" \
    test -e "$(clang -print-resource-dir 2>/dev/null)/lib/wasi/libclang_rt.builtins-wasm32.a"
  install_missing --no-remove
}

# Version 108 is the first that knows all the passes that bindings/wasm/build.sh names.
has_wasm_opt() { have wasm-opt && [ "$(wasm-opt --version | sed -E 's/[^0-9]*([0-9]+).*/\1/')" -ge 108 ]; }
need_wasm_opt() {
  missing=(binaryen)
  install_missing --no-remove && has_wasm_opt
}

jobs() { nproc 2>/dev/null || echo 2; }
