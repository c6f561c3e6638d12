/*
 * What a program that was built with an old release does with the library: it is recorded as a binary (tests/abi/old) and
 * run on every later library. Public headers and C99 that is C++11, too; it is compiled as both. What it prints must stay as
 * it was when it was recorded. ROWS names a file with the FIELD rows of tests/abi/layout.c of its release.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

static int failures;

static void must(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        failures++;
    }
}

static void that(int holds, const char *what) {
    if (!holds) {
        printf("FAIL %s\n", what);
        failures++;
    }
}

/* Does what the library filled reach as far as the struct did when this was built? */
#define WHOLE(pointer) that((pointer) != NULL && (pointer)->struct_size >= sizeof *(pointer), #pointer " is too short")

static void say(const char *name, x278_str text) {
    printf("  %s=%.*s%s\n", name, (int)text.len, text.ptr == NULL ? "" : text.ptr, text.ptr == NULL ? "(absent)" : "");
    that(text.ptr == NULL || text.ptr[text.len] == '\0', "no NUL behind a text");
}

static x278_str text_of(const char *text) {
    x278_str result;
    result.ptr = text;
    result.len = strlen(text);
    return result;
}

#define ISA "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PLAN           *240301*1200*^*00501*000000007*1*T*:~"
#define GS "GS*HI*CLINICAPP*PLANAPP*20240301*1200*4*X*005010X217~"
#define HEAD "ST*278*0034*005010X217~BHT*0007*13*REQ1*20240301*1200~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
#define WHO                                                                                                            \
    "NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~N3*1 ROAD*SUITE 5~N4*MESA*AZ*85204~"                           \
    "PER*IC*DESK*TE*4805550100*FX*4805550101~PRV*PE*PXC*207X00000X~HL*3*2*22*1~NM1*IL*1*DOE*JO****MI*M1~"
#define EVENT                                                                                                          \
    "HL*4*3*EV*1~TRN*1*T1*9012345678*UNIT~UM*HS*I*3*11:B*AA:::AZ:US*U~REF*BB*AUTH0~DTP*439*D8*20240229~DTP*435*D8*"    \
    "20240310~"                                                                                                        \
    "HI*ABK:M5416:D8:20240101**ABF:M542~HSD*VS*12***34*6~CRC*08*Y*12*14~CL1*1*2*30~CR1*LB*150*T*A*DH*12~"              \
    "PWK*77*EL***AC*DOC1~MSG*NOTE~NM1*SJ*1*ROE*ANN****XX*1234567893~"                                                  \
    "HL*5*4*SS*0~TRN*1*L1*9012345678~DTP*472*RD8*20240320-20240321~SV1*HC:72148:26*1450*UN*1***1~"                     \
    "HL*6*4*SS*0~SV2*0300*HC:80050*90*UN*2~HL*7*4*SS*0~SV3*AD:D2740*900**10:20*I*1~TOO*JP*12*L:O~"
#define TAIL "GE*1*4~IEA*1*000000007~"

static const char good[] = ISA GS HEAD WHO "DMG*D8*19710412*F~INS*Y*18******RU~" EVENT "SE*39*0034~" TAIL;
static const char faulty[] = ISA GS HEAD WHO "DMG*D8*19711332*F~" EVENT "SE*38*0034~" TAIL;

/* ---- memory --------------------------------------------------------------------------------------------------- */

static long blocks;

static void *take(void *user, size_t size) {
    (void)user;
    blocks++;
    return malloc(size);
}

static void *retake(void *user, void *ptr, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    blocks += ptr == NULL;
    return realloc(ptr, new_size);
}

static void give(void *user, void *ptr) {
    (void)user;
    blocks--;
    free(ptr);
}

static x278_ctx *make_ctx(void) {
    x278_ctx_options options;
    x278_ctx *ctx = NULL;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.flags = X278_CTX_WIPE;
    options.allocator.alloc = take;
    options.allocator.realloc = retake;
    options.allocator.free = give;
    options.max_bytes = 1 << 20;
    must(x278_ctx_new(&options, &ctx), "a context");
    return ctx;
}

/* ---- layout --------------------------------------------------------------------------------------------------- */

static const struct {
    const char *type;
    const char *field;
    size_t offset;
} rows[] = {
#define FIELD(type, field, o8, o4, oi, s8, s4, si) {#type, #field, offsetof(type, field)},
#include ROWS
};

