/* The works of the benchmark, over generated requests. */
#include "works.h"

#include <stdlib.h>

#include "edi/batch.h"
#include "edi/lex.h"
#include "edi/scan.h"
#include "requests.h"

void bench_die(const char *what) {
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

static uint64_t run_memcpy(const bench_input *in) {
    memcpy(in->copy, in->bytes, in->len);
    return (unsigned char)in->copy[in->len / 2];
}

static uint64_t run_memchr(const bench_input *in) {
    return memchr(in->bytes, 1, in->len) != NULL; /* no such byte: the whole buffer is looked at */
}

static const x278_delimiters delimiters = {'~', '*', ':', '^'};

static uint64_t run_scan(const bench_input *in) {
    static uint32_t positions[X278I_SCAN_BLOCK + 1];
    x278i_classes classes;
    x278i_classes_set(&classes, &delimiters);
    uint64_t found = 0;
    for (size_t at = 0; at < in->len; at += X278I_SCAN_BLOCK) {
        size_t size = in->len - at < X278I_SCAN_BLOCK ? in->len - at : X278I_SCAN_BLOCK;
        found += x278i_scan(&classes, in->bytes + at, size, (uint32_t)at, positions);
    }
    return found;
}

static uint64_t run_unusual(const bench_input *in) {
    uint64_t found = 0;
    for (size_t at = 0; at < in->len; at += X278I_SCAN_BLOCK) {
        size_t size = in->len - at < X278I_SCAN_BLOCK ? in->len - at : X278I_SCAN_BLOCK;
        found += x278i_scan_unusual(in->bytes + at, size);
    }
    return found;
}

/* Records of elements: forgotten after each segment, or after each transaction. */
static uint64_t lex(const bench_input *in, bool hold) {
    static x278i_lexer lexer;
    x278i_tape tape = {.base = in->bytes};
    x278i_lex_init(&lexer, in->ctx, &tape, 1024);
    lexer.end = (uint32_t)in->len;
    lexer.ended = true;
    lexer.hold = hold;
    uint64_t elements = 0;
    for (;;) {
        bool batch = x278i_batch_read(&lexer, UINT32_MAX, UINT32_MAX, 1) > 0;
        x278i_lex_result result = batch ? X278I_LEX_SEGMENT : x278i_lex_next(&lexer);
        if (result == X278I_LEX_END) {
            break;
        }
        if (result != X278I_LEX_SEGMENT && result != X278I_LEX_TEXT) {
            bench_die("lex failed");
        }
        lexer.notes = 0;
        if (!hold || x278i_segment_tag(&tape.segments[tape.segment_count - 1]) == X278I_TAG2('S', 'E')) {
            elements += tape.element_count;
            x278i_tape_reset(&tape);
        }
    }
    x278i_tape_free(in->ctx, &tape);
    return elements;
}

static uint64_t run_lex_segments(const bench_input *in) {
    return lex(in, false);
}

static uint64_t run_lex_hold(const bench_input *in) {
    return lex(in, true);
}

/* ---- reading --------------------------------------------------------------------------------------------------- */

static x278_reader *open_reader(const bench_input *in) {
    x278_reader *reader = NULL;
    if (x278_reader_open_memory(in->ctx, in->bytes, in->len, NULL, NULL, &reader) != X278_OK) {
        bench_die("no reader");
    }
    return reader;
}

static uint64_t run_tokens(const bench_input *in) {
    x278_reader *reader = open_reader(in);
    const x278_token *token = NULL;
    uint64_t count = 0;
    while (x278_reader_next(reader, &token) == X278_OK) {
        count++;
    }
    x278_reader_free(reader);
    return count;
}

static uint64_t run_transactions(const bench_input *in) {
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    uint64_t count = 0;
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        count += transaction->segment_count;
    }
    x278_reader_free(reader);
    return count;
}

static int32_t discard(const void *data, size_t len, void *user) {
    (void)data;
    *(uint64_t *)user += len;
    return 0;
}

