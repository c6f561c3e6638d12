/* What is due in the cases of a log. */
#include <string.h>

#include "casework/arrange.h"
#include "casework/payer.h"
#include "casework/result.h"
#include "casework/state.h"
#include "x278/casework/deadline.h"

#define OPTIONS_BASELINE (offsetof(x278cw_due_options, lob) + sizeof(const char *))

struct x278cw_due {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278cw_now now;
    int64_t moment;
    const char *lob;
    x278cwi_clocks clocks;
    x278cwi_payer *payers;
    size_t payer_count;
    x278cw_due_item **items;
    size_t count;
    size_t capacity;
};

/* ---- one deadline --------------------------------------------------------------------------------------------- */

static x278cw_due_state state_of(const x278cwi_due *due, const x278cwi_line *end, int64_t now) {
    if (end != NULL) {
        return end->moment <= due->moment ? X278CW_DUE_DONE : X278CW_DUE_LATE;
    }
    return now <= due->moment ? X278CW_DUE_OPEN : X278CW_DUE_OVERDUE;
}

static x278_str state_name(x278cw_due_state state) {
    static const char *const names[] = {"", "done", "late", "overdue", "open"};
    return x278cwi_fixed(names[state]);
}

static x278_str text_or_absent(const char *text) {
    return text[0] == '\0' ? (x278_str){NULL, 0} : x278cwi_fixed(text);
}

/* What the case has to say of the item: what is at stake, and when the service is to be. */
static void take_case(const x278cwi_history *history, const x278cwi_due *due, x278cw_due_item *item) {
    x278_span value = x278cwi_case_get(history, X278CWI_KEY_VALUE);
    x278_span scheduled = x278cwi_case_get(history, X278CWI_KEY_SCHEDULED);
    int32_t day;
    item->value_cents = -1;
    if (value.ptr != NULL) {
        x278cwi_whole(value, &item->value_cents);
    }
    item->after_schedule =
        scheduled.ptr != NULL && x278cwi_day_parse(scheduled.ptr, scheduled.len, &day) && due->day > day ? 1 : 0;
}

static x278_status keep_times(x278cw_due *all, bool expires, int64_t start, const x278cwi_due *due,
                              x278cw_due_item *item) {
    x278_status status = expires ? x278cwi_keep_day(&all->arena, x278cwi_moment_day(start), &item->start)
                                 : x278cwi_keep_moment(&all->arena, start, &item->start);
    if (status == X278_OK) {
        status = due->timed ? x278cwi_keep_moment(&all->arena, due->moment, &item->due)
                            : x278cwi_keep_day(&all->arena, due->day, &item->due);
    }
    return status;
}

/* Add what a clock says of a case, when it says something. */
static x278_status take_clock(x278cw_due *all, const x278cwi_clock *clock, const x278cwi_history *history) {
    const x278cwi_line *line;
    int64_t start;
    if (!x278cwi_clock_fits(clock, history, all->lob) || !x278cwi_clock_start(clock, history, &line, &start)) {
        return X278_OK;
    }
    x278cwi_due due = x278cwi_due_after(start, clock->amount, clock->unit, &all->clocks.holidays);
    x278cw_due_item *item = x278i_arena_alloc(&all->arena, sizeof *item);
    if (item == NULL) {
        return X278_E_NOMEM;
    }
    x278cw_due_state state = state_of(&due, x278cwi_clock_end(clock, history, line), all->moment);
    *item = (x278cw_due_item){
        .struct_size = sizeof *item,
        .state = state,
        .clock = x278cwi_fixed(clock->id),
        .event = x278cwi_fixed(clock->event),
        .who = text_or_absent(clock->who),
        .state_name = state_name(state),
        .covered = due.covered ? 1 : 0,
        .cite = text_or_absent(clock->cite),
    };
    take_case(history, &due, item);
    x278_status status = keep_times(all, strcmp(clock->from, "expires") == 0, start, &due, item);
    if (status == X278_OK) {
        status = x278i_arena_str(&all->arena, history->id.ptr, history->id.len, &item->id);
    }
    if (status == X278_OK) {
        status = x278i_grow(all->ctx, &all->items, &all->capacity, all->count + 1, sizeof(x278cw_due_item *),
                            SIZE_MAX / sizeof(x278cw_due_item *));
    }
    if (status == X278_OK) {
        all->items[all->count++] = item;
    }
    return status;
}

/* ---- one case ------------------------------------------------------------------------------------------------- */

static x278_status take_payer(x278cw_due *all, const x278cwi_payer *payer, const x278cwi_history *history) {
    const x278cwi_line *sent = x278cwi_last(history, X278CWI_EVENT_SENT);
    x278_status status = X278_OK;
    if (sent == NULL || !x278cwi_payer_is(payer, x278cwi_line_get(sent, X278CWI_KEY_PAYER))) {
        return X278_OK;
    }
    for (size_t i = 0; i < payer->clock_count && status == X278_OK; i++) {
        status = take_clock(all, &payer->clocks[i], history);
    }
    return status;
}

