/* Reads the public headers: a small part of C is enough, since they are written in one way. */
#include "read.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "comment.h"
#include "text.h"

/* A header on its way. */
typedef struct reading {
    api *all;
    const char *header;
    const char *text; /* the whole */
    const char *at;   /* what is next */
    bool own;
    doc file;          /* what @file says: the default of `since` and `threads` */
    doc next;          /* the comment before the declaration that follows; nothing: `brief` is NULL */
    bool after_number; /* the last declaration was an integer type, whose constants may follow */
} reading;

enum {
    MOST_FUNCTIONS = 1000,
    MOST_RECORDS = 400,
    MOST_GROUPS = 200,
    MOST_MACROS = 50,
    MOST_MEMBERS = 100,
    MOST_CONSTANTS = 200
};

static void make_room(api *all) {
    if (all->functions == NULL) {
        all->functions = keep(MOST_FUNCTIONS * sizeof *all->functions);
        all->callbacks = keep(MOST_FUNCTIONS * sizeof *all->callbacks);
        all->records = keep(MOST_RECORDS * sizeof *all->records);
        all->groups = keep(MOST_GROUPS * sizeof *all->groups);
        all->macros = keep(MOST_MACROS * sizeof *all->macros);
    }
}

static size_t next_index(size_t *count, size_t most, const char *header) {
    if (*count == most) {
        die("more declarations than there is room for", header);
    }
    return (*count)++;
}

static place here(const reading *now, const char *at) {
    place result = {now->header, 1};
    for (const char *i = now->text; i < at; i++) {
        result.line += *i == '\n';
    }
    return result;
}

/* The end of a comment that begins at `text`. */
static const char *comment_end(const char *text) {
    const char *end = strstr(text + 2, "*/");
    return end == NULL ? text + strlen(text) : end + 2;
}

static bool is_doc(const char *text) {
    return begins_with(text, "/**");
}

/* Behind the line, and behind those that it goes on in. */
static const char *line_end(const char *text) {
    while (*text != '\0' && *text != '\n') {
        text += text[0] == '\\' && text[1] == '\n' ? 2 : 1;
    }
    return text;
}

/* C without its comments, squeezed. */
static char *plain(const char *text, size_t len) {
    char *result = keep(len + 1);
    size_t to = 0;
    for (size_t i = 0; i < len; i++) {
        if (begins_with(text + i, "/*")) {
            i = (size_t)(comment_end(text + i) - text) - 1;
            result[to++] = ' ';
        } else {
            result[to++] = text[i];
        }
    }
    return squeeze(result, to);
}

/* The name at the end of a declaration such as "const char *path"; `type` receives what is before it. */
static const char *split_name(const char *declaration, const char **type) {
    size_t end = strlen(declaration);
    size_t name = end;
    while (name > 0 && is_name_char(declaration[name - 1])) {
        name--;
    }
    *type = squeeze(declaration, name);
    return copy(declaration + name, end - name);
}

/* A text, up to a separator that is in no parentheses. */
static const char *part_end(const char *text, char separator) {
    int depth = 0;
    for (; *text != '\0' && !(depth == 0 && *text == separator); text++) {
        depth += (*text == '(') - (*text == ')');
    }
    return text;
}

static const char *said_of(const doc *text, const char *name) {
    for (size_t i = 0; i < text->param_count; i++) {
        if (is_same(text->params[i].name, name)) {
            return text->params[i].text;
        }
    }
    return NULL;
}

/* `from` is behind the opening parenthesis. */
static void read_parameters(function *made, const char *from) {
    const size_t most = sizeof made->params / sizeof made->params[0];
    const char *close = part_end(from, ')');
    char *list = squeeze(from, (size_t)(close - from));
    if (is_same(list, "void")) {
        return;
    }
    for (const char *at = list; *at != '\0' && made->param_count < most;) {
        const char *end = part_end(at, ',');
        parameter *param = &made->params[made->param_count++];
        param->name = split_name(squeeze(at, (size_t)(end - at)), &param->type);
        param->text = said_of(&made->text, param->name);
        at = *end == ',' ? end + 1 : end;
    }
}

