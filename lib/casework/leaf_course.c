/* Criteria over courses of treatment: therapies by days, runs, kinds and sessions; drugs by name (step therapy). */
#include "casework/leaf.h"

/* How a course is looked at: its match, and its days in the window. */
typedef struct look {
    const x278cwi_question *question;
    const x278cwi_node *node; /* the leaf */
    x278cwi_span window;
    const x278cwi_courses *courses;
    uint8_t *truths; /* of the matches, by the place of the course */
} look;

static x278cwi_truth match_therapy(const x278cwi_node *leaf, const x278cwi_node *item) {
    x278cwi_truth match =
        x278cwi_match_choice(x278cwi_get(leaf, X278CWI_THERAPY_KINDS), x278cwi_get(item, X278CWI_THERAPY_KIND));
    match = x278cwi_both(match, x278cwi_match_choice(x278cwi_get(leaf, X278CWI_THERAPY_OUTCOMES),
                                                     x278cwi_get(item, X278CWI_COURSE_OUTCOME)));
    match = x278cwi_both(match, x278cwi_match_choice(x278cwi_get(leaf, X278CWI_THERAPY_BY_CLINICIAN),
                                                     x278cwi_get(item, X278CWI_THERAPY_SUPERVISED)));
    match = x278cwi_both(
        match, x278cwi_match_choice(x278cwi_get(leaf, X278CWI_THERAPY_REGION), x278cwi_get(item, X278CWI_REGION)));
    bool undocumented = x278cwi_has(leaf, X278CWI_THERAPY_DOCUMENTED) && !x278cwi_has(item, X278CWI_DOC);
    return undocumented ? X278CWI_FALSE : match;
}

static x278cwi_truth match_drug(const x278cwi_node *leaf, const x278cwi_node *item) {
    x278cwi_truth match =
        x278cwi_match_word(x278cwi_get(leaf, X278CWI_DRUG_CLASSES), x278cwi_get(item, X278CWI_DRUG_CLASS));
    match = x278cwi_both(
        match, x278cwi_match_word(x278cwi_get(leaf, X278CWI_DRUG_NAMES), x278cwi_get(item, X278CWI_DRUG_NAME)));
    match = x278cwi_both(
        match, x278cwi_match_word(x278cwi_get(leaf, X278CWI_DRUG_TIERS), x278cwi_get(item, X278CWI_DRUG_TIER)));
    return x278cwi_both(match, x278cwi_match_choice(x278cwi_get(leaf, X278CWI_DRUG_OUTCOMES),
                                                    x278cwi_get(item, X278CWI_COURSE_OUTCOME)));
}

/* Match each course once. */
static look begin(const x278cwi_question *question, const x278cwi_node *node, const x278cwi_courses *courses,
                  x278cwi_span window, x278cwi_truth (*match)(const x278cwi_node *leaf, const x278cwi_node *item)) {
    look l = {question, node, window, courses, question->record->truths};
    for (size_t i = 0; i < courses->count; i++) {
        l.truths[i] = (uint8_t)match(node, courses->items[i].node);
    }
    return l;
}

static x278cwi_truth match_course(const look *l, const x278cwi_course *course) {
    return x278cwi_period_later(&course->period, l->question->now)
               ? X278CWI_FALSE
               : (x278cwi_truth)l->truths[course - l->courses->items];
}

/* The days that a course certainly, or possibly, covers in the window, by its match. */
static x278cwi_span days_of(const look *l, const x278cwi_course *course, bool certain) {
    x278cwi_truth match = match_course(l, course);
    if (match == X278CWI_FALSE || (certain && match != X278CWI_TRUE)) {
        return (x278cwi_span){0, -1};
    }
    x278cwi_span days = certain ? x278cwi_period_certain(&course->period, l->question->now)
                                : x278cwi_period_possible(&course->period, l->question->now);
    return x278cwi_span_cut(days, l->window);
}

static void note_courses(const look *l, const x278cwi_courses *courses, x278cwi_notes *notes,
                         bool (*anyway)(const x278cwi_node *item)) {
    for (size_t i = 0; notes != NULL && i < courses->count; i++) {
        const x278cwi_course *course = &courses->items[i];
        x278cwi_truth match = X278CWI_FALSE;
        if (anyway != NULL && anyway(course->node)) {
            match = match_course(l, course);
        } else if (!x278cwi_span_empty(days_of(l, course, true))) {
            match = X278CWI_TRUE;
        } else if (!x278cwi_span_empty(days_of(l, course, false))) {
            match = X278CWI_MAYBE;
        }
        x278cwi_note(notes, x278cwi_id_of(course->node), match);
    }
}

