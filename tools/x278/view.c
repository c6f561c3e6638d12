/* x278 view: a request or a response as a front desk reads it. */
#include <string.h>

#include "tool.h"

enum {
    OPTION_CHARSET,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    TOOL_CHARSET,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

/* What is being printed. */
typedef struct view {
    const x278_guide *guide;
    const char *loop; /* of the rows whose codes are explained: "2000E", "2000F" */
    const tool_overlays *overlays;
    int indent;
    bool response;
} view;

/* ---- text ---------------------------------------------------------------------------------------------------- */

static void put(x278_str text) {
    for (size_t i = 0; text.ptr != NULL && i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        putchar(c < 0x20 || c == 0x7f ? ' ' : c);
    }
}

static bool is(x278_str text, const char *code) {
    return text.ptr != NULL && text.len == strlen(code) && memcmp(text.ptr, code, text.len) == 0;
}

/* Begin a line: what it tells, at the left. */
static void label(const view *v, const char *name) {
    tool_label(v->indent, name);
}

/* A code at a row of the present loop in plain words, with the code behind it. */
static void put_code(const view *v, const char *path, x278_str code) {
    x278_row row;
    x278_str meaning = {NULL, 0};
    char full[48];
    snprintf(full, sizeof full, "%s-%s", v->loop, path);
    if (code.ptr != NULL && x278_row_find(v->guide, full, X278_STRLEN, &row) == X278_OK) {
        x278_row_meaning(v->guide, row, code.ptr, code.len, &meaning);
    }
    const char *note = meaning.ptr == NULL ? NULL : strstr(meaning.ptr, " (ext "); /* which list: of no use here */
    if (meaning.ptr != NULL) {
        meaning.len = note != NULL ? (size_t)(note - meaning.ptr) : meaning.len;
        put(meaning);
        printf(" (");
        put(code);
        putchar(')');
    } else {
        put(code);
    }
}

static void code_line(const view *v, const char *name, const char *path, x278_str code) {
    if (code.ptr != NULL) {
        label(v, name);
        put_code(v, path, code);
        putchar('\n');
    }
}

static void text_line(const view *v, const char *name, x278_str text) {
    if (text.ptr != NULL) {
        label(v, name);
        put(text);
        putchar('\n');
    }
}

/* ---- dates --------------------------------------------------------------------------------------------------- */

static void put_date(const x278_date *date) {
    printf("%04d-%02d-%02d", (int)date->year, (int)date->month, (int)date->day);
}

/* A date of the wire, as it is when it is none. */
static void put_when(x278_str format, x278_str value) {
    x278_date first;
    x278_date last;
    x278_time time;
    const char *named = format.ptr == NULL ? "D8" : format.ptr;
    if (value.ptr == NULL ||
        x278_dates_parse(named, X278_STRLEN, value.ptr, value.len, &first, &last, &time) != X278_OK ||
        first.year == 0) {
        put(value);
        return;
    }
    put_date(&first);
    if (last.year != 0 && memcmp(&first, &last, sizeof first) != 0) {
        printf(" to ");
        put_date(&last);
    }
}

static void period_line(const view *v, const char *name, const x278_period *period) {
    if (period != NULL) {
        label(v, name);
        put_when(period->format, period->value);
        putchar('\n');
    }
}

/* ---- parties ------------------------------------------------------------------------------------------------- */

static void put_part(x278_str part, bool *any) {
    if (part.ptr != NULL) {
        printf("%s", *any ? " " : "");
        put(part);
        *any = true;
    }
}

static void put_name(const x278_party *party) {
    bool any = false;
    put_part(party->prefix, &any);
    put_part(party->first_name, &any);
    put_part(party->middle_name, &any);
    put_part(party->name, &any);
    put_part(party->suffix, &any);
    if (!any) {
        printf("(no name)");
    }
}

static void put_contact(const view *v, const x278_contact *contact) {
    label(v, "  contact");
    bool any = false;
    put_part(contact->name, &any);
    for (size_t i = 0; i < contact->number_count; i++) {
        const x278_contact_number *number = contact->numbers[i];
        if (number->number.ptr == NULL) {
            continue;
        }
        printf("%s", any ? ", " : "");
        put_code(v, "PER03", number->kind);
        putchar(' ');
        put(number->number);
        any = true;
    }
    putchar('\n');
}

static void put_address(const view *v, const x278_address *address) {
    const x278_str parts[] = {address->line_1, address->line_2,      address->city,
                              address->state,  address->postal_code, address->country};
    bool any = false;
    label(v, "  address");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].ptr != NULL) {
            printf("%s", !any ? "" : i == 4 ? " " : ", ");
            put(parts[i]);
            any = true;
        }
    }
    putchar('\n');
}