/* The structs of the model lie as they did. */
static void try_layout(void) {
    size_t found = 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        x278_field field;
        size_t index = 0;
        x278_status status = X278_OK;
        memset(&field, 0, sizeof field);
        field.struct_size = sizeof field;
        while ((status = x278_field_at(rows[i].type, index++, &field)) == X278_OK &&
               strcmp(field.name, rows[i].field) != 0) {
        }
        if (status == X278_OK) {
            that(field.offset == rows[i].offset, rows[i].field);
            found++;
        }
    }
    printf("fields of the model: %lu\n", (unsigned long)found);
}

/* ---- reading -------------------------------------------------------------------------------------------------- */

static x278_status hear(const x278_walk_event *event, void *user) {
    size_t *count = (size_t *)user;
    WHOLE(event);
    count[0]++;
    count[1] += event->kind == X278_WALK_SEGMENT && event->row != 0 && event->placement == X278_PLACED;
    count[2] = event->instance > count[2] ? event->instance : count[2];
    return X278_OK;
}

static void try_reader(const x278_ctx *ctx) {
    x278_reader_options options;
    x278_walk_options walk_options;
    x278_reader *reader = NULL;
    x278_walk *walk = NULL;
    const x278_transaction *transaction = NULL;
    const x278_sent *sent = NULL;
    x278_span value;
    size_t count[3] = {0, 0, 0};
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    memset(&walk_options, 0, sizeof walk_options);
    walk_options.struct_size = sizeof walk_options;
    walk_options.direction = X278_DIRECTION_REQUEST;
    must(x278_reader_open_memory(ctx, good, sizeof good - 1, &options, NULL, &reader), "a reader");
    must(x278_walk_new(ctx, hear, count, &walk_options, &walk), "a walk");
    must(x278_reader_next_transaction(reader, &transaction), "a transaction");
    WHOLE(transaction);
    printf("transaction: %lu segments, offset %lu, length %lu, delimiters %c%c%c%c\n",
           (unsigned long)transaction->segment_count, (unsigned long)transaction->offset,
           (unsigned long)transaction->length, (char)transaction->delimiters.terminator,
           (char)transaction->delimiters.element, (char)transaction->delimiters.component,
           (char)transaction->delimiters.repetition);
    must(x278_segment_get(x278_transaction_segment_at(transaction, 1), 3, 1, 1, &value), "an element");
    printf("  BHT03=%.*s\n", (int)value.len, value.ptr);
    must(x278_walk_transaction(walk, transaction), "a walk");
    printf("walk: %lu events, %lu segments placed, %lu loops\n", (unsigned long)count[0], (unsigned long)count[1],
           (unsigned long)count[2]);
    must(x278_sent_from_transaction(ctx, transaction, &sent), "a record");
    WHOLE(sent);
    say("isa13", sent->isa13);
    say("bht03", sent->bht03);
    WHOLE(sent->traces[0]);
    say("trace", sent->traces[0]->number);
    say("reference", sent->references[0]->number);
    say("attachment", sent->attachments[0]);
    x278_sent_free(sent);
    x278_walk_free(walk);
    x278_reader_free(reader);
}

/* ---- checking and acknowledging ------------------------------------------------------------------------------- */

static void read_answer(const x278_ctx *ctx, const x278_buf *answer) {
    x278_reader *reader = NULL;
    x278_acks *acks = NULL;
    must(x278_reader_open_memory(ctx, answer->ptr, answer->len, NULL, NULL, &reader), "a reader");
    must(x278_acks_read(ctx, reader, &acks), "an answer");
    const x278_ack_interchange *ta1 = x278_acks_interchange_at(acks, 0);
    const x278_ack_group *group = x278_acks_group_at(acks, 0);
    WHOLE(ta1);
    WHOLE(group);
    say("TA104", ta1->decision.code);
    say("AK102", group->control_number);
    say("AK901", group->decision.code);
    WHOLE(group->transactions[0]);
    say("IK501", group->transactions[0]->decision.code);
    WHOLE(group->transactions[0]->segments[0]);
    say("IK301", group->transactions[0]->segments[0]->tag);
    WHOLE(group->transactions[0]->segments[0]->elements[0]);
    say("IK403", group->transactions[0]->segments[0]->elements[0]->error.code);
    printf("  IK401=%u\n", (unsigned)group->transactions[0]->segments[0]->elements[0]->element);
    x278_acks_free(acks);
    x278_reader_free(reader);
}

