/*
 * The collected pairs of a message and its acknowledgment (pyx12, release 004010, 997): our answer to the message is
 * held against theirs. What differs must be what docs/ack.md says. The folder is X278_CORPUS, or
 * ../shared/corpus beside the source folder; it is not part of the project. Without it: skipped.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

#define SKIPPED 77

typedef struct pair {
    const char *message, *acknowledgment;
    const char *group_number; /* GS06 of their answer, given to ours */
    const char *differences;  /* in the order of compare() */
} pair;

/* AK904 IK501: ours rejects nothing for what stands in
 * the body, as these are messages of other guides. The rest: docs/ack.md. */
static const pair pairs[] = {
    {"391e9292-pyx12-837miss-source.edi", "2a066a8b-pyx12-837miss-res997.edi", "17", "AK902 AK903"},
    {"351db8af-pyx12-trailing-terms-source.edi", "063acc76-pyx12-trailing-terms-res997.edi", "1", "AK904 AK901 IK501"},
    {"195a1c35-pyx12-blank1-source.edi", "0c85d156-pyx12-blank1-res997.edi", "1", "AK904 AK901 IK501"},
    {"a638f0f5-pyx12-fail-no-iea-source.edi", "0d7e33c5-pyx12-fail-no-iea-res997.edi", "17", ""},
    {"f66d307d-pyx12-bad-header-looping-source.edi", "1502f222-pyx12-bad-header-looping-res997.edi", "383880001", ""},
    {"48bba77e-pyx12-ele-source.edi", "22d48ae9-pyx12-ele-res997.edi", "1", "TA103 AK905"},
    {"00df97d6-pyx12-simple1-source.edi", "40c9b5e0-pyx12-simple1-res997.edi", "17", "AK904 AK901 IK501"},
    {"a9f1ecee-pyx12-elements-source.edi", "5b271e61-pyx12-elements-res997.edi", "56", ""},
    {"7b279e46-pyx12-trailer-errors-source.edi", "5c6cf467-pyx12-trailer-errors-res997.edi", "1", "TA105"},
    {"d82c1182-pyx12-835id-source.edi", "60e27d94-pyx12-835id-res997.edi", "3444", ""},
    {"49ac8bb8-pyx12-per-segment-repeat-source.edi", "66f69711-pyx12-per-segment-repeat-res997.edi", "56",
     "AK904 AK901 IK501"},
    {"07a3e9b8-pyx12-834-lui-id-source.edi", "68b94f71-pyx12-834-lui-id-res997.edi", "13360001", "ISA GS"},
    {"73e14404-pyx12-ordinal-source.edi", "7245411e-pyx12-ordinal-res997.edi", "1", ""},
    {"5cb5341b-pyx12-mult-isa-source.edi", "9c25862f-pyx12-mult-isa-res997.edi", "383880001",
     "interchanges GS AK904 AK901 IK501"},
    {"3efcb87d-pyx12-multiple-trn-source.edi", "a4b80589-pyx12-multiple-trn-res997.edi", "383880001",
     "interchanges GS AK904 AK901 IK501"},
    {"719db2b0-pyx12-bad-2010aa-bug-source.edi", "a8ce4c65-pyx12-bad-2010aa-bug-res997.edi", "56", "AK904 AK901 IK501"},
    {"11203603-pyx12-repeat-init-segment-source.edi", "a9f42572-pyx12-repeat-init-segment-res997.edi", "1", ""},
    {"127787a1-pyx12-simple-837p-source.edi", "c82cde68-pyx12-simple-837p-res997.edi", "1167", ""},
    {"7ef23eec-pyx12-loop-counting-source.edi", "c9faab5c-pyx12-loop-counting-res997.edi", "1167", "AK904 AK901 IK501"},
};

#define PAIRS (sizeof pairs / sizeof pairs[0])

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

/* An acknowledgment: its views, and the values of its first headers. */
typedef struct answer {
    x278_acks *acks;
    unsigned long long interchanges;
    char isa[128]; /* ISA05 to ISA08 and ISA15 */
    char gs[128];  /* GS01 to GS03, GS06 */
} answer;

