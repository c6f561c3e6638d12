/* Where a finding comes from: the guide, or an overlay, whose findings have SNIP type 7 and its name in the rule. What the
 * guide below would find, too, stays the guide's. */
#include "check/checker.h"
#include "guide/changes.h"

static uint64_t number_of(const char *text) {
    uint64_t number = 0;
    for (; text != NULL && *text >= '0' && *text <= '9'; text++) {
        number = number * 10 + (uint64_t)(*text - '0');
    }
    return number;
}

/* The value at fault. */
static x278_span value_at(const x278i_where *where) {
    const x278_segment *segment = where->segment;
    x278_span value = x278i_element(segment, where->element);
    if (x278i_element_has(segment, where->element, X278I_ELEMENT_REPETITIONS)) {
        value = x278i_part(value, segment->tape->delimiters.repetition, where->repetition);
    }
    return where->component > 0 ? x278i_part(value, segment->tape->delimiters.component, where->component) : value;
}

/* Would the guide below take the code, or only warn of it? */
static bool base_takes_code(const x278i_where *where, const x278i_elem_row *base, int32_t code) {
    const x278i_guide *under = where->guide->changes->under;
    x278_span value = value_at(where);
    return base->codes == X278I_NONE || x278i_guide_code_in(under, base->codes, value.ptr, value.len) ||
           x278i_guide_code_in(under, base->accept, value.ptr, value.len) ||
           (code == X278I_ISSUE_code_not_in_guide && (base->flags & X278I_ELEM_MEDIUM) != 0);
}

static const x278i_change *of_element(const x278i_where *where, int32_t code, const char *second) {
    const x278i_elem_row *base = &where->guide->changes->under->elems[where->elem];
    uint64_t number = number_of(second);
    uint32_t aspect = 0;
    switch (code) {
    case X278I_ISSUE_element_missing:
        aspect = base->usage != 'R' ? X278I_ASPECT_USAGE : 0;
        break;
    case X278I_ISSUE_element_not_used:
        aspect = base->usage != 'N' ? X278I_ASPECT_USAGE : 0;
        break;
    case X278I_ISSUE_element_too_short:
        aspect = number >= base->min_len ? X278I_ASPECT_LENGTH : 0;
        break;
    case X278I_ISSUE_element_too_long:
        aspect = number <= base->max_len ? X278I_ASPECT_LENGTH : 0;
        break;
    case X278I_ISSUE_too_many_repetitions:
        aspect = number <= base->max ? X278I_ASPECT_REPEAT : 0;
        break;
    case X278I_ISSUE_code_invalid:
    case X278I_ISSUE_code_not_in_guide:
    case X278I_ISSUE_code_uncertain:
    case X278I_ISSUE_code_tolerated:
        aspect = base_takes_code(where, base, code) ? X278I_ASPECT_CODES : 0;
        break;
    case X278I_ISSUE_form_not_agreed:
        aspect = X278I_ASPECT_PATTERN;
        break;
    default:
        break;
    }
    return aspect == 0 ? NULL : x278i_change_find(where->guide, X278I_OF_ELEM, aspect, where->elem);
}

static const x278i_change *of_loop(const x278_checker *checker, const x278i_where *where, int32_t code) {
    const x278i_walk *walk = &checker->walk;
    const x278i_item *items = where->guide->changes->under->items;
    const x278i_instance *instance = &walk->instances[where->instance];
    if (code == X278I_ISSUE_loop_missing) {
        uint16_t item = x278i_guide_item_of_loop(where->guide, instance->loop, where->loop);
        return item == X278I_NONE || items[item].usage == 'R'
                   ? NULL
                   : x278i_change_find(where->guide, X278I_OF_LOOP, X278I_ASPECT_USAGE, where->loop);
    }
    if (instance->parent == X278I_NO_INSTANCE || instance->item == X278I_NONE) {
        return NULL;
    }
    uint32_t count = x278i_walk_counter(walk, instance->parent, instance->item)->count;
    return items[instance->item].max != X278I_MANY && count > items[instance->item].max
               ? NULL
               : x278i_change_find(where->guide, X278I_OF_LOOP, X278I_ASPECT_REPEAT, instance->loop);
}

static const x278i_change *of_segment(const x278i_where *where, int32_t code) {
    const x278i_guide *under = where->guide->changes->under;
    const x278i_item *item = &under->items[under->segs[where->seg].item];
    if (code == X278I_ISSUE_segment_missing) {
        return item->usage == 'R' ? NULL
                                  : x278i_change_find(where->guide, X278I_OF_SEG, X278I_ASPECT_USAGE, where->seg);
    }
    return item->max != X278I_MANY && where->repeat > item->max
               ? NULL
               : x278i_change_find(where->guide, X278I_OF_SEG, X278I_ASPECT_REPEAT, where->seg);
}

static bool is_extended(const x278_checker *checker, x278_span value) {
    for (size_t i = 0; i < value.len; i++) {
        if ((checker->classes[(unsigned char)value.ptr[i]] & X278I_CLASS_EXTENDED) == 0) {
            return false;
        }
    }
    return true;
}

static const x278i_change *find_change(const x278_checker *checker, const x278i_where *where, int32_t code,
                                       const char *second) {
    switch (code) {
    case X278I_ISSUE_loop_missing:
    case X278I_ISSUE_loop_surplus:
        return where->instance == X278I_NO_INSTANCE ? NULL : of_loop(checker, where, code);
    case X278I_ISSUE_segment_missing:
    case X278I_ISSUE_segment_surplus:
        return where->seg == X278I_NONE ? NULL : of_segment(where, code);
    case X278I_ISSUE_invalid_character:
        return (checker->options.flags & X278_CHECK_BASIC_CHARACTERS) != 0 || !is_extended(checker, value_at(where))
                   ? NULL
                   : x278i_change_find(where->guide, X278I_OF_WIRE, X278I_ASPECT_CHARSET, 0);
    default:
        return where->elem == X278I_NONE ? NULL : of_element(where, code, second);
    }
}

/* What the catalogue says of the guide, said of an overlay; NULL: it says nothing of the guide. */
static const char *own_words(int32_t code) {
    switch (code) {
    case X278I_ISSUE_code_invalid:
    case X278I_ISSUE_code_not_in_guide:
    case X278I_ISSUE_code_uncertain:
    case X278I_ISSUE_code_tolerated:
        return "{1} has a code that the receiver does not take: {2}";
    case X278I_ISSUE_element_not_used:
        return "{1} must be empty: the receiver does not take it";
    default:
        return NULL;
    }
}

void x278i_find_origin(const x278_checker *checker, const x278i_where *where, const char *second,
                       x278i_finding *finding) {
    uint32_t of = where->elem != X278I_NONE ? X278I_OF_ELEM : where->seg != X278I_NONE ? X278I_OF_SEG : X278I_OF_LOOP;
    uint16_t row = where->elem != X278I_NONE ? where->elem : where->seg != X278I_NONE ? where->seg : where->loop;
    const x278i_change *message = x278i_change_find(where->guide, of, X278I_ASPECT_MESSAGE, row);
    const x278i_change *change = find_change(checker, where, finding->code, second);
    if (change == NULL) {
        finding->text = message != NULL ? message->message : finding->text;
        return;
    }
    finding->snip = 7;
    finding->rule = change->rule;
    finding->text = own_words(finding->code);
    finding->severity = change->severity != 0 ? change->severity : finding->severity;
    if (change->message != NULL || message != NULL) {
        finding->text = change->message != NULL ? change->message : message->message;
    }
}
