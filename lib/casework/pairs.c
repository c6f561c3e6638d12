/* Services that were asked for and services that were returned: which answers which. */
#include <string.h>

#include "base/digits.h"
#include "base/issue.h"
#include "casework/answer.h"
#include "casework/arrange.h"
#include "casework/caselog.h"

bool x278cwi_same(x278_str a, x278_str b) {
    if (a.ptr == NULL || b.ptr == NULL) {
        return a.ptr == b.ptr;
    }
    return a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

static bool is(x278_str text, const char *code) {
    return text.ptr != NULL && text.len == strlen(code) && memcmp(text.ptr, code, text.len) == 0;
}

/* ---- traces --------------------------------------------------------------------------------------------------- */

bool x278cwi_traces_meet(const x278_trace *const *asked, size_t asked_count, const x278_trace *const *returned,
                         size_t returned_count) {
    for (size_t i = 0; i < asked_count; i++) {
        for (size_t k = 0; k < returned_count && is(asked[i]->type, "1"); k++) {
            if (is(returned[k]->type, "2") && asked[i]->number.ptr != NULL &&
                x278cwi_same(asked[i]->number, returned[k]->number) &&
                x278cwi_same(asked[i]->assigner, returned[k]->assigner)) {
                return true;
            }
        }
    }
    return false;
}

static bool has_trace(const x278_service *service, const char *type) {
    for (size_t i = 0; i < service->trace_count; i++) {
        if (is(service->traces[i]->type, type)) {
            return true;
        }
    }
    return false;
}

/* ---- procedures ----------------------------------------------------------------------------------------------- */

const x278_procedure *x278cwi_procedure_of(const x278_service *service) {
    return service->professional != NULL    ? service->professional->procedure
           : service->institutional != NULL ? service->institutional->procedure
           : service->dental != NULL        ? service->dental->procedure
                                            : NULL;
}

x278_str x278cwi_units_of(const x278_service *service) {
    return service->professional != NULL    ? service->professional->units
           : service->institutional != NULL ? service->institutional->units
           : service->dental != NULL        ? service->dental->units
                                            : (x278_str){NULL, 0};
}

static x278_str revenue_of(const x278_service *service) {
    return service->institutional != NULL ? service->institutional->revenue_code : (x278_str){NULL, 0};
}

/* The modifier at an index, holes left out; absent past the last. */
static x278_str modifier_at(const x278_procedure *procedure, size_t index) {
    for (size_t i = 0; i < procedure->modifier_count; i++) {
        if (procedure->modifiers[i].ptr != NULL && index-- == 0) {
            return procedure->modifiers[i];
        }
    }
    return (x278_str){NULL, 0};
}

x278_status x278cwi_code_of(x278i_arena *arena, const x278_service *service, x278_str *out) {
    const x278_procedure *procedure = x278cwi_procedure_of(service);
    *out = procedure == NULL ? revenue_of(service) : procedure->code;
    size_t room = out->len + 1;
    if (procedure == NULL || procedure->code.ptr == NULL || modifier_at(procedure, 0).ptr == NULL) {
        return X278_OK;
    }
    for (size_t i = 0; modifier_at(procedure, i).ptr != NULL; i++) {
        room += modifier_at(procedure, i).len + 1;
    }
    char *text = x278i_arena_text(arena, room);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(text, procedure->code.ptr, procedure->code.len);
    size_t len = procedure->code.len;
    for (size_t i = 0; modifier_at(procedure, i).ptr != NULL; i++) {
        x278_str modifier = modifier_at(procedure, i);
        text[len++] = '-';
        memcpy(text + len, modifier.ptr, modifier.len);
        len += modifier.len;
    }
    text[len] = '\0';
    *out = (x278_str){text, len};
    return X278_OK;
}

x278_status x278cwi_path_of(x278i_arena *arena, const char *loop, uint32_t ordinal, x278_str *out) {
    char text[48];
    x278i_digits room;
    x278_str number = x278i_number(&room, ordinal);
    size_t len = x278i_give_text(loop, strlen(loop), text, sizeof text);
    if (ordinal > 1) {
        text[len++] = '[';
        memcpy(text + len, number.ptr, number.len);
        len += number.len;
        text[len++] = ']';
    }
    return x278i_arena_str(arena, text, len, out);
}

/* ---- pairs ---------------------------------------------------------------------------------------------------- */

/* A returned service under one of its keys: a trace, or its code. */
typedef struct entry {
    const x278_service *service;
    const x278_trace *trace; /* of the key; NULL: the code is the key */
    bool traced;             /* it has a trace of type 2 */
    size_t index;            /* of the service */
    size_t taken;            /* of the first with a key: how many with it are taken, from the first on */
} entry;

typedef int compare_entries(const void *a, const void *b);

static int order(x278_str a, x278_str b) {
    int found = (a.ptr != NULL) - (b.ptr != NULL);
    return found != 0 ? found : x278cwi_order((x278_span){a.ptr, a.len}, (x278_span){b.ptr, b.len});
}

static int by_trace(const void *a, const void *b) {
    const x278_trace *left = ((const entry *)a)->trace;
    const x278_trace *right = ((const entry *)b)->trace;
    int found = order(left->number, right->number);
    return found != 0 ? found : order(left->assigner, right->assigner);
}

/* By qualifier and code, revenue codes before procedures; those without a trace first. */
static int by_code(const void *a, const void *b) {
    const entry *left = a;
    const entry *right = b;
    const x278_procedure *one = x278cwi_procedure_of(left->service);
    const x278_procedure *other = x278cwi_procedure_of(right->service);
    int found = (one != NULL) - (other != NULL);
    if (found == 0 && one == NULL) {
        found = order(revenue_of(left->service), revenue_of(right->service));
    }
    if (found == 0 && one != NULL && other != NULL) {
        found = order(one->qualifier, other->qualifier);
        found = found != 0 ? found : order(one->code, other->code);
    }
    return found != 0 ? found : (left->traced ? 1 : 0) - (right->traced ? 1 : 0);
}

static int by_code_and_modifiers(const void *a, const void *b) {
    const x278_procedure *one = x278cwi_procedure_of(((const entry *)a)->service);
    const x278_procedure *other = x278cwi_procedure_of(((const entry *)b)->service);
    int found = by_code(a, b);
    for (size_t i = 0; found == 0 && one != NULL && other != NULL; i++) {
        x278_str left = modifier_at(one, i);
        found = order(left, modifier_at(other, i));
        if (left.ptr == NULL) {
            break;
        }
    }
    return found;
}

/* Does a service have a code to be found by? */
static bool has_code(const x278_service *service) {
    const x278_procedure *procedure = x278cwi_procedure_of(service);
    return procedure != NULL ? procedure->code.ptr != NULL : revenue_of(service).ptr != NULL;
}

/* The services that were returned, under their keys. */
typedef struct entry_index {
    entry *items;
    size_t count;
    compare_entries *compare;
    const bool *taken; /* by the index of the service */
} entry_index;

/* The first service of a key that is not taken; SIZE_MAX: none. */
static size_t look_up(entry_index *in, const entry *key) {
    size_t low = 0;
    size_t high = in->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (in->compare(&in->items[middle], key) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    while (low < in->count) {
        size_t at = low + in->items[low].taken;
        if (at >= in->count || in->compare(&in->items[at], key) != 0) {
            break;
        }
        if (!in->taken[in->items[at].index]) {
            return in->items[at].index;
        }
        in->items[low].taken++;
    }
    return SIZE_MAX;
}

/* The first service that answers one that was asked for, by any of its traces, or by its code. */
static size_t find_partner(entry_index *in, const x278_service *asked) {
    size_t first = SIZE_MAX;
    if (in->compare == by_trace) {
        for (size_t i = 0; i < asked->trace_count; i++) {
            const entry key = {.trace = asked->traces[i]};
            bool usable = is(asked->traces[i]->type, "1") && asked->traces[i]->number.ptr != NULL;
            size_t found = usable ? look_up(in, &key) : SIZE_MAX;
            first = found < first ? found : first;
        }
        return first;
    }
    entry key = {.service = asked};
    if (!has_code(asked)) {
        return SIZE_MAX;
    }
    first = look_up(in, &key);
    if (!has_trace(asked, "1")) { /* where both have traces, these say that they do not belong together */
        key.traced = true;
        size_t found = look_up(in, &key);
        first = found < first ? found : first;
    }
    return first;
}

static size_t count_entries(const x278_event *returned) {
    size_t count = returned->service_count;
    for (size_t k = 0; k < returned->service_count; k++) {
        count += returned->services[k]->trace_count;
    }
    return count;
}

/* List the returned services that are not taken under their keys, sorted. */
static x278_status make_index(const x278_ctx *ctx, const x278_event *returned, entry_index *out) {
    out->count = 0;
    for (size_t k = 0; k < returned->service_count; k++) {
        const x278_service *service = returned->services[k];
        bool traced = has_trace(service, "2");
        for (size_t i = 0; out->compare == by_trace && i < service->trace_count; i++) {
            if (is(service->traces[i]->type, "2")) {
                out->items[out->count++] = (entry){service, service->traces[i], traced, k, 0};
            }
        }
        if (out->compare != by_trace && !out->taken[k] && has_code(service)) {
            out->items[out->count++] = (entry){service, NULL, traced, k, 0};
        }
    }
    return x278cwi_arrange(ctx, out->items, out->count, sizeof *out->items, out->compare);
}

/* Find partners by traces, then by code and modifiers, then by code; `taken` has a place for each returned service. */
static x278_status match(const x278_ctx *ctx, x278cwi_pairs *pairs, size_t asked_count, const x278_event *returned,
                         bool *taken) {
    static compare_entries *const ways[] = {by_trace, by_code_and_modifiers, by_code};
    size_t size = (count_entries(returned) + 1) * sizeof(entry);
    entry_index in = {.items = x278i_alloc(ctx, size), .taken = taken};
    x278_status status = in.items == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t way = 0; way < sizeof ways / sizeof ways[0] && status == X278_OK; way++) {
        in.compare = ways[way];
        status = make_index(ctx, returned, &in);
        for (size_t i = 0; i < asked_count && status == X278_OK; i++) {
            size_t found = pairs->items[i].returned == NULL ? find_partner(&in, pairs->items[i].asked) : SIZE_MAX;
            if (found != SIZE_MAX) {
                pairs->items[i].returned = returned->services[found];
                taken[found] = true;
            }
        }
    }
    x278i_free(ctx, in.items, size);
    return status;
}

x278_status x278cwi_pairs_make(const x278_ctx *ctx, x278i_arena *arena, const x278_event *asked,
                               const x278_event *returned, x278cwi_pairs *out) {
    size_t asked_count = asked == NULL ? 0 : asked->service_count;
    size_t returned_count = returned == NULL ? 0 : returned->service_count;
    *out = (x278cwi_pairs){.items = x278i_arena_alloc(arena, (asked_count + returned_count) * sizeof *out->items)};
    bool *taken = x278i_alloc(ctx, returned_count + 1);
    if (out->items == NULL || taken == NULL) {
        x278i_free(ctx, taken, returned_count + 1);
        return X278_E_NOMEM;
    }
    memset(taken, 0, returned_count + 1);
    for (size_t i = 0; i < asked_count; i++) {
        out->items[out->count++] = (x278cwi_pair){asked->services[i], NULL, (uint32_t)i + 1, NULL};
    }
    x278_status status = returned == NULL ? X278_OK : match(ctx, out, asked_count, returned, taken);
    for (size_t i = 0; i < asked_count; i++) {
        out->missing += out->items[i].returned == NULL ? 1 : 0;
    }
    for (size_t k = 0; k < returned_count; k++) {
        if (!taken[k]) {
            out->items[out->count++] = (x278cwi_pair){NULL, returned->services[k], 0, NULL};
        }
    }
    x278i_free(ctx, taken, returned_count + 1);
    return status;
}

/* By the service that was returned. */
static int by_returned(const void *a, const void *b) {
    const x278cwi_pair *left = *(x278cwi_pair *const *)a;
    const x278cwi_pair *right = *(x278cwi_pair *const *)b;
    uintptr_t one = (uintptr_t)left->returned;
    uintptr_t other = (uintptr_t)right->returned;
    return (one > other) - (one < other);
}

/* The pair of a returned service among those sorted by it; NULL: none. */
static x278cwi_pair *find_returned(x278cwi_pair *const *sorted, size_t count, const x278_service *service) {
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((uintptr_t)sorted[middle]->returned < (uintptr_t)service) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && sorted[low]->returned == service ? sorted[low] : NULL;
}

x278_status x278cwi_pairs_bind(const x278_ctx *ctx, x278i_arena *arena, const x278_outcome_event *event,
                               x278cwi_pairs *pairs) {
    x278cwi_pair **sorted = x278i_arena_alloc(arena, pairs->count * sizeof *sorted);
    pairs->of_line = x278i_arena_alloc(arena, event->line_count * sizeof *pairs->of_line);
    if (sorted == NULL || pairs->of_line == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < pairs->count; i++) {
        sorted[i] = &pairs->items[i];
    }
    x278_status status = x278cwi_arrange(ctx, sorted, pairs->count, sizeof *sorted, by_returned);
    size_t missing = 0; /* where to look on */
    for (size_t i = 0; i < event->line_count && status == X278_OK; i++) {
        const x278_outcome_line *line = event->lines[i];
        x278cwi_pair *pair = NULL;
        if (line->service != NULL) {
            pair = find_returned(sorted, pairs->count, line->service);
        } else {
            while (missing < pairs->count && pairs->items[missing].returned != NULL) {
                missing++;
            }
            pair = missing < pairs->count ? &pairs->items[missing++] : NULL;
        }
        pairs->of_line[i] = pair;
        if (pair != NULL) {
            pair->line = line;
        }
    }
    return status;
}
