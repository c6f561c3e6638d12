/* Qualifiers of X12 that say how to read the value beside them. */
#include <string.h>

#include "base/digits.h"
#include "base/text.h"
#include "x278/value.h"

x278_status x278_dates_parse(const char *format, size_t format_len, const char *text, size_t len, x278_date *first,
                             x278_date *last, x278_time *time) {
    x278_status status;
    if (first != NULL) {
        *first = (x278_date){0, 0, 0};
    }
    if (last != NULL) {
        *last = (x278_date){0, 0, 0};
    }
    if (time != NULL) {
        *time = (x278_time){0, 0, 0, 0, 0};
    }
    if (format == NULL || text == NULL || first == NULL || last == NULL || time == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_span kind = {format, x278i_text_length(format, format_len)};
    if (x278i_span_is(kind, "RD8")) {
        return x278_date_range_parse(text, len, first, last);
    }
    if (x278i_span_is(kind, "TM")) {
        return x278_time_parse(text, len, time);
    }
    if (x278i_span_is(kind, "D8")) {
        status = x278_date_parse(text, len, first);
    } else if (x278i_span_is(kind, "DT")) {
        status = x278_date_time_parse(text, len, first, time);
    } else {
        return X278_E_UNSUPPORTED;
    }
    *last = *first;
    return status;
}

static const struct {
    char text[4];
    x278_hi_use use;
    x278_code_system system;
} hi_qualifiers[] = {
    {"ABF", X278_HI_DIAGNOSIS, X278_SYSTEM_ICD10CM},
    {"ABJ", X278_HI_ADMITTING, X278_SYSTEM_ICD10CM},
    {"ABK", X278_HI_PRINCIPAL, X278_SYSTEM_ICD10CM},
    {"APR", X278_HI_REASON, X278_SYSTEM_ICD10CM},
    {"BF", X278_HI_DIAGNOSIS, X278_SYSTEM_ICD9CM},
    {"BJ", X278_HI_ADMITTING, X278_SYSTEM_ICD9CM},
    {"BK", X278_HI_PRINCIPAL, X278_SYSTEM_ICD9CM},
    {"PR", X278_HI_REASON, X278_SYSTEM_ICD9CM},
    {"DR", X278_HI_DRG, X278_SYSTEM_DRG},
    {"LOI", X278_HI_QUESTION, X278_SYSTEM_LOINC},
};

x278_status x278_hi_qualifier_parse(const char *text, size_t len, x278_hi_use *use, x278_code_system *system) {
    if (use != NULL) {
        *use = 0;
    }
    if (system != NULL) {
        *system = 0;
    }
    if (text == NULL) {
        return X278_E_INVALID_ARG;
    }
    len = x278i_text_length(text, len);
    for (size_t i = 0; i < sizeof hi_qualifiers / sizeof hi_qualifiers[0]; i++) {
        if (x278i_span_is((x278_span){text, len}, hi_qualifiers[i].text)) {
            if (use != NULL) {
                *use = hi_qualifiers[i].use;
            }
            if (system != NULL) {
                *system = hi_qualifiers[i].system;
            }
            return X278_OK;
        }
    }
    return X278_E_NOT_FOUND;
}

size_t x278_hi_qualifier_format(x278_hi_use use, x278_code_system system, char *buf, size_t size) {
    for (size_t i = 0; i < sizeof hi_qualifiers / sizeof hi_qualifiers[0]; i++) {
        if (hi_qualifiers[i].use == use && hi_qualifiers[i].system == system) {
            return x278i_give_text(hi_qualifiers[i].text, strlen(hi_qualifiers[i].text), buf, size);
        }
    }
    return x278i_give_text("", 0, buf, size);
}

/* The nine characters behind the kind. */
static int assigner_fits(x278_assigner_kind kind, const char *id, size_t len) {
    if (len != 9) {
        return 0;
    }
    return kind == X278_ASSIGNER_OWN ||
           ((kind == X278_ASSIGNER_EIN || kind == X278_ASSIGNER_DUNS) && x278i_all_digits(id, len));
}

x278_status x278_assigner_parse(const char *text, size_t len, x278_assigner_kind *kind, x278_span *id) {
    if (id != NULL) {
        *id = (x278_span){NULL, 0};
    }
    if (kind == NULL) {
        return X278_E_INVALID_ARG;
    }
    *kind = 0;
    if (text == NULL) {
        return X278_E_INVALID_ARG;
    }
    len = x278i_text_length(text, len);
    if (len != 10 || !assigner_fits(text[0] - '0', text + 1, len - 1)) {
        return X278_E_SYNTAX;
    }
    *kind = text[0] - '0';
    if (id != NULL) {
        *id = (x278_span){text + 1, len - 1};
    }
    return X278_OK;
}

size_t x278_assigner_format(x278_assigner_kind kind, const char *id, size_t id_len, char *buf, size_t size) {
    char text[10];
    if (id == NULL) {
        return x278i_give_text("", 0, buf, size);
    }
    id_len = x278i_text_length(id, id_len);
    if (!assigner_fits(kind, id, id_len)) {
        return x278i_give_text("", 0, buf, size);
    }
    text[0] = (char)('0' + kind);
    memcpy(text + 1, id, 9);
    return x278i_give_text(text, sizeof text, buf, size);
}
