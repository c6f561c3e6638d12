#include <stddef.h>

#include "x278/status.h"
#include "x278/version.h"

/* Index is minus the status. */
static const char *const names[] = {
    "X278_OK",          "X278_E_NOMEM",       "X278_E_INVALID_ARG", "X278_E_LIMIT",
    "X278_E_EMPTY",     "X278_E_UNSUPPORTED", "X278_E_IO",          "X278_E_SYNTAX",
    "X278_E_STATE",     "X278_E_DELIMITER",   "X278_E_NOT_FOUND",   "X278_E_CALLBACK",
    "X278_E_CHARACTER",
};

const char *x278_status_name(x278_status status) {
    if (status > 0 || status <= -(x278_status)(sizeof names / sizeof names[0])) {
        return "unknown status";
    }
    return names[-status];
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
