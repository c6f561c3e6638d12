/* acknowledge(): the TA1 and 999 for what was read. resolve(): what an acknowledgment says of what was sent. */
#include "x278py.h"

/* ---- writing -------------------------------------------------------------------------------------------------------------- */

enum {
    ACK_DATE,
    ACK_TIME,
    ACK_NUMBER,
    ACK_GROUP_NUMBER,
    ACK_USAGE,
    ACK_SENDER,
    ACK_RECEIVER,
    ACK_TEXTS
};

/* What acknowledge() was asked for. */
typedef struct answering {
    const module_state *state;
    source from;
    PyObject *given[ACK_TEXTS]; /* not counted */
    PyObject *texts[ACK_TEXTS]; /* their bytes, or NULL */
    int flags[7];               /* of ack_flags, */
    int lines, strict;
    x278_checker *checker;
    x278_writer *writer;
    x278_acker *acker;
} answering;

static const uint32_t ack_flags[7] = {X278_ACK_ACCEPT_ERRORS, X278_ACK_NOTE_WARNINGS, X278_ACK_ACCEPT_UNCHECKED,
                                      X278_ACK_COPY_VALUES,   X278_ACK_NO_CONTEXT,    X278_ACK_TA1_APART,
                                      X278_ACK_GROUPS_ALWAYS};

static bool take_ta1(PyObject *given, x278_ack_ta1 *out) {
    static const char *const words[] = {"auto", "asked", "always", "never"};
    *out = X278_ACK_TA1_AUTO;
    if (given == NULL || given == Py_None) {
        return true;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0] && PyUnicode_Check(given); i++) {
        if (PyUnicode_CompareWithASCIIString(given, words[i]) == 0) {
            *out = (x278_ack_ta1)i;
            return true;
        }
    }
    PyErr_SetString(PyExc_ValueError, "ta1 is \"auto\", \"asked\", \"always\" or \"never\"");
    return false;
}

static const char *text_of(const answering *all, int which) {
    return all->texts[which] == NULL ? NULL : PyBytes_AsString(all->texts[which]);
}

/* ISA09 has two digits of the year; the date is given with four. */
static const char *short_date(const answering *all) {
    const char *date = text_of(all, ACK_DATE);
    return date != NULL && strlen(date) == 8 ? date + 2 : date;
}

/* Check unit by unit and answer. Ends like x278_checker_next(), X278_END when all is written. */
static x278_status answer_some(answering *all) {
    x278_status status = X278_OK;
    while (status == X278_OK) {
        x278_unit_kind kind = 0;
        const x278_transaction *transaction = NULL;
        status = x278_checker_next(all->checker, all->from.reader, &kind, &transaction);
        if (status == X278_OK) {
            status = x278_acker_unit(all->acker, all->from.reader, transaction, x278_checker_guide(all->checker),
                                     all->from.issues);
            x278_issues_clear(all->from.issues);
        }
    }
    if (status == X278_END) {
        x278_status ended = x278_acker_end(all->acker, all->from.reader, all->from.issues);
        status = ended == X278_OK ? x278_writer_close(all->writer) : ended;
        status = status == X278_OK ? X278_END : status;
    }
    return status;
}

static PyObject *answer(answering *all) {
    x278_status status;
    do {
        Py_BEGIN_ALLOW_THREADS
            status = answer_some(all);
        Py_END_ALLOW_THREADS
    } while (status == X278_NEED_INPUT && source_feed(all->state, &all->from));
    if (status == X278_NEED_INPUT) {
        return NULL;
    }
    x278_buf buf = {NULL, 0, NULL};
    status = status == X278_END ? x278_writer_take_buffer(all->writer, &buf) : status;
    return status == X278_OK ? buf_to_bytes(&buf)
                             : raise_status(all->state, status, all->from.subject, all->from.issues);
}

