#include "support.h"

#include "edi/count.h"
#include "edi/masks.h"
#include "edi/scan.h"

#define ROOM (X278I_SCAN_BLOCK + 64)

static const x278_delimiters usual = {'~', '*', ':', '^'};

/* What the answer must be, one byte at a time. */
static size_t plainly(const x278i_classes *classes, const char *data, size_t len, uint32_t base, uint32_t *out) {
    size_t found = 0;
    for (size_t i = 0; i < len; i++) {
        if (classes->of[(unsigned char)data[i]] != X278I_BYTE_DATA) {
            out[found++] = base + (uint32_t)i;
        }
    }
    return found;
}

START_TEST(scan__classes_follow_the_delimiters)
{
    x278i_classes classes;
    x278i_classes_set(&classes, &usual);
    ck_assert_int_eq(classes.of['~'], X278I_BYTE_TERMINATOR);
    ck_assert_int_eq(classes.of['*'], X278I_BYTE_ELEMENT);
    ck_assert_int_eq(classes.of[':'], X278I_BYTE_COMPONENT);
    ck_assert_int_eq(classes.of['^'], X278I_BYTE_REPETITION);
    ck_assert_int_eq(classes.of['\r'], X278I_BYTE_BREAK);
    ck_assert_int_eq(classes.of['\n'], X278I_BYTE_BREAK);
    ck_assert_int_eq(classes.of['A'], X278I_BYTE_DATA);
    ck_assert_int_eq(classes.of[0], X278I_BYTE_DATA);
    ck_assert_int_eq(classes.of[0xff], X278I_BYTE_DATA);
}
END_TEST

START_TEST(scan__delimiters_that_are_not_there_have_no_class)
{
    x278i_classes classes;
    x278_delimiters few = {'\n', '|', 0, 0};
    x278i_classes_set(&classes, &few);
    ck_assert_int_eq(classes.of['\n'], X278I_BYTE_TERMINATOR);
    ck_assert_int_eq(classes.of[0], X278I_BYTE_DATA);
    char data[200] = {0};
    uint32_t out[ROOM];
    ck_assert_uint_eq(x278i_scan(&classes, data, sizeof data, 0, out), 0);
}
END_TEST

START_TEST(scan__positions_count_from_the_base)
{
    x278i_classes classes;
    x278i_classes_set(&classes, &usual);
    uint32_t out[ROOM];
    ck_assert_uint_eq(x278i_scan(&classes, "ST*278*0001~", 12, 1000, out), 3);
    ck_assert_uint_eq(out[0], 1002);
    ck_assert_uint_eq(out[1], 1006);
    ck_assert_uint_eq(out[2], 1011);
    ck_assert_uint_eq(x278i_scan(&classes, "", 0, 7, out), 0);
}
END_TEST

START_TEST(scan__every_length_and_content_gives_what_a_plain_loop_gives)
{
    static const x278_delimiters sets[] = {
        {'~', '*', ':', '^'}, {'\n', '|', '>', 0}, {0x1c, 0x1d, 0x1f, 0x1e}, {0xff, 0x80, 0, 0}};
    static const char bytes[] = "~*:^\n\r|>\x1c\x1d\x1e\x1f\xff\x80\0AZ09";
    static char data[X278I_SCAN_BLOCK];
    static uint32_t out[ROOM];
    static uint32_t wanted[ROOM];
    uint64_t random = 88172645463325252u;
    for (size_t s = 0; s < sizeof sets / sizeof sets[0]; s++) {
        x278i_classes classes;
        x278i_classes_set(&classes, &sets[s]);
        for (size_t len = 0; len <= X278I_SCAN_BLOCK; len += len < 300 ? 1 : 331) {
            for (size_t i = 0; i < len; i++) {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                data[i] = len % 3 == 0 ? (char)(random >> 40) : bytes[random % (sizeof bytes - 1)];
            }
            size_t found = x278i_scan(&classes, data, len, 5, out);
            ck_assert_uint_eq(found, plainly(&classes, data, len, 5, wanted));
            ck_assert(memcmp(out, wanted, found * sizeof *out) == 0);
        }
    }
}
END_TEST

START_TEST(scan__a_block_of_delimiters_fits)
{
    static char data[X278I_SCAN_BLOCK];
    static uint32_t out[ROOM];
    x278i_classes classes;
    x278i_classes_set(&classes, &usual);
    memset(data, '*', sizeof data);
    ck_assert_uint_eq(x278i_scan(&classes, data, sizeof data, 0, out), sizeof data);
    ck_assert_uint_eq(out[sizeof data - 1], sizeof data - 1);
}
END_TEST

