/* The fixed form of the comments: who may be NULL, what is filled in, what goes with a length, who frees what. */
#include "facts.h"

#include <string.h>

#include "text.h"

/* How a life is said. */
#define LIVES "(\"Free with F()\", \"as long as `P`\", \"lives until …\", \"static\")"

static const char *const numbers[] = {"char", "int32_t", "uint32_t", "int64_t", "uint64_t", "size_t", "uint8_t"};

static bool is_number(const api *all, const char *base) {
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        if (is_same(numbers[i], base)) {
            return true;
        }
    }
    return find_group(all, base) != NULL;
}

static bool is_known(const api *all, const char *base) {
    return is_same(base, "void") || is_number(all, base) || find_record(all, base) != NULL ||
           find_callback(all, base) != NULL;
}

static bool is_callback(const api *all, const parameter *param) {
    return stars_of(param->type) == 0 && find_callback(all, base_of(param->type)) != NULL;
}

static bool is_pointer(const api *all, const parameter *param) {
    return stars_of(param->type) > 0 || is_callback(all, param);
}

static bool is_const(const parameter *param) {
    return begins_with(param->type, "const ");
}

static const parameter *find_parameter(const function *of, const char *name) {
    for (size_t i = 0; i < of->param_count; i++) {
        if (is_same(of->params[i].name, name)) {
            return &of->params[i];
        }
    }
    return NULL;
}

/* What a parameter's text says in full: "as x278_reader_open_memory()" stands for the text of the parameter of that name there. */
static const char *full_text(const api *all, const parameter *param) {
    const char *text = param->text;
    for (int i = 0; i < 4 && text != NULL && begins_with(text, "as x278"); i++) {
        const char *name = name_at(text + strlen("as "));
        const char *behind = text + strlen("as ") + strlen(name);
        if (!begins_with(behind, "()") || (behind[2] != '.' && behind[2] != ';' && behind[2] != '\0')) {
            break; /* "as fopen() takes it" */
        }
        const function *other = find_function(all, name);
        const parameter *same = other == NULL ? NULL : find_parameter(other, param->name);
        text = same == NULL ? NULL : same->text;
    }
    return text;
}

/* The name in "as long as `acks`", "bytes of `data`"; NULL when the text does not say so. */
static const char *name_behind(const char *text, const char *words) {
    const char *at = text == NULL ? NULL : strstr(text, words);
    return at == NULL ? NULL : name_at(at + strlen(words));
}

/* ---- lives --------------------------------------------------------------------------------------------------- */

/* "static", "as long as acks", "until the next call on reader", "owned, freed by x278_acker_free"; NULL: not said. */
static const char *life_in(const char *text) {
    if (text == NULL) {
        return NULL;
    }
    const char *freed = strstr(text, "ree with x278");
    if (freed != NULL) {
        return join("owned, freed by ", name_at(freed + strlen("ree with ")));
    }
    const char *as_long = name_behind(text, "as long as `");
    if (as_long != NULL) {
        return join("as long as ", as_long);
    }
    const char *until = strstr(text, "lives until ");
    if (until != NULL) {
        until += strlen("lives ");
        return copy(until, strcspn(until, ".;,"));
    }
    return find_word(text, "static") != NULL ? "static" : NULL;
}

/* The first of the texts that says it. */
static const char *life_of(const char *first, const char *second, const char *third) {
    const char *life = life_in(first);
    life = life != NULL ? life : life_in(second);
    return life != NULL ? life : life_in(third);
}

/* A life that depends on a parameter has one of that name. */
static void check_life(api *all, const function *of, const char *life) {
    static const char as_long[] = "as long as ";
    static const char owned[] = "owned, freed by ";
    if (begins_with(life, as_long) && find_parameter(of, life + sizeof as_long - 1) == NULL) {
        refuse(all, of->at, of->name, "lives as long as `%s`, but has no such parameter", life + sizeof as_long - 1);
    }
    if (begins_with(life, owned) && find_function(all, life + sizeof owned - 1) == NULL) {
        refuse(all, of->at, of->name, "is freed by %s(), which is not declared", life + sizeof owned - 1);
    }
}

/* ---- parameters ---------------------------------------------------------------------------------------------- */

static const char *direction_of(api *all, const function *of, const parameter *param, const char *text) {
    size_t stars = stars_of(param->type);
    const record *whole = find_record(all, base_of(param->type));
    bool fills = strstr(text, "receives") != NULL;
    if (stars == 2) {
        return strstr(param->type, "*const *") != NULL ? "in" : "out";
    }
    bool any = is_same(base_of(param->type), "void") && !fills;
    if (stars == 0 || is_const(param) || ends_with(of->name, "_free") || any) {
        return "in";
    }
    if (whole != NULL && (whole->kind == RECORD_HANDLE || whole->kind == RECORD_VIEW)) {
        return "inout";
    }
    if (!fills && strstr(text, "changed") == NULL) {
        refuse(all, of->at, of->name,
               "@param %s says neither \"receives\" (filled by the call) nor \"changed\" (read and filled)",
               param->name);
    }
    return fills ? "out" : "inout";
}

