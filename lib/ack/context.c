/* What CTX segments say: the business unit of an error, and what made a situational rule apply. */
#include <string.h>

#include "ack/acker.h"
#include "ack/acks.h"
#include "edi/reader.h"

void x278i_ack_begin(x278_acker *acker, const x278_transaction *transaction, const x278i_guide *guide) {
    acker->transaction = transaction;
    acker->guide = guide;
    acker->walked = false;
    acker->cursor = 0;
    acker->unit.next = 0;
    acker->unit.trace = (x278_span){NULL, 0};
    acker->unit.in_event = false;
}

size_t x278i_ack_index(x278_acker *acker, uint64_t ordinal) {
    const x278_segment *segments = x278i_transaction_segments(acker->transaction);
    size_t count = (size_t)acker->transaction->segment_count;
    if (ordinal == 0 || ordinal > count) {
        return count;
    }
    size_t i = acker->cursor;
    if (i >= count || segments[i].ordinal > ordinal || i < ordinal - 1) {
        i = (size_t)(ordinal - 1);
    }
    while (i < count && segments[i].ordinal != ordinal) { /* empty segments have no ordinal */
        i++;
    }
    acker->cursor = i;
    return i;
}

/* Is it an HL that opens an event? */
static bool opens_event(const x278_segment *segment) {
    x278_span level = x278i_value(segment, 3, 0);
    return x278i_segment_tag(segment) == X278I_TAG2('H', 'L') && level.len == 2 && memcmp(level.ptr, "EV", 2) == 0;
}

/* TRN02 of the event whose HL stands at `index`. */
static x278_span trace_of(const x278_transaction *transaction, uint64_t index) {
    const x278_segment *segments = x278i_transaction_segments(transaction);
    for (uint64_t i = index + 1; i < transaction->segment_count; i++) {
        uint32_t tag = x278i_segment_tag(&segments[i]);
        if (tag == X278I_TAG3('T', 'R', 'N')) {
            return x278i_value(&segments[i], 2, 0);
        }
        if (tag == X278I_TAG2('H', 'L')) {
            break;
        }
    }
    return (x278_span){NULL, 0};
}

x278_span x278i_ack_unit(x278_acker *acker, uint64_t ordinal) {
    const x278_segment *segments = x278i_transaction_segments(acker->transaction);
    uint64_t count = acker->transaction->segment_count;
    while (acker->unit.next < count && (!acker->unit.in_event || segments[acker->unit.next].ordinal <= ordinal)) {
        if (opens_event(&segments[acker->unit.next])) {
            acker->unit.in_event = true;
            acker->unit.trace = trace_of(acker->transaction, acker->unit.next);
        }
        acker->unit.next++;
    }
    x278_span trace = acker->unit.trace;
    return trace.len > 0 && trace.len <= 35 ? trace : (x278_span){NULL, 0};
}

bool x278i_ack_walk(x278_acker *acker, x278_status *status) {
    if (acker->guide == NULL || acker->transaction == NULL) {
        return false;
    }
    if (acker->walked) {
        return true;
    }
    size_t count = (size_t)acker->transaction->segment_count;
    *status = x278i_places_begin(&acker->places, acker->ctx, count);
    if (*status != X278_OK) {
        return false;
    }
    if (acker->walk.listener_count == 0) {
        x278i_walk_listen(&acker->walk, &x278i_places_listener, &acker->places);
    }
    *status = x278i_walk_transaction(&acker->walk, acker->guide, acker->transaction);
    acker->walked = *status == X278_OK;
    return acker->walked;
}

/* The number of the data element of a row; NULL for a composite, which has an id in place of one. */
static const char *data_element(const x278i_guide *guide, uint16_t elem) {
    const char *number = x278i_guide_text(guide, guide->base->elems[guide->elems[elem].base].de_str);
    bool plain = number[0] != '\0' && strlen(number) <= 4 && strspn(number, "0123456789") == strlen(number);
    return plain ? number : NULL;
}

x278_status x278i_ack_data_element(x278_acker *acker, const x278_issue *issue, const char **out) {
    x278_status status = X278_OK;
    *out = NULL;
    if (issue->element == 0 || !x278i_ack_walk(acker, &status)) {
        return status;
    }
    size_t index = x278i_ack_index(acker, issue->ordinal);
    uint16_t seg = index < acker->places.count ? acker->places.v[index].like : X278I_NONE;
    uint16_t elem =
        seg == X278I_NONE ? X278I_NONE : x278i_guide_elem(acker->guide, seg, issue->element, issue->component);
    *out = elem == X278I_NONE ? NULL : data_element(acker->guide, elem);
    return X278_OK;
}

#define SCANNED 4096u /* segments that are looked through for a trigger */

