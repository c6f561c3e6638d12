/* Finds the records of the send log that an answer means. */
#include <string.h>

#include "base/context.h"
#include "edi/reader.h"
#include "walk/walk.h"
#include "x278/ack.h"

typedef struct match_record {
    x278_match view; /* first, so that the two pointers are one */
    const x278_ctx *ctx;
    size_t *found;
    size_t capacity;
} match_record;

static bool same(x278_span value, x278_str text) {
    return value.len > 0 && value.len == text.len && memcmp(value.ptr, text.ptr, value.len) == 0;
}

/* Equal but for zeros in front. */
static bool same_number(x278_span value, x278_str text) {
    while (value.len > 1 && value.ptr[0] == '0') {
        value.ptr++;
        value.len--;
    }
    while (text.len > 1 && text.ptr[0] == '0') {
        text.ptr++;
        text.len--;
    }
    return same(value, text);
}

/* Each of these says whether a segment of an answer names a record. */

static bool by_trace(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    (void)answer;
    if (x278i_segment_tag(segment) != X278I_TAG3('T', 'R', 'N')) {
        return false;
    }
    x278_span origin = x278i_value(segment, 3, 0);
    for (size_t i = 0; i < sent->trace_count; i++) {
        const x278_sent_trace *trace = sent->traces[i];
        bool origins = origin.len == 0 || trace->origin.len == 0 || same(origin, trace->origin);
        if (origins && same(x278i_value(segment, 2, 0), trace->number)) {
            return true;
        }
    }
    return false;
}

static bool by_number(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    (void)answer;
    return x278i_segment_tag(segment) == X278I_TAG3('B', 'H', 'T') && same(x278i_value(segment, 3, 0), sent->bht03);
}

static bool by_reference(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    (void)answer;
    if (x278i_segment_tag(segment) != X278I_TAG3('R', 'E', 'F')) {
        return false;
    }
    for (size_t i = 0; i < sent->reference_count; i++) {
        if (same(x278i_value(segment, 1, 0), sent->references[i]->qualifier) &&
            same(x278i_value(segment, 2, 0), sent->references[i]->number)) {
            return true;
        }
    }
    return false;
}

/* A 999 or 997 names the group in AK1, the transaction in AK2; any other answer may have the same ST02, if its group has
 * the same two ends exchanged. */
static bool by_envelope(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    const x278_segment *segments = x278i_transaction_segments(answer);
    uint32_t tag = x278i_segment_tag(segment);
    if (answer->segment_count > 1 && x278i_segment_tag(&segments[1]) == X278I_TAG3('A', 'K', '1')) {
        return tag == X278I_TAG3('A', 'K', '2') && same(x278i_value(&segments[1], 1, 0), sent->gs01) &&
               same_number(x278i_value(&segments[1], 2, 0), sent->gs06) &&
               same(x278i_value(segment, 1, 0), sent->st01) && same_number(x278i_value(segment, 2, 0), sent->st02);
    }
    return tag == X278I_TAG2('S', 'T') && answer->gs != NULL && same(x278i_value(segment, 1, 0), sent->st01) &&
           same_number(x278i_value(segment, 2, 0), sent->st02) && same(x278i_value(answer->gs, 2, 0), sent->gs03) &&
           same(x278i_value(answer->gs, 3, 0), sent->gs02);
}

typedef bool key_fn(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment);

static bool names(key_fn *fn, const x278_sent *sent, const x278_transaction *answer) {
    const x278_segment *segments = x278i_transaction_segments(answer);
    for (uint64_t i = 0; i < answer->segment_count; i++) {
        if (fn(sent, answer, &segments[i])) {
            return true;
        }
    }
    return false;
}

static bool equal(x278_str a, x278_str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static x278_match_result result_of(const match_record *match, const x278_sent *const *records) {
    if (match->view.record_count < 2) {
        return match->view.record_count == 1 ? X278_MATCHED_ONE : X278_MATCHED_NONE;
    }
    const x278_sent *first = records[match->found[0]];
    for (size_t i = 1; i < match->view.record_count; i++) {
        const x278_sent *other = records[match->found[i]];
        if (!equal(first->fingerprint, other->fingerprint) || !equal(first->bht03, other->bht03)) {
            return X278_MATCHED_AMBIGUOUS;
        }
    }
    return X278_MATCHED_DUPLICATE;
}

/* Gather the records that the answer names by one key. */
static x278_status gather(match_record *match, key_fn *fn, const x278_sent *const *records, size_t count,
                          const x278_transaction *answer) {
    for (size_t i = 0; i < count; i++) {
        if (!names(fn, records[i], answer)) {
            continue;
        }
        size_t found = match->view.record_count;
        x278_status status = x278i_grow(match->ctx, &match->found, &match->capacity, found + 1, sizeof *match->found,
                                        SIZE_MAX / sizeof *match->found);
        if (status != X278_OK) {
            return status;
        }
        match->found[found] = i;
        match->view.record_count++;
    }
    return X278_OK;
}

x278_status x278_match_answer(const x278_ctx *ctx, const x278_sent *const *records, size_t count,
                              const x278_transaction *transaction, const x278_match **out) {
    static key_fn *const fns[] = {by_trace, by_number, by_reference, by_envelope}; /* in the order of X278_MATCH_* */
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || transaction == NULL || (records == NULL && count > 0)) {
        return X278_E_INVALID_ARG;
    }
    for (size_t i = 0; i < count; i++) {
        if (records[i] == NULL) {
            return X278_E_INVALID_ARG;
        }
    }
    match_record *match = x278i_object_new(ctx, sizeof *match);
    if (match == NULL) {
        return X278_E_NOMEM;
    }
    match->ctx = ctx;
    match->view.struct_size = sizeof match->view;
    x278_status status = X278_OK;
    for (int i = 0; i < 4 && status == X278_OK && match->view.record_count == 0; i++) {
        status = gather(match, fns[i], records, count, transaction);
        match->view.key = match->view.record_count > 0 ? i + 1 : 0;
    }
    if (status != X278_OK) {
        x278_match_free(&match->view);
        return status;
    }
    match->view.records = match->view.record_count > 0 ? match->found : NULL;
    match->view.result = result_of(match, records);
    *out = &match->view;
    return X278_OK;
}

void x278_match_free(const x278_match *match) {
    if (match != NULL) {
        match_record *record = (match_record *)match;
        x278i_free(record->ctx, record->found, record->capacity * sizeof *record->found);
        x278i_object_free(record->ctx, record, sizeof *record);
    }
}
