/* Overlay files: what is read, what is refused, what contradicts what stands below, and the examples. */
#include "overlaid.h"

#include <stdio.h>
#include <stdlib.h>

#include "guide/pattern.h"

#define HEAD "<overlay id='one' name='n' version='1'><for guide='005010X217-request'>"
#define TAIL "</for></overlay>"

/* The file does not load, and these are the issues. */
static void rejected(support *t, const char *text, const char *issues) {
    ck_assert_ptr_null(overlay_text(t, text));
    ck_assert_str_eq(overlaid_issues(), issues);
}

/* Two overlays, the second over the first, do not go together. */
static void clashing(support *t, const char *below, const char *above, const char *issues) {
    char text[2048];
    const x278_overlay *overlays[2];
    size_t count = 0;
    if (below != NULL) {
        snprintf(text, sizeof text, "<overlay id='below' name='n' version='1'><for guide='005010X217-request'>%s" TAIL,
                 below);
        overlays[count++] = overlay_text(t, text);
    }
    snprintf(text, sizeof text,
             "<overlay id='above' name='n' version='1' level='plan'><for guide='005010X217-request'>%s" TAIL, above);
    overlays[count++] = overlay_text(t, text);
    ck_assert_str_eq(overlaid_issues(), "");
    ck_assert_ptr_null(merged_of(t, "005010X217-request", overlays, count));
    ck_assert_str_eq(overlaid_issues(), issues);
}

X278_TEST(overlay_file__wrong_words_are_told_with_their_line) {
    rejected(t, "<guide/>", "1 overlay_word: line 1: this is no overlay: its first element must be overlay\n");
    rejected(t, HEAD "\n<cods path='X'/>" TAIL, "2 overlay_word: line 2: no element of this name may stand in for\n");
    rejected(
        t, HEAD "\n\n<repeat path='2000F' max='1' most='2'/>" TAIL,
        "3 overlay_word: line 3: there is no such attribute; the element may have: path max widen id severity message "
        "source\n");
    rejected(t, HEAD "<repeat path='2000F'/>" TAIL, "1 overlay_attribute: line 1: the attribute max is missing\n");
    rejected(t, HEAD "\nSECRET\n" TAIL, "2 overlay_word: line 2: no text may stand between elements\n");
    rejected(
        t, "<overlay id='a b' name='n' version='1'/>",
        "1 overlay_value: line 1: the attribute id cannot be read: it must be 1 to 40 letters, digits, dots, dashes, "
        "underscores\n");
    rejected(t, HEAD "<repeat path='2000F' max='ten'/>" TAIL,
             "1 overlay_value: line 1: the attribute max cannot be read: it must be a number of at most six digits\n");
    rejected(t, "<overlay id='o' name='n' version='1'>\n<for guide='005010X999'/></overlay>",
             "2 overlay_guide: line 2: there is no guide of this name\n");
    rejected(t, HEAD "<codes path='2000E-UM01' add='ZZ'/>" TAIL, "1 overlay_word: line 1: add needs widen=\"yes\"\n");
    rejected(t, HEAD "<required path='2000E-HI'><when/></required>" TAIL,
             "1 overlay_word: line 1: a condition is missing in this element\n");
    rejected(t, HEAD "</for><for guide='005010X217-request'/></overlay>",
             "1 overlay_word: line 1: this part stands twice\n");
    rejected(t, "<x:overlay xmlns:x='urn:x' id='o' name='n' version='1'/>",
             "1 overlay_word: line 1: this is no overlay: its first element must be overlay\n");
}

X278_TEST(overlay_file__reports_every_mistake_of_a_file) {
    rejected(t, HEAD "\n<repeat path='2000F'/>\n<foo><bar/></foo>\n<length path='2000E-UM01'/>" TAIL,
             "2 overlay_attribute: line 2: the attribute max is missing\n"
             "3 overlay_word: line 3: no element of this name may stand in for\n"
             "4 overlay_word: line 4: min or max must be there\n");
}

