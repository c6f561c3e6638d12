/* The rules by which a response is read: what a level decides, what contradicts, what to do next. rules.c has them as one table;
 * docs/view.md explains them. */
#ifndef X278I_ANSWER_RULES_H
#define X278I_ANSWER_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/outcome.h"

/* What a rule finds out. */
typedef enum x278i_stage {
    X278I_STAGE_DECISION,      /* the verdict of an HCR */
    X278I_STAGE_LEVEL,         /* the verdict of a level from what it and the levels above say */
    X278I_STAGE_EVENT,         /* the verdict of an event in place of that of its lines */
    X278I_STAGE_FINAL,         /* is it the last answer? An x278_answered */
    X278I_STAGE_CONTRADICTION, /* an x278_contradiction */
    X278I_STAGE_NEXT           /* an x278_action */
} x278i_stage;

/* What the rules are asked about: bits. */
enum {
    X278I_AT_REQUEST = 1,
    X278I_AT_TRANSACTION = 2,
    X278I_AT_EVENT = 4,      /* an event whose services are all alike, or that has none */
    X278I_AT_LINE = 8,       /* a service */
    X278I_AT_DIFFERING = 16, /* an event whose services differ: each has steps of its own */
    X278I_AT_REJECTION = 32, /* an AAA, or several of one level */
    X278I_AT_ALONE = 64      /* a service that has steps of its own */
};

/* What is so at a level: bits. */
enum {
    X278I_FACT_OWN = 1u << 0,                  /* it has an HCR */
    X278I_FACT_REJECTED = 1u << 1,             /* it has an AAA */
    X278I_FACT_ABOVE_DECIDED = 1u << 2,        /* its event has an HCR */
    X278I_FACT_ABOVE_REJECTED = 1u << 3,       /* a level above has an AAA */
    X278I_FACT_MISSING = 1u << 4,              /* the line was asked for and did not come back */
    X278I_FACT_NOT_CONSIDERED = 1u << 5,       /* HCR03 25, or AAA03 33 at the same level */
    X278I_FACT_OTHER_REASON = 1u << 6,         /* an HCR03 besides 25 */
    X278I_FACT_GRANTED_LINE = 1u << 7,         /* a line is approved or modified */
    X278I_FACT_DENIED_LINE = 1u << 8,          /* a line is denied */
    X278I_FACT_ALL_APPROVED = 1u << 9,         /* there are lines, and all are approved */
    X278I_FACT_ALL_DENIED = 1u << 10,          /* there are lines, and all are denied */
    X278I_FACT_TWO_DECISIONS = 1u << 11,       /* two HCR at one level */
    X278I_FACT_PENDED = 1u << 12,              /* something is pended */
    X278I_FACT_FINAL = 1u << 13,               /* the payer calls this its last answer */
    X278I_FACT_NOT_FINAL = 1u << 14,           /* the payer promises more */
    X278I_FACT_INCOMPLETE = 1u << 15,          /* the message was cut */
    X278I_FACT_ERRORS = 1u << 16,              /* checking found errors */
    X278I_FACT_BARRED = 1u << 17,              /* see x278_outcome.is_barred */
    X278I_FACT_CONTRADICTED = 1u << 18,        /* there is a contradiction */
    X278I_FACT_NUMBER = 1u << 19,              /* an authorization number is given */
    X278I_FACT_NUMBER_ELSEWHERE = 1u << 20,    /* it is in REF BB */
    X278I_FACT_DATES = 1u << 21,               /* the days it is good for are given */
    X278I_FACT_WANTED = 1u << 22,              /* something is to be sent */
    X278I_FACT_DEFICIENT = 1u << 23,           /* denied, without a reason */
    X278I_FACT_MISSING_INFORMATION = 1u << 24, /* denied for missing information, says the caller */
    X278I_FACT_TRACED = 1u << 25,              /* a request has trace numbers */
    X278I_FACT_FOLLOW_UP = 1u << 26,           /* AAA04 is a code that is known here */
    X278I_FACT_FOLLOW_UPS_DIFFER = 1u << 27,   /* several AAA with different follow-ups */
    X278I_FACT_BARRED_BELOW = 1u << 28, /* barred, of an event or a line: the steps of the transaction say what to do */
    X278I_FACT_ERRORS_ONLY = 1u << 29,  /* barred for errors alone */
    X278I_FACT_STRAY = 1u << 30         /* an HCR or AAA stands where the guide has none */
};