static void add_values(char *to, size_t size, const x278_segment *segment, const uint32_t *elements, size_t count) {
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        x278_span value = {NULL, 0};
        x278_segment_get(segment, elements[i], 0, 0, &value);
        len += (size_t)snprintf(to + len, size - len, "%.*s|", (int)value.len, value.len > 0 ? value.ptr : "");
    }
}

static answer read_answer(const x278_ctx *ctx, const char *text, size_t len) {
    static const uint32_t isa[] = {5, 6, 7, 8, 15};
    static const uint32_t gs[] = {1, 2, 3, 6};
    answer out = {.interchanges = 0};
    x278_reader *reader;
    const x278_token *token;
    need(x278_reader_open_memory(ctx, text, len, NULL, NULL, &reader), "reader");
    need(x278_acks_read(ctx, reader, &out.acks), "acknowledgment");
    x278_reader_free(reader);
    need(x278_reader_open_memory(ctx, text, len, NULL, NULL, &reader), "reader");
    while (x278_reader_next(reader, &token) == X278_OK) {
        x278_span tag = {NULL, 0};
        if (token->kind == X278_TOKEN_SEGMENT) {
            x278_segment_get(token->segment, 0, 0, 0, &tag);
        }
        out.interchanges = token->interchange > out.interchanges ? token->interchange : out.interchanges;
        if (tag.len == 3 && memcmp(tag.ptr, "ISA", 3) == 0 && out.isa[0] == '\0') {
            add_values(out.isa, sizeof out.isa, token->segment, isa, 5);
        } else if (tag.len == 2 && memcmp(tag.ptr, "GS", 2) == 0 && out.gs[0] == '\0') {
            add_values(out.gs, sizeof out.gs, token->segment, gs, 4);
        }
    }
    x278_reader_free(reader);
    return out;
}

static char *load(const char *folder, const char *name, size_t *len) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(1 << 20);
    if (file == NULL || bytes == NULL) {
        printf("FAIL %s cannot be read\n", path);
        exit(1);
    }
    *len = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    return bytes;
}

static x278_buf answer_to(const x278_ctx *ctx, const char *text, size_t len, const char *group_number) {
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260115", .time = "0930", .control_number = "1"};
    x278_group_options group = {.struct_size = sizeof group, .control_number = group_number};
    x278_ack_options options = {.struct_size = sizeof options,
                                .flags = X278_ACK_GROUPS_ALWAYS | X278_ACK_ACCEPT_UNCHECKED,
                                .interchange = &interchange,
                                .group = &group,
                                .ta1 = X278_ACK_TA1_ASKED};
    x278_issues *issues;
    x278_reader *reader;
    x278_checker *checker;
    x278_writer *writer;
    x278_acker *acker;
    x278_buf out;
    need(x278_issues_new(ctx, &issues), "issues");
    need(x278_reader_open_memory(ctx, text, len, NULL, issues, &reader), "reader");
    need(x278_checker_new(ctx, NULL, issues, &checker), "checker");
    need(x278_writer_open_buffer(ctx, NULL, NULL, &writer), "writer");
    need(x278_acker_new(ctx, writer, &options, &acker), "acker");
    x278_status status;
    do {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_OK) {
            need(x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), issues), "unit");
            x278_issues_clear(issues);
        }
    } while (status == X278_OK);
    need(x278_acker_end(acker, reader, issues), "end");
    need(x278_writer_close(writer), "close");
    need(x278_writer_take_buffer(writer, &out), "buffer");
    x278_acker_free(acker);
    x278_writer_free(writer);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
    return out;
}

