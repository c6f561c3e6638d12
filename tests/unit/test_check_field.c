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
    EXPECT(REQUESTER("REF*SY*900123456 ~"), "warning blank_at_end 2010B-REF02 7 e2 8/6/5\n");
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

/* Of several birth dates the first one counts, wherever it is; a date that is none is compared with nothing. */
X278_TEST(service_date__is_compared_with_the_first_birth_date) {
    EXPECT(HEAD A B C "DMG*D8*20200401~NM1*IL*1*DOE*JIM****MI*M101~DMG*D8*20100401~"
                      "HL*4*3*EV*1~UM*HS*I*2~DTP*AAH*D8*20150101~" F,
           "error loop_surplus 2010C[2] 10 4//5\n"
           "warning rule_value 2000E-DTP{AAH}03 14 e3 8/I6/I5 X217-RQ-2000E-2010C-DTPAAH\n");
    EXPECT(HEAD A B C "DMG*D8*20100401~NM1*IL*1*DOE*JIM****MI*M101~DMG*D8*20200401~"
                      "HL*4*3*EV*1~UM*HS*I*2~DTP*AAH*D8*20150101~" F,
           "error loop_surplus 2010C[2] 10 4//5\n");
    EXPECT(HEAD A B C "DMG*D8*20200231~HL*4*3*EV*1~UM*HS*I*2~DTP*AAH*D8*20150101~" F,
           "error invalid_date 2010C-DMG02 9 e2 8/8/5\n");
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
    EXPECT(REQUESTER("PER*IC*NAME~PER*IC~PER*IC**TE*480~PER*IC~"),
           "error segment_surplus 2010B-PER[2] 8 5//5\n"
           "error segment_surplus 2010B-PER[3] 9 5//5\n"
           "warning code_form_invalid 2010B-PER[3]04 9 e4 8/7/5\n"
           "error segment_surplus 2010B-PER[4] 10 5//5\n"
           "error rule_element_missing 2010B-PER[2]03 8 e3 8/I9/I5 X217-RQ-2010B-PER\n"
           "error rule_element_missing 2010B-PER[4]03 10 e3 8/I9/I5 X217-RQ-2010B-PER\n");
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

X278_TEST(blanks__alone_are_no_value) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*    *  ***MI*   ~" E F, "error value_blank 2010C-NM104 8 e4 8/6/5\n"
                                                                      "error value_blank 2010C-NM105 8 e5 8/6/5\n"
                                                                      "error element_missing 2010C-NM109 8 e9 8/1/5\n");
    EXPECT(EVENT("HI*ABK:  ~"), "error element_missing 2000E-HI01-2 11 e1-2 8/1/5\n");
    EXPECT(SERVICE("SV1*HC:72148:  :59~"), "error value_blank 2000F-SV101-3 12 e1-3 8/6/5\n");
    EXPECT(DECIDED("HCR*A3**0F^  ~"), "error value_blank 2000E-HCR03 11 e3 r2 8/6/5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS* *2~" F, "error element_missing 2000E-UM02 10 e2 8/1/5\n");
}

X278_TEST(blanks__at_the_end_are_a_warning) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE  *JANE****MI*M100        ~" E F,
           "warning blank_at_end 2010C-NM103 8 e3 8/6/5\n"
           "warning blank_at_end 2010C-NM109 8 e9 8/6/5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS *I*2~" F, "warning blank_at_end 2000E-UM01 10 e1 8/6/5\n");
    EXPECT(SERVICE("SV1*HC:72148 ~"), "warning blank_at_end 2000F-SV101-2 12 e1-2 8/6/5\n");
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893 ~" C E F,
           "warning blank_at_end 2010B-NM109 6 e9 8/6/5\n");
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*123456789 ~" C E F,
           "warning blank_at_end 2010B-NM109 6 e9 8/6/5\n"
           "error code_form_invalid 2010B-NM109 6 e9 8/7/5\n");
}

X278_TEST(blanks__that_reach_the_least_length_are_right) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~TRN*1*T1*90123456  ~UM*HS*I*2~" F, "");
    EXPECT(HEAD A B C "HL*4*3*EV*1~TRN*1*T1*9012345678 ~UM*HS*I*2~" F,
           "warning blank_at_end 2000E-TRN03 10 e3 8/6/5\n");
}

