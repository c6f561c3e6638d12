#include "exchanged.h"

#include <stdio.h>

#include "fixtures.h"
#include "review/tables.h"

static void free_json_writer(void *writer) {
    x278_json_writer_free(writer);
}
static void free_json_reader(void *reader) {
    x278_json_reader_free(reader);
}

/* ---- there and back -------------------------------------------------------------------------------------------------- */

/* Through JSON and back a message is the same document, and the same bytes. */
static void comes_back(support *t, const char *message, uint32_t flags) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, message);
    const x278_buf *json = json_of(t, doc, flags);
    x278_doc *back = read_json(t, ctx, json->ptr, json->len, issues);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert_ptr_eq(x278_doc_guide(back), x278_doc_guide(doc));
    ck_assert(same_buf(json_of(t, back, flags), json));
    ck_assert(same_buf(edi_of(t, back), edi_of(t, doc)));
}

X278_TEST(json__loses_nothing) {
    comes_back(t, ISA GS MUCH END, 0);
    comes_back(t, ISA GS MUCH END, X278_JSON_WORDS | X278_JSON_PATHS);
}

X278_TEST(json__loses_nothing_of_unknown_segments_and_guides) {
    comes_back(t, ISA "\n" GS "\n" HEAD "\nXX*A**\x1b~SE*4*0001~\nGE*1*1~\nIEA*1*000000001~", 0);
    comes_back(t, ISA "GS*FA*SENDER*RECEIVER*20240301*1200*1*X*005010X231~ST*999*0001~AK1*HI*1~SE*3*0001~" END, 0);
}

X278_TEST(json__loses_no_byte) {
    comes_back(t, ISA GS HEAD "XX*A\xE9\xC3\xA9\xff\x80*\"\\\x01\x7f~SE*4*0001~" END, 0);
    comes_back(t, ISA GS HEAD "XX*Jos\xC3\xA9 \xF0\x9F\x98\x80 \xE2\x82\xAC~SE*4*0001~" END, 0);
}

/* Without failing allocations: the other tests have those. */
START_TEST(json__gives_the_fixtures_back)
{
    static const char *const rooms[] = {"278", "model"};
    static const uint32_t flags[] = {0, X278_JSON_WORDS | X278_JSON_PATHS};
    x278_ctx *ctx;
    size_t count = 0;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t r = 0; r < 4; r++) {
        fixtures all;
        fixtures_load(rooms[r / 2], &all);
        for (size_t i = 0; i < all.count; i++) {
            x278_doc *doc;
            x278_doc *back;
            x278_buf json;
            x278_buf outs[2];
            x278_json_writer_options with = {.struct_size = sizeof with, .flags = flags[r % 2]};
            x278_encode_options options = {.struct_size = sizeof options, .control_number = "0001"};
            options.flags = X278_ENCODE_TRANSACTION | X278_ENCODE_INCOMPLETE;
            ck_assert_int_eq(x278_decode(ctx, all.items[i].data, all.items[i].len, NULL, NULL, &doc), X278_OK);
            ck_assert_int_eq(x278_json_encode(doc, &with, &json), X278_OK);
            ck_assert_int_eq(x278_json_decode(ctx, json.ptr, json.len, NULL, NULL, &back), X278_OK);
            ck_assert_int_eq(x278_encode(doc, &options, NULL, &outs[0]), X278_OK);
            ck_assert_int_eq(x278_encode(back, &options, NULL, &outs[1]), X278_OK);
            ck_assert(same_buf(&outs[0], &outs[1]));
            x278_buf_free(&outs[0]);
            x278_buf_free(&outs[1]);
            x278_buf_free(&json);
            x278_doc_free(back);
            x278_doc_free(doc);
            count++;
        }
        fixtures_free(&all);
    }
    ck_assert_uint_gt(count, 20);
    x278_ctx_free(ctx);
}
END_TEST

/* ---- reading in parts ------------------------------------------------------------------------------------------------- */

