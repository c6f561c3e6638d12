/* Shows the segments of a loop. */
#include "answer/show.h"

#include <string.h>

#include "answer/phrase.h"
#include "guide/handle.h"
#include "review/loops.h"

/* Bytes of a segment without a place that are shown. */
#define RAW_MAX 200
/* Segments of one loop that are put into the order of the table. */
#define ITEMS_MAX 96

/* ---- names ---------------------------------------------------------------------------------------------------- */

static void put_name(x278i_page *page, const x278i_guide *guide, x278_row_kind kind, uint16_t row) {
    x278_str name = {NULL, 0};
    x278_row_text(x278i_guide_public(guide), x278i_row_make(kind, row), X278_TEXT_NAME, &name);
    x278i_page_str(page, name);
}

/* "NM102": what an implied value is called. */
static void name_implied(const x278i_slip *slip, uint32_t elem, char out[8]) {
    char tag[5];
    size_t len = x278i_tag_unpack(slip->guide->segs[slip->seg].tag, tag);
    memcpy(out, tag, len);
    out[len] = (char)('0' + elem / 10 % 10);
    out[len + 1] = (char)('0' + elem % 10);
    out[len + 2] = '\0';
}

static void note_implied(x278i_show *show, const x278i_slip *slip, uint32_t elem) {
    char name[8];
    name_implied(slip, elem, name);
    for (size_t i = 0; i < show->implied_count; i++) {
        if (strcmp(show->implied[i], name) == 0) {
            return;
        }
    }
    if (show->implied_count < X278I_IMPLIED_MAX) {
        memcpy(show->implied[show->implied_count++], name, sizeof name);
    }
}

/* Mark the values that the words of a row imply. */
static void imply(x278i_show *show, x278i_slip *slip, const char *implied, uint32_t each) {
    x278i_slip before = *slip;
    if (implied == NULL) {
        return;
    }
    x278i_phrase_use(slip, implied, each);
    for (uint32_t e = 1; e <= x278i_slip_elements(slip); e++) {
        for (uint32_t c = 0; c <= x278i_slip_components(slip, e); c++) {
            if (x278i_slip_is_used(slip, e, c) && !x278i_slip_is_used(&before, e, c) &&
                x278i_slip_value(slip, e, c, 1).ptr != NULL) {
                note_implied(show, slip, e);
            }
        }
    }
}

/* ---- one segment ---------------------------------------------------------------------------------------------- */

/* "{01}=2", "{.1}!LOI" */
static bool applies(const x278i_slip *slip, const char *when, uint32_t each) {
    if (when == NULL) {
        return true;
    }
    const char *end = strchr(when, '}') + 1;
    uint32_t number = (uint32_t)(when[1] == '.' ? when[2] - '0' : (when[1] - '0') * 10 + when[2] - '0');
    x278_str value = when[1] == '.' ? x278i_slip_value(slip, each, number, 1) : x278i_slip_value(slip, number, 0, 1);
    bool same = value.len == strlen(end + 1) && (value.len == 0 || memcmp(value.ptr, end + 1, value.len) == 0);
    return same == (*end == '=');
}

/* The open line is about the segment. */
static void put_source(x278i_show *show, const x278i_slip *slip) {
    x278i_path_parts path = x278i_slip_path(slip, 0, 0, 0);
    x278i_page_source(&show->page, &path);
}

static void show_row(x278i_show *show, x278i_slip *slip, const x278i_layout *row, const void *loop, uint32_t each) {
    if (!applies(slip, row->when, each)) {
        return;
    }
    if (x278i_phrase_has(slip, row->phrase, each)) {
        bool joined = (row->flags & X278I_LAYOUT_JOIN) != 0 && show->open == loop && show->page.line != SIZE_MAX;
        const char *label = strstr(row->segment, "-NM1") != NULL && show->party != NULL ? show->party : row->label;
        if (!joined) {
            x278i_page_label(&show->page, label);
            put_source(show, slip);
        }
        x278i_phrase_put(&show->page, slip, row->phrase, each);
        show->open = loop;
        if (show->place.ptr != NULL) {
            x278i_page_add(&show->page, "; at ", X278_STRLEN);
            x278i_page_str(&show->page, show->place);
            show->place = (x278_str){NULL, 0};
        }
    }
    imply(show, slip, row->implied, each);
}

