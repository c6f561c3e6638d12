/* x278 stats: what payers decided, how fast, and how far gold cards are. */
#include <string.h>

#include "page.h"
#include "print.h"

#define FORMATS "text json csv html"
#define MINUTES_IN_THREE_DAYS 4320

enum {
    OPTION_PERIOD,
    OPTION_BY,
    OPTION_TEMPLATE
};

static const tool_option options[] = {
    {"--period", "FROM..TO", "count cases whose first request was sent on these days (YYYY-MM-DD)"},
    {"--by", "WHAT", "payer, lob, procedure or provider (default: payer)"},
    TOOL_TEMPLATE,
    TOOL_AS_OF,
    TOOL_FORMAT("text, json, csv or html"),
    TOOL_TABLE,
    TOOL_LOB,
    {NULL, NULL, NULL},
};

typedef struct request {
    tool_casework work;
    x278cw_stats_options options;
    x278cw_template *layout; /* --template; NULL: the shipped one */
} request;

/* ---- text ----------------------------------------------------------------------------------------------------- */

static const char *or_dash(x278_str text) {
    return text.ptr != NULL ? text.ptr : "-";
}

static void put_duration(int64_t minutes) {
    if (minutes < 0) {
        printf("-");
    } else if (minutes < 120) {
        printf("%lld min", (long long)minutes);
    } else if (minutes < MINUTES_IN_THREE_DAYS) {
        printf("%lld h %lld min", (long long)(minutes / 60), (long long)(minutes % 60));
    } else {
        printf("%lld days %lld h", (long long)(minutes / 1440), (long long)(minutes / 60 % 24));
    }
}

static void put_decisions(const x278cw_stats_row *row) {
    tool_print(
        stdout,
        "  first decisions: %llu approved (%s%%), %llu partly, %llu modified, %llu denied (%s%%), %llu not required\n",
        (unsigned long long)row->approved, or_dash(row->share_approved), (unsigned long long)row->partly_approved,
        (unsigned long long)row->modified, (unsigned long long)row->denied, or_dash(row->share_denied),
        (unsigned long long)row->not_required);
    printf("  later approved: %llu on appeal, %llu peer to peer\n", (unsigned long long)row->approved_after_appeal,
           (unsigned long long)row->approved_after_p2p);
    printf("  time to decide: mean ");
    put_duration(row->mean_minutes);
    printf(", median ");
    put_duration(row->median_minutes);
    if (row->clocked != 0) {
        printf("; %llu within the payer's clock", (unsigned long long)row->within_clock);
    }
    putchar('\n');
}

static void put_row(const x278cw_stats_row *row) {
    tool_print(stdout, "%s: %llu request%s, %llu decided, %llu rejected, %llu undecided\n",
               strcmp(row->group.ptr, "*") == 0 ? "all" : row->group.ptr, (unsigned long long)row->requests,
               row->requests == 1 ? "" : "s", (unsigned long long)row->decided, (unsigned long long)row->rejected,
               (unsigned long long)row->undecided);
    put_decisions(row);
    if (row->image_demands > 0) {
        printf("  images asked for: %llu times\n", (unsigned long long)row->image_demands);
    }
    for (size_t i = 0; i < row->denied_class_count; i++) {
        tool_print(stdout, "%s%s %llu", i == 0 ? "  denied for: " : ", ", row->denied_classes[i]->name.ptr,
                   (unsigned long long)row->denied_classes[i]->count);
    }
    fputs(row->denied_class_count > 0 ? "\n" : "", stdout);
    if (row->value_denied_cents > 0) {
        printf("  value denied: $%lld.%02d\n", (long long)(row->value_denied_cents / 100),
               (int)(row->value_denied_cents % 100));
    }
    if (row->approved_when_met.ptr != NULL) {
        tool_print(stdout, "  approved when the policy was met: %s%%\n", row->approved_when_met.ptr);
    }
}

static void put_gold(const x278cw_gold_row *row) {
    tool_print(stdout, "gold card %s, payer %s, provider %s, %s: %llu of %llu approved (%s%%) from %s to %s: %s",
               row->rule.ptr, row->payer.ptr, row->provider.ptr, row->procedure.ptr, (unsigned long long)row->approved,
               (unsigned long long)row->decided, row->share.ptr, row->from.ptr, row->to.ptr, row->standing.ptr);
    if (row->needed > 0) {
        tool_print(stdout, ", %lld more approval%s needed", (long long)row->needed, row->needed == 1 ? "" : "s");
    } else if (row->needed < 0) {
        printf(", out of reach in this time");
    }
    putchar('\n');
}

