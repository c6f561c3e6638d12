/* Writes the plan of a guide, and the hashes of the code sets, as C. */
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

static void begin(FILE *out, const char *type, const char *name, size_t count) {
    fprintf(out, "\nstatic const %s %s[%zu] = {\n", type, name, count == 0 ? 1 : count);
    if (count == 0) {
        fputs("    {0},\n", out);
    }
}

/* Numbers, sixteen a line. */
static void emit_numbers(FILE *out, const char *type, const char *name, const uint32_t *numbers, size_t count) {
    fprintf(out, "\nstatic const %s %s[%zu] = {", type, name, count + 1);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%s%u,", i % 16 == 0 ? "\n    " : " ", numbers[i]);
    }
    fputs("\n    0,\n};\n", out);
}

static void emit_values(FILE *out, const x278i_guide *guide, const x278i_plan_draft *plan) {
    begin(out, "x278i_elem_plan", "plan_elems", guide->elem_count);
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        const x278i_elem_plan *e = &plan->elems[i];
        fprintf(out, "    {%u, %u, %u, %u, %u, %u}, /* %u */\n", e->span, (unsigned)e->min_len, (unsigned)e->set,
                (unsigned)e->form, (unsigned)e->kind, (unsigned)e->flags, (unsigned)i);
    }
    fputs("};\n", out);
    begin(out, "x278i_form_plan", "plan_forms", plan->form_count);
    for (uint16_t i = 0; i < plan->form_count; i++) {
        const x278i_form_plan *f = &plan->forms[i];
        fprintf(out, "    {0x%x, %u, %u, %u, %u}, /* %u */\n", f->key, (unsigned)f->element, (unsigned)f->component,
                (unsigned)f->shape, (unsigned)f->more, (unsigned)i);
    }
    fputs("};\n", out);
    begin(out, "x278i_group_plan", "plan_groups", plan->group_count);
    for (uint16_t i = 0; i < plan->group_count; i++) {
        const x278i_group_plan *g = &plan->groups[i];
        fprintf(out, "    {0x%x, 0x%x, 0x%x, %u, %u, %u, %u, 0}, /* %u */\n", g->required, g->pairs, g->noted,
                (unsigned)g->first_elem, (unsigned)g->first_note, (unsigned)g->count, (unsigned)g->note_count,
                (unsigned)i);
    }
    fputs("};\n", out);
    emit_numbers(out, "uint32_t", "plan_notes", plan->notes, guide->note_count);
}

static void emit_loops(FILE *out, const x278i_guide *guide, const x278i_plan_draft *plan) {
    uint32_t *next = must_alloc((guide->item_count + (size_t)1) * sizeof *next);
    begin(out, "x278i_loop_plan", "plan_loops", guide->loop_count);
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        fprintf(out, "    {UINT64_C(0x%llx), {", (unsigned long long)plan->loops[i].required);
        for (uint32_t k = 0; k < X278I_TAG_SLOTS; k++) {
            fprintf(out, "%s%u", k == 0 ? "" : ", ", (unsigned)plan->loops[i].items[k]);
        }
        fprintf(out, "}}, /* %u */\n", (unsigned)i);
    }
    fputs("};\n", out);
    for (uint16_t i = 0; i < guide->item_count; i++) {
        next[i] = plan->next[i];
    }
    emit_numbers(out, "uint8_t", "plan_next", next, guide->item_count);
    free(next);
}

static void emit_literals(FILE *out, const x278i_plan_draft *plan) {
    begin(out, "x278i_literal_plan", "plan_literals", plan->literal_count);
    for (uint16_t i = 0; i < plan->literal_count; i++) {
        const x278i_literal_plan *l = &plan->literals[i];
        fprintf(out, "    {%u, %u, %u, %u, %u, %u, %u, 0}, /* %u */\n", l->code, (unsigned)l->op, (unsigned)l->what,
                (unsigned)l->flags, (unsigned)l->place, (unsigned)l->element, (unsigned)l->component, (unsigned)i);
    }
    fputs("};\n", out);
}

