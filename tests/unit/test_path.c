#include "support.h"

#include <stdio.h>

#include "x278/path.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define END "GE*1*1~IEA*1*000000001~"
#define HEAD "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~"
#define LEVELS                                                                                                         \
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~"            \
    "REF*1J*77~HL*3*2*22*1~NM1*IL*1*DOE*JO****MI*M1~"
#define EVENTS                                                                                                         \
    "HL*4*3*EV*1~TRN*1*T1*9012345678~TRN*1*T2*9098765432~UM*HS*I*3*11:B**U~DTP*435*D8*20240310~"                       \
    "DTP*AAH*D8*20240311~HI*ABK:M5416**ABF:M542~NM1*SJ*1*ROE*ANN****XX*1234567893~NM1*71*1*POE*ED~"                    \
    "HL*5*4*SS*0~SV1*HC:72148:26**UN*1~HL*6*4*SS*0~SV1*HC:72149**UN*1~"

static const char request[] = ISA GS HEAD LEVELS EVENTS "SE*24*0001~" END;

static x278_doc *empty(support *t, const char *id) {
    const x278_guide *guide;
    x278_doc *doc;
    ck_assert_int_eq(x278_guide_find(id, X278_STRLEN, &guide), X278_OK);
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    return doc;
}

/* The value at a path is this text; NULL: absent. */
static bool has(const x278_doc *doc, const char *path, const char *value) {
    x278_str text;
    if (x278_get(doc, path, X278_STRLEN, &text) != X278_OK) {
        return false;
    }
    return value == NULL ? text.ptr == NULL : str_is(text, value);
}

static size_t count_of(const x278_doc *doc, const char *path) {
    size_t count = 99;
    ck_assert_int_eq(x278_count(doc, path, X278_STRLEN, &count), X278_OK);
    return count;
}

static x278_status set(x278_doc *doc, const char *path, const char *value) {
    return x278_set(doc, path, X278_STRLEN, value, X278_STRLEN);
}

static x278_status got_status(const x278_doc *doc, const char *path) {
    x278_str text;
    return x278_get(doc, path, X278_STRLEN, &text);
}

X278_TEST(path__finds_values_of_the_wire) {
    x278_doc *doc = decoded(t, NULL, request);
    ck_assert(has(doc, "2000E-UM01", "HS"));
    ck_assert(has(doc, "2000E-UM04-2", "B"));
    ck_assert(has(doc, "2000F-SV101-2", "72148"));
    ck_assert(has(doc, "2000F[2]-SV101-2", "72149"));
    ck_assert(has(doc, "2000F-SV101-3", "26"));
    ck_assert(has(doc, "2000F[2]-SV101-3", NULL));
    ck_assert(has(doc, "2000E-DTP{435}03", "20240310"));
    ck_assert(has(doc, "2000E-DTP{AAH}03", "20240311"));
    ck_assert(has(doc, "2000E-DTP{096}03", NULL));
    ck_assert(has(doc, "2000E-HI01-2", "M5416"));
    ck_assert(has(doc, "2000E-HI02-2", NULL));
    ck_assert(has(doc, "2000E-HI03-2", "M542"));
    ck_assert(has(doc, "2000E-TRN02", "T1"));
    ck_assert(has(doc, "2000E-TRN[2]02", "T2"));
    ck_assert(has(doc, "2000E-TRN[3]02", NULL));
    ck_assert(has(doc, "2010EA[2]-NM103", "POE"));
    ck_assert(has(doc, "2010EA[2]-NM1{71}03", "POE"));
    ck_assert(has(doc, "2010EA-NM1{71}03", NULL));
    ck_assert(has(doc, "2010B-REF{1J}02", "77"));
    ck_assert(has(doc, "2010B-REF[2]02", "77"));
    ck_assert(has(doc, "2000F[9]-SV101-2", NULL));
    ck_assert(has(doc, "BHT03", "A1"));
    ck_assert(has(doc, "ST02", "0001"));
    ck_assert(has(doc, "ISA06", "SENDER         "));
    ck_assert(has(doc, "GS06", "1"));
}

