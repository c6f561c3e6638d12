/* A small JSON writer: keys in the order of the calls, integers and texts only. */
#include "casework/json.h"

#include <string.h>

#include "base/utf8.h"

static void put(x278cwi_json *json, const char *text, size_t len) {
    if (json->status == X278_OK) {
        json->status = x278i_buf_append(json->ctx, &json->buf, text, len);
    }
}

static void put_unit(x278cwi_json *json, uint32_t unit) {
    static const char hex[] = "0123456789abcdef";
    const char escape[] = {'\\', 'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};
    put(json, escape, sizeof escape);
}

static void put_escaped(x278cwi_json *json, uint32_t character) {
    switch (character) {
    case '"':
        put(json, "\\\"", 2);
        break;
    case '\\':
        put(json, "\\\\", 2);
        break;
    case '\n':
        put(json, "\\n", 2);
        break;
    default:
        if (character > 0xFFFF) {
            put_unit(json, 0xD7C0 + (character >> 10));
            character = 0xDC00 + (character & 0x3FF);
        }
        put_unit(json, character);
        break;
    }
}

/* How many bytes from `at` on need no escape and are UTF-8. */
static size_t plain_run(const char *text, size_t at, size_t len) {
    size_t end = at;
    while (end < len) {
        unsigned char c = (unsigned char)text[end];
        uint32_t character = c;
        size_t width = c < 0x80 ? 1 : x278i_utf8_front(text + end, len - end, &character);
        if (c == '"' || c == '\\' || width == 0 || x278i_is_unsafe(character)) {
            break;
        }
        end += width;
    }
    return end - at;
}

static void put_quoted(x278cwi_json *json, const char *text, size_t len) {
    put(json, "\"", 1);
    for (size_t i = 0; i < len;) {
        size_t run = plain_run(text, i, len);
        put(json, text + i, run);
        i += run;
        if (i < len) {
            uint32_t character;
            size_t width = x278i_utf8_front(text + i, len - i, &character);
            if (width == 0) {
                put(json, "\xef\xbf\xbd", 3);
            } else {
                put_escaped(json, character);
            }
            i += width == 0 ? 1 : width;
        }
    }
    put(json, "\"", 1);
}

/* The comma and the key before a value. */
static void lead(x278cwi_json *json, const char *key) {
    if (!json->first) {
        put(json, ",", 1);
    }
    json->first = false;
    if (key != NULL) {
        put_quoted(json, key, strlen(key));
        put(json, ":", 1);
    }
}

void x278cwi_json_begin(x278cwi_json *json, const x278_ctx *ctx) {
    *json = (x278cwi_json){.ctx = ctx, .first = true, .status = X278_OK};
}

void x278cwi_json_open(x278cwi_json *json, const char *key, char bracket) {
    lead(json, key);
    put(json, &bracket, 1);
    json->first = true;
}

void x278cwi_json_close(x278cwi_json *json, char bracket) {
    put(json, &bracket, 1);
    json->first = false;
}

void x278cwi_json_str(x278cwi_json *json, const char *key, x278_str value) {
    if (value.ptr == NULL) {
        x278cwi_json_null(json, key);
        return;
    }
    lead(json, key);
    put_quoted(json, value.ptr, value.len);
}

void x278cwi_json_text(x278cwi_json *json, const char *key, const char *value) {
    x278cwi_json_str(json, key, (x278_str){value, value != NULL ? strlen(value) : 0});
}

void x278cwi_json_int(x278cwi_json *json, const char *key, int64_t value) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0) {
        digits[--at] = '-';
    }
    lead(json, key);
    put(json, digits + at, sizeof digits - at);
}

void x278cwi_json_bool(x278cwi_json *json, const char *key, bool value) {
    lead(json, key);
    put(json, value ? "true" : "false", value ? 4 : 5);
}

void x278cwi_json_null(x278cwi_json *json, const char *key) {
    lead(json, key);
    put(json, "null", 4);
}

void x278cwi_json_optional(x278cwi_json *json, const char *key, bool known, int64_t value) {
    if (known) {
        x278cwi_json_int(json, key, value);
    } else {
        x278cwi_json_null(json, key);
    }
}

x278_status x278cwi_json_end(x278cwi_json *json, x278_buf *out) {
    put(json, "\n", 1);
    if (json->status == X278_OK) {
        json->status = x278i_buf_hand_over(json->ctx, &json->buf, out);
    }
    if (json->status != X278_OK) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    x278i_buf_clear(json->ctx, &json->buf);
    return json->status;
}
