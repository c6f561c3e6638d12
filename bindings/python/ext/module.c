/* The module: its types, functions and constants. All state belongs to one import; nothing is static. */
#include "x278py.h"

/* ---- for all types -------------------------------------------------------------------------------------------------------- */

PyObject *refuse_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)args;
    (void)kwargs;
    return PyErr_Format(PyExc_TypeError, "%S is not made by calling it: see read(), check() and Document.new()",
                        (PyObject *)type);
}

PyObject *refuse_reduce(PyObject *self, PyObject *unused) {
    (void)unused;
    return PyErr_Format(PyExc_TypeError, "cannot pickle %S: use to_dict() or encode()", (PyObject *)Py_TYPE(self));
}

void object_free(PyObject *self) {
    PyObject *type = (PyObject *)Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot((PyTypeObject *)type, Py_tp_free);
    release(self);
    Py_DECREF(type);
}

/* Make a type and put it into the module. */
PyObject *type_from_spec(module_state *state, PyType_Spec *spec, PyObject *base) {
    PyObject *bases = base == NULL ? NULL : PyTuple_Pack(1, base);
    if (base != NULL && bases == NULL) {
        return NULL;
    }
    PyObject *type = PyType_FromSpecWithBases(spec, bases);
    Py_XDECREF(bases);
    if (type != NULL && PyObject_SetAttrString(state->module, strchr(spec->name, '.') + 1, type) != 0) {
        Py_CLEAR(type);
    }
    return type;
}

/* ---- functions -------------------------------------------------------------------------------------------------------------- */

