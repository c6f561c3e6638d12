/* What a view says, and what it must not say: small messages, checked and shown. */
#include <stdio.h>
#include <stdlib.h>

#include "checked.h"

#define TOP(bht06) "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200*" bht06 "~"
#define PAYER "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~"
#define CLINIC "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
#define PATIENT "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~"
#define PEOPLE PAYER CLINIC PATIENT
#define EVENT "HL*4*3*EV*1~TRN*2*T1*9012345678~UM*HS*I*2*24:B~"
#define ALONE "HL*4*3*EV*0~TRN*2*T1*9012345678~UM*HS*I*2*24:B~"
#define LINE "HL*5*4*SS*0~"
#define SECOND "HL*6*4*SS*0~"
#define CODE "SV1*HC:72148*100*UN*1~"
#define ASK "ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~"
#define ASKED_EVENT "HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*2*24:B~HI*ABK:M5416~"

#define MOST 6

typedef struct sample {
    const char *segments; /* from ST on, without SE */
    const char *has[MOST], *lacks[MOST];
} sample;

/* Count the segments, so that SE01 is right. */
static unsigned count_segments(const char *segments) {
    unsigned count = 0;
    for (const char *at = segments; *at != '\0'; at++) {
        count += *at == '~';
    }
    return count;
}

/* Read, check and show a whole input that holds one transaction. The caller frees the text. */
static void shown_input(support *t, const char *input, size_t len, x278_buf *text) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, input, len, NULL, issues);
    x278_outcome_options found = {.struct_size = sizeof found};
    const x278_view_options options = {.struct_size = sizeof options, .title = "IT: "};
    const x278_transaction *transaction;
    const x278_outcome *outcome;
    x278_checker *checker;
    x278_doc *doc;
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, (void (*)(void *))x278_checker_free, checker);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_checker_transaction(checker, transaction));
    ok(t, x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc));
    support_defer(t, (void (*)(void *))x278_doc_free, doc);
    x278_transaction place = *transaction; /* its numbers are needed after it has gone */
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
    ok(t, x278_outcome_take_issues(&place, issues, &found));
    ok(t, x278_outcome_new(doc, &found, &outcome));
    support_defer(t, (void (*)(void *))x278_outcome_free, (void *)outcome);
    ok(t, x278_view(doc, outcome, &options, text));
}

static void shown(support *t, const char *segments, x278_buf *text) {
    static char input[8192];
    int len = snprintf(input, sizeof input,
                       "%sGS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~%sSE*%u*0001~GE*1*1~IEA*1*000000001~", ISA,
                       segments, count_segments(segments) + 1);
    shown_input(t, input, (size_t)len, text);
}

/* Hold the text against a sample, and free it. */
static void hold(x278_buf *view, const sample *one, size_t number) {
    const char *text = view->ptr;
    for (size_t i = 0; i < MOST && one->has[i] != NULL; i++) {
        ck_assert_msg(strstr(text, one->has[i]) != NULL, "sample %zu lacks '%s':\n%s", number, one->has[i], text);
    }
    for (size_t i = 0; i < MOST && one->lacks[i] != NULL; i++) {
        ck_assert_msg(strstr(text, one->lacks[i]) == NULL, "sample %zu has '%s':\n%s", number, one->lacks[i], text);
    }
    x278_buf_free(view);
}

static void try_samples(support *t, const sample *samples, size_t count) {
    for (size_t i = 0; i < count; i++) {
        x278_buf text;
        shown(t, samples[i].segments, &text);
        hold(&text, &samples[i], i);
    }
}
#define TRY(samples) try_samples(t, samples, sizeof(samples) / sizeof(samples)[0])

#define NEXT(words) "\n  NEXT                " words

X278_TEST(steps_name_their_service) {
    static const sample samples[] = {
        {TOP("18") PEOPLE EVENT "HCR*A2*AUTH1~" LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A3**0V~" CODE,
         {NEXT("Service 1: Go ahead"), NEXT("Service 2: Not certified"), NEXT("Part is certified")},
         {NEXT("Go ahead"), NEXT("Not certified")}},
        {TOP("18") PEOPLE EVENT "HCR*A2*AUTH1~" LINE "HCR*A3**0V~" CODE SECOND "HCR*A6*AUTH2~" CODE,
         {NEXT("Service 1: Not certified"), NEXT("Service 2: Certified with changes")},
         {NEXT("Go ahead")}},
        {TOP("19") PEOPLE EVENT "HCR*A4**0U~" LINE "HCR*CT~" CODE SECOND "HCR*A4**0U~" CODE,
         {NEXT("Service 1: Call the payer"), NEXT("Service 2: Pended")},
         {NEXT("Go ahead"), NEXT("Pended")}},
        {TOP("18") PEOPLE EVENT LINE "HCR*NA~" CODE SECOND "HCR*NA~" CODE, /* the event leaves it to its services */
         {NEXT("Service 1: No authorization is needed"), NEXT("Service 2: No authorization is needed")},
         {NEXT("No authorization")}},
        {TOP("18") PEOPLE EVENT LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A3**0V~" CODE,
         {"1 error (x278 check names it)", NEXT("Service 1: Go ahead only when the payer has confirmed it"),
          NEXT("Service 2: Not certified")},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE EVENT "HCR*A1*AUTH1~" LINE "HCR*A1*AUTH1~" CODE SECOND CODE,
         {NEXT("Go ahead")},
         {"Service 1: Go ahead"}},
    };
    TRY(samples);
}

