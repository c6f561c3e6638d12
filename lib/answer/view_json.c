/* Writes a view as a line of JSON: the outcome first, then the sections of the text with their lines and values. docs/view.md has
 * the format. */
#include "answer/view_json.h"

#include "guide/handle.h"

#define FORMAT "x278.view/1"

/* ---- members ---------------------------------------------------------------------------------------------------- */

/* A comma, unless nothing comes before. */
static void separate(x278i_json_text *to) {
    char last = to->out.len == 0 ? '{' : to->out.ptr[to->out.len - 1];
    if (last != '{' && last != '[') {
        x278i_json_put(to, ",", 1);
    }
}

static void put_key(x278i_json_text *to, const char *key) {
    separate(to);
    if (key != NULL) {
        x278i_json_put(to, "\"", 1);
        x278i_json_put(to, key, strlen(key));
        x278i_json_put(to, "\":", 2);
    }
}

/* Absent texts, numbers 0 and dates of zeros are left out. */
static void put_str(x278i_json_text *to, const char *key, x278_str text) {
    if (text.ptr != NULL) {
        put_key(to, key);
        x278i_json_put_string(to, text);
    }
}

static void put_text(x278i_json_text *to, const char *key, const char *text) {
    put_str(to, key, x278i_text(text));
}

static void put_number(x278i_json_text *to, const char *key, uint64_t number) {
    if (number > 0) {
        put_key(to, key);
        x278i_json_put_number(to, number);
    }
}

static void put_date(x278i_json_text *to, const char *key, const x278_date *date) {
    char digits[9];
    if (date->year != 0 && x278_date_format(date, digits, sizeof digits) == 8) {
        char text[10] = {digits[0], digits[1], digits[2], digits[3], '-',
                         digits[4], digits[5], '-',       digits[6], digits[7]};
        put_str(to, key, (x278_str){text, sizeof text});
    }
}

static void open_list(x278i_json_text *to, const char *key, char bracket) {
    put_key(to, key);
    x278i_json_put(to, &bracket, 1);
}

static void close_list(x278i_json_text *to, char bracket) {
    x278i_json_put(to, &bracket, 1);
}

/* ---- what was decided ------------------------------------------------------------------------------------------- */

static void put_verdict(x278i_json_text *to, const char *key, x278_verdict verdict) {
    if (verdict != X278_VERDICT_NONE) {
        put_text(to, key, x278_verdict_name(verdict));
    }
}

static void put_service(x278i_json_text *to, const x278_outcome_line *line) {
    open_list(to, NULL, '{');
    put_str(to, "path", line->path);
    put_verdict(to, "verdict", line->outcome);
    put_verdict(to, "own", line->own);
    put_str(to, "authorization", line->authorization);
    put_str(to, "reference", line->reference);
    put_date(to, "issued", &line->issued);
    put_date(to, "valid_from", &line->valid_from);
    put_date(to, "valid_to", &line->valid_to);
    close_list(to, '}');
}

static void put_event(x278i_json_text *to, const x278_outcome_event *event) {
    open_list(to, NULL, '{');
    put_str(to, "path", event->path);
    put_verdict(to, "verdict", event->outcome);
    put_verdict(to, "own", event->own);
    put_str(to, "authorization", event->authorization);
    put_str(to, "reference", event->reference);
    put_date(to, "issued", &event->issued);
    put_date(to, "valid_from", &event->valid_from);
    put_date(to, "valid_to", &event->valid_to);
    open_list(to, "services", '[');
    for (size_t i = 0; i < event->line_count; i++) {
        put_service(to, event->lines[i]);
    }
    close_list(to, ']');
    close_list(to, '}');
}

static void put_rejections(x278i_json_text *to, const x278_outcome *outcome) {
    open_list(to, "rejections", '[');
    for (size_t i = 0; i < outcome->rejection_count; i++) {
        const x278_outcome_rejection *rejection = outcome->rejections[i];
        open_list(to, NULL, '{');
        put_str(to, "path", rejection->path);
        put_text(to, "who", x278_actor_name(rejection->who));
        put_str(to, "reason", rejection->reason);
        put_str(to, "follow_up", rejection->follow_up);
        close_list(to, '}');
    }
    close_list(to, ']');
}

static void put_wanted(x278i_json_text *to, const x278_outcome *outcome) {
    open_list(to, "wanted", '[');
    for (size_t i = 0; i < outcome->wanted_count; i++) {
        const x278_outcome_wanted *wanted = outcome->wanted[i];
        open_list(to, NULL, '{');
        put_str(to, "path", wanted->path);
        put_text(to, "kind", wanted->kind == X278_WANTED_DOCUMENT ? "document" : "question");
        put_str(to, "code", wanted->code);
        put_str(to, "how", wanted->how);
        put_str(to, "number", wanted->number);
        close_list(to, '}');
    }
    close_list(to, ']');
}