static x278_status open_acker(answering *all, x278_ack_ta1 ta1) {
    x278_interchange_options interchange = {.struct_size = sizeof interchange,
                                            .date = short_date(all),
                                            .time = text_of(all, ACK_TIME),
                                            .control_number = text_of(all, ACK_NUMBER),
                                            .usage = text_of(all, ACK_USAGE),
                                            .sender = text_of(all, ACK_SENDER),
                                            .receiver = text_of(all, ACK_RECEIVER)};
    x278_group_options group = {
        .struct_size = sizeof group, .date = text_of(all, ACK_DATE), .control_number = text_of(all, ACK_GROUP_NUMBER)};
    x278_ack_options options = {
        .struct_size = sizeof options, .interchange = &interchange, .group = &group, .ta1 = ta1};
    x278_writer_options writing = {.struct_size = sizeof writing,
                                   .line_break = all->lines ? X278_LINE_BREAK_LF : X278_LINE_BREAK_NONE};
    x278_check_options check = {.struct_size = sizeof check,
                                .flags = all->strict ? X278_CHECK_STRICT : 0u,
                                .guide = all->from.guide,
                                .guides = (const x278_guide *const *)all->from.guides,
                                .guide_count = all->from.guide_count};
    for (size_t i = 0; i < sizeof ack_flags / sizeof ack_flags[0]; i++) {
        options.flags |= all->flags[i] ? ack_flags[i] : 0;
    }
    x278_status status = x278_writer_open_buffer(all->from.ctx, &writing, NULL, &all->writer);
    if (status == X278_OK) {
        status = x278_checker_new(all->from.ctx, &check, all->from.issues, &all->checker);
    }
    return status == X278_OK ? x278_acker_new(all->from.ctx, all->writer, &options, &all->acker) : status;
}

static PyObject *acknowledge_source(answering *all, PyObject *from, const source_options *options, x278_ack_ta1 ta1) {
    static const char *const names[ACK_TEXTS] = {"date",  "time",   "number",  "group_number",
                                                 "usage", "sender", "receiver"};
    for (size_t i = 0; i < ACK_TEXTS; i++) {
        if (!optional_bytes(all->given[i], names[i], &all->texts[i])) {
            return NULL;
        }
    }
    if (!source_open(all->state, &all->from, from, options)) {
        return NULL;
    }
    x278_status status = open_acker(all, ta1);
    return status == X278_OK ? answer(all) : raise_status(all->state, status, NULL, NULL);
}

/* The package gives date, time and number a default, as the library has no clock. */
PyObject *acknowledge(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"source",
                            "date",
                            "time",
                            "number",
                            "group_number",
                            "usage",
                            "sender",
                            "receiver",
                            "ta1",
                            "overlays",
                            "guide",
                            "charset",
                            "strict",
                            "lines",
                            "accept_errors",
                            "note_warnings",
                            "accept_unchecked",
                            "copy_values",
                            "no_context",
                            "ta1_apart",
                            "groups_always",
                            NULL};
    answering all = {.state = PyModule_GetState(module)};
    source_options options = {NULL, NULL, NULL, X278_READER_LEAVE_PAYLOADS};
    x278_ack_ta1 ta1;
    PyObject *from, *ta1_given = NULL, *made = NULL;
    PyObject **given = all.given;
    int *flags = all.flags;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|$OOOOOOOOOOOppppppppp:acknowledge", names, &from, &given[0],
                                     &given[1], &given[2], &given[3], &given[4], &given[5], &given[6], &ta1_given,
                                     &options.overlays, &options.guide, &options.charset, &all.strict, &all.lines,
                                     &flags[0], &flags[1], &flags[2], &flags[3], &flags[4], &flags[5], &flags[6])) {
        return NULL;
    }
    if (take_ta1(ta1_given, &ta1)) {
        made = acknowledge_source(&all, from, &options, ta1);
    }
    x278_acker_free(all.acker);
    x278_checker_free(all.checker);
    x278_writer_free(all.writer);
    source_close(&all.from);
    for (size_t i = 0; i < ACK_TEXTS; i++) {
        Py_XDECREF(all.texts[i]);
    }
    return made;
}

/* ---- reading -------------------------------------------------------------------------------------------------------------- */

/* Feed all of a file object: acknowledgments are read at one go. */
static bool feed_all(const module_state *state, source *from) {
    while (from->file != NULL && !from->ended) {
        if (!source_feed(state, from)) {
            return false;
        }
    }
    return true;
}

