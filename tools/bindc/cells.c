/* Plans how segments are written: a cell for each value that a guide uses, and the limits of what a struct may hold. */
#include <string.h>

#include "bindc.h"

enum {
    MOST_IN_LINE = 256
};

/* A segment that is planned: its row, its loop, and the field that holds its struct (X278I_NONE: the struct of the loop). */
typedef struct {
    model *m;
    const bound *b;
    const x278i_seg_row *seg;
    uint16_t loop, holder;
} draft;

typedef struct {
    cell list[MOST_IN_LINE];
    int count;
} drawn;

static const probed nowhere = {X278I_NONE, 0};

/* Limits */

/* The gap of a field in a run of them; NULL: all of the field has a place. */
static const x278i_gap *gap_in(const model *m, x278i_range run, uint16_t at) {
    for (int i = run.first; i < run.first + run.count; i++) {
        if (m->gaps[i].field == at) {
            return &m->gaps[i];
        }
    }
    return NULL;
}

/* The gaps of the structs in a field. */
static x278i_range inner_run(const model *m, x278i_range run, uint16_t at) {
    const x278i_gap *gap = gap_in(m, run, at);
    return gap == NULL ? (x278i_range){0, 0} : (x278i_range){gap->first, gap->count};
}

/* The gaps as limits. Entries of the other list of a fork are counted in a way of their own: it may have none. */
static x278i_range limits_of(model *m, x278i_range gaps, uint16_t unknowns) {
    limit list[MOST_FIELDS];
    int count = 0;
    for (int i = gaps.first; i < gaps.first + gaps.count; i++) {
        const x278i_gap *gap = &m->gaps[i];
        if (gap->places != X278I_MANY) {
            uint16_t most = fork_into(m, gap->field) != NULL ? 0 : gap->places;
            list[count++] = (limit){{gap->field, !is_kind(m, gap->field, "one")}, most};
        }
    }
    if (unknowns != X278I_NONE) {
        list[count++] = (limit){{unknowns, 1}, 0};
    }
    return store_run(m->limits, &m->limit_count, MOST_LIMITS, list, count, sizeof list[0]);
}

/* Cells */

static bool is_filled_in(const bound *b, uint16_t row) {
    char room[9];
    return x278i_guide_only_code(b->guide, row, room) != NULL;
}

/* Is it the field of the transaction's control number, for which the caller may give another? */
static bool is_control(const draft *of, uint16_t at) {
    const node_type *owner = owner_of(of->m, at);
    return owner == &of->m->structs[of->b->root] && strcmp(of->m->fields[at].name, "control_number") == 0;
}

/* The cell of a value that is a text by itself. */
static cell value_cell(const draft *of, uint16_t row, uint16_t place) {
    const x278i_leaf *leaf = &of->b->elems[row];
    const bool filled = is_filled_in(of->b, row);
    cell made = {nowhere, 0, place, X278I_CELL_OTHER, 0, 0};
    switch (spot_of(of->m, leaf)) {
    case X278I_SPOT_TEXT:
        made.at = (probed){leaf->field, 0};
        made.how = is_control(of, leaf->field) ? X278I_CELL_OTHER : filled ? X278I_CELL_FILL : X278I_CELL_TEXT;
        return made;
    case X278I_SPOT_COMPUTED:
        made.how = X278I_CELL_COMPUTED;
        made.index = leaf->how;
        return made;
    case X278I_SPOT_BELOW:
    case X278I_SPOT_INSIDE:
        made.at = (probed){leaf->field, 0};
        break;
    case X278I_SPOT_ENTRY:
    case X278I_SPOT_MANY:
        made.at = (probed){leaf->field, 1};
        made.index = leaf->index;
        if (leaf->sub != X278I_NONE && !filled) {
            made.more = leaf->sub;
            made.how = X278I_CELL_ENTRY;
            return made;
        }
        break;
    case X278I_SPOT_REPEATS:
        made.at = (probed){leaf->field, 1};
        break;
    default:
        return made;
    }
    made.how = filled ? X278I_CELL_OTHER : X278I_CELL_GUARDED;
    return made;
}

