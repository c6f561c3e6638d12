/* The forms of codes that lists outside of X12 rule: no list is here, only how their codes are written. */
#include <string.h>

#include "base/digits.h"
#include "check/checker.h"
#include "x278/value.h"

/* A day that each month of each year has. */
static inline bool is_early_day(const char *text) {
    uint32_t month = (uint32_t)x278i_two_digits(text + 4);
    uint32_t day = (uint32_t)x278i_two_digits(text + 6);
    return x278i_eight_digits(text) && text[0] != '0' && month - 1 < 12 && day - 1 < 28;
}

bool x278i_is_date(const char *text, size_t len) {
    x278_date date;
    if (len == 8 && is_early_day(text)) {
        return true;
    }
    /* which hundred years are meant does not matter, but that 00 is a leap year */
    return (len == 6 ? x278_date_parse_short(text, len, 2000, &date) : x278_date_parse(text, len, &date)) == X278_OK;
}

bool x278i_is_time(const char *text, size_t len) {
    x278_time time;
    if (len == 4 && x278i_all_digits(text, 4)) {
        return x278i_two_digits(text) < 24 && text[2] < '6';
    }
    return x278_time_parse(text, len, &time) == X278_OK;
}

static inline bool is_digit(char c) {
    return (unsigned char)(c - '0') < 10;
}

/* A capital letter. */
static inline bool is_letter(char c) {
    return (unsigned char)(c - 'A') < 26;
}

/* Capital letters and digits. */
static inline bool all_either(const char *text, size_t len) {
    size_t i = 0;
    while (i < len && (is_digit(text[i]) || is_letter(text[i]))) {
        i++;
    }
    return i == len;
}

/* A character of a pattern: 9 a digit, A a capital letter, X either, other characters themselves. */
static inline bool fits_one(char c, char pattern) {
    return pattern == '9'   ? is_digit(c)
           : pattern == 'A' ? is_letter(c)
           : pattern == 'X' ? is_digit(c) || is_letter(c)
                            : c == pattern;
}

/* Is a pattern over? */
static inline bool ends(char pattern) {
    return pattern == '\0' || pattern == ' ';
}

/* A value against patterns with blanks between them. */
static bool like(x278_span value, const char *patterns) {
    for (;;) {
        size_t len = 0;
        while (len < value.len && !ends(patterns[len]) && fits_one(value.ptr[len], patterns[len])) {
            len++;
        }
        if (len == value.len && ends(patterns[len])) {
            return true;
        }
        patterns += len;
        while (!ends(*patterns)) {
            patterns++;
        }
        if (*patterns == '\0') {
            return false;
        }
        patterns++;
    }
}

static bool all_digits(x278_span value) {
    return value.len > 0 && x278i_all_digits(value.ptr, value.len);
}

static bool ten_digits(x278_span value) {
    return value.len == 10 && x278i_all_digits(value.ptr, 10);
}

static bool zip(x278_span value) {
    return (value.len == 5 || value.len == 9) && all_digits(value);
}

static bool npi_digit(x278_span value) {
    return x278i_npi_check_digit(value.ptr);
}

static bool loinc(x278_span value) {
    return value.len >= 3 && value.len <= 9 && value.ptr[value.len - 2] == '-' &&
           all_digits((x278_span){value.ptr, value.len - 2}) && all_digits((x278_span){value.ptr + value.len - 1, 1});
}

static bool loinc_digit(x278_span value) {
    char digits[8];
    memcpy(digits, value.ptr, value.len - 2);
    digits[value.len - 2] = value.ptr[value.len - 1];
    return x278i_luhn(digits, value.len - 1, 0);
}

static bool icd10(x278_span value) {
    const char *text = value.ptr;
    return value.len >= 3 && value.len <= 7 && is_letter(text[0]) && is_digit(text[1]) &&
           (is_digit(text[2]) || text[2] == 'A' || text[2] == 'B') && all_either(text + 3, value.len - 3);
}

/* Five digits, four and a letter of the newer CPT groups, or a letter and four digits. */
static bool hcpcs(x278_span value) {
    const char *text = value.ptr;
    if (value.len != 5 || !x278i_all_digits(text + 1, 3)) {
        return false;
    }
    if (is_digit(text[4])) {
        return is_digit(text[0]) || is_letter(text[0]);
    }
    return is_digit(text[0]) && is_letter(text[4]) && strchr("AFMTU", text[4]) != NULL;
}

