/* What a program may have put into the structs of a document by hand: found before anything follows it. */
#include "review/sound.h"

#include <string.h>

#include "review/node.h"

#define MOST_DEPTH 32 /* structs below each other; the model has fewer */

typedef struct level {
    const void *node;
    size_t entry; /* the next one of `field` */
    uint16_t field;
    uint16_t end;
} level;

typedef struct visit {
    level levels[MOST_DEPTH];
    size_t depth;
} visit;

static bool enter(visit *v, const void *node, uint16_t type) {
    if (node == NULL || v->depth == MOST_DEPTH) {
        return false;
    }
    const x278i_struct *own = &x278i_structs[type];
    v->levels[v->depth++] = (level){node, 0, own->first, (uint16_t)(own->first + own->count)};
    return true;
}

/* How long a list is said to be. */
static size_t said_count(const void *node, uint16_t field) {
    size_t count;
    memcpy(&count, (const char *)x278i_node_at(node, field) + sizeof(void *), sizeof count);
    return count;
}

/* Are the texts of a list all there? */
static bool are_texts(const void *node, uint16_t field) {
    const x278_str *texts = x278i_node_texts(node, field);
    size_t count = said_count(node, field);
    bool right = texts != NULL || count == 0;
    for (size_t i = 0; right && i < count; i++) {
        right = x278i_text_sound(texts[i]);
    }
    return right;
}

/* Look at the next field of a level, or enter the next struct below it. false: something is wrong. */
static bool step(visit *v) {
    level *at = &v->levels[v->depth - 1];
    uint16_t field = at->field;
    const void *node = at->node;
    uint8_t kind = x278i_fields[field].kind;
    if (kind == X278_FIELD_MANY && at->entry < said_count(node, field)) {
        const void *const *list = x278i_node_many(node, field);
        return list != NULL && enter(v, list[at->entry++], x278i_fields[field].of);
    }
    at->entry = 0;
    at->field++;
    if (kind == X278_FIELD_ONE) {
        const void *below = x278i_node_one(node, field);
        return below == NULL || enter(v, below, x278i_fields[field].of);
    }
    return kind == X278_FIELD_TEXT    ? x278i_text_sound(*(const x278_str *)x278i_node_at(node, field))
           : kind == X278_FIELD_TEXTS ? are_texts(node, field)
                                      : true;
}

bool x278i_tree_sound(uint16_t type, const void *root) {
    visit v;
    v.depth = 0;
    bool right = enter(&v, root, type);
    while (right && v.depth > 0) {
        if (v.levels[v.depth - 1].field < v.levels[v.depth - 1].end) {
            right = step(&v);
        } else {
            v.depth--;
        }
    }
    return right;
}
