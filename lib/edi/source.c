#include "edi/source.h"

#include <string.h>

/* Move what is still needed to the front of the window, and make room for `more` bytes behind it. */
static x278_status make_room(x278i_source *source, size_t more) {
    x278i_lexer *lexer = source->lexer;
    uint32_t mark = x278i_lex_mark(lexer);
    bool crowded = lexer->end + more > source->capacity || more > source->ctx->max_bytes - lexer->end;
    if (mark > 0 && (crowded || mark > source->capacity / 2)) {
        memmove(source->window, source->window + mark, lexer->end - mark);
        x278i_lex_slide(lexer, mark);
    }
    if (more > source->ctx->max_bytes - lexer->end) {
        return X278_E_LIMIT;
    }
    void *window = source->window;
    x278_status status = x278i_grow(source->ctx, &window, &source->capacity, lexer->end + more, 1, SIZE_MAX / 2);
    source->window = window;
    source->lexer->tape->base = window;
    return status;
}

static x278_status refill_from_memory(x278i_source *source) {
    x278i_lexer *lexer = source->lexer;
    uint32_t mark = x278i_lex_mark(lexer);
    source->lexer->tape->base += mark;
    x278i_lex_slide(lexer, mark);
    size_t room = source->ctx->max_bytes - lexer->end;
    size_t more = source->memory_left < room ? source->memory_left : room;
    if (more == 0 && source->memory_left > 0) {
        return X278_E_LIMIT;
    }
    lexer->end += (uint32_t)more;
    source->memory_left -= more;
    lexer->ended = source->memory_left == 0;
    return X278_OK;
}

static x278_status refill_from_file(x278i_source *source) {
    x278i_lexer *lexer = source->lexer;
    size_t room = source->ctx->max_bytes - (lexer->end - x278i_lex_mark(lexer));
    size_t wanted = source->chunk < room ? source->chunk : room;
    x278_status status = wanted == 0 ? X278_E_LIMIT : make_room(source, wanted);
    if (status != X278_OK) {
        return status;
    }
    size_t got = fread(source->window + lexer->end, 1, wanted, source->file);
    if (got < wanted && ferror(source->file)) {
        return X278_E_IO;
    }
    lexer->end += (uint32_t)got;
    lexer->ended = got < wanted;
    return X278_OK;
}

x278_status x278i_source_refill(x278i_source *source, bool *need) {
    *need = false;
    if (source->file != NULL) {
        return refill_from_file(source);
    }
    if (!source->feeding) {
        return refill_from_memory(source);
    }
    *need = !source->fed_all;
    source->lexer->ended = source->fed_all;
    return X278_OK;
}

x278_status x278i_source_feed(x278i_source *source, const void *data, size_t len) {
    x278_status status = make_room(source, len);
    if (status == X278_OK) {
        memcpy(source->window + source->lexer->end, data, len);
        source->lexer->end += (uint32_t)len;
    }
    return status;
}

void x278i_source_free(x278i_source *source) {
    if (source->file != NULL) {
        fclose(source->file);
    }
    x278i_free(source->ctx, source->window, source->capacity);
}
