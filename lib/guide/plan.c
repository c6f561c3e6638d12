/* The plan of a guide: what follows from its rows for values, segments and loops. */
#include "guide/plan.h"

/* ---- values ------------------------------------------------------------------------------------------------- */

/* The set that a value must be in so that neither its codes nor its outside list give a finding; X278I_NONE. */
static uint16_t set_of(const x278i_guide *guide, const x278i_elem_row *row) {
    return (row->flags & X278I_ELEM_OUTSIDE) != 0 ? guide->base->lists[row->list].codes : row->codes;
}

/* Has no code of a set a blank at an end? Such a code would be reported for its blanks. */
static bool is_without_blanks(const x278i_guide *guide, uint16_t set) {
    size_t count = x278i_guide_code_count(guide, set);
    for (size_t i = 0; i < count; i++) {
        char room[9];
        const char *code = x278i_guide_code_at(guide, set, i, room);
        if (code[0] == ' ' || code[strlen(code) - 1] == ' ') {
            return false;
        }
    }
    return true;
}

static uint8_t kind_of_text(const x278i_guide *guide, const x278i_elem_row *row, uint16_t set) {
    if ((row->flags & X278I_ELEM_BLANKS) != 0 || !is_without_blanks(guide, set)) {
        return X278I_QUICK_NEVER;
    }
    if (set != X278I_NONE) {
        return row->shape_count > 0 ? X278I_QUICK_SHAPED_CODE : X278I_QUICK_LISTED;
    }
    return row->shape_count > 0 || row->ext_count > 0 ? X278I_QUICK_SHAPED : X278I_QUICK_TEXT;
}

static uint8_t kind_of(const x278i_guide *guide, const x278i_elem_row *row, uint16_t set) {
    static const uint8_t of_type[] = {
        [X278I_TYPE_N] = X278I_QUICK_WHOLE, [X278I_TYPE_R] = X278I_QUICK_DECIMAL,
        [X278I_TYPE_DT] = X278I_QUICK_DATE, [X278I_TYPE_TM] = X278I_QUICK_TIME,
        [X278I_TYPE_B] = X278I_QUICK_NEVER, [X278I_TYPE_COMPOSITE] = X278I_QUICK_NEVER,
    };
    bool two_lists = (row->flags & X278I_ELEM_OUTSIDE) != 0 && row->codes != X278I_NONE;
    if (row->usage == 'N' || (row->flags & X278I_ELEM_PATTERN) != 0 || two_lists) {
        return X278I_QUICK_NEVER;
    }
    if (row->comp_count > 0) {
        return X278I_QUICK_COMPOSITE;
    }
    if (row->type <= X278I_TYPE_ID) {
        return kind_of_text(guide, row, set);
    }
    return row->shape_count > 0 || set != X278I_NONE ? (uint8_t)X278I_QUICK_NEVER : of_type[row->type];
}

static bool is_shaped(uint8_t kind) {
    return kind == X278I_QUICK_SHAPED || kind == X278I_QUICK_SHAPED_CODE;
}

static x278i_elem_plan plan_elem(const x278i_guide *guide, const x278i_elem_row *row) {
    bool composite = row->comp_count > 0;
    uint32_t longest = !composite && row->max_len < X278I_LONGEST ? row->max_len : X278I_LONGEST;
    uint16_t shortest = !composite && row->min_len > 0 ? row->min_len : 1;
    x278i_elem_plan plan = {
        .min_len = shortest, .set = set_of(guide, row), .form = X278I_NONE, .kind = X278I_QUICK_NEVER};
    if (longest >= shortest) {
        plan.span = longest - shortest;
        plan.kind = kind_of(guide, row, plan.set);
    }
    plan.flags = row->ext_count > 0 ? X278I_QUICK_OUTSIDE : 0;
    if (plan.kind == X278I_QUICK_LISTED && plan.flags == 0 && x278i_is_hashed(guide, plan.set) && shortest <= 8) {
        plan.span = longest < 8 ? plan.span : 8u - shortest;
        uint32_t only = x278i_only_key(guide, plan.set, shortest, longest);
        plan.kind = only != 0 ? X278I_QUICK_ONLY : X278I_QUICK_CODE;
        plan.span = only != 0 ? only : plan.span;
    }
    return plan;
}

/* ---- forms --------------------------------------------------------------------------------------------------- */

/* The place that a shape looks at, as a form has it. false: no form can say it. */
static bool place_form(const x278i_guide *guide, const x278i_elem_row *row, const x278i_shape *shape,
                       x278i_form_plan *form) {
    bool component = (row->flags & X278I_ELEM_COMPONENT) != 0;
    bool own = shape->elem == (component ? guide->elems[row->owner].at : row->at);
    form->element = shape->elem;
    form->component = shape->comp;
    form->shape = shape->shape;
    return own ? component && shape->comp > 0 : shape->comp == 0;
}

