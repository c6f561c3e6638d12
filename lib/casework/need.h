/* What a criterion asks for, in words. */
#ifndef X278CWI_NEED_H
#define X278CWI_NEED_H

#include "casework/policy_grammar.h"

/* The words for a leaf: "at least 6 weeks in a row, supervised yes, within 6 months". X278_OK, X278_E_NOMEM. */
x278_status x278cwi_need_text(x278i_arena *arena, const x278cwi_node *leaf, x278_str *out);

/* Words of a list for people: "deformity, suspected cancer or fever". X278_OK, X278_E_NOMEM. */
x278_status x278cwi_words_text(x278i_arena *arena, x278_str words, x278_str *out);

#endif
