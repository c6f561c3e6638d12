/*
 * The inside of an acker. acker.c gathers what the answer to the open interchange needs, context.c finds what CTX
 * segments say, answer.c writes the answer when the interchange is complete.
 */
#ifndef X278I_ACK_ACKER_H
#define X278I_ACK_ACKER_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/issue.h"
#include "walk/place.h"
#include "x278/ack.h"

#define X278I_ACK_CODES 5u    /* IK502 to IK506, AK905 to AK909 */
#define X278I_ACK_CONTEXTS 9u /* situational triggers of one segment or element */

/* A code, with a NUL. */
typedef struct x278i_ack_code {
    char text[4];
} x278i_ack_code;

typedef struct x278i_ack_codes {
    x278i_ack_code codes[X278I_ACK_CODES];
    uint32_t count;
} x278i_ack_codes;

/* What a situational trigger points to. */
typedef struct x278i_ack_trigger {
    struct x278i_ack_trigger *next;
    uint64_t ordinal;
    const char *data; /* number of the data element, static; NULL */
    uint32_t element, component;
    char tag[5];
    char loop[5]; /* its first four characters: CTX04 has no more */
} x278i_ack_trigger;

typedef struct x278i_ack_element {
    struct x278i_ack_element *next;
    x278i_ack_trigger *triggers;
    const char *data; /* number of the data element, static; NULL */
    x278_span value;  /* absent when it is not to be copied */
    uint32_t element, component, repetition;
    x278i_ack_code code;
} x278i_ack_element;

typedef struct x278i_ack_segment {
    struct x278i_ack_segment *next;
    x278i_ack_element *elements, *last_element;
    x278i_ack_trigger *triggers;
    x278_span unit; /* TRN02 of its event; absent */
    uint64_t ordinal;
    x278i_ack_code code;
    char tag[4]; /* "" when it is no tag */
    char loop[5];
} x278i_ack_segment;

typedef struct x278i_ack_set {
    struct x278i_ack_set *next;
    x278_span id, control, guide;
    x278i_ack_segment *segments, *last_segment;
    x278i_ack_codes codes;
    uint64_t number; /* of the transaction in its group */
    uint64_t errors; /* IK3 and IK4 so far */
    char decision;   /* 'A', 'E', 'R' */
} x278i_ack_set;

typedef struct x278i_ack_group {
    struct x278i_ack_group *next;
    x278_span id, sender, receiver, control, version;
    x278i_ack_set *sets, *last_set;
    x278i_ack_codes codes;
    uint64_t number;   /* of the group in its interchange */
    uint64_t declared; /* GE01; UINT64_MAX: not known */
    uint64_t received, accepted, rejected, noted;
    char decision; /* of what is wrong with the group itself: 'A', 'E', 'R' */
    bool answered; /* false for a group of acknowledgments */
} x278i_ack_group;

struct x278_acker {
    const x278_ctx *ctx;
    x278_writer *writer;
    x278_ack_options options;
    x278_interchange_options interchange;
    x278_group_options group;
    uint64_t control; /* number of the next answer */
    x278_status status;
    x278_ack_totals totals;
    x278i_arena arena; /* of all below */

    /* the interchange that is open */
    uint64_t number; /* 0: none */
    x278_span isa[17];
    x278i_ack_group *groups, *last_group;
    x278i_ack_code note; /* TA105 of its first fault; "" */
    char decision;       /* 'A', 'E', 'R' */
    bool asked;          /* ISA14 is 1 */
    bool holds_ta1;

    /* the transaction that is taken, for context.c */
    const x278_transaction *transaction;
    const x278i_guide *guide;
    x278i_walk walk;
    size_t cursor; /* index in it of the segment that was asked for last */
    struct {
        uint64_t next;   /* index of the first segment that was not looked at */
        x278_span trace; /* TRN02 of the event that is open */
        bool in_event;   /* an event was met */
    } unit;
    bool walked;
    x278i_places places;
    size_t *sorted; /* indices of its issues, by ordinal */
    size_t sorted_capacity;
};

/* Fill acker->walk and acker->places for acker->transaction, once. False when its guide is not known. *status:
 * X278_E_NOMEM. */
bool x278i_ack_walk(x278_acker *acker, x278_status *status);

/* Begin with a transaction (NULL: none). */
void x278i_ack_begin(x278_acker *acker, const x278_transaction *transaction, const x278i_guide *guide);

/* The index of the segment with this ordinal; segment_count when there is none. Quick when ordinals rise. */
size_t x278i_ack_index(x278_acker *acker, uint64_t ordinal);

/* The business unit of a place in the transaction: TRN02 of its event, before the first event that of the first;
 * absent when there is none. Quick when ordinals rise. */
x278_span x278i_ack_unit(x278_acker *acker, uint64_t ordinal);

/* Add the triggers of an issue that a situational rule or the hierarchy made. X278_E_NOMEM. */
x278_status x278i_ack_triggers(x278_acker *acker, const x278_issue *issue, x278i_ack_trigger **list);

/* The number of the data element that an issue is about, static; NULL when the guide does not know the element, and for a
 * composite. X278_E_NOMEM. */
x278_status x278i_ack_data_element(x278_acker *acker, const x278_issue *issue, const char **out);

/* Take a code; what is too long is cut. */
void x278i_ack_code_set(x278i_ack_code *code, const char *text);

/* Add a code that is not there yet; a sixth is left out, as the standard has room for five. */
void x278i_ack_codes_add(x278i_ack_codes *codes, const char *text);

/* Sort indices of issues by ordinal; those of one ordinal stay as they were found. */
void x278i_ack_sort(const x278_issues *issues, size_t *indices, size_t count);

/* Write the answer to the open interchange, and count it. */
x278_status x278i_ack_answer(x278_acker *acker);

#endif
