/* What of the record a call may use: some payers hear nothing that was not in the first submission. */
#include <string.h>

#include "casework/answered.h"
#include "casework/moment.h"
#include "casework/payer.h"
#include "casework/writing.h"

static const char rule[] = "initial information only";

/* Is the rule in a text, in capitals or not? */
static bool says_rule(x278_str text) {
    size_t len = sizeof rule - 1;
    for (size_t i = 0; text.ptr != NULL && i + len <= text.len; i++) {
        size_t k = 0;
        while (k < len) {
            char c = text.ptr[i + k];
            c = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            if (c != rule[k]) {
                break;
            }
            k++;
        }
        if (k == len) {
            return true;
        }
    }
    return false;
}

/* Does an entry of the payer's profile say so? */
static bool is_limited(const x278_overlay *overlay) {
    static const char *const attributes[] = {"note", "purpose", "name", NULL};
    for (size_t i = 0; i < x278_overlay_profile_count(overlay); i++) {
        for (size_t k = 0; attributes[k] != NULL; k++) {
            x278_str text;
            if (x278_overlay_profile_at(overlay, i, attributes[k], &text) == X278_OK && says_rule(text)) {
                return true;
            }
        }
    }
    return false;
}

static x278_status find_rule(x278cwi_writing *w, bool *limited) {
    x278_status status = X278_OK;
    *limited = false;
    for (size_t i = 0; status == X278_OK && i < w->options.overlay_count; i++) {
        x278cwi_payer payer;
        status = x278cwi_payer_read(w->ctx, &w->page.arena, w->options.overlays[i], &payer);
        if (status == X278_OK && x278cwi_payer_is(&payer, x278cwi_answered_by(w->answered.doc))) {
            *limited = *limited || is_limited(w->options.overlays[i]);
        }
        x278cwi_payer_free(&payer);
    }
    return status;
}

/* ---- what is newer than the request ---------------------------------------------------------------------------- */

static bool has_document(uint32_t element) {
    return element == X278CWI_FLAG || element == X278CWI_SYMPTOM || element == X278CWI_THERAPY ||
           element == X278CWI_DRUG || element == X278CWI_MEASURE || element == X278CWI_EXAM ||
           element == X278CWI_STUDY || element == X278CWI_PROCEDURE;
}

/* Is an item, or the document that it is from, dated after a day? */
static bool is_new(const x278cwi_writing *w, const x278cwi_node *item, int32_t day) {
    if (item->element == X278CWI_DOCUMENT) {
        return x278cwi_is_after(item, X278CWI_DATE, day);
    }
    if (!has_document(item->element)) {
        return false;
    }
    bool course = item->element == X278CWI_THERAPY || item->element == X278CWI_DRUG;
    if (item->element != X278CWI_SYMPTOM && !course && x278cwi_is_after(item, X278CWI_DATE, day)) {
        return true;
    }
    if (course && x278cwi_is_after(item, X278CWI_COURSE_START, day)) {
        return true;
    }
    const x278cwi_node *document =
        x278cwi_has(item, X278CWI_DOC) ? x278cwi_write_find(w, x278cwi_get(item, X278CWI_DOC)->text) : NULL;
    return document != NULL && document->element == X278CWI_DOCUMENT && x278cwi_is_after(document, X278CWI_DATE, day);
}

#define MOST_ATTRIBUTES 64

/* Begin an element of the copy with the attributes of the original; a reference to what is left out is not taken over. */
static x278_status open_copy(x278cwi_writing *w, const x278cwi_node *node, int32_t day) {
    const x278cwi_element *element = &w->options.evidence->tree.grammar->elements[node->element];
    x278cw_attribute attributes[MOST_ATTRIBUTES];
    size_t count = 0;
    for (uint32_t i = 0; element->attributes != NULL && element->attributes[i].name != NULL; i++) {
        if (!x278cwi_has(node, i) || count == MOST_ATTRIBUTES) {
            continue;
        }
        x278_str text = x278cwi_get(node, i)->text;
        const x278cwi_node *meant =
            element->attributes[i].form == X278CWI_FORM_REFERENCE ? x278cwi_write_find(w, text) : NULL;
        if (meant == NULL || !is_new(w, meant, day)) {
            attributes[count++] = (x278cw_attribute){element->attributes[i].name, text.ptr, text.len};
        }
    }
    x278_status status = x278cw_evidence_open(w->own, element->name, attributes, count);
    if (status == X278_OK && node->text.ptr != NULL) {
        status = x278cw_evidence_text(w->own, node->text.ptr, node->text.len);
    }
    return status;
}

/* Copy all but the new items, in document order. */
static x278_status copy_old(x278cwi_writing *w, int32_t day) {
    const x278cwi_node *root = w->options.evidence->tree.root;
    const x278cwi_node *node = root->first;
    x278_status status = X278_OK;
    while (status == X278_OK && node != NULL) {
        bool taken = !is_new(w, node, day);
        if (taken) {
            status = open_copy(w, node, day);
        }
        if (taken && node->first != NULL) {
            node = node->first;
            continue;
        }
        if (taken && status == X278_OK) {
            status = x278cw_evidence_close(w->own);
        }
        while (status == X278_OK && node->next == NULL && node->parent != root) {
            node = node->parent;
            status = x278cw_evidence_close(w->own);
        }
        node = node->next;
    }
    return status == X278_OK ? x278cw_evidence_finish(w->own, NULL) : status;
}

static void list_new(x278cwi_writing *w, int32_t day) {
    const x278cwi_tree *tree = &w->options.evidence->tree;
    for (uint32_t i = 0; i < tree->count; i++) {
        if (is_new(w, tree->nodes[i], day)) {
            x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, w->page.root, "new_evidence"), "item",
                             x278cwi_write_item(w, x278cwi_id_of(tree->nodes[i])));
        }
    }
}

x278_status x278cwi_write_choose(x278cwi_writing *w) {
    bool limited;
    int64_t sent;
    x278_status status = find_rule(w, &limited);
    if (status != X278_OK || !limited || !x278cwi_answered_at(w->asked.doc, &sent)) {
        return status;
    }
    int32_t day = x278cwi_moment_day(sent);
    x278cwi_page_put(&w->page, w->page.root, "first_submission_only", x278cwi_shown_words("yes"));
    status = x278cwi_write_index(w);
    if (status == X278_OK) {
        list_new(w, day);
        status = x278cw_evidence_new(w->ctx, &w->own);
    }
    if (status == X278_OK) {
        status = copy_old(w, day);
    }
    w->evidence = status == X278_OK ? w->own : w->evidence;
    return status;
}
