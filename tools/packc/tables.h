/*
 * The tables of the guides and of their bindings (lib/guide/tables.h, lib/review/tables.h) as few bytes. tools/packc
 * takes the constant tables that guidec and bindc wrote and packs them, row by row and column by column; the module unpacks
 * them when it starts. What follows from the rows is made anew: hashes of codes, and plans (lib/guide/plan.h).
 */
#ifndef X278_PACKC_TABLES_H
#define X278_PACKC_TABLES_H

#include <stdbool.h>
#include <stddef.h>

#include "coder.h"
#include "columns.h"
#include "guide/plan.h"
#include "review/tables.h"

#define PACKED_BASES 2u
#define PACKED_TEXTS_MAX 4096u
#define PACKED_ROW_MAX 32u /* columns */
#define PACKED_HISTORY_MAX 262144u
#define PACKED_MODELS 16384u

/* Tables in the making. Only who packs sets `constant` and what follows it. */
typedef struct packed_tables {
    x278i_guide *guides;
    x278i_binding *bindings;
    x278i_base *bases; /* PACKED_BASES of them */
    uint16_t guide_count, binding_count;
    unsigned char *memory, *end; /* room for the rows, all 0 */
    const char *pool;            /* the texts in the order in which rows name them; the first one is empty */
    uint32_t pool_size;          /* of the texts that were named */
    uint32_t text_count;
    uint32_t starts[PACKED_TEXTS_MAX];
    packed_odds like[PACKED_COLUMNS_MAX][3][8]; /* that a number is that of the model: a row before it */
    packed_odds whole[PACKED_KINDS][3][2];      /* that a row is */
    uint32_t models[PACKED_MODELS];       /* the last row with a key: where it is in `history`; 0: there is none */
    uint32_t history[PACKED_HISTORY_MAX]; /* all numbers as they were packed */
    uint32_t history_size;
    const char *constant; /* the texts of the constant rows */
    uint16_t *indices;    /* of each offset in `constant`: its text in `starts`; 0: it was not named yet */
    char *named;          /* the pool, to write to */
} packed_tables;

/* Pack or unpack all rows. To pack, guides, bindings and bases are copies of the constant ones, and the guides point to
 * the copies of the bases; to unpack, they are 0, but for the numbers of the bindings. All rows move to `memory`. false: it is too small. */
bool packed_code(packed_tables *tables, packed_coder *coder);

/* Make the hashes and plans. false: there is not enough memory. */
bool packed_finish(packed_tables *tables);

#endif
