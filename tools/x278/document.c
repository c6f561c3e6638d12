/* Files as documents of a 275: what they are, and their bytes as base64. */
#include "document.h"

#include <errno.h>
#include <string.h>

#include "system.h"

#define RAW 49152u /* bytes that make 64 KiB of base64 */

/* What a kind of content is in CAT02, and whether it is an image. */
static const struct {
    const char *format;
    x278_content_kind kind;
    bool image;
} forms[] = {
    {"HL", X278_CONTENT_CCDA, false}, {"HL", X278_CONTENT_XML, false},  {"IA", X278_CONTENT_PDF, false},
    {"IA", X278_CONTENT_TIFF, true},  {"IA", X278_CONTENT_JPEG, true},  {"IA", X278_CONTENT_PNG, true},
    {"IA", X278_CONTENT_DICOM, true}, {"TX", X278_CONTENT_TEXT, false}, {"TX", X278_CONTENT_JSON, false},
    {"TX", X278_CONTENT_MIME, false},
};

static int fail(const tool_args *args, const char *file, int error) {
    char reason[256];
    tool_system_text(error, reason, sizeof reason);
    return tool_file_error(args, file, reason);
}

/* Count the bytes of the file, and keep its first ones. 0, or errno. */
static int measure(tool_document *document, char *head, size_t *head_len, uint64_t *size) {
    static char bytes[RAW];
    size_t got = 0;
    int error;
    *head_len = 0;
    *size = 0;
    do {
        error = tool_system_read(document->descriptor, bytes, sizeof bytes, &got);
        if (*size == 0) {
            *head_len = got < X278_CONTENT_HEAD ? got : X278_CONTENT_HEAD;
            memcpy(head, bytes, *head_len);
        }
        *size += got;
    } while (error == 0 && got == sizeof bytes);
    return error;
}

/* A radiology image, or one that only radiology makes, is not sent without need. */
static bool is_image(const tool_document *document, bool image) {
    return document->kind == X278_CONTENT_DICOM || (image && strcmp(document->type, "RB") == 0);
}

int tool_document_open(const tool_args *args, const char *operand, tool_document *document) {
    char head[X278_CONTENT_HEAD];
    size_t head_len;
    uint64_t size;
    bool typed = strlen(operand) > 3 && operand[2] == '=';
    bool image = false;
    *document = (tool_document){.file = typed ? operand + 3 : operand, .type = "77", .format = "IA", .descriptor = -1};
    document->typed = typed;
    if (typed) {
        memcpy(document->type, operand, 2);
    }
    document->descriptor = tool_system_open(document->file);
    if (document->descriptor < 0) {
        return fail(args, document->file, errno);
    }
    int error = measure(document, head, &head_len, &size);
    tool_document_close(document);
    if (error != 0) {
        return fail(args, document->file, error);
    }
    document->kind = x278_content_kind_of(head, head_len);
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (forms[i].kind == document->kind) {
            document->format = forms[i].format;
            image = forms[i].image;
        }
    }
    document->image = is_image(document, image);
    document->length = (size + 2) / 3 * 4;
    return size > 0 ? TOOL_FINE : tool_file_error(args, document->file, "is empty");
}

bool tool_document_is_sent(const tool_document *document, bool images) {
    return images || !document->image;
}

/* Encode the next bytes of the file, up to `size` characters. false: they are not as many as they were. */
static bool encode_next(tool_document *document, char *to, size_t size) {
    static char bytes[RAW];
    x278_base64 state = {0, 0, 0, 0, {0, 0}};
    while (size > 0) {
        size_t wanted = size / 4 * 3 < RAW ? size / 4 * 3 : RAW;
        size_t got = 0;
        size_t written = 0;
        size_t last = 0;
        char text[X278_BASE64_ENCODED_SIZE(RAW)];
        if (tool_system_read(document->descriptor, bytes, wanted, &got) != 0 ||
            x278_base64_encode(&state, bytes, got, text, sizeof text, &written) != X278_OK ||
            x278_base64_encode_end(&state, text + written, sizeof text - written, &last) != X278_OK ||
            written + last == 0 || written + last > size) {
            return false;
        }
        memcpy(to, text, written + last);
        to += written + last;
        size -= written + last;
    }
    return true;
}

int32_t tool_document_read(void *user, uint64_t at, void *buf, size_t size) {
    tool_document *document = user;
    if (at == 0) {
        tool_document_close(document);
        document->descriptor = tool_system_open(document->file);
        document->at = 0;
    }
    if (document->descriptor < 0 || at != document->at || size % 4 != 0 || !encode_next(document, buf, size)) {
        return 1;
    }
    document->at += size;
    return 0;
}

void tool_document_close(tool_document *document) {
    if (document->descriptor >= 0) {
        tool_system_close(document->descriptor);
    }
    document->descriptor = -1;
}
