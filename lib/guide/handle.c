/* The public view of guides and rows. */
#include "guide/handle.h"

#include <string.h>

#include "base/issue.h"
#include "guide/changes.h"
#include "x278/overlay.h"

size_t x278_guide_count(void) {
    return x278i_guide_count();
}

const x278_guide *x278_guide_at(size_t index) {
    return x278i_guide_public(x278i_guide_at(index));
}

x278_status x278_guide_find(const char *id, size_t len, const x278_guide **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (id == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = x278i_guide_public(x278i_guide_find(id, len == X278_STRLEN ? strlen(id) : len));
    return *out == NULL ? X278_E_NOT_FOUND : X278_OK;
}

/* Text of the string pool, or static; "" is absent. */
static x278_status give(const char *text, x278_str *out) {
    if (text == NULL || text[0] == '\0') {
        return X278_E_NOT_FOUND;
    }
    *out = (x278_str){text, strlen(text)};
    return X278_OK;
}

x278_status x278_guide_text(const x278_guide *guide, x278_text_field field, x278_str *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (guide == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    switch (field) {
    case X278_TEXT_ID:
        return give(g->strings + g->id_str, out);
    case X278_TEXT_NAME:
        return give(g->strings + g->name_str, out);
    case X278_TEXT_SET:
        return give(g->strings + g->set_str, out);
    case X278_TEXT_RELEASE:
        return give(g->strings + g->release_str, out);
    case X278_TEXT_DIRECTION:
        return give(g->strings + g->direction_str, out);
    default:
        return X278_E_NOT_FOUND;
    }
}

x278_row x278_guide_root(const x278_guide *guide) {
    if (guide == NULL) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    return x278i_row_make(X278_ROW_LOOP, g->root != X278I_NONE ? g->root : g->envelope);
}

x278_row x278_guide_envelope(const x278_guide *guide) {
    return guide == NULL ? 0 : x278i_row_make(X278_ROW_LOOP, x278i_guide_private(guide)->envelope);
}

x278_status x278_row_find(const x278_guide *guide, const char *path, size_t len, x278_row *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = 0;
    if (guide == NULL || path == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_row row;
    if (!x278i_guide_row(x278i_guide_private(guide), path, len == X278_STRLEN ? strlen(path) : len, &row)) {
        return X278_E_NOT_FOUND;
    }
    *out = row.elem != X278I_NONE  ? x278i_row_make(X278_ROW_ELEMENT, row.elem)
           : row.seg != X278I_NONE ? x278i_row_make(X278_ROW_SEGMENT, row.seg)
                                   : x278i_row_make(X278_ROW_LOOP, row.loop);
    return X278_OK;
}

x278_row_kind x278_row_kind_of(const x278_guide *guide, x278_row row) {
    if (guide == NULL) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    const uint16_t counts[] = {0, g->loop_count, g->seg_count, g->elem_count, g->rule_count};
    uint32_t kind = row >> 16;
    return kind >= 1 && kind < sizeof counts / sizeof counts[0] && x278i_row_index(row) < counts[kind]
               ? (x278_row_kind)kind
               : 0;
}

size_t x278_row_path(const x278_guide *guide, x278_row row, char *buf, size_t size) {
    if (size > 0 && buf != NULL) {
        buf[0] = '\0';
    }
    if (guide == NULL || (buf == NULL && size > 0)) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t index = x278i_row_index(row);
    x278i_row path = {X278I_NONE, X278I_NONE, X278I_NONE};
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP:
        path.loop = index;
        break;
    case X278_ROW_SEGMENT:
        path.seg = index;
        break;
    case X278_ROW_ELEMENT:
        path.elem = index;
        break;
    case X278_ROW_RULE: {
        const x278i_rule_path *anchor = &g->paths[g->rules[index].anchor];
        path = (x278i_row){anchor->loop, anchor->seg, anchor->elem};
        break;
    }
    default:
        return 0;
    }
    return x278i_guide_path(g, path, buf, size);
}

static const x278i_base_elem *base_of(const x278i_guide *g, uint16_t elem) {
    return &g->base->elems[g->elems[elem].base];
}

static const char *type_name(const x278i_elem_row *row) {
    static const char *const numbers[] = {"N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9"};
    switch (row->type) {
    case X278I_TYPE_AN:
        return "AN";
    case X278I_TYPE_ID:
        return "ID";
    case X278I_TYPE_N:
        return numbers[row->decimals < 10 ? row->decimals : 0];
    case X278I_TYPE_R:
        return "R";
    case X278I_TYPE_DT:
        return "DT";
    case X278I_TYPE_TM:
        return "TM";
    case X278I_TYPE_B:
        return "B";
    case X278I_TYPE_COMPOSITE:
        return "composite";
    default:
        return NULL;
    }
}

static x278_status loop_text(const x278i_guide *g, uint16_t index, x278_text_field field, x278_str *out) {
    const x278i_loop_text *text = &g->loop_texts[index];
    switch (field) {
    case X278_TEXT_ID:
        return give(g->strings + text->id_str, out);
    case X278_TEXT_NAME:
        return give(g->strings + text->name_str, out);
    case X278_TEXT_CONDITION:
        return give(g->strings + text->condition_str, out);
    case X278_TEXT_SOURCE:
        return give(g->strings + text->source_str, out);
    default:
        return X278_E_NOT_FOUND;
    }
}

static x278_status segment_text(const x278i_guide *g, uint16_t index, x278_text_field field, x278_str *out) {
    const x278i_seg_text *text = &g->seg_texts[index];
    const char *name = g->strings + text->name_str;
    switch (field) {
    case X278_TEXT_NAME:
        return give(name[0] != '\0' ? name : g->strings + g->base->segs[g->segs[index].base].name_str, out);
    case X278_TEXT_CONDITION:
        return give(g->strings + text->condition_str, out);
    case X278_TEXT_SOURCE:
        return give(g->strings + text->source_str, out);
    case X278_TEXT_QUALIFIER:
        return give(g->strings + text->qualifier_str, out);
    default:
        return X278_E_NOT_FOUND;
    }
}

static x278_status element_text(const x278i_guide *g, uint16_t index, x278_text_field field, x278_str *out) {
    const x278i_elem_text *text = &g->elem_texts[index];
    const char *name = g->strings + text->name_str;
    switch (field) {
    case X278_TEXT_ID:
        return give(g->strings + base_of(g, index)->de_str, out);
    case X278_TEXT_NAME:
        return give(name[0] != '\0' ? name : g->strings + base_of(g, index)->name_str, out);
    case X278_TEXT_CONDITION:
        return give(g->strings + text->condition_str, out);
    case X278_TEXT_SOURCE:
        return give(g->strings + text->source_str, out);
    case X278_TEXT_TYPE:
        return give(type_name(&g->elems[index]), out);
    default:
        return X278_E_NOT_FOUND;
    }
}

static x278_status rule_text(const x278i_guide *g, uint16_t index, x278_text_field field, x278_str *out) {
    const x278i_rule_text *text = &g->rule_texts[index];
    switch (field) {
    case X278_TEXT_ID:
        return give(g->strings + text->id_str, out);
    case X278_TEXT_NAME:
        return give(g->strings + text->message_str, out);
    case X278_TEXT_SOURCE:
        return give(g->strings + text->source_str, out);
    case X278_TEXT_SEES:
        return give(g->strings + text->sees_str, out);
    case X278_TEXT_SEGMENT_ERROR:
        return give(g->strings + text->ik304_str, out);
    case X278_TEXT_ELEMENT_ERROR:
        return give(g->strings + text->ik403_str, out);
    default:
        return X278_E_NOT_FOUND;
    }
}

x278_status x278_row_text(const x278_guide *guide, x278_row row, x278_text_field field, x278_str *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (guide == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t index = x278i_row_index(row);
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP:
        return loop_text(g, index, field, out);
    case X278_ROW_SEGMENT:
        return segment_text(g, index, field, out);
    case X278_ROW_ELEMENT:
        return element_text(g, index, field, out);
    case X278_ROW_RULE:
        return rule_text(g, index, field, out);
    default:
        return X278_E_INVALID_ARG;
    }
}

static int64_t limit(uint32_t value, uint32_t none) {
    return value == none ? 0 : (int64_t)value;
}

static int64_t item_number(const x278i_item *item, uint8_t confidence, x278_number_field field) {
    switch (field) {
    case X278_NUMBER_USAGE:
        return item->usage;
    case X278_NUMBER_MAX:
        return limit(item->max, X278I_MANY);
    case X278_NUMBER_ORDER:
        return item->order;
    case X278_NUMBER_CONFIDENCE:
        return confidence;
    default:
        return 0;
    }
}

/* The first item by which a loop hangs under a parent; NULL for a root. */
static const x278i_item *item_of_loop(const x278i_guide *g, uint16_t loop) {
    for (uint16_t i = 0; i < g->item_count; i++) {
        if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].row == loop) {
            return &g->items[i];
        }
    }
    return NULL;
}

