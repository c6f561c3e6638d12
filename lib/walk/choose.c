/* Which guide a transaction is to be read by: told by ST03, GS08, BHT01 and BHT02, or by the caller. */
#include <string.h>

#include "edi/reader.h"
#include "guide/changes.h"
#include "guide/handle.h"
#include "walk/walk.h"
#include "x278/overlay.h"

/* Guides that are not here, so that a finding can say what a message is without repeating its bytes. */
typedef struct known_guide {
    const char *release;
    const char *what;
} known_guide;

static const known_guide known_guides[] = {
    {"004010X092", "eligibility inquiry or response of release 004010"},
    {"004010X093", "claim status inquiry or response of release 004010"},
    {"004010X094", "services review of release 004010"},
    {"004010X096", "institutional claim of release 004010"},
    {"004010X098", "professional claim of release 004010"},
    {"004050X151", "additional information for a claim (275) of release 004050"},
    {"005010X186", "application advice (824)"},
    {"005010X212", "claim status inquiry or response (276, 277)"},
    {"005010X213", "request for additional information (277)"},
    {"005010X214", "claim acknowledgment (277)"},
    {"005010X218", "premium payment (820)"},
    {"005010X220", "benefit enrolment (834)"},
    {"005010X221", "claim payment (835)"},
    {"005010X222", "professional claim (837)"},
    {"005010X223", "institutional claim (837)"},
    {"005010X224", "dental claim (837)"},
    {"005010X230", "functional acknowledgment (997)"},
    {"005010X231", "implementation acknowledgment (999)"},
    {"005010X279", "eligibility inquiry or response (270, 271)"},
    {"006020X313", "request for additional information (277) of release 006020"},
    {"008020X343", "services review of release 008020"},
    {"008030X328", "services review notification of release 008030"},
};

static bool same_release(x278_span a, x278_span b) {
    size_t len = x278i_release_length(a.ptr, a.len);
    return len == x278i_release_length(b.ptr, b.len) && len > 0 && memcmp(a.ptr, b.ptr, len) == 0;
}

static const char *what_is(x278_span release) {
    for (size_t i = 0; i < sizeof known_guides / sizeof known_guides[0]; i++) {
        x278_span known = {known_guides[i].release, strlen(known_guides[i].release)};
        if (same_release(known, release)) {
            return known_guides[i].what;
        }
    }
    return NULL;
}

/* The hierarchies (BHT01) of older releases, and a guide of theirs. */
static const struct { const char *structure, *release; } old_structures[] = {{"0078", "004010X094"}};

/* An element of the second segment when that is a BHT; else absent. */
static x278_span of_bht(const x278_transaction *transaction, uint32_t element) {
    const x278_segment *segments = x278i_transaction_segments(transaction);
    bool begins = transaction->segment_count > 1 && x278i_segment_tag(&segments[1]) == X278I_TAG3('B', 'H', 'T');
    return begins ? x278i_value(&segments[1], element, 0) : (x278_span){NULL, 0};
}

/* What the segments of a set tell of its direction. */
typedef struct content {
    bool decides; /* it shows the signs of a response, and nothing that takes their meaning */
    bool asks;    /* a trace number that the sender assigned (TRN01 is 1) */
    bool returns; /* a trace number of the other side (TRN01 is 2) */
} content;

/* The signs of a guide, such as HCR and AAA for a response; NULL for `guide`: none. */
static x278i_signs signs_of(const x278i_guide *guide) {
    x278i_signs signs = {.guide = guide, .slots = UINT64_C(1) << x278i_tag_slot(X278I_TAG3('T', 'R', 'N'))};
    size_t count = guide == NULL ? 0 : x278i_guide_code_count(guide, guide->signs);
    signs.count = (uint32_t)(count < X278I_MOST_SIGNS ? count : X278I_MOST_SIGNS);
    signs.unless = count == 0 || guide->signs_unless == X278I_NONE ? 0 : guide->signs_tag;
    signs.slots |= UINT64_C(1) << x278i_tag_slot(signs.unless);
    for (uint32_t i = 0; i < signs.count; i++) {
        char room[9];
        const char *tag = x278i_guide_code_at(guide, guide->signs, i, room);
        signs.tags[i] = x278i_tag_pack(tag, strlen(tag));
        signs.slots |= UINT64_C(1) << x278i_tag_slot(signs.tags[i]);
    }
    return signs;
}

