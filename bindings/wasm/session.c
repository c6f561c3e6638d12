/* The exported functions: a session runs its job and keeps the rules of the interface. */
#include "session.h"

#include <string.h>

#include "glue.h"
#include "memory.h"

static const glue_job *const jobs[] = {
    [X278W_READ] = &glue_read,
#ifndef X278_WASM_READ /* a module that reads and checks */
    [X278W_VIEW] = &glue_view,
#endif
#if !defined X278_WASM_READ && !defined X278_WASM_VIEW /* a module for pages that show messages */
    [X278W_ENCODE] = &glue_encode,   [X278W_ACKNOWLEDGE] = &glue_acknowledge, [X278W_RESOLVE] = &glue_resolve,
#endif
#ifdef X278_WASM_VIEWER
    [X278W_OUTLINE] = &glue_outline, [X278W_COMPARE] = &glue_compare,         [X278W_SCRUB] = &glue_scrub,
#endif
};

X278W_EXPORT(x278w_abi) uint32_t x278w_abi(void) {
    return X278W_ABI;
}

X278W_EXPORT(x278w_version) const char *x278w_version(void) {
    return x278_version_string();
}

X278W_EXPORT(x278w_memory) uint32_t x278w_memory(void) {
    return (uint32_t)glue_memory();
}

X278W_EXPORT(x278w_open) x278w_session *x278w_open(uint32_t job) {
    const glue_job *found = job < sizeof jobs / sizeof jobs[0] ? jobs[job] : NULL;
    glue_session *session = found == NULL ? NULL : glue_alloc(sizeof *session);
    if (session == NULL) {
        return NULL;
    }
    session->job = found;
    session->state = glue_alloc(found->state_size);
    x278_status status = session->state == NULL ? X278_E_NOMEM : glue_ctx_new(&session->ctx);
    status = status == X278_OK ? x278_issues_new(session->ctx, &session->issues) : status;
    if (status != X278_OK) {
        x278w_close(session);
        return NULL;
    }
    return session;
}

X278W_EXPORT(x278w_close) void x278w_close(x278w_session *session) {
    if (session == NULL) {
        return;
    }
    if (session->state != NULL) {
        session->job->close(session);
    }
    glue_free(session->state);
    x278_issues_free(session->issues);
    x278_ctx_free(session->ctx);
    glue_text_free(&session->out);
    glue_text_free(&session->notes);
    glue_text_free(&session->options);
    glue_free(session->room);
    glue_free(session);
}

X278W_EXPORT(x278w_room) char *x278w_room(x278w_session *session, uint32_t size) {
    if (session->room == NULL || size > session->room_size) {
        glue_free(session->room);
        session->room = glue_alloc(size > 0 ? size : 1);
        session->room_size = session->room == NULL ? 0 : size;
    }
    return session->room;
}

/* ---- options ------------------------------------------------------------------------------------------------------ */

static bool is_known(const glue_job *job, const char *option, size_t len) {
    for (const char *const *name = job->options; *name != NULL; name++) {
        if (strlen(*name) == len && memcmp(*name, option, len) == 0) {
            return true;
        }
    }
    return false;
}

X278W_EXPORT(x278w_set) x278_status x278w_set(x278w_session *session, uint32_t length) {
    if (session->begun) {
        return X278_E_STATE;
    }
    const char *equals = length > session->room_size ? NULL : memchr(session->room, '=', length);
    if (equals == NULL || memchr(session->room, '\0', length) != NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!is_known(session->job, session->room, (size_t)(equals - session->room))) {
        return X278_E_UNSUPPORTED;
    }
    glue_put(&session->options, session->room, length);
    glue_put(&session->options, "", 1);
    return session->options.failed ? X278_E_NOMEM : X278_OK;
}

