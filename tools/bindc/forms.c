/* Writes how the segments and the items of a guide are written. The compiler knows the offsets. */
#include <string.h>

#include "bindc.h"

static void probe_text(const model *m, FILE *out, probed at) {
    if (at.behind == 0) {
        offset_text(m, out, at.field);
    } else {
        fprintf(out, "BEHIND(x278_%s, %s)", owner_of(m, at.field)->name, m->fields[at.field].name);
    }
}

static void emit_envelope(const model *m, FILE *out) {
    const node_type *s = &m->structs[m->envelope];
    int count = 0;
    fputs("\nconst uint16_t x278i_envelope_texts[] = {", out);
    for (int i = s->first_field; i < s->first_field + s->field_count; i++) {
        if (is_kind(m, i, "text")) {
            fputs(count++ % 4 == 0 ? "\n    " : " ", out);
            offset_text(m, out, (uint16_t)i);
            fputc(',', out);
        }
    }
    fprintf(out, "\n};\nconst uint16_t x278i_envelope_text_total = %d;\n", count);
}

void emit_cells(const model *m, FILE *out) {
    fputs("\nconst x278i_cell x278i_cells[] = {\n", out);
    for (int i = 0; i < m->cell_count; i++) {
        const cell *c = &m->cells[i];
        fputs("    {", out);
        probe_text(m, out, c->at);
        fputs(", ", out);
        if (c->how == X278I_CELL_ENTRY) {
            offset_text(m, out, c->more);
        } else {
            fprintf(out, "%u", (unsigned)c->more);
        }
        fprintf(out, ", %u, %u, %u, %u},\n", (unsigned)c->place, (unsigned)c->how, (unsigned)c->index,
                (unsigned)c->skip);
    }
    fputs("};\n\nconst x278i_parts x278i_parts_all[] = {\n", out);
    for (int i = 0; i < m->part_count; i++) {
        const x278i_parts *parts = &m->parts[i];
        fprintf(out, "    {{%u, %u}, {%u, %u}},\n", (unsigned)parts->cells.first, (unsigned)parts->cells.count,
                (unsigned)parts->limits.first, (unsigned)parts->limits.count);
    }
    fputs("};\n\nconst x278i_limit x278i_limits[] = {\n", out);
    for (int i = 0; i < m->limit_count; i++) {
        fputs("    {", out);
        probe_text(m, out, m->limits[i].at);
        fprintf(out, ", %u},\n", (unsigned)m->limits[i].most);
    }
    fputs("};\n", out);
    emit_envelope(m, out);
}

/* The loop that has an item. */
static const x278i_loop_row *loop_of(const bound *b, uint16_t item) {
    const x278i_loop_row *loop = b->guide->loops;
    while (item < loop->first_item || item >= loop->first_item + loop->item_count) {
        loop++; /* each item is in a loop */
    }
    return loop;
}

/* How many items of the loop of an item the field holds. */
static int sharers(const bound *b, uint16_t item) {
    const x278i_loop_row *loop = loop_of(b, item);
    int count = 0;
    for (unsigned i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        count += b->items[i] == b->items[item];
    }
    return count;
}

/* X278I_SLOT_* of an item. */
static int slot_of(const model *m, const bound *b, uint16_t item) {
    const x278i_loop_row *loop = loop_of(b, item);
    const uint16_t holder = b->items[item];
    if (b->guide->items[item].kind == X278I_ITEM_LOOP) {
        return X278I_SLOT_LOOP | (holder == X278I_NONE        ? X278I_SLOT_NONE
                                  : is_kind(m, holder, "one") ? X278I_SLOT_ONE
                                                              : X278I_SLOT_MANY);
    }
    bool opens = item == loop->first_item && loop->open != X278I_OPEN_ROOT;
    if (holder == X278I_NONE) {
        return X278I_SLOT_OWN | (opens ? X278I_SLOT_MUST : 0);
    }
    return (is_kind(m, holder, "one") ? X278I_SLOT_ONE : X278I_SLOT_MANY) |
           (opens || sharers(b, item) == 1 ? X278I_SLOT_MUST : 0);
}

static void emit_slot(const model *m, FILE *out, const bound *b, uint16_t item) {
    const uint16_t holder = b->items[item];
    int order = holder == X278I_NONE ? -1 : find_field(m, m->fields[holder].of_struct, "order", strlen("order"));
    bool list = holder != X278I_NONE && !is_kind(m, holder, "one");
    fputs("    {", out);
    offset_text(m, out, holder);
    fputs(", ", out);
    probe_text(m, out, (probed){holder, list}); /* of the loop's own struct: 0, its struct_size */
    fputs(", ", out);
    offset_text(m, out, order < 0 ? X278I_NONE : (uint16_t)order);
    fprintf(out, ", %d, %u, %u, %u, %d},\n", holder == X278I_NONE ? 0 : m->fields[holder].of_struct,
            (unsigned)b->guide->items[item].row, (unsigned)b->inner[item].first, (unsigned)b->inner[item].count,
            slot_of(m, b, item));
}

static int form_of(const model *m, x278i_range cells) {
    bool plain = true;
    for (int i = 0; i < cells.count; i++) {
        plain = plain && m->cells[cells.first + i].how <= X278I_CELL_FILL;
    }
    const cell *first = &m->cells[cells.first];
    bool level = first->how == X278I_CELL_COMPUTED && first->index >= X278I_LEAF_HL_NUMBER &&
                 first->index <= X278I_LEAF_HL_CHILD;
    return plain ? X278I_FORM_PLAIN : level ? X278I_FORM_LEVEL : X278I_FORM_MIXED;
}

static void emit_form(const model *m, FILE *out, const bound *b, uint16_t row) {
    char tag[5];
    x278i_tag_unpack(b->guide->segs[row].tag, tag);
    fprintf(out, "    {\"%s\", %u, %u, %u, %d},\n", tag, (unsigned)b->cells[row].first, (unsigned)b->cells[row].count,
            (unsigned)strlen(tag), form_of(m, b->cells[row]));
}

void emit_forms(const model *m, FILE *out, int number) {
    const bound *b = &m->guides[number];
    fprintf(out, "\nstatic const x278i_form forms_%d[] = {\n", number);
    for (uint16_t i = 0; i < b->guide->seg_count; i++) {
        emit_form(m, out, b, i);
    }
    fprintf(out, "};\n\nstatic const x278i_slot slots_%d[] = {\n", number);
    for (uint16_t i = 0; i < b->guide->item_count; i++) {
        emit_slot(m, out, b, i);
    }
    fprintf(out, "};\n\nstatic const x278i_range limits_%d[] = {\n", number);
    for (uint16_t i = 0; i < b->guide->loop_count; i++) {
        fprintf(out, "    {%u, %u},\n", (unsigned)b->limits[i].first, (unsigned)b->limits[i].count);
    }
    fputs("};\n", out);
}
