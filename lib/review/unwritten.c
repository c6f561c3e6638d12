#include "review/unwritten.h"

#include <stdio.h>
#include <string.h>

#include "review/leaf.h"

/* The loop that is looked at. */
typedef struct look {
    x278_issues *issues;
    const x278i_guide *guide;
    const x278i_binding *binding;
    const x278i_loop_row *loop;
    const char *loop_id;
} look;

static bool is_filled(const void *node, uint16_t field) {
    switch (x278i_fields[field].kind) {
    case X278_FIELD_TEXT:
        return x278i_node_text(node, field).len > 0;
    case X278_FIELD_ONE:
        return x278i_node_one(node, field) != NULL;
    case X278_FIELD_TEXTS:
    case X278_FIELD_MANY:
        return x278i_node_count(node, field) > 0;
    default:
        return false;
    }
}

/* The places that a leaf of a segment row has for a field: none 0, a text or struct 1, a list as many as its highest entry;
 * UINT32_MAX: no limit. `sub` X278I_NONE: whichever. */
static uint32_t places_in_segment(const look *at, const x278i_seg_row *seg, uint16_t field, uint16_t sub) {
    uint32_t places = 0;
    const x278i_fork *fork = x278i_fork_into(field);
    for (uint32_t i = 0; i < seg->elem_count; i++) {
        uint16_t row = (uint16_t)(seg->first_elem + i);
        const x278i_elem_row *elem = &at->guide->elems[row];
        for (uint32_t c = 0; c <= elem->comp_count; c++) {
            const x278i_leaf *leaf = &at->binding->elems[c == 0 ? row : elem->first_comp + c - 1];
            x278i_leaf turned;
            if (fork != NULL && leaf->field == fork->list) {
                turned = x278i_fork_turn(fork, leaf);
                leaf = &turned;
            }
            if ((leaf->how != X278I_LEAF_FIELD && leaf->how != X278I_LEAF_REPEATS) || leaf->field != field ||
                (sub != X278I_NONE && leaf->sub != sub)) {
                continue;
            }
            if (leaf->how == X278I_LEAF_REPEATS) {
                return UINT32_MAX;
            }
            places = leaf->index + 1u > places ? leaf->index + 1u : places;
        }
    }
    return places;
}

/* The same over the segments of the loop that `holder` holds (X278I_NONE: the loop's own struct). */
static uint32_t places_of(const look *at, uint16_t holder, uint16_t field, uint16_t sub) {
    uint32_t places = 0;
    for (uint16_t i = at->loop->first_item; i < at->loop->first_item + at->loop->item_count; i++) {
        const x278i_item *item = &at->guide->items[i];
        if (item->kind == X278I_ITEM_SEGMENT && at->binding->items[i] == holder) {
            uint32_t here = places_in_segment(at, &at->guide->segs[item->row], field, sub);
            places = here > places ? here : places;
        }
    }
    return places;
}

/* Does an item of the loop stand for the field? */
static bool is_item(const look *at, uint16_t field) {
    for (uint16_t i = at->loop->first_item; i < at->loop->first_item + at->loop->item_count; i++) {
        if (at->binding->items[i] == field) {
            return true;
        }
    }
    return false;
}

static bool is_loop(const look *at, uint16_t field) {
    for (uint16_t i = at->loop->first_item; i < at->loop->first_item + at->loop->item_count; i++) {
        if (at->binding->items[i] == field && at->guide->items[i].kind == X278I_ITEM_LOOP) {
            return true;
        }
    }
    return false;
}

