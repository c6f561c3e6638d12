/* Writes the tables as C. The output depends on the input files alone. */
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

static const char *from; /* the files it was made from, for the first line */

static FILE *open_file(const char *dir, const char *name) {
    char path[4096];
    FILE *out;
    snprintf(path, sizeof path, "%s/tables_%s.c", dir, name);
    out = fopen(path, "w");
    if (out == NULL) {
        fprintf(stderr, "guidec: cannot write %s\n", path);
        return NULL;
    }
    fprintf(out, "/* Written by guidec from %s: do not edit. docs/guide-format.md tells how. */\n", from);
    fputs("/* clang-format off */\n#include \"guide/plan.h\"\n", out);
    return out;
}

static int close_file(FILE *out) {
    int bad = ferror(out);
    return fclose(out) == 0 && !bad;
}

/* An index: X278I_NONE by its short name. */
static const char *ix(uint16_t i) {
    static char ring[8][8];
    static unsigned turn;
    char *buf = ring[turn++ % 8];
    if (i == X278I_NONE) {
        return "NO";
    }
    snprintf(buf, 8, "%u", (unsigned)i);
    return buf;
}

static void put_text(FILE *out, const char *s) {
    fputc('"', out);
    for (; *s != '\0'; s++) {
        if (*s == '"' || *s == '\\' || *s == '?') {
            fputc('\\', out);
        }
        fputc(*s, out);
    }
    fputc('"', out);
}

static void put_string(FILE *out, uint32_t offset) {
    fprintf(out, "%u", offset);
}

static void begin(FILE *out, const char *type, const char *name, size_t count, int is_static) {
    fprintf(out, "\n%sconst %s %s[%zu] = {\n", is_static ? "static " : "", type, name, count == 0 ? 1 : count);
    if (count == 0) {
        fputs("    {0},\n", out);
    }
}

static void end(FILE *out) {
    fputs("};\n", out);
}

/* ---- shared --------------------------------------------------------------------------------------------------------- */

static void emit_strings(FILE *out) {
    fputs("\n/* Member tN holds the text at offset N. */\nstruct x278i_table_texts {\n", out);
    for (size_t i = 0; i < all.texts.n; i++) {
        uint32_t offset = all.texts.v[i].offset;
        fprintf(out, "    char t%u[%zu];\n", offset, strlen(text_at(offset)) + 1);
    }
    fputs("};\n_Static_assert(sizeof(struct x278i_table_texts) == ", out);
    fprintf(out, "%zu, \"texts lie without gaps\");\n", all.strings.n);
    fputs("\nconst struct x278i_table_texts x278i_table_strings = {\n", out);
    for (size_t i = 0; i < all.texts.n; i++) {
        fputs("    ", out);
        put_text(out, text_at(all.texts.v[i].offset));
        fputs(",\n", out);
    }
    end(out);
}

static void emit_codes(FILE *out) {
    begin(out, "x278i_code_set", "x278i_table_sets", all.sets.n, 0);
    for (size_t i = 0; i < all.sets.n; i++) {
        const x278i_code_set *s = &all.sets.v[i];
        char buf[9];
        fprintf(out, "    {%u, %u, %u}, /* %zu: %s%s */\n", s->first, (unsigned)s->count, (unsigned)s->flags, i,
                set_code((uint16_t)i, 0, buf), s->count > 1 ? " ..." : "");
    }
    end(out);
    fprintf(out, "\nconst uint64_t x278i_table_codes[%zu] = {\n", all.codes.n);
    for (size_t s = 0; s < all.sets.n; s++) {
        const x278i_code_set *set = &all.sets.v[s];
        for (size_t i = 0; set->flags == 0 && i < set->count; i++) {
            char buf[9];
            fprintf(out, "    UINT64_C(0x%016llx), /* %s */\n", (unsigned long long)all.codes.v[set->first + i],
                    set_code((uint16_t)s, i, buf));
        }
    }
    end(out);
    fprintf(out, "\nconst uint32_t x278i_table_long_codes[%zu] = {\n", all.long_codes.n + 1);
    for (size_t i = 0; i < all.long_codes.n; i++) {
        fprintf(out, "    %u, /* %s */\n", all.long_codes.v[i], text_at(all.long_codes.v[i]));
    }
    fputs("    0,\n", out);
    end(out);
}

