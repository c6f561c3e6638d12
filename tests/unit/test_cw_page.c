/* Pages and templates: what a template may say, what a page needs, and every allocation may fail. */
#include <stdio.h>

#include "support.h"
#include "x278/casework/casework.h"

#define TEMPLATE(kind, body)                                                                                           \
    "<template xmlns=\"urn:x278:template:1\" for=\"" kind "\" title=\"t\">\n" body "</template>"

static const char request[] = ISA
    "GS*HI*SENDER*RECEIVER*20260504*0915*101*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*REQ-0001*20260504*0915~"
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"
    "NM1*IL*1*DOE*JANE****MI*M100~DMG*D8*19580211*F~HL*4*3*EV*1~TRN*1*EV-1*9012345678~UM*HS*I*2*24:B~HI*ABK:M48062~"
    "HL*5*4*SS*0~TRN*1*LINE-1*9012345678~DTP*472*D8*20260520~SV1*HC:63047**UN*1~SE*18*0001~GE*1*101~IEA*1*000000001~";
static const char response[] = ISA
    "GS*HI*RECEIVER*SENDER*20260506*1010*201*X*005010X217~ST*278*0001*005010X217~BHT*0007*11*REQ-0001*20260506*1010*18~"
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~PER*IC*DESK*TE*6025550100~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
    "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*1~TRN*2*EV-1*9012345678~UM*HS*I*2*24:B~HCR*A3**0T~"
    "MSG*NOT\x01NECESSARY~HL*5*4*SS*0~TRN*2*LINE-1*9012345678~HCR*A3**0T~SV1*HC:63047**UN*1~SE*18*0001~GE*1*201~"
    "IEA*1*000000001~";
static const char record[] =
    "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><therapies><therapy id=\"t1\" kind=\"pt\" "
    "start=\"2026-01-05\" "
    "end=\"2026-03-29\" outcome=\"failed\"/></therapies><measures><measure id=\"m1\" kind=\"vas\" value=\"8\" "
    "date=\"2026-01-05\"/><measure id=\"m2\" kind=\"vas\" value=\"7.5\" "
    "date=\"2026-03-05\"/></measures><studies><study "
    "id=\"i1\" modality=\"MRI\" region=\"lumbar\" date=\"2026-04-02\" correlates=\"yes\"><finding name=\"stenosis\" "
    "severity=\"severe\"/></study></studies><documents><document id=\"d1\" kind=\"history\"/></documents><texts><text "
    "id=\"x1\" name=\"why_now\">It gets worse &lt;fast&gt;.</text></texts></evidence>";
static const char policy[] = "<policy xmlns=\"urn:x278:policy:1\" id=\"p\" version=\"1\" from=\"2026-01-01\" "
                             "title=\"t\" status=\"payer\" source=\"s\">"
                             "<any id=\"root\"><therapy id=\"a\" count=\"days\" days=\"P6W\" within=\"P6M\" cite=\"six "
                             "weeks\"/><not id=\"n\"><prior "
                             "id=\"b\"/></not></any></policy>";

static void free_evidence(void *object) {
    x278cw_evidence_free(object);
}

static void free_policies(void *object) {
    x278cw_policies_free(object);
}

static void free_errors(void *object) {
    x278cw_errors_free(object);
}

static void free_template(void *object) {
    x278cw_template_free(object);
}

static void free_doc(void *object) {
    x278_doc_free(object);
}

static void free_buf(void *object) {
    x278_buf_free(object);
}

typedef struct given {
    const x278_ctx *ctx;
    x278cw_errors *errors;
    x278cw_page_options options;
} given;

/* `with`: the messages and the policy, too. */
static given make(support *t, bool with) {
    given g = {.ctx = support_ctx(t), .options = {.struct_size = sizeof g.options}};
    x278cw_evidence *evidence;
    ok(t, x278cw_errors_new(g.ctx, &g.errors));
    support_defer(t, free_errors, g.errors);
    ok(t, x278cw_evidence_read(g.ctx, record, strlen(record), NULL, NULL, &evidence));
    support_defer(t, free_evidence, evidence);
    g.options.evidence = evidence;
    ck_assert_int_eq(x278cw_now_parse("2026-05-07", X278_STRLEN, &g.options.as_of), X278_OK);
    if (with) {
        x278_doc *docs[2];
        x278cw_policies *policies;
        ok(t, x278_decode(g.ctx, request, strlen(request), NULL, NULL, &docs[0]));
        support_defer(t, free_doc, docs[0]);
        ok(t, x278_decode(g.ctx, response, strlen(response), NULL, NULL, &docs[1]));
        support_defer(t, free_doc, docs[1]);
        ok(t, x278cw_policies_new(g.ctx, &policies));
        support_defer(t, free_policies, policies);
        ok(t, x278cw_policies_add(policies, policy, strlen(policy), NULL, NULL));
        g.options.request = docs[0];
        g.options.response = docs[1];
        g.options.policies = policies;
    }
    return g;
}

