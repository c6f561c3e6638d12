/* Where the members of a struct are. tests/abi/layout.c has what compilers say; tools/check_apidoc.sh compares. */
#include "layout.h"

#include <stdio.h>

#include "text.h"

static size_t rounded(size_t at, size_t align) {
    return (at + align - 1) / align * align;
}

static extent same_extent(size_t lp64, size_t ilp32) {
    return (extent){{lp64, ilp32}, {lp64, ilp32}};
}

extent extent_of(const api *all, const char *type) {
    static const struct {
        const char *name;
        size_t lp64, ilp32;
    } numbers[] = {{"char", 1, 1},    {"uint8_t", 1, 1},  {"int32_t", 4, 4}, {"uint32_t", 4, 4},
                   {"int64_t", 8, 8}, {"uint64_t", 8, 8}, {"size_t", 8, 4}};
    const char *base = base_of(type);
    if (stars_of(type) > 0 || find_callback(all, base) != NULL) {
        return same_extent(8, 4);
    }
    const group *number = find_group(all, base);
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        if (is_same(numbers[i].name, number != NULL ? number->base : base)) {
            return same_extent(numbers[i].lp64, numbers[i].ilp32);
        }
    }
    const record *whole = find_record(all, base);
    return whole == NULL || whole->whole.size[LP64] == 0 ? (extent){{0, 0}, {1, 1}} : whole->whole;
}

void place_member(const api *all, const member *of, size_t used[MODELS], size_t at[MODELS]) {
    extent needs = extent_of(all, of->type);
    for (int m = 0; m < MODELS; m++) {
        at[m] = rounded(used[m], needs.align[m]);
        used[m] = at[m] + needs.size[m] * (of->array > 0 ? of->array : 1);
    }
}

/* The bytes of a struct, as far as those of its members are known. */
static bool measure(const api *all, record *of) {
    extent result = {{0, 0}, {1, 1}};
    size_t at[MODELS];
    for (size_t i = 0; i < of->member_count; i++) {
        extent needs = extent_of(all, of->members[i].type);
        if (needs.size[LP64] == 0) {
            return false;
        }
        place_member(all, &of->members[i], result.size, at);
        for (int m = 0; m < MODELS; m++) {
            result.align[m] = needs.align[m] > result.align[m] ? needs.align[m] : result.align[m];
        }
    }
    for (int m = 0; m < MODELS; m++) {
        result.size[m] = rounded(result.size[m], result.align[m]);
    }
    of->whole = result;
    return true;
}

/* A struct may hold a leaf that another header declares: those without a size are measured until none is left. */
void measure_records(api *all) {
    size_t missing = all->record_count + 1;
    for (size_t before = 0; missing > 0 && missing != before;) {
        before = missing;
        missing = 0;
        for (size_t i = 0; i < all->record_count; i++) {
            record *of = &all->records[i];
            missing += of->whole.size[LP64] == 0 && of->member_count > 0 && !measure(all, of);
        }
    }
}

void put_pair(const char *key, const size_t pair[MODELS]) {
    printf("\"%s\": {\"lp64\": %zu, \"ilp32\": %zu}", key, pair[LP64], pair[ILP32]);
}
