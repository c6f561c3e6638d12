/* Services that were asked for and services that were returned: which answers which. */
#include <string.h>

#include "base/digits.h"
#include "base/issue.h"
#include "casework/answer.h"
#include "casework/arrange.h"

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

static bool same_modifiers(const x278_procedure *a, const x278_procedure *b) {
    for (size_t i = 0;; i++) {
        x278_str left = modifier_at(a, i);
        if (!x278cwi_same(left, modifier_at(b, i))) {
            return false;
        }
        if (left.ptr == NULL) {
            return true;
        }
    }
}

/* The same procedure, or the same revenue code where neither has one. */
static bool same_code(const x278_service *a, const x278_service *b, bool with_modifiers) {
    const x278_procedure *left = x278cwi_procedure_of(a);
    const x278_procedure *right = x278cwi_procedure_of(b);
    if (left == NULL || right == NULL) {
        x278_str code = revenue_of(a);
        return left == right && code.ptr != NULL && x278cwi_same(code, revenue_of(b));
    }
    return left->code.ptr != NULL && x278cwi_same(left->qualifier, right->qualifier) &&
           x278cwi_same(left->code, right->code) && (!with_modifiers || same_modifiers(left, right));
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

/* The ways to match, in their order. */
typedef enum way {
    BY_TRACE,
    BY_CODE_AND_MODIFIERS,
    BY_CODE,
    WAYS
} way;

static bool matches(const x278_service *asked, const x278_service *returned, way by) {
    if (by == BY_TRACE) {
        return x278cwi_traces_meet(asked->traces, asked->trace_count, returned->traces, returned->trace_count);
    }
    if (has_trace(asked, "1") && has_trace(returned, "2")) {
        return false; /* their traces say that they do not belong together */
    }
    return same_code(asked, returned, by == BY_CODE_AND_MODIFIERS);
}

/* Find partners one way; `taken` has a place for each returned service. */
static void match(x278cwi_pairs *pairs, size_t asked_count, const x278_event *returned, bool *taken, way by) {
    for (size_t i = 0; i < asked_count; i++) {
        for (size_t k = 0; k < returned->service_count && pairs->items[i].returned == NULL; k++) {
            if (!taken[k] && matches(pairs->items[i].asked, returned->services[k], by)) {
                pairs->items[i].returned = returned->services[k];
                taken[k] = true;
            }
        }
    }
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
    for (way by = BY_TRACE; by < WAYS && returned != NULL; by++) {
        match(out, asked_count, returned, taken, by);
    }
    for (size_t i = 0; i < asked_count; i++) {
        out->missing += out->items[i].returned == NULL ? 1 : 0;
    }
    for (size_t k = 0; k < returned_count; k++) {
        if (!taken[k]) {
            out->items[out->count++] = (x278cwi_pair){NULL, returned->services[k], 0, NULL};
        }
    }
    x278i_free(ctx, taken, returned_count + 1);
    return X278_OK;
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
