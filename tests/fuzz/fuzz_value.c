/*
 * Any bytes as a date, a time, a number, a qualifier: what is read can be written and reads the same again, what is not
 * read is set to nothing, and numbers add and compare as numbers do. Lines of the input are values of their own.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/value.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_dates(const char *text, size_t len) {
    static const char *const formats[] = {"D8", "RD8", "DT", "TM"};
    x278_date first;
    x278_date last;
    x278_time time;
    char buf[24];
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        x278_status status = x278_dates_parse(formats[i], X278_STRLEN, text, len, &first, &last, &time);
        MUST(status == X278_OK || status == X278_E_SYNTAX);
        size_t written = i == 0   ? x278_date_format(&first, buf, sizeof buf)
                         : i == 1 ? x278_date_range_format(&first, &last, buf, sizeof buf)
                         : i == 2 ? x278_date_time_format(&first, &time, buf, sizeof buf)
                                  : x278_time_format(&time, buf, sizeof buf);
        MUST(status == X278_OK ? written == len && memcmp(buf, text, len) == 0 : written == 0);
        if (status == X278_OK && i < 3) {
            int64_t days;
            x278_date back;
            MUST(x278_date_difference(&first, &last, &days) == X278_OK && days >= 0);
            MUST(x278_date_add(&first, days, &back) == X278_OK && memcmp(&back, &last, sizeof back) == 0);
            MUST(x278_date_weekday(&first) >= 1 && x278_date_weekday(&first) <= 7);
        }
    }
    x278_status status = x278_date_parse_short(text, len, 1950, &first);
    MUST(status == X278_OK ? first.year >= 1950 && first.year <= 2049 : first.year == 0);
}

static int try_number(const char *text, size_t len, x278_decimal *out) {
    x278_decimal again;
    x278_decimal trimmed;
    int32_t order = 9;
    char buf[24];
    if (x278_decimal_parse(text, len, out) != X278_OK) {
        MUST(out->digits == 0 && out->scale == 0 && out->sign == 0);
        return 0;
    }
    size_t written = x278_decimal_format(out, buf, sizeof buf);
    MUST(written > 0 && written <= 21);
    MUST(x278_decimal_parse(buf, written, &again) == X278_OK);
    MUST(again.digits == out->digits && again.scale == out->scale && again.sign == out->sign);
    MUST(x278_decimal_trim(out, &trimmed) == X278_OK && trimmed.scale <= out->scale);
    MUST(x278_decimal_compare(out, &trimmed, &order) == X278_OK && order == 0);
    MUST(x278_decimal_subtract(out, &trimmed, &again) == X278_OK && again.sign == 0);
    return 1;
}

static void try_pair(const x278_decimal *a, const x278_decimal *b) {
    x278_decimal sum;
    x278_decimal other;
    int32_t order;
    int32_t back;
    x278_status status = x278_decimal_add(a, b, &sum);
    MUST(status == X278_OK || status == X278_E_LIMIT);
    MUST(x278_decimal_add(b, a, &other) == status);
    MUST(sum.digits == other.digits && sum.sign == other.sign && sum.scale == other.scale);
    MUST(x278_decimal_compare(a, b, &order) == X278_OK && x278_decimal_compare(b, a, &back) == X278_OK);
    MUST(order == -back);
    if (x278_decimal_subtract(a, b, &other) == X278_OK) {
        MUST(other.sign == order);
    }
    if (status == X278_OK && x278_decimal_subtract(&sum, b, &other) == X278_OK) {
        MUST(x278_decimal_compare(&other, a, &order) == X278_OK && order == 0);
    }
}

static void try_words(const char *text, size_t len) {
    x278_hi_use use;
    x278_code_system code_system;
    x278_assigner_kind kind;
    x278_span id;
    char buf[16];
    int32_t npi = x278_npi_valid(text, len);
    MUST(npi == 0 || (npi == 1 && len == 10));
    if (x278_hi_qualifier_parse(text, len, &use, &code_system) == X278_OK) {
        MUST(x278_hi_qualifier_format(use, code_system, buf, sizeof buf) == len && memcmp(buf, text, len) == 0);
    }
    if (x278_assigner_parse(text, len, &kind, &id) == X278_OK) {
        MUST(x278_assigner_format(kind, id.ptr, id.len, buf, sizeof buf) == len && memcmp(buf, text, len) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_decimal before = {0, 0, 0};
    while (size > 0) {
        const uint8_t *end = memchr(data, '\n', size);
        size_t len = end == NULL ? size : (size_t)(end - data);
        /* a block of its own, so that a byte read too far is found */
        char *text = malloc(len > 0 ? len : 1);
        x278_decimal number;
        MUST(text != NULL);
        memcpy(text, data, len);
        try_dates(text, len);
        try_words(text, len);
        if (try_number(text, len, &number)) {
            try_pair(&before, &number);
            try_pair(&number, &number);
            before = number;
        }
        free(text);
        data += len;
        size -= len;
        if (size > 0) {
            data++;
            size--;
        }
    }
    return 0;
}
