/* What the packer writes (packed.c of the build folder), for the module to unpack when it starts. */
#ifndef X278_PACKC_UNPACK_H
#define X278_PACKC_UNPACK_H

#include "tables.h"

extern const unsigned char packed_bytes[];
extern const size_t packed_size;
extern const char packed_texts[];
extern x278i_guide packed_guides[]; /* x278i_guides points to them */
extern unsigned char packed_memory[];
extern const size_t packed_memory_size;

#endif
