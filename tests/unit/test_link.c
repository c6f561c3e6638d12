/* Numbers of 278s and 275s, matched. */
#include "support.h"

#include <stdio.h>

#include "attach/link.h"

#define ENVELOPE(gs, version, release, body)                                                                           \
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*" version                     \
    "*000000001*0*T*:~GS*" gs "*SENDER*RECEIVER*20260301*1200*1*X*" release "~" body "GE*1*1~IEA*1*000000001~"
#define REQUEST(trace, lines) ENVELOPE("HI", "00501", "005010X217", REQUEST_SET(trace, lines))
#define REQUEST_SET(trace, lines)                                                                                      \
    "ST*278*0001*005010X217~BHT*0007*13*A*20260301*1200~HL*1**20*1~HL*2*1*21*1~HL*3*2*22*1~HL*4*3*EV*1~TRN*1*" trace   \
    "*9CLINIC~UM*HS*I~" lines "SE*10*0001~"
#define LINE(number) "PWK*77*EL***AC*" number "~"
#define ATTACHMENT(trace, documents) ENVELOPE("PI", "00602", "006020X316", ATTACHMENT_SET(trace, documents))
#define ATTACHMENT_SET(trace, documents)                                                                               \
    "ST*275*0001*006020X316~BGN*02*R*20260301*1200~NM1*IL*1*A~REF*2I*" trace "~" documents "SE*9*0001~"
#define DOCUMENT(number) "LX*1~TRN*1*" number "~DTP*368*D8*20260301~BDS*B64*4*Zm9v~"

static void free_linker(void *linker) {
    x278_linker_free(linker);
}

static x278_linker *link_texts(support *t, const char *const *texts, size_t count) {
    x278_link_input inputs[4];
    for (size_t i = 0; i < count; i++) {
        inputs[i] = (x278_link_input){texts[i], strlen(texts[i])};
    }
    x278_linker *linker;
    ok(t, x278_link(support_ctx(t), inputs, count, NULL, &linker));
    support_defer(t, free_linker, linker);
    return linker;
}

/* The kinds of all findings, with how many places each has. */
static void finds(support *t, const char *a, const char *b, const char *wanted) {
    const char *const texts[] = {a, b};
    char text[256] = "";
    x278_linker *linker = link_texts(t, texts, 2);
    for (size_t i = 0; i < x278_linker_count(linker); i++) {
        const x278_link_finding *finding = x278_linker_at(linker, i);
        size_t len = strlen(text);
        snprintf(text + len, sizeof text - len, "%s%s %zu:%zu", i == 0 ? "" : ", ", x278_link_kind_name(finding->kind),
                 finding->request_count, finding->attachment_count);
    }
    ck_assert_str_eq(text, wanted);
}

X278_TEST(link__finds_what_belongs_together) {
    const char *request = REQUEST("T1", LINE("A1") LINE("B2"));
    finds(t, request, ATTACHMENT("T1", DOCUMENT("A1") DOCUMENT("B2")), "linked 1:1, linked 1:1");
    finds(t, ATTACHMENT("T1", DOCUMENT("B2") DOCUMENT("A1")), request, "linked 1:1, linked 1:1");
    finds(t, request, ATTACHMENT("T1", DOCUMENT("A1")), "linked 1:1, orphan 1:0");
    finds(t, REQUEST("T1", LINE("A1")), ATTACHMENT("T1", DOCUMENT("A1") DOCUMENT("X9")), "linked 1:1, orphan 0:1");
    finds(t, request, "", "orphan 1:0, orphan 1:0");
    finds(t, "", ATTACHMENT("T1", DOCUMENT("A1")), "trace 0:1, orphan 0:1");
}

X278_TEST(link__tells_slips_from_what_fits_nothing) {
    finds(t, REQUEST("T1", LINE("ACN0001")), ATTACHMENT("T1", DOCUMENT("ACN0007")), "slip 1:1");
    finds(t, REQUEST("T1", LINE("ACN0012")), ATTACHMENT("T1", DOCUMENT("ACN0021")), "slip 1:1");
    finds(t, REQUEST("T1", LINE("ACN0001")), ATTACHMENT("T1", DOCUMENT("acn0001")), "slip 1:1");
    finds(t, REQUEST("T1", LINE("ACN001")), ATTACHMENT("T1", DOCUMENT("ACN0001")), "slip 1:1");
    finds(t, REQUEST("T1", LINE("ACN0001")), ATTACHMENT("T1", DOCUMENT("ACN0022")), "orphan 1:0, orphan 0:1");
    /* two would fit */
    finds(t, REQUEST("T1", LINE("ACN0001")), ATTACHMENT("T1", DOCUMENT("ACN0002") DOCUMENT("ACN0003")),
          "orphan 1:0, orphan 0:1, orphan 0:1");
    /* what is linked is not looked at */
    finds(t, REQUEST("T1", LINE("ACN0001") LINE("ACN0002")), ATTACHMENT("T1", DOCUMENT("ACN0002") DOCUMENT("ACN0003")),
          "slip 1:1, linked 1:1");
}

X278_TEST(link__names_numbers_that_are_used_twice) {
    finds(t, REQUEST("T1", LINE("A1") LINE("A1")), ATTACHMENT("T1", DOCUMENT("A1")), "double 2:1");
    finds(t, REQUEST("T1", LINE("A1")), ATTACHMENT("T1", DOCUMENT("A1") DOCUMENT("A1")), "double 1:2");
    finds(t, REQUEST("T1", LINE("A1")),
          ENVELOPE("PI", "00602", "006020X316",
                   ATTACHMENT_SET("T1", DOCUMENT("A1")) ATTACHMENT_SET("T1", DOCUMENT("A1"))),
          "double 1:2");
}

