/* The description as JSON: one entry a line, or one line for each part of an entry that has parts. */
#include "write.h"

#include <stdio.h>
#include <string.h>

#include "layout.h"
#include "model.h"
#include "text.h"

static const char *file_of(place at) {
    const char *slash = strrchr(at.header, '/');
    return slash == NULL ? at.header : slash + 1;
}

static const char *comma(size_t *before) {
    return (*before)++ > 0 ? ",\n" : "";
}

static void open_list(const char *key) {
    printf(",\n  \"%s\": [\n", key);
}

static void close_list(void) {
    printf("\n  ]");
}

static void put_doc(const doc *text) {
    put_member_text("brief", text->brief);
    put_member_text("details", text->details);
}

/* ---- functions ----------------------------------------------------------------------------------------------- */

static void put_parameter(const parameter *param) {
    printf("{\"name\": \"%s\", \"type\": \"%s\", \"direction\": \"%s\", \"nullable\": %s", param->name, param->type,
           param->direction, param->nullable ? "true" : "false");
    put_member_text("length_of", param->length_of);
    if (param->has_strlen) {
        printf(", \"strlen\": true");
    }
    if (param->is_text) {
        printf(", \"nul_terminated\": true");
    }
    put_member_text("life", param->life);
    if (param->text != NULL && strstr(param->text, "must outlive") != NULL) {
        printf(", \"must_outlive\": true");
    }
    put_member_text("brief", param->text);
    putchar('}');
}

static void put_function(const function *of) {
    printf("    {\"name\": \"%s\", \"returns\": \"%s\", \"header\": \"%s\", \"parameters\": [", of->name, of->returns,
           file_of(of->at));
    for (size_t i = 0; i < of->param_count; i++) {
        printf("%s\n      ", i > 0 ? "," : "");
        put_parameter(&of->params[i]);
    }
    printf("]");
    put_doc(&of->text);
    put_member_text("result", of->text.result);
    put_member_text("returns_life", of->life);
    put_member_text("threads", of->threads);
    put_member_text("since", of->text.since);
    putchar('}');
}

static void put_functions(const char *key, const function *list, size_t count) {
    size_t before = 0;
    open_list(key);
    for (size_t i = 0; i < count; i++) {
        if (list[i].own) {
            fputs(comma(&before), stdout);
            put_function(&list[i]);
        }
    }
    close_list();
}

/* ---- constants ----------------------------------------------------------------------------------------------- */

static void put_constants(const api *all) {
    size_t before = 0;
    printf(",\n  \"constants\": {\n");
    for (size_t i = 0; i < all->group_count; i++) {
        for (size_t j = 0; all->groups[i].own && j < all->groups[i].constant_count; j++) {
            const constant *value = &all->groups[i].constants[j];
            printf("%s    \"%s\": %ld", comma(&before), value->name, value->value);
        }
    }
    printf("\n  }");
}

static void put_group(const group *of) {
    size_t before = 0;
    printf("    {");
    if (of->name != NULL) {
        printf("\"name\": \"%s\"", of->name);
    } else {
        printf("\"of\": \"%s\"", of->of != NULL ? of->of : "");
    }
    printf(", \"type\": \"%s\", \"header\": \"%s\", \"constants\": [", of->base, file_of(of->at));
    for (size_t i = 0; i < of->constant_count; i++) {
        printf("%s{\"name\": \"%s\", \"value\": %ld", before++ > 0 ? ",\n      " : "\n      ", of->constants[i].name,
               of->constants[i].value);
        put_member_text("brief", of->constants[i].text);
        putchar('}');
    }
    printf("]");
    put_doc(&of->text);
    put_member_text("since", of->text.since);
    putchar('}');
}

/* `named`: the integer types; else the constants without one. */
static void put_groups(const api *all, const char *key, bool named) {
    size_t before = 0;
    open_list(key);
    for (size_t i = 0; i < all->group_count; i++) {
        if (all->groups[i].own && (all->groups[i].name != NULL) == named) {
            fputs(comma(&before), stdout);
            put_group(&all->groups[i]);
        }
    }
    close_list();
}

