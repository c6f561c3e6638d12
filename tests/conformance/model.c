/* Messages as trees of loops and segments, and their text. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

/* ---- memory: kept until the end -------------------------------------------------------------------------------- */

static char *block;
static size_t block_left;
static void *blocks; /* every block holds the one before it, so that nothing counts as lost */

static char *new_block(size_t size) {
    char *p = calloc(1, size + 16);
    if (p == NULL) {
        abort();
    }
    memcpy(p, &blocks, sizeof blocks);
    blocks = p;
    return p + 16;
}

void *cf_alloc(size_t size) {
    void *p;
    size = (size + 15) & ~(size_t)15;
    if (size > 65536) {
        return new_block(size);
    }
    if (size > block_left) {
        block_left = (size_t)1 << 20;
        block = new_block(block_left);
    }
    p = block;
    block += size;
    block_left -= size;
    return p;
}

const char *cf_text(const char *s, size_t len) {
    char *t = cf_alloc(len + 1);
    memcpy(t, s, len);
    t[len] = '\0';
    return t;
}

const char *cf_print(const char *format, ...) {
    char buf[1024];
    va_list args;
    int n;
    va_start(args, format);
    n = vsnprintf(buf, sizeof buf, format, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof buf) {
        abort();
    }
    return cf_text(buf, (size_t)n);
}

/* ---- the tree ------------------------------------------------------------------------------------------------------ */

static int new_node(cf_msg *m) {
    if (m->count == m->cap) {
        m->cap = m->cap * 2 + 64;
        m->n = realloc(m->n, (size_t)m->cap * sizeof *m->n);
        if (m->n == NULL) {
            abort();
        }
    }
    memset(&m->n[m->count], 0, sizeof m->n[0]);
    m->n[m->count].parent = CF_NO_NODE;
    m->n[m->count].first = CF_NO_NODE;
    m->n[m->count].last = CF_NO_NODE;
    m->n[m->count].next = CF_NO_NODE;
    m->n[m->count].prev = CF_NO_NODE;
    return m->count++;
}

cf_msg *cf_msg_new(const x278i_guide *g) {
    cf_msg *m = calloc(1, sizeof *m);
    int top;
    if (m == NULL) {
        abort();
    }
    m->g = g;
    top = new_node(m);
    m->n[top].kind = CF_LOOP;
    m->n[top].loop = g->envelope;
    m->n[top].seg = X278I_NONE;
    m->n[top].item = X278I_NONE;
    return m;
}

cf_msg *cf_msg_copy(const cf_msg *m) {
    cf_msg *c = calloc(1, sizeof *c);
    if (c == NULL) {
        abort();
    }
    c->g = m->g;
    c->count = m->count;
    c->cap = m->count + 32;
    c->n = malloc((size_t)c->cap * sizeof *c->n);
    if (c->n == NULL) {
        abort();
    }
    memcpy(c->n, m->n, (size_t)m->count * sizeof *c->n);
    return c;
}

void cf_msg_free(cf_msg *m) {
    if (m != NULL) {
        free(m->n);
        free(m->text);
        free(m);
    }
}

void cf_relink(cf_msg *m, int node, int parent, int before) {
    cf_node *n = &m->n[node];
    cf_node *p = &m->n[parent];
    int prev = before == CF_NO_NODE ? p->last : m->n[before].prev;
    n->parent = parent;
    n->next = before;
    n->prev = prev;
    if (prev == CF_NO_NODE) {
        p->first = node;
    } else {
        m->n[prev].next = node;
    }
    if (before == CF_NO_NODE) {
        p->last = node;
    } else {
        m->n[before].prev = node;
    }
}

int cf_add(cf_msg *m, int parent, int before, uint8_t kind, uint16_t row, uint16_t item) {
    int node = new_node(m);
    m->n[node].kind = kind;
    m->n[node].loop = kind == CF_LOOP ? row : X278I_NONE;
    m->n[node].seg = kind == CF_SEGMENT ? row : X278I_NONE;
    m->n[node].item = item;
    cf_relink(m, node, parent, before);
    return node;
}

void cf_unlink(cf_msg *m, int node) {
    cf_node *n = &m->n[node];
    if (n->prev == CF_NO_NODE) {
        m->n[n->parent].first = n->next;
    } else {
        m->n[n->prev].next = n->next;
    }
    if (n->next == CF_NO_NODE) {
        m->n[n->parent].last = n->prev;
    } else {
        m->n[n->next].prev = n->prev;
    }
    n->prev = CF_NO_NODE;
    n->next = CF_NO_NODE;
}