X278_TEST(link__follows_the_trace_number_of_the_event) {
    finds(t, REQUEST("TRACE1", LINE("A1")), ATTACHMENT("TRACE2", DOCUMENT("A1")), "linked 1:1, trace 1:1");
    finds(t, REQUEST("TRACE1", LINE("A1")), ATTACHMENT("OTHER", DOCUMENT("A1")), "linked 1:1, trace 1:1");
    finds(t, REQUEST("TRACE1", LINE("B1")), ATTACHMENT("OTHER", DOCUMENT("X9")), "orphan 1:0, trace 0:1, orphan 0:1");
}

X278_TEST(link__passes_over_what_needs_no_275) {
    finds(t, REQUEST("T1", "PWK*77*AA~PWK*77*FX***AC*F1~" LINE("A1")), ATTACHMENT("T1", DOCUMENT("A1")), "linked 1:1");
    finds(t, REQUEST("T1", LINE("A1")), ENVELOPE("PI", "00602", "006020X314", ATTACHMENT_SET("C1", DOCUMENT("P1"))),
          "orphan 1:0");
}

X278_TEST(link__says_where_each_number_is) {
    const char *const texts[] = {REQUEST("T1", LINE("ACN0001")), ATTACHMENT("T1", DOCUMENT("ACN0001"))};
    const x278_link_finding *finding = x278_linker_at(link_texts(t, texts, 2), 0);
    const x278_link_place *request = &finding->requests[0];
    const x278_link_place *attachment = &finding->attachments[0];
    ck_assert_str_eq(request->segment, "PWK");
    ck_assert_uint_eq(request->element, 6);
    ck_assert_uint_eq(request->ordinal, 9);
    ck_assert_uint_eq(request->offset, (uint64_t)(strstr(texts[0], "ACN0001") - texts[0]));
    ck_assert_uint_eq(request->length, 7);
    ck_assert_str_eq(attachment->segment, "TRN");
    ck_assert_uint_eq(attachment->file, 1);
    ck_assert_uint_eq(attachment->offset, (uint64_t)(strstr(texts[1], "ACN0001") - texts[1]));
    ck_assert_uint_eq(attachment->transaction, 1);
}

X278_TEST(link__reads_both_from_one_interchange) {
    static const char message[] =
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*00501*000000001*0*T*:~"
        "GS*PI*S*R*20260301*1200*1*X*006020X316~" ATTACHMENT_SET(
            "T1", DOCUMENT("A1")) "GE*1*1~"
                                  "GS*HI*S*R*20260301*1200*2*X*005010X217~" REQUEST_SET(
                                      "T1", LINE("A1")) "GE*1*2~IEA*2*000000001~";
    finds(t, message, "", "linked 1:1");
}

X278_TEST(link__takes_long_numbers) {
    char number[81];
    char request[2048];
    char attachment[2048];
    memset(number, 'A', 80);
    number[80] = '\0';
    snprintf(request, sizeof request, REQUEST("T1", LINE("%s")), number);
    number[40] = 'B';
    snprintf(attachment, sizeof attachment, ATTACHMENT("T1", DOCUMENT("%s")), number);
    finds(t, request, attachment, "slip 1:1");
}

X278_TEST(link__keeps_to_its_order) {
    x278_linker *linker;
    ok(t, x278_linker_new(support_ctx(t), &linker));
    support_defer(t, free_linker, linker);
    ck_assert_uint_eq(x278_linker_count(linker), 0);
    ok(t, x278_linker_end(linker));
    is(t, x278_linker_end(linker), X278_E_STATE);
    ck_assert_ptr_null(x278_linker_at(linker, 0));
    is(t, x278_linker_end(NULL), X278_E_INVALID_ARG);
    is(t, x278_linker_add(linker, NULL, 0), X278_E_INVALID_ARG);
    is(t, x278_link(support_ctx(t), NULL, 1, NULL, &linker), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_linker_count(NULL), 0);
}

START_TEST(link__knows_what_is_near)
{
    static const struct {
        const char *a, *b;
        bool near;
    } pairs[] = {
        {"abc", "abd", true},    {"abc", "ab", true},   {"abc", "abxc", true}, {"abc", "acb", true},
        {"abc", "ABC", true},    {"abc", "abc", false}, {"abc", "cba", false}, {"abc", "a", false},
        {"abcd", "badc", false}, {"a", "b", true},      {"", "a", true},       {"abc", "bca", false},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        size_t a = strlen(pairs[i].a);
        size_t b = strlen(pairs[i].b);
        ck_assert_int_eq(x278i_link_is_near(pairs[i].a, a, pairs[i].b, b), pairs[i].near);
        ck_assert_int_eq(x278i_link_is_near(pairs[i].b, b, pairs[i].a, a), pairs[i].near);
    }
}
END_TEST

BEGIN_SUITE("link")
TEST(link__finds_what_belongs_together)
TEST(link__tells_slips_from_what_fits_nothing)
TEST(link__names_numbers_that_are_used_twice)
TEST(link__follows_the_trace_number_of_the_event)
TEST(link__passes_over_what_needs_no_275)
TEST(link__says_where_each_number_is)
TEST(link__reads_both_from_one_interchange)
TEST(link__takes_long_numbers)
TEST(link__keeps_to_its_order)
TEST(link__knows_what_is_near)
END_SUITE
