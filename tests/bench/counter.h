/* Counts the instructions that this process executes, where the kernel and the machine have a counter for them. */
#ifndef X278_BENCH_COUNTER_H
#define X278_BENCH_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/* Start to count; false: it cannot be counted here. */
bool counter_start(void);

/* Stop, and say how many there were since the start. */
uint64_t counter_stop(void);

#endif
