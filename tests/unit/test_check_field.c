/* Faults that real messages had and that the checker once let pass: data that cannot be true, forms, ended code lists. */
#include "checked.h"

#define EXPECT(segments, lines) ck_assert_str_eq(checked(t, segments, NULL), lines)
#define EVENT(segments) HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~" segments F
#define SERVICE(segments) HEAD A B C E "HL*5*4*SS*0~" segments
#define REQUESTER(segments) HEAD A B segments C E F
#define DECIDED(decision) ANSWER A B C "HL*4*3*EV*1~UM*HS*I*2~" decision ANSWER_F

X278_TEST(phone__is_ten_digits) {
    EXPECT(REQUESTER("PER*IC*DESK*TE*4805550100*EX*12*FX*4805550101~"), "");
    EXPECT(REQUESTER("PER*IC*DESK*TE*(480) 555-0100~"), "warning code_form_invalid 2010B-PER04 7 e4 8/7/5\n");
    EXPECT(REQUESTER("PER*IC*DESK*EM*DESK@EXAMPLE.COM*FX*14805550101~"),
           "warning code_form_invalid 2010B-PER06 7 e6 8/7/5\n");
    EXPECT(REQUESTER("PER*IC*DESK*EM*A@B.COM*TE*4805550100*FX*480.555.0101~"),
           "warning code_form_invalid 2010B-PER08 7 e8 8/7/5\n");
    EXPECT(ANSWER "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~PER*IC*DESK*TE*555-0100~" B C ANSWER_E ANSWER_F,
           "warning code_form_invalid 2010A-PER04 5 e4 8/7/5\n");
}

X278_TEST(id__social_security_number_is_nine_digits) {
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*1*DOE*****34*900123456~" C E F, "");
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*1*DOE*****34*900-12-3456~" C E F,
           "warning code_form_invalid 2010B-NM109 6 e9 8/7/5\n");
    EXPECT(HEAD A B C "REF*SY*90012345~" E F, "warning code_form_invalid 2010C-REF02 9 e2 8/7/5\n");
    EXPECT(REQUESTER("REF*SY*900123456 ~"), "warning code_form_invalid 2010B-REF02 7 e2 8/7/5\n");
}

X278_TEST(id__employer_number_is_nine_digits) {
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*2*CLINIC*****24*12-3456789~" C E F,
           "warning code_form_invalid 2010B-NM109 6 e9 8/7/5\n");
    EXPECT(REQUESTER("REF*EI*12~"), "warning code_form_invalid 2010B-REF02 7 e2 8/7/5\n");
    EXPECT(REQUESTER("REF*EI*001234567~"), "");
}

X278_TEST(id__drug_code_has_eleven_digits) {
    EXPECT(SERVICE("SV1*N4:00023114501~"), "");
    EXPECT(SERVICE("SV1*N4:00023-1145-01~"), "error code_form_invalid 2000F-SV101-2 12 e1-2 8/7/5\n");
    EXPECT(SERVICE("SV2**N4:0023114501~"), "error code_form_invalid 2000F-SV202-2 12 e2-2 8/7/5\n");
}

X278_TEST(quantity__is_above_zero) {
    EXPECT(SERVICE("SV1*HC:72148**UN*0.5~"), "");
    EXPECT(SERVICE("SV1*HC:72148**UN*0~"), "warning rule_value 2000F-SV104 12 e4 8/I6/I5 X217-RQ-2000F-SV104\n");
    EXPECT(SERVICE("SV2**HC:72148**DA*-2~"), "warning rule_value 2000F-SV205 12 e5 8/I6/I5 X217-RQ-2000F-SV205\n");
    EXPECT(SERVICE("SV3*AD:D2740****I*0.0~"), "warning rule_value 2000F-SV306 12 e6 8/I6/I5 X217-RQ-2000F-SV306\n");
}

X278_TEST(birth_date__can_be_true) {
    EXPECT(HEAD A B C "DMG*D8*18500101~" E F, "");
    EXPECT(HEAD A B C "DMG*D8*10010101~" E F, "warning rule_value 2010C-DMG02 9 e2 8/I6/I5 X217-RQ-2010C-DMG02-1850\n");
    EXPECT(HEAD A B C "DMG*D8*20240302~" E F,
           "warning rule_value 2010C-DMG02 9 e2 8/I6/I5 X217-RQ-2010C-DMG02-FUTURE\n");
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*23*1~NM1*QC*1*DOE*JO~DMG*D8*20240302~"
                    "HL*5*4*EV*1~UM*HS*I*2~HL*6*5*SS*0~SV1*HC:72148~",
           "warning rule_value 2010D-DMG02 11 e2 8/I6/I5 X217-RQ-2010D-DMG02-FUTURE\n");
}

X278_TEST(service_date__is_not_before_birth) {
    EXPECT(HEAD A B C "DMG*D8*20200401~" E "HL*5*4*SS*0~DTP*472*D8*20200331~SV1*HC:72148~",
           "warning rule_value 2000F-DTP{472}03 13 e3 8/I6/I5 X217-RQ-2000F-2010C-DTP472\n");
    EXPECT(HEAD A B C "DMG*D8*20200401~HL*4*3*EV*1~UM*HS*I*2~DTP*AAH*RD8*20200331-20200501~" F,
           "warning rule_value 2000E-DTP{AAH}03 12 e3 8/I6/I5 X217-RQ-2000E-2010C-DTPAAH\n");
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~DMG*D8*20210401~HL*4*3*23*1~NM1*QC*1*DOE*JO~"
                    "DMG*D8*20190301~HL*5*4*EV*1~UM*HS*I*2~HL*6*5*SS*0~DTP*472*D8*20190228~SV1*HC:72148~",
           "warning rule_value 2000F-DTP{472}03 16 e3 8/I6/I5 X217-RQ-2000F-2010D-DTP472\n");
}

