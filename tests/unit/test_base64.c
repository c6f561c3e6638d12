#include "support.h"

#include "x278/base64.h"

typedef struct decoding {
    x278_status status;
    x278_base64 state;
    char bytes[64];
    size_t len;
} decoding;

/* Decode a text in pieces of `step` bytes. */
static decoding decode(const char *text, size_t step) {
    decoding d = {0};
    size_t len = strlen(text);
    for (size_t at = 0; at < len && d.status == X278_OK; at += step) {
        size_t size = len - at < step ? len - at : step;
        size_t written = 0;
        d.status = x278_base64_decode(&d.state, text + at, size, d.bytes + d.len, sizeof d.bytes - d.len, &written);
        d.len += written;
    }
    if (d.status == X278_OK) {
        d.status = x278_base64_decode_end(&d.state);
    }
    return d;
}

/* RFC 4648, section 10 */
static const struct {
    const char *bytes, *text;
} known[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
    {"\xfb\xff\xbf", "+/+/"},
};

START_TEST(base64__decodes_in_pieces_of_any_size)
{
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        for (size_t step = 1; step < 9; step++) {
            decoding d = decode(known[i].text, step);
            ck_assert_int_eq(d.status, X278_OK);
            ck_assert_uint_eq(d.len, strlen(known[i].bytes));
            ck_assert_mem_eq(d.bytes, known[i].bytes, d.len);
            ck_assert_uint_eq(d.state.offset, strlen(known[i].text));
        }
    }
}
END_TEST

START_TEST(base64__encodes_in_pieces_of_any_size)
{
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        for (size_t step = 1; step < 9; step++) {
            x278_base64 state = {0};
            char text[64];
            size_t len = 0;
            size_t all = strlen(known[i].bytes);
            size_t written = 0;
            for (size_t at = 0; at < all; at += step) {
                size_t size = all - at < step ? all - at : step;
                ck_assert_int_eq(
                    x278_base64_encode(&state, known[i].bytes + at, size, text + len, sizeof text - len, &written),
                    X278_OK);
                len += written;
            }
            ck_assert_int_eq(x278_base64_encode_end(&state, text + len, sizeof text - len, &written), X278_OK);
            len += written;
            ck_assert_uint_eq(len, strlen(known[i].text));
            ck_assert_mem_eq(text, known[i].text, len);
            ck_assert_uint_eq(state.offset, 0);
        }
    }
}
END_TEST

START_TEST(base64__allows_line_ends_anywhere)
{
    static const char *const texts[] = {"Zm9v\r\nYmFy\r\n", "\nZ\nm\n9v\rYmFy", "Zm9vYg=\r\n=", "Zm9vYmE\n=\n"};
    static const size_t sizes[] = {6, 6, 4, 5};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        decoding d = decode(texts[i], 3);
        ck_assert_int_eq(d.status, X278_OK);
        ck_assert_uint_eq(d.len, sizes[i]);
        ck_assert_mem_eq(d.bytes, "foobar", d.len < 4 ? d.len : 4);
    }
}
END_TEST

START_TEST(base64__names_the_byte_that_does_not_belong)
{
    static const struct {
        const char *text;
        uint64_t offset;
        size_t len; /* bytes before the fault */
    } wrong[] = {
        {"Zm9v YmFy", 4, 3},                 /* a blank is not a line end */
        {"Zm9vYm-y", 6, 3},                  /* the alphabet of URLs */
        {"Zg==Zg==", 4, 1},                  /* two texts */
        {"Zm9v=", 4, 3},                     /* nothing to pad */
        {"Z===", 1, 0},                      /* one digit is not a byte */
        {"Zg===", 4, 1},                     /* too much padding */
        {"Zm8==", 4, 2},     {"Zh==", 2, 0}, /* bits that do not count are set */
        {"Zm9=", 3, 0},      {"Zg=a", 3, 0}, /* padding, then more */
        {"=", 0, 0},         {"Zm9v\tYmFy", 4, 3}, {"Zm9v\xc3\xa4", 4, 3},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        for (size_t step = 1; step < 9; step++) {
            decoding d = decode(wrong[i].text, step);
            ck_assert_int_eq(d.status, X278_E_SYNTAX);
            ck_assert_uint_eq(d.state.offset, wrong[i].offset);
            ck_assert_uint_eq(d.len, wrong[i].len);
        }
    }
}
END_TEST

START_TEST(base64__reports_a_text_that_was_cut)
{
    static const char *const texts[] = {"Z", "Zm", "Zm9", "Zm9vY", "Zg="};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        decoding d = decode(texts[i], 2);
        ck_assert_int_eq(d.status, X278_E_SYNTAX);
        ck_assert_uint_eq(d.state.offset, strlen(texts[i]));
    }
}
END_TEST

START_TEST(base64__refuses_bad_arguments)
{
    x278_base64 state = {0};
    char out[8];
    size_t written;
    ck_assert_int_eq(x278_base64_decode(NULL, "", 0, out, sizeof out, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_decode(&state, NULL, 1, out, sizeof out, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_decode(&state, "", 0, NULL, sizeof out, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_decode(&state, "", 0, out, sizeof out, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_decode(&state, "Zm9v", 4, out, 5, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_decode_end(NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_encode(&state, "abc", 3, out, 7, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_encode(NULL, "abc", 3, out, 8, &written), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_base64_encode_end(&state, out, 3, &written), X278_E_INVALID_ARG);
}
END_TEST

BEGIN_SUITE("base64")
TEST(base64__decodes_in_pieces_of_any_size)
TEST(base64__encodes_in_pieces_of_any_size)
TEST(base64__allows_line_ends_anywhere)
TEST(base64__names_the_byte_that_does_not_belong)
TEST(base64__reports_a_text_that_was_cut)
TEST(base64__refuses_bad_arguments)
END_SUITE
