/**
 * @file content.h
 * What a document is, told by its first bytes. Nothing of the content is read beyond that.
 * @since 0.1
 * @threads safe.
 */
#ifndef X278_CONTENT_H
#define X278_CONTENT_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a document is. Receivers must accept unknown kinds. */
typedef int32_t x278_content_kind;
enum {
    X278_CONTENT_UNKNOWN = 0, /**< none of these */
    X278_CONTENT_PDF = 1,
    X278_CONTENT_TIFF = 2,
    X278_CONTENT_JPEG = 3,
    X278_CONTENT_PNG = 4,
    X278_CONTENT_DICOM = 5,
    X278_CONTENT_XML = 6,
    X278_CONTENT_CCDA = 7, /**< XML whose root is a ClinicalDocument with a C-CDA template */
    X278_CONTENT_JSON = 8,
    X278_CONTENT_MIME = 9, /**< a MIME entity: header lines, then parts */
    X278_CONTENT_TEXT = 10 /**< UTF-8 without control characters, and none of the others */
};

/** So many first bytes are enough; fewer may be. */
#define X278_CONTENT_HEAD 2048

/**
 * What begins with these bytes.
 *
 * @param data the first bytes, up to X278_CONTENT_HEAD of which are looked at; NULL is accepted when `len` is 0.
 * @param len  bytes of `data`.
 * @return X278_CONTENT_*.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_content_kind x278_content_kind_of(const void *data, size_t len);

/**
 * The name of a kind, for people: "PDF", "C-CDA".
 *
 * @param kind X278_CONTENT_*.
 * @return static text; "unknown" for a kind that this release does not know.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_content_kind_name(x278_content_kind kind);

/**
 * How the name of a file of a kind ends: "pdf", "dcm".
 *
 * @param kind X278_CONTENT_*.
 * @return static text without a dot; "bin" for a kind that this release does not know.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_content_kind_extension(x278_content_kind kind);

#ifdef __cplusplus
}
#endif

#endif
