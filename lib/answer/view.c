/* The view of a document: the decision and what to do, then everything else, loop by loop. */
#include "x278/view.h"

#include "answer/label.h"
#include "answer/rules.h"
#include "answer/show.h"
#include "answer/terms.h"
#include "answer/view_json.h"
#include "doc/document.h"
#include "review/loops.h"

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_view_options, transaction) + sizeof(const x278_transaction *))

/* Loops that are counted; no guide has more. */
#define LOOPS_MAX 128

/* Segments and elements without a place that are named in the first lines. */
#define NAMES_MAX 24

typedef struct view {
    x278i_show show;
    const x278_doc *doc;
    const x278_outcome *outcome;
    x278_view_options options;
    x278i_tour tour;
    uint32_t ordinals[LOOPS_MAX]; /* of each loop row: how many were met */
    uint32_t event, service;      /* which event, and which service of it, from 1 */
} view;

static x278i_path_roots roots_of(const x278_doc *doc) {
    return (x278i_path_roots){.guide = doc->guide, .root = doc->root, .envelope = doc->envelope};
}

/* ---- loops ---------------------------------------------------------------------------------------------------- */

static void begin(view *v, bool first) {
    x278i_path_roots roots = roots_of(v->doc);
    x278i_tour_begin(&v->tour, &roots, v->show.binding, X278I_ALL_LOOPS, X278I_NONE);
    memset(v->ordinals, 0, sizeof v->ordinals);
    v->event = v->service = 0;
    v->show.first = first;
    v->show.open = NULL;
    v->show.loop_n = 1;
    v->show.page.indent = 2;
}

/* Levels of the tour's open loops that are events or services, the last loop left out. */
static unsigned level_of(const view *v) {
    unsigned level = 0;
    for (uint32_t i = 1; i < v->tour.depth; i++) {
        uint16_t loop = v->tour.at[i - 1].loop;
        level += x278i_is_struct(v->show.binding, loop, "x278_event") ||
                 x278i_is_struct(v->show.binding, loop, "x278_service");
    }
    return level;
}

static size_t ordinal_of(const view *v, uint16_t loop) {
    return v->ordinals[loop < LOOPS_MAX ? loop : 0];
}

/* What follows is about a loop. */
static void put_section(view *v, x278i_section section, uint16_t loop) {
    bool service = x278i_is_struct(v->show.binding, loop, "x278_service");
    bool event = service || x278i_is_struct(v->show.binding, loop, "x278_event");
    x278i_path_parts path = {.loop = loop, .seg = X278I_NONE, .loop_n = v->show.loop_n};
    x278i_page_section(&v->show.page, section, &path, event ? v->event : 0, service ? v->service : 0);
}

/* The next loop; keeps count of events and services. */
static const void *next_loop(view *v, uint16_t *loop) {
    const void *node = x278i_tour_next(&v->tour, loop);
    if (node == NULL) {
        return NULL;
    }
    v->ordinals[*loop < LOOPS_MAX ? *loop : 0]++;
    v->show.loop_n = ordinal_of(v, *loop);
    if (x278i_is_struct(v->show.binding, *loop, "x278_event")) {
        v->event++;
        v->service = 0;
    } else if (x278i_is_struct(v->show.binding, *loop, "x278_service")) {
        v->service++;
    }
    return node;
}

/* ---- titles --------------------------------------------------------------------------------------------------- */

/* "Request", "Request 2 of 3", "Service 1" */
static void put_title(view *v, bool service) {
    x278i_page *page = &v->show.page;
    x278i_page_label(page, NULL);
    x278i_page_title(page);
    x278i_page_add(page, service ? "Service " : "Request", X278_STRLEN);
    if (service) {
        x278i_page_number(page, v->service);
    } else if (v->doc->review->event_count > 1) {
        x278i_page_add(page, " ", 1);
        x278i_page_number(page, v->event);
        x278i_page_add(page, " of ", 4);
        x278i_page_number(page, v->doc->review->event_count);
    }
}

