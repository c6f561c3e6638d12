#include "doc/defaults.h"

#include <string.h>

#include "guide/changes.h"
#include "overlay/overlay.h"

void x278i_doc_fill_envelope(const x278_doc *doc, x278i_filled *out) {
    const x278i_guide *guide = doc->guide;
    const x278i_binding *binding = x278i_binding_of(guide);
    size_t used = 0;
    out->envelope = *doc->envelope;
    if (binding == NULL || x278i_doc_is_read(doc)) {
        return;
    }
    const x278i_loop_row *loop = &guide->loops[guide->envelope];
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        const x278i_seg_row *seg =
            guide->items[i].kind == X278I_ITEM_SEGMENT ? &guide->segs[guide->items[i].row] : NULL;
        for (uint32_t n = 0; seg != NULL && n < seg->elem_count && used < X278I_ENVELOPE_TEXTS; n++) {
            uint16_t row = (uint16_t)(seg->first_elem + n);
            const x278i_leaf *leaf = &binding->elems[row];
            if (leaf->how != X278I_LEAF_FIELD || x278i_node_text(&out->envelope, leaf->field).ptr != NULL) {
                continue;
            }
            const char *value = x278i_guide_only_code(guide, row, out->rooms[used]);
            if (value != NULL) {
                x278_str text = {value, strlen(value)};
                memcpy((char *)&out->envelope + x278i_fields[leaf->field].offset, &text, sizeof text);
                used++;
            }
        }
    }
}

/* The byte of a delimiter as overlays write it: itself, LF or CR. */
static uint8_t byte_of(x278_str word) {
    return (uint8_t)(word.len == 1 ? word.ptr[0] : word.ptr[0] == 'L' ? '\n' : '\r');
}

/* Of a delimiter that no element holds: the one there is if it is allowed, else the first that is. */
static void choose_word(const x278i_guide *guide, uint32_t aspect, uint8_t *byte) {
    const x278i_change *change = x278i_change_find(guide, X278I_OF_WIRE, aspect, 0);
    x278_str rest = {change == NULL ? NULL : change->words, change == NULL ? 0 : strlen(change->words)};
    x278_str word;
    uint8_t first = 0;
    while (rest.ptr != NULL && x278i_overlay_word(&rest, &word)) {
        uint8_t one = byte_of(word);
        if (one == *byte) {
            return;
        }
        first = first == 0 ? one : first;
    }
    *byte = first != 0 ? first : *byte;
}

/* The same of one that an element of the ISA holds. */
static void choose_code(const x278i_guide *guide, const char *path, uint8_t *byte) {
    x278i_row row;
    uint8_t first = 0;
    uint16_t codes = x278i_guide_row(guide, path, strlen(path), &row) && row.elem != X278I_NONE
                         ? guide->elems[row.elem].codes
                         : X278I_NONE;
    for (size_t i = 0; i < x278i_guide_code_count(guide, codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(guide, codes, i, room);
        if ((uint8_t)code[0] == *byte) {
            return;
        }
        first = first == 0 ? (uint8_t)code[0] : first;
    }
    *byte = first != 0 ? first : *byte;
}

void x278i_delimiters_fill(const x278_doc *doc, x278_delimiters *out) {
    *out = (x278_delimiters){'~', '*', ':', '^'};
    if (doc->guide != NULL && doc->guide->changes != NULL) {
        choose_word(doc->guide, X278I_ASPECT_TERMINATOR, &out->terminator);
        choose_word(doc->guide, X278I_ASPECT_ELEMENT_SEPARATOR, &out->element);
        choose_code(doc->guide, "ISA16", &out->component);
        choose_code(doc->guide, "ISA11", &out->repetition);
    }
}
