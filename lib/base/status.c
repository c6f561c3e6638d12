/* Statuses by name and in words; the release and its features. */
#include <stddef.h>

#include "x278/status.h"
#include "x278/version.h"

static const struct {
    x278_status status;
    const char *name;
    const char *text;
} rows[] = {
#define ROW(status, text)                                                                                              \
    { status, #status, text }
    ROW(X278_OK, "no error"),
    ROW(X278_END, "there is no more input"),
    ROW(X278_NEED_INPUT, "more input is needed"),
    ROW(X278_E_NOMEM, "out of memory"),
    ROW(X278_E_INVALID_ARG, "an argument is missing or out of range"),
    ROW(X278_E_LIMIT, "a limit on size or number was reached"),
    ROW(X278_E_EMPTY, "there is no interchange or transaction in the input"),
    ROW(X278_E_UNSUPPORTED, "this build or release does not support it"),
    ROW(X278_E_IO, "a file could not be opened, read or written"),
    ROW(X278_E_SYNTAX, "the input cannot be read: it is not in the expected format"),
    ROW(X278_E_STATE, "the call does not fit the state of the object"),
    ROW(X278_E_DELIMITER, "a value contains a delimiter of the output"),
    ROW(X278_E_NOT_FOUND, "not found"),
    ROW(X278_E_CALLBACK, "a callback function reported a failure"),
    ROW(X278_E_CHARACTER, "a value contains a character that the output's character set does not have"),
    ROW(X278_E_INCOMPLETE, "the message is incomplete: it was cut short before it was read"),
#undef ROW
};

#define ROWS (sizeof rows / sizeof rows[0])

static size_t find(x278_status status) {
    size_t i = 0;
    while (i < ROWS && rows[i].status != status) {
        i++;
    }
    return i;
}

const char *x278_status_name(x278_status status) {
    size_t row = find(status);
    return row < ROWS ? rows[row].name : "unknown status";
}

const char *x278_status_text(x278_status status) {
    size_t row = find(status);
    return row < ROWS ? rows[row].text : "unknown status";
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
