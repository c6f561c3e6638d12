/* Rows with a condition become situational rules: conditions to postfix operators over paths, as guidec makes them. */
#include <string.h>

#include "overlay/merger.h"

/* ---- paths ----------------------------------------------------------------------------------------------------- */

static bool reaches(const x278i_merger *m, uint16_t from, uint16_t to) {
    return m->reach[(size_t)from * m->guide->loop_count + to] != 0;
}

/* The nearest loop, going up from `loop`, from which `to` can be reached; X278I_NONE. */
static uint16_t start_for(const x278i_merger *m, uint16_t loop, uint16_t to) {
    const x278i_guide *g = m->guide;
    uint16_t found = X278I_NONE;
    uint8_t nearest = 0;
    for (uint16_t l = 0; l < g->loop_count; l++) {
        bool above = reaches(m, l, loop); /* a loop is above itself */
        if (above && reaches(m, l, to) && (found == X278I_NONE || g->loops[l].depth > nearest)) {
            found = l;
            nearest = g->loops[l].depth;
        }
    }
    return found;
}

/* The order of the item of `above` that leads to a segment or loop below it; 0: none does. */
static uint16_t order_toward(const x278i_merger *m, uint16_t above, uint16_t loop, uint16_t seg) {
    const x278i_loop_row *row = &m->guide->loops[above];
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &m->guide->items[i];
        bool leads = item->kind == X278I_ITEM_LOOP ? loop != above && reaches(m, item->row, loop) : item->row == seg;
        if (leads) {
            return item->order;
        }
    }
    return 0;
}

static uint16_t add_row_path(x278i_merger *m, const x278i_overlay_node *node, uint16_t loop, x278i_row row) {
    x278i_rule_path path = {start_for(m, loop, row.loop), row.loop, row.seg, row.elem};
    if (path.from == X278I_NONE) {
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             "it cannot be seen from the loop that the row belongs to", NULL);
        return X278I_NONE;
    }
    if (path.from != loop &&
        order_toward(m, path.from, loop, X278I_NONE) < order_toward(m, path.from, row.loop, row.seg)) {
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             "it stands behind the loop of the rule; name a loop around both with in", NULL);
        return X278I_NONE;
    }
    return x278i_add_path(m, &path);
}

/* ---- conditions ------------------------------------------------------------------------------------------------ */

typedef struct maker {
    x278i_merger *m;
    uint16_t loop;
    uint32_t depth; /* of the stack */
} maker;

static x278i_op *push(maker *make, const x278i_overlay_node *node, uint8_t op) {
    if (++make->depth > X278I_STACK_MAX) {
        x278i_merge_complain(make->m, node, X278I_ISSUE_overlay_limit, "conditions are nested too deep", NULL, NULL,
                             NULL);
        make->depth = 1;
        return NULL;
    }
    return x278i_add_op(make->m, op);
}

static void join(maker *make, uint8_t op, uint32_t count) {
    if (count > 1) {
        x278i_op *added = x278i_add_op(make->m, op);
        if (added != NULL) {
            added->n = (uint16_t)count;
        }
        make->depth -= make->depth >= count ? count - 1 : 0;
    }
}

static uint16_t path_of(maker *make, const x278i_overlay_node *node, const char *attribute, const char *path,
                        x278i_row *row) {
    bool found = x278i_merge_row(make->m, node, attribute, x278i_text(path), make->loop, row);
    return found ? add_row_path(make->m, node, make->loop, *row) : X278I_NONE;
}

/* A condition on codes that the row cannot have would never hold. */
static void check_codes(maker *make, const x278i_overlay_node *node, x278i_row row, uint16_t set) {
    x278i_merger *m = make->m;
    if (m->status != X278_OK || set == X278I_NONE) {
        return;
    }
    if (row.elem == X278I_NONE) {
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             "it names no element", NULL);
        return;
    }
    const x278i_elem_row *elem = &m->guide->elems[row.elem];
    size_t count = x278i_guide_code_count(m->guide, set);
    for (size_t i = 0; i < count && elem->codes != X278I_NONE; i++) {
        char room[9];
        const char *code = x278i_guide_code_at(m->guide, set, i, room);
        size_t len = strlen(code);
        if (!x278i_guide_code_in(m->guide, elem->codes, code, len) &&
            !x278i_guide_code_in(m->guide, elem->accept, code, len)) {
            char path[64];
            x278i_guide_path(m->guide, row, path, sizeof path);
            x278i_merge_complain(m, node, X278I_ISSUE_overlay_contradiction, m->id, path,
                                 x278i_merge_owner(m, X278I_OF_ELEM, X278I_ASPECT_CODES, row.elem),
                                 "the condition asks for a code that cannot stand there");
            return;
        }
    }
}

