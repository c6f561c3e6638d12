/* Errors of files: a list, and the list as JSON. */
#include "casework/error.h"

#include <string.h>

#include "casework/json.h"
#include "x278/casework/version.h"

#define MOST_ERRORS 1000

typedef struct code_text {
    const char *name;
    const char *message;
} code_text;

/* By code. */
static const code_text texts[] = {
    [X278CW_NOT_WELL_FORMED] = {"not_well_formed", "The file is not well-formed XML in UTF-8"},
    [X278CW_WRONG_ROOT] = {"wrong_root", "The file is of another kind"},
    [X278CW_UNKNOWN_ELEMENT] = {"unknown_element", "An element is not allowed here"},
    [X278CW_UNKNOWN_ATTRIBUTE] = {"unknown_attribute", "An attribute is not allowed here"},
    [X278CW_MISSING_ATTRIBUTE] = {"missing_attribute", "A required attribute is missing"},
    [X278CW_BAD_VALUE] = {"bad_value", "A value is not one of those allowed"},
    [X278CW_DUPLICATE_ID] = {"duplicate_id", "An id or name is used twice"},
    [X278CW_UNKNOWN_REFERENCE] = {"unknown_reference", "A reference names something that does not exist"},
    [X278CW_DUPLICATE_VERSION] = {"duplicate_version", "Two versions of one policy are in force on the same day"},
    [X278CW_CONFLICT] = {"conflict", "Two files contradict each other"},
    [X278CW_LIMIT] = {"limit", "The file is too large, too deep, or has a document type declaration"},
    [X278CW_BAD_LINE] = {"bad_line", "A line of the log cannot be read"},
};

struct x278cw_errors {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278cw_error **items;
    size_t count;
    size_t capacity;
};

x278_status x278cw_errors_new(const x278_ctx *ctx, x278cw_errors **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_status status = ctx == NULL ? X278_E_INVALID_ARG : x278cw_version_check();
    if (status != X278_OK) {
        return status;
    }
    x278cw_errors *errors = x278i_object_new(ctx, sizeof *errors);
    if (errors == NULL) {
        return X278_E_NOMEM;
    }
    errors->ctx = ctx;
    x278i_arena_init(&errors->arena, ctx);
    *out = errors;
    return X278_OK;
}

void x278cw_errors_free(x278cw_errors *errors) {
    if (errors == NULL) {
        return;
    }
    x278i_arena_free(&errors->arena);
    x278i_free(errors->ctx, errors->items, errors->capacity * sizeof *errors->items);
    x278i_object_free(errors->ctx, errors, sizeof *errors);
}

void x278cw_errors_clear(x278cw_errors *errors) {
    if (errors != NULL) {
        x278i_arena_reset(&errors->arena);
        errors->count = 0;
    }
}

size_t x278cw_errors_count(const x278cw_errors *errors) {
    return errors != NULL ? errors->count : 0;
}

const x278cw_error *x278cw_errors_at(const x278cw_errors *errors, size_t index) {
    return errors != NULL && index < errors->count ? errors->items[index] : NULL;
}

static const char *base_name(const char *file) {
    const char *slash = strrchr(file, '/');
    return slash != NULL ? slash + 1 : file;
}

/* "message" or "message: what". */
static x278_status make_message(x278i_arena *arena, const char *message, const char *what, x278_str *out) {
    size_t len = strlen(message);
    size_t more = what != NULL ? strlen(what) + 2 : 0;
    char *text = x278i_arena_text(arena, len + more + 1);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(text, message, len);
    if (what != NULL) {
        memcpy(text + len, ": ", 2);
        memcpy(text + len + 2, what, more - 2);
    }
    text[len + more] = '\0';
    *out = (x278_str){text, len + more};
    return X278_OK;
}

x278_status x278cwi_errors_add(x278cw_errors *errors, x278cw_error_code code, const char *file, uint64_t line,
                               const char *what) {
    if (errors == NULL || errors->count == MOST_ERRORS) {
        return X278_E_SYNTAX;
    }
    x278cw_error *error = x278i_arena_alloc(&errors->arena, sizeof *error);
    x278_status status = error == NULL ? X278_E_NOMEM
                                       : x278i_grow(errors->ctx, &errors->items, &errors->capacity, errors->count + 1,
                                                    sizeof *errors->items, MOST_ERRORS);
    if (status != X278_OK) {
        return status;
    }
    *error = (x278cw_error){.struct_size = sizeof *error, .code = code, .line = line};
    error->name = (x278_str){texts[code].name, strlen(texts[code].name)};
    if (file != NULL) {
        const char *name = base_name(file);
        status = x278i_arena_str(&errors->arena, name, strlen(name), &error->file);
    }
    if (status == X278_OK) {
        status = make_message(&errors->arena, texts[code].message, what, &error->message);
    }
    if (status != X278_OK) {
        return status;
    }
    errors->items[errors->count++] = error;
    return X278_E_SYNTAX;
}

void x278cwi_errors_sort(x278cw_errors *errors, size_t first) {
    if (errors == NULL) {
        return;
    }
    for (size_t i = first + 1; i < errors->count; i++) {
        x278cw_error *moved = errors->items[i];
        size_t at = i;
        for (; at > first && errors->items[at - 1]->line > moved->line; at--) {
            errors->items[at] = errors->items[at - 1];
        }
        errors->items[at] = moved;
    }
}

x278_status x278cw_errors_json(const x278_ctx *ctx, const x278cw_errors *errors, x278_buf *out) {
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json json;
    x278cwi_json_begin(&json, ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.error/1");
    x278cwi_json_open(&json, "errors", '[');
    for (size_t i = 0; i < x278cw_errors_count(errors); i++) {
        const x278cw_error *error = errors->items[i];
        x278cwi_json_open(&json, NULL, '{');
        x278cwi_json_str(&json, "code", error->name);
        x278cwi_json_str(&json, "file", error->file);
        x278cwi_json_optional(&json, "line", error->line > 0, (int64_t)error->line);
        x278cwi_json_close(&json, '}');
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
