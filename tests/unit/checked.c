#include "checked.h"

#include <stdio.h>
#include <string.h>

#define ROOM 65536

static char file[ROOM];
static char lines[ROOM];
static const x278_issues *last_issues;

static void release_checker(void *checker) {
    x278_checker_free(checker);
}

static const char *or_empty(x278_str text) {
    return text.ptr == NULL ? "" : text.ptr;
}

static void add_line(size_t *len, const x278_issue *issue) {
    char element[48] = "";
    char codes[64] = "";
    if (issue->element > 0) {
        int used = snprintf(element, sizeof element, " e%u", issue->element);
        if (issue->component > 0) {
            used += snprintf(element + used, sizeof element - (size_t)used, "-%u", issue->component);
        }
        if (issue->repetition > 1) {
            snprintf(element + used, sizeof element - (size_t)used, " r%u", issue->repetition);
        }
    }
    if (issue->ta1.ptr != NULL || issue->ak905.ptr != NULL) {
        snprintf(codes, sizeof codes, " ta1=%s ak905=%s", or_empty(issue->ta1), or_empty(issue->ak905));
    }
    *len +=
        (size_t)snprintf(lines + *len, sizeof lines - *len, "%s %s %s %llu%s %s/%s/%s%s%s%s\n",
                         x278_severity_name(issue->severity), or_empty(issue->name), or_empty(issue->path),
                         (unsigned long long)issue->ordinal, element, or_empty(issue->ik304), or_empty(issue->ik403),
                         or_empty(issue->ik502), codes, issue->rule.ptr != NULL ? " " : "", or_empty(issue->rule));
    ck_assert_uint_lt(*len, sizeof lines);
}

const char *checked_file(support *t, const char *text, size_t len, const x278_check_options *options) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, text, len, NULL, issues);
    x278_checker *checker = NULL;
    ok(t, x278_checker_new(ctx, options, issues, &checker));
    support_defer(t, release_checker, checker);
    last_issues = issues;
    x278_status status = X278_OK;
    while (status == X278_OK) {
        x278_unit_kind kind;
        status = x278_checker_next(checker, reader, &kind, NULL);
    }
    is(t, status, X278_END);
    size_t used = 0;
    lines[0] = '\0';
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        ck_assert_uint_le(issue->offset + issue->length, len);
        ck_assert_ptr_nonnull(issue->message.ptr);
        add_line(&used, issue);
    }
    return lines;
}

const char *checked(support *t, const char *segments, const x278_check_options *options) {
    return checked_in(t, "00501", "HI", "005010X217", segments, options);
}

const char *checked_in(support *t, const char *version, const char *group, const char *release, const char *segments,
                       const x278_check_options *options) {
    unsigned count = 1;
    for (const char *at = segments; *at != '\0'; at++) {
        count += *at == '~' && at > segments && at[-1] != '~'; /* two in a row are no segment */
    }
    int len =
        snprintf(file, sizeof file, "%sGS*%s*SENDER*RECEIVER*20240301*1200*1*X*%s~%sSE*%u*0001~GE*1*1~IEA*1*000000001~",
                 ISA, group, release, segments, count);
    ck_assert_int_lt(len, (int)sizeof file);
    memcpy(file + 84, version, 5); /* ISA12 */
    return checked_file(t, file, (size_t)len, options);
}

const char *checked_text(void) {
    return file;
}

const x278_issues *checked_issues(void) {
    return last_issues;
}
