#include "doc/builder.h"

#include <string.h>

#include "guide/handle.h"
#include "walk/walk.h"

x278_status x278i_builder_init(x278i_builder *builder, const x278_ctx *ctx, const x278i_dialect *dialect,
                               const x278_guide *guide, const x278_guide *const *guides, size_t guide_count,
                               x278_issues *issues) {
    builder->ctx = ctx;
    builder->dialect = dialect;
    builder->issues = x278i_issues_hold(issues);
    builder->given = x278i_guide_hold(x278i_guide_private(guide));
    return x278i_guides_hold(ctx, guides, guide_count, &builder->guides);
}

void x278i_builder_clear(x278i_builder *builder) {
    x278_doc *doc;
    while ((doc = x278i_builder_take(builder)) != NULL) {
        x278_doc_free(doc);
    }
    x278_doc_free(builder->doc);
    x278i_free(builder->ctx, builder->ready, builder->ready_capacity * sizeof *builder->ready);
    x278i_guides_drop(builder->ctx, &builder->guides);
    x278i_guide_drop(builder->given);
    x278_issues_free(builder->issues);
}

void x278i_builder_report(const x278i_builder *builder, x278i_text_place place, int32_t code, const char *second,
                          const char *third) {
    x278i_digits room;
    x278i_finding finding = {.code = code, .line = place.line, .offset = place.offset, .param_count = 3};
    finding.params[0] = x278i_number(&room, place.line);
    finding.params[1] = x278i_text(second);
    finding.params[2] = x278i_text(third);
    finding.document = builder->doc == NULL ? 0 : builder->documents;
    x278i_issues_add(builder->issues, &finding);
}

/* ---- the document ---------------------------------------------------------------------------------------------------- */

/* The document gets a root of another struct, unless it has that already. */
static x278_status take_root(x278i_builder *builder, uint16_t root) {
    if (builder->root != root) {
        builder->root = root;
        return x278i_doc_take_root(builder->doc, root);
    }
    return X278_OK;
}

static uint16_t root_of(const x278i_guide *guide) {
    return x278i_binding_for(&guide)->root;
}

x278_status x278i_builder_document(x278i_builder *builder) {
    builder->parts = 0;
    builder->documents++;
    builder->root = root_of(builder->given);
    memset(builder->has, 0, sizeof builder->has);
    return x278i_doc_make(builder->ctx, builder->given, &builder->doc);
}

x278_status x278i_builder_guide(x278i_builder *builder, x278i_text_place place, const char *id, size_t len) {
    if (builder->given != NULL) {
        return X278_OK;
    }
    const x278i_guide *guide = x278i_guide_find(id, len);
    if (guide == NULL || (builder->has[X278I_ROOT_REVIEW] && root_of(guide) != builder->root)) {
        x278i_builder_report(builder, place, builder->dialect->guide, NULL, NULL);
        return X278_OK;
    }
    guide = x278i_guide_prefer(guide, builder->guides.list, builder->guides.count);
    x278i_guide_drop(builder->doc->guide);
    x278i_doc_take_guide(builder->doc, guide);
    return take_root(builder, root_of(guide));
}

/* The name of a struct that no field holds: "review", "envelope". */
static const char *root_name(uint16_t type) {
    return x278i_structs[type].name + sizeof "x278_" - 1;
}

static bool is_named(const char *own, const char *name, size_t len) {
    return strlen(own) == len && memcmp(own, name, len) == 0;
}

/* The struct of the root by this name. Where no guide is known yet it says what the document is. */
static uint16_t find_root(const x278i_builder *builder, const char *name, size_t len) {
    if (is_named(root_name(builder->root), name, len)) {
        return builder->root;
    }
    for (uint16_t i = 0; i < x278i_binding_total && builder->doc->guide == NULL; i++) {
        if (is_named(root_name(x278i_bindings[i].root), name, len)) {
            return x278i_bindings[i].root;
        }
    }
    return X278I_NONE;
}

static x278i_open *push(x278i_builder *builder, const char *name, uint16_t type, void *node) {
    x278i_open *top = &builder->open[builder->depth++];
    *top = (x278i_open){.name = name, .node = node, .type = type, .next = x278i_structs[type].first};
    return top;
}

/* A document may hold what the text that it is read from allows. */
static void limit_document(x278i_builder *builder, x278i_text_place place) {
    x278i_doc_limit(builder->doc, place.offset > builder->began ? place.offset - builder->began : 0);
}

