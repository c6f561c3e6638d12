/* Document: one transaction. Values by path as in a dictionary, the structs as nodes, and all that is made of it. */
#include "x278py.h"

/* ---- life and lock -------------------------------------------------------------------------------------------------- */

PyObject *document_wrap(module_state *state, x278_doc *doc) {
    document_object *self = PyObject_New(document_object, (PyTypeObject *)state->document);
    PyThread_type_lock lock = self == NULL ? NULL : PyThread_allocate_lock();
    if (self == NULL) {
        x278_doc_free(doc);
        return NULL;
    }
    self->doc = doc;
    self->lock = lock;
    self->state = state;
    self->module = state->module;
    Py_INCREF(self->module);
    if (lock == NULL) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

static void document_dealloc(PyObject *object) {
    document_object *self = (document_object *)object;
    x278_doc_free(self->doc);
    if (self->lock != NULL) {
        PyThread_free_lock(self->lock);
    }
    Py_XDECREF(self->module);
    object_free(object);
}

document_object *document_of(const module_state *state, PyObject *object) {
    if (Py_TYPE(object) != (PyTypeObject *)state->document) {
        PyErr_Format(PyExc_TypeError, "a Document is wanted, not %S", (PyObject *)Py_TYPE(object));
        return NULL;
    }
    return (document_object *)object;
}

void document_lock(document_object *self) {
    if (PyThread_acquire_lock(self->lock, NOWAIT_LOCK) == 0) {
        Py_BEGIN_ALLOW_THREADS
            PyThread_acquire_lock(self->lock, WAIT_LOCK);
        Py_END_ALLOW_THREADS
    }
}

void document_unlock(document_object *self) {
    PyThread_release_lock(self->lock);
}

static document_object *as_document(PyObject *self) {
    return (document_object *)self;
}

/* ---- values by path --------------------------------------------------------------------------------------------------- */

static PyObject *path_bytes(PyObject *path) {
    return text_to_bytes(path, "a path");
}

/* The value at a path: a new reference, NULL without an exception when it is absent. */
static PyObject *value_at(document_object *self, PyObject *path) {
    PyObject *bytes = path_bytes(path);
    PyObject *found = NULL;
    if (bytes == NULL) {
        return NULL;
    }
    x278_str value = {NULL, 0};
    x278_status status;
    ENTER_OBJECT(self)
    status = x278_get(self->doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), &value);
    if (status == X278_OK && value.len > 0) {
        found = text_to_python(value);
    }
    LEAVE_OBJECT()
    Py_DECREF(bytes);
    return status == X278_OK ? found : raise_path(self->state, status, path);
}

static PyObject *document_subscript(PyObject *self, PyObject *path) {
    PyObject *value = value_at(as_document(self), path);
    if (value == NULL && !PyErr_Occurred()) {
        PyErr_SetObject(PyExc_KeyError, path);
    }
    return value;
}

static PyObject *document_get(PyObject *self, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"path", "default", NULL};
    PyObject *path;
    PyObject *otherwise = Py_None;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O:get", names, &path, &otherwise)) {
        return NULL;
    }
    PyObject *value = value_at(as_document(self), path);
    if (value == NULL && !PyErr_Occurred()) {
        Py_INCREF(otherwise);
        value = otherwise;
    }
    return value;
}

static int document_contains(PyObject *self, PyObject *path) {
    PyObject *value = value_at(as_document(self), path);
    if (value == NULL && PyErr_ExceptionMatches(as_document(self)->state->path_error)) {
        PyErr_Clear();
        return 0;
    }
    Py_XDECREF(value);
    return value != NULL ? 1 : PyErr_Occurred() ? -1 : 0;
}

static int remove_at(document_object *self, PyObject *path) {
    PyObject *bytes = path_bytes(path);
    if (bytes == NULL) {
        return -1;
    }
    x278_status status;
    document_lock(self);
    ENTER_OBJECT(self)
    status = x278_remove(self->doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes));
    LEAVE_OBJECT()
    document_unlock(self);
    Py_DECREF(bytes);
    if (status == X278_E_NOT_FOUND) {
        PyErr_SetObject(PyExc_KeyError, path);
    } else if (status != X278_OK) {
        raise_path(self->state, status, path);
    }
    return status == X278_OK ? 0 : -1;
}

