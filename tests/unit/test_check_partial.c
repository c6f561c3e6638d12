/* Guides that are known in part: how far a finding goes, and which guide a message means. */
#include "checked.h"

/* The parts of a small attachment that has no finding but guide_partial. */
#define BEGIN "ST*275*0001*006020X316~BGN*02*REF1*20240301*1200~"
#define SOURCE "NM1*ACV*2*CLINIC*****XX*1234567893*67*1P~"
#define RECEIVER "NM1*40*2*PLAN*****PI*12345*67*X3~"
#define PATIENT "NM1*IL*1*DOE*JANE****MI*M100~REF*2I*T1~"
#define LINE "LX*1~TRN*1*ACN1~"
#define DOCUMENT "DTP*368*D8*20240301~CAT*AE*HL~OOI*1*47*ATTACHMENT~BDS*B64*4*AAAA~"
#define PARTIAL "info guide_partial ST03 1 e3 //\n"

#define EXPECT(segments, lines) ck_assert_str_eq(checked_in(t, "00602", "PI", "006020X316", segments, NULL), lines)

X278_TEST(partial__says_once_that_the_guide_is_known_in_part) {
    EXPECT(BEGIN SOURCE RECEIVER PATIENT LINE DOCUMENT "LX*2~TRN*1*ACN2~" DOCUMENT, PARTIAL);
}

X278_TEST(partial__what_a_sure_row_asks_for_is_an_error) {
    EXPECT(BEGIN SOURCE PATIENT LINE DOCUMENT, PARTIAL "error loop_missing 1000B 4 3//5\n");
    EXPECT(BEGIN SOURCE RECEIVER PATIENT LINE "DTP*368*D8*20240301~CAT*03*HL~OOI*1*47*ATTACHMENT~BDS*B64*4*AAAA~",
           PARTIAL "error code_not_in_guide 2100A-CAT01 10 e1 8/I6/I5\n");
    EXPECT(BEGIN SOURCE RECEIVER PATIENT LINE LINE DOCUMENT, PARTIAL "error loop_missing 2100A 9 3//5\n");
}

X278_TEST(partial__what_an_unsure_row_asks_for_is_a_warning) {
    EXPECT(BEGIN "NM1*ACV*2*CLINIC*****XX*1234567893~" RECEIVER PATIENT LINE DOCUMENT,
           PARTIAL "warning element_missing 1000A-NM110 3 e10 8/1/5\n"
                   "warning element_missing 1000A-NM111 3 e11 8/1/5\n");
    EXPECT("ST*275*0001*006020X316~BGN*02*REF1*20240301*1200**X~" SOURCE RECEIVER PATIENT LINE DOCUMENT,
           PARTIAL "warning element_not_used BGN06 2 e6 8/I10/I5\n");
    EXPECT(BEGIN "NM1*ACV*2*CLINIC*****XX*1234567893*67*QQ~" RECEIVER PATIENT LINE DOCUMENT,
           PARTIAL "warning code_uncertain 1000A-NM111 3 e11 8/I6/I5\n");
}

X278_TEST(partial__what_the_base_asks_for_stays_an_error) {
    EXPECT("ST*275*0001*006020X316~BGN*02**20240301*2400~" SOURCE RECEIVER PATIENT LINE DOCUMENT,
           PARTIAL "error element_missing BGN02 2 e2 8/1/5\nerror invalid_time BGN04 2 e4 8/9/5\n");
    EXPECT(BEGIN SOURCE RECEIVER PATIENT LINE "DTP*368*D8*20240301~CAT*AE*HL~OOI*1*47*ATTACHMENT~BIN*4*AAAA~",
           PARTIAL "error segment_foreign 2110A-BIN 12 6//5\nerror segment_missing 2110A-BDS 13 3//5\n");
}

X278_TEST(partial__takes_another_role_as_the_next_loop) {
    EXPECT(BEGIN SOURCE "NM1*QQ*2*PLAN*****PI*12345*67*X3~" PATIENT LINE DOCUMENT,
           PARTIAL "warning code_uncertain 1000B-NM101 4 e1 8/I6/I5\n");
    EXPECT(BEGIN RECEIVER SOURCE PATIENT LINE DOCUMENT, PARTIAL "error segment_late 1000A-NM1 4 7//5\n");
}

X278_TEST(partial__takes_any_reference_but_not_too_many) {
    EXPECT(BEGIN SOURCE RECEIVER PATIENT "REF*QQQ*1~" LINE DOCUMENT, PARTIAL);
    EXPECT(BEGIN SOURCE RECEIVER PATIENT "REF*QQQ*1~REF*EJ*2~" LINE DOCUMENT,
           PARTIAL "error segment_surplus 1000C-REF[3] 8 5//5\n");
}

