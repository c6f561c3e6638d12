/* Objects are freed in any order, and work when what they were made from was freed before. */
#include <stdio.h>
#include <stdlib.h>

#include "checked.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define FILE_TEXT ISA GS HEAD A B C E F "SE*13*0001~GE*1*1~IEA*1*000000001~"
#define ACK                                                                                                            \
    ISA "GS*FA*RECEIVER*SENDER*20240301*1200*2*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HI*1*005010X217~"           \
        "AK2*278*0001*005010X217~IK5*A~AK9*A*1*1*1~SE*6*0001~GE*1*2~IEA*1*000000001~"
#define OVERLAY                                                                                                        \
    "<overlay id='test' name='test' version='1'><for guide='005010X217-request'>"                                      \
    "<codes path='2000E-UM01' allow='SC' id='ONE'/></for></overlay>"

/* One of everything that a context makes. What this build does not have stays NULL. */
typedef struct world {
    size_t live; /* blocks that the allocator has handed out */
    x278_allocator allocator;
    x278_ctx *ctx;
    x278_issues *issues;
    x278_overlay *overlay;
    x278_guide *guide; /* merged from the overlay */
    x278_reader *reader;
    x278_checker *checker;
    x278_doc *doc; /* of the merged guide */
    x278_writer *writer;
    x278_buf buf;
    x278_acks *acks;
    const x278_sent *sent;
    const x278_match *match;
    x278_acker *acker;
    x278_path *path;
    x278_walk *walk;
    x278_buf xml;
    x278_xml_writer *xml_writer;
    x278_xml_reader *xml_reader;
} world;

/* Making. Each function needs what stands before it in the table of things. */

static x278_status make_ctx(world *w) {
    x278_ctx_options options = {.struct_size = sizeof options, .allocator = w->allocator, .flags = X278_CTX_WIPE};
    return x278_ctx_new(&options, &w->ctx);
}

static x278_status make_issues(world *w) {
    return x278_issues_new(w->ctx, &w->issues);
}

static x278_status make_overlay(world *w) {
    return x278_overlay_load(w->ctx, OVERLAY, strlen(OVERLAY), w->issues, &w->overlay);
}

static x278_status make_guide(world *w) {
    const x278_guide *base;
    x278_guide_find("005010X217-request", X278_STRLEN, &base);
    if (w->overlay == NULL) {
        return X278_E_UNSUPPORTED;
    }
    const x278_overlay *overlays[] = {w->overlay};
    return x278_guide_merge(w->ctx, base, overlays, 1, w->issues, &w->guide);
}

static x278_status make_reader(world *w) {
    return x278_reader_open_memory(w->ctx, FILE_TEXT, strlen(FILE_TEXT), NULL, w->issues, &w->reader);
}

static x278_status make_checker(world *w) {
    const x278_guide *guides[] = {w->guide};
    x278_check_options options = {.struct_size = sizeof options, .guides = guides, .guide_count = 1};
    return x278_checker_new(w->ctx, &options, w->issues, &w->checker);
}

static x278_status make_doc(world *w) {
    x278_decode_options options = {.struct_size = sizeof options, .guide = w->guide};
    return x278_decode(w->ctx, FILE_TEXT, strlen(FILE_TEXT), &options, NULL, &w->doc);
}

static x278_status make_writer(world *w) {
    x278_writer_options options = {.struct_size = sizeof options};
    return x278_writer_open_buffer(w->ctx, &options, w->issues, &w->writer);
}

static x278_status make_buf(world *w) {
    return x278_encode(w->doc, NULL, NULL, &w->buf);
}

static x278_status make_acks(world *w) {
    x278_reader *reader = NULL;
    x278_status status = x278_reader_open_memory(w->ctx, ACK, strlen(ACK), NULL, NULL, &reader);
    if (status == X278_OK) {
        status = x278_acks_read(w->ctx, reader, &w->acks);
    }
    x278_reader_free(reader);
    return status;
}

/* The first transaction of a text, with a reader that the caller frees. */
static x278_status first_of(const world *w, const char *text, x278_reader **reader, const x278_transaction **out) {
    x278_status status = x278_reader_open_memory(w->ctx, text, strlen(text), NULL, NULL, reader);
    return status == X278_OK ? x278_reader_next_transaction(*reader, out) : status;
}

