/* How many hold an object: each of them may be on a thread of its own. */
#ifndef X278I_BASE_COUNT_H
#define X278I_BASE_COUNT_H

#include <stdbool.h>
#include <stddef.h>

#if defined(_MSC_VER) && defined(__STDC_NO_ATOMICS__)

#include <intrin.h>

typedef struct x278i_count {
    volatile long holders;
} x278i_count;

static inline void x278i_count_init(x278i_count *count) {
    count->holders = 1;
}

static inline void x278i_count_hold(x278i_count *count) {
    _InterlockedIncrement(&count->holders);
}

static inline bool x278i_count_drop(x278i_count *count) {
    return _InterlockedDecrement(&count->holders) == 0;
}

typedef struct x278i_tally {
    volatile __int64 bytes;
} x278i_tally;

static inline size_t x278i_tally_add(x278i_tally *tally, size_t bytes) {
    return (size_t)(_InterlockedExchangeAdd64(&tally->bytes, (__int64)bytes) + (__int64)bytes);
}

static inline void x278i_tally_take(x278i_tally *tally, size_t bytes) {
    _InterlockedExchangeAdd64(&tally->bytes, -(__int64)bytes);
}

static inline size_t x278i_tally_get(const x278i_tally *tally) {
    return (size_t)tally->bytes;
}

#else

#include <stdatomic.h>

typedef struct x278i_count {
    atomic_size_t holders;
} x278i_count;

/* One holder: the caller. */
static inline void x278i_count_init(x278i_count *count) {
    atomic_init(&count->holders, 1);
}

/* One more. Who calls this holds the object, so it cannot go away meanwhile. */
static inline void x278i_count_hold(x278i_count *count) {
    atomic_fetch_add_explicit(&count->holders, 1, memory_order_relaxed);
}

/* Bytes, added and taken by any number of threads. All zeros: none. */
typedef struct x278i_tally {
    atomic_size_t bytes;
} x278i_tally;

/* @return how many there are now. */
static inline size_t x278i_tally_add(x278i_tally *tally, size_t bytes) {
    return atomic_fetch_add_explicit(&tally->bytes, bytes, memory_order_relaxed) + bytes;
}

static inline void x278i_tally_take(x278i_tally *tally, size_t bytes) {
    atomic_fetch_sub_explicit(&tally->bytes, bytes, memory_order_relaxed);
}

static inline size_t x278i_tally_get(const x278i_tally *tally) {
    return atomic_load_explicit(&((x278i_tally *)tally)->bytes, memory_order_relaxed);
}

/* One less. True for the last one, who must free the object and sees all that the others wrote. */
static inline bool x278i_count_drop(x278i_count *count) {
    return atomic_fetch_sub_explicit(&count->holders, 1, memory_order_acq_rel) == 1;
}

#endif

#endif