void cf_remove(cf_msg *m, int node) {
    cf_unlink(m, node);
    for (int i = node; i != CF_NO_NODE; i = cf_next(m, node, i)) {
        m->n[i].kind = 0;
    }
}

int cf_double(cf_msg *m, int node) {
    int copy = new_node(m);
    int kid;
    m->n[copy] = m->n[node];
    m->n[copy].first = CF_NO_NODE;
    m->n[copy].last = CF_NO_NODE;
    cf_relink(m, copy, m->n[node].parent, m->n[node].next);
    for (kid = m->n[node].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
        int twin;
        if (m->n[kid].kind == CF_LOOP) {
            twin = cf_double(m, kid);
            cf_unlink(m, twin);
        } else {
            twin = new_node(m);
            m->n[twin] = m->n[kid];
        }
        cf_relink(m, twin, copy, CF_NO_NODE);
    }
    return copy;
}

int cf_next(const cf_msg *m, int top, int node) {
    if (m->n[node].first != CF_NO_NODE) {
        return m->n[node].first;
    }
    while (node != top) {
        if (m->n[node].next != CF_NO_NODE) {
            return m->n[node].next;
        }
        node = m->n[node].parent;
    }
    return CF_NO_NODE;
}

int cf_next_segment(const cf_msg *m, int top, int node) {
    do {
        node = cf_next(m, top, node);
    } while (node != CF_NO_NODE && m->n[node].kind != CF_SEGMENT);
    return node;
}

int cf_behind(const cf_msg *m, int node) {
    while (node != CF_NO_NODE && m->n[node].next == CF_NO_NODE) {
        node = m->n[node].parent;
    }
    if (node == CF_NO_NODE) {
        return node;
    }
    node = m->n[node].next;
    return m->n[node].kind == CF_SEGMENT ? node : cf_next_segment(m, 0, node);
}

int cf_slot(const cf_msg *m, int loop, uint16_t item) {
    uint16_t order = m->g->items[item].order;
    int kid;
    for (kid = m->n[loop].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
        uint16_t it = m->n[kid].item;
        if (it != X278I_NONE && m->g->items[it].order > order) {
            return kid;
        }
    }
    return CF_NO_NODE;
}

/* ---- parts of values ------------------------------------------------------------------------------------------------ */

uint32_t cf_reps(const char *value) {
    uint32_t n = 1;
    if (value == NULL) {
        return 0;
    }
    if (value[0] == '^' && value[1] == '\0') {
        return 1;
    }
    for (; *value != '\0'; value++) {
        n += *value == '^';
    }
    return n;
}

size_t cf_part(const char *value, uint32_t rep, uint32_t comp, const char **out) {
    const char *end;
    *out = "";
    if (value == NULL) {
        return 0;
    }
    if (value[0] == '^' && value[1] == '\0') { /* ISA11 */
        *out = value;
        return rep == 1 && comp <= 1 ? 1 : 0;
    }
    if (value[0] == ':' && value[1] == '\0') { /* ISA16 */
        *out = value;
        return rep == 1 && comp <= 1 ? 1 : 0;
    }
    for (; rep > 1; rep--) {
        value = strchr(value, '^');
        if (value == NULL) {
            return 0;
        }
        value++;
    }
    end = value + strcspn(value, "^");
    for (; comp > 1; comp--) {
        value = memchr(value, ':', (size_t)(end - value));
        if (value == NULL) {
            return 0;
        }
        value++;
    }
    *out = value;
    return comp == 0 ? (size_t)(end - value) : strcspn(value, ":^");
}

static void cut_tail(char *s, char c) {
    size_t len = strlen(s);
    while (len > 0 && s[len - 1] == c) {
        s[--len] = '\0';
    }
}

const char *cf_set_part(const char *value, uint32_t rep, uint32_t comp, const char *part) {
    char out[4096];
    size_t at = 0;
    uint32_t reps = cf_reps(value);
    if (reps < rep) {
        reps = rep;
    }
    for (uint32_t r = 1; r <= reps; r++) {
        char one[2048];
        size_t n = 0;
        if (r == rep && comp == 0) {
            n = part == NULL ? 0 : strlen(part);
            memcpy(one, part == NULL ? "" : part, n);
        } else {
            uint32_t comps = 1;
            const char *p;
            size_t len = cf_part(value, r, 0, &p);
            for (size_t i = 0; i < len; i++) {
                comps += p[i] == ':';
            }
            if (r == rep && comp > comps) {
                comps = comp;
            }
            for (uint32_t c = 1; c <= comps; c++) {
                if (c > 1) {
                    one[n++] = ':';
                }
                if (r == rep && c == comp) {
                    len = part == NULL ? 0 : strlen(part);
                    memcpy(one + n, part == NULL ? "" : part, len);
                } else {
                    len = cf_part(value, r, c, &p);
                    memcpy(one + n, p, len);
                }
                n += len;
            }
        }
        one[n] = '\0';
        cut_tail(one, ':');
        if (r > 1) {
            out[at++] = '^';
        }
        memcpy(out + at, one, strlen(one));
        at += strlen(one);
    }
    out[at] = '\0';
    cut_tail(out, '^');
    return out[0] == '\0' ? NULL : cf_text(out, strlen(out));
}

