/* What a plan calls certain is right by the rows, too: for every segment row of every guide, with values of all kinds. */
#include "guide/plan.h"

#include <stdio.h>

#include "base/context.h"
#include "check/checker.h"
#include "message.h"
#include "overlaid.h"
#include "support.h"

#define ROUNDS 40u /* segments of a row */
#define ROOM 6000u /* bytes of a segment */

/* Segments of a row, and what they are checked by. */
typedef struct trial {
    const x278i_guide *guide;
    const x278_check_options *options;
    uint32_t seed;
    char text[ROUNDS * ROOM];
    size_t len;
    size_t certain, clean; /* segments that the plan, and those that the rows find right */
} trial;

static uint32_t chance(trial *at, uint32_t below) {
    at->seed = at->seed * 1664525u + 1013904223u;
    return (at->seed >> 8) % below;
}

static void put(trial *at, const char *text, size_t len) {
    ck_assert_uint_lt(at->len + len, sizeof at->text);
    memcpy(at->text + at->len, text, len);
    at->len += len;
}

/* A code of a set, or one with a byte changed. */
static void put_code(trial *at, uint16_t set) {
    char room[9];
    size_t count = x278i_guide_code_count(at->guide, set);
    const char *code = x278i_guide_code_at(at->guide, set, chance(at, (uint32_t)count), room);
    put(at, code, strlen(code));
    if (chance(at, 40) == 0) {
        at->text[at->len - 1] = "Z9a "[chance(at, 4)];
    }
}

/* Bytes of a length that is allowed, mostly. */
static void put_bytes(trial *at, const x278i_elem_row *row) {
    bool number = row->type > X278I_TYPE_ID || chance(at, 3) == 0;
    uint32_t longest = row->max_len < 40 ? row->max_len : 40;
    uint32_t least = row->min_len > longest ? longest : row->min_len;
    uint32_t len = least + chance(at, longest - least + 1) + (chance(at, 60) == 0 ? 1 : 0);
    for (uint32_t i = 0; i < len; i++) {
        const char *alphabet = chance(at, 400) == 0 ? " a-.\x01\xc3^" : number ? "0123456" : "ABCDEFG";
        put(at, alphabet + chance(at, 7), 1);
    }
}

static void put_value(trial *at, const x278i_elem_row *row) {
    static const char *const known[] = {"20240301",     "20240301-20240302",
                                        "202403011200", "1200",
                                        "1234567893",   "M5417",
                                        "99213",        "85281",
                                        "AZ",           "207X00000X",
                                        "20240230",     "2460",
                                        "1234567890",   " A",
                                        "A ",           "12345-6",
                                        "D0120",        "US",
                                        "11",           "0450"};
    if (row->codes != X278I_NONE && chance(at, 12) != 0) {
        put_code(at, row->codes);
    } else if ((row->shape_count > 0 || row->type > X278I_TYPE_R) && chance(at, 4) != 0) {
        const char *text = known[chance(at, sizeof known / sizeof known[0])];
        put(at, text, strlen(text));
    } else {
        put_bytes(at, row);
    }
}

/* Is a value written at a place? Those that are not used seldom are, those that are required mostly. */
static bool is_written(trial *at, const x278i_elem_row *row) {
    return row->usage == 'N' ? chance(at, 60) == 0 : row->usage == 'R' ? chance(at, 40) != 0 : chance(at, 2) == 0;
}

static void put_composite(trial *at, const x278i_elem_row *row) {
    size_t last = at->len;
    for (uint32_t i = 0; i < row->comp_count; i++) {
        const x278i_elem_row *component = &at->guide->elems[row->first_comp + i];
        if (is_written(at, component)) {
            put_value(at, component);
            last = at->len;
        }
        put(at, ":", 1);
    }
    at->len = chance(at, 30) == 0 ? at->len : last;
}

static void put_segment(trial *at, const x278i_seg_row *row) {
    char tag[5];
    put(at, tag, x278i_tag_unpack(row->tag, tag));
    size_t last = at->len;
    for (uint32_t i = 0; i < row->elem_count; i++) {
        const x278i_elem_row *elem = &at->guide->elems[row->first_elem + i];
        put(at, "*", 1);
        if (is_written(at, elem)) {
            if (elem->comp_count > 0) {
                put_composite(at, elem);
            } else {
                put_value(at, elem);
            }
            last = at->len;
        }
    }
    at->len = chance(at, 60) == 0 ? at->len : last;
    put(at, "~", 1);
}

