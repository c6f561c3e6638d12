/* What acknowledgments say, and how it leads back to what was sent. */
#include <stdio.h>

#include "checked.h"

#define FA "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260116*1015*^*00501*000000041*0*T*:~"
#define FA_GROUP FA "GS*FA*PAYERAPP*PRACTICEAPP*20260116*1015*1*X*005010X231A1~ST*999*0001*005010X231A1~"
#define FA_END "SE*9*0001~GE*1*1~IEA*1*000000041~"

/* Segments 1 to 15; 2000E begins at 9. */
#define SENT HEAD A B C "HL*4*3*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~HI*ABK:M5416^ABF:M541~" F "SE*15*0001~"

static void free_acks(void *object) {
    x278_acks_free(object);
}

static x278_acks *read(support *t, const x278_ctx *ctx, const char *text) {
    x278_acks *acks = NULL;
    x278_reader *reader = support_memory(t, ctx, text, strlen(text), NULL, NULL);
    ok(t, x278_acks_read(ctx, reader, &acks));
    support_defer(t, free_acks, acks);
    return acks;
}

/* The first transaction of a request with the segments from ST on. */
static const x278_transaction *sent(support *t, const x278_ctx *ctx, const char *segments) {
    static char text[4096];
    snprintf(text, sizeof text,
             ISA "GS*HI*PRACTICEAPP*PAYERAPP*20260115*0930*12*X*005010X217~%sGE*1*12~IEA*1*000000001~", segments);
    x278_reader *reader = support_memory(t, ctx, text, strlen(text), NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    return transaction;
}

static bool code_is(const x278_ack_code *code, const char *value, const char *meaning) {
    return str_is(code->code, value) && str_is(code->meaning, meaning);
}

X278_TEST(acks__give_ta1_with_its_meaning) {
    x278_acks *acks = read(t, support_ctx(t), FA "TA1*000000007*260115*0930*R*023~IEA*0*000000041~");
    ck_assert_uint_eq(x278_acks_interchange_count(acks), 1);
    ck_assert_uint_eq(x278_acks_group_count(acks), 0);
    const x278_ack_interchange *said = x278_acks_interchange_at(acks, 0);
    ck_assert(str_is(said->control_number, "000000007"));
    ck_assert(str_is(said->date, "260115"));
    ck_assert(str_is(said->time, "0930"));
    ck_assert(code_is(&said->decision, "R", "rejected"));
    ck_assert(code_is(&said->note, "023", "premature end of file"));
    ck_assert_uint_eq(said->interchange, 1);
    ck_assert_uint_eq(said->struct_size, sizeof *said);
    ck_assert_ptr_null(x278_acks_interchange_at(acks, 1));
    ck_assert_ptr_null(x278_acks_group_at(acks, 0));
}

X278_TEST(acks__give_a_999_as_a_tree) {
    x278_acks *acks =
        read(t, support_ctx(t),
             FA_GROUP "AK1*HI*12*005010X217~AK2*278*0001*005010X217~IK3*NM1*8*2010*8~CTX*TRN02:TRACE7~"
                      "CTX*SITUATIONAL TRIGGER*UM*11*2000*1*1525~IK4*9*67*1~IK4*1:2:3*1271*7*BAD~CTX*SITUATIONAL "
                      "TRIGGER*UM*11**6~IK3*UM*12**5~IK5*R*5*I5~AK2*278*0002~IK5*A~AK9*P*2*2*1*5~" FA_END);
    ck_assert_uint_eq(x278_acks_group_count(acks), 1);
    const x278_ack_group *group = x278_acks_group_at(acks, 0);
    ck_assert(str_is(group->set, "999"));
    ck_assert(str_is(group->functional_id, "HI"));
    ck_assert(str_is(group->control_number, "12"));
    ck_assert(str_is(group->version, "005010X217"));
    ck_assert(code_is(&group->decision, "P", "partly accepted"));
    ck_assert_uint_eq(group->error_count, 1);
    ck_assert(code_is(&group->errors[0], "5", "transaction set count wrong"));
    ck_assert_uint_eq(group->included, 2);
    ck_assert_uint_eq(group->received, 2);
    ck_assert_uint_eq(group->accepted, 1);
    ck_assert_uint_eq(group->transaction_count, 2);
    const x278_ack_transaction *first = group->transactions[0];
    ck_assert(str_is(first->set, "278") && str_is(first->control_number, "0001"));
    ck_assert(str_is(first->guide, "005010X217"));
    ck_assert_uint_eq(first->error_count, 2);
    ck_assert(code_is(&first->errors[1], "I5", "guide: segments in error"));
    ck_assert_uint_eq(first->segment_count, 2);
    const x278_ack_segment *name = first->segments[0];
    ck_assert(str_is(name->tag, "NM1") && str_is(name->loop, "2010"));
    ck_assert_uint_eq(name->ordinal, 8);
    ck_assert(code_is(&name->error, "8", "segment has element errors"));
    ck_assert_uint_eq(name->context_count, 2);
    ck_assert(str_is(name->contexts[0]->name, "TRN02") && str_is(name->contexts[0]->reference, "TRACE7"));
    ck_assert(str_is(name->contexts[1]->tag, "UM"));
    ck_assert_uint_eq(name->contexts[1]->ordinal, 11);
    ck_assert_uint_eq(name->contexts[1]->element, 1);
    ck_assert_uint_eq(name->element_count, 2);
    const x278_ack_element *second = name->elements[1];
    ck_assert_uint_eq(second->element, 1);
    ck_assert_uint_eq(second->component, 2);
    ck_assert_uint_eq(second->repetition, 3);
    ck_assert(str_is(second->data_element, "1271") && str_is(second->value, "BAD"));
    ck_assert(code_is(&second->error, "7", "invalid code"));
    ck_assert_uint_eq(second->context_count, 1);
    ck_assert_uint_eq(name->elements[0]->context_count, 0);
    ck_assert_ptr_null(name->elements[0]->contexts);
    ck_assert_int_eq(second->resolution, X278_RESOLUTION_NONE);
    ck_assert_ptr_null(second->path.ptr);
    ck_assert_uint_eq(first->segments[1]->element_count, 0);
    ck_assert(code_is(&group->transactions[1]->decision, "A", "accepted"));
    ck_assert_uint_eq(group->transactions[1]->segment_count, 0);
}

X278_TEST(acks__give_a_997_too) {
    x278_acks *acks = read(t, support_ctx(t),
                           FA "GS*FA*A1*B1*20260116*1015*1*X*004010~ST*997*0001~AK1*HI*17~AK2*278*11280001~"
                              "AK3*HL*2**3~AK3*CLM*22**8~AK4*18*1073*1~AK5*R*5~AK9*R*1*1*0~SE*9*0001~GE*1*1~"
                              "IEA*1*000000041~");
    const x278_ack_group *group = x278_acks_group_at(acks, 0);
    ck_assert(str_is(group->set, "997"));
    ck_assert_ptr_null(group->version.ptr);
    ck_assert_uint_eq(group->transactions[0]->segment_count, 2);
    ck_assert(code_is(&group->transactions[0]->segments[0]->error, "3", "required segment missing"));
    ck_assert_uint_eq(group->transactions[0]->segments[1]->elements[0]->element, 18);
}

X278_TEST(acks__bear_what_is_not_as_it_should_be) {
    x278_acks *acks = read(t, support_ctx(t),
                           FA_GROUP "AK1*~IK3*X~IK4~AK2~IK4*1~IK3*~IK4**~IK4*99999999999999999999~IK5*Z9*00~IK3*A~SE~"
                                    "ST*270*1~SE*2*1~ST*999*2~SE*2*2~IEA*1*000000041~");
    ck_assert_uint_eq(x278_acks_group_count(acks), 2);
    const x278_ack_group *group = x278_acks_group_at(acks, 0);
    ck_assert_ptr_null(group->decision.code.ptr);
    ck_assert_uint_eq(group->transaction_count, 1);
    const x278_ack_transaction *transaction = group->transactions[0];
    ck_assert(str_is(transaction->decision.code, "Z9"));
    ck_assert_ptr_null(transaction->decision.meaning.ptr);
    ck_assert_uint_eq(transaction->segment_count, 2);
    ck_assert_uint_eq(transaction->segments[0]->element_count, 2);
    ck_assert_uint_eq(transaction->segments[0]->elements[1]->element, 0);
    ck_assert_uint_eq(x278_acks_group_at(acks, 1)->transaction_count, 0);
    const x278_ack_transaction *found;
    is(t, x278_acks_resolve(acks, sent(t, support_ctx(t), SENT), NULL, &found), X278_E_NOT_FOUND);
    ck_assert_ptr_null(found);
}

X278_TEST(acks__say_when_there_are_none) {
    const x278_ctx *ctx = support_ctx(t);
    x278_acks *acks = NULL;
    static const char text[] = ISA "IEA*0*000000001~";
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    is(t, x278_acks_read(ctx, reader, &acks), X278_E_EMPTY);
    ck_assert_ptr_null(acks);
    reader = support_feed(t, ctx, NULL, NULL);
    is(t, x278_acks_read(ctx, reader, &acks), X278_E_STATE);
    ck_assert_int_eq(x278_acks_read(ctx, NULL, &acks), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acks_read(NULL, reader, &acks), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acks_read(ctx, reader, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acks_resolve(NULL, NULL, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_acks_group_count(NULL) + x278_acks_interchange_count(NULL), 0);
    ck_assert_ptr_null(x278_acks_group_at(NULL, 0));
    ck_assert_ptr_null(x278_acks_interchange_at(NULL, 0));
    x278_acks_free(NULL);
}

/* What a 999 with these segments says of SENT. */
static const x278_ack_transaction *resolved(support *t, const char *said) {
    static char text[4096];
    const x278_ctx *ctx = support_ctx(t);
    const x278_ack_transaction *found = NULL;
    snprintf(text, sizeof text, FA_GROUP "AK1*HI*12*005010X217~AK2*278*0001~%sIK5*R*5~AK9*R*1*1*0~" FA_END, said);
    x278_acks *acks = read(t, ctx, text);
    ok(t, x278_acks_resolve(acks, sent(t, ctx, SENT), NULL, &found));
    ck_assert_uint_eq(found->resolved, 1);
    return found;
}

X278_TEST(resolve__finds_elements_components_and_repetitions) {
    const x278_ack_segment *said =
        resolved(t, "IK3*HI*12*2000*8~IK4*1:2:2*1271*7~IK4*1*C022*12~IK4*13*1*3~")->segments[0];
    ck_assert_int_eq(said->resolution, X278_RESOLUTION_FOUND);
    ck_assert(str_is(said->path, "2000E-HI"));
    ck_assert(str_is(said->plain, "diagnoses"));
    const x278_ack_element *code = said->elements[0];
    ck_assert_int_eq(code->resolution, X278_RESOLUTION_FOUND);
    ck_assert(str_is(code->path, "2000E-HI01-2"));
    ck_assert_ptr_nonnull(code->plain.ptr);
    ck_assert_uint_eq(code->length, 4); /* M541 */
    ck_assert_uint_eq(code->offset, said->offset + strlen("HI*ABK:M5416^ABF:"));
    ck_assert(str_is(said->elements[1]->path, "2000E-HI01"));
    ck_assert_int_eq(said->elements[2]->resolution, X278_RESOLUTION_MISSING); /* no such element */
    ck_assert(str_is(said->elements[2]->path, "2000E-HI13"));
}

X278_TEST(resolve__finds_the_place_of_what_is_missing) {
    const x278_ack_transaction *said =
        resolved(t, "IK3*NM1*7*2010*8~IK4*9*67*1~IK3*PER*7*2010*3~IK3*NM1*11*2010*3~IK3*DTP*13*2000*I6~");
    const x278_ack_element *identifier = said->segments[0]->elements[0];
    ck_assert(!str_is(said->segments[0]->path, "2010C-NM1")); /* segment 7 is HL*3 */
    ck_assert_int_eq(said->segments[0]->resolution, X278_RESOLUTION_ABSENT);
    ck_assert_int_eq(identifier->resolution, X278_RESOLUTION_ABSENT);
    ck_assert_int_eq(said->segments[1]->resolution, X278_RESOLUTION_MISSING);
    ck_assert(str_is(said->segments[1]->path, "2010B-PER"));
    ck_assert_uint_eq(said->segments[1]->length, 0);
    ck_assert_int_eq(said->segments[2]->resolution, X278_RESOLUTION_MISSING);
    ck_assert(str_is(said->segments[2]->path, "2010EA"));
    ck_assert_int_eq(said->segments[3]->resolution, X278_RESOLUTION_MISSING);
    ck_assert_uint_eq(said->segments[3]->path.len > 9, 1);
    ck_assert_int_eq(memcmp(said->segments[3]->path.ptr, "2000E-DTP", 9), 0);
}

/* What a document of SENT has at a path. */
static x278_str held(support *t, x278_str path) {
    x278_doc *doc = NULL;
    x278_str value = {NULL, 0};
    ck_assert_ptr_nonnull(path.ptr);
    ok(t, x278_doc_from_transaction(support_ctx(t), sent(t, support_ctx(t), SENT), NULL, NULL, &doc));
    support_own_doc(t, doc);
    ok(t, x278_get(doc, path.ptr, path.len, &value));
    return value;
}

X278_TEST(resolve__leads_to_the_fields_of_the_structs) {
    const x278_ack_transaction *said = resolved(
        t,
        "IK3*NM1*8*2010*8~IK4*9*67*1~IK3*UM*11*2000*8~CTX*SITUATIONAL "
        "TRIGGER*NM1*8*2010*9*67~IK4*1*1525*7~IK4*6*1338*1~"
        "IK3*HI*12*2000*8~IK4*2:2*1271*7~IK4*2*C022*13~IK4*1:2:2*1271*7~IK3*SV1*14*2000*8~IK4*1:2*234*7~IK4*2*782*1~");
    const x278_ack_segment *name = said->segments[0];
    ck_assert(str_is(name->field_path, "organizations[1].requesters[1].subscribers[1].party"));
    ck_assert(str_is(name->struct_name, "x278_party"));
    const x278_ack_element *id = name->elements[0];
    ck_assert(str_is(id->field_path, "organizations[1].requesters[1].subscribers[1].party.id"));
    ck_assert(str_is(id->struct_name, "x278_party") && str_is(id->field_name, "id"));
    ck_assert(str_is(held(t, id->field_path), "M100"));
    const x278_ack_segment *review = said->segments[1];
    ck_assert(str_is(review->field_path, "events[1]") && str_is(review->struct_name, "x278_event"));
    ck_assert(str_is(review->contexts[0]->field_path, id->field_path.ptr));
    ck_assert(str_is(review->contexts[0]->field_name, "id"));
    ck_assert(str_is(review->elements[0]->field_path, "events[1].category"));
    ck_assert(str_is(review->elements[1]->field_path, "events[1].urgency"));
    ck_assert_ptr_null(held(t, review->elements[1]->field_path).ptr);
    const x278_ack_segment *diagnoses = said->segments[2];
    ck_assert_int_eq(diagnoses->elements[0]->resolution, X278_RESOLUTION_MISSING);
    ck_assert(str_is(diagnoses->elements[0]->field_path, "events[1].diagnoses[2].code"));
    ck_assert(str_is(diagnoses->elements[1]->field_path, "events[1].diagnoses[2]"));
    ck_assert(str_is(diagnoses->elements[1]->struct_name, "x278_diagnosis"));
    ck_assert_ptr_null(diagnoses->elements[1]->field_name.ptr);
    ck_assert(str_is(diagnoses->elements[2]->field_path, "events[1].unknowns[2].text")); /* a repetition too many */
    ck_assert(str_is(held(t, diagnoses->elements[2]->field_path), "M541"));
    const x278_ack_segment *line = said->segments[3];
    ck_assert(str_is(line->struct_name, "x278_professional"));
    ck_assert(str_is(line->elements[0]->field_path, "events[1].services[1].professional.procedure.code"));
    ck_assert(str_is(line->elements[0]->struct_name, "x278_procedure"));
    ck_assert(str_is(held(t, line->elements[0]->field_path), "72148"));
    ck_assert(str_is(line->elements[1]->field_path, "events[1].services[1].professional.amount"));
}

X278_TEST(resolve__leads_to_no_field_where_none_is) {
    const x278_ack_transaction *said =
        resolved(t, "IK3*HL*9*2000*8~IK4*2*734*7~IK3*ST*1**8~IK4*2*329*6~IK3*SE*15**8~IK4*1*96*6~IK3*PER*7*2010*3~"
                    "IK3*NM1*11*2010*3~");
    ck_assert(str_is(said->segments[0]->field_path, "events[1]"));
    ck_assert_ptr_null(said->segments[0]->elements[0]->field_path.ptr); /* HL02 is computed */
    ck_assert(str_is(said->segments[0]->elements[0]->path, "2000E-HL02"));
    ck_assert_ptr_null(said->segments[1]->field_path.ptr); /* the root */
    ck_assert(str_is(said->segments[1]->struct_name, "x278_review"));
    ck_assert(str_is(said->segments[1]->elements[0]->field_path, "control_number"));
    ck_assert_ptr_null(said->segments[2]->elements[0]->field_path.ptr);
    ck_assert(str_is(said->segments[3]->field_path, "organizations[1].requesters[1].parties[1].contacts[1]"));
    ck_assert(str_is(said->segments[4]->field_path, "events[1].providers[1]"));
    ck_assert(str_is(said->segments[4]->struct_name, "x278_party"));
}

X278_TEST(resolve__follows_the_way_the_other_side_counts) {
    static const struct {
        const char *said; /* of SENT, whose HI is segment 12, DMG 9, UM 11 */
        uint64_t found;
        const char *path; /* NULL: none */
    } cases[] = {
        {"IK3*HI*14*2000*8~IK4*1*C022*7~", 12, "2000E-HI"}, /* from ISA */
        {"IK3*HI*11*2000*8~IK4*1*C022*7~", 12, "2000E-HI"}, /* ST is 0 */
        {"IK3*HI*13*2000*8~IK4*1*C022*7~", 12, "2000E-HI"}, /* one too many */
        {"IK3*HI***8~IK4*1*C022*7~", 12, "2000E-HI"},       /* no position, one HI */
        {"IK3*HI*X**8~IK4*1*C022*7~", 12, "2000E-HI"},      /* a position that is not a number */
        {"IK3*NM1**2010*8~", 0, NULL},                      /* no position, several NM1 */
        {"IK3*HI*15*2000*8~", 0, NULL},                     /* too far away */
        {"IK3*HI*14*2010*8~", 0, NULL},                     /* another loop */
        {"IK3*HI*1*2000*8~", 0, NULL},
        {"IK3*HI*9999999999*2000*8~", 0, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_ack_segment *said = resolved(t, cases[i].said)->segments[0];
        ck_assert_msg(said->found_ordinal == cases[i].found, "%s: %d", cases[i].said, (int)said->found_ordinal);
        if (cases[i].path == NULL) {
            ck_assert_msg(said->resolution == X278_RESOLUTION_ABSENT, "%s", cases[i].said);
        } else {
            ck_assert_msg(str_is(said->path, cases[i].path), "%s: %s", cases[i].said, said->path.ptr);
            ck_assert_int_eq(said->elements[0]->resolution, X278_RESOLUTION_FOUND);
        }
    }
}

X278_TEST(resolve__counts_all_segments_of_a_transaction_in_one_way) {
    /* NM1 might be segment 8 itself, but all else counts from ISA */
    const x278_ack_transaction *said = resolved(
        t, "IK3*NM1*8*2010*8~IK3*UM*13*2000*8~CTX*SITUATIONAL TRIGGER*HI*14**1~IK3*HI*14*2000*8~IK3*PER*9*2010*3~");
    ck_assert_uint_eq(said->segments[0]->found_ordinal, 6);
    ck_assert(str_is(said->segments[0]->path, "2010B-NM1"));
    ck_assert_uint_eq(said->segments[1]->found_ordinal, 11);
    ck_assert(str_is(said->segments[1]->contexts[0]->path, "2000E-HI01"));
    ck_assert_uint_eq(said->segments[2]->found_ordinal, 12);
    ck_assert(str_is(said->segments[3]->path, "2010B-PER")); /* missing before segment 7 */
}

X278_TEST(resolve__says_what_made_a_rule_apply) {
    const x278_ack_segment *said =
        resolved(t, "IK3*UM*11*2000*8~CTX*TRN02:TRACE7~CTX*SITUATIONAL TRIGGER*UM*11*2000*1*1525~IK4*6*1338*I9~"
                    "CTX*SITUATIONAL TRIGGER*ZZ*90**1~")
            ->segments[0];
    ck_assert_int_eq(said->contexts[0]->resolution, X278_RESOLUTION_NONE);
    ck_assert_int_eq(said->contexts[1]->resolution, X278_RESOLUTION_FOUND);
    ck_assert(str_is(said->contexts[1]->path, "2000E-UM01"));
    ck_assert_ptr_nonnull(said->contexts[1]->plain.ptr);
    ck_assert(str_is(said->elements[0]->path, "2000E-UM06"));
    ck_assert_int_eq(said->elements[0]->resolution, X278_RESOLUTION_MISSING);
    ck_assert_int_eq(said->elements[0]->contexts[0]->resolution, X278_RESOLUTION_ABSENT);
}

X278_TEST(resolve__knows_transactions_by_their_numbers) {
    static const char text[] =
        FA_GROUP "AK1*HI*12*005010X217~AK2*278*0002~IK5*A~AK2*278*0001~IK5*A~AK9*A*2*2*2~" FA_END;
    const x278_ctx *ctx = support_ctx(t);
    x278_acks *acks = read(t, ctx, text);
    const x278_ack_transaction *found = NULL;
    ok(t, x278_acks_resolve(acks, sent(t, ctx, SENT), NULL, &found));
    ck_assert_ptr_eq(found, x278_acks_group_at(acks, 0)->transactions[1]);
    is(t, x278_acks_resolve(acks, sent(t, ctx, "ST*278*0003*005010X217~SE*2*0003~"), NULL, &found), X278_E_NOT_FOUND);
    ck_assert_ptr_null(found);
}

X278_TEST(resolve__takes_a_document_that_was_sent) {
    static const char text[] =
        FA_GROUP "AK1*HI*12*005010X217~AK2*278*0007~IK3*UM*8*2000*8~IK4*3*1365*7~IK3*SV1*10*2000*8~IK4*1:2*234*7~"
                 "IK5*R*5~AK9*R*1*1*0~" FA_END;
    static const char *const values[][2] = {
        {"ISA05", "ZZ"},         {"ISA06", "PRACTICE"},  {"ISA07", "ZZ"},          {"ISA08", "PAYER"},
        {"ISA09", "260115"},     {"ISA10", "0930"},      {"ISA13", "1"},           {"ISA15", "T"},
        {"GS02", "PRACTICEAPP"}, {"GS03", "PAYERAPP"},   {"GS04", "20260115"},     {"GS05", "0930"},
        {"GS06", "12"},          {"ST02", "0007"},       {"BHT03", "REQ1"},        {"2010A-NM103", "PLAN"},
        {"2000E-UM03", "2"},     {"2000F-SV101-2", "1"}, {"2000F[2]-SV101-2", "2"}};
    const x278_ctx *ctx = support_ctx(t);
    const x278_guide *guide;
    const x278_ack_transaction *said = NULL;
    x278_doc *doc = NULL;
    x278_str value;
    x278_acks *acks = read(t, ctx, text);
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &guide));
    ok(t, x278_doc_new(ctx, guide, &doc));
    support_own_doc(t, doc);
    is(t, x278_acks_resolve_doc(acks, doc, NULL, &said), X278_E_INVALID_ARG); /* it cannot be written */
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ok(t, x278_set(doc, values[i][0], X278_STRLEN, values[i][1], X278_STRLEN));
    }
    ok(t, x278_acks_resolve_doc(acks, doc, NULL, &said));
    const x278_ack_element *type = said->segments[0]->elements[0];
    ck_assert(str_is(type->field_path, "events[1].service_type"));
    ok(t, x278_get(doc, type->field_path.ptr, type->field_path.len, &value));
    ck_assert(str_is(value, "2"));
    const x278_ack_element *code = said->segments[1]->elements[0];
    ck_assert(str_is(code->field_path, "events[1].services[1].professional.procedure.code"));
    ok(t, x278_get(doc, code->field_path.ptr, code->field_path.len, &value));
    ck_assert(str_is(value, "1"));
    ok(t, x278_set(doc, "ST02", X278_STRLEN, "0008", X278_STRLEN));
    is(t, x278_acks_resolve_doc(acks, doc, NULL, &said), X278_E_NOT_FOUND);
    ck_assert_ptr_null(said);
    ck_assert_int_eq(x278_acks_resolve_doc(acks, NULL, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_acks_resolve_doc(NULL, doc, NULL, NULL), X278_E_INVALID_ARG);
}

X278_TEST(resolve__forgets_what_another_transaction_had) {
    static const char text[] = FA_GROUP "AK1*HI*12*005010X217~AK2*278*0001~IK3*UM*11*2000*8~IK4*1*1525*7~IK5*R*5~"
                                        "AK9*R*1*1*0~" FA_END;
    const x278_ctx *ctx = support_ctx(t);
    x278_acks *acks = read(t, ctx, text);
    const x278_ack_transaction *said = NULL;
    ok(t, x278_acks_resolve(acks, sent(t, ctx, SENT), NULL, &said));
    ck_assert(str_is(said->segments[0]->elements[0]->field_name, "category"));
    ok(t, x278_acks_resolve(acks, sent(t, ctx, "ST*278*0001*005010X217~SE*2*0001~"), NULL, &said));
    ck_assert_uint_eq(said->resolved, 2);
    ck_assert_int_eq(said->segments[0]->resolution, X278_RESOLUTION_ABSENT);
    ck_assert_ptr_null(said->segments[0]->path.ptr);
    ck_assert_ptr_null(said->segments[0]->struct_name.ptr);
    ck_assert_ptr_null(said->segments[0]->elements[0]->path.ptr);
    ck_assert_ptr_null(said->segments[0]->elements[0]->field_path.ptr);
    ck_assert_ptr_null(said->segments[0]->elements[0]->field_name.ptr);
}

BEGIN_SUITE("ack_read")
TEST(resolve__takes_a_document_that_was_sent)
TEST(resolve__forgets_what_another_transaction_had)
TEST(acks__give_ta1_with_its_meaning)
TEST(acks__give_a_999_as_a_tree)
TEST(acks__give_a_997_too)
TEST(acks__bear_what_is_not_as_it_should_be)
TEST(acks__say_when_there_are_none)
TEST(resolve__finds_elements_components_and_repetitions)
TEST(resolve__finds_the_place_of_what_is_missing)
TEST(resolve__leads_to_the_fields_of_the_structs)
TEST(resolve__leads_to_no_field_where_none_is)
TEST(resolve__follows_the_way_the_other_side_counts)
TEST(resolve__counts_all_segments_of_a_transaction_in_one_way)
TEST(resolve__says_what_made_a_rule_apply)
TEST(resolve__knows_transactions_by_their_numbers)
END_SUITE
