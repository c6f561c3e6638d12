/* Prints what a payer decided: decision, number, reasons, dates, what is asked for, whom to call. Usage: decisions FILE */
#include <stdio.h>

#include <x278/x278.h>

static void print(const char *name, const char *value) {
    if (value != NULL) {
        printf("  %s %s\n", name, value);
    }
}

static void print_contacts(const x278_party *party) {
    for (size_t i = 0; party != NULL && i < party->contact_count; i++) {
        print("contact", party->contacts[i]->name.ptr);
        for (size_t k = 0; k < party->contacts[i]->number_count; k++) {
            print(party->contacts[i]->numbers[k]->kind.ptr, party->contacts[i]->numbers[k]->number.ptr);
        }
    }
}

static void print_event(const x278_doc *doc, const x278_event *event) {
    const x278_decision *decision = event->decision;
    if (decision != NULL) {
        print("decision", x278_code_words(x278_doc_guide(doc), "2000E-HCR01", decision->action.ptr));
        print("number", decision->authorization_number.ptr);
        for (size_t i = 0; i < decision->reason_count; i++) {
            print("because", x278_code_words(x278_doc_guide(doc), "2000E-HCR03", decision->reasons[i].ptr));
        }
    }
    print("issued", event->issued == NULL ? NULL : event->issued->value.ptr);
    print("effective", event->effective == NULL ? NULL : event->effective->value.ptr);
    print("expires", event->expires == NULL ? NULL : event->expires->value.ptr);
    print_contacts(event->information_contact);
}

int main(int argc, char **argv) {
    x278_ctx *ctx = NULL;
    x278_reader *reader = NULL;
    x278_doc *doc;
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    x278_status status = x278_reader_open_file(ctx, argc == 2 ? argv[1] : NULL, NULL, NULL, &reader);
    while (status == X278_OK && (status = x278_doc_next(reader, NULL, NULL, &doc)) == X278_OK) {
        const x278_review *review = x278_doc_review(doc);
        print("request", review == NULL ? NULL : review->transaction_id.ptr);
        for (size_t i = 0; review != NULL && i < review->event_count; i++) {
            print_event(doc, review->events[i]);
        }
        for (size_t i = 0; review != NULL && i < review->organization_count; i++) {
            print_contacts(review->organizations[i]->party_count == 0 ? NULL : review->organizations[i]->parties[0]);
        }
        x278_doc_free(doc);
    }
    if (status < 0) {
        fprintf(stderr, "decisions: %s\n", x278_status_text(status));
    }
    x278_reader_free(reader);
    x278_ctx_free(ctx);
    return status < 0;
}
