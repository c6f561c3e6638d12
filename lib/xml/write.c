/* Documents as XML. The structs and the rows tell what is written; nothing here knows a field or a segment by its name. */
#include "x278/xml.h"

#include <errno.h>
#include <string.h>

#include "base/buf.h"
#include "base/issue.h"
#include "base/utf8.h"
#include "doc/document.h"
#include "review/node.h"
#include "review/rows.h"
#include "xml/format.h"

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_xml_writer_options, flags) + sizeof(uint32_t))

#define FULL ((size_t)64 * 1024) /* bytes that are put together before they are handed on */
#define PIECE ((size_t)4096)     /* bytes of a payload that are read at a time */
#define WIDEST ((size_t)4)       /* bytes of the longest character */

/* A struct that is being written. */
typedef struct frame {
    const char *name;
    const void *node;
    x278i_rows at;
    size_t entry; /* of the list at `field` that comes next */
    uint16_t field, end;
    bool open; /* the start tag is not ended yet: nothing stands in the element so far */
} frame;

struct x278_xml_writer {
    const x278_ctx *ctx;
    x278_writer *sink;
    x278i_buf out; /* what waits to be handed on */
    x278_status status;
    const x278i_guide *guide;
    const x278i_binding *binding;
    uint32_t depth;
    uint32_t flags;
    bool begun, closed;
    frame frames[X278I_XML_DEPTH];
};

/* ---- text ------------------------------------------------------------------------------------------------------- */

/* Hand on what was put together. */
static x278_status hand_on(x278_xml_writer *writer) {
    if (writer->status == X278_OK) {
        writer->status = x278_writer_text(writer->sink, writer->out.ptr, writer->out.len);
    }
    writer->out.len = 0;
    return writer->status;
}

static void put(x278_xml_writer *to, const char *text, size_t len) {
    size_t some = to->sink == NULL || len < FULL ? len : FULL;
    for (size_t at = 0; at < len; at += some) {
        some = len - at < some ? len - at : some;
        if (to->status == X278_OK) {
            to->status = x278i_buf_append(to->ctx, &to->out, text + at, some);
        }
        if (to->sink != NULL && to->out.len >= FULL) {
            hand_on(to);
        }
    }
}

static void put_text(x278_xml_writer *to, const char *text) {
    put(to, text, strlen(text));
}

static void put_hex(x278_xml_writer *to, uint8_t byte) {
    static const char digits[] = "0123456789ABCDEF";
    const char text[] = {digits[byte >> 4], digits[byte & 15]};
    put(to, text, sizeof text);
}

static void indent(x278_xml_writer *to, size_t level) {
    static const char blanks[] = "                                                      "; /* two a level */
    size_t width = level * 2;
    put(to, blanks, width < sizeof blanks ? width : sizeof blanks - 1);
}

/* May the character stand in XML, and come back as it is? (A CR would come back as a LF.) */
static bool is_sayable(uint32_t character) {
    return character >= 0x20 ? character != 0xFFFE && character != 0xFFFF : character == '\t' || character == '\n';
}

static const char *entity_of(char byte) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return NULL;
    }
}

/* A character by its number: the file can be looked at on a terminal. */
static void put_reference(x278_xml_writer *to, uint32_t character) {
    put_text(to, "&#x");
    for (unsigned shift = 24; shift > 0; shift -= 8) {
        uint32_t byte = character >> (shift - 8);
        if (byte > 0) {
            put_hex(to, (uint8_t)byte);
        }
    }
    put(to, ";", 1);
}

/* Part of a value as content: what XML cannot say is bytes. `more` follows: the last bytes, which may be half a character, are
 * left then. How many bytes were taken. */
static size_t put_part(x278_xml_writer *to, x278_str value, bool more) {
    size_t end = !more ? value.len : value.len > WIDEST ? value.len - WIDEST : 0;
    size_t plain = 0; /* where the bytes begin that need no escape */
    size_t at = 0;
    while (at < end) {
        uint32_t character = 0;
        size_t len = x278i_utf8_front(value.ptr + at, value.len - at, &character);
        const char *entity = len == 1 ? entity_of(value.ptr[at]) : NULL;
        bool sayable = len > 0 && is_sayable(character);
        bool unsafe = character >= 0x7F && x278i_is_unsafe(character);
        if (sayable && entity == NULL && !unsafe) {
            at += len;
            continue;
        }
        put(to, value.ptr + plain, at - plain);
        if (entity != NULL) {
            put_text(to, entity);
        } else if (sayable) {
            put_reference(to, character);
        } else {
            for (size_t i = 0; i < (len == 0 ? 1 : len); i++) {
                put_text(to, "<byte hex=\"");
                put_hex(to, (uint8_t)value.ptr[at + i]);
                put_text(to, "\"/>");
            }
        }
        at += len == 0 ? 1 : len;
        plain = at;
    }
    put(to, value.ptr + plain, at - plain);
    return at;
}

