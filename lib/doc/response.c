/* Beginning a response: the tree by the rows of its guide, the envelope turned round. */
#include "x278/response.h"

#include <string.h>

#include "doc/begin.h"
#include "review/echo.h"

/* End of the fields of release 0.1: never to change. */
#define RESPONSE_OPTIONS_BASELINE (offsetof(x278_response_options, interchange_control_number) + sizeof(const char *))

/* Where a response does not simply return what the request says. */
static const x278i_echo_rule rules[] = {
    {"ST02", NULL, false},        /* numbers of its own */
    {"BHT04", NULL, false},       /* when it was made */
    {"BHT05", NULL, false},       /* the same */
    {"BHT06", "18", false},       /* final */
    {"2010B-NM101", "1P", false}, /* all who may ask, and not only providers and facilities, can get an answer */
    {"2000E-TRN01", "2", true},   /* a number of the request */
    {"2000F-TRN01", "2", true},     {"2000E-REF{NT}", NULL, false}, /* the number that the payer gives this review */
    {"2000F-REF{NT}", NULL, false}, {"2000E-PWK", NULL, false},     /* documents that the payer asks for */
    {"2000F-PWK", NULL, false},     {"2000E-MSG", NULL, false},     /* what the payer has to say */
    {"2000F-MSG", NULL, false},
};

/* The guide of the response; NULL: there is none. */
static const x278i_guide *response_guide(const x278i_guide *asked, const x278i_guide *wanted) {
    static const char response[] = "response";
    if (asked == NULL || strcmp(x278i_guide_text(asked, asked->direction_str), "request") != 0) {
        return NULL;
    }
    const char *release = x278i_guide_text(asked, asked->release_str);
    const x278i_guide *guide =
        x278i_guide_for(x278i_guides_of(release, strlen(release)), response, sizeof response - 1);
    bool fits = wanted == NULL || (guide != NULL && strcmp(x278i_guide_text(wanted, wanted->id_str),
                                                           x278i_guide_text(guide, guide->id_str)) == 0);
    return !fits ? NULL : wanted != NULL ? wanted : guide;
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
    status = status == X278_OK ? x278i_doc_sound(request) : status;
    if (status != X278_OK) {
        return status;
    }
    const x278i_guide *guide = response_guide(request->guide, x278i_guide_private(given.guide));
    if (guide == NULL) {
        return X278_E_UNSUPPORTED;
    }
    x278i_given header = {.date = given.date,
                          .time = given.time,
                          .type = given.type,
                          .control_number = given.control_number,
                          .group_control_number = given.group_control_number,
                          .interchange_control_number = given.interchange_control_number};
    if (!x278i_level_depth(guide, given.last_level, &depth) || !x278i_given_fits(&header)) {
        return X278_E_INVALID_ARG;
    }
    x278_doc *doc;
    status = x278_doc_new(request->ctx, x278i_guide_public(guide), &doc);
    if (status == X278_OK) {
        x278i_tree tree = {&doc->arena, doc->review, false};
        status = x278i_echo(guide, &tree, request->review, depth, rules, sizeof rules / sizeof rules[0]);
    }
    if (status == X278_OK) {
        status = x278i_envelope_take(doc, request->envelope, true);
    }
    if (status == X278_OK) {
        status = x278i_given_put(doc, &header);
    }
    if (status != X278_OK) {
        x278_doc_free(doc);
        return status;
    }
    *out = doc;
    return X278_OK;
}
