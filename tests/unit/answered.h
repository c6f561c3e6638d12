/* Requests and their answers as text, for tests of what comes after the answer. */
#ifndef X278_TESTS_ANSWERED_H
#define X278_TESTS_ANSWERED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MOST_LINES 5
#define TEXT 8000

enum {
    DAY_AFTER_EVENT = 100, /* 1 September 2026 */
    DAY_AFTER_LINE = 200   /* 1 January 2027 */
};

/* A service. Days are those of June 2026, but for DAY_AFTER_…. */
typedef struct line {
    uint32_t code, units, traces;
    int day, days;        /* of DTP 472, and how many; 0: no date */
    bool typed;           /* a UM of its own, with UM02 */
    bool document;        /* PWK and MSG */
    const char *decision; /* in the answer; NULL: not returned */
    const char *valid_to; /* its own DTP 036; NULL: none */
} line;

typedef struct message {
    const char *number;  /* BHT03 */
    const char *type;    /* UM02 */
    const char *numbers; /* REF segments */
    const char *other;   /* loop 2010EC */
    const char *moment;  /* date and time: CCYYMMDD*HHMM */
    unsigned control;    /* ISA13, GS06 */
    uint32_t trace;      /* of the next TRN */
    bool follow;         /* it is a follow-up: no PWK, no MSG */
    bool document;
    line lines[MOST_LINES];
    size_t count;
} message;

/* Write a request, with the right number of segments. */
void write_request(const message *from, char *out);

/* Write an answer: `head` is the decision of the event with all that goes with it; services are found again by their first
 * trace, else by their code. */
void write_answer(const message *m, const char *head, char *out);

#endif
