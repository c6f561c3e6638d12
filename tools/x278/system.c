/* What the tool asks of the system by way of other functions of system.h: the same on every system. */
#include "system.h"

int tool_system_read(int descriptor, void *to, size_t size, size_t *got) {
    char *at = to;
    *got = 0;
    while (*got < size) {
        size_t count;
        int error = tool_system_read_some(descriptor, at + *got, size - *got, &count);
        *got += count;
        if (error != 0 || count == 0) {
            return error;
        }
    }
    return 0;
}
