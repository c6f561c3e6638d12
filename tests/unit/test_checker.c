/* The checker as an object: options, guides, envelope, rules, and what no finding may hold. */
#include <stdio.h>
#include <stdlib.h>

#include "checked.h"

#define EXPECT(segments, lines) ck_assert_str_eq(checked(t, segments, NULL), lines)

X278_TEST(checker__refuses_wrong_arguments) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_checker *checker = (x278_checker *)issues;
    x278_unit_kind kind;
    is(t, x278_checker_new(NULL, NULL, issues, &checker), X278_E_INVALID_ARG);
    ck_assert_ptr_null(checker);
    is(t, x278_checker_new(NULL, NULL, issues, &checker), X278_E_INVALID_ARG);
    is(t, x278_checker_new(ctx, NULL, issues, NULL), X278_E_INVALID_ARG);
    x278_check_options short_one = {.struct_size = 8};
    is(t, x278_checker_new(ctx, &short_one, issues, &checker), X278_E_INVALID_ARG);
    x278_check_options unknown = {.struct_size = sizeof unknown, .flags = 0x8000};
    is(t, x278_checker_new(ctx, &unknown, issues, &checker), X278_E_UNSUPPORTED);
    is(t, x278_checker_transaction(NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_checker_next(NULL, NULL, &kind, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_checker_memory(NULL), 0);
    ck_assert_ptr_null(x278_checker_guide(NULL));
    x278_checker_free(NULL);
}

X278_TEST(checker__makes_only_the_wanted_types_of_check) {
    const char *bad = HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~UM*HS*I*2~HI*ABK:M54.16~MSG*A\tB~" F;
    x278_check_options types = {.struct_size = sizeof types, .snip = X278_SNIP(1)};
    ck_assert_str_eq(checked(t, bad, &types), "error invalid_character 2000E-MSG01 13 e1 8/6/5\n");
    types.snip = X278_SNIP(2) | X278_SNIP(5);
    ck_assert_str_eq(checked(t, bad, &types), "error segment_surplus 2000E-UM[2] 11 5//5\n"
                                              "error code_form_invalid 2000E-HI01-2 12 e1-2 8/7/5\n");
}

X278_TEST(checker__works_without_a_list) {
    static const char text[] =
        ISA "GS*HI*S*R*20240301*1200*1*X*005010X217~" HEAD A B C "SE*9*0001~GE*1*1~IEA*1*000000001~";
    x278_ctx *ctx = support_ctx(t);
    x278_checker *checker;
    x278_unit_kind kind;
    x278_status status;
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    ok(t, x278_checker_new(ctx, NULL, NULL, &checker));
    support_defer(t, (void (*)(void *))x278_checker_free, checker);
    int transactions = 0;
    while ((status = x278_checker_next(checker, reader, &kind, NULL)) == X278_OK) {
        transactions += kind == X278_UNIT_TRANSACTION;
    }
    is(t, status, X278_END);
    ck_assert_int_eq(transactions, 1);
}

X278_TEST(checker__leaves_out_what_matters_too_little) {
    x278_check_options errors = {.struct_size = sizeof errors, .least_severity = X278_SEVERITY_ERROR};
    ck_assert_str_eq(checked(t, HEAD A B C "HL*4*3*EV*0~UM*HS*I*2~HI*ABK:M5416**~" F, &errors), "");
}

X278_TEST(checker__makes_errors_of_warnings_when_strict) {
    x278_check_options strict = {.struct_size = sizeof strict, .flags = X278_CHECK_STRICT};
    ck_assert_str_eq(checked(t, HEAD A B C "HL*4*3*EV*0~UM*HS*I*2~" F, &strict),
                     "error hl_children 2000E-HL04 9 e4 8/7/5\n");
}

X278_TEST(choice__takes_the_guide_of_the_group_when_the_set_names_none) {
    EXPECT("ST*278*0001~BHT*0007*13*REQ1*20240301*1200~" A B C E F, "warning element_missing ST03 1 e3 8/1/5\n");
}

X278_TEST(choice__takes_a_suffix_as_the_same_guide) {
    EXPECT("ST*278*0001*005010X217E1~BHT*0007*13*REQ1*20240301*1200~" A B C E F, "info guide_suffix ST03 1 e3 //\n");
}

X278_TEST(choice__finds_a_set_and_a_group_of_different_guides) {
    EXPECT("ST*278*0001*005010X222~BHT*0007*13*REQ1*20240301*1200~" A B C E F,
           "error guide_mismatch  1 e3 8/7/5\nwarning guide_unknown  1 e3 //I6\n");
}

X278_TEST(choice__reads_a_direction_from_the_decisions_when_the_purpose_is_unknown) {
    EXPECT("ST*278*0001*005010X217~BHT*0007*99*REQ1*20240301*1200*18~" A B C ANSWER_E ANSWER_F,
           "error purpose_invalid BHT02 2 e2 8/7/5\n");
    EXPECT("ST*278*0001*005010X217~BHT*0007*99*REQ1*20240301*1200~" A B C E F,
           "error purpose_invalid BHT02 2 e2 8/7/5\n");
}

X278_TEST(choice__follows_the_caller) {
    x278_check_options as = {.struct_size = sizeof as};
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &as.guide));
    ck_assert_str_eq(checked(t, HEAD A B C ANSWER_E ANSWER_F, &as),
                     "error code_not_in_guide BHT02 2 e2 8/I6/I5\nwarning element_missing BHT06 2 e6 8/1/5\n");
    as.guide = NULL;
    as.direction = X278_DIRECTION_RESPONSE;
    ck_assert_ptr_nonnull(strstr(checked(t, HEAD A B C ANSWER_E ANSWER_F, &as), "code_not_in_guide BHT02"));
}

