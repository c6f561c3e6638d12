#include "x278/field.h"

#include <string.h>

#include "base/context.h"
#include "review/tables.h"

#define FIELD_BASELINE (offsetof(x278_field, of) + sizeof(const char *))

size_t x278_struct_count(void) {
    return x278i_struct_total;
}

x278_status x278_struct_at(size_t index, const char **name, size_t *size) {
    bool there = index < x278i_struct_total;
    if (name != NULL) {
        *name = there ? x278i_structs[index].name : NULL;
    }
    if (size != NULL) {
        *size = there ? x278i_structs[index].size : 0;
    }
    return there ? X278_OK : X278_E_NOT_FOUND;
}

static const x278i_struct *find_struct(const char *name) {
    for (uint16_t i = 0; name != NULL && i < x278i_struct_total; i++) {
        if (strcmp(x278i_structs[i].name, name) == 0) {
            return &x278i_structs[i];
        }
    }
    return NULL;
}

size_t x278_field_count(const char *struct_name) {
    const x278i_struct *type = find_struct(struct_name);
    return type == NULL ? 0 : type->count;
}

x278_status x278_field_at(const char *struct_name, size_t index, x278_field *out) {
    if (struct_name == NULL || out == NULL || out->struct_size < FIELD_BASELINE) {
        return X278_E_INVALID_ARG;
    }
    const x278i_struct *type = find_struct(struct_name);
    if (type == NULL || index >= type->count) {
        return X278_E_NOT_FOUND;
    }
    const x278i_field *field = &x278i_fields[type->first + index];
    x278_field found = {
        .struct_size = out->struct_size < sizeof found ? out->struct_size : (uint32_t)sizeof found,
        .kind = field->kind,
        .offset = field->offset,
        .flags = field->flags,
        .struct_name = type->name,
        .name = field->name,
        .of = field->of == X278I_NONE ? NULL : x278i_structs[field->of].name,
    };
    memcpy(out, &found, found.struct_size);
    return X278_OK;
}