/* ---- text -------------------------------------------------------------------------------------------------------------- */

static void put(cf_msg *m, const char *s, size_t len) {
    if (m->len + len + 1 > m->text_cap) {
        m->text_cap = (m->len + len) * 2 + 1024;
        m->text = realloc(m->text, m->text_cap);
        if (m->text == NULL) {
            abort();
        }
    }
    memcpy(m->text + m->len, s, len);
    m->len += len;
}

static void set(cf_node *n, uint32_t elem, const char *value) {
    if ((n->fixed & (UINT32_C(1) << elem)) == 0) {
        n->val[elem] = value;
    }
}

static uint32_t tag_of(const cf_msg *m, int node) {
    return m->n[node].seg == X278I_NONE ? 0 : m->g->segs[m->n[node].seg].tag;
}

/* The HL of the loop that a loop node stands in. */
static const char *hl_above(const cf_msg *m, int loop) {
    for (loop = m->n[loop].parent; loop != CF_NO_NODE; loop = m->n[loop].parent) {
        int head = m->n[loop].first;
        if (head != CF_NO_NODE && tag_of(m, head) == X278I_TAG2('H', 'L')) {
            return m->n[head].val[1];
        }
    }
    return NULL;
}

static bool hl_below(const cf_msg *m, int loop) {
    for (int kid = m->n[loop].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
        if (m->n[kid].kind == CF_LOOP && m->g->loops[m->n[kid].loop].open == X278I_OPEN_HL) {
            return true;
        }
    }
    return false;
}

static const char *number(uint32_t n) {
    static const char *known[4096];
    if (n >= 4096) {
        return cf_print("%u", n);
    }
    if (known[n] == NULL) {
        known[n] = cf_print("%u", n);
    }
    return known[n];
}

/* Make a payload what its filter says, and of no known kind, so that it fits every category. @return its length. */
static uint32_t fit_payload(cf_node *n, uint32_t at, const char *filter) {
    static const char base64[] = "AQEB"; /* bytes 1 */
    if (n->val[at] == NULL) {
        return 0;
    }
    bool encoded = filter != NULL && strcmp(filter, "B64") == 0;
    size_t len = strlen(n->val[at]);
    len = encoded ? (len + 3) / 4 * 4 : len;
    char *bytes = cf_alloc(len + 1);
    for (size_t i = 0; i < len; i++) {
        bytes[i] = encoded ? base64[i % 4] : i == 0 ? '\1' : 'A';
    }
    bytes[len] = '\0';
    n->val[at] = bytes;
    return (uint32_t)len;
}

static void compute(cf_msg *m) {
    uint32_t hl = 0;
    uint32_t ordinal = 0;
    const char *isa13 = "000000001";
    const char *gs06 = "1";
    const char *st02 = "0001";
    static uint32_t *loop_repeats;
    if (loop_repeats == NULL) {
        loop_repeats = cf_alloc(65536 * sizeof *loop_repeats);
    }
    memset(loop_repeats, 0, (size_t)m->g->loop_count * sizeof *loop_repeats);
    for (int i = 0; i != CF_NO_NODE; i = cf_next(m, 0, i)) {
        cf_node *n = &m->n[i];
        if (n->kind == CF_LOOP) {
            n->repeat = ++loop_repeats[n->loop];
            continue;
        }
        n->repeat = 1;
        for (int k = n->prev; k != CF_NO_NODE && n->seg != X278I_NONE; k = m->n[k].prev) {
            n->repeat += m->n[k].seg == n->seg;
        }
        ordinal += n->parent != 0;
        n->ordinal = n->parent != 0 ? ordinal : 0;
        switch (tag_of(m, i)) {
        case X278I_TAG3('I', 'S', 'A'):
            set(n, 13, isa13);
            isa13 = n->val[13];
            break;
        case X278I_TAG2('G', 'S'):
            set(n, 6, gs06);
            gs06 = n->val[6];
            break;
        case X278I_TAG2('S', 'T'):
            set(n, 2, st02);
            st02 = n->val[2];
            break;
        case X278I_TAG2('H', 'L'):
            set(n, 1, number(++hl));
            if (m->g->elems[m->g->segs[n->seg].first_elem + 1].usage != 'N') {
                set(n, 2, hl_above(m, n->parent));
            }
            set(n, 4, hl_below(m, n->parent) ? "1" : "0");
            break;
        case X278I_TAG3('B', 'D', 'S'):
            set(n, 2, number(fit_payload(n, 3, n->val[1])));
            break;
        case X278I_TAG3('B', 'I', 'N'):
            set(n, 1, number(fit_payload(n, 2, NULL)));
            break;
        case X278I_TAG2('S', 'E'):
            set(n, 1, number(ordinal));
            set(n, 2, st02);
            break;
        case X278I_TAG2('G', 'E'):
            set(n, 1, "1");
            set(n, 2, gs06);
            break;
        case X278I_TAG3('I', 'E', 'A'):
            set(n, 1, "1");
            set(n, 2, isa13);
            break;
        default:
            break;
        }
    }
}

