/* Escapes of pages. */
#include "casework/escape.h"

#include <string.h>

#include "base/utf8.h"

size_t x278cwi_escape_front(const char *text, size_t len, x278cwi_escape *out) {
    static const char hex[] = "0123456789abcdef";
    uint32_t character = 0;
    size_t width = x278i_utf8_front(text, len, &character);
    if (width > 0 && !x278i_is_unsafe(character)) {
        memcpy(out->text, text, width);
        out->len = width;
        return width;
    }
    uint32_t shown = width > 0 ? character : (unsigned char)text[0];
    unsigned digits = shown < 0x100 ? 2 : shown < 0x10000 ? 4 : 5; /* no unsafe character has more */
    out->text[0] = '\\';
    out->text[1] = digits == 2 ? 'x' : 'u';
    for (unsigned i = 0; i < digits; i++) {
        out->text[2 + i] = hex[shown >> 4 * (digits - 1 - i) & 15];
    }
    out->len = 2 + digits;
    return width > 0 ? width : 1;
}

const char *x278cwi_entity_front(const char *text, size_t len, bool attribute, size_t *width) {
    char c = text[0];
    uint32_t character = 0;
    size_t size = x278i_utf8_front(text, len, &character);
    bool bad = size == 0 || (x278i_is_unsafe(character) && c != '\n' && c != '\t') || character == 0xFFFE ||
               character == 0xFFFF;
    *width = size > 0 ? size : 1;
    return bad                      ? "\xef\xbf\xbd"
           : c == '&'               ? "&amp;"
           : c == '<'               ? "&lt;"
           : c == '>'               ? "&gt;"
           : c == '"' && attribute  ? "&quot;"
           : c == '\n' && attribute ? "&#10;"
                                    : NULL;
}
