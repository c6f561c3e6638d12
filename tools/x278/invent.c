/* Invented values in the place of true ones: see invent.h. */
#include "invent.h"

#include <stdio.h>
#include <string.h>

/* Elements without a code list that hold structure, not data: kept. */
static const struct {
    const char *tag;
    uint32_t first, last;
} structure[] = {
    {"ISA", 1, 1}, {"ISA", 3, 3}, {"ISA", 5, 5}, {"ISA", 7, 7}, {"ISA", 9, 16}, {"IEA", 1, 2}, {"GS", 1, 1},
    {"GS", 4, 8},  {"GE", 1, 2},  {"ST", 1, 3},  {"SE", 1, 2},  {"HL", 1, 4},   {"BIN", 1, 1}, {"BDS", 1, 2},
    {"TA1", 1, 5}, {"AK1", 1, 3}, {"AK2", 1, 3}, {"IK3", 1, 4}, {"IK4", 1, 3},  {"IK5", 1, 6}, {"AK9", 1, 9},
};

/* Invented values: a value always gives the same one in a run, so that what was equal stays equal. */

static uint64_t mix(uint64_t number) {
    number = (number ^ (number >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    number = (number ^ (number >> 27)) * UINT64_C(0x94d049bb133111eb);
    return number ^ (number >> 31);
}

static uint64_t seed_of(const inventor *with, x278_span value) {
    uint64_t hash = with->salt;
    for (size_t i = 0; i < value.len; i++) {
        hash = mix(hash ^ (unsigned char)value.ptr[i]) + UINT64_C(0x9e3779b97f4a7c15);
    }
    return hash;
}

static bool all_digits(const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return len > 0;
}

static int number_at(const char *text, size_t len) {
    int number = 0;
    for (size_t i = 0; i < len; i++) {
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* Days since 1 March of year 0, and back (civil calendar). */
static int64_t day_number(int64_t year, int64_t month, int64_t day) {
    year -= month <= 2;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + of_year;
}

static void civil_date(int64_t number, int64_t *year, int64_t *month, int64_t *day) {
    int64_t era = number / 146097;
    int64_t of_era = number - era * 146097;
    int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * of_year + 2) / 153;
    *day = of_year - (153 * shifted + 2) / 5 + 1;
    *month = shifted < 10 ? shifted + 3 : shifted - 9;
    *year = year_of_era + era * 400 + (*month <= 2);
}

/* Move a date CCYYMMDD in place; false when the eight bytes are none. */
static bool move_date(const inventor *with, char *text) {
    if (!all_digits(text, 8)) {
        return false;
    }
    int64_t year = number_at(text, 4);
    int64_t month = number_at(text + 4, 2);
    int64_t day = number_at(text + 6, 2);
    if (year < 1880 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
        return false;
    }
    int64_t number = day_number(year, month, day);
    int64_t back[3];
    civil_date(number, &back[0], &back[1], &back[2]);
    if (back[0] != year || back[1] != month || back[2] != day) {
        return false; /* 31 April and the like: not a date, and it stays none */
    }
    civil_date(number + with->days, &year, &month, &day);
    char moved[32];
    snprintf(moved, sizeof moved, "%04d%02d%02d", (int)year, (int)month, (int)day);
    memcpy(text, moved, 8);
    return true;
}

/* The check digit of a provider number: Luhn over 80840 and nine digits. */
static char npi_digit(const char *digits) {
    int sum = 24; /* of the prefix 80840 */
    for (int i = 0; i < 9; i++) {
        int digit = digits[i] - '0';
        int doubled = i % 2 == 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return (char)('0' + (10 - sum % 10) % 10);
}

/* Letters become letters, digits digits, characters of several bytes one of as many; all else stays. */
static void invent(const inventor *with, x278_span value, char *to) {
    static const char *const beyond[] = {"\xe9", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x99\x82"};
    memcpy(to, value.ptr, value.len);
    bool moved = value.len >= 8 && move_date(with, to);
    if (moved && (value.len == 8 || (value.len == 17 && to[8] == '-' && move_date(with, to + 9)))) {
        return;
    }
    bool npi = value.len == 10 && all_digits(value.ptr, 10) && npi_digit(value.ptr) == value.ptr[9];
    uint64_t state = seed_of(with, value);
    for (size_t i = 0; i < value.len; i++) {
        unsigned char byte = (unsigned char)value.ptr[i];
        state += UINT64_C(0x9e3779b97f4a7c15);
        uint64_t random = mix(state);
        if (byte >= '0' && byte <= '9') {
            to[i] = (char)(i > 0 || byte != '0' ? '0' + random % 10 : '0');
        } else if (byte >= 'A' && byte <= 'Z') {
            to[i] = (char)('A' + random % 26);
        } else if (byte >= 'a' && byte <= 'z') {
            to[i] = (char)('a' + random % 26);
        } else if (byte >= 0x80) {
            size_t size = 1;
            while (size < 4 && i + size < value.len && ((unsigned char)value.ptr[i + size] & 0xc0) == 0x80) {
                size++;
            }
            memcpy(to + i, beyond[size - 1], size);
            i += size - 1;
        } else {
            to[i] = (char)byte;
        }
    }
    if (npi) {
        to[0] = value.ptr[0];
        to[9] = npi_digit(to);
    }
}

/* What may stay */

static bool span_is(x278_span value, const char *text) {
    return value.len == strlen(text) && memcmp(value.ptr, text, value.len) == 0;
}

static bool is_structure(x278_span tag, uint32_t element) {
    for (size_t i = 0; i < sizeof structure / sizeof structure[0]; i++) {
        if (span_is(tag, structure[i].tag) && element >= structure[i].first && element <= structure[i].last) {
            return true;
        }
    }
    return false;
}

static bool is_listed(const x278_guide *guide, x278_row row, x278_span value) {
    char code[64];
    for (size_t i = 0; i < x278_row_code_count(guide, row); i++) {
        x278_row_code_at(guide, row, i, code, sizeof code, NULL);
        if (span_is(value, code)) {
            return true;
        }
    }
    return false;
}

/* A code of the guide, a quantity or a time says nothing about a person. */
static bool may_stay(const x278_guide *guide, x278_row row, x278_span value) {
    x278_str type;
    if (row == 0 || x278_row_text(guide, row, X278_TEXT_TYPE, &type) != X278_OK) {
        return false;
    }
    bool harmless = type.ptr[0] == 'N' || strcmp(type.ptr, "R") == 0 || strcmp(type.ptr, "TM") == 0;
    for (size_t i = 0; i < value.len && harmless; i++) {
        harmless = (value.ptr[i] >= '0' && value.ptr[i] <= '9') || value.ptr[i] == '.' || value.ptr[i] == '-';
    }
    return harmless || is_listed(guide, row, value);
}

static bool is_tag(x278_span tag) {
    bool good = tag.len >= 2 && tag.len <= 3;
    for (size_t i = 0; i < tag.len && good; i++) {
        good = (tag.ptr[i] >= 'A' && tag.ptr[i] <= 'Z') || (i > 0 && tag.ptr[i] >= '0' && tag.ptr[i] <= '9');
    }
    return good;
}

static void invent_element(const inventor *with, const x278_guide *guide, const x278_segment *segment, uint32_t element,
                           x278_row row, const char *from, char *to) {
    x278_parts parts;
    x278_parts_begin(segment, element, X278_PARTS_RAW, &parts);
    while (x278_parts_next(&parts) == X278_OK) {
        x278_span value = parts.value;
        x278_row part = row == 0 ? 0 : x278_row_child_at(guide, row, parts.component - 1);
        if (value.len > 0 && !may_stay(guide, part != 0 ? part : row, value)) {
            invent(with, value, to + (value.ptr - from));
        }
    }
}

void invent_segment(const inventor *with, const x278_guide *guide, const x278_segment *segment, x278_row row,
                    char *bytes) {
    x278_span raw;
    x278_span tag;
    x278_span payload;
    x278_segment_raw(segment, &raw);
    x278_segment_get_raw(segment, 0, 0, 0, &tag);
    if (tag.len > 0 && !is_tag(tag)) {
        invent(with, tag, bytes);
    }
    size_t count = x278_segment_count(segment, 0, 0);
    for (uint32_t i = 1; i <= count; i++) {
        if (!is_structure(tag, i)) {
            x278_row child = row == 0 ? 0 : x278_row_child_at(guide, row, i - 1);
            invent_element(with, guide, segment, i, child, raw.ptr, bytes);
        }
    }
    if ((x278_segment_flags(segment) & X278_SEGMENT_PAYLOAD) != 0 &&
        x278_segment_get_raw(segment, (uint32_t)count, 0, 0, &payload) == X278_OK && payload.len > 0) {
        memset(bytes + (payload.ptr - raw.ptr), 'x', payload.len);
    }
}

/* One byte of text outside of segments. Such text comes in pieces that end anywhere, so the place of a byte decides, not the
 * value that it is of. */
static char invent_byte(inventor *with, unsigned char byte, uint64_t place) {
    static const char *const beyond[] = {"\xe9", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x99\x82"};
    uint64_t random = mix(with->salt + place * UINT64_C(0x9e3779b97f4a7c15));
    if ((byte & 0xc0) == 0x80 && with->rest != NULL && *with->rest != '\0') {
        return *with->rest++;
    }
    with->rest = NULL;
    if (byte >= 0x80) {
        with->rest = beyond[(byte >= 0xc0) + (byte >= 0xe0) + (byte >= 0xf0)];
        return *with->rest++;
    }
    if (byte >= '0' && byte <= '9') {
        return (char)('0' + random % 10);
    }
    if (byte >= 'A' && byte <= 'Z') {
        return (char)('A' + random % 26);
    }
    return (char)(byte >= 'a' && byte <= 'z' ? 'a' + random % 26 : byte);
}

void invent_text(inventor *with, x278_span text, uint64_t offset, char *bytes) {
    bool mark = text.len >= 3 && memcmp(text.ptr, "\xef\xbb\xbf", 3) == 0;
    for (size_t i = 0; i < text.len; i++) {
        bytes[i] = mark && i < 3 ? text.ptr[i] : invent_byte(with, (unsigned char)text.ptr[i], offset + i);
    }
}

void invent_begin(inventor *with, uint64_t seed) {
    *with = (inventor){.salt = seed, .days = -365 - (int64_t)(mix(seed) % 3650)};
}
