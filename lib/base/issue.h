/* Filling an issue list. */
#ifndef X278I_BASE_ISSUE_H
#define X278I_BASE_ISSUE_H

#include <stdbool.h>

#include "base/text.h"
#include "x278/issue.h"

/* The codes: one constant a row of issue_codes.def, X278I_ISSUE_<name>. */
enum {
#define ISSUE(name, number, severity, snip, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example)           \
    X278I_ISSUE_##name = (number),
#include "base/issue_codes.def"
#undef ISSUE
};

/* A place in a file of lines. */
typedef struct x278i_text_place {
    uint64_t offset; /* in bytes */
    uint64_t line;   /* from 1 */
} x278i_text_place;

#define X278I_MAX_PARAMS 5

/* A finding on its way into a list. Zeros are absent; what the catalogue knows need not be given. */
typedef struct x278i_finding {
    int32_t code;           /* X278I_ISSUE_* */
    x278_severity severity; /* 0: the catalogue's */
    int32_t snip;           /* 0: the catalogue's */
    const char *path;       /* copied; NULL: absent */
    const char *loop;       /* copied; NULL: absent */
    x278_span tag;          /* copied when it is a tag (two or three capital letters or digits), else left absent */
    uint64_t interchange, group, transaction, ordinal;
    uint32_t element, component, repetition;
    uint64_t offset, length;
    uint64_t line, document;           /* of an XML or JSON file */
    const char *ta1, *ak905;           /* static; NULL: the catalogue's */
    const char *ik304, *ik403, *ik502; /* static; NULL: the catalogue's; "": none */
    const char *rule;                  /* copied; NULL: absent */
    const char *text;                  /* message with {1}…; NULL: the catalogue's */
    uint32_t param_count;
    x278_str params[X278I_MAX_PARAMS]; /* copied */
} x278i_finding;

/* Keep a list alive for an object that writes to it; x278_issues_free() undoes it. NULL is accepted. @return `issues`. */
x278_issues *x278i_issues_hold(x278_issues *issues);

/* Add a finding; `issues` NULL is accepted. Over the limit of the list it is only counted. When memory runs out the list
 * remembers: see x278i_issues_failed(). */
void x278i_issues_add(x278_issues *issues, const x278i_finding *finding);

/* Whether a finding was lost for want of memory. Stays so until x278_issues_clear(). */
bool x278i_issues_failed(const x278_issues *issues);

/* True for two or three capital letters or digits that begin with a letter: what may be shown as a segment tag. */
bool x278i_is_tag(x278_span tag);

#endif
