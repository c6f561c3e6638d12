/*
 * Valid messages made from the tables (generate.c) come back through the structs of the model: decoded, copied field by
 * field through the public interface into a new document, and encoded from that, they are the same bytes. So are they
 * through JSON, and through XML, where it can be read: decoded, written, read from that, and encoded. What is no part
 * of a document (TA1, the line breaks around the envelope) is left out on both sides: ST to SE is compared for each
 * transaction, and for interchanges of one transaction without TA1 all of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/copy.h"
#include "conform.h"
#include "edi/reader.h"
#include "review/node.h"

#define SEED 278
#define MESSAGES 400

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

typedef struct tally {
    size_t transactions, interchanges, texts, bytes, xml, json, failed;
} tally;

/* ST to SE with the line breaks between and after, as the input has them. */
static bool same_body(const cf_msg *m, const x278_transaction *transaction, const x278_buf *out) {
    const char *begin = m->text + transaction->offset;
    return out->len >= transaction->length && out->len <= transaction->length + 2 &&
           memcmp(out->ptr, begin, (size_t)transaction->length) == 0;
}

/* Does a text that no NUL ends hold another? */
static bool holds(const char *text, size_t len, const char *what) {
    size_t size = strlen(what);
    for (size_t at = 0; at + size <= len; at++) {
        if (memcmp(text + at, what, size) == 0) {
            return true;
        }
    }
    return false;
}

/* What is read from the XML of a document; without libxml2 the document itself. */
static x278_doc *through_xml(const x278_ctx *ctx, x278_doc *doc, tally *sums) {
    x278_buf xml;
    x278_doc *back;
    need(x278_xml_encode(doc, NULL, &xml), "writing XML");
    sums->xml += xml.len;
    if (x278_feature(X278_FEATURE_XML)) {
        x278_issues *issues;
        need(x278_issues_new(ctx, &issues), "making a list");
        need(x278_xml_decode(ctx, xml.ptr, xml.len, NULL, issues, &back), "reading XML");
        sums->failed += x278_issues_count(issues) > 0;
        x278_issues_free(issues);
        x278_doc_free(doc);
        doc = back;
    }
    x278_buf_free(&xml);
    return doc;
}

/* What is read from the JSON of a document. Every second one has paths and words, which are passed over. */
static x278_doc *through_json(const x278_ctx *ctx, x278_doc *doc, tally *sums) {
    x278_json_writer_options options = {.struct_size = sizeof options};
    x278_buf json;
    x278_doc *back;
    x278_issues *issues;
    options.flags = sums->transactions % 2 == 0 ? 0 : X278_JSON_WORDS | X278_JSON_PATHS;
    need(x278_json_encode(doc, &options, &json), "writing JSON");
    sums->json += json.len;
    need(x278_issues_new(ctx, &issues), "making a list");
    need(x278_json_decode(ctx, json.ptr, json.len, NULL, issues, &back), "reading JSON");
    sums->failed += x278_issues_count(issues) > 0;
    x278_issues_free(issues);
    x278_buf_free(&json);
    x278_doc_free(doc);
    return back;
}

/* Is a transaction written as it was? */
static void compare_body(const cf_msg *m, const x278_transaction *transaction, const x278_doc *doc, const char *way,
                         tally *sums) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
    x278_buf out;
    need(x278_encode(doc, &options, NULL, &out), way);
    if (!same_body(m, transaction, &out)) {
        sums->failed++;
        printf("  FAIL %s wanted %.*s\n       got    %.*s\n", way, (int)transaction->length,
               m->text + transaction->offset, (int)out.len, out.ptr);
    }
    x278_buf_free(&out);
}

static void put_back(const x278_ctx *ctx, const cf_msg *m, tally *sums) {
    x278_reader *reader;
    const x278_transaction *transaction;
    size_t count = 0;
    need(x278_reader_open_memory(ctx, m->text, m->len, NULL, NULL, &reader), "reading");
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_doc *doc;
        x278_doc *copy;
        size_t texts;
        need(x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc), "decoding");
        need(copy_document(ctx, doc, &copy, &texts), "copying");
        compare_body(m, transaction, copy, "encoding a copy:", sums);
        doc = through_xml(ctx, doc, sums);
        compare_body(m, transaction, doc, "encoding what came by XML:", sums);
        doc = through_json(ctx, doc, sums);
        compare_body(m, transaction, doc, "encoding what came by JSON:", sums);
        x278_doc_free(copy);
        x278_doc_free(doc);
        sums->texts += texts;
        sums->bytes += (size_t)transaction->length;
        count++;
    }
    x278_reader_free(reader);
    sums->transactions += count;
    if (count == 1 && !holds(m->text, m->len, "TA1*")) {
        x278_doc *doc;
        x278_buf out;
        need(x278_decode(ctx, m->text, m->len, NULL, NULL, &doc), "decoding");
        doc = through_json(ctx, through_xml(ctx, doc, sums), sums);
        need(x278_encode(doc, NULL, NULL, &out), "encoding");
        if (out.len != m->len || memcmp(out.ptr, m->text, m->len) != 0) {
            sums->failed++;
            printf("  FAIL wanted %.*s\n       got    %.*s\n", (int)m->len, m->text, (int)out.len, out.ptr);
        }
        x278_buf_free(&out);
        x278_doc_free(doc);
        sums->interchanges++;
    }
}

