/*
 * Hostile XML: to the parser of base, to the reader of documents and to the loader of overlays. Each file ends in a status and
 * an issue with its line, in bounded time and memory; what is large is made while it is fed.
 */
#include "support.h"

#include <inttypes.h>
#include <stdio.h>
#include <sys/resource.h>

#include "base/xml.h"
#include "scale.h"

#define GIGABYTE (UINT64_C(1) << 30)
#define LIMIT (UINT64_C(1) << 22) /* max_bytes of the contexts */
#define PIECE ((size_t)65536)

#define REVIEWS "<reviews xmlns='urn:x278:review:1' version='1'>\n"
#define DOCUMENT REVIEWS "<document guide='005010X217-request'>\n<review>\n"
#define EVENT DOCUMENT "<organization><requester><subscriber><event>\n"

/* Sanitizers take memory of their own, and time. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

static x278_ctx *context(scale *s) {
    x278_ctx_options options = {.struct_size = sizeof options};
    x278_ctx *ctx = NULL;
    options.allocator = scale_allocator(s);
    options.max_bytes = LIMIT;
    options.max_segments = 10000;
    options.max_issues = 100;
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_OK);
    return ctx;
}

static double seconds_used(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static long resident_kib(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/* A file: a head, a unit that comes again and again until there are so many bytes, and a tail. */
typedef struct hostile {
    const char *head, *unit, *tail; /* "########" of the unit is its number */
    uint64_t bytes;
    x278_status status;
    const char *name; /* of the first issue */
    uint64_t line;    /* of it */
} hostile;

typedef struct stream {
    const hostile *of;
    uint64_t made; /* bytes of units */
    uint32_t number;
    int stage; /* 0: the head, 1: units, 2: the tail, 3: nothing */
    char piece[PIECE + 64];
} stream;

/* The next bytes of a file; NULL: it has ended. */
static const char *next_piece(stream *s, size_t *len) {
    const hostile *of = s->of;
    if (s->stage == 0) {
        s->stage = of->bytes > 0 ? 1 : 2;
        *len = strlen(of->head);
        return of->head;
    }
    if (s->stage == 1) {
        size_t unit = strlen(of->unit);
        for (*len = 0; *len < PIECE && s->made + *len < of->bytes; *len += unit) {
            memcpy(s->piece + *len, of->unit, unit);
            const char *number = strstr(of->unit, "########");
            if (number != NULL) {
                char digits[9];
                snprintf(digits, sizeof digits, "%08" PRIx32, s->number++);
                memcpy(s->piece + *len + (number - of->unit), digits, 8);
            }
        }
        s->made += *len;
        s->stage = s->made < of->bytes ? 1 : 2;
        return s->piece;
    }
    *len = strlen(of->tail);
    return s->stage++ == 2 ? of->tail : NULL;
}

/* The issues name what is wrong, the first one as it should, and quote nothing. */
static void look_at_issues(const x278_issues *issues, const hostile *of) {
    ck_assert_uint_gt(x278_issues_count(issues), 0);
    ck_assert_str_eq(x278_issues_at(issues, 0)->name.ptr, of->name);
    ck_assert_uint_eq(x278_issues_at(issues, 0)->line, of->line);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        ck_assert_ptr_null(strstr(x278_issues_at(issues, i)->message.ptr, "SECRET"));
        ck_assert_uint_ge(x278_issues_at(issues, i)->line, of->line);
    }
}

/* ---- the parser ------------------------------------------------------------------------------------------------------- */

static x278_status on_start(void *user, x278i_xml_place place, const char *space, const char *name,
                            const x278i_xml_attribute *attributes, size_t count) {
    (void)user;
    (void)place;
    (void)space;
    (void)name;
    (void)attributes;
    (void)count;
    return X278_OK;
}

static x278_status on_end(void *user, x278i_xml_place place) {
    (void)user;
    (void)place;
    return X278_OK;
}

