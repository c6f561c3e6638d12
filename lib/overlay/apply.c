/* Overlays laid over a guide, row by row. What contradicts what stands below is told, and nothing is merged then. */
#include <string.h>

#include "overlay/merger.h"

/* ---- one row ------------------------------------------------------------------------------------------------------ */

static bool says_widen(const x278i_merger *m) {
    return x278i_overlay_get(m->node, "widen").ptr != NULL;
}

/* Report that the row at hand does not go with what stands below: `code` is overlay_wider or overlay_contradiction. */
static void clash(x278i_merger *m, int32_t code, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    char path[64];
    uint16_t index = of == X278I_OF_ELEM ? row.elem : of == X278I_OF_SEG ? row.seg : row.loop;
    x278i_guide_path(m->guide, row, path, sizeof path);
    x278i_merge_complain(m, m->node, code, m->id, path, x278i_merge_owner(m, of, aspect, index), why);
}

static void contradict(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    clash(m, X278I_ISSUE_overlay_contradiction, row, of, aspect, why);
}

static void too_wide(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    clash(m, X278I_ISSUE_overlay_wider, row, of, aspect, why);
}

static void remember(x278i_merger *m, uint32_t of, uint32_t aspect, uint16_t row, const x278i_pattern *pattern,
                     const char *words) {
    x278_str message = x278i_overlay_get(m->node, m->node->word == X278I_WORD_MESSAGE ? "text" : "message");
    x278i_change change = {
        .key = x278i_change_key(of, aspect, row),
        .severity = x278i_merge_severity(m->node),
        .owner = m->id,
        .rule = x278i_merge_rule_name(m),
        .message = message.ptr == NULL ? NULL : x278i_keep(m, message),
        .pattern = pattern,
        .words = words,
    };
    if (m->status == X278_OK) {
        x278i_add_change(m, &change);
    }
}

/* The row as a table that may be written; NULL when there is no memory. */
static x278i_elem_row *own_elem(x278i_merger *m, uint16_t elem) {
    x278i_own_elems(m);
    return m->status == X278_OK ? &m->to->elems.v[elem] : NULL;
}

static x278i_item *own_item(x278i_merger *m, uint16_t item) {
    x278i_own_items(m);
    return m->status == X278_OK ? &m->to->items.v[item] : NULL;
}

/* The next item that is the segment or loop of a row, from *at on. @return false at the end. */
static bool next_item(const x278i_guide *g, x278i_row row, uint16_t *at) {
    for (; *at < g->item_count; ++*at) {
        const x278i_item *item = &g->items[*at];
        bool loop = item->kind == X278I_ITEM_LOOP;
        if (row.seg == X278I_NONE ? loop && item->row == row.loop : !loop && item->row == row.seg) {
            return true;
        }
    }
    return false;
}

static uint32_t of_row(x278i_row row) {
    return row.elem != X278I_NONE ? X278I_OF_ELEM : row.seg != X278I_NONE ? X278I_OF_SEG : X278I_OF_LOOP;
}

static uint16_t index_of(x278i_row row) {
    return row.elem != X278I_NONE ? row.elem : row.seg != X278I_NONE ? row.seg : row.loop;
}

/* The row of an element that has a value of its own. */
static bool is_simple(x278i_merger *m, x278i_row row) {
    if (row.elem == X278I_NONE || m->guide->elems[row.elem].type == X278I_TYPE_COMPOSITE) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             row.elem == X278I_NONE ? "it names no element" : "it is a composite; name a component",
                             NULL);
        return false;
    }
    return true;
}

/* A row whose usage is 'N' takes no other demands. */
static bool is_used(x278i_merger *m, x278i_row row) {
    if (row.elem != X278I_NONE && m->guide->elems[row.elem].usage == 'N') {
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_USAGE, "the element is not used there");
        return false;
    }
    return true;
}

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
        x278i_item *changed = own_item(m, i);
        if (changed != NULL) {
            changed->match = index;
        }
    }
}

static void give_codes(x278i_merger *m, x278i_row row, x278i_code_list *list, bool final) {
    uint16_t set = x278i_pool_set(m, list);
    x278i_elem_row *elem = own_elem(m, row.elem);
    if (elem != NULL) {
        elem->codes = set;
        if (final) { /* the payer's own list: nothing is uncertain in it */
            elem->accept = X278I_NONE;
            elem->flags = (uint8_t)(elem->flags & ~X278I_ELEM_MEDIUM);
        }
        remember(m, X278I_OF_ELEM, X278I_ASPECT_CODES, row.elem, NULL, NULL);
    }
}

