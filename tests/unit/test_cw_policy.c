/* Policies and "is it ready", by their structs: every allocation may fail, and nothing of the record gets out. */
#include <stdio.h>
#include <stdlib.h>

#include "support.h"
#include "x278/casework/casework.h"

#define POLICY(head, body)                                                                                             \
    "<policy xmlns=\"urn:x278:policy:1\" " head " title=\"t\" status=\"illustrative\" source=\"s\">" body "</policy>"

static const char request[] = ISA
    "GS*HI*SENDER*RECEIVER*20260504*0915*101*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*REQ-0001*20260504*0915~"
    "HL*1**20*1~NM1*X3*2*SENTINELPLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*SENTINELCLINIC*****XX*1234567893~"
    "N3*SENTINELROAD~N4*SENTINELCITY*AZ*85204~PER*IC*SENTINELPERSON*TE*4805550100~HL*3*2*22*1~"
    "NM1*IL*1*SENTINELNAME*SENTINELFIRST****MI*SENTINELMEMBER~DMG*D8*19580211*M~HL*4*3*EV*1~TRN*1*EV-1*9012345678~"
    "UM*HS*I*62*11:B**U~HI*ABK:M545*ABF:G834~PWK*RB*EL***AC*SENTINELDOC~MSG*SENTINELMESSAGE~HL*5*4*SS*0~"
    "TRN*1*LINE-1*9012345678~DTP*472*D8*20260520~SV1*HC:72157**UN*1~SE*22*0001~GE*1*101~IEA*1*000000001~";

/* A text in each place that holds one. */
static const char record[] =
    "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><flags><flag id=\"f1\" name=\"fever\" value=\"yes\"/><flag "
    "id=\"f2\" name=\"fever\" value=\"no\"/></flags><symptoms><symptom id=\"s1\" name=\"leg_pain\" present=\"yes\" "
    "onset=\"2026-01\" side=\"left\">SENTINELSYMPTOM</symptom></symptoms><therapies><therapy id=\"t1\" kind=\"pt\" "
    "start=\"2026-01-05\" outcome=\"failed\" dose=\"SENTINELDOSE\"><focus>SENTINELFOCUS</focus><reason>SENTINELREASON"
    "</reason></therapy></therapies><drugs><drug id=\"r1\" name=\"SENTINELDRUG\" class=\"SENTINELCLASS\" "
    "dose=\"SENTINELDOSE\"><reason>SENTINELREASON</reason></drug></drugs><studies><study id=\"i1\" modality=\"MRI\" "
    "region=\"thoracic\" date=\"2026-03\" uid=\"SENTINELUID\" accession=\"SENTINELACCESSION\" held=\"SENTINELHELD\" "
    "correlates=\"yes\"><finding name=\"stenosis\" "
    "side=\"right\"/><correlation>SENTINELCORRELATION</correlation></study>"
    "<study id=\"i2\" modality=\"MRI\" region=\"thoracic\" uid=\"SENTINELUID\"/></studies><documents><document "
    "id=\"d1\" "
    "kind=\"history\" specialty=\"SENTINELSPECIALTY\" path=\"SENTINELPATH\"/></documents><facts><fact id=\"a1\" "
    "name=\"SENTINELFACT\" value=\"SENTINELVALUE\"/></facts><texts><text id=\"x1\" name=\"why_now\">SENTINELTEXT</text>"
    "</texts><order administered=\"self\" ndc=\"SENTINELNDC\"/><precheck date=\"2026-05-01\" required=\"no\" "
    "source=\"SENTINELSOURCE\"/></evidence>";

static const char base[] =
    POLICY("id=\"base\" version=\"1\" from=\"2026-01-01\" level=\"base\"",
           "<all id=\"root\"><therapy id=\"a\" count=\"days\" days=\"P6W\" within=\"P6M\"/><flag "
           "id=\"b\" names=\"fever x-own\"/><symptom id=\"c\" name=\"leg_pain\" min=\"P6W\"/><text "
           "id=\"d\" name=\"why_now\" min-length=\"40\"/><exam id=\"e\" findings=\"gait\"/><not "
           "id=\"n\"><drug id=\"g\" min=\"1\"/></not></all>");
