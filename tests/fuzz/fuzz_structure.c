/*
 * Bytes steer a message: they choose a guide, and walk its loops, segments and elements, so that most of what comes out has the
 * shape of the guide, with levels, segments and values left out, repeated or put elsewhere. Oracle of the second generation: what
 * is written of the document that was read is read and written once more: the same bytes. XML and JSON lead to them, too.
 */
#include <stdbool.h>

#include "memory.h"

#define MOST_BYTES 32768
#define MOST_LEVELS 64
#define MOST_DEPTH 12

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The message, and the bytes that steer it. */
typedef struct maker {
    const uint8_t *data;
    size_t size, at;
    const x278_guide *guide;
    char text[MOST_BYTES];
    size_t len;
    unsigned segments, levels;
    unsigned parents[MOST_DEPTH];
} maker;

/* The next byte; 0 when all are used. */
static unsigned take(maker *m) {
    return m->at < m->size ? m->data[m->at++] : 0;
}

static void put(maker *m, const char *text, size_t len) {
    if (len <= sizeof m->text - m->len) {
        memcpy(m->text + m->len, text, len);
        m->len += len;
    }
}

static void put_text(maker *m, const char *text) {
    put(m, text, strlen(text));
}

static void put_number(maker *m, unsigned number) {
    char digits[16];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(m, digits + at, sizeof digits - at);
}

/* A value for an element or a component: a code of its list, or bytes of the input, by its type. */
static void put_value(maker *m, x278_row row) {
    static const char *const dates[] = {"20240301", "20240301-20240331", "1200", "240301"};
    static const char letters[] = "A1 b.-0XZ9";
    unsigned how = take(m);
    size_t codes = x278_row_code_count(m->guide, row);
    char code[32] = "";
    if (how < 16) {
        return; /* absent */
    }
    if (codes > 0 && how < 240) {
        size_t len = x278_row_code_at(m->guide, row, how % codes, code, sizeof code, NULL);
        put(m, code, len < sizeof code ? len : sizeof code - 1);
    } else if (how >= 208 && how < 224) {
        put_text(m, dates[how % 4]);
    } else {
        for (unsigned i = 0; i < how % 12 + 1; i++) {
            unsigned byte = take(m);
            put(m, &letters[byte % (sizeof letters - 1)], 1);
        }
    }
}

static void put_element(maker *m, x278_row row) {
    size_t parts = x278_row_child_count(m->guide, row);
    unsigned repeats = x278_row_number(m->guide, row, X278_NUMBER_MAX) == 1 ? 1 : 1 + take(m) % 3;
    for (unsigned r = 0; r < repeats; r++) {
        put_text(m, r == 0 ? "*" : "^");
        for (size_t i = 0; i < parts; i++) {
            put_text(m, i == 0 ? "" : ":");
            put_value(m, x278_row_child_at(m->guide, row, i));
        }
        if (parts == 0) {
            put_value(m, row);
        }
    }
}