static void try_check(const x278_ctx *ctx) {
    x278_check_options options;
    x278_interchange_options header;
    x278_ack_options ack_options;
    x278_writer_options layout;
    x278_issues *issues = NULL;
    x278_checker *checker = NULL;
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    x278_acker *acker = NULL;
    const x278_transaction *transaction = NULL;
    x278_unit_kind kind = 0;
    x278_buf answer;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.least_severity = X278_SEVERITY_ERROR;
    memset(&layout, 0, sizeof layout);
    layout.struct_size = sizeof layout;
    memset(&header, 0, sizeof header);
    header.struct_size = sizeof header;
    header.date = "240302";
    header.time = "0900";
    header.control_number = "11";
    memset(&ack_options, 0, sizeof ack_options);
    ack_options.struct_size = sizeof ack_options;
    ack_options.interchange = &header;
    must(x278_issues_new(ctx, &issues), "a list");
    must(x278_checker_new(ctx, &options, issues, &checker), "a checker");
    must(x278_reader_open_memory(ctx, faulty, sizeof faulty - 1, NULL, issues, &reader), "a reader");
    must(x278_writer_open_buffer(ctx, &layout, NULL, &writer), "a writer");
    must(x278_acker_new(ctx, writer, &ack_options, &acker), "an acker");
    while (x278_checker_next(checker, reader, &kind, &transaction) == X278_OK) {
        must(x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), issues), "acknowledging");
        for (size_t i = 0; i < x278_issues_count(issues); i++) {
            const x278_issue *issue = x278_issues_at(issues, i);
            WHOLE(issue);
            printf("issue %d %s snip %d segment %lu element %u bytes %lu+%lu\n", (int)issue->code, issue->name.ptr,
                   (int)issue->snip, (unsigned long)issue->ordinal, (unsigned)issue->element,
                   (unsigned long)issue->offset, (unsigned long)issue->length);
            say("path", issue->path);
            say("ik403", issue->ik403);
        }
        x278_issues_clear(issues);
    }
    must(x278_acker_end(acker, reader, issues), "acknowledging");
    WHOLE(x278_acker_totals(acker));
    printf("rejected: %lu\n", (unsigned long)x278_acker_totals(acker)->transactions_rejected);
    x278_acker_free(acker);
    must(x278_writer_close(writer), "closing");
    must(x278_writer_take_buffer(writer, &answer), "an answer");
    read_answer(ctx, &answer);
    x278_buf_free(&answer);
    x278_writer_free(writer);
    x278_reader_free(reader);
    x278_checker_free(checker);
    x278_issues_free(issues);
}

/* ---- the model ------------------------------------------------------------------------------------------------ */

static void print_services(const x278_event *event) {
    const x278_service *first = event->services[0];
    WHOLE(first);
    WHOLE(first->professional);
    WHOLE(first->professional->procedure);
    say("SV101-2", first->professional->procedure->code);
    say("SV101-3", first->professional->procedure->modifiers[0]);
    say("SV107-1", first->professional->diagnosis_pointers[0]);
    say("DTP472", first->service_date->value);
    WHOLE(event->services[1]->institutional);
    say("SV201", event->services[1]->institutional->revenue_code);
    say("SV205", event->services[1]->institutional->units);
    WHOLE(event->services[2]->dental);
    say("SV304-2", event->services[2]->dental->oral_areas[1]);
    WHOLE(event->services[2]->teeth[0]);
    say("TOO03-2", event->services[2]->teeth[0]->surfaces[1]);
}

