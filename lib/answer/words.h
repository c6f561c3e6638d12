/* Short words of our own for codes whose lists are not part of a guide: places of service, questions, units. */
#ifndef X278I_ANSWER_WORDS_H
#define X278I_ANSWER_WORDS_H

#include <stdbool.h>

#include "x278/str.h"

/* Words for a code, or NULL when there are none. */
const char *x278i_place_words(x278_str code);    /* place of service */
const char *x278i_facility_words(x278_str code); /* the first two digits of a type of bill */
const char *x278i_loinc_words(x278_str code);
const char *x278i_unit_words(x278_str code, bool plural);

#endif
