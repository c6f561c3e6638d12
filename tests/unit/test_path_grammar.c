/* The one grammar of paths: x278_row_find, x278_get, x278_set, overlays, rules and issues take and refuse the same. */
#include "overlaid.h"

#include <stdio.h>

#include "x278/path.h"

#define SEGMENTS                                                                                                       \
    OV_HEAD OV_A "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~REF*1J*77~" OV_C                      \
                 "HL*4*3*EV*1~TRN*1*T1*9012345678~TRN*1*T2*9098765432~UM*HS*I*2*11:B~DTP*435*D8*20240310~"             \
                 "HI*ABK:M5416**ABF:M542~NM1*SJ*1*ROE*ANN****XX*1234567893~NM1*71*1*POE*ED~"                           \
                 "HL*5*4*SS*0~SV1*HC:72148:26**UN*1~HL*6*4*SS*0~SV1*HC:72149**UN*1~"
#define MESSAGE ISA "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~" SEGMENTS "SE*27*0001~GE*1*1~IEA*1*000000001~"

/* Whether a path means a row as such, or some of what the row stands for: [n], or one qualifier out of several. */
typedef enum meaning {
    ROW,
    SOME
} meaning;

typedef struct example {
    const char *path;
    const char *row; /* the path of its row; NULL: refused */
    meaning meaning;
} example;

static const example examples[] = {
    {"2000E", "2000E", ROW},
    {"2000E[1]", "2000E", ROW},
    {"2000F[2]", "2000F", SOME},
    {"BHT", "BHT", ROW},
    {"BHT03", "BHT03", ROW},
    {"2000E-UM", "2000E-UM", ROW},
    {"2000E-UM01", "2000E-UM01", ROW},
    {"2000E[1]-UM01", "2000E-UM01", ROW},
    {"2000E-UM[1]01", "2000E-UM01", ROW},
    {"2000E-UM01[1]", "2000E-UM01", ROW},
    {"2000E-UM04-2", "2000E-UM04-2", ROW},
    {"2000E-HI03-2", "2000E-HI03-2", ROW},
    {"2000E-TRN[2]02", "2000E-TRN02", SOME},
    {"2000F[2]-SV101-2", "2000F-SV101-2", SOME},
    {"2000F[2]-SV1[1]01-2", "2000F-SV101-2", SOME},
    {"2000E-DTP{435}03", "2000E-DTP{435}03", ROW},
    {"2000E-DTP{435}[1]03", "2000E-DTP{435}03", ROW},
    {"2010B-REF{1J}02", "2010B-REF02", SOME},
    {"2010B-REF[2]02", "2010B-REF02", SOME},
    {"2010EA[2]-NM103", "2010EA-NM103", SOME},
    {"2010EA[2]-NM1{71}03", "2010EA-NM103", SOME},
    {"2000E[0]-UM01", NULL, ROW},
    {"2000E[]-UM01", NULL, ROW},
    {"2000E[1-UM01", NULL, ROW},
    {"2000E[x]-UM01", NULL, ROW},
    {"2000E-", NULL, ROW},
    {"2000E-UM1", NULL, ROW},
    {"2000E-UM00", NULL, ROW},
    {"2000E-UM011", NULL, ROW},
    {"2000E-UM99", NULL, ROW},
    {"2000E-UM04-", NULL, ROW},
    {"2000E-UM04-0", NULL, ROW},
    {"2000E-UM04-9", NULL, ROW},
    {"2000E-UM01[0]", NULL, ROW},
    {"2000E-UM04-2[1]", NULL, ROW},
    {"2000E-UM[0]01", NULL, ROW},
    {"2000E-UMX01", NULL, ROW},
    {"2000E-um01", NULL, ROW},
    {"2000X-UM01", NULL, ROW},
    {"2000EUM01", NULL, ROW},
    {" 2000E-UM01", NULL, ROW},
    {"2000E-UM01 ", NULL, ROW},
    {"2000E-DTP{999}03", NULL, ROW},
    {"2000E-DTP{}03", NULL, ROW},
    {"2000E-DTP{435", NULL, ROW},
    {"2000E-DTP03{435}", NULL, ROW},
    {"2000E-DTP[1]{435}03", NULL, ROW},
    {"2000F-SV1{XYZ}01-2", NULL, ROW},
    {"2010B-REF{ZZ}02", NULL, ROW},
};

#define EXAMPLES (sizeof examples / sizeof examples[0])

static const x278_guide *requests(void) {
    const x278_guide *guide = NULL;
    ck_assert_int_eq(x278_guide_find("005010X217-request", X278_STRLEN, &guide), X278_OK);
    return guide;
}

static bool names_element(const example *e) {
    x278_row row;
    return e->row == NULL || (x278_row_find(requests(), e->path, X278_STRLEN, &row) == X278_OK &&
                              x278_row_kind_of(requests(), row) == X278_ROW_ELEMENT);
}

START_TEST(path_grammar__rows_are_found)
{
    for (size_t i = 0; i < EXAMPLES; i++) {
        const example *e = &examples[i];
        x278_row row;
        char path[64];
        x278_status status = x278_row_find(requests(), e->path, X278_STRLEN, &row);
        ck_assert_msg(status == (e->row != NULL ? X278_OK : X278_E_NOT_FOUND), "%s: %s", e->path,
                      x278_status_name(status));
        x278_row_path(requests(), row, path, sizeof path);
        ck_assert_str_eq(path, e->row != NULL ? e->row : "");
    }
}
END_TEST

