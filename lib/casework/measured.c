/* Measures by kind. */
#include "casework/measured.h"

#include <string.h>

#include "casework/lists.h"
#include "casework/result.h"

static void take_measure(x278cwi_measured *all, const x278cwi_node *item) {
    int32_t date = x278cwi_get(item, X278CWI_DATE)->lo;
    if (all->count == 0 || date < x278cwi_get(all->first, X278CWI_DATE)->lo) {
        all->first = item;
    }
    if (all->count == 0 || date >= x278cwi_get(all->last, X278CWI_DATE)->lo) {
        all->last = item;
    }
    all->count++;
}

/* Kinds of our own are few: those seen before are looked through. */
x278_status x278cwi_measured_make(x278i_arena *arena, const x278cw_evidence *evidence, int32_t now,
                                  x278cwi_measured **out, size_t *count) {
    const x278cwi_node *list = x278cwi_evidence_list(evidence, X278CWI_MEASURES);
    size_t most = list != NULL ? list->child_count : 0;
    x278cwi_measured *all = x278i_arena_alloc(arena, (most + 1) * sizeof *all);
    *out = all;
    *count = 0;
    if (all == NULL) {
        return X278_E_NOMEM;
    }
    memset(all, 0, (most + 1) * sizeof *all);
    for (const x278cwi_node *item = x278cwi_node_child(list, X278CWI_MEASURE); item != NULL;
         item = x278cwi_node_sibling(item)) {
        size_t at = 0;
        while (at < *count && !x278cwi_str_equal(x278cwi_get(all[at].first, X278CWI_MEASURE_KIND)->text,
                                                 x278cwi_get(item, X278CWI_MEASURE_KIND)->text)) {
            at++;
        }
        if (!x278cwi_is_after(item, X278CWI_DATE, now)) {
            take_measure(&all[at], item);
            *count += at == *count;
        }
    }
    return X278_OK;
}

static x278_decimal decimal_of(const x278cwi_node *item) {
    x278_decimal decimal = {0, 0, 0};
    x278cwi_decimal_parse(x278cwi_get(item, X278CWI_MEASURE_VALUE)->text, &decimal);
    return decimal;
}

bool x278cwi_measured_change(const x278cwi_measured *measured, x278_decimal *change) {
    x278_decimal from = decimal_of(measured->first);
    x278_decimal to = decimal_of(measured->last);
    return measured->count > 1 && x278_decimal_subtract(&to, &from, change) == X278_OK;
}

x278_str x278cwi_measured_unit(const x278cwi_measured *measured) {
    const x278cwi_value *kind = x278cwi_get(measured->first, X278CWI_MEASURE_KIND);
    return kind->lo >= 0 ? x278cwi_fixed(x278cwi_measure_unit(kind->lo))
                         : x278cwi_get(measured->last, X278CWI_MEASURE_UNIT)->text;
}
