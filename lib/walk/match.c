/* Values of a segment by position, out of elements that have parts. */
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
