/* x278cw_page_write(): a page from what was given, by its kind. */
#include <stddef.h>
#include <string.h>

#include "casework/lists.h"
#include "casework/render.h"
#include "casework/writing.h"
#include "x278/casework/version.h"

#define OPTIONS_BASELINE (offsetof(x278cw_page_options, lob) + sizeof(const char *))
#define MOST_SLOTS 64
#define MOST_LINES 60 /* of a card */

typedef x278_status filler(x278cwi_writing *w);

/* ---- what a kind needs ----------------------------------------------------------------------------------------- */

enum {
    NEEDS_REQUEST = 1,
    NEEDS_RESPONSE = 2,
    NEEDS_EVIDENCE = 4,
    NEEDS_POLICIES = 8
};

static filler fill_letter;
static filler fill_card;
static filler fill_summary;
static filler fill_checklist;
static filler fill_sheet;

/* By kind. */
static const struct {
    const char *format;
    uint32_t needs;
    filler *fill;
    x278cw_sections must; /* sections without which nothing is written */
    bool lines;           /* plain text is not wrapped */
} kinds[] = {
    {NULL, 0, NULL, 0, false},
    {"x278.letter/1", NEEDS_REQUEST | NEEDS_RESPONSE | NEEDS_EVIDENCE, fill_letter,
     X278CW_SECTION_DENIAL | X278CW_SECTION_TREATMENT | X278CW_SECTION_FUNCTION | X278CW_SECTION_IMAGING |
         X278CW_SECTION_CRITERIA | X278CW_SECTION_WHY_NOW,
     false},
    {"x278.card/1", NEEDS_REQUEST | NEEDS_RESPONSE | NEEDS_EVIDENCE, fill_card, X278CW_SECTION_CRITERIA, false},
    {"x278.summary/1", NEEDS_EVIDENCE, fill_summary, 0, false},
    {"x278.checklist/1", NEEDS_EVIDENCE | NEEDS_POLICIES, fill_checklist, 0, true},
    {"x278.sheet/1", NEEDS_REQUEST, fill_sheet, 0, true},
};

#define KINDS ((x278cw_page_kind)(sizeof kinds / sizeof kinds[0]))

static x278_status check_needs(const x278cw_page_options *options, uint32_t needs) {
    bool lacks =
        ((needs & NEEDS_REQUEST) != 0 && options->request == NULL) ||
        ((needs & NEEDS_RESPONSE) != 0 && options->response == NULL) ||
        ((needs & NEEDS_EVIDENCE) != 0 && options->evidence == NULL) ||
        ((needs & NEEDS_POLICIES) != 0 && options->policies == NULL) || options->slot_count > MOST_SLOTS ||
        (options->slot_count > 0 && options->slots == NULL) ||
        (options->overlay_count > 0 && options->overlays == NULL) ||
        (options->evidence != NULL && options->evidence->state != X278_OK) ||
        (options->lob != NULL && x278cwi_list_find(&x278cwi_lobs, (x278_str){options->lob, strlen(options->lob)}) < 0);
    if (lacks) {
        return X278_E_INVALID_ARG;
    }
    bool other = (options->request != NULL && x278_doc_review(options->request) == NULL) ||
                 (options->response != NULL && x278_doc_review(options->response) == NULL);
    return other || (options->flags & ~(uint32_t)X278CW_PAGE_FLAGS) != 0 ? X278_E_UNSUPPORTED : X278_OK;
}

/* ---- finding out ----------------------------------------------------------------------------------------------- */

static x278_status evaluate(x278cwi_writing *w, uint32_t flags) {
    if (w->options.policies == NULL) {
        return X278_OK;
    }
    const x278cw_policy_options asked = {
        .struct_size = sizeof asked,
        .flags = flags,
        .as_of = w->options.as_of,
        .request = w->options.request,
        .evidence = w->evidence,
        .tables = w->options.tables,
        .lob = w->options.lob,
    };
    return x278cw_policy_evaluate(w->ctx, w->options.policies, &asked, w->errors, &w->report);
}

static x278_status explain(x278cwi_writing *w) {
    const x278cw_explain_options asked = {
        .struct_size = sizeof asked,
        .found = w->options.found,
        .request = w->options.request,
        .tables = w->options.tables,
        .overlays = w->options.overlays,
        .overlay_count = w->options.overlay_count,
    };
    return x278cw_explain(w->ctx, w->options.response, &asked, &w->explained);
}

