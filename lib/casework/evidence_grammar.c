/* The grammar of evidence files: elements, attributes, closed lists, and what goes beyond single values. */
#include "casework/evidence_grammar.h"

#include <string.h>

#include "casework/lists.h"

static const char *const sex_names[] = {"F", "M", "U"};
static const char *const compared_names[] = {"worse", "same", "better"};
static const char *const administered_names[] = {"self", "clinic"};
static const char *const version_names[] = {"1"};
static const x278cwi_list sexes = X278CWI_LIST(sex_names, false);
static const x278cwi_list comparisons = X278CWI_LIST(compared_names, false);
static const x278cwi_list administrations = X278CWI_LIST(administered_names, false);
static const x278cwi_list versions = X278CWI_LIST(version_names, false);

#define OPTIONAL(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, false, NULL, 0, 0 }
#define REQUIRED(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, true, NULL, 0, 0 }
#define LISTED(name, list)                                                                                             \
    { name, X278CWI_FORM_CHOICE, false, list, 0, 0 }
#define REQUIRED_LISTED(name, list)                                                                                    \
    { name, X278CWI_FORM_CHOICE, true, list, 0, 0 }
#define END                                                                                                            \
    { NULL, X278CWI_FORM_TEXT, false, NULL, 0, 0 }

/* The first four attributes of every item have the same numbers; those that an element does not have are not allowed. */
#define UNUSED                                                                                                         \
    { "", X278CWI_FORM_TEXT, false, NULL, 0, 0 }
#define ID REQUIRED("id", ID)
#define DOC OPTIONAL("doc", REFERENCE)
#define REGION LISTED("region", &x278cwi_regions)

static const x278cwi_attribute of_root[] = {REQUIRED_LISTED("version", &versions), END};
static const x278cwi_attribute of_list[] = {LISTED("complete", &x278cwi_yes_no), END};
static const x278cwi_attribute of_patient[] = {OPTIONAL("id", ID), OPTIONAL("birth", DATE), LISTED("sex", &sexes), END};
static const x278cwi_attribute of_flag[] = {ID,
                                            DOC,
                                            UNUSED,
                                            OPTIONAL("date", DATE),
                                            REQUIRED_LISTED("name", &x278cwi_flags),
                                            REQUIRED_LISTED("value", &x278cwi_yes_no_unknown),
                                            END};
static const x278cwi_attribute of_symptom[] = {ID,
                                               DOC,
                                               UNUSED,
                                               UNUSED,
                                               REQUIRED_LISTED("name", &x278cwi_symptom_names),
                                               REQUIRED_LISTED("present", &x278cwi_yes_no),
                                               OPTIONAL("onset", PARTIAL),
                                               OPTIONAL("resolved", PARTIAL),
                                               LISTED("side", &x278cwi_sides),
                                               LISTED("severity", &x278cwi_severities),
                                               OPTIONAL("level", LEVEL),
                                               END};
#define COURSE                                                                                                         \
    OPTIONAL("start", PARTIAL), OPTIONAL("end", PARTIAL), OPTIONAL("ongoing", YES),                                    \
        LISTED("outcome", &x278cwi_outcomes), OPTIONAL("dose", TEXT)
static const x278cwi_attribute of_therapy[] = {ID,
                                               DOC,
                                               REGION,
                                               UNUSED,
                                               COURSE,
                                               REQUIRED_LISTED("kind", &x278cwi_therapy_kinds),
                                               OPTIONAL("sessions", INTEGER),
                                               LISTED("supervised", &x278cwi_yes_no),
                                               END};
static const x278cwi_attribute of_drug[] = {
    ID, DOC, UNUSED, UNUSED, COURSE, REQUIRED("name", TEXT), REQUIRED("class", TEXT), OPTIONAL("tier", INTEGER), END};
static const x278cwi_attribute of_measure[] = {ID,
                                               DOC,
                                               UNUSED,
                                               REQUIRED("date", DATE),
                                               REQUIRED_LISTED("kind", &x278cwi_measure_kinds),
                                               REQUIRED("value", DECIMAL),
                                               OPTIONAL("unit", TEXT),
                                               OPTIONAL("of", REFERENCE),
                                               END};
static const x278cwi_attribute of_exam[] = {ID, DOC, REGION, REQUIRED("date", DATE), END};
static const x278cwi_attribute of_exam_finding[] = {REQUIRED_LISTED("name", &x278cwi_exam_findings),
                                                    OPTIONAL("level", LEVEL),
                                                    LISTED("side", &x278cwi_sides),
                                                    REQUIRED_LISTED("present", &x278cwi_yes_no),
                                                    {"grade", X278CWI_FORM_INTEGER, false, NULL, 0, 5},
                                                    END};
static const x278cwi_attribute of_study[] = {ID,
                                             DOC,
                                             REQUIRED_LISTED("region", &x278cwi_regions),
                                             OPTIONAL("date", PARTIAL),
                                             REQUIRED_LISTED("modality", &x278cwi_modalities),
                                             OPTIONAL("facility", NPI),
                                             OPTIONAL("uid", UID),
                                             OPTIONAL("accession", TEXT),
                                             OPTIONAL("held", TEXT),
                                             OPTIONAL("size", SIZE),
                                             LISTED("correlates", &x278cwi_yes_no),
                                             LISTED("compared", &comparisons),
                                             END};
