/* x278 extract: the documents of a 275 as files. Names are made here: none of the message's values is in them. */
#include <string.h>

#include "memory.h"
#include "print.h"
#include "system.h"
#include "target.h"
#include "tool.h"

static const tool_option options[] = {
    {NULL, NULL, NULL},
};

#define PIECE 3072u

/* The document that is being written. */
typedef struct extraction {
    const tool_args *args;
    const char *source;
    const char *folder;
    unsigned number;
    bool decode;  /* it is base64 */
    bool broken;  /* the base64 stops; `base64` says where */
    bool skipped; /* it is over the limit */
    bool open;    /* the file is: its kind is known */
    x278_base64 base64;
    x278_content_kind kind;
    unsigned long long size;
    char head[X278_CONTENT_HEAD];
    size_t head_len;
    char *name;
    tool_target target;
} extraction;

/* Give the document its name and open the file. */
static int open_file(extraction *e) {
    tool_identity there;
    size_t size = strlen(e->folder) + 40;
    e->kind = x278_content_kind_of(e->head, e->head_len);
    e->name = tool_alloc(size);
    if (e->name == NULL) {
        return tool_file_error(e->args, e->source, x278_status_text(X278_E_NOMEM));
    }
    snprintf(e->name, size, "%s/document-%04u.%s", e->folder, e->number, x278_content_kind_extension(e->kind));
    if (tool_system_identify(e->name, &there) == 0) {
        return tool_file_error(e->args, e->name, "the file is there already, and is not written over");
    }
    if (tool_target_open(e->args, e->name, &e->target) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    e->open = true;
    tool_target_write(e->head, e->head_len, &e->target);
    return TOOL_FINE;
}

/* Bytes of the document itself. */
static int take_bytes(extraction *e, const char *bytes, size_t len) {
    e->size += len;
    if (!e->open) {
        size_t room = sizeof e->head - e->head_len;
        size_t kept = len < room ? len : room;
        memcpy(e->head + e->head_len, bytes, kept);
        e->head_len += kept;
        bytes += kept;
        len -= kept;
        if (len == 0) {
            return TOOL_FINE;
        }
        if (open_file(e) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    tool_target_write(bytes, len, &e->target);
    return TOOL_FINE;
}

/* Bytes as they were sent. */
static int take_sent(extraction *e, const char *data, size_t len) {
    if (!e->decode) {
        return e->skipped ? TOOL_FINE : take_bytes(e, data, len);
    }
    int code = TOOL_FINE;
    for (size_t at = 0; at < len && !e->broken && !e->skipped && code == TOOL_FINE; at += PIECE) {
        char bytes[X278_BASE64_DECODED_SIZE(PIECE)];
        size_t written = 0;
        size_t piece = len - at < PIECE ? len - at : PIECE;
        e->broken = x278_base64_decode(&e->base64, data + at, piece, bytes, sizeof bytes, &written) != X278_OK;
        code = take_bytes(e, bytes, written);
    }
    return code;
}

static void begin_document(extraction *e, const x278_segment *segment, unsigned long long length) {
    x278_span filter = {NULL, 0};
    bool has_filter = x278_segment_count(segment, 0, 0) > 2 || length > 0;
    e->number++;
    e->decode = has_filter && x278_segment_get(segment, 1, 0, 0, &filter) == X278_OK && filter.len == 3 &&
                memcmp(filter.ptr, "B64", 3) == 0;
    e->broken = false;
    e->skipped = length > (unsigned long long)X278_PAYLOAD_LIMIT;
    e->open = false;
    e->base64 = (x278_base64){0, 0, 0, 0, {0, 0}};
    e->size = 0;
    e->head_len = 0;
}

/* The document is complete: give the file its name, and say so. */
static int end_document(extraction *e) {
    if (e->skipped) {
        tool_file_error(e->args, e->source, "a document is over the limit of 64 MiB and is not written");
        return TOOL_FINDINGS;
    }
    int code = e->open ? TOOL_FINE : open_file(e);
    if (code == TOOL_FINE) {
        code = tool_target_close(&e->target, TOOL_FINE);
    }
    if (code != TOOL_FINE) {
        return code;
    }
    tool_print(stdout, "%s\t%s\t%llu bytes\n", e->name, x278_content_kind_name(e->kind), e->size);
    if (e->decode && (e->broken || x278_base64_decode_end(&e->base64) != X278_OK)) {
        char text[96];
        snprintf(text, sizeof text, "the base64 stops at byte %llu of the payload",
                 (unsigned long long)e->base64.offset);
        tool_file_error(e->args, e->name, text);
        return TOOL_FINDINGS;
    }
    return TOOL_FINE;
}

static void drop_document(extraction *e) {
    tool_target_drop(&e->target);
    tool_free(e->name);
    e->name = NULL;
}

/* A payload that came as a segment, because its count is wrong or it was short. */
static int take_whole(extraction *e, const x278_segment *segment) {
    x278_span data = {NULL, 0};
    begin_document(e, segment, 0);
    x278_segment_get_raw(segment, (uint32_t)x278_segment_count(segment, 0, 0), 0, 0, &data);
    int code = take_sent(e, data.ptr, data.len);
    code = code == TOOL_FINE ? end_document(e) : code;
    drop_document(e);
    return code;
}

static int take_token(extraction *e, const x278_token *token) {
    int code = TOOL_FINE;
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
        return (x278_segment_flags(token->segment) & X278_SEGMENT_PAYLOAD) != 0 ? take_whole(e, token->segment) : code;
    case X278_TOKEN_PAYLOAD_BEGIN:
        begin_document(e, token->segment, token->length);
        return code;
    case X278_TOKEN_PAYLOAD_DATA:
        code = take_sent(e, token->data.ptr, token->data.len);
        break;
    case X278_TOKEN_PAYLOAD_END:
        code = end_document(e);
        drop_document(e);
        break;
    default:
        break;
    }
    return code;
}

static int extract(extraction *e, tool_input *input) {
    int code = TOOL_FINE;
    x278_status status = X278_OK;
    while (status == X278_OK && code != TOOL_FAILED) {
        const x278_token *token;
        status = tool_next_token(input, &token);
        if (status == X278_OK) {
            code = tool_worse(code, take_token(e, token));
        }
    }
    drop_document(e);
    code = tool_worse(code, tool_tell(e->args, e->source, input->issues));
    if (status < X278_OK) {
        return tool_input_error(e->args, e->source, input, status);
    }
    if (e->number == 0 && code != TOOL_FAILED) {
        return tool_kind_error(e->args, e->source, TOOL_KIND_X12, "holds no document (BDS or BIN)");
    }
    return code;
}

static int run(tool_args *args) {
    const char *value;
    int option = tool_next_option(args, &value);
    if (option == TOOL_BAD_OPTION) {
        return TOOL_FAILED;
    }
    if (args->file_count != 2) {
        return tool_usage_error(args, "a 275 and a folder are needed: x278 extract 275-FILE DIR");
    }
    tool_identity folder;
    if (tool_system_identify(args->files[1], &folder) != 0 || folder.kind != TOOL_ENTRY_FOLDER) {
        return tool_file_error(args, args->files[1], "is not a folder that is there");
    }
    extraction *e = tool_alloc_zero(1, sizeof *e);
    if (e == NULL) {
        return tool_file_error(args, args->files[0], x278_status_text(X278_E_NOMEM));
    }
    tool_input input;
    e->args = args;
    e->source = args->files[0];
    e->folder = args->files[1];
    x278_status status = tool_open(&input, e->source, NULL);
    int code = status == X278_OK ? extract(e, &input) : tool_read_error(args, e->source, status);
    if (status == X278_OK) {
        tool_close(&input);
    }
    tool_free(e);
    return code;
}

const tool_command tool_extract = {
    .name = "extract",
    .operands = "275-FILE DIR",
    .summary = "Write the documents of a 275 to files.",
    .details =
        "Each document goes to a file DIR/document-0001.pdf, DIR/document-0002.tif and so on: the number counts, the\n"
        "ending is told by the first bytes. Base64 is decoded. A file that is there already is never written over.\n"
        "Prints the name, kind and size of each. Exit status: 0 fine, 1 something is wrong in the message or a\n"
        "document is not written, 2 something failed.\n",
    .options = options,
    .run = run,
};