static x278_status make_sent(world *w) {
    x278_reader *reader = NULL;
    const x278_transaction *transaction;
    x278_status status = first_of(w, FILE_TEXT, &reader, &transaction);
    if (status == X278_OK) {
        status = x278_sent_from_transaction(w->ctx, transaction, &w->sent);
    }
    x278_reader_free(reader);
    return status;
}

static x278_status make_match(world *w) {
    x278_reader *reader = NULL;
    const x278_transaction *transaction;
    x278_status status = first_of(w, ACK, &reader, &transaction);
    if (status == X278_OK) {
        status = x278_match_answer(w->ctx, &w->sent, 1, transaction, &w->match);
    }
    x278_reader_free(reader);
    return status;
}

static const x278_interchange_options answer = {
    .struct_size = sizeof answer, .date = "240301", .time = "1200", .control_number = "1"};

static x278_status make_acker(world *w) {
    x278_ack_options options = {.struct_size = sizeof options, .interchange = &answer};
    return x278_acker_new(w->ctx, w->writer, &options, &w->acker);
}

static x278_status make_path(world *w) {
    const x278_guide *guide = w->guide != NULL ? w->guide : x278_doc_guide(w->doc);
    return x278_path_compile(w->ctx, guide, "2000E-UM01", X278_STRLEN, &w->path);
}

static x278_status no_event(const x278_walk_event *event, void *user) {
    (void)event;
    (void)user;
    return X278_OK;
}

static x278_status make_walk(world *w) {
    const x278_guide *guides[] = {w->guide, NULL};
    x278_walk_options options = {.struct_size = sizeof options, .guides = guides, .guide_count = 2};
    return x278_walk_new(w->ctx, no_event, NULL, &options, &w->walk);
}

static x278_status make_xml(world *w) {
    return x278_xml_encode(w->doc, NULL, &w->xml);
}

static x278_status make_xml_writer(world *w) {
    x278_status status = x278_xml_writer_open_buffer(w->ctx, NULL, &w->xml_writer);
    return status == X278_OK ? x278_xml_writer_document(w->xml_writer, w->doc) : status;
}

static x278_status make_xml_reader(world *w) {
    static const char text[] = "<reviews xmlns='urn:x278:review:1' version='1'>"
                               "<document guide='005010X217-request'><review/></document></reviews>";
    const x278_guide *guides[] = {w->guide};
    x278_xml_reader_options options = {.struct_size = sizeof options, .guides = guides, .guide_count = 1};
    return x278_xml_reader_open_memory(w->ctx, text, sizeof text - 1, &options, w->issues, &w->xml_reader);
}

/* Freeing */

#define FREE(name, function)                                                                                           \
    static void free_##name(world *w) {                                                                                \
        function(w->name);                                                                                             \
    }
FREE(ctx, x278_ctx_free)
FREE(issues, x278_issues_free)
FREE(overlay, x278_overlay_free)
FREE(guide, x278_guide_free)
FREE(reader, x278_reader_free)
FREE(checker, x278_checker_free)
FREE(doc, x278_doc_free)
FREE(writer, x278_writer_free)
FREE(acks, x278_acks_free)
FREE(sent, x278_sent_free)
FREE(match, x278_match_free)
FREE(acker, x278_acker_free)
FREE(path, x278_path_free)
FREE(walk, x278_walk_free)
FREE(xml_writer, x278_xml_writer_free)
FREE(xml_reader, x278_xml_reader_free)

static void free_buf(world *w) {
    x278_buf_free(&w->buf);
}
static void free_xml(world *w) {
    x278_buf_free(&w->xml);
}

