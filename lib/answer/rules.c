/* The table of rules, and the few lines that look up in it. */
#include "answer/rules.h"

#include <string.h>

#define IN X278I_BIT
#define ALL_LEVELS (X278I_AT_TRANSACTION | X278I_AT_EVENT | X278I_AT_LINE)
#define APPROVED IN(X278_VERDICT_APPROVED)
#define MODIFIED IN(X278_VERDICT_MODIFIED)
#define PARTLY IN(X278_VERDICT_PARTLY_APPROVED)
#define DENIED IN(X278_VERDICT_DENIED)
#define PENDED IN(X278_VERDICT_PENDED)
#define REJECTED IN(X278_VERDICT_REJECTED)
#define UNCLEAR IN(X278_VERDICT_UNCLEAR)
#define STATED IN(X278_VERDICT_NONE)

#define DECISION(codes, verdict, because)                                                                              \
    { .stage = X278I_STAGE_DECISION, .action = (codes), .result = X278_VERDICT_##verdict, .reason = (because) }

#define ASK(name, say)                                                                                                 \
    {                                                                                                                  \
        .stage = X278I_STAGE_NEXT, .at = X278I_AT_TRANSACTION, .contradictions = IN(X278_CONTRADICTION_##name),        \
        .result = X278_ACTION_CALL_PAYER, .who = X278_ACTOR_DESK, .text = (say), .reason = "A contradiction."          \
    }

#define X278_ACTOR_CORRECTOR X278I_ACTOR_CORRECTOR /* for NEXT */
/* Releases of guides. */
#define REVIEW "005010X217"
#define INQUIRY "005010X215"
#define NOTIFICATION "005010X216"

#define NEXT(actor, what, say, because)                                                                                \
    .stage = X278I_STAGE_NEXT, .who = X278_ACTOR_##actor, .result = X278_ACTION_##what, .text = (say),                 \
    .reason = (because)

static const x278i_rule rules[] = {
    /* What an HCR says. */
    {.stage = X278I_STAGE_DECISION,
     .action = "A3",
     .has = X278I_FACT_NOT_CONSIDERED,
     .result = X278_VERDICT_REJECTED,
     .reason = "A3 for reason 25, or beside an AAA with 33, means that nobody reviewed it."},
    DECISION("A1", APPROVED, "A1 certifies in full."),
    DECISION("A2", PARTLY_APPROVED, "A2 certifies a part."),
    DECISION("A3", DENIED, "A3 does not certify."),
    DECISION("A4", PENDED, "A4 leaves it open."),
    DECISION("A6", MODIFIED, "A6 certifies with changes."),
    DECISION("C", CANCELLED, "C cancels."),
    DECISION("CT", CONTACT_PAYER, "CT asks for a call."),
    DECISION("NA", NOT_REQUIRED, "NA means that no authorization is needed."),
    DECISION(NULL, UNCLEAR, "No code, or one that is not known here, decides nothing."),

    /* What a level comes to that has no services below it. */
    {.stage = X278I_STAGE_LEVEL,
     .has = X278I_FACT_OWN,
     .result = X278I_RESULT_OWN,
     .reason = "A decision of its own goes before all others."},
    {.stage = X278I_STAGE_LEVEL,
     .has = X278I_FACT_REJECTED,
     .result = X278_VERDICT_REJECTED,
     .reason = "An AAA of its own: nobody reviewed it."},
    {.stage = X278I_STAGE_LEVEL,
     .at = X278I_AT_LINE,
     .above = "A2",
     .result = X278_VERDICT_UNCLEAR,
     .reason = "Of an event that is certified in part nobody knows whether this service is."},
    {.stage = X278I_STAGE_LEVEL,
     .at = X278I_AT_LINE,
     .above = "A6",
     .has = X278I_FACT_MISSING,
     .result = X278_VERDICT_UNCLEAR,
     .reason = "Of an event with changes nobody knows whether a service that did not come back was left out."},
    {.stage = X278I_STAGE_LEVEL,
     .at = X278I_AT_LINE,
     .has = X278I_FACT_ABOVE_DECIDED,
     .result = X278I_RESULT_ABOVE,
     .reason = "A service without a decision has that of its event."},
    {.stage = X278I_STAGE_LEVEL,
     .at = X278I_AT_LINE,
     .has = X278I_FACT_MISSING,
     .result = X278_VERDICT_UNCLEAR,
     .reason = "Nothing is said of a service that did not come back."},
    {.stage = X278I_STAGE_LEVEL,
     .has = X278I_FACT_ABOVE_REJECTED,
     .result = X278_VERDICT_REJECTED,
     .reason = "An AAA of a level above: nobody reviewed it."},
    {.stage = X278I_STAGE_LEVEL, .result = X278_VERDICT_UNCLEAR, .reason = "No decision is given."},

    /* What an event comes to against its services. */
    {.stage = X278I_STAGE_EVENT,
     .action = "A3 A4 C CT",
     .has = X278I_FACT_GRANTED_LINE,
     .result = X278_VERDICT_UNCLEAR,
     .reason = "The event and its services contradict each other."},
    {.stage = X278I_STAGE_EVENT,
     .action = "A2",
     .verdicts = APPROVED | MODIFIED | UNCLEAR,
     .result = X278_VERDICT_PARTLY_APPROVED,
     .reason = "The event is certified in part, whatever the services say that came back."},
    {.stage = X278I_STAGE_EVENT,
     .action = "A6",
     .verdicts = APPROVED | UNCLEAR,
     .result = X278_VERDICT_MODIFIED,
     .reason = "The event is certified with changes, whatever the services say that came back."},

    /* Is it the last answer? */
    {.stage = X278I_STAGE_FINAL,
     .type = "18 AT",
     .result = X278_ANSWERED_YES,
     .reason = "BHT06 18: no more will come."},
    {.stage = X278I_STAGE_FINAL, .type = "", .result = X278_ANSWERED_YES, .reason = "BHT06 promises no more."},
    {.stage = X278I_STAGE_FINAL, .type = "19", .result = X278_ANSWERED_NO, .reason = "BHT06 19: more will come."},

    /* What does not fit together. */
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_EVENT,
     .action = "A1",
     .has = X278I_FACT_DENIED_LINE,
     .result = X278_CONTRADICTION_A1_WITH_DENIED_LINE},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_EVENT,
     .action = "A2",
     .has = X278I_FACT_ALL_APPROVED,
     .result = X278_CONTRADICTION_A2_ALL_APPROVED},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_EVENT,
     .action = "A2",
     .has = X278I_FACT_ALL_DENIED,
     .result = X278_CONTRADICTION_A2_ALL_DENIED},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_EVENT,
     .action = "A3",
     .has = X278I_FACT_GRANTED_LINE,
     .result = X278_CONTRADICTION_A3_WITH_APPROVED_LINE},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_EVENT,
     .action = "A3 A4 C CT",
     .has = X278I_FACT_GRANTED_LINE,
     .result = X278_CONTRADICTION_EVENT_AGAINST_LINES},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_TRANSACTION,
     .has = X278I_FACT_NOT_FINAL,
     .lacks = X278I_FACT_PENDED,
     .result = X278_CONTRADICTION_DECIDED_NOT_FINAL},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_TRANSACTION,
     .has = X278I_FACT_FINAL | X278I_FACT_PENDED,
     .result = X278_CONTRADICTION_PENDED_BUT_FINAL},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_TRANSACTION,
     .has = X278I_FACT_TWO_DECISIONS,
     .result = X278_CONTRADICTION_TWO_DECISIONS},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_TRANSACTION | X278I_AT_REQUEST,
     .has = X278I_FACT_INCOMPLETE,
     .result = X278_CONTRADICTION_INCOMPLETE},
    {.stage = X278I_STAGE_CONTRADICTION,
     .at = X278I_AT_TRANSACTION | X278I_AT_REQUEST,
     .has = X278I_FACT_ERRORS,
     .lacks = X278I_FACT_INCOMPLETE,
     .result = X278_CONTRADICTION_HAS_ERRORS},

    /* What to do: first about what does not fit together. */
    {NEXT(DESK, GET_WHOLE_MESSAGE, "Get the whole message first: services and decisions may be missing.",
          "The message was cut."),
     .at = X278I_AT_TRANSACTION, .contradictions = IN(X278_CONTRADICTION_INCOMPLETE)},
    {NEXT(DESK, GET_WHOLE_MESSAGE, "Get the whole request first: services may be missing.", "The message was cut."),
     .at = X278I_AT_REQUEST, .contradictions = IN(X278_CONTRADICTION_INCOMPLETE)},
    {NEXT(EDI, REPORT_ERRORS, "Do not rely on this answer: have its errors looked at, then ask the payer what holds.",
          "The answer has errors."),
     .at = X278I_AT_TRANSACTION, .contradictions = IN(X278_CONTRADICTION_HAS_ERRORS)},
    {NEXT(EDI, REPORT_ERRORS, "Have the errors corrected: a payer may refuse this request.", "The request has errors."),
     .at = X278I_AT_REQUEST, .contradictions = IN(X278_CONTRADICTION_HAS_ERRORS)},
    ASK(TWO_DECISIONS, "Two decisions are given for one level. Ask the payer."),
    ASK(EVENT_AGAINST_LINES, "The decision of the request and that of a service contradict each other. Ask the payer."),
    ASK(A1_WITH_DENIED_LINE, "The request is certified in full, but a service of it is not. Ask the payer."),
    ASK(A2_ALL_APPROVED, "The request is certified in part only, but each service is certified. Ask the payer."),
    ASK(A2_ALL_DENIED, "The request is certified in part, but no service is. Ask the payer."),
    ASK(PENDED_BUT_FINAL, "Pended, but the payer calls this its last answer. Ask the payer."),
    ASK(DECIDED_NOT_FINAL, "The payer says that more will follow, but nothing is pended. Ask the payer."),

    /* Certified. */
    {NEXT(BILLER, USE_AUTHORIZATION, "Go ahead within the valid dates; put the authorization number on the claim.",
          "It is certified, with a number and dates."),
     .at = ALL_LEVELS, .verdicts = APPROVED, .has = X278I_FACT_NUMBER | X278I_FACT_DATES,
     .lacks = X278I_FACT_BARRED | X278I_FACT_NUMBER_ELSEWHERE},
    {NEXT(BILLER, USE_AUTHORIZATION, "Go ahead; put the authorization number on the claim. No valid dates are given.",
          "It is certified, with a number."),
     .at = ALL_LEVELS, .verdicts = APPROVED, .has = X278I_FACT_NUMBER,
     .lacks = X278I_FACT_BARRED | X278I_FACT_NUMBER_ELSEWHERE | X278I_FACT_DATES},
    {NEXT(BILLER, USE_AUTHORIZATION, "Certified with changes; put the authorization number on the claim.",
          "It is certified with changes, with a number."),
     .at = ALL_LEVELS, .verdicts = MODIFIED, .has = X278I_FACT_NUMBER,
     .lacks = X278I_FACT_BARRED | X278I_FACT_NUMBER_ELSEWHERE},
    {NEXT(BILLER, USE_AUTHORIZATION,
          "Certified, but the number is given as that of an earlier authorization (REF BB): ask the payer whether it "
          "is the one for the claim.",
          "It is certified; the number is in REF BB instead of HCR02."),
     .at = ALL_LEVELS, .verdicts = APPROVED | MODIFIED, .has = X278I_FACT_NUMBER | X278I_FACT_NUMBER_ELSEWHERE,
     .lacks = X278I_FACT_BARRED},
    {NEXT(DESK, ASK_FOR_NUMBER, "Certified, but no authorization number is given: ask the payer for it.",
          "It is certified without a number."),
     .at = ALL_LEVELS, .verdicts = APPROVED | MODIFIED, .lacks = X278I_FACT_BARRED | X278I_FACT_NUMBER},
    {NEXT(CLINICIAN, CHECK_CHANGES,
          "Certified with changes: compare services, quantities and dates with what was asked.",
          "Something was changed."),
     .at = ALL_LEVELS | X278I_AT_DIFFERING, .verdicts = MODIFIED, .lacks = X278I_FACT_BARRED_BELOW},
    {NEXT(CLINICIAN, CHECK_CHANGES, "Part is certified: compare each service with what was asked before scheduling.",
          "Something was left out."),
     .at = ALL_LEVELS | X278I_AT_DIFFERING, .verdicts = PARTLY, .lacks = X278I_FACT_BARRED_BELOW},
    {NEXT(DESK, CALL_PAYER, "Go ahead only when the payer has confirmed it: this answer has errors.",
          "It is certified, in an answer with errors."),
     .at = X278I_AT_ALONE, .verdicts = APPROVED | MODIFIED, .has = X278I_FACT_ERRORS_ONLY},

    /* Not certified. */
    {NEXT(CLINICIAN, PEER_TO_PEER_OR_APPEAL,
          "Not certified: read the reasons, then ask for a peer-to-peer call or appeal by the payer's terms.",
          "It was denied for a reason."),
     .at = ALL_LEVELS, .verdicts = DENIED, .lacks = X278I_FACT_MISSING_INFORMATION | X278I_FACT_DEFICIENT},
    {NEXT(CLINICIAN, PEER_TO_PEER_OR_APPEAL,
          "Not certified: ask for a peer-to-peer call or appeal by the payer's terms.", "It was denied."),
     .at = ALL_LEVELS, .verdicts = DENIED, .has = X278I_FACT_DEFICIENT, .lacks = X278I_FACT_MISSING_INFORMATION},
    {NEXT(CLINICIAN, PEER_TO_PEER_OR_APPEAL,
          "For what is not certified, ask for a peer-to-peer call or appeal by the payer's terms.",
          "A part of it was denied."),
     .at = ALL_LEVELS, .verdicts = PARTLY, .lacks = X278I_FACT_MISSING_INFORMATION | X278I_FACT_BARRED_BELOW},
    {NEXT(DESK, SEND_AND_RESUBMIT, "Not certified for missing information: send it and ask again.",
          "It was denied for missing information."),
     .at = ALL_LEVELS, .verdicts = DENIED | PARTLY, .has = X278I_FACT_MISSING_INFORMATION},
    {NEXT(DESK, ASK_FOR_REASON, "No reason is given: ask the payer for it.", "It was denied without a reason."),
     .at = ALL_LEVELS, .verdicts = DENIED | PARTLY, .has = X278I_FACT_DEFICIENT},

    /* Open. */
    {NEXT(DESK, SEND_DOCUMENTS, "Pended: send what is asked for, then look for the final answer.",
          "The payer waits for something."),
     .at = ALL_LEVELS, .verdicts = PENDED, .has = X278I_FACT_WANTED, .lacks = X278I_FACT_FINAL},
    {NEXT(DESK, SEND_DOCUMENTS, "Send what is asked for, and ask the payer whether another answer will come.",
          "The payer waits for something in its last answer."),
     .at = ALL_LEVELS, .verdicts = PENDED, .has = X278I_FACT_WANTED | X278I_FACT_FINAL},
    {NEXT(DESK, WAIT, "Pended: nothing is asked for; wait for the final answer.", "The payer is not done."),
     .at = ALL_LEVELS, .verdicts = PENDED, .lacks = X278I_FACT_WANTED | X278I_FACT_CONTRADICTED},
    {NEXT(DESK, CALL_PAYER, "Call the payer before anything else.", "The payer asks for a call."), .at = ALL_LEVELS,
     .verdicts = IN(X278_VERDICT_CONTACT_PAYER)},

    /* Not reviewed. */
    {NEXT(DESK, CALL_PAYER,
          "Not reviewed, and the payer names different follow-ups: do not send the request again before you have "
          "asked the payer.",
          "Several AAA with different follow-ups."),
     .at = X278I_AT_REJECTION, .has = X278I_FACT_FOLLOW_UPS_DIFFER},
    {NEXT(CORRECTOR, CORRECT_AND_RESUBMIT, "Not reviewed: correct what is named and send the request again.",
          "AAA04 C."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = "C"},
    {NEXT(CORRECTOR, RESUBMIT, "Not reviewed: send the same request again, unchanged.", "AAA04 P."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = "P"},
    {NEXT(CORRECTOR, RESUBMIT, "Not reviewed: the request may be sent again.", "AAA04 R."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = "R"},
    {NEXT(CORRECTOR, DO_NOT_RESUBMIT, "Not reviewed: do not send the request again.", "AAA04 N."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = "N"},
    {NEXT(CORRECTOR, WAIT, "Not reviewed yet: do not send the request again; wait for the answer.", "AAA04 Y."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = "Y"},
    {NEXT(DESK, CALL_PAYER,
          "Nothing was found: check the authorization number, the patient and the dates of the inquiry, or ask the "
          "payer.",
          "AAA03 NC."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER, .follow_up = X278I_NOTHING_FOUND},
    {NEXT(DESK, CALL_PAYER, "Not reviewed, and no follow-up is named that is known here: ask the payer.",
          "AAA04 is absent, or not known."),
     .at = X278I_AT_REJECTION | X278I_AT_TRANSACTION, .verdicts = REJECTED, .has = X278I_FACT_REJECTED,
     .lacks = X278I_FACT_FOLLOW_UPS_DIFFER | X278I_FACT_FOLLOW_UP},
    {NEXT(BILLER, CORRECT_AND_RESUBMIT, "Not reviewed, because the request has faults: correct it and send it again.",
          "A3 for reason 25 alone."),
     .at = ALL_LEVELS, .verdicts = REJECTED,
     .lacks = X278I_FACT_REJECTED | X278I_FACT_ABOVE_REJECTED | X278I_FACT_OTHER_REASON},
    {NEXT(BILLER, CORRECT_AND_RESUBMIT,
          "Not reviewed, because the request has faults: correct it and send it again. Other reasons are given, too: "
          "ask the payer whether they can be appealed.",
          "A3 for reason 25 and others."),
     .at = ALL_LEVELS, .verdicts = REJECTED, .has = X278I_FACT_OTHER_REASON,
     .lacks = X278I_FACT_REJECTED | X278I_FACT_ABOVE_REJECTED},

    /* The rest. */
    {NEXT(BILLER, NO_AUTHORIZATION_NEEDED, "No authorization is needed; keep this answer with the case.", "NA."),
     .at = ALL_LEVELS, .verdicts = IN(X278_VERDICT_NOT_REQUIRED)},
    {NEXT(DESK, NONE, "Cancelled: nothing is pending; ask anew if the service is still needed.", "C."),
     .at = ALL_LEVELS, .verdicts = IN(X278_VERDICT_CANCELLED), .lacks = X278I_FACT_CONTRADICTED},
    {NEXT(DESK, CALL_PAYER, "The decision code is not known here: ask the payer.", "An HCR that decides nothing."),
     .at = ALL_LEVELS, .verdicts = UNCLEAR, .has = X278I_FACT_OWN, .lacks = X278I_FACT_GRANTED_LINE},
    {NEXT(DESK, CALL_PAYER, "The decision is not where it belongs: ask the payer what holds.",
          "HCR or AAA at a place that the guide does not have."),
     .at = ALL_LEVELS, .verdicts = UNCLEAR, .has = X278I_FACT_STRAY,
     .lacks = X278I_FACT_OWN | X278I_FACT_ABOVE_DECIDED | X278I_FACT_INCOMPLETE},
    {NEXT(DESK, CALL_PAYER, "The answer holds no decision on this: ask the payer.", "Neither HCR nor AAA."),
     .at = ALL_LEVELS, .verdicts = UNCLEAR, .of = REVIEW " " INQUIRY,
     .lacks = X278I_FACT_OWN | X278I_FACT_ABOVE_DECIDED | X278I_FACT_INCOMPLETE | X278I_FACT_STRAY},
    {NEXT(DESK, CALL_PAYER, "It is not said which services are certified: ask the payer.",
          "A service without a decision below an event that is certified in part."),
     .at = X278I_AT_LINE, .verdicts = UNCLEAR, .above = "A2 A6", .lacks = X278I_FACT_OWN},
    {NEXT(DESK, CALL_PAYER, "Some of it was not reviewed: ask the payer about the rest.", "Rejected among others."),
     .at = ALL_LEVELS, .verdicts = IN(X278_VERDICT_MIXED)},

    /* Requests. */
    {NEXT(DESK, WAIT, "A request: wait for the answer; it carries the trace numbers below.", "A request."),
     .at = X278I_AT_REQUEST, .verdicts = STATED, .has = X278I_FACT_TRACED, .lacks = X278I_FACT_CONTRADICTED,
     .of = REVIEW},
    {NEXT(DESK, WAIT, "A request: wait for the answer.", "A request without TRN."), .at = X278I_AT_REQUEST,
     .verdicts = STATED, .lacks = X278I_FACT_CONTRADICTED | X278I_FACT_TRACED, .of = REVIEW},
    {NEXT(DESK, WAIT, "An inquiry: wait for the answer.", "An inquiry (X215)."), .at = X278I_AT_REQUEST,
     .verdicts = STATED, .of = INQUIRY},

    /* Notifications. */
    {NEXT(DESK, NONE, "A notification: it asks for no decision.", "A notification (X216)."), .at = X278I_AT_REQUEST,
     .verdicts = STATED, .of = NOTIFICATION},
    {NEXT(DESK, NONE, "The notification was received: keep the receipt number, if there is one, with the case.",
          "An acknowledgment (X216) without AAA."),
     .at = X278I_AT_TRANSACTION | X278I_AT_EVENT, .verdicts = UNCLEAR, .lacks = X278I_FACT_REJECTED,
     .of = NOTIFICATION},
};

#define RULES (sizeof rules / sizeof rules[0])

_Static_assert(RULES <= X278I_RULES_MAX, "a set has a bit for each rule");

/* Who can correct what an AAA names, by its loop. */
static const struct {
    const char *loops;
    x278_actor who;
} actors[] = {
    {"2000A 2010A", X278_ACTOR_EDI},
    {"2000B 2010B 2000C 2010C 2000D 2010D", X278_ACTOR_DESK},
};

bool x278i_is_among(x278_str text, const char *codes) {
    if (text.len == 0 || *codes == '\0') {
        return text.len == 0 && *codes == '\0';
    }
    while (*codes != '\0') {
        size_t len = strcspn(codes, " ");
        if (len == text.len && memcmp(codes, text.ptr, len) == 0) {
            return true;
        }
        codes += len + (codes[len] == ' ');
    }
    return false;
}

static bool is_one_of(const char *codes, x278_str text) {
    return codes == NULL || x278i_is_among(text, codes);
}

static bool fits(const x278i_rule *rule, const x278i_facts *facts) {
    return (rule->at == 0 || (rule->at & facts->at) != 0) &&
           (rule->verdicts == 0 || (rule->verdicts & IN(facts->verdict)) != 0) && (rule->has & ~facts->is) == 0 &&
           (rule->lacks & facts->is) == 0 &&
           (rule->contradictions == 0 || (rule->contradictions & facts->contradictions) != 0) &&
           is_one_of(rule->action, facts->action) && is_one_of(rule->above, facts->above) &&
           is_one_of(rule->follow_up, facts->follow_up) && is_one_of(rule->type, facts->type) &&
           is_one_of(rule->of, facts->of);
}

const x278i_rule *x278i_rule_find(x278i_stage stage, const x278i_facts *facts, size_t from, size_t *number) {
    for (size_t i = from; i < RULES; i++) {
        if (rules[i].stage == stage && fits(&rules[i], facts)) {
            *number = i;
            return &rules[i];
        }
    }
    return NULL;
}

x278_verdict x278i_rule_verdict(x278i_stage stage, const x278i_facts *facts) {
    size_t number;
    const x278i_rule *rule = x278i_rule_find(stage, facts, 0, &number);
    return rule == NULL ? X278_VERDICT_NONE : rule->result;
}

const x278i_rule *x278i_rule_at(size_t number) {
    return &rules[number];
}

x278i_rule_set x278i_rules_next(const x278i_facts *facts) {
    x278i_rule_set set = {{0, 0}};
    size_t number;
    for (size_t from = 0; x278i_rule_find(X278I_STAGE_NEXT, facts, from, &number) != NULL; from = number + 1) {
        set.bits[number / 64] |= UINT64_C(1) << number % 64;
    }
    return set;
}

x278_actor x278i_actor_of(x278_str loop) {
    for (size_t i = 0; i < sizeof actors / sizeof actors[0]; i++) {
        if (x278i_is_among(loop, actors[i].loops)) {
            return actors[i].who;
        }
    }
    return X278_ACTOR_BILLER;
}