/* Give a page a layout of a few lines, so that there are few allocations to fail. */
static void lay_out(support *t, given *g, const char *text) {
    x278cw_template *page = NULL;
    ok(t, x278cw_template_read(g->ctx, text, strlen(text), "own.xml", g->errors, &page));
    support_defer(t, free_template, page);
    g->options.layout = page;
}

/* Write a page; it lives until the body ends, the first or the second of them. */
static const char *written(support *t, const given *g, x278cw_page_kind kind) {
    static x278_buf pages[2];
    x278_buf *out = &pages[(g->options.flags & X278CW_PAGE_TRACE) != 0 ? 1 : 0];
    ok(t, x278cw_page_write(g->ctx, kind, &g->options, g->errors, NULL, out));
    support_defer(t, free_buf, out);
    return out->ptr;
}

/* ---- templates ------------------------------------------------------------------------------------------------- */

/* The first error of a template, as "code:line:message". */
static const char *refused(support *t, const char *text) {
    static char room[200];
    given g = make(t, false);
    x278cw_template *page = NULL;
    is(t, x278cw_template_read(g.ctx, text, strlen(text), "own.xml", g.errors, &page), X278_E_SYNTAX);
    ck_assert_ptr_null(page);
    const x278cw_error *error = x278cw_errors_at(g.errors, 0);
    const char *colon = strrchr(error->message.ptr, ':');
    snprintf(room, sizeof room, "%s:%d%s", error->name.ptr, (int)error->line, colon != NULL ? colon : "");
    return room;
}

X278_TEST(template__names_what_the_page_does_not_have) {
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<p>{as_of} {no_such_thing}</p>")),
                     "unknown_reference:2: no_such_thing");
    ck_assert_str_eq(refused(t, TEMPLATE("card", "<p/>\n<p>{therapies}</p>")), "unknown_reference:3: therapies");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<each of=\"therapies\"><p>{cite}</p></each>")),
                     "unknown_reference:2: cite");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<each of=\"as_of\"><p/></each>")), "unknown_reference:2: as_of");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<if of=\"nothing\"><p/></if>")), "unknown_reference:2: nothing");
}

X278_TEST(template__refuses_what_is_not_of_the_language) {
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<p>{as_of</p>")), "bad_value:2: a field in braces");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<p>{as of}</p>")), "bad_value:2: a field in braces");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<p>text <t>and more</t></p>")),
                     "bad_value:2: text beside elements");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<style>p{background:url(x)}</style>")), "bad_value:2: style");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<style>@import 'x';</style>")), "bad_value:2: style");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<script>x</script>")), "unknown_element:2");
    ck_assert_str_eq(refused(t, TEMPLATE("letter", "<each of=\"gaps\"><cell/></each>")), "unknown_element:2");
    ck_assert_str_eq(refused(t, TEMPLATE("poem", "")), "bad_value:1: for");
}

X278_TEST(template__a_brace_can_be_written) {
    given g = make(t, false);
    lay_out(t, &g, TEMPLATE("summary", "<p>a {{b} 1 {as_of}</p><p><t>(</t><t>x</t><t>)</t><t>, y</t><t>z</t></p>"));
    g.options.flags = X278CW_PAGE_TEXT;
    ck_assert_str_eq(written(t, &g, X278CW_PAGE_SUMMARY), "a {b} 1 May 7, 2026\n\n(x), y z\n");
    g.options.flags = X278CW_PAGE_TEXT | X278CW_PAGE_TRACE;
    ck_assert_ptr_nonnull(strstr(written(t, &g, X278CW_PAGE_SUMMARY), "1 [tpl] May 7, 2026 [as-of]"));
}

X278_TEST(template__a_value_that_is_not_there_is_named) {
    given g = make(t, false);
    x278_buf out;
    lay_out(t, &g, TEMPLATE("summary", "<p>{age}</p>"));
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_SUMMARY, &g.options, g.errors, NULL, &out), X278_E_SYNTAX);
    ck_assert_ptr_null(out.ptr);
    ck_assert_ptr_nonnull(strstr(x278cw_errors_at(g.errors, 0)->message.ptr, ": age"));
}

