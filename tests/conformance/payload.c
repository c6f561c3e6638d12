/* Counted payloads (BDS, BIN) with any bytes in them, and with counts that are wrong: the count rules, and is what is named. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutant.h"

/* Which element has the count, and which the bytes. @return false: a segment without a payload. */
static bool payload_of(const x278i_guide *g, uint16_t seg, uint32_t *count, uint32_t *data) {
    uint32_t tag = seg == X278I_NONE ? 0 : g->segs[seg].tag;
    *count = tag == X278I_TAG3('B', 'D', 'S') ? 2 : tag == X278I_TAG3('B', 'I', 'N') ? 1 : 0;
    *data = *count + 1;
    return *count != 0;
}

bool cf_is_payload(const x278i_guide *g, uint16_t seg, uint32_t at) {
    uint32_t count;
    uint32_t data;
    return payload_of(g, seg, &count, &data) && (at == 0 || at >= count);
}

/* A written message, and where its payload is. */
typedef struct host {
    cf_gen *gen;
    const cf_msg *m;
    uint16_t seg;
    uint32_t ordinal;
    uint32_t element; /* of the count */
    size_t at;        /* of the count */
    size_t data;      /* of the bytes; behind them are the terminator and a line feed */
    size_t end;
} host;

/* What comes between the beginning of the count and the end of the bytes. */
static cf_case with(const host *h, const char *what, const char *count, const char *bytes, size_t len) {
    cf_case c = {.kind = "payload", .what = what, .seg = h->seg};
    size_t digits = strlen(count);
    char *text = cf_alloc(h->at + digits + 1 + len + (h->m->len - h->end) + 1);
    memcpy(text, h->m->text, h->at);
    memcpy(text + h->at, count, digits + 1);
    text[h->at + digits] = '*';
    memcpy(text + h->at + digits + 1, bytes, len);
    memcpy(text + h->at + digits + 1 + len, h->m->text + h->end, h->m->len - h->end);
    c.text = text;
    c.len = h->at + digits + 1 + len + (h->m->len - h->end);
    c.expects = cf_alloc(8 * sizeof *c.expects);
    return c;
}

static cf_expect anything(const char *name) {
    cf_expect e = {.name = name, .may = true, .ordinal = CF_ANY, .element = CF_ANY, .component = CF_ANY};
    e.repetition = CF_ANY;
    e.severity = CF_ANY;
    e.offset = SIZE_MAX;
    return e;
}

/* What must be found at the count. */
static void must(const host *h, cf_case *c, const char *name, uint32_t severity, size_t digits) {
    cf_expect e = anything(name);
    e.may = false;
    e.severity = severity;
    e.ordinal = h->ordinal;
    e.element = h->element;
    e.offset = h->at;
    e.length = digits;
    c->expects[c->count++] = e;
}

static void may(cf_case *c, const char *name) {
    c->expects[c->count++] = anything(name);
}

/* The bytes may not be what the filter or the category says. */
static void add(const host *h, cf_case *c, cf_cases *out) {
    may(c, "payload_not_base64");
    may(c, "payload_is_base64");
    may(c, "payload_kind");
    if (h->m->g->trust != X278I_TRUST_ALL) {
        may(c, "guide_partial");
    }
    cf_case_add(out, c);
}

/* ---- bytes ------------------------------------------------------------------------------------------------------- */

/* With the right count any bytes are a payload. */
static void put_bytes(const host *h, cf_cases *out) {
    static const char *const texts[] = {"A",
                                        "line one\r\nline two\r\n",
                                        "~*:^~\n*:^",
                                        "~\nSE*7*0001~\nGE*1*1~\nIEA*1*000000001~\n",
                                        "~\nISA*00*          *00*          *ZZ*A              *ZZ*B              ",
                                        "~\nBDS*B64*3*AAA~\nLX*9~\n",
                                        "JVBERi0xLjcKJeLjz9MK\r\nMSAwIG9iago8PA=="};
    char every[256];
    for (int i = 0; i < 256; i++) {
        every[i] = (char)i;
    }
    for (size_t i = 0; i <= sizeof texts / sizeof texts[0]; i++) {
        bool all = i == sizeof texts / sizeof texts[0];
        size_t len = all ? sizeof every : strlen(texts[i]);
        cf_case c =
            with(h, cf_print("bytes %u", (unsigned)i), cf_print("%u", (unsigned)len), all ? every : texts[i], len);
        add(h, &c, out);
    }
}

/* ---- counts ------------------------------------------------------------------------------------------------------ */

