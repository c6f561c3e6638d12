/* Drawing: shapes and texts as inline SVG, each with its trace. Black on white; what differs differs by pattern, too. */
#ifndef X278CWI_PICTURE_H
#define X278CWI_PICTURE_H

#include "base/buf.h"
#include "casework/page.h"

typedef struct x278cwi_picture {
    x278cwi_page *page;
    x278i_buf buf;
    x278_str alternative;
    x278_str trace;
} x278cwi_picture;

/* How a shape looks. */
typedef enum x278cwi_look {
    X278CWI_SOLID,   /* dark */
    X278CWI_LIGHT,   /* gray with an edge */
    X278CWI_DASHED,  /* an edge of dashes, nothing in it */
    X278CWI_HATCHED, /* lines across */
    X278CWI_THIN,    /* a pale line */
    X278CWI_HAIR,    /* a thin dark line */
    X278CWI_STRONG   /* a line that is looked at */
} x278cwi_look;

typedef enum x278cwi_side {
    X278CWI_FROM_START,
    X278CWI_FROM_MIDDLE,
    X278CWI_FROM_END
} x278cwi_side;

/* Begin a picture of width 720. `alternative` says in words what it shows; `trace` is that of all of it. Pictures of one page
 * have different names. */
void x278cwi_picture_begin(x278cwi_picture *picture, x278cwi_page *page, const char *name, int64_t height,
                           const char *title, x278_str alternative, x278_str trace);

/* A rectangle or a line; `trace` absent: that of the picture. */
void x278cwi_picture_box(x278cwi_picture *picture, int64_t x, int64_t y, int64_t width, int64_t height,
                         x278cwi_look look, x278_str trace);
void x278cwi_picture_line(x278cwi_picture *picture, int64_t x, int64_t y, int64_t to_x, int64_t to_y, x278cwi_look look,
                          x278_str trace);
void x278cwi_picture_dot(x278cwi_picture *picture, int64_t x, int64_t y, x278_str trace);

/* Words at a point; `figure` is what they show. */
void x278cwi_picture_words(x278cwi_picture *picture, int64_t x, int64_t y, x278cwi_side anchor,
                           const x278cwi_shown *shown);

/* The picture as a value; frees what it holds. */
x278cwi_shown x278cwi_picture_end(x278cwi_picture *picture);

#endif
