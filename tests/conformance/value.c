/* Values of the right shape: from codes, from shapes, or made up by type and length. No value is anybody's. */
#include <stdio.h>
#include <string.h>

#include "conform.h"

/* ---- shapes -------------------------------------------------------------------------------------------------------- */

static int luhn(const char *digits, size_t len) {
    int sum = 0;
    for (size_t i = 0; i < len; i++) {
        int d = digits[len - 1 - i] - '0';
        if (i % 2 == 0) {
            d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        }
        sum += d;
    }
    return (10 - sum % 10) % 10;
}

static const char *npi(uint32_t serial) {
    char digits[32];
    (void)snprintf(digits, sizeof digits, "80840%u%08u", 1 + serial % 2, serial * 7919 % 100000000);
    return cf_print("%s%d", digits + 5, luhn(digits, 14));
}

static const char *loinc(uint32_t serial) {
    char digits[16];
    (void)snprintf(digits, sizeof digits, "%u", 10000 + serial * 37 % 80000);
    return cf_print("%s-%d", digits, luhn(digits, 5));
}

/* Facts by shape: forms, not lists. NPI, LOINC, dates and times are made. */
static const struct {
    uint8_t shape;
    const char *values[8];
} samples[] = {
    {X278I_SHAPE_ICD10CM, {"M5416", "M4806", "Z0000", "S72001A", "E119", "M961"}},
    {X278I_SHAPE_ICD9CM, {"7244", "25000", "V7231", "E8120", "72210"}},
    {X278I_SHAPE_HCPCS, {"72148", "22551", "J1100", "G0101", "22853"}},
    {X278I_SHAPE_TAXONOMY, {"207X00000X", "207T00000X", "261QM1200X"}},
    {X278I_SHAPE_ZIP, {"60601", "606011234", "73301"}},
    {X278I_SHAPE_STATE, {"IL", "TX", "CA", "PR", "NY"}},
    {X278I_SHAPE_COUNTRY, {"US", "CA", "MX", "DE"}},
    {X278I_SHAPE_REVENUE, {"0120", "0450", "0360"}},
    {X278I_SHAPE_POS, {"11", "21", "22", "24"}},
    {X278I_SHAPE_BILLTYPE, {"11", "13", "83"}},
    {X278I_SHAPE_DRG, {"470", "460", "0455"}},
    {X278I_SHAPE_ICD9PROC, {"8151", "0331", "8105"}},
    {X278I_SHAPE_CDT, {"D2740", "D0150"}},
    {X278I_SHAPE_NDC, {"00002323230", "55555012301"}},
    {X278I_SHAPE_SSN, {"900123456", "900654321"}},
    {X278I_SHAPE_EIN, {"001234567", "007654321"}},
    {X278I_SHAPE_PHONE, {"3125550100", "4805550123"}},
    {X278I_SHAPE_ORAL, {"00", "10", "40", "L"}},
};

static const char *shape_value(cf_gen *gen, uint8_t shape, bool birth) {
    uint32_t s = gen->serial++;
    switch (shape) {
    case X278I_SHAPE_DATE8:
        return cf_print("%04u%02u%02u", birth ? 1950 + s % 50 : 2026, 1 + s % 12, 1 + s % 28);
    case X278I_SHAPE_RANGE8:
        return cf_print("2026%02u01-2026%02u%02u", 1 + s % 12, 1 + s % 12, 1 + s % 28);
    case X278I_SHAPE_DATETIME:
        return cf_print("2026%02u%02u%02u30", 1 + s % 12, 1 + s % 28, s % 24);
    case X278I_SHAPE_TIME:
        return cf_print("%02u%02u", s % 24, s % 60);
    case X278I_SHAPE_DATE6:
        return cf_print("26%02u%02u", 1 + s % 12, 1 + s % 28);
    case X278I_SHAPE_NPI:
        return npi(s);
    case X278I_SHAPE_LOINC:
        return loinc(s);
    default:
        break;
    }
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        if (samples[i].shape == shape) {
            uint32_t n = 0;
            while (n < 8 && samples[i].values[n] != NULL) {
                n++;
            }
            return samples[i].values[s % n];
        }
    }
    return NULL;
}

