/* The job X278W_RESOLVE: what acknowledgments say of a file that was sent, as one object of JSON. Members have the names of the
 * fields in x278/ack.h. */
#include "lines.h"

typedef struct resolving {
    x278_reader *said, *sent;
    x278_acks *acks;
    const x278_guide *guide;
    uint64_t unmentioned; /* transactions of which nothing is said */
    bool values, done;
} resolving;

static const char *const options[] = {"values", "guide", NULL};

static x278_status begin(glue_session *session) {
    resolving *run = session->state;
    run->values = glue_option_is_on(session, "values", false);
    x278_status status = glue_option_guide(session, &run->guide);
    return status == X278_OK ? x278_reader_open_feed(session->ctx, NULL, session->issues, &run->said) : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    resolving *run = session->state;
    return x278_reader_feed(session->ends == 0 ? run->said : run->sent, bytes, len);
}

static x278_status end(glue_session *session, unsigned ends) {
    resolving *run = session->state;
    x278_status status = x278_reader_feed_end(ends == 0 ? run->said : run->sent);
    if (status != X278_OK || ends > 0) {
        return status;
    }
    status = x278_acks_read(session->ctx, run->said, &run->acks);
    x278_issues_clear(session->issues);
    return status == X278_OK ? x278_reader_open_feed(session->ctx, NULL, session->issues, &run->sent) : status;
}

/* ---- the object ---------------------------------------------------------------------------------------------------- */

static void put_code(glue_text *to, const char *name, const x278_ack_code *code) {
    if (code->code.ptr == NULL) {
        return;
    }
    glue_put_name(to, name);
    glue_put_text_member(to, "code", code->code);
    glue_put_text_member(to, "meaning", code->meaning);
    glue_puts(to, "}");
}

static void separate(glue_text *to, size_t index) {
    glue_puts(to, index > 0 ? "," : "");
}

static void put_codes(glue_text *to, const x278_ack_code *codes, uint32_t count) {
    glue_put_name(to, "errors");
    glue_puts(to, "[");
    for (uint32_t i = 0; i < count; i++) {
        separate(to, i);
        glue_puts(to, "{");
        glue_put_text_member(to, "code", codes[i].code);
        glue_put_text_member(to, "meaning", codes[i].meaning);
        glue_puts(to, "}");
    }
    glue_puts(to, "]");
}

static void put_resolution(glue_text *to, x278_resolution resolution) {
    static const char *const words[] = {"none", "found", "missing", "absent"};
    size_t count = sizeof words / sizeof words[0];
    glue_put_name(to, "resolution");
    glue_puts(to, "\"");
    glue_puts(to, words[resolution >= 0 && (size_t)resolution < count ? (size_t)resolution : 0]);
    glue_puts(to, "\"");
}

static void put_context(glue_text *to, const x278_ack_context *context) {
    glue_puts(to, "{");
    put_resolution(to, context->resolution);
    glue_put_text_member(to, "name", context->name);
    glue_put_text_member(to, "reference", context->reference);
    glue_put_text_member(to, "tag", context->tag);
    glue_put_text_member(to, "loop", context->loop);
    glue_put_number_member(to, "ordinal", context->ordinal);
    glue_put_number_member(to, "element", context->element);
    glue_put_number_member(to, "component", context->component);
    glue_put_number_member(to, "repetition", context->repetition);
    glue_put_text_member(to, "path", context->path);
    glue_put_text_member(to, "plain", context->plain);
    glue_put_text_member(to, "field_path", context->field_path);
    glue_puts(to, "}");
}

static void put_contexts(glue_text *to, const x278_ack_context *const *contexts, size_t count) {
    glue_put_name(to, "contexts");
    glue_puts(to, "[");
    for (size_t i = 0; i < count; i++) {
        separate(to, i);
        put_context(to, contexts[i]);
    }
    glue_puts(to, "]");
}

/* Where something was found. */
static void put_place(glue_text *to, x278_resolution resolution, uint64_t offset, uint64_t length) {
    put_resolution(to, resolution);
    if (resolution == X278_RESOLUTION_FOUND || resolution == X278_RESOLUTION_MISSING) {
        glue_put_name(to, "offset");
        glue_put_number(to, offset);
        glue_put_name(to, "length");
        glue_put_number(to, length);
    }
}

static void put_element(glue_text *to, const resolving *run, const x278_ack_element *element) {
    glue_puts(to, "{");
    put_place(to, element->resolution, element->offset, element->length);
    put_code(to, "error", &element->error);
    glue_put_number_member(to, "element", element->element);
    glue_put_number_member(to, "component", element->component);
    glue_put_number_member(to, "repetition", element->repetition);
    glue_put_text_member(to, "data_element", element->data_element);
    if (run->values) {
        glue_put_text_member(to, "value", element->value);
    }
    glue_put_text_member(to, "path", element->path);
    glue_put_text_member(to, "plain", element->plain);
    glue_put_text_member(to, "field_path", element->field_path);
    put_contexts(to, element->contexts, element->context_count);
    glue_puts(to, "}");
}

