/* The text of a view in the making: lines with a label at the left. */
#ifndef X278I_ANSWER_PAGE_H
#define X278I_ANSWER_PAGE_H

#include <stdbool.h>

#include "answer/mark.h"
#include "x278/value.h"

typedef struct x278i_page {
    const x278_ctx *ctx;
    x278i_buf text;
    size_t line;        /* where the text of the open line begins, behind its label; SIZE_MAX: no line is open */
    unsigned indent;    /* of the lines to come */
    x278_status status; /* the first failure; nothing is added after it */
    x278i_marks *marks; /* where sections, lines and values are in the text; NULL: nobody needs to know */
} x278i_page;

/* An empty page. `marks` may be NULL. */
void x278i_page_init(x278i_page *page, const x278_ctx *ctx, x278i_marks *marks);

/* Begin a section: the lines that follow belong to it. `event` and `service` count from 1; 0: of none. */
void x278i_page_section(x278i_page *page, x278i_section section, const x278i_path_parts *path, uint32_t event,
                        uint32_t service);

/* What the open line is: the title of its section; what a segment says. */
void x278i_page_title(x278i_page *page);
void x278i_page_source(x278i_page *page, const x278i_path_parts *path);

/* The text from `from` on is how a value of the document is shown. A path without a loop number is not known. */
void x278i_page_value(x278i_page *page, size_t from, x278_str value, const x278i_path_parts *path);

/* Append text to the open line; control characters become blanks. `len` bytes or X278_STRLEN. */
void x278i_page_add(x278i_page *page, const char *text, size_t len);
void x278i_page_str(x278i_page *page, x278_str text);
void x278i_page_number(x278i_page *page, uint64_t number);

/* A date as 2024-03-05. */
void x278i_page_date(x278i_page *page, const x278_date *date);

/* End the open line, and begin one with a label; a label NULL begins one without. */
void x278i_page_label(x278i_page *page, const char *label);

/* Open a line where the text is, without indent or label. */
void x278i_page_open(x278i_page *page);

/* End the open line. */
void x278i_page_end(x278i_page *page);

/* A line: label and text. */
void x278i_page_line(x278i_page *page, const char *label, const char *text);

/* Is the open line empty behind its label, or is none open? */
static inline bool x278i_page_is_empty(const x278i_page *page) {
    return page->line == SIZE_MAX || page->line == page->text.len;
}

#endif
