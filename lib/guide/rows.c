/* Look-ups that need nothing but the rows of one guide: guidec uses them on the guide it is making. */
#include <string.h>

#include "guide/plan.h"

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
    if (set < guide->base->code_set_count && guide->base->hashes[set].factor != 0) {
        return len > 0 && len <= 8 && value[len - 1] != '\0' &&
               x278i_code_hashed(guide->base, &guide->base->hashes[set], x278i_key_of(value, len));
    }
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

bool x278i_is_hashed(const x278i_guide *guide, uint16_t set) {
    return set < guide->base->code_set_count && guide->base->hashes[set].factor != 0;
}

uint32_t x278i_only_key(const x278i_guide *guide, uint16_t set, uint32_t shortest, uint32_t longest) {
    char room[9];
    const char *code = x278i_guide_code_count(guide, set) == 1 ? x278i_guide_code_at(guide, set, 0, room) : "";
    size_t len = strlen(code);
    return len >= shortest && len <= longest && len <= 4 ? (uint32_t)x278i_key_of(code, len) : 0;
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

uint16_t x278i_guide_item_of_loop(const x278i_guide *guide, uint16_t parent, uint16_t loop) {
    const x278i_loop_row *row = &guide->loops[parent];
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        if (guide->items[i].kind == X278I_ITEM_LOOP && guide->items[i].row == loop) {
            return i;
        }
    }
    return X278I_NONE;
}

const char *x278i_guide_name(const x278i_guide *guide, x278i_row row) {
    uint32_t own = 0;
    uint32_t general = 0; /* of X12, for every guide */
    if (row.elem != X278I_NONE) {
        own = guide->elem_texts[row.elem].name_str;
        general = guide->base->elems[guide->elems[row.elem].base].name_str;
    } else if (row.seg != X278I_NONE) {
        own = guide->seg_texts[row.seg].name_str;
        general = guide->base->segs[guide->segs[row.seg].base].name_str;
    } else if (row.loop != X278I_NONE) {
        own = guide->loop_texts[row.loop].name_str;
    }
    return x278i_guide_text(guide, own != 0 ? own : general);
}

uint16_t x278i_guide_level(const x278i_guide *guide, uint32_t level) {
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        if (guide->loops[i].open == X278I_OPEN_HL && guide->loops[i].level == level) {
            return i;
        }
    }
    return X278I_NONE;
}
