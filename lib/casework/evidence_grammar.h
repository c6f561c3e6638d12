/* The grammar of evidence files, for reader and builder. */
#ifndef X278CWI_EVIDENCE_GRAMMAR_H
#define X278CWI_EVIDENCE_GRAMMAR_H

#include "casework/evidence.h"

extern const x278cwi_grammar x278cwi_evidence_grammar;

#endif
