/* What the reader of JSON takes, what it refuses, and what it says of it. */
#include "exchanged.h"

#include <stdio.h>

/* ---- what JSON is ------------------------------------------------------------------------------------------------------ */

/* Values of a member that no document has: only whether they are JSON matters. */
START_TEST(json__takes_json_and_nothing_else)
{
    static const struct {
        const char *value;
        bool taken;
    } cases[] = {
        /* numbers */
        {"0", true},
        {"-0", true},
        {"10", true},
        {"-1.5e+3", true},
        {"1E2", true},
        {"0.0001e-999", true},
        {"123456789012345678901234567890", true},
        {"01", false},
        {"-01", false},
        {"+1", false},
        {".5", false},
        {"1.", false},
        {"1.e2", false},
        {"1e", false},
        {"1e+", false},
        {"-", false},
        {"--1", false},
        {"0x10", false},
        {"1_000", false},
        {"1,5", false},
        {"NaN", false},
        {"Infinity", false},
        {"-Infinity", false},
        /* words */
        {"true", true},
        {"false", true},
        {"null", true},
        {"True", false},
        {"nul", false},
        {"nulll", false},
        {"undefined", false},
        /* strings */
        {"\"\"", true},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\uABCD\\uabcd\"", true},
        {"\"\\ud83d\\ude00\"", true},
        {"\"\\ud83d\"", true}, /* in a member that is left out it does not matter */
        {"\"\x7f\xC2\x80\xE0\xA0\x80\xED\x9F\xBF\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\"", true},
        {"\"\\u0000\"", true},
        {"\"\\x41\"", false},
        {"\"\\u004\"", false},
        {"\"\\u00g0\"", false},
        {"\"\\U0041\"", false},
        {"\"\\'\"", false},
        {"\"\\\n\"", false},
        {"\"\t\"", false},
        {"\"\n\"", false},
        {"\"\x01\"", false},
        {"\"\xC0\x80\"", false},
        {"\"\xC1\xBF\"", false},
        {"\"\xE0\x9F\xBF\"", false},
        {"\"\xED\xA0\x80\"", false},
        {"\"\xF0\x8F\xBF\xBF\"", false},
        {"\"\xF4\x90\x80\x80\"", false},
        {"\"\xF5\x80\x80\x80\"", false},
        {"\"\x80\"", false},
        {"\"\xC3\"", false},
        {"\"\xE2\x82\"", false},
        {"\"\xFF\"", false},
        {"'a'", false},
        {"a", false},
        {"\"a", false},
        /* arrays and objects */
        {"[]", true},
        {"{}", true},
        {"[1,[2,[3,{}]],{\"a\":[],\"a\":{\"\":0}}]", true},
        {" \t\r\n[ \n1 , 2\t] ", true},
        {"[1,]", false},
        {"[,1]", false},
        {"[1 2]", false},
        {"[1;2]", false},
        {"[1}", false},
        {"{\"a\":1,}", false},
        {"{,\"a\":1}", false},
        {"{\"a\" 1}", false},
        {"{\"a\":}", false},
        {"{\"a\"}", false},
        {"{a:1}", false},
        {"{'a':1}", false},
        {"{1:1}", false},
        {"{null:1}", false},
        {"{\"a\":1]", false},
        {"[", false},
        {"{", false},
        {"]", false},
        {"}", false},
        {"", false},
        {"\f1", false},
        {"\v1", false},
        {"\xC2\xA0"
         "1",
         false},
        {"\xEF\xBB\xBF"
         "1",
         false},
        {"1 // one", false},
        {"/* one */ 1", false},
        {"1 # one", false},
        {"1:2", false},
    };
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[400];
        x278_issues *issues;
        x278_doc *doc;
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        size_t len = (size_t)snprintf(text, sizeof text, OPEN_JSON "\"SENTINEL\":%s" CLOSE_JSON, cases[i].value);
        x278_status status = x278_json_decode(ctx, text, len, NULL, issues, &doc);
        const x278_issue *last = x278_issues_at(issues, x278_issues_count(issues) - 1);
        ck_assert_msg(status == (cases[i].taken ? X278_OK : X278_E_SYNTAX), "%s: %d", cases[i].value, (int)status);
        ck_assert_int_eq(last->code, cases[i].taken ? 824 : 821);
        ck_assert_ptr_null(strstr(last->message.ptr, "SENTINEL"));
        ck_assert(last->line >= 2 && last->offset >= sizeof OPEN_JSON - 1);
        x278_issues_free(issues);
        x278_doc_free(doc);
    }
    x278_ctx_free(ctx);
}
END_TEST

