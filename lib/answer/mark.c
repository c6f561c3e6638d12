/* The marks of a view in a list. */
#include "answer/mark.h"

x278_status x278i_marks_add(x278i_marks *marks, const x278_ctx *ctx, const x278i_mark *mark) {
    const size_t most = SIZE_MAX / sizeof *marks->v;
    x278_status status = x278i_grow(ctx, &marks->v, &marks->capacity, marks->count + 1, sizeof *marks->v, most);
    if (status == X278_OK) {
        marks->line = mark->kind == X278I_MARK_LINE ? marks->count : marks->line;
        marks->v[marks->count++] = *mark;
    }
    return status;
}

void x278i_marks_free(x278i_marks *marks, const x278_ctx *ctx) {
    x278i_free(ctx, marks->v, marks->capacity * sizeof *marks->v);
    *marks = (x278i_marks){NULL, 0, 0, 0};
}
