/* Documents from the elements of an XML file. The structs say what may be where; nothing here knows a field by its name. */
#include <string.h>

#include "guide/handle.h"
#include "walk/walk.h"
#include "xml/reader.h"

/* ---- issues ---------------------------------------------------------------------------------------------------------- */

static void report(x278_xml_reader *reader, x278i_xml_place place, int32_t code, const char *second,
                   const char *third) {
    x278i_digits room;
    x278i_finding finding = {.code = code, .line = place.line, .offset = place.offset, .param_count = 3};
    finding.params[0] = x278i_number(&room, place.line);
    finding.params[1] = x278i_text(second);
    finding.params[2] = x278i_text(third);
    finding.document = reader->doc == NULL ? 0 : reader->documents;
    x278i_issues_add(reader->issues, &finding);
}

/* Leave the element that begins out. */
static x278_status skip(x278_xml_reader *reader, x278i_xml_place place, int32_t code) {
    report(reader, place, code, reader->open[reader->depth - 1].name, NULL);
    reader->skipped = 1;
    return X278_OK;
}

/* ---- attributes -------------------------------------------------------------------------------------------------------- */

static bool named(const x278i_xml_attribute *attribute, const char *name) {
    return attribute->space == NULL && strcmp(attribute->name, name) == 0;
}

static x278_str value_of(const x278i_xml_attribute *attribute) {
    return (x278_str){attribute->value, attribute->len};
}

/* Attributes that only people read, and those of other namespaces, such as where a schema lies. */
static bool is_passed_over(const x278i_xml_attribute *attribute) {
    return attribute->space != NULL || named(attribute, "path") || named(attribute, "word");
}

static int hex_digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

static bool read_byte(x278_str text, uint8_t *out) {
    int high = text.len == 2 ? hex_digit(text.ptr[0]) : -1;
    int low = text.len == 2 ? hex_digit(text.ptr[1]) : -1;
    *out = high < 0 || low < 0 ? 0 : (uint8_t)(high * 16 + low);
    return high >= 0 && low >= 0;
}

static bool read_number(x278_str text, uint32_t *out) {
    uint64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || i >= 10) {
            return false;
        }
        number = number * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    *out = (uint32_t)number;
    return text.len > 0 && number <= UINT32_MAX;
}

/* "7E 2A 3A 5E" */
static bool read_delimiters(x278_str text, x278_delimiters *out) {
    uint8_t bytes[4];
    bool fits = text.len == 11;
    for (size_t i = 0; i < sizeof bytes && fits; i++) {
        x278_str pair = {text.ptr + i * 3, 2};
        fits = read_byte(pair, &bytes[i]) && (i == 3 || text.ptr[i * 3 + 2] == ' ');
    }
    if (fits) {
        *out = (x278_delimiters){bytes[0], bytes[1], bytes[2], bytes[3]};
    }
    return fits;
}

/* An attribute that is a field of the struct. */
static bool take_field(x278_xml_reader *reader, x278i_xml_place place, const x278i_xml_element *of,
                       const x278i_xml_attribute *attribute) {
    const x278i_struct *type = &x278i_structs[of->type];
    for (uint16_t i = type->first; i < type->first + type->count; i++) {
        if (!x278i_xml_is_attribute(i) || !named(attribute, x278i_fields[i].name)) {
            continue;
        }
        char *to = (char *)of->node + x278i_fields[i].offset;
        uint32_t number;
        x278_delimiters set;
        if (x278i_fields[i].kind == X278_FIELD_NUMBER) {
            if (read_number(value_of(attribute), &number)) {
                memcpy(to, &number, sizeof number);
            } else {
                report(reader, place, X278I_ISSUE_xml_value, x278i_fields[i].name, "a number below 4294967296");
            }
        } else if (read_delimiters(value_of(attribute), &set)) {
            memcpy(to, &set, sizeof set);
        } else {
            report(reader, place, X278I_ISSUE_xml_value, x278i_fields[i].name, "four bytes such as 7E 2A 3A 5E");
        }
        return true;
    }
    return false;
}

