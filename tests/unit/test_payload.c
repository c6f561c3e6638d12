/* Counted payloads that are longer than what the reader looks at whole. */
#include "support.h"

#include <stdio.h>

enum {
    LENGTH = 600000,
    LOOK = 64 * 1024
};

static const char head[] = ISA "GS*PI*SENDER*RECEIVER*20240301*1200*1*X*006020X316~ST*275*0001*006020X316~LX*1~";
static const char tail[] = "~SE*4*0001~ST*275*0002*006020X316~LX*1~SE*3*0002~GE*2*1~IEA*1*000000001~";

typedef struct message {
    char *text;
    size_t len;
} message;

/* A 275 with a payload of LENGTH bytes and this count. */
static message make(long count, const char *inside) {
    static char text[LENGTH + 1024];
    message m = {text, 0};
    m.len = (size_t)snprintf(m.text, 1024, "%sBDS*B64*%ld*", head, count);
    memset(m.text + m.len, 'A', LENGTH);
    memcpy(m.text + m.len + LENGTH / 2, inside, strlen(inside));
    m.len += LENGTH;
    memcpy(m.text + m.len, tail, sizeof tail - 1);
    m.len += sizeof tail - 1;
    return m;
}

typedef struct outcome {
    x278_status status;
    uint64_t memory;         /* the most the reader held */
    uint64_t offset, length; /* of the payload */
    uint32_t flags;
    uint64_t second; /* where the second transaction is */
    size_t transactions;
} outcome;

static void note(outcome *o, const x278_transaction *transaction) {
    if (++o->transactions == 1) {
        const x278_segment *segment = x278_transaction_segment_at(transaction, 2);
        ck_assert_int_eq(x278_segment_place(segment, 3, 0, 0, &o->offset, &o->length), X278_OK);
        o->flags = x278_segment_flags(segment);
    } else {
        o->second = transaction->offset;
    }
}

static x278_status feed(x278_reader *reader, const message *m, size_t *at, size_t step) {
    size_t size = m->len - *at < step ? m->len - *at : step;
    x278_status status = size > 0 ? x278_reader_feed(reader, m->text + *at, size) : x278_reader_feed_end(reader);
    *at += size;
    return status;
}

/* Read a message; `step` 0: from memory, else fed in pieces. X278_END, or a failure. */
static outcome read_message(const x278_ctx *ctx, const message *m, size_t step, uint32_t flags, x278_issues *issues) {
    x278_reader_options options = {.struct_size = sizeof options, .flags = flags, .payload_bytes = LOOK};
    outcome o = {.status = X278_OK};
    x278_reader *reader = NULL;
    size_t at = 0;
    o.status = step == 0 ? x278_reader_open_memory(ctx, m->text, m->len, &options, issues, &reader)
                         : x278_reader_open_feed(ctx, &options, issues, &reader);
    while (o.status == X278_OK) {
        const x278_transaction *transaction;
        o.status = x278_reader_next_transaction(reader, &transaction);
        uint64_t memory = x278_reader_memory(reader);
        o.memory = memory > o.memory ? memory : o.memory;
        if (o.status == X278_OK) {
            note(&o, transaction);
        } else if (o.status == X278_NEED_INPUT) {
            o.status = feed(reader, m, &at, step);
        }
    }
    x278_reader_free(reader);
    return o;
}

X278_TEST(payload__memory_does_not_grow_with_what_is_not_kept) {
    message m = make(LENGTH, "~SE*1*0001~");
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    outcome o = read_message(ctx, &m, 100000, X278_READER_LEAVE_PAYLOADS, issues);
    is(t, o.status, X278_END);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert_uint_eq(o.transactions, 2);
    ck_assert_uint_eq(o.flags, X278_SEGMENT_PAYLOAD | X278_SEGMENT_PAYLOAD_LEFT);
    ck_assert_uint_eq(o.offset, (uint64_t)(strstr(m.text, "AAAA") - m.text));
    ck_assert_uint_eq(o.length, LENGTH);
    ck_assert_uint_eq(o.second, (uint64_t)(strstr(m.text, "ST*275*0002") - m.text));
    ck_assert_uint_lt(o.memory, UINT64_C(1024) * 1024);
}

X278_TEST(payload__is_kept_unless_asked) {
    message m = make(LENGTH, "");
    outcome o = read_message(support_ctx(t), &m, 300000, 0, NULL);
    is(t, o.status, X278_END);
    ck_assert_uint_eq(o.flags, X278_SEGMENT_PAYLOAD);
    ck_assert_uint_eq(o.length, LENGTH);
    ck_assert_uint_gt(o.memory, LENGTH);
}

