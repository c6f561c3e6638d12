/* What laying rows over a guide and making rules of them share: a row by its path, who changed it last, the words of a
 * mistake. */
#include "overlay/merger.h"

#include <string.h>

#include "guide/path.h"

bool x278i_merge_expand(x278_str path, uint32_t index, char room[X278I_PATH_ROOM]) {
    size_t dots = 0;
    if (path.len + 1 > X278I_PATH_ROOM) {
        return false;
    }
    memcpy(room, path.ptr, path.len);
    room[path.len] = '\0';
    while (dots + 1 < path.len && (path.ptr[dots] != '.' || path.ptr[dots + 1] != '.')) {
        dots++;
    }
    if (dots + 1 >= path.len) {
        return index == 0;
    }
    uint32_t first;
    uint32_t last;
    if (dots < 2 || dots + 4 > path.len || !x278i_overlay_number((x278_str){path.ptr + dots - 2, 2}, &first) ||
        !x278i_overlay_number((x278_str){path.ptr + dots + 2, 2}, &last)) {
        return index == 0; /* no range: as a path it leads nowhere */
    }
    uint32_t at = first + index;
    if (at > last) {
        return false;
    }
    room[dots - 2] = (char)('0' + at / 10);
    room[dots - 1] = (char)('0' + at % 10);
    memmove(room + dots, room + dots + 4, path.len + 1 - dots - 4);
    return true;
}

/* Is a segment the only one of its tag in its loop? */
static bool is_alone(const x278i_guide *g, uint16_t loop, uint16_t seg) {
    uint32_t same = 0;
    for (uint16_t i = 0; i < g->seg_count; i++) {
        same += g->segs[i].loop == loop && g->segs[i].tag == g->segs[seg].tag ? 1u : 0u;
    }
    return same == 1;
}

/* Why a path cannot stand in an overlay, which changes rows; NULL when it can. */
static const char *why_not(const x278i_guide *g, const x278i_wire_path *path) {
    if (path->shared) {
        return "its row is for several qualifiers; it cannot be changed for one of them";
    }
    if (!x278i_path_is_row(path)) {
        return "an overlay cannot mean one of several: leave [n] out";
    }
    bool one = path->seg == X278I_NONE || path->qualifier.ptr != NULL;
    return one || is_alone(g, path->loop, path->seg) ? NULL : "several segments have it; write which, as in DTP{435}";
}

bool x278i_merge_row(x278i_merger *m, const x278i_overlay_node *node, const char *attribute, x278_str path,
                     uint16_t loop, x278i_row *row) {
    x278i_wire_path read;
    const char *why = "there is no such row";
    if (path.ptr != NULL && x278i_path_read_in(m->guide, loop, path.ptr, path.len, &read)) {
        why = why_not(m->guide, &read);
        *row = (x278i_row){read.loop, read.seg, read.elem};
    }
    if (why != NULL) {
        *row = (x278i_row){X278I_NONE, X278I_NONE, X278I_NONE};
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, attribute, x278i_guide_text(m->base, m->base->id_str),
                             why, NULL);
    }
    return why == NULL;
}

const char *x278i_merge_owner(const x278i_merger *m, uint32_t of, uint32_t aspect, uint16_t row) {
    const x278i_change *change = x278i_change_find(m->guide, of, aspect, row);
    return change != NULL ? change->owner : m->base->strings + m->base->id_str;
}

const char *x278i_merge_rule_name(x278i_merger *m) {
    x278_str id = x278i_overlay_get(m->node, "id");
    size_t len = strlen(m->id);
    if (id.ptr == NULL || m->status != X278_OK) {
        return m->id;
    }
    char *name = x278i_arena_text(&m->to->arena, len + id.len + 2);
    if (name == NULL) {
        m->status = X278_E_NOMEM;
        return m->id;
    }
    memcpy(name, m->id, len);
    name[len] = ':';
    memcpy(name + len + 1, id.ptr, id.len);
    name[len + 1 + id.len] = '\0';
    return name;
}