/* As deep as a template may be; one kind of measure and one study: nothing multiplies here. */
X278_TEST(template__repeats_may_be_deep) {
    given g = make(t, false);
    static char text[4096];
    size_t len =
        (size_t)snprintf(text, sizeof text, "<template xmlns=\"urn:x278:template:1\" for=\"summary\" title=\"t\">");
    for (int i = 0; i < 30; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "<each of=\"measures\"><each of=\"studies\">");
    }
    len += (size_t)snprintf(text + len, sizeof text - len, "<p>{as_of}</p>");
    for (int i = 0; i < 30; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "</each></each>");
    }
    snprintf(text + len, sizeof text - len, "</template>");
    lay_out(t, &g, text);
    const char *page = written(t, &g, X278CW_PAGE_SUMMARY);
    ck_assert_ptr_nonnull(page);
}

/* Repeats inside repeats multiply, here to millions; the renderer ends at its limit. */
START_TEST(template__repeats_are_bounded)
{
    static const char two[] =
        "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><studies><study id=\"a\" modality=\"MRI\" "
        "region=\"lumbar\"/><study id=\"b\" modality=\"CT\" region=\"lumbar\"/></studies></evidence>";
    static char text[4096];
    x278_ctx *ctx;
    x278cw_evidence *evidence;
    x278cw_template *page;
    x278_buf out;
    size_t len =
        (size_t)snprintf(text, sizeof text, "<template xmlns=\"urn:x278:template:1\" for=\"summary\" title=\"t\">");
    for (int i = 0; i < 22; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "<each of=\"studies\">");
    }
    for (int i = 0; i < 22; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "</each>");
    }
    len += (size_t)snprintf(text + len, sizeof text - len, "</template>");
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_evidence_read(ctx, two, sizeof two - 1, NULL, NULL, &evidence), X278_OK);
    ck_assert_int_eq(x278cw_template_read(ctx, text, len, NULL, NULL, &page), X278_OK);
    x278cw_page_options options = {.struct_size = sizeof options, .evidence = evidence, .layout = page};
    ck_assert_int_eq(x278cw_now_parse("2026-05-07", X278_STRLEN, &options.as_of), X278_OK);
    ck_assert_int_eq(x278cw_page_write(ctx, X278CW_PAGE_SUMMARY, &options, NULL, NULL, &out), X278_E_LIMIT);
    ck_assert_ptr_null(out.ptr);
    x278cw_template_free(page);
    x278cw_evidence_free(evidence);
    x278_ctx_free(ctx);
}
END_TEST

/* ---- pages ----------------------------------------------------------------------------------------------------- */

X278_TEST(page__values_have_traces) {
    given g = make(t, true);
    lay_out(t, &g,
            TEMPLATE("letter",
                     "<p>{patient_last} {answer_date}</p><each of=\"notes\"><p>{text}</p></each><p>{total} "
                     "{why_now}</p><each of=\"policies\"><each of=\"rows\"><if of=\"cite\"><p>{cite} {has}</p></if>"
                     "</each></each>"));
    const char *page = written(t, &g, X278CW_PAGE_LETTER);
    static const char *const parts[] = {
        "<span data-trace=\"rq:2010C-NM103\" data-raw=\"DOE\">DOE</span>",
        "<span data-trace=\"rs:BHT04\" data-raw=\"20260506\">May 6, 2026</span>",
        "data-raw=\"NOT\\x01NECESSARY\">NOT\xef\xbf\xbdNECESSARY</span>",
        "<span data-trace=\"ev:t1 as-of\" data-value=\"84\" data-unit=\"days\">84 days (12 weeks)</span>",
        "<span data-trace=\"ev:x1\">It gets worse &lt;fast&gt;.</span>",
        "<cite data-trace=\"po:p/a\">six weeks</cite>",
        "<span data-trace=\"po:p/a ev:t1\" data-value=\"84\" data-unit=\"days\">",
        "data-format=\"x278.letter/1\" data-status=\"draft\"",
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        ck_assert_msg(strstr(page, parts[i]) != NULL, "%s is not in %s", parts[i], page);
    }
}

