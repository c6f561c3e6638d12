/* The send log: what is kept of a transaction, as a struct and as a line of text. */
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/text.h"
#include "edi/reader.h"
#include "walk/walk.h"
#include "x278/ack.h"

#define HEADING "x278-sent/1"

typedef struct sent_record {
    x278_sent view; /* first, so that the two pointers are one */
    const x278_ctx *ctx;
    x278i_arena arena;
} sent_record;

/* What a record has: texts of its own, and lists. */
typedef enum key {
    KEY_ISA13,
    KEY_GS01,
    KEY_GS02,
    KEY_GS03,
    KEY_GS06,
    KEY_ST01,
    KEY_ST02,
    KEY_BHT03,
    KEY_FINGERPRINT,
    KEY_TRACE,     /* a pair */
    KEY_REFERENCE, /* a pair */
    KEY_ATTACHMENT,
    KEYS
} key;

static const struct {
    const char *name;
    size_t offset; /* of a text in the view */
} keys[KEYS] = {
    {"isa13", offsetof(x278_sent, isa13)},
    {"gs01", offsetof(x278_sent, gs01)},
    {"gs02", offsetof(x278_sent, gs02)},
    {"gs03", offsetof(x278_sent, gs03)},
    {"gs06", offsetof(x278_sent, gs06)},
    {"st01", offsetof(x278_sent, st01)},
    {"st02", offsetof(x278_sent, st02)},
    {"bht03", offsetof(x278_sent, bht03)},
    {"fp", offsetof(x278_sent, fingerprint)},
    {"trn", 0},
    {"ref", 0},
    {"pwk", 0},
};

/* A record in the making: everything is added twice, first to be counted, then to be kept. */
typedef struct maker {
    sent_record *record;
    bool counting;
    size_t traces, references, attachments;
    const x278_sent_trace **trace_list;
    const x278_sent_reference **reference_list;
    x278_str *attachment_list;
    x278_status status;
} maker;

static void keep(maker *to, x278_span value, x278_str *out) {
    if (to->status == X278_OK && value.len > 0) {
        to->status = x278i_arena_str(&to->record->arena, value.ptr, value.len, out);
    }
}

static void *part(maker *to, size_t size) {
    void *memory = to->status == X278_OK ? x278i_arena_alloc(&to->record->arena, size) : NULL;
    if (memory == NULL) {
        to->status = X278_E_NOMEM;
        return NULL;
    }
    memset(memory, 0, size);
    uint32_t known = (uint32_t)size;
    memcpy(memory, &known, sizeof known); /* struct_size stands first */
    return memory;
}

static void add_trace(maker *to, x278_span number, x278_span origin) {
    size_t at = to->traces++;
    x278_sent_trace *trace = to->counting ? NULL : part(to, sizeof *trace);
    if (trace != NULL) {
        keep(to, number, &trace->number);
        keep(to, origin, &trace->origin);
        to->trace_list[at] = trace;
    }
}

static void add_reference(maker *to, x278_span qualifier, x278_span number) {
    size_t at = to->references++;
    x278_sent_reference *reference = to->counting ? NULL : part(to, sizeof *reference);
    if (reference != NULL) {
        keep(to, qualifier, &reference->qualifier);
        keep(to, number, &reference->number);
        to->reference_list[at] = reference;
    }
}

static void add_attachment(maker *to, x278_span number) {
    size_t at = to->attachments++;
    if (!to->counting) {
        to->attachment_list[at] = (x278_str){NULL, 0};
        keep(to, number, &to->attachment_list[at]);
    }
}

/* Add a value; those of lists only when their first part is not empty. */
static void add(maker *to, key what, x278_span first, x278_span second) {
    if (first.len == 0 || to->status != X278_OK) {
        return;
    }
    switch (what) {
    case KEY_TRACE:
        add_trace(to, first, second);
        break;
    case KEY_REFERENCE:
        add_reference(to, first, second);
        break;
    case KEY_ATTACHMENT:
        add_attachment(to, first);
        break;
    default:
        if (!to->counting) {
            keep(to, first, (x278_str *)(void *)((char *)&to->record->view + keys[what].offset));
        }
        break;
    }
}

