#!/usr/bin/env bash
# A Python module of all structs and prototypes, made from the descriptions alone, has the sizes and offsets of the headers with
# pointers of eight bytes and of four, and works with the library.
#
#   check_ctypes.sh LIBRARY WORKFOLDER CC [CASEWORK-LIBRARY]
set -eu
library=$(realpath "${1:?usage: check_ctypes.sh LIBRARY WORKFOLDER CC [CASEWORK-LIBRARY]}")
mkdir -p "${2:?usage: check_ctypes.sh LIBRARY WORKFOLDER CC [CASEWORK-LIBRARY]}"
work=$(realpath "$2")
cc=${3:?usage: check_ctypes.sh LIBRARY WORKFOLDER CC [CASEWORK-LIBRARY]}
casework=${4:+$(realpath "$4")}
cd "$(dirname "$0")/../.."
command -v python3 >/dev/null || { echo 'skipped: python3 is not here'; exit 77; }
export PYTHONDONTWRITEBYTECODE=1
apis='docs/x278-api.json docs/x278-casework-api.json'
headers='x278/x278.h x278/casework/casework.h'
flags='-std=c11 -Iinclude -DX278_STATIC -ffreestanding -fsyntax-only -Wall -Wextra -Werror'

python3 tests/bindings/make_ctypes.py $apis >"$work/x278_ctypes.py"
python3 tests/bindings/print_layout.py "$work/x278_ctypes.py" $headers >"$work/lp64.c"
"$cc" $flags "$work/lp64.c"
python3 tests/bindings/make_ctypes.py --ilp32 $apis >"$work/x278_ctypes32.py"
python3 tests/bindings/print_layout.py "$work/x278_ctypes32.py" $headers >"$work/ilp32.c"
narrow='no clang to look at 32 bits with'
if command -v clang >/dev/null; then
  clang --target=arm-linux-gnueabihf $flags "$work/ilp32.c"
  narrow='lp64 and ilp32'
fi
used=$(python3 tests/bindings/check_ctypes.py "$work/x278_ctypes.py" "$library" ${casework:+"$casework"})
echo "$used, $(grep -c _Static_assert "$work/lp64.c") facts of the headers ($narrow)"
