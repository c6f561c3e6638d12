/* Packs or unpacks the tables: the same walk over all rows, whether they are known or not. */
#include "tables.h"

#include <string.h>

/* ---- rows ------------------------------------------------------------------------------------------------------- */

/* What came before a number in its table. Numbers are as they are packed, but for `last` and `key`. */
typedef struct context {
    const packed_layout *layout;
    uint32_t first;                     /* the number of its first column */
    uint32_t *now;                      /* the row: its columns to the left */
    const uint32_t *above, *above_that; /* rows */
    const uint32_t *model;              /* a row that is likely the same; NULL */
    uint8_t near; /* the model: 2 is below the model of the row above, 1 is below an equal row, 0 is alike */
    bool whole, whole_before; /* the row is that of the model; so was the one above */
    unsigned like;            /* bits: whether the columns to the left are those of the model, the last one lowest */
    uint32_t last[PACKED_ROW_MAX]; /* of STEP columns */
    uint32_t left;                 /* hash of the columns to the left */
    uint32_t row, row_before;      /* hashes of the rows above */
    uint32_t key;
} context;

static uint32_t get_number(const unsigned char *row, const packed_column *column) {
    uint32_t number = 0;
    for (uint8_t i = column->size; i-- > 0;) {
        number = number << 8 | row[column->at + i];
    }
    return number;
}

static void put_number(unsigned char *row, const packed_column *column, uint32_t number) {
    for (uint8_t i = 0; i < column->size; i++) {
        row[column->at + i] = (unsigned char)(number >> 8 * i);
    }
}

/* What is packed for a number of a constant row. */
static uint32_t value_of(packed_tables *tables, context *c, unsigned i, const packed_column *column, uint32_t number) {
    if (column->how == PACKED_TEXT) {
        uint32_t index = tables->indices == NULL || number == 0 ? 0 : tables->indices[number];
        return number == 0 ? 0 : index == 0 ? 1 : index + 1;
    }
    if (column->how == PACKED_STEP) {
        uint32_t step = number - c->last[i];
        return number == X278I_NONE ? 0 : 1 + (step >> 31 != 0 ? ~step << 1 | 1 : step << 1);
    }
    return number;
}

/* A text that is named the first time. `number`: its offset in the constant texts. */
static void name_text(packed_tables *tables, uint32_t number) {
    uint32_t index = ++tables->text_count;
    if (tables->constant != NULL) {
        memcpy(tables->named + tables->pool_size, tables->constant + number, strlen(tables->constant + number) + 1);
        tables->indices[number] = (uint16_t)index;
    }
    tables->starts[index] = tables->pool_size;
    tables->pool_size += (uint32_t)strlen(tables->pool + tables->pool_size) + 1;
}

/* The number that is packed as `value`. `number`: of the constant row. */
static uint32_t number_of(packed_tables *tables, context *c, unsigned i, const packed_column *column, uint32_t value,
                          uint32_t number) {
    if (column->how == PACKED_TEXT) {
        if (value == 1) {
            name_text(tables, number);
            return tables->starts[tables->text_count];
        }
        return value == 0 ? 0 : tables->starts[value - 1];
    }
    if (column->how == PACKED_STEP) {
        if (value == 0) {
            return X278I_NONE;
        }
        uint32_t step = (value - 1) >> 1;
        return c->last[i] += ((value - 1) & 1) != 0 ? ~step : step;
    }
    return value;
}

/* A number that the model does not have. */
static uint32_t code_new(packed_coder *coder, const context *c, unsigned i, uint32_t value) {
    const uint32_t contexts[PACKED_CONTEXTS] = {
        packed_mix(packed_mix(c->row, c->row_before), c->left),
        packed_mix(c->row, c->left),
        packed_mix(c->left, c->above[i]),
        c->above[i],
        i == 0 ? packed_mix(c->above[i], c->above_that[i]) : packed_mix(c->now[i - 1], i == 1 ? 0 : c->now[i - 2]),
        i > 0 ? c->key : 0,
    };
    return packed_value(coder, c->first + i, contexts, i == 0 || c->model == NULL ? NULL : &c->model[i], value);
}