/* ---- base ------------------------------------------------------------------------------------------------------------ */

static void emit_base_rows(FILE *out, const char *name, const x278i_base_row *rows, size_t n) {
    begin(out, "x278i_base_row", name, n, 1);
    for (size_t i = 0; i < n; i++) {
        char id[5];
        x278i_tag_unpack(rows[i].key, id);
        fprintf(out, "    {0x%08x, %u, %u, %u, %u, %u, 0}, /* %zu: %s */\n", rows[i].key, rows[i].name_str,
                (unsigned)rows[i].first_elem, (unsigned)rows[i].first_note, (unsigned)rows[i].elem_count,
                (unsigned)rows[i].note_count, i, id);
    }
    end(out);
}

static void emit_notes(FILE *out, const x278i_note *notes, size_t n) {
    begin(out, "x278i_note", "notes", n, 1);
    for (size_t i = 0; i < n; i++) {
        fprintf(out, "    {'%c', %u, {", notes[i].kind, (unsigned)notes[i].count);
        for (unsigned k = 0; k < 6; k++) {
            fprintf(out, "%s%u", k > 0 ? ", " : "", (unsigned)notes[i].at[k]);
        }
        fprintf(out, "}}, /* %zu */\n", i);
    }
    end(out);
}

static void emit_base_elems(FILE *out) {
    begin(out, "x278i_base_elem", "elems", all.elems.n, 1);
    for (size_t i = 0; i < all.elems.n; i++) {
        const x278i_base_elem *e = &all.elems.v[i];
        char max[16];
        snprintf(max, sizeof max, "%u", e->max_len);
        fprintf(out, "    {%s, %u, %u, %u, %u, %s, %s, %u, %u, '%c', 0}, /* %zu: %s */\n",
                e->max_len == X278I_UNBOUNDED ? "X278I_UNBOUNDED" : max, e->name_str, e->de_str, (unsigned)e->min_len,
                (unsigned)e->max, ix(e->list), ix(e->composite), (unsigned)e->type, (unsigned)e->decimals,
                e->requirement, i, text_at(e->de_str));
    }
    end(out);
}

static void emit_lists(FILE *out) {
    begin(out, "x278i_list", "lists", all.lists.n, 1);
    for (size_t i = 0; i < all.lists.n; i++) {
        const x278i_list *l = &all.lists.v[i];
        fprintf(out, "    {%u, %u, %s, 0}, /* %zu: %s */\n", l->de_str, l->first_meaning, ix(l->codes), i,
                text_at(l->de_str));
    }
    end(out);
    begin(out, "x278i_meaning", "meanings", all.meanings.n, 1);
    for (size_t i = 0; i < all.meanings.n; i++) {
        fprintf(out, "    {%u, %u}, /* %s */\n", all.meanings.v[i].text_str, (unsigned)all.meanings.v[i].confidence,
                text_at(all.meanings.v[i].text_str));
    }
    end(out);
}

static void emit_tags(FILE *out) {
    char id[5];
    begin(out, "x278i_set_tag", "set_tags", all.set_tags.n, 1);
    for (size_t i = 0; i < all.set_tags.n; i++) {
        const x278i_set_tag *t = &all.set_tags.v[i];
        x278i_tag_unpack(t->tag, id);
        fprintf(out, "    {0x%06x, %u, %u, 0}, /* %s */\n", t->tag, (unsigned)t->position, (unsigned)t->area, id);
    }
    end(out);
    fprintf(out, "\nstatic const uint32_t tags[%zu] = {\n", all.tags.n);
    for (size_t i = 0; i < all.tags.n; i++) {
        fprintf(out, "%s0x%06x,%s", i % 10 == 0 ? "    " : " ", all.tags.v[i],
                i % 10 == 9 || i + 1 == all.tags.n ? "\n" : "");
    }
    end(out);
}

