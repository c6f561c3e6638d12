/* "Did you mean …?": the word of a list that is nearest to one that was typed. */
#ifndef X278_TOOL_NEAR_H
#define X278_TOOL_NEAR_H

#include <stddef.h>

#define TOOL_NEAR_LONGEST 64 /* bytes of a word; longer ones are near to none */

typedef struct tool_near {
    const char *typed;
    size_t distance; /* letters to change, of the best so far */
    char best[TOOL_NEAR_LONGEST];
} tool_near;

/* Begin with what was typed; it must live as long as the search. */
tool_near tool_near_begin(const char *typed);

/* Try a word of the list. Small and capital letters are the same. */
void tool_near_try(tool_near *near, const char *word);

/* "; did you mean check?" in `room`, or "" when no word is near. Returns `room`. */
const char *tool_near_text(const tool_near *near, char *room, size_t size);

#endif
