/* The rows of elements and components: what the base says, narrowed by what the guide says. */
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

/* The source keys of a row: the guide's, the guide's and more ("+OWN"), or its own. */
uint32_t source_of(build *b, xmlNodePtr node) {
    const char *s = node == NULL ? NULL : attr(node, "source");
    if (s == NULL) {
        return text(b->source);
    }
    if (s[0] == '+') {
        size_t size = strlen(b->source) + strlen(s) + 1;
        char *joined = must_alloc(size);
        snprintf(joined, size, "%s %s", b->source, s + 1);
        return text(joined);
    }
    return text(s);
}

static uint8_t shape_of(const char *name) {
    static const char *const names[] = {"",
                                        "date",
                                        "date-range",
                                        "date-time",
                                        "time",
                                        "date6",
                                        "npi",
                                        "icd10cm",
                                        "icd9cm",
                                        "hcpcs",
                                        "taxonomy",
                                        "zip",
                                        "state",
                                        "country",
                                        "loinc",
                                        "revenue",
                                        "place-of-service",
                                        "bill-type",
                                        "drg",
                                        "icd9-procedure",
                                        "cdt",
                                        "ndc",
                                        "ssn",
                                        "ein",
                                        "phone",
                                        "oral-cavity"};
    for (uint8_t i = 1; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) == 0) {
            return i;
        }
    }
    return 0;
}

/* `at` is the position of the element in its segment (for a component: of its composite). */
static void add_shapes(build *b, x278i_elem_row *row, xmlNodePtr node, uint8_t at) {
    for (xmlNodePtr n = node == NULL ? NULL : next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        x278i_shape *shape;
        const char *when;
        char *end;
        if (!is_element(n, "shape")) {
            continue;
        }
        shape = VEC_ADD(b->shapes);
        row->shape_count++;
        shape->shape = shape_of(attr(n, "is"));
        shape->codes = X278I_NONE;
        shape->flags = attr(n, "severity") != NULL ? X278I_SHAPE_SOFT : 0;
        when = attr(n, "when");
        if (when == NULL) {
            continue;
        }
        shape->codes = code_set(n, attr(n, "equals"), b->node);
        shape->flags |= attr(n, "or-absent") != NULL ? X278I_SHAPE_OR_ABSENT : 0;
        if (when[0] == '-') {
            shape->elem = at;
            shape->comp = (uint8_t)strtoul(when + 1, NULL, 10);
        } else {
            shape->elem = (uint8_t)strtoul(when, &end, 10);
            shape->comp = *end == '-' ? (uint8_t)strtoul(end + 1, NULL, 10) : 0;
        }
    }
}

static void add_hints(build *b, uint16_t elem, xmlNodePtr node) {
    for (xmlNodePtr n = node == NULL ? NULL : next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        x278i_hint *hint;
        if (!is_element(n, "hint")) {
            continue;
        }
        hint = VEC_ADD(b->hints);
        hint->elem = elem;
        hint->codes = code_set(n, attr(n, "codes"), b->node);
        hint->text_str = text(attr(n, "message"));
        hint->id_str = text(attr(n, "id"));
    }
}

static void narrow_lengths(x278i_elem_row *row, xmlNodePtr node) {
    uint32_t min = number(node, "min", row->min_len, X278I_MANY);
    uint32_t max = number(node, "max", row->max_len, X278I_UNBOUNDED);
    uint32_t repeat = number(node, "repeat", row->max, X278I_MANY);
    if (min < row->min_len || max > row->max_len || min > max || repeat > row->max) {
        complain(node, "a length or repeat is wider than the base allows");
    }
    row->min_len = (uint16_t)min;
    row->max_len = max;
    row->max = (uint16_t)repeat;
}

static void add_exts(build *b, x278i_elem_row *row, const char *list) {
    words w = split(list);
    row->first_ext = (uint16_t)b->exts.n;
    row->ext_count = (uint8_t)w.list.n;
    for (size_t i = 0; i < w.list.n; i++) {
        *VEC_ADD(b->exts) = (uint16_t)strtoul(w.list.v[i], NULL, 10);
    }
}

/* Of a value from one outside code list that codes.xml has, the list. */
static void set_outside_list(build *b, x278i_elem_row *row) {
    char name[16];
    uint16_t list;
    if (row->ext_count != 1 || row->codes != X278I_NONE || row->list != X278I_NONE) {
        return;
    }
    snprintf(name, sizeof name, "ext:%u", (unsigned)b->exts.v[row->first_ext]);
    list = find_list(name);
    if (list != X278I_NONE) {
        row->list = list;
        row->flags |= X278I_ELEM_OUTSIDE;
    }
}

