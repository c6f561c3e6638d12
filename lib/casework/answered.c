/* Answers as the start of clocks. */
#include "casework/answered.h"

#include <string.h>

#include "casework/day.h"
#include "casework/moment.h"
#include "casework/value.h"

bool x278cwi_answered_at(const x278_doc *response, int64_t *moment) {
    const x278_review *review = x278_doc_review(response);
    x278_date date;
    x278_time time = {0, 0, 0, 0, 0};
    if (review->date.ptr == NULL || x278_date_parse(review->date.ptr, review->date.len, &date) != X278_OK) {
        return false;
    }
    if (review->time.ptr != NULL) {
        x278_time_parse(review->time.ptr, review->time.len, &time);
    }
    *moment = (int64_t)x278cwi_day_of(date) * X278CWI_DAY_SECONDS + (int64_t)time.hour * 3600 +
              (int64_t)time.minute * X278CWI_MINUTE_SECONDS;
    return true;
}

x278_span x278cwi_answered_by(const x278_doc *response) {
    const x278_review *review = x278_doc_review(response);
    for (size_t i = 0; i < review->organization_count; i++) {
        const x278_organization *organization = review->organizations[i];
        if (organization->party_count > 0 && organization->parties[0]->id.ptr != NULL) {
            return (x278_span){organization->parties[0]->id.ptr, organization->parties[0]->id.len};
        }
    }
    return (x278_span){NULL, 0};
}

static x278_str urgency_of(const x278_doc *doc) {
    const x278_review *review = doc == NULL ? NULL : x278_doc_review(doc);
    return review == NULL || review->event_count == 0 ? (x278_str){NULL, 0} : review->events[0]->urgency;
}

bool x278cwi_answered_fits(const x278_doc *request, const x278_doc *response, const char *kind) {
    x278_str urgency = urgency_of(request);
    urgency = urgency.ptr == NULL ? urgency_of(response) : urgency;
    bool emergency = x278cwi_str_is(urgency, "03");
    bool expedited = emergency || x278cwi_str_is(urgency, "U");
    return strcmp(kind, "any") == 0 || strcmp(kind, expedited ? "expedited" : "standard") == 0 ||
           (emergency && strcmp(kind, "emergency") == 0);
}
