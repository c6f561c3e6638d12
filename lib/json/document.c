/* Documents as JSON. The structs and the rows say what is written; nothing here knows a field or a segment by its name. */
#include "json/document.h"

#include "guide/handle.h"
#include "review/rows.h"
#include "x278/json.h"
#include "json/format.h"
#include "json/payload.h"

/* A struct that is being written. */
typedef struct frame {
    const void *node;
    x278i_rows at; /* set when paths or words are asked for */
    size_t entry;  /* of the list of structs at `field` that comes next */
    uint16_t field, end;
} frame;

typedef struct writing {
    x278i_json_text *to;
    const x278i_guide *guide;
    const x278i_binding *binding;
    uint32_t flags;
    uint32_t depth;
    bool pass_over; /* payloads: what is handed on cannot be taken back, and the texts are not known yet */
    bool passed;    /* there was one */
    frame frames[X278I_JSON_STRUCTS];
} writing;

/* Are there members beside those of the fields? */
static bool says_more(const writing *w) {
    return (w->flags & (X278_JSON_WORDS | X278_JSON_PATHS)) != 0;
}

/* ---- members ------------------------------------------------------------------------------------------------------- */

/* The name of a member. Each begins with its comma, but the first of an object. */
static inline void put_key(x278i_json_text *to, uint16_t field) {
    const x278i_key *key = &x278i_keys[field];
    if (x278i_json_room(to, sizeof key->text)) {
        char *at = to->out.ptr + to->out.len;
        bool first = at[-1] == '{';
        at -= first ? 1 : 0;
        memcpy(at, key->text, sizeof key->text);
        at[0] = first ? '{' : ',';
        to->out.len += (size_t)key->len - (first ? 1 : 0);
    }
}

/* The name of a member beside that of a field, such as category_word. */
static void put_side_key(x278i_json_text *to, uint16_t field, const char *suffix) {
    put_key(to, field);
    to->out.len -= to->status == X278_OK ? 2 : 0; /* the quote and the colon */
    x278i_json_put(to, suffix, strlen(suffix));
    x278i_json_put(to, "\":", 2);
}

static void put_number(x278i_json_text *to, const void *node, uint16_t field) {
    uint32_t number = x278i_node_number(node, field);
    if (number != 0) {
        put_key(to, field);
        x278i_json_put_number(to, number);
    }
}

static void put_delimiters(x278i_json_text *to, const void *node, uint16_t field) {
    static const char digits[] = "0123456789ABCDEF";
    x278_delimiters set;
    memcpy(&set, x278i_node_at(node, field), sizeof set);
    const uint8_t bytes[] = {set.terminator, set.element, set.component, set.repetition};
    char text[12];
    if ((bytes[0] | bytes[1] | bytes[2] | bytes[3]) == 0) {
        return;
    }
    for (size_t i = 0; i < sizeof bytes; i++) {
        text[i * 3] = digits[bytes[i] >> 4];
        text[i * 3 + 1] = digits[bytes[i] & 15];
        text[i * 3 + 2] = ' ';
    }
    put_key(to, field);
    x278i_json_put_string(to, (x278_str){text, sizeof text - 1});
}

/* ---- beside a member: paths and words -------------------------------------------------------------------------------- */

/* The path or the words of a text, or of an entry of a list of texts; absent when there are none. */
static x278_str side_of(const writing *w, const frame *of, uint16_t field, size_t entry, x278_str value, uint32_t flag,
                        char path[64]) {
    uint16_t row = x278i_rows_text(w->guide, w->binding, &of->at, field, entry);
    x278_str words = {NULL, 0};
    if (row == X278I_NONE) {
        return words;
    }
    if (flag == X278_JSON_PATHS) {
        x278i_guide_path(w->guide, (x278i_row){X278I_NONE, X278I_NONE, row}, path, 64);
        return x278i_text(path);
    }
    if (value.len > 0) {
        x278_row_meaning(x278i_guide_public(w->guide), x278i_row_make(X278_ROW_ELEMENT, row), value.ptr, value.len,
                         &words);
    }
    return words;
}

static void put_side_string(x278i_json_text *to, x278_str text) {
    if (text.len > 0) {
        x278i_json_put_string(to, text);
    } else {
        x278i_json_put(to, "null", 4);
    }
}