X278_TEST(path__finds_values_by_the_names_of_fields) {
    x278_doc *doc = decoded(t, NULL, request);
    ck_assert(has(doc, "events[1].services[2].professional.procedure.code", "72149"));
    ck_assert(has(doc, "events.services.professional.procedure.modifiers", "26"));
    ck_assert(has(doc, "events.services.professional.procedure.modifiers[2]", NULL));
    ck_assert(has(doc, "events.services[3].professional.procedure.code", NULL));
    ck_assert(has(doc, "events.services.dental.units", NULL));
    ck_assert(has(doc, "organizations.requesters.subscribers.party.name", "DOE"));
    ck_assert(has(doc, "transaction_id", "A1"));
    ck_assert(has(doc, "envelope.receiver", "RECEIVER       "));
}

X278_TEST(path__counts_what_there_is) {
    x278_doc *doc = decoded(t, NULL, request);
    ck_assert_uint_eq(count_of(doc, "2000F"), 2);
    ck_assert_uint_eq(count_of(doc, "2000D"), 0);
    ck_assert_uint_eq(count_of(doc, "2010EA"), 2);
    ck_assert_uint_eq(count_of(doc, "2000E-TRN"), 2);
    ck_assert_uint_eq(count_of(doc, "2000E-DTP{435}"), 1);
    ck_assert_uint_eq(count_of(doc, "2000E-DTP{096}"), 0);
    ck_assert_uint_eq(count_of(doc, "2000E-UM"), 1);
    ck_assert_uint_eq(count_of(doc, "2000F-UM"), 0);
    ck_assert_uint_eq(count_of(doc, "2000F[7]-TRN"), 0);
    ck_assert_uint_eq(count_of(doc, "2010B-REF{1J}"), 1);
    ck_assert_uint_eq(count_of(doc, "2000E-UM02"), 1);
    ck_assert_uint_eq(count_of(doc, "2000E-UM08"), 0);
    ck_assert_uint_eq(count_of(doc, "events"), 1);
    ck_assert_uint_eq(count_of(doc, "events.diagnoses"), 3);
    ck_assert_uint_eq(count_of(doc, "events.admission_date"), 1);
    ck_assert_uint_eq(count_of(doc, "events.discharge_date"), 0);
    ck_assert_uint_eq(count_of(doc, "events.urgency"), 1);
    ck_assert_uint_eq(count_of(doc, "events[2].services"), 0);
    size_t count;
    ck_assert_int_eq(x278_count(doc, "2000F[2]", X278_STRLEN, &count), X278_E_NOT_FOUND);
}

X278_TEST(path__refuses_what_is_no_row_and_no_field) {
    static const char *const wrong[] = {"",
                                        "2000",
                                        "2000E",
                                        "2000E-",
                                        "2000E-UM",
                                        "2000E-UM11",
                                        "2000E-UM04",
                                        "2000E-UM04-4",
                                        "2000E-ZZ01",
                                        "2000E-UM[2]01",
                                        "2000F[0]-SV104",
                                        "2000F[]-SV104",
                                        "2000F[2-SV104",
                                        "2000E-DTP{999}03",
                                        "2000E-DTP{}03",
                                        "2000E-DTP{435",
                                        "2000E-UM02[2]",
                                        "2000F-SV101-2-1",
                                        "2000F[99999999999]-SV104",
                                        "UM01",
                                        "2010B-REF{??}02",
                                        "events",
                                        "events.",
                                        "events.services",
                                        "events[0].urgency",
                                        "events.nothing",
                                        "events.urgency.more",
                                        "events.admission_date[1].value",
                                        ".urgency",
                                        "envelope",
                                        "envelope.",
                                        "envelope.nothing",
                                        "events[1]urgency",
                                        "events.urgency[1]",
                                        "events.admission_date.order"};
    x278_doc *doc = decoded(t, NULL, request);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_msg(got_status(doc, wrong[i]) == X278_E_NOT_FOUND, "%s", wrong[i]);
        is(t, set(doc, wrong[i], "X"), X278_E_NOT_FOUND);
    }
    ck_assert_int_eq(got_status(doc, "2000E-HL01"), X278_E_UNSUPPORTED);
    ck_assert_int_eq(got_status(doc, "SE01"), X278_E_UNSUPPORTED);
    is(t, set(doc, "ST01", "278"), X278_E_UNSUPPORTED);
    ck_assert_int_eq(x278_get(NULL, "BHT03", X278_STRLEN, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_set(NULL, "BHT03", X278_STRLEN, "A", 1), X278_E_INVALID_ARG);
    is(t, x278_set(doc, "BHT03", X278_STRLEN, "A\0B", 3), X278_E_INVALID_ARG);
}