/* The record, its sums, and its items by id. */
static x278_status look_at_record(x278cwi_writing *w) {
    x278_status status =
        x278cwi_record_make(&w->record, &w->page.arena, w->evidence, w->options.request, w->options.tables);
    if (status == X278_OK) {
        status = x278cwi_write_index(w);
    }
    return status == X278_OK ? x278cw_evidence_summarize(w->evidence, &w->options.as_of, &w->summary) : status;
}

/* All that letters and cards are made of. */
static x278_status look_at_case(x278cwi_writing *w) {
    x278_status status = look_at_record(w);
    if (status == X278_OK) {
        status = explain(w);
    }
    return status == X278_OK ? evaluate(w, 0) : status;
}

/* ---- kinds ----------------------------------------------------------------------------------------------------- */

static void put_now(x278cwi_writing *w) {
    x278cwi_page *page = &w->page;
    x278_str day = x278cwi_page_day(page, w->now);
    x278cwi_page_put(page, page->root, "as_of", x278cwi_shown_traced(day, (x278_str){"as-of", 5}));
}

static void put_signature(x278cwi_writing *w) {
    x278cwi_page *page = &w->page;
    const char *name = w->options.signed_by;
    if (name == NULL) {
        x278cwi_page_put(page, page->root, "draft", x278cwi_shown_words("draft"));
        return;
    }
    x278cwi_page_put(page, page->root, "signed_by",
                     x278cwi_shown_traced(x278cwi_page_text(page, "%s", name), (x278_str){"tpl", 3}));
}

static void put_slots(x278cwi_writing *w) {
    for (size_t i = 0; i < w->options.slot_count; i++) {
        const x278cw_page_slot *slot = &w->options.slots[i];
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "slots");
        x278_str text = {slot->text, slot->len == X278_STRLEN ? strlen(slot->text) : slot->len};
        while (text.len > 0 && strchr(" \t\r\n", text.ptr[text.len - 1]) != NULL) {
            text.len--;
        }
        x278cwi_page_put(&w->page, part, "name",
                         x278cwi_shown_traced(x278cwi_page_text(&w->page, "%s", slot->name), (x278_str){"tpl", 3}));
        x278cwi_page_put(&w->page, part, "text", x278cwi_shown_traced(text, (x278_str){"tpl", 3}));
    }
}

static void write_record(x278cwi_writing *w) {
    x278cwi_write_history(w);
    x278cwi_write_treatment(w);
    x278cwi_write_measures(w);
    x278cwi_write_imaging(w);
    x278cwi_write_texts(w);
    x278cwi_write_pictures(w);
}

static x278_status fill_letter(x278cwi_writing *w) {
    x278_status status = look_at_case(w);
    if (status != X278_OK) {
        return status;
    }
    put_signature(w);
    put_slots(w);
    x278cwi_write_parties(w);
    x278cwi_write_services(w);
    x278cwi_write_decision(w);
    write_record(w);
    x278cwi_write_criteria(w);
    return x278cwi_write_deadlines(w);
}

static x278_status fill_card(x278cwi_writing *w) {
    x278_status status = x278cwi_write_choose(w);
    if (status == X278_OK) {
        status = look_at_case(w);
    }
    if (status != X278_OK) {
        return status;
    }
    x278cwi_write_parties(w);
    x278cwi_write_services(w);
    x278cwi_write_decision(w);
    x278cwi_write_criteria(w);
    x278cwi_write_call(w);
    return x278cwi_write_deadlines(w);
}

static x278_status fill_summary(x278cwi_writing *w) {
    x278_status status = look_at_record(w);
    if (status == X278_OK) {
        write_record(w);
    }
    return status;
}

static x278_status fill_checklist(x278cwi_writing *w) {
    x278_status status = look_at_record(w);
    if (status == X278_OK) {
        status = evaluate(w, X278CW_POLICY_ANY);
    }
    if (status == X278_OK) {
        x278cwi_write_criteria(w);
    }
    return status;
}

