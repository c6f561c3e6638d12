/* What a pended request waits for, held against the record. */
#include "support.h"

#include <stdio.h>

#include "x278/casework/casework.h"

#define ANSWERED                                                                                                       \
    ISA "GS*HI*R*S*20260504*1200*1*X*005010X217~ST*278*0001*005010X217~BHT*0007*11*REQ1*20260504*1200*19~HL*1**20*1~"  \
        "NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"                        \
        "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*0~UM*HS*I*2*24:B~HCR*A4~"
#define END_OF_ANSWER "SE*1*0001~GE*1*1~IEA*1*000000001~"

static void free_doc(void *doc) {
    x278_doc_free(doc);
}

static void free_explained(void *explained) {
    x278cw_explained_free(explained);
}

static void free_evidence(void *evidence) {
    x278cw_evidence_free(evidence);
}

static void free_reply(void *reply) {
    x278cw_reply_free(reply);
}

static void free_buf(void *buf) {
    x278_buf_free(buf);
}

static const x278cw_explained *answer_of(support *t, const x278_ctx *ctx, const char *wanted) {
    char text[2000];
    x278_doc *doc;
    const x278cw_explained *explained;
    snprintf(text, sizeof text, ANSWERED "%s" END_OF_ANSWER, wanted);
    ok(t, x278_decode(ctx, text, strlen(text), NULL, NULL, &doc));
    support_defer(t, free_doc, doc);
    ok(t, x278cw_explain(ctx, doc, NULL, &explained));
    support_defer(t, free_explained, (void *)explained);
    return explained;
}

/* Evidence with documents of these kinds, separated by blanks; "!" before one: it is to be sent. Ids are d1, d2 ... */
static x278cw_evidence *evidence_of(support *t, const x278_ctx *ctx, const char *kinds) {
    x278cw_evidence *evidence;
    ok(t, x278cw_evidence_new(ctx, &evidence));
    support_defer(t, free_evidence, evidence);
    ok(t, x278cw_evidence_open(evidence, "documents", NULL, 0));
    for (unsigned number = 1; *kinds != '\0'; number++) {
        char id[16];
        bool send = *kinds == '!';
        kinds += send ? 1 : 0;
        size_t len = strcspn(kinds, " ");
        snprintf(id, sizeof id, "d%u", number);
        const x278cw_attribute attributes[] = {
            {"id", id, X278_STRLEN}, {"kind", kinds, len}, {"send", send ? "yes" : NULL, X278_STRLEN}};
        ok(t, x278cw_evidence_open(evidence, "document", attributes, 3));
        ok(t, x278cw_evidence_close(evidence));
        kinds += len + strspn(kinds + len, " ");
    }
    ok(t, x278cw_evidence_close(evidence));
    ok(t, x278cw_evidence_finish(evidence, NULL));
    return evidence;
}

/* The reply as JSON, from "blocked" on, must be this. */
static void expect_reply(support *t, const char *wanted, const char *kinds, int ready, const char *expected) {
    x278_ctx *ctx = support_ctx(t);
    const x278cw_explained *answer = answer_of(t, ctx, wanted);
    const x278cw_evidence *evidence = evidence_of(t, ctx, kinds);
    x278cw_now now;
    const x278cw_reply *reply;
    x278_buf json;
    char text[2000];
    ok(t, x278cw_now_parse("2026-05-07", X278_STRLEN, &now));
    ok(t, x278cw_reply_new(ctx, &answer, 1, evidence, &now, &reply));
    support_defer(t, free_reply, (void *)reply);
    ck_assert_int_eq(x278cw_reply_is_ready(reply), ready);
    ok(t, x278cw_reply_json(reply, &json));
    support_defer(t, free_buf, &json);
    snprintf(text, sizeof text, "{\"format\":\"x278.reply/1\",\"as_of\":\"2026-05-07\",%s}\n", expected);
    ck_assert_uint_eq(json.len, strlen(text));
    ck_assert_mem_eq(json.ptr, text, json.len);
    x278_buf_free(&json);
}

X278_TEST(reply__does_not_send_images_alone) {
    expect_reply(t, "PWK*RB*EL***AC*N1~", "history images", 0,
                 "\"blocked\":true,\"missing\":[\"exam\",\"imaging_report\"],\"documents\":[{\"path\":\"2000E-PWK\","
                 "\"code\":\"RB\",\"number\":\"N1\",\"items\":[\"d2\"],\"send\":\"AA\"}]");
}

X278_TEST(reply__sends_images_that_the_record_says_go) {
    expect_reply(t, "PWK*RB*FX***AC*N1~", "history exam imaging_report images !images", 1,
                 "\"blocked\":false,\"missing\":[],\"documents\":[{\"path\":\"2000E-PWK\",\"code\":\"RB\","
                 "\"number\":\"N1\",\"items\":[\"d4\",\"d5\"],\"send\":\"FX\"}]");
}

X278_TEST(reply__finds_documents_by_their_codes) {
    expect_reply(
        t, "HI*LOI:12345-6~PWK*RT~PWK*77*EL~PWK*RT*EL***AC*N3~", "labs x-own electrophysiology", 0,
        "\"blocked\":false,\"missing\":[],\"documents\":[{\"path\":\"2000E-PWK\",\"code\":\"RT\",\"number\":null,"
        "\"items\":[\"d1\",\"d3\"],\"send\":\"EL\"},{\"path\":\"2000E-PWK[2]\",\"code\":\"77\",\"number\":null,"
        "\"items\":[],\"send\":\"none\"},{\"path\":\"2000E-PWK[3]\",\"code\":\"RT\",\"number\":\"N3\","
        "\"items\":[\"d1\",\"d3\"],\"send\":\"EL\"}]");
}

X278_TEST(reply__takes_right_arguments_only) {
    x278_ctx *ctx = support_ctx(t);
    x278cw_evidence *open;
    x278cw_now now;
    x278_buf json;
    const x278cw_reply *reply;
    ok(t, x278cw_now_parse("2026-05-07", X278_STRLEN, &now));
    ok(t, x278cw_evidence_new(ctx, &open));
    support_defer(t, free_evidence, open);
    is(t, x278cw_reply_new(ctx, NULL, 0, open, &now, &reply), X278_E_STATE);
    ck_assert_ptr_null(reply);
    is(t, x278cw_reply_new(ctx, NULL, 1, open, &now, &reply), X278_E_INVALID_ARG);
    is(t, x278cw_reply_new(ctx, NULL, 0, NULL, &now, &reply), X278_E_INVALID_ARG);
    is(t, x278cw_reply_new(NULL, NULL, 0, open, &now, &reply), X278_E_INVALID_ARG);
    is(t, x278cw_reply_new(ctx, NULL, 0, open, NULL, &reply), X278_E_INVALID_ARG);
    is(t, x278cw_reply_new(ctx, NULL, 0, open, &now, NULL), X278_E_INVALID_ARG);
    is(t, x278cw_reply_json(NULL, &json), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_reply_is_ready(NULL), 0);
    x278cw_reply_free(NULL);
}

BEGIN_SUITE("cw_reply")
TEST(reply__takes_right_arguments_only)
if (x278_feature(X278_FEATURE_XML)) { /* the tables that are shipped are XML */
    TEST(reply__does_not_send_images_alone)
    TEST(reply__sends_images_that_the_record_says_go)
    TEST(reply__finds_documents_by_their_codes)
}
END_SUITE