static x278_str code_of(const x278_service *service) {
    const x278_procedure *procedure = service->professional != NULL    ? service->professional->procedure
                                      : service->institutional != NULL ? service->institutional->procedure
                                      : service->dental != NULL        ? service->dental->procedure
                                                                       : NULL;
    return procedure != NULL                ? procedure->code
           : service->institutional != NULL ? service->institutional->revenue_code
                                            : (x278_str){NULL, 0};
}

/* ---- what was decided ----------------------------------------------------------------------------------------- */

/* The path of the REF that holds it in a loop. */
static x278i_path_parts number_path(const view *v, uint16_t loop) {
    x278i_label label = {.len = 0};
    x278i_row row = {X278I_NONE, X278I_NONE, X278I_NONE};
    x278i_label_loop(&label, v->doc->guide, loop);
    x278i_label_add(&label, "-REF{BB}", X278_STRLEN);
    bool known = x278i_guide_row(v->doc->guide, label.text, label.len, &row) != 0;
    return (x278i_path_parts){.loop = loop, .seg = row.seg, .loop_n = known ? v->show.loop_n : 0, .seg_n = 1};
}

/* A number that stands in REF BB where HCR02 is empty. */
static void put_number(view *v, uint16_t loop, x278_str number, const x278_decision *decision) {
    bool elsewhere = decision != NULL && decision->authorization_number.ptr == NULL && number.ptr != NULL;
    if (elsewhere) {
        x278i_path_parts path = number_path(v, loop);
        x278i_page_label(&v->show.page, "  authorization");
        x278i_page_source(&v->show.page, &path);
        size_t from = v->show.page.text.len;
        x278i_page_str(&v->show.page, number);
        path.element = 2;
        x278i_page_value(&v->show.page, from, number, &path);
        x278i_page_add(&v->show.page, " (from REF BB; HCR02 is empty)", X278_STRLEN);
        x278i_page_end(&v->show.page);
    }
}

static void put_event_first(view *v, uint16_t loop, const void *node) {
    v->show.page.indent = 2;
    put_section(v, X278I_SECTION_DECISION, loop);
    if (v->doc->review->event_count > 1) {
        put_title(v, false);
        v->show.page.indent = 4;
    }
    x278i_show_loop(&v->show, loop, node);
    const x278_event *event = node;
    if (v->show.response && event->previous_authorization != NULL) {
        put_number(v, loop, event->previous_authorization->value, event->decision);
    }
}

static void put_service_first(view *v, uint16_t loop, const void *node) {
    const x278_service *service = node;
    v->show.page.indent = v->doc->review->event_count > 1 ? 4 : 2;
    if (x278i_show_has(&v->show, loop, node)) {
        put_section(v, X278I_SECTION_DECISION, loop);
        put_title(v, true);
        if (code_of(service).ptr != NULL) {
            x278i_page_add(&v->show.page, ", ", 2);
            x278i_page_str(&v->show.page, code_of(service));
        }
        v->show.page.indent += 2;
        x278i_show_loop(&v->show, loop, node);
        if (v->show.response && service->previous_authorization != NULL) {
            put_number(v, loop, service->previous_authorization->value, service->decision);
        }
    }
}

/* Other loops have nothing to decide but rejections: their place is added. */
static void put_other_first(view *v, uint16_t loop, const void *node) {
    x278i_label place = {.len = 0};
    x278_str name = {NULL, 0};
    x278_row row = x278i_row_make(X278_ROW_LOOP, loop);
    x278_row_text(x278i_guide_public(v->doc->guide), row, X278_TEXT_NAME, &name);
    x278i_label_add(&place, name.ptr == NULL ? "" : name.ptr, name.len);
    x278i_label_add(&place, " (", 2);
    x278i_label_loop(&place, v->doc->guide, loop);
    x278i_label_index(&place, ordinal_of(v, loop));
    x278i_label_add(&place, ")", 1);
    v->show.place = (x278_str){place.text, place.len};
    v->show.page.indent = 2 + 2 * level_of(v);
    put_section(v, X278I_SECTION_DECISION, loop);
    x278i_show_loop(&v->show, loop, node);
    v->show.place = (x278_str){NULL, 0};
}

