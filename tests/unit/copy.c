#include "copy.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Copying */

static x278_status copy_node(x278_doc *doc, const char *type, const void *from, void *to, size_t *texts);

static x278_status copy_below(x278_doc *doc, const x278_field *field, const void *from, void *to, size_t *texts) {
    void *below;
    x278_status status = x278_doc_add(doc, to, field->struct_name, field->name, &below);
    return status == X278_OK ? copy_node(doc, field->of, from, below, texts) : status;
}

static x278_status copy_field(x278_doc *doc, const x278_field *field, const void *from, void *to, size_t *texts) {
    const char *source = (const char *)from + field->offset;
    char *target = (char *)to + field->offset;
    const void *pointer;
    size_t count;
    x278_str text;
    x278_status status = X278_OK;
    switch (field->kind) {
    case X278_FIELD_TEXT:
        memcpy(&text, source, sizeof text);
        *texts += text.ptr != NULL;
        return x278_doc_strdup(doc, text.ptr, text.len, (x278_str *)(void *)target);
    case X278_FIELD_TEXTS:
        memcpy(&pointer, source, sizeof pointer);
        memcpy(&count, source + sizeof pointer, sizeof count);
        for (size_t i = 0; i < count && status == X278_OK; i++) {
            text = ((const x278_str *)pointer)[i];
            *texts += text.ptr != NULL;
            status = x278_doc_list_add(doc, text.ptr, text.len, (const x278_str **)(void *)target,
                                       (size_t *)(void *)(target + sizeof pointer));
        }
        return status;
    case X278_FIELD_ONE:
        memcpy(&pointer, source, sizeof pointer);
        return pointer == NULL ? X278_OK : copy_below(doc, field, pointer, to, texts);
    case X278_FIELD_MANY:
        memcpy(&pointer, source, sizeof pointer);
        memcpy(&count, source + sizeof pointer, sizeof count);
        for (size_t i = 0; i < count && status == X278_OK && (field->flags & X278_FIELD_GATHERED) == 0; i++) {
            status = copy_below(doc, field, ((const void *const *)pointer)[i], to, texts);
        }
        return status;
    case X278_FIELD_NUMBER:
        memcpy(target, source, sizeof(uint32_t));
        return X278_OK;
    case X278_FIELD_DELIMITERS:
        memcpy(target, source, sizeof(x278_delimiters));
        return X278_OK;
    default:
        return X278_E_UNSUPPORTED;
    }
}

static x278_status copy_node(x278_doc *doc, const char *type, const void *from, void *to, size_t *texts) {
    x278_field field = {.struct_size = sizeof field};
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && x278_field_at(type, i, &field) == X278_OK; i++) {
        status = copy_field(doc, &field, from, to, texts);
    }
    return status;
}

x278_status copy_document(const x278_ctx *ctx, const x278_doc *from, x278_doc **out, size_t *texts) {
    size_t count = 0;
    const char *type = NULL;
    const void *root = x278_doc_root(from, &type);
    x278_status status = x278_doc_new(ctx, x278_doc_guide(from), out);
    if (status == X278_OK) {
        status = copy_node(*out, type, root, x278_doc_node(*out, x278_doc_root(*out, NULL)), &count);
    }
    if (status == X278_OK) {
        status = copy_node(*out, "x278_envelope", x278_doc_envelope(from), x278_doc_edit_envelope(*out), &count);
    }
    if (status != X278_OK) {
        x278_doc_free(*out);
        *out = NULL;
    }
    if (texts != NULL) {
        *texts = count;
    }
    return status;
}

/* Comparing documents */

static bool same_node(const char *type, const void *a, const void *b, size_t *texts, char example[64]);

/* `ends`: the NUL behind a text counts, too. */
static bool same_text(const x278_str *a, const x278_str *b, bool ends, size_t *texts) {
    *texts += a->ptr != NULL;
    return a->len == b->len && (a->ptr == NULL) == (b->ptr == NULL) &&
           (a->ptr == NULL || memcmp(a->ptr, b->ptr, a->len + ends) == 0);
}

static bool same_field(const x278_field *field, const char *a, const char *b, size_t *texts, char example[64]) {
    const void *pointers[2];
    size_t counts[2];
    x278_str text[2];
    bool same = true;
    memcpy(&pointers[0], a, sizeof pointers[0]);
    memcpy(&pointers[1], b, sizeof pointers[1]);
    switch (field->kind) {
    case X278_FIELD_TEXT:
        memcpy(&text[0], a, sizeof text[0]);
        memcpy(&text[1], b, sizeof text[1]);
        return same_text(&text[0], &text[1], (field->flags & X278_FIELD_PAYLOAD) == 0, texts);
    case X278_FIELD_TEXTS:
    case X278_FIELD_MANY:
        memcpy(&counts[0], a + sizeof pointers[0], sizeof counts[0]);
        memcpy(&counts[1], b + sizeof pointers[0], sizeof counts[1]);
        same = counts[0] == counts[1];
        for (size_t i = 0; i < counts[0] && same; i++) {
            same = field->kind == X278_FIELD_TEXTS
                       ? same_text((const x278_str *)pointers[0] + i, (const x278_str *)pointers[1] + i, true, texts)
                       : same_node(field->of, ((const void *const *)pointers[0])[i],
                                   ((const void *const *)pointers[1])[i], texts, example);
        }
        return same;
    case X278_FIELD_ONE:
        same = (pointers[0] == NULL) == (pointers[1] == NULL);
        return same && (pointers[0] == NULL || same_node(field->of, pointers[0], pointers[1], texts, example));
    case X278_FIELD_NUMBER:
        return memcmp(a, b, sizeof(uint32_t)) == 0;
    default:
        return memcmp(a, b, sizeof(x278_delimiters)) == 0;
    }
}

