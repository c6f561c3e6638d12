/* The send log, and which of its records an answer means. */
#include <stdio.h>

#include "checked.h"

#define EVENT "HL*4*3*EV*1~TRN*1*TRACE7*9ABCDEFGHI~UM*HS*I*2~REF*BB*AUTH,1~REF*ZZ*NO~PWK*RR*EL***AC*DOC=1~"

static void free_sent(void *object) {
    x278_sent_free(object);
}

static void free_match(void *object) {
    x278_match_free(object);
}

/* The transaction in a group with these headers. Texts live to the end of the test program. */
static const x278_transaction *transaction(support *t, const x278_ctx *ctx, const char *gs, const char *segments) {
    static char texts[8][2048];
    static unsigned next;
    char *text = texts[next++ % 8];
    snprintf(text, sizeof texts[0], ISA "%s%sGE*1*12~IEA*1*000000001~", gs, segments);
    x278_reader *reader = support_memory(t, ctx, text, strlen(text), NULL, NULL);
    const x278_transaction *read = NULL;
    ok(t, x278_reader_next_transaction(reader, &read));
    return read;
}

#define OUT "GS*HI*US*THEM*20260115*0930*12*X*005010X217~"
#define BACK "GS*HI*THEM*US*20260115*0930*77*X*005010X217~"

static const x278_sent *log_in(support *t, const x278_ctx *ctx, const char *gs, const char *segments) {
    const x278_sent *sent = NULL;
    ok(t, x278_sent_from_transaction(ctx, transaction(t, ctx, gs, segments), &sent));
    support_defer(t, free_sent, (void *)(uintptr_t)sent);
    return sent;
}

static const x278_sent *log_of(support *t, const x278_ctx *ctx, const char *segments) {
    return log_in(t, ctx, OUT, segments);
}

#define REQUEST HEAD A B C EVENT F "SE*18*0001~"

X278_TEST(sent__keeps_what_answers_quote) {
    const x278_sent *sent = log_of(t, support_ctx(t), REQUEST);
    ck_assert_uint_eq(sent->struct_size, sizeof *sent);
    ck_assert(str_is(sent->isa13, "000000001"));
    ck_assert(str_is(sent->gs01, "HI") && str_is(sent->gs02, "US") && str_is(sent->gs03, "THEM"));
    ck_assert(str_is(sent->gs06, "12") && str_is(sent->st01, "278") && str_is(sent->st02, "0001"));
    ck_assert(str_is(sent->bht03, "REQ1"));
    ck_assert_uint_eq(sent->fingerprint.len, 16);
    ck_assert_uint_eq(sent->trace_count, 1);
    ck_assert(str_is(sent->traces[0]->number, "TRACE7") && str_is(sent->traces[0]->origin, "9ABCDEFGHI"));
    ck_assert_uint_eq(sent->reference_count, 1);
    ck_assert(str_is(sent->references[0]->qualifier, "BB") && str_is(sent->references[0]->number, "AUTH,1"));
    ck_assert_uint_eq(sent->attachment_count, 1);
    ck_assert(str_is(sent->attachments[0], "DOC=1"));
}

X278_TEST(sent__is_one_line_and_comes_back) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *sent = log_of(t, ctx, REQUEST);
    static x278_buf line;
    static x278_buf again;
    ok(t, x278_sent_to_text(ctx, sent, &line));
    support_own_buf(t, &line);
    ck_assert_ptr_null(strchr(line.ptr, '\n'));
    static const char begin[] = "x278-sent/1 isa13=000000001 gs01=HI gs02=US gs03=THEM gs06=12 st01=278 st02=0001 "
                                "bht03=REQ1 fp=";
    ck_assert_int_eq(strncmp(line.ptr, begin, sizeof begin - 1), 0);
    ck_assert_ptr_nonnull(strstr(line.ptr, " trn=TRACE7,9ABCDEFGHI ref=BB,AUTH%2C1 pwk=DOC%3D1"));
    const x278_sent *back = NULL;
    ok(t, x278_sent_from_text(ctx, line.ptr, X278_STRLEN, &back));
    support_defer(t, free_sent, (void *)(uintptr_t)back);
    ck_assert(str_is(back->references[0]->number, "AUTH,1"));
    ck_assert(str_is(back->attachments[0], "DOC=1"));
    ok(t, x278_sent_to_text(ctx, back, &again));
    support_own_buf(t, &again);
    ck_assert_str_eq(line.ptr, again.ptr);
}