static void code_number(packed_tables *tables, packed_coder *coder, context *c, unsigned i, const unsigned char *from,
                        unsigned char *to) {
    const packed_column *column = &c->layout->columns[i];
    uint32_t number = get_number(from, column);
    bool same = c->whole;
    if (!same) {
        uint32_t value = value_of(tables, c, i, column, number);
        if (i > 0 && c->model != NULL) {
            packed_odds *odds = &tables->like[c->first + i][c->near][c->like & 7];
            same = packed_bit(coder, odds, value == c->model[i]) != 0;
            c->like = c->like << 1 | same;
        }
        c->now[i] = same ? 0 : code_new(coder, c, i, value);
    }
    c->now[i] = same ? c->model[i] : c->now[i];
    number = number_of(tables, c, i, column, c->now[i], number);
    put_number(to, column, number);
    c->left = packed_mix(c->left, c->now[i]);
    c->key = i == 0 ? number : c->key;
}

/* Is the rest of the row that of its model? */
static bool code_whole(packed_tables *tables, packed_coder *coder, context *c, uint8_t kind,
                       const unsigned char *from) {
    bool whole = c->model != NULL;
    for (unsigned i = 1; i < c->layout->count && whole; i++) {
        const packed_column *column = &c->layout->columns[i];
        whole = column->how == PACKED_UNUSED || value_of(tables, c, i, column, get_number(from, column)) == c->model[i];
    }
    if (c->model != NULL) {
        whole = packed_bit(coder, &tables->whole[kind][c->near][c->whole_before], whole) != 0;
    }
    return whole;
}

/* Find a row that is likely the same as this one, of which the first column is known. */
static void find_model(packed_tables *tables, context *c, uint8_t kind) {
    const uint32_t *next = c->model == NULL ? NULL : c->model + c->layout->count;
    uint32_t alike = packed_mix(kind, c->key);
    uint32_t *last = &tables->models[alike % PACKED_MODELS];
    uint32_t *last_here = &tables->models[packed_mix(alike, c->row) % PACKED_MODELS];
    if (next != NULL && next < c->now && next[0] == c->now[0]) {
        c->model = next;
        c->near = 2;
    } else if (*last_here != 0 && tables->history[*last_here] == c->now[0]) {
        c->model = &tables->history[*last_here];
        c->near = 1;
    } else {
        c->model = *last == 0 ? NULL : &tables->history[*last];
        c->near = 0;
    }
    *last = *last_here = (uint32_t)(c->now - tables->history);
}

static void code_row(packed_tables *tables, packed_coder *coder, context *c, uint8_t kind, const unsigned char *from,
                     unsigned char *to) {
    c->now = tables->history + tables->history_size;
    tables->history_size += c->layout->count;
    c->whole = false;
    code_number(tables, coder, c, 0, from, to);
    find_model(tables, c, kind);
    c->whole = c->whole_before = code_whole(tables, coder, c, kind, from);
    for (unsigned i = 1; i < c->layout->count; i++) {
        if (c->layout->columns[i].how != PACKED_UNUSED) {
            code_number(tables, coder, c, i, from, to);
        }
    }
    c->above_that = c->above;
    c->above = c->now;
    c->row_before = c->row;
    c->row = c->left;
    c->left = 0;
}

/* Rows from `from` to `to`, which is all 0. To unpack, both are the same. */
static void code_rows(packed_tables *tables, packed_coder *coder, uint8_t kind, const unsigned char *from,
                      unsigned char *to, uint32_t count) {
    static const uint32_t nothing[PACKED_ROW_MAX];
    context c = {.layout = &packed_layouts[kind], .above = nothing, .above_that = nothing};
    for (unsigned i = 0; i < kind; i++) {
        c.first += packed_layouts[i].count;
    }
    for (uint32_t row = 0; row < count; row++) {
        code_row(tables, coder, &c, kind, from, to);
        from += c.layout->row_size;
        to += c.layout->row_size;
    }
}

