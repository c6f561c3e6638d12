/* Every folder of fixtures/edi: the issues are what expected.tsv says, in both modes of reading. */
#include "support.h"

#include <stdio.h>

#include "fixtures.h"
#include "transcript.h"

static fixtures all;
static fixture *current;

static void check(const char *mode, const char *wanted, const transcript *found, const char *status) {
    if (strcmp(status, current->status) != 0) {
        ck_abort_msg("%s, %s: status %s in place of %s", current->folder, mode, status, current->status);
    }
    bool same = found->len == strlen(wanted) && (found->len == 0 || memcmp(found->ptr, wanted, found->len) == 0);
    if (!same) {
        ck_abort_msg("%s, %s\nwanted:\n%sfound:\n%.*s", current->folder, mode, wanted, (int)found->len,
                     found->len == 0 ? "" : found->ptr);
    }
}

static transcript found;

static void read_as(support *t, transcript_source source, bool transactions) {
    x278_ctx_options *limits = support_options(t);
    x278_allocator allocator = limits->allocator;
    *limits = current->limits;
    limits->allocator = allocator;
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    transcript_input input = {
        .source = source,
        .path = current->path,
        .data = current->data,
        .len = current->len,
        .options = &current->options,
        .transactions = transactions,
        .bytewise = true,
    };
    x278_status status = transcript_read(ctx, &input, issues, NULL, NULL);
    if (status == X278_E_NOMEM) {
        ok(t, status);
    }
    transcript_clear(&found);
    transcript_issues(issues, &found);
    check(transactions ? "transactions" : "tokens", current->expected, &found, x278_status_name(status));
}

static void from_memory(support *t) {
    read_as(t, FROM_MEMORY, false);
    read_as(t, FROM_MEMORY, true);
}

static void fed_bytewise(support *t) {
    read_as(t, FROM_FEED, false);
    read_as(t, FROM_FEED, true);
}

START_TEST(fixtures__give_the_issues_they_say)
{
    current = &all.items[_i];
    ck_assert_msg(current->expected != NULL, "%s has no expected.tsv", current->folder);
    support_run(from_memory);
}
END_TEST

START_TEST(fixtures__give_the_same_fed_byte_by_byte)
{
    current = &all.items[_i];
    ck_assert_ptr_nonnull(current->expected);
    support_run(fed_bytewise);
}
END_TEST

static bool is_named(const char *lines, const char *name) {
    size_t len = strlen(name);
    for (const char *line = lines; line != NULL && *line != '\0';) {
        if (strncmp(line, name, len) == 0 && line[len] == '\t') {
            return true;
        }
        line = strchr(line, '\n');
        line = line == NULL ? NULL : line + 1;
    }
    return false;
}

START_TEST(fixtures__there_is_one_for_each_code_of_reading)
{
    const char *name;
    size_t seen = 0;
    size_t missing = 0;
    int32_t code;
    for (size_t index = 0; (code = x278_issue_code_at(index, &name, NULL)) != 0; index++) {
        if (code > 219) { /* 220 is of an overlay, the others of guides */
            continue;
        }
        bool named = false;
        for (size_t i = 0; i < all.count; i++) {
            named = named || is_named(all.items[i].expected, name);
        }
        seen++;
        if (!named) {
            missing++;
            fprintf(stderr, "no fixture expects %s (%d)\n", name, (int)code);
        }
    }
    ck_assert_uint_ge(seen, 47);
    ck_assert_uint_eq(missing, 0);
}
END_TEST

int main(void) {
    fixtures_load("edi", &all);
    TCase *tcase = tcase_create("fixtures");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, fixtures__there_is_one_for_each_code_of_reading);
    tcase_add_loop_test(tcase, fixtures__give_the_issues_they_say, 0, (int)all.count);
    tcase_add_loop_test(tcase, fixtures__give_the_same_fed_byte_by_byte, 0, (int)all.count);
    int result = support_main(tcase);
    fixtures_free(&all);
    transcript_free(&found);
    return result;
}
