/* The cases of decisions.txt: messages edited by path, with findings said there and not taken from the tables. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

/* The node at a path, as far as it names a segment or a loop; *at, *comp: the element. */
static int find(const cf_msg *m, const char *path, uint32_t *at, uint32_t *comp, x278i_row *row) {
    *at = *comp = 0;
    if (!x278i_guide_row(m->g, path, strlen(path), row)) {
        printf("FAIL decisions.txt: no row %s\n", path);
        exit(1);
    }
    if (row->elem != X278I_NONE) {
        const x278i_elem_row *e = &m->g->elems[row->elem];
        bool component = (e->flags & X278I_ELEM_COMPONENT) != 0;
        *at = component ? m->g->elems[e->owner].at : e->at;
        *comp = component ? e->at : 0;
    }
    for (int i = 0; i != CF_NO_NODE; i = cf_next(m, 0, i)) {
        if (row->seg == X278I_NONE ? m->n[i].kind == CF_LOOP && m->n[i].loop == row->loop
                                   : m->n[i].kind == CF_SEGMENT && m->n[i].seg == row->seg) {
            return i;
        }
    }
    return CF_NO_NODE;
}

/* Make the loops down to one, and the segment. */
static int ensure(cf_gen *gen, cf_msg *m, uint16_t loop, uint16_t seg) {
    const x278i_guide *g = m->g;
    int node = CF_NO_NODE;
    for (int i = 0; i != CF_NO_NODE && node == CF_NO_NODE; i = cf_next(m, 0, i)) {
        node = m->n[i].kind == CF_LOOP && m->n[i].loop == loop ? i : node;
    }
    if (node == CF_NO_NODE) {
        int parent = ensure(gen, m, g->loops[loop].parent, X278I_NONE); /* as deep as the guide */
        const x278i_loop_row *l = &g->loops[m->n[parent].loop];
        for (int i = m->n[parent].first; i != CF_NO_NODE && node == CF_NO_NODE; i = m->n[i].next) {
            node = m->n[i].kind == CF_LOOP && m->n[i].loop == loop ? i : node; /* it came with the parent */
        }
        for (uint16_t i = l->first_item; i < l->first_item + l->item_count && node == CF_NO_NODE; i++) {
            if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].row == loop) {
                node = cf_grow(gen, m, parent, i);
            }
        }
    }
    for (int i = m->n[node].first; seg != X278I_NONE && i != CF_NO_NODE; i = m->n[i].next) {
        if (m->n[i].seg == seg) {
            return i;
        }
    }
    return seg == X278I_NONE ? node : cf_grow(gen, m, node, g->segs[seg].item);
}

static void edit(cf_msg *m, char *word) {
    uint32_t at;
    uint32_t comp;
    x278i_row row;
    char *mark = strpbrk(word, "=>");
    size_t len = strlen(word);
    int node;
    if (word[0] == '-') {
        node = find(m, word + 1, &at, &comp, &row);
        if (node != CF_NO_NODE) {
            int head = m->n[m->n[node].parent].first;
            m->n[head].fixed |= 1u << 4; /* HL04 stays */
            cf_remove(m, node);
        }
        return;
    }
    if (mark == NULL && word[len - 1] == '+') {
        word[len - 1] = '\0';
        (void)cf_double(m, find(m, word, &at, &comp, &row));
        return;
    }
    if (mark == NULL) {
        printf("FAIL decisions.txt: %s\n", word);
        exit(1);
    }
    if (*mark == '>') {
        int other;
        *mark = '\0';
        node = find(m, word, &at, &comp, &row);
        other = find(m, mark + 1, &at, &comp, &row);
        cf_unlink(m, node);
        cf_relink(m, node, m->n[other].parent, m->n[other].next);
        return;
    }
    *mark = '\0';
    node = find(m, word, &at, &comp, &row);
    m->n[node].val[at] = comp == 0 ? (mark[1] == '\0' ? NULL : cf_print("%s", mark + 1))
                                   : cf_set_part(m->n[node].val[at], 1, comp, mark[1] == '\0' ? NULL : mark + 1);
    m->n[node].fixed |= UINT32_C(1) << at;
}

