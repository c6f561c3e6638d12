#include "support.h"

#include <stdio.h>

#include "base/xml.h"

/* What came out of a document, as text: "a[x=1](b)". */
typedef struct seen {
    char text[512];
    size_t len;
    uint64_t last_line;
    uint32_t starts;
    x278_status answer;
} seen;

static void add(seen *to, const char *text, size_t len) {
    for (size_t i = 0; i < len && to->len + 1 < sizeof to->text; i++) {
        to->text[to->len++] = text[i];
    }
    to->text[to->len] = '\0';
}

static x278_status on_start(void *user, x278i_xml_place place, const char *space, const char *name,
                            const x278i_xml_attribute *attributes, size_t count) {
    seen *to = user;
    to->last_line = place.line;
    to->starts++;
    add(to, space != NULL ? "+" : "", space != NULL);
    add(to, name, strlen(name));
    for (size_t i = 0; i < count; i++) {
        add(to, "[", 1);
        add(to, attributes[i].name, strlen(attributes[i].name));
        add(to, "=", 1);
        add(to, attributes[i].value, attributes[i].len);
        add(to, "]", 1);
    }
    add(to, "(", 1);
    return to->answer;
}

static x278_status on_end(void *user, x278i_xml_place place) {
    seen *to = user;
    (void)place;
    add(to, ")", 1);
    return X278_OK;
}

static x278_status on_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    seen *to = user;
    (void)place;
    add(to, text, len);
    return X278_OK;
}

static const x278i_xml_handler handler = {on_start, on_end, on_text};
static const x278i_xml_limits limits = {UINT64_C(1) << 20, 20, 10};

static void release(void *xml) {
    x278i_xml_free(xml);
}

static x278i_xml *open_xml(support *t, x278_issues *issues, seen *to) {
    x278i_xml *xml = NULL;
    ok(t, x278i_xml_new(support_ctx(t), &limits, &handler, to, issues, &xml));
    support_defer(t, release, xml);
    return xml;
}

static x278_status feed_pieces(x278i_xml *xml, const char *data, size_t len, size_t piece) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < len && status == X278_OK; i += piece) {
        status = x278i_xml_feed(xml, data + i, len - i < piece ? len - i : piece);
    }
    return status == X278_OK ? x278i_xml_finish(xml) : status;
}

/* Parse all of a document; a failed issue list counts as no memory. */
static x278_status parse(support *t, x278_issues *issues, seen *to, const char *data, size_t len, size_t piece) {
    x278i_xml *xml = open_xml(t, issues, to);
    x278_status status = feed_pieces(xml, data, len, piece);
    if (x278i_issues_failed(issues)) {
        is(t, X278_E_NOMEM, status);
    }
    return status;
}

static x278_issues *list(support *t) {
    return support_issues(t, support_ctx(t));
}

/* The document is refused, with one issue of that name, and nothing of it in the message. */
static void refused(support *t, const char *data, size_t len, x278_status wanted, const char *name, uint64_t line) {
    x278_issues *issues = list(t);
    seen to = {.len = 0};
    x278_status status = parse(t, issues, &to, data, len, 4096);
    ck_assert_int_eq(status, wanted);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    const x278_issue *issue = x278_issues_at(issues, 0);
    ck_assert_str_eq(issue->name.ptr, name);
    ck_assert_uint_eq(issue->line, line);
    ck_assert_ptr_null(strstr(issue->message.ptr, "SECRET"));
}

#define REFUSED(t, text, wanted, name, line) refused(t, text, strlen(text), wanted, name, line)

X278_TEST(xml__tells_elements_attributes_and_text) {
    static const char text[] =
        "<?xml version='1.0'?>\n<a x='1'>\n<!-- c = d --><b y='&lt;&#65;'>t&amp;u</b><![CDATA[<v>]]>"
        "<n:c xmlns:n='urn:n'/></a>";
    for (size_t piece = 1; piece < sizeof text; piece += 7) {
        seen to = {.len = 0};
        is(t, parse(t, list(t), &to, text, sizeof text - 1, piece), X278_OK);
        ck_assert_str_eq(to.text, "a[x=1](\nb[y=<A](t&u)<v>+c())");
        ck_assert_uint_eq(to.last_line, 3);
    }
}

X278_TEST(xml__what_is_not_well_formed_is_told_by_its_line) {
    REFUSED(t, "<a>\n<b>SECRET</c></a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a>\n\n&SECRET;</a>", X278_E_SYNTAX, "xml_malformed", 3);
    REFUSED(t, "<a>", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "SECRET", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "<a x='SECRET' x='SECRET'/>", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "<a>\xE9 SECRET</a>", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "<?xml version='1.0' encoding='UTF-7'?><a>\xE9</a>", X278_E_SYNTAX, "xml_malformed", 1);
}