X278_TEST(sent__bears_bytes_of_any_kind) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *sent = NULL;
    static x278_buf line;
    ok(t, x278_sent_from_text(ctx, "x278-sent/1 bht03=%00%0A%FF%25 later=1,2,3 trn=A,B,C\r\n", X278_STRLEN, &sent));
    support_defer(t, free_sent, (void *)(uintptr_t)sent);
    ck_assert_uint_eq(sent->bht03.len, 4);
    ck_assert_int_eq(memcmp(sent->bht03.ptr, "\0\n\xff%", 5), 0);
    ck_assert(str_is(sent->traces[0]->origin, "B"));
    ok(t, x278_sent_to_text(ctx, sent, &line));
    support_own_buf(t, &line);
    ck_assert_str_eq(line.ptr, "x278-sent/1 bht03=%00%0A%FF%25 trn=A,B");
}

X278_TEST(sent__refuses_what_is_no_record) {
    static const char *const wrong[] = {"",
                                        "x278-sent/",
                                        "x278-sent/2 st02=1",
                                        "x278-sent/1x",
                                        "x278-sent/1 ",
                                        "x278-sent/1 st02",
                                        "x278-sent/1 =1",
                                        "x278-sent/1 st02=%4",
                                        "x278-sent/1 st02=%4g",
                                        "x278-sent/1 st02=a\tb",
                                        "x278-sent/1  st02=a"};
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *sent = NULL;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        is(t, x278_sent_from_text(ctx, wrong[i], X278_STRLEN, &sent), X278_E_SYNTAX);
        ck_assert_ptr_null(sent);
    }
    ck_assert_int_eq(x278_sent_from_text(ctx, NULL, 0, &sent), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_sent_from_text(NULL, "", 0, &sent), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_sent_from_text(ctx, "", 0, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_sent_from_transaction(ctx, NULL, &sent), X278_E_INVALID_ARG);
    x278_buf line;
    ck_assert_int_eq(x278_sent_to_text(ctx, NULL, &line), X278_E_INVALID_ARG);
    x278_sent_free(NULL);
}

X278_TEST(sent__has_one_fingerprint_for_one_request) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *first = log_of(t, ctx, REQUEST);
    const x278_sent *again =
        log_of(t, ctx, "ST*278*0044*005010X217~BHT*0007*13*REQ2*20240302*0800~" A B C EVENT F "SE*18*0044~");
    const x278_sent *other = log_of(t, ctx, HEAD A B "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M101~" EVENT F "SE*18*0001~");
    const x278_sent *service = log_of(t, ctx,
                                      HEAD A B C EVENT "HL*5*4*SS*0~SV1*HC:72149~"
                                                       "SE*18*0001~");
    ck_assert_str_eq(first->fingerprint.ptr, again->fingerprint.ptr);
    ck_assert_str_ne(first->fingerprint.ptr, other->fingerprint.ptr);
    ck_assert_str_ne(first->fingerprint.ptr, service->fingerprint.ptr);
}

/* Three records: 0 and 1 are one request sent twice, 2 is another; 3 has no trace. */
static const x278_match *match(support *t, const char *gs, const char *segments) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *records[] = {
        log_of(t, ctx, REQUEST),
        log_of(t, ctx, HEAD A B C EVENT F "SE*18*0001~"),
        log_of(t, ctx,
               "ST*278*0002*005010X217~BHT*0007*13*REQ2*20240301*1200~" A B C
               "HL*4*3*EV*1~TRN*1*TRACE8*9ABCDEFGHI~UM*HS*R*2~REF*NT*N9~" F "SE*16*0002~"),
        log_of(t, ctx, "ST*278*0003*005010X217~BHT*0007*13*REQ3*20240301*1200~" A B C E F "SE*15*0003~"),
    };
    const x278_match *found = NULL;
    ok(t, x278_match_answer(ctx, records, 4, transaction(t, ctx, gs, segments), &found));
    support_defer(t, free_match, (void *)(uintptr_t)found);
    return found;
}

