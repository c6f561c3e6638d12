/* Tables of facts, by the kind that their root names. */
#ifndef X278CWI_TABLE_H
#define X278CWI_TABLE_H

#include "casework/tree.h"
#include "x278/casework/table.h"

/* The elements of the grammar of tables, and of the kinds among them. */
typedef enum x278cwi_table_element {
    X278CWI_TABLE_PROCEDURES,
    X278CWI_TABLE_DIAGNOSES,
    X278CWI_TABLE_CLOCKS,
    X278CWI_TABLE_HOLIDAYS,
    X278CWI_TABLE_DENIALS,
    X278CWI_TABLE_GOLDCARD,
    X278CWI_TABLE_RATES,
    X278CWI_TABLE_CANDIDATES,
    X278CWI_TABLE_KINDS, /* how many roots there are; the rest stand in them */
    X278CWI_ROW_PROCEDURE = X278CWI_TABLE_KINDS,
    X278CWI_ROW_DIAGNOSIS,
    X278CWI_ROW_CLOCK,
    X278CWI_ROW_DAY,
    X278CWI_ROW_REASON,
    X278CWI_ROW_WORDS,
    X278CWI_ROW_RULE,
    X278CWI_ROW_RATE,
    X278CWI_ROW_CANDIDATE,
    X278CWI_TABLE_ELEMENTS
} x278cwi_table_element;

/* The attributes of rows and roots by number; each begins with cite, checked, note. */
enum {
    X278CWI_ROW_CITE,
    X278CWI_ROW_CHECKED,
    X278CWI_ROW_NOTE,
    X278CWI_ROW_OWN, /* the first of its own */

    X278CWI_PROCEDURE_CODE = X278CWI_ROW_OWN,
    X278CWI_PROCEDURE_REGION,
    X278CWI_PROCEDURE_MODALITY,
    X278CWI_PROCEDURE_CONTRAST, /* lo: 0 none, 1 with, 2 both */
    X278CWI_PROCEDURE_ADDON_OF,
    X278CWI_PROCEDURE_BENEFIT,

    X278CWI_DIAGNOSIS_PREFIX = X278CWI_ROW_OWN,
    X278CWI_DIAGNOSIS_REGIONS, /* mask; may be empty */
    X278CWI_DIAGNOSIS_FLAGS,
    X278CWI_DIAGNOSIS_FROM,
    X278CWI_DIAGNOSIS_TO,

    X278CWI_CLOCK_ID = X278CWI_ROW_OWN,
    X278CWI_CLOCK_EVENT,
    X278CWI_CLOCK_KIND, /* lo: 0 standard, 1 expedited, 2 any, 3 emergency */
    X278CWI_CLOCK_FROM,
    X278CWI_CLOCK_UNTIL,
    X278CWI_CLOCK_AMOUNT,
    X278CWI_CLOCK_UNIT, /* lo: 0 hours, 1 calendar-days, 2 business-days, 3 months */
    X278CWI_CLOCK_LOBS, /* mask of x278cwi_lobs */
    X278CWI_CLOCK_SINCE,
    X278CWI_CLOCK_THROUGH,
    X278CWI_CLOCK_WHO,

    X278CWI_HOLIDAYS_FROM = X278CWI_ROW_OWN,
    X278CWI_HOLIDAYS_TO,
    X278CWI_DAY_DATE = X278CWI_ROW_OWN,
    X278CWI_DAY_NAME,

    X278CWI_REASON_CODE = X278CWI_ROW_OWN,
    X278CWI_REASON_CLASS,
    X278CWI_WORDS_CLASS = X278CWI_ROW_OWN,

    X278CWI_RULE_ID = X278CWI_ROW_OWN,
    X278CWI_RULE_STATE,
    X278CWI_RULE_LOBS,
    X278CWI_RULE_THRESHOLD,
    X278CWI_RULE_MONTHS,
    X278CWI_RULE_MIN,
    X278CWI_RULE_COUNTS,

    X278CWI_RATES_CURRENCY = X278CWI_ROW_OWN,
    X278CWI_RATE_ROLE = X278CWI_ROW_OWN,
    X278CWI_RATE_CENTS,

    X278CWI_CANDIDATE_CODE = X278CWI_ROW_OWN,
    X278CWI_CANDIDATE_ROLE,
    X278CWI_CANDIDATE_ACTIVITIES,
    X278CWI_CANDIDATE_YEAR
};

extern const x278cwi_grammar x278cwi_table_grammar;

/* A table in use: one of the set, or the shipped one, which is read for the occasion. */
typedef struct x278cwi_table {
    const x278cwi_node *root;
    x278cwi_tree own;
} x278cwi_table;

/* `tables` may be NULL. X278_OK; X278_E_UNSUPPORTED (no libxml2 to read the shipped one with), X278_E_NOMEM. Close it in any
 * case. */
x278_status x278cwi_table_open(x278cwi_table *table, const x278_ctx *ctx, const x278cw_tables *tables,
                               x278cwi_table_element kind);
void x278cwi_table_close(x278cwi_table *table);

/* Whether the set itself has a table of a kind: for those that count only when they are given. */
bool x278cwi_tables_have(const x278cw_tables *tables, x278cwi_table_element kind);

#endif