X278_TEST(partial__numbers_are_longer_in_release_006020) {
#define SIXTY "123456789012345678901234567890123456789012345678901234567890"
    EXPECT(BEGIN SOURCE RECEIVER PATIENT "LX*1~TRN*1*" SIXTY "12345678901234567890~" DOCUMENT, PARTIAL);
    EXPECT(BEGIN SOURCE RECEIVER PATIENT "LX*1~TRN*1*" SIXTY "123456789012345678901~" DOCUMENT,
           PARTIAL "error element_too_long 2000A-TRN02 8 e2 8/5/5\n");
    ck_assert_str_eq(checked(t, HEAD A B C "HL*4*3*EV*1~TRN*1*" SIXTY "*9012345678~UM*HS*I*2~" F, NULL),
                     "error element_too_long 2000E-TRN02 10 e2 8/5/5\n");
}

X278_TEST(partial__holds_the_envelope_against_the_guide_of_the_group) {
    ck_assert_str_eq(checked_in(t, "00501", "PI", "006020X316", BEGIN SOURCE RECEIVER PATIENT LINE DOCUMENT, NULL),
                     PARTIAL "warning code_tolerated ISA12 0 e12 // ta1=017 ak905=\n");
    ck_assert_str_eq(checked_in(t, "00602", "HI", "005010X217", HEAD A B C E F, NULL),
                     "warning code_tolerated ISA12 0 e12 // ta1=017 ak905=\n");
    ck_assert_str_eq(checked_in(t, "00602", "HI", "006020X316", BEGIN SOURCE RECEIVER PATIENT LINE DOCUMENT, NULL),
                     PARTIAL "error code_not_in_guide GS01 0 e1 // ta1= ak905=1\n");
}

X278_TEST(partial__a_guide_of_another_set_is_not_followed) {
    ck_assert_str_eq(
        checked_in(t, "00602", "PI", "005010X217",
                   "ST*275*0001*005010X217~BGN*02*REF1*20240301*1200~" SOURCE RECEIVER PATIENT LINE DOCUMENT, NULL),
        "error guide_other_set ST03 1 e3 8/7/5\n");
    ck_assert_str_eq(checked_in(t, "00501", "HI", "006020X316",
                                "ST*278*0001*006020X316~BHT*0007*13*REQ1*20240301*1200~" A B C E F, NULL),
                     "error guide_other_set ST03 1 e3 8/7/5\n");
}

X278_TEST(partial__release_004010_is_only_named) {
    ck_assert_str_eq(
        checked_in(t, "00401", "HI", "004010X094A1", "ST*278*0001~BHT*0078*13*REQ1*20240301*1200~" A B C E F, NULL),
        "warning guide_unknown  1 e3 //I6\n");
    ck_assert_str_eq(checked(t, "ST*278*0001*005010X217~BHT*0078*13*REQ1*20240301*1200~" A B C E F, NULL),
                     "error structure_mismatch BHT01 2 e1 8/7/5\n");
}

#define X215(segments) checked_in(t, "00501", "HI", "005010X215", segments, NULL)
#define X216(segments) checked_in(t, "00501", "HI", "005010X216", segments, NULL)
#define ASKS(purpose) "ST*278*0001*005010X215~BHT*0007*" purpose "*INQ1*20240301*1200~"
#define FOUND(purpose, type) "ST*278*0001*005010X215~BHT*0007*" purpose "*INQ1*20240301*1200" type "~"
#define KEY "HL*4*3*EV*0~REF*BB*AUTH1~"
#define HIT "HL*4*3*EV*0~UM*HS*I*2~HCR*A1*AUTH1~"

X278_TEST(inquiry__is_valid_with_a_patient_and_without) {
    ck_assert_str_eq(X215(ASKS("28") A B C KEY), PARTIAL);
    ck_assert_str_eq(X215(ASKS("28") A B "HL*3*2*EV*0~REF*BB*AUTH1~"), PARTIAL);
    ck_assert_str_eq(X215(ASKS("28") A "HL*2*1*21*0~NM1*1P*2*CLINIC*****XX*1234567893~HL*3**EV*0~REF*BB*AUTH1~"),
                     PARTIAL);
    ck_assert_str_eq(X215(FOUND("49", "*RD") A B C HIT), PARTIAL);
}