X278_TEST(blanks__at_the_beginning_are_a_warning) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1* DOE*JANE****MI*  M100~" E F,
           "warning blank_at_beginning 2010C-NM103 8 e3 8/6/5\n"
           "warning blank_at_beginning 2010C-NM109 8 e9 8/6/5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~TRN*1* T1*9012345678~UM*HS*I*2~" F,
           "warning blank_at_beginning 2000E-TRN02 10 e2 8/6/5\n");
}

/* What the one finding says. */
#define SAYS(segments, text)                                                                                           \
    do {                                                                                                               \
        checked(t, segments, NULL);                                                                                    \
        ck_assert_uint_eq(x278_issues_count(checked_issues()), 1);                                                     \
        ck_assert_str_eq(x278_issues_at(checked_issues(), 0)->message.ptr, text);                                      \
    } while (0)

X278_TEST(message__names_the_blank) {
    SAYS(SERVICE("SV1*HC:72148**UN*1 ~"), "service units (2000F-SV104) has a blank at its end: remove it");
    SAYS(HEAD A B C "DMG*D8* 19710412~" E F, "birth date (2010C-DMG02) has a blank at its beginning: remove it");
    SAYS(HEAD A B C "HL*4*3*EV*1~UM* HS*I*2~" F,
         "request category (2000E-UM01) has a blank at its beginning: remove it");
    SAYS(SERVICE("SV1*HC: 72148~"), "procedure code (2000F-SV101-2) has a blank at its beginning: remove it");
}

X278_TEST(message__names_small_letters) {
    SAYS(HEAD A B C "HL*4*3*EV*1~UM*hs*I*2~" F, "request category (2000E-UM01) must be written in capital letters");
    SAYS(EVENT("HI*ABK:m5416~"), "diagnosis or other code (2000E-HI01-2) must be written in capital letters");
    SAYS(HEAD A B C "DMG*D8*19710412*f~" E F, "gender (2010C-DMG03) must be written in capital letters");
}

X278_TEST(message__names_the_form_of_a_date) {
    SAYS("ST*278*0001*005010X217~BHT*0007*13*REQ1*240301*1200~" A B C E F,
         "creation date (BHT04) has 6 characters; it must be written as CCYYMMDD");
    SAYS("ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*120000123~" A B C E F,
         "creation time (BHT05) has 9 characters; it must be written as HHMM, HHMMSS or HHMMSSDD");
}

X278_TEST(message__names_the_right_qualifier) {
    SAYS(EVENT("HI*DR:M5416~"), "diagnosis or other code (2000E-HI01-2) looks like an ICD-10-CM diagnosis code, whose "
                                "qualifier is ABF, ABJ, ABK, APR");
    SAYS(EVENT("HI*ABK:M5416*ABF:25000~"), "diagnosis or other code (2000E-HI02-2) looks like an ICD-9-CM diagnosis "
                                           "code, whose qualifier is BF, BJ, PR");
}

X278_TEST(hint__a_request_has_no_transaction_type) {
    SAYS("ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200*18~" A B C E F,
         "transaction type (BHT06) does not belong in a request: leave it out, unless this is a reservation (RU)");
    SAYS("ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200*RQ~" A B C E F,
         "transaction type (BHT06) does not belong in a request: leave it out, unless this is a reservation (RU)");
}

X278_TEST(hint__dates_have_their_level) {
    SAYS(EVENT("DTP*472*D8*20240301~"),
         "date qualifier (2000E-DTP01) is for dates of the event: the service date (472) "
         "goes in the service level (2000F)");
    SAYS(SERVICE("DTP*435*D8*20240301~SV1*HC:72148~"),
         "date qualifier (2000F-DTP01) is for dates of the service: dates "
         "of the event go in the patient event level (2000E)");
    SAYS(ANSWER A B C "HL*4*3*EV*1~UM*HS*I*2~HCR*A1*AUTH1~DTP*472*D8*20240301~" ANSWER_F,
         "date qualifier (2000E-DTP01) is for dates of the event: the service date (472) goes in the service level "
         "(2000F)");
}

X278_TEST(hint__only_the_first_diagnosis_is_the_principal_one) {
    SAYS(EVENT("HI*ABK:M5416*ABK:M545~"),
         "code list qualifier (2000E-HI02-1) is not the first diagnosis: only HI01 may "
         "hold the principal one (ABK), the others are ABF");
    SAYS(EVENT("HI*ABK:M5416*ABF:M545*ABK:M549~"),
         "code list qualifier (2000E-HI03-1) is not the first diagnosis: only "
         "HI01 may hold the principal one (ABK), the others are ABF");
}

