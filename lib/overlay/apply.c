/* Overlays laid over a guide, row by row. What contradicts what stands below is told, and nothing is merged then. */
#include <string.h>

#include "overlay/merger.h"

/* ---- repeats ---------------------------------------------------------------------------------------------------------- */

static void apply_repeat(x278i_merger *m, x278i_row row) {
    uint32_t max = 0;
    x278i_overlay_number(x278i_overlay_get(m->node, "max"), &max);
    if (max == 0 || max >= X278I_MANY) {
        x278i_merge_contradict(m, row, x278i_merge_of(row), X278I_ASPECT_REPEAT,
                               "0 is written as forbidden, and no limit as 65534");
        return;
    }
    if (row.elem != X278I_NONE) {
        if (m->guide->elems[row.elem].max < max && !x278i_merge_widens(m)) {
            x278i_merge_too_wide(m, row, X278I_OF_ELEM, X278I_ASPECT_REPEAT, "fewer repetitions are allowed");
            return;
        }
        x278i_elem_row *changed = x278i_own_elem(m, row.elem);
        if (changed != NULL) {
            changed->max = (uint16_t)max;
        }
    }
    uint16_t at = 0;
    for (; row.elem == X278I_NONE && x278i_merge_next_item(m->guide, row, &at); at++) {
        if (m->guide->items[at].max < max && !x278i_merge_widens(m)) {
            x278i_merge_too_wide(m, row, x278i_merge_of(row), X278I_ASPECT_REPEAT, "fewer are allowed");
            return;
        }
        x278i_item *changed = x278i_own_item(m, at);
        if (changed != NULL) {
            changed->max = (uint16_t)max;
        }
    }
    x278i_merge_remember(m, x278i_merge_of(row), X278I_ASPECT_REPEAT, x278i_merge_index(row), NULL, NULL);
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

/* ---- usage ------------------------------------------------------------------------------------------------------------ */

/* Does some item of the row, or the element, have this usage? */
static bool has_usage(const x278i_guide *g, x278i_row row, uint8_t usage) {
    if (row.elem != X278I_NONE) {
        return g->elems[row.elem].usage == usage;
    }
    for (uint16_t at = 0; x278i_merge_next_item(g, row, &at); at++) {
        if (g->items[at].usage == usage) {
            return true;
        }
    }
    return false;
}

static void give_usage(x278i_merger *m, x278i_row row, uint8_t usage) {
    if (row.elem != X278I_NONE) {
        x278i_elem_row *elem = x278i_own_elem(m, row.elem);
        if (elem != NULL) {
            elem->usage = usage;
            elem->flags = (uint8_t)(elem->flags & ~X278I_ELEM_SOFT);
        }
    }
    uint16_t at = 0;
    for (; row.elem == X278I_NONE && m->status == X278_OK && x278i_merge_next_item(m->guide, row, &at); at++) {
        x278i_item *item = x278i_own_item(m, at);
        if (item != NULL) {
            item->usage = usage;
        }
    }
    x278i_merge_remember(m, x278i_merge_of(row), X278I_ASPECT_USAGE, x278i_merge_index(row), NULL, NULL);
}

static void apply_required(x278i_merger *m, x278i_row row, uint16_t loop) {
    if (has_usage(m->guide, row, 'N')) {
        x278i_merge_contradict(m, row, x278i_merge_of(row), X278I_ASPECT_USAGE, "it is not used there");
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
        x278i_merge_contradict(m, row, x278i_merge_of(row), X278I_ASPECT_USAGE, "it is required there");
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
        x278i_merge_contradict(m, row, x278i_merge_of(row), X278I_ASPECT_USAGE,
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
    x278i_merge_remember(m, X278I_OF_WIRE, aspect, 0, NULL, x278i_keep(m, words));
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
        x278i_allow_codes(m, row, &list);
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
        x278i_merge_remember(m, X278I_OF_WIRE, X278I_ASPECT_CHARSET, 0, NULL, NULL);
    }
}

/* What a value means to the receiver: for people who read answers. */
static void apply_meaning(x278i_merger *m, x278i_row row) {
    x278_str code = x278i_overlay_get(m->node, "code");
    if (!x278i_merge_is_simple(m, row)) {
        return;
    }
    uint16_t codes = m->guide->elems[row.elem].codes;
    if (codes != X278I_NONE && x278i_guide_code_in(m->guide, codes, code.ptr, code.len) == 0) {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_CODES, "this code cannot stand there");
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
        x278i_apply_codes(m, row);
        break;
    case X278I_WORD_LENGTH:
        x278i_apply_length(m, row);
        break;
    case X278I_WORD_REPEAT:
        apply_repeat(m, row);
        break;
    case X278I_WORD_LIMIT:
        apply_limit(m, row, loop);
        break;
    case X278I_WORD_PATTERN:
        x278i_apply_pattern(m, row);
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
        x278i_merge_remember(m, x278i_merge_of(row), X278I_ASPECT_MESSAGE, x278i_merge_index(row), NULL, NULL);
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
