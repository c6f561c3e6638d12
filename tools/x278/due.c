/* x278 due: what has to be done, and until when. */
#include <string.h>

#include "casework.h"
#include "print.h"

#define FORMATS "text json"

enum {
    OPTION_OVERLAY
};

static const tool_option options[] = {
    {"--overlay", "FILE", "a payer's companion guide, whose profile may have clocks; may be given several times"},
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
    TOOL_TABLE,
    TOOL_LOB,
    {NULL, NULL, NULL},
};

/* What a deadline of a kind is about, in the words of a front desk. */
static const struct {
    const char *event;
    const char *who; /* NULL: whoever it is */
    const char *open, *overdue, *done;
} kinds[] = {
    {"decision", NULL, "the payer must decide", "the payer had to decide", "the payer decided"},
    {"more-information", "payer", "the payer must answer or ask for more", "the payer had to answer or ask for more",
     "the payer answered or asked"},
    {"more-information", NULL, "send what the payer asked for", "what the payer asked for was not sent", "sent"},
    {"close-out", NULL, "send what the payer asked for, before the request is closed",
     "nothing was sent: the payer may have closed the request", "sent"},
    {"follow-up", NULL, "ask the payer for the status", "no word from the payer: ask for the status",
     "the payer was heard from"},
    {"appeal", NULL, "appeal", "the time to appeal is over", "appealed"},
    {"peer-to-peer", NULL, "ask for a peer-to-peer talk", "the time for a peer-to-peer talk is over",
     "talked to the payer"},
    {"external-review", NULL, "ask for an external review", "the time for an external review is over", "closed"},
    {"renewal", NULL, "renew the authorization", "the authorization was not renewed", "renewed"},
};

static const char *words_for(const x278cw_due_item *item) {
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        bool who = kinds[i].who == NULL || (item->who.ptr != NULL && strcmp(kinds[i].who, item->who.ptr) == 0);
        if (who && strcmp(kinds[i].event, item->event.ptr) == 0) {
            return item->state == X278CW_DUE_OPEN      ? kinds[i].open
                   : item->state == X278CW_DUE_OVERDUE ? kinds[i].overdue
                                                       : kinds[i].done;
        }
    }
    return item->event.ptr;
}

/* "$32,000.00" */
static void put_dollars(int64_t cents) {
    char digits[32];
    int len = snprintf(digits, sizeof digits, "%lld", (long long)(cents / 100));
    putchar('$');
    for (int i = 0; i < len; i++) {
        tool_print(stdout, "%s%c", i > 0 && (len - i) % 3 == 0 ? "," : "", digits[i]);
    }
    printf(".%02d", (int)(cents % 100));
}

/* "2026-11-30T10:00" as "2026-11-30 10:00". */
static void put_time(x278_str time) {
    for (size_t i = 0; i < time.len; i++) {
        putchar(time.ptr[i] == 'T' ? ' ' : time.ptr[i]);
    }
}

static void put_item(const x278cw_due_item *item) {
    printf("  ");
    put_time(item->due);
    tool_print(stdout, "  %s  %s", item->id.ptr, words_for(item));
    if (item->who.ptr != NULL && strcmp(item->who.ptr, "payer") != 0) {
        tool_print(stdout, " (%s)", item->who.ptr);
    }
    if (item->value_cents >= 0) {
        printf(", ");
        put_dollars(item->value_cents);
    }
    if (item->after_schedule != 0) {
        printf(", after the scheduled day");
    }
    if (item->covered == 0) {
        printf(", holidays not known for all of the time");
    }
    tool_print(stdout, "  [%s]\n", item->clock.ptr);
}

/* The part of a list that has a state, under a heading. */
static void put_part(const x278cw_due *due, x278cw_due_state state, const char *heading) {
    bool any = false;
    for (size_t i = 0; i < x278cw_due_count(due); i++) {
        const x278cw_due_item *item = x278cw_due_at(due, i);
        if (item->state == state) {
            fputs(any ? "" : heading, stdout);
            any = true;
            put_item(item);
        }
    }
}

static int put_due(const tool_args *args, const tool_casework *work, const x278cw_due *due) {
    int code = TOOL_FINE;
    for (size_t i = 0; i < x278cw_due_count(due); i++) {
        x278cw_due_state state = x278cw_due_at(due, i)->state;
        code = state == X278CW_DUE_OVERDUE || state == X278CW_DUE_LATE ? TOOL_FINDINGS : code;
    }
    if (strcmp(work->format, "json") == 0) {
        x278_buf json = {NULL, 0, NULL};
        x278_status status = x278cw_due_json(due, &json);
        return tool_put_buf(args, status, &json, code);
    }
    put_part(due, X278CW_DUE_OVERDUE, "Overdue:\n");
    put_part(due, X278CW_DUE_OPEN, "Still open:\n");
    put_part(due, X278CW_DUE_LATE, "Done, but late:\n");
    put_part(due, X278CW_DUE_DONE, "Done in time:\n");
    if (x278cw_due_count(due) == 0) {
        puts("Nothing is due.");
    }
    return code;
}

static int show(tool_args *args, tool_casework *work, tool_overlays *overlays) {
    const char *value;
    x278cw_due *due;
    for (int option = tool_next_option(args, &value); option != TOOL_NO_OPTION;
         option = tool_next_option(args, &value)) {
        int code = option == TOOL_BAD_OPTION  ? TOOL_FAILED
                   : option == OPTION_OVERLAY ? tool_overlays_add(args, overlays, value)
                                              : tool_casework_take(args, work, FORMATS, value);
        if (code != TOOL_FINE) {
            return code;
        }
    }
    int code = tool_overlays_merge(args, overlays);
    if (code == TOOL_FINE) {
        code = tool_casework_logs(args, work);
    }
    if (code != TOOL_FINE) {
        return code;
    }
    const x278cw_due_options given = {.struct_size = sizeof given,
                                      .tables = work->tables,
                                      .overlays = (const x278_overlay *const *)overlays->items,
                                      .overlay_count = overlays->count,
                                      .lob = work->lob};
    x278_status status = x278cw_due_new(work->log, &work->now, &given, &due);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    code = put_due(args, work, due);
    x278cw_due_free(due);
    return code;
}

static int run(tool_args *args) {
    tool_casework work;
    tool_overlays overlays = {.count = 0};
    int code = tool_casework_begin(args, &work);
    if (code == TOOL_FINE) {
        code = show(args, &work, &overlays);
    }
    tool_casework_free(&work);
    tool_overlays_free(&overlays);
    return code;
}

const tool_command tool_due = {
    .name = "due",
    .operands = "LOG…",
    .summary = "list what is due in the cases of a log, most urgent first",
    .details = "Clocks and holidays are tables: those of the shipped clocks.xml and holidays.xml, or --table FILE.\n"
               "Cases that are closed or cancelled are left out. docs/deadlines.md says how days are counted.\n\n"
               "Exit status: 1 when something is overdue or was late.\n",
    .options = options,
    .run = run,
};
