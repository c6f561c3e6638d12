/* Can the structs of a document be followed? A program may have put anything into them. */
#ifndef X278I_REVIEW_SOUND_H
#define X278I_REVIEW_SOUND_H

#include <stdbool.h>
#include <stdint.h>

#include "x278/str.h"

/* Is it absent, or are its bytes there? */
static inline bool x278i_text_sound(x278_str text) {
    return text.ptr != NULL || text.len == 0;
}

/* Is there no NULL in a list of structs, and no list or text of NULL that is said to have a length, in a struct of `type` (into
 * x278i_structs) and all below it? Time: that of looking at each field once. */
bool x278i_tree_sound(uint16_t type, const void *root);

#endif