/* ---- tables ------------------------------------------------------------------------------------------------------- */

/* Room for rows of any type; NULL: there is no more. */
static void *take(packed_tables *tables, size_t size) {
    size_t whole = (size + 7) / 8 * 8;
    unsigned char *memory = tables->memory;
    if (whole > (size_t)(tables->end - memory)) {
        return NULL;
    }
    tables->memory += whole;
    return memory;
}

/* The table of a part. `owner` has its pointer, `counts` the number of its rows. */
static bool code_part(packed_tables *tables, packed_coder *coder, const packed_part *what, void *owner,
                      const void *counts) {
    const packed_column count_column = {what->count_at, what->count_size, PACKED_PLAIN};
    uint32_t count = get_number(counts, &count_column);
    unsigned char *to = take(tables, (size_t)count * packed_layouts[what->kind].row_size);
    const unsigned char *from = to;
    if (to == NULL || count * packed_layouts[what->kind].count > PACKED_HISTORY_MAX - tables->history_size) {
        return false;
    }
    if (tables->constant != NULL) {
        memcpy(&from, (char *)owner + what->at, sizeof from);
    }
    code_rows(tables, coder, what->kind, from, to, count);
    memcpy((char *)owner + what->at, &to, sizeof to);
    return true;
}

static bool code_parts(packed_tables *tables, packed_coder *coder, const packed_part *parts, size_t count, void *owner,
                       const void *counts) {
    bool good = true;
    for (size_t i = 0; i < count && good; i++) {
        good = code_part(tables, coder, &parts[i], owner, counts);
    }
    return good;
}

/* The numbers of structs, which begin as copies of what is packed, or as 0. */
static void code_numbers(packed_tables *tables, packed_coder *coder, uint8_t kind, void *structs, uint32_t count) {
    code_rows(tables, coder, kind, structs, structs, count);
}

static bool code_bases(packed_tables *tables, packed_coder *coder) {
    x278i_base *last = &tables->bases[PACKED_BASES - 1];
    bool good = true;
    code_numbers(tables, coder, PACKED_BASE, tables->bases, PACKED_BASES);
    for (unsigned i = 0; i < PACKED_BASES && good; i++) {
        good = code_parts(tables, coder, packed_base_parts, PACKED_OWN_PARTS, &tables->bases[i], &tables->bases[i]);
    }
    good = good && code_parts(tables, coder, packed_base_parts + PACKED_OWN_PARTS, PACKED_BASE_PARTS - PACKED_OWN_PARTS,
                              last, last);
    for (size_t i = PACKED_OWN_PARTS; i < PACKED_BASE_PARTS; i++) {
        for (unsigned k = 0; k + 1 < PACKED_BASES; k++) {
            memcpy((char *)&tables->bases[k] + packed_base_parts[i].at, (char *)last + packed_base_parts[i].at,
                   sizeof(void *));
        }
    }
    return good;
}

static void code_base_of(packed_tables *tables, packed_coder *coder, x278i_guide *guide) {
    const uint32_t contexts[PACKED_CONTEXTS] = {0};
    uint32_t which = guide->base == NULL ? 0 : (uint32_t)(guide->base - tables->bases);
    guide->base = &tables->bases[packed_value(coder, PACKED_COLUMNS_MAX - 1, contexts, NULL, which)];
}

bool packed_code(packed_tables *tables, packed_coder *coder) {
    tables->pool_size = 1;
    bool good = code_bases(tables, coder);
    code_numbers(tables, coder, PACKED_GUIDE, tables->guides, tables->guide_count);
    for (uint16_t i = 0; i < tables->guide_count && good; i++) {
        code_base_of(tables, coder, &tables->guides[i]);
        good =
            code_parts(tables, coder, packed_guide_parts, PACKED_GUIDE_PARTS, &tables->guides[i], &tables->guides[i]);
    }
    for (uint16_t i = 0; i < tables->binding_count && good; i++) {
        x278i_binding *binding = &tables->bindings[i];
        good = code_parts(tables, coder, packed_binding_parts, PACKED_BINDING_PARTS, binding,
                          &tables->guides[binding->guide]);
    }
    return good;
}