x278_severity x278i_merge_severity(const x278i_overlay_node *node) {
    x278_str text = x278i_overlay_get(node, "severity");
    return text.ptr == NULL     ? 0
           : text.ptr[0] == 'e' ? X278_SEVERITY_ERROR
           : text.ptr[0] == 'w' ? X278_SEVERITY_WARNING
                                : X278_SEVERITY_INFO;
}

/* ---- one row ------------------------------------------------------------------------------------------------------ */

bool x278i_merge_widens(const x278i_merger *m) {
    return x278i_overlay_get(m->node, "widen").ptr != NULL;
}

/* Report that the row at hand does not go with what stands below: `code` is overlay_wider or overlay_contradiction. */
static void clash(x278i_merger *m, int32_t code, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    char path[64];
    uint16_t index = of == X278I_OF_ELEM ? row.elem : of == X278I_OF_SEG ? row.seg : row.loop;
    x278i_guide_path(m->guide, row, path, sizeof path);
    x278i_merge_complain(m, m->node, code, m->id, path, x278i_merge_owner(m, of, aspect, index), why);
}

void x278i_merge_contradict(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    clash(m, X278I_ISSUE_overlay_contradiction, row, of, aspect, why);
}

void x278i_merge_too_wide(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why) {
    clash(m, X278I_ISSUE_overlay_wider, row, of, aspect, why);
}

void x278i_merge_remember(x278i_merger *m, uint32_t of, uint32_t aspect, uint16_t row, const x278i_pattern *pattern,
                          const char *words) {
    x278_str message = x278i_overlay_get(m->node, m->node->word == X278I_WORD_MESSAGE ? "text" : "message");
    x278i_change change = {
        .key = x278i_change_key(of, aspect, row),
        .severity = x278i_merge_severity(m->node),
        .owner = m->id,
        .rule = x278i_merge_rule_name(m),
        .message = message.ptr == NULL ? NULL : x278i_keep(m, message),
        .pattern = pattern,
        .words = words,
    };
    if (m->status == X278_OK) {
        x278i_add_change(m, &change);
    }
}

/* The next item that is the segment or loop of a row, from *at on. @return false at the end. */
bool x278i_merge_next_item(const x278i_guide *g, x278i_row row, uint16_t *at) {
    for (; *at < g->item_count; ++*at) {
        const x278i_item *item = &g->items[*at];
        bool loop = item->kind == X278I_ITEM_LOOP;
        if (row.seg == X278I_NONE ? loop && item->row == row.loop : !loop && item->row == row.seg) {
            return true;
        }
    }
    return false;
}

uint32_t x278i_merge_of(x278i_row row) {
    return row.elem != X278I_NONE ? X278I_OF_ELEM : row.seg != X278I_NONE ? X278I_OF_SEG : X278I_OF_LOOP;
}

uint16_t x278i_merge_index(x278i_row row) {
    return row.elem != X278I_NONE ? row.elem : row.seg != X278I_NONE ? row.seg : row.loop;
}

/* The row of an element that has a value of its own. */
bool x278i_merge_is_simple(x278i_merger *m, x278i_row row) {
    if (row.elem == X278I_NONE || m->guide->elems[row.elem].type == X278I_TYPE_COMPOSITE) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_path, "path", m->base->strings + m->base->id_str,
                             row.elem == X278I_NONE ? "it names no element" : "it is a composite; name a component",
                             NULL);
        return false;
    }
    return true;
}

/* A row whose usage is 'N' takes no other demands. */
bool x278i_merge_is_used(x278i_merger *m, x278i_row row) {
    if (row.elem != X278I_NONE && m->guide->elems[row.elem].usage == 'N') {
        x278i_merge_contradict(m, row, X278I_OF_ELEM, X278I_ASPECT_USAGE, "the element is not used there");
        return false;
    }
    return true;
}