/* The second letters of US states and territories and of Canadian provinces, by the first one. */
static bool state(x278_span value) {
    static const char second[26][14] = {
        "ABEKLPRSZ",     "C",    "AOT",  "CE", "",  "LM",  "AU", "I",  "ADLN", "",     "SY", "A", "ABDEHINOPST",
        "BCDEHJLMSTUVY", "HKNR", "AERW", "C",  "I", "CDK", "NX", "MT", "AIT",  "AIVY", "",   "T", "",
    };
    return value.len == 2 && is_letter(value.ptr[0]) && value.ptr[1] != '\0' &&
           strchr(second[value.ptr[0] - 'A'], value.ptr[1]) != NULL;
}

static bool taxonomy(x278_span value) {
    return value.len == 10 && is_digit(value.ptr[0]) && is_digit(value.ptr[1]) && all_either(value.ptr + 2, 7) &&
           value.ptr[9] == 'X';
}

static bool date8(x278_span value) {
    return value.len == 8 && x278i_is_date(value.ptr, 8);
}

static bool date6(x278_span value) {
    return value.len == 6 && x278i_is_date(value.ptr, 6);
}

static bool hour(x278_span value) {
    return value.len == 4 && x278i_is_time(value.ptr, 4);
}

static bool date_time(x278_span value) {
    return value.len == 12 && x278i_is_date(value.ptr, 8) && x278i_is_time(value.ptr + 8, 4);
}

static bool range(x278_span value) {
    x278_date first;
    x278_date last;
    return x278_date_range_parse(value.ptr, value.len, &first, &last) == X278_OK;
}

static bool oral(x278_span value) {
    static const char *const areas[] = {"00", "01", "02", "09", "10", "20", "30", "40", "L", "R"};
    for (size_t i = 0; i < sizeof areas / sizeof areas[0]; i++) {
        if (like(value, areas[i])) {
            return true;
        }
    }
    return false;
}

/* The name of a form, how it is written, in words, and how it is recognized: by patterns or by a function. */
typedef struct shape_row {
    const char *name, *form, *patterns;
    bool (*fits)(x278_span value);
    bool (*check_digit)(x278_span value); /* of a value that fits; NULL: it has none */
} shape_row;

static const shape_row rows[] = {
    [X278I_SHAPE_DATE8] = {"a date", "CCYYMMDD", NULL, date8, NULL},
    [X278I_SHAPE_RANGE8] = {"a range of dates", "CCYYMMDD-CCYYMMDD, not backwards", NULL, range, NULL},
    [X278I_SHAPE_DATETIME] = {"a date and time", "CCYYMMDDHHMM", NULL, date_time, NULL},
    [X278I_SHAPE_TIME] = {"a time", "HHMM", NULL, hour, NULL},
    [X278I_SHAPE_DATE6] = {"a date", "YYMMDD", NULL, date6, NULL},
    [X278I_SHAPE_NPI] = {"a national provider identifier (NPI)", "ten digits", NULL, ten_digits, npi_digit},
    [X278I_SHAPE_ICD10CM] = {"an ICD-10-CM diagnosis code",
                             "a letter, a digit, and one to five more letters or digits, without the point", NULL,
                             icd10, NULL},
    [X278I_SHAPE_ICD9CM] = {"an ICD-9-CM diagnosis code", "three to five characters, without the point",
                            "999 9999 99999 V99 V999 V9999 E999 E9999", NULL, NULL},
    [X278I_SHAPE_HCPCS] = {"a CPT or HCPCS procedure code", "five digits, or a letter and four digits", NULL, hcpcs,
                           NULL},
    [X278I_SHAPE_TAXONOMY] = {"a provider taxonomy code", "ten characters ending in X", NULL, taxonomy, NULL},
    [X278I_SHAPE_ZIP] = {"a US ZIP code", "five or nine digits, without a dash", NULL, zip, NULL},
    [X278I_SHAPE_STATE] = {"a state or province", "the two capital letters of a US state or Canadian province", NULL,
                           state, NULL},
    [X278I_SHAPE_COUNTRY] = {"a country code", "two or three capital letters", "AA AAA", NULL, NULL},
    [X278I_SHAPE_LOINC] = {"a LOINC code", "digits, a dash and a check digit", NULL, loinc, loinc_digit},
    [X278I_SHAPE_REVENUE] = {"a revenue code", "four digits", "999 9999", NULL, NULL},
    [X278I_SHAPE_POS] = {"a place of service code", "two digits", "99", NULL, NULL},
    [X278I_SHAPE_BILLTYPE] = {"the facility part of a bill type", "two digits", "99", NULL, NULL},
    [X278I_SHAPE_DRG] = {"a DRG", "three or four digits", "999 9999", NULL, NULL},
    [X278I_SHAPE_ICD9PROC] = {"an ICD-9-CM procedure code", "three or four digits, without the point", "999 9999", NULL,
                              NULL},
    [X278I_SHAPE_CDT] = {"a dental procedure code", "the letter D and four digits", "D9999", NULL, NULL},
    [X278I_SHAPE_NDC] = {"a national drug code", "eleven digits, without dashes", "99999999999", NULL, NULL},
    [X278I_SHAPE_SSN] = {"a social security number", "nine digits, without dashes", "999999999", NULL, NULL},
    [X278I_SHAPE_EIN] = {"an employer identification number", "nine digits, without dashes", "999999999", NULL, NULL},
    [X278I_SHAPE_PHONE] = {"a telephone number", "ten digits, AAABBBCCCC, without punctuation and without a leading 1",
                           NULL, ten_digits, NULL},
    [X278I_SHAPE_ORAL] = {"an oral cavity code", "one of 00, 01, 02, 09, 10, 20, 30, 40, L, R", NULL, oral, NULL},
};

