/* What the guides say of the structs of the model, in lines of documentation. */
#include "told.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guide/guide.h"
#include "review/leaf.h"

void die(const char *what, const char *name) {
    fprintf(stderr, "xsdc: %s: %s\n", what, name);
    exit(2);
}

void add_line(lines *to, const char *text) {
    for (size_t i = 0; i < to->count; i++) {
        if (strcmp(to->list[i], text) == 0) {
            return;
        }
    }
    if (to->count == sizeof to->list / sizeof to->list[0]) {
        die("too many lines", text);
    }
    to->list[to->count] = malloc(strlen(text) + 1);
    if (to->list[to->count] == NULL) {
        die("no memory", text);
    }
    memcpy(to->list[to->count++], text, strlen(text) + 1);
}

void free_lines(lines *what) {
    for (size_t i = 0; i < what->count; i++) {
        free(what->list[i]);
    }
    what->count = 0;
}

/* ---- what the guides say --------------------------------------------------------------------------------------- */

static const x278i_guide *guide_of(size_t binding) {
    return x278i_guide_at(x278i_bindings[binding].guide);
}

static const char *seg_name(const x278i_guide *g, uint16_t seg) {
    const char *name = x278i_guide_text(g, g->seg_texts[seg].name_str);
    return name[0] != '\0' ? name : g->base->strings + g->base->segs[g->segs[seg].base].name_str;
}

static const char *elem_name(const x278i_guide *g, uint16_t elem) {
    const char *name = x278i_guide_text(g, g->elem_texts[elem].name_str);
    return name[0] != '\0' ? name : g->base->strings + g->base->elems[g->elems[elem].base].name_str;
}

/* Does the row fill the field? */
static int fills(const x278i_leaf *leaf, uint16_t field) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    return (leaf->how == X278I_LEAF_FIELD || leaf->how == X278I_LEAF_REPEATS) &&
           ((leaf->sub != X278I_NONE ? leaf->sub : leaf->field) == field ||
            (fork != NULL && x278i_fork_turn(fork, leaf).sub == field));
}

/* "NM103: last or organization name" for each name that rows give the element, whatever their loop. */
void tell_text(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t i = 0; i < g->elem_count; i++) {
            if (fills(&x278i_bindings[b].elems[i], field)) {
                char path[80];
                char line[400];
                x278i_guide_path(g, (x278i_row){X278I_NONE, X278I_NONE, i}, path, sizeof path);
                const char *tag = strchr(path, '-'); /* loop-segment, or a component of the transaction set itself */
                const char *from = tag != NULL && tag[1] >= 'A' ? tag + 1 : path;
                snprintf(line, sizeof line, "%s: %s", from, elem_name(g, i));
                add_line(to, line);
            }
        }
    }
}

/* May the field have the code? The code of a fork says which of its two lists has the part. */
static int may_have(const x278i_leaf *leaf, uint16_t field, const char *code) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    int of_other = fork != NULL && leaf->sub != field;
    return fork == NULL || leaf->sub != fork->key || (strcmp(code, fork->code) == 0) == of_other;
}

/* "HS health services review" for each code that some guide allows. */
void tell_codes(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t i = 0; i < g->elem_count; i++) {
            const x278i_elem_row *row = &g->elems[i];
            size_t count = fills(&x278i_bindings[b].elems[i], field) ? x278i_guide_code_count(g, row->codes) : 0;
            for (size_t k = 0; k < count && to->count <= CODES_TOLD; k++) {
                char room[9];
                char line[400];
                const char *code = x278i_guide_code_at(g, row->codes, k, room);
                const char *meaning = x278i_guide_meaning(g, row->list, code, strlen(code));
                if (!may_have(&x278i_bindings[b].elems[i], field, code)) {
                    continue;
                }
                snprintf(line, sizeof line, "%s%s%s", code, meaning != NULL ? " " : "", meaning != NULL ? meaning : "");
                add_line(to, line);
            }
        }
    }
}

static int is_top(const x278i_guide *g, uint16_t loop) {
    return loop == g->root || loop == g->envelope;
}

static void tell_loop(const x278i_guide *g, uint16_t loop, lines *to) {
    char line[400];
    const x278i_loop_text *text = &g->loop_texts[loop];
    const char *name = loop == g->envelope ? "envelope" : x278i_guide_text(g, text->name_str);
    snprintf(line, sizeof line, "%s%s%s", is_top(g, loop) ? "" : x278i_guide_text(g, text->id_str),
             is_top(g, loop) ? "" : " ", name);
    add_line(to, line);
}

/* The loops and segments that a field holds: "2000E-DTP{435} admission date". */
void tell_struct_field(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t loop = 0; loop < g->loop_count; loop++) {
            for (uint16_t k = 0; k < g->loops[loop].item_count; k++) {
                uint16_t index = (uint16_t)(g->loops[loop].first_item + k);
                const x278i_item *item = &g->items[index];
                if (x278i_bindings[b].items[index] != field) {
                    continue;
                }
                if (item->kind == X278I_ITEM_LOOP) {
                    tell_loop(g, item->row, to);
                    continue;
                }
                char path[80];
                char line[400];
                x278i_guide_path(g, (x278i_row){loop, item->row, X278I_NONE}, path, sizeof path);
                snprintf(line, sizeof line, "%s %s", path, seg_name(g, item->row));
                add_line(to, line);
            }
        }
    }
}

/* The loops of a struct. */
void tell_struct(uint16_t type, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t loop = 0; loop < g->loop_count; loop++) {
            if (x278i_bindings[b].loops[loop] == type) {
                tell_loop(g, loop, to);
            }
        }
    }
}

int is_root(uint16_t type) {
    int found = 0;
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        found = found || x278i_bindings[i].root == type;
    }
    return found;
}
