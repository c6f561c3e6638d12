/* The segments around transactions: elements of ISA, GS, GE, IEA and TA1. How they nest and count the reader checks. */
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
    }
    checker->isa_open = false;
    checker->gs_open = false;
}
