/* What an output may say: its character set, the limit of its characters, and what becomes of a delimiter in a value. */
#ifndef X278I_EDI_SAY_H
#define X278I_EDI_SAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/issue.h"
#include "edi/charset.h"
#include "x278/segment.h"
#include "x278/writer.h"

/* Adds to a finding where it is: path, loop, place in the envelope. Tag, element, component, repetition and offset are
 * there. */
typedef void x278i_place_fn(void *user, x278i_finding *finding);

/* Something to report of a part of the open segment. */
typedef struct x278i_remark {
    int32_t code;
    uint32_t element, repetition, component;
    uint64_t count; /* characters */
    size_t at;      /* of the part, from the beginning of its segment */
    size_t size;    /* of the part in bytes of UTF-8 */
} x278i_remark;

/* The rules, and what was met. All zeros: no rules. */
typedef struct x278i_say {
    const x278_ctx *ctx;
    x278i_charset *charset; /* NULL: bytes as they are */
    x278_character_set limit;
    uint8_t replacement; /* of delimiters; 0: they are refused */
    x278_issues *issues; /* may be NULL */
    x278i_place_fn *place;
    void *user;
    uint64_t origin; /* where the first byte of the emitter's buffer stands in the output */
    bool unsaid;     /* something of the open segment cannot be said */
    x278i_buf text;  /* a value or a segment on its way */
    x278i_remark *notes;
    size_t note_count, note_capacity;
    char line_break[8];
} x278i_say;

/* Is there anything to do but pass bytes on? */
bool x278i_say_wanted(const x278_text_encoding *encoding, const x278_issues *issues);

/* Are values written byte for byte, unless they hold a delimiter? `say` may be NULL. */
bool x278i_say_passes(const x278i_say *say);

/* Take rules over. X278_E_UNSUPPORTED: an unknown character set, limit or form; X278_E_INVALID_ARG: a replacement that is
 * not a printable ASCII character, outside of the limit, or one of the delimiters. */
x278_status x278i_say_open(x278i_say *say, const x278_ctx *ctx, const x278_text_encoding *encoding, x278_issues *issues,
                           const x278_delimiters *delimiters);
void x278i_say_close(x278i_say *say);

/* Are all bits of a form known? */
bool x278i_say_known_form(uint32_t form);

/* Is a byte one of the delimiters that is also the replacement of delimiters? */
bool x278i_say_clashes(const x278i_say *say, const x278_delimiters *delimiters);

/* May a value hold this byte as it is? */
bool x278i_say_plain(const x278i_say *say, unsigned char byte);

/* X278_LINE_BREAK_* in the character set; `say` may be NULL. Lives as long as `say`, and until the next call. */
x278_span x278i_say_break(x278i_say *say, x278_line_break line_break);

/* A value as it is to be written. */
typedef struct x278i_said {
    x278_span text; /* lives until the next call */
    uint64_t folded, replaced, lost;
} x278i_said;

/* Apply limit and replacement. `fixed`: delimiters stay, and every character takes one byte or is lost (ISA, tags).
 * X278_E_DELIMITER, X278_E_NOMEM. */
x278_status x278i_say_value(x278i_say *say, const bool is_delimiter[256], x278_span value, bool fixed,
                            x278i_said *said);

/* Characters that a value takes in the output. X278_E_NOMEM. */
x278_status x278i_say_width(x278i_say *say, x278_span value, size_t *width);

/* Remember something for x278i_say_report(). */
x278_status x278i_say_remark(x278i_say *say, const x278i_remark *note);

/* Make issues of the notes, and forget them. `segment` is the segment in UTF-8, `begin` its offset from the origin. With
 * say->unsaid only what cannot be said is reported. X278_E_NOMEM. */
x278_status x278i_say_report(x278i_say *say, x278_span segment, uint64_t begin, const x278_delimiters *delimiters);

/* Forget the notes. */
void x278i_say_forget(x278i_say *say);

/* Report one finding that concerns the output at an offset from the origin; place is asked. X278_E_NOMEM. */
x278_status x278i_say_tell(x278i_say *say, x278i_finding *finding, uint64_t offset);

#endif
