/* The segments around transactions: elements of ISA, GS, GE, IEA and TA1. How they nest and count the reader checks. */
#include <string.h>

#include "check/checker.h"

/* A segment of the envelope against its row. */
static void check_row(x278_checker *checker, const x278i_guide *guide, const x278_segment *segment,
                      const x278i_finding *place, uint32_t skip) {
    const x278i_loop_row *loop = &guide->loops[guide->envelope];
    uint32_t tag = x278i_segment_tag(segment);
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (guide->items[i].kind == X278I_ITEM_SEGMENT && guide->items[i].tag == tag) {
            x278i_where where = {.guide = guide,
                                 .segment = segment,
                                 .instance = X278I_NO_INSTANCE,
                                 .loop = X278I_NONE,
                                 .seg = guide->items[i].row,
                                 .elem = X278I_NONE,
                                 .envelope = place};
            x278i_check_segment(checker, &where, skip);
            return;
        }
    }
}

static x278i_finding place_of(const x278_reader *reader, const x278_segment *segment) {
    x278i_finding place = {.code = 0};
    x278i_reader_place(reader, NULL, segment, &place);
    return place;
}

/* A header that no transaction follows. */
static void check_header(x278_checker *checker, const x278_reader *reader, int level, bool *open,
                         const x278i_finding *place) {
    const x278_segment *header = x278i_reader_header(reader, level);
    if (*open && header != NULL) {
        check_row(checker, x278i_guide_bare_envelope(), header, place, 0);
    }
    *open = false;
}

/* A trailer is held against the overlays of the transactions before it. */
static const x278i_guide *trailer_guide(const x278_checker *checker) {
    const x278i_guide *guide = checker->choice.guide;
    return guide != NULL && guide->changes != NULL ? guide : x278i_guide_bare_envelope();
}

void x278i_check_outside(x278_checker *checker, const x278_reader *reader, const x278_segment *segment) {
    x278i_finding place = place_of(reader, segment);
    switch (x278i_segment_tag(segment)) {
    case X278I_TAG3('I', 'S', 'A'):
        checker->isa_open = true;
        checker->gs_open = false;
        checker->isa_place = place;
        break;
    case X278I_TAG2('G', 'S'):
        checker->gs_open = true;
        checker->gs_place = place;
        break;
    case X278I_TAG2('G', 'E'):
        check_header(checker, reader, 1, &checker->gs_open, &checker->gs_place);
        check_row(checker, trailer_guide(checker), segment, &place, 0);
        break;
    case X278I_TAG3('I', 'E', 'A'):
        x278i_check_ended(checker, reader);
        check_row(checker, trailer_guide(checker), segment, &place, 0);
        break;
    case X278I_TAG3('T', 'A', '1'):
        check_row(checker, x278i_guide_bare_envelope(), segment, &place, 0);
        break;
    default: /* stray or empty: the reader has told */
        break;
    }
}

void x278i_check_ended(x278_checker *checker, const x278_reader *reader) {
    check_header(checker, reader, 0, &checker->isa_open, &checker->isa_place);
    check_header(checker, reader, 1, &checker->gs_open, &checker->gs_place);
}

/* The functional groups of transaction sets (GS01 of ST01): a set whose guide is not known is held against these. */
static const struct {
    char set[4], group[3];
} groups[] = {{"270", "HS"}, {"271", "HB"}, {"275", "PI"}, {"276", "HR"}, {"277", "HN"}, {"278", "HI"}, {"820", "RA"},
              {"824", "AG"}, {"834", "BE"}, {"835", "HP"}, {"837", "HC"}, {"850", "PO"}, {"997", "FA"}, {"999", "FA"}};

static void check_group_code(x278_checker *checker, const x278_transaction *transaction) {
    const x278i_guide *guide = x278i_guide_bare_envelope();
    x278_span set = x278i_value(&x278i_transaction_segments(transaction)[0], 1, 0);
    x278_span code = x278i_value(transaction->gs, 1, 0);
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        bool known = set.len == 3 && memcmp(set.ptr, groups[i].set, 3) == 0;
        if (!known || (code.len == 2 && memcmp(code.ptr, groups[i].group, 2) == 0)) {
            continue;
        }
        x278i_row row;
        x278i_guide_row(guide, "GS01", 4, &row);
        x278i_where where = {.guide = guide,
                             .segment = transaction->gs,
                             .instance = X278I_NO_INSTANCE,
                             .loop = X278I_NONE,
                             .seg = row.seg,
                             .elem = row.elem,
                             .element = 1,
                             .repetition = 1,
                             .envelope = &checker->gs_place};
        x278i_report_text(checker, &where, X278I_ISSUE_group_code_wrong, X278_SEVERITY_ERROR, 2, groups[i].set,
                          groups[i].group);
    }
}

void x278i_check_headers(x278_checker *checker, const x278_transaction *transaction) {
    const x278i_guide *guide = checker->choice.guide != NULL ? checker->choice.guide : x278i_guide_bare_envelope();
    if (checker->isa_open && transaction->isa != NULL) {
        check_row(checker, guide, transaction->isa, &checker->isa_place, 0);
        if (guide->changes != NULL) {
            x278i_check_wire(checker, guide, transaction->isa, &checker->isa_place);
        }
    }
    if (checker->gs_open && transaction->gs != NULL) {
        uint32_t skip = (checker->choice.notes & X278I_CHOICE_SUFFIX) != 0 ? X278I_SKIP_GUIDE : 0;
        check_row(checker, guide, transaction->gs, &checker->gs_place, skip);
        if (checker->choice.guide == NULL) {
            check_group_code(checker, transaction);
        }
    }
    checker->isa_open = false;
    checker->gs_open = false;
}