X278_TEST(overlay_file__hostile_files_end_in_an_issue) {
    x278_status status;
    static const char bomb[] = "<!DOCTYPE overlay [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><overlay id='&b;'/>";
    ck_assert_ptr_null(overlay_bytes(t, bomb, sizeof bomb - 1, &status));
    ck_assert_int_eq(status, X278_E_LIMIT);
    ck_assert_str_eq(overlaid_issues(),
                     "1 xml_refused: line 1: the XML was refused: it has a document type declaration\n");
    static const char outside[] = "<!DOCTYPE overlay SYSTEM 'file:///etc/passwd'><overlay/>";
    ck_assert_ptr_null(overlay_bytes(t, outside, sizeof outside - 1, &status));
    ck_assert_int_eq(status, X278_E_LIMIT);
    static char deep[70000];
    size_t len = (size_t)sprintf(deep, "%s<required path='2000E-HI'><when>", HEAD);
    for (int i = 0; i < 10000; i++) {
        memcpy(deep + len, "<not>", 5);
        len += 5;
    }
    ck_assert_ptr_null(overlay_bytes(t, deep, len, &status));
    ck_assert_int_eq(status, X278_E_LIMIT);
    ck_assert_str_eq(overlaid_issues(), "1 xml_refused: line 1: the XML was refused: elements are nested too deep\n");
    static char large[300000];
    memset(large, ' ', sizeof large);
    static const char begin[] = "<overlay id='o' name='n' version='1'>";
    memcpy(large, begin, sizeof begin - 1);
    ck_assert_ptr_null(overlay_bytes(t, large, sizeof large, &status));
    ck_assert_int_eq(status, X278_E_LIMIT);
    ck_assert_str_eq(overlaid_issues(), "1 xml_refused: line 1: the XML was refused: it is too large\n");
}

START_TEST(overlay_file__lists_that_grow_row_by_row_are_bounded)
{
    static char rows[200000];
    size_t len = (size_t)sprintf(rows, "%s<codes path='2010A-NM109' allow='", HEAD);
    for (int i = 0; i < 9000; i++) {
        len += (size_t)sprintf(rows + len, "%05d ", i);
    }
    len += (size_t)sprintf(rows + len, "'/>");
    for (int i = 0; i < 900; i++) {
        len += (size_t)sprintf(rows + len, "<codes path='2010A-NM109' add='X%d' widen='yes'/>", i);
    }
    len += (size_t)sprintf(rows + len, "%s", TAIL);
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_overlay *overlay = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_overlay_load(ctx, rows, len, issues, &overlay), X278_OK);
    const x278_overlay *list = overlay;
    x278_guide *guide = NULL;
    ck_assert_int_eq(x278_guide_merge(ctx, x278_overlay_guide_at(overlay, 0), &list, 1, issues, &guide), X278_E_SYNTAX);
    ck_assert_ptr_null(guide);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_str_eq(x278_issues_at(issues, 0)->name.ptr, "overlay_limit");
    x278_overlay_free(overlay);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
}
END_TEST

START_TEST(overlay_file__a_file_of_rows_only_is_bounded)
{
    static char rows[262144];
    size_t len = (size_t)sprintf(rows, "%s", HEAD);
    while (len + 16 < sizeof rows) {
        memcpy(rows + len, "<a/>", 4);
        len += 4;
    }
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_overlay *overlay = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_overlay_load(ctx, rows, len, issues, &overlay), X278_E_LIMIT);
    ck_assert_ptr_null(overlay);
    size_t count = x278_issues_count(issues);
    ck_assert_str_eq(x278_issues_at(issues, count - 1)->name.ptr, "overlay_limit");
    x278_issues_free(issues);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(overlay_file__a_file_that_is_not_there_is_no_crash) {
    x278_ctx *ctx = support_ctx(t);
    x278_overlay *overlay = NULL;
    is(t, x278_overlay_load_file(ctx, "no/such/file", NULL, &overlay), X278_E_IO);
    ck_assert_ptr_null(overlay);
}

