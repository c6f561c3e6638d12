/* Writes the tables as C: offsets and types are the compiler's business, and it refuses what is wrong. */
#include <string.h>

#include "bindc.h"

static const char head[] =
    "/* Written by bindc from the bindings of the model: do not edit. docs/model.md tells how. */\n"
    "/* clang-format off */\n"
    "#include \"review/tables.h\"\n"
    "\n"
    "#define NO X278I_NONE\n"
    "#define AT(s, f) (uint16_t) offsetof(s, f)\n"
    "#define BEHIND(s, f) (uint16_t)(offsetof(s, f) + sizeof(void *))\n"
    "/* 0, when the type is right; else no program. */\n"
    "#define IS(s, f, type) (0 * sizeof(char[_Generic(((s *)NULL)->f, type: 1)]))\n"
    "#define TEXT(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_str)), NO, X278_FIELD_TEXT\n"
    "#define TEXTS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, const x278_str *)), NO, X278_FIELD_TEXTS\n"
    "#define ONE(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *)), of, X278_FIELD_ONE\n"
    "#define MANY(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *const *)), of, X278_FIELD_MANY\n"
    "#define NUMBER(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, uint32_t)), NO, X278_FIELD_NUMBER\n"
    "#define PAYLOAD(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_payload)), NO, X278_FIELD_TEXT\n"
    "#define DELIMITERS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_delimiters)), NO, X278_FIELD_DELIMITERS\n"
    "/* A field begins where the one before ends: none is missing here (a unit test looks at the last one). */\n"
    "#define END(s, f) (offsetof(s, f) + sizeof(((s *)NULL)->f))\n"
    "#define NEXT(s, a, b) _Static_assert(offsetof(s, b) - END(s, a) < _Alignof(x278_str), #s \" has more fields\")\n"
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
            int payload = strcmp(f->kind, "payload") == 0;
            fprintf(out, "), %s},\n", f->gathers ? "X278_FIELD_GATHERED" : payload ? "X278_FIELD_PAYLOAD" : "0");
        }
    }
    fputs("};\n", out);
}

/* "providers" with the count "provider_count" is added to by "provider". */
static int singular(const field *f) {
    const char *name = f->count == NULL ? f->name : f->count;
    return (int)(strlen(name) - (f->count == NULL ? 0 : strlen("_count")));
}

/* What one entry of a list is called. */
static void emit_entry_names(const model *m, FILE *out) {
    fputs("\nconst char x278i_entry_names[][28] = {\n", out);
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        fputs("    ", out);
        for (int j = s->first_field; j < s->first_field + s->field_count; j++) {
            const field *f = &m->fields[j];
            fprintf(out, "\"%.*s\",%s", f->count == NULL ? 0 : singular(f), f->count == NULL ? "" : f->count,
                    j + 1 == s->first_field + s->field_count ? "\n" : " ");
        }
    }
    fputs("};\n", out);
}

/* What a field begins with as a member of an object. */
static void emit_keys(const model *m, FILE *out) {
    fputs("\nconst x278i_key x278i_keys[] = {\n", out);
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        for (int j = s->first_field; j < s->first_field + s->field_count; j++) {
            fprintf(out, "    {\",\\\"%s\\\":\", %d},\n", m->fields[j].name, (int)strlen(m->fields[j].name) + 4);
        }
    }
    fputs("};\n", out);
}

static uint16_t named_field(const model *m, int type, const char *name) {
    int found = find_field(m, type, name, strlen(name));
    return found < 0 ? X278I_NONE : (uint16_t)found;
}

/* The list that gathers a struct: a field of its root. */
static uint16_t gathered(const model *m, int type) {
    for (int i = 0; i < m->field_count; i++) {
        if (m->fields[i].gathers && m->fields[i].of_struct == type) {
            return (uint16_t)i;
        }
    }
    return X278I_NONE;
}

