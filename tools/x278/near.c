/* The nearest word of a list, by the letters that must be changed, left out, put in or exchanged. */
#include "near.h"

#include <stdio.h>
#include <string.h>

static char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Letters to change from one word to the other (optimal string alignment). Both are shorter than TOOL_NEAR_LONGEST. */
static size_t distance(const char *from, size_t from_len, const char *to, size_t to_len) {
    size_t rows[3][TOOL_NEAR_LONGEST + 1];
    size_t *before = rows[0];
    size_t *last = rows[1];
    size_t *now = rows[2];
    for (size_t j = 0; j <= to_len; j++) {
        last[j] = j;
    }
    for (size_t i = 1; i <= from_len; i++) {
        now[0] = i;
        for (size_t j = 1; j <= to_len; j++) {
            size_t cost = small(from[i - 1]) != small(to[j - 1]);
            now[j] = least(least(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
            if (i > 1 && j > 1 && small(from[i - 1]) == small(to[j - 2]) && small(from[i - 2]) == small(to[j - 1])) {
                now[j] = least(now[j], before[j - 2] + 1);
            }
        }
        size_t *free_row = before;
        before = last;
        last = now;
        now = free_row;
    }
    return last[to_len];
}

tool_near tool_near_begin(const char *typed) {
    size_t len = strlen(typed);
    return (tool_near){.typed = typed, .distance = len < 3 ? len : 2 + len / 4};
}

void tool_near_try(tool_near *near, const char *word) {
    size_t typed = strlen(near->typed);
    size_t len = strlen(word);
    if (typed == 0 || typed >= TOOL_NEAR_LONGEST || len >= TOOL_NEAR_LONGEST) {
        return;
    }
    size_t found = distance(near->typed, typed, word, len);
    if (typed >= 3 && len > typed && strncmp(near->typed, word, typed) == 0) {
        found = 1; /* it was cut short */
    }
    if (found < near->distance) {
        near->distance = found;
        memcpy(near->best, word, len + 1);
    }
}

const char *tool_near_text(const tool_near *near, char *room, size_t size) {
    snprintf(room, size, "%s%s%s", near->best[0] != '\0' ? "; did you mean " : "", near->best,
             near->best[0] != '\0' ? "?" : "");
    return room;
}
