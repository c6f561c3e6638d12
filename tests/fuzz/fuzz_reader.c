/*
 * Any bytes: the reader ends with a status, gives every byte of memory back, stays inside the input, and says the same
 * however the input is cut, with any kind of vectors and by the careful way. The last bytes of the input steer the cuts, the payload look-ahead and the allocation that
 * fails; they are part of the input, too, so that the fixtures can be the first corpus as they are.
 */
#include <stdbool.h>

#include "base/context.h"
#include "edi/masks.h"
#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What a reading said, as a number. */
typedef struct digest {
    uint64_t hash;
    x278_status status;
    uint64_t issues;
} digest;

static void mix(digest *d, const void *bytes, size_t len) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < len; i++) {
        d->hash = (d->hash ^ at[i]) * 1099511628211u;
    }
}

static void mix_number(digest *d, uint64_t number) {
    mix(d, &number, sizeof number);
}

static void mix_segment(digest *d, const x278_segment *segment, size_t input_len) {
    uint64_t offset;
    uint64_t length;
    size_t count = x278_segment_count(segment, 0, 0);
    MUST(x278_segment_place(segment, 0, 0, 0, &offset, &length) == X278_OK);
    MUST(offset + length <= input_len);
    mix_number(d, offset);
    mix_number(d, length);
    mix_number(d, x278_segment_flags(segment));
    mix_number(d, x278_segment_ordinal(segment));
    uint64_t end = offset;
    for (uint32_t i = 0; i <= count; i++) {
        x278_span raw;
        x278_span value;
        uint64_t at;
        uint64_t size;
        MUST(x278_segment_get_raw(segment, i, 0, 0, &raw) == X278_OK);
        MUST(x278_segment_get(segment, i, 0, 0, &value) == X278_OK);
        MUST(x278_segment_place(segment, i, 0, 0, &at, &size) == X278_OK); /* for the tag: the segment */
        /* Of a payload that was left in the input, the first bytes are here. */
        bool left = i == count && (x278_segment_flags(segment) & X278_SEGMENT_PAYLOAD_LEFT) != 0;
        MUST(value.len <= raw.len && (left ? size >= raw.len : size == (i > 0 ? raw.len : length)));
        MUST(at == end + (i > 0)); /* elements stand one behind the other, a separator between them */
        end = at + (i > 0 ? size : raw.len);
        mix(d, raw.ptr, raw.len);
        mix(d, value.ptr, value.len);
        size_t repetitions = x278_segment_count(segment, i, 0);
        for (uint32_t r = 1; i > 0 && r <= repetitions && r <= 20; r++) {
            size_t components = x278_segment_count(segment, i, r);
            MUST(components > 0);
            x278_span part;
            MUST(x278_segment_get(segment, i, r, (uint32_t)components, &part) == X278_OK);
            MUST(part.len <= value.len);
            MUST(x278_segment_get(segment, i, r, (uint32_t)components + 1, &part) == X278_E_NOT_FOUND);
        }
    }
    MUST(end == offset + length);
}

static void mix_token(digest *d, const x278_token *token, size_t input_len, uint64_t *covered) {
    x278_span gap = token->data;
    if (token->segment != NULL) {
        MUST(x278_segment_gap(token->segment, &gap) == X278_OK);
        mix(d, gap.ptr, gap.len);
        mix_segment(d, token->segment, input_len);
        mix_number(d, token->offset);
        mix_number(d, token->interchange << 40 | token->group << 20 | token->transaction);
        uint64_t offset;
        uint64_t length;
        x278_segment_place(token->segment, 0, 0, 0, &offset, &length);
        MUST(offset == *covered + gap.len);
        *covered = offset + length;
        bool open = token->kind == X278_TOKEN_PAYLOAD_BEGIN;
        bool unterminated = (x278_segment_flags(token->segment) & X278_SEGMENT_UNTERMINATED) != 0;
        *covered += open || !unterminated; /* the element separator before the payload, or the terminator */
    } else if (token->kind == X278_TOKEN_PAYLOAD_END) {
        mix_number(d, token->flags);
        *covered += (token->flags & X278_SEGMENT_UNTERMINATED) == 0;
    } else if (gap.ptr != NULL) {
        MUST(token->offset == *covered && gap.len == token->length && gap.len > 0);
        mix(d, gap.ptr, gap.len);
        *covered += gap.len;
    }
}

static void mix_transaction(digest *d, const x278_transaction *t, size_t input_len) {
    MUST(t->segment_count > 0 && t->offset + t->length <= input_len);
    mix_number(d, t->offset);
    mix_number(d, t->length);
    mix_number(d, t->interchange << 40 | t->group << 20 | t->transaction);
    for (size_t i = 0; i < t->segment_count; i++) {
        mix_segment(d, x278_transaction_segment_at(t, i), input_len);
    }
    MUST(x278_transaction_segment_at(t, t->segment_count) == NULL);
    if (t->isa != NULL) {
        mix_segment(d, t->isa, input_len);
    }
    if (t->gs != NULL) {
        mix_segment(d, t->gs, input_len);
    }
}