static void take_function(reading *now, const char *declaration, place at) {
    size_t index = next_index(&now->all->function_count, MOST_FUNCTIONS, now->header);
    function *made = &now->all->functions[index];
    const char *open = strchr(declaration, '(');
    made->at = at;
    made->own = now->own;
    made->text = now->next;
    made->name = split_name(squeeze(declaration, (size_t)(open - declaration)), &made->returns);
    made->threads = made->text.threads;
    made->header_threads = now->file.threads;
    read_parameters(made, open + 1);
}

/* "typedef int32_t (*x278_write_fn)(const void *data, size_t len, void *user)" */
static void take_callback(reading *now, const char *declaration, place at) {
    size_t index = next_index(&now->all->callback_count, MOST_FUNCTIONS, now->header);
    function *made = &now->all->callbacks[index];
    const char *name = strstr(declaration, "(*");
    made->at = at;
    made->own = now->own;
    made->text = now->next;
    made->text.since = made->text.since != NULL ? made->text.since : now->file.since;
    made->returns = squeeze(declaration, (size_t)(name - declaration));
    made->name = name_at(name + 2);
    made->threads = made->text.threads;
    read_parameters(made, strchr(name + 2, '(') + 1);
}

/* What the comments around a member or a constant say: one before it, or one behind it. */
typedef struct remarks {
    const char *before;
    const char *since; /* "fields of 0.1 end here" */
} remarks;

/* The comment at `at`: it belongs to what follows, or to `*last`, or says which release the members above are of. */
static const char *take_remark(const char *at, remarks *around, const char **last) {
    static const char marker[] = "/* ---- fields of ";
    const char *end = comment_end(at);
    if (begins_with(at, "/**<")) {
        if (last != NULL) {
            *last = comment_text(at, (size_t)(end - at));
        }
    } else if (is_doc(at)) {
        around->before = comment_text(at, (size_t)(end - at));
    } else if (begins_with(at, marker)) {
        const char *from = at + sizeof marker - 1;
        around->since = copy(from, strcspn(from, " "));
    }
    return end;
}

/* "x278_ack_code errors[5]", "void *(*alloc)(void *user, size_t size)" */
static void read_member(member *made, const char *declaration) {
    const char *pointer = strstr(declaration, "(*");
    const char *bracket = strchr(declaration, '[');
    if (pointer != NULL) {
        const char *name = name_at(pointer + 2);
        made->name = name;
        made->type = join(copy(declaration, (size_t)(pointer + 2 - declaration)), pointer + 2 + strlen(name));
        return;
    }
    if (bracket != NULL) {
        made->array = strtoul(bracket + 1, NULL, 10);
        declaration = copy(declaration, (size_t)(bracket - declaration));
    }
    made->name = split_name(declaration, &made->type);
}

/* The members without a release get that of a marker. */
static void set_since(record *made, const char *since) {
    for (size_t i = 0; made->members != NULL && i < made->member_count; i++) {
        if (made->members[i].since == NULL) {
            made->members[i].since = since;
        }
    }
}

static void read_members(record *made, const char *at, const char *close) {
    remarks around = {NULL, NULL};
    made->members = keep(MOST_MEMBERS * sizeof *made->members);
    while (at < close) {
        if (isspace((unsigned char)*at)) {
            at++;
        } else if (begins_with(at, "/*")) {
            member *last = made->member_count > 0 ? &made->members[made->member_count - 1] : NULL;
            at = take_remark(at, &around, last != NULL ? &last->text : NULL);
            if (around.since != NULL) {
                set_since(made, around.since);
                around.since = NULL;
            }
        } else {
            const char *end = strchr(at, ';');
            member *next = &made->members[next_index(&made->member_count, MOST_MEMBERS, made->name)];
            read_member(next, plain(at, (size_t)(end - at)));
            next->text = around.before;
            around.before = NULL;
            at = end + 1;
        }
    }
}