START_TEST(json__depth_has_a_limit)
{
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t depth = 60; depth < 70; depth++) {
        static const char brackets[] = "[{";
        char text[1000] = OPEN_JSON "\"a\":";
        x278_issues *issues;
        x278_doc *doc;
        size_t len = strlen(text);
        for (size_t i = 0; i < depth; i++) { /* the document is one more */
            len += (size_t)snprintf(text + len, sizeof text - len, i % 2 == 0 ? "%c" : "%c\"a\":", brackets[i % 2]);
        }
        len += (size_t)snprintf(text + len, sizeof text - len, depth % 2 == 0 ? "0" : "");
        for (size_t i = depth; i > 0; i--) {
            text[len++] = i % 2 == 1 ? ']' : '}';
        }
        text[len++] = '}';
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        x278_status status = x278_json_decode(ctx, text, len, NULL, issues, &doc);
        ck_assert_int_eq(status, depth < 64 ? X278_OK : X278_E_LIMIT);
        ck_assert_int_eq(x278_issues_at(issues, x278_issues_count(issues) - 1)->code, depth < 64 ? 824 : 822);
        x278_issues_free(issues);
        x278_doc_free(doc);
    }
    x278_ctx_free(ctx);
}
END_TEST

/* ---- what is wrong ----------------------------------------------------------------------------------------------------- */

