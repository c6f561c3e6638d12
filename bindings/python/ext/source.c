/* What is read from: a path, bytes, or an object with read(). With the guides that overlays make. */
#include "x278py.h"

#include <errno.h>

#define PIECE (256 * 1024) /* bytes that a file object is asked for at a time */

/* Documents of a reader share its context, and a program may keep as many as it likes: so all of them together have no limit,
 * and each one has. */
bool context_new(const module_state *state, x278_ctx **out) {
    x278_ctx_options options = {.struct_size = sizeof options, .max_memory = UINT64_MAX};
    x278_status status = x278_ctx_new(&options, out);
    if (status != X278_OK) {
        raise_status(state, status, NULL, NULL);
    }
    return status == X278_OK;
}

bool guide_find(const module_state *state, PyObject *id, const x278_guide **out) {
    PyObject *bytes;
    if (!optional_bytes(id, "guide", &bytes)) {
        return false;
    }
    if (bytes == NULL) {
        return true;
    }
    x278_status status = x278_guide_find(PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), out);
    Py_DECREF(bytes);
    if (status != X278_OK) {
        PyObject *message = PyUnicode_FromFormat("there is no guide %R: guides() lists them", id);
        PyObject *text = message == NULL ? NULL : PyUnicode_AsUTF8String(message);
        if (text != NULL) {
            raise_error(state, status, PyBytes_AsString(text), NULL);
        }
        Py_XDECREF(text);
        Py_XDECREF(message);
    }
    return status == X278_OK;
}

/* The name of a file as the library takes it, and the path for errors. */
static bool take_path(PyObject *from, PyObject **name, PyObject **subject) {
    *subject = PyOS_FSPath(from);
    if (*subject == NULL || PyUnicode_FSConverter(*subject, name) == 0) {
        Py_CLEAR(*subject);
        return false;
    }
    return true;
}

static bool is_bytes(PyObject *from) {
    return PyBytes_Check(from) || PyByteArray_Check(from) || PyMemoryView_Check(from);
}

/* ---- overlays ------------------------------------------------------------------------------------------------------------- */

static bool load_overlay(const module_state *state, source *self, PyObject *from, x278_overlay **out) {
    PyObject *name = NULL;
    PyObject *subject = NULL;
    x278_status status;
    if (is_bytes(from)) {
        PyObject *data = PyBytes_FromObject(from);
        if (data == NULL) {
            return false;
        }
        status = x278_overlay_load(self->ctx, PyBytes_AsString(data), (size_t)PyBytes_Size(data), self->issues, out);
        Py_DECREF(data);
    } else {
        if (!take_path(from, &name, &subject)) {
            return false;
        }
        const char *path = PyBytes_AsString(name);
        Py_BEGIN_ALLOW_THREADS
            status = x278_overlay_load_file(self->ctx, path, self->issues, out);
        Py_END_ALLOW_THREADS
    }
    if (status == X278_E_UNSUPPORTED) {
        raise_error(state, status, "this build of x278 reads no overlays: it has no libxml2", NULL);
    } else if (status != X278_OK) {
        raise_status(state, status, subject, self->issues);
    }
    x278_issues_clear(self->issues);
    Py_XDECREF(name);
    Py_XDECREF(subject);
    return status == X278_OK;
}

static bool is_for(const x278_overlay *overlay, const x278_guide *guide) {
    for (size_t i = 0; i < x278_overlay_guide_count(overlay); i++) {
        if (x278_overlay_guide_at(overlay, i) == guide) {
            return true;
        }
    }
    return false;
}

/* Merge each guide that an overlay is for with all of them. */
static bool merge_guides(const module_state *state, source *self, x278_overlay **overlays, size_t count) {
    self->guides = PyMem_Calloc(x278_guide_count() + 1, sizeof *self->guides);
    if (self->guides == NULL) {
        PyErr_NoMemory();
        return false;
    }
    for (size_t i = 0; i < x278_guide_count(); i++) {
        bool used = false;
        for (size_t k = 0; k < count; k++) {
            used = used || is_for(overlays[k], x278_guide_at(i));
        }
        if (!used) {
            continue;
        }
        x278_status status = x278_guide_merge(self->ctx, x278_guide_at(i), (const x278_overlay *const *)overlays, count,
                                              self->issues, &self->guides[self->guide_count]);
        if (status != X278_OK) {
            raise_status(state, status, NULL, self->issues);
            return false;
        }
        self->guide_count++;
    }
    x278_issues_clear(self->issues);
    return true;
}

static bool take_overlays(const module_state *state, source *self, PyObject *given) {
    if (PyUnicode_Check(given) || is_bytes(given)) {
        PyErr_SetString(PyExc_TypeError, "overlays is a list of paths or bytes");
        return false;
    }
    PyObject *list = PySequence_List(given);
    size_t count = list == NULL ? 0 : (size_t)PyList_Size(list);
    x278_overlay **overlays = list == NULL ? NULL : PyMem_Calloc(count + 1, sizeof *overlays);
    if (overlays == NULL) {
        Py_XDECREF(list);
        if (!PyErr_Occurred()) {
            PyErr_NoMemory();
        }
        return false;
    }
    bool right = true;
    for (size_t i = 0; i < count && right; i++) {
        right = load_overlay(state, self, PyList_GetItem(list, (Py_ssize_t)i), &overlays[i]);
    }
    right = right && merge_guides(state, self, overlays, count);
    for (size_t i = 0; i < count; i++) {
        x278_overlay_free(overlays[i]);
    }
    PyMem_Free(overlays);
    Py_DECREF(list);
    return right;
}