static x278_status on_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    (void)user;
    (void)place;
    (void)text;
    (void)len;
    return X278_OK;
}

static x278_status parse(const x278_ctx *ctx, const hostile *of, x278_issues *issues) {
    static const x278i_xml_handler handler = {on_start, on_end, on_text};
    static const x278i_xml_limits limits = {GIGABYTE, 20, 10};
    static stream bytes;
    bytes = (stream){.of = of};
    x278i_xml *xml = NULL;
    x278_status status = x278i_xml_new(ctx, &limits, &handler, NULL, issues, &xml);
    const char *piece;
    size_t len;
    while (status == X278_OK && (piece = next_piece(&bytes, &len)) != NULL) {
        status = x278i_xml_feed(xml, piece, len);
    }
    status = status == X278_OK ? x278i_xml_finish(xml) : status;
    x278i_xml_free(xml);
    return status;
}

static void within_bounds(x278_status (*read)(const x278_ctx *, const hostile *, x278_issues *), const hostile *of,
                          size_t most, long most_kib, double most_seconds) {
    scale s = {0, 0};
    x278_ctx *ctx = context(&s);
    x278_issues *issues = NULL;
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    double begin = seconds_used();
    long resident = resident_kib();
    x278_status status = read(ctx, of, issues);
    double seconds = seconds_used() - begin;
    ck_assert_int_eq(status, of->status);
    if (of->status != X278_OK || of->name != NULL) {
        look_at_issues(issues, of);
    }
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    ck_assert_uint_eq(s.held, 0);
    ck_assert_uint_le(s.most, most);
    if (!SANITIZED) {
        ck_assert_int_le(resident_kib() - resident, most_kib);
        ck_assert_msg(seconds < most_seconds, "%.1f seconds: %s", seconds, of->head);
    }
}

#define BLANKS "                                "
#define REFUSED X278_E_LIMIT, "xml_refused"
#define MALFORMED X278_E_SYNTAX, "xml_malformed"

static const hostile to_parse[] = {
    /* markup that has no end: libxml2 would hold it until it has one */
    {"<a>\n<b", BLANKS, "/></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n<b c='", BLANKS, "'/></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n</a", BLANKS, ">", GIGABYTE, REFUSED, 2},
    {"<a>\n<!--", BLANKS, "--></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n<?p ", BLANKS, "?></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n<![CDATA[", BLANKS, "]]></a>", GIGABYTE, REFUSED, 2},
    {"<?xml version='1.0'", BLANKS, "?><a/>", GIGABYTE, REFUSED, 1},
    {"<a>\n&SECRET", "SECRETSECRET", ";</a>", GIGABYTE, REFUSED, 2},
    {"<a>\n&#x", "0000000000000000", "41;</a>", GIGABYTE, REFUSED, 2},
    /* what ends, and is not done with */
    {"<a>\n<b", BLANKS, "", 1000, MALFORMED, 2},
    {"<a>\n<b c='", BLANKS, "", 1000, MALFORMED, 2},
    {"<a>\n<!--", BLANKS, "", 1000, MALFORMED, 2},
    {"<a>\n<?p ", BLANKS, "", 1000, MALFORMED, 2},
    {"<a>\n<![CDATA[", BLANKS, "", 1000, MALFORMED, 2},
    {"<a>\n&SECRET", "", "", 0, MALFORMED, 2},
    /* many attributes, with and without values */
    {"<a>\n<b", " c='SECRET'", "/></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n<b", " c", "/></a>", GIGABYTE, REFUSED, 2},
    {"<a>\n<b", " xmlns:c='SECRET'", "/></a>", GIGABYTE, REFUSED, 2},
    /* names that never come again: of elements, attributes, namespaces, instructions */
    {"<a>\n", "<b########/>", "</a>", GIGABYTE, REFUSED, 2},
    {"<a>\n", "<b c########='SECRET'/>", "</a>", GIGABYTE, REFUSED, 2},
    {"<a>\n", "<b xmlns='SECRET########'/>", "</a>", GIGABYTE, REFUSED, 2},
    {"<a>\n", "<b xmlns:c########='SECRET'/>", "</a>", GIGABYTE, REFUSED, 2},
    {"<a>\n", "<?b########?>", "</a>", GIGABYTE, REFUSED, 2},
    /* deep, and broken at once */
    {"", "<a>\n", "", 40000, REFUSED, 21},
    {"<a>\n", "</a>", "", GIGABYTE, MALFORMED, 2},
    {"<a>\n", "&amp;&", "", GIGABYTE, MALFORMED, 2},
};

