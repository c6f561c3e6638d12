/* Nodes: the structs of a document as objects with attributes. A node keeps its document; values are made when they are asked for. */
#include "x278py.h"

static node_object *as_node(PyObject *self) {
    return (node_object *)self;
}

bool node_has(const char *at, const model_field *field) {
    uint32_t size; /* each struct begins with it */
    memcpy(&size, at, sizeof size);
    return field->offset < size && field->count_at < size;
}

/* Is the field one of the node's struct? Not when somebody gave the object another class. */
static bool belongs(const node_object *self, const model_field *field) {
    const model_struct *described = &model_structs[self->type];
    size_t index = (size_t)(field - model_fields);
    return index >= described->first && index < (size_t)described->first + described->count;
}

static const model_field *field_of(PyObject *self, void *closure) {
    const model_field *field = closure;
    if (!belongs(as_node(self), field)) {
        PyErr_SetString(PyExc_TypeError, "the class of a node cannot be changed");
        return NULL;
    }
    return field;
}

PyObject *node_wrap(document_object *document, uint16_t type, const void *at) {
    node_object *self = PyObject_New(node_object, (PyTypeObject *)document->state->node_types[type]);
    if (self != NULL) {
        Py_INCREF((PyObject *)document);
        self->document = document;
        self->at = at;
        self->type = type;
    }
    return (PyObject *)self;
}

static void node_dealloc(PyObject *self) {
    Py_DECREF((PyObject *)as_node(self)->document);
    object_free(self);
}

/* ---- values ------------------------------------------------------------------------------------------------------------- */

static PyObject *get_text(const char *at) {
    x278_str text;
    memcpy(&text, at, sizeof text);
    return text_to_python(text);
}

static PyObject *get_payload(const char *at) {
    x278_payload payload;
    memcpy(&payload, at, sizeof payload);
    if (payload.data.ptr == NULL) {
        Py_RETURN_NONE;
    }
    return PyBytes_FromStringAndSize(payload.data.ptr, (Py_ssize_t)payload.data.len);
}

static PyObject *get_one(const node_object *self, const model_field *field) {
    const void *below;
    memcpy(&below, self->at + field->offset, sizeof below);
    if (below == NULL) {
        Py_RETURN_NONE;
    }
    return node_wrap(self->document, field->of, below);
}

static PyObject *get_number(const char *at) {
    uint32_t number;
    memcpy(&number, at, sizeof number);
    return PyLong_FromUnsignedLong(number);
}

static PyObject *get_delimiters(const char *at) {
    x278_delimiters set;
    memcpy(&set, at, sizeof set);
    return delimiters_to_python(set);
}

static PyObject *get_value(const node_object *self, const model_field *field) {
    const char *at = self->at + field->offset;
    switch (field->kind) {
    case FIELD_TEXT:
        return get_text(at);
    case FIELD_TEXTS:
        return texts_wrap(self->document, self->at, field);
    case FIELD_ONE:
        return get_one(self, field);
    case FIELD_MANY:
        return list_wrap(self->document, self->at, self->type, field);
    case FIELD_NUMBER:
        return get_number(at);
    case FIELD_DELIMITERS:
        return get_delimiters(at);
    default:
        return get_payload(at);
    }
}

static PyObject *node_get(PyObject *self, void *closure) {
    const model_field *field = field_of(self, closure);
    PyObject *value = NULL;
    if (field == NULL) {
        return NULL;
    }
    if (!node_has(as_node(self)->at, field)) {
        Py_RETURN_NONE; /* a library that is older than its headers */
    }
    ENTER_OBJECT(as_node(self)->document)
    value = get_value(as_node(self), field);
    LEAVE_OBJECT()
    return value;
}

/* ---- setting -------------------------------------------------------------------------------------------------------------- */

