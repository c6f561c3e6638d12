/* Values from the structs into the buffer. */
#include "review/pen.h"

#include "base/text.h"
#include "review/leaf.h"
#include "review/line.h"
#include "review/loops.h"

#define ROOM X278I_PEN_ROOM

static const x278_str none = {NULL, 0};

bool x278i_pen_grow(x278i_pen *pen, size_t size) {
    x278i_emit *emit = pen->encoder->emit;
    size_t used = pen->at == NULL ? emit->out.len : (size_t)(pen->at - emit->out.ptr);
    size_t len = emit->out.len;
    emit->out.len = used;
    pen->status = x278i_buf_reserve(pen->encoder->ctx, &emit->out, size);
    emit->out.len = len;
    if (pen->status != X278_OK) {
        return false;
    }
    pen->at = emit->out.ptr + used;
    pen->end = emit->out.ptr + emit->out.capacity;
    pen->limit = pen->merged || emit->out.capacity < ROOM ? emit->out.ptr : pen->end - ROOM;
    return true;
}

bool x278i_pen_begin(x278i_pen *pen, x278i_encoder *encoder) {
    const x278_delimiters *delimiters = &encoder->emit->delimiters;
    const x278_span line_break = encoder->line_break;
    *pen = (x278i_pen){.encoder = encoder, .forms = encoder->binding->forms, .merged = encoder->guide->changes != NULL};
    if (line_break.len >= sizeof pen->tail) {
        return false;
    }
    pen->tail[0] = (char)delimiters->terminator;
    pen->tail_size = (size_t)(x278i_pen_copy(pen->tail + 1, line_break.ptr, line_break.len) - pen->tail);
    pen->elements = UINT64_C(0x0101010101010101) * delimiters->element;
    pen->components = UINT64_C(0x0101010101010101) * delimiters->component;
    if (encoder->control.ptr != NULL) {
        pen->replaced = x278i_root_control(encoder->root);
        pen->control = (x278_str){encoder->control.ptr, encoder->control.len};
    }
    return x278i_pen_grow(pen, (size_t)2 * ROOM);
}

static inline size_t count_at(const char *list) {
    return *(const size_t *)(const void *)(list + sizeof(void *));
}

/* Add a value with a separator before it, and before that those of empty elements. false: no memory. */
static inline bool put(x278i_pen *pen, uint8_t separator, const char *ptr, size_t len) {
    if (!x278i_pen_reserve(pen, pen->empty + 1 + len)) {
        return false;
    }
    char *at = pen->at;
    pen->delimiters += pen->empty + 1;
    for (; pen->empty > 0; pen->empty--) {
        *at++ = (char)separator;
    }
    *at++ = (char)separator;
    pen->at = x278i_pen_copy(at, ptr, len);
    return true;
}

/* An entry of a list of texts. NULL: a program should not have put it there. */
static inline const x278_str *entry_of(const char *list, size_t index) {
    const x278_str *texts = *(const x278_str *const *)(const void *)list;
    size_t count = count_at(list);
    return index >= count ? &none : texts == NULL ? NULL : &texts[index];
}

/* The struct that a spot leads into. NULL: there is none; *sound false: a program should not have put there what is. */
static inline const char *struct_of(const x278i_spot *spot, const char *node, bool *sound) {
    const char *at = node + spot->at;
    if (spot->how == X278I_SPOT_STRUCT || spot->how == X278I_SPOT_BELOW || spot->how == X278I_SPOT_INSIDE) {
        return *(const char *const *)(const void *)at;
    }
    const char *const *list = *(const char *const *const *)(const void *)at;
    if (spot->index >= count_at(at)) {
        return NULL;
    }
    *sound = list != NULL && list[spot->index] != NULL;
    return *sound ? list[spot->index] : NULL;
}

/* The text of a component in the struct of its composite. */
static inline const x278_str *text_inside(const x278i_spot *spot, const char *below) {
    const char *at = below + spot->sub;
    return spot->how == X278I_SPOT_INSIDE ? entry_of(at, spot->index) : (const x278_str *)(const void *)at;
}

/* The text of a spot. NULL: step aside. */
static const x278_str *text_of(const x278i_spot *spot, const char *node) {
    bool sound = true;
    switch (spot->how) {
    case X278I_SPOT_NONE:
        return &none;
    case X278I_SPOT_TEXT:
        return (const x278_str *)(const void *)(node + spot->at);
    case X278I_SPOT_ENTRY:
        return entry_of(node + spot->at, spot->index);
    case X278I_SPOT_BELOW:
    case X278I_SPOT_INSIDE:
    case X278I_SPOT_MANY: {
        const char *below = struct_of(spot, node, &sound);
        return !sound ? NULL : below == NULL ? &none : text_inside(spot, below);
    }
    default:
        return NULL;
    }
}

