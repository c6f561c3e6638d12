/* What the commands that write pages share: --template, --trace, --format xhtml. */
#ifndef X278_TOOL_PAGE_H
#define X278_TOOL_PAGE_H

#include "record.h"

#define TOOL_TEMPLATE                                                                                                  \
    { "--template", "FILE", "a template in place of the shipped one (docs/letters.md)" }
#define TOOL_TRACE                                                                                                     \
    { "--trace", NULL, "print behind each value where it comes from" }

/* Read a template; one of another kind than `kind` is an error. What is wrong with the file is remembered in work->errors.
 * TOOL_FINE or TOOL_FAILED. */
int tool_page_template(const tool_args *args, const tool_casework *work, const char *name, x278cw_page_kind kind,
                       x278cw_template **out);

/* Print a page that the library wrote, and free it; what was wrong is printed. TOOL_FINE or TOOL_FAILED. */
int tool_page_put(const tool_args *args, const tool_casework *work, x278_status status, x278_buf *page);

/* Write a page and print it. TOOL_FINE; TOOL_FINDINGS (sections lack their data: they are named); TOOL_FAILED. */
int tool_page_print(const tool_args *args, const tool_casework *work, x278cw_page_kind kind,
                    const x278cw_page_options *options);

#endif
