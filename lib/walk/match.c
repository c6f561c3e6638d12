/* Values of a segment by position, and whether a segment fulfils the match of an item. */
#include "edi/reader.h"
#include "walk/walk.h"

x278_span x278i_value_in_parts(const x278_segment *segment, uint32_t element, uint32_t component) {
    if (element >= segment->count) {
        return (x278_span){NULL, 0};
    }
    x278_span value = x278i_element(segment, element);
    if (x278i_element_has(segment, element, X278I_ELEMENT_REPETITIONS)) {
        value = x278i_part(value, segment->tape->delimiters.repetition, 1);
    }
    if (component > 1 || (component == 1 && x278i_element_has(segment, element, X278I_ELEMENT_COMPONENTS))) {
        value = x278i_part(value, segment->tape->delimiters.component, component);
    }
    return value;
}

bool x278i_match_fits(const x278i_guide *guide, uint16_t match, const x278_segment *segment, uint32_t nth) {
    if (match == X278I_NONE) {
        return true;
    }
    const x278i_match_row *row = &guide->matches[match];
    if (row->nth != 0 && row->nth != nth) {
        return false;
    }
    if (row->codes == X278I_NONE) {
        return true;
    }
    x278_span value = x278i_value(segment, row->elem, row->comp);
    return value.len > 0 && x278i_is_listed(guide, row->codes, segment, value);
}