X278_TEST(overlay_file__paths_must_lead_to_one_row) {
    clashing(t, NULL, "<required path='2000E-XYZ'/>",
             "1 overlay_path: line 1: the attribute path leads nowhere in 005010X217-request: there is no such row\n");
    clashing(
        t, NULL, "<required path='2000E-DTP'/>",
        "1 overlay_path: line 1: the attribute path leads nowhere in 005010X217-request: several segments have it; "
        "write which, as in DTP{435}\n");
    clashing(
        t, NULL, "<pattern path='2000E-UM04' is='9'/>",
        "1 overlay_path: line 1: the attribute path leads nowhere in 005010X217-request: it is a composite; name a "
        "component\n");
    clashing(t, NULL, "<forbidden path='TA1'/>",
             "1 overlay_path: line 1: the attribute path leads nowhere in 005010X217-request: rules look at "
             "transaction sets "
             "only, not at the envelope\n");
    clashing(
        t, NULL, "<forbidden path='2010C-NM104'><when><is path='2000E-UM01' codes='HS'/></when></forbidden>",
        "1 overlay_path: line 1: the attribute path leads nowhere in 005010X217-request: it stands behind the loop of "
        "the rule; name a loop around both with in\n");
    clashing(t, NULL, "<message rule='NO-SUCH' text='x'/>",
             "1 overlay_path: line 1: the attribute rule leads nowhere in 005010X217-request: there is no rule of this "
             "id\n");
}

X278_TEST(overlay_file__what_is_wider_is_told_with_both_names) {
    clashing(
        t, NULL, "<codes path='2000E-UM01' allow='HS ZZ'/>",
        "1 overlay_wider: line 1: above allows more at 2000E-UM01 than 005010X217-request does: a code is not in the "
        "list\n");
    clashing(t, "<codes path='2000E-UM01' allow='HS'/>", "<codes path='2000E-UM01' allow='SC'/>",
             "1 overlay_wider: line 1: above allows more at 2000E-UM01 than below does: a code is not in the list\n");
    clashing(t, NULL, "<length path='2010C-NM109' max='90'/>",
             "1 overlay_wider: line 1: above allows more at 2010C-NM109 than 005010X217-request does: the length goes "
             "beyond what is allowed\n");
    clashing(t, "<repeat path='2000F' max='5'/>", "<repeat path='2000F' max='6'/>",
             "1 overlay_wider: line 1: above allows more at 2000F than below does: fewer are allowed\n");
    clashing(t, "<charset is='basic'/>", "<charset is='extended'/>",
             "1 overlay_wider: line 1: above allows more at charset than below does: only the basic character set is "
             "taken\n");
    clashing(
        t, "<delimiters terminator='~'/>", "<delimiters terminator='LF'/>",
        "1 overlay_wider: line 1: above allows more at delimiters than below does: a delimiter is not among those that "
        "are taken\n");
    clashing(t, "<delimiters component=':'/>", "<delimiters component='+'/>",
             "1 overlay_wider: line 1: above allows more at ISA16 than below does: a code is not in the list\n");
}

X278_TEST(overlay_file__contradictions_are_told_with_both_names) {
    clashing(
        t, NULL, "<forbidden path='2000E-UM01'/>",
        "1 overlay_contradiction: line 1: above contradicts 005010X217-request at 2000E-UM01: it is required there\n");
    clashing(t, "<required path='2010C-N3'/>", "<forbidden path='2010C-N3'/>",
             "1 overlay_contradiction: line 1: above contradicts below at 2010C-N3: it is required there\n");
    clashing(t, "<forbidden path='2000E-MSG'/>", "<required path='2000E-MSG'/>",
             "1 overlay_contradiction: line 1: above contradicts below at 2000E-MSG: it is not used there\n");
    clashing(t, NULL, "<required path='2010C-NM110'/>",
             "1 overlay_contradiction: line 1: above contradicts 005010X217-request at 2010C-NM110: it is not used "
             "there\n");
    clashing(
        t, "<length path='2010C-NM109' max='5'/>", "<pattern path='2010C-NM109' is='9{9}'/>",
        "1 overlay_contradiction: line 1: above contradicts below at 2010C-NM109: no value of the form has a length "
        "that is allowed\n");
    clashing(t, "<pattern path='2010C-NM109' is='A{9}'/>", "<pattern path='2010C-NM109' is='9{9}'/>",
             "1 overlay_contradiction: line 1: above contradicts below at 2010C-NM109: another pattern stands there\n");
    clashing(t, NULL, "<pattern path='2000E-UM01' is='9{2}'/>",
             "1 overlay_contradiction: line 1: above contradicts 005010X217-request at 2000E-UM01: no code of the list "
             "has the "
             "form\n");
    clashing(t, "<codes path='2000E-UM01' allow='HS SC'/>", "<codes path='2000E-UM01' deny='HS SC'/>",
             "1 overlay_contradiction: line 1: above contradicts below at 2000E-UM01: no code is left\n");
    clashing(
        t, "<codes path='2000E-UM01' allow='HS'/>",
        "<required path='2000E-HI'><when><is path='UM01' codes='SC'/></when></required>",
        "1 overlay_contradiction: line 1: above contradicts below at 2000E-UM01: the condition asks for a code that "
        "cannot stand there\n");
    clashing(
        t, NULL, "<optional path='2000E-UM01' widen='yes'/>",
        "1 overlay_contradiction: line 1: above contradicts 005010X217-request at 2000E-UM01: X12 itself requires the "
        "element\n");
}

