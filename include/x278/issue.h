/**
 * @file issue.h
 * What was found wrong or odd in a message, and where. Issues never hold a value of the message: a 278 is patient
 * data. A caller who wants the value has the byte offset. docs/issues.md has a section for each code.
 * @since 0.1
 */
#ifndef X278_ISSUE_H
#define X278_ISSUE_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How much an issue matters. 0 is not used. */
typedef int32_t x278_severity;
enum {
    X278_SEVERITY_INFO = 1,    /**< worth knowing; nothing is wrong */
    X278_SEVERITY_WARNING = 2, /**< odd or risky; a receiver may still take it */
    X278_SEVERITY_ERROR = 3    /**< breaks the standard or the guide */
};

/**
 * One finding. Made by the library only; may grow at its end. Absent text has `ptr` NULL, absent numbers are 0.
 * All text is NUL-terminated and lives until the list is cleared or freed.
 */
typedef struct x278_issue {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    int32_t code;           /**< number of the finding; docs/issues.md lists them; never renumbered */
    x278_severity severity; /**< X278_SEVERITY_* */
    int32_t snip;           /**< SNIP type 1 to 7 of the check that found it */
    x278_str name;          /**< stable name of the code, such as "element_too_long" */
    x278_str path;          /**< what is at fault, such as "2010C-NM109"; absent when no guide places it */
    x278_str loop;          /**< loop id, such as "2010C" */
    x278_str segment;       /**< segment tag; absent when the bytes are no tag at all */
    uint64_t interchange;   /**< counts in the input from 1; 0 outside of any */
    uint64_t group;         /**< counts in its interchange from 1; 0 outside of any */
    uint64_t transaction;   /**< counts in its group from 1; 0 outside of any */
    uint64_t ordinal;       /**< segment in its transaction, ST is 1; 0 for envelope segments */
    uint32_t element;       /**< element position from 1; 0: the segment as a whole */
    uint32_t component;     /**< component position from 1; 0: the element as a whole */
    uint32_t repetition;    /**< repetition from 1; 0: no element is meant */
    uint32_t param_count;   /**< how many `params` the message was made with */
    const x278_str *params; /**< facts of the guide and numbers, never values; NULL when `param_count` is 0 */
    uint64_t offset;        /**< byte offset in the input as the caller gave it */
    uint64_t length;        /**< bytes at `offset` that are meant; 0 for something that is missing */
    x278_str ta1;           /**< TA1 note code that answers it (TA105), three digits */
    x278_str ak905;         /**< group error code of a 999 (AK905) */
    x278_str ik304;         /**< segment error code of a 999 (IK304) */
    x278_str ik403;         /**< element error code of a 999 (IK403) */
    x278_str ik502;         /**< transaction error code of a 999 (IK502) */
    x278_str rule;          /**< id of the situational rule that fired */
    x278_str message;       /**< one English line made of code and params; no value of the message in it */
    uint64_t line;          /**< line of an XML or JSON file, from 1; 0 for other input */
    uint64_t
        document; /**< XML and JSON: counts the documents of the file from 1; 0 outside of any, and for other input */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_issue;

/**
 * An opaque list of issues, filled by readers and checks. Free with x278_issues_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_issues x278_issues;

/**
 * Make an empty list.
 *
 * @param ctx not NULL; the list keeps it alive.
 * @param out not NULL; receives the list, or NULL. Free with x278_issues_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_issues_new(const x278_ctx *ctx, x278_issues **out);

/**
 * Free a list and all text of its issues. While a reader, checker or writer has the list to write to, it lives on inside that
 * object; the caller may not use it after this call.
 *
 * @param issues NULL is accepted.
 * @since 0.1
 */
X278_API void x278_issues_free(x278_issues *issues);

/**
 * Forget the issues of a list and keep it for more; pointers from x278_issues_at() end here. The totals go to 0.
 *
 * @param issues NULL is accepted.
 * @since 0.1
 */
X278_API void x278_issues_clear(x278_issues *issues);

/**
 * Move all issues of another list to the end of this one, which counts and keeps them as if they had been found with it. The
 * other list is empty then.
 *
 * @param issues not NULL; the list that grows.
 * @param from   not NULL; another list; cleared.
 * @return X278_OK; X278_E_NOMEM (some are lost); X278_E_INVALID_ARG.
 * @threads one thread at a time for both lists.
 * @since 0.1
 */
X278_API x278_status x278_issues_take(x278_issues *issues, x278_issues *from);

/**
 * How many issues the list keeps.
 *
 * @param issues NULL counts as an empty list.
 * @since 0.1
 */
X278_API size_t x278_issues_count(const x278_issues *issues);

/**
 * One issue of the list, in the order of finding.
 *
 * @param issues NULL is accepted, and is empty.
 * @param index  from 0.
 * @return NULL when `index` is not below x278_issues_count(); else a view that lives until clear or free.
 * @since 0.1
 */
X278_API const x278_issue *x278_issues_at(const x278_issues *issues, size_t index);

/**
 * How many issues of at least a severity were found, those over the limit of the list (max_issues) included.
 *
 * @param issues   NULL is accepted, and is empty.
 * @param severity X278_SEVERITY_INFO counts all.
 * @since 0.1
 */
X278_API uint64_t x278_issues_total(const x278_issues *issues, x278_severity severity);

/**
 * "error", "warning" or "info".
 *
 * @param severity X278_SEVERITY_*.
 * @return static text; "unknown" for another number.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_severity_name(x278_severity severity);

/** How many issue codes there are. @threads safe. @since 0.1 */
X278_API size_t x278_issue_code_count(void);

/**
 * An entry of the catalogue of issue codes, for documentation and translators.
 *
 * @param index from 0 to x278_issue_code_count() - 1.
 * @param name  receives the stable name, static; may be NULL.
 * @param text  receives the message with {1}, {2}… where the parameters go, static; may be NULL.
 * @return the code; 0 when `index` is past the end.
 * @threads safe.
 * @since 0.1
 */
X278_API int32_t x278_issue_code_at(size_t index, const char **name, const char **text);

#ifdef __cplusplus
}
#endif

#endif
