/* Options and files of the casework commands. */
#include "casework.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#include "bytes.h"
#include "memory.h"
#include "print.h"

#define LOBS " MA MEDICARE_FFS MEDICAID_FFS MEDICAID_MCO CHIP_FFS CHIP_MCO QHP COMMERCIAL ERISA OTHER "

/* Is a word in a list that has a blank before and behind each? */
static bool is_listed(const char *word, const char *list) {
    size_t len = strlen(word);
    for (const char *at = strstr(list, word); at != NULL && len > 0; at = strstr(at + 1, word)) {
        if ((at == list || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0')) {
            return true;
        }
    }
    return false;
}

static x278cw_now today(void) {
    x278cw_now now = {{0, 0, 0}, 24 * 60 - 1, 0};
    time_t seconds = time(NULL);
    const struct tm *local = localtime(&seconds);
    if (local != NULL) {
        now.date = (x278_date){local->tm_year + 1900, local->tm_mon + 1, local->tm_mday};
    }
    return now;
}

x278cw_now tool_casework_minute(const tool_casework *work) {
    x278cw_now now = work->now;
    time_t seconds = time(NULL);
    const struct tm *local = localtime(&seconds);
    if (!work->given && local != NULL) {
        now.minute = local->tm_hour * 60 + local->tm_min;
    }
    return now;
}

int tool_casework_failure(const tool_args *args, x278_status status) {
    tool_print(stderr, "x278 %s: %s\n", args->command->name, x278_status_text(status));
    return TOOL_FAILED;
}

int tool_casework_begin(const tool_args *args, tool_casework *work) {
    *work = (tool_casework){.format = "text", .now = today()};
    x278_status status = tool_ctx_new(&work->ctx);
    if (status == X278_OK) {
        status = x278cw_errors_new(work->ctx, &work->errors);
    }
    if (status == X278_OK) {
        status = x278cw_tables_new(work->ctx, &work->tables);
    }
    if (status == X278_OK) {
        status = x278cw_log_new(work->ctx, &work->log);
    }
    return status == X278_OK ? TOOL_FINE : tool_casework_failure(args, status);
}

void tool_casework_free(tool_casework *work) {
    x278cw_log_free(work->log);
    x278cw_tables_free(work->tables);
    x278cw_errors_free(work->errors);
    x278_ctx_free(work->ctx);
}

/* ---- files ---------------------------------------------------------------------------------------------------- */

char *tool_read_whole(const tool_args *args, const char *name, size_t *len) {
    char *bytes = tool_read_bytes(name, len);
    if (bytes == NULL) {
        tool_read_error(args, name, errno == ENOMEM ? X278_E_NOMEM : X278_E_IO);
    }
    return bytes;
}

int tool_casework_errors(const tool_args *args, const tool_casework *work) {
    for (size_t i = 0; i < x278cw_errors_count(work->errors); i++) {
        const x278cw_error *error = x278cw_errors_at(work->errors, i);
        tool_print(stderr, "x278 %s: %s", args->command->name, error->file.ptr != NULL ? error->file.ptr : "");
        if (error->line > 0) {
            fprintf(stderr, ":%llu", (unsigned long long)error->line);
        }
        tool_print(stderr, ": %s: %s\n", error->name.ptr, error->message.ptr);
    }
    if (strcmp(work->format, "json") == 0) {
        x278_buf json = {NULL, 0, NULL};
        x278_status status = x278cw_errors_json(work->ctx, work->errors, &json);
        tool_put_buf(args, status, &json, TOOL_FAILED);
    }
    return TOOL_FAILED;
}

/* What a file gave: nothing to say, errors that were remembered, or another failure. */
static int file_code(const tool_args *args, const char *name, x278_status status) {
    if (status == X278_OK || status == X278_E_SYNTAX || status == X278_E_LIMIT) {
        return TOOL_FINE;
    }
    return status == X278_E_UNSUPPORTED ? tool_file_error(args, name, "this build of the library reads no XML")
                                        : tool_read_error(args, name, status);
}

int tool_casework_table(const tool_args *args, tool_casework *work, const char *name) {
    size_t len;
    char *bytes = tool_read_whole(args, name, &len);
    if (bytes == NULL) {
        return TOOL_FAILED;
    }
    x278_status status = x278cw_tables_add(work->tables, bytes, len, name, work->errors);
    tool_free(bytes);
    return file_code(args, name, status);
}

int tool_casework_evidence(const tool_args *args, tool_casework *work, const char *name, x278cw_evidence **out) {
    size_t len;
    char *bytes = tool_read_whole(args, name, &len);
    if (bytes == NULL) {
        return TOOL_FAILED;
    }
    x278_status status = x278cw_evidence_read(work->ctx, bytes, len, name, work->errors, out);
    tool_free(bytes);
    return file_code(args, name, status);
}

int tool_casework_logs(const tool_args *args, tool_casework *work) {
    if (args->file_count == 0) {
        return tool_usage_error(args, "a case log is missing");
    }
    for (int i = 0; i < args->file_count; i++) {
        size_t len;
        char *bytes = tool_read_whole(args, args->files[i], &len);
        if (bytes == NULL) {
            return TOOL_FAILED;
        }
        x278_status status = x278cw_log_add(work->log, args->files[i], bytes, len, work->errors);
        tool_free(bytes);
        int code = file_code(args, args->files[i], status);
        if (code != TOOL_FINE) {
            return code;
        }
    }
    return x278cw_errors_count(work->errors) > 0 ? tool_casework_errors(args, work) : TOOL_FINE;
}

/* ---- options -------------------------------------------------------------------------------------------------- */

int tool_casework_take(const tool_args *args, tool_casework *work, const char *formats, const char *value) {
    if (strcmp(args->taken, "--table") == 0) {
        return tool_casework_table(args, work, value);
    }
    if (strcmp(args->taken, "--as-of") == 0) {
        bool good = x278cw_now_parse(value, X278_STRLEN, &work->now) == X278_OK;
        work->given = true;
        return good ? TOOL_FINE : tool_usage_error(args, "--as-of takes YYYY-MM-DD or YYYY-MM-DDThh:mm");
    }
    if (strcmp(args->taken, "--lob") == 0) {
        work->lob = value;
        return is_listed(value, LOBS) ? TOOL_FINE : tool_usage_error(args, "--lob takes one of%s", LOBS);
    }
    work->format = value;
    return is_listed(value, formats) ? TOOL_FINE : tool_usage_error(args, "--format takes one of: %s", formats);
}

int tool_put_buf(const tool_args *args, x278_status status, x278_buf *buf, int code) {
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    tool_put_lines(stdout, buf->ptr, buf->len);
    x278_buf_free(buf);
    return code;
}
