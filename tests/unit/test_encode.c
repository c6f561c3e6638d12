#include <stdio.h>
#include <stdlib.h>

#include "copy.h"
#include "fixtures.h"
#include "message.h"
#include "support.h"
#include "x278/build.h"

#define REQUEST HEAD
#define RESPONSE "ST*278*0001*005010X217~BHT*0007*11*A1*20240301*1200*18~"

/* The text comes out of the structs, and out of a copy of them that was made through the public interface. */
static void comes_back(support *t, const char *text, size_t len) {
    x278_doc *doc = decoded_bytes(t, NULL, text, len);
    x278_doc *copy;
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = buf_is(&out, text, len);
    if (!same) {
        printf("wanted %s\ngot    %s\n", text, out.ptr);
    }
    x278_buf_free(&out);
    ck_assert(same);
    ok(t, copy_document(support_ctx(t), doc, &copy, NULL));
    support_own_doc(t, copy);
    ok(t, x278_encode(copy, NULL, NULL, &out));
    same = buf_is(&out, text, len);
    x278_buf_free(&out);
    ck_assert(same);
}

/* A body for the transaction and all around it come back. */
static void body_comes_back(support *t, const char *head, const char *body) {
    char text[4096];
    int count = 3; /* ST, BHT, SE */
    for (const char *c = body; *c != '\0'; c++) {
        count += *c == '~';
    }
    int len = snprintf(text, sizeof text, "%s%s%s%sSE*%d*0001~%s", ISA, GS, head, body, count, END);
    ck_assert_int_lt(len, (int)sizeof text);
    comes_back(t, text, (size_t)len);
}

X278_TEST(encode__gives_requests_back) {
    body_comes_back(t, REQUEST, LEVELS "HL*4*3*EV*0~UM*HS*I*3~");
    body_comes_back(t, REQUEST, LEVELS "HL*4*3*EV*0~UM*HS*I*3~HSD~CL1~CR2~");
    body_comes_back(t, REQUEST,
                    LEVELS
                    "N3*1 MAIN*APT 2~N4*AUSTIN*TX*78701~DMG*D8*19800102*F~INS*Y*18******AO~HL*4*3*EV*1~"
                    "TRN*1*T1*9012345678*UNIT~TRN*1*T2*9012345678~UM*HS*I*3*11:B*AA:EM::TX*U*1*2*Y*7~"
                    "REF*BB*123~DTP*439*D8*20240201~DTP*AAH*RD8*20240310-20240311~HI*ABK:M5416:D8:20240201**ABF:M542~"
                    "HSD*VS*6*WK*2*34*3*A*B~CRC*07*Y*01*02***09~CL1*3*1*30*2~CR1*LB*180*I*A*DH*12***TRIP*STRETCHER~"
                    "CR2*1*12*C1*C7****A*N*ONE*TWO*Y~CR5***A*B*WHY*2*3*4*THERAPIST*56*88*R*1*2*3*2*A*E~"
                    "PWK*OZ*EL***AC*A-1*FILE~MSG*NOTE~NM1*SJ*1*ROE*ANN*B*DR*JR*XX*1234567893~REF*EI*1*TEXT~"
                    "PER*IC*DESK*TE*5125550100*EX*7*FX*5125550101~PRV*PE*PXC*207X00000X~NM1*FA*2*HOSPITAL~"
                    "HL*5*4*SS*0~TRN*1*S1*9012345678~UM*HS**4~DTP*472*D8*20240310~"
                    "SV1*HC:72148:26::TC:XU:TEXT:72149*100*UN*1***1:2****Y*********3~HSD*VS*1~"
                    "HL*6*4*SS*0~SV2*0120*HC:99221*200*DA*3*66~HL*7*4*SS*0~SV3*AD:D0120*50**10:20*I*2*TEXT~"
                    "TOO*JP*3*M:O~TOO*JP*4~");
}

