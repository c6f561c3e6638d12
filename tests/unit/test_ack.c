/* What an acker answers. */
#include <stdio.h>
#include <stdlib.h>

#include "checked.h"

#define HEADER(isa13, isa14)                                                                                           \
    "ISA*00*          *00*          *ZZ*PRACTICE       *ZZ*PAYER          *260115*0930*^*00501*" isa13 "*" isa14 "*T*" \
    ":~"
#define GROUP(gs06) "GS*HI*PRACTICEAPP*PAYERAPP*20260115*0930*" gs06 "*X*005010X217~"
#define GOOD HEAD A B C E F "SE*13*0001~"
/* a wrong NM109 (missing), a surplus UM, an unknown segment */
#define BAD                                                                                                            \
    HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI~"                                                                    \
             "HL*4*3*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~UM*HS*I*2~ZZZ*1~" F "SE*16*0001~"
#define FILE_OF(body) HEADER("000000007", "0") GROUP("12") body "GE*1*12~IEA*1*000000007~"

#define ANSWER_ISA(number)                                                                                             \
    "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260116*1015*^*00501*" number "*0*T*:~"
#define ANSWER_GS "GS*FA*PAYERAPP*PRACTICEAPP*20260116*1015*1*X*005010X231A1~"

static void free_checker(void *object) {
    x278_checker_free(object);
}

static void free_acker(void *object) {
    x278_acker_free(object);
}

static void free_writer(void *object) {
    x278_writer_free(object);
}

typedef struct settings {
    uint32_t flags, reject_snip;
    x278_ack_ta1 ta1;
    uint64_t max_errors;
} settings;

/* Check a file and answer it; the totals stay in *totals (may be NULL). The text lives until the next call. */
static const char *answer_to(support *t, const char *text, const settings *with, x278_ack_totals *totals) {
    static char answer[16384];
    static const settings none = {0};
    x278_buf out;
    with = with == NULL ? &none : with;
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260116", .time = "1015", .control_number = "41"};
    x278_ack_options options = {.struct_size = sizeof options,
                                .flags = with->flags,
                                .interchange = &interchange,
                                .ta1 = with->ta1,
                                .reject_snip = with->reject_snip,
                                .max_errors = with->max_errors};
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, text, strlen(text), NULL, issues);
    x278_checker *checker = NULL;
    x278_acker *acker = NULL;
    x278_writer *writer = NULL;
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, free_checker, checker);
    ok(t, x278_writer_open_buffer(ctx, NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    ok(t, x278_acker_new(ctx, writer, &options, &acker));
    support_defer(t, free_acker, acker);
    for (;;) {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        x278_status status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_END) {
            break;
        }
        ok(t, status);
        ok(t, x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), issues));
        x278_issues_clear(issues);
    }
    x278_status status = x278_acker_end(acker, reader, issues);
    if (x278_acker_totals(acker)->interchanges == 0) {
        is(t, status, X278_E_EMPTY);
    } else {
        ok(t, status);
    }
    ok(t, x278_writer_close(writer));
    ok(t, x278_writer_take_buffer(writer, &out));
    if (totals != NULL) {
        *totals = *x278_acker_totals(acker);
    }
    snprintf(answer, sizeof answer, "%s", out.len == 0 ? "" : out.ptr);
    x278_buf_free(&out);
    return answer;
}

/* The answer must be right by the library's own check: no error, no warning. */
static void check_answer(support *t, const char *answer) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, answer, strlen(answer), NULL, issues);
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, free_checker, checker);
    x278_status status;
    while ((status = x278_checker_next(checker, reader, &kind, NULL)) == X278_OK) {
    }
    is(t, status, X278_END);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        if (x278_issues_at(issues, i)->severity >= X278_SEVERITY_WARNING) {
            ck_abort_msg("the answer has %s: %s", x278_issues_at(issues, i)->name.ptr, answer);
        }
    }
}

#define EXPECT_ANSWER(text, with, wanted)                                                                              \
    do {                                                                                                               \
        const char *got_ = answer_to(t, text, with, NULL);                                                             \
        ck_assert_str_eq(got_, wanted);                                                                                \
        check_answer(t, got_);                                                                                         \
    } while (0)

X278_TEST(ack__accepts_what_has_no_error) {
    EXPECT_ANSWER(FILE_OF(GOOD), NULL,
                  ANSWER_ISA("000000041") ANSWER_GS "ST*999*0001*005010X231A1~AK1*HI*12*005010X217~"
                                                    "AK2*278*0001*005010X217~IK5*A~AK9*A*1*1*1~SE*6*0001~GE*1*1~"
                                                    "IEA*1*000000041~");
}