X278_TEST(json__says_what_is_wrong_and_reads_on) {
    static const struct {
        const char *body;
        const char *found;
        const char *date; /* of the review */
    } cases[] = {
        {"\"review\":{\n\"date\":\"20240301\"\n}", "", "20240301"},
        {"\"review\":{\"SENTINEL\":{\"date\":\"1\"},\"date\":\"2\"}", "824:2 ", "2"},
        {"\"review\":{\n\n\"service\":[{}],\"date\":\"2\"}", "824:4 ", "2"},
        {"\"review\":{\"events\":[{}],\"date\":\"2\"}", "824:2 ", "2"}, /* the reader gathers them */
        {"\"review\":{\"date_word\":\"x\",\"date_path\":[{}],\"date\":\"2\"}", "", "2"},
        {"\"review\":{\"SENTINEL_word\":\"x\",\"date\":\"2\"}", "824:2 ", "2"},
        {"\"review\":{\"_word\":\"x\",\"date\":\"2\"}", "824:2 ", "2"},
        {"\"party\":{}", "824:2 ", NULL},
        {"\"review\":{\n\"date\":\"1\",\n\"date\":\"SENTINEL\"}", "825:4 ", "1"},
        {"\"review\":{\"date\":null,\"date\":\"1\"}", "825:2 ", NULL},
        {"\"review\":{\"date\":\"1\"},\n\"review\":{\"date\":\"2\"}", "825:3 ", "1"},
        {"\"guide\":\"SENTINEL\",\"review\":{\"date\":\"1\"}", "825:2 ", "1"},
        {"\"x278\":1,\"review\":{\"date\":\"1\"}", "825:2 ", "1"},
        {"\"review\":{\"organizations\":[{}],\"organizations\":[{}]}", "825:2 ", NULL},
        {"\"review\":{\"date\":20240301}", "826:2 ", NULL},
        {"\"review\":{\"date\":true}", "826:2 ", NULL},
        {"\"review\":{\"date\":[\"SENTINEL\"],\"time\":\"1\"}", "826:2 ", NULL},
        {"\"review\":{\"date\":{\"date\":{}},\"time\":\"1\"}", "826:2 ", NULL},
        {"\"review\":[]", "826:2 ", NULL},
        {"\"review\":\"SENTINEL\"", "826:2 ", NULL},
        {"\"review\":null", "", NULL},
        {"\"review\":{\"organizations\":{}}", "826:2 ", NULL},
        {"\"review\":{\"organizations\":[\"SENTINEL\"]}", "826:2 ", NULL},
        {"\"review\":{\"organizations\":[{\"parties\":[[{}]]}]}", "826:2 ", NULL},
        {"\"review\":{\"organizations\":[{\"parties\":[{\"address\":[]}]}]}", "826:2 ", NULL},
        {"\"review\":{\"date\":\"\\ud83d\"}", "829:2 ", NULL},
        {"\"review\":{\"date\":\"\\ude00\\ud83d\"}", "829:2 ", NULL},
        {"\"review\":{\"date\":\"\\ud83d\\ud83d\\ude00\"}", "829:2 ", NULL},
        {"\"review\":{\"date\":\"\\ud83dx\\ude00\"}", "829:2 ", NULL},
        {"\"review\":{\"date\":\"\\ud83d\\n\"}", "829:2 ", NULL},
        {"\"review\":{\"date\":\"\\ud83d\\ude00\"}", "", "\xF0\x9F\x98\x80"},
        {"\"review\":{\"date\":\"\\u00e9\\u20ac\\/\\b\\f\\n\\r\\t\"}", "", "\xC3\xA9\xE2\x82\xAC/\b\f\n\r\t"},
        {"\"bytes\":1,\"review\":{\"date\":\"\\u00e9\xC3\xBF\"}", "", "\xE9\xFF"},
        {"\"bytes\":1,\"review\":{\"date\":\"SENTINEL\xC4\x80\"}", "827:2 ", NULL},
        {"\"bytes\":0,\"review\":{\"date\":\"\xC3\xBF\"}", "826:2 ", "\xC3\xBF"},
        {"\"bytes\":true,\"review\":{\"date\":\"\xC3\xBF\"}", "826:2 ", "\xC3\xBF"},
        {"\"review\":{\"date\":\"\xC3\xBF\"},\"bytes\":1", "826:2 ", "\xC3\xBF"},
        {"\"envelope\":{\"line_break\":\"SENTINEL\"}", "826:2 ", NULL},
        {"\"envelope\":{\"line_break\":4294967296}", "827:2 ", NULL},
        {"\"envelope\":{\"line_break\":123456789012345678901}", "827:2 ", NULL},
        {"\"envelope\":{\"line_break\":4294967295}", "", NULL},
        {"\"envelope\":{\"line_break\":-0}", "827:2 ", NULL},
        {"\"envelope\":{\"line_break\":1.0}", "827:2 ", NULL},
        {"\"envelope\":{\"line_break\":1e0}", "827:2 ", NULL},
        {"\"envelope\":{\"delimiters\":\"7E2A3A5E\"}", "827:2 ", NULL},
        {"\"envelope\":{\"delimiters\":\"7E 2A 3A 5G\"}", "827:2 ", NULL},
        {"\"envelope\":{\"delimiters\":\"7e 2a 3a 5e\"}", "", NULL},
        {"\"envelope\":{\"delimiters\":[126]}", "826:2 ", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        char text[1024];
        char found[200];
        snprintf(text, sizeof text, OPEN_JSON "%s" CLOSE_JSON, cases[i].body);
        x278_doc *doc = read_json(t, ctx, text, strlen(text), issues);
        describe(issues, found, sizeof found);
        ck_assert_msg(strcmp(found, cases[i].found) == 0, "%s: %s", cases[i].body, found);
        for (size_t at = 0; at < x278_issues_count(issues); at++) {
            ck_assert_uint_eq(x278_issues_at(issues, at)->document, 1);
        }
        x278_str date = review_of(doc)->date;
        ck_assert_msg(cases[i].date == NULL ? date.ptr == NULL : str_is(date, cases[i].date), "%s", cases[i].body);
    }
}

/* The offset is that of the first byte of what is wrong. */
X278_TEST(json__an_issue_has_its_offset) {
    static const char *const cases[] = {
        "{\"x278\":1,\"review\":{\"date\":@12}}",
        "{\"x278\":1,\"review\":{@\"dates\":\"1\"}}",
        "{\"x278\":1,\"review\":{\"time\":\"1\",@\"time\":\"1\"}}",
        "{\"x278\":1,\"review\":{\"date\":\"a@\n\"}}",
        "{\"x278\":1,\"review\":{\"date\":@,}}",
        "{\"x278\":@2}",
        "@[]",
        "{\"x278\":1}\n  @7",
        "{\"x278\":1,\"review\":{\"date\":\"\\ud83\"}}@",
    };
    const x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i + 1 < sizeof cases / sizeof cases[0]; i++) {
        x278_issues *issues = support_issues(t, ctx);
        char text[200];
        const char *mark = strchr(cases[i], '@');
        x278_doc *doc = NULL;
        snprintf(text, sizeof text, "%.*s%s", (int)(mark - cases[i]), cases[i], mark + 1);
        x278_status status = x278_json_decode(ctx, text, strlen(text), NULL, issues, &doc);
        support_own_doc(t, doc);
        if (status != X278_E_SYNTAX) {
            ok(t, status);
        }
        ck_assert_uint_eq(x278_issues_count(issues), 1);
        ck_assert_uint_eq(x278_issues_at(issues, 0)->offset, (uint64_t)(mark - cases[i]));
    }
}

