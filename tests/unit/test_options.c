/*
 * Every struct that a caller fills is taken at the size it had in its first release, byte for byte in a block of exactly
 * that size; taken when it is larger than we know and the rest is zero; refused when the rest is not, and when it is too
 * short. A struct of the public headers whose name ends in _options has a ROW here: tests/abi/layout.sh asks for it.
 */
#include "support.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/context.h"

typedef x278_status try_fn(const void *options);
typedef void fill_fn(void *options);

/* The end of a struct in the release that brought it: never changed, also when the struct grows. */
#define END_OF(type, last) (offsetof(type, last) + sizeof(((type *)0)->last))

static x278_ctx *make_ctx(void) {
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    return ctx;
}

static x278_status try_ctx(const void *options) {
    x278_ctx *made = NULL;
    x278_status status = x278_ctx_new(options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_ctx_free(made);
    return status;
}

static x278_status try_reader(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_reader *made = NULL;
    x278_status status = x278_reader_open_memory(ctx, ISA, sizeof ISA - 1, options, NULL, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_reader_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_writer(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_writer *made = NULL;
    x278_status status = x278_writer_open_buffer(ctx, options, NULL, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_writer_free(made);
    x278_ctx_free(ctx);
    return status;
}

static void fill_interchange(void *options) {
    x278_interchange_options *isa = options;
    isa->sender = "SENDER";
    isa->receiver = "RECEIVER";
    isa->date = "260302";
    isa->time = "0915";
    isa->control_number = "1";
}

static x278_status try_interchange(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_writer *writer = NULL;
    ck_assert_int_eq(x278_writer_open_buffer(ctx, NULL, NULL, &writer), X278_OK);
    x278_status status = x278_writer_interchange_begin(writer, options);
    x278_writer_free(writer);
    x278_ctx_free(ctx);
    return status;
}

static void fill_group(void *options) {
    x278_group_options *gs = options;
    gs->sender = "SENDER";
    gs->receiver = "RECEIVER";
    gs->date = "20260302";
    gs->time = "0915";
}

static x278_status try_group(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_writer *writer = NULL;
    x278_interchange_options isa = {.struct_size = sizeof isa};
    fill_interchange(&isa);
    ck_assert_int_eq(x278_writer_open_buffer(ctx, NULL, NULL, &writer), X278_OK);
    ck_assert_int_eq(x278_writer_interchange_begin(writer, &isa), X278_OK);
    x278_status status = x278_writer_group_begin(writer, options);
    x278_writer_free(writer);
    x278_ctx_free(ctx);
    return status;
}

static x278_status hear(const x278_walk_event *event, void *user) {
    (void)event;
    (void)user;
    return X278_OK;
}

static x278_status try_walk(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_walk *made = NULL;
    x278_status status = x278_walk_new(ctx, hear, NULL, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_walk_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_check(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_issues *issues = NULL;
    x278_checker *made = NULL;
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    x278_status status = x278_checker_new(ctx, options, issues, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_checker_free(made);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return status;
}

static void fill_ack(void *options) {
    static const x278_interchange_options isa = {
        .struct_size = sizeof isa, .date = "260302", .time = "0915", .control_number = "1"};
    x278_ack_options *ack = options;
    ack->interchange = &isa;
}

static x278_status try_ack(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_writer *writer = NULL;
    x278_acker *made = NULL;
    ck_assert_int_eq(x278_writer_open_buffer(ctx, NULL, NULL, &writer), X278_OK);
    x278_status status = x278_acker_new(ctx, writer, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_acker_free(made);
    x278_writer_free(writer);
    x278_ctx_free(ctx);
    return status;
}

/* What a document is made of. */
static const char message[] = ISA "GS*HI*SENDER*RECEIVER*20260302*0915*1*X*005010X217~ST*278*0001*005010X217~"
                                  "BHT*0007*13*1*20260302*0915~SE*3*0001~GE*1*1~IEA*1*000000001~";

static x278_status try_decode(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *made = NULL;
    x278_status status = x278_decode(ctx, message, sizeof message - 1, options, NULL, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_doc_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_encode(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_buf made = {NULL, 0, NULL};
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_encode(doc, options, NULL, &made);
    ck_assert((made.ptr != NULL) == (status == X278_OK));
    x278_buf_free(&made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_xml_writer(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_xml_writer *made = NULL;
    x278_status status = x278_xml_writer_open_buffer(ctx, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_xml_writer_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_json_writer(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_json_writer *made = NULL;
    x278_status status = x278_json_writer_open_buffer(ctx, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_json_writer_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_json_reader(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_json_reader *made = NULL;
    x278_status status = x278_json_reader_open_memory(ctx, "", 0, options, NULL, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_json_reader_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_xml_reader(const void *options) {
    x278_ctx *ctx = make_ctx();
    if (!x278_feature(X278_FEATURE_XML)) { /* no reader is made whatever the options are */
        const x278_xml_reader_options *given = options;
        x278_xml_reader_options known;
        x278_ctx_free(ctx);
        return x278i_take_options(given, given == NULL ? 0 : given->struct_size,
                                  END_OF(x278_xml_reader_options, guide_count), &known, sizeof known);
    }
    x278_xml_reader *made = NULL;
    x278_status status = x278_xml_reader_open_memory(ctx, "", 0, options, NULL, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_xml_reader_free(made);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_submission(const void *options) {
    static const char event[] =
        ISA "GS*HI*S*R*20240301*1200*1*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*A*20240301*1200~HL*1**20*1~"
            "HL*2*1*21*1~HL*3*2*22*1~HL*4*3*EV*0~UM*HS*I~SE*8*0001~GE*1*1~IEA*1*000000001~";
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_doc *made = NULL;
    ck_assert_int_eq(x278_decode(ctx, event, sizeof event - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_submission_begin(doc, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_doc_free(made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_response(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_doc *made = NULL;
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_response_begin(doc, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_doc_free(made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_inquiry(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_doc *made = NULL;
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_inquiry_begin(ctx, doc, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_doc_free(made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_notification(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_doc *made = NULL;
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_notification_begin(doc, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_doc_free(made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_view(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    x278_buf made = {NULL, 0, NULL};
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_view(doc, NULL, options, &made);
    ck_assert((made.ptr != NULL) == (status == X278_OK));
    x278_buf_free(&made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static x278_status try_outcome(const void *options) {
    x278_ctx *ctx = make_ctx();
    x278_doc *doc = NULL;
    const x278_outcome *made = NULL;
    ck_assert_int_eq(x278_decode(ctx, message, sizeof message - 1, NULL, NULL, &doc), X278_OK);
    x278_status status = x278_outcome_new(doc, options, &made);
    ck_assert((made != NULL) == (status == X278_OK));
    x278_outcome_free(made);
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    return status;
}

static const struct {
    const char *name;
    size_t first, now; /* sizes: of the first release, of this one */
    try_fn *attempt;
    fill_fn *fill; /* NULL: zeros are good */
} rows[] = {
#define ROW(type, last, attempt, fill)                                                                                 \
    { #type, END_OF(type, last), sizeof(type), attempt, fill }
    ROW(x278_ctx_options, max_memory, try_ctx, NULL),
    ROW(x278_reader_options, payload_limit, try_reader, NULL),
    ROW(x278_writer_options, encoding, try_writer, NULL),
    ROW(x278_interchange_options, usage, try_interchange, fill_interchange),
    ROW(x278_group_options, version, try_group, fill_group),
    ROW(x278_walk_options, guide_count, try_walk, NULL),
    ROW(x278_check_options, guide_count, try_check, NULL),
    ROW(x278_decode_options, checker, try_decode, NULL),
    ROW(x278_encode_options, check, try_encode, NULL),
    ROW(x278_xml_writer_options, flags, try_xml_writer, NULL),
    ROW(x278_json_writer_options, flags, try_json_writer, NULL),
    ROW(x278_json_reader_options, guide_count, try_json_reader, NULL),
    ROW(x278_xml_reader_options, guide_count, try_xml_reader, NULL),
    ROW(x278_response_options, interchange_control_number, try_response, NULL),
    ROW(x278_inquiry_options, member_first_name, try_inquiry, NULL),
    ROW(x278_notification_options, interchange_control_number, try_notification, NULL),
    ROW(x278_submission_options, control_number, try_submission, NULL),
    ROW(x278_view_options, transaction, try_view, NULL),
    ROW(x278_outcome_options, missing_lines, try_outcome, NULL),
    ROW(x278_ack_options, max_errors, try_ack, fill_ack),
};

/* The options in a block of `size` bytes and not one more; `tail`, when not 0, is the place of a byte that is set. */
static x278_status attempt_with(size_t row, size_t size, size_t tail) {
    unsigned char *block = calloc(1, size);
    /* filled in a struct of full size first: writing through its type needs no more than the block has */
    unsigned char *full = calloc(1, rows[row].now);
    uint32_t told = (uint32_t)size;
    ck_assert(block != NULL && full != NULL);
    if (rows[row].fill != NULL) {
        rows[row].fill(full);
    }
    memcpy(full, &told, sizeof told);
    memcpy(block, full, size < rows[row].now ? size : rows[row].now);
    if (tail > 0) {
        block[tail] = 1;
    }
    x278_status status = rows[row].attempt(block);
    free(full);
    free(block);
    return status;
}

START_TEST(options__of_the_first_release_are_taken)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(attempt_with(i, rows[i].first, 0) == X278_OK, "%s", rows[i].name);
        ck_assert_msg(attempt_with(i, rows[i].now, 0) == X278_OK, "%s", rows[i].name);
    }
}
END_TEST

START_TEST(options__of_a_later_release_are_taken_when_what_is_new_is_zero)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (size_t more = 1; more <= 64; more++) {
            size_t size = rows[i].now + more;
            ck_assert_msg(attempt_with(i, size, 0) == X278_OK, "%s + %zu", rows[i].name, more);
            ck_assert_msg(attempt_with(i, size, size - 1) == X278_E_UNSUPPORTED, "%s + %zu", rows[i].name, more);
            ck_assert_msg(attempt_with(i, size, rows[i].now) == X278_E_UNSUPPORTED, "%s + %zu", rows[i].name, more);
        }
    }
}
END_TEST

START_TEST(options__too_short_are_refused)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (size_t size = sizeof(uint32_t); size < rows[i].first; size++) {
            ck_assert_msg(attempt_with(i, size, 0) == X278_E_INVALID_ARG, "%s, %zu bytes", rows[i].name, size);
        }
    }
}
END_TEST

START_TEST(options__that_say_nothing_of_their_size_are_refused)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint64_t zeros[32] = {0};
        ck_assert(rows[i].now <= sizeof zeros);
        if (rows[i].fill != NULL) {
            rows[i].fill(zeros);
        }
        ck_assert_msg(rows[i].attempt(zeros) == X278_E_INVALID_ARG, "%s", rows[i].name);
    }
}
END_TEST

/* A copy that told the caller's size would have the next reader look beyond its end. */
START_TEST(options__that_were_taken_tell_their_own_size)
{
    struct {
        x278_group_options known;
        uint64_t newer;
    } given = {.known = {.struct_size = sizeof given, .sender = "SENDER"}};
    x278_group_options taken;
    size_t first = END_OF(x278_group_options, version);
    ck_assert_int_eq(x278i_take_options(&given, given.known.struct_size, first, &taken, sizeof taken), X278_OK);
    ck_assert_uint_eq(taken.struct_size, sizeof taken);
    ck_assert_str_eq(taken.sender, "SENDER");
    given.known.struct_size = (uint32_t)first;
    ck_assert_int_eq(x278i_take_options(&given, given.known.struct_size, first, &taken, sizeof taken), X278_OK);
    ck_assert_uint_eq(taken.struct_size, sizeof taken);
}
END_TEST

BEGIN_SUITE("options")
TEST(options__of_the_first_release_are_taken)
TEST(options__of_a_later_release_are_taken_when_what_is_new_is_zero)
TEST(options__too_short_are_refused)
TEST(options__that_say_nothing_of_their_size_are_refused)
TEST(options__that_were_taken_tell_their_own_size)
END_SUITE