/* Add what an element row (X278I_NONE: the whole) of a segment says. Each once, and no more than there is room for. */
static x278_status add_trigger(x278_acker *acker, const x278_segment *segment, uint16_t seg, uint16_t elem,
                               x278i_ack_trigger **list) {
    const x278i_guide *guide = acker->guide;
    const x278i_elem_row *row = elem == X278I_NONE ? NULL : &guide->elems[elem];
    bool component = row != NULL && (row->flags & X278I_ELEM_COMPONENT) != 0;
    uint32_t element = row == NULL ? 0 : component ? guide->elems[row->owner].at : row->at;
    uint32_t at = component ? row->at : 0;
    uint32_t count = 0;
    for (; *list != NULL; list = &(*list)->next, count++) {
        const x278i_ack_trigger *other = *list;
        if (other->ordinal == segment->ordinal && other->element == element && other->component == at) {
            return X278_OK;
        }
    }
    if (count == X278I_ACK_CONTEXTS) {
        return X278_OK;
    }
    x278i_ack_trigger *trigger = x278i_arena_alloc(&acker->arena, sizeof *trigger);
    if (trigger == NULL) {
        return X278_E_NOMEM;
    }
    *trigger = (x278i_ack_trigger){.ordinal = segment->ordinal, .element = element, .component = at};
    const char *loop = guide->strings + guide->loop_texts[guide->segs[seg].loop].id_str;
    size_t len = strlen(loop);
    memcpy(trigger->loop, loop, len < 4 ? len : 4);
    x278i_tag_unpack(guide->segs[seg].tag, trigger->tag);
    if (row != NULL) {
        trigger->data = data_element(guide, elem);
    }
    *list = trigger;
    return X278_OK;
}

/* Whether a segment has a value (any, when the row is none) for an element or component row. */
static bool has_value(const x278i_guide *guide, const x278_segment *segment, uint16_t elem) {
    if (elem == X278I_NONE) {
        return true;
    }
    const x278i_elem_row *row = &guide->elems[elem];
    bool component = (row->flags & X278I_ELEM_COMPONENT) != 0;
    uint32_t element = component ? guide->elems[row->owner].at : row->at;
    return x278i_value(segment, element, component ? row->at : 0).len > 0;
}

/* Add a trigger for the first segment with a value that a path of a rule reaches from the instance `base`; of the row
 * that the rule looks at one by one, for the segment at `index`. */
static x278_status add_path(x278_acker *acker, const x278i_rule_path *path, uint16_t each, uint32_t base,
                            uint64_t index, x278i_ack_trigger **list) {
    const x278_segment *segments = x278i_transaction_segments(acker->transaction);
    uint64_t count = acker->transaction->segment_count;
    uint32_t from = x278i_instance_of_loop(&acker->walk, base, path->from);
    if (from == X278I_NO_INSTANCE || path->seg == X278I_NONE) {
        return X278_OK;
    }
    uint64_t begin = acker->walk.instances[from].first;
    uint64_t end = acker->walk.instances[from].last;
    if (path->seg == each) {
        begin = index;
        end = index + 1;
    }
    end = end < count ? end : count;
    end = end - begin < SCANNED ? end : begin + SCANNED;
    for (uint64_t i = begin; i < end; i++) {
        if (acker->places.v[i].seg == path->seg && x278i_is_below(&acker->walk, acker->places.v[i].instance, from) &&
            has_value(acker->guide, &segments[i], path->elem)) {
            return add_trigger(acker, &segments[i], path->seg, path->elem, list);
        }
    }
    return X278_OK;
}

/* How many operands of an operation are paths: those in `a`, and in `b`. */
static int path_operands(uint8_t op) {
    switch (op) {
    case X278I_OP_PRESENT:
    case X278I_OP_IS:
    case X278I_OP_ALL:
    case X278I_OP_COUNT:
    case X278I_OP_DISTINCT:
    case X278I_OP_LENGTH:
    case X278I_OP_DAY:
    case X278I_OP_NUMBER:
        return 1;
    case X278I_OP_DATE:
    case X278I_OP_DIFFERS:
    case X278I_OP_SAME:
        return 2;
    default:
        return 0;
    }
}

static const x278i_rule_row *rule_of(const x278i_guide *guide, x278_str id) {
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        const char *text = guide->strings + guide->rule_texts[i].id_str;
        if (strlen(text) == id.len && memcmp(text, id.ptr, id.len) == 0) {
            return &guide->rules[i];
        }
    }
    return NULL;
}

static bool same_path(const x278i_rule_path *a, const x278i_rule_path *b) {
    return a->loop == b->loop && a->seg == b->seg && a->elem == b->elem;
}

/* ---- the hierarchy ------------------------------------------------------------------------------------------- */

/* Elements of a level: its number, the number of the level above, its kind, whether levels are below. */
enum {
    LEVEL_NUMBER = 1,
    LEVEL_PARENT = 2,
    LEVEL_KIND = 3
};

/* Which level made another one wrong. */
enum {
    LEVEL_OWN,    /* the one with the fault */
    LEVEL_ABOVE,  /* the one that it names as its parent */
    LEVEL_BEFORE, /* the one before it */
    LEVEL_BELOW   /* the first that names it as its parent */
};

/* What a fault of the hierarchy was held against (RFI 2394 wants it told): as with a situational rule the value that made
 * the one at fault wrong. */