static x278_status take_history(x278cw_due *all, const x278cwi_history *history) {
    x278cwi_state state = x278cwi_state_fold(history).state;
    x278_status status = X278_OK;
    if (state == X278CWI_STATE_CLOSED || state == X278CWI_STATE_CANCELLED) {
        return X278_OK;
    }
    for (size_t i = 0; i < all->clocks.count && status == X278_OK; i++) {
        status = take_clock(all, &all->clocks.items[i], history);
    }
    for (size_t i = 0; i < all->payer_count && status == X278_OK; i++) {
        status = take_payer(all, &all->payers[i], history);
    }
    return status;
}

/* ---- all cases ------------------------------------------------------------------------------------------------ */

static int compare_texts(x278_str a, x278_str b) {
    return x278cwi_order((x278_span){a.ptr, a.len}, (x278_span){b.ptr, b.len});
}

/* By the day they are due, the larger value first, then case and clock. */
static int compare(const void *a, const void *b) {
    const x278cw_due_item *left = *(x278cw_due_item *const *)a;
    const x278cw_due_item *right = *(x278cw_due_item *const *)b;
    int order = compare_texts(left->due, right->due);
    if (order == 0) {
        order = (left->value_cents < right->value_cents) - (left->value_cents > right->value_cents);
    }
    if (order == 0) {
        order = compare_texts(left->id, right->id);
    }
    return order != 0 ? order : compare_texts(left->clock, right->clock);
}

static x278_status read_payers(x278cw_due *all, const x278cw_due_options *options) {
    size_t size = options->overlay_count * sizeof *all->payers;
    x278_status status = X278_OK;
    if (options->overlay_count == 0) {
        return X278_OK;
    }
    all->payers = x278i_arena_alloc(&all->arena, size);
    if (all->payers == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < options->overlay_count && status == X278_OK; i++) {
        status = x278cwi_payer_read(all->ctx, &all->arena, options->overlays[i], &all->payers[all->payer_count++]);
    }
    return status;
}

static x278_status find_all(x278cw_due *all, const x278cw_log *log, const x278cw_due_options *options) {
    x278_status status = x278cwi_clocks_open(&all->clocks, all->ctx, &all->arena, options->tables);
    if (status == X278_OK) {
        status = read_payers(all, options);
    }
    x278cwi_history history;
    for (size_t at = 0; status == X278_OK && x278cwi_log_next(log, all->moment, &at, &history);) {
        status = take_history(all, &history);
    }
    return status != X278_OK ? status : x278cwi_arrange(all->ctx, all->items, all->count, sizeof *all->items, compare);
}

x278_status x278cw_due_new(const x278cw_log *log, const x278cw_now *now, const x278cw_due_options *options,
                           x278cw_due **out) {
    x278cw_due_options known;
    int64_t moment;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (log == NULL || !x278cwi_moment_now(now, &moment)) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &known, sizeof known);
    if (status != X278_OK) {
        return status;
    }
    if (known.overlay_count > 0 && known.overlays == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cw_due *due = x278i_object_new(log->ctx, sizeof *due);
    if (due == NULL) {
        return X278_E_NOMEM;
    }
    *due = (x278cw_due){.ctx = log->ctx, .now = *now, .moment = moment, .lob = known.lob != NULL ? known.lob : ""};
    x278i_arena_init(&due->arena, log->ctx);
    status = find_all(due, log, &known);
    if (status != X278_OK) {
        x278cw_due_free(due);
        return status;
    }
    *out = due;
    return X278_OK;
}

void x278cw_due_free(x278cw_due *due) {
    if (due == NULL) {
        return;
    }
    for (size_t i = 0; i < due->payer_count; i++) {
        x278cwi_payer_free(&due->payers[i]);
    }
    x278cwi_clocks_close(&due->clocks);
    x278i_free(due->ctx, due->items, due->capacity * sizeof *due->items);
    x278i_arena_free(&due->arena);
    x278i_object_free(due->ctx, due, sizeof *due);
}

size_t x278cw_due_count(const x278cw_due *due) {
    return due == NULL ? 0 : due->count;
}

const x278cw_due_item *x278cw_due_at(const x278cw_due *due, size_t index) {
    return index < x278cw_due_count(due) ? due->items[index] : NULL;
}

static void put_item(x278cwi_json *json, const x278cw_due_item *item) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "case", item->id);
    x278cwi_json_str(json, "clock", item->clock);
    x278cwi_json_str(json, "event", item->event);
    x278cwi_json_str(json, "who", item->who);
    x278cwi_json_str(json, "start", item->start);
    x278cwi_json_str(json, "due", item->due);
    x278cwi_json_str(json, "state", item->state_name);
    x278cwi_json_bool(json, "covered", item->covered != 0);
    x278cwi_json_bool(json, "after_schedule", item->after_schedule != 0);
    x278cwi_json_optional(json, "value_cents", item->value_cents >= 0, item->value_cents);
    x278cwi_json_close(json, '}');
}

x278_status x278cw_due_json(const x278cw_due *due, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (due == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, due->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.due/1");
    x278cwi_json_now(&json, &due->now);
    x278cwi_json_open(&json, "items", '[');
    for (size_t i = 0; i < due->count; i++) {
        put_item(&json, due->items[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
