/* Short text in the making: paths of loops and segments. What does not fit is cut. */
#ifndef X278I_ANSWER_LABEL_H
#define X278I_ANSWER_LABEL_H

#include "guide/guide.h"
#include "x278/str.h"

typedef struct x278i_label {
    char text[96];
    size_t len;
} x278i_label;

/* Append text; `len` bytes or X278_STRLEN. */
void x278i_label_add(x278i_label *label, const char *text, size_t len);

/* Append a number; "[number]", unless it is 1; the id of a loop. */
void x278i_label_number(x278i_label *label, uint64_t number);
void x278i_label_index(x278i_label *label, uint64_t number);
void x278i_label_loop(x278i_label *label, const x278i_guide *guide, uint16_t loop);

#endif
