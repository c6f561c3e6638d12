/* Issues come in the order of their places, as x278 check prints them. */
#include "lines.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "placed.h"

x278_status glue_put_written(glue_text *to, x278_json_writer *writer) {
    x278_buf lines = {NULL, 0, NULL};
    x278_status status = x278_json_writer_take_buffer(writer, &lines);
    if (status == X278_OK) {
        glue_put(to, lines.ptr, lines.len);
    }
    x278_buf_free(&lines);
    return status;
}

x278_status glue_put_issues(glue_text *to, x278_json_writer *writer, x278_issues *issues) {
    size_t count = x278_issues_count(issues);
    placed_issue *list = count == 0 ? NULL : glue_alloc(count * sizeof *list);
    x278_status status = X278_OK;
    if (count == 0 || list == NULL) {
        return count == 0 ? X278_OK : X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        list[i] = (placed_issue){x278_issues_at(issues, i), i};
    }
    qsort(list, count, sizeof *list, placed_issue_compare);
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = x278_json_writer_issue(writer, list[i].issue);
    }
    glue_free(list);
    x278_issues_clear(issues);
    return status == X278_OK ? glue_put_written(to, writer) : status;
}

/* {"offset":0,"length":105} of an envelope segment. */
static void put_place(glue_text *to, const char *name, const x278_segment *segment) {
    uint64_t offset = 0;
    uint64_t length = 0;
    if (segment != NULL && x278_segment_place(segment, 0, 0, 0, &offset, &length) == X278_OK) {
        glue_put_name(to, name);
        glue_puts(to, "{\"offset\":");
        glue_put_number(to, offset);
        glue_puts(to, ",\"length\":");
        glue_put_number(to, length);
        glue_puts(to, "}");
    }
}

static void put_element(glue_text *to, const char *name, const x278_segment *segment, uint32_t element) {
    x278_span value = {NULL, 0};
    if (x278_segment_get(segment, element, 0, 0, &value) == X278_OK && value.len > 0) {
        glue_put_name(to, name);
        glue_put_string(to, value);
    }
}

static void put_guide(glue_text *to, const x278_guide *guide) {
    x278_str id = {NULL, 0};
    if (guide != NULL && x278_guide_text(guide, X278_TEXT_ID, &id) == X278_OK) {
        glue_put_text_member(to, "guide", id);
    }
}

static void put_number(glue_text *to, const char *name, uint64_t number) {
    glue_put_name(to, name);
    glue_put_number(to, number);
}

void glue_put_transaction(glue_text *to, const x278_transaction *transaction, const x278_guide *guide, uint64_t number,
                          const x278_issues *issues) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    uint64_t errors = x278_issues_total(issues, X278_SEVERITY_ERROR);
    uint64_t odd = x278_issues_total(issues, X278_SEVERITY_WARNING);
    uint64_t all = x278_issues_total(issues, X278_SEVERITY_INFO);
    put_number(to, "number", number);
    put_number(to, "interchange", transaction->interchange);
    put_number(to, "group", transaction->group);
    put_number(to, "transaction", transaction->transaction);
    put_number(to, "offset", transaction->offset);
    put_number(to, "length", transaction->length);
    put_place(to, "isa", transaction->isa);
    put_place(to, "gs", transaction->gs);
    put_element(to, "set", st, 1);
    put_element(to, "control_number", st, 2);
    put_guide(to, guide);
    put_number(to, "errors", errors);
    put_number(to, "warnings", odd - errors);
    put_number(to, "notes", all - odd);
    put_number(to, "unlisted", all - x278_issues_count(issues));
    glue_puts(to, "}\n");
}
