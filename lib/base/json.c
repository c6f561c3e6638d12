#include "base/json.h"

#include "base/json_number.h"
#include "base/utf8.h"

/* What may come next. Those from IN_STRING on are inside of a token. */
enum {
    AT_TEXT,         /* the beginning of a text, or the end of the input */
    AT_VALUE,        /* behind a colon, or a comma of an array */
    AT_VALUE_OR_END, /* behind [ */
    AT_NAME,         /* behind a comma of an object */
    AT_NAME_OR_END,  /* behind { */
    AT_COLON,
    AT_COMMA, /* behind a value: or the bracket that closes */
    IN_STRING,
    IN_NUMBER,
    IN_LITERAL
};

/* In what of a string */
enum {
    UNIT_PLAIN,
    UNIT_ESCAPE, /* behind a backslash */
    UNIT_HEX,    /* in \uXXXX */
    UNIT_UTF8    /* in a character of more than one byte */
};

#define DEPTH_MOST 64

void x278i_json_init(x278i_json *json, const x278_ctx *ctx, const x278i_json_limits *limits, x278_issues *issues) {
    memset(json, 0, sizeof *json);
    json->ctx = ctx;
    json->issues = issues;
    json->limits = *limits;
    json->limits.depth = limits->depth < DEPTH_MOST ? limits->depth : DEPTH_MOST;
    json->line = 1;
}

void x278i_json_clear(x278i_json *json) {
    x278i_buf_clear(json->ctx, &json->text);
}

void x278i_json_give(x278i_json *json, const char *data, size_t len) {
    json->at = data;
    json->end = data + len;
    json->past += len;
}

void x278i_json_finish(x278i_json *json) {
    json->finished = true;
}

static size_t left_of(const x278i_json *json) {
    return (size_t)(json->end - json->at);
}

size_t x278i_json_take_back(x278i_json *json) {
    size_t left = left_of(json);
    json->past -= left;
    json->at = json->end = NULL;
    return left;
}

static x278i_text_place place_of(const x278i_json *json) {
    return (x278i_text_place){json->past - left_of(json), json->line};
}

void x278i_json_renew(x278i_json *json) {
    json->renewed = place_of(json).offset;
}

/* ---- failures --------------------------------------------------------------------------------------------------------- */

static void fail(x278i_json *json, x278_status status, int32_t code, const char *why) {
    x278i_digits room;
    x278i_text_place place = place_of(json);
    x278i_finding finding = {.code = code, .line = place.line, .offset = place.offset, .param_count = 2};
    finding.params[0] = x278i_number(&room, place.line);
    finding.params[1] = x278i_text(why);
    x278i_issues_add(json->issues, &finding);
    json->status = status;
}

static void malformed(x278i_json *json, const char *why) {
    fail(json, X278_E_SYNTAX, X278I_ISSUE_json_malformed, why);
}

static void refuse(x278i_json *json, const char *why) {
    fail(json, X278_E_LIMIT, X278I_ISSUE_json_refused, why);
}

/* ---- tokens ------------------------------------------------------------------------------------------------------------ */

static void begin_token(x278i_json *json, x278i_json_kind kind, uint8_t state) {
    json->token = (x278i_json_token){.kind = kind, .place = place_of(json)};
    json->state = state;
}

/* A token is complete. */
static void end_token(x278i_json *json, x278i_json_token *out) {
    x278i_json_kind kind = json->token.kind;
    json->state = kind == X278I_JSON_NAME ? AT_COLON : json->depth == 0 ? AT_TEXT : AT_COMMA;
    *out = json->token;
}

/* An object or an array begins. */
static void open_bracket(x278i_json *json, bool array, x278i_json_token *out) {
    if (json->depth == json->limits.depth) {
        refuse(json, "values are nested too deep");
        return;
    }
    uint64_t bit = UINT64_C(1) << json->depth++;
    json->arrays = array ? json->arrays | bit : json->arrays & ~bit;
    begin_token(json, array ? X278I_JSON_ARRAY : X278I_JSON_OBJECT, array ? AT_VALUE_OR_END : AT_NAME_OR_END);
    *out = json->token;
    json->at++;
}

