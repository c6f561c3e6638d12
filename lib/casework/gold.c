/* Gold cards: how far a provider is with a payer and a procedure, by each rule. */
#include <string.h>

#include "casework/arrange.h"
#include "casework/exact.h"
#include "casework/group.h"
#include "casework/moment.h"
#include "casework/result.h"
#include "casework/stats.h"

#define PARTS 3      /* payer, provider, procedure */
#define NEAR_BELOW 5 /* percent below the threshold that are still near */

/* A decision that counts by a rule. */
typedef struct entry {
    x278_span group;
    bool approved;
} entry;

typedef struct rule {
    x278cw_stats *stats;
    const x278cwi_node *node;
    int32_t from, to;
    int64_t threshold;
    int64_t least;
    entry *entries;
    size_t count;
    size_t capacity;
} rule;

/* ---- which decisions count ------------------------------------------------------------------------------------ */

static bool has_word(const x278cwi_node *node, uint32_t attribute, x278_span word) {
    const x278cwi_value *value = x278cwi_get(node, attribute);
    return value->text.ptr == NULL || (word.ptr != NULL && x278cwi_among(word, value->text.ptr));
}

static bool counts(const rule *r, const x278cwi_fact *fact) {
    if (fact->decided == NULL) {
        return false;
    }
    int32_t day = x278cwi_moment_day(fact->decided->moment);
    return day >= r->from && day <= r->to &&
           has_word(r->node, X278CWI_RULE_STATE, x278cwi_fact_get(fact, X278CWI_KEY_STATE)) &&
           has_word(r->node, X278CWI_RULE_LOBS, x278cwi_fact_lob(fact, r->stats->lob));
}

static bool is_approved(const rule *r, const x278cwi_fact *fact) {
    const char *state = x278cwi_state_name(fact->state);
    x278_str counted = x278cwi_get(r->node, X278CWI_RULE_COUNTS)->text;
    return x278cwi_among((x278_span){state, strlen(state)}, counted.ptr != NULL ? counted.ptr : "approved");
}

static x278_status add_entry(rule *r, const x278_span parts[PARTS], bool approved) {
    entry item = {.approved = approved};
    x278_status status = x278cwi_group_join(&r->stats->arena, parts, PARTS, &item.group);
    if (status == X278_OK) {
        status =
            x278i_grow(r->stats->ctx, &r->entries, &r->capacity, r->count + 1, sizeof item, SIZE_MAX / sizeof item);
    }
    if (status == X278_OK) {
        r->entries[r->count++] = item;
    }
    return status;
}

static x278_status first_group(rule *r, x278_span value, x278_span *out) {
    x278cwi_group_walk walk = {.value = value};
    x278cwi_group_next(&walk, &r->stats->arena, out);
    return walk.status;
}

/* An entry for each code of a case. */
static x278_status add_case(rule *r, const x278cwi_fact *fact) {
    x278_span parts[PARTS];
    x278_status status = first_group(r, x278cwi_fact_get(fact, X278CWI_KEY_PAYER), &parts[0]);
    if (status == X278_OK) {
        status = first_group(r, x278cwi_fact_get(fact, X278CWI_KEY_PROVIDER), &parts[1]);
    }
    x278cwi_group_walk walk = {.value = x278cwi_fact_get(fact, X278CWI_KEY_CODES), .list = true, .status = status};
    while (x278cwi_group_next(&walk, &r->stats->arena, &parts[2])) {
        walk.status = add_entry(r, parts, is_approved(r, fact));
    }
    return walk.status;
}

/* ---- rows ----------------------------------------------------------------------------------------------------- */

static const char *standing_of(const rule *r, int64_t approved, int64_t decided) {
    if (decided < r->least) {
        return "few";
    }
    if (approved * 100 >= r->threshold * decided) {
        return "exempt";
    }
    return approved * 100 >= (r->threshold - NEAR_BELOW) * decided ? "near" : "not";
}

