/* Evidence and request made ready for questions. */
#include "casework/record.h"

#include <string.h>

#include "casework/sort.h"

/* ---- courses --------------------------------------------------------------------------------------------------- */

static x278cwi_period period_of(const x278cwi_node *node) {
    const x278cwi_value *start = x278cwi_get(node, X278CWI_COURSE_START);
    const x278cwi_value *end = x278cwi_get(node, X278CWI_COURSE_END);
    x278cwi_period period = x278cwi_period_unknown();
    period.ongoing = x278cwi_has(node, X278CWI_COURSE_ONGOING);
    if (end->text.ptr != NULL) {
        period.end = (x278cwi_days){end->lo, end->hi};
    }
    if (start->text.ptr != NULL) {
        period.start = (x278cwi_days){start->lo, start->hi};
    }
    return period;
}

static int order_of(int32_t a, int32_t b, const x278cwi_course *x, const x278cwi_course *y) {
    if (a != b) {
        return a < b ? -1 : 1;
    }
    return x->node->order < y->node->order ? -1 : x->node->order > y->node->order;
}

static int by_certain(const void *a, const void *b) {
    const x278cwi_course *x = a;
    const x278cwi_course *y = b;
    return order_of(x278cwi_period_certain_key(&x->period), x278cwi_period_certain_key(&y->period), x, y);
}

static int by_possible(const void *a, const void *b) {
    const x278cwi_course *x = a;
    const x278cwi_course *y = b;
    return order_of(x278cwi_period_possible_key(&x->period), x278cwi_period_possible_key(&y->period), x, y);
}

static x278_str name_of(const x278cwi_course *course) {
    return x278cwi_get(course->node, X278CWI_DRUG_NAME)->text; /* the kind of a therapy has the same number */
}

static int by_name(const void *a, const void *b) {
    const x278cwi_course *x = a;
    const x278cwi_course *y = b;
    x278_str s = name_of(x);
    x278_str t = name_of(y);
    size_t len = s.len < t.len ? s.len : t.len;
    int order = memcmp(s.ptr, t.ptr, len);
    order = order != 0 ? order : s.len < t.len ? -1 : s.len > t.len;
    return order != 0 ? order : order_of(0, 0, x, y);
}

/* Numbers for names that no list has, after those of the list; uses the array of one order for sorting. */
static void number_groups(x278cwi_courses *courses, uint32_t listed) {
    x278cwi_sort((const void **)courses->certain, courses->count, by_name);
    courses->groups = listed;
    x278_str last = {NULL, 0};
    for (size_t i = 0; i < courses->count; i++) {
        x278cwi_course *course = &courses->items[courses->certain[i] - courses->items];
        int32_t index = listed > 0 ? x278cwi_get(course->node, X278CWI_THERAPY_KIND)->lo : -1;
        bool another = !x278cwi_str_equal(name_of(course), last);
        courses->groups += index < 0 && another;
        course->group = index >= 0 ? (uint32_t)index : courses->groups - 1;
        last = index < 0 ? name_of(course) : last;
    }
}

static x278_status make_courses(x278cwi_courses *out, x278i_arena *arena, const x278cw_evidence *evidence,
                                x278cwi_evidence_element list, x278cwi_evidence_element item, uint32_t listed) {
    const x278cwi_node *parent = x278cwi_evidence_list(evidence, list);
    size_t count = parent != NULL ? parent->child_count : 0;
    *out = (x278cwi_courses){.complete = x278cwi_evidence_complete(evidence, list)};
    out->items = x278i_arena_alloc(arena, (count + 1) * sizeof *out->items);
    out->certain = x278i_arena_alloc(arena, (count + 1) * sizeof *out->certain);
    out->possible = x278i_arena_alloc(arena, (count + 1) * sizeof *out->possible);
    if (out->items == NULL || out->certain == NULL || out->possible == NULL) {
        return X278_E_NOMEM;
    }
    for (const x278cwi_node *node = x278cwi_node_child(parent, item); node != NULL; node = x278cwi_node_sibling(node)) {
        out->items[out->count] = (x278cwi_course){node, period_of(node), 0};
        out->certain[out->count] = &out->items[out->count];
        out->possible[out->count] = &out->items[out->count];
        out->count++;
    }
    number_groups(out, listed);
    x278cwi_sort((const void **)out->certain, out->count, by_certain);
    x278cwi_sort((const void **)out->possible, out->count, by_possible);
    return X278_OK;
}

