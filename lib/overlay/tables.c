/* The tables of a merged guide in the making: copies of the base's that grow. */
#include <string.h>

#include "base/sort.h"
#include "overlay/merger.h"

void x278i_merge_complain(x278i_merger *m, const x278i_overlay_node *node, int32_t code, const char *second,
                          const char *third, const char *fourth, const char *fifth) {
    m->bad = true;
    x278i_overlay_report(m->issues, node, code, second, third, fourth, fifth);
}

/* A table with room for `need` rows, of at most `limit`; as it was, and m->status set, when there is none. */
static void *grown(x278i_merger *m, void *v, size_t *capacity, size_t need, size_t size, size_t limit) {
    if (m->status != X278_OK) {
        return v;
    }
    m->status = x278i_grow(m->to->ctx, &v, capacity, need, size, limit);
    if (m->status == X278_E_LIMIT) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_limit, "a table of the guide is full", NULL, NULL, NULL);
        m->status = X278_E_SYNTAX;
    }
    return v;
}

/* Make room in a table; whether there is. */
#define ROOM(m, table, need, limit)                                                                                    \
    ((table).v = grown((m), (table).v, &(table).capacity, (need), sizeof *(table).v, (limit)), (m)->status == X278_OK)

/* Begin a table as a copy; once. */
#define OWN(m, table, from, how_many, limit)                                                                           \
    do {                                                                                                               \
        size_t own_count = (how_many);                                                                                 \
        if ((table).capacity == 0 && ROOM(m, table, own_count + 1, limit)) {                                           \
            if (own_count > 0) {                                                                                       \
                memcpy((table).v, from, own_count * sizeof *(table).v);                                                \
            }                                                                                                          \
            (table).count = own_count;                                                                                 \
            (from) = (table).v;                                                                                        \
        }                                                                                                              \
    } while (0)

#define INDEX_LIMIT (X278I_NONE - 1u)

void x278i_own_elems(x278i_merger *m) {
    OWN(m, m->to->elems, m->guide->elems, m->guide->elem_count, X278I_NONE);
}

void x278i_own_items(x278i_merger *m) {
    OWN(m, m->to->items, m->guide->items, m->guide->item_count, X278I_NONE);
}

/* The row as a table that may be written; NULL when there is no memory. */
x278i_elem_row *x278i_own_elem(x278i_merger *m, uint16_t elem) {
    x278i_own_elems(m);
    return m->status == X278_OK ? &m->to->elems.v[elem] : NULL;
}

x278i_item *x278i_own_item(x278i_merger *m, uint16_t item) {
    x278i_own_items(m);
    return m->status == X278_OK ? &m->to->items.v[item] : NULL;
}

const char *x278i_keep(x278i_merger *m, x278_str text) {
    x278_str kept = {NULL, 0};
    if (m->status == X278_OK) {
        m->status = x278i_arena_str(&m->to->arena, text.ptr, text.len, &kept);
    }
    return kept.ptr;
}

/* ---- texts ----------------------------------------------------------------------------------------------------- */

uint32_t x278i_pool(x278i_merger *m, const char *text) {
    size_t len = text == NULL ? 0 : strlen(text);
    if (len == 0 || m->status != X278_OK) {
        return 0;
    }
    OWN(m, m->to->strings, m->guide->strings, m->base->base->string_size, UINT32_MAX / 2);
    if (!ROOM(m, m->to->strings, m->to->strings.count + len + 1, UINT32_MAX / 2)) {
        return 0;
    }
    uint32_t offset = (uint32_t)m->to->strings.count;
    memcpy(m->to->strings.v + offset, text, len + 1);
    m->to->strings.count += len + 1;
    m->guide->strings = m->to->strings.v;
    return offset;
}

/* ---- codes ----------------------------------------------------------------------------------------------------- */

/* Each row that adds to a list copies it: a small file could ask for lists without end. */
#define MOST_LISTED 500000u