X278_TEST(path__changes_one_value_and_nothing_else) {
    static const char changed[] =
        ISA GS HEAD LEVELS "HL*4*3*EV*1~TRN*1*T1*9012345678~TRN*1*T2*9098765432~UM*HS*I*3*11:B**U~DTP*435*D8*20240310~"
                           "DTP*AAH*D8*20240311~HI*ABK:M5416**ABF:M542~NM1*SJ*1*ROE*ANN****XX*1234567893~"
                           "NM1*71*1*POE*ED~HL*5*4*SS*0~SV1*HC:72148:26**UN*1~HL*6*4*SS*0~SV1*HC:72156**UN*1~"
                           "SE*24*0001~" END;
    x278_doc *doc = decoded(t, NULL, request);
    x278_buf out;
    ok(t, set(doc, "2000F[2]-SV101-2", "72156"));
    ok(t, set(doc, "2000F[2]-SV102", NULL)); /* absent before: nothing is made */
    ok(t, x278_encode(doc, NULL, NULL, &out));
    ck_assert_uint_eq(out.len, sizeof changed - 1);
    ck_assert(memcmp(out.ptr, changed, out.len) == 0);
    x278_buf_free(&out);
}

/* The parts of a request, in any order. */
static const char *const parts[][2] = {
    {"2000F-SV101-1", "HC"},
    {"2000F-SV101-2", "72148"},
    {"2000F[2]-SV101-1", "HC"},
    {"2000F[2]-SV101-2", "72149"},
    {"ST02", "0001"},
    {"BHT03", "A1"},
    {"BHT04", "20240301"},
    {"BHT05", "1200"},
    {"BHT02", "13"},
    {"2010A-NM101", "X3"},
    {"2010A-NM102", "2"},
    {"2010A-NM103", "PLAN"},
    {"2010B-NM101", "1P"},
    {"2010B-NM102", "2"},
    {"2010B-NM103", "CLINIC"},
    {"2010B-REF{EI}02", "900000001"},
    {"2010B-REF{1J}02", "77"},
    {"2010C-NM102", "1"},
    {"2010C-NM103", "DOE"},
    {"2000E-TRN01", "1"},
    {"2000E-TRN02", "T1"},
    {"2000E-TRN[2]01", "1"},
    {"2000E-TRN[2]02", "T2"},
    {"2000E-UM01", "HS"},
    {"2000E-UM02", "I"},
    {"2000E-DTP{435}02", "D8"},
    {"2000E-DTP{435}03", "20240310"},
    {"2000E-HI03-1", "ABF"},
    {"2000E-HI03-2", "M542"},
    {"2010EA-NM1{SJ}02", "1"},
    {"2010EA-NM1{SJ}03", "ROE"},
    {"2010EA[2]-NM1{71}02", "1"},
    {"2010EA[2]-NM1{71}03", "POE"},
};

static const char built[] =
    "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~HL*1**20*1~NM1*X3*2*PLAN~HL*2*1*21*1~NM1*1P*2*CLINIC~"
    "REF*EI*900000001~REF*1J*77~HL*3*2*22*1~NM1*IL*1*DOE~HL*4*3*EV*1~TRN*1*T1~TRN*1*T2~UM*HS*I~"
    "DTP*435*D8*20240310~HI***ABF:M542~NM1*SJ*1*ROE~NM1*71*1*POE~HL*5*4*SS*0~SV1*HC:72148~HL*6*4*SS*0~SV1*HC:72149~"
    "SE*23*0001~";

X278_TEST(path__makes_the_loops_and_segments_it_needs) {
    x278_doc *doc = empty(t, "005010X217-request");
    const x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        ok(t, set(doc, parts[i][0], parts[i][1]));
    }
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        ck_assert_msg(has(doc, parts[i][0], parts[i][1]), "%s", parts[i][0]);
    }
    ck_assert(has(doc, "2000E-DTP{435}01", "435"));
    x278_buf out;
    ok(t, x278_encode(doc, &options, NULL, &out));
    ck_assert_str_eq(out.ptr, built);
    x278_buf_free(&out);
}