static void put_rejections(const view *v, const x278_rejection *const *rejections, size_t count) {
    for (size_t i = 0; i < count; i++) {
        label(v, "NOT REVIEWED");
        put_code(v, "AAA03", rejections[i]->reason);
        putchar('\n');
        code_line(v, "  do", "AAA04", rejections[i]->follow_up);
    }
}

/* `role`: NULL: say what the message says. */
static void put_party(view *v, const char *loop, const char *role, const x278_party *party) {
    const char *before = v->loop;
    v->loop = loop;
    if (role != NULL) {
        label(v, role);
        put_name(party);
    } else {
        label(v, "Provider");
        put_name(party);
        printf(", ");
        put_code(v, "NM101", party->role);
    }
    if (party->id.ptr != NULL) {
        printf(", ");
        put_code(v, "NM108", party->id_qualifier);
        putchar(' ');
        put(party->id);
    }
    if (party->person != NULL && party->person->birth_date.ptr != NULL) {
        printf(", born ");
        put_when(party->person->birth_date_format, party->person->birth_date);
    }
    if (party->person != NULL && party->person->gender.ptr != NULL) {
        printf(", ");
        put_code(v, "DMG03", party->person->gender);
    }
    if (party->person != NULL && party->person->relationship.ptr != NULL && !is(party->person->relationship, "18")) {
        printf(", ");
        put_code(v, "INS02", party->person->relationship);
    }
    putchar('\n');
    if (party->address != NULL) {
        put_address(v, party->address);
    }
    for (size_t i = 0; i < party->contact_count; i++) {
        put_contact(v, party->contacts[i]);
    }
    put_rejections(v, party->rejections, party->rejection_count);
    v->loop = before;
}

/* Where it happens: the code is of one list or another. */
static void put_place(const view *v, x278_str code, x278_str qualifier) {
    if (code.ptr != NULL) {
        label(v, "Where");
        put(code);
        if (qualifier.ptr != NULL) {
            printf(", ");
            put_code(v, "UM04-2", qualifier);
        }
        putchar('\n');
    }
}

/* ---- what is asked ------------------------------------------------------------------------------------------- */

static void put_quantity(const view *v, const x278_quantity *quantity) {
    if (quantity == NULL) {
        return;
    }
    label(v, "How much");
    put(quantity->amount);
    if (quantity->unit.ptr != NULL) {
        putchar(' ');
        put_code(v, "HSD01", quantity->unit);
    }
    if (quantity->frequency.ptr != NULL || quantity->frequency_unit.ptr != NULL) {
        printf(", ");
        put(quantity->frequency);
        printf(" per ");
        put_code(v, "HSD03", quantity->frequency_unit);
    }
    if (quantity->period_count.ptr != NULL || quantity->period_unit.ptr != NULL) {
        printf(", for ");
        put(quantity->period_count);
        putchar(' ');
        put_code(v, "HSD05", quantity->period_unit);
    }
    putchar('\n');
}

static void put_attachments(const view *v, const x278_attachment *const *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        label(v, v->response ? "Document asked" : "Document");
        put_code(v, "PWK01", list[i]->report_type);
        if (list[i]->transmission.ptr != NULL) {
            printf(", ");
            put_code(v, "PWK02", list[i]->transmission);
        }
        if (list[i]->number.ptr != NULL) {
            printf(", number ");
            put(list[i]->number);
        }
        if (list[i]->description.ptr != NULL) {
            printf(": ");
            put(list[i]->description);
        }
        putchar('\n');
    }
}

