/*
 * Any bytes in any character set: read to their end and written in the same set they are the same bytes, unless some of
 * them stand for no character or both line controls of EBCDIC are there. Written within a limit, every value is in it.
 */
#include <stdbool.h>

#include "memory.h"
#include "rewrite.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define ISA_TEXT                                                                                                       \
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~"

static const char *const names[] = {"ISO-8859-1", "WINDOWS-1252", "UTF-16", "UTF-16LE",
                                    "UTF-16BE",   "IBM037",       "IBM1047"};

#define NAMES (sizeof names / sizeof names[0])

static bool told(const x278_issues *issues, const char *name) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        if (strcmp(x278_issues_at(issues, i)->name.ptr, name) == 0) {
            return true;
        }
    }
    return false;
}

/* Read `data` in a character set and write each token in it. */
static void there_and_back(const x278_ctx *ctx, const uint8_t *data, size_t size, const char *name, uint64_t chunk) {
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    x278_issues *issues = NULL;
    const x278_token *token = NULL;
    x278_reader_options in = {.struct_size = sizeof in, .encoding.charset = name, .chunk_bytes = chunk};
    x278_writer_options out = {.struct_size = sizeof out, .encoding.charset = name};
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    x278_status status = x278_reader_open_memory(ctx, data, size, &in, issues, &reader);
    if (status == X278_E_UNSUPPORTED) { /* without iconv, or one that has no EBCDIC */
        x278_issues_free(issues);
        return;
    }
    MUST(status == X278_OK);
    uint64_t passed = 0;
    bool lost = false;
    while ((status = x278_reader_next(reader, &token)) == X278_OK) {
        out.encoding.form = x278_reader_form(reader);
        if (writer == NULL) {
            MUST(x278_writer_open_buffer(ctx, &out, NULL, &writer) == X278_OK);
        }
        MUST(x278_writer_set_form(writer, out.encoding.form) == X278_OK);
        x278_status written = rewrite_token(writer, token, &passed);
        lost = lost || written == X278_E_CHARACTER;
        MUST(written == X278_OK || written == X278_E_CHARACTER);
    }
    if (status == X278_END && writer != NULL) {
        bool unknown = told(issues, "character_unknown");
        bool ebcdic = name[0] == 'I' && name[1] == 'B';
        bool mixed = ebcdic && size > 0 && memchr(data, 0x15, size) != NULL && memchr(data, 0x25, size) != NULL;
        x278_buf got = {NULL, 0, NULL};
        MUST(!lost || unknown);
        MUST(x278_writer_close(writer) == X278_OK);
        MUST(x278_writer_take_buffer(writer, &got) == X278_OK);
        if (!unknown) {
            MUST(got.len == size);
            MUST(mixed || memcmp(got.ptr, data, size) == 0);
        }
        x278_buf_free(&got);
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

/* Is every byte of the elements of a segment plain, but for delimiters? */
static void is_limited(const x278_segment *segment, x278_character_set limit) {
    static const char basic[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"&'()*+,-./:;?=";
    static const char more[] = "abcdefghijklmnopqrstuvwxyz%@[]_{}\\|<>~^`#$";
    x278_span tag;
    x278_span part;
    bool isa = x278_segment_get(segment, 0, 0, 0, &tag) == X278_OK && tag.len == 3 && memcmp(tag.ptr, "ISA", 3) == 0;
    size_t count = x278_segment_count(segment, 0, 0);
    count -= (x278_segment_flags(segment) & X278_SEGMENT_PAYLOAD) != 0 ? 1 : 0; /* a payload is data */
    for (uint32_t e = 0; e <= count; e++) {
        for (uint32_t r = 1; r <= (e == 0 ? 1 : x278_segment_count(segment, e, 0)); r++) {
            for (uint32_t c = 1; c <= (e == 0 ? 1 : x278_segment_count(segment, e, r)); c++) {
                MUST(x278_segment_get(segment, e, e == 0 ? 0 : r, e == 0 ? 0 : c, &part) == X278_OK);
                for (size_t i = 0; i < part.len && e > 0 && !isa; i++) {
                    bool fine = part.ptr[i] != 0 && strchr(basic, part.ptr[i]) != NULL;
                    fine = fine || (limit == X278_CHARACTER_SET_EXTENDED && part.ptr[i] != 0 &&
                                    strchr(more, part.ptr[i]) != NULL);
                    MUST(fine);
                }
            }
        }
    }
}

/* Write every segment within a limit, and look at what was written. */
static void within(const x278_ctx *ctx, const uint8_t *data, size_t size, x278_character_set limit) {
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    x278_issues *issues = NULL;
    const x278_token *token = NULL;
    const x278_delimiters usual = {'~', '*', ':', '^'};
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    x278_writer_options out = {
        .struct_size = sizeof out, .encoding.limit = limit, .encoding.replacement = ' ', .delimiters = usual};
    MUST(x278_reader_open_memory(ctx, data, size, NULL, NULL, &reader) == X278_OK);
    MUST(x278_writer_open_buffer(ctx, &out, issues, &writer) == X278_OK);
    MUST(x278_writer_text(writer, ISA_TEXT, sizeof ISA_TEXT - 1) == X278_OK);
    while (x278_reader_next(reader, &token) == X278_OK) {
        x278_span tag;
        if (token->kind != X278_TOKEN_SEGMENT || x278_segment_get(token->segment, 0, 0, 0, &tag) != X278_OK ||
            (tag.len == 3 && memcmp(tag.ptr, "ISA", 3) == 0)) {
            continue;
        }
        uint64_t before = x278_writer_bytes(writer);
        uint64_t errors = x278_issues_total(issues, X278_SEVERITY_ERROR);
        x278_status status = x278_writer_segment(writer, token->segment, 0);
        MUST(status == X278_OK || status == X278_E_CHARACTER || status == X278_E_DELIMITER);
        MUST(status == X278_OK || x278_writer_bytes(writer) == before);
        MUST(status != X278_E_CHARACTER || x278_issues_total(issues, X278_SEVERITY_ERROR) > errors);
    }
    x278_buf got = {NULL, 0, NULL};
    MUST(x278_writer_take_buffer(writer, &got) == X278_OK);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        MUST(issue->severity == X278_SEVERITY_ERROR || issue->offset + issue->length <= got.len);
    }
    x278_reader_free(reader);
    MUST(x278_reader_open_memory(ctx, got.ptr, got.len, NULL, NULL, &reader) == X278_OK);
    while (x278_reader_next(reader, &token) == X278_OK) {
        if (token->kind == X278_TOKEN_SEGMENT) {
            is_limited(token->segment, limit);
        }
    }
    x278_reader_free(reader);
    x278_writer_free(writer);
    x278_issues_free(issues);
    x278_buf_free(&got);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    memory m = {0, 0, 0};
    x278_ctx *ctx = memory_ctx(&m, 0);
    there_and_back(ctx, data, size, names[size % NAMES],
                   size % 2 == 0 ? 0 : 7); /* iconv takes its time to open a set */
    within(ctx, data, size, X278_CHARACTER_SET_BASIC);
    within(ctx, data, size, X278_CHARACTER_SET_EXTENDED);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    return 0;
}
