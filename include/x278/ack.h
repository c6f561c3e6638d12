/**
 * @file ack.h
 * Acknowledgments: TA1 and 999 (005010X231A1) written from a checked interchange; TA1, 999 and 997 read, and led back to
 * the transaction that was sent.
 * @since 0.1
 */
#ifndef X278_ACK_H
#define X278_ACK_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/document.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/writer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- writing ------------------------------------------------------------------------------------------------- */

/** Bits of x278_ack_options.flags. */
enum {
    X278_ACK_ACCEPT_ERRORS = 1, /**< errors are listed but reject nothing: IK501, AK901 and TA104 are E then */
    X278_ACK_NOTE_WARNINGS = 2, /**< warnings are listed, too; they reject nothing */
    X278_ACK_ACCEPT_UNCHECKED =
        4,                      /**< a transaction whose guide is not known, so that only its envelope was checked, is
                                        accepted; else it is rejected with IK502 I6 */
    X278_ACK_COPY_VALUES = 8,   /**< IK404 holds the bad value: patient data. Left out when it cannot be written */
    X278_ACK_NO_CONTEXT = 16,   /**< no CTX segments: TRN02 (business unit) and situational triggers */
    X278_ACK_TA1_APART = 32,    /**< TA1 in an interchange of its own, before that with the 999 */
    X278_ACK_GROUPS_ALWAYS = 64 /**< answer the groups of a rejected interchange with a 999, too */
};

/** When a TA1 is written; x278_ack_options.ta1. An interchange of acknowledgments alone (TA1, groups FA) gets one only when
 *  ISA14 asks for it and it has a group. */
typedef int32_t x278_ack_ta1;
enum {
    X278_ACK_TA1_AUTO = 0,   /**< when ISA14 asks for one, and when the interchange has faults */
    X278_ACK_TA1_ASKED = 1,  /**< only when ISA14 asks for one */
    X278_ACK_TA1_ALWAYS = 2, /**< for each interchange */
    X278_ACK_TA1_NEVER = 3
};

/** Set `struct_size`, and the two structs' as far as they are given. */
typedef struct x278_ack_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_ACK_* */
    /** Header of the answer; not NULL. `date`, `time` and `control_number` must be given; the number is that of the first
     *  answer, later ones count on. What is NULL comes from the interchange that is answered: sender and receiver
     *  exchanged, test or production as there; ISA14 is 0. The texts must stay unchanged until the acker is freed. */
    const x278_interchange_options *interchange;
    /** Group header of the answer; may be NULL. What is NULL: GS02 and GS03 are GS03 and GS02 of the group that is
     *  answered, GS04 and GS05 are date (in this century) and time of `interchange`, GS06 counts from 1, GS01 is FA and
     *  GS08 005010X231A1. The texts must stay unchanged until the acker is freed. */
    const x278_group_options *group;
    x278_ack_ta1 ta1;     /**< X278_ACK_TA1_* */
    uint32_t reject_snip; /**< which SNIP types of errors reject: bits X278_SNIP(1) to X278_SNIP(7); 0: all. Others are
                               listed, and the transaction accepted with errors */
    uint64_t max_errors;  /**< IK3 and IK4 segments for one transaction; further errors are left out. 0: no limit */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_options;

