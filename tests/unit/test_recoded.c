/*
 * The fixtures in other character sets, made with iconv: they are read as the UTF-8 ones are, decode to the same structs,
 * have the same issues at the places of the input, and are written again byte for byte, by segments and from the structs.
 */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "../fuzz/rewrite.h"
#include "copy.h"
#include "fixtures.h"
#include "transcript.h"

#ifndef X278_WITH_ICONV

int main(void) {
    puts("skipped: the library was built without iconv");
    return 77;
}

#else

#include <iconv.h>

/* Variants of the character sets. */
typedef struct variant {
    const char *name;       /* for the library */
    const char *iconv_name; /* without a byte order mark, as the library writes it */
    uint32_t width;
    uint32_t form;  /* what the reader must say of it, when it has line breaks */
    bool big;       /* UTF-16: high byte first */
    bool mark;      /* a byte order mark is put before it */
    bool next_line; /* EBCDIC: line feeds are made next line controls */
} variant;

static const variant variants[] = {
    {"ISO-8859-1", "ISO-8859-1", 1, 0, false, false, false},
    {"windows-1252", "CP1252", 1, 0, false, false, false},
    {"IBM037", "IBM037", 1, 0, false, false, false},
    {"IBM037", "IBM037", 1, X278_FORM_NEXT_LINE, false, false, true},
    {"IBM1047", "IBM1047", 1, 0, false, false, false},
    {"IBM1047", "IBM1047", 1, X278_FORM_NEXT_LINE, false, false, true},
    {"UTF-16", "UTF-16BE", 2, X278_FORM_MARK, true, true, false},
    {"UTF-16", "UTF-16LE", 2, X278_FORM_MARK | X278_FORM_LITTLE_ENDIAN, false, true, false},
    {"UTF-16", "UTF-16BE", 2, X278_FORM_NO_MARK, true, false, false},
    {"UTF-16LE", "UTF-16LE", 2, X278_FORM_NO_MARK | X278_FORM_LITTLE_ENDIAN, false, false, false},
    {"UTF-16BE", "UTF-16BE", 2, X278_FORM_MARK, true, true, false},
};

#define VARIANTS (sizeof variants / sizeof variants[0])

typedef struct text {
    char *ptr;
    size_t len;
} text;

/* Is the set known to iconv and to the library? musl's iconv knows no EBCDIC. */
static bool known(const variant *to) {
    iconv_t converter = iconv_open(to->iconv_name, "UTF-8");
    if (converter == (iconv_t)-1) { /* NOLINT(performance-no-int-to-ptr): POSIX words the failure so */
        printf("skipped: iconv knows no %s\n", to->iconv_name);
        return false;
    }
    iconv_close(converter);
    return true;
}

/* UTF-8 in a variant; false when it cannot be said in it. free() it. */
static bool recode(const variant *to, const char *data, size_t len, text *out) {
    size_t room = len * 4 + 2;
    out->ptr = malloc(room);
    out->len = 0;
    ck_assert_ptr_nonnull(out->ptr);
    if (to->mark) {
        memcpy(out->ptr, to->big ? "\xfe\xff" : "\xff\xfe", 2);
        out->len = 2;
    }
    iconv_t converter = iconv_open(to->iconv_name, "UTF-8");
    ck_assert(converter != (iconv_t)-1); /* NOLINT(performance-no-int-to-ptr) */
    char *from = malloc(len + 1);
    ck_assert_ptr_nonnull(from);
    memcpy(from, data, len);
    char *at = from;
    char *end = out->ptr + out->len;
    size_t left = len;
    room -= out->len;
    bool good = iconv(converter, &at, &left, &end, &room) == 0;
    iconv_close(converter);
    free(from);
    out->len = (size_t)(end - out->ptr);
    for (size_t i = 0; to->next_line && i < out->len; i++) {
        out->ptr[i] = out->ptr[i] == 0x25 ? 0x15 : out->ptr[i];
    }
    if (!good) {
        free(out->ptr);
    }
    return good;
}