/* The paths or the words of a list of texts, unless there are none. */
static void put_side_list(const writing *w, const frame *of, uint16_t field, uint32_t flag, const char *suffix) {
    x278i_json_text *to = w->to;
    const x278_str *texts = x278i_node_texts(of->node, field);
    size_t count = x278i_node_count(of->node, field);
    size_t begin = to->out.len;
    bool any = false;
    put_side_key(to, field, suffix);
    for (size_t i = 0; i < count; i++) {
        char path[64];
        x278_str text = side_of(w, of, field, i, texts[i], flag, path);
        any = any || text.len > 0;
        x278i_json_put(to, i == 0 ? "[" : ",", 1);
        put_side_string(to, text);
    }
    x278i_json_put(to, "]", 1);
    if (!any) {
        to->out.len = begin;
    }
}

static void put_sides(const writing *w, const frame *of, uint16_t field) {
    static const struct {
        uint32_t flag;
        const char *suffix;
    } sides[] = {{X278_JSON_WORDS, X278I_JSON_WORD}, {X278_JSON_PATHS, X278I_JSON_PATH}};
    for (size_t i = 0; i < sizeof sides / sizeof sides[0]; i++) {
        if ((w->flags & sides[i].flag) == 0) {
            continue;
        }
        if (x278i_fields[field].kind == X278_FIELD_TEXTS) {
            put_side_list(w, of, field, sides[i].flag, sides[i].suffix);
            continue;
        }
        char path[64];
        x278_str text = side_of(w, of, field, 0, x278i_node_text(of->node, field), sides[i].flag, path);
        if (text.len > 0) {
            put_side_key(w->to, field, sides[i].suffix);
            x278i_json_put_string(w->to, text);
        }
    }
}

/* The path of the loop whose struct, or structs, the field has. */
static void put_loop_path(const writing *w, const frame *of, uint16_t field) {
    x278i_rows below = x278i_rows_below(w->guide, w->binding, &of->at, field, 0);
    char path[64];
    if (below.loop != X278I_NONE) {
        x278i_guide_path(w->guide, (x278i_row){below.loop, X278I_NONE, X278I_NONE}, path, sizeof path);
        if (path[0] != '\0') {
            put_side_key(w->to, field, X278I_JSON_PATH);
            x278i_json_put_string(w->to, x278i_text(path));
        }
    }
}

/* ---- structs --------------------------------------------------------------------------------------------------------- */

static void put_texts(x278i_json_text *to, const void *node, uint16_t field) {
    const x278_str *texts = x278i_node_texts(node, field);
    size_t count = x278i_node_count(node, field);
    put_key(to, field);
    for (size_t i = 0; i < count; i++) {
        x278i_json_put(to, i == 0 ? "[" : ",", 1);
        put_side_string(to, texts[i]);
    }
    x278i_json_put(to, "]", 1);
}

/* Begin the object of a struct. */
static frame *push(writing *w, uint16_t type, const void *node) {
    const x278i_struct *description = &x278i_structs[type];
    if (w->depth == X278I_JSON_STRUCTS) {
        w->to->status = X278_E_LIMIT; /* no struct of the model is so deep */
        return &w->frames[w->depth - 1];
    }
    frame *top = &w->frames[w->depth++];
    top->node = node;
    top->entry = 0;
    top->field = description->first;
    top->end = (uint16_t)(description->first + description->count);
    x278i_json_put(w->to, "{", 1);
    return top;
}

/* Begin the next struct of a field; false: there is none. */
static bool push_next(writing *w, frame *top) {
    uint16_t field = top->field;
    bool list = x278i_fields[field].kind == X278_FIELD_MANY;
    size_t entry = top->entry++;
    const void *node = NULL;
    if (entry < (list ? x278i_node_count(top->node, field) : 1)) {
        node = list ? x278i_node_many(top->node, field)[entry] : x278i_node_one(top->node, field);
    }
    if (node == NULL) {
        if (list && entry > 0) {
            x278i_json_put(w->to, "]", 1);
        }
        if (entry > 0 && (w->flags & X278_JSON_PATHS) != 0) {
            put_loop_path(w, top, field);
        }
        return false;
    }
    if (entry == 0) {
        put_key(w->to, field);
    }
    if (list) {
        x278i_json_put(w->to, entry == 0 ? "[" : ",", 1);
    }
    frame *below = push(w, x278i_fields[field].of, node);
    if (says_more(w)) {
        below->at = x278i_rows_below(w->guide, w->binding, &top->at, field, entry);
    }
    return true;
}

