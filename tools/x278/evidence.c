/* x278 evidence: what a record comes to: days of treatment, trends, and what is missing. */
#include <string.h>

#include "casework.h"
#include "print.h"
#include "record.h"

#define FORMATS "text json"

static const tool_option options[] = {
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
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

static int run_evidence(tool_args *args) {
    tool_record record;
    int code = tool_record_begin(args, &record, FORMATS);
    if (code == TOOL_FINE && args->file_count != 1) {
        code = tool_usage_error(args, args->file_count == 0 ? "a FILE is missing" : "there is more than one FILE");
    }
    if (code == TOOL_FINE) {
        code = tool_record_evidence(args, &record, args->files[0]);
    }
    if (code == TOOL_FINE) {
        code = summarize(args, &record);
    }
    tool_record_free(&record);
    return code;
}

const tool_command tool_evidence = {
    .name = "evidence",
    .operands = "FILE",
    .summary = "Sum up the record of a patient: days of treatment, trends, what is missing.",
    .details =
        "Days are counted as policies count them: certain days, and those that are possible where a date is not\n"
        "complete. docs/evidence.md describes the file.\n"
        "Exit status: 0 fine, 2 the file or the command line is wrong.\n",
    .options = options,
    .run = run_evidence,
};
