/* A valid transaction or interchange beside a mutant: what is found there must stay what it is, and where it is. */
#include <string.h>

#include "mutant.h"

/* A minimal message of the guide, with numbers of its own; made once. */
static const cf_msg *neighbor_of(const x278i_guide *g) {
    static const x278i_guide *made_for;
    static cf_msg *made;
    if (made_for != g) {
        cf_gen *gen = cf_gen_new(g, 4711);
        cf_msg_free(made);
        made_for = g;
        do {
            made = cf_generate(gen, CF_LEAST, X278I_NONE);
        } while (made == NULL);
        for (int i = cf_next_segment(made, 0, 0); i != CF_NO_NODE; i = cf_next_segment(made, 0, i)) {
            uint32_t tag = g->segs[made->n[i].seg].tag;
            if (tag == X278I_TAG3('I', 'S', 'A')) {
                made->n[i].val[13] = "000000002";
                made->n[i].fixed |= UINT32_C(1) << 13;
            } else if (tag == X278I_TAG2('S', 'T')) {
                made->n[i].val[2] = "0002";
                made->n[i].fixed |= UINT32_C(1) << 2;
            }
        }
        cf_render(made);
    }
    return made;
}

/* The first segment of a tag; its end when `behind`. */
static size_t offset_of(const cf_msg *m, uint32_t tag, bool behind) {
    for (int i = cf_next_segment(m, 0, 0); i != CF_NO_NODE; i = cf_next_segment(m, 0, i)) {
        if (m->n[i].seg != X278I_NONE && m->g->segs[m->n[i].seg].tag == tag) {
            return m->n[i].offset + (behind ? m->n[i].length + strlen("~\n") : 0);
        }
    }
    return SIZE_MAX;
}

/* Put a piece of text into the message; what is expected behind moves along. */
static void insert(cf_case *c, size_t at, const char *piece, size_t len) {
    char *text = cf_alloc(c->len + len + 1);
    memcpy(text, c->text, at);
    memcpy(text + at, piece, len);
    memcpy(text + at + len, c->text + at, c->len - at);
    c->text = text;
    c->len += len;
    for (size_t i = 0; i < c->count; i++) {
        c->expects[i].offset += c->expects[i].offset != SIZE_MAX && c->expects[i].offset >= at ? len : 0;
    }
}

/* A second transaction in the group, before or behind the mutant: GE01 counts two. */
static void add_transaction(const cf_msg *m, const cf_msg *neighbor, bool before, cf_case *c) {
    size_t from = offset_of(neighbor, X278I_TAG2('S', 'T'), false);
    size_t to = offset_of(neighbor, X278I_TAG2('S', 'E'), true);
    size_t trailer = offset_of(m, X278I_TAG2('G', 'E'), false);
    size_t at = before ? offset_of(m, X278I_TAG2('S', 'T'), false) : trailer;
    if (at == SIZE_MAX || trailer == SIZE_MAX || strncmp(c->text + trailer, "GE*1*", 5) != 0) {
        return;
    }
    char *text = cf_alloc(c->len + 1);
    memcpy(text, c->text, c->len);
    text[trailer + 3] = '2';
    c->text = text;
    insert(c, at, neighbor->text + from, to - from);
}

void cf_set_beside(const cf_gen *gen, const cf_msg *m, cf_case *c) {
    static uint32_t count;
    if (!gen->beside) {
        return;
    }
    const cf_msg *neighbor = neighbor_of(gen->g);
    bool before = count % 2 == 0;
    if (count++ % 3 != 0) {
        return;
    }
    if (count % 4 < 2 && strcmp(c->kind, "envelope") != 0) {
        add_transaction(m, neighbor, before, c);
    } else {
        insert(c, before ? 0 : c->len, neighbor->text, neighbor->len);
    }
}
