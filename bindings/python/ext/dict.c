/* Documents as dictionaries, made from the structs: what json.loads() makes of the library's JSON, member by member. */
#include "x278py.h"

#include <x278/base64.h>

/* What is being made. */
typedef struct making {
    const module_state *state;
    bool payloads;      /* with those of a 275 */
    bool bytes;         /* some text is not UTF-8: each character is one byte */
    const char *errors; /* how text that is not UTF-8 is read otherwise; NULL: it is an exception */
} making;

/* The depth is that of the model, which has no struct inside itself, and not the input's. NOLINTBEGIN(misc-no-recursion) */
static PyObject *dict_of(const making *how, uint16_t type, const char *at);

/* ---- values: a new reference; NULL without an exception: there is none ------------------------------------------------------ */

static PyObject *put_text(const making *how, x278_str text) {
    return how->bytes ? PyUnicode_DecodeLatin1(text.ptr, (Py_ssize_t)text.len, NULL)
                      : PyUnicode_DecodeUTF8(text.ptr, (Py_ssize_t)text.len, how->errors);
}

static PyObject *put_texts(const making *how, const char *node, const model_field *field) {
    const x278_str *list;
    size_t count;
    memcpy((void *)&list, node + field->offset, sizeof list);
    memcpy(&count, node + field->count_at, sizeof count);
    PyObject *made = count == 0 ? NULL : PyList_New((Py_ssize_t)count);
    for (size_t i = 0; made != NULL && i < count; i++) {
        PyObject *text = list[i].len == 0 ? Py_None : put_text(how, list[i]);
        if (text == NULL) {
            Py_DECREF(made);
            return NULL;
        }
        if (text == Py_None) {
            Py_INCREF(text);
        }
        PyList_SetItem(made, (Py_ssize_t)i, text);
    }
    return made;
}

static PyObject *put_many(const making *how, const char *node, const model_field *field) {
    const char *const *list;
    size_t count;
    memcpy((void *)&list, node + field->offset, sizeof list);
    memcpy(&count, node + field->count_at, sizeof count);
    PyObject *made = count == 0 ? NULL : PyList_New((Py_ssize_t)count);
    for (size_t i = 0; made != NULL && i < count; i++) {
        PyObject *below = dict_of(how, field->of, list[i]);
        if (below == NULL) {
            Py_DECREF(made);
            return NULL;
        }
        PyList_SetItem(made, (Py_ssize_t)i, below);
    }
    return made;
}

/* Bytes as base64 text. */
static PyObject *put_base64(x278_str data) {
    size_t size = X278_BASE64_ENCODED_SIZE(data.len) + 4;
    size_t len = 0;
    size_t end = 0;
    char *room = PyMem_Malloc(size);
    if (room == NULL) {
        return PyErr_NoMemory();
    }
    x278_base64 state;
    memset(&state, 0, sizeof state);
    x278_base64_encode(&state, data.ptr, data.len, room, size, &len);
    x278_base64_encode_end(&state, room + len, size - len, &end);
    PyObject *made = PyUnicode_FromStringAndSize(room, (Py_ssize_t)(len + end));
    PyMem_Free(room);
    return made;
}

static PyObject *put_payload(const making *how, const char *at) {
    x278_payload payload;
    memcpy(&payload, at, sizeof payload);
    if (!how->payloads || (payload.data.ptr == NULL && payload.length == 0)) {
        return NULL;
    }
    return payload.data.ptr != NULL ? put_base64(payload.data)
                                    : raise_status(how->state, X278_E_UNSUPPORTED, NULL, NULL);
}

static PyObject *put_code(const making *how, const char *at) {
    x278_ack_code code;
    memcpy(&code, at, sizeof code);
    if (code.code.ptr == NULL) {
        return NULL;
    }
    PyObject *text = put_text(how, code.code);
    PyObject *meaning = text == NULL || code.meaning.len == 0 ? NULL : put_text(how, code.meaning);
    PyObject *made = text == NULL ? NULL : PyDict_New();
    if (made != NULL && (PyDict_SetItemString(made, "code", text) != 0 ||
                         (meaning != NULL && PyDict_SetItemString(made, "meaning", meaning) != 0))) {
        Py_DECREF(made);
        made = NULL;
    }
    Py_XDECREF(text);
    Py_XDECREF(meaning);
    return made;
}

static PyObject *put_codes(const making *how, const char *node, const model_field *field) {
    uint32_t count;
    memcpy(&count, node + field->count_at, sizeof count);
    PyObject *made = count == 0 ? NULL : PyList_New(0);
    for (uint32_t i = 0; made != NULL && i < count; i++) {
        PyObject *code = put_code(how, node + field->offset + i * sizeof(x278_ack_code));
        if (code == NULL || PyList_Append(made, code) != 0) {
            Py_DECREF(made);
            made = NULL;
        }
        Py_XDECREF(code);
    }
    return made;
}

static PyObject *put_resolution(const char *at) {
    static const char *const words[] = {NULL, "found", "missing", "absent"};
    x278_resolution resolution;
    memcpy(&resolution, at, sizeof resolution);
    return resolution <= X278_RESOLUTION_NONE || resolution > X278_RESOLUTION_ABSENT
               ? NULL
               : PyUnicode_FromString(words[resolution]);
}

static PyObject *put_number(const char *at) {
    uint32_t number;
    memcpy(&number, at, sizeof number);
    return number == 0 ? NULL : PyLong_FromUnsignedLong(number);
}

