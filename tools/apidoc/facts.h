/* What cannot be seen from a declaration, taken from the fixed form of its comment (CONTRIBUTING.md). */
#ifndef APIDOC_FACTS_H
#define APIDOC_FACTS_H

#include "api.h"

/* Fill direction, nullable, length_of, life, threads and the like; what a comment does not say is refused. */
void find_facts(api *all);

#endif
