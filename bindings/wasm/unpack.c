/* Unpacks the tables when the module starts: before any function of the library is called. */
#include "unpack.h"

#include "memory.h"

/* The module is one thread and its memory is its own, so its tables may be written here. */
static x278i_base bases[PACKED_BASES];

/* What is needed while the tables are unpacked; nothing is left of it. */
typedef struct workshop {
    packed_tables tables;
    packed_coder coder;
    x278i_binding bindings[]; /* copies: x278i_bindings already point into packed_memory */
} workshop;

__attribute__((constructor)) static void unpack(void) {
    size_t bound = x278i_binding_total * sizeof(x278i_binding);
    workshop *shop = glue_borrow(sizeof *shop + bound);
    if (shop == NULL) {
        __builtin_trap();
    }
    memcpy(shop->bindings, x278i_bindings, bound);
    shop->tables = (packed_tables){
        .guides = packed_guides,
        .bindings = shop->bindings,
        .bases = bases,
        .guide_count = x278i_guide_total,
        .binding_count = x278i_binding_total,
        .memory = packed_memory,
        .end = packed_memory + packed_memory_size,
        .pool = packed_texts,
    };
    packed_read(&shop->coder, packed_bytes, packed_bytes + packed_size);
    if (!packed_code(&shop->tables, &shop->coder) || !packed_finish(&shop->tables)) {
        __builtin_trap();
    }
}
