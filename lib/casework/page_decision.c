/* What pages say of a decision: its reasons, what it changed, and until when it can be contested. */
#include <string.h>

#include "casework/answer.h"
#include "casework/answered.h"
#include "casework/clock.h"
#include "casework/lists.h"
#include "casework/payer.h"
#include "casework/result.h"
#include "casework/writing.h"
#include "x278/guide.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define MOST_REASONS 5 /* HCR03 repeats so often */

/* ---- reasons --------------------------------------------------------------------------------------------------- */

/* The meaning of a code, where we have words for it. */
static void put_meaning(x278cwi_writing *w, x278cwi_part *part, const char *path, x278cwi_shown code) {
    const x278_guide *guide = x278_doc_guide(w->answered.doc);
    x278_row row;
    x278_str meaning;
    if (code.text.ptr != NULL && x278_row_find(guide, path, X278_STRLEN, &row) == X278_OK &&
        x278_row_meaning(guide, row, code.text.ptr, code.text.len, &meaning) == X278_OK) {
        code.text = meaning;
        x278cwi_page_put(&w->page, part, "meaning", code);
    }
}

static bool is_contested(x278_verdict verdict) {
    return verdict != X278_VERDICT_APPROVED && verdict != X278_VERDICT_NOT_REQUIRED && verdict != X278_VERDICT_NONE;
}

/* Is a reason among those that were put already? A service often repeats that of its event. */
static bool is_said(const x278cwi_writing *w, x278_str code) {
    const x278cwi_part *part = x278cwi_part_find(w->page.root, "reasons", 7)->first;
    while (part != NULL && !x278cwi_str_equal(x278cwi_part_find(part, "code", 4)->shown.text, code)) {
        part = part->next;
    }
    return part != NULL;
}

/* The reasons and the note of a level of the answer. */
static void put_level(x278cwi_writing *w, x278_str loop, x278_verdict verdict, x278cwi_shown line) {
    if (!is_contested(verdict) || loop.ptr == NULL) {
        return;
    }
    for (size_t i = 1; i <= MOST_REASONS; i++) {
        x278_str tail = x278cwi_loop(&w->page, "HCR03", i);
        x278cwi_shown code = tail.ptr == NULL ? (x278cwi_shown){.text = {NULL, 0}}
                                              : x278cwi_quote(&w->page, &w->answered, loop, tail.ptr);
        if (code.text.ptr != NULL && !(line.text.ptr != NULL && is_said(w, code.text))) {
            x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "reasons");
            x278cwi_page_put(&w->page, part, "code", code);
            x278cwi_page_put(&w->page, part, "line", line);
            put_meaning(w, part, "2000E-HCR03", code);
        }
    }
    x278cwi_shown note = x278cwi_quote(&w->page, &w->answered, loop, "MSG01");
    if (note.text.ptr != NULL) {
        x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, w->page.root, "notes"), "text", note);
    }
}

static void put_levels(x278cwi_writing *w) {
    for (size_t i = 0; i < w->explained->event_count; i++) {
        const x278cw_explained_event *event = w->explained->events[i];
        put_level(w, event->event->path, event->event->outcome, (x278cwi_shown){.text = {NULL, 0}});
        for (size_t k = 0; k < event->line_count; k++) {
            const x278cw_explained_line *line = event->lines[k];
            x278cwi_shown code = {.text = {NULL, 0}};
            if (line->path.ptr != NULL) {
                code = x278cwi_quote(&w->page, &w->answered, line->path, "SV101-2");
            }
            put_level(w, line->path, line->outcome, code);
        }
    }
}

static void put_rejections(x278cwi_writing *w) {
    const x278_outcome *outcome = w->explained->outcome;
    for (size_t i = 0; i < outcome->rejection_count; i++) {
        size_t number = 1;
        for (size_t k = 0; k < i; k++) {
            number += x278cwi_same(outcome->rejections[k]->path, outcome->rejections[i]->path) ? 1 : 0;
        }
        x278_str tail = x278cwi_page_text(&w->page, "%v03", x278cwi_loop(&w->page, "AAA", number));
        x278cwi_shown code = tail.ptr == NULL
                                 ? (x278cwi_shown){.text = {NULL, 0}}
                                 : x278cwi_quote(&w->page, &w->answered, outcome->rejections[i]->path, tail.ptr);
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "rejections");
        x278cwi_page_put(&w->page, part, "code", code);
        put_meaning(w, part, "2000E-AAA03", code);
    }
}

