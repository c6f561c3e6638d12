/* What the walk found out of place, and what is missing in a loop. */
#include <string.h>

#include "base/digits.h"
#include "check/checker.h"
#include "walk/place.h"

/* ---- what is out of place ------------------------------------------------------------------------------------------ */

static x278i_where where_of(const x278_checker *checker, const x278i_walk_event *event) {
    return (x278i_where){
        .guide = checker->walk.guide,
        .segment = event->segment,
        .index = event->index,
        .instance = event->instance,
        .repeat = event->repeat,
        .loop = X278I_NONE,
        .seg = event->seg,
        .elem = X278I_NONE,
    };
}

/* Report with {1} a tag, {2} the loop. */
static void report_stray(x278_checker *checker, const x278i_where *where, int32_t code, int32_t snip, bool with_tag) {
    if (!x278i_wanted(checker, snip, X278_SEVERITY_ERROR)) {
        return;
    }
    x278i_phrase loop = {.len = 0};
    char tag[5];
    size_t len = x278i_tag_unpack(x278i_segment_tag(where->segment), tag);
    x278i_phrase_instance(&loop, checker, where->instance);
    x278i_finding finding = {.code = code, .severity = X278_SEVERITY_ERROR, .snip = snip};
    if (with_tag) {
        finding.params[finding.param_count++] = (x278_str){tag, len};
    }
    finding.params[finding.param_count++] = (x278_str){loop.text, loop.len};
    x278i_report(checker, where, &finding);
}

/* The row that an item is, for a message. */
static x278i_row row_of_item(const x278i_guide *guide, uint16_t item) {
    const x278i_item *row = &guide->items[item];
    return row->kind == X278I_ITEM_LOOP ? (x278i_row){row->row, X278I_NONE, X278I_NONE}
                                        : (x278i_row){X278I_NONE, row->row, X278I_NONE};
}

/* The instance whose item an event is about: of a segment that opens a loop, the loop's parent. */
static uint32_t owner_of(const x278_checker *checker, const x278i_walk_event *event, uint16_t *item) {
    const x278i_instance *instance = &checker->walk.instances[event->instance];
    const x278i_loop_row *loop = &checker->walk.guide->loops[instance->loop];
    if (instance->parent != X278I_NO_INSTANCE && event->item == loop->first_item && event->index == instance->first) {
        *item = instance->item;
        return instance->parent;
    }
    *item = event->item;
    return event->instance;
}

static void report_surplus(x278_checker *checker, const x278i_walk_event *event) {
    uint16_t item;
    uint32_t owner = owner_of(checker, event, &item);
    x278i_where where = where_of(checker, event);
    x278i_phrase parent = {.len = 0};
    x278i_digits room;
    x278i_phrase_instance(&parent, checker, owner);
    bool loop = owner != event->instance;
    where.whole_loop = loop;
    x278i_report_text(checker, &where, loop ? X278I_ISSUE_loop_surplus : X278I_ISSUE_segment_surplus,
                      X278_SEVERITY_ERROR, 2, x278i_number(&room, checker->walk.guide->items[item].max).ptr,
                      parent.text);
}

static void report_late(x278_checker *checker, const x278i_walk_event *event) {
    const x278i_walk *walk = &checker->walk;
    uint16_t item;
    uint32_t owner = owner_of(checker, event, &item);
    x278i_where where = where_of(checker, event);
    x278i_phrase before = {.len = 0};
    const x278i_loop_row *loop = x278i_walk_loop(walk, owner);
    uint32_t first = event->index;
    uint16_t found = X278I_NONE;
    for (uint16_t i = 0; i < loop->item_count; i++) {
        const x278i_counter *counter = &walk->counters[walk->instances[owner].counters + i];
        uint16_t order = walk->guide->items[loop->first_item + i].order;
        if (item != X278I_NONE && order > walk->guide->items[item].order && counter->first < first) {
            first = counter->first;
            found = (uint16_t)(loop->first_item + i);
        }
    }
    if (found == X278I_NONE) {
        x278i_report_as(checker, &where, X278I_ISSUE_segment_late, X278_SEVERITY_ERROR, 1,
                        "{1} comes too late: it must come before the levels (HL) that precede it here", NULL, NULL);
        return;
    }
    x278i_phrase_row(&before, walk->guide, row_of_item(walk->guide, found));
    x278i_report_text(checker, &where, X278I_ISSUE_segment_late, X278_SEVERITY_ERROR, 1, before.text, NULL);
}

static x278i_where at_element(const x278i_where *where, uint32_t element) {
    x278i_where at = *where;
    at.element = element;
    at.repetition = 1;
    at.elem = x278i_guide_elem(where->guide, where->seg, element, 0);
    return at;
}

