/* Asks the processor which vector instructions it has. */
#include "base/vector.h"

x278i_vector x278i_vector_best(void) {
#if defined(X278I_HAS_AVX2)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt")) {
        return X278I_VECTOR_AVX2;
    }
#endif
#if defined(X278I_HAS_SSE2)
    return X278I_VECTOR_SSE2;
#elif defined(X278I_HAS_NEON)
    return X278I_VECTOR_NEON;
#elif defined(X278I_HAS_WASM)
    return X278I_VECTOR_WASM;
#else
    return X278I_VECTOR_NONE;
#endif
}
