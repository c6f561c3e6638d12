/* Faults of a record that a payer would see: treatments without their parts, studies named twice. */
#ifndef X278CWI_LINT_H
#define X278CWI_LINT_H

#include "casework/evidence.h"

#define X278CWI_LINT_PARTS 5

/* What an item lacks, if it is a therapy or a drug: "start", "end", "outcome", "reason", "doc", static texts. How many. */
size_t x278cwi_lint(const x278cwi_node *node, const char *missing[X278CWI_LINT_PARTS]);

/* The earlier study of the file that has the same UID; NULL: none. */
const x278cwi_node *x278cwi_study_duplicated(const x278cw_evidence *evidence, const x278cwi_node *study);

#endif