static PyObject *guides(PyObject *module, PyObject *unused) {
    PyObject *list = PyList_New(0);
    (void)module;
    (void)unused;
    for (size_t i = 0; list != NULL && i < x278_guide_count(); i++) {
        x278_str id = {NULL, 0};
        x278_guide_text(x278_guide_at(i), X278_TEXT_ID, &id);
        PyObject *text = text_to_python(id);
        if (text == NULL || PyList_Append(list, text) != 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(text);
    }
    return list;
}

#define KEYWORDS(function) ((PyCFunction)(void (*)(void))(function))

static PyMethodDef functions[] = {
    {"read", KEYWORDS(reader_new), METH_VARARGS | METH_KEYWORDS,
     "read($module, source, *, overlays=(), guide=None, charset=None)\n--\n\n"
     "The transactions of a source as documents, one at a time.\n\n"
     "source is a path, bytes, or a file object that is open in binary mode. overlays are paths or bytes of companion\n"
     "guides. guide: read by this guide whatever the message says. charset: of the input, such as \"IBM037\"."},
    {"check", KEYWORDS(checker_new), METH_VARARGS | METH_KEYWORDS,
     "check($module, source, *, overlays=(), guide=None, charset=None, strict=False, snip=())\n--\n\n"
     "The issues of a source, as they are found.\n\n"
     "strict: warnings are given as errors. snip: types of check to make, such as (1, 2); all when empty. See read()."},
    {"acknowledge", KEYWORDS(acknowledge), METH_VARARGS | METH_KEYWORDS, NULL},
    {"resolve", KEYWORDS(resolve), METH_VARARGS | METH_KEYWORDS,
     "resolve($module, ack, sent=None, *, overlays=(), guide=None, charset=None)\n--\n\n"
     "What TA1, 999 and 997 say, as dictionaries, led back to the places of what was sent.\n\n"
     "ack and sent are sources as read() takes them."},
    {"guides", guides, METH_NOARGS, "guides($module, /)\n--\n\nThe ids of the guides that the library has."},
    {NULL, NULL, 0, NULL},
};

/* Functions that make documents: static methods of the type, with the module at hand. */
static PyMethodDef makers[] = {
    {"new", KEYWORDS(document_new), METH_VARARGS | METH_KEYWORDS,
     "new(guide, *, overlays=())\n--\n\nAn empty document of a guide, such as \"005010X217-request\"."},
    {"from_json", KEYWORDS(document_from_json), METH_VARARGS | METH_KEYWORDS,
     "from_json(data)\n--\n\nThe document of a line of JSON, str or bytes. Error: something in it has no place."},
    {"from_xml", KEYWORDS(document_from_xml), METH_VARARGS | METH_KEYWORDS,
     "from_xml(data)\n--\n\nThe document of an XML file, str or bytes. Error: something in it has no place."},
};

static bool add_makers(module_state *state) {
    PyObject *name = PyModule_GetNameObject(state->module);
    bool right = name != NULL;
    for (size_t i = 0; i < sizeof makers / sizeof makers[0] && right; i++) {
        PyObject *function = PyCFunction_NewEx(&makers[i], state->module, name);
        right = function != NULL && PyObject_SetAttrString(state->document, makers[i].ml_name, function) == 0;
        Py_XDECREF(function);
    }
    Py_XDECREF(name);
    return right;
}

/* ---- import ----------------------------------------------------------------------------------------------------------------- */

static bool take_errors(module_state *state) {
    PyObject *errors = PyImport_ImportModule("x278._errors");
    if (errors != NULL) {
        state->error = PyObject_GetAttrString(errors, "Error");
        state->path_error = PyObject_GetAttrString(errors, "PathError");
        state->file_error = PyObject_GetAttrString(errors, "file_error");
        Py_DECREF(errors);
    }
    return state->error != NULL && state->path_error != NULL && state->file_error != NULL;
}

static bool make_keys(module_state *state) {
    for (size_t i = 0; i < MODEL_FIELDS; i++) {
        state->keys[i] = PyUnicode_InternFromString(model_fields[i].name);
        if (state->keys[i] == NULL) {
            return false;
        }
    }
    return true;
}

static bool add_constants(const module_state *state) {
    PyObject *parts = Py_BuildValue("{sisi}", "xml", (int)x278_feature(X278_FEATURE_XML), "iconv",
                                    (int)x278_feature(X278_FEATURE_ICONV));
    bool right = parts != NULL && PyObject_SetAttrString(state->module, "parts", parts) == 0;
    Py_XDECREF(parts);
    return right && PyModule_AddStringConstant(state->module, "library_version", x278_version_string()) == 0;
}

static int exec(PyObject *module) {
    module_state *state = PyModule_GetState(module);
    memset(state, 0, sizeof *state);
    state->module = module;
    bool right = take_errors(state) && make_keys(state) && issue_make_type(state) && document_make_type(state) &&
                 node_make_types(state) && list_make_types(state) && reader_make_type(state) &&
                 checker_make_type(state) && add_makers(state) && add_constants(state);
    return right ? 0 : -1;
}

/* Call a function for each object that the state holds. */
static int each_object(module_state *state, int (*visit)(PyObject **object, void *arg), void *arg) {
    PyObject **single[] = {&state->document,  &state->reader, &state->checker, &state->issue,      &state->node,
                           &state->node_list, &state->texts,  &state->error,   &state->path_error, &state->file_error};
    int result = 0;
    for (size_t i = 0; i < sizeof single / sizeof single[0] && result == 0; i++) {
        result = visit(single[i], arg);
    }
    for (size_t i = 0; i < MODEL_NODES && result == 0; i++) {
        result = visit(&state->node_types[i], arg);
    }
    for (size_t i = 0; i < MODEL_FIELDS && result == 0; i++) {
        result = visit(&state->keys[i], arg);
    }
    return result;
}

typedef struct visiting {
    visitproc visit;
    void *arg;
} visiting;

static int visit_one(PyObject **object, void *arg) {
    const visiting *how = arg;
    return *object == NULL ? 0 : how->visit(*object, how->arg);
}

static int clear_one(PyObject **object, void *arg) {
    (void)arg;
    Py_CLEAR(*object);
    return 0;
}

static int traverse(PyObject *module, visitproc visit, void *arg) {
    module_state *state = PyModule_GetState(module);
    visiting how = {visit, arg};
    return state == NULL ? 0 : each_object(state, visit_one, &how);
}

static int clear(PyObject *module) {
    module_state *state = PyModule_GetState(module);
    return state == NULL ? 0 : each_object(state, clear_one, NULL);
}

static void release(void *module) {
    clear(module);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)exec},
#ifdef Py_mod_multiple_interpreters
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
#if defined(Py_GIL_DISABLED) && defined(Py_mod_gil)
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "x278._x278",
    .m_doc = "The library libx278, for the package x278.",
    .m_size = sizeof(module_state),
    .m_methods = functions,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = release,
};

PyMODINIT_FUNC PyInit__x278(void);

PyMODINIT_FUNC PyInit__x278(void) {
    return PyModuleDef_Init(&definition);
}
