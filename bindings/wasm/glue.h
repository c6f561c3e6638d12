/**
 * @file glue.h
 * What the WebAssembly module of libx278 exports: sessions that take bytes and hand out lines of JSON, text or X12. A host of
 * any language needs nothing else; docs/wasm.md shows how to call it.
 *
 * A session has one job. The host opens it, sets options, then feeds pieces of the input and takes what x278w_next() made of
 * them, until X278_END. Memory follows the largest transaction, not the input, but for X278W_VIEW and X278W_RESOLVE, which need
 * their input whole. Any number of sessions may be open at once. No function calls the host.
 */
#ifndef X278_WASM_GLUE_H
#define X278_WASM_GLUE_H

#include <stdint.h>

#include "x278/status.h"

/** Grows when a host would have to change. */
#define X278W_ABI 1

#define X278W_EXPORT(name) __attribute__((export_name(#name)))

typedef struct glue_session x278w_session;

/** What a session does with its input. */
enum {
    X278W_READ = 1,        /**< X12 in: lines of transactions, issues and documents out */
    X278W_VIEW = 2,        /**< X12 in: each transaction in plain words, or as JSON, out */
    X278W_ENCODE = 3,      /**< lines of documents in: X12 out; issues are the notes */
    X278W_ACKNOWLEDGE = 4, /**< X12 in: its TA1 and 999 out; issues and the totals are the notes */
    X278W_RESOLVE = 5, /**< acknowledgments in, x278w_end(), then what was sent: what is refused and where, as JSON */
    X278W_OUTLINE = 6, /**< viewer only: X12 in: a line for each loop and segment, with its place and its name */
    X278W_COMPARE =
        7, /**< viewer only: an answer in, x278w_end(), then requests: what was asked and authorized, as JSON */
    X278W_SCRUB = 8 /**< viewer only: X12 in: the same structure with invented values out */
};

/** The number of this interface: X278W_ABI. */
uint32_t x278w_abi(void);

/** Version of the library, NUL-terminated, static. */
const char *x278w_version(void);

/**
 * Open a session.
 *
 * @param job X278W_*.
 * @return NULL: no such job, or no memory. Close with x278w_close().
 */
x278w_session *x278w_open(uint32_t job);

/**
 * Memory to write the next bytes to, for x278w_set() or x278w_feed().
 *
 * @param session not NULL.
 * @param size    bytes that are needed; 64 KiB is a good size for pieces.
 * @return NULL: no memory. It lives until the next call of this function or x278w_close().
 */
char *x278w_room(x278w_session *session, uint32_t size);

/**
 * Set an option, before the first x278w_feed() or x278w_end().
 *
 * @param session not NULL.
 * @param length  bytes of the room that hold "name=value"; docs/wasm.md lists the names of each job.
 * @return X278_OK; X278_E_UNSUPPORTED (the job has no such option); X278_E_STATE; X278_E_NOMEM.
 */
x278_status x278w_set(x278w_session *session, uint32_t length);

/**
 * Take the bytes in the room as the next piece of the input.
 *
 * @param session not NULL.
 * @param length  bytes of the room that are input.
 * @return X278_OK; X278_E_INVALID_ARG (more than the room has, or an option with a value that cannot be); X278_E_STATE (the
 *         input has ended); X278_E_LIMIT; X278_E_NOMEM. A failure is final.
 */
x278_status x278w_feed(x278w_session *session, uint32_t length);

/**
 * The input has ended. Of X278W_RESOLVE: the first call ends the acknowledgments, the second one what was sent.
 *
 * @param session not NULL.
 * @return as x278w_feed().
 */
x278_status x278w_end(x278w_session *session);

/**
 * Make the next output of what was fed. The output before is forgotten.
 *
 * @param session not NULL.
 * @return X278_OK: there may be more, call again; X278_NEED_INPUT: feed, or end the input; X278_END: all is done. Each of them
 *         may come with output. A failure is final; what was made before it can be taken, such as the issue that says why.
 */
x278_status x278w_next(x278w_session *session);

/** The output of the last x278w_next(), not NUL-terminated; it lives until the next call on the session. */
const char *x278w_output(const x278w_session *session);

/** Bytes of x278w_output(). */
uint32_t x278w_output_length(const x278w_session *session);

/** Lines of JSON beside the output of the last x278w_next(); they live until the next call on the session. */
const char *x278w_notes(const x278w_session *session);

/** Bytes of x278w_notes(). */
uint32_t x278w_notes_length(const x278w_session *session);

/** End a session and free its memory, which is overwritten. @param session NULL is accepted. */
void x278w_close(x278w_session *session);

/** Bytes of memory that all open sessions hold now. */
uint32_t x278w_memory(void);

#ifdef X278_WASM_TEST
/** Tests only: let every allocation fail, or trap, after as many that succeed; negative: let none fail. */
void x278w_fail_after(int32_t count, int32_t trap);
#endif

#endif
