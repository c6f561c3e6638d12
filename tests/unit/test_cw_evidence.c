/* Evidence: read, built, written, looked through; what is refused. */
#include "x278/casework/evidence.h"

#include <stdio.h>
#include <stdlib.h>

#include "support.h"

#define SPACE "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\">"

static const char sample[] = SPACE
    "<patient birth=\"1958-02-11\" sex=\"M\"/>"
    "<flags complete=\"yes\"><flag id=\"f1\" name=\"adl_impact\" value=\"yes\" date=\"2026-01-02\" doc=\"d1\"/></flags>"
    "<symptoms><symptom id=\"s1\" name=\"leg_pain\" present=\"yes\" onset=\"2025-05\" side=\"right\" "
    "severity=\"severe\" level=\"L4-L5\">right  leg,\n worse &lt;on&gt; walking &amp; \"standing\"</symptom></symptoms>"
    "<therapies complete=\"no\"><therapy id=\"t1\" kind=\"pt\" start=\"2026-01-05\" end=\"2026-03\" sessions=\"24\" "
    "outcome=\"failed\" supervised=\"yes\" region=\"lumbar\" dose=\"3 a week\" doc=\"d1\"><focus>core</focus>"
    "<reason>no change</reason></therapy><therapy id=\"t2\" kind=\"x-yoga\" ongoing=\"yes\"/></therapies>"
    "<drugs><drug id=\"r1\" name=\"one\" class=\"tnf\" tier=\"1\" start=\"2025\" outcome=\"intolerance\"><reason>rash"
    "</reason></drug></drugs>"
    "<measures><measure id=\"m1\" kind=\"vas\" value=\"8.0\" date=\"2026-01-05\" of=\"t1\"/><measure id=\"m2\" "
    "kind=\"x-grip\" value=\"-12.50\" date=\"2026-01-05\" unit=\"kg\"/></measures>"
    "<exams><exam id=\"e1\" date=\"2026-05-04\" region=\"lumbar\"><finding name=\"weakness\" present=\"yes\" "
    "side=\"right\" level=\"L5\" grade=\"4\"/></exam></exams>"
    "<studies><study id=\"i1\" modality=\"MRI\" region=\"lumbar\" date=\"2026-04\" facility=\"1234567893\" uid=\"1.2\" "
    "accession=\"A\" held=\"here\" size=\"123456789012\" correlates=\"yes\" compared=\"worse\"><finding "
    "name=\"stenosis\" level=\"L4-L5\" side=\"right\" severity=\"severe\"/><correlation>fits</correlation></study>"
    "</studies><procedures><procedure id=\"o1\" code=\"63047\" region=\"lumbar\" date=\"2020\"/></procedures>"
    "<documents><document id=\"d1\" kind=\"history\" date=\"2026-05-04\" specialty=\"spine\" path=\"a.pdf\" "
    "bytes=\"100\" send=\"no\"/></documents><facts><fact id=\"a1\" name=\"area\" value=\"H\"/></facts>"
    "<texts><text id=\"x1\" name=\"why_now\">Now.</text></texts>"
    "<diagnoses><diagnosis id=\"g1\" code=\"M48.062\"/></diagnoses><order administered=\"clinic\" hcpcs=\"J0000\" "
    "ndc=\"1\"/><precheck date=\"2026-05-01\" required=\"unknown\" source=\"271\"/></evidence>";

static void free_evidence(void *object) {
    x278cw_evidence_free(object);
}

static void free_errors(void *object) {
    x278cw_errors_free(object);
}

static x278cw_evidence *read_text(support *t, const x278_ctx *ctx, const char *text) {
    x278cw_evidence *evidence = NULL;
    ok(t, x278cw_evidence_read(ctx, text, strlen(text), NULL, NULL, &evidence));
    support_defer(t, free_evidence, evidence);
    return evidence;
}

static void free_buf(void *object) {
    x278_buf_free(object);
}