/* The cell of a component that is in the struct of its composite. */
static cell inner_cell(const draft *of, uint16_t row, uint16_t place) {
    const x278i_leaf *leaf = &of->b->elems[row];
    if (!is_kind(of->m, leaf->sub, "texts")) {
        return (cell){{leaf->sub, 0}, 0, place, is_filled_in(of->b, row) ? X278I_CELL_FILL : X278I_CELL_TEXT, 0, 0};
    }
    uint16_t how = is_filled_in(of->b, row) ? X278I_CELL_OTHER : X278I_CELL_GUARDED;
    return (cell){{leaf->sub, 1}, 0, place, how, leaf->index, 0};
}

/* Cells of one list that follow each other are not there when the first is not. */
static void join_lists(drawn *cells) {
    for (int i = cells->count - 1; i > 0; i--) {
        cell *before = &cells->list[i - 1];
        const cell *here = &cells->list[i];
        bool guarded = before->how >= X278I_CELL_GUARDED && before->how != X278I_CELL_STRUCT;
        if (guarded && before->how == here->how && memcmp(&before->at, &here->at, sizeof here->at) == 0 &&
            before->index <= here->index) {
            before->skip = (uint16_t)(here->skip + 1);
        }
    }
}

static x278i_range store_cells(model *m, drawn *cells) {
    join_lists(cells);
    return store_run(m->cells, &m->cell_count, MOST_CELLS, cells->list, cells->count, sizeof cells->list[0]);
}

/* The gaps of the struct that holds the segment. */
static x278i_range holder_gaps(const draft *of) {
    x278i_range run = of->b->gaps[of->loop];
    return of->holder == X278I_NONE ? run : inner_run(of->m, run, of->holder);
}

/* The field of a leaf whose structs have gaps; X278I_NONE. */
static uint16_t gaps_below(const draft *of, uint16_t row) {
    const x278i_leaf *leaf = &of->b->elems[row];
    bool below = leaf->how == X278I_LEAF_FIELD && leaf->sub != X278I_NONE;
    return below && inner_run(of->m, holder_gaps(of), leaf->field).count > 0 ? leaf->field : X278I_NONE;
}

/* The one field whose structs have gaps among those of a composite of several structs; X278I_NONE: there is none. */
static uint16_t gaps_among(const draft *of, uint16_t row) {
    const x278i_elem_row *elem = &of->b->guide->elems[row];
    uint16_t found = X278I_NONE;
    for (unsigned c = 0; c < elem->comp_count; c++) {
        uint16_t at = gaps_below(of, (uint16_t)(elem->first_comp + c));
        if (at != X278I_NONE && ((found != X278I_NONE && found != at) || !is_kind(of->m, at, "one"))) {
            complain(of->m, owner_of(of->m, at)->node, "%s has fields without a place, and is not looked at",
                     of->m->fields[at].name);
        }
        found = at != X278I_NONE ? at : found;
    }
    return found;
}

/* Plan the components of a composite. `limited`: the field whose struct has the limits; X278I_NONE. */
static uint16_t plan_parts(const draft *of, uint16_t row, const x278i_leaf *common, uint16_t limited) {
    const x278i_elem_row *elem = &of->b->guide->elems[row];
    drawn cells = {.count = 0};
    for (unsigned c = 0; c < elem->comp_count; c++) {
        uint16_t part = (uint16_t)(elem->first_comp + c);
        uint16_t place = (uint16_t)(c + 1);
        if (of->b->elems[part].how != X278I_LEAF_UNUSED) {
            cells.list[cells.count++] = common != NULL ? inner_cell(of, part, place) : value_cell(of, part, place);
        }
    }
    x278i_range gaps = limited == X278I_NONE ? (x278i_range){0, 0} : inner_run(of->m, holder_gaps(of), limited);
    x278i_parts parts = {store_cells(of->m, &cells), limits_of(of->m, gaps, X278I_NONE)};
    return store_run(of->m->parts, &of->m->part_count, MOST_PARTS, &parts, 1, sizeof parts).first;
}

