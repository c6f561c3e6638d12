/* Answers about a document that take a walk through its tree: what it is, whose an event is, what a service is. */
#include <string.h>

#include "doc/document.h"

x278_document_kind x278_doc_kind(const x278_doc *doc) {
    if (doc == NULL || doc->binding == NULL) {
        return X278_DOC_UNKNOWN;
    }
    return doc->review != NULL ? X278_DOC_REVIEW : X278_DOC_SUBMISSION;
}

x278_direction x278_doc_direction(const x278_doc *doc) {
    const char *name = doc == NULL || doc->guide == NULL ? "" : x278i_guide_text(doc->guide, doc->guide->direction_str);
    return strcmp(name, "request") == 0    ? X278_DIRECTION_REQUEST
           : strcmp(name, "response") == 0 ? X278_DIRECTION_RESPONSE
                                           : 0;
}

static bool has(const x278_event *const *events, size_t count, const x278_event *event) {
    size_t i = 0;
    while (i < count && events[i] != event) {
        i++;
    }
    return i < count;
}

/* The patient of an event below a subscriber. @return false when the event is not there. */
static bool below_subscriber(const x278_subscriber *subscriber, const x278_event *event, const x278_party **out) {
    *out = NULL;
    if (subscriber == NULL) {
        return false; /* a program put it there */
    }
    bool found = has(subscriber->events, subscriber->event_count, event);
    *out = found ? subscriber->party : NULL;
    for (size_t i = 0; i < subscriber->dependent_count && !found; i++) {
        const x278_dependent *dependent = subscriber->dependents[i];
        found = dependent != NULL && has(dependent->events, dependent->event_count, event);
        *out = found ? dependent->party : NULL;
    }
    return found;
}

const x278_party *x278_event_patient(const x278_doc *doc, const x278_event *event) {
    const x278_party *patient = NULL;
    bool found = doc == NULL || doc->review == NULL || event == NULL;
    size_t organizations = found ? 0 : doc->review->organization_count;
    for (size_t i = 0; i < organizations && !found; i++) {
        const x278_organization *organization = doc->review->organizations[i];
        for (size_t k = 0; organization != NULL && k < organization->requester_count && !found; k++) {
            const x278_requester *requester = organization->requesters[k];
            for (size_t n = 0; requester != NULL && n < requester->subscriber_count && !found; n++) {
                found = below_subscriber(requester->subscribers[n], event, &patient);
            }
        }
    }
    return patient;
}

const x278_procedure *x278_service_procedure(const x278_service *service) {
    if (service == NULL) {
        return NULL;
    }
    const x278_procedure *procedures[] = {
        service->professional == NULL ? NULL : service->professional->procedure,
        service->institutional == NULL ? NULL : service->institutional->procedure,
        service->dental == NULL ? NULL : service->dental->procedure,
    };
    for (size_t i = 0; i < sizeof procedures / sizeof procedures[0]; i++) {
        if (procedures[i] != NULL) {
            return procedures[i];
        }
    }
    return NULL;
}
