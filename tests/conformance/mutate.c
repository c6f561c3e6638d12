/* Messages with known faults: a valid message, an edit of one place, and what must be found there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutant.h"

/* ---- mutants -------------------------------------------------------------------------------------------------------------- */

/* HL04 as the message was, when a structural edit could change it, stays computed; HL01 of others follows HL01. */
static void one(cf_gen *gen, const cf_msg *host, const cf_edit *d, uint16_t seg, cf_cases *out) {
    cf_mutant u = cf_mutant_of(gen, cf_msg_copy(host));
    x278i_row row = {X278I_NONE, X278I_NONE, X278I_NONE};
    char path[80];
    int node = d->node;
    if (host->n[node].kind == CF_LOOP) {
        row.loop = host->n[node].loop;
    } else {
        row.seg = host->n[node].seg;
        row.elem = d->at == 0 || d->kind == CF_NOTE ? X278I_NONE : x278i_guide_elem(host->g, row.seg, d->at, d->comp);
    }
    (void)x278i_guide_path(host->g, row, path, sizeof path);
    if (row.elem != X278I_NONE) {
        gen->elem_hit[row.elem] = 1;
    }
    cf_apply(&u, d);
    if (!u.off) {
        cf_finish(&u, cf_edit_name(d->kind),
                  cf_print("%s%s%s", path, d->text != NULL && d->at == 0 ? " " : "",
                           d->text != NULL && d->at == 0 ? d->text : ""),
                  seg, out);
    }
    cf_msg_free(u.m);
}

/* ---- the envelope ------------------------------------------------------------------------------------------------------ */

/* What decisions.md and the code lists of TA1, AK905 and IK502 say of one wrong element. NULL: any. */
static const struct {
    const char *tag;
    uint32_t at;
    const char *value;
    const char *name;
    const char *ta1;
    const char *ak905;
    const char *ik502;
} envelope_faults[] = {
    {"ISA", 1, "99", "code_invalid", "010", "", ""},
    {"ISA", 3, "99", "code_invalid", "012", "", ""},
    {"ISA", 5, "99", "code_invalid", "005", "", ""},
    {"ISA", 7, "99", "code_invalid", "007", "", ""},
    {"ISA", 9, "261301", "invalid_date", "014", "", ""},
    {"ISA", 10, "2460", "invalid_time", "015", "", ""},
    {"ISA", 12, "00777", "code_invalid", "017", "", ""},
    {"ISA", 13, "00000000A", "isa_control_invalid", "018", "", ""},
    {"ISA", 14, "7", "code_invalid", "019", "", ""},
    {"ISA", 15, "Q", "code_invalid", "020", "", ""},
    {"GS", 1, "QQ", "code_invalid", "", "1", ""},
    {"GS", 2, "A", "element_too_short", NULL, NULL, ""},
    {"GS", 3, "A", "element_too_short", NULL, NULL, ""},
    {"GS", 4, "20261301", "invalid_date", NULL, NULL, ""},
    {"GS", 5, "2460", "invalid_time", NULL, NULL, ""},
    {"GS", 7, "QQ", "code_invalid", "", "2", ""},
    {"ST", 2, "1", "st_control_invalid", "", "", "7"},
    {"SE", 1, "99", "se_count", "", "", "4"},
    {"SE", 2, "9999", "se_control", "", "", "3"},
    {"GE", 1, "7", "ge_count", "", "5", ""},
    {"GE", 2, "77", "ge_control", "", "4", ""},
    {"IEA", 1, "7", "iea_count", "021", "", ""},
    {"IEA", 2, "000000077", "iea_control", "001", "", ""},
};