static x278_status set_text(node_object *self, const model_field *field, PyObject *bytes) {
    x278_doc *doc = self->document->doc;
    x278_str *text = (x278_str *)((char *)x278_doc_node(doc, self->at) + field->offset);
    return bytes == NULL ? x278_doc_strdup(doc, NULL, 0, text)
                         : x278_doc_strdup(doc, PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), text);
}

static x278_status set_payload(node_object *self, const model_field *field, PyObject *bytes) {
    x278_doc *doc = self->document->doc;
    x278_payload *payload = (x278_payload *)((char *)x278_doc_node(doc, self->at) + field->offset);
    x278_payload before = *payload;
    memset(payload, 0, sizeof *payload);
    if (bytes == NULL) {
        return X278_OK;
    }
    payload->data = (x278_str){PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes)};
    payload->length = payload->data.len;
    x278_status status = x278_payload_keep(doc, payload);
    if (status != X278_OK) {
        *payload = before;
    }
    return status;
}

static void set_plain(node_object *self, const model_field *field, const void *value, size_t size) {
    memcpy((char *)x278_doc_node(self->document->doc, self->at) + field->offset, value, size);
}

/* The bytes of what is assigned to a text or a payload; NULL in *bytes for None. */
static bool take_bytes(const model_field *field, PyObject *value, PyObject **bytes) {
    *bytes = NULL;
    if (value == Py_None) {
        return true;
    }
    if (field->kind == FIELD_TEXT) {
        *bytes = text_to_bytes(value, field->name);
    } else if (PyBytes_Check(value) || PyByteArray_Check(value) || PyMemoryView_Check(value)) {
        *bytes = PyBytes_FromObject(value);
    } else {
        PyErr_Format(PyExc_TypeError, "%s must be bytes, not %S", field->name, (PyObject *)Py_TYPE(value));
    }
    return *bytes != NULL;
}

static int assign_bytes(node_object *self, const model_field *field, PyObject *value) {
    PyObject *bytes;
    if (!take_bytes(field, value, &bytes)) {
        return -1;
    }
    x278_status status;
    document_lock(self->document);
    ENTER_OBJECT(self->document)
    status = field->kind == FIELD_TEXT ? set_text(self, field, bytes) : set_payload(self, field, bytes);
    LEAVE_OBJECT()
    document_unlock(self->document);
    Py_XDECREF(bytes);
    if (status == X278_E_INVALID_ARG) {
        PyErr_Format(PyExc_ValueError, "%s holds a NUL character", field->name);
    } else if (status != X278_OK) {
        raise_status(self->document->state, status, NULL, NULL);
    }
    return status == X278_OK ? 0 : -1;
}

static int assign_plain(node_object *self, const model_field *field, PyObject *value) {
    x278_delimiters set = {0, 0, 0, 0};
    uint32_t number = 0;
    if (field->kind == FIELD_DELIMITERS) {
        if (!delimiters_from_python(value, &set)) {
            return -1;
        }
    } else if (value != Py_None) {
        unsigned long given = PyLong_AsUnsignedLong(value);
        if (PyErr_Occurred()) {
            return -1;
        }
        if (given > UINT32_MAX) {
            PyErr_Format(PyExc_OverflowError, "%s is at most 4294967295", field->name);
            return -1;
        }
        number = (uint32_t)given;
    }
    document_lock(self->document);
    ENTER_OBJECT(self->document)
    if (field->kind == FIELD_DELIMITERS) {
        set_plain(self, field, &set, sizeof set);
    } else {
        set_plain(self, field, &number, sizeof number);
    }
    LEAVE_OBJECT()
    document_unlock(self->document);
    return 0;
}

/* A struct can be taken out, and not assigned. */
static int assign_struct(node_object *self, const model_field *field, PyObject *value) {
    if (value != Py_None) {
        PyErr_Format(PyExc_TypeError, "%s can be set to None only; add(\"%s\") adds a struct", field->name,
                     field->name);
        return -1;
    }
    if (field->kind == FIELD_MANY) {
        PyErr_Format(PyExc_AttributeError, "%s is a list: use its methods", field->name);
        return -1;
    }
    const void *below;
    memcpy(&below, self->at + field->offset, sizeof below);
    return below == NULL ? 0 : node_remove_from(self->document, self->at, self->type, field, 0);
}

