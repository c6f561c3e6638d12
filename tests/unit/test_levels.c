/* HL segments that contradict each other: what is written of them. */
#include <stdio.h>

#include "support.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define HEAD "ST*278*0001~BHT*0007*13*A1*20240301*1200~HL*1**20*1~NM1*X3*2*PLAN~"
#define END "SE*9*0001~GE*1*1~IEA*1*000000001~"

/* Read a message and write it. */
static void pass(support *t, const x278_ctx *ctx, const char *text, size_t len, x278_buf *out) {
    ok(t, x278_encode(decoded_bytes(t, ctx, text, len), NULL, NULL, out));
    support_own_buf(t, out);
}

/* HL numbers are computed: the HL02 of a level whose parent is missing must not come to name the level itself or one before
 * it. What is written is read and written again as it is. */
X278_TEST(levels__none_is_its_own_parent) {
    static const char *const levels[][2] = {
        {ISA GS HEAD "HL*3*2*22*1~NM1*1P*2*CLINIC~HL*3*2*22*0~" END, "HL*2*0*22*0~NM1*1P*2*CLINIC~HL*3*0*22*0~"},
        {ISA GS HEAD "HL*3*7*22*1~NM1*1P*2*CLINIC~" END,
         "HL*2*7*22*0~NM1*1P*2*CLINIC~"}, /* no level has the number 7 */
        {ISA GS HEAD "HL*3*X*22*1~NM1*1P*2*CLINIC~" END, "HL*2*X*22*0~NM1*1P*2*CLINIC~"},
    };
    x278_ctx *ctx = support_ctx(t);
    static x278_buf out[3][2]; /* freed when the body has ended */
    for (size_t i = 0; i < 3; i++) {
        pass(t, ctx, levels[i][0], strlen(levels[i][0]), &out[i][0]);
        pass(t, ctx, out[i][0].ptr, out[i][0].len, &out[i][1]);
        ck_assert_ptr_nonnull(strstr(out[i][0].ptr, levels[i][1]));
        ck_assert(out[i][0].len == out[i][1].len && memcmp(out[i][0].ptr, out[i][1].ptr, out[i][0].len) == 0);
    }
}

/* A level without its code is put where it would be with it: an event under the dependent, where there is one. */
X278_TEST(levels__a_guessed_level_is_placed_as_a_named_one) {
    static const char text[] = ISA GS HEAD
        "HL*2*1*21*1~NM1*1P*2*CLINIC~HL*3*2*22*1~NM1*IL*1*DOE~HL*4*3*23*1~NM1*QC*1*DOE~HL*5*3**0~UM*HS*I*2~" END;
    x278_ctx *ctx = support_ctx(t);
    static x278_buf out[2]; /* freed when the body has ended */
    pass(t, ctx, text, sizeof text - 1, &out[0]);
    pass(t, ctx, out[0].ptr, out[0].len, &out[1]);
    ck_assert_ptr_nonnull(strstr(out[0].ptr, "HL*5*4*EV*0~UM*HS*I*2~"));
    ck_assert(out[0].len == out[1].len && memcmp(out[0].ptr, out[1].ptr, out[0].len) == 0);
}

BEGIN_SUITE("levels")
TEST(levels__none_is_its_own_parent)
TEST(levels__a_guessed_level_is_placed_as_a_named_one)
END_SUITE