static void put_macros(const api *all) {
    size_t before = 0;
    open_list("macros");
    for (size_t i = 0; i < all->macro_count; i++) {
        if (all->macros[i].own) {
            printf("%s    {\"name\": \"%s\"", comma(&before), all->macros[i].name);
            put_member_text("value", all->macros[i].value);
            put_member_text("brief", all->macros[i].text);
            putchar('}');
        }
    }
    close_list();
}

/* ---- handles ------------------------------------------------------------------------------------------------- */

/* How long the handle lives that a function hands out; NULL: it hands out none. */
static const char *handed_out(const function *of, const record *handle) {
    for (size_t i = 0; i < of->param_count; i++) {
        const parameter *param = &of->params[i];
        if (is_same(base_of(param->type), handle->name) && is_same(param->direction, "out")) {
            return param->life;
        }
    }
    return is_same(base_of(of->returns), handle->name) ? of->life : NULL;
}

static bool makes(const function *of, const record *handle) {
    const char *life = handed_out(of, handle);
    return life != NULL && begins_with(life, "owned");
}

/* The functions that hand out a handle: to be freed by the caller (`owned`), or not. */
static void put_sources(const api *all, const record *handle, const char *key, bool owned) {
    size_t before = 0;
    printf(", \"%s\": [", key);
    for (size_t i = 0; i < all->function_count; i++) {
        const function *of = &all->functions[i];
        if (handed_out(of, handle) != NULL && makes(of, handle) == owned) {
            printf("%s\"%s\"", before++ > 0 ? ", " : "", of->name);
        }
    }
    printf("]");
}

/* What its makers need as long as it is there. */
static void put_needs(const api *all, const record *handle) {
    size_t before = 0;
    printf(", \"must_not_outlive\": [");
    for (size_t i = 0; i < all->function_count; i++) {
        const function *of = &all->functions[i];
        for (size_t j = 0; makes(of, handle) && j < of->param_count; j++) {
            if (of->params[j].text != NULL && strstr(of->params[j].text, "must outlive") != NULL) {
                printf("%s\"%s(%s)\"", before++ > 0 ? ", " : "", of->name, of->params[j].name);
            }
        }
    }
    printf("]");
}

static void put_handles(const api *all) {
    size_t before = 0;
    open_list("handles");
    for (size_t i = 0; i < all->record_count; i++) {
        const record *of = &all->records[i];
        if (of->own && of->kind == RECORD_HANDLE) {
            printf("%s    {\"name\": \"%s\", \"header\": \"%s\"", comma(&before), of->name, file_of(of->at));
            put_member_text("free", of->free);
            put_sources(all, of, "made_by", true);
            put_sources(all, of, "handed_out_by", false);
            put_needs(all, of);
            put_doc(&of->text);
            put_member_text("threads", of->text.threads);
            put_member_text("since", of->text.since);
            putchar('}');
        }
    }
    close_list();
}

/* ---- structs ------------------------------------------------------------------------------------------------- */

/* A pointer in a struct that the library made: to text, to a struct, or to a list. */
static const char *pointer_kind(const api *all, const member *of) {
    const record *whole = find_record(all, base_of(of->type));
    if (whole != NULL && whole->kind == RECORD_HANDLE) {
        return "handle";
    }
    if (strstr(of->type, "*const *") != NULL) {
        return "many";
    }
    if (of->count != NULL) {
        return is_same(base_of(of->type), "x278_str") ? "texts" : "array";
    }
    return whole != NULL ? "one" : "pointer";
}

static const char *kind_of_member(const api *all, const record *of, const member *field) {
    static const struct {
        const char *name, *kind;
    } leaves[] = {{"x278_str", "text"},
                  {"x278_delimiters", "delimiters"},
                  {"x278_allocator", "allocator"},
                  {"x278_text_encoding", "encoding"}};
    const char *base = base_of(field->type);
    if (stars_of(field->type) > 0 || find_callback(all, base) != NULL) {
        bool made = of->kind == RECORD_VIEW && find_callback(all, base) == NULL;
        return made ? pointer_kind(all, field) : "pointer";
    }
    for (size_t i = 0; i < sizeof leaves / sizeof leaves[0]; i++) {
        if (is_same(leaves[i].name, base)) {
            return leaves[i].kind;
        }
    }
    if (find_record(all, base) != NULL) {
        return "leaf";
    }
    extent size = extent_of(all, field->type);
    return size.size[LP64] != size.size[ILP32] ? "size"
           : size.size[LP64] == 8              ? "number64"
           : size.size[LP64] == 1              ? "byte"
                                               : "number";
}