static void put_value(x278_xml_writer *to, x278_str value) {
    put_part(to, value, false);
}

/* A payload that is not in memory, in pieces. */
static void put_payload(x278_xml_writer *to, const x278_payload *payload) {
    char room[PIECE];
    size_t kept = 0; /* bytes at the front that were not taken yet */
    for (uint64_t at = 0; at < payload->length && to->status == X278_OK;) {
        uint64_t left = payload->length - at;
        size_t some = left < sizeof room - kept ? (size_t)left : sizeof room - kept;
        if (payload->read(payload->user, at, room + kept, some) != 0) {
            to->status = X278_E_CALLBACK;
            return;
        }
        at += some;
        size_t len = kept + some;
        size_t taken = put_part(to, (x278_str){room, len}, at < payload->length);
        kept = len - taken;
        memmove(room, room + taken, kept);
    }
}

/* An attribute whose text is ours: no control characters, UTF-8. */
static void put_attribute(x278_xml_writer *to, const char *name, const char *value) {
    put(to, " ", 1);
    put_text(to, name);
    put(to, "=\"", 2);
    put_value(to, (x278_str){value, strlen(value)});
    put(to, "\"", 1);
}

static void put_path(x278_xml_writer *to, x278i_row row) {
    char path[64];
    if ((to->flags & X278_XML_BARE) == 0) {
        x278i_guide_path(to->guide, row, path, sizeof path);
        if (path[0] != '\0') {
            put_attribute(to, "path", path);
        }
    }
}

/* ---- elements ------------------------------------------------------------------------------------------------------- */

/* The tag of the struct that is being written has to end before something can stand in it. */
static void end_start_tag(x278_xml_writer *to) {
    frame *top = &to->frames[to->depth - 1];
    if (top->open) {
        put(to, ">\n", 2);
        top->open = false;
    }
}

static void put_code(x278_xml_writer *to, const x278i_elem_row *elem, x278_str value) {
    const char *word = x278i_guide_meaning(to->guide, elem->list, value.ptr, value.len);
    put(to, " code=\"", 7);
    put_value(to, value);
    put(to, "\"", 1);
    if (word != NULL && (to->flags & X278_XML_BARE) == 0) {
        put_attribute(to, "word", word);
    }
    put(to, "/>\n", 3);
}

/* A payload that is not in memory; NULL: the field has none. */
static const x278_payload *payload_elsewhere(const void *node, uint16_t field) {
    if ((x278i_fields[field].flags & X278_FIELD_PAYLOAD) == 0) {
        return NULL;
    }
    const x278_payload *payload = x278i_node_at(node, field);
    return payload->data.ptr == NULL && payload->length > 0 ? payload : NULL;
}

/* A text, or an entry of a list of texts. */
static void put_leaf(x278_xml_writer *to, const frame *of, uint16_t field, size_t entry, x278_str value) {
    const char *name = x278i_xml_field_name(field);
    uint16_t row = x278i_rows_text(to->guide, to->binding, &of->at, field, entry);
    indent(to, (size_t)to->depth + 2);
    put(to, "<", 1);
    put_text(to, name);
    if (row != X278I_NONE) {
        put_path(to, (x278i_row){X278I_NONE, X278I_NONE, row});
    }
    const x278i_elem_row *elem = row == X278I_NONE ? NULL : &to->guide->elems[row];
    const x278_payload *elsewhere = payload_elsewhere(of->node, field);
    if (value.len == 0 && elsewhere == NULL) {
        put_text(to, " absent=\"1\"/>\n");
    } else if (elem != NULL && x278i_guide_code_in(to->guide, elem->codes, value.ptr, value.len)) {
        put_code(to, elem, value);
    } else {
        put(to, ">", 1);
        if (elsewhere != NULL) {
            put_payload(to, elsewhere);
        } else {
            put_value(to, value);
        }
        put(to, "</", 2);
        put_text(to, name);
        put(to, ">\n", 2);
    }
}

