/* What the files of the extension share: the state of the module, its objects, and small helpers. */
#ifndef X278PY_H
#define X278PY_H

#include "model.h"

#include <pythread.h>
#include <stdbool.h>
#include <string.h>

#include <x278/x278.h>

/* A build for a Python without a global lock has no limited API; the sections keep two threads out of one object. */
#ifdef Py_GIL_DISABLED
#define ENTER_OBJECT(object) Py_BEGIN_CRITICAL_SECTION(object);
#define LEAVE_OBJECT() Py_END_CRITICAL_SECTION()
#else
#define ENTER_OBJECT(object) {
#define LEAVE_OBJECT() }
#endif

/* Everything that belongs to one import of the module. Nothing is static. */
typedef struct module_state {
    PyObject *module;   /* not counted: the state is part of it */
    PyObject *document; /* types */
    PyObject *reader;
    PyObject *checker;
    PyObject *issue;
    PyObject *node;
    PyObject *node_list;
    PyObject *texts;
    PyObject *node_types[MODEL_NODES];
    PyObject *keys[MODEL_FIELDS]; /* names of fields, interned */
    PyObject *error;              /* x278.Error */
    PyObject *path_error;         /* x278.PathError, a KeyError, too */
    PyObject *file_error;         /* makes the error of a file from errno and its path */
} module_state;

/* A document. Whoever releases the interpreter while the library reads it, and whoever changes it, holds the lock. */
typedef struct document_object {
    PyObject ob_base;
    PyObject *module; /* keeps the state alive */
    module_state *state;
    x278_doc *doc;
    PyThread_type_lock lock;
} document_object;

/* A struct of a document. What is taken out of a document stays in memory as long as the document. */
typedef struct node_object {
    PyObject ob_base;
    document_object *document;
    const char *at;
    uint16_t type; /* index of its struct */
} node_object;

/* ---- error.c */

/* Raise what a status means. `subject` is the path of the file or NULL, `issues` may be NULL. Returns NULL. */
PyObject *raise_status(const module_state *state, x278_status status, PyObject *subject, x278_issues *issues);
/* Raise Error with a message of our own. */
PyObject *raise_error(const module_state *state, x278_status status, const char *message, x278_issues *issues);
/* Raise what a path of a document led to. */
PyObject *raise_path(const module_state *state, x278_status status, PyObject *path);

/* ---- text.c */

PyObject *text_to_python(x278_str text); /* None when absent; bytes that are not UTF-8 become surrogates */
PyObject *text_or_empty(x278_str text);  /* "" when absent */
/* A bytes object of a str; NULL and TypeError for anything else. `what` is named in the message. */
PyObject *text_to_bytes(PyObject *text, const char *what);
/* The bytes of an optional text: None and NULL give NULL in *out. false: an exception is set. */
bool optional_bytes(PyObject *text, const char *what, PyObject **out);
PyObject *buf_to_bytes(x278_buf *buf);               /* frees the buffer */
PyObject *delimiters_to_python(x278_delimiters set); /* "7E 2A 3A 5E"; None: all 0 */
bool delimiters_from_python(PyObject *value, x278_delimiters *out);

/* ---- document.c */

PyObject *document_wrap(module_state *state, x278_doc *doc);               /* takes the document, also when it fails */
document_object *document_of(const module_state *state, PyObject *object); /* NULL and TypeError */
void document_lock(document_object *self);
void document_unlock(document_object *self);
bool document_make_type(module_state *state);
PyObject *document_new(PyObject *module, PyObject *args, PyObject *kwargs);
PyObject *document_from_json(PyObject *module, PyObject *args, PyObject *kwargs);
PyObject *document_from_xml(PyObject *module, PyObject *args, PyObject *kwargs);

/* ---- write.c: methods of a document */

