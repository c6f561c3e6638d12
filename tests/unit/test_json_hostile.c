/*
 * Hostile JSON to the reader of documents. Each input ends in a status and an issue with its line, in bounded time and memory;
 * what is large is made while it is fed. Memory follows the largest document, and nothing that is left out.
 */
#include "support.h"

#include <stdio.h>

#include "scale.h"

#define LARGE (UINT64_C(16) << 20)
#define PIECE ((size_t)65536)

#define DOCUMENT "{\"x278\":1,\"review\":{\"date\":\"20240301\"}}\n"
#define UNKNOWN "{\"x278\":1,\"review\":{\"unknown\":"

/* An input: its beginning, what comes again and again, its end; what must come of it. */
typedef struct hostile {
    const char *head, *again, *tail;
    uint64_t size; /* of what comes again; 0: LARGE */
    size_t max_bytes;
    x278_status status;
    int32_t code; /* of the last issue; 0: none */
    uint64_t documents;
    size_t most; /* memory */
} hostile;

static const hostile cases[] = {
    /* what is left out is not kept */
    {UNKNOWN "\"", "SENTINEL", "\"}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {UNKNOWN "\"", "\\u0041\\n", "\"}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {UNKNOWN "\"", "\xC3\xA9\xF0\x9F\x98\x80", "\"}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {UNKNOWN, "12345678", "}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {UNKNOWN "[0", ",[1,{\"a\":2}]", "]}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {UNKNOWN "{\"a\":0", ",\"a\":\"SENTINEL\"", "}}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {"{\"severity\":\"", "SENTINEL", "\"}" DOCUMENT, 0, LARGE * 2, X278_END, 0, 1, 400000},
    {"{\"x278\":1,\"review\":{\"date\":\"1\"", ",\"SENTINEL\":1", "}}", 0, LARGE * 2, X278_END, 824, 1, 400000},
    {"", "{\"severity\":\"error\",\"message\":\"SENTINEL\"}\n", DOCUMENT, 0, LARGE * 2, X278_END, 0, 1, 400000},
    /* documents one by one */
    {"", DOCUMENT, "", (UINT64_C(4) << 20) / 40 * 40, 1000, X278_END, 0, (UINT64_C(4) << 20) / 40, 400000},
    /* limits */
    {"", "[", "", 0, LARGE * 2, X278_E_SYNTAX, 823, 0, 400000},
    {UNKNOWN, "[", "", 0, LARGE * 2, X278_E_LIMIT, 822, 0, 400000},
    {UNKNOWN, "{\"a\":", "", 0, LARGE * 2, X278_E_LIMIT, 822, 0, 400000},
    {"{\"x278\":1,\"review\":{\"date\":\"", "SENTINEL", "", 0, 1u << 20, X278_E_LIMIT, 822, 0, 4000000},
    {"{\"x278\":1,\"review\":{\"", "SENTINEL", "", 0, 1u << 20, X278_E_LIMIT, 822, 0, 4000000},
    {DOCUMENT, "\n", "", 0, 1u << 20, X278_E_LIMIT, 822, 1, 400000},
    {"{\"x278\":1,\"review\":{\"organizations\":[{}", ",{}", "", 0, LARGE * 2, X278_E_LIMIT, 822, 0, 8000000},
    {"{\"x278\":1,\"review\":{\"organizations\":[null", ",null", "", 0, LARGE * 2, X278_E_LIMIT, 822, 0, 8000000},
};

/* Fill a piece from `at` of what comes again and again. */
static size_t fill(const hostile *h, uint64_t at, char *to) {
    size_t len = strlen(h->again);
    uint64_t size = h->size == 0 ? LARGE / len * len : h->size;
    size_t some = size - at < PIECE ? (size_t)(size - at) : PIECE;
    for (size_t i = 0; i < some; i++) {
        to[i] = h->again[(at + i) % len];
    }
    return some;
}

/* The next bytes: of the head, of what comes again, of the tail; none at the end. */
static size_t next_piece(const hostile *h, uint64_t *at, int *part, char *to) {
    size_t some = 0;
    while (some == 0 && *part < 3) {
        const char *text = *part == 0 ? h->head : h->tail;
        if (*part == 1) {
            some = fill(h, *at, to);
            *at += some;
            *part += some == 0 ? 1 : 0;
        } else {
            some = strlen(text);
            memcpy(to, text, some);
            ++*part;
        }
    }
    return some;
}

static void read_hostile(const hostile *h) {
    static char piece[PIECE];
    scale s = {0, 0};
    x278_ctx_options options = {.struct_size = sizeof options};
    x278_ctx *ctx;
    x278_issues *issues;
    x278_json_reader *reader;
    x278_doc *doc;
    x278_status status;
    uint64_t documents = 0;
    uint64_t at = 0;
    int part = 0;
    options.allocator = scale_allocator(&s);
    options.max_bytes = h->max_bytes;
    options.max_segments = 10000;
    options.max_issues = 100;
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_json_reader_open_feed(ctx, NULL, issues, &reader), X278_OK);
    while ((status = x278_json_reader_next(reader, &doc)) == X278_OK || status == X278_NEED_INPUT) {
        if (status == X278_OK) {
            documents++;
            x278_doc_free(doc);
            continue;
        }
        size_t some = next_piece(h, &at, &part, piece);
        ck_assert_int_eq(some > 0 ? x278_json_reader_feed(reader, piece, some) : x278_json_reader_feed_end(reader),
                         X278_OK);
    }
    size_t count = x278_issues_count(issues);
    const x278_issue *last = count == 0 ? NULL : x278_issues_at(issues, count - 1);
    printf("%.20s… %.12s: %llu bytes, %zu held at most\n", h->head, h->again, (unsigned long long)at, s.most);
    ck_assert_int_eq(status, h->status);
    ck_assert_int_eq(last == NULL ? 0 : last->code, h->code);
    ck_assert(last == NULL || (last->line > 0 && strstr(last->message.ptr, "SENTINEL") == NULL));
    ck_assert_uint_eq(documents, h->documents);
    ck_assert_uint_le(s.most, h->most);
    x278_json_reader_free(reader);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    ck_assert_uint_eq(s.held, 0);
}

START_TEST(hostile__json_ends_in_a_status_and_little_memory)
{
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        read_hostile(&cases[i]);
    }
}
END_TEST

BEGIN_SUITE("json_hostile")
TEST(hostile__json_ends_in_a_status_and_little_memory)
END_SUITE