static void put_number(x278_xml_writer *to, const void *node, uint16_t field) {
    uint32_t number = x278i_node_number(node, field);
    if (number != 0) {
        x278i_digits room;
        put_attribute(to, x278i_fields[field].name, x278i_number(&room, number).ptr);
    }
}

static void put_delimiters(x278_xml_writer *to, const void *node, uint16_t field) {
    x278_delimiters set;
    memcpy(&set, x278i_node_at(node, field), sizeof set);
    const uint8_t bytes[] = {set.terminator, set.element, set.component, set.repetition};
    if ((bytes[0] | bytes[1] | bytes[2] | bytes[3]) == 0) {
        return;
    }
    put(to, " ", 1);
    put_text(to, x278i_fields[field].name);
    for (size_t i = 0; i < sizeof bytes; i++) {
        put_text(to, i == 0 ? "=\"" : " ");
        put_hex(to, bytes[i]);
    }
    put(to, "\"", 1);
}

/* Begin the element of a struct. */
static void push(x278_xml_writer *to, const char *name, uint16_t type, const void *node, const x278i_rows *at) {
    const x278i_struct *description = &x278i_structs[type];
    uint16_t end = (uint16_t)(description->first + description->count);
    if (to->depth == X278I_XML_DEPTH) {
        to->status = X278_E_LIMIT; /* no struct of the model is so deep */
        return;
    }
    to->frames[to->depth++] =
        (frame){.name = name, .node = node, .at = *at, .field = description->first, .end = end, .open = true};
    indent(to, (size_t)to->depth + 1);
    put(to, "<", 1);
    put_text(to, name);
    if (at->loop != X278I_NONE) {
        put_path(to, (x278i_row){at->loop, X278I_NONE, X278I_NONE});
    }
    for (uint16_t i = description->first; i < end; i++) {
        if (x278i_fields[i].kind == X278_FIELD_NUMBER) {
            put_number(to, node, i);
        } else if (x278i_fields[i].kind == X278_FIELD_DELIMITERS) {
            put_delimiters(to, node, i);
        }
    }
}

static void pop(x278_xml_writer *to) {
    const frame *top = &to->frames[to->depth - 1];
    if (top->open) {
        put(to, "/>\n", 3);
    } else {
        indent(to, (size_t)to->depth + 1);
        put(to, "</", 2);
        put_text(to, top->name);
        put(to, ">\n", 2);
    }
    to->depth--;
}

/* Write the next thing of a field; false: there is no more. */
static bool put_next(x278_xml_writer *to, frame *top) {
    uint16_t field = top->field;
    size_t entry = top->entry++;
    uint8_t kind = x278i_fields[field].kind;
    bool list = kind == X278_FIELD_TEXTS || kind == X278_FIELD_MANY;
    if (!x278i_xml_is_element(field) || entry >= (list ? x278i_node_count(top->node, field) : 1)) {
        return false;
    }
    if (kind == X278_FIELD_TEXT || kind == X278_FIELD_TEXTS) {
        x278_str value = list ? x278i_node_texts(top->node, field)[entry] : x278i_node_text(top->node, field);
        const x278_payload *elsewhere = payload_elsewhere(top->node, field);
        if (elsewhere != NULL && elsewhere->read == NULL) {
            to->status = X278_E_UNSUPPORTED; /* the XML would be without it */
        } else if (list || value.len > 0 || elsewhere != NULL) {
            end_start_tag(to);
            put_leaf(to, top, field, entry, value);
        }
        return true;
    }
    const void *node = list ? x278i_node_many(top->node, field)[entry] : x278i_node_one(top->node, field);
    if (node != NULL) {
        x278i_rows below = x278i_rows_below(to->guide, to->binding, &top->at, field, entry);
        end_start_tag(to);
        push(to, x278i_xml_field_name(field), x278i_fields[field].of, node, &below);
    }
    return true;
}

static void put_struct(x278_xml_writer *to, uint16_t type, const void *node, uint16_t loop) {
    x278i_rows at = x278i_rows_of_loop(to->guide, to->binding, loop);
    push(to, x278i_xml_struct_name(type), type, node, &at);
    while (to->depth > 0 && to->status == X278_OK) {
        frame *top = &to->frames[to->depth - 1];
        if (top->field == top->end) {
            pop(to);
        } else if (!put_next(to, top)) {
            top->field++;
            top->entry = 0;
        }
    }
    to->depth = 0;
}

