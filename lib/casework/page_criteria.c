/* Policies held against the record, as a page shows them: what each criterion needs, and what the record has. */
#include <string.h>

#include "casework/writing.h"

x278_str x278cwi_write_node_trace(x278cwi_writing *w, const x278cw_policy_result *policy,
                                  const x278cw_policy_node *node) {
    return x278cwi_page_text(&w->page, "po:%v/%v", policy->id, node->id);
}

#define MOST_SOURCES 200 /* that are named one by one */

/* ---- what the record has --------------------------------------------------------------------------------------- */

/* The trace of what a leaf has: its node, items, and paths of the request. */
typedef struct sources {
    x278_str trace;
    x278_str raw; /* when there is one path */
    size_t paths;
} sources;

static void add_item(x278cwi_writing *w, sources *all, x278_str id) {
    x278cwi_shown item = x278cwi_write_item(w, id);
    all->trace = x278cwi_trace_both(&w->page, all->trace, item.trace);
    all->paths += item.raw.ptr != NULL ? 1 : 0;
    all->raw = item.raw.ptr != NULL ? item.raw : all->raw;
}

/* All items of a list, as many as are named one by one. */
static void add_list(x278cwi_writing *w, sources *all, x278cwi_evidence_element list, x278cwi_evidence_element item) {
    x278_str ids[MOST_SOURCES];
    size_t count = 0;
    for (const x278cwi_node *one = x278cwi_evidence_first(w->evidence, list, item); one != NULL && count < MOST_SOURCES;
         one = x278cwi_node_sibling(one)) {
        ids[count++] = x278cwi_id_of(one);
    }
    all->trace = x278cwi_trace_both(&w->page, all->trace, x278cwi_trace_items(&w->page, ids, count));
}

/* A figure without items that count still comes from some. */
static void add_silent(x278cwi_writing *w, sources *all, const x278cw_policy_node *node) {
    const x278cwi_cell *birth = x278cwi_part_find(w->page.root, "age", 3);
    if (x278cwi_str_is(node->type, "fact") || x278cwi_str_is(node->type, "score")) {
        add_list(w, all, X278CWI_FACTS, X278CWI_FACT);
    } else if (x278cwi_str_is(node->type, "symptom")) {
        add_list(w, all, X278CWI_SYMPTOMS, X278CWI_SYMPTOM);
    } else if (x278cwi_str_is(node->type, "age") && birth != NULL) {
        all->trace = x278cwi_trace_both(&w->page, all->trace, birth->shown.trace);
        all->paths += birth->shown.raw.ptr != NULL ? 1 : 0;
        all->raw = birth->shown.raw;
    }
}

static sources sources_of(x278cwi_writing *w, const x278cw_policy_result *policy, const x278cw_policy_node *node) {
    sources all = {x278cwi_write_node_trace(w, policy, node), {NULL, 0}, 0};
    bool many = node->evidence_count + node->open_count > MOST_SOURCES;
    if (many) {
        x278_str items = x278cwi_trace_items(&w->page, node->evidence, node->evidence_count);
        all.trace = x278cwi_trace_both(&w->page, all.trace, items);
        items = x278cwi_trace_items(&w->page, node->open, node->open_count);
        all.trace = x278cwi_trace_both(&w->page, all.trace, items);
    }
    for (size_t i = 0; !many && i < node->evidence_count; i++) {
        add_item(w, &all, node->evidence[i]);
    }
    for (size_t i = 0; !many && i < node->open_count; i++) {
        add_item(w, &all, node->open[i]);
    }
    if (node->evidence_count + node->open_count == 0) {
        add_silent(w, &all, node);
    }
    return all;
}

static bool is_days(const x278cw_policy_node *node) {
    return x278cwi_str_is(node->unit, "days");
}

/* "2 kinds", "1 flag", "84 days (12 weeks)". */
static x278_str number_text(x278cwi_writing *w, const x278cw_policy_node *node, int64_t number) {
    if (is_days(node)) {
        return x278cwi_page_weeks(&w->page, number);
    }
    x278_str unit = node->unit;
    if (number == 1 && unit.len > 1 && unit.ptr[unit.len - 1] == 's') {
        unit = x278cwi_str_is(unit, "studies") ? (x278_str){"study", 5} : (x278_str){unit.ptr, unit.len - 1};
    }
    return x278cwi_page_text(&w->page, "%d %v", number, unit);
}

static x278cwi_shown figure(const sources *from, x278_str text, x278_str value, x278_str unit) {
    return (x278cwi_shown){
        .text = text,
        .trace = from->trace,
        .raw = from->paths == 1 ? from->raw : (x278_str){NULL, 0},
        .value = value,
        .unit = unit,
    };
}