x278_status x278cwi_therapies_make(x278cwi_courses *out, x278i_arena *arena, const x278cw_evidence *evidence) {
    return make_courses(out, arena, evidence, X278CWI_THERAPIES, X278CWI_THERAPY, x278cwi_therapy_kinds.count);
}

/* ---- codes ----------------------------------------------------------------------------------------------------- */

size_t x278cwi_code_begins(x278_str code, x278_str prefix) {
    size_t len = 0;
    for (size_t i = 0; i < prefix.len; i++) {
        if (prefix.ptr[i] == '.') {
            continue;
        }
        if (len == code.len || code.ptr[len] != prefix.ptr[i]) {
            return SIZE_MAX;
        }
        len++;
    }
    return len;
}

const x278cwi_node *x278cwi_diagnosis_row(const x278cwi_node *table, x278_str code) {
    const x278cwi_node *found = NULL;
    size_t best = 0;
    for (const x278cwi_node *row = x278cwi_node_child(table, X278CWI_ROW_DIAGNOSIS); row != NULL;
         row = x278cwi_node_sibling(row)) {
        size_t len = x278cwi_code_begins(code, x278cwi_get(row, X278CWI_DIAGNOSIS_PREFIX)->text);
        if (len != SIZE_MAX && (found == NULL || len > best)) {
            found = row;
            best = len;
        }
    }
    return found;
}

static bool is_known(const x278cwi_record *record, x278_str code) {
    for (size_t i = 0; i < record->code_count; i++) {
        if (x278cwi_str_equal(record->codes[i].code.code, code)) {
            return true;
        }
    }
    return false;
}

static void add_code(x278cwi_record *record, const x278cwi_code *code) {
    record->codes[record->code_count++] =
        (x278cwi_known_code){*code, x278cwi_diagnosis_row(record->diagnoses.root, code->code)};
}

/* The codes of the request, or else those of the evidence. */
static x278_status make_codes(x278cwi_record *record, x278i_arena *arena) {
    const x278cwi_node *list = x278cwi_evidence_list(record->evidence, X278CWI_DIAGNOSES);
    size_t count = record->request.code_count + (list != NULL ? list->child_count : 0);
    record->codes = x278i_arena_alloc(arena, (count + 1) * sizeof *record->codes);
    x278_status status = record->codes == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < record->request.code_count; i++) {
        add_code(record, &record->request.codes[i]);
    }
    record->codes_known = record->code_count > 0 || list != NULL;
    if (record->code_count > 0) {
        return status;
    }
    for (const x278cwi_node *node = x278cwi_node_child(list, X278CWI_DIAGNOSIS); status == X278_OK && node != NULL;
         node = x278cwi_node_sibling(node)) {
        x278cwi_code code;
        status = x278cwi_code_make(arena, x278cwi_get(node, X278CWI_DIAGNOSIS_CODE)->text, &code);
        if (status == X278_OK && (record->code_count > 100 || !is_known(record, code.code))) {
            add_code(record, &code);
        }
    }
    return status;
}

/* ---- flags ----------------------------------------------------------------------------------------------------- */

bool x278cwi_flag_counts(const x278cwi_node *flag, int32_t now) {
    return !x278cwi_has(flag, X278CWI_DATE) || x278cwi_get(flag, X278CWI_DATE)->lo <= now;
}

static void take_flag(x278cwi_flag_bits *bits, const x278cwi_node *flag, uint64_t bit) {
    switch (x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo) {
    case X278CWI_YES:
        bits->yes |= bit;
        break;
    case X278CWI_NO:
        bits->no |= bit;
        break;
    default:
        bits->unknown |= bit;
        break;
    }
}

