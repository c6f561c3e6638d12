/* How far a guide that is known in part is trusted. */
#include "check/checker.h"

/* What a guide asks for beyond the base; all other findings are the base's, and hold for any guide. */
static const int32_t of_guide[] = {
    X278I_ISSUE_code_invalid,         X278I_ISSUE_code_not_in_guide, X278I_ISSUE_code_not_listed,
    X278I_ISSUE_code_tolerated,       X278I_ISSUE_code_uncertain,    X278I_ISSUE_element_missing,
    X278I_ISSUE_element_not_used,     X278I_ISSUE_hl_children,       X278I_ISSUE_loop_missing,
    X278I_ISSUE_loop_surplus,         X278I_ISSUE_purpose_invalid,   X278I_ISSUE_segment_late,
    X278I_ISSUE_segment_missing,      X278I_ISSUE_segment_not_used,  X278I_ISSUE_segment_surplus,
    X278I_ISSUE_too_many_repetitions,
};

static bool is_of_guide(const x278i_where *where, const x278i_finding *finding) {
    const x278i_elem_row *row = where->elem == X278I_NONE ? NULL : &where->guide->elems[where->elem];
    if (finding->code == X278I_ISSUE_element_missing && row != NULL && (row->flags & X278I_ELEM_BASE_M) != 0) {
        return false;
    }
    if (finding->code == X278I_ISSUE_too_many_repetitions && row != NULL &&
        row->max == where->guide->base->elems[row->base].max) {
        return false;
    }
    for (size_t i = 0; i < sizeof of_guide / sizeof of_guide[0]; i++) {
        if (of_guide[i] == finding->code) {
            return true;
        }
    }
    return false;
}

/* The confidence of the row at a place; what the guide does not name has that of the guide. */
static uint8_t confidence_at(const x278_checker *checker, const x278i_where *where) {
    const x278i_guide *guide = where->guide;
    if (where->elem != X278I_NONE) {
        return guide->elem_texts[where->elem].confidence;
    }
    if (where->whole_loop && where->instance != X278I_NO_INSTANCE) {
        return guide->loop_texts[checker->walk.instances[where->instance].loop].confidence;
    }
    if (where->loop != X278I_NONE) {
        return guide->loop_texts[where->loop].confidence;
    }
    return where->seg != X278I_NONE ? guide->seg_texts[where->seg].confidence : guide->confidence;
}

x278_severity x278i_trusted(const x278_checker *checker, const x278i_where *where, const x278i_finding *finding) {
    const x278i_guide *guide = where->guide;
    if (guide == NULL || guide->trust == X278I_TRUST_ALL || where->envelope != NULL || finding->snip == 7 ||
        !is_of_guide(where, finding)) {
        return finding->severity;
    }
    switch (confidence_at(checker, where)) {
    case X278I_HIGH:
        return finding->severity;
    case X278I_MEDIUM:
        return finding->severity == X278_SEVERITY_ERROR ? X278_SEVERITY_WARNING : finding->severity;
    default:
        return 0;
    }
}

bool x278i_is_uncertain(const x278i_guide *guide, uint16_t elem) {
    return guide->trust != X278I_TRUST_ALL && elem != X278I_NONE && guide->elem_texts[elem].confidence != X278I_HIGH;
}