/* After counting: the lists. */
static void make_lists(maker *to) {
    x278i_arena *arena = &to->record->arena;
    to->trace_list = x278i_arena_alloc(arena, to->traces * sizeof *to->trace_list);
    to->reference_list = x278i_arena_alloc(arena, to->references * sizeof *to->reference_list);
    to->attachment_list = x278i_arena_alloc(arena, to->attachments * sizeof *to->attachment_list);
    if (to->trace_list == NULL || to->reference_list == NULL || to->attachment_list == NULL) {
        to->status = X278_E_NOMEM;
    }
    to->counting = false;
    to->traces = to->references = to->attachments = 0;
}

static x278_status finish(maker *to, const x278_sent **out) {
    x278_sent *view = &to->record->view;
    if (to->status != X278_OK) {
        x278_sent_free(view);
        return to->status;
    }
    view->traces = to->traces > 0 ? to->trace_list : NULL;
    view->trace_count = to->traces;
    view->references = to->references > 0 ? to->reference_list : NULL;
    view->reference_count = to->references;
    view->attachments = to->attachments > 0 ? to->attachment_list : NULL;
    view->attachment_count = to->attachments;
    *out = view;
    return X278_OK;
}

static x278_status begin(const x278_ctx *ctx, maker *to) {
    memset(to, 0, sizeof *to);
    to->record = x278i_object_new(ctx, sizeof *to->record);
    if (to->record == NULL) {
        return X278_E_NOMEM;
    }
    to->record->view.struct_size = sizeof to->record->view;
    to->record->ctx = ctx;
    x278i_arena_init(&to->record->arena, ctx);
    to->counting = true;
    return X278_OK;
}

void x278_sent_free(const x278_sent *sent) {
    if (sent != NULL) {
        sent_record *record = (sent_record *)sent;
        x278i_arena_free(&record->arena);
        x278i_object_free(record->ctx, record, sizeof *record);
    }
}

/* From a transaction */

/* FNV-1a, with a byte that is in no value between values. */
static void hash(uint64_t *state, x278_span value) {
    for (size_t i = 0; i <= value.len; i++) {
        *state ^= i < value.len ? (unsigned char)value.ptr[i] : 0x1fu;
        *state *= UINT64_C(0x100000001b3);
    }
}

/* Elements that make two requests the same one. `level` is the HL03 they stand under. */
static const struct {
    uint32_t tag;
    char level[3];
    uint8_t elements[5];
} marks[] = {
    {X278I_TAG3('N', 'M', '1'), "21", {9}},
    {X278I_TAG3('N', 'M', '1'), "22", {9}},
    {X278I_TAG3('N', 'M', '1'), "23", {3, 4, 5}},
    {X278I_TAG3('D', 'M', 'G'), "23", {2}},
    {X278I_TAG2('U', 'M'), "EV", {1, 2, 3}},
    {X278I_TAG2('U', 'M'), "SS", {1, 2, 3}},
    {X278I_TAG3('D', 'T', 'P'), "EV", {1, 2, 3}},
    {X278I_TAG3('D', 'T', 'P'), "SS", {1, 2, 3}},
    {X278I_TAG2('H', 'I'), "EV", {1}},
    {X278I_TAG3('S', 'V', '1'), "SS", {1}},
    {X278I_TAG3('S', 'V', '2'), "SS", {1, 2}},
    {X278I_TAG3('S', 'V', '3'), "SS", {1}},
};

static void hash_segment(uint64_t *state, const x278_segment *segment, x278_span level) {
    uint32_t tag = x278i_segment_tag(segment);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (marks[i].tag != tag || level.len != 2 || memcmp(level.ptr, marks[i].level, 2) != 0) {
            continue;
        }
        hash(state, x278i_element(segment, 0));
        for (size_t n = 0; n < sizeof marks[i].elements && marks[i].elements[n] != 0; n++) {
            hash(state, x278i_element(segment, marks[i].elements[n]));
        }
    }
}

static void add_segment(maker *to, const x278_segment *segment, bool in_event) {
    static const x278_span none = {NULL, 0};
    switch (x278i_segment_tag(segment)) {
    case X278I_TAG3('B', 'H', 'T'):
        add(to, KEY_BHT03, x278i_value(segment, 3, 0), none);
        break;
    case X278I_TAG3('B', 'G', 'N'): /* of an attachment */
        add(to, KEY_BHT03, x278i_value(segment, 2, 0), none);
        break;
    case X278I_TAG3('T', 'R', 'N'):
        add(to, KEY_TRACE, x278i_value(segment, 2, 0), x278i_value(segment, 3, 0));
        break;
    case X278I_TAG3('R', 'E', 'F'):
        if (in_event &&
            (x278i_span_is(x278i_value(segment, 1, 0), "BB") || x278i_span_is(x278i_value(segment, 1, 0), "NT"))) {
            add(to, KEY_REFERENCE, x278i_value(segment, 1, 0), x278i_value(segment, 2, 0));
        }
        break;
    case X278I_TAG3('P', 'W', 'K'):
        add(to, KEY_ATTACHMENT, x278i_value(segment, 6, 0), none);
        break;
    default:
        break;
    }
}