bool source_guides(const module_state *state, source *self, const source_options *options) {
    if (!context_new(state, &self->ctx)) {
        return false;
    }
    x278_status status = x278_issues_new(self->ctx, &self->issues);
    if (status != X278_OK) {
        raise_status(state, status, NULL, NULL);
        return false;
    }
    return guide_find(state, options->guide, &self->guide) &&
           (options->overlays == NULL || options->overlays == Py_None || take_overlays(state, self, options->overlays));
}

/* ---- readers -------------------------------------------------------------------------------------------------------------- */

static bool open_path(const module_state *state, source *self, PyObject *from, const x278_reader_options *options) {
    PyObject *name;
    if (!take_path(from, &name, &self->subject)) {
        return false;
    }
    const char *path = PyBytes_AsString(name);
    x278_status status;
    errno = 0;
    Py_BEGIN_ALLOW_THREADS
        status = x278_reader_open_file(self->ctx, path, options, self->issues, &self->reader);
    Py_END_ALLOW_THREADS
    if (status != X278_OK) {
        raise_status(state, status, self->subject, NULL);
    }
    Py_DECREF(name);
    return status == X278_OK;
}

static bool open_bytes(const module_state *state, source *self, PyObject *from, const x278_reader_options *options) {
    self->data = PyBytes_FromObject(from); /* the same object when it is bytes */
    if (self->data == NULL) {
        return false;
    }
    x278_status status =
        x278_reader_open_memory(self->ctx, PyBytes_AsString(self->data), (size_t)PyBytes_Size(self->data), options,
                                self->issues, &self->reader);
    if (status != X278_OK) {
        raise_status(state, status, NULL, NULL);
    }
    return status == X278_OK;
}

static bool open_object(const module_state *state, source *self, PyObject *from, const x278_reader_options *options) {
    self->file = from;
    Py_INCREF(from);
    x278_status status = x278_reader_open_feed(self->ctx, options, self->issues, &self->reader);
    if (status != X278_OK) {
        raise_status(state, status, NULL, NULL);
    }
    return status == X278_OK;
}

static bool open_any(const module_state *state, source *self, PyObject *from, const x278_reader_options *options) {
    if (PyUnicode_Check(from) || PyObject_HasAttrString(from, "__fspath__")) {
        return open_path(state, self, from, options);
    }
    if (is_bytes(from)) {
        return open_bytes(state, self, from, options);
    }
    if (PyObject_HasAttrString(from, "read")) {
        return open_object(state, self, from, options);
    }
    PyErr_Format(PyExc_TypeError, "a path, bytes or a binary file object is wanted, not %S", (PyObject *)Py_TYPE(from));
    return false;
}

bool source_open(const module_state *state, source *self, PyObject *from, const source_options *options) {
    PyObject *charset;
    if (!optional_bytes(options->charset, "charset", &charset)) {
        return false;
    }
    x278_reader_options reading = {.struct_size = sizeof reading, .flags = options->flags};
    reading.encoding.charset = charset == NULL ? NULL : PyBytes_AsString(charset);
    bool right = source_guides(state, self, options) && open_any(state, self, from, &reading);
    Py_XDECREF(charset);
    if (!right) {
        source_close(self);
    }
    return right;
}

bool source_feed(const module_state *state, source *self) {
    PyObject *read = PyObject_CallMethod(self->file, "read", "i", PIECE);
    PyObject *bytes = read != NULL && is_bytes(read) ? PyBytes_FromObject(read) : NULL;
    if (bytes == NULL) {
        if (read != NULL && !PyErr_Occurred()) {
            PyErr_Format(PyExc_TypeError, "read() must return bytes, not %S: is the file open in binary mode?",
                         (PyObject *)Py_TYPE(read));
        }
        Py_XDECREF(read);
        return false;
    }
    size_t len = (size_t)PyBytes_Size(bytes);
    self->ended = len == 0;
    x278_status status =
        len == 0 ? x278_reader_feed_end(self->reader) : x278_reader_feed(self->reader, PyBytes_AsString(bytes), len);
    Py_DECREF(bytes);
    Py_DECREF(read);
    if (status != X278_OK) {
        raise_status(state, status, NULL, NULL);
    }
    return status == X278_OK;
}

void source_close(source *self) {
    x278_reader_free(self->reader);
    x278_issues_free(self->issues);
    for (size_t i = 0; i < self->guide_count; i++) {
        x278_guide_free(self->guides[i]);
    }
    PyMem_Free(self->guides);
    x278_ctx_free(self->ctx);
    self->reader = NULL;
    self->issues = NULL;
    self->guides = NULL;
    self->guide_count = 0;
    self->ctx = NULL;
    Py_CLEAR(self->data);
    Py_CLEAR(self->file);
    Py_CLEAR(self->subject);
}
