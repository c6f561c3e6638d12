/* Prints patient, dates, diagnoses and procedures of every request of a file. Usage: requests FILE */
#include <stdio.h>

#include <x278/x278.h>

static const char *text(x278_str value) {
    return value.ptr == NULL ? "?" : value.ptr;
}

static void print_event(const x278_doc *doc, const x278_event *event) {
    const x278_party *patient = x278_event_patient(doc, event);
    printf("%s:", text(x278_doc_review(doc)->transaction_id));
    if (patient != NULL) {
        printf(" %s, %s, born %s", text(patient->name), text(patient->first_name),
               patient->person == NULL ? "?" : text(patient->person->birth_date));
    }
    printf("\n");
    if (event->admission_date != NULL) {
        printf("  admission %s\n", text(event->admission_date->value));
    }
    for (size_t i = 0; i < event->diagnosis_count; i++) {
        printf("  diagnosis %s\n", text(event->diagnoses[i]->code));
    }
    for (size_t i = 0; i < event->service_count; i++) {
        const x278_procedure *procedure = x278_service_procedure(event->services[i]);
        const x278_period *date = event->services[i]->service_date;
        printf("  procedure %s on %s\n", procedure == NULL ? "?" : text(procedure->code),
               date == NULL ? "?" : text(date->value));
    }
}

int main(int argc, char **argv) {
    x278_ctx *ctx = NULL;
    x278_reader *reader = NULL;
    x278_doc *doc;
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    x278_status status = x278_reader_open_file(ctx, argc == 2 ? argv[1] : NULL, NULL, NULL, &reader);
    while (status == X278_OK && (status = x278_doc_next(reader, NULL, NULL, &doc)) == X278_OK) {
        if (x278_doc_direction(doc) == X278_DIRECTION_REQUEST) {
            for (size_t i = 0; i < x278_doc_review(doc)->event_count; i++) {
                print_event(doc, x278_doc_review(doc)->events[i]);
            }
        }
        x278_doc_free(doc);
    }
    if (status < 0) {
        fprintf(stderr, "requests: %s\n", x278_status_text(status));
    }
    x278_reader_free(reader);
    x278_ctx_free(ctx);
    return status < 0;
}
