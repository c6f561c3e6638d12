/* X12's basic and extended character sets, and what a letter outside of them is written as. */
#ifndef X278I_BASE_FOLD_H
#define X278I_BASE_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "x278/str.h"

/* Capitals, digits, blank and ! " & ' ( ) * + , - . / : ; ? = */
bool x278i_is_basic(unsigned char byte);

/* The basic set, small letters and % @ [ ] _ { } \ | < > ~ ^ ` # $ */
bool x278i_is_extended(unsigned char byte);

typedef struct x278i_fold_result {
    uint64_t folded; /* characters that were written in another way */
    uint64_t lost;   /* characters that there is nothing for; they are left out */
} x278i_fold_result;

/* Append a UTF-8 value in the extended set, or in the basic one: accents and ligatures of Latin letters are taken
 * apart, typographic quotes and dashes become plain ones, small letters capitals in the basic set. X278_E_NOMEM. */
x278_status x278i_fold(const x278_ctx *ctx, x278_span value, bool basic, x278i_buf *out, x278i_fold_result *result);

#endif
