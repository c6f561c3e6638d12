/* Reader: what read() returns. Hands out the transactions of a source as documents, one at a time. */
#include "x278py.h"

typedef struct reader_object {
    PyObject ob_base;
    PyObject *module;
    module_state *state;
    source from;
    PyThread_type_lock busy; /* a reader belongs to one thread at a time */
    bool done;
} reader_object;

static reader_object *as_reader(PyObject *self) {
    return (reader_object *)self;
}

PyObject *reader_new(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"source", "overlays", "guide", "charset", NULL};
    module_state *state = PyModule_GetState(module);
    source_options options = {NULL, NULL, NULL, 0};
    PyObject *from;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|$OOO:read", names, &from, &options.overlays, &options.guide,
                                     &options.charset)) {
        return NULL;
    }
    reader_object *self = PyObject_GC_New(reader_object, (PyTypeObject *)state->reader);
    if (self == NULL) {
        return NULL;
    }
    *self = (reader_object){self->ob_base, module, state, {NULL}, PyThread_allocate_lock(), false};
    Py_INCREF(module);
    PyObject_GC_Track((PyObject *)self);
    if (self->busy == NULL || !source_open(state, &self->from, from, &options)) {
        if (self->busy == NULL) {
            PyErr_NoMemory();
        }
        Py_DECREF((PyObject *)self);
        return NULL;
    }
    return (PyObject *)self;
}

static void reader_dealloc(PyObject *object) {
    reader_object *self = as_reader(object);
    PyObject_GC_UnTrack(object);
    source_close(&self->from);
    if (self->busy != NULL) {
        PyThread_free_lock(self->busy);
    }
    Py_XDECREF(self->module);
    object_free(object);
}

static int reader_traverse(PyObject *object, visitproc visit, void *arg) {
#if PY_VERSION_HEX >= 0x03090000
    Py_VISIT((PyObject *)Py_TYPE(object));
#endif
    Py_VISIT(as_reader(object)->module);
    Py_VISIT(as_reader(object)->from.file);
    return 0;
}

static int reader_clear(PyObject *object) {
    as_reader(object)->done = true;
    source_close(&as_reader(object)->from);
    return 0;
}

/* Only one thread at a time, and no call from inside of read() of the file object. */
static bool begin(reader_object *self) {
    if (PyThread_acquire_lock(self->busy, NOWAIT_LOCK) != 0) {
        return true;
    }
    raise_error(self->state, X278_E_STATE, "the reader is in use by another thread", NULL);
    return false;
}

static void end(reader_object *self) {
    PyThread_release_lock(self->busy);
}

/* The next document; NULL without an exception at the end. */
static PyObject *next(reader_object *self) {
    const x278_decode_options options = {.struct_size = sizeof options,
                                         .flags = X278_DECODE_KEEP_PAYLOADS,
                                         .guide = self->from.guide,
                                         .guides = (const x278_guide *const *)self->from.guides,
                                         .guide_count = self->from.guide_count};
    x278_doc *doc = NULL;
    x278_status status;
    x278_issues_clear(self->from.issues);
    do {
        Py_BEGIN_ALLOW_THREADS
            status = x278_doc_next(self->from.reader, &options, self->from.issues, &doc);
        Py_END_ALLOW_THREADS
    } while (status == X278_NEED_INPUT && source_feed(self->state, &self->from));
    if (status == X278_OK) {
        return document_wrap(self->state, doc);
    }
    self->done = true;
    return status == X278_END || status == X278_NEED_INPUT
               ? NULL
               : raise_status(self->state, status, self->from.subject, self->from.issues);
}

static PyObject *reader_next(PyObject *object) {
    reader_object *self = as_reader(object);
    if (!begin(self)) {
        return NULL;
    }
    PyObject *made = self->done ? NULL : next(self);
    end(self);
    return made;
}

static PyObject *reader_iter(PyObject *self) {
    Py_INCREF(self);
    return self;
}

static PyObject *reader_close(PyObject *object, PyObject *unused) {
    reader_object *self = as_reader(object);
    (void)unused;
    if (!begin(self)) {
        return NULL;
    }
    self->done = true;
    source_close(&self->from);
    end(self);
    Py_RETURN_NONE;
}

static PyObject *reader_enter(PyObject *self, PyObject *unused) {
    (void)unused;
    return reader_iter(self);
}

static PyObject *reader_exit(PyObject *self, PyObject *args) {
    (void)args;
    return reader_close(self, NULL);
}

static PyObject *get_issues(PyObject *object, void *closure) {
    reader_object *self = as_reader(object);
    (void)closure;
    if (!begin(self)) {
        return NULL;
    }
    PyObject *list = issue_list(self->state, self->from.issues);
    end(self);
    return list;
}

static PyObject *get_bytes(PyObject *object, void *closure) {
    reader_object *self = as_reader(object);
    (void)closure;
    if (!begin(self)) {
        return NULL;
    }
    PyObject *bytes = PyLong_FromUnsignedLongLong(x278_reader_bytes(self->from.reader));
    end(self);
    return bytes;
}

static PyMethodDef methods[] = {
    {"close", reader_close, METH_NOARGS,
     "close($self, /)\n--\n\nLet go of the source. Documents that were handed out stay."},
    {"__enter__", reader_enter, METH_NOARGS, NULL},
    {"__exit__", reader_exit, METH_VARARGS, NULL},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef getset[] = {
    {"issues", get_issues, NULL, "What reading found since the document before: a list of issues.", NULL},
    {"bytes_read", get_bytes, NULL, "Bytes of the source that were read so far.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "The transactions of a source as documents, one at a time. It belongs to one thread, its documents may "
                "go to others."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, reader_dealloc},
    {Py_tp_traverse, reader_traverse},
    {Py_tp_clear, reader_clear},
    {Py_tp_iter, reader_iter},
    {Py_tp_iternext, reader_next},
    {Py_tp_methods, methods},
    {Py_tp_getset, getset},
    {0, NULL},
};

bool reader_make_type(module_state *state) {
    PyType_Spec spec = {"x278.Reader", sizeof(reader_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
    state->reader = type_from_spec(state, &spec, NULL);
    return state->reader != NULL;
}