X278_TEST(json__a_hole_is_null) {
    static const char text[] = OPEN_JSON
        "\"review\":{\"organizations\":[{\"requesters\":[{\"subscribers\":[{\"events\":[{\"diagnoses\":[null,{},"
        "{\"code\":\"1\"}],\"decision\":{\"reasons\":[null,\"\",\"2\",7]}}]}]}]}]}" CLOSE_JSON;
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    const x278_doc *doc = read_json(t, ctx, text, sizeof text - 1, issues);
    const x278_event *event = review_of(doc)->events[0];
    ck_assert_uint_eq(review_of(doc)->event_count, 1); /* gathered */
    ck_assert_uint_eq(event->diagnosis_count, 3);
    ck_assert(event->diagnoses[0]->code.ptr == NULL && event->diagnoses[1]->code.ptr == NULL);
    ck_assert(str_is(event->diagnoses[2]->code, "1"));
    ck_assert_uint_eq(event->decision->reason_count, 4);
    ck_assert(event->decision->reasons[0].ptr == NULL && event->decision->reasons[1].ptr == NULL);
    ck_assert(str_is(event->decision->reasons[2], "2") && event->decision->reasons[3].ptr == NULL);
    ck_assert_uint_eq(x278_issues_count(issues), 1); /* the 7 */
}

X278_TEST(json__an_unknown_guide_is_an_issue) {
    static const char text[] = "{\"x278\":1,\n\"guide\":\"SENTINEL\",\"review\":{\"date\":\"1\"}}";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    char found[80];
    x278_doc *doc = read_json(t, ctx, text, sizeof text - 1, issues);
    describe(issues, found, sizeof found);
    ck_assert_str_eq(found, "828:2 ");
    ck_assert_ptr_null(x278_doc_guide(doc));
    ck_assert(str_is(review_of(doc)->date, "1"));
}