/* Memory follows the largest document; documents come one by one, however the input is cut. Issues are passed over. */
X278_TEST(json__streams) {
    enum {
        DOCUMENTS = 10
    };
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS HEAD "HL*1**20*1~SE*4*0001~" END);
    x278_json_writer *writer;
    x278_buf *json = support_buf(t);
    x278_issue issue = {.struct_size = sizeof issue, .severity = X278_SEVERITY_ERROR};
    ok(t, x278_json_writer_open_buffer(ctx, NULL, &writer));
    support_defer(t, free_json_writer, writer);
    for (size_t i = 0; i < DOCUMENTS; i++) {
        ok(t, x278_json_writer_document(writer, doc));
        ok(t, x278_json_writer_issue(writer, &issue));
    }
    ok(t, x278_json_writer_close(writer));
    ok(t, x278_json_writer_take_buffer(writer, json));
    static const size_t pieces[] = {700, SIZE_MAX};
    for (size_t p = 0; p < sizeof pieces / sizeof pieces[0]; p++) {
        x278_issues *issues = support_issues(t, ctx);
        x278_json_reader *reader;
        size_t count = 0;
        size_t at = 0;
        size_t live = 0;
        bool ended = false;
        ok(t, x278_json_reader_open_feed(ctx, NULL, issues, &reader));
        support_defer(t, free_json_reader, reader);
        for (;;) {
            x278_doc *next;
            x278_status status = x278_json_reader_next(reader, &next);
            if (status == X278_END) {
                break;
            }
            ck_assert((status == X278_OK) == (next != NULL));
            if (status != X278_OK) {
                is(t, status, X278_NEED_INPUT);
            }
            if (status == X278_OK) {
                count++;
                ck_assert_uint_eq(x278_doc_review(next)->organization_count, 1);
                x278_doc_free(next);
                live = count == 2 ? support_live_bytes(t) : live;
                ck_assert(count <= 2 || p == 1 || support_live_bytes(t) <= live + 20000);
            } else if (at < json->len) {
                size_t some = json->len - at < pieces[p] ? json->len - at : pieces[p];
                ok(t, x278_json_reader_feed(reader, json->ptr + at, some));
                at += some;
            } else {
                ck_assert(!ended);
                ok(t, x278_json_reader_feed_end(reader));
                ended = true;
            }
        }
        ck_assert_uint_eq(count, DOCUMENTS);
        ck_assert_uint_eq(x278_issues_count(issues), 0);
        is(t, x278_json_reader_feed(reader, "x", 1), X278_E_STATE);
        is(t, x278_json_reader_feed_end(reader), X278_E_STATE);
    }
}

/* A feed may be fed more while documents wait in it. */
X278_TEST(json__is_fed_while_documents_wait) {
    static const char text[] = "{\"x278\":1,\"review\":{\"date\":\"1\"}}\n{\"x278\":1,\"review\":{\"date\":\"2\"}}\n";
    const x278_ctx *ctx = support_ctx(t);
    x278_json_reader *reader;
    ok(t, x278_json_reader_open_feed(ctx, NULL, NULL, &reader));
    support_defer(t, free_json_reader, reader);
    for (size_t i = 0; i < 5; i++) {
        x278_doc *doc;
        ok(t, x278_json_reader_feed(reader, text, sizeof text - 1));
        ok(t, x278_json_reader_next(reader, &doc));
        ck_assert(str_is(review_of(doc)->date, i % 2 == 0 ? "1" : "2"));
        x278_doc_free(doc);
    }
}

