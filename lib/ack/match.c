/* Finds the records of the send log that an answer means. */
#include <string.h>

#include "base/context.h"
#include "base/text.h"
#include "edi/reader.h"
#include "walk/walk.h"
#include "x278/ack.h"

typedef struct match_record {
    x278_match view; /* first, so that the two pointers are one */
    const x278_ctx *ctx;
    size_t *found;
    size_t capacity;
} match_record;

static size_t len_without_blanks(const char *text, size_t len) {
    while (len > 0 && text[len - 1] == ' ') {
        len--;
    }
    return len;
}

/* Equal but for blanks at the end, which senders pad values with; nothing equals an empty value. */
static bool same(x278_span value, x278_str text) {
    size_t len = len_without_blanks(value.ptr, value.len);
    return len > 0 && len == len_without_blanks(text.ptr, text.len) && memcmp(value.ptr, text.ptr, len) == 0;
}

/* Equal but for zeros in front, too. */
static bool same_number(x278_span value, x278_str text) {
    value.len = len_without_blanks(value.ptr, value.len);
    text.len = len_without_blanks(text.ptr, text.len);
    return value.len > 0 && x278i_same_number(value, text);
}

static bool is_present(x278_span value) {
    return len_without_blanks(value.ptr, value.len) > 0;
}

static bool is_code(x278_span value, char code) {
    return len_without_blanks(value.ptr, value.len) == 1 && value.ptr[0] == code;
}

/* May the trace of a segment and that of a record come from the same party? */
static bool same_origin(const x278_segment *segment, const x278_sent_trace *trace) {
    x278_span origin = x278i_value(segment, 3, 0);
    return !is_present(origin) || trace->origin.len == 0 || same(origin, trace->origin);
}

/* Each of these says whether a segment of an answer names a record. */

static bool by_trace(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    (void)answer;
    if (x278i_segment_tag(segment) != X278I_TAG3('T', 'R', 'N')) {
        return false;
    }
    for (size_t i = 0; i < sent->trace_count; i++) {
        if (same_origin(segment, sent->traces[i]) && same(x278i_value(segment, 2, 0), sent->traces[i]->number)) {
            return true;
        }
    }
    return false;
}

/* Does an answer return a trace (TRN01 2) of a party that gave the record its traces? No record has that trace, or the answer
 * would have been matched by it: it is for another request. */
static bool returns_other_trace(const x278_sent *sent, const x278_transaction *answer) {
    const x278_segment *segments = x278i_transaction_segments(answer);
    for (uint64_t i = 0; i < answer->segment_count; i++) {
        bool returned = x278i_segment_tag(&segments[i]) == X278I_TAG3('T', 'R', 'N') &&
                        is_code(x278i_value(&segments[i], 1, 0), '2') && is_present(x278i_value(&segments[i], 2, 0));
        for (size_t n = 0; returned && n < sent->trace_count; n++) {
            if (same_origin(&segments[i], sent->traces[n])) {
                return true;
            }
        }
    }
    return false;
}

static bool by_number(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    return x278i_segment_tag(segment) == X278I_TAG3('B', 'H', 'T') && same(x278i_value(segment, 3, 0), sent->bht03) &&
           !returns_other_trace(sent, answer);
}

/* Does the answer return a trace, or has it a BHT03? Then one of these has to match. */
static bool has_key(const x278_transaction *answer) {
    const x278_segment *segments = x278i_transaction_segments(answer);
    for (uint64_t i = 0; i < answer->segment_count; i++) {
        uint32_t tag = x278i_segment_tag(&segments[i]);
        if ((tag == X278I_TAG3('B', 'H', 'T') && is_present(x278i_value(&segments[i], 3, 0))) ||
            (tag == X278I_TAG3('T', 'R', 'N') && is_code(x278i_value(&segments[i], 1, 0), '2') &&
             is_present(x278i_value(&segments[i], 2, 0)))) {
            return true;
        }
    }
    return false;
}

static bool by_reference(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    if (x278i_segment_tag(segment) != X278I_TAG3('R', 'E', 'F') || has_key(answer)) {
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

/* An 824 names group and transaction in OTI. */
static bool by_advice(const x278_sent *sent, const x278_segment *segment) {
    return same_number(x278i_value(segment, 8, 0), sent->gs06) && same(x278i_value(segment, 10, 0), sent->st01) &&
           same_number(x278i_value(segment, 9, 0), sent->st02);
}

/* A 999 or 997 names the group in AK1, the transaction in AK2. The numbers of any other answer but an 824 are its own. */
static bool by_envelope(const x278_sent *sent, const x278_transaction *answer, const x278_segment *segment) {
    if (x278i_segment_tag(segment) == X278I_TAG3('O', 'T', 'I')) {
        return by_advice(sent, segment);
    }
    const x278_segment *segments = x278i_transaction_segments(answer);
    return answer->segment_count > 1 && x278i_segment_tag(&segments[1]) == X278I_TAG3('A', 'K', '1') &&
           x278i_segment_tag(segment) == X278I_TAG3('A', 'K', '2') &&
           same(x278i_value(&segments[1], 1, 0), sent->gs01) &&
           same_number(x278i_value(&segments[1], 2, 0), sent->gs06) && same(x278i_value(segment, 1, 0), sent->st01) &&
           same_number(x278i_value(segment, 2, 0), sent->st02);
}

/* Control numbers of groups are unique between two ends only: of the records that a 999 or 997 names, those whose ends are
 * its own, exchanged, where there are any. */
static void prefer_ends(match_record *match, const x278_sent *const *records, const x278_transaction *answer) {
    size_t kept = 0;
    for (size_t i = 0; i < match->view.record_count && records != NULL && answer->gs != NULL; i++) {
        const x278_sent *sent = records[match->found[i]];
        if (same(x278i_value(answer->gs, 2, 0), sent->gs03) && same(x278i_value(answer->gs, 3, 0), sent->gs02)) {
            match->found[kept++] = match->found[i];
        }
    }
    match->view.record_count = kept > 0 ? kept : match->view.record_count;
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

static x278_match_result result_of(const match_record *match, const x278_sent *const *records) {
    if (match->view.record_count < 2) {
        return match->view.record_count == 1 ? X278_MATCHED_ONE : X278_MATCHED_NONE;
    }
    const x278_sent *first = records[match->found[0]];
    for (size_t i = 1; i < match->view.record_count; i++) {
        const x278_sent *other = records[match->found[i]];
        if (!x278i_str_same(first->fingerprint, other->fingerprint) || !x278i_str_same(first->bht03, other->bht03)) {
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
    if (match->view.key == X278_MATCH_ENVELOPE) {
        prefer_ends(match, records, transaction);
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