static void put_contacts(x278i_json_text *to, const x278_outcome *outcome) {
    open_list(to, "contacts", '[');
    for (size_t i = 0; i < outcome->contact_count; i++) {
        const x278_outcome_contact *contact = outcome->contacts[i];
        open_list(to, NULL, '{');
        put_text(to, "for", contact->use == X278_CONTACT_PAYER ? "payer" : "information");
        put_str(to, "name", contact->name);
        put_str(to, "phone", contact->phone);
        put_str(to, "fax", contact->fax);
        put_str(to, "email", contact->email);
        put_str(to, "url", contact->url);
        close_list(to, '}');
    }
    close_list(to, ']');
}

static void put_outcome(x278i_json_text *to, const x278_outcome *outcome) {
    static const char *const finals[] = {NULL, "yes", "no"};
    open_list(to, "outcome", '{');
    put_verdict(to, "verdict", outcome->outcome);
    if (outcome->is_request == 0) {
        put_text(to, "final", finals[outcome->is_final]);
    }
    put_number(to, "is_barred", outcome->is_barred);
    put_number(to, "is_deficient", outcome->is_deficient);
    put_number(to, "is_nothing_found", outcome->is_nothing_found);
    put_number(to, "errors", outcome->errors);
    put_str(to, "authorization", outcome->claim_authorization);
    put_date(to, "valid_from", &outcome->claim_from);
    put_date(to, "valid_to", &outcome->claim_to);
    open_list(to, "contradictions", '[');
    for (size_t i = 0; i < outcome->contradiction_count; i++) {
        put_text(to, NULL, x278_contradiction_name(outcome->contradictions[i]));
    }
    close_list(to, ']');
    open_list(to, "events", '[');
    for (size_t i = 0; i < outcome->event_count; i++) {
        put_event(to, outcome->events[i]);
    }
    close_list(to, ']');
    put_rejections(to, outcome);
    put_wanted(to, outcome);
    put_contacts(to, outcome);
    close_list(to, '}');
}

/* The path of the event or service that a step is about; absent: it is about all. */
static x278_str scope_of(const x278_outcome *outcome, const x278_next *step) {
    if (step->event == 0 || step->event > outcome->event_count) {
        return (x278_str){NULL, 0};
    }
    const x278_outcome_event *event = outcome->events[step->event - 1];
    return step->line > 0 && step->line <= event->line_count ? event->lines[step->line - 1]->path : event->path;
}

static void put_next(x278i_json_text *to, const x278_outcome *outcome) {
    open_list(to, "next", '[');
    for (size_t i = 0; i < outcome->step_count; i++) {
        const x278_next *step = outcome->steps[i];
        open_list(to, NULL, '{');
        put_text(to, "who", x278_actor_name(step->who));
        put_text(to, "action", x278_action_name(step->action));
        put_number(to, "event", step->event);
        put_number(to, "service", step->line);
        put_str(to, "path", scope_of(outcome, step));
        put_str(to, "text", step->text);
        put_str(to, "reason", step->reason);
        close_list(to, '}');
    }
    close_list(to, ']');
}

/* ---- sections, lines and values ---------------------------------------------------------------------------------- */

/* Where it comes from: the path, and the bytes in the input. */
static void put_source(x278i_json_text *to, const x278i_view_parts *parts, const x278i_mark *mark) {
    x278i_phrase path = {.len = 0};
    uint64_t offset;
    uint64_t length;
    if (mark->path.loop_n == 0) {
        return;
    }
    x278i_path_write(&path, parts->doc->guide, &mark->path);
    if (path.len > 0) {
        put_str(to, "path", (x278_str){path.text, path.len});
    }
    if (x278i_site_of(&parts->sites, &mark->path, mark->value, &offset, &length)) {
        put_key(to, "offset");
        x278i_json_put_number(to, offset);
        put_key(to, "length");
        x278i_json_put_number(to, length);
    }
}

static x278_str slice(const x278i_view_parts *parts, size_t from, size_t to) {
    return (x278_str){parts->text.ptr + from, to - from};
}

/* How many blanks a text begins with. */
static size_t blanks(x278_str text) {
    size_t count = 0;
    while (count < text.len && text.ptr[count] == ' ') {
        count++;
    }
    return count;
}