PyObject *document_to_dict(PyObject *object, PyObject *args, PyObject *kwargs);
PyObject *document_to_json(PyObject *object, PyObject *args, PyObject *kwargs);
PyObject *document_to_xml(PyObject *object, PyObject *args, PyObject *kwargs);
PyObject *document_encode(PyObject *object, PyObject *args, PyObject *kwargs);
PyObject *document_check(PyObject *object, PyObject *args, PyObject *kwargs);

/* ---- node.c, list.c */

PyObject *node_wrap(document_object *document, uint16_t type, const void *at);
bool node_make_types(module_state *state);
/* Is the field in the struct, as the library that was loaded made it? */
bool node_has(const char *at, const model_field *field);
bool list_make_types(module_state *state);
PyObject *list_wrap(document_object *document, const char *at, uint16_t type, const model_field *field);
PyObject *texts_wrap(document_object *document, const char *at, const model_field *field);
int texts_assign(document_object *document, const char *at, const model_field *field, PyObject *value);
PyObject *node_add_to(document_object *document, const char *at, uint16_t type, const model_field *field,
                      PyObject *values);
int node_remove_from(document_object *document, const char *at, uint16_t type, const model_field *field, size_t index);

/* ---- dict.c */

PyObject *dict_of_document(const module_state *state, const x278_doc *doc, bool payloads);
PyObject *dict_of_struct(const module_state *state, uint16_t type, const void *at, bool payloads);

/* ---- issue.c */

bool issue_make_type(module_state *state);
PyObject *issue_wrap(const module_state *state, const x278_issue *issue);
PyObject *issue_list(const module_state *state, const x278_issues *issues); /* NULL gives an empty list */
/* The issues of a list in the order in which people read, by place. free() what it returns; NULL: no memory, or none there. */
const x278_issue **issues_sorted(const x278_issues *issues, size_t *count);

/* ---- source.c: what is read from */

typedef struct source {
    x278_ctx *ctx;
    x278_issues *issues;
    x278_reader *reader;
    x278_guide **guides;     /* merged with overlays, */
    size_t guide_count;      /* so many */
    const x278_guide *guide; /* asked for; NULL: that of the message */
    PyObject *data;          /* bytes that the reader reads, or NULL */
    PyObject *file;          /* object with read(), or NULL */
    PyObject *subject;       /* path, for errors, or NULL */
    bool ended;              /* the file object has had all its bytes read */
} source;

/* How a source is read. NULL and None are defaults. */
typedef struct source_options {
    PyObject *overlays; /* paths or bytes */
    PyObject *guide;    /* id */
    PyObject *charset;
    uint32_t flags; /* X278_READER_* */
} source_options;

bool source_open(const module_state *state, source *self, PyObject *from, const source_options *options);
bool source_feed(const module_state *state, source *self); /* more bytes of a file object; false: an exception is set */
void source_close(source *self);
bool source_guides(const module_state *state, source *self, const source_options *options);
bool context_new(const module_state *state, x278_ctx **out);
bool guide_find(const module_state *state, PyObject *id, const x278_guide **out);

/* ---- reader.c, checker.c, acks.c */

bool reader_make_type(module_state *state);
PyObject *reader_new(PyObject *module, PyObject *args, PyObject *kwargs);
bool checker_make_type(module_state *state);
PyObject *checker_new(PyObject *module, PyObject *args, PyObject *kwargs);
PyObject *acknowledge(PyObject *module, PyObject *args, PyObject *kwargs);
PyObject *resolve(PyObject *module, PyObject *args, PyObject *kwargs);

/* ---- module.c */

PyObject *refuse_new(PyTypeObject *type, PyObject *args,
                     PyObject *kwargs);                    /* tp_new of types that are only handed out */
PyObject *refuse_reduce(PyObject *self, PyObject *unused); /* __reduce__: they cannot be pickled */
PyObject *type_from_spec(module_state *state, PyType_Spec *spec, PyObject *base);
/* Free an object of one of our types, and let go of its type. */
void object_free(PyObject *self);

#endif