void cf_render(cf_msg *m) {
    compute(m);
    m->len = 0;
    for (int i = cf_next_segment(m, 0, 0); i != CF_NO_NODE; i = cf_next_segment(m, 0, i)) {
        cf_node *n = &m->n[i];
        char tag[5];
        uint32_t last = CF_ELEMS;
        n->offset = m->len;
        if (n->seg == X278I_NONE) {
            put(m, n->tag, strlen(n->tag));
        } else {
            put(m, tag, x278i_tag_unpack(m->g->segs[n->seg].tag, tag));
        }
        while (last > 0 && n->val[last] == NULL) {
            last--;
        }
        for (uint32_t e = 1; e <= last; e++) {
            put(m, "*", 1);
            if (n->val[e] != NULL) {
                put(m, n->val[e], strlen(n->val[e]));
            }
        }
        n->length = m->len - n->offset;
        put(m, "~\n", 2);
    }
}

void cf_place(const cf_msg *m, int node, uint32_t elem, uint32_t rep, uint32_t comp, size_t *offset, size_t *length) {
    const cf_node *n = &m->n[node];
    char tag[5];
    const char *part;
    size_t at = n->offset;
    at += n->seg == X278I_NONE ? strlen(n->tag) : x278i_tag_unpack(m->g->segs[n->seg].tag, tag);
    for (uint32_t e = 1; e < elem; e++) {
        at += 1 + (n->val[e] == NULL ? 0 : strlen(n->val[e]));
    }
    at++;
    if (rep == 0) {
        *length = n->val[elem] == NULL ? 0 : strlen(n->val[elem]);
    } else {
        *length = cf_part(n->val[elem], rep, comp, &part);
        at += *length == 0 ? 0 : (size_t)(part - n->val[elem]);
    }
    *offset = at;
}

const char *cf_path(const cf_msg *m, int node, uint16_t loop, uint16_t seg, uint16_t elem) {
    char buf[128];
    char out[160];
    x278i_row row = {loop, seg, elem};
    const char *dash;
    int at = node;
    uint32_t repeat;
    (void)x278i_guide_path(m->g, row, buf, sizeof buf);
    while (at != CF_NO_NODE && m->n[at].kind != CF_LOOP) {
        at = m->n[at].parent;
    }
    repeat = at == CF_NO_NODE || at == 0 || m->n[at].loop == m->g->root ? 1 : m->n[at].repeat;
    dash = seg == X278I_NONE && elem == X278I_NONE ? NULL : strchr(buf, '-');
    if (repeat > 1) {
        size_t head = dash == NULL ? strlen(buf) : (size_t)(dash - buf);
        (void)snprintf(out, sizeof out, "%.*s[%u]%s", (int)head, buf, repeat, buf + head);
    } else {
        (void)snprintf(out, sizeof out, "%s", buf);
    }
    if (node != CF_NO_NODE && m->n[node].kind == CF_SEGMENT && m->n[node].repeat > 1) { /* [n] goes behind tag and {} */
        char more[192];
        char *tail = strchr(out, '}');
        size_t head;
        if (tail == NULL) {
            char tag[5];
            size_t n = x278i_tag_unpack(tag_of(m, node), tag);
            tail = strrchr(out, '-');
            while (tail != NULL && strncmp(tail + 1, tag, n) != 0) {
                char *end = tail;
                tail = NULL;
                for (char *p = out; p < end; p++) {
                    tail = *p == '-' ? p : tail;
                }
            }
            tail = (tail == NULL ? out : tail + 1) + n;
        } else {
            tail++;
        }
        head = (size_t)(tail - out);
        (void)snprintf(more, sizeof more, "%.*s[%u]%s", (int)head, out, m->n[node].repeat, out + head);
        return cf_print("%s", more);
    }
    return cf_print("%s", out);
}
