/* The closed lists that several files share. */
#ifndef X278CWI_LISTS_H
#define X278CWI_LISTS_H

#include "casework/value.h"

/* cervical thoracic lumbar sacral other */
extern const x278cwi_list x278cwi_regions;
enum {
    X278CWI_REGION_OTHER = 4
};

extern const x278cwi_list x278cwi_modalities; /* XR CT MRI EMG BONE_SCAN MYELOGRAM OTHER */
extern const x278cwi_list x278cwi_flags;      /* the first X278CWI_URGENT_FLAGS are urgent; open */
enum {
    X278CWI_URGENT_FLAGS = 7,
    X278CWI_FLAG_COUNT = 28
};

extern const x278cwi_list x278cwi_lobs;           /* lines of business */
extern const x278cwi_list x278cwi_therapy_kinds;  /* with groups; open */
extern const x278cwi_list x278cwi_therapy_groups; /* "@active" ... alone */
extern const x278cwi_list x278cwi_outcomes;       /* of therapies and drugs */
enum {
    X278CWI_OUTCOME_FAILED,
    X278CWI_OUTCOME_PARTIAL,
    X278CWI_OUTCOME_IMPROVED,
    X278CWI_OUTCOME_RESOLVED,
    X278CWI_OUTCOME_INTOLERANCE,
    X278CWI_OUTCOME_CONTRAINDICATED
};

extern const x278cwi_list x278cwi_measure_kinds;  /* open */
extern const x278cwi_list x278cwi_exam_findings;  /* open */
extern const x278cwi_list x278cwi_study_findings; /* open */
extern const x278cwi_list x278cwi_symptom_names;  /* open */
extern const x278cwi_list x278cwi_document_kinds; /* open */
enum {
    X278CWI_DOCUMENT_HISTORY,
    X278CWI_DOCUMENT_EXAM,
    X278CWI_DOCUMENT_IMAGING_REPORT,
    X278CWI_DOCUMENT_IMAGES
};
extern const x278cwi_list x278cwi_text_names;     /* open */
extern const x278cwi_list x278cwi_sides;          /* left right both */
extern const x278cwi_list x278cwi_severities;     /* mild moderate severe */
extern const x278cwi_list x278cwi_yes_no;         /* yes no */
extern const x278cwi_list x278cwi_yes_no_unknown; /* yes no unknown */
enum {
    X278CWI_YES,
    X278CWI_NO,
    X278CWI_UNKNOWN
};

/* The unit of a listed measure kind. */
const char *x278cwi_measure_unit(int32_t kind);

/* Does a code of PWK01 count as a kind of document? A kind that is not listed has no code. */
bool x278cwi_document_counts(x278_str code, int32_t kind);

#endif
