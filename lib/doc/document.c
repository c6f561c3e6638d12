#include "doc/document.h"

#include <string.h>

#include "guide/handle.h"

/* Life */

x278_status x278i_doc_take_root(x278_doc *doc, uint16_t type) {
    doc->root = x278i_node_new(&doc->arena, type);
    doc->review = x278i_root_is(type, "x278_review") ? doc->root : NULL;
    return doc->root == NULL ? X278_E_NOMEM : X278_OK;
}

/* Make the root that the guide of a document asks for. X278_E_NOMEM. */
static x278_status make_root(x278_doc *doc) {
    const x278i_guide *guide = doc->guide;
    const x278i_binding *binding = doc->binding != NULL ? doc->binding : x278i_binding_for(&guide);
    return x278i_doc_take_root(doc, binding->root);
}

void x278i_doc_take_guide(x278_doc *doc, const x278i_guide *guide) {
    doc->guide = x278i_guide_hold(guide);
    doc->binding = x278i_binding_of(guide);
}

x278_status x278i_doc_begin(x278_doc *doc, const x278i_guide *guide) {
    x278i_doc_take_guide(doc, guide);
    doc->arena.limit = doc->ctx->max_document;
    x278_status status = make_root(doc);
    doc->envelope = status != X278_OK ? NULL : x278i_node_new(&doc->arena, x278i_envelope_struct);
    return doc->envelope == NULL ? X278_E_NOMEM : X278_OK;
}

/* Where the first block of the arena begins. */
#define BLOCK_AT ((sizeof(x278_doc) + X278I_ALIGNMENT - 1) / X278I_ALIGNMENT * X278I_ALIGNMENT)

x278_status x278i_doc_bare(const x278_ctx *ctx, x278_doc **out) {
    bool together = ctx->block_size > 2 * BLOCK_AT && ctx->block_size <= ctx->max_document;
    size_t size = together ? ctx->block_size : sizeof **out;
    x278_doc *doc = x278i_object_begin(ctx, size, sizeof *doc);
    *out = doc;
    if (doc == NULL) {
        return X278_E_NOMEM;
    }
    doc->ctx = ctx;
    doc->size = size;
    x278i_arena_init(&doc->arena, ctx);
    if (together) {
        x278i_arena_lend(&doc->arena, (char *)doc + BLOCK_AT, size - BLOCK_AT);
    }
    return X278_OK;
}

void x278i_doc_empty(x278_doc *doc) {
    x278i_guide_drop(doc->guide);
    x278i_arena_reset(&doc->arena);
    doc->arena.full = false;
    *doc = (x278_doc){.ctx = doc->ctx, .size = doc->size, .arena = doc->arena};
}

x278_status x278i_doc_make(const x278_ctx *ctx, const x278i_guide *guide, x278_doc **out) {
    x278_doc *doc;
    x278_status status = x278i_doc_bare(ctx, &doc);
    if (status == X278_OK && x278i_doc_begin(doc, guide) != X278_OK) {
        x278_doc_free(doc);
        doc = NULL;
    }
    *out = doc;
    return doc == NULL ? X278_E_NOMEM : X278_OK;
}

x278_status x278i_doc_settle(const x278_doc *doc, x278_status status, x278_issues *issues) {
    bool full = doc != NULL && doc->arena.full;
    x278_status settled = status == X278_E_NOMEM && full ? X278_E_LIMIT
                          : doc == NULL                  ? status
                                                         : x278i_ctx_settle(doc->ctx, status);
    if (settled == X278_E_LIMIT) {
        bool all = status == X278_E_NOMEM && !full;
        x278i_finding finding = {.code = X278I_ISSUE_limit_reached,
                                 .param_count = 1,
                                 .params = {x278i_text(all ? "max_memory" : "max_document")}};
        x278i_issues_add(issues, &finding);
    }
    return settled;
}

void x278_doc_free(x278_doc *doc) {
    if (doc == NULL) {
        return;
    }
    x278i_arena_free(&doc->arena);
    x278i_guide_drop(doc->guide);
    x278i_object_free(doc->ctx, doc, doc->size);
}

x278_status x278_doc_new(const x278_ctx *ctx, const x278_guide *guide, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || guide == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *rows = x278i_guide_private(guide);
    if (x278i_binding_of(rows) == NULL) {
        return X278_E_UNSUPPORTED;
    }
    x278_status status = x278i_doc_make(ctx, rows, out);
    if (status == X278_OK) {
        (*out)->made = true;
        /* ST03 names the guide. */
        const char *release = x278i_guide_text(rows, rows->release_str);
        status = x278i_arena_str(&(*out)->arena, release, strlen(release), x278i_root_guide((*out)->root));
        status = x278i_doc_settle(*out, status, NULL);
    }
    if (status != X278_OK) {
        x278_doc_free(*out);
        *out = NULL;
    }
    return status;
}

/* Looking */

const x278_review *x278_doc_review(const x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_REVIEW ? doc->review : NULL;
}

const void *x278_doc_root(const x278_doc *doc, const char **struct_name) {
    const x278i_guide *guide = doc == NULL ? NULL : doc->guide;
    if (struct_name != NULL) {
        *struct_name = doc == NULL ? NULL : x278i_structs[x278i_binding_for(&guide)->root].name;
    }
    return doc == NULL ? NULL : doc->root;
}

const x278_envelope *x278_doc_envelope(const x278_doc *doc) {
    return doc == NULL ? NULL : doc->envelope;
}

const x278_guide *x278_doc_guide(const x278_doc *doc) {
    return doc == NULL ? NULL : x278i_guide_public(doc->guide);
}

x278_missing x278_doc_incomplete(const x278_doc *doc) {
    return doc == NULL ? 0 : doc->envelope->incomplete;
}

uint64_t x278_doc_memory(const x278_doc *doc) {
    return doc == NULL ? 0 : sizeof *doc + doc->arena.held;
}
