/* Criteria in words: a table of phrases, each with the attribute that it is for. */
#include "casework/need.h"

#include <string.h>

#include "base/buf.h"
#include "casework/page.h"

/* How an attribute is put into words. */
typedef enum form {
    FORM_WORDS,    /* as it is written, underscores as blanks */
    FORM_LIST,     /* the same, with "or" between */
    FORM_DURATION, /* "6 weeks" */
    FORM_YES,      /* the words before it alone */
    FORM_COMPARED, /* a word for a comparison */
    FORM_COUNT     /* how the days of a therapy are counted */
} form;

/* A phrase of a kind of leaf. Without the attribute it is left out, unless it has `otherwise`. */
typedef struct phrase {
    uint32_t element;
    uint32_t attribute;
    form form;
    const char *before, *after;
    const char *otherwise; /* said when the attribute is not given; NULL: nothing */
} phrase;

static const phrase phrases[] = {
    {X278CWI_LEAF_FLAG, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", "one of: "},
    {X278CWI_LEAF_FLAG, X278CWI_FLAG_NAMES, FORM_LIST, "", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_DAYS, FORM_DURATION, "at least ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_MIN, FORM_WORDS, "at least ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_COUNT, FORM_COUNT, "", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_KINDS, FORM_LIST, " of ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_EACH, FORM_DURATION, ", each for ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_MERGE, FORM_LIST, ", counting as one kind: ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_OUTCOMES, FORM_LIST, ", outcome ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_BY_CLINICIAN, FORM_LIST, ", supervised: ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_REGION, FORM_LIST, ", region ", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_DOCUMENTED, FORM_YES, ", documented", "", NULL},
    {X278CWI_LEAF_THERAPY, X278CWI_THERAPY_MAX_GAP, FORM_DURATION, ", gaps of at most ", "", NULL},
    {X278CWI_LEAF_MEASURE, X278CWI_MEASURED_PICK, FORM_COMPARED, "", " ", NULL},
    {X278CWI_LEAF_MEASURE, X278CWI_MEASURED_KIND, FORM_WORDS, "", " ", NULL},
    {X278CWI_LEAF_MEASURE, X278CWI_MEASURED_OP, FORM_COMPARED, "", " ", NULL},
    {X278CWI_LEAF_MEASURE, X278CWI_MEASURED_VALUE, FORM_WORDS, "", "", NULL},
    {X278CWI_LEAF_EXAM, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_EXAM, X278CWI_EXAM_FINDINGS, FORM_LIST, "", "", NULL},
    {X278CWI_LEAF_EXAM, X278CWI_EXAM_REGION, FORM_LIST, ", region ", "", NULL},
    {X278CWI_LEAF_EXAM, X278CWI_EXAM_GRADE_MAX, FORM_WORDS, ", grade at most ", "", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_MODALITY, FORM_LIST, "", "", "imaging"},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_REGION, FORM_LIST, ", ", " spine", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_FINDING, FORM_LIST, ", with ", "", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_SEVERITY, FORM_LIST, ", ", "", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_LEVEL, FORM_LIST, ", at ", "", NULL},
    {X278CWI_LEAF_STUDY, X278CWI_STUDIED_CORRELATES, FORM_YES, ", that fits the symptoms", "", NULL},
    {X278CWI_LEAF_DOCUMENT, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_DOCUMENT, X278CWI_DOCUMENT_KINDS, FORM_LIST, "", "", NULL},
    {X278CWI_LEAF_DOCUMENT, X278CWI_DOCUMENT_OF_SPECIALTY, FORM_LIST, ", of ", "", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_DRUG_NAMES, FORM_LIST, "", "", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_DRUG_CLASSES, FORM_LIST, "drugs of class ", "", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_DRUG_TIERS, FORM_LIST, ", tier ", "", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_DRUG_OUTCOMES, FORM_LIST, ", outcome ", "", NULL},
    {X278CWI_LEAF_DRUG, X278CWI_DRUG_EACH, FORM_DURATION, ", each for ", "", NULL},
    {X278CWI_LEAF_PRIOR, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_PRIOR, X278CWI_PRIOR_CODES, FORM_LIST, "procedure ", "", "an earlier procedure"},
    {X278CWI_LEAF_PRIOR, X278CWI_PRIOR_REGION, FORM_LIST, ", ", " spine", NULL},
    {X278CWI_LEAF_PRIOR, X278CWI_PRIOR_OLDER_THAN, FORM_DURATION, ", more than ", " ago", NULL},
    {X278CWI_LEAF_SYMPTOM, X278CWI_HAS_SYMPTOM, FORM_WORDS, "", "", NULL},
    {X278CWI_LEAF_SYMPTOM, X278CWI_MIN, FORM_DURATION, " for at least ", "", NULL},
    {X278CWI_LEAF_SYMPTOM, X278CWI_HAS_SYMPTOM_SIDE, FORM_LIST, ", side ", "", NULL},
    {X278CWI_LEAF_SYMPTOM, X278CWI_HAS_SYMPTOM_SEVERITY, FORM_LIST, ", ", "", NULL},
    {X278CWI_LEAF_AGE, X278CWI_MIN, FORM_WORDS, "at least ", " years", "any age"},
    {X278CWI_LEAF_AGE, X278CWI_AGE_MAX, FORM_WORDS, ", at most ", " years", NULL},
    {X278CWI_LEAF_DIAGNOSIS, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_DIAGNOSIS, X278CWI_CODES, FORM_LIST, "diagnosis ", "", NULL},
    {X278CWI_LEAF_DIAGNOSIS, X278CWI_CODES_PRINCIPAL, FORM_YES, ", as the principal one", "", NULL},
    {X278CWI_LEAF_PROCEDURE, X278CWI_MIN, FORM_WORDS, "at least ", " of: ", NULL},
    {X278CWI_LEAF_PROCEDURE, X278CWI_CODES, FORM_LIST, "procedure ", "", NULL},
    {X278CWI_LEAF_TEXT, X278CWI_SAID_NAME, FORM_WORDS, "a statement: ", "", NULL},
    {X278CWI_LEAF_TEXT, X278CWI_SAID_MIN_LENGTH, FORM_WORDS, ", at least ", " characters", NULL},
    {X278CWI_LEAF_FACT, X278CWI_SAID_NAME, FORM_WORDS, "", ": ", NULL},
    {X278CWI_LEAF_FACT, X278CWI_SAID_IS, FORM_LIST, "", "", NULL},
    {X278CWI_LEAF_SCORE, X278CWI_SCORE_TABLE, FORM_WORDS, "score ", "", NULL},
    {X278CWI_LEAF_SCORE, X278CWI_MIN, FORM_WORDS, " at least ", "", NULL},
    {X278CWI_NODES, X278CWI_WITHIN, FORM_DURATION, ", within ", "", NULL}, /* of all leaves that look at dates */
};

/* Words of the language. */
static const char *const comparisons[][2] = {
    {"ge", "at least"},  {"gt", "more than"}, {"le", "at most"},
    {"lt", "less than"}, {"eq", "exactly"},   {"change", "change of"},
};

/* By x278cwi_therapy_count. */
static const char *const counted[][2] = {
    {" of treatment", " of treatment"}, {" in a row", " in a row"}, {" kind", " kinds"}, {" session", " sessions"}};

typedef struct writer {
    x278i_arena *arena;
    x278i_buf buf;
    x278_status status;
} writer;

static void put(writer *w, const char *text, size_t len) {
    if (w->status == X278_OK) {
        w->status = x278i_buf_append(w->arena->ctx, &w->buf, text, len);
    }
}

static void put_text(writer *w, const char *text) {
    put(w, text, strlen(text));
}

static void put_word(writer *w, const char *word, size_t len) {
    const char *spoken = x278cwi_spoken(word, len);
    if (spoken != NULL) {
        put_text(w, spoken);
        return;
    }
    size_t from = len > 2 && memcmp(word, "x-", 2) == 0 ? 2 : 0;
    for (size_t i = from; i < len; i++) {
        put(w, word[i] == '_' ? " " : word + i, 1);
    }
}

static void put_comparison(writer *w, x278_str word) {
    for (size_t i = 0; i < sizeof comparisons / sizeof comparisons[0]; i++) {
        if (x278cwi_str_is(word, comparisons[i][0])) {
            put_text(w, comparisons[i][1]);
            return;
        }
    }
    put_word(w, word.ptr, word.len);
}

static void put_list(writer *w, x278_str words) {
    for (size_t i = 0; i < words.len;) {
        const char *blank = memchr(words.ptr + i, ' ', words.len - i);
        size_t len = blank == NULL ? words.len - i : (size_t)(blank - words.ptr) - i;
        bool last = blank == NULL;
        put_text(w, i == 0 ? "" : last ? " or " : ", ");
        put_word(w, words.ptr + i, len);
        i += len + 1;
    }
}

/* "P6W" as "6 weeks". */
static void put_duration(writer *w, x278_str text) {
    static const char *const units[][3] = {
        {"D", "day", "days"}, {"W", "week", "weeks"}, {"M", "month", "months"}, {"Y", "year", "years"}};
    if (text.len < 3) {
        return;
    }
    x278_str count = {text.ptr + 1, text.len - 2};
    put(w, count.ptr, count.len);
    put_text(w, " ");
    bool one = count.len == 1 && count.ptr[0] == '1';
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (text.ptr[text.len - 1] == units[i][0][0]) {
            put_text(w, units[i][one ? 1 : 2]);
        }
    }
}

