#include "exchanged.h"

#include <stdio.h>

#include "base/issue.h"
#include "fixtures.h"

#define ROOT "<reviews xmlns='urn:x278:review:1' version='1'>"
#define OPEN ROOT "\n<document guide='005010X217-request'>\n"
#define CLOSE "</document></reviews>"

static void free_xml_writer(void *writer) {
    x278_xml_writer_free(writer);
}
static void free_xml_reader(void *reader) {
    x278_xml_reader_free(reader);
}

X278_TEST(xml__says_codes_words_and_paths) {
    const x278_buf *xml = xml_of(t, decoded(t, support_ctx(t), ISA GS MUCH END), 0);
    ck_assert(
        has(xml, "<reviews xmlns=\"urn:x278:review:1\" version=\"1\">\n  <document guide=\"005010X217-request\">"));
    ck_assert(has(xml, "<category path=\"2000E-UM01\" code=\"HS\" word=\"health services review\"/>"));
    ck_assert(has(xml, "<name path=\"2010C-NM103\">DOE</name>"));
    ck_assert(has(xml, "<facility_code path=\"2000E-UM04-1\">11</facility_code>"));
    ck_assert(has(xml, "<modifier path=\"2000F-SV101-3\" absent=\"1\"/>"));
    ck_assert(has(xml, "<modifier path=\"2000F-SV101-4\">TC</modifier>"));
    ck_assert(has(xml, "<code path=\"2000E-HI03-2\">M542</code>"));
    ck_assert(has(xml, "          <diagnosis/>\n") || has(xml, "<diagnosis/>\n"));
    ck_assert(has(xml, "<event_date order=\"2\">") || has(xml, "<event_date order=\"1\">"));
    ck_assert(has(xml, "delimiters=\"7E 2A 3A 5E\""));
    ck_assert(has(xml, "<tag>ZZ9</tag>"));
    ck_assert(!has(xml, "NM1*") && !has(xml, "UM*HS"));
    ck_assert(!has(xml, "struct_size") && !has(xml, "count"));
}

X278_TEST(xml__bare_is_without_words_and_paths) {
    const x278_buf *xml = xml_of(t, decoded(t, support_ctx(t), ISA GS MUCH END), X278_XML_BARE);
    ck_assert(!has(xml, "path=") && !has(xml, "word="));
    ck_assert(has(xml, "<category code=\"HS\"/>"));
}

/* A value that changes changes its own line. */
X278_TEST(xml__one_value_changes_one_line) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    const x278_buf *before = xml_of(t, doc, 0);
    x278_event *event = x278_doc_node(doc, x278_doc_review(doc)->events[0]);
    ok(t, x278_doc_strdup(doc, "AR", X278_STRLEN, &event->category));
    const char *a = before->ptr;
    const char *b = xml_of(t, doc, 0)->ptr;
    size_t differ = 0;
    while (*a != '\0' && *b != '\0') {
        size_t left = strcspn(a, "\n");
        size_t right = strcspn(b, "\n");
        if (left != right || memcmp(a, b, left) != 0) {
            differ++;
            ck_assert(strncmp(b + strspn(b, " "), "<category path=\"2000E-UM01\" code=\"AR\" ", 37) == 0);
        }
        a += left + 1;
        b += right + 1;
    }
    ck_assert_uint_eq(differ, 1);
    ck_assert(*a == '\0' && *b == '\0');
}

