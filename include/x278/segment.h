/**
 * @file segment.h
 * One segment of an interchange, read in place: spans into the input, nothing copied, nothing interpreted.
 * @since 0.1
 */
#ifndef X278_SEGMENT_H
#define X278_SEGMENT_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The four delimiters of an interchange, as bytes. A frozen leaf. 0: there is none. */
typedef struct x278_delimiters {
    uint8_t terminator; /**< ends a segment, often '~' */
    uint8_t element;    /**< between elements, often '*' */
    uint8_t component;  /**< between components (ISA16), often ':'; 0 when ISA16 cannot be one */
    uint8_t repetition; /**< between repetitions (ISA11), often '^'; 0 before version 00402 or when ISA11 is a letter,
                             digit or blank */
} x278_delimiters;

/** What is special about a segment; see x278_segment_flags(). */
enum {
    X278_SEGMENT_WRAPPED = 1,      /**< it has line breaks inside; x278_segment_get() leaves them out */
    X278_SEGMENT_UNTERMINATED = 2, /**< the input ended before its terminator */
    X278_SEGMENT_EMPTY = 4,        /**< two terminators with nothing between them */
    X278_SEGMENT_PAYLOAD = 8,      /**< its last element is a counted payload (BIN, BDS) */
    X278_SEGMENT_PAYLOAD_LEFT =
        16 /**< and only the first bytes of the payload are in it: the reader was asked not to keep
                                        it, or it is longer than the limit. x278_segment_place() has its offset and length */
};

/**
 * An opaque segment. It lives as long as the token or transaction it came with, so it lives until the next call on the
 * reader.
 *
 * @threads any number of readers.
 */
typedef struct x278_segment x278_segment;

/**
 * The bytes of a tag, element, repetition or component. Line breaks of a wrapped file are left out. Each call looks from the
 * start of the element; x278_parts_next() goes through all parts of one.
 *
 * @param segment    not NULL.
 * @param element    0 for the tag; else the position, as 9 in NM109.
 * @param repetition from 1; 0 for the whole element with all its repetitions.
 * @param component  from 1; 0 for the whole repetition with all its components.
 * @param out        not NULL; receives the span, which lives as long as `segment`, or absent. An empty element has
 *                   length 0 and a pointer.
 * @return X278_OK; X278_E_NOT_FOUND when the segment is too short for it; X278_E_INVALID_ARG.
 * @threads any number of readers.
 * @since 0.1
 */
X278_API x278_status x278_segment_get(const x278_segment *segment, uint32_t element, uint32_t repetition,
                                      uint32_t component, x278_span *out);

/**
 * As x278_segment_get(), but the bytes as they are in the input, line breaks included. `out` points into the input (or
 * the reader's copy of it).
 *
 * @param segment    not NULL.
 * @param element    0 for the tag; else the position.
 * @param repetition from 1; 0 for the whole element.
 * @param component  from 1; 0 for the whole repetition.
 * @param out        as x278_segment_get().
 * @return as x278_segment_get().
 * @since 0.1
 */
X278_API x278_status x278_segment_get_raw(const x278_segment *segment, uint32_t element, uint32_t repetition,
                                          uint32_t component, x278_span *out);

/**
 * How many parts there are: elements of the segment (`element` 0; the tag is not counted), repetitions of an element
 * (`repetition` 0), or components of a repetition. Trailing empty ones count. An empty element has one repetition with
 * one component.
 *
 * @param segment    NULL is accepted.
 * @param element    from 1; 0: the segment is meant.
 * @param repetition from 1; 0: the element is meant.
 * @return the count; 0 when there is no such element or repetition, or `segment` is NULL.
 * @since 0.1
 */
X278_API size_t x278_segment_count(const x278_segment *segment, uint32_t element, uint32_t repetition);