static const char *symbol_of(const char *id) {
    static char buf[128];
    size_t n = 0;
    for (; id[n] != '\0' && n + 1 < sizeof buf; n++) {
        buf[n] = isalnum((unsigned char)id[n]) ? id[n] : '_';
    }
    buf[n] = '\0';
    return buf;
}

static void emit_release(FILE *out, const base_release *base) {
    fprintf(out, "\nconst x278i_base x278i_base_%s = {\n", base->id);
    fprintf(out, "    .segs = segs_%s,\n    .comps = comps_%s,\n", base->id, base->id);
    fputs("    .elems = elems,\n    .notes = notes,\n    .lists = lists,\n"
          "    .meanings = meanings,\n    .set_tags = set_tags,\n    .tags = tags,\n    .sets = x278i_table_sets,\n"
          "    .codes = x278i_table_codes,\n    .long_codes = x278i_table_long_codes,\n"
          "    .strings = (const char *)&x278i_table_strings,\n"
          "    .hashes = x278i_table_hashes,\n    .keys = x278i_table_keys,\n",
          out);
    fprintf(out,
            "    .seg_count = %zu,\n    .comp_count = %zu,\n    .elem_count = %zu,\n    .note_count = %zu,\n"
            "    .list_count = %zu,\n    .set_tag_count = %zu,\n    .tag_count = %zu,\n    .code_set_count = %zu,\n"
            "    .meaning_count = %zu,\n    .string_size = %zu,\n    .code_count = %zu,\n    .long_code_count = %zu,\n",
            base->segs.n, base->comps.n, base->elem_count, all.notes.n, all.lists.n, all.set_tags.n, all.tags.n,
            all.sets.n, all.meanings.n, all.strings.n, all.codes.n, all.long_codes.n);
    end(out);
}

static void emit_base(FILE *out, build *list, size_t count) {
    fputs("\n#define NO X278I_NONE\n", out);
    for (size_t i = 0; i < all.release_count; i++) {
        const base_release *base = &all.releases[i];
        char name[64];
        snprintf(name, sizeof name, "segs_%s", base->id);
        emit_base_rows(out, name, base->segs.v, base->segs.n);
        snprintf(name, sizeof name, "comps_%s", base->id);
        emit_base_rows(out, name, base->comps.v, base->comps.n);
    }
    emit_base_elems(out);
    emit_notes(out, all.notes.v, all.notes.n);
    emit_lists(out);
    emit_tags(out);
    for (size_t i = 0; i < all.release_count; i++) {
        emit_release(out, &all.releases[i]);
    }
    fputc('\n', out);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "extern const x278i_guide x278i_guide_%s;\n", symbol_of(list[i].id));
    }
    fprintf(out, "\nconst x278i_guide *const x278i_guides[%zu] = {\n", count);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "    &x278i_guide_%s,\n", symbol_of(list[i].id));
    }
    end(out);
    fprintf(out, "const uint16_t x278i_guide_total = %zu;\n", count);
}

/* ---- a guide ----------------------------------------------------------------------------------------------------------- */

static void emit_loops(FILE *out, build *b) {
    begin(out, "x278i_loop_row", "loops", b->loops.n, 1);
    for (uint16_t i = 0; i < b->loops.n; i++) {
        const x278i_loop_row *r = &b->loops.v[i];
        fprintf(out, "    {0x%06x, 0x%04x, %s, %s, %u, %u, %u, %u, %u, %u, %u, %u}, /* %u: %s */\n", r->tag, r->level,
                ix(r->match), ix(r->parent), (unsigned)r->first_item, (unsigned)r->item_count, (unsigned)r->first_rule,
                (unsigned)r->rule_count, (unsigned)r->open, (unsigned)r->area, (unsigned)r->depth,
                (unsigned)r->parent_count, (unsigned)i, text_at(b->loop_texts.v[i].id_str));
    }
    end(out);
    begin(out, "x278i_loop_text", "loop_texts", b->loops.n, 1);
    for (uint16_t i = 0; i < b->loops.n; i++) {
        const x278i_loop_text *t = &b->loop_texts.v[i];
        fprintf(out, "    {%u, %u, %u, %u, %u},\n", t->id_str, t->name_str, t->condition_str, t->source_str,
                (unsigned)t->confidence);
    }
    end(out);
}

