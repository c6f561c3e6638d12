/* What was odd about the way the guide of a transaction was found. */
#include <string.h>

#include "check/checker.h"

/* ST, or the second segment, at one of its elements. */
static x278i_where at_header(const x278_checker *checker, uint32_t index, uint32_t element) {
    const x278i_guide *guide = checker->choice.guide != NULL ? checker->choice.guide : checker->choice.named;
    x278i_where at = {
        .guide = guide,
        .segment = &checker->segments[index],
        .instance = X278I_NO_INSTANCE,
        .loop = X278I_NONE,
        .seg = X278I_NONE,
        .elem = X278I_NONE,
        .element = element,
        .repetition = 1,
    };
    if (guide != NULL) {
        at.seg = guide->items[guide->loops[guide->root].first_item + index].row;
        at.elem = x278i_guide_elem(guide, at.seg, element, 0);
    }
    return at;
}

/* Add a finding at ST03. `first` and `second` absent: no parameters. */
static void report_guide(x278_checker *checker, int32_t code, x278_severity severity, const char *text, x278_str first,
                         x278_str second) {
    x278i_where st = at_header(checker, 0, 3);
    x278i_finding finding = {.code = code, .severity = severity, .snip = 2, .text = text};
    finding.params[0] = first;
    finding.params[1] = second;
    finding.param_count = second.ptr != NULL ? 2 : first.ptr != NULL ? 1 : 0;
    if (x278i_wanted(checker, 2, severity)) {
        x278i_report(checker, &st, &finding);
    }
}

/* Is it written as X12 names guides: 005010X217, with the suffix of an erratum or without? Only then it is shown. */
static bool is_guide_name(x278_span name) {
    bool form = name.len >= 10 && name.len <= 12 && name.ptr[6] == 'X';
    for (size_t i = 0; i < name.len && form; i++) {
        bool digit = name.ptr[i] >= '0' && name.ptr[i] <= '9';
        form = digit || i == 6 || (i == 10 && (name.ptr[i] == 'A' || name.ptr[i] == 'E'));
    }
    return form;
}

/* The guide is not one of ours: which one it is, as far as that can be said. */
static void report_unknown_guide(x278_checker *checker) {
    x278_span name = checker->choice.release;
    x278_str known = x278i_text(checker->choice.known);
    if (checker->choice.named != NULL) {
        return; /* that the message does not follow it is reported */
    }
    x278_str release = {NULL, 0};
    const char *text = name.len > 0 ? "the guide that ST03 or GS08 names cannot be checked here: only the envelope was"
                                    : "ST03 and GS08 do not name a guide: only the envelope was checked";
    if (name.len == 0 && known.ptr != NULL) {
        release = known;
        text = NULL;
    }
    if (is_guide_name(name)) {
        release = (x278_str){name.ptr, name.len};
        text = known.ptr == NULL ? NULL : "{1} ({2}) cannot be checked here: only the envelope was";
    }
    report_guide(checker, X278I_ISSUE_guide_unknown, X278_SEVERITY_WARNING, text, release,
                 release.ptr == NULL || release.ptr == known.ptr ? (x278_str){NULL, 0} : known);
}

/* BHT02 names a direction: one that is none, or one that the content contradicts. */
static void report_purpose(x278_checker *checker) {
    const x278i_guide *guide = checker->choice.guide;
    const char *direction = guide->strings + guide->direction_str;
    x278i_where bht = at_header(checker, 1, 2);
    if ((checker->choice.notes & X278I_CHOICE_PURPOSE) != 0) {
        x278i_report_text(checker, &bht, X278I_ISSUE_purpose_invalid, X278_SEVERITY_ERROR, 2, direction, NULL);
    }
    if ((checker->choice.notes & X278I_CHOICE_CONTENT) != 0) {
        bool answers = strcmp(direction, "response") == 0;
        x278i_report_as(
            checker, &bht, X278I_ISSUE_purpose_contradicted, X278_SEVERITY_WARNING, 2,
            answers ? "{1} says response (11), but the message looks like a request: it has no decision (HCR, "
                      "AAA), and TRN01 is 1"
                    : "{1} says request, but the message looks like a response: it has a decision (HCR, AAA), or "
                      "TRN01 is 2",
            direction, answers ? "request" : "response");
    }
}

/* The guide that is named is not the one that the message follows. */
static void report_other(x278_checker *checker) {
    const x278i_guide *named = checker->choice.named;
    if ((checker->choice.notes & X278I_CHOICE_SET) != 0) {
        x278_span set = x278i_value(&checker->segments[0], 1, 0);
        report_guide(checker, X278I_ISSUE_guide_other_set, X278_SEVERITY_ERROR, NULL,
                     x278i_text(x278i_guide_text(named, named->set_str)), (x278_str){set.ptr, set.len});
    }
    if ((checker->choice.notes & X278I_CHOICE_STRUCTURE) != 0) {
        x278i_where bht = at_header(checker, 1, 1);
        x278i_report_text(checker, &bht, X278I_ISSUE_structure_mismatch, X278_SEVERITY_ERROR, 2, NULL, NULL);
    }
}

void x278i_report_choice(x278_checker *checker) {
    static const x278_str none = {NULL, 0};
    const x278i_guide *guide = checker->choice.guide;
    uint32_t notes = checker->choice.notes;
    if ((notes & X278I_CHOICE_MISMATCH) != 0) {
        report_guide(checker, X278I_ISSUE_guide_mismatch, X278_SEVERITY_ERROR, NULL, none, none);
    }
    if ((notes & X278I_CHOICE_UNNAMED) != 0) {
        const char *guessed = guide == NULL ? "" : guide->strings + guide->release_str;
        report_guide(checker, X278I_ISSUE_guide_unnamed, X278_SEVERITY_WARNING, NULL, x278i_text(guessed), none);
    }
    report_other(checker);
    if (guide == NULL) {
        report_unknown_guide(checker);
        return;
    }
    if ((notes & X278I_CHOICE_SUFFIX) != 0) {
        report_guide(checker, X278I_ISSUE_guide_suffix, X278_SEVERITY_INFO, NULL,
                     x278i_text(guide->strings + guide->release_str), none);
    }
    if (guide->trust != X278I_TRUST_ALL) {
        report_guide(checker, X278I_ISSUE_guide_partial, X278_SEVERITY_INFO, NULL,
                     x278i_text(guide->strings + guide->release_str), none);
    }
    if (checker->segment_count > 1 && (notes & (X278I_CHOICE_PURPOSE | X278I_CHOICE_CONTENT)) != 0) {
        report_purpose(checker);
    }
}
