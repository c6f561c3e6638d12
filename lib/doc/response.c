/* Beginning a response: the tree by the rows of its guide, the envelope turned round. */
#include "x278/response.h"

#include <string.h>

#include "doc/document.h"
#include "review/echo.h"
#include "x278/value.h"

/* End of the fields of release 0.1: never to change. */
#define RESPONSE_OPTIONS_BASELINE (offsetof(x278_response_options, interchange_control_number) + sizeof(const char *))

/* Where the texts of the envelope come from. All others are those of the one who sends the response. */
#define FIELD(name) offsetof(x278_envelope, name)
static const struct {
    size_t to;
    size_t from;
} turned[] = {
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

/* The guide of the response; NULL: there is none. */
static const x278i_guide *response_guide(const x278i_guide *asked, const x278i_guide *wanted) {
    static const char response[] = "response";
    if (asked == NULL || strcmp(x278i_guide_text(asked, asked->direction_str), "request") != 0) {
        return NULL;
    }
    const char *release = x278i_guide_text(asked, asked->release_str);
    const x278i_guide *guide = x278i_guide_for(release, strlen(release), response, sizeof response - 1);
    bool fits = wanted == NULL || (guide != NULL && strcmp(x278i_guide_text(wanted, wanted->id_str),
                                                           x278i_guide_text(guide, guide->id_str)) == 0);
    return !fits ? NULL : wanted != NULL ? wanted : guide;
}

/* How deep the last level lies; false: there is no such level. */
static bool depth_of(const x278i_guide *guide, const char *level, uint8_t *out) {
    uint16_t loop = level == NULL ? X278I_NONE : x278i_guide_loop(guide, level, strlen(level));
    *out = loop == X278I_NONE ? X278I_ALL_LEVELS : guide->loops[loop].depth;
    return level == NULL || (loop != X278I_NONE && guide->loops[loop].open == X278I_OPEN_HL);
}

/* Are the date and the time such, where they are given? */
static bool times_fit(const x278_response_options *given) {
    x278_date date;
    x278_time time;
    return (given->date == NULL || x278_date_parse(given->date, X278_STRLEN, &date) == X278_OK) &&
           (given->time == NULL || x278_time_parse(given->time, X278_STRLEN, &time) == X278_OK);
}

static x278_status turn_envelope(x278_doc *doc, const x278_envelope *from) {
    x278_envelope *to = doc->envelope;
    x278_status status = X278_OK;
    to->delimiters = from->delimiters;
    to->line_break = from->line_break;
    to->final_break = from->final_break;
    to->incomplete = from->incomplete;
    for (size_t i = 0; i < sizeof turned / sizeof turned[0] && status == X278_OK; i++) {
        const x278_str *text = (const x278_str *)(const void *)((const char *)from + turned[i].from);
        if (text->len >
            0) { /* as it was read, with what x278_doc_strdup() does not take from a program, such as NUL bytes */
            status =
                x278i_arena_str(&doc->arena, text->ptr, text->len, (x278_str *)(void *)((char *)to + turned[i].to));
        }
    }
    return status;
}

/* What the caller says. */
static x278_status put_given(x278_doc *doc, const x278_response_options *given) {
    const char *day = given->date == NULL ? NULL : given->date + 2; /* without the century */
    const struct {
        x278_str *field;
        const char *text;
        size_t len;
    } values[] = {
        {&doc->review->control_number, given->control_number, X278_STRLEN},
        {&doc->review->date, given->date, X278_STRLEN},
        {&doc->review->time, given->time, X278_STRLEN},
        {&doc->review->type, given->type, X278_STRLEN},
        {&doc->envelope->date, day, X278_STRLEN},
        {&doc->envelope->time, given->time, 4},
        {&doc->envelope->control_number, given->interchange_control_number, X278_STRLEN},
        {&doc->envelope->group_date, given->date, X278_STRLEN},
        {&doc->envelope->group_time, given->time, X278_STRLEN},
        {&doc->envelope->group_control_number, given->group_control_number, X278_STRLEN},
        {&doc->envelope->group_version, doc->review->guide.ptr, X278_STRLEN},
    };
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof values / sizeof values[0] && status == X278_OK; i++) {
        if (values[i].text != NULL) {
            status = x278_doc_strdup(doc, values[i].text, values[i].len, values[i].field);
        }
    }
    return status;
}

x278_status x278_response_begin(const x278_doc *request, const x278_response_options *options, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (request == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_response_options given;
    uint8_t depth;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            RESPONSE_OPTIONS_BASELINE, &given, sizeof given);
    if (status == X278_OK && given.flags != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status != X278_OK) {
        return status;
    }
    const x278i_guide *guide = response_guide(request->guide, x278i_guide_private(given.guide));
    if (guide == NULL) {
        return X278_E_UNSUPPORTED;
    }
    if (!depth_of(guide, given.last_level, &depth) || !times_fit(&given)) {
        return X278_E_INVALID_ARG;
    }
    x278_doc *doc;
    status = x278_doc_new(request->ctx, x278i_guide_public(guide), &doc);
    if (status == X278_OK) {
        x278i_tree tree = {&doc->arena, doc->review};
        status = x278i_echo(guide, &tree, request->review, depth);
    }
    if (status == X278_OK) {
        status = turn_envelope(doc, request->envelope);
    }
    if (status == X278_OK) {
        status = put_given(doc, &given);
    }
    if (status != X278_OK) {
        x278_doc_free(doc);
        return status;
    }
    *out = doc;
    return X278_OK;
}
