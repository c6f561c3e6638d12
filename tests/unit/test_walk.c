/* The walk, its public events, and the public view of guides. */
#include <stdio.h>

#include "checked.h"
#include "guide/guide.h"
#include "walk/walk.h"

/* Writes each event as a line of a transcript. */
typedef struct transcript {
    char text[16384];
    size_t len;
    unsigned events, stop_at, opened, closed;
    x278_status stop_with;
} transcript;

static x278_status note(const x278_walk_event *event, void *user) {
    transcript *to = user;
    char path[64] = "-";
    if (++to->events == to->stop_at) {
        return to->stop_with;
    }
    to->opened += event->kind == X278_WALK_LOOP_OPEN;
    to->closed += event->kind == X278_WALK_LOOP_CLOSE;
    if (event->guide != NULL && event->row != 0) {
        x278_row_path(event->guide, event->row, path, sizeof path);
    }
    static const char *const kinds[] = {"?", "open", "at", "close"};
    to->len +=
        (size_t)snprintf(to->text + to->len, sizeof to->text - to->len, "%s %s %u<%u #%u p%d\n", kinds[event->kind],
                         path, event->instance, event->parent, event->repeat, event->placement);
    ck_assert_uint_lt(to->len, sizeof to->text);
    return X278_OK;
}

static void release_walk(void *walk) {
    x278_walk_free(walk);
}

/* Walk the first transaction of a file made of `segments`. */
static x278_status walk_text(support *t, const char *segments, const x278_walk_options *options, transcript *to) {
    static char text[65536];
    int len = snprintf(text, sizeof text, "%sGS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~%sSE*1*0001~GE*1*1~",
                       ISA, segments);
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, text, (size_t)len, NULL, NULL);
    const x278_transaction *transaction = NULL;
    x278_walk *walk = NULL;
    ok(t, x278_walk_new(ctx, note, to, options, &walk));
    support_defer(t, release_walk, walk);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    return x278_walk_transaction(walk, transaction);
}

X278_TEST(walk__tells_loops_and_segments_in_order) {
    transcript to = {.len = 0};
    ok(t, walk_text(t, HEAD A B C E F, NULL, &to));
    ck_assert_str_eq(to.text,
                     "open  1<0 #1 p1\nat ST 1<0 #1 p1\nat BHT 1<0 #1 p1\n"
                     "open 2000A 2<1 #1 p1\nat 2000A-HL 2<1 #1 p1\nopen 2010A 3<2 #1 p1\nat 2010A-NM1 3<2 #1 p1\n"
                     "close 2010A 3<2 #1 p0\n"
                     "open 2000B 4<2 #1 p1\nat 2000B-HL 4<2 #1 p1\nopen 2010B 5<4 #1 p1\nat 2010B-NM1 5<4 #1 p1\n"
                     "close 2010B 5<4 #1 p0\n"
                     "open 2000C 6<4 #1 p1\nat 2000C-HL 6<4 #1 p1\nopen 2010C 7<6 #1 p1\nat 2010C-NM1 7<6 #1 p1\n"
                     "close 2010C 7<6 #1 p0\n"
                     "open 2000E 8<6 #1 p1\nat 2000E-HL 8<6 #1 p1\nat 2000E-UM 8<6 #1 p1\n"
                     "open 2000F 9<8 #1 p1\nat 2000F-HL 9<8 #1 p1\nat 2000F-SV1 9<8 #1 p1\n"
                     "close 2000F 9<8 #1 p0\nclose 2000E 8<6 #1 p0\nclose 2000C 6<4 #1 p0\nclose 2000B 4<2 #1 p0\n"
                     "close 2000A 2<1 #1 p0\nat SE 1<0 #1 p1\nclose  1<0 #1 p0\n");
}

