/* The X12 base, the code lists and the segment tags. */
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

/* ---- codes.xml --------------------------------------------------------------------------------------------------- */

static const char *content(xmlNodePtr node) {
    if (node->children == NULL || node->children->type != XML_TEXT_NODE || node->children->next != NULL) {
        complain(node, "plain text is expected here");
        return "";
    }
    return (const char *)node->children->content;
}

static int list_order(const void *a, const void *b) {
    return strcmp(text_at(((const x278i_list *)a)->de_str), text_at(((const x278i_list *)b)->de_str));
}

static void load_list(xmlNodePtr node) {
    x278i_list *list = VEC_ADD(all.lists);
    size_t n = 0;
    size_t length = 1;
    char *joined;
    for (xmlNodePtr c = next_child(node, NULL); c != NULL; c = next_child(node, c)) {
        length += strlen(attr(c, "value")) + 3;
    }
    joined = must_alloc(length);
    for (xmlNodePtr c = next_child(node, NULL); c != NULL; c = next_child(node, c)) {
        n += (size_t)snprintf(joined + n, length - n, "'%s' ", attr(c, "value"));
    }
    list->de_str = text(attr(node, "element"));
    list->codes = code_set(node, joined, NULL);
    list->first_meaning = (uint32_t)all.meanings.n;
    for (size_t i = 0; list->codes != X278I_NONE && i < all.sets.v[list->codes].count; i++) {
        char buf[9];
        const char *code = set_code(list->codes, i, buf);
        for (xmlNodePtr c = next_child(node, NULL); c != NULL; c = next_child(node, c)) {
            if (strcmp(attr(c, "value"), code) == 0) {
                x278i_meaning *m = VEC_ADD(all.meanings);
                m->text_str = text(content(c));
                m->confidence = confidence_of(c, X278I_HIGH);
                break;
            }
        }
    }
}

void load_codes(xmlNodePtr root) {
    for (xmlNodePtr n = next_child(root, NULL); n != NULL; n = next_child(root, n)) {
        load_list(n);
    }
    qsort(all.lists.v, all.lists.n, sizeof *all.lists.v, list_order);
    for (size_t i = 1; i < all.lists.n; i++) {
        if (all.lists.v[i].de_str == all.lists.v[i - 1].de_str) {
            complain(root, "two lists for data element %s", text_at(all.lists.v[i].de_str));
        }
    }
}

uint16_t find_list(const char *de) {
    for (size_t i = 0; de != NULL && i < all.lists.n; i++) {
        if (strcmp(text_at(all.lists.v[i].de_str), de) == 0) {
            return (uint16_t)i;
        }
    }
    return X278I_NONE;
}

/* ---- segments.xml ------------------------------------------------------------------------------------------------ */

static void load_notes(xmlNodePtr node, x278i_base_row *row, size_t positions) {
    words w = split(attr(node, "notes"));
    row->first_note = (uint16_t)all.notes.n;
    row->note_count = (uint8_t)w.list.n;
    for (size_t i = 0; i < w.list.n; i++) {
        x278i_note *note = VEC_ADD(all.notes);
        const char *s = w.list.v[i];
        note->kind = (uint8_t)*s++;
        for (; s[0] != '\0' && s[1] != '\0'; s += 2) {
            uint8_t at = (uint8_t)((s[0] - '0') * 10 + (s[1] - '0'));
            if (at < 1 || at > positions) {
                complain(node, "note %s names a position that is not there", w.list.v[i]);
            }
            note->at[note->count++] = at;
        }
    }
}

static uint8_t type_of(const char *s) {
    static const char *const names[] = {"", "AN", "ID", "N", "R", "DT", "TM", "B"};
    for (uint8_t i = 1; i < sizeof names / sizeof *names; i++) {
        if (strcmp(s, names[i]) == 0) {
            return i;
        }
    }
    return s[0] == 'N' ? X278I_TYPE_N : 0;
}

static void load_base_elem(xmlNodePtr node, uint32_t at) {
    x278i_base_elem *e = VEC_ADD(all.elems);
    const char *type = attr(node, "type");
    const char *de = attr(node, "de");
    *VEC_ADD(all.elem_nodes) = node;
    if (number(node, "at", 0, 256) != at) {
        complain(node, "position %u is expected here", at);
    }
    e->name_str = text(attr(node, "name"));
    e->de_str = text(de);
    e->max = (uint16_t)number(node, "repeat", 1, X278I_MANY);
    e->requirement = (uint8_t)attr(node, "requirement")[0];
    e->list = X278I_NONE;
    e->composite = X278I_NONE;
    if (type == NULL) {
        e->type = X278I_TYPE_COMPOSITE;
        return; /* finish_base() finds the composite */
    }
    e->type = type_of(type);
    e->decimals = e->type == X278I_TYPE_N ? (uint8_t)(type[1] - '0') : 0;
    e->min_len = (uint16_t)number(node, "min", 1, X278I_MANY);
    e->max_len = number(node, "max", 1, X278I_UNBOUNDED);
    if (e->min_len > e->max_len) {
        complain(node, "min is above max");
    }
    e->list = find_list(de);
}

void load_base_row(xmlNodePtr node, x278i_base_row *row) {
    const char *id = attr(node, "id");
    uint32_t at = 0;
    row->key = x278i_tag_pack(id, strlen(id));
    row->name_str = text(attr(node, "name"));
    row->first_elem = (uint16_t)all.elems.n;
    for (xmlNodePtr c = next_child(node, NULL); c != NULL; c = next_child(node, c)) {
        load_base_elem(c, ++at);
    }
    row->elem_count = (uint8_t)at;
    load_notes(node, row, at);
}