/* Does a value have about the form? Enough to tell values made for one form from those made for another. */
static bool has_form(uint8_t shape, const char *s, size_t len) {
    size_t digits = 0;
    while (digits < len && s[digits] >= '0' && s[digits] <= '9') {
        digits++;
    }
    switch (shape) {
    case X278I_SHAPE_DATE8:
        return len == 8 && digits == 8;
    case X278I_SHAPE_RANGE8:
        return len == 17 && digits == 8 && s[8] == '-';
    case X278I_SHAPE_DATETIME:
        return len == 12 && digits == 12;
    case X278I_SHAPE_TIME:
        return len == 4 && digits == 4;
    case X278I_SHAPE_DATE6:
        return len == 6 && digits == 6;
    case X278I_SHAPE_NPI:
        return len == 10 && digits == 10;
    case X278I_SHAPE_LOINC:
        return len == 7 && digits == 5 && s[5] == '-';
    default:
        break;
    }
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        for (size_t k = 0; samples[i].shape == shape && k < 8 && samples[i].values[k] != NULL; k++) {
            if (strlen(samples[i].values[k]) == len && memcmp(samples[i].values[k], s, len) == 0) {
                return true;
            }
        }
    }
    return false;
}

/* ---- codes ---------------------------------------------------------------------------------------------------------- */

/* Is this value accepted by what an item matches? */
static bool match_takes(const x278i_guide *g, uint16_t match, const char *value, size_t len) {
    return match == X278I_NONE || g->matches[match].codes == X278I_NONE ||
           x278i_guide_code_in(g, g->matches[match].codes, value, len);
}

static uint16_t first_item_of_parent(const x278i_guide *g, uint16_t item) {
    for (uint16_t l = 0; l < g->loop_count; l++) {
        if (item >= g->loops[l].first_item && item < g->loops[l].first_item + g->loops[l].item_count) {
            return l == g->root || l == g->envelope ? g->loops[l].first_item : (uint16_t)(g->loops[l].first_item + 1);
        }
    }
    return item;
}

bool cf_item_takes(const x278i_guide *g, uint16_t item, const char *value, size_t len) {
    if (!match_takes(g, g->items[item].match, value, len)) {
        return false;
    }
    for (uint16_t i = first_item_of_parent(g, item); i < item; i++) {
        if (g->items[i].tag == g->items[item].tag && g->items[i].match != X278I_NONE &&
            match_takes(g, g->items[i].match, value, len)) {
            return false;
        }
    }
    return true;
}

/* The item that must be matched by an element of a segment node: its own or that of the loop it opens. */
static uint16_t matched_item(const cf_msg *m, int node) {
    const cf_node *parent = &m->n[m->n[node].parent];
    uint16_t item = m->n[node].item;
    if (item != X278I_NONE && item == m->g->loops[parent->loop].first_item && parent->item != X278I_NONE) {
        return parent->item;
    }
    return item;
}

static const char *code_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, uint16_t codes, uint32_t at,
                              uint32_t comp) {
    const x278i_guide *g = gen->g;
    size_t n = x278i_guide_code_count(g, codes);
    uint16_t item = node == CF_NO_NODE ? X278I_NONE : matched_item(m, node);
    const x278i_match_row *match =
        item == X278I_NONE || g->items[item].match == X278I_NONE ? NULL : &g->matches[g->items[item].match];
    bool own = codes == g->elems[elem].codes;
    bool steers = match != NULL && match->elem == at && (match->comp == comp || match->comp == 0);
    uint32_t start = gen->next_code[elem];
    for (int pass = own ? 0 : 1; pass < 2; pass++) { /* codes that have not stood yet come first */
        for (size_t k = 0; k < n; k++) {
            size_t i = (start + k) % n;
            char buf[9];
            const char *c = x278i_guide_code_at(g, codes, i, buf);
            if (own && !gen->code_used[gen->code_first[elem] + i]) {
                continue;
            }
            if (pass == 0 && gen->code_done[gen->code_first[elem] + i]) {
                continue;
            }
            if (steers && !cf_item_takes(g, item, c, strlen(c))) {
                continue;
            }
            gen->next_code[elem] = (uint32_t)i + 1;
            return cf_text(c, strlen(c));
        }
    }
    return NULL;
}

