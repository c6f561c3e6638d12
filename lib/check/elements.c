/* A segment against its row: which elements and components are there, and each of them against its own row. */
#include <string.h>

#include "check/checker.h"

static x278i_where at_element(const x278i_where *where, uint16_t elem, uint32_t element, uint32_t repetition,
                              uint32_t component) {
    x278i_where at = *where;
    at.elem = elem;
    at.element = element;
    at.repetition = repetition;
    at.component = component;
    return at;
}

static void report_count(x278_checker *checker, const x278i_where *where, int32_t code, uint64_t count,
                         uint64_t limit) {
    x278i_digits rooms[2];
    x278i_report_text(checker, where, code, X278_SEVERITY_ERROR, 1, x278i_number(&rooms[0], count).ptr,
                      x278i_number(&rooms[1], limit).ptr);
}

/* An element or component of a used row is not there. */
static void report_missing(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row) {
    int32_t snip = (row->flags & X278I_ELEM_BASE_M) != 0 ? 1 : 2;
    bool soft = (row->flags & X278I_ELEM_SOFT) != 0 || (snip == 2 && x278i_is_uncertain(where->guide, where->elem));
    if (!soft) {
        x278i_report_text(checker, where, X278I_ISSUE_element_missing, X278_SEVERITY_ERROR, snip, NULL, NULL);
    } else if (x278i_wanted(checker, snip, X278_SEVERITY_WARNING)) {
        x278i_phrase subject = {.len = 0};
        x278i_phrase_subject(&subject, checker, where);
        x278i_finding finding = {.code = X278I_ISSUE_element_missing,
                                 .severity = X278_SEVERITY_WARNING,
                                 .snip = snip,
                                 .text = "{1} should be there, but is missing",
                                 .params = {{subject.text, subject.len}},
                                 .param_count = 1};
        x278i_report(checker, where, &finding);
    }
}

/* Syntax notes */

/* What the notes of a segment or composite are about. */
typedef struct noted {
    const x278i_where *where; /* of the segment, or of the element that is the composite */
    uint16_t first_row;       /* element row of position 1 */
    uint32_t count;           /* positions that rows exist for */
    bool components;
    uint32_t present; /* bit 1 << position */
} noted;

static x278i_where at_position(const noted *group, uint32_t position) {
    uint16_t row = (uint16_t)(group->first_row + position - 1);
    return group->components ? at_element(group->where, row, group->where->element, group->where->repetition, position)
                             : at_element(group->where, row, position, 1, 0);
}

static bool is_there(const noted *group, uint32_t position) {
    return position < 32 && (group->present >> position & 1u) != 0;
}

/* The name of a position as a short path: "NM108". */
static void add_position(x278i_phrase *phrase, const noted *group, uint32_t position) {
    x278i_row row = {X278I_NONE, X278I_NONE, (uint16_t)(group->first_row + position - 1)};
    char path[64];
    size_t len = x278i_guide_path(group->where->guide, row, path, sizeof path);
    const char *dash = memchr(path, '-', len);
    bool with_loop = dash != NULL && (!group->components || memchr(dash + 1, '-', strlen(dash + 1)) != NULL);
    x278i_phrase_add(phrase, with_loop ? dash + 1 : path);
}

/* "NM108, NM109": a list of paths, so without a word of any language. */
static void add_positions(x278i_phrase *phrase, const noted *group, const x278i_note *note, uint8_t from) {
    for (uint8_t i = from; i < note->count; i++) {
        x278i_phrase_add(phrase, i == from ? "" : ", ");
        add_position(phrase, group, note->at[i]);
    }
}

static void report_conditional(x278_checker *checker, const noted *group, uint32_t position, const char *text,
                               const char *second, const char *third) {
    uint16_t row = (uint16_t)(group->first_row + position - 1);
    if (position > group->count || group->where->guide->elems[row].usage == 'R') {
        return; /* a required one is told as missing already */
    }
    x278i_where where = at_position(group, position);
    x278i_report_as(checker, &where, X278I_ISSUE_element_conditional_missing, X278_SEVERITY_ERROR, 1, text, second,
                    third);
}

