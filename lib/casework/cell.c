/* De-identified groups: six texts joined into one. */
#include "casework/cell.h"

#include <string.h>

#include "casework/clock.h"
#include "casework/group.h"
#include "casework/moment.h"

#define COLUMNS 6
#define PROCEDURE 2 /* the column */

static x278_span or_dash(x278_span value) {
    return value.ptr == NULL ? (x278_span){"-", 1} : value;
}

/* "63047,63048" as "63047+63048". */
static x278_status join_codes(x278i_arena *arena, x278_span codes, x278_span *out) {
    x278_str copy;
    x278_status status = x278i_arena_str(arena, codes.ptr, codes.len, &copy);
    *out = (x278_span){copy.ptr, copy.len};
    for (char *at = status != X278_OK ? NULL : memchr(copy.ptr, ',', copy.len); at != NULL;
         at = memchr(at, ',', (size_t)(copy.ptr + copy.len - at))) {
        *at = '+';
    }
    return status;
}

static x278_status plain(x278i_arena *arena, x278_span value, x278_span *out) {
    x278_str text;
    x278_status status = x278cwi_plain(arena, or_dash(value), &text);
    *out = (x278_span){text.ptr, text.len};
    return status;
}

/* What an entry takes from its case. */
typedef struct origin {
    x278_span payer;
    x278_span codes;
} origin;

static x278_status find_origin(x278i_arena *arena, const x278cwi_history *history, origin *out) {
    const x278_span none = {NULL, 0};
    const x278cwi_line *sent = x278cwi_last(history, X278CWI_EVENT_SENT);
    x278_span codes;
    x278_status status = plain(arena, sent == NULL ? none : x278cwi_line_get(sent, X278CWI_KEY_PAYER), &out->payer);
    if (status == X278_OK) {
        status = plain(arena, sent == NULL ? none : x278cwi_line_get(sent, X278CWI_KEY_CODES), &codes);
    }
    return status == X278_OK ? join_codes(arena, codes, &out->codes) : status;
}

static x278_status add_entry(x278cwi_records *records, const origin *from, const x278cwi_line *line) {
    int64_t start;
    x278_span channel;
    x278_span group;
    x278cwi_day_text room;
    x278cwi_line_moment(line, X278CWI_KEY_START, &start);
    x278_str day = x278cwi_day_str(&room, x278cwi_moment_day(start));
    x278_status status = plain(records->arena, x278cwi_line_get(line, X278CWI_KEY_CHANNEL), &channel);
    if (status == X278_OK) {
        const x278_span columns[COLUMNS] = {{day.ptr, 4},
                                            from->payer,
                                            from->codes,
                                            or_dash(x278cwi_line_get(line, X278CWI_KEY_ROLE)),
                                            or_dash(x278cwi_line_get(line, X278CWI_KEY_ACTIVITY)),
                                            channel};
        status = x278cwi_group_join(records->arena, columns, COLUMNS, &group);
    }
    return status == X278_OK ? x278cwi_records_add(records, group, line) : status;
}

static x278_status add_history(x278cwi_records *records, const x278cwi_history *history) {
    origin from;
    x278_status status = find_origin(records->arena, history, &from);
    for (size_t i = 0; i < history->count && status == X278_OK; i++) {
        if (history->lines[i].event == X278CWI_EVENT_EFFORT) {
            status = add_entry(records, &from, &history->lines[i]);
        }
    }
    return status;
}

/* Take the procedure from the groups that are too small. */
static x278_status blur(x278cwi_records *records, uint32_t least) {
    x278_status status = X278_OK;
    for (size_t at = 0; at < records->count && status == X278_OK;) {
        size_t count = x278cwi_records_run(records, at);
        if (count < least) {
            x278_span columns[COLUMNS];
            x278_span group;
            x278cwi_group_split(records->items[at].group, columns, COLUMNS);
            columns[PROCEDURE] = (x278_span){"other", 5};
            status = x278cwi_group_join(records->arena, columns, COLUMNS, &group);
            for (size_t i = at; i < at + count && status == X278_OK; i++) {
                records->items[i].group = group;
            }
        }
        at += count;
    }
    return status;
}

x278_status x278cwi_cells_fill(x278cwi_records *records, const x278cw_log *log, int64_t moment, uint32_t least) {
    x278_status status = X278_OK;
    x278cwi_history history;
    for (size_t at = 0; status == X278_OK && x278cwi_log_next(log, moment, &at, &history);) {
        status = add_history(records, &history);
    }
    if (status == X278_OK) {
        status = x278cwi_records_sort(records);
    }
    if (status == X278_OK) {
        status = blur(records, least);
    }
    if (status == X278_OK) {
        status = x278cwi_records_sort(records);
    }
    return status;
}

void x278cwi_cell_put(x278cwi_csv *csv, x278_span group) {
    x278_span columns[COLUMNS];
    x278cwi_group_split(group, columns, COLUMNS);
    for (size_t i = 0; i < COLUMNS; i++) {
        x278cwi_csv_str(csv, (x278_str){columns[i].ptr, columns[i].len});
    }
}
