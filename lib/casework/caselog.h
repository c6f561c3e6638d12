/* The lines of a case log in memory. */
#ifndef X278CWI_CASELOG_H
#define X278CWI_CASELOG_H

#include "base/arena.h"
#include "casework/logwords.h"
#include "x278/casework/caselog.h"

/* A line: its words with one blank between them. */
typedef struct x278cwi_line {
    const char *text;
    uint32_t len;
    uint32_t case_len;
    uint32_t keys; /* where the keys begin; `len` when there are none */
    x278cwi_event event;
    int64_t moment;
} x278cwi_line;

struct x278cw_log {
    const x278_ctx *ctx;
    x278i_arena arena; /* texts */
    x278cwi_line *lines;
    size_t count;
    size_t capacity;
};

/* The lines of one case up to a moment, sorted by time, event and bytes. */
typedef struct x278cwi_history {
    x278_span id;
    const x278cwi_line *lines;
    size_t count; /* at least 1 */
} x278cwi_history;

/* The next case that has lines not after `moment`; *at begins with 0. False when there is none. */
bool x278cwi_log_next(const x278cw_log *log, int64_t moment, size_t *at, x278cwi_history *out);

/* The value of a key as it is written, %20 and all; absent (NULL): the line has no such key. */
x278_span x278cwi_line_get(const x278cwi_line *line, x278cwi_key key);

/* The value of a key as a number, a day, a moment. False: the line has no such key. */
bool x278cwi_line_whole(const x278cwi_line *line, x278cwi_key key, int64_t *out);
bool x278cwi_line_day(const x278cwi_line *line, x278cwi_key key, int32_t *out);
bool x278cwi_line_moment(const x278cwi_line *line, x278cwi_key key, int64_t *out);

/* Is the value of a key exactly this? */
bool x278cwi_line_is(const x278cwi_line *line, x278cwi_key key, const char *value);

/* Copy a value with %20 as blanks. Absent stays absent. X278_E_NOMEM. */
x278_status x278cwi_plain(x278i_arena *arena, x278_span value, x278_str *out);

/* Order of bytes: below 0, 0, above 0. */
int x278cwi_order(x278_span a, x278_span b);

/* As x278cwi_order(), the lines of a log: case, time, event, bytes. */
int x278cwi_line_compare(const x278cwi_line *a, const x278cwi_line *b);

#endif