/* Where a byte of the UTF-8 text stands in a variant of it. */
static uint64_t moved(const variant *to, const char *data, uint64_t offset) {
    uint64_t result = to->mark ? 2 : 0;
    for (uint64_t i = 0; i < offset; i++) {
        unsigned char byte = (unsigned char)data[i];
        result += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 && to->width == 2 ? 4 : to->width;
    }
    return result;
}

/* Every text of the structs, and how many. */
static void same_documents(const x278_doc *a, const x278_doc *b, const char *what) {
    size_t texts = 0;
    char example[64] = "";
    ck_assert_msg(compare_documents(a, b, &texts, example), "%s: %s", what, example);
    ck_assert_uint_gt(texts, 20);
}

static void same_bytes(const char *ptr, size_t len, const text *wanted, const char *what) {
    size_t at = 0;
    while (at < len && at < wanted->len && ptr[at] == wanted->ptr[at]) {
        at++;
    }
    ck_assert_msg(at == len && at == wanted->len, "%s: %zu bytes in place of %zu, the first other one is %zu", what,
                  len, wanted->len, at);
}

/* The first transaction as a document; *form is what the reader says of the form. */
static x278_doc *recoded_doc(const x278_ctx *ctx, const text *from, const char *charset, uint32_t *form) {
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = charset};
    const x278_transaction *transaction = NULL;
    x278_reader *reader;
    x278_doc *doc;
    ck_assert_int_eq(x278_reader_open_memory(ctx, from->ptr, from->len, &options, NULL, &reader), X278_OK);
    ck_assert_int_eq(x278_reader_next_transaction(reader, &transaction), X278_OK);
    ck_assert_ptr_nonnull(transaction);
    ck_assert_int_eq(x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc), X278_OK);
    *form = x278_reader_form(reader);
    x278_reader_free(reader);
    return doc;
}

/* Both ways through the structs. */
static void through_structs(const text *plain, const text *coded, const variant *as, const char *what) {
    x278_ctx *ctx;
    uint32_t form;
    x278_buf out;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    x278_doc *first = recoded_doc(ctx, plain, NULL, &form);
    x278_doc *second = recoded_doc(ctx, coded, as->name, &form);
    same_documents(first, second, what);
    ck_assert_uint_eq(form, as->form);
    x278_encode_options options = {.struct_size = sizeof options, .encoding.charset = as->name, .encoding.form = form};
    ck_assert_int_eq(x278_encode(second, &options, NULL, &out), X278_OK);
    same_bytes(out.ptr, out.len, coded, what);
    x278_buf_free(&out);
    x278_doc_free(first);
    x278_doc_free(second);
    x278_ctx_free(ctx);
}

/* Letters of Latin-1 into the names: after each NM1*xx*1* or *2*. */
static text with_letters(const fixture *from) {
    static const char letters[] = "\xc3\x89t\xc3\xa9 ";
    text out = {malloc(from->len * 2), 0};
    ck_assert_ptr_nonnull(out.ptr);
    for (size_t i = 0; i < from->len; i++) {
        out.ptr[out.len++] = from->data[i];
        if (i > 9 && memcmp(from->data + i - 8, "NM1*", 4) == 0 && from->data[i] == '*') {
            memcpy(out.ptr + out.len, letters, sizeof letters - 1);
            out.len += sizeof letters - 1;
        }
    }
    ck_assert_uint_gt(out.len, from->len);
    return out;
}

