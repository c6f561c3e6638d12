#include "base/xml.h"

#include <string.h>

bool x278i_xml_blank(const char *text, size_t len, x278i_xml_place *place) {
    size_t first = 0;
    while (first < len && (text[first] == ' ' || text[first] == '\t' || text[first] == '\n' || text[first] == '\r')) {
        first++;
    }
    for (size_t i = first; i < len; i++) {
        place->line -= text[i] == '\n' && place->line > 1;
    }
    return first == len;
}

#ifdef X278_WITH_XML

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/* How libxml2 hands errors over changed with 2.12. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *parser_error;
#else
typedef xmlErrorPtr parser_error;
#endif

#define FEED_MOST 65536u       /* bytes handed to libxml2 at a time */
#define MARKUP_MOST (1u << 20) /* bytes of a tag, comment, instruction or CDATA section: libxml2 holds it as a whole */
#define NAMES_MOST 4096        /* different names of a file: libxml2 looks each up among those that it has */
#define REFERENCE_MOST 32u     /* bytes from '&' to ';': libxml2 begins it anew with each feed until it is whole */

/* Where in the raw bytes we are, so that what costs more than its length can be bounded before libxml2 sees it: it also
 * compares each attribute of a tag with each other. */
typedef enum scan_state {
    SCAN_TEXT,
    SCAN_OPEN,        /* behind '<' */
    SCAN_TAG,         /* in a tag */
    SCAN_QUOTED,      /* in an attribute value of it */
    SCAN_BANG,        /* behind "<!", or "<!-" */
    SCAN_COMMENT,     /* ends with "-->" */
    SCAN_CDATA,       /* ends with "]]>" */
    SCAN_INSTRUCTION, /* ends with "?>" */
} scan_state;

struct x278i_xml {
    const x278_ctx *ctx;
    x278i_xml_limits limits;
    const x278i_xml_handler *handler;
    void *user;
    x278_issues *issues;
    xmlParserCtxtPtr parser;
    x278_status status; /* the first failure */
    bool complained;    /* libxml2 reported an error: it keeps the last one, with its text */
    uint64_t fed;
    uint64_t renewed; /* from where the limit of bytes counts */
    uint32_t depth;
    scan_state state;
    char quote;
    char before[2];     /* the two bytes before, of the same markup */
    uint32_t assigned;  /* '=' in the tag */
    uint32_t markup;    /* bytes of the tag, comment, instruction or section; 0: in text */
    uint32_t reference; /* bytes from the '&'; 0: in none */
    uint64_t line;      /* of the byte that is looked at */
    char begin[4];      /* of the document */
    x278i_xml_attribute attributes[X278I_XML_ATTRIBUTES];
};

static x278i_xml_place place_of(const x278i_xml *xml) {
    int line = xml->parser->input != NULL ? xml->parser->input->line : 0;
    long offset = xmlByteConsumed(xml->parser);
    return (x278i_xml_place){offset > 0 ? (uint64_t)offset : 0, line > 0 ? (uint64_t)line : 1};
}

static void stop(x278i_xml *xml, x278_status status) {
    if (xml->status == X278_OK && status != X278_OK) {
        xml->status = status;
        xmlStopParser(xml->parser);
    }
}

static void report(x278i_xml *xml, int32_t code, x278i_xml_place place, const char *what) {
    x278i_digits room;
    x278i_finding finding = {.code = code, .line = place.line, .offset = place.offset, .param_count = 2};
    finding.params[0] = x278i_number(&room, place.line);
    finding.params[1] = x278i_text(what);
    x278i_issues_add(xml->issues, &finding);
}

static void refuse_at(x278i_xml *xml, x278i_xml_place place, const char *what) {
    if (xml->status == X278_OK) {
        report(xml, X278I_ISSUE_xml_refused, place, what);
        stop(xml, X278_E_LIMIT);
    }
}

static void refuse(x278i_xml *xml, const char *what) {
    refuse_at(xml, place_of(xml), what);
}

