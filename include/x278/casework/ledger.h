/**
 * @file ledger.h
 * What the work cost, and what payers did: sums over the `effort` lines and the events of a case log. All arithmetic is
 * exact on integers; a quotient is rounded once, halves up. docs/ledger.md says what is counted.
 * @since 0.1
 */
#ifndef X278_CASEWORK_LEDGER_H
#define X278_CASEWORK_LEDGER_H

#include "x278/casework/caselog.h"
#include "x278/casework/export.h"
#include "x278/casework/table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What rows are grouped by. */
typedef int32_t x278cw_group;
enum {
    X278CW_BY_CASE = 1,
    X278CW_BY_PAYER = 2,     /**< of the last request that was sent; "-": none */
    X278CW_BY_PLAN = 3,      /**< of the last request that was sent */
    X278CW_BY_PROCEDURE = 4, /**< each code of the last request; a case with several is in each */
    X278CW_BY_ROLE = 5,
    X278CW_BY_PERSON = 6,
    X278CW_BY_CHANNEL = 7,
    X278CW_BY_ACTIVITY = 8,
    X278CW_BY_MONTH = 9,    /**< "2026-11": of the start of an effort, of the time of an event */
    X278CW_BY_LOB = 10,     /**< statistics only */
    X278CW_BY_PROVIDER = 11 /**< statistics only */
};

/**
 * A grouping by its name: "case", "payer", "plan", "procedure", "role", "person", "channel", "activity", "month", "lob",
 * "provider".
 *
 * @param name NUL-terminated; NULL is accepted.
 * @return X278CW_BY_*; 0 for another name.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278cw_group x278cw_group_find(const char *name);

/* ---- effort --------------------------------------------------------------------------------------------------- */

