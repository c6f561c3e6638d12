/* A session, and what each job has to do. */
#ifndef X278_WASM_SESSION_H
#define X278_WASM_SESSION_H

#include <stdbool.h>

#include "text.h"
#include "x278/x278.h"

struct glue_session;
typedef struct glue_session glue_session;

/* A job. Each function returns a status; `state` of the session is the job's. */
typedef struct glue_job {
    const char *const *options; /* names, NULL behind the last */
    size_t state_size;
    x278_status (*begin)(glue_session *session);                               /* once, after the options */
    x278_status (*feed)(glue_session *session, const char *bytes, size_t len); /* never after the end */
    x278_status (*end)(glue_session *session, unsigned ends); /* `ends`: how often the input has ended before */
    x278_status (*next)(glue_session *session);               /* writes to `out` and `notes` */
    void (*close)(glue_session *session);                     /* also where begin() failed; state_size bytes stay */
    unsigned inputs;                                          /* how many there are, one after another */
} glue_job;

extern const glue_job glue_read, glue_view, glue_encode, glue_acknowledge, glue_resolve;
extern const glue_job glue_outline, glue_compare, glue_scrub; /* of the viewer: bindings/viewer/glue */

struct glue_session {
    const glue_job *job;
    x278_ctx *ctx;
    x278_issues *issues;
    void *state;
    glue_text out, notes;
    glue_text options; /* name=value, NUL behind each */
    char *room;
    size_t room_size;
    bool begun;
    unsigned ends;      /* of the input */
    x278_status failed; /* the first failure; X278_OK */
};

#define GLUE_BATCH ((size_t)64 * 1024) /* bytes of output after which next() returns */

/* The value of an option, NUL-terminated; NULL: it was not set. */
const char *glue_option(const glue_session *session, const char *name);

/* Whether an option is set to anything but 0; `otherwise` when it is not set. */
bool glue_option_is_on(const glue_session *session, const char *name, bool otherwise);

/* An option that is a number; 0 when it is not set. false: it is none. */
bool glue_option_number(const glue_session *session, const char *name, uint64_t *out);

/* An option that names a guide; NULL when it is not set. X278_E_NOT_FOUND. */
x278_status glue_option_guide(const glue_session *session, const x278_guide **out);

/* The options "strict", "basic", "snip" and "guide" of a check. */
x278_status glue_option_check(const glue_session *session, x278_check_options *out);

#endif