static int put_stats(const tool_args *args, const request *asked, const x278cw_stats *stats) {
    x278_buf buf = {NULL, 0, NULL};
    if (strcmp(asked->work.format, "json") == 0) {
        x278_status status = x278cw_stats_json(stats, &buf);
        return tool_put_buf(args, status, &buf, TOOL_FINE);
    }
    if (strcmp(asked->work.format, "csv") == 0) {
        x278_status status = x278cw_stats_csv(stats, &buf);
        return tool_put_buf(args, status, &buf, TOOL_FINE);
    }
    if (strcmp(asked->work.format, "html") == 0) {
        const x278cw_page_options page = {
            .struct_size = sizeof page, .as_of = asked->work.now, .layout = asked->layout};
        x278_status status = x278cw_stats_page(asked->work.ctx, stats, &page, asked->work.errors, &buf);
        return tool_page_put(args, &asked->work, status, &buf);
    }
    for (size_t i = 0; i < x278cw_stats_count(stats); i++) {
        put_row(x278cw_stats_at(stats, i));
    }
    for (size_t i = 0; i < x278cw_stats_gold_count(stats); i++) {
        put_gold(x278cw_stats_gold_at(stats, i));
    }
    return TOOL_FINE;
}

/* ---- options -------------------------------------------------------------------------------------------------- */

/* "2026-01-01..2026-12-31" */
static int take_period(const tool_args *args, request *asked, const char *value) {
    x278cw_now from;
    x278cw_now to;
    bool good = strlen(value) == 22 && memcmp(value + 10, "..", 2) == 0 &&
                x278cw_now_parse(value, 10, &from) == X278_OK && x278cw_now_parse(value + 12, 10, &to) == X278_OK &&
                strncmp(value, value + 12, 10) <= 0;
    if (!good) {
        return tool_usage_error(args, "--period takes YYYY-MM-DD..YYYY-MM-DD");
    }
    asked->options.from = from.date;
    asked->options.to = to.date;
    return TOOL_FINE;
}

static int take_option(tool_args *args, request *asked, int option, const char *value) {
    switch (option) {
    case OPTION_PERIOD:
        return take_period(args, asked, value);
    case OPTION_BY:
        asked->options.by = x278cw_group_find(value);
        return asked->options.by == X278CW_BY_PAYER || asked->options.by == X278CW_BY_LOB ||
                       asked->options.by == X278CW_BY_PROCEDURE || asked->options.by == X278CW_BY_PROVIDER
                   ? TOOL_FINE
                   : tool_usage_error(args, "--by takes payer, lob, procedure or provider");
    case OPTION_TEMPLATE:
        return tool_page_template(args, &asked->work, value, X278CW_PAGE_STATS, &asked->layout);
    default:
        return tool_casework_take(args, &asked->work, FORMATS, value);
    }
}

static int count(const tool_args *args, request *asked) {
    x278cw_stats *stats;
    if (asked->options.from.year == 0) {
        return tool_usage_error(args, "--period is missing");
    }
    int code = tool_casework_logs(args, &asked->work);
    if (code != TOOL_FINE) {
        return code;
    }
    asked->options.tables = asked->work.tables;
    asked->options.lob = asked->work.lob;
    x278_status status = x278cw_stats_new(asked->work.log, &asked->work.now, &asked->options, &stats);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    code = put_stats(args, asked, stats);
    x278cw_stats_free(stats);
    return code;
}

static int run(tool_args *args) {
    request asked = {.options = {.struct_size = sizeof asked.options}};
    const char *value;
    int code = tool_casework_begin(args, &asked.work);
    while (code == TOOL_FINE) {
        int option = tool_next_option(args, &value);
        if (option == TOOL_NO_OPTION) {
            break;
        }
        code = option == TOOL_BAD_OPTION ? TOOL_FAILED : take_option(args, &asked, option, value);
    }
    if (code == TOOL_FINE) {
        code = count(args, &asked);
    }
    x278cw_template_free(asked.layout);
    tool_casework_free(&asked.work);
    return code;
}

const tool_command tool_stats = {
    .name = "stats",
    .operands = "LOG…",
    .summary = "count what payers decided, how fast, and how far gold cards are",
    .details = "A case counts by its first decision; the period looks at its first request. docs/ledger.md says what\n"
               "is counted, and how gold cards are reckoned.\n",
    .options = options,
    .run = run,
};