X278_TEST(services_that_say_otherwise) {
    static const sample samples[] = {
        {TOP("18") PEOPLE EVENT "HCR*A6*AUTH1~" LINE "HCR*A1*AUTH1~" CODE,
         {NEXT("Certified with changes: compare"), NEXT("Service 1: Go ahead")},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE EVENT "HCR*A2*AUTH1~" LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A1*AUTH1~" CODE,
         {NEXT("The request is certified in part only, but each service is certified. Ask the payer."),
          NEXT("Service 2: Go ahead")},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE EVENT "HCR*A3**0V~" LINE "HCR*A1*AUTH1~" CODE,
         {NEXT("The decision of the request and that of a service contradict each other. Ask the payer.")},
         {"Go ahead"}},
    };
    TRY(samples);
}

X278_TEST(errors_come_first) {
    static const sample samples[] = {
        {TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~DTP*007*RD8*20240305~", /* a range of one day */
         {"error (x278 check names it)\n", "ERRORS", NEXT("Do not rely on this answer")},
         {"NEXT                Go ahead"}},
        {TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~HCR*A3**0V~",
         {"certified in full (A1)", "not certified (A3)",
          NEXT("Two decisions are given for one level. Ask the payer.")},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE EVENT "HCR*A1*AUTH1~" LINE "HCR*A6*AUTH2~HCR*A4**0U~" CODE,
         {"certified with changes (A6)", "pended (A4)", NEXT("Two decisions are given for one level. Ask the payer.")},
         {NEXT("Go ahead")}},
        {TOP("18") PAYER CLINIC "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~DMG*D8*19701301*F~" ALONE "HCR*A6*AUTH1~",
         {"1 error (x278 check names it)", "ERRORS", "certified with changes (A6)"},
         {NEXT("Certified with changes"), NEXT("Go ahead")}},
        {ASK PEOPLE "HL*4*3*EV*1~UM*HS*I*2*24:B~HI*ABK:M5416~" LINE "SV1*HC:72148*1,5*UN*1~",
         {"1 error (x278 check names it)", NEXT("Have the errors corrected")},
         {"wait for the answer"}},
        {ASK PEOPLE ASKED_EVENT LINE "DTP*472*D8*20240230~DTP*472*D8*20240301~" CODE,
         {"2 errors (x278 check names them)", NEXT("Have the errors corrected")},
         {"wait for the answer"}},
    };
    TRY(samples);
}

X278_TEST(nothing_disappears) {
    static const sample samples[] = {
        {ASK PEOPLE ASKED_EVENT "SV1*HC:99213*80*UN*1~" LINE CODE,
         {"NOT PLACED          SV1: ", "Not placed        SV1: 99213, HCPCS or CPT (HC), 1 unit (UN), charge 80"},
         {NULL}},
        {ASK PEOPLE ASKED_EVENT LINE CODE "NTE*ADD*LIES FLAT~ZZZ*1~",
         {"NOT PLACED          NTE, ZZZ: ", "NTE*ADD*LIES FLAT", "ZZZ*1"},
         {NULL}},
        {ASK PEOPLE "DMG*D8*19700101*F~DMG*D8*19710202*M~" ASKED_EVENT LINE CODE,
         {"NOT PLACED          DMG: ", "1970-01-01", "1971-02-02"},
         {NULL}},
        {TOP("18") PAYER "HCR*A3**0V~" CLINIC PATIENT ALONE "HCR*A1*AUTH1~",
         {"NOT PLACED          HCR: ", "not certified (A3)"},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE "HCR*A1*AUTH1~" EVENT,
         {"ALSO GIVEN          HCR: certified in full (A1); AUTH1",
          NEXT("The decision is not where it belongs: ask the payer")},
         {"Go ahead", "holds no decision"}},
        {TOP("18") "HCR*A3**0V~MSG*SAID~" PEOPLE ALONE "HCR*A1*AUTH1~",
         {"ALSO GIVEN          HCR: not certified (A3); needs medical review (0V)", "ALSO GIVEN          MSG: SAID"},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~DTP*472*D8*20240320~",
         {"Not placed        DTP: 2024-03-20, date qualifier", "(472)"},
         {NEXT("Go ahead")}},
        {TOP("18") PEOPLE "AAA*N~" ALONE "HCR*A1*AUTH1~",
         {"NOT REVIEWED        request valid: no (N); at subscriber name (2010C)"},
         {NULL}},
        {TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~CRC*07*Y*01~K3*FREE~",
         {"NOT PLACED          CRC, K3: ", "CRC*07*Y*01", "K3*FREE"},
         {NULL}},
        {ASK PEOPLE "HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*2*24:B*****Y*1*MORE~HI*ABK:M5416~" LINE CODE,
         {"NOT PLACED          UM11: ", "UM11: MORE"},
         {NULL}},
    };
    TRY(samples);
}