/* The struct or number that a field leads to. */
static void put_target(const api *all, const member *field, const char *kind) {
    static const char *const targets[] = {"one", "many", "array", "handle", "leaf"};
    const char *base = base_of(field->type);
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        if (is_same(targets[i], kind)) {
            put_member_text("of", base);
        }
    }
    if (is_same(kind, "pointer") && find_record(all, base) != NULL) {
        put_member_text("of", base);
    }
}

static void put_counts(const api *all, const record *of, const member *field) {
    size_t used[MODELS] = {0, 0};
    size_t at[MODELS];
    for (size_t i = 0; field->count != NULL && i < of->member_count; i++) {
        place_member(all, &of->members[i], used, at);
        if (is_same(of->members[i].name, field->count)) {
            printf(", ");
            put_pair("count_offset", at);
            put_member_text("count", field->count);
        }
    }
    put_member_text("count_of", field->count_of);
    if (field->array > 0) {
        printf(", \"array\": %zu", field->array);
    }
}

static void put_field(const api *all, const record *of, const member *field, size_t used[MODELS]) {
    size_t at[MODELS];
    const char *kind = kind_of_member(all, of, field);
    place_member(all, field, used, at);
    printf("      {\"name\": \"%s\", \"type\": \"%s\", \"kind\": \"%s\"", field->name, field->type, kind);
    put_target(all, field, kind);
    printf(", ");
    put_pair("offset", at);
    put_counts(all, of, field);
    if (of->kind == RECORD_VIEW && is_gathered(of, field, at[sizeof(void *) == 8 ? LP64 : ILP32])) {
        printf(", \"gathered\": true");
    }
    put_member_text("brief", field->text);
    put_member_text("since", field->since);
    putchar('}');
}

static void put_record(const api *all, const record *of) {
    size_t used[MODELS] = {0, 0};
    printf("    {\"name\": \"%s\", \"fields\": [", of->name);
    for (size_t i = 0; i < of->member_count; i++) {
        printf("%s\n", i > 0 ? "," : "");
        put_field(all, of, &of->members[i], used);
    }
    printf("\n    ], ");
    put_pair("size", of->whole.size);
    printf(", \"header\": \"%s\"", file_of(of->at));
    put_doc(&of->text);
    put_member_text("threads", of->text.threads);
    put_member_text("since", of->text.since);
    putchar('}');
}

static void put_records(const api *all, const char *key, record_kind kind) {
    size_t before = 0;
    open_list(key);
    for (size_t i = 0; i < all->record_count; i++) {
        if (all->records[i].own && all->records[i].kind == kind) {
            fputs(comma(&before), stdout);
            put_record(all, &all->records[i]);
        }
    }
    close_list();
}

/* The leaves that a caller makes, once more: a binding that began with them finds them here. */
static void put_values(const api *all) {
    static const char *const names[] = {"x278_str", "x278_buf", "x278_text_encoding"};
    size_t before = 0;
    open_list("values");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const record *of = find_record(all, names[i]);
        if (of != NULL && of->own) {
            fputs(comma(&before), stdout);
            put_record(all, of);
        }
    }
    close_list();
}

void put_api(const api *all) {
    put_functions("functions", all->functions, all->function_count);
    put_constants(all);
    put_values(all);
    put_records(all, "options", RECORD_OPTIONS);
    put_records(all, "structs", RECORD_VIEW);
    put_records(all, "leaves", RECORD_LEAF);
    put_groups(all, "types", true);
    put_groups(all, "flags", false);
    put_handles(all);
    put_functions("callbacks", all->callbacks, all->callback_count);
    put_macros(all);
}
