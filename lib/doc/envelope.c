/* The envelope of a document, written. */
#include "doc/envelope.h"
#include "base/text.h"

#include <string.h>

#include "doc/defaults.h"

static uint32_t header_flags(const x278_doc *doc) {
    return x278i_doc_is_read(doc) ? X278_HEADER_AS_READ : 0;
}

static x278_interchange_options interchange_of(const x278_envelope *envelope, const x278_doc *doc) {
    return (x278_interchange_options){
        .struct_size = sizeof(x278_interchange_options),
        .flags = header_flags(doc),
        .authorization_qualifier = envelope->authorization_qualifier.ptr,
        .authorization = envelope->authorization.ptr,
        .security_qualifier = envelope->security_qualifier.ptr,
        .security = envelope->security.ptr,
        .sender_qualifier = envelope->sender_qualifier.ptr,
        .sender = envelope->sender.ptr,
        .receiver_qualifier = envelope->receiver_qualifier.ptr,
        .receiver = envelope->receiver.ptr,
        .date = envelope->date.ptr,
        .time = envelope->time.ptr,
        .version = envelope->version.ptr,
        .control_number = envelope->control_number.ptr,
        .acknowledgment = envelope->acknowledgment.ptr,
        .usage = envelope->usage.ptr,
    };
}

static x278_group_options group_of(const x278_envelope *envelope, const x278_doc *doc) {
    const char *version = envelope->group_version.ptr;
    if (version == NULL && doc->guide != NULL && !x278i_doc_is_read(doc)) {
        version = x278i_root_guide(doc->root)->ptr;
    }
    return (x278_group_options){
        .struct_size = sizeof(x278_group_options),
        .flags = header_flags(doc),
        .functional_id = envelope->functional_id.ptr,
        .sender = envelope->group_sender.ptr,
        .receiver = envelope->group_receiver.ptr,
        .date = envelope->group_date.ptr,
        .time = envelope->group_time.ptr,
        .control_number = envelope->group_control_number.ptr,
        .agency = envelope->agency.ptr,
        .version = version,
    };
}

x278_status x278i_doc_open_envelope(const x278_doc *doc, x278_writer *writer, bool interchange) {
    x278i_filled filled;
    x278i_doc_fill_envelope(doc, &filled);
    x278_interchange_options isa = interchange_of(&filled.envelope, doc);
    x278_group_options gs = group_of(&filled.envelope, doc);
    const char repetition[] = {(char)filled.envelope.repetition_byte, '\0'};
    const char component[] = {(char)filled.envelope.component_byte, '\0'};
    isa.repetition_text = repetition[0] != '\0' ? repetition : NULL;
    isa.component_text = component[0] != '\0' ? component : NULL;
    x278_status status = interchange ? x278_writer_interchange_begin(writer, &isa) : X278_OK;
    return status == X278_OK ? x278_writer_group_begin(writer, &gs) : status;
}

typedef enum shared {
    SHARED_NOTHING,
    SHARED_INTERCHANGE,
    SHARED_GROUP
} shared;

static bool is_of_interchange(const x278i_field *field) {
    return field->offset < offsetof(x278_envelope, functional_id) ||
           field->offset >= offsetof(x278_envelope, repetition_byte);
}

/* Fields that say how a message ends, and nothing of its headers. */
static bool is_of_end(const x278i_field *field) {
    return field->offset == offsetof(x278_envelope, final_break) ||
           field->offset == offsetof(x278_envelope, incomplete);
}

/* What two envelopes have in common. How a message ends counts for nothing. */
static shared compare(const x278_envelope *a, const x278_envelope *b) {
    const x278i_struct *type = &x278i_structs[x278i_envelope_struct];
    shared result = SHARED_GROUP;
    for (uint16_t i = type->first; i < type->first + type->count; i++) {
        const x278i_field *field = &x278i_fields[i];
        bool same = is_of_end(field);
        if (field->kind == X278_FIELD_TEXT) {
            same = x278i_str_same(x278i_node_text(a, i), x278i_node_text(b, i));
        } else if (!same) {
            size_t size = field->kind == X278_FIELD_NUMBER ? sizeof(uint32_t) : sizeof(x278_delimiters);
            same = memcmp(x278i_node_at(a, i), x278i_node_at(b, i), size) == 0;
        }
        if (!same) {
            result = is_of_interchange(field) ? SHARED_NOTHING : SHARED_INTERCHANGE;
        }
        if (result == SHARED_NOTHING) {
            break;
        }
    }
    return result;
}

x278_status x278_doc_write_envelope(const x278_doc *doc, x278_writer *writer, const x278_doc *before) {
    if (doc == NULL || writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    shared common = before == NULL ? SHARED_NOTHING : compare(before->envelope, doc->envelope);
    if (common != SHARED_NOTHING) {
        return common == SHARED_GROUP ? X278_OK : x278i_doc_open_envelope(doc, writer, false);
    }
    x278_delimiters delimiters = doc->envelope->delimiters;
    if (x278i_delimiters_absent(&delimiters)) {
        x278i_delimiters_fill(doc, &delimiters);
    }
    x278_status status = x278_writer_interchange_end(writer);
    if (status == X278_OK ||
        status == X278_E_STATE) { /* none was open, or there is a worse reason, which comes again */
        status = x278_writer_set_delimiters(writer, &delimiters);
    }
    return status == X278_OK ? x278i_doc_open_envelope(doc, writer, true) : status;
}
