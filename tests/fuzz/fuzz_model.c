/*
 * Any bytes: the first transaction becomes a document and the document becomes bytes again, or a status says why not; all
 * memory is given back; no value is lost but what is computed; a copy made field by field is written alike, and checked, and
 * written again after this and that is taken out of it; a response can be begun; what was decided is shown. The last byte steers the allocation that
 * fails.
 */
#include <stdbool.h>

#include "../unit/copy.c" /* a target is one file */
#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Write a document into an interchange of its own delimiters, checked when `issues` is given. */
static x278_status write_doc(const x278_ctx *ctx, const x278_doc *doc, x278_issues *issues, x278_buf *out) {
    x278_writer *writer = NULL;
    x278_writer_options layout = {.struct_size = sizeof layout, .delimiters = x278_doc_envelope(doc)->delimiters};
    x278_interchange_options interchange = {.struct_size = sizeof interchange, .sender = "A", .receiver = "B"};
    x278_group_options group = {.struct_size = sizeof group, .sender = "AA", .receiver = "BB", .date = "20240301"};
    x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_INCOMPLETE};
    interchange.date = "240301";
    interchange.time = "1200";
    interchange.control_number = "1";
    group.time = "1200";
    if (((const x278_review *)x278_doc_root(doc, NULL))->control_number.len == 0) {
        options.control_number = "0001";
    }
    x278_status status = x278_writer_open_buffer(ctx, &layout, NULL, &writer);
    if (status == X278_OK) {
        status = x278_writer_interchange_begin(writer, &interchange);
    }
    if (status == X278_OK) {
        status = x278_writer_group_begin(writer, &group);
    }
    if (status == X278_OK) {
        status = x278_doc_write(doc, writer, &options, issues);
    }
    if (status == X278_OK) {
        status = x278_writer_close(writer);
    }
    if (status == X278_OK) {
        status = x278_writer_take_buffer(writer, out);
    }
    x278_writer_free(writer);
    return status;
}

/* How many events hang in the tree. */
static size_t events_below(const x278_review *review) {
    size_t count = 0;
    for (size_t i = 0; i < review->organization_count; i++) {
        for (size_t j = 0; j < review->organizations[i]->requester_count; j++) {
            const x278_requester *requester = review->organizations[i]->requesters[j];
            for (size_t k = 0; k < requester->subscriber_count; k++) {
                count += requester->subscribers[k]->event_count;
                for (size_t n = 0; n < requester->subscribers[k]->dependent_count; n++) {
                    count += requester->subscribers[k]->dependents[n]->event_count;
                }
            }
        }
    }
    return count;
}

static bool is_struct(const x278_field *field) {
    return field->kind == X278_FIELD_ONE || field->kind == X278_FIELD_MANY;
}

/* Take one thing out; the bytes say by which fields it is reached. */
static size_t take_out(x278_doc *doc, const uint8_t *data, size_t size) {
    const char *type;
    const void *node = x278_doc_root(doc, &type);
    size_t used = 0;
    while (used + 2 <= size) {
        x278_field field = {.struct_size = sizeof field};
        size_t fields = 0;
        while (x278_field_at(type, fields, &field) == X278_OK) {
            fields++;
        }
        uint8_t how = data[used + 1];
        MUST(x278_field_at(type, data[used] % fields, &field) == X278_OK);
        used += 2;
        const char *at = (const char *)node + field.offset;
        const void *pointer;
        size_t count = 1;
        memcpy(&pointer, at, sizeof pointer);
        if (field.kind == X278_FIELD_MANY || field.kind == X278_FIELD_TEXTS) {
            memcpy(&count, at + sizeof pointer, sizeof count);
        }
        bool there = field.kind != X278_FIELD_NUMBER && field.kind != X278_FIELD_DELIMITERS && pointer != NULL;
        size_t index = there ? how % count : how;
        if (there && is_struct(&field) && how % 4 != 0) {
            node = field.kind == X278_FIELD_ONE ? pointer : ((const void *const *)pointer)[index];
            type = field.of;
            continue;
        }
        x278_status status = x278_doc_remove(doc, x278_doc_node(doc, node), type, field.name, index);
        MUST(status == (there ? X278_OK : X278_E_NOT_FOUND));
        return used;
    }
    return size;
}

/* Take things out as the bytes say: the list of all events stays right. */
static void take_apart(x278_doc *doc, const uint8_t *data, size_t size) {
    for (size_t at = 0; at < size && at < 512; at += take_out(doc, data + at, size - at)) {
    }
    const x278_review *review = x278_doc_review(doc);
    MUST(review == NULL || events_below(review) == review->event_count);
}

/* A response can be begun to whatever was read as a request, and written. */
static x278_status respond(const x278_ctx *ctx, const x278_doc *doc) {
    x278_doc *response = NULL;
    x278_buf out = {NULL, 0, NULL};
    x278_status status = x278_response_begin(doc, NULL, &response);
    if (status == X278_E_UNSUPPORTED) {
        MUST(response == NULL);
        return X278_OK;
    }
    if (status == X278_OK) {
        MUST(events_below(x278_doc_review(response)) == x278_doc_review(response)->event_count);
        status = write_doc(ctx, response, NULL, &out);
    }
    x278_buf_free(&out);
    x278_doc_free(response);
    return status;
}

