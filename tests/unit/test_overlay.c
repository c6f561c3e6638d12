/* Each axis of an overlay: what passes without it and fails with it, or the other way round. */
#include <stdio.h>

#include "overlaid.h"

/* Without the overlay the message has no finding; with it, these. */
static void narrows(support *t, const char *rows, const char *segments, const char *found) {
    ck_assert_str_eq(found_plain(segments), "");
    ck_assert_str_eq(found_with(t, rows, segments), found);
}

/* The overlay also has nothing against this message. */
static void passes(support *t, const char *rows, const char *segments) {
    ck_assert_str_eq(found_plain(segments), "");
    ck_assert_str_eq(found_with(t, rows, segments), "");
}

#define ENVELOPE(isa, gs) isa gs OV_REQUEST "SE*13*0001~GE*1*1~IEA*1*000000001~"
#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"

X278_TEST(overlay__narrows_envelope_values) {
    static const char rows[] = "<codes path='ISA08' allow='OTHER' id='E1'/><codes path='GS03' allow='OTHER'/>"
                               "<codes path='GE01' allow='2 3'/>";
    narrows(t, rows, ENVELOPE(ISA, GS),
            "error 7 code_invalid ISA08 test:E1\n"
            "error 7 code_invalid GS03 test\n"
            "error 7 code_invalid GE01 test\n");
    passes(t,
           "<codes path='ISA08' allow='RECEIVER'/><codes path='GS03' allow='RECEIVER'/><codes path='GE01' allow='1'/>",
           ENVELOPE(ISA, GS));
}

X278_TEST(overlay__asks_for_delimiters) {
    narrows(t, "<delimiters component='+ |' repetition='!' element='|' terminator='LF' id='D'/>", ENVELOPE(ISA, GS),
            "error 7 code_invalid ISA11 test:D\n"
            "error 7 code_invalid ISA16 test:D\n"
            "error 7 delimiter_not_agreed ISA test:D\n"
            "error 7 delimiter_not_agreed ISA test:D\n");
    passes(t, "<delimiters component='+ :' repetition='^' element='*' terminator='LF ~'/>", ENVELOPE(ISA, GS));
}

X278_TEST(overlay__asks_for_the_basic_character_set) {
    static const char name[] = OV_HEAD OV_A OV_B "HL*3*2*22*1~NM1*IL*1*Doe*JANE****MI*M100~" OV_E OV_F;
    narrows(t, "<charset is='basic'/>", name, "error 7 invalid_character 2010C-NM103 test\n");
    passes(t, "<charset is='basic'/>", OV_REQUEST);
    passes(t, "<charset is='extended'/>", name);
}

