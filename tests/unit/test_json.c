#include "exchanged.h"

#include <stdio.h>

#include "review/tables.h"

static void free_json_writer(void *writer) {
    x278_json_writer_free(writer);
}

X278_TEST(json__is_a_line_with_the_members_in_order) {
    const x278_buf *json = json_of(t, decoded(t, support_ctx(t), ISA GS MUCH END), 0);
    const char *head = "{\"x278\":1,\"guide\":\"005010X217-request\",\"envelope\":{";
    ck_assert(strncmp(json->ptr, head, strlen(head)) == 0);
    ck_assert(has(json, "},\"review\":{\"control_number\":\"0001\",\"guide\":\"005010X217\",\"structure\":\"0007\","));
    ck_assert(has(json, "\"delimiters\":\"7E 2A 3A 5E\""));
    ck_assert(has(json, "\"organizations\":[{\"parties\":[{\"role\":\"X3\",\"kind\":\"2\",\"name\":\"PLAN\","));
    ck_assert(has(json, "\"procedure\":{\"qualifier\":\"HC\",\"code\":\"72148\",\"modifiers\":[null,\"TC\"]}"));
    ck_assert(
        has(json,
            "\"diagnoses\":[{\"qualifier\":\"ABK\",\"code\":\"M5416\"},{},{\"qualifier\":\"ABF\",\"code\":\"M542\"}]"));
    ck_assert(has(json, "\"order\":1"));
    ck_assert(has(json, "\"tag\":\"ZZ9\",\"text\":\"ZZ9*A:B^C\"}"));
    ck_assert_ptr_eq(strchr(json->ptr, '\n'), json->ptr + json->len - 1);
    ck_assert(!has(json, "struct_size") && !has(json, "count\"") && !has(json, "_word") && !has(json, "_path"));
    ck_assert(!has(json, ", \"") && !has(json, "\": ") && !has(json, ",,") && !has(json, "{,"));
    const char *first = strstr(json->ptr, "\"events\"");
    ck_assert_ptr_nonnull(first); /* those of the subscriber; the root's list is not written */
    ck_assert_ptr_null(strstr(first + 1, "\"events\""));
}

X278_TEST(json__says_words_and_paths) {
    const x278_doc *doc = decoded(t, support_ctx(t), ISA GS MUCH END);
    const x278_buf *json = json_of(t, doc, X278_JSON_WORDS | X278_JSON_PATHS);
    ck_assert(
        has(json, "\"category\":\"HS\",\"category_word\":\"health services review\",\"category_path\":\"2000E-UM01\""));
    ck_assert(has(json, "\"name\":\"DOE\",\"name_path\":\"2010C-NM103\""));
    ck_assert(has(json, "\"modifiers\":[null,\"TC\"],\"modifiers_path\":[\"2000F-SV101-3\",\"2000F-SV101-4\"]"));
    ck_assert(has(json, "\"codes_word\":[\"") && has(json, "\"codes_path\":[\"2000E-CRC{07}03\""));
    ck_assert(has(json, "],\"events_path\":\"2000E\"") && has(json, "},\"party_path\":\"2010C\""));
    json = json_of(t, doc, X278_JSON_WORDS);
    ck_assert(has(json, "_word\"") && !has(json, "_path\""));
    json = json_of(t, doc, X278_JSON_PATHS);
    ck_assert(!has(json, "_word\"") && has(json, "_path\""));
}

/* No field has a name that is also the name of a member beside another. */
START_TEST(json__no_field_ends_as_a_path_or_a_word)
{
    size_t count = 0;
    for (uint16_t i = 0; i < x278i_struct_total; i++) {
        for (uint16_t f = x278i_structs[i].first; f < x278i_structs[i].first + x278i_structs[i].count; f++) {
            const char *name = x278i_fields[f].name;
            size_t len = strlen(name);
            ck_assert(len < 5 || (strcmp(name + len - 5, "_word") != 0 && strcmp(name + len - 5, "_path") != 0));
            ck_assert_uint_eq(x278i_keys[f].len, len + 4); /* and its key is its name */
            ck_assert(memcmp(x278i_keys[f].text + 2, name, len) == 0);
            count++;
        }
    }
    ck_assert_uint_gt(count, 200);
}
END_TEST

