#!/usr/bin/env bash
# apidoc names what a public comment does not say, with header and line: a header that says all, and the same with one thing
# taken out.
#
#   check_refusals.sh APIDOC WORKFOLDER
set -eu
apidoc=$(realpath "${1:?usage: check_refusals.sh APIDOC WORKFOLDER}")
mkdir -p "${2:?usage: check_refusals.sh APIDOC WORKFOLDER}"
cd "$2"
cat >whole.h <<'EOF'
/**
 * @file whole.h
 * A header that says all.
 * @since 0.1
 */
/** A kind. */
typedef int32_t x278_kind;
enum {
    X278_KIND_A = 1 /**< a */
};
/** Bits of x278_thing.flags. */
enum {
    X278_BIT = 1 /**< one */
};
/** A leaf. A frozen leaf. */
typedef struct x278_str {
    const char *ptr; /**< bytes */
    size_t len;      /**< how many */
} x278_str;
/** Made by the library only. */
typedef struct x278_thing {
    uint32_t struct_size;          /**< bytes */
    uint32_t flags;                /**< X278_BIT */
    const x278_str *const *texts;  /**< some */
    size_t entries;                /**< entries of `texts` */
} x278_thing;
/** An object. Free with x278_object_free(). @threads one thread at a time. */
typedef struct x278_object x278_object;
/**
 * Make an object.
 *
 * @param data not NULL; must outlive the object.
 * @param len  bytes of `data`.
 * @param name NUL-terminated; NULL: none.
 * @param out  not NULL; receives the object.
 * @return a status.
 * @threads safe.
 * @since 0.1
 */
X278_API int32_t x278_object_new(const void *data, size_t len, const char *name, x278_object **out);
/** Look. @param object NULL is accepted. @param size receives the bytes; may be NULL. @return lives as long as `object`. @since 0.1 */
X278_API const x278_thing *x278_object_thing(const x278_object *object, size_t *size);
/** Free it. @param object NULL is accepted. @since 0.1 */
X278_API void x278_object_free(x278_object *object);
EOF
"$apidoc" whole.h >whole.json || { echo "a header that says all is refused"; exit 1; }
count=0

refused() { # SED-COMMAND NAME TEXT: apidoc ends with 1 and prints one line, "planted.h:LINE: NAME: …TEXT…"
  sed -E "$1" whole.h >planted.h
  ! cmp -s whole.h planted.h || { echo "nothing was planted by $1"; exit 1; }
  local status=0 line
  line=$(grep -nE "^(X278_API .*[ *]$2\(|typedef .*[ *]$2( \{|;)|enum \{ // $2)" planted.h | head -n 1 | cut -d: -f1)
  "$apidoc" planted.h >planted.json 2>planted.txt || status=$?
  [ "$status" = 1 ] && [ "$(wc -l <planted.txt)" = 1 ] && grep -q "^planted.h:$line: $2: .*$3" planted.txt || {
    echo "$1: status $status, and not \"planted.h:$line: $2: $3\":"
    cat planted.txt
    exit 1
  }
  count=$((count + 1))
}

refused 's/ @param object NULL is accepted. @param size/ @param size/' x278_object_thing 'no @param object'
refused 's/not NULL; must outlive/must outlive/' x278_object_new '@param data says neither "not NULL"'
refused 's/bytes of `data`/how many/' x278_object_new '@param data is neither "NUL-terminated"'
refused 's/NUL-terminated; NULL/NULL/' x278_object_new '@param name is neither "NUL-terminated"'
refused 's/receives the bytes; may/may/' x278_object_thing '@param size says neither "receives"'
refused 's/ lives as long as `object`/ it/' x278_object_thing '@return does not say how long it lives'
refused 's/as long as `object`/as long as `other`/' x278_object_thing 'no such parameter'
refused 's/(Look.*) @since 0.1/\1/' x278_object_thing 'no @since'
refused 's/^\/\*\* Look\. /\/** /' x278_object_thing 'no comment'
refused 's/@threads safe/@threads perhaps/' x278_object_new '@threads does not begin'
refused 's/ A frozen leaf\.//' x278_str 'frozen leaf'
refused 's/entries of `texts`/how many/' x278_thing 'entries of `texts`'
refused 's/ \/\*\*< some \*\///' x278_thing 'the member texts has no comment'
refused 's/uint32_t flags; /x278_flags flags; /' x278_thing 'x278_flags is not a type'
refused 's/size_t \*size\);/x278_size *size);/' x278_object_thing 'x278_size is not a type'
refused 's/with x278_object_free/with x278_object_drop/' x278_object_new 'x278_object_drop'
echo "$count omissions named, with header and line"
