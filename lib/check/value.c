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

/* How a date or time of a row is written, and the message for one of another length. NULL for other types. */
typedef struct form {
    const char *name, *length_text;
} form;

static const form *form_of(const x278i_elem_row *row) {
    static const form dates[] = {{"YYMMDD", "{1} has {2} characters; it must be written as YYMMDD"},
                                 {"CCYYMMDD", "{1} has {2} characters; it must be written as CCYYMMDD"}};
    static const form times[] = {
        {"HHMM", "{1} has {2} characters; it must be written as HHMM"},
        {"HHMM, HHMMSS or HHMMSSDD", "{1} has {2} characters; it must be written as HHMM, HHMMSS or HHMMSSDD"}};
    return row->type == X278I_TYPE_DT   ? &dates[row->max_len > 6]
           : row->type == X278I_TYPE_TM ? &times[row->max_len > 4]
                                        : NULL;
}

static bool check_length(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, size_t length) {
    const form *written = form_of(row);
    x278i_digits rooms[2];
    if (length >= row->min_len && length <= row->max_len) {
        return true;
    }
    bool brief = length < row->min_len;
    x278i_report_as(checker, where, brief ? X278I_ISSUE_element_too_short : X278I_ISSUE_element_too_long,
                    X278_SEVERITY_ERROR, 1, written != NULL ? written->length_text : NULL,
                    x278i_number(&rooms[0], length).ptr,
                    x278i_number(&rooms[1], brief ? row->min_len : row->max_len).ptr);
    return false;
}

/* Does a number, date or time have the form of its row? */
static bool fits_type(const x278i_guide *guide, uint16_t elem, x278_span value) {
    const x278i_elem_row *row = &guide->elems[elem];
    if (row->type == X278I_TYPE_DT || row->type == X278I_TYPE_TM) {
        bool length = value.len >= row->min_len && value.len <= row->max_len;
        return length &&
               (row->type == X278I_TYPE_DT ? x278i_is_date(value.ptr, value.len) : x278i_is_time(value.ptr, value.len));
    }
    return x278i_number_digits(value.ptr, value.len, row->type == X278I_TYPE_R) > 0;
}

static bool check_number(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value) {
    size_t count = x278i_number_digits(value.ptr, value.len, row->type == X278I_TYPE_R);
    if (count > 0) {
        return check_length(checker, where, row, count);
    }
    const char *text = x278i_slip_text(x278i_find_slip(fits_type, where->guide, where->elem, value));
    if (text == NULL && row->type == X278I_TYPE_R) {
        text = "{1} is not a number: write digits, with a point where needed";
    }
    x278i_report_as(checker, where, X278I_ISSUE_invalid_number, X278_SEVERITY_ERROR, 1, text, NULL, NULL);
    return false;
}

static bool check_date_or_time(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row,
                               x278_span value, size_t length) {
    x278i_slip slip = X278I_SLIP_NONE;
    bool date = row->type == X278I_TYPE_DT;
    if (fits_type(where->guide, where->elem, value)) {
        return true;
    }
    slip = x278i_find_slip(fits_type, where->guide, where->elem, value);
    if (slip == X278I_SLIP_NONE && !check_length(checker, where, row, length)) {
        return false;
    }
    x278i_report_as(checker, where, date ? X278I_ISSUE_invalid_date : X278I_ISSUE_invalid_time, X278_SEVERITY_ERROR, 1,
                    x278i_slip_text(slip), form_of(row)->name, NULL);
    return false;
}

/* @return false when something was found. */
static bool check_type(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value,
                       size_t length) {
    switch (row->type) {
    case X278I_TYPE_N:
    case X278I_TYPE_R:
        return check_number(checker, where, row, value);
    case X278I_TYPE_DT:
    case X278I_TYPE_TM:
        return check_date_or_time(checker, where, row, value, length);
    default:
        return check_length(checker, where, row, length);
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

/* Characters, as far as the segment has unusual ones. @return the number of characters; *good is cleared for a finding. */
static size_t check_characters(x278_checker *checker, const x278i_where *where, x278_span value, bool *good) {
    uint8_t all = X278I_CLASS_BASIC | X278I_CLASS_EXTENDED;
    uint8_t any = 0;
    if (checker->printable && checker->allowed == X278I_CLASS_EXTENDED) {
        return value.len;
    }
    for (size_t i = 0; i < value.len; i++) {
        uint8_t class = checker->classes[(unsigned char)value.ptr[i]];
        all &= class;
        any |= class;
    }
    bool delimiter = where->envelope != NULL && value.len == 1; /* ISA11 and ISA16 */
    if ((all & checker->allowed) == 0 && !delimiter) {
        x278i_report_as(checker, where, X278I_ISSUE_invalid_character, X278_SEVERITY_ERROR, 1,
                        checker->allowed == X278I_CLASS_BASIC
                            ? "{1} contains a character that is not allowed: only capital "
                              "letters, digits, blanks and ! \" & ' ( ) * + , - . / : ; "
                              "? = are"
                            : NULL,
                        NULL, NULL);
        *good = false;
    }
    return (any & X278I_CLASS_HIGH) != 0 ? x278i_utf8_count(value.ptr, value.len) : value.len;
}

/* The value without padding at its end, which is reported. Blanks that a value needs to reach its least length are no
 * padding: X12 asks for them there, as in ISA06. Numbers and dates are not padded at all. */
static x278_span check_padding(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row,
                               x278_span value) {
    if (value.ptr[value.len - 1] != ' ' || row->type > X278I_TYPE_ID) {
        return value;
    }
    x278_span cut = x278i_cut_blanks(value);
    cut.len = cut.len < row->min_len ? row->min_len : cut.len;
    if (cut.len >= value.len) {
        return value;
    }
    x278i_report_text(checker, where, X278I_ISSUE_blank_at_end, X278_SEVERITY_WARNING, 1, NULL, NULL);
    return cut;
}

void x278i_check_value(x278_checker *checker, const x278i_where *where, x278_span value, x278_span whole) {
    const x278i_elem_row *row = &where->guide->elems[where->elem];
    bool good = true;
    if (row->type == X278I_TYPE_B) {
        return;
    }
    if (x278i_is_blank(value) && (row->flags & X278I_ELEM_BLANKS) == 0) {
        x278i_report_text(checker, where, X278I_ISSUE_value_blank, X278_SEVERITY_ERROR, 1, NULL, NULL);
        return;
    }
    value = check_padding(checker, where, row, value);
    size_t length = check_characters(checker, where, value, &good);
    bool listed = row->codes == X278I_NONE || x278i_fits_codes(where->guide, row->codes, value);
    x278i_slip slip = listed ? X278I_SLIP_NONE : x278i_find_slip(x278i_fits_codes, where->guide, row->codes, value);
    bool of_length = row->type <= X278I_TYPE_ID && length >= row->min_len && length <= row->max_len;
    if (!of_length && slip == X278I_SLIP_NONE) { /* a slip says why the length is wrong */
        good &= check_type(checker, where, row, value, length);
    }
    if (!listed) {
        x278i_report_code(checker, where, value, slip);
        good = false;
    }
    if ((row->flags & X278I_ELEM_PATTERN) != 0) {
        x278i_check_pattern(checker, where, value);
    }
    if (row->shape_count > 0 || row->ext_count > 0) {
        good &= x278i_check_shape(checker, where, value, whole);
    }
    if (good && value.ptr[0] == ' ' && (row->flags & X278I_ELEM_BLANKS) == 0) {
        x278i_report_text(checker, where, X278I_ISSUE_blank_at_beginning, X278_SEVERITY_WARNING, 1, NULL, NULL);
    }
}