X278_TEST(xml__needs_its_arguments) {
    const x278_ctx *ctx = support_ctx(t);
    x278_xml_writer_options unknown = {.struct_size = sizeof unknown, .flags = 1u << 30};
    x278_xml_writer *writer;
    x278_buf *buf = support_buf(t);
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    is(t, x278_xml_writer_open_buffer(NULL, NULL, &writer), X278_E_INVALID_ARG);
    is(t, x278_xml_writer_open_buffer(ctx, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_xml_writer_open_buffer(ctx, &unknown, &writer), X278_E_UNSUPPORTED);
    is(t, x278_xml_writer_open_file(ctx, NULL, NULL, &writer), X278_E_INVALID_ARG);
    is(t, x278_xml_writer_open_file(ctx, "no/such/folder/x", NULL, &writer), X278_E_IO);
    is(t, x278_xml_writer_open_callback(ctx, NULL, NULL, NULL, &writer), X278_E_INVALID_ARG);
    ck_assert_ptr_null(writer);
    is(t, x278_xml_writer_document(NULL, doc), X278_E_INVALID_ARG);
    is(t, x278_xml_writer_close(NULL), X278_E_INVALID_ARG);
    is(t, x278_xml_writer_take_buffer(NULL, buf), X278_E_INVALID_ARG);
    is(t, x278_xml_encode(NULL, NULL, buf), X278_E_INVALID_ARG);
    is(t, x278_xml_encode(doc, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_xml_encode(doc, &unknown, buf), X278_E_UNSUPPORTED);
    x278_xml_writer_free(NULL);
    ok(t, x278_xml_writer_open_buffer(ctx, NULL, &writer));
    support_defer(t, free_xml_writer, writer);
    is(t, x278_xml_writer_document(writer, NULL), X278_E_INVALID_ARG);
    ok(t, x278_xml_writer_close(writer));
    is(t, x278_xml_writer_close(writer), X278_E_STATE);
    is(t, x278_xml_writer_document(writer, doc), X278_E_STATE);
    ok(t, x278_xml_writer_take_buffer(writer, buf));
    ck_assert(has(buf, "version=\"1\">\n</reviews>\n"));
}

X278_TEST(xml__a_callback_stops_the_writer) {
    const x278_ctx *ctx = support_ctx(t);
    x278_xml_writer *writer;
    x278_doc *doc = decoded(t, ctx, ISA GS MUCH END);
    ok(t, x278_xml_writer_open_callback(ctx, refuse, NULL, NULL, &writer));
    support_defer(t, free_xml_writer, writer);
    ok(t, x278_xml_writer_document(writer, doc)); /* small: it waits */
    is(t, x278_xml_writer_close(writer), X278_E_CALLBACK);
}

/* Through XML and back a message is the same document, and the same bytes. */
static void comes_back(support *t, const char *message, uint32_t flags) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, message);
    const x278_buf *xml = xml_of(t, doc, flags);
    x278_doc *back = read_xml(t, ctx, xml->ptr, xml->len, issues);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert_ptr_eq(x278_doc_guide(back), x278_doc_guide(doc));
    ck_assert(same_buf(xml_of(t, back, flags), xml));
    ck_assert(same_buf(edi_of(t, back), edi_of(t, doc)));
}

X278_TEST(xml__loses_nothing) {
    comes_back(t, ISA GS MUCH END, 0);
}

X278_TEST(xml__loses_nothing_of_unknown_segments_and_guides) {
    comes_back(t, ISA "\n" GS "\n" HEAD "\nXX*A**\x1b~SE*4*0001~\nGE*1*1~\nIEA*1*000000001~", X278_XML_BARE);
    comes_back(t, ISA "GS*FA*SENDER*RECEIVER*20240301*1200*1*X*005010X231~ST*999*0001~AK1*HI*1~SE*3*0001~" END, 0);
}