/* What a name becomes. */
X278_TEST(json__escapes_what_json_cannot_hold) {
    static const struct {
        const char *text, *json;
    } cases[] = {
        {"A\"B\\C", "\"A\\\"B\\\\C\""},
        {"\x01\x1f\x7f\t\n", "\"\\u0001\\u001f\\u007f\\u0009\\u000a\""},
        {"Jos\xC3\xA9 \xF0\x9F\x98\x80", "\"Jos\xC3\xA9 \xF0\x9F\x98\x80\""},
        {"seven77", "\"seven77\""},
        {"eight888", "\"eight888\""},
        {"nine9999\x01", "\"nine9999\\u0001\""},
        {"</script>", "\"</script>\""},
    };
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ok(t, x278_set(doc, "BHT03", X278_STRLEN, cases[i].text, X278_STRLEN));
        const char *member = strstr(json_of(t, doc, 0)->ptr, "\"transaction_id\":");
        ck_assert_ptr_nonnull(member);
        ck_assert_msg(strncmp(member + 17, cases[i].json, strlen(cases[i].json)) == 0, "%s", member);
    }
}

/* Every byte at every place of a text. Without failing allocations: the other tests have those. */
START_TEST(json__every_byte_at_every_place)
{
    static const char empty[] = ISA GS HEAD "SE*3*0001~" END;
    x278_ctx *ctx;
    x278_doc *doc;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, empty, sizeof empty - 1, NULL, NULL, &doc), X278_OK);
    x278_review *review = x278_doc_edit(doc);
    for (size_t len = 1; len < 20; len++) {
        for (size_t at = 0; at < len; at++) {
            for (unsigned byte = 1; byte < 128; byte++) {
                char text[20];
                char wanted[64];
                x278_buf json;
                bool control = byte < 0x20 || byte == 0x7f;
                bool quoted = byte == '"' || byte == '\\';
                memset(text, 'x', sizeof text);
                text[at] = (char)byte;
                review->transaction_id = (x278_str){text, len};
                snprintf(wanted, sizeof wanted, "\"%.*s", (int)at, text);
                snprintf(wanted + at + 1, sizeof wanted - at - 1, control ? "\\u%04x" : quoted ? "\\%c" : "%c", byte);
                size_t more = strlen(wanted);
                memset(wanted + more, 'x', len - at - 1);
                memcpy(wanted + more + len - at - 1, "\"", 2);
                ck_assert_int_eq(x278_json_encode(doc, NULL, &json), X278_OK);
                ck_assert_msg(has(&json, wanted), "byte %u at %zu of %zu", byte, at, len);
                x278_buf_free(&json);
            }
        }
    }
    x278_doc_free(doc);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(json__text_that_is_not_utf8_has_a_character_a_byte) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    ok(t, x278_set(doc, "BHT03", X278_STRLEN, "Jos\xE9 \xC3\xA9\x01", X278_STRLEN));
    const x278_buf *json = json_of(t, doc, 0);
    ck_assert(strncmp(json->ptr, "{\"x278\":1,\"guide\":\"005010X217-request\",\"bytes\":1,", 49) == 0);
    ck_assert(has(json, "\"transaction_id\":\"Jos\xC3\xA9 \xC3\x83\xC2\xA9\\u0001\""));
    ck_assert(has(json, "\"name\":\"DOE\""));
    ok(t, x278_set(doc, "BHT03", X278_STRLEN, "Jos\xC3\xA9", X278_STRLEN));
    ck_assert(!has(json_of(t, doc, 0), "\"bytes\""));
}

X278_TEST(json__a_long_text_is_written_whole) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS HEAD "SE*3*0001~" END);
    char text[5000];
    char wanted[30000] = "\"transaction_id\":\"";
    size_t at = strlen(wanted);
    for (size_t i = 0; i < sizeof text; i++) {
        bool odd = i % 1021 == 0;
        text[i] = odd ? '"' : (char)('a' + i % 26);
        wanted[at] = '\\';
        at += odd ? 1 : 0;
        wanted[at++] = text[i];
    }
    memcpy(wanted + at, "\"}}\n", 5);
    ok(t, x278_doc_strdup(doc, text, sizeof text, &x278_doc_edit(doc)->transaction_id));
    x278_review *review = x278_doc_edit(doc);
    review->date = review->time = review->type = (x278_str){NULL, 0};
    ck_assert(has(json_of(t, doc, 0), wanted));
}

