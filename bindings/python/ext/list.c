/* Lists of a document: NodeList of structs, Texts of texts. They look at the document each time, so they follow its changes. */
#include "x278py.h"

typedef struct list_object {
    PyObject ob_base;
    document_object *document;
    const char *at; /* the struct that has the list */
    const model_field *field;
    uint16_t type; /* of that struct */
} list_object;

static list_object *as_list(PyObject *self) {
    return (list_object *)self;
}

static PyObject *wrap(PyObject *of, document_object *document, const char *at, uint16_t type,
                      const model_field *field) {
    list_object *self = PyObject_New(list_object, (PyTypeObject *)of);
    if (self != NULL) {
        Py_INCREF((PyObject *)document);
        *self = (list_object){self->ob_base, document, at, field, type};
    }
    return (PyObject *)self;
}

PyObject *list_wrap(document_object *document, const char *at, uint16_t type, const model_field *field) {
    return wrap(document->state->node_list, document, at, type, field);
}

PyObject *texts_wrap(document_object *document, const char *at, const model_field *field) {
    return wrap(document->state->texts, document, at, 0, field);
}

static void list_dealloc(PyObject *self) {
    Py_DECREF((PyObject *)as_list(self)->document);
    object_free(self);
}

static Py_ssize_t list_length(PyObject *self) {
    size_t count;
    memcpy(&count, as_list(self)->at + as_list(self)->field->count_at, sizeof count);
    return (Py_ssize_t)count;
}

static PyObject *past_end(void) {
    PyErr_SetString(PyExc_IndexError, "list index out of range");
    return NULL;
}

/* An entry of a list of structs; of an index from 0. */
static PyObject *node_item(PyObject *object, Py_ssize_t index) {
    list_object *self = as_list(object);
    const void *const *list;
    PyObject *made = NULL;
    ENTER_OBJECT(self->document)
    memcpy((void *)&list, self->at + self->field->offset, sizeof list);
    made = index < 0 || index >= list_length(object) ? past_end()
                                                     : node_wrap(self->document, self->field->of, list[index]);
    LEAVE_OBJECT()
    return made;
}

static PyObject *text_item(PyObject *object, Py_ssize_t index) {
    list_object *self = as_list(object);
    const x278_str *list;
    PyObject *made = NULL;
    ENTER_OBJECT(self->document)
    memcpy((void *)&list, self->at + self->field->offset, sizeof list);
    made = index < 0 || index >= list_length(object) ? past_end() : text_to_python(list[index]);
    LEAVE_OBJECT()
    return made;
}

/* The number of an index as Python counts, or -1 and an exception. */
static Py_ssize_t index_of(PyObject *self, PyObject *key) {
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if (index == -1 && PyErr_Occurred()) {
        return -1;
    }
    index += index < 0 ? list_length(self) : 0;
    if (index < 0 || index >= list_length(self)) {
        past_end();
        return -1;
    }
    return index;
}

/* list[key] of either kind: an index, or a slice, which gives a list of Python. */
static PyObject *list_subscript(PyObject *self, PyObject *key) {
    if (PySlice_Check(key)) {
        PyObject *all = PySequence_List(self);
        PyObject *some = all == NULL ? NULL : PyObject_GetItem(all, key);
        Py_XDECREF(all);
        return some;
    }
    Py_ssize_t index = index_of(self, key);
    return index < 0 ? NULL : PySequence_GetItem(self, index);
}

static PyObject *list_compare(PyObject *self, PyObject *other, int operation) {
    bool ours = Py_TYPE(self) == Py_TYPE(other);
    if ((operation != Py_EQ && operation != Py_NE) || (!ours && !PyList_Check(other))) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    PyObject *one = PySequence_List(self);
    PyObject *two = PySequence_List(other);
    PyObject *result = one == NULL || two == NULL ? NULL : PyObject_RichCompare(one, two, operation);
    Py_XDECREF(one);
    Py_XDECREF(two);
    return result;
}

/* ---- structs ------------------------------------------------------------------------------------------------------------ */

