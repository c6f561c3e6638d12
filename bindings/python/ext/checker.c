/* Checker: what check() returns. Holds a source against its guide and hands out what it finds. */
#include "x278py.h"

#include <stdlib.h>

#define UNITS_AT_ONCE 2048 /* that are checked before a signal, such as Control-C, is looked for */

typedef struct checker_object {
    PyObject ob_base;
    PyObject *module;
    module_state *state;
    source from;
    x278_checker *checker;
    PyThread_type_lock busy;
    const x278_issue **found; /* issues of the last unit, sorted */
    size_t count, at;         /* how many there are, and which one is next */
    uint64_t totals[X278_SEVERITY_ERROR + 1];
    uint64_t transactions;
    x278_status failure; /* to be raised when what was found before it is handed out */
    bool done;
} checker_object;

static checker_object *as_checker(PyObject *self) {
    return (checker_object *)self;
}

static bool make_checker(checker_object *self, PyObject *from, const source_options *options, uint32_t flags,
                         uint32_t snip) {
    if (!source_open(self->state, &self->from, from, options)) {
        return false;
    }
    x278_check_options check = {.struct_size = sizeof check,
                                .flags = flags,
                                .guide = self->from.guide,
                                .snip = snip,
                                .guides = (const x278_guide *const *)self->from.guides,
                                .guide_count = self->from.guide_count};
    x278_status status = x278_checker_new(self->from.ctx, &check, self->from.issues, &self->checker);
    if (status != X278_OK) {
        raise_status(self->state, status, NULL, NULL);
    }
    return status == X278_OK;
}

/* Bits of the types of check that are asked for: an iterable of numbers from 1 to 7. */
static bool take_snip(PyObject *given, uint32_t *out) {
    *out = 0;
    PyObject *list = given == NULL || given == Py_None ? PyList_New(0) : PySequence_List(given);
    for (Py_ssize_t i = 0; list != NULL && i < PyList_Size(list); i++) {
        long type = PyLong_AsLong(PyList_GetItem(list, i));
        if (type < 1 || type > 7) {
            if (!PyErr_Occurred()) {
                PyErr_SetString(PyExc_ValueError, "snip takes types from 1 to 7");
            }
            Py_CLEAR(list);
        } else {
            *out |= X278_SNIP((uint32_t)type);
        }
    }
    bool right = list != NULL;
    Py_XDECREF(list);
    return right;
}

PyObject *checker_new(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"source", "overlays", "guide", "charset", "strict", "snip", NULL};
    module_state *state = PyModule_GetState(module);
    source_options options = {NULL, NULL, NULL, X278_READER_LEAVE_PAYLOADS};
    PyObject *from, *snip_given = NULL;
    uint32_t snip;
    int strict = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|$OOOpO:check", names, &from, &options.overlays, &options.guide,
                                     &options.charset, &strict, &snip_given) ||
        !take_snip(snip_given, &snip)) {
        return NULL;
    }
    checker_object *self = PyObject_GC_New(checker_object, (PyTypeObject *)state->checker);
    if (self == NULL) {
        return NULL;
    }
    *self =
        (checker_object){.ob_base = self->ob_base, .module = module, .state = state, .busy = PyThread_allocate_lock()};
    Py_INCREF(module);
    PyObject_GC_Track((PyObject *)self);
    if (self->busy == NULL || !make_checker(self, from, &options, strict ? X278_CHECK_STRICT : 0, snip)) {
        if (self->busy == NULL) {
            PyErr_NoMemory();
        }
        Py_DECREF((PyObject *)self);
        return NULL;
    }
    return (PyObject *)self;
}

static void let_go(checker_object *self) {
    self->done = true;
    free(self->found);
    self->found = NULL;
    self->count = self->at = 0;
    x278_checker_free(self->checker);
    self->checker = NULL;
    source_close(&self->from);
}

static void checker_dealloc(PyObject *object) {
    PyObject_GC_UnTrack(object);
    let_go(as_checker(object));
    if (as_checker(object)->busy != NULL) {
        PyThread_free_lock(as_checker(object)->busy);
    }
    Py_XDECREF(as_checker(object)->module);
    object_free(object);
}

static int checker_traverse(PyObject *object, visitproc visit, void *arg) {
    Py_VISIT((PyObject *)Py_TYPE(object));
    Py_VISIT(as_checker(object)->module);
    Py_VISIT(as_checker(object)->from.file);
    return 0;
}

static int checker_clear(PyObject *object) {
    let_go(as_checker(object));
    return 0;
}

static bool begin(checker_object *self) {
    if (PyThread_acquire_lock(self->busy, NOWAIT_LOCK) != 0) {
        return true;
    }
    raise_error(self->state, X278_E_STATE, "the checker is in use by another thread", NULL);
    return false;
}

static void end(checker_object *self) {
    PyThread_release_lock(self->busy);
}

/* Check unit by unit until something is found, or many were right. The interpreter is released. */
static x278_status check_some(checker_object *self) {
    x278_status status = X278_OK;
    for (int i = 0; i < UNITS_AT_ONCE && status == X278_OK && x278_issues_count(self->from.issues) == 0; i++) {
        x278_unit_kind kind = 0;
        status = x278_checker_next(self->checker, self->from.reader, &kind, NULL);
        self->transactions += kind == X278_UNIT_TRANSACTION;
    }
    return status;
}

