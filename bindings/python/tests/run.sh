#!/usr/bin/env bash
# Builds the package as a packager does, and runs its tests with what was built.
#   run.sh ROOT TOOL FOLDER   of the project, the tool x278 to compare with, a folder to work in
# Beside TOOL are the libraries that it was built with.
set -eu -o pipefail
root=$1
built=$(cd "$(dirname "$2")" && pwd)
tool=$built/$(basename "$2")
folder=$3
here=$root/bindings/python
python=/usr/bin/python3
export X278_ROOT=$root X278_TOOL=$tool PYTHONDONTWRITEBYTECODE=1

"$python" "$here/tools/make_model.py" --check "$root/docs/x278-api.json" "$here/ext" "$here/x278"

# sdist, and all else from that alone
rm -rf "$folder"
mkdir -p "$folder"
(cd "$here" && "$python" setup.py -q sdist --dist-dir "$folder/dist" && rm -rf x278.egg-info)
tar xzf "$folder"/dist/x278-*.tar.gz -C "$folder"
cd "$folder"/x278-*/

build() { # NAME: a wheel, unpacked into FOLDER/NAME
  rm -rf build
  "$python" setup.py -q bdist_wheel --dist-dir "$folder/$1-wheel"
  "$python" -m zipfile -e "$folder/$1-wheel"/x278-*.whl "$folder/$1"
}
test_with() ( # NAME PYTHON [MODULE...]
  local name=$1 program=$2
  shift 2
  [ $# -gt 0 ] || set -- test_x278 test_casework test_memory test_hostile
  cd "$here/tests" && PYTHONPATH=$folder/$name "$program" -m unittest -q "$@"
)

# What the wheel without libxml2 weighs, needs and exports.
check_library() { # FILE NEEDED
  local needed exported
  needed=$(readelf -d "$1" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | tr '\n' ' ')
  [ "$needed" = "$2" ] || { echo "$1 needs $needed" >&2; return 1; }
  exported=$(objdump -T "$1" | awk '$2 == "g" && $0 !~ /\*UND\*/ { print $NF }')
  [[ "$exported" = PyInit_* ]] || { echo "$1 exports $exported" >&2; return 1; }
  objdump -T "$1" | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -n 1
}
check_wheel() { # NAME: says the newest version of libc that it needs
  local newest
  newest=$({ check_library "$folder/$1/x278/_x278.abi3.so" 'libc.so.6 '
    check_library "$folder/$1/x278/_casework.abi3.so" 'libc.so.6 '; } | sort -V | tail -n 1)
  [ "$(printf '%s\n' "$newest" GLIBC_2.17 | sort -V | tail -n 1)" = GLIBC_2.17 ] || { echo "the wheel needs $newest" >&2; return 1; }
  # What it takes from elsewhere, beside libc: Python's stable ABI, and what casework finds at run time.
  objdump -T "$folder/$1"/x278/*.so | awk '/\*UND\*/ && !/GLIBC|_(Py|PyLong)_|_ITM_|__(gmon|cxa)/ && $NF !~ /^_?Py|^x278/ { print $NF }' |
    sort -u >"$folder/foreign"
  [ ! -s "$folder/foreign" ] || { echo "the wheel takes from elsewhere: $(paste -sd' ' "$folder/foreign")" >&2; return 1; }
  echo "$newest"
}

CFLAGS='-Wall -Wextra -Werror' build whole
X278_XML=0 build plain
wheel=$(ls "$folder"/plain-wheel/*.whl)
size=$(stat -c %s "$wheel")
[ "$size" -le 400000 ] || { echo "the wheel has $size bytes"; exit 1; }
newest=$(check_wheel plain)

# Each Python that is here. Casework is looked for where the loader looks; here it is beside the tool.
if command -v mypy >/dev/null; then
  X278_MYPY=$(command -v mypy)
  export X278_MYPY
else
  echo "skipped: mypy cannot be had here: no look at the types of the examples"
fi
X278_CASEWORK_LIBRARY=/nonexistent test_with plain "$python" test_x278 test_casework
export X278_CASEWORK_LIBRARY=$built/libx278-casework.so
test_with whole "$python"
unset X278_MYPY
tried=$("$python" -c 'import platform; print(platform.python_version())')
for other in python3.9 python3.10 python3.11 python3.12 python3.13 python3.14 "$HOME"/.pyenv/versions/3.*/bin/python; do
  "$other" -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || continue
  version=$("$other" -c 'import platform; print(platform.python_version())')
  case " $tried " in *" $version "*) continue ;; esac
  test_with whole "$other"
  tried="$tried $version"
done

# Each allocation of the library and the extension fails once.
gcc -shared -fPIC -o "$folder/failing.so" "$here/tests/failing.c" -ldl
X278_FAILING=$folder/failing.so LD_PRELOAD=$folder/failing.so test_with whole "$python" test_memory

# With the address sanitizer. Python itself does not free all it takes, so leaks are not looked for; the sanitizer keeps what is freed,
# so the process grows.
rm -rf build
X278_STRIP=0 CFLAGS='-fsanitize=address -fno-omit-frame-pointer' "$python" setup.py -q build --build-lib "$folder/asan"
objdump -T "$folder/asan/x278/_x278.abi3.so" | grep __asan_report >/dev/null || { echo "the address sanitizer is not in"; exit 1; } # -q would end objdump early
LD_PRELOAD=$(gcc -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0 PYTHONMALLOC=malloc X278_TOOL='' X278_REQUESTS=0 X278_ROUNDS=600 \
  test_with asan "$python"
echo "wheel $size bytes, needs libc up to $newest; tests passed with Python $tried, with failing allocations, and under the address sanitizer"
