/* What is wrong with a path, and which one is meant. */
#ifndef X278_TOOL_PATHS_H
#define X278_TOOL_PATHS_H

#include <stdbool.h>
#include <stddef.h>

#include "x278/x278.h"

/* Why a path of the wire or of names leads to no value of a document with this guide (NULL: not known), with the next right
 * one, in `room`. */
void tool_path_text(const x278_guide *guide, const char *path, char *room, size_t size);

/* Is it the guide of a request or a response? Other transactions have no values that are got by path. */
bool tool_path_guide(const x278_guide *guide);

/* The path in capital letters, as paths of the wire are written; false: it does not fit. */
bool tool_path_capitals(const char *path, char *room, size_t size);

#endif