static bool all_come_back(const x278_ctx *ctx, const x278i_guide *guide) {
    static const cf_mode modes[] = {CF_LEAST, CF_FULL, CF_MAX, CF_NEED};
    tally sums = {0};
    cf_gen *gen = cf_gen_new(guide, SEED);
    for (size_t i = 0; i < MESSAGES + (size_t)guide->seg_count; i++) {
        cf_mode mode = i < 3 ? modes[i] : i < MESSAGES ? CF_NEED : CF_HOST;
        cf_msg *m = cf_generate(gen, mode, mode == CF_HOST ? (uint16_t)(i - MESSAGES) : 0);
        if (m != NULL) {
            cf_cover(gen, m);
            put_back(ctx, m, &sums);
            cf_msg_free(m);
        }
    }
    cf_count c = cf_coverage(gen, false);
    printf("%s: %zu transactions (%zu bytes, %zu texts, %zu bytes of XML, %zu of JSON) and %zu interchanges, %zu did "
           "not come back; "
           "elements %u of %u, "
           "codes %u of %u\n",
           x278i_guide_text(guide, guide->id_str), sums.transactions, sums.bytes, sums.texts, sums.xml, sums.json,
           sums.interchanges, sums.failed, c.elems_done, c.elems, c.codes_done, c.codes);
    return sums.failed == 0 && sums.transactions > 100 && sums.interchanges > 10 && c.elems_done == c.elems;
}

/* A message with a planted fault: no value of it may be lost but what is computed. */
static void keeps_values(const x278_ctx *ctx, const char *text, size_t len, tally *sums) {
    static const char head[] =
        "ISA*00*          *00*          *ZZ*A              *ZZ*B              *240301*1200*^*00501*"
        "000000001*0*T*:~GS*HI*AA*BB*20240301*1200*1*X*005010X217~";
    static const char tail[] = "GE*1*1~IEA*1*000000001~";
    static const x278_delimiters usual = {'~', '*', ':', '^'};
    x278_reader *reader;
    const x278_transaction *transaction;
    need(x278_reader_open_memory(ctx, text, len, NULL, NULL, &reader), "reading");
    if (x278_reader_next_transaction(reader, &transaction) == X278_OK &&
        memcmp(&transaction->delimiters, &usual, sizeof usual) == 0) {
        x278_doc *doc;
        x278_buf out;
        size_t lost;
        char example[64];
        x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
        options.flags |= X278_ENCODE_INCOMPLETE;
        need(x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc), "decoding");
        x278_str number;
        if (x278_get(doc, "ST02", X278_STRLEN, &number) != X278_OK || number.len == 0) {
            options.control_number = "0001"; /* a transaction cannot be written without */
        }
        doc = through_json(ctx, through_xml(ctx, doc, sums), sums);
        need(x278_encode(doc, &options, NULL, &out), "encoding");
        size_t size = sizeof head + out.len + sizeof tail;
        char *whole = malloc(size);
        need(whole == NULL ? X278_E_NOMEM : X278_OK, "memory");
        snprintf(whole, size, "%s%.*s%s", head, (int)out.len, out.ptr, tail);
        need(compare_values(ctx, text, len, whole, strlen(whole), &lost, example), "comparing");
        if (lost > 0) {
            sums->failed++;
            printf("  FAIL %zu values lost, the first at %s, of %.*s\n", lost, example, (int)len, text);
        }
        free(whole);
        x278_buf_free(&out);
        x278_doc_free(doc);
        sums->transactions++;
    }
    x278_reader_free(reader);
}

static bool faulty_keep_values(const x278_ctx *ctx, const x278i_guide *guide) {
    tally sums = {0};
    cf_cases cases = {0};
    cf_mutants(cf_gen_new(guide, SEED), &cases);
    for (size_t i = 0; i < cases.count; i++) {
        if (strcmp(cases.list[i].kind, "payload") == 0) {
            continue; /* what is over a limit, or behind a wrong count, is named and not kept */
        }
        keeps_values(ctx, cases.list[i].text, cases.list[i].len, &sums);
    }
    printf("%s: %zu faulty messages, %zu lost a value\n", x278i_guide_text(guide, guide->id_str), sums.transactions,
           sums.failed);
    return sums.failed == 0 && sums.transactions > 500;
}

int main(void) {
    x278_ctx *ctx;
    bool ok = true;
    need(x278_ctx_new(NULL, &ctx), "making a context");
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        const x278i_guide *guide = x278i_guide_at(x278i_bindings[i].guide);
        ok = all_come_back(ctx, guide) && ok;
        ok = faulty_keep_values(ctx, guide) && ok;
    }
    x278_ctx_free(ctx);
    puts(ok ? "passed" : "FAILED");
    return ok ? 0 : 1;
}