/** A row of the ledger. Made by the library only. */
typedef struct x278cw_ledger_row {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    int32_t cost_known;   /**< 1: `cost_cents` says something; 0: no rates were given */
    x278_str group;       /**< "-": entries that do not say; "*", the last row: all */
    uint64_t entries;     /**< `effort` lines */
    int64_t seconds;      /**< for each person the time covered by their entries, nothing twice; summed */
    int64_t hold_seconds; /**< on hold, each entry's cut to its length */
    int64_t physician;    /**< seconds as above, over the entries of this role */
    int64_t qhp;          /**< the same, other qualified health care professionals */
    int64_t clinical;     /**< the same, clinical staff */
    int64_t clerical;     /**< the same, clerical staff */
    uint64_t events;      /**< other lines of the log but notes */
    int64_t cost_cents;   /**< seconds of each role at its rate, rounded, then summed */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_ledger_row;

/** A code that may be looked at for some of the work. No advice to bill. Made by the library only. */
typedef struct x278cw_candidate {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str activity;    /**< of entries that are there, "appeal" */
    x278_str role;        /**< of entries that are there, "physician" */
    x278_str code;        /**< the candidate, a number without its descriptor */
    x278_str cite;        /**< where it comes from and what limits it */
    x278_str year;        /**< of the source */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_candidate;

/** Options of x278cw_ledger_new(). All zeros means all defaults; set `struct_size` to sizeof(x278cw_ledger_options). */
typedef struct x278cw_ledger_options {
    uint32_t struct_size;        /**< bytes of this struct as the caller knows it */
    x278cw_group by;             /**< X278CW_BY_CASE to X278CW_BY_MONTH; 0: by case */
    const x278cw_tables *tables; /**< rates and candidate codes, as far as they were read, not shipped; NULL: none */
    uint32_t candidates;         /**< 1: look for candidate codes */
    uint32_t min_cell;           /**< rows of x278cw_ledger_deidentified() with fewer entries lose their procedure */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_ledger_options;

/** The sums over a log at a time. Immutable. Free with x278cw_ledger_free(). @threads any number of readers. */
typedef struct x278cw_ledger x278cw_ledger;

/**
 * Sum the effort and the events of a log.
 *
 * @param log     not NULL; must outlive the result, as the tables must.
 * @param now     not NULL; what is logged for later is not there yet.
 * @param options NULL for all defaults.
 * @param out     not NULL; receives the ledger, or NULL. Free with x278cw_ledger_free().
 * @return X278_OK; X278_E_LIMIT (a cost does not fit 64 bits); X278_E_UNSUPPORTED (a newer option is set);
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ledger_new(const x278cw_log *log, const x278cw_now *now,
                                         const x278cw_ledger_options *options, x278cw_ledger **out);

/** Free a ledger. @param ledger NULL is accepted. @since 0.1 */
X278CW_API void x278cw_ledger_free(x278cw_ledger *ledger);

/**
 * How many rows there are, the one over all included; 0 for NULL.
 *
 * @param ledger NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_ledger_count(const x278cw_ledger *ledger);

/**
 * A row by index from 0.
 *
 * @param ledger NULL is accepted.
 * @param index  from 0.
 * @return NULL past the end; else it lives as long as `ledger`.
 * @since 0.1
 */
X278CW_API const x278cw_ledger_row *x278cw_ledger_at(const x278cw_ledger *ledger, size_t index);

/**
 * How many candidate codes there are; 0 when they were not asked for.
 *
 * @param ledger NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_ledger_candidate_count(const x278cw_ledger *ledger);

/**
 * A candidate by index from 0.
 *
 * @param ledger NULL is accepted.
 * @param index  from 0.
 * @return NULL past the end; else it lives as long as `ledger`.
 * @since 0.1
 */
X278CW_API const x278cw_candidate *x278cw_ledger_candidate_at(const x278cw_ledger *ledger, size_t index);

/**
 * The ledger as JSON, `x278.ledger/1`, or as CSV with the same columns.
 *
 * @param ledger not NULL.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ledger_json(const x278cw_ledger *ledger, x278_buf *out);

/**
 * As x278cw_ledger_json(), but CSV.
 *
 * @param ledger not NULL.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return as x278cw_ledger_json().
 * @since 0.1
 */
X278CW_API x278_status x278cw_ledger_csv(const x278cw_ledger *ledger, x278_buf *out);

/**
 * The effort without anything that leads to a patient or a person: year, payer, procedures, role, activity, channel and
 * sums, as CSV. No date part below the year.
 *
 * @param log     not NULL.
 * @param now     not NULL.
 * @param options as x278cw_ledger_new(); `by` and `candidates` are not looked at.
 * @param out     not NULL; receives the text. Free with x278_buf_free().
 * @return as x278cw_ledger_new().
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ledger_deidentified(const x278cw_log *log, const x278cw_now *now,
                                                  const x278cw_ledger_options *options, x278_buf *out);

/* ---- statistics ----------------------------------------------------------------------------------------------- */

/** A number of first denials of one class. Made by the library only. */
typedef struct x278cw_class_count {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str name;        /**< the class, "medical_necessity"; "unspecified" when the log does not say */
    uint64_t count;       /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_class_count;

/** A row of the statistics: cases whose first request was sent in the period. Made by the library only. */
typedef struct x278cw_stats_row {
    uint32_t struct_size;           /**< bytes of this struct that the library filled */
    int32_t clocked;                /**< 1: a decision clock is for some of the cases, `within_clock` says something */
    x278_str group;                 /**< "-": cases that do not say; "*", the last row: all */
    uint64_t requests;              /**< cases */
    uint64_t decided;               /**< with a decision; the first one counts */
    uint64_t approved;              /**< of these, by outcome */
    uint64_t partly_approved;       /**< of these, by outcome */
    uint64_t modified;              /**< of these, by outcome */
    uint64_t denied;                /**< of these, by outcome */
    uint64_t not_required;          /**< of these, by outcome */
    uint64_t rejected;              /**< never decided, but rejected */
    uint64_t undecided;             /**< neither */
    uint64_t approved_after_appeal; /**< first not approved as asked, then something approved on appeal */
    uint64_t approved_after_p2p;    /**< first not approved as asked, then overturned peer to peer */
    x278_str share_approved;        /**< percent of decided, "66.7"; absent: none was decided */
    x278_str share_denied;          /**< percent of decided; absent: none was decided */
    int64_t mean_minutes;           /**< from sending to the first decision; -1: there is no such pair */
    int64_t median_minutes;         /**< the same */
    uint64_t within_clock;          /**< first decisions not after the shortest decision clock of their case */
    uint64_t image_demands;         /**< `pended` lines that ask for images (RB) */
    const x278cw_class_count *const *denied_classes; /**< sorted by name; none: NULL */
    size_t denied_class_count;                       /**< how many */
    int64_t value_denied_cents;                      /**< value of cases whose first decision was a denial */
    x278_str
        approved_when_met; /**< share approved of decided cases that met the payer's policy; absent: no such case */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_stats_row;

/** Where a provider is on the way to a gold card, by one rule. Made by the library only. */
typedef struct x278cw_gold_row {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str rule;        /**< id of the rule, "TX" */
    x278_str payer;       /**< "-": the log does not say */
    x278_str provider;    /**< "-": the log does not say */
    x278_str procedure;   /**< one code; "-": the log does not say */
    x278_str from;        /**< first day of the decisions that count, "YYYY-MM-DD" */
    x278_str to;          /**< last day */
    uint64_t decided;     /**< decisions that count */
    uint64_t approved;    /**< of these, approved in the end */
    x278_str share;       /**< percent, "88.9" */
    x278_str standing;    /**< "few", "exempt", "near" or "not" */
    int64_t needed;       /**< further approvals until the rule is met; -1: it cannot be */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_gold_row;

/** Options of x278cw_stats_new(). All zeros but the period; set `struct_size` to sizeof(x278cw_stats_options). */
typedef struct x278cw_stats_options {
    uint32_t struct_size;        /**< bytes of this struct as the caller knows it */
    x278cw_group by;             /**< X278CW_BY_PAYER, _LOB, _PROCEDURE or _PROVIDER; 0: by payer */
    const x278cw_tables *tables; /**< clocks, holidays and gold cards; NULL: those that are shipped */
    const char *lob;             /**< line of business of cases that name none, NUL-terminated; NULL: none */
    x278_date from;              /**< first day of the period */
    x278_date to;                /**< last day of the period; not before the first */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_stats_options;

/** The statistics of a log at a time. Immutable. Free with x278cw_stats_free(). @threads any number of readers. */
typedef struct x278cw_stats x278cw_stats;

/**
 * Count requests and decisions as the federal metrics do, and what a practice wants to know besides.
 *
 * @param log     not NULL; must outlive the result, as the tables must.
 * @param now     not NULL.
 * @param options not NULL; the period must be set.
 * @param out     not NULL; receives the statistics, or NULL. Free with x278cw_stats_free().
 * @return X278_OK; X278_E_LIMIT (a sum does not fit 64 bits); X278_E_UNSUPPORTED (a newer option is set);
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_stats_new(const x278cw_log *log, const x278cw_now *now,
                                        const x278cw_stats_options *options, x278cw_stats **out);

/** Free statistics. @param stats NULL is accepted. @since 0.1 */
X278CW_API void x278cw_stats_free(x278cw_stats *stats);

/**
 * How many rows there are, the one over all included; 0 for NULL.
 *
 * @param stats NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_stats_count(const x278cw_stats *stats);

/**
 * A row by index from 0.
 *
 * @param stats NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; else it lives as long as `stats`.
 * @since 0.1
 */
X278CW_API const x278cw_stats_row *x278cw_stats_at(const x278cw_stats *stats, size_t index);

/**
 * How many rows of gold cards there are; 0 for NULL.
 *
 * @param stats NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_stats_gold_count(const x278cw_stats *stats);

/**
 * A row of gold cards by index from 0.
 *
 * @param stats NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; else it lives as long as `stats`.
 * @since 0.1
 */
X278CW_API const x278cw_gold_row *x278cw_stats_gold_at(const x278cw_stats *stats, size_t index);

/**
 * The statistics as JSON, `x278.stats/1`, or the rows (without gold cards) as CSV with the same columns.
 *
 * @param stats not NULL.
 * @param out   not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_stats_json(const x278cw_stats *stats, x278_buf *out);

/**
 * As x278cw_stats_json(), but CSV.
 *
 * @param stats not NULL.
 * @param out   not NULL; receives the text. Free with x278_buf_free().
 * @return as x278cw_stats_json().
 * @since 0.1
 */
X278CW_API x278_status x278cw_stats_csv(const x278cw_stats *stats, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