/* ---- what was changed ------------------------------------------------------------------------------------------ */

/* A kind of difference, and where its two values stand. */
static const struct {
    const char *words;
    const char *asked, *authorized; /* behind the loops of the difference; NULL: there is none */
    x278cw_difference_kind kind;
    bool days;
} changes[] = {
    {"a service that was not requested", NULL, "SV101-2", X278CW_DIFFERENCE_LINE_ADDED, false},
    {"procedure", "SV101-2", "SV101-2", X278CW_DIFFERENCE_CODE, false},
    {"units", "SV104", "SV104", X278CW_DIFFERENCE_UNITS, false},
    {"quantity", "HSD02", "HSD02", X278CW_DIFFERENCE_QUANTITY, false},
    {"dates", "DTP{472}03", "DTP{472}03", X278CW_DIFFERENCE_DATES, true},
    {"the authorization does not cover the date", "DTP{472}03", "DTP{007}03", X278CW_DIFFERENCE_VALIDITY, true},
    {"place of service", "UM04-1", "UM04-1", X278CW_DIFFERENCE_FACILITY, false},
    {"provider", NULL, NULL, X278CW_DIFFERENCE_PROVIDER, false},
};

static x278cwi_shown change_value(x278cwi_writing *w, const x278cwi_message *message, x278_str loop, const char *tail,
                                  bool days) {
    x278cwi_shown none = {.text = {NULL, 0}};
    if (loop.ptr == NULL || tail == NULL) {
        return none;
    }
    return days ? x278cwi_quote_day(&w->page, message, loop, tail) : x278cwi_quote(&w->page, message, loop, tail);
}

/* Services that were denied or did not come back are in the table of services. */
static void put_changes(x278cwi_writing *w) {
    for (size_t i = 0; i < w->explained->difference_count; i++) {
        const x278cw_difference *difference = w->explained->differences[i];
        for (size_t k = 0; k < COUNT(changes); k++) {
            if (changes[k].kind != difference->kind) {
                continue;
            }
            x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "changes");
            x278cwi_page_put(&w->page, part, "what", x278cwi_shown_words(changes[k].words));
            x278cwi_page_put(&w->page, part, "asked",
                             change_value(w, &w->asked, difference->request_path, changes[k].asked, changes[k].days));
            x278cwi_page_put(&w->page, part, "authorized",
                             change_value(w, &w->answered, difference->path, changes[k].authorized, changes[k].days));
        }
    }
}

/* ---- the decision ---------------------------------------------------------------------------------------------- */

/* Is there anything to appeal against? */
static bool is_adverse(const x278cw_explained *explained) {
    x278_verdict verdict = explained->outcome->outcome;
    return explained->denial_class.ptr != NULL || verdict == X278_VERDICT_DENIED ||
           verdict == X278_VERDICT_PARTLY_APPROVED || verdict == X278_VERDICT_MODIFIED ||
           verdict == X278_VERDICT_REJECTED || (verdict == X278_VERDICT_APPROVED && explained->difference_count > 0);
}

void x278cwi_write_decision(x278cwi_writing *w) {
    if (!is_adverse(w->explained)) {
        w->missing |= X278CW_SECTION_DENIAL;
        return;
    }
    if (w->explained->outcome->contradiction_count > 0) {
        x278cwi_page_put(&w->page, w->page.root, "doubt", x278cwi_shown_words("yes"));
    }
    put_levels(w);
    put_rejections(w);
    put_changes(w);
    if (w->explained->denial_class.ptr != NULL) {
        x278_str name = x278cwi_page_text(&w->page, "class_%v", w->explained->denial_class);
        if (name.ptr != NULL && x278cwi_part_find(w->page.root, name.ptr, name.len) != NULL) {
            x278cwi_page_put(&w->page, w->page.root, name.ptr, x278cwi_shown_words("yes"));
        }
    }
    if (w->explained->outcome->is_deficient != 0) {
        x278cwi_page_put(&w->page, w->page.root, "no_reason", x278cwi_shown_words("yes"));
    }
}

