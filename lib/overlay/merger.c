/* What laying rows over a guide and making rules of them share: a row by its path, who changed it last, the words of a
 * mistake. */
#include "overlay/merger.h"

#include <string.h>

void x278i_merge_complain(x278i_merger *m, const x278i_overlay_node *node, int32_t code, const char *second,
                          const char *third, const char *fourth, const char *fifth) {
    m->bad = true;
    x278i_overlay_report(m->issues, node, code, second, third, fourth, fifth);
}

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

static bool is_alone(const x278i_guide *g, x278i_row row) {
    uint32_t same = 0;
    for (uint16_t i = 0; i < g->seg_count; i++) {
        same += g->segs[i].loop == row.loop && g->segs[i].tag == g->segs[row.seg].tag ? 1u : 0u;
    }
    return same == 1;
}

bool x278i_merge_row(x278i_merger *m, const x278i_overlay_node *node, const char *attribute, x278_str path,
                     uint16_t loop, x278i_row *row) {
    const x278i_guide *g = m->guide;
    char full[X278I_PATH_ROOM * 2];
    bool found = false;
    *row = (x278i_row){X278I_NONE, X278I_NONE, X278I_NONE};
    if (path.ptr != NULL && path.len < X278I_PATH_ROOM && loop != X278I_NONE && loop != g->root) {
        const char *id = g->strings + g->loop_texts[loop].id_str;
        size_t len = strlen(id);
        if (len + path.len + 2 <= sizeof full) {
            memcpy(full, id, len + 1);
            full[len] = '-';
            memcpy(full + len + 1, path.ptr, path.len);
            found = x278i_guide_row(g, full, len + 1 + path.len, row);
        }
    }
    const char *guide = m->base->strings + m->base->id_str;
    if (!found && (path.ptr == NULL || !x278i_guide_row(g, path.ptr, path.len, row))) {
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, attribute, guide, "there is no such row", NULL);
        return false;
    }
    if (row->seg != X278I_NONE && memchr(path.ptr, '{', path.len) == NULL && !is_alone(g, *row)) {
        x278i_merge_complain(m, node, X278I_ISSUE_overlay_path, attribute, guide,
                             "several segments have it; write which, as in DTP{435}", NULL);
        return false;
    }
    if (row->seg != X278I_NONE) {
        row->loop = g->segs[row->seg].loop;
    }
    return true;
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
