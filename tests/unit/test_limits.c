/* Limits of a context: each is a status and a finding that names it, and nothing is held afterwards. */
#include <stdio.h>
#include <stdlib.h>

#include "support.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define HEAD "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~"
#define END "SE*9*0001~GE*1*1~IEA*1*000000001~"

/* A message with a unit many times in its body. */
static char *repeat(const char *before, const char *unit, const char *behind, size_t count, size_t *len) {
    size_t size = strlen(unit);
    char *text = malloc(2000 + size * count);
    ck_assert_ptr_nonnull(text);
    *len = (size_t)sprintf(text, "%s", before);
    for (size_t i = 0; i < count; i++, *len += size) {
        memcpy(text + *len, unit, size);
    }
    *len += (size_t)sprintf(text + *len, "%s", behind);
    return text;
}

static bool names(const x278_issues *issues, const char *limit) {
    size_t count = x278_issues_count(issues);
    const x278_issue *last = count == 0 ? NULL : x278_issues_at(issues, count - 1);
    return last != NULL && str_is(last->name, "limit_reached") && strstr(last->message.ptr, limit) != NULL;
}

X278_TEST(limits__of_parts_are_exact) {
    support_options(t)->max_parts = 3;
    x278_ctx *ctx = support_ctx(t);
    static const char *const texts[] = {ISA "XX*a:b^c:d*e~", ISA "XX*a:b^c:d*e:f~", ISA "XX*a:b^c:d*e^f"};
    for (size_t i = 0; i < 3; i++) {
        x278_issues *issues = support_issues(t, ctx);
        x278_reader *reader = support_memory(t, ctx, texts[i], strlen(texts[i]), NULL, issues);
        const x278_token *token;
        ok(t, x278_reader_next(reader, &token));
        is(t, x278_reader_next(reader, &token), i == 0 ? X278_OK : X278_E_LIMIT);
        ck_assert(i == 0 || names(issues, "max_parts"));
    }
    ck_assert_uint_eq(x278_ctx_max_parts(ctx), 3);
}

/* Without failing allocations: there are too many. */
START_TEST(limits__of_a_document_hold_for_what_is_read)
{
    static const struct {
        const char *unit;
        size_t count;
        uint64_t most;
        x278_status wanted;
    } rows[] = {
        {"MSG*A~", 100, 0, X278_OK},        {"NM1*SJ*1*A~", 100000, 0, X278_E_LIMIT}, /* much memory for few bytes */
        {"NM1*SJ*1*A~", 10000, 0, X278_OK}, {"NM1*SJ*1*A~", 10000, 1000000, X278_E_LIMIT},
        {"~", 1000000, 0, X278_E_LIMIT},    {"~", 100000, UINT64_MAX, X278_OK},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t len;
        char *text = repeat(ISA GS HEAD "HL*1**20*1~HL*2*1*21*1~HL*3*2*22*1~HL*4*3*EV*0~UM*HS*I*3~", rows[i].unit, END,
                            rows[i].count, &len);
        x278_ctx_options options = {.struct_size = sizeof options, .max_document = rows[i].most};
        x278_ctx *ctx;
        x278_issues *issues;
        x278_doc *doc;
        ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_OK);
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        ck_assert_int_eq(x278_decode(ctx, text, len, NULL, issues, &doc), rows[i].wanted);
        ck_assert(rows[i].wanted == X278_OK || names(issues, "max_document"));
        x278_doc_free(doc);
        x278_issues_free(issues);
        ck_assert_uint_eq(x278_ctx_memory(ctx), 0);
        x278_ctx_free(ctx);
        free(text);
    }
}
END_TEST

X278_TEST(limits__of_a_document_hold_for_what_is_built) {
    support_options(t)->max_document = 20000;
    x278_doc *doc;
    const x278_guide *guide;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &guide));
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    x278_status status = X278_OK;
    for (int i = 0; i < 200 && status == X278_OK; i++) {
        status = x278_set(doc, "2000E-MSG01", X278_STRLEN,
                          "a text that takes a hundred bytes, again and again, until the document is full "
                          "of texts that are read no more",
                          X278_STRLEN);
    }
    is(t, status, X278_E_LIMIT);
    is(t, x278_doc_status(doc), X278_E_LIMIT);
    ck_assert_uint_le(x278_doc_memory(doc), 20000 + 4096);
}

X278_TEST(limits__of_memory_hold_for_all_objects) {
    support_options(t)->max_memory = 60000;
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    size_t len;
    static char kept[70000];
    char *text =
        repeat(ISA GS HEAD "HL*1**20*1~HL*2*1*21*1~HL*3*2*22*1~HL*4*3*EV*0~UM*HS*I*3~", "NM1*SJ*1*A~", END, 3000, &len);
    ck_assert_uint_lt(len, sizeof kept);
    memcpy(kept, text, len);
    free(text);
    x278_doc *doc;
    is(t, x278_decode(ctx, kept, len, NULL, issues, &doc), X278_E_LIMIT);
    ck_assert_ptr_null(doc);
    ck_assert_uint_le(x278_ctx_memory(ctx), 60000);
}

BEGIN_SUITE("limits")
TEST(limits__of_parts_are_exact)
TEST(limits__of_a_document_hold_for_what_is_read)
TEST(limits__of_a_document_hold_for_what_is_built)
TEST(limits__of_memory_hold_for_all_objects)
END_SUITE
