/* Texts made of C strings and numbers, and numbers compared as texts. */
#include "base/text.h"

x278_str x278i_text(const char *text) {
    return text == NULL ? (x278_str){NULL, 0} : (x278_str){text, strlen(text)};
}

x278_str x278i_number(x278i_digits *room, uint64_t number) {
    char *end = room->text + sizeof room->text - 1;
    char *at = end;
    *at = '\0';
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return (x278_str){at, (size_t)(end - at)};
}

size_t x278i_append(char *room, size_t size, size_t len, x278_str text) {
    size_t left = size - len - 1;
    size_t count = text.len < left ? text.len : left;
    if (count > 0) {
        memcpy(room + len, text.ptr, count);
    }
    room[len + count] = '\0';
    return len + count;
}

/* Leading zeros go, but for the last digit. */
static x278_span without_zeros(const char *text, size_t len) {
    while (len > 1 && text[0] == '0') {
        text++;
        len--;
    }
    return (x278_span){text, len};
}

bool x278i_same_number(x278_span a, x278_str b) {
    return x278i_span_same(without_zeros(a.ptr, a.len), without_zeros(b.ptr, b.len));
}