void add_elem(build *b, uint16_t base, xmlNodePtr node, uint16_t owner, uint8_t at, uint8_t outer) {
    const x278i_base_elem *be = &all.elems.v[base];
    x278i_elem_row *row = VEC_ADD(b->elems);
    x278i_elem_text *cold = VEC_ADD(b->elem_texts);
    const char *name = node == NULL ? NULL : attr(node, "name");
    *VEC_ADD(b->elem_nodes) = node;
    row->max_len = be->max_len;
    row->min_len = be->min_len;
    row->max = be->max;
    row->codes = X278I_NONE;
    row->accept = X278I_NONE;
    row->list = be->list;
    row->base = base;
    row->owner = owner;
    row->at = at;
    row->usage = node == NULL ? 'N' : usage_of(node, 'N');
    row->type = be->type;
    row->decimals = be->decimals;
    row->flags = (uint8_t)((outer != 0 ? X278I_ELEM_COMPONENT : 0) | (be->requirement == 'M' ? X278I_ELEM_BASE_M : 0));
    row->first_shape = (uint16_t)b->shapes.n;
    cold->name_str = name != NULL ? text(name) : be->name_str;
    cold->source_str = source_of(b, node);
    cold->confidence = node == NULL ? b->confidence : confidence_of(node, b->confidence);
    if (node != NULL) {
        narrow_lengths(row, node);
        row->codes = code_set(node, attr(node, "codes"), b->node);
        row->accept = code_set(node, attr(node, "accept"), b->node);
        if (row->codes != X278I_NONE && cold->confidence != X278I_HIGH) {
            row->flags |= X278I_ELEM_MEDIUM;
        }
        if (attr(node, "blanks") != NULL) {
            row->flags |= X278I_ELEM_BLANKS;
        }
        if (attr(node, "children") != NULL) {
            row->flags |= X278I_ELEM_CHILDREN;
        }
        if (attr(node, "missing") != NULL) {
            row->flags |= X278I_ELEM_SOFT;
        }
        add_exts(b, row, attr(node, "ext"));
        set_outside_list(b, row);
        cold->condition_str = text(attr(node, "condition"));
        add_hints(b, (uint16_t)(b->elems.n - 1), node);
    }
    if (row->usage != 'N') {
        add_shapes(b, row, node, outer != 0 ? outer : at);
        add_shapes(b, row, all.elem_nodes.v[base], outer != 0 ? outer : at);
    }
}

/* The node among `parent`'s children that describes a position; complains of two. */
xmlNodePtr node_at(xmlNodePtr parent, const char *kind, uint32_t at) {
    xmlNodePtr found = NULL;
    for (xmlNodePtr n = parent == NULL ? NULL : next_child(parent, NULL); n != NULL; n = next_child(parent, n)) {
        if (is_element(n, kind) && covers(n, at)) {
            if (found != NULL) {
                complain(n, "position %u is described twice", at);
            }
            found = n;
        }
    }
    return found;
}

void check_positions(xmlNodePtr parent, const char *kind, uint32_t count) {
    for (xmlNodePtr n = next_child(parent, NULL); n != NULL; n = next_child(parent, n)) {
        if (is_element(n, kind)) {
            const char *dash = strrchr(attr(n, "at"), '-');
            unsigned long last = strtoul(dash != NULL ? dash + 1 : attr(n, "at"), NULL, 10);
            if (last > count) {
                complain(n, "the base has only %u positions here", count);
            }
        }
    }
}

static uint8_t usage_at(build *b, uint16_t first, uint8_t at) {
    return b->elems.v[first + at - 1].usage;
}

/* The notes of the base that can still matter: a position that is not used takes part in none, and what is left of a
 * note must be able to fail. */
uint8_t add_notes(build *b, const x278i_base_row *base, uint16_t first) {
    uint8_t added = 0;
    for (uint8_t i = 0; i < base->note_count; i++) {
        const x278i_note *note = &all.notes.v[base->first_note + i];
        x278i_note left = {note->kind, 0, {0}};
        int always = 0;
        for (uint8_t k = 0; k < note->count; k++) {
            uint8_t usage = usage_at(b, first, note->at[k]);
            if (usage != 'N') {
                left.at[left.count++] = note->at[k];
                always |= usage == 'R';
            }
        }
        if ((left.kind == 'R' && (always || left.count == 0)) || (left.kind != 'R' && left.count < 2)) {
            continue;
        }
        if ((left.kind == 'C' || left.kind == 'L') && usage_at(b, first, note->at[0]) == 'N') {
            continue;
        }
        *VEC_ADD(b->notes) = left;
        added++;
    }
    return added;
}

void add_components(build *b, uint16_t elem) {
    const x278i_base_elem *be = &all.elems.v[b->elems.v[elem].base];
    xmlNodePtr node = b->elem_nodes.v[elem];
    xmlNodePtr child = node == NULL ? NULL : next_child(node, NULL);
    const x278i_base_row *comp;
    uint16_t first = (uint16_t)b->elems.n;
    uint8_t at = b->elems.v[elem].at;
    if (be->composite == X278I_NONE) {
        if (child != NULL && is_element(child, "component")) {
            complain(node, "components of an element that is not a composite");
        }
        return;
    }
    if (b->elems.v[elem].usage == 'N' && (child == NULL || !is_element(child, "component"))) {
        return;
    }
    comp = &b->base->comps.v[be->composite];
    if (node != NULL) {
        check_positions(node, "component", comp->elem_count);
    }
    for (uint8_t i = 1; i <= comp->elem_count; i++) {
        add_elem(b, (uint16_t)(comp->first_elem + i - 1), node_at(node, "component", i), elem, i, at);
    }
    b->elems.v[elem].first_comp = first;
    b->elems.v[elem].comp_count = comp->elem_count;
    b->elems.v[elem].first_note = (uint16_t)b->notes.n;
    b->elems.v[elem].note_count = add_notes(b, comp, first);
}
