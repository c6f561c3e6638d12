/* Overlays merged with a guide into one immutable guide: the payer's first, then the plan's. */
#include <string.h>

#include "guide/hold.h"
#include "overlay/merger.h"

/* Which loops can be reached from which, going down any number of levels. */
static bool find_reach(x278i_merger *m) {
    const x278i_guide *g = m->base;
    size_t count = g->loop_count;
    m->reach = x278i_arena_alloc(&m->to->arena, count * count + 1);
    if (m->reach == NULL) {
        return false;
    }
    memset(m->reach, 0, count * count + 1);
    for (size_t i = 0; i < count; i++) {
        m->reach[i * count + i] = 1;
        for (uint16_t k = 0; k < g->loops[i].item_count; k++) {
            const x278i_item *item = &g->items[g->loops[i].first_item + k];
            if (item->kind == X278I_ITEM_LOOP) {
                m->reach[i * count + item->row] = 1;
            }
        }
    }
    for (size_t over = 0; over < count; over++) {
        for (size_t i = 0; i < count; i++) {
            for (size_t k = 0; k < count && m->reach[i * count + over] != 0; k++) {
                m->reach[i * count + k] |= m->reach[over * count + k];
            }
        }
    }
    return true;
}

static bool is_plan(const x278_overlay *overlay) {
    x278_str level = x278i_overlay_get(&overlay->nodes[0], "level");
    return level.ptr != NULL && strcmp(level.ptr, "plan") == 0;
}

/* Two overlays of one id could not be told apart. */
static void check_ids(x278i_merger *m, const x278_overlay *const *overlays, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *id = x278i_overlay_get(&overlays[i]->nodes[0], "id").ptr;
        for (size_t k = 0; k < i; k++) {
            if (strcmp(id, x278i_overlay_get(&overlays[k]->nodes[0], "id").ptr) == 0) {
                x278i_merge_complain(m, &overlays[i]->nodes[0], X278I_ISSUE_overlay_contradiction, id, "id", id,
                                     "two overlays have one id");
                return;
            }
        }
    }
}

/* The rows are not those of the base any more: the plan is made anew. */
static void make_plan(x278i_merger *m) {
    x278i_plan_draft draft;
    m->guide->plan = NULL;
    if (!x278i_plan_possible(m->guide)) {
        return;
    }
    void *memory = x278i_arena_alloc(&m->to->arena, x278i_plan_size(m->guide));
    if (memory == NULL) {
        m->status = X278_E_NOMEM;
        return;
    }
    x278i_plan_make(m->guide, memory, &draft);
    m->to->plan = x278i_plan_of(&draft);
    m->guide->plan = &m->to->plan;
}

static x278_status merge(x278i_merger *m, const x278_overlay *const *overlays, size_t count) {
    if (!find_reach(m)) {
        return X278_E_NOMEM;
    }
    check_ids(m, overlays, count);
    for (int plan = 0; plan < 2; plan++) {
        for (size_t i = 0; i < count && m->status == X278_OK; i++) {
            if (is_plan(overlays[i]) == (plan == 1)) {
                x278i_apply_overlay(m, overlays[i]);
            }
        }
    }
    x278i_finish_tables(m);
    if (m->status == X278_OK && !m->bad) {
        make_plan(m);
    }
    if (m->status == X278_OK && x278i_issues_failed(m->issues)) {
        return X278_E_NOMEM;
    }
    return m->status == X278_OK && m->bad ? X278_E_SYNTAX : m->status;
}

static void release(const x278i_guide *guide) {
    x278i_merged_free((x278i_merged *)(void *)guide);
}

x278_status x278_guide_merge(const x278_ctx *ctx, const x278_guide *base, const x278_overlay *const *overlays,
                             size_t count, x278_issues *issues, x278_guide **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    const x278i_guide *under = x278i_guide_private(base);
    if (ctx == NULL || under == NULL || under->changes != NULL || (overlays == NULL && count > 0)) {
        return X278_E_INVALID_ARG;
    }
    for (size_t i = 0; i < count; i++) {
        if (overlays[i] == NULL) {
            return X278_E_INVALID_ARG;
        }
    }
    x278i_merged *merged = x278i_object_new(ctx, sizeof *merged);
    if (merged == NULL) {
        return X278_E_NOMEM;
    }
    x278i_count_init(&merged->all_changes.holders);
    merged->all_changes.release = release;
    merged->ctx = ctx;
    merged->guide = *under;
    merged->all_changes.under = under;
    merged->guide.changes = &merged->all_changes;
    x278i_arena_init(&merged->arena, ctx);
    x278i_merger m = {.to = merged, .guide = &merged->guide, .base = under, .issues = issues};
    x278_status status = merge(&m, overlays, count);
    if (status != X278_OK) {
        x278i_merged_free(merged);
        return status;
    }
    *out = (x278_guide *)(void *)merged;
    return X278_OK;
}

void x278_guide_free(x278_guide *guide) {
    x278i_guide_drop(x278i_guide_private(guide));
}
