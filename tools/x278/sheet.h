/* What the tool shows by itself in x278 view, as lines of text or as a line of JSON in the form of x278_view(). */
#ifndef X278_TOOL_SHEET_H
#define X278_TOOL_SHEET_H

#include "tool.h"

typedef struct tool_sheet {
    bool json;
    bool heading; /* no line has come behind the heading */
} tool_sheet;

/* Begin with the heading, which is the open line; `title` comes before it. `kind` is what the JSON calls it: "275". */
void tool_sheet_begin(tool_sheet *sheet, bool json, const char *kind, const char *title);

/* End the open line, and begin one with a label. */
void tool_sheet_line(tool_sheet *sheet, int indent, const char *label);

/* Add to the open line. */
void tool_sheet_add(tool_sheet *sheet, const char *text);
void tool_sheet_str(tool_sheet *sheet, x278_str text);
void tool_sheet_number(tool_sheet *sheet, unsigned long long number);

/* End it. */
void tool_sheet_end(tool_sheet *sheet);

#endif
