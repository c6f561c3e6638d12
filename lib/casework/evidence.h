/* Evidence as a tree that its grammar has checked: element and attribute numbers, and the parts by kind. */
#ifndef X278CWI_EVIDENCE_H
#define X278CWI_EVIDENCE_H

#include "casework/tree.h"
#include "x278/casework/evidence.h"

typedef enum x278cwi_evidence_element {
    X278CWI_EVIDENCE,
    X278CWI_PATIENT,
    X278CWI_FLAGS,
    X278CWI_FLAG,
    X278CWI_SYMPTOMS,
    X278CWI_SYMPTOM,
    X278CWI_THERAPIES,
    X278CWI_THERAPY,
    X278CWI_FOCUS,
    X278CWI_REASON,
    X278CWI_DRUGS,
    X278CWI_DRUG,
    X278CWI_MEASURES,
    X278CWI_MEASURE,
    X278CWI_EXAMS,
    X278CWI_EXAM,
    X278CWI_EXAM_FINDING,
    X278CWI_STUDIES,
    X278CWI_STUDY,
    X278CWI_STUDY_FINDING,
    X278CWI_CORRELATION,
    X278CWI_PROCEDURES,
    X278CWI_PROCEDURE,
    X278CWI_DOCUMENTS,
    X278CWI_DOCUMENT,
    X278CWI_FACTS,
    X278CWI_FACT,
    X278CWI_TEXTS,
    X278CWI_TEXT,
    X278CWI_DIAGNOSES,
    X278CWI_DIAGNOSIS,
    X278CWI_ORDER,
    X278CWI_PRECHECK,
    X278CWI_EVIDENCE_ELEMENTS
} x278cwi_evidence_element;

/* Attributes by number. The id of an item is number 0. */
enum {
    X278CWI_ID,
    X278CWI_DOC,    /* of flags, symptoms, therapies, drugs, measures, exams, studies, procedures */
    X278CWI_REGION, /* of therapies, exams, studies, procedures */
    X278CWI_DATE,   /* of flags, measures, exams, studies, procedures, documents */

    X278CWI_LIST_COMPLETE = 0, /* lo: X278CWI_YES or X278CWI_NO */

    X278CWI_PATIENT_BIRTH = 1,
    X278CWI_PATIENT_SEX,

    X278CWI_FLAG_NAME = 4,
    X278CWI_FLAG_VALUE,

    X278CWI_SYMPTOM_NAME = 4,
    X278CWI_SYMPTOM_PRESENT,
    X278CWI_SYMPTOM_ONSET,
    X278CWI_SYMPTOM_RESOLVED,
    X278CWI_SYMPTOM_SIDE,
    X278CWI_SYMPTOM_SEVERITY,
    X278CWI_SYMPTOM_LEVEL,

    X278CWI_COURSE_START = 4, /* of therapies and drugs */
    X278CWI_COURSE_END,
    X278CWI_COURSE_ONGOING,
    X278CWI_COURSE_OUTCOME,
    X278CWI_COURSE_DOSE,
    X278CWI_THERAPY_KIND,
    X278CWI_THERAPY_SESSIONS,
    X278CWI_THERAPY_SUPERVISED,
    X278CWI_DRUG_NAME = X278CWI_THERAPY_KIND,
    X278CWI_DRUG_CLASS,
    X278CWI_DRUG_TIER,

    X278CWI_MEASURE_KIND = 4,
    X278CWI_MEASURE_VALUE,
    X278CWI_MEASURE_UNIT,
    X278CWI_MEASURE_OF,

    X278CWI_FINDING_NAME = 0,
    X278CWI_FINDING_LEVEL,
    X278CWI_FINDING_SIDE,
    X278CWI_FINDING_PRESENT, /* of exams */
    X278CWI_FINDING_GRADE,
    X278CWI_FINDING_SEVERITY = X278CWI_FINDING_PRESENT, /* of studies */

    X278CWI_STUDY_MODALITY = 4,
    X278CWI_STUDY_FACILITY,
    X278CWI_STUDY_UID,
    X278CWI_STUDY_ACCESSION,
    X278CWI_STUDY_HELD,
    X278CWI_STUDY_SIZE,
    X278CWI_STUDY_CORRELATES,
    X278CWI_STUDY_COMPARED,

    X278CWI_PROCEDURE_DONE_CODE = 4,

    X278CWI_DOCUMENT_KIND = 4,
    X278CWI_DOCUMENT_SPECIALTY,
    X278CWI_DOCUMENT_PATH,
    X278CWI_DOCUMENT_BYTES,
    X278CWI_DOCUMENT_SEND,

    X278CWI_FACT_NAME = 1,
    X278CWI_FACT_VALUE,
    X278CWI_TEXT_NAME = 1,
    X278CWI_DIAGNOSIS_CODE = 1,

    X278CWI_ORDER_ADMINISTERED = 1, /* lo: 0 self, 1 clinic */
    X278CWI_ORDER_HCPCS,
    X278CWI_ORDER_NDC,

    X278CWI_PRECHECK_DATE = 1,
    X278CWI_PRECHECK_REQUIRED,
    X278CWI_PRECHECK_SOURCE
};

struct x278cw_evidence {
    const x278_ctx *ctx;
    x278cwi_tree tree;
    x278_status state; /* X278_OK: complete; X278_E_STATE: being built; else what its end gave */
};

/* The list of an element number, such as X278CWI_THERAPIES; NULL: the evidence does not have it. */
const x278cwi_node *x278cwi_evidence_list(const x278cw_evidence *evidence, x278cwi_evidence_element list);

/* The first item of a list; the following ones by x278cwi_node_sibling(). NULL: none. */
const x278cwi_node *x278cwi_evidence_first(const x278cw_evidence *evidence, x278cwi_evidence_element list,
                                           x278cwi_evidence_element item);

/* Does a date of an item begin after a day? One that is not there does not. */
static inline bool x278cwi_is_after(const x278cwi_node *item, uint32_t attribute, int32_t day) {
    const x278cwi_value *date = x278cwi_get(item, attribute);
    return date->text.ptr != NULL && date->lo > day;
}

/* Is a list known to be complete? One that is not there is not; flags only when they say so. */
bool x278cwi_evidence_complete(const x278cw_evidence *evidence, x278cwi_evidence_element list);

/* The text of a name among the texts; absent: none. *item, which may be NULL, receives the item. */
x278_str x278cwi_evidence_text(const x278cw_evidence *evidence, const char *name, const x278cwi_node **item);

/* The fact of a name; NULL: none. */
const x278cwi_node *x278cwi_evidence_fact(const x278cw_evidence *evidence, x278_str name);

#endif