X278_TEST(overlay_file__one_id_cannot_stand_for_two) {
    const x278_overlay *twice[2];
    twice[0] = overlay_text(t, HEAD TAIL);
    twice[1] = twice[0];
    ck_assert_ptr_null(merged_of(t, "005010X217-request", twice, 2));
    ck_assert_str_eq(overlaid_issues(),
                     "1 overlay_contradiction: line 1: one contradicts one at id: two overlays have one id\n");
}

X278_TEST(overlay_file__a_plan_is_laid_over_its_payer_whatever_the_order) {
    const x278_overlay *both[2];
    both[0] = overlay_text(t, "<overlay id='plan' name='n' version='1' level='plan'><for guide='005010X217-request'>"
                              "<codes path='2000E-UM01' allow='HS'/>" TAIL);
    both[1] = overlay_text(t, HEAD "<codes path='2000E-UM01' allow='HS SC'/>" TAIL);
    const x278_guide *guide = merged_of(t, "005010X217-request", both, 2);
    ck_assert_ptr_nonnull(guide);
    x278_row row = 0;
    ok(t, x278_row_find(guide, "2000E-UM01", X278_STRLEN, &row));
    ck_assert_uint_eq(x278_row_code_count(guide, row), 1);
}

X278_TEST(overlay_file__a_merged_guide_leaves_its_base_alone) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' allow='HS'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    const x278_guide *base = x278_guide_base(guide);
    const x278_guide *built_in = NULL;
    x278_row row = 0;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &built_in));
    ck_assert_ptr_eq(base, built_in);
    ck_assert_ptr_eq(x278_guide_base(base), base);
    ok(t, x278_row_find(base, "2000E-UM01", X278_STRLEN, &row));
    ck_assert_uint_eq(x278_row_code_count(base, row), 4);
    ck_assert_uint_eq(x278_row_code_count(guide, row), 1);
    x278_str meaning;
    char code[9];
    x278_row_code_at(guide, row, 0, code, sizeof code, &meaning);
    ck_assert_str_eq(code, "HS");
    ck_assert_uint_gt(meaning.len, 0);
    x278_guide_free(NULL);
}