X278_TEST(ack__lists_errors_with_their_places) {
    EXPECT_ANSWER(FILE_OF(BAD), NULL,
                  ANSWER_ISA("000000041") ANSWER_GS
                  "ST*999*0001*005010X231A1~AK1*HI*12*005010X217~AK2*278*0001*005010X217~"
                  "IK3*NM1*8*2010*8~CTX*TRN02:TRACE7~IK4*9*67*1~"
                  "IK3*UM*12*2000*5~CTX*TRN02:TRACE7~"
                  "IK3*ZZZ*13*2000*1~CTX*TRN02:TRACE7~IK5*R*5~AK9*R*1*1*0~SE*13*0001~GE*1*1~IEA*1*000000041~");
}

X278_TEST(ack__leaves_context_out_and_counts_totals) {
    const settings with = {.flags = X278_ACK_NO_CONTEXT};
    x278_ack_totals totals;
    const char *answer = answer_to(t, FILE_OF(BAD), &with, &totals);
    ck_assert_ptr_null(strstr(answer, "CTX"));
    check_answer(t, answer);
    ck_assert_uint_eq(totals.interchanges, 1);
    ck_assert_uint_eq(totals.interchanges_rejected, 0);
    ck_assert_uint_eq(totals.groups, 1);
    ck_assert_uint_eq(totals.transactions, 1);
    ck_assert_uint_eq(totals.transactions_rejected, 1);
    ck_assert_uint_eq(totals.transactions_with_errors, 0);
    ck_assert_uint_eq(totals.answers, 1);
}