static const char plan[] = POLICY("id=\"plan\" version=\"1\" from=\"2026-01-01\" level=\"plan\" extends=\"base\"",
                                  "<replace node=\"a\"><therapy id=\"a\" count=\"kinds\" min=\"2\"/></replace><add "
                                  "to=\"root\"><study id=\"h\" modality=\"MRI\"/></add><remove node=\"c\"/>");

static void free_evidence(void *object) {
    x278cw_evidence_free(object);
}

static void free_policies(void *object) {
    x278cw_policies_free(object);
}

static void free_report(void *object) {
    x278cw_policy_report_free(object);
}

static void free_ready(void *object) {
    x278cw_ready_report_free(object);
}

static void free_doc(void *object) {
    x278_doc_free(object);
}

static void free_buf(void *object) {
    x278_buf_free(object);
}

typedef struct given {
    const x278_ctx *ctx;
    x278cw_evidence *evidence;
    x278cw_policies *policies;
    x278_doc *request;
    x278cw_now now;
} given;

static given make(support *t) {
    given g = {.ctx = support_ctx(t)};
    ok(t, x278cw_evidence_read(g.ctx, record, strlen(record), NULL, NULL, &g.evidence));
    support_defer(t, free_evidence, g.evidence);
    ok(t, x278cw_policies_new(g.ctx, &g.policies));
    support_defer(t, free_policies, g.policies);
    ok(t, x278cw_policies_add(g.policies, base, strlen(base), "base.xml", NULL));
    ok(t, x278cw_policies_add(g.policies, plan, strlen(plan), "plan.xml", NULL));
    ok(t, x278_decode(g.ctx, request, strlen(request), NULL, NULL, &g.request));
    support_defer(t, free_doc, g.request);
    ck_assert_int_eq(x278cw_now_parse("2026-05-04", X278_STRLEN, &g.now), X278_OK);
    return g;
}

X278_TEST(policy__an_extension_takes_the_place_of_what_it_extends) {
    given g = make(t);
    x278cw_policy_options options = {.struct_size = sizeof options, .as_of = g.now, .evidence = g.evidence};
    options.request = g.request;
    const x278cw_policy_report *report = NULL;
    ok(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report));
    support_defer(t, free_report, (void *)report);
    ck_assert_uint_eq(report->policy_count, 1);
    ck_assert_uint_eq(report->skip_count, 0);
    const x278cw_policy_result *policy = report->policies[0];
    ck_assert(str_is(policy->id, "plan"));
    static const char *const ids[] = {"root", "a", "b", "d", "e", "n", "g", "h"};
    ck_assert_uint_eq(policy->node_count, sizeof ids / sizeof ids[0]);
    for (size_t i = 0; i < policy->node_count; i++) {
        ck_assert_str_eq(policy->nodes[i]->id.ptr, ids[i]);
    }
    ck_assert(str_is(policy->nodes[1]->unit, "kinds"));
    ck_assert_int_eq(policy->nodes[1]->result, X278CW_NOT_MET);
    ck_assert_int_eq(policy->nodes[2]->low, 0); /* fever is yes and no */
    ck_assert_int_eq(policy->nodes[2]->high, 2);
    ck_assert_uint_eq(policy->nodes[6]->depth, 2);
    ck_assert_int_eq(report->service_date.day, 20);
}

