/* A segment tag as a number, so that it can be compared, sorted and switched on. */
#ifndef X278I_BASE_TAG_H
#define X278I_BASE_TAG_H

#include <stdint.h>

/* The bytes of the tag, first highest: 'N'<<16|'M'<<8|'1'. Numbers of tags of one length sort as their texts do. */
#define X278I_TAG2(a, b) ((uint32_t)(uint8_t)(a) << 8 | (uint32_t)(uint8_t)(b))
#define X278I_TAG3(a, b, c) ((uint32_t)(uint8_t)(a) << 16 | (uint32_t)(uint8_t)(b) << 8 | (uint32_t)(uint8_t)(c))

#endif
