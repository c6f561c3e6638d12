#include "edi/numbers.h"

#include <string.h>

#define MAX_RUNS ((size_t)4096) /* an insertion moves what stands behind it: keeps the worst input linear */
#define MAX_DIGITS 18u

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* Blanks around a number are not part of it; that they are there is the check's to say. */
static x278_span without_blanks(x278_span text) {
    while (text.len > 0 && text.ptr[text.len - 1] == ' ') {
        text.len--;
    }
    while (text.len > 0 && text.ptr[0] == ' ') {
        text.ptr++;
        text.len--;
    }
    return text;
}

void x278i_control_read(x278_span text, x278i_control *out) {
    memset(out, 0, sizeof *out);
    text = without_blanks(text);
    out->len = text.len;
    if (text.len > 0) {
        memcpy(out->text, text.ptr, text.len < X278I_CONTROL_KEPT ? text.len : X278I_CONTROL_KEPT);
    }
    size_t digits = 0;
    uint64_t value = 0;
    while (digits < text.len && digits < MAX_DIGITS && is_digit(text.ptr[digits])) {
        value = value * 10 + (uint64_t)(text.ptr[digits++] - '0');
    }
    out->numeric = digits == text.len && digits > 0;
    out->value = value;
}

bool x278i_control_same(const x278i_control *a, const x278i_control *b, bool by_value) {
    if (by_value && a->numeric && b->numeric) {
        return a->value == b->value;
    }
    return a->len == b->len && memcmp(a->text, b->text, sizeof a->text) == 0;
}

bool x278i_control_is(const x278i_control *control, x278_span text) {
    return text.len == control->len && text.len <= X278I_CONTROL_KEPT && text.len > 0 &&
           memcmp(control->text, text.ptr, text.len) == 0;
}

/* FNV-1a over what comes before the trailing digits, and their count. */
static x278i_run run_of(const x278i_control *number) {
    size_t len = number->len < X278I_CONTROL_KEPT ? number->len : X278I_CONTROL_KEPT;
    size_t digits = 0;
    while (digits < len && digits < MAX_DIGITS && is_digit(number->text[len - digits - 1])) {
        digits++;
    }
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < len - digits; i++) {
        hash = (hash ^ (unsigned char)number->text[i]) * 1099511628211u;
    }
    hash = (hash ^ (256 + number->len)) * 1099511628211u;
    uint64_t value = 0;
    for (size_t i = len - digits; i < len; i++) {
        value = value * 10 + (uint64_t)(number->text[i] - '0');
    }
    return (x278i_run){hash, value, value};
}

/* The first run that ends at or behind the number. */
static size_t find(const x278i_seen *seen, const x278i_run *number) {
    size_t low = 0;
    size_t high = seen->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const x278i_run *run = &seen->runs[middle];
        if (run->prefix < number->prefix || (run->prefix == number->prefix && run->high < number->low)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

x278_status x278i_seen_add(const x278_ctx *ctx, x278i_seen *seen, const x278i_control *control, bool by_value,
                           bool *doubled) {
    bool plain = by_value && control->numeric;
    x278i_run number = plain ? (x278i_run){0, control->value, control->value} : run_of(control);
    size_t at = find(seen, &number);
    x278i_run *next = at < seen->count && seen->runs[at].prefix == number.prefix ? &seen->runs[at] : NULL;
    x278i_run *before = at > 0 && seen->runs[at - 1].prefix == number.prefix ? &seen->runs[at - 1] : NULL;
    *doubled = next != NULL && next->low <= number.low;
    if (*doubled) {
        return X278_OK;
    }
    bool joins_before = before != NULL && before->high + 1 == number.low;
    bool joins_next = next != NULL && next->low == number.low + 1;
    if (joins_before && joins_next) {
        before->high = next->high;
        memmove(next, next + 1, (seen->count - at - 1) * sizeof *next);
        seen->count--;
    } else if (joins_before) {
        before->high = number.low;
    } else if (joins_next) {
        next->low = number.low;
    } else if (seen->count < MAX_RUNS) {
        x278_status status =
            x278i_grow_small(ctx, &seen->runs, &seen->capacity, seen->count + 1, sizeof *seen->runs, MAX_RUNS);
        if (status != X278_OK) {
            return status == X278_E_LIMIT ? X278_OK : status;
        }
        memmove(seen->runs + at + 1, seen->runs + at, (seen->count - at) * sizeof *seen->runs);
        seen->runs[at] = number;
        seen->count++;
    }
    return X278_OK;
}

void x278i_seen_free(const x278_ctx *ctx, x278i_seen *seen) {
    x278i_free(ctx, seen->runs, seen->capacity * sizeof *seen->runs);
    *seen = (x278i_seen){NULL, 0, 0};
}
