#include "support.h"

#include <stdio.h>

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define BODY "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0001~"
#define END "GE*1*1~IEA*1*000000001~"

static void free_writer(void *writer) {
    x278_writer_free(writer);
}
static x278_writer *new_writer(support *t, const x278_ctx *ctx) {
    x278_writer *writer;
    ok(t, x278_writer_open_buffer(ctx, NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    return writer;
}

/* What the writer wrote. */
static const char *written(support *t, x278_writer *writer) {
    x278_buf *out = support_buf(t);
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
    x278_doc *made = NULL;
    const x278_guide *guide = NULL;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &guide));
    ok(t, x278_doc_new(ctx, guide, &made));
    support_own_doc(t, made);
    is(t, x278_doc_write_envelope(made, writer, NULL), X278_E_INVALID_ARG); /* no sender */
    x278_doc *good = decoded(t, ctx, ISA GS BODY END);
    ok(t, x278_writer_segment_begin(writer, "XX", 2));
    is(t, x278_doc_write_envelope(good, writer, NULL), X278_E_STATE);
    ok(t, x278_writer_segment_drop(writer));
    ok(t, x278_doc_write_envelope(good, writer, NULL));
}

/* `text` without the value of an element of a header; trailing separators of a GS go with it. */
static void leave_out(const char *text, const char *tag, int element, char *out) {
    const char *at = strstr(text, tag);
    ck_assert_ptr_nonnull(at);
    const char *end = strchr(at, '~');
    for (int i = 0; i < element; i++) {
        at = strchr(at, '*') + 1;
    }
    const char *next = strpbrk(at, "*~");
    bool last = next == end && tag[0] == 'G';
    sprintf(out, "%.*s%s", (int)(at - text) - (last ? 1 : 0), text, next);
}

X278_TEST(doc_envelope__invents_nothing_that_a_message_has_not) {
    static const struct {
        const char *tag;
        int first, last;
    } headers[] = {{"GS*", 1, 8}, {"ISA*", 1, 10}, {"ISA*", 12, 12}, {"ISA*", 14, 15}};
    const x278_ctx *ctx = support_ctx(t);
    char text[512];
    for (size_t h = 0; h < sizeof headers / sizeof headers[0]; h++) {
        for (int element = headers[h].first; element <= headers[h].last; element++) {
            x278_buf out;
            leave_out(ISA GS BODY END, headers[h].tag, element, text);
            if (headers[h].tag[0] == 'G' && element == 6) {
                memcpy(strstr(text, "GE*1*1~"), "GE*1~IEA*1*000000001~", sizeof "GE*1~IEA*1*000000001~");
            }
            x278_doc *doc = decoded(t, ctx, text);
            ok(t, x278_encode(doc, NULL, NULL, &out));
            ck_assert_msg(buf_is(&out, text, strlen(text)), "%s%d: %s", headers[h].tag, element, out.ptr);
            x278_buf_free(&out);
        }
    }
}

X278_TEST(doc_envelope__writes_what_is_no_separator_as_it_was) {
    static const char *const others[] = {"U*00401", "^*00401", "|*00401", "U*00501", " *00501", "5*00501", "*00501"};
    const x278_ctx *ctx = support_ctx(t);
    char text[512];
    x278_buf out;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        const char *at = strstr(ISA GS BODY END, "^*00501");
        sprintf(text, "%.*s%s%s", (int)(at - ISA GS BODY END), ISA GS BODY END, others[i], at + 7);
        x278_doc *doc = decoded(t, ctx, text);
        ok(t, x278_encode(doc, NULL, NULL, &out));
        ck_assert_msg(buf_is(&out, text, strlen(text)), "%s: %s", others[i], out.ptr);
        x278_buf_free(&out);
        /* by a version that has a separator there, a byte that would split values may not stay */
        ok(t, x278_doc_strdup(doc, "00501", 5, &x278_doc_edit_envelope(doc)->version));
        ok(t, x278_encode(doc, NULL, NULL, &out));
        ck_assert_ptr_null(strstr(out.ptr, "^*00501"));
        ck_assert_ptr_null(strstr(out.ptr, "|*00501"));
        x278_buf_free(&out);
    }
    strcpy(text, ISA GS BODY END);
    *(strstr(text, ":~")) = 'A'; /* ISA16 */
    ok(t, x278_encode(decoded(t, ctx, text), NULL, NULL, &out));
    ck_assert_msg(buf_is(&out, text, strlen(text)), "%s", out.ptr);
    x278_buf_free(&out);
}

X278_TEST(doc_envelope__is_filled_in_for_a_document_that_was_made) {
    const x278_ctx *ctx = support_ctx(t);
    const x278_guide *guide = NULL;
    x278_doc *doc = NULL;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &guide));
    ok(t, x278_doc_new(ctx, guide, &doc));
    support_own_doc(t, doc);
    x278_envelope *envelope = x278_doc_edit_envelope(doc);
    envelope->delimiters = (x278_delimiters){'~', '*', ':', '^'}; /* naming them does not make it one that was read */
    envelope->sender = envelope->receiver = envelope->group_sender = envelope->group_receiver = (x278_str){"PARTY", 5};
    envelope->date = (x278_str){"240301", 6};
    envelope->group_date = (x278_str){"20240301", 8};
    envelope->time = envelope->group_time = (x278_str){"1200", 4};
    envelope->control_number = (x278_str){"1", 1};
    x278_writer *writer = new_writer(t, ctx);
    ok(t, x278_doc_write_envelope(doc, writer, NULL));
    ck_assert_ptr_nonnull(strstr(written(t, writer), "~GS*HI*PARTY*PARTY*20240301*1200*1*X*005010X217~"));
}

X278_TEST(doc_envelope__names_no_guide_for_one_that_is_not_known) {
    static const char text[] = ISA "GS*HI*SENDER*RECEIVER*20240301*1200*1*X~ST*278*0001*006020X999~"
                                   "BHT*0007*13*A1*20240301*1200~SE*3*0001~" END;
    x278_buf out;
    ok(t, x278_encode(decoded(t, support_ctx(t), text), NULL, NULL, &out));
    ck_assert_msg(buf_is(&out, text, strlen(text)), "%s", out.ptr);
    x278_buf_free(&out);
}

BEGIN_SUITE("doc_envelope")
TEST(doc_envelope__is_shared_by_documents_that_say_the_same_of_it)
TEST(doc_envelope__brings_its_delimiters_and_closes_what_is_open)
TEST(doc_envelope__must_have_what_an_envelope_has)
TEST(doc_envelope__invents_nothing_that_a_message_has_not)
TEST(doc_envelope__writes_what_is_no_separator_as_it_was)
TEST(doc_envelope__is_filled_in_for_a_document_that_was_made)
TEST(doc_envelope__names_no_guide_for_one_that_is_not_known)
END_SUITE
