/* Prints which field of a sent request a 999 refuses, and why. Usage: refused SENT 999 */
#include <stdio.h>

#include <x278/x278.h>

static const char *text(x278_str value) {
    return value.ptr == NULL ? "?" : value.ptr;
}

static void print_transaction(const x278_ack_transaction *said) {
    printf("%s: %s\n", text(said->control_number), text(said->decision.meaning));
    for (size_t i = 0; i < said->segment_count; i++) {
        const x278_ack_segment *segment = said->segments[i];
        if (segment->element_count == 0) {
            printf("  %s: %s\n", text(segment->path), text(segment->error.meaning));
        }
        for (size_t k = 0; k < segment->element_count; k++) {
            const x278_ack_element *element = segment->elements[k];
            printf("  %s, %s: %s\n", text(element->path), text(element->plain), text(element->error.meaning));
            printf("    %s\n", text(element->field_path));
        }
    }
}

int main(int argc, char **argv) {
    x278_ctx *ctx = NULL;
    x278_reader *answer = NULL;
    x278_reader *sent = NULL;
    x278_acks *acks = NULL;
    const x278_transaction *transaction;
    const x278_ack_transaction *said;
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    x278_status status = x278_reader_open_file(ctx, argc == 3 ? argv[2] : NULL, NULL, NULL, &answer);
    if (status == X278_OK) {
        status = x278_acks_read(ctx, answer, &acks);
    }
    if (status == X278_OK) {
        status = x278_reader_open_file(ctx, argv[1], NULL, NULL, &sent);
    }
    while (status == X278_OK && (status = x278_reader_next_transaction(sent, &transaction)) == X278_OK) {
        if (x278_acks_resolve(acks, transaction, NULL, &said) == X278_OK) {
            print_transaction(said);
        }
    }
    if (status < 0) {
        fprintf(stderr, "refused: %s\n", x278_status_text(status));
    }
    x278_reader_free(sent);
    x278_reader_free(answer);
    x278_acks_free(acks);
    x278_ctx_free(ctx);
    return status < 0;
}