/* The tag of a segment row: its path without the loop, the qualifier and the like. */
static void put_tag(maker *m, x278_row row) {
    char path[64];
    MUST(x278_row_path(m->guide, row, path, sizeof path) < sizeof path);
    const char *tag = strchr(path, '-') == NULL ? path : strchr(path, '-') + 1;
    put(m, tag, strspn(tag, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"));
    m->segments++;
}

/* HL: numbered right, but for what the bytes say. */
static void put_level(maker *m, x278_row row, unsigned depth) {
    unsigned how = take(m);
    char code[8] = "";
    x278_row level = x278_row_child_at(m->guide, row, 2);
    m->parents[depth] = ++m->levels;
    put_text(m, "*");
    put_number(m, how == 255 ? 0 : m->levels);
    put_text(m, "*");
    if (how == 254 || (depth > 0 && m->parents[depth - 1] > 0)) {
        put_number(m, how == 254 ? m->levels : how == 253 ? how : m->parents[depth - 1]);
    }
    put_text(m, "*");
    x278_row_code_at(m->guide, level, how >= 250 ? how : 0, code, sizeof code, NULL);
    put_text(m, code);
    put_text(m, how % 2 == 0 ? "*1~" : "*0~");
}

/* Is the row an HL? */
static bool is_level(const maker *m, x278_row row) {
    char path[64];
    x278_row_path(m->guide, row, path, sizeof path);
    size_t len = strlen(path);
    return len >= 3 && len < sizeof path && strcmp(path + len - 3, "-HL") == 0;
}

static void put_segment(maker *m, x278_row row, unsigned depth) {
    put_tag(m, row);
    if (is_level(m, row)) {
        put_level(m, row, depth);
        return;
    }
    size_t count = x278_row_child_count(m->guide, row);
    for (size_t i = 0; i < count; i++) {
        put_element(m, x278_row_child_at(m->guide, row, i));
    }
    put_text(m, take(m) == 255 ? "*EXTRA~" : "~");
}

/* How often a row comes: mostly once or not at all. */
static unsigned times_of(maker *m, bool first) {
    unsigned how = take(m);
    return first ? 1 + (how == 255) : how < 96 ? 0 : how < 240 ? 1 : how - 238;
}

/* The loops of a guide by a stack of its own: the depth is that of the guide. */
static void put_loops(maker *m) {
    struct {
        x278_row loop;
        size_t next;
        unsigned again, depth; /* levels above */
    } stack[MOST_DEPTH];
    size_t open = 1;
    stack[0].loop = x278_guide_root(m->guide);
    stack[0].next = 2; /* behind ST and BHT */
    stack[0].again = 0;
    stack[0].depth = 0;
    while (open > 0) {
        size_t top = open - 1;
        size_t count = x278_row_child_count(m->guide, stack[top].loop) - (top == 0); /* SE comes by itself */
        if (stack[top].next >= count) {
            stack[top].next = 0;
            open -= stack[top].again == 0 || m->at >= m->size;
            stack[top].again -= stack[top].again > 0;
            continue;
        }
        x278_row row = x278_row_child_at(m->guide, stack[top].loop, stack[top].next++);
        unsigned times = times_of(m, top > 0 && stack[top].next == 1);
        if (x278_row_kind_of(m->guide, row) != X278_ROW_LOOP) {
            for (unsigned i = 0; i < times; i++) {
                put_segment(m, row, stack[top].depth);
            }
        } else if (times > 0 && open < MOST_DEPTH && m->levels < MOST_LEVELS) {
            bool below = top > 0 && is_level(m, x278_row_child_at(m->guide, stack[top].loop, 0));
            stack[open].loop = row;
            stack[open].next = 0;
            stack[open].again = times - 1;
            stack[open].depth = stack[top].depth + below;
            open++;
        }
    }
}

static void put_message(maker *m) {
    x278_str set, release;
    m->guide = x278_guide_at(take(m) % x278_guide_count());
    m->len = 0;
    if (x278_guide_text(m->guide, X278_TEXT_SET, &set) != X278_OK ||
        x278_guide_text(m->guide, X278_TEXT_RELEASE, &release) != X278_OK) { /* the rows of envelopes */
        MUST(x278_guide_find("005010X217-request", X278_STRLEN, &m->guide) == X278_OK);
    }
    MUST(x278_guide_text(m->guide, X278_TEXT_SET, &set) == X278_OK);
    MUST(x278_guide_text(m->guide, X278_TEXT_RELEASE, &release) == X278_OK);
    put_text(
        m, "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~"
           "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*");
    put(m, release.ptr, release.len);
    put_text(m, "~ST*");
    put(m, set.ptr, set.len);
    put_text(m, "*0001*");
    put(m, release.ptr, release.len);
    put_text(m, "~");
    m->segments = 2;
    put_segment(m, x278_row_child_at(m->guide, x278_guide_root(m->guide), 1), 0);
    put_loops(m);
    put_text(m, "SE*");
    put_number(m, take(m) == 255 ? 1 : m->segments);
    put_text(m, "*0001~GE*1*1~IEA*1*000000001~");
}

/* Has a message a counted payload? One that is cut off by the end of the message cannot be written again. */
static bool has_payload(const char *text, size_t len) {
    static const char *const tags[] = {"~BIN*", "~BDS*"};
    bool found = false;
    for (size_t i = 0; i + 5 <= len; i++) {
        for (size_t k = 0; k < sizeof tags / sizeof tags[0]; k++) {
            found = found || memcmp(text + i, tags[k], 5) == 0;
        }
    }
    return found;
}

/* Read and write a message. false: a limit, or what cannot be written again. */
static bool pass(const x278_ctx *ctx, const x278_decode_options *how, const char *text, size_t len, x278_doc **doc,
                 x278_buf *out) {
    const x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_INCOMPLETE};
    x278_status status = x278_decode(ctx, text, len, how, NULL, doc);
    MUST(status == X278_OK || status == X278_E_LIMIT || status == X278_E_EMPTY);
    if (status == X278_OK) {
        status = x278_encode(*doc, &options, NULL, out);
        MUST(status == X278_OK || status == X278_E_LIMIT || status == X278_E_DELIMITER ||
             status == X278_E_INVALID_ARG || (status == X278_E_UNSUPPORTED && has_payload(text, len)));
    }
    return status == X278_OK;
}

static void must_be_same(const x278_buf *a, const x278_buf *b) {
    MUST(a->len == b->len && memcmp(a->ptr, b->ptr, a->len) == 0);
}

/* Is the same written of a document that went through XML or JSON? */
static void through(const x278_ctx *ctx, const x278_doc *doc, const x278_buf *wanted, bool json) {
    const x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_INCOMPLETE};
    x278_buf text = {NULL, 0, NULL};
    x278_buf out = {NULL, 0, NULL};
    x278_doc *again = NULL;
    x278_status status = json ? x278_json_encode(doc, NULL, &text) : x278_xml_encode(doc, NULL, &text);
    if (status == X278_OK) {
        status = json ? x278_json_decode(ctx, text.ptr, text.len, NULL, NULL, &again)
                      : x278_xml_decode(ctx, text.ptr, text.len, NULL, NULL, &again);
        MUST(status == X278_OK || status == X278_E_LIMIT);
    }
    if (status == X278_OK) {
        MUST(x278_encode(again, &options, NULL, &out) == X278_OK);
        must_be_same(&out, wanted);
    }
    x278_doc_free(again);
    x278_buf_free(&text);
    x278_buf_free(&out);
}

