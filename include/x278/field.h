/**
 * @file field.h
 * The structs of the model, field by field: for bindings in other languages and for programs that copy, compare or print
 * whatever a document holds.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_FIELD_H
#define X278_FIELD_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a field is. 0 is not used; receivers must accept unknown kinds. */
typedef int32_t x278_field_kind;
enum {
    X278_FIELD_TEXT = 1,      /**< x278_str */
    X278_FIELD_TEXTS = 2,     /**< const x278_str *, and behind it the size_t count */
    X278_FIELD_ONE = 3,       /**< pointer to a struct, or NULL */
    X278_FIELD_MANY = 4,      /**< const T *const *, and behind it the size_t count */
    X278_FIELD_NUMBER = 5,    /**< uint32_t */
    X278_FIELD_DELIMITERS = 6 /**< x278_delimiters */
};

/** Bits of x278_field.flags. */
enum {
    X278_FIELD_GATHERED = 1, /**< the nodes of this list hang elsewhere in the tree, too; the library keeps the list */
    X278_FIELD_PAYLOAD = 2   /**< of a TEXT: the field is an x278_payload (attach.h), which begins with its x278_str */
};

/** A field of a struct of the model, but for `struct_size`. Set `struct_size` before the call that fills it. */
typedef struct x278_field {
    uint32_t struct_size;    /**< in: bytes of this struct as the caller knows it */
    x278_field_kind kind;    /**< X278_FIELD_* */
    uint32_t offset;         /**< bytes from the start of the struct */
    uint32_t flags;          /**< X278_FIELD_GATHERED, X278_FIELD_PAYLOAD */
    const char *struct_name; /**< such as "x278_event"; static */
    const char *name;        /**< such as "category"; static */
    const char *of;          /**< ONE and MANY: the struct pointed to; else NULL; static */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_field;

/** How many structs the model has. @threads safe. @since 0.1 */
X278_API size_t x278_struct_count(void);

/**
 * A struct of the model.
 *
 * @param index from 0 to x278_struct_count() - 1.
 * @param name  receives the name, such as "x278_event", static; may be NULL.
 * @param size  receives the bytes of the struct in this release; may be NULL.
 * @return X278_OK, X278_E_NOT_FOUND (index past the end).
 * @threads safe.
 * @since 0.1
 */
X278_API x278_status x278_struct_at(size_t index, const char **name, size_t *size);

/**
 * How many fields a struct has, `struct_size` not counted.
 *
 * @param struct_name such as "x278_event", NUL-terminated; NULL is accepted.
 * @return 0 when there is no such struct, and for NULL.
 * @threads safe.
 * @since 0.1
 */
X278_API size_t x278_field_count(const char *struct_name);

/**
 * A field of a struct, in the order of the declaration.
 *
 * @param struct_name such as "x278_event", NUL-terminated; not NULL.
 * @param index       from 0 to x278_field_count() - 1.
 * @param out         not NULL, its struct_size set; receives the field.
 * @return X278_OK, X278_E_NOT_FOUND (no such struct, or index past the end), X278_E_INVALID_ARG.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_status x278_field_at(const char *struct_name, size_t index, x278_field *out);

#ifdef __cplusplus
}
#endif

#endif
