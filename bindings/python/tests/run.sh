#!/usr/bin/env bash
# Builds the package as a packager does, and runs its tests with what was built.
#   run.sh ROOT TOOL FOLDER   of the project, the tool x278 to compare with, a folder to work in
set -eu -o pipefail
root=$1
tool=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
folder=$3
here=$root/bindings/python
python=/usr/bin/python3
export X278_ROOT=$root X278_TOOL=$tool

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
test_with() ( # NAME PYTHON
  cd "$here/tests" && PYTHONPATH=$folder/$1 PYTHONDONTWRITEBYTECODE=1 "$2" -m unittest -q test_x278
)

CFLAGS='-Wall -Wextra -Werror' build whole
X278_XML=0 build plain

# What the wheel without libxml2 weighs and needs.
wheel=$(ls "$folder"/plain-wheel/*.whl)
size=$(stat -c %s "$wheel")
[ "$size" -le 400000 ] || { echo "the wheel has $size bytes"; exit 1; }
library=$folder/plain/x278/_x278.abi3.so
needed=$(readelf -d "$library" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | tr '\n' ' ')
[ "$needed" = 'libc.so.6 ' ] || { echo "the wheel needs $needed"; exit 1; }
newest=$(objdump -T "$library" | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -n 1)
[ "$(printf '%s\n' "$newest" GLIBC_2.17 | sort -V | tail -n 1)" = GLIBC_2.17 ] || { echo "the wheel needs $newest"; exit 1; }
exported=$(objdump -T "$library" | awk '$2 == "g" && $0 !~ /\*UND\*/ { print $NF }')
[ "$exported" = PyInit__x278 ] || { echo "the wheel exports $exported"; exit 1; }

test_with whole "$python"
test_with plain "$python"
tried=$("$python" -c 'import platform; print(platform.python_version())')
for other in python3.9 python3.10 python3.11 python3.12 python3.13 python3.14 "$HOME"/.pyenv/versions/3.*/bin/python; do
  "$other" -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || continue
  version=$("$other" -c 'import platform; print(platform.python_version())')
  case " $tried " in *" $version "*) continue ;; esac
  test_with whole "$other"
  tried="$tried $version"
done

# With the address sanitizer. Python itself does not free all it takes, so leaks are not looked for.
rm -rf build
X278_STRIP=0 CFLAGS='-fsanitize=address -fno-omit-frame-pointer' "$python" setup.py -q build --build-lib "$folder/asan"
LD_PRELOAD=$(gcc -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0 PYTHONMALLOC=malloc X278_TOOL='' test_with asan "$python"
echo "wheel $size bytes, needs libc up to $newest; tests passed with Python $tried, and under the address sanitizer"
