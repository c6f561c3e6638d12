/* A system without threads: the tool works on one thing at a time there. */
#include "system.h"

tool_monitor *tool_system_monitor_new(void) {
    return NULL;
}

void tool_system_monitor_free(tool_monitor *monitor) {
    (void)monitor;
}

void tool_system_enter(tool_monitor *monitor) {
    (void)monitor;
}

void tool_system_leave(tool_monitor *monitor) {
    (void)monitor;
}

void tool_system_wait(tool_monitor *monitor) {
    (void)monitor;
}

void tool_system_wake(tool_monitor *monitor) {
    (void)monitor;
}

tool_thread *tool_system_thread_start(void (*body)(void *user), void *user) {
    (void)body;
    (void)user;
    return NULL;
}

void tool_system_thread_join(tool_thread *thread) {
    (void)thread;
}