/* present, is, all: over each of the paths. */
static void simple(maker *make, const x278i_overlay_node *node, uint8_t op) {
    x278_str path = x278i_overlay_get(node, "path");
    uint16_t set = X278I_NONE;
    char room[X278I_PATH_ROOM];
    uint32_t count = 0;
    if (op != X278I_OP_PRESENT) {
        set = x278i_merge_set(make->m, x278i_overlay_get(node, "codes"), 0);
    }
    for (; make->m->status == X278_OK && x278i_merge_expand(path, count, room); count++) {
        x278i_row row = {X278I_NONE, X278I_NONE, X278I_NONE};
        uint16_t compiled = path_of(make, node, "path", room, &row);
        if (compiled != X278I_NONE && op != X278I_OP_PRESENT) {
            check_codes(make, node, row, set);
        }
        x278i_op *added = push(make, node, op);
        if (added != NULL) {
            added->a = compiled;
            added->b = set;
        }
        if (compiled == X278I_NONE) { /* told; nothing will be merged */
            count++;
            break;
        }
    }
    if (count == 0) {
        push(make, node, op);
    }
    join(make, op == X278I_OP_ALL ? X278I_OP_AND : X278I_OP_OR, count);
}

/* The comparison of a node: X278I_CMP_*, and what it compares with. */
static uint8_t comparison(const x278i_overlay_node *node, x278_str *other) {
    static const char *const names[] = {"", "eq", "ne", "lt", "le", "gt", "ge"};
    for (size_t i = 1; i < sizeof names / sizeof names[0]; i++) {
        *other = x278i_overlay_get(node, names[i]);
        if (other->ptr != NULL) {
            return (uint8_t)i;
        }
    }
    return 0;
}

static void counted(maker *make, const x278i_overlay_node *node, uint8_t op) {
    x278_str other;
    uint32_t number = 0;
    uint8_t cmp = comparison(node, &other);
    x278i_row row;
    uint16_t path = path_of(make, node, "path", x278i_overlay_get(node, "path").ptr, &row);
    x278i_overlay_number(other, &number);
    x278i_op *added = push(make, node, op);
    if (added != NULL) {
        added->a = path;
        added->cmp = cmp;
        added->n = number > UINT16_MAX ? UINT16_MAX : (uint16_t)number;
    }
}

static void two_paths(maker *make, const x278i_overlay_node *node, uint8_t op, const char *attribute) {
    x278_str other = x278i_overlay_get(node, attribute);
    uint8_t cmp = op == X278I_OP_DATE ? comparison(node, &other) : 0;
    x278_str end = x278i_overlay_get(node, "end");
    x278i_row row;
    uint16_t a = path_of(make, node, "path", x278i_overlay_get(node, "path").ptr, &row);
    uint16_t b = path_of(make, node, attribute, other.ptr, &row);
    x278i_op *added = push(make, node, op);
    if (added != NULL) {
        added->a = a;
        added->b = b;
        added->cmp = cmp;
        added->n = end.ptr == NULL ? 0 : end.ptr[0] == 'p' ? 1 : end.ptr[0] == 'o' ? 2 : 3;
    }
}

/* One node, whose children are on the stack already. */
static void condition(maker *make, const x278i_overlay_node *node) {
    switch (node->word) {
    case X278I_WORD_PRESENT:
        simple(make, node, X278I_OP_PRESENT);
        break;
    case X278I_WORD_ABSENT:
        simple(make, node, X278I_OP_PRESENT);
        x278i_add_op(make->m, X278I_OP_NOT);
        break;
    case X278I_WORD_IS:
        simple(make, node, X278I_OP_IS);
        break;
    case X278I_WORD_ALL:
        simple(make, node, X278I_OP_ALL);
        break;
    case X278I_WORD_COUNT:
        counted(make, node, X278I_OP_COUNT);
        break;
    case X278I_WORD_DISTINCT:
        counted(make, node, X278I_OP_DISTINCT);
        break;
    case X278I_WORD_HAS_LENGTH:
        counted(make, node, X278I_OP_LENGTH);
        break;
    case X278I_WORD_DATE:
        two_paths(make, node, X278I_OP_DATE, "date");
        break;
    case X278I_WORD_SAME:
        two_paths(make, node, X278I_OP_SAME, "as");
        break;
    case X278I_WORD_DIFFERS:
        two_paths(make, node, X278I_OP_DIFFERS, "from");
        break;
    case X278I_WORD_OR:
        join(make, X278I_OP_OR, node->children);
        break;
    case X278I_WORD_NOT:
        join(make, X278I_OP_AND, node->children);
        x278i_add_op(make->m, X278I_OP_NOT);
        break;
    default: /* and, when */
        join(make, X278I_OP_AND, node->children);
        break;
    }
}