#define RESPONSE(st02, bht03, event)                                                                                   \
    "ST*278*" st02 "*005010X217~BHT*0007*11*" bht03 "*20240301*1200*18~" A B C "HL*4*3*EV*0~" event                    \
    "UM*HS*I*2~HCR*A1*X~SE*99*" st02 "~"

static bool matched(const x278_match *match, x278_match_key key, x278_match_result result, size_t count, size_t first) {
    return match->key == key && match->result == result && match->record_count == count &&
           (count == 0 ? match->records == NULL : match->records[0] == first);
}

X278_TEST(match__goes_by_trace_before_all_else) {
    ck_assert(matched(match(t, BACK, RESPONSE("0003", "REQ3", "TRN*2*TRACE8*9ABCDEFGHI~")), X278_MATCH_TRACE,
                      X278_MATCHED_ONE, 1, 2));
    ck_assert(matched(match(t, BACK, RESPONSE("0003", "REQ3", "TRN*2*TRACE8*9OTHER0000~")), X278_MATCH_NUMBER,
                      X278_MATCHED_ONE, 1, 3));
}

X278_TEST(match__tells_a_duplicate_from_an_ambiguity) {
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "X", "TRN*2*TRACE7*9ABCDEFGHI~")), X278_MATCH_TRACE,
                      X278_MATCHED_DUPLICATE, 2, 0));
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "X", "TRN*2*TRACE7*9ABCDEFGHI~TRN*2*TRACE8~")), X278_MATCH_TRACE,
                      X278_MATCHED_AMBIGUOUS, 3, 0));
}

X278_TEST(match__goes_by_number_then_reference) {
    ck_assert(
        matched(match(t, BACK, RESPONSE("0009", "REQ2", "TRN*2*OTHER*1~")), X278_MATCH_NUMBER, X278_MATCHED_ONE, 1, 2));
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "REQ2", "TRN*1*OWN*9ABCDEFGHI~")), X278_MATCH_NUMBER,
                      X278_MATCHED_ONE, 1, 2));
    ck_assert(
        matched(match(t, BACK, RESPONSE("0009", "", "REF*NT*N9~")), X278_MATCH_REFERENCE, X278_MATCHED_ONE, 1, 2));
}

X278_TEST(match__takes_no_other_request_for_an_unknown_key) {
    static const char *const others[] = {
        RESPONSE("0003", "X", ""),                                    /* ST02 of a request */
        RESPONSE("0003", "X", "REF*NT*OTHER~"),                       /* nothing is known */
        RESPONSE("0009", "X", "REF*NT*N9~"),                          /* another BHT03 */
        RESPONSE("0009", "", "TRN*2*OTHER*9ABCDEFGHI~REF*NT*N9~"),    /* another trace */
        RESPONSE("0009", "REQ2", "TRN*2*OTHER*9ABCDEFGHI~"),          /* another trace of the same party */
        RESPONSE("0009", "REQ2", "TRN*2*OTHER~"),                     /* another trace, of nobody */
        RESPONSE("0009", "X", "HL*5*4*SS*0~TRN*2*OTHER*9ABCDEFGHI~"), /* at the service */
        RESPONSE("0009", " REQ2", ""),                                /* a blank before it is part of it */
        RESPONSE("0009", "   ", "TRN*2*  ~"),                         /* blanks are no key */
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        ck_assert_msg(matched(match(t, BACK, others[i]), 0, X278_MATCHED_NONE, 0, 0), "answer %zu", i);
        ck_assert_msg(matched(match(t, OUT, others[i]), 0, X278_MATCHED_NONE, 0, 0), "answer %zu, sent back", i);
    }
}

