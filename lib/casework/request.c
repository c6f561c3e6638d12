/* A request taken apart: codes, lines, dates, payer and patient. */
#include "casework/request.h"

#include <string.h>

#include "casework/value.h"

#define ROOM 48 /* of the parts of a path */

x278_status x278cwi_code_make(x278i_arena *arena, x278_str text, x278cwi_code *out) {
    char *copy = x278i_arena_text(arena, text.len + 4);
    if (copy == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(copy, "dx:", 3);
    size_t len = 3;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '.') {
            copy[len++] = text.ptr[i];
        }
    }
    copy[len] = '\0';
    *out = (x278cwi_code){{copy, len}, {copy + 3, len - 3}, {NULL, 0}};
    return X278_OK;
}

/* Copy a text and its NUL; its length. */
static size_t put_text(char *out, const char *text) {
    size_t len = strlen(text);
    memcpy(out, text, len + 1);
    return len;
}

static size_t put_number(char *out, size_t number) {
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    memcpy(out, digits + at, sizeof digits - at);
    return sizeof digits - at;
}

x278_status x278cwi_path_make(x278i_arena *arena, const char *loop, size_t number, const char *tail, x278_str *out) {
    char text[2 * ROOM];
    size_t len = put_text(text, loop);
    if (number > 1) {
        text[len++] = '[';
        len += put_number(text + len, number);
        text[len++] = ']';
    }
    len += put_text(text + len, tail);
    return x278i_arena_str(arena, text, len, out);
}

/* ---- diagnoses ------------------------------------------------------------------------------------------------- */

/* ICD-10 alone: other code systems have codes that look the same. */
static bool is_diagnosis(const x278_diagnosis *diagnosis) {
    x278_hi_use use = 0;
    x278_code_system system = 0;
    return diagnosis->code.ptr != NULL && diagnosis->qualifier.ptr != NULL &&
           x278_hi_qualifier_parse(diagnosis->qualifier.ptr, diagnosis->qualifier.len, &use, &system) == X278_OK &&
           system == X278_SYSTEM_ICD10CM;
}

static x278_status add_code(x278i_arena *arena, x278cwi_request *out, x278_str code, size_t event, size_t place) {
    char tail[ROOM] = "-HI";
    size_t len = 3;
    if (place < 10) {
        tail[len++] = '0';
    }
    len += put_number(tail + len, place);
    memcpy(tail + len, "-2", 3);
    x278cwi_code *added = &out->codes[out->code_count++];
    x278_status status = x278cwi_code_make(arena, code, added);
    return status == X278_OK ? x278cwi_path_make(arena, "2000E", event, tail, &added->path) : status;
}

static x278_status read_codes(x278i_arena *arena, x278cwi_request *out) {
    size_t count = 0;
    for (size_t i = 0; i < out->review->event_count; i++) {
        count += out->review->events[i]->diagnosis_count;
    }
    out->codes = x278i_arena_alloc(arena, (count + 1) * sizeof *out->codes);
    x278_status status = out->codes == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; i < out->review->event_count; i++) {
        const x278_event *event = out->review->events[i];
        for (size_t k = 0; status == X278_OK && k < event->diagnosis_count; k++) {
            if (is_diagnosis(event->diagnoses[k])) {
                status = add_code(arena, out, event->diagnoses[k]->code, i + 1, k + 1);
            }
        }
    }
    return status;
}

/* ---- lines ----------------------------------------------------------------------------------------------------- */

static const x278_procedure *procedure_of(const x278_service *service, const char **tail) {
    if (service->professional != NULL) {
        *tail = "-SV101-2";
        return service->professional->procedure;
    }
    if (service->institutional != NULL) {
        *tail = "-SV202-2";
        return service->institutional->procedure;
    }
    *tail = "-SV301-2";
    return service->dental != NULL ? service->dental->procedure : NULL;
}

static x278_status read_lines(x278i_arena *arena, x278cwi_request *out) {
    size_t count = 0;
    for (size_t i = 0; i < out->review->event_count; i++) {
        count += out->review->events[i]->service_count;
    }
    out->lines = x278i_arena_alloc(arena, (count + 1) * sizeof *out->lines);
    x278_status status = out->lines == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; i < out->review->event_count; i++) {
        const x278_event *event = out->review->events[i];
        for (size_t k = 0; status == X278_OK && k < event->service_count; k++) {
            const char *tail;
            const x278_procedure *procedure = procedure_of(event->services[k], &tail);
            x278cwi_asked *line = &out->lines[out->line_count++];
            line->code = procedure != NULL ? procedure->code : (x278_str){NULL, 0};
            status = x278cwi_path_make(arena, "2000F", out->line_count, tail, &line->path);
        }
    }
    return status;
}

/* ---- dates, patient, payer ------------------------------------------------------------------------------------- */

/* The first day of a date or a range. */
static bool first_day(x278_str format, x278_str value, int32_t *out) {
    x278_date first;
    x278_date last;
    x278_time time;
    const char *named = format.ptr != NULL ? format.ptr : "D8";
    if (value.ptr == NULL ||
        x278_dates_parse(named, X278_STRLEN, value.ptr, value.len, &first, &last, &time) != X278_OK ||
        first.year == 0) {
        return false;
    }
    *out = x278cwi_day_of(first);
    return true;
}

static void take_date(x278cwi_request *out, const x278_period *period) {
    int32_t day;
    if (period != NULL && first_day(period->format, period->value, &day) && (!out->has_date || day < out->date)) {
        out->has_date = true;
        out->date = day;
    }
}

static void read_dates(x278cwi_request *out) {
    for (size_t i = 0; i < out->review->event_count; i++) {
        const x278_event *event = out->review->events[i];
        take_date(out, event->event_date);
        for (size_t k = 0; k < event->service_count; k++) {
            take_date(out, event->services[k]->service_date);
        }
    }
}

static const x278_requester *first_requester(const x278_review *review) {
    return review->organization_count > 0 && review->organizations[0]->requester_count > 0
               ? review->organizations[0]->requesters[0]
               : NULL;
}

/* A dependent when there is one, else the subscriber. */
static const x278_party *patient_of(const x278_review *review) {
    const x278_requester *requester = first_requester(review);
    const x278_subscriber *subscriber =
        requester != NULL && requester->subscriber_count > 0 ? requester->subscribers[0] : NULL;
    if (subscriber == NULL) {
        return NULL;
    }
    return subscriber->dependent_count > 0 ? subscriber->dependents[0]->party : subscriber->party;
}

static void read_parties(x278cwi_request *out) {
    const x278_review *review = out->review;
    if (review->organization_count > 0 && review->organizations[0]->party_count > 0) {
        out->payer = review->organizations[0]->parties[0]->id;
    }
    const x278_party *patient = patient_of(review);
    out->has_birth = patient != NULL && patient->person != NULL &&
                     first_day(patient->person->birth_date_format, patient->person->birth_date, &out->birth);
}

x278_status x278cwi_request_read(x278i_arena *arena, const x278_doc *doc, x278cwi_request *out) {
    *out = (x278cwi_request){.review = x278_doc_review(doc)};
    if (doc == NULL) {
        return X278_OK;
    }
    if (out->review == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = read_codes(arena, out);
    if (status == X278_OK) {
        status = read_lines(arena, out);
    }
    read_dates(out);
    read_parties(out);
    return status;
}
