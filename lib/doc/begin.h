/* What all messages have in common that are begun from another one: the envelope, the header, the guide. */
#ifndef X278I_DOC_BEGIN_H
#define X278I_DOC_BEGIN_H

#include "doc/document.h"

/* What the caller says of the new message; NULL where nothing. */
typedef struct x278i_given {
    const char *date, *time;
    const char *purpose, *transaction_id, *type;
    const char *control_number, *group_control_number, *interchange_control_number;
} x278i_given;

/* Are the date and the time such, where they are given? */
bool x278i_given_fits(const x278i_given *given);

/* Put it into header and envelope. X278_E_NOMEM, X278_E_INVALID_ARG. */
x278_status x278i_given_put(x278_doc *doc, const x278i_given *given);

/* Take over the envelope; `turned`: sender and receiver change places. X278_E_NOMEM. */
x278_status x278i_envelope_take(x278_doc *doc, const x278_envelope *from, bool turned);

/* How deep the last level lies, X278I_ALL_LEVELS for NULL; false: there is no such level. */
bool x278i_level_depth(const x278i_guide *guide, const char *level, uint8_t *out);

/* The guide `id`, or `wanted` when that is made of it. NULL: `wanted` is of another one. */
const x278i_guide *x278i_begin_guide(const char *id, const x278_guide *wanted);

#endif