/* Of 26 bytes, among which nothing looks like a segment. */
static void put_counts(const host *h, cf_cases *out) {
    static const char bytes[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const struct {
        const char *count;
        const char *name;
        uint32_t severity;
        const char *also[2];
    } counts[] = {
        {"25", "payload_length_wrong", X278_SEVERITY_ERROR, {NULL, NULL}},
        {"27", "payload_length_wrong", X278_SEVERITY_ERROR, {NULL, NULL}},
        {"13", "payload_length_wrong", X278_SEVERITY_ERROR, {NULL, NULL}},
        {"52", "payload_length_wrong", X278_SEVERITY_ERROR, {NULL, NULL}},
        {"1", "payload_length_wrong", X278_SEVERITY_ERROR, {NULL, NULL}},
        {"999999999", "payload_too_large", X278_SEVERITY_ERROR, {"payload_length_wrong", NULL}},
        {"1234567890123456", "element_too_long", X278_SEVERITY_ERROR, {"payload_length_wrong", "payload_too_large"}},
        {"", "payload_length_missing", X278_SEVERITY_WARNING, {"element_missing", NULL}},
        {"ABC", "payload_length_invalid", X278_SEVERITY_ERROR, {"invalid_number", NULL}},
        {"-5", "payload_length_invalid", X278_SEVERITY_ERROR, {"invalid_number", NULL}},
        {"1.5", "payload_length_invalid", X278_SEVERITY_ERROR, {"invalid_number", NULL}},
    };
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        cf_case c = with(h, cf_print("count %s", counts[i].count), counts[i].count, bytes, strlen(bytes));
        size_t there = strtoul(counts[i].count, NULL, 10);
        if (there < 100 && h->at + strlen(counts[i].count) + 1 + there < c.len &&
            c.text[h->at + strlen(counts[i].count) + 1 + there] == '~') {
            continue; /* it leads to a terminator by chance: nobody can know */
        }
        must(h, &c, counts[i].name, counts[i].severity, strlen(counts[i].count));
        for (size_t k = 0; k < 2 && counts[i].also[k] != NULL; k++) {
            may(&c, counts[i].also[k]);
        }
        cf_set_beside(h->gen, h->m, &c);
        add(h, &c, out);
    }
}

/* A payload of no bytes is read, but the base asks for one. */
static void put_nothing(const host *h, cf_cases *out) {
    cf_case c = with(h, "no bytes", "0", "", 0);
    must(h, &c, "element_missing", X278_SEVERITY_ERROR, 0);
    c.expects[0].element = h->element + 1;
    c.expects[0].offset = h->at + 2;
    may(&c, "trailing_empty");
    add(h, &c, out);
}

/* ---- ends -------------------------------------------------------------------------------------------------------- */

/* The file ends in the bytes, or right behind them; the terminator is not there. */
static void put_ends(const host *h, cf_cases *out) {
    static const char bytes[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const size_t kept[] = {0, 1, 13, 25, 26};
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        cf_case c = with(h, cf_print("cut after %u of 26", (unsigned)kept[i]), "26", bytes, strlen(bytes));
        c.len = h->at + strlen("26*") + kept[i];
        if (kept[i] < 26) {
            must(h, &c, "payload_truncated", X278_SEVERITY_ERROR, 2);
        }
        may(&c, NULL); /* what the message lacks at its end */
        c.expects[c.count - 1].ta1 = c.expects[c.count - 1].ak905 = NULL;
        add(h, &c, out);
    }
    cf_case c = with(h, "no terminator", "26", bytes, strlen(bytes));
    memmove((char *)c.text + h->at + 29, c.text + h->at + 31, c.len - h->at - 31);
    c.len -= 2;
    must(h, &c, "payload_length_wrong", X278_SEVERITY_ERROR, 2);
    may(&c, NULL); /* the segment behind it is taken for a part of it */
    add(h, &c, out);
}

void cf_break_payloads(cf_gen *gen, cf_cases *out) {
    for (uint16_t s = 0; s < gen->g->seg_count; s++) {
        host h = {.gen = gen, .seg = s};
        uint32_t data;
        cf_msg *m = NULL;
        if (!payload_of(gen->g, s, &h.element, &data) || !gen->seg_used[s]) {
            continue;
        }
        while (m == NULL) {
            m = cf_generate(gen, CF_HOST, s);
        }
        for (int i = cf_next_segment(m, 0, 0); i != CF_NO_NODE; i = cf_next_segment(m, 0, i)) {
            size_t len;
            if (m->n[i].seg == s) {
                cf_place(m, i, h.element, 0, 0, &h.at, &len);
                cf_place(m, i, data, 0, 0, &h.data, &len);
                h.end = h.data + len;
                h.ordinal = m->n[i].ordinal;
            }
        }
        h.m = m;
        put_bytes(&h, out);
        put_nothing(&h, out);
        put_counts(&h, out);
        put_ends(&h, out);
        cf_msg_free(m);
    }
}
