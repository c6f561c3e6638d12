/* What only overlays ask for: patterns of values, delimiters, the character set. */
#include "overlay/overlay.h"
#include "check/checker.h"
#include "guide/changes.h"

void x278i_check_pattern(x278_checker *checker, const x278i_where *where, x278_span value) {
    const x278i_change *change = x278i_change_find(where->guide, X278I_OF_ELEM, X278I_ASPECT_PATTERN, where->elem);
    while (where->envelope != NULL && value.len > 0 && value.ptr[value.len - 1] == ' ') {
        value.len--; /* elements of the ISA are filled up with blanks */
    }
    if (change != NULL && !x278i_pattern_fits(change->pattern, value.ptr, value.len)) {
        x278i_report_text(checker, where, X278I_ISSUE_form_not_agreed, X278_SEVERITY_ERROR, 7, change->words, NULL);
    }
}

uint8_t x278i_allowed_class(const x278_checker *checker) {
    bool basic = (checker->options.flags & X278_CHECK_BASIC_CHARACTERS) != 0 ||
                 x278i_change_find(checker->choice.guide, X278I_OF_WIRE, X278I_ASPECT_CHARSET, 0) != NULL;
    return basic ? X278I_CLASS_BASIC : X278I_CLASS_EXTENDED;
}

static bool has_byte(const char *words, uint8_t byte) {
    x278_str rest = x278i_text(words);
    x278_str word;
    while (x278i_overlay_word(&rest, &word)) {
        uint8_t meant = word.len == 1 ? (uint8_t)word.ptr[0] : word.ptr[0] == 'L' ? '\n' : '\r';
        if (meant == byte) {
            return true;
        }
    }
    return false;
}

static void check_delimiter(x278_checker *checker, const x278i_guide *guide, const x278_segment *isa,
                            const x278i_finding *place, uint32_t aspect, uint8_t byte) {
    const x278i_change *change = x278i_change_find(guide, X278I_OF_WIRE, aspect, 0);
    bool separator = aspect == X278I_ASPECT_ELEMENT_SEPARATOR;
    if (change == NULL || has_byte(change->words, byte)) {
        return;
    }
    x278i_finding finding = *place;
    finding.code = X278I_ISSUE_delimiter_not_agreed;
    finding.severity = change->severity != 0 ? change->severity : X278_SEVERITY_ERROR;
    finding.snip = 7;
    finding.path = "ISA";
    finding.tag = x278i_element(isa, 0);
    finding.rule = change->rule;
    finding.text = change->message != NULL ? change->message
                   : separator             ? NULL
                                           : "the segment terminator is not one that the receiver takes: {1}";
    finding.ta1 = separator ? "026" : "004";
    finding.param_count = 1;
    finding.params[0] = x278i_text(change->words);
    x278_segment_place(isa, 0, 0, 0, &finding.offset, &finding.length);
    finding.offset += separator ? 3 : finding.length;
    finding.length = separator ? 1 : 0;
    if (!x278i_wanted(checker, 7, finding.severity)) {
        return;
    }
    finding.severity = x278i_severity(checker, finding.severity);
    x278i_issues_add(checker->issues, &finding);
}

void x278i_check_wire(x278_checker *checker, const x278i_guide *guide, const x278_segment *isa,
                      const x278i_finding *place) {
    check_delimiter(checker, guide, isa, place, X278I_ASPECT_ELEMENT_SEPARATOR, isa->tape->delimiters.element);
    check_delimiter(checker, guide, isa, place, X278I_ASPECT_TERMINATOR, isa->tape->delimiters.terminator);
}
