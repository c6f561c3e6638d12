/* The documents of a 275: their root, and payloads that are copied when somebody asks. */
#include "x278/attach.h"

#include <string.h>

#include "doc/document.h"
#include "guide/handle.h"
#include "x278/build.h"

const x278_submission *x278_doc_submission(const x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_SUBMISSION ? doc->root : NULL;
}

x278_submission *x278_doc_edit_submission(x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_SUBMISSION ? doc->root : NULL;
}

/* Bytes that are read at a time. */
#define PIECE ((size_t)64 * 1024)

static x278_status read_all(const x278_payload *payload, char *to, size_t len) {
    for (size_t at = 0; at < len; at += PIECE) {
        size_t size = len - at < PIECE ? len - at : PIECE;
        if (payload->read(payload->user, at, to + at, size) != 0) {
            return X278_E_CALLBACK;
        }
    }
    return X278_OK;
}

x278_status x278_payload_keep(x278_doc *doc, x278_payload *payload) {
    if (doc == NULL || payload == NULL) {
        return X278_E_INVALID_ARG;
    }
    if ((payload->flags & X278_PAYLOAD_OWNED) != 0) {
        return X278_OK;
    }
    x278_status status = X278_OK;
    x278_str copy = {NULL, 0};
    if (payload->data.ptr != NULL) {
        status = x278i_arena_str(&doc->arena, payload->data.ptr, payload->data.len, &copy);
    } else if (payload->read == NULL) {
        return X278_E_NOT_FOUND;
    } else if (payload->length > doc->ctx->max_bytes) {
        return X278_E_LIMIT;
    } else {
        size_t len = (size_t)payload->length;
        char *to = x278i_arena_text(&doc->arena, len + 1);
        status = to == NULL ? X278_E_NOMEM : read_all(payload, to, len);
        if (status == X278_OK) {
            to[len] = '\0';
            copy = (x278_str){to, len};
        }
    }
    if (status == X278_OK) {
        payload->data = copy;
        payload->length = copy.len;
        payload->flags |= X278_PAYLOAD_OWNED;
    }
    return status;
}

/* Begin a 275 for a services review */

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_submission_options, control_number) + sizeof(const char *))

/* Copy texts of one struct to another of the same document or another one. */
typedef struct copy {
    x278_str *to;
    x278_str from;
} copy;

static x278_status copy_all(x278_doc *doc, const copy *list, size_t count) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = x278_doc_strdup(doc, list[i].from.ptr, list[i].from.len, list[i].to);
    }
    return status;
}

/* A correspondent as a party of the review; `id_of`: whose identifier it has when it has none of its own. */
static x278_status copy_party(x278_doc *doc, const x278_party *party, const x278_party *id_of, const char *role,
                              x278_correspondent *to) {
    if (to == NULL) {
        return X278_E_NOMEM;
    }
    if (party == NULL) {
        return x278_doc_text(doc, &to->role, role);
    }
    const x278_party *known = party->id.len == 0 && id_of != NULL ? id_of : party;
    const copy list[] = {
        {&to->kind, party->kind},
        {&to->name, party->name},
        {&to->first_name, party->first_name},
        {&to->middle_name, party->middle_name},
        {&to->suffix, party->suffix},
        {&to->id_qualifier, known->id_qualifier},
        {&to->id, known->id},
    };
    x278_status status = copy_all(doc, list, sizeof list / sizeof list[0]);
    return status == X278_OK ? x278_doc_text(doc, &to->role, role) : status;
}

/* The same for one of an organization, whose role in the review is told apart from the one in the 275. */
static x278_status copy_organization(x278_doc *doc, const x278_party *party, const char *role, x278_correspondent *to) {
    x278_status status = copy_party(doc, party, NULL, role, to);
    if (status == X278_OK) {
        status = x278_doc_text(doc, &to->relationship, "67");
    }
    return status == X278_OK && party != NULL
               ? x278_doc_strdup(doc, party->role.ptr, party->role.len, &to->related_role)
               : status;
}

/* The parties of the review whose documents are sent. */
typedef struct parties {
    const x278_party *organization, *requester, *subscriber, *patient;
    const x278_event *event;
} parties;

static void find_parties(const x278_doc *review, parties *out) {
    *out = (parties){.event = NULL};
    if (review->review->event_count == 0 || review->review->organization_count == 0) {
        return;
    }
    const x278_organization *organization = review->review->organizations[0];
    out->event = review->review->events[0];
    out->patient = x278_event_patient(review, out->event);
    out->organization = organization->party_count > 0 ? organization->parties[0] : NULL;
    const x278_requester *requester = organization->requester_count > 0 ? organization->requesters[0] : NULL;
    out->requester = requester != NULL && requester->party_count > 0 ? requester->parties[0] : NULL;
    bool member = requester != NULL && requester->subscriber_count > 0;
    out->subscriber = member ? requester->subscribers[0]->party : NULL;
}