X278_TEST(license__has_a_state) {
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567893~REF*0B*A100*TX~"), "");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567893~REF*0B*A100*TX2~"),
           "warning code_form_invalid 2010EA-REF03 12 e3 8/7/5\n");
    EXPECT(SERVICE("SV1*HC:72148~NM1*SJ*1*DOE*JOE****XX*1234567893~REF*0B*A100*QQ~"),
           "warning code_form_invalid 2010F-REF03 14 e3 8/7/5\n");
}

X278_TEST(oral_cavity__has_a_code_of_its_list) {
    EXPECT(SERVICE("SV3*AD:D2740***10:L**1~"), "");
    EXPECT(SERVICE("SV3*AD:D2740***12**1~"), "warning code_form_invalid 2000F-SV304-1 12 e4-1 8/7/5\n");
    EXPECT(SERVICE("SV3*AD:D2740***10:LR**1~"), "warning code_form_invalid 2000F-SV304-2 12 e4-2 8/7/5\n");
}

X278_TEST(contact__has_a_name_or_a_number) {
    EXPECT(REQUESTER("PER*IC**TE*4805550100~"), "");
    EXPECT(REQUESTER("PER*IC~"), "error rule_element_missing 2010B-PER03 7 e3 8/I9/I5 X217-RQ-2010B-PER\n");
    EXPECT(SERVICE("SV1*HC:72148~NM1*SJ*1*DOE*JOE****XX*1234567893~PER*IC~"),
           "error rule_element_missing 2010F-PER03 14 e3 8/I9/I5 X217-RQ-2010F-PER\n");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567893~PER*IC~"),
           "warning rule_element_missing 2010EA-PER03 12 e3 8/I9/I5 X217-RQ-2010EA-PER\n");
}

X278_TEST(service__may_name_its_type_only) {
    EXPECT(HEAD A B C E "HL*5*4*SS*0~UM*HS*I*62~", "");
    EXPECT(HEAD A B C E "HL*5*4*SS*0~DTP*472*D8*20240301~",
           "warning rule_segment_missing 2000F-SV1 13 I6//I5 X217-RQ-2000F-SV-NONE\n");
}

X278_TEST(icd9__has_ended) {
    EXPECT(EVENT("HI*ABK:M5416*ABF:M545~"), "");
    EXPECT(EVENT("HI*BK:7244*DR:470*BF:7242~"),
           "warning rule_value 2000E-HI01-1 11 e1-1 8/I6/I5 X217-RQ-2000E-ICD9-HI01\n"
           "warning rule_value 2000E-HI03-1 11 e3-1 8/I6/I5 X217-RQ-2000E-ICD9-HI03\n");
    EXPECT(ANSWER A B C "HL*4*3*EV*1~UM*HS*I*2~HCR*A1*AUTH1~HI*DR:470*BF:7242~" ANSWER_F,
           "warning rule_value 2000E-HI02-1 12 e2-1 8/I6/I5 X217-RS-2000E-ICD9-HI02\n");
}

X278_TEST(icd9__is_right_for_services_before_it_ended) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~HI*BK:7244~HL*5*4*SS*0~DTP*472*D8*20150930~SV1*HC:72148~", "");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~DTP*AAH*D8*20150901~HI*BK:7244~" F, "");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~HI*BK:7244~HL*5*4*SS*0~DTP*472*D8*20151001~SV1*HC:72148~",
           "warning rule_value 2000E-HI01-1 11 e1-1 8/I6/I5 X217-RQ-2000E-ICD9-HI01\n");
}

X278_TEST(reason__is_of_its_list) {
    EXPECT(DECIDED("HCR*A3**0F^25~"), "");
    EXPECT(DECIDED("HCR*A3**NOT NECESSARY~"), "warning code_not_listed 2000E-HCR03 11 e3 8/7/5\n");
    EXPECT(DECIDED("HCR*A3**0F^93~"), "warning code_not_listed 2000E-HCR03 11 e3 r2 8/7/5\n");
    EXPECT(ANSWER A B C ANSWER_E "HL*5*4*SS*0~HCR*A3**0f~SV1*HC:72148~",
           "warning code_not_listed 2000F-HCR03 13 e3 8/7/5\n");
}

BEGIN_SUITE("check field")
TEST(phone__is_ten_digits)
TEST(id__social_security_number_is_nine_digits)
TEST(id__employer_number_is_nine_digits)
TEST(id__drug_code_has_eleven_digits)
TEST(quantity__is_above_zero)
TEST(birth_date__can_be_true)
TEST(service_date__is_not_before_birth)
TEST(license__has_a_state)
TEST(oral_cavity__has_a_code_of_its_list)
TEST(contact__has_a_name_or_a_number)
TEST(service__may_name_its_type_only)
TEST(icd9__has_ended)
TEST(icd9__is_right_for_services_before_it_ended)
TEST(reason__is_of_its_list)
END_SUITE
