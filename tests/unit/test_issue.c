#include "support.h"

#include "base/issue.h"

static x278_issues *add(support *t, x278_issues *issues, const x278i_finding *finding) {
    x278i_issues_add(issues, finding);
    if (x278i_issues_failed(issues)) {
        is(t, X278_E_NOMEM, X278_OK);
    }
    return issues;
}

X278_TEST(issue__takes_from_the_catalogue_what_is_not_given) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_ge_count, .offset = 77, .length = 1, .interchange = 1});
    const x278_issue *issue = x278_issues_at(issues, 0);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_uint_eq(issue->struct_size, sizeof *issue);
    ck_assert_int_eq(issue->code, 209);
    ck_assert_int_eq(issue->severity, X278_SEVERITY_ERROR);
    ck_assert_int_eq(issue->snip, 1);
    ck_assert(str_is(issue->name, "ge_count"));
    ck_assert(str_is(issue->ak905, "5"));
    ck_assert_ptr_null(issue->ta1.ptr);
    ck_assert_ptr_null(issue->ik304.ptr);
    ck_assert_ptr_null(issue->path.ptr);
    ck_assert_ptr_null(issue->segment.ptr);
    ck_assert_ptr_null(issue->params);
    ck_assert_uint_eq(issue->offset, 77);
}

X278_TEST(issue__what_is_given_wins_over_the_catalogue) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278i_finding finding = {
        .code = X278I_ISSUE_nul_byte,
        .severity = X278_SEVERITY_WARNING,
        .snip = 3,
        .path = "2010C-NM103",
        .loop = "2010C",
        .tag = {"NM1", 3},
        .ik304 = "3",
        .ik403 = "",
        .ik502 = "5",
        .rule = "own-1",
        .text = "fact {1} and {2}, no {3}{x}",
        .param_count = 2,
        .params = {x278i_text("one"), x278i_text("two")},
    };
    add(t, issues, &finding);
    const x278_issue *issue = x278_issues_at(issues, 0);
    ck_assert_int_eq(issue->severity, X278_SEVERITY_WARNING);
    ck_assert_int_eq(issue->snip, 3);
    ck_assert(str_is(issue->path, "2010C-NM103"));
    ck_assert(str_is(issue->loop, "2010C"));
    ck_assert(str_is(issue->segment, "NM1"));
    ck_assert(str_is(issue->ik304, "3"));
    ck_assert_ptr_null(issue->ik403.ptr);
    ck_assert(str_is(issue->rule, "own-1"));
    ck_assert(str_is(issue->message, "fact one and two, no {x}"));
    ck_assert_uint_eq(issue->param_count, 2);
    ck_assert(str_is(issue->params[0], "one"));
    ck_assert(str_is(issue->params[1], "two"));
}

X278_TEST(issue__shows_no_bytes_that_are_no_tag) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    static const x278_span no_tags[] = {{"N", 1}, {"NAME", 4}, {"1AB", 3}, {"nm1", 3}, {"A-", 2}, {"", 0}, {NULL, 0}};
    for (size_t i = 0; i < sizeof no_tags / sizeof no_tags[0]; i++) {
        ck_assert(!x278i_is_tag(no_tags[i]));
        add(t, issues, &(x278i_finding){.code = X278I_ISSUE_segment_stray, .tag = no_tags[i]});
        ck_assert_ptr_null(x278_issues_at(issues, i)->segment.ptr);
    }
    ck_assert(x278i_is_tag((x278_span){"N1", 2}));
    ck_assert(x278i_is_tag((x278_span){"TA1", 3}));
}

X278_TEST(issue__counts_those_over_the_limit) {
    support_options(t)->max_issues = 2;
    x278_issues *issues = support_issues(t, support_ctx(t));
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_byte_order_mark});
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_text_outside});
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_se_count});
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_se_count});
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_INFO), 4);
    ck_assert_uint_eq(x278_issues_total(issues, 0), 4);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_WARNING), 3);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_ERROR), 2);
    ck_assert_uint_eq(x278_issues_total(issues, 4), 0);
    ck_assert_ptr_null(x278_issues_at(issues, 2));
}

X278_TEST(issue__clear_forgets_and_goes_on) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    for (int i = 0; i < 50; i++) {
        add(t, issues, &(x278i_finding){.code = X278I_ISSUE_se_count, .ordinal = 1});
    }
    x278_issues_clear(issues);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert_uint_eq(x278_issues_total(issues, 0), 0);
    ck_assert_ptr_null(x278_issues_at(issues, 0));
    add(t, issues, &(x278i_finding){.code = X278I_ISSUE_se_control, .ordinal = 2});
    ck_assert_uint_eq(x278_issues_at(issues, 0)->ordinal, 2);
}