static void free_checker(void *checker) {
    x278_checker_free(checker);
}

X278_TEST(path_grammar__values_are_got_and_set) {
    x278_doc *doc;
    ok(t, x278_decode(support_ctx(t), MESSAGE, strlen(MESSAGE), NULL, NULL, &doc));
    support_own_doc(t, doc);
    for (size_t i = 0; i < EXAMPLES; i++) {
        const example *e = &examples[i];
        x278_str text;
        if (!names_element(e)) { /* it has no value */
            continue;
        }
        x278_status wanted = e->row != NULL ? X278_OK : X278_E_NOT_FOUND;
        is(t, x278_get(doc, e->path, X278_STRLEN, &text), wanted);
        is(t, x278_set(doc, e->path, X278_STRLEN, "1", 1), wanted);
        is(t, x278_get(doc, e->path, X278_STRLEN, &text), wanted);
        ck_assert_msg(e->row == NULL || str_is(text, "1"), "%s", e->path);
    }
}

/* The overlay is taken, or refused with an issue about a path. */
static void check_merge(support *t, const char *rows, const example *e) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", rows);
    bool taken = e->row != NULL && e->meaning == ROW;
    ck_assert_msg((merged_of(t, "005010X217-request", &overlay, 1) != NULL) == taken, "%s: %s", rows,
                  overlaid_issues());
    ck_assert_msg(taken || strstr(overlaid_issues(), "overlay_path") != NULL, "%s: %s", rows, overlaid_issues());
}

X278_TEST(path_grammar__overlays_take_rows) {
    for (size_t i = 0; i < EXAMPLES; i++) {
        char rows[128];
        snprintf(rows, sizeof rows, "<message path=\"%s\" text=\"m\"/>", examples[i].path);
        check_merge(t, rows, &examples[i]);
    }
}

X278_TEST(path_grammar__conditions_of_rules_take_rows) {
    for (size_t i = 0; i < EXAMPLES; i++) {
        char rows[200];
        snprintf(rows, sizeof rows,
                 "<required path=\"2000F\" in=\"transaction\"><when><present path=\"%s\"/></when></required>",
                 examples[i].path);
        check_merge(t, rows, &examples[i]);
    }
}

/* A path without [n]. */
static void without_index(const char *path, char *out) {
    for (; *path != '\0'; path++) {
        if (*path == '[') {
            path += strcspn(path, "]");
        } else {
            *out++ = *path;
        }
    }
    *out = '\0';
}

X278_TEST(path_grammar__paths_of_issues_lead_to_rows) {
    static const char faulty[] = OV_HEAD OV_A OV_B OV_C
        "HL*4*3*EV*1~TRN*1*T1~TRN*1*T2*1~UM*QQ*I*2*11:B:C~DTP*435*D8*2024~HI*ABK:~HI*ABK:M5416~NM1*SJ*1***Q***XX*1~"
        "NM1*71*1*POE*ED****XX*2~HL*5*4*SS*0~SV1*HC:72148**UN*A~HL*6*4*SS*0~SV1*XX:72149**UN~";
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc;
    char file[2048];
    size_t indexed = 0;
    snprintf(file, sizeof file,
             "%sGS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~%sSE*25*0001~GE*1*1~IEA*1*000000001~", ISA, faulty);
    x278_reader *reader = support_memory(t, ctx, file, strlen(file), NULL, NULL);
    x278_checker *checker;
    const x278_transaction *transaction;
    ok(t, x278_decode(ctx, file, strlen(file), NULL, NULL, &doc));
    support_own_doc(t, doc);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, free_checker, checker);
    ok(t, x278_checker_transaction(checker, transaction));
    ck_assert_uint_gt(x278_issues_count(issues), 10);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        char bare[96];
        char path[96];
        x278_row row;
        ck_assert_msg(x278_row_find(requests(), issue->path.ptr, issue->path.len, &row) == X278_OK, "%s",
                      issue->path.ptr);
        without_index(issue->path.ptr, bare);
        x278_row_path(requests(), row, path, sizeof path);
        ck_assert_str_eq(path, bare);
        if (issue->element > 0 &&
            x278_row_number(requests(), row, X278_NUMBER_USAGE) != 'N') { /* no field holds those */
            x278_str text;
            x278_status status = x278_get(doc, issue->path.ptr, issue->path.len, &text);
            ck_assert_msg(status == X278_OK, "%s: %s", issue->path.ptr, x278_status_name(status));
        }
        indexed += strchr(issue->path.ptr, '[') != NULL;
    }
    ck_assert_uint_gt(indexed, 2);
}

BEGIN_SUITE("path_grammar")
TEST(path_grammar__rows_are_found)
TEST(path_grammar__values_are_got_and_set)
if (x278_feature(X278_FEATURE_XML)) {
    TEST(path_grammar__overlays_take_rows)
    TEST(path_grammar__conditions_of_rules_take_rows)
}
TEST(path_grammar__paths_of_issues_lead_to_rows)
END_SUITE
