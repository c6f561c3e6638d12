/* Lines of a view. */
#include "answer/page.h"

#include "base/issue.h"

/* Columns from the left edge to the text behind a label. */
#define COLUMN 22

void x278i_page_init(x278i_page *page, const x278_ctx *ctx) {
    *page = (x278i_page){.ctx = ctx, .line = SIZE_MAX};
}

static void append(x278i_page *page, const char *text, size_t len) {
    if (page->status == X278_OK) {
        page->status = x278i_buf_append(page->ctx, &page->text, text, len);
    }
}

void x278i_page_add(x278i_page *page, const char *text, size_t len) {
    size_t size = len == X278_STRLEN ? strlen(text) : len;
    size_t start = page->text.len;
    append(page, text, size);
    for (size_t i = start; page->status == X278_OK && i < page->text.len; i++) {
        unsigned char c = (unsigned char)page->text.ptr[i];
        page->text.ptr[i] = c < 0x20 || c == 0x7f ? ' ' : (char)c;
    }
}

void x278i_page_str(x278i_page *page, x278_str text) {
    if (text.ptr != NULL) {
        x278i_page_add(page, text.ptr, text.len);
    }
}

void x278i_page_number(x278i_page *page, uint64_t number) {
    x278i_digits room;
    x278i_page_str(page, x278i_number(&room, number));
}

void x278i_page_date(x278i_page *page, const x278_date *date) {
    char digits[9];
    if (x278_date_format(date, digits, sizeof digits) == 8) {
        x278i_page_add(page, digits, 4);
        x278i_page_add(page, "-", 1);
        x278i_page_add(page, digits + 4, 2);
        x278i_page_add(page, "-", 1);
        x278i_page_add(page, digits + 6, 2);
    }
}

void x278i_page_end(x278i_page *page) {
    if (page->line != SIZE_MAX) {
        append(page, "\n", 1);
        page->line = SIZE_MAX;
    }
}

void x278i_page_label(x278i_page *page, const char *label) {
    x278i_page_end(page);
    for (unsigned i = 0; i < page->indent; i++) {
        append(page, " ", 1);
    }
    if (label != NULL) {
        size_t used = page->indent + strlen(label);
        append(page, label, strlen(label));
        for (size_t i = used; i + 2 < COLUMN; i++) {
            append(page, " ", 1);
        }
        append(page, "  ", 2);
    }
    page->line = page->text.len;
}

void x278i_page_line(x278i_page *page, const char *label, const char *text) {
    x278i_page_label(page, label);
    x278i_page_add(page, text, X278_STRLEN);
    x278i_page_end(page);
}
