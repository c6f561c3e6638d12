/* Rows of an overlay that say which values an element may have: codes, length, form. */
#include <string.h>

#include "overlay/merger.h"

/* ---- codes -------------------------------------------------------------------------------------------------------- */

/* Fixed-width elements of the ISA hold blanks at their end. */
static size_t width_of(const x278i_merger *m, x278i_row row) {
    bool isa = row.loop == m->guide->envelope && m->guide->segs[row.seg].tag == X278I_TAG3('I', 'S', 'A');
    return isa ? m->guide->elems[row.elem].min_len : 0;
}

/* Are all words in the set, or where `sure` is false at least codes of the data element? */
static bool all_in(const x278i_merger *m, const x278i_code_list *list, const x278i_elem_row *elem, bool sure) {
    const x278i_guide *g = m->guide;
    for (size_t i = 0; i < list->count; i++) {
        x278_str code = list->v[i];
        bool known = x278i_guide_code_in(g, elem->codes, code.ptr, code.len) ||
                     x278i_guide_code_in(g, elem->accept, code.ptr, code.len);
        bool standard = !sure && elem->list != X278I_NONE &&
                        x278i_guide_code_in(g, g->base->lists[elem->list].codes, code.ptr, code.len);
        if (!known && !standard) {
            return false;
        }
    }
    return true;
}

/* A qualifier that is new must place its segment, too. */
static void widen_matches(x278i_merger *m, x278i_row row, x278_str words) {
    const x278i_guide *g = m->guide;
    const x278i_elem_row *elem = &g->elems[row.elem];
    bool component = (elem->flags & X278I_ELEM_COMPONENT) != 0;
    uint8_t comp = component ? elem->at : 0;
    uint8_t at = component ? g->elems[elem->owner].at : elem->at;
    for (uint16_t i = 0; i < g->item_count && m->status == X278_OK; i++) {
        const x278i_item *item = &g->items[i];
        bool own = item->kind == X278I_ITEM_SEGMENT
                       ? item->row == row.seg
                       : item->row == row.loop && g->segs[row.seg].item == g->loops[row.loop].first_item;
        if (!own || item->match == X278I_NONE || g->matches[item->match].codes == X278I_NONE ||
            g->matches[item->match].elem != at || g->matches[item->match].comp != comp) {
            continue;
        }
        x278i_match_row match = g->matches[item->match];
        x278i_code_list list = {NULL, 0, 0};
        x278i_list_add_set(m, &list, match.codes);
        x278i_list_add_words(m, &list, words, 0);
        match.codes = x278i_pool_set(m, &list);
        uint16_t index = x278i_add_match(m, &match);
        x278i_item *changed = x278i_own_item(m, i);
        if (changed != NULL) {
            changed->match = index;
        }
    }
}

static void give_codes(x278i_merger *m, x278i_row row, x278i_code_list *list, bool final) {
    uint16_t set = x278i_pool_set(m, list);
    x278i_elem_row *elem = x278i_own_elem(m, row.elem);
    if (elem != NULL) {
        elem->codes = set;
        if (final) { /* the payer's own list: nothing is uncertain in it */
            elem->accept = X278I_NONE;
            elem->flags = (uint8_t)(elem->flags & ~X278I_ELEM_MEDIUM);
        }
        x278i_merge_remember(m, X278I_OF_ELEM, X278I_ASPECT_CODES, row.elem, NULL, NULL);
    }
}

void x278i_allow_codes(x278i_merger *m, x278i_row row, x278i_code_list *list) {
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    bool sure = (elem->flags & X278I_ELEM_MEDIUM) == 0;
    if (elem->codes != X278I_NONE && !x278i_merge_widens(m) && !all_in(m, list, elem, sure)) {
        x278i_merge_too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code is not in the list");
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (list->v[i].len < elem->min_len || list->v[i].len > elem->max_len) {
            x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH,
                                   "a code has a length that is not allowed");
            return;
        }
    }
    give_codes(m, row, list, true);
}

static void deny_codes(x278i_merger *m, x278i_row row, x278i_code_list *list) {
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    if (elem->codes == X278I_NONE) {
        x278i_fault fault = {.row = row,
                             .kind = X278I_RULE_VALUE,
                             .op = X278I_OP_IS,
                             .says = "has a code that is not taken",
                             .loop = X278I_NONE};
        fault.set = x278i_pool_set(m, list);
        x278i_make_rule(m, &fault);
        return;
    }
    if (!all_in(m, list, elem, true)) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code that is denied is not in the list");
        return;
    }
    x278i_code_list denied = *list;
    x278i_code_list kept = {NULL, 0, 0};
    uint16_t deny = x278i_pool_set(m, &denied); /* sorted, to look codes up */
    *list = (x278i_code_list){NULL, 0, 0};
    x278i_code_list old = {NULL, 0, 0};
    x278i_list_add_set(m, &old, m->guide->elems[row.elem].codes);
    for (size_t i = 0; i < old.count && m->status == X278_OK; i++) {
        if (!x278i_guide_code_in(m->guide, deny, old.v[i].ptr, old.v[i].len)) {
            x278i_list_add(m, &kept, old.v[i]);
        }
    }
    x278i_list_free(m, &old);
    if (m->status == X278_OK && kept.count == 0) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "no code is left");
    } else {
        give_codes(m, row, &kept, false);
    }
    x278i_list_free(m, &kept);
}

