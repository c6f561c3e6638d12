#!/usr/bin/env bash
# Builds and runs the program in tests/api/outside against an installed x278, as a user of the library would: with
# pkg-config and with CMake, shared and static. Usage: check_install.sh PREFIX WORKDIR
set -eu
prefix=$(cd "${1:?usage: check_install.sh PREFIX WORKDIR}" && pwd)
work=${2:?usage: check_install.sh PREFIX WORKDIR}
here=$(cd "$(dirname "$0")" && pwd)
cc=${CC:-cc}
rm -rf "$work"
mkdir -p "$work"

pc=$(find "$prefix" -name x278.pc)
[ -n "$pc" ] || { echo "no x278.pc under $prefix"; exit 1; }
PKG_CONFIG_PATH=$(dirname "$pc")
export PKG_CONFIG_PATH
libdir=$(pkg-config --variable=libdir x278)
version=$(pkg-config --modversion x278)
needs_us() { readelf -d "$1" | grep -q 'NEEDED.*libx278'; }

echo "pkg-config, shared ($version)"
# shellcheck disable=SC2046
"$cc" -std=c99 -Wall -Wextra -Werror "$here/outside/main.c" -o "$work/pc_shared" $(pkg-config --cflags --libs x278)
needs_us "$work/pc_shared"
LD_LIBRARY_PATH=$libdir "$work/pc_shared"

echo "pkg-config, static"
# Both kinds lie in one folder, so the archive is asked for by its file name.
# shellcheck disable=SC2046
"$cc" -std=c99 -Wall -Wextra -Werror "$here/outside/main.c" -o "$work/pc_static" \
  $(pkg-config --static --cflags --libs x278 | sed 's/-lx278\b/-l:libx278.a/')
if needs_us "$work/pc_static"; then
  echo "the static program loads the shared library"
  exit 1
fi
"$work/pc_static"

for static in OFF ON; do
  echo "CMake, both targets, COMPONENTS static: $static"
  cmake -S "$here/outside" -B "$work/cmake-$static" -DCMAKE_PREFIX_PATH="$prefix" -DASK_FOR_STATIC=$static
  cmake --build "$work/cmake-$static"
  needs_us "$work/cmake-$static/outside_shared"
  if needs_us "$work/cmake-$static/outside_static"; then
    echo "the static program loads the shared library"
    exit 1
  fi
  # Run by hand: their CTest summary is not the project's.
  "$work/cmake-$static/outside_shared"
  "$work/cmake-$static/outside_static"
done

echo "schema"
[ -s "$prefix/share/x278/x278.xsd" ]

echo "SONAME"
major_minor=${version%.*}
readelf -d "$libdir/libx278.so" | grep -F "[libx278.so.$major_minor]"
if [ -x "$prefix/bin/x278" ]; then
  echo "installed tool and its man page"
  export LD_LIBRARY_PATH=$libdir
  man=$(find "$prefix" -name 'x278.1')
  commands=$("$prefix/bin/x278" --help | sed -nE 's/^  ([a-z]+)  .*/\1/p')
  [ -n "$commands" ]
  for command in $commands; do
    grep -q "^\.SS \"x278 $command" "$man" || { echo "the man page does not tell of x278 $command"; exit 1; }
    "$prefix/bin/x278" help "$command" >/dev/null
  done
  "$prefix/bin/x278" --version | grep -F "$version"
  grep -qF "x278 $version" "$man" || { echo "the man page is not of version $version"; exit 1; }
fi