static void put_segment(glue_text *to, const resolving *run, const x278_ack_segment *segment) {
    glue_puts(to, "{");
    put_place(to, segment->resolution, segment->offset, segment->length);
    put_code(to, "error", &segment->error);
    glue_put_text_member(to, "tag", segment->tag);
    glue_put_number_member(to, "ordinal", segment->ordinal);
    glue_put_number_member(to, "found_ordinal", segment->found_ordinal);
    glue_put_text_member(to, "loop", segment->loop);
    glue_put_text_member(to, "path", segment->path);
    glue_put_text_member(to, "plain", segment->plain);
    glue_put_text_member(to, "field_path", segment->field_path);
    put_contexts(to, segment->contexts, segment->context_count);
    glue_put_name(to, "elements");
    glue_puts(to, "[");
    for (size_t i = 0; i < segment->element_count; i++) {
        separate(to, i);
        put_element(to, run, segment->elements[i]);
    }
    glue_puts(to, "]}");
}

static void put_transaction(glue_text *to, const resolving *run, const x278_ack_transaction *transaction) {
    glue_puts(to, "{");
    glue_put_text_member(to, "set", transaction->set);
    glue_put_text_member(to, "control_number", transaction->control_number);
    glue_put_text_member(to, "guide", transaction->guide);
    put_code(to, "decision", &transaction->decision);
    put_codes(to, transaction->errors, transaction->error_count);
    glue_put_name(to, "resolved");
    glue_put_number(to, transaction->resolved);
    glue_put_name(to, "segments");
    glue_puts(to, "[");
    for (size_t i = 0; i < transaction->segment_count; i++) {
        separate(to, i);
        put_segment(to, run, transaction->segments[i]);
    }
    glue_puts(to, "]}");
}

static void put_group(glue_text *to, const resolving *run, const x278_ack_group *group) {
    glue_puts(to, "{");
    glue_put_text_member(to, "set", group->set);
    glue_put_text_member(to, "functional_id", group->functional_id);
    glue_put_text_member(to, "control_number", group->control_number);
    glue_put_text_member(to, "version", group->version);
    put_code(to, "decision", &group->decision);
    put_codes(to, group->errors, group->error_count);
    glue_put_name(to, "included");
    glue_put_number(to, group->included);
    glue_put_name(to, "received");
    glue_put_number(to, group->received);
    glue_put_name(to, "accepted");
    glue_put_number(to, group->accepted);
    glue_put_name(to, "transactions");
    glue_puts(to, "[");
    for (size_t i = 0; i < group->transaction_count; i++) {
        separate(to, i);
        put_transaction(to, run, group->transactions[i]);
    }
    glue_puts(to, "]}");
}

static void put_interchange(glue_text *to, const x278_ack_interchange *interchange) {
    glue_puts(to, "{");
    glue_put_text_member(to, "control_number", interchange->control_number);
    glue_put_text_member(to, "date", interchange->date);
    glue_put_text_member(to, "time", interchange->time);
    put_code(to, "decision", &interchange->decision);
    put_code(to, "note", &interchange->note);
    glue_puts(to, "}");
}

static void put_all(glue_text *to, const resolving *run) {
    glue_puts(to, "{\"interchanges\":[");
    for (size_t i = 0; i < x278_acks_interchange_count(run->acks); i++) {
        separate(to, i);
        put_interchange(to, x278_acks_interchange_at(run->acks, i));
    }
    glue_puts(to, "],\"groups\":[");
    for (size_t i = 0; i < x278_acks_group_count(run->acks); i++) {
        separate(to, i);
        put_group(to, run, x278_acks_group_at(run->acks, i));
    }
    glue_puts(to, "],\"unmentioned\":");
    glue_put_number(to, run->unmentioned);
    glue_puts(to, "}\n");
}

/* ---- what was sent ------------------------------------------------------------------------------------------------- */

static x278_status next(glue_session *session) {
    resolving *run = session->state;
    x278_status status = run->done ? X278_END : run->sent == NULL ? X278_NEED_INPUT : X278_OK;
    while (status == X278_OK) {
        const x278_transaction *transaction;
        status = x278_reader_next_transaction(run->sent, &transaction);
        if (status == X278_OK) {
            x278_status found = x278_acks_resolve(run->acks, transaction, run->guide, NULL);
            run->unmentioned += found == X278_E_NOT_FOUND;
            status = found == X278_E_NOT_FOUND ? X278_OK : found;
        }
        x278_issues_clear(session->issues);
    }
    if (status == X278_END && !run->done) {
        put_all(&session->out, run);
        run->done = true;
    }
    return status;
}

static void close(glue_session *session) {
    resolving *run = session->state;
    x278_acks_free(run->acks);
    x278_reader_free(run->said);
    x278_reader_free(run->sent);
}

const glue_job glue_resolve = {options, sizeof(resolving), begin, feed, end, next, close, 2};
