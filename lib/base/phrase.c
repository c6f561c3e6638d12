/* Texts of messages and paths, put together in place. */
#include "base/phrase.h"

#include <string.h>

#include "base/text.h"

void x278i_phrase_bytes(x278i_phrase *phrase, const char *text, size_t len) {
    size_t room = sizeof phrase->text - 1 - phrase->len;
    len = len < room ? len : room;
    memcpy(phrase->text + phrase->len, text, len);
    phrase->len += len;
    phrase->text[phrase->len] = '\0';
}

void x278i_phrase_add(x278i_phrase *phrase, const char *text) {
    x278i_phrase_bytes(phrase, text, strlen(text));
}

void x278i_phrase_number(x278i_phrase *phrase, uint64_t number) {
    x278i_digits room;
    x278_str digits = x278i_number(&room, number);
    x278i_phrase_bytes(phrase, digits.ptr, digits.len);
}
