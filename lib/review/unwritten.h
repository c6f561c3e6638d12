/* What a struct holds that a guide has no place for: found before it is left out silently. */
#ifndef X278I_REVIEW_UNWRITTEN_H
#define X278I_REVIEW_UNWRITTEN_H

#include "base/issue.h"
#include "review/node.h"

/* Report the fields of a loop's struct, and of the structs that hold its segments, that no row of the loop takes, and the
 * entries of lists that are too many for their segment. */
void x278i_report_unwritten(x278_issues *issues, const x278i_guide *guide, const x278i_binding *binding, uint16_t loop,
                            const void *node);

#endif