static int document_assign(PyObject *object, PyObject *path, PyObject *value) {
    document_object *self = as_document(object);
    PyObject *text = NULL;
    if (value == NULL) {
        return remove_at(self, path);
    }
    PyObject *bytes = path_bytes(path);
    if (bytes == NULL || (value != Py_None && (text = text_to_bytes(value, "a value")) == NULL)) {
        Py_XDECREF(bytes);
        return -1;
    }
    x278_status status;
    document_lock(self);
    ENTER_OBJECT(self)
    status = x278_set(self->doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes),
                      text == NULL ? NULL : PyBytes_AsString(text), text == NULL ? 0 : (size_t)PyBytes_Size(text));
    LEAVE_OBJECT()
    document_unlock(self);
    Py_DECREF(bytes);
    Py_XDECREF(text);
    if (status != X278_OK) {
        raise_path(self->state, status, path);
    }
    return status == X278_OK ? 0 : -1;
}

static PyObject *document_count(PyObject *object, PyObject *path) {
    document_object *self = as_document(object);
    PyObject *bytes = path_bytes(path);
    if (bytes == NULL) {
        return NULL;
    }
    size_t count = 0;
    x278_status status;
    ENTER_OBJECT(self)
    status = x278_count(self->doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), &count);
    LEAVE_OBJECT()
    Py_DECREF(bytes);
    return status == X278_OK ? PyLong_FromSize_t(count) : raise_path(self->state, status, path);
}