/* The list of a root that gathers structs. */
static uint16_t gathering(const model *m, int root) {
    const node_type *s = &m->structs[root];
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        if (m->fields[i].gathers) {
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
    fprintf(out, "const uint16_t x278i_unknown_struct = %d;\n", find_struct(m, "unknown"));
    fprintf(out, "const uint16_t x278i_envelope_struct = %d;\n", m->envelope);
}

static void emit_forks(const model *m, FILE *out) {
    fputs("\nconst x278i_fork x278i_forks[] = {\n", out);
    for (int i = 0; i < m->fork_count; i++) {
        const x278i_fork *fork = &m->forks[i];
        fprintf(out, "    {%u, %u, %u, \"%s\"},\n", (unsigned)fork->list, (unsigned)fork->other, (unsigned)fork->key,
                fork->code);
    }
    fprintf(out, "};\nconst uint16_t x278i_fork_total = %d;\n", m->fork_count);
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

static FILE *open_file(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        fprintf(stderr, "bindc: cannot write %s\n", path);
    }
    return out;
}

static int close_file(FILE *out) {
    int bad = ferror(out);
    return fclose(out) == 0 && !bad;
}

/* Functions that add a struct below a field */

static const char build_head[] =
    "/**\n"
    " * @file build.h\n"
    " * Written by bindc from the bindings of the model: do not edit. docs/model.md tells how.\n"
    " *\n"
    " * A function for each field of the model that holds structs. All of them: `doc` is the document that `node` is "
    "of;\n"
    " * the result is a new struct at the end of the list or, where there is one at most, the one there is or a new "
    "one;\n"
    " * NULL when there is no memory, or an argument is NULL: x278_doc_status() remembers it, so that one look after "
    "adding a whole\n"
    " * tree is enough. It lives as long as the document. One thread a document. It is checked that `node` is of `doc` "
    "and "
    "of the\n"
    " * type that the function is for (else NULL, and X278_E_INVALID_ARG is remembered).\n"
    " * @since 0.1\n"
    " */\n"
    "#ifndef X278_BUILD_H\n"
    "#define X278_BUILD_H\n"
    "\n"
    "#include \"x278/attach.h\"\n"
    "#include \"x278/document.h\"\n"
    "#include \"x278/export.h\"\n"
    "#include \"x278/review.h\"\n"
    "\n"
    "#ifdef __cplusplus\n"
    "extern \"C\" {\n"
    "#endif\n";

static const char adders_head[] =
    "/* Written by bindc from the bindings of the model: do not edit. docs/model.md tells how. */\n"
    "/* clang-format off */\n"
    "#include \"x278/build.h\"\n"
    "\n"
    "#include \"doc/document.h\"\n";

static const char adder_comment[] =
    "\n/**\n"
    " * %s x278_%s.%s.\n"
    " *\n"
    " * @param doc  the document of `node`; NULL is accepted.\n"
    " * @param node NULL is accepted.\n"
    " * @return the struct, which lives as long as `doc`; NULL when there is no memory, or "
    "an argument is NULL.\n"
    " * @since 0.1\n"
    " */\n";

/* Unknown segments are seldom added, and gathered lists are the library's. */
static int has_adder(const field *f) {
    return f->of_struct >= 0 && !f->gathers && strcmp(f->of, "unknown") != 0;
}

static void emit_adders(const model *m, FILE *header, FILE *source) {
    fputs(build_head, header);
    fputs(adders_head, source);
    for (int i = 0; i < m->struct_count; i++) {
        const node_type *s = &m->structs[i];
        for (int j = s->first_field; j < s->first_field + s->field_count; j++) {
            const field *f = &m->fields[j];
            if (!has_adder(f)) {
                continue;
            }
            const char *name = f->count == NULL ? f->name : f->count;
            fprintf(header, adder_comment, f->count == NULL ? "Make" : "Add a struct to", s->name, f->name);
            fprintf(header, "X278_API x278_%s *x278_%s_add_%.*s(x278_doc *doc, x278_%s *node);\n", f->of, s->name,
                    singular(f), name, s->name);
            fprintf(source, "\nx278_%s *x278_%s_add_%.*s(x278_doc *doc, x278_%s *node) {\n", f->of, s->name,
                    singular(f), name, s->name);
            fprintf(source, "    return x278i_doc_add(doc, node, %d);\n}\n", j);
        }
    }
    fputs("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n", header);
}

static int emit_build(const model *m, const char *folder) {
    FILE *header = open_file(folder, "build.h");
    FILE *source = header == NULL ? NULL : open_file(folder, "adders.c");
    if (source != NULL) {
        emit_adders(m, header, source);
    }
    int fine = source != NULL && close_file(source);
    return (header == NULL || close_file(header)) && fine;
}

int emit(const model *m, const char *folder) {
    FILE *out = open_file(folder, "tables.c");
    if (out == NULL) {
        return 0;
    }
    fputs(head, out);
    emit_asserts(m, out);
    emit_fields(m, out);
    emit_entry_names(m, out);
    emit_keys(m, out);
    emit_structs(m, out);
    emit_forks(m, out);
    emit_gaps(m, out);
    emit_cells(m, out);
    for (int i = 0; i < m->guide_count; i++) {
        emit_guide(out, i, &m->guides[i]);
        emit_spots(m, out, i);
        emit_forms(m, out, i);
    }
    fputs("\nconst x278i_binding x278i_bindings[] = {\n", out);
    for (int i = 0; i < m->guide_count; i++) {
        fprintf(out, "    {%d, %d, ", m->guides[i].place, m->guides[i].root);
        index_text(out, gathering(m, m->guides[i].root));
        fprintf(out, ", loops_%d, items_%d, elems_%d, spots_%d, forms_%d, slots_%d, limits_%d, gaps_%d},\n", i, i, i, i,
                i, i, i, i);
    }
    fprintf(out, "};\nconst uint16_t x278i_binding_total = %d;\n", m->guide_count);
    return close_file(out) && emit_build(m, folder);
}
