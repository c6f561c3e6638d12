#!/usr/bin/env bash
# Builds and runs the program in tests/api/outside against an installed x278, as a user of the library would: with
# pkg-config and with CMake, shared and static. The name of either folder may have a blank.
# Usage: check_install.sh PREFIX WORKDIR
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
# pkg-config escapes blanks for the shell, so its words are read by one.
eval "libdir=$(pkg-config --variable=libdir x278)"
flags() { # pkg-config OPTION...: into the array flags
  eval "flags=($(pkg-config "$@"))"
}
casework=OFF
if pkg-config --exists x278-casework; then casework=ON; fi
version=$(pkg-config --modversion x278)
needs_us() { readelf -d "$1" | grep -q 'NEEDED.*libx278'; }

echo "pkg-config, shared ($version)"
flags --cflags --libs x278
"$cc" -std=c99 -Wall -Wextra -Werror "$here/outside/main.c" -o "$work/pc_shared" "${flags[@]}"
needs_us "$work/pc_shared"
LD_LIBRARY_PATH=$libdir "$work/pc_shared"

echo "pkg-config, static"
# Both kinds lie in one folder, so the archive is asked for by its file name.
flags --static --cflags --libs x278
"$cc" -std=c99 -Wall -Wextra -Werror "$here/outside/main.c" -o "$work/pc_static" "${flags[@]/#-lx278/-l:libx278.a}"
if needs_us "$work/pc_static"; then
  echo "the static program loads the shared library"
  exit 1
fi
"$work/pc_static"

if [ "$casework" = ON ]; then
  echo "pkg-config, casework: found in the folder of the program's run path, and libx278 beside it"
  flags --cflags --libs x278-casework
  "$cc" -std=c99 -Wall -Wextra -Werror "$here/outside/casework.c" -o "$work/pc_casework" "${flags[@]}" "-Wl,-rpath,$libdir"
  "$work/pc_casework"
fi

for static in OFF ON; do
  echo "CMake, both targets, COMPONENTS static: $static"
  cmake -S "$here/outside" -B "$work/cmake-$static" -DCMAKE_PREFIX_PATH="$prefix" -DASK_FOR_STATIC=$static \
    -DASK_FOR_CASEWORK=$casework
  cmake --build "$work/cmake-$static"
  needs_us "$work/cmake-$static/outside_shared"
  if needs_us "$work/cmake-$static/outside_static"; then
    echo "the static program loads the shared library"
    exit 1
  fi
  # Run by hand: their CTest summary is not the project's.
  "$work/cmake-$static/outside_shared"
  "$work/cmake-$static/outside_static"
  if [ "$casework" = ON ]; then
    "$work/cmake-$static/casework_shared"
    "$work/cmake-$static/casework_static"
  fi
done

echo "schema, description of the API and docs"
for file in x278/x278.xsd x278/x278.schema.json x278/x278-api.json x278/x278-casework-api.json doc/x278/README.md doc/x278/SECURITY.md doc/x278/docs/README.md \
  doc/x278/docs/issues.md doc/x278/examples/README.md; do
  [ -s "$prefix/share/$file" ] || { echo "share/$file is not installed"; exit 1; }
done

echo "SONAME"
major_minor=${version%.*}
readelf -d "$libdir/libx278.so" | grep -F "[libx278.so.$major_minor]"
if [ -x "$prefix/bin/x278" ]; then
  echo "installed tool, which finds the library by itself, and its man page"
  unset LD_LIBRARY_PATH
  ldd "$prefix/bin/x278" | grep -F "libx278.so.$major_minor => $prefix/"
  man=$(find "$prefix" -name 'x278.1')
  "$here/../tool/check_man.sh" "$prefix/bin/x278" "$man"
  "$prefix/bin/x278" --version | grep -F "$version"
fi