x278_status x278i_builder_root(x278i_builder *builder, x278i_text_place place, const char *name, size_t len,
                               bool *opened) {
    bool envelope = is_named(root_name(x278i_envelope_struct), name, len);
    size_t which = envelope ? X278I_ROOT_ENVELOPE : X278I_ROOT_REVIEW;
    uint16_t type = envelope ? x278i_envelope_struct : find_root(builder, name, len);
    *opened = type != X278I_NONE && !builder->has[which];
    if (!*opened) {
        x278i_builder_report(builder, place,
                             type == X278I_NONE ? builder->dialect->unknown : builder->dialect->repeated, "document",
                             NULL);
        return X278_OK;
    }
    if (!builder->has[X278I_ROOT_ENVELOPE] && !builder->has[X278I_ROOT_REVIEW]) {
        builder->began = place.offset;
    }
    x278_status status = envelope ? X278_OK : take_root(builder, type);
    if (status == X278_OK) {
        builder->has[which] = true;
        push(builder, root_name(type), type, envelope ? (void *)builder->doc->envelope : builder->doc->root);
    }
    return status;
}

x278_status x278i_builder_end_document(x278i_builder *builder) {
    x278_status status = x278i_grow(builder->ctx, &builder->ready, &builder->ready_capacity, builder->ready_count + 1,
                                    sizeof *builder->ready, SIZE_MAX / 2);
    if (status == X278_OK) {
        builder->doc->arena.limit = builder->ctx->max_document; /* whoever changes it may add to it */
        builder->ready[builder->ready_count++] = builder->doc;
        builder->doc = NULL;
    }
    return status;
}

x278_doc *x278i_builder_take(x278i_builder *builder) {
    if (builder->ready_at < builder->ready_count) {
        return builder->ready[builder->ready_at++];
    }
    builder->ready_at = builder->ready_count = 0;
    return NULL;
}

/* ---- structs --------------------------------------------------------------------------------------------------------- */

static x278i_open *top_of(x278i_builder *builder) {
    return &builder->open[builder->depth - 1];
}

/* The field of a struct by its name; looked for from the one that came last. */
static uint16_t find_field(const x278i_dialect *dialect, const x278i_open *in, const char *name, size_t len) {
    const x278i_struct *type = &x278i_structs[in->type];
    uint16_t field = in->next;
    for (uint16_t i = 0; i < type->count; i++) {
        size_t own_len;
        const char *own = dialect->name(field, &own_len);
        if (own != NULL && own_len == len && memcmp(own, name, len) == 0) {
            return field;
        }
        field = field + 1 < type->first + type->count ? (uint16_t)(field + 1) : type->first;
    }
    return X278I_NONE;
}

static bool is_list(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_TEXTS || x278i_fields[field].kind == X278_FIELD_MANY;
}

bool x278i_builder_knows(const x278i_builder *builder, const char *name, size_t len) {
    return find_field(builder->dialect, &builder->open[builder->depth - 1], name, len) != X278I_NONE;
}

uint16_t x278i_builder_member(x278i_builder *builder, x278i_text_place place, const char *name, size_t len) {
    x278i_open *top = top_of(builder);
    const x278i_dialect *dialect = builder->dialect;
    uint16_t field = find_field(dialect, top, name, len);
    if (field == X278I_NONE) {
        x278i_builder_report(builder, place, dialect->unknown, top->name, NULL);
        return X278I_NONE;
    }
    top->next = field;
    uint32_t index = (uint32_t)(field - x278i_structs[top->type].first) % 128;
    uint64_t bit = UINT64_C(1) << index % 64;
    if ((top->seen[index / 64] & bit) != 0 && !(dialect->entries && is_list(field))) {
        x278i_builder_report(builder, place, dialect->repeated, top->name, NULL);
        return X278I_NONE;
    }
    top->seen[index / 64] |= bit;
    return field;
}

/* Count what takes memory of its own. */
static x278_status count_part(x278i_builder *builder, x278i_text_place place) {
    if (builder->parts++ < builder->ctx->max_segments) {
        return X278_OK;
    }
    x278i_builder_report(builder, place, builder->dialect->refused, "a document has too many parts", NULL);
    return X278_E_LIMIT;
}