static bool same(x278_str a, x278_str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* Names of what differs, each once. */
typedef struct list {
    char text[256];
} list;

static void note(list *to, bool equal, const char *name) {
    if (!equal && strstr(to->text, name) == NULL) {
        strcat(to->text, to->text[0] == '\0' ? "" : " ");
        strcat(to->text, name);
    }
}

static bool has_code(const x278_ack_group *group, x278_str code) {
    for (uint32_t i = 0; i < group->error_count; i++) {
        if (same(group->errors[i].code, code)) {
            return true;
        }
    }
    return false;
}

static void compare_groups(const x278_ack_group *a, const x278_ack_group *b, list *out) {
    note(out, same(a->functional_id, b->functional_id) && same(a->control_number, b->control_number), "AK1");
    note(out, a->included == b->included, "AK902");
    note(out, a->received == b->received, "AK903");
    note(out, a->accepted == b->accepted, "AK904");
    note(out, same(a->decision.code, b->decision.code), "AK901");
    note(out, a->error_count == b->error_count && (a->error_count == 0 || has_code(a, b->errors[0].code)), "AK905");
    note(out, a->transaction_count == b->transaction_count, "sets");
    for (size_t i = 0; i < a->transaction_count && i < b->transaction_count; i++) {
        const x278_ack_transaction *x = a->transactions[i];
        const x278_ack_transaction *y = b->transactions[i];
        note(out, same(x->set, y->set) && same(x->control_number, y->control_number), "AK2");
        note(out, same(x->decision.code, y->decision.code), "IK501");
    }
}

static void compare(const answer *ours, const answer *theirs, list *out) {
    note(out, ours->interchanges == theirs->interchanges, "interchanges");
    note(out, strcmp(ours->isa, theirs->isa) == 0, "ISA");
    note(out, strcmp(ours->gs, theirs->gs) == 0, "GS");
    size_t count = x278_acks_interchange_count(ours->acks);
    note(out, count == x278_acks_interchange_count(theirs->acks), "TA1");
    for (size_t i = 0; i < count && i < x278_acks_interchange_count(theirs->acks); i++) {
        const x278_ack_interchange *a = x278_acks_interchange_at(ours->acks, i);
        const x278_ack_interchange *b = x278_acks_interchange_at(theirs->acks, i);
        note(out, same(a->control_number, b->control_number), "TA101");
        note(out, same(a->date, b->date), "TA102");
        note(out, same(a->time, b->time), "TA103");
        note(out, same(a->decision.code, b->decision.code), "TA104");
        note(out, same(a->note.code, b->note.code), "TA105");
    }
    count = x278_acks_group_count(ours->acks);
    note(out, count == x278_acks_group_count(theirs->acks), "groups");
    for (size_t i = 0; i < count && i < x278_acks_group_count(theirs->acks); i++) {
        compare_groups(x278_acks_group_at(ours->acks, i), x278_acks_group_at(theirs->acks, i), out);
    }
}

int main(void) {
    const char *folder = getenv("X278_CORPUS");
    x278_ctx *ctx;
    unsigned failed = 0;
    if (folder == NULL || folder[0] == '\0') {
        FILE *beside = fopen("../shared/corpus/INDEX.tsv", "rb");
        if (beside == NULL) {
            puts(
                "the collected files are not there: X278_CORPUS is not set and ../shared/corpus is no folder: skipped");
            return SKIPPED;
        }
        fclose(beside);
        folder = "../shared/corpus";
    }
    need(x278_ctx_new(NULL, &ctx), "context");
    for (size_t i = 0; i < PAIRS; i++) {
        size_t message_len;
        size_t theirs_len;
        char *message = load(folder, pairs[i].message, &message_len);
        char *their_text = load(folder, pairs[i].acknowledgment, &theirs_len);
        x278_buf our_text = answer_to(ctx, message, message_len, pairs[i].group_number);
        answer ours = read_answer(ctx, our_text.ptr, our_text.len);
        answer theirs = read_answer(ctx, their_text, theirs_len);
        list differences = {""};
        compare(&ours, &theirs, &differences);
        bool good = strcmp(differences.text, pairs[i].differences) == 0;
        printf("%s %s: %s%s%s\n", good ? "ok  " : "FAIL", pairs[i].message,
               differences.text[0] == '\0' ? "agree" : "differ in ", differences.text,
               good ? "" : ", which is not what was expected");
        failed += !good;
        x278_acks_free(ours.acks);
        x278_acks_free(theirs.acks);
        x278_buf_free(&our_text);
        free(message);
        free(their_text);
    }
    x278_ctx_free(ctx);
    printf("%u pairs, %u failed\n", (unsigned)PAIRS, failed);
    return failed == 0 ? 0 : 1;
}
