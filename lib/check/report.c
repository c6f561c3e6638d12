/* Findings: their place, their path, and the words of their messages. */
#include <string.h>

#include "check/checker.h"
#include "walk/place.h"

#define CODES_LISTED 24u /* a longer list is cut */
#define CODES_SHOWN 8u

void x278i_phrase_codes(x278i_phrase *phrase, const x278i_guide *guide, uint16_t set) {
    size_t count = x278i_guide_code_count(guide, set);
    size_t shown = count <= CODES_LISTED ? count : CODES_SHOWN;
    if (count <= CODES_LISTED) {
        x278i_phrase_add(phrase, count == 1 ? "it must be " : "it must be one of ");
    } else {
        x278i_phrase_add(phrase, "it must be one of ");
        x278i_phrase_number(phrase, count);
        x278i_phrase_add(phrase, " codes, such as ");
    }
    for (size_t i = 0; i < shown; i++) {
        char room[9];
        x278i_phrase_add(phrase, i > 0 ? ", " : "");
        x278i_phrase_add(phrase, x278i_guide_code_at(guide, set, i, room));
    }
}

static const x278i_instance *instance_of(const x278_checker *checker, uint32_t instance) {
    return instance == X278I_NO_INSTANCE || checker->walk.guide == NULL ? NULL : &checker->walk.instances[instance];
}

/* What the path of a finding is of. */
static x278i_place place_of(const x278_checker *checker, const x278i_where *where) {
    return (x278i_place){
        .guide = where->guide,
        .instance = instance_of(checker, where->instance),
        .segment = where->segment,
        .loop = where->loop,
        .seg = where->seg,
        .repeat = where->repeat,
        .element = where->element,
        .component = where->component,
        .whole_loop = where->whole_loop,
        .no_qualifier = where->no_qualifier,
    };
}

/* "name (PATH)" */
static void add_named(x278i_phrase *phrase, const char *name, const x278i_place *place) {
    x278i_phrase_add(phrase, name);
    x278i_phrase_add(phrase, " (");
    x278i_place_path(phrase, place);
    x278i_phrase_add(phrase, ")");
}

void x278i_phrase_row(x278i_phrase *phrase, const x278i_guide *guide, x278i_row row) {
    char path[64];
    x278i_guide_path(guide, row, path, sizeof path);
    x278i_phrase_add(phrase, x278i_guide_name(guide, row));
    x278i_phrase_add(phrase, " (");
    x278i_phrase_add(phrase, path);
    x278i_phrase_add(phrase, ")");
}

void x278i_phrase_subject(x278i_phrase *phrase, const x278_checker *checker, const x278i_where *where) {
    x278i_place place = place_of(checker, where);
    bool other = where->no_qualifier && where->elem == X278I_NONE; /* the name of the row would be wrong */
    x278i_row row = {where->loop, where->whole_loop || other ? X278I_NONE : where->seg, where->elem};
    if (where->whole_loop && place.instance != NULL) {
        row.loop = place.instance->loop;
    }
    const char *name = where->guide == NULL ? "" : x278i_guide_name(where->guide, row);
    add_named(phrase, name[0] != '\0' ? name : "the segment", &place);
}

void x278i_phrase_instance(x278i_phrase *phrase, const x278_checker *checker, uint32_t index) {
    const x278i_guide *guide = checker->walk.guide;
    x278i_place place = {
        .guide = guide, .instance = instance_of(checker, index), .loop = X278I_NONE, .seg = X278I_NONE};
    if (place.instance == NULL || place.instance->parent == X278I_NO_INSTANCE) {
        x278i_phrase_add(phrase, "the transaction set");
        return;
    }
    x278i_row row = {place.instance->loop, X278I_NONE, X278I_NONE};
    add_named(phrase, x278i_guide_name(guide, row), &place);
}

x278_severity x278i_severity(const x278_checker *checker, x278_severity severity) {
    bool strict = (checker->options.flags & X278_CHECK_STRICT) != 0;
    return strict && severity == X278_SEVERITY_WARNING ? X278_SEVERITY_ERROR : severity;
}

bool x278i_wanted(const x278_checker *checker, int32_t snip, x278_severity severity) {
    bool type = checker->options.snip == 0 || (checker->options.snip & X278_SNIP(snip)) != 0;
    return type && x278i_severity(checker, severity) >= checker->options.least_severity;
}

/* Offset and ordinal of what is missing: those of the segment before which it should have stood. */
static void place_missing(const x278_checker *checker, const x278i_where *where, x278i_finding *finding) {
    uint32_t index = where->index;
    while (index < checker->segment_count && (checker->segments[index].flags & X278_SEGMENT_EMPTY) != 0) {
        index++;
    }
    if (index < checker->segment_count) {
        const x278_segment *next = &checker->segments[index];
        finding->ordinal = next->ordinal;
        x278_segment_place(next, 0, 0, 0, &finding->offset, NULL);
        return;
    }
    finding->ordinal = checker->segment_count + UINT64_C(1);
    finding->offset = checker->transaction->offset + checker->transaction->length;
}

