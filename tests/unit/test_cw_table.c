/* Tables of facts: what their reader refuses, and which table is used. */
#include "casework/table.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#define SPACE "xmlns=\"urn:x278:tables:1\""

static void free_tables(void *object) {
    x278cw_tables_free(object);
}

static void free_errors(void *object) {
    x278cw_errors_free(object);
}

typedef struct set {
    const x278_ctx *ctx;
    x278cw_tables *tables;
    x278cw_errors *errors;
} set;

static set new_set(support *t) {
    set s = {support_ctx(t), NULL, NULL};
    ok(t, x278cw_tables_new(s.ctx, &s.tables));
    support_defer(t, free_tables, s.tables);
    ok(t, x278cw_errors_new(s.ctx, &s.errors));
    support_defer(t, free_errors, s.errors);
    return s;
}

/* The file is refused with this code first, at this line. */
static void refused(support *t, const char *text, const char *code, uint64_t line) {
    set s = new_set(t);
    is(t, x278cw_tables_add(s.tables, text, strlen(text), "folder/t.xml", s.errors), X278_E_SYNTAX);
    ck_assert_msg(x278cw_errors_count(s.errors) > 0, "%s", text);
    const x278cw_error *error = x278cw_errors_at(s.errors, 0);
    ck_assert_msg(str_is(error->name, code), "%s in place of %s: %s", error->name.ptr, code, text);
    ck_assert_msg(error->line == line, "line %d: %s", (int)error->line, text);
    ck_assert(str_is(error->file, "t.xml"));
}

X278_TEST(table__refuses_what_the_grammar_does_not_have) {
    refused(t, "<rates " SPACE ">\n<rate role=\"qhp\">", "missing_attribute", 2);
    refused(t, "<rates " SPACE "\n/", "not_well_formed", 2);
    refused(t, "<rate " SPACE "/>", "wrong_root", 1);
    refused(t, "<rates/>", "wrong_root", 1);
    refused(t, "<rates " SPACE "><rat/></rates>", "unknown_element", 1);
    refused(t, "<rates " SPACE ">\n<rate role=\"qhp\" cents-per-hour=\"1\" cent=\"2\"/></rates>", "unknown_attribute",
            2);
    refused(t, "<rates " SPACE "><rate role=\"qph\" cents-per-hour=\"1\"/></rates>", "bad_value", 1);
    refused(t, "<rates " SPACE "><rate role=\"qhp\" cents-per-hour=\"1.5\"/></rates>", "bad_value", 1);
    refused(t, "<rates " SPACE ">\n\nwords</rates>", "bad_value", 3);
    refused(t, "\xff\xfe<", "not_well_formed", 1);
    refused(t, "<rates " SPACE ">\xe9</rates>", "not_well_formed", 1);
    refused(t, "", "not_well_formed", 1);
    refused(t, "<!DOCTYPE rates>\n<rates " SPACE "/>", "limit", 1);
}

X278_TEST(table__reports_errors_by_line_and_uses_nothing_of_the_file) {
    set s = new_set(t);
    const char *text = "<goldcard " SPACE ">\n<rule id=\"a\" threshold=\"90\" months=\"6\" min=\"1\"/>\n"
                       "<rule id=\"a\" threshold=\"90\" months=\"6\" min=\"1\"/>\n"
                       "<rule id=\"b\" threshold=\"101\" months=\"6\" min=\"1\"/>\n</goldcard>";
    is(t, x278cw_tables_add(s.tables, text, strlen(text), NULL, s.errors), X278_E_SYNTAX);
    ck_assert_uint_eq(x278cw_errors_count(s.errors), 2);
    ck_assert(str_is(x278cw_errors_at(s.errors, 0)->name, "duplicate_id"));
    ck_assert_uint_eq(x278cw_errors_at(s.errors, 0)->line, 3);
    ck_assert_uint_eq(x278cw_errors_at(s.errors, 1)->line, 4);
    ck_assert(!x278cwi_tables_have(s.tables, X278CWI_TABLE_GOLDCARD));
}

static void close_table(void *object) {
    x278cwi_table_close(object);
}

