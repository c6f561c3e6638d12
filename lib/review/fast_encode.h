/*
 * The fast way to write a transaction.
 *
 * Contract: it writes the very bytes that encode.c would write and that no issue belongs to, or nothing: where anything is out of
 * the ordinary it steps aside, and encode.c writes the whole transaction the careful way. Out of the ordinary are a document
 * that a program has put something unsound into (x278i_tree_sound()), something that no row has a place for
 * (x278i_report_unwritten()), unknown segments and parts, structs in a mixed order, payloads, values with a delimiter, and an
 * output in a character set or with a limit of its characters (x278i_say_passes()).
 */
#ifndef X278I_REVIEW_FAST_ENCODE_H
#define X278I_REVIEW_FAST_ENCODE_H

#include "review/encode.h"

/* Write it. `encoder` has its guide, its binding and its root; its `count` is set. *written false with X278_OK: it stepped aside, and the
 * emitter is as before. X278_E_NOMEM. */
x278_status x278i_fast_encode(x278i_encoder *encoder, bool *written);

#endif