static int node_set(PyObject *object, PyObject *value, void *closure) {
    const model_field *field = field_of(object, closure);
    node_object *self = as_node(object);
    if (field == NULL) {
        return -1;
    }
    if (!node_has(self->at, field)) {
        PyErr_Format(PyExc_AttributeError, "this library has no %s", field->name);
        return -1;
    }
    value = value == NULL ? Py_None : value; /* del */
    switch (field->kind) {
    case FIELD_TEXT:
    case FIELD_PAYLOAD:
        return assign_bytes(self, field, value);
    case FIELD_TEXTS:
        return texts_assign(self->document, self->at, field, value);
    case FIELD_ONE:
    case FIELD_MANY:
        return assign_struct(self, field, value);
    default:
        return assign_plain(self, field, value);
    }
}

/* ---- adding and taking out ---------------------------------------------------------------------------------------------------- */

int node_remove_from(document_object *document, const char *at, uint16_t type, const model_field *field, size_t index) {
    x278_status status;
    document_lock(document);
    ENTER_OBJECT(document)
    status = x278_doc_remove(document->doc, x278_doc_node(document->doc, at), model_structs[type].c_name, field->name,
                             index);
    LEAVE_OBJECT()
    document_unlock(document);
    if (status != X278_OK) {
        raise_status(document->state, status, NULL, NULL);
    }
    return status == X278_OK ? 0 : -1;
}

/* Set the attributes that add() was given. */
static bool set_all(PyObject *node, PyObject *values) {
    PyObject *name, *value;
    Py_ssize_t at = 0;
    while (values != NULL && PyDict_Next(values, &at, &name, &value)) {
        if (PyObject_SetAttr(node, name, value) != 0) {
            return false;
        }
    }
    return true;
}

PyObject *node_add_to(document_object *document, const char *at, uint16_t type, const model_field *field,
                      PyObject *values) {
    void *made = NULL;
    x278_status status;
    document_lock(document);
    ENTER_OBJECT(document)
    status =
        x278_doc_add(document->doc, x278_doc_node(document->doc, at), model_structs[type].c_name, field->name, &made);
    LEAVE_OBJECT()
    document_unlock(document);
    if (status != X278_OK) {
        return raise_status(document->state, status, NULL, NULL);
    }
    PyObject *node = node_wrap(document, field->of, made);
    if (node != NULL && !set_all(node, values)) {
        Py_DECREF(node);
        node = NULL;
    }
    return node;
}

static PyObject *node_add(PyObject *object, PyObject *args, PyObject *kwargs) {
    node_object *self = as_node(object);
    const model_struct *described = &model_structs[self->type];
    const char *name;
    if (!PyArg_ParseTuple(args, "s:add", &name)) {
        return NULL;
    }
    for (size_t i = 0; i < described->count; i++) {
        const model_field *field = &model_fields[described->first + i];
        bool structs = field->kind == FIELD_ONE || field->kind == FIELD_MANY;
        if (structs && strcmp(field->name, name) == 0) {
            return node_add_to(self->document, self->at, self->type, field, kwargs);
        }
    }
    return PyErr_Format(PyExc_AttributeError, "%s has no struct or list of structs %s", described->name, name);
}

/* ---- the types ---------------------------------------------------------------------------------------------------------------- */

static PyObject *node_repr(PyObject *self) {
    return PyUnicode_FromFormat("<%s>", model_structs[as_node(self)->type].name);
}

static Py_hash_t node_hash(PyObject *self) {
    Py_hash_t hash = (Py_hash_t)((uintptr_t)as_node(self)->at >> 4);
    return hash == -1 ? -2 : hash;
}