/* The nodes below `when` in the order of their end tags are the conditions in postfix order. */
static void conditions(maker *make, const x278_overlay *overlay, const x278i_overlay_node *when) {
    for (uint32_t i = when->closed - when->descendants; i <= when->closed && make->m->status == X278_OK; i++) {
        condition(make, &overlay->nodes[overlay->closed[i]]);
    }
}

/* ---- rules ----------------------------------------------------------------------------------------------------- */

typedef struct line {
    char text[400];
    size_t len;
} line;

static void add(line *to, const char *text) {
    size_t len = strlen(text);
    size_t room = sizeof to->text - 1 - to->len;
    len = len < room ? len : room;
    memcpy(to->text + to->len, text, len);
    to->len += len;
    to->text[to->len] = '\0';
}

/* "requester contact (2010B-PER) is required, says strict-payer". */
static const char *message_of(x278i_merger *m, const x278i_fault *fault) {
    x278_str own = x278i_overlay_get(m->node, "message");
    if (own.ptr != NULL) {
        return own.ptr;
    }
    line text = {.len = 0};
    char path[64];
    x278_str name;
    const x278i_row *row = &fault->row;
    x278_row public_row = row->elem != X278I_NONE  ? x278i_row_make(X278_ROW_ELEMENT, row->elem)
                          : row->seg != X278I_NONE ? x278i_row_make(X278_ROW_SEGMENT, row->seg)
                                                   : x278i_row_make(X278_ROW_LOOP, row->loop);
    bool named = x278_row_text(x278i_guide_public(m->guide), public_row, X278_TEXT_NAME, &name) == X278_OK;
    x278i_guide_path(m->guide, *row, path, sizeof path);
    add(&text, named ? name.ptr : "this");
    add(&text, " (");
    add(&text, path);
    add(&text, ") ");
    add(&text, fault->says);
    if (fault->op == X278I_OP_ALL) {
        size_t count = x278i_guide_code_count(m->guide, fault->set);
        for (size_t i = 0; i < count && i < 24; i++) {
            char room[9];
            add(&text, i > 0 ? ", " : " ");
            add(&text, x278i_guide_code_at(m->guide, fault->set, i, room));
        }
        add(&text, count > 24 ? " and others" : "");
    } else if (fault->op == X278I_OP_COUNT) {
        x278i_digits digits;
        add(&text, " ");
        add(&text, x278i_number(&digits, fault->most).ptr);
    }
    add(&text, m->node->descendants > 0 ? " in this case, says " : ", says ");
    add(&text, m->id);
    return x278i_keep(m, x278i_text(text.text));
}

static uint16_t home_of(const x278i_merger *m, const x278i_fault *fault) {
    if (fault->loop != X278I_NONE) {
        return fault->loop;
    }
    return fault->row.seg != X278I_NONE ? fault->row.loop : m->guide->loops[fault->row.loop].parent;
}

void x278i_make_rule(x278i_merger *m, const x278i_fault *fault) {
    uint16_t loop = home_of(m, fault);
    const x278i_guide *g = m->guide;
    if (loop == X278I_NONE || loop == g->envelope || fault->row.loop == g->envelope) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             "rules look at transaction sets only, not at the envelope", NULL);
        return;
    }
    maker make = {m, loop, 0};
    x278i_rule_row rule = {
        .loop = loop,
        .each = X278I_NONE,
        .first_op = g->op_count,
        .kind = fault->kind,
        .severity = (uint8_t)x278i_merge_severity(m->node),
        .snip = 7,
    };
    if (rule.severity == 0) {
        rule.severity = X278_SEVERITY_ERROR;
    }
    if (fault->row.elem != X278I_NONE && fault->op != X278I_OP_COUNT && g->segs[fault->row.seg].loop == loop) {
        rule.each = fault->row.seg;
    }
    if (m->node->descendants > 0) {
        conditions(&make, m->overlay, m->node + 1);
    }
    rule.anchor = add_row_path(m, m->node, loop, fault->row);
    x278i_op *op = push(&make, m->node, fault->op);
    if (op != NULL) {
        op->a = rule.anchor;
        op->b = fault->set;
        op->cmp = X278I_CMP_GT;
        op->n = fault->most;
    }
    if (fault->negate) {
        x278i_add_op(m, X278I_OP_NOT);
    }
    if (m->status != X278_OK) {
        return;
    }
    join(&make, X278I_OP_AND, m->node->descendants > 0 ? 2 : 1);
    rule.op_count = (uint16_t)(g->op_count - rule.first_op);
    x278i_rule_text text = {
        .id_str = x278i_pool(m, x278i_merge_rule_name(m)),
        .source_str = x278i_pool(m, m->id),
        .message_str = x278i_pool(m, message_of(m, fault)),
    };
    if (m->status == X278_OK && !m->bad) {
        x278i_add_rule(m, &rule, &text);
    }
}