static void emit_rules(FILE *out, const x278i_guide *guide, const x278i_plan_draft *plan) {
    begin(out, "x278i_rule_spot", "plan_spots", (size_t)2 * guide->op_count);
    for (uint32_t i = 0; i < 2u * guide->op_count; i++) {
        const x278i_rule_spot *s = &plan->spots[i];
        fprintf(out, "    {%u, %u, %u, %u, %u},%s", (unsigned)s->kind, (unsigned)s->place, (unsigned)s->element,
                (unsigned)s->component, (unsigned)s->child, i % 2 == 1 ? "\n" : "");
    }
    fputs("};\n", out);
    begin(out, "x278i_rule_plan", "plan_rules", guide->rule_count);
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        const x278i_rule_plan *r = &plan->rules[i];
        fprintf(out, "    {UINT64_C(0x%llx), UINT64_C(0x%llx), UINT64_C(0x%llx), ", (unsigned long long)r->needs,
                (unsigned long long)r->forbids, (unsigned long long)r->any);
        fprintf(out, "0x%x, 0x%x, 0x%x, 0x%x, %u, %u, %u, %u, {0}}, /* %u */\n", r->has, r->lacks, r->each_has,
                r->each_lacks, (unsigned)r->first_literal, (unsigned)r->literal_count, (unsigned)r->place,
                (unsigned)r->each, (unsigned)i);
    }
    fputs("};\n", out);
    emit_literals(out, plan);
}

/* The keys of a set of short codes. */
static uint64_t *keys_of(uint16_t set, size_t count) {
    uint64_t *keys = must_alloc(count * sizeof *keys);
    for (size_t i = 0; i < count; i++) {
        char room[9];
        const char *code = set_code(set, i, room);
        keys[i] = x278i_key_of(code, strlen(code));
    }
    return keys;
}

/* The hashes of all sets: made once, when all sets are there. */
static struct {
    VEC(x278i_code_hash) list;
    VEC(uint64_t) keys;
} hashes;

static void make_hashes(void) {
    uint64_t slots[HASH_SLOTS_MAX];
    for (uint16_t i = (uint16_t)hashes.list.n; i < all.sets.n; i++) {
        const x278i_code_set *set = &all.sets.v[i];
        x278i_code_hash *hash = VEC_ADD(hashes.list);
        hash->first = (uint32_t)hashes.keys.n;
        if (set->flags == 0) {
            uint64_t *keys = keys_of(i, set->count);
            size_t count = find_hash(keys, set->count, slots, hash);
            for (size_t k = 0; k < count; k++) {
                *VEC_ADD(hashes.keys) = slots[k];
            }
            free(keys);
        }
    }
}

void emit_hashes(FILE *out) {
    make_hashes();
    fprintf(out, "\nconst x278i_code_hash x278i_table_hashes[%zu] = {\n", hashes.list.n);
    for (size_t i = 0; i < hashes.list.n; i++) {
        const x278i_code_hash *h = &hashes.list.v[i];
        fprintf(out, "    {UINT64_C(0x%llx), %u, %u}, /* %zu */\n", (unsigned long long)h->factor, h->first, h->shift,
                i);
    }
    fprintf(out, "};\n\nconst uint64_t x278i_table_keys[%zu] = {", hashes.keys.n + 1);
    for (size_t i = 0; i < hashes.keys.n; i++) {
        fprintf(out, "%s0x%llx,", i % 8 == 0 ? "\n    " : " ", (unsigned long long)hashes.keys.v[i]);
    }
    fputs("\n    0,\n};\n", out);
}

void emit_plan(FILE *out, build *b) {
    x278i_guide whole = *view(b);
    x278i_base base = *whole.base;
    const x278i_guide *guide = &whole;
    x278i_plan_draft plan;
    void *memory = must_alloc(x278i_plan_size(guide) + 1);
    make_hashes();
    base.hashes = hashes.list.v;
    base.keys = hashes.keys.v;
    base.code_set_count = (uint16_t)all.sets.n;
    whole.base = &base;
    if (!x278i_plan_possible(guide)) {
        complain(b->node, "a loop has more than %u items", X278I_ITEMS_MAX);
        return;
    }
    x278i_plan_make(guide, memory, &plan);
    emit_values(out, guide, &plan);
    emit_loops(out, guide, &plan);
    emit_rules(out, guide, &plan);
    fputs("\nstatic const x278i_plan plan = {\n    .elems = plan_elems,\n    .forms = plan_forms,\n    .groups = "
          "plan_groups,\n"
          "    .notes = plan_notes,\n    .loops = plan_loops,\n    .next = plan_next,\n    .spots = plan_spots,\n"
          "    .literals = plan_literals,\n    .rules = plan_rules,\n};\n",
          out);
    free(memory);
}