static void emit_segs(FILE *out, build *b) {
    begin(out, "x278i_seg_row", "segs", b->segs.n, 1);
    for (uint16_t i = 0; i < b->segs.n; i++) {
        const x278i_seg_row *r = &b->segs.v[i];
        fprintf(out, "    {0x%06x, %u, %u, %u, %u, %u, %u, %u}, /* %u: %s */\n", r->tag, (unsigned)r->loop,
                (unsigned)r->item, (unsigned)r->first_elem, (unsigned)r->first_note, (unsigned)r->base,
                (unsigned)r->elem_count, (unsigned)r->note_count, (unsigned)i, path_of(b, X278I_NONE, i, X278I_NONE));
    }
    end(out);
    begin(out, "x278i_seg_text", "seg_texts", b->segs.n, 1);
    for (uint16_t i = 0; i < b->segs.n; i++) {
        const x278i_seg_text *t = &b->seg_texts.v[i];
        fprintf(out, "    {%u, %u, %u, %u, %u},\n", t->qualifier_str, t->name_str, t->condition_str, t->source_str,
                (unsigned)t->confidence);
    }
    end(out);
}

static void emit_items(FILE *out, build *b) {
    begin(out, "x278i_item", "items", b->items.n, 1);
    for (uint16_t i = 0; i < b->items.n; i++) {
        const x278i_item *r = &b->items.v[i];
        fprintf(out, "    {0x%06x, %u, %s, %u, %s, %s, %u, '%c'}, /* %u: %s */\n", r->tag, (unsigned)r->row,
                ix(r->match), (unsigned)r->order, r->max == X278I_MANY ? "X278I_MANY" : ix(r->max), ix(r->unless),
                (unsigned)r->kind, r->usage, (unsigned)i,
                r->kind == X278I_ITEM_LOOP ? path_of(b, r->row, X278I_NONE, X278I_NONE)
                                           : path_of(b, X278I_NONE, r->row, X278I_NONE));
    }
    end(out);
    begin(out, "x278i_match_row", "matches", b->matches.n, 1);
    for (size_t i = 0; i < b->matches.n; i++) {
        const x278i_match_row *r = &b->matches.v[i];
        fprintf(out, "    {%s, %u, %u, %u, 0}, /* %zu */\n", ix(r->codes), (unsigned)r->elem, (unsigned)r->comp,
                (unsigned)r->nth, i);
    }
    end(out);
}