static void add_transaction(maker *to, const x278_transaction *transaction) {
    static const x278_span none = {NULL, 0};
    static const struct {
        key what;
        uint8_t header; /* 0 ISA, 1 GS, 2 ST */
        uint8_t element;
    } numbers[] = {{KEY_ISA13, 0, 13}, {KEY_GS01, 1, 1}, {KEY_GS02, 1, 2}, {KEY_GS03, 1, 3},
                   {KEY_GS06, 1, 6},   {KEY_ST01, 2, 1}, {KEY_ST02, 2, 2}};
    const x278_segment *segments = x278i_transaction_segments(transaction);
    const x278_segment *headers[] = {transaction->isa, transaction->gs, &segments[0]};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        const x278_segment *header = headers[numbers[i].header];
        add(to, numbers[i].what, header == NULL ? none : x278i_value(header, numbers[i].element, 0), none);
    }
    uint64_t state = UINT64_C(0xcbf29ce484222325);
    x278_span level = none;
    for (uint64_t i = 0; i < transaction->segment_count; i++) {
        if (x278i_segment_tag(&segments[i]) == X278I_TAG2('H', 'L')) {
            level = x278i_value(&segments[i], 3, 0);
        }
        add_segment(to, &segments[i], x278i_span_is(level, "EV") || x278i_span_is(level, "SS"));
        hash_segment(&state, &segments[i], level);
    }
    char digits[16];
    for (int i = 15; i >= 0; i--, state >>= 4) {
        digits[i] = "0123456789abcdef"[state & 15u];
    }
    add(to, KEY_FINGERPRINT, (x278_span){digits, sizeof digits}, none);
}

x278_status x278_sent_from_transaction(const x278_ctx *ctx, const x278_transaction *transaction,
                                       const x278_sent **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    maker to;
    x278_status status = begin(ctx, &to);
    if (status != X278_OK) {
        return status;
    }
    add_transaction(&to, transaction);
    make_lists(&to);
    add_transaction(&to, transaction);
    return finish(&to, out);
}

/* As text */

static bool is_plain(unsigned char byte) {
    return byte > ' ' && byte < 0x7f && byte != '%' && byte != ',' && byte != '=';
}

typedef struct line {
    const x278_ctx *ctx;
    x278i_buf text;
    x278_status status;
} line;

static void put(line *to, const void *bytes, size_t len) {
    if (to->status == X278_OK) {
        to->status = x278i_buf_append(to->ctx, &to->text, bytes, len);
    }
}

static void put_value(line *to, x278_str value) {
    for (size_t i = 0; i < value.len; i++) {
        unsigned char byte = (unsigned char)value.ptr[i];
        char code[3] = {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15u]};
        if (is_plain(byte)) {
            put(to, &value.ptr[i], 1);
        } else {
            put(to, code, sizeof code);
        }
    }
}

static void put_key(line *to, key what) {
    put(to, " ", 1);
    put(to, keys[what].name, strlen(keys[what].name));
    put(to, "=", 1);
}

static void put_pair(line *to, key what, x278_str first, x278_str second) {
    put_key(to, what);
    put_value(to, first);
    if (second.len > 0) {
        put(to, ",", 1);
        put_value(to, second);
    }
}