/* Lead what is said back to each transaction of what was sent. */
static x278_status resolve_some(x278_acks *acks, source *sent) {
    x278_status status;
    const x278_transaction *transaction;
    while ((status = x278_reader_next_transaction(sent->reader, &transaction)) == X278_OK) {
        const x278_guide *guide =
            sent->guide != NULL
                ? sent->guide
                : x278_guide_of(transaction, (const x278_guide *const *)sent->guides, sent->guide_count);
        x278_status found = x278_acks_resolve(acks, transaction, guide, NULL);
        if (found != X278_OK && found != X278_E_NOT_FOUND) {
            return found;
        }
    }
    return status;
}

static bool resolve_sent(const module_state *state, x278_acks *acks, source *sent) {
    x278_status status;
    do {
        Py_BEGIN_ALLOW_THREADS
            status = resolve_some(acks, sent);
        Py_END_ALLOW_THREADS
    } while (status == X278_NEED_INPUT && source_feed(state, sent));
    if (status < 0) {
        raise_status(state, status, sent->subject, sent->issues);
    }
    return status == X278_END;
}

static const void *interchange_at(const x278_acks *acks, size_t index) {
    return x278_acks_interchange_at(acks, index);
}

static const void *group_at(const x278_acks *acks, size_t index) {
    return x278_acks_group_at(acks, index);
}

static PyObject *list_of(const module_state *state, const x278_acks *acks, size_t count,
                         const void *(*at)(const x278_acks *acks, size_t index), uint16_t type) {
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t i = 0; list != NULL && i < count; i++) {
        PyObject *dict = dict_of_struct(state, type, at(acks, i), true);
        if (dict == NULL || PyList_SetItem(list, (Py_ssize_t)i, dict) != 0) {
            Py_DECREF(list);
            list = NULL;
        }
    }
    return list;
}

static PyObject *dict_of_acks(const module_state *state, const x278_acks *acks) {
    PyObject *made = NULL;
    PyObject *interchanges =
        list_of(state, acks, x278_acks_interchange_count(acks), interchange_at, MODEL_ACK_INTERCHANGE);
    PyObject *groups =
        interchanges == NULL ? NULL : list_of(state, acks, x278_acks_group_count(acks), group_at, MODEL_ACK_GROUP);
    if (groups != NULL) {
        made = Py_BuildValue("{sOsO}", "interchanges", interchanges, "groups", groups);
    }
    Py_XDECREF(interchanges);
    Py_XDECREF(groups);
    return made;
}

static PyObject *read_acks(const module_state *state, source *ack, source *sent) {
    x278_acks *acks = NULL;
    PyObject *made = NULL;
    x278_status status;
    Py_BEGIN_ALLOW_THREADS
        status = x278_acks_read(ack->ctx, ack->reader, &acks);
    Py_END_ALLOW_THREADS
    if (status != X278_OK) {
        return raise_status(state, status, ack->subject, ack->issues);
    }
    if (sent->reader == NULL || resolve_sent(state, acks, sent)) {
        made = dict_of_acks(state, acks);
    }
    x278_acks_free(acks);
    return made;
}

PyObject *resolve(PyObject *module, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"ack", "sent", "overlays", "guide", "charset", NULL};
    const module_state *state = PyModule_GetState(module);
    source_options options = {NULL, NULL, NULL, X278_READER_LEAVE_PAYLOADS};
    source_options plain = {NULL, NULL, NULL, 0};
    source ack = {NULL};
    source sent = {NULL};
    PyObject *from, *what = Py_None, *made = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O$OOO:resolve", names, &from, &what, &options.overlays,
                                     &options.guide, &options.charset)) {
        return NULL;
    }
    plain.charset = options.charset;
    if (source_open(state, &ack, from, &plain) && feed_all(state, &ack) &&
        (what == Py_None || source_open(state, &sent, what, &options))) {
        made = read_acks(state, &ack, &sent);
    }
    source_close(&sent);
    source_close(&ack);
    return made;
}