X278_TEST(hint__the_place_of_service_has_its_element) {
    SAYS(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2*11:B*11~" F,
         "related cause 1 (2000E-UM05-1) is for related causes: the place "
         "of service goes in UM04");
    SAYS(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2**22~" F,
         "related cause 1 (2000E-UM05-1) is for related causes: the place of "
         "service goes in UM04");
}

/* The last finding of the segment names what is behind the others. */
#define HINTS(segments, text)                                                                                          \
    do {                                                                                                               \
        const char *hint = "";                                                                                         \
        checked(t, segments, NULL);                                                                                    \
        for (size_t i = 0; i < x278_issues_count(checked_issues()); i++) {                                             \
            const x278_issue *issue = x278_issues_at(checked_issues(), i);                                             \
            hint = issue->severity == X278_SEVERITY_INFO ? issue->message.ptr : hint;                                  \
        }                                                                                                              \
        ck_assert_str_eq(hint, text);                                                                                  \
    } while (0)

X278_TEST(hint__a_separator_is_missing) {
    HINTS(
        HEAD "HL*1**20*1~NM1*X3*2*PLAN****PI*12345~" B C E F,
        "an element separator seems to be missing before name suffix (2010A-NM107): its value and those behind it fit "
        "one place later");
    HINTS(
        HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE***MI*M100~" E F,
        "an element separator seems to be missing before name suffix (2010C-NM107): its value and those behind it fit "
        "one place later");
    HINTS(
        HEAD A B C E "HL*5*4*SS*0~SV1*HC:72148*UN*1~",
        "an element separator seems to be missing before line amount (2000F-SV102): its value and those behind it fit "
        "one place later");
}

X278_TEST(hint__a_separator_is_one_too_many) {
    HINTS(HEAD "HL*1**20*1~NM1*X3*2*PLAN******PI*12345~" B C E F,
          "an element separator seems to be one too many at id qualifier (2010A-NM108): the values behind it fit one "
          "place "
          "earlier");
    HINTS(
        HEAD A B C E "HL*5*4*SS*0~SV1*HC:72148***UN*1~",
        "an element separator seems to be one too many at unit of service (2000F-SV103): the values behind it fit one "
        "place earlier");
}

X278_TEST(hint__a_terminator_is_missing) {
    HINTS(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2*11:BHI*ABK:M5416~" F,
          "facility code qualifier (2000E-UM04-2) ends in HI, which looks like the next segment: a segment terminator "
          "may "
          "be missing before it");
    HINTS(HEAD A B C E "HL*5*4*SS*0DTP*472*D8*20240301~SV1*HC:72148~",
          "child indicator (2000F-HL04) ends in DTP, which looks like the next segment: a segment terminator may be "
          "missing before it");
}

X278_TEST(hint__a_single_wrong_value_is_no_shift) {
    HINTS(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****QQ*M100~" E F, "");
    HINTS(HEAD A B C "HL*4*3*EV*1~UM*HS*I*Q9*11:B~" F, "");
    HINTS(EVENT("HI*QQ:M5416*ABF:M545~"), "");
}

BEGIN_SUITE("check field")
TEST(hint__a_separator_is_missing)
TEST(hint__a_separator_is_one_too_many)
TEST(hint__a_terminator_is_missing)
TEST(hint__a_single_wrong_value_is_no_shift)
TEST(hint__a_request_has_no_transaction_type)
TEST(hint__dates_have_their_level)
TEST(hint__only_the_first_diagnosis_is_the_principal_one)
TEST(hint__the_place_of_service_has_its_element)
TEST(blanks__alone_are_no_value)
TEST(blanks__at_the_end_are_a_warning)
TEST(blanks__that_reach_the_least_length_are_right)
TEST(blanks__at_the_beginning_are_a_warning)
TEST(message__names_the_blank)
TEST(message__names_small_letters)
TEST(message__names_the_form_of_a_date)
TEST(message__names_the_right_qualifier)
TEST(phone__is_ten_digits)
TEST(id__social_security_number_is_nine_digits)
TEST(id__employer_number_is_nine_digits)
TEST(id__drug_code_has_eleven_digits)
TEST(quantity__is_above_zero)
TEST(birth_date__can_be_true)
TEST(service_date__is_not_before_birth)
TEST(service_date__is_compared_with_the_first_birth_date)
TEST(license__has_a_state)
TEST(oral_cavity__has_a_code_of_its_list)
TEST(contact__has_a_name_or_a_number)
TEST(service__may_name_its_type_only)
TEST(icd9__has_ended)
TEST(icd9__is_right_for_services_before_it_ended)
TEST(reason__is_of_its_list)
END_SUITE