x278_status x278i_builder_struct(x278i_builder *builder, x278i_text_place place, uint16_t field) {
    x278i_tree tree = {&builder->doc->arena, builder->doc->root, false};
    void *below;
    limit_document(builder, place);
    x278_status status = builder->depth < X278I_BUILDER_DEPTH ? count_part(builder, place) : X278_E_LIMIT;
    if (status == X278_OK) {
        status = x278i_node_add(&tree, top_of(builder)->node, field, &below);
    }
    if (status == X278_OK) {
        const char *name = x278i_entry_names[field][0] != '\0' ? x278i_entry_names[field] : x278i_fields[field].name;
        push(builder, name, x278i_fields[field].of, below);
    }
    return status == X278_E_NOMEM ? x278i_doc_settle(builder->doc, status, builder->issues) : status;
}

void x278i_builder_end(x278i_builder *builder) {
    builder->depth--;
}

/* ---- values ---------------------------------------------------------------------------------------------------------- */

void *x278i_builder_field(x278i_builder *builder, uint16_t field) {
    return (char *)top_of(builder)->node + x278i_fields[field].offset;
}

x278_status x278i_builder_text(x278i_builder *builder, x278i_text_place place, uint16_t field, const char *text,
                               size_t len) {
    void *node = top_of(builder)->node;
    x278i_arena *arena = &builder->doc->arena;
    x278_str *to = x278i_builder_field(builder, field);
    x278_status status = X278_OK;
    limit_document(builder, place);
    if (x278i_fields[field].kind == X278_FIELD_TEXTS) {
        status = count_part(builder, place);
        if (status == X278_OK) {
            status = x278i_texts_entry(arena, node, field, x278i_node_count(node, field), &to);
        }
    }
    if (status == X278_OK && len > 0) {
        status = x278i_arena_str(arena, text, len, to);
    }
    if (status == X278_OK && len > 0 && (x278i_fields[field].flags & X278_FIELD_PAYLOAD) != 0) {
        x278_payload *payload = x278i_builder_field(builder, field); /* begins with its text */
        payload->length = len;
        payload->flags = X278_PAYLOAD_OWNED;
    }
    return status == X278_E_NOMEM ? x278i_doc_settle(builder->doc, status, builder->issues) : status;
}

void x278i_builder_number(x278i_builder *builder, uint16_t field, uint32_t number) {
    memcpy(x278i_builder_field(builder, field), &number, sizeof number);
}

static int hex_digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

bool x278i_read_byte(const char *text, size_t len, uint8_t *out) {
    int high = len == 2 ? hex_digit(text[0]) : -1;
    int low = len == 2 ? hex_digit(text[1]) : -1;
    *out = high < 0 || low < 0 ? 0 : (uint8_t)(high * 16 + low);
    return high >= 0 && low >= 0;
}

void x278i_builder_delimiters(x278i_builder *builder, x278i_text_place place, uint16_t field, const char *text,
                              size_t len) {
    uint8_t bytes[4];
    bool fits = len == 11;
    for (size_t i = 0; i < sizeof bytes && fits; i++) {
        fits = x278i_read_byte(text + i * 3, 2, &bytes[i]) && (i == 3 || text[i * 3 + 2] == ' ');
    }
    if (fits) {
        x278_delimiters set = {bytes[0], bytes[1], bytes[2], bytes[3]};
        memcpy(x278i_builder_field(builder, field), &set, sizeof set);
    } else {
        x278i_builder_report(builder, place, builder->dialect->value, x278i_fields[field].name,
                             "four bytes such as 7E 2A 3A 5E");
    }
}

/* Read over all that follows the first document. */
static x278_status read_rest(const x278i_builder *builder, x278i_next_document next, void *reader) {
    x278_doc *doc;
    x278_status status;
    bool more = false;
    while ((status = next(reader, &doc)) == X278_OK) {
        x278_doc_free(doc);
        if (!more) {
            x278i_finding finding = {.code = X278I_ISSUE_more_transactions, .document = 2};
            x278i_issues_add(builder->issues, &finding);
            more = true;
        }
    }
    return x278i_issues_failed(builder->issues) ? X278_E_NOMEM : status == X278_END ? X278_OK : status;
}

x278_status x278i_builder_read_one(const x278i_builder *builder, x278i_next_document next, void *reader,
                                   x278_doc **out) {
    x278_status status = next(reader, out);
    status = status == X278_OK ? read_rest(builder, next, reader) : status == X278_END ? X278_E_EMPTY : status;
    if (status != X278_OK) {
        x278_doc_free(*out);
        *out = NULL;
    }
    return status;
}
