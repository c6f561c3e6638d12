/* A message that was cut short is not written as a complete one: the finding that says so. */
#include "edi/missing.h"

#include "base/phrase.h"

static const struct {
    x278_missing bit;
    const char *name;
} rows[] = {
    {X278_MISSING_SE, "SE"},
    {X278_MISSING_GE, "GE"},
    {X278_MISSING_IEA, "IEA"},
    {X278_MISSING_TERMINATOR, "the last terminator"},
};

/* "SE, GE, IEA" */
static void name_missing(x278_missing missing, x278i_phrase *out) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if ((missing & rows[i].bit) != 0) {
            x278i_phrase_add(out, out->len > 0 ? ", " : "");
            x278i_phrase_add(out, rows[i].name);
        }
    }
    x278i_phrase_add(out, out->len == 0 ? "its end" : "");
}

x278_status x278i_missing_refuse(x278_issues *issues, x278_missing missing, x278i_finding *finding) {
    x278i_phrase names = {.len = 0};
    name_missing(missing, &names);
    finding->code = X278I_ISSUE_message_incomplete;
    finding->params[0] = (x278_str){names.text, names.len};
    finding->param_count = 1;
    x278i_issues_add(issues, finding);
    return x278i_issues_failed(issues) ? X278_E_NOMEM : X278_E_INCOMPLETE;
}