static void put_traces(const view *v, const x278_trace *const *traces, size_t count) {
    for (size_t i = 0; i < count; i++) {
        label(v, is(traces[i]->type, "2") ? "Your trace" : "Trace");
        put(traces[i]->number);
        if (traces[i]->assigner.ptr != NULL) {
            printf(", given by ");
            put(traces[i]->assigner);
        }
        putchar('\n');
    }
}

/* Code qualifier and code of a procedure: the code is never explained. */
static void put_procedure(const view *v, const char *path, const x278_procedure *procedure) {
    if (procedure == NULL) {
        return;
    }
    put(procedure->code);
    for (size_t i = 0; i < procedure->modifier_count; i++) {
        if (procedure->modifiers[i].ptr != NULL) {
            putchar('-');
            put(procedure->modifiers[i]);
        }
    }
    if (procedure->range_end.ptr != NULL) {
        printf(" to ");
        put(procedure->range_end);
    }
    printf(", ");
    put_code(v, path, procedure->qualifier);
    if (procedure->description.ptr != NULL) {
        printf(": ");
        put(procedure->description);
    }
}

static void put_amounts(const view *v, const char *path, x278_str units, x278_str unit, x278_str amount) {
    if (units.ptr != NULL) {
        printf(", ");
        put(units);
        putchar(' ');
        put_code(v, path, unit);
    }
    if (amount.ptr != NULL) {
        printf(", charge ");
        put(amount);
    }
}

static void put_services_asked(const view *v, const x278_service *service) {
    const x278_str none = {NULL, 0};
    if (service->professional != NULL) {
        const x278_professional *line = service->professional;
        label(v, "What");
        put_procedure(v, "SV101-1", line->procedure);
        put_amounts(v, "SV103", line->units, line->unit, line->amount);
        putchar('\n');
    }
    if (service->institutional != NULL) {
        const x278_institutional *line = service->institutional;
        label(v, "What");
        if (line->revenue_code.ptr != NULL) {
            printf("revenue code ");
            put(line->revenue_code);
            printf("%s", line->procedure != NULL ? ", " : "");
        }
        put_procedure(v, "SV202-1", line->procedure);
        put_amounts(v, "SV204", line->units, line->unit, line->amount);
        putchar('\n');
    }
    if (service->dental != NULL) {
        const x278_dental *line = service->dental;
        label(v, "What");
        put_procedure(v, "SV301-1", line->procedure);
        put_amounts(v, "SV306", line->units, none, line->amount);
        putchar('\n');
    }
    for (size_t i = 0; i < service->tooth_count; i++) {
        text_line(v, "Tooth", service->teeth[i]->number);
    }
}

/* ---- what was decided ---------------------------------------------------------------------------------------- */

static void put_decision(const view *v, const x278_decision *decision, const x278_period *issued,
                         const x278_period *effective, const x278_period *expires) {
    if (decision != NULL) {
        label(v, "DECISION");
        put_code(v, "HCR01", decision->action);
        putchar('\n');
        text_line(v, "  authorization", decision->authorization_number);
        for (size_t i = 0; i < decision->reason_count; i++) {
            code_line(v, "  reason", "HCR03", decision->reasons[i]);
        }
        code_line(v, "  2nd opinion", "HCR04", decision->second_opinion);
    }
    period_line(v, "  issued", issued);
    period_line(v, "  valid", effective);
    period_line(v, "  expires", expires);
}

