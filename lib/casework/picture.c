/* Inline SVG. */
#include "casework/picture.h"

#include <string.h>

#include "casework/escape.h"

static void add(x278cwi_picture *picture, x278_str text) {
    x278cwi_page *page = picture->page;
    if (page->status == X278_OK && text.ptr != NULL) {
        page->status = x278i_buf_append(page->arena.ctx, &picture->buf, text.ptr, text.len);
    }
}

static void add_text(x278cwi_picture *picture, const char *text) {
    add(picture, (x278_str){text, strlen(text)});
}

static void add_escaped(x278cwi_picture *picture, x278_str text) {
    size_t width;
    for (size_t i = 0; text.ptr != NULL && i < text.len; i += width) {
        const char *entity = x278cwi_entity_front(text.ptr + i, text.len - i, true, &width);
        add(picture, entity != NULL ? (x278_str){entity, strlen(entity)} : (x278_str){text.ptr + i, width});
    }
}

static void add_attribute(x278cwi_picture *picture, const char *name, x278_str value) {
    if (value.ptr != NULL) {
        add(picture, x278cwi_page_text(picture->page, " %s=\"", name));
        add_escaped(picture, value);
        add_text(picture, "\"");
    }
}

void x278cwi_picture_begin(x278cwi_picture *picture, x278cwi_page *page, const char *name, int64_t height,
                           const char *title, x278_str alternative, x278_str trace) {
    *picture = (x278cwi_picture){.page = page, .alternative = alternative, .trace = trace};
    add(picture, x278cwi_page_text(page,
                                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 %d\" role=\"img\" "
                                   "aria-labelledby=\"%s-title %s-desc\"",
                                   height, name, name));
    add_attribute(picture, "data-trace", trace);
    add(picture, x278cwi_page_text(page, ">\n<title id=\"%s-title\">", name));
    add_text(picture, title);
    add(picture, x278cwi_page_text(page, "</title>\n<desc id=\"%s-desc\">", name));
    add_escaped(picture, alternative);
    add_text(picture, "</desc>\n");
}

/* The look of a shape: how it is filled and drawn. */
static const char *const looks[] = {
    [X278CWI_SOLID] = "fill=\"#333\" stroke=\"#333\"",
    [X278CWI_LIGHT] = "fill=\"#ccc\" stroke=\"#333\"",
    [X278CWI_DASHED] = "fill=\"none\" stroke=\"#333\" stroke-dasharray=\"3 2\"",
    [X278CWI_HATCHED] = "fill=\"#fff\" stroke=\"#333\"",
    [X278CWI_THIN] = "stroke=\"#aaa\" stroke-width=\"0.5\"",
    [X278CWI_HAIR] = "stroke=\"#333\" stroke-width=\"0.7\"",
    [X278CWI_STRONG] = "stroke=\"#111\" stroke-width=\"1.5\"",
};

void x278cwi_picture_box(x278cwi_picture *picture, int64_t x, int64_t y, int64_t width, int64_t height,
                         x278cwi_look look, x278_str trace) {
    add(picture, x278cwi_page_text(picture->page, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s", x, y, width,
                                   height, looks[look]));
    add_attribute(picture, "data-trace", trace);
    add_text(picture, "/>\n");
    for (int64_t at = x + 4; look == X278CWI_HATCHED && at + 4 <= x + width; at += 6) {
        x278cwi_picture_line(picture, at, y + height, at + 4, y, X278CWI_HAIR, trace);
    }
}

void x278cwi_picture_line(x278cwi_picture *picture, int64_t x, int64_t y, int64_t to_x, int64_t to_y, x278cwi_look look,
                          x278_str trace) {
    add(picture, x278cwi_page_text(picture->page, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s", x, y, to_x, to_y,
                                   looks[look]));
    add_attribute(picture, "data-trace", trace);
    add_text(picture, "/>\n");
}

void x278cwi_picture_dot(x278cwi_picture *picture, int64_t x, int64_t y, x278_str trace) {
    add(picture, x278cwi_page_text(picture->page, "<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"#111\"", x, y));
    add_attribute(picture, "data-trace", trace);
    add_text(picture, "/>\n");
}

void x278cwi_picture_words(x278cwi_picture *picture, int64_t x, int64_t y, x278cwi_side anchor,
                           const x278cwi_shown *shown) {
    static const char *const anchors[] = {"start", "middle", "end"};
    if (shown->text.ptr == NULL) {
        return;
    }
    add(picture, x278cwi_page_text(picture->page, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\"", x, y, anchors[anchor]));
    add_attribute(picture, "data-trace", shown->trace);
    add_attribute(picture, "data-raw", shown->raw);
    add_attribute(picture, "data-value", shown->value);
    add_attribute(picture, "data-unit", shown->unit);
    add_text(picture, ">");
    add_escaped(picture, shown->text);
    add_text(picture, "</text>\n");
}

x278cwi_shown x278cwi_picture_end(x278cwi_picture *picture) {
    x278cwi_shown shown = {.text = picture->alternative, .trace = picture->trace};
    x278cwi_page *page = picture->page;
    add_text(picture, "</svg>");
    if (page->status == X278_OK) {
        page->status = x278i_arena_str(&page->arena, picture->buf.ptr, picture->buf.len, &shown.svg);
    }
    x278i_buf_clear(page->arena.ctx, &picture->buf);
    return shown;
}