static int64_t element_number(const x278i_guide *g, uint16_t index, x278_number_field field) {
    const x278i_elem_row *row = &g->elems[index];
    switch (field) {
    case X278_NUMBER_USAGE:
        return row->usage;
    case X278_NUMBER_MAX:
        return limit(row->max, X278I_MANY);
    case X278_NUMBER_MIN_LENGTH:
        return row->min_len;
    case X278_NUMBER_MAX_LENGTH:
        return limit(row->max_len, X278I_UNBOUNDED);
    case X278_NUMBER_POSITION:
        return row->at;
    case X278_NUMBER_CONFIDENCE:
        return g->elem_texts[index].confidence;
    case X278_NUMBER_EXTERNAL:
        return row->ext_count > 0 ? g->exts[row->first_ext] : 0;
    default:
        return 0;
    }
}

int64_t x278_row_number(const x278_guide *guide, x278_row row, x278_number_field field) {
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t index = x278i_row_index(row);
    const x278i_item *item;
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP:
        item = item_of_loop(g, index);
        return item == NULL ? 0 : item_number(item, g->loop_texts[index].confidence, field);
    case X278_ROW_SEGMENT:
        return item_number(&g->items[g->segs[index].item], g->seg_texts[index].confidence, field);
    case X278_ROW_ELEMENT:
        return element_number(g, index, field);
    case X278_ROW_RULE:
        return field == X278_NUMBER_SEVERITY ? g->rules[index].severity
               : field == X278_NUMBER_SNIP   ? g->rules[index].snip
                                             : 0;
    default:
        return 0;
    }
}

