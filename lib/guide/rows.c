/* Look-ups that need nothing but the rows of one guide: guidec uses them on the guide it is making. */
#include <string.h>

#include "guide/guide.h"

uint32_t x278i_tag_pack(const char *s, size_t len) {
    uint32_t tag = 0;
    if (len < 1 || len > 4 || s[0] == '\0') {
        return 0;
    }
    for (size_t i = 0; i < len; i++) {
        tag = tag << 8 | (uint32_t)(uint8_t)s[i];
    }
    return tag;
}

size_t x278i_tag_unpack(uint32_t tag, char out[5]) {
    size_t n = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
        char c = (char)(uint8_t)(tag >> shift);
        if (c != '\0') {
            out[n++] = c;
        }
    }
    out[n] = '\0';
    return n;
}

const char *x278i_guide_text(const x278i_guide *guide, uint32_t str) {
    return guide->strings + str;
}

/* ---- codes --------------------------------------------------------------------------------------------------- */

/* Of 1 to 8 bytes: the first highest, zeros behind the last. */
static uint64_t code_pack(const char *s, size_t len) {
    uint64_t v = 0;
    for (size_t i = 0; i < len; i++) {
        v = v << 8 | (uint8_t)s[i];
    }
    return v << (8 * (8 - len));
}

/* Order of a NUL-terminated text against pointer + length. */
static int text_order(const char *a, const char *s, size_t len) {
    int c = strncmp(a, s, len);
    if (c != 0) {
        return c;
    }
    return a[len] == '\0' ? 0 : 1;
}

static int32_t long_index(const x278i_guide *guide, const x278i_code_set *cs, const char *value, size_t len) {
    uint32_t lo = 0;
    uint32_t hi = cs->count;
    if (memchr(value, '\0', len) != NULL) {
        return -1;
    }
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int order = text_order(guide->strings + guide->long_codes[cs->first + mid], value, len);
        if (order == 0) {
            return (int32_t)mid;
        }
        if (order < 0) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return -1;
}

/* Index of a value in a set, or -1. A NUL byte in a value never equals padding: such a value is in no set. */
static inline int32_t code_index(const x278i_guide *guide, uint16_t set, const char *value, size_t len) {
    if (set == X278I_NONE || len == 0) {
        return -1;
    }
    const x278i_code_set *cs = &guide->sets[set];
    if ((cs->flags & X278I_CODES_LONG) != 0) {
        return long_index(guide, cs, value, len);
    }
    /* Only a NUL at the end could pass for padding: no code has one inside. */
    if (len > 8 || value[len - 1] == '\0') {
        return -1;
    }
    const uint64_t *codes = guide->codes + cs->first;
    uint64_t key = code_pack(value, len);
    uint32_t first = 0;
    uint32_t count = cs->count;
    while (count > 1) { /* the code, if it is there, is one of `count` from `first` on */
        uint32_t half = count / 2;
        first += codes[first + half] <= key ? half : 0;
        count -= half;
    }
    return count == 1 && codes[first] == key ? (int32_t)first : -1;
}

int x278i_guide_code_in(const x278i_guide *guide, uint16_t set, const char *value, size_t len) {
    return code_index(guide, set, value, len) >= 0;
}

size_t x278i_guide_code_count(const x278i_guide *guide, uint16_t set) {
    return set == X278I_NONE ? 0 : guide->sets[set].count;
}

const char *x278i_guide_code_at(const x278i_guide *guide, uint16_t set, size_t i, char buf[9]) {
    const x278i_code_set *cs;
    uint64_t code;
    if (i >= x278i_guide_code_count(guide, set)) {
        return NULL;
    }
    cs = &guide->sets[set];
    if ((cs->flags & X278I_CODES_LONG) != 0) {
        return guide->strings + guide->long_codes[cs->first + i];
    }
    code = guide->codes[cs->first + i];
    for (size_t k = 0; k < 8; k++) {
        buf[k] = (char)(uint8_t)(code >> (8 * (7 - k)));
    }
    buf[8] = '\0';
    return buf;
}

const char *x278i_guide_only_code(const x278i_guide *guide, uint16_t elem, char buf[9]) {
    const x278i_elem_row *row = &guide->elems[elem];
    if (row->usage != 'R' || (row->flags & X278I_ELEM_SOFT) != 0 || x278i_guide_code_count(guide, row->codes) != 1) {
        return NULL;
    }
    return x278i_guide_code_at(guide, row->codes, 0, buf);
}

const char *x278i_guide_meaning(const x278i_guide *guide, uint16_t list, const char *value, size_t len) {
    const x278i_list *l;
    int32_t i;
    if (list == X278I_NONE) {
        return NULL;
    }
    l = &guide->base->lists[list];
    i = code_index(guide, l->codes, value, len);
    return i < 0 ? NULL : guide->strings + guide->base->meanings[l->first_meaning + (uint32_t)i].text_str;
}

uint16_t x278i_guide_list(const x278i_guide *guide, const char *de, size_t len) {
    uint16_t lo = 0;
    uint16_t hi = guide->base->list_count;
    while (lo < hi) {
        uint16_t mid = (uint16_t)(lo + (hi - lo) / 2);
        int order = text_order(guide->strings + guide->base->lists[mid].de_str, de, len);
        if (order == 0) {
            return mid;
        }
        if (order < 0) {
            lo = (uint16_t)(mid + 1);
        } else {
            hi = mid;
        }
    }
    return X278I_NONE;
}

/* ---- rows ---------------------------------------------------------------------------------------------------- */