static void put_decisions(view *v) {
    uint16_t loop;
    const void *node;
    begin(v, true);
    put_section(v, X278I_SECTION_DECISION, v->doc->guide->root);
    x278i_show_loop(&v->show, v->doc->guide->root, v->doc->review);
    while ((node = next_loop(v, &loop)) != NULL) {
        if (x278i_is_struct(v->show.binding, loop, "x278_event")) {
            put_event_first(v, loop, node);
        } else if (x278i_is_struct(v->show.binding, loop, "x278_service")) {
            put_service_first(v, loop, node);
        } else {
            put_other_first(v, loop, node);
        }
    }
    v->show.page.indent = 2;
}

/* ---- what to do ----------------------------------------------------------------------------------------------- */

static void put_scope(view *v, const x278_next *step) {
    x278i_page *page = &v->show.page;
    bool event = step->event > 0 && v->outcome->event_count > 1;
    if (event) {
        x278i_page_add(page, "Request ", X278_STRLEN);
        x278i_page_number(page, step->event);
    }
    if (step->line > 0) {
        x278i_page_add(page, event ? ", service " : "Service ", X278_STRLEN);
        x278i_page_number(page, step->line);
    }
    if (event || step->line > 0) {
        x278i_page_add(page, ": ", 2);
    }
}

static void put_wanted(view *v) {
    x278i_page *page = &v->show.page;
    size_t count = v->outcome->wanted_count;
    if (count > 0) {
        x278i_page_label(page, "");
        x278i_page_number(page, count);
        x278i_page_add(page,
                       count == 1 ? " document or answer is asked for; see below."
                                  : " documents or answers are asked for; see below.",
                       X278_STRLEN);
        x278i_page_end(page);
    }
}

static void put_terms(view *v) {
    x278i_page_section(&v->show.page, X278I_SECTION_TERMS, NULL, 0, 0);
    for (size_t i = 0; i < v->doc->review->event_count; i++) {
        const x278_event *event = v->doc->review->events[i];
        const x278_decision *decision = event->decision;
        for (size_t n = 0; n < event->service_count && decision == NULL; n++) {
            decision = event->services[n]->decision;
        }
        x278_str action = decision == NULL ? (x278_str){NULL, 0} : decision->action;
        x278i_terms_put(&v->show.page, v->options.overlays, v->options.overlay_count, event, action, v->show.response);
    }
}

static void put_steps(view *v) {
    bool asked = false;
    x278i_page_section(&v->show.page, X278I_SECTION_NEXT, NULL, 0, 0);
    for (size_t i = 0; i < v->outcome->step_count; i++) {
        const x278_next *step = v->outcome->steps[i];
        x278i_page_label(&v->show.page, "NEXT");
        put_scope(v, step);
        x278i_page_str(&v->show.page, step->text);
        x278i_page_end(&v->show.page);
        if (step->action == X278_ACTION_SEND_DOCUMENTS && !asked) {
            put_wanted(v);
            asked = true;
        }
    }
    put_terms(v);
}

/* ---- what is wrong with the message --------------------------------------------------------------------------- */

static bool has_contradiction(const view *v, x278_contradiction contradiction) {
    for (size_t i = 0; i < v->outcome->contradiction_count; i++) {
        if (v->outcome->contradictions[i] == contradiction) {
            return true;
        }
    }
    return false;
}

static void put_errors(view *v) {
    x278i_page *page = &v->show.page;
    if (has_contradiction(v, X278_CONTRADICTION_INCOMPLETE)) {
        x278i_page_line(page, "INCOMPLETE", "This message ends early: services and decisions may be missing.");
    }
    if (v->outcome->errors > 0) {
        x278i_page_label(page, "ERRORS");
        x278i_page_number(page, v->outcome->errors);
        x278i_page_add(page,
                       v->outcome->errors == 1 ? " error (x278 check names it)" : " errors (x278 check names them)",
                       X278_STRLEN);
        x278i_page_end(page);
    }
    if (v->doc->envelope->usage.len == 1 && *v->doc->envelope->usage.ptr == 'T') {
        x278i_page_line(page, "TEST", "This message is marked as a test.");
    }
}