static bool in_array(const x278i_json *json) {
    return (json->arrays >> (json->depth - 1) & 1) != 0;
}

static void close_bracket(x278i_json *json, x278i_json_token *out) {
    begin_token(json, in_array(json) ? X278I_JSON_ARRAY_END : X278I_JSON_OBJECT_END, AT_COMMA);
    json->depth--;
    json->at++;
    end_token(json, out);
}

static void begin_string(x278i_json *json, x278i_json_kind kind) {
    begin_token(json, kind, IN_STRING);
    json->text.len = 0;
    json->pieces = false;
    json->unit = UNIT_PLAIN;
    json->high = 0;
    json->at++;
}

static void begin_literal(x278i_json *json, x278i_json_kind kind, const char *rest) {
    begin_token(json, kind, IN_LITERAL);
    json->literal = rest;
    json->at++;
}

static void begin_value(x278i_json *json, x278i_json_token *out) {
    char byte = *json->at;
    if (byte == '"') {
        begin_string(json, X278I_JSON_STRING);
    } else if (byte == '{' || byte == '[') {
        open_bracket(json, byte == '[', out);
    } else if (byte == 't') {
        begin_literal(json, X278I_JSON_TRUE, "rue");
    } else if (byte == 'f') {
        begin_literal(json, X278I_JSON_FALSE, "alse");
    } else if (byte == 'n') {
        begin_literal(json, X278I_JSON_NULL, "ull");
    } else if (byte == '-' || (byte >= '0' && byte <= '9')) {
        begin_token(json, X278I_JSON_NUMBER, IN_NUMBER);
        json->token.whole = true;
        json->unit = X278I_JSON_NUMBER_BEGIN;
    } else {
        malformed(json, "a value is missing, or begins with a wrong character");
    }
}

static void literal_on(x278i_json *json, x278i_json_token *out) {
    while (json->at < json->end && *json->literal != '\0' && *json->at == *json->literal) {
        json->at++;
        json->literal++;
    }
    if (*json->literal == '\0') {
        end_token(json, out);
    } else if (json->at < json->end) {
        malformed(json, "a word is neither true, false nor null");
    }
}

static void end_number(x278i_json *json, x278i_json_token *out) {
    if (x278i_json_number_ended(json->unit)) {
        end_token(json, out);
    } else {
        malformed(json, "a number lacks a digit");
    }
}

static void number_on(x278i_json *json, x278i_json_token *out) {
    while (json->at < json->end) {
        uint8_t next = x278i_json_number_next(json->unit, *json->at);
        if (next == X278I_JSON_NUMBER_STOP) {
            end_number(json, out);
            return;
        }
        json->unit = next;
        if (next > X278I_JSON_NUMBER_WHOLE) {
            json->token.whole = false;
        } else {
            uint64_t digit = (uint64_t)(*json->at - '0');
            bool fits = json->token.number <= (UINT64_MAX - digit) / 10;
            json->token.number = fits ? json->token.number * 10 + digit : UINT64_MAX;
        }
        json->at++;
    }
}

/* ---- strings ----------------------------------------------------------------------------------------------------------- */

static void keep(x278i_json *json, const char *text, size_t len) {
    json->pieces = true;
    if (json->passing) {
        return;
    }
    x278_status status = x278i_buf_append(json->ctx, &json->text, text, len);
    json->status = json->status == X278_OK ? status : json->status;
}

static void keep_character(x278i_json *json, uint32_t character) {
    char utf8[4];
    keep(json, utf8, x278i_utf8_put(utf8, character));
}

/* The first half of a surrogate pair has no second. */
static void leave_high(x278i_json *json) {
    json->token.lone = json->token.lone || json->high != 0;
    json->high = 0;
}

static void end_hex(x278i_json *json) {
    uint32_t value = json->value;
    bool low = value >= 0xDC00 && value <= 0xDFFF;
    json->unit = UNIT_PLAIN;
    json->pieces = true;
    if (low && json->high != 0) {
        keep_character(json, 0x10000 + ((json->high - 0xD800) << 10) + (value - 0xDC00));
        json->high = 0;
        return;
    }
    leave_high(json);
    if (low) {
        json->token.lone = true;
    } else if (value >= 0xD800 && value <= 0xDBFF) {
        json->high = value;
    } else {
        keep_character(json, value);
    }
}