/* What a text says when it is read in two parts: documents as JSON, codes, lines and offsets of issues, the status. */
static void told(const x278_ctx *ctx, const char *text, size_t len, size_t first, char *out, size_t size) {
    x278_issues *issues;
    x278_json_reader *reader;
    x278_doc *doc;
    x278_status status;
    size_t at = 0;
    size_t fed = 0;
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_json_reader_open_feed(ctx, NULL, issues, &reader), X278_OK);
    while ((status = x278_json_reader_next(reader, &doc)) >= X278_OK && status != X278_END) {
        if (status == X278_OK) {
            x278_buf json;
            ck_assert_int_eq(x278_json_encode(doc, NULL, &json), X278_OK);
            at += (size_t)snprintf(out + at, size - at, "%s", json.ptr);
            x278_buf_free(&json);
            x278_doc_free(doc);
        } else if (fed < len) {
            size_t some = first == 1 ? 1 : fed == 0 ? first : len - fed;
            ck_assert_int_eq(x278_json_reader_feed(reader, text + fed, some), X278_OK);
            fed += some;
        } else {
            ck_assert_int_eq(x278_json_reader_feed_end(reader), X278_OK);
        }
    }
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        at += (size_t)snprintf(out + at, size - at, "%d:%llu:%llu ", (int)issue->code, (unsigned long long)issue->line,
                               (unsigned long long)issue->offset);
    }
    at += (size_t)snprintf(out + at, size - at, "%d", (int)status);
    ck_assert_uint_lt(at, size);
    x278_json_reader_free(reader);
    x278_issues_free(issues);
}

/* Wherever the input is cut, and byte by byte: the same. */
START_TEST(json__is_the_same_cut_at_every_byte)
{
    static const char *const texts[] = {
        "\xEF\xBB\xBF{\"x278\":1,\"guide\":\"005010X217-request\",\"envelope\":{\"line_break\":2,\"delimiters\":\"7E "
        "2A 3A 5E\"},"
        "\"review\":{\"date\":\"\\ud83d\\ude00\\u00e9\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 "
        "\\n\\\"\",\"dates\":[1.5e-3,true,null,{}],"
        "\"organizations\":[{\"parties\":[null,{\"name\":\"PLAN\"}]}]}}\r\n\n{\"severity\":\"error\",\"x\":[{}]}\n{"
        "\"x278\":1}\n",
        "{\"x278\":1,\"bytes\":1,\"review\":{\"date\":\"\\ud83d\",\"time\":12345678901,\"purpose\":\"\xC3\xBF\"}}\n[",
        "{\"x278\":1,\"review\":{\"date\":\"\xE2\x82\"}}",
        "{\"x278\":1,\"review\":{\"date\":-01}}",
        "{\"x278\":1}\n-1.5e+3",
        "{\"x278\":1}\n1e",
    };
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char whole[2000];
        char parts[2000];
        size_t len = strlen(texts[i]);
        told(ctx, texts[i], len, len, whole, sizeof whole);
        for (size_t first = 1; first < len; first++) {
            told(ctx, texts[i], len, first, parts, sizeof parts);
            ck_assert_msg(strcmp(whole, parts) == 0, "cut at %zu: %s, not %s", first, parts, whole);
        }
    }
    x278_ctx_free(ctx);
}
END_TEST

/* What is complete is handed out before the failure. */
X278_TEST(json__a_cut_file_gives_what_is_complete) {
    static const char text[] = OPEN_JSON "\"review\":{}}\n{\"x278\":1,\"review\":{";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_json_reader *reader;
    x278_doc *doc;
    ok(t, x278_json_reader_open_memory(ctx, text, sizeof text - 1, NULL, issues, &reader));
    support_defer(t, free_json_reader, reader);
    ok(t, x278_json_reader_next(reader, &doc));
    ck_assert_ptr_nonnull(doc);
    x278_doc_free(doc);
    is(t, x278_json_reader_next(reader, &doc), X278_E_SYNTAX);
    is(t, x278_json_reader_next(reader, &doc), X278_E_SYNTAX);
    ck_assert_ptr_null(doc);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
}

X278_TEST(json__reads_a_file) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    const char *name = support_file(t, "test_json_exchange.ndjson");
    x278_json_writer *writer;
    x278_json_reader *reader;
    x278_doc *back;
    size_t count = 0;
    x278_status status;
    ok(t, x278_json_writer_open_file(ctx, name, NULL, &writer));
    support_defer(t, free_json_writer, writer);
    for (size_t i = 0; i < 20; i++) {
        ok(t, x278_json_writer_document(writer, doc));
    }
    ok(t, x278_json_writer_close(writer));
    ok(t, x278_json_reader_open_file(ctx, name, NULL, NULL, &reader));
    support_defer(t, free_json_reader, reader);
    while ((status = x278_json_reader_next(reader, &back)) == X278_OK) {
        count += x278_doc_review(back)->event_count;
        x278_doc_free(back);
    }
    is(t, status, X278_END);
    ck_assert_uint_eq(count, 20);
}

