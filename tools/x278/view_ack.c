/* Prints TA1, 999 and 997 without the request that they answer. */
#include "view_ack.h"

#include <string.h>

#include "memory.h"
#include "print.h"

/* What to do after a decision of any of the three. */
static const struct {
    char code;
    const char *step;
} steps[] = {
    {'A', "Accepted: nothing to do; the decision comes in an answer (278)."},
    {'E', "Accepted with errors: have them corrected in what is sent from now on."},
    {'P', "Accepted in part: correct what was rejected and send it again."},
    {'R', "Rejected: it will not be reviewed. Correct what is named and send it again."},
    {'M', "Rejected: the message authentication code is wrong. Call the receiver."},
    {'W', "Rejected: the assurance failed validity tests. Call the receiver."},
    {'X', "Rejected: it could not be decrypted. Call the receiver."},
};

static void put(x278_str text) {
    tool_put(stdout, text.ptr, text.len);
}

static void put_code(const x278_ack_code *code) {
    if (code->meaning.ptr != NULL) {
        put(code->meaning);
        fputs(" (", stdout);
        put(code->code);
        putchar(')');
    } else {
        put(code->code);
    }
}

static void code_line(int indent, const char *label, const x278_ack_code *code) {
    if (code->code.ptr != NULL) {
        tool_label(indent, label);
        put_code(code);
        putchar('\n');
    }
}

static void put_next(const x278_ack_code *decision) {
    tool_label(2, "NEXT");
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (decision->code.len == 1 && *decision->code.ptr == steps[i].code) {
            puts(steps[i].step);
            return;
        }
    }
    puts("It holds no decision that is known here: ask the receiver.");
}

/* ---- TA1 -------------------------------------------------------------------------------------------------------- */

static void put_interchange(const x278_ack_interchange *one, const char *name) {
    tool_print(stdout, "%s: acknowledgment of interchange ", name);
    put(one->control_number);
    fputs(" of ", stdout);
    put(one->date);
    putchar(' ');
    put(one->time);
    puts(" (TA1)");
    code_line(2, "DECISION", &one->decision);
    code_line(2, "  note", &one->note);
    put_next(&one->decision);
}

size_t view_acks_interchanges(const view_acks *acks, const char *name) {
    size_t count = acks->acks == NULL ? 0 : x278_acks_interchange_count(acks->acks);
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n" : "", stdout);
        put_interchange(x278_acks_interchange_at(acks->acks, i), name);
    }
    return count;
}

/* ---- 999 and 997 ------------------------------------------------------------------------------------------------ */

static void put_contexts(const x278_ack_context *const *contexts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        tool_label(8, "because of");
        put(contexts[i]->name);
        if (contexts[i]->reference.ptr != NULL) {
            putchar(' ');
            put(contexts[i]->reference);
        }
        if (contexts[i]->tag.ptr != NULL) {
            fputs(", ", stdout);
            put(contexts[i]->tag);
        }
        if (contexts[i]->element > 0) {
            printf(", element %u", (unsigned)contexts[i]->element);
        }
        if (contexts[i]->ordinal > 0) {
            printf(" in segment %llu", (unsigned long long)contexts[i]->ordinal);
        }
        if (contexts[i]->loop.ptr != NULL) {
            fputs(", loop ", stdout);
            put(contexts[i]->loop);
        }
        putchar('\n');
    }
}

static void put_element(const x278_ack_element *element) {
    tool_label(6, "Element");
    printf("%u", (unsigned)element->element);
    if (element->component > 0) {
        printf(", component %u", (unsigned)element->component);
    }
    if (element->repetition > 0) {
        printf(", repetition %u", (unsigned)element->repetition);
    }
    if (element->data_element.ptr != NULL) {
        fputs(", data element ", stdout);
        put(element->data_element);
    }
    fputs(": ", stdout);
    put_code(&element->error);
    if (element->value.ptr != NULL) {
        fputs(", value ", stdout);
        put(element->value);
    }
    putchar('\n');
    put_contexts(element->contexts, element->context_count);
}

static void put_segment(const x278_ack_segment *segment) {
    tool_label(4, "Segment");
    put(segment->tag);
    if (segment->ordinal > 0) {
        printf(", number %llu", (unsigned long long)segment->ordinal);
    }
    if (segment->loop.ptr != NULL) {
        fputs(", loop ", stdout);
        put(segment->loop);
    }
    if (segment->error.code.ptr != NULL) {
        fputs(": ", stdout);
        put_code(&segment->error);
    }
    putchar('\n');
    put_contexts(segment->contexts, segment->context_count);
    for (size_t i = 0; i < segment->element_count; i++) {
        put_element(segment->elements[i]);
    }
}

static void put_set(const x278_ack_transaction *set) {
    tool_label(2, "Transaction");
    put(set->set);
    putchar(' ');
    put(set->control_number);
    if (set->guide.ptr != NULL) {
        fputs(", ", stdout);
        put(set->guide);
    }
    if (set->decision.code.ptr != NULL) {
        fputs(": ", stdout);
        put_code(&set->decision);
    }
    putchar('\n');
    for (uint32_t i = 0; i < set->error_count; i++) {
        code_line(4, "Error", &set->errors[i]);
    }
    for (size_t i = 0; i < set->segment_count; i++) {
        put_segment(set->segments[i]);
    }
}

static void put_group(const x278_ack_group *group) {
    fputs("acknowledgment (", stdout);
    put(group->set);
    fputs(") of group ", stdout);
    put(group->functional_id);
    putchar(' ');
    put(group->control_number);
    if (group->version.ptr != NULL) {
        fputs(", ", stdout);
        put(group->version);
    }
    putchar('\n');
    code_line(2, "DECISION", &group->decision);
    tool_label(2, "  transactions");
    printf("%llu included, %llu received, %llu accepted\n", (unsigned long long)group->included,
           (unsigned long long)group->received, (unsigned long long)group->accepted);
    for (uint32_t i = 0; i < group->error_count; i++) {
        code_line(2, "  error", &group->errors[i]);
    }
    put_next(&group->decision);
    for (size_t i = 0; i < group->transaction_count; i++) {
        put_set(group->transactions[i]);
    }
}

static bool is_acknowledgment(const x278_transaction *transaction) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    x278_span set = {NULL, 0};
    return st != NULL && x278_segment_get(st, 1, 1, 1, &set) == X278_OK && set.len == 3 &&
           (memcmp(set.ptr, "999", 3) == 0 || memcmp(set.ptr, "997", 3) == 0);
}

bool view_acks_transaction(view_acks *acks, const char *title, const x278_transaction *transaction) {
    if (acks->acks == NULL || !is_acknowledgment(transaction) || acks->next >= x278_acks_group_count(acks->acks)) {
        return false;
    }
    tool_put(stdout, title, strlen(title));
    put_group(x278_acks_group_at(acks->acks, acks->next++));
    return true;
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

x278_status view_acks_read(const char *name, const char *charset, tool_input *first, view_acks *out) {
    tool_input input;
    *out = (view_acks){NULL, NULL, 0};
    x278_status status = tool_note(first, tool_open_whole(&input, name, charset, first));
    if (status == X278_OK) {
        status = tool_ctx_new(&out->ctx);
        if (status == X278_OK) {
            status = tool_note(first, x278_acks_read(out->ctx, input.reader, &out->acks));
        }
        tool_close(&input);
    }
    return status == X278_E_NOMEM || status == X278_E_IO ? status : X278_OK;
}

void view_acks_free(view_acks *acks) {
    x278_acks_free(acks->acks);
    x278_ctx_free(acks->ctx);
}
