/* What the walk and the checker say of segments and loops: missing, surplus, late, strange, and the hierarchy. */
#include <stdio.h>

#include "checked.h"

#define EXPECT(segments, lines) ck_assert_str_eq(checked(t, segments, NULL), lines)

X278_TEST(place__finds_nothing_in_a_valid_request) {
    EXPECT(HEAD A B C E F, "");
}

X278_TEST(place__finds_nothing_in_a_valid_response) {
    EXPECT(ANSWER A B C ANSWER_E ANSWER_F, "");
}

X278_TEST(place__finds_a_missing_segment_where_it_should_have_stood) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~HI*ABK:M5416~" F, "error segment_missing 2000E-UM 10 3//5\n");
    EXPECT("ST*278*0001*005010X217~" A B C E F, "error segment_missing BHT 2 3//5\n");
}

X278_TEST(place__finds_a_missing_loop_where_it_should_have_stood) {
    EXPECT(HEAD A B "HL*3*2*22*1~" E F, "error loop_missing 2010C 8 3//5\n");
    EXPECT(HEAD "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~",
           "error loop_missing 2000B 5 3//5\nwarning hl_children 2000A-HL04 3 e4 8/7/5\n");
}

X278_TEST(place__needs_one_event_below_subscriber_or_dependent) {
    EXPECT(HEAD A B C "HL*4*3*23*1~NM1*QC*1*DOE*BABY~HL*5*4*EV*1~UM*HS*I*2~HL*6*5*SS*0~SV1*HC:72148~", "");
    EXPECT(HEAD A B C "HL*4*3*23*1~NM1*QC*1*DOE*BABY~",
           "error loop_missing 2000E 11 3//5\nwarning hl_children 2000D-HL04 9 e4 8/7/5\n");
    EXPECT(HEAD A B C "HL*4*3*23*1~NM1*QC*1*DOE*BABY~HL*5*3*EV*1~UM*HS*I*2~HL*6*5*SS*0~SV1*HC:72148~",
           "error hl_parent_wrong 2000E-HL02 11 e2 8/7/5\n");
}

X278_TEST(place__tells_a_surplus_segment_from_a_surplus_loop) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~UM*HS*I*2~" F, "error segment_surplus 2000E-UM[2] 11 5//5\n");
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M1~NM1*IL*1*DOE*JOE****MI*M2~" E F,
           "error loop_surplus 2010C[2] 9 4//5\n");
}

X278_TEST(place__tells_what_stands_too_late) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~HI*ABK:M5416~UM*HS*I*2~" F, "error segment_late 2000E-UM 11 7//5\n");
}

X278_TEST(place__lets_what_may_be_mixed_stand_in_any_order) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~REF*NT*N1~REF*BB*A1~DTP*AAH*D8*20240302~DTP*431*D8*20240201~"
                      "NM1*FA*2*HOSPITAL*****XX*1234567893~NM1*SJ*1*DOE*JOE****XX*1234567893~" F,
           "");
}

X278_TEST(place__closes_no_loop_for_a_segment_out_of_place) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~NM1*SJ*1*DOE*JOE****XX*1234567893~MSG*LATE~PRV*PE*PXC*207X00000X~" F,
           "error segment_late 2000E-MSG 12 7//5\n");
}

/* Two terminators in a row are no segment: nothing is counted from them, and no level ends. */
X278_TEST(place__passes_over_empty_segments) {
    EXPECT(HEAD A "~" B C E F, "warning segment_empty  0 //\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~~~UM*HS*I*2~" F, "warning segment_empty  0 //\nwarning segment_empty  0 //\n");
}

X278_TEST(place__names_the_missing_first_level) {
    EXPECT(HEAD "NM1*X3*2*PLAN*****PI*12345~UM*HS*I*2~", "error loop_missing 2000A 3 3//5\n"
                                                         "error segment_unexpected NM1 3 2//5\n"
                                                         "error segment_unexpected UM 4 2//5\n");
}