X278_TEST(issue__remembers_that_one_was_lost_until_cleared) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    for (int i = 0; i < 3; i++) {
        x278i_issues_add(issues, &(x278i_finding){.code = X278I_ISSUE_se_count, .path = "SE01"});
    }
    ck_assert_uint_eq(x278_issues_total(issues, 0), 3);
    if (x278i_issues_failed(issues)) {
        ck_assert_uint_lt(x278_issues_count(issues), 3);
    } else {
        ck_assert_uint_eq(x278_issues_count(issues), 3);
    }
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        ck_assert(str_is(x278_issues_at(issues, i)->path, "SE01"));
    }
    x278_issues_clear(issues);
    ck_assert(!x278i_issues_failed(issues));
}

START_TEST(issue__no_list_is_an_empty_list)
{
    x278i_issues_add(NULL, &(x278i_finding){.code = X278I_ISSUE_se_count});
    ck_assert(!x278i_issues_failed(NULL));
    ck_assert_uint_eq(x278_issues_count(NULL), 0);
    ck_assert_uint_eq(x278_issues_total(NULL, 0), 0);
    ck_assert_ptr_null(x278_issues_at(NULL, 0));
    x278_issues_clear(NULL);
    x278_issues_free(NULL);
    x278_issues *issues = (x278_issues *)&issues;
    ck_assert_int_eq(x278_issues_new(NULL, &issues), X278_E_INVALID_ARG);
    ck_assert_ptr_null(issues);
}
END_TEST

START_TEST(issue__catalogue_is_in_order_and_complete)
{
    int32_t before = 0;
    size_t count = 0;
    const char *name;
    const char *text;
    for (int32_t code; (code = x278_issue_code_at(count, &name, &text)) != 0; count++) {
        ck_assert_int_gt(code, before);
        before = code;
        ck_assert_uint_gt(strlen(name), 2);
        ck_assert_uint_gt(strlen(text), 10);
        for (const char *at = name; *at != '\0'; at++) {
            ck_assert((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '_');
        }
        ck_assert_int_eq(x278_issue_code_at(count, NULL, NULL), code);
    }
    ck_assert_uint_ge(count, 47);
    ck_assert_uint_eq(count, x278_issue_code_count());
}
END_TEST

START_TEST(issue__codes_of_acknowledgments_have_their_shape)
{
    static const struct {
        const char *ta1, *ak905, *ik304, *ik403, *ik502;
    } rows[] = {
#define ISSUE(name, number, severity, snip, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example)           \
    {ta1, ak905, ik304, ik403, ik502},
#include "base/issue_codes.def"
#undef ISSUE
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert(rows[i].ta1[0] == '\0' ||
                  (strlen(rows[i].ta1) == 3 && strspn(rows[i].ta1, "0123456789") == 3 && rows[i].ta1[0] == '0'));
        ck_assert_uint_le(strlen(rows[i].ak905), 2);
        ck_assert_uint_le(strlen(rows[i].ik304), 3);
        ck_assert_uint_le(strlen(rows[i].ik403), 3);
        ck_assert_uint_le(strlen(rows[i].ik502), 2);
    }
}
END_TEST

START_TEST(issue__severities_have_names)
{
    ck_assert_str_eq(x278_severity_name(X278_SEVERITY_INFO), "info");
    ck_assert_str_eq(x278_severity_name(X278_SEVERITY_WARNING), "warning");
    ck_assert_str_eq(x278_severity_name(X278_SEVERITY_ERROR), "error");
    ck_assert_str_eq(x278_severity_name(0), "unknown");
    ck_assert_str_eq(x278_severity_name(4), "unknown");
}
END_TEST

START_TEST(issue__numbers_become_text)
{
    x278i_digits room;
    ck_assert(str_is(x278i_number(&room, 0), "0"));
    ck_assert(str_is(x278i_number(&room, 1090), "1090"));
    ck_assert(str_is(x278i_number(&room, UINT64_MAX), "18446744073709551615"));
    ck_assert_ptr_null(x278i_text(NULL).ptr);
}
END_TEST

BEGIN_SUITE("issue")
TEST(issue__takes_from_the_catalogue_what_is_not_given)
TEST(issue__what_is_given_wins_over_the_catalogue)
TEST(issue__shows_no_bytes_that_are_no_tag)
TEST(issue__counts_those_over_the_limit)
TEST(issue__clear_forgets_and_goes_on)
TEST(issue__remembers_that_one_was_lost_until_cleared)
TEST(issue__no_list_is_an_empty_list)
TEST(issue__catalogue_is_in_order_and_complete)
TEST(issue__codes_of_acknowledgments_have_their_shape)
TEST(issue__severities_have_names)
TEST(issue__numbers_become_text)
END_SUITE