X278_TEST(ack__says_what_counts_as_a_rejection) {
    const settings accept = {.flags = X278_ACK_ACCEPT_ERRORS};
    const char *answer = answer_to(t, FILE_OF(BAD), &accept, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK5*E*5~AK9*E*1*1*1~"));
    const settings guide_only = {.reject_snip = X278_SNIP(4)};
    answer = answer_to(t, FILE_OF(BAD), &guide_only, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK5*E*5~AK9*E*1*1*1~"));
    const settings syntax = {.reject_snip = X278_SNIP(1)};
    answer = answer_to(t, FILE_OF(BAD), &syntax, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK5*R*5~AK9*R*1*1*0~"));
}

/* HL04 0 with a level below is a warning. */
#define WARNED FILE_OF(HEAD A B C "HL*4*3*EV*0~UM*HS*I*2~" F "SE*13*0001~")

X278_TEST(ack__notes_warnings_only_when_asked) {
    const settings noted = {.flags = X278_ACK_NOTE_WARNINGS};
    const char *answer = answer_to(t, WARNED, NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK2*278*0001*005010X217~IK5*A~AK9*A*1*1*1~"));
    answer = answer_to(t, WARNED, &noted, NULL);
    ck_assert_ptr_nonnull(
        strstr(answer, "IK3*HL*9*2000*8~IK4*4*736*7~CTX*SITUATIONAL TRIGGER*HL*11*2000*2*734~IK5*E*5~AK9*E*1*1*1~"));
    check_answer(t, answer);
}

X278_TEST(ack__copies_a_bad_value_only_when_asked) {
    static const char text[] =
        FILE_OF(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M1~DMG*D8*19640230~" E F "SE*14*0001~");
    const settings copy = {.flags = X278_ACK_COPY_VALUES};
    const char *answer = answer_to(t, text, NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK4*2*1251*8~"));
    ck_assert_ptr_null(strstr(answer, "19640230"));
    answer = answer_to(t, text, &copy, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK4*2*1251*8*19640230~"));
    check_answer(t, answer);
}

X278_TEST(ack__answers_the_envelope_of_transactions_and_groups) {
    const char *answer =
        answer_to(t, HEADER("000000007", "0") GROUP("12") HEAD A B C E F "SE*99*0009~" GOOD "GE*5*13~IEA*1*000000007~",
                  NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK2*278*0001*005010X217~IK5*R*4*3~AK2*278*0001*005010X217~IK5*R*23~"));
    ck_assert_ptr_nonnull(strstr(answer, "AK9*R*5*2*0*5*4~"));
    check_answer(t, answer);
}

X278_TEST(ack__accepts_a_group_in_part) {
    const char *answer = answer_to(t,
                                   HEADER("000000007", "0") GROUP("12") GOOD HEAD A B C E F "SE*99*0001~"
                                                                                            "GE*2*12~IEA*1*000000007~",
                                   NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK9*P*2*2*1~"));
    check_answer(t, answer);
}

X278_TEST(ack__writes_ta1_when_it_is_asked_for_or_needed) {
    const settings never = {.ta1 = X278_ACK_TA1_NEVER};
    const settings apart = {.ta1 = X278_ACK_TA1_ALWAYS, .flags = X278_ACK_TA1_APART};
    static const char asked[] = HEADER("000000007", "1") GROUP("12") GOOD "GE*1*12~IEA*1*000000007~";
    const char *answer = answer_to(t, asked, NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, ANSWER_ISA("000000041") "TA1*000000007*260115*0930*A*000~GS*"));
    check_answer(t, answer);
    ck_assert_ptr_null(strstr(answer_to(t, asked, &never, NULL), "TA1"));
    answer = answer_to(t, asked, &apart, NULL);
    ck_assert_ptr_nonnull(strstr(
        answer,
        ANSWER_ISA("000000041") "TA1*000000007*260115*0930*A*000~IEA*0*000000041~" ANSWER_ISA("000000042") ANSWER_GS));
    check_answer(t, answer);
}

X278_TEST(ack__rejects_an_interchange_with_its_note_code) {
    static const char cut[] = HEADER("000000007", "0") GROUP("12") GOOD "GE*1*12~";
    static const char control[] = HEADER("000000007", "0") GROUP("12") GOOD "GE*1*12~IEA*1*000000008~";
    static const char count[] = HEADER("000000007", "0") GROUP("12") GOOD "GE*1*12~IEA*2*000000007~";
    const settings always = {.flags = X278_ACK_GROUPS_ALWAYS};
    EXPECT_ANSWER(cut, NULL, ANSWER_ISA("000000041") "TA1*000000007*260115*0930*R*023~IEA*0*000000041~");
    EXPECT_ANSWER(control, NULL, ANSWER_ISA("000000041") "TA1*000000007*260115*0930*R*001~IEA*0*000000041~");
    EXPECT_ANSWER(count, NULL, ANSWER_ISA("000000041") "TA1*000000007*260115*0930*R*021~IEA*0*000000041~");
    const char *answer = answer_to(t, count, &always, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "R*021~GS*FA*"));
    ck_assert_ptr_nonnull(strstr(answer, "AK9*A*1*1*1~"));
}

X278_TEST(ack__refuses_a_guide_it_does_not_know) {
    static const char text[] =
        HEADER("000000007", "0") "GS*HC*AA*BB*20260115*0930*12*X*005010X222A1~"
                                 "ST*837*0001*005010X222A1~BHT*0019*00*1*20260115*0930*CH~SE*3*0001~"
                                 "GE*1*12~IEA*1*000000007~";
    const settings accept = {.flags = X278_ACK_ACCEPT_UNCHECKED};
    const char *answer = answer_to(t, text, NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK1*HC*12*005010X222A1~AK2*837*0001*005010X222A1~IK5*R*I6~AK9*R*1*1*0~"));
    check_answer(t, answer);
    ck_assert_ptr_nonnull(strstr(answer_to(t, text, &accept, NULL), "IK5*A~AK9*A*1*1*1~"));
}

X278_TEST(ack__answers_each_interchange_and_no_acknowledgment) {
    static const char two[] = FILE_OF(GOOD) HEADER("000000008", "0") GROUP("13") GOOD "GE*1*13~IEA*1*000000008~";
    x278_ack_totals totals;
    const char *answer = answer_to(t, two, NULL, &totals);
    ck_assert_ptr_nonnull(strstr(answer, "IEA*1*000000041~" ANSWER_ISA("000000042")));
    ck_assert_ptr_nonnull(strstr(answer, "AK1*HI*13*005010X217~"));
    ck_assert_uint_eq(totals.interchanges, 2);
    check_answer(t, answer);
    char *saved = malloc(strlen(answer) + 1);
    ck_assert_ptr_nonnull(saved);
    support_defer(t, free, saved);
    memcpy(saved, answer, strlen(answer) + 1);
    ck_assert_str_eq(answer_to(t, saved, NULL, &totals), ""); /* nobody acknowledges acknowledgments */
    ck_assert_uint_eq(totals.answers, 0);
    ck_assert_uint_eq(totals.interchanges, 2);
    ck_assert_str_eq(answer_to(t, "no interchange", NULL, NULL), "");
}

#define ACKNOWLEDGED                                                                                                   \
    "GS*FA*PRACTICEAPP*PAYERAPP*20260115*0930*9*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HI*1*005010X217~"          \
    "AK2*278*0001*005010X217~IK5*A~AK9*A*1*1*1~SE*6*0001~GE*1*9~"
#define RECEIVED_TA1 "TA1*000000001*260115*1200*A*000~"

X278_TEST(ack__answers_no_fault_of_acknowledgments) {
    static const struct {
        const char *text;
        x278_ack_ta1 ta1;
        const char *answer; /* part of it; "": none */
    } cases[] = {
        {HEADER("000000007", "0") RECEIVED_TA1 "IEA*1*000000007~", X278_ACK_TA1_AUTO, ""},
        {HEADER("000000007", "1") RECEIVED_TA1 "IEA*1*000000007~", X278_ACK_TA1_AUTO, ""},
        {HEADER("000000007", "1") RECEIVED_TA1 "IEA*0*000000008~", X278_ACK_TA1_ALWAYS, ""},
        {HEADER("000000007", "0") ACKNOWLEDGED "IEA*1*000000008~", X278_ACK_TA1_AUTO, ""},
        {HEADER("000000007", "0") RECEIVED_TA1 ACKNOWLEDGED, X278_ACK_TA1_ALWAYS, ""},
        {HEADER("000000007", "1") ACKNOWLEDGED "IEA*1*000000008~", X278_ACK_TA1_AUTO, "*R*001~IEA*0*"},
        {HEADER("000000007", "1") ACKNOWLEDGED "IEA*1*000000007~", X278_ACK_TA1_ASKED, "*A*000~IEA*0*"},
        {HEADER("000000007", "1") ACKNOWLEDGED "IEA*1*000000008~", X278_ACK_TA1_NEVER, ""},
        {HEADER("000000007", "0") "IEA*1*000000007~", X278_ACK_TA1_AUTO, "*R*021~"}, /* it holds nothing at all */
        {HEADER("000000007", "0") ACKNOWLEDGED GROUP("12") GOOD "GE*1*12~IEA*2*000000008~", X278_ACK_TA1_AUTO,
         "R*001~"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const settings with = {.ta1 = cases[i].ta1};
        x278_ack_totals totals;
        const char *answer = answer_to(t, cases[i].text, &with, &totals);
        if (cases[i].answer[0] == '\0') {
            ck_assert_msg(answer[0] == '\0', "%zu: %s", i, answer);
        } else {
            ck_assert_msg(strstr(answer, cases[i].answer) != NULL, "%zu: %s", i, answer);
            check_answer(t, answer);
        }
        ck_assert_msg(totals.interchanges_unanswered == (cases[i].answer[0] == '\0'), "%zu", i);
    }
}

X278_TEST(ack__counts_the_groups_it_rejects) {
    static const struct {
        const char *text;
        uint32_t flags;
        uint64_t rejected, with_errors;
    } cases[] = {
        {FILE_OF(GOOD), 0, 0, 0},
        {HEADER("000000007", "0") GROUP("12") GOOD "GE*1*13~IEA*1*000000007~", 0, 1, 0},
        {HEADER("000000007", "0") GROUP("12") GOOD "GE*2*12~IEA*1*000000007~", 0, 1, 0},
        {HEADER("000000007", "0") "GS*HC*A1*B1*20260115*0930*12*X*005010X217~" GOOD "GE*1*12~IEA*1*000000007~", 0, 1,
         0},
        {HEADER("000000007", "0") GROUP("12") GOOD "GE*1*13~IEA*1*000000007~", X278_ACK_ACCEPT_ERRORS, 0, 1},
        {HEADER("000000007", "0") GROUP("12") GOOD HEAD A B C E F "SE*99*0001~GE*2*12~IEA*1*000000007~", 0, 0, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const settings with = {.flags = cases[i].flags};
        x278_ack_totals totals;
        answer_to(t, cases[i].text, &with, &totals);
        ck_assert_msg(totals.groups == 1 && totals.groups_rejected == cases[i].rejected &&
                          totals.groups_with_errors == cases[i].with_errors,
                      "%zu: %d %d %d", i, (int)totals.groups, (int)totals.groups_rejected,
                      (int)totals.groups_with_errors);
    }
    const settings accept = {.flags = X278_ACK_ACCEPT_ERRORS};
    x278_ack_totals totals;
    answer_to(t, HEADER("000000007", "0") GROUP("12") GOOD "GE*1*12~IEA*1*000000008~", &accept, &totals);
    ck_assert_uint_eq(totals.interchanges_with_errors, 1);
    ck_assert_uint_eq(totals.interchanges_rejected, 0);
}

X278_TEST(ack__makes_no_transaction_set_id_up) {
    static const char *const ids[] = {"2788", "78", "HI", "27 ", "27X", "078", ""};
    char text[4096];
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        snprintf(text, sizeof text, "%sST*%s*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~" A B C E F "SE*13*0001~%s",
                 HEADER("000000007", "0") GROUP("12"), ids[i], "GE*1*12~IEA*1*000000007~");
        const char *answer = answer_to(t, text, NULL, NULL);
        ck_assert_msg(strstr(answer, "AK1*HI*12*005010X217~AK9*R*1*1*0*5~") != NULL, "'%s': %s", ids[i], answer);
        check_answer(t, answer);
    }
    const char *answer = answer_to(
        t, FILE_OF("ST*276*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~" A B C E F "SE*13*0001~"), NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK2*276*0001*005010X217~"));
    ck_assert_ptr_nonnull(strstr(answer, "IK5*R*5*6~AK9*R*1*1*0~"));
    check_answer(t, answer);
}

X278_TEST(ack__uses_one_interchange_for_each_pair_of_ends) {
    static const char text[] = HEADER("000000007", "0") GROUP("12") GOOD "GE*1*12~" GROUP("13") GOOD
        "GE*1*13~"
        "GS*HI*OTHERAPP*PAYERAPP*20260115*0930*14*X*005010X217~" GOOD "GE*1*14~"
        "IEA*3*000000007~";
    const char *answer = answer_to(t, text, NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "SE*6*0002~GE*2*1~IEA*1*000000041~" ANSWER_ISA(
                                             "000000042") "GS*FA*PAYERAPP*OTHERAPP*20260116*1015*1*X*005010X231A1~"));
    check_answer(t, answer);
}

X278_TEST(ack__cuts_what_a_999_cannot_carry) {
    const settings with = {.max_errors = 2, .flags = X278_ACK_NO_CONTEXT};
    const char *answer = answer_to(t, FILE_OF(BAD), &with, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK3*NM1*8*2010*8~IK4*9*67*1~IK5*R*5~"));
    check_answer(t, answer);
    support_options(t)->max_issues = 1; /* further errors are counted only */
    answer = answer_to(t, FILE_OF(BAD), &with, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK5*R*5~AK9*R*1*1*0~"));
    support_options(t)->max_issues = 0;
}

X278_TEST(ack__mends_numbers_that_cannot_be_repeated) {
    static const char text[] =
        HEADER("000000007", "0") "GS*HI*P*Q*20260115*0930*X*X*~ST*278*1~" A "SE*4*1~GE*1*X~IEA*1*000000007~";
    const settings always = {.flags = X278_ACK_GROUPS_ALWAYS};
    const char *answer = answer_to(t, text, &always, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "AK1*HI*0*0~AK2*278*0001~"));
    check_answer(t, answer);
}

X278_TEST(ack__repeats_no_tag_that_is_none) {
    const char *answer = answer_to(t, FILE_OF(HEAD A B C E "secret*1~" F "SE*14*0001~"), NULL, NULL);
    ck_assert_ptr_nonnull(strstr(answer, "IK3*ZZZ*11*2000*1~"));
    ck_assert_ptr_null(strstr(answer, "secret"));
    check_answer(t, answer);
}

X278_TEST(ack__points_to_what_triggered_a_rule) {
    /* AAA and HCR together in one event is a warning of RFI 941 */
    static const char text[] =
        FILE_OF(ANSWER A B C "HL*4*3*EV*1~AAA*N**15*C~UM*HS*I*2~HCR*A1*AUTH1~" ANSWER_F "SE*15*0001~");
    const settings noted = {.flags = X278_ACK_NOTE_WARNINGS};
    const char *answer = answer_to(t, text, &noted, NULL);
    ck_assert_msg(strstr(answer, "CTX*SITUATIONAL TRIGGER*") != NULL, "%s", answer);
    check_answer(t, answer);
}

X278_TEST(ack__points_to_the_level_that_made_another_wrong) {
    static const struct {
        const char *levels, *said;
    } cases[] = {
        /* HL02 names no level: the kind of the level asks for a parent */
        {HEAD A B C "HL*4*9*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~" F "SE*14*0001~",
         "IK3*HL*9*2000*8~CTX*TRN02:TRACE7~IK4*2*734*7~CTX*SITUATIONAL TRIGGER*HL*9*2000*3*735~"},
        /* HL02 names a level of another kind: that one, too */
        {HEAD A B C "HL*4*2*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~" F "SE*14*0001~",
         "IK3*HL*9*2000*8~CTX*TRN02:TRACE7~IK4*2*734*7~CTX*SITUATIONAL TRIGGER*HL*9*2000*3*735~"
         "CTX*SITUATIONAL TRIGGER*HL*5*2000*3*735~"},
        /* a level was left out: the one above */
        {HEAD A B "HL*3*2*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~"
                  "HL*4*3*SS*0~SV1*HC:72148~"
                  "SE*12*0001~",
         "IK4*3*735*7~CTX*SITUATIONAL TRIGGER*HL*5*2000*3*735~"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[2048];
        snprintf(text, sizeof text, FILE_OF("%s"), cases[i].levels);
        const char *answer = answer_to(t, text, NULL, NULL);
        ck_assert_msg(strstr(answer, cases[i].said) != NULL, "%s", answer);
        check_answer(t, answer);
    }
    const settings without = {.flags = X278_ACK_NO_CONTEXT};
    char text[2048];
    snprintf(text, sizeof text, FILE_OF("%s"), cases[0].levels);
    ck_assert_ptr_null(strstr(answer_to(t, text, &without, NULL), "CTX"));
}

START_TEST(ack__says_what_is_wrong_with_its_options)
{
    x278_ctx *ctx;
    x278_writer *writer;
    x278_acker *acker;
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260116", .time = "1015", .control_number = "41"};
    x278_ack_options options = {.struct_size = sizeof options, .interchange = &interchange};
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_writer_open_buffer(ctx, NULL, NULL, &writer), X278_OK);
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acker_new(NULL, writer, &options, &acker), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acker_new(ctx, writer, NULL, &acker), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acker_new(ctx, NULL, &options, &acker), X278_E_INVALID_ARG);
    ck_assert_ptr_null(acker);
    options.flags = 1u << 31;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_UNSUPPORTED);
    options.flags = 0;
    options.ta1 = 4;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_UNSUPPORTED);
    options.ta1 = 0;
    interchange.control_number = "4x";
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    interchange.control_number = "1234567890";
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    interchange.control_number = NULL;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    interchange.control_number = "1";
    interchange.date = NULL;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    interchange.date = "260116";
    options.struct_size = 8;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    options.struct_size = sizeof options;
    options.interchange = NULL;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_E_INVALID_ARG);
    options.interchange = &interchange;
    ck_assert_int_eq(x278_acker_new(ctx, writer, &options, &acker), X278_OK);
    ck_assert_int_eq(x278_acker_unit(acker, NULL, NULL, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_gt(x278_acker_memory(acker) + 1, 0);
    x278_acker_free(acker);
    x278_acker_free(NULL);
    ck_assert_ptr_null(x278_acker_totals(NULL));
    ck_assert_uint_eq(x278_acker_memory(NULL), 0);
    x278_writer_free(writer);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("ack")
TEST(ack__accepts_what_has_no_error)
TEST(ack__lists_errors_with_their_places)
TEST(ack__leaves_context_out_and_counts_totals)
TEST(ack__says_what_counts_as_a_rejection)
TEST(ack__notes_warnings_only_when_asked)
TEST(ack__copies_a_bad_value_only_when_asked)
TEST(ack__answers_the_envelope_of_transactions_and_groups)
TEST(ack__accepts_a_group_in_part)
TEST(ack__writes_ta1_when_it_is_asked_for_or_needed)
TEST(ack__rejects_an_interchange_with_its_note_code)
TEST(ack__refuses_a_guide_it_does_not_know)
TEST(ack__answers_each_interchange_and_no_acknowledgment)
TEST(ack__answers_no_fault_of_acknowledgments)
TEST(ack__counts_the_groups_it_rejects)
TEST(ack__makes_no_transaction_set_id_up)
TEST(ack__uses_one_interchange_for_each_pair_of_ends)
TEST(ack__cuts_what_a_999_cannot_carry)
TEST(ack__mends_numbers_that_cannot_be_repeated)
TEST(ack__repeats_no_tag_that_is_none)
TEST(ack__points_to_what_triggered_a_rule)
TEST(ack__points_to_the_level_that_made_another_wrong)
TEST(ack__says_what_is_wrong_with_its_options)
END_SUITE
