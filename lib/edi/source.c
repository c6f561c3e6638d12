#include "edi/source.h"

#include <string.h>

#define SLICE ((size_t)64 * 1024) /* bytes that are converted at a time */

/* Move what is still needed to the front of the window, and make room for `more` bytes behind it. */
static x278_status make_room(x278i_source *source, size_t more) {
    x278i_lexer *lexer = source->lexer;
    uint32_t mark = x278i_lex_mark(lexer);
    bool crowded = lexer->end + more > source->capacity || more > source->ctx->max_bytes - lexer->end;
    if (mark > 0 && (crowded || mark > source->capacity / 2)) {
        x278i_measure_slide(lexer->tape, mark);
        memmove(source->window, source->window + mark, lexer->end - mark);
        x278i_lex_slide(lexer, mark);
    }
    if (more > source->ctx->max_bytes - lexer->end) {
        return X278_E_LIMIT;
    }
    x278_status status =
        x278i_grow(source->ctx, &source->window, &source->capacity, lexer->end + more, 1, SIZE_MAX / 2);
    source->lexer->tape->base = source->window;
    source->lexer->window = source->window;
    return status;
}

/* Move what waits in `raw` into the window, as UTF-8. */
static x278_status convert(x278i_source *source, bool last) {
    x278i_lexer *lexer = source->lexer;
    x278_status status = X278_OK;
    size_t at = 0;
    size_t used = 1;
    while (at < source->raw.len && used > 0 && status == X278_OK) {
        size_t left = source->raw.len - at;
        size_t size = left < SLICE ? left : SLICE;
        status = make_room(source, x278i_charset_room(size));
        if (status != X278_OK) {
            break;
        }
        x278i_buf window = {source->window, lexer->end, source->capacity};
        x278i_charset_fault fault;
        status = x278i_charset_decode(source->ctx, source->charset, source->raw.ptr + at, size, last && size == left,
                                      &window, &used, &fault);
        if (source->broken == 0 && fault.count > 0) {
            source->broken_at = source->converted + fault.first;
        }
        if (source->converted == 0 && used > 0) { /* a byte order mark is no character of the text */
            source->measure.base += x278i_charset_mark(source->charset);
            source->measure.offset = source->measure.base;
        }
        source->broken += fault.count;
        source->converted += used;
        lexer->end = (uint32_t)window.len;
        at += used;
    }
    if (at > 0) {
        source->raw.len -= at;
        memmove(source->raw.ptr, source->raw.ptr + at, source->raw.len);
    }
    return status;
}

/* The next chunk of a file or of memory, converted. */
static x278_status refill_converted(x278i_source *source) {
    size_t room = (source->ctx->max_bytes - (source->lexer->end - x278i_lex_mark(source->lexer))) / 4;
    size_t wanted = source->chunk < room ? source->chunk : room;
    if (wanted == 0) {
        return X278_E_LIMIT;
    }
    x278_status status = x278i_buf_reserve(source->ctx, &source->raw, wanted);
    if (status != X278_OK) {
        return status;
    }
    char *to = source->raw.ptr + source->raw.len;
    size_t got;
    if (source->file.open) {
        status = x278i_file_read(&source->file, to, wanted, &got);
        if (status != X278_OK) {
            return status;
        }
    } else {
        got = source->memory_left < wanted ? source->memory_left : wanted;
        memcpy(to, source->memory, got);
        source->memory += got;
        source->memory_left -= got;
    }
    source->raw.len += got;
    source->lexer->ended = got < wanted;
    return convert(source, got < wanted);
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
    size_t got;
    status = x278i_file_read(&source->file, source->window + lexer->end, wanted, &got);
    if (status != X278_OK) {
        return status;
    }
    lexer->end += (uint32_t)got;
    lexer->ended = got < wanted;
    return X278_OK;
}

x278_status x278i_source_refill(x278i_source *source, bool *need) {
    *need = false;
    if (source->charset != NULL && !source->feeding) {
        return refill_converted(source);
    }
    if (source->file.open) {
        return refill_from_file(source);
    }
    if (!source->feeding) {
        return refill_from_memory(source);
    }
    *need = !source->fed_all;
    source->lexer->ended = source->fed_all;
    return source->fed_all && source->raw.len > 0 ? convert(source, true) : X278_OK;
}

x278_status x278i_source_charset(x278i_source *source, const char *name) {
    x278_status status = x278i_charset_open(source->ctx, name, &source->charset);
    if (status == X278_OK) {
        source->measure = (x278i_measure){.width = x278i_charset_width(source->charset)};
        source->lexer->tape->measure = &source->measure;
        source->lexer->refuse_payloads = true;
    }
    return status;
}

x278_status x278i_source_feed(x278i_source *source, const void *data, size_t len) {
    if (source->charset != NULL) {
        x278_status status = x278i_buf_append(source->ctx, &source->raw, data, len);
        return status == X278_OK ? convert(source, false) : status;
    }
    x278_status status = make_room(source, len);
    if (status == X278_OK) {
        memcpy(source->window + source->lexer->end, data, len);
        source->lexer->end += (uint32_t)len;
    }
    return status;
}

void x278i_source_free(x278i_source *source) {
    x278i_file_drop(&source->file);
    x278i_free(source->ctx, source->window, source->capacity);
    x278i_charset_close(source->ctx, source->charset);
    x278i_buf_clear(source->ctx, &source->raw);
}
