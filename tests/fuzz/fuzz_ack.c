/* Any bytes: checked and answered, as acknowledgment read and led back, logged and matched; with and without memory. */
#include <stdbool.h>

#include "answer.h"
#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Guides that an overlay was laid over: request and response. Made once, and kept. */
#define MERGED 2

static const x278_guide *const *merged(size_t *count) {
    static const char text[] =
        "<overlay id='f' name='f' version='1'><for guide='005010X217-request'>"
        "<codes path='2000E-UM01' deny='AR'/><codes path='2010C-REF01' add='ZZ' widen='yes'/>"
        "<pattern path='2010C-NM109' is='A 9{1,9}'/><required path='2000E-HI'/><required path='2010B-PER'/>"
        "<forbidden path='2000E-CR1'/><repeat path='2000F' max='1'/><limit path='2010EA' max='1'/>"
        "<required path='2010EA'><when><is path='2000E-UM01' codes='HS'/></when></required></for>"
        "<for guide='005010X217-response'><required path='2000E-HCR02'/><codes path='2000E-HCR01' allow='A1 A4'/>"
        "<optional path='2010A-NM109' widen='yes'/></for></overlay>";
    static const char *const ids[MERGED] = {"005010X217-request", "005010X217-response"};
    static const x278_guide *guides[MERGED];
    static x278_ctx *ctx;
    *count = x278_feature(X278_FEATURE_XML) ? MERGED : 0;
    if (*count == 0 || guides[0] != NULL) {
        return *count == 0 ? NULL : guides;
    }
    x278_overlay *overlay;
    MUST(x278_ctx_new(NULL, &ctx) == X278_OK);
    MUST(x278_overlay_load(ctx, text, sizeof text - 1, NULL, &overlay) == X278_OK);
    for (size_t i = 0; i < MERGED; i++) {
        const x278_overlay *list = overlay;
        const x278_guide *base;
        x278_guide *guide;
        MUST(x278_guide_find(ids[i], X278_STRLEN, &base) == X278_OK);
        MUST(x278_guide_merge(ctx, base, &list, 1, NULL, &guide) == X278_OK);
        guides[i] = guide;
    }
    x278_overlay_free(overlay);
    return guides;
}

/* Check and answer; the answer must read as acknowledgments (or be empty), and is right in itself. */
static x278_status answer(const x278_ctx *ctx, const uint8_t *data, size_t size, uint32_t flags, bool overlaid,
                          x278_buf *out) {
    x278_check_options how = {.struct_size = sizeof how};
    if (overlaid) {
        how.guides = merged(&how.guide_count);
    }
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260115", .time = "0930", .control_number = "1"};
    x278_ack_options options = {.struct_size = sizeof options, .flags = flags, .interchange = &interchange};
    return answer_bytes(ctx, data, size, &how, &options, out);
}

/* An answer passes the check without error. */
static void check_answer(const x278_ctx *ctx, const x278_buf *answer) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    MUST(x278_reader_open_memory(ctx, answer->ptr, answer->len, NULL, issues, &reader) == X278_OK);
    MUST(x278_checker_new(ctx, NULL, issues, &checker) == X278_OK);
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
    }
    MUST(x278_issues_total(issues, X278_SEVERITY_ERROR) == 0);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

static void log_and_match(const x278_ctx *ctx, const x278_transaction *transaction) {
    const x278_sent *sent = NULL;
    const x278_sent *back = NULL;
    const x278_match *match = NULL;
    x278_buf line = {NULL, 0, NULL};
    if (x278_sent_from_transaction(ctx, transaction, &sent) == X278_OK &&
        x278_sent_to_text(ctx, sent, &line) == X278_OK) {
        x278_status status = x278_sent_from_text(ctx, line.ptr, line.len, &back);
        MUST(status == X278_OK || status == X278_E_NOMEM);
        const x278_sent *records[] = {sent, back};
        if (back != NULL && x278_match_answer(ctx, records, 2, transaction, &match) == X278_OK) {
            MUST(match->record_count == 0 || match->record_count == 2);
        }
    }
    x278_match_free(match);
    x278_buf_free(&line);
    x278_sent_free(back);
    x278_sent_free(sent);
}

