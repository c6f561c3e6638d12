/* What the commands of casework share: --as-of, --format, --table and --lob, and files with their errors. */
#ifndef X278_TOOL_CASEWORK_H
#define X278_TOOL_CASEWORK_H

#include "tool.h"
#include "x278/casework/casework.h"

#define TOOL_AS_OF                                                                                                     \
    { "--as-of", "TIME", "as it was at YYYY-MM-DD or YYYY-MM-DDThh:mm (default: today)" }
#define TOOL_FORMAT(formats)                                                                                           \
    { "--format", "FORMAT", formats " (default: text)" }
#define TOOL_TABLE                                                                                                     \
    { "--table", "FILE", "a table in place of the shipped one of its kind; may be given several times" }
#define TOOL_LOB                                                                                                       \
    { "--lob", "LOB", "line of business of cases that name none: MA, MEDICAID_MCO, COMMERCIAL, ERISA ..." }

typedef struct tool_casework {
    x278_ctx *ctx;
    x278cw_errors *errors;
    x278cw_tables *tables;
    x278cw_log *log; /* tool_casework_logs() */
    x278cw_now now;
    bool given;         /* --as-of was */
    const char *format; /* "text", "json" ... */
    const char *lob;    /* NULL: not given */
} tool_casework;

/* Make what a command needs; "now" is today. TOOL_FINE or TOOL_FAILED; always finish with tool_casework_free(). */
int tool_casework_begin(const tool_args *args, tool_casework *work);
void tool_casework_free(tool_casework *work);

/* Take one of the options above, the one that was answered last. `formats` are those that the command has, separated by
 * blanks. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_casework_take(const tool_args *args, tool_casework *work, const char *formats, const char *value);

/* Read a table. As tool_casework_take(). */
int tool_casework_table(const tool_args *args, tool_casework *work, const char *name);

/* Read evidence; free it with x278cw_evidence_free(). As tool_casework_take(); errors are remembered in work->errors. */
int tool_casework_evidence(const tool_args *args, tool_casework *work, const char *name, x278cw_evidence **out);

/* Read the operands as case logs into work->log. As tool_casework_take(). */
int tool_casework_logs(const tool_args *args, tool_casework *work);

/* All of a file, or of standard input ("-"), to be freed with tool_free(). NULL: it could not be read, which was printed. */
char *tool_read_whole(const tool_args *args, const char *name, size_t *len);

/* When something is logged: --as-of, else this minute. */
x278cw_now tool_casework_minute(const tool_casework *work);

/* Print the errors of files: on standard error, and as JSON on standard output when that is the format. TOOL_FAILED. */
int tool_casework_errors(const tool_args *args, const tool_casework *work);

/* Print what a function of the library put into a buffer, and free it; `code`, or TOOL_FAILED when the status is bad. */
int tool_put_buf(const tool_args *args, x278_status status, x278_buf *buf, int code);

/* A failure that is no fault of a file. TOOL_FAILED. */
int tool_casework_failure(const tool_args *args, x278_status status);

#endif