X278_TEST(xml__a_document_type_is_refused_before_it_is_read) {
    REFUSED(t,
            "<!DOCTYPE a [<!ENTITY b 'SECRET'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>\n"
            "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]><a>&d;</a>",
            X278_E_LIMIT, "xml_refused", 1);
    REFUSED(t, "<!DOCTYPE a SYSTEM 'file:///SECRET'><a/>", X278_E_LIMIT, "xml_refused", 1);
    REFUSED(t, "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/SECRET'>%p;]><a/>", X278_E_LIMIT, "xml_refused",
            1);
    REFUSED(t, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a y='&x;'/>", X278_E_LIMIT, "xml_refused", 1);
}

X278_TEST(xml__ten_thousand_levels_are_refused) {
    static char text[30000];
    for (size_t i = 0; i < sizeof text; i += 3) {
        memcpy(text + i, "<a>", 3);
    }
    refused(t, text, sizeof text, X278_E_LIMIT, "xml_refused", 1);
}

X278_TEST(xml__attributes_are_counted_before_libxml2_compares_them) {
    static char text[400000];
    size_t len = 2;
    memcpy(text, "<a", 2);
    for (unsigned i = 0; len + 16 < sizeof text; i++) {
        len += (size_t)sprintf(text + len, " x%u='>'", i);
    }
    refused(t, text, len, X278_E_LIMIT, "xml_refused", 1);
}

X278_TEST(xml__what_is_refused_before_libxml2_sees_it_has_its_line) {
    REFUSED(t, "<a>\n\n<!DOCTYPE SECRET></a>", X278_E_LIMIT, "xml_refused", 3);
    REFUSED(t, "<a>\n<!ELEMENT SECRET ANY></a>", X278_E_LIMIT, "xml_refused", 2);
    REFUSED(t, "<a>\n\n<b\nc='' d='' e='' f='' g='' h='' i=''\nj='' k='' l='' m='SECRET'/></a>", X278_E_LIMIT,
            "xml_refused", 5);
    REFUSED(t, "<a>\n<b>SECRET&SECRETSECRETSECRETSECRETSECRETSECRET;</b></a>", X278_E_LIMIT, "xml_refused", 2);
    refused(t, "<a>\n<b>SECRET\0</b></a>", 23, X278_E_LIMIT, "xml_refused", 2);
    refused(t, "<a>\n<b c='SECRET\0'/></a>", 25, X278_E_LIMIT, "xml_refused", 2);
}

X278_TEST(xml__comments_and_sections_end_where_xml_says) {
    static const struct {
        const char *text, *wanted;
    } cases[] = {
        {"<a><!-- <b x='1' --><c/></a>", "a(c())"},
        {"<a><?p <b x='1' ?><c/></a>", "a(c())"},
        {"<a><![CDATA[]]]]><![CDATA[>&]]><c/></a>", "a(]]>&c())"},
        {"<a><!----><?p?><c x='/>'/></a>", "a(c[x=/>]())"},
        {"<a><!--><b x='1'/>--><c/></a>", "a(c())"},
        {"<a>   <b> </b>\n</a>", "a(   b( )\n)"},
        {"<a xmlns='relative'/>", "+a()"},
        {"\xEF\xBB\xBF<a/>", "a()"},
        {"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a>\xC3\xA9</a>", "a(\xC3\xA9)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        for (size_t piece = 1; piece < 8; piece += 3) {
            x278_issues *issues = list(t);
            seen to = {.len = 0};
            is(t, parse(t, issues, &to, cases[i].text, strlen(cases[i].text), piece), X278_OK);
            ck_assert_str_eq(to.text, cases[i].wanted);
            ck_assert_uint_eq(x278_issues_count(issues), 0);
        }
    }
    REFUSED(t, "<a><!---><b/></a>", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "<a><?><b/></a>", X278_E_SYNTAX, "xml_malformed", 1);
    REFUSED(t, "<a>\n\xEF\xBF\xBE</a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a>\n\x1B</a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a>\n&#x1B;</a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a>\n&#0;</a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a>\n&#xD800;</a>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a/>\n<b/>", X278_E_SYNTAX, "xml_malformed", 2);
    REFUSED(t, "<a/>\nSECRET", X278_E_SYNTAX, "xml_malformed", 2);
}

X278_TEST(xml__other_encodings_are_refused) {
    refused(t, "\xFE\xFF\0<", 4, X278_E_LIMIT, "xml_refused", 1);
    refused(t, "<\0a\0", 4, X278_E_LIMIT, "xml_refused", 1);
    refused(t, "\x4C\x6F\xA7\x94", 4, X278_E_LIMIT, "xml_refused", 1);
}

X278_TEST(xml__a_gigabyte_of_text_ends_at_the_limit) {
    x278_issues *issues = list(t);
    seen to = {.len = 0};
    x278i_xml *xml = open_xml(t, issues, &to);
    static char block[65536];
    memset(block, 'x', sizeof block);
    x278_status status = x278i_xml_feed(xml, "<a>", 3);
    uint64_t fed = 0;
    while (status == X278_OK && fed < UINT64_C(1) << 30) {
        status = x278i_xml_feed(xml, block, sizeof block);
        fed += sizeof block;
    }
    if (x278i_issues_failed(issues)) {
        is(t, X278_E_NOMEM, X278_OK);
    }
    ck_assert_int_eq(status, X278_E_LIMIT);
    ck_assert_uint_le(fed, (UINT64_C(1) << 20) + sizeof block);
    ck_assert_str_eq(x278_issues_at(issues, 0)->name.ptr, "xml_refused");
    ck_assert_int_eq(x278i_xml_feed(xml, block, 1), X278_E_LIMIT);
    ck_assert_int_eq(x278i_xml_finish(xml), X278_E_LIMIT);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
}

/* Of <a> with a part <b> after another, each has all bytes for itself. */
typedef struct parts {
    x278i_xml *xml;
    uint32_t depth, ended;
    bool renews;
} parts;

static x278_status begin_part(void *user, x278i_xml_place place, const char *space, const char *name,
                              const x278i_xml_attribute *attributes, size_t count) {
    (void)place;
    (void)space;
    (void)name;
    (void)attributes;
    (void)count;
    ((parts *)user)->depth++;
    return X278_OK;
}

static x278_status end_part(void *user, x278i_xml_place place) {
    parts *of = user;
    if (--of->depth == 1) {
        of->ended++;
        if (of->renews) {
            x278i_xml_renew(of->xml, place);
        }
    }
    return X278_OK;
}

static x278_status pass_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    (void)user;
    (void)place;
    (void)text;
    (void)len;
    return X278_OK;
}