/* What was decided is found out and shown of whatever was read. */
static x278_status view(const x278_doc *doc, size_t how) {
    x278_outcome_options options = {.struct_size = sizeof options, .flags = how % 4, .missing_lines = how % 3};
    const x278_outcome *outcome = NULL;
    x278_buf text = {NULL, 0, NULL};
    x278_status status = x278_outcome_new(doc, &options, &outcome);
    MUST((outcome != NULL) == (status == X278_OK));
    if (status == X278_OK) {
        const x278_view_options viewing = {.struct_size = sizeof viewing, .flags = how % 3 == 0 ? X278_VIEW_JSON : 0};
        status = x278_view(doc, how % 2 == 0 ? NULL : outcome, &viewing, &text);
        MUST((text.ptr != NULL) == (status == X278_OK));
    }
    x278_buf_free(&text);
    x278_outcome_free(outcome);
    return status == X278_E_UNSUPPORTED ? X278_OK : status;
}

/* Write a document with the envelope that was read, which may not be possible; `how` chooses a rule for characters. */
static x278_status encode(const x278_doc *doc, x278_issues *issues, size_t how) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = how % 2 == 0 ? X278_ENCODE_INCOMPLETE : 0};
    options.encoding.limit = (x278_character_set)(how % 3);
    options.encoding.replacement = how % 5 == 0 ? ' ' : 0;
    x278_buf out;
    x278_status status = x278_encode(doc, &options, issues, &out);
    MUST(status == X278_OK || out.ptr == NULL);
    MUST(how % 2 == 0 ? status != X278_E_INCOMPLETE : status != X278_OK || x278_doc_incomplete(doc) == 0);
    x278_buf_free(&out);
    return status == X278_E_NOMEM ? status : X278_OK;
}

/* Was the length of a counted payload wrong, or not there? Where it ends then depends on what follows: encode adds an SE, and
 * may write another length (docs/attachments.md), so that the values are not the same. */
static bool has_unsure_payload(const x278_issues *issues) {
    static const char unsure[] = "payload_length_"; /* …wrong, …missing, …invalid */
    bool found = false;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_str name = x278_issues_at(issues, i)->name;
        found = found || (name.len >= sizeof unsure - 1 && memcmp(name.ptr, unsure, sizeof unsure - 1) == 0);
    }
    return found;
}

/* Copy a document field by field, and write the copy. What was read from outside is not filled in by a guide that is known in
 * part, and the copy was not read: then the copy of the copy must be written alike. */
static x278_status write_copy(const x278_ctx *ctx, const x278_doc *doc, const x278_buf *wanted, x278_issues *issues,
                              x278_doc **copy, bool again) {
    x278_buf out = {NULL, 0, NULL};
    x278_status status = copy_document(ctx, doc, copy, NULL);
    if (status == X278_OK) {
        status = write_doc(ctx, *copy, issues, &out);
    }
    if (status == X278_OK && again && x278_guide_is_partial(x278_doc_guide(doc)) == 1) {
        x278_doc *second = NULL;
        status = write_copy(ctx, *copy, &out, issues, &second, false);
        x278_doc_free(second);
    } else if (status == X278_OK) {
        MUST(out.len == wanted->len && memcmp(out.ptr, wanted->ptr, out.len) == 0);
    }
    x278_buf_free(&out);
    return status;
}

static x278_status round_trip(const x278_ctx *ctx, const uint8_t *data, size_t size) {
    x278_doc *doc = NULL;
    x278_doc *copy = NULL;
    x278_buf out = {NULL, 0, NULL};
    x278_buf again = {NULL, 0, NULL};
    x278_issues *issues = NULL;
    size_t lost = 0;
    char example[64];
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        status = x278_decode(ctx, data, size, NULL, issues, &doc);
    }
    if (status == X278_OK) {
        status = write_doc(ctx, doc, NULL, &out);
    }
    if (status == X278_OK) {
        status = compare_values(ctx, data, size, out.ptr, out.len, &lost, example);
    }
    MUST(lost == 0 || has_unsure_payload(issues));
    x278_issues_clear(issues);
    if (status == X278_OK) {
        status = respond(ctx, doc);
    }
    if (status == X278_OK) {
        status = view(doc, size);
    }
    if (status == X278_OK) {
        status = encode(doc, issues, size);
    }
    if (status == X278_OK && x278_doc_guide(doc) == NULL) {
        status = write_doc(ctx, doc, issues, &again);
        MUST(status != X278_OK || (out.len == again.len && memcmp(out.ptr, again.ptr, out.len) == 0));
    } else if (status == X278_OK) {
        status = write_copy(ctx, doc, &out, issues, &copy, true);
        if (status == X278_OK) {
            take_apart(copy, data, size);
            status = write_doc(ctx, copy, issues, &again);
        }
    }
    x278_issues_free(issues);
    x278_buf_free(&again);
    x278_buf_free(&out);
    x278_doc_free(copy);
    x278_doc_free(doc);
    return status;
}

static void run_in(const uint8_t *data, size_t size, uint64_t block_size, size_t fail_at) {
    memory m = {0, 0, fail_at};
    x278_ctx *ctx = memory_ctx(&m, block_size);
    x278_status status = ctx == NULL ? X278_E_NOMEM : round_trip(ctx, data, size);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    MUST(status != X278_E_STATE && status != X278_E_CALLBACK && status != X278_E_NOT_FOUND);
    MUST(status != X278_E_NOMEM || (fail_at > 0 && m.asked >= fail_at));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    run_in(data, size, 0, 0);
    run_in(data, size, 1, size > 0 ? (size_t)data[size - 1] + 1 : 1);
    return 0;
}