static inline bool is_sound(const x278_str *text) {
    return text != NULL && (text->len == 0 || text->ptr != NULL);
}

/* What is written where a text is absent. */
static inline x278_span fill(const x278i_pen *pen, uint16_t row, x278i_made *room) {
    const x278i_encoder *encoder = pen->encoder;
    return encoder->guide->elems[row].usage == 'R' ? x278i_line_only(encoder, row, room) : (x278_span){NULL, 0};
}

/* A computed value of the document: of ST and SE. */
static bool put_computed(x278i_pen *pen, uint8_t how) {
    const x278i_encoder *encoder = pen->encoder;
    x278i_made room;
    pen->held = true;
    x278i_computing from = {.loop = pen->frame->loop};
    x278_span value = x278i_line_computed(encoder, &from, how, &room);
    if (value.len == 0) {
        pen->empty++;
        return true;
    }
    return put(pen, encoder->emit->delimiters.element, value.ptr, value.len);
}

/* The digits of a number, for which there is room. */
static char *put_number(char *at, uint32_t number) {
    if (number < 10) {
        *at = (char)('0' + number);
        return at + 1;
    }
    x278i_digits digits;
    x278_str text = x278i_number(&digits, number);
    return x278i_pen_copy(at, text.ptr, text.len);
}

/* A code that is packed as a number, for which there is room. */
static char *put_packed(char *at, uint32_t code) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (code >> shift != 0) {
            *at++ = (char)(uint8_t)(code >> shift);
        }
    }
    return at;
}

void x278i_pen_level(x278i_pen *pen, x278i_pen_frame *frame, const x278i_form *form) {
    const char separator = (char)pen->encoder->emit->delimiters.element;
    const bool has_parent = form->count == X278I_LEVEL_CELLS && frame->parent != 0;
    char *at = pen->at;
    memcpy(at, form->tag, sizeof form->tag);
    at += form->tag_size;
    *at++ = separator;
    at = put_number(at, frame->number);
    *at++ = separator;
    at = has_parent ? put_number(at, frame->parent) : at;
    *at++ = separator;
    at = put_packed(at, pen->encoder->guide->loops[frame->loop].level);
    *at++ = separator;
    frame->child = (size_t)(at - pen->encoder->emit->out.ptr);
    *at++ = '0'; /* until a level is begun below it */
    pen->delimiters += 4;
    x278i_pen_end(pen, at);
}

/* Does the struct hold anything of a composite? */
static bool holds(const x278i_pen *pen, uint16_t row) {
    const x278i_encoder *encoder = pen->encoder;
    return x278i_element_holds(encoder->guide, encoder->binding, row, pen->node);
}

/* A component with a separator before it, and before that those of empty components, but for the first. */
static bool put_part(x278i_pen *pen, uint32_t *gap, bool first, const char *ptr, size_t len) {
    const x278_delimiters *delimiters = &pen->encoder->emit->delimiters;
    if (first && !put(pen, delimiters->element, NULL, 0)) {
        return false;
    }
    uint32_t separators = *gap;
    *gap = 0;
    if ((separators > 0 && delimiters->component == 0) || !x278i_pen_reserve(pen, separators + len)) {
        return false;
    }
    pen->delimiters += separators;
    for (; separators > 0; separators--) {
        *pen->at++ = (char)delimiters->component;
    }
    pen->at = x278i_pen_copy(pen->at, ptr, len);
    return true;
}

/* The components of a composite. `below`: the struct that all of them are in; NULL: each has its own way. */
static bool put_parts(x278i_pen *pen, uint16_t row, const char *below) {
    const x278i_encoder *encoder = pen->encoder;
    const x278i_elem_row *elem = &encoder->guide->elems[row];
    const x278i_spot *spots = &encoder->binding->spots[elem->first_comp];
    uint32_t gap = 0;
    bool any = false;
    bool held = false;
    for (uint16_t c = 0; c < elem->comp_count; c++) {
        bool used = spots[c].how != X278I_SPOT_NONE;
        const x278_str *text = !used           ? &none
                               : below != NULL ? text_inside(&spots[c], below)
                                               : text_of(&spots[c], pen->node);
        if (!is_sound(text)) {
            return false;
        }
        held = held || text->len > 0;
        x278_span value = {text->ptr, text->len};
        x278i_made room;
        if (value.len == 0 && used) {
            value = fill(pen, (uint16_t)(elem->first_comp + c), &room);
            value.len = value.len > 0 && (held || holds(pen, row)) ? value.len : 0;
        }
        if (value.len > 0) {
            if (!put_part(pen, &gap, !any, value.ptr, value.len)) {
                return false;
            }
            any = true;
        }
        gap++;
    }
    pen->empty += !any;
    pen->held = pen->held || held;
    return true;
}