/* Add a form for a key, when no earlier one has it. false: it has no room. */
static bool add_form(x278i_form_plan *forms, uint32_t *count, x278i_form_plan form, uint64_t key) {
    uint32_t i = 0;
    while (i < *count && forms[i].key != key) {
        i++;
    }
    if (i == *count) {
        form.key = (uint32_t)key;
        forms[(*count)++] = form;
    }
    return key <= UINT32_MAX && *count < 256;
}

/* The forms of the keys that a shape is for. false: they cannot be said. */
static bool add_forms(const x278i_guide *guide, const x278i_elem_row *row, const x278i_shape *shape,
                      x278i_form_plan *forms, uint32_t *count) {
    x278i_form_plan form = {.key = 0};
    if (!place_form(guide, row, shape, &form)) {
        return false;
    }
    if (*count > 0 && (forms[0].element != form.element || forms[0].component != form.component)) {
        return false;
    }
    bool good = (shape->elem != 0 && (shape->flags & X278I_SHAPE_OR_ABSENT) == 0) || add_form(forms, count, form, 0);
    for (size_t i = 0; good && i < x278i_guide_code_count(guide, shape->codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(guide, shape->codes, i, room);
        size_t len = strlen(code);
        good = len <= 4 && add_form(forms, count, form, x278i_key_of(code, len));
    }
    return good;
}

/* The forms of the value of a row: new ones, or the same ones of an earlier row. X278I_NONE: any will do. false: a plan
 * cannot say them. */
static bool plan_forms(const x278i_guide *guide, const x278i_elem_row *row, x278i_plan_draft *out, uint16_t *index) {
    x278i_form_plan *forms = out->forms + out->form_count;
    uint32_t count = 0;
    *index = X278I_NONE;
    for (uint8_t i = 0; i < row->shape_count; i++) {
        if (!add_forms(guide, row, &guide->shapes[row->first_shape + i], forms, &count)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        forms[i].more = (uint8_t)(count - 1 - i);
    }
    for (uint16_t i = 0; count > 0 && *index == X278I_NONE; i++) { /* at last those that were added */
        *index = memcmp(out->forms + i, forms, count * sizeof *forms) == 0 ? i : X278I_NONE;
    }
    out->form_count = (uint16_t)(out->form_count + (*index == out->form_count ? count : 0));
    return true;
}

/* The most that there can be. */
static size_t count_forms(const x278i_guide *guide) {
    size_t count = 0;
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        const x278i_elem_row *row = &guide->elems[i];
        for (uint8_t k = 0; k < row->shape_count; k++) {
            count += 1 + x278i_guide_code_count(guide, guide->shapes[row->first_shape + k].codes);
        }
    }
    return count;
}

/* ---- groups -------------------------------------------------------------------------------------------------- */

/* The positions that a syntax note is about. */
static uint32_t positions_of(const x278i_note *note) {
    uint32_t positions = 0;
    for (uint8_t i = 0; i < note->count; i++) {
        positions |= note->at[i] <= X278I_POSITIONS_MAX ? UINT32_C(1) << note->at[i] : 0;
    }
    return positions;
}

/* What the syntax notes of a group ask for, as masks. */
static void plan_notes(const x278i_guide *guide, x278i_group_plan *group) {
    for (uint32_t i = 0; i < group->note_count; i++) {
        const x278i_note *note = &guide->notes[group->first_note + i];
        uint32_t all = positions_of(note);
        if (note->kind == 'P' && note->count == 2 && note->at[1] == note->at[0] + 1 &&
            note->at[1] <= X278I_POSITIONS_MAX) {
            group->pairs |= UINT32_C(1) << note->at[0];
        } else {
            group->noted |= note->kind == 'P' || note->kind == 'E'   ? all
                            : note->kind == 'C' || note->kind == 'L' ? all & (UINT32_C(1) << (note->at[0] & 31u))
                                                                     : X278I_POSITIONS_ANY;
        }
    }
}

static x278i_group_plan plan_group(const x278i_guide *guide, uint16_t first, uint8_t count, uint16_t first_note,
                                   uint8_t note_count) {
    x278i_group_plan group = {.first_elem = first, .first_note = first_note, .count = count, .note_count = note_count};
    if (count > X278I_POSITIONS_MAX) {
        group.count = 0;
        group.required = UINT32_MAX;
    }
    for (uint32_t i = 0; i < group.count; i++) {
        group.required |= guide->elems[first + i].usage == 'R' ? UINT32_C(2) << i : 0;
    }
    plan_notes(guide, &group);
    return group;
}

static void plan_values(const x278i_guide *guide, x278i_plan_draft *out) {
    for (uint16_t i = 0; i < guide->seg_count; i++) {
        const x278i_seg_row *row = &guide->segs[i];
        out->groups[i] = plan_group(guide, row->first_elem, row->elem_count, row->first_note, row->note_count);
    }
    out->group_count = guide->seg_count;
    out->form_count = 0;
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        const x278i_elem_row *row = &guide->elems[i];
        out->elems[i] = plan_elem(guide, row);
        if (is_shaped(out->elems[i].kind) && !plan_forms(guide, row, out, &out->elems[i].form)) {
            out->elems[i].kind = X278I_QUICK_NEVER;
        }
        if (row->comp_count > 0) {
            out->elems[i].set = out->group_count;
            out->groups[out->group_count++] =
                plan_group(guide, row->first_comp, row->comp_count, row->first_note, row->note_count);
        }
    }
    for (uint16_t i = 0; i < guide->note_count; i++) {
        out->notes[i] = positions_of(&guide->notes[i]);
    }
}