X278_TEST(steps_follow_the_payer) {
    static const sample samples[] = {
        {TOP("18") "HL*1**20*0~AAA*N**42*N~NM1*X3*2*PLAN*****PI*12345~",
         {NEXT("Not reviewed: do not send")},
         {"correct what"}},
        {TOP("18") "HL*1**20*0~NM1*X3*2*PLAN*****PI*12345~AAA*N**80*Y~",
         {NEXT("Not reviewed yet: do not send the request again; wait")},
         {"correct what"}},
        {TOP("18") PAYER "HL*2*1*21*0~NM1*1P*2*CLINIC*****XX*1234567893~AAA*N**51*N~",
         {NEXT("Not reviewed: do not send")},
         {"correct what"}},
        {TOP("18") PAYER CLINIC "HL*3*2*22*0~NM1*IL*1*DOE*JANE****MI*M100~AAA*N**75*C~",
         {"NOT REVIEWED", "subscriber name (2010C)", NEXT("Not reviewed: correct what is named")},
         {NULL}},
        {TOP("18") PAYER CLINIC PATIENT "HL*4*3*23*0~NM1*QC*1*DOE*JIM~AAA*N**67*R~",
         {"(2010D)", NEXT("Not reviewed: the request may be sent again.")},
         {"correct what"}},
        {TOP("18") PEOPLE "HL*4*3*EV*0~TRN*2*T1*9012345678~AAA*N**33*P~UM*HS*I*2*24:B~",
         {NEXT("Not reviewed: send the same request again, unchanged.")},
         {"correct what"}},
        {TOP("18") PEOPLE ALONE "NM1*SJ*1*ROE*ANN****XX*1234567893~AAA*N**43*N~",
         {"(2010EA)", NEXT("Not reviewed: do not send the request again.")},
         {"correct what"}},
        {TOP("18") PEOPLE EVENT "HCR*A1*AUTH1~" LINE "AAA*N**33*Y~" CODE SECOND "HCR*A1*AUTH1~" CODE,
         {NEXT("Service 1: Not reviewed yet: do not send"), NEXT("Service 2: Go ahead")},
         {NEXT("Go ahead")}},
        {TOP("18") PAYER CLINIC "HL*3*2*22*0~NM1*IL*1*DOE*JANE****MI*M100~AAA*N**75*C~AAA*N**72*N~",
         {NEXT("Not reviewed, and the payer names different follow-ups: do not send the request again before")},
         {"correct what"}},
    };
    TRY(samples);
}

X278_TEST(faults_of_the_request_are_no_denial) {
    static const sample samples[] = {
        {TOP("18") PEOPLE ALONE "HCR*A3**25~",
         {NEXT("Not reviewed, because the request has faults: correct")},
         {"appeal", "peer"}},
        {TOP("18") PEOPLE EVENT "HCR*A2*AUTH1~" LINE "HCR*A3**25~" CODE SECOND "HCR*A1*AUTH1~" CODE,
         {NEXT("Service 1: Not reviewed, because the request has faults: correct")},
         {"Service 1: Not certified"}},
        {TOP("18") PEOPLE "HL*4*3*EV*0~TRN*2*T1*9012345678~AAA*N**33*C~UM*HS*I*2*24:B~HCR*A3**25~",
         {NEXT("Not reviewed: correct what is named")},
         {"appeal", "has faults"}},
        {TOP("18") PEOPLE ALONE "HCR*A3**0V~",
         {NEXT("Not certified: read the reasons, then ask for a peer-to-peer")},
         {"correct"}},
        {TOP("18") PEOPLE ALONE "HCR*A3**25^0V~",
         {"correct it and send it again", "whether they can be appealed"},
         {NULL}},
    };
    TRY(samples);
}

X278_TEST(no_number_is_made_up) {
    static const sample samples[] = {
        {TOP("18") PEOPLE ALONE "HCR*A1~",
         {NEXT("Certified, but no authorization number is given: ask the payer")},
         {"on the claim"}},
        {TOP("18") PEOPLE ALONE "HCR*A6~",
         {NEXT("Certified, but no authorization number is given: ask the payer")},
         {"on the claim"}},
        {TOP("18") PEOPLE EVENT "HCR*A2~" LINE "HCR*A1~" CODE SECOND "HCR*A3**0V~" CODE,
         {NEXT("Service 1: Certified, but no authorization number is given: ask the payer")},
         {"on the claim"}},
        {TOP("18") PEOPLE ALONE "HCR*A1~REF*BB*OLD1~",
         {"authorization     OLD1 (from REF BB; HCR02 is empty)",
          NEXT("Certified, but the number is given as that of an earlier")},
         {"on the claim"}},
        {TOP("18") PEOPLE ALONE "HCR*A1~REF*NT*ADM1~",
         {"Payer's number    ADM1", "no authorization number is given"},
         {"on the claim"}},
    };
    TRY(samples);
}