/* What stands at the paths of names: x278_get() knows each, and what was found is there. */
static void look_up(const x278_doc *doc, const x278_ack_transaction *said) {
    for (size_t i = 0; i < said->segment_count; i++) {
        const x278_ack_segment *segment = said->segments[i];
        size_t count;
        x278_str value;
        if (segment->field_path.ptr != NULL) {
            MUST(x278_count(doc, segment->field_path.ptr, segment->field_path.len, &count) == X278_OK);
            MUST(segment->resolution != X278_RESOLUTION_FOUND || count == 1);
        }
        for (size_t n = 0; n < segment->element_count; n++) {
            const x278_ack_element *element = segment->elements[n];
            if (element->field_name.ptr != NULL) {
                MUST(x278_get(doc, element->field_path.ptr, element->field_path.len, &value) == X278_OK);
            }
        }
    }
}

/* Read `ack`, and lead it back to each transaction of the data. */
static void resolve(const x278_ctx *ctx, const void *ack, size_t ack_size, const uint8_t *data, size_t size,
                    bool overlaid) {
    size_t count = 0;
    const x278_guide *const *guides = overlaid ? merged(&count) : NULL;
    x278_reader *reader = NULL;
    x278_acks *acks = NULL;
    const x278_transaction *transaction;
    if (x278_reader_open_memory(ctx, ack, ack_size, NULL, NULL, &reader) == X278_OK) {
        x278_acks_read(ctx, reader, &acks);
    }
    x278_reader_free(reader);
    reader = NULL;
    if (x278_reader_open_memory(ctx, data, size, NULL, NULL, &reader) == X278_OK) {
        while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
            if (acks != NULL) {
                const x278_ack_transaction *said = NULL;
                const x278_guide *guide = x278_guide_of(transaction, guides, count);
                x278_decode_options how = {.struct_size = sizeof how, .guide = guide};
                x278_doc *doc = NULL;
                if (x278_acks_resolve(acks, transaction, guide, &said) == X278_OK &&
                    x278_doc_from_transaction(ctx, transaction, &how, NULL, &doc) == X278_OK) {
                    look_up(doc, said);
                }
                x278_doc_free(doc);
            }
            log_and_match(ctx, transaction);
        }
    }
    x278_reader_free(reader);
    x278_acks_free(acks);
}

static void all(memory *m, const uint8_t *data, size_t size, uint64_t block_size, bool whole) {
    static const uint32_t flags[] = {0, X278_ACK_NOTE_WARNINGS | X278_ACK_COPY_VALUES | X278_ACK_GROUPS_ALWAYS};
    x278_ctx *ctx = memory_ctx(m, block_size);
    for (size_t i = 0; ctx != NULL && i < sizeof flags / sizeof flags[0]; i++) {
        x278_buf out = {NULL, 0, NULL};
        bool overlaid = (size + i) % 2 == 1;
        x278_status status = answer(ctx, data, size, flags[i], overlaid, &out);
        if (status == X278_OK && out.len > 0) {
            if (whole) {
                check_answer(ctx, &out);
            }
            resolve(ctx, out.ptr, out.len, data, size, overlaid);
        }
        x278_buf_free(&out);
    }
    if (ctx != NULL) {
        resolve(ctx, data, size, data, size, size % 2 == 0);
    }
    x278_ctx_free(ctx);
    MUST(m->live == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    memory m = {0, 0, 0};
    all(&m, data, size, 0, true);
    size_t asked = m.asked;
    m.asked = 0;
    m.fail_at = 1 + (size * 31 + (size > 0 ? data[size / 2] : 0)) % (asked + 1);
    all(&m, data, size, 1, false);
    return 0;
}