/**
 * Where a part is in the input: parameters as x278_segment_get(). For a part that is not there: the place where it
 * would be, with length 0. All 0: the whole segment without its terminator.
 *
 * @param segment    not NULL.
 * @param element    0 for the tag.
 * @param repetition from 1; 0 for the whole element.
 * @param component  from 1; 0 for the whole repetition.
 * @param offset     receives the offset in the input, in bytes; may be NULL.
 * @param length     receives the bytes there; may be NULL.
 * @return X278_OK, X278_E_NOT_FOUND (the place was still given), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_segment_place(const x278_segment *segment, uint32_t element, uint32_t repetition,
                                        uint32_t component, uint64_t *offset, uint64_t *length);

/**
 * The segment's bytes in the input, without terminator.
 *
 * @param segment not NULL.
 * @param out     not NULL; receives the span, which lives as long as `segment`.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_segment_raw(const x278_segment *segment, x278_span *out);

/**
 * The bytes between the terminator before and this tag: line breaks and blanks. Length 0 when there are none.
 *
 * @param segment not NULL.
 * @param out     not NULL; receives the span, which lives as long as `segment`.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_segment_gap(const x278_segment *segment, x278_span *out);

/** Flags of x278_parts_begin(). */
enum {
    X278_PARTS_RAW = 1 /**< values as they are in the input, line breaks included */
};

/**
 * A way through all repetitions and components of an element, one after another, in time that grows with the length of the
 * element: x278_segment_get() looks from its start each time. A frozen leaf, on the caller's stack; it lives as long as the
 * segment, and needs not be freed.
 */
typedef struct x278_parts {
    uint32_t repetition;   /**< of `value`, from 1; 0 before the first call of x278_parts_next() */
    uint32_t component;    /**< of `value`, from 1 */
    x278_span value;       /**< the component; an empty one has length 0 and a pointer */
    x278_span rest;        /**< of the library: what follows in the repetition */
    x278_span later;       /**< of the library: the repetitions that follow */
    uint8_t separators[2]; /**< of the library: of repetitions and of components, 0: there are none */
    uint8_t more[2];       /**< of the library: is there anything in `later`, `rest`? */
    uint32_t reserved;     /**< padding, always 0 */
} x278_parts;

/**
 * Begin to go through the parts of an element. An empty element has one repetition with one component.
 *
 * @param segment not NULL.
 * @param element 0 for the tag; else the position, as 9 in NM109.
 * @param flags   X278_PARTS_RAW or 0.
 * @param out     not NULL; receives where the way begins: before the first part.
 * @return X278_OK; X278_E_NOT_FOUND when the segment is too short for the element (x278_parts_next() ends at once then);
 *         X278_E_INVALID_ARG (also: an unknown flag).
 * @threads any number of readers, each with an `out` of its own.
 * @since 0.1
 */
X278_API x278_status x278_parts_begin(const x278_segment *segment, uint32_t element, uint32_t flags, x278_parts *out);

/**
 * Go to the next component of the repetition, else to the first one of the next repetition.
 *
 * @param parts not NULL; from x278_parts_begin(); receives repetition, component and value.
 * @return X278_OK; X278_END when there is no more part, and again on each further call; X278_E_INVALID_ARG.
 * @threads one thread for each x278_parts.
 * @since 0.1
 */
X278_API x278_status x278_parts_next(x278_parts *parts);

/**
 * X278_SEGMENT_* bits.
 *
 * @param segment NULL is accepted.
 * @since 0.1
 */
X278_API uint32_t x278_segment_flags(const x278_segment *segment);

/**
 * Position in its transaction, ST is 1; 0 for an envelope segment or outside of a transaction.
 *
 * @param segment NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_segment_ordinal(const x278_segment *segment);

/**
 * The delimiters in force at the segment.
 *
 * @param segment not NULL.
 * @param out     not NULL; receives the delimiters.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_segment_delimiters(const x278_segment *segment, x278_delimiters *out);

#ifdef __cplusplus
}
#endif

#endif
