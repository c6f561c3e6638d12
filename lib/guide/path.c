/* The grammar of paths: read into rows of a guide, and written of them. */
#include "guide/path.h"

#include <string.h>

#include "base/digits.h"

/* ---- reading --------------------------------------------------------------------------------------------------- */

bool x278i_path_take(x278_span *rest, char c) {
    bool there = rest->len > 0 && rest->ptr[0] == c;
    rest->ptr += there;
    rest->len -= there;
    return there;
}

/* Take a number above 0 of at least `least` and at most `most` digits. */
static bool take_number(x278_span *rest, size_t least, size_t most, size_t *out) {
    size_t digits = 0;
    *out = 0;
    while (digits < rest->len && digits < most && rest->ptr[digits] >= '0' && rest->ptr[digits] <= '9') {
        *out = *out * 10 + (size_t)(rest->ptr[digits++] - '0');
    }
    rest->ptr += digits;
    rest->len -= digits;
    return digits >= least && *out > 0;
}

bool x278i_path_take_index(x278_span *rest, size_t *out) {
    *out = 1;
    return !x278i_path_take(rest, '[') || (take_number(rest, 1, 9, out) && x278i_path_take(rest, ']'));
}

/* Take "{qualifier}" off the front; without it *out is absent. @return false when it is begun and wrong. */
static bool take_qualifier(x278_span *rest, x278_span *out) {
    *out = (x278_span){NULL, 0};
    if (!x278i_path_take(rest, '{')) {
        return true;
    }
    const char *end = rest->len == 0 ? NULL : memchr(rest->ptr, '}', rest->len);
    if (end == NULL || end == rest->ptr) {
        return false;
    }
    *out = (x278_span){rest->ptr, (size_t)(end - rest->ptr)};
    rest->len -= out->len + 1;
    rest->ptr = end + 1;
    return true;
}

uint16_t x278i_qualifier_row(const x278i_guide *guide, uint16_t seg) {
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint32_t elem = match == X278I_NONE ? 0 : guide->matches[match].elem;
    if (elem != 0) {
        return x278i_guide_elem(guide, seg, elem, guide->matches[match].comp);
    }
    uint16_t first = x278i_guide_elem(guide, seg, 1, 1);
    return first != X278I_NONE ? first : x278i_guide_elem(guide, seg, 1, 0);
}

/* May a segment of the row have the qualifier of the path? */
static bool qualifier_fits(const x278i_guide *guide, uint16_t seg, x278i_wire_path *path) {
    const char *own = x278i_guide_text(guide, guide->seg_texts[seg].qualifier_str);
    if (own[0] != '\0') {
        return strlen(own) == path->qualifier.len && memcmp(own, path->qualifier.ptr, path->qualifier.len) == 0;
    }
    uint16_t row = x278i_qualifier_row(guide, seg);
    if (row == X278I_NONE) {
        return false;
    }
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint16_t codes = match != X278I_NONE && guide->matches[match].codes != X278I_NONE ? guide->matches[match].codes
                                                                                      : guide->elems[row].codes;
    path->shared = true;
    return codes == X278I_NONE || x278i_guide_code_in(guide, codes, path->qualifier.ptr, path->qualifier.len) != 0;
}

/* Read what follows the tag of a segment of the row. */
static bool read_tail(const x278i_guide *guide, uint16_t seg, x278_span rest, x278i_wire_path *out) {
    size_t elem;
    size_t comp = 0;
    out->seg = seg;
    out->elem = X278I_NONE;
    out->shared = false;
    out->repetition = 1;
    if (!take_qualifier(&rest, &out->qualifier) || (out->qualifier.ptr != NULL && !qualifier_fits(guide, seg, out))) {
        return false;
    }
    if (!x278i_path_take_index(&rest, &out->seg_n) || rest.len == 0) {
        return rest.len == 0;
    }
    if (!take_number(&rest, 2, 2, &elem) || !x278i_path_take_index(&rest, &out->repetition) ||
        (x278i_path_take(&rest, '-') && !take_number(&rest, 1, 2, &comp)) || rest.len > 0) {
        return false;
    }
    out->elem = x278i_guide_elem(guide, seg, (uint32_t)elem, (uint32_t)comp);
    return out->elem != X278I_NONE;
}

/* Read a segment of a loop (X278I_NONE: there is none): the first of its rows that fits, but a row of just this qualifier
 * goes before one of several. */
static bool read_segment(const x278i_guide *guide, uint16_t loop, x278_span rest, x278i_wire_path *out) {
    if (loop == X278I_NONE) {
        return false;
    }
    const x278i_loop_row *row = &guide->loops[loop];
    x278i_wire_path read = *out;
    bool found = false;
    read.loop = loop;
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count && !(found && !out->shared); i++) {
        const x278i_item *item = &guide->items[i];
        char tag[5];
        size_t len = x278i_tag_unpack(item->tag, tag);
        if (item->kind == X278I_ITEM_SEGMENT && rest.len >= len && memcmp(rest.ptr, tag, len) == 0 &&
            read_tail(guide, item->row, (x278_span){rest.ptr + len, rest.len - len}, &read) &&
            (!found || !read.shared)) {
            *out = read;
            found = true;
        }
    }
    return found;
}