/* Reads tokens and writes each segment anew. */
static uint64_t run_read_and_emit(const bench_input *in) {
    uint64_t written = 0;
    x278_writer *writer = NULL;
    x278_reader *reader = open_reader(in);
    const x278_token *token = NULL;
    if (x278_writer_open_callback(in->ctx, discard, &written, NULL, NULL, &writer) != X278_OK) {
        bench_die("no writer");
    }
    while (x278_reader_next(reader, &token) == X278_OK) {
        x278_span gap = token->data;
        if (token->kind == X278_TOKEN_SEGMENT) {
            x278_segment_gap(token->segment, &gap);
        }
        if (x278_writer_text(writer, gap.ptr, gap.len) != X278_OK) {
            bench_die("text failed");
        }
        if (token->kind == X278_TOKEN_SEGMENT &&
            x278_writer_segment(writer, token->segment, X278_WRITER_KEEP_EMPTY | X278_WRITER_RAW) != X278_OK) {
            bench_die("segment failed");
        }
    }
    if (x278_writer_close(writer) != X278_OK || written != in->len) {
        bench_die("not the same bytes");
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    return written;
}

/* Writes one transaction, read once, again and again. */
static uint64_t run_emit(const bench_input *in) {
    uint64_t written = 0;
    x278_writer *writer = NULL;
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    if (x278_writer_open_callback(in->ctx, discard, &written, NULL, NULL, &writer) != X278_OK ||
        x278_reader_next_transaction(reader, &transaction) != X278_OK) {
        bench_die("no writer");
    }
    while (written + 100000 < in->len) {
        for (uint64_t i = 0; i < transaction->segment_count; i++) {
            if (x278_writer_segment(writer, x278_transaction_segment_at(transaction, i), 0) != X278_OK) {
                bench_die("segment failed");
            }
        }
    }
    if (x278_writer_close(writer) != X278_OK) {
        bench_die("close failed");
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    return written;
}

/* ---- checking -------------------------------------------------------------------------------------------------- */

static x278_checker *make_checker(const bench_input *in, x278_issues **issues) {
    x278_checker *checker = NULL;
    if (x278_issues_new(in->ctx, issues) != X278_OK || x278_checker_new(in->ctx, NULL, *issues, &checker) != X278_OK) {
        bench_die("no checker");
    }
    return checker;
}

/* The requests are clean: a finding would be a fault of the benchmark. */
static void free_checker(x278_checker *checker, x278_issues *issues) {
    if (x278_issues_total(issues, X278_SEVERITY_INFO) != 0) {
        bench_die("a clean request has findings");
    }
    x278_checker_free(checker);
    x278_issues_free(issues);
}

/* Every request held against its guide. */
static uint64_t run_check(const bench_input *in) {
    x278_reader *reader = open_reader(in);
    x278_issues *issues = NULL;
    x278_checker *checker = make_checker(in, &issues);
    x278_unit_kind kind;
    uint64_t units = 0;
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
        units++;
    }
    free_checker(checker, issues);
    x278_reader_free(reader);
    return units;
}

/* ---- documents ------------------------------------------------------------------------------------------------- */

static uint64_t services_of(const x278_doc *doc) {
    return x278_doc_review(doc)->events[0]->service_count;
}

/* The document of a transaction is made and freed again, and the transaction checked, where there is a checker; says how many
 * services it has. */
static uint64_t decode(const bench_input *in, const x278_transaction *transaction, x278_checker *checker) {
    const x278_decode_options options = {.struct_size = sizeof options, .checker = checker};
    x278_doc *doc = NULL;
    if (x278_doc_from_transaction(in->ctx, transaction, &options, NULL, &doc) != X278_OK) {
        bench_die("decode failed");
    }
    uint64_t services = services_of(doc);
    x278_doc_free(doc);
    return services;
}

/* Every request into a document of its own. */
static uint64_t run_decode(const bench_input *in) {
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    uint64_t services = 0;
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        services += decode(in, transaction, NULL);
    }
    x278_reader_free(reader);
    return services;
}

/* Every request checked, and into a document of its own. */
static uint64_t run_decode_check(const bench_input *in) {
    x278_reader *reader = open_reader(in);
    x278_issues *issues = NULL;
    x278_checker *checker = make_checker(in, &issues);
    const x278_transaction *transaction = NULL;
    uint64_t services = 0;
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        services += decode(in, transaction, checker);
    }
    free_checker(checker, issues);
    x278_reader_free(reader);
    return services;
}

