#include "json/payload.h"

#include "x278/base64.h"

#define PIECE ((size_t)3072)     /* bytes that are encoded at a time */
#define FULL ((size_t)64 * 1024) /* bytes that are put together before they are handed on */

bool x278i_json_has_payload(const x278_payload *payload) {
    return payload->data.ptr != NULL || payload->length > 0;
}

bool x278i_json_has_bytes(const x278_payload *payload) {
    return payload->data.ptr != NULL || payload->read != NULL || payload->length == 0;
}

/* Hand on what was put together, so that memory does not grow with the payload. */
static void hand_on(x278i_json_text *to) {
    if (to->sink != NULL && to->status == X278_OK && to->out.len >= FULL) {
        to->status = x278_writer_text(to->sink, to->out.ptr, to->out.len);
        to->out.len = 0;
    }
}

/* The next bytes of a payload; NULL: they cannot be had. */
static const char *next_piece(x278i_json_text *to, const x278_payload *payload, uint64_t at, size_t len, char *room) {
    if (payload->data.ptr != NULL) {
        return payload->data.ptr + at;
    }
    if (payload->read == NULL) {
        to->status = X278_E_UNSUPPORTED;
    } else if (payload->read(payload->user, at, room, len) != 0) {
        to->status = X278_E_CALLBACK;
    }
    return to->status == X278_OK ? room : NULL;
}

void x278i_json_put_payload(x278i_json_text *to, const x278_payload *payload) {
    uint64_t length = payload->data.ptr != NULL ? payload->data.len : payload->length;
    x278_base64 state = {0, 0, 0, 0, {0, 0}};
    char room[PIECE];
    size_t written = 0;
    x278i_json_put(to, "\"", 1);
    for (uint64_t at = 0; at < length && to->status == X278_OK;) {
        size_t some = length - at < sizeof room ? (size_t)(length - at) : sizeof room;
        const char *piece = next_piece(to, payload, at, some, room);
        if (piece != NULL && x278i_json_room(to, X278_BASE64_ENCODED_SIZE(some))) {
            x278_base64_encode(&state, piece, some, to->out.ptr + to->out.len, X278_BASE64_ENCODED_SIZE(some),
                               &written);
            to->out.len += written;
        }
        hand_on(to);
        at += some;
    }
    if (x278i_json_room(to, 4)) {
        x278_base64_encode_end(&state, to->out.ptr + to->out.len, 4, &written);
        to->out.len += written;
    }
    x278i_json_put(to, "\"", 1);
}

x278_status x278i_json_take_payload(x278i_arena *arena, x278_span text, x278_payload *out, bool *right) {
    x278_base64 state = {0, 0, 0, 0, {0, 0}};
    size_t size = X278_BASE64_DECODED_SIZE(text.len);
    size_t len = 0;
    char *bytes = x278i_arena_text(arena, size + 1);
    if (bytes == NULL) {
        return X278_E_NOMEM;
    }
    *right = x278_base64_decode(&state, text.ptr, text.len, bytes, size, &len) == X278_OK &&
             x278_base64_decode_end(&state) == X278_OK;
    if (*right) {
        bytes[len] = '\0';
        *out = (x278_payload){.data = {bytes, len}, .length = len, .flags = X278_PAYLOAD_OWNED};
    }
    return X278_OK;
}
