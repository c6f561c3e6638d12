/* Answers requests as a payer: an MRI is approved, a fusion denied, all else pended. Usage: answer FILE */
#include <stdio.h>
#include <string.h>

#include <x278/x278.h>

static void decide(x278_doc *doc, const x278_event *event) {
    const x278_procedure *procedure = event->service_count == 0 ? NULL : x278_service_procedure(event->services[0]);
    const char *code = procedure == NULL || procedure->code.ptr == NULL ? "" : procedure->code.ptr;
    int approved = strcmp(code, "72148") == 0;
    int denied = strcmp(code, "22551") == 0;
    x278_decision *decision = x278_event_add_decision(doc, x278_doc_node(doc, event));
    if (decision != NULL) {
        x278_doc_text(doc, &decision->action, approved ? "A1" : denied ? "A3" : "A4");
        x278_doc_text(doc, &decision->authorization_number, approved ? "AUTH0000101" : NULL);
        x278_doc_text(doc, &x278_doc_edit(doc)->type, approved || denied ? "18" : "19"); /* 19: more will follow */
        if (!approved) {
            const char *reason = denied ? "0M" : "0U";
            x278_doc_list_add(doc, reason, X278_STRLEN, &decision->reasons, &decision->reason_count);
        }
    }
}

static x278_status answer(const x278_doc *request) {
    x278_response_options options = {.struct_size = sizeof options, .date = "20240305", .time = "0815"};
    options.control_number = options.interchange_control_number = x278_doc_review(request)->control_number.ptr;
    x278_doc *response;
    x278_buf file = {NULL, 0, NULL};
    x278_status status = x278_response_begin(request, &options, &response);
    for (size_t i = 0; status == X278_OK && i < x278_doc_review(response)->event_count; i++) {
        decide(response, x278_doc_review(response)->events[i]);
        status = x278_doc_status(response);
    }
    if (status == X278_OK) {
        status = x278_encode(response, NULL, NULL, &file);
    }
    fwrite(file.ptr, 1, file.len, stdout);
    x278_buf_free(&file);
    x278_doc_free(response);
    return status;
}

int main(int argc, char **argv) {
    x278_ctx *ctx = NULL;
    x278_reader *reader = NULL;
    x278_doc *doc;
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    x278_status status = x278_reader_open_file(ctx, argc == 2 ? argv[1] : NULL, NULL, NULL, &reader);
    while (status == X278_OK && (status = x278_doc_next(reader, NULL, NULL, &doc)) == X278_OK) {
        status = x278_doc_direction(doc) == X278_DIRECTION_REQUEST ? answer(doc) : X278_OK;
        x278_doc_free(doc);
    }
    if (status < 0) {
        fprintf(stderr, "answer: %s\n", x278_status_text(status));
    }
    x278_reader_free(reader);
    x278_ctx_free(ctx);
    return status < 0;
}