X278_TEST(choice__checks_no_set_of_another_guide) {
    const char text[] = ISA "GS*HS*SENDER*RECEIVER*20240301*1200*1*X*005010X279A1~ST*270*0001*005010X279A1~"
                            "BHT*0022*13*1*20240301*1200~HL*1**20*1~SE*4*0001~GE*1*1~IEA*1*000000001~";
    ck_assert_str_eq(checked_file(t, text, sizeof text - 1, NULL), "warning guide_unknown  1 e3 //I6\n");
    ck_assert_ptr_nonnull(strstr(x278_issues_at(checked_issues(), 0)->message.ptr, "eligibility"));
}

X278_TEST(envelope__answers_each_isa_element_with_its_code) {
    const char text[] =
        "ISA*99*          *88*          *??*SENDER         *!!*RECEIVER       *241399*2560*^*00401*00000000A*7*X*:~"
        "GS*XX*SENDER*RECEIVER*20240301*1200*1*X*005010X217~" HEAD A B C E F "SE*13*0001~GE*1*1~IEA*1*00000000A~";
    ck_assert_str_eq(checked_file(t, text, sizeof text - 1, NULL),
                     "error isa_control_invalid ISA13 0 e13 // ta1=018 ak905=\n"
                     "error code_invalid ISA01 0 e1 // ta1=010 ak905=\n"
                     "error code_invalid ISA03 0 e3 // ta1=012 ak905=\n"
                     "error code_invalid ISA05 0 e5 // ta1=005 ak905=\n"
                     "error code_invalid ISA07 0 e7 // ta1=007 ak905=\n"
                     "error invalid_date ISA09 0 e9 // ta1=014 ak905=\n"
                     "error invalid_time ISA10 0 e10 // ta1=015 ak905=\n"
                     "error code_invalid ISA12 0 e12 // ta1=017 ak905=\n"
                     "error invalid_number ISA13 0 e13 // ta1=018 ak905=\n"
                     "error code_invalid ISA14 0 e14 // ta1=019 ak905=\n"
                     "error code_invalid ISA15 0 e15 // ta1=020 ak905=\n"
                     "error code_invalid GS01 0 e1 // ta1= ak905=1\n"
                     "error invalid_number IEA02 0 e2 // ta1=001 ak905=\n");
}

