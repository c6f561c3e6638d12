/* Room for a text made of names and numbers. What does not fit is cut. */
#ifndef X278I_BASE_PHRASE_H
#define X278I_BASE_PHRASE_H

#include <stddef.h>
#include <stdint.h>

/* A text with a NUL behind it. `{.len = 0}` makes an empty one. */
typedef struct x278i_phrase {
    char text[480];
    size_t len;
} x278i_phrase;

void x278i_phrase_add(x278i_phrase *phrase, const char *text);
void x278i_phrase_bytes(x278i_phrase *phrase, const char *text, size_t len);
void x278i_phrase_number(x278i_phrase *phrase, uint64_t number);

#endif