static void allow_codes(x278i_merger *m, x278i_row row, x278i_code_list *list) {
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    bool sure = (elem->flags & X278I_ELEM_MEDIUM) == 0;
    if (elem->codes != X278I_NONE && !says_widen(m) && !all_in(m, list, elem, sure)) {
        too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code is not in the list");
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (list->v[i].len < elem->min_len || list->v[i].len > elem->max_len) {
            contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH, "a code has a length that is not allowed");
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
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code that is denied is not in the list");
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
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "no code is left");
    } else {
        give_codes(m, row, &kept, false);
    }
    x278i_list_free(m, &kept);
}

static void apply_codes(x278i_merger *m, x278i_row row) {
    x278_str allow = x278i_overlay_get(m->node, "allow");
    x278_str add = x278i_overlay_get(m->node, "add");
    x278_str deny = x278i_overlay_get(m->node, "deny");
    if (!is_simple(m, row) || !is_used(m, row)) {
        return;
    }
    x278i_code_list list = {NULL, 0, 0};
    x278i_list_add_words(m, &list, allow.ptr != NULL ? allow : add.ptr != NULL ? add : deny, width_of(m, row));
    if (m->status == X278_OK && m->node->descendants > 0) { /* in some cases only */
        bool denies = deny.ptr != NULL;
        if (add.ptr != NULL) {
            contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "codes are added always or not at all");
        } else if (!denies && m->guide->elems[row.elem].codes != X278I_NONE &&
                   !all_in(m, &list, &m->guide->elems[row.elem], false)) {
            too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "a code is not in the list");
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
        allow_codes(m, row, &list);
    } else if (m->status == X278_OK && deny.ptr != NULL) {
        deny_codes(m, row, &list);
    } else if (m->status == X278_OK && m->guide->elems[row.elem].codes == X278I_NONE) {
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "there is no list that codes could be added to");
    } else if (m->status == X278_OK) {
        x278i_list_add_set(m, &list, m->guide->elems[row.elem].codes);
        give_codes(m, row, &list, false);
        widen_matches(m, row, add);
    }
    x278i_list_free(m, &list);
}

/* ---- lengths, repeats, patterns ------------------------------------------------------------------------------------ */

static void apply_length(x278i_merger *m, x278i_row row) {
    if (!is_simple(m, row) || !is_used(m, row)) {
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
    if (!says_widen(m) && (min < elem->min_len || max > elem->max_len)) {
        too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH, "the length goes beyond what is allowed");
        return;
    }
    bool fits = elem->codes == X278I_NONE;
    for (size_t i = 0; !fits && i < x278i_guide_code_count(m->guide, elem->codes); i++) {
        char room[9];
        size_t len = strlen(x278i_guide_code_at(m->guide, elem->codes, i, room));
        fits = len >= min && len <= max;
    }
    if (min > max || min == 0 || min > UINT16_MAX || !fits) {
        contradict(m, row, X278I_OF_ELEM, fits ? X278I_ASPECT_LENGTH : X278I_ASPECT_CODES,
                   fits ? "no length is left" : "no code has such a length");
        return;
    }
    x278i_elem_row *changed = own_elem(m, row.elem);
    if (changed != NULL) {
        changed->min_len = (uint16_t)min;
        changed->max_len = max;
        remember(m, X278I_OF_ELEM, X278I_ASPECT_LENGTH, row.elem, NULL, NULL);
    }
}

static void apply_repeat(x278i_merger *m, x278i_row row) {
    uint32_t max = 0;
    x278i_overlay_number(x278i_overlay_get(m->node, "max"), &max);
    if (max == 0 || max >= X278I_MANY) {
        contradict(m, row, of_row(row), X278I_ASPECT_REPEAT, "0 is written as forbidden, and no limit as 65534");
        return;
    }
    if (row.elem != X278I_NONE) {
        if (m->guide->elems[row.elem].max < max && !says_widen(m)) {
            too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_REPEAT, "fewer repetitions are allowed");
            return;
        }
        x278i_elem_row *changed = own_elem(m, row.elem);
        if (changed != NULL) {
            changed->max = (uint16_t)max;
        }
    }
    uint16_t at = 0;
    for (; row.elem == X278I_NONE && next_item(m->guide, row, &at); at++) {
        if (m->guide->items[at].max < max && !says_widen(m)) {
            too_wide(m, row, of_row(row), X278I_ASPECT_REPEAT, "fewer are allowed");
            return;
        }
        x278i_item *changed = own_item(m, at);
        if (changed != NULL) {
            changed->max = (uint16_t)max;
        }
    }
    remember(m, of_row(row), X278I_ASPECT_REPEAT, index_of(row), NULL, NULL);
}

