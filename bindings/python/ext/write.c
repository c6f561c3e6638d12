/* What is made of a document: dictionaries, JSON, XML and X12, and what a check of that finds. */
#include "x278py.h"

PyObject *document_to_dict(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"payloads", NULL};
    document_object *self = (document_object *)object;
    PyObject *made = NULL;
    int payloads = 1;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$p:to_dict", names, &payloads)) {
        return NULL;
    }
    ENTER_OBJECT(self)
    made = dict_of_document(self->state, self->doc, payloads != 0);
    LEAVE_OBJECT()
    return made;
}

PyObject *document_to_json(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"words", "paths", "payloads", NULL};
    document_object *self = (document_object *)object;
    int words = 0;
    int paths = 0;
    int payloads = 1;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$ppp:to_json", names, &words, &paths, &payloads)) {
        return NULL;
    }
    x278_json_writer_options options = {.struct_size = sizeof options};
    options.flags =
        (words ? X278_JSON_WORDS : 0u) | (paths ? X278_JSON_PATHS : 0u) | (payloads ? 0u : X278_JSON_NO_PAYLOADS);
    x278_buf buf = {NULL, 0, NULL};
    x278_status status;
    document_lock(self);
    Py_BEGIN_ALLOW_THREADS
        status = x278_json_encode(self->doc, &options, &buf);
        document_unlock(self);
    Py_END_ALLOW_THREADS
    if (status != X278_OK) {
        return raise_status(self->state, status, NULL, NULL);
    }
    PyObject *made = PyUnicode_DecodeUTF8(buf.ptr, (Py_ssize_t)(buf.len - 1), "strict"); /* without the line feed */
    x278_buf_free(&buf);
    return made;
}

PyObject *document_to_xml(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"bare", NULL};
    document_object *self = (document_object *)object;
    int bare = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$p:to_xml", names, &bare)) {
        return NULL;
    }
    x278_xml_writer_options options = {.struct_size = sizeof options, .flags = bare ? X278_XML_BARE : 0u};
    x278_buf buf = {NULL, 0, NULL};
    x278_status status;
    document_lock(self);
    Py_BEGIN_ALLOW_THREADS
        status = x278_xml_encode(self->doc, &options, &buf);
        document_unlock(self);
    Py_END_ALLOW_THREADS
    return status == X278_OK ? buf_to_bytes(&buf) : raise_status(self->state, status, NULL, NULL);
}

/* Write the document, with its findings when there is a list for them. The lock is taken and given back. */
static x278_status encode(document_object *self, const x278_encode_options *options, x278_issues *issues,
                          x278_buf *buf) {
    x278_status status;
    document_lock(self);
    Py_BEGIN_ALLOW_THREADS
        status = x278_encode(self->doc, options, issues, buf);
        document_unlock(self);
    Py_END_ALLOW_THREADS
    return status;
}

/* Why could it not be written? Once more, to learn what stands in the way: without a check of what could be. */
static PyObject *raise_unwritten(document_object *self, const x278_encode_options *options, x278_status status) {
    x278_encode_options again = *options;
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_buf buf = {NULL, 0, NULL};
    again.flags |= X278_ENCODE_UNCHECKED;
    if (status != X278_E_NOMEM && x278_ctx_new(NULL, &ctx) == X278_OK && x278_issues_new(ctx, &issues) == X278_OK) {
        encode(self, &again, issues, &buf);
    }
    raise_status(self->state, status, NULL, issues);
    x278_buf_free(&buf);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return NULL;
}

PyObject *document_encode(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"transaction_only", "line_breaks", "incomplete", "control_number",
                            "charset",          "delimiters",  NULL};
    document_object *self = (document_object *)object;
    PyObject *number_given = NULL, *charset_given = NULL, *delimiters_given = NULL, *number, *charset;
    int alone = 0;
    int breaks = 1;
    int incomplete = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$pppOOO:encode", names, &alone, &breaks, &incomplete,
                                     &number_given, &charset_given, &delimiters_given)) {
        return NULL;
    }
    x278_encode_options options = {.struct_size = sizeof options};
    options.flags = (alone ? X278_ENCODE_TRANSACTION : 0u) | (breaks ? 0u : X278_ENCODE_NO_LINE_BREAK) |
                    (incomplete ? X278_ENCODE_INCOMPLETE : 0u);
    if (!delimiters_from_python(delimiters_given, &options.delimiters) ||
        !optional_bytes(number_given, "control_number", &number)) {
        return NULL;
    }
    if (!optional_bytes(charset_given, "charset", &charset)) {
        Py_XDECREF(number);
        return NULL;
    }
    options.control_number = number == NULL ? NULL : PyBytes_AsString(number);
    options.encoding.charset = charset == NULL ? NULL : PyBytes_AsString(charset);
    x278_buf buf = {NULL, 0, NULL};
    x278_status status = encode(self, &options, NULL, &buf);
    PyObject *made = status == X278_OK ? buf_to_bytes(&buf) : raise_unwritten(self, &options, status);
    Py_XDECREF(number);
    Py_XDECREF(charset);
    return made;
}

PyObject *document_check(PyObject *object, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"strict", NULL};
    document_object *self = (document_object *)object;
    int strict = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$p:check", names, &strict)) {
        return NULL;
    }
    x278_check_options check = {.struct_size = sizeof check, .flags = strict ? X278_CHECK_STRICT : 0u};
    x278_encode_options options = {.struct_size = sizeof options, .check = &check};
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_buf buf = {NULL, 0, NULL};
    x278_status status = x278_ctx_new(NULL, &ctx);
    if (status == X278_OK) {
        status = x278_issues_new(ctx, &issues);
    }
    if (status == X278_OK) {
        status = encode(self, &options, issues, &buf);
    }
    PyObject *made =
        status == X278_OK ? issue_list(self->state, issues) : raise_status(self->state, status, NULL, issues);
    x278_buf_free(&buf);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return made;
}