static uint32_t parts_read(support *t, uint64_t bytes, bool renews, x278_status wanted) {
    static const x278i_xml_handler by_parts = {begin_part, end_part, pass_text};
    static const char text[] = "<a>\n<b>text</b>\n<b>text</b>\n<b>text</b>\n<b>text</b>\n</a>";
    x278i_xml_limits some = {bytes, 20, 10};
    x278_issues *issues = list(t);
    parts of = {.renews = renews};
    ok(t, x278i_xml_new(support_ctx(t), &some, &by_parts, &of, issues, &of.xml));
    support_defer(t, release, of.xml);
    x278_status status = feed_pieces(of.xml, text, sizeof text - 1, 5);
    if (x278i_issues_failed(issues)) {
        is(t, X278_E_NOMEM, status);
    }
    ck_assert_int_eq(status, wanted);
    return of.ended;
}

X278_TEST(xml__the_limit_of_bytes_is_renewed_by_the_handler) {
    ck_assert_uint_eq(parts_read(t, 56, false, X278_OK), 4);
    ck_assert_uint_eq(parts_read(t, 55, false, X278_E_LIMIT), 4);
    ck_assert_uint_eq(parts_read(t, 30, false, X278_E_LIMIT), 2);
    ck_assert_uint_eq(parts_read(t, 15, true, X278_OK), 4);
    ck_assert_uint_eq(parts_read(t, 10, true, X278_E_LIMIT), 0);
}

X278_TEST(xml__what_the_handler_answers_ends_the_parse) {
    seen to = {.answer = X278_E_CALLBACK};
    ck_assert_int_eq(parse(t, list(t), &to, "<a><b/></a>", 11, 4), X278_E_CALLBACK);
    ck_assert_uint_eq(to.starts, 1);
}

X278_TEST(xml__is_not_there_without_libxml2) {
    x278i_xml *xml = NULL;
    ck_assert_int_eq(x278i_xml_new(support_ctx(t), &limits, &handler, NULL, NULL, &xml), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(xml);
}

BEGIN_SUITE("xml")
if (x278_feature(X278_FEATURE_XML)) {
    TEST(xml__tells_elements_attributes_and_text)
    TEST(xml__what_is_not_well_formed_is_told_by_its_line)
    TEST(xml__a_document_type_is_refused_before_it_is_read)
    TEST(xml__ten_thousand_levels_are_refused)
    TEST(xml__attributes_are_counted_before_libxml2_compares_them)
    TEST(xml__what_is_refused_before_libxml2_sees_it_has_its_line)
    TEST(xml__comments_and_sections_end_where_xml_says)
    TEST(xml__other_encodings_are_refused)
    TEST(xml__a_gigabyte_of_text_ends_at_the_limit)
    TEST(xml__the_limit_of_bytes_is_renewed_by_the_handler)
    TEST(xml__what_the_handler_answers_ends_the_parse)
} else {
    TEST(xml__is_not_there_without_libxml2)
}
END_SUITE