static void apply_limit(x278i_merger *m, x278i_row row, uint16_t loop) {
    uint32_t max = 0;
    x278i_overlay_number(x278i_overlay_get(m->node, "max"), &max);
    x278i_fault fault = {.row = row,
                         .kind = row.elem != X278I_NONE ? X278I_RULE_EXTRA_ELEMENT : X278I_RULE_EXTRA_SEGMENT,
                         .op = X278I_OP_COUNT,
                         .most = (uint16_t)(max < X278I_MANY ? max : X278I_MANY - 1u),
                         .says = "is there too often: at most",
                         .loop = loop != X278I_NONE ? loop : m->guide->root};
    x278i_make_rule(m, &fault);
}

static void apply_pattern(x278i_merger *m, x278i_row row) {
    x278_str words = x278i_overlay_get(m->node, "is");
    if (!is_simple(m, row) || !is_used(m, row)) {
        return;
    }
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    if (x278i_change_find(m->guide, X278I_OF_ELEM, X278I_ASPECT_PATTERN, row.elem) != NULL) {
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_PATTERN, "another pattern stands there");
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
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_LENGTH, "no value of the form has a length that is allowed");
        return;
    }
    bool fits = elem->codes == X278I_NONE;
    for (size_t i = 0; !fits && i < x278i_guide_code_count(m->guide, elem->codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(m->guide, elem->codes, i, room);
        fits = x278i_pattern_fits(pattern, code, strlen(code));
    }
    if (!fits) {
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "no code of the list has the form");
        return;
    }
    x278i_elem_row *changed = own_elem(m, row.elem);
    if (changed != NULL) {
        changed->flags |= X278I_ELEM_PATTERN;
        remember(m, X278I_OF_ELEM, X278I_ASPECT_PATTERN, row.elem, pattern, kept);
    }
}

/* ---- usage ------------------------------------------------------------------------------------------------------------ */

/* Does some item of the row, or the element, have this usage? */
static bool has_usage(const x278i_guide *g, x278i_row row, uint8_t usage) {
    if (row.elem != X278I_NONE) {
        return g->elems[row.elem].usage == usage;
    }
    for (uint16_t at = 0; next_item(g, row, &at); at++) {
        if (g->items[at].usage == usage) {
            return true;
        }
    }
    return false;
}

static void give_usage(x278i_merger *m, x278i_row row, uint8_t usage) {
    if (row.elem != X278I_NONE) {
        x278i_elem_row *elem = own_elem(m, row.elem);
        if (elem != NULL) {
            elem->usage = usage;
            elem->flags = (uint8_t)(elem->flags & ~X278I_ELEM_SOFT);
        }
    }
    uint16_t at = 0;
    for (; row.elem == X278I_NONE && m->status == X278_OK && next_item(m->guide, row, &at); at++) {
        x278i_item *item = own_item(m, at);
        if (item != NULL) {
            item->usage = usage;
        }
    }
    remember(m, of_row(row), X278I_ASPECT_USAGE, index_of(row), NULL, NULL);
}

static void apply_required(x278i_merger *m, x278i_row row, uint16_t loop) {
    if (has_usage(m->guide, row, 'N')) {
        contradict(m, row, of_row(row), X278I_ASPECT_USAGE, "it is not used there");
        return;
    }
    if (m->node->descendants > 0 || loop != X278I_NONE) {
        x278i_fault fault = {.row = row,
                             .kind = row.elem != X278I_NONE ? X278I_RULE_MISSING_ELEMENT : X278I_RULE_MISSING_SEGMENT,
                             .op = X278I_OP_PRESENT,
                             .negate = true,
                             .set = X278I_NONE,
                             .says = "is required",
                             .loop = loop};
        x278i_make_rule(m, &fault);
        return;
    }
    give_usage(m, row, 'R');
}

static void apply_forbidden(x278i_merger *m, x278i_row row, uint16_t loop) {
    if (has_usage(m->guide, row, 'R')) {
        contradict(m, row, of_row(row), X278I_ASPECT_USAGE, "it is required there");
        return;
    }
    bool always = m->node->descendants == 0 && loop == X278I_NONE;
    if (!always || row.elem == X278I_NONE) { /* the walk places segments whatever their usage: a rule tells of them */
        x278i_fault fault = {.row = row,
                             .kind = row.elem != X278I_NONE ? X278I_RULE_EXTRA_ELEMENT : X278I_RULE_EXTRA_SEGMENT,
                             .op = X278I_OP_PRESENT,
                             .set = X278I_NONE,
                             .says = "must not be there",
                             .loop = loop};
        x278i_make_rule(m, &fault);
    }
    if (always && m->status == X278_OK) {
        give_usage(m, row, 'N');
    }
}