static void break_envelope(cf_gen *gen, cf_cases *out) {
    for (size_t i = 0; i < sizeof envelope_faults / sizeof envelope_faults[0]; i++) {
        cf_mutant u = cf_mutant_of(gen, cf_generate(gen, CF_LEAST, X278I_NONE));
        uint32_t tag = x278i_tag_pack(envelope_faults[i].tag, strlen(envelope_faults[i].tag));
        uint32_t at = envelope_faults[i].at;
        cf_pending *p;
        int node = cf_next_segment(u.m, 0, 0);
        while (u.m->g->segs[u.m->n[node].seg].tag != tag) {
            node = cf_next_segment(u.m, 0, node);
        }
        if (strcmp(envelope_faults[i].name, "code_invalid") == 0 &&
            u.m->g->elems[x278i_guide_elem(u.m->g, u.m->n[node].seg, at, 0)].codes == X278I_NONE) {
            cf_msg_free(u.m); /* the guide has no list for it */
            continue;
        }
        if (tag == X278I_TAG3('I', 'S', 'A') && at == 13) { /* the trailer agrees */
            cf_put(u.m, u.m->n[0].last, 2, 0, envelope_faults[i].value);
            cf_may_at(&u, u.m->n[0].last, NULL);
            u.list[0].e.ta1 = u.list[0].e.ak905 = NULL;
            cf_may_at(&u, node, "invalid_number");
            u.list[1].e.ta1 = NULL;
        }
        if (tag == X278I_TAG2('S', 'T')) {
            int se = node;
            while (u.m->g->segs[u.m->n[se].seg].tag != X278I_TAG2('S', 'E')) {
                se = cf_next_segment(u.m, 0, se);
            }
            cf_may_at(&u, node, "element_too_short");
            cf_may_at(&u, se, "element_too_short");
        }
        gen->elem_hit[x278i_guide_elem(u.m->g, u.m->n[node].seg, at, 0)] = 1;
        u.m->n[node].val[at] = envelope_faults[i].value;
        u.m->n[node].fixed |= UINT32_C(1) << at;
        bool uncertain =
            gen->g->trust != X278I_TRUST_ALL && strcmp(envelope_faults[i].name, "code_invalid") == 0 &&
            (u.m->g->elems[x278i_guide_elem(u.m->g, u.m->n[node].seg, at, 0)].flags & X278I_ELEM_MEDIUM) != 0;
        p = cf_push(&u, node, uncertain ? "code_uncertain" : envelope_faults[i].name,
                    uncertain ? X278_SEVERITY_WARNING : X278_SEVERITY_ERROR, "", "");
        p->e.ta1 = envelope_faults[i].ta1;
        p->e.ak905 = envelope_faults[i].ak905;
        p->e.ik502 = envelope_faults[i].ik502;
        p->e.element = at;
        p->e.component = 0;
        cf_finish(&u, "envelope", cf_print("%s%02u", envelope_faults[i].tag, at), X278I_NONE, out);
        cf_msg_free(u.m);
    }
}

/* A case that could not be made: it fails. */
static void impossible(const char *kind, const char *what, cf_cases *out) {
    cf_case c = {0};
    c.kind = kind;
    c.what = what;
    c.text = "";
    c.seg = X278I_NONE;
    c.expects = cf_alloc(sizeof *c.expects);
    c.expects->name = "a message that can be made";
    c.count = 1;
    cf_case_add(out, &c);
}

static void break_rules(cf_gen *gen, cf_cases *out) {
    const x278i_guide *g = gen->g;
    for (uint16_t r = 0; r < g->rule_count; r++) {
        const x278i_rule_row *rule = &g->rules[r];
        uint16_t seg = rule->each != X278I_NONE ? rule->each : g->items[g->loops[rule->loop].first_item].row;
        cf_mutant best = cf_mutant_of(gen, NULL);
        size_t least = SIZE_MAX;
        for (int tries = 0; tries < 60 && least > 1; tries++) {
            cf_msg *m = cf_generate(gen, tries % 4 == 3 ? CF_FULL : CF_HOST, seg);
            cf_broken b[64];
            size_t n;
            bool hit = false;
            if (m == NULL) {
                continue;
            }
            for (int i = 0; i != CF_NO_NODE && !hit; i = cf_next(m, 0, i)) {
                cf_broken at = {r, i, CF_NO_NODE};
                if (m->n[i].kind != CF_LOOP || m->n[i].loop != rule->loop) {
                    continue;
                }
                if (rule->each != X278I_NONE) {
                    at.each = m->n[i].first;
                    while (at.each != CF_NO_NODE && m->n[at.each].seg != rule->each) {
                        at.each = m->n[at.each].next;
                    }
                    if (at.each == CF_NO_NODE) {
                        continue;
                    }
                }
                (void)cf_make(gen, m, &at, true);
                hit = true;
            }
            for (int i = 1; i < m->count; i++) {
                if (m->n[i].kind == CF_SEGMENT && m->n[i].parent != 0) {
                    cf_meet_notes(gen, m, i);
                }
            }
            cf_render(m);
            n = cf_broken_rules(m, b, 64);
            hit = false;
            for (size_t i = 0; i < n && i < 64; i++) {
                hit = hit || b[i].rule == r;
            }
            if (hit && n < least) {
                cf_msg_free(best.m);
                best.m = m;
                least = n;
            } else {
                cf_msg_free(m);
            }
        }
        if (best.m == NULL) {
            impossible("rule", cf_print("%s: no message breaks it", x278i_guide_text(g, g->rule_texts[r].id_str)), out);
            continue;
        }
        cf_finish(&best, "rule", x278i_guide_text(g, g->rule_texts[r].id_str), seg, out);
        cf_msg_free(best.m);
    }
}

