/* What the JSON form knows of the text of a view: where its sections, lines and values are, and which part of the message each
 * comes from. */
#ifndef X278I_ANSWER_MARK_H
#define X278I_ANSWER_MARK_H

#include "base/buf.h"
#include "guide/path.h"

/* Which part of a view a section is. */
typedef enum x278i_section {
    X278I_SECTION_HEADING,  /* the first line */
    X278I_SECTION_WARNINGS, /* what is wrong with the message */
    X278I_SECTION_DECISION, /* what was decided, of one loop */
    X278I_SECTION_NEXT,     /* what to do */
    X278I_SECTION_TERMS,    /* what the payer's overlay says */
    X278I_SECTION_CONTENT,  /* the rest, of one loop */
    X278I_SECTION_MORE      /* names of what the words imply */
} x278i_section;

typedef enum x278i_mark_kind {
    X278I_MARK_SECTION,
    X278I_MARK_LINE,
    X278I_MARK_VALUE
} x278i_mark_kind;

/* A mark. Sections, their lines, and the values of a line follow each other. */
typedef struct x278i_mark {
    x278i_mark_kind kind;
    x278i_section section;   /* sections */
    uint32_t event, service; /* sections: from 1; 0: of none */
    uint32_t level;          /* sections: how deep it is indented */
    bool title;              /* lines: the title of the section */
    size_t label, label_len; /* lines: where the label is in the text */
    size_t from, to;         /* lines and values: where they are in the text */
    x278_str value;          /* values: as the document has it */
    x278i_path_parts path;   /* loop_n 0: not known */
} x278i_mark;

typedef struct x278i_marks {
    x278i_mark *v;
    size_t count, capacity;
    size_t line; /* index of the last line */
} x278i_marks;

/* Add a mark. X278_E_NOMEM, X278_E_LIMIT. */
x278_status x278i_marks_add(x278i_marks *marks, const x278_ctx *ctx, const x278i_mark *mark);

/* The last line, of which there must be one. */
static inline x278i_mark *x278i_marks_line(x278i_marks *marks) {
    return &marks->v[marks->line];
}

void x278i_marks_free(x278i_marks *marks, const x278_ctx *ctx);

#endif
