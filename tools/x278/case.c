/* x278 case: where each case of a log is. */
#include <string.h>

#include "casework.h"
#include "print.h"

#define FORMATS "text json"

static const tool_option options[] = {
    TOOL_AS_OF, TOOL_FORMAT("text or json"), TOOL_TABLE, TOOL_LOB, {NULL, NULL, NULL},
};

/* "1 unit left" */
static void put_units(int64_t units) {
    if (units < 0) {
        printf(", %lld more claimed than authorized", (long long)-units);
    } else {
        tool_print(stdout, ", %lld unit%s left", (long long)units, units == 1 ? "" : "s");
    }
}

static void put_case(const x278cw_case *item) {
    tool_print(stdout, "%s: %s", item->id.ptr, item->state.ptr);
    if (item->since.ptr != NULL) {
        tool_print(stdout, " since %s", item->since.ptr);
    }
    if (item->valid_to.ptr != NULL) {
        tool_print(stdout, ", valid to %s", item->valid_to.ptr);
    }
    if (item->units_known != 0) {
        put_units(item->units_left);
    }
    putchar('\n');
    for (size_t i = 0; i < item->anomaly_count; i++) {
        const x278cw_anomaly *anomaly = item->anomalies[i];
        tool_print(stdout, "  odd: %s at %s does not fit a case that is %s; it changed nothing\n", anomaly->event.ptr,
                   anomaly->time.ptr, strcmp(anomaly->state.ptr, "none") == 0 ? "new" : anomaly->state.ptr);
    }
}

static int put_cases(const tool_args *args, const tool_casework *work, const x278cw_cases *cases) {
    int code = TOOL_FINE;
    for (size_t i = 0; i < x278cw_cases_count(cases); i++) {
        code = x278cw_cases_at(cases, i)->anomaly_count > 0 ? TOOL_FINDINGS : code;
    }
    if (strcmp(work->format, "json") == 0) {
        x278_buf json = {NULL, 0, NULL};
        x278_status status = x278cw_cases_json(cases, &json);
        return tool_put_buf(args, status, &json, code);
    }
    for (size_t i = 0; i < x278cw_cases_count(cases); i++) {
        put_case(x278cw_cases_at(cases, i));
    }
    return code;
}

static int show(tool_args *args, tool_casework *work) {
    const char *value;
    x278cw_cases *cases;
    for (int option = tool_next_option(args, &value); option != TOOL_NO_OPTION;
         option = tool_next_option(args, &value)) {
        if (option == TOOL_BAD_OPTION || tool_casework_take(args, work, FORMATS, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    int code = tool_casework_logs(args, work);
    if (code != TOOL_FINE) {
        return code;
    }
    x278_status status = x278cw_cases_new(work->log, &work->now, &cases);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    code = put_cases(args, work, cases);
    x278cw_cases_free(cases);
    return code;
}

static int run(tool_args *args) {
    tool_casework work;
    int code = tool_casework_begin(args, &work);
    if (code == TOOL_FINE) {
        code = show(args, &work);
    }
    tool_casework_free(&work);
    return code;
}

const tool_command tool_case = {
    .name = "case",
    .operands = "LOG…",
    .summary = "show where each case of a log is: sent, pended, denied, appealed ...",
    .details = "A log has a line for each event: TIME CASE EVENT key=value... Neither the order of the lines nor a\n"
               "line that is there twice matters. docs/cases.md has the format.\n\n"
               "Exit status: 1 when an event does not fit the state of its case.\n",
    .options = options,
    .run = run,
};