static void find_nullable(api *all, const function *of, parameter *param, const char *text) {
    param->nullable = is_pointer(all, param) && strstr(text, "not NULL") == NULL;
    if (param->nullable && strstr(text, "NULL") == NULL && !is_same(param->name, "user")) {
        refuse(all, of->at, of->name, "@param %s says neither \"not NULL\" nor what NULL means", param->name);
    }
}

static void find_length(const function *of, parameter *param, const char *text) {
    const char *name = name_behind(text, "bytes of `");
    name = name != NULL ? name : name_behind(text, "entries of `");
    if (stars_of(param->type) == 0 && name != NULL && find_parameter(of, name) != NULL) {
        param->length_of = name;
        param->has_strlen = strstr(text, "X278_STRLEN") != NULL;
    }
}

/* Text, bytes and lists end somewhere: at a NUL, or where another parameter says. */
static void check_end(api *all, const function *of, parameter *param, const char *text) {
    const char *base = base_of(param->type);
    bool any_struct = is_same(base, "void") && strstr(text, "a struct of") != NULL;
    bool bytes = stars_of(param->type) == 1 &&
                 (is_same(base, "char") || (is_same(base, "void") && is_const(param) && !any_struct));
    bool list = strstr(param->type, "*const *") != NULL;
    param->is_text = bytes && strstr(text, "NUL-terminated") != NULL;
    bool ends = param->is_text || !(bytes || list);
    for (size_t i = 0; i < of->param_count; i++) {
        const char *counted = of->params[i].length_of;
        ends = ends || (counted != NULL && is_same(counted, param->name));
    }
    if (!ends) {
        refuse(all, of->at, of->name,
               "@param %s is neither \"NUL-terminated\" nor does a length say \"bytes of `%s`\" or \"entries of `%s`\"",
               param->name, param->name, param->name);
    }
}

/* Is what the parameter receives a pointer, or does it have one inside? */
static bool hands_out(const api *all, const parameter *param) {
    const record *whole = find_record(all, base_of(param->type));
    if (!is_same(param->direction, "out") || is_same(base_of(param->type), "void")) {
        return false;
    }
    if (stars_of(param->type) == 2) {
        return true;
    }
    for (size_t i = 0; whole != NULL && whole->kind == RECORD_LEAF && i < whole->member_count; i++) {
        if (stars_of(whole->members[i].type) > 0) {
            return true;
        }
    }
    return false;
}

static void find_life(api *all, const function *of, parameter *param, const char *text) {
    const record *whole = find_record(all, base_of(param->type));
    if (!hands_out(all, param)) {
        return;
    }
    bool opaque = whole != NULL && stars_of(param->type) == 2;
    param->life = life_of(text, of->text.brief, of->text.details);
    if (param->life == NULL && opaque) {
        param->life = life_of(whole->text.brief, whole->text.details, NULL);
    }
    if (param->life == NULL) {
        refuse(all, of->at, of->name, "@param %s does not say how long what it receives lives " LIVES, param->name);
        return;
    }
    check_life(all, of, param->life);
}

static void find_parameters(api *all, function *of) {
    for (size_t i = 0; i < of->text.param_count; i++) {
        if (find_parameter(of, of->text.params[i].name) == NULL) {
            refuse(all, of->at, of->name, "@param %s is not one of its parameters", of->text.params[i].name);
        }
    }
    for (size_t i = 0; i < of->param_count; i++) {
        const char *text = full_text(all, &of->params[i]);
        if (text != NULL) {
            find_length(of, &of->params[i], text);
        }
    }
    for (size_t i = 0; i < of->param_count; i++) {
        parameter *param = &of->params[i];
        const char *text = full_text(all, param);
        if (!is_known(all, base_of(param->type))) {
            refuse(all, of->at, of->name, "%s is not a type that any header defines", base_of(param->type));
        }
        if (text == NULL || text[0] == '\0') {
            refuse(all, of->at, of->name, "has no @param %s", param->name);
            text = "receives; not NULL; NUL-terminated; static";
        }
        param->direction = direction_of(all, of, param, text);
        find_nullable(all, of, param, text);
        check_end(all, of, param, text);
        find_life(all, of, param, text);
    }
}

/* ---- functions ----------------------------------------------------------------------------------------------- */

/* What it returns, or the one life of all that its outputs receive. */
static void find_returns(api *all, function *of) {
    if (!is_known(all, base_of(of->returns))) {
        refuse(all, of->at, of->name, "%s is not a type that any header defines", base_of(of->returns));
    }
    of->life = "value";
    if (stars_of(of->returns) > 0) {
        of->life = life_of(of->text.result, of->text.brief, of->text.details);
        if (of->life == NULL) {
            refuse(all, of->at, of->name, "@return does not say how long it lives " LIVES);
            of->life = "value";
        }
        check_life(all, of, of->life);
        return;
    }
    for (size_t i = 0; i < of->param_count; i++) {
        if (of->params[i].life != NULL) {
            of->life = of->params[i].life;
        }
    }
}

