/* UTF-8, one character at a time. */
#ifndef X278I_BASE_UTF8_H
#define X278I_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The length of the well-formed character that the text begins with, 1 to 4, and the character; 0 when there is none:
 * overlong forms, surrogates and what is beyond U+10FFFF are not well-formed. `len` is at least 1; `character` may be
 * NULL. */
size_t x278i_utf8_front(const char *text, size_t len, uint32_t *character);

/* Write a character, U+0000 to U+10FFFF. `to` has room for 4 bytes. @return how many were written. */
size_t x278i_utf8_put(char *to, uint32_t character);

/* How many characters begin in a text: its bytes but those that continue one. */
size_t x278i_utf8_count(const char *text, size_t len);

/* Must a character not reach a terminal, or a line of text, as it is? Controls (C0, DEL, C1), marks that set the direction
 * of text, separators of lines, and what cannot be seen. */
bool x278i_is_unsafe(uint32_t character);

#endif