/* Hold a segment against its row both ways. */
static void look_both_ways(trial *at, x278_checker *checker, x278_issues *issues, uint16_t seg,
                           const x278_segment *segment) {
    x278i_where where = {.guide = at->guide,
                         .segment = segment,
                         .instance = X278I_NO_INSTANCE,
                         .loop = X278I_NONE,
                         .seg = seg,
                         .elem = X278I_NONE};
    size_t before = x278_issues_count(issues);
    bool certain = x278i_certain_positions(checker, seg, segment) != 0;
    x278i_check_segment(checker, &where, 0);
    bool clean = x278_issues_count(issues) == before;
    ck_assert_msg(clean || !certain, "%s of row %u: %.*s", x278i_guide_text(at->guide, at->guide->id_str), seg,
                  (int)segment->size, segment->tape->base + segment->begin);
    at->certain += certain;
    at->clean += clean;
}

static void try_row(x278_ctx *ctx, trial *at, uint16_t seg) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    const x278_transaction *transaction = NULL;
    at->len = 0;
    put(at, ISA GS "ST*278*0001~", strlen(ISA GS "ST*278*0001~"));
    for (uint32_t i = 0; i < ROUNDS; i++) {
        put_segment(at, &at->guide->segs[seg]);
    }
    put(at, "SE*1*0001~" END, strlen("SE*1*0001~" END));
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_reader_open_memory(ctx, at->text, at->len, NULL, NULL, &reader), X278_OK);
    ck_assert_int_eq(x278_reader_next_transaction(reader, &transaction), X278_OK);
    ck_assert_int_eq(x278_checker_new(ctx, at->options, issues, &checker), X278_OK);
    checker->walk.guide = at->guide;
    checker->plan = at->guide->plan;
    checker->transaction = transaction;
    checker->segments = x278i_transaction_segments(transaction);
    checker->segment_count = (uint32_t)transaction->segment_count;
    for (uint32_t i = 1; i + 1 < transaction->segment_count; i++) {
        if (x278i_segment_tag(&checker->segments[i]) == at->guide->segs[seg].tag) {
            look_both_ways(at, checker, issues, seg, &checker->segments[i]);
        }
    }
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

/* The envelope is not checked by plans. */
static void try_guide(trial *at) {
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (uint16_t seg = 0; seg < at->guide->seg_count; seg++) {
        if (at->guide->segs[seg].loop != at->guide->envelope) {
            try_row(ctx, at, seg);
        }
    }
    x278_ctx_free(ctx);
}

static trial at;

START_TEST(plan__what_is_certain_is_right_by_the_rows)
{
    for (int basic = 0; basic < 2; basic++) {
        x278_check_options options = {.struct_size = sizeof options,
                                      .flags = basic == 1 ? X278_CHECK_BASIC_CHARACTERS : 0};
        at = (trial){.options = &options, .seed = 278};
        for (size_t i = 0; i < x278i_guide_count(); i++) {
            at.guide = x278i_guide_at(i);
            if (at.guide->root != X278I_NONE) {
                try_guide(&at);
            }
        }
        printf("%zu segments are right, %zu of them certainly\n", at.clean, at.certain);
        ck_assert_uint_gt(at.clean, 1000);
        ck_assert_uint_gt(at.certain * 100,
                          at.clean * 75); /* the others have repetitions, letters of other languages ... */
    }
}
END_TEST

static int32_t knows_none(uint32_t list, const char *code, size_t len, void *user) {
    (void)list;
    (void)code;
    (void)len;
    (void)user;
    return X278_CODE_UNKNOWN;
}

START_TEST(plan__asks_the_lists_of_a_caller)
{
    x278_check_options options = {.struct_size = sizeof options, .lookup = knows_none};
    at = (trial){.options = &options, .seed = 5010};
    at.guide = x278i_guide_find("005010X217-request", 18);
    try_guide(&at);
    ck_assert_uint_gt(at.certain, 100);
}
END_TEST

X278_TEST(plan__of_a_merged_guide_follows_its_rows) {
    const x278_overlay *overlay =
        overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' allow='HS'/><codes path='BHT02' allow='13'/>");
    const x278i_guide *guide = (const x278i_guide *)(const void *)merged_of(t, "005010X217-request", &overlay, 1);
    const x278i_guide *under = x278i_guide_find("005010X217-request", 18);
    x278i_row row;
    ck_assert(x278i_guide_row(guide, "2000E-UM01", 10, &row));
    ck_assert_ptr_nonnull(guide->plan);
    ck_assert_ptr_ne(guide->plan, under->plan);
    ck_assert_uint_eq(guide->plan->elems[row.elem].set, guide->elems[row.elem].codes);
    ck_assert_uint_ne(guide->plan->elems[row.elem].set, under->plan->elems[row.elem].set);
}

BEGIN_SUITE("plan")
TEST(plan__what_is_certain_is_right_by_the_rows)
TEST(plan__asks_the_lists_of_a_caller)
if (x278_feature(X278_FEATURE_XML)) {
    TEST(plan__of_a_merged_guide_follows_its_rows)
}
END_SUITE