static void place_found(const x278i_where *where, x278i_finding *finding) {
    finding->ordinal = where->segment->ordinal;
    finding->tag = x278i_element(where->segment, 0);
    finding->element = where->element;
    finding->component = where->component;
    finding->repetition = where->element == 0 ? 0 : where->repetition == 0 ? 1 : where->repetition;
    if (where->element == 0) {
        x278_segment_place(where->segment, 0, 0, 0, &finding->offset, &finding->length);
        return;
    }
    x278_segment_place(where->segment, where->element, where->repetition, where->component, &finding->offset,
                       &finding->length);
}

/* TA1 code of a fault in an element of the ISA, by position. */
static const char *const isa_codes[] = {"022", "010", "011", "012", "013", "005", "006", "007", "008",
                                        "014", "015", "026", "017", "018", "019", "020", "027"};

/* Set the codes by which a finding in an envelope segment is answered: TA1, or AK905. */
static void set_envelope_codes(const x278i_where *where, x278i_finding *finding) {
    uint32_t tag = x278i_segment_tag(where->segment);
    finding->ik304 = "";
    finding->ik403 = "";
    finding->ik502 = "";
    if (tag == X278I_TAG3('I', 'S', 'A')) {
        finding->ta1 = isa_codes[where->element < sizeof isa_codes / sizeof isa_codes[0] ? where->element : 0];
    } else if (tag == X278I_TAG2('G', 'S')) {
        switch (where->element) {
        case 1:
            finding->ak905 = "1";
            break;
        case 6:
            finding->ak905 = "6";
            break;
        case 7:
        case 8:
            finding->ak905 = "2";
            break;
        default:
            finding->ta1 = "024";
            break;
        }
    } else if (tag == X278I_TAG2('G', 'E')) {
        finding->ak905 = where->element == 1 ? "5" : where->element == 2 ? "4" : "";
    } else if (tag == X278I_TAG3('I', 'E', 'A')) {
        finding->ta1 = where->element == 1 ? "021" : where->element == 2 ? "001" : "022";
    } else {
        finding->ta1 = "022";
    }
}

void x278i_report(x278_checker *checker, const x278i_where *where, x278i_finding *finding) {
    const x278i_guide *guide = where->guide;
    x278i_place place = place_of(checker, where);
    x278i_phrase path = {.len = 0};
    char tag[5] = "";
    x278_severity trusted = x278i_trusted(checker, where, finding);
    if (trusted == 0 || (trusted != finding->severity && !x278i_wanted(checker, finding->snip, trusted))) {
        return;
    }
    finding->severity = trusted;
    if (where->envelope != NULL) {
        finding->interchange = where->envelope->interchange;
        finding->group = where->envelope->group;
        set_envelope_codes(where, finding);
    } else {
        finding->interchange = checker->transaction->interchange;
        finding->group = checker->transaction->group;
        finding->transaction = checker->transaction->transaction;
    }
    if (where->segment != NULL) {
        place_found(where, finding);
    } else {
        place_missing(checker, where, finding);
        if (guide != NULL && where->seg != X278I_NONE) {
            finding->tag = (x278_span){tag, x278i_tag_unpack(guide->segs[where->seg].tag, tag)};
        } else if (guide != NULL && where->loop != X278I_NONE) {
            finding->tag = (x278_span){tag, x278i_tag_unpack(guide->loops[where->loop].tag, tag)};
        }
    }
    if (guide != NULL) {
        uint16_t loop = where->loop != X278I_NONE ? where->loop
                        : place.instance != NULL  ? place.instance->loop
                                                  : X278I_NONE;
        x278i_place_path(&path, &place);
        finding->path = path.text;
        if (loop != X278I_NONE && where->envelope == NULL) {
            finding->loop = guide->strings + guide->loop_texts[loop].id_str;
        }
    }
    finding->severity = x278i_severity(checker, finding->severity);
    checker->errors += finding->severity == X278_SEVERITY_ERROR;
    x278i_issues_add(checker->issues, finding);
}

void x278i_report_text(x278_checker *checker, const x278i_where *where, int32_t code, x278_severity severity,
                       int32_t snip, const char *second, const char *third) {
    x278i_report_as(checker, where, code, severity, snip, NULL, second, third);
}

void x278i_report_as(x278_checker *checker, const x278i_where *where, int32_t code, x278_severity severity,
                     int32_t snip, const char *text, const char *second, const char *third) {
    x278i_phrase subject = {.len = 0};
    x278i_finding finding = {.code = code, .severity = severity, .snip = snip, .text = text, .param_count = 1};
    if (where->guide != NULL && where->guide->changes != NULL) {
        x278i_find_origin(checker, where, second, &finding);
    }
    if (!x278i_wanted(checker, finding.snip, finding.severity)) {
        return;
    }
    subject.text[0] = '\0';
    x278i_phrase_subject(&subject, checker, where);
    finding.params[0] = (x278_str){subject.text, subject.len};
    if (second != NULL) {
        finding.params[finding.param_count++] = x278i_text(second);
    }
    if (third != NULL) {
        finding.params[finding.param_count++] = x278i_text(third);
    }
    x278i_report(checker, where, &finding);
}
