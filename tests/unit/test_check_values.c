/* What the checker says of elements, components and values. */
#include <stdio.h>

#include "check/checker.h"
#include "checked.h"
#include "x278/value.h"

#define EXPECT(segments, lines) ck_assert_str_eq(checked(t, segments, NULL), lines)
#define EVENT(segments) HEAD A B C "HL*4*3*EV*1~UM*HS*I*2~" segments F
#define SERVICE(segments) HEAD A B C E "HL*5*4*SS*0~" segments

/* The states and provinces that a form has are those of the list, of all pairs of letters. */
START_TEST(form__states)
{
    static const char states[] =
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV "
        "NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY "
        "AS FM GU MH MP PR PW UM VI AA AE AP "
        "AB BC MB NB NL NS NT NU ON PE QC SK YT ";
    for (unsigned i = 0; i < 256 * 256; i++) {
        char pair[4] = {(char)(i / 256), (char)(i % 256), ' ', '\0'};
        bool listed = pair[0] > ' ' && pair[1] > ' ' && strstr(states, pair) != NULL;
        ck_assert_int_eq(x278i_shape_fit(X278I_SHAPE_STATE, (x278_span){pair, 2}) == X278I_FIT_YES, listed);
    }
}
END_TEST

/* Days and times, right and wrong, are those that the calendar has. */
START_TEST(form__days_and_times)
{
    static const char *const years[] = {"0000", "0999", "1900", "2000", "2023", "2024", "20x4"};
    for (int i = 0; i < 7 * 100 * 100; i++) {
        char text[24];
        x278_date date;
        (void)snprintf(text, sizeof text, "%s%02d%02d", years[i / 10000], i / 100 % 100, i % 100);
        ck_assert_int_eq(x278i_is_date(text, 8), x278_date_parse(text, 8, &date) == X278_OK);
    }
    for (int i = 0; i < 10000; i++) {
        char text[12];
        x278_time time;
        (void)snprintf(text, sizeof text, "%04d", i);
        ck_assert_int_eq(x278i_is_time(text, 4), x278_time_parse(text, 4, &time) == X278_OK);
    }
    ck_assert(!x278i_is_time("12a0", 4));
}
END_TEST

X278_TEST(element__missing) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI~" E F, "error element_missing 2010C-NM109 8 e9 8/1/5\n");
    EXPECT("ST*278*0001~BHT*0007*13*REQ1*20240301*1200~" A B C E F, "warning element_missing ST03 1 e3 8/1/5\n");
    EXPECT(EVENT("HI*ABK~"), "error element_missing 2000E-HI01-2 11 e1-2 8/1/5\n");
}

X278_TEST(element__missing_transaction_type_of_a_response_is_a_warning) {
    EXPECT("ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200~" A B C ANSWER_E ANSWER_F,
           "warning element_missing BHT06 2 e6 8/1/5\n");
}

X278_TEST(element__not_used) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M1*XX~" E F,
           "error element_not_used 2010C-NM110 8 e10 8/I10/I5\n");
    EXPECT(EVENT("REF*NT*N1*TEXT~"), "error element_not_used 2000E-REF{NT}03 11 e3 8/I10/I5\n");
    EXPECT(HEAD A B C "HL*4*3*EV*1~UM*HS*I*2*11:B:1~" F, "error element_not_used 2000E-UM04-3 10 e4-3 8/I10/I5\n");
}

X278_TEST(element__too_many) {
    EXPECT(EVENT("DTP*AAH*D8*20240301*X*Y~"), "error too_many_elements 2000E-DTP{AAH}04 11 e4 8/3/5\n");
}

X278_TEST(element__too_many_components_and_repetitions) {
    EXPECT(EVENT("MSG*ONE:TWO~"), "error too_many_components 2000E-MSG01 11 e1 8/13/5\n");
    EXPECT(EVENT("MSG*ONE^TWO~"), "error too_many_repetitions 2000E-MSG01 11 e1 r2 8/12/5\n");
    EXPECT(ANSWER A B C "HL*4*3*EV*1~UM*HS*I*2~HCR*A3**01^02^03^04^05^06~" ANSWER_F,
           "error too_many_repetitions 2000E-HCR03 11 e3 r6 8/12/5\n");
}