/* Each request and response in each character set, with letters outside of ASCII. (test_say has the allocations fail.) */
START_TEST(recoded__requests_and_responses_are_the_same_structs_and_come_back)
{
    fixtures all;
    fixtures_load("278", &all);
    ck_assert_uint_gt(all.count, 4);
    for (size_t v = 0; v < VARIANTS; v++) {
        if (!known(&variants[v])) {
            continue;
        }
        for (size_t i = 0; i < all.count; i++) {
            char what[200];
            snprintf(what, sizeof what, "%s in %s, form %u", all.items[i].folder, variants[v].name,
                     (unsigned)variants[v].form);
            text plain = with_letters(&all.items[i]);
            text coded;
            ck_assert(recode(&variants[v], plain.ptr, plain.len, &coded));
            through_structs(&plain, &coded, &variants[v], what);
            free(coded.ptr);
            free(plain.ptr);
        }
    }
    fixtures_free(&all);
}
END_TEST

/* Write every token anew in the character set of the reader. */
static bool come_back(const x278_ctx *ctx, const text *coded, const variant *as, bool bytewise, const char *what) {
    x278_reader_options in = {.struct_size = sizeof in, .encoding.charset = as->name};
    x278_reader *reader;
    x278_writer *writer = NULL;
    const x278_token *token;
    size_t fed = 0;
    x278_status status = bytewise ? x278_reader_open_feed(ctx, &in, NULL, &reader)
                                  : x278_reader_open_memory(ctx, coded->ptr, coded->len, &in, NULL, &reader);
    ck_assert_int_eq(status, X278_OK);
    uint64_t passed = 0;
    while ((status = x278_reader_next(reader, &token)) >= X278_OK && status != X278_END) {
        if (status == X278_NEED_INPUT) {
            ck_assert_int_eq(fed < coded->len ? x278_reader_feed(reader, coded->ptr + fed, 1)
                                              : x278_reader_feed_end(reader),
                             X278_OK);
            fed++;
            continue;
        }
        x278_writer_options out = {
            .struct_size = sizeof out, .encoding.charset = as->name, .encoding.form = x278_reader_form(reader)};
        if (writer == NULL) {
            ck_assert_int_eq(x278_writer_open_buffer(ctx, &out, NULL, &writer), X278_OK);
        }
        ck_assert_int_eq(x278_writer_set_form(writer, out.encoding.form), X278_OK);
        ck_assert_msg(rewrite_token(writer, token, &passed) == X278_OK, "%s", what);
    }
    if (status == X278_END && writer != NULL) {
        x278_buf out;
        ck_assert_int_eq(x278_writer_close(writer), X278_OK);
        ck_assert_int_eq(x278_writer_take_buffer(writer, &out), X278_OK);
        same_bytes(out.ptr, out.len, coded, what);
        x278_buf_free(&out);
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    return status == X278_END;
}

/* Take the offsets out of a transcript: "@12+3", "@12". */
static void strip(transcript *of) {
    size_t kept = 0;
    for (size_t i = 0; i < of->len;) {
        size_t size = 0;
        if (of->ptr[i] == '@') {
            size = 1 + strspn(of->ptr + i + 1, "0123456789");
            size_t more = of->ptr[i + size] == '+' ? strspn(of->ptr + i + size + 1, "0123456789") : 0;
            size = size == 1 ? 0 : more > 0 ? size + 1 + more : size;
        }
        if (size == 0) {
            of->ptr[kept++] = of->ptr[i++];
        }
        i += size;
    }
    of->len = kept;
}

/* The transcript of an input without offsets, and its issues. */
static x278_status transcribe(const x278_ctx *ctx, const text *from, const char *charset, bool transactions,
                              x278_issues *issues, transcript *out) {
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = charset};
    transcript_input input = {
        .source = FROM_MEMORY, .data = from->ptr, .len = from->len, .options = &options, .transactions = transactions};
    transcript_clear(out);
    x278_issues_clear(issues);
    x278_status status = transcript_read(ctx, &input, issues, out, NULL);
    transcript_add(out, "", 1); /* so that strip() finds an end */
    strip(out);
    return status;
}