const char *glue_option(const glue_session *session, const char *name) {
    const char *found = NULL;
    size_t len = strlen(name);
    for (size_t at = 0; at < session->options.len; at += strlen(session->options.ptr + at) + 1) {
        const char *option = session->options.ptr + at;
        if (strncmp(option, name, len) == 0 && option[len] == '=') {
            found = option + len + 1;
        }
    }
    return found;
}

bool glue_option_is_on(const glue_session *session, const char *name, bool otherwise) {
    const char *value = glue_option(session, name);
    return value == NULL ? otherwise : strcmp(value, "0") != 0;
}

bool glue_option_number(const glue_session *session, const char *name, uint64_t *out) {
    const char *value = glue_option(session, name);
    *out = 0;
    if (value == NULL) {
        return true;
    }
    size_t len = strlen(value);
    for (size_t i = 0; i < len && len < 19; i++) {
        *out = *out * 10 + (uint64_t)(value[i] - '0');
    }
    return len > 0 && len < 19 && strspn(value, "0123456789") == len;
}

x278_status glue_option_guide(const glue_session *session, const x278_guide **out) {
    const char *id = glue_option(session, "guide");
    *out = NULL;
    return id == NULL ? X278_OK : x278_guide_find(id, X278_STRLEN, out);
}

x278_status glue_option_check(const glue_session *session, x278_check_options *out) {
    uint64_t snip = 0;
    *out = (x278_check_options){.struct_size = sizeof *out};
    out->flags = (glue_option_is_on(session, "strict", false) ? (uint32_t)X278_CHECK_STRICT : 0u) |
                 (glue_option_is_on(session, "basic", false) ? (uint32_t)X278_CHECK_BASIC_CHARACTERS : 0u);
    if (!glue_option_number(session, "snip", &snip) || snip > 0xFF) {
        return X278_E_INVALID_ARG;
    }
    out->snip = (uint32_t)snip;
    return glue_option_guide(session, &out->guide);
}

/* ---- input and output ---------------------------------------------------------------------------------------------- */

static x278_status keep_failure(glue_session *session, x278_status status) {
    if (status < X278_OK && session->failed == X278_OK) {
        session->failed = status;
    }
    return status;
}

static x278_status begin(glue_session *session) {
    if (session->begun || session->failed != X278_OK) {
        return session->failed;
    }
    session->begun = true;
    return session->job->begin(session);
}

X278W_EXPORT(x278w_feed) x278_status x278w_feed(x278w_session *session, uint32_t length) {
    if (session->ends == session->job->inputs) {
        return X278_E_STATE;
    }
    if (length > session->room_size) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = begin(session);
    status = status == X278_OK ? session->job->feed(session, session->room, length) : status;
    return keep_failure(session, status);
}

X278W_EXPORT(x278w_end) x278_status x278w_end(x278w_session *session) {
    if (session->ends == session->job->inputs) {
        return X278_E_STATE;
    }
    x278_status status = begin(session);
    status = status == X278_OK ? session->job->end(session, session->ends) : status;
    session->ends++;
    return keep_failure(session, status);
}

X278W_EXPORT(x278w_next) x278_status x278w_next(x278w_session *session) {
    glue_text_clear(&session->out);
    glue_text_clear(&session->notes);
    x278_status status = begin(session);
    status = status == X278_OK ? session->job->next(session) : status;
    if (session->out.failed || session->notes.failed) {
        status = X278_E_NOMEM;
    }
    return keep_failure(session, status);
}

X278W_EXPORT(x278w_output) const char *x278w_output(const x278w_session *session) {
    return session->out.ptr;
}

X278W_EXPORT(x278w_output_length) uint32_t x278w_output_length(const x278w_session *session) {
    return (uint32_t)session->out.len;
}

X278W_EXPORT(x278w_notes) const char *x278w_notes(const x278w_session *session) {
    return session->notes.ptr;
}

X278W_EXPORT(x278w_notes_length) uint32_t x278w_notes_length(const x278w_session *session) {
    return (uint32_t)session->notes.len;
}
