#include "review/remove.h"

#include <string.h>

#include "review/leaf.h"
#include "review/loops.h"

/* An entry of a field. */
typedef struct entry {
    void *holder;
    size_t index;
    uint16_t field;
} entry;

/* Goes through the structs below a struct, each before those below it. Lists that gather are left out: what is in them
 * hangs elsewhere. Structs are nested no deeper than the loops that they are made for. */
typedef struct visit {
    uint32_t depth;
    struct {
        void *node;
        size_t next; /* entry of the field */
        uint16_t type;
        uint16_t field; /* from the struct's first */
    } at[X278I_DEPTH_MAX];
} visit;

static void visit_push(visit *v, uint16_t type, void *node) {
    if (v->depth < X278I_DEPTH_MAX) {
        v->at[v->depth].node = node;
        v->at[v->depth].next = 0;
        v->at[v->depth].type = type;
        v->at[v->depth].field = 0;
        v->depth++;
    }
}

static bool holds_structs(uint16_t field) {
    const x278i_field *row = &x278i_fields[field];
    return (row->kind == X278_FIELD_ONE || row->kind == X278_FIELD_MANY) && (row->flags & X278_FIELD_GATHERED) == 0;
}

/* The next struct; NULL: no more. */
static void *visit_next(visit *v, entry *out) {
    while (v->depth > 0) {
        uint32_t top = v->depth - 1;
        const x278i_struct *type = &x278i_structs[v->at[top].type];
        if (v->at[top].field == type->count) {
            v->depth--;
            continue;
        }
        uint16_t field = (uint16_t)(type->first + v->at[top].field);
        if (!holds_structs(field) || v->at[top].next == x278i_below_count(v->at[top].node, field)) {
            v->at[top].field++;
            v->at[top].next = 0;
            continue;
        }
        *out = (entry){v->at[top].node, v->at[top].next++, field};
        void *node = x278i_node_own(x278i_below_at(out->holder, field, out->index));
        if (node != NULL) {
            visit_push(v, x278i_fields[field].of, node);
            return node;
        }
    }
    return NULL;
}

/* Where a struct hangs. `type` is that of the root. */
static bool find_holder(void *root, uint16_t type, const void *wanted, entry *out) {
    visit v = {.depth = 0};
    visit_push(&v, type, root);
    const void *node = visit_next(&v, out);
    while (node != NULL && node != wanted) {
        node = visit_next(&v, out);
    }
    return node != NULL;
}

/* Move what follows an entry of a list to its place. `item`: bytes of one. */
static void close_gap(void *holder, uint16_t field, size_t index, size_t item) {
    char *at = (char *)holder + x278i_fields[field].offset;
    char *list;
    size_t count;
    memcpy(&list, at, sizeof list);
    memcpy(&count, at + sizeof list, sizeof count);
    count--;
    memmove(list + index * item, list + (index + 1) * item, (count - index) * item);
    if (count == 0) {
        list = NULL;
    }
    memcpy(at, &list, sizeof list);
    memcpy(at + sizeof list, &count, sizeof count);
}

/* Take a struct out of the list of the root that gathers its kind. */
static void forget(void *root, const void *node, uint16_t type) {
    uint16_t list = x278i_structs[type].gathered;
    size_t count = list == X278I_NONE ? 0 : x278i_node_count(root, list);
    for (size_t i = 0; i < count; i++) {
        if (x278i_node_many(root, list)[i] == node) {
            close_gap(root, list, i, sizeof(void *));
            return;
        }
    }
}

/* The same for a struct and all below it. */
static void forget_all(void *root, void *node, uint16_t type) {
    visit v = {.depth = 0};
    entry at;
    forget(root, node, type);
    visit_push(&v, type, node);
    while ((node = visit_next(&v, &at)) != NULL) {
        forget(root, node, x278i_fields[at.field].of);
    }
}

x278_status x278i_remove(void *root, uint16_t type, void *node, uint16_t field, size_t index) {
    const x278i_field *row = &x278i_fields[field];
    entry at = {node, index, field};
    bool list = row->kind == X278_FIELD_MANY || row->kind == X278_FIELD_TEXTS;
    size_t count = list                           ? x278i_node_count(node, field)
                   : row->kind == X278_FIELD_ONE  ? x278i_below_count(node, field)
                   : row->kind == X278_FIELD_TEXT ? x278i_node_text(node, field).ptr != NULL
                                                  : 0;
    if (index >= count) {
        return X278_E_NOT_FOUND;
    }
    if ((row->flags & X278_FIELD_GATHERED) != 0 && !find_holder(root, type, x278i_node_many(node, field)[index], &at)) {
        return X278_E_NOT_FOUND;
    }
    if (row->kind == X278_FIELD_TEXTS) {
        close_gap(node, field, index, sizeof(x278_str));
    } else if (row->kind == X278_FIELD_TEXT) {
        *(x278_str *)(void *)((char *)node + row->offset) = (x278_str){NULL, 0};
    } else {
        forget_all(root, x278i_node_own(x278i_below_at(at.holder, at.field, at.index)), row->of);
        if (x278i_fields[at.field].kind == X278_FIELD_ONE) {
            memset((char *)at.holder + x278i_fields[at.field].offset, 0, sizeof(void *));
        } else {
            close_gap(at.holder, at.field, at.index, sizeof(void *));
        }
    }
    return X278_OK;
}

