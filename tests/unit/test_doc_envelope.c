#include "support.h"

#include <stdlib.h>

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define BODY "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0001~"
#define END "GE*1*1~IEA*1*000000001~"

static void free_doc(void *doc) {
    x278_doc_free(doc);
}
static void free_writer(void *writer) {
    x278_writer_free(writer);
}
static void free_buf(void *buf) {
    x278_buf_free(buf);
    free(buf);
}

static x278_doc *decoded(support *t, const x278_ctx *ctx, const char *text) {
    x278_doc *doc;
    ok(t, x278_decode(ctx, text, strlen(text), NULL, NULL, &doc));
    support_defer(t, free_doc, doc);
    return doc;
}

static x278_writer *new_writer(support *t, const x278_ctx *ctx) {
    x278_writer *writer;
    ok(t, x278_writer_open_buffer(ctx, NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    return writer;
}

/* What the writer wrote. */
static const char *written(support *t, x278_writer *writer) {
    x278_buf *out = calloc(1, sizeof *out);
    ck_assert_ptr_nonnull(out);
    support_defer(t, free_buf, out);
    ok(t, x278_writer_close(writer));
    ok(t, x278_writer_take_buffer(writer, out));
    return out->ptr;
}

X278_TEST(doc_envelope__is_shared_by_documents_that_say_the_same_of_it) {
    const x278_ctx *ctx = support_ctx(t);
    x278_writer *writer = new_writer(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS BODY END);
    x278_doc *other = decoded(t, ctx, ISA GS BODY END);
    ok(t, x278_doc_write_envelope(doc, writer, NULL));
    ok(t, x278_doc_write(doc, writer, NULL, NULL));
    ok(t, x278_doc_write_envelope(other, writer, doc)); /* the same */
    ok(t, x278_doc_write(other, writer, NULL, NULL));
    ok(t, x278_doc_strdup(other, "2", X278_STRLEN, &x278_doc_edit_envelope(other)->group_control_number));
    ok(t, x278_doc_write_envelope(other, writer, doc)); /* another group */
    ok(t, x278_doc_write(other, writer, NULL, NULL));
    ck_assert_str_eq(written(t, writer), ISA GS BODY BODY
                     "GE*2*1~GS*HI*SENDER*RECEIVER*20240301*1200*2*X*005010X217~" BODY "GE*1*2~IEA*2*000000001~");
}

X278_TEST(doc_envelope__brings_its_delimiters_and_closes_what_is_open) {
    static const char other_text[] =
        "ISA|00|          |00|          |ZZ|SENDER         |ZZ|RECEIVER       |240301|1200|!|00501|000000002|0|T|>\n"
        "GS|HI|SENDER|RECEIVER|20240301|1200|1|X|005010X217\nST|278|0001|005010X217\n"
        "BHT|0007|13|A1|20240301|1200\nSE|3|0001\nGE|1|1\nIEA|1|000000002\n";
    const x278_ctx *ctx = support_ctx(t);
    x278_writer *writer = new_writer(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS BODY END);
    x278_doc *other = decoded(t, ctx, other_text);
    ok(t, x278_doc_write_envelope(doc, writer, NULL));
    ok(t, x278_doc_write(doc, writer, NULL, NULL));
    ok(t, x278_doc_write_envelope(other, writer, doc));
    ok(t, x278_doc_write(other, writer, NULL, NULL));
    ok(t, x278_doc_write_envelope(doc, writer, NULL)); /* a new one, whatever was before */
    ok(t, x278_doc_write(doc, writer, NULL, NULL));
    const char *text = written(t, writer);
    ck_assert(strncmp(text, ISA GS BODY END, sizeof ISA GS BODY END - 1) == 0);
    text += sizeof ISA GS BODY END - 1;
    ck_assert(strncmp(text, other_text, sizeof other_text - 1) == 0);
    ck_assert_str_eq(text + sizeof other_text - 1, ISA GS BODY END);
}

X278_TEST(doc_envelope__must_have_what_an_envelope_has) {
    const x278_ctx *ctx = support_ctx(t);
    x278_writer *writer = new_writer(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS BODY END);
    is(t, x278_doc_write_envelope(NULL, writer, NULL), X278_E_INVALID_ARG);
    is(t, x278_doc_write_envelope(doc, NULL, NULL), X278_E_INVALID_ARG);
    x278_doc_edit_envelope(doc)->sender = (x278_str){NULL, 0};
    is(t, x278_doc_write_envelope(doc, writer, NULL), X278_E_INVALID_ARG);
    x278_doc *good = decoded(t, ctx, ISA GS BODY END);
    ok(t, x278_writer_segment_begin(writer, "XX", 2));
    is(t, x278_doc_write_envelope(good, writer, NULL), X278_E_STATE);
    ok(t, x278_writer_segment_drop(writer));
    ok(t, x278_doc_write_envelope(good, writer, NULL));
}

BEGIN_SUITE("doc_envelope")
TEST(doc_envelope__is_shared_by_documents_that_say_the_same_of_it)
TEST(doc_envelope__brings_its_delimiters_and_closes_what_is_open)
TEST(doc_envelope__must_have_what_an_envelope_has)
END_SUITE
