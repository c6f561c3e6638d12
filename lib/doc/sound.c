/* Is a document what its functions may follow? */
#include "review/sound.h"
#include "doc/document.h"

bool x278i_envelope_sound(const x278_envelope *envelope) {
    const x278i_struct *type = &x278i_structs[x278i_envelope_struct];
    bool right = true;
    for (uint16_t i = type->first; right && i < type->first + type->count; i++) {
        right =
            x278i_fields[i].kind != X278_FIELD_TEXT || x278i_text_sound(*(const x278_str *)x278i_node_at(envelope, i));
    }
    return right;
}

x278_status x278i_doc_sound(const x278_doc *doc) {
    const x278i_guide *guide = doc->guide;
    bool right = x278i_envelope_sound(doc->envelope) && x278i_tree_sound(x278i_binding_for(&guide)->root, doc->root);
    return right ? X278_OK : X278_E_INVALID_ARG;
}