static x278_status keep_texts(const rule *r, const entry *first, x278cw_gold_row *row) {
    x278i_arena *arena = &r->stats->arena;
    x278_span parts[PARTS];
    x278_str *texts[PARTS] = {&row->payer, &row->provider, &row->procedure};
    x278_str id = x278cwi_get(r->node, X278CWI_RULE_ID)->text;
    x278cwi_group_split(first->group, parts, PARTS);
    x278_status status = x278i_arena_str(arena, id.ptr, id.len, &row->rule);
    for (size_t i = 0; i < PARTS && status == X278_OK; i++) {
        status = x278i_arena_str(arena, parts[i].ptr, parts[i].len, texts[i]);
    }
    if (status == X278_OK) {
        status = x278cwi_keep_day(arena, r->from, &row->from);
    }
    return status == X278_OK ? x278cwi_keep_day(arena, r->to, &row->to) : status;
}

static x278_status add_row(const rule *r, const entry *entries, size_t count) {
    x278cw_stats *stats = r->stats;
    char share[X278CWI_PERCENT_TEXT];
    int64_t approved = 0;
    for (size_t i = 0; i < count; i++) {
        approved += entries[i].approved ? 1 : 0;
    }
    x278cw_gold_row *row = x278i_arena_alloc(&stats->arena, sizeof *row);
    x278_status status = row == NULL
                             ? X278_E_NOMEM
                             : x278i_grow(stats->ctx, &stats->gold, &stats->gold_capacity, stats->gold_count + 1,
                                          sizeof(x278cw_gold_row *), SIZE_MAX / sizeof(x278cw_gold_row *));
    if (status != X278_OK) {
        return status;
    }
    *row = (x278cw_gold_row){
        .struct_size = sizeof *row,
        .decided = count,
        .approved = (uint64_t)approved,
        .standing = x278cwi_fixed(standing_of(r, approved, (int64_t)count)),
        .needed = x278cwi_needed(approved, (int64_t)count, r->threshold, r->least),
    };
    x278cwi_percent(approved, (int64_t)count, share);
    stats->gold[stats->gold_count++] = row;
    status = x278i_arena_str(&stats->arena, share, strlen(share), &row->share);
    return status == X278_OK ? keep_texts(r, entries, row) : status;
}

static int compare_entries(const void *a, const void *b) {
    return x278cwi_order(((const entry *)a)->group, ((const entry *)b)->group);
}

static x278_status apply(rule *r) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < r->stats->case_count && status == X278_OK; i++) {
        const x278cwi_fact *fact = &r->stats->cases[i].fact;
        status = counts(r, fact) ? add_case(r, fact) : X278_OK;
    }
    if (status == X278_OK) {
        status = x278cwi_arrange(r->stats->ctx, r->entries, r->count, sizeof *r->entries, compare_entries);
    }
    for (size_t at = 0, end = 0; at < r->count && status == X278_OK; at = end) {
        while (end < r->count && compare_entries(&r->entries[at], &r->entries[end]) == 0) {
            end++;
        }
        status = add_row(r, &r->entries[at], end - at);
    }
    return status;
}

x278_status x278cwi_stats_gold(x278cw_stats *stats, const x278cwi_node *rules) {
    x278_status status = X278_OK;
    for (const x278cwi_node *node = rules->first; node != NULL && status == X278_OK; node = node->next) {
        const x278cwi_duration months = {x278cwi_get(node, X278CWI_RULE_MONTHS)->lo, 'M'};
        rule r = {
            .stats = stats,
            .node = node,
            .from = x278cwi_day_before(stats->today, months) + 1,
            .to = stats->today,
            .threshold = x278cwi_get(node, X278CWI_RULE_THRESHOLD)->lo,
            .least = x278cwi_get(node, X278CWI_RULE_MIN)->lo,
        };
        status = apply(&r);
        x278i_free(stats->ctx, r.entries, r.capacity * sizeof *r.entries);
    }
    return status;
}