/* ---- deadlines ------------------------------------------------------------------------------------------------- */

static const struct {
    const char *event;
    const char *words;
} events[] = {{"appeal", "Appeal by"}, {"peer-to-peer", "Call by"}};

/* A clock that starts with a denial. */
static void put_clock(x278cwi_writing *w, const x278cwi_clock *clock, const x278cwi_holidays *holidays) {
    int64_t start;
    const char *words = NULL;
    for (size_t i = 0; i < COUNT(events); i++) {
        words = strcmp(events[i].event, clock->event) == 0 ? events[i].words : words;
    }
    if (words == NULL || strcmp(clock->from, "denied") != 0 || !x278cwi_answered_at(w->answered.doc, &start) ||
        !x278cwi_answered_fits(w->asked.doc, w->answered.doc, clock->kind) ||
        x278cwi_moment_day(start) < clock->since || x278cwi_moment_day(start) > clock->through) {
        return;
    }
    x278cwi_due due = x278cwi_due_after(start, clock->amount, clock->unit, holidays);
    x278cwi_shown day = x278cwi_quote_head(&w->page, &w->answered, "BHT04");
    day.text = x278cwi_page_day(&w->page, due.timed ? x278cwi_moment_day(due.moment) : due.day);
    if (due.timed) {
        x278cwi_day_text room;
        x278_str time = x278cwi_moment_str(&room, due.moment);
        day.text = x278cwi_page_text(&w->page, "%v, %v", day.text, (x278_str){time.ptr + 11, 5});
    }
    day.trace = x278cwi_page_text(&w->page, "du:%s %v", clock->id, day.trace);
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "deadlines");
    x278cwi_page_put(&w->page, part, "what", x278cwi_shown_words(words));
    x278cwi_page_put(&w->page, part, "due", day);
    if (clock->cite[0] != '\0') {
        x278cwi_page_put(&w->page, part, "source",
                         x278cwi_shown_traced(x278cwi_page_text(&w->page, "%s", clock->cite),
                                              x278cwi_page_text(&w->page, "du:%s", clock->id)));
    }
}

/* Is a line of business among those of a clock? Without a list it is for all, which is too little to go by here. */
static bool is_for(const char *lobs, const char *lob) {
    size_t len = strlen(lob);
    for (const char *at = strstr(lobs, lob); at != NULL; at = strstr(at + 1, lob)) {
        if ((at == lobs || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0')) {
            return true;
        }
    }
    return false;
}

/* Clocks of the payer's overlay; *any tells whether there was one. */
static x278_status put_payer(x278cwi_writing *w, const x278_overlay *overlay, const x278cwi_holidays *holidays,
                             bool *any) {
    x278cwi_payer payer;
    x278_status status = x278cwi_payer_read(w->ctx, &w->page.arena, overlay, &payer);
    if (status == X278_OK && x278cwi_payer_is(&payer, x278cwi_answered_by(w->answered.doc))) {
        for (size_t i = 0; i < payer.clock_count; i++) {
            put_clock(w, &payer.clocks[i], holidays);
            *any = *any || strcmp(payer.clocks[i].event, "appeal") == 0;
        }
    }
    x278cwi_payer_free(&payer);
    return status;
}

x278_status x278cwi_write_deadlines(x278cwi_writing *w) {
    x278cwi_clocks clocks;
    bool any = false;
    x278_status status = x278cwi_clocks_open(&clocks, w->ctx, &w->page.arena, w->options.tables);
    for (size_t i = 0; status == X278_OK && i < w->options.overlay_count; i++) {
        status = put_payer(w, w->options.overlays[i], &clocks.holidays, &any);
    }
    for (size_t i = 0; status == X278_OK && !any && w->options.lob != NULL && i < clocks.count; i++) {
        if (is_for(clocks.items[i].lobs, w->options.lob)) {
            put_clock(w, &clocks.items[i], &clocks.holidays);
        }
    }
    x278cwi_clocks_close(&clocks);
    return status == X278_OK ? w->page.status : status;
}
