/* What the library itself knows: the structs of the model are as the headers say, and which field has the value of which path. */
#include "model.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "text.h"
#include "x278/x278.h"

/* Does this program lay structs out as the description does? On 32-bit x86 Linux 64-bit numbers are aligned to 4 bytes. */
static bool is_as_described(void) {
    struct probe {
        char before;
        uint64_t number;
    };
    return offsetof(struct probe, number) == 8;
}

bool is_gathered(const record *of, const member *field, size_t offset) {
    x278_field known = {.struct_size = sizeof known};
    for (size_t i = 0; x278_field_at(of->name, i, &known) == X278_OK; i++) {
        if (is_same(known.name, field->name)) {
            if (is_as_described() && known.offset != offset) {
                die("a field is not where it should be", field->name);
            }
            return (known.flags & X278_FIELD_GATHERED) != 0;
        }
    }
    return false;
}

typedef struct pages {
    const x278_guide *guide;
    const char *id;
    x278_row loops[200];
    size_t loop_count;
    size_t printed;
} pages;

static void put_path(pages *all, x278_row row) {
    char path[64];
    size_t index;
    x278_field field = {.struct_size = sizeof field};
    x278_row_path(all->guide, row, path, sizeof path);
    if (x278_field_find(all->guide, path, X278_STRLEN, &field, &index) == X278_OK) {
        printf("%s    {\"guide\": \"%s\", \"path\": \"%s\", \"struct\": \"%s\", \"field\": \"%s\"",
               all->printed++ > 0 ? ",\n" : "", all->id, path, field.struct_name, field.name);
        if (field.kind == X278_FIELD_TEXTS) {
            printf(", \"index\": %zu", index);
        }
        putchar('}');
    }
}

static void put_segment(pages *all, x278_row segment) {
    for (size_t i = 0; i < x278_row_child_count(all->guide, segment); i++) {
        x278_row element = x278_row_child_at(all->guide, segment, i);
        size_t parts = x278_row_child_count(all->guide, element);
        if (parts == 0) {
            put_path(all, element);
        }
        for (size_t j = 0; j < parts; j++) {
            put_path(all, x278_row_child_at(all->guide, element, j));
        }
    }
}

/* All loops, each once: the list grows while it is gone through. */
static void put_guide(pages *all) {
    all->loop_count = 0;
    all->loops[all->loop_count++] = x278_guide_root(all->guide);
    all->loops[all->loop_count++] = x278_guide_envelope(all->guide);
    for (size_t i = 0; i < all->loop_count; i++) {
        for (size_t j = 0; j < x278_row_child_count(all->guide, all->loops[i]); j++) {
            x278_row row = x278_row_child_at(all->guide, all->loops[i], j);
            bool known = x278_row_kind_of(all->guide, row) != X278_ROW_LOOP;
            if (known) {
                put_segment(all, row);
            }
            for (size_t k = 0; k < all->loop_count; k++) {
                known = known || all->loops[k] == row;
            }
            if (!known && all->loop_count < sizeof all->loops / sizeof all->loops[0]) {
                all->loops[all->loop_count++] = row;
            }
        }
    }
}

void put_paths(void) {
    pages all = {.printed = 0};
    printf(",\n  \"paths\": [\n");
    for (size_t i = 0; i < x278_guide_count(); i++) {
        x278_str id;
        x278_str set;
        all.guide = x278_guide_at(i);
        if (x278_guide_text(all.guide, X278_TEXT_ID, &id) == X278_OK &&
            x278_guide_text(all.guide, X278_TEXT_SET, &set) == X278_OK && strcmp(set.ptr, "278") == 0) {
            all.id = id.ptr;
            put_guide(&all);
        }
    }
    printf("\n  ]");
}
