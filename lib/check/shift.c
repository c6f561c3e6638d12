/* Shifted values: a separator or a terminator is missing or one too many, and the findings speak of what follows from it. */
#include <string.h>

#include "base/digits.h"
#include "check/checker.h"

/* Could a value be one of a simple row? Lengths, types and codes only. */
static bool could_be(const x278i_guide *guide, const x278i_elem_row *row, x278_span value) {
    size_t length = value.len;
    if (row->type == X278I_TYPE_N || row->type == X278I_TYPE_R) {
        length = x278i_number_digits(value.ptr, value.len, row->type == X278I_TYPE_R);
    }
    bool form = row->type == X278I_TYPE_DT   ? x278i_is_date(value.ptr, value.len)
                : row->type == X278I_TYPE_TM ? x278i_is_time(value.ptr, value.len)
                                             : length > 0;
    return form && length >= row->min_len && length <= row->max_len &&
           (row->codes == X278I_NONE || x278i_fits_codes(guide, row->codes, value));
}

/* The same for an element, by the first component where it is a composite. */
static bool fits_element(const x278i_where *where, uint32_t position, x278_span value) {
    const x278i_guide *guide = where->guide;
    const x278i_seg_row *seg = &guide->segs[where->seg];
    if (position > seg->elem_count) {
        return value.len == 0;
    }
    const x278i_elem_row *row = &guide->elems[seg->first_elem + position - 1];
    if (value.len == 0) {
        return row->usage != 'R';
    }
    if (row->usage == 'N') {
        return false;
    }
    if (row->comp_count > 0) {
        value = x278i_part(value, where->segment->tape->delimiters.component, 1);
        row = &guide->elems[row->first_comp];
    }
    return row->type == X278I_TYPE_COMPOSITE || could_be(guide, row, value);
}

static bool is_coded(const x278i_where *where, uint32_t position) {
    const x278i_seg_row *seg = &where->guide->segs[where->seg];
    return position <= seg->elem_count && where->guide->elems[seg->first_elem + position - 1].codes != X278I_NONE;
}

/* Do the values fit when those from `from` on are one place later (by 1), or one place earlier (by -1, with nothing in the
 * place before)? At least two must move, a code among them, and one of them must not fit where it is. */
static bool fits_shifted(const x278i_where *where, uint32_t from, int by) {
    uint32_t count = where->segment->count - 1;
    uint32_t moved = 0;
    bool code = false;
    bool wrong = false;
    for (uint32_t i = 1; i <= count; i++) {
        x278_span value = x278i_element(where->segment, i);
        uint32_t position = i < from ? i : by > 0 ? i + 1 : i - 1;
        if (by < 0 && i == from - 1) {
            continue; /* the empty place that goes */
        }
        if (!fits_element(where, position, value)) {
            return false;
        }
        if (i >= from && value.len > 0) {
            moved++;
            code |= is_coded(where, position);
            wrong |= !fits_element(where, i, value);
        }
    }
    for (uint32_t i = count + 1 + (uint32_t)(by > 0); i <= where->guide->segs[where->seg].elem_count; i++) {
        if (!fits_element(where, i, (x278_span){NULL, 0})) {
            return false;
        }
    }
    return moved >= 2 && code && wrong;
}

static void report(x278_checker *checker, const x278i_where *where, int32_t code, uint32_t element, uint32_t component,
                   const char *text, const char *tag) {
    x278i_where at = *where;
    at.element = element;
    at.component = component;
    at.repetition = 1;
    at.elem = x278i_guide_elem(where->guide, where->seg, element, component);
    x278i_report_as(checker, &at, code, X278_SEVERITY_INFO, 1, text, tag, NULL);
}

static bool find_separator(x278_checker *checker, const x278i_where *where) {
    for (uint32_t from = where->segment->count - 1; from > 0; from--) {
        if (fits_shifted(where, from, 1)) {
            report(checker, where, X278I_ISSUE_separator_missing, from, 0, NULL, NULL);
            return true;
        }
        if (from > 1 && x278i_element(where->segment, from - 1).len == 0 && fits_shifted(where, from, -1)) {
            report(checker, where, X278I_ISSUE_separator_surplus, from - 1, 0, NULL, NULL);
            return true;
        }
    }
    return false;
}

/* Could a value be the first element of a segment of the tag, by its code? */
static bool begins_segment(const x278i_where *where, uint32_t tag, x278_span value) {
    const x278i_guide *guide = where->guide;
    for (uint16_t i = 0; i < guide->seg_count && value.len > 0; i++) {
        if (guide->segs[i].tag != tag) {
            continue;
        }
        const x278i_elem_row *row = &guide->elems[guide->segs[i].first_elem];
        x278_span code = value;
        if (row->comp_count > 0) {
            code = x278i_part(value, where->segment->tape->delimiters.component, 1);
            row = &guide->elems[row->first_comp];
        }
        if (row->codes != X278I_NONE && x278i_fits_codes(guide, row->codes, code)) {
            return true;
        }
    }
    return false;
}

/* Does a value that does not fit end in the tag of a segment that goes on with `next`, and fit without it? */
static bool ends_in_tag(const x278i_where *where, const x278i_elem_row *row, x278_span value, x278_span next,
                        char tag[4]) {
    for (size_t len = 3; len >= 2; len--) {
        x278_span rest = {value.ptr, value.len > len ? value.len - len : 0};
        x278_span end = {value.ptr + rest.len, len};
        if (rest.len > 0 && x278i_is_tag(end) && could_be(where->guide, row, rest) &&
            begins_segment(where, x278i_tag_pack(end.ptr, len), next)) {
            memcpy(tag, end.ptr, len);
            tag[len] = '\0';
            return true;
        }
    }
    return false;
}

static void find_terminator(x278_checker *checker, const x278i_where *where) {
    const x278i_guide *guide = where->guide;
    const x278i_seg_row *seg = &guide->segs[where->seg];
    uint8_t separator = where->segment->tape->delimiters.component;
    for (uint32_t i = 1; i + 1 < where->segment->count && i <= seg->elem_count; i++) {
        const x278i_elem_row *row = &guide->elems[seg->first_elem + i - 1];
        x278_span value = x278i_element(where->segment, i);
        uint32_t parts = row->comp_count == 0 ? 1 : row->comp_count;
        for (uint32_t k = 1; k <= parts && value.len > 0; k++) {
            const x278i_elem_row *part_row = row->comp_count == 0 ? row : &guide->elems[row->first_comp + k - 1];
            x278_span part = row->comp_count == 0 ? value : x278i_part(value, separator, k);
            char tag[4];
            if (part.len > 0 && part_row->usage != 'N' && part_row->type != X278I_TYPE_COMPOSITE &&
                !could_be(guide, part_row, part) &&
                ends_in_tag(where, part_row, part, x278i_element(where->segment, i + 1), tag)) {
                report(checker, where, X278I_ISSUE_terminator_missing, i, row->comp_count == 0 ? 0 : k, NULL, tag);
                return;
            }
        }
    }
}

void x278i_find_shift(x278_checker *checker, const x278i_where *where) {
    if (x278i_wanted(checker, 1, X278_SEVERITY_INFO) && !find_separator(checker, where)) {
        find_terminator(checker, where);
    }
}