X278_TEST(overlay_file__tells_of_itself_and_of_its_profile) {
    const x278_overlay *overlay = overlay_text(
        t, "<overlay id='o' name='A name' version='2' from='2026-01-01' source='s'><for guide='005010X217-response'/>"
           "<for guide='005010X217-request'/><profile><route to='X'/><clock event='decision' amount='72' unit='hours'/>"
           "</profile></overlay>");
    x278_str text;
    ok(t, x278_overlay_text(overlay, X278_OVERLAY_NAME, &text));
    ck_assert(str_is(text, "A name"));
    ok(t, x278_overlay_text(overlay, X278_OVERLAY_LEVEL, &text));
    ck_assert(str_is(text, "payer"));
    ck_assert_int_eq(x278_overlay_text(overlay, X278_OVERLAY_TO, &text), X278_E_NOT_FOUND);
    ck_assert_ptr_null(text.ptr);
    ck_assert_uint_eq(x278_overlay_guide_count(overlay), 2);
    ok(t, x278_guide_text(x278_overlay_guide_at(overlay, 1), X278_TEXT_ID, &text));
    ck_assert(str_is(text, "005010X217-request"));
    ck_assert_uint_eq(x278_overlay_profile_count(overlay), 2);
    ok(t, x278_overlay_profile_at(overlay, 1, NULL, &text));
    ck_assert(str_is(text, "clock"));
    ok(t, x278_overlay_profile_at(overlay, 1, "amount", &text));
    ck_assert(str_is(text, "72"));
    ck_assert_int_eq(x278_overlay_profile_at(overlay, 1, "kind", &text), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_overlay_profile_at(overlay, 2, NULL, &text), X278_E_NOT_FOUND);
}

static void free_overlay(void *overlay) {
    x278_overlay_free(overlay);
}

static const x278_overlay *example(support *t, const char *name) {
    char path[128];
    x278_overlay *overlay = NULL;
    snprintf(path, sizeof path, "fixtures/overlay/%s.xml", name);
    ok(t, x278_overlay_load_file(support_ctx(t), path, NULL, &overlay));
    support_defer(t, free_overlay, overlay);
    return overlay;
}

X278_TEST(overlay_file__the_strict_payer_finds_what_it_asks_for) {
    const x278_overlay *overlay = example(t, "strict-payer");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    x278_check_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
    ck_assert_str_eq(found_by(t, OV_REQUEST, &options),
                     "error 7 segment_missing 2010B-PER strict-payer\n"
                     "error 7 element_too_short 2010C-NM109 strict-payer\n"
                     "error 7 form_not_agreed 2010C-NM109 strict-payer:MEMBER\n"
                     "error 7 segment_missing 2010C-DMG strict-payer\n"
                     "error 7 rule_segment_missing 2000E-HI strict-payer:DIAGNOSIS\n"
                     "warning 7 rule_segment_missing 2000E-PWK strict-payer:DOCUMENTS\n"
                     "error 7 code_invalid ISA08 strict-payer\n"
                     "error 7 code_invalid GS03 strict-payer\n");
}

X278_TEST(overlay_file__the_esmd_like_contractor_reads_the_answer) {
    const x278_overlay *overlay = example(t, "esmd-like");
    const x278_guide *guide = merged_of(t, "005010X217-response", &overlay, 1);
    x278_check_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
    ck_assert_str_eq(found_by(t, OV_ANSWER, &options), "");
    ck_assert_str_eq(
        found_by(t, OV_ANSWER_HEAD "HL*4*3*EV*1~UM*HS*I*2~HCR*A3**0V~MSG*please call us~" OV_ANSWER_TAIL, &options),
        "error 7 element_missing 2000E-HCR02 esmd-like:REVIEW-NUMBER\n"
        "error 7 form_not_agreed 2000E-MSG01 esmd-like:REASON-CODE\n");
}

X278_TEST(overlay_file__the_imaging_vendor_stands_over_its_payer) {
    const x278_overlay *both[] = {example(t, "strict-payer"), example(t, "imaging-vendor")};
    const x278_guide *guide = merged_of(t, "005010X217-request", both, 2);
    x278_check_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
    const char *found = found_by(t, OV_REQUEST, &options);
    ck_assert_ptr_nonnull(strstr(found, "error 7 code_not_in_guide 2000E-UM03 imaging-vendor:IMAGING\n"));
    ck_assert_ptr_nonnull(strstr(found, "error 7 segment_missing 2010B-PER strict-payer\n"));
    ck_assert_ptr_nonnull(strstr(found, "error 7 code_invalid ISA08 imaging-vendor\n"));
    ck_assert_ptr_null(strstr(found, "SV101-2"));
}

/* Patterns */

static bool fits(support *t, const char *pattern, const char *value) {
    x278i_arena arena;
    x278i_pattern made;
    x278i_arena_init(&arena, support_ctx(t));
    x278_status status = x278i_pattern_make(&arena, (x278_str){pattern, strlen(pattern)}, &made);
    bool answer = status == X278_OK && x278i_pattern_fits(&made, value, strlen(value));
    x278i_arena_free(&arena);
    ok(t, status);
    return answer;
}