static const struct {
    x278_status (*make)(world *w);
    void (*free)(world *w);
} things[] = {
    {make_ctx, free_ctx},
    {make_issues, free_issues},
    {make_overlay, free_overlay},
    {make_guide, free_guide},
    {make_reader, free_reader},
    {make_checker, free_checker},
    {make_doc, free_doc},
    {make_writer, free_writer},
    {make_buf, free_buf},
    {make_acks, free_acks},
    {make_sent, free_sent},
    {make_match, free_match},
    {make_acker, free_acker},
    {make_path, free_path},
    {make_walk, free_walk},
    {make_xml, free_xml},
    {make_xml_writer, free_xml_writer},
    {make_xml_reader, free_xml_reader},
};
enum {
    CTX,
    ISSUES,
    OVERLAY_,
    GUIDE,
    READER,
    CHECKER,
    DOC,
    WRITER,
    BUF,
    ACKS,
    SENT,
    MATCH,
    ACKER,
    PATH,
    WALK,
    XML,
    XML_WRITER,
    XML_READER,
    THINGS
};

static void *count_alloc(void *user, size_t size) {
    ++*(size_t *)user;
    return malloc(size);
}

static void *count_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    return realloc(ptr, new_size);
}

static void count_free(void *user, void *ptr) {
    --*(size_t *)user;
    free(ptr);
}

static world *make_world(void) {
    world *w = calloc(1, sizeof *w);
    ck_assert_ptr_nonnull(w);
    w->allocator = (x278_allocator){count_alloc, count_realloc, count_free, &w->live};
    for (int i = 0; i < THINGS; i++) {
        x278_status status = things[i].make(w);
        if (status != X278_OK && status != X278_E_UNSUPPORTED) {
            ck_abort_msg("thing %d: %s", i, x278_status_name(status));
        }
    }
    return w;
}

/* Free what is in `order`, then all else; nothing may be left. */
static void free_in_order(const int *order, int count) {
    world *w = make_world();
    bool freed[THINGS] = {false};
    for (int i = 0; i < count; i++) {
        things[order[i]].free(w);
        freed[order[i]] = true;
    }
    for (int i = 0; i < THINGS; i++) {
        if (!freed[i]) {
            things[i].free(w);
        }
    }
    if (w->live != 0) {
        ck_abort_msg("%zu blocks were not given back", w->live);
    }
    free(w);
}

/* The next permutation of numbers in rising order; false after the last one. */
static bool permute(int *order, int count) {
    int i = count - 2;
    while (i >= 0 && order[i] > order[i + 1]) {
        i--;
    }
    if (i < 0) {
        return false;
    }
    int k = count - 1;
    while (order[k] < order[i]) {
        k--;
    }
    int swapped = order[i];
    order[i] = order[k];
    order[k] = swapped;
    for (int low = i + 1, high = count - 1; low < high; low++, high--) {
        swapped = order[low];
        order[low] = order[high];
        order[high] = swapped;
    }
    return true;
}

static void free_in_all_orders(int *order, int count, int permutations) {
    int done = 0;
    do {
        free_in_order(order, count);
        done++;
    } while (permute(order, count));
    ck_assert_int_eq(done, permutations);
}

START_TEST(lifetime__what_is_lent_is_freed_in_all_orders)
{
    int order[] = {CTX, ISSUES, OVERLAY_, GUIDE, CHECKER, DOC};
    free_in_all_orders(order, 6, 720);
}
END_TEST

START_TEST(lifetime__readers_and_writers_are_freed_in_all_orders)
{
    int order[] = {CTX, ISSUES, READER, WRITER, BUF, ACKER};
    free_in_all_orders(order, 6, 720);
}
END_TEST

START_TEST(lifetime__paths_walks_and_documents_are_freed_in_all_orders)
{
    int order[] = {CTX, GUIDE, DOC, PATH, WALK};
    free_in_all_orders(order, 5, 120);
}
END_TEST

START_TEST(lifetime__acknowledgments_and_the_send_log_are_freed_in_all_orders)
{
    int order[] = {CTX, ACKS, SENT, MATCH};
    free_in_all_orders(order, 4, 24);
}
END_TEST

START_TEST(lifetime__xml_is_freed_in_all_orders)
{
    int order[] = {CTX, ISSUES, GUIDE, XML, XML_WRITER, XML_READER};
    free_in_all_orders(order, 6, 720);
}
END_TEST