/* Order, every segment behind the next later one of its loop, and loops at their other parents, in messages that hold
 * everything but what the rules cost, which is not always the same. */
static void full_mutants(cf_gen *gen, uint8_t *item_seen, cf_cases *out) {
    uint8_t *seg_seen = cf_alloc(gen->g->seg_count);
    for (int round = 0; round < 8; round++) {
        cf_msg *full = cf_generate(gen, CF_FULL, X278I_NONE);
        cf_edits all = {0};
        if (full == NULL) {
            continue;
        }
        for (int i = cf_next(full, 0, 0); i != CF_NO_NODE; i = cf_next(full, 0, i)) {
            const cf_node *n = &full->n[i];
            size_t from = all.count;
            if (n->kind == CF_LOOP && n->item != X278I_NONE && !item_seen[n->item]) {
                item_seen[n->item] = 1;
                cf_loop_edits(full, i, &all);
            } else if (n->kind == CF_SEGMENT && n->parent != 0 && !seg_seen[n->seg]) {
                cf_seg_edits(gen, full, i, &all);
                while (from < all.count && all.list[from].kind != CF_SEG_LATE) {
                    all.list[from] = all.list[--all.count];
                }
                seg_seen[n->seg] = all.count > from;
                all.count = all.count > from ? from + 1 : from;
            }
        }
        for (size_t i = 0; i < all.count; i++) {
            int node = all.list[i].node;
            one(gen, full, &all.list[i], full->n[node].kind == CF_LOOP ? X278I_NONE : full->n[node].seg, out);
        }
        free(all.list);
        cf_msg_free(full);
    }
}

