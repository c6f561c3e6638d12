/* Prints TA1, 999 and 997 without the request that they answer. */
#include "view_ack.h"

#include <string.h>

#include "memory.h"
#include "sheet.h"

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

static void put_code(tool_sheet *sheet, const x278_ack_code *code) {
    if (code->meaning.ptr != NULL) {
        tool_sheet_str(sheet, code->meaning);
        tool_sheet_add(sheet, " (");
        tool_sheet_str(sheet, code->code);
        tool_sheet_add(sheet, ")");
    } else {
        tool_sheet_str(sheet, code->code);
    }
}

static void code_line(tool_sheet *sheet, int indent, const char *label, const x278_ack_code *code) {
    if (code->code.ptr != NULL) {
        tool_sheet_line(sheet, indent, label);
        put_code(sheet, code);
    }
}

static void put_next(tool_sheet *sheet, const x278_ack_code *decision) {
    tool_sheet_line(sheet, 2, "NEXT");
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (decision->code.len == 1 && *decision->code.ptr == steps[i].code) {
            tool_sheet_add(sheet, steps[i].step);
            return;
        }
    }
    tool_sheet_add(sheet, "It holds no decision that is known here: ask the receiver.");
}

/* ---- TA1 -------------------------------------------------------------------------------------------------------- */

static void put_interchange(tool_sheet *sheet, const x278_ack_interchange *one) {
    tool_sheet_add(sheet, "acknowledgment of interchange ");
    tool_sheet_str(sheet, one->control_number);
    tool_sheet_add(sheet, " of ");
    tool_sheet_str(sheet, one->date);
    tool_sheet_add(sheet, " ");
    tool_sheet_str(sheet, one->time);
    tool_sheet_add(sheet, " (TA1)");
    code_line(sheet, 2, "DECISION", &one->decision);
    code_line(sheet, 2, "  note", &one->note);
    put_next(sheet, &one->decision);
}

size_t view_acks_interchanges(const view_acks *acks, const char *name, bool json) {
    size_t count = acks->acks == NULL ? 0 : x278_acks_interchange_count(acks->acks);
    for (size_t i = 0; i < count; i++) {
        tool_sheet sheet;
        fputs(i > 0 && !json ? "\n" : "", stdout);
        tool_sheet_begin(&sheet, json, "TA1", name);
        tool_sheet_add(&sheet, json ? "" : ": ");
        put_interchange(&sheet, x278_acks_interchange_at(acks->acks, i));
        tool_sheet_end(&sheet);
    }
    return count;
}

/* ---- 999 and 997 ------------------------------------------------------------------------------------------------ */

static void put_contexts(tool_sheet *sheet, const x278_ack_context *const *contexts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        tool_sheet_line(sheet, 8, "because of");
        tool_sheet_str(sheet, contexts[i]->name);
        if (contexts[i]->reference.ptr != NULL) {
            tool_sheet_add(sheet, " ");
            tool_sheet_str(sheet, contexts[i]->reference);
        }
        if (contexts[i]->tag.ptr != NULL) {
            tool_sheet_add(sheet, ", ");
            tool_sheet_str(sheet, contexts[i]->tag);
        }
        if (contexts[i]->element > 0) {
            tool_sheet_add(sheet, ", element ");
            tool_sheet_number(sheet, contexts[i]->element);
        }
        if (contexts[i]->ordinal > 0) {
            tool_sheet_add(sheet, " in segment ");
            tool_sheet_number(sheet, contexts[i]->ordinal);
        }
        if (contexts[i]->loop.ptr != NULL) {
            tool_sheet_add(sheet, ", loop ");
            tool_sheet_str(sheet, contexts[i]->loop);
        }
    }
}

static void put_element(tool_sheet *sheet, const x278_ack_element *element) {
    tool_sheet_line(sheet, 6, "Element");
    tool_sheet_number(sheet, element->element);
    if (element->component > 0) {
        tool_sheet_add(sheet, ", component ");
        tool_sheet_number(sheet, element->component);
    }
    if (element->repetition > 0) {
        tool_sheet_add(sheet, ", repetition ");
        tool_sheet_number(sheet, element->repetition);
    }
    if (element->data_element.ptr != NULL) {
        tool_sheet_add(sheet, ", data element ");
        tool_sheet_str(sheet, element->data_element);
    }
    tool_sheet_add(sheet, ": ");
    put_code(sheet, &element->error);
    if (element->value.ptr != NULL) {
        tool_sheet_add(sheet, ", value ");
        tool_sheet_str(sheet, element->value);
    }
    put_contexts(sheet, element->contexts, element->context_count);
}

