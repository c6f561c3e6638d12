/* Issue: a finding, copied out of the library's list. Its attributes are the fields of x278_issue, by their names. */
#include "x278py.h"

#include <stdlib.h>

typedef enum member_kind {
    MEMBER_TEXT,
    MEMBER_SEVERITY,
    MEMBER_SIGNED,
    MEMBER_SHORT,
    MEMBER_LONG
} member_kind;

typedef struct member {
    const char *name; /* in a line of JSON */
    size_t offset;
    member_kind kind;
} member;

typedef struct issue_object {
    PyObject ob_base;
    x278_issue issue;
    char *block; /* its texts and parameters */
} issue_object;

/* A line of JSON has these, in this order: x278_json_writer_issue(). */
static const member members[] = {
    {"severity", offsetof(x278_issue, severity), MEMBER_SEVERITY},
    {"code", offsetof(x278_issue, name), MEMBER_TEXT},
    {"snip", offsetof(x278_issue, snip), MEMBER_SIGNED},
    {"path", offsetof(x278_issue, path), MEMBER_TEXT},
    {"loop", offsetof(x278_issue, loop), MEMBER_TEXT},
    {"segment", offsetof(x278_issue, segment), MEMBER_TEXT},
    {"ordinal", offsetof(x278_issue, ordinal), MEMBER_LONG},
    {"element", offsetof(x278_issue, element), MEMBER_SHORT},
    {"component", offsetof(x278_issue, component), MEMBER_SHORT},
    {"repetition", offsetof(x278_issue, repetition), MEMBER_SHORT},
    {"offset", offsetof(x278_issue, offset), MEMBER_LONG},
    {"length", offsetof(x278_issue, length), MEMBER_LONG},
    {"interchange", offsetof(x278_issue, interchange), MEMBER_LONG},
    {"group", offsetof(x278_issue, group), MEMBER_LONG},
    {"transaction", offsetof(x278_issue, transaction), MEMBER_LONG},
    {"ta1", offsetof(x278_issue, ta1), MEMBER_TEXT},
    {"ak905", offsetof(x278_issue, ak905), MEMBER_TEXT},
    {"ik304", offsetof(x278_issue, ik304), MEMBER_TEXT},
    {"ik403", offsetof(x278_issue, ik403), MEMBER_TEXT},
    {"ik502", offsetof(x278_issue, ik502), MEMBER_TEXT},
    {"rule", offsetof(x278_issue, rule), MEMBER_TEXT},
    {"message", offsetof(x278_issue, message), MEMBER_TEXT},
};

#define MEMBERS (sizeof members / sizeof members[0])

/* Members that are attributes only, or are called otherwise in JSON. */
static const member more[] = {
    {"code", offsetof(x278_issue, code), MEMBER_SIGNED},
    {"name", offsetof(x278_issue, name), MEMBER_TEXT},
    {"line", offsetof(x278_issue, line), MEMBER_LONG},
    {"document", offsetof(x278_issue, document), MEMBER_LONG},
};

/* ---- copying -------------------------------------------------------------------------------------------------------------- */

/* Bytes of the texts of an issue, each with its NUL, and of its parameters. */
static size_t size_of(const x278_issue *issue) {
    size_t size = issue->param_count * sizeof(x278_str);
    for (size_t i = 0; i < MEMBERS; i++) {
        x278_str text;
        if (members[i].kind == MEMBER_TEXT) {
            memcpy(&text, (const char *)issue + members[i].offset, sizeof text);
            size += text.len + 1;
        }
    }
    for (size_t i = 0; i < issue->param_count; i++) {
        size += issue->params[i].len + 1;
    }
    return size;
}

static x278_str copy_text(x278_str text, char **to) {
    x278_str copy = {*to, text.len};
    if (text.len > 0) {
        memcpy(*to, text.ptr, text.len);
    }
    (*to)[text.len] = '\0';
    *to += text.len + 1;
    return copy;
}

static void copy_texts(x278_issue *issue, char *block) {
    x278_str *params = (x278_str *)(void *)block;
    char *at = block + issue->param_count * sizeof(x278_str);
    for (size_t i = 0; i < issue->param_count; i++) {
        params[i] = copy_text(issue->params[i], &at);
    }
    issue->params = issue->param_count == 0 ? NULL : params;
    for (size_t i = 0; i < MEMBERS; i++) {
        x278_str text;
        if (members[i].kind == MEMBER_TEXT) {
            memcpy(&text, (char *)issue + members[i].offset, sizeof text);
            text = copy_text(text, &at);
            memcpy((char *)issue + members[i].offset, &text, sizeof text);
        }
    }
}

