/**
 * @file base64.h
 * Base64 (RFC 4648) in pieces of any size, as the payloads of a 275 carry it. Decoding is strict: only the 64 characters, the
 * padding must be right, and nothing may follow it. Line ends are allowed anywhere, as in MIME. These functions are pure:
 * no memory, no locale. All are safe from any thread.
 * @since 0.1
 */
#ifndef X278_BASE64_H
#define X278_BASE64_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Where encoding or decoding is between two pieces. A frozen leaf; the caller keeps it. All zeros: at the beginning. */
typedef struct x278_base64 {
    uint64_t offset;   /**< bytes taken so far; after X278_E_SYNTAX where the fault is, counted from the first piece */
    uint32_t bits;     /**< for the library only: what is left of an open group */
    uint8_t count;     /**< for the library only: characters or bytes of the open group */
    uint8_t padding;   /**< for the library only: padding characters seen */
    uint8_t unused[2]; /**< padding, always 0 */
} x278_base64;

/** Room for what `len` characters decode to, whatever came before them. */
#define X278_BASE64_DECODED_SIZE(len) ((len) / 4 * 3 + 3)

/** Room for the characters of `len` bytes, whatever came before them. */
#define X278_BASE64_ENCODED_SIZE(len) ((len) / 3 * 4 + 4)

/**
 * Decode the next piece.
 *
 * @param state   not NULL; all zeros before the first piece; changed.
 * @param text    `len` bytes; may be NULL when `len` is 0.
 * @param len     bytes of `text`.
 * @param out     not NULL; receives the decoded bytes.
 * @param size    bytes of `out`; at least X278_BASE64_DECODED_SIZE(len).
 * @param written not NULL; receives how many bytes were written to `out`, after X278_E_SYNTAX those before the fault.
 * @return X278_OK; X278_E_SYNTAX (state->offset is the byte that does not belong; a further call gives the same);
 *         X278_E_INVALID_ARG.
 * @threads safe; one thread per state.
 * @since 0.1
 */
X278_API x278_status x278_base64_decode(x278_base64 *state, const char *text, size_t len, void *out, size_t size,
                                        size_t *written);

/**
 * Check that decoding is complete: no group of four characters is left open.
 *
 * @param state not NULL.
 * @return X278_OK; X278_E_SYNTAX (the text was cut, or padding is missing); X278_E_INVALID_ARG.
 * @threads safe; one thread per state.
 * @since 0.1
 */
X278_API x278_status x278_base64_decode_end(const x278_base64 *state);

/**
 * Encode the next piece. No line ends are added.
 *
 * @param state   not NULL; all zeros before the first piece; changed.
 * @param data    `len` bytes; may be NULL when `len` is 0.
 * @param len     bytes of `data`.
 * @param out     not NULL; receives the characters, without a NUL.
 * @param size    bytes of `out`; at least X278_BASE64_ENCODED_SIZE(len).
 * @param written not NULL; receives how many characters were written.
 * @return X278_OK; X278_E_INVALID_ARG.
 * @threads safe; one thread per state.
 * @since 0.1
 */
X278_API x278_status x278_base64_encode(x278_base64 *state, const void *data, size_t len, char *out, size_t size,
                                        size_t *written);

/**
 * Write the last group, padded. The state is at the beginning again.
 *
 * @param state   not NULL; changed.
 * @param out     not NULL; receives the characters, without a NUL.
 * @param size    bytes of `out`, at least 4.
 * @param written not NULL; receives 0 or 4.
 * @return X278_OK; X278_E_INVALID_ARG.
 * @threads safe; one thread per state.
 * @since 0.1
 */
X278_API x278_status x278_base64_encode_end(x278_base64 *state, char *out, size_t size, size_t *written);

#ifdef __cplusplus
}
#endif

#endif
