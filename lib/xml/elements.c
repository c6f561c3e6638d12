/* Documents from the elements of an XML file. The structs say what may be where; nothing here knows a field by its name. */
#include <string.h>

#include "xml/reader.h"

static const char *member_name(uint16_t field, size_t *len) {
    if (!x278i_xml_is_element(field)) {
        return NULL;
    }
    const char *name = x278i_xml_field_name(field);
    *len = strlen(name);
    return name;
}

const x278i_dialect x278i_xml_dialect = {
    .name = member_name,
    .entries = true,
    .unknown = X278I_ISSUE_xml_element,
    .repeated = X278I_ISSUE_xml_repeated,
    .value = X278I_ISSUE_xml_value,
    .guide = X278I_ISSUE_xml_guide,
    .refused = X278I_ISSUE_xml_refused,
};

/* ---- issues ---------------------------------------------------------------------------------------------------------- */

static void report(const x278_xml_reader *reader, x278i_xml_place place, int32_t code, const char *second,
                   const char *third) {
    x278i_builder_report(&reader->builder, place, code, second, third);
}

/* Leave the element that begins out. */
static x278_status skip(x278_xml_reader *reader) {
    reader->skipped = 1;
    return X278_OK;
}

static x278_status skip_unknown(x278_xml_reader *reader, x278i_xml_place place) {
    report(reader, place, X278I_ISSUE_xml_element, reader->open[reader->depth - 1].name, NULL);
    return skip(reader);
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

/* An attribute that is a field of the struct. */
static bool take_field(x278_xml_reader *reader, x278i_xml_place place, const x278i_xml_attribute *attribute) {
    const x278i_struct *type = &x278i_structs[x278i_builder_type(&reader->builder)];
    for (uint16_t i = type->first; i < type->first + type->count; i++) {
        if (!x278i_xml_is_attribute(i) || !named(attribute, x278i_fields[i].name)) {
            continue;
        }
        uint32_t number;
        if (x278i_fields[i].kind == X278_FIELD_DELIMITERS) {
            x278i_builder_delimiters(&reader->builder, place, i, attribute->value, attribute->len);
        } else if (read_number(value_of(attribute), &number)) {
            x278i_builder_number(&reader->builder, i, number);
        } else {
            report(reader, place, X278I_ISSUE_xml_value, x278i_fields[i].name, "a number below 4294967296");
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
            known = take_field(reader, place, attribute);
        } else if (!known && of->kind == X278I_XML_BYTE) {
            known = named(attribute, "hex");
            byte = byte || (known && x278i_read_byte(attribute->value, attribute->len, &value));
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
    *top = (x278i_xml_element){.name = name, .field = X278I_NONE, .kind = (uint8_t)kind};
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
    x278_status status = x278i_builder_document(&reader->builder);
    if (status != X278_OK) {
        return status;
    }
    x278i_xml_renew(reader->xml, place); /* the context's limit of bytes is that of one document */
    push(reader, X278I_XML_DOCUMENT, "document");
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        if (named(&attributes[i], "guide")) {
            status = x278i_builder_guide(&reader->builder, place, attributes[i].value, attributes[i].len);
        }
    }
    return status;
}

/* A struct was opened. */
static void begin_struct(x278_xml_reader *reader) {
    push(reader, X278I_XML_STRUCT, x278i_builder_name(&reader->builder));
}

/* An envelope or a review. */
static x278_status begin_part(x278_xml_reader *reader, x278i_xml_place place, const char *name) {
    bool opened;
    x278_status status = x278i_builder_root(&reader->builder, place, name, strlen(name), &opened);
    if (status != X278_OK || !opened) {
        return status != X278_OK ? status : skip(reader);
    }
    begin_struct(reader);
    return X278_OK;
}

/* A field of the struct that is open. */
static x278_status begin_field(x278_xml_reader *reader, x278i_xml_place place, const char *name) {
    uint16_t field = x278i_builder_member(&reader->builder, place, name, strlen(name));
    if (field == X278I_NONE) {
        return skip(reader);
    }
    if (x278i_fields[field].kind == X278_FIELD_TEXT || x278i_fields[field].kind == X278_FIELD_TEXTS) {
        push(reader, X278I_XML_TEXT, x278i_xml_field_name(field))->field = field;
        reader->value.len = 0;
        return X278_OK;
    }
    x278_status status = x278i_builder_struct(&reader->builder, place, field);
    if (status == X278_OK) {
        begin_struct(reader);
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
        return skip_unknown(reader, place);
    }
    switch (in->kind) {
    case X278I_XML_ROOT:
        status = strcmp(name, "document") == 0 ? begin_document(reader, place, attributes, count)
                                               : skip_unknown(reader, place);
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
            status = skip_unknown(reader, place);
        }
    }
    return status == X278_OK && reader->skipped == 0 ? take_attributes(reader, place, attributes, count) : status;
}

static x278_status end_document(x278_xml_reader *reader, x278i_xml_place place) {
    x278_status status = x278i_builder_end_document(&reader->builder);
    if (status == X278_OK) {
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
    if (top->kind == X278I_XML_TEXT) {
        return x278i_builder_text(&reader->builder, place, top->field, reader->value.ptr, reader->value.len);
    }
    if (top->kind == X278I_XML_STRUCT) {
        x278i_builder_end(&reader->builder);
    }
    return top->kind == X278I_XML_DOCUMENT ? end_document(reader, place) : X278_OK;
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