X278_TEST(table__given_ones_take_the_place_of_the_shipped) {
    set s = new_set(t);
    const char *text = "<rates " SPACE " checked=\"2026-01-01\"><rate role=\"qhp\" cents-per-hour=\" 12\"/></rates>";
    const char *other = "<rates " SPACE "/>";
    ok(t, x278cw_tables_add(s.tables, text, strlen(text), "a.xml", s.errors));
    ok(t, x278cw_tables_add(s.tables, text, strlen(text), "b.xml", s.errors));
    is(t, x278cw_tables_add(s.tables, other, strlen(other), "c.xml", s.errors), X278_E_SYNTAX);
    ck_assert(str_is(x278cw_errors_at(s.errors, 0)->name, "conflict"));
    ck_assert(str_is(x278cw_errors_at(s.errors, 0)->file, "c.xml"));
    x278cwi_table table;
    support_defer(t, close_table, &table);
    ok(t, x278cwi_table_open(&table, s.ctx, s.tables, X278CWI_TABLE_RATES));
    const x278cwi_node *rate = x278cwi_node_child(table.root, X278CWI_ROW_RATE);
    ck_assert_int_eq(x278cwi_get(rate, X278CWI_RATE_CENTS)->lo, 12);
    ck_assert_ptr_null(x278cwi_node_sibling(rate));
    x278cwi_table_close(&table);
}

START_TEST(table__every_shipped_one_is_read_and_has_its_source)
{
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (x278cwi_table_element kind = 0; kind < X278CWI_TABLE_KINDS; kind++) {
        x278cwi_table table;
        ck_assert_int_eq(x278cwi_table_open(&table, ctx, NULL, kind), X278_OK);
        ck_assert_uint_eq(table.root->element, kind);
        ck_assert_uint_gt(table.root->child_count, 0);
        ck_assert(x278cwi_has(table.root, X278CWI_ROW_CHECKED) || x278cwi_has(table.root, X278CWI_ROW_NOTE));
        x278cwi_table_close(&table);
    }
    x278_ctx_free(ctx);
}
END_TEST

START_TEST(table__limits_of_depth_size_and_number)
{
    x278_ctx *ctx = NULL;
    x278cw_tables *tables = NULL;
    x278cw_errors *errors = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_tables_new(ctx, &tables), X278_OK);
    ck_assert_int_eq(x278cw_errors_new(ctx, &errors), X278_OK);
    size_t room = ((size_t)16 << 20) + 100;
    char *text = malloc(room);
    ck_assert_ptr_nonnull(text);
    size_t len = (size_t)snprintf(text, room, "<holidays " SPACE " from=\"2026-01-01\" to=\"2026-12-31\">");
    size_t head = len;
    for (int i = 0; i < 100000; i++) {
        len += (size_t)snprintf(text + len, room - len, "<day date=\"2026-01-01\"/>");
    }
    len += (size_t)snprintf(text + len, room - len, "</holidays>");
    ck_assert_int_eq(x278cw_tables_add(tables, text, len, NULL, errors), X278_E_SYNTAX); /* 100,001 elements */
    ck_assert(str_is(x278cw_errors_at(errors, 0)->name, "limit"));
    x278cw_errors_clear(errors);
    memset(text + head, ' ', room - head);
    len = ((size_t)16 << 20) + 1;
    memcpy(text + len - 11, "</holidays>", 11);
    ck_assert_int_eq(x278cw_tables_add(tables, text, len, NULL, errors), X278_E_SYNTAX);
    ck_assert(str_is(x278cw_errors_at(errors, 0)->name, "limit"));
    x278cw_errors_clear(errors);
    memmove(text + len - 12, "</holidays>", 11);
    ck_assert_int_eq(x278cw_tables_add(tables, text, len - 1, NULL, errors), X278_OK); /* 16 MiB */
    len = 0;
    for (int i = 0; i < 65; i++) {
        len += (size_t)snprintf(text + len, room - len, "<rates " SPACE ">");
    }
    ck_assert_int_eq(x278cw_tables_add(tables, text, len, NULL, errors), X278_E_SYNTAX);
    ck_assert(str_is(x278cw_errors_at(errors, x278cw_errors_count(errors) - 1)->name, "limit"));
    free(text);
    x278cw_errors_free(errors);
    x278cw_tables_free(tables);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("cw_table")
if (x278_feature(X278_FEATURE_XML)) {
    TEST(table__refuses_what_the_grammar_does_not_have)
    TEST(table__reports_errors_by_line_and_uses_nothing_of_the_file)
    TEST(table__given_ones_take_the_place_of_the_shipped)
    TEST(table__every_shipped_one_is_read_and_has_its_source)
    TEST(table__limits_of_depth_size_and_number)
}
END_SUITE