void x278i_list_add(x278i_merger *m, x278i_code_list *list, x278_str code) {
    if (m->status == X278_OK && ++m->listed > MOST_LISTED) {
        x278i_merge_complain(m, m->node, X278I_ISSUE_overlay_limit, "its lists have too many codes", NULL, NULL, NULL);
        m->status = X278_E_SYNTAX;
    }
    if (ROOM(m, *list, list->count + 1, X278I_NONE)) {
        list->v[list->count++] = code;
    }
}

void x278i_list_add_set(x278i_merger *m, x278i_code_list *list, uint16_t set) {
    size_t count = x278i_guide_code_count(m->guide, set);
    for (size_t i = 0; i < count && m->status == X278_OK; i++) {
        char room[9];
        const char *code = x278i_guide_code_at(m->guide, set, i, room);
        const char *kept = x278i_keep(m, x278i_text(code));
        if (kept != NULL) {
            x278i_list_add(m, list, x278i_text(kept));
        }
    }
}

void x278i_list_free(x278i_merger *m, x278i_code_list *list) {
    x278i_free(m->to->ctx, list->v, list->capacity * sizeof *list->v);
    *list = (x278i_code_list){NULL, 0, 0};
}

static int by_text(const void *first, const void *second, const void *user) {
    const x278_str *a = first;
    const x278_str *b = second;
    (void)user;
    size_t len = a->len < b->len ? a->len : b->len;
    int by_bytes = len > 0 ? memcmp(a->ptr, b->ptr, len) : 0;
    return by_bytes != 0 ? by_bytes : a->len < b->len ? -1 : a->len > b->len;
}

/* Sort a list, and keep each code once. */
static void sort_list(x278i_code_list *list) {
    x278i_sort(list->v, list->count, sizeof *list->v, by_text, NULL);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        if (kept == 0 || !x278i_str_same(list->v[kept - 1], list->v[i])) {
            list->v[kept++] = list->v[i];
        }
    }
    list->count = kept;
}

static uint64_t pack(x278_str code) {
    uint64_t packed = 0;
    for (size_t i = 0; i < 8; i++) {
        packed = packed << 8 | (i < code.len ? (uint64_t)(uint8_t)code.ptr[i] : 0);
    }
    return packed;
}

static void add_short(x278i_merger *m, const x278i_code_list *list, x278i_code_set *set) {
    OWN(m, m->to->codes, m->guide->codes, m->base->base->code_count, UINT32_MAX / 2);
    if (ROOM(m, m->to->codes, m->to->codes.count + list->count, UINT32_MAX / 2)) {
        set->first = (uint32_t)m->to->codes.count;
        for (size_t i = 0; i < list->count; i++) {
            m->to->codes.v[m->to->codes.count++] = pack(list->v[i]);
        }
        m->guide->codes = m->to->codes.v;
    }
}

static void add_long(x278i_merger *m, const x278i_code_list *list, x278i_code_set *set) {
    set->flags = X278I_CODES_LONG;
    OWN(m, m->to->long_codes, m->guide->long_codes, m->base->base->long_code_count, UINT32_MAX / 2);
    if (ROOM(m, m->to->long_codes, m->to->long_codes.count + list->count, UINT32_MAX / 2)) {
        set->first = (uint32_t)m->to->long_codes.count;
        for (size_t i = 0; i < list->count && m->status == X278_OK; i++) {
            const char *text = x278i_keep(m, list->v[i]);
            m->to->long_codes.v[m->to->long_codes.count++] = text == NULL ? 0 : x278i_pool(m, text);
        }
        m->guide->long_codes = m->to->long_codes.v;
    }
}

