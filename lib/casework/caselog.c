/* Reading case logs: text to lines, sorted, each once. */
#include "casework/caselog.h"

#include <string.h>

#include "base/digits.h"
#include "base/utf8.h"
#include "casework/arrange.h"
#include "casework/error.h"
#include "casework/moment.h"
#include "x278/casework/version.h"

#define MOST_BYTES ((size_t)16 << 20) /* of one text */
#define MOST_LINES 100000             /* different ones, of one text */
#define MOST_KEYS 100                 /* of one line */
#define TIME_LENGTH 16

/* ---- parts of a line ------------------------------------------------------------------------------------------ */

int x278cwi_order(x278_span a, x278_span b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len == 0 ? 0 : memcmp(a.ptr, b.ptr, len);
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static x278_span case_of(const x278cwi_line *line) {
    return (x278_span){line->text + TIME_LENGTH + 1, line->case_len};
}

int x278cwi_line_compare(const x278cwi_line *a, const x278cwi_line *b) {
    int order = x278cwi_order(case_of(a), case_of(b));
    if (order == 0) {
        order = (a->moment > b->moment) - (a->moment < b->moment);
    }
    if (order == 0) {
        order = (a->event > b->event) - (a->event < b->event);
    }
    return order != 0 ? order : x278cwi_order((x278_span){a->text, a->len}, (x278_span){b->text, b->len});
}

static int compare(const void *a, const void *b) {
    return x278cwi_line_compare(a, b);
}

/* The next word from *at on; false when there is none. */
static bool next_word(const char *text, size_t len, size_t *at, x278_span *word) {
    while (*at < len && text[*at] == ' ') {
        (*at)++;
    }
    *word = (x278_span){text + *at, 0};
    while (*at < len && text[*at] != ' ') {
        (*at)++;
        word->len++;
    }
    return word->len > 0;
}

/* Take "name=value" apart. */
static bool split_pair(x278_span pair, x278_span *name, x278_span *value) {
    const char *sign = memchr(pair.ptr, '=', pair.len);
    if (sign == NULL) {
        return false;
    }
    *name = (x278_span){pair.ptr, (size_t)(sign - pair.ptr)};
    *value = (x278_span){sign + 1, pair.len - name->len - 1};
    return true;
}

x278_span x278cwi_line_get(const x278cwi_line *line, x278cwi_key key) {
    size_t at = line->keys;
    x278_span pair;
    x278_span name;
    x278_span value;
    while (next_word(line->text, line->len, &at, &pair)) {
        if (split_pair(pair, &name, &value) && x278cwi_is(name, x278cwi_key_name(key))) {
            return value;
        }
    }
    return (x278_span){NULL, 0};
}

bool x278cwi_line_whole(const x278cwi_line *line, x278cwi_key key, int64_t *out) {
    x278_span value = x278cwi_line_get(line, key);
    return value.ptr != NULL && x278cwi_whole(value, out);
}

bool x278cwi_line_day(const x278cwi_line *line, x278cwi_key key, int32_t *out) {
    x278_span value = x278cwi_line_get(line, key);
    return value.ptr != NULL && x278cwi_day_parse(value.ptr, value.len, out);
}

bool x278cwi_line_moment(const x278cwi_line *line, x278cwi_key key, int64_t *out) {
    x278_span value = x278cwi_line_get(line, key);
    return value.ptr != NULL && x278cwi_moment_read(value.ptr, value.len, true, out);
}

bool x278cwi_line_is(const x278cwi_line *line, x278cwi_key key, const char *value) {
    return x278cwi_is(x278cwi_line_get(line, key), value);
}

x278_status x278cwi_plain(x278i_arena *arena, x278_span value, x278_str *out) {
    *out = (x278_str){NULL, 0};
    if (value.ptr == NULL) {
        return X278_OK;
    }
    char *text = x278i_arena_text(arena, value.len + 1);
    size_t len = 0;
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < value.len; i++) {
        bool blank = value.len - i >= 3 && memcmp(value.ptr + i, "%20", 3) == 0;
        text[len++] = blank ? ' ' : value.ptr[i];
        i += blank ? 2 : 0;
    }
    text[len] = '\0';
    *out = (x278_str){text, len};
    return X278_OK;
}

/* ---- reading a line ------------------------------------------------------------------------------------------- */

