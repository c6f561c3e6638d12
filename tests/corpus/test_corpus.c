/*
 * The collected files: every one is read in every mode, cut at 64 pseudo-random places, written anew at segment level, and
 * its transactions go through XML. The folder is X278_CORPUS, or ../shared/corpus beside the source folder; it is not part of the project.
 */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fuzz/rewrite.h"
#include "../unit/transcript.h"

#define FEWEST 231u
#define CUTS 64u
#define SKIPPED 77

/* Files that cannot come back from the round trip, and why; docs/roundtrip.md has the same list. */
static const struct {
    const char *begin; /* of the file's name */
    const char *reason;
} cannot[] = {
    {"b260d24b", "ISA16 takes two bytes"},
    {"e655816e", "the terminator takes three bytes"},
};

typedef struct tally {
    size_t files, same, listed, without, failed;
    size_t segments, transactions;
    uint64_t emitted, passed;
    size_t by_xml;
    uint64_t xml;
} tally;

typedef struct reading {
    transcript said, issues;
    x278_status status;
    transcript_counts counts;
} reading;

static void fail(tally *all, const char *file, const char *what) {
    printf("FAIL\t%s\t%s\n", file, what);
    all->failed++;
}

static void read_into(const transcript_input *input, reading *out) {
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    if (x278_ctx_new(NULL, &ctx) != X278_OK || x278_issues_new(ctx, &issues) != X278_OK) {
        abort();
    }
    transcript_clear(&out->said);
    transcript_clear(&out->issues);
    out->status = transcript_read(ctx, input, issues, &out->said, &out->counts);
    transcript_issues(issues, &out->issues);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
}

static bool same(const reading *a, const reading *b) {
    return a->status == b->status && transcript_same(&a->said, &b->said) && transcript_same(&a->issues, &b->issues);
}

static uint64_t random_number(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static int by_size(const void *a, const void *b) {
    size_t one = *(const size_t *)a;
    size_t other = *(const size_t *)b;
    return (one > other) - (one < other);
}

/* All the ways an input may come give one answer. */
static void check_mode(tally *all, const char *name, transcript_input input, uint64_t seed, reading *whole) {
    reading cut = {{NULL, 0, 0}, {NULL, 0, 0}, 0, {0, 0, 0, 0}};
    static const uint64_t chunks[] = {0, 7, 64};
    size_t cuts[CUTS];
    input.source = FROM_MEMORY;
    read_into(&input, whole);
    input.source = FROM_FILE;
    for (size_t i = 0; i < sizeof chunks / sizeof chunks[0]; i++) {
        x278_reader_options options = {.struct_size = sizeof options, .chunk_bytes = chunks[i]};
        input.options = &options;
        read_into(&input, &cut);
        if (!same(whole, &cut)) {
            fail(all, name, input.transactions ? "transactions differ by file" : "tokens differ by file");
        }
    }
    input.options = NULL;
    input.source = FROM_FEED;
    for (size_t i = 0; i < CUTS; i++) {
        cuts[i] = (size_t)(random_number(&seed) % (input.len + 1));
        input.cuts = &cuts[i];
        input.cut_count = 1;
        read_into(&input, &cut);
        if (!same(whole, &cut)) {
            char what[80];
            snprintf(what, sizeof what, "%s differ when cut at %zu", input.transactions ? "transactions" : "tokens",
                     cuts[i]);
            fail(all, name, what);
        }
    }
    qsort(cuts, CUTS, sizeof cuts[0], by_size);
    input.cuts = cuts;
    input.cut_count = CUTS;
    read_into(&input, &cut);
    if (!same(whole, &cut)) {
        fail(all, name, input.transactions ? "transactions differ in 64 cuts" : "tokens differ in 64 cuts");
    }
    transcript_free(&cut.said);
    transcript_free(&cut.issues);
}

/* Written anew, compared; NULL when it is the same, else what is wrong. */
static const char *round_trip(tally *all, const char *data, size_t len, bool *has_isa) {
    x278_ctx *ctx = NULL;
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    const x278_token *token = NULL;
    x278_buf out = {NULL, 0, NULL};
    uint64_t passed = 0;
    const char *wrong = NULL;
    *has_isa = false;
    if (x278_ctx_new(NULL, &ctx) != X278_OK || x278_writer_open_buffer(ctx, NULL, NULL, &writer) != X278_OK ||
        x278_reader_open_memory(ctx, data, len, NULL, NULL, &reader) != X278_OK) {
        abort();
    }
    for (;;) {
        x278_status status = x278_reader_next(reader, &token);
        if (status != X278_OK) {
            wrong = status == X278_END ? NULL : "reading failed";
            break;
        }
        *has_isa = *has_isa || token->interchange > 0;
        if (rewrite_token(writer, token, &passed) != X278_OK) {
            wrong = "writing failed";
            break;
        }
    }
    if (wrong == NULL && (x278_writer_close(writer) != X278_OK || x278_writer_take_buffer(writer, &out) != X278_OK)) {
        wrong = "closing failed";
    }
    if (wrong == NULL && (out.len != len || memcmp(out.ptr, data, len) != 0)) {
        wrong = "the bytes differ";
    }
    if (wrong == NULL && *has_isa) {
        all->emitted += len - passed;
        all->passed += passed;
    }
    x278_buf_free(&out);
    x278_reader_free(reader);
    x278_writer_free(writer);
    x278_ctx_free(ctx);
    return wrong;
}

static bool same_bytes(const x278_buf *a, const x278_buf *b) {
    return a->len == b->len && (a->len == 0 || memcmp(a->ptr, b->ptr, a->len) == 0);
}

/* What is read from the XML of a document is that document: its XML and its message are the same bytes. */
static bool same_by_xml(const x278_ctx *ctx, const x278_doc *doc, tally *all) {
    x278_encode_options options = {
        .struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION, .control_number = "0001"};
    x278_buf xml[2] = {{NULL, 0, NULL}, {NULL, 0, NULL}};
    x278_buf edi[2] = {{NULL, 0, NULL}, {NULL, 0, NULL}};
    x278_issues *issues = NULL;
    x278_doc *back = NULL;
    bool good = x278_issues_new(ctx, &issues) == X278_OK && x278_xml_encode(doc, NULL, &xml[0]) == X278_OK &&
                x278_xml_decode(ctx, xml[0].ptr, xml[0].len, NULL, issues, &back) == X278_OK &&
                x278_issues_count(issues) == 0 && x278_xml_encode(back, NULL, &xml[1]) == X278_OK &&
                x278_encode(doc, &options, NULL, &edi[0]) == x278_encode(back, &options, NULL, &edi[1]) &&
                same_bytes(&xml[0], &xml[1]) && same_bytes(&edi[0], &edi[1]);
    all->by_xml++;
    all->xml += xml[0].len;
    for (size_t i = 0; i < 2; i++) {
        x278_buf_free(&xml[i]);
        x278_buf_free(&edi[i]);
    }
    x278_doc_free(back);
    x278_issues_free(issues);
    return good;
}

/* All transactions of a file. */
static bool all_by_xml(tally *all, const char *data, size_t len) {
    x278_ctx *ctx = NULL;
    x278_reader *reader = NULL;
    const x278_transaction *transaction;
    bool good = true;
    if (x278_ctx_new(NULL, &ctx) != X278_OK ||
        x278_reader_open_memory(ctx, data, len, NULL, NULL, &reader) != X278_OK) {
        abort();
    }
    while (x278_feature(X278_FEATURE_XML) && x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_doc *doc;
        if (x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc) != X278_OK) {
            abort();
        }
        good = same_by_xml(ctx, doc, all) && good;
        x278_doc_free(doc);
    }
    x278_reader_free(reader);
    x278_ctx_free(ctx);
    return good;
}

