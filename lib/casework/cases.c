/* The cases of a log at a time, as structs and as JSON. */
#include "casework/result.h"
#include "casework/state.h"

struct x278cw_cases {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278cw_now now;
    x278cw_case **items;
    size_t count;
    size_t capacity;
};

/* ---- one case ------------------------------------------------------------------------------------------------- */

static x278_status keep_anomaly(x278i_arena *arena, const x278cwi_line *line, x278cwi_state state,
                                const x278cw_anomaly **out) {
    x278cw_anomaly *anomaly = x278i_arena_alloc(arena, sizeof *anomaly);
    if (anomaly == NULL) {
        return X278_E_NOMEM;
    }
    *anomaly = (x278cw_anomaly){.struct_size = sizeof *anomaly,
                                .event = x278cwi_fixed(x278cwi_event_name(line->event)),
                                .state = x278cwi_fixed(x278cwi_state_name(state))};
    *out = anomaly;
    return x278cwi_keep_moment(arena, line->moment, &anomaly->time);
}

static x278_status keep_anomalies(x278i_arena *arena, const x278cwi_history *history, size_t count, x278cw_case *item) {
    const x278cw_anomaly **list = count == 0 ? NULL : x278i_arena_alloc(arena, count * sizeof *list);
    x278cwi_state state = X278CWI_STATE_NONE;
    x278_status status = count > 0 && list == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; i < history->count && status == X278_OK && item->anomaly_count < count; i++) {
        if (x278cwi_state_step(&state, &history->lines[i]) == X278CWI_STEP_ANOMALY) {
            status = keep_anomaly(arena, &history->lines[i], state, &list[item->anomaly_count++]);
        }
    }
    item->anomalies = list;
    return status;
}

static bool can_expire(x278cwi_state state) {
    return state == X278CWI_STATE_APPROVED || state == X278CWI_STATE_PARTLY_APPROVED || state == X278CWI_STATE_MODIFIED;
}

static x278_status keep_state(x278cw_cases *cases, const x278cwi_folded *folded, x278cw_case *item) {
    int32_t valid_to;
    bool dated = folded->decision != NULL && x278cwi_line_day(folded->decision, X278CWI_KEY_VALID_TO, &valid_to);
    x278_status status = dated ? x278cwi_keep_day(&cases->arena, valid_to, &item->valid_to) : X278_OK;
    item->state = x278cwi_fixed(x278cwi_state_name(folded->state));
    if (status == X278_OK && dated && can_expire(folded->state) && valid_to < x278cwi_day_of(cases->now.date)) {
        item->state = x278cwi_fixed("expired");
        status = x278cwi_keep_moment(&cases->arena, ((int64_t)valid_to + 1) * X278CWI_DAY_SECONDS, &item->since);
    } else if (status == X278_OK && folded->since != NULL) {
        status = x278cwi_keep_moment(&cases->arena, folded->since->moment, &item->since);
    }
    return status;
}

static x278_status keep_case(x278cw_cases *cases, const x278cwi_history *history) {
    x278cwi_folded folded = x278cwi_state_fold(history);
    x278cw_case *item = x278i_arena_alloc(&cases->arena, sizeof *item);
    if (item == NULL) {
        return X278_E_NOMEM;
    }
    *item = (x278cw_case){.struct_size = sizeof *item, .events = history->count};
    int64_t units = 0;
    if (folded.decision != NULL && x278cwi_line_whole(folded.decision, X278CWI_KEY_UNITS, &units)) {
        item->units_known = 1;
        item->units_left = units - folded.claimed;
    }
    x278_status status = x278i_grow(cases->ctx, &cases->items, &cases->capacity, cases->count + 1,
                                    sizeof(x278cw_case *), SIZE_MAX / sizeof(x278cw_case *));
    if (status == X278_OK) {
        status = x278i_arena_str(&cases->arena, history->id.ptr, history->id.len, &item->id);
    }
    if (status == X278_OK) {
        status = keep_state(cases, &folded, item);
    }
    if (status == X278_OK) {
        status = keep_anomalies(&cases->arena, history, folded.anomalies, item);
    }
    if (status == X278_OK) {
        cases->items[cases->count++] = item;
    }
    return status;
}

/* ---- all cases ------------------------------------------------------------------------------------------------ */

x278_status x278cw_cases_new(const x278cw_log *log, const x278cw_now *now, x278cw_cases **out) {
    int64_t moment;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (log == NULL || !x278cwi_moment_now(now, &moment)) {
        return X278_E_INVALID_ARG;
    }
    x278cw_cases *cases = x278i_object_new(log->ctx, sizeof *cases);
    if (cases == NULL) {
        return X278_E_NOMEM;
    }
    *cases = (x278cw_cases){.ctx = log->ctx, .now = *now};
    x278i_arena_init(&cases->arena, log->ctx);
    x278_status status = X278_OK;
    x278cwi_history history;
    for (size_t at = 0; status == X278_OK && x278cwi_log_next(log, moment, &at, &history);) {
        status = keep_case(cases, &history);
    }
    if (status != X278_OK) {
        x278cw_cases_free(cases);
        return status;
    }
    *out = cases;
    return X278_OK;
}

void x278cw_cases_free(x278cw_cases *cases) {
    if (cases != NULL) {
        x278i_free(cases->ctx, cases->items, cases->capacity * sizeof *cases->items);
        x278i_arena_free(&cases->arena);
        x278i_object_free(cases->ctx, cases, sizeof *cases);
    }
}

size_t x278cw_cases_count(const x278cw_cases *cases) {
    return cases == NULL ? 0 : cases->count;
}

const x278cw_case *x278cw_cases_at(const x278cw_cases *cases, size_t index) {
    return index < x278cw_cases_count(cases) ? cases->items[index] : NULL;
}

static void put_case(x278cwi_json *json, const x278cw_case *item) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "case", item->id);
    x278cwi_json_str(json, "state", item->state);
    x278cwi_json_str(json, "since", item->since);
    x278cwi_json_str(json, "valid_to", item->valid_to);
    x278cwi_json_optional(json, "units_left", item->units_known != 0, item->units_left);
    x278cwi_json_int(json, "events", (int64_t)item->events);
    x278cwi_json_open(json, "anomalies", '[');
    for (size_t i = 0; i < item->anomaly_count; i++) {
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "time", item->anomalies[i]->time);
        x278cwi_json_str(json, "event", item->anomalies[i]->event);
        x278cwi_json_str(json, "state", item->anomalies[i]->state);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_close(json, '}');
}

x278_status x278cw_cases_json(const x278cw_cases *cases, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (cases == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, cases->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.case/1");
    x278cwi_json_now(&json, &cases->now);
    x278cwi_json_open(&json, "cases", '[');
    for (size_t i = 0; i < cases->count; i++) {
        put_case(&json, cases->items[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
