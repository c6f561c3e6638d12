/* What the bytes of a payload are, held against what its segments say of them: a warning where they differ. */
#include <string.h>

#include "check/checker.h"
#include "edi/lex.h"
#include "x278/content.h"

#define HEAD_SENT ((size_t)2728) /* characters of X278_CONTENT_HEAD bytes */
#define LEAST_BASE64 24u         /* a shorter text may look like base64 by chance */
#define SEGMENTS_BACK 8u         /* between the category of a document and its payload */

/* The element of a payload's segment that names its encoding, and of the category that names its format. */
enum {
    FILTER_ELEMENT = 1,
    FORMAT_ELEMENT = 2
};

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

static bool is(x278_span value, const char *text) {
    return value.ptr != NULL && value.len == strlen(text) && memcmp(value.ptr, text, value.len) == 0;
}

/* Decode a payload to its end, or up to a fault. @return whether all of it is base64. */
static bool is_base64(x278_span payload, x278_base64 *state) {
    char bytes[X278_BASE64_DECODED_SIZE(3072)];
    bool right = true;
    for (size_t at = 0; at < payload.len && right; at += 3072) {
        size_t piece = payload.len - at < 3072 ? payload.len - at : 3072;
        size_t written;
        right = x278_base64_decode(state, payload.ptr + at, piece, bytes, sizeof bytes, &written) == X278_OK;
    }
    return right && x278_base64_decode_end(state) == X278_OK;
}

/* What the payload is by its first bytes. */
static x278_content_kind kind_of(x278_span payload, bool encoded) {
    char head[X278_BASE64_DECODED_SIZE(2728)];
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
        if (x278i_segment_tag(segment) == X278I_TAG3('C', 'A', 'T')) {
            return x278i_element(segment, FORMAT_ELEMENT);
        }
    }
    return (x278_span){NULL, 0};
}

void x278i_check_payload(x278_checker *checker, const x278i_where *place) {
    const x278_segment *segment = place->segment;
    const x278i_payload_rule *rule = x278i_payload_rule_of(x278i_segment_tag(segment));
    x278_span payload = x278i_element_raw(segment, segment->count - 1);
    bool filtered = rule != NULL && rule->length > FILTER_ELEMENT;
    x278_span filter = filtered ? x278i_element(segment, FILTER_ELEMENT) : (x278_span){NULL, 0};
    const x278i_left *left = x278i_tape_left(segment);
    x278_base64 state = {.offset = 0};
    bool right;
    if (left != NULL) {
        state = left->base64;
        right = !left->not_base64 && x278_base64_decode_end(&state) == X278_OK;
    } else {
        right = is_base64(payload, &state);
    }
    x278i_where where = *place;
    where.element = segment->count - 1;
    where.elem = X278I_NONE;
    if (is(filter, "B64") && !right) {
        x278i_digits digits;
        x278i_report_text(checker, &where, X278I_ISSUE_payload_not_base64, X278_SEVERITY_WARNING, 1,
                          x278i_number(&digits, state.offset).ptr, NULL);
    } else if (is(filter, "ASC") && right && state.offset >= LEAST_BASE64) {
        x278i_report_text(checker, &where, X278I_ISSUE_payload_is_base64, X278_SEVERITY_WARNING, 1, NULL, NULL);
    }
    x278_span format = format_of(checker, place->index);
    x278_content_kind kind = kind_of(payload, is(filter, "B64"));
    bool readable = right || !is(filter, "B64");
    for (size_t i = 0; i < sizeof strange / sizeof strange[0]; i++) {
        if (readable && strange[i].kind == kind && is(format, strange[i].format)) {
            x278i_report_text(checker, &where, X278I_ISSUE_payload_kind, X278_SEVERITY_WARNING, 2,
                              x278_content_kind_name(kind), strange[i].format);
        }
    }
}