static void mix_issues(digest *d, const x278_issues *issues, size_t input_len) {
    d->issues = x278_issues_total(issues, X278_SEVERITY_INFO);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        MUST(issue->offset + issue->length <= input_len);
        MUST(issue->message.ptr != NULL && issue->message.ptr[issue->message.len] == '\0');
        mix_number(d, (uint64_t)issue->code);
        mix_number(d, issue->offset);
        mix_number(d, issue->length);
        mix_number(d, issue->ordinal);
        mix_number(d, issue->element);
        mix_number(d, issue->interchange << 40 | issue->group << 20 | issue->transaction);
    }
}

typedef struct plan {
    const uint8_t *data;
    size_t size;
    bool fed, transactions;
    uint64_t seed; /* of the cuts */
    uint64_t block_size;
    size_t fail_at;
    uint64_t payload_bytes;
    int vector; /* x278i_vector; X278I_VECTORS: the careful way */
} plan;

static x278_status feed_some(x278_reader *reader, plan *p, size_t *at) {
    if (*at == p->size) {
        return x278_reader_feed_end(reader);
    }
    p->seed ^= p->seed << 13;
    p->seed ^= p->seed >> 7;
    p->seed ^= p->seed << 17;
    size_t len = (size_t)((p->seed & 3) == 0 ? 1 + (p->seed >> 8) % 300 : 1 + (p->seed >> 8) % 6);
    len = len < p->size - *at ? len : p->size - *at;
    x278_status status = x278_reader_feed(reader, p->data + *at, len);
    *at += len;
    return status;
}

static x278_status read_all(x278_reader *reader, plan *p, digest *d) {
    size_t at = 0;
    uint64_t covered = 0;
    for (;;) {
        const x278_token *token = NULL;
        const x278_transaction *transaction = NULL;
        x278_status status =
            p->transactions ? x278_reader_next_transaction(reader, &transaction) : x278_reader_next(reader, &token);
        if (status != X278_OK) {
            MUST(token == NULL && transaction == NULL);
        }
        if (status == X278_NEED_INPUT) {
            MUST(p->fed);
            status = feed_some(reader, p, &at);
            if (status != X278_OK) {
                return status;
            }
        } else if (status == X278_END) {
            MUST(p->transactions || covered == p->size); /* every byte was handed out, once */
            MUST(x278_reader_bytes(reader) == p->size);
            return X278_OK;
        } else if (status != X278_OK) {
            return status;
        } else if (p->transactions) {
            mix_transaction(d, transaction, p->size);
        } else {
            mix_token(d, token, p->size, &covered);
        }
    }
}

static digest read_planned(plan p) {
    memory m = {0, 0, p.fail_at};
    digest d = {14695981039346656037u, X278_E_NOMEM, 0};
    x278_ctx *ctx = memory_ctx(&m, p.block_size);
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    if (ctx != NULL) {
        ctx->careful = p.vector == X278I_VECTORS;
        ctx->vector = ctx->careful ? X278I_VECTOR_NONE : (uint8_t)p.vector;
    }
    x278_reader_options options = {.struct_size = sizeof options, .payload_bytes = p.payload_bytes};
    if (ctx != NULL && x278_issues_new(ctx, &issues) == X278_OK) {
        d.status = p.fed ? x278_reader_open_feed(ctx, &options, issues, &reader)
                         : x278_reader_open_memory(ctx, p.data, p.size, &options, issues, &reader);
        if (d.status == X278_OK) {
            d.status = read_all(reader, &p, &d);
        }
        mix_issues(&d, issues, p.size);
    }
    x278_reader_free(reader);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    MUST(d.status == X278_OK || d.status == X278_E_LIMIT || d.status == X278_E_SYNTAX ||
         (d.status == X278_E_NOMEM && p.fail_at > 0 && m.asked >= p.fail_at));
    return d;
}

/* The vectors of this processor, one kind after another, and the careful way. */
static int any_vector(uint64_t steer) {
    int vector = (int)(steer % (X278I_VECTORS + 1));
    while (vector != X278I_VECTORS &&
           (vector > (int)x278i_vector_best() || x278i_masks_of((x278i_vector)vector) == NULL)) {
        vector++;
    }
    return vector;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint64_t steer = 88172645463325252u;
    for (size_t i = size > 8 ? size - 8 : 0; i < size; i++) {
        steer = steer * 257 + data[i];
    }
    static const uint64_t payloads[] = {0, 1, 8, 64};
    plan p = {.data = data, .size = size, .seed = steer | 1, .payload_bytes = payloads[steer % 4]};
    for (int mode = 0; mode < 2; mode++) {
        p.transactions = mode == 1;
        p.fed = false;
        p.fail_at = 0;
        p.block_size = 0;
        p.vector = X278I_VECTORS;
        digest whole = read_planned(p);
        p.vector = (int)x278i_vector_best();
        digest fast = read_planned(p);
        MUST(whole.status == fast.status && whole.hash == fast.hash && whole.issues == fast.issues);
        p.fed = true;
        p.vector = any_vector(steer >> 9);
        digest cut = read_planned(p);
        MUST(whole.status == cut.status && whole.hash == cut.hash && whole.issues == cut.issues);
        p.fed = (steer & 4) != 0;
        p.block_size = 1;
        p.fail_at = 1 + (size_t)(steer >> 3) % 40;
        read_planned(p);
    }
    return 0;
}