x278cwi_flag_bits x278cwi_record_flags(const x278cwi_record *record, int32_t now) {
    x278cwi_flag_bits bits = {0, 0, 0};
    for (const x278cwi_node *flag = x278cwi_evidence_first(record->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        int32_t index = x278cwi_get(flag, X278CWI_FLAG_NAME)->lo;
        if (index >= 0 && x278cwi_flag_counts(flag, now)) {
            take_flag(&bits, flag, (uint64_t)1 << index);
        }
    }
    for (size_t i = 0; i < record->code_count; i++) {
        if (record->codes[i].row != NULL) {
            bits.yes |= x278cwi_get(record->codes[i].row, X278CWI_DIAGNOSIS_FLAGS)->mask;
        }
    }
    return bits;
}

x278cwi_flag_bits x278cwi_record_own_flag(const x278cwi_record *record, int32_t now, x278_str name) {
    x278cwi_flag_bits bits = {0, 0, 0};
    for (const x278cwi_node *flag = x278cwi_evidence_first(record->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        if (x278cwi_str_equal(x278cwi_get(flag, X278CWI_FLAG_NAME)->text, name) && x278cwi_flag_counts(flag, now)) {
            take_flag(&bits, flag, 1);
        }
    }
    for (size_t i = 0; i < record->code_count; i++) {
        bits.yes |= record->codes[i].row != NULL &&
                    x278cwi_words_have(x278cwi_get(record->codes[i].row, X278CWI_DIAGNOSIS_FLAGS), name);
    }
    return bits;
}

x278cwi_flag_state x278cwi_flag_state_of(const x278cwi_flag_bits *bits, uint32_t bit, bool complete) {
    bool yes = (bits->yes >> bit & 1) != 0;
    bool no = (bits->no >> bit & 1) != 0;
    if (yes) {
        return no ? X278CWI_FLAG_CONFLICT : X278CWI_FLAG_YES;
    }
    bool unknown = (bits->unknown >> bit & 1) != 0;
    return no || (complete && !unknown) ? X278CWI_FLAG_NO : X278CWI_FLAG_UNKNOWN;
}

/* ---- the record ------------------------------------------------------------------------------------------------ */

static x278_status make_evidence(x278cwi_record *record, x278i_arena *arena, const x278cw_evidence *evidence) {
    record->evidence = evidence;
    if (evidence != NULL) {
        return evidence->state == X278_OK ? X278_OK : X278_E_INVALID_ARG;
    }
    x278_status status = x278cw_evidence_new(arena->ctx, &record->own);
    if (status == X278_OK) {
        status = x278cw_evidence_finish(record->own, NULL);
    }
    record->evidence = record->own;
    return status;
}

static x278_status make_scratch(x278cwi_record *record, x278i_arena *arena) {
    record->groups = record->therapies.groups > record->drugs.groups ? record->therapies.groups : record->drugs.groups;
    record->scratch = x278i_arena_alloc(arena, 2 * (record->groups + 1) * sizeof(x278cwi_union));
    size_t courses = record->therapies.count > record->drugs.count ? record->therapies.count : record->drugs.count;
    record->truths = x278i_arena_alloc(arena, courses + 1);
    return record->scratch != NULL && record->truths != NULL ? X278_OK : X278_E_NOMEM;
}

x278_status x278cwi_record_make(x278cwi_record *record, x278i_arena *arena, const x278cw_evidence *evidence,
                                const x278_doc *doc, const x278cw_tables *tables) {
    memset(record, 0, sizeof *record);
    x278_status status = x278cwi_table_open(&record->diagnoses, arena->ctx, tables, X278CWI_TABLE_DIAGNOSES);
    if (status == X278_OK) {
        status = make_evidence(record, arena, evidence);
    }
    if (status == X278_OK) {
        status = x278cwi_request_read(arena, doc, &record->request);
    }
    if (status == X278_OK) {
        status = x278cwi_therapies_make(&record->therapies, arena, record->evidence);
    }
    if (status == X278_OK) {
        status = make_courses(&record->drugs, arena, record->evidence, X278CWI_DRUGS, X278CWI_DRUG, 0);
    }
    if (status == X278_OK) {
        status = make_codes(record, arena);
    }
    return status == X278_OK ? make_scratch(record, arena) : status;
}

void x278cwi_record_free(x278cwi_record *record) {
    x278cw_evidence_free(record->own);
    x278cwi_table_close(&record->diagnoses);
}
