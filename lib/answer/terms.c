/* What the profiles of overlays say of a request or an answer at hand, as lines of a view. */
#include "answer/terms.h"
#include "base/text.h"

#include <string.h>

/* An entry of a profile in one line: the texts of its attributes with words around them. */
typedef struct part {
    const char *attribute, *before, *after;
} part;

#define MOST_PARTS 7

static const struct {
    const char *kind;
    part parts[MOST_PARTS];
} forms[] = {
    {"route",
     {{"to", "", ""},
      {"qualifier", " (", ")"},
      {"name", ", ", ""},
      {"channel", ", by ", ""},
      {"url", ", ", ""},
      {"note", "; ", ""}}},
    {"clock", {{"amount", "", ""}, {"unit", " ", ""}, {"kind", ", ", ""}, {"note", "; ", ""}}},
    {"contact",
     {{"purpose", "", ""},
      {"name", ": ", ""},
      {"phone", ", phone ", ""},
      {"fax", ", fax ", ""},
      {"email", ", ", ""},
      {"url", ", ", ""},
      {"hours", ", hours ", ""}}},
    {"attachment",
     {{"way", "by ", ""},
      {"release", " ", ""},
      {"types", ", ", ""},
      {"max-bytes", ", at most ", " bytes"},
      {"note", "; ", ""}}},
    {"appeal", {{"way", "by ", ""}, {"days", ", within ", " days"}, {"note", "; ", ""}}},
};

/* Which entries belong to what is at hand. */
static const struct {
    bool response;
    const char *action; /* of the decision; NULL: any */
    const char *kind;
    const char *attribute, *value; /* that it must have; NULL: any */
    const char *label;
} lines[] = {
    {false, NULL, "route", NULL, NULL, "SEND TO"},
    {false, NULL, "clock", "event", "decision", "ANSWER DUE"},
    {false, NULL, "attachment", NULL, NULL, "DOCUMENTS"},
    {true, "A4", "clock", "event", "more-information", "SEND MORE IN"},
    {true, "A4", "clock", "event", "close-out", "CLOSED AFTER"},
    {true, "A4", "clock", "event", "decision", "ANSWER DUE"},
    {true, "A4", "attachment", NULL, NULL, "DOCUMENTS"},
    {true, "A3", "contact", "purpose", "peer-to-peer", "CALL"},
    {true, "A3", "clock", "event", "peer-to-peer", "CALL WITHIN"},
    {true, "A3", "appeal", NULL, NULL, "APPEAL"},
    {true, "A3", "clock", "event", "appeal", "APPEAL WITHIN"},
    {true, "A6", "appeal", NULL, NULL, "APPEAL"},
    {true, "A2", "appeal", NULL, NULL, "APPEAL"},
    {true, "CT", "contact", NULL, NULL, "CALL"},
};

/* An entry of an overlay. */
typedef struct entry {
    const x278_overlay *overlay;
    size_t index;
} entry;

static x278_str get(const entry *of, const char *name) {
    x278_str text = {NULL, 0};
    x278_overlay_profile_at(of->overlay, of->index, name, &text);
    return text;
}

/* Is a code among words, or in a range of them ("70000-79999")? */
static bool among(x278_str words, x278_str code) {
    size_t at = 0;
    while (words.ptr != NULL && code.ptr != NULL && at < words.len) {
        size_t end = at;
        while (end < words.len && words.ptr[end] != ' ') {
            end++;
        }
        size_t len = end - at;
        const char *word = words.ptr + at;
        if (len == code.len && memcmp(word, code.ptr, len) == 0) {
            return true;
        }
        bool range = len == 2 * code.len + 1 && word[code.len] == '-';
        if (range && memcmp(code.ptr, word, code.len) >= 0 && memcmp(code.ptr, word + code.len + 1, code.len) <= 0) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

static x278_str procedure_of(const x278_service *service) {
    const x278_procedure *procedure = service->professional != NULL    ? service->professional->procedure
                                      : service->institutional != NULL ? service->institutional->procedure
                                      : service->dental != NULL        ? service->dental->procedure
                                                                       : NULL;
    return procedure == NULL ? (x278_str){NULL, 0} : procedure->code;
}

/* Does a route take the event, or a service of it? One that names nothing takes all. */
static bool takes(const entry *route, const x278_event *event) {
    x278_str services = get(route, "services");
    x278_str procedures = get(route, "procedures");
    bool any = (services.ptr == NULL && procedures.ptr == NULL) || among(services, event->service_type);
    for (size_t i = 0; i < event->service_count && !any; i++) {
        any = among(services, event->services[i]->service_type) || among(procedures, procedure_of(event->services[i]));
    }
    return any;
}

/* The kind of a clock by the urgency of the event (UM06). */
static const char *kind_of(const x278_event *event) {
    return x278i_str_is(event->urgency, "03")  ? "emergency"
           : x278i_str_is(event->urgency, "U") ? "expedited"
                                               : "standard";
}

static bool belongs(const entry *of, size_t line, const x278_event *event) {
    if (!x278i_str_is(get(of, NULL), lines[line].kind) ||
        (lines[line].attribute != NULL && !x278i_str_is(get(of, lines[line].attribute), lines[line].value))) {
        return false;
    }
    x278_str kind = get(of, "kind");
    bool clock = strcmp(lines[line].kind, "clock") == 0;
    bool route = strcmp(lines[line].kind, "route") == 0;
    return (!clock || kind.ptr == NULL || x278i_str_is(kind, kind_of(event))) && (!route || takes(of, event));
}

static void put_entry(x278i_page *page, const entry *of, const char *label) {
    x278_str kind = get(of, NULL);
    x278_str id = {NULL, 0};
    x278i_page_label(page, label);
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        for (size_t n = 0; n < MOST_PARTS && forms[i].parts[n].attribute != NULL && x278i_str_is(kind, forms[i].kind);
             n++) {
            x278_str text = get(of, forms[i].parts[n].attribute);
            if (text.ptr != NULL) {
                x278i_page_add(page, forms[i].parts[n].before, X278_STRLEN);
                x278i_page_str(page, text);
                x278i_page_add(page, forms[i].parts[n].after, X278_STRLEN);
            }
        }
    }
    x278_overlay_text(of->overlay, X278_OVERLAY_ID, &id);
    x278i_page_add(page, " (", 2);
    x278i_page_str(page, id);
    x278i_page_add(page, ")", 1);
    x278i_page_end(page);
}

void x278i_terms_put(x278i_page *page, const x278_overlay *const *overlays, size_t count, const x278_event *event,
                     x278_str action, bool response) {
    for (size_t line = 0; line < sizeof lines / sizeof lines[0]; line++) {
        if (lines[line].response != response ||
            (lines[line].action != NULL && !x278i_str_is(action, lines[line].action))) {
            continue;
        }
        for (size_t i = count; i > 0; i--) { /* a plan stands behind its payer, and knows better */
            entry of = {overlays[i - 1], 0};
            for (; of.index < x278_overlay_profile_count(of.overlay); of.index++) {
                if (belongs(&of, line, event)) {
                    put_entry(page, &of, lines[line].label);
                }
            }
        }
    }
}