uint16_t x278i_pool_set(x278i_merger *m, x278i_code_list *list) {
    bool is_long = false;
    sort_list(list);
    for (size_t i = 0; i < list->count; i++) {
        is_long = is_long || list->v[i].len > 8;
    }
    x278i_code_set set = {.count = (uint16_t)list->count};
    OWN(m, m->to->sets, m->guide->sets, m->base->code_set_count, INDEX_LIMIT);
    if (ROOM(m, m->to->sets, m->to->sets.count + 1, INDEX_LIMIT)) {
        m->guide->sets = m->to->sets.v; /* at once: what follows may fail */
        if (is_long) {
            add_long(m, list, &set);
        } else {
            add_short(m, list, &set);
        }
    }
    x278i_list_free(m, list);
    if (m->status != X278_OK) {
        return X278I_NONE;
    }
    m->to->sets.v[m->to->sets.count++] = set;
    m->guide->code_set_count = (uint16_t)m->to->sets.count;
    return (uint16_t)(m->to->sets.count - 1);
}

void x278i_list_add_words(x278i_merger *m, x278i_code_list *list, x278_str words, size_t width) {
    x278_str word;
    while (m->status == X278_OK && x278i_overlay_word(&words, &word)) {
        if (word.len < width) {
            char *wide = x278i_arena_text(&m->to->arena, width + 1);
            if (wide == NULL) {
                m->status = X278_E_NOMEM;
                return;
            }
            memset(wide, ' ', width);
            memcpy(wide, word.ptr, word.len);
            wide[width] = '\0';
            word = (x278_str){wide, width};
        }
        x278i_list_add(m, list, word);
    }
}

uint16_t x278i_merge_set(x278i_merger *m, x278_str words, size_t width) {
    x278i_code_list list = {NULL, 0, 0};
    x278i_list_add_words(m, &list, words, width);
    return x278i_pool_set(m, &list);
}

/* ---- rows ------------------------------------------------------------------------------------------------------ */

uint16_t x278i_add_match(x278i_merger *m, const x278i_match_row *match) {
    OWN(m, m->to->matches, m->guide->matches, m->guide->match_count, INDEX_LIMIT);
    if (!ROOM(m, m->to->matches, m->to->matches.count + 1, INDEX_LIMIT)) {
        return X278I_NONE;
    }
    m->to->matches.v[m->to->matches.count++] = *match;
    m->guide->matches = m->to->matches.v;
    m->guide->match_count = (uint16_t)m->to->matches.count;
    return (uint16_t)(m->to->matches.count - 1);
}

uint16_t x278i_add_path(x278i_merger *m, const x278i_rule_path *path) {
    OWN(m, m->to->paths, m->guide->paths, m->guide->path_count, INDEX_LIMIT);
    if (!ROOM(m, m->to->paths, m->to->paths.count + 1, INDEX_LIMIT)) {
        return X278I_NONE;
    }
    m->to->paths.v[m->to->paths.count++] = *path;
    m->guide->paths = m->to->paths.v;
    m->guide->path_count = (uint16_t)m->to->paths.count;
    return (uint16_t)(m->to->paths.count - 1);
}

x278i_op *x278i_add_op(x278i_merger *m, uint8_t op) {
    OWN(m, m->to->ops, m->guide->ops, m->guide->op_count, INDEX_LIMIT);
    if (!ROOM(m, m->to->ops, m->to->ops.count + 1, INDEX_LIMIT)) {
        return NULL;
    }
    x278i_op *added = &m->to->ops.v[m->to->ops.count++];
    *added = (x278i_op){.op = op, .a = X278I_NONE, .b = X278I_NONE};
    m->guide->ops = m->to->ops.v;
    m->guide->op_count = (uint16_t)m->to->ops.count;
    return added;
}

static void own_rules(x278i_merger *m) {
    OWN(m, m->to->rules, m->guide->rules, m->guide->rule_count, INDEX_LIMIT);
    OWN(m, m->to->rule_texts, m->guide->rule_texts, m->guide->rule_count, INDEX_LIMIT);
}

void x278i_add_rule(x278i_merger *m, const x278i_rule_row *rule, const x278i_rule_text *text) {
    own_rules(m);
    if (!ROOM(m, m->to->rules, m->to->rules.count + 1, INDEX_LIMIT)) {
        return;
    }
    m->guide->rules = m->to->rules.v;
    if (ROOM(m, m->to->rule_texts, m->to->rule_texts.count + 1, INDEX_LIMIT)) {
        m->guide->rule_texts = m->to->rule_texts.v;
        m->to->rules.v[m->to->rules.count++] = *rule;
        m->to->rule_texts.v[m->to->rule_texts.count++] = *text;
    }
}