/* Without failing allocations: the other tests have those. */
START_TEST(xml__gives_the_fixtures_back)
{
    static const char *const rooms[] = {"278", "model"};
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t r = 0; r < 2; r++) {
        fixtures all;
        fixtures_load(rooms[r], &all);
        ck_assert_uint_gt(all.count, 0);
        for (size_t i = 0; i < all.count; i++) {
            x278_doc *doc;
            x278_doc *back;
            x278_buf xml;
            x278_buf outs[2];
            x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
            options.control_number = "0001";
            options.flags |= X278_ENCODE_INCOMPLETE;
            ck_assert_int_eq(x278_decode(ctx, all.items[i].data, all.items[i].len, NULL, NULL, &doc), X278_OK);
            ck_assert_int_eq(x278_xml_encode(doc, NULL, &xml), X278_OK);
            ck_assert_int_eq(x278_xml_decode(ctx, xml.ptr, xml.len, NULL, NULL, &back), X278_OK);
            ck_assert_int_eq(x278_encode(doc, &options, NULL, &outs[0]), X278_OK);
            ck_assert_int_eq(x278_encode(back, &options, NULL, &outs[1]), X278_OK);
            ck_assert(same_buf(&outs[0], &outs[1]));
            printf("%s: %zu bytes, %zu of XML\n", all.items[i].folder, all.items[i].len, xml.len);
            x278_buf_free(&outs[0]);
            x278_buf_free(&outs[1]);
            x278_buf_free(&xml);
            x278_doc_free(back);
            x278_doc_free(doc);
        }
        fixtures_free(&all);
    }
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(xml__keeps_bytes_that_xml_cannot_say) {
    /* control characters, CR, a broken UTF-8 sequence, U+FFFE, a surrogate, blanks at the ends, what XML would read */
    static const char *const values[] = {
        "\x01\x1b\x7f", "a\r\nb\tc", "\xff\xc3",         "\xef\xbf\xbe",
        "\xed\xa0\x80", "  x  ",     "<&\">' ]]> &amp;", "Jos\xc3\xa9 \xf0\x9f\x98\x80"};
    const size_t count = sizeof values / sizeof values[0];
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS HEAD "SE*3*0001~" END);
    x278_organization *payer = got(t, x278_review_add_organization(doc, x278_doc_edit(doc)));
    for (size_t i = 0; i < count; i++) {
        x278_party *party = got(t, x278_organization_add_party(doc, payer));
        ok(t, x278_doc_strdup(doc, values[i], X278_STRLEN, &party->role));
        ok(t, x278_doc_strdup(doc, values[i], X278_STRLEN, &party->name));
    }
    const x278_buf *xml = xml_of(t, doc, 0);
    const x278_doc *back = read_xml(t, ctx, xml->ptr, xml->len, issues);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    ck_assert(has(xml, "<byte hex=\"01\"/><byte hex=\"1B\"/>&#x7F;</name>"));
    ck_assert_uint_eq(x278_doc_review(back)->organizations[0]->party_count, count);
    for (size_t i = 0; i < count; i++) {
        const x278_party *party = x278_doc_review(back)->organizations[0]->parties[i];
        ck_assert(str_is(party->role, values[i]));
        ck_assert(str_is(party->name, values[i]));
    }
}