START_TEST(lifetime__everything_is_freed_in_many_orders)
{
    uint32_t random = 1;
    for (int run = 0; run < 500; run++) {
        int order[THINGS];
        for (int i = 0; i < THINGS; i++) {
            random = random * UINT32_C(1664525) + UINT32_C(1013904223);
            int at = (int)((random >> 8) % (uint32_t)(i + 1));
            order[i] = order[at];
            order[at] = i;
        }
        free_in_order(order, THINGS);
    }
}
END_TEST

/* Free the things that others were made from; what is left must work. */
static void free_owners(world *w) {
    free_ctx(w);
    free_issues(w);
    free_overlay(w);
    free_guide(w);
}

static void free_rest(world *w) {
    for (int i = READER; i < THINGS; i++) {
        things[i].free(w);
    }
    ck_assert_uint_eq(w->live, 0);
    free(w);
}

START_TEST(lifetime__a_reader_and_a_checker_work_without_their_context)
{
    world *w = make_world();
    free_owners(w);
    x278_unit_kind kind;
    int transactions = 0;
    while (x278_checker_next(w->checker, w->reader, &kind, NULL) == X278_OK) {
        transactions += kind == X278_UNIT_TRANSACTION;
    }
    ck_assert_int_eq(transactions, 1);
    free_rest(w);
}
END_TEST

START_TEST(lifetime__a_document_works_without_its_context)
{
    world *w = make_world();
    free_owners(w);
    x278_str value;
    ck_assert_int_eq(x278_path_get(w->path, w->doc, &value), X278_OK);
    ck_assert(str_is(value, "HS"));
    ck_assert_int_eq(x278_set(w->doc, "2000E-UM03", X278_STRLEN, "3", X278_STRLEN), X278_OK);
    x278_buf text;
    ck_assert_int_eq(x278_encode(w->doc, NULL, NULL, &text), X278_OK);
    ck_assert(strstr(text.ptr, "UM*HS*I*3~") != NULL);
    ck_assert(strstr(w->buf.ptr, "UM*HS*I*2~") != NULL);
    x278_buf_free(&text);
    free_rest(w);
}
END_TEST

START_TEST(lifetime__a_writer_works_without_its_context)
{
    world *w = make_world();
    free_owners(w);
    ck_assert_int_eq(x278_doc_write_envelope(w->doc, w->writer, NULL), X278_OK);
    ck_assert_int_eq(x278_doc_write(w->doc, w->writer, NULL, NULL), X278_OK);
    ck_assert_int_eq(x278_writer_close(w->writer), X278_OK);
    x278_buf_free(&w->buf);
    ck_assert_int_eq(x278_writer_take_buffer(w->writer, &w->buf), X278_OK);
    ck_assert_str_eq(w->buf.ptr, FILE_TEXT);
    free_rest(w);
}
END_TEST

START_TEST(lifetime__acknowledgments_work_without_their_context)
{
    world *w = make_world();
    free_owners(w);
    ck_assert_uint_eq(x278_acks_group_count(w->acks), 1);
    ck_assert_int_eq(w->match->result, X278_MATCHED_ONE);
    ck_assert(str_is(w->sent->bht03, "REQ1"));
    free_rest(w);
}
END_TEST

START_TEST(lifetime__xml_works_without_its_context)
{
    world *w = make_world();
    free_owners(w);
    if (w->xml_reader == NULL) {
        free_rest(w);
        return;
    }
    x278_doc *doc = NULL;
    ck_assert_int_eq(x278_xml_reader_next(w->xml_reader, &doc), X278_OK);
    ck_assert_ptr_nonnull(doc);
    ck_assert_ptr_eq(x278_doc_guide(doc), x278_doc_guide(w->doc)); /* the merged one */
    ck_assert_int_eq(x278_xml_writer_document(w->xml_writer, doc), X278_OK);
    ck_assert_int_eq(x278_xml_writer_close(w->xml_writer), X278_OK);
    x278_buf_free(&w->xml);
    ck_assert_int_eq(x278_xml_writer_take_buffer(w->xml_writer, &w->xml), X278_OK);
    ck_assert(strstr(w->xml.ptr, "</reviews>") != NULL);
    x278_doc_free(doc);
    free_rest(w);
}
END_TEST