/* One document, decoded once, is written again and again. */
static uint64_t encode(const bench_input *in, x278_issues *issues) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    x278_doc *doc = NULL;
    if (x278_reader_next_transaction(reader, &transaction) != X278_OK ||
        x278_doc_from_transaction(in->ctx, transaction, NULL, NULL, &doc) != X278_OK) {
        bench_die("no document");
    }
    uint64_t written = 0;
    for (uint64_t i = 0; i < in->requests; i++) {
        x278_buf out;
        if (x278_encode(doc, &options, issues, &out) != X278_OK) {
            bench_die("encode failed");
        }
        written += out.len;
        x278_buf_free(&out);
    }
    x278_doc_free(doc);
    x278_reader_free(reader);
    return written;
}

static uint64_t run_encode(const bench_input *in) {
    return encode(in, NULL);
}

static uint64_t run_encode_check(const bench_input *in) {
    x278_issues *issues = NULL;
    if (x278_issues_new(in->ctx, &issues) != X278_OK) {
        bench_die("no issues");
    }
    uint64_t written = encode(in, issues);
    if (x278_issues_total(issues, X278_SEVERITY_INFO) != 0) {
        bench_die("a clean document has findings");
    }
    x278_issues_free(issues);
    return written;
}

/* What a server does for a message: reader, checker and document are kept and used again. */
static uint64_t run_one_request(const bench_input *in) {
    bench_input one;
    x278_issues *issues = NULL;
    x278_checker *checker = make_checker(in, &issues);
    const x278_decode_options options = {.struct_size = sizeof options, .checker = checker};
    x278_doc *doc = NULL;
    uint64_t services = 0;
    bench_input_make(&one, in->ctx, 1);
    x278_reader *reader = open_reader(&one);
    for (uint64_t i = 0; i < in->requests; i++) {
        const x278_transaction *transaction = NULL;
        x278_status status = x278_reader_reset(reader, one.bytes, one.len);
        status = status == X278_OK ? x278_reader_next_transaction(reader, &transaction) : status;
        if (status == X278_OK) {
            status = doc == NULL ? x278_doc_from_transaction(in->ctx, transaction, &options, NULL, &doc)
                                 : x278_doc_refill(doc, transaction, &options, NULL);
        }
        if (status != X278_OK) {
            bench_die("no request");
        }
        services += services_of(doc);
    }
    x278_doc_free(doc);
    x278_reader_free(reader);
    bench_input_free(&one);
    free_checker(checker, issues);
    return services;
}

/* ---- the list -------------------------------------------------------------------------------------------------- */

const bench_work bench_works[] = {
    {"memcpy", "memcpy", false, false, run_memcpy},
    {"memchr", NULL, false, false, run_memchr},
    {"scan", "scan", false, false, run_scan},
    {"scan: unusual bytes", NULL, false, false, run_unusual},
    {"lex, records a segment", NULL, false, false, run_lex_segments},
    {"lex, records a transaction", "lex", true, false, run_lex_hold},
    {"reader, transactions", "transactions", true, false, run_transactions},
    {"reader, tokens", "tokens", false, false, run_tokens},
    {"check", "check", true, false, run_check},
    {"decode", "decode", true, false, run_decode},
    {"decode and check", "decode_check", false, false, run_decode_check},
    {"encode", "encode", true, false, run_encode},
    {"encode with its check", "encode_check", true, true, run_encode_check},
    {"emit one transaction", NULL, false, false, run_emit},
    {"read and emit", "emit", false, false, run_read_and_emit},
};
const size_t bench_work_count = sizeof bench_works / sizeof bench_works[0];

const bench_work bench_one_request = {"one request", "one_request", true, true, run_one_request};

const bench_work *bench_work_find(const char *key) {
    for (size_t i = 0; i < bench_work_count; i++) {
        if (bench_works[i].key != NULL && strcmp(bench_works[i].key, key) == 0) {
            return &bench_works[i];
        }
    }
    return strcmp(bench_one_request.key, key) == 0 ? &bench_one_request : NULL;
}

void bench_input_make(bench_input *in, x278_ctx *ctx, uint64_t count) {
    *in = (bench_input){.requests = count, .ctx = ctx};
    in->bytes = malloc((count + 2) * 1200);
    if (in->bytes == NULL) {
        bench_die("no memory");
    }
    in->len = request_open(in->bytes);
    for (uint64_t i = 0; i < count; i++) {
        in->len += request_make(i, in->bytes + in->len);
    }
    in->len += request_close(count, in->bytes + in->len);
    in->copy = malloc(in->len);
    if (in->copy == NULL) {
        bench_die("no memory");
    }
    memset(in->copy, 0, in->len);
}

void bench_input_free(bench_input *in) {
    free(in->bytes);
    free(in->copy);
}