/* ---- loops ---------------------------------------------------------------------------------------------------- */

static void plan_loop(const x278i_guide *guide, uint16_t index, x278i_plan_draft *out) {
    const x278i_loop_row *loop = &guide->loops[index];
    x278i_loop_plan *plan = &out->loops[index];
    uint16_t from = loop->open == X278I_OPEN_ROOT ? 0 : 1; /* another of the first one opens another instance */
    memset(plan, 0, sizeof *plan);
    for (uint16_t place = loop->item_count; place-- > 0;) {
        const x278i_item *item = &guide->items[loop->first_item + place];
        uint8_t *chain = &plan->items[x278i_tag_slot(item->tag)];
        bool trailer = item->tag == X278I_TAG2('S', 'E');
        plan->required |= item->usage == 'R' && !trailer ? UINT64_C(1) << place : 0;
        out->next[loop->first_item + place] = 0;
        if (place >= from) {
            out->next[loop->first_item + place] = *chain;
            *chain = (uint8_t)(place + 1);
        }
    }
}

/* ---- a guide -------------------------------------------------------------------------------------------------- */

bool x278i_plan_possible(const x278i_guide *guide) {
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        if (guide->loops[i].item_count > X278I_ITEMS_MAX) {
            return false;
        }
    }
    return true;
}

/* Where a table begins. Tables of wide rows come first, so that all are aligned. */
static void *take(char **memory, size_t count, size_t size) {
    void *table = *memory;
    *memory += count * size;
    return table;
}

static size_t count_groups(const x278i_guide *guide) {
    size_t count = guide->seg_count;
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        count += guide->elems[i].comp_count > 0;
    }
    return count;
}

/* An operator is a literal of one rule at most. */
size_t x278i_plan_size(const x278i_guide *guide) {
    return guide->rule_count * sizeof(x278i_rule_plan) + guide->loop_count * sizeof(x278i_loop_plan) +
           guide->elem_count * sizeof(x278i_elem_plan) + count_forms(guide) * sizeof(x278i_form_plan) +
           count_groups(guide) * sizeof(x278i_group_plan) + guide->note_count * sizeof(uint32_t) +
           guide->op_count * (2 * sizeof(x278i_rule_spot) + sizeof(x278i_literal_plan)) + guide->item_count;
}

void x278i_plan_make(const x278i_guide *guide, void *memory, x278i_plan_draft *out) {
    char *at = memory;
    out->rules = take(&at, guide->rule_count, sizeof *out->rules);
    out->loops = take(&at, guide->loop_count, sizeof *out->loops);
    out->elems = take(&at, guide->elem_count, sizeof *out->elems);
    out->forms = take(&at, count_forms(guide), sizeof *out->forms);
    out->groups = take(&at, count_groups(guide), sizeof *out->groups);
    out->notes = take(&at, guide->note_count, sizeof *out->notes);
    out->literals = take(&at, guide->op_count, sizeof *out->literals);
    out->spots = take(&at, guide->op_count, 2 * sizeof *out->spots);
    out->next = take(&at, guide->item_count, sizeof *out->next);
    plan_values(guide, out);
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        plan_loop(guide, i, out);
    }
    x278i_plan_rules(guide, out);
}

x278i_plan x278i_plan_of(const x278i_plan_draft *draft) {
    return (x278i_plan){
        .elems = draft->elems,
        .forms = draft->forms,
        .groups = draft->groups,
        .notes = draft->notes,
        .loops = draft->loops,
        .next = draft->next,
        .spots = draft->spots,
        .literals = draft->literals,
        .rules = draft->rules,
    };
}