X278_TEST(encode__gives_responses_back) {
    body_comes_back(t, RESPONSE,
                    "HL*1**20*0~AAA*Y**42*Y~NM1*X3*2*PLAN*****PI*12345~PER*IC**TE*8005550100~AAA*N**80*N~");
    body_comes_back(t, RESPONSE,
                    LEVELS "AAA*N**72*C~HL*4*3*EV*1~TRN*2*T1*9012345678~UM*HS*I*3~HCR*A6*AUTH1*0U^25^1*N~REF*NT*5~"
                           "DTP*102*D8*20240302~DTP*036*D8*20240602~DTP*007*RD8*20240302-20240602~HI*LOI:18682-5~"
                           "NM1*SJ*1*ROE~NM1*L5*2*DESK*****PI*1~N3*1 MAIN~N4*AUSTIN*TX*78701~HL*5*4*SS*0~HCR*A3**25~"
                           "HI*LOI:18682-5*LOI:18748-4~SV1*HC:72148~NM1*72*1*ROE~NM1*L5*2*DESK~N4*AUSTIN*TX*78701~"
                           "HL*6*3*EV*0~AAA*N**33*C~UM*HS*I*3~");
}

X278_TEST(encode__keeps_orders_that_are_free) {
    body_comes_back(t, REQUEST,
                    LEVELS "HL*4*3*EV*0~UM*HS*I*3~REF*NT*1~REF*BB*2~DTP*435*D8*20240310~DTP*AAH*D8*20240310~"
                           "DTP*439*D8*20240301~CRC*77*Y*01~CRC*07*Y*01~NM1*PW*2*HOME~N3*A~N4*B~NM1*SJ*1*ROE~"
                           "NM1*R3*2*LAB~N3*A~N4*B~NM1*FA*2*HOSPITAL~");
}

X278_TEST(encode__keeps_what_no_row_takes) {
    body_comes_back(t, REQUEST,
                    LEVELS
                    "ZZ1*A:B^C**D~HL*4*3*EV*0~ZZ2*1~UM*HS*I*3*11:B:7~REF*XX*1~MSG*ONE*Y~MSG*TWO~NM1*SJ*1*ROE*******72~"
                    "ZZ3~NM1*FA*2*HOSPITAL~ZZ4~");
}

X278_TEST(encode__keeps_the_layout) {
    static const char lines[] =
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~\n"
        "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~\nST*278*0001*005010X217~\n"
        "BHT*0007*13*A1*20240301*1200~\nSE*3*0001~\nGE*1*1~\nIEA*1*000000001~\n";
    static const char others[] =
        "ISA|00|          |00|          |ZZ|SENDER         |ZZ|RECEIVER       |240301|1200|!|00501|000000001|0|T|>\r"
        "GS|HI|SENDER|RECEIVER|20240301|1200|1|X|005010X217\rST|278|0001|005010X217\r"
        "BHT|0007|13|A1|20240301|1200\rSE|3|0001\rGE|1|1\rIEA|1|000000001\r";
    comes_back(t, lines, strlen(lines));
    comes_back(t, lines, strlen(lines) - 1);
    comes_back(t, others, strlen(others));
}

/* Without failing allocations: the other tests have those. */
START_TEST(encode__gives_the_fixtures_back)
{
    x278_ctx *ctx;
    fixtures all;
    fixtures_load("278", &all);
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_uint_gt(all.count, 0);
    for (size_t i = 0; i < all.count; i++) {
        x278_doc *doc;
        x278_doc *copy;
        x278_buf out;
        size_t texts;
        ck_assert_int_eq(x278_decode(ctx, all.items[i].data, all.items[i].len, NULL, NULL, &doc), X278_OK);
        ck_assert_int_eq(copy_document(ctx, doc, &copy, &texts), X278_OK);
        ck_assert_int_eq(x278_encode(copy, NULL, NULL, &out), X278_OK);
        bool same = buf_is(&out, all.items[i].data, all.items[i].len);
        printf("%s: %zu texts, %zu bytes in %llu bytes of memory%s\n", all.items[i].folder, texts, all.items[i].len,
               (unsigned long long)x278_doc_memory(doc), same ? "" : ": DIFFERS");
        ck_assert(same);
        x278_buf_free(&out);
        x278_doc_free(copy);
        x278_doc_free(doc);
    }
    fixtures_free(&all);
    x278_ctx_free(ctx);
}
END_TEST

/* Messages that are broken in several ways, found by fuzzing: no value is lost but what is computed. Without failing
 * allocations. */
