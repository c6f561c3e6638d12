/* The payload of a 275 as base64 text. */
#ifndef X278I_JSON_PAYLOAD_H
#define X278I_JSON_PAYLOAD_H

#include "base/arena.h"
#include "base/json_text.h"
#include "x278/attach.h"

/* Are there bytes to write, be they none? */
bool x278i_json_has_payload(const x278_payload *payload);

/* Can its bytes be had: from memory or by its callback? If not, they were left in the input. */
bool x278i_json_has_bytes(const x278_payload *payload);

/* Append a payload as a string, of memory or by its callback. With a sink it is handed on in pieces. X278_E_UNSUPPORTED: its
 * bytes were left in the input; X278_E_CALLBACK; X278_E_NOMEM; as x278_writer_text(). */
void x278i_json_put_payload(x278i_json_text *to, const x278_payload *payload);

/* Decode one into a field. *right: it is base64; if not, the field stays as it is. X278_E_NOMEM. */
x278_status x278i_json_take_payload(x278i_arena *arena, x278_span text, x278_payload *out, bool *right);

#endif