static record_kind kind_of(const record *made) {
    if (made->member_count == 0) {
        return RECORD_HANDLE;
    }
    if (ends_with(made->name, "_options")) {
        return RECORD_OPTIONS;
    }
    return is_same(made->members[0].name, "struct_size") ? RECORD_VIEW : RECORD_LEAF;
}

static record *known_record(api *all, const char *name) {
    for (size_t i = 0; i < all->record_count; i++) {
        if (is_same(all->records[i].name, name)) {
            return &all->records[i];
        }
    }
    return NULL;
}

/* `text`: with its comments, from "typedef struct" on. */
static void take_struct(reading *now, const char *text, const char *end, place at) {
    const char *name = name_at(text + strlen("typedef struct "));
    record *made = known_record(now->all, name);
    if (made == NULL) {
        made = &now->all->records[next_index(&now->all->record_count, MOST_RECORDS, now->header)];
    }
    const char *open = memchr(text, '{', (size_t)(end - text));
    if (open == NULL && made->name != NULL) {
        return; /* declared a second time */
    }
    made->at = at;
    made->own = now->own;
    made->name = name;
    made->text = now->next;
    made->text.since = made->text.since != NULL ? made->text.since : now->file.since;
    if (open != NULL) {
        const char *close = end;
        while (*close != '}') {
            close--;
        }
        read_members(made, open + 1, close);
        set_since(made, made->text.since);
    }
    made->kind = kind_of(made);
}

static void take_number(reading *now, const char *declaration, place at) {
    group *made = &now->all->groups[next_index(&now->all->group_count, MOST_GROUPS, now->header)];
    made->at = at;
    made->own = now->own;
    made->text = now->next;
    made->text.since = made->text.since != NULL ? made->text.since : now->file.since;
    made->name = split_name(declaration + strlen("typedef "), &made->base);
    now->after_number = true;
}

static void read_constants(reading *now, group *made, const char *at, const char *close) {
    remarks around = {NULL, NULL};
    made->constants = keep(MOST_CONSTANTS * sizeof *made->constants);
    while (at < close) {
        if (isspace((unsigned char)*at) || *at == ',') {
            at++;
        } else if (begins_with(at, "/*")) {
            constant *last = made->constant_count > 0 ? &made->constants[made->constant_count - 1] : NULL;
            at = take_remark(at, &around, last != NULL ? &last->text : NULL);
        } else {
            constant *next = &made->constants[next_index(&made->constant_count, MOST_CONSTANTS, now->header)];
            next->name = name_at(at);
            next->text = around.before;
            around.before = NULL;
            at += strlen(next->name);
            char *end = NULL;
            const char *value = at + strspn(at, " =\n");
            next->value = strtol(value, &end, 0);
            if (next->name[0] == '\0' || value == at || end == value) {
                die("a constant without a plain number", next->name);
            }
            at = end;
        }
    }
}

/* The place that constants without a type are for: the first name in their comment that is followed by "." or "()". */
static const char *place_of(const doc *text) {
    for (const char *at = text->brief; at != NULL && *at != '\0'; at++) {
        if (begins_with(at, "x278") && (at == text->brief || !is_name_char(at[-1]))) {
            const char *owner = name_at(at);
            size_t len = strlen(owner);
            if (at[len] == '.' && is_name_char(at[len + 1])) {
                return copy(at, len + 1 + strlen(name_at(at + len + 1)));
            }
            if (begins_with(at + len, "()")) {
                return copy(at, len + 2);
            }
        }
    }
    return NULL;
}

static void take_enum(reading *now, const char *text, const char *end, place at) {
    group *made = NULL;
    if (now->after_number && now->next.brief == NULL) {
        made = &now->all->groups[now->all->group_count - 1];
    } else {
        made = &now->all->groups[next_index(&now->all->group_count, MOST_GROUPS, now->header)];
        made->at = at;
        made->own = now->own;
        made->text = now->next;
        made->text.since = made->text.since != NULL ? made->text.since : now->file.since;
        made->base = "uint32_t";
        made->of = place_of(&made->text);
    }
    const char *close = end;
    while (*close != '}') {
        close--;
    }
    read_constants(now, made, strchr(text, '{') + 1, close);
}