PyObject *issue_wrap(const module_state *state, const x278_issue *issue) {
    issue_object *self = PyObject_New(issue_object, (PyTypeObject *)state->issue);
    if (self == NULL) {
        return NULL;
    }
    memset(&self->issue, 0, sizeof self->issue);
    memcpy(&self->issue, issue, issue->struct_size < sizeof self->issue ? issue->struct_size : sizeof self->issue);
    self->block = PyMem_Malloc(size_of(&self->issue));
    if (self->block == NULL) {
        Py_DECREF((PyObject *)self);
        return PyErr_NoMemory();
    }
    copy_texts(&self->issue, self->block);
    return (PyObject *)self;
}

static void issue_dealloc(PyObject *self) {
    PyMem_Free(((issue_object *)self)->block);
    object_free(self);
}

PyObject *issue_list(const module_state *state, const x278_issues *issues) {
    size_t count = 0;
    const x278_issue **sorted = issues_sorted(issues, &count);
    if (sorted == NULL && count > 0) {
        return PyErr_NoMemory();
    }
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t i = 0; list != NULL && i < count; i++) {
        PyObject *issue = issue_wrap(state, sorted[i]);
        if (issue == NULL || PyList_SetItem(list, (Py_ssize_t)i, issue) != 0) {
            Py_DECREF(list);
            list = NULL;
        }
    }
    free(sorted);
    return list;
}

/* ---- the order in which people read ------------------------------------------------------------------------------------- */

/* By place, then in the order of finding, as `x278 check` prints them. The entries are in that order before. */
static bool comes_before(const x278_issue *x, const x278_issue *y) {
    const uint64_t places[][2] = {{x->interchange, y->interchange}, {x->group, y->group},
                                  {x->transaction, y->transaction}, {x->offset, y->offset},
                                  {x->element, y->element},         {x->component, y->component}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        if (places[i][0] != places[i][1]) {
            return places[i][0] < places[i][1];
        }
    }
    if ((x->length == 0) != (y->length == 0)) {
        return x->length == 0; /* what is missing belongs before what is there */
    }
    return x->code < y->code;
}

/* Merge two sorted runs of `from` into `to`. */
static void merge(const x278_issue **from, const x278_issue **to, size_t begin, size_t middle, size_t end) {
    size_t left = begin;
    size_t right = middle;
    for (size_t i = begin; i < end; i++) {
        bool take_right = left == middle || (right < end && comes_before(from[right], from[left]));
        to[i] = take_right ? from[right++] : from[left++];
    }
}

const x278_issue **issues_sorted(const x278_issues *issues, size_t *count) {
    *count = x278_issues_count(issues);
    const x278_issue **list = *count == 0 ? NULL : malloc(*count * 2 * sizeof *list);
    if (list == NULL) {
        return NULL;
    }
    const x278_issue **from = list;
    const x278_issue **to = list + *count;
    for (size_t i = 0; i < *count; i++) {
        from[i] = x278_issues_at(issues, i);
    }
    for (size_t width = 1; width < *count; width *= 2) {
        for (size_t begin = 0; begin < *count; begin += 2 * width) {
            size_t middle = begin + width < *count ? begin + width : *count;
            merge(from, to, begin, middle, middle + width < *count ? middle + width : *count);
        }
        const x278_issue **other = from;
        from = to;
        to = other;
    }
    if (from != list) {
        memcpy((void *)list, (const void *)from, *count * sizeof *list);
    }
    return list;
}

/* ---- attributes ----------------------------------------------------------------------------------------------------------- */

static PyObject *value_of(const x278_issue *issue, const member *which) {
    const char *at = (const char *)issue + which->offset;
    uint64_t large;
    uint32_t small;
    x278_str text;
    switch (which->kind) {
    case MEMBER_TEXT:
        memcpy(&text, at, sizeof text);
        return text_or_empty(text);
    case MEMBER_SEVERITY:
        return PyUnicode_FromString(x278_severity_name(issue->severity));
    case MEMBER_LONG:
        memcpy(&large, at, sizeof large);
        return PyLong_FromUnsignedLongLong(large);
    default:
        memcpy(&small, at, sizeof small);
        return PyLong_FromUnsignedLong(which->kind == MEMBER_SIGNED && small > INT32_MAX ? 0 : small);
    }
}

static PyObject *issue_get(PyObject *self, void *closure) {
    return value_of(&((issue_object *)self)->issue, closure);
}

static PyObject *get_params(PyObject *self, void *closure) {
    const x278_issue *issue = &((issue_object *)self)->issue;
    PyObject *made = PyTuple_New((Py_ssize_t)issue->param_count);
    (void)closure;
    for (size_t i = 0; made != NULL && i < issue->param_count; i++) {
        PyObject *text = text_or_empty(issue->params[i]);
        if (text == NULL || PyTuple_SetItem(made, (Py_ssize_t)i, text) != 0) {
            Py_DECREF(made);
            made = NULL;
        }
    }
    return made;
}