static x278cwi_shown number_figure(x278cwi_writing *w, const sources *from, const x278cw_policy_node *node,
                                   int64_t number) {
    return figure(from, number_text(w, node, number), x278cwi_page_text(&w->page, "%d", number), node->unit);
}

/* Is a text a number, which may be a figure? */
static bool is_number(x278_str text) {
    x278_decimal number;
    return text.ptr != NULL && x278cwi_decimal_parse(text, &number);
}

static void put_value(x278cwi_writing *w, x278cwi_part *part, const sources *from, const x278cw_policy_node *node) {
    bool number = is_number(node->value);
    bool bare = node->unit.ptr == NULL || !number || x278cwi_str_is(node->unit, "score");
    x278_str text = !bare ? x278cwi_page_text(&w->page, "%v %v", node->value, node->unit) : node->value;
    x278_str none = {NULL, 0};
    x278cwi_page_put(&w->page, part, "has",
                     figure(from, text, number ? node->value : none, number ? node->unit : none));
}

static void put_items(x278cwi_writing *w, x278cwi_part *part, const char *list, const x278_str *ids, size_t count) {
    for (size_t i = 0; i < count && i < MOST_SOURCES; i++) {
        x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, part, list), "item", x278cwi_write_item(w, ids[i]));
    }
}

void x278cwi_write_has(x278cwi_writing *w, x278cwi_part *part, const x278cw_policy_result *policy,
                       const x278cw_policy_node *node) {
    sources from = sources_of(w, policy, node);
    bool has_low = (node->has & X278CW_HAS_LOW) != 0;
    bool has_high = (node->has & X278CW_HAS_HIGH) != 0;
    if (node->value.ptr != NULL) {
        put_value(w, part, &from, node);
    } else if (has_low) {
        x278cwi_page_put(&w->page, part, "has", number_figure(w, &from, node, node->low));
    }
    if (node->value.ptr == NULL && has_low && node->result == X278CW_UNKNOWN) {
        if (!has_high) {
            const x278_str none = {NULL, 0};
            x278cwi_page_put(&w->page, part, "no_bound", figure(&from, (x278_str){"perhaps more", 12}, none, none));
        } else if (node->high != node->low) {
            x278cwi_page_put(&w->page, part, "at_most", number_figure(w, &from, node, node->high));
        }
    }
    put_items(w, part, "items", node->evidence, node->evidence_count);
}

/* ---- what it needs --------------------------------------------------------------------------------------------- */

x278cwi_shown x278cwi_write_need(x278cwi_writing *w, const x278cw_policy_result *policy,
                                 const x278cw_policy_node *node) {
    x278cwi_shown shown = x278cwi_shown_traced(node->need_text, x278cwi_write_node_trace(w, policy, node));
    if (node->threshold.ptr != NULL) {
        shown.value = node->threshold;
        shown.unit = node->unit;
    } else if ((node->has & X278CW_HAS_NEED) != 0) {
        shown.value = x278cwi_page_text(&w->page, "%d", node->need);
        shown.unit = node->unit;
    }
    return shown;
}

x278cwi_shown x278cwi_write_cite(x278cwi_writing *w, const x278cw_policy_result *policy,
                                 const x278cw_policy_node *node) {
    x278cwi_shown shown = x278cwi_shown_traced(node->cite, x278cwi_write_node_trace(w, policy, node));
    shown.cite = true;
    return shown;
}

/* ---- rows ------------------------------------------------------------------------------------------------------ */

/* What a combination asks of its parts. */
static const struct {
    const char *type;
    const char *words;
} groups[] = {
    {"all", "All of the following"},
    {"any", "Any one of the following is enough"},
    {"not", "The following must not be met"},
    {"at-least", "Several of the following"},
};

static const struct {
    const char *words;
    const char *mark;
} results[] = {
    [X278CW_NONE] = {"no policy", "[ ]"},
    [X278CW_MET] = {"met", "[x]"},
    [X278CW_NOT_MET] = {"not met", "[ ]"},
    [X278CW_UNKNOWN] = {"unknown", "[?]"},
};

static x278cwi_shown result_of(x278cw_result result, x278_str trace) {
    const char *words = results[result].words;
    return x278cwi_shown_traced((x278_str){words, strlen(words)}, trace);
}

/* Words that come from what a leaf has. */
static x278cwi_shown sourced(const sources *from, const char *words) {
    const x278_str none = {NULL, 0};
    return figure(from, (x278_str){words, strlen(words)}, none, none);
}