X278_TEST(evidence__every_element_and_attribute_comes_back) {
    const x278_ctx *ctx = support_ctx(t);
    static x278_buf once;
    once = (x278_buf){NULL, 0, NULL};
    static x278_buf twice;
    twice = (x278_buf){NULL, 0, NULL};
    support_defer(t, free_buf, &once);
    support_defer(t, free_buf, &twice);
    ok(t, x278cw_evidence_write(read_text(t, ctx, sample), &once));
    ok(t, x278cw_evidence_write(read_text(t, ctx, once.ptr), &twice));
    ck_assert_str_eq(once.ptr, twice.ptr);
    ck_assert_ptr_nonnull(
        strstr(once.ptr, ">right leg, worse &lt;on&gt; walking &amp; &quot;standing&quot;</symptom>"));
    ck_assert_ptr_nonnull(
        strstr(once.ptr, "<measure id=\"m2\" date=\"2026-01-05\" kind=\"x-grip\" value=\"-12.50\" unit=\"kg\"/>"));
    x278_buf_free(&once);
    x278_buf_free(&twice);
}

X278_TEST(evidence__can_be_looked_through) {
    const x278cw_evidence *evidence = read_text(t, support_ctx(t), sample);
    const char *name;
    size_t parent;
    x278_str value;
    ok(t, x278cw_evidence_element_at(evidence, 0, &name, &parent));
    ck_assert_str_eq(name, "evidence");
    ck_assert_uint_eq(parent, SIZE_MAX);
    size_t at = 0;
    do {
        ok(t, x278cw_evidence_element_at(evidence, ++at, &name, &parent));
    } while (strcmp(name, "therapy") != 0);
    ok(t, x278cw_evidence_value_find(evidence, at, "outcome", &value));
    ck_assert(str_is(value, "failed"));
    ok(t, x278cw_evidence_value_find(evidence, at, "ongoing", &value));
    ck_assert_ptr_null(value.ptr);
    ck_assert_int_eq(x278cw_evidence_value_find(evidence, at, "grade", &value), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278cw_evidence_value_find(evidence, at, "", &value), X278_E_NOT_FOUND);
    ok(t, x278cw_evidence_value_find(evidence, at + 2, NULL, &value));
    ck_assert(str_is(value, "no change"));
    ck_assert_int_eq(x278cw_evidence_element_at(evidence, x278cw_evidence_count(evidence), NULL, NULL),
                     X278_E_NOT_FOUND);
}

/* ---- building -------------------------------------------------------------------------------------------------- */

static x278cw_evidence *begin(support *t, const x278_ctx *ctx) {
    x278cw_evidence *evidence = NULL;
    ok(t, x278cw_evidence_new(ctx, &evidence));
    support_defer(t, free_evidence, evidence);
    return evidence;
}

X278_TEST(evidence__built_by_a_program_is_as_read) {
    const x278_ctx *ctx = support_ctx(t);
    x278cw_evidence *evidence = begin(t, ctx);
    const x278cw_attribute therapy[] = {{"id", "t1", X278_STRLEN}, {"kind", "ptx", 2}, {"end", NULL, 0}};
    static x278_buf built;
    built = (x278_buf){NULL, 0, NULL};
    static x278_buf read;
    read = (x278_buf){NULL, 0, NULL};
    support_defer(t, free_buf, &built);
    support_defer(t, free_buf, &read);
    is(t, x278cw_evidence_write(evidence, &built), X278_E_STATE);
    ok(t, x278cw_evidence_open(evidence, "therapies", NULL, 0));
    ok(t, x278cw_evidence_open(evidence, "therapy", therapy, 3));
    ok(t, x278cw_evidence_open(evidence, "reason", NULL, 0));
    ok(t, x278cw_evidence_text(evidence, "no change", X278_STRLEN));
    ok(t, x278cw_evidence_close(evidence));
    ok(t, x278cw_evidence_close(evidence));
    is(t, x278cw_evidence_finish(evidence, NULL), X278_E_STATE);
    ok(t, x278cw_evidence_close(evidence));
    is(t, x278cw_evidence_close(evidence), X278_E_STATE);
    ck_assert_uint_eq(x278cw_evidence_count(evidence), 0);
    ok(t, x278cw_evidence_finish(evidence, NULL));
    is(t, x278cw_evidence_open(evidence, "flags", NULL, 0), X278_E_STATE);
    is(t, x278cw_evidence_finish(evidence, NULL), X278_E_STATE);
    ok(t, x278cw_evidence_write(evidence, &built));
    ok(t, x278cw_evidence_write(read_text(t, ctx,
                                          SPACE "<therapies><therapy kind='pt' id='t1'><reason> no\nchange "
                                                "</reason></therapy></therapies></evidence>"),
                                &read));
    ck_assert_str_eq(built.ptr, read.ptr);
    x278_buf_free(&built);
    x278_buf_free(&read);
}