void x278i_change_rule(x278i_merger *m, uint16_t rule, uint32_t message_str) {
    own_rules(m);
    if (m->status == X278_OK) {
        m->to->rule_texts.v[rule].message_str = message_str;
    }
}

void x278i_add_change(x278i_merger *m, const x278i_change *change) {
    size_t low = 0;
    size_t high = m->to->changes.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (m->to->changes.v[middle].key < change->key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low < m->to->changes.count && m->to->changes.v[low].key == change->key) {
        m->to->changes.v[low] = *change;
        return;
    }
    if (!ROOM(m, m->to->changes, m->to->changes.count + 1, UINT32_MAX / 2)) {
        return;
    }
    memmove(&m->to->changes.v[low + 1], &m->to->changes.v[low],
            (m->to->changes.count - low) * sizeof *m->to->changes.v);
    m->to->changes.v[low] = *change;
    m->to->all_changes.changes = m->to->changes.v;
    m->to->all_changes.change_count = ++m->to->changes.count;
}

void x278i_add_meaning(x278i_merger *m, const x278i_own_meaning *meaning) {
    if (ROOM(m, m->to->meanings, m->to->meanings.count + 1, UINT32_MAX / 2)) {
        m->to->meanings.v[m->to->meanings.count++] = *meaning;
        m->to->all_changes.meanings = m->to->meanings.v;
        m->to->all_changes.meaning_count = m->to->meanings.count;
    }
}

/* ---- the end --------------------------------------------------------------------------------------------------- */

/* The rules of a loop lie together: those of the guide first, then those of the overlays in their order. */
static void sort_rules(x278i_merger *m) {
    size_t count = m->to->rules.count;
    OWN(m, m->to->loops, m->guide->loops, m->guide->loop_count, X278I_NONE);
    if (m->status != X278_OK) {
        return;
    }
    x278i_rule_row *rules = x278i_arena_alloc(&m->to->arena, count * sizeof *rules);
    x278i_rule_text *texts = x278i_arena_alloc(&m->to->arena, count * sizeof *texts);
    if (rules == NULL || texts == NULL) {
        m->status = X278_E_NOMEM;
        return;
    }
    size_t done = 0;
    for (uint16_t loop = 0; loop < m->guide->loop_count; loop++) {
        x278i_loop_row *row = &m->to->loops.v[loop];
        row->first_rule = (uint16_t)done;
        for (size_t i = 0; i < count; i++) {
            if (m->to->rules.v[i].loop == loop) {
                rules[done] = m->to->rules.v[i];
                texts[done++] = m->to->rule_texts.v[i];
            }
        }
        row->rule_count = (uint16_t)(done - row->first_rule);
    }
    m->guide->rules = rules;
    m->guide->rule_texts = texts;
    m->guide->rule_count = (uint16_t)done;
}

void x278i_finish_tables(x278i_merger *m) {
    if (m->status == X278_OK && m->to->rules.count > m->guide->rule_count) {
        sort_rules(m);
    }
}

#define FREE(merged, table) x278i_free((merged)->ctx, (table).v, (table).capacity * sizeof *(table).v)

void x278i_merged_free(x278i_merged *merged) {
    FREE(merged, merged->loops);
    FREE(merged, merged->elems);
    FREE(merged, merged->items);
    FREE(merged, merged->matches);
    FREE(merged, merged->sets);
    FREE(merged, merged->codes);
    FREE(merged, merged->long_codes);
    FREE(merged, merged->strings);
    FREE(merged, merged->paths);
    FREE(merged, merged->ops);
    FREE(merged, merged->rules);
    FREE(merged, merged->rule_texts);
    FREE(merged, merged->changes);
    FREE(merged, merged->meanings);
    x278i_arena_free(&merged->arena);
    x278i_object_free(merged->ctx, merged, sizeof *merged);
}