static PyObject *node_compare(PyObject *self, PyObject *other, int operation) {
    bool known = Py_TYPE(self) == Py_TYPE(other) && (operation == Py_EQ || operation == Py_NE);
    if (!known) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    return PyBool_FromLong((as_node(self)->at == as_node(other)->at) == (operation == Py_EQ));
}

static PyObject *node_to_dict(PyObject *object, PyObject *unused) {
    node_object *self = as_node(object);
    PyObject *made = NULL;
    (void)unused;
    ENTER_OBJECT(self->document)
    made = dict_of_struct(self->document->state, self->type, self->at, true);
    LEAVE_OBJECT()
    return made;
}

static PyObject *get_document(PyObject *self, void *closure) {
    PyObject *document = (PyObject *)as_node(self)->document;
    (void)closure;
    Py_INCREF(document);
    return document;
}

static PyMethodDef methods[] = {
    {"to_dict", node_to_dict, METH_NOARGS, "to_dict($self, /)\n--\n\nThe struct and all below it as a dictionary."},
    {"add", (PyCFunction)(void (*)(void))node_add, METH_VARARGS | METH_KEYWORDS,
     "add($self, field, /, **values)\n--\n\n"
     "Add a struct below a field: to a list a new one at its end, else the one that is there or a new one. Returns "
     "it."},
    {"__reduce__", refuse_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef getset[] = {
    {"document", get_document, NULL, "The document it is part of.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot base_slots[] = {
    {Py_tp_doc, "A struct of a document."},
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, node_dealloc},
    {Py_tp_repr, node_repr},
    {Py_tp_hash, node_hash},
    {Py_tp_richcompare, node_compare},
    {Py_tp_methods, methods},
    {Py_tp_getset, getset},
    {0, NULL},
};

static void free_getset(PyObject *capsule) {
    PyMem_Free(PyCapsule_GetPointer(capsule, NULL));
}

/* Getters and setters of the fields of a struct, in a capsule that frees them. What a field is stands in _model.pyi alone. */
static PyObject *make_getset(const model_struct *described) {
    PyGetSetDef *getset = PyMem_Calloc((size_t)described->count + 1, sizeof *getset);
    if (getset == NULL) {
        return PyErr_NoMemory();
    }
    for (size_t i = 0; i < described->count; i++) {
        const model_field *field = &model_fields[described->first + i];
        getset[i] = (PyGetSetDef){field->name, node_get, node_set, NULL, (void *)field};
    }
    PyObject *capsule = PyCapsule_New(getset, NULL, free_getset);
    if (capsule == NULL) {
        PyMem_Free(getset);
    }
    return capsule;
}

/* The type keeps its getters and setters, as it reads them for as long as it lives. */
static PyObject *make_type(module_state *state, const model_struct *described) {
    PyObject *capsule = make_getset(described);
    if (capsule == NULL) {
        return NULL;
    }
    PyType_Slot slots[] = {
        {Py_tp_doc, (void *)described->doc}, {Py_tp_getset, PyCapsule_GetPointer(capsule, NULL)}, {0, NULL}};
    PyType_Spec spec = {described->name, sizeof(node_object), 0, Py_TPFLAGS_DEFAULT, slots};
    PyObject *type = type_from_spec(state, &spec, state->node);
    if (type != NULL && PyObject_SetAttrString(type, "_getset", capsule) != 0) {
        Py_CLEAR(type); /* the module still has it, but its import fails */
    }
    Py_DECREF(capsule);
    return type;
}

bool node_make_types(module_state *state) {
    PyType_Spec base = {"x278.Node", sizeof(node_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, base_slots};
    state->node = type_from_spec(state, &base, NULL);
    for (size_t i = 0; i < MODEL_NODES && state->node != NULL; i++) {
        state->node_types[i] = make_type(state, &model_structs[i]);
        if (state->node_types[i] == NULL) {
            return false;
        }
    }
    return state->node != NULL;
}