static void report_needed_with(x278_checker *checker, const noted *group, uint32_t position, uint32_t because) {
    x278i_phrase other = {.len = 0};
    add_position(&other, group, because);
    report_conditional(checker, group, position, NULL, other.text, NULL);
}

/* At least one of the positions from `from` on is needed and none is there. `because` 0: always. */
static void report_one_of(x278_checker *checker, const noted *group, const x278i_note *note, uint8_t from,
                          uint32_t because) {
    x278i_phrase any = {.len = 0};
    x278i_phrase cause = {.len = 0};
    add_positions(&any, group, note, from);
    if (because == 0) {
        report_conditional(checker, group, note->at[from], "{1} (or one of {2}) is missing; one of them is required",
                           any.text, NULL);
        return;
    }
    add_position(&cause, group, because);
    if (note->count - from > 1) {
        report_conditional(checker, group, note->at[from],
                           "{1} (or one of {2}) is missing; one of them is required when {3} is there", any.text,
                           cause.text);
    } else {
        report_conditional(checker, group, note->at[from], NULL, cause.text, NULL);
    }
}

static void report_excluded(x278_checker *checker, const noted *group, uint32_t position, uint32_t first) {
    x278i_phrase other = {.len = 0};
    x278i_where where = at_position(group, position);
    add_position(&other, group, first);
    x278i_report_text(checker, &where, X278I_ISSUE_element_excluded, X278_SEVERITY_ERROR, 1, other.text, NULL);
}

/* `from` on, each position that is not there is needed with `because`. */
static void report_absent(x278_checker *checker, const noted *group, const x278i_note *note, uint8_t from,
                          uint32_t because) {
    for (uint8_t i = from; i < note->count; i++) {
        if (!is_there(group, note->at[i])) {
            report_needed_with(checker, group, note->at[i], because);
        }
    }
}

static void check_note(x278_checker *checker, const noted *group, const x278i_note *note) {
    uint32_t there = 0;
    uint32_t first = 0;
    uint32_t last = 0;
    for (uint8_t i = 0; i < note->count; i++) {
        if (is_there(group, note->at[i])) {
            first = first == 0 ? note->at[i] : first;
            last = note->at[i];
            there++;
        }
    }
    bool leads = is_there(group, note->at[0]);
    switch (note->kind) {
    case 'P': /* all or none */
        if (there > 0 && there < note->count) {
            report_absent(checker, group, note, 0, first);
        }
        break;
    case 'R': /* at least one */
        if (there == 0) {
            report_one_of(checker, group, note, 0, 0);
        }
        break;
    case 'C': /* the first asks for all others */
        if (leads && there < note->count) {
            report_absent(checker, group, note, 1, note->at[0]);
        }
        break;
    case 'L': /* the first asks for one of the others */
        if (leads && there == 1) {
            report_one_of(checker, group, note, 1, note->at[0]);
        }
        break;
    case 'E': /* at most one */
        if (there > 1) {
            report_excluded(checker, group, last, first);
        }
        break;
    default:
        break;
    }
}

static void check_notes(x278_checker *checker, const noted *group, uint16_t first_note, uint8_t count) {
    for (uint8_t i = 0; i < count; i++) {
        check_note(checker, group, &group->where->guide->notes[first_note + i]);
    }
}

/* Elements */

/* Blanks alone: no value. Where one is required, that it is missing is reported. */
static void report_blank(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row) {
    if (row->usage != 'R') {
        x278i_report_text(checker, where, X278I_ISSUE_value_blank, X278_SEVERITY_ERROR, 1, NULL, NULL);
    }
}