static x278_status note_late(const x278_walk_event *event, void *user) {
    bool *late = user;
    *late = *late || event->placement == X278_PLACED_LATE;
    return X278_OK;
}

/* Does something of the message stand behind what should follow it? That is written in order; what is kept as it was then has
 * other neighbors, and may be of another place when it is read again. */
static bool is_late(const x278_ctx *ctx, const maker *m) {
    const x278_walk_options options = {.struct_size = sizeof options, .guide = m->guide};
    const x278_transaction *transaction = NULL;
    x278_reader *reader = NULL;
    x278_walk *walk = NULL;
    bool late = false;
    MUST(x278_walk_new(ctx, note_late, &late, &options, &walk) == X278_OK);
    MUST(x278_reader_open_memory(ctx, m->text, m->len, NULL, NULL, &reader) == X278_OK);
    if (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_status status = x278_walk_transaction(walk, transaction);
        MUST(status == X278_OK || status == X278_E_LIMIT);
    }
    x278_reader_free(reader);
    x278_walk_free(walk);
    return late;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    maker *m = calloc(1, sizeof *m);
    memory counted = {0, 0, 0};
    x278_ctx *ctx = memory_ctx(&counted, 0);
    x278_doc *first = NULL;
    x278_doc *second = NULL;
    x278_buf once = {NULL, 0, NULL};
    x278_buf twice = {NULL, 0, NULL};
    MUST(m != NULL);
    m->data = data;
    m->size = size;
    put_message(m);
    const x278_decode_options how = {.struct_size = sizeof how, .guide = m->guide};
    if (pass(ctx, &how, m->text, m->len, &first, &once)) {
        MUST(pass(ctx, &how, once.ptr, once.len, &second, &twice));
        if (!is_late(ctx, m)) {
            must_be_same(&once, &twice);
        }
        if (size > 0 && data[size - 1] % 4 == 0) {
            through(ctx, second, &twice, true);
            if (x278_feature(X278_FEATURE_XML)) {
                through(ctx, second, &twice, false);
            }
        }
    }
    x278_buf_free(&once);
    x278_buf_free(&twice);
    x278_doc_free(first);
    x278_doc_free(second);
    x278_ctx_free(ctx);
    free(m);
    MUST(counted.live == 0);
    return 0;
}
