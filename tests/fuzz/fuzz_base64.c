/*
 * Any bytes as base64: cut in any way they decode to the same bytes and fail at the same place, and what decodes is what its
 * bytes encode to, but for line ends. Encoding any bytes and decoding them gives them back.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/base64.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct result {
    x278_status status;
    x278_base64 state;
    unsigned char *bytes;
    size_t len;
} result;

static result decode(const char *text, size_t len, size_t step) {
    result r = {X278_OK, {0}, malloc(X278_BASE64_DECODED_SIZE(len) + 3), 0};
    size_t room = X278_BASE64_DECODED_SIZE(len) + 3;
    MUST(r.bytes != NULL);
    for (size_t at = 0; at < len && r.status == X278_OK; at += step) {
        unsigned char piece[X278_BASE64_DECODED_SIZE(64)];
        size_t size = len - at < step ? len - at : step;
        size_t written = 0;
        r.status = x278_base64_decode(&r.state, text + at, size, piece, sizeof piece, &written);
        MUST(written <= room - r.len);
        memcpy(r.bytes + r.len, piece, written);
        r.len += written;
    }
    r.status = r.status == X278_OK ? x278_base64_decode_end(&r.state) : r.status;
    return r;
}

static char *encode(const unsigned char *bytes, size_t len, size_t *out_len) {
    x278_base64 state = {0};
    size_t size = X278_BASE64_ENCODED_SIZE(len) + 4;
    char *text = malloc(size);
    size_t more = 0;
    MUST(text != NULL);
    MUST(x278_base64_encode(&state, bytes, len, text, size, out_len) == X278_OK);
    MUST(x278_base64_encode_end(&state, text + *out_len, size - *out_len, &more) == X278_OK);
    *out_len += more;
    return text;
}

/* The characters of a text that are not line ends are these? */
static int same_digits(const char *text, size_t len, const char *other, size_t other_len) {
    size_t at = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] != '\r' && text[i] != '\n') {
            if (at == other_len || text[i] != other[at++]) {
                return 0;
            }
        }
    }
    return at == other_len;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t step = size > 0 ? data[size - 1] % 64 + 1u : 1;
    result whole = decode((const char *)data, size, 64);
    result cut = decode((const char *)data, size, step);
    MUST(whole.status == cut.status && whole.len == cut.len && whole.state.offset == cut.state.offset);
    MUST(memcmp(whole.bytes, cut.bytes, whole.len) == 0);
    size_t len;
    char *text = encode(whole.bytes, whole.len, &len);
    MUST(whole.status != X278_OK || same_digits((const char *)data, size, text, len));
    free(text);
    text = encode(data, size, &len);
    result back = decode(text, len, step);
    MUST(back.status == X278_OK && back.len == size && (size == 0 || memcmp(back.bytes, data, size) == 0));
    free(text);
    free(back.bytes);
    free(whole.bytes);
    free(cut.bytes);
    return 0;
}
