/**
 * @file outcome.h
 * What a response decided, and who must do what next: every decision and rejection of a response, over all its levels,
 * brought together by one table of rules. docs/view.md has the rules. What needs the request, a payer's deadlines or a
 * clock is not here.
 * @since 0.1
 */
#ifndef X278_OUTCOME_H
#define X278_OUTCOME_H

#include <stddef.h>
#include <stdint.h>

#include "x278/document.h"
#include "x278/export.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/review.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/value.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What became of a service, an event or a whole transaction. Receivers must accept unknown values. */
typedef int32_t x278_verdict;
enum {
    X278_VERDICT_NONE = 0,            /**< nothing was decided: a request, or a level without a decision of its own */
    X278_VERDICT_APPROVED = 1,        /**< A1 */
    X278_VERDICT_NOT_REQUIRED = 2,    /**< NA: no authorization is needed */
    X278_VERDICT_MODIFIED = 3,        /**< A6: approved with changes */
    X278_VERDICT_PARTLY_APPROVED = 4, /**< A2, or some services approved and others not */
    X278_VERDICT_PENDED = 5,          /**< A4 */
    X278_VERDICT_CONTACT_PAYER = 6,   /**< CT */
    X278_VERDICT_DENIED = 7,          /**< A3 */
    X278_VERDICT_CANCELLED = 8,       /**< C */
    X278_VERDICT_REJECTED = 9,        /**< it was not reviewed (AAA; A3 for reason 25) */
    X278_VERDICT_MIXED = 10,          /**< some rejected, others decided */
    X278_VERDICT_UNCLEAR = 11         /**< no decision, one that is not known here, or two that contradict each other */
};

/**
 * The name of a verdict, such as "partly_approved".
 *
 * @param verdict X278_VERDICT_*.
 * @return static text; "unknown" for another number.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_verdict_name(x278_verdict verdict);

/**
 * The verdict of a whole from those of its parts: the first rule that fits, as docs/view.md lists them. Their order
 * does not matter.
 *
 * @param parts `count` verdicts; may be NULL when `count` is 0.
 * @param count entries of `parts`.
 * @return X278_VERDICT_*; X278_VERDICT_NONE when there is no part.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_verdict x278_verdict_combine(const x278_verdict *parts, size_t count);

/** What in a response does not fit together. Receivers must accept unknown values. */
typedef int32_t x278_contradiction;
enum {
    X278_CONTRADICTION_A1_WITH_DENIED_LINE = 1,   /**< the event is A1, a service of it is denied */
    X278_CONTRADICTION_A2_ALL_APPROVED = 2,       /**< the event is A2, all its services are approved */
    X278_CONTRADICTION_A2_ALL_DENIED = 3,         /**< the event is A2, all its services are denied */
    X278_CONTRADICTION_A3_WITH_APPROVED_LINE = 4, /**< the event is A3, a service of it is approved */
    X278_CONTRADICTION_DECIDED_NOT_FINAL = 5,     /**< BHT06 promises more (19), but nothing is pended */
    X278_CONTRADICTION_EVENT_AGAINST_LINES = 6,   /**< the event is A3, A4, C or CT, a service of it is approved */
    X278_CONTRADICTION_HAS_ERRORS = 7,            /**< checking found errors in the transaction */
    X278_CONTRADICTION_INCOMPLETE = 8,            /**< the message was cut: SE, GE or IEA is missing */
    X278_CONTRADICTION_PENDED_BUT_FINAL = 9, /**< something is pended (A4), but the payer calls this its last answer */
    X278_CONTRADICTION_TWO_DECISIONS = 10    /**< two HCR at one level; the first one is taken */
};

