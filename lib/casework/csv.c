/* A small CSV writer. */
#include "casework/csv.h"

#include <string.h>

#include "base/issue.h"

static void put(x278cwi_csv *csv, const char *text, size_t len) {
    if (csv->status == X278_OK) {
        csv->status = x278i_buf_append(csv->ctx, &csv->buf, text, len);
    }
}

static void next_column(x278cwi_csv *csv) {
    if (!csv->first) {
        put(csv, ",", 1);
    }
    csv->first = false;
}

void x278cwi_csv_begin(x278cwi_csv *csv, const x278_ctx *ctx, const char *header) {
    *csv = (x278cwi_csv){.ctx = ctx, .first = true};
    put(csv, header, strlen(header));
    put(csv, "\n", 1);
}

static bool needs_quotes(x278_str value) {
    return memchr(value.ptr, ',', value.len) != NULL || memchr(value.ptr, '"', value.len) != NULL ||
           memchr(value.ptr, '\n', value.len) != NULL || memchr(value.ptr, '\r', value.len) != NULL;
}

void x278cwi_csv_str(x278cwi_csv *csv, x278_str value) {
    next_column(csv);
    if (value.ptr == NULL) {
        return;
    }
    if (!needs_quotes(value)) {
        put(csv, value.ptr, value.len);
        return;
    }
    put(csv, "\"", 1);
    for (size_t i = 0; i < value.len; i++) {
        put(csv, "\"", value.ptr[i] == '"' ? 1 : 0);
        put(csv, value.ptr + i, 1);
    }
    put(csv, "\"", 1);
}

void x278cwi_csv_int(x278cwi_csv *csv, bool known, int64_t value) {
    next_column(csv);
    if (known) {
        x278i_digits room;
        uint64_t digits = value < 0 ? UINT64_C(0) - (uint64_t)value : (uint64_t)value;
        x278_str text = x278i_number(&room, digits);
        put(csv, "-", value < 0 ? 1 : 0);
        put(csv, text.ptr, text.len);
    }
}

void x278cwi_csv_line(x278cwi_csv *csv) {
    put(csv, "\n", 1);
    csv->first = true;
}

x278_status x278cwi_csv_end(x278cwi_csv *csv, x278_buf *out) {
    if (csv->status == X278_OK) {
        csv->status = x278i_buf_hand_over(csv->ctx, &csv->buf, out);
    }
    x278i_buf_clear(csv->ctx, &csv->buf);
    return csv->status;
}