X278_TEST(element__length) {
    EXPECT(HEAD A B C "HL*4*3*EV*1~TRN*1*T1*123456789~UM*HS*I*2~" F,
           "error element_too_short 2000E-TRN03 10 e3 8/4/5\n");
    EXPECT(EVENT("REF*NT*N2345678901234567890123456789012345678901234567890A~"),
           "error element_too_long 2000E-REF{NT}02 11 e2 8/5/5\n");
}

X278_TEST(element__length_counts_characters_not_bytes) {
    EXPECT(
        EVENT("NM1*SJ*1*"
              "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
              "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
              "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
              "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9*JOE****XX*1234567893~"),
        "info not_ascii  11 e3 //\n");
}

X278_TEST(element__empty_at_the_end_is_only_noted) {
    EXPECT(EVENT("HI*ABK:M5416**~"), "info trailing_empty 2000E-HI 11 //\n");
}

X278_TEST(element__holds_lower_case_by_default) {
    x278_check_options basic = {.struct_size = sizeof basic, .flags = X278_CHECK_BASIC_CHARACTERS};
    EXPECT(EVENT("MSG*see #2 @ the office_now~"), "");
    ck_assert_str_eq(checked(t, EVENT("MSG*see~"), &basic), "error invalid_character 2000E-MSG01 11 e1 8/6/5\n");
    EXPECT(EVENT("MSG*A\tB~"), "error invalid_character 2000E-MSG01 11 e1 8/6/5\n");
}

X278_TEST(value__numbers) {
    EXPECT(EVENT("HSD*VS*1.5~"), "");
    EXPECT(EVENT("HSD*VS*X~"), "error invalid_number 2000E-HSD02 11 e2 8/6/5\n");
    EXPECT(EVENT("HSD*VS*1.2.3~"), "error invalid_number 2000E-HSD02 11 e2 8/6/5\n");
    EXPECT(EVENT("HSD*VS*-~"), "error invalid_number 2000E-HSD02 11 e2 8/6/5\n");
}

X278_TEST(value__dates_and_times) {
    EXPECT("ST*278*0001*005010X217~BHT*0007*13*REQ1*20230229*2460~" A B C E F,
           "error invalid_date BHT04 2 e4 8/8/5\nerror invalid_time BHT05 2 e5 8/9/5\n");
    EXPECT("ST*278*0001*005010X217~BHT*0007*13*REQ1*20240229*235959~" A B C E F, "");
    EXPECT(EVENT("DTP*AAH*D8*20241301~"), "error invalid_date 2000E-DTP{AAH}03 11 e3 8/8/5\n");
    EXPECT(EVENT("DTP*AAH*RD8*20240301-20240302~"), "");
    EXPECT(EVENT("DTP*AAH*RD8*20240302-20240301~"), "error invalid_date 2000E-DTP{AAH}03 11 e3 8/8/5\n");
    EXPECT(EVENT("DTP*AAH*RD8*20240301~"), "error invalid_date 2000E-DTP{AAH}03 11 e3 8/8/5\n");
}

X278_TEST(value__fits_one_of_several_patterns_and_not_all_of_them) {
    EXPECT(SERVICE("SV2*123~"), "");
    EXPECT(SERVICE("SV2*4567~"), "");
    EXPECT(SERVICE("SV2*123 4567~"), "error code_form_invalid 2000F-SV201 12 e1 8/7/5\n");
    EXPECT(SERVICE("SV2*45678~"), "error code_form_invalid 2000F-SV201 12 e1 8/7/5\n");
}