static const x278cwi_attribute of_study_finding[] = {REQUIRED_LISTED("name", &x278cwi_study_findings),
                                                     OPTIONAL("level", LEVEL), LISTED("side", &x278cwi_sides),
                                                     LISTED("severity", &x278cwi_severities), END};
static const x278cwi_attribute of_procedure[] = {ID, DOC, REGION, OPTIONAL("date", PARTIAL), REQUIRED("code", NAME),
                                                 END};
static const x278cwi_attribute of_document[] = {ID,
                                                UNUSED,
                                                UNUSED,
                                                OPTIONAL("date", PARTIAL),
                                                REQUIRED_LISTED("kind", &x278cwi_document_kinds),
                                                OPTIONAL("specialty", TEXT),
                                                OPTIONAL("path", TEXT),
                                                OPTIONAL("bytes", SIZE),
                                                LISTED("send", &x278cwi_yes_no),
                                                END};
static const x278cwi_attribute of_fact[] = {ID, REQUIRED("name", TEXT), REQUIRED("value", TEXT), END};
static const x278cwi_attribute of_text[] = {ID, REQUIRED_LISTED("name", &x278cwi_text_names), END};
static const x278cwi_attribute of_diagnosis[] = {ID, REQUIRED("code", NAME), END};
static const x278cwi_attribute of_order[] = {OPTIONAL("id", ID), LISTED("administered", &administrations),
                                             OPTIONAL("hcpcs", NAME), OPTIONAL("ndc", NAME), END};
static const x278cwi_attribute of_precheck[] = {OPTIONAL("id", ID), REQUIRED("date", DATE),
                                                REQUIRED_LISTED("required", &x278cwi_yes_no_unknown),
                                                OPTIONAL("source", TEXT), END};

#define IN(element) ((uint64_t)1 << (element))
#define LISTS                                                                                                          \
    (IN(X278CWI_PATIENT) | IN(X278CWI_FLAGS) | IN(X278CWI_SYMPTOMS) | IN(X278CWI_THERAPIES) | IN(X278CWI_DRUGS) |      \
     IN(X278CWI_MEASURES) | IN(X278CWI_EXAMS) | IN(X278CWI_STUDIES) | IN(X278CWI_PROCEDURES) | IN(X278CWI_DOCUMENTS) | \
     IN(X278CWI_FACTS) | IN(X278CWI_TEXTS) | IN(X278CWI_DIAGNOSES) | IN(X278CWI_ORDER) | IN(X278CWI_PRECHECK))
#define ONCE X278CWI_ELEMENT_ONCE
#define TEXT X278CWI_ELEMENT_TEXT

static const x278cwi_element elements[X278CWI_EVIDENCE_ELEMENTS] = {
    [X278CWI_EVIDENCE] = {"evidence", of_root, LISTS, 0},
    [X278CWI_PATIENT] = {"patient", of_patient, 0, ONCE},
    [X278CWI_FLAGS] = {"flags", of_list, IN(X278CWI_FLAG), ONCE},
    [X278CWI_FLAG] = {"flag", of_flag, 0, 0},
    [X278CWI_SYMPTOMS] = {"symptoms", NULL, IN(X278CWI_SYMPTOM), ONCE},
    [X278CWI_SYMPTOM] = {"symptom", of_symptom, 0, TEXT},
    [X278CWI_THERAPIES] = {"therapies", of_list, IN(X278CWI_THERAPY), ONCE},
    [X278CWI_THERAPY] = {"therapy", of_therapy, IN(X278CWI_FOCUS) | IN(X278CWI_REASON), 0},
    [X278CWI_FOCUS] = {"focus", NULL, 0, ONCE | TEXT},
    [X278CWI_REASON] = {"reason", NULL, 0, ONCE | TEXT},
    [X278CWI_DRUGS] = {"drugs", of_list, IN(X278CWI_DRUG), ONCE},
    [X278CWI_DRUG] = {"drug", of_drug, IN(X278CWI_REASON), 0},
    [X278CWI_MEASURES] = {"measures", NULL, IN(X278CWI_MEASURE), ONCE},
    [X278CWI_MEASURE] = {"measure", of_measure, 0, 0},
    [X278CWI_EXAMS] = {"exams", NULL, IN(X278CWI_EXAM), ONCE},
    [X278CWI_EXAM] = {"exam", of_exam, IN(X278CWI_EXAM_FINDING), 0},
    [X278CWI_EXAM_FINDING] = {"finding", of_exam_finding, 0, 0},
    [X278CWI_STUDIES] = {"studies", of_list, IN(X278CWI_STUDY), ONCE},
    [X278CWI_STUDY] = {"study", of_study, IN(X278CWI_STUDY_FINDING) | IN(X278CWI_CORRELATION), 0},
    [X278CWI_STUDY_FINDING] = {"finding", of_study_finding, 0, 0},
    [X278CWI_CORRELATION] = {"correlation", NULL, 0, ONCE | TEXT},
    [X278CWI_PROCEDURES] = {"procedures", of_list, IN(X278CWI_PROCEDURE), ONCE},
    [X278CWI_PROCEDURE] = {"procedure", of_procedure, 0, 0},
    [X278CWI_DOCUMENTS] = {"documents", of_list, IN(X278CWI_DOCUMENT), ONCE},
    [X278CWI_DOCUMENT] = {"document", of_document, 0, 0},
    [X278CWI_FACTS] = {"facts", NULL, IN(X278CWI_FACT), ONCE},
    [X278CWI_FACT] = {"fact", of_fact, 0, 0},
    [X278CWI_TEXTS] = {"texts", NULL, IN(X278CWI_TEXT), ONCE},
    [X278CWI_TEXT] = {"text", of_text, 0, TEXT},
    [X278CWI_DIAGNOSES] = {"diagnoses", NULL, IN(X278CWI_DIAGNOSIS), ONCE},
    [X278CWI_DIAGNOSIS] = {"diagnosis", of_diagnosis, 0, 0},
    [X278CWI_ORDER] = {"order", of_order, 0, ONCE},
    [X278CWI_PRECHECK] = {"precheck", of_precheck, 0, ONCE},
};

