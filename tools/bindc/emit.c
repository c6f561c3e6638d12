/* Writes the tables as C: offsets and types are the compiler's business, and it refuses what is wrong. */
#include <string.h>

#include "bindc.h"

static const char head[] =
    "/* Written by bindc from lib/review/data/bindings.xml: do not edit. docs/model.md tells how. */\n"
    "/* clang-format off */\n"
    "#include \"review/tables.h\"\n"
    "\n"
    "#define NO X278I_NONE\n"
    "/* 0, when the type is right; else no program. */\n"
    "#define IS(s, f, type) (0 * sizeof(char[_Generic(((s *)NULL)->f, type: 1)]))\n"
    "#define TEXT(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_str)), NO, X278_FIELD_TEXT\n"
    "#define TEXTS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, const x278_str *)), NO, X278_FIELD_TEXTS\n"
    "#define ONE(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *)), of, X278_FIELD_ONE\n"
    "#define MANY(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *const *)), of, X278_FIELD_MANY\n"
    "#define NUMBER(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, uint32_t)), NO, X278_FIELD_NUMBER\n"
    "#define DELIMITERS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_delimiters)), NO, X278_FIELD_DELIMITERS\n"
    "/* A field begins where the one before ends: no field of the struct is missing here. */\n"
    "#define END(s, f) (offsetof(s, f) + sizeof(((s *)NULL)->f))\n"
    "#define NEXT(s, a, b) _Static_assert(offsetof(s, b) - END(s, a) < _Alignof(x278_str), #s \" has more fields\")\n"
    "#define LAST(s, a) _Static_assert(sizeof(s) - END(s, a) < _Alignof(x278_str), #s \" has more fields\")\n"
    "#define COUNT(s, f, c) _Static_assert(offsetof(s, c) == END(s, f) && "
    "_Generic(((s *)NULL)->c, size_t: 1), #s \": the count is elsewhere\")\n";

static void index_text(FILE *out, uint16_t index) {
    if (index == X278I_NONE) {
        fputs("NO", out);
    } else {
        fprintf(out, "%u", (unsigned)index);
    }
}

static void emit_asserts(const model *m, FILE *out) {
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        const char *before = "struct_size";
        fputc('\n', out);
        for (int j = s->first_field; j < s->first_field + s->field_count; j++) {
            const field *f = &m->fields[j];
            fprintf(out, "NEXT(x278_%s, %s, %s);\n", s->name, before, f->name);
            before = f->name;
            if (f->count != NULL) {
                fprintf(out, "COUNT(x278_%s, %s, %s);\n", s->name, f->name, f->count);
                before = f->count;
            }
        }
        fprintf(out, "LAST(x278_%s, %s);\n", s->name, before);
    }
}

static void emit_fields(const model *m, FILE *out) {
    fputs("\nconst x278i_field x278i_fields[] = {\n", out);
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        for (int j = s->first_field; j < s->first_field + s->field_count; j++) {
            const field *f = &m->fields[j];
            fprintf(out, "    {\"%s\", ", f->name);
            for (const char *c = f->kind; *c != '\0'; c++) {
                fputc(*c - 'a' + 'A', out);
            }
            fprintf(out, "(x278_%s, %s", s->name, f->name);
            if (f->of_struct >= 0) {
                fprintf(out, ", x278_%s, %d", f->of, f->of_struct);
            }
            fprintf(out, "), %s},\n", f->gathers ? "X278I_FIELD_GATHERED" : "0");
        }
    }
    fputs("};\n", out);
}

static uint16_t named_field(const model *m, int type, const char *name) {
    int found = find_field(m, type, name, strlen(name));
    return found < 0 ? X278I_NONE : (uint16_t)found;
}

/* The list of the root that gathers a struct. */
static uint16_t gathered(const model *m, int type) {
    const node_type *root = &m->structs[m->root];
    for (int i = root->first_field; i < root->first_field + root->field_count; i++) {
        if (m->fields[i].gathers && m->fields[i].of_struct == type) {
            return (uint16_t)i;
        }
    }
    return X278I_NONE;
}

static void emit_structs(const model *m, FILE *out) {
    fputs("\nconst x278i_struct x278i_structs[] = {\n", out);
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        fprintf(out, "    {\"x278_%s\", sizeof(x278_%s), %d, %d, ", s->name, s->name, s->first_field, s->field_count);
        index_text(out, named_field(m, i, "order"));
        fputs(", ", out);
        index_text(out, named_field(m, i, "unknowns"));
        fputs(", ", out);
        index_text(out, gathered(m, i));
        fputs("},\n", out);
    }
    fprintf(out, "};\nconst uint16_t x278i_struct_total = %d;\n", m->struct_count);
    fprintf(out, "const uint16_t x278i_root_struct = %d;\n", m->root);
    fprintf(out, "const uint16_t x278i_unknown_struct = %d;\n", find_struct(m, "unknown"));
    fprintf(out, "const uint16_t x278i_envelope_struct = %d;\n", m->envelope);
}

static void emit_indices(FILE *out, const char *name, int guide, const uint16_t *values, size_t count) {
    fprintf(out, "\nstatic const uint16_t %s_%d[] = {", name, guide);
    for (size_t i = 0; i < count; i++) {
        fputs(i % 20 == 0 ? "\n    " : " ", out);
        index_text(out, values[i]);
        fputc(',', out);
    }
    fputs("\n};\n", out);
}

static void emit_guide(FILE *out, int number, const bound *b) {
    emit_indices(out, "loops", number, b->loops, b->guide->loop_count);
    emit_indices(out, "items", number, b->items, b->guide->item_count);
    fprintf(out, "\nstatic const x278i_leaf elems_%d[] = {", number);
    for (size_t i = 0; i < b->guide->elem_count; i++) {
        const x278i_leaf *leaf = &b->elems[i];
        fputs(i % 8 == 0 ? "\n    {" : " {", out);
        index_text(out, leaf->field);
        fputc(',', out);
        index_text(out, leaf->sub);
        fprintf(out, ",%u,%u},", (unsigned)leaf->index, (unsigned)leaf->how);
    }
    fputs("\n};\n", out);
}

int emit(const model *m, const char *path) {
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        fprintf(stderr, "bindc: cannot write %s\n", path);
        return 0;
    }
    fputs(head, out);
    emit_asserts(m, out);
    emit_fields(m, out);
    emit_structs(m, out);
    for (int i = 0; i < m->guide_count; i++) {
        emit_guide(out, i, &m->guides[i]);
    }
    fputs("\nconst x278i_binding x278i_bindings[] = {\n", out);
    for (int i = 0; i < m->guide_count; i++) {
        const x278i_guide *guide = m->guides[i].guide;
        fprintf(out, "    {\"%s\", loops_%d, items_%d, elems_%d},\n", x278i_guide_text(guide, guide->id_str), i, i, i);
    }
    fprintf(out, "};\nconst uint16_t x278i_binding_total = %d;\n", m->guide_count);
    int bad = ferror(out);
    return fclose(out) == 0 && !bad;
}