/* No part of the request or of the evidence's texts is in an output. Values of facts that a policy asks for are. */
X278_TEST(policy__nothing_of_the_record_gets_out) {
    given g = make(t);
    static x278_buf json;
    const x278cw_policy_report *report = NULL;
    const x278cw_ready_report *ready = NULL;
    json = (x278_buf){NULL, 0, NULL};
    support_defer(t, free_buf, &json);
    x278cw_policy_options asked = {.struct_size = sizeof asked, .as_of = g.now, .evidence = g.evidence};
    asked.request = g.request;
    ok(t, x278cw_policy_evaluate(g.ctx, g.policies, &asked, NULL, &report));
    support_defer(t, free_report, (void *)report);
    ok(t, x278cw_policy_report_json(report, &json));
    ck_assert_ptr_null(strstr(json.ptr, "SENTINEL"));
    ck_assert_ptr_null(strstr(json.ptr, "1958"));
    ck_assert_ptr_null(strstr(json.ptr, "4805550100"));
    x278_buf_free(&json);
    x278cw_ready_options options = {.struct_size = sizeof options, .as_of = g.now, .request = g.request};
    options.evidence = g.evidence;
    options.policies = g.policies;
    ok(t, x278cw_ready_check(g.ctx, &options, NULL, &ready));
    support_defer(t, free_ready, (void *)ready);
    ok(t, x278cw_ready_report_json(ready, &json));
    ck_assert_ptr_null(strstr(json.ptr, "SENTINEL"));
    ck_assert_ptr_null(strstr(json.ptr, "1958"));
    ck_assert_ptr_nonnull(strstr(json.ptr, "PRIOR_IMAGING"));
    ck_assert_ptr_nonnull(strstr(json.ptr, "BENEFIT_PHARMACY"));
    ck_assert_int_eq(ready->ready, 0);
    ck_assert_uint_gt(ready->finding_count, 10);
    x278_buf_free(&json);
}

X278_TEST(policy__refuses_what_makes_no_sense) {
    given g = make(t);
    const x278cw_policy_report *report = NULL;
    x278cw_policy_options options = {.struct_size = sizeof options, .evidence = g.evidence};
    is(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report), X278_E_INVALID_ARG); /* no day */
    options.as_of = g.now;
    options.lob = "NOBODY";
    is(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report), X278_E_INVALID_ARG);
    options.lob = "MA";
    options.procedure_count = 1;
    is(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report), X278_E_INVALID_ARG);
    options.procedure_count = 0;
    options.flags = 2;
    is(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report), X278_E_UNSUPPORTED);
    options.flags = 0;
    options.struct_size = 8;
    is(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report), X278_E_INVALID_ARG);
    options.struct_size = sizeof options;
    ok(t, x278cw_policy_evaluate(g.ctx, g.policies, &options, NULL, &report));
    x278cw_policy_report_free(report);
    x278cw_ready_options ready = {.struct_size = sizeof ready, .as_of = g.now};
    const x278cw_ready_report *out = NULL;
    is(t, x278cw_ready_check(g.ctx, &ready, NULL, &out), X278_E_INVALID_ARG); /* no request */
}

START_TEST(policy__every_shipped_one_is_illustrative_and_says_when_it_was_read)
{
    x278_ctx *ctx = NULL;
    x278cw_policies *policies = NULL;
    const char *name;
    x278_span text;
    size_t count = 0;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_policies_new(ctx, &policies), X278_OK);
    ck_assert_int_eq(x278cw_policies_add_shipped(policies), X278_OK);
    for (; x278cw_shipped_policy_at(count, &name, &text) == X278_OK; count++) {
        char *copy = calloc(1, text.len + 1);
        ck_assert_ptr_nonnull(copy);
        memcpy(copy, text.ptr, text.len);
        ck_assert_ptr_nonnull(strstr(copy, "status=\"illustrative\""));
        ck_assert_msg(strstr(copy, "read November 2026") != NULL, "%s does not say when it was read", name);
        free(copy);
    }
    ck_assert_uint_eq(count, 6);
    x278cw_policies_free(policies);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("cw_policy")
if (x278_feature(X278_FEATURE_XML)) {
    TEST(policy__an_extension_takes_the_place_of_what_it_extends)
    TEST(policy__nothing_of_the_record_gets_out)
    TEST(policy__refuses_what_makes_no_sense)
    TEST(policy__every_shipped_one_is_illustrative_and_says_when_it_was_read)
}
END_SUITE
