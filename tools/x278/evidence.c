/* x278 evidence: what a record comes to: days of treatment, trends, and what is missing. */
#include <string.h>

#include "page.h"
#include "print.h"

#define FORMATS "text json xhtml"

enum {
    OPTION_DIGEST,
    OPTION_SUMMARY,
    OPTION_CHECKLIST,
    OPTION_SHEET,
    OPTION_TEMPLATE,
    OPTION_TRACE
};

static const tool_option options[] = {
    {"--digest", NULL, "one line of at most 264 characters for the message of a request (MSG01)"},
    {"--summary", NULL, "a page that travels with the request"},
    {"--checklist", "FILE", "the criteria of a policy, and which are done"},
    {"--sheet", "FILE", "every value of a request with a label, for a portal"},
    TOOL_TEMPLATE,
    TOOL_TRACE,
    TOOL_AS_OF,
    {"--format", "FORMAT", "text or json; of pages text or xhtml (default: text, of --summary xhtml)"},
    TOOL_TABLE,
    {NULL, NULL, NULL},
};

static void say_date(tool_text *text, const char *words, const x278_date *date) {
    char digits[16];
    snprintf(digits, sizeof digits, "%04d-%02d-%02d", (int)date->year, (int)date->month, (int)date->day);
    tool_say(text, "%s%s", words, digits);
}

static void say_weeks(tool_text *text, int64_t days) {
    tool_say(text, "%lld %s", (long long)days, days == 1 ? "day" : "days");
    if (days >= 7) {
        tool_say(text, " (%lld %s", (long long)(days / 7), days / 7 == 1 ? "week" : "weeks");
        if (days % 7 > 0) {
            tool_say(text, " %lld %s", (long long)(days % 7), days % 7 == 1 ? "day" : "days");
        }
        tool_say(text, ")");
    }
}

static void say_range(tool_text *text, int64_t low, int32_t has_high, int64_t high) {
    say_weeks(text, low);
    if (has_high == 0) {
        tool_say(text, " for certain, perhaps more");
    } else if (high != low) {
        tool_say(text, " for certain, at most ");
        say_weeks(text, high);
    }
}

static void put_kinds(const x278cw_evidence_report *report) {
    puts("treatment:");
    for (size_t i = 0; i < report->kind_count; i++) {
        const x278cw_kind_days *kind = report->kinds[i];
        tool_text text = tool_text_begin(2, 6);
        tool_say(&text, "%s: ", tool_plain(kind->kind.ptr).text);
        say_range(&text, kind->low, kind->has_high, kind->high);
        if (kind->first.year != 0) {
            say_date(&text, ", ", &kind->first);
            say_date(&text, " to ", &kind->last);
        }
        if (kind->sessions > 0) {
            tool_say(&text, ", %lld sessions", (long long)kind->sessions);
        }
        tool_text_end(&text);
    }
    tool_text text = tool_text_begin(2, 6);
    tool_say(&text, "all together: ");
    say_range(&text, report->low, report->has_high, report->high);
    tool_text_end(&text);
    for (size_t i = 0; i < report->gap_count; i++) {
        tool_text gap = tool_text_begin(2, 6);
        say_date(&gap, "none from ", &report->gaps[i]->from);
        say_date(&gap, " to ", &report->gaps[i]->to);
        tool_say(&gap, ": ");
        say_weeks(&gap, report->gaps[i]->days);
        tool_text_end(&gap);
    }
}

static void put_measures(const x278cw_evidence_report *report) {
    for (size_t i = 0; i < report->measure_count; i++) {
        const x278cw_measure_trend *measure = report->measures[i];
        tool_text text = tool_text_begin(2, 6);
        tool_say(&text, "%s: %s", tool_plain(measure->kind.ptr).text, measure->first.ptr);
        say_date(&text, " on ", &measure->first_date);
        if (measure->count > 1) {
            tool_say(&text, ", %s", measure->last.ptr);
            say_date(&text, " on ", &measure->last_date);
            tool_say(&text, ": %s", measure->trend.ptr[0] == 's' ? "no change" : measure->trend.ptr);
            if (measure->trend.ptr[0] != 's') {
                tool_say(&text, " by %s", measure->delta.ptr + (measure->delta.ptr[0] == '-'));
            }
        }
        tool_say(&text, " (%s)", measure->unit.ptr);
        tool_text_end(&text);
    }
}