X278_TEST(steps_point_at_what_is_there) {
    static const sample samples[] = {
        {ASK PEOPLE "HL*4*3*EV*1~UM*HS*I*2*24:B~HI*ABK:M5416~" LINE CODE,
         {NEXT("A request: wait for the answer.")},
         {"trace numbers below"}},
        {ASK PEOPLE "HL*4*3*EV*1~UM*HS*I*2*24:B~HI*ABK:M5416~" LINE "TRN*1*L1*9012345678~" CODE,
         {"trace numbers below", "Trace           L1"},
         {NULL}},
        {TOP("18") PEOPLE EVENT,
         {NEXT("The answer holds no decision on this: ask the payer.")},
         {"correct what is named", "Go ahead"}},
        {TOP("18") PAYER CLINIC "HL*3*2*22*0~NM1*IL*1*DOE*JANE****MI*M100~",
         {NEXT("The answer holds no decision on this: ask the payer.")},
         {"correct what is named"}},
        {TOP("18") PEOPLE ALONE "HCR*A4**0U~",
         {NEXT("Pended, but the payer calls this its last answer. Ask the payer.")},
         {"look for the final", "wait for"}},
        {TOP("19") PEOPLE ALONE "HCR*A4**0U~PWK*77*EL~HI*LOI:18748-4~",
         {NEXT("Pended: send what is asked for"), "2 documents or answers are asked for; see below.",
          "Asked for         imaging report (18748-4)"},
         {NULL}},
        {TOP("18") PEOPLE ALONE "HCR*A4**0U~PWK*77*EL~",
         {NEXT("Pended, but the payer calls this its last answer. Ask the payer."),
          NEXT("Send what is asked for, and ask")},
         {"look for the final"}},
        {TOP("19") PEOPLE ALONE "HCR*A4**0U~PWK*77*EL~", {"1 document or answer is asked for; see below."}, {NULL}},
        {TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~",
         {NEXT("Go ahead; put the authorization number on the claim. No valid dates are given.")},
         {"within the valid dates"}},
        {TOP("18") PEOPLE ALONE "HCR*A3~",
         {NEXT("Not certified: ask for a peer-to-peer call"), NEXT("No reason is given")},
         {"read the reasons"}},
    };
    TRY(samples);
}

X278_TEST(every_code_has_a_line) {
    static const sample samples[] = {
        {ASK PAYER CLINIC "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~REF*6P*GRP1~INS*Y*18******AO~" ASKED_EVENT
                          "CR1*LB*180*I*A*DH*12***WHY ROUND*WHY LYING~CR2*1*12*C1*C4****A*N*ONE*TWO*Y~" LINE CODE,
         {"group number (6P) GRP1", "self (18), military: active", "180 pounds (LB)", "WHY LYING",
          "from cervical 1 (C1) to cervical 4 (C4)", "ONE; TWO"},
         {NULL}},
        {"ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200*RU~" PEOPLE
         "HL*4*3*EV*1~UM*HS*I*2*13:A*AA:::AZ*U*2*4*Y*1~DTP*484*D8*20240102~DTP*ABC*D8*20241003~HI*ABK:M5416~"
         "HSD*VS*1*WK*1*34*2*A*D~CL1*3*1*01*2~" LINE "SV3*AD:D1110*120**10:20*I*2*SAID~TOO*JP*12*M:O~",
         {"medical services reservation (RU)", "hospital, outpatient (13)", "auto accident (AA), in AZ",
          "1 visit (VS), 1 per week (WK), for 2 months (34), Mon-Fri (A)", "patient status 01, nursing home resident",
          "count 2, charge 120, area of the mouth 10 20"},
         {NULL}},
        {ASK PEOPLE ASKED_EVENT
         "CR5***A*B*WHY*2*4*6*ORDER*55*88*R*1*2*3*3*A*C~CR6*3*20240301*RD8*20240301-20240501***W*I~" LINE
         "SV2*0360*HC:22551*9000*DA*3*100***2*6~PWK*RR*EL***AC*DOC2*SAID~",
         {"concentrator (A)", "saturation 88", "2024-03-01 to 2024-05-01", "3 days (DA), charge 9000, rate 100",
          "number DOC2: SAID", "Also holds"},
         {NULL}},
        {TOP("18") PEOPLE ALONE
         "HCR*A6*AUTH1*0V*Y~DTP*102*D8*20240302~DTP*036*D8*20240630~REF*NT*ADM1~HSD*HS*2*DA*1~MSG*SAID~",
         {"2nd opinion       yes (Y)", "issued            2024-03-02", "expires           2024-06-30",
          "2 hours (HS), 1 per day (DA)", "note              SAID"},
         {NULL}},
    };
    TRY(samples);
}