/**
 * The name of a contradiction, such as "A1_WITH_DENIED_LINE". Names sort as the numbers do.
 *
 * @param contradiction X278_CONTRADICTION_*.
 * @return static text; "unknown" for another number.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_contradiction_name(x278_contradiction contradiction);

/** Who has to act. Receivers must accept unknown values. */
typedef int32_t x278_actor;
enum {
    X278_ACTOR_DESK = 1,      /**< the front desk: calls, documents */
    X278_ACTOR_BILLER = 2,    /**< whoever writes requests and claims */
    X278_ACTOR_CLINICIAN = 3, /**< whoever judges what the patient needs */
    X278_ACTOR_EDI = 4        /**< whoever runs the interface */
};

/**
 * "desk", "biller", "clinician" or "edi".
 *
 * @param actor X278_ACTOR_*.
 * @return static text; "unknown" for another number.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_actor_name(x278_actor actor);

/** What has to be done. Receivers must accept unknown values. */
typedef int32_t x278_action;
enum {
    X278_ACTION_NONE = 1, /**< nothing */
    X278_ACTION_WAIT = 2,
    X278_ACTION_USE_AUTHORIZATION = 3,
    X278_ACTION_ASK_FOR_NUMBER = 4, /**< approved, but no authorization number is given */
    X278_ACTION_CHECK_CHANGES = 5,
    X278_ACTION_PEER_TO_PEER_OR_APPEAL = 6,
    X278_ACTION_ASK_FOR_REASON = 7,
    X278_ACTION_SEND_DOCUMENTS = 8,
    X278_ACTION_SEND_AND_RESUBMIT = 9, /**< denied for missing information: send it and ask again */
    X278_ACTION_CORRECT_AND_RESUBMIT = 10,
    X278_ACTION_RESUBMIT = 11,
    X278_ACTION_DO_NOT_RESUBMIT = 12,
    X278_ACTION_NO_AUTHORIZATION_NEEDED = 13,
    X278_ACTION_CALL_PAYER = 14,
    X278_ACTION_GET_WHOLE_MESSAGE = 15,
    X278_ACTION_REPORT_ERRORS = 16
};

