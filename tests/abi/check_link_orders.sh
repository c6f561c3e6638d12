#!/usr/bin/env bash
# Programs link to libx278-casework in every order that a linker allows: the archives with casework first, in a group, and
# whole; the shared libraries in both orders. The archive of casework holds nothing of base, and the shared library exports
# nothing of it.
# Usage: check_link_orders.sh CC BUILD [LIBRARY-FLAG...]: what libx278.a needs besides, such as -lxml2
set -eu
cc=${1:?usage: check_link_orders.sh CC BUILD [LIBRARY-FLAG...]}
build=$(realpath "${2:?usage: check_link_orders.sh CC BUILD [LIBRARY-FLAG...]}")
shift 2
cd "$(dirname "$0")/../.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
program=tests/api/outside/casework.c
count=0

links() { # DEFINE ORDER...
  local define=$1
  shift
  # shellcheck disable=SC2086
  "$cc" $define -Iinclude "$program" "-L$build" "$@" -o "$dir/program"
  LD_LIBRARY_PATH=$build "$dir/program" >/dev/null
  count=$((count + 1))
}
links -DX278_STATIC -l:libx278-casework.a -l:libx278.a "$@"
links -DX278_STATIC -Wl,--start-group -l:libx278.a -l:libx278-casework.a -Wl,--end-group "$@"
links -DX278_STATIC -Wl,--whole-archive -l:libx278-casework.a -l:libx278.a -Wl,--no-whole-archive "$@"
links -DX278_STATIC -Wl,--whole-archive -l:libx278.a -l:libx278-casework.a -Wl,--no-whole-archive "$@"
links '' -lx278-casework -lx278
links '' -lx278 -lx278-casework

if nm "$build/libx278-casework.a" 2>/dev/null | grep -E ' [TDRB] x278i_'; then
  echo "libx278-casework.a defines what is base's"
  exit 1
fi
if nm -D --defined-only "$build/libx278-casework.so" | grep -E ' x278_'; then
  echo "libx278-casework.so exports what is libx278's"
  exit 1
fi
echo "$count ways to link"
