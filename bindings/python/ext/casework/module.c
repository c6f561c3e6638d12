/* The module x278._casework: one function, run(). It is linked to nothing: casework.py loads the libraries, and says so where
 * they are not installed. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "job.h"

/* (name, bytes) pairs of a list. The list keeps them alive. */
static bool take_files(PyObject *list, job_files *out) {
    Py_ssize_t count = PyList_Size(list);
    if (count < 0) {
        return false;
    }
    out->items = PyMem_Calloc((size_t)count + 1, sizeof *out->items);
    if (out->items == NULL) {
        PyErr_NoMemory();
        return false;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        job_file *file = &out->items[i];
        Py_ssize_t len;
        if (!PyArg_ParseTuple(PyList_GetItem(list, i), "yy#", &file->name, &file->bytes, &len)) {
            return false;
        }
        file->len = (size_t)len;
        out->count++;
    }
    return true;
}

static bool take_parts(PyObject *lists, job *work) {
    if (PyTuple_Size(lists) != JOB_PARTS) {
        PyErr_SetString(PyExc_TypeError, "run() takes a list of each kind of file");
        return false;
    }
    for (Py_ssize_t i = 0; i < JOB_PARTS; i++) {
        if (!take_files(PyTuple_GetItem(lists, i), &work->parts[i])) {
            return false;
        }
    }
    return true;
}

/* The message of an issue, which says more than the status. */
static const char *words_for(const job *work, x278_status status) {
    if (work->why != NULL) {
        return work->why;
    }
    for (size_t i = 0; status == X278_E_SYNTAX && i < x278_issues_count(work->issues); i++) {
        const x278_issue *issue = x278_issues_at(work->issues, i);
        if (issue->severity == X278_SEVERITY_ERROR) {
            return issue->message.ptr;
        }
    }
    return x278_status_text(status);
}

static PyObject *names_of(x278cw_sections missing) {
    PyObject *list = PyList_New(0);
    for (x278cw_sections section = 1; list != NULL && section != 0; section <<= 1) {
        PyObject *name = (missing & section) == 0 ? NULL : PyUnicode_FromString(x278cw_section_name(section));
        if ((missing & section) != 0 && (name == NULL || PyList_Append(list, name) != 0)) {
            Py_CLEAR(list);
        }
        Py_XDECREF(name);
    }
    return list;
}

/* (status, its name, words for people, output, errors of files as JSON, sections that lack their data) */
static PyObject *result_of(const job *work, x278_status status) {
    x278_buf errors = {NULL, 0, NULL};
    if (x278cw_errors_count(work->errors) > 0 && x278cw_errors_json(work->ctx, work->errors, &errors) != X278_OK) {
        status = X278_E_NOMEM;
    }
    PyObject *missing = names_of(status == X278_E_NOT_FOUND ? work->missing : 0);
    PyObject *made = missing == NULL ? NULL
                                     : Py_BuildValue("(issy#y#O)", (int)status, x278_status_name(status),
                                                     words_for(work, status), work->out.ptr, (Py_ssize_t)work->out.len,
                                                     errors.ptr, (Py_ssize_t)errors.len, missing);
    Py_XDECREF(missing);
    x278_buf_free(&errors);
    return made;
}

static PyObject *run(PyObject *module, PyObject *args) {
    job work = {.flags = 0};
    const char *command;
    const char **words = work.words;
    PyObject *lists;
    PyObject *made = NULL;
    (void)module;
    if (!PyArg_ParseTuple(args, "s(zzzzzzzz)O!II:run", &command, &words[WORD_AS_OF], &words[WORD_SERVICE_DATE],
                          &words[WORD_PAYER], &words[WORD_LOB], &words[WORD_SIGNED], &words[WORD_BY], &words[WORD_FROM],
                          &words[WORD_TO], &PyTuple_Type, &lists, &work.flags, &work.min_cell)) {
        return NULL;
    }
    if (take_parts(lists, &work)) {
        x278_status status;
        Py_BEGIN_ALLOW_THREADS
            status = job_run(&work, command);
        Py_END_ALLOW_THREADS
        made = status == X278_E_NOMEM ? PyErr_NoMemory() : result_of(&work, status);
    }
    job_free(&work);
    for (size_t i = 0; i < JOB_PARTS; i++) {
        PyMem_Free(work.parts[i].items);
    }
    return made;
}

static PyMethodDef functions[] = {
    {"run", run, METH_VARARGS, "run(command, words, files, flags, min_cell, /)\n--\n\nRun a command: see casework.py."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
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
    .m_name = "x278._casework",
    .m_doc = "The library libx278-casework, for x278.casework.",
    .m_methods = functions,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__casework(void);

PyMODINIT_FUNC PyInit__casework(void) {
    return PyModuleDef_Init(&definition);
}