X278_TEST(place__names_the_code_of_a_level) {
    checked(t, HEAD A B C "HL*4*3*19*1~UM*HS*I*2~" F, NULL);
    ck_assert_str_eq(x278_issues_at(checked_issues(), 0)->message.ptr,
                     "level code (2000E-HL03) must be EV here: the level was read as patient event level (2000E)");
    checked(t, HEAD A B C E F "HL*6*5*SS*0~SV1*HC:72148~", NULL);
    ck_assert_str_eq(
        x278_issues_at(checked_issues(), 0)->message.ptr,
        "parent level id (2000F[2]-HL02) must be the number of the patient event level (2000E), which is 4");
}

X278_TEST(place__says_when_the_content_contradicts_the_purpose) {
    EXPECT("ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~" A B C
           "HL*4*3*EV*1~TRN*2*T1*9012345678~UM*HS*I*2~" F,
           "warning purpose_contradicted BHT02 2 e2 8/7/5\nerror code_not_in_guide 2000E-TRN01 10 e1 8/I6/I5\n");
    EXPECT("ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200*18~" A B C
           "HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*2~" F,
           "warning purpose_contradicted BHT02 2 e2 8/7/5\n"
           "error rule_segment_missing 2000E-HCR 12 I6//I5 X217-RS-2000E-DECISION\n");
    EXPECT(ANSWER A B C "HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*2~HCR*A1*AUTH1~" ANSWER_F, "");
}

X278_TEST(place__names_the_kinds_of_strange_segments) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~ZZZ*1~" F, "error segment_unknown 2000E-ZZZ 11 1//5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~CLM*1~" F, "error segment_foreign 2000E-CLM 11 6//5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~BHT*0007*13*X*20240301*1200~" F,
           "error segment_unexpected 2000E-BHT 11 2//5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~HCR*A1~" F,
           "warning purpose_contradicted BHT02 2 e2 8/7/5\nerror segment_not_used 2000E-HCR 11 I4//I5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~secret*1~" F, "error segment_unknown 2000E 11 1//5\n");
}

X278_TEST(place__finds_a_qualifier_that_no_row_has) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~DTP*472*D8*20240301~" F,
           "error code_not_in_guide 2000E-DTP01 11 e1 8/I6/I5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~DTP*~" F, "error element_missing 2000E-DTP01 11 e1 8/1/5\n");
}

X278_TEST(place__one_fault_does_not_hide_another) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~ZZZ*1~HI*ABK:M5416~UM*HS*I*2~UM*HS*I*2~NM1*SJ*1*DOE*JOE****XX*123~" F,
           "error segment_unknown 2000E-ZZZ 10 1//5\n"
           "error segment_late 2000E-UM 12 7//5\n"
           "error segment_surplus 2000E-UM[2] 13 5//5\n"
           "error code_form_invalid 2010EA-NM109 14 e9 8/7/5\n");
}

X278_TEST(hierarchy__wants_levels_numbered_without_gaps) {
    EXPECT(HEAD A B C "HL*5*3*EV*1~UM*HS*I*2~HL*6*5*SS*0~SV1*HC:72148~",
           "warning hl_number 2000E-HL01 9 e1 8/7/5\nwarning hl_number 2000F-HL01 11 e1 8/7/5\n");
}

X278_TEST(hierarchy__finds_a_parent_that_is_not_there) {
    EXPECT(HEAD A B C "HL*4*9*EV*1~UM*HS*I*2~" F, "error hl_parent_unknown 2000E-HL02 9 e2 8/7/5\n");
    EXPECT(HEAD A B C "HL*4*4*EV*1~UM*HS*I*2~" F, "error hl_parent_unknown 2000E-HL02 9 e2 8/7/5\n");
}

