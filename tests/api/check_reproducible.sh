#!/usr/bin/env bash
# Two copies of the sources, built in folders of different names, give the same libraries and the same tool, byte for byte,
# before and after they are installed. Usage: check_reproducible.sh FOLDER
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "$1"
dir=$(cd "$1" && pwd)
rm -rf "$dir/a" "$dir/a longer name of a folder"
for name in a 'a longer name of a folder'; do
  mkdir -p "$dir/$name/source"
  tar -cf - --exclude=./build --exclude=./.git --exclude='./build-*' . | tar -xf - -C "$dir/$name/source"
  cmake -S "$dir/$name/source" -B "$dir/$name/build" -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel -DCMAKE_C_FLAGS_MINSIZEREL=-O1 \
    -DBUILD_TESTING=OFF "-DCMAKE_INSTALL_PREFIX=$dir/$name/prefix" >"$dir/$name/log"
  cmake --build "$dir/$name/build" >>"$dir/$name/log" || { tail -n 20 "$dir/$name/log"; exit 1; }
  cmake --install "$dir/$name/build" >>"$dir/$name/log"
done
sums() { # FOLDER: of what was built and installed
  (cd "$dir/$1" && find build prefix \( -name 'libx278*.so*' -o -name 'libx278*.a' -o -name x278 \) -type f -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum)
}
sums a >"$dir/a.sums"
sums 'a longer name of a folder' >"$dir/b.sums"
grep -q '/x278$' "$dir/a.sums"
diff "$dir/a.sums" "$dir/b.sums"
echo "$(wc -l <"$dir/a.sums") files of two folders are equal"
