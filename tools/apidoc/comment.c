/* Comments of the headers: their text without the stars, cut at its tags. */
#include "comment.h"

#include <ctype.h>
#include <string.h>

#include "text.h"

static size_t skip_blanks(const char *text, size_t at, size_t len) {
    while (at < len && (text[at] == ' ' || text[at] == '\t')) {
        at++;
    }
    return at;
}

/* Where the text of a line begins: behind its blanks and its star. */
static size_t skip_star(const char *text, size_t at, size_t len) {
    at = skip_blanks(text, at, len);
    return at < len && text[at] == '*' ? at + 1 : at;
}

char *comment_text(const char *text, size_t len) {
    size_t from = 2;
    while (from < len && (text[from] == '*' || text[from] == '<')) {
        from++;
    }
    len = len >= 2 ? len - 2 : 0; /* the closing mark */
    char *result = keep(len + 1);
    size_t to = 0;
    while (from < len) {
        size_t end = from;
        while (end < len && text[end] != '\n') {
            end++;
        }
        char *line = squeeze(text + from, end - from);
        bool paragraph = line[0] == '\0' && to > 0 && result[to - 1] != '\n';
        if (paragraph) {
            result[to++] = '\n';
        } else if (line[0] != '\0') {
            if (to > 0 && result[to - 1] != '\n') {
                result[to++] = ' ';
            }
            memcpy(result + to, line, strlen(line));
            to += strlen(line);
        }
        from = end < len ? skip_star(text, end + 1, len) : len;
    }
    while (to > 0 && result[to - 1] == '\n') {
        to--;
    }
    result[to] = '\0';
    return result;
}

/* The length of the first sentence: up to a period before a blank that no small letter follows. */
static size_t sentence(const char *text) {
    size_t i = 0;
    while (text[i] != '\0' && text[i] != '\n') {
        bool ends = text[i] == '.' && (text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\0');
        i++;
        if (ends && !(text[i] == ' ' && islower((unsigned char)text[i + 1]))) {
            break;
        }
    }
    return i;
}

static const char *next_tag(const char *text) {
    static const char *const tags[] = {"@param ", "@return ", "@threads ", "@since ", "@file "};
    for (const char *at = strchr(text, '@'); at != NULL; at = strchr(at + 1, '@')) {
        for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
            if (begins_with(at, tags[i])) {
                return at;
            }
        }
    }
    return text + strlen(text);
}

/* What a tag says, up to the next one. */
static void take_tag(doc *result, const char *tag, const char *end) {
    const char *text = strchr(tag, ' ') + 1;
    const char *said = squeeze(text, (size_t)(end - text));
    if (begins_with(tag, "@return ")) {
        result->result = said;
    } else if (begins_with(tag, "@threads ")) {
        result->threads = said;
    } else if (begins_with(tag, "@since ")) {
        result->since = said;
    } else if (begins_with(tag, "@param ") && result->param_count < sizeof result->params / sizeof result->params[0]) {
        const char *name = name_at(said);
        const char *rest = said + strlen(name);
        result->params[result->param_count].name = name;
        result->params[result->param_count++].text = *rest == ' ' ? rest + 1 : rest;
    }
}

doc comment_cut(const char *text) {
    doc result = {.brief = NULL};
    const char *tag = next_tag(text);
    size_t len = sentence(text) < (size_t)(tag - text) ? sentence(text) : (size_t)(tag - text);
    const char *rest = text + len;
    result.brief = squeeze(text, len);
    while (*rest == ' ' || *rest == '\n') {
        rest++;
    }
    if (rest < tag) {
        result.details = squeeze(rest, (size_t)(tag - rest));
    }
    while (*tag != '\0') {
        const char *end = next_tag(tag + 1);
        take_tag(&result, tag, end);
        tag = end;
    }
    return result;
}