static bool same_node(const char *type, const void *a, const void *b, size_t *texts, char example[64]) {
    x278_field field = {.struct_size = sizeof field};
    for (size_t i = 0; x278_field_at(type, i, &field) == X278_OK; i++) {
        if (!same_field(&field, (const char *)a + field.offset, (const char *)b + field.offset, texts, example)) {
            if (example[0] == '\0') {
                snprintf(example, 64, "%s.%s", type, field.name);
            }
            return false;
        }
    }
    return true;
}

bool compare_documents(const x278_doc *a, const x278_doc *b, size_t *texts, char example[64]) {
    const char *type_a = NULL;
    const char *type_b = NULL;
    const void *root_a = x278_doc_root(a, &type_a);
    const void *root_b = x278_doc_root(b, &type_b);
    *texts = 0;
    example[0] = '\0';
    return x278_doc_guide(a) == x278_doc_guide(b) && strcmp(type_a, type_b) == 0 &&
           same_node(type_a, root_a, root_b, texts, example) &&
           same_node("x278_envelope", x278_doc_envelope(a), x278_doc_envelope(b), texts, example);
}

/* Comparing */

typedef struct value {
    char tag[4];
    uint32_t element, component;
    const char *ptr;
    size_t len;
} value;

typedef struct values {
    value *items;
    size_t count, capacity;
} values;

static bool is_computed(const char *tag, uint32_t element) {
    static const char *const envelope[] = {"ISA", "GS", "GE", "IEA", "TA1", "SE"};
    for (size_t i = 0; i < sizeof envelope / sizeof *envelope; i++) {
        if (strcmp(tag, envelope[i]) == 0) {
            return true;
        }
    }
    return strcmp(tag, "HL") == 0 && element != 3;
}

static bool add_value(values *to, const value *item) {
    if (to->count == to->capacity) {
        size_t capacity = to->capacity == 0 ? 256 : to->capacity * 2;
        value *more = realloc(to->items, capacity * sizeof *more);
        if (more == NULL) {
            return false;
        }
        to->items = more;
        to->capacity = capacity;
    }
    to->items[to->count++] = *item;
    return true;
}

static bool add_segment(values *to, const x278_segment *segment) {
    value item = {.tag = ""};
    x278_span part;
    bool fine = true;
    if (x278_segment_get(segment, 0, 0, 0, &part) == X278_OK && part.len < sizeof item.tag) {
        memcpy(item.tag, part.ptr, part.len);
    }
    for (uint32_t e = 1; e <= x278_segment_count(segment, 0, 0); e++) {
        for (uint32_t r = 1; r <= x278_segment_count(segment, e, 0) && !is_computed(item.tag, e); r++) {
            for (uint32_t c = 1; c <= x278_segment_count(segment, e, r); c++) {
                item.element = e;
                item.component = c;
                if (x278_segment_get(segment, e, r, c, &part) == X278_OK && part.len > 0) {
                    item.ptr = part.ptr;
                    item.len = part.len;
                    fine = fine && add_value(to, &item);
                }
            }
        }
    }
    return fine;
}

static int by_value(const void *a, const void *b) {
    const value *x = a;
    const value *y = b;
    int order = strcmp(x->tag, y->tag);
    if (order == 0) {
        order = (x->element > y->element) - (x->element < y->element);
    }
    if (order == 0) {
        order = (x->component > y->component) - (x->component < y->component);
    }
    if (order == 0) {
        size_t shorter = x->len < y->len ? x->len : y->len;
        order = memcmp(x->ptr, y->ptr, shorter);
    }
    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

/* The values of the first transaction. They point into the reader's input. */
static x278_status read_values(x278_reader *reader, values *to) {
    const x278_transaction *transaction;
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    for (size_t i = 0; status == X278_OK && i < transaction->segment_count; i++) {
        if (!add_segment(to, x278_transaction_segment_at(transaction, i))) {
            return X278_E_NOMEM;
        }
    }
    if (to->count > 0) {
        qsort(to->items, to->count, sizeof *to->items, by_value);
    }
    return status;
}

static void count_lost(const values *before, const values *after, size_t *lost, char example[64]) {
    size_t j = 0;
    for (size_t i = 0; i < before->count; i++) {
        while (j < after->count && by_value(&after->items[j], &before->items[i]) < 0) {
            j++;
        }
        if (j < after->count && by_value(&after->items[j], &before->items[i]) == 0) {
            j++;
        } else if ((*lost)++ == 0) {
            snprintf(example, 64, "%s%02u-%u", before->items[i].tag, (unsigned)before->items[i].element,
                     (unsigned)before->items[i].component);
        }
    }
}

x278_status compare_values(const x278_ctx *ctx, const void *before, size_t before_len, const void *after,
                           size_t after_len, size_t *lost, char example[64]) {
    x278_reader *left = NULL;
    x278_reader *right = NULL;
    values old = {NULL, 0, 0};
    values new = {NULL, 0, 0};
    *lost = 0;
    example[0] = '\0';
    x278_status status = x278_reader_open_memory(ctx, before, before_len, NULL, NULL, &left);
    if (status == X278_OK) {
        status = x278_reader_open_memory(ctx, after, after_len, NULL, NULL, &right);
    }
    if (status == X278_OK) {
        status = read_values(left, &old);
    }
    if (status == X278_OK) {
        status = read_values(right, &new);
    }
    if (status == X278_OK) {
        count_lost(&old, &new, lost, example);
    }
    free(old.items);
    free(new.items);
    x278_reader_free(left);
    x278_reader_free(right);
    return status;
}
