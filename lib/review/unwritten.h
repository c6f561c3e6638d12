/* What a struct holds that a guide has no place for: found before it is left out silently. The gaps of each loop are a table of
 * bindc's. */
#ifndef X278I_REVIEW_UNWRITTEN_H
#define X278I_REVIEW_UNWRITTEN_H

#include "base/issue.h"
#include "review/node.h"

/* Look at the fields of a loop's struct, and of the structs that hold its segments, and report each that is filled and that no row
 * of the loop has a place for, or of which a list has more entries than its segment has places. `issues`: not NULL. */
void x278i_report_unwritten(x278_issues *issues, const x278i_guide *guide, const x278i_binding *binding, uint16_t loop,
                            const void *node);

#endif
