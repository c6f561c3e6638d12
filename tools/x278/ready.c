/* x278 ready: is a request ready to be sent? */
#include <string.h>

#include "casework.h"
#include "print.h"
#include "record.h"

#define FORMATS "text json"

static const tool_option options[] = {
    {"--evidence", "FILE", "what the record shows (docs/evidence.md)"},
    {"--policy", "FILE", "a policy to hold the record against (docs/policies.md); may be given several times"},
    TOOL_LOB,
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
    TOOL_TABLE,
    {NULL, NULL, NULL},
};

static void put_finding(const x278cw_ready_finding *finding) {
    tool_text text = tool_text_begin(0, 4);
    tool_say(&text, "%s: ", x278_severity_name(finding->severity));
    if (finding->path.ptr != NULL) {
        tool_say(&text, "%s: ", finding->path.ptr);
    }
    tool_say(&text, "%s", finding->text.ptr);
    for (size_t i = 0; i < finding->evidence_count; i++) {
        tool_say(&text, "%s%s", i == 0 ? " See " : ", ", finding->evidence[i].ptr);
    }
    tool_say(&text, "%s (%s)", finding->evidence_count > 0 ? "." : "", finding->code.ptr);
    tool_text_end(&text);
}

static void put_report(const x278cw_ready_report *report) {
    static const char *const routes[] = {"", "by a 278", "by the pharmacy benefit, not by a 278",
                                         "unclear: medical or pharmacy benefit"};
    for (size_t i = 0; i < report->finding_count; i++) {
        put_finding(report->findings[i]);
    }
    fputs(report->finding_count > 0 ? "\n" : "", stdout);
    tool_print(stdout, "%s\n",
               report->ready != 0 ? "ready to be sent" : "not ready: what is marked error must be put right first");
    tool_print(stdout, "goes %s; urgency %s\n", routes[report->route],
               report->expedited != 0 ? "expedited" : "standard");
}

static int code_of(const x278cw_ready_report *report) {
    for (size_t i = 0; i < report->finding_count; i++) {
        if (report->findings[i]->severity != X278_SEVERITY_INFO) {
            return TOOL_FINDINGS;
        }
    }
    return TOOL_FINE;
}

static int check(const tool_args *args, tool_record *record) {
    const x278cw_ready_options asked = {
        .struct_size = sizeof asked,
        .as_of = record->work.now,
        .request = record->request,
        .evidence = record->evidence,
        .policies = record->policy_count > 0 ? record->policies : NULL,
        .tables = record->work.tables,
        .lob = record->work.lob,
    };
    const x278cw_ready_report *report;
    x278_status status = x278cw_ready_check(record->work.ctx, &asked, record->work.errors, &report);
    if (status == X278_E_SYNTAX) {
        return tool_casework_errors(args, &record->work);
    }
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    int code = code_of(report);
    if (strcmp(record->work.format, "text") == 0) {
        put_report(report);
    } else {
        x278_buf json = {NULL, 0, NULL};
        status = x278cw_ready_report_json(report, &json);
        code = tool_put_buf(args, status, &json, code);
    }
    x278cw_ready_report_free(report);
    return code;
}

static int run_ready(tool_args *args) {
    tool_record record;
    int code = tool_record_begin(args, &record, FORMATS);
    if (code == TOOL_FINE && args->file_count != 1) {
        code =
            tool_usage_error(args, args->file_count == 0 ? "a REQUEST is missing" : "there is more than one REQUEST");
    }
    if (code == TOOL_FINE && record.evidence == NULL) {
        code = tool_usage_error(args, "--evidence is missing");
    }
    if (code == TOOL_FINE) {
        code = tool_record_request(args, &record, args->files[0]);
    }
    if (code == TOOL_FINE) {
        code = check(args, &record);
    }
    tool_record_free(&record);
    return code;
}

const tool_command tool_ready = {
    .name = "ready",
    .operands = "REQUEST",
    .summary = "Say whether a request is ready to be sent, and what to put right first.",
    .details =
        "Holds the request, the record and the policies against the practice's own rules: codes that do not fit,\n"
        "images without context, urgency without a reason, treatments without dates (docs/ready.md).\n"
        "Exit status: 0 no errors and no warnings, 1 some, 2 a file or the command line is wrong.\n",
    .options = options,
    .run = run_ready,
};
