/* What a pended request waits for, held against the documents of the record. */
#include "x278/casework/reply.h"

#include <string.h>

#include "base/arena.h"
#include "base/context.h"
#include "casework/day.h"
#include "casework/evidence.h"
#include "casework/lists.h"
#include "casework/result.h"

#define MOST_CODES 64 /* more than kinds of documents have, all together */

/* The public struct comes first. */
typedef struct reply {
    x278cw_reply view;
    const x278_ctx *ctx;
    x278i_arena arena;
    const x278cw_evidence *evidence;
    int32_t today;
    x278cw_reply_document *documents;
    const x278cw_reply_document **list;
    const x278cw_reply_document *firsts[MOST_CODES]; /* the first document of each code that the record may have */
    size_t first_count;
} reply;

/* What images do not go without. */
static const int32_t context[] = {X278CWI_DOCUMENT_HISTORY, X278CWI_DOCUMENT_EXAM, X278CWI_DOCUMENT_IMAGING_REPORT};
#define CONTEXT (sizeof context / sizeof context[0])

/* ---- the record ------------------------------------------------------------------------------------------------ */

/* The next document of the record that is there today; `after` NULL: the first. NULL: no more. */
static const x278cwi_node *next_item(const reply *r, const x278cwi_node *after) {
    const x278cwi_node *item = after == NULL ? x278cwi_evidence_first(r->evidence, X278CWI_DOCUMENTS, X278CWI_DOCUMENT)
                                             : x278cwi_node_sibling(after);
    while (item != NULL && x278cwi_is_after(item, X278CWI_DATE, r->today)) {
        item = x278cwi_node_sibling(item);
    }
    return item;
}

static int32_t kind_of(const x278cwi_node *item) {
    return x278cwi_get(item, X278CWI_DOCUMENT_KIND)->lo;
}

static bool has_kind(const reply *r, int32_t kind) {
    const x278cwi_node *item = next_item(r, NULL);
    while (item != NULL && kind_of(item) != kind) {
        item = next_item(r, item);
    }
    return item != NULL;
}

static bool is_image(int32_t kind) {
    return kind == X278CWI_DOCUMENT_IMAGES;
}

static bool is_to_be_sent(const x278cwi_node *item) {
    const x278cwi_value *send = x278cwi_get(item, X278CWI_DOCUMENT_SEND);
    return send->text.ptr != NULL && send->lo == X278CWI_YES;
}

/* Does any kind of document count as a code? */
static bool is_known(x278_str code) {
    for (size_t kind = 0; kind < x278cwi_document_kinds.count; kind++) {
        if (x278cwi_document_counts(code, (int32_t)kind)) {
            return true;
        }
    }
    return false;
}

/* ---- what is wanted -------------------------------------------------------------------------------------------- */

static bool is_images(x278_str code) {
    return x278cwi_document_counts(code, X278CWI_DOCUMENT_IMAGES);
}

/* The documents of the record that count as a code. */
static x278_status find_items(reply *r, x278cw_reply_document *document) {
    size_t count = 0;
    for (const x278cwi_node *item = next_item(r, NULL); item != NULL; item = next_item(r, item)) {
        count += x278cwi_document_counts(document->code, kind_of(item)) ? 1 : 0;
    }
    x278cw_reply_item *items = x278i_arena_alloc(&r->arena, count * sizeof *items);
    if (items == NULL) {
        return X278_E_NOMEM;
    }
    document->items = count > 0 ? items : NULL;
    for (const x278cwi_node *item = next_item(r, NULL); item != NULL; item = next_item(r, item)) {
        if (x278cwi_document_counts(document->code, kind_of(item))) {
            items[document->item_count++] = (x278cw_reply_item){
                .id = x278cwi_get(item, X278CWI_ID)->text,
                .kind = x278cwi_get(item, X278CWI_DOCUMENT_KIND)->text,
                .path = x278cwi_get(item, X278CWI_DOCUMENT_PATH)->text,
            };
        }
    }
    return X278_OK;
}

/* The same, once for each code: answers may want one of a kind very often. */
static x278_status take_items(reply *r, x278cw_reply_document *document) {
    if (!is_known(document->code)) {
        return X278_OK;
    }
    for (size_t i = 0; i < r->first_count; i++) {
        if (x278cwi_str_equal(r->firsts[i]->code, document->code)) {
            document->items = r->firsts[i]->items;
            document->item_count = r->firsts[i]->item_count;
            return X278_OK;
        }
    }
    if (r->first_count < MOST_CODES) {
        r->firsts[r->first_count++] = document;
    }
    return find_items(r, document);
}

static bool wants_image_sent(const reply *r) {
    const x278cwi_node *item = next_item(r, NULL);
    while (item != NULL && !(is_image(kind_of(item)) && is_to_be_sent(item))) {
        item = next_item(r, item);
    }
    return item != NULL;
}

/* How a document is sent: images stay where they are unless one is to be sent. */
static x278_str way_of(const x278cw_reply_document *document, x278_str how, bool image_sent) {
    if (document->item_count == 0) {
        return x278cwi_fixed("none");
    }
    if (is_images(document->code) && !image_sent) {
        return x278cwi_fixed("AA");
    }
    return how.ptr != NULL ? how : x278cwi_fixed("EL");
}