/* The same issues, at the places that they have in the variant. */
static void same_issues(const x278_issues *a, const x278_issues *b, const text *plain, const variant *as,
                        const char *what) {
    ck_assert_msg(x278_issues_count(a) == x278_issues_count(b), "%s: %zu issues in place of %zu", what,
                  x278_issues_count(b), x278_issues_count(a));
    for (size_t i = 0; i < x278_issues_count(a); i++) {
        const x278_issue *wanted = x278_issues_at(a, i);
        const x278_issue *found = x278_issues_at(b, i);
        uint64_t offset = moved(as, plain->ptr, wanted->offset);
        uint64_t end = moved(as, plain->ptr, wanted->offset + wanted->length);
        if (str_is(wanted->name, "no_interchange")) {
            offset = 0; /* the whole input, with its mark */
        }
        ck_assert_msg(wanted->code == found->code && wanted->ordinal == found->ordinal &&
                          wanted->element == found->element && found->offset == offset && found->length == end - offset,
                      "%s: %s at %llu+%llu in place of %s at %llu+%llu", what, found->name.ptr,
                      (unsigned long long)found->offset, (unsigned long long)found->length, wanted->name.ptr,
                      (unsigned long long)offset, (unsigned long long)(end - offset));
    }
}

/* Left out: what is no UTF-8, what has payloads, and what is about bytes and their marks. */
static bool can_be_recoded(const fixture *one) {
    static const char *const names[] = {"payload", "utf16", "multibyte", "limit-"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strstr(one->folder, names[i]) != NULL) {
            return false;
        }
    }
    bool marked = one->len >= 3 && memcmp(one->data, "\xef\xbb\xbf", 3) == 0;
    return strcmp(one->status, "X278_OK") == 0 && !marked;
}

/* Each input of fixtures/edi, right or wrong, that the character set can say. */
START_TEST(recoded__any_input_is_read_the_same_and_comes_back)
{
    fixtures all;
    fixtures_load("edi", &all);
    x278_ctx *ctx = NULL;
    x278_issues *issues[2] = {NULL, NULL};
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues[0]), X278_OK);
    ck_assert_int_eq(x278_issues_new(ctx, &issues[1]), X278_OK);
    transcript first = {NULL, 0, 0};
    transcript second = {NULL, 0, 0};
    size_t count = 0;
    for (size_t v = 0; v < VARIANTS; v++) {
        if (!known(&variants[v])) {
            continue;
        }
        for (size_t i = 0; i < all.count; i++) {
            text plain = {all.items[i].data, all.items[i].len};
            text coded;
            char what[200];
            if (!can_be_recoded(&all.items[i]) || !recode(&variants[v], plain.ptr, plain.len, &coded)) {
                continue;
            }
            snprintf(what, sizeof what, "%s in %s, form %u", all.items[i].folder, variants[v].name,
                     (unsigned)variants[v].form);
            for (int transactions = 0; transactions < 2; transactions++) {
                x278_status status = transcribe(ctx, &plain, NULL, transactions != 0, issues[0], &first);
                ck_assert_int_eq(transcribe(ctx, &coded, variants[v].name, transactions != 0, issues[1], &second),
                                 status);
                ck_assert_msg(transcript_same(&first, &second), "%s\n%.*s\n%.*s", what, (int)first.len, first.ptr,
                              (int)second.len, second.ptr);
                same_issues(issues[0], issues[1], &plain, &variants[v], what);
            }
            ck_assert_msg(come_back(ctx, &coded, &variants[v], false, what), "%s", what);
            ck_assert_msg(come_back(ctx, &coded, &variants[v], true, what), "%s", what);
            free(coded.ptr);
            count++;
        }
    }
    printf("%zu inputs in other character sets came back\n", count);
    ck_assert_uint_gt(count, 300);
    transcript_free(&first);
    transcript_free(&second);
    fixtures_free(&all);
    x278_issues_free(issues[0]);
    x278_issues_free(issues[1]);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("recoded")
TEST(recoded__requests_and_responses_are_the_same_structs_and_come_back)
TEST(recoded__any_input_is_read_the_same_and_comes_back)
END_SUITE

#endif
