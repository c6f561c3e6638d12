/* Loops and segments in the order of the guide, straight from the structs. */
#include "review/fast_encode.h"

#include "review/pen.h"

typedef struct loops {
    x278i_pen pen;
    size_t gathered_at; /* the next entry of the list of the root that gathers structs */
    uint32_t hl;        /* the number given last */
    size_t depth;
    x278i_pen_frame frames[X278I_DEPTH_MAX]; /* the first `depth` are set */
} loops;

/* Is a struct of a type that the root gathers the next one there? Others are in no order that is looked at here. */
static bool is_gathered(loops *of, uint16_t type, const char *node) {
    const x278i_encoder *encoder = of->pen.encoder;
    uint16_t list = x278i_structs[type].gathered;
    if (list == X278I_NONE) {
        return true;
    }
    return list == encoder->binding->gathered && of->gathered_at < x278i_node_count(encoder->root, list) &&
           x278i_node_many(encoder->root, list)[of->gathered_at++] == node;
}

/* Begin a loop. false: step aside. */
static bool push(loops *of, const char *node, uint16_t loop) {
    const x278i_encoder *encoder = of->pen.encoder;
    const x278i_binding *binding = encoder->binding;
    const x278i_loop_row *row = &encoder->guide->loops[loop];
    const x278i_range *limits = &binding->limits[loop];
    if (of->depth == X278I_DEPTH_MAX || !x278i_is_within(node, limits->first, limits->count) ||
        x278i_word_at(node) == 0 || !is_gathered(of, binding->loops[loop], node)) {
        return false;
    }
    x278i_pen_frame *above = of->depth == 0 ? NULL : &of->frames[of->depth - 1];
    x278i_pen_frame *frame = &of->frames[of->depth++];
    const x278i_slot *slot = &binding->slots[row->first_item];
    *frame = (x278i_pen_frame){.node = node, .loop = loop, .slot = slot, .end = slot + row->item_count};
    if (above != NULL) {
        frame->parent = above->number != 0 ? above->number : above->parent;
    }
    if (row->open == X278I_OPEN_HL) {
        frame->number = ++of->hl;
        if (above != NULL && above->child != 0) {
            encoder->emit->out.ptr[above->child] = '1';
        }
    }
    return true;
}

/* The things of an item that has some. NULL: a program should not have put that there. */
static const char *const *things_of(const x278i_slot *slot, const char *node, size_t *count) {
    const char *at = node + slot->at;
    if ((slot->how & X278I_SLOT_HOW) == X278I_SLOT_ONE) {
        *count = 1;
        return (const char *const *)(const void *)at;
    }
    *count = x278i_word_at(node + slot->probe);
    return *(const char *const *const *)(const void *)at;
}

/* Is a thing one of those that are written here: in the order of the guide, with nothing in it that no row has a place for? */
static bool is_ordinary(const x278i_slot *slot, const char *thing) {
    return thing != NULL && (slot->order == 0 || *(const uint32_t *)(const void *)(thing + slot->order) == 0) &&
           x278i_is_within(thing, slot->first, slot->count);
}

/* Write the segment of a slot. false: the pen stopped. */
static inline bool put_segment(loops *of, x278i_pen_frame *frame, const x278i_slot *slot, const char *node) {
    x278i_pen *pen = &of->pen;
    const x278i_form *form = &pen->forms[slot->row];
    if (pen->at < pen->limit) {
        if (form->how == X278I_FORM_PLAIN && x278i_pen_plain(pen, form, (slot->how & X278I_SLOT_MUST) != 0, node)) {
            return true;
        }
        if (form->how == X278I_FORM_LEVEL) {
            x278i_pen_level(pen, frame, form);
            return true;
        }
    }
    return x278i_pen_segment(pen, frame, slot, node);
}

/* Write the segments of an item, or begin the next of its loops. false: the pen stopped. */
static bool take_things(loops *of, x278i_pen_frame *frame, const x278i_slot *slot) {
    size_t count;
    const char *const *things = things_of(slot, frame->node, &count);
    bool good = things != NULL;
    while (good && frame->entry < count) {
        const char *thing = things[frame->entry++];
        if (!is_ordinary(slot, thing)) {
            return false;
        }
        if ((slot->how & X278I_SLOT_LOOP) != 0) {
            return push(of, thing, slot->row);
        }
        good = put_segment(of, frame, slot, thing);
    }
    frame->entry = 0;
    return good;
}

/* Write what a loop has from its next item on, up to a loop below it, which is begun, or to its end. false: the pen stopped. */
static bool write_items(loops *of, x278i_pen_frame *frame) {
    const char *node = frame->node;
    const x278i_slot *const end = frame->end;
    const size_t depth = of->depth;
    for (const x278i_slot *slot = frame->slot; slot < end; slot++) {
        if (x278i_word_at(node + slot->probe) == 0) {
            continue;
        }
        if ((slot->how & X278I_SLOT_HOW) == X278I_SLOT_OWN) {
            if (!put_segment(of, frame, slot, node)) {
                return false;
            }
            continue;
        }
        if (!take_things(of, frame, slot)) {
            return false;
        }
        if (of->depth > depth) {
            frame->slot = slot;
            return true;
        }
    }
    of->depth--;
    return true;
}

static bool write_all(loops *of) {
    const x278i_encoder *encoder = of->pen.encoder;
    uint16_t gathered = encoder->binding->gathered;
    bool written = push(of, encoder->root, encoder->guide->root);
    while (written && of->depth > 0) {
        written = write_items(of, &of->frames[of->depth - 1]);
    }
    return written &&
           (gathered == X278I_NONE ||
            of->gathered_at == x278i_word_at((const char *)x278i_node_at(encoder->root, gathered) + sizeof(void *)));
}

x278_status x278i_fast_encode(x278i_encoder *encoder, bool *written) {
    x278i_emit *emit = encoder->emit;
    size_t begin = emit->out.len;
    loops of;
    of.gathered_at = 0;
    of.hl = 0;
    of.depth = 0;
    *written = x278i_pen_begin(&of.pen, encoder) && write_all(&of);
    if (*written) {
        emit->out.len = (size_t)(of.pen.at - emit->out.ptr);
        *written = x278i_emit_count(emit, begin) == of.pen.delimiters; /* else a value holds one */
        emit->written += of.pen.delimiters;
    }
    if (!*written) {
        emit->out.len = begin;
        encoder->count = 0;
    }
    return of.pen.status;
}