static void apply_optional(x278i_merger *m, x278i_row row) {
    bool base = row.elem != X278I_NONE && (m->guide->elems[row.elem].flags & X278I_ELEM_BASE_M) != 0;
    bool bare = row.elem != X278I_NONE && m->guide->elems[row.elem].type == X278I_TYPE_COMPOSITE &&
                m->guide->elems[row.elem].comp_count == 0;
    bool opens = row.elem == X278I_NONE && row.seg != X278I_NONE && row.loop != m->guide->root &&
                 m->guide->segs[row.seg].item == m->guide->loops[row.loop].first_item;
    if (base || bare || opens) {
        contradict(m, row, of_row(row), X278I_ASPECT_USAGE,
                   base   ? "X12 itself requires the element"
                   : bare ? "the guide says nothing of its components"
                          : "the segment opens its loop");
        return;
    }
    give_usage(m, row, 'S');
}

/* ---- wire, messages --------------------------------------------------------------------------------------------------- */

static bool has_word(const char *words, x278_str word) {
    x278_str rest = x278i_text(words);
    x278_str other;
    while (x278i_overlay_word(&rest, &other)) {
        if (other.len == word.len && memcmp(other.ptr, word.ptr, word.len) == 0) {
            return true;
        }
    }
    return false;
}

/* A delimiter that no element holds. */
static void apply_wire(x278i_merger *m, const char *attribute, uint32_t aspect) {
    x278_str words = x278i_overlay_get(m->node, attribute);
    const x278i_change *before = x278i_change_find(m->guide, X278I_OF_WIRE, aspect, 0);
    x278_str rest = words;
    x278_str word;
    if (words.ptr == NULL) {
        return;
    }
    while (before != NULL && x278i_overlay_word(&rest, &word)) {
        if (!has_word(before->words, word)) {
            x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_wider, m->id, "delimiters", before->owner,
                                 "a delimiter is not among those that are taken");
            return;
        }
    }
    remember(m, X278I_OF_WIRE, aspect, 0, NULL, x278i_keep(m, words));
}

/* A delimiter that an element of the ISA holds: a list of codes. */
static void apply_isa(x278i_merger *m, const char *attribute, const char *path) {
    x278_str words = x278i_overlay_get(m->node, attribute);
    x278i_row row;
    if (words.ptr == NULL || !x278i_merge_row(m, m->node, attribute, x278i_text(path), X278I_NONE, &row)) {
        return;
    }
    x278i_code_list list = {NULL, 0, 0};
    x278_str word;
    while (m->status == X278_OK && x278i_overlay_word(&words, &word)) {
        bool named = word.len > 1;
        x278i_list_add(m, &list, named ? x278i_text(word.ptr[0] == 'L' ? "\n" : "\r") : word);
    }
    if (m->status == X278_OK) {
        allow_codes(m, row, &list);
    }
    x278i_list_free(m, &list);
}

static void apply_charset(x278i_merger *m) {
    bool basic = x278i_overlay_get(m->node, "is").ptr[0] == 'b';
    const x278i_change *before = x278i_change_find(m->guide, X278I_OF_WIRE, X278I_ASPECT_CHARSET, 0);
    if (before != NULL && !basic) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_wider, m->id, "charset", before->owner,
                             "only the basic character set is taken");
    } else if (basic) {
        remember(m, X278I_OF_WIRE, X278I_ASPECT_CHARSET, 0, NULL, NULL);
    }
}

/* What a value means to the receiver: for people who read answers. */
static void apply_meaning(x278i_merger *m, x278i_row row) {
    x278_str code = x278i_overlay_get(m->node, "code");
    if (!is_simple(m, row)) {
        return;
    }
    uint16_t codes = m->guide->elems[row.elem].codes;
    if (codes != X278I_NONE && x278i_guide_code_in(m->guide, codes, code.ptr, code.len) == 0) {
        contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "this code cannot stand there");
        return;
    }
    x278i_own_meaning meaning = {x278i_keep(m, code), x278i_keep(m, x278i_overlay_get(m->node, "text")), row.elem};
    if (m->status == X278_OK) {
        x278i_add_meaning(m, &meaning);
    }
}