/* The attributes of a text: its code, or that it is absent. */
static x278_status take_text_attribute(x278_xml_reader *reader, x278i_xml_place place, x278i_xml_element *of,
                                       const x278i_xml_attribute *attribute, bool *known) {
    x278_str value = value_of(attribute);
    *known = true;
    if (named(attribute, "code")) {
        of->coded = true;
        return x278i_buf_append(reader->ctx, &reader->value, value.ptr, value.len);
    }
    *known = named(attribute, "absent") && x278i_fields[of->field].kind == X278_FIELD_TEXTS;
    if (*known && x278i_str_is(value, "1")) {
        of->coded = true;
    } else if (*known) {
        report(reader, place, X278I_ISSUE_xml_value, "absent", "1");
    }
    return X278_OK;
}

static x278_status take_attributes(x278_xml_reader *reader, x278i_xml_place place,
                                   const x278i_xml_attribute *attributes, size_t count) {
    x278i_xml_element *of = &reader->open[reader->depth - 1];
    bool byte = false;
    x278_status status = X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        const x278i_xml_attribute *attribute = &attributes[i];
        bool known = of->kind != X278I_XML_BYTE && is_passed_over(attribute);
        uint8_t value = 0;
        if (!known && of->kind == X278I_XML_TEXT) {
            status = take_text_attribute(reader, place, of, attribute, &known);
        } else if (!known && of->kind == X278I_XML_STRUCT) {
            known = take_field(reader, place, of, attribute);
        } else if (!known && of->kind == X278I_XML_BYTE) {
            known = named(attribute, "hex");
            byte = byte || (known && read_byte(value_of(attribute), &value));
            status = byte && known ? x278i_buf_append(reader->ctx, &reader->value, &value, 1) : X278_OK;
        } else if (!known) { /* reviews and document: see there */
            known = named(attribute, of->kind == X278I_XML_ROOT ? "version" : "guide");
        }
        if (!known) {
            report(reader, place, X278I_ISSUE_xml_attribute, of->name, NULL);
        }
    }
    if (of->kind == X278I_XML_BYTE && !byte) {
        report(reader, place, X278I_ISSUE_xml_value, "hex", "two digits such as 1B");
    }
    return status;
}

/* ---- elements ----------------------------------------------------------------------------------------------------------- */

static x278i_xml_element *push(x278_xml_reader *reader, x278i_xml_kind kind, const char *name) {
    x278i_xml_element *top = &reader->open[reader->depth++];
    *top = (x278i_xml_element){.name = name, .type = X278I_NONE, .field = X278I_NONE, .kind = (uint8_t)kind};
    return top;
}

static x278_status begin_root(x278_xml_reader *reader, x278i_xml_place place, bool ours, const char *name,
                              const x278i_xml_attribute *attributes, size_t count) {
    bool version = false;
    for (size_t i = 0; i < count; i++) {
        version =
            version || (named(&attributes[i], "version") && x278i_str_is(value_of(&attributes[i]), X278I_XML_VERSION));
    }
    push(reader, X278I_XML_ROOT, "reviews");
    if (!ours || strcmp(name, "reviews") != 0 || !version) {
        report(reader, place, X278I_ISSUE_xml_root, NULL, NULL);
        return X278_E_SYNTAX;
    }
    return X278_OK;
}

static x278_status begin_document(x278_xml_reader *reader, x278i_xml_place place, const x278i_xml_attribute *attributes,
                                  size_t count) {
    const x278i_guide *guide = reader->guide;
    x278_status status = x278i_doc_make(reader->ctx, guide, &reader->doc);
    if (status != X278_OK) {
        return status;
    }
    x278i_xml_renew(reader->xml, place); /* the context's limit of bytes is that of one document */
    reader->parts = 0;
    reader->has[0] = reader->has[1] = false;
    reader->documents++;
    push(reader, X278I_XML_DOCUMENT, "document");
    for (size_t i = 0; i < count; i++) {
        if (reader->guide == NULL && named(&attributes[i], "guide")) {
            guide = x278i_guide_find(attributes[i].value, attributes[i].len);
            if (guide == NULL) {
                report(reader, place, X278I_ISSUE_xml_guide, NULL, NULL);
            }
            reader->doc->guide = x278i_guide_hold(x278i_guide_prefer(guide, reader->guides.list, reader->guides.count));
        }
    }
    return X278_OK;
}

