/* Runs the checker over a text and holds its findings against what was expected. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

static x278_ctx *ctx;
static x278_issues *issues;

static void need(x278_status s) {
    if (s != X278_OK) {
        printf("FAIL the library said %d\n", (int)s);
        exit(1);
    }
}

static x278_checker *checker;
static const x278i_guide *checker_guide;

/* One checker serves all messages of a guide, as in a program that runs for long. */
static void check(const x278i_guide *guide, const char *text, size_t len) {
    x278_reader *reader;
    x278_status s;
    x278_unit_kind kind;
    if (ctx == NULL) {
        need(x278_ctx_new(NULL, &ctx));
        need(x278_issues_new(ctx, &issues));
    }
    x278_issues_clear(issues);
    if (checker == NULL || checker_guide != guide) {
        x278_check_options o = {0};
        o.struct_size = sizeof o;
        o.guide = (const x278_guide *)guide;
        x278_checker_free(checker);
        need(x278_checker_new(ctx, &o, issues, &checker));
        checker_guide = guide;
    }
    need(x278_reader_open_memory(ctx, text, len, NULL, issues, &reader));
    while ((s = x278_checker_next(checker, reader, &kind, NULL)) == X278_OK) {
    }
    if (s != X278_END && s != X278_E_SYNTAX) {
        need(s);
    }
    x278_reader_free(reader);
}

static bool same(const char *want, x278_str have) {
    return want == NULL || (strlen(want) == have.len && (have.len == 0 || memcmp(want, have.ptr, have.len) == 0));
}

static bool fits(const cf_expect *e, const x278_issue *i) {
    return same(e->path, i->path) && same(e->rule, i->rule) && same(e->ik304, i->ik304) && same(e->ik403, i->ik403) &&
           same(e->ik502, i->ik502) && same(e->ta1, i->ta1) && same(e->ak905, i->ak905) && same(e->name, i->name) &&
           (e->ordinal == CF_ANY || e->ordinal == i->ordinal) && (e->element == CF_ANY || e->element == i->element) &&
           (e->component == CF_ANY || e->component == i->component) &&
           (e->repetition == CF_ANY || e->repetition == i->repetition) &&
           (e->severity == CF_ANY || e->severity == (uint32_t)i->severity) &&
           (e->offset == SIZE_MAX || (e->offset == i->offset && e->length == i->length));
}

static void print_issue(const char *mark, const x278_issue *i) {
    printf(
        "    %s %s %.*s path=%.*s #%llu elem=%u comp=%u rep=%u at=%llu+%llu ik304=%.*s ik403=%.*s ik502=%.*s ta1=%.*s "
        "ak905=%.*s rule=%.*s: %.*s\n",
        mark, x278_severity_name(i->severity), (int)i->name.len, i->name.ptr, (int)i->path.len, i->path.ptr,
        (unsigned long long)i->ordinal, i->element, i->component, i->repetition, (unsigned long long)i->offset,
        (unsigned long long)i->length, (int)i->ik304.len, i->ik304.ptr, (int)i->ik403.len, i->ik403.ptr,
        (int)i->ik502.len, i->ik502.ptr, (int)i->ta1.len, i->ta1.ptr, (int)i->ak905.len, i->ak905.ptr, (int)i->rule.len,
        i->rule.ptr, (int)i->message.len, i->message.ptr);
}

static const char *or_any(const char *s) {
    return s == NULL ? "any" : s;
}

static void print_expect(const cf_expect *e) {
    printf(
        "    %s path=%s #%d elem=%d comp=%d rep=%d severity=%d at=%lld+%lld ik304=%s ik403=%s ik502=%s ta1=%s ak905=%s "
        "rule=%s name=%s\n",
        e->may ? "may " : "MUST", or_any(e->path), (int)e->ordinal, (int)e->element, (int)e->component,
        (int)e->repetition, (int)e->severity, (long long)e->offset, (long long)e->length, or_any(e->ik304),
        or_any(e->ik403), or_any(e->ik502), or_any(e->ta1), or_any(e->ak905), or_any(e->rule), or_any(e->name));
}