X278_TEST(code__outside_of_the_standard_or_of_the_guide) {
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*9*DOE*JANE****MI*M1~" E F, "error code_invalid 2010C-NM102 8 e2 8/7/5\n");
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*2*DOE*JANE****MI*M1~" E F,
           "error code_not_in_guide 2010C-NM102 8 e2 8/I6/I5\n");
    EXPECT(HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****XX*1234567893~" E F,
           "warning code_uncertain 2010C-NM108 8 e8 8/I6/I5\n");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567890~"), "warning check_digit 2010EA-NM109 11 e9 8/7/5\n");
}

X278_TEST(code__accepted_with_a_warning_where_sources_differ) {
    EXPECT(ANSWER "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~AAA*N**42*N~AAA*N**41*N~",
           "warning code_tolerated 2010A-AAA[2]03 6 e3 8/I6/I5\nwarning hl_children 2000A-HL04 3 e4 8/7/5\n");
}

X278_TEST(code__has_the_form_of_its_list) {
    EXPECT(EVENT("HI*ABK:M54.16~"), "error code_form_invalid 2000E-HI01-2 11 e1-2 8/7/5\n");
    EXPECT(SERVICE("SV1*HC:7214~"), "error code_form_invalid 2000F-SV101-2 12 e1-2 8/7/5\n");
    EXPECT(SERVICE("SV1*HC:0232T~"), "");
    EXPECT(SERVICE("SV1*HC:J1030~"), "");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*12345~"), "error code_form_invalid 2010EA-NM109 11 e9 8/7/5\n");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567893~N3*1 ROAD~N4*MESA*ZZ*8520~"),
           "error code_form_invalid 2010EA-N402 13 e2 8/7/5\nerror code_form_invalid 2010EA-N403 13 e3 8/7/5\n");
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX*1234567893~PRV*PE*PXC*207X0000~"),
           "error code_form_invalid 2010EA-PRV03 12 e3 8/7/5\n");
}

X278_TEST(note__elements_that_go_together) {
    EXPECT(EVENT("NM1*SJ*1*DOE*JOE****XX~"), "error element_conditional_missing 2010EA-NM109 11 e9 8/2/5\n");
    EXPECT(HEAD A "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~PER*IC*DESK*TE~" C E F,
           "error element_conditional_missing 2010B-PER04 7 e4 8/2/5\n");
}

static x278_code_answer lookup(uint32_t list, const char *code, size_t len, void *user) {
    uint32_t *asked = user;
    *asked = list;
    return list != 130                                 ? X278_CODE_DONT_KNOW
           : len == 5 && memcmp(code, "72148", 5) == 0 ? X278_CODE_KNOWN
                                                       : X278_CODE_UNKNOWN;
}

X278_TEST(code__is_looked_up_in_lists_of_the_caller) {
    uint32_t asked = 0;
    x278_check_options with = {.struct_size = sizeof with, .lookup = lookup, .lookup_user = &asked};
    ck_assert_str_eq(checked(t, HEAD A B C E F, &with), "");
    ck_assert_uint_ne(asked, 0);
}

BEGIN_SUITE("check_values")
TEST(form__states)
TEST(form__days_and_times)
TEST(element__missing)
TEST(element__missing_transaction_type_of_a_response_is_a_warning)
TEST(element__not_used)
TEST(element__too_many)
TEST(element__too_many_components_and_repetitions)
TEST(element__length)
TEST(element__length_counts_characters_not_bytes)
TEST(element__empty_at_the_end_is_only_noted)
TEST(element__holds_lower_case_by_default)
TEST(value__numbers)
TEST(value__dates_and_times)
TEST(value__fits_one_of_several_patterns_and_not_all_of_them)
TEST(code__outside_of_the_standard_or_of_the_guide)
TEST(code__accepted_with_a_warning_where_sources_differ)
TEST(code__has_the_form_of_its_list)
TEST(note__elements_that_go_together)
TEST(code__is_looked_up_in_lists_of_the_caller)
END_SUITE