X278_TEST(json__needs_its_arguments) {
    const x278_ctx *ctx = support_ctx(t);
    x278_json_writer_options unknown = {.struct_size = sizeof unknown, .flags = 1u << 30};
    x278_json_writer *writer;
    x278_buf *buf = support_buf(t);
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    is(t, x278_json_writer_open_buffer(NULL, NULL, &writer), X278_E_INVALID_ARG);
    is(t, x278_json_writer_open_buffer(ctx, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_writer_open_buffer(ctx, &unknown, &writer), X278_E_UNSUPPORTED);
    is(t, x278_json_writer_open_file(ctx, NULL, NULL, &writer), X278_E_INVALID_ARG);
    is(t, x278_json_writer_open_file(ctx, "no/such/folder/x", NULL, &writer), X278_E_IO);
    is(t, x278_json_writer_open_callback(ctx, NULL, NULL, NULL, &writer), X278_E_INVALID_ARG);
    ck_assert_ptr_null(writer);
    is(t, x278_json_writer_document(NULL, doc), X278_E_INVALID_ARG);
    is(t, x278_json_writer_issue(NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_writer_close(NULL), X278_E_INVALID_ARG);
    is(t, x278_json_writer_take_buffer(NULL, buf), X278_E_INVALID_ARG);
    is(t, x278_json_encode(NULL, NULL, buf), X278_E_INVALID_ARG);
    is(t, x278_json_encode(doc, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_json_encode(doc, &unknown, buf), X278_E_UNSUPPORTED);
    x278_json_writer_free(NULL);
    ok(t, x278_json_writer_open_buffer(ctx, NULL, &writer));
    support_defer(t, free_json_writer, writer);
    is(t, x278_json_writer_document(writer, NULL), X278_E_INVALID_ARG);
    ok(t, x278_json_writer_document(writer, doc));
    ok(t, x278_json_writer_document(writer, doc));
    ok(t, x278_json_writer_close(writer));
    is(t, x278_json_writer_close(writer), X278_E_STATE);
    is(t, x278_json_writer_document(writer, doc), X278_E_STATE);
    ok(t, x278_json_writer_take_buffer(writer, buf));
    const x278_buf *one = json_of(t, doc, 0);
    ck_assert_uint_eq(buf->len, 2 * one->len);
    ck_assert(memcmp(buf->ptr, one->ptr, one->len) == 0 && memcmp(buf->ptr + one->len, one->ptr, one->len) == 0);
}

X278_TEST(json__a_callback_stops_the_writer) {
    const x278_ctx *ctx = support_ctx(t);
    x278_json_writer *writer;
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    ok(t, x278_json_writer_open_callback(ctx, refuse, NULL, NULL, &writer));
    support_defer(t, free_json_writer, writer);
    ok(t, x278_json_writer_document(writer, doc)); /* small: it waits */
    is(t, x278_json_writer_close(writer), X278_E_CALLBACK);
}

X278_TEST(json__an_issue_has_all_its_members) {
    static const char text[] = ISA GS HEAD "SE*9*0001~" END;
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_checker *checker;
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, issues);
    x278_json_writer *writer;
    x278_buf *buf = support_buf(t);
    x278_unit_kind kind;
    x278_status status;
    ok(t, x278_json_writer_open_buffer(ctx, NULL, &writer));
    support_defer(t, free_json_writer, writer);
    is(t, x278_json_writer_issue(writer, NULL), X278_E_INVALID_ARG);
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    while ((status = x278_checker_next(checker, reader, &kind, NULL)) == X278_OK) {
    }
    x278_checker_free(checker);
    is(t, status, X278_END);
    ck_assert_uint_gt(x278_issues_count(issues), 1);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        ok(t, x278_json_writer_issue(writer, x278_issues_at(issues, i)));
    }
    ok(t, x278_json_writer_take_buffer(writer, buf));
    ck_assert_ptr_nonnull(buf->ptr);
    ck_assert(has(buf, "{\"severity\":\"error\",\"code\":\"se_count\",\"snip\":1,\"path\":\"SE01\",\"loop\":\"\","
                       "\"segment\":\"SE\",\"ordinal\":3,\"element\":1,\"component\":0,\"repetition\":1,\"offset\":"));
    ck_assert(
        has(buf,
            ",\"ta1\":\"\",\"ak905\":\"\",\"ik304\":\"\",\"ik403\":\"\",\"ik502\":\"4\",\"rule\":\"\",\"message\":\""));
}

BEGIN_SUITE("json")
TEST(json__is_a_line_with_the_members_in_order)
TEST(json__says_words_and_paths)
TEST(json__no_field_ends_as_a_path_or_a_word)
TEST(json__escapes_what_json_cannot_hold)
TEST(json__every_byte_at_every_place)
TEST(json__text_that_is_not_utf8_has_a_character_a_byte)
TEST(json__a_long_text_is_written_whole)
TEST(json__needs_its_arguments)
TEST(json__a_callback_stops_the_writer)
TEST(json__an_issue_has_all_its_members)
END_SUITE
