/* What the bytes of a payload are, held against what its segments say of them: a warning where they differ. */
#include "base/base64.h"
#include "check/checker.h"
#include "edi/lex.h"
#include "x278/content.h"

#define HEAD_SENT ((size_t)2728) /* characters of X278_CONTENT_HEAD bytes */
#define LEAST_BASE64 24u         /* a shorter text may look like base64 by chance */
#define SEGMENTS_BACK 8u         /* between the category of a document and its payload */

/* The category of a document, and the element that names its format. */
static const struct { uint32_t tag, format; } category = {X278I_TAG3('C', 'A', 'T'), 2};

/* Formats (CAT02) with kinds of content that they are not. */
static const struct {
    char format[3];
    x278_content_kind kind;
} strange[] = {
    {"TX", X278_CONTENT_PDF},   {"TX", X278_CONTENT_TIFF},  {"TX", X278_CONTENT_JPEG}, {"TX", X278_CONTENT_PNG},
    {"TX", X278_CONTENT_DICOM}, {"HL", X278_CONTENT_PDF},   {"HL", X278_CONTENT_TIFF}, {"HL", X278_CONTENT_JPEG},
    {"HL", X278_CONTENT_PNG},   {"HL", X278_CONTENT_DICOM}, {"IA", X278_CONTENT_XML},  {"IA", X278_CONTENT_CCDA},
    {"IA", X278_CONTENT_JSON},  {"IA", X278_CONTENT_TEXT},
};

/* What the payload is by its first bytes. */
static x278_content_kind kind_of(x278_span payload, bool encoded) {
    char head[X278_BASE64_DECODED_SIZE(HEAD_SENT)];
    x278_base64 state = {.offset = 0};
    size_t written = 0;
    if (!encoded) {
        return x278_content_kind_of(payload.ptr, payload.len);
    }
    size_t len = payload.len < HEAD_SENT ? payload.len : HEAD_SENT;
    (void)x278_base64_decode(&state, payload.ptr, len, head, sizeof head, &written); /* up to a fault */
    return x278_content_kind_of(head, written);
}

/* The format that the category before the payload names; absent when there is none. */
static x278_span format_of(const x278_checker *checker, uint32_t index) {
    for (uint32_t back = 1; back <= SEGMENTS_BACK && back <= index; back++) {
        const x278_segment *segment = &checker->segments[index - back];
        if (x278i_segment_tag(segment) == category.tag) {
            return x278i_element(segment, category.format);
        }
    }
    return (x278_span){NULL, 0};
}

void x278i_check_payload(x278_checker *checker, const x278i_where *place) {
    const x278_segment *segment = place->segment;
    const x278i_payload_rule *rule = x278i_payload_rule_of(x278i_segment_tag(segment));
    x278_span payload = x278i_element_raw(segment, segment->count - 1);
    x278_span filter = rule != NULL && rule->filter > 0 ? x278i_element(segment, rule->filter) : (x278_span){NULL, 0};
    const x278i_left *left = x278i_tape_left(segment);
    x278_base64 state = {.offset = 0};
    bool right;
    if (left != NULL) {
        state = left->base64;
        right = !left->not_base64;
    } else {
        right = x278i_base64_pass(&state, payload.ptr, payload.len);
    }
    right = right && x278_base64_decode_end(&state) == X278_OK;
    bool encoded = x278i_span_is(filter, "B64");
    x278i_where where = *place;
    where.element = segment->count - 1;
    where.elem = X278I_NONE;
    if (encoded && !right) {
        x278i_digits digits;
        x278i_report_text(checker, &where, X278I_ISSUE_payload_not_base64, X278_SEVERITY_WARNING, 1,
                          x278i_number(&digits, state.offset).ptr, NULL);
    } else if (x278i_span_is(filter, "ASC") && right && state.offset >= LEAST_BASE64) {
        x278i_report_text(checker, &where, X278I_ISSUE_payload_is_base64, X278_SEVERITY_WARNING, 1, NULL, NULL);
    }
    x278_span format = format_of(checker, place->index);
    x278_content_kind kind = kind_of(payload, encoded);
    bool readable = right || !encoded;
    for (size_t i = 0; i < sizeof strange / sizeof strange[0]; i++) {
        if (readable && strange[i].kind == kind && x278i_span_is(format, strange[i].format)) {
            x278i_report_text(checker, &where, X278I_ISSUE_payload_kind, X278_SEVERITY_WARNING, 2,
                              x278_content_kind_name(kind), strange[i].format);
        }
    }
}
