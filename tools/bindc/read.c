/* Reads the files of bindings. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "bindc.h"

const char *attr(xmlNodePtr node, const char *name) {
    xmlAttrPtr found = xmlHasProp(node, (const xmlChar *)name);
    return found == NULL || found->children == NULL ? NULL : (const char *)found->children->content;
}

void complain(model *m, xmlNodePtr node, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%ld: ", m->file, xmlGetLineNo(node));
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    m->errors++;
}

int find_struct(const model *m, const char *name) {
    for (int i = 0; name != NULL && i < m->struct_count; i++) {
        if (strcmp(m->structs[i].name, name) == 0) {
            return i;
        }
    }
    return -1;
}

int find_field(const model *m, int type, const char *name, size_t len) {
    const node_type *s = &m->structs[type];
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        if (strlen(m->fields[i].name) == len && strncmp(m->fields[i].name, name, len) == 0) {
            return i;
        }
    }
    return -1;
}

const node_type *owner_of(const model *m, int of) {
    int i = 0;
    while (of >= m->structs[i].first_field + m->structs[i].field_count) {
        i++; /* the fields of the structs follow each other */
    }
    return &m->structs[i];
}

static void check_field(model *m, const field *f) {
    static const char *const kinds[] = {"text", "texts", "one", "many", "number", "delimiters", "payload"};
    int known = 0;
    for (size_t i = 0; f->kind != NULL && i < sizeof kinds / sizeof *kinds; i++) {
        known = known || strcmp(f->kind, kinds[i]) == 0;
    }
    if (!known || f->name == NULL || strlen(f->name) >= sizeof((x278i_field *)NULL)->name) {
        complain(m, f->node, "a field needs a kind, and a name that is not too long");
        exit(1);
    }
    int list = strcmp(f->kind, "texts") == 0 || strcmp(f->kind, "many") == 0;
    if (list != (f->count != NULL)) {
        complain(m, f->node, "a list, and nothing else, has a count");
    }
}

static void read_struct(model *m, xmlNodePtr node) {
    node_type *s = &m->structs[m->struct_count++];
    *s = (node_type){
        .node = node, .name = attr(node, "name"), .first_field = m->field_count, .first_rule = m->rule_count};
    for (xmlNodePtr n = xmlFirstElementChild(node); n != NULL; n = xmlNextElementSibling(n)) {
        const char *what = (const char *)n->name;
        if (strcmp(what, "field") == 0 && m->field_count < MOST_FIELDS) {
            field *f = &m->fields[m->field_count++];
            *f = (field){n, attr(n, "name"), attr(n, "kind"), attr(n, "of"), attr(n, "count"), -1, 0};
            f->gathers = attr(n, "gathers") != NULL;
            check_field(m, f);
            s->field_count++;
        } else if (strcmp(what, "fork") == 0 && m->fork_count < MOST_FORKS) {
            m->fork_nodes[m->fork_count++] = (forked){n, m->struct_count - 1};
        } else if (strchr("sbl", what[0]) != NULL && m->rule_count < MOST_RULES) {
            m->rules[m->rule_count++] = (rule){n, what[0], 0};
            s->rule_count++;
        } else {
            complain(m, n, "<%s> is not known here, or is one too many", what);
        }
    }
}

/* The list that an attribute of a fork names; -1. */
static int forked_list(const model *m, const forked *from, const char *name) {
    const char *list = attr(from->node, name);
    int found = list == NULL ? -1 : find_field(m, from->type, list, strlen(list));
    return found >= 0 && strcmp(m->fields[found].kind, "many") == 0 ? found : -1;
}

/* Resolve a fork: the entries of both lists have the same fields. */
static void read_fork(model *m, const forked *from, x278i_fork *to) {
    int list = forked_list(m, from, "field");
    int other = forked_list(m, from, "to");
    const char *key = attr(from->node, "when");
    const char *code = attr(from->node, "is");
    if (list < 0 || other < 0 || key == NULL || code == NULL || strlen(code) >= sizeof to->code) {
        complain(m, from->node, "a fork needs field and to, two lists of structs, when and is");
        exit(1);
    }
    const node_type *a = &m->structs[m->fields[list].of_struct];
    const node_type *b = &m->structs[m->fields[other].of_struct];
    int same = a->field_count == b->field_count;
    for (int i = 0; i < a->field_count && same; i++) {
        const field *x = &m->fields[a->first_field + i];
        const field *y = &m->fields[b->first_field + i];
        same = strcmp(x->name, y->name) == 0 && strcmp(x->kind, "text") == 0 && strcmp(y->kind, "text") == 0;
    }
    int at = find_field(m, m->fields[list].of_struct, key, strlen(key));
    if (!same || at < 0) {
        complain(m, from->node, "the structs of a fork have the same texts, `when` is one of them");
        exit(1);
    }
    *to = (x278i_fork){(uint16_t)list, (uint16_t)other, (uint16_t)at, ""};
    memcpy(to->code, code, strlen(code));
}

static void read_roots(model *m, xmlNodePtr bindings) {
    for (xmlNodePtr n = xmlFirstElementChild(bindings); n != NULL; n = xmlNextElementSibling(n)) {
        if (strcmp((const char *)n->name, "root") != 0) {
            continue;
        }
        root_type found = {attr(n, "set"), find_struct(m, attr(n, "struct"))};
        if (found.set == NULL || found.type < 0 || m->root_count == MOST_GUIDES) {
            complain(m, n, "a root without set or struct, or one too many");
            exit(1);
        }
        m->roots[m->root_count++] = found;
    }
}

void read_structs(model *m, const char *file, xmlNodePtr root) {
    m->file = file;
    for (xmlNodePtr n = xmlFirstElementChild(root); n != NULL; n = xmlNextElementSibling(n)) {
        if (strcmp((const char *)n->name, "root") == 0) {
            continue;
        }
        if (attr(n, "name") == NULL || m->struct_count == MOST_STRUCTS) {
            complain(m, n, "a struct without a name, or one too many");
            exit(1);
        }
        read_struct(m, n);
    }
    if (attr(root, "envelope") != NULL) {
        m->envelope_name = attr(root, "envelope");
    }
    if (m->tree_count == MOST_FILES) {
        complain(m, root, "one file too many");
        exit(1);
    }
    m->trees[m->tree_count++] = root;
}

void resolve_model(model *m) {
    xmlNodePtr root = m->trees[0];
    for (int i = 0; i < m->field_count; i++) {
        field *f = &m->fields[i];
        f->of_struct = find_struct(m, f->of);
        int needs = strcmp(f->kind, "one") == 0 || strcmp(f->kind, "many") == 0;
        if (needs != (f->of_struct >= 0)) {
            complain(m, f->node, "the struct of the field is missing, or not known");
            exit(1);
        }
    }
    for (int i = 0; i < m->tree_count; i++) {
        read_roots(m, m->trees[i]);
    }
    for (int i = 0; i < m->fork_count; i++) {
        read_fork(m, &m->fork_nodes[i], &m->forks[i]);
    }
    m->envelope = find_struct(m, m->envelope_name);
    if (m->root_count == 0 || m->envelope < 0 || find_struct(m, "unknown") < 0) {
        complain(m, root, "the root, the envelope or the struct of unknown segments is missing");
        exit(1);
    }
}