static bool put_repetitions(x278i_pen *pen, const x278i_spot *spot) {
    const x278_delimiters *delimiters = &pen->encoder->emit->delimiters;
    const char *list = pen->node + spot->at;
    size_t count = count_at(list);
    if (count > 1 && delimiters->repetition == 0) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const x278_str *text = entry_of(list, i);
        if (text == NULL || text->ptr == NULL || text->len == 0 ||
            !put(pen, i == 0 ? delimiters->element : delimiters->repetition, text->ptr, text->len)) {
            return false;
        }
    }
    pen->empty += count == 0;
    pen->held = pen->held || count > 0;
    return true;
}

static bool put_text(x278i_pen *pen, uint16_t row, const x278_str *text) {
    if (text == NULL) {
        return false;
    }
    text = text == pen->replaced ? &pen->control : text;
    if (!is_sound(text)) {
        return false;
    }
    x278_span value = {text->ptr, text->len};
    x278i_made room;
    if (value.len > 0) {
        pen->held = true;
    } else {
        value = fill(pen, row, &room);
    }
    if (value.len == 0) {
        pen->empty++;
        return true;
    }
    return put(pen, pen->encoder->emit->delimiters.element, value.ptr, value.len);
}

/* A value that is no text of the struct itself. */
static bool put_other(x278i_pen *pen, uint16_t row) {
    const x278i_spot *spot = &pen->encoder->binding->spots[row];
    return spot->how == X278I_SPOT_REPEATS ? put_repetitions(pen, spot) : put_text(pen, row, text_of(spot, pen->node));
}

/* Must the value of a row be filled in, perhaps, which has none? */
static inline bool is_asked(const x278i_pen *pen, const x278i_cell *cell, uint16_t first) {
    return cell->how == X278I_CELL_FILL ||
           (pen->merged && pen->encoder->guide->elems[first + cell->place - 1].usage == 'R');
}

/* Is nothing there of a cell whose `at` says so? */
static inline bool is_behind(const x278i_cell *cell, const char *node, bool merged) {
    return cell->how >= X278I_CELL_GUARDED && x278i_word_at(node + cell->at) <= cell->index &&
           !(merged && (cell->how == X278I_CELL_GUARDED || cell->how == X278I_CELL_ENTRY));
}

/* The text of a cell that is one; NULL: it is none, or a program should not have put it there. */
static inline const x278_str *text_of_cell(const x278i_cell *cell, const char *node) {
    if (cell->how == X278I_CELL_ENTRY) {
        const char *const *list = *(const char *const *const *)(const void *)(node + cell->at - sizeof(void *));
        bool there = list != NULL && x278i_word_at(node + cell->at) > cell->index;
        const char *entry = there ? list[cell->index] : NULL;
        return entry == NULL ? NULL : (const x278_str *)(const void *)(entry + cell->more);
    }
    return cell->how > X278I_CELL_FILL ? NULL : (const x278_str *)(const void *)(node + cell->at);
}

/* The components of a composite. `below`: the struct that all of them are in; NULL: each has its own way. */
static bool put_composite(x278i_pen *pen, const x278i_cell *composite, uint16_t row, const char *below) {
    const x278i_range *run = &x278i_parts_all[composite->more].cells;
    const x278i_cell *cell = &x278i_cells[run->first];
    const char *node = below != NULL ? below : pen->node;
    if (!x278i_pen_reserve(pen, ROOM)) {
        return false;
    }
    size_t room = (size_t)(pen->end - pen->at) - ROOM;
    char *const begin = x278i_pen_separate(pen->at, pen->elements, pen->empty + 1);
    char *at = begin;
    uint32_t last = 1;
    bool asked = false;
    for (const x278i_cell *end = cell + run->count; cell < end; cell++) {
        if (is_behind(cell, node, pen->merged)) {
            cell += cell->skip;
            continue;
        }
        const x278_str *text = text_of_cell(cell, node);
        if (text == NULL || text->len > room || (text->len > 0 && text->ptr == NULL)) {
            return put_parts(pen, row, below);
        }
        if (text->len == 0) {
            asked = asked || is_asked(pen, cell, pen->encoder->guide->elems[row].first_comp);
            continue;
        }
        at = x278i_pen_separate(at, pen->components, cell->place - last);
        at = x278i_pen_copy(at, text->ptr, text->len);
        room -= text->len;
        last = cell->place;
    }
    if (at == begin) {
        pen->empty++;
        return true;
    }
    if (asked || (last > 1 && pen->components == 0)) {
        return put_parts(pen, row, below);
    }
    pen->at = at;
    pen->delimiters += pen->empty + last;
    pen->empty = 0;
    pen->held = true;
    return true;
}