static const shape_row *row_of(uint8_t shape) {
    return shape < sizeof rows / sizeof rows[0] && rows[shape].name != NULL ? &rows[shape] : NULL;
}

x278i_fit x278i_shape_fit(uint8_t shape, x278_span value) {
    const shape_row *row = row_of(shape);
    if (row == NULL) {
        return X278I_FIT_YES;
    }
    if (!(row->fits != NULL ? row->fits(value) : like(value, row->patterns))) {
        return X278I_FIT_NO;
    }
    return row->check_digit == NULL || row->check_digit(value) ? X278I_FIT_YES : X278I_FIT_CHECK_DIGIT;
}

bool x278i_has_shape(uint8_t shape, x278_span value) {
    bool simple = shape < sizeof rows / sizeof rows[0] && rows[shape].fits != NULL && rows[shape].check_digit == NULL;
    return simple ? rows[shape].fits(value) : x278i_shape_fit(shape, value) == X278I_FIT_YES;
}

const char *x278i_shape_name(uint8_t shape) {
    const shape_row *row = row_of(shape);
    return row == NULL ? "" : row->name;
}

const char *x278i_shape_form(uint8_t shape) {
    const shape_row *row = row_of(shape);
    return row == NULL ? "" : row->form;
}

/* Does the condition of a shape hold? */
static bool applies(const x278i_guide *guide, const x278_segment *segment, const x278i_shape *shape, uint32_t element,
                    x278_span whole) {
    if (shape->elem == 0) {
        return true;
    }
    x278_span value;
    if (shape->elem == element) { /* beside it in the composite */
        value = shape->comp == 0 ? whole : x278i_part(whole, segment->tape->delimiters.component, shape->comp);
    } else {
        value = x278i_value(segment, shape->elem, shape->comp);
    }
    if (value.len == 0) {
        return (shape->flags & X278I_SHAPE_OR_ABSENT) != 0;
    }
    return x278i_is_listed(guide, shape->codes, segment, value);
}

const x278i_shape *x278i_shape_of(const x278i_guide *guide, const x278_segment *segment, const x278i_elem_row *row,
                                  uint32_t element, x278_span whole) {
    for (uint8_t i = 0; i < row->shape_count; i++) {
        const x278i_shape *shape = &guide->shapes[row->first_shape + i];
        if (applies(guide, segment, shape, element, whole)) {
            return shape;
        }
    }
    return NULL;
}

static bool fits_shape(const x278i_guide *guide, uint16_t shape, x278_span value) {
    (void)guide;
    return x278i_shape_fit((uint8_t)shape, value) == X278I_FIT_YES;
}

