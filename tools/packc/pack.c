/*
 * Packs the constant tables of guidec and bindc and writes packed.c to standard output. It unpacks them again and compares
 * all rows. A program of WASI, so that offsets of members are those of the module.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tables.h"

#define MEMORY ((size_t)4 << 20)

static void *must_have(size_t size) {
    void *memory = calloc(1, size);
    if (memory == NULL) {
        fputs("pack: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void refuse(const char *why) {
    fprintf(stderr, "pack: %s\n", why);
    exit(1);
}

/* Room for tables that are to be packed or unpacked. */
static packed_tables *new_tables(void) {
    packed_tables *tables = must_have(sizeof *tables);
    tables->guide_count = x278i_guide_total;
    tables->binding_count = x278i_binding_total;
    tables->guides = must_have(x278i_guide_total * sizeof *tables->guides);
    tables->bindings = must_have(x278i_binding_total * sizeof *tables->bindings);
    tables->bases = must_have(PACKED_BASES * sizeof *tables->bases);
    memcpy(tables->bindings, x278i_bindings, x278i_binding_total * sizeof *tables->bindings);
    tables->memory = must_have(MEMORY);
    tables->end = tables->memory + MEMORY;
    return tables;
}

/* Do the limits of tables.h and coder.h hold? Those of memory are looked at on the way. */
static void check_limits(void) {
    size_t columns = 1;
    size_t texts_count = 1;
    for (unsigned i = 0; i < PACKED_KINDS; i++) {
        columns += packed_layouts[i].count;
        if (packed_layouts[i].count > PACKED_ROW_MAX) {
            refuse("a row has too many columns");
        }
    }
    for (uint32_t i = 0; i < x278i_base_005010.string_size; i++) {
        texts_count += x278i_base_005010.strings[i] == '\0';
    }
    if (columns > PACKED_COLUMNS_MAX || texts_count > PACKED_TEXTS_MAX) {
        refuse("there are too many columns or texts");
    }
}

/* Copies of the constant tables. */
static packed_tables *constant_tables(void) {
    packed_tables *tables = new_tables();
    const x278i_base *const bases[PACKED_BASES] = {&x278i_base_005010, &x278i_base_006020};
    for (unsigned i = 0; i < PACKED_BASES; i++) {
        tables->bases[i] = *bases[i];
        if (bases[i]->elem_count > bases[PACKED_BASES - 1]->elem_count) {
            refuse("the last base does not have the elements of all");
        }
    }
    for (uint16_t i = 0; i < x278i_guide_total; i++) {
        tables->guides[i] = *x278i_guides[i];
        tables->guides[i].base = &tables->bases[x278i_guides[i]->base == bases[1]];
        tables->guides[i].plan = NULL;
    }
    tables->constant = x278i_base_005010.strings;
    tables->indices = must_have(x278i_base_005010.string_size * sizeof *tables->indices);
    tables->named = must_have(x278i_base_005010.string_size);
    tables->pool = tables->named;
    return tables;
}

/* ---- are they the same? ------------------------------------------------------------------------------------------- */

static const char *texts; /* of the tables that were unpacked */

static bool is_same(const packed_column *column, const char *constant, const char *unpacked) {
    uint32_t a = 0;
    uint32_t b = 0;
    if (column->how == PACKED_TEXT) {
        memcpy(&a, constant + column->at, sizeof a);
        memcpy(&b, unpacked + column->at, sizeof b);
        return strcmp(x278i_base_005010.strings + a, texts + b) == 0;
    }
    return column->how == PACKED_UNUSED || memcmp(constant + column->at, unpacked + column->at, column->size) == 0;
}