X278_TEST(json__refuses_what_is_not_a_document) {
    static const struct {
        const char *text;
        x278_status status;
        const char *found;
    } cases[] = {
        {"", X278_E_EMPTY, ""},
        {" \n\r\t\n", X278_E_EMPTY, ""},
        {"\xEF\xBB\xBF", X278_E_EMPTY, ""},
        {"\xEF\xBB", X278_E_SYNTAX, "821:1 "},
        {"\xEF\xBB{}", X278_E_SYNTAX, "821:1 "},
        {" \xEF\xBB\xBF{}", X278_E_SYNTAX, "821:1 "},
        {"\xFF\xFE{\x01", X278_E_SYNTAX, "821:1 "},
        {"{}", X278_E_SYNTAX, "823:1 "},
        {"\n[]", X278_E_SYNTAX, "823:2 "},
        {"1", X278_E_SYNTAX, "823:1 "},
        {"-1.5", X278_E_SYNTAX, "823:1 "},
        {"1.", X278_E_SYNTAX, "821:1 "},
        {"\"SENTINEL\"", X278_E_SYNTAX, "823:1 "},
        {"null", X278_E_SYNTAX, "823:1 "},
        {"nul", X278_E_SYNTAX, "821:1 "},
        {"{\"x278\":2}", X278_E_SYNTAX, "823:1 "},
        {"{\"x278\":1.0}", X278_E_SYNTAX, "823:1 "},
        {"{\"x278\":\"1\"}", X278_E_SYNTAX, "823:1 "},
        {"{\"x278\":true}", X278_E_SYNTAX, "823:1 "},
        {"{\"review\":{}\n}", X278_E_SYNTAX, "823:2 "},
        {"{\"x278\":1", X278_E_SYNTAX, "821:1 "},
        {"{\"x278\":1}}", X278_E_SYNTAX, "821:1 "},
        {"{\"x278\":1}\nSENTINEL", X278_E_SYNTAX, "821:2 "},
        {"{\"x278\":1}\n{", X278_E_SYNTAX, "821:2 "},
        {"{\"x278\":1}\n[]", X278_E_SYNTAX, "823:2 "},
        {"{\"severity\":\"error\"}\n", X278_E_EMPTY, ""},
        {"{\"x278\":1,\"severity\":\"error\"}\n", X278_OK, "824:1 "},
        {"\xEF\xBB\xBF{\"x278\":1}", X278_OK, ""},
        {"{\"x278\":1}{\"x278\":1}", X278_OK, "905:0 "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        char found[200];
        x278_doc *doc;
        x278_status status = x278_json_decode(ctx, cases[i].text, strlen(cases[i].text), NULL, issues, &doc);
        support_own_doc(t, doc);
        is(t, status, cases[i].status);
        ck_assert((doc != NULL) == (cases[i].status == X278_OK));
        describe(issues, found, sizeof found);
        ck_assert_msg(strcmp(found, cases[i].found) == 0, "%s: %s", cases[i].text, found);
    }
}

/* Programs that know JSON may write members in another order, and lay them out as they like. */
X278_TEST(json__order_and_layout_do_not_matter) {
    static const char text[] =
        "\r\n{ \"review\" : { \"organizations\" : [ { \"parties\" : [ { \"name\" : \"P\" ,\t\"role\" : "
        "\"X3\" } ] } ] ,\n \"purpose\" : \"13\" } ,\n\"guide\" : \"005010X217-request\" , \"x278\" : 1 }";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = read_json(t, ctx, text, sizeof text - 1, issues);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert_ptr_nonnull(x278_doc_guide(doc));
    ck_assert(str_is(x278_doc_review(doc)->purpose, "13"));
    ck_assert(str_is(x278_doc_review(doc)->organizations[0]->parties[0]->role, "X3"));
}

X278_TEST(json__limits_bound_a_document) {
    char text[4096];
    char found[80];
    size_t at = (size_t)snprintf(text, sizeof text, OPEN_JSON "\"review\":{\"organizations\":[");
    for (size_t i = 0; i < 100; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at, i == 0 ? "{}" : ",\n{}");
    }
    at += (size_t)snprintf(text + at, sizeof text - at, "]}" CLOSE_JSON);
    static const x278_ctx_options limits[] = {{.max_segments = 99}, {.max_bytes = 200}, {.max_segments = 100}};
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        support_options(t)->max_bytes = limits[i].max_bytes;
        support_options(t)->max_segments = limits[i].max_segments;
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        x278_doc *doc;
        is(t, x278_json_decode(ctx, text, at, NULL, issues, &doc), i < 2 ? X278_E_LIMIT : X278_OK);
        if (i < 2) {
            describe(issues, found, sizeof found);
            ck_assert(strncmp(found, i == 0 ? "822:101 " : "822:", i == 0 ? 8 : 4) == 0);
        } else {
            ck_assert_uint_eq(x278_doc_review(doc)->organization_count, 100);
            support_own_doc(t, doc);
        }
    }
    support_options(t)->max_bytes = support_options(t)->max_segments = 0;
}

BEGIN_SUITE("json_refused")
TEST(json__takes_json_and_nothing_else)
TEST(json__depth_has_a_limit)
TEST(json__says_what_is_wrong_and_reads_on)
TEST(json__an_issue_has_its_offset)
TEST(json__a_hole_is_null)
TEST(json__an_unknown_guide_is_an_issue)
TEST(json__refuses_what_is_not_a_document)
TEST(json__order_and_layout_do_not_matter)
TEST(json__limits_bound_a_document)
END_SUITE
