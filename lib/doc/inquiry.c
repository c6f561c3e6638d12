/* Beginning an inquiry, of a request or of an authorization number. */
#include "x278/inquiry.h"

#include <string.h>

#include "doc/begin.h"
#include "review/echo.h"
#include "x278/build.h"

/* End of the fields of release 0.1: never to change. */
#define INQUIRY_OPTIONS_BASELINE (offsetof(x278_inquiry_options, member_first_name) + sizeof(const char *))

/* Where an inquiry does not simply say what the request says: its numbers are its own, and what is not looked for is left
 * out. */
static const x278i_echo_rule rules[] = {
    {"ST02", NULL, false},          {"BHT02", "28", true},          {"BHT03", NULL, false},
    {"BHT04", NULL, false},         {"BHT05", NULL, false},         {"BHT06", NULL, false},
    {"2000C-TRN", NULL, false},     {"2000D-TRN", NULL, false},     {"2000E-TRN", NULL, false},
    {"2000F-TRN", NULL, false},     {"2000E-REF{BB}", NULL, false}, {"2000E-REF{NT}", NULL, false},
    {"2000F-REF{BB}", NULL, false}, {"2000F-REF{NT}", NULL, false}, {"2000E-MSG", NULL, false},
};

/* Is it a request of a guide whose structs are those of an inquiry? */
static bool is_request(const x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_REVIEW && x278_doc_direction(doc) == X278_DIRECTION_REQUEST;
}

/* A party of one role, by name and identifier. */
static void put_party(x278_doc *doc, x278_party *party, const char *role, const char *name, const char *qualifier,
                      const char *id) {
    if (party == NULL) {
        return;
    }
    x278_doc_text(doc, &party->role, role);
    x278_doc_text(doc, &party->kind, strcmp(role, "IL") == 0 ? "1" : "2");
    x278_doc_text(doc, &party->name, name);
    x278_doc_text(doc, &party->id_qualifier, id == NULL ? NULL : qualifier);
    x278_doc_text(doc, &party->id, id);
}

/* The levels of an inquiry that no request is for. What fails is in x278_doc_status(). */
static void put_levels(x278_doc *doc, const x278_inquiry_options *given) {
    x278_review *review = x278_doc_edit(doc);
    x278_organization *payer = x278_review_add_organization(doc, review);
    x278_requester *provider = x278_organization_add_requester(doc, payer);
    put_party(doc, x278_organization_add_party(doc, payer), "X3", given->payer_name, "PI", given->payer_id);
    put_party(doc, x278_requester_add_party(doc, provider), "1P", given->provider_name, "XX", given->provider_id);
    if (given->member_id == NULL && given->member_name == NULL) {
        x278_requester_add_event(doc, provider);
        return;
    }
    x278_subscriber *member = x278_requester_add_subscriber(doc, provider);
    x278_party *party = x278_subscriber_add_party(doc, member);
    put_party(doc, party, "IL", given->member_name, "MI", given->member_id);
    if (party != NULL) {
        x278_doc_text(doc, &party->first_name, given->member_first_name);
    }
    x278_subscriber_add_event(doc, member);
}

/* What the caller looks for, at the first event. What fails is in x278_doc_status(). */
static void put_keys(x278_doc *doc, const x278_inquiry_options *given) {
    const x278_review *review = x278_doc_review(doc);
    x278_event *event = review->event_count == 0 ? NULL : x278_doc_node(doc, review->events[0]);
    if (event == NULL) {
        return;
    }
    x278_reference *number =
        given->authorization_number == NULL ? NULL : x278_event_add_previous_authorization(doc, event);
    if (number != NULL) {
        x278_doc_text(doc, &number->qualifier, "BB");
        x278_doc_text(doc, &number->value, given->authorization_number);
    }
    x278_trace *trace = given->trace_number == NULL ? NULL : x278_event_add_trace(doc, event);
    if (trace != NULL) {
        x278_doc_text(doc, &trace->type, "1");
        x278_doc_text(doc, &trace->number, given->trace_number);
        x278_doc_text(doc, &trace->assigner, given->trace_assigner);
    }
}

static x278_status fill(x278_doc *doc, const x278i_guide *guide, const x278_doc *request,
                        const x278_inquiry_options *given, uint8_t depth) {
    x278i_tree tree = {&doc->arena, x278_doc_edit(doc), false};
    x278_status status = X278_OK;
    if (request == NULL) {
        x278_doc_text(doc, &x278_doc_edit(doc)->purpose, "28");
        put_levels(doc, given);
    } else {
        status = x278i_echo(guide, &tree, x278_doc_review(request), depth, rules, sizeof rules / sizeof rules[0]);
        status = status == X278_OK ? x278i_envelope_take(doc, request->envelope, false) : status;
    }
    if (status == X278_OK) {
        put_keys(doc, given);
        status = x278_doc_status(doc);
    }
    return status;
}

static x278_status check_arguments(const x278_ctx *ctx, const x278_doc *request, const x278_inquiry_options *given) {
    if (ctx == NULL || (request == NULL && given->authorization_number == NULL)) {
        return X278_E_INVALID_ARG;
    }
    return given->flags != 0 || (request != NULL && !is_request(request)) ? X278_E_UNSUPPORTED : X278_OK;
}

x278_status x278_inquiry_begin(const x278_ctx *ctx, const x278_doc *request, const x278_inquiry_options *options,
                               x278_doc **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_inquiry_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            INQUIRY_OPTIONS_BASELINE, &given, sizeof given);
    status = status == X278_OK ? check_arguments(ctx, request, &given) : status;
    status = status == X278_OK && request != NULL ? x278i_doc_sound(request) : status;
    if (status != X278_OK) {
        return status;
    }
    const x278i_guide *guide = x278i_begin_guide("005010X215-inquiry", given.guide);
    if (guide == NULL) {
        return X278_E_UNSUPPORTED;
    }
    x278i_given header = {.date = given.date,
                          .time = given.time,
                          .transaction_id = given.transaction_id,
                          .control_number = given.control_number,
                          .group_control_number = given.group_control_number,
                          .interchange_control_number = given.interchange_control_number};
    uint8_t depth;
    if (!x278i_level_depth(guide, given.last_level, &depth) || !x278i_given_fits(&header)) {
        return X278_E_INVALID_ARG;
    }
    x278_doc *doc;
    status = x278_doc_new(ctx, x278i_guide_public(guide), &doc);
    if (status != X278_OK) {
        return status;
    }
    status = fill(doc, guide, request, &given, depth);
    status = status == X278_OK ? x278i_given_put(doc, &header) : status;
    if (status != X278_OK) {
        x278_doc_free(doc);
        return status;
    }
    *out = doc;
    return X278_OK;
}