/* One bit for each contradiction, for each verdict. */
#define X278I_BIT(number) (1u << (number))

typedef struct x278i_facts {
    uint32_t at;             /* X278I_AT_* */
    uint32_t is;             /* X278I_FACT_* */
    uint32_t contradictions; /* X278I_BIT() of each */
    x278_verdict verdict;    /* of the level, as far as it is known */
    x278_str action;         /* HCR01 of the level */
    x278_str above;          /* HCR01 of its event */
    x278_str follow_up;      /* AAA04 of the first AAA; of one that says that nothing was found its AAA03, NC */
    x278_str type;           /* BHT06 */
    x278_str of;             /* the release of the guide, such as 005010X217 */
} x278i_facts;

/* Results of X278I_STAGE_LEVEL that are no verdict themselves. */
enum {
    X278I_RESULT_OWN = -1,  /* what its own HCR says */
    X278I_RESULT_ABOVE = -2 /* what the HCR of its event says */
};

/* In a rule: the actor of an AAA. */
enum {
    X278I_ACTOR_CORRECTOR = -1
};

typedef struct x278i_rule {
    x278i_stage stage;
    /* The conditions. All that are set hold; 0 or NULL is no condition. */
    uint32_t at, verdicts;        /* one of these bits */
    uint32_t has, lacks;          /* all, and none of these bits */
    uint32_t contradictions;      /* one of these bits */
    const char *action, *above;   /* one of these codes, blank-separated; "" is absent */
    const char *follow_up, *type; /* the same */
    const char *of;               /* the same */
    /* What follows. */
    int32_t result;   /* by the stage */
    x278_actor who;   /* X278I_STAGE_NEXT; X278I_ACTOR_CORRECTOR: who can correct the first AAA that is meant */
    const char *text; /* X278I_STAGE_NEXT: the sentence for people */
    const char *reason;
} x278i_rule;

/* The first rule of a stage that fits, from number `from` on; *number receives its number in the table. NULL: there is none. */
const x278i_rule *x278i_rule_find(x278i_stage stage, const x278i_facts *facts, size_t from, size_t *number);

/* A rule by its number. */
const x278i_rule *x278i_rule_at(size_t number);

/* The codes of AAA04 that are known here, and the AAA03 of an answer that found nothing. */
#define X278I_NOTHING_FOUND "NC"
#define X278I_FOLLOW_UPS "C N P R Y " X278I_NOTHING_FOUND

/* Is the text one of the codes, blank-separated? An absent text is the code "". */
bool x278i_is_among(x278_str text, const char *codes);

/* The verdict of a stage of verdicts; X278_VERDICT_NONE when no rule fits. */
x278_verdict x278i_rule_verdict(x278i_stage stage, const x278i_facts *facts);

/* Rules of X278I_STAGE_NEXT by their numbers: a bit each. */
typedef struct x278i_rule_set {
    uint64_t bits[2];
} x278i_rule_set;

/* All rules of that stage that fit. */
x278i_rule_set x278i_rules_next(const x278i_facts *facts);

static inline bool x278i_rule_set_has(const x278i_rule_set *set, size_t number) {
    return (set->bits[number / 64] >> number % 64 & 1) != 0;
}
#define X278I_RULES_MAX 128

/* Who can correct what an AAA in a loop names, such as "2010EA". */
x278_actor x278i_actor_of(x278_str loop);

#endif