START_TEST(encode__loses_no_value_of_broken_messages)
{
    x278_ctx *ctx;
    fixtures all;
    fixtures_load("model", &all);
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_uint_gt(all.count, 0);
    for (size_t i = 0; i < all.count; i++) {
        x278_doc *doc;
        x278_buf out;
        size_t lost;
        char example[64];
        ck_assert_int_eq(x278_decode(ctx, all.items[i].data, all.items[i].len, NULL, NULL, &doc), X278_OK);
        x278_envelope *envelope = x278_doc_edit_envelope(doc); /* a broken one could not be written */
        x278_str sender = {"SENDER", 6};
        envelope->sender_qualifier = envelope->receiver_qualifier = (x278_str){"ZZ", 2};
        envelope->sender = envelope->receiver = envelope->group_sender = envelope->group_receiver = sender;
        envelope->date = (x278_str){"240301", 6};
        envelope->group_date = (x278_str){"20240301", 8};
        envelope->time = envelope->group_time = (x278_str){"1200", 4};
        envelope->version = (x278_str){"00501", 5};
        envelope->control_number = envelope->group_control_number = (x278_str){"1", 1};
        envelope->acknowledgment = (x278_str){"0", 1};
        envelope->usage = (x278_str){"T", 1};
        envelope->incomplete = 0;
        ck_assert_int_eq(x278_encode(doc, NULL, NULL, &out), X278_OK);
        ck_assert_int_eq(compare_values(ctx, all.items[i].data, all.items[i].len, out.ptr, out.len, &lost, example),
                         X278_OK);
        if (lost > 0) {
            printf("%s: %zu values lost, the first at %s\n", all.items[i].folder, lost, example);
        }
        ck_assert_uint_eq(lost, 0);
        x278_buf_free(&out);
        x278_doc_free(doc);
    }
    fixtures_free(&all);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(encode__keeps_extra_parts_at_late_segments) {
    static const char text[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3~DTP*AAH*D8*20240310*ONE~HI*ABK:M5416~"
                                                     "DTP*439*D8*20240301*TWO~MSG*NOTE~DTP*435*D8*20240310*THREE~"
                                                     "SE*16*0001~" END;
    static const char want[] =
        "DTP*AAH*D8*20240310*ONE~DTP*439*D8*20240301*TWO~DTP*435*D8*20240310*THREE~HI*ABK:M5416~";
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool found = strstr(out.ptr, want) != NULL;
    x278_buf_free(&out);
    ck_assert(found);
}

/* So many parts that a search of all for each would never end. Without failing allocations. */
START_TEST(encode__writes_many_parts_in_linear_time)
{
    enum {
        PARTS = 300000
    };
    static char body[2 * PARTS + 200];
    static char text[sizeof body + 1000];
    x278_ctx *ctx;
    x278_doc *doc;
    x278_buf out;
    size_t len = (size_t)snprintf(body, sizeof body, "HL*4*3*EV*0~UM*HS*I*3*");
    for (size_t i = 0; i < PARTS; i++) {
        body[len++] = (char)('a' + i % 26);
        body[len++] = i + 1 < PARTS ? '^' : '~';
    }
    body[len] = '\0';
    len = (size_t)snprintf(text, sizeof text, "%s%s%s%s%sSE*11*0001~%s", ISA, GS, REQUEST, LEVELS, body, END);
    x278_ctx_options wide = {.struct_size = sizeof wide, .max_parts = PARTS, .max_document = UINT64_MAX};
    ck_assert_int_eq(x278_ctx_new(&wide, &ctx), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, text, len, NULL, NULL, &doc), X278_OK);
    ck_assert_int_eq(x278_encode(doc, NULL, NULL, &out), X278_OK);
    ck_assert(buf_is(&out, text, len));
    x278_buf_free(&out);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(encode__leaves_out_parts_that_have_no_place) {
    static const char text[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3~MSG*TEXT*X~SE*12*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_event *event = x278_doc_node(doc, x278_doc_edit(doc)->events[0]);
    ck_assert_uint_eq(event->unknown_count, 1);
    x278_unknown *part = x278_doc_node(doc, event->unknowns[0]);
    const uint32_t places[][3] = {{1, 1, 1}, {UINT32_MAX, 1, 1}, {2, UINT32_MAX, 1}, {2, 1, UINT32_MAX}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        x278_issues *issues = support_issues(t, support_ctx(t));
        x278_encode_options options = {.struct_size = sizeof options};
        options.flags = X278_ENCODE_UNCHECKED;
        part->element = places[i][0];
        part->repetition = places[i][1];
        part->component = places[i][2];
        x278_buf out;
        ok(t, x278_encode(doc, &options, issues, &out));
        bool left_out = strstr(out.ptr, "MSG*TEXT~SE*12*0001~") != NULL;
        x278_buf_free(&out);
        ck_assert(left_out);
        ck_assert_uint_eq(x278_issues_count(issues), 1);
        ck_assert(str_is(x278_issues_at(issues, 0)->name, "part_out_of_place"));
    }
}

X278_TEST(encode__changes_only_what_was_changed) {
    static const char text[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3~MSG*OLD~SE*12*0001~" END;
    static const char want[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3~MSG*NEW~SE*12*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_event *event = x278_doc_node(doc, x278_doc_edit(doc)->events[0]);
    ok(t, x278_doc_strdup(doc, "NEW", X278_STRLEN, &event->message));
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = buf_is(&out, want, strlen(want));
    x278_buf_free(&out);
    ck_assert(same);
}

X278_TEST(encode__numbers_and_counts_anew) {
    static const char text[] =
        ISA GS REQUEST "HL*7**20*1~HL*9*7*21*0~HL*12*9*22*1~HL*13*12*EV*1~UM*HS*I*3~SE*99*0002~" END;
    static const char want[] = ISA GS REQUEST "HL*1**20*1~HL*2*1*21*1~HL*3*2*22*1~HL*4*3*EV*0~UM*HS*I*3~SE*8*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = buf_is(&out, want, strlen(want));
    x278_buf_free(&out);
    ck_assert(same);
}

X278_TEST(encode__names_a_text_that_holds_a_delimiter) {
    static const char text[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3~MSG*OLD~SE*12*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_event *event = x278_doc_node(doc, x278_doc_edit(doc)->events[0]);
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_encode_options options = {.struct_size = sizeof options};
    ok(t, x278_doc_strdup(doc, "A~B", X278_STRLEN, &event->message));
    x278_buf out;
    is(t, x278_encode(doc, &options, issues, &out), X278_E_DELIMITER);
    ck_assert_ptr_null(out.ptr);
    if (x278_issues_count(issues) == 1) { /* 0 when memory for it was refused */
        ck_assert(str_is(x278_issues_at(issues, 0)->path, "2000E-MSG01"));
    }
    options.delimiters = (x278_delimiters){'\n', '|', '>', '^'};
    ok(t, x278_encode(doc, &options, issues, &out));
    bool held = strstr(out.ptr, "MSG|A~B\n") != NULL;
    x278_buf_free(&out);
    ck_assert(held);
}

/* Without a list for issues values are not looked at one by one. */
X278_TEST(encode__refuses_a_delimiter_that_nobody_is_told_of) {
    static const char text[] = ISA GS REQUEST LEVELS "HL*4*3*EV*0~UM*HS*I*3*11:B~MSG*OLD~SE*12*0001~" END;
    static const char *const values[] = {"A~B", "A*B", "A:B", "A^B", "~", ":"};
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_event *event = x278_doc_node(doc, x278_doc_edit(doc)->events[0]);
    x278_buf out;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ok(t, x278_doc_strdup(doc, values[i], X278_STRLEN, &event->message));
        is(t, x278_encode(doc, NULL, NULL, &out), X278_E_DELIMITER);
        ck_assert_ptr_null(out.ptr);
    }
    ok(t, x278_doc_strdup(doc, "A~B", X278_STRLEN, &event->message));
    x278_encode_options options = {
        .struct_size = sizeof options, .delimiters = {'\n', '|', '>', '^'}, .line_break = X278_LINE_BREAK_LF};
    ok(t, x278_encode(doc, &options, NULL, &out));
    bool held = strstr(out.ptr, "UM|HS|I|3|11>B\n\nMSG|A~B\n\nSE|12|0001\n\n") != NULL;
    x278_buf_free(&out);
    ck_assert(held);
}

X278_TEST(encode__takes_a_control_number_and_leaves_the_envelope_out) {
    static const char text[] = ISA GS REQUEST "SE*3*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_encode_options options = {
        .struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION, .control_number = "0042"};
    x278_buf out;
    ok(t, x278_encode(doc, &options, NULL, &out));
    bool same = str_is((x278_str){out.ptr, out.len}, "ST*278*0042*005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0042~");
    x278_buf_free(&out);
    ck_assert(same);
    options.flags = 64;
    is(t, x278_encode(doc, &options, NULL, &out), X278_E_UNSUPPORTED);
    is(t, x278_encode(NULL, NULL, NULL, &out), X278_E_INVALID_ARG);
    is(t, x278_encode(doc, NULL, NULL, NULL), X278_E_INVALID_ARG);
}

START_TEST(encode__says_what_it_leaves_out)
{
    static const char text[] =
        ISA GS REQUEST LEVELS "HL*4*3*EV*1~UM*HS*I*3~HI*ABK:M5416~HL*5*4*SS*0~SV1*HC:72148~SE*14*0001~" END;
    x278_ctx *ctx;
    x278_doc *doc;
    x278_issues *issues;
    x278_buf out;
    x278_encode_options options = {.struct_size = sizeof options};
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    ck_assert_int_eq(x278_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
    ck_assert_int_eq(x278_encode(doc, &options, issues, &out), X278_OK);
    x278_buf_free(&out);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    x278_event *event = x278_doc_node(doc, x278_doc_edit(doc)->events[0]);
    x278_service *service = x278_doc_node(doc, event->services[0]);
    x278_decision *decision = x278_event_add_decision(doc, event);
    decision->action = (x278_str){"A1", 2};
    service->category = (x278_str){"HS", 2};
    x278_procedure *procedure = x278_doc_node(doc, service->professional->procedure);
    for (int i = 0; i < 5; i++) {
        x278_doc_list_add(doc, "TC", 2, &procedure->modifiers, &procedure->modifier_count);
    }
    for (int i = 0; i < 12; i++) {
        x278_event_add_diagnosis(doc, event);
    }
    x278_subscriber *patient = x278_doc_node(doc, x278_doc_edit(doc)->organizations[0]->requesters[0]->subscribers[0]);
    x278_subscriber_add_trace(doc, patient);
    x278_party *who = x278_doc_node(doc, patient->party);
    x278_party_add_person(doc, who)->birth_sequence = (x278_str){"1", 1};
    ck_assert_int_eq(x278_encode(doc, &options, issues, &out), X278_OK);
    x278_buf_free(&out);
    static const char *const want[] = {
        "field_not_in_guide 2000C x278_subscriber.traces", "field_not_in_guide 2010C x278_person.birth_sequence",
        "field_not_in_guide 2000E x278_event.decision", "list_too_long 2000E x278_event.diagnoses",
        "list_too_long 2000F x278_procedure.modifiers"};
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        char line[128];
        snprintf(line, sizeof line, "%s %s %s", issue->name.ptr, issue->path.ptr, issue->params[0].ptr);
        ck_assert_uint_lt(i, sizeof want / sizeof *want);
        ck_assert_str_eq(line, want[i]);
    }
    ck_assert_uint_eq(x278_issues_count(issues), sizeof want / sizeof *want);
    x278_doc_free(doc);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
}
END_TEST

static void free_writer(void *writer) {
    x278_writer_free(writer);
}

X278_TEST(encode__appends_to_a_writer) {
    static const char text[] = ISA GS REQUEST "SE*3*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_writer *writer;
    ok(t, x278_writer_open_buffer(support_ctx(t), NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    is(t, x278_doc_write(doc, writer, NULL, NULL), X278_E_STATE);
    x278_interchange_options interchange = {.struct_size = sizeof interchange,
                                            .sender = "SENDER",
                                            .receiver = "RECEIVER",
                                            .date = "240301",
                                            .time = "1200",
                                            .control_number = "1",
                                            .usage = "T"};
    x278_group_options group = {
        .struct_size = sizeof group, .sender = "SENDER", .receiver = "RECEIVER", .date = "20240301", .time = "1200"};
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    ok(t, x278_doc_write(doc, writer, NULL, NULL));
    x278_encode_options options = {.struct_size = sizeof options, .control_number = "0002"};
    ok(t, x278_doc_write(doc, writer, &options, NULL));
    ok(t, x278_writer_close(writer));
    x278_buf out;
    ok(t, x278_writer_take_buffer(writer, &out));
    bool same = str_is((x278_str){out.ptr, out.len},
                       ISA GS REQUEST "SE*3*0001~ST*278*0002*005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0002~GE*2*1~"
                                      "IEA*1*000000001~");
    x278_buf_free(&out);
    ck_assert(same);
}

/* "name path transaction offset" of an issue. */
static void issue_is(const x278_issues *issues, size_t index, const char *name, const char *path, uint64_t transaction,
                     uint64_t offset) {
    const x278_issue *issue = x278_issues_at(issues, index);
    ck_assert_ptr_nonnull(issue);
    ck_assert_str_eq(issue->name.ptr, name);
    ck_assert_str_eq(issue->path.ptr, path);
    ck_assert_uint_eq(issue->transaction, transaction);
    ck_assert_uint_eq(issue->offset, offset);
}

/* Issues of a path. */
static size_t count_of(const x278_issues *issues, const char *path) {
    size_t found = 0;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        found += str_is(x278_issues_at(issues, i)->path, path);
    }
    return found;
}

#define WRONG REQUEST LEVELS "HL*4*3*EV*1~UM*HS*Q*3~HI*ABK:M5416~HL*5*4*SS*0~SV1*HC:72148~SE*14*0001~"

X278_TEST(encode__checks_what_it_writes) {
    static const char text[] = ISA GS WRONG END;
    const uint64_t at = (uint64_t)(strstr(text, "*Q*") + 1 - text);
    const uint64_t alone = at - strlen(ISA GS);
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_encode_options options = {.struct_size = sizeof options};
    x278_check_options check = {.struct_size = sizeof check, .snip = X278_SNIP(1)};
    x278_buf out;
    ok(t, x278_encode(doc, &options, issues, &out));
    bool same = buf_is(&out, text, strlen(text));
    x278_buf_free(&out);
    ck_assert(same);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    issue_is(issues, 0, "code_invalid", "2000E-UM02", 1, at);
    x278_issues_clear(issues);
    options.flags = X278_ENCODE_TRANSACTION;
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    issue_is(issues, 0, "code_invalid", "2000E-UM02", 0, alone);
    x278_issues_clear(issues);
    options.flags = X278_ENCODE_UNCHECKED;
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    options.flags = 0;
    options.check = &check;
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    check.flags = 64;
    is(t, x278_encode(doc, &options, issues, &out), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(out.ptr);
}

X278_TEST(encode__names_what_the_envelope_has_no_room_for) {
    static const char text[] =
        "ISA*00*          *00*          *Z*SENDER OF A LONG NAME*ZZ*RECEIVER OF A "
        "NAME*240301*1200*^*00501*0001*0*T*:~" GS "ST*278**005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_encode_options options = {.struct_size = sizeof options};
    x278_buf out;
    is(t, x278_encode(doc, &options, issues, &out), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    issue_is(issues, 0, "header_value_length", "ISA06", 0, 0);
    issue_is(issues, 1, "header_value_length", "ISA08", 0, 0);
    x278_issues_clear(issues);
    x278_envelope *envelope = x278_doc_edit_envelope(doc);
    envelope->sender = envelope->receiver = (x278_str){"A", 1};
    is(t, x278_encode(doc, &options, issues, &out), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert(str_is(x278_issues_at(issues, 0)->path, "ST02"));
    options.control_number = "0001";
    x278_issues_clear(issues);
    ok(t, x278_encode(doc, &options, issues, &out));
    bool same = out.len > 106 && memcmp(out.ptr, "ISA*00*          *00*          *Z *A  ", 38) == 0;
    x278_buf_free(&out);
    ck_assert(same);
    ck_assert_uint_eq(count_of(issues, "ISA05"), 1);
}

/* Offsets are of the bytes that are written: two a character, with and without a byte order mark. */
X278_TEST(encode__checks_in_the_character_set_of_the_output) {
    static const char text[] = ISA GS WRONG END;
    const uint64_t at = (uint64_t)(strstr(text, "*Q*") + 1 - text);
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_encode_options options = {.struct_size = sizeof options, .encoding.charset = "UTF-16"};
    x278_buf out;
    if (x278_feature(X278_FEATURE_ICONV) == 0) {
        return;
    }
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    options.encoding.form = X278_FORM_NO_MARK | X278_FORM_LITTLE_ENDIAN;
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    options.flags = X278_ENCODE_TRANSACTION;
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    ck_assert_uint_eq(x278_issues_count(issues), 3);
    issue_is(issues, 0, "code_invalid", "2000E-UM02", 1, 2 * at + 2);
    issue_is(issues, 1, "code_invalid", "2000E-UM02", 1, 2 * at);
    issue_is(issues, 2, "code_invalid", "2000E-UM02", 0, 2 * (at - strlen(ISA GS)));
}

X278_TEST(encode__checks_the_envelope_it_writes) {
    static const char text[] = ISA GS REQUEST "SE*3*0001~" END;
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_encode_options options = {.struct_size = sizeof options};
    x278_buf out;
    x278_doc_edit_envelope(doc)->usage = (x278_str){"Z", 1};
    ok(t, x278_encode(doc, &options, issues, &out));
    x278_buf_free(&out);
    ck_assert_uint_eq(count_of(issues, "ISA15"), 1);
}

X278_TEST(encode__checks_each_document_of_a_writer) {
    static const char text[] = ISA GS WRONG END;
    static const char body[] = WRONG;
    const uint64_t at = (uint64_t)(strstr(text, "*Q*") + 1 - text);
    x278_doc *doc = decoded_bytes(t, NULL, text, strlen(text));
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_writer *writer;
    x278_encode_options options = {.struct_size = sizeof options};
    x278_interchange_options interchange = {.struct_size = sizeof interchange,
                                            .sender = "SENDER",
                                            .receiver = "RECEIVER",
                                            .date = "240301",
                                            .time = "1200",
                                            .control_number = "1"};
    x278_group_options group = {
        .struct_size = sizeof group, .sender = "SENDER", .receiver = "RECEIVER", .date = "20240301", .time = "1200"};
    ok(t, x278_writer_open_buffer(support_ctx(t), NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    ok(t, x278_doc_write(doc, writer, &options, issues));
    ok(t, x278_doc_write(doc, writer, &options, issues));
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    issue_is(issues, 0, "code_invalid", "2000E-UM02", 1, at);
    issue_is(issues, 1, "code_invalid", "2000E-UM02", 2, at + strlen(body));
    ck_assert_uint_eq(x278_issues_at(issues, 1)->interchange, 1);
    ck_assert_uint_eq(x278_issues_at(issues, 1)->group, 1);
}

static size_t asked;

static void *counting_alloc(void *user, size_t size) {
    (void)user;
    asked++;
    return malloc(size);
}

static void *counting_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    asked++;
    return realloc(ptr, new_size);
}

static void counting_free(void *user, void *ptr) {
    (void)user;
    free(ptr);
}

START_TEST(encode__asks_for_memory_a_few_times)
{
    static const char text[] =
        ISA GS REQUEST LEVELS "HL*4*3*EV*1~UM*HS*I*3~HI*ABK:M5416~HL*5*4*SS*0~SV1*HC:72148~SE*14*0001~" END;
    x278_ctx_options options = {.struct_size = sizeof options,
                                .allocator = {counting_alloc, counting_realloc, counting_free, NULL}};
    x278_ctx *ctx;
    x278_doc *doc;
    x278_buf out;
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_OK);
    asked = 0;
    ck_assert_int_eq(x278_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
    size_t decoding = asked;
    ck_assert_int_eq(x278_encode(doc, NULL, NULL, &out), X278_OK);
    printf("a request of %zu bytes: %zu allocations to decode, %zu to encode\n", strlen(text), decoding,
           asked - decoding);
    ck_assert_uint_le(decoding, 6);
    ck_assert_uint_le(asked - decoding, 4);
    x278_buf_free(&out);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("encode")
TEST(encode__gives_requests_back)
TEST(encode__gives_responses_back)
TEST(encode__keeps_orders_that_are_free)
TEST(encode__keeps_what_no_row_takes)
TEST(encode__keeps_the_layout)
TEST(encode__gives_the_fixtures_back)
TEST(encode__loses_no_value_of_broken_messages)
TEST(encode__keeps_extra_parts_at_late_segments)
TEST(encode__writes_many_parts_in_linear_time)
TEST(encode__leaves_out_parts_that_have_no_place)
TEST(encode__changes_only_what_was_changed)
TEST(encode__numbers_and_counts_anew)
TEST(encode__names_a_text_that_holds_a_delimiter)
TEST(encode__refuses_a_delimiter_that_nobody_is_told_of)
TEST(encode__says_what_it_leaves_out)
TEST(encode__asks_for_memory_a_few_times)
TEST(encode__takes_a_control_number_and_leaves_the_envelope_out)
TEST(encode__appends_to_a_writer)
TEST(encode__checks_what_it_writes)
TEST(encode__names_what_the_envelope_has_no_room_for)
TEST(encode__checks_in_the_character_set_of_the_output)
TEST(encode__checks_the_envelope_it_writes)
TEST(encode__checks_each_document_of_a_writer)
END_SUITE
