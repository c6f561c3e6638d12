/* The masks of a group with the vectors of 64-bit ARM and of WebAssembly. */
#ifndef X278I_EDI_MASKS_OTHER_H
#define X278I_EDI_MASKS_OTHER_H

#include "edi/masks.h"

#if defined(X278I_HAS_NEON)

#include <arm_neon.h>

/* One bit for each byte of four vectors whose bits are all set; the other bytes are 0. */
static inline uint64_t x278i_bits_neon(const uint8x16_t bytes[4]) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weight = vld1q_u8(weights);
    uint8x16_t low = vpaddq_u8(vandq_u8(bytes[0], weight), vandq_u8(bytes[1], weight));
    uint8x16_t high = vpaddq_u8(vandq_u8(bytes[2], weight), vandq_u8(bytes[3], weight));
    uint8x16_t sum = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}

static inline x278i_masks x278i_masks_neon(const uint8_t delimiters[4], const unsigned char *bytes) {
    const uint8x16_t terminator = vdupq_n_u8(delimiters[0]);
    const uint8x16_t element = vdupq_n_u8(delimiters[1]);
    const uint8x16_t component = vdupq_n_u8(delimiters[2]);
    const uint8x16_t repetition = vdupq_n_u8(delimiters[3]);
    uint8x16_t terminators[4];
    uint8x16_t elements[4];
    uint8x16_t parts[4];
    uint8x16_t unprintable[4];
    for (unsigned i = 0; i < 4; i++) {
        uint8x16_t some = vld1q_u8(bytes + (size_t)16 * i);
        terminators[i] = vceqq_u8(some, terminator);
        elements[i] = vceqq_u8(some, element);
        parts[i] = vorrq_u8(vceqq_u8(some, component), vceqq_u8(some, repetition));
        unprintable[i] = vorrq_u8(vcltq_u8(some, vdupq_n_u8(' ')), vcgeq_u8(some, vdupq_n_u8(0x7f)));
    }
    return x278i_masks_settle(x278i_bits_neon(terminators), x278i_bits_neon(elements), x278i_bits_neon(parts),
                              x278i_bits_neon(unprintable));
}

#endif

#if defined(X278I_HAS_WASM)

#include <wasm_simd128.h>

static inline x278i_masks x278i_masks_wasm(const uint8_t delimiters[4], const unsigned char *bytes) {
    const v128_t terminator = wasm_u8x16_splat(delimiters[0]);
    const v128_t element = wasm_u8x16_splat(delimiters[1]);
    const v128_t component = wasm_u8x16_splat(delimiters[2]);
    const v128_t repetition = wasm_u8x16_splat(delimiters[3]);
    uint64_t terminators = 0;
    uint64_t elements = 0;
    uint64_t parts = 0;
    uint64_t unprintable = 0;
    for (unsigned i = 0; i < X278I_GROUP; i += 16) {
        v128_t some = wasm_v128_load(bytes + i);
        v128_t part = wasm_v128_or(wasm_i8x16_eq(some, component), wasm_i8x16_eq(some, repetition));
        v128_t odd =
            wasm_v128_or(wasm_u8x16_lt(some, wasm_u8x16_splat(' ')), wasm_u8x16_ge(some, wasm_u8x16_splat(0x7f)));
        terminators |= (uint64_t)wasm_i8x16_bitmask(wasm_i8x16_eq(some, terminator)) << i;
        elements |= (uint64_t)wasm_i8x16_bitmask(wasm_i8x16_eq(some, element)) << i;
        parts |= (uint64_t)wasm_i8x16_bitmask(part) << i;
        unprintable |= (uint64_t)wasm_i8x16_bitmask(odd) << i;
    }
    return x278i_masks_settle(terminators, elements, parts, unprintable);
}

#endif

#endif