X278_TEST(envelope__is_checked_without_a_transaction_too) {
    const char text[] =
        "ISA*99*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*P*:~"
        "TA1*000000001*240301*1200*Q*000~IEA*0*000000001~";
    ck_assert_str_eq(
        checked_file(t, text, sizeof text - 1, NULL),
        "error code_invalid TA104 0 e4 // ta1=022 ak905=\nerror code_invalid ISA01 0 e1 // ta1=010 ak905=\n");
}

X278_TEST(rule__fires_when_its_loop_closes) {
    EXPECT(HEAD A B C E "HL*5*4*SS*0~SV1*HC:72148~SV2*0300*HC:72148~",
           "error rule_segment_extra 2000F-SV2 13 2//5 X217-RQ-2000F-SV-ONE\n");
    EXPECT(HEAD A B C E "HL*5*4*SS*0~TRN*1*X*1234567890~",
           "warning rule_segment_missing 2000F-SV1 13 I6//I5 X217-RQ-2000F-SV-NONE\n");
}

X278_TEST(rule__wants_a_decision_or_a_rejection) {
    EXPECT(ANSWER A B C "HL*4*3*EV*0~UM*HS*I*2~",
           "error rule_segment_missing 2000E-HCR 11 I6//I5 X217-RS-2000E-DECISION\n");
}

/* Values that stand nowhere in the library: none of them may come out. */
static void forbid(const x278_issues *issues, const char *sentinel) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        const x278_str texts[] = {issue->message, issue->path, issue->loop, issue->segment, issue->rule, issue->name};
        for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) {
            ck_assert(texts[k].ptr == NULL || strstr(texts[k].ptr, sentinel) == NULL);
        }
        for (uint32_t k = 0; k < issue->param_count; k++) {
            ck_assert(issue->params[k].ptr == NULL || strstr(issue->params[k].ptr, sentinel) == NULL);
        }
    }
}

X278_TEST(checker__puts_no_value_into_a_finding) {
    checked(t,
            "ST*QZX1*QZX2*QZX3~BHT*QZX4*QZX5*QZX6*QZX7*QZX8*QZX9~HL*QZX1*QZX2*QZX3*QZX4~NM1*QZX*QZX*QZX*QZX*QZX*QZX*"
            "QZX*QZX*QZX*QZX*QZX"
            "*QZX*QZX~qzx*1~QZX_*2~QZX99*3~HL*2*1*QZX~DTP*QZX*QZX*QZX~UM*QZX*QZX*QZX*QZX:QZX*QZX:QZX~HI*QZX:QZX:QZX~",
            NULL);
    ck_assert_uint_gt(x278_issues_count(checked_issues()), 0);
    forbid(checked_issues(), "QZX");
    forbid(checked_issues(), "qzx");
    x278_check_options as = {.struct_size = sizeof as};
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &as.guide));
    checked(
        t,
        HEAD A B C
        "HL*QZX1*QZX2*QZX3*QZX4~TRN*QZX*QZX*QZX~UM*QZX*QZX*QZX*QZX:QZX*QZX:QZX*QZX*QZX*QZX*QZX*QZX~"
        "REF*QZX*QZX~DTP*QZX*QZX*QZX~HI*QZX:QZX:QZX:QZX:QZX~HSD*QZX*QZX*QZX*QZX*QZX*QZX*QZX*QZX~CRC*QZX*QZX*QZX~"
        "PWK*QZX*QZX*QZX*QZX*QZX*QZX~NM1*QZX*QZX*QZX****QZX*QZX~N4*QZX*QZX*QZX*QZX~PER*QZX*QZX*QZX*QZX~PRV*QZX*QZX*QZX~"
        "HL*6*5*SS*0~SV1*QZX:QZX*QZX*QZX*QZX~TOO*QZX*QZX*QZX~",
        &as);
    ck_assert_uint_gt(x278_issues_count(checked_issues()), 20);
    forbid(checked_issues(), "QZX");
}