static x278_status take_wanted(reply *r, const x278_outcome_wanted *wanted, bool image_sent) {
    x278cw_reply_document *document = &r->documents[r->view.document_count];
    *document = (x278cw_reply_document){
        .struct_size = sizeof *document, .path = wanted->path, .code = wanted->code, .number = wanted->number};
    x278_status status = take_items(r, document);
    document->send = way_of(document, wanted->how, image_sent);
    r->list[r->view.document_count++] = document;
    return status;
}

static x278_status take_answers(reply *r, const x278cw_explained *const *answers, size_t count) {
    size_t most = 0;
    x278_status status = X278_OK;
    bool image_sent = wants_image_sent(r);
    for (size_t i = 0; i < count; i++) {
        most += answers[i]->outcome->wanted_count;
    }
    r->documents = x278i_arena_alloc(&r->arena, most * sizeof *r->documents);
    r->list = x278i_arena_alloc(&r->arena, most * sizeof *r->list);
    if (r->documents == NULL || r->list == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        const x278_outcome *outcome = answers[i]->outcome;
        for (size_t k = 0; k < outcome->wanted_count && status == X278_OK; k++) {
            if (outcome->wanted[k]->kind == X278_WANTED_DOCUMENT) {
                status = take_wanted(r, outcome->wanted[k], image_sent);
            }
        }
    }
    r->view.documents = r->view.document_count > 0 ? r->list : NULL;
    return status;
}

/* What images lack, when they are wanted. */
static x278_status find_missing(reply *r) {
    bool images = false;
    for (size_t i = 0; i < r->view.document_count; i++) {
        images = images || is_images(r->documents[i].code);
    }
    x278_str *missing = x278i_arena_alloc(&r->arena, CONTEXT * sizeof *missing);
    if (missing == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; images && i < CONTEXT; i++) {
        if (!has_kind(r, context[i])) {
            missing[r->view.missing_count++] = x278cwi_fixed(x278cwi_document_kinds.names[context[i]]);
        }
    }
    r->view.missing = r->view.missing_count > 0 ? missing : NULL;
    r->view.blocked = r->view.missing_count > 0 ? 1 : 0;
    return X278_OK;
}

/* ---- the reply ------------------------------------------------------------------------------------------------- */

x278_status x278cw_reply_new(const x278_ctx *ctx, const x278cw_explained *const *answers, size_t count,
                             const x278cw_evidence *evidence, const x278cw_now *now, const x278cw_reply **out) {
    int64_t day;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || (answers == NULL && count > 0) || evidence == NULL || now == NULL ||
        x278_date_to_days(&now->date, &day) != X278_OK) {
        return X278_E_INVALID_ARG;
    }
    if (evidence->state != X278_OK) {
        return X278_E_STATE;
    }
    reply *r = x278i_object_new(ctx, sizeof *r);
    if (r == NULL) {
        return X278_E_NOMEM;
    }
    r->ctx = ctx;
    r->evidence = evidence;
    r->today = (int32_t)day;
    r->view.struct_size = sizeof r->view;
    r->view.as_of = *now;
    x278i_arena_init(&r->arena, ctx);
    x278_status status = take_answers(r, answers, count);
    if (status == X278_OK) {
        status = find_missing(r);
    }
    if (status != X278_OK) {
        x278cw_reply_free(&r->view);
        return status;
    }
    *out = &r->view;
    return X278_OK;
}

void x278cw_reply_free(const x278cw_reply *view) {
    if (view != NULL) {
        reply *r = (reply *)view;
        x278i_arena_free(&r->arena);
        x278i_object_free(r->ctx, r, sizeof *r);
    }
}

int32_t x278cw_reply_is_ready(const x278cw_reply *view) {
    bool ready = view != NULL && view->blocked == 0;
    for (size_t i = 0; ready && i < view->document_count; i++) {
        ready = view->documents[i]->item_count > 0;
    }
    return ready ? 1 : 0;
}

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

static void put_document(x278cwi_json *json, const x278cw_reply_document *document) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "path", document->path);
    x278cwi_json_str(json, "code", document->code);
    x278cwi_json_str(json, "number", document->number);
    x278cwi_json_open(json, "items", '[');
    for (size_t i = 0; i < document->item_count; i++) {
        x278cwi_json_str(json, NULL, document->items[i].id);
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_str(json, "send", document->send);
    x278cwi_json_close(json, '}');
}

x278_status x278cw_reply_json(const x278cw_reply *view, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (view == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, ((const reply *)view)->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.reply/1");
    x278cwi_json_now(&json, &view->as_of);
    x278cwi_json_bool(&json, "blocked", view->blocked != 0);
    x278cwi_json_open(&json, "missing", '[');
    for (size_t i = 0; i < view->missing_count; i++) {
        x278cwi_json_str(&json, NULL, view->missing[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_open(&json, "documents", '[');
    for (size_t i = 0; i < view->document_count; i++) {
        put_document(&json, view->documents[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