X278_TEST(hierarchy__finds_a_level_below_the_wrong_parent) {
    EXPECT(HEAD A B C E F "HL*6*5*SS*0~SV1*HC:72148~", "error hl_parent_wrong 2000F[2]-HL02 13 e2 8/7/5\n");
}

X278_TEST(hierarchy__finds_a_wrong_level_and_reads_on_by_content) {
    EXPECT(HEAD A B C "HL*4*3*19*1~UM*HS*I*2~" F, "error hl_level_wrong 2000E-HL03 9 e3 8/7/5\n");
    EXPECT(HEAD "HL*1**21*1~NM1*X3*2*PLAN*****PI*12345~" B C E F, "error hl_level_wrong 2000A-HL03 3 e3 8/7/5\n");
    EXPECT(HEAD A B "HL*3*2*EV*1~NM1*IL*1*DOE*JANE****MI*M1~" E F, "error hl_level_wrong 2000C-HL03 7 e3 8/7/5\n");
}

X278_TEST(hierarchy__finds_children_that_are_not_told) {
    EXPECT(HEAD A B C "HL*4*3*EV*0~UM*HS*I*2~" F, "warning hl_children 2000E-HL04 9 e4 8/7/5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~", "warning hl_children 2000E-HL04 9 e4 8/7/5\n");
}

X278_TEST(hierarchy__takes_a_service_that_comes_after_its_event_was_left) {
    EXPECT(ANSWER A B C "HL*4*3*EV*1~UM*HS*I*2~HCR*A1*X~HL*5*4*SS*0~HCR*A1*Y~SV1*HC:72148~"
                        "HL*6*3*EV*0~UM*HS*I*2~HCR*A1*X~HL*7*4*SS*0~HCR*A1*Y~SV1*HC:72148~",
           "error segment_late 2000F[2]-HL 18 7//5\n");
}

X278_TEST(hierarchy__survives_levels_in_any_disorder) {
    char text[4096] = HEAD;
    static const char *const levels[] = {"20", "21", "22", "23", "EV", "SS", "ZZ", ""};
    uint32_t state = 12345;
    for (int i = 1; i <= 14; i++) {
        state = state * 1664525u + 1013904223u;
        char segment[64];
        snprintf(segment, sizeof segment, "HL*%u*%u*%s*1~", (state >> 9) % 40, (state >> 15) % 40, levels[state >> 29]);
        strcat(text, segment);
    }
    ck_assert_ptr_nonnull(strstr(checked(t, text, NULL), "hl_"));
}

BEGIN_SUITE("check_place")
TEST(place__finds_nothing_in_a_valid_request)
TEST(place__finds_nothing_in_a_valid_response)
TEST(place__finds_a_missing_segment_where_it_should_have_stood)
TEST(place__finds_a_missing_loop_where_it_should_have_stood)
TEST(place__needs_one_event_below_subscriber_or_dependent)
TEST(place__tells_a_surplus_segment_from_a_surplus_loop)
TEST(place__tells_what_stands_too_late)
TEST(place__lets_what_may_be_mixed_stand_in_any_order)
TEST(place__closes_no_loop_for_a_segment_out_of_place)
TEST(place__passes_over_empty_segments)
TEST(place__names_the_missing_first_level)
TEST(place__names_the_code_of_a_level)
TEST(place__says_when_the_content_contradicts_the_purpose)
TEST(place__names_the_kinds_of_strange_segments)
TEST(place__finds_a_qualifier_that_no_row_has)
TEST(place__one_fault_does_not_hide_another)
TEST(hierarchy__wants_levels_numbered_without_gaps)
TEST(hierarchy__finds_a_parent_that_is_not_there)
TEST(hierarchy__finds_a_level_below_the_wrong_parent)
TEST(hierarchy__finds_a_wrong_level_and_reads_on_by_content)
TEST(hierarchy__finds_children_that_are_not_told)
TEST(hierarchy__takes_a_service_that_comes_after_its_event_was_left)
TEST(hierarchy__survives_levels_in_any_disorder)
END_SUITE
