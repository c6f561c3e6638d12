/* Documents from the members of JSON objects. The structs say what may be where; nothing here knows a field by its name. */
#include <string.h>

#include "base/utf8.h"
#include "json/format.h"
#include "json/payload.h"
#include "json/reader.h"

/* What the next value is, by the name before it. */
enum {
    EXPECTS_NOTHING, /* it is left out */
    EXPECTS_HEAD,    /* of the document: `field` is X278I_JSON_HEAD_* */
    EXPECTS_ROOT,    /* the object of a struct that is open in the builder */
    EXPECTS_FIELD
};

static const char *member_name(uint16_t field, size_t *len) {
    *len = (size_t)x278i_keys[field].len - 4;
    return (x278i_fields[field].flags & X278_FIELD_GATHERED) != 0 ? NULL : x278i_fields[field].name;
}

const x278i_dialect x278i_json_dialect = {
    .name = member_name,
    .unknown = X278I_ISSUE_json_member,
    .repeated = X278I_ISSUE_json_repeated,
    .value = X278I_ISSUE_json_value,
    .guide = X278I_ISSUE_json_guide,
    .refused = X278I_ISSUE_json_refused,
};

static const char *const head_names[X278I_JSON_HEADS] = {"x278", "guide", "bytes"};

/* First members of what is an issue, and no document. */
static const char *const issue_names[] = {"severity", "file"};

/* ---- issues ---------------------------------------------------------------------------------------------------------- */

static void report(const x278_json_reader *reader, const x278i_json_token *token, int32_t code, const char *second,
                   const char *third) {
    x278i_builder_report(&reader->builder, token->place, code, second, third);
}

static x278_status refuse_root(const x278_json_reader *reader, const x278i_json_token *token) {
    report(reader, token, X278I_ISSUE_json_root, NULL, NULL);
    return X278_E_SYNTAX;
}

/* ---- skipping -------------------------------------------------------------------------------------------------------- */

static bool opens(const x278i_json_token *token) {
    return token->kind == X278I_JSON_OBJECT || token->kind == X278I_JSON_ARRAY;
}

static bool closes(const x278i_json_token *token) {
    return token->kind == X278I_JSON_OBJECT_END || token->kind == X278I_JSON_ARRAY_END;
}

/* Leave a value out, that begins. */
static void skip(x278_json_reader *reader, const x278i_json_token *token) {
    reader->skipped = opens(token) ? 1 : 0;
}

/* A member has a value of another kind. */
static void skip_kind(x278_json_reader *reader, const x278i_json_token *token, const char *name, const char *wanted) {
    report(reader, token, X278I_ISSUE_json_kind, name, wanted);
    skip(reader, token);
}

/* ---- the document ------------------------------------------------------------------------------------------------------ */

static bool is_text(x278_span text, const char *wanted) {
    return x278i_span_is(text, wanted);
}

static void push(x278_json_reader *reader, x278i_json_level_kind kind, uint16_t field) {
    reader->levels[reader->depth++] = (x278i_json_level){(uint8_t)kind, field};
}

/* The first member shows what an object is. */
static x278_status begin_document(x278_json_reader *reader, const x278i_json_token *token) {
    for (size_t i = 0; i < sizeof issue_names / sizeof issue_names[0] && token->kind == X278I_JSON_NAME; i++) {
        if (is_text(token->text, issue_names[i])) {
            reader->depth = 0;
            reader->skipped = 1;
            return X278_OK;
        }
    }
    reader->begun = true;
    reader->bytes = false;
    memset(reader->heads, 0, sizeof reader->heads);
    return x278i_builder_document(&reader->builder);
}

static x278_status name_in_document(x278_json_reader *reader, const x278i_json_token *token) {
    reader->expects = EXPECTS_NOTHING;
    for (size_t i = 0; i < X278I_JSON_HEADS; i++) {
        if (!is_text(token->text, head_names[i])) {
            continue;
        }
        if (reader->heads[i]) {
            report(reader, token, X278I_ISSUE_json_repeated, "document", NULL);
            return X278_OK;
        }
        reader->heads[i] = true;
        reader->expects = EXPECTS_HEAD;
        reader->field = (uint16_t)i;
        return X278_OK;
    }
    bool opened;
    x278_status status = x278i_builder_root(&reader->builder, token->place, token->text.ptr, token->text.len, &opened);
    reader->expects = opened ? EXPECTS_ROOT : EXPECTS_NOTHING;
    return status;
}