static const struct {
    long count;
    const char *inside;
    uint64_t length;
} wrong[] = {
    {LENGTH - 1, "", LENGTH},
    {LENGTH + 1, "", LENGTH},
    {LENGTH - 100000, "~A*1~B~", LENGTH},
    {LENGTH / 2, "A~SE*4*0001~", (uint64_t)LENGTH / 2 + 1},
};

START_TEST(payload__a_wrong_count_is_the_same_however_the_input_comes)
{
    static const size_t steps[] = {0, 3000, 5000000};
    static const uint32_t flags[] = {0, X278_READER_LEAVE_PAYLOADS};
    message m = make(wrong[_i].count, wrong[_i].inside);
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t k = 0; k < 2 * (sizeof steps / sizeof steps[0]); k++) {
        x278_issues *issues;
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        outcome o = read_message(ctx, &m, steps[k / 2], flags[k % 2], issues);
        ck_assert_int_eq(o.status, X278_END);
        ck_assert_uint_eq(o.length, wrong[_i].length);
        ck_assert_uint_eq(o.offset, (uint64_t)(strstr(m.text, "AAAA") - m.text));
        const x278_issue *issue = x278_issues_at(issues, 0);
        const char *count = strstr(m.text, "B64*") + 4;
        ck_assert(str_is(issue->name, "payload_length_wrong"));
        ck_assert_uint_eq(issue->element, 2);
        ck_assert_uint_eq(issue->offset, (uint64_t)(count - m.text));
        ck_assert_uint_eq(issue->length, strspn(count, "0123456789"));
        x278_issues_free(issues);
    }
    x278_ctx_free(ctx);
}
END_TEST

/* Read up to the first transaction of a message in memory. */
static const x278_segment *read_first(support *t, const message *m, const x278_reader_options *options,
                                      x278_issues *issues) {
    x278_reader *reader = support_memory(t, support_ctx(t), m->text, m->len, options, issues);
    const x278_transaction *transaction;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    return x278_transaction_segment_at(transaction, 2);
}

X278_TEST(payload__over_the_limit_is_passed_over) {
    message m = make(LENGTH, "");
    for (uint64_t limit = LENGTH - 1; limit <= LENGTH; limit++) {
        x278_issues *issues = support_issues(t, support_ctx(t));
        x278_reader_options options = {.struct_size = sizeof options, .payload_limit = limit};
        const x278_segment *segment = read_first(t, &m, &options, issues);
        uint64_t length = 0;
        ok(t, x278_segment_place(segment, 3, 0, 0, NULL, &length));
        ck_assert_uint_eq(length, LENGTH);
        bool over = limit < LENGTH;
        ck_assert_int_eq((x278_segment_flags(segment) & X278_SEGMENT_PAYLOAD_LEFT) != 0, over);
        ck_assert_uint_eq(x278_issues_count(issues), over ? 1 : 0);
        if (over) {
            const x278_issue *issue = x278_issues_at(issues, 0);
            ck_assert(str_is(issue->name, "payload_too_large"));
            ck_assert_uint_eq(issue->element, 2);
            ck_assert_uint_eq(issue->ordinal, 3);
            ck_assert_ptr_nonnull(strstr(issue->message.ptr, "600000, over the limit of 599999 bytes"));
        }
    }
}

X278_TEST(payload__that_is_not_there_is_not_written) {
    message m = make(LENGTH, "");
    x278_reader_options options = {
        .struct_size = sizeof options, .flags = X278_READER_LEAVE_PAYLOADS, .payload_bytes = LOOK};
    const x278_segment *segment = read_first(t, &m, &options, NULL);
    x278_writer *writer;
    ok(t, x278_writer_open_buffer(support_ctx(t), NULL, NULL, &writer));
    x278_status status = x278_writer_segment(writer, segment, X278_WRITER_RAW);
    x278_writer_free(writer);
    is(t, status, X278_E_UNSUPPORTED);
}

BEGIN_SUITE("payload")
TEST(payload__memory_does_not_grow_with_what_is_not_kept)
TEST(payload__is_kept_unless_asked)
tcase_add_loop_test(tcase, payload__a_wrong_count_is_the_same_however_the_input_comes, 0,
                    (int)(sizeof wrong / sizeof wrong[0]));
TEST(payload__over_the_limit_is_passed_over)
TEST(payload__that_is_not_there_is_not_written)
END_SUITE
