/* The bytes of a payload, held against what the message says of them. */
#include "support.h"

#include "checked.h"

#define PARTIAL "info guide_partial ST03 1 e3 //\n"
#define FRONT                                                                                                          \
    "ST*275*0001*006020X316~BGN*02*REF1*20240301*1200~NM1*ACV*2*CLINIC*****XX*1234567893*67*1P~"                       \
    "NM1*40*2*PLAN*****PI*12345*67*PR~NM1*IL*1*DOE*****MI*M100~LX*1~TRN*1*ACN1~DTP*368*D8*20240301~"
#define OBJECT "OOI*1*47*ATTACHMENT~"
#define EXPECT(segments, lines)                                                                                        \
    ck_assert_str_eq(checked_in(t, "00602", "PI", "006020X316", FRONT segments, NULL), PARTIAL lines)

X278_TEST(check_payload__is_base64_when_it_says_so) {
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*8*Zm9vYmFy~", "");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*10*Zm9v\r\nYmFy~", "");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*8*Zm9v*mFy~", "warning payload_not_base64 2110A-BDS03 11 e3 //\n");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*7*Zm9vYmF~", "warning payload_not_base64 2110A-BDS03 11 e3 //\n");
}

X278_TEST(check_payload__is_text_when_it_says_so) {
    EXPECT("CAT*AE*TX~" OBJECT "BDS*ASC*29*History, examination: *:^SE*1~", "");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*ASC*8*Zm9vYmFy~", "");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*ASC*32*Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFy~",
           "warning payload_is_base64 2110A-BDS03 11 e3 //\n");
}

X278_TEST(check_payload__fits_its_category) {
    EXPECT("CAT*AE*IA~" OBJECT "BDS*B64*8*JVBERi0x~", "");
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*8*JVBERi0x~", "warning payload_kind 2110A-BDS03 11 e3 //\n");
    EXPECT("CAT*AE*HL~" OBJECT "BDS*ASC*9*%PDF-1.7 ~", "warning payload_kind 2110A-BDS03 11 e3 //\n");
    EXPECT("CAT*AE*IA~" OBJECT "BDS*ASC*12*plain letter~", "warning payload_kind 2110A-BDS03 11 e3 //\n");
    EXPECT("CAT*AE*ZZ~" OBJECT "BDS*ASC*9*%PDF-1.7 ~", "");
}

X278_TEST(check_payload__of_no_bytes_lacks_its_element) {
    EXPECT("CAT*AE*TX~" OBJECT "BDS*B64*0*~",
           "error element_missing 2110A-BDS03 11 e3 8/1/5\ninfo trailing_empty 2110A-BDS 11 //\n");
}

BEGIN_SUITE("check_payload")
TEST(check_payload__is_base64_when_it_says_so)
TEST(check_payload__is_text_when_it_says_so)
TEST(check_payload__fits_its_category)
TEST(check_payload__of_no_bytes_lacks_its_element)
END_SUITE
