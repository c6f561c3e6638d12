/* The JSON form of a view: the text of the other form in its parts, each with the path it comes from. */
#ifndef X278I_ANSWER_VIEW_JSON_H
#define X278I_ANSWER_VIEW_JSON_H

#include "answer/mark.h"
#include "answer/site.h"
#include "base/json_text.h"
#include "x278/outcome.h"

typedef struct x278i_view_parts {
    const x278_doc *doc;
    const x278_outcome *outcome;
    const char *title; /* NULL: none */
    x278_str text;     /* the text form, to which the marks belong */
    const x278i_marks *marks;
    x278i_sites sites;
} x278i_view_parts;

/* Append the view with its line feed. Failures are in `to`. */
void x278i_view_put_json(x278i_json_text *to, const x278i_view_parts *parts);

#endif