START_TEST(scan__unusual_are_nul_and_bytes_outside_of_ascii)
{
    char data[200];
    for (size_t at = 0; at < sizeof data; at++) {
        for (int byte = 0; byte < 256; byte++) {
            memset(data, 'A', sizeof data);
            data[at] = (char)byte;
            ck_assert_int_eq(x278i_scan_unusual(data, sizeof data), byte == 0 || byte > 127);
        }
    }
    ck_assert(!x278i_scan_unusual("", 0));
}
END_TEST

/* The masks of a group, one byte at a time. */
static x278i_masks masks_plainly(const x278_delimiters *delimiters, const unsigned char *bytes) {
    x278i_masks masks = {0, 0, 0, 0};
    for (unsigned i = 0; i < X278I_GROUP; i++) {
        const uint64_t bit = UINT64_C(1) << i;
        const unsigned char byte = bytes[i];
        if (byte == delimiters->terminator) {
            masks.terminators |= bit;
        } else if (byte == delimiters->element) {
            masks.elements |= bit;
        } else if (byte != 0 && (byte == delimiters->component || byte == delimiters->repetition)) {
            masks.parts |= bit;
        } else if (byte < ' ' || byte > '~') {
            masks.odd |= bit;
        }
    }
    return masks;
}

START_TEST(scan__all_kinds_of_vectors_find_the_same)
{
    static const x278_delimiters sets[] = {{'~', '*', ':', '^'}, {'\n', '|', 0, 0}, {0x1c, 0x1d, 0x1f, 0xff}};
    static const unsigned char likely[] = {'~',  '*',  ':',  '^',  '\n', '\r', '|', 0x1c,
                                           0x1d, 0x1f, 0x7f, 0x80, 0xff, 0,    ' '};
    unsigned char bytes[3 * X278I_GROUP];
    uint32_t seed = 278;
    for (unsigned round = 0; round < 3000; round++) {
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525u + 1013904223u;
            uint32_t value = seed >> 8;
            bytes[i] = round % 2 == 0 ? (unsigned char)value : likely[value % sizeof likely];
        }
        const x278_delimiters *set = &sets[round % 3];
        x278i_classes classes;
        x278i_classes_set(&classes, set);
        const unsigned char *group = bytes + round % X278I_GROUP;
        x278i_masks wanted = masks_plainly(set, group);
        for (int vector = 0; vector <= (int)x278i_vector_best(); vector++) {
            x278i_masks_fn *masks_of = x278i_masks_of((x278i_vector)vector);
            if (masks_of != NULL) {
                x278i_masks found = masks_of(classes.bytes, group);
                ck_assert_uint_eq(found.terminators, wanted.terminators);
                ck_assert_uint_eq(found.elements, wanted.elements);
                ck_assert_uint_eq(found.parts, wanted.parts);
                ck_assert_uint_eq(found.odd, wanted.odd);
            }
        }
    }
}
END_TEST

START_TEST(scan__delimiters_are_counted_at_every_place_and_length)
{
    static const x278_delimiters sets[] = {{'~', '*', ':', '^'}, {'\n', '|', 0, 0}, {0x1c, 0x1d, 0x1f, 0xff}};
    static const char likely[] = "~*:^\n|ABC\x1c\x1d\x1f\xff";
    char bytes[320];
    uint32_t seed = 278;
    for (size_t i = 0; i < sizeof bytes; i++) {
        seed = seed * 1664525u + 1013904223u;
        bytes[i] = likely[(seed >> 8) % sizeof likely]; /* NUL, too */
    }
    for (size_t round = 0; round < (size_t)3 * 32 * 280; round++) {
        const x278_delimiters *set = &sets[round % 3];
        const char *from = bytes + round / 3 % 32;
        const size_t len = round / 96;
        size_t wanted = 0;
        for (size_t i = 0; i < len; i++) {
            uint8_t byte = (uint8_t)from[i];
            wanted += byte != 0 && (byte == set->terminator || byte == set->element || byte == set->component ||
                                    byte == set->repetition);
        }
        for (int vector = 0; vector <= (int)x278i_vector_best(); vector++) {
            ck_assert_uint_eq(x278i_count_delimiters((x278i_vector)vector, set, from, len), wanted);
        }
    }
}
END_TEST

BEGIN_SUITE("scan")
TEST(scan__classes_follow_the_delimiters)
TEST(scan__delimiters_that_are_not_there_have_no_class)
TEST(scan__positions_count_from_the_base)
TEST(scan__every_length_and_content_gives_what_a_plain_loop_gives)
TEST(scan__a_block_of_delimiters_fits)
TEST(scan__unusual_are_nul_and_bytes_outside_of_ascii)
TEST(scan__all_kinds_of_vectors_find_the_same)
TEST(scan__delimiters_are_counted_at_every_place_and_length)
END_SUITE