static void report(const look *at, int32_t code, uint16_t type, uint16_t field, size_t has, size_t places) {
    char name[64];
    x278i_digits counts[2];
    snprintf(name, sizeof name, "%s.%s", x278i_structs[type].name, x278i_fields[field].name);
    x278i_finding finding = {.code = code, .path = at->loop_id, .loop = at->loop_id, .params = {x278i_text(name)}};
    if (code == X278I_ISSUE_list_too_long) {
        finding.params[1] = x278i_number(&counts[0], has);
        finding.params[2] = x278i_number(&counts[1], places);
        finding.param_count = 3;
    } else {
        finding.params[1] = x278i_text(x278i_guide_text(at->guide, at->guide->id_str));
        finding.param_count = 2;
    }
    x278i_issues_add(at->issues, &finding);
}

/* The entries of a list; those of the other list of a fork come after all that the first has. */
static size_t count_of(const void *node, uint16_t field) {
    const x278i_fork *fork = x278i_fork_into(field);
    return fork == NULL ? x278i_node_count(node, field) : x278i_fork_parts(fork, node);
}

/* A field of a struct that holds segments, with so many places. */
static void look_at_places(const look *at, uint16_t type, const void *node, uint16_t field, uint32_t places) {
    uint8_t kind = x278i_fields[field].kind;
    bool list = kind == X278_FIELD_TEXTS || kind == X278_FIELD_MANY;
    if (places == 0) {
        report(at, X278I_ISSUE_field_not_in_guide, type, field, 0, 0);
    } else if (list && count_of(node, field) > places) {
        report(at, X278I_ISSUE_list_too_long, type, field, count_of(node, field), places);
    }
}

/* A struct inside of one that holds segments: a procedure, a diagnosis. */
static void look_at_inner(const look *at, uint16_t holder, uint16_t field, const void *node) {
    uint16_t type = x278i_fields[field].of;
    const x278i_struct *description = &x278i_structs[type];
    for (uint16_t i = description->first; i < description->first + description->count; i++) {
        if (is_filled(node, i)) {
            look_at_places(at, type, node, i, places_of(at, holder, field, i));
        }
    }
}

static void look_at_fields(const look *at, uint16_t holder, uint16_t type, const void *node) {
    const x278i_struct *description = &x278i_structs[type];
    for (uint16_t i = description->first; i < description->first + description->count; i++) {
        bool own = holder == X278I_NONE; /* the struct of the loop: it has fields for segments and loops, too */
        bool kept = i == description->unknowns || (x278i_fields[i].flags & X278_FIELD_GATHERED) != 0;
        if (kept || !is_filled(node, i) || (own && is_item(at, i))) {
            continue;
        }
        uint32_t places = places_of(at, holder, i, X278I_NONE);
        look_at_places(at, type, node, i, places);
        if (places == 0) {
            continue;
        }
        if (x278i_fields[i].kind == X278_FIELD_ONE) {
            look_at_inner(at, holder, i, x278i_node_one(node, i));
        }
        for (size_t j = 0; x278i_fields[i].kind == X278_FIELD_MANY && j < x278i_node_count(node, i); j++) {
            look_at_inner(at, holder, i, x278i_node_many(node, i)[j]);
        }
    }
}

void x278i_report_unwritten(x278_issues *issues, const x278i_guide *guide, const x278i_binding *binding, uint16_t loop,
                            const void *node) {
    look at = {issues, guide, binding, &guide->loops[loop], x278i_guide_text(guide, guide->loop_texts[loop].id_str)};
    uint16_t type = binding->loops[loop];
    const x278i_struct *description = &x278i_structs[type];
    look_at_fields(&at, X278I_NONE, type, node);
    for (uint16_t i = description->first; i < description->first + description->count; i++) {
        if (!is_item(&at, i) || is_loop(&at, i)) {
            continue;
        }
        if (x278i_fields[i].kind == X278_FIELD_ONE && is_filled(node, i)) {
            look_at_fields(&at, i, x278i_fields[i].of, x278i_node_one(node, i));
        }
        for (size_t j = 0; x278i_fields[i].kind == X278_FIELD_MANY && j < x278i_node_count(node, i); j++) {
            look_at_fields(&at, i, x278i_fields[i].of, x278i_node_many(node, i)[j]);
        }
    }
}