/* Names of what has no place, each once: "NTE", "UM11". */
typedef struct names {
    x278i_label found[NAMES_MAX];
    size_t count;
    bool more;
} names;

static void add_name(names *all, const x278_unknown *unknown) {
    x278i_label name = {.len = 0};
    x278i_label_add(&name, unknown->tag.ptr == NULL ? "?" : unknown->tag.ptr,
                    unknown->tag.ptr == NULL ? 1 : unknown->tag.len);
    if (unknown->element > 0) {
        x278i_label_add(&name, unknown->element < 10 ? "0" : "", X278_STRLEN);
        x278i_label_number(&name, unknown->element);
    }
    for (size_t i = 0; i < all->count; i++) {
        if (all->found[i].len == name.len && memcmp(all->found[i].text, name.text, name.len) == 0) {
            return;
        }
    }
    if (all->count < NAMES_MAX) {
        all->found[all->count++] = name;
    } else {
        all->more = true;
    }
}

static void add_names(const view *v, names *all, uint16_t loop, const void *node) {
    size_t count;
    const x278_unknown *const *unknowns = x278i_unknowns_of(v->show.binding, loop, node, &count);
    for (size_t i = 0; i < count; i++) {
        add_name(all, unknowns[i]);
    }
}

static void put_unplaced(view *v) {
    names all = {.count = 0};
    uint16_t loop;
    const void *node = v->doc->review;
    begin(v, false);
    add_names(v, &all, v->doc->guide->root, node);
    while ((node = next_loop(v, &loop)) != NULL) {
        add_names(v, &all, loop, node);
    }
    if (all.count == 0) {
        return;
    }
    x278i_page *page = &v->show.page;
    x278i_page_label(page, "NOT PLACED");
    for (size_t i = 0; i < all.count; i++) {
        x278i_page_add(page, i > 0 ? ", " : "", X278_STRLEN);
        x278i_page_add(page, all.found[i].text, all.found[i].len);
    }
    x278i_page_add(page, all.more ? " …" : "", X278_STRLEN);
    x278i_page_add(page, ": not part of the guide there, and shown below as received (x278 check says why)",
                   X278_STRLEN);
    x278i_page_end(page);
}

/* ---- the rest ------------------------------------------------------------------------------------------------- */

static void put_rest(view *v) {
    uint16_t loop;
    const void *node;
    begin(v, false);
    put_section(v, X278I_SECTION_CONTENT, v->doc->guide->root);
    x278i_show_loop(&v->show, v->doc->guide->root, v->doc->review);
    while ((node = next_loop(v, &loop)) != NULL) {
        v->show.page.indent = 2 + 2 * level_of(v);
        bool service = x278i_is_struct(v->show.binding, loop, "x278_service");
        put_section(v, X278I_SECTION_CONTENT, loop);
        if (service || x278i_is_struct(v->show.binding, loop, "x278_event")) {
            put_title(v, service);
            v->show.page.indent += 2;
        }
        const x278_subscriber *subscriber = v->tour.depth > 1 ? v->tour.at[v->tour.depth - 2].node : NULL;
        bool above = v->tour.depth > 1 &&
                     x278i_is_struct(v->show.binding, v->tour.at[v->tour.depth - 2].loop, "x278_subscriber") &&
                     x278i_is_struct(v->show.binding, loop, "x278_party");
        v->show.party = above && subscriber->dependent_count > 0 ? "Subscriber" : NULL;
        x278i_show_loop(&v->show, loop, node);
    }
    v->show.party = NULL;
    v->show.page.indent = 2;
}

static void put_implied(view *v) {
    x278i_page *page = &v->show.page;
    if (v->show.implied_count == 0) {
        return;
    }
    x278i_page_section(page, X278I_SECTION_MORE, NULL, 0, 0);
    x278i_page_label(page, "Also holds");
    for (size_t i = 0; i < v->show.implied_count; i++) {
        x278i_page_add(page, i > 0 ? ", " : "", X278_STRLEN);
        x278i_page_add(page, v->show.implied[i], X278_STRLEN);
    }
    x278i_page_add(page, ", which the words above imply", X278_STRLEN);
    x278i_page_end(page);
}