static int set_tag_order(const void *a, const void *b) {
    const x278i_set_tag *x = a;
    const x278i_set_tag *y = b;
    if (x->tag != y->tag) {
        return x->tag < y->tag ? -1 : 1;
    }
    return x->area < y->area ? -1 : x->area > y->area;
}

void load_set(xmlNodePtr node, const char *release) {
    named_set *s = VEC_ADD(all.base_sets);
    s->id = attr(node, "id");
    s->release = release;
    s->first = (uint16_t)all.set_tags.n;
    for (xmlNodePtr c = next_child(node, NULL); c != NULL; c = next_child(node, c)) {
        x278i_set_tag *t = VEC_ADD(all.set_tags);
        const char *id = attr(c, "id");
        t->tag = x278i_tag_pack(id, strlen(id));
        t->area = area_of(c);
        t->position = (uint16_t)number(c, "position", 0, X278I_MANY);
        s->count++;
    }
    qsort(all.set_tags.v + s->first, s->count, sizeof *all.set_tags.v, set_tag_order);
    for (size_t i = s->first + 1U; i < all.set_tags.n; i++) {
        if (set_tag_order(&all.set_tags.v[i - 1], &all.set_tags.v[i]) == 0) {
            complain(node, "a tag of set %s is named twice for one area", s->id);
        }
    }
}

void load_base(xmlNodePtr root) {
    base_release *base = &all.releases[all.release_count++];
    base->id = attr(root, "release");
    for (xmlNodePtr n = next_child(root, NULL); n != NULL; n = next_child(root, n)) {
        if (is_element(n, "set")) {
            load_set(n, base->id);
        } else if (is_element(n, "segment")) {
            load_base_row(n, VEC_ADD(base->segs));
        } else {
            load_base_row(n, VEC_ADD(base->comps));
        }
    }
}

static int base_order(const void *a, const void *b) {
    uint32_t x = ((const x278i_base_row *)a)->key;
    uint32_t y = ((const x278i_base_row *)b)->key;
    return x < y ? -1 : x > y;
}

static int tag_order(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

int load_tags(const char *file) {
    FILE *in = fopen(file, "r");
    char line[256];
    if (in == NULL) {
        return 0;
    }
    while (fgets(line, sizeof line, in) != NULL) {
        words w;
        line[strcspn(line, "#\r\n")] = '\0';
        w = split(line);
        for (size_t i = 0; i < w.list.n; i++) {
            uint32_t tag = x278i_tag_pack(w.list.v[i], strlen(w.list.v[i]));
            if (tag == 0) {
                complain(NULL, "%s holds a word that is no tag", file);
            }
            *VEC_ADD(all.tags) = tag;
        }
    }
    fclose(in);
    qsort(all.tags.v, all.tags.n, sizeof *all.tags.v, tag_order);
    for (size_t i = 1; i < all.tags.n; i++) {
        if (all.tags.v[i] == all.tags.v[i - 1]) {
            complain(NULL, "%s names a tag twice", file);
        }
    }
    return 1;
}

static void check_keys(const x278i_base_row *rows, size_t n) {
    char id[5];
    for (size_t i = 1; i < n; i++) {
        if (rows[i].key == rows[i - 1].key) {
            x278i_tag_unpack(rows[i].key, id);
            complain(NULL, "%s stands twice in the base", id);
        }
    }
}

static int tag_listed(uint32_t tag) {
    return bsearch(&tag, all.tags.v, all.tags.n, sizeof tag, tag_order) != NULL;
}

void finish_base(void) {
    base_release *base = &all.releases[0];
    char id[5];
    base->elem_count = all.elems.n;
    if (base->segs.n == 0 || base->comps.n == 0) {
        return;
    }
    qsort(base->segs.v, base->segs.n, sizeof *base->segs.v, base_order);
    qsort(base->comps.v, base->comps.n, sizeof *base->comps.v, base_order);
    check_keys(base->segs.v, base->segs.n);
    check_keys(base->comps.v, base->comps.n);
    for (size_t i = 0; i < all.elems.n; i++) {
        x278i_base_elem *e = &all.elems.v[i];
        if (e->type == X278I_TYPE_COMPOSITE) {
            const char *de = text_at(e->de_str);
            e->composite = find_base_comp(base, x278i_tag_pack(de, strlen(de)));
            if (e->composite == X278I_NONE) {
                complain(all.elem_nodes.v[i], "composite %s is not described", de);
            }
        }
    }
    for (size_t i = 0; i < base->segs.n; i++) {
        if (!tag_listed(base->segs.v[i].key)) {
            x278i_tag_unpack(base->segs.v[i].key, id);
            complain(NULL, "segment %s is not among the tags", id);
        }
    }
    for (size_t i = 0; i < all.set_tags.n; i++) {
        if (!tag_listed(all.set_tags.v[i].tag)) {
            x278i_tag_unpack(all.set_tags.v[i].tag, id);
            complain(NULL, "%s of a base set is not among the tags", id);
        }
    }
}

static uint16_t find_base(const x278i_base_row *rows, size_t n, uint32_t key) {
    for (size_t i = 0; i < n; i++) {
        if (rows[i].key == key) {
            return (uint16_t)i;
        }
    }
    return X278I_NONE;
}

uint16_t find_base_seg(const base_release *base, uint32_t key) {
    return find_base(base->segs.v, base->segs.n, key);
}

uint16_t find_base_comp(const base_release *base, uint32_t key) {
    return find_base(base->comps.v, base->comps.n, key);
}
