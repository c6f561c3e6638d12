/* Statuses of the library as exceptions. No exception holds a value of a message. */
#include "x278py.h"

#include <errno.h>

/* Make the exception and raise it. Takes `message` and `issues`. */
static PyObject *raise_made(PyObject *type, PyObject *message, x278_status status, PyObject *issues) {
    if (message != NULL && issues != NULL) {
        PyObject *made = PyObject_CallFunction(type, "OisO", message, (int)status, x278_status_name(status), issues);
        if (made != NULL) {
            PyErr_SetObject(type, made);
            Py_DECREF(made);
        }
    }
    Py_XDECREF(message);
    Py_XDECREF(issues);
    return NULL;
}

/* OSError or one of its kinds, which is an Error as well. */
static PyObject *raise_file(const module_state *state, int number, PyObject *subject) {
    PyObject *made = PyObject_CallFunction(state->file_error, "iO", number, subject == NULL ? Py_None : subject);
    if (made != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(made), made);
        Py_DECREF(made);
    }
    return NULL;
}

PyObject *raise_error(const module_state *state, x278_status status, const char *message, x278_issues *issues) {
    PyObject *list = issue_list(state, issues);
    return raise_made(state->error, list == NULL ? NULL : PyUnicode_FromString(message), status, list);
}

/* The message of the first error among the issues, which says more than the status. */
static const char *first_message(const x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        if (issue->severity == X278_SEVERITY_ERROR && issue->message.ptr != NULL) {
            return issue->message.ptr;
        }
    }
    return NULL;
}

PyObject *raise_status(const module_state *state, x278_status status, PyObject *subject, x278_issues *issues) {
    int number = errno;
    if (status == X278_E_NOMEM) {
        return PyErr_NoMemory();
    }
    if (status == X278_E_IO && number != 0) {
        return raise_file(state, number, subject);
    }
    const char *detail = first_message(issues);
    PyObject *list = issue_list(state, issues);
    PyObject *message = list == NULL     ? NULL
                        : detail == NULL ? PyUnicode_FromString(x278_status_text(status))
                                         : PyUnicode_FromFormat("%s: %s", x278_status_text(status), detail);
    if (message != NULL && subject != NULL) {
        PyObject *longer = PyUnicode_FromFormat("%S: %U", subject, message);
        Py_DECREF(message);
        message = longer;
    }
    return raise_made(state->error, message, status, list);
}

PyObject *raise_path(const module_state *state, x278_status status, PyObject *path) {
    if (status == X278_E_NOMEM) {
        return PyErr_NoMemory();
    }
    const char *format = status == X278_E_NOT_FOUND     ? "%R is not a path of this document"
                         : status == X278_E_UNSUPPORTED ? "%R is computed when a document is written"
                                                        : "%R: the value does not fit this place";
    PyObject *type = status == X278_E_NOT_FOUND || status == X278_E_UNSUPPORTED ? state->path_error : state->error;
    return raise_made(type, PyUnicode_FromFormat(format, path), status, PyList_New(0));
}
