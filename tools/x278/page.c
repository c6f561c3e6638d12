/* Pages: templates, and what is printed when one cannot be written. */
#include "page.h"

#include <string.h>

#include "memory.h"

int tool_page_template(const tool_args *args, const tool_casework *work, const char *name, x278cw_page_kind kind,
                       x278cw_template **out) {
    size_t len;
    if (*out != NULL) {
        return tool_usage_error(args, "--template is given twice");
    }
    char *bytes = tool_read_whole(args, name, &len);
    if (bytes == NULL) {
        return TOOL_FAILED;
    }
    x278_status status = x278cw_template_read(work->ctx, bytes, len, name, work->errors, out);
    tool_free(bytes);
    if (status == X278_E_SYNTAX) {
        return TOOL_FINE;
    }
    if (status != X278_OK) {
        return status == X278_E_UNSUPPORTED ? tool_file_error(args, name, "this build of the library reads no XML")
                                            : tool_read_error(args, name, status);
    }
    return x278cw_template_kind(*out) == kind ? TOOL_FINE
                                              : tool_file_error(args, name, "is a template for another kind of page");
}

int tool_page_put(const tool_args *args, const tool_casework *work, x278_status status, x278_buf *page) {
    if (status == X278_E_SYNTAX) {
        return tool_casework_errors(args, work);
    }
    if (status == X278_E_LIMIT) {
        fprintf(stderr, "x278 %s: the page does not hold so much\n", args->command->name);
        return TOOL_FAILED;
    }
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    fwrite(page->ptr, 1, page->len, stdout); /* the library has made it safe to print */
    x278_buf_free(page);
    return TOOL_FINE;
}

int tool_page_print(const tool_args *args, const tool_casework *work, x278cw_page_kind kind,
                    const x278cw_page_options *options) {
    x278_buf page = {NULL, 0, NULL};
    x278cw_sections missing;
    x278_status status = x278cw_page_write(work->ctx, kind, options, work->errors, &missing, &page);
    if (status != X278_E_NOT_FOUND) {
        return tool_page_put(args, work, status, &page);
    }
    for (x278cw_sections section = 1; section != 0; section <<= 1) {
        if ((missing & section) != 0) {
            fprintf(stderr, "missing: %s\n", x278cw_section_name(section));
        }
    }
    return TOOL_FINDINGS;
}