x278_status x278_sent_to_text(const x278_ctx *ctx, const x278_sent *sent, x278_buf *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || sent == NULL) {
        return X278_E_INVALID_ARG;
    }
    line to = {.ctx = ctx};
    put(&to, HEADING, strlen(HEADING));
    for (int i = 0; i <= KEY_FINGERPRINT; i++) {
        const x278_str *value = (const x278_str *)(const void *)((const char *)sent + keys[i].offset);
        if (value->len > 0) {
            put_pair(&to, (key)i, *value, (x278_str){NULL, 0});
        }
    }
    for (size_t i = 0; i < sent->trace_count; i++) {
        put_pair(&to, KEY_TRACE, sent->traces[i]->number, sent->traces[i]->origin);
    }
    for (size_t i = 0; i < sent->reference_count; i++) {
        put_pair(&to, KEY_REFERENCE, sent->references[i]->qualifier, sent->references[i]->number);
    }
    for (size_t i = 0; i < sent->attachment_count; i++) {
        put_pair(&to, KEY_ATTACHMENT, sent->attachments[i], (x278_str){NULL, 0});
    }
    if (to.status == X278_OK) {
        to.status = x278i_buf_hand_over(ctx, &to.text, out);
    }
    if (to.status != X278_OK) {
        x278i_buf_clear(ctx, &to.text);
    }
    return to.status;
}

/* From text */

static int hex(char digit) {
    const char *digits = "0123456789ABCDEF";
    const char *at = digit == '\0' ? NULL : strchr(digits, digit);
    return at == NULL ? -1 : (int)(at - digits);
}

/* Take a value up to a blank, comma or the end, decoded into the record's memory. False when it is not
 * written as it should be. */
static bool take_value(maker *to, x278_span *rest, x278_span *out) {
    size_t len = 0;
    while (len < rest->len && rest->ptr[len] != ' ' && rest->ptr[len] != ',') {
        len++;
    }
    char *room = x278i_arena_text(&to->record->arena, len + 1);
    if (room == NULL) {
        to->status = X278_E_NOMEM;
        return false;
    }
    size_t count = 0;
    for (size_t i = 0; i < len; i++) {
        char byte = rest->ptr[i];
        if (byte == '%') {
            int high = i + 2 < len ? hex(rest->ptr[i + 1]) : -1;
            int low = i + 2 < len ? hex(rest->ptr[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return false;
            }
            byte = (char)(unsigned char)(high * 16 + low);
            i += 2;
        } else if (!is_plain((unsigned char)byte)) {
            return false;
        }
        room[count++] = byte;
    }
    rest->ptr += len;
    rest->len -= len;
    *out = (x278_span){room, count};
    return true;
}

/* Take " key=value" or " key=value,value". */
static bool take_field(maker *to, x278_span *rest) {
    rest->ptr++;
    rest->len--;
    const char *equals = rest->len == 0 ? NULL : memchr(rest->ptr, '=', rest->len);
    if (equals == NULL || equals == rest->ptr) {
        return false;
    }
    x278_span name = {rest->ptr, (size_t)(equals - rest->ptr)};
    for (size_t i = 0; i < name.len; i++) {
        if (!is_plain((unsigned char)name.ptr[i])) {
            return false;
        }
    }
    rest->len -= name.len + 1;
    rest->ptr += name.len + 1;
    x278_span first;
    x278_span second = {NULL, 0};
    if (!take_value(to, rest, &first)) {
        return false;
    }
    while (rest->len > 0 && rest->ptr[0] == ',') { /* a later release may write more than two */
        x278_span more;
        rest->ptr++;
        rest->len--;
        if (!take_value(to, rest, &more)) {
            return false;
        }
        second = second.ptr == NULL ? more : second;
    }
    for (int i = 0; i < KEYS; i++) {
        if (x278i_span_is(name, keys[i].name)) {
            add(to, (key)i, first, second);
        }
    }
    return true;
}

static void take_text(maker *to, x278_span rest) {
    while (to->status == X278_OK && rest.len > 0) {
        if ((rest.ptr[0] != ' ' || !take_field(to, &rest)) && to->status == X278_OK) {
            to->status = X278_E_SYNTAX;
        }
    }
}

x278_status x278_sent_from_text(const x278_ctx *ctx, const char *text, size_t len, const x278_sent **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || text == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_span rest = {text, len == X278_STRLEN ? strlen(text) : len};
    while (rest.len > 0 && (rest.ptr[rest.len - 1] == '\n' || rest.ptr[rest.len - 1] == '\r')) {
        rest.len--;
    }
    size_t heading = strlen(HEADING);
    if (rest.len < heading || memcmp(rest.ptr, HEADING, heading) != 0) {
        return X278_E_SYNTAX;
    }
    rest.ptr += heading;
    rest.len -= heading;
    maker to;
    x278_status status = begin(ctx, &to);
    if (status != X278_OK) {
        return status;
    }
    take_text(&to, rest);
    if (to.status == X278_OK) {
        make_lists(&to);
        take_text(&to, rest);
    }
    return finish(&to, out);
}