static const char *code_of(const char *s) {
    return strcmp(s, "~") == 0 ? NULL : strcmp(s, "-") == 0 ? "" : cf_print("%s", s);
}

static void expect(cf_case *c, const char *text) {
    char severity[16];
    char path[64];
    char codes[3][8];
    cf_expect *e = &c->expects[c->count++];
    if (sscanf(text, "%15s %63s %7[^/]/%7[^/]/%7s", severity, path, codes[0], codes[1], codes[2]) != 5) {
        printf("FAIL decisions.txt: %s\n", text);
        exit(1);
    }
    memset(e, 0, sizeof *e);
    e->severity = strcmp(severity, "error") == 0     ? X278_SEVERITY_ERROR
                  : strcmp(severity, "warning") == 0 ? X278_SEVERITY_WARNING
                  : strcmp(severity, "info") == 0    ? X278_SEVERITY_INFO
                                                     : CF_ANY;
    e->path = code_of(path);
    e->ik304 = code_of(codes[0]);
    e->ik403 = code_of(codes[1]);
    e->ik502 = code_of(codes[2]);
    e->ordinal = e->element = e->component = e->repetition = CF_ANY;
    e->offset = SIZE_MAX;
}

bool cf_decide(const x278i_guide *g, char *line, const char *whole, bool *mine) {
    char *column[4] = {line, NULL, NULL, NULL};
    const char *direction = x278i_guide_text(g, g->direction_str);
    cf_gen *gen = cf_gen_new(g, 1);
    cf_expect expects[8];
    cf_case c = {.kind = "decision", .what = whole, .expects = expects, .seg = X278I_NONE};
    cf_msg *m = NULL;
    cf_broken broken[4];
    char *edits;
    bool ok;
    for (int i = 1; i < 4; i++) {
        column[i] = column[i - 1] == NULL ? NULL : strchr(column[i - 1], '|');
        if (column[i] == NULL) {
            printf("FAIL decisions.txt: %s\n", whole);
            exit(1);
        }
        *column[i]++ = '\0';
    }
    bool by_id = isdigit((unsigned char)column[0][0]) != 0;
    *mine = by_id ? strstr(column[0], x278i_guide_text(g, g->id_str)) != NULL
                  : g->trust == X278I_TRUST_ALL && direction[0] != '\0' && strstr(column[0], direction) != NULL;
    if (!*mine) {
        return true;
    }
    for (int tries = 0; tries < 50; tries++) { /* until no rule speaks of the unedited message, if that can be */
        char *words = strcpy(cf_alloc(strlen(column[1]) + 1), column[1]);
        cf_msg_free(m);
        do {
            m = cf_generate(gen, CF_LEAST, X278I_NONE);
        } while (m == NULL);
        for (char *w = strtok(words, " "); w != NULL; w = strtok(NULL, " ")) {
            x278i_row row;
            uint32_t at;
            uint32_t comp;
            (void)find(m, w, &at, &comp, &row);
            (void)ensure(gen, m, row.loop, row.seg);
        }
        cf_render(m);
        if (cf_broken_rules(m, broken, 4) == 0) {
            break;
        }
    }
    edits = strcpy(cf_alloc(strlen(column[2]) + 1), column[2]);
    for (char *w = strtok(edits, " "); w != NULL; w = strtok(NULL, " ")) {
        edit(m, w);
    }
    cf_render(m);
    c.text = m->text;
    c.len = m->len;
    expect(&c, "info ~ ~/~/~"); /* hints may be there */
    expects[0].may = true;
    if (strstr(column[3], "none") == NULL) {
        for (char *w = strtok(column[3], ";"); w != NULL && c.count < 8; w = strtok(NULL, ";")) {
            expect(&c, w);
        }
    }
    ok = cf_run(NULL, &c, false);
    if (!ok) {
        (void)cf_run(NULL, &c, true);
        printf("%.*s", (int)c.len, c.text);
    }
    cf_msg_free(m);
    return ok;
}