/* ---- days and runs --------------------------------------------------------------------------------------------- */

static x278cwi_union unite(const look *l, const x278cwi_courses *courses, bool certain, int32_t max_gap) {
    x278cwi_union all = x278cwi_union_begin(max_gap);
    for (size_t i = 0; i < courses->count; i++) {
        x278cwi_union_add(&all, days_of(l, certain ? courses->certain[i] : courses->possible[i], certain));
    }
    return all;
}

/* For how many days the truth cannot change: counts move by so many days a day at most. */
static void set_holds(x278cwi_answer *answer, int32_t now, int64_t up, int64_t down) {
    int64_t rise = answer->has_high ? answer->need - 1 - answer->high : 0;
    int64_t fall = answer->low - answer->need;
    int64_t days = 0;
    if (answer->truth == X278CWI_TRUE) {
        days = fall / down;
    } else if (answer->truth == X278CWI_FALSE) {
        days = rise / up;
    } else {
        int64_t more = (answer->need - 1 - answer->low) / up;
        int64_t less = answer->has_high ? (answer->high - answer->need) / down : more;
        days = more < less ? more : less;
    }
    answer->holds = now + (int32_t)(days < 10000 ? days : 10000);
}

static void count_days(const look *l, const x278cwi_courses *courses, bool run, x278cwi_answer *answer) {
    int32_t max_gap = run ? x278cwi_integer_of(l->node, X278CWI_THERAPY_MAX_GAP, 0) : 0;
    x278cwi_union low = unite(l, courses, true, max_gap);
    x278cwi_union high = unite(l, courses, false, max_gap);
    bool window = x278cwi_has(l->node, X278CWI_WITHIN);
    bool bounded = courses->complete ? !high.endless : window;
    int64_t most = courses->complete ? (run ? high.run : high.days) : x278cwi_span_days(l->window);
    x278cwi_judge(answer, run ? low.run : low.days, bounded, bounded ? most : 0,
                  x278cwi_get(l->node, X278CWI_THERAPY_DAYS)->lo);
    /* A window of months moves by up to four days at once, and one day of today may be lost tomorrow. */
    set_holds(answer, l->question->now, 5 + (int64_t)max_gap, 6 + 2 * (int64_t)max_gap);
}

/* The days on which a course may begin or cease to count. One whose start is not certain and whose end is open changes from
 * day to day, and so does one that begins today: without an end tomorrow may be none of its days. */
static int32_t turn_courses(const look *l, const x278cwi_courses *courses) {
    int32_t now = l->question->now;
    x278cwi_turns turns = x278cwi_turns_begin(l->question, l->node);
    bool daily = false;
    for (size_t i = 0; i < courses->count; i++) {
        const x278cwi_period *period = &courses->items[i].period;
        if (l->truths[i] == X278CWI_FALSE) {
            continue;
        }
        bool open = period->ongoing || period->end.hi == X278CWI_ALWAYS;
        daily = daily || (open && period->start.lo <= now + 1 && period->start.hi >= now);
        const int32_t days[] = {period->start.lo, period->start.hi, period->end.lo, period->end.hi};
        for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
            if (days[k] != X278CWI_NEVER && days[k] != X278CWI_ALWAYS) {
                x278cwi_turns_add(&turns, days[k]);
            }
        }
    }
    return daily ? now : x278cwi_turns_end(&turns, l->question, l->node);
}

/* ---- groups ---------------------------------------------------------------------------------------------------- */

/* The number of the group that a therapy counts for: groups that are merged count as their first kind. */
static uint32_t merged(const x278cwi_node *leaf, uint32_t group) {
    const x278cwi_value *merge = x278cwi_get(leaf, X278CWI_THERAPY_MERGE);
    if (merge->text.ptr == NULL || group >= x278cwi_therapy_kinds.count || (merge->mask >> group & 1) == 0) {
        return group;
    }
    const struct x278cwi_group *of = x278cwi_therapy_kinds.groups;
    while ((of->members >> group & 1) == 0) {
        of++;
    }
    uint32_t first = 0;
    while ((of->members >> first & 1) == 0) {
        first++;
    }
    return first;
}

