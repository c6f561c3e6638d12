/* Every value of a request once, in the order of the message, with a label: for a portal. */
#include <string.h>

#include "casework/writing.h"
#include "x278/path.h"
#include "x278/reader.h"
#include "x278/segment.h"
#include "x278/walk.h"

#define MOST_DEPTH 32

typedef struct listing {
    x278cwi_writing *w;
    uint32_t repeats[MOST_DEPTH]; /* of the loops that are open, by their depth */
} listing;

static x278_str text_of(const x278_walk_event *event, x278_row row, x278_text_field field) {
    x278_str text = {NULL, 0};
    if (event->guide != NULL && row != 0) {
        x278_row_text(event->guide, row, field, &text);
    }
    return text;
}

/* The row of an element or component of a segment; 0: none. */
static x278_row child_at(const x278_walk_event *event, x278_row row, uint32_t position) {
    size_t count = row != 0 && event->guide != NULL ? x278_row_child_count(event->guide, row) : 0;
    return position > 0 && position <= count ? x278_row_child_at(event->guide, row, position - 1) : 0;
}

/* "2000F[2]-SV101-2" */
static x278_str path_of(listing *all, const x278_walk_event *event, uint32_t element, uint32_t repetition,
                        uint32_t component) {
    x278cwi_page *page = &all->w->page;
    x278_str qualifier = text_of(event, event->row, X278_TEXT_QUALIFIER);
    x278_span tag = {NULL, 0};
    x278_segment_get(event->segment, 0, 0, 0, &tag);
    x278_str name = {tag.ptr, tag.len};
    x278_str loop = event->depth == 0 ? (x278_str){NULL, 0} : text_of(event, event->loop, X278_TEXT_ID);
    x278_str text = {"", 0};
    if (loop.ptr != NULL) {
        uint32_t repeat = event->depth < MOST_DEPTH ? all->repeats[event->depth] : 1;
        text = repeat > 1 ? x278cwi_page_text(page, "%v[%d]-", loop, (int64_t)repeat)
                          : x278cwi_page_text(page, "%v-", loop);
    }
    text = x278cwi_page_text(page, "%v%v", text, name);
    text = qualifier.ptr != NULL ? x278cwi_page_text(page, "%v{%v}", text, qualifier) : text;
    text = event->repeat > 1 ? x278cwi_page_text(page, "%v[%d]", text, (int64_t)event->repeat) : text;
    text = x278cwi_page_text(page, element < 10 ? "%v0%d" : "%v%d", text, (int64_t)element);
    text = repetition > 1 ? x278cwi_page_text(page, "%v[%d]", text, (int64_t)repetition) : text;
    return component > 0 ? x278cwi_page_text(page, "%v-%d", text, (int64_t)component) : text;
}

/* "services: procedure code", with the number of a loop that repeats. */
static x278_str label_of(listing *all, const x278_walk_event *event, x278_row row) {
    x278cwi_page *page = &all->w->page;
    x278_str loop = event->depth == 0 ? (x278_str){"message", 7} : text_of(event, event->loop, X278_TEXT_NAME);
    x278_str name = text_of(event, row, X278_TEXT_NAME);
    uint32_t repeat = event->depth > 0 && event->depth < MOST_DEPTH ? all->repeats[event->depth] : 1;
    loop = loop.ptr != NULL ? loop : (x278_str){"other", 5};
    name = name.ptr != NULL ? name : (x278_str){"value", 5};
    return repeat > 1 ? x278cwi_page_text(page, "%v %d: %v", loop, (int64_t)repeat, name)
                      : x278cwi_page_text(page, "%v: %v", loop, name);
}

static void put_value(listing *all, const x278_walk_event *event, x278_row row, x278_str path, x278_span value) {
    x278cwi_page *page = &all->w->page;
    x278_str found = {NULL, 0};
    x278_status status = x278_get(all->w->asked.doc, path.ptr, path.len, &found);
    if (status == X278_E_UNSUPPORTED) {
        return; /* computed: a number of a level, a count */
    }
    x278cwi_shown shown = {.text = {value.ptr, value.len}, .trace = {"tpl", 3}};
    if (status == X278_OK && x278cwi_str_equal(found, shown.text)) {
        shown = x278cwi_quote_head(page, &all->w->asked, path.ptr);
    } else {
        page->status =
            page->status == X278_OK ? x278i_arena_str(&page->arena, value.ptr, value.len, &shown.text) : page->status;
    }
    x278cwi_part *part = x278cwi_page_add(page, page->root, "values");
    x278cwi_page_put(page, part, "place", x278cwi_shown_traced(path, (x278_str){"tpl", 3}));
    x278cwi_page_put(page, part, "label", x278cwi_shown_traced(label_of(all, event, row), (x278_str){"tpl", 3}));
    x278cwi_page_put(page, part, "value", shown);
}

static void put_repetition(listing *all, const x278_walk_event *event, uint32_t element, uint32_t repetition) {
    x278_row row = child_at(event, event->row, element);
    bool composite = row != 0 && x278_row_child_count(event->guide, row) > 0;
    size_t count = x278_segment_count(event->segment, element, repetition);
    for (uint32_t i = 1; i <= count && all->w->page.status == X278_OK; i++) {
        bool component = composite || count > 1;
        x278_span value;
        if (x278_segment_get(event->segment, element, repetition, component ? i : 0, &value) == X278_OK &&
            value.len > 0) {
            put_value(all, event, component ? child_at(event, row, i) : row,
                      path_of(all, event, element, repetition, component ? i : 0), value);
        }
    }
}

static x278_status on_event(const x278_walk_event *event, void *user) {
    listing *all = user;
    if (event->kind == X278_WALK_LOOP_OPEN && event->depth < MOST_DEPTH) {
        all->repeats[event->depth] = event->repeat;
    }
    if (event->kind != X278_WALK_SEGMENT) {
        return X278_OK;
    }
    size_t elements = x278_segment_count(event->segment, 0, 0);
    for (uint32_t i = 1; i <= elements; i++) {
        size_t repetitions = x278_segment_count(event->segment, i, 0);
        for (uint32_t k = 1; k <= repetitions; k++) {
            put_repetition(all, event, i, k);
        }
    }
    return all->w->page.status == X278_OK ? X278_OK : X278_END;
}

static x278_status walk_message(listing *all, const x278_buf *bytes) {
    x278_reader *reader = NULL;
    x278_walk *walk = NULL;
    const x278_transaction *transaction;
    x278_status status = x278_reader_open_memory(all->w->ctx, bytes->ptr, bytes->len, NULL, NULL, &reader);
    if (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
    }
    if (status == X278_OK) {
        status = x278_walk_new(all->w->ctx, on_event, all, NULL, &walk);
    }
    if (status == X278_OK) {
        status = x278_walk_transaction(walk, transaction);
    }
    x278_walk_free(walk);
    x278_reader_free(reader);
    return status == X278_END ? X278_OK : status;
}

x278_status x278cwi_write_values(x278cwi_writing *w) {
    const x278_encode_options options = {.struct_size = sizeof options,
                                         .flags = X278_ENCODE_UNCHECKED | X278_ENCODE_INCOMPLETE};
    listing all = {.w = w};
    x278_buf bytes;
    x278_status status = x278_encode(w->asked.doc, &options, NULL, &bytes);
    if (status == X278_OK) {
        status = walk_message(&all, &bytes);
    }
    x278_buf_free(&bytes);
    return status;
}