/* Are all columns of the rows the same, and all bytes in a column? */
static void compare_rows(uint8_t kind, const void *constant, const void *unpacked, size_t count) {
    const packed_layout *layout = &packed_layouts[kind];
    for (size_t row = 0; row < count; row++) {
        const char *a = (const char *)constant + row * layout->row_size;
        const char *b = (const char *)unpacked + row * layout->row_size;
        char known[64] = {0};
        for (unsigned i = 0; i < layout->count; i++) {
            const packed_column *column = &layout->columns[i];
            memset(known + column->at, 1, column->size);
            if (!is_same(column, a, b)) {
                fprintf(stderr, "pack: kind %u, row %zu: column %u is not what it was\n", kind, row, i);
                exit(1);
            }
        }
        for (size_t i = 0; i < layout->row_size; i++) {
            if (!known[i] && a[i] != 0) {
                fprintf(stderr, "pack: kind %u: byte %zu is in no column\n", kind, i);
                exit(1);
            }
        }
    }
}

static void compare_parts(const packed_part *parts, size_t count, const void *constant, const void *unpacked,
                          const void *counts) {
    for (size_t i = 0; i < count; i++) {
        const void *rows[2];
        uint32_t rows_count = 0;
        memcpy(&rows[0], (const char *)constant + parts[i].at, sizeof rows[0]);
        memcpy(&rows[1], (const char *)unpacked + parts[i].at, sizeof rows[1]);
        memcpy(&rows_count, (const char *)counts + parts[i].count_at, parts[i].count_size);
        compare_rows(parts[i].kind, rows[0], rows[1], rows_count);
    }
}

static void must_be_same(const char *what, const void *constant, const void *unpacked, size_t size) {
    if (memcmp(constant, unpacked, size) != 0) {
        refuse(what);
    }
}

static size_t count_forms(const x278i_guide *guide) {
    size_t count = 0;
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        const x278i_elem_plan *plan = &guide->plan->elems[i];
        if (plan->form != X278I_NONE && (plan->kind == X278I_QUICK_SHAPED || plan->kind == X278I_QUICK_SHAPED_CODE)) {
            size_t end = (size_t)plan->form + guide->plan->forms[plan->form].more + 1;
            count = end > count ? end : count;
        }
    }
    return count;
}

static void compare_plans(const x278i_guide *constant, const x278i_guide *unpacked) {
    const x278i_plan *a = constant->plan;
    const x278i_plan *b = unpacked->plan;
    size_t groups = constant->seg_count;
    for (uint16_t i = 0; i < constant->elem_count; i++) {
        groups += constant->elems[i].comp_count > 0;
    }
    must_be_same("elements of a plan", a->elems, b->elems, constant->elem_count * sizeof *a->elems);
    must_be_same("forms of a plan", a->forms, b->forms, count_forms(constant) * sizeof *a->forms);
    must_be_same("groups of a plan", a->groups, b->groups, groups * sizeof *a->groups);
    must_be_same("notes of a plan", a->notes, b->notes, constant->note_count * sizeof *a->notes);
    must_be_same("loops of a plan", a->loops, b->loops, constant->loop_count * sizeof *a->loops);
    must_be_same("items of a plan", a->next, b->next, constant->item_count);
    must_be_same("spots of a plan", a->spots, b->spots, 2 * (size_t)constant->op_count * sizeof *a->spots);
    must_be_same("rules of a plan", a->rules, b->rules, constant->rule_count * sizeof *a->rules);
    for (uint16_t i = 0; i < constant->rule_count; i++) {
        const x278i_rule_plan *rule = &a->rules[i];
        must_be_same("literals of a plan", a->literals + rule->first_literal, b->literals + rule->first_literal,
                     rule->literal_count * sizeof *a->literals);
    }
}

/* Does a set have a hash where it had one, and has the hash all codes? */
static void compare_hashes(const x278i_base *constant, const x278i_guide *guide) {
    for (uint16_t i = 0; i < constant->code_set_count; i++) {
        bool hashed = guide->base->hashes[i].factor != 0;
        bool good = hashed == (constant->hashes[i].factor != 0);
        for (size_t k = 0; k < x278i_guide_code_count(guide, i) && hashed; k++) {
            char room[9];
            const char *code = x278i_guide_code_at(guide, i, k, room);
            good = good && x278i_code_hashed(guide->base, &guide->base->hashes[i], x278i_key_of(code, strlen(code)));
        }
        if (!good) {
            refuse("a hash is not what it was");
        }
    }
}

