/* What an item of the record is, in a few words. */
#include <string.h>

#include "casework/lists.h"
#include "casework/sort.h"
#include "casework/writing.h"

/* How an item is named: by which attribute, and with which day. */
static const struct naming {
    uint32_t element;
    const char *words;  /* in place of an attribute; NULL: */
    uint32_t attribute; /* its value */
    bool dated;
} namings[] = {
    {X278CWI_FLAG, NULL, X278CWI_FLAG_NAME, false},        {X278CWI_SYMPTOM, NULL, X278CWI_SYMPTOM_NAME, false},
    {X278CWI_THERAPY, NULL, X278CWI_THERAPY_KIND, false},  {X278CWI_DRUG, NULL, X278CWI_DRUG_NAME, false},
    {X278CWI_MEASURE, NULL, X278CWI_MEASURE_KIND, true},   {X278CWI_EXAM, "examination", 0, true},
    {X278CWI_STUDY, NULL, X278CWI_STUDY_MODALITY, true},   {X278CWI_PROCEDURE, NULL, X278CWI_PROCEDURE_DONE_CODE, true},
    {X278CWI_DOCUMENT, NULL, X278CWI_DOCUMENT_KIND, true}, {X278CWI_FACT, NULL, X278CWI_FACT_NAME, false},
    {X278CWI_TEXT, NULL, X278CWI_TEXT_NAME, false},        {X278CWI_DIAGNOSIS, NULL, X278CWI_DIAGNOSIS_CODE, false},
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static const struct naming *naming_of(uint32_t element) {
    for (size_t i = 0; i < COUNT(namings); i++) {
        if (namings[i].element == element) {
            return &namings[i];
        }
    }
    return NULL;
}

static int by_id(const void *a, const void *b) {
    return strcmp(x278cwi_id_of(a).ptr, x278cwi_id_of(b).ptr);
}

x278_status x278cwi_write_index(x278cwi_writing *w) {
    const x278cwi_tree *tree = &w->evidence->tree;
    w->items = x278i_arena_alloc(&w->page.arena, (tree->count + 1) * sizeof *w->items);
    w->item_count = 0;
    if (w->items == NULL) {
        return X278_E_NOMEM;
    }
    for (uint32_t i = 0; i < tree->count; i++) {
        if (naming_of(tree->nodes[i]->element) != NULL) {
            w->items[w->item_count++] = tree->nodes[i];
        }
    }
    x278cwi_sort(w->items, w->item_count, by_id);
    return X278_OK;
}

const x278cwi_node *x278cwi_write_find(const x278cwi_writing *w, x278_str id) {
    size_t low = 0;
    size_t high = w->item_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(x278cwi_id_of(w->items[middle]).ptr, id.ptr);
        if (order == 0) {
            return w->items[middle];
        }
        low = order < 0 ? middle + 1 : low;
        high = order > 0 ? middle : high;
    }
    return NULL;
}

x278_str x278cwi_write_trace(x278cwi_writing *w, const x278cwi_node *item) {
    return x278cwi_trace_item(&w->page, x278cwi_id_of(item));
}

/* A diagnosis by "dx:CODE": of the request, else of the file. */
static x278cwi_shown code_item(x278cwi_writing *w, x278_str id) {
    for (size_t i = 0; i < w->record.code_count; i++) {
        const x278cwi_code *code = &w->record.codes[i].code;
        if (!x278cwi_str_equal(code->id, id)) {
            continue;
        }
        if (code->path.ptr != NULL) {
            return x278cwi_quote_head(&w->page, &w->asked, code->path.ptr);
        }
        const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_DIAGNOSES, X278CWI_DIAGNOSIS);
        for (size_t k = 0; item != NULL && k < i; k++) {
            item = x278cwi_node_sibling(item);
        }
        x278_str trace = item != NULL ? x278cwi_write_trace(w, item) : (x278_str){NULL, 0};
        return x278cwi_shown_traced(code->code, trace);
    }
    return (x278cwi_shown){.text = {NULL, 0}};
}

x278cwi_shown x278cwi_write_item(x278cwi_writing *w, x278_str id) {
    if (id.len > 3 && strncmp(id.ptr, "dx:", 3) == 0) {
        return code_item(w, id);
    }
    const x278cwi_node *item = x278cwi_write_find(w, id);
    const struct naming *naming = item != NULL ? naming_of(item->element) : NULL;
    if (naming == NULL) {
        return (x278cwi_shown){.text = {NULL, 0}};
    }
    x278_str text = naming->words != NULL ? (x278_str){naming->words, strlen(naming->words)}
                                          : x278cwi_page_plain(&w->page, x278cwi_get(item, naming->attribute)->text);
    if (naming->dated && x278cwi_has(item, X278CWI_DATE)) {
        const x278cwi_value *date = x278cwi_get(item, X278CWI_DATE);
        text = x278cwi_page_text(&w->page, "%v of %v", text, x278cwi_page_days(&w->page, date->lo, date->hi));
    }
    return x278cwi_shown_traced(text, x278cwi_trace_item(&w->page, id));
}