/* "certified in full (A1)" has the words "certified in full". What is shown in another way than as it is has a text. */
static void put_shown(x278i_json_text *to, x278_str shown, x278_str value) {
    size_t tail = value.len + 3;
    bool words = value.ptr != NULL && shown.ptr != NULL && shown.len > tail &&
                 memcmp(shown.ptr + shown.len - tail, " (", 2) == 0 &&
                 memcmp(shown.ptr + shown.len - tail + 2, value.ptr, value.len) == 0 && shown.ptr[shown.len - 1] == ')';
    if (words) {
        put_str(to, "words", (x278_str){shown.ptr, shown.len - tail});
    } else if (!x278i_str_same(shown, value)) {
        put_str(to, "text", shown);
    }
}

static void put_value(x278i_json_text *to, const x278i_view_parts *parts, const x278i_mark *value) {
    open_list(to, NULL, '{');
    put_str(to, "value", value->value);
    put_shown(to, slice(parts, value->from, value->to), value->value);
    put_source(to, parts, value);
    close_list(to, '}');
}

/* The marks of a line from `first` on; the first that is of another. */
static size_t put_line(x278i_json_text *to, const x278i_view_parts *parts, size_t first) {
    const x278i_mark *line = &parts->marks->v[first];
    x278_str label = slice(parts, line->label, line->label + line->label_len);
    x278_str text = slice(parts, line->from, line->to);
    size_t skip = label.len > 0 ? blanks(label) : blanks(text);
    size_t end = first + 1;
    open_list(to, NULL, '{');
    put_number(to, "level", skip > 0);
    if (label.len > 0) {
        put_str(to, "label", (x278_str){label.ptr + skip, label.len - skip});
        skip = 0;
    }
    put_str(to, "text", (x278_str){text.ptr + skip, text.len - skip});
    put_source(to, parts, line);
    if (end < parts->marks->count && parts->marks->v[end].kind == X278I_MARK_VALUE) {
        open_list(to, "values", '[');
        for (; end < parts->marks->count && parts->marks->v[end].kind == X278I_MARK_VALUE; end++) {
            put_value(to, parts, &parts->marks->v[end]);
        }
        close_list(to, ']');
    }
    close_list(to, '}');
    return end;
}

static void put_title(x278i_json_text *to, const x278i_view_parts *parts, const x278i_mark *line) {
    if (line->title) {
        put_str(to, "title", slice(parts, line->from, line->to));
    }
}

/* A section from `first` on, unless it has no line; the first mark of the next. */
static size_t put_section(x278i_json_text *to, const x278i_view_parts *parts, size_t first) {
    static const char *const names[] = {"heading", "warnings", "decision", "next", "terms", "content", "more"};
    const x278i_mark *marks = parts->marks->v;
    size_t count = parts->marks->count;
    size_t at = first + 1;
    if (at >= count || marks[at].kind == X278I_MARK_SECTION) {
        return at;
    }
    open_list(to, NULL, '{');
    put_text(to, "kind", names[marks[first].section]);
    put_source(to, parts, &marks[first]);
    put_number(to, "event", marks[first].event);
    put_number(to, "service", marks[first].service);
    put_number(to, "level", marks[first].level > 1 ? marks[first].level - 1 : 0);
    put_title(to, parts, &marks[at]);
    at += marks[at].title;
    while (at < count && marks[at].kind == X278I_MARK_VALUE) { /* of the title */
        at++;
    }
    open_list(to, "lines", '[');
    while (at < count && marks[at].kind != X278I_MARK_SECTION) {
        at = put_line(to, parts, at);
    }
    close_list(to, ']');
    close_list(to, '}');
    return at;
}

static void put_all(x278i_json_text *to, const x278i_view_parts *parts) {
    const x278_outcome *outcome = parts->outcome;
    x278_str guide = {NULL, 0};
    x278_guide_text(x278i_guide_public(parts->doc->guide), X278_TEXT_ID, &guide);
    x278i_json_put(to, "{", 1);
    put_text(to, "format", FORMAT);
    if (to->bytes) {
        put_number(to, "bytes", 1);
    }
    put_str(to, "guide", guide);
    put_text(to, "kind", outcome->is_request != 0 ? "request" : "response");
    put_text(to, "title", parts->title);
    put_outcome(to, outcome);
    put_next(to, outcome);
    open_list(to, "sections", '[');
    for (size_t i = 0; i < parts->marks->count;) {
        i = put_section(to, parts, i);
    }
    x278i_json_put(to, "]}\n", 3);
}

void x278i_view_put_json(x278i_json_text *to, const x278i_view_parts *parts) {
    size_t begin = to->out.len;
    to->bytes = to->broken = false;
    put_all(to, parts);
    if (to->broken) { /* once more, byte by byte: some text is not UTF-8 */
        to->out.len = begin;
        to->bytes = true;
        to->broken = false;
        put_all(to, parts);
    }
}