/* What to do after a decision. */
static const char *next_step(x278_str action) {
    static const struct {
        const char *code, *step;
    } steps[] = {
        {"A1", "Go ahead within the valid dates; put the authorization number on the claim."},
        {"A2", "Part is certified: compare each service with what was asked before scheduling."},
        {"A3", "Not certified: read the reasons, then ask for a peer-to-peer call or appeal by the payer's terms."},
        {"A4", "Pended: send what is asked for, then look for the final answer."},
        {"A6", "Certified with changes: compare services, quantities and dates with what was asked."},
        {"C", "Cancelled: nothing is pending; ask anew if the service is still needed."},
        {"CT", "Call the payer before anything else."},
        {"NA", "No authorization is needed; keep this answer with the case."},
    };
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (is(action, steps[i].code)) {
            return steps[i].step;
        }
    }
    return "The decision code is not known here: call the payer.";
}

static void put_next(const view *v, const x278_event *event) {
    size_t asked = event->attachment_count;
    bool rejected = event->rejection_count > 0;
    const x278_decision *decision = event->decision;
    for (size_t i = 0; i < event->diagnosis_count; i++) {
        asked += is(event->diagnoses[i]->qualifier, "LOI");
    }
    for (size_t i = 0; i < event->service_count; i++) {
        asked += event->services[i]->attachment_count + event->services[i]->information_request_count;
        rejected = rejected || event->services[i]->rejection_count > 0;
        decision = decision == NULL ? event->services[i]->decision : decision;
    }
    if (decision != NULL) {
        label(v, "NEXT");
        puts(next_step(decision->action));
        if (asked > 0 && is(decision->action, "A4")) {
            label(v, "");
            printf("%zu document%s or answer%s asked for above%s.\n", asked, asked == 1 ? "" : "s",
                   asked == 1 ? "" : "s", event->information_contact != NULL ? "; where to send is above, too" : "");
        }
    }
    for (size_t i = 0; i < event->service_count; i++) {
        const x278_decision *own = event->services[i]->decision;
        bool other =
            own != NULL && decision != NULL && own->action.ptr != NULL && !is(decision->action, own->action.ptr);
        if (other) {
            label(v, "NEXT");
            printf("Service %zu: %s\n", i + 1, next_step(own->action));
        }
    }
    tool_put_payer(v->overlays, event, decision == NULL ? (x278_str){NULL, 0} : decision->action, true, v->indent);
    if (rejected) {
        label(v, "NEXT");
        puts("Not reviewed: correct what is named above and send the request again, if the payer lets you.");
    }
}

/* ---- the tree ------------------------------------------------------------------------------------------------ */

static void put_service(view *v, const x278_service *service, size_t number) {
    const char *loop = v->loop;
    char title[32];
    snprintf(title, sizeof title, "Service %zu", number);
    printf("%*s%s\n", v->indent, "", title);
    v->indent += 2;
    v->loop = "2000F";
    put_services_asked(v, service);
    code_line(v, "Asked", "UM01", service->category);
    code_line(v, "Kind", "UM02", service->certification);
    code_line(v, "Type", "UM03", service->service_type);
    put_place(v, service->facility_code, service->facility_qualifier);
    period_line(v, "When", service->service_date);
    put_quantity(v, service->quantity);
    if (service->previous_authorization != NULL) {
        text_line(v, "Before", service->previous_authorization->value);
    }
    put_traces(v, service->traces, service->trace_count);
    put_rejections(v, service->rejections, service->rejection_count);
    put_decision(v, service->decision, service->issued, service->effective, service->expires);
    for (size_t i = 0; i < service->information_request_count; i++) {
        if (service->information_requests[i]->code.ptr != NULL) {
            label(v, "Asked for");
            put(service->information_requests[i]->code);
            putchar('\n');
        }
    }
    put_attachments(v, service->attachments, service->attachment_count);
    code_line(v, "Note", "MSG01", service->message);
    for (size_t i = 0; i < service->provider_count; i++) {
        put_party(v, v->response ? "2010FA" : "2010F", NULL, service->providers[i]);
    }
    if (service->information_contact != NULL) {
        put_party(v, "2010FB", "Send to", service->information_contact);
    }
    v->indent -= 2;
    v->loop = loop;
}