static void hex_on(x278i_json *json, char byte) {
    uint32_t digit = byte >= '0' && byte <= '9'   ? (uint32_t)(byte - '0')
                     : byte >= 'a' && byte <= 'f' ? (uint32_t)(byte - 'a') + 10
                     : byte >= 'A' && byte <= 'F' ? (uint32_t)(byte - 'A') + 10
                                                  : 16;
    if (digit == 16) {
        malformed(json, "an escape \\u has fewer than four hexadecimal digits");
        return;
    }
    json->value = json->value * 16 + digit;
    json->at++;
    if (--json->more == 0) {
        end_hex(json);
    }
}

static void escape_on(x278i_json *json, char byte) {
    static const char names[] = "\"\\/bfnrt";
    static const char meant[] = "\"\\/\b\f\n\r\t";
    if (byte == 'u') {
        json->unit = UNIT_HEX;
        json->more = 4;
        json->value = 0;
        json->at++;
        return;
    }
    const char *name = byte == '\0' ? NULL : strchr(names, byte);
    if (name == NULL) {
        malformed(json, "JSON does not have this escape");
        return;
    }
    leave_high(json);
    keep(json, &meant[name - names], 1);
    json->unit = UNIT_PLAIN;
    json->at++;
}

/* The first byte of a character of two to four. */
static void begin_utf8(x278i_json *json, unsigned char byte) {
    if (byte < 0xC2 || byte > 0xF4) {
        malformed(json, "a string is not UTF-8");
        return;
    }
    json->unit = UNIT_UTF8;
    json->more = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    json->lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    json->highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    json->at++;
}

static void utf8_on(x278i_json *json, unsigned char byte) {
    if (byte < json->lowest || byte > json->highest) {
        malformed(json, "a string is not UTF-8");
        return;
    }
    json->lowest = 0x80;
    json->highest = 0xBF;
    json->unit = --json->more == 0 ? UNIT_PLAIN : UNIT_UTF8;
    json->at++;
}

/* What is neither plain nor the end of the string. */
static void odd_on(x278i_json *json, const char *run) {
    unsigned char byte = (unsigned char)*json->at;
    if (byte == '\\') {
        keep(json, run, (size_t)(json->at - run));
        json->unit = UNIT_ESCAPE;
        json->at++;
    } else if (byte >= 0x80) {
        begin_utf8(json, byte);
    } else {
        malformed(json, "a string has a control character");
    }
}

/* How many bytes at the front of a string are no quote, escape, control character, or part of a longer character. */
static size_t plain_front(const char *text, size_t len) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    size_t at = 0;
    uint64_t word;
    while (len - at >= sizeof word) {
        memcpy(&word, text + at, sizeof word);
        uint64_t quote = word ^ ones * '"';
        uint64_t slash = word ^ ones * '\\';
        uint64_t odd = ((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash) | word;
        if ((odd & ones * 0x80) != 0) {
            break;
        }
        at += sizeof word;
    }
    while (at < len && (unsigned char)text[at] >= 0x20 && (unsigned char)text[at] < 0x80 && text[at] != '"' &&
           text[at] != '\\') {
        at++;
    }
    return at;
}

/* The quote that ends a string; `run` is where what is not kept yet begins. */
static void end_string(x278i_json *json, const char *run, x278i_json_token *out) {
    size_t len = (size_t)(json->at - run);
    leave_high(json);
    if (json->pieces) {
        keep(json, run, len);
        json->token.text = (x278_span){json->text.ptr, json->text.len}; /* nothing when it was passed over */
    } else {
        json->token.text = (x278_span){run, len};
    }
    json->at++;
    end_token(json, out);
}