static void emit_elems(FILE *out, build *b) {
    begin(out, "x278i_elem_row", "elems", b->elems.n, 1);
    for (uint16_t i = 0; i < b->elems.n; i++) {
        const x278i_elem_row *r = &b->elems.v[i];
        char max[16];
        snprintf(max, sizeof max, "%u", r->max_len);
        fprintf(out, "    {%s, %u, %s, %s, %s, %s, %u, %u, %u, %u, %u, %u, %u, %u, %u, %u, %u, '%c', %u, %u, %u, 0},",
                r->max_len == X278I_UNBOUNDED ? "X278I_UNBOUNDED" : max, (unsigned)r->min_len,
                r->max == X278I_MANY ? "X278I_MANY" : ix(r->max), ix(r->codes), ix(r->accept), ix(r->list),
                (unsigned)r->base, (unsigned)r->owner, (unsigned)r->first_comp, (unsigned)r->first_shape,
                (unsigned)r->first_note, (unsigned)r->first_ext, (unsigned)r->comp_count, (unsigned)r->shape_count,
                (unsigned)r->note_count, (unsigned)r->ext_count, (unsigned)r->at, r->usage, (unsigned)r->type,
                (unsigned)r->decimals, (unsigned)r->flags);
        fprintf(out, " /* %u: %s */\n", (unsigned)i, path_of(b, X278I_NONE, X278I_NONE, i));
    }
    end(out);
    begin(out, "x278i_elem_text", "elem_texts", b->elems.n, 1);
    for (uint16_t i = 0; i < b->elems.n; i++) {
        const x278i_elem_text *t = &b->elem_texts.v[i];
        fprintf(out, "    {%u, %u, %u, %u},\n", t->name_str, t->condition_str, t->source_str, (unsigned)t->confidence);
    }
    end(out);
    begin(out, "x278i_shape", "shapes", b->shapes.n, 1);
    for (size_t i = 0; i < b->shapes.n; i++) {
        const x278i_shape *r = &b->shapes.v[i];
        fprintf(out, "    {%u, %u, %u, %u, %s}, /* %zu */\n", (unsigned)r->shape, (unsigned)r->elem, (unsigned)r->comp,
                (unsigned)r->flags, ix(r->codes), i);
    }
    end(out);
    fprintf(out, "\nstatic const uint16_t exts[%zu] = {", b->exts.n + 1);
    for (size_t i = 0; i < b->exts.n; i++) {
        fprintf(out, "%s%u,", i % 16 == 0 ? "\n    " : " ", (unsigned)b->exts.v[i]);
    }
    fputs("\n    0,\n};\n", out);
}

static void emit_hints(FILE *out, build *b) {
    begin(out, "x278i_hint", "hints", b->hints.n, 1);
    for (size_t i = 0; i < b->hints.n; i++) {
        const x278i_hint *h = &b->hints.v[i];
        fprintf(out, "    {%u, %u, %u, %s}, /* %s */\n", h->text_str, h->id_str, (unsigned)h->elem, ix(h->codes),
                path_of(b, X278I_NONE, X278I_NONE, h->elem));
    }
    end(out);
}

static void emit_rules(FILE *out, build *b) {
    begin(out, "x278i_rule_path", "paths", b->paths.n, 1);
    for (size_t i = 0; i < b->paths.n; i++) {
        const x278i_rule_path *r = &b->paths.v[i];
        fprintf(out, "    {%u, %u, %s, %s}, /* %zu: %s */\n", (unsigned)r->from, (unsigned)r->loop, ix(r->seg),
                ix(r->elem), i, path_of(b, r->loop, r->seg, r->elem));
    }
    end(out);
    begin(out, "x278i_op", "ops", b->ops.n, 1);
    for (size_t i = 0; i < b->ops.n; i++) {
        const x278i_op *r = &b->ops.v[i];
        fprintf(out, "    {%u, %u, %s, %s, %u}, /* %zu */\n", (unsigned)r->op, (unsigned)r->cmp, ix(r->a), ix(r->b),
                (unsigned)r->n, i);
    }
    end(out);
    begin(out, "x278i_rule_row", "rules", b->rules.n, 1);
    for (size_t i = 0; i < b->rules.n; i++) {
        const x278i_rule_row *r = &b->rules.v[i];
        fprintf(out, "    {%u, %s, %u, %u, %u, %u, %u, %u, %u}, /* %zu: %s */\n", (unsigned)r->loop, ix(r->each),
                (unsigned)r->anchor, (unsigned)r->first_op, (unsigned)r->op_count, (unsigned)r->kind,
                (unsigned)r->severity, (unsigned)r->snip, (unsigned)r->flags, i, text_at(b->rule_texts.v[i].id_str));
    }
    end(out);
    begin(out, "x278i_rule_text", "rule_texts", b->rules.n, 1);
    for (size_t i = 0; i < b->rules.n; i++) {
        const x278i_rule_text *t = &b->rule_texts.v[i];
        fprintf(out, "    {%u, %u, %u, %u, %u, %u},\n", t->id_str, t->source_str, t->message_str, t->ik304_str,
                t->ik403_str, t->sees_str);
    }
    end(out);
}

static void put_member(FILE *out, const char *name, uint32_t value) {
    fprintf(out, "    .%s = ", name);
    put_string(out, value);
    fputs(",\n", out);
}

