/* The closed lists of evidence, policies and tables. Their order is part of the code only where an enum says so. */
#include "casework/lists.h"

#include <string.h>

#define CLOSED(name, ...)                                                                                              \
    static const char *const name##_names[] = {__VA_ARGS__};                                                           \
    const x278cwi_list x278cwi_##name = X278CWI_LIST(name##_names, false);
#define OPEN(name, ...)                                                                                                \
    static const char *const name##_names[] = {__VA_ARGS__};                                                           \
    const x278cwi_list x278cwi_##name = X278CWI_LIST(name##_names, true);

CLOSED(regions, "cervical", "thoracic", "lumbar", "sacral", "other")
CLOSED(modalities, "XR", "CT", "MRI", "EMG", "BONE_SCAN", "MYELOGRAM", "OTHER")
OPEN(flags, "cauda_equina", "bladder_bowel", "saddle_anesthesia", "progressive_weakness", "severe_weakness",
     "suspected_infection", "unstable_fracture", "myelopathy", "cord_compression", "fracture_risk", "trauma",
     "osteoporosis", "steroid_use", "cancer_history", "suspected_cancer", "immunosuppression", "fever", "iv_drug_use",
     "weight_loss", "prior_spine_surgery", "deformity", "instability", "intervention_candidate", "smoker",
     "nicotine_free", "psych_cleared", "other_causes_excluded", "adl_impact")
CLOSED(lobs, "MA", "MEDICARE_FFS", "MEDICAID_FFS", "MEDICAID_MCO", "CHIP_FFS", "CHIP_MCO", "QHP", "COMMERCIAL", "ERISA",
       "OTHER")
CLOSED(outcomes, "failed", "partial", "improved", "resolved", "intolerance", "contraindicated")
OPEN(exam_findings, "weakness", "sensory_loss", "reflex_change", "hyperreflexia", "hoffmann", "babinski", "clonus",
     "gait", "straight_leg_raise", "spurling", "saddle_sensation")
OPEN(study_findings, "stenosis", "foraminal_stenosis", "herniation", "spondylolisthesis", "instability", "cord_signal",
     "cord_compression", "fracture", "tumor", "infection", "degeneration", "normal")
OPEN(symptom_names, "back_pain", "neck_pain", "leg_pain", "arm_pain", "numbness", "weakness", "claudication",
     "gait_disturbance", "headache")
OPEN(text_names, "management_change", "suspected_condition", "why_now", "linkage", "repeat_reason", "contrast_reason",
     "urgent_reason", "patient_choice", "adl")
CLOSED(sides, "left", "right", "both")
CLOSED(severities, "mild", "moderate", "severe")
CLOSED(yes_no, "yes", "no")
CLOSED(yes_no_unknown, "yes", "no", "unknown")

/* Therapies: groups are runs of the list. */
static const char *const therapy_names[] = {"pt",
                                            "home_exercise",
                                            "chiropractic",
                                            "osteopathic",
                                            "aquatic",
                                            "nsaid",
                                            "analgesic",
                                            "opioid",
                                            "muscle_relaxant",
                                            "neuropathic",
                                            "oral_steroid",
                                            "esi",
                                            "facet_injection",
                                            "sacroiliac_injection",
                                            "trigger_point",
                                            "rest",
                                            "heat_ice",
                                            "massage",
                                            "acupuncture",
                                            "tens",
                                            "bracing",
                                            "activity_modification",
                                            "observation",
                                            "other"};
#define RUN(first, count) ((((uint64_t)1 << (count)) - 1) << (first))
static const struct x278cwi_group therapy_group_members[] = {
    {"@active", RUN(0, 5)}, {"@drug", RUN(5, 6)}, {"@injection", RUN(11, 4)}, {"@passive", RUN(15, 7)}, {NULL, 0}};
const x278cwi_list x278cwi_therapy_kinds = {therapy_names, sizeof therapy_names / sizeof therapy_names[0], true,
                                            therapy_group_members};
static const char *const no_names[] = {NULL};
const x278cwi_list x278cwi_therapy_groups = {no_names, 0, false, therapy_group_members};

#define MEASURES                                                                                                       \
    ROW("vas", "score")                                                                                                \
    ROW("nrs", "score")                                                                                                \
    ROW("odi", "percent")                                                                                              \
    ROW("ndi", "percent")                                                                                              \
    ROW("walking_distance", "m")                                                                                       \
    ROW("walking_time", "min")                                                                                         \
    ROW("standing_time", "min")                                                                                        \
    ROW("translation", "mm")                                                                                           \
    ROW("angulation", "deg")                                                                                           \
    ROW("cotinine", "ng/mL")                                                                                           \
    ROW("bmi", "kg/m2")                                                                                                \
    ROW("auc", "score")
#define DOCUMENTS                                                                                                      \
    ROW("history", "P5 M1 SG HR")                                                                                      \
    ROW("exam", "OE PY")                                                                                               \
    ROW("imaging_report", "RR DG")                                                                                     \
    ROW("images", "RB")                                                                                                \
    ROW("therapy_notes", "PN PZ CB")                                                                                   \
    ROW("labs", "LA RT")                                                                                               \
    ROW("electrophysiology", "RT")                                                                                     \
    ROW("operative_note", "OB")                                                                                        \
    ROW("treatment_plan", "08 09")                                                                                     \
    ROW("referral", "")                                                                                                \
    ROW("consult", "77")                                                                                               \
    ROW("drug_profile", "D2")                                                                                          \
    ROW("photographs", "XP")                                                                                           \
    ROW("pathology", "P4")                                                                                             \
    ROW("other", "")

#define ROW(name, value) name,
static const char *const measure_names[] = {MEASURES};
static const char *const document_names[] = {DOCUMENTS};
#undef ROW
#define ROW(name, value) value,
static const char *const measure_units[] = {MEASURES};
static const char *const document_codes[] = {DOCUMENTS};
#undef ROW

const x278cwi_list x278cwi_measure_kinds = X278CWI_LIST(measure_names, true);
const x278cwi_list x278cwi_document_kinds = X278CWI_LIST(document_names, true);

const char *x278cwi_measure_unit(int32_t kind) {
    return measure_units[kind];
}

bool x278cwi_document_counts(x278_str code, int32_t kind) {
    const char *codes = kind < 0 ? "" : document_codes[kind];
    for (size_t i = 0; code.len == 2 && codes[i] != '\0'; i++) {
        if ((i == 0 || codes[i - 1] == ' ') && memcmp(codes + i, code.ptr, 2) == 0) {
            return true;
        }
    }
    return false;
}