/* Sort what was found and count it. */
static bool take_found(checker_object *self) {
    x278_issues *issues = self->from.issues;
    self->found = issues_sorted(issues, &self->count);
    self->at = 0;
    uint64_t above = 0;
    for (x278_severity severity = X278_SEVERITY_ERROR; severity >= X278_SEVERITY_INFO; severity--) {
        uint64_t total = x278_issues_total(issues, severity);
        self->totals[severity] += total - above;
        above = total;
    }
    if (self->found == NULL && self->count > 0) {
        PyErr_NoMemory();
    }
    return self->found != NULL || self->count == 0;
}

static void forget_found(checker_object *self) {
    free(self->found);
    self->found = NULL;
    self->count = self->at = 0;
    x278_issues_clear(self->from.issues);
}

/* Check on. false: nothing was found up to the end or a failure of the library, or there is an exception. */
static bool find_more(checker_object *self) {
    forget_found(self);
    while (!self->done && self->count == 0) {
        x278_status status;
        Py_BEGIN_ALLOW_THREADS
            status = check_some(self);
        Py_END_ALLOW_THREADS
        self->done = status != X278_OK && status != X278_NEED_INPUT;
        self->failure = status < 0 ? status : X278_OK;
        if (!take_found(self) || PyErr_CheckSignals() != 0) {
            return false;
        }
        if (status == X278_NEED_INPUT && self->count == 0 && !source_feed(self->state, &self->from)) {
            self->done = true;
            return false;
        }
    }
    return self->count > 0;
}

/* Go on until something is found. false: the end, or an exception; a failure comes after all that was found before. */
static bool advance(checker_object *self) {
    if (self->failure == X278_OK && find_more(self)) {
        return true;
    }
    x278_status failure = self->failure;
    self->failure = X278_OK;
    if (failure != X278_OK && !PyErr_Occurred()) {
        raise_status(self->state, failure, self->from.subject, self->from.issues);
    }
    return false;
}

static PyObject *checker_next(PyObject *object) {
    checker_object *self = as_checker(object);
    PyObject *made = NULL;
    if (!begin(self)) {
        return NULL;
    }
    if (self->at < self->count || advance(self)) {
        made = issue_wrap(self->state, self->found[self->at++]);
    }
    end(self);
    return made;
}

static PyObject *checker_iter(PyObject *self) {
    Py_INCREF(self);
    return self;
}

/* Check to the end, and keep only the numbers. */
static PyObject *checker_finish(PyObject *object, PyObject *unused) {
    checker_object *self = as_checker(object);
    (void)unused;
    if (!begin(self)) {
        return NULL;
    }
    while (advance(self)) {
    }
    end(self);
    return PyErr_Occurred() ? NULL : checker_iter(object);
}

static PyObject *checker_close(PyObject *object, PyObject *unused) {
    (void)unused;
    if (!begin(as_checker(object))) {
        return NULL;
    }
    let_go(as_checker(object));
    end(as_checker(object));
    Py_RETURN_NONE;
}

static PyObject *checker_enter(PyObject *self, PyObject *unused) {
    (void)unused;
    return checker_iter(self);
}

static PyObject *checker_exit(PyObject *self, PyObject *args) {
    (void)args;
    return checker_close(self, NULL);
}

static PyObject *get_total(PyObject *self, void *closure) {
    return PyLong_FromUnsignedLongLong(as_checker(self)->totals[*(const x278_severity *)closure]);
}

static PyObject *get_transactions(PyObject *self, void *closure) {
    (void)closure;
    return PyLong_FromUnsignedLongLong(as_checker(self)->transactions);
}

static PyMethodDef methods[] = {
    {"finish", checker_finish, METH_NOARGS,
     "finish($self, /)\n--\n\nCheck to the end for the totals only; returns the checker."},
    {"close", checker_close, METH_NOARGS, "close($self, /)\n--\n\nLet go of the source."},
    {"__enter__", checker_enter, METH_NOARGS, NULL},
    {"__exit__", checker_exit, METH_VARARGS, NULL},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static const x278_severity severities[] = {X278_SEVERITY_INFO, X278_SEVERITY_WARNING, X278_SEVERITY_ERROR};

static PyGetSetDef getset[] = {
    {"errors", get_total, NULL, "Errors found so far.", (void *)&severities[2]},
    {"warnings", get_total, NULL, "Warnings found so far.", (void *)&severities[1]},
    {"notes", get_total, NULL, "Issues of severity \"info\" found so far.", (void *)&severities[0]},
    {"transactions", get_transactions, NULL, "Transactions checked so far.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "The issues of a source, as they are found. It belongs to one thread."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, checker_dealloc},
    {Py_tp_traverse, checker_traverse},
    {Py_tp_clear, checker_clear},
    {Py_tp_iter, checker_iter},
    {Py_tp_iternext, checker_next},
    {Py_tp_methods, methods},
    {Py_tp_getset, getset},
    {0, NULL},
};

bool checker_make_type(module_state *state) {
    PyType_Spec spec = {"x278.Checker", sizeof(checker_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
    state->checker = type_from_spec(state, &spec, NULL);
    return state->checker != NULL;
}