/* Text from outside is written as x278 get prints it, or replaced, whatever it holds. */
START_TEST(page__what_would_steer_a_terminal_is_escaped)
{
    static const char layout[] = TEMPLATE("sheet", "<each of=\"values\"><p>{value}</p></each>");
    static const char bad[] = "\x1bP\xe2\x80\xae\xc2\x85\xf3\xa0\x80\x81\xe9";
    static const char raw[] = "\\x1bP\\u202e\\x85\\ue0001\\xe9";
    const char *name = strstr(request, "PLAN");
    char text[sizeof request + sizeof bad];
    char wanted[200];
    x278_ctx *ctx;
    x278_doc *doc;
    x278cw_template *page;
    x278_buf out;
    snprintf(text, sizeof text, "%.*s%s%s", (int)(name - request), request, bad, name + 4);
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
    ck_assert_int_eq(x278cw_template_read(ctx, layout, sizeof layout - 1, NULL, NULL, &page), X278_OK);
    x278cw_page_options options = {.struct_size = sizeof options, .request = doc, .layout = page};
    ck_assert_int_eq(x278cw_page_write(ctx, X278CW_PAGE_SHEET, &options, NULL, NULL, &out), X278_OK);
    snprintf(wanted, sizeof wanted, "data-raw=\"%s\">%s", raw,
             "\xef\xbf\xbdP\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd</span>");
    ck_assert_ptr_nonnull(strstr(out.ptr, wanted));
    x278_buf_free(&out);
    options.flags = X278CW_PAGE_TEXT;
    ck_assert_int_eq(x278cw_page_write(ctx, X278CW_PAGE_SHEET, &options, NULL, NULL, &out), X278_OK);
    ck_assert_ptr_nonnull(strstr(out.ptr, raw));
    x278_buf_free(&out);
    x278cw_template_free(page);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
}
END_TEST

/* They are large: failing allocations are tried on small ones. */
START_TEST(page__the_shipped_layouts_fit_their_pages)
{
    static const struct {
        x278cw_page_kind kind;
        const char *words;
    } rows[] = {{X278CW_PAGE_LETTER, "data-status=\"final\""},
                {X278CW_PAGE_CARD, "6025550100"},
                {X278CW_PAGE_SUMMARY, "<svg "},
                {X278CW_PAGE_CHECKLIST, " done"},
                {X278CW_PAGE_SHEET, "63047"}};
    x278_ctx *ctx;
    x278_doc *docs[2];
    x278cw_evidence *evidence;
    x278cw_policies *policies;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, request, strlen(request), NULL, NULL, &docs[0]), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, response, strlen(response), NULL, NULL, &docs[1]), X278_OK);
    ck_assert_int_eq(x278cw_evidence_read(ctx, record, strlen(record), NULL, NULL, &evidence), X278_OK);
    ck_assert_int_eq(x278cw_policies_new(ctx, &policies), X278_OK);
    ck_assert_int_eq(x278cw_policies_add(policies, policy, strlen(policy), NULL, NULL), X278_OK);
    x278cw_page_options options = {.struct_size = sizeof options, .signed_by = "A. Surgeon"};
    options.request = docs[0];
    options.response = docs[1];
    options.evidence = evidence;
    options.policies = policies;
    ck_assert_int_eq(x278cw_now_parse("2026-05-07", X278_STRLEN, &options.as_of), X278_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        x278_buf out;
        ck_assert_int_eq(x278cw_page_write(ctx, rows[i].kind, &options, NULL, NULL, &out), X278_OK);
        ck_assert_ptr_nonnull(strstr(out.ptr, rows[i].words));
        x278_buf_free(&out);
    }
    x278cw_policies_free(policies);
    x278cw_evidence_free(evidence);
    x278_doc_free(docs[1]);
    x278_doc_free(docs[0]);
    x278_ctx_free(ctx);
}
END_TEST