static void show_leftover(x278i_show *show, x278i_slip *slip, uint32_t elem, uint32_t comp, bool inline_) {
    uint16_t row = x278i_slip_row(slip, elem, comp);
    uint32_t count = comp == 0 ? x278i_slip_repetitions(slip, elem) : 1;
    for (uint32_t r = 1; r <= count; r++) {
        if (x278i_slip_value(slip, elem, comp, r).ptr == NULL) {
            continue;
        }
        if (!inline_) {
            x278i_page_label(&show->page, NULL);
            put_source(show, slip);
            x278i_page_add(&show->page, "  ", 2);
        } else if (!x278i_page_is_empty(&show->page)) {
            x278i_page_add(&show->page, ", ", 2);
        }
        put_name(&show->page, slip->guide, X278_ROW_ELEMENT, row);
        x278i_page_add(&show->page, inline_ ? " " : ": ", X278_STRLEN);
        x278i_value_put(&show->page, slip, elem, comp, r);
    }
    x278i_slip_use(slip, elem, comp);
}

/* What no phrase has shown, by the names of the guide. */
static void show_leftovers(x278i_show *show, x278i_slip *slip, bool inline_) {
    for (uint32_t e = 1; e <= x278i_slip_elements(slip); e++) {
        uint32_t components = x278i_slip_components(slip, e);
        for (uint32_t c = components > 0 ? 1 : 0; c <= components; c++) {
            if (!x278i_slip_is_used(slip, e, c)) {
                show_leftover(show, slip, e, c, inline_);
            }
        }
    }
}

static bool is_empty(const x278i_slip *slip) {
    for (uint32_t e = 1; e <= x278i_slip_elements(slip); e++) {
        uint32_t components = x278i_slip_components(slip, e);
        for (uint32_t c = components > 0 ? 1 : 0; c <= components; c++) {
            for (uint32_t r = 1; r <= (c == 0 ? x278i_slip_repetitions(slip, e) : 1); r++) {
                if (x278i_slip_value(slip, e, c, r).ptr != NULL) {
                    return false;
                }
            }
        }
    }
    return true;
}

static void show_block(x278i_show *show, x278i_slip *slip, size_t layout, const void *loop) {
    size_t i = layout;
    do {
        const x278i_layout *row = x278i_layout_at(i);
        if ((row->flags & X278I_LAYOUT_EACH) == 0) {
            show_row(show, slip, row, loop, 0);
        }
    } while (x278i_layout_goes_on(i++));
    if ((x278i_layout_at(layout)->flags & X278I_LAYOUT_EACH) == 0) {
        return;
    }
    for (uint32_t e = 1; e <= x278i_slip_elements(slip); e++) {
        i = layout;
        do {
            show_row(show, slip, x278i_layout_at(i), loop, e);
        } while (x278i_layout_goes_on(i++));
    }
}

static void show_segment(x278i_show *show, x278i_slip *slip, size_t layout, const void *loop) {
    if (is_empty(slip)) {
        return;
    }
    if (layout == X278I_NO_LAYOUT) {
        x278i_page_label(&show->page, NULL);
        put_source(show, slip);
        put_name(&show->page, slip->guide, X278_ROW_SEGMENT, slip->seg);
        show_leftovers(show, slip, false);
        show->open = NULL;
        return;
    }
    const void *before = show->open;
    size_t start = show->page.text.len;
    show->open = before == loop ? before : NULL;
    show_block(show, slip, layout, loop);
    if (show->page.text.len == start && show->open == NULL) { /* values of which no phrase takes any */
        x278i_page_label(&show->page, NULL);
        put_source(show, slip);
        put_name(&show->page, slip->guide, X278_ROW_SEGMENT, slip->seg);
    }
    show_leftovers(show, slip, true);
}

/* ---- segments without a place --------------------------------------------------------------------------------- */

const x278_unknown *const *x278i_unknowns_of(const x278i_binding *binding, uint16_t loop, const void *node,
                                             size_t *count) {
    uint16_t type = binding->loops[loop];
    uint16_t field = type == X278I_NONE ? X278I_NONE : x278i_structs[type].unknowns;
    *count = 0;
    if (field == X278I_NONE) {
        return NULL;
    }
    field = x278i_structs[type].unknowns;
    *count = x278i_node_count(node, field);
    return (const x278_unknown *const *)x278i_node_many(node, field);
}

/* A row that the segment could be of: of the loop, else of any loop of the transaction. */
static uint16_t row_of(const x278i_guide *guide, uint16_t loop, x278_str tag) {
    uint32_t packed = x278i_tag_pack(tag.ptr, tag.len);
    uint16_t found = X278I_NONE;
    for (uint16_t i = 0; i < guide->seg_count && packed != 0; i++) {
        if (guide->segs[i].tag == packed && guide->segs[i].loop != guide->envelope &&
            (found == X278I_NONE || (guide->segs[i].loop == loop && guide->segs[found].loop != loop))) {
            found = i;
        }
    }
    return found;
}