static void put_phrase(writer *w, const phrase *row, const x278cwi_node *leaf) {
    const x278cwi_value *value = x278cwi_get(leaf, row->attribute);
    put_text(w, row->before);
    switch (row->form) {
    case FORM_WORDS:
        put_word(w, value->text.ptr, value->text.len);
        break;
    case FORM_LIST:
        put_list(w, value->text);
        break;
    case FORM_DURATION:
        put_duration(w, value->text);
        break;
    case FORM_COMPARED:
        put_comparison(w, value->text);
        break;
    case FORM_COUNT:
        put_text(w, counted[value->lo][x278cwi_str_is(x278cwi_get(leaf, X278CWI_MIN)->text, "1") ? 0 : 1]);
        break;
    case FORM_YES:
        break;
    }
    put_text(w, row->after);
}

/* Does the element have this attribute at all? */
static bool has_attribute(const x278cwi_node *leaf, uint32_t attribute) {
    return attribute < x278cwi_attribute_count(&x278cwi_policy_grammar, leaf->element);
}

/* Hand over what was written, without its first bytes. */
static x278_status finish(writer *w, size_t from, x278_str *out) {
    *out = (x278_str){NULL, 0};
    if (w->status == X278_OK) {
        w->status = x278i_arena_str(w->arena, w->buf.len > 0 ? w->buf.ptr + from : "", w->buf.len - from, out);
    }
    x278i_buf_clear(w->arena->ctx, &w->buf);
    return w->status;
}

x278_status x278cwi_need_text(x278i_arena *arena, const x278cwi_node *leaf, x278_str *out) {
    writer w = {.arena = arena, .status = X278_OK};
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        const phrase *row = &phrases[i];
        if ((row->element != leaf->element && row->element != X278CWI_NODES) || !has_attribute(leaf, row->attribute)) {
            continue;
        }
        if (x278cwi_has(leaf, row->attribute)) {
            put_phrase(&w, row, leaf);
        } else if (row->otherwise != NULL) {
            put_text(&w, row->otherwise);
        }
    }
    /* A phrase that would come first may have left its comma. */
    return finish(&w, w.buf.len > 2 && memcmp(w.buf.ptr, ", ", 2) == 0 ? 2 : 0, out);
}

x278_status x278cwi_words_text(x278i_arena *arena, x278_str words, x278_str *out) {
    writer w = {.arena = arena, .status = X278_OK};
    put_list(&w, words);
    return finish(&w, 0, out);
}