/* ---- what follows from the rows ----------------------------------------------------------------------------------- */

static uint64_t key_of(const x278i_guide *guide, uint16_t set, size_t i) {
    char room[9];
    const char *code = x278i_guide_code_at(guide, set, i, room);
    return x278i_key_of(code, strlen(code));
}

/* Does the hash put each code into a slot of its own? */
static bool hash_codes(const x278i_guide *guide, uint16_t set, const x278i_code_hash *hash, uint64_t *slots) {
    memset(slots, 0, ((size_t)1 << (64 - hash->shift)) * sizeof *slots);
    for (size_t i = 0; i < guide->sets[set].count; i++) {
        uint64_t key = key_of(guide, set, i);
        uint64_t *slot = &slots[key * hash->factor >> hash->shift];
        if (*slot != 0) {
            return false;
        }
        *slot = key;
    }
    return true;
}

/* A hash that has so many slots that a factor is found soon; that of guidec has few slots, and is sought for long. */
static bool find_hash(packed_tables *tables, const x278i_guide *guide, uint16_t set, x278i_code_hash *hash,
                      const uint64_t *keys) {
    uint64_t state = UINT64_C(0x9E3779B97F4A7C15);
    uint32_t bits = 1;
    size_t count = guide->sets[set].count;
    while (((size_t)1 << bits) * 4 < count * count) {
        bits++;
    }
    size_t size = ((size_t)1 << bits) * sizeof *keys;
    uint64_t *slots = take(tables, size);
    *hash = (x278i_code_hash){.first = (uint32_t)(slots - keys), .shift = 64 - bits};
    for (hash->factor = state; slots != NULL && !hash_codes(guide, set, hash, slots);) {
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        hash->factor = (state ^ state >> 29) | 1;
    }
    return slots != NULL;
}

static bool make_hashes(packed_tables *tables, const x278i_guide *guide) {
    uint16_t count = guide->base->code_set_count;
    x278i_code_hash *hashes = take(tables, count * sizeof *hashes);
    const uint64_t *keys = (const uint64_t *)(const void *)tables->memory;
    bool good = hashes != NULL;
    for (uint16_t i = 0; i < count && good; i++) {
        if (guide->sets[i].flags == 0 && guide->sets[i].count > 0) {
            good = find_hash(tables, guide, i, &hashes[i], keys);
        }
    }
    for (unsigned i = 0; i < PACKED_BASES; i++) {
        tables->bases[i].hashes = hashes;
        tables->bases[i].keys = keys;
    }
    return good;
}

static bool make_plan(packed_tables *tables, x278i_guide *guide) {
    x278i_plan_draft draft = {.elems = NULL};
    x278i_plan *plan = take(tables, sizeof *plan);
    void *memory = take(tables, x278i_plan_size(guide));
    if (plan == NULL || memory == NULL) {
        return false;
    }
    if (x278i_plan_possible(guide)) {
        x278i_plan_make(guide, memory, &draft);
        *plan = x278i_plan_of(&draft);
        guide->plan = plan;
    }
    return true;
}

bool packed_finish(packed_tables *tables) {
    for (unsigned i = 0; i < PACKED_BASES; i++) {
        tables->bases[i].strings = tables->pool;
        tables->bases[i].string_size = tables->pool_size;
    }
    for (uint16_t i = 0; i < tables->guide_count; i++) {
        x278i_guide *guide = &tables->guides[i];
        guide->sets = guide->base->sets;
        guide->codes = guide->base->codes;
        guide->long_codes = guide->base->long_codes;
        guide->strings = tables->pool;
    }
    bool good = make_hashes(tables, &tables->guides[0]);
    for (uint16_t i = 0; i < tables->guide_count && good; i++) {
        good = make_plan(tables, &tables->guides[i]);
    }
    return good;
}