x278_row x278_row_parent(const x278_guide *guide, x278_row row) {
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t index = x278i_row_index(row);
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP:
        return x278i_row_make(X278_ROW_LOOP, g->loops[index].parent);
    case X278_ROW_SEGMENT:
        return x278i_row_make(X278_ROW_LOOP, g->segs[index].loop);
    case X278_ROW_ELEMENT:
        return x278i_row_make((g->elems[index].flags & X278I_ELEM_COMPONENT) != 0 ? X278_ROW_ELEMENT : X278_ROW_SEGMENT,
                              g->elems[index].owner);
    case X278_ROW_RULE:
        return x278i_row_make(X278_ROW_LOOP, g->rules[index].loop);
    default:
        return 0;
    }
}

size_t x278_row_child_count(const x278_guide *guide, x278_row row) {
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t index = x278i_row_index(row);
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP:
        return g->loops[index].item_count;
    case X278_ROW_SEGMENT:
        return g->segs[index].elem_count;
    case X278_ROW_ELEMENT:
        return g->elems[index].comp_count;
    default:
        return 0;
    }
}

x278_row x278_row_child_at(const x278_guide *guide, x278_row row, size_t index) {
    if (index >= x278_row_child_count(guide, row)) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    uint16_t own = x278i_row_index(row);
    switch (x278_row_kind_of(guide, row)) {
    case X278_ROW_LOOP: {
        const x278i_item *item = &g->items[g->loops[own].first_item + index];
        return x278i_row_make(item->kind == X278I_ITEM_LOOP ? X278_ROW_LOOP : X278_ROW_SEGMENT, item->row);
    }
    case X278_ROW_SEGMENT:
        return x278i_row_make(X278_ROW_ELEMENT, (uint16_t)(g->segs[own].first_elem + index));
    default:
        return x278i_row_make(X278_ROW_ELEMENT, (uint16_t)(g->elems[own].first_comp + index));
    }
}