static x278_status fill_sheet(x278cwi_writing *w) {
    return x278cwi_write_values(w);
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static x278_status take_now(x278cwi_writing *w) {
    int64_t day;
    const x278cw_now *now = &w->options.as_of;
    if (w->kind == X278CW_PAGE_SHEET && now->date.year == 0) {
        return X278_OK;
    }
    if (x278_date_to_days(&now->date, &day) != X278_OK || now->minute < 0 || now->minute >= 24 * 60) {
        return X278_E_INVALID_ARG;
    }
    w->now = (int32_t)day;
    put_now(w);
    return X278_OK;
}

static x278_status render(const x278cwi_writing *w, const x278cw_template *layout, uint32_t flags, x278_buf *out) {
    const x278cwi_head head = {
        .format = kinds[w->kind].format,
        .status = w->kind != X278CW_PAGE_LETTER && w->kind != X278CW_PAGE_CARD ? NULL
                  : w->options.signed_by != NULL                               ? "final"
                                                                               : "draft",
        .flags = flags,
        .lines = kinds[w->kind].lines,
    };
    return x278cwi_render(layout, &w->page, &head, w->errors, out);
}

/* X278_E_LIMIT: a card does not fit on its page; what it is as text decides. */
static x278_status check_length(const x278cwi_writing *w, const x278cw_template *layout) {
    x278_buf text;
    size_t lines = 0;
    x278_status status = render(w, layout, X278CW_PAGE_TEXT, &text);
    if (status != X278_OK) {
        return status;
    }
    for (size_t i = 0; i < text.len; i++) {
        lines += text.ptr[i] == '\n';
    }
    x278_buf_free(&text);
    return lines <= MOST_LINES ? X278_OK : X278_E_LIMIT;
}

static x278_status write_page(x278cwi_writing *w, x278_buf *out) {
    x278cw_template *own;
    const x278cw_template *layout;
    x278_status status = x278cwi_template_open(w->ctx, w->options.layout, w->kind, w->errors, &layout, &own);
    if (status == X278_OK) {
        status = take_now(w);
    }
    if (status == X278_OK) {
        status = kinds[w->kind].fill(w);
    }
    w->missing &= kinds[w->kind].must;
    status = status == X278_OK ? w->page.status : status;
    if (status == X278_OK && w->missing != 0) {
        status = X278_E_NOT_FOUND;
    }
    if (status == X278_OK && w->kind == X278CW_PAGE_CARD) {
        status = check_length(w, layout);
    }
    if (status == X278_OK) {
        status = render(w, layout, w->options.flags, out);
    }
    x278cw_template_free(own);
    return status;
}

/* Forget what was found out and what was written. */
static void finish(x278cwi_writing *w) {
    x278cw_policy_report_free(w->report);
    x278cw_explained_free(w->explained);
    x278cw_evidence_report_free(w->summary);
    x278cwi_record_free(&w->record);
    x278cw_evidence_free(w->own);
    x278cwi_page_free(&w->page);
}

/* Write with a card of some length; what was given stays. */
static x278_status write_level(const x278cwi_writing *given, uint32_t level, x278cw_sections *missing, x278_buf *out) {
    x278cwi_writing w = *given;
    w.level = level;
    x278cwi_page_begin(&w.page, w.ctx, x278cwi_page_names(w.kind));
    x278_status status = write_page(&w, out);
    *missing = w.missing;
    finish(&w);
    return status;
}

x278_status x278cw_page_write(const x278_ctx *ctx, x278cw_page_kind kind, const x278cw_page_options *options,
                              x278cw_errors *errors, x278cw_sections *missing, x278_buf *out) {
    if (missing != NULL) {
        *missing = 0;
    }
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || options == NULL || kind <= 0 || kind >= KINDS) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_writing w = {.ctx = ctx, .kind = kind, .errors = errors};
    x278_status status = x278cw_version_check();
    if (status == X278_OK) {
        status = x278i_take_options(options, options->struct_size, OPTIONS_BASELINE, &w.options, sizeof w.options);
    }
    if (status == X278_OK) {
        status = check_needs(&w.options, kinds[kind].needs);
    }
    if (status != X278_OK) {
        return status;
    }
    w.asked = (x278cwi_message){w.options.request, "rq"};
    w.answered = (x278cwi_message){w.options.response, "rs"};
    w.evidence = w.options.evidence;
    x278cw_sections lacks = 0;
    uint32_t levels = kind == X278CW_PAGE_CARD ? X278CWI_LEVELS : 1;
    status = X278_E_LIMIT; /* a card is as long as fits on its page */
    for (uint32_t level = 0; level < levels && status == X278_E_LIMIT; level++) {
        status = write_level(&w, level, &lacks, out);
    }
    if (missing != NULL) {
        *missing = status == X278_E_NOT_FOUND ? lacks : 0;
    }
    return status;
}

const char *x278cw_section_name(x278cw_sections section) {
    static const char *const names[] = {"denial", "treatment", "function", "imaging", "criteria", "why_now"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (section == (x278cw_sections)1 << i) {
            return names[i];
        }
    }
    return NULL;
}