/* How many groups have a union of at least `each` days; `anyway`: courses that count without days. */
static int64_t count_groups(const look *l, const x278cwi_courses *courses, bool certain, int32_t each,
                            bool (*anyway)(const x278cwi_node *item), x278cwi_answer *answer) {
    x278cwi_union *unions = l->question->record->scratch;
    for (uint32_t i = 0; i < courses->groups; i++) {
        unions[i] = x278cwi_union_begin(0);
    }
    for (size_t i = 0; i < courses->count; i++) {
        const x278cwi_course *course = certain ? courses->certain[i] : courses->possible[i];
        x278cwi_union *all = &unions[anyway == NULL ? merged(l->node, course->group) : course->group];
        if (anyway != NULL && anyway(course->node)) {
            all->endless = all->endless || match_course(l, course) >= (certain ? X278CWI_TRUE : X278CWI_MAYBE);
        } else {
            x278cwi_union_add(all, days_of(l, course, certain));
        }
    }
    int64_t count = 0;
    for (uint32_t i = 0; i < courses->groups; i++) {
        count += unions[i].endless || (unions[i].any && unions[i].days >= each);
        if (unions[i].any &&
            !unions[i].endless) { /* days come and go one by one, or a few at once as count_days() says */
            int64_t slack = unions[i].days >= each ? (unions[i].days - each) / 6 : (each - 1 - unions[i].days) / 5;
            x278cwi_turn(answer, l->question->now, l->question->now + 1 + (int32_t)(slack < 10000 ? slack : 10000));
        }
    }
    return count;
}

static void count_kinds(const look *l, const x278cwi_courses *courses, x278cwi_answer *answer) {
    int32_t each = x278cwi_integer_of(l->node, X278CWI_THERAPY_EACH, 1);
    answer->holds = turn_courses(l, courses);
    int64_t low = count_groups(l, courses, true, each, NULL, answer);
    int64_t high = count_groups(l, courses, false, each, NULL, answer);
    x278cwi_judge(answer, low, courses->complete, high, x278cwi_get(l->node, X278CWI_MIN)->lo);
    answer->unit = (x278_str){"kinds", 5};
}

/* A therapy counts whole when it has a day in the window. */
static void count_sessions(const look *l, const x278cwi_courses *courses, x278cwi_answer *answer) {
    bool bounded = courses->complete;
    int64_t low = 0;
    int64_t high = 0;
    answer->holds = turn_courses(l, courses);
    for (size_t i = 0; i < courses->count; i++) {
        const x278cwi_course *course = &courses->items[i];
        const x278cwi_value *sessions = x278cwi_get(course->node, X278CWI_THERAPY_SESSIONS);
        if (x278cwi_span_empty(days_of(l, course, false))) {
            continue;
        }
        bounded = bounded && sessions->text.ptr != NULL;
        high += sessions->lo;
        low += x278cwi_span_empty(days_of(l, course, true)) ? 0 : sessions->lo;
    }
    x278cwi_judge(answer, low, bounded, high, x278cwi_get(l->node, X278CWI_MIN)->lo);
    answer->unit = (x278_str){"sessions", 8};
}

/* ---- leaves ---------------------------------------------------------------------------------------------------- */

void x278cwi_count_therapies(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                             x278cwi_answer *answer) {
    const x278cwi_courses *courses = &question->record->therapies;
    const look l = begin(question, node, courses, x278cwi_window_of(question, node), match_therapy);
    switch (x278cwi_get(node, X278CWI_THERAPY_COUNT)->lo) {
    case X278CWI_COUNT_DAYS:
        count_days(&l, courses, false, answer);
        break;
    case X278CWI_COUNT_RUN:
        count_days(&l, courses, true, answer);
        break;
    case X278CWI_COUNT_KINDS:
        count_kinds(&l, courses, answer);
        break;
    default:
        count_sessions(&l, courses, answer);
        break;
    }
    note_courses(&l, courses, notes, NULL);
}

/* A drug that could not be taken counts without days. */
static bool was_not_taken(const x278cwi_node *item) {
    const x278cwi_value *outcome = x278cwi_get(item, X278CWI_COURSE_OUTCOME);
    return outcome->text.ptr != NULL &&
           (outcome->lo == X278CWI_OUTCOME_INTOLERANCE || outcome->lo == X278CWI_OUTCOME_CONTRAINDICATED);
}

void x278cwi_count_drugs(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                         x278cwi_answer *answer) {
    const x278cwi_courses *courses = &question->record->drugs;
    const look l = begin(question, node, courses, (x278cwi_span){X278CWI_NEVER, question->now}, match_drug);
    int32_t each = x278cwi_integer_of(node, X278CWI_DRUG_EACH, 1);
    answer->holds = turn_courses(&l, courses);
    int64_t low = count_groups(&l, courses, true, each, was_not_taken, answer);
    int64_t high = count_groups(&l, courses, false, each, was_not_taken, answer);
    x278cwi_judge_items(answer, node, low, high, courses->complete);
    note_courses(&l, courses, notes, was_not_taken);
}