/* The qualifiers that ask for a shape, as far as the guide has them where the shape looks. */
static void add_qualifiers(x278i_phrase *phrase, const x278i_where *where, const x278i_shape *shape) {
    const x278i_guide *guide = where->guide;
    uint16_t row = x278i_guide_elem(guide, where->seg, shape->elem, shape->comp);
    uint16_t allowed = row == X278I_NONE ? X278I_NONE : guide->elems[row].codes;
    for (size_t i = 0; i < x278i_guide_code_count(guide, shape->codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(guide, shape->codes, i, room);
        if (allowed == X278I_NONE || x278i_guide_code_in(guide, allowed, code, strlen(code))) {
            x278i_phrase_add(phrase, phrase->len > 0 ? ", " : "");
            x278i_phrase_add(phrase, code);
        }
    }
}

/* A value that has the form of another qualifier of the same place: the qualifier is the fault then. */
static bool report_qualifier(x278_checker *checker, const x278i_where *where, const x278i_shape *shape,
                             x278_span value) {
    const x278i_elem_row *row = &where->guide->elems[where->elem];
    for (uint8_t i = 0; i < row->shape_count; i++) {
        const x278i_shape *other = &where->guide->shapes[row->first_shape + i];
        x278i_phrase qualifiers = {.len = 0};
        bool same_place = other->elem == shape->elem && other->comp == shape->comp && other->elem != 0;
        if (other == shape || !same_place || x278i_shape_fit(other->shape, value) != X278I_FIT_YES) {
            continue;
        }
        add_qualifiers(&qualifiers, where, other);
        if (qualifiers.len > 0) {
            x278i_report_as(checker, where, X278I_ISSUE_code_form_invalid,
                            (shape->flags & X278I_SHAPE_SOFT) != 0 ? X278_SEVERITY_WARNING : X278_SEVERITY_ERROR, 5,
                            "{1} looks like {2}, whose qualifier is {3}", x278i_shape_name(other->shape),
                            qualifiers.text);
            return true;
        }
    }
    return false;
}

static void report_shape(x278_checker *checker, const x278i_where *where, const x278i_shape *shape, x278_span value,
                         x278i_fit fit) {
    const char *name = x278i_shape_name(shape->shape);
    const char *form = x278i_shape_form(shape->shape);
    x278_severity severity = (shape->flags & X278I_SHAPE_SOFT) != 0 ? X278_SEVERITY_WARNING : X278_SEVERITY_ERROR;
    const char *text = x278i_slip_text(x278i_find_slip(fits_shape, where->guide, shape->shape, value));
    if (shape->shape <= X278I_SHAPE_DATE6) {
        bool time = shape->shape == X278I_SHAPE_TIME;
        x278i_report_as(checker, where, time ? X278I_ISSUE_invalid_time : X278I_ISSUE_invalid_date, X278_SEVERITY_ERROR,
                        1, text, form, NULL);
    } else if (fit == X278I_FIT_CHECK_DIGIT) {
        const char *bare = strchr(name, ' '); /* "a valid" stands in the message */
        x278i_report_text(checker, where, X278I_ISSUE_check_digit, X278_SEVERITY_WARNING, 5, bare + 1, NULL);
    } else if (text != NULL || !report_qualifier(checker, where, shape, value)) {
        x278i_report_as(checker, where, X278I_ISSUE_code_form_invalid, severity, 5, text, name, form);
    }
}

/* What the caller's lists say of a code: known when one has it, unknown when all lack it. */
static int32_t ask_caller(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value) {
    uint32_t unknown = 0;
    const uint16_t *lists = where->guide->exts + row->first_ext;
    for (uint8_t i = 0; i < row->ext_count && checker->options.lookup != NULL; i++) {
        int32_t answer = checker->options.lookup(lists[i], value.ptr, value.len, checker->options.lookup_user);
        if (answer == X278_CODE_KNOWN) {
            return X278_CODE_KNOWN;
        }
        unknown += answer == X278_CODE_UNKNOWN;
    }
    return unknown == row->ext_count ? X278_CODE_UNKNOWN : X278_CODE_DONT_KNOW;
}

/* Hold a code against its outside lists: an error when the caller's lack it; a warning when only our copy does, as a list
 * may have grown since. */
static bool check_lists(x278_checker *checker, const x278i_where *where, const x278i_elem_row *row, x278_span value) {
    const x278i_guide *guide = where->guide;
    const uint16_t *lists = guide->exts + row->first_ext;
    int32_t answer = ask_caller(checker, where, row, value);
    bool of_length = value.len >= row->min_len && value.len <= row->max_len; /* else the length is reported */
    bool ours = (row->flags & X278I_ELEM_OUTSIDE) != 0 && of_length &&
                !x278i_guide_code_in(guide, guide->base->lists[row->list].codes, value.ptr, value.len);
    if (answer == X278_CODE_KNOWN || (answer == X278_CODE_DONT_KNOW && !ours)) {
        return true;
    }
    x278_severity severity = answer == X278_CODE_UNKNOWN ? X278_SEVERITY_ERROR : X278_SEVERITY_WARNING;
    x278i_phrase list = {.len = 0};
    list.text[0] = '\0';
    for (uint8_t i = 0; i < row->ext_count; i++) {
        x278i_phrase_add(&list, i > 0 ? " or " : "");
        x278i_phrase_number(&list, lists[i]);
    }
    x278i_report_text(checker, where, X278I_ISSUE_code_not_listed, severity, 5, list.text, NULL);
    return false;
}

bool x278i_check_shape(x278_checker *checker, const x278i_where *where, x278_span value, x278_span whole) {
    const x278i_elem_row *row = &where->guide->elems[where->elem];
    const x278i_shape *shape = x278i_shape_of(where->guide, where->segment, row, where->element, whole);
    x278i_fit fit = shape == NULL ? X278I_FIT_YES : x278i_shape_fit(shape->shape, value);
    if (fit != X278I_FIT_YES) {
        report_shape(checker, where, shape, value, fit);
        return false;
    }
    return row->ext_count == 0 || check_lists(checker, where, row, value);
}
