/**
 * @file followup.h
 * The next request of a case: revise, extend, renew, cancel or appeal, made from the request that was sent and its
 * answer. What neither of the two says is an error and never a guess. docs/followups.md has the rules and examples.
 * @since 0.1
 */
#ifndef X278_CASEWORK_FOLLOWUP_H
#define X278_CASEWORK_FOLLOWUP_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/export.h"
#include "x278/casework/outcome.h"
#include "x278/context.h"
#include "x278/document.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is asked for. Values are never renumbered. */
typedef int32_t x278cw_followup_kind;
enum {
    X278CW_FOLLOWUP_REVISE = 1, /**< "revise": change what was asked for; UM02 S */
    X278CW_FOLLOWUP_EXTEND = 2, /**< "extend": the same for longer; UM02 4 */
    X278CW_FOLLOWUP_RENEW = 3,  /**< "renew": again, when the authorization ends; UM02 R */
    X278CW_FOLLOWUP_CANCEL = 4, /**< "cancel"; UM02 3 */
    X278CW_FOLLOWUP_APPEAL = 5  /**< "appeal"; UM02 2, or 1 with X278CW_FOLLOWUP_URGENT */
};

/**
 * The name of a kind, such as "renew".
 *
 * @param kind X278CW_FOLLOWUP_*.
 * @return static text; NULL for another number.
 * @threads safe.
 * @since 0.1
 */
X278CW_API const char *x278cw_followup_name(x278cw_followup_kind kind);

/** Bits of x278cw_followup_options.flags. */
enum {
    X278CW_FOLLOWUP_URGENT = 1,    /**< appeal: an immediate one (UM02 1) */
    X278CW_FOLLOWUP_INCOMPLETE = 2 /**< go on though the request or its answer was cut short */
};

/** A value to set. Texts are NUL-terminated. A frozen leaf. */
typedef struct x278cw_change {
    const char *path;  /**< a path of x278_set(); services are counted as in the request: "2000F[2]-SV104" */
    const char *value; /**< NULL or empty: the value becomes absent */
} x278cw_change;

/**
 * What is asked for. Set `struct_size` to sizeof(x278cw_followup_options). Texts are NUL-terminated and copied.
 */
typedef struct x278cw_followup_options {
    uint32_t struct_size;                   /**< bytes of this struct as the caller knows it */
    uint32_t flags;                         /**< X278CW_FOLLOWUP_URGENT, X278CW_FOLLOWUP_INCOMPLETE */
    x278cw_followup_kind kind;              /**< X278CW_FOLLOWUP_*; required */
    uint32_t reserved;                      /**< 0 */
    const char *number;                     /**< BHT03; its traces are NUMBER-1, NUMBER-2 ...; required */
    const char *date;                       /**< CCYYMMDD: BHT04, GS04, ISA09; required */
    const char *time;                       /**< HHMM to HHMMSSDD: BHT05, GS05, ISA10; required */
    const char *interchange_control_number; /**< ISA13; NULL: "000000001" */
    const char *group_control_number;       /**< GS06; NULL: "1" */
    const char *control_number;             /**< ST02; NULL: "0001" */
    const uint32_t *lines;        /**< services to take over, by their number in the request from 1; NULL: those
                                                 that go with the kind (docs/followups.md) */
    size_t line_count;            /**< entries of `lines` */
    const x278cw_change *changes; /**< set in their order, after all else; NULL: none */
    size_t change_count;          /**< entries of `changes` */
    const char *other_payer;      /**< a payer that denied before (loop 2010EC): its name or number; NULL: none */
    const char *other_reason;     /**< with `other_payer`: its reason, a code of list 886 */
    const char *other_date;       /**< with `other_payer`: CCYYMMDD, when it denied */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_followup_options;

/** What a follow-up needs and the request, its answer and the options do not give. Receivers must accept unknown values. */
typedef int32_t x278cw_missing_kind;
enum {
    X278CW_MISSING_NUMBER = 1,   /**< an authorization number, or a number of the payer, in the answer */
    X278CW_MISSING_VALID_TO = 2, /**< the last day of the authorization, in the answer */
    X278CW_MISSING_APPROVED = 3, /**< anything approved that could be renewed or extended */
    X278CW_MISSING_DENIED = 4,   /**< anything denied, or left out of the answer, that could be appealed */
    X278CW_MISSING_DATE = 5,     /**< a service date of the request that can be read */
    X278CW_MISSING_EVENT = 6,    /**< exactly one patient event in the request */
    X278CW_MISSING_LINE = 7,     /**< a service that `lines` names, or that a change is for, in the follow-up */
    X278CW_MISSING_PATH = 8      /**< a value that the path of a change leads to */
};

/** What is missing, and where. Set `struct_size` to sizeof(x278cw_missing); the library fills the rest. */
typedef struct x278cw_missing {
    uint32_t struct_size;     /**< bytes of this struct as the caller knows it */
    x278cw_missing_kind kind; /**< X278CW_MISSING_*; 0: nothing */
    uint32_t line;            /**< the service, by its number in the request from 1; 0: none */
    uint32_t change;          /**< the entry of `changes`, from 1; 0: none */
    x278_str text;            /**< a sentence for people, without values of the message; static */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_missing;

/**
 * Make the next request of a case. It is the request with its new purpose and numbers, the number of the authorization,
 * and the services that the kind is about; attachments and messages are left out. Write it with x278_encode(), whose
 * issues say whether it has errors: those of the request are taken over, and nothing is corrected.
 *
 * @param ctx     not NULL; the new document keeps it alive.
 * @param request not NULL; the request that was sent; not changed.
 * @param answer  not NULL; its answer, explained beside this request.
 * @param options not NULL; not kept.
 * @param missing receives what is missing; NULL discards it.
 * @param out     not NULL; receives the new request, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_NOT_FOUND (`missing` says what is); X278_E_INCOMPLETE (the request or its answer was cut short);
 *         X278_E_INVALID_ARG (an option that is required is absent or
 *         not as described); X278_E_STATE (the answer was explained without its request); X278_E_UNSUPPORTED (`request`
 *         is not a request for review, or an unknown option); X278_E_LIMIT; X278_E_NOMEM; or as x278_encode(), when the
 *         request cannot be written.
 * @threads safe when no thread changes `request`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_followup_new(const x278_ctx *ctx, const x278_doc *request, const x278cw_explained *answer,
                                           const x278cw_followup_options *options, x278cw_missing *missing,
                                           x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