/* Printable UTF-8 and blanks. */
static bool is_clean(const char *text, size_t len) {
    for (size_t i = 0; i < len;) {
        uint32_t character;
        size_t width = x278i_utf8_front(text + i, len - i, &character);
        if (width == 0 || character < ' ' || character == 0x7f) {
            return false;
        }
        i += width;
    }
    return true;
}

/* Take the keys; each once, each with a value of its form, and all that the event needs. */
static bool read_keys(const char *text, size_t len, size_t at, x278cwi_event event) {
    x278_span names[MOST_KEYS];
    size_t count = 0;
    uint64_t seen = 0;
    uint64_t needs = x278cwi_event_needs(event);
    x278_span pair;
    while (next_word(text, len, &at, &pair)) {
        x278cwi_key key;
        x278_span value;
        if (count == MOST_KEYS || !split_pair(pair, &names[count], &value) ||
            !x278cwi_event_takes(event, names[count], value, &key)) {
            return false;
        }
        for (size_t i = 0; i < count; i++) {
            if (x278cwi_order(names[i], names[count]) == 0) {
                return false;
            }
        }
        seen |= key < X278CWI_KEYS ? UINT64_C(1) << key : 0;
        count++;
    }
    return (seen & needs) == needs;
}

/* An effort does not end before it starts. */
static bool runs_forward(const x278cwi_line *line) {
    int64_t start;
    int64_t end;
    return line->event != X278CWI_EVENT_EFFORT || (x278cwi_line_moment(line, X278CWI_KEY_START, &start) &&
                                                   x278cwi_line_moment(line, X278CWI_KEY_END, &end) && end >= start);
}

/* `text` has one blank between its words and none around them. */
static bool read_line(const char *text, size_t len, x278cwi_line *out) {
    size_t at = 0;
    x278_span time;
    x278_span id;
    x278_span event;
    if (!next_word(text, len, &at, &time) || !next_word(text, len, &at, &id) || !next_word(text, len, &at, &event) ||
        !x278cwi_moment_read(time.ptr, time.len, false, &out->moment)) {
        return false;
    }
    out->event = x278cwi_event_find(event);
    out->text = text;
    out->len = (uint32_t)len;
    out->case_len = (uint32_t)id.len;
    out->keys = (uint32_t)at;
    return out->event < X278CWI_EVENTS && read_keys(text, len, at, out->event) && runs_forward(out);
}

/* Copy the words of a line with one blank between them. NULL: no memory. */
static char *copy_words(x278i_arena *arena, const char *text, size_t len, size_t *copied) {
    char *copy = x278i_arena_text(arena, len + 1);
    size_t at = 0;
    x278_span word;
    *copied = 0;
    while (copy != NULL && next_word(text, len, &at, &word)) {
        if (*copied > 0) {
            copy[(*copied)++] = ' ';
        }
        memcpy(copy + *copied, word.ptr, word.len);
        *copied += word.len;
    }
    return copy;
}

/* ---- reading a text ------------------------------------------------------------------------------------------- */

/* The lines of one text. */
typedef struct batch {
    x278cw_log *log;
    const char *name;
    x278cw_errors *errors;
    x278cwi_line *lines;
    size_t count;
    size_t capacity;
    bool bad;
} batch;

static x278_status take_line(batch *b, const char *text, size_t len, uint64_t number) {
    size_t words = 0;
    size_t copied;
    while (words < len && text[words] == ' ') {
        words++;
    }
    if (words == len || text[words] == '#') {
        return X278_OK;
    }
    if (!is_clean(text, len)) {
        b->bad = true;
        return x278cwi_errors_add(b->errors, X278CW_BAD_LINE, b->name, number, NULL);
    }
    x278_status status = x278i_grow(b->log->ctx, &b->lines, &b->capacity, b->count + 1, sizeof *b->lines, MOST_BYTES);
    char *copy = status != X278_OK ? NULL : copy_words(&b->log->arena, text, len, &copied);
    if (copy == NULL) {
        return X278_E_NOMEM;
    }
    if (read_line(copy, copied, &b->lines[b->count])) {
        b->count++;
        return X278_OK;
    }
    b->bad = true;
    return x278cwi_errors_add(b->errors, X278CW_BAD_LINE, b->name, number, NULL);
}