static void print_event(const x278_event *event) {
    WHOLE(event);
    say("UM01", event->category);
    say("UM04-2", event->facility_qualifier);
    say("UM05-1", event->related_causes[0]);
    say("UM05-5", event->accident_country);
    say("UM06", event->urgency);
    say("MSG01", event->message);
    WHOLE(event->traces[0]);
    say("TRN04", event->traces[0]->assigner_unit);
    WHOLE(event->previous_authorization);
    say("REFBB", event->previous_authorization->value);
    WHOLE(event->admission_date);
    say("DTP435", event->admission_date->value);
    WHOLE(event->diagnoses[0]);
    say("HI01-4", event->diagnoses[0]->date);
    say("HI02-2", event->diagnoses[1]->code);
    say("HI03-2", event->diagnoses[2]->code);
    WHOLE(event->quantity);
    say("HSD06", event->quantity->period_count);
    WHOLE(event->chiropractic_conditions);
    say("CRC04", event->chiropractic_conditions->codes[1]);
    WHOLE(event->admission);
    say("CL103", event->admission->patient_status);
    WHOLE(event->transport);
    say("CR106", event->transport->distance);
    WHOLE(event->attachments[0]);
    say("PWK06", event->attachments[0]->number);
    WHOLE(event->providers[0]);
    say("NM104", event->providers[0]->first_name);
    that(event->decision == NULL && event->discharge_date == NULL && event->home_health == NULL, "what is not there");
    print_services(event);
}

static void print_doc(const x278_doc *doc) {
    const x278_review *review = x278_doc_review(doc);
    const x278_envelope *envelope = x278_doc_envelope(doc);
    WHOLE(review);
    WHOLE(envelope);
    say("BHT03", review->transaction_id);
    say("ISA13", envelope->control_number);
    say("GS03", envelope->group_receiver);
    const x278_organization *payer = review->organizations[0];
    const x278_requester *clinic = payer->requesters[0];
    const x278_subscriber *patient = clinic->subscribers[0];
    WHOLE(payer);
    WHOLE(clinic);
    WHOLE(patient);
    say("payer", payer->parties[0]->id);
    const x278_party *party = clinic->parties[0];
    WHOLE(party);
    WHOLE(party->address);
    say("N302", party->address->line_2);
    WHOLE(party->contacts[0]);
    WHOLE(party->contacts[0]->numbers[1]);
    say("PER06", party->contacts[0]->numbers[1]->number);
    WHOLE(party->specialty);
    say("PRV03", party->specialty->taxonomy);
    WHOLE(patient->party->person);
    say("DMG03", patient->party->person->gender);
    say("INS08", patient->party->person->military_status);
    print_event(review->events[0]);
}

/* A document as the bytes of its transaction. */
static void print_bytes(const char *what, const x278_doc *doc, uint32_t flags) {
    x278_encode_options options;
    x278_buf out;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.flags = flags;
    options.line_break = X278_LINE_BREAK_LF;
    must(x278_encode(doc, &options, NULL, &out), what);
    printf("%s\n%.*s", what, (int)out.len, out.ptr == NULL ? "" : out.ptr);
    x278_buf_free(&out);
}

static void try_response(const x278_doc *request) {
    x278_response_options options;
    x278_doc *response = NULL;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.date = "20240305";
    options.time = "0815";
    options.control_number = "0001";
    options.interchange_control_number = "9";
    must(x278_response_begin(request, &options, &response), "a response");
    x278_event *event = (x278_event *)x278_doc_node(response, x278_doc_review(response)->events[0]);
    x278_decision *decision = x278_event_add_decision(response, event);
    WHOLE(decision);
    decision->action = text_of("A2");
    must(x278_doc_strdup(response, "AUTH1", X278_STRLEN, &decision->authorization_number), "a text");
    must(x278_doc_list_add(response, "0V", X278_STRLEN, &decision->reasons, &decision->reason_count), "a reason");
    must(x278_doc_remove(response, event, "x278_event", "services", 1), "removing");
    print_bytes("response", response, 0);
    x278_doc_free(response);
}

static void try_paths(const x278_ctx *ctx, x278_doc *doc) {
    x278_path *path = NULL;
    x278_str value;
    x278_field field;
    size_t count = 0;
    must(x278_get(doc, "2000F[2]-SV202-2", X278_STRLEN, &value), "a path");
    say("SV202-2", value);
    must(x278_path_compile(ctx, x278_doc_guide(doc), "2010C-NM104", X278_STRLEN, &path), "a path");
    must(x278_path_set(path, doc, "JAN", 3), "a path");
    must(x278_path_get(path, doc, &value), "a path");
    say("NM104", value);
    x278_path_free(path);
    must(x278_count(doc, "2000F", X278_STRLEN, &count), "counting");
    memset(&field, 0, sizeof field);
    field.struct_size = sizeof field;
    must(x278_field_find(x278_doc_guide(doc), "2000E-UM06", X278_STRLEN, &field, NULL), "a field");
    printf("services: %lu, UM06 is %s.%s\n", (unsigned long)count, field.struct_name, field.name);
    that(field.offset == offsetof(x278_event, urgency), "UM06 has moved");
}