static PyObject *node_list_repr(PyObject *self) {
    return PyUnicode_FromFormat("<x278.NodeList of %zd %s>", list_length(self),
                                model_structs[as_list(self)->field->of].name + sizeof "x278." - 1);
}

static int node_list_assign(PyObject *object, PyObject *key, PyObject *value) {
    list_object *self = as_list(object);
    if (value != NULL) {
        PyErr_SetString(PyExc_TypeError, "structs are not assigned: add() adds one, del takes one out");
        return -1;
    }
    Py_ssize_t index = index_of(object, key);
    return index < 0 ? -1 : node_remove_from(self->document, self->at, self->type, self->field, (size_t)index);
}

static PyObject *node_list_add(PyObject *object, PyObject *args, PyObject *kwargs) {
    list_object *self = as_list(object);
    if (!PyArg_ParseTuple(args, ":add")) {
        return NULL;
    }
    return node_add_to(self->document, self->at, self->type, self->field, kwargs);
}

/* ---- texts -------------------------------------------------------------------------------------------------------------- */

static PyObject *texts_repr(PyObject *self) {
    return PyUnicode_FromFormat("<x278.Texts of %zd>", list_length(self));
}

static x278_status add_text(x278_doc *doc, PyObject *bytes, const x278_str **list, size_t *count) {
    return bytes == Py_None ? x278_doc_list_add(doc, NULL, 0, list, count)
                            : x278_doc_list_add(doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), list, count);
}

/* Put texts in the place of those that are there. On failure these stay. */
static x278_status replace(x278_doc *doc, char *node, const model_field *field, PyObject *texts) {
    const x278_str **list = (const x278_str **)(node + field->offset);
    size_t *count = (size_t *)(node + field->count_at);
    const x278_str *list_before = *list;
    size_t count_before = *count;
    x278_status status = X278_OK;
    *list = NULL;
    *count = 0;
    for (Py_ssize_t i = 0; i < PyList_Size(texts) && status == X278_OK; i++) {
        status = add_text(doc, PyList_GetItem(texts, i), list, count);
    }
    if (status != X278_OK) {
        *list = list_before;
        *count = count_before;
    }
    return status;
}

/* The texts as bytes and None, in a list of their own. */
static PyObject *bytes_of(PyObject *value, const char *name) {
    if (PyUnicode_Check(value) || PyBytes_Check(value)) {
        return PyErr_Format(PyExc_TypeError, "%s takes a list of str, not %S", name, (PyObject *)Py_TYPE(value));
    }
    PyObject *texts = value == Py_None ? PyList_New(0) : PySequence_List(value);
    for (Py_ssize_t i = 0; texts != NULL && i < PyList_Size(texts); i++) {
        PyObject *text = PyList_GetItem(texts, i);
        PyObject *bytes = text == Py_None ? NULL : text_to_bytes(text, name);
        if (text != Py_None && (bytes == NULL || PyList_SetItem(texts, i, bytes) != 0)) {
            Py_DECREF(texts);
            return NULL;
        }
    }
    return texts;
}

int texts_assign(document_object *document, const char *at, const model_field *field, PyObject *value) {
    PyObject *texts = bytes_of(value, field->name);
    if (texts == NULL) {
        return -1;
    }
    x278_status status;
    document_lock(document);
    ENTER_OBJECT(document)
    status = replace(document->doc, x278_doc_node(document->doc, at), field, texts);
    LEAVE_OBJECT()
    document_unlock(document);
    Py_DECREF(texts);
    if (status == X278_E_INVALID_ARG) {
        PyErr_Format(PyExc_ValueError, "%s holds a NUL character", field->name);
    } else if (status != X278_OK) {
        raise_status(document->state, status, NULL, NULL);
    }
    return status == X278_OK ? 0 : -1;
}

/* list[key] = value and del list[key], on a copy that then takes the place of the list. */
static int texts_assign_item(PyObject *object, PyObject *key, PyObject *value) {
    list_object *self = as_list(object);
    PyObject *copy = PySequence_List(object);
    int result = copy == NULL ? -1 : value == NULL ? PyObject_DelItem(copy, key) : PyObject_SetItem(copy, key, value);
    if (result == 0) {
        result = texts_assign(self->document, self->at, self->field, copy);
    }
    Py_XDECREF(copy);
    return result;
}