/* What messages say of guides and rules, and findings may say, too. */
static bool is_public(const char *value) {
    bool known = strcmp(value, "005010X213") == 0 || strcmp(value, "SITUATIONAL TRIGGER") == 0;
    for (size_t i = 0; i < x278i_guide_count() && !known; i++) {
        const x278i_guide *g = x278i_guide_at(i);
        known = strcmp(value, x278i_guide_text(g, g->release_str)) == 0;
    }
    return known;
}

/* Does a finding tell a value of the message? Values of eight bytes and more are looked for, but for what guides say. */
static const char *tells_value(const cf_case *c, const x278_issue *i) {
    const char *end = c->text + c->len;
    for (const char *at = c->text; at < end;) {
        size_t len = 0;
        char token[512];
        bool guide = false;
        while (at + len < end && strchr("*:^~\n", at[len]) == NULL) {
            len++;
        }
        if (len >= 8 && len < sizeof token) {
            memcpy(token, at, len);
            token[len] = '\0';
            bool counted = strspn(token, "0123456789") == len && strncmp(i->name.ptr, "payload_", 8) == 0;
            guide = counted || is_public(token); /* the length of a payload is named, beside what is there */
            if (!guide && strspn(token, " ") < len &&
                (strstr(i->message.ptr, token) != NULL ||
                 (i->path.ptr != NULL && strstr(i->path.ptr, token) != NULL))) {
                return "a value of the message is told";
            }
            for (uint32_t k = 0; k < i->param_count && !guide; k++) {
                if (i->params[k].ptr != NULL && strstr(i->params[k].ptr, token) != NULL) {
                    return "a value of the message is a parameter";
                }
            }
        }
        at += len + 1;
    }
    return NULL;
}

static bool twice(const x278_issue *a, const x278_issue *b) {
    return a->code == b->code && a->ordinal == b->ordinal && a->offset == b->offset && a->element == b->element &&
           a->component == b->component && a->repetition == b->repetition &&
           strcmp(a->rule.ptr == NULL ? "" : a->rule.ptr, b->rule.ptr == NULL ? "" : b->rule.ptr) == 0 &&
           strcmp(a->path.ptr == NULL ? "" : a->path.ptr, b->path.ptr == NULL ? "" : b->path.ptr) == 0;
}

/* What must hold of all findings: no value is told, none is there twice. */
static const char *breaks_rule(const cf_case *c, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const char *why = tells_value(c, x278_issues_at(issues, i));
        for (size_t k = 0; k < i && why == NULL; k++) {
            why = twice(x278_issues_at(issues, i), x278_issues_at(issues, k)) ? "a finding is there twice" : NULL;
        }
        if (why != NULL) {
            return why;
        }
    }
    return NULL;
}

bool cf_run(const x278i_guide *guide, const cf_case *c, bool say) {
    bool ok = true;
    const char *why = NULL;
    size_t n;
    check(guide, c->text, c->len);
    n = x278_issues_count(issues);
    for (size_t k = 0; k < c->count && ok; k++) {
        bool found = c->expects[k].may;
        for (size_t i = 0; i < n && !found; i++) {
            found = fits(&c->expects[k], x278_issues_at(issues, i));
        }
        ok = found;
    }
    for (size_t i = 0; i < n && ok; i++) {
        bool known = false;
        for (size_t k = 0; k < c->count && !known; k++) {
            known = fits(&c->expects[k], x278_issues_at(issues, i));
        }
        ok = known;
    }
    if (ok) {
        why = breaks_rule(c, n);
        ok = why == NULL;
    }
    if (!ok && say) {
        printf("  FAIL %s %s %s\n", c->kind, c->what, why == NULL ? "" : why);
        for (size_t k = 0; k < c->count; k++) {
            print_expect(&c->expects[k]);
        }
        for (size_t i = 0; i < n; i++) {
            bool known = false;
            for (size_t k = 0; k < c->count && !known; k++) {
                known = fits(&c->expects[k], x278_issues_at(issues, i));
            }
            print_issue(known ? "got " : "GOT?", x278_issues_at(issues, i));
        }
    }
    return ok;
}

void cf_run_valid(const x278i_guide *guide, const char *text, size_t len, uint32_t say, uint64_t by_severity[4]) {
    check(guide, text, len);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        by_severity[issue->severity & 3]++;
        if ((uint32_t)issue->severity >= say) {
            print_issue("finding", issue);
        }
    }
}
