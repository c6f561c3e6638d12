/**
 * @file version.h
 * Whether libx278-casework and the libx278 that was loaded belong together.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_CASEWORK_VERSION_H
#define X278_CASEWORK_VERSION_H

#include <stdint.h>

#include "x278/casework/export.h"
#include "x278/status.h"
#include "x278/version.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The version of the loaded libx278-casework, as X278_VERSION_NUMBER counts it.
 *
 * @threads safe.
 * @since 0.1
 */
X278CW_API int32_t x278cw_version_number(void);

/**
 * Whether the loaded libx278 is of the release of this library. Functions that make an object check this themselves and
 * return X278_E_UNSUPPORTED when it is not.
 *
 * @return X278_OK, X278_E_UNSUPPORTED.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_version_check(void);

#ifdef __cplusplus
}
#endif

#endif