static void apply_rule_message(x278i_merger *m, x278_str id) {
    for (uint16_t i = 0; i < m->base->rule_count; i++) {
        if (strcmp(m->base->strings + m->base->rule_texts[i].id_str, id.ptr) == 0) {
            x278i_change_rule(m, i, x278i_pool(m, x278i_overlay_get(m->node, "text").ptr));
            return;
        }
    }
    x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "rule", m->base->strings + m->base->id_str,
                         "there is no rule of this id", NULL);
}

/* ---- all rows of an overlay --------------------------------------------------------------------------------------------- */

static void apply_row(x278i_merger *m, x278i_row row, uint16_t loop) {
    switch (m->node->word) {
    case X278I_WORD_CODES:
        apply_codes(m, row);
        break;
    case X278I_WORD_LENGTH:
        apply_length(m, row);
        break;
    case X278I_WORD_REPEAT:
        apply_repeat(m, row);
        break;
    case X278I_WORD_LIMIT:
        apply_limit(m, row, loop);
        break;
    case X278I_WORD_PATTERN:
        apply_pattern(m, row);
        break;
    case X278I_WORD_REQUIRED:
        apply_required(m, row, loop);
        break;
    case X278I_WORD_FORBIDDEN:
        apply_forbidden(m, row, loop);
        break;
    case X278I_WORD_OPTIONAL:
        apply_optional(m, row);
        break;
    case X278I_WORD_MEANING:
        apply_meaning(m, row);
        break;
    default: /* message */
        remember(m, of_row(row), X278I_ASPECT_MESSAGE, index_of(row), NULL, NULL);
        break;
    }
}

/* The loop that `in` names: at its end a rule is looked at. @return false when it names none. */
static bool find_home(x278i_merger *m, uint16_t *loop) {
    x278_str in = x278i_overlay_get(m->node, "in");
    *loop = X278I_NONE;
    if (in.ptr == NULL) {
        return true;
    }
    bool root = strcmp(in.ptr, "transaction") == 0;
    *loop = root ? m->guide->root : x278i_guide_loop(m->guide, in.ptr, in.len);
    if (*loop == X278I_NONE) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "in", m->base->strings + m->base->id_str,
                             "there is no such loop", NULL);
        return false;
    }
    return true;
}

static void apply_paths(x278i_merger *m) {
    x278_str path = x278i_overlay_get(m->node, "path");
    char room[X278I_PATH_ROOM];
    uint16_t loop;
    uint32_t count = 0;
    if (!find_home(m, &loop)) {
        return;
    }
    for (; m->status == X278_OK && x278i_merge_expand(path, count, room); count++) {
        x278i_row row;
        if (!x278i_merge_row(m, m->node, "path", x278i_text(room), X278I_NONE, &row)) {
            return; /* one issue a row */
        }
        apply_row(m, row, loop);
    }
    if (count == 0) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             "there is no such row", NULL);
    }
}

static void apply_node(x278i_merger *m) {
    x278_str rule = x278i_overlay_get(m->node, "rule");
    switch (m->node->word) {
    case X278I_WORD_DELIMITERS:
        apply_isa(m, "component", "ISA16");
        apply_isa(m, "repetition", "ISA11");
        apply_wire(m, "element", X278I_ASPECT_ELEMENT_SEPARATOR);
        apply_wire(m, "terminator", X278I_ASPECT_TERMINATOR);
        break;
    case X278I_WORD_CHARSET:
        apply_charset(m);
        break;
    default:
        if (rule.ptr != NULL) {
            apply_rule_message(m, rule);
        } else {
            apply_paths(m);
        }
        break;
    }
}

void x278i_apply_overlay(x278i_merger *m, const x278_overlay *overlay) {
    const char *base = m->base->strings + m->base->id_str;
    m->overlay = overlay;
    m->node = &overlay->nodes[0];
    m->id = x278i_keep(m, x278i_overlay_get(m->node, "id"));
    for (uint32_t i = 1; m->status == X278_OK && i < overlay->node_count; i += overlay->nodes[i].descendants + 1) {
        const x278i_overlay_node *part = &overlay->nodes[i];
        x278_str guide = x278i_overlay_get(part, "guide");
        if (part->word != X278I_WORD_FOR || guide.len != strlen(base) || memcmp(guide.ptr, base, guide.len) != 0) {
            continue;
        }
        uint32_t end = i + part->descendants;
        for (uint32_t k = i + 1; k <= end && m->status == X278_OK; k += overlay->nodes[k].descendants + 1) {
            m->node = &overlay->nodes[k];
            apply_node(m);
        }
    }
}