/* ---- the caller ------------------------------------------------------------------------------------------------------- */

X278_TEST(json__the_caller_may_choose_the_guide) {
    static const char text[] = OPEN_JSON "\"review\":{}" CLOSE_JSON;
    const x278_ctx *ctx = support_ctx(t);
    x278_json_reader_options options = {.struct_size = sizeof options};
    x278_doc *doc;
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &options.guide));
    ok(t, x278_json_decode(ctx, text, sizeof text - 1, &options, NULL, &doc));
    ck_assert_ptr_eq(x278_doc_guide(doc), options.guide);
    x278_doc_free(doc);
    options.guide_count = 1;
    is(t, x278_json_decode(ctx, text, sizeof text - 1, &options, NULL, &doc), X278_E_INVALID_ARG);
    options.guide_count = 0;
    options.flags = 1;
    is(t, x278_json_decode(ctx, text, sizeof text - 1, &options, NULL, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
}

X278_TEST(json__reading_needs_its_arguments) {
    const x278_ctx *ctx = support_ctx(t);
    x278_json_reader *reader;
    x278_doc *doc;
    is(t, x278_json_reader_open_memory(NULL, "", 0, NULL, NULL, &reader), X278_E_INVALID_ARG);
    is(t, x278_json_reader_open_memory(ctx, "", 0, NULL, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_reader_open_memory(ctx, NULL, 1, NULL, NULL, &reader), X278_E_INVALID_ARG);
    is(t, x278_json_reader_open_file(ctx, NULL, NULL, NULL, &reader), X278_E_INVALID_ARG);
    is(t, x278_json_reader_open_file(ctx, "no/such/folder/x", NULL, NULL, &reader), X278_E_IO);
    is(t, x278_json_reader_open_feed(NULL, NULL, NULL, &reader), X278_E_INVALID_ARG);
    ck_assert_ptr_null(reader);
    is(t, x278_json_reader_feed(NULL, "", 0), X278_E_INVALID_ARG);
    is(t, x278_json_reader_feed_end(NULL), X278_E_INVALID_ARG);
    is(t, x278_json_reader_next(NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_json_decode(NULL, "", 0, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_json_decode(ctx, "", 0, NULL, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_decode(ctx, NULL, 1, NULL, NULL, &doc), X278_E_INVALID_ARG);
    x278_json_reader_free(NULL);
    ok(t, x278_json_reader_open_memory(ctx, NULL, 0, NULL, NULL, &reader));
    support_defer(t, free_json_reader, reader);
    is(t, x278_json_reader_next(reader, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_reader_feed(reader, "", 0), X278_E_STATE);
    is(t, x278_json_reader_feed_end(reader), X278_E_STATE);
    is(t, x278_json_reader_next(reader, &doc), X278_END);
    is(t, x278_json_reader_next(reader, &doc), X278_END);
    ok(t, x278_json_reader_open_feed(ctx, NULL, NULL, &reader));
    support_defer(t, free_json_reader, reader);
    is(t, x278_json_reader_feed(reader, NULL, 1), X278_E_INVALID_ARG);
    is(t, x278_json_reader_next(reader, &doc), X278_NEED_INPUT);
}

BEGIN_SUITE("json_exchange")
TEST(json__loses_nothing)
TEST(json__loses_nothing_of_unknown_segments_and_guides)
TEST(json__loses_no_byte)
TEST(json__gives_the_fixtures_back)
TEST(json__streams)
TEST(json__is_fed_while_documents_wait)
TEST(json__is_the_same_cut_at_every_byte)
TEST(json__a_cut_file_gives_what_is_complete)
TEST(json__reads_a_file)
TEST(json__the_caller_may_choose_the_guide)
TEST(json__reading_needs_its_arguments)
END_SUITE
