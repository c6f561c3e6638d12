/* Reading answers and their requests for the casework commands. */
#include "answers.h"

#include <string.h>

#include "memory.h"

/* Is it a transaction that this is about: a review, of the direction that is wanted? */
static bool is_wanted(const x278_doc *doc, bool response) {
    x278_str direction = {NULL, 0};
    const x278_guide *guide = x278_doc_guide(doc);
    return guide != NULL && x278_doc_review(doc) != NULL &&
           x278_guide_text(guide, X278_TEXT_DIRECTION, &direction) == X278_OK && direction.ptr != NULL &&
           strcmp(direction.ptr, response ? "response" : "request") == 0;
}

static x278_status keep_doc(const tool_answers *all, tool_reviews *out, const x278_transaction *read, bool response) {
    x278_doc *doc;
    x278_status status = x278_doc_from_transaction(all->work.ctx, read, NULL, NULL, &doc);
    if (status != X278_OK) {
        return status;
    }
    if (!is_wanted(doc, response)) {
        x278_doc_free(doc);
        out->passed++;
        return X278_OK;
    }
    tool_reviewed *more = tool_realloc(out->items, (out->count + 1) * sizeof *more);
    if (more == NULL) {
        x278_doc_free(doc);
        return X278_E_NOMEM;
    }
    out->items = more;
    out->items[out->count++] = (tool_reviewed){*read, doc, {.struct_size = sizeof(x278_outcome_options)}};
    return X278_OK;
}

/* Read and check all transactions of an input. */
static x278_status read_all(const tool_answers *all, tool_input *input, tool_reviews *out, bool response) {
    x278_checker *checker;
    x278_status status = x278_checker_new(all->work.ctx, NULL, input->issues, &checker);
    const x278_transaction *read;
    while (status == X278_OK) {
        status = tool_next_transaction(input, &read);
        if (status == X278_OK) {
            status = x278_checker_transaction(checker, read);
        }
        if (status == X278_OK) {
            status = keep_doc(all, out, read, response);
        }
    }
    x278_checker_free(checker);
    return status;
}

/* What reading and checking found, and the documents as a list. */
static x278_status finish_reading(tool_reviews *out, const tool_input *input) {
    out->docs = tool_alloc_zero(out->count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < out->count; i++) {
        x278_outcome_take_issues(&out->items[i].place, input->issues, &out->items[i].found);
        out->docs[i] = out->items[i].doc;
    }
    return X278_OK;
}

int tool_answers_read(const tool_args *args, tool_answers *all, const char *name, bool response) {
    tool_reviews *out = response ? &all->answers : &all->asked;
    tool_input input;
    x278_status status = tool_open(&input, name, NULL);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    status = read_all(all, &input, out, response);
    int code = TOOL_FINE;
    if (status != X278_END && status != X278_E_EMPTY) {
        code = tool_input_error(args, name, &input, status);
    } else if (out->count + out->passed == 0) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (out->count == 0) {
        code = tool_file_error(args, name, response ? "holds no response to a request" : "holds no request");
    } else if (finish_reading(out, &input) != X278_OK) {
        code = tool_read_error(args, name, X278_E_NOMEM);
    }
    tool_close(&input);
    return code;
}

size_t tool_answers_partner(const tool_answers *all, size_t index) {
    return x278cw_answered_request(all->answers.docs[index], all->asked.docs, all->asked.count);
}

x278_status tool_answers_explain(const tool_answers *all, size_t index, const x278cw_explained **out) {
    size_t partner = tool_answers_partner(all, index);
    const x278cw_explain_options given = {
        .struct_size = sizeof given,
        .found = &all->answers.items[index].found,
        .request = partner < all->asked.count ? all->asked.docs[partner] : NULL,
        .tables = all->work.tables,
        .overlays = (const x278_overlay *const *)all->overlays.items,
        .overlay_count = all->overlays.count,
    };
    return x278cw_explain(all->work.ctx, all->answers.docs[index], &given, out);
}

static void free_reviews(tool_reviews *out) {
    for (size_t i = 0; i < out->count; i++) {
        x278_doc_free(out->items[i].doc);
    }
    tool_free((void *)out->docs);
    tool_free(out->items);
}

void tool_answers_free(tool_answers *all) {
    free_reviews(&all->asked);
    free_reviews(&all->answers);
    tool_overlays_free(&all->overlays);
    tool_casework_free(&all->work);
}
