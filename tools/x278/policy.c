/* x278 policy: evidence held against policies, a criterion a line. */
#include <string.h>

#include "casework.h"
#include "print.h"
#include "record.h"

#define FORMATS "text json"

enum {
    OPTION_EVIDENCE,
    OPTION_POLICY,
    OPTION_REQUEST,
    OPTION_PROCEDURE,
    OPTION_PAYER,
    OPTION_SERVICE_DATE
};

static const tool_option options[] = {
    {"--evidence", "FILE", "what the record shows (docs/evidence.md)"},
    {"--policy", "FILE", "a policy (docs/policies.md), in place of the shipped ones; may be given several times"},
    {"--request", "FILE", "the request: its procedures, payer, diagnoses, dates"},
    {"--procedure", "CODE", "a procedure asked for, without a request; may be given several times"},
    {"--payer", "ID", "the payer, as in 2010A-NM109"},
    {"--service-date", "DATE", "YYYY-MM-DD (default: the earliest of the request, or the date of --as-of)"},
    TOOL_LOB,
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
    TOOL_TABLE,
    {NULL, NULL, NULL},
};

/* ---- text ------------------------------------------------------------------------------------------------------ */

static const char *mark_of(x278cw_result result) {
    return result == X278CW_MET ? "[x]" : result == X278CW_NOT_MET ? "[ ]" : "[?]";
}

static const char *words_of(x278cw_result result) {
    static const char *const words[] = {"no policy applies", "met", "not met", "unknown"};
    return words[result];
}

/* "40", or "40 (5 weeks 5 days)". */
static void say_number(tool_text *text, int64_t number, bool days) {
    tool_say(text, "%lld", (long long)number);
    if (days && number >= 7) {
        tool_say(text, " (%lld %s", (long long)(number / 7), number / 7 == 1 ? "week" : "weeks");
        if (number % 7 > 0) {
            tool_say(text, " %lld %s", (long long)(number % 7), number % 7 == 1 ? "day" : "days");
        }
        tool_say(text, ")");
    }
}

/* "1 finding", "2 findings" */
static void say_amount(tool_text *text, int64_t number, const char *unit) {
    static const char *const singular[][2] = {{"days", "day"},
                                              {"flags", "flag"},
                                              {"kinds", "kind"},
                                              {"sessions", "session"},
                                              {"findings", "finding"},
                                              {"studies", "study"},
                                              {"drugs", "drug"},
                                              {"documents", "document"},
                                              {"codes", "code"},
                                              {"lines", "line"},
                                              {"procedures", "procedure"},
                                              {"years", "year"},
                                              {"characters", "character"}};
    for (size_t i = 0; number == 1 && i < sizeof singular / sizeof singular[0]; i++) {
        unit = strcmp(singular[i][0], unit) == 0 ? singular[i][1] : unit;
    }
    tool_say(text, "%lld %s", (long long)number, unit);
}

/* "needs 42 days, has 40 (5 weeks 5 days)" */
static void say_numbers(tool_text *text, const x278cw_policy_node *node) {
    bool days = node->unit.ptr != NULL && strcmp(node->unit.ptr, "days") == 0;
    const char *unit = node->unit.ptr != NULL ? node->unit.ptr : "";
    if (node->has & X278CW_HAS_NEED) {
        tool_say(text, "needs ");
        say_amount(text, node->need, unit);
        tool_say(text, ", has ");
    } else {
        tool_say(text, "has lasted ");
    }
    say_number(text, node->low, days);
    if ((node->has & X278CW_HAS_HIGH) == 0) {
        tool_say(text, ", perhaps more");
    } else if (node->high != node->low) {
        tool_say(text, " for certain, at most ");
        say_number(text, node->high, days);
    }
}

static void say_ids(tool_text *text, const char *words, const x278_str *ids, size_t count) {
    for (size_t i = 0; i < count; i++) {
        tool_say(text, "%s%s", i == 0 ? words : " ", ids[i].ptr);
    }
}

static bool is_leaf(const x278cw_policy_node *node) {
    static const char *const combinators[] = {"all", "any", "not", "at-least"};
    for (size_t i = 0; i < sizeof combinators / sizeof combinators[0]; i++) {
        if (strcmp(node->type.ptr, combinators[i]) == 0) {
            return false;
        }
    }
    return true;
}

static const char *phrase_of(const x278cw_policy_node *node) {
    static const struct {
        const char *type;
        const char *words;
    } phrases[] = {
        {"all", "all of these"}, {"any", "any of these"}, {"not", "this must not be"}, {"at-least", "some of these"}};
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        if (strcmp(node->type.ptr, phrases[i].type) == 0) {
            return phrases[i].words;
        }
    }
    return node->type.ptr;
}

static void put_node(const x278cw_policy_node *node) {
    int indent = 2 + 2 * (int)(node->depth < 20 ? node->depth : 20);
    tool_text text = tool_text_begin(indent, indent + 4);
    tool_say(&text, "%s %s %s", mark_of(node->result), node->id.ptr,
             node->label.ptr != NULL ? node->label.ptr : phrase_of(node));
    if (!is_leaf(node)) {
        if (node->label.ptr != NULL) {
            tool_say(&text, " (%s)", phrase_of(node));
        }
        tool_text_end(&text);
        return;
    }
    tool_say(&text, ": %s", words_of(node->result));
    if (node->value.ptr != NULL) {
        tool_say(&text, "; value %s %s", node->value.ptr, node->unit.ptr != NULL ? node->unit.ptr : "");
    } else if (node->has & X278CW_HAS_LOW) {
        tool_say(&text, "; ");
        say_numbers(&text, node);
    }
    say_ids(&text, "; from ", node->evidence, node->evidence_count);
    say_ids(&text, "; perhaps ", node->open, node->open_count);
    tool_text_end(&text);
}