/* ---- type and length ---------------------------------------------------------------------------------------------- */

static const char *fixed_value(const x278i_guide *g, const x278i_elem_row *e, uint32_t at) {
    uint32_t tag = g->segs[(e->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[e->owner].owner : e->owner].tag;
    static const struct {
        uint32_t tag;
        uint32_t at;
        const char *value;
    } facts[] = {
        {X278I_TAG3('I', 'S', 'A'), 2, "          "},
        {X278I_TAG3('I', 'S', 'A'), 4, "          "},
        {X278I_TAG3('I', 'S', 'A'), 6, "SPINEPRACTICE  "},
        {X278I_TAG3('I', 'S', 'A'), 8, "PAYERONE       "},
        {X278I_TAG3('I', 'S', 'A'), 11, "^"},
        {X278I_TAG3('I', 'S', 'A'), 13, "000000001"},
        {X278I_TAG3('I', 'S', 'A'), 16, ":"},
    };
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
        if (facts[i].tag == tag && facts[i].at == at) {
            return facts[i].value;
        }
    }
    if (tag == X278I_TAG2('G', 'S') && at == 8) {
        return x278i_guide_text(g, g->release_str);
    }
    return NULL;
}

static const char *typed_value(cf_gen *gen, const x278i_elem_row *e, bool birth) {
    uint32_t s = gen->serial++;
    uint32_t min = e->min_len;
    uint32_t max = e->max_len > 200 ? 200 : e->max_len;
    char buf[256];
    uint32_t len;
    switch (e->type) {
    case X278I_TYPE_DT:
        return shape_value(gen, e->max_len == 6 ? X278I_SHAPE_DATE6 : X278I_SHAPE_DATE8, birth);
    case X278I_TYPE_TM:
        return max >= 6 && s % 2 == 0 ? cf_print("%02u%02u%02u", s % 24, s % 60, s % 59)
                                      : shape_value(gen, X278I_SHAPE_TIME, birth);
    case X278I_TYPE_N:
        len = min > 1 ? min : max > 1 && s % 3 == 0 ? 2 : 1;
        for (uint32_t i = 0; i < len; i++) {
            buf[i] = (char)('1' + (s / (i + 1) + i) % 9);
        }
        buf[len] = '\0';
        return cf_print("%s", buf);
    case X278I_TYPE_R:
        if (min <= 2 && max >= 3 && s % 2 == 0) {
            return cf_print("%u.5", 1 + s % 9);
        }
        len = min > 1 ? min : 1;
        memset(buf, '1' + (int)(s % 9), len);
        buf[len] = '\0';
        return cf_print("%s", buf);
    default:
        break;
    }
    len = s % 5 == 0 ? max : s % 5 == 1 ? min : min + 4 < max ? min + 4 : max;
    if (len < 3 && max >= 3) {
        len = 3;
    }
    len = len < min ? min : len > max ? max : len;
    len = len == 0 ? 1 : len;
    for (uint32_t i = 0; i < len; i++) {
        static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        uint32_t digit = s;
        for (uint32_t k = 0; k < i && k < 4; k++) {
            digit /= 26;
        }
        buf[i] = letters[i < 4 ? digit % 26 : (s + i * 7) % (e->type == X278I_TYPE_ID ? 36 : 26)];
    }
    if (e->type == X278I_TYPE_AN && s % 7 == 3 && len >= 3 && min != e->max_len) { /* the extended set is valid */
        memcpy(buf + len - 2, s % 2 == 0 ? "a#" : "@z", 2);
    }
    buf[len] = '\0';
    return cf_print("%s", buf);
}

