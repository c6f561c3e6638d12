/* Named character sets: their bytes to UTF-8 and back. The one place that knows iconv. */
#ifndef X278I_EDI_CHARSET_H
#define X278I_EDI_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/context.h"

typedef struct x278i_charset x278i_charset;

/* Where a conversion could not say something. */
typedef struct x278i_charset_fault {
    uint64_t count; /* bytes or characters that have no counterpart */
    size_t first;   /* offset of the first of them in the data of this call */
} x278i_charset_fault;

/*
 * Open a character set by name, in capitals or small letters: ISO-8859-1, WINDOWS-1252, UTF-16, UTF-16LE, UTF-16BE,
 * IBM037, IBM1047. X278_E_UNSUPPORTED: another name, iconv does not have it, or the library was built without iconv.
 * X278_E_NOMEM (iconv's own memory is not asked of the context).
 */
x278_status x278i_charset_open(const x278_ctx *ctx, const char *name, x278i_charset **out);
void x278i_charset_close(const x278_ctx *ctx, x278i_charset *charset);

/* The name of the set. */
const char *x278i_charset_name(const x278i_charset *charset);

/* Bytes of a character: 1, or 2 for UTF-16 (4 for characters of four bytes in UTF-8). */
uint32_t x278i_charset_width(const x278i_charset *charset);

/* Bytes of the byte order mark that decode took off the beginning, or that is to be written there; 0: none. */
uint32_t x278i_charset_mark(const x278i_charset *charset);

/* What the name leaves open, X278_FORM_* bits: as decode met it; set: how encode is to write. */
uint32_t x278i_charset_form(const x278i_charset *charset);
void x278i_charset_set_form(x278i_charset *charset, uint32_t form);

/* Bytes that UTF-8 text takes in the character set. */
size_t x278i_charset_size(const x278i_charset *charset, const char *text, size_t len);

/* Room that decode needs in `out` for so many bytes. */
size_t x278i_charset_room(size_t len);

/*
 * Append `len` bytes of the character set to `out` as UTF-8. *used says how many bytes were taken: a character that is
 * cut at the end waits for the next call, unless `last`. What stands for no character becomes U+FFFD and is counted in
 * *fault. A byte order mark at the very beginning is left out. The next line control of EBCDIC (15) becomes a line feed. X278_E_NOMEM.
 */
x278_status x278i_charset_decode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len, bool last,
                                 x278i_buf *out, size_t *used, x278i_charset_fault *fault);

/*
 * Append UTF-8 to `out` in the character set. A character that it does not have is left out and counted; so is what is
 * not UTF-8, and the next line control for EBCDIC, where it would be read as a line break. A line feed becomes the next
 * line control of EBCDIC where the form says so, or that is how decode met it. X278_E_NOMEM.
 */
x278_status x278i_charset_encode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len,
                                 x278i_buf *out, x278i_charset_fault *fault);

#endif
