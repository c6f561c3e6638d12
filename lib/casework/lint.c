/* What a record lacks, item by item. */
#include "casework/lint.h"

#include "casework/lists.h"

/* A treatment that did not work, or could not be given, needs its reason. */
static bool needs_reason(const x278cwi_node *node) {
    const x278cwi_value *outcome = x278cwi_get(node, X278CWI_COURSE_OUTCOME);
    return outcome->text.ptr != NULL &&
           (outcome->lo == X278CWI_OUTCOME_FAILED || outcome->lo == X278CWI_OUTCOME_INTOLERANCE ||
            outcome->lo == X278CWI_OUTCOME_CONTRAINDICATED);
}

static bool has_reason(const x278cwi_node *node) {
    const x278cwi_node *reason = x278cwi_node_child(node, X278CWI_REASON);
    return reason != NULL && reason->text.len > 0;
}

size_t x278cwi_lint(const x278cwi_node *node, const char *missing[X278CWI_LINT_PARTS]) {
    size_t count = 0;
    if (node->element != X278CWI_THERAPY && node->element != X278CWI_DRUG) {
        return 0;
    }
    if (!x278cwi_has(node, X278CWI_COURSE_START)) {
        missing[count++] = "start";
    }
    if (!x278cwi_has(node, X278CWI_COURSE_END) && !x278cwi_has(node, X278CWI_COURSE_ONGOING)) {
        missing[count++] = "end";
    }
    if (!x278cwi_has(node, X278CWI_COURSE_OUTCOME)) {
        missing[count++] = "outcome";
    }
    if (needs_reason(node) && !has_reason(node)) {
        missing[count++] = "reason";
    }
    if (!x278cwi_has(node, X278CWI_DOC)) {
        missing[count++] = "doc";
    }
    return count;
}

const x278cwi_node *x278cwi_study_duplicated(const x278cw_evidence *evidence, const x278cwi_node *study) {
    if (!x278cwi_has(study, X278CWI_STUDY_UID)) {
        return NULL;
    }
    const x278cwi_node *other = x278cwi_evidence_first(evidence, X278CWI_STUDIES, X278CWI_STUDY);
    while (other != study && !x278cwi_str_equal(x278cwi_get(other, X278CWI_STUDY_UID)->text,
                                                x278cwi_get(study, X278CWI_STUDY_UID)->text)) {
        other = x278cwi_node_sibling(other);
    }
    return other != study ? other : NULL;
}