X278_TEST(path__adds_one_at_a_time) {
    x278_doc *doc = decoded(t, NULL, request);
    is(t, set(doc, "2000F[4]-SV104", "2"), X278_E_NOT_FOUND);
    ok(t, set(doc, "2000F[3]-SV104", "2"));
    ck_assert_uint_eq(count_of(doc, "2000F"), 3);
    is(t, set(doc, "2000E-TRN[4]02", "T4"), X278_E_NOT_FOUND);
    ok(t, set(doc, "2000E-TRN[3]02", "T3"));
    is(t, set(doc, "events.services[5].message", "A"), X278_E_NOT_FOUND);
    ok(t, set(doc, "events.services[4].message", "A"));
    ck_assert(has(doc, "2000F[4]-MSG01", "A"));
    is(t, set(doc, "2010C[2]-NM103", "ROE"), X278_E_NOT_FOUND);
    ck_assert(has(doc, "2010C-NM103", "DOE"));
}

X278_TEST(path__hangs_an_event_at_the_patient) {
    x278_doc *doc = empty(t, "005010X217-request");
    ok(t, set(doc, "2010D-NM103", "ROE"));
    ok(t, set(doc, "events[1].category", "HS"));
    ok(t, set(doc, "events[1].services[1].professional.procedure.modifiers[2]", "26"));
    const x278_subscriber *subscriber = x278_doc_review(doc)->organizations[0]->requesters[0]->subscribers[0];
    ck_assert_uint_eq(subscriber->event_count, 0);
    ck_assert_ptr_eq(subscriber->dependents[0]->events[0], x278_doc_review(doc)->events[0]);
    ck_assert(has(doc, "2000E-UM01", "HS"));
    ck_assert(has(doc, "2000F-SV101-3", NULL));
    ck_assert(has(doc, "2000F-SV101-4", "26"));
    is(t, set(doc, "events[3].category", "HS"), X278_E_NOT_FOUND);
}

X278_TEST(path__reaches_the_repetitions_of_an_element) {
    x278_doc *doc = empty(t, "005010X217-response");
    ok(t, set(doc, "2000E-HCR03[3]", "0V"));
    ok(t, set(doc, "2000E-HCR03", "0M"));
    ck_assert(has(doc, "2000E-HCR03[2]", NULL));
    ck_assert(has(doc, "events.decision.reasons[3]", "0V"));
    ck_assert_uint_eq(count_of(doc, "2000E-HCR03"), 3);
    ck_assert_int_eq(got_status(doc, "2000E-HCR03[200]"), X278_E_NOT_FOUND);
    is(t, set(doc, "events.decision.reasons[100]", "0M"), X278_E_NOT_FOUND);
}

X278_TEST(path__leaves_delimiters_to_the_encoder) {
    x278_doc *doc = decoded(t, NULL, request);
    x278_buf out;
    ok(t, set(doc, "2010C-NM103", "DOE*ROE"));
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_DELIMITER);
}

START_TEST(path__tells_the_field_of_a_path)
{
    const x278_guide *guide;
    x278_field field = {.struct_size = sizeof field};
    size_t index = 9;
    ck_assert_int_eq(x278_guide_find("005010X217-response", X278_STRLEN, &guide), X278_OK);
    ck_assert_int_eq(x278_field_find(guide, "2000F[2]-SV101-4", X278_STRLEN, &field, &index), X278_OK);
    ck_assert_str_eq(field.struct_name, "x278_procedure");
    ck_assert_str_eq(field.name, "modifiers");
    ck_assert_uint_eq(index, 1);
    ck_assert_int_eq(x278_field_find(guide, "2000E-HI03-2", X278_STRLEN, &field, &index), X278_OK);
    ck_assert_str_eq(field.struct_name, "x278_diagnosis");
    ck_assert_str_eq(field.name, "code");
    ck_assert_uint_eq(index, 0);
    ck_assert_int_eq(x278_field_find(NULL, "events.decision.action", X278_STRLEN, &field, NULL), X278_OK);
    ck_assert_uint_eq(field.offset, offsetof(x278_decision, action));
    ck_assert_int_eq(x278_field_find(guide, "2000E-UM07", X278_STRLEN, &field, NULL), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_field_find(guide, "SE01", X278_STRLEN, &field, NULL), X278_E_UNSUPPORTED);
    ck_assert_int_eq(x278_field_find(NULL, "SE01", X278_STRLEN, &field, NULL), X278_E_INVALID_ARG);
}
END_TEST

static x278_status removed(x278_doc *doc, const char *path) {
    return x278_remove(doc, path, X278_STRLEN);
}

