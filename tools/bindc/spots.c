/* Writes where values are, in bytes. The compiler knows the offsets. */
#include <string.h>

#include "bindc.h"

int is_kind(const model *m, int of, const char *kind) {
    return strcmp(m->fields[of].kind, kind) == 0;
}

void offset_text(const model *m, FILE *out, uint16_t of) {
    if (of == X278I_NONE) {
        fputc('0', out);
    } else {
        fprintf(out, "AT(x278_%s, %s)", owner_of(m, of)->name, m->fields[of].name);
    }
}

/* The other list of the fork of a list; X278I_NONE: it has no fork. */
static uint16_t other_list(const model *m, uint16_t list) {
    for (int i = 0; i < m->fork_count; i++) {
        if (m->forks[i].list == list) {
            return m->forks[i].other;
        }
    }
    return X278I_NONE;
}

int spot_of(const model *m, const x278i_leaf *leaf) {
    switch (leaf->how) {
    case X278I_LEAF_UNUSED:
        return X278I_SPOT_NONE;
    case X278I_LEAF_REPEATS:
        return X278I_SPOT_REPEATS;
    case X278I_LEAF_PARTS:
        return X278I_SPOT_PARTS;
    case X278I_LEAF_FIELD:
        break;
    default:
        return X278I_SPOT_COMPUTED;
    }
    if (leaf->sub == X278I_NONE) {
        return is_kind(m, leaf->field, "payload") ? X278I_SPOT_PAYLOAD
               : is_kind(m, leaf->field, "texts") ? X278I_SPOT_ENTRY
                                                  : X278I_SPOT_TEXT;
    }
    if (is_kind(m, leaf->field, "one")) {
        return is_kind(m, leaf->sub, "texts") ? X278I_SPOT_INSIDE : X278I_SPOT_BELOW;
    }
    return other_list(m, leaf->field) != X278I_NONE ? X278I_SPOT_FORK : X278I_SPOT_MANY;
}

/* The leaf of which all components of a composite are in the same struct; NULL: they are not. */
static const x278i_leaf *common_leaf(const bound *b, uint16_t row) {
    const x278i_elem_row *elem = &b->guide->elems[row];
    const x278i_leaf *first = NULL;
    for (unsigned c = 0; c < elem->comp_count; c++) {
        const x278i_leaf *leaf = &b->elems[elem->first_comp + c];
        if (leaf->how == X278I_LEAF_UNUSED) {
            continue;
        }
        first = first == NULL ? leaf : first;
        if (leaf->how != X278I_LEAF_FIELD || leaf->sub == X278I_NONE || leaf->field != first->field) {
            return NULL;
        }
    }
    return first;
}

const x278i_leaf *common_struct(const model *m, const bound *b, uint16_t row) {
    const x278i_elem_row *elem = &b->guide->elems[row];
    const x278i_leaf *common = common_leaf(b, row);
    for (unsigned c = 0; common != NULL && c < elem->comp_count; c++) {
        const x278i_leaf *leaf = &b->elems[elem->first_comp + c];
        if (leaf->how != X278I_LEAF_UNUSED && leaf->index != common->index && is_kind(m, leaf->field, "many")) {
            return NULL;
        }
    }
    return common;
}

static void emit_spot(const model *m, FILE *out, const bound *b, uint16_t row) {
    const x278i_leaf *leaf = &b->elems[row];
    const x278i_leaf *common = leaf->how == X278I_LEAF_PARTS ? common_struct(m, b, row) : NULL;
    fputc('{', out);
    if (common != NULL) {
        int one = is_kind(m, common->field, "one");
        uint16_t other = other_list(m, common->field);
        offset_text(m, out, common->field);
        fputs(", ", out);
        offset_text(m, out, other);
        fprintf(out, ", %u, %d},", one ? 0u : (unsigned)common->index,
                one                   ? X278I_SPOT_STRUCT
                : other != X278I_NONE ? X278I_SPOT_FORKED
                                      : X278I_SPOT_STRUCTS);
        return;
    }
    offset_text(m, out, leaf->field);
    fputs(", ", out);
    offset_text(m, out, leaf->sub);
    bool kept = leaf->how == X278I_LEAF_HL_LEVEL || leaf->how == X278I_LEAF_SET;
    fprintf(out, ", %u, %d},", kept ? 1u : (unsigned)leaf->index, spot_of(m, leaf));
}

void emit_spots(const model *m, FILE *out, int number) {
    const bound *b = &m->guides[number];
    fprintf(out, "\nstatic const x278i_spot spots_%d[] = {", number);
    for (uint16_t i = 0; i < b->guide->elem_count; i++) {
        fputs(i % 4 == 0 ? "\n    " : " ", out);
        emit_spot(m, out, b, i);
    }
    fprintf(out, "\n};\n\nstatic const x278i_range gaps_%d[] = {\n", number);
    for (uint16_t i = 0; i < b->guide->loop_count; i++) {
        fprintf(out, "    {%u, %u},\n", (unsigned)b->gaps[i].first, (unsigned)b->gaps[i].count);
    }
    fputs("};\n", out);
}

void emit_gaps(const model *m, FILE *out) {
    fputs("\nconst x278i_gap x278i_gaps[] = {\n", out);
    for (int i = 0; i < m->gap_count; i++) {
        const x278i_gap *gap = &m->gaps[i];
        fprintf(out, "    {%u, %u, %u, %u, %s(x278_%s, %s)},\n", (unsigned)gap->field, (unsigned)gap->places,
                (unsigned)gap->first, (unsigned)gap->count, is_kind(m, gap->field, "one") ? "AT" : "BEHIND",
                owner_of(m, gap->field)->name, m->fields[gap->field].name);
    }
    fputs("};\n", out);
}