static void string_on(x278i_json *json, x278i_json_token *out) {
    const char *run = json->at; /* of bytes that need no change and are not kept yet */
    while (json->at < json->end && json->status == X278_OK) {
        char byte = *json->at;
        if (json->unit == UNIT_UTF8) {
            utf8_on(json, (unsigned char)byte);
        } else if (json->unit == UNIT_PLAIN) {
            if (json->high != 0 && byte != '\\') {
                leave_high(json);
            }
            json->at += plain_front(json->at, left_of(json));
            if (json->at < json->end && *json->at == '"') {
                end_string(json, run, out);
                return;
            }
            if (json->at < json->end) {
                odd_on(json, run);
                run = json->unit == UNIT_ESCAPE ? json->at : run;
            }
        } else if (json->unit == UNIT_ESCAPE) {
            escape_on(json, byte);
            run = json->at;
        } else {
            hex_on(json, byte);
            run = json->at;
        }
    }
    if (json->status == X278_OK) {
        keep(json, run, (size_t)(json->at - run));
    }
}

/* ---- between the tokens -------------------------------------------------------------------------------------------------- */

/* Pass over a byte order mark; false: the byte is not of one. */
static bool pass_mark(x278i_json *json, char byte) {
    static const char mark[] = "\xEF\xBB\xBF";
    if (json->mark < 3 && place_of(json).offset == json->mark && byte == mark[json->mark]) {
        json->mark++;
        json->at++;
        return true;
    }
    return false;
}

static void pass_blanks(x278i_json *json) {
    while (json->at < json->end && (*json->at == ' ' || *json->at == '\n' || *json->at == '\r' || *json->at == '\t')) {
        json->line += *json->at == '\n' ? 1 : 0;
        json->at++;
    }
}

static void behind_value(x278i_json *json, char byte, x278i_json_token *out) {
    bool array = in_array(json);
    if (byte == ',') {
        json->state = array ? AT_VALUE : AT_NAME;
        json->at++;
    } else if (byte == (array ? ']' : '}')) {
        close_bracket(json, out);
    } else {
        malformed(json, "a comma or a closing bracket is missing");
    }
}

static void before_name(x278i_json *json, char byte, x278i_json_token *out) {
    if (byte == '"') {
        begin_string(json, X278I_JSON_NAME);
    } else if (byte == '}' && json->state == AT_NAME_OR_END) {
        close_bracket(json, out);
    } else {
        malformed(json, "the name of a member is missing");
    }
}

static void between(x278i_json *json, x278i_json_token *out) {
    char byte = *json->at;
    switch (json->state) {
    case AT_TEXT:
        if (pass_mark(json, byte)) {
            break;
        }
        if (json->mark % 3 != 0) {
            malformed(json, "a byte order mark is cut");
            break;
        }
        begin_value(json, out);
        break;
    case AT_VALUE_OR_END:
        if (byte == ']') {
            close_bracket(json, out);
            break;
        }
        begin_value(json, out);
        break;
    case AT_VALUE:
        begin_value(json, out);
        break;
    case AT_COLON:
        if (byte != ':') {
            malformed(json, "a colon is missing behind a name");
            break;
        }
        json->at++;
        json->state = AT_VALUE;
        break;
    case AT_COMMA:
        behind_value(json, byte, out);
        break;
    default:
        before_name(json, byte, out);
    }
}

/* All bytes that were given are read. */
static x278_status starved(x278i_json *json, x278i_json_token *out) {
    if (!json->finished) {
        return X278_NEED_INPUT;
    }
    if (json->state == AT_TEXT && json->mark % 3 == 0) {
        return X278_END;
    }
    if (json->state == IN_NUMBER && json->depth == 0) {
        end_number(json, out);
    } else {
        malformed(json, "it ends before it is complete");
    }
    return json->status;
}

x278_status x278i_json_next(x278i_json *json, x278i_json_token *out) {
    out->kind = X278I_JSON_NOTHING;
    while (json->status == X278_OK && out->kind == X278I_JSON_NOTHING) {
        if (json->state < IN_STRING) {
            pass_blanks(json);
        }
        if (place_of(json).offset - json->renewed > json->limits.bytes) {
            refuse(json, "it is too large");
        } else if (json->at == json->end) {
            return starved(json, out);
        } else if (json->state == IN_STRING) {
            string_on(json, out);
        } else if (json->state == IN_NUMBER) {
            number_on(json, out);
        } else if (json->state == IN_LITERAL) {
            literal_on(json, out);
        } else {
            between(json, out);
        }
    }
    return json->status;
}
