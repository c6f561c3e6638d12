/* Finds what the structs of a loop can hold and the rows of the loop have no place for, so that encode need not search. */
#include <stdlib.h>
#include <string.h>

#include "bindc.h"

/* A loop whose gaps are looked for. */
typedef struct {
    model *m;
    const bound *b;
    const x278i_loop_row *loop;
} look;

/* The gaps of one struct, before they are stored. */
typedef struct {
    x278i_gap list[MOST_FIELDS];
    int count;
} found;

static int is_list(const field *f) {
    return strcmp(f->kind, "texts") == 0 || strcmp(f->kind, "many") == 0;
}

const x278i_fork *fork_into(const model *m, int other) {
    for (int i = 0; i < m->fork_count; i++) {
        if (m->forks[i].other == other) {
            return &m->forks[i];
        }
    }
    return NULL;
}

/* Does a leaf hold the field? `sub` -1: whichever of its struct. */
static int leaf_holds(const model *m, const x278i_leaf *leaf, int at, int sub) {
    const x278i_fork *fork = fork_into(m, at);
    int holds = leaf->field;
    int below = leaf->sub;
    if (leaf->how != X278I_LEAF_FIELD && leaf->how != X278I_LEAF_REPEATS) {
        return 0;
    }
    if (fork != NULL && holds == fork->list) { /* the structs of both lists have the same texts */
        below += m->structs[m->fields[fork->other].of_struct].first_field -
                 m->structs[m->fields[fork->list].of_struct].first_field;
        holds = fork->other;
    }
    return holds == at && (sub < 0 || below == sub);
}

/* The places that a segment row has for a field: none 0, a text or struct 1, a list as many as its highest entry. */
static uint16_t places_in(const look *at, const x278i_seg_row *seg, int wanted, int sub) {
    uint16_t places = 0;
    for (unsigned i = 0; i < seg->elem_count; i++) {
        unsigned row = seg->first_elem + i;
        const x278i_elem_row *elem = &at->b->guide->elems[row];
        for (unsigned c = 0; c <= elem->comp_count; c++) {
            const x278i_leaf *leaf = &at->b->elems[c == 0 ? row : elem->first_comp + c - 1];
            if (!leaf_holds(at->m, leaf, wanted, sub)) {
                continue;
            }
            if (leaf->how == X278I_LEAF_REPEATS) {
                return X278I_MANY;
            }
            places = leaf->index + 1 > places ? (uint16_t)(leaf->index + 1) : places;
        }
    }
    return places;
}

/* The same over the segments of the loop that `holder` holds; X278I_NONE: the loop's own struct. */
static uint16_t places_of(const look *at, uint16_t holder, int wanted, int sub) {
    uint16_t places = 0;
    for (unsigned i = at->loop->first_item; i < at->loop->first_item + at->loop->item_count; i++) {
        const x278i_item *item = &at->b->guide->items[i];
        if (item->kind == X278I_ITEM_SEGMENT && at->b->items[i] == holder) {
            uint16_t here = places_in(at, &at->b->guide->segs[item->row], wanted, sub);
            places = here > places ? here : places;
        }
    }
    return places;
}

/* Has the loop an item that the field `wanted` holds, of this kind (0: of any)? */
static int is_item(const look *at, int wanted, int kind) {
    for (unsigned i = at->loop->first_item; i < at->loop->first_item + at->loop->item_count; i++) {
        if (at->b->items[i] == wanted && (kind == 0 || at->b->guide->items[i].kind == kind)) {
            return 1;
        }
    }
    return 0;
}

x278i_range store_run(void *all, int *total, int most, const void *list, int count, size_t size) {
    char *stored = all;
    for (int i = 0; i + count <= *total; i++) {
        if (memcmp(stored + (size_t)i * size, list, (size_t)count * size) == 0) {
            return (x278i_range){(uint16_t)i, (uint16_t)count};
        }
    }
    if (*total + count > most) {
        fputs("bindc: too many rows of a table\n", stderr);
        exit(1);
    }
    memcpy(stored + (size_t)*total * size, list, (size_t)count * size);
    *total += count;
    return (x278i_range){(uint16_t)(*total - count), (uint16_t)count};
}

static x278i_range store(model *m, const found *gaps) {
    return store_run(m->gaps, &m->gap_count, MOST_GAPS, gaps->list, gaps->count, sizeof gaps->list[0]);
}

static void add(found *gaps, int at, uint16_t places, x278i_range inner) {
    if (places == X278I_MANY && inner.count == 0) {
        return; /* all has a place */
    }
    gaps->list[gaps->count++] = (x278i_gap){(uint16_t)at, places, inner.count == 0 ? 0 : inner.first, inner.count, 0};
}

/* A field with so many places. What is no list and has a place has room for all of it. */
static uint16_t limit_of(const field *f, uint16_t places) {
    return places > 0 && !is_list(f) ? X278I_MANY : places;
}

/* The gaps of a struct inside of one that holds segments: of a procedure, of a diagnosis. */
static x278i_range inner_gaps(const look *at, uint16_t holder, int outer) {
    const node_type *s = &at->m->structs[at->m->fields[outer].of_struct];
    const x278i_range none = {0, 0};
    found gaps = {.count = 0};
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        add(&gaps, i, limit_of(&at->m->fields[i], places_of(at, holder, outer, i)), none);
    }
    return store(at->m, &gaps);
}

/* Fields that are no part of a segment's values. */
static int is_kept(const field *f) {
    return f->gathers || strcmp(f->name, "unknowns") == 0 || strcmp(f->kind, "number") == 0 ||
           strcmp(f->kind, "delimiters") == 0;
}

/* The gaps of a struct that holds segments of the loop; `holder` X278I_NONE: of the loop's own. */
static void struct_gaps(const look *at, uint16_t holder, int type, found *gaps) {
    const node_type *s = &at->m->structs[type];
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        const field *f = &at->m->fields[i];
        if (is_kept(f) || (holder == X278I_NONE && is_item(at, i, 0))) {
            continue;
        }
        uint16_t places = places_of(at, holder, i, -1);
        x278i_range inner = {0, 0};
        if (places > 0 && f->of_struct >= 0) {
            inner = inner_gaps(at, holder, i);
        }
        add(gaps, i, limit_of(f, places), inner);
    }
}

static x278i_range loop_gaps(const look *at, int type) {
    const node_type *s = &at->m->structs[type];
    found gaps = {.count = 0};
    struct_gaps(at, X278I_NONE, type, &gaps);
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        if (is_item(at, i, 0) && !is_item(at, i, X278I_ITEM_LOOP)) {
            found inner = {.count = 0};
            struct_gaps(at, (uint16_t)i, at->m->fields[i].of_struct, &inner);
            add(&gaps, i, X278I_MANY, store(at->m, &inner));
        }
    }
    return store(at->m, &gaps);
}

void find_gaps(model *m, bound *b) {
    b->gaps = array(b->guide->loop_count, sizeof *b->gaps, 0);
    for (uint16_t i = 0; i < b->guide->loop_count; i++) {
        const look at = {m, b, &b->guide->loops[i]};
        if (b->loops[i] != X278I_NONE) {
            b->gaps[i] = loop_gaps(&at, b->loops[i]);
        }
    }
}
