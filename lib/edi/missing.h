/* What a message lacks at its end, and refusing to write it as a complete one. */
#ifndef X278I_EDI_MISSING_H
#define X278I_EDI_MISSING_H

#include "base/issue.h"
#include "x278/reader.h"

/* Report that a message which lacks something (X278_MISSING_* bits) is not written. `finding` has its place, or is all zeros;
 * the rest is filled in. @return X278_E_INCOMPLETE, X278_E_NOMEM. */
x278_status x278i_missing_refuse(x278_issues *issues, x278_missing missing, x278i_finding *finding);

#endif