X278_TEST(match__reads_over_blanks_at_the_end) {
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "X", "TRN*2*TRACE8  *9ABCDEFGHI~")), X278_MATCH_TRACE,
                      X278_MATCHED_ONE, 1, 2));
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "X", "TRN*2*TRACE8*9ABCDEFGHI ~")), X278_MATCH_TRACE,
                      X278_MATCHED_ONE, 1, 2));
    ck_assert(matched(match(t, BACK, RESPONSE("0009", "REQ3 ", "")), X278_MATCH_NUMBER, X278_MATCHED_ONE, 1, 3));
    ck_assert(
        matched(match(t, BACK, RESPONSE("0009", "", "REF*NT *N9 ~")), X278_MATCH_REFERENCE, X278_MATCHED_ONE, 1, 2));
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *padded[] = {
        log_of(t, ctx, HEAD A B C "HL*4*3*EV*1~TRN*1*TRACE9 *9ABCDEFGHI~UM*HS*R*2~" F "SE*16*0001~")};
    const x278_match *found = NULL;
    ok(t, x278_match_answer(ctx, padded, 1, transaction(t, ctx, BACK, RESPONSE("0009", "X", "TRN*2*TRACE9~")), &found));
    support_defer(t, free_match, (void *)(uintptr_t)found);
    ck_assert(matched(found, X278_MATCH_TRACE, X278_MATCHED_ONE, 1, 0));
}

#define ANSWERED "ST*999*0001*005010X231A1~AK1*HI*12*005010X217~AK2*278*0001~IK5*A~AK9*A*1*1*1~SE*6*0001~"

X278_TEST(match__takes_a_999_from_the_partner_that_sends_it) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *records[] = {
        log_of(t, ctx, HEAD A B C EVENT F "SE*18*0001~"),
        log_in(t, ctx, "GS*HI*US*OTHERS*20240301*1200*12*X*005010X217~", HEAD A B C EVENT F "SE*18*0001~"),
    };
    const struct {
        const char *gs;
        x278_match_result result;
        size_t count, first;
    } cases[] = {
        {"GS*FA*THEM*US*20260115*0930*77*X*005010X231A1~", X278_MATCHED_ONE, 1, 0},
        {"GS*FA*OTHERS*US*20260115*0930*77*X*005010X231A1~", X278_MATCHED_ONE, 1, 1},
        {"GS*FA*CLEARINGHOUSE*US*20260115*0930*77*X*005010X231A1~", X278_MATCHED_DUPLICATE, 2, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_match *found = NULL;
        ok(t, x278_match_answer(ctx, records, 2, transaction(t, ctx, cases[i].gs, ANSWERED), &found));
        support_defer(t, free_match, (void *)(uintptr_t)found);
        ck_assert_msg(matched(found, X278_MATCH_ENVELOPE, cases[i].result, cases[i].count, cases[i].first), "%zu", i);
    }
}

X278_TEST(match__finds_what_a_999_means) {
    ck_assert(matched(match(t, "GS*FA*THEM*US*20260115*0930*77*X*005010X231A1~",
                            "ST*999*0001*005010X231A1~AK1*HI*012*005010X217~AK2*278*0002~IK5*A~AK9*A*1*1*1~SE*6*0001~"),
                      X278_MATCH_ENVELOPE, X278_MATCHED_ONE, 1, 2));
    ck_assert(matched(match(t, "GS*FA*THEM*US*20260115*0930*77*X*005010X231A1~",
                            "ST*999*0001*005010X231A1~AK1*HI*13*005010X217~AK2*278*0002~IK5*A~AK9*A*1*1*1~SE*6*0001~"),
                      0, X278_MATCHED_NONE, 0, 0));
}

#define INQUIRY(trace)                                                                                                 \
    "ST*278*0004*005010X215~BHT*0007*28*INQ1*20240301*1200~" A B "HL*3*2*22*1~" trace                                  \
    "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*0~REF*BB*A1~SE*12*0004~"