X278_TEST(evidence__built_wrongly_is_refused_at_its_end) {
    const x278_ctx *ctx = support_ctx(t);
    x278cw_evidence *evidence = begin(t, ctx);
    x278cw_errors *errors = NULL;
    ok(t, x278cw_errors_new(ctx, &errors));
    support_defer(t, free_errors, errors);
    const x278cw_attribute twice[] = {{"id", "a", 1}, {"id", "b", 1}};
    const x278cw_attribute control[] = {{"id", "a\x01", 2}};
    is(t, x278cw_evidence_open(evidence, "patient", twice, 2), X278_E_INVALID_ARG);
    is(t, x278cw_evidence_open(evidence, "patient", control, 1), X278_E_CHARACTER);
    is(t, x278cw_evidence_text(evidence, "\xff", 1), X278_E_CHARACTER);
    ok(t, x278cw_evidence_open(evidence, "therapie", NULL, 0));
    ok(t, x278cw_evidence_open(evidence, "anything", NULL, 0));
    ok(t, x278cw_evidence_close(evidence));
    ok(t, x278cw_evidence_close(evidence));
    is(t, x278cw_evidence_finish(evidence, errors), X278_E_SYNTAX);
    ck_assert_uint_eq(x278cw_evidence_count(evidence), 0);
}

/* ---- summing up ------------------------------------------------------------------------------------------------ */

static void free_report(void *object) {
    x278cw_evidence_report_free(object);
}

X278_TEST(evidence__comes_to_days_trends_and_faults) {
    const x278cw_evidence *evidence = read_text(t, support_ctx(t), sample);
    const x278cw_evidence_report *report = NULL;
    x278cw_now now;
    static x278_buf json;
    json = (x278_buf){NULL, 0, NULL};
    ck_assert_int_eq(x278cw_now_parse("2026-05-04", X278_STRLEN, &now), X278_OK);
    ok(t, x278cw_evidence_summarize(evidence, &now, &report));
    support_defer(t, free_report, (void *)report);
    ck_assert_uint_eq(report->kind_count, 2);
    ck_assert(str_is(report->kinds[0]->kind, "pt"));
    ck_assert_int_eq(report->kinds[0]->low, 56);
    ck_assert_int_eq(report->kinds[0]->has_high, 0);
    ck_assert(str_is(report->kinds[1]->kind, "x-yoga"));
    ck_assert_uint_eq(report->lint_count, 2);
    ck_assert(str_is(report->lint[1]->item, "r1"));
    ck_assert_uint_eq(report->context, X278CW_CONTEXT_HISTORY);
    support_defer(t, free_buf, &json);
    ok(t, x278cw_evidence_report_json(report, &json));
    ck_assert_ptr_nonnull(strstr(json.ptr, "\"kind\":\"x-grip\",\"unit\":\"kg\",\"count\":1"));
    x278_buf_free(&json);
}

BEGIN_SUITE("cw_evidence")
if (x278_feature(X278_FEATURE_XML)) {
    TEST(evidence__every_element_and_attribute_comes_back)
    TEST(evidence__can_be_looked_through)
    TEST(evidence__built_by_a_program_is_as_read)
    TEST(evidence__comes_to_days_trends_and_faults)
}
TEST(evidence__built_wrongly_is_refused_at_its_end)
END_SUITE