X278_TEST(xml__says_what_is_wrong_and_reads_on) {
    static const struct {
        const char *body;
        const char *found;
    } cases[] = {
        {"<review>\n<date>20240301</date>\n</review>", ""},
        {"<review>\n<SENTINEL><date>1</date></SENTINEL></review>", "812:4 "},
        {"<review>\n\n<service/></review>", "812:5 "},
        {"<review><date xmlns='urn:SENTINEL'>1</date></review>", "812:3 "},
        {"<party/>", "812:3 "},
        {"<review>\n<date>1</date>\n<date>SENTINEL</date></review>", "813:5 "},
        {"<review/>\n<review/>", "813:4 "},
        {"<review><organization><party><address/>\n<address/></party></organization></review>", "813:4 "},
        {"<review>SENTINEL<date>1</date>\nSENTINEL</review>", "814:3 "},
        {"SENTINEL<review/>", "814:3 "},
        {"<review><date code='1'>SENTINEL</date></review>", "814:3 "},
        {"<review><date code='1'>\n  </date></review>", ""},
        {"<review><date SENTINEL='SENTINEL'>1</date></review>", "815:3 "},
        {"<review><date absent='1'>1</date></review>", "815:3 "},
        {"<review SENTINEL='1'/>", "815:3 "},
        {"<review path='x' word='y' xmlns:s='urn:s' s:SENTINEL='1'/>", ""},
        {"<envelope line_break='SENTINEL'/>", "816:3 "},
        {"<envelope line_break='4294967296'/>", "816:3 "},
        {"<envelope line_break='4294967295'/>", ""},
        {"<envelope delimiters='7E2A3A5E'/>", "816:3 "},
        {"<envelope delimiters='7E 2A 3A 5G'/>", "816:3 "},
        {"<envelope delimiters='7e 2a 3a 5e'/>", ""},
        {"<review><date>1<byte hex='1'/></date></review>", "816:3 "},
        {"<review><date>1<byte/></date></review>", "816:3 "},
        {"<review><date>1<byte hex='1B' dec='27'/></date></review>", "815:3 "},
        {"<review><date>1<bite/></date></review>", "812:3 "},
        {"<review><date>1<byte hex='1B'>SENTINEL</byte></date></review>", "814:3 "},
        {"<review><date>1<byte hex='1B'><byte hex='1B'/></byte></date></review>", "812:3 "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        char text[1024];
        char found[200];
        snprintf(text, sizeof text, OPEN "%s" CLOSE, cases[i].body);
        x278_doc *doc = read_xml(t, ctx, text, strlen(text), issues);
        describe(issues, found, sizeof found);
        ck_assert_msg(strcmp(found, cases[i].found) == 0, "%s: %s", cases[i].body, found);
        for (size_t at = 0; at < x278_issues_count(issues); at++) {
            ck_assert_uint_eq(x278_issues_at(issues, at)->document, 1);
        }
        if (strstr(cases[i].body, "<date") != NULL && strstr(cases[i].body, "bite") == NULL && found[0] != '8') {
            ck_assert(x278_doc_review(doc)->date.len > 0);
        }
    }
}

X278_TEST(xml__an_unknown_guide_is_an_issue) {
    static const char text[] = ROOT "\n<document guide='SENTINEL'><review><date>1</date></review></document></reviews>";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    char found[80];
    x278_doc *doc = read_xml(t, ctx, text, sizeof text - 1, issues);
    describe(issues, found, sizeof found);
    ck_assert_str_eq(found, "817:2 ");
    ck_assert_ptr_null(x278_doc_guide(doc));
    ck_assert(str_is(((const x278_review *)x278_doc_root(doc, NULL))->date, "1"));
}

X278_TEST(xml__refuses_what_is_no_such_file) {
    static const struct {
        const char *text;
        x278_status status;
        const char *found;
    } cases[] = {
        {"", X278_E_SYNTAX, "801:1 "},
        {"<reviews version='1'/>", X278_E_SYNTAX, "811:1 "},
        {"\n<reviews xmlns='urn:x278:review:1'/>", X278_E_SYNTAX, "811:2 "},
        {"<reviews xmlns='urn:x278:review:1' version='2'/>", X278_E_SYNTAX, "811:1 "},
        {"<review xmlns='urn:x278:review:1' version='1'/>", X278_E_SYNTAX, "811:1 "},
        {OPEN "<review>SENTINEL</reviews>", X278_E_SYNTAX, NULL},
        {OPEN "<review><date>1</date>", X278_E_SYNTAX, NULL},
        {OPEN "<review/>" CLOSE "SENTINEL", X278_E_SYNTAX, "801:3 "},
        {"<!DOCTYPE reviews><reviews/>", X278_E_LIMIT, "802:1 "},
        {ROOT "</reviews>", X278_E_EMPTY, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        char found[200];
        x278_doc *doc;
        is(t, x278_xml_decode(ctx, cases[i].text, strlen(cases[i].text), NULL, issues, &doc), cases[i].status);
        ck_assert_ptr_null(doc);
        describe(issues, found, sizeof found);
        ck_assert_msg(cases[i].found == NULL || strcmp(found, cases[i].found) == 0, "%s: %s", cases[i].text, found);
        ck_assert(cases[i].status == X278_E_EMPTY || x278_issues_count(issues) > 0);
    }
}

X278_TEST(xml__limits_bound_a_document) {
    char text[4096];
    char found[80];
    size_t at = (size_t)snprintf(text, sizeof text, OPEN "<review>");
    for (size_t i = 0; i < 100; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at, "<organization/>\n");
    }
    at += (size_t)snprintf(text + at, sizeof text - at, "</review>" CLOSE);
    static const x278_ctx_options limits[] = {{.max_segments = 99}, {.max_bytes = 500}, {.max_segments = 100}};
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        support_options(t)->max_bytes = limits[i].max_bytes;
        support_options(t)->max_segments = limits[i].max_segments;
        const x278_ctx *ctx = support_ctx(t);
        x278_issues *issues = support_issues(t, ctx);
        x278_doc *doc;
        is(t, x278_xml_decode(ctx, text, at, NULL, issues, &doc), i < 2 ? X278_E_LIMIT : X278_OK);
        if (i < 2) {
            describe(issues, found, sizeof found);
            ck_assert(strncmp(found, i == 0 ? "802:102 " : "802:", i == 0 ? 8 : 4) == 0);
        } else {
            ck_assert_uint_eq(x278_doc_review(doc)->organization_count, 100);
            support_own_doc(t, doc);
        }
    }
    support_options(t)->max_bytes = support_options(t)->max_segments = 0;
}