/* HL02 names another level than the one this level belongs to. */
static void report_parent(x278_checker *checker, const x278i_where *where, uint32_t parent) {
    x278i_phrase level = {.len = 0};
    x278i_phrase_instance(&level, checker, parent);
    const x278_segment *opener = &checker->segments[checker->walk.instances[parent].first];
    x278_span number = x278i_value(opener, 1, 0);
    char text[12];
    bool numbered = number.len > 0 && number.len < sizeof text && x278i_all_digits(number.ptr, number.len);
    if (numbered) {
        memcpy(text, number.ptr, number.len);
        text[number.len] = '\0';
    }
    x278i_report_as(checker, where, X278I_ISSUE_hl_parent_wrong, X278_SEVERITY_ERROR, 2,
                    numbered ? NULL : "{1} must be the number of the {2}", level.text, numbered ? text : NULL);
}

/* What is wrong with an HL. @return X278I_SKIP_* of the elements that were reported with it. */
static uint32_t report_level(x278_checker *checker, const x278i_walk_event *event) {
    x278i_where where = where_of(checker, event);
    uint32_t skip = 0;
    if (event->seg == X278I_NONE) {
        return 0;
    }
    if ((event->hl & X278I_HL_NUMBER) != 0) {
        x278i_digits room;
        x278i_where at = at_element(&where, 1);
        x278i_report_text(checker, &at, X278I_ISSUE_hl_number, X278_SEVERITY_WARNING, 1,
                          x278i_number(&room, checker->walk.hl_count).ptr, NULL);
    }
    if ((event->hl & X278I_HL_PARENT_UNKNOWN) != 0) {
        x278i_where at = at_element(&where, 2);
        x278i_report_text(checker, &at, X278I_ISSUE_hl_parent_unknown, X278_SEVERITY_ERROR, 1, NULL, NULL);
    }
    if ((event->hl & X278I_HL_PARENT_WRONG) != 0) {
        x278i_where at = at_element(&where, 2);
        report_parent(checker, &at, checker->walk.instances[event->instance].parent);
        skip |= X278I_SKIP_HL03;
    }
    if ((event->hl & X278I_HL_LEVEL_WRONG) != 0) {
        x278i_where at = at_element(&where, 3);
        x278i_phrase read = {.len = 0};
        char code[5];
        x278i_tag_unpack(where.guide->loops[checker->walk.instances[event->instance].loop].level, code);
        x278i_phrase_instance(&read, checker, event->instance);
        x278i_report_text(checker, &at, X278I_ISSUE_hl_level_wrong, X278_SEVERITY_ERROR, 2, code, read.text);
        skip |= X278I_SKIP_HL03;
    }
    return skip;
}

static uint32_t skipped_by_choice(const x278_checker *checker, const x278i_walk_event *event) {
    uint32_t tag = x278i_segment_tag(event->segment);
    uint32_t notes = checker->choice.notes;
    if (tag == X278I_TAG2('S', 'T') && (notes & X278I_CHOICE_SUFFIX) != 0) {
        return X278I_SKIP_GUIDE;
    }
    return tag == X278I_TAG3('B', 'H', 'T') && (notes & X278I_CHOICE_PURPOSE) != 0 ? X278I_SKIP_BHT02 : 0;
}

/* An item that a loop should have. */
static void report_missing(x278_checker *checker, uint32_t instance, uint16_t item, uint32_t next) {
    const x278i_item *row = &checker->walk.guide->items[item];
    bool loop = row->kind == X278I_ITEM_LOOP;
    x278i_where where = {
        .guide = checker->walk.guide,
        .index = x278i_missing_index(&checker->walk, instance, item, next),
        .instance = instance,
        .loop = loop ? row->row : X278I_NONE,
        .seg = loop ? X278I_NONE : row->row,
        .elem = X278I_NONE,
    };
    x278i_phrase parent = {.len = 0};
    x278i_phrase_instance(&parent, checker, instance);
    x278i_report_as(checker, &where, loop ? X278I_ISSUE_loop_missing : X278I_ISSUE_segment_missing, X278_SEVERITY_ERROR,
                    2, checker->no_level && loop ? "{1} is missing: no level (HL) begins before this segment" : NULL,
                    parent.text, NULL);
}

static bool has_level(const x278_checker *checker) {
    uint32_t i = 0;
    while (i < checker->segment_count && x278i_segment_tag(&checker->segments[i]) != X278I_TAG2('H', 'L')) {
        i++;
    }
    return i < checker->segment_count;
}