void x278i_apply_codes(x278i_merger *m, x278i_row row) {
    x278_str allow = x278i_overlay_get(m->node, "allow");
    x278_str add = x278i_overlay_get(m->node, "add");
    x278_str deny = x278i_overlay_get(m->node, "deny");
    if (!x278i_merge_is_simple(m, row) || !x278i_merge_is_used(m, row)) {
        return;
    }
    x278i_code_list list = {NULL, 0, 0};
    x278i_list_add_words(m, &list, allow.ptr != NULL ? allow : add.ptr != NULL ? add : deny, width_of(m, row));
    if (m->status == X278_OK && m->node->descendants > 0) { /* in some cases only */
        bool denies = deny.ptr != NULL;
        if (add.ptr != NULL) {
            x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "codes are added always or not at all");
        } else if (!denies && m->guide->elems[row.elem].codes != X278I_NONE &&
                   !all_in(m, &list, &m->guide->elems[row.elem], false)) {
            x278i_merge_too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code is not in the list");
        } else {
            x278i_fault fault = {.row = row,
                                 .kind = X278I_RULE_VALUE,
                                 .op = denies ? X278I_OP_IS : X278I_OP_ALL,
                                 .negate = !denies,
                                 .says = denies ? "has a code that is not taken" : "must be one of",
                                 .loop = X278I_NONE};
            fault.set = x278i_pool_set(m, &list);
            x278i_make_rule(m, &fault);
        }
    } else if (m->status == X278_OK && allow.ptr != NULL) {
        x278i_allow_codes(m, row, &list);
    } else if (m->status == X278_OK && deny.ptr != NULL) {
        deny_codes(m, row, &list);
    } else if (m->status == X278_OK && m->guide->elems[row.elem].codes == X278I_NONE) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES,
                               "there is no list that codes could be added to");
    } else if (m->status == X278_OK) {
        x278i_list_add_set(m, &list, m->guide->elems[row.elem].codes);
        give_codes(m, row, &list, false);
        widen_matches(m, row, add);
    }
    x278i_list_free(m, &list);
}

/* ---- length and form ---------------------------------------------------------------------------------------------- */

void x278i_apply_length(x278i_merger *m, x278i_row row) {
    if (!x278i_merge_is_simple(m, row) || !x278i_merge_is_used(m, row)) {
        return;
    }
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    x278_str min_text = x278i_overlay_get(m->node, "min");
    x278_str max_text = x278i_overlay_get(m->node, "max");
    uint32_t min = elem->min_len;
    uint32_t max = elem->max_len;
    if (min_text.ptr != NULL) {
        x278i_overlay_number(min_text, &min);
    }
    if (max_text.ptr != NULL) {
        x278i_overlay_number(max_text, &max);
    }
    if (!x278i_merge_widens(m) && (min < elem->min_len || max > elem->max_len)) {
        x278i_merge_too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH, "the length goes beyond what is allowed");
        return;
    }
    bool fits = elem->codes == X278I_NONE;
    for (size_t i = 0; !fits && i < x278i_guide_code_count(m->guide, elem->codes); i++) {
        char room[9];
        size_t len = strlen(x278i_guide_code_at(m->guide, elem->codes, i, room));
        fits = len >= min && len <= max;
    }
    if (min > max || min == 0 || min > UINT16_MAX || !fits) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, fits ? X278I_ASPECT_LENGTH : X278I_ASPECT_CODES,
                               fits ? "no length is left" : "no code has such a length");
        return;
    }
    x278i_elem_row *changed = x278i_own_elem(m, row.elem);
    if (changed != NULL) {
        changed->min_len = (uint16_t)min;
        changed->max_len = max;
        x278i_merge_remember(m, X278I_OF_ELEM, X278I_ASPECT_LENGTH, row.elem, NULL, NULL);
    }
}

void x278i_apply_pattern(x278i_merger *m, x278i_row row) {
    x278_str words = x278i_overlay_get(m->node, "is");
    if (!x278i_merge_is_simple(m, row) || !x278i_merge_is_used(m, row)) {
        return;
    }
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    if (x278i_change_find(m->guide, X278I_OF_ELEM, X278I_ASPECT_PATTERN, row.elem) != NULL) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_PATTERN, "another pattern stands there");
        return;
    }
    x278i_pattern *pattern = x278i_arena_alloc(&m->to->arena, sizeof *pattern);
    if (pattern == NULL) {
        m->status = X278_E_NOMEM;
        return;
    }
    m->status = x278i_pattern_make(&m->to->arena, words, pattern);
    const char *kept = x278i_keep(m, words);
    if (m->status != X278_OK) {
        return;
    }
    if (pattern->min_len > elem->max_len || pattern->max_len < elem->min_len) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH,
                               "no value of the form has a length that is allowed");
        return;
    }
    bool fits = elem->codes == X278I_NONE;
    for (size_t i = 0; !fits && i < x278i_guide_code_count(m->guide, elem->codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(m->guide, elem->codes, i, room);
        fits = x278i_pattern_fits(pattern, code, strlen(code));
    }
    if (!fits) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "no code of the list has the form");
        return;
    }
    x278i_elem_row *changed = x278i_own_elem(m, row.elem);
    if (changed != NULL) {
        changed->flags |= X278I_ELEM_PATTERN;
        x278i_merge_remember(m, X278I_OF_ELEM, X278I_ASPECT_PATTERN, row.elem, pattern, kept);
    }
}