/* The cell of a composite. Of one of several structs, `at` is that with the limits. */
static cell composite_cell(const draft *of, uint16_t row, uint16_t place) {
    const x278i_leaf *common = common_struct(of->m, of->b, row);
    uint16_t at = common != NULL ? common->field : gaps_among(of, row);
    cell made = {{at, 0}, plan_parts(of, row, common, at), place, X278I_CELL_PARTS, 0, 0};
    if (common != NULL) {
        bool one = is_kind(of->m, at, "one");
        made.at.behind = !one;
        made.how = one ? X278I_CELL_STRUCT : X278I_CELL_LISTED;
        made.index = one ? 0 : common->index;
    }
    return made;
}

/* Is it a value of an HL? */
static bool is_of_level(const cell *c) {
    return c->how == X278I_CELL_COMPUTED && c->index >= X278I_LEAF_HL_NUMBER && c->index <= X278I_LEAF_HL_CHILD;
}

/* Values of an HL are written together, each in its place, and nothing else with them: see X278I_FORM_LEVEL. */
static void hold_level(const draft *of, const drawn *cells) {
    int count = 0;
    bool right = true;
    for (int i = 0; i < cells->count; i++) {
        const cell *c = &cells->list[i];
        count += is_of_level(c);
        right = right && c->index == X278I_LEAF_HL_NUMBER + c->place - 1;
    }
    bool all =
        count == X278I_LEVEL_CELLS || (count == X278I_LEVEL_CELLS - 1 && cells->list[1].index == X278I_LEAF_HL_LEVEL);
    if (count > 0 && (count < cells->count || !right || !all)) {
        complain(of->m, of->m->structs[of->b->loops[of->loop]].node, "a level is not number, parent, level and child");
    }
}

static x278i_range plan_segment(const draft *of) {
    drawn cells = {.count = 0};
    for (unsigned i = 0; i < of->seg->elem_count; i++) {
        uint16_t row = (uint16_t)(of->seg->first_elem + i);
        uint16_t place = (uint16_t)(i + 1);
        uint8_t how = of->b->elems[row].how;
        if (how == X278I_LEAF_PARTS) {
            cells.list[cells.count++] = composite_cell(of, row, place);
        } else if (how != X278I_LEAF_UNUSED) {
            cells.list[cells.count++] = value_cell(of, row, place);
            if (gaps_below(of, row) != X278I_NONE) {
                complain(of->m, owner_of(of->m, of->b->elems[row].field)->node,
                         "a field without a place is below an element that is no composite");
            }
        }
    }
    hold_level(of, &cells);
    return store_cells(of->m, &cells);
}

/* Loops */

static void plan_loop(model *m, bound *b, uint16_t row) {
    const x278i_loop_row *loop = &b->guide->loops[row];
    int unknowns = find_field(m, b->loops[row], "unknowns", strlen("unknowns"));
    b->limits[row] = limits_of(m, b->gaps[row], unknowns < 0 ? X278I_NONE : (uint16_t)unknowns);
    for (unsigned i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        const x278i_item *item = &b->guide->items[i];
        if (item->kind == X278I_ITEM_SEGMENT) {
            draft of = {m, b, &b->guide->segs[item->row], row, b->items[i]};
            b->cells[item->row] = plan_segment(&of);
            x278i_range inner = of.holder == X278I_NONE ? (x278i_range){0, 0} : holder_gaps(&of);
            b->inner[i] = limits_of(m, inner, X278I_NONE);
        }
    }
}

void plan_cells(model *m, bound *b) {
    b->limits = array(b->guide->loop_count, sizeof *b->limits, 0);
    b->cells = array(b->guide->seg_count, sizeof *b->cells, 0);
    b->inner = array(b->guide->item_count, sizeof *b->inner, 0);
    for (uint16_t i = 0; i < b->guide->loop_count; i++) {
        if (b->loops[i] != X278I_NONE) {
            plan_loop(m, b, i);
        }
    }
}
