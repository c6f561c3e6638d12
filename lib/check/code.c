/* Codes that the guide does not allow: how bad that is, and what would be right. */
#include <string.h>

#include "check/checker.h"

bool x278i_fits_codes(const x278i_guide *guide, uint16_t set, x278_span value) {
    return x278i_guide_code_in(guide, set, value.ptr, value.len);
}

/* What the guide says of this very code in a row; NULL for nothing. */
static const x278i_hint *find_hint(const x278i_guide *guide, uint16_t elem, x278_span value) {
    for (uint16_t i = 0; i < guide->hint_count; i++) {
        const x278i_hint *hint = &guide->hints[i];
        if (hint->elem == elem && (hint->codes == X278I_NONE || x278i_fits_codes(guide, hint->codes, value))) {
            return hint;
        }
    }
    return NULL;
}

/* Report a code, in the words of a slip or of a hint where there is one; `allowed` is what the guide has. */
static void report(x278_checker *checker, const x278i_where *where, int32_t code, x278_severity severity,
                   x278i_slip slip, const x278i_hint *hint, const char *allowed) {
    const char *text = x278i_slip_text(slip);
    if (text == NULL && hint != NULL) {
        text = where->guide->strings + hint->text_str;
    }
    if (text == NULL && code == X278I_ISSUE_code_uncertain && x278i_is_uncertain(where->guide, where->elem)) {
        text = "{1} has a code that is not among those we know of this guide: {2}";
    }
    /* the id of a hint tells translators which message it is */
    const char *id = hint != NULL && slip == X278I_SLIP_NONE ? where->guide->strings + hint->id_str : NULL;
    x278i_report_as(checker, where, code, severity, 2, text, allowed, id);
}

void x278i_report_code(x278_checker *checker, const x278i_where *where, x278_span value, x278i_slip slip) {
    const x278i_guide *guide = where->guide;
    const x278i_elem_row *row = &guide->elems[where->elem];
    x278i_phrase allowed = {.len = 0};
    bool standard = row->list != X278I_NONE && x278i_fits_codes(guide, guide->base->lists[row->list].codes, value);
    int32_t code = X278I_ISSUE_code_invalid;
    x278_severity severity = X278_SEVERITY_ERROR;
    if (row->accept != X278I_NONE && x278i_fits_codes(guide, row->accept, value)) {
        code = X278I_ISSUE_code_tolerated;
        severity = X278_SEVERITY_WARNING;
    } else if (x278i_is_uncertain(guide, where->elem) || (standard && (row->flags & X278I_ELEM_MEDIUM) != 0)) {
        code = X278I_ISSUE_code_uncertain;
        severity = X278_SEVERITY_WARNING;
    } else if (standard) {
        code = X278I_ISSUE_code_not_in_guide;
    }
    x278i_phrase_codes(&allowed, guide, row->codes);
    report(checker, where, code, severity, slip, find_hint(guide, where->elem, value), allowed.text);
}

/* ---- qualifiers that tell rows apart ----------------------------------------------------------------------------- */

/* What the rows of a tag in a loop say of a qualifier that none of them has. */
typedef struct other_rows {
    x278i_phrase allowed;
    uint32_t count;
    x278i_slip slip;
    const x278i_hint *hint;
} other_rows;

static void add_row(other_rows *out, const x278i_guide *guide, const x278i_item *item, x278_span value) {
    const x278i_match_row *match = &guide->matches[item->match];
    for (size_t k = 0; k < x278i_guide_code_count(guide, match->codes); k++) {
        char room[9];
        x278i_phrase_add(&out->allowed, out->count++ > 0 ? ", " : "");
        x278i_phrase_add(&out->allowed, x278i_guide_code_at(guide, match->codes, k, room));
    }
    if (out->slip == X278I_SLIP_NONE && match->codes != X278I_NONE) {
        out->slip = x278i_find_slip(x278i_fits_codes, guide, match->codes, value);
    }
    if (out->hint == NULL && item->kind == X278I_ITEM_SEGMENT) {
        out->hint = find_hint(guide, x278i_guide_elem(guide, item->row, match->elem, match->comp), value);
    }
}

/* How sure the qualifier of a row is. */
static uint8_t confidence_of(const x278i_guide *guide, const x278i_item *item) {
    const x278i_match_row *match = &guide->matches[item->match];
    uint16_t elem = x278i_guide_elem(guide, item->row, match->elem, match->comp);
    return elem == X278I_NONE ? guide->seg_texts[item->row].confidence : guide->elem_texts[elem].confidence;
}

/* The row whose qualifier is asked for: of a guide that is known in part the surest one, so that what the finding says does
 * not depend on which row comes first. */
static uint16_t row_asked_for(const x278i_guide *guide, const x278i_loop_row *loop, uint16_t first) {
    uint16_t best = first;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        const x278i_item *item = &guide->items[i];
        if (item->tag == guide->items[first].tag && item->kind == X278I_ITEM_SEGMENT && item->match != X278I_NONE &&
            confidence_of(guide, item) < confidence_of(guide, &guide->items[best])) {
            best = i;
        }
    }
    return guide->items[best].row;
}

void x278i_report_qualifier(x278_checker *checker, const x278i_walk_event *event, const x278i_where *where) {
    const x278i_guide *guide = where->guide;
    const x278i_loop_row *loop = x278i_walk_loop(&checker->walk, event->instance);
    const x278i_match_row *match = &guide->matches[guide->items[event->item].match];
    x278i_where at = *where;
    at.repeat = 1;
    at.seg = guide->items[event->item].row;
    if (match->codes == X278I_NONE) { /* rows told apart by their number only: one too many */
        x278i_report_text(checker, &at, X278I_ISSUE_segment_surplus, X278_SEVERITY_ERROR, 2, NULL, NULL);
        return;
    }
    at.no_qualifier = true;
    at.element = match->elem;
    at.component = match->comp;
    at.repetition = 1;
    if (guide->trust != X278I_TRUST_ALL) {
        at.seg = row_asked_for(guide, loop, event->item);
    }
    at.elem = x278i_guide_elem(guide, at.seg, match->elem, match->comp);
    x278_span value = x278i_value(event->segment, match->elem, match->comp);
    if (value.len == 0 || x278i_is_blank(value)) {
        x278i_report_text(checker, &at, X278I_ISSUE_element_missing, X278_SEVERITY_ERROR, 1, NULL, NULL);
        return;
    }
    other_rows rows = {.count = 0};
    for (uint16_t i = 0; i < loop->item_count; i++) {
        const x278i_item *item = &guide->items[loop->first_item + i];
        if (item->tag == guide->items[event->item].tag && item->match != X278I_NONE) {
            add_row(&rows, guide, item, value);
        }
    }
    x278i_phrase words = {.len = 0};
    x278i_phrase_add(&words, rows.count == 1 ? "it must be " : "it must be one of ");
    x278i_phrase_add(&words, rows.allowed.text);
    uint16_t list = at.elem == X278I_NONE ? X278I_NONE : guide->elems[at.elem].list;
    bool standard = list != X278I_NONE && x278i_fits_codes(guide, guide->base->lists[list].codes, value);
    int32_t code = x278i_is_uncertain(guide, at.elem) ? X278I_ISSUE_code_uncertain
                   : standard                         ? X278I_ISSUE_code_not_in_guide
                                                      : X278I_ISSUE_code_invalid;
    report(checker, &at, code, X278_SEVERITY_ERROR, rows.slip, rows.hint, words.text);
}