/* The value of x278, guide or bytes. */
static x278_status take_head(x278_json_reader *reader, const x278i_json_token *token) {
    bool one = token->kind == X278I_JSON_NUMBER && token->whole && token->number == 1;
    if (reader->field == X278I_JSON_HEAD_VERSION) {
        return one ? X278_OK : refuse_root(reader, token);
    }
    if (reader->field == X278I_JSON_HEAD_BYTES) {
        bool late = reader->builder.has[X278I_ROOT_ENVELOPE] || reader->builder.has[X278I_ROOT_REVIEW];
        reader->bytes = one && !late;
        if (!reader->bytes) {
            skip_kind(reader, token, "bytes", late ? "before envelope and review" : "1");
        }
        return X278_OK;
    }
    if (token->kind != X278I_JSON_STRING) {
        skip_kind(reader, token, "guide", "a string");
        return X278_OK;
    }
    return x278i_builder_guide(&reader->builder, token->place, token->text.ptr, token->text.len);
}

static x278_status end_document(x278_json_reader *reader, const x278i_json_token *token) {
    if (!reader->heads[X278I_JSON_HEAD_VERSION]) {
        return refuse_root(reader, token);
    }
    reader->begun = false;
    return x278i_builder_end_document(&reader->builder);
}

/* ---- values ---------------------------------------------------------------------------------------------------------- */

/* The bytes of a string of which each character is one; false: some character is none. */
static bool narrow(x278_json_reader *reader, x278_span *text, x278_status *status) {
    reader->value.len = 0;
    *status = x278i_buf_reserve(reader->ctx, &reader->value, text->len + 1);
    for (size_t at = 0; at < text->len && *status == X278_OK;) {
        uint32_t character;
        at += x278i_utf8_front(text->ptr + at, text->len - at, &character);
        if (character > 0xFF) {
            return false;
        }
        reader->value.ptr[reader->value.len++] = (char)character;
    }
    *text = (x278_span){reader->value.ptr, reader->value.len};
    return true;
}

static x278_status take_payload(x278_json_reader *reader, const x278i_json_token *token, uint16_t field) {
    x278_payload *payload = x278i_builder_field(&reader->builder, field);
    bool right;
    x278_status status = x278i_json_take_payload(&reader->builder.doc->arena, token->text, payload, &right);
    if (status == X278_OK && !right) {
        report(reader, token, X278I_ISSUE_json_value, x278i_fields[field].name, "base64");
    }
    return status;
}

static x278_status take_string(x278_json_reader *reader, const x278i_json_token *token, uint16_t field) {
    const char *name = x278i_fields[field].name;
    x278_span text = token->text;
    x278_status status = X278_OK;
    if (token->lone) {
        report(reader, token, X278I_ISSUE_json_surrogate, name, NULL);
        text.len = 0;
    } else if ((x278i_fields[field].flags & X278_FIELD_PAYLOAD) != 0) {
        return take_payload(reader, token, field);
    } else if (x278i_fields[field].kind == X278_FIELD_DELIMITERS) {
        x278i_builder_delimiters(&reader->builder, token->place, field, text.ptr, text.len);
        return X278_OK;
    } else if (reader->bytes && !narrow(reader, &text, &status)) {
        report(reader, token, X278I_ISSUE_json_value, name, "characters up to U+00FF");
        text.len = 0;
    }
    return status == X278_OK ? x278i_builder_text(&reader->builder, token->place, field, text.ptr, text.len) : status;
}

static x278_status take_number(x278_json_reader *reader, const x278i_json_token *token, uint16_t field) {
    if (token->whole && token->number <= UINT32_MAX) {
        x278i_builder_number(&reader->builder, field, (uint32_t)token->number);
    } else {
        report(reader, token, X278I_ISSUE_json_value, x278i_fields[field].name, "a whole number below 4294967296");
    }
    return X278_OK;
}

/* The object of a struct, in a field or as an entry of a list. */
static x278_status open_struct(x278_json_reader *reader, const x278i_json_token *token, uint16_t field) {
    push(reader, X278I_JSON_LEVEL_STRUCT, field);
    return x278i_builder_struct(&reader->builder, token->place, field);
}

/* What kinds of values there are, and how they are called. */
static const struct {
    x278i_json_kind token;
    const char *wanted;
    x278_status (*take)(x278_json_reader *reader, const x278i_json_token *token, uint16_t field);
} kinds[] = {
    [X278_FIELD_TEXT] = {X278I_JSON_STRING, "a string", take_string},
    [X278_FIELD_TEXTS] = {X278I_JSON_ARRAY, "an array", NULL},
    [X278_FIELD_ONE] = {X278I_JSON_OBJECT, "an object", open_struct},
    [X278_FIELD_MANY] = {X278I_JSON_ARRAY, "an array", NULL},
    [X278_FIELD_NUMBER] = {X278I_JSON_NUMBER, "a number", take_number},
    [X278_FIELD_DELIMITERS] = {X278I_JSON_STRING, "a string", take_string},
};

static x278_status take_member(x278_json_reader *reader, const x278i_json_token *token) {
    uint16_t field = reader->field;
    uint8_t kind = x278i_fields[field].kind;
    if (token->kind == X278I_JSON_NULL) {
        return X278_OK; /* absent */
    }
    if (token->kind != kinds[kind].token) {
        skip_kind(reader, token, x278i_fields[field].name, kinds[kind].wanted);
        return X278_OK;
    }
    if (kinds[kind].take == NULL) {
        push(reader, X278I_JSON_LEVEL_LIST, field);
        return X278_OK;
    }
    return kinds[kind].take(reader, token, field);
}