static void check_composite(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row,
                            x278_span whole) {
    const x278i_guide *guide = where->guide;
    uint8_t separator = where->segment->tape->delimiters.component;
    x278_span rest = whole;
    x278_span part;
    bool more = true;
    uint32_t position = 0;
    uint32_t last = 0; /* the last that is not empty */
    noted group = {where, row->first_comp, row->comp_count, true, 0};
    while (x278i_next_part(&rest, separator, &more, &part)) {
        position++;
        last = part.len > 0 ? position : last;
        if (position > row->comp_count || part.len == 0) {
            continue;
        }
        uint16_t index = (uint16_t)(row->first_comp + position - 1);
        const x278i_elem_row *comp = &guide->elems[index];
        x278i_where at = at_element(where, index, where->element, where->repetition, position);
        if (x278i_is_blank(part)) {
            report_blank(checker, &at, comp);
            continue;
        }
        group.present |= 1u << position;
        if (comp->usage == 'N') {
            x278i_report_text(checker, &at, X278I_ISSUE_element_not_used, X278_SEVERITY_ERROR, 2, NULL, NULL);
            continue;
        }
        x278i_check_value(checker, &at, part, whole);
    }
    for (uint32_t i = 0; i < row->comp_count; i++) {
        const x278i_elem_row *comp = &guide->elems[row->first_comp + i];
        if (comp->usage == 'R' && (group.present >> (i + 1) & 1u) == 0) {
            x278i_where at =
                at_element(where, (uint16_t)(row->first_comp + i), where->element, where->repetition, i + 1);
            report_missing(checker, &at, comp);
        }
    }
    if (last > row->comp_count) {
        report_count(checker, where, X278I_ISSUE_too_many_components, position, row->comp_count);
    }
    check_notes(checker, &group, row->first_note, row->note_count);
}

/* One repetition of an element. */
static void check_repetition(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row,
                             x278_span whole, bool components) {
    if (row->comp_count > 0) {
        check_composite(checker, where, row, whole);
        return;
    }
    if (components && row->type != X278I_TYPE_COMPOSITE) {
        uint32_t count = 1;
        for (size_t i = 0; i < whole.len; i++) {
            count += (uint8_t)whole.ptr[i] == where->segment->tape->delimiters.component;
        }
        report_count(checker, where, X278I_ISSUE_too_many_components, count, 1);
        return;
    }
    if (row->type != X278I_TYPE_COMPOSITE) {
        x278i_check_value(checker, where, whole, whole);
    }
}

static void check_repetitions(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row,
                              x278_span value) {
    bool components = x278i_element_has(where->segment, where->element, X278I_ELEMENT_COMPONENTS);
    if (!x278i_element_has(where->segment, where->element, X278I_ELEMENT_REPETITIONS)) {
        check_repetition(checker, where, row, value, components);
        return;
    }
    uint8_t separator = where->segment->tape->delimiters.repetition;
    x278_span part;
    bool more = true;
    uint32_t count = 0;
    while (x278i_next_part(&value, separator, &more, &part)) {
        count++;
        if (part.len > 0 && (row->max == X278I_MANY || count <= row->max)) {
            x278i_where at = at_element(where, where->elem, where->element, count, 0);
            check_repetition(checker, &at, row, part, components);
        }
    }
    if (row->max != X278I_MANY && count > row->max) {
        x278i_where at = at_element(where, where->elem, where->element, row->max + 1u, 0);
        report_count(checker, &at, X278I_ISSUE_too_many_repetitions, count, row->max);
    }
}

static bool only_separators(const x278_segment *segment, x278_span value) {
    for (size_t i = 0; i < value.len; i++) {
        uint8_t byte = (uint8_t)value.ptr[i];
        if (byte != segment->tape->delimiters.component && byte != segment->tape->delimiters.repetition) {
            return false;
        }
    }
    return true;
}

static bool is_skipped(uint32_t skip, const x278i_guide *guide, const x278i_where *where, uint32_t element) {
    uint32_t tag = guide->segs[where->seg].tag;
    return ((skip & X278I_SKIP_HL02) != 0 && element == 2) || ((skip & X278I_SKIP_HL03) != 0 && element == 3) ||
           ((skip & X278I_SKIP_BHT02) != 0 && element == 2) ||
           ((skip & X278I_SKIP_GUIDE) != 0 && element == (tag == X278I_TAG2('S', 'T') ? 3u : 8u));
}

