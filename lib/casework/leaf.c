/* What the counters of criteria share: windows, filters, bounds. */
#include "casework/leaf.h"

int32_t x278cwi_anchor(const x278cwi_question *question, const x278cwi_node *node) {
    return x278cwi_has(node, X278CWI_ANCHOR) ? question->service : question->now;
}

x278cwi_duration x278cwi_duration_of(const x278cwi_node *node, uint32_t attribute) {
    const x278cwi_value *value = x278cwi_get(node, attribute);
    return value->text.ptr != NULL ? (x278cwi_duration){value->lo, (char)value->hi} : (x278cwi_duration){0, 0};
}

x278cwi_span x278cwi_window_of(const x278cwi_question *question, const x278cwi_node *node) {
    return x278cwi_window(x278cwi_anchor(question, node), x278cwi_duration_of(node, X278CWI_WITHIN), question->now);
}

void x278cwi_turn(x278cwi_answer *answer, int32_t now, int32_t day) {
    if (day > now && day - 1 < answer->holds) {
        answer->holds = day - 1;
    }
}

x278cwi_turns x278cwi_turns_begin(const x278cwi_question *question, const x278cwi_node *node) {
    bool within = x278cwi_duration_of(node, X278CWI_WITHIN).unit != 0;
    int32_t first = within ? x278cwi_window_of(question, node).first : X278CWI_NEVER;
    return (x278cwi_turns){question->now, first, X278CWI_ALWAYS, X278CWI_ALWAYS};
}

int32_t x278cwi_turns_end(const x278cwi_turns *turns, const x278cwi_question *question, const x278cwi_node *node) {
    x278cwi_answer answer = {.holds = INT32_MAX};
    int32_t now = question->now;
    if (x278cwi_has(node, X278CWI_ANCHOR)) { /* the anchor may begin to move */
        x278cwi_turn(&answer, now, question->service < now ? now + 1 : question->service + 1);
    }
    x278cwi_turn(&answer, now, turns->comes);
    if (turns->goes != X278CWI_ALWAYS && turns->first != X278CWI_NEVER) {
        /* No window of an earlier day leaves it behind; one of months may do so some days later. */
        int32_t leaves = x278cwi_day_after(turns->goes, x278cwi_duration_of(node, X278CWI_WITHIN)) + 1;
        x278cwi_turn(&answer, now, leaves > now ? leaves : now + 1);
    }
    return answer.holds;
}

x278cwi_truth x278cwi_match_choice(const x278cwi_value *filter, const x278cwi_value *value) {
    if (filter->text.ptr == NULL) {
        return X278CWI_TRUE;
    }
    if (value->text.ptr == NULL) {
        return X278CWI_MAYBE;
    }
    return x278cwi_choices_have(filter, value) ? X278CWI_TRUE : X278CWI_FALSE;
}

x278cwi_truth x278cwi_match_word(const x278cwi_value *filter, const x278cwi_value *value) {
    if (filter->text.ptr == NULL) {
        return X278CWI_TRUE;
    }
    if (value->text.ptr == NULL) {
        return X278CWI_MAYBE;
    }
    bool whole = x278cwi_str_equal(filter->text, value->text); /* a value with blanks in it */
    return whole || x278cwi_words_have(filter, value->text) ? X278CWI_TRUE : X278CWI_FALSE;
}

x278cwi_truth x278cwi_match_yes(const x278cwi_value *filter, const x278cwi_value *value) {
    if (filter->text.ptr == NULL) {
        return X278CWI_TRUE;
    }
    if (value->text.ptr == NULL) {
        return X278CWI_MAYBE;
    }
    return value->lo == X278CWI_YES ? X278CWI_TRUE : X278CWI_FALSE;
}

x278cwi_truth x278cwi_match_date(const x278cwi_value *date, x278cwi_span window, int32_t now, bool needed) {
    if (date->text.ptr == NULL) {
        return needed ? X278CWI_MAYBE : X278CWI_TRUE;
    }
    if (date->lo > now) {
        return X278CWI_FALSE;
    }
    return (x278cwi_truth)x278cwi_days_in((x278cwi_days){date->lo, date->hi}, window);
}

int32_t x278cwi_integer_of(const x278cwi_node *node, uint32_t attribute, int32_t otherwise) {
    return x278cwi_has(node, attribute) ? x278cwi_get(node, attribute)->lo : otherwise;
}

void x278cwi_judge(x278cwi_answer *answer, int64_t low, bool bounded, int64_t high, int64_t need) {
    answer->has_low = true;
    answer->low = low;
    answer->has_high = bounded;
    answer->high = bounded ? high : 0;
    answer->has_need = true;
    answer->need = need;
    answer->truth = low >= need ? X278CWI_TRUE : bounded && high < need ? X278CWI_FALSE : X278CWI_MAYBE;
}

void x278cwi_judge_items(x278cwi_answer *answer, const x278cwi_node *node, int64_t certain, int64_t possible,
                         bool complete) {
    x278cwi_judge(answer, certain, complete, possible, x278cwi_integer_of(node, X278CWI_MIN, 1));
}

void x278cwi_note(x278cwi_notes *notes, x278_str id, x278cwi_truth match) {
    if (notes == NULL || match == X278CWI_FALSE) {
        return;
    }
    if (match == X278CWI_TRUE) {
        notes->certain[notes->certain_count++] = id;
    } else {
        notes->open[notes->open_count++] = id;
    }
}