static const char *listed(const char *name) {
    for (size_t i = 0; i < sizeof cannot / sizeof cannot[0]; i++) {
        if (strncmp(name, cannot[i].begin, strlen(cannot[i].begin)) == 0) {
            return cannot[i].reason;
        }
    }
    return NULL;
}

static void check_file(tally *all, const char *folder, const char *name) {
    char path[4096];
    size_t len;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    char *data = transcript_load(path, &len);
    if (data == NULL) {
        fail(all, name, "cannot be read");
        return;
    }
    reading tokens = {{NULL, 0, 0}, {NULL, 0, 0}, 0, {0, 0, 0, 0}};
    reading transactions = tokens;
    transcript_input input = {.path = path, .data = data, .len = len};
    uint64_t seed = 88172645463325252u + len;
    check_mode(all, name, input, seed, &tokens);
    input.transactions = true;
    check_mode(all, name, input, seed, &transactions);
    all->files++;
    all->segments += tokens.counts.segments;
    all->transactions += transactions.counts.transactions;
    if (tokens.status != transactions.status || !transcript_same(&tokens.issues, &transactions.issues)) {
        fail(all, name, "tokens and transactions do not give the same issues");
    }
    bool has_isa;
    const char *wrong = round_trip(all, data, len, &has_isa);
    const char *reason = listed(name);
    if (reason != NULL) {
        all->listed++;
        if (wrong == NULL && has_isa) {
            fail(all, name, "is listed as one that cannot come back, and came back");
        }
    } else if (wrong != NULL) {
        fail(all, name, wrong);
    } else if (has_isa) {
        all->same++;
    } else {
        all->without++;
        printf("no ISA\t%s\n", name);
    }
    if (!all_by_xml(all, data, len)) {
        fail(all, name, "a transaction does not come back from its XML");
    }
    transcript_free(&tokens.said);
    transcript_free(&tokens.issues);
    transcript_free(&transactions.said);
    transcript_free(&transactions.issues);
    free(data);
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(void) {
    const char *folder = getenv("X278_CORPUS");
    folder = folder != NULL && folder[0] != '\0' ? folder : "../shared/corpus";
    DIR *dir = opendir(folder);
    if (dir == NULL) {
        printf("the collected files are not there: X278_CORPUS is not set and ../shared/corpus is no folder\n");
        return SKIPPED;
    }
    char **names = NULL;
    size_t count = 0;
    for (const struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        size_t len = strlen(entry->d_name);
        if (len > 4 && strcmp(entry->d_name + len - 4, ".edi") == 0) {
            char **more = realloc(names, (count + 1) * sizeof *names);
            char *name = malloc(len + 1);
            if (more == NULL || name == NULL) {
                abort();
            }
            memcpy(name, entry->d_name, len + 1);
            names = more;
            names[count++] = name;
        }
    }
    closedir(dir);
    if (count > 0) {
        qsort(names, count, sizeof *names, by_name);
    }
    tally all = {0};
    for (size_t i = 0; i < count; i++) {
        check_file(&all, folder, names[i]);
        free(names[i]);
    }
    free(names);
    printf(
        "%zu files, %zu segments, %zu transactions; round trip: %zu the same, %zu cannot and are listed, %zu have no "
        "ISA; %llu bytes emitted, %llu passed through; %zu transactions came back from %llu bytes of XML; %zu "
        "failures\n",
        all.files, all.segments, all.transactions, all.same, all.listed, all.without, (unsigned long long)all.emitted,
        (unsigned long long)all.passed, all.by_xml, (unsigned long long)all.xml, all.failed);
    if (all.files < FEWEST) {
        printf("fewer than %u files\n", FEWEST);
        return 1;
    }
    return all.failed == 0 ? 0 : 1;
}
