/* Comments of the headers. */
#ifndef APIDOC_COMMENT_H
#define APIDOC_COMMENT_H

#include "api.h"

/* The text of a comment that begins at `text` and ends with its closing mark, in one line; a blank line becomes a line break. */
char *comment_text(const char *text, size_t len);

/* Cut the text of a comment at its tags. */
doc comment_cut(const char *text);

#endif