/* The struct of a composite's components, or of those that have limits. NULL: there is none; *sound false: a program should not
 * have put there what is. */
static const char *struct_of_cell(const x278i_cell *cell, const char *node, bool *sound) {
    if (cell->how != X278I_CELL_LISTED) {
        return *(const char *const *)(const void *)(node + cell->at);
    }
    const char *const *list = *(const char *const *const *)(const void *)(node + cell->at - sizeof(void *));
    *sound = list != NULL && list[cell->index] != NULL;
    return *sound ? list[cell->index] : NULL;
}

/* Write what is no text of the struct itself, with pen->empty separators before it and its own; pen->empty is 0 when it is there. */
static bool put_cell(x278i_pen *pen, const x278i_cell *cell) {
    uint16_t row = (uint16_t)(pen->seg->first_elem + cell->place - 1);
    if (cell->how == X278I_CELL_COMPUTED) {
        return put_computed(pen, cell->index);
    }
    if (cell->how < X278I_CELL_PARTS || cell->how == X278I_CELL_GUARDED || cell->how == X278I_CELL_ENTRY) {
        return put_other(pen, row);
    }
    const x278i_range *limits = &x278i_parts_all[cell->more].limits;
    bool looked = cell->how != X278I_CELL_PARTS || limits->count > 0;
    bool sound = true;
    const char *below = looked ? struct_of_cell(cell, pen->node, &sound) : NULL;
    if (!sound || (below != NULL && !x278i_is_within(below, limits->first, limits->count))) {
        return false;
    }
    return put_composite(pen, cell, row, cell->how == X278I_CELL_PARTS ? NULL : below);
}

/* Write the elements of a segment. */
static bool put_cells(x278i_pen *pen, const x278i_cell *cell, const x278i_cell *end) {
    const char *node = pen->node;
    size_t room = (size_t)(pen->end - pen->at) - ROOM;
    uint32_t last = 0;
    for (; cell < end; cell++) {
        if (is_behind(cell, node, pen->merged)) {
            cell += cell->skip;
            continue;
        }
        const x278_str *text = text_of_cell(cell, node);
        if (text != NULL && text->len == 0 && !is_asked(pen, cell, pen->seg->first_elem)) {
            continue;
        }
        if (text != NULL && text->len > 0 && text->ptr != NULL && text->len <= room) {
            uint32_t gap = cell->place - last;
            pen->at = x278i_pen_copy(x278i_pen_separate(pen->at, pen->elements, gap), text->ptr, text->len);
            pen->delimiters += gap;
            pen->held = true;
            room -= text->len;
            last = cell->place;
            continue;
        }
        pen->empty = cell->place - last - 1;
        if (!put_cell(pen, cell) || !x278i_pen_reserve(pen, ROOM)) {
            return false;
        }
        room = (size_t)(pen->end - pen->at) - ROOM;
        last = pen->empty == 0 ? cell->place : last;
    }
    return true;
}

bool x278i_pen_segment(x278i_pen *pen, x278i_pen_frame *frame, const x278i_slot *slot, const char *node) {
    const x278i_encoder *encoder = pen->encoder;
    const x278i_form *form = &pen->forms[slot->row];
    const x278i_cell *cells = &x278i_cells[form->first];
    if (!x278i_pen_reserve(pen, ROOM)) {
        return false;
    }
    if (form->how == X278I_FORM_LEVEL) {
        x278i_pen_level(pen, frame, form);
        return true;
    }
    size_t begin = (size_t)(pen->at - encoder->emit->out.ptr);
    size_t delimiters = pen->delimiters;
    pen->frame = frame;
    pen->seg = &encoder->guide->segs[slot->row];
    pen->node = node;
    pen->held = false;
    memcpy(pen->at, form->tag, sizeof form->tag);
    pen->at += form->tag_size;
    if (!put_cells(pen, cells, cells + form->count)) {
        return false;
    }
    if (pen->held || (slot->how & X278I_SLOT_MUST) != 0) {
        x278i_pen_end(pen, pen->at);
    } else {
        pen->at = encoder->emit->out.ptr + begin;
        pen->delimiters = delimiters;
    }
    return true;
}
