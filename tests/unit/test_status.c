#include "support.h"

#include "x278/status.h"
#include "x278/version.h"

START_TEST(status__each_has_its_own_name)
{
    for (x278_status a = X278_E_INCOMPLETE; a <= X278_NEED_INPUT; a++) {
        ck_assert(strncmp(x278_status_name(a), "X278_", 5) == 0);
        for (x278_status b = X278_E_INCOMPLETE; b < a; b++) {
            ck_assert_str_ne(x278_status_name(a), x278_status_name(b));
        }
    }
    ck_assert_str_eq(x278_status_name(X278_OK), "X278_OK");
    ck_assert_str_eq(x278_status_name(X278_END), "X278_END");
    ck_assert_str_eq(x278_status_name(X278_NEED_INPUT), "X278_NEED_INPUT");
    ck_assert_str_eq(x278_status_name(X278_E_LIMIT), "X278_E_LIMIT");
}
END_TEST

START_TEST(status__unknown_numbers_have_a_name_too)
{
    ck_assert_str_eq(x278_status_name(X278_NEED_INPUT + 1), "unknown status");
    ck_assert_str_eq(x278_status_name(X278_E_INCOMPLETE - 1), "unknown status");
    ck_assert_str_eq(x278_status_name(INT32_MIN), "unknown status");
}
END_TEST

START_TEST(version__library_and_headers_agree)
{
    ck_assert_int_eq(x278_version_number(), X278_VERSION_NUMBER);
    ck_assert_str_eq(x278_version_string(), X278_VERSION_STRING);
    ck_assert_int_eq(x278_feature(0), 0);
    ck_assert_int_eq(x278_feature(1000), 0);
}
END_TEST

BEGIN_SUITE("status")
TEST(status__each_has_its_own_name)
TEST(status__unknown_numbers_have_a_name_too)
TEST(version__library_and_headers_agree)
END_SUITE
