/* A message that was cut short is not written as a complete one: the finding that says so. */
#include "edi/missing.h"

static const struct {
    x278_missing bit;
    const char *name;
} rows[] = {
    {X278_MISSING_SE, "SE"},
    {X278_MISSING_GE, "GE"},
    {X278_MISSING_IEA, "IEA"},
    {X278_MISSING_TERMINATOR, "the last terminator"},
};

#define LONGEST ((size_t)64) /* bytes of all names with commas between them */

static size_t append(char *room, size_t len, const char *text) {
    while (*text != '\0') {
        room[len++] = *text++;
    }
    return len;
}

/* "SE, GE, IEA" */
static x278_str name_missing(x278_missing missing, char room[LONGEST]) {
    size_t len = 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if ((missing & rows[i].bit) != 0) {
            len = append(room, len, len > 0 ? ", " : "");
            len = append(room, len, rows[i].name);
        }
    }
    len = append(room, len, len == 0 ? "its end" : "");
    return (x278_str){room, len};
}

x278_status x278i_missing_refuse(x278_issues *issues, x278_missing missing, x278i_finding *finding) {
    char room[LONGEST];
    finding->code = X278I_ISSUE_message_incomplete;
    finding->params[0] = name_missing(missing, room);
    finding->param_count = 1;
    x278i_issues_add(issues, finding);
    return x278i_issues_failed(issues) ? X278_E_NOMEM : X278_E_INCOMPLETE;
}