/* Each of them alone keeps a list alive that nobody else has: it writes to it. */
X278_TEST(lifetime__a_reader_keeps_its_issues) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    const x278_transaction *transaction;
    ok(t, x278_issues_new(ctx, &issues));
    x278_status status = x278_reader_open_memory(ctx, ISA, strlen(ISA), NULL, issues, &reader);
    x278_issues_free(issues);
    if (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
    }
    x278_reader_free(reader);
    is(t, status, X278_END);
}

X278_TEST(lifetime__a_checker_keeps_its_issues) {
    static const char faulty[] = ISA GS HEAD A B C "SE*13*0001~GE*1*1~IEA*1*000000001~";
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, faulty, sizeof faulty - 1, NULL, NULL);
    x278_issues *issues = NULL;
    x278_checker *checker = NULL;
    const x278_transaction *transaction;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_issues_new(ctx, &issues));
    x278_status status = x278_checker_new(ctx, NULL, issues, &checker);
    x278_issues_free(issues);
    if (status == X278_OK) {
        status = x278_checker_transaction(checker, transaction);
    }
    x278_checker_free(checker);
    ok(t, status);
}

X278_TEST(lifetime__a_writer_keeps_its_issues) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = NULL;
    x278_writer *writer = NULL;
    x278_writer_options options = {.struct_size = sizeof options};
    options.encoding.limit = X278_CHARACTER_SET_BASIC;
    ok(t, x278_issues_new(ctx, &issues));
    x278_status status = x278_writer_open_buffer(ctx, &options, issues, &writer);
    x278_issues_free(issues);
    if (status == X278_OK) {
        status = x278_writer_segment_begin(writer, "NM1", 3);
    }
    if (status == X278_OK) {
        status = x278_writer_element(writer, "Doe", 3); /* is folded, and that is reported */
    }
    if (status == X278_OK) {
        status = x278_writer_segment_end(writer, 0);
    }
    x278_writer_free(writer);
    ok(t, status);
}

X278_TEST(lifetime__an_xml_reader_keeps_its_issues) {
    static const char faulty[] = "<reviews xmlns='urn:x278:review:1' version='1'><what/></reviews>";
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = NULL;
    x278_xml_reader *reader = NULL;
    x278_doc *doc = NULL;
    ok(t, x278_issues_new(ctx, &issues));
    x278_status status = x278_xml_reader_open_memory(ctx, faulty, sizeof faulty - 1, NULL, issues, &reader);
    x278_issues_free(issues);
    if (status == X278_OK) {
        status = x278_xml_reader_next(reader, &doc);
    }
    x278_xml_reader_free(reader);
    if (status != X278_E_UNSUPPORTED) { /* a build without libxml2 */
        is(t, status, X278_END);
    }
}

/* A list is not emptied by who stops writing to it. */
X278_TEST(lifetime__issues_stay_when_their_reader_is_freed) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = NULL;
    ok(t, x278_reader_open_memory(ctx, ISA, strlen(ISA), NULL, issues, &reader));
    const x278_transaction *transaction;
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    x278_reader_free(reader);
    is(t, status, X278_END);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_str_eq(x278_issues_at(issues, 0)->name.ptr, "iea_missing");
}

BEGIN_SUITE("lifetime")
TEST(lifetime__what_is_lent_is_freed_in_all_orders)
TEST(lifetime__readers_and_writers_are_freed_in_all_orders)
TEST(lifetime__paths_walks_and_documents_are_freed_in_all_orders)
TEST(lifetime__acknowledgments_and_the_send_log_are_freed_in_all_orders)
TEST(lifetime__xml_is_freed_in_all_orders)
TEST(lifetime__everything_is_freed_in_many_orders)
TEST(lifetime__a_reader_and_a_checker_work_without_their_context)
TEST(lifetime__a_document_works_without_its_context)
TEST(lifetime__a_writer_works_without_its_context)
TEST(lifetime__acknowledgments_work_without_their_context)
TEST(lifetime__xml_works_without_its_context)
TEST(lifetime__a_reader_keeps_its_issues)
TEST(lifetime__a_checker_keeps_its_issues)
TEST(lifetime__a_writer_keeps_its_issues)
TEST(lifetime__an_xml_reader_keeps_its_issues)
TEST(lifetime__issues_stay_when_their_reader_is_freed)
END_SUITE
