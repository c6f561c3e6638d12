/* Notes where a walk puts each segment, and looks it up by the path. */
#include "answer/site.h"

#include "base/sort.h"
#include "base/text.h"
#include "guide/handle.h"
#include "x278/segment.h"
#include "x278/walk.h"

/* A walk in progress. */
typedef struct notes {
    const x278_ctx *ctx;
    x278i_sites *sites;
    uint32_t *repeats; /* of each instance of a loop: which of its row it is */
    size_t capacity;
    size_t index; /* of the next segment */
    x278_status status;
} notes;

static x278_status note_loop(notes *to, const x278_walk_event *event) {
    size_t need = (size_t)event->instance + 1;
    x278_status status =
        x278i_grow(to->ctx, &to->repeats, &to->capacity, need, sizeof *to->repeats, SIZE_MAX / sizeof *to->repeats);
    if (status == X278_OK) {
        to->repeats[event->instance] = event->repeat;
    }
    return status;
}

static x278_status note_segment(notes *to, const x278_walk_event *event) {
    x278i_sites *sites = to->sites;
    size_t index = to->index++;
    if (event->row == 0 || event->instance >= to->capacity) {
        return X278_OK;
    }
    x278_status status = x278i_grow(to->ctx, &sites->v, &sites->capacity, sites->count + 1, sizeof *sites->v,
                                    SIZE_MAX / sizeof *sites->v);
    if (status == X278_OK) {
        sites->v[sites->count++] = (x278i_site){.loop_n = to->repeats[event->instance],
                                                .seg_n = event->repeat,
                                                .index = index,
                                                .loop = x278i_row_index(event->loop),
                                                .seg = x278i_row_index(event->row)};
    }
    return status;
}

static x278_status note(const x278_walk_event *event, void *user) {
    notes *to = user;
    if (event->kind == X278_WALK_LOOP_OPEN) {
        to->status = note_loop(to, event);
    } else if (event->kind == X278_WALK_SEGMENT) {
        to->status = note_segment(to, event);
    }
    return to->status;
}

static int compare(size_t a, size_t b) {
    return (a > b) - (a < b);
}

static int by_place(const void *a, const void *b, const void *user) {
    const x278i_site *left = a;
    const x278i_site *right = b;
    (void)user;
    int order = compare(left->loop, right->loop);
    order = order != 0 ? order : compare(left->loop_n, right->loop_n);
    order = order != 0 ? order : compare(left->seg, right->seg);
    return order != 0 ? order : compare(left->seg_n, right->seg_n);
}

x278_status x278i_sites_find(x278i_sites *sites, const x278_doc *doc, const x278_transaction *transaction) {
    const x278_walk_options options = {.struct_size = sizeof options, .guide = x278i_guide_public(doc->guide)};
    notes to = {.ctx = doc->ctx, .sites = sites, .status = X278_OK};
    x278_walk *walk = NULL;
    *sites = (x278i_sites){.transaction = transaction};
    if (transaction == NULL) {
        return X278_OK;
    }
    x278_status status = x278_walk_new(doc->ctx, note, &to, &options, &walk);
    if (status == X278_OK) {
        status = x278_walk_transaction(walk, transaction);
        status = to.status != X278_OK ? to.status : status;
    }
    x278_walk_free(walk);
    x278i_free(doc->ctx, to.repeats, to.capacity * sizeof *to.repeats);
    x278i_sort(sites->v, sites->count, sizeof *sites->v, by_place, NULL);
    return status;
}

static const x278i_site *find(const x278i_sites *sites, const x278i_path_parts *path) {
    const x278i_site wanted = {path->loop_n, path->seg_n, 0, path->loop, path->seg};
    size_t first = 0;
    size_t end = sites->count;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        int order = by_place(&sites->v[middle], &wanted, NULL);
        if (order == 0) {
            return &sites->v[middle];
        }
        first = order < 0 ? middle + 1 : first;
        end = order < 0 ? end : middle;
    }
    return NULL;
}

bool x278i_site_of(const x278i_sites *sites, const x278i_path_parts *path, x278_str value, uint64_t *offset,
                   uint64_t *length) {
    const x278i_site *site = sites->count == 0 || path->seg == X278I_NONE ? NULL : find(sites, path);
    const x278_segment *segment = site == NULL ? NULL : x278_transaction_segment_at(sites->transaction, site->index);
    if (segment == NULL) {
        return false;
    }
    x278_span there = {NULL, 0};
    uint32_t repetition = path->element == 0 ? 0 : path->repetition == 0 ? 1 : path->repetition;
    if (value.ptr != NULL &&
        (x278_segment_get(segment, path->element, repetition, path->component, &there) != X278_OK ||
         !x278i_same_text(there, value))) {
        return false;
    }
    return x278_segment_place(segment, path->element, repetition, path->component, offset, length) == X278_OK;
}

void x278i_sites_free(x278i_sites *sites, const x278_ctx *ctx) {
    x278i_free(ctx, sites->v, sites->capacity * sizeof *sites->v);
    *sites = (x278i_sites){.transaction = NULL};
}