X278_TEST(inquiry__with_another_purpose_is_an_error) {
    ck_assert_str_eq(X215(ASKS("13") A B C KEY), PARTIAL "error purpose_invalid BHT02 2 e2 8/7/5\n");
    ck_assert_str_eq(X215(FOUND("13", "*RD") A B C HIT), PARTIAL "error purpose_invalid BHT02 2 e2 8/7/5\n");
    ck_assert_str_eq(X215(FOUND("11", "*RD") A B C HIT), PARTIAL "warning code_tolerated BHT02 2 e2 8/I6/I5\n");
}

X278_TEST(inquiry__answer_has_a_type_of_its_own) {
    ck_assert_str_eq(X215(FOUND("49", "*18") A B C HIT), PARTIAL "warning code_uncertain BHT06 2 e6 8/I6/I5\n");
    ck_assert_str_eq(X215(FOUND("49", "*19") A B C HIT), PARTIAL "warning code_tolerated BHT06 2 e6 8/I6/I5\n");
    ck_assert_str_eq(X215(FOUND("49", "") A B C HIT), PARTIAL "warning element_missing BHT06 2 e6 8/1/5\n");
}

X278_TEST(inquiry__levels_are_those_of_the_base) {
    ck_assert_str_eq(X215(ASKS("28") A B C "HL*4*3*EV*1~REF*BB*AUTH1~"),
                     PARTIAL "warning hl_children 2000E-HL04 9 e4 8/7/5\n");
    ck_assert_str_eq(X215(ASKS("28") A B C "HL*4*9*EV*0~REF*BB*AUTH1~"),
                     PARTIAL "error hl_parent_unknown 2000E-HL02 9 e2 8/7/5\n");
    ck_assert_ptr_nonnull(strstr(X215(ASKS("28") A B C "HL*4*3*19*0~REF*BB*AUTH1~"), "error hl_level_wrong"));
}

X278_TEST(notification__with_another_purpose_is_a_warning) {
#define TOLD(purpose) "ST*278*0001*005010X216~BHT*0007*" purpose "*NOT1*20240301*1200~"
#define ADMITTED "HL*4*3*EV*0~UM*AR*I*1~"
    ck_assert_str_eq(X216(TOLD("CN") A B C ADMITTED), PARTIAL);
    ck_assert_str_eq(X216(TOLD("13") A B C ADMITTED), PARTIAL "warning purpose_invalid BHT02 2 e2 8/7/5\n");
    ck_assert_str_eq(X216(TOLD("11") A B C "HL*4*3*EV*0~TRN*2*T1*9012345678~REF*ZZ*RECEIPT1~"), PARTIAL);
}

X278_TEST(relatives__without_a_guide_are_guessed_by_the_purpose) {
#define BARE(purpose) "ST*278*0001~BHT*0007*" purpose "*N1*20240301*1200"
    static const char *const cases[][2] = {{BARE("28") "~" A B C KEY, "005010X215-inquiry"},
                                           {BARE("49") "*RD~" A B C HIT, "005010X215-response"},
                                           {BARE("CN") "~" A B C ADMITTED, "005010X216-notification"},
                                           {BARE("11") "*18~" A B C HIT, "005010X217-response"},
                                           {BARE("13") "~" A B C E F, "005010X217-request"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_ctx *ctx = support_ctx(t);
        checked_in(t, "00501", "HI", "", cases[i][0], NULL);
        x278_reader *reader = support_memory(t, ctx, checked_text(), strlen(checked_text()), NULL, NULL);
        const x278_transaction *transaction = NULL;
        x278_str id = {NULL, 0};
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_int_eq(x278_guide_text(x278_guide_of(transaction, NULL, 0), X278_TEXT_ID, &id), X278_OK);
        ck_assert_str_eq(id.ptr, cases[i][1]);
    }
}

BEGIN_SUITE("check_partial")
TEST(partial__says_once_that_the_guide_is_known_in_part)
TEST(partial__what_a_sure_row_asks_for_is_an_error)
TEST(partial__what_an_unsure_row_asks_for_is_a_warning)
TEST(partial__what_the_base_asks_for_stays_an_error)
TEST(partial__takes_another_role_as_the_next_loop)
TEST(partial__takes_any_reference_but_not_too_many)
TEST(partial__numbers_are_longer_in_release_006020)
TEST(partial__holds_the_envelope_against_the_guide_of_the_group)
TEST(partial__a_guide_of_another_set_is_not_followed)
TEST(partial__release_004010_is_only_named)
TEST(inquiry__is_valid_with_a_patient_and_without)
TEST(inquiry__with_another_purpose_is_an_error)
TEST(inquiry__answer_has_a_type_of_its_own)
TEST(inquiry__levels_are_those_of_the_base)
TEST(notification__with_another_purpose_is_a_warning)
TEST(relatives__without_a_guide_are_guessed_by_the_purpose)
END_SUITE