/* More elements than the row has positions. */
static void check_surplus(x278_checker *checker, const x278i_where *where, uint32_t positions) {
    const x278_segment *segment = where->segment;
    uint32_t count = segment->count - 1;
    uint32_t last = count;
    while (last > positions && x278i_element_raw(segment, last).len == 0) {
        last--;
    }
    if (last > positions && x278i_wanted(checker, 1, X278_SEVERITY_ERROR)) {
        x278i_where at = at_element(where, X278I_NONE, positions + 1, 1, 0);
        x278i_digits rooms[2];
        x278i_phrase subject = {.len = 0};
        x278i_phrase_subject(&subject, checker, where);
        x278i_finding finding = {
            .code = X278I_ISSUE_too_many_elements,
            .severity = X278_SEVERITY_ERROR,
            .params = {{subject.text, subject.len}, x278i_number(&rooms[0], last), x278i_number(&rooms[1], positions)},
            .param_count = 3};
        x278i_report(checker, &at, &finding);
    }
}

void x278i_check_segment(x278_checker *checker, const x278i_where *where, uint32_t skip) {
    const x278i_guide *guide = where->guide;
    const x278i_seg_row *row = &guide->segs[where->seg];
    const x278_segment *segment = where->segment;
    bool plain = row->tag == X278I_TAG3('I', 'S', 'A'); /* its elements hold the separators themselves */
    uint32_t count = segment->count - 1;
    uint64_t errors = checker->errors;
    x278i_where at = *where;
    noted group = {where, row->first_elem, row->elem_count, false, 0};
    checker->printable = x278i_is_printable((x278_span){segment->tape->base + segment->begin, segment->size});
    for (uint32_t i = 1; i <= row->elem_count; i++) {
        const x278i_elem_row *elem = &guide->elems[row->first_elem + i - 1];
        if (plain && i == 16 && elem->codes == X278I_NONE) {
            continue; /* the reader has looked at it, and no overlay names those it takes */
        }
        x278_span value = i <= count ? x278i_element(segment, i) : (x278_span){NULL, 0};
        at.elem = (uint16_t)(row->first_elem + i - 1);
        at.element = i;
        at.repetition = 1;
        bool marked = !plain && value.len > 0 &&
                      x278i_element_has(segment, i, X278I_ELEMENT_COMPONENTS | X278I_ELEMENT_REPETITIONS);
        bool blank = x278i_is_blank(value) && (elem->flags & X278I_ELEM_BLANKS) == 0;
        if (value.len == 0 || blank || (marked && only_separators(segment, value))) {
            if (elem->usage == 'R') {
                report_missing(checker, &at, elem);
            } else if (blank) {
                report_blank(checker, &at, elem);
            }
            continue;
        }
        if (i < 32) {
            group.present |= 1u << i;
        }
        if (elem->usage == 'N') {
            x278i_report_text(checker, &at, X278I_ISSUE_element_not_used, X278_SEVERITY_ERROR, 2, NULL, NULL);
            continue;
        }
        if (plain && i == 11 && elem->codes == X278I_NONE) {
            continue; /* a separator, too */
        }
        if (elem->type == X278I_TYPE_B || (skip != 0 && is_skipped(skip, guide, where, i))) {
            continue;
        }
        if (marked) {
            check_repetitions(checker, &at, elem, value);
        } else {
            check_repetition(checker, &at, elem, value, false);
        }
    }
    check_notes(checker, &group, row->first_note, row->note_count);
    if (count > row->elem_count) {
        check_surplus(checker, where, row->elem_count);
    }
    if (count > 0 && !plain && x278i_element_raw(segment, count).len == 0) {
        x278i_report_text(checker, where, X278I_ISSUE_trailing_empty, X278_SEVERITY_INFO, 1, NULL, NULL);
    }
    if (checker->errors > errors && where->envelope == NULL) {
        x278i_find_shift(checker, where);
    }
}