static PyObject *document_remove(PyObject *self, PyObject *path) {
    if (remove_at(as_document(self), path) != 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

/* ---- what it is --------------------------------------------------------------------------------------------------------- */

static PyObject *node_or_none(document_object *self, uint16_t type, const void *at) {
    if (at == NULL) {
        Py_RETURN_NONE;
    }
    return node_wrap(self, type, at);
}

static PyObject *get_review(PyObject *self, void *closure) {
    (void)closure;
    return node_or_none(as_document(self), MODEL_REVIEW, x278_doc_review(as_document(self)->doc));
}

static PyObject *get_submission(PyObject *self, void *closure) {
    (void)closure;
    return node_or_none(as_document(self), MODEL_SUBMISSION, x278_doc_submission(as_document(self)->doc));
}

static PyObject *get_envelope(PyObject *self, void *closure) {
    (void)closure;
    return node_or_none(as_document(self), MODEL_ENVELOPE, x278_doc_envelope(as_document(self)->doc));
}

static PyObject *get_guide(PyObject *self, void *closure) {
    x278_str id = {NULL, 0};
    (void)closure;
    x278_guide_text(x278_doc_guide(as_document(self)->doc), X278_TEXT_ID, &id);
    return text_to_python(id);
}

static PyObject *get_kind(PyObject *self, void *closure) {
    static const char *const words[] = {"unknown", "review", "submission"};
    x278_document_kind kind = x278_doc_kind(as_document(self)->doc);
    (void)closure;
    return PyUnicode_FromString(words[kind == X278_DOC_REVIEW || kind == X278_DOC_SUBMISSION ? kind : 0]);
}

static PyObject *get_direction(PyObject *self, void *closure) {
    x278_direction direction = x278_doc_direction(as_document(self)->doc);
    (void)closure;
    if (direction != X278_DIRECTION_REQUEST && direction != X278_DIRECTION_RESPONSE) {
        Py_RETURN_NONE;
    }
    return PyUnicode_FromString(direction == X278_DIRECTION_REQUEST ? "request" : "response");
}

static PyObject *get_incomplete(PyObject *self, void *closure) {
    (void)closure;
    return PyLong_FromUnsignedLong(x278_doc_incomplete(as_document(self)->doc));
}

static PyObject *document_repr(PyObject *self) {
    x278_str id = {NULL, 0};
    x278_guide_text(x278_doc_guide(as_document(self)->doc), X278_TEXT_ID, &id);
    return PyUnicode_FromFormat("<x278.Document %s>", id.ptr == NULL ? "of an unknown guide" : id.ptr);
}

/* ---- the answer --------------------------------------------------------------------------------------------------------- */

enum {
    RESPOND_DATE,
    RESPOND_TIME,
    RESPOND_TYPE,
    RESPOND_LEVEL,
    RESPOND_NUMBER,
    RESPOND_GROUP,
    RESPOND_INTERCHANGE,
    RESPOND_TEXTS
};

static x278_status respond(document_object *self, PyObject *const texts[RESPOND_TEXTS], const x278_guide *guide,
                           x278_doc **out) {
    const char *given[RESPOND_TEXTS];
    for (size_t i = 0; i < RESPOND_TEXTS; i++) {
        given[i] = texts[i] == NULL ? NULL : PyBytes_AsString(texts[i]);
    }
    x278_response_options options = {.struct_size = sizeof options,
                                     .guide = guide,
                                     .date = given[RESPOND_DATE],
                                     .time = given[RESPOND_TIME],
                                     .type = given[RESPOND_TYPE],
                                     .last_level = given[RESPOND_LEVEL],
                                     .control_number = given[RESPOND_NUMBER],
                                     .group_control_number = given[RESPOND_GROUP],
                                     .interchange_control_number = given[RESPOND_INTERCHANGE]};
    x278_status status;
    document_lock(self);
    Py_BEGIN_ALLOW_THREADS
        status = x278_response_begin(self->doc, &options, out);
        document_unlock(self);
    Py_END_ALLOW_THREADS
    return status;
}

static PyObject *document_respond(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {
        "date",  "time", "type", "last_level", "control_number", "group_control_number", "interchange_control_number",
        "guide", NULL};
    document_object *self = as_document(object);
    PyObject *given[RESPOND_TEXTS] = {NULL};
    PyObject *texts[RESPOND_TEXTS] = {NULL};
    PyObject *guide_given = NULL;
    const x278_guide *guide = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$OOOOOOOO:respond", names, &given[0], &given[1], &given[2],
                                     &given[3], &given[4], &given[5], &given[6], &guide_given) ||
        !guide_find(self->state, guide_given, &guide)) {
        return NULL;
    }
    x278_doc *doc = NULL;
    bool right = true;
    for (size_t i = 0; i < RESPOND_TEXTS && right; i++) {
        right = optional_bytes(given[i], names[i], &texts[i]);
    }
    x278_status status = right ? respond(self, texts, guide, &doc) : X278_OK;
    for (size_t i = 0; i < RESPOND_TEXTS; i++) {
        Py_XDECREF(texts[i]);
    }
    if (!right) {
        return NULL;
    }
    return status == X278_OK ? document_wrap(self->state, doc) : raise_status(self->state, status, NULL, NULL);
}

static PyObject *document_set_envelope(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"sender", "receiver", "date", "time", "control_number", "test", NULL};
    document_object *self = as_document(object);
    const char *sender, *receiver, *date, *time, *number;
    int test;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "$sssssp:set_envelope", names, &sender, &receiver, &date, &time,
                                     &number, &test)) {
        return NULL;
    }
    x278_status status;
    document_lock(self);
    ENTER_OBJECT(self)
    status = x278_doc_set_envelope(self->doc, sender, receiver, date, time,
                                   test ? X278_USAGE_TEST : X278_USAGE_PRODUCTION, number);
    LEAVE_OBJECT()
    document_unlock(self);
    if (status != X278_OK) {
        return raise_status(self->state, status, NULL, NULL);
    }
    Py_RETURN_NONE;
}

/* ---- made anew ------------------------------------------------------------------------------------------------------------ */

