/* Quoting a message: values by their paths. */
#include "casework/quote.h"

#include <string.h>

#include "casework/day.h"
#include "casework/escape.h"
#include "casework/value.h"
#include "x278/path.h"

#define MOST_CONTACTS 3

x278_str x278cwi_loop(x278cwi_page *page, const char *loop, size_t number) {
    return number > 1 ? x278cwi_page_text(page, "%s[%d]", loop, (int64_t)number) : x278cwi_page_text(page, "%s", loop);
}

/* A value as x278 get prints it. */
static x278_str printed(x278cwi_page *page, x278_str value) {
    char *text = x278i_arena_text(&page->arena, value.len * 4 + 1); /* no escape is longer for each byte */
    if (text == NULL) {
        page->status = X278_E_NOMEM;
        return (x278_str){NULL, 0};
    }
    size_t len = 0;
    for (size_t i = 0; i < value.len;) {
        x278cwi_escape escape;
        i += x278cwi_escape_front(value.ptr + i, value.len - i, &escape);
        memcpy(text + len, escape.text, escape.len);
        len += escape.len;
    }
    text[len] = '\0';
    return (x278_str){text, len};
}

static x278cwi_shown quote_path(x278cwi_page *page, const x278cwi_message *message, x278_str path) {
    x278_str value = {NULL, 0};
    if (message->doc == NULL || path.ptr == NULL || x278_get(message->doc, path.ptr, path.len, &value) != X278_OK ||
        value.ptr == NULL || value.len == 0) {
        return (x278cwi_shown){.text = {NULL, 0}};
    }
    return (x278cwi_shown){
        .text = value,
        .trace = x278cwi_page_text(page, "%s:%v", message->kind, path),
        .raw = printed(page, value),
    };
}

x278cwi_shown x278cwi_quote(x278cwi_page *page, const x278cwi_message *message, x278_str loop, const char *tail) {
    return quote_path(page, message, x278cwi_page_text(page, "%v-%s", loop, tail));
}

x278cwi_shown x278cwi_quote_head(x278cwi_page *page, const x278cwi_message *message, const char *path) {
    return quote_path(page, message, (x278_str){path, strlen(path)});
}

/* The form of a date by its length: DTP02 is not asked, since a message may be wrong there. */
x278cwi_shown x278cwi_shown_as_day(x278cwi_page *page, x278cwi_shown shown) {
    x278_date first;
    x278_date last;
    if (shown.text.ptr == NULL) {
        return shown;
    }
    if (x278_date_parse(shown.text.ptr, shown.text.len, &first) == X278_OK) {
        shown.text = x278cwi_page_day(page, x278cwi_day_of(first));
    } else if (x278_date_range_parse(shown.text.ptr, shown.text.len, &first, &last) == X278_OK && first.year != 0 &&
               last.year != 0) {
        shown.text = x278cwi_page_text(page, "%v to %v", x278cwi_page_day(page, x278cwi_day_of(first)),
                                       x278cwi_page_day(page, x278cwi_day_of(last)));
    }
    return shown;
}

x278cwi_shown x278cwi_quote_day(x278cwi_page *page, const x278cwi_message *message, x278_str loop, const char *tail) {
    return x278cwi_shown_as_day(page, x278cwi_quote(page, message, loop, tail));
}

x278cwi_shown x278cwi_quote_number(x278cwi_page *page, const x278cwi_message *message, x278_str loop,
                                   const char *kind) {
    static const char *const tails[][2] = {{"03", "04"}, {"05", "06"}, {"07", "08"}};
    for (size_t contact = 1; contact <= MOST_CONTACTS; contact++) {
        x278_str per = x278cwi_loop(page, "PER", contact);
        for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
            x278_str path = x278cwi_page_text(page, "%v-%v%s", loop, per, tails[i][0]);
            x278_str found = {NULL, 0};
            if (path.ptr != NULL && x278_get(message->doc, path.ptr, path.len, &found) == X278_OK &&
                x278cwi_str_is(found, kind)) {
                return quote_path(page, message, x278cwi_page_text(page, "%v-%v%s", loop, per, tails[i][1]));
            }
        }
    }
    return (x278cwi_shown){.text = {NULL, 0}};
}
