/* What pages take from a request and its answer: parties, numbers, services. */
#include <string.h>

#include "casework/answer.h"
#include "casework/writing.h"
#include "x278/path.h"

/* A value of a page that stands in a message at one place. */
typedef struct place {
    const char *name;
    const char *loop; /* NULL: the patient's */
    const char *tail;
} place;

static void put_places(x278cwi_writing *w, const x278cwi_message *message, const place *places, size_t count,
                       const char *patient) {
    for (size_t i = 0; i < count; i++) {
        x278_str loop = x278cwi_loop(&w->page, places[i].loop != NULL ? places[i].loop : patient, 1);
        x278cwi_page_put(&w->page, w->page.root, places[i].name,
                         x278cwi_quote(&w->page, message, loop, places[i].tail));
    }
}

static const place of_request[] = {
    {"payer_name", "2010A", "NM103"},          {"payer_id", "2010A", "NM109"},
    {"practice_name", "2010B", "NM103"},       {"practice_first", "2010B", "NM104"},
    {"practice_npi", "2010B", "NM109"},        {"practice_street", "2010B", "N301"},
    {"practice_street_more", "2010B", "N302"}, {"practice_city", "2010B", "N401"},
    {"practice_state", "2010B", "N402"},       {"practice_zip", "2010B", "N403"},
    {"practice_contact", "2010B", "PER02"},    {"practice_taxonomy", "2010B", "PRV03"},
    {"member_id", "2010C", "NM109"},           {"trace_number", "2000E", "TRN02"},
    {"patient_first", NULL, "NM104"},          {"patient_last", NULL, "NM103"},
};
static const place of_response[] = {
    {"payer_contact", "2010A", "PER02"},
    {"reference", "2000E", "REF{NT}02"},
    {"authorization", "2000E", "REF{BB}02"},
    {"authorization", "2000E", "HCR02"},
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* The loop that the patient is in: that of the dependent when there is one. */
static const char *patient_loop(const x278cwi_message *message) {
    x278_str name;
    return x278_get(message->doc, "2010D-NM103", X278_STRLEN, &name) == X278_OK && name.ptr != NULL ? "2010D" : "2010C";
}

static void put_age(x278cwi_writing *w, x278cwi_shown birth) {
    int32_t day = w->record.request.birth;
    if (!w->record.request.has_birth || birth.text.ptr == NULL || day > w->now) {
        return;
    }
    int64_t years = x278cwi_day_years(day, w->now);
    x278_str trace = x278cwi_page_text(&w->page, "%v as-of", birth.trace);
    x278cwi_shown age = x278cwi_shown_figure(&w->page, x278cwi_page_text(&w->page, "%d", years), trace, years, "years");
    age.raw = birth.raw;
    x278cwi_page_put(&w->page, w->page.root, "age", age);
}

static void put_sex(x278cwi_writing *w, x278cwi_shown code) {
    static const char *const words[][2] = {{"M", "man"}, {"F", "woman"}};
    for (size_t i = 0; i < COUNT(words); i++) {
        if (x278cwi_str_is(code.text, words[i][0])) {
            code.text = (x278_str){words[i][1], strlen(words[i][1])};
            x278cwi_page_put(&w->page, w->page.root, "sex", code);
        }
    }
}

static void put_patient(x278cwi_writing *w, const char *loop) {
    x278_str where = x278cwi_loop(&w->page, loop, 1);
    x278cwi_shown birth = x278cwi_quote(&w->page, &w->asked, where, "DMG02");
    put_age(w, birth);
    x278cwi_page_put(&w->page, w->page.root, "patient_birth", x278cwi_shown_as_day(&w->page, birth));
    put_sex(w, x278cwi_quote(&w->page, &w->asked, where, "DMG03"));
}

/* Numbers of a loop of contacts. */
static void put_numbers(x278cwi_writing *w, const x278cwi_message *message, const char *loop, const char *phone,
                        const char *fax) {
    x278_str where = x278cwi_loop(&w->page, loop, 1);
    x278cwi_page_put(&w->page, w->page.root, phone, x278cwi_quote_number(&w->page, message, where, "TE"));
    x278cwi_page_put(&w->page, w->page.root, fax, x278cwi_quote_number(&w->page, message, where, "FX"));
}

void x278cwi_write_parties(x278cwi_writing *w) {
    x278cwi_page *page = &w->page;
    const char *patient = patient_loop(&w->asked);
    put_places(w, &w->asked, of_request, COUNT(of_request), patient);
    put_places(w, &w->answered, of_response, COUNT(of_response), patient);
    put_patient(w, patient);
    put_numbers(w, &w->asked, "2010B", "practice_phone", "practice_fax");
    put_numbers(w, &w->answered, "2010A", "payer_phone", "payer_fax");
    x278cwi_page_put(page, page->root, "request_number", x278cwi_quote_head(page, &w->asked, "BHT03"));
    x278cwi_page_put(page, page->root, "answer_number", x278cwi_quote_head(page, &w->answered, "BHT03"));
    x278cwi_page_put(page, page->root, "request_date",
                     x278cwi_shown_as_day(page, x278cwi_quote_head(page, &w->asked, "BHT04")));
    x278cwi_page_put(page, page->root, "answer_date",
                     x278cwi_shown_as_day(page, x278cwi_quote_head(page, &w->answered, "BHT04")));
    const x278_review *review = x278_doc_review(w->asked.doc);
    const x278_event *event = review->event_count > 0 ? review->events[0] : NULL;
    if (event != NULL && (x278cwi_str_is(event->urgency, "U") || x278cwi_str_is(event->urgency, "03"))) {
        x278cwi_page_put(page, page->root, "urgent", x278cwi_shown_words("urgent"));
    }
}

/* ---- services -------------------------------------------------------------------------------------------------- */

static const struct {
    x278_verdict verdict;
    const char *words;
} verdicts[] = {
    {X278_VERDICT_APPROVED, "approved"},
    {X278_VERDICT_NOT_REQUIRED, "no authorization needed"},
    {X278_VERDICT_MODIFIED, "approved with changes"},
    {X278_VERDICT_PARTLY_APPROVED, "approved in part"},
    {X278_VERDICT_PENDED, "not decided yet"},
    {X278_VERDICT_CONTACT_PAYER, "call requested"},
    {X278_VERDICT_DENIED, "denied"},
    {X278_VERDICT_CANCELLED, "cancelled"},
    {X278_VERDICT_REJECTED, "returned without a review"},
    {X278_VERDICT_MIXED, "decided in part"},
    {X278_VERDICT_UNCLEAR, "not answered clearly"},
};

static const char *words_of(x278_verdict verdict) {
    for (size_t i = 0; i < COUNT(verdicts); i++) {
        if (verdicts[i].verdict == verdict) {
            return verdicts[i].words;
        }
    }
    return "not answered";
}

/* Where a kind of service holds its procedure and its units. */
static const struct {
    const char *code, *units, *modifiers[4];
} kinds[] = {
    {"SV101-2", "SV104", {"SV101-3", "SV101-4", "SV101-5", "SV101-6"}},
    {"SV202-2", "SV205", {"SV202-3", "SV202-4", "SV202-5", "SV202-6"}},
    {"SV301-2", "SV306", {"SV301-3", "SV301-4", "SV301-5", "SV301-6"}},
    {"SV201", "SV205", {"SV202-3", "SV202-4", "SV202-5", "SV202-6"}},
};

/* The kind of a service: the first that has a code there. */
static size_t kind_of(x278cwi_writing *w, const x278cwi_message *message, x278_str loop) {
    size_t kind = 0;
    while (kind + 1 < COUNT(kinds) && x278cwi_quote(&w->page, message, loop, kinds[kind].code).text.ptr == NULL) {
        kind++;
    }
    return kind;
}

/* What became of the line of the request at a path; NULL: nothing is known. */
static const x278cw_explained_line *line_of(const x278cwi_writing *w, x278_str path) {
    for (size_t i = 0; w->explained != NULL && i < w->explained->event_count; i++) {
        for (size_t k = 0; k < w->explained->events[i]->line_count; k++) {
            const x278cw_explained_line *line = w->explained->events[i]->lines[k];
            if (x278cwi_same(line->request_path, path)) {
                return line;
            }
        }
    }
    return NULL;
}

static bool is_granted(x278_verdict verdict) {
    return verdict == X278_VERDICT_APPROVED || verdict == X278_VERDICT_NOT_REQUIRED;
}

static void put_answer(x278cwi_writing *w, x278cwi_part *part, const x278cw_explained_line *line) {
    x278_verdict verdict = line != NULL           ? line->outcome
                           : w->explained != NULL ? w->explained->outcome->outcome
                                                  : X278_VERDICT_NONE;
    x278cwi_page_put(&w->page, part, "outcome", x278cwi_shown_words(words_of(verdict)));
    if (!is_granted(verdict)) {
        x278cwi_page_put(&w->page, part, "contested", x278cwi_shown_words("contested"));
    }
    bool changed = is_granted(verdict) || verdict == X278_VERDICT_MODIFIED || verdict == X278_VERDICT_PARTLY_APPROVED;
    if (line != NULL && line->path.ptr != NULL && changed) {
        size_t kind = kind_of(w, &w->answered, line->path);
        x278cwi_page_put(&w->page, part, "authorized_code",
                         x278cwi_quote(&w->page, &w->answered, line->path, kinds[kind].code));
        x278cwi_page_put(&w->page, part, "authorized_units",
                         x278cwi_quote(&w->page, &w->answered, line->path, kinds[kind].units));
        x278cwi_page_put(&w->page, part, "authorization", x278cwi_quote(&w->page, &w->answered, line->path, "HCR02"));
    }
}

static x278cwi_shown unit_word(x278cwi_shown units) {
    return x278cwi_shown_words(x278cwi_str_is(units.text, "1") ? "unit" : "units");
}

static void put_service(x278cwi_writing *w, size_t number) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "services");
    x278_str loop = x278cwi_loop(&w->page, "2000F", number);
    size_t kind = kind_of(w, &w->asked, loop);
    x278cwi_page_put(&w->page, part, "code", x278cwi_quote(&w->page, &w->asked, loop, kinds[kind].code));
    x278cwi_page_put(&w->page, part, "units", x278cwi_quote(&w->page, &w->asked, loop, kinds[kind].units));
    x278cwi_page_put(&w->page, part, "day", x278cwi_quote_day(&w->page, &w->asked, loop, "DTP{472}03"));
    x278cwi_page_put(&w->page, part, "unit_word",
                     unit_word(x278cwi_quote(&w->page, &w->asked, loop, kinds[kind].units)));
    for (size_t i = 0; i < COUNT(kinds[kind].modifiers); i++) {
        x278cwi_shown modifier = x278cwi_quote(&w->page, &w->asked, loop, kinds[kind].modifiers[i]);
        if (modifier.text.ptr != NULL) {
            x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, part, "modifiers"), "code", modifier);
        }
    }
    put_answer(w, part, line_of(w, loop));
}

void x278cwi_write_services(x278cwi_writing *w) {
    const x278_review *review = x278_doc_review(w->asked.doc);
    size_t count = review->event_count > 0 ? review->events[0]->service_count : 0;
    for (size_t i = 1; i <= count && w->page.status == X278_OK; i++) {
        put_service(w, i);
    }
    for (size_t i = 0; i < w->record.request.code_count && w->page.status == X278_OK; i++) {
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "diagnoses");
        x278cwi_page_put(&w->page, part, "code",
                         x278cwi_quote_head(&w->page, &w->asked, w->record.request.codes[i].path.ptr));
    }
    if (w->explained != NULL) {
        x278cwi_page_put(&w->page, w->page.root, "outcome",
                         x278cwi_shown_words(words_of(w->explained->outcome->outcome)));
    }
}