static void try_doc(const x278_ctx *ctx) {
    x278_decode_options options;
    x278_doc *doc = NULL;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    must(x278_decode(ctx, good, sizeof good - 1, &options, NULL, &doc), "decoding");
    print_doc(doc);
    try_response(doc);
    try_paths(ctx, doc);
    print_bytes("request", doc, X278_ENCODE_TRANSACTION);
    x278_doc_free(doc);
}

/* ---- building and writing ------------------------------------------------------------------------------------- */

static void try_build(const x278_ctx *ctx) {
    const x278_guide *guide = NULL;
    x278_doc *doc = NULL;
    x278_writer *writer = NULL;
    x278_interchange_options isa;
    x278_group_options gs;
    x278_buf out;
    must(x278_guide_find("005010X217-request", X278_STRLEN, &guide), "a guide");
    must(x278_doc_new(ctx, guide, &doc), "a document");
    x278_review *review = x278_doc_edit(doc);
    x278_organization *payer = x278_review_add_organization(doc, review);
    x278_subscriber *patient = x278_requester_add_subscriber(doc, x278_organization_add_requester(doc, payer));
    x278_event *event = x278_dependent_add_event(doc, x278_subscriber_add_dependent(doc, patient));
    x278_home_health *care = x278_event_add_home_health(doc, event);
    x278_oxygen *oxygen = x278_event_add_oxygen(doc, event);
    WHOLE(care);
    WHOLE(oxygen);
    review->control_number = text_of("0001");
    event->category = text_of("HS");
    care->prognosis = text_of("1");
    care->patient_location = text_of("A");
    oxygen->equipment_3 = text_of("B");
    memset(&isa, 0, sizeof isa);
    isa.struct_size = sizeof isa;
    isa.sender = "A";
    isa.receiver = "B";
    isa.date = "240301";
    isa.time = "1200";
    isa.control_number = "5";
    isa.usage = "T";
    memset(&gs, 0, sizeof gs);
    gs.struct_size = sizeof gs;
    gs.sender = "AA";
    gs.receiver = "BB";
    gs.date = "20240301";
    gs.time = "1200";
    gs.version = "005010X217";
    must(x278_writer_open_buffer(ctx, NULL, NULL, &writer), "a writer");
    must(x278_writer_interchange_begin(writer, &isa), "an interchange");
    must(x278_writer_group_begin(writer, &gs), "a group");
    must(x278_doc_write(doc, writer, NULL, NULL), "writing");
    must(x278_writer_close(writer), "closing");
    must(x278_writer_take_buffer(writer, &out), "the bytes");
    printf("built\n%.*s\n", (int)out.len, out.ptr);
    x278_buf_free(&out);
    x278_writer_free(writer);
    x278_doc_free(doc);
}

static void try_values(void) {
    x278_date first;
    x278_date last;
    x278_decimal amount;
    char text[32];
    must(x278_date_range_parse("20240228-20240301", X278_STRLEN, &first, &last), "a range");
    must(x278_date_add(&first, 1, &first), "a date");
    that(first.year == 2024 && first.month == 2 && first.day == 29 && last.month == 3, "a date");
    must(x278_decimal_parse("12.50", X278_STRLEN, &amount), "a number");
    that(x278_decimal_format(&amount, text, sizeof text) == 5 && strcmp(text, "12.50") == 0, "a number");
    that(x278_npi_valid("1234567893", X278_STRLEN) == 1, "an NPI");
}

int main(void) {
    that(x278_version_number() >= X278_VERSION_NUMBER, "the library is older than the program");
    x278_ctx *ctx = make_ctx();
    try_layout();
    try_reader(ctx);
    try_check(ctx);
    try_doc(ctx);
    try_build(ctx);
    try_values();
    x278_ctx_free(ctx);
    that(blocks == 0, "memory was not given back");
    puts(failures == 0 ? "fine" : "FAILED");
    return failures == 0 ? 0 : 1;
}
