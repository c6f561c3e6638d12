/* Statistics as JSON and as CSV. */
#include "base/digits.h"
#include "base/issue.h"
#include "casework/csv.h"
#include "casework/result.h"
#include "casework/stats.h"

#define HEADER                                                                                                         \
    "group,requests,decided,approved,partly_approved,modified,denied,not_required,rejected,undecided,"                 \
    "approved_after_appeal,approved_after_p2p,share_approved,share_denied,mean_minutes,median_minutes,within_clock,"   \
    "image_demands,denied_classes,value_denied_cents,approved_when_met"

static void put_counts(x278cwi_json *json, const x278cw_stats_row *row) {
    const struct {
        const char *key;
        uint64_t count;
    } counts[] = {
        {"requests", row->requests},
        {"decided", row->decided},
        {"approved", row->approved},
        {"partly_approved", row->partly_approved},
        {"modified", row->modified},
        {"denied", row->denied},
        {"not_required", row->not_required},
        {"rejected", row->rejected},
        {"undecided", row->undecided},
        {"approved_after_appeal", row->approved_after_appeal},
        {"approved_after_p2p", row->approved_after_p2p},
    };
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        x278cwi_json_int(json, counts[i].key, (int64_t)counts[i].count);
    }
}

static void put_row(x278cwi_json *json, const x278cw_stats_row *row) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "group", row->group);
    put_counts(json, row);
    x278cwi_json_str(json, "share_approved", row->share_approved);
    x278cwi_json_str(json, "share_denied", row->share_denied);
    x278cwi_json_optional(json, "mean_minutes", row->mean_minutes >= 0, row->mean_minutes);
    x278cwi_json_optional(json, "median_minutes", row->median_minutes >= 0, row->median_minutes);
    x278cwi_json_optional(json, "within_clock", row->clocked != 0, (int64_t)row->within_clock);
    x278cwi_json_int(json, "image_demands", (int64_t)row->image_demands);
    x278cwi_json_open(json, "denied_classes", '{');
    for (size_t i = 0; i < row->denied_class_count; i++) {
        x278cwi_json_int(json, row->denied_classes[i]->name.ptr, (int64_t)row->denied_classes[i]->count);
    }
    x278cwi_json_close(json, '}');
    x278cwi_json_int(json, "value_denied_cents", row->value_denied_cents);
    x278cwi_json_str(json, "approved_when_met", row->approved_when_met);
    x278cwi_json_close(json, '}');
}

static void put_gold(x278cwi_json *json, const x278cw_gold_row *row) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "rule", row->rule);
    x278cwi_json_str(json, "payer", row->payer);
    x278cwi_json_str(json, "provider", row->provider);
    x278cwi_json_str(json, "procedure", row->procedure);
    x278cwi_json_str(json, "from", row->from);
    x278cwi_json_str(json, "to", row->to);
    x278cwi_json_int(json, "decided", (int64_t)row->decided);
    x278cwi_json_int(json, "approved", (int64_t)row->approved);
    x278cwi_json_str(json, "share", row->share);
    x278cwi_json_str(json, "standing", row->standing);
    x278cwi_json_optional(json, "needed", row->needed >= 0, row->needed);
    x278cwi_json_close(json, '}');
}

/* "2026-01-01..2026-12-31" */
static void put_period(x278cwi_json *json, const x278cw_stats *stats) {
    char text[24];
    x278cwi_day_text room;
    x278_str day = x278cwi_day_str(&room, stats->from);
    size_t len = x278i_give_text(day.ptr, day.len, text, sizeof text);
    len += x278i_give_text("..", 2, text + len, sizeof text - len);
    day = x278cwi_day_str(&room, stats->to);
    len += x278i_give_text(day.ptr, day.len, text + len, sizeof text - len);
    x278cwi_json_str(json, "period", (x278_str){text, len});
}

x278_status x278cw_stats_json(const x278cw_stats *stats, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (stats == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, stats->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.stats/1");
    put_period(&json, stats);
    x278cwi_json_open(&json, "rows", '[');
    for (size_t i = 0; i < stats->count; i++) {
        put_row(&json, stats->rows[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_open(&json, "gold", '[');
    for (size_t i = 0; i < stats->gold_count; i++) {
        put_gold(&json, stats->gold[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}

/* "duplicate=1 medical_necessity=3" */
static x278_status write_classes(const x278_ctx *ctx, const x278cw_stats_row *row, x278i_buf *text) {
    x278_status status = X278_OK;
    text->len = 0;
    for (size_t i = 0; i < row->denied_class_count && status == X278_OK; i++) {
        const x278cw_class_count *class = row->denied_classes[i];
        x278i_digits room;
        x278_str count = x278i_number(&room, class->count);
        status = x278i_buf_append(ctx, text, " ", i > 0 ? 1 : 0);
        if (status == X278_OK) {
            status = x278i_buf_append(ctx, text, class->name.ptr, class->name.len);
        }
        if (status == X278_OK) {
            status = x278i_buf_append(ctx, text, "=", 1);
        }
        if (status == X278_OK) {
            status = x278i_buf_append(ctx, text, count.ptr, count.len);
        }
    }
    return status;
}

static void put_csv_row(x278cwi_csv *csv, const x278cw_stats_row *row, const x278i_buf *classes) {
    const uint64_t counts[] = {row->requests,          row->decided,
                               row->approved,          row->partly_approved,
                               row->modified,          row->denied,
                               row->not_required,      row->rejected,
                               row->undecided,         row->approved_after_appeal,
                               row->approved_after_p2p};
    x278cwi_csv_str(csv, row->group);
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        x278cwi_csv_int(csv, true, (int64_t)counts[i]);
    }
    x278cwi_csv_str(csv, row->share_approved);
    x278cwi_csv_str(csv, row->share_denied);
    x278cwi_csv_int(csv, row->mean_minutes >= 0, row->mean_minutes);
    x278cwi_csv_int(csv, row->median_minutes >= 0, row->median_minutes);
    x278cwi_csv_int(csv, row->clocked != 0, (int64_t)row->within_clock);
    x278cwi_csv_int(csv, true, (int64_t)row->image_demands);
    x278cwi_csv_str(csv, (x278_str){classes->ptr, classes->len});
    x278cwi_csv_int(csv, true, row->value_denied_cents);
    x278cwi_csv_str(csv, row->approved_when_met);
    x278cwi_csv_line(csv);
}

x278_status x278cw_stats_csv(const x278cw_stats *stats, x278_buf *out) {
    x278cwi_csv csv;
    x278i_buf classes = {NULL, 0, 0};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (stats == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_csv_begin(&csv, stats->ctx, HEADER);
    for (size_t i = 0; i < stats->count && csv.status == X278_OK; i++) {
        csv.status = write_classes(stats->ctx, stats->rows[i], &classes);
        if (csv.status == X278_OK) {
            put_csv_row(&csv, stats->rows[i], &classes);
        }
    }
    x278i_buf_clear(stats->ctx, &classes);
    return x278cwi_csv_end(&csv, out);
}