static x278_status put_head(x278_doc *doc, const x278_doc *review, const x278_submission_options *given,
                            const parties *of) {
    x278_submission *to = doc->root;
    bool answers = x278_doc_direction(review) == X278_DIRECTION_RESPONSE;
    const x278_review *from = review->review;
    const x278_str reference = {given->reference, given->reference == NULL ? 0 : strlen(given->reference)};
    const x278_str date = {given->date, given->date == NULL ? 0 : strlen(given->date)};
    const x278_str time = {given->time, given->time == NULL ? 0 : strlen(given->time)};
    const copy list[] = {
        {&to->reference, reference.len > 0 ? reference : from->transaction_id},
        {&to->date, date.len > 0 ? date : from->date},
        {&to->time, time.len > 0 ? time : from->time},
    };
    x278_status status = copy_all(doc, list, sizeof list / sizeof list[0]);
    status = status == X278_OK ? x278_doc_text(doc, &to->purpose, answers ? "11" : "02") : status;
    status = status == X278_OK ? x278_doc_text(doc, &to->control_number,
                                               given->control_number == NULL ? "0001" : given->control_number)
                               : status;
    if (status == X278_OK) {
        status = copy_organization(doc, of->requester, "ACV", x278_submission_add_source(doc, to));
    }
    if (status == X278_OK) {
        status = copy_organization(doc, of->organization, "40", x278_submission_add_receiver(doc, to));
    }
    return status == X278_OK ? copy_party(doc, of->patient, of->subscriber, "IL", x278_submission_add_patient(doc, to))
                             : status;
}

/* The trace number of the event, by which a payer finds the review. */
static x278_status put_trace(x278_doc *doc, const parties *of) {
    if (of->event->trace_count == 0) {
        return X278_OK;
    }
    x278_submission *to = doc->root;
    x278_reference *reference = x278_correspondent_add_reference(doc, x278_doc_node(doc, to->patient));
    x278_str number = of->event->traces[0]->number;
    if (reference == NULL) {
        return X278_E_NOMEM;
    }
    x278_status status = x278_doc_text(doc, &reference->qualifier, "2I");
    return status == X278_OK ? x278_doc_strdup(doc, number.ptr, number.len, &reference->value) : status;
}

/* The envelope of what the provider sends: that of a request, or that of a response turned around. */
static x278_status put_envelope(x278_doc *doc, const x278_doc *review) {
    const x278_submission *own = doc->root;
    const x278_envelope *from = review->envelope;
    x278_envelope *to = doc->envelope;
    bool turned = x278_doc_direction(review) == X278_DIRECTION_RESPONSE;
    x278_str day = own->date.len > 2 ? (x278_str){own->date.ptr + 2, own->date.len - 2} : from->date;
    x278_str hour = {own->time.ptr, own->time.len < 4 ? own->time.len : 4};
    const copy list[] = {
        {&to->sender_qualifier, turned ? from->receiver_qualifier : from->sender_qualifier},
        {&to->sender, turned ? from->receiver : from->sender},
        {&to->receiver_qualifier, turned ? from->sender_qualifier : from->receiver_qualifier},
        {&to->receiver, turned ? from->sender : from->receiver},
        {&to->group_sender, turned ? from->group_receiver : from->group_sender},
        {&to->group_receiver, turned ? from->group_sender : from->group_receiver},
        {&to->date, day},
        {&to->time, hour},
        {&to->group_date, own->date},
        {&to->group_time, own->time},
        {&to->usage, from->usage},
        {&to->control_number, from->control_number},
        {&to->group_control_number, from->group_control_number},
    };
    to->delimiters = from->delimiters;
    to->line_break = from->line_break;
    to->final_break = from->final_break;
    return copy_all(doc, list, sizeof list / sizeof list[0]);
}

x278_status x278_submission_begin(const x278_doc *review, const x278_submission_options *options, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (review == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_submission_options given;
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &given, sizeof given);
    if (status == X278_OK && (given.flags != 0 || x278_doc_kind(review) != X278_DOC_REVIEW)) {
        status = X278_E_UNSUPPORTED;
    }
    status = status == X278_OK ? x278i_doc_sound(review) : status;
    if (status != X278_OK) {
        return status;
    }
    parties of;
    find_parties(review, &of);
    if (of.event == NULL) {
        return X278_E_NOT_FOUND;
    }
    x278_doc *doc;
    status = x278_doc_new(review->ctx, x278i_guide_public(x278i_guide_find("006020X316", 10)), &doc);
    status = status == X278_OK ? put_head(doc, review, &given, &of) : status;
    status = status == X278_OK ? put_trace(doc, &of) : status;
    status = status == X278_OK ? put_envelope(doc, review) : status;
    if (status != X278_OK) {
        x278_doc_free(doc);
        return status;
    }
    *out = doc;
    return X278_OK;
}
