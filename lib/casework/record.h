/* The record: evidence and request made ready for questions: courses sorted by their days, codes with their flags. */
#ifndef X278CWI_RECORD_H
#define X278CWI_RECORD_H

#include "casework/evidence.h"
#include "casework/lists.h"
#include "casework/request.h"
#include "casework/span.h"
#include "casework/table.h"

/* A therapy or a drug. */
typedef struct x278cwi_course {
    const x278cwi_node *node;
    x278cwi_period period;
    uint32_t group; /* its kind, or its name: listed kinds as in the list, others after them */
} x278cwi_course;

typedef struct x278cwi_courses {
    x278cwi_course *items;           /* in the order of the file */
    const x278cwi_course **certain;  /* by where their certain days begin, whatever the day */
    const x278cwi_course **possible; /* by where their possible days begin */
    size_t count;
    uint32_t groups; /* numbers of groups are below this */
    bool complete;
} x278cwi_courses;

/* A diagnosis code with its row of the table. */
typedef struct x278cwi_known_code {
    x278cwi_code code;
    const x278cwi_node *row; /* NULL: none */
} x278cwi_known_code;

typedef struct x278cwi_record {
    const x278cw_evidence *evidence;
    x278cwi_request request;
    x278cwi_courses therapies;
    x278cwi_courses drugs;
    x278cwi_known_code *codes; /* of the request, else of the evidence */
    size_t code_count;
    bool codes_known;
    x278cwi_table diagnoses;
    x278cw_evidence *own; /* when none was given */
    uint8_t *truths;      /* for a counter: a byte for each course */
    void *scratch;        /* for a counter: room for a union a group, and more */
    size_t groups;        /* how many unions fit, twice */
} x278cwi_record;

/* Make a record; `evidence`, `doc` and `tables` may be NULL and must outlive it. X278_OK; X278_E_INVALID_ARG (evidence that is
 * not complete, a document that is not a services review), X278_E_UNSUPPORTED, X278_E_NOMEM. Free it in any case. */
x278_status x278cwi_record_make(x278cwi_record *record, x278i_arena *arena, const x278cw_evidence *evidence,
                                const x278_doc *doc, const x278cw_tables *tables);
/* The therapies of evidence alone, sorted; in memory of the arena. X278_E_NOMEM. */
x278_status x278cwi_therapies_make(x278cwi_courses *out, x278i_arena *arena, const x278cw_evidence *evidence);

void x278cwi_record_free(x278cwi_record *record);

/* The longest row of a table of diagnoses whose prefix begins a code; dots are ignored. NULL: none. */
const x278cwi_node *x278cwi_diagnosis_row(const x278cwi_node *table, x278_str code);

/* Does a code without dots begin with a text, whose dots are ignored? Its length without dots, or SIZE_MAX: no. */
size_t x278cwi_code_begins(x278_str code, x278_str prefix);

/* What the record says of a flag. */
typedef enum x278cwi_flag_state {
    X278CWI_FLAG_NO,
    X278CWI_FLAG_UNKNOWN,
    X278CWI_FLAG_YES,
    X278CWI_FLAG_CONFLICT
} x278cwi_flag_state;

/* Flags by name, one bit a listed flag: what the items and codes up to a day say. */
typedef struct x278cwi_flag_bits {
    uint64_t yes, no, unknown;
} x278cwi_flag_bits;

x278cwi_flag_bits x278cwi_record_flags(const x278cwi_record *record, int32_t now);

/* The same for one flag that is not listed: bit 0. */
x278cwi_flag_bits x278cwi_record_own_flag(const x278cwi_record *record, int32_t now, x278_str name);

/* The state of the flag of a bit; `complete`: what is not there is no. */
x278cwi_flag_state x278cwi_flag_state_of(const x278cwi_flag_bits *bits, uint32_t bit, bool complete);

/* Does a flag item count on a day? One that is dated later does not. */
bool x278cwi_flag_counts(const x278cwi_node *flag, int32_t now);

#endif
