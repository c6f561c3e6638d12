/* Whether the two libraries are of one release: this one knows structs of libx278's base from the inside. */
#include "x278/casework/version.h"

int32_t x278cw_version_number(void) {
    return X278_VERSION_NUMBER;
}

x278_status x278cw_version_check(void) {
    return x278_version_number() == X278_VERSION_NUMBER ? X278_OK : X278_E_UNSUPPORTED;
}