static void put_document(x278_xml_writer *to, const x278_doc *doc) {
    to->guide = doc->guide;
    to->binding = x278i_binding_for(&to->guide);
    if (to->guide == NULL || doc->payload_lost) {
        to->status = X278_E_UNSUPPORTED; /* the model is bound to built-in guides only */
        return;
    }
    put_text(to, "  <document");
    if (doc->guide != NULL) {
        put_attribute(to, "guide", x278i_guide_text(doc->guide, doc->guide->id_str));
    }
    put(to, ">\n", 2);
    put_struct(to, x278i_envelope_struct, doc->envelope, to->guide->envelope);
    put_struct(to, to->binding->root, doc->root, to->guide->root);
    put_text(to, "  </document>\n");
}

/* ---- the file --------------------------------------------------------------------------------------------------------- */

static x278_status writer_new(const x278_ctx *ctx, const x278_xml_writer_options *options, x278_xml_writer **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_xml_writer_options given;
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &given, sizeof given);
    if (status == X278_OK && (given.flags & ~(uint32_t)X278_XML_BARE) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status != X278_OK) {
        return status;
    }
    x278_xml_writer *writer = x278i_object_new(ctx, sizeof *writer);
    if (writer == NULL) {
        return X278_E_NOMEM;
    }
    writer->ctx = ctx;
    writer->flags = given.flags;
    *out = writer;
    return X278_OK;
}

/* The writer, or nothing. */
static x278_status opened(x278_xml_writer **out, x278_status status) {
    if (status != X278_OK) {
        int error = errno; /* why a file could not be made */
        x278_xml_writer_free(*out);
        *out = NULL;
        errno = error;
    }
    return status;
}

x278_status x278_xml_writer_open_buffer(const x278_ctx *ctx, const x278_xml_writer_options *options,
                                        x278_xml_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_buffer(ctx, NULL, NULL, &(*out)->sink)) : status;
}

x278_status x278_xml_writer_open_file(const x278_ctx *ctx, const char *path, const x278_xml_writer_options *options,
                                      x278_xml_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_file(ctx, path, NULL, NULL, &(*out)->sink)) : status;
}

x278_status x278_xml_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                          const x278_xml_writer_options *options, x278_xml_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_callback(ctx, write, user, NULL, NULL, &(*out)->sink))
                             : status;
}

static void begin(x278_xml_writer *writer) {
    if (!writer->begun) {
        put_text(writer, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<reviews xmlns=\"" X278I_XML_SPACE
                         "\" version=\"" X278I_XML_VERSION "\">\n");
        writer->begun = true;
    }
}

x278_status x278_xml_writer_document(x278_xml_writer *writer, const x278_doc *doc) {
    if (writer == NULL || doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (writer->closed) {
        return X278_E_STATE;
    }
    x278_status status = x278i_doc_sound(doc);
    if (status != X278_OK) {
        return status;
    }
    begin(writer);
    put_document(writer, doc);
    return hand_on(writer);
}

x278_status x278_xml_writer_close(x278_xml_writer *writer) {
    if (writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (writer->closed) {
        return X278_E_STATE;
    }
    begin(writer);
    put_text(writer, "</reviews>\n");
    writer->closed = true;
    if (hand_on(writer) == X278_OK) {
        writer->status = x278_writer_close(writer->sink);
    }
    return writer->status;
}

x278_status x278_xml_writer_take_buffer(x278_xml_writer *writer, x278_buf *out) {
    if (writer == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    return x278_writer_take_buffer(writer->sink, out);
}

void x278_xml_writer_free(x278_xml_writer *writer) {
    if (writer != NULL) {
        x278_writer_free(writer->sink);
        x278i_buf_clear(writer->ctx, &writer->out);
        x278i_object_free(writer->ctx, writer, sizeof *writer);
    }
}

x278_status x278_xml_encode(const x278_doc *doc, const x278_xml_writer_options *options, x278_buf *out) {
    if (out != NULL) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    if (doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_xml_writer *writer;
    x278_status status = x278i_doc_sound(doc);
    status = status == X278_OK ? writer_new(doc->ctx, options, &writer) : status;
    if (status != X278_OK) {
        return status;
    }
    begin(writer);
    put_document(writer, doc);
    put_text(writer, "</reviews>\n");
    status = writer->status == X278_OK ? x278i_buf_hand_over(doc->ctx, &writer->out, out) : writer->status;
    x278_xml_writer_free(writer);
    return status;
}