static void begin_struct(x278_xml_reader *reader, const char *name, uint16_t type, void *node) {
    x278i_xml_element *top = push(reader, X278I_XML_STRUCT, name);
    top->node = node;
    top->type = type;
    top->field = x278i_structs[type].first;
}

/* An envelope or a review. */
static x278_status begin_part(x278_xml_reader *reader, x278i_xml_place place, const char *name) {
    const x278i_guide *guide = reader->doc->guide;
    const uint16_t types[] = {x278i_envelope_struct, x278i_binding_for(&guide)->root};
    void *nodes[] = {reader->doc->envelope, reader->doc->review};
    for (size_t i = 0; i < 2; i++) {
        const char *own = x278i_xml_struct_name(types[i]);
        if (strcmp(own, name) == 0) {
            if (reader->has[i]) {
                return skip(reader, place, X278I_ISSUE_xml_repeated);
            }
            reader->has[i] = true;
            begin_struct(reader, own, types[i], nodes[i]);
            return X278_OK;
        }
    }
    return skip(reader, place, X278I_ISSUE_xml_element);
}

/* The field of a struct that an element is of; looked for from the one that came last. */
static uint16_t find_field(const x278i_xml_element *in, const char *name) {
    const x278i_struct *type = &x278i_structs[in->type];
    uint16_t field = in->field;
    for (uint16_t i = 0; i < type->count; i++) {
        if (x278i_xml_is_element(field) && strcmp(x278i_xml_field_name(field), name) == 0) {
            return field;
        }
        field = field + 1 < type->first + type->count ? (uint16_t)(field + 1) : type->first;
    }
    return X278I_NONE;
}

/* A field of the struct that is open. */
static x278_status begin_field(x278_xml_reader *reader, x278i_xml_place place, const char *name) {
    x278i_xml_element *in = &reader->open[reader->depth - 1];
    void *node = in->node;
    uint16_t field = find_field(in, name);
    if (field == X278I_NONE) {
        return skip(reader, place, X278I_ISSUE_xml_element);
    }
    in->field = field;
    uint8_t kind = x278i_fields[field].kind;
    if (kind != X278_FIELD_TEXT && reader->parts++ >= reader->ctx->max_segments) {
        report(reader, place, X278I_ISSUE_xml_refused, "a document has too many parts", NULL);
        return X278_E_LIMIT;
    }
    if (kind == X278_FIELD_TEXT || kind == X278_FIELD_TEXTS) {
        if (kind == X278_FIELD_TEXT && x278i_node_text(node, field).ptr != NULL) {
            return skip(reader, place, X278I_ISSUE_xml_repeated);
        }
        x278i_xml_element *top = push(reader, X278I_XML_TEXT, x278i_xml_field_name(field));
        top->node = node;
        top->field = field;
        reader->value.len = 0;
        return X278_OK;
    }
    if (kind == X278_FIELD_ONE && x278i_node_one(node, field) != NULL) {
        return skip(reader, place, X278I_ISSUE_xml_repeated);
    }
    void *below;
    x278i_tree tree = {&reader->doc->arena, reader->doc->review};
    x278_status status = x278i_node_add(&tree, node, field, &below);
    if (status == X278_OK) {
        begin_struct(reader, x278i_xml_field_name(field), x278i_fields[field].of, below);
    }
    return status;
}