static void put_diagnoses(const view *v, const x278_event *event) {
    for (size_t i = 0; i < event->diagnosis_count; i++) {
        const x278_diagnosis *diagnosis = event->diagnoses[i];
        if (diagnosis->code.ptr == NULL) {
            continue;
        }
        bool question = is(diagnosis->qualifier, "LOI");
        label(v, question ? "Asked for" : "Why");
        put(diagnosis->code);
        printf(", ");
        put_code(v, "HI01-1", diagnosis->qualifier);
        if (diagnosis->date.ptr != NULL) {
            printf(", known since ");
            put_when(diagnosis->date_format, diagnosis->date);
        }
        putchar('\n');
    }
}

static void put_event(view *v, const x278_event *event, size_t number, size_t total) {
    char title[32];
    snprintf(title, sizeof title, total > 1 ? "Request %zu of %zu" : "Request", number, total);
    printf("%*s%s\n", v->indent, "", title);
    v->indent += 2;
    v->loop = "2000E";
    code_line(v, "Asked", "UM01", event->category);
    code_line(v, "Kind", "UM02", event->certification);
    code_line(v, "Type", "UM03", event->service_type);
    put_place(v, event->facility_code, event->facility_qualifier);
    code_line(v, "Urgency", "UM06", event->urgency);
    for (size_t i = 0; i < event->related_cause_count; i++) {
        code_line(v, "Cause", "UM05-1", event->related_causes[i]);
    }
    period_line(v, "When", event->event_date);
    period_line(v, "Admitted", event->admission_date);
    period_line(v, "Discharged", event->discharge_date);
    period_line(v, "Accident", event->accident_date);
    period_line(v, "Onset", event->onset_date);
    put_diagnoses(v, event);
    put_quantity(v, event->quantity);
    if (event->admission != NULL) {
        code_line(v, "Admission", "CL101", event->admission->type);
    }
    if (event->previous_authorization != NULL) {
        text_line(v, "Before", event->previous_authorization->value);
    }
    if (event->administrative_reference != NULL) {
        text_line(v, "Payer's number", event->administrative_reference->value);
    }
    put_traces(v, event->traces, event->trace_count);
    put_attachments(v, event->attachments, event->attachment_count);
    code_line(v, "Note", "MSG01", event->message);
    for (size_t i = 0; i < event->provider_count; i++) {
        put_party(v, "2010EA", NULL, event->providers[i]);
    }
    for (size_t i = 0; i < event->transport_place_count; i++) {
        put_party(v, v->response ? "2010EC" : "2010EB", "Transport", event->transport_places[i]);
    }
    for (size_t i = 0; i < event->other_reviewer_count; i++) {
        put_party(v, "2010EC", "Denied before by", event->other_reviewers[i]);
    }
    if (event->information_contact != NULL) {
        put_party(v, "2010EB", "Send to", event->information_contact);
    }
    put_rejections(v, event->rejections, event->rejection_count);
    put_decision(v, event->decision, event->issued, event->effective, event->expires);
    for (size_t i = 0; i < event->service_count; i++) {
        put_service(v, event->services[i], i + 1);
    }
    v->loop = "2000E";
    if (v->response) {
        put_next(v, event);
    } else {
        tool_put_payer(v->overlays, event, (x278_str){NULL, 0}, false, v->indent);
    }
    v->indent -= 2;
}

/* The patient: the subscriber, or the dependent below. */
static void put_events(view *v, const x278_event *const *events, size_t count) {
    for (size_t i = 0; i < count; i++) {
        put_event(v, events[i], i + 1, count);
    }
}

static void put_subscriber(view *v, const x278_subscriber *subscriber) {
    if (subscriber->party != NULL) {
        put_party(v, "2010C", subscriber->dependent_count > 0 ? "Subscriber" : "Patient", subscriber->party);
    }
    put_events(v, subscriber->events, subscriber->event_count);
    for (size_t i = 0; i < subscriber->dependent_count; i++) {
        if (subscriber->dependents[i]->party != NULL) {
            put_party(v, "2010D", "Patient", subscriber->dependents[i]->party);
        }
        put_events(v, subscriber->dependents[i]->events, subscriber->dependents[i]->event_count);
    }
}