X278_TEST(finding__stands_at_its_datum) {
    checked(t, HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~HI*ABK:M5416*ABF:M54.17~" F, NULL);
    ck_assert_uint_eq(x278_issues_count(checked_issues()), 1);
    const x278_issue *issue = x278_issues_at(checked_issues(), 0);
    ck_assert_uint_eq(issue->length, 6);
    ck_assert(memcmp(checked_text() + issue->offset, "M54.17", 6) == 0);
    ck_assert(str_is(issue->path, "2000E-HI02-2"));
    ck_assert(str_is(issue->loop, "2000E"));
    ck_assert(str_is(issue->segment, "HI"));
    ck_assert_int_eq(issue->snip, 5);
    ck_assert_uint_eq(issue->transaction, 1);
    checked(t, HEAD A B C "HL*4*3*EV*1~HI*ABK:M5416~" F, NULL);
    issue = x278_issues_at(checked_issues(), 0);
    ck_assert(str_is(issue->segment, "UM"));
    ck_assert_uint_eq(issue->length, 0);
    ck_assert(memcmp(checked_text() + issue->offset, "HI*ABK", 6) == 0);
}

X278_TEST(checker__keeps_its_memory_from_transaction_to_transaction) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_checker *checker = NULL;
    static char text[65536];
    int len = snprintf(text, sizeof text, "%sGS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~", ISA);
    for (int i = 1; i <= 40; i++) {
        len += snprintf(text + len, sizeof text - (size_t)len,
                        "ST*278*%04d*005010X217~BHT*0007*%s*REQ1*20240301*1200%s~%sSE*13*%04d~", i,
                        i % 2 == 0 ? "13" : "11", i % 2 == 0 ? "" : "*18",
                        i % 2 == 0 ? A B C E F : A B C "HL*4*3*EV*1~HCR*A1*X~HL*5*4*SS*0~SV1*HC:72148~", i);
    }
    len += snprintf(text + len, sizeof text - (size_t)len, "GE*40*1~IEA*1*000000001~");
    x278_reader *reader = support_memory(t, ctx, text, (size_t)len, NULL, issues);
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, (void (*)(void *))x278_checker_free, checker);
    uint64_t warm = 0;
    int seen = 0;
    for (;;) {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        x278_status status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_END) {
            break;
        }
        ok(t, status);
        ck_assert((kind == X278_UNIT_TRANSACTION) == (transaction != NULL));
        seen += transaction != NULL;
        if (seen == 4 && warm == 0) {
            warm = x278_checker_memory(checker);
        }
        if (seen > 4) {
            ck_assert_uint_eq(x278_checker_memory(checker), warm);
        }
        x278_issues_clear(issues);
    }
    ck_assert_int_eq(seen, 40);
}

BEGIN_SUITE("checker")
TEST(checker__refuses_wrong_arguments)
TEST(checker__makes_only_the_wanted_types_of_check)
TEST(checker__works_without_a_list)
TEST(checker__leaves_out_what_matters_too_little)
TEST(checker__makes_errors_of_warnings_when_strict)
TEST(choice__takes_the_guide_of_the_group_when_the_set_names_none)
TEST(choice__takes_a_suffix_as_the_same_guide)
TEST(choice__finds_a_set_and_a_group_of_different_guides)
TEST(choice__reads_a_direction_from_the_decisions_when_the_purpose_is_unknown)
TEST(choice__follows_the_caller)
TEST(choice__checks_no_set_of_another_guide)
TEST(envelope__answers_each_isa_element_with_its_code)
TEST(envelope__is_checked_without_a_transaction_too)
TEST(rule__fires_when_its_loop_closes)
TEST(rule__wants_a_decision_or_a_rejection)
TEST(checker__puts_no_value_into_a_finding)
TEST(finding__stands_at_its_datum)
TEST(checker__keeps_its_memory_from_transaction_to_transaction)
END_SUITE