/* An unknown part may say that it stands anywhere: writing it ends, and soon. Parts at one place: the first counts. */
START_TEST(xml__parts_far_away_end_in_a_limit)
{
    static const struct {
        const char *places[2];
        x278_status status;
        const char *written;
    } cases[] = {
        {{"element='4294967295' repetition='1' component='1'", "position='4294967295'"}, X278_OK, "BHT*0007*13~"},
        {{"element='2' repetition='4294967295' component='4294967295'", ""}, X278_OK, "BHT*0007*13~"},
        {{"element='2' repetition='200000000' component='1'", ""}, X278_E_LIMIT, NULL},
        {{"element='2' repetition='1' component='200000000'", ""}, X278_E_LIMIT, NULL},
        {{"element='9' repetition='3' component='2'", "element='9' repetition='2' component='3'"},
         X278_OK,
         "BHT*0007*13*******^::P^:P~"},
        {{"element='8' repetition='1' component='1'", "element='8' repetition='1' component='1'"},
         X278_OK,
         "BHT*0007*13******P~"},
    };
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[2000];
        x278_doc *doc;
        x278_buf out;
        x278_encode_options options = {
            .struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION, .control_number = "1"};
        size_t at = (size_t)snprintf(text, sizeof text, OPEN "<review><purpose>13</purpose>");
        for (size_t j = 0; j < 2; j++) {
            at += (size_t)snprintf(text + at, sizeof text - at,
                                   "<unknown %s delimiters='6175274'><tag>BHT</tag><text>P</text></unknown>",
                                   cases[i].places[j]);
        }
        snprintf(text + at, sizeof text - at, "</review>" CLOSE);
        ck_assert_int_eq(x278_xml_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
        ck_assert_int_eq(x278_encode(doc, &options, NULL, &out), cases[i].status);
        ck_assert(cases[i].written == NULL || strstr(out.ptr, cases[i].written) != NULL);
        x278_buf_free(&out);
        x278_doc_free(doc);
    }
    x278_ctx_free(ctx);
}
END_TEST

