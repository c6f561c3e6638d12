#include <stddef.h>

#include "x278/status.h"
#include "x278/version.h"

/* Index is the status, and minus the status. */
static const char *const nothing_now[] = {"X278_OK", "X278_END", "X278_NEED_INPUT"};
static const char *const failures[] = {
    "X278_OK",          "X278_E_NOMEM",       "X278_E_INVALID_ARG", "X278_E_LIMIT",
    "X278_E_EMPTY",     "X278_E_UNSUPPORTED", "X278_E_IO",          "X278_E_SYNTAX",
    "X278_E_STATE",     "X278_E_DELIMITER",   "X278_E_NOT_FOUND",   "X278_E_CALLBACK",
    "X278_E_CHARACTER",
};

const char *x278_status_name(x278_status status) {
    const x278_status positive = (x278_status)(sizeof nothing_now / sizeof nothing_now[0]);
    const x278_status negative = (x278_status)(sizeof failures / sizeof failures[0]);
    if (status >= positive || status <= -negative) {
        return "unknown status";
    }
    return status >= 0 ? nothing_now[status] : failures[-status];
}

int32_t x278_version_number(void) {
    return X278_VERSION_NUMBER;
}

const char *x278_version_string(void) {
    return X278_VERSION_STRING;
}

int32_t x278_feature(int32_t feature) {
    switch (feature) {
#ifdef X278_WITH_XML
    case X278_FEATURE_XML:
        return 1;
#endif
#ifdef X278_WITH_ICONV
    case X278_FEATURE_ICONV:
        return 1;
#endif
    default:
        return 0;
    }
}
