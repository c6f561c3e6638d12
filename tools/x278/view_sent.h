/* A 275 as people read it. */
#ifndef X278_TOOL_VIEW_SENT_H
#define X278_TOOL_VIEW_SENT_H

#include "tool.h"

/* Print it, as text or as JSON; `title` comes before the first line. `doc` is of the kind X278_DOC_SUBMISSION. */
void tool_view_sent(const char *title, const x278_doc *doc, bool json);

#endif