/* Memory follows the largest document; documents come one by one, however the input is cut. */
X278_TEST(xml__streams) {
    enum {
        DOCUMENTS = 10
    };
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA GS HEAD "HL*1**20*1~SE*4*0001~" END);
    x278_xml_writer *writer;
    x278_buf *xml = support_buf(t);
    ok(t, x278_xml_writer_open_buffer(ctx, NULL, &writer));
    support_defer(t, free_xml_writer, writer);
    for (size_t i = 0; i < DOCUMENTS; i++) {
        ok(t, x278_xml_writer_document(writer, doc));
    }
    ok(t, x278_xml_writer_close(writer));
    ok(t, x278_xml_writer_take_buffer(writer, xml));
    static const size_t pieces[] = {700, SIZE_MAX};
    for (size_t p = 0; p < sizeof pieces / sizeof pieces[0]; p++) {
        x278_xml_reader *reader;
        size_t count = 0;
        size_t at = 0;
        size_t live = 0;
        bool ended = false;
        ok(t, x278_xml_reader_open_feed(ctx, NULL, NULL, &reader));
        support_defer(t, free_xml_reader, reader);
        for (;;) {
            x278_doc *next;
            x278_status status = x278_xml_reader_next(reader, &next);
            if (status == X278_END) {
                break;
            }
            ck_assert((status == X278_OK) == (next != NULL));
            if (status != X278_OK) {
                is(t, status, X278_NEED_INPUT);
            }
            if (status == X278_OK) {
                count++;
                ck_assert_uint_eq(x278_doc_review(next)->organization_count, 1);
                x278_doc_free(next);
                live = count == 2 ? support_live_bytes(t) : live;
                ck_assert(count <= 2 || p == 1 || support_live_bytes(t) <= live + 20000);
            } else if (at < xml->len) {
                size_t some = xml->len - at < pieces[p] ? xml->len - at : pieces[p];
                ok(t, x278_xml_reader_feed(reader, xml->ptr + at, some));
                at += some;
            } else {
                ck_assert(!ended);
                ok(t, x278_xml_reader_feed_end(reader));
                ended = true;
            }
        }
        ck_assert_uint_eq(count, DOCUMENTS);
        is(t, x278_xml_reader_feed(reader, "x", 1), X278_E_STATE);
        is(t, x278_xml_reader_feed_end(reader), X278_E_STATE);
    }
    x278_issues *issues = support_issues(t, ctx);
    const x278_doc *first = read_xml(t, ctx, xml->ptr, xml->len, issues);
    char found[40];
    describe(issues, found, sizeof found);
    ck_assert_str_eq(found, "905:0 ");
    ck_assert_uint_eq(x278_doc_review(first)->organization_count, 1);
}

/* Wherever the input is cut. Without failing allocations: the other tests have those. */
START_TEST(xml__is_fed_byte_by_byte)
{
    static const char text[] = OPEN "<review><date>2<byte hex='1B'/>&lt;\xc3\xa9</date></review>" CLOSE;
    x278_ctx *ctx;
    x278_xml_reader *reader;
    x278_doc *doc;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278_xml_reader_open_feed(ctx, NULL, NULL, &reader), X278_OK);
    for (size_t i = 0; i < sizeof text - 1; i++) {
        ck_assert_int_eq(x278_xml_reader_feed(reader, text + i, 1), X278_OK);
        x278_status status = x278_xml_reader_next(reader, &doc);
        ck_assert_int_eq(status, doc != NULL ? X278_OK : X278_NEED_INPUT);
        if (doc != NULL) {
            ck_assert(str_is(x278_doc_review(doc)->date, "2\x1b<\xc3\xa9"));
            ck_assert_uint_ge(i, sizeof text - sizeof "</reviews>" - 1);
            x278_doc_free(doc);
        }
    }
    ck_assert_int_eq(x278_xml_reader_feed_end(reader), X278_OK);
    ck_assert_int_eq(x278_xml_reader_next(reader, &doc), X278_END);
    x278_xml_reader_free(reader);
    x278_ctx_free(ctx);
}
END_TEST