static void show_raw(x278i_show *show, x278_str text) {
    const x278i_path_parts none = {.loop_n = 0};
    size_t from = show->page.text.len;
    size_t len = text.len < RAW_MAX ? text.len : RAW_MAX;
    x278i_page_add(&show->page, text.ptr, len);
    x278i_page_value(&show->page, from, text, &none);
    if (len < text.len) {
        x278i_page_add(&show->page, " … (", X278_STRLEN);
        x278i_page_number(&show->page, text.len);
        x278i_page_add(&show->page, " bytes in all)", X278_STRLEN);
    }
}

static bool is_decision(const x278i_show *show, uint16_t seg) {
    size_t layout = seg == X278I_NONE ? X278I_NO_LAYOUT : x278i_layout_find(show->guide, seg, show->response);
    return layout != X278I_NO_LAYOUT && (x278i_layout_at(layout)->flags & X278I_LAYOUT_FIRST) != 0;
}

/* The open line is about a segment without a place, or a part of one. */
static void put_stray(x278i_show *show, uint16_t loop, const x278_unknown *unknown) {
    x278i_path_parts path = {.loop = loop, .seg = X278I_NONE, .loop_n = show->loop_n, .element = unknown->element};
    path.tag = unknown->tag.ptr == NULL ? 0 : x278i_tag_pack(unknown->tag.ptr, unknown->tag.len);
    path.repetition = unknown->repetition;
    path.component = unknown->component;
    x278i_page_source(&show->page, &path);
}

/* A segment that has a row elsewhere, or once too often here: by its layout, on a line of its own. Nothing is implied there. */
static void show_known(x278i_show *show, uint16_t loop, const x278_unknown *unknown, uint16_t seg) {
    x278i_slip slip = {.guide = show->guide, .binding = show->binding, .seg = seg, .raw = unknown};
    size_t layout = x278i_layout_find(show->guide, seg, show->response);
    x278i_page_label(&show->page, show->first ? "ALSO GIVEN" : "Not placed");
    put_stray(show, loop, unknown);
    x278i_page_str(&show->page, unknown->tag);
    if (is_empty(&slip)) {
        return;
    }
    x278i_page_add(&show->page, ": ", 2);
    show->page.line = show->page.text.len;
    size_t i = layout;
    while (layout != X278I_NO_LAYOUT) {
        const x278i_layout *row = x278i_layout_at(i);
        for (uint32_t e = 1; e <= ((row->flags & X278I_LAYOUT_EACH) != 0 ? x278i_slip_elements(&slip) : 1); e++) {
            if (applies(&slip, row->when, e) && x278i_phrase_has(&slip, row->phrase, e)) {
                x278i_page_add(&show->page, x278i_page_is_empty(&show->page) ? "" : "; ", X278_STRLEN);
                x278i_phrase_put(&show->page, &slip, row->phrase, e);
            }
        }
        if (!x278i_layout_goes_on(i++)) {
            break;
        }
    }
    show_leftovers(show, &slip, true);
}

static void show_unknown(x278i_show *show, uint16_t loop, const x278_unknown *unknown, uint16_t seg) {
    show->open = NULL;
    if (unknown->element == 0 && seg != X278I_NONE) {
        show_known(show, loop, unknown, seg);
        return;
    }
    x278i_page_label(&show->page, "Not placed");
    put_stray(show, loop, unknown);
    if (unknown->element != 0) {
        x278i_page_str(&show->page, unknown->tag);
        x278i_page_add(&show->page, unknown->element < 10 ? "0" : "", X278_STRLEN);
        x278i_page_number(&show->page, unknown->element);
        x278i_page_add(&show->page, ": ", 2);
    }
    show_raw(show, unknown->text);
}

static void show_unknowns(x278i_show *show, uint16_t loop, const void *node) {
    size_t count;
    const x278_unknown *const *unknowns = x278i_unknowns_of(show->binding, loop, node, &count);
    for (size_t i = 0; i < count; i++) {
        uint16_t seg = unknowns[i]->element == 0 ? row_of(show->guide, loop, unknowns[i]->tag) : X278I_NONE;
        if (is_decision(show, seg) == show->first) {
            show_unknown(show, loop, unknowns[i], seg);
        }
    }
}

