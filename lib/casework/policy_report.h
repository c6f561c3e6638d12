/* What other files need of a policy report beyond its structs. */
#ifndef X278CWI_POLICY_REPORT_H
#define X278CWI_POLICY_REPORT_H

#include "casework/day.h"
#include "x278/casework/policy.h"

/* The context that a report was made with. */
const x278_ctx *x278cwi_report_ctx(const x278cw_policy_report *report);

#endif