START_TEST(hostile__markup_without_end_is_refused_by_the_parser)
{ within_bounds(parse, &to_parse[_i], 100000, 16384, 5); }
END_TEST

/* ---- the reader of documents ------------------------------------------------------------------------------------------- */

static x278_status read_documents(const x278_ctx *ctx, const hostile *of, x278_issues *issues) {
    static stream bytes;
    bytes = (stream){.of = of};
    x278_xml_reader *reader = NULL;
    x278_status status = x278_xml_reader_open_feed(ctx, NULL, issues, &reader);
    bool ended = false;
    while (status == X278_OK) {
        x278_doc *doc = NULL;
        status = x278_xml_reader_next(reader, &doc);
        if (status == X278_NEED_INPUT) {
            size_t len;
            const char *piece = next_piece(&bytes, &len);
            ck_assert(!ended);
            ended = piece == NULL;
            status = ended ? x278_xml_reader_feed_end(reader) : x278_xml_reader_feed(reader, piece, len);
        }
        x278_doc_free(doc);
    }
    if (status != X278_END) {
        ck_assert_uint_le(bytes.made, LIMIT + 3 * PIECE); /* it was not read to its end */
    }
    x278_xml_reader_free(reader);
    return status == X278_END ? X278_OK : status;
}

static const hostile to_read[] = {
    /* document type declarations, whatever they hold */
    {"<!DOCTYPE reviews [<!ENTITY a 'SECRET'>\n", "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>\n",
     "]>" REVIEWS "</reviews>", 1000, REFUSED, 1},
    {"<?xml version='1.0'?>\n<!DOCTYPE reviews [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" REVIEWS, "", "&a;</reviews>",
     0, REFUSED, 2},
    {"<!DOCTYPE reviews SYSTEM 'http://127.0.0.1:9/SECRET.dtd'>" REVIEWS, "", "</reviews>", 0, REFUSED, 1},
    {"<!DOCTYPE reviews PUBLIC 'SECRET' 'SECRET.dtd'>" REVIEWS, "", "</reviews>", 0, REFUSED, 1},
    {"<!DOCTYPE reviews [<!ENTITY % p SYSTEM 'file:///dev/zero'>%p;]>" REVIEWS, "", "</reviews>", 0, REFUSED, 1},
    {"<!DOCTYPE reviews>" REVIEWS, "", "</reviews>", 0, REFUSED, 1},
    {DOCUMENT "<!ENTITY a 'SECRET'>", "", "", 0, REFUSED, 4},
    {DOCUMENT "<date>&SECRET;</date>", "", "</review></document></reviews>", 0, MALFORMED, 4},
    {DOCUMENT "<date>", "&lol;", "</date>", GIGABYTE, MALFORMED, 4},
    /* deep: of names that belong somewhere, and of others */
    {EVENT, "<service>\n", "", 100000, X278_E_LIMIT, "xml_element", 6},
    {EVENT, "<SECRET>\n", "", 90000, X278_E_LIMIT, "xml_element", 5},
    {"", "<reviews>\n", "", 100000, X278_E_SYNTAX, "xml_root", 1},
    /* long: text, blanks, bytes, elements that count and that do not */
    {DOCUMENT "<transaction_id>\n", "SECRETSECRETSECRETSECRET", "</transaction_id>", GIGABYTE, REFUSED, 5},
    {DOCUMENT "<transaction_id>", BLANKS, "</transaction_id>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<transaction_id>", "&lt;", "</transaction_id>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<transaction_id>", "<byte hex='1B'/>", "</transaction_id>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<transaction_id code='", "SECRETSECRETSECRETSECRET", "'/>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<structure code='", "&#65;", "'/>", GIGABYTE, REFUSED, 4},
    {DOCUMENT, "SECRETSECRETSECRETSECRET", "", GIGABYTE, X278_E_LIMIT, "xml_text", 4},
    {DOCUMENT, BLANKS, "", GIGABYTE, REFUSED, 4},
    {DOCUMENT, "<!-- SECRET -->", "", GIGABYTE, REFUSED, 4},
    {DOCUMENT, "<?SECRET?>", "", GIGABYTE, REFUSED, 4},
    {DOCUMENT, "<SECRET/>", "", GIGABYTE, X278_E_LIMIT, "xml_element", 4},
    {DOCUMENT, "<SECRET>SECRET</SECRET>", "", GIGABYTE, X278_E_LIMIT, "xml_element", 4},
    {DOCUMENT "<SECRET>", "<SECRET########/>", "", GIGABYTE, X278_E_LIMIT, "xml_element", 4},
    {DOCUMENT, "<?SECRET########?>", "", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<SECRET>", "<SECRET/>", "", GIGABYTE, X278_E_LIMIT, "xml_element", 4},
    {DOCUMENT, "<date>SECRET</date>", "", GIGABYTE, X278_E_LIMIT, "xml_repeated", 4},
    {DOCUMENT, "<organization/>", "", GIGABYTE, REFUSED, 4},
    {EVENT, "<service/>", "", GIGABYTE, REFUSED, 5},
    {EVENT, "<related_cause/>", "", GIGABYTE, REFUSED, 5},
    {EVENT, "<related_cause absent='1'/>", "", GIGABYTE, REFUSED, 5},
    {EVENT, "<unknown SECRET='1'/>", "", GIGABYTE, X278_E_LIMIT, "xml_attribute", 5},
    /* the same between documents */
    {REVIEWS, BLANKS, "", GIGABYTE, REFUSED, 2},
    {REVIEWS, "<!-- SECRET -->", "", GIGABYTE, REFUSED, 2},
    {REVIEWS, "SECRETSECRETSECRETSECRET", "", GIGABYTE, X278_E_LIMIT, "xml_text", 2},
    {REVIEWS, "<SECRET/>", "", GIGABYTE, X278_E_LIMIT, "xml_element", 2},
    {REVIEWS "</reviews>\n", BLANKS, "", GIGABYTE, REFUSED, 3},
    {"", BLANKS, REVIEWS, GIGABYTE, REFUSED, 1},
    /* attributes */
    {DOCUMENT "<organization", " path='SECRET'", "/>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<organization", " SECRET", "/>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<organization\n", " xmlns:SECRET='SECRET'", "/>", GIGABYTE, REFUSED, 5},
    {DOCUMENT "<organization path='", "SECRETSECRETSECRETSECRET", "'/>", GIGABYTE, REFUSED, 4},
    {DOCUMENT "<organization path='a' path='SECRET'/>", "", "", 0, MALFORMED, 4},
    /* names: of the root, of its namespace, of the version */
    {"<reviews version='1'>\n", "", "</reviews>", 0, X278_E_SYNTAX, "xml_root", 1},
    {"<reviews xmlns='urn:x278:review:2' version='1'>", "", "</reviews>", 0, X278_E_SYNTAX, "xml_root", 1},
    {"<reviews xmlns='urn:x278:review:1'>", "", "</reviews>", 0, X278_E_SYNTAX, "xml_root", 1},
    {"<reviews xmlns='urn:x278:review:1' version='2'>", "", "</reviews>", 0, X278_E_SYNTAX, "xml_root", 1},
    {"\n<SECRET xmlns='urn:x278:review:1' version='1'>", "", "</SECRET>", 0, X278_E_SYNTAX, "xml_root", 2},
    {"<html>", "", "</html>", 0, X278_E_SYNTAX, "xml_root", 1},
    /* cut, and no XML at all */
    {"", "", "", 0, MALFORMED, 1},
    {"ISA*00*SECRET~", "", "", 0, MALFORMED, 1},
    {REVIEWS, "", "", 0, MALFORMED, 1},
    {EVENT "<category", "", "", 0, MALFORMED, 5},
    {EVENT "<category code='SECRET", "", "", 0, MALFORMED, 5},
    {EVENT "<category>SECRET", "", "", 0, MALFORMED, 5},
    {EVENT "<category><byte hex='1B'/>", "", "", 0, MALFORMED, 5},
    {EVENT "</organization>", "", "", 0, MALFORMED, 5},
    {REVIEWS "</reviews>\n" REVIEWS "</reviews>", "", "", 0, MALFORMED, 3},
    /* bytes that are no text */
    {EVENT "<category>SECRET\xC3", "", "</category>", 0, MALFORMED, 5},
    {EVENT "<category>SECRET\xE9</category>", "", "", 0, MALFORMED, 5},
    {EVENT "<category code='\xED\xA0\x80'/>", "", "", 0, MALFORMED, 5},
    {EVENT "<categ\xFFory/>", "", "", 0, MALFORMED, 5},
    {EVENT "<category>\x1B</category>", "", "", 0, MALFORMED, 5},
    {EVENT "<category>&#27;</category>", "", "", 0, MALFORMED, 5},
    {"\xFF\xFE<", "", "", 0, REFUSED, 1},
};

START_TEST(hostile__documents_end_in_an_issue_in_bounded_time_and_memory)
{
    /* a value of the largest size, where it is put together (at most twice as large) and copied; and what was fed */
    within_bounds(read_documents, &to_read[_i], 6 * LIMIT, 6 * LIMIT / 1024, 20);
}
END_TEST

/* What is only long is read, whatever its length. */
START_TEST(hostile__memory_does_not_follow_the_number_of_documents)
{
    static const hostile many = {
        REVIEWS, "<document><review><date>SECRET</date></review></document>", "</reviews>", 16 * LIMIT, X278_OK, NULL,
        0};
    within_bounds(read_documents, &many, 4 << 20, 16384, 60);
}
END_TEST

/* A wrong name, escape or value costs what it stands for, not the document. */
START_TEST(hostile__what_is_wrong_in_a_document_is_left_out_and_told)
{
    static const hostile cases[] = {
        {EVENT "<SECRET/>\n", "", NULL, 0, X278_OK, "xml_element", 5},
        {EVENT "<category xmlns='SECRET'>SECRET</category>", "", NULL, 0, X278_OK, "xml_element", 5},
        {EVENT "<category code='HS'>SECRET</category>", "", NULL, 0, X278_OK, "xml_text", 5},
        {EVENT "<category code='HS'><byte hex='1B'/></category>", "", NULL, 0, X278_OK, "xml_element", 5},
        {EVENT "<category\nSECRET='SECRET'/>", "", NULL, 0, X278_OK, "xml_attribute", 6},
        {EVENT "<category absent='1'/>", "", NULL, 0, X278_OK, "xml_attribute", 5},
        {EVENT "<related_cause absent='SECRET'/>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<category>a<byte/>b</category>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<category>a<byte hex='SECRET'/>b</category>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<category>a<byte hex='1'/>b</category>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<category>a<byte hex='1B'>SECRET</byte>b</category>", "", NULL, 0, X278_OK, "xml_text", 5},
        {EVENT "<category>a<SECRET/>b</category>", "", NULL, 0, X278_OK, "xml_element", 5},
        {EVENT "<category>a</category>\n<category>SECRET</category>", "", NULL, 0, X278_OK, "xml_repeated", 6},
        {EVENT "<accident_date order='SECRET'/>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<accident_date order='4294967296'/>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<accident_date order='-1'/>", "", NULL, 0, X278_OK, "xml_value", 5},
        {EVENT "<accident_date/>\n<accident_date/>", "", NULL, 0, X278_OK, "xml_repeated", 6},
        {EVENT "<event/>", "", NULL, 0, X278_OK, "xml_element", 5},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        hostile one = cases[i];
        one.tail = "</event></subscriber></requester></organization></review></document></reviews>";
        within_bounds(read_documents, &one, 300000, 16384, 5);
    }
}
END_TEST

/* A NUL is a byte like others to who feeds. */
START_TEST(hostile__nul_bytes_are_refused_wherever_they_stand)
{
    static const char text[] = EVENT "<category code='HS'/><message>text</message><!-- c --></event>";
    for (size_t at = 0; at < sizeof text - 1; at++) {
        char copy[sizeof text];
        scale s = {0, 0};
        x278_ctx *ctx = context(&s);
        x278_issues *issues = NULL;
        x278_doc *doc = NULL;
        uint64_t line = 1;
        memcpy(copy, text, sizeof text);
        copy[at] = '\0';
        for (size_t i = 0; i < at; i++) {
            line += text[i] == '\n';
        }
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        ck_assert_int_eq(x278_xml_decode(ctx, copy, sizeof text - 1, NULL, issues, &doc), X278_E_LIMIT);
        ck_assert_ptr_null(doc);
        ck_assert_uint_eq(x278_issues_count(issues), 1);
        ck_assert_str_eq(x278_issues_at(issues, 0)->name.ptr, "xml_refused");
        ck_assert_uint_eq(x278_issues_at(issues, 0)->line, line);
        x278_issues_free(issues);
        x278_ctx_free(ctx);
        ck_assert_uint_eq(s.held, 0);
    }
}
END_TEST

/* A file that is cut is never taken for a whole one. */
START_TEST(hostile__a_file_cut_anywhere_is_malformed)
{
    static const char text[] = EVENT
        "<category code='HS'/><message>a<byte hex='1B'/>b &amp; c</message><!-- c --><unknown position='1'>"
        "<text>ZZ*1</text></unknown></event></subscriber></requester></organization></review></document></reviews>";
    for (size_t len = 0; len < sizeof text; len++) {
        scale s = {0, 0};
        x278_ctx *ctx = context(&s);
        x278_issues *issues = NULL;
        x278_doc *doc = NULL;
        ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
        x278_status status = x278_xml_decode(ctx, text, len, NULL, issues, &doc);
        if (len == sizeof text - 1) {
            ck_assert_int_eq(status, X278_OK);
            ck_assert_uint_eq(x278_issues_count(issues), 0);
        } else { /* a start tag that is cut may lack what the root must have */
            size_t count = x278_issues_count(issues);
            ck_assert_int_eq(status, X278_E_SYNTAX);
            ck_assert_ptr_null(doc);
            ck_assert_uint_gt(count, 0);
            const char *name = x278_issues_at(issues, count - 1)->name.ptr;
            ck_assert_msg(strcmp(name, "xml_malformed") == 0 || strcmp(name, "xml_root") == 0, "%zu: %s", len, name);
        }
        x278_doc_free(doc);
        x278_issues_free(issues);
        x278_ctx_free(ctx);
        ck_assert_uint_eq(s.held, 0);
    }
}
END_TEST

/* ---- overlays ------------------------------------------------------------------------------------------------------------ */

#define OVERLAY "<overlay id='o' name='n' version='1'>\n<for guide='005010X217-request'>\n"

/* All of the file, or what is more than an overlay may hold, in memory: that is how overlays come. */
static x278_status load_overlay(const x278_ctx *ctx, const hostile *of, x278_issues *issues) {
    static char text[400000];
    size_t len = strlen(of->head);
    size_t unit = strlen(of->unit);
    memcpy(text, of->head, len);
    for (uint64_t made = 0; made < of->bytes && len + unit + strlen(of->tail) < sizeof text; made += unit) {
        memcpy(text + len, of->unit, unit);
        len += unit;
    }
    memcpy(text + len, of->tail, strlen(of->tail));
    len += strlen(of->tail);
    x278_overlay *overlay = NULL;
    x278_status status = x278_overlay_load(ctx, text, len, issues, &overlay);
    x278_overlay_free(overlay);
    return status;
}

static const hostile overlays[] = {
    {"<!DOCTYPE overlay [<!ENTITY a 'SECRET'>", "<!ENTITY b '&a;&a;&a;&a;'>", "]><overlay/>", 1000, REFUSED, 1},
    {"<!DOCTYPE overlay SYSTEM 'file:///dev/zero'><overlay/>", "", "", 0, REFUSED, 1},
    {OVERLAY, "<SECRET>\n", "", 90000, X278_E_LIMIT, "overlay_word", 3},
    {OVERLAY, "<SECRET/>", "</for></overlay>", 100000, X278_E_SYNTAX, "overlay_word", 3},
    {OVERLAY, BLANKS, "</for></overlay>", 390000, REFUSED, 3},
    {OVERLAY "<codes path='", BLANKS, "'/></for></overlay>", 390000, REFUSED, 3},
    {OVERLAY "<codes", " path='SECRET'", "/></for></overlay>", 100000, REFUSED, 3},
    {OVERLAY "<codes", " xmlns:a='SECRET'", "/></for></overlay>", 100000, REFUSED, 3},
    {OVERLAY "<required path='2000E-HI'><when>", "<not>", "", 100000, REFUSED, 3},
    {OVERLAY "<codes path='2000E-UM01' allow='", "&amp;", "'/></for></overlay>", 200000, X278_E_SYNTAX, "overlay_value",
     3},
    {OVERLAY "&SECRET;", "", "</for></overlay>", 0, MALFORMED, 3},
    {OVERLAY "<SECRET\xE9", "", "/></for></overlay>", 0, MALFORMED, 3},
    {OVERLAY, "", "", 0, MALFORMED, 2},
    {REVIEWS, "", "</reviews>", 0, X278_E_SYNTAX, "overlay_word", 1},
};

START_TEST(hostile__overlays_end_in_an_issue_in_bounded_time_and_memory)
{ within_bounds(load_overlay, &overlays[_i], 8 << 20, 16384, 10); }
END_TEST

START_TEST(hostile__nothing_is_read_without_libxml2)
{
    scale s = {0, 0};
    x278_ctx *ctx = context(&s);
    x278_doc *doc = NULL;
    ck_assert_int_eq(x278_xml_decode(ctx, REVIEWS, sizeof REVIEWS - 1, NULL, NULL, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
    x278_ctx_free(ctx);
    ck_assert_uint_eq(s.held, 0);
}
END_TEST

/* A test for each file of a table: in a process of its own, where processes can be had, so that memory is what it took. */
#define EACH(name, table) tcase_add_loop_test(tcase, name, 0, (int)(sizeof(table) / sizeof(table)[0]));

BEGIN_SUITE("xml_hostile")
if (x278_feature(X278_FEATURE_XML)) {
    EACH(hostile__markup_without_end_is_refused_by_the_parser, to_parse)
    EACH(hostile__documents_end_in_an_issue_in_bounded_time_and_memory, to_read)
    TEST(hostile__memory_does_not_follow_the_number_of_documents)
    TEST(hostile__what_is_wrong_in_a_document_is_left_out_and_told)
    TEST(hostile__nul_bytes_are_refused_wherever_they_stand)
    TEST(hostile__a_file_cut_anywhere_is_malformed)
    EACH(hostile__overlays_end_in_an_issue_in_bounded_time_and_memory, overlays)
} else {
    TEST(hostile__nothing_is_read_without_libxml2)
}
END_SUITE