/** What an acker has answered so far. Made by the library only. */
typedef struct x278_ack_totals {
    uint32_t struct_size;              /**< bytes of this struct that the library filled */
    uint32_t reserved;                 /**< padding, always 0 */
    uint64_t interchanges;             /**< received */
    uint64_t interchanges_rejected;    /**< of these: with TA104 R */
    uint64_t groups;                   /**< that a 999 answered */
    uint64_t transactions;             /**< in these groups */
    uint64_t transactions_rejected;    /**< of these: with IK501 R */
    uint64_t transactions_with_errors; /**< of these: with IK501 E */
    uint64_t answers;                  /**< interchanges written */
    uint64_t interchanges_with_errors; /**< of `interchanges`: with TA104 E */
    uint64_t interchanges_unanswered;  /**< of `interchanges`: acknowledgments alone, to which nothing was written */
    uint64_t groups_rejected;          /**< of `groups`: with AK901 R */
    uint64_t groups_with_errors;       /**< of `groups`: with AK901 E or P */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_totals;

/**
 * An opaque acker: writes the answer to what a checker found. Free with x278_acker_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_acker x278_acker;

/**
 * Make an acker.
 *
 * @param ctx     not NULL; the acker keeps it alive.
 * @param writer  not NULL; receives whole interchanges, with its line breaks and delimiters; must outlive the
 *                acker (x278_acker_free() does not use it).
 * @param options not NULL; not kept, but its texts must outlive the acker.
 * @param out     not NULL; receives the acker, or NULL. Free with x278_acker_free().
 * @return X278_OK, X278_E_INVALID_ARG (also: date, time or control number missing), X278_E_UNSUPPORTED, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_acker_new(const x278_ctx *ctx, x278_writer *writer, const x278_ack_options *options,
                                    x278_acker **out);

/**
 * Take one unit: call it after each x278_checker_next() that returned X278_OK, before the issues are cleared. Memory
 * holds what the answer to the open interchange needs; the answer is written when the next interchange begins.
 *
 * @param acker       not NULL.
 * @param reader      not NULL; that the checker read from.
 * @param transaction that the checker gave; NULL: a segment of the envelope, or no unit.
 * @param guide       x278_checker_guide(); may be NULL: then IK402 and the situational triggers are left out.
 * @param issues      what reader and checker found in this unit, at least; not NULL. Do not give an issue twice.
 * @return X278_OK; X278_E_LIMIT (the answer needs more than three quarters of max_bytes), X278_E_INVALID_ARG, X278_E_NOMEM, and what
 *         writing gives. A failure is final.
 * @since 0.1
 */
X278_API x278_status x278_acker_unit(x278_acker *acker, const x278_reader *reader, const x278_transaction *transaction,
                                     const x278_guide *guide, const x278_issues *issues);

/**
 * The input has ended: take the last issues, and write what is not answered yet. The writer is not closed.
 *
 * @param acker  not NULL.
 * @param reader as x278_acker_unit().
 * @param issues as x278_acker_unit().
 * @return as x278_acker_unit(); X278_E_EMPTY when there was no interchange to answer.
 * @since 0.1
 */
X278_API x278_status x278_acker_end(x278_acker *acker, const x278_reader *reader, const x278_issues *issues);

/**
 * What was answered so far.
 *
 * @param acker NULL is accepted.
 * @return NULL for NULL; else it lives as long as `acker`.
 * @since 0.1
 */
X278_API const x278_ack_totals *x278_acker_totals(const x278_acker *acker);

/**
 * Bytes of memory the acker holds now.
 *
 * @param acker NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_acker_memory(const x278_acker *acker);

/** Free an acker. @param acker NULL is accepted. @since 0.1 */
X278_API void x278_acker_free(x278_acker *acker);

/* ---- reading ------------------------------------------------------------------------------------------------- */

/** A code of an acknowledgment with our own short meaning. A frozen leaf. Absent: `code.ptr` is NULL. */
typedef struct x278_ack_code {
    x278_str code;    /**< as received */
    x278_str meaning; /**< absent for a code that we do not know */
} x278_ack_code;

/** Whether a place of an acknowledgment was found in the transaction that was sent. */
typedef int32_t x278_resolution;
enum {
    X278_RESOLUTION_NONE = 0,  /**< not looked for yet: see x278_ack_resolve() */
    X278_RESOLUTION_FOUND = 1, /**< it is there: offset and length are of the datum */
    X278_RESOLUTION_MISSING =
        2,                     /**< it is said to be missing: path is that of what should be there, offset the place */
    X278_RESOLUTION_ABSENT = 3 /**< the transaction has no such place, or another segment is there */
};

/** What made a situational rule apply, or which business unit an error belongs to (CTX). Made by the library only. */
typedef struct x278_ack_context {
    uint32_t struct_size;       /**< bytes of this struct that the library filled */
    uint32_t element;           /**< CTX05-1; 0: absent */
    uint32_t component;         /**< CTX05-2; 0: absent */
    uint32_t repetition;        /**< CTX05-3; 0: absent */
    x278_str name;              /**< CTX01-1: "SITUATIONAL TRIGGER", or the name of a field such as "TRN02" */
    x278_str reference;         /**< CTX01-2: value of the field; absent for a trigger */
    x278_str tag;               /**< CTX02: segment of the trigger */
    x278_str loop;              /**< CTX04 */
    uint64_t ordinal;           /**< CTX03: segment in its transaction, ST is 1; 0: absent */
    x278_str path;              /**< resolved: "2000E-UM01" */
    x278_str plain;             /**< resolved: plain name of that row */
    x278_resolution resolution; /**< X278_RESOLUTION_* */
    uint32_t reserved;          /**< padding, always 0 */
    x278_str field_path;        /**< resolved: as in x278_ack_element */
    x278_str struct_name;       /**< resolved: as in x278_ack_element */
    x278_str field_name;        /**< resolved: as in x278_ack_element */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_context;

/** An element in error: AK4 or IK4. Made by the library only. */
typedef struct x278_ack_element {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    uint32_t element;                        /**< IK401-1: position in its segment from 1; 0: absent */
    uint32_t component;                      /**< IK401-2; 0: absent */
    uint32_t repetition;                     /**< IK401-3; 0: absent */
    x278_str data_element;                   /**< IK402: number of the data element */
    x278_ack_code error;                     /**< IK403 */
    x278_str value;                          /**< IK404: copy of the bad value: patient data */
    const x278_ack_context *const *contexts; /**< CTX behind it; NULL when the count is 0 */
    size_t context_count;                    /**< entries of `contexts` */
    x278_str path;                           /**< resolved: "2010C-NM109" */
    x278_str plain;                          /**< resolved: plain name of that row, "identifier" */
    uint64_t offset;                         /**< resolved: bytes in the input that the transaction was read from */
    uint64_t length;                         /**< resolved: in bytes */
    x278_resolution resolution;              /**< X278_RESOLUTION_* */
    uint32_t reserved;                       /**< padding, always 0 */
    /** resolved: the field of the document (x278_doc_from_transaction()) that holds the value, or would, as a path of names
     *  for x278_get(): "events[1].services[2].professional.procedure.code". Of a composite as a whole the struct that holds
     *  its components; of a simple element that came with several parts the first. Absent when no field does: the value is computed when a document is written (HL numbers, counts), or
     *  its segment is kept as it came. */
    x278_str field_path;
    x278_str struct_name; /**< resolved: the struct that has the field, "x278_procedure" */
    x278_str field_name;  /**< resolved: "code"; absent when the path leads to a struct */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_element;

/** A segment in error: AK3 or IK3. Made by the library only. */
typedef struct x278_ack_segment {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    x278_resolution resolution;              /**< X278_RESOLUTION_* */
    x278_str tag;                            /**< IK301 */
    uint64_t ordinal;                        /**< IK302: in its transaction, ST is 1; 0: absent or no number */
    x278_str loop;                           /**< IK303: loop id, cut to four characters by the standard */
    x278_ack_code error;                     /**< IK304 */
    const x278_ack_context *const *contexts; /**< CTX behind it; NULL when the count is 0 */
    size_t context_count;                    /**< entries of `contexts` */
    const x278_ack_element *const *elements; /**< NULL when the count is 0 */
    size_t element_count;                    /**< entries of `elements` */
    x278_str path;                           /**< resolved: "2010C-NM1" */
    x278_str plain;                          /**< resolved: plain name of that row */
    uint64_t offset;                         /**< resolved: bytes in the input that the transaction was read from */
    uint64_t length;                         /**< resolved: in bytes */
    /** resolved: the struct of the document that holds the segment, or what is in its loop, or would hold what is
     *  missing: "events[1].services[2].professional". A segment that has no row is one of "unknowns". Absent for the
     *  root, x278_review, and when the guide is not known. */
    x278_str field_path;
    x278_str struct_name; /**< resolved: what that is, "x278_professional" */
    /** resolved: the position in what was sent, ST is 1. It is not `ordinal` when the other side counts in another way or gives
     *  no position; of what is missing, the segment before which it belongs. 0: not found, or the end. */
    uint64_t found_ordinal;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_segment;

/** What is said of one transaction: AK2 to AK5 or IK5. Made by the library only. */
typedef struct x278_ack_transaction {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    uint32_t error_count;                    /**< entries of `errors`, at most 5 */
    x278_str set;                            /**< AK201: "278" */
    x278_str control_number;                 /**< AK202: its ST02 */
    x278_str guide;                          /**< AK203: its ST03 */
    x278_ack_code decision;                  /**< IK501: A, E, R, …; absent when the acknowledgment has none */
    x278_ack_code errors[5];                 /**< IK502 to IK506 */
    const x278_ack_segment *const *segments; /**< NULL when the count is 0 */
    size_t segment_count;                    /**< entries of `segments` */
    uint64_t resolved;                       /**< how many transactions it was resolved by, see x278_ack_resolve() */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_transaction;

/** One 999 or 997: what is said of one group. Made by the library only. */
typedef struct x278_ack_group {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    uint32_t error_count;    /**< entries of `errors`, at most 5 */
    x278_str set;            /**< ST01: "999" or "997" */
    x278_str functional_id;  /**< AK101: its GS01 */
    x278_str control_number; /**< AK102: its GS06 */
    x278_str version;        /**< AK103: its GS08; absent in a 997 */
    x278_ack_code decision;  /**< AK901: A, E, P, R, …; absent when the acknowledgment has no AK9 */
    x278_ack_code errors[5]; /**< AK905 to AK909 */
    uint64_t included;       /**< AK902: transactions that its GE01 counted */
    uint64_t received;       /**< AK903 */
    uint64_t accepted;       /**< AK904 */
    const x278_ack_transaction *const *transactions; /**< NULL when the count is 0 */
    size_t transaction_count;                        /**< entries of `transactions` */
    uint64_t interchange;                            /**< of the 999 or 997 in the input that was read, from 1 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_group;

/** One TA1: what is said of one interchange. Made by the library only. */
typedef struct x278_ack_interchange {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    uint32_t reserved;       /**< padding, always 0 */
    x278_str control_number; /**< TA101: its ISA13 */
    x278_str date;           /**< TA102: its ISA09 */
    x278_str time;           /**< TA103: its ISA10 */
    x278_ack_code decision;  /**< TA104: A, E, R */
    x278_ack_code note;      /**< TA105 */
    uint64_t interchange;    /**< of the TA1 in the input that was read, from 1 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ack_interchange;

/**
 * An opaque set of acknowledgments; owns all views. Free with x278_acks_free().
 *
 * @threads any number may read, or one resolve.
 */
typedef struct x278_acks x278_acks;

/**
 * Read all acknowledgments of an input: TA1, 999 and 997. Other transactions are passed over. Faults are no failure:
 * what can be read is there.
 *
 * @param ctx    not NULL; the result keeps it alive.
 * @param reader not NULL; at the start of its input; not a feed reader that has not ended.
 * @param out    not NULL; receives the acknowledgments, or NULL. Free with x278_acks_free().
 * @return X278_OK; X278_E_EMPTY (no acknowledgment in it), X278_E_INVALID_ARG, X278_E_STATE (feed reader in need of
 *         input), X278_E_NOMEM, X278_E_LIMIT (more than three quarters of max_bytes), and what reading gives.
 * @since 0.1
 */
X278_API x278_status x278_acks_read(const x278_ctx *ctx, x278_reader *reader, x278_acks **out);

/**
 * How many TA1 there are.
 *
 * @param acks NULL is accepted.
 * @since 0.1
 */
X278_API size_t x278_acks_interchange_count(const x278_acks *acks);

/**
 * A TA1, by index from 0.
 *
 * @param acks  NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; lives as long as `acks`.
 * @since 0.1
 */
X278_API const x278_ack_interchange *x278_acks_interchange_at(const x278_acks *acks, size_t index);

/**
 * How many 999 and 997 there are.
 *
 * @param acks NULL is accepted.
 * @since 0.1
 */
X278_API size_t x278_acks_group_count(const x278_acks *acks);

/**
 * A 999 or 997, by index from 0.
 *
 * @param acks  NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; lives as long as `acks`.
 * @since 0.1
 */
X278_API const x278_ack_group *x278_acks_group_at(const x278_acks *acks, size_t index);

/**
 * Find what is said of a transaction that was sent, and fill the resolved fields: which row of the guide each segment,
 * element and trigger is, where it is, and which field of the model has it. What is said of it is found by GS01, GS06,
 * ST01 and ST02. Call it for each transaction of the file that was sent; a second one with the same numbers overwrites.
 *
 * @param acks        not NULL.
 * @param transaction not NULL; as x278_reader_next_transaction() gave it, still alive.
 * @param guide       by which it was made; NULL: the one that the transaction names.
 * @param found       receives what is said of it, the first when there are several, which lives as long as `acks`; NULL
 *                    when there is nothing; may be NULL.
 * @return X278_OK, X278_E_NOT_FOUND (nothing is said of it), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_acks_resolve(x278_acks *acks, const x278_transaction *transaction, const x278_guide *guide,
                                       const x278_ack_transaction **found);

/**
 * The same for a document that was sent. It is written as x278_encode() would write it, and found by its numbers (GS06 of
 * its envelope, ST02). Offsets are those of these bytes; paths of names are those of the document, as far as its lists are
 * in the order of the wire.
 *
 * @param acks   not NULL.
 * @param doc    not NULL; not changed, not needed after the call.
 * @param issues receives what cannot be written; NULL discards it.
 * @param found  as x278_acks_resolve().
 * @return as x278_acks_resolve(), and as x278_encode() when it cannot be written.
 * @since 0.1
 */
X278_API x278_status x278_acks_resolve_doc(x278_acks *acks, const x278_doc *doc, x278_issues *issues,
                                           const x278_ack_transaction **found);

/** Free acknowledgments and all their views. @param acks NULL is accepted. @since 0.1 */
X278_API void x278_acks_free(x278_acks *acks);

/* ---- what was sent, and which of it an answer means ---------------------------------------------------------------- */

/** A trace number. Made by the library only. */
typedef struct x278_sent_trace {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str number;      /**< TRN02 */
    x278_str origin;      /**< TRN03: who assigned it */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_sent_trace;

/** A reference to a review. Made by the library only. */
typedef struct x278_sent_reference {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str qualifier;   /**< REF01: BB authorization number, NT administrative reference */
    x278_str number;      /**< REF02 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_sent_reference;

/**
 * What is kept of a transaction that was sent, so that its answers find it. Numbers only, and a fingerprint; but trace
 * and reference numbers can lead to a patient: store the log as you store the messages. Made by the library only.
 */
typedef struct x278_sent {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str isa13;       /**< interchange control number */
    x278_str gs01;        /**< functional group code */
    x278_str gs02;        /**< application sender */
    x278_str gs03;        /**< application receiver */
    x278_str gs06;        /**< group control number */
    x278_str st01;        /**< transaction set */
    x278_str st02;        /**< transaction control number */
    x278_str bht03;       /**< the sender's number of the transaction; of a 275 BGN02 */
    x278_str fingerprint; /**< 16 hexadecimal digits of member, requester, services, dates and UM02: equal for a
                                   request that is sent again. A short hash: no secret */
    const x278_sent_trace *const *traces;         /**< TRN at any level; NULL when the count is 0 */
    size_t trace_count;                           /**< entries of `traces` */
    const x278_sent_reference *const *references; /**< REF BB and NT; NULL when the count is 0 */
    size_t reference_count;                       /**< entries of `references` */
    const x278_str *attachments;                  /**< PWK06; NULL when the count is 0 */
    size_t attachment_count;                      /**< entries of `attachments` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_sent;

/**
 * Make the log record of a transaction. For the numbers to be right take it from what was written, not before.
 *
 * @param ctx         not NULL; the record keeps it alive.
 * @param transaction not NULL; as x278_reader_next_transaction() gave it, still alive.
 * @param out         not NULL; receives the record, or NULL. Free with x278_sent_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_sent_from_transaction(const x278_ctx *ctx, const x278_transaction *transaction,
                                                const x278_sent **out);

/**
 * The record as one line of text, without a line break: "x278-sent/1 isa13=000000007 gs01=HI …", values with %XX for
 * bytes that would be misread.
 *
 * @param ctx  not NULL; the buffer keeps it alive.
 * @param sent not NULL.
 * @param out  not NULL; receives the output. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_sent_to_text(const x278_ctx *ctx, const x278_sent *sent, x278_buf *out);

/**
 * A record from its line. Fields that this release does not know are passed over.
 *
 * @param ctx  not NULL; the record keeps it alive.
 * @param text not NULL; `len` bytes or X278_STRLEN; a line break at the end is accepted.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param out  not NULL; receives the record, or NULL. Free with x278_sent_free().
 * @return X278_OK, X278_E_SYNTAX (no such record), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_sent_from_text(const x278_ctx *ctx, const char *text, size_t len, const x278_sent **out);

/** Free a record. @param sent NULL is accepted. @threads safe. @since 0.1 */
X278_API void x278_sent_free(const x278_sent *sent);

/** By what an answer was matched; the first of these that any record shares with it. 0: by nothing. */
typedef int32_t x278_match_key;
enum {
    X278_MATCH_TRACE = 1,     /**< TRN02, and TRN03 when both have one */
    X278_MATCH_NUMBER = 2,    /**< BHT03 */
    X278_MATCH_REFERENCE = 3, /**< REF BB or NT, of an answer that returns no trace and has no BHT03 */
    X278_MATCH_ENVELOPE = 4   /**< GS06 and ST02 of a 999 or 997 (AK102, AK202), or of an 824 (OTI08, OTI09) */
};

/** How well. */
typedef int32_t x278_match_result;
enum {
    X278_MATCHED_NONE = 0,
    X278_MATCHED_ONE = 1,       /**< one record */
    X278_MATCHED_DUPLICATE = 2, /**< several, of equal fingerprint and BHT03: one request sent more than once */
    X278_MATCHED_AMBIGUOUS = 3  /**< several different ones */
};

/** Which records an answer means. Made by the library only. */
typedef struct x278_match {
    uint32_t struct_size;     /**< bytes of this struct that the library filled */
    x278_match_key key;       /**< X278_MATCH_* */
    x278_match_result result; /**< X278_MATCHED_* */
    uint32_t reserved;        /**< padding, always 0 */
    const size_t *records;    /**< indices of the records that match by the key, rising; NULL when the count is 0 */
    size_t record_count;      /**< entries of `records` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_match;

/**
 * Find the records that an answer means: a 278 response, a 999 or a 997.
 *
 * @param ctx         not NULL; the match keeps it alive.
 * @param records     not NULL; `count` records, in the order of sending; none NULL.
 * @param count       entries of `records`.
 * @param transaction not NULL; the answer, still alive.
 * @param out         not NULL; receives the match, or NULL. Free with x278_match_free().
 * @return X278_OK also when nothing matches; X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_match_answer(const x278_ctx *ctx, const x278_sent *const *records, size_t count,
                                       const x278_transaction *transaction, const x278_match **out);

/** Free a match. @param match NULL is accepted. @threads safe. @since 0.1 */
X278_API void x278_match_free(const x278_match *match);

#ifdef __cplusplus
}
#endif

#endif
