/* Loops and segments in the order of the guide, straight from the structs. */
#include "review/fast_encode.h"

#include "review/pen.h"
#include "review/unwritten.h"

typedef struct loops {
    x278i_pen pen;
    const void *root;
    uint16_t gathered;  /* the list of the root that gathers structs; X278I_NONE */
    size_t gathered_at; /* its next entry */
    uint32_t hl;        /* the number given last */
    size_t depth;
    x278i_pen_frame frames[X278I_DEPTH_MAX];
} loops;

static size_t count_at(const char *list) {
    return *(const size_t *)(const void *)(list + sizeof(void *));
}

/* Is a struct of a type that the root gathers the next one there? Others are in no order that is looked at here. */
static bool is_gathered(loops *of, uint16_t type, const void *node) {
    uint16_t list = x278i_structs[type].gathered;
    if (list == X278I_NONE) {
        return true;
    }
    return list == of->gathered && of->gathered_at < x278i_node_count(of->root, list) &&
           x278i_node_many(of->root, list)[of->gathered_at++] == node;
}

/* Is there nothing in the struct of a loop but what its rows have a place for? */
static bool is_ordinary(const x278i_encoder *encoder, uint16_t loop, uint16_t type, const void *node) {
    uint16_t unknowns = x278i_structs[type].unknowns;
    bool known = unknowns == X278I_NONE || count_at(x278i_node_at(node, unknowns)) == 0;
    return known && !x278i_report_unwritten(NULL, encoder->guide, encoder->binding, loop, node);
}

/* Begin a loop. false: step aside. */
static bool push(loops *of, const void *node, uint16_t loop) {
    const x278i_encoder *encoder = of->pen.encoder;
    const x278i_loop_row *row = &encoder->guide->loops[loop];
    uint16_t type = encoder->binding->loops[loop];
    if (of->depth == X278I_DEPTH_MAX || !is_ordinary(encoder, loop, type, node) || !is_gathered(of, type, node)) {
        return false;
    }
    x278i_pen_frame *above = of->depth == 0 ? NULL : &of->frames[of->depth - 1];
    x278i_pen_frame *frame = &of->frames[of->depth++];
    *frame = (x278i_pen_frame){
        .node = node, .loop = loop, .item = row->first_item, .end = (uint16_t)(row->first_item + row->item_count)};
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

/* Pass over the items of a frame that nothing is there of. */
static void pass_absent(x278i_pen_frame *frame, const x278i_slot *slots) {
    uint16_t item = frame->item;
    for (; item < frame->end; item++) {
        const char *at = (const char *)frame->node + slots[item].at;
        uint16_t how = slots[item].how & X278I_SLOT_HOW;
        bool absent = how == X278I_SLOT_NONE ||
                      (how == X278I_SLOT_ONE && *(const void *const *)(const void *)at == NULL) ||
                      (how == X278I_SLOT_MANY && count_at(at) == 0);
        if (!absent) {
            break;
        }
    }
    frame->item = item;
}

/* The next thing of the frame's item, which is there. *last: the item has no other. NULL: a program has put that there. */
static const void *next_thing(x278i_pen_frame *frame, const x278i_slot *slot, bool *last) {
    const char *at = (const char *)frame->node + slot->at;
    *last = true;
    switch (slot->how & X278I_SLOT_HOW) {
    case X278I_SLOT_ONE:
        return *(const void *const *)(const void *)at;
    case X278I_SLOT_MANY: {
        const void *const *list = *(const void *const *const *)(const void *)at;
        *last = frame->entry + 1 == count_at(at);
        return list == NULL ? NULL : list[frame->entry];
    }
    default:
        return frame->node;
    }
}

/* Write the segment of an item, with its terminator and line break. false: the pen stopped. */
static bool put_segment(loops *of, x278i_pen_frame *frame, uint16_t item, const void *node) {
    x278i_encoder *encoder = of->pen.encoder;
    const x278i_loop_row *loop = &encoder->guide->loops[frame->loop];
    bool opener = item == loop->first_item && loop->open != X278I_OPEN_ROOT;
    bool alone = (encoder->binding->slots[item].how & X278I_SLOT_ALONE) != 0;
    bool written = false;
    const x278_span line_break = encoder->line_break;
    if (!x278i_pen_segment(&of->pen, frame, item, node, opener || alone, &written) ||
        !x278i_pen_reserve(&of->pen, 1 + line_break.len)) {
        return false;
    }
    if (written) {
        *of->pen.at++ = (char)encoder->emit->delimiters.terminator;
        of->pen.at = x278i_pen_copy(of->pen.at, line_break.ptr, line_break.len);
        of->pen.delimiters++;
        encoder->count++;
    }
    return true;
}

/* Write the thing of an item, or begin its loop. */
static bool take(loops *of, x278i_pen_frame *frame, uint16_t item, const void *node) {
    const x278i_encoder *encoder = of->pen.encoder;
    const x278i_slot *slot = &encoder->binding->slots[item];
    if (slot->order != 0 && *(const uint32_t *)(const void *)((const char *)node + slot->order) != 0) {
        return false;
    }
    const x278i_item *row = &encoder->guide->items[item];
    return row->kind == X278I_ITEM_LOOP ? push(of, node, row->row) : put_segment(of, frame, item, node);
}

static bool write_all(loops *of) {
    const x278i_slot *slots = of->pen.encoder->binding->slots;
    while (of->depth > 0) {
        x278i_pen_frame *frame = &of->frames[of->depth - 1];
        pass_absent(frame, slots);
        if (frame->item == frame->end) {
            of->depth--;
            continue;
        }
        bool last;
        uint16_t item = frame->item;
        const void *node = next_thing(frame, &slots[item], &last);
        frame->entry = last ? 0 : frame->entry + 1;
        frame->item += last;
        if (node == NULL || !take(of, frame, item, node)) {
            return false;
        }
    }
    return of->gathered == X278I_NONE || of->gathered_at == count_at(x278i_node_at(of->root, of->gathered));
}

/* The list of the root that gathers structs. */
static uint16_t gathered_of(uint16_t root) {
    const x278i_struct *type = &x278i_structs[root];
    for (uint16_t i = type->first; i < type->first + type->count; i++) {
        if ((x278i_fields[i].flags & X278_FIELD_GATHERED) != 0) {
            return i;
        }
    }
    return X278I_NONE;
}

x278_status x278i_fast_encode(x278i_encoder *encoder, const void *root, bool *written) {
    x278i_emit *emit = encoder->emit;
    size_t begin = emit->out.len;
    loops of = {.root = root, .gathered = gathered_of(encoder->binding->root)};
    of.pen.encoder = encoder;
    if (encoder->control.ptr != NULL) {
        of.pen.replaced = x278i_root_control(root);
        of.pen.control = (x278_str){encoder->control.ptr, encoder->control.len};
    }
    *written = x278i_pen_grow(&of.pen, 1) && push(&of, root, encoder->guide->root) && write_all(&of);
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
