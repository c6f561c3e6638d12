/* The class of a denial: by its reason codes, else by reject reasons, else by words of its note. */
#include <string.h>

#include "casework/answer.h"
#include "casework/logwords.h"
#include "casework/table.h"

/* In this order the first one wins. */
static const char *const classes[] = {"not_reviewed",        "eligibility", "administrative",
                                      "missing_information", "duplicate",   "network",
                                      "site_of_service",     "benefit",     "medical_necessity"};

#define CLASSES (sizeof classes / sizeof classes[0])

/* Reject reasons (AAA03) that are about the member; all others are administrative. */
#define ELIGIBILITY_REASONS "58 64 65 66 67 68 71 72 73 74 75 76 77 78 95"

/* A set of classes as bits. */
typedef struct search {
    const x278cwi_node *root;
    uint32_t found;
} search;

static void find(search *s, x278_str name) {
    for (size_t i = 0; i < CLASSES; i++) {
        s->found |= x278cwi_is((x278_span){name.ptr, name.len}, classes[i]) ? UINT32_C(1) << i : 0;
    }
}

/* ---- levels --------------------------------------------------------------------------------------------------- */

/* Was a level denied, or decided and rejected? Then its reasons count. */
static bool counts(x278_verdict outcome, x278_verdict own, const x278_decision *decision) {
    bool denied = outcome == X278_VERDICT_DENIED || own == X278_VERDICT_DENIED;
    bool rejected = outcome == X278_VERDICT_REJECTED || own == X278_VERDICT_REJECTED;
    return denied || (rejected && decision != NULL);
}

static void take_reasons(search *s, const x278_decision *decision) {
    for (size_t i = 0; decision != NULL && i < decision->reason_count; i++) {
        for (const x278cwi_node *row = s->root->first; row != NULL; row = row->next) {
            if (row->element == X278CWI_ROW_REASON && decision->reasons[i].ptr != NULL &&
                x278cwi_same(x278cwi_get(row, X278CWI_REASON_CODE)->text, decision->reasons[i])) {
                find(s, x278cwi_get(row, X278CWI_REASON_CLASS)->text);
            }
        }
    }
}

static char lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool is_of_word(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Is a word of a note, in any case, in a list? */
static bool is_listed(x278_span word, x278_str list) {
    for (size_t at = 0; at < list.len;) {
        size_t len = strcspn(list.ptr + at, " ");
        size_t same = 0;
        while (len == word.len && same < len && lower(list.ptr[at + same]) == lower(word.ptr[same])) {
            same++;
        }
        if (len > 0 && same == len) {
            return true;
        }
        at += len + 1;
    }
    return false;
}

static void take_words(search *s, x278_str note) {
    for (size_t at = 0; at < note.len;) {
        size_t end = at;
        while (end < note.len && is_of_word(note.ptr[end])) {
            end++;
        }
        for (const x278cwi_node *row = s->root->first; end > at && row != NULL; row = row->next) {
            if (row->element == X278CWI_ROW_WORDS && row->text.ptr != NULL &&
                is_listed((x278_span){note.ptr + at, end - at}, row->text)) {
                find(s, x278cwi_get(row, X278CWI_WORDS_CLASS)->text);
            }
        }
        at = end > at ? end : at + 1;
    }
}

/* ---- groups: the first that gives a class is used alone -------------------------------------------------------- */

static void by_reasons(search *s, const x278_outcome *outcome) {
    for (size_t i = 0; i < outcome->event_count; i++) {
        const x278_outcome_event *event = outcome->events[i];
        if (counts(event->outcome, event->own, event->decision)) {
            take_reasons(s, event->decision);
        }
        for (size_t k = 0; k < event->line_count; k++) {
            if (counts(event->lines[k]->outcome, event->lines[k]->own, event->lines[k]->decision)) {
                take_reasons(s, event->lines[k]->decision);
            }
        }
    }
}

static void by_rejections(search *s, const x278_outcome *outcome) {
    for (size_t i = 0; i < outcome->rejection_count; i++) {
        x278_str reason = outcome->rejections[i]->reason;
        if (reason.ptr != NULL) {
            bool eligibility = x278cwi_among((x278_span){reason.ptr, reason.len}, ELIGIBILITY_REASONS);
            find(s, eligibility ? (x278_str){"eligibility", 11} : (x278_str){"administrative", 14});
        }
    }
}

/* A line without a note is denied with that of its event. */
static void by_words(search *s, const x278_outcome *outcome) {
    for (size_t i = 0; i < outcome->event_count; i++) {
        const x278_outcome_event *event = outcome->events[i];
        if (counts(event->outcome, event->own, event->decision)) {
            take_words(s, event->event->message);
        }
        for (size_t k = 0; k < event->line_count; k++) {
            const x278_outcome_line *line = event->lines[k];
            if (counts(line->outcome, line->own, line->decision)) {
                bool noted = line->service != NULL && line->service->message.ptr != NULL;
                take_words(s, noted ? line->service->message : event->event->message);
            }
        }
    }
}

static bool is_refused(x278_verdict verdict) {
    return verdict == X278_VERDICT_DENIED || verdict == X278_VERDICT_REJECTED;
}

/* Is anything denied or rejected? */
static bool any_refused(const x278_outcome *outcome) {
    bool any = is_refused(outcome->outcome);
    for (size_t i = 0; i < outcome->event_count; i++) {
        any = any || is_refused(outcome->events[i]->outcome);
        for (size_t k = 0; k < outcome->events[i]->line_count; k++) {
            any = any || is_refused(outcome->events[i]->lines[k]->outcome);
        }
    }
    return any;
}

x278_str x278cwi_denial_class(const x278_outcome *outcome, const x278cwi_node *root) {
    search s = {root, 0};
    if (!any_refused(outcome) || outcome->is_nothing_found != 0) {
        return (x278_str){NULL, 0};
    }
    by_reasons(&s, outcome);
    if (s.found == 0) {
        by_rejections(&s, outcome);
    }
    if (s.found == 0) {
        by_words(&s, outcome);
    }
    for (size_t i = 0; i < CLASSES; i++) {
        if ((s.found >> i & 1) != 0) {
            return (x278_str){classes[i], strlen(classes[i])};
        }
    }
    return (x278_str){"unspecified", 11};
}