X278_TEST(walk__keeps_a_strange_segment_at_its_loop) {
    transcript to = {.len = 0};
    ok(t, walk_text(t, HEAD A B C "HL*4*3*EV*1~ZZZ*1~CLM*1~UM*HS*I*2~" F, NULL, &to));
    ck_assert_ptr_nonnull(
        strstr(to.text, "at 2000E-HL 8<6 #1 p1\nat - 8<6 #0 p8\nat - 8<6 #0 p7\nat 2000E-UM 8<6 #1 p1\n"));
}

X278_TEST(walk__opens_and_closes_evenly_whatever_comes) {
    static const char *const pieces[] = {"HL*1**20*1~",  "HL*2*1*21*1~", "HL*3*2*22*1~",  "HL*4*3*EV*1~",
                                         "HL*5*4*SS*0~", "HL*6*9*EV*1~", "HL*7*5*21*1~",  "NM1*IL*1~",
                                         "NM1*1P*1~",    "UM*HS*I~",     "SV1*HC:72148~", "ZZZ~",
                                         "HL*8*4*ZZ~",   "HL~",          "REF*BB*1~"};
    uint32_t state = 7;
    for (int round = 0; round < 3; round++) {
        char text[4096] = HEAD;
        for (int i = 0; i < 30; i++) {
            state = state * 1664525u + 1013904223u;
            strcat(text, pieces[(state >> 16) % (sizeof pieces / sizeof pieces[0])]);
        }
        transcript to = {.len = 0};
        ok(t, walk_text(t, text, NULL, &to));
        ck_assert_uint_eq(to.opened, to.closed);
        ck_assert_uint_eq(to.events, to.opened + to.closed + 33);
    }
}

X278_TEST(walk__gives_segments_of_an_unknown_guide_without_rows) {
    transcript to = {.len = 0};
    ok(t, walk_text(t, "ST*278*0001*005010X999~BHT*0007*13~", NULL, &to));
    ck_assert_str_eq(to.text, "at - 0<0 #0 p9\nat - 0<0 #0 p9\nat - 0<0 #0 p9\n");
}

X278_TEST(walk__stops_when_the_listener_says_so) {
    static const x278_status with[][2] = {{X278_E_LIMIT, X278_E_CALLBACK}, {7, X278_E_CALLBACK}, {X278_END, X278_END}};
    for (size_t i = 0; i < sizeof with / sizeof with[0]; i++) {
        transcript to = {.stop_at = 5, .stop_with = with[i][0]};
        is(t, walk_text(t, HEAD A B C E F, NULL, &to), with[i][1]);
        ck_assert_uint_eq(to.events, 5);
    }
}

X278_TEST(walk__follows_the_caller) {
    x278_walk_options as = {.struct_size = sizeof as, .direction = X278_DIRECTION_RESPONSE};
    transcript to = {.len = 0};
    ok(t, walk_text(t, HEAD A B C ANSWER_E, &as, &to));
    ck_assert_ptr_nonnull(strstr(to.text, "at 2000E-HCR 8<6 #1 p1\n"));
    as.direction = 3;
    x278_walk *walk = NULL;
    is(t, x278_walk_new(support_ctx(t), note, &to, &as, &walk), X278_E_UNSUPPORTED);
    is(t, x278_walk_new(support_ctx(t), NULL, &to, NULL, &walk), X278_E_INVALID_ARG);
    is(t, x278_walk_transaction(NULL, NULL), X278_E_INVALID_ARG);
    x278_walk_free(NULL);
}

START_TEST(walk__has_room_for_every_guide)
{
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        const x278i_guide *guide = x278i_guide_at(i);
        for (uint16_t k = 0; k < guide->loop_count; k++) {
            ck_assert_uint_lt(guide->loops[k].depth, X278I_WALK_DEPTH - 1);
        }
    }
}
END_TEST