static void emit_identity(FILE *out, build *b) {
    const x278i_guide *g = &b->guide;
    put_member(out, "id_str", g->id_str);
    put_member(out, "name_str", g->name_str);
    put_member(out, "set_str", g->set_str);
    put_member(out, "release_str", g->release_str);
    put_member(out, "direction_str", g->direction_str);
    fprintf(out, "    .purposes = %s,\n    .accepts = %s,\n    .signs = %s,\n    .signs_unless = %s,\n",
            ix(g->purposes), ix(g->accepts), ix(g->signs), ix(g->signs_unless));
    fprintf(out, "    .signs_tag = 0x%06x,\n    .trust = %u,\n    .confidence = %u,\n", g->signs_tag,
            (unsigned)g->trust, (unsigned)g->confidence);
    fprintf(out, "    .root = %s,\n    .envelope = %s,\n", ix(g->root), ix(g->envelope));
    put_member(out, "first_set_tag", g->first_set_tag);
    put_member(out, "set_tag_count", g->set_tag_count);
}

static void emit_guide(FILE *out, build *b) {
    static const char *const arrays[] = {"loops",      "segs",      "elems",      "items",     "matches", "shapes",
                                         "notes",      "exts",      "paths",      "rules",     "hints",   "ops",
                                         "loop_texts", "seg_texts", "elem_texts", "rule_texts"};
    fputs("\n#define NO X278I_NONE\n", out);
    emit_loops(out, b);
    emit_items(out, b);
    emit_segs(out, b);
    emit_elems(out, b);
    emit_notes(out, b->notes.v, b->notes.n);
    emit_hints(out, b);
    emit_rules(out, b);
    emit_plan(out, b);
    fprintf(out, "\nextern const x278i_guide x278i_guide_%s;\n", symbol_of(b->id));
    fprintf(out, "const x278i_guide x278i_guide_%s = {\n", symbol_of(b->id));
    emit_identity(out, b);
    put_member(out, "loop_count", (uint32_t)b->loops.n);
    put_member(out, "seg_count", (uint32_t)b->segs.n);
    put_member(out, "elem_count", (uint32_t)b->elems.n);
    put_member(out, "item_count", (uint32_t)b->items.n);
    put_member(out, "match_count", (uint32_t)b->matches.n);
    put_member(out, "shape_count", (uint32_t)b->shapes.n);
    put_member(out, "note_count", (uint32_t)b->notes.n);
    put_member(out, "ext_count", (uint32_t)b->exts.n);
    put_member(out, "path_count", (uint32_t)b->paths.n);
    put_member(out, "rule_count", (uint32_t)b->rules.n);
    put_member(out, "hint_count", (uint32_t)b->hints.n);
    put_member(out, "op_count", (uint32_t)b->ops.n);
    put_member(out, "code_set_count", (uint32_t)all.sets.n);
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        fprintf(out, "    .%s = %s,\n", arrays[i], arrays[i]);
    }
    fputs("    .sets = x278i_table_sets,\n    .codes = x278i_table_codes,\n    .long_codes = x278i_table_long_codes,\n"
          "    .strings = (const char *)&x278i_table_strings,\n",
          out);
    fprintf(out, "    .base = &x278i_base_%s,\n    .plan = &plan,\n", b->base->id);
    end(out);
}

int emit_all(const char *dir, build *list, size_t count, const char *sources) {
    FILE *out;
    int good;
    from = sources;
    for (size_t i = 0; i < count; i++) {
        out = open_file(dir, symbol_of(list[i].id));
        if (out == NULL) {
            return 0;
        }
        emit_guide(out, &list[i]);
        if (!close_file(out)) {
            return 0;
        }
    }
    out = open_file(dir, "base");
    if (out == NULL) {
        return 0;
    }
    emit_base(out, list, count);
    good = close_file(out);
    out = open_file(dir, "shared");
    if (out == NULL) {
        return 0;
    }
    emit_strings(out);
    emit_codes(out);
    emit_hashes(out);
    return close_file(out) && good;
}