/* The shape that holds at an element row of a segment; 0 for none. */
static uint8_t shape_now(const cf_msg *m, int node, uint16_t elem, const char *whole, uint32_t rep) {
    const x278i_guide *g = m->g;
    const x278i_elem_row *e = &g->elems[elem];
    bool component = (e->flags & X278I_ELEM_COMPONENT) != 0;
    uint32_t at = component ? g->elems[e->owner].at : e->at;
    for (uint8_t i = 0; i < e->shape_count; i++) {
        const x278i_shape *s = &g->shapes[e->first_shape + i];
        const char *look = "";
        size_t len = 0;
        bool holds = s->elem == 0;
        if (s->elem == at && component) {
            len = cf_part(whole, rep, s->comp, &look);
        } else if (s->elem != 0) {
            len = cf_part(m->n[node].val[s->elem], 1, s->comp, &look);
        }
        if (s->elem != 0) {
            holds =
                len == 0 ? (s->flags & X278I_SHAPE_OR_ABSENT) != 0 : x278i_guide_code_in(g, s->codes, look, len) != 0;
        }
        if (holds) {
            return s->shape;
        }
    }
    return 0;
}

/* A qualifier by which another element of the segment has a form that no message had yet; NULL: all were there. */
static const char *steering_code(const cf_gen *gen, const x278i_elem_row *e, char buf[9]) {
    const x278i_guide *g = gen->g;
    const x278i_seg_row *s = &g->segs[e->owner];
    for (uint16_t i = s->first_elem; i < s->first_elem + s->elem_count; i++) {
        for (uint8_t k = 0; k < g->elems[i].shape_count && g->elems[i].usage != 'N'; k++) {
            const x278i_shape *shape = &g->shapes[g->elems[i].first_shape + k];
            if ((gen->shape_done[i] >> k & 1) == 0 && shape->elem == e->at && shape->comp == 0) {
                for (size_t c = 0; c < x278i_guide_code_count(g, shape->codes); c++) {
                    const char *code = x278i_guide_code_at(g, shape->codes, c, buf);
                    if (x278i_guide_code_in(g, g->base->lists[e->list].codes, code, strlen(code)) &&
                        strlen(code) >= e->min_len && strlen(code) <= e->max_len) {
                        return code;
                    }
                }
            }
        }
    }
    return NULL;
}

static const char *one_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, const char *whole, uint32_t rep) {
    const x278i_guide *g = gen->g;
    const x278i_elem_row *e = &g->elems[elem];
    bool component = (e->flags & X278I_ELEM_COMPONENT) != 0;
    uint32_t at = component ? g->elems[e->owner].at : e->at;
    const char *v = fixed_value(g, e, component ? 0 : at);
    uint32_t tag = g->segs[component ? g->elems[e->owner].owner : e->owner].tag;
    bool birth = tag == X278I_TAG3('D', 'M', 'G');
    uint8_t shape;
    if (v != NULL) {
        return v;
    }
    if (e->codes != X278I_NONE) {
        v = code_value(gen, m, node, elem, e->codes, at, component ? e->at : 0);
        if (v != NULL) {
            return v;
        }
    }
    shape = shape_now(m, node, elem, whole, rep);
    if (shape != 0) {
        return shape_value(gen, shape, birth);
    }
    if ((e->type == X278I_TYPE_ID || (e->flags & X278I_ELEM_OUTSIDE) != 0) && e->list != X278I_NONE) {
        const x278i_list *l = &g->base->lists[e->list];
        size_t n = x278i_guide_code_count(g, l->codes);
        char steering[9];
        v = component || gen->serial % 3 != 0 ? NULL : steering_code(gen, e, steering);
        if (v != NULL) {
            gen->serial++;
            return cf_text(v, strlen(v));
        }
        for (size_t tries = 0; tries < n; tries++) {
            char buf[9];
            const char *c = x278i_guide_code_at(g, l->codes, gen->serial++ % n, buf);
            if (strlen(c) >= e->min_len && strlen(c) <= e->max_len) {
                return cf_text(c, strlen(c));
            }
        }
    }
    return typed_value(gen, e, birth);
}

