#include "support.h"

#include <stdio.h>

#include "base/issue.h"
#include "edi/isa.h"

#define HEAD "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*"
#define TAIL "*000000001*0*T*"

static x278i_isa isa;

static x278i_isa_result parse(const char *text) {
    return x278i_isa_parse(text, strlen(text), true, &isa);
}

START_TEST(isa__takes_the_delimiters_of_a_clean_header)
{
    ck_assert_int_eq(parse(ISA "GS*HI"), X278I_ISA_READ);
    ck_assert(!isa.refused);
    ck_assert_uint_eq(isa.note_count, 0);
    ck_assert_uint_eq(isa.size, 105);
    ck_assert_int_eq(isa.delimiters.terminator, '~');
    ck_assert_int_eq(isa.delimiters.element, '*');
    ck_assert_int_eq(isa.delimiters.component, ':');
    ck_assert_int_eq(isa.delimiters.repetition, '^');
    ck_assert_uint_eq(isa.separators[0], 3);
    ck_assert_uint_eq(isa.separators[15], 103);
}
END_TEST

START_TEST(isa__repetitions_begin_with_version_00402)
{
    ck_assert_int_eq(parse(HEAD "^*00401" TAIL ":~GS"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.repetition, 0);
    ck_assert_uint_eq(isa.note_count, 0);
    ck_assert_int_eq(parse(HEAD "^*00402" TAIL ":~GS"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.repetition, '^');
    ck_assert_int_eq(parse(HEAD "U*00401" TAIL ":~GS"), X278I_ISA_READ);
    ck_assert_uint_eq(isa.note_count, 0);
    ck_assert_int_eq(parse(HEAD "U*00501" TAIL ":~GS"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.repetition, 0);
    ck_assert_uint_eq(isa.note_count, 1);
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_repetition_separator_missing);
    ck_assert_uint_eq(isa.notes[0].element, 11);
    ck_assert_uint_eq(isa.notes[0].begin, 82);
    ck_assert_int_eq(parse(HEAD ":*00501" TAIL ":~GS"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.repetition, 0);
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_repetition_separator_invalid);
}
END_TEST

START_TEST(isa__counts_separators_when_widths_are_wrong)
{
    ck_assert_int_eq(parse("ISA*00**00**ZZ*A*ZZ*B*240301*1200*^*00501*1*0*T*:~GS"), X278I_ISA_READ);
    ck_assert(!isa.refused);
    ck_assert_uint_eq(isa.size, 49);
    ck_assert_uint_eq(isa.note_count, 1);
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_isa_length);
}
END_TEST

START_TEST(isa__component_separator_may_be_missing_before_a_line_break)
{
    static const char *const breaks[] = {"\n", "\r\n"};
    for (size_t i = 0; i < 2; i++) {
        char text[300];
        snprintf(text, sizeof text, HEAD "^*00501" TAIL "~%sGS*HI*A*B*20240301*1200*1*X*005010X217~%s", breaks[i],
                 breaks[i]);
        ck_assert_int_eq(parse(text), X278I_ISA_READ);
        ck_assert_int_eq(isa.delimiters.terminator, '~');
        ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_component_separator_missing);
        snprintf(text, sizeof text, HEAD "^*00501" TAIL "~%sGS*HI*A*B*20240301*1200*1*X*005010X217%s", breaks[i],
                 breaks[i]);
        ck_assert_int_eq(parse(text), X278I_ISA_READ); /* the line break ends the segments, and ~ is ISA16 */
        ck_assert_int_eq(isa.delimiters.terminator, breaks[i][0]);
        ck_assert_int_eq(isa.delimiters.component, '~');
    }
}
END_TEST

START_TEST(isa__component_separator_may_be_missing)
{
    ck_assert_int_eq(parse(HEAD "^*00501" TAIL "~GS*HI"), X278I_ISA_READ);
    ck_assert(!isa.refused);
    ck_assert_int_eq(isa.delimiters.terminator, '~');
    ck_assert_int_eq(isa.delimiters.component, ':');
    ck_assert_uint_eq(isa.note_count, 1);
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_component_separator_missing);
    ck_assert_int_eq(parse(HEAD "^*00501" TAIL "A~GS*HI"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.component, 0);
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_component_separator_invalid);
}
END_TEST

