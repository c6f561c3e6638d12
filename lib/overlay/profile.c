/* What an overlay says of itself and of its payer: id, guides, and the entries of its profile. */
#include "overlay/grammar.h"

static x278_status give(x278_str text, x278_str *out) {
    *out = text;
    return text.ptr == NULL ? X278_E_NOT_FOUND : X278_OK;
}

x278_status x278_overlay_text(const x278_overlay *overlay, x278_overlay_field field, x278_str *out) {
    static const char *const names[] = {NULL, "id", "name", "version", "from", "to", "source", "level"};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (overlay == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (field < 1 || (size_t)field >= sizeof names / sizeof names[0]) {
        return X278_E_NOT_FOUND;
    }
    x278_status status = give(x278i_overlay_get(&overlay->nodes[0], names[field]), out);
    if (status == X278_E_NOT_FOUND && field == X278_OVERLAY_LEVEL) {
        *out = x278i_text("payer");
        return X278_OK;
    }
    return status;
}

/* The index-th child of the root, or of the profile, that is a `word` (X278I_WORD_NONE: any); NULL past the end. */
static const x278i_overlay_node *child_at(const x278_overlay *overlay, uint32_t parent, uint8_t word, size_t index) {
    uint32_t end = parent + overlay->nodes[parent].descendants;
    for (uint32_t i = parent + 1; i <= end; i += overlay->nodes[i].descendants + 1) {
        if ((word == X278I_WORD_NONE || overlay->nodes[i].word == word) && index-- == 0) {
            return &overlay->nodes[i];
        }
    }
    return NULL;
}

const x278_guide *x278_overlay_guide_at(const x278_overlay *overlay, size_t index) {
    const x278i_overlay_node *part = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_FOR, index);
    if (part == NULL) {
        return NULL;
    }
    x278_str id = x278i_overlay_get(part, "guide");
    return x278i_guide_public(x278i_guide_find(id.ptr, id.len));
}

size_t x278_overlay_guide_count(const x278_overlay *overlay) {
    size_t count = 0;
    while (x278_overlay_guide_at(overlay, count) != NULL) {
        count++;
    }
    return count;
}

static const x278i_overlay_node *profile_entry(const x278_overlay *overlay, size_t index) {
    const x278i_overlay_node *profile = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_PROFILE, 0);
    return profile == NULL ? NULL : child_at(overlay, (uint32_t)(profile - overlay->nodes), X278I_WORD_NONE, index);
}

size_t x278_overlay_profile_count(const x278_overlay *overlay) {
    const x278i_overlay_node *profile = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_PROFILE, 0);
    return profile == NULL ? 0 : profile->children;
}

x278_status x278_overlay_profile_at(const x278_overlay *overlay, size_t index, const char *name, x278_str *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (overlay == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_overlay_node *entry = profile_entry(overlay, index);
    if (entry == NULL) {
        return X278_E_NOT_FOUND;
    }
    return give(name == NULL ? x278i_text(x278i_grammar_rule(entry->word)->name) : x278i_overlay_get(entry, name), out);
}
