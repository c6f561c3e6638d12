/* Lists of errors of files, and the JSON that is written of them. */
#include "casework/error.h"
#include "casework/json.h"
#include "support.h"
#include "x278/casework/version.h"

static void free_errors(void *object) {
    x278cw_errors_free(object);
}

static void free_buf(void *object) {
    x278_buf_free(object);
}

static x278cw_errors *new_errors(support *t, const x278_ctx *ctx) {
    x278cw_errors *errors = NULL;
    ok(t, x278cw_errors_new(ctx, &errors));
    support_defer(t, free_errors, errors);
    return errors;
}

X278_TEST(errors__keep_the_base_name_and_sort_by_line) {
    const x278_ctx *ctx = support_ctx(t);
    x278cw_errors *errors = new_errors(t, ctx);
    is(t, x278cwi_errors_add(errors, X278CW_LIMIT, "/a/first.xml", 9, NULL), X278_E_SYNTAX);
    is(t, x278cwi_errors_add(errors, X278CW_BAD_VALUE, "folder/p.xml", 7, "kind"), X278_E_SYNTAX);
    is(t, x278cwi_errors_add(errors, X278CW_DUPLICATE_ID, "folder/p.xml", 3, NULL), X278_E_SYNTAX);
    x278cwi_errors_sort(errors, 1);
    ck_assert_uint_eq(x278cw_errors_count(errors), 3);
    const x278cw_error *error = x278cw_errors_at(errors, 1);
    ck_assert(str_is(error->name, "duplicate_id"));
    ck_assert(str_is(error->file, "p.xml"));
    ck_assert_uint_eq(error->line, 3);
    ck_assert(str_is(x278cw_errors_at(errors, 2)->message, "A value is not one of those allowed: kind"));
    ck_assert_ptr_null(x278cw_errors_at(errors, 3));
    x278cw_errors_clear(errors);
    ck_assert_uint_eq(x278cw_errors_count(errors), 0);
}

X278_TEST(errors__are_one_json_object) {
    const x278_ctx *ctx = support_ctx(t);
    x278cw_errors *errors = new_errors(t, ctx);
    is(t, x278cwi_errors_add(errors, X278CW_BAD_VALUE, "p.xml", 7, NULL), X278_E_SYNTAX);
    is(t, x278cwi_errors_add(errors, X278CW_NOT_WELL_FORMED, NULL, 0, NULL), X278_E_SYNTAX);
    static x278_buf buf;
    buf = (x278_buf){NULL, 0, NULL};
    ok(t, x278cw_errors_json(ctx, errors, &buf));
    support_defer(t, free_buf, &buf);
    ck_assert_str_eq(buf.ptr,
                     "{\"format\":\"x278.error/1\",\"errors\":[{\"code\":\"bad_value\",\"file\":\"p.xml\",\"line\":7},"
                     "{\"code\":\"not_well_formed\",\"file\":null,\"line\":null}]}\n");
    x278_buf_free(&buf);
}

X278_TEST(json__escapes_what_must_be_and_replaces_what_is_not_utf8) {
    x278cwi_json json;
    static x278_buf buf;
    buf = (x278_buf){NULL, 0, NULL};
    x278cwi_json_begin(&json, support_ctx(t));
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_str(&json, "a", (x278_str){"x\"\\\n\x01\xff\xc3\xa9", 8});
    x278cwi_json_int(&json, "b", INT64_MIN);
    x278cwi_json_bool(&json, "c", false);
    x278cwi_json_null(&json, "d");
    x278cwi_json_open(&json, "e", '[');
    x278cwi_json_int(&json, NULL, 0);
    x278cwi_json_int(&json, NULL, -7);
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    ok(t, x278cwi_json_end(&json, &buf));
    support_defer(t, free_buf, &buf);
    ck_assert_str_eq(buf.ptr,
                     "{\"a\":\"x\\\"\\\\\\n\\u0001\xef\xbf\xbd\xc3\xa9\",\"b\":-9223372036854775808,\"c\":false,"
                     "\"d\":null,\"e\":[0,-7]}\n");
    x278_buf_free(&buf);
}

START_TEST(version__the_two_libraries_are_of_one_release)
{
    ck_assert_int_eq(x278cw_version_check(), X278_OK);
    ck_assert_int_eq(x278cw_version_number(), x278_version_number());
}
END_TEST

BEGIN_SUITE("cw_error")
TEST(errors__keep_the_base_name_and_sort_by_line)
TEST(errors__are_one_json_object)
TEST(json__escapes_what_must_be_and_replaces_what_is_not_utf8)
TEST(version__the_two_libraries_are_of_one_release)
END_SUITE