bool x278i_path_read(const x278i_guide *guide, const char *text, size_t len, x278i_wire_path *out) {
    size_t id = 0;
    *out = (x278i_wire_path){.loop = X278I_NONE, .seg = X278I_NONE, .elem = X278I_NONE};
    out->loop_n = out->seg_n = out->repetition = 1;
    while (id < len && text[id] != '[' && text[id] != '-') {
        id++;
    }
    uint16_t loop = id == 0 ? X278I_NONE : x278i_guide_loop(guide, text, id);
    x278_span rest = {text, len};
    if (loop == X278I_NONE || loop == guide->root) {
        return read_segment(guide, guide->root, rest, out) || read_segment(guide, guide->envelope, rest, out);
    }
    rest = (x278_span){text + id, len - id};
    out->loop = loop;
    return x278i_path_take_index(&rest, &out->loop_n) &&
           (rest.len == 0 || (x278i_path_take(&rest, '-') && read_segment(guide, loop, rest, out)));
}

bool x278i_path_read_in(const x278i_guide *guide, uint16_t loop, const char *text, size_t len, x278i_wire_path *out) {
    *out = (x278i_wire_path){.loop_n = 1};
    return read_segment(guide, loop, (x278_span){text, len}, out) || x278i_path_read(guide, text, len, out);
}

bool x278i_path_is_row(const x278i_wire_path *path) {
    return path->loop_n == 1 && path->seg_n == 1 && path->repetition == 1 && !path->shared;
}

int x278i_guide_row(const x278i_guide *guide, const char *path, size_t len, x278i_row *row) {
    x278i_wire_path read;
    if (!x278i_path_read(guide, path, len, &read)) {
        return 0;
    }
    *row = (x278i_row){read.loop, read.seg, read.elem};
    return 1;
}

/* ---- writing --------------------------------------------------------------------------------------------------- */

static void write_index(x278i_phrase *out, size_t n) {
    if (n > 1) {
        x278i_phrase_add(out, "[");
        x278i_phrase_number(out, n);
        x278i_phrase_add(out, "]");
    }
}

static void write_segment(x278i_phrase *out, const x278i_guide *guide, const x278i_path_parts *parts) {
    char tag[5];
    x278i_tag_unpack(parts->seg != X278I_NONE ? guide->segs[parts->seg].tag : parts->tag, tag);
    x278i_phrase_add(out, tag);
    if (parts->seg == X278I_NONE || parts->without_qualifier) {
        return;
    }
    const char *qualifier = x278i_guide_text(guide, guide->seg_texts[parts->seg].qualifier_str);
    if (qualifier[0] != '\0') {
        x278i_phrase_add(out, "{");
        x278i_phrase_add(out, qualifier);
        x278i_phrase_add(out, "}");
    }
    write_index(out, parts->seg_n);
}

void x278i_path_write(x278i_phrase *out, const x278i_guide *guide, const x278i_path_parts *parts) {
    bool segment = parts->seg != X278I_NONE || parts->tag != 0;
    if (parts->loop != X278I_NONE && parts->loop != guide->root && (parts->loop != guide->envelope || !segment)) {
        x278i_phrase_add(out, x278i_guide_text(guide, guide->loop_texts[parts->loop].id_str));
        write_index(out, parts->loop_n);
        x278i_phrase_add(out, segment ? "-" : "");
    }
    if (!segment) {
        return;
    }
    write_segment(out, guide, parts);
    if (parts->element > 0) {
        x278i_phrase_add(out, parts->element < 10 ? "0" : "");
        x278i_phrase_number(out, parts->element);
        write_index(out, parts->repetition);
    }
    if (parts->component > 0) {
        x278i_phrase_add(out, "-");
        x278i_phrase_number(out, parts->component);
    }
}

size_t x278i_guide_path(const x278i_guide *guide, x278i_row row, char *buf, size_t size) {
    x278i_phrase path;
    x278i_path_parts parts = {.loop = row.loop, .seg = row.seg};
    path.text[path.len = 0] = '\0';
    if (row.elem != X278I_NONE) {
        const x278i_elem_row *elem = &guide->elems[row.elem];
        bool component = (elem->flags & X278I_ELEM_COMPONENT) != 0;
        parts.component = component ? elem->at : 0;
        elem = component ? &guide->elems[elem->owner] : elem;
        parts.element = elem->at;
        parts.seg = elem->owner;
    }
    if (parts.seg != X278I_NONE) {
        parts.loop = guide->segs[parts.seg].loop;
    }
    x278i_path_write(&path, guide, &parts);
    return x278i_give_text(path.text, path.len, buf, size);
}
