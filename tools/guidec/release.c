/* A release of the base that differs from the first one in some lengths and composites. */
#include <string.h>

#include "guidec.h"

/* Give a row elements of its own, copies of those it shares with the first release. */
static void own_elems(x278i_base_row *row) {
    uint16_t first = (uint16_t)all.elems.n;
    for (uint16_t i = 0; i < row->elem_count; i++) {
        x278i_base_elem *copy = VEC_ADD(all.elems);
        *copy = all.elems.v[row->first_elem + i];
        xmlNodePtr *node = VEC_ADD(all.elem_nodes);
        *node = all.elem_nodes.v[row->first_elem + i];
    }
    row->first_elem = first;
}

static const char *changed_max(xmlNodePtr root, const x278i_base_elem *elem, uint32_t *max) {
    for (xmlNodePtr n = next_child(root, NULL); n != NULL; n = next_child(root, n)) {
        if (is_element(n, "change") && strcmp(attr(n, "de"), text_at(elem->de_str)) == 0) {
            *max = number(n, "max", elem->max_len, X278I_UNBOUNDED);
            return attr(n, "de");
        }
    }
    return NULL;
}

/* Lengths of data elements that the release changes, in one row. */
static void change_lengths(xmlNodePtr root, x278i_base_row *row) {
    int owned = 0;
    for (uint16_t i = 0; i < row->elem_count; i++) {
        uint32_t max;
        if (changed_max(root, &all.elems.v[row->first_elem + i], &max) == NULL) {
            continue;
        }
        if (!owned) {
            own_elems(row);
            owned = 1;
        }
        all.elems.v[row->first_elem + i].max_len = max;
    }
}

static void replace_composite(base_release *base, xmlNodePtr node) {
    const char *id = attr(node, "id");
    uint16_t at = find_base_comp(base, x278i_tag_pack(id, strlen(id)));
    if (at == X278I_NONE) {
        complain(node, "the first release has no composite %s", id);
        return;
    }
    load_base_row(node, &base->comps.v[at]);
}

void load_release(xmlNodePtr root) {
    const base_release *first = &all.releases[0];
    base_release *base = &all.releases[all.release_count];
    if (all.release_count == MOST_RELEASES || strcmp(attr(root, "under"), first->id) != 0) {
        complain(root, "a release must be written as changes of the first one, and there may be %d", MOST_RELEASES);
        return;
    }
    all.release_count++;
    base->id = attr(root, "release");
    for (size_t i = 0; i < first->segs.n; i++) {
        x278i_base_row *row = VEC_ADD(base->segs);
        *row = first->segs.v[i];
        change_lengths(root, row);
    }
    for (size_t i = 0; i < first->comps.n; i++) {
        x278i_base_row *row = VEC_ADD(base->comps);
        *row = first->comps.v[i];
        change_lengths(root, row);
    }
    for (xmlNodePtr n = next_child(root, NULL); n != NULL; n = next_child(root, n)) {
        if (is_element(n, "composite")) {
            replace_composite(base, n);
        } else if (is_element(n, "set")) {
            load_set(n, base->id);
        }
    }
    base->elem_count = all.elems.n;
}

const base_release *find_release(const char *name) {
    for (size_t i = 0; name != NULL && i < all.release_count; i++) {
        if (strncmp(all.releases[i].id, name, strlen(all.releases[i].id)) == 0) {
            return &all.releases[i];
        }
    }
    return &all.releases[0];
}
