/* Instructions of user code by perf_event_open(), which only Linux has. */
#define _DEFAULT_SOURCE

#include "counter.h"

#ifdef __linux__

#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int descriptor = -1;

bool counter_start(void) {
    struct perf_event_attr what = {.type = PERF_TYPE_HARDWARE,
                                   .size = sizeof what,
                                   .config = PERF_COUNT_HW_INSTRUCTIONS,
                                   .disabled = 1,
                                   .exclude_kernel = 1,
                                   .exclude_hv = 1};
    if (descriptor < 0) {
        descriptor = (int)syscall(SYS_perf_event_open, &what, 0, -1, -1, 0UL);
    }
    return descriptor >= 0 && ioctl(descriptor, PERF_EVENT_IOC_RESET, 0) == 0 &&
           ioctl(descriptor, PERF_EVENT_IOC_ENABLE, 0) == 0;
}

uint64_t counter_stop(void) {
    uint64_t count = 0;
    ioctl(descriptor, PERF_EVENT_IOC_DISABLE, 0);
    return read(descriptor, &count, sizeof count) == (ssize_t)sizeof count ? count : 0;
}

#else

bool counter_start(void) {
    return false;
}

uint64_t counter_stop(void) {
    return 0;
}

#endif