/* A document of JSON or XML. With anything left out in reading it is refused. */
static PyObject *read_back(module_state *state, const char *ptr, size_t len, const x278_guide *guide, bool xml) {
    x278_json_reader_options json_options = {.struct_size = sizeof json_options, .guide = guide};
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_doc *doc = NULL;
    PyObject *made = NULL;
    if (!context_new(state, &ctx)) {
        return NULL;
    }
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        Py_BEGIN_ALLOW_THREADS
            status = xml ? x278_xml_decode(ctx, ptr, len, NULL, issues, &doc)
                         : x278_json_decode(ctx, ptr, len, &json_options, issues, &doc);
        Py_END_ALLOW_THREADS
    }
    if (status == X278_OK && x278_issues_total(issues, X278_SEVERITY_WARNING) > 0) {
        status = X278_E_SYNTAX;
    }
    if (status == X278_OK) {
        made = document_wrap(state, doc);
        doc = NULL;
    } else {
        raise_status(state, status, NULL, issues);
    }
    x278_doc_free(doc);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return made;
}

/* The bytes of a str or a bytes-like object: a new reference. */
static PyObject *text_or_bytes(PyObject *from) {
    if (PyUnicode_Check(from)) {
        return text_to_bytes(from, "the text");
    }
    if (PyBytes_Check(from) || PyByteArray_Check(from) || PyMemoryView_Check(from)) {
        return PyBytes_FromObject(from);
    }
    return PyErr_Format(PyExc_TypeError, "str or bytes are wanted, not %S", (PyObject *)Py_TYPE(from));
}

static PyObject *read_text(PyObject *module, PyObject *from, bool xml) {
    PyObject *bytes = text_or_bytes(from);
    if (bytes == NULL) {
        return NULL;
    }
    PyObject *made =
        read_back(PyModule_GetState(module), PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), NULL, xml);
    Py_DECREF(bytes);
    return made;
}

PyObject *document_from_json(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"data", NULL};
    PyObject *from;
    return PyArg_ParseTupleAndKeywords(args, kwargs, "O:from_json", names, &from) ? read_text(module, from, false)
                                                                                  : NULL;
}

PyObject *document_from_xml(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"data", NULL};
    PyObject *from;
    return PyArg_ParseTupleAndKeywords(args, kwargs, "O:from_xml", names, &from) ? read_text(module, from, true) : NULL;
}

PyObject *document_new(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"guide", "overlays", NULL};
    module_state *state = PyModule_GetState(module);
    source_options options = {NULL, NULL, NULL, 0};
    source from = {NULL};
    x278_doc *doc = NULL;
    PyObject *made = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|$O:new", names, &options.guide, &options.overlays)) {
        return NULL;
    }
    if (!PyUnicode_Check(options.guide)) {
        return PyErr_Format(PyExc_TypeError, "guide must be str, not %S", (PyObject *)Py_TYPE(options.guide));
    }
    if (source_guides(state, &from, &options)) {
        const x278_guide *guide = from.guide;
        for (size_t i = 0; i < from.guide_count; i++) {
            guide = x278_guide_base(from.guides[i]) == from.guide ? from.guides[i] : guide;
        }
        x278_status status = x278_doc_new(from.ctx, guide, &doc);
        made = status == X278_OK ? document_wrap(state, doc) : raise_status(state, status, NULL, NULL);
    }
    source_close(&from);
    return made;
}

static PyObject *document_copy(PyObject *object, PyObject *unused) {
    document_object *self = as_document(object);
    x278_buf buf = {NULL, 0, NULL};
    x278_status status;
    (void)unused;
    document_lock(self);
    Py_BEGIN_ALLOW_THREADS
        status = x278_json_encode(self->doc, NULL, &buf);
        document_unlock(self);
    Py_END_ALLOW_THREADS
    PyObject *made = status == X278_OK ? read_back(self->state, buf.ptr, buf.len, x278_doc_guide(self->doc), false)
                                       : raise_status(self->state, status, NULL, NULL);
    x278_buf_free(&buf);
    return made;
}

