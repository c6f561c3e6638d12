/* Is a document what its functions may follow? */
#include "review/sound.h"
#include "doc/document.h"

bool x278i_envelope_sound(const x278_envelope *envelope) {
    for (uint16_t i = 0; i < x278i_envelope_text_total; i++) {
        const char *at = (const char *)envelope + x278i_envelope_texts[i];
        if (!x278i_text_sound(*(const x278_str *)(const void *)at)) {
            return false;
        }
    }
    return true;
}

x278_status x278i_doc_sound(const x278_doc *doc) {
    const x278i_guide *guide = doc->guide;
    bool right = x278i_envelope_sound(doc->envelope) && x278i_tree_sound(x278i_binding_for(&guide)->root, doc->root);
    return right ? X278_OK : X278_E_INVALID_ARG;
}