static void put_organization(view *v, const x278_organization *organization) {
    for (size_t i = 0; i < organization->party_count; i++) {
        put_party(v, "2010A", "Payer", organization->parties[i]);
    }
    v->loop = "2000A";
    put_rejections(v, organization->rejections, organization->rejection_count);
    for (size_t i = 0; i < organization->requester_count; i++) {
        const x278_requester *requester = organization->requesters[i];
        for (size_t j = 0; j < requester->party_count; j++) {
            put_party(v, "2010B", "Asked by", requester->parties[j]);
        }
        for (size_t j = 0; j < requester->subscriber_count; j++) {
            put_subscriber(v, requester->subscribers[j]);
        }
    }
}

/* Is a transaction one that can be shown? */
static bool put_doc(const tool_overlays *overlays, const char *name, unsigned long long number, const x278_doc *doc) {
    x278_str direction;
    const x278_review *review = x278_doc_review(doc);
    view v = {.guide = x278_doc_guide(doc), .loop = "2000E", .overlays = overlays};
    printf("%s%s: transaction %llu", number > 1 ? "\n" : "", name, number);
    if (v.guide == NULL || x278_guide_text(v.guide, X278_TEXT_DIRECTION, &direction) != X278_OK) {
        puts(": neither a request nor a response of 005010X217");
        return false;
    }
    v.response = is(direction, "response");
    printf(": %s ", v.response ? "answer to" : "request");
    put(review->transaction_id);
    printf(", ");
    put_when((x278_str){NULL, 0}, review->date);
    if (review->time.len >= 4) {
        printf(" %.2s:%.2s", review->time.ptr, review->time.ptr + 2);
    }
    putchar('\n');
    v.indent = 2;
    for (size_t i = 0; i < review->organization_count; i++) {
        put_organization(&v, review->organizations[i]);
    }
    if (review->event_count == 0 && v.response) {
        label(&v, "NEXT");
        puts("No request was reviewed: correct what is named above and send the request again.");
    } else if (!v.response) {
        label(&v, "NEXT");
        puts("A request: wait for the answer; it carries the trace numbers above.");
    }
    return true;
}

typedef struct view_run {
    const tool_args *args;
    const char *charset;
    tool_overlays overlays;
} view_run;

static int view_file(void *user, const char *name) {
    const view_run *run = user;
    const tool_args *args = run->args;
    const x278_decode_options decoding = tool_decoding(&run->overlays);
    tool_input input;
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    int code = TOOL_FINE;
    unsigned long long count = 0;
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(&input, &transaction)) == X278_OK) {
        x278_doc *doc;
        status = x278_doc_from_transaction(input.ctx, transaction, &decoding, NULL, &doc);
        if (status != X278_OK) {
            break;
        }
        code = put_doc(&run->overlays, name, ++count, doc) ? code : TOOL_FINDINGS;
        x278_doc_free(doc);
    }
    if (status != X278_END) {
        code = tool_input_error(args, name, &input, status);
    } else if (count == 0) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no transaction");
    }
    tool_close(&input);
    return code;
}

static int view_args(tool_args *args, view_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == OPTION_CHARSET) {
            run->charset = value;
        } else if (option == TOOL_BAD_OPTION || tool_take_guide(args, &run->overlays, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? tool_each_file(args, 0, view_file, run)
                                                                  : TOOL_FAILED;
}

static int run_view(tool_args *args) {
    view_run run = {.args = args};
    int code = view_args(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_view = {
    .name = "view",
    .operands = "FILE…",
    .summary = "Show requests and responses in plain words. The output is patient data.",
    .details =
        "Who asks, for whom, what for, when and why, what was decided and what to do next, with the codes behind\n"
        "the words. Procedure and diagnosis codes are not explained.\n"
        "Exit status: 0 all shown, 1 some transactions are no 278 of 005010X217, 2 a file is unreadable.\n",
    .options = options,
    .run = run_view,
};
