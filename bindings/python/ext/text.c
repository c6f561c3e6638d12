/* Text of the library as str, and back. */
#include "x278py.h"

PyObject *text_to_python(x278_str text) {
    if (text.ptr == NULL || text.len == 0) {
        Py_RETURN_NONE;
    }
    return PyUnicode_DecodeUTF8(text.ptr, (Py_ssize_t)text.len, "surrogateescape");
}

PyObject *text_or_empty(x278_str text) {
    return PyUnicode_DecodeUTF8(text.ptr == NULL ? "" : text.ptr, (Py_ssize_t)text.len, "surrogateescape");
}

PyObject *text_to_bytes(PyObject *text, const char *what) {
    if (!PyUnicode_Check(text)) {
        return PyErr_Format(PyExc_TypeError, "%s must be str, not %S", what, (PyObject *)Py_TYPE(text));
    }
    PyObject *bytes = PyUnicode_AsEncodedString(text, "utf-8", "surrogateescape");
    if (bytes == NULL && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
        PyErr_Clear(); /* it would hold the text, which may be a patient's */
        PyErr_Format(PyExc_ValueError, "%s holds half of a surrogate pair", what);
    }
    return bytes;
}

bool optional_bytes(PyObject *text, const char *what, PyObject **out) {
    *out = NULL;
    if (text == NULL || text == Py_None) {
        return true;
    }
    *out = text_to_bytes(text, what);
    if (*out != NULL && strlen(PyBytes_AsString(*out)) != (size_t)PyBytes_Size(*out)) {
        Py_DECREF(*out);
        *out = NULL;
        PyErr_Format(PyExc_ValueError, "%s holds a NUL character", what);
    }
    return *out != NULL;
}

PyObject *buf_to_bytes(x278_buf *buf) {
    PyObject *made = PyBytes_FromStringAndSize(buf->ptr, (Py_ssize_t)buf->len);
    x278_buf_free(buf);
    return made;
}

PyObject *delimiters_to_python(x278_delimiters set) {
    static const char digits[] = "0123456789ABCDEF";
    const uint8_t bytes[] = {set.terminator, set.element, set.component, set.repetition};
    char text[12];
    if ((bytes[0] | bytes[1] | bytes[2] | bytes[3]) == 0) {
        Py_RETURN_NONE;
    }
    for (size_t i = 0; i < sizeof bytes; i++) {
        text[i * 3] = digits[bytes[i] >> 4];
        text[i * 3 + 1] = digits[bytes[i] & 15];
        text[i * 3 + 2] = ' ';
    }
    return PyUnicode_FromStringAndSize(text, sizeof text - 1);
}

static int digit_value(char digit) {
    static const char digits[] = "0123456789ABCDEF0123456789abcdef";
    const char *at = digit == '\0' ? NULL : strchr(digits, digit);
    return at == NULL ? -1 : (int)((at - digits) & 15);
}

bool delimiters_from_python(PyObject *value, x278_delimiters *out) {
    memset(out, 0, sizeof *out);
    if (value == NULL || value == Py_None) {
        return true;
    }
    PyObject *text = text_to_bytes(value, "delimiters");
    if (text == NULL) {
        return false;
    }
    const char *from = PyBytes_AsString(text);
    uint8_t bytes[4];
    bool right = PyBytes_Size(text) == 11;
    for (size_t i = 0; i < sizeof bytes && right; i++) {
        int high = digit_value(from[i * 3]);
        int low = digit_value(from[i * 3 + 1]);
        right = high >= 0 && low >= 0 && from[i * 3 + 2] == (i == 3 ? '\0' : ' ');
        bytes[i] = (uint8_t)(right ? high * 16 + low : 0);
    }
    Py_DECREF(text);
    if (!right) {
        PyErr_SetString(PyExc_ValueError, "delimiters are four bytes as hexadecimal digits, such as \"7E 2A 3A 5E\"");
        return false;
    }
    *out =
        (x278_delimiters){.terminator = bytes[0], .element = bytes[1], .component = bytes[2], .repetition = bytes[3]};
    return true;
}