/* ---- the type ------------------------------------------------------------------------------------------------------------- */

#define KEYWORDS(function) ((PyCFunction)(void (*)(void))(function))

static PyMethodDef methods[] = {
    {"get", KEYWORDS(document_get), METH_VARARGS | METH_KEYWORDS,
     "get(path, default=None)\n--\n\nThe value at a path, or `default` when there is none."},
    {"count", document_count, METH_O, "count($self, path, /)\n--\n\nHow many there are of what a path names."},
    {"remove", document_remove, METH_O,
     "remove($self, path, /)\n--\n\nTake out the loop, segment, struct or value at a path. KeyError: it is not there."},
    {"to_dict", KEYWORDS(document_to_dict), METH_VARARGS | METH_KEYWORDS,
     "to_dict($self, *, payloads=True)\n--\n\nThe document as a dictionary: what json.loads() makes of to_json()."},
    {"to_json", KEYWORDS(document_to_json), METH_VARARGS | METH_KEYWORDS,
     "to_json($self, *, words=False, paths=False, payloads=True)\n--\n\nThe document as a line of JSON."},
    {"to_xml", KEYWORDS(document_to_xml), METH_VARARGS | METH_KEYWORDS,
     "to_xml($self, *, bare=False)\n--\n\nThe document as an XML file, in bytes. bare: without paths and words."},
    {"encode", KEYWORDS(document_encode), METH_VARARGS | METH_KEYWORDS,
     "encode($self, *, transaction_only=False, line_breaks=True, incomplete=False, control_number=None, charset=None, "
     "delimiters=None)\n--\n\nThe document as X12, in bytes."},
    {"check", KEYWORDS(document_check), METH_VARARGS | METH_KEYWORDS,
     "check($self, *, strict=False)\n--\n\nWrite the document and check what was written: a list of issues."},
    {"respond", KEYWORDS(document_respond), METH_VARARGS | METH_KEYWORDS,
     "respond($self, *, date=None, time=None, type=None, last_level=None, control_number=None, "
     "group_control_number=None, "
     "interchange_control_number=None, guide=None)\n--\n\nThe beginning of the response to a request."},
    {"set_envelope", KEYWORDS(document_set_envelope), METH_VARARGS | METH_KEYWORDS,
     "set_envelope($self, *, sender, receiver, date, time, control_number, test)\n--\n\n"
     "Fill in the envelope of a new document, and the date and time of its BHT."},
    {"__copy__", document_copy, METH_NOARGS, NULL},
    {"__deepcopy__", document_copy, METH_O, NULL},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef getset[] = {
    {"review", get_review, NULL, "The structs of a 278; None when the document is something else.", NULL},
    {"submission", get_submission, NULL, "The structs of a 275; None when the document is something else.", NULL},
    {"envelope", get_envelope, NULL, "The envelope it came in, or will be written in.", NULL},
    {"guide", get_guide, NULL, "The id of its guide; None when it is not known.", NULL},
    {"kind", get_kind, NULL, "\"review\", \"submission\" or \"unknown\".", NULL},
    {"direction", get_direction, NULL, "\"request\" or \"response\"; None when its guide is not known.", NULL},
    {"incomplete", get_incomplete, NULL, "What it lacks since it was cut short: bits; 0 when it is complete.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc,
     "One transaction. doc[path] is the value at a path, doc.review has the structs. Made by read(), loads() and\n"
     "Document.new(), from_dict(), from_json(), from_xml()."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, document_dealloc},
    {Py_tp_repr, document_repr},
    {Py_tp_methods, methods},
    {Py_tp_getset, getset},
    {Py_mp_subscript, document_subscript},
    {Py_mp_ass_subscript, document_assign},
    {Py_sq_contains, document_contains},
    {0, NULL},
};

bool document_make_type(module_state *state) {
    PyType_Spec spec = {"x278.Document", sizeof(document_object), 0, Py_TPFLAGS_DEFAULT, slots};
    state->document = type_from_spec(state, &spec, NULL);
    return state->document != NULL;
}