/* ---- by path -------------------------------------------------------------------------------------------------- */

/* Is something of the segment computed, so that it is written whatever the struct holds? */
static bool is_computed(const x278i_value_path *plan) {
    const x278i_seg_row *seg = &plan->guide->segs[plan->wire.seg];
    bool computed = false;
    for (uint16_t i = seg->first_elem; i < seg->first_elem + seg->elem_count; i++) {
        computed = computed || plan->binding->elems[i].how > X278I_LEAF_PARTS;
    }
    return computed;
}

/* Make all fields absent that a segment fills. A list is two words as a text is: a pointer and a number. */
static void clear_segment(const x278i_value_path *plan, void *node) {
    const x278i_seg_row *seg = &plan->guide->segs[plan->wire.seg];
    for (uint16_t i = seg->first_elem; i < seg->first_elem + seg->elem_count; i++) {
        const x278i_elem_row *elem = &plan->guide->elems[i];
        bool parts = plan->binding->elems[i].how == X278I_LEAF_PARTS;
        uint16_t count = parts ? elem->comp_count : 1;
        for (uint16_t c = 0; c < count; c++) {
            const x278i_leaf *leaf = &plan->binding->elems[parts ? elem->first_comp + c : i];
            if (leaf->how == X278I_LEAF_FIELD || leaf->how == X278I_LEAF_REPEATS) {
                bool one = x278i_fields[leaf->field].kind == X278_FIELD_ONE;
                const x278i_fork *fork = x278i_fork_of(leaf->field);
                memset((char *)node + x278i_fields[leaf->field].offset, 0, one ? sizeof(void *) : sizeof(x278_str));
                if (fork != NULL) {
                    memset((char *)node + x278i_fields[fork->other].offset, 0, sizeof(x278_str));
                }
            }
        }
    }
}

/* Does the struct hold another segment of the loop, too? */
static bool is_shared(const x278i_value_path *plan, const void *node) {
    uint16_t item = plan->guide->segs[plan->wire.seg].item;
    uint16_t field = plan->binding->items[item];
    const x278i_loop_row *loop = &plan->guide->loops[plan->wire.loop];
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (i != item && plan->binding->items[i] == field && plan->guide->items[i].kind == X278I_ITEM_SEGMENT &&
            x278i_segment_holds(plan->guide, plan->binding, plan->guide->items[i].row, node)) {
            return true;
        }
    }
    return false;
}

static x278_status remove_value(const x278i_path_roots *roots, const x278i_value_path *plan) {
    x278_str there;
    x278_str *place = NULL;
    x278_status status = x278i_path_get(roots, plan, &there);
    if (status != X278_OK || there.ptr == NULL) {
        return status == X278_OK ? X278_E_NOT_FOUND : status;
    }
    status = x278i_path_make(roots, NULL, plan, (x278_span){NULL, 0}, &place); /* it is there: nothing is made */
    if (status == X278_OK) {
        *place = (x278_str){NULL, 0};
    }
    return status;
}

static x278_status remove_wire(const x278i_path_roots *roots, const x278i_value_path *plan) {
    void *root = x278i_node_own(roots->root);
    uint16_t type = plan->binding->root;
    void *node = x278i_node_own(x278i_path_node(roots, plan));
    uint16_t seg = plan->wire.seg;
    entry at;
    if (seg != X278I_NONE && is_computed(plan)) {
        return X278_E_UNSUPPORTED;
    }
    if (node == NULL) {
        return X278_E_NOT_FOUND;
    }
    uint16_t field = seg == X278I_NONE ? X278I_NONE : plan->binding->items[plan->guide->segs[seg].item];
    if (seg != X278I_NONE &&
        (field == X278I_NONE || (x278i_fields[field].kind == X278_FIELD_ONE && is_shared(plan, node)))) {
        bool there = x278i_segment_holds(plan->guide, plan->binding, seg, node);
        clear_segment(plan, node);
        return there ? X278_OK : X278_E_NOT_FOUND;
    }
    return find_holder(root, type, node, &at) ? x278i_remove(root, type, at.holder, at.field, at.index)
                                              : X278_E_NOT_FOUND;
}

x278_status x278i_path_remove(const x278i_path_roots *roots, const x278i_value_path *plan) {
    if (plan->guide != NULL) {
        return plan->wire.elem != X278I_NONE ? remove_value(roots, plan) : remove_wire(roots, plan);
    }
    const x278i_step *last = &plan->steps[plan->count - 1];
    void *holder = x278i_node_own(x278i_path_holder(roots, plan));
    return holder == NULL
               ? X278_E_NOT_FOUND
               : x278i_remove(x278i_node_own(roots->root), plan->binding->root, holder, last->field, last->index - 1);
}