/* The sentence to add for a part that is missing. */
static const char *words_for(const char *part) {
    static const char *const rows[][2] = {{"start", "when it began"},
                                          {"end", "when it ended, or that it goes on"},
                                          {"outcome", "what came of it"},
                                          {"reason", "why it failed or could not be given"},
                                          {"doc", "the document that shows it"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i][0], part) == 0) {
            return rows[i][1];
        }
    }
    return part;
}

static void put_lint(const x278cw_evidence_report *report) {
    for (size_t i = 0; i < report->lint_count; i++) {
        const x278cw_lint *lint = report->lint[i];
        tool_text text = tool_text_begin(2, 6);
        tool_say(&text, "%s: add ", lint->item.ptr);
        for (size_t k = 0; k < lint->missing_count; k++) {
            tool_say(&text, "%s%s", k == 0 ? "" : "; ", words_for(lint->missing[k].ptr));
        }
        tool_text_end(&text);
    }
}

static void put_context(const x278cw_evidence_report *report) {
    static const char *const names[] = {"history", "examination", "imaging report", "images"};
    for (uint32_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        tool_print(stdout, "  [%c] %s\n", (report->context >> i & 1) != 0 ? 'x' : ' ', names[i]);
    }
    for (size_t i = 0; i < report->study_count; i++) {
        if (report->studies[i]->duplicate_of.ptr != NULL) {
            tool_print(stdout, "  %s is the same study as %s\n", report->studies[i]->id.ptr,
                       report->studies[i]->duplicate_of.ptr);
        }
    }
}

static void put_report(const x278cw_evidence_report *report) {
    put_kinds(report);
    if (report->measure_count > 0) {
        puts("measures:");
        put_measures(report);
    }
    puts("documents:");
    put_context(report);
    if (report->lint_count > 0) {
        puts("what a payer will ask for:");
        put_lint(report);
    }
}

static int summarize(const tool_args *args, tool_record *record) {
    const x278cw_evidence_report *report;
    x278_status status = x278cw_evidence_summarize(record->evidence, &record->work.now, &report);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    int code = TOOL_FINE;
    if (strcmp(record->work.format, "text") == 0) {
        put_report(report);
    } else {
        x278_buf json = {NULL, 0, NULL};
        status = x278cw_evidence_report_json(report, &json);
        code = tool_put_buf(args, status, &json, TOOL_FINE);
    }
    x278cw_evidence_report_free(report);
    return code;
}

/* ---- pages ----------------------------------------------------------------------------------------------------- */

/* What the command line asks for. */
typedef struct asked {
    tool_record record;
    x278cw_page_kind kind; /* 0: the sums */
    int pages;             /* how many were asked for */
    bool digest;
    bool trace;
    const char *layout; /* file of the template */
} asked;

static int take_page(asked *all, x278cw_page_kind kind) {
    all->kind = kind;
    all->pages++;
    return TOOL_FINE;
}

static int take_option(const tool_args *args, asked *all, int option, const char *value) {
    switch (option) {
    case OPTION_DIGEST:
        all->digest = true;
        return take_page(all, 0);
    case OPTION_SUMMARY:
        return take_page(all, X278CW_PAGE_SUMMARY);
    case OPTION_CHECKLIST:
        take_page(all, X278CW_PAGE_CHECKLIST);
        return tool_record_policy(args, &all->record, value);
    case OPTION_SHEET:
        take_page(all, X278CW_PAGE_SHEET);
        return tool_record_request(args, &all->record, value);
    case OPTION_TEMPLATE:
        all->layout = value;
        return TOOL_FINE;
    case OPTION_TRACE:
        all->trace = true;
        return TOOL_FINE;
    default:
        return tool_casework_take(args, &all->record.work, FORMATS, value);
    }
}