uint16_t x278i_guide_elem(const x278i_guide *guide, uint16_t seg, uint32_t elem, uint32_t comp) {
    const x278i_seg_row *s = &guide->segs[seg];
    const x278i_elem_row *e;
    if (elem < 1 || elem > s->elem_count) {
        return X278I_NONE;
    }
    e = &guide->elems[s->first_elem + elem - 1];
    if (comp == 0) {
        return (uint16_t)(s->first_elem + elem - 1);
    }
    if (comp > e->comp_count) {
        return X278I_NONE;
    }
    return (uint16_t)(e->first_comp + comp - 1);
}

uint16_t x278i_guide_loop(const x278i_guide *guide, const char *id, size_t len) {
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        if (text_order(guide->strings + guide->loop_texts[i].id_str, id, len) == 0) {
            return i;
        }
    }
    return X278I_NONE;
}

uint16_t x278i_guide_level(const x278i_guide *guide, uint32_t level) {
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        if (guide->loops[i].open == X278I_OPEN_HL && guide->loops[i].level == level) {
            return i;
        }
    }
    return X278I_NONE;
}

typedef struct {
    char *buf;
    size_t size;
    size_t len;
} sink;

static void put(sink *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++, out->len++) {
        if (out->len + 1 < out->size) {
            out->buf[out->len] = s[i];
        }
    }
}

static void put_number(sink *out, uint32_t value, uint32_t digits) {
    char text[10];
    size_t n = sizeof text;
    while (n > 0 && (value > 0 || digits > 0)) {
        text[--n] = (char)('0' + value % 10);
        value /= 10;
        digits -= digits > 0 ? 1 : 0;
    }
    put(out, text + n, sizeof text - n);
}

size_t x278i_guide_path(const x278i_guide *guide, x278i_row row, char *buf, size_t size) {
    sink out = {buf, size, 0};
    const x278i_elem_row *e = row.elem == X278I_NONE ? NULL : &guide->elems[row.elem];
    uint32_t comp = 0;
    const char *text;
    char tag[5];
    if (e != NULL) {
        if ((e->flags & X278I_ELEM_COMPONENT) != 0) {
            comp = e->at;
            e = &guide->elems[e->owner];
        }
        row.seg = e->owner;
    }
    if (row.seg != X278I_NONE) {
        row.loop = guide->segs[row.seg].loop;
    }
    if (row.loop != X278I_NONE && row.loop != guide->root && (row.loop != guide->envelope || row.seg == X278I_NONE)) {
        text = guide->strings + guide->loop_texts[row.loop].id_str;
        put(&out, text, strlen(text));
        if (row.seg != X278I_NONE) {
            put(&out, "-", 1);
        }
    }
    if (row.seg != X278I_NONE) {
        put(&out, tag, x278i_tag_unpack(guide->segs[row.seg].tag, tag));
        text = guide->strings + guide->seg_texts[row.seg].qualifier_str;
        if (text[0] != '\0') {
            put(&out, "{", 1);
            put(&out, text, strlen(text));
            put(&out, "}", 1);
        }
    }
    if (e != NULL) {
        put_number(&out, e->at, 2);
    }
    if (comp != 0) {
        put(&out, "-", 1);
        put_number(&out, comp, 1);
    }
    if (size > 0) {
        buf[out.len < size ? out.len : size - 1] = '\0';
    }
    return out.len;
}

/* "{q}", "NN", "NN-C" after the tag. @return 1 when the text fits the segment row. */
static int tail_fits(const x278i_guide *guide, uint16_t seg, const char *s, size_t len, x278i_row *row) {
    uint32_t elem;
    uint32_t comp = 0;
    const char *qualifier = guide->strings + guide->seg_texts[seg].qualifier_str;
    row->seg = seg;
    row->loop = guide->segs[seg].loop;
    row->elem = X278I_NONE;
    if (len > 0 && s[0] == '{') {
        const char *end = memchr(s, '}', len);
        if (end == NULL || (qualifier[0] != '\0' && text_order(qualifier, s + 1, (size_t)(end - s) - 1) != 0)) {
            return 0;
        }
        len -= (size_t)(end - s) + 1;
        s = end + 1;
    }
    if (len == 0) {
        return 1;
    }
    if ((len != 2 && len != 4) || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9') {
        return 0;
    }
    elem = (uint32_t)(s[0] - '0') * 10 + (uint32_t)(s[1] - '0');
    if (len == 4) {
        if (s[2] != '-' || s[3] < '1' || s[3] > '9') {
            return 0;
        }
        comp = (uint32_t)(s[3] - '0');
    }
    row->elem = x278i_guide_elem(guide, seg, elem, comp);
    return row->elem != X278I_NONE;
}

int x278i_guide_row(const x278i_guide *guide, const char *path, size_t len, x278i_row *row) {
    const char *dash = memchr(path, '-', len);
    uint16_t loop;
    x278i_row found = {X278I_NONE, X278I_NONE, X278I_NONE};
    if (len == 0) {
        return 0;
    }
    loop = x278i_guide_loop(guide, path, len);
    if (loop != X278I_NONE) {
        found.loop = loop;
        *row = found;
        return 1;
    }
    if (dash != NULL) {
        loop = x278i_guide_loop(guide, path, (size_t)(dash - path));
        if (loop != X278I_NONE) {
            len -= (size_t)(dash - path) + 1;
            path = dash + 1;
        }
    }
    for (uint16_t i = 0; i < guide->seg_count; i++) {
        char tag[5];
        size_t n = x278i_tag_unpack(guide->segs[i].tag, tag);
        uint16_t in = guide->segs[i].loop;
        if (loop == X278I_NONE ? (in != guide->root && in != guide->envelope) : in != loop) {
            continue;
        }
        if (len >= n && memcmp(path, tag, n) == 0 && tail_fits(guide, i, path + n, len - n, &found)) {
            *row = found;
            return 1;
        }
    }
    return 0;
}