X278_TEST(path__takes_out_what_it_names) {
    static const char left[] = ISA GS HEAD
        "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~REF*1J*77~HL*3*2*22*1~"
        "NM1*IL*1*DOE*JO****MI*M1~HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*3*11:B~DTP*AAH*D8*20240311~"
        "NM1*SJ*1*ROE*ANN****XX*1234567893~HL*5*4*SS*0~SV1*HC:72149~SE*17*0001~" END;
    x278_doc *doc = decoded(t, NULL, request);
    x278_buf out;
    ok(t, removed(doc, "2000F"));
    ok(t, removed(doc, "2000E-TRN[2]"));
    ok(t, removed(doc, "2000E-DTP{435}"));
    ok(t, removed(doc, "2000E-HI"));
    ok(t, removed(doc, "2000E-UM06"));
    ok(t, removed(doc, "2010B-REF{EI}"));
    ok(t, removed(doc, "events[1].providers[2]"));
    ok(t, removed(doc, "events.services.professional.unit"));
    ok(t, removed(doc, "2000F-SV104"));
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = str_is((x278_str){out.ptr, out.len}, left);
    x278_buf_free(&out);
    ck_assert(same);
    ok(t, removed(doc, "2000C"));
    ck_assert_uint_eq(count_of(doc, "events"), 0);
    ck_assert_uint_eq(count_of(doc, "2000E"), 0);
    ck_assert_uint_eq(count_of(doc, "2000B"), 1);
}

X278_TEST(path__takes_out_one_of_two_segments_of_a_struct) {
    x278_doc *doc = decoded(t, NULL, request);
    ok(t, set(doc, "2010C-DMG02", "19710412"));
    ok(t, set(doc, "2010C-INS08", "RU"));
    ok(t, removed(doc, "2010C-DMG"));
    ck_assert(has(doc, "2010C-DMG02", NULL));
    ck_assert(has(doc, "2010C-INS08", "RU"));
    ok(t, removed(doc, "2010C-INS"));
    const x278_subscriber *patient = x278_doc_review(doc)->organizations[0]->requesters[0]->subscribers[0];
    ck_assert_ptr_null(patient->party->person);
}

X278_TEST(path__takes_nothing_out_that_is_not_there) {
    static const char *const wrong[] = {
        "2000F[3]",       "2000E-TRN[3]",    "2000E-DTP{096}", "2000E-MSG", "2010EA-REF",
        "2000E-UM08",     "2000E-HI02-2",    "events[2]",      "nothing",   "2000E-ZZZ",
        "events.message", "events.decision", "2000D",          ""};
    static const char *const computed[] = {"2000E-HL", "ST", "SE", "ISA", "2000E-HL01"};
    x278_doc *doc = decoded(t, NULL, request);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_msg(removed(doc, wrong[i]) == X278_E_NOT_FOUND, "%s", wrong[i]);
    }
    for (size_t i = 0; i < sizeof computed / sizeof computed[0]; i++) {
        ck_assert_msg(removed(doc, computed[i]) == X278_E_UNSUPPORTED, "%s", computed[i]);
    }
    is(t, removed(NULL, "2000F"), X278_E_INVALID_ARG);
    is(t, x278_remove(doc, NULL, 0), X278_E_INVALID_ARG);
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = str_is((x278_str){out.ptr, out.len}, request);
    x278_buf_free(&out);
    ck_assert(same);
}

static void free_path(void *path) {
    x278_path_free(path);
}

static x278_path *compiled(support *t, const char *id, const char *text) {
    const x278_guide *guide;
    x278_path *path;
    ck_assert_int_eq(x278_guide_find(id, X278_STRLEN, &guide), X278_OK);
    ok(t, x278_path_compile(support_ctx(t), guide, text, X278_STRLEN, &path));
    support_defer(t, free_path, path);
    return path;
}

static bool compiled_has(const x278_path *path, const x278_doc *doc, const char *value) {
    x278_str text;
    ck_assert_int_eq(x278_path_get(path, doc, &text), X278_OK);
    return value == NULL ? text.ptr == NULL : str_is(text, value);
}