/* What does not go together; NULL: all is well. */
static const char *check_options(const asked *all, bool formatted) {
    const char *format = all->record.work.format;
    if (all->pages > 1) {
        return "give one of --digest, --summary, --checklist and --sheet";
    }
    if (all->kind == 0 && (all->layout != NULL || all->trace)) {
        return "--template and --trace are for pages";
    }
    if (formatted && all->kind != 0 && strcmp(format, "json") == 0) {
        return "a page has no JSON";
    }
    return formatted && all->kind == 0 && strcmp(format, "xhtml") == 0 ? "--format xhtml is for pages" : NULL;
}

static int put_digest(const tool_args *args, const asked *all) {
    x278_buf line = {NULL, 0, NULL};
    x278_status status = x278cw_digest_write(all->record.evidence, &all->record.work.now, &line);
    int code = tool_put_buf(args, status, &line, TOOL_FINE);
    if (code == TOOL_FINE) {
        putchar('\n');
    }
    return code;
}

static int put_page(const tool_args *args, asked *all, bool formatted) {
    x278cw_template *layout = NULL;
    const tool_casework *work = &all->record.work;
    int code = all->layout == NULL ? TOOL_FINE : tool_page_template(args, work, all->layout, all->kind, &layout);
    if (code == TOOL_FINE && x278cw_errors_count(work->errors) > 0) {
        code = tool_casework_errors(args, work);
    }
    bool text = formatted ? strcmp(work->format, "text") == 0 : all->kind != X278CW_PAGE_SUMMARY;
    const x278cw_page_options page = {
        .struct_size = sizeof page,
        .flags = (text ? (uint32_t)X278CW_PAGE_TEXT : 0) | (all->trace ? (uint32_t)X278CW_PAGE_TRACE : 0),
        .as_of = work->now,
        .request = all->record.request,
        .evidence = all->record.evidence,
        .policies = all->record.policies,
        .tables = work->tables,
        .layout = layout,
    };
    code = code == TOOL_FINE ? tool_page_print(args, work, all->kind, &page) : code;
    x278cw_template_free(layout);
    return code;
}

/* ---- command line ---------------------------------------------------------------------------------------------- */

static int take_options(tool_args *args, asked *all, bool *formatted) {
    const char *value;
    int option;
    int code = TOOL_FINE;
    while (code == TOOL_FINE && (option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        bool good = option != TOOL_BAD_OPTION && take_option(args, all, option, value) == TOOL_FINE;
        *formatted = *formatted || (good && strcmp(args->taken, "--format") == 0);
        code = good ? code : TOOL_FAILED;
    }
    const char *wrong = check_options(all, *formatted);
    if (code == TOOL_FINE && wrong != NULL) {
        code = tool_usage_error(args, "%s", wrong);
    }
    if (code == TOOL_FINE && args->file_count != 1) {
        code = tool_usage_error(args, args->file_count == 0 ? "a FILE is missing" : "there is more than one FILE");
    }
    if (code == TOOL_FINE) {
        code = tool_record_evidence(args, &all->record, args->files[0]);
    }
    bool errors = x278cw_errors_count(all->record.work.errors) > 0;
    return errors ? tool_casework_errors(args, &all->record.work) : code;
}

static int run_evidence(tool_args *args) {
    asked all = {.kind = 0};
    bool formatted = false;
    int code = tool_casework_begin(args, &all.record.work);
    if (code == TOOL_FINE && x278cw_policies_new(all.record.work.ctx, &all.record.policies) != X278_OK) {
        code = tool_casework_failure(args, X278_E_NOMEM);
    }
    code = code == TOOL_FINE ? take_options(args, &all, &formatted) : code;
    if (code == TOOL_FINE) {
        code = all.kind != 0 ? put_page(args, &all, formatted)
               : all.digest  ? put_digest(args, &all)
                             : summarize(args, &all.record);
    }
    tool_record_free(&all.record);
    return code;
}

const tool_command tool_evidence = {
    .name = "evidence",
    .operands = "FILE",
    .summary = "Sum up the record of a patient: days of treatment, trends, what is missing.",
    .details =
        "Days are counted as policies count them: certain days, and those that are possible where a date is not\n"
        "complete. docs/evidence.md describes the file, docs/letters.md the pages that are made of it.\n"
        "Exit status: 0 fine, 2 the file or the command line is wrong.\n",
    .options = options,
    .run = run_evidence,
};