X278_TEST(pattern__says_which_values_fit) {
    ck_assert(fits(t, "9{3}", "123"));
    ck_assert(!fits(t, "9{3}", "12"));
    ck_assert(!fits(t, "9{3}", "12A"));
    ck_assert(fits(t, "'W' 9{2,4}", "W123"));
    ck_assert(!fits(t, "'W' 9{2,4}", "W12345"));
    ck_assert(fits(t, "9{2,} A", "12345A"));
    ck_assert(fits(t, "X{1,5} 9 'Z'", "A11Z"));
    ck_assert(fits(t, "X{0,5} X{0,5} 9", "AAAA9"));
    ck_assert(fits(t, "A{2} | 9", "7"));
    ck_assert(fits(t, "A{2} | 9", "QQ"));
    ck_assert(!fits(t, "A{2} | 9", "Q"));
    ck_assert(fits(t, "a *{2} ?", "b--\xC3"));
    ck_assert(!fits(t, "*{2}", "a b"));
    ck_assert(fits(t, "'a b|{'", "a b|{"));
}

X278_TEST(pattern__takes_no_longer_for_a_hostile_one) {
    char value[256];
    memset(value, 'A', 255);
    value[255] = '\0';
    char pattern[700] = "";
    for (int i = 0; i < 60; i++) {
        strcat(pattern, "A{0,254} ");
    }
    strcat(pattern, "9");
    ck_assert(!fits(t, pattern, value));
}

START_TEST(pattern__what_is_none_is_refused)
{
    static const char *const wrong[] = {"",       " ",        "B",    "9{", "9{}", "9{0}", "9{3,2}",
                                        "9{300}", "9{1,2,3}", "'abc", "|",  "9|",  "9{a}", "{3}"};
    x278_ctx *ctx = NULL;
    x278i_arena arena;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    x278i_arena_init(&arena, ctx);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278i_pattern made;
        ck_assert_msg(x278i_pattern_make(&arena, (x278_str){wrong[i], strlen(wrong[i])}, &made) == X278_E_SYNTAX, "%s",
                      wrong[i]);
    }
    x278i_arena_free(&arena);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(overlay_file__is_not_there_without_libxml2) {
    x278_overlay *overlay = NULL;
    is(t, x278_overlay_load(support_ctx(t), "<overlay/>", 10, NULL, &overlay), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(overlay);
}

BEGIN_SUITE("overlay_file")
TEST(pattern__says_which_values_fit)
TEST(pattern__takes_no_longer_for_a_hostile_one)
TEST(pattern__what_is_none_is_refused)
if (x278_feature(X278_FEATURE_XML)) {
    TEST(overlay_file__wrong_words_are_told_with_their_line)
    TEST(overlay_file__reports_every_mistake_of_a_file)
    TEST(overlay_file__hostile_files_end_in_an_issue)
    TEST(overlay_file__a_file_of_rows_only_is_bounded)
    TEST(overlay_file__lists_that_grow_row_by_row_are_bounded)
    TEST(overlay_file__a_file_that_is_not_there_is_no_crash)
    TEST(overlay_file__paths_must_lead_to_one_row)
    TEST(overlay_file__what_is_wider_is_told_with_both_names)
    TEST(overlay_file__contradictions_are_told_with_both_names)
    TEST(overlay_file__one_id_cannot_stand_for_two)
    TEST(overlay_file__a_plan_is_laid_over_its_payer_whatever_the_order)
    TEST(overlay_file__a_merged_guide_leaves_its_base_alone)
    TEST(overlay_file__tells_of_itself_and_of_its_profile)
    TEST(overlay_file__the_strict_payer_finds_what_it_asks_for)
    TEST(overlay_file__the_esmd_like_contractor_reads_the_answer)
    TEST(overlay_file__the_imaging_vendor_stands_over_its_payer)
} else {
    TEST(overlay_file__is_not_there_without_libxml2)
}
END_SUITE