static void refuses(const char *text, int32_t code) {
    ck_assert_int_eq(parse(text), X278I_ISA_READ);
    ck_assert(isa.refused);
    ck_assert_uint_eq(isa.note_count, 1);
    ck_assert_int_eq(isa.notes[0].code, code);
}

START_TEST(isa__refuses_terminators_that_cannot_be)
{
    refuses(HEAD "^*00501" TAIL ":\xc2\xa6GS*HI", X278I_ISSUE_terminator_multibyte);
    refuses(HEAD "^*00501" TAIL ":\xe2\x80\xa6GS*HI", X278I_ISSUE_terminator_multibyte);
    refuses(HEAD "^*00501" TAIL "\xc2\xa6~GS*HI", X278I_ISSUE_separator_multibyte);
    refuses(HEAD "^*00501" TAIL ":*GS*HI", X278I_ISSUE_terminator_invalid);
    refuses(HEAD "^*00501" TAIL "AGS*HI", X278I_ISSUE_terminator_invalid);
    refuses(HEAD "^*00501" TAIL, X278I_ISSUE_terminator_invalid);
    refuses(HEAD "^*00501" TAIL ":", X278I_ISSUE_terminator_invalid);
}
END_TEST

START_TEST(isa__a_line_break_ends_segments)
{
    ck_assert_int_eq(parse(HEAD "^*00501" TAIL ":\nGS*HI"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.terminator, '\n');
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_terminator_control);
    ck_assert_int_eq(parse(HEAD "^*00501" TAIL ":  \r\nGS*HI"), X278I_ISA_READ);
    ck_assert_int_eq(isa.delimiters.terminator, '\r');
    ck_assert_int_eq(isa.notes[0].code, X278I_ISSUE_terminator_blank);
}
END_TEST

START_TEST(isa__asks_for_more_until_it_can_decide)
{
    static const char text[] = ISA "GS*HI*SENDER";
    for (size_t len = 4; len < sizeof ISA - 1 + 6; len++) {
        ck_assert_int_eq(x278i_isa_parse(text, len, false, &isa), X278I_ISA_MORE);
    }
    ck_assert_int_eq(x278i_isa_parse(text, sizeof ISA - 1 + 8, false, &isa), X278I_ISA_READ);
}
END_TEST

START_TEST(isa__gives_up_where_no_header_can_be)
{
    static char text[X278I_ISA_LONGEST + 100];
    memset(text, 'A', sizeof text);
    memcpy(text, "ISA*", 4);
    ck_assert_int_eq(x278i_isa_parse(text, X278I_ISA_LONGEST, false, &isa), X278I_ISA_NONE);
    ck_assert_int_eq(x278i_isa_parse(text, X278I_ISA_LONGEST - 1, false, &isa), X278I_ISA_MORE);
    ck_assert_int_eq(parse("ISA*00*"), X278I_ISA_NONE);
}
END_TEST

START_TEST(isa__a_word_that_begins_with_isa_is_none)
{
    ck_assert(x278i_isa_begins("ISA*"));
    ck_assert(x278i_isa_begins("ISA|"));
    ck_assert(!x278i_isa_begins("ISA "));
    ck_assert(!x278i_isa_begins("ISAB"));
    ck_assert(!x278i_isa_begins("ISA1"));
    ck_assert(!x278i_isa_begins("ISA\n"));
    ck_assert(!x278i_isa_begins("ISB*"));
}
END_TEST

BEGIN_SUITE("isa")
TEST(isa__takes_the_delimiters_of_a_clean_header)
TEST(isa__repetitions_begin_with_version_00402)
TEST(isa__counts_separators_when_widths_are_wrong)
TEST(isa__component_separator_may_be_missing_before_a_line_break)
TEST(isa__component_separator_may_be_missing)
TEST(isa__refuses_terminators_that_cannot_be)
TEST(isa__a_line_break_ends_segments)
TEST(isa__asks_for_more_until_it_can_decide)
TEST(isa__gives_up_where_no_header_can_be)
TEST(isa__a_word_that_begins_with_isa_is_none)
END_SUITE
