/* Why something failed, in words for people. */
#include "reason.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "system.h"

#define HEAD 64 /* bytes of a file that show its kind */

void tool_system_text(int error, char *room, size_t size) {
    const char *text = error == 0 ? "it cannot be read or written" : strerror(error);
    snprintf(room, size, "%s", text);
    if (room[0] >= 'A' && room[0] <= 'Z') {
        room[0] = (char)(room[0] - 'A' + 'a');
    }
}

/* ---- what a file looks like ------------------------------------------------------------------------------------- */

static const struct {
    const char *begin;
    size_t len;
    const char *advice[2]; /* for a command that reads X12, XML; NULL: this is what it reads */
} kinds[] = {
    {"ISA", 3, {NULL, "this is an X12 message: x278 decode makes XML of it"}},
    {"<", 1, {"this is XML: x278 encode makes a message of it", NULL}},
    {"ST*",
     3,
     {"this is a transaction set (ST) without its envelope: put it into ISA and GS, or check it with --guide",
      "this is a transaction set (ST) without its envelope (ISA, GS)"}},
    {"{", 1, {"this looks like JSON", "this looks like JSON"}},
    {"MSH|", 4, {"this looks like an HL7 version 2 message", "this looks like an HL7 version 2 message"}},
    {"UNA", 3, {"this looks like an EDIFACT message", "this looks like an EDIFACT message"}},
    {"UNB", 3, {"this looks like an EDIFACT message", "this looks like an EDIFACT message"}},
    {"%PDF", 4, {"this is a PDF document", "this is a PDF document"}},
    {"PK\3\4", 4, {"this is a ZIP archive: unpack it first", "this is a ZIP archive: unpack it first"}},
    {"\x1f\x8b", 2, {"this is compressed by gzip: unpack it first", "this is compressed by gzip: unpack it first"}},
    {"\xc9\xe2\xc1", 3, {"this looks like X12 in EBCDIC: give --charset IBM037", "this looks like X12 in EBCDIC"}},
    {"I\0S\0", 4, {"this looks like X12 in UTF-16: give --charset UTF-16LE", "this looks like X12 in UTF-16"}},
    {"\xff\xfeI\0", 4, {"this looks like X12 in UTF-16: give --charset UTF-16", "this looks like X12 in UTF-16"}},
    {"\0I\0S", 4, {"this looks like X12 in UTF-16: give --charset UTF-16BE", "this looks like X12 in UTF-16"}},
    {"\xfe\xff\0I", 4, {"this looks like X12 in UTF-16: give --charset UTF-16", "this looks like X12 in UTF-16"}},
};

/* The first bytes of a file, without a mark of UTF-8 and blank space before them. */
static size_t read_head(const char *name, char head[HEAD]) {
    size_t len = tool_read_head(name, head, HEAD);
    size_t skipped = len >= 3 && memcmp(head, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    while (skipped < len && strchr(" \t\r\n", head[skipped]) != NULL && head[skipped] != '\0') {
        skipped++;
    }
    memmove(head, head + skipped, len - skipped);
    return len - skipped;
}

void tool_kind_text(const char *name, tool_kind expected, const char *what, char *room, size_t size) {
    char head[HEAD];
    size_t len = read_head(name, head);
    const char *advice = len == 0 ? "it is empty" : NULL;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && advice == NULL; i++) {
        if (len >= kinds[i].len && memcmp(head, kinds[i].begin, kinds[i].len) == 0) {
            advice = kinds[i].advice[expected];
        }
    }
    snprintf(room, size, "%s%s%s", what, advice != NULL ? "; " : "", advice != NULL ? advice : "");
}

/* ---- files that cannot be read ---------------------------------------------------------------------------------- */

void tool_read_text(const char *name, x278_status status, int error, char *room, size_t size) {
    tool_identity own;
    bool refused = status == X278_E_IO && error == EACCES;
    if (refused && tool_system_identify(name, &own) == 0 && own.kind == TOOL_ENTRY_FOLDER) {
        error = EISDIR; /* some systems do not even open a folder */
    }
    if (status == X278_E_IO && error != 0) {
        tool_system_text(error, room, size);
    } else {
        snprintf(room, size, "%s",
                 status == X278_E_IO            ? "it cannot be read"
                 : status == X278_E_UNSUPPORTED ? "the character set is not known here"
                                                : x278_status_text(status));
    }
}