#define FOUND(number, trace)                                                                                           \
    "ST*278*0001*005010X215~BHT*0007*49*" number "*20240301*1200*RD~" A B "HL*3*2*22*1~" trace                         \
    "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*0~UM*HS*I*2~HCR*A1*A1~SE*13*0001~"
#define ATTACHED                                                                                                       \
    "ST*275*0005*006020X316~BGN*02*ATT1*20240301*1200~LX*1~TRN*1*ACN1~DTP*368*D8*20240301~CAT*AE*HL~"                  \
    "OOI*1*47*ATTACHMENT~BDS*B64*4*AAAA~SE*9*0005~"

X278_TEST(match__knows_answers_to_inquiries_and_attachments) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_sent *records[] = {
        log_of(t, ctx, REQUEST),
        log_of(t, ctx, INQUIRY("TRN*1*PAT1*9ABCDEFGHI~")),
        log_in(t, ctx, "GS*PI*US*THEM*20240301*1200*12*X*006020X316~", ATTACHED),
    };
    ck_assert(str_is(records[2]->bht03, "ATT1"));
    const struct {
        const char *gs, *answer;
        x278_match_key key;
        size_t first;
    } cases[] = {
        {BACK, FOUND("X", "TRN*2*PAT1*9ABCDEFGHI~"), X278_MATCH_TRACE, 1},
        {BACK, FOUND("INQ1", ""), X278_MATCH_NUMBER, 1},
        {"GS*FA*THEM*US*20260115*0930*77*X*005010X231A1~",
         "ST*999*0001*005010X231A1~AK1*PI*12*006020X316~AK2*275*0005~IK5*A~AK9*A*1*1*1~SE*6*0001~", X278_MATCH_ENVELOPE,
         2},
        {"GS*AG*THEM*US*20260115*0930*77*X*005010X186A1~",
         "ST*824*0001*005010X186A1~BGN*11*ADV1*20260115~OTI*TA*TN*NA***20240301*1200*12*0005*275~SE*4*0001~",
         X278_MATCH_ENVELOPE, 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_match *found = NULL;
        ok(t, x278_match_answer(ctx, records, 3, transaction(t, ctx, cases[i].gs, cases[i].answer), &found));
        support_defer(t, free_match, (void *)(uintptr_t)found);
        ck_assert_msg(matched(found, cases[i].key, X278_MATCHED_ONE, 1, cases[i].first), "%zu", i);
    }
}

X278_TEST(match__says_what_is_wrong_with_its_arguments) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_transaction *answer = transaction(t, ctx, BACK, RESPONSE("0009", "X", ""));
    const x278_sent *none[] = {NULL};
    const x278_match *found = NULL;
    ck_assert_int_eq(x278_match_answer(ctx, none, 1, answer, &found), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_match_answer(ctx, NULL, 1, answer, &found), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_match_answer(ctx, none, 0, NULL, &found), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_match_answer(NULL, none, 0, answer, &found), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_match_answer(ctx, none, 0, answer, NULL), X278_E_INVALID_ARG);
    ok(t, x278_match_answer(ctx, NULL, 0, answer, &found));
    ck_assert(matched(found, 0, X278_MATCHED_NONE, 0, 0));
    x278_match_free(found);
    x278_match_free(NULL);
}

BEGIN_SUITE("ack_sent")
TEST(sent__keeps_what_answers_quote)
TEST(sent__is_one_line_and_comes_back)
TEST(sent__bears_bytes_of_any_kind)
TEST(sent__refuses_what_is_no_record)
TEST(sent__has_one_fingerprint_for_one_request)
TEST(match__goes_by_trace_before_all_else)
TEST(match__tells_a_duplicate_from_an_ambiguity)
TEST(match__goes_by_number_then_reference)
TEST(match__takes_no_other_request_for_an_unknown_key)
TEST(match__reads_over_blanks_at_the_end)
TEST(match__takes_a_999_from_the_partner_that_sends_it)
TEST(match__finds_what_a_999_means)
TEST(match__knows_answers_to_inquiries_and_attachments)
TEST(match__says_what_is_wrong_with_its_arguments)
END_SUITE