size_t x278_row_code_count(const x278_guide *guide, x278_row row) {
    if (x278_row_kind_of(guide, row) != X278_ROW_ELEMENT) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    return x278i_guide_code_count(g, g->elems[x278i_row_index(row)].codes);
}

size_t x278_row_code_at(const x278_guide *guide, x278_row row, size_t index, char *buf, size_t size,
                        x278_str *meaning) {
    if (meaning != NULL) {
        *meaning = (x278_str){NULL, 0};
    }
    if (size > 0 && buf != NULL) {
        buf[0] = '\0';
    }
    if (index >= x278_row_code_count(guide, row) || (buf == NULL && size > 0)) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    const x278i_elem_row *elem = &g->elems[x278i_row_index(row)];
    char room[9];
    const char *code = x278i_guide_code_at(g, elem->codes, index, room);
    size_t len = strlen(code);
    if (size > 0) {
        size_t kept = len < size ? len : size - 1;
        memcpy(buf, code, kept);
        buf[kept] = '\0';
    }
    if (meaning != NULL) {
        const char *own = x278i_change_meaning(g, x278i_row_index(row), code, len);
        (void)give(own != NULL ? own : x278i_guide_meaning(g, elem->list, code, len), meaning);
    }
    return len;
}

x278_status x278_row_meaning(const x278_guide *guide, x278_row row, const char *code, size_t len, x278_str *out) {
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (guide == NULL || code == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (x278_row_kind_of(guide, row) != X278_ROW_ELEMENT) {
        return X278_E_NOT_FOUND;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    const x278i_elem_row *elem = &g->elems[x278i_row_index(row)];
    size_t size = len == X278_STRLEN ? strlen(code) : len;
    const char *meaning = x278i_change_meaning(g, x278i_row_index(row), code, size);
    meaning = meaning != NULL ? meaning : x278i_guide_meaning(g, elem->list, code, size);
    for (uint16_t i = 0; i < elem->ext_count && meaning == NULL; i++) {
        char name[12] = "ext:";
        x278i_digits digits;
        x278_str number = x278i_number(&digits, g->exts[elem->first_ext + i]);
        memcpy(name + 4, number.ptr, number.len);
        meaning = x278i_guide_meaning(g, x278i_guide_list(g, name, 4 + number.len), code, size);
    }
    return meaning == NULL ? X278_E_NOT_FOUND : give(meaning, out);
}

/* Is the rule for the row? */
static int rule_is_for(const x278i_guide *g, uint16_t rule, x278_row_kind kind, uint16_t index) {
    const x278i_rule_path *anchor = &g->paths[g->rules[rule].anchor];
    bool of_loop = anchor->seg == X278I_NONE && anchor->loop == index;
    return kind == X278_ROW_LOOP      ? g->rules[rule].loop == index || of_loop
           : kind == X278_ROW_SEGMENT ? anchor->seg == index
                                      : anchor->elem == index;
}

x278_row x278_row_rule_at(const x278_guide *guide, x278_row row, size_t index) {
    x278_row_kind kind = x278_row_kind_of(guide, row);
    if (kind < X278_ROW_LOOP || kind > X278_ROW_ELEMENT) {
        return 0;
    }
    const x278i_guide *g = x278i_guide_private(guide);
    for (uint16_t i = 0; i < g->rule_count; i++) {
        if (rule_is_for(g, i, kind, x278i_row_index(row)) && index-- == 0) {
            return x278i_row_make(X278_ROW_RULE, i);
        }
    }
    return 0;
}

const char *x278_code_words(const x278_guide *guide, const char *path, const char *code) {
    x278_row row;
    x278_str words;
    bool found = code != NULL && x278_row_find(guide, path, X278_STRLEN, &row) == X278_OK &&
                 x278_row_meaning(guide, row, code, X278_STRLEN, &words) == X278_OK;
    return found ? words.ptr : code == NULL ? "" : code;
}

size_t x278_row_rule_count(const x278_guide *guide, x278_row row) {
    size_t count = 0;
    while (x278_row_rule_at(guide, row, count) != 0) {
        count++;
    }
    return count;
}

/* The changes that a row has: those of what it is, and of the header segment those of the wire, too. */
static uint32_t change_key_of(const x278i_guide *guide, x278_row row, uint32_t aspect) {
    static const uint32_t of[] = {0, X278I_OF_LOOP, X278I_OF_SEG, X278I_OF_ELEM};
    x278_row_kind kind = x278_row_kind_of(x278i_guide_public(guide), row);
    uint16_t index = x278i_row_index(row);
    bool wire = aspect >= X278I_ASPECT_ELEMENT_SEPARATOR;
    if (kind < X278_ROW_LOOP || kind > X278_ROW_ELEMENT) {
        return 0;
    }
    if (wire) {
        bool header = kind == X278_ROW_SEGMENT && guide->segs[index].loop == guide->envelope &&
                      index == guide->items[guide->loops[guide->envelope].first_item].row;
        return header ? x278i_change_key(X278I_OF_WIRE, aspect, 0) : 0;
    }
    return x278i_change_key(of[kind], aspect, index);
}

/* The change of a row by index; `count` receives how many there are when the index is past the end. */
static const x278i_change *change_at(const x278i_guide *own, x278_row row, size_t index, uint32_t *aspect,
                                     size_t *count) {
    *count = 0;
    for (*aspect = X278I_ASPECT_USAGE; *aspect <= X278I_ASPECT_CHARSET; ++*aspect) {
        uint32_t key = change_key_of(own, row, *aspect);
        const x278i_change *change =
            key == 0 ? NULL : x278i_change_find(own, key >> 24, *aspect, (uint16_t)(key & UINT16_MAX));
        if (change != NULL && (*count)++ == index) {
            return change;
        }
    }
    return NULL;
}

size_t x278_row_change_count(const x278_guide *guide, x278_row row) {
    size_t count = 0;
    uint32_t aspect;
    if (guide != NULL) {
        (void)change_at(x278i_guide_private(guide), row, SIZE_MAX, &aspect, &count);
    }
    return count;
}

x278_status x278_row_change_at(const x278_guide *guide, x278_row row, size_t index, x278_change_field field,
                               x278_str *out) {
    static const char *const aspects[] = {"",           "usage",        "codes",   "length",
                                          "repeat",     "form",         "message", "element separator",
                                          "terminator", "character set"};
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (guide == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    uint32_t aspect;
    size_t count;
    const x278i_change *change = change_at(x278i_guide_private(guide), row, index, &aspect, &count);
    if (change == NULL) {
        return X278_E_NOT_FOUND;
    }
    const char *text = field == X278_CHANGE_ASPECT    ? aspects[aspect]
                       : field == X278_CHANGE_RULE    ? change->rule
                       : field == X278_CHANGE_WORDS   ? change->words
                       : field == X278_CHANGE_MESSAGE ? change->message
                                                      : NULL;
    if (text != NULL) {
        *out = (x278_str){text, strlen(text)};
    }
    return text == NULL ? X278_E_NOT_FOUND : X278_OK;
}

const x278_guide *x278_guide_base(const x278_guide *guide) {
    const x278i_guide *own = x278i_guide_private(guide);
    return own == NULL || own->changes == NULL ? guide : x278i_guide_public(own->changes->under);
}