X278_TEST(overlay__narrows_codes) {
    static const char other[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*SC*I*2~" OV_F;
    narrows(t, "<codes path='2000E-UM01' allow='HS IN' id='UM'/>", other,
            "error 7 code_not_in_guide 2000E-UM01 test:UM\n");
    narrows(t, "<codes path='2000E-UM01' deny='SC'/>", other, "error 7 code_not_in_guide 2000E-UM01 test\n");
    passes(t, "<codes path='2000E-UM01' allow='HS IN'/>", OV_REQUEST);
    passes(t, "<codes path='2000E-UM01' deny='SC'/>", OV_REQUEST);
}

X278_TEST(overlay__what_the_guide_refuses_stays_its_own_finding) {
    static const char bad[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*QQ*I*2~" OV_F;
    static const char found[] = "error 2 code_invalid 2000E-UM01 -\n";
    ck_assert_str_eq(found_plain(bad), found);
    ck_assert_str_eq(found_with(t, "<codes path='2000E-UM01' allow='HS SC'/>", bad), found);
}

X278_TEST(overlay__gives_codes_to_what_has_none) {
    narrows(t, "<codes path='2010A-NM109' allow='99999 \"too\" NPI-LIKE-AND-LONG'/>", OV_REQUEST,
            "error 7 code_invalid 2010A-NM109 test\n");
    narrows(t, "<codes path='2010A-NM109' deny='12345'/>", OV_REQUEST, "error 7 rule_value 2010A-NM109 test\n");
    passes(t, "<codes path='2010A-NM109' allow='12345 678'/>", OV_REQUEST);
}

X278_TEST(overlay__narrows_codes_in_some_cases) {
    static const char rows[] =
        "<codes path='2000E-UM03' allow='2' id='C'><when><is path='UM01' codes='HS'/></when></codes>";
    narrows(t, rows, OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*1~" OV_F, "error 7 rule_value 2000E-UM03 test:C\n");
    passes(t, rows, OV_REQUEST);
    passes(t, rows, OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*SC*I*1~" OV_F);
}

X278_TEST(overlay__widens_codes_only_where_it_says_so) {
    static const char added[] = OV_HEAD OV_A OV_B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~REF*ZZ*9~" OV_E OV_F;
    ck_assert_str_ne(found_plain(added), "");
    ck_assert_str_ne(found_with(t, "<codes path='2010C-REF01' deny='SY'/>", added), "");
    ck_assert_str_eq(found_with(t, "<codes path='2010C-REF01' add='ZZ' widen='yes'/>", added), "");
}

X278_TEST(overlay__requires) {
    narrows(t, "<required path='2010C-N3'/>", OV_REQUEST, "error 7 segment_missing 2010C-N3 test\n");
    narrows(t, "<required path='2010EA'/>", OV_REQUEST, "error 7 loop_missing 2010EA test\n");
    narrows(t, "<required path='2000E-UM06' id='R'/>", OV_REQUEST, "error 7 element_missing 2000E-UM06 test:R\n");
    passes(t, "<required path='2010C-NM104'/>", OV_REQUEST);
}

X278_TEST(overlay__requires_in_some_cases) {
    static const char rows[] = "<required path='2000E-HI' severity='warning'><when><is path='UM01' codes='HS'/>"
                               "<not><present path='MSG'/></not></when></required>"
                               "<required path='2000E-UM06'><when><is path='UM03' codes='1'/></when></required>";
    narrows(t, rows, OV_REQUEST, "warning 7 rule_segment_missing 2000E-HI test\n");
    passes(t, rows, OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*2~MSG*NOTE~" OV_F);
    narrows(t, rows, OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*1~MSG*NOTE~" OV_F,
            "error 7 rule_element_missing 2000E-UM06 test\n");
}

X278_TEST(overlay__forbids) {
    static const char noted[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*2~MSG*NOTE~" OV_F;
    narrows(t, "<forbidden path='2000E-MSG' id='F'/>", noted, "error 7 rule_segment_extra 2000E-MSG test:F\n");
    narrows(t, "<forbidden path='2010C-NM104'/>", OV_REQUEST, "error 7 element_not_used 2010C-NM104 test\n");
    narrows(t, "<forbidden path='2000F'/>", OV_REQUEST, "error 7 rule_segment_extra 2000F test\n");
    passes(t, "<forbidden path='2000E-MSG'/>", OV_REQUEST);
}

X278_TEST(overlay__forbids_in_some_cases) {
    static const char rows[] =
        "<forbidden path='2010C-NM104' in='2000C'><when><is path='2010C-NM108' codes='MI'/>"
        "<or><is path='2000E-UM03' codes='2'/><count path='2010C-NM103' gt='1'/></or></when></forbidden>";
    narrows(t, rows, OV_REQUEST, "error 7 rule_element_extra 2010C-NM104 test\n");
    passes(t, rows, OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*1~" OV_F);
}

X278_TEST(overlay__forbids_a_range_of_elements) {
    static const char two[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*2~HI*ABK:M5416*ABF:M4806*ABF:M4807~" OV_F;
    narrows(t, "<forbidden path='2000E-HI02..12'/>", two,
            "error 7 element_not_used 2000E-HI02 test\nerror 7 element_not_used 2000E-HI03 test\n");
}

X278_TEST(overlay__limits_repeats) {
    static const char two[] = OV_REQUEST "HL*6*4*SS*0~SV1*HC:72148~HL*7*4*SS*0~SV1*HC:72148~";
    narrows(t, "<repeat path='2000F' max='1' id='N'/>", two,
            "error 7 loop_surplus 2000F[2] test:N\nerror 7 loop_surplus 2000F[3] test:N\n");
    narrows(t, "<limit path='2000F' max='2'/>", two, "error 7 rule_segment_extra 2000F test\n");
    passes(t, "<limit path='2000F' max='3'/><repeat path='2000F' max='3'/>", two);
    static const char traces[] =
        OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~TRN*1*A*9012345678~TRN*1*B*9012345678~UM*HS*I*2~" OV_F;
    narrows(t, "<repeat path='2000E-TRN' max='1'/>", traces, "error 7 segment_surplus 2000E-TRN[2] test\n");
}

X278_TEST(overlay__widens_repeats) {
    static const char three[] =
        OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~TRN*1*A*9012345678~TRN*1*B*9012345678~TRN*1*C*9012345678~UM*HS*I*2~" OV_F;
    ck_assert_str_eq(found_plain(three), "error 2 segment_surplus 2000E-TRN[3] -\n");
    ck_assert_str_eq(found_with(t, "<repeat path='2000E-TRN' max='3' widen='yes'/>", three), "");
}

X278_TEST(overlay__narrows_lengths) {
    narrows(t, "<length path='2010C-NM109' min='6' max='9' id='L'/>", OV_REQUEST,
            "error 7 element_too_short 2010C-NM109 test:L\n");
    narrows(t, "<length path='2010B-NM103' max='5'/>", OV_REQUEST, "error 7 element_too_long 2010B-NM103 test\n");
    passes(t, "<length path='2010C-NM109' min='4' max='4'/>", OV_REQUEST);
}

X278_TEST(overlay__holds_values_against_a_pattern) {
    narrows(t, "<pattern path='2010C-NM109' is=\"'W' 9{9}\" id='MEMBER'/>", OV_REQUEST,
            "error 7 form_not_agreed 2010C-NM109 test:MEMBER\n");
    ck_assert_str_eq(found_messages(),
                     "identifier (2010C-NM109) does not have the form that the receiver asks for: 'W' 9{9}\n");
    passes(t, "<pattern path='2010C-NM109' is=\"'W' 9{9} | A 9{1,8}\"/>", OV_REQUEST);
}

X278_TEST(overlay__brings_messages_of_its_own) {
    ck_assert_str_eq(found_with(t,
                                "<pattern path='2010C-NM109' is='9{9}' message='The member number has nine digits'/>",
                                OV_REQUEST),
                     "error 7 form_not_agreed 2010C-NM109 test\n");
    ck_assert_str_eq(found_messages(), "The member number has nine digits\n");
    static const char bad[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*QQ*I*2~" OV_F;
    ck_assert_ptr_nonnull(
        strstr(found_with(t, "<message path='2000E-UM01' text='See page 12'/>", bad), "error 2 code"));
    ck_assert_ptr_nonnull(strstr(found_messages(), "See page 12\n"));
    static const char sc[] = OV_HEAD OV_A OV_B OV_C OV_E "HL*5*4*SS*0~UM*SC*I~SV1*HC:72148~";
    ck_assert_ptr_nonnull(strstr(found_plain(sc), "X217-RQ-2000F-UM01-SC"));
    ck_assert_ptr_nonnull(
        strstr(found_with(t, "<message rule='X217-RQ-2000F-UM01-SC' text='Say SC above, too'/>", sc), "UM01-SC"));
    ck_assert_ptr_nonnull(strstr(found_messages(), "Say SC above, too\n"));
}

X278_TEST(overlay__makes_optional_what_the_guide_requires) {
    ck_assert_str_eq(found_with(t,
                                "<optional path='2010A-NM109' widen='yes'/><optional path='2010A-NM108' widen='yes'/>",
                                OV_HEAD "HL*1**20*1~NM1*X3*2*PLAN~" OV_B OV_C OV_E OV_F),
                     "");
    ck_assert_str_ne(found_plain(OV_HEAD "HL*1**20*1~NM1*X3*2*PLAN~" OV_B OV_C OV_E OV_F), "");
}

X278_TEST(overlay__findings_can_be_chosen_by_their_type) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' deny='HS'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    static const char message[] = OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*QQ*2~" OV_F;
    x278_check_options options = {.struct_size = sizeof options, .guide = guide, .snip = X278_SNIP(7)};
    ck_assert_str_eq(found_by(t, message, &options), "error 7 code_not_in_guide 2000E-UM01 test\n");
    options.snip = X278_SNIP(2);
    ck_assert_str_eq(found_by(t, message, &options), "error 2 code_invalid 2000E-UM02 -\n");
}

X278_TEST(overlay__is_taken_for_the_messages_of_its_guide) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-response", "<codes path='2000E-HCR01' deny='A1'/>");
    const x278_guide *guide = merged_of(t, "005010X217-response", &overlay, 1);
    x278_check_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
    ck_assert_str_eq(found_by(t, OV_REQUEST, &options), "");
    ck_assert_str_eq(found_plain(OV_ANSWER), "");
    ck_assert_str_eq(found_by(t, OV_ANSWER, &options), "error 7 code_not_in_guide 2000E-HCR01 test\n");
}

#define FILE_OF(segments, count) ISA GS segments "SE*" count "*0001~GE*1*1~IEA*1*000000001~"

/* The document of a text, read by guides that were merged. */
static x278_doc *read_by(support *t, const char *text, const x278_guide *const *guides, size_t count) {
    x278_doc *doc = NULL;
    x278_decode_options options = {.struct_size = sizeof options, .guides = guides, .guide_count = count};
    ok(t, x278_decode(support_ctx(t), text, strlen(text), &options, NULL, &doc));
    support_own_doc(t, doc);
    return doc;
}

X278_TEST(overlay__documents_are_read_by_it) {
    static const char text[] =
        FILE_OF(OV_HEAD OV_A OV_B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~REF*ZZ*9~" OV_E OV_F, "14");
    static const char answer[] = FILE_OF(OV_ANSWER, "15");
    const x278_overlay *overlay =
        overlay_of(t, "005010X217-request", "<codes path='2010C-REF01' add='ZZ' widen='yes'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    x278_str value;
    x278_doc *doc = read_by(t, text, NULL, 0);
    ck_assert_ptr_eq(x278_doc_guide(doc), x278_guide_base(guide));
    is(t, x278_get(doc, "2010C-REF{ZZ}02", X278_STRLEN, &value), X278_E_NOT_FOUND);
    doc = read_by(t, text, &guide, 1);
    ck_assert_ptr_eq(x278_doc_guide(doc), guide);
    ok(t, x278_get(doc, "2010C-REF{ZZ}02", X278_STRLEN, &value));
    ck_assert(str_is(value, "9"));
    doc = read_by(t, answer, &guide, 1);
    ck_assert_ptr_ne(x278_doc_guide(doc), guide);
    ck_assert_ptr_nonnull(x278_doc_guide(doc));
    x278_decode_options none = {.struct_size = sizeof none, .guide_count = 1};
    is(t, x278_decode(support_ctx(t), text, sizeof text - 1, &none, NULL, &doc), X278_E_INVALID_ARG);
}

static x278_status note_guide(const x278_walk_event *event, void *user) {
    *(const x278_guide **)user = event->guide;
    return X278_OK;
}

static void free_walk(void *walk) {
    x278_walk_free(walk);
}

static void free_acks(void *acks) {
    x278_acks_free(acks);
}

X278_TEST(overlay__acknowledgments_are_resolved_by_it) {
    static const char text[] = FILE_OF(OV_HEAD OV_A OV_B OV_C "HL*4*3*EV*1~UM*HS*I*2~REF*ZZ*9~" OV_F, "14");
    static const char answer[] =
        ISA "GS*FA*RECEIVER*SENDER*20240301*1200*1*X*005010X231A1~ST*999*0001*005010X231A1~"
            "AK1*HI*1*005010X217~AK2*278*0001*005010X217~IK3*REF*11*2000*8~IK4*2*127*7~IK5*R*5~"
            "AK9*R*1*1*0~SE*8*0001~GE*1*1~IEA*1*000000001~";
    const x278_overlay *overlay =
        overlay_of(t, "005010X217-request", "<codes path='2000E-REF{BB}01' add='ZZ' widen='yes'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    const x278_transaction *transaction;
    const x278_ack_transaction *said;
    x278_acks *acks = NULL;
    x278_reader *reader = support_memory(t, support_ctx(t), answer, sizeof answer - 1, NULL, NULL);
    ok(t, x278_acks_read(support_ctx(t), reader, &acks));
    support_defer(t, free_acks, acks);
    reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_acks_resolve(acks, transaction, NULL, &said));
    ck_assert(str_is(said->segments[0]->struct_name, "x278_unknown"));
    ck_assert_ptr_null(said->segments[0]->elements[0]->field_name.ptr);
    ok(t, x278_acks_resolve(acks, transaction, x278_guide_of(transaction, &guide, 1), &said));
    ck_assert(str_is(said->segments[0]->struct_name, "x278_reference"));
    ck_assert(str_is(said->segments[0]->elements[0]->field_name, "value"));
}

X278_TEST(overlay__walks_go_by_it) {
    static const char text[] = FILE_OF(OV_REQUEST, "13");
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' deny='AR'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    const x278_guide *seen = NULL;
    const x278_transaction *transaction;
    x278_walk *walk = NULL;
    x278_walk_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_walk_new(support_ctx(t), note_guide, &seen, &options, &walk));
    support_defer(t, free_walk, walk);
    ok(t, x278_walk_transaction(walk, transaction));
    ck_assert_ptr_eq(seen, guide);
    options.guides = NULL;
    is(t, x278_walk_new(support_ctx(t), note_guide, &seen, &options, &walk), X278_E_INVALID_ARG);
}

X278_TEST(overlay__takes_the_place_of_the_guide_of_a_transaction) {
    static const char text[] = FILE_OF(OV_REQUEST, "13");
    static const char other[] = ISA "GS*HC*SENDER*RECEIVER*20240301*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~"
                                    "SE*2*0001~GE*1*1~IEA*1*000000001~";
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' deny='AR'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    const x278_transaction *transaction;
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_ptr_eq(x278_guide_of(transaction, &guide, 1), guide);
    ck_assert_ptr_eq(x278_guide_of(transaction, NULL, 0), x278_guide_base(guide));
    ck_assert_ptr_null(x278_guide_of(NULL, &guide, 1));
    ck_assert_ptr_null(x278_guide_of(transaction, NULL, 1));
    reader = support_memory(t, support_ctx(t), other, sizeof other - 1, NULL, NULL);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_ptr_null(x278_guide_of(transaction, &guide, 1));
}

X278_TEST(overlay__is_what_encode_checks_by) {
    static const char text[] = FILE_OF(OV_REQUEST, "13");
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<codes path='2000E-UM01' deny='HS' id='UM'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_decode_options with = {.struct_size = sizeof with, .guides = &guide, .guide_count = 1};
    x278_encode_options options = {.struct_size = sizeof options};
    x278_doc *doc;
    x278_buf out;
    ok(t, x278_decode(support_ctx(t), text, sizeof text - 1, &with, NULL, &doc));
    support_own_doc(t, doc);
    for (uint32_t flags = 0; flags <= X278_ENCODE_TRANSACTION; flags++) {
        options.flags = flags;
        x278_issues_clear(issues);
        ok(t, x278_encode(doc, &options, issues, &out));
        x278_buf_free(&out);
        ck_assert_uint_eq(x278_issues_count(issues), 1);
        ck_assert(str_is(x278_issues_at(issues, 0)->path, "2000E-UM01"));
        ck_assert(str_is(x278_issues_at(issues, 0)->rule, "test:UM"));
        ck_assert_int_eq(x278_issues_at(issues, 0)->snip, 7);
    }
}

/* A new document of a guide with little in it, and what is written of it: "" when it cannot be. */
static const char *written(support *t, const x278_guide *guide) {
    static const char *const values[][2] = {
        {"ISA06", "SENDER"}, {"ISA09", "240301"},     {"ISA10", "1200"},   {"ISA13", "1"},
        {"GS02", "SENDER"},  {"GS04", "20240301"},    {"GS05", "1200"},    {"GS06", "1"},
        {"ISA05", "ZZ"},     {"ISA07", "ZZ"},         {"ISA15", "T"},      {"ST02", "0001"},
        {"BHT03", "REQ1"},   {"2010A-NM103", "PLAN"}, {"2000E-UM02", "I"}, {"2000E-UM03", "2"}};
    static char text[2048];
    x278_doc *doc = NULL;
    x278_buf out = {NULL, 0, NULL};
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ok(t, x278_set(doc, values[i][0], X278_STRLEN, values[i][1], X278_STRLEN));
    }
    x278_status status = x278_encode(doc, NULL, NULL, &out);
    if (status != X278_E_INVALID_ARG) {
        ok(t, status);
    }
    snprintf(text, sizeof text, "%s", out.ptr == NULL ? "" : out.ptr);
    x278_buf_free(&out);
    return text;
}

#define EVENT(segments) "HL*4*3*EV*1~" segments

/* docs/overlays.md lists the axes: a row each that a message breaks which the guide alone takes. */
X278_TEST(overlay__has_a_row_for_each_axis) {
    static const struct {
        const char *guide, *rows, *segments, *found;
    } axes[] = {
        /* shape of the interchange: one transaction set, one group */
        {"request", "<codes path='GE01' allow='1' id='ONE'/><codes path='IEA01' allow='1'/>",
         ISA GS OV_REQUEST
         "SE*13*0001~ST*278*0002*005010X217~BHT*0007*13*REQ2*20240301*1200~" OV_A OV_B OV_C OV_E OV_F
         "SE*13*0002~GE*2*1~GS*HI*SENDER*RECEIVER*20240301*1200*2*X*005010X217~GE*0*2~IEA*2*000000001~",
         "error 7 code_invalid GE01 test:ONE\nerror 7 code_invalid GE01 test:ONE\nerror 7 code_invalid IEA01 test\n"},
        /* ids of the envelope by channel */
        {"request", "<codes path='ISA06' allow='OTHER'/><codes path='GS02' allow='OTHER' severity='warning'/>",
         ENVELOPE(ISA, GS), "error 7 code_invalid ISA06 test\nwarning 7 code_invalid GS02 test\n"},
        /* duplicates and updates: which kinds of request */
        {"request", "<codes path='2000E-UM02' allow='I 3' id='NO-CHANGE'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*S*2~REF*BB*AUTH1~") OV_F,
         "error 7 code_not_in_guide 2000E-UM02 test:NO-CHANGE\n"},
        /* types of service and places */
        {"request", "<codes path='2000E-UM03' allow='1'/><codes path='2000E-UM04-1' deny='21'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*I*2*21:B~") OV_F,
         "error 7 code_not_in_guide 2000E-UM03 test\nerror 7 rule_value 2000E-UM04-1 test\n"},
        /* dependents are subscribers of their own */
        {"request", "<forbidden path='2000D' id='D'/>",
         OV_HEAD OV_A OV_B OV_C "HL*4*3*23*1~NM1*QC*1*DOE*JIM~HL*5*4*EV*1~UM*HS*I*2~HL*6*5*SS*0~SV1*HC:72148~",
         "error 7 rule_segment_extra 2000D test:D\n"},
        /* kind of service line */
        {"request", "<forbidden path='2000F-SV2'/>", OV_HEAD OV_A OV_B OV_C OV_E "HL*5*4*SS*0~SV2*0120~",
         "error 7 rule_segment_extra 2000F-SV2 test\n"},
        /* roster of providers */
        {"request", "<codes path='2010B-NM109' allow='1999999984' message='Not enrolled'/>", OV_REQUEST,
         "error 7 code_invalid 2010B-NM109 test\n"},
        /* documents: none by this way, or few */
        {"request", "<forbidden path='2000E-PWK'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*I*2~PWK*RR*EL***AC*DOC1~") OV_F,
         "error 7 rule_segment_extra 2000E-PWK test\n"},
        {"request", "<codes path='2000E-PWK02' allow='FX'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*I*2~PWK*RR*EL***AC*DOC1~") OV_F,
         "error 7 code_not_in_guide 2000E-PWK02 test\n"},
        /* free text: how long, or coded */
        {"request", "<length path='2000E-MSG01' min='1' max='10'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*I*2~MSG*TOO LONG A TEXT~") OV_F,
         "error 7 element_too_long 2000E-MSG01 test\n"},
        {"request", "<pattern path='2000E-MSG01' is='A{3} 9{2}'/>",
         OV_HEAD OV_A OV_B OV_C EVENT("UM*HS*I*2~MSG*SOME WORDS~") OV_F, "error 7 form_not_agreed 2000E-MSG01 test\n"},
        /* the answer: decisions and rejections that are used */
        {"response", "<codes path='2000E-HCR01' allow='A3 A4'/><codes path='2000F-HCR01' allow='A3'/>", OV_ANSWER,
         "error 7 code_not_in_guide 2000E-HCR01 test\nerror 7 code_not_in_guide 2000F-HCR01 test\n"},
        {"response", "<codes path='2000E-AAA03' allow='15'/><codes path='2000E-AAA04' allow='C'/>",
         OV_ANSWER_HEAD "HL*4*3*EV*0~AAA*N**33*N~UM*HS*I*2~",
         "error 7 code_not_in_guide 2000E-AAA03 test\nerror 7 code_not_in_guide 2000E-AAA04 test\n"},
    };
    for (size_t i = 0; i < sizeof axes / sizeof axes[0]; i++) {
        const char *id = axes[i].guide[2] == 'q' ? "005010X217-request" : "005010X217-response";
        const x278_overlay *overlay = overlay_of(t, id, axes[i].rows);
        const x278_guide *guide = merged_of(t, id, &overlay, 1);
        ck_assert_msg(guide != NULL, "%s", overlaid_issues());
        x278_check_options options = {.struct_size = sizeof options, .guides = &guide, .guide_count = 1};
        const char *plain = found_plain(axes[i].segments);
        ck_assert_msg(strstr(plain, "error") == NULL, "%s: %s", axes[i].rows, plain);
        options.snip = X278_SNIP(7);
        ck_assert_str_eq(found_by(t, axes[i].segments, &options), axes[i].found);
    }
}

X278_TEST(overlay__takes_a_version_that_the_guide_does_not) {
    static const char version[] = ENVELOPE(
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00502*000000001*0*T*:~",
        GS);
    ck_assert_ptr_nonnull(strstr(found_plain(version), "error"));
    ck_assert_ptr_null(strstr(found_with(t, "<codes path='ISA12' add='00502' widen='yes'/>", version), "error"));
}

X278_TEST(overlay__tells_what_codes_mean_to_the_receiver) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-response",
                                             "<meaning path='2000E-AAA03' code='33' text='see the message'/>"
                                             "<meaning path='2000E-AAA03' code='33' text='wrong line of business'/>"
                                             "<meaning path='2000E-MSG01' code='GBC01' text='no documents came'/>"
                                             "<meaning path='2000E-HI01..02-1' code='LOI' text='question'/>");
    const x278_guide *guide = merged_of(t, "005010X217-response", &overlay, 1);
    const x278_guide *base = x278_guide_base(guide);
    static const struct {
        const char *path, *code, *own;
    } cases[] = {{"2000E-AAA03", "33", "wrong line of business"},
                 {"2000E-MSG01", "GBC01", "no documents came"},
                 {"2000E-HI02-1", "LOI", "question"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_row row;
        x278_str meaning;
        ok(t, x278_row_find(guide, cases[i].path, X278_STRLEN, &row));
        ok(t, x278_row_meaning(guide, row, cases[i].code, X278_STRLEN, &meaning));
        ck_assert(str_is(meaning, cases[i].own));
        x278_row_meaning(base, row, cases[i].code, X278_STRLEN, &meaning);
        ck_assert(!str_is(meaning, cases[i].own));
        for (size_t n = 0; n < x278_row_code_count(guide, row); n++) {
            char code[16];
            x278_row_code_at(guide, row, n, code, sizeof code, &meaning);
            ck_assert(str_is(meaning, cases[i].own) == (strcmp(code, cases[i].code) == 0));
        }
    }
    overlay = overlay_of(t, "005010X217-response", "<meaning path='2000E-HCR01' code='QQ' text='?'/>");
    ck_assert_ptr_null(merged_of(t, "005010X217-response", &overlay, 1));
    ck_assert_ptr_nonnull(strstr(overlaid_issues(), "this code cannot stand there"));
}

/* "aspect rule words|message", a line each. */
static const char *changes_of(support *t, const x278_guide *guide, const char *path) {
    static char text[1024];
    x278_row row;
    x278_str aspect;
    ok(t, x278_row_find(guide, path, X278_STRLEN, &row));
    text[0] = '\0';
    for (size_t i = 0; x278_row_change_at(guide, row, i, X278_CHANGE_ASPECT, &aspect) == X278_OK; i++) {
        x278_str rule;
        x278_str words;
        x278_str message;
        ok(t, x278_row_change_at(guide, row, i, X278_CHANGE_RULE, &rule));
        x278_row_change_at(guide, row, i, X278_CHANGE_WORDS, &words);
        x278_row_change_at(guide, row, i, X278_CHANGE_MESSAGE, &message);
        size_t len = strlen(text);
        snprintf(text + len, sizeof text - len, "%s %s %s|%s\n", aspect.ptr, rule.ptr,
                 words.ptr == NULL ? "" : words.ptr, message.ptr == NULL ? "" : message.ptr);
    }
    return text;
}

X278_TEST(overlay__says_what_it_changed) {
    const x278_overlay *overlay = overlay_of(
        t, "005010X217-request",
        "<delimiters component='+' element='*' terminator='~ LF' id='D'/><charset is='basic'/>"
        "<codes path='2000E-UM01' allow='HS SC' id='UM'/><message path='2000E-UM01' text='See page 12'/>"
        "<pattern path='2010C-NM109' is='9{9}' message='Nine digits'/><length path='2010C-NM109' min='9' max='9'/>"
        "<required path='2010C-N3'/><repeat path='2000F' max='3' id='LINES'/>"
        "<required path='2000E-HI' id='IF'><when><is path='UM01' codes='HS'/></when></required>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    ck_assert_str_eq(changes_of(t, guide, "2000E-UM01"), "codes test:UM |\nmessage test |See page 12\n");
    ck_assert_str_eq(changes_of(t, guide, "2010C-NM109"), "length test |\nform test 9{9}|Nine digits\n");
    ck_assert_str_eq(changes_of(t, guide, "2010C-N3"), "usage test |\n");
    ck_assert_str_eq(changes_of(t, guide, "2000F"), "repeat test:LINES |\n");
    ck_assert_str_eq(changes_of(t, guide, "ISA16"), "codes test:D |\n");
    ck_assert_str_eq(changes_of(t, guide, "ISA"),
                     "element separator test:D *|\nterminator test:D ~ LF|\ncharacter set test |\n");
    ck_assert_str_eq(changes_of(t, guide, "2000E-UM02"), "");
    ck_assert_str_eq(changes_of(t, guide, "GS"), "");
    ck_assert_str_eq(changes_of(t, x278_guide_base(guide), "2000E-UM01"), "");
    x278_row row;
    x278_str id;
    ok(t, x278_row_find(guide, "2000E-HI", X278_STRLEN, &row));
    bool found = false;
    for (size_t i = 0; i < x278_row_rule_count(guide, row); i++) {
        ok(t, x278_row_text(guide, x278_row_rule_at(guide, row, i), X278_TEXT_ID, &id));
        found = found || str_is(id, "test:IF");
    }
    ck_assert(found);
    ck_assert_uint_eq(x278_row_change_count(NULL, row), 0);
    ck_assert_uint_eq(x278_row_change_count(guide, 0), 0);
    ok(t, x278_row_find(guide, "2010C-NM109", X278_STRLEN, &row));
    ck_assert_uint_eq(x278_row_change_count(guide, row), 2);
    ck_assert_int_eq(x278_row_change_at(NULL, row, 0, X278_CHANGE_RULE, &id), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_row_change_at(guide, row, 0, X278_CHANGE_RULE, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_row_change_at(guide, 0, 0, X278_CHANGE_RULE, &id), X278_E_NOT_FOUND);
}

X278_TEST(overlay__fills_what_a_document_lacks) {
    static const char rows[] =
        "<codes path='ISA08' allow='STRICTPAYER'/><codes path='GS03' allow='STRICT'/>"
        "<delimiters component='+ |' repetition='^ !' element='*' terminator='LF'/>"
        "<codes path='2000E-UM01' allow='HS'/><required path='2000E-UM06'/><codes path='2000E-UM06' allow='U'/>"
        "<codes path='2010A-NM109' allow='12345'/><codes path='2000E-UM03' allow='2 3'/>";
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", rows);
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    ck_assert_str_eq(written(t, x278_guide_base(guide)), ""); /* nobody knows the receiver */
    const char *text = written(t, guide);
    ck_assert_msg(strstr(text, "*ZZ*STRICTPAYER    *240301*1200*^*00501*000000001*0*T*+\n"
                               "GS*HI*SENDER*STRICT*20240301*1200*1*X*005010X217\n") != NULL,
                  "%s", text);
    ck_assert_msg(strstr(text, "NM1***PLAN******12345\n") != NULL, "%s", text);
    ck_assert_msg(strstr(text, "UM*HS*I*2***U\n") != NULL, "%s", text);
}

X278_TEST(overlay__takes_the_usual_delimiters_where_it_may) {
    const x278_overlay *overlay =
        overlay_of(t, "005010X217-request",
                   "<codes path='ISA08' allow='P'/><codes path='GS03' allow='PP'/>"
                   "<delimiters component='+ :' repetition='! ^' element='| *' terminator='LF ~'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    ck_assert_ptr_nonnull(strstr(written(t, guide), "*^*00501*000000001*0*T*:~GS*HI*SENDER*PP*"));
}

X278_TEST(overlay__strict_makes_errors_of_its_warnings) {
    const x278_overlay *overlay = overlay_of(t, "005010X217-request", "<required path='2010C-N3' severity='warning'/>");
    const x278_guide *guide = merged_of(t, "005010X217-request", &overlay, 1);
    x278_check_options options = {.struct_size = sizeof options, .guide = guide};
    ck_assert_str_eq(found_by(t, OV_REQUEST, &options), "warning 7 segment_missing 2010C-N3 test\n");
    options.flags = X278_CHECK_STRICT;
    ck_assert_str_eq(found_by(t, OV_REQUEST, &options), "error 7 segment_missing 2010C-N3 test\n");
}

BEGIN_SUITE("overlay")
if (x278_feature(X278_FEATURE_XML)) {
    TEST(overlay__narrows_envelope_values)
    TEST(overlay__asks_for_delimiters)
    TEST(overlay__asks_for_the_basic_character_set)
    TEST(overlay__narrows_codes)
    TEST(overlay__what_the_guide_refuses_stays_its_own_finding)
    TEST(overlay__gives_codes_to_what_has_none)
    TEST(overlay__narrows_codes_in_some_cases)
    TEST(overlay__widens_codes_only_where_it_says_so)
    TEST(overlay__requires)
    TEST(overlay__requires_in_some_cases)
    TEST(overlay__forbids)
    TEST(overlay__forbids_in_some_cases)
    TEST(overlay__forbids_a_range_of_elements)
    TEST(overlay__limits_repeats)
    TEST(overlay__widens_repeats)
    TEST(overlay__narrows_lengths)
    TEST(overlay__holds_values_against_a_pattern)
    TEST(overlay__brings_messages_of_its_own)
    TEST(overlay__makes_optional_what_the_guide_requires)
    TEST(overlay__findings_can_be_chosen_by_their_type)
    TEST(overlay__is_taken_for_the_messages_of_its_guide)
    TEST(overlay__documents_are_read_by_it)
    TEST(overlay__acknowledgments_are_resolved_by_it)
    TEST(overlay__walks_go_by_it)
    TEST(overlay__takes_the_place_of_the_guide_of_a_transaction)
    TEST(overlay__is_what_encode_checks_by)
    TEST(overlay__has_a_row_for_each_axis)
    TEST(overlay__takes_a_version_that_the_guide_does_not)
    TEST(overlay__tells_what_codes_mean_to_the_receiver)
    TEST(overlay__says_what_it_changed)
    TEST(overlay__fills_what_a_document_lacks)
    TEST(overlay__takes_the_usual_delimiters_where_it_may)
    TEST(overlay__strict_makes_errors_of_its_warnings)
}
END_SUITE