/* Call a method of list on a copy, which then takes the place of the list. */
static PyObject *change(PyObject *object, const char *method, PyObject *args) {
    list_object *self = as_list(object);
    PyObject *copy = PySequence_List(object);
    PyObject *bound = copy == NULL ? NULL : PyObject_GetAttrString(copy, method);
    PyObject *result = bound == NULL ? NULL : PyObject_CallObject(bound, args);
    if (result != NULL && texts_assign(self->document, self->at, self->field, copy) != 0) {
        Py_DECREF(result);
        result = NULL;
    }
    Py_XDECREF(bound);
    Py_XDECREF(copy);
    return result;
}

static PyObject *texts_append(PyObject *self, PyObject *args) {
    return change(self, "append", args);
}

static PyObject *texts_extend(PyObject *self, PyObject *args) {
    return change(self, "extend", args);
}

static PyObject *texts_insert(PyObject *self, PyObject *args) {
    return change(self, "insert", args);
}

static PyObject *texts_pop(PyObject *self, PyObject *args) {
    return change(self, "pop", args);
}

static PyObject *texts_clear(PyObject *self, PyObject *args) {
    return change(self, "clear", args);
}

/* ---- the types ---------------------------------------------------------------------------------------------------------- */

static PyMethodDef node_methods[] = {
    {"add", (PyCFunction)(void (*)(void))node_list_add, METH_VARARGS | METH_KEYWORDS,
     "add($self, /, **values)\n--\n\nAdd a struct at the end, set the given fields of it, and return it."},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMethodDef text_methods[] = {
    {"append", texts_append, METH_VARARGS, "append(text)\n--\n\nAdd a text at the end; None: an absent one."},
    {"extend", texts_extend, METH_VARARGS, "extend(texts)\n--\n\nAdd texts at the end."},
    {"insert", texts_insert, METH_VARARGS, "insert(index, text)\n--\n\nAdd a text before an index."},
    {"pop", texts_pop, METH_VARARGS, "pop(index=-1)\n--\n\nTake out a text and return it."},
    {"clear", texts_clear, METH_VARARGS, "clear()\n--\n\nTake out all texts."},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot node_slots[] = {
    {Py_tp_doc, "Structs of a document, in their order. add() adds one, del takes one out."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, list_dealloc},
    {Py_tp_repr, node_list_repr},
    {Py_tp_richcompare, list_compare},
    {Py_tp_hash, PyObject_HashNotImplemented},
    {Py_tp_methods, node_methods},
    {Py_sq_length, list_length},
    {Py_sq_item, node_item},
    {Py_mp_length, list_length},
    {Py_mp_subscript, list_subscript},
    {Py_mp_ass_subscript, node_list_assign},
    {0, NULL},
};

static PyType_Slot text_slots[] = {
    {Py_tp_doc, "Texts of a document, in their order; None is an absent one."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, list_dealloc},
    {Py_tp_repr, texts_repr},
    {Py_tp_richcompare, list_compare},
    {Py_tp_hash, PyObject_HashNotImplemented},
    {Py_tp_methods, text_methods},
    {Py_sq_length, list_length},
    {Py_sq_item, text_item},
    {Py_mp_length, list_length},
    {Py_mp_subscript, list_subscript},
    {Py_mp_ass_subscript, texts_assign_item},
    {0, NULL},
};

bool list_make_types(module_state *state) {
    PyType_Spec nodes = {"x278.NodeList", sizeof(list_object), 0, Py_TPFLAGS_DEFAULT, node_slots};
    PyType_Spec texts = {"x278.Texts", sizeof(list_object), 0, Py_TPFLAGS_DEFAULT, text_slots};
    state->node_list = type_from_spec(state, &nodes, NULL);
    state->texts = state->node_list == NULL ? NULL : type_from_spec(state, &texts, NULL);
    return state->texts != NULL;
}