START_TEST(guide__gives_every_row_a_path_that_finds_it)
{
    size_t rows = 0;
    for (size_t i = 0; i < x278_guide_count(); i++) {
        const x278_guide *guide = x278_guide_at(i);
        for (uint32_t kind = X278_ROW_LOOP; kind <= X278_ROW_ELEMENT; kind++) {
            for (uint32_t k = 0; x278_row_kind_of(guide, kind << 16 | k) != 0; k++) {
                x278_row row = kind << 16 | k;
                x278_row found = 0;
                char path[64];
                size_t len = x278_row_path(guide, row, path, sizeof path);
                if (len == 0) {
                    continue; /* the transaction set */
                }
                ck_assert_int_eq(x278_row_find(guide, path, len, &found), X278_OK);
                char again[64];
                x278_row_path(guide, found, again, sizeof again);
                ck_assert_str_eq(path, again);
                rows++;
            }
        }
    }
    ck_assert_uint_gt(rows, 1500);
}
END_TEST

START_TEST(guide__tells_about_a_row)
{
    const x278_guide *guide = NULL;
    x278_row row = 0;
    x278_str text;
    ck_assert_int_eq(x278_guide_find("005010X217-request", X278_STRLEN, &guide), X278_OK);
    ck_assert_int_eq(x278_guide_text(guide, X278_TEXT_SET, &text), X278_OK);
    ck_assert(str_is(text, "278"));
    ck_assert_int_eq(x278_row_find(guide, "2010C-NM109", X278_STRLEN, &row), X278_OK);
    ck_assert_int_eq(x278_row_kind_of(guide, row), X278_ROW_ELEMENT);
    ck_assert_int_eq(x278_row_number(guide, row, X278_NUMBER_USAGE), 'R');
    ck_assert_int_eq(x278_row_number(guide, row, X278_NUMBER_MAX_LENGTH), 80);
    ck_assert_int_eq(x278_row_text(guide, row, X278_TEXT_TYPE, &text), X278_OK);
    ck_assert(str_is(text, "AN"));
    ck_assert_int_eq(x278_row_find(guide, "2010C-NM108", X278_STRLEN, &row), X278_OK);
    ck_assert_uint_eq(x278_row_code_count(guide, row), 2);
    char code[8];
    ck_assert_uint_eq(x278_row_code_at(guide, row, 1, code, sizeof code, &text), 2);
    ck_assert_str_eq(code, "MI");
    ck_assert_uint_gt(text.len, 0);
    ck_assert_uint_eq(x278_row_code_at(guide, row, 2, code, sizeof code, &text), 0);
    ck_assert_int_eq(x278_row_find(guide, "2000F", X278_STRLEN, &row), X278_OK);
    ck_assert_uint_gt(x278_row_rule_count(guide, row), 0);
    x278_row rule = x278_row_rule_at(guide, row, 0);
    ck_assert_int_eq(x278_row_kind_of(guide, rule), X278_ROW_RULE);
    ck_assert_int_eq(x278_row_text(guide, rule, X278_TEXT_ID, &text), X278_OK);
    ck_assert_uint_eq(x278_row_parent(guide, rule), row);
    ck_assert_int_eq(x278_row_find(guide, "2999Z", X278_STRLEN, &row), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_guide_find("nothing", 7, &guide), X278_E_NOT_FOUND);
    ck_assert_ptr_null(guide);
    ck_assert_uint_eq(x278_guide_root(NULL), 0);
    ck_assert_int_eq(x278_row_kind_of(x278_guide_at(0), 0xFFFFFFFF), 0);
    ck_assert_int_eq(x278_row_text(x278_guide_at(0), 0xFFFFFFFF, X278_TEXT_NAME, &text), X278_E_INVALID_ARG);
}
END_TEST

BEGIN_SUITE("walk")
TEST(walk__tells_loops_and_segments_in_order)
TEST(walk__keeps_a_strange_segment_at_its_loop)
TEST(walk__opens_and_closes_evenly_whatever_comes)
TEST(walk__gives_segments_of_an_unknown_guide_without_rows)
TEST(walk__stops_when_the_listener_says_so)
TEST(walk__follows_the_caller)
TEST(walk__has_room_for_every_guide)
TEST(guide__gives_every_row_a_path_that_finds_it)
TEST(guide__tells_about_a_row)
END_SUITE
