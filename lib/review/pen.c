/* Values from the structs into the buffer. */
#include "review/pen.h"

#include "review/leaf.h"
#include "review/line.h"
#include "review/loops.h"

/* A segment that is being written. */
typedef struct line {
    x278i_pen *pen;
    x278i_pen_frame *frame;
    const x278i_seg_row *seg;
    const char *node;
    uint32_t empty; /* elements left out so far that a later one makes visible */
    bool held;      /* the struct holds something for it */
} line;

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
    return true;
}

static inline size_t count_at(const char *list) {
    return *(const size_t *)(const void *)(list + sizeof(void *));
}

/* Add a value with a separator before it, and before that those of empty elements. false: no memory. */
static inline bool put(line *of, uint8_t separator, const char *ptr, size_t len) {
    x278i_pen *pen = of->pen;
    if (!x278i_pen_reserve(pen, of->empty + 1 + len)) {
        return false;
    }
    char *at = pen->at;
    pen->delimiters += of->empty + 1;
    for (; of->empty > 0; of->empty--) {
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
static inline x278_span fill(const line *of, uint16_t row, x278i_made *room) {
    const x278i_encoder *encoder = of->pen->encoder;
    return encoder->guide->elems[row].usage == 'R' ? x278i_line_only(encoder, row, room) : (x278_span){NULL, 0};
}

static bool put_computed(line *of, uint16_t row) {
    const x278i_encoder *encoder = of->pen->encoder;
    const x278i_pen_frame *frame = of->frame;
    uint8_t how = encoder->binding->elems[row].how;
    x278i_made room;
    x278i_computing from = {frame->loop, frame->number, frame->parent, false};
    x278_span value = x278i_line_computed(encoder, &from, how, &room);
    of->held = true;
    if (value.len == 0) {
        of->empty++;
        return true;
    }
    if (!put(of, encoder->emit->delimiters.element, value.ptr, value.len)) {
        return false;
    }
    if (how == X278I_LEAF_HL_CHILD) {
        of->frame->child = (size_t)(of->pen->at - encoder->emit->out.ptr) - 1;
    }
    return true;
}

/* Does the struct hold anything of a composite? */
static bool holds(const line *of, uint16_t row) {
    const x278i_encoder *encoder = of->pen->encoder;
    return x278i_element_holds(encoder->guide, encoder->binding, row, of->node);
}

/* A component with a separator before it, and before that those of empty components, but for the first. */
static bool put_part(line *of, uint32_t *gap, bool first, const char *ptr, size_t len) {
    const x278_delimiters *delimiters = &of->pen->encoder->emit->delimiters;
    if (first && !put(of, delimiters->element, NULL, 0)) {
        return false;
    }
    uint32_t separators = *gap;
    *gap = 0;
    if ((separators > 0 && delimiters->component == 0) || !x278i_pen_reserve(of->pen, separators + len)) {
        return false;
    }
    of->pen->delimiters += separators;
    for (; separators > 0; separators--) {
        *of->pen->at++ = (char)delimiters->component;
    }
    of->pen->at = x278i_pen_copy(of->pen->at, ptr, len);
    return true;
}

/* The components of a composite. `below`: the struct that all of them are in; NULL: each has its own way. */
static bool put_parts(line *of, uint16_t row, const char *below) {
    const x278i_encoder *encoder = of->pen->encoder;
    const x278i_elem_row *elem = &encoder->guide->elems[row];
    const x278i_spot *spots = &encoder->binding->spots[elem->first_comp];
    uint32_t gap = 0;
    bool any = false;
    bool held = false;
    for (uint16_t c = 0; c < elem->comp_count; c++) {
        bool used = spots[c].how != X278I_SPOT_NONE;
        const x278_str *text = !used           ? &none
                               : below != NULL ? text_inside(&spots[c], below)
                                               : text_of(&spots[c], of->node);
        if (!is_sound(text)) {
            return false;
        }
        held = held || text->len > 0;
        x278_span value = {text->ptr, text->len};
        x278i_made room;
        if (value.len == 0 && used) {
            value = fill(of, (uint16_t)(elem->first_comp + c), &room);
            value.len = value.len > 0 && (held || holds(of, row)) ? value.len : 0;
        }
        if (value.len > 0) {
            if (!put_part(of, &gap, !any, value.ptr, value.len)) {
                return false;
            }
            any = true;
        }
        gap++;
    }
    of->empty += !any;
    of->held = of->held || held;
    return true;
}

/* A composite whose components are in one struct. */
static bool put_struct(line *of, uint16_t row, const x278i_spot *spot) {
    bool sound = true;
    if (spot->how == X278I_SPOT_FORKED && count_at(of->node + spot->sub) > 0) {
        return false;
    }
    const char *below = struct_of(spot, of->node, &sound);
    if (below == NULL) {
        of->empty++;
        return sound;
    }
    return put_parts(of, row, below);
}

static bool put_repetitions(line *of, const x278i_spot *spot) {
    const x278_delimiters *delimiters = &of->pen->encoder->emit->delimiters;
    const char *list = of->node + spot->at;
    size_t count = count_at(list);
    if (count > 1 && delimiters->repetition == 0) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const x278_str *text = entry_of(list, i);
        if (text == NULL || text->ptr == NULL || text->len == 0 ||
            !put(of, i == 0 ? delimiters->element : delimiters->repetition, text->ptr, text->len)) {
            return false;
        }
    }
    of->empty += count == 0;
    of->held = of->held || count > 0;
    return true;
}

static bool put_text(line *of, uint16_t row, const x278_str *text) {
    const x278i_pen *pen = of->pen;
    text = text != NULL && text == pen->replaced ? &pen->control : text;
    if (!is_sound(text)) {
        return false;
    }
    x278_span value = {text->ptr, text->len};
    x278i_made room;
    if (value.len > 0) {
        of->held = true;
    } else {
        value = fill(of, row, &room);
    }
    if (value.len == 0) {
        of->empty++;
        return true;
    }
    return put(of, pen->encoder->emit->delimiters.element, value.ptr, value.len);
}

static bool put_element(line *of, uint16_t row, const x278i_spot *spot) {
    switch (spot->how) {
    case X278I_SPOT_NONE:
        of->empty++;
        return true;
    case X278I_SPOT_COMPUTED:
        return put_computed(of, row);
    case X278I_SPOT_REPEATS:
        return put_repetitions(of, spot);
    case X278I_SPOT_PARTS:
        return put_parts(of, row, NULL);
    case X278I_SPOT_STRUCT:
    case X278I_SPOT_STRUCTS:
    case X278I_SPOT_FORKED:
        return put_struct(of, row, spot);
    default:
        return put_text(of, row, text_of(spot, of->node));
    }
}

/* The tag at the place of the pen, which has room for it. */
static inline void put_tag(x278i_pen *pen, uint32_t tag) {
    char *at = pen->at;
    for (int shift = 24; shift >= 0; shift -= 8) {
        *at = (char)(uint8_t)(tag >> shift);
        at += tag >> shift != 0;
    }
    pen->at = at;
}

/* Is an element one that a list of structs has no entry for? */
static inline bool is_behind(const x278i_spot *spot, const char *node) {
    return spot->how >= X278I_SPOT_STRUCTS && spot->index >= count_at(node + spot->at) &&
           (spot->how == X278I_SPOT_STRUCTS || count_at(node + spot->sub) == 0);
}

/* Write the elements of a segment. Texts of the struct itself, most of them, are written here, by copies of what the pen has:
 * bytes may be anything, also the pen, so that its members would be read again after each. */
static bool put_elements(line *of, const x278i_spot *spots, uint32_t count) {
    x278i_pen *pen = of->pen;
    const x278i_elem_row *elems = &pen->encoder->guide->elems[of->seg->first_elem];
    const char separator = (char)pen->encoder->emit->delimiters.element;
    char *at = pen->at;
    uint32_t empty = 0;
    size_t separators = 0;
    for (uint32_t i = 0; i < count; i++) {
        const x278_str *text = (const x278_str *)(const void *)(of->node + spots[i].at);
        bool plain = spots[i].how == X278I_SPOT_TEXT && text != pen->replaced;
        if (spots[i].how == X278I_SPOT_NONE || (plain && text->len == 0 && elems[i].usage != 'R') ||
            is_behind(&spots[i], of->node)) {
            empty++;
        } else if (plain && text->len > 0 && text->ptr != NULL && text->len + empty < (size_t)(pen->end - at)) {
            separators += empty + 1;
            for (; empty > 0; empty--) {
                *at++ = separator;
            }
            *at++ = separator;
            at = x278i_pen_copy(at, text->ptr, text->len);
        } else {
            pen->at = at;
            of->empty = empty;
            if (!put_element(of, (uint16_t)(of->seg->first_elem + i), &spots[i])) {
                return false;
            }
            at = pen->at;
            empty = of->empty;
        }
    }
    of->held = of->held || separators > 0;
    pen->at = at;
    pen->delimiters += separators;
    return true;
}

bool x278i_pen_segment(x278i_pen *pen, x278i_pen_frame *frame, uint16_t item, const void *node, bool must,
                       bool *written) {
    const x278i_encoder *encoder = pen->encoder;
    uint16_t row = encoder->guide->items[item].row;
    const x278i_seg_row *seg = &encoder->guide->segs[row];
    line of = {.pen = pen, .frame = frame, .seg = seg, .node = node};
    if (!x278i_pen_reserve(pen, 4)) {
        return false;
    }
    size_t begin = (size_t)(pen->at - encoder->emit->out.ptr);
    size_t delimiters = pen->delimiters;
    put_tag(pen, seg->tag);
    if (!put_elements(&of, &encoder->binding->spots[seg->first_elem], encoder->binding->reach[row])) {
        return false;
    }
    *written = must || of.held;
    if (!*written) {
        pen->at = encoder->emit->out.ptr + begin;
        pen->delimiters = delimiters;
    }
    return true;
}
