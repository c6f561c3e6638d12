/* A value against its row: characters, length, type, codes. */
#include <string.h>

#include "base/digits.h"
#include "base/utf8.h"
#include "check/checker.h"
#include "x278/value.h"

void x278i_classes_make(uint8_t classes[256]) {
    static const char basic[] = "!\"&'()*+,-./:;?= ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    memset(classes, 0, 256);
    for (unsigned c = 0x20; c < 0x7f; c++) {
        classes[c] = X278I_CLASS_EXTENDED;
    }
    for (size_t i = 0; i < sizeof basic - 1; i++) {
        classes[(unsigned char)basic[i]] |= X278I_CLASS_BASIC;
    }
    for (unsigned c = '0'; c <= '9'; c++) {
        classes[c] |= X278I_CLASS_DIGIT;
    }
    /* What is not ASCII the reader has told; letters of other languages are in the extended set. */
    for (unsigned c = 0x80; c < 0x100; c++) {
        classes[c] = X278I_CLASS_HIGH | X278I_CLASS_EXTENDED;
    }
    classes[0] = X278I_CLASS_BASIC | X278I_CLASS_EXTENDED; /* a NUL byte, too, the reader has told */
}

bool x278i_is_date(const char *text, size_t len) {
    x278_date date;
    /* which hundred years are meant does not matter, but that 00 is a leap year */
    return (len == 6 ? x278_date_parse_short(text, len, 2000, &date) : x278_date_parse(text, len, &date)) == X278_OK;
}

bool x278i_is_time(const char *text, size_t len) {
    x278_time time;
    return x278_time_parse(text, len, &time) == X278_OK;
}

static void report_number(x278_checker *checker, const x278i_where *where, int32_t code, size_t count, uint32_t limit) {
    x278i_digits rooms[2];
    x278i_report_text(checker, where, code, X278_SEVERITY_ERROR, 1, x278i_number(&rooms[0], count).ptr,
                      x278i_number(&rooms[1], limit).ptr);
}

static void check_length(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, size_t length) {
    if (length < row->min_len) {
        report_number(checker, where, X278I_ISSUE_element_too_short, length, row->min_len);
    } else if (length > row->max_len) {
        report_number(checker, where, X278I_ISSUE_element_too_long, length, row->max_len);
    }
}

/* The value is not in the guide's list: how bad is that? */
static void report_code(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value) {
    const x278i_guide *guide = where->guide;
    x278i_phrase allowed = {.len = 0};
    bool standard = row->list != X278I_NONE &&
                    x278i_guide_code_in(guide, guide->base->lists[row->list].codes, value.ptr, value.len);
    int32_t code = X278I_ISSUE_code_invalid;
    x278_severity severity = X278_SEVERITY_ERROR;
    if (row->accept != X278I_NONE && x278i_guide_code_in(guide, row->accept, value.ptr, value.len)) {
        code = X278I_ISSUE_code_tolerated;
        severity = X278_SEVERITY_WARNING;
    } else if (standard && (row->flags & X278I_ELEM_MEDIUM) != 0) {
        code = X278I_ISSUE_code_uncertain;
        severity = X278_SEVERITY_WARNING;
    } else if (standard) {
        code = X278I_ISSUE_code_not_in_guide;
    }
    x278i_phrase_codes(&allowed, guide, row->codes);
    x278i_report_text(checker, where, code, severity, 2, allowed.text, NULL);
}

static void check_type(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value,
                       size_t length) {
    size_t count;
    switch (row->type) {
    case X278I_TYPE_N:
    case X278I_TYPE_R:
        count = x278i_number_digits(value.ptr, value.len, row->type == X278I_TYPE_R);
        if (count == 0) {
            x278i_report_text(
                checker, where, X278I_ISSUE_invalid_number, X278_SEVERITY_ERROR, 1,
                row->type == X278I_TYPE_R ? "write digits, with a point where needed" : "write digits only", NULL);
        } else {
            check_length(checker, where, row, count);
        }
        break;
    case X278I_TYPE_DT:
        check_length(checker, where, row, length);
        if (length >= row->min_len && length <= row->max_len && !x278i_is_date(value.ptr, value.len)) {
            x278i_report_text(checker, where, X278I_ISSUE_invalid_date, X278_SEVERITY_ERROR, 1,
                              row->max_len == 6 ? "YYMMDD" : "CCYYMMDD", NULL);
        }
        break;
    case X278I_TYPE_TM:
        check_length(checker, where, row, length);
        if (length >= row->min_len && length <= row->max_len && !x278i_is_time(value.ptr, value.len)) {
            x278i_report_text(checker, where, X278I_ISSUE_invalid_time, X278_SEVERITY_ERROR, 1,
                              row->max_len == 4 ? "HHMM" : "HHMM, HHMMSS or HHMMSSDD", NULL);
        }
        break;
    default:
        check_length(checker, where, row, length);
        break;
    }
}

/* Eight at a time: the top bit of a byte of `odd` is set for what is not. */
bool x278i_is_printable(x278_span value) {
    static const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t odd = 0;
    size_t i = 0;
    for (; i + 8 <= value.len; i += 8) {
        uint64_t bytes;
        memcpy(&bytes, value.ptr + i, sizeof bytes);
        /* high bytes; those below 0x20; 0x7f. Where a byte is high, the others do not matter. */
        odd |= bytes | (bytes - each * 0x20) | (bytes + each);
    }
    bool good = (odd & each * 0x80) == 0;
    for (; i < value.len; i++) {
        good &= (unsigned char)(value.ptr[i] - 0x20) < 0x5f;
    }
    return good;
}

void x278i_check_value(x278_checker *checker, const x278i_where *where, x278_span value) {
    const x278i_elem_row *row = &where->guide->elems[where->elem];
    if (row->type == X278I_TYPE_B) {
        return;
    }
    uint8_t all = X278I_CLASS_BASIC | X278I_CLASS_EXTENDED;
    uint8_t any = 0;
    if (!checker->printable || checker->allowed != X278I_CLASS_EXTENDED) {
        for (size_t i = 0; i < value.len; i++) {
            uint8_t class = checker->classes[(unsigned char)value.ptr[i]];
            all &= class;
            any |= class;
        }
    }
    bool delimiter = where->envelope != NULL && value.len == 1; /* ISA11 and ISA16 */
    if ((all & checker->allowed) == 0 && !delimiter) {
        x278i_report_text(checker, where, X278I_ISSUE_invalid_character, X278_SEVERITY_ERROR, 1,
                          checker->allowed == X278I_CLASS_BASIC
                              ? "only capital letters, digits, blanks and ! \" & ' ( ) * + , - . / : ; ? = are"
                              : "a control character",
                          NULL);
    }
    size_t length = (any & X278I_CLASS_HIGH) != 0 ? x278i_utf8_count(value.ptr, value.len) : value.len;
    if (row->type <= X278I_TYPE_ID && length >= row->min_len && length <= row->max_len) {
        /* the common case: a text or a code of the right length */
    } else {
        check_type(checker, where, row, value, length);
    }
    if (row->codes != X278I_NONE && !x278i_guide_code_in(where->guide, row->codes, value.ptr, value.len)) {
        report_code(checker, where, row, value);
    }
    if ((row->flags & X278I_ELEM_PATTERN) != 0) {
        x278i_check_pattern(checker, where, value);
    }
}