static content look_at(const x278_transaction *transaction, const x278i_signs *signs) {
    const x278_segment *segments = x278i_transaction_segments(transaction);
    content found = {false, false, false};
    bool refuted = false;
    for (uint64_t i = 0; i < transaction->segment_count; i++) {
        uint32_t tag = x278i_segment_tag(&segments[i]);
        if ((signs->slots >> x278i_tag_slot(tag) & 1) == 0 || tag == 0) {
            continue;
        }
        for (uint32_t k = 0; k < signs->count; k++) {
            found.decides |= tag == signs->tags[k];
        }
        if (tag == signs->unless) {
            refuted |= x278i_match_fits(signs->guide, signs->guide->signs_unless, &segments[i], 0);
        }
        if (tag == X278I_TAG3('T', 'R', 'N')) {
            x278_span type = x278i_value(&segments[i], 1, 0);
            found.asks |= type.len == 1 && type.ptr[0] == '1';
            found.returns |= type.len == 1 && type.ptr[0] == '2';
        }
    }
    found.decides = found.decides && !refuted;
    return found;
}

static const x278i_guide *of_direction(uint64_t guides, x278_direction direction) {
    const char *name = direction == X278_DIRECTION_RESPONSE ? "response" : "request";
    const x278i_guide *guide = x278i_guide_for(guides, name, strlen(name));
    return guide != NULL ? guide : x278i_guide_for(guides, "", 0);
}

/* The guide whose signs tell whether the content is of the direction that BHT02 gave. NULL: it is not asked. Of a guide that
 * is known in part it is not known which kind of trace belongs where. */
static const x278i_guide *guide_of_signs(uint64_t guides, const x278i_guide *guide) {
    bool directed = x278i_guide_text(guide, guide->direction_str)[0] != '\0' && guide->trust == X278I_TRUST_ALL;
    return directed ? of_direction(guides, X278_DIRECTION_RESPONSE) : NULL;
}

/* Does the content contradict the direction of a guide? A set of both kinds of traces may be either. */
static bool contradicts(const x278_transaction *transaction, const x278i_signs *signs, const x278i_guide *guide) {
    const char *direction = x278i_guide_text(guide, guide->direction_str);
    content found = look_at(transaction, signs);
    return strcmp(direction, "response") == 0 ? !found.decides && found.asks && !found.returns
                                              : found.decides || (found.returns && !found.asks);
}

/* The direction: of the caller, of BHT02, or of what the set holds. */
static void choose_direction(const x278_transaction *transaction, uint64_t guides, x278_direction direction,
                             x278i_choice *out) {
    if (direction != 0) {
        out->guide = of_direction(guides, direction);
        return;
    }
    out->guide = x278i_guide_for(guides, "", 0);
    if (out->guide != NULL) {
        return;
    }
    x278_span purpose = of_bht(transaction, 2);
    out->guide = purpose.len > 0 ? x278i_guide_for_purpose(guides, purpose.ptr, purpose.len) : NULL;
    const x278i_guide *shown = out->guide == NULL ? NULL : guide_of_signs(guides, out->guide);
    x278i_signs signs = signs_of(shown);
    if (shown != NULL && contradicts(transaction, &signs, out->guide)) {
        out->notes |= X278I_CHOICE_CONTENT;
    }
    if (out->guide == NULL) {
        out->notes |= purpose.len > 0 ? X278I_CHOICE_PURPOSE : 0u;
        out->guide = of_direction(guides, X278_DIRECTION_RESPONSE);
        signs = signs_of(out->guide);
        if (out->guide != NULL && !look_at(transaction, &signs).decides) {
            out->guide = of_direction(guides, X278_DIRECTION_REQUEST);
        }
    }
}