static void find_threads(api *all, function *of) {
    const record *worked_on = of->param_count == 0 ? NULL : find_record(all, base_of(of->params[0].type));
    if (of->threads == NULL && worked_on != NULL) {
        of->threads = worked_on->text.threads;
    }
    if (of->threads == NULL) {
        of->threads = of->header_threads;
    }
    if (of->threads == NULL) {
        refuse(all, of->at, of->name, "has no @threads, nor has what it works on, nor its header");
    } else if (!begins_with(of->threads, "safe") && !begins_with(of->threads, "one thread") &&
               !begins_with(of->threads, "any number")) {
        refuse(all, of->at, of->name, "@threads does not begin with \"safe\", \"one thread\" or \"any number\"");
    }
}

static void check_text(api *all, place at, const char *name, const doc *text) {
    if (text->brief == NULL || text->brief[0] == '\0') {
        refuse(all, at, name, "has no comment");
    }
    if (text->since == NULL) {
        refuse(all, at, name, "has no @since, nor has its header");
    }
}

static void find_function_facts(api *all, function *of) {
    check_text(all, of->at, of->name, &of->text);
    find_parameters(all, of);
    find_returns(all, of);
}

/* ---- structs and constants ----------------------------------------------------------------------------------- */

static member *find_member(record *of, const char *name) {
    for (size_t i = 0; i < of->member_count; i++) {
        if (is_same(of->members[i].name, name)) {
            return &of->members[i];
        }
    }
    return NULL;
}

/* Is it a list: "const x278_str *params", "const x278_service *const *services"? */
static bool may_be_list(const member *of) {
    return of->array > 0 ||
           (stars_of(of->type) > 0 && begins_with(of->type, "const ") && strstr(of->type, "(*") == NULL);
}

/* The list that a number counts: the one that its comment names ("entries of `params`"), or a "…_count" behind its list. */
static member *counted_by(record *of, const member *number) {
    const char *named = name_behind(number->text, "entries of `");
    size_t index = (size_t)(number - of->members);
    member *list = NULL;
    if (stars_of(number->type) == 0 && named != NULL) {
        list = find_member(of, named);
    } else if (is_same(number->type, "size_t") && ends_with(number->name, "_count") && index > 0) {
        list = &of->members[index - 1];
    }
    return list != NULL && may_be_list(list) ? list : NULL;
}

static void find_member_facts(api *all, record *of, member *made) {
    member *list = counted_by(of, made);
    if (list != NULL) {
        made->count_of = list->name;
        list->count = made->name;
    }
    if (made->text == NULL || made->text[0] == '\0') {
        refuse(all, of->at, of->name, "the member %s has no comment", made->name);
    }
    if (strstr(made->type, "(*") == NULL && !is_known(all, base_of(made->type))) {
        refuse(all, of->at, of->name, "%s is not a type that any header defines", base_of(made->type));
    }
}

static void find_handle_facts(api *all, record *of) {
    static const char owned[] = "owned, freed by ";
    const char *life = life_of(of->text.brief, of->text.details, NULL);
    if (life == NULL) {
        refuse(all, of->at, of->name, "does not say how long it lives " LIVES);
    } else if (begins_with(life, owned)) {
        of->free = life + sizeof owned - 1;
    }
    if (of->text.threads == NULL) {
        refuse(all, of->at, of->name, "has no @threads");
    }
}

static void find_record_facts(api *all, record *of) {
    check_text(all, of->at, of->name, &of->text);
    for (size_t i = 0; i < of->member_count; i++) {
        find_member_facts(all, of, &of->members[i]);
    }
    for (size_t i = 0; i < of->member_count; i++) {
        const member *made = &of->members[i];
        if (may_be_list(made) && strstr(made->type, "*const *") != NULL && made->count == NULL) {
            refuse(all, of->at, of->name, "no member says that it has the \"entries of `%s`\"", made->name);
        }
    }
    if (of->kind == RECORD_LEAF && (of->text.details == NULL || strstr(of->text.details, "frozen leaf") == NULL)) {
        refuse(all, of->at, of->name, "neither begins with struct_size nor says that it is a \"frozen leaf\"");
    }
    if (of->kind == RECORD_HANDLE) {
        find_handle_facts(all, of);
    }
}

static void find_group_facts(api *all, const group *of) {
    const char *name = of->name != NULL ? of->name : of->constant_count > 0 ? of->constants[0].name : "enum";
    check_text(all, of->at, name, &of->text);
    if (of->name == NULL && of->of == NULL) {
        refuse(all, of->at, name,
               "the comment does not say what its constants are for (\"Bits of x278_STRUCT.MEMBER.\", \"… of "
               "x278_FUNCTION()\")");
    }
}

void find_facts(api *all) {
    for (size_t i = 0; i < all->record_count; i++) {
        find_record_facts(all, &all->records[i]);
    }
    for (size_t i = 0; i < all->group_count; i++) {
        find_group_facts(all, &all->groups[i]);
    }
    for (size_t i = 0; i < all->callback_count; i++) {
        find_function_facts(all, &all->callbacks[i]);
    }
    for (size_t i = 0; i < all->function_count; i++) {
        find_function_facts(all, &all->functions[i]);
        find_threads(all, &all->functions[i]);
    }
}