/**
 * The name of an action, such as "use_authorization".
 *
 * @param action X278_ACTION_*.
 * @return static text; "unknown" for another number.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_action_name(x278_action action);

/** A step to be taken. Made by the library only. */
typedef struct x278_next {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_actor who;       /**< X278_ACTOR_* */
    x278_action action;   /**< X278_ACTION_* */
    uint32_t event;       /**< in `steps`: the event that is meant, from 1 in the list of events; 0: all of them */
    uint32_t line;        /**< in `steps`: the service of that event, from 1; 0: all of it */
    x278_str text;        /**< what to do, in an English sentence; static */
    x278_str reason;      /**< why: the rule behind it; static */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_next;

/** Why something could not be reviewed, and where that is said. Made by the library only. */
typedef struct x278_outcome_rejection {
    uint32_t struct_size;            /**< bytes of this struct that the library filled */
    x278_actor who;                  /**< X278_ACTOR_*: who can correct it */
    x278_str path;                   /**< of the loop, such as "2010EA[2]" */
    x278_str loop;                   /**< "2010EA" */
    x278_str reason;                 /**< AAA03; absent: NULL */
    x278_str follow_up;              /**< AAA04; absent: NULL */
    const x278_rejection *rejection; /**< of the document */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_rejection;

/** What the payer wants to be sent. */
typedef int32_t x278_wanted_kind;
enum {
    X278_WANTED_DOCUMENT = 1, /**< PWK */
    X278_WANTED_QUESTION = 2  /**< HI with LOI */
};

/** A document or an answer that the payer waits for. Made by the library only. */
typedef struct x278_outcome_wanted {
    uint32_t struct_size;  /**< bytes of this struct that the library filled */
    x278_wanted_kind kind; /**< X278_WANTED_* */
    x278_str path;         /**< such as "2000E-PWK[2]" or "2000F[3]-HI01" */
    x278_str code;         /**< PWK01, or the LOINC of the question; absent: NULL */
    x278_str how;          /**< PWK02; absent: NULL */
    x278_str number;       /**< PWK06; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_wanted;

/** What a contact is for. */
typedef int32_t x278_contact_use;
enum {
    X278_CONTACT_PAYER = 1,      /**< 2010A */
    X278_CONTACT_INFORMATION = 2 /**< where to send what is wanted (2010EB, 2010FB) */
};

/** Whom to call. Made by the library only. */
typedef struct x278_outcome_contact {
    uint32_t struct_size;        /**< bytes of this struct that the library filled */
    x278_contact_use use;        /**< X278_CONTACT_* */
    x278_str name;               /**< PER02; absent: NULL */
    x278_str phone;              /**< of PER03 to PER08; absent: NULL */
    x278_str fax;                /**< as `phone` */
    x278_str email;              /**< as `phone` */
    x278_str url;                /**< as `phone` */
    const x278_contact *contact; /**< of the document */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_contact;

/** What became of a service. Made by the library only. */
typedef struct x278_outcome_line {
    uint32_t struct_size;          /**< bytes of this struct that the library filled */
    x278_verdict outcome;          /**< X278_VERDICT_* */
    x278_verdict own;              /**< what its own HCR says; X278_VERDICT_NONE without one */
    uint32_t ordinal;              /**< which loop 2000F of the transaction, from 1; 0: a missing line (options) */
    x278_str path;                 /**< such as "2000F[3]"; absent for a missing line */
    x278_str authorization;        /**< HCR02, else REF BB; absent: NULL */
    x278_str reference;            /**< REF NT; absent: NULL */
    x278_date issued;              /**< DTP 102; all zeros: absent, or no date */
    x278_date valid_from;          /**< DTP 007 */
    x278_date valid_to;            /**< DTP 036, else the end of DTP 007 */
    const x278_service *service;   /**< of the document; NULL for a missing line */
    const x278_decision *decision; /**< of the document; NULL without one */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_line;

/** What became of a patient event. Made by the library only. */
typedef struct x278_outcome_event {
    uint32_t struct_size;                  /**< bytes of this struct that the library filled */
    x278_verdict outcome;                  /**< X278_VERDICT_* */
    x278_verdict own;                      /**< what its own HCR says; X278_VERDICT_NONE without one */
    uint32_t ordinal;                      /**< which loop 2000E of the transaction, from 1 */
    x278_str path;                         /**< such as "2000E[2]" */
    x278_str authorization;                /**< HCR02, else REF BB; absent: NULL */
    x278_str reference;                    /**< REF NT; absent: NULL */
    x278_date issued;                      /**< DTP 102; all zeros: absent, or no date */
    x278_date valid_from;                  /**< DTP 007 */
    x278_date valid_to;                    /**< DTP 036, else the end of DTP 007 */
    const x278_event *event;               /**< of the document */
    const x278_decision *decision;         /**< of the document; NULL without one */
    const x278_outcome_line *const *lines; /**< its services, in the order of the document; none: NULL */
    size_t line_count;                     /**< entries of `lines` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_event;

/** Yes, no, or nothing known. */
typedef int32_t x278_answered;
enum {
    X278_ANSWERED_UNKNOWN = 0,
    X278_ANSWERED_YES = 1,
    X278_ANSWERED_NO = 2
};

/** What a transaction decided. Made by the library only. */
typedef struct x278_outcome {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278_verdict outcome;   /**< X278_VERDICT_*; X278_VERDICT_NONE for a request */
    x278_answered is_final; /**< is it the last answer? By BHT06: 18, AT or absent yes, 19 no, another one unknown */
    uint32_t is_deficient;  /**< 1: something was denied without a reason code and without a note */
    uint32_t is_barred;     /**< 1: no number may be used: X278_CONTRADICTION_INCOMPLETE, _HAS_ERRORS, _TWO_DECISIONS or
                                  _EVENT_AGAINST_LINES */
    uint32_t is_request;    /**< 1: the document is a request, which decides nothing */
    uint64_t errors;        /**< of the options */
    const x278_outcome_event *const *events;         /**< in the order of the document; none: NULL */
    size_t event_count;                              /**< entries of `events` */
    const x278_outcome_rejection *const *rejections; /**< of all levels, in the order of the document; none: NULL */
    size_t rejection_count;                          /**< entries of `rejections` */
    const x278_outcome_wanted *const *wanted;        /**< of the levels that are pended; none: NULL */
    size_t wanted_count;                             /**< entries of `wanted` */
    const x278_outcome_contact *const *contacts;     /**< in the order of the document; none: NULL */
    size_t contact_count;                            /**< entries of `contacts` */
    const x278_contradiction *contradictions;        /**< rising, each once; none: NULL */
    size_t contradiction_count;                      /**< entries of `contradictions` */
    const x278_next *const
        *next;         /**< for the transaction as a whole, most urgent first, each action once; none: NULL */
    size_t next_count; /**< entries of `next` */
    const x278_next *const
        *steps;                   /**< the same for people: event by event, and service by service where the services of
                                        an event differ; none: NULL */
    size_t step_count;            /**< entries of `steps` */
    x278_str claim_authorization; /**< number for the claim: of the first event that is approved at least in part, else
                                       of its first approved service; absent when there is none or it is barred */
    x278_date claim_from;         /**< first and last day it is good for; all zeros: absent */
    x278_date claim_to;           /**< see `claim_from` */
    uint32_t is_nothing_found;    /**< 1: an inquiry was answered, but nothing was found: the outcome is
                                       X278_VERDICT_REJECTED, and the reason of every rejection is NC */
    uint32_t reserved;            /**< padding, always 0 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome;

/** Bits of x278_outcome_options.flags. */
enum {
    X278_OUTCOME_INCOMPLETE = 1, /**< the message was cut, also where the document does not know it
                                      (x278_doc_incomplete()) */
    X278_OUTCOME_MISSING_INFORMATION =
        2 /**< what was denied was denied for missing information: send it and ask again */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_outcome_options). */
typedef struct x278_outcome_options {
    uint32_t struct_size;   /**< bytes of this struct as the caller knows it */
    uint32_t flags;         /**< X278_OUTCOME_* */
    uint64_t errors;        /**< errors that a check found in the transaction */
    uint64_t missing_lines; /**< services that the first event was asked for and does not return */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_outcome_options;

/**
 * Take what reading and checking found in a transaction into options: the number of errors in it, and whether the
 * message was cut. The trailers of its group and interchange count only when they have been read: read the input to its
 * end first.
 *
 * @param transaction not NULL; its interchange, group and transaction numbers are looked at.
 * @param issues      of the reader and the checker; may hold those of other transactions. NULL counts as an empty list.
 * @param options     not NULL, its struct_size set; changed: `flags` and `errors` are set, the rest stays.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @threads safe when each call has its own `options` and no thread changes `issues`.
 * @since 0.1
 */
X278_API x278_status x278_outcome_take_issues(const x278_transaction *transaction, const x278_issues *issues,
                                              x278_outcome_options *options);

/**
 * Find out what a document decided. A request has neither outcome nor events, only contradictions and steps.
 *
 * @param doc     not NULL, of a guide for services reviews; must outlive the outcome, and must not be changed
 *                meanwhile.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the outcome, or NULL. Free with x278_outcome_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the document's guide is not known, or no services review; an unknown option);
 *         X278_E_LIMIT (more missing lines than the context allows segments); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @threads any number may read a document and an outcome.
 * @since 0.1
 */
X278_API x278_status x278_outcome_new(const x278_doc *doc, const x278_outcome_options *options,
                                      const x278_outcome **out);

/** Free an outcome. @param outcome NULL is accepted. @threads safe. @since 0.1 */
X278_API void x278_outcome_free(const x278_outcome *outcome);

#ifdef __cplusplus
}
#endif

#endif
