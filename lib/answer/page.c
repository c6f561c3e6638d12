/* Lines of a view. */
#include "answer/page.h"

#include "base/issue.h"

/* Columns from the left edge to the text behind a label. */
#define COLUMN 22

void x278i_page_init(x278i_page *page, const x278_ctx *ctx, x278i_marks *marks) {
    *page = (x278i_page){.ctx = ctx, .line = SIZE_MAX, .marks = marks};
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

/* ---- marks ---------------------------------------------------------------------------------------------------- */

static void mark(x278i_page *page, const x278i_mark *one) {
    if (page->marks != NULL && page->status == X278_OK) {
        page->status = x278i_marks_add(page->marks, page->ctx, one);
    }
}

/* The mark of the open line; NULL: none is made. */
static x278i_mark *open_mark(const x278i_page *page) {
    return page->marks != NULL && page->line != SIZE_MAX && page->status == X278_OK ? x278i_marks_line(page->marks)
                                                                                    : NULL;
}

static void mark_line(x278i_page *page, size_t label, size_t label_len) {
    x278i_mark line = {.kind = X278I_MARK_LINE, .label = label, .label_len = label_len};
    line.from = line.to = page->text.len;
    mark(page, &line);
}

void x278i_page_section(x278i_page *page, x278i_section section, const x278i_path_parts *path, uint32_t event,
                        uint32_t service) {
    x278i_mark begin = {.kind = X278I_MARK_SECTION, .section = section, .event = event, .service = service};
    x278i_page_end(page);
    if (path != NULL) {
        begin.path = *path;
    }
    begin.level = page->indent / 2;
    mark(page, &begin);
}

void x278i_page_title(x278i_page *page) {
    x278i_mark *line = open_mark(page);
    if (line != NULL) {
        line->title = true;
    }
}

void x278i_page_source(x278i_page *page, const x278i_path_parts *path) {
    x278i_mark *line = open_mark(page);
    if (line != NULL && line->path.loop_n == 0) {
        line->path = *path;
    }
}

void x278i_page_value(x278i_page *page, size_t from, x278_str value, const x278i_path_parts *path) {
    x278i_mark shown = {.kind = X278I_MARK_VALUE, .from = from, .to = page->text.len, .value = value, .path = *path};
    mark(page, &shown);
}

/* ---- lines ---------------------------------------------------------------------------------------------------- */

void x278i_page_end(x278i_page *page) {
    x278i_mark *line = open_mark(page);
    if (line != NULL) {
        line->to = page->text.len;
    }
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
    size_t start = page->text.len;
    size_t len = label == NULL ? 0 : strlen(label);
    if (label != NULL) {
        size_t used = page->indent + len;
        append(page, label, len);
        for (size_t i = used; i + 2 < COLUMN; i++) {
            append(page, " ", 1);
        }
        append(page, "  ", 2);
    }
    mark_line(page, start, len);
    page->line = page->text.len;
}

void x278i_page_open(x278i_page *page) {
    mark_line(page, page->text.len, 0);
    page->line = page->text.len;
}

void x278i_page_line(x278i_page *page, const char *label, const char *text) {
    x278i_page_label(page, label);
    x278i_page_add(page, text, X278_STRLEN);
    x278i_page_end(page);
}
