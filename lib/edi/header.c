#include "edi/header.h"

#include <string.h>

#include "base/digits.h"
#include "x278/writer.h"

enum {
    PAD_BLANK = 1,
    PAD_ZERO = 2
};

/* An element of a header. */
typedef struct field {
    size_t option;        /* offset of the caller's text in the options struct; SIZE_MAX: none */
    const char *fallback; /* NULL: the value must be given */
    uint8_t shortest, longest;
    uint8_t pad;
} field;

#define OPTION(name) offsetof(x278_interchange_options, name)
static const field isa_fields[] = {
    {OPTION(authorization_qualifier), "00", 2, 2, 0},
    {OPTION(authorization), "", 0, 10, PAD_BLANK},
    {OPTION(security_qualifier), "00", 2, 2, 0},
    {OPTION(security), "", 0, 10, PAD_BLANK},
    {OPTION(sender_qualifier), "ZZ", 2, 2, 0},
    {OPTION(sender), NULL, 1, 15, PAD_BLANK},
    {OPTION(receiver_qualifier), "ZZ", 2, 2, 0},
    {OPTION(receiver), NULL, 1, 15, PAD_BLANK},
    {OPTION(date), NULL, 6, 6, 0},
    {OPTION(time), NULL, 4, 4, 0},
    {SIZE_MAX, NULL, 1, 1, 0}, /* ISA11: the delimiters say it */
    {OPTION(version), "00501", 5, 5, 0},
    {OPTION(control_number), NULL, 1, 9, PAD_ZERO},
    {OPTION(acknowledgment), "0", 1, 1, 0},
    {OPTION(usage), "P", 1, 1, 0},
    {SIZE_MAX, NULL, 1, 1, 0}, /* ISA16 */
};
#undef OPTION

#define OPTION(name) offsetof(x278_group_options, name)
static const field gs_fields[] = {
    {OPTION(functional_id), "HI", 2, 2, 0}, {OPTION(sender), NULL, 2, 15, 0},
    {OPTION(receiver), NULL, 2, 15, 0},     {OPTION(date), NULL, 8, 8, 0},
    {OPTION(time), NULL, 4, 8, 0},          {SIZE_MAX, NULL, 1, 9, 0}, /* GS06: may be counted */
    {OPTION(agency), "X", 1, 2, 0},         {OPTION(version), "005010X217", 1, 12, 0},
};
#undef OPTION

static const struct header_row {
    const char *tag;
    const field *fields;
    uint32_t count;
    bool fixed; /* each element has its width: shorter ones are padded, longer ones do not fit */
} headers[X278I_HEADERS] = {
    {"ISA", isa_fields, sizeof isa_fields / sizeof isa_fields[0], true},
    {"GS", gs_fields, sizeof gs_fields / sizeof gs_fields[0], false},
};

uint32_t x278i_header_count(int which) {
    return headers[which].count;
}

/* "ISA06" */
static void put_path(char *out, size_t size, const char *tag, uint32_t element) {
    char number[2];
    x278i_digits_put(number, element, sizeof number);
    x278i_append(out, size, x278i_append(out, size, 0, x278i_text(tag)), (x278_str){number, sizeof number});
}

/* "6" or "2 to 15" */
static void put_widths(char *out, size_t size, const field *at) {
    x278i_digits digits;
    size_t len = x278i_append(out, size, 0, x278i_number(&digits, at->shortest));
    if (at->shortest != at->longest) {
        len = x278i_append(out, size, len, x278i_text(" to "));
        x278i_append(out, size, len, x278i_number(&digits, at->longest));
    }
}

x278_status x278i_header_refuse(int which, const x278i_header *header, uint32_t element, int32_t code) {
    const struct header_row *row = &headers[which];
    const field *at = &row->fields[element - 1];
    char path[8];
    char widths[16];
    put_path(path, sizeof path, row->tag, element);
    put_widths(widths, sizeof widths, at);
    x278i_finding finding = {
        .code = code,
        .path = path,
        .tag = {row->tag, strlen(row->tag)},
        .element = element,
        .repetition = 1,
        .param_count = 2,
        .params = {x278i_text(path), x278i_text(widths)},
    };
    x278_status status = header->say == NULL ? X278_OK : x278i_say_tell(header->say, &finding, header->offset);
    return status == X278_OK ? X278_E_INVALID_ARG : status;
}

static x278_span text_of(const char *text) {
    return (x278_span){text, text == NULL ? 0 : strlen(text)};
}

static bool is_number(x278_span value) {
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9') {
            return false;
        }
    }
    return true;
}

static size_t padding_of(const field *at, bool fixed, size_t width) {
    return fixed && width < at->longest ? at->longest - width : 0;
}

/* Put a value of so many characters into its room, as wide as it must be. */
static x278_span padded(const field *at, bool fixed, x278_span value, size_t width, char *room) {
    size_t padding = padding_of(at, fixed, width);
    if (padding == 0) {
        return value;
    }
    bool zeros = at->pad == PAD_ZERO && is_number(value);
    memset(room, zeros ? '0' : ' ', value.len + padding);
    if (value.len > 0) {
        memcpy(room + (zeros ? padding : 0), value.ptr, value.len);
    }
    return (x278_span){room, value.len + padding};
}

/* Set one value, or *fault to the code of what is wrong with it. */
static x278_status fill_one(const struct header_row *row, x278i_header *header, uint32_t index, int32_t *fault) {
    const field *at = &row->fields[index];
    const char *given = NULL;
    memcpy(&given, (const char *)header->options + at->option, sizeof given);
    x278_span value = text_of(given);
    if (value.ptr == NULL && header->like != NULL) {
        value = x278i_element(header->like, index + 1);
    }
    if (value.ptr == NULL && header->like == NULL && !header->as_read) {
        value = text_of(at->fallback);
    }
    if (header->as_read && value.len == 0) {
        header->values[index] = text_of("");
        return X278_OK;
    }
    size_t width = 0;
    x278_status status = x278i_say_width(header->say, value, &width);
    if (status != X278_OK) {
        return status;
    }
    size_t shortest = header->tolerant && at->shortest > 0 ? 1 : at->shortest;
    bool too_long = width > at->longest && (row->fixed || !header->tolerant);
    bool too_big = row->fixed && value.len + padding_of(at, true, width) > X278I_HEADER_LONGEST;
    if (value.ptr == NULL || (width == 0 && shortest > 0)) {
        *fault = X278I_ISSUE_header_value_missing;
    } else if (width < shortest || too_long || too_big) {
        *fault = X278I_ISSUE_header_value_length;
    } else if (at->pad == PAD_ZERO && !header->tolerant && !is_number(value)) {
        *fault = X278I_ISSUE_header_value_no_number;
    } else {
        header->values[index] = padded(at, row->fixed, value, width, header->rooms[index]);
    }
    return X278_OK;
}

x278_status x278i_header_fill(int which, x278i_header *header) {
    const struct header_row *row = &headers[which];
    bool refused = false;
    for (uint32_t i = 0; i < row->count; i++) {
        int32_t fault = 0;
        header->values[i] = (x278_span){NULL, 0};
        if (row->fields[i].option == SIZE_MAX) {
            continue;
        }
        x278_status status = fill_one(row, header, i, &fault);
        if (status == X278_OK && fault != 0) {
            status = x278i_header_refuse(which, header, i + 1, fault);
            refused = true;
        }
        if (status != X278_OK && status != X278_E_INVALID_ARG) {
            return status;
        }
    }
    return refused ? X278_E_INVALID_ARG : X278_OK;
}