/* An entry of a list that is null is a hole. */
static x278_status take_entry(x278_json_reader *reader, const x278i_json_token *token, uint16_t field) {
    bool texts = x278i_fields[field].kind == X278_FIELD_TEXTS;
    x278_status status = X278_OK;
    if (token->kind == (texts ? X278I_JSON_STRING : X278I_JSON_OBJECT)) {
        return texts ? take_string(reader, token, field) : open_struct(reader, token, field);
    }
    if (token->kind != X278I_JSON_NULL) {
        skip_kind(reader, token, x278i_fields[field].name,
                  texts ? "an array of strings or null" : "an array of objects");
    }
    if (texts) {
        return x278i_builder_text(&reader->builder, token->place, field, NULL, 0);
    }
    status = x278i_builder_struct(&reader->builder, token->place, field);
    if (status == X278_OK) {
        x278i_builder_end(&reader->builder);
    }
    return status;
}

/* ---- names ----------------------------------------------------------------------------------------------------------- */

/* Is it a path or words beside a member, which only people read? */
static bool is_beside(const x278_json_reader *reader, x278_span name) {
    static const char *const suffixes[] = {X278I_JSON_WORD, X278I_JSON_PATH};
    for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++) {
        size_t len = strlen(suffixes[i]);
        if (name.len > len && memcmp(name.ptr + name.len - len, suffixes[i], len) == 0 &&
            x278i_builder_knows(&reader->builder, name.ptr, name.len - len)) {
            return true;
        }
    }
    return false;
}

static x278_status take_name(x278_json_reader *reader, const x278i_json_token *token) {
    if (reader->levels[reader->depth - 1].kind == X278I_JSON_LEVEL_DOCUMENT) {
        return name_in_document(reader, token);
    }
    reader->field = is_beside(reader, token->text)
                        ? X278I_NONE
                        : x278i_builder_member(&reader->builder, token->place, token->text.ptr, token->text.len);
    reader->expects = reader->field == X278I_NONE ? EXPECTS_NOTHING : EXPECTS_FIELD;
    return X278_OK;
}

/* ---- tokens ---------------------------------------------------------------------------------------------------------- */

/* The value behind a name. */
static x278_status take_value(x278_json_reader *reader, const x278i_json_token *token) {
    switch (reader->expects) {
    case EXPECTS_HEAD:
        return take_head(reader, token);
    case EXPECTS_FIELD:
        return take_member(reader, token);
    case EXPECTS_ROOT:
        if (token->kind == X278I_JSON_OBJECT) {
            push(reader, X278I_JSON_LEVEL_STRUCT, X278I_NONE);
            return X278_OK;
        }
        if (token->kind != X278I_JSON_NULL) {
            skip_kind(reader, token, x278i_builder_name(&reader->builder), "an object");
        }
        x278i_builder_end(&reader->builder);
        return X278_OK;
    default:
        skip(reader, token);
        return X278_OK;
    }
}

static x278_status take_end(x278_json_reader *reader, const x278i_json_token *token) {
    const x278i_json_level *level = &reader->levels[--reader->depth];
    if (level->kind == X278I_JSON_LEVEL_STRUCT) {
        x278i_builder_end(&reader->builder);
    }
    return level->kind == X278I_JSON_LEVEL_DOCUMENT ? end_document(reader, token) : X278_OK;
}

bool x278i_json_is_skipping(const x278_json_reader *reader) {
    return reader->skipped > 0 || (reader->named && reader->expects == EXPECTS_NOTHING);
}

x278_status x278i_json_take(x278_json_reader *reader, const x278i_json_token *token) {
    x278_status status = X278_OK;
    if (reader->skipped > 0) {
        reader->skipped += opens(token) ? 1 : 0;
        reader->skipped -= closes(token) ? 1 : 0;
        return X278_OK;
    }
    if (reader->depth == 0) {
        x278i_json_renew(&reader->json); /* the context's limit of bytes is that of one document */
        if (token->kind != X278I_JSON_OBJECT) {
            return refuse_root(reader, token);
        }
        push(reader, X278I_JSON_LEVEL_DOCUMENT, X278I_NONE);
        return X278_OK;
    }
    if (!reader->begun) {
        status = begin_document(reader, token);
        if (status != X278_OK || reader->skipped > 0) {
            return status;
        }
    }
    reader->named = token->kind == X278I_JSON_NAME;
    if (reader->named) {
        return take_name(reader, token);
    }
    if (closes(token)) {
        return take_end(reader, token);
    }
    const x278i_json_level *level = &reader->levels[reader->depth - 1];
    return level->kind == X278I_JSON_LEVEL_LIST ? take_entry(reader, token, level->field) : take_value(reader, token);
}
