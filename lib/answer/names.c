/* Names of the numbers of outcome.h. */
#include "x278/outcome.h"

#define COUNT(names) ((int32_t)(sizeof(names) / sizeof(names)[0]))

static const char *name_at(const char *const *names, int32_t count, int32_t number) {
    return number >= 0 && number < count && names[number] != NULL ? names[number] : "unknown";
}

const char *x278_verdict_name(x278_verdict verdict) {
    static const char *const names[] = {"none",   "approved",      "not_required", "modified",  "partly_approved",
                                        "pended", "contact_payer", "denied",       "cancelled", "rejected",
                                        "mixed",  "unclear"};
    return name_at(names, COUNT(names), verdict);
}

const char *x278_contradiction_name(x278_contradiction contradiction) {
    static const char *const names[] = {NULL,
                                        "A1_WITH_DENIED_LINE",
                                        "A2_ALL_APPROVED",
                                        "A2_ALL_DENIED",
                                        "A3_WITH_APPROVED_LINE",
                                        "DECIDED_NOT_FINAL",
                                        "EVENT_AGAINST_LINES",
                                        "HAS_ERRORS",
                                        "INCOMPLETE",
                                        "PENDED_BUT_FINAL",
                                        "TWO_DECISIONS"};
    return name_at(names, COUNT(names), contradiction);
}

const char *x278_actor_name(x278_actor actor) {
    static const char *const names[] = {NULL, "desk", "biller", "clinician", "edi"};
    return name_at(names, COUNT(names), actor);
}

const char *x278_action_name(x278_action action) {
    static const char *const names[] = {NULL,
                                        "none",
                                        "wait",
                                        "use_authorization",
                                        "ask_for_number",
                                        "check_changes",
                                        "peer_to_peer_or_appeal",
                                        "ask_for_reason",
                                        "send_documents",
                                        "send_and_resubmit",
                                        "correct_and_resubmit",
                                        "resubmit",
                                        "do_not_resubmit",
                                        "no_authorization_needed",
                                        "call_payer",
                                        "get_whole_message",
                                        "report_errors"};
    return name_at(names, COUNT(names), action);
}