/* ---- beyond single values -------------------------------------------------------------------------------------- */

typedef x278_status element_check(x278cwi_tree *tree, const x278cwi_node *node);

/* An end that is certainly before its start; ongoing with an end. */
static x278_status check_course(x278cwi_tree *tree, const x278cwi_node *node) {
    const x278cwi_value *start = x278cwi_get(node, X278CWI_COURSE_START);
    const x278cwi_value *end = x278cwi_get(node, X278CWI_COURSE_END);
    if (end->text.ptr == NULL) {
        return X278_OK;
    }
    if (x278cwi_has(node, X278CWI_COURSE_ONGOING)) {
        return x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "ongoing with an end");
    }
    return start->text.ptr != NULL && end->hi < start->lo
               ? x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "end before start")
               : X278_OK;
}

static x278_status check_symptom(x278cwi_tree *tree, const x278cwi_node *node) {
    const x278cwi_value *onset = x278cwi_get(node, X278CWI_SYMPTOM_ONSET);
    const x278cwi_value *resolved = x278cwi_get(node, X278CWI_SYMPTOM_RESOLVED);
    bool backward = onset->text.ptr != NULL && resolved->text.ptr != NULL && resolved->hi < onset->lo;
    return backward ? x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "resolved before onset") : X278_OK;
}

/* The unit of a listed kind is given; a kind of our own needs one. Scores go from 0 to 10. */
static x278_status check_measure(x278cwi_tree *tree, const x278cwi_node *node) {
    static const x278_decimal ten = {10, 0, 1};
    const x278cwi_value *kind = x278cwi_get(node, X278CWI_MEASURE_KIND);
    const x278cwi_value *unit = x278cwi_get(node, X278CWI_MEASURE_UNIT);
    x278_decimal value;
    int32_t order = 0;
    if (kind->text.ptr == NULL || !x278cwi_has(node, X278CWI_MEASURE_VALUE)) {
        return X278_OK;
    }
    if (kind->lo < 0) {
        return unit->text.ptr != NULL ? X278_OK : x278cwi_tree_complain(tree, node, X278CW_MISSING_ATTRIBUTE, "unit");
    }
    if (unit->text.ptr != NULL && !x278cwi_str_is(unit->text, x278cwi_measure_unit(kind->lo))) {
        return x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "unit");
    }
    bool scale = x278cwi_str_is(kind->text, "vas") || x278cwi_str_is(kind->text, "nrs");
    if (scale && x278cwi_decimal_parse(x278cwi_get(node, X278CWI_MEASURE_VALUE)->text, &value) &&
        (value.sign < 0 || (x278_decimal_compare(&value, &ten, &order) == X278_OK && order > 0))) {
        return x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "value outside of 0 to 10");
    }
    return X278_OK;
}

/* A fact or text whose name was there before. Lists of names are short but for hostile files, so they are sorted. */
static x278_status check_names(x278cwi_tree *tree, const x278cwi_node *node) {
    return x278cwi_tree_check_unique(tree, node, X278CWI_FACT_NAME);
}

static element_check *const checks[X278CWI_EVIDENCE_ELEMENTS] = {
    [X278CWI_THERAPY] = check_course,  [X278CWI_DRUG] = check_course, [X278CWI_SYMPTOM] = check_symptom,
    [X278CWI_MEASURE] = check_measure, [X278CWI_FACTS] = check_names, [X278CWI_TEXTS] = check_names,
};

static x278_status check(x278cwi_tree *tree, const x278cwi_node *node) {
    return checks[node->element] != NULL ? checks[node->element](tree, node) : X278_OK;
}

const x278cwi_grammar x278cwi_evidence_grammar = {"urn:x278:evidence:1", elements, X278CWI_EVIDENCE_ELEMENTS,
                                                  IN(X278CWI_EVIDENCE), check};