/* A segment for which no level was begun: that the first one is missing is the cause, and is reported before it. */
static void report_no_level(x278_checker *checker, const x278i_walk_event *event) {
    const x278i_walk *walk = &checker->walk;
    const x278i_loop_row *root = &walk->guide->loops[walk->guide->root];
    if (walk->level_count == 0 || event->instance != 0 || checker->levels_asked) {
        return;
    }
    checker->levels_asked = true;
    if (has_level(checker)) {
        return;
    }
    for (uint16_t i = root->first_item; i < root->first_item + root->item_count; i++) {
        const x278i_item *item = &walk->guide->items[i];
        if (item->kind == X278I_ITEM_LOOP && item->usage == 'R' &&
            walk->guide->loops[item->row].open == X278I_OPEN_HL) {
            checker->no_level = true;
            report_missing(checker, 0, i, event->index);
            return;
        }
    }
}

x278_status x278i_look_closely(x278_checker *checker, const x278i_walk_event *event) {
    x278i_where where = where_of(checker, event);
    switch (event->placement) {
    case X278_PLACED_SURPLUS:
        report_surplus(checker, event);
        break;
    case X278_PLACED_LATE:
        report_late(checker, event);
        break;
    case X278_PLACED_QUALIFIER:
        x278i_report_qualifier(checker, event, &where);
        break;
    case X278_PLACED_NOT_USED:
        report_stray(checker, &where, X278I_ISSUE_segment_not_used, 2, true);
        break;
    case X278_PLACED_UNEXPECTED:
        report_no_level(checker, event);
        report_stray(checker, &where, X278I_ISSUE_segment_unexpected, 1, true);
        break;
    case X278_PLACED_FOREIGN:
        report_stray(checker, &where, X278I_ISSUE_segment_foreign, 1, true);
        break;
    case X278_PLACED_UNKNOWN:
        report_stray(checker, &where, X278I_ISSUE_segment_unknown, 1, false);
        break;
    default:
        break;
    }
    if ((event->segment->flags & X278_SEGMENT_PAYLOAD) != 0) {
        x278i_check_payload(checker, &where);
    }
    if (event->seg == X278I_NONE) {
        return X278_OK;
    }
    uint32_t skip = event->hl != 0 ? report_level(checker, event) : 0;
    if (event->index < 2) {
        skip |= skipped_by_choice(checker, event);
    }
    x278i_check_segment(checker, &where, skip);
    return X278_OK;
}

/* ---- what a loop should have had ----------------------------------------------------------------------------------- */

/* Is an item missing that is required, and that no other one takes the place of? */
static bool is_missing(const x278_checker *checker, uint32_t instance, uint16_t item) {
    const x278i_walk *walk = &checker->walk;
    const x278i_item *row = &walk->guide->items[item];
    bool trailer = row->tag == X278I_TAG2('S', 'E'); /* the reader reports a missing SE */
    bool reported = checker->no_level && instance == 0 && row->kind == X278I_ITEM_LOOP;
    return row->usage == 'R' && !trailer && !reported && x278i_walk_counter(walk, instance, item)->count == 0 &&
           (row->unless == X278I_NONE || x278i_walk_counter(walk, instance, row->unless)->count == 0);
}

void x278i_check_required(x278_checker *checker, uint32_t instance) {
    const x278i_instance *at = &checker->walk.instances[instance];
    const x278i_loop_row *loop = &checker->walk.guide->loops[at->loop];
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (is_missing(checker, instance, i)) {
            report_missing(checker, instance, i, at->last);
        }
    }
}

void x278i_check_children(x278_checker *checker, uint32_t index) {
    const x278i_instance *instance = &checker->walk.instances[index];
    const x278i_guide *guide = checker->walk.guide;
    const x278_segment *segment = &checker->segments[instance->first];
    x278_span value = x278i_value(segment, 4, 0);
    if (value.len != 1 || (value.ptr[0] != '0' && value.ptr[0] != '1') ||
        (value.ptr[0] == '1') == (instance->children != 0)) {
        return;
    }
    x278i_where where = {
        .guide = guide,
        .segment = segment,
        .index = instance->first,
        .instance = index,
        .loop = X278I_NONE,
        .seg = guide->items[guide->loops[instance->loop].first_item].row,
        .elem = X278I_NONE,
    };
    where = at_element(&where, 4);
    if ((guide->elems[where.elem].flags & X278I_ELEM_CHILDREN) != 0) {
        return;
    }
    x278i_report_as(checker, &where, X278I_ISSUE_hl_children, X278_SEVERITY_WARNING, 1,
                    value.ptr[0] == '1' ? NULL : "{1} says that there are no levels below this one, but there are some",
                    NULL, NULL);
}
