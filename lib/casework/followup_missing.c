/* What a follow-up needs and does not find. */
#include <string.h>

#include "casework/followup.h"

/* By X278CW_MISSING_*. */
static const char *const texts[] = {
    "",
    "the answer has neither an authorization number nor a reference number of the payer",
    "the answer does not say until when the authorization is good",
    "nothing was approved as it was asked",
    "nothing was denied, and no service is missing from the answer",
    "the service date of the request cannot be read",
    "the request does not have exactly one patient event",
    "there is no such service in the follow-up",
    "the request has no value at this path",
};

x278_status x278cwi_followup_lack(x278cwi_followup *f, x278cw_missing_kind kind, size_t line) {
    f->missing.kind = kind;
    f->missing.line = line > UINT32_MAX ? UINT32_MAX : (uint32_t)line;
    f->missing.text = (x278_str){texts[kind], strlen(texts[kind])};
    return X278_E_NOT_FOUND;
}