static void put_payload(writing *w, const void *node, uint16_t field) {
    const x278_payload *payload = x278i_node_at(node, field);
    if ((w->flags & X278_JSON_NO_PAYLOADS) != 0 || !x278i_json_has_payload(payload)) {
        return;
    }
    if (!x278i_json_has_bytes(payload)) {
        w->to->status = X278_E_UNSUPPORTED;
    } else if (w->pass_over) {
        w->passed = true;
    } else {
        put_key(w->to, field);
        x278i_json_put_payload(w->to, payload);
    }
}

/* A field that holds no struct. */
static void put_value(writing *w, const frame *top, uint16_t field) {
    uint8_t kind = x278i_fields[field].kind;
    if ((x278i_fields[field].flags & X278_FIELD_PAYLOAD) != 0) {
        put_payload(w, top->node, field);
        return;
    }
    if (kind == X278_FIELD_TEXT) {
        x278_str value = x278i_node_text(top->node, field);
        if (value.len == 0) {
            return;
        }
        put_key(w->to, field);
        x278i_json_put_string(w->to, value);
    } else if (kind == X278_FIELD_TEXTS) {
        if (x278i_node_count(top->node, field) == 0) {
            return;
        }
        put_texts(w->to, top->node, field);
    } else if (kind == X278_FIELD_NUMBER) {
        put_number(w->to, top->node, field);
        return;
    } else {
        put_delimiters(w->to, top->node, field);
        return;
    }
    if (says_more(w)) {
        put_sides(w, top, field);
    }
}

/* Write fields up to where a struct below begins, or all. */
static void put_fields(writing *w) {
    frame *top = &w->frames[w->depth - 1];
    for (; top->field < top->end; top->field++) {
        uint8_t kind = x278i_fields[top->field].kind;
        if (kind != X278_FIELD_ONE && kind != X278_FIELD_MANY) {
            put_value(w, top, top->field);
        } else if ((x278i_fields[top->field].flags & X278_FIELD_GATHERED) == 0) {
            if (push_next(w, top)) {
                return;
            }
            top->entry = 0;
        }
    }
    x278i_json_put(w->to, "}", 1);
    w->depth--;
}

static void put_struct(writing *w, uint16_t type, const void *node, uint16_t loop) {
    frame *top = push(w, type, node);
    if (says_more(w)) {
        top->at = x278i_rows_of_loop(w->guide, w->binding, loop);
    }
    while (w->depth > 0 && w->to->status == X278_OK) {
        put_fields(w);
    }
    w->depth = 0;
}

/* ---- the document ------------------------------------------------------------------------------------------------------ */

static void put_text(x278i_json_text *to, const char *text) {
    x278i_json_put(to, text, strlen(text));
}

static void put_part(writing *w, uint16_t type, const void *node, uint16_t loop) {
    put_text(w->to, ",\"");
    put_text(w->to, x278i_json_struct_name(type));
    put_text(w->to, "\":");
    put_struct(w, type, node, loop);
}

static void put_line(writing *w, const x278_doc *doc) {
    x278i_json_text *to = w->to;
    put_text(to, "{\"x278\":" X278I_JSON_VERSION);
    if (doc->guide != NULL) {
        put_text(to, ",\"guide\":");
        x278i_json_put_string(to, x278i_text(x278i_guide_text(doc->guide, doc->guide->id_str)));
    }
    if (to->bytes) {
        put_text(to, ",\"bytes\":1");
    }
    put_part(w, x278i_envelope_struct, doc->envelope, w->guide->envelope);
    put_part(w, w->binding->root, doc->root, w->guide->root);
    put_text(to, "}\n");
}

void x278i_json_put_document(x278i_json_text *to, const x278_doc *doc, uint32_t flags) {
    writing w = {.to = to, .guide = doc->guide, .flags = flags, .pass_over = to->sink != NULL};
    size_t begin = to->out.len;
    w.binding = x278i_binding_for(&w.guide);
    if (w.guide == NULL || doc->payload_lost) {
        to->status = X278_E_UNSUPPORTED; /* the model is bound to built-in guides only */
        return;
    }
    to->bytes = to->broken = false;
    put_line(&w, doc);
    if (to->broken || w.passed) { /* once more: byte by byte, as some text is not UTF-8, or with the payloads */
        to->out.len = begin;
        to->bytes = to->broken;
        to->broken = false;
        w.pass_over = false;
        put_line(&w, doc);
    }
}