/* The nodes from the root to the one that is being written, and where the gaps are. */
typedef struct way {
    struct {
        bool negation; /* a `not` */
        bool turned;   /* below an odd number of them */
    } steps[X278CWI_MOST_DEPTH + 1];
    size_t gap; /* the next one: they are in the order of the nodes */
} way;

/* Go to a node; is it below an odd number of `not`? */
static bool step_to(way *to, const x278cw_policy_node *node) {
    uint32_t depth = node->depth < X278CWI_MOST_DEPTH ? node->depth : X278CWI_MOST_DEPTH;
    bool turned = depth > 0 && to->steps[depth - 1].turned != to->steps[depth - 1].negation;
    to->steps[depth].negation = x278cwi_str_is(node->type, "not");
    to->steps[depth].turned = turned;
    return turned;
}

static x278_str label_of(x278cwi_writing *w, const x278cw_policy_node *node) {
    if (node->label.ptr != NULL) {
        return node->label;
    }
    return node->need_text.ptr != NULL ? node->need_text : x278cwi_page_plain(&w->page, node->type);
}

/* What a criterion is about, where the policy gives it no label. */
static const struct {
    const char *type;
    const char *words;
} topics[] = {{"flag", "condition"},        {"therapy", "treatment"}, {"exam", "examination"},
              {"study", "imaging"},         {"document", "document"}, {"drug", "drugs tried"},
              {"prior", "earlier surgery"}, {"text", "statement"},    {"measure", "measure"}};

static x278_str topic_of(x278cwi_writing *w, const x278cw_policy_node *node) {
    for (size_t i = 0; node->label.ptr == NULL && i < sizeof topics / sizeof topics[0]; i++) {
        if (x278cwi_str_is(node->type, topics[i].type)) {
            return (x278_str){topics[i].words, strlen(topics[i].words)};
        }
    }
    return node->label.ptr != NULL ? node->label : x278cwi_page_plain(&w->page, node->type);
}

static void put_group(x278cwi_writing *w, x278cwi_part *row, const x278cw_policy_node *node, x278_str trace) {
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        if (x278cwi_str_is(node->type, groups[i].type)) {
            x278cwi_page_put(&w->page, row, "group", x278cwi_shown_words(groups[i].words));
        }
    }
    if (node->label.ptr != NULL) {
        x278cwi_page_put(&w->page, row, "label", x278cwi_shown_traced(node->label, trace));
    }
}

static void put_leaf(x278cwi_writing *w, x278cwi_part *row, const x278cw_policy_result *policy,
                     const x278cw_policy_node *node) {
    x278_str trace = x278cwi_write_node_trace(w, policy, node);
    sources from = sources_of(w, policy, node);
    x278cwi_page_put(&w->page, row, "leaf", x278cwi_shown_words("criterion"));
    x278cwi_page_put(&w->page, row, "label", x278cwi_shown_traced(label_of(w, node), trace));
    x278cwi_page_put(&w->page, row, "topic", x278cwi_shown_traced(topic_of(w, node), trace));
    x278cwi_page_put(&w->page, row, "need", x278cwi_write_need(w, policy, node));
    x278cwi_page_put(&w->page, row, "result", sourced(&from, results[node->result].words));
    x278cwi_page_put(&w->page, row, "mark", sourced(&from, results[node->result].mark));
    x278cwi_write_has(w, row, policy, node);
    put_items(w, row, "open", node->open, node->open_count);
}

/* The question of a gap. */
static void put_question(x278cwi_writing *w, x278cwi_part *row, const x278cw_policy_result *policy, size_t index,
                         way *to) {
    if (to->gap < policy->gap_count && policy->gaps[to->gap]->node == index) {
        x278_str trace = x278cwi_write_node_trace(w, policy, policy->nodes[index]);
        x278cwi_page_put(&w->page, row, "ask", x278cwi_shown_traced(policy->gaps[to->gap]->text, trace));
        x278cwi_page_put(&w->page, row, "open_question", x278cwi_shown_words("open"));
        to->gap++;
    }
}

/* Is an id among those that were kept? */
static bool is_kept(const x278_str *ids, size_t count, x278_str id) {
    size_t at = 0;
    while (at < count && !x278cwi_str_equal(ids[at], id)) {
        at++;
    }
    return at < count;
}

/* `head` and all items that the result of a node comes from, in the order of the nodes below it, each once. Codes of the
 * request are left out. */
