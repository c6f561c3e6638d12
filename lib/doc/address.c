/* The envelope of a new document, from the few facts that a sender has to say. */
#include <string.h>

#include "doc/document.h"
#include "x278/value.h"

/* Is it a number of 1 to 9 digits? */
static bool is_control_number(const char *text) {
    size_t digits = strspn(text, "0123456789");
    return digits > 0 && digits <= 9 && text[digits] == '\0';
}

static bool all_given(const char *const texts[], size_t count) {
    bool all = true;
    for (size_t i = 0; i < count; i++) {
        all = all && texts[i] != NULL && texts[i][0] != '\0';
    }
    return all;
}

x278_status x278_doc_set_envelope(x278_doc *doc, const char *sender, const char *receiver, const char *date,
                                  const char *time, x278_usage usage, const char *control_number) {
    const char *const texts[] = {sender, receiver, date, time, control_number};
    x278_date day;
    x278_time hour;
    if (doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!all_given(texts, sizeof texts / sizeof texts[0]) || x278_date_parse(date, X278_STRLEN, &day) != X278_OK ||
        x278_time_parse(time, X278_STRLEN, &hour) != X278_OK ||
        (usage != X278_USAGE_TEST && usage != X278_USAGE_PRODUCTION) || !is_control_number(control_number)) {
        return x278i_doc_note(doc, X278_E_INVALID_ARG);
    }
    x278_envelope *to = doc->envelope;
    x278_submission *submission = x278_doc_edit_submission(doc);
    x278_str *made[] = {submission != NULL ? &submission->date : &doc->review->date,
                        submission != NULL ? &submission->time : &doc->review->time};
    const struct {
        x278_str *field;
        const char *text;
        size_t len;
    } values[] = {
        {&to->sender, sender, X278_STRLEN},
        {&to->group_sender, sender, X278_STRLEN},
        {&to->receiver, receiver, X278_STRLEN},
        {&to->group_receiver, receiver, X278_STRLEN},
        {&to->date, date + 2, X278_STRLEN}, /* without the century */
        {&to->group_date, date, X278_STRLEN},
        {made[0], date, X278_STRLEN},
        {&to->time, time, 4}, /* without seconds */
        {&to->group_time, time, X278_STRLEN},
        {made[1], time, X278_STRLEN},
        {&to->usage, usage == X278_USAGE_TEST ? "T" : "P", X278_STRLEN},
        {&to->control_number, control_number, X278_STRLEN},
        {&to->group_control_number, control_number, X278_STRLEN},
    };
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof values / sizeof values[0] && status == X278_OK; i++) {
        status = x278_doc_strdup(doc, values[i].text, values[i].len, values[i].field);
    }
    return status;
}