static void put_met_on(const x278_date *met_on, x278cw_result result) {
    if (result != X278CW_MET && met_on->year != 0) {
        printf("  will be met on %04d-%02d-%02d if treatment goes on and nothing else changes\n", (int)met_on->year,
               (int)met_on->month, (int)met_on->day);
    }
}

static void put_policy(const x278cw_policy_result *policy) {
    tool_text title = tool_text_begin(0, 4);
    tool_say(&title, "%s: %s", policy->title.ptr, words_of(policy->result));
    tool_text_end(&title);
    tool_text source = tool_text_begin(2, 4);
    tool_say(&source, "%s, version %s (%s), in force from %s%s%s", policy->id.ptr, policy->version.ptr,
             policy->status.ptr, policy->from.ptr, policy->to.ptr != NULL ? " to " : "",
             policy->to.ptr != NULL ? policy->to.ptr : "");
    tool_text_end(&source);
    put_met_on(&policy->met_on, policy->result);
    for (size_t i = 0; i < policy->node_count; i++) {
        put_node(policy->nodes[i]);
    }
}

static void put_questions(const x278cw_policy_result *policy) {
    for (size_t i = 0; i < policy->gap_count; i++) {
        const x278cw_policy_gap *gap = policy->gaps[i];
        const x278cw_policy_node *node = policy->nodes[gap->node];
        tool_text text = tool_text_begin(2, 4);
        tool_say(&text, "%s: %s", node->id.ptr, gap->text.ptr);
        tool_text_end(&text);
    }
}

static void put_report(const x278cw_policy_report *report) {
    size_t questions = 0;
    for (size_t i = 0; i < report->policy_count; i++) {
        put_policy(report->policies[i]);
        questions += report->policies[i]->gap_count;
        putchar('\n');
    }
    for (size_t i = 0; i < report->skip_count; i++) {
        const x278cw_policy_skip *skip = report->skipped[i];
        tool_print(stdout, "does not apply: %s (%s)\n", skip->id.ptr, tool_plain(skip->reason.ptr).text);
    }
    fputs(report->skip_count > 0 ? "\n" : "", stdout);
    tool_print(stdout, "service date %04d-%02d-%02d: %s\n", (int)report->service_date.year,
               (int)report->service_date.month, (int)report->service_date.day, words_of(report->result));
    if (questions > 0) {
        puts("\nstill to answer:");
    }
    for (size_t i = 0; i < report->policy_count; i++) {
        put_questions(report->policies[i]);
    }
}

/* ---- command --------------------------------------------------------------------------------------------------- */

static int put_answer(const tool_args *args, tool_record *record, const x278cw_policy_report *report) {
    int code = report->result == X278CW_MET ? TOOL_FINE : TOOL_FINDINGS;
    if (strcmp(record->work.format, "text") == 0) {
        put_report(report);
        return code;
    }
    x278_buf json = {NULL, 0, NULL};
    x278_status status = x278cw_policy_report_json(report, &json);
    return tool_put_buf(args, status, &json, code);
}

static int answer(const tool_args *args, tool_record *record) {
    if (record->policy_count == 0 && x278cw_policies_add_shipped(record->policies) != X278_OK) {
        return tool_casework_failure(args, X278_E_NOMEM);
    }
    const x278cw_policy_options asked = {
        .struct_size = sizeof asked,
        .as_of = record->work.now,
        .service_date = record->service_date,
        .request = record->request,
        .evidence = record->evidence,
        .tables = record->work.tables,
        .procedures = record->procedure_count > 0 ? record->procedures : NULL,
        .procedure_count = record->procedure_count,
        .payer = record->payer,
        .lob = record->work.lob,
    };
    const x278cw_policy_report *report;
    x278_status status =
        x278cw_policy_evaluate(record->work.ctx, record->policies, &asked, record->work.errors, &report);
    if (status == X278_E_SYNTAX) {
        return tool_casework_errors(args, &record->work);
    }
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    int code = put_answer(args, record, report);
    x278cw_policy_report_free(report);
    return code;
}

static int run_policy(tool_args *args) {
    tool_record record;
    int code = tool_record_begin(args, &record, FORMATS);
    if (code == TOOL_FINE && args->file_count > 0) {
        code = tool_usage_error(args, "there are no operands: files go behind --evidence, --policy, --request");
    }
    if (code == TOOL_FINE && record.evidence == NULL) {
        code = tool_usage_error(args, "--evidence is missing");
    }
    if (code == TOOL_FINE) {
        code = answer(args, &record);
    }
    tool_record_free(&record);
    return code;
}

const tool_command tool_policy = {
    .name = "policy",
    .operands = "--evidence FILE",
    .summary = "Hold the record of a patient against policies: met, not met, unknown.",
    .details =
        "Policies are trees of criteria in XML; without --policy the shipped ones are taken, which are illustrative "
        "and\n"
        "no payer's. Each criterion is a line: what it needs, what the record has, from which items. The questions "
        "that\n"
        "are still open come last. [x] met, [ ] not met, [?] the record does not say enough.\n"
        "Exit status: 0 met, 1 not met or unknown or no policy applies, 2 a file or the command line is wrong.\n",
    .options = options,
    .run = run_policy,
};