/* What is complete is handed out before the failure. */
X278_TEST(xml__a_cut_file_gives_what_is_complete) {
    static const char text[] = OPEN "<review/></document><document><review>";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_xml_reader *reader;
    x278_doc *doc;
    ok(t, x278_xml_reader_open_memory(ctx, text, sizeof text - 1, NULL, issues, &reader));
    support_defer(t, free_xml_reader, reader);
    ok(t, x278_xml_reader_next(reader, &doc));
    ck_assert_ptr_nonnull(doc);
    x278_doc_free(doc);
    is(t, x278_xml_reader_next(reader, &doc), X278_E_SYNTAX);
    is(t, x278_xml_reader_next(reader, &doc), X278_E_SYNTAX);
    ck_assert_ptr_null(doc);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
}

X278_TEST(xml__the_caller_may_choose_the_guide) {
    static const char text[] = OPEN "<review/>" CLOSE;
    const x278_ctx *ctx = support_ctx(t);
    x278_xml_reader_options options = {.struct_size = sizeof options};
    x278_doc *doc;
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &options.guide));
    ok(t, x278_xml_decode(ctx, text, sizeof text - 1, &options, NULL, &doc));
    ck_assert_ptr_eq(x278_doc_guide(doc), options.guide);
    x278_doc_free(doc);
    options.guide_count = 1;
    is(t, x278_xml_decode(ctx, text, sizeof text - 1, &options, NULL, &doc), X278_E_INVALID_ARG);
    options.guide_count = 0;
    options.flags = 1;
    is(t, x278_xml_decode(ctx, text, sizeof text - 1, &options, NULL, &doc), X278_E_UNSUPPORTED);
    is(t, x278_xml_decode(NULL, text, sizeof text - 1, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_xml_decode(ctx, NULL, 1, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_xml_decode(ctx, text, 1, NULL, NULL, NULL), X278_E_INVALID_ARG);
    x278_xml_reader *reader;
    is(t, x278_xml_reader_open_file(ctx, "no/such/file", NULL, NULL, &reader), X278_E_IO);
    is(t, x278_xml_reader_open_file(ctx, NULL, NULL, NULL, &reader), X278_E_INVALID_ARG);
    is(t, x278_xml_reader_next(NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_xml_reader_feed(NULL, text, 1), X278_E_INVALID_ARG);
    is(t, x278_xml_reader_feed_end(NULL), X278_E_INVALID_ARG);
    x278_xml_reader_free(NULL);
}

X278_TEST(xml__reading_needs_libxml2) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc;
    is(t, x278_xml_decode(ctx, OPEN CLOSE, sizeof OPEN CLOSE - 1, NULL, NULL, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
}

BEGIN_SUITE("xml_exchange")
TEST(xml__says_codes_words_and_paths)
TEST(xml__bare_is_without_words_and_paths)
TEST(xml__one_value_changes_one_line)
TEST(xml__needs_its_arguments)
TEST(xml__a_callback_stops_the_writer)
if (x278_feature(X278_FEATURE_XML)) {
    TEST(xml__loses_nothing)
    TEST(xml__loses_nothing_of_unknown_segments_and_guides)
    TEST(xml__gives_the_fixtures_back)
    TEST(xml__keeps_bytes_that_xml_cannot_say)
    TEST(xml__says_what_is_wrong_and_reads_on)
    TEST(xml__an_unknown_guide_is_an_issue)
    TEST(xml__refuses_what_is_no_such_file)
    TEST(xml__limits_bound_a_document)
    TEST(xml__parts_far_away_end_in_a_limit)
    TEST(xml__streams)
    TEST(xml__is_fed_byte_by_byte)
    TEST(xml__a_cut_file_gives_what_is_complete)
    TEST(xml__the_caller_may_choose_the_guide)
} else {
    TEST(xml__reading_needs_libxml2)
}
END_SUITE