/* The name of a guide in an element: blanks at its end are the check's to report. */
static x278_span name_in(const x278_segment *segment, uint32_t element) {
    x278_span name = segment == NULL ? (x278_span){NULL, 0} : x278i_value(segment, element, 0);
    while (name.len > 0 && name.ptr[name.len - 1] == ' ') {
        name.len--;
    }
    return name;
}

static bool is_named(x278_span name, const char *own) {
    return name.len == 0 || (name.len == strlen(own) && memcmp(name.ptr, own, name.len) == 0);
}

/* The guide that a message means which names none; absent when it cannot be guessed. */
static x278_span guess_release(const x278_transaction *transaction, x278i_choice *out) {
    x278_span structure = of_bht(transaction, 1);
    x278_span purpose = of_bht(transaction, 2);
    const x278i_guide *guide =
        structure.len > 0 ? x278i_guide_guess(structure.ptr, structure.len, purpose.ptr, purpose.len) : NULL;
    if (guide == NULL) {
        return (x278_span){NULL, 0};
    }
    const char *name = x278i_guide_text(guide, guide->release_str);
    out->notes |= X278I_CHOICE_UNNAMED;
    return (x278_span){name, strlen(name)};
}

/* The release of old whose hierarchy BHT01 has. */
static const char *old_release(const x278_transaction *transaction) {
    x278_span structure = of_bht(transaction, 1);
    for (size_t i = 0; i < sizeof old_structures / sizeof old_structures[0]; i++) {
        if (is_named(structure, old_structures[i].structure) && structure.len > 0) {
            return old_structures[i].release;
        }
    }
    return NULL;
}

/* A message of another transaction set or of an older release than the guide that it names: no rows are for it. */
static void refuse_other(const x278_transaction *transaction, x278i_choice *out) {
    x278_span set = x278i_value(&x278i_transaction_segments(transaction)[0], 1, 0);
    const char *own = x278i_guide_text(out->guide, out->guide->set_str);
    const char *old = old_release(transaction);
    if (!is_named(set, own) && x278i_guide_has_set(set.ptr, set.len)) {
        out->notes = (out->notes & (uint32_t)X278I_CHOICE_MISMATCH) | X278I_CHOICE_SET;
    } else if (old != NULL) {
        out->notes = (out->notes & (uint32_t)X278I_CHOICE_MISMATCH) | X278I_CHOICE_STRUCTURE;
        out->known = what_is((x278_span){old, strlen(old)});
    } else {
        return;
    }
    out->named = out->guide;
    out->guide = NULL;
}

void x278i_choose(const x278_transaction *transaction, const x278i_guide *guide, x278_direction direction,
                  x278i_choice *out) {
    *out = (x278i_choice){.guide = guide};
    const x278_segment *segments = x278i_transaction_segments(transaction);
    x278_span st = name_in(transaction->segment_count > 0 ? &segments[0] : NULL, 3);
    x278_span gs = name_in(transaction->gs, 8);
    x278_span release = st.len > 0 ? st : gs;
    out->release = release;
    if (st.len > 0 && gs.len > 0 && !same_release(st, gs)) {
        out->notes |= X278I_CHOICE_MISMATCH;
    }
    if (guide != NULL) {
        out->notes |= X278I_CHOICE_FORCED;
        return;
    }
    release = release.len > 0 || transaction->segment_count == 0 ? release : guess_release(transaction, out);
    if (release.len == 0) {
        const char *old = old_release(transaction);
        out->known = old == NULL ? NULL : what_is((x278_span){old, strlen(old)});
        return;
    }
    choose_direction(transaction, x278i_guides_of(release.ptr, release.len), direction, out);
    if (out->guide == NULL) {
        out->known = what_is(release);
        out->notes &= ~(uint32_t)X278I_CHOICE_PURPOSE;
        return;
    }
    refuse_other(transaction, out);
    if (out->guide == NULL) {
        return;
    }
    const char *own = x278i_guide_text(out->guide, out->guide->release_str);
    if (!is_named(st, own) || (!is_named(gs, own) && (out->notes & X278I_CHOICE_MISMATCH) == 0)) {
        out->notes |= X278I_CHOICE_SUFFIX;
    }
}

