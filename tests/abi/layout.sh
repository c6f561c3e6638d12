#!/usr/bin/env bash
# The layout of every public struct, field by field, for the ABIs there are: tests/abi/layout.c.
#
#   layout.sh [casework]  with "casework": of libx278-casework, tests/abi/casework-layout.c
#   layout.sh            every field of the public headers has its row, and every row holds on all targets
#   layout.sh --add      append rows for new fields and structs; rows that are there stay as they are
#   layout.sh --renew    write all rows anew: only before the first release that has them (see docs/abi.md)
#
# clang looks at the targets (no libraries needed). A row gives the offset and the size of a field three times: where
# pointers have 8 bytes, where they have 4, and where they have 4 and 64-bit numbers are aligned to 4 (i386).
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C
library=x278
umbrella=x278/x278.h
folder=x278
table=tests/abi/layout.c
if [ "${1:-}" = casework ]; then
  shift
  library=x278cw
  umbrella=x278/casework/casework.h
  folder=x278/casework
  table=tests/abi/casework-layout.c
fi
clang=${CLANG:-clang}
targets="x86_64-linux-gnu aarch64-linux-gnu s390x-linux-gnu x86_64-pc-windows-msvc i386-linux-gnu arm-linux-gnueabihf"
columns="x86_64-linux-gnu arm-linux-gnueabihf i386-linux-gnu"
flags="-std=c11 -ffreestanding -Iinclude -DX278_STATIC -Wall -Wextra -Werror"
command -v "$clang" >/dev/null || { echo "skipped: no clang to look at other targets with"; exit 77; }

# STRUCT FIELD, a line each, in the order of the headers that x278.h includes
fields() {
  sed -nE "s:^#include \"$folder/([a-z0-9_]+\.h)\".*:include/$folder/\1:p" "include/$umbrella" | sort | while read -r header; do
    sed '/^[[:space:]]*#/d' "$header" | tr '\n' ' ' | sed 's:/\*\([^*]\|\*\+[^*/]\)*\*\+/: :g'
    echo
  done | awk -v form="typedef struct ${library}_[a-z0-9_]+ *[{][^}]*[}]" '{
    while (match($0, form)) {
      body = substr($0, RSTART, RLENGTH)
      $0 = substr($0, RSTART + RLENGTH)
      name = body
      sub(/^typedef struct /, "", name)
      sub(/ *\{.*/, "", name)
      sub(/^[^{]*\{/, "", body)
      sub(/\}$/, "", body)
      count = split(body, parts, ";")
      for (i = 1; i <= count; i++) {
        part = parts[i]
        if (part !~ /[a-z]/) continue
        if (match(part, /\(\*[ ]*[a-z0-9_]+\)/)) {
          part = substr(part, RSTART + 2, RLENGTH - 3)
          gsub(/ /, "", part)
          print name, part
          continue
        }
        words = split(part, names, ",")
        for (k = 1; k <= words; k++) {
          sub(/\[.*/, "", names[k])
          sub(/[ ]+$/, "", names[k])
          sub(/.*[^a-z0-9_]/, "", names[k])
          print name, names[k]
        }
      }
    }
  }'
}

# STRUCT FIELD, a line each, of the table; the size of a struct has the field "."
rows() {
  sed -nE 's/^FIELD\(([a-z0-9_]+), ([a-z0-9_]+),.*/\1 \2/p' "$table"
  sed -nE 's/^(LEAF|VIEW)\(([a-z0-9_]+),.*/\2 ./p' "$table"
}

# STRUCT FIELD OFFSET SIZE on a target, of the pairs on standard input
measure() { # TARGET
  {
    echo "#include \"$umbrella\""
    echo 'void x278_layout(void);'
    echo 'void x278_layout(void) {'
    while read -r name field; do
      if [ "$field" = . ]; then
        echo "__asm__ volatile(\".ascii \\\"->$name . 0 %c0\\\"\" : : \"i\"(sizeof($name)));"
      else
        echo "__asm__ volatile(\".ascii \\\"->$name $field %c0 %c1\\\"\" : : \"i\"(__builtin_offsetof($name, $field)), \"i\"(sizeof((($name *)0)->$field)));"
      fi
    done
    echo '}'
  } | "$clang" -x c --target="$1" -std=gnu11 -ffreestanding -Iinclude -DX278_STATIC -S -o - - |
    sed -nE 's/.*"->([a-z0-9_]+) ([a-z0-9_.]+) ([0-9]+) ([0-9]+)".*/\1 \2 \3 \4/p'
}

# Rows for the pairs on standard input
make_rows() {
  local pairs target work
  pairs=$(cat)
  work=$(mktemp -d)
  for target in $columns; do
    measure "$target" <<<"$pairs" >"$work/$target"
    [ "$(wc -l <"$work/$target")" = "$(wc -l <<<"$pairs")" ] || { echo "$target: not all fields could be measured" >&2; exit 1; }
  done
  # shellcheck disable=SC2086
  (cd "$work" && paste -d' ' $columns) | awk '
    $2 != "." { if ($2 == "struct_size") grows[$1]
                printf "FIELD(%s, %s, %d, %d, %d, %d, %d, %d)\n", $1, $2, $3, $7, $11, $4, $8, $12 }
    $2 == "." { printf "%s(%s, %d, %d, %d)\n", ($1 in grows) ? "VIEW" : "LEAF", $1, $4, $8, $12 }'
  rm -rf "$work"
}

# each struct is followed by its "."
with_ends() { awk '$1 != last && last != "" { print last, "." } { print; last = $1 } END { if (last != "") print last, "." }'; }

head_of_table() {
  sed "s:UMBRELLA:$umbrella:" <<'HEAD'
/* Made by tests/abi/layout.sh from the public headers; do not edit. Rows are only ever added: a row that fails means
 * that programs built before would read the wrong bytes. FIELD: offsets and sizes where pointers have 8 bytes, where
 * they have 4, and on i386. LEAF: a struct that never grows. VIEW: a struct that begins with its size and grows at its
 * end only; its size is that of the release that brought it. */
#include <stddef.h>
#include <stdint.h>

#include "UMBRELLA"

struct layout_probe {
    char before;
    uint64_t number;
};
#define PICK(p8, p4, i386)                                                                                             \
    (sizeof(void *) == 8 ? (size_t)(p8) : offsetof(struct layout_probe, number) == 8 ? (size_t)(p4) : (size_t)(i386))
#define FIELD(type, field, o8, o4, oi, s8, s4, si)                                                                     \
    _Static_assert(offsetof(type, field) == PICK(o8, o4, oi), #type "." #field " has moved");                          \
    _Static_assert(sizeof(((type *)0)->field) == PICK(s8, s4, si), #type "." #field " has another size");
#define LEAF(type, s8, s4, si) _Static_assert(sizeof(type) == PICK(s8, s4, si), #type " has another size");
#define VIEW(type, s8, s4, si) _Static_assert(sizeof(type) >= PICK(s8, s4, si), #type " has shrunk");

/* The program is the assertions: when it compiles, they hold. */
int main(void) {
    return 0;
}

HEAD
}

case "${1:-}" in
--renew)
  rows_now=$(fields | with_ends | make_rows)
  { head_of_table; echo "$rows_now"; } >"$table"
  ;;
--add)
  new=$(fields | grep -vxFf <(rows) || true)
  [ -n "$new" ] || { echo "no new fields"; exit 0; }
  added=$(with_ends <<<"$new" | grep -vxFf <(rows) | make_rows)
  # a struct that was there keeps its size of then; a new one is a view when it begins with its size
  echo "$added" >>"$table"
  ;;
'') ;;
*) echo "usage: layout.sh [--add|--renew]" >&2; exit 2 ;;
esac