static x278_status on_start(void *user, x278i_xml_place place, const char *space, const char *name,
                            const x278i_xml_attribute *attributes, size_t count) {
    x278_xml_reader *reader = user;
    bool ours = space != NULL && strcmp(space, X278I_XML_SPACE) == 0;
    if (reader->skipped > 0) {
        reader->skipped++;
        return X278_OK;
    }
    if (reader->depth == 0) {
        x278_status status = begin_root(reader, place, ours, name, attributes, count);
        return status == X278_OK ? take_attributes(reader, place, attributes, count) : status;
    }
    const x278i_xml_element *in = &reader->open[reader->depth - 1];
    x278_status status = X278_OK;
    if (!ours) {
        return skip(reader, place, X278I_ISSUE_xml_element);
    }
    switch (in->kind) {
    case X278I_XML_ROOT:
        status = strcmp(name, "document") == 0 ? begin_document(reader, place, attributes, count)
                                               : skip(reader, place, X278I_ISSUE_xml_element);
        break;
    case X278I_XML_DOCUMENT:
        status = begin_part(reader, place, name);
        break;
    case X278I_XML_STRUCT:
        status = begin_field(reader, place, name);
        break;
    default:
        if (in->kind == X278I_XML_TEXT && !in->coded && strcmp(name, "byte") == 0) {
            push(reader, X278I_XML_BYTE, "byte");
        } else {
            status = skip(reader, place, X278I_ISSUE_xml_element);
        }
    }
    return status == X278_OK && reader->skipped == 0 ? take_attributes(reader, place, attributes, count) : status;
}

/* Put the value of a text where it belongs. */
static x278_status end_text(x278_xml_reader *reader, const x278i_xml_element *of) {
    x278i_arena *arena = &reader->doc->arena;
    x278_str value = {NULL, 0};
    x278_status status = X278_OK;
    if (reader->value.len > 0) {
        status = x278i_arena_str(arena, reader->value.ptr, reader->value.len, &value);
    }
    x278_str *to = (x278_str *)(void *)((char *)of->node + x278i_fields[of->field].offset);
    if (status == X278_OK && x278i_fields[of->field].kind == X278_FIELD_TEXTS) {
        status = x278i_texts_entry(arena, of->node, of->field, x278i_node_count(of->node, of->field), &to);
    }
    if (status == X278_OK) {
        *to = value;
    }
    return status;
}

/* The document is complete. */
static x278_status end_document(x278_xml_reader *reader, x278i_xml_place place) {
    void *ready = reader->ready;
    x278_status status = x278i_grow(reader->ctx, &ready, &reader->ready_capacity, reader->ready_count + 1,
                                    sizeof *reader->ready, SIZE_MAX / 2);
    reader->ready = ready;
    if (status == X278_OK) {
        reader->ready[reader->ready_count++] = reader->doc;
        reader->doc = NULL;
        x278i_xml_renew(reader->xml, place);
    }
    return status;
}

static x278_status on_end(void *user, x278i_xml_place place) {
    x278_xml_reader *reader = user;
    if (reader->skipped > 0) {
        reader->skipped--;
        return X278_OK;
    }
    const x278i_xml_element *top = &reader->open[--reader->depth];
    return top->kind == X278I_XML_TEXT       ? end_text(reader, top)
           : top->kind == X278I_XML_DOCUMENT ? end_document(reader, place)
                                             : X278_OK;
}

static x278_status on_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    x278_xml_reader *reader = user;
    if (reader->skipped > 0) {
        return X278_OK;
    }
    x278i_xml_element *in = &reader->open[reader->depth - 1];
    if (in->kind == X278I_XML_TEXT && !in->coded) {
        return x278i_buf_append(reader->ctx, &reader->value, text, len);
    }
    if (!in->complains && !x278i_xml_blank(text, len, &place)) {
        report(reader, place, X278I_ISSUE_xml_text, in->name, NULL);
        in->complains = true;
    }
    return X278_OK;
}

const x278i_xml_handler x278i_xml_elements = {on_start, on_end, on_text};