START_TEST(page__pictures_hold_no_character_that_steers_a_terminal)
{
    static const char lines[] = "2026-11-20T08:00 C1 sent payer=1\xe2\x80\xae<2> codes=63047 lob=MA\n";
    x278_ctx *ctx;
    x278cw_log *log;
    x278cw_stats *stats;
    x278_buf out;
    const x278cw_stats_options period = {.struct_size = sizeof period, .from = {2026, 11, 1}, .to = {2026, 11, 30}};
    x278cw_page_options options = {.struct_size = sizeof options};
    ck_assert_int_eq(x278cw_now_parse("2026-12-31", X278_STRLEN, &options.as_of), X278_OK);
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_log_new(ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_log_add(log, NULL, lines, sizeof lines - 1, NULL), X278_OK);
    ck_assert_int_eq(x278cw_stats_new(log, &options.as_of, &period, &stats), X278_OK);
    ck_assert_int_eq(x278cw_stats_page(ctx, stats, &options, NULL, &out), X278_OK);
    ck_assert_ptr_nonnull(strstr(out.ptr, ">1\xef\xbf\xbd&lt;2&gt;</text>"));
    ck_assert_ptr_null(strstr(out.ptr, "\xe2\x80\xae"));
    x278_buf_free(&out);
    x278cw_stats_free(stats);
    x278cw_log_free(log);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(page__names_the_sections_that_lack_their_data) {
    given g = make(t, true);
    x278cw_evidence *empty;
    x278cw_sections missing = 0;
    x278_buf out;
    ok(t, x278cw_evidence_new(g.ctx, &empty));
    support_defer(t, free_evidence, empty);
    is(t,
       x278cw_page_write(g.ctx, X278CW_PAGE_SUMMARY, &(x278cw_page_options){.struct_size = sizeof g.options}, NULL,
                         NULL, &out),
       X278_E_INVALID_ARG);
    lay_out(t, &g, TEMPLATE("letter", "<p>{as_of}</p>"));
    g.options.evidence = empty;
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_LETTER, &g.options, NULL, &missing, &out), X278_E_INVALID_ARG);
    ok(t, x278cw_evidence_finish(empty, NULL));
    g.options.policies = NULL;
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_LETTER, &g.options, NULL, &missing, &out), X278_E_NOT_FOUND);
    ck_assert_ptr_null(out.ptr);
    ck_assert_uint_eq(missing, X278CW_SECTION_TREATMENT | X278CW_SECTION_FUNCTION | X278CW_SECTION_IMAGING |
                                   X278CW_SECTION_CRITERIA | X278CW_SECTION_WHY_NOW);
    ck_assert_str_eq(x278cw_section_name(X278CW_SECTION_WHY_NOW), "why_now");
    ck_assert_ptr_null(x278cw_section_name(missing));
}

X278_TEST(page__refuses_what_makes_no_sense) {
    given g = make(t, true);
    x278_buf out;
    const x278cw_page_kind kinds[] = {0, -1, 99, X278CW_PAGE_STATS};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        is(t, x278cw_page_write(g.ctx, kinds[i], &g.options, NULL, NULL, &out), X278_E_INVALID_ARG);
    }
    lay_out(t, &g, TEMPLATE("card", "<p/>"));
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_LETTER, &g.options, NULL, NULL, &out), X278_E_INVALID_ARG);
    g.options.layout = NULL;
    g.options.flags = 8;
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_LETTER, &g.options, NULL, NULL, &out), X278_E_UNSUPPORTED);
    g.options.flags = 0;
    g.options.lob = "NOBODY";
    is(t, x278cw_page_write(g.ctx, X278CW_PAGE_LETTER, &g.options, NULL, NULL, &out), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_template_kind(NULL), 0);
    ck_assert_int_eq(x278cw_shipped_template_at(99, NULL, NULL), X278_E_NOT_FOUND);
}

/* ---- the digest ------------------------------------------------------------------------------------------------ */

X278_TEST(digest__holds_whole_parts) {
    given g = make(t, false);
    static x278_buf line;
    ok(t, x278cw_digest_write(g.options.evidence, &g.options.as_of, &line));
    support_defer(t, free_buf, &line);
    ck_assert_str_eq(line.ptr,
                     "PHYSICAL THERAPY 12 WK FAILED; PAIN (VAS) 8 TO 7.5; MRI STENOSIS SEVERE; IT GETS WORSE FAST");
}

BEGIN_SUITE("cw_page")
if (x278_feature(X278_FEATURE_XML)) { /* templates are XML */
    TEST(template__names_what_the_page_does_not_have)
    TEST(template__refuses_what_is_not_of_the_language)
    TEST(template__a_brace_can_be_written)
    TEST(template__a_value_that_is_not_there_is_named)
    TEST(template__repeats_may_be_deep)
    TEST(template__repeats_are_bounded)
    TEST(page__values_have_traces)
    TEST(page__what_would_steer_a_terminal_is_escaped)
    TEST(page__pictures_hold_no_character_that_steers_a_terminal)
    TEST(page__the_shipped_layouts_fit_their_pages)
    TEST(page__names_the_sections_that_lack_their_data)
    TEST(page__refuses_what_makes_no_sense)
    TEST(digest__holds_whole_parts)
}
END_SUITE
