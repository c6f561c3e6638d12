/* What a document is, by its first bytes: a table of signatures, then the forms of text. */
#include "x278/content.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

static const struct {
    x278_content_kind kind;
    size_t at;
    size_t len;
    const char *bytes;
} signatures[] = {
    {X278_CONTENT_PDF, 0, 5, "%PDF-"},
    {X278_CONTENT_TIFF, 0, 4, "II*\0"},
    {X278_CONTENT_TIFF, 0, 4, "MM\0*"},
    {X278_CONTENT_JPEG, 0, 3, "\xff\xd8\xff"},
    {X278_CONTENT_PNG, 0, 8, "\x89PNG\r\n\x1a\n"},
    {X278_CONTENT_DICOM, 128, 4, "DICM"},
    {X278_CONTENT_MIME, 0, 13, "MIME-Version:"},
    {X278_CONTENT_MIME, 0, 13, "Content-Type:"},
};

static const struct {
    const char *name, *extension;
} kinds[] = {
    [X278_CONTENT_UNKNOWN] = {"unknown", "bin"}, [X278_CONTENT_PDF] = {"PDF", "pdf"},
    [X278_CONTENT_TIFF] = {"TIFF", "tif"},       [X278_CONTENT_JPEG] = {"JPEG", "jpg"},
    [X278_CONTENT_PNG] = {"PNG", "png"},         [X278_CONTENT_DICOM] = {"DICOM", "dcm"},
    [X278_CONTENT_XML] = {"XML", "xml"},         [X278_CONTENT_CCDA] = {"C-CDA", "xml"},
    [X278_CONTENT_JSON] = {"JSON", "json"},      [X278_CONTENT_MIME] = {"MIME", "eml"},
    [X278_CONTENT_TEXT] = {"text", "txt"},
};

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/* May a name go on with it? */
static bool in_name(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '.';
}

/* Where a word is in a text; `len` when it is not there. */
static size_t find(const char *text, size_t len, const char *word) {
    size_t size = strlen(word);
    for (size_t at = 0; at + size <= len; at++) {
        if (memcmp(text + at, word, size) == 0) {
            return at;
        }
    }
    return len;
}

/* Where the start tag of the root element begins, behind what may come before it; `len` when it is not in the text. */
static size_t find_root(const char *text, size_t len) {
    size_t at = 0;
    while (at + 1 < len) {
        if (text[at] == '<' && text[at + 1] != '?' && text[at + 1] != '!') {
            return at;
        }
        at++;
    }
    return len;
}

/* Is the local name of the root this word? */
static bool root_is(const char *text, size_t len, const char *word) {
    size_t at = find_root(text, len);
    size_t begin = at + 1;
    while (at + 1 < len && in_name(text[at + 1])) {
        at++;
        begin = text[at] == ':' ? at + 1 : begin;
    }
    return begin <= at && at + 1 - begin == strlen(word) && memcmp(text + begin, word, strlen(word)) == 0;
}

/* XML, or what is XML. X278_CONTENT_UNKNOWN: it is not. */
static x278_content_kind xml_kind(const char *text, size_t len) {
    if (len < 2 || text[0] != '<' || !(is_letter(text[1]) || text[1] == '?' || text[1] == '!')) {
        return X278_CONTENT_UNKNOWN;
    }
    bool clinical = root_is(text, len, "ClinicalDocument");
    return clinical && find(text, len, "2.16.840.1.113883.10.20.22.") < len ? X278_CONTENT_CCDA : X278_CONTENT_XML;
}

static bool is_json(const char *text, size_t len) {
    size_t at = 1;
    while (at < len && is_space(text[at])) {
        at++;
    }
    if (len == 0 || at == len) {
        return false;
    }
    bool value = text[at] == '"' || text[at] == '{' || text[at] == '[' || text[at] == '-' ||
                 (text[at] >= '0' && text[at] <= '9') || text[at] == ']';
    return (text[0] == '{' && (text[at] == '"' || text[at] == '}')) || (text[0] == '[' && value);
}

/* No control characters, and UTF-8, but for a character that is cut at the end. */
static bool is_text(const char *text, size_t len) {
    size_t at = 0;
    while (at < len) {
        size_t size = x278i_utf8_front(text + at, len - at, NULL);
        unsigned char c = (unsigned char)text[at];
        if (size == 0) {
            return at > 0 && len - at < 4 && c >= 0xc2;
        }
        if ((c < 0x20 && !is_space(text[at]) && c != '\f') || c == 0x7f) {
            return false;
        }
        at += size;
    }
    return len > 0;
}

x278_content_kind x278_content_kind_of(const void *data, size_t len) {
    const char *text = data == NULL ? "" : data;
    len = data == NULL ? 0 : len < X278_CONTENT_HEAD ? len : X278_CONTENT_HEAD;
    for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++) {
        size_t end = signatures[i].at + signatures[i].len;
        if (len >= end && memcmp(text + signatures[i].at, signatures[i].bytes, signatures[i].len) == 0) {
            return signatures[i].kind;
        }
    }
    bool plain = is_text(text, len);
    if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        text += 3;
        len -= 3;
    }
    while (len > 0 && is_space(*text)) {
        text++;
        len--;
    }
    x278_content_kind kind = xml_kind(text, len);
    return kind != X278_CONTENT_UNKNOWN ? kind
           : is_json(text, len)         ? X278_CONTENT_JSON
           : plain                      ? X278_CONTENT_TEXT
                                        : X278_CONTENT_UNKNOWN;
}

static bool is_known(x278_content_kind kind) {
    return kind >= 0 && kind < (x278_content_kind)(sizeof kinds / sizeof kinds[0]);
}

const char *x278_content_kind_name(x278_content_kind kind) {
    return kinds[is_known(kind) ? kind : X278_CONTENT_UNKNOWN].name;
}

const char *x278_content_kind_extension(x278_content_kind kind) {
    return kinds[is_known(kind) ? kind : X278_CONTENT_UNKNOWN].extension;
}