/* ---- the same again ------------------------------------------------------------------------------------------------ */

static bool add_name(x278i_names *names, x278_span name) {
    if (name.len >= sizeof names->bytes - names->size) {
        return false;
    }
    names->bytes[names->size++] = (char)name.len;
    for (size_t i = 0; i < name.len; i++) {
        names->bytes[names->size++] = name.ptr[i];
    }
    return true;
}

/* What a guide is chosen by, but for what is behind the second segment. false: it is too long to be remembered. */
static bool read_names(const x278_transaction *transaction, x278i_names *names) {
    const x278_segment *st = &x278i_transaction_segments(transaction)[0];
    names->size = 0;
    return transaction->segment_count > 1 && transaction->gs != NULL && add_name(names, x278i_value(st, 1, 0)) &&
           add_name(names, x278i_value(st, 3, 0)) && add_name(names, x278i_value(transaction->gs, 8, 0)) &&
           add_name(names, of_bht(transaction, 1)) && add_name(names, of_bht(transaction, 2));
}

void x278i_choose_again(x278i_chosen *last, const x278_transaction *transaction, x278_direction direction,
                        x278i_choice *out) {
    x278i_names names;
    bool short_enough = read_names(transaction, &names);
    if (short_enough && last->guide != NULL && last->direction == direction && names.size == last->names.size &&
        memcmp(names.bytes, last->names.bytes, names.size) == 0) {
        x278_span st = name_in(&x278i_transaction_segments(transaction)[0], 3);
        *out = (x278i_choice){.guide = last->guide, .release = st.len > 0 ? st : name_in(transaction->gs, 8)};
        bool contradicted = last->signs.guide != NULL && contradicts(transaction, &last->signs, last->guide);
        out->notes = contradicted ? X278I_CHOICE_CONTENT : 0;
        return;
    }
    x278i_choose(transaction, NULL, direction, out);
    last->guide = NULL;
    bool by_name = direction != 0 || of_bht(transaction, 2).len > 0; /* else the content decides */
    if (short_enough && by_name && out->guide != NULL && (out->notes & ~(uint32_t)X278I_CHOICE_CONTENT) == 0) {
        last->guide = out->guide;
        uint64_t guides = direction != 0 ? 0 : x278i_guides_of(out->release.ptr, out->release.len);
        last->signs = signs_of(direction != 0 ? NULL : guide_of_signs(guides, out->guide));
        last->direction = direction;
        last->names = names;
    }
}

const x278i_guide *x278i_guide_prefer(const x278i_guide *chosen, const x278_guide *const *guides, size_t count) {
    for (size_t i = 0; i < count && chosen != NULL; i++) {
        const x278i_guide *guide = x278i_guide_private(guides[i]);
        if (guide != NULL && guide->changes != NULL && guide->changes->under == chosen) {
            return guide;
        }
    }
    return chosen;
}

const x278_guide *x278_guide_of(const x278_transaction *transaction, const x278_guide *const *guides, size_t count) {
    x278i_choice choice;
    if (transaction == NULL || (guides == NULL && count > 0)) {
        return NULL;
    }
    x278i_choose(transaction, NULL, 0, &choice);
    return x278i_guide_public(x278i_guide_prefer(choice.guide, guides, count));
}