static x278_status take_lines(batch *b, const char *data, size_t len) {
    size_t at = len >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    for (uint64_t number = 1; at < len; number++) {
        const char *feed = memchr(data + at, '\n', len - at);
        size_t end = feed == NULL ? len : (size_t)(feed - data);
        size_t length = end - at;
        if (feed != NULL && length > 0 && data[end - 1] == '\r') {
            length--;
        }
        x278_status status = take_line(b, data + at, length, number);
        if (status == X278_E_NOMEM) {
            return status;
        }
        at = end + 1;
    }
    return b->bad ? X278_E_SYNTAX : X278_OK;
}

static size_t drop_doubles(x278cwi_line *lines, size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || x278cwi_line_compare(&lines[kept - 1], &lines[i]) != 0) {
            lines[kept++] = lines[i];
        }
    }
    return kept;
}

/* Put the sorted lines of a text among those of the log. */
static x278_status merge(x278cw_log *log, const x278cwi_line *lines, size_t count) {
    size_t total = log->count + count;
    x278_status status =
        x278i_grow(log->ctx, &log->lines, &log->capacity, total, sizeof *lines, SIZE_MAX / sizeof *lines);
    if (status != X278_OK) {
        return status;
    }
    for (size_t a = log->count, b = count, at = total; b > 0; at--) {
        bool old = a > 0 && x278cwi_line_compare(&log->lines[a - 1], &lines[b - 1]) > 0;
        log->lines[at - 1] = old ? log->lines[--a] : lines[--b];
    }
    log->count = drop_doubles(log->lines, total);
    return X278_OK;
}

static x278_status refuse(x278cw_errors *errors, const char *name) {
    return x278cwi_errors_add(errors, X278CW_LIMIT, name, 0, NULL) == X278_E_NOMEM ? X278_E_NOMEM : X278_E_LIMIT;
}

x278_status x278cw_log_add(x278cw_log *log, const char *name, const char *data, size_t len, x278cw_errors *errors) {
    if (log == NULL || data == NULL) {
        return X278_E_INVALID_ARG;
    }
    len = x278i_text_length(data, len);
    if (len > MOST_BYTES) {
        return refuse(errors, name);
    }
    batch b = {.log = log, .name = name, .errors = errors};
    x278_status status = take_lines(&b, data, len);
    if (status == X278_OK && b.count > 0) {
        status = x278cwi_arrange(log->ctx, b.lines, b.count, sizeof *b.lines, compare);
    }
    if (status == X278_OK && b.count > 0) {
        b.count = drop_doubles(b.lines, b.count);
        status = b.count > MOST_LINES ? refuse(errors, name) : merge(log, b.lines, b.count);
    }
    x278i_free(log->ctx, b.lines, b.capacity * sizeof *b.lines);
    return status;
}

/* ---- the log -------------------------------------------------------------------------------------------------- */

x278_status x278cw_log_new(const x278_ctx *ctx, x278cw_log **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = x278cw_version_check();
    if (status != X278_OK) {
        return status;
    }
    x278cw_log *log = x278i_object_new(ctx, sizeof *log);
    if (log == NULL) {
        return X278_E_NOMEM;
    }
    *log = (x278cw_log){.ctx = ctx};
    x278i_arena_init(&log->arena, ctx);
    *out = log;
    return X278_OK;
}

void x278cw_log_free(x278cw_log *log) {
    if (log != NULL) {
        x278i_free(log->ctx, log->lines, log->capacity * sizeof *log->lines);
        x278i_arena_free(&log->arena);
        x278i_object_free(log->ctx, log, sizeof *log);
    }
}

size_t x278cw_log_count(const x278cw_log *log) {
    return log == NULL ? 0 : log->count;
}

bool x278cwi_log_next(const x278cw_log *log, int64_t moment, size_t *at, x278cwi_history *out) {
    while (*at < log->count) {
        const x278cwi_line *first = &log->lines[*at];
        *out = (x278cwi_history){case_of(first), first, 0};
        for (; *at < log->count && x278cwi_order(case_of(&log->lines[*at]), out->id) == 0; (*at)++) {
            out->count += log->lines[*at].moment <= moment ? 1 : 0;
        }
        if (out->count > 0) {
            return true;
        }
    }
    return false;
}