static void put_all(view *v) {
    x278i_page *page = &v->show.page;
    x278i_page_section(page, X278I_SECTION_HEADING, NULL, 0, 0);
    x278i_page_add(page, v->options.title == NULL ? "" : v->options.title, X278_STRLEN);
    x278i_page_open(page);
    const x278i_guide *guide = v->doc->guide;
    const char *kind = guide->trust != X278I_TRUST_ALL ? x278i_guide_text(guide, guide->name_str)
                       : v->show.response              ? "answer to"
                                                       : "request";
    x278i_page_add(page, kind, X278_STRLEN);
    x278i_show_head(&v->show, v->doc->guide->root, v->doc->review);
    x278i_page_end(page);
    page->indent = 2;
    x278i_page_section(page, X278I_SECTION_WARNINGS, NULL, 0, 0);
    put_errors(v);
    put_unplaced(v);
    put_decisions(v);
    put_steps(v);
    put_rest(v);
    put_implied(v);
}

/* ---- the forms ------------------------------------------------------------------------------------------------- */

/* The text that was made as JSON; the text goes. */
static x278_status make_json(view *v, const x278i_marks *marks, x278i_buf *out) {
    x278i_view_parts parts = {.doc = v->doc, .outcome = v->outcome, .title = v->options.title, .marks = marks};
    parts.text = (x278_str){v->show.page.text.ptr, v->show.page.text.len};
    x278i_json_text json = {.ctx = v->doc->ctx};
    x278_status status = v->show.page.status;
    if (status == X278_OK) {
        status = x278i_sites_find(&parts.sites, v->doc, v->options.transaction);
    }
    if (status == X278_OK) {
        x278i_view_put_json(&json, &parts);
        status = json.status;
    }
    x278i_sites_free(&parts.sites, v->doc->ctx);
    *out = json.out;
    return status;
}

static x278_status write_view(const x278_doc *doc, const x278_outcome *outcome, const x278_view_options *options,
                              x278_buf *out) {
    view v = {.doc = doc, .outcome = outcome, .options = *options};
    x278i_marks marks = {NULL, 0, 0, 0};
    x278i_buf json = {NULL, 0, 0};
    bool wants_json = (options->flags & X278_VIEW_JSON) != 0;
    v.show.guide = doc->guide;
    v.show.binding = x278i_binding_of(doc->guide);
    v.show.response = outcome->is_request == 0;
    x278i_page_init(&v.show.page, doc->ctx, wants_json ? &marks : NULL);
    put_all(&v);
    x278_status status = wants_json ? make_json(&v, &marks, &json) : v.show.page.status;
    if (status == X278_OK) {
        status = x278i_buf_hand_over(doc->ctx, wants_json ? &json : &v.show.page.text, out);
    }
    x278i_buf_clear(doc->ctx, &json);
    x278i_buf_clear(doc->ctx, &v.show.page.text);
    x278i_marks_free(&marks, doc->ctx);
    return status;
}

x278_status x278_view(const x278_doc *doc, const x278_outcome *outcome, const x278_view_options *options,
                      x278_buf *out) {
    x278_view_options known;
    if (out != NULL) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    if (doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &known, sizeof known);
    if (status == X278_OK && (known.flags & ~(uint32_t)X278_VIEW_JSON) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status == X278_OK && outcome != NULL) {
        status = x278i_doc_sound(doc); /* else x278_outcome_new() looks */
    }
    if (status != X278_OK || outcome != NULL) {
        return status != X278_OK ? status : write_view(doc, outcome, &known, out);
    }
    const x278_outcome *own;
    status = x278_outcome_new(doc, NULL, &own);
    if (status == X278_OK) {
        status = write_view(doc, own, &known, out);
        x278_outcome_free(own);
    }
    return status;
}