static void compare_tables(const packed_tables *unpacked) {
    const x278i_base *const bases[PACKED_BASES] = {&x278i_base_005010, &x278i_base_006020};
    texts = unpacked->pool;
    for (unsigned i = 0; i < PACKED_BASES; i++) {
        compare_parts(packed_base_parts, PACKED_BASE_PARTS, bases[i], &unpacked->bases[i], bases[i]);
    }
    for (uint16_t i = 0; i < x278i_guide_total; i++) {
        compare_parts(packed_guide_parts, PACKED_GUIDE_PARTS, x278i_guides[i], &unpacked->guides[i], x278i_guides[i]);
        compare_plans(x278i_guides[i], &unpacked->guides[i]);
    }
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        compare_parts(packed_binding_parts, PACKED_BINDING_PARTS, &x278i_bindings[i], &unpacked->bindings[i],
                      x278i_guides[x278i_bindings[i].guide]);
    }
    compare_hashes(bases[0], &unpacked->guides[0]);
}

/* ---- the file ----------------------------------------------------------------------------------------------------- */

static void put_bytes(const char *declaration, const unsigned char *bytes, size_t size) {
    printf("%s = {", declaration);
    for (size_t i = 0; i < size; i++) {
        printf("%s%u,", i % 32 == 0 ? "\n    " : "", (unsigned)bytes[i]);
    }
    printf("\n};\n\n");
}

static void put_file(const packed_tables *tables, const unsigned char *start, const unsigned char *packed,
                     size_t size) {
    printf("/* Written by tools/packc/pack.c: do not edit. */\n#include \"unpack.h\"\n\n");
    put_bytes("const unsigned char packed_bytes[]", packed, size);
    printf("const size_t packed_size = sizeof packed_bytes;\n\n");
    put_bytes("const char packed_texts[]", (const unsigned char *)tables->pool, tables->pool_size);
    printf("_Alignas(8) unsigned char packed_memory[%zu];\n", (size_t)(tables->memory - start));
    printf("const size_t packed_memory_size = sizeof packed_memory;\n\nx278i_guide packed_guides[%u];\n"
           "const uint16_t x278i_guide_total = %u;\nconst x278i_guide *const x278i_guides[] = {\n",
           (unsigned)x278i_guide_total, (unsigned)x278i_guide_total);
    for (unsigned i = 0; i < x278i_guide_total; i++) {
        printf("    &packed_guides[%u],\n", i);
    }
    printf("};\n\n#define ROWS(at) (const void *)(packed_memory + (at))\n\nconst uint16_t x278i_binding_total = %u;\n"
           "const x278i_binding x278i_bindings[] = {\n",
           (unsigned)x278i_binding_total);
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        const x278i_binding *b = &tables->bindings[i];
        const void *const rows[] = {b->loops, b->items, b->elems, b->spots, b->forms, b->slots, b->limits, b->gaps};
        printf("    {%u, %u, %u", (unsigned)b->guide, (unsigned)b->root, (unsigned)b->gathered);
        for (size_t k = 0; k < sizeof rows / sizeof rows[0]; k++) {
            printf(", ROWS(%zu)", (size_t)((const unsigned char *)rows[k] - start));
        }
        printf("},\n");
    }
    printf("};\n");
}

int main(void) {
    check_limits();
    packed_tables *tables = constant_tables();
    packed_tables *again = new_tables();
    unsigned char *start = tables->memory;
    unsigned char *packed = must_have(MEMORY);
    packed_coder *coder = must_have(sizeof *coder);
    packed_write(coder, packed);
    if (!packed_code(tables, coder)) {
        refuse("there is not enough memory");
    }
    unsigned char *end = packed_write_end(coder);
    memset(coder, 0, sizeof *coder);
    packed_read(coder, packed, end);
    again->pool = tables->pool;
    if (!packed_code(again, coder) || !packed_finish(again) || !packed_finish(tables)) {
        refuse("the tables cannot be unpacked");
    }
    compare_tables(again);
    put_file(tables, start, packed, (size_t)(end - packed));
    return fflush(stdout) != 0 || ferror(stdout);
}