missing=$(fields | grep -vxFf <(rows) || true)
[ -z "$missing" ] || {
  echo "$(wc -l <<<"$missing") fields have no row in $table (tests/abi/layout.sh --add), such as"
  head -n 5 <<<"$missing"
  exit 1
}
gone=$(rows | grep -v ' \.$' | grep -vxFf <(fields) || true)
[ -z "$gone" ] || { echo "in $table and not in the headers, which breaks programs:"; echo "$gone"; exit 1; }
# Nothing hides behind the last field: a field of a later release would lie inside the size that an older library filled.
awk -F '[(), ]+' '
  $1 == "FIELD" { for (i = 0; i < 3; i++) if (end[$2, i] < $(4 + i) + $(7 + i)) end[$2, i] = $(4 + i) + $(7 + i) }
  $1 == "VIEW" { size[$2] = $3 " " $4 " " $5 }
  END {
    for (name in size) {
      split(size[name], sizes, " ")
      for (i = 0; i < 3; i++) if (end[name, i] < sizes[i + 1]) { print name " has hidden padding at its end"; bad = 1; break }
    }
    exit bad
  }' "$table" || exit 1
# Every options struct is tried at all sizes.
for name in $(fields | sed -nE 's/^(x278_[a-z_]+_options) .*/\1/p' | sort -u); do
  grep -q "ROW($name," tests/unit/test_options.c || { echo "$name has no ROW in tests/unit/test_options.c"; exit 1; }
done
count=0
for target in $targets; do
  # shellcheck disable=SC2086
  "$clang" --target="$target" $flags -fsyntax-only "$table"
  count=$((count + 1))
done
echo "$(grep -c '^FIELD' "$table") fields of $(grep -cE '^(LEAF|VIEW)' "$table") structs hold on $count targets"
