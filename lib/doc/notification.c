/* Beginning a notification, of a request or of an answer. */
#include "x278/notification.h"

#include <string.h>

#include "doc/begin.h"
#include "review/echo.h"
#include "x278/build.h"

/* End of the fields of release 0.1: never to change. */
#define NOTIFICATION_OPTIONS_BASELINE                                                                                  \
    (offsetof(x278_notification_options, interchange_control_number) + sizeof(const char *))

/* Where a notification does not simply say what the other message says: its numbers are its own, and it sends no documents
 * and nothing that was written for somebody else. */
static const x278i_echo_rule rules[] = {
    {"ST02", NULL, false},      {"BHT02", "CN", true},      {"BHT03", NULL, false},     {"BHT04", NULL, false},
    {"BHT05", NULL, false},     {"BHT06", NULL, false},     {"2000E-TRN", NULL, false}, {"2000F-TRN", NULL, false},
    {"2000E-PWK", NULL, false}, {"2000F-PWK", NULL, false}, {"2000E-MSG", NULL, false}, {"2000F-MSG", NULL, false},
};

/* A tree of the same patients whose source is the first requester, and whose receiver is the first organization: the one who
 * asked tells the one who was asked. */
typedef struct turned {
    x278_review review;
    x278_organization source;
    x278_requester receiver;
    const x278_organization *sources[1];
    const x278_requester *receivers[1];
} turned;

static const x278_review *turn(const x278_review *from, turned *to) {
    const x278_organization *payer = from->organization_count > 0 ? from->organizations[0] : NULL;
    const x278_requester *asking = payer != NULL && payer->requester_count > 0 ? payer->requesters[0] : NULL;
    if (asking == NULL) {
        return from;
    }
    to->review = *from;
    to->source = *payer;
    to->receiver = *asking;
    to->source.parties = asking->parties;
    to->source.party_count = asking->party_count;
    to->receiver.parties = payer->parties;
    to->receiver.party_count = payer->party_count;
    to->sources[0] = &to->source;
    to->receivers[0] = &to->receiver;
    to->source.requesters = to->receivers;
    to->source.requester_count = 1;
    to->review.organizations = to->sources;
    to->review.organization_count = 1;
    return &to->review;
}

/* The trace number of the notification, at its first event. What fails is in x278_doc_status(). */
static void put_trace(x278_doc *doc, const x278_notification_options *given) {
    const x278_review *review = x278_doc_review(doc);
    x278_event *event = review->event_count == 0 ? NULL : x278_doc_node(doc, review->events[0]);
    x278_trace *trace = event == NULL || given->trace_number == NULL ? NULL : x278_event_add_trace(doc, event);
    if (trace != NULL) {
        x278_doc_text(doc, &trace->type, "1");
        x278_doc_text(doc, &trace->number, given->trace_number);
        x278_doc_text(doc, &trace->assigner, given->trace_assigner);
    }
}

static x278_status fill(x278_doc *doc, const x278i_guide *guide, const x278_doc *from,
                        const x278_notification_options *given) {
    turned room;
    bool asked = x278_doc_direction(from) == X278_DIRECTION_REQUEST;
    const x278_review *review = x278_doc_review(from);
    x278i_tree tree = {&doc->arena, x278_doc_edit(doc), false};
    x278_status status = x278i_echo(guide, &tree, asked ? turn(review, &room) : review, X278I_ALL_LEVELS, rules,
                                    sizeof rules / sizeof rules[0]);
    if (status == X278_OK) {
        status = x278i_envelope_take(doc, from->envelope, false);
    }
    if (status == X278_OK) {
        put_trace(doc, given);
        status = x278_doc_status(doc);
    }
    return status;
}

x278_status x278_notification_begin(const x278_doc *from, const x278_notification_options *options, x278_doc **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_notification_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            NOTIFICATION_OPTIONS_BASELINE, &given, sizeof given);
    status = status == X278_OK && from != NULL ? x278i_doc_sound(from) : status;
    if (from == NULL || status != X278_OK) {
        return from == NULL ? X278_E_INVALID_ARG : status;
    }
    const x278i_guide *guide = x278i_begin_guide("005010X216-notification", given.guide);
    if (given.flags != 0 || guide == NULL || x278_doc_kind(from) != X278_DOC_REVIEW) {
        return X278_E_UNSUPPORTED;
    }
    x278i_given header = {.date = given.date,
                          .time = given.time,
                          .purpose = given.purpose,
                          .transaction_id = given.transaction_id,
                          .control_number = given.control_number,
                          .group_control_number = given.group_control_number,
                          .interchange_control_number = given.interchange_control_number};
    if (!x278i_given_fits(&header)) {
        return X278_E_INVALID_ARG;
    }
    x278_doc *doc;
    status = x278_doc_new(from->ctx, x278i_guide_public(guide), &doc);
    if (status != X278_OK) {
        return status;
    }
    status = fill(doc, guide, from, &given);
    status = status == X278_OK ? x278i_given_put(doc, &header) : status;
    if (status != X278_OK) {
        x278_doc_free(doc);
        return status;
    }
    *out = doc;
    return X278_OK;
}