static x278_str trace_below(x278cwi_writing *w, const x278cw_policy_result *policy, size_t index, x278_str head) {
    x278_str ids[MOST_SOURCES];
    size_t kept = 0;
    uint32_t depth = policy->nodes[index]->depth;
    for (size_t i = index;
         i < policy->node_count && kept < MOST_SOURCES && (i == index || policy->nodes[i]->depth > depth); i++) {
        const x278cw_policy_node *node = policy->nodes[i];
        for (size_t k = 0; k < node->evidence_count + node->open_count && kept < MOST_SOURCES; k++) {
            x278_str id = k < node->evidence_count ? node->evidence[k] : node->open[k - node->evidence_count];
            if (strncmp(id.ptr, "dx:", 3) != 0 && !is_kept(ids, kept, id)) {
                ids[kept++] = id;
            }
        }
    }
    return x278cwi_trace_both(&w->page, head, x278cwi_trace_items(&w->page, ids, kept));
}

static void put_row(x278cwi_writing *w, x278cwi_part *part, const x278cw_policy_result *policy, size_t index, way *to) {
    const x278cw_policy_node *node = policy->nodes[index];
    bool turned = step_to(to, node);
    x278cwi_part *row = x278cwi_page_add(&w->page, part, "rows");
    x278_str trace = x278cwi_write_node_trace(w, policy, node);
    if (node->need_text.ptr == NULL) {
        put_group(w, row, node, trace);
        x278cwi_page_put(&w->page, row, "result", result_of(node->result, trace_below(w, policy, index, trace)));
    } else {
        put_leaf(w, row, policy, node);
    }
    put_question(w, row, policy, index, to);
    if (turned) {
        x278cwi_page_put(&w->page, row, "not_wanted", x278cwi_shown_words("must not be met"));
    }
    if (node->cite.ptr != NULL) {
        x278cwi_page_put(&w->page, row, "cite", x278cwi_write_cite(w, policy, node));
    }
}

/* ---- policies -------------------------------------------------------------------------------------------------- */

/* A text of the policy itself. */
static void put_head(x278cwi_writing *w, x278cwi_part *part, const x278cw_policy_result *policy, const char *name,
                     x278_str text) {
    x278_str trace = x278cwi_page_text(&w->page, "pol:%v", policy->id);
    int32_t day;
    if (text.ptr != NULL && x278cwi_day_parse(text.ptr, text.len, &day)) {
        text = x278cwi_page_day(&w->page, day);
    }
    x278cwi_page_put(&w->page, part, name, x278cwi_shown_traced(text, trace));
}

static void put_done(x278cwi_writing *w, x278cwi_part *part, const x278cw_policy_result *policy, x278_str trace) {
    int64_t done = 0;
    int64_t of = 0;
    for (size_t i = 0; i < policy->node_count; i++) {
        of += policy->nodes[i]->need_text.ptr != NULL;
        done += policy->nodes[i]->need_text.ptr != NULL && policy->nodes[i]->result == X278CW_MET;
    }
    x278cwi_page_put(&w->page, part, "done",
                     x278cwi_shown_figure(&w->page, x278cwi_page_text(&w->page, "%d", done), trace, done, "criteria"));
    x278cwi_page_put(&w->page, part, "of",
                     x278cwi_shown_figure(&w->page, x278cwi_page_text(&w->page, "%d", of), trace, of, "criteria"));
}

static void put_policy(x278cwi_writing *w, const x278cw_policy_result *policy) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "policies");
    way to = {.gap = 0};
    x278_str trace = trace_below(w, policy, 0, x278cwi_page_text(&w->page, "pol:%v", policy->id));
    put_head(w, part, policy, "title", policy->title);
    put_head(w, part, policy, "version", policy->version);
    put_head(w, part, policy, "from", policy->from);
    put_head(w, part, policy, "to", policy->to);
    put_head(w, part, policy, "source", policy->source);
    x278cwi_page_put(&w->page, part, "result", result_of(policy->result, trace));
    put_done(w, part, policy, trace);
    if (x278cwi_str_is(policy->status, "illustrative")) {
        x278cwi_page_put(&w->page, part, "illustrative", x278cwi_shown_words("illustrative"));
    }
    for (size_t i = 0; i < policy->node_count && w->page.status == X278_OK; i++) {
        put_row(w, part, policy, i, &to);
    }
}

void x278cwi_write_criteria(x278cwi_writing *w) {
    if (w->report == NULL || w->report->policy_count == 0) {
        w->missing |= X278CW_SECTION_CRITERIA;
        return;
    }
    for (size_t i = 0; i < w->report->policy_count && w->page.status == X278_OK; i++) {
        put_policy(w, w->report->policies[i]);
    }
    if (w->report->result == X278CW_MET) {
        x278cwi_page_put(&w->page, w->page.root, "all_met", x278cwi_shown_words("met"));
    }
}