static const struct {
    int32_t code;
    uint8_t level, element;
    bool also; /* else only when nothing above it was found */
} hierarchy[] = {
    {X278I_ISSUE_hl_number, LEVEL_BEFORE, LEVEL_NUMBER, false},
    {X278I_ISSUE_hl_parent_unknown, LEVEL_OWN, LEVEL_KIND, false},
    {X278I_ISSUE_hl_parent_wrong, LEVEL_OWN, LEVEL_KIND, false},
    {X278I_ISSUE_hl_parent_wrong, LEVEL_ABOVE, LEVEL_KIND, true},
    {X278I_ISSUE_hl_level_wrong, LEVEL_ABOVE, LEVEL_KIND, false},
    {X278I_ISSUE_hl_level_wrong, LEVEL_BEFORE, LEVEL_KIND, false},
    {X278I_ISSUE_hl_level_wrong, LEVEL_OWN, LEVEL_NUMBER, false},
    {X278I_ISSUE_hl_children, LEVEL_BELOW, LEVEL_PARENT, false},
};

/* Whether a level is the one that is looked for from `own`. */
static bool is_level(uint8_t which, const x278_segment *own, const x278_segment *other) {
    uint32_t from = which == LEVEL_ABOVE ? LEVEL_PARENT : LEVEL_NUMBER;
    uint32_t to = which == LEVEL_ABOVE ? LEVEL_NUMBER : LEVEL_PARENT;
    if (which == LEVEL_BEFORE || which == LEVEL_OWN) {
        return true;
    }
    uint64_t number = x278i_ack_number(x278i_value(own, from, 0));
    return number != 0 && number == x278i_ack_number(x278i_value(other, to, 0));
}

/* The index of a level that made the one at `index` wrong; segment_count: there is none near. */
static uint64_t level_at(const x278_acker *acker, uint8_t which, uint64_t index) {
    const x278_segment *segments = x278i_transaction_segments(acker->transaction);
    uint64_t count = acker->transaction->segment_count;
    uint32_t tag = x278i_segment_tag(&segments[index]);
    bool forward = which == LEVEL_BELOW;
    for (uint64_t n = which == LEVEL_OWN ? 0 : 1; n < SCANNED && n <= (forward ? count - 1 - index : index); n++) {
        uint64_t at = forward ? index + n : index - n;
        if (x278i_segment_tag(&segments[at]) == tag && is_level(which, &segments[index], &segments[at])) {
            return at;
        }
    }
    return count;
}

static x278_status add_levels(x278_acker *acker, const x278_issue *issue, uint64_t index, x278i_ack_trigger **list) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof hierarchy / sizeof hierarchy[0] && status == X278_OK; i++) {
        if (hierarchy[i].code != issue->code || (*list != NULL && !hierarchy[i].also)) {
            continue;
        }
        uint64_t at = level_at(acker, hierarchy[i].level, index);
        uint16_t seg = at < acker->transaction->segment_count ? acker->places.v[at].seg : X278I_NONE;
        uint16_t elem = seg == X278I_NONE ? X278I_NONE : x278i_guide_elem(acker->guide, seg, hierarchy[i].element, 0);
        if (elem != X278I_NONE) {
            status = add_trigger(acker, &x278i_transaction_segments(acker->transaction)[at], seg, elem, list);
        }
    }
    return status;
}

static bool is_of_hierarchy(const x278_issue *issue) {
    for (size_t i = 0; i < sizeof hierarchy / sizeof hierarchy[0]; i++) {
        if (hierarchy[i].code == issue->code) {
            return true;
        }
    }
    return false;
}

x278_status x278i_ack_triggers(x278_acker *acker, const x278_issue *issue, x278i_ack_trigger **list) {
    x278_status status = X278_OK;
    bool level = is_of_hierarchy(issue);
    if ((issue->rule.len == 0 && !level) || issue->ordinal == 0 || !x278i_ack_walk(acker, &status)) {
        return status;
    }
    const x278i_guide *guide = acker->guide;
    const x278i_rule_row *rule = rule_of(guide, issue->rule);
    size_t index = x278i_ack_index(acker, issue->ordinal);
    if (index < acker->transaction->segment_count && level) {
        return add_levels(acker, issue, index, list);
    }
    if (rule == NULL || index >= acker->transaction->segment_count) {
        return X278_OK;
    }
    uint32_t base = x278i_instance_of_loop(&acker->walk, acker->places.v[index].instance, rule->loop);
    if (base == X278I_NO_INSTANCE && index > 0) { /* something is missing at the end of its loop */
        base = x278i_instance_of_loop(&acker->walk, acker->places.v[index - 1].instance, rule->loop);
    }
    for (uint16_t i = 0; i < rule->op_count && base != X278I_NO_INSTANCE && status == X278_OK; i++) {
        const x278i_op *op = &guide->ops[rule->first_op + i];
        int operands = path_operands(op->op);
        for (int n = 0; n < operands && status == X278_OK; n++) {
            uint16_t path = n == 0 ? op->a : op->b;
            if (!same_path(&guide->paths[path], &guide->paths[rule->anchor])) {
                status = add_path(acker, &guide->paths[path], rule->each, base, index, list);
            }
        }
    }
    return status;
}
