/**
 * @file version.h
 * The version of the header (macros) and of the library that was loaded (functions).
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_VERSION_H
#define X278_VERSION_H

#include <stdint.h>

#include "x278/export.h"

#ifdef __cplusplus
extern "C" {
#endif

#define X278_VERSION_MAJOR 0        /**< 0: the ABI may change with each minor version */
#define X278_VERSION_MINOR 1        /**< additions */
#define X278_VERSION_PATCH 0        /**< fixes only */
#define X278_VERSION_STRING "0.1.0" /**< all three as text */

/** One number that grows with each release: major * 1000000 + minor * 1000 + patch. */
#define X278_VERSION_NUMBER (X278_VERSION_MAJOR * 1000000 + X278_VERSION_MINOR * 1000 + X278_VERSION_PATCH)

/** True when the header is of version a.b.c or newer. */
#define X278_VERSION_AT_LEAST(a, b, c) (X278_VERSION_NUMBER >= (a)*1000000 + (b)*1000 + (c))

/** Parts of the library that a build may leave out; see x278_feature(). Values are never renumbered. */
enum {
    X278_FEATURE_XML = 1,  /**< XML exchange and overlays, through libxml2 */
    X278_FEATURE_ICONV = 2 /**< named character sets, through iconv */
};

/**
 * The version of the loaded library, as X278_VERSION_NUMBER counts it.
 *
 * @threads safe.
 * @since 0.1
 */
X278_API int32_t x278_version_number(void);

/**
 * The version of the loaded library as text, such as "0.1.0".
 *
 * @return static text, never NULL; not to be freed.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_version_string(void);

/**
 * Whether the loaded library was built with a part.
 *
 * @param feature one of X278_FEATURE_*.
 * @return 1 when the part is there, 0 when not or when the number is unknown.
 * @threads safe.
 * @since 0.1
 */
X278_API int32_t x278_feature(int32_t feature);

#ifdef __cplusplus
}
#endif

#endif