/* ---- a loop --------------------------------------------------------------------------------------------------- */

/* The segments of a loop as they are gone through: by their layouts, then as the guide has them. */
typedef struct items {
    struct {
        size_t layout; /* X278I_NO_LAYOUT: none; these come last */
        uint16_t index;
    } at[ITEMS_MAX];
    uint16_t count;
} items;

static void list_items(const x278i_show *show, uint16_t loop, items *out) {
    const x278i_loop_row *row = &show->guide->loops[loop];
    out->count = 0;
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count && out->count < ITEMS_MAX; i++) {
        const x278i_item *item = &show->guide->items[i];
        if (item->kind != X278I_ITEM_SEGMENT) {
            continue;
        }
        size_t layout = x278i_layout_find(show->guide, item->row, show->response);
        uint16_t to = out->count++;
        for (; to > 0 && out->at[to - 1].layout > layout; to--) {
            out->at[to] = out->at[to - 1];
        }
        out->at[to].layout = layout;
        out->at[to].index = i;
    }
}

static void show_item(x278i_show *show, uint16_t index, size_t layout, const void *node) {
    const x278i_item *item = &show->guide->items[index];
    uint16_t field = show->binding->items[index];
    size_t count = field == X278I_NONE ? 1 : x278i_below_count(node, field);
    for (size_t i = 0; i < count; i++) {
        x278i_slip slip = {.guide = show->guide, .binding = show->binding, .seg = item->row};
        slip.node = field == X278I_NONE ? node : x278i_below_at(node, field, i);
        slip.loop_n = show->loop_n;
        slip.seg_n = i + 1;
        show_segment(show, &slip, layout, node);
    }
}

static bool is_wanted(const x278i_show *show, size_t layout) {
    uint32_t flags = layout == X278I_NO_LAYOUT ? 0 : x278i_layout_at(layout)->flags;
    return (flags & X278I_LAYOUT_HEAD) == 0 && ((flags & X278I_LAYOUT_FIRST) != 0) == show->first;
}

void x278i_show_loop(x278i_show *show, uint16_t loop, const void *node) {
    items all;
    list_items(show, loop, &all);
    for (uint16_t i = 0; i < all.count; i++) {
        if (is_wanted(show, all.at[i].layout)) {
            show_item(show, all.at[i].index, all.at[i].layout, node);
        }
    }
    show_unknowns(show, loop, node);
    x278i_page_end(&show->page);
    show->open = NULL;
}

bool x278i_show_has(const x278i_show *show, uint16_t loop, const void *node) {
    items all;
    size_t count;
    list_items(show, loop, &all);
    for (uint16_t i = 0; i < all.count; i++) {
        uint16_t index = all.at[i].index;
        const x278i_item *item = &show->guide->items[index];
        if (!is_wanted(show, all.at[i].layout)) {
            continue;
        }
        uint16_t field = show->binding->items[index];
        size_t nodes = field == X278I_NONE ? 1 : x278i_below_count(node, field);
        for (size_t n = 0; n < nodes; n++) {
            x278i_slip slip = {.guide = show->guide, .binding = show->binding, .seg = item->row};
            slip.node = field == X278I_NONE ? node : x278i_below_at(node, field, n);
            if (!is_empty(&slip)) {
                return true;
            }
        }
    }
    const x278_unknown *const *unknowns = x278i_unknowns_of(show->binding, loop, node, &count);
    for (size_t i = 0; i < count; i++) {
        uint16_t seg = unknowns[i]->element == 0 ? row_of(show->guide, loop, unknowns[i]->tag) : X278I_NONE;
        if (is_decision(show, seg) == show->first) {
            return true;
        }
    }
    return false;
}

void x278i_show_head(x278i_show *show, uint16_t loop, const void *node) {
    items all;
    list_items(show, loop, &all);
    for (uint16_t i = 0; i < all.count; i++) {
        const x278i_layout *row = all.at[i].layout == X278I_NO_LAYOUT ? NULL : x278i_layout_at(all.at[i].layout);
        if (row != NULL && (row->flags & X278I_LAYOUT_HEAD) != 0) {
            x278i_slip slip = {.guide = show->guide, .binding = show->binding};
            slip.seg = show->guide->items[all.at[i].index].row;
            slip.node = node;
            slip.loop_n = slip.seg_n = 1;
            x278i_phrase_put(&show->page, &slip, row->phrase, 0);
            imply(show, &slip, row->implied, 0);
            show_leftovers(show, &slip, true);
        }
    }
}
