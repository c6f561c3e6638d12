#include "overlaid.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/issue.h"

static char issues_text[16384];
static char findings_text[16384];
static char messages_text[16384];

static void free_overlay(void *overlay) {
    x278_overlay_free(overlay);
}

static void free_guide(void *guide) {
    x278_guide_free(guide);
}

static void free_checker(void *checker) {
    x278_checker_free(checker);
}

static void add(char *to, size_t size, const char *text) {
    size_t len = strlen(to);
    snprintf(to + len, size - len, "%s", text);
}

static void tell(const x278_issues *issues) {
    issues_text[0] = '\0';
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        char line[1024];
        snprintf(line, sizeof line, "%llu %s: %s\n", (unsigned long long)issue->line, issue->name.ptr,
                 issue->message.ptr);
        add(issues_text, sizeof issues_text, line);
    }
}

x278_overlay *overlay_bytes(support *t, const char *data, size_t len, x278_status *status) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_overlay *overlay = NULL;
    *status = x278_overlay_load(ctx, data, len, issues, &overlay);
    if (*status == X278_E_NOMEM) {
        ok(t, *status);
    }
    if (overlay != NULL) {
        support_defer(t, free_overlay, overlay);
    }
    tell(issues);
    return overlay;
}

x278_overlay *overlay_text(support *t, const char *text) {
    x278_status status;
    return overlay_bytes(t, text, strlen(text), &status);
}

x278_overlay *overlay_of(support *t, const char *guide, const char *rows) {
    static char text[65536];
    snprintf(text, sizeof text, "<overlay id='test' name='test' version='1'>\n<for guide='%s'>\n%s</for></overlay>",
             guide, rows);
    x278_overlay *overlay = overlay_text(t, text);
    ck_assert_msg(overlay != NULL, "%s", issues_text);
    return overlay;
}

const char *overlaid_issues(void) {
    return issues_text;
}

x278_guide *merged_of(support *t, const char *guide, const x278_overlay *const *overlays, size_t count) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    const x278_guide *base = NULL;
    x278_guide *merged = NULL;
    ok(t, x278_guide_find(guide, X278_STRLEN, &base));
    x278_status status = x278_guide_merge(ctx, base, overlays, count, issues, &merged);
    if (status == X278_E_NOMEM) {
        ok(t, status);
    }
    tell(issues);
    ck_assert_int_eq(status, merged != NULL ? X278_OK : X278_E_SYNTAX);
    ck_assert((issues_text[0] == '\0') == (merged != NULL));
    if (merged != NULL) {
        support_defer(t, free_guide, merged);
    }
    return merged;
}

/* A file of one transaction; SE01 is counted. */
static size_t wrap(const char *segments, char *text, size_t size) {
    unsigned count = 1;
    for (const char *c = segments; *c != '\0'; c++) {
        count += *c == '~';
    }
    return (size_t)snprintf(text, size, "%s%s", ISA, "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~") +
           (size_t)snprintf(text + strlen(text), size - strlen(text), "%sSE*%u*0001~GE*1*1~IEA*1*000000001~", segments,
                            count);
}

/* The file of the segments: whole when they begin with ISA. */
static const char *file_of(const char *segments, size_t *len) {
    static char text[65536];
    *len = strlen(segments);
    if (strncmp(segments, "ISA", 3) == 0) {
        memcpy(text, segments, *len + 1);
    } else {
        *len = wrap(segments, text, sizeof text);
    }
    return text;
}

static x278_status check_all(x278_checker *checker, x278_reader *reader) {
    x278_unit_kind kind;
    x278_status status;
    do {
        status = x278_checker_next(checker, reader, &kind, NULL);
    } while (status == X278_OK);
    return status;
}

static void tell_findings(const x278_issues *issues) {
    findings_text[0] = '\0';
    messages_text[0] = '\0';
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        char line[256];
        snprintf(line, sizeof line, "%s %d %s %s %s\n", x278_severity_name(issue->severity), (int)issue->snip,
                 issue->name.ptr, issue->path.ptr == NULL ? "-" : issue->path.ptr,
                 issue->rule.ptr == NULL ? "-" : issue->rule.ptr);
        add(findings_text, sizeof findings_text, line);
        add(messages_text, sizeof messages_text, issue->message.ptr);
        add(messages_text, sizeof messages_text, "\n");
    }
}

const char *found_by(support *t, const char *segments, const x278_check_options *options) {
    size_t len;
    const char *text = file_of(segments, &len);
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, text, len, NULL, issues);
    x278_checker *checker = NULL;
    ok(t, x278_checker_new(ctx, options, issues, &checker));
    support_defer(t, free_checker, checker);
    is(t, check_all(checker, reader), X278_END);
    tell_findings(issues);
    return findings_text;
}

const char *found_plain(const char *segments) {
    size_t len;
    const char *text = file_of(segments, &len);
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_reader_open_memory(ctx, text, len, NULL, issues, &reader), X278_OK);
    ck_assert_int_eq(x278_checker_new(ctx, NULL, issues, &checker), X278_OK);
    ck_assert_int_eq(check_all(checker, reader), X278_END);
    tell_findings(issues);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return findings_text;
}

const char *found_messages(void) {
    return messages_text;
}

const char *found_with(support *t, const char *rows, const char *segments) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", rows);
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    ck_assert_msg(guide != NULL, "%s", issues_text);
    return found_by(t, segments, &(x278_check_options){.struct_size = sizeof(x278_check_options), .guide = guide});
}