/* Fields whose values the words imply: they are named under "Also holds", or say how another field is read. */
static bool is_implied(const x278_field *field) {
    static const char *const implied[] = {
        "x278_review.structure",
        "x278_review.purpose",
        "x278_review.guide",
        "x278_party.kind",
        "x278_party.role",
        "x278_period.qualifier",
        "x278_period.format",
        "x278_trace.type",
        "x278_reference.qualifier",
        "x278_contact.function",
        "x278_condition.category",
        "x278_specialty.qualifier",
        "x278_person.is_subscriber",
        "x278_person.birth_date_format",
        "x278_diagnosis.qualifier",
        "x278_diagnosis.date_format",
        "x278_denial_reason.qualifier",
        "x278_attachment.number_qualifier",
        "x278_information_request.qualifier",
        "x278_home_health.certification_format",
        "x278_home_health.last_admission_format",
    };
    char name[96];
    snprintf(name, sizeof name, "%s.%s", field->struct_name, field->name);
    for (size_t i = 0; i < sizeof implied / sizeof implied[0]; i++) {
        if (strcmp(name, implied[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* Is the value in the text: as it is, as a date, as a time? */
static bool is_shown(const char *text, x278_str value) {
    char form[64];
    const char *v = value.ptr;
    if (strstr(text, v) != NULL) {
        return true;
    }
    if (value.len == 4) {
        snprintf(form, sizeof form, "%.2s:%.2s", v, v + 2);
    } else if (value.len == 17) {
        snprintf(form, sizeof form, "%.4s-%.2s-%.2s to %.4s-%.2s-%.2s", v, v + 4, v + 6, v + 9, v + 13, v + 15);
    } else {
        snprintf(form, sizeof form, "%.4s-%.2s-%.2s", v, value.len == 8 ? v + 4 : "", value.len == 8 ? v + 6 : "");
    }
    return strstr(text, form) != NULL;
}

static void hold_value(const char *text, const x278_field *field, x278_str value) {
    ck_assert_msg(value.ptr == NULL || is_implied(field) || is_shown(text, value), "%s.%s '%s' is not shown",
                  field->struct_name, field->name, value.ptr);
}

/* A field: how many structs or texts it holds, and where they are; 0: it holds neither. */
static size_t count_below(const x278_field *field, const void *node, const void **pointer) {
    const char *at = (const char *)node + field->offset;
    size_t count = 1;
    *pointer = NULL;
    if (field->kind == X278_FIELD_TEXT || field->kind == X278_FIELD_NUMBER || field->kind == X278_FIELD_DELIMITERS ||
        (field->flags & X278_FIELD_GATHERED) != 0) {
        return 0;
    }
    memcpy(pointer, at, sizeof *pointer);
    if (field->kind != X278_FIELD_ONE) {
        memcpy(&count, at + sizeof *pointer, sizeof count);
    }
    return *pointer == NULL ? 0 : count;
}

/* Every text of a struct, and of those below it, is in the view. How many there are. */
static size_t hold_struct(const char *text, const char *name, const void *node) {
    size_t seen = 0;
    x278_field field = {.struct_size = sizeof field};
    for (size_t i = 0; x278_field_at(name, i, &field) == X278_OK; i++) {
        const void *pointer;
        size_t count = count_below(&field, node, &pointer);
        if (field.kind == X278_FIELD_TEXT) {
            x278_str value;
            memcpy(&value, (const char *)node + field.offset, sizeof value);
            hold_value(text, &field, value);
            seen += value.ptr != NULL;
        }
        for (size_t n = 0; n < count; n++) {
            if (field.kind == X278_FIELD_TEXTS) {
                hold_value(text, &field, ((const x278_str *)pointer)[n]);
                seen++;
            } else {
                const void *below = field.kind == X278_FIELD_ONE ? pointer : ((const void *const *)pointer)[n];
                seen += hold_struct(text, field.of, below);
            }
        }
    }
    return seen;
}

/* Requests and answers with nearly every segment of the guide: no value of the document is missing from its view. */
X278_TEST(no_value_is_left_out) {
    static const struct {
        const char *segments;
        size_t least; /* values */
    } full[] = {
        {"ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1215*RU~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
         "NM1*1P*1*ROE*ANN*B**MD*XX*1234567893~REF*ZH*PROV77~N3*1 ROAD*FLOOR 2~N4*MESA*AZ*85204*US~"
         "PER*IC*DESK*TE*4805550100*EX*77*EM*A@B.COM~PRV*PC*PXC*207X00000X~HL*3*2*22*1~"
         "NM1*IL*1*DOE*JANE*Q**JR*MI*M100~REF*6P*GRP55~REF*SY*987654320~N3*2 LANE~N4*TEMPE*AZ*85281~DMG*D8*19710412*F~"
         "INS*Y*18******AO~HL*4*3*23*1~NM1*QC*1*DOE*TIM~REF*EJ*ACC8~N3*3 WAY~N4*GILBERT*AZ*85233~DMG*D8*20100402*M~"
         "INS*N*19***************2~HL*5*4*EV*1~TRN*1*TRACE9*9012345678*DEPT~UM*AR*I*2*21:B*AA:EM:AP:AZ:US*U*2*4*Y*1~"
         "REF*NT*ADM31~REF*BB*OLD32~DTP*439*D8*20240111~DTP*484*D8*20240112~DTP*ABC*D8*20241013~DTP*431*D8*20240114~"
         "DTP*AAH*RD8*20240115-20240116~DTP*435*D8*20240117~DTP*096*D8*20240118~HI*ABK:M5416:D8:20240119*ABF:M545~"
         "HSD*VS*13*WK*3*34*7*A*D~CRC*07*Y*01*02*03~CRC*08*N*12~CRC*09*Y*37~CRC*11*Y*37~CRC*75*Y*AA*BL~CRC*76*Y*BR~"
         "CRC*77*Y*AG~CL1*3*1*01*2~CR1*LB*181*I*A*DH*19***WHY ROUND*WHY LYING~CR2*5*14*C1*C4****A*N*ONE*TWO*Y~"
         "CR5***A*B*EQUIP*2.5*4*6*ORDERED*55.5*88.5*R*1*2*3*3.5*A*C~"
         "CR6*3*20240120*RD8*20240121-20240321***W*I*20240122*HC*22551*20240123*20240124*20240125*RD8*20240126-"
         "20240127*B~"
         "PWK*PN*FX***AC*DOC41*NOTES41~MSG*FREE TEXT~NM1*SJ*1*ELM*EVE~REF*0B*LIC42*AZ~N3*9 ROAD~N4*MESA*AZ*85204~"
         "PER*IC*EVE*TE*4805550102~PRV*PE*PXC*207T00000X~NM1*45*2*DROP PLACE~N3*5 DROP~N4*MESA*AZ*85205~"
         "NM1*CA*2*OTHER PLAN~REF*ZZ*0V**ZZ:0M~DTP*598*D8*20240128~HL*6*5*SS*0~TRN*1*LTRACE*9012345678~UM*HS*I*62*22:B~"
         "REF*BB*OLD51~REF*NT*ADM52~DTP*472*D8*20240320~"
         "SV1*HC:72148:26:TC:LT:RT:SPINE:72149*1450.50*UN*6***1:2****Y*********5~HSD*VS*17~PWK*RR*EL***AC*DOC53*REP53~"
         "MSG*LINE "
         "NOTE~NM1*SJ*1*OAK*OLA~HL*7*5*SS*0~DTP*472*RD8*20240321-20240322~SV2*0360*HC:22551*9000*DA*8*100.5***2*6~"
         "HL*8*5*SS*0~SV3*AD:D1110*120**10:20*I*9*DENTAL~TOO*JP*12*M:O~",
         220},
        {TOP("18") PAYER
         "PER*IC*UM DESK*TE*6025550100*FX*6025550101~" CLINIC "REF*EI*900000001~PRV*RF*PXC*207X00000X~" PATIENT
         "REF*6P*GRP55~N3*2 LANE~N4*TEMPE*AZ*85281~DMG*D8*19710412*F~INS*Y*18~" EVENT
         "HCR*A6*AUTH61*0V^0M*Y~REF*NT*ADM62~REF*BB*OLD63~DTP*AAH*D8*20240201~DTP*435*D8*20240202~DTP*096*D8*20240203~"
         "DTP*102*D8*20240204~DTP*036*D8*20240705~DTP*007*RD8*20240206-20240706~HI*ABK:M5416*LOI:18748-4~HSD*VS*13~"
         "CL1*3*1*01~CR1***X**DH*19~CR2*5*14*C1*C4~CR5***A*B**2.5*4*6*ORDERED*******3.5*A*C~"
         "CR6*3*20240120*RD8*20240121-20240321***W*I~PWK*RB*EL***AC*DOC64*IMAGES~MSG*EVENT NOTE~"
         "NM1*SJ*1*ELM*EVE~REF*0B*LIC42*AZ~PER*IC*EVE*TE*4805550102~AAA*N**43*C~PRV*PE*PXC*207T00000X~"
         "NM1*L5*2*RECORDS~N3*7 HARBOR~N4*PHOENIX*AZ*85004~PER*IC*REC*FX*6025550111~NM1*45*2*DROP PLACE~N3*5 DROP~"
         "N4*MESA*AZ*85205~" LINE
         "TRN*2*LTRACE*9012345678~HCR*A6*AUTH71*0V~REF*NT*ADM72~REF*BB*OLD73~DTP*472*D8*20240320~"
         "DTP*102*D8*20240211~DTP*036*D8*20240712~DTP*007*D8*20240213~HI*LOI:11503-0~"
         "SV1*HC:72148:LT*1450.50*UN*6~HSD*VS*17~PWK*RR*EL***AC*DOC74~MSG*LINE NOTE~NM1*SJ*1*OAK*OLA~AAA*N**44*C~",
         140},
    };
    for (size_t i = 0; i < sizeof full / sizeof full[0]; i++) {
        static char input[8192];
        x278_buf text;
        x278_doc *doc;
        int len = snprintf(input, sizeof input,
                           "%sGS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~%sSE*%u*0001~GE*1*1~IEA*1*000000001~", ISA,
                           full[i].segments, count_segments(full[i].segments) + 1);
        ok(t, x278_decode(support_ctx(t), input, (size_t)len, NULL, NULL, &doc));
        support_defer(t, (void (*)(void *))x278_doc_free, doc);
        ok(t, x278_view(doc, NULL, NULL, &text));
        ck_assert_ptr_null(strstr(text.ptr, "NOT PLACED"));
        size_t seen = hold_struct(text.ptr, "x278_review", x278_doc_review(doc));
        ck_assert_msg(seen >= full[i].least, "only %zu values", seen);
        x278_buf_free(&text);
    }
}

X278_TEST(no_empty_places) {
    static const sample samples[] = {
        {ASK PEOPLE ASKED_EVENT "HSD****1~" LINE "SV3*AD:D1110*120****1~",
         {"count 1, charge 120"},
         {",  ", " , ", ", ,"}},
        {ASK PEOPLE ASKED_EVENT "HSD*VS*1**2*34~" LINE "SV1*HC:72148*5~",
         {"1 visit (VS), frequency modulus 2, time period qualifier month (34)"},
         {",  ", " , ", "for month"}},
        {ASK PEOPLE ASKED_EVENT "HSD*VS*3*WK**7*1~" LINE "SV2*0360**5~",
         {"3 visits (VS) per week (WK), for 1 day (7)", "revenue code 0360, charge 5"},
         {",  ", " , "}},
    };
    TRY(samples);
}

X278_TEST(cut_messages) {
    static const char *const inputs[] = {
        ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~",
        ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~SE*13*0001~",
        ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PEOPLE ALONE "HCR*A1*AUTH1~SE*13*0001~GE*1*1~",
        ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PEOPLE ALONE "HCR*A1*AU",
    };
    static const sample expected = {
        "", {"INCOMPLETE", "ends early", NEXT("Get the whole message first")}, {"Go ahead", "Certified, but"}};
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        x278_buf text;
        shown_input(t, inputs[i], strlen(inputs[i]), &text);
        hold(&text, &expected, i);
    }
    x278_buf text;
    static const char request[] = ISA "GS*HI*CLINIC*PLAN*20240301*1200*1*X*005010X217~" ASK PEOPLE ASKED_EVENT;
    static const sample cut = {"", {"INCOMPLETE", NEXT("Get the whole request first")}, {"wait for the answer"}};
    shown_input(t, request, sizeof request - 1, &text);
    hold(&text, &cut, 0);
}

X278_TEST(a_view_from_the_document_alone) {
    x278_ctx *ctx = support_ctx(t);
    const x278_guide *guide;
    x278_doc *doc;
    x278_buf text;
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &guide));
    ok(t, x278_doc_new(ctx, guide, &doc));
    support_defer(t, (void (*)(void *))x278_doc_free, doc);
    ok(t, x278_set(doc, "2000E-HCR01", X278_STRLEN, "A1", 2));
    ok(t, x278_set(doc, "2000E-HCR02", X278_STRLEN, "AUTH1", 5));
    ok(t, x278_set(doc, "2010C-NM103", X278_STRLEN, "DOE\nJANE", 8));
    ok(t, x278_view(doc, NULL, NULL, &text));
    ck_assert(strncmp(text.ptr, "answer to", 9) == 0);
    ck_assert_ptr_nonnull(strstr(text.ptr, NEXT("Go ahead")));
    ck_assert_ptr_nonnull(strstr(text.ptr, "Patient             DOE JANE\n"));
    x278_buf_free(&text);
    x278_view_options options = {.struct_size = sizeof options, .flags = 2};
    x278_buf none;
    is(t, x278_view(doc, NULL, &options, &none), X278_E_UNSUPPORTED);
    is(t, x278_view(NULL, NULL, NULL, &none), X278_E_INVALID_ARG);
    is(t, x278_view(doc, NULL, NULL, NULL), X278_E_INVALID_ARG);
}

/* Is a value of the JSON at the bytes of the input that it names? */
static void hold_place(const char *json, const char *input, const char *path, const char *value) {
    char wanted[96];
    snprintf(wanted, sizeof wanted, "\"path\":\"%s\",\"offset\":", path);
    const char *at = strstr(json, wanted);
    ck_assert_msg(at != NULL, "no place of %s:\n%s", path, json);
    unsigned long offset = strtoul(at + strlen(wanted), NULL, 10);
    snprintf(wanted, sizeof wanted, "\"offset\":%lu,\"length\":%zu", offset, strlen(value));
    ck_assert_ptr_nonnull(strstr(at, wanted));
    ck_assert(offset < strlen(input) && strncmp(input + offset, value, strlen(value)) == 0);
}

X278_TEST(the_json_form_has_paths_and_places) {
    static const char input[] = ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PEOPLE EVENT
        "HCR*A2*AUTH1~" LINE "HCR*A1*AUTH2~" CODE SECOND "HCR*A3**0V^0T~" CODE "SE*19*0001~GE*1*1~IEA*1*000000001~";
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, input, sizeof input - 1, NULL, NULL);
    x278_view_options options = {.struct_size = sizeof options, .flags = X278_VIEW_JSON, .title = "IT: "};
    x278_doc *doc;
    x278_buf json;
    ok(t, x278_reader_next_transaction(reader, &options.transaction));
    ok(t, x278_doc_from_transaction(ctx, options.transaction, NULL, NULL, &doc));
    support_own_doc(t, doc);
    ok(t, x278_view(doc, NULL, &options, &json));
    static const char front[] = "{\"format\":\"x278.view/1\",\"guide\":\"005010X217-response\",\"kind\":\"response\","
                                "\"title\":\"IT: \",\"outcome\":{\"verdict\":\"partly_approved\",";
    ck_assert(strncmp(json.ptr, front, sizeof front - 1) == 0);
    ck_assert_ptr_eq(strchr(json.ptr, '\n'), json.ptr + json.len - 1);
    hold_place(json.ptr, input, "2000E-HCR02", "AUTH1");
    hold_place(json.ptr, input, "2000F-HCR02", "AUTH2");
    hold_place(json.ptr, input, "2000F[2]-HCR03", "0V");
    hold_place(json.ptr, input, "2000F[2]-HCR03[2]", "0T");
    hold_place(json.ptr, input, "2000F[2]-SV101-2", "72148");
    hold_place(json.ptr, input, "2010C-NM103", "DOE");
    hold_place(json.ptr, input, "BHT03", "REQ1");
    ck_assert_ptr_nonnull(
        strstr(json.ptr, "\"value\":\"A1\",\"words\":\"certified in full\",\"path\":\"2000F-HCR01\""));
    ck_assert_ptr_nonnull(strstr(json.ptr, "\"title\":\"Service 2, 72148\""));
    x278_buf_free(&json);
}

X278_TEST(the_json_form_escapes_what_is_hostile) {
    static const struct {
        const char *value, *wanted;
    } rows[] = {
        {"DOE\"},{\"", "\"value\":\"DOE\\\"},{\\\"\""},
        {"DOE\\", "\"value\":\"DOE\\\\\""},
        {"A\x1b[31mB", "\"value\":\"A\\u001b[31mB\",\"text\":\"A [31mB\""},
        {"A\xe2\x80\xaeZ", "\"value\":\"A\\u202eZ\""},
        {"A\xff", "{\"format\":\"x278.view/1\",\"bytes\":1,"},
        {"A\xff", "\"value\":\"A\xc3\xbf\""},
    };
    const x278_view_options options = {.struct_size = sizeof options, .flags = X278_VIEW_JSON};
    const x278_guide *guide;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &guide));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        x278_doc *doc;
        x278_buf json;
        ok(t, x278_doc_new(support_ctx(t), guide, &doc));
        support_own_doc(t, doc);
        ok(t, x278_set(doc, "2010C-NM103", X278_STRLEN, rows[i].value, X278_STRLEN));
        ok(t, x278_view(doc, NULL, &options, &json));
        ck_assert_msg(strstr(json.ptr, rows[i].wanted) != NULL, "no '%s':\n%s", rows[i].wanted, json.ptr);
        ck_assert_ptr_eq(strchr(json.ptr, '\n'), json.ptr + json.len - 1);
        x278_buf_free(&json);
    }
}

BEGIN_SUITE("view")
TEST(steps_name_their_service)
TEST(services_that_say_otherwise)
TEST(errors_come_first)
TEST(nothing_disappears)
TEST(steps_follow_the_payer)
TEST(faults_of_the_request_are_no_denial)
TEST(no_number_is_made_up)
TEST(steps_point_at_what_is_there)
TEST(every_code_has_a_line)
TEST(no_value_is_left_out)
TEST(no_empty_places)
TEST(cut_messages)
TEST(a_view_from_the_document_alone)
TEST(the_json_form_has_paths_and_places)
TEST(the_json_form_escapes_what_is_hostile)
END_SUITE