/* Are components chosen: required ones, and of the others those that are asked for or fall so. */
static const char *composite_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, int share) {
    const x278i_guide *g = gen->g;
    const x278i_elem_row *e = &g->elems[elem];
    bool on[16] = {false};
    bool changed = true;
    const char *value = NULL;
    for (uint32_t c = 0; c < e->comp_count && c < 15; c++) {
        const x278i_elem_row *k = &g->elems[e->first_comp + c];
        on[c + 1] =
            k->usage == 'R' || (k->usage == 'S' && (share >= 100 || (gen->elem_need[e->first_comp + c] && share > 0) ||
                                                    (int)cf_random(gen, 100) < share));
    }
    for (int pass = 0; pass < 20 && changed; pass++) {
        changed = false;
        for (uint8_t i = 0; i < e->note_count; i++) {
            const x278i_note *note = &g->notes[e->first_note + i];
            uint32_t have = 0;
            bool drop = cf_random(gen, 2) == 0;
            for (uint8_t k = 0; k < note->count; k++) {
                have += on[note->at[k]];
            }
            for (uint8_t k = 0; k < note->count; k++) {
                uint8_t c = note->at[k];
                const x278i_elem_row *row = &g->elems[e->first_comp + c - 1];
                bool wrong = (note->kind == 'P' && have > 0 && have < note->count) ||
                             (note->kind == 'C' && on[note->at[0]] && have < note->count);
                if (wrong && !on[c] && row->usage == 'S') {
                    on[c] = changed = true;
                } else if (note->kind == 'E' && have > 1 && on[c] && row->usage == 'S' && (k > 0 || drop)) {
                    on[c] = false;
                    have--;
                    changed = true;
                } else if (wrong && !on[c]) { /* not used: the others go */
                    for (uint8_t j = 0; j < note->count; j++) {
                        on[note->at[j]] = g->elems[e->first_comp + note->at[j] - 1].usage == 'R';
                    }
                    changed = true;
                }
            }
        }
    }
    for (int pass = 0; pass < 2; pass++) { /* qualifiers before what they steer */
        for (uint32_t c = 1; c <= e->comp_count && c < 16; c++) {
            const x278i_elem_row *k = &g->elems[e->first_comp + c - 1];
            if (on[c] && (k->shape_count == 0) == (pass == 0)) {
                value = cf_set_part(value, 1, c, one_value(gen, m, node, (uint16_t)(e->first_comp + c - 1), value, 1));
            }
        }
    }
    return value;
}

const char *cf_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, uint32_t rep) {
    const x278i_elem_row *e = &gen->g->elems[elem];
    if (e->type == X278I_TYPE_COMPOSITE) {
        if (e->comp_count == 0) {
            return "1";
        }
        return composite_value(gen, m, node, elem, (int)gen->share);
    }
    if ((e->flags & X278I_ELEM_COMPONENT) != 0) {
        return one_value(gen, m, node, elem, m->n[node].val[gen->g->elems[e->owner].at], rep);
    }
    return one_value(gen, m, node, elem, NULL, rep);
}

static void refit_value(cf_gen *gen, cf_msg *m, int node, uint16_t elem, uint32_t at, uint32_t rep, uint32_t comp) {
    const char *v;
    const char *whole = m->n[node].val[at];
    size_t len = cf_part(whole, rep, comp, &v);
    uint8_t shape = len == 0 ? 0 : shape_now(m, node, elem, whole, rep);
    bool birth = m->g->segs[m->n[node].seg].tag == X278I_TAG3('D', 'M', 'G');
    if (shape != 0 && !has_form(shape, v, len)) {
        m->n[node].val[at] = cf_set_part(whole, rep, comp, shape_value(gen, shape, birth));
    }
}

void cf_refit(cf_gen *gen, cf_msg *m, int node) {
    const x278i_guide *g = m->g;
    const x278i_seg_row *s = &g->segs[m->n[node].seg];
    for (uint32_t p = 1; p <= s->elem_count; p++) {
        uint16_t elem = (uint16_t)(s->first_elem + p - 1);
        const x278i_elem_row *e = &g->elems[elem];
        for (uint32_t r = 1; r <= cf_reps(m->n[node].val[p]) && e->usage != 'N'; r++) {
            if (e->shape_count > 0) {
                refit_value(gen, m, node, elem, p, r, 0);
            }
            for (uint32_t c = 1; c <= e->comp_count; c++) {
                uint16_t comp = (uint16_t)(e->first_comp + c - 1);
                if (g->elems[comp].shape_count > 0) {
                    refit_value(gen, m, node, comp, p, r, c);
                }
            }
        }
    }
}
