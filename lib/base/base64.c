/* Base64 in pieces: strict decoding that allows line ends, and encoding without them. */
#include "base/base64.h"

#define NOT_A_DIGIT 64u
#define PIECE ((size_t)3072) /* characters that are decoded at a time when the bytes are dropped */

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The value of a character; NOT_A_DIGIT for any other. */
static uint32_t digit_of(char byte) {
    if (byte >= 'A' && byte <= 'Z') {
        return (uint32_t)(byte - 'A');
    }
    if (byte >= 'a' && byte <= 'z') {
        return (uint32_t)(byte - 'a') + 26;
    }
    if (byte >= '0' && byte <= '9') {
        return (uint32_t)(byte - '0') + 52;
    }
    return byte == '+' ? 62 : byte == '/' ? 63 : NOT_A_DIGIT;
}

/* Take a padding character: at most two, after two or three digits whose unused bits are zero. */
static bool take_padding(x278_base64 *state) {
    uint32_t unused = state->count == 2 ? 0xfu : 0x3u;
    bool first = state->padding == 0;
    if (state->count < 2 || state->count + state->padding >= 4 || (first && (state->bits & unused) != 0)) {
        return false;
    }
    state->padding++;
    return true;
}

/* The bytes of the group that is complete. */
static size_t put_group(x278_base64 *state, unsigned char *out) {
    uint32_t bits = state->bits << (6 * (4u - state->count));
    size_t size = state->count - 1u;
    for (size_t i = 0; i < size; i++) {
        out[i] = (unsigned char)(bits >> (16 - 8 * i));
    }
    return size;
}

/* Take one character. false: it does not belong here. */
static bool take_character(x278_base64 *state, char byte) {
    if (byte == '=') {
        return take_padding(state);
    }
    uint32_t value = digit_of(byte);
    if (value == NOT_A_DIGIT || state->padding > 0) {
        return false;
    }
    state->bits = state->bits << 6 | value;
    state->count++;
    return true;
}

x278_status x278_base64_decode(x278_base64 *state, const char *text, size_t len, void *out, size_t size,
                               size_t *written) {
    if (state == NULL || (text == NULL && len > 0) || out == NULL || written == NULL ||
        size < X278_BASE64_DECODED_SIZE(len)) {
        return X278_E_INVALID_ARG;
    }
    unsigned char *to = out;
    *written = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] != '\r' && text[i] != '\n') {
            if (!take_character(state, text[i])) {
                return X278_E_SYNTAX;
            }
            if (state->count + state->padding == 4 && state->count > 0) {
                *written += put_group(state, to + *written);
                state->bits = 0;
                state->count = 0; /* padding stays: nothing may follow it */
            }
        }
        state->offset++;
    }
    return X278_OK;
}

bool x278i_base64_pass(x278_base64 *state, const char *text, size_t len) {
    unsigned char bytes[X278_BASE64_DECODED_SIZE(PIECE)];
    bool right = true;
    for (size_t at = 0; at < len && right; at += PIECE) {
        size_t written;
        size_t size = len - at < PIECE ? len - at : PIECE;
        right = x278_base64_decode(state, text + at, size, bytes, sizeof bytes, &written) == X278_OK;
    }
    return right;
}

x278_status x278_base64_decode_end(const x278_base64 *state) {
    if (state == NULL) {
        return X278_E_INVALID_ARG;
    }
    return state->count == 0 ? X278_OK : X278_E_SYNTAX;
}

/* The characters of the open group. */
static void put_digits(const x278_base64 *state, char *out) {
    uint32_t bits = state->bits << (8 * (3u - state->count));
    for (uint32_t i = 0; i < 4; i++) {
        out[i] = i <= state->count ? digits[bits >> (18 - 6 * i) & 0x3f] : '=';
    }
}

x278_status x278_base64_encode(x278_base64 *state, const void *data, size_t len, char *out, size_t size,
                               size_t *written) {
    if (state == NULL || (data == NULL && len > 0) || out == NULL || written == NULL ||
        size < X278_BASE64_ENCODED_SIZE(len)) {
        return X278_E_INVALID_ARG;
    }
    const unsigned char *bytes = data;
    *written = 0;
    for (size_t i = 0; i < len; i++) {
        state->bits = state->bits << 8 | bytes[i];
        if (++state->count == 3) {
            put_digits(state, out + *written);
            *written += 4;
            state->bits = 0;
            state->count = 0;
        }
    }
    state->offset += len;
    return X278_OK;
}

x278_status x278_base64_encode_end(x278_base64 *state, char *out, size_t size, size_t *written) {
    if (state == NULL || out == NULL || written == NULL || size < 4) {
        return X278_E_INVALID_ARG;
    }
    *written = 0;
    if (state->count > 0) {
        put_digits(state, out);
        *written = 4;
    }
    *state = (x278_base64){0};
    return X278_OK;
}