/* What an error of libxml2 means; all others have the last row. */
static const char *error_text(int error) {
    static const struct {
        int error;
        const char *text;
    } texts[] = {
        {XML_ERR_DOCUMENT_EMPTY, "there is no element, or something else is before the first one"},
        {XML_ERR_DOCUMENT_END, "something is after the end of the document"},
        {XML_ERR_INVALID_CHAR, "a character is not allowed in XML"},
        {XML_ERR_UNDECLARED_ENTITY, "an entity is not declared"},
        {XML_ERR_UNSUPPORTED_ENCODING, "the encoding is not known"},
        {XML_ERR_INVALID_ENCODING, "a character is not valid in the encoding of the file"},
        {XML_ERR_ATTRIBUTE_NOT_STARTED, "the value of an attribute is not in quotes"},
        {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "an attribute has no value"},
        {XML_ERR_ATTRIBUTE_REDEFINED, "an attribute is there twice"},
        {XML_ERR_LT_IN_ATTRIBUTE, "the character < is in the value of an attribute"},
        {XML_ERR_NAME_REQUIRED, "a name is missing behind < or &"},
        {XML_ERR_ENTITYREF_SEMICOL_MISSING, "a semicolon is missing behind an entity"},
        {XML_ERR_GT_REQUIRED, "the character > is missing at the end of a tag"},
        {XML_ERR_TAG_NAME_MISMATCH, "an end tag does not match its start tag"},
        {XML_ERR_TAG_NOT_FINISHED, "the file ends before all elements are closed"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (texts[i].error == error) {
            return texts[i].text;
        }
    }
    return "its markup is broken";
}

/* libxml2 gave up with this error of its own. */
static void fail(x278i_xml *xml, int error) {
    if (xml->status == X278_OK && error != XML_ERR_NO_MEMORY) {
        report(xml, X278I_ISSUE_xml_malformed, place_of(xml), error_text(error));
    }
    stop(xml, error == XML_ERR_NO_MEMORY ? X278_E_NOMEM : X278_E_SYNTAX);
}

/* What libxml2 calls */

static bool knows_too_many_names(x278i_xml *xml) {
    if (xmlDictSize(xml->parser->dict) > NAMES_MOST) {
        refuse(xml, "it has too many different names");
    }
    return xml->status != X278_OK;
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data) {
    (void)target;
    (void)data;
    (void)knows_too_many_names(user);
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int space_count,
                     const xmlChar **spaces, int count, int defaulted, const xmlChar **attributes) {
    x278i_xml *xml = user;
    (void)prefix;
    (void)space_count;
    (void)spaces;
    (void)defaulted;
    if (xml->status != X278_OK || knows_too_many_names(xml)) {
        return;
    }
    if (++xml->depth > xml->limits.depth) {
        refuse(xml, "elements are nested too deep");
        return;
    }
    if (count < 0 || (uint32_t)count > xml->limits.attributes) {
        refuse(xml, "an element has too many attributes");
        return;
    }
    for (int i = 0; i < count; i++) { /* five pointers each: name, prefix, namespace, value, its end */
        const xmlChar **at = attributes + (size_t)i * 5;
        xml->attributes[i] = (x278i_xml_attribute){
            .name = (const char *)at[0],
            .space = (const char *)at[2],
            .value = (const char *)at[3],
            .len = (size_t)(at[4] - at[3]),
        };
    }
    stop(xml, xml->handler->start(xml->user, place_of(xml), (const char *)space, (const char *)name, xml->attributes,
                                  (size_t)count));
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    x278i_xml *xml = user;
    (void)name;
    (void)prefix;
    (void)space;
    if (xml->status == X278_OK) {
        xml->depth--;
        stop(xml, xml->handler->end(xml->user, place_of(xml)));
    }
}

static void on_text(void *user, const xmlChar *text, int len) {
    x278i_xml *xml = user;
    if (xml->status == X278_OK && len > 0) {
        stop(xml, xml->handler->text(xml->user, place_of(xml), (const char *)text, (size_t)len));
    }
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *id, const xmlChar *system) {
    (void)name;
    (void)id;
    (void)system;
    refuse(user, "it has a document type declaration");
}

static xmlEntityPtr on_entity(void *user, const xmlChar *name) {
    (void)user;
    return xmlGetPredefinedEntity(name);
}

static xmlParserInputPtr on_external(void *user, const xmlChar *id, const xmlChar *system) {
    (void)id;
    (void)system;
    refuse(user, "it refers to another file");
    return NULL;
}

static void on_error(void *user, parser_error error) {
    /* user is the SAX user data for errors of the parser */
    x278i_xml *xml = user;
    xml->complained = true;
    if (error != NULL && error->level >= XML_ERR_ERROR) {
        fail(xml, error->code);
    }
}

/* The bytes before libxml2 sees them */

static scan_state scan_open(x278i_xml *xml, char byte) {
    xml->assigned = 0;
    return byte == '!' ? SCAN_BANG : byte == '?' ? SCAN_INSTRUCTION : byte == '>' ? SCAN_TEXT : SCAN_TAG;
}

static scan_state scan_tag(x278i_xml *xml, char byte) {
    if (byte == '"' || byte == '\'') {
        xml->quote = byte;
        return SCAN_QUOTED;
    }
    xml->assigned += byte == '=' ? 1u : 0u;
    return byte == '>' ? SCAN_TEXT : byte == '<' ? SCAN_OPEN : SCAN_TAG;
}

static scan_state scan_byte(x278i_xml *xml, char byte) {
    switch (xml->state) {
    case SCAN_TEXT:
        return byte == '<' ? SCAN_OPEN : SCAN_TEXT;
    case SCAN_OPEN:
        return scan_open(xml, byte);
    case SCAN_TAG:
        return scan_tag(xml, byte);
    case SCAN_QUOTED:
        return byte == xml->quote ? SCAN_TAG : SCAN_QUOTED;
    case SCAN_BANG:
        return byte == '-' && xml->before[1] == '-' ? SCAN_COMMENT : byte == '[' ? SCAN_CDATA : SCAN_BANG;
    case SCAN_COMMENT:
        return byte == '>' && xml->before[0] == '-' && xml->before[1] == '-' ? SCAN_TEXT : SCAN_COMMENT;
    case SCAN_CDATA:
        return byte == '>' && xml->before[0] == ']' && xml->before[1] == ']' ? SCAN_TEXT : SCAN_CDATA;
    default:
        return byte == '>' && xml->before[1] == '?' ? SCAN_TEXT : SCAN_INSTRUCTION;
    }
}

/* What speaks against a byte, when the state is already the one behind it; NULL: nothing. */
static const char *scan_refuses(x278i_xml *xml, scan_state before, char byte) {
    bool refers = xml->state == SCAN_TEXT || xml->state == SCAN_QUOTED;
    xml->markup = xml->state == SCAN_TEXT ? 0 : xml->markup + 1;
    xml->reference = !refers || byte == ';' ? 0 : byte == '&' ? 1 : xml->reference + (xml->reference > 0);
    return byte == '\0'                                                    ? "it holds a NUL byte"
           : before == SCAN_BANG && xml->state == SCAN_BANG && byte != '-' ? "it has a document type declaration"
           : xml->assigned > xml->limits.attributes                        ? "an element has too many attributes"
           : xml->markup > MARKUP_MOST                                     ? "a tag, comment or section is too long"
           : xml->reference > REFERENCE_MOST                               ? "a reference is too long"
                                                                           : NULL;
}

static void scan(x278i_xml *xml, const char *data, size_t len) {
    for (size_t i = 0; i < len && xml->status == X278_OK; i++) {
        scan_state before = xml->state;
        xml->state = scan_byte(xml, data[i]);
        const char *what = scan_refuses(xml, before, data[i]);
        if (what != NULL) {
            refuse_at(xml, (x278i_xml_place){xml->fed + i, xml->line}, what);
        }
        xml->line += data[i] == '\n';
        xml->before[0] = xml->state == before ? xml->before[1] : '<';
        xml->before[1] = xml->state == before ? data[i] : '<';
    }
}

/* UTF-16, UTF-32 and EBCDIC show in the first four bytes. */
static void look_at_begin(x278i_xml *xml, const char *data, size_t len) {
    for (uint64_t i = xml->fed; i < 4 && i - xml->fed < len; i++) {
        xml->begin[i] = data[i - xml->fed];
        unsigned char byte = (unsigned char)xml->begin[i];
        if (byte == 0 || byte == 0xFE || byte == 0xFF || (i == 0 && byte == 0x4C)) {
            refuse(xml, "it is not UTF-8");
            return;
        }
    }
}

x278_status x278i_xml_new(const x278_ctx *ctx, const x278i_xml_limits *limits, const x278i_xml_handler *handler,
                          void *user, x278_issues *issues, x278i_xml **out) {
    *out = NULL;
    x278i_xml *xml = x278i_alloc(ctx, sizeof *xml);
    if (xml == NULL) {
        return X278_E_NOMEM;
    }
    memset(xml, 0, sizeof *xml);
    xml->ctx = ctx;
    xml->limits = *limits;
    if (xml->limits.attributes > X278I_XML_ATTRIBUTES) {
        xml->limits.attributes = X278I_XML_ATTRIBUTES;
    }
    xml->handler = handler;
    xml->user = user;
    xml->issues = issues;
    xml->line = 1;
    xmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.cdataBlock = on_text;
    sax.ignorableWhitespace = on_text;
    sax.processingInstruction = on_instruction;
    sax.internalSubset = on_doctype;
    sax.externalSubset = on_doctype;
    sax.getEntity = on_entity;
    sax.resolveEntity = on_external;
    sax.serror = on_error;
    xml->parser = xmlCreatePushParserCtxt(&sax, xml, NULL, 0, NULL);
    if (xml->parser == NULL) {
        x278i_xml_free(xml);
        return X278_E_NOMEM;
    }
    /* A declared encoding is not asked: the bytes are UTF-8, or the document is not well-formed. */
    xmlCtxtUseOptions(xml->parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOWARNING);
    *out = xml;
    return X278_OK;
}

static void parse(x278i_xml *xml, const char *data, size_t len, int last) {
    if (xml->status != X278_OK) {
        return;
    }
    int error = xmlParseChunk(xml->parser, data, (int)len, last);
    if (error != 0) { /* as a rule on_error() was told before */
        fail(xml, error);
    }
}

x278_status x278i_xml_feed(x278i_xml *xml, const void *data, size_t len) {
    const char *bytes = data;
    while (len > 0 && xml->status == X278_OK) {
        uint64_t left = xml->limits.bytes - (xml->fed - xml->renewed);
        size_t some = len < FEED_MOST ? len : FEED_MOST;
        some = some < left ? some : (size_t)left;
        if (some == 0) {
            refuse(xml, "it is too large");
            break;
        }
        look_at_begin(xml, bytes, some);
        scan(xml, bytes, some);
        parse(xml, bytes, some, 0);
        xml->fed += some;
        bytes += some;
        len -= some;
    }
    return xml->status;
}

void x278i_xml_renew(x278i_xml *xml, x278i_xml_place place) {
    xml->renewed = place.offset;
}

x278_status x278i_xml_finish(x278i_xml *xml) {
    parse(xml, NULL, 0, 1);
    return xml->status;
}

void x278i_xml_free(x278i_xml *xml) {
    if (xml == NULL) {
        return;
    }
    if (xml->complained) {
        xmlResetLastError(); /* its text quotes the document, and libxml2 keeps it for the thread */
    }
    xmlFreeParserCtxt(xml->parser);
    x278i_free(xml->ctx, xml, sizeof *xml);
}

#else

x278_status x278i_xml_new(const x278_ctx *ctx, const x278i_xml_limits *limits, const x278i_xml_handler *handler,
                          void *user, x278_issues *issues, x278i_xml **out) {
    (void)ctx;
    (void)limits;
    (void)handler;
    (void)user;
    (void)issues;
    *out = NULL;
    return X278_E_UNSUPPORTED;
}

x278_status x278i_xml_feed(x278i_xml *xml, const void *data, size_t len) {
    (void)xml;
    (void)data;
    (void)len;
    return X278_E_UNSUPPORTED;
}

x278_status x278i_xml_finish(x278i_xml *xml) {
    (void)xml;
    return X278_E_UNSUPPORTED;
}

void x278i_xml_renew(x278i_xml *xml, x278i_xml_place place) {
    (void)xml;
    (void)place;
}

void x278i_xml_free(x278i_xml *xml) {
    (void)xml;
}

#endif