static void put_segment(tool_sheet *sheet, const x278_ack_segment *segment) {
    tool_sheet_line(sheet, 4, "Segment");
    tool_sheet_str(sheet, segment->tag);
    if (segment->ordinal > 0) {
        tool_sheet_add(sheet, ", number ");
        tool_sheet_number(sheet, segment->ordinal);
    }
    if (segment->loop.ptr != NULL) {
        tool_sheet_add(sheet, ", loop ");
        tool_sheet_str(sheet, segment->loop);
    }
    if (segment->error.code.ptr != NULL) {
        tool_sheet_add(sheet, ": ");
        put_code(sheet, &segment->error);
    }
    put_contexts(sheet, segment->contexts, segment->context_count);
    for (size_t i = 0; i < segment->element_count; i++) {
        put_element(sheet, segment->elements[i]);
    }
}

static void put_set(tool_sheet *sheet, const x278_ack_transaction *set) {
    tool_sheet_line(sheet, 2, "Transaction");
    tool_sheet_str(sheet, set->set);
    tool_sheet_add(sheet, " ");
    tool_sheet_str(sheet, set->control_number);
    if (set->guide.ptr != NULL) {
        tool_sheet_add(sheet, ", ");
        tool_sheet_str(sheet, set->guide);
    }
    if (set->decision.code.ptr != NULL) {
        tool_sheet_add(sheet, ": ");
        put_code(sheet, &set->decision);
    }
    for (uint32_t i = 0; i < set->error_count; i++) {
        code_line(sheet, 4, "Error", &set->errors[i]);
    }
    for (size_t i = 0; i < set->segment_count; i++) {
        put_segment(sheet, set->segments[i]);
    }
}

static void put_group(tool_sheet *sheet, const x278_ack_group *group) {
    tool_sheet_add(sheet, "acknowledgment (");
    tool_sheet_str(sheet, group->set);
    tool_sheet_add(sheet, ") of group ");
    tool_sheet_str(sheet, group->functional_id);
    tool_sheet_add(sheet, " ");
    tool_sheet_str(sheet, group->control_number);
    if (group->version.ptr != NULL) {
        tool_sheet_add(sheet, ", ");
        tool_sheet_str(sheet, group->version);
    }
    code_line(sheet, 2, "DECISION", &group->decision);
    tool_sheet_line(sheet, 2, "  transactions");
    tool_sheet_number(sheet, group->included);
    tool_sheet_add(sheet, " included, ");
    tool_sheet_number(sheet, group->received);
    tool_sheet_add(sheet, " received, ");
    tool_sheet_number(sheet, group->accepted);
    tool_sheet_add(sheet, " accepted");
    for (uint32_t i = 0; i < group->error_count; i++) {
        code_line(sheet, 2, "  error", &group->errors[i]);
    }
    put_next(sheet, &group->decision);
    for (size_t i = 0; i < group->transaction_count; i++) {
        put_set(sheet, group->transactions[i]);
    }
}

static bool is_acknowledgment(const x278_transaction *transaction) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    x278_span set = {NULL, 0};
    return st != NULL && x278_segment_get(st, 1, 1, 1, &set) == X278_OK && set.len == 3 &&
           (memcmp(set.ptr, "999", 3) == 0 || memcmp(set.ptr, "997", 3) == 0);
}

const x278_ack_group *view_acks_find(view_acks *acks, const x278_transaction *transaction) {
    bool is = acks->acks != NULL && is_acknowledgment(transaction) && acks->next < x278_acks_group_count(acks->acks);
    return is ? x278_acks_group_at(acks->acks, acks->next++) : NULL;
}

void view_acks_print(const char *title, const x278_ack_group *group, bool json) {
    tool_sheet sheet;
    tool_sheet_begin(&sheet, json, tool_is(group->set, "997") ? "997" : "999", title);
    put_group(&sheet, group);
    tool_sheet_end(&sheet);
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