static PyObject *put_long(const char *at) {
    uint64_t number;
    memcpy(&number, at, sizeof number);
    return number == 0 ? NULL : PyLong_FromUnsignedLongLong(number);
}

static PyObject *put_delimiters(const char *at) {
    x278_delimiters set;
    memcpy(&set, at, sizeof set);
    return (set.terminator | set.element | set.component | set.repetition) == 0 ? NULL : delimiters_to_python(set);
}

static PyObject *put_one(const making *how, const char *node, const model_field *field) {
    const char *below;
    memcpy((void *)&below, node + field->offset, sizeof below);
    return below == NULL ? NULL : dict_of(how, field->of, below);
}

static PyObject *put_value(const making *how, const char *node, const model_field *field) {
    const char *at = node + field->offset;
    switch (field->kind) {
    case FIELD_TEXTS:
        return put_texts(how, node, field);
    case FIELD_ONE:
        return put_one(how, node, field);
    case FIELD_MANY:
        return put_many(how, node, field);
    case FIELD_NUMBER:
        return put_number(at);
    case FIELD_LONG:
        return put_long(at);
    case FIELD_DELIMITERS:
        return put_delimiters(at);
    case FIELD_PAYLOAD:
        return put_payload(how, at);
    case FIELD_CODE:
        return put_code(how, at);
    case FIELD_CODES:
        return put_codes(how, node, field);
    default:
        return put_resolution(at);
    }
}

/* ---- structs -------------------------------------------------------------------------------------------------------------- */

/* Is there nothing in the field? Most fields of a struct are absent, so this is looked at first. */
static bool is_absent(const char *node, const model_field *field) {
    const void *pointer;
    if (field->kind > FIELD_MANY) {
        return false;
    }
    memcpy((void *)&pointer, node + field->offset, sizeof pointer); /* a text begins with its pointer, too */
    return pointer == NULL;
}

static bool put_field(const making *how, PyObject *dict, const char *node, const model_field *field) {
    x278_str text;
    PyObject *value;
    if (field->kind == FIELD_TEXT) {
        memcpy(&text, node + field->offset, sizeof text);
        if (text.len == 0) {
            return true;
        }
        value = put_text(how, text);
    } else {
        value = put_value(how, node, field);
        if (value == NULL && !PyErr_Occurred()) {
            return true;
        }
    }
    bool right = value != NULL && PyDict_SetItem(dict, how->state->keys[field - model_fields], value) == 0;
    Py_XDECREF(value);
    return right;
}

static PyObject *dict_of(const making *how, uint16_t type, const char *at) {
    const model_field *field = &model_fields[model_structs[type].first];
    const model_field *end = field + model_structs[type].count;
    PyObject *dict = PyDict_New();
    uint32_t size = 0;
    if (at != NULL) {
        memcpy(&size, at, sizeof size);
    }
    for (; dict != NULL && field < end; field++) {
        bool there = field->offset < size && (field->flags & FIELD_GATHERED) == 0 && !is_absent(at, field);
        if (there && !put_field(how, dict, at, field)) {
            Py_DECREF(dict);
            dict = NULL;
        }
    }
    return dict;
}

/* NOLINTEND(misc-no-recursion) */

PyObject *dict_of_struct(const module_state *state, uint16_t type, const void *at, bool payloads) {
    making how = {state, payloads, false, "surrogateescape"};
    return dict_of(&how, type, at);
}

/* ---- the document --------------------------------------------------------------------------------------------------------- */

/* Put a value into a dictionary and let go of it. */
static bool put_new(PyObject *dict, const char *name, PyObject *value) {
    bool right = value != NULL && PyDict_SetItemString(dict, name, value) == 0;
    Py_XDECREF(value);
    return right;
}

static bool put_document(const making *how, PyObject *dict, const x278_doc *doc) {
    uint16_t type = x278_doc_kind(doc) == X278_DOC_SUBMISSION ? MODEL_SUBMISSION : MODEL_REVIEW;
    const char *name = model_structs[type].c_name + sizeof "x278_" - 1;
    x278_str guide = {NULL, 0};
    x278_guide_text(x278_doc_guide(doc), X278_TEXT_ID, &guide);
    return put_new(dict, "x278", PyLong_FromLong(1)) &&
           (guide.ptr == NULL || put_new(dict, "guide", put_text(how, guide))) &&
           (!how->bytes || put_new(dict, "bytes", PyLong_FromLong(1))) &&
           put_new(dict, "envelope", dict_of(how, MODEL_ENVELOPE, (const char *)x278_doc_envelope(doc))) &&
           put_new(dict, name, dict_of(how, type, x278_doc_root(doc, NULL)));
}

static PyObject *dict_once(const making *how, const x278_doc *doc) {
    PyObject *dict = PyDict_New();
    if (dict != NULL && !put_document(how, dict, doc)) {
        Py_DECREF(dict);
        dict = NULL;
    }
    return dict;
}

PyObject *dict_of_document(const module_state *state, const x278_doc *doc, bool payloads) {
    making how = {state, payloads, false, NULL};
    PyObject *made = dict_once(&how, doc);
    if (made == NULL && PyErr_ExceptionMatches(PyExc_UnicodeDecodeError)) {
        PyErr_Clear(); /* it holds the text */
        how.bytes = true;
        made = dict_once(&how, doc);
    }
    return made;
}
