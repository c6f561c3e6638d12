/* The job X278W_OUTLINE: loops and segments of transactions as lines, each with its place, its name and its level. */
#include "lines.h"

typedef struct outlining {
    x278_reader *reader;
    x278_walk *walk;
} outlining;

static const char *const options[] = {"guide", NULL};

static void put_row_text(glue_text *to, const char *name, const x278_walk_event *event, x278_row row,
                         x278_text_field field) {
    x278_str text = {NULL, 0};
    if (row != 0 && x278_row_text(event->guide, row, field, &text) == X278_OK) {
        glue_put_text_member(to, name, text);
    }
}

static void put_place(glue_text *to, const x278_segment *segment, uint32_t element) {
    uint64_t offset = 0;
    uint64_t length = 0;
    x278_segment_place(segment, element, 0, 0, &offset, &length);
    glue_put_name(to, "offset");
    glue_put_number(to, offset);
    glue_put_name(to, "length");
    glue_put_number(to, length);
}

/* {"loop":"2000E","name":…,"instance":5,"parent":4,"offset":…,"length":…}: the loop begins with the next segment. */
static void put_loop(glue_text *to, const x278_walk_event *event) {
    glue_put_name(to, "instance");
    glue_put_number(to, event->instance);
    put_row_text(to, "loop", event, event->loop, X278_TEXT_ID);
    put_row_text(to, "name", event, event->loop, X278_TEXT_NAME);
    glue_put_number_member(to, "parent", event->parent);
    put_place(to, event->segment, 0);
    glue_puts(to, "}\n");
}

/* The number of a level and of the one above it, HL01 and HL02, and its kind, HL03. */
static void put_level(glue_text *to, const x278_segment *segment) {
    static const char *const names[] = {"id", "above", "code"};
    x278_span tag = {NULL, 0};
    if (x278_segment_get(segment, 0, 0, 0, &tag) != X278_OK || tag.len != 2 || tag.ptr[0] != 'H' || tag.ptr[1] != 'L') {
        return;
    }
    glue_put_name(to, "level");
    glue_puts(to, "{");
    for (uint32_t i = 0; i < 3; i++) {
        x278_span value = {NULL, 0};
        if (x278_segment_get(segment, i + 1, 0, 0, &value) == X278_OK && value.len > 0) {
            glue_put_name(to, names[i]);
            glue_put_string(to, value);
        }
    }
    glue_puts(to, "}");
}

/* {"ordinal":4,"tag":"NM1","name":…,"in":5,"offset":…,"length":…,"payload":{…},"level":{…}} */
static void put_segment(glue_text *to, const x278_walk_event *event) {
    x278_span tag = {NULL, 0};
    glue_put_name(to, "ordinal");
    glue_put_number(to, x278_segment_ordinal(event->segment));
    x278_segment_get(event->segment, 0, 0, 0, &tag);
    glue_put_name(to, "tag");
    glue_put_string(to, tag);
    put_row_text(to, "name", event, event->row, X278_TEXT_NAME);
    glue_put_number_member(to, "in", event->instance);
    put_place(to, event->segment, 0);
    if ((x278_segment_flags(event->segment) & X278_SEGMENT_PAYLOAD) != 0) {
        glue_put_name(to, "payload");
        glue_puts(to, "{");
        put_place(to, event->segment, (uint32_t)x278_segment_count(event->segment, 0, 0));
        glue_puts(to, "}");
    }
    put_level(to, event->segment);
    glue_puts(to, "}\n");
}

static x278_status take_event(const x278_walk_event *event, void *user) {
    glue_session *session = user;
    if (event->kind == X278_WALK_LOOP_OPEN) {
        put_loop(&session->out, event);
    } else if (event->kind == X278_WALK_SEGMENT) {
        put_segment(&session->out, event);
    }
    return session->out.failed ? X278_E_NOMEM : X278_OK;
}

static x278_status begin(glue_session *session) {
    outlining *run = session->state;
    const x278_reader_options reading = {.struct_size = sizeof reading, .flags = X278_READER_LEAVE_PAYLOADS};
    x278_walk_options walking = {.struct_size = sizeof walking};
    x278_status status = glue_option_guide(session, &walking.guide);
    status = status == X278_OK ? x278_walk_new(session->ctx, take_event, session, &walking, &run->walk) : status;
    return status == X278_OK ? x278_reader_open_feed(session->ctx, &reading, NULL, &run->reader) : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    const outlining *run = session->state;
    return x278_reader_feed(run->reader, bytes, len);
}

static x278_status end(glue_session *session, unsigned ends) {
    const outlining *run = session->state;
    (void)ends;
    return x278_reader_feed_end(run->reader);
}

/* One transaction. */
static x278_status next(glue_session *session) {
    const outlining *run = session->state;
    const x278_transaction *transaction = NULL;
    x278_status status = x278_reader_next_transaction(run->reader, &transaction);
    status = status == X278_OK ? x278_walk_transaction(run->walk, transaction) : status;
    return status == X278_E_CALLBACK ? X278_E_NOMEM : status;
}

static void close(glue_session *session) {
    const outlining *run = session->state;
    x278_walk_free(run->walk);
    x278_reader_free(run->reader);
}

const glue_job glue_outline = {options, sizeof(outlining), begin, feed, end, next, close, 1};
