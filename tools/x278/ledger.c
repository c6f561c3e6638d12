/* x278 ledger: what the work of authorizations cost. */
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "print.h"

#define FORMATS "text json csv html"

enum {
    OPTION_BY,
    OPTION_CANDIDATES,
    OPTION_DEIDENTIFIED,
    OPTION_MIN_CELL,
    OPTION_TEMPLATE
};

static const tool_option options[] = {
    {"--by", "WHAT", "case, payer, plan, procedure, role, person, channel, activity or month (default: case)"},
    {"--candidates", "FILE", "name candidate codes for the work by this table; no advice to bill"},
    {"--deidentified", NULL, "CSV without cases, persons, days and numbers"},
    {"--min-cell", "N", "with --deidentified: rows of fewer entries lose their procedure (default: 1)"},
    TOOL_TEMPLATE,
    TOOL_AS_OF,
    TOOL_FORMAT("text, json, csv or html"),
    TOOL_TABLE,
    TOOL_LOB,
    {NULL, NULL, NULL},
};

typedef struct request {
    tool_casework work;
    x278cw_ledger_options options;
    bool deidentified;
    x278cw_template *layout; /* --template; NULL: the shipped one */
} request;

/* "1:02:03" */
static void put_seconds(int64_t seconds) {
    char text[40];
    snprintf(text, sizeof text, "%lld:%02d:%02d", (long long)(seconds / 3600), (int)(seconds / 60 % 60),
             (int)(seconds % 60));
    tool_print(stdout, " %10s", text);
}

static void put_row(const x278cw_ledger_row *row) {
    tool_print(stdout, "%-16s %7llu", strcmp(row->group.ptr, "*") == 0 ? "all" : row->group.ptr,
               (unsigned long long)row->entries);
    put_seconds(row->seconds);
    put_seconds(row->hold_seconds);
    put_seconds(row->physician + row->qhp);
    put_seconds(row->clinical + row->clerical);
    printf(" %7llu", (unsigned long long)row->events);
    if (row->cost_known != 0) {
        printf(" %9lld.%02d", (long long)(row->cost_cents / 100), (int)(row->cost_cents % 100));
    }
    putchar('\n');
}

static void put_text(const x278cw_ledger *ledger) {
    tool_print(stdout, "%-16s %7s %10s %10s %10s %10s %7s %12s\n", "", "entries", "time", "on hold", "clinicians",
               "staff", "events", x278cw_ledger_at(ledger, 0)->cost_known != 0 ? "cost ($)" : "");
    for (size_t i = 0; i < x278cw_ledger_count(ledger); i++) {
        put_row(x278cw_ledger_at(ledger, i));
    }
    for (size_t i = 0; i < x278cw_ledger_candidate_count(ledger); i++) {
        const x278cw_candidate *candidate = x278cw_ledger_candidate_at(ledger, i);
        tool_print(stdout, "candidate %s for %s by %s: %s (%s)\n", candidate->code.ptr, candidate->activity.ptr,
                   candidate->role.ptr, candidate->cite.ptr != NULL ? candidate->cite.ptr : "no source",
                   candidate->year.ptr != NULL ? candidate->year.ptr : "no year");
    }
}

static int put_ledger(const tool_args *args, const request *asked, const x278cw_ledger *ledger) {
    x278_buf buf = {NULL, 0, NULL};
    if (strcmp(asked->work.format, "text") == 0) {
        put_text(ledger);
        return TOOL_FINE;
    }
    if (strcmp(asked->work.format, "html") == 0) {
        const x278cw_page_options page = {
            .struct_size = sizeof page, .as_of = asked->work.now, .layout = asked->layout};
        x278_status status = x278cw_ledger_page(asked->work.ctx, ledger, &page, asked->work.errors, &buf);
        return tool_page_put(args, &asked->work, status, &buf);
    }
    bool json = strcmp(asked->work.format, "json") == 0;
    x278_status status = json ? x278cw_ledger_json(ledger, &buf) : x278cw_ledger_csv(ledger, &buf);
    return tool_put_buf(args, status, &buf, TOOL_FINE);
}

static int sum(const tool_args *args, request *asked) {
    x278_buf buf = {NULL, 0, NULL};
    x278cw_ledger *ledger;
    asked->options.tables = asked->work.tables;
    if (asked->deidentified) {
        x278_status status = x278cw_ledger_deidentified(asked->work.log, &asked->work.now, &asked->options, &buf);
        return tool_put_buf(args, status, &buf, TOOL_FINE);
    }
    x278_status status = x278cw_ledger_new(asked->work.log, &asked->work.now, &asked->options, &ledger);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    int code = put_ledger(args, asked, ledger);
    x278cw_ledger_free(ledger);
    return code;
}

static int take_option(tool_args *args, request *asked, int option, const char *value) {
    char *end;
    switch (option) {
    case OPTION_BY:
        asked->options.by = x278cw_group_find(value);
        return asked->options.by != 0 && asked->options.by <= X278CW_BY_MONTH
                   ? TOOL_FINE
                   : tool_usage_error(args, "--by takes case, payer, plan, procedure, role, person, channel, activity "
                                            "or month");
    case OPTION_CANDIDATES:
        asked->options.candidates = 1;
        return tool_casework_table(args, &asked->work, value);
    case OPTION_DEIDENTIFIED:
        asked->deidentified = true;
        return TOOL_FINE;
    case OPTION_MIN_CELL:
        asked->options.min_cell = (uint32_t)strtoul(value, &end, 10);
        return value[0] >= '0' && value[0] <= '9' && *end == '\0' ? TOOL_FINE
                                                                  : tool_usage_error(args, "--min-cell takes a number");
    case OPTION_TEMPLATE:
        return tool_page_template(args, &asked->work, value, X278CW_PAGE_LEDGER, &asked->layout);
    default:
        return tool_casework_take(args, &asked->work, FORMATS, value);
    }
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
        code = tool_casework_logs(args, &asked.work);
    }
    if (code == TOOL_FINE) {
        code = sum(args, &asked);
    }
    x278cw_template_free(asked.layout);
    tool_casework_free(&asked.work);
    return code;
}

const tool_command tool_ledger = {
    .name = "ledger",
    .operands = "LOG…",
    .summary = "sum the time and the cost of the work in a case log",
    .details = "Overlapping entries of one person count once. Costs need rates: --table rates.xml.\n"
               "docs/ledger.md says what is counted.\n",
    .options = options,
    .run = run,
};
