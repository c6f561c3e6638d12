/* Beginning a message from another one: envelope, header, guide. */
#include "doc/begin.h"

#include <string.h>

#include "review/echo.h"
#include "x278/value.h"

/* The texts of the envelope that are taken over; `turned` is where they come from when the message goes the other way. All
 * others are those of the one who sends. */
#define FIELD(name) offsetof(x278_envelope, name)
static const struct {
    size_t field, turned;
} texts[] = {
    {FIELD(sender_qualifier), FIELD(receiver_qualifier)},
    {FIELD(sender), FIELD(receiver)},
    {FIELD(receiver_qualifier), FIELD(sender_qualifier)},
    {FIELD(receiver), FIELD(sender)},
    {FIELD(group_sender), FIELD(group_receiver)},
    {FIELD(group_receiver), FIELD(group_sender)},
    {FIELD(version), FIELD(version)},
    {FIELD(usage), FIELD(usage)},
    {FIELD(functional_id), FIELD(functional_id)},
    {FIELD(agency), FIELD(agency)},
};

bool x278i_given_fits(const x278i_given *given) {
    x278_date date;
    x278_time time;
    return (given->date == NULL || x278_date_parse(given->date, X278_STRLEN, &date) == X278_OK) &&
           (given->time == NULL || x278_time_parse(given->time, X278_STRLEN, &time) == X278_OK);
}

x278_status x278i_envelope_take(x278_doc *doc, const x278_envelope *from, bool turned) {
    x278_envelope *to = doc->envelope;
    x278_status status = X278_OK;
    to->delimiters = from->delimiters;
    to->line_break = from->line_break;
    to->final_break = from->final_break;
    to->incomplete = from->incomplete;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0] && status == X278_OK; i++) {
        size_t source = turned ? texts[i].turned : texts[i].field;
        const x278_str *text = (const x278_str *)(const void *)((const char *)from + source);
        if (text->len > 0) {
            /* as it was read, with what x278_doc_strdup() does not take from a program, such as NUL bytes */
            status =
                x278i_arena_str(&doc->arena, text->ptr, text->len, (x278_str *)(void *)((char *)to + texts[i].field));
        }
    }
    return status;
}

x278_status x278i_given_put(x278_doc *doc, const x278i_given *given) {
    x278_review *review = x278_doc_edit(doc);
    const char *day = given->date == NULL ? NULL : given->date + 2; /* without the century */
    const struct {
        x278_str *field;
        const char *text;
        size_t len;
    } values[] = {
        {&review->control_number, given->control_number, X278_STRLEN},
        {&review->purpose, given->purpose, X278_STRLEN},
        {&review->transaction_id, given->transaction_id, X278_STRLEN},
        {&review->date, given->date, X278_STRLEN},
        {&review->time, given->time, X278_STRLEN},
        {&review->type, given->type, X278_STRLEN},
        {&doc->envelope->date, day, X278_STRLEN},
        {&doc->envelope->time, given->time, 4},
        {&doc->envelope->control_number, given->interchange_control_number, X278_STRLEN},
        {&doc->envelope->group_date, given->date, X278_STRLEN},
        {&doc->envelope->group_time, given->time, X278_STRLEN},
        {&doc->envelope->group_control_number, given->group_control_number, X278_STRLEN},
        {&doc->envelope->group_version, review->guide.ptr, X278_STRLEN},
    };
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof values / sizeof values[0] && status == X278_OK; i++) {
        if (values[i].text != NULL) {
            status = x278_doc_strdup(doc, values[i].text, values[i].len, values[i].field);
        }
    }
    return status;
}

bool x278i_level_depth(const x278i_guide *guide, const char *level, uint8_t *out) {
    uint16_t loop = level == NULL ? X278I_NONE : x278i_guide_loop(guide, level, strlen(level));
    *out = loop == X278I_NONE ? X278I_ALL_LEVELS : guide->loops[loop].depth;
    return level == NULL || (loop != X278I_NONE && guide->loops[loop].open == X278I_OPEN_HL);
}

const x278i_guide *x278i_begin_guide(const char *id, const x278_guide *wanted) {
    const x278i_guide *own = x278i_guide_find(id, strlen(id));
    const x278i_guide *given = x278i_guide_private(wanted);
    bool fits = given == NULL || strcmp(x278i_guide_text(given, given->id_str), id) == 0;
    return !fits ? NULL : given != NULL ? given : own;
}