void cf_mutants(cf_gen *gen, cf_cases *out) {
    const x278i_guide *g = gen->g;
    uint8_t *item_seen = cf_alloc(g->item_count); /* of loops */
    for (uint16_t s = 0; s < g->seg_count; s++) {
        cf_edits all = {0};
        cf_msg *host = NULL;
        int node = CF_NO_NODE;
        int loop;
        if (!gen->seg_used[s] || g->segs[s].loop == g->envelope) {
            continue;
        }
        for (int tries = 0; tries < 40 && node == CF_NO_NODE; tries++) { /* the rules may have cost the segment */
            cf_msg_free(host);
            host = cf_generate(gen, CF_HOST, s);
            for (node = host == NULL ? CF_NO_NODE : 0;
                 node != CF_NO_NODE && (host->n[node].kind != CF_SEGMENT || host->n[node].seg != s);) {
                node = cf_next(host, 0, node);
            }
        }
        if (node == CF_NO_NODE) {
            char path[64];
            x278i_row row = {X278I_NONE, s, X278I_NONE};
            (void)x278i_guide_path(g, row, path, sizeof path);
            impossible("host", cf_print("%s: no message has it", path), out);
            continue;
        }
        cf_all_edits(gen, host, node, &all);
        for (uint8_t p = 1; p <= g->segs[s].elem_count; p++) { /* elements that notes kept out of the host */
            uint16_t e = (uint16_t)(g->segs[s].first_elem + p - 1);
            for (int tries = 0; tries < 20 && g->elems[e].usage == 'S' && host->n[node].val[p] == NULL; tries++) {
                cf_msg *other = cf_msg_copy(host);
                cf_edits more = {0};
                bool has;
                gen->share = 100;
                has = cf_fill(gen, other, node, e);
                gen->share = 0;
                if (has) {
                    cf_elem_edits(gen, other, node, &more);
                }
                for (size_t i = 0; i < more.count; i++) {
                    if (more.list[i].at == p) {
                        one(gen, other, &more.list[i], s, out);
                    }
                }
                free(more.list);
                cf_msg_free(other);
                if (has) {
                    break;
                }
            }
        }
        loop = host->n[node].parent;
        if (host->n[loop].item != X278I_NONE && !item_seen[host->n[loop].item]) {
            item_seen[host->n[loop].item] = 1;
            cf_all_edits(gen, host, loop, &all);
        }
        for (size_t i = 0; i < all.count; i++) {
            one(gen, host, &all.list[i], s, out);
        }
        free(all.list);
        cf_msg_free(host);
    }
    full_mutants(gen, item_seen, out);
    break_envelope(gen, out);
    cf_break_payloads(gen, out);
    for (uint16_t e = 0; e < g->elem_count; e++) { /* every row in use has had one */
        const x278i_elem_row *row = &g->elems[e];
        uint16_t seg = (row->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[row->owner].owner : row->owner;
        if (gen->elem_used[e] && !gen->elem_hit[e] && !cf_is_payload(g, seg, row->at) &&
            g->segs[seg].loop != g->envelope) {
            char path[64];
            x278i_row r = {X278I_NONE, X278I_NONE, e};
            (void)x278i_guide_path(g, r, path, sizeof path);
            if (strncmp(path, "2100-CTX{segment context}01", 27) == 0) {
                continue; /* it chooses between two rows, of which the other takes whatever is left */
            }
            impossible("row", cf_print("%s: no mutant is about it", path), out);
        }
    }
    break_rules(gen, out);
}

void cf_pairs(cf_gen *gen, size_t how_many, cf_cases *out) {
    cf_msg *full = NULL;
    cf_edits all = {0};
    uint32_t total = 0;
    size_t done = 0;
    while (full == NULL) {
        full = cf_generate(gen, CF_FULL, X278I_NONE);
    }
    for (int i = cf_next(full, 0, 0); i != CF_NO_NODE; i = cf_next(full, 0, i)) {
        if (i != 0 && (full->n[i].kind == CF_LOOP ? full->n[i].item != X278I_NONE : full->n[i].parent != 0)) {
            cf_all_edits(gen, full, i, &all);
            total++;
        }
    }
    for (size_t tries = 0; all.list != NULL && done < how_many && tries < how_many * 20; tries++) {
        const cf_edit *a = &all.list[cf_random(gen, (uint32_t)all.count)];
        const cf_edit *b = &all.list[cf_random(gen, (uint32_t)all.count)];
        uint32_t oa;
        uint32_t ob;
        cf_mutant u = cf_mutant_of(gen, NULL);
        /* a loop with an unknown qualifier counts as another one */
        if ((a->kind == CF_QUALIFIER && a->extra == CF_ANY) || (b->kind == CF_QUALIFIER && b->extra == CF_ANY)) {
            continue;
        }
        /* loops that go or double carry the other fault away, and HL faults move what stands below */
        if (a->kind == CF_LOOP_MISSING || a->kind == CF_LOOP_SURPLUS || b->kind == CF_LOOP_MISSING ||
            b->kind == CF_LOOP_SURPLUS || (a->kind >= CF_HL01 && b->kind >= CF_HL01)) {
            continue;
        }
        oa = full->n[a->node].ordinal;
        ob = full->n[b->node].ordinal;
        if (oa == 0 || ob == 0 || (oa > ob ? oa - ob : ob - oa) < 4) {
            continue;
        }
        u.m = cf_msg_copy(full);
        cf_apply(&u, a);
        if (!u.off) {
            cf_apply(&u, b);
        }
        if (!u.off) {
            cf_finish(&u, "pair", cf_print("%s #%u + %s #%u", cf_edit_name(a->kind), oa, cf_edit_name(b->kind), ob),
                      X278I_NONE, out);
            done++;
        }
        cf_msg_free(u.m);
    }
    free(all.list);
    cf_msg_free(full);
}