X278_TEST(path__that_is_compiled_serves_many_documents) {
    char text[] = "2000E-DTP{435}03";
    x278_path *path = compiled(t, "005010X217-request", text);
    memset(text, '?', sizeof text - 1); /* the path has its own copy */
    x278_doc *doc = decoded(t, NULL, request);
    x278_doc *other = empty(t, "005010X217-request");
    x278_doc *answer = empty(t, "005010X217-response"); /* of another guide */
    size_t count;
    ck_assert(compiled_has(path, doc, "20240310"));
    ck_assert(compiled_has(path, other, NULL));
    ok(t, x278_path_set(path, other, "20240401", X278_STRLEN));
    ok(t, x278_path_set(path, answer, "20240402", X278_STRLEN));
    ck_assert(has(other, "2000E-DTP{435}03", "20240401"));
    ck_assert(has(other, "2000E-DTP{435}01", "435"));
    ck_assert(has(answer, "2000E-DTP{435}03", "20240402"));
    ck_assert(compiled_has(path, answer, "20240402"));
    ok(t, x278_path_count(path, answer, &count));
    ck_assert_uint_eq(count, 1);
    ok(t, x278_path_set(path, doc, NULL, 0));
    ck_assert(compiled_has(path, doc, NULL));
}

X278_TEST(path__that_is_none_cannot_be_compiled) {
    x278_ctx *ctx = support_ctx(t);
    x278_path *path;
    const x278_guide *guide;
    x278_str text;
    ck_assert_int_eq(x278_guide_find("005010X217-response", X278_STRLEN, &guide), X278_OK);
    is(t, x278_path_compile(ctx, guide, "2000E-UM05-1", X278_STRLEN, &path), X278_E_NOT_FOUND);
    ck_assert_ptr_null(path);
    is(t, x278_path_compile(ctx, NULL, "events.nothing", X278_STRLEN, &path), X278_E_NOT_FOUND);
    is(t, x278_path_compile(ctx, guide, "", 0, &path), X278_E_NOT_FOUND);
    is(t, x278_path_compile(NULL, guide, "2000E-UM01", X278_STRLEN, &path), X278_E_INVALID_ARG);
    is(t, x278_path_compile(ctx, guide, NULL, 0, &path), X278_E_INVALID_ARG);
    is(t, x278_path_compile(ctx, guide, "2000E-UM01", X278_STRLEN, NULL), X278_E_INVALID_ARG);
    x278_path *only_there = compiled(t, "005010X217-request", "2000E-UM05-1");
    ck_assert_int_eq(x278_path_get(only_there, empty(t, "005010X217-response"), &text), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_path_get(NULL, NULL, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_path_set(only_there, NULL, "A", 1), X278_E_INVALID_ARG);
    x278_path_free(NULL);
}

/* Every path of a guide, as text and compiled. */
typedef struct pair {
    x278_ctx *ctx;
    const x278_guide *guide;
    x278_doc *by_text, *by_path;
    size_t values, refused;
} pair;

static void agree(const pair *p, const char *text, const x278_path *path) {
    const x278_doc *docs[] = {p->by_text, p->by_path};
    for (size_t i = 0; i < 2; i++) {
        x278_str wanted;
        x278_str got;
        size_t many;
        size_t counted;
        ck_assert_msg(x278_get(docs[i], text, X278_STRLEN, &wanted) == x278_path_get(path, docs[i], &got), "%s", text);
        ck_assert_msg(wanted.ptr == got.ptr && wanted.len == got.len, "%s", text);
        ck_assert_msg(x278_count(docs[i], text, X278_STRLEN, &many) == x278_path_count(path, docs[i], &counted), "%s",
                      text);
        ck_assert_msg(many == counted, "%s", text);
    }
}

/* Set it one way here and the other way there. */
static void try_both(pair *p, const char *text) {
    x278_path *path;
    char value[16];
    ck_assert_msg(x278_path_compile(p->ctx, p->guide, text, X278_STRLEN, &path) == X278_OK, "%s", text);
    snprintf(value, sizeof value, "V%zu", p->values);
    agree(p, text, path);
    x278_status status = x278_set(p->by_text, text, X278_STRLEN, value, X278_STRLEN);
    ck_assert_msg(x278_path_set(path, p->by_path, value, X278_STRLEN) == status, "%s", text);
    agree(p, text, path);
    p->values += status == X278_OK;
    p->refused += status != X278_OK;
    x278_path_free(path);
}

/* The path as it is, of the second loop, of the second segment and of the second repetition. */
static void try_element(pair *p, x278_row row) {
    static const char *const seconds[] = {"", "-", "1", "e"};
    char text[64];
    char other[72];
    x278_row_path(p->guide, row, text, sizeof text);
    size_t dash = strcspn(text, "-");
    size_t tail = strlen(text);
    while (tail > dash && strchr("0123456789-", text[tail - 1]) != NULL) {
        tail--;
    }
    for (size_t i = 0; i < sizeof seconds / sizeof seconds[0]; i++) {
        size_t at = i == 1 ? dash : i == 2 ? tail : strlen(text);
        snprintf(other, sizeof other, "%.*s%s%s", (int)at, text, i == 0 ? "" : "[2]", text + at);
        x278_path *path;
        if (x278_path_compile(p->ctx, p->guide, other, X278_STRLEN, &path) == X278_OK) {
            x278_path_free(path);
            try_both(p, other);
        } else {
            x278_str value;
            ck_assert_int_eq(x278_get(p->by_text, other, X278_STRLEN, &value), X278_E_NOT_FOUND);
        }
    }
}

static void try_rows(pair *p, x278_row row, unsigned depth) {
    for (size_t i = 0; i < x278_row_child_count(p->guide, row) && depth < 20; i++) {
        x278_row child = x278_row_child_at(p->guide, row, i);
        if (x278_row_child_count(p->guide, child) == 0 && x278_row_kind_of(p->guide, child) == X278_ROW_ELEMENT) {
            try_element(p, child);
        } else {
            try_rows(p, child, depth + 1);
        }
    }
}

START_TEST(path__means_the_same_compiled_and_as_text)
{
    static const char *const ids[] = {"005010X217-request", "005010X217-response"};
    static const char *const names[] = {"events[1].services[2].professional.procedure.modifiers[3]",
                                        "envelope.sender",
                                        "organizations.parties[2].contacts.numbers[3].kind",
                                        "events",
                                        "events[2].urgency",
                                        "events.providers.order",
                                        "events.services.unknowns.position"};
    const x278_encode_options options = {
        .struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION, .control_number = "0001"};
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        pair p = {.values = 0};
        x278_buf left;
        x278_buf right;
        ck_assert_int_eq(x278_ctx_new(NULL, &p.ctx), X278_OK);
        ck_assert_int_eq(x278_guide_find(ids[i], X278_STRLEN, &p.guide), X278_OK);
        ck_assert_int_eq(x278_doc_new(p.ctx, p.guide, &p.by_text), X278_OK);
        ck_assert_int_eq(x278_doc_new(p.ctx, p.guide, &p.by_path), X278_OK);
        try_rows(&p, x278_guide_root(p.guide), 0);
        for (size_t j = 0; j < sizeof names / sizeof names[0]; j++) {
            try_both(&p, names[j]);
        }
        ck_assert_uint_gt(p.values, 700);
        ck_assert_uint_gt(p.refused, 20);
        ck_assert_int_eq(x278_encode(p.by_text, &options, NULL, &left), X278_OK);
        ck_assert_int_eq(x278_encode(p.by_path, &options, NULL, &right), X278_OK);
        ck_assert_str_eq(left.ptr, right.ptr);
        x278_buf_free(&left);
        x278_buf_free(&right);
        x278_doc_free(p.by_text);
        x278_doc_free(p.by_path);
        x278_ctx_free(p.ctx);
    }
}
END_TEST

BEGIN_SUITE("path")
TEST(path__takes_out_what_it_names)
TEST(path__takes_out_one_of_two_segments_of_a_struct)
TEST(path__takes_nothing_out_that_is_not_there)
TEST(path__that_is_compiled_serves_many_documents)
TEST(path__that_is_none_cannot_be_compiled)
TEST(path__means_the_same_compiled_and_as_text)
TEST(path__finds_values_of_the_wire)
TEST(path__finds_values_by_the_names_of_fields)
TEST(path__counts_what_there_is)
TEST(path__refuses_what_is_no_row_and_no_field)
TEST(path__changes_one_value_and_nothing_else)
TEST(path__makes_the_loops_and_segments_it_needs)
TEST(path__adds_one_at_a_time)
TEST(path__hangs_an_event_at_the_patient)
TEST(path__reaches_the_repetitions_of_an_element)
TEST(path__leaves_delimiters_to_the_encoder)
TEST(path__tells_the_field_of_a_path)
END_SUITE
