/* De-identified groups of effort: year, payer, procedure, role, activity, channel, and nothing else. */
#ifndef X278CWI_CELL_H
#define X278CWI_CELL_H

#include "casework/csv.h"
#include "casework/effort.h"

#define X278CWI_CELL_HEADER "year,payer,procedure,role,activity,channel,entries,seconds,hold_seconds,cost_cents"

/* Add the effort of a log up to a moment, grouped so, and sort it. The procedure of groups with fewer than `least`
 * entries becomes `other`. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_cells_fill(x278cwi_records *records, const x278cw_log *log, int64_t moment, uint32_t least);

/* Write the six columns of a group. */
void x278cwi_cell_put(x278cwi_csv *csv, x278_span group);

#endif