static void take_declaration(reading *now, const char *text, const char *end) {
    place at = here(now, text);
    const char *declaration = plain(text, (size_t)(end - text));
    const char *exported = strstr(declaration, "_API ");
    bool was_number = now->after_number;
    now->after_number = false;
    if (exported != NULL && exported < declaration + strlen("X278CW_API")) {
        take_function(now, exported + strlen("_API "), at);
    } else if (begins_with(declaration, "typedef struct ")) {
        take_struct(now, text, end, at);
    } else if (begins_with(declaration, "typedef ") && strstr(declaration, "(*") != NULL) {
        take_callback(now, declaration + strlen("typedef "), at);
    } else if (begins_with(declaration, "typedef ")) {
        take_number(now, declaration, at);
    } else if (begins_with(declaration, "enum ")) {
        now->after_number = was_number;
        take_enum(now, text, end, at);
        now->after_number = false;
    } else {
        die("a declaration of a kind that apidoc does not know", declaration);
    }
    now->next = (doc){.brief = NULL};
}

/* The end of a declaration: its semicolon, in no braces and in no comment. */
static const char *declaration_end(const char *text) {
    int depth = 0;
    for (; *text != '\0' && !(depth == 0 && *text == ';'); text++) {
        if (begins_with(text, "/*")) {
            text = comment_end(text) - 1;
        }
        depth += (*text == '{') - (*text == '}');
    }
    return text;
}

/* "#define X278_STRLEN SIZE_MAX" with a comment before it, or behind it. Others are not for users. */
static void take_directive(reading *now, const char *end) {
    const char *value = now->at + strlen("#define ");
    const char *remark = strstr(now->at, "/**<");
    bool behind = remark != NULL && remark < end;
    if (begins_with(now->at, "#define ") && (behind || now->next.brief != NULL)) {
        macro *made = &now->all->macros[next_index(&now->all->macro_count, MOST_MACROS, now->header)];
        size_t len = strcspn(value, " (\n");
        len = value[len] == '(' ? strcspn(value, ")") + 1 : len;
        made->own = now->own;
        made->name = copy(value, len);
        const char *rest = plain(value + len, (size_t)((behind ? remark : end) - value) - len);
        char *joined = keep(strlen(rest) + 1);
        for (const char *at = rest; *at != '\0'; at++) {
            joined[strlen(joined)] = *at == '\\' ? ' ' : *at;
        }
        made->value = squeeze(joined, strlen(joined));
        made->text = behind ? comment_text(remark, (size_t)(comment_end(remark) - remark)) : now->next.brief;
    }
    now->next = (doc){.brief = NULL};
}

static void take_comment(reading *now, const char *end) {
    const char *text = comment_text(now->at, (size_t)(end - now->at));
    if (!is_doc(now->at)) {
        now->next = (doc){.brief = NULL};
    } else if (begins_with(text, "@file ")) {
        now->file = comment_cut(text);
    } else {
        now->next = comment_cut(text);
    }
}

void read_header(api *all, const char *name, bool own) {
    static const char cplusplus[] = "extern \"C\" {";
    reading now = {.all = all, .header = name, .own = own, .text = read_file(name)};
    make_room(all);
    for (now.at = now.text; *now.at != '\0';) {
        const char *end = now.at + 1;
        if (begins_with(now.at, "/*")) {
            end = comment_end(now.at);
            take_comment(&now, end);
        } else if (*now.at == '#') {
            end = line_end(now.at);
            take_directive(&now, end);
        } else if (begins_with(now.at, cplusplus)) {
            end = now.at + sizeof cplusplus - 1;
        } else if (!isspace((unsigned char)*now.at) && *now.at != '}') {
            end = declaration_end(now.at);
            take_declaration(&now, now.at, end);
            end += *end == ';';
        }
        now.at = end;
    }
}