static PyObject *issue_to_dict(PyObject *self, PyObject *unused) {
    PyObject *dict = PyDict_New();
    (void)unused;
    for (size_t i = 0; dict != NULL && i < MEMBERS; i++) {
        PyObject *value = value_of(&((issue_object *)self)->issue, &members[i]);
        if (value == NULL || PyDict_SetItemString(dict, members[i].name, value) != 0) {
            Py_DECREF(dict);
            dict = NULL;
        }
        Py_XDECREF(value);
    }
    return dict;
}

static PyObject *issue_repr(PyObject *self) {
    const x278_issue *issue = &((issue_object *)self)->issue;
    const char *place = issue->path.len > 0 ? issue->path.ptr : issue->segment.len > 0 ? issue->segment.ptr : "-";
    return PyUnicode_FromFormat("<x278.Issue %s %s at %s, byte %llu>", x278_severity_name(issue->severity),
                                issue->name.ptr, place, (unsigned long long)issue->offset);
}

static PyObject *issue_str(PyObject *self) {
    return text_or_empty(((issue_object *)self)->issue.message);
}

/* ---- the type ------------------------------------------------------------------------------------------------------------- */

#define MEMBER(list, index, name, doc)                                                                                 \
    { name, issue_get, NULL, doc, (void *)&(list)[index] }

static PyGetSetDef getset[] = {
    MEMBER(members, 0, "severity", "\"error\", \"warning\" or \"info\"."),
    MEMBER(more, 0, "code", "Number of the finding: docs/issues.md lists them."),
    MEMBER(more, 1, "name", "Stable name of the code, such as \"element_too_long\"."),
    MEMBER(members, 2, "snip", "SNIP type 1 to 7 of the check that found it."),
    MEMBER(members, 3, "path", "What is at fault, such as \"2010C-NM109\"; empty when no guide places it."),
    MEMBER(members, 4, "loop", "Loop id, such as \"2010C\"."),
    MEMBER(members, 5, "segment", "Segment tag."),
    MEMBER(members, 6, "ordinal", "Segment in its transaction, ST is 1; 0 for envelope segments."),
    MEMBER(members, 7, "element", "Element position from 1; 0: the segment as a whole."),
    MEMBER(members, 8, "component", "Component position from 1; 0: the element as a whole."),
    MEMBER(members, 9, "repetition", "Repetition from 1; 0: no element is meant."),
    MEMBER(members, 10, "offset", "Byte offset in the input."),
    MEMBER(members, 11, "length", "Bytes at the offset that are meant; 0 for something that is missing."),
    MEMBER(members, 12, "interchange", "Counts in the input from 1; 0 outside of any."),
    MEMBER(members, 13, "group", "Counts in its interchange from 1; 0 outside of any."),
    MEMBER(members, 14, "transaction", "Counts in its group from 1; 0 outside of any."),
    MEMBER(members, 15, "ta1", "TA1 note code that answers it (TA105)."),
    MEMBER(members, 16, "ak905", "Group error code of a 999."),
    MEMBER(members, 17, "ik304", "Segment error code of a 999."),
    MEMBER(members, 18, "ik403", "Element error code of a 999."),
    MEMBER(members, 19, "ik502", "Transaction error code of a 999."),
    MEMBER(members, 20, "rule", "Id of the situational rule that fired."),
    MEMBER(members, 21, "message", "One English line; no value of the message is in it."),
    MEMBER(more, 2, "line", "Line of an XML or JSON file, from 1; 0 for other input."),
    MEMBER(more, 3, "document", "XML and JSON: counts the documents from 1; 0 for other input."),
    {"params", get_params, NULL, "Facts of the guide and numbers that the message was made with, never values.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef methods[] = {
    {"to_dict", issue_to_dict, METH_NOARGS,
     "to_dict($self, /)\n--\n\nThe members of a line of `x278 check --format jsonl`, without the file."},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "A finding: what is wrong or odd, and where. No value of the message is in it."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, issue_dealloc},
    {Py_tp_repr, issue_repr},
    {Py_tp_str, issue_str},
    {Py_tp_methods, methods},
    {Py_tp_getset, getset},
    {0, NULL},
};

bool issue_make_type(module_state *state) {
    PyType_Spec spec = {"x278.Issue", sizeof(issue_object), 0, Py_TPFLAGS_DEFAULT, slots};
    state->issue = type_from_spec(state, &spec, NULL);
    return state->issue != NULL;
}
