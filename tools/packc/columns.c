/* The columns in the order in which they are packed: what says most of the others comes first. */
#include "columns.h"

#include <stddef.h>

#include "guide/tables.h"
#include "review/tables.h"

#define COLUMN(type, member, how)                                                                                      \
    { offsetof(type, member), sizeof(((type *)NULL)->member), how }

static const packed_column base_columns[] = {
    COLUMN(x278i_base, seg_count, PACKED_PLAIN),       COLUMN(x278i_base, comp_count, PACKED_PLAIN),
    COLUMN(x278i_base, elem_count, PACKED_PLAIN),      COLUMN(x278i_base, note_count, PACKED_PLAIN),
    COLUMN(x278i_base, list_count, PACKED_PLAIN),      COLUMN(x278i_base, set_tag_count, PACKED_PLAIN),
    COLUMN(x278i_base, tag_count, PACKED_PLAIN),       COLUMN(x278i_base, code_set_count, PACKED_PLAIN),
    COLUMN(x278i_base, meaning_count, PACKED_PLAIN),   COLUMN(x278i_base, code_count, PACKED_PLAIN),
    COLUMN(x278i_base, long_code_count, PACKED_PLAIN),
};
static const packed_column set_columns[] = {
    COLUMN(x278i_code_set, first, PACKED_STEP),
    COLUMN(x278i_code_set, count, PACKED_PLAIN),
    COLUMN(x278i_code_set, flags, PACKED_PLAIN),
};
static const packed_column code_columns[] = {
    {7, 1, PACKED_PLAIN},
    {6, 1, PACKED_PLAIN},
    {4, 2, PACKED_PLAIN},
    {0, 4, PACKED_PLAIN},
};
static const packed_column long_code_columns[] = {
    {0, sizeof(uint32_t), PACKED_TEXT},
};
static const packed_column tag_columns[] = {
    {2, 1, PACKED_PLAIN},
    {1, 1, PACKED_PLAIN},
    {0, 1, PACKED_PLAIN},
    {3, 1, PACKED_PLAIN},
};
static const packed_column set_tag_columns[] = {
    COLUMN(x278i_set_tag, tag, PACKED_PLAIN),
    COLUMN(x278i_set_tag, position, PACKED_STEP),
    COLUMN(x278i_set_tag, area, PACKED_PLAIN),
};
static const packed_column note_columns[] = {
    COLUMN(x278i_note, kind, PACKED_PLAIN),  COLUMN(x278i_note, count, PACKED_PLAIN),
    COLUMN(x278i_note, at[0], PACKED_PLAIN), COLUMN(x278i_note, at[1], PACKED_PLAIN),
    COLUMN(x278i_note, at[2], PACKED_PLAIN), COLUMN(x278i_note, at[3], PACKED_PLAIN),
    COLUMN(x278i_note, at[4], PACKED_PLAIN), COLUMN(x278i_note, at[5], PACKED_PLAIN),
};
static const packed_column base_row_columns[] = {
    COLUMN(x278i_base_row, key, PACKED_PLAIN),        COLUMN(x278i_base_row, name_str, PACKED_TEXT),
    COLUMN(x278i_base_row, first_elem, PACKED_STEP),  COLUMN(x278i_base_row, first_note, PACKED_STEP),
    COLUMN(x278i_base_row, elem_count, PACKED_PLAIN), COLUMN(x278i_base_row, note_count, PACKED_PLAIN),
};
static const packed_column base_elem_columns[] = {
    COLUMN(x278i_base_elem, de_str, PACKED_TEXT),    COLUMN(x278i_base_elem, type, PACKED_PLAIN),
    COLUMN(x278i_base_elem, max_len, PACKED_PLAIN),  COLUMN(x278i_base_elem, min_len, PACKED_PLAIN),
    COLUMN(x278i_base_elem, list, PACKED_PLAIN),     COLUMN(x278i_base_elem, name_str, PACKED_TEXT),
    COLUMN(x278i_base_elem, max, PACKED_PLAIN),      COLUMN(x278i_base_elem, composite, PACKED_PLAIN),
    COLUMN(x278i_base_elem, decimals, PACKED_PLAIN), COLUMN(x278i_base_elem, requirement, PACKED_PLAIN),
};
static const packed_column list_columns[] = {
    COLUMN(x278i_list, de_str, PACKED_TEXT),
    COLUMN(x278i_list, first_meaning, PACKED_STEP),
    COLUMN(x278i_list, codes, PACKED_STEP),
};
static const packed_column meaning_columns[] = {
    COLUMN(x278i_meaning, confidence, PACKED_PLAIN),
    COLUMN(x278i_meaning, text_str, PACKED_TEXT),
};
static const packed_column guide_columns[] = {
    COLUMN(x278i_guide, id_str, PACKED_TEXT),          COLUMN(x278i_guide, name_str, PACKED_TEXT),
    COLUMN(x278i_guide, set_str, PACKED_TEXT),         COLUMN(x278i_guide, release_str, PACKED_TEXT),
    COLUMN(x278i_guide, direction_str, PACKED_TEXT),   COLUMN(x278i_guide, purposes, PACKED_PLAIN),
    COLUMN(x278i_guide, accepts, PACKED_PLAIN),        COLUMN(x278i_guide, signs, PACKED_PLAIN),
    COLUMN(x278i_guide, signs_unless, PACKED_PLAIN),   COLUMN(x278i_guide, signs_tag, PACKED_PLAIN),
    COLUMN(x278i_guide, trust, PACKED_PLAIN),          COLUMN(x278i_guide, confidence, PACKED_PLAIN),
    COLUMN(x278i_guide, root, PACKED_PLAIN),           COLUMN(x278i_guide, envelope, PACKED_PLAIN),
    COLUMN(x278i_guide, first_set_tag, PACKED_PLAIN),  COLUMN(x278i_guide, set_tag_count, PACKED_PLAIN),
    COLUMN(x278i_guide, loop_count, PACKED_PLAIN),     COLUMN(x278i_guide, seg_count, PACKED_PLAIN),
    COLUMN(x278i_guide, elem_count, PACKED_PLAIN),     COLUMN(x278i_guide, item_count, PACKED_PLAIN),
    COLUMN(x278i_guide, match_count, PACKED_PLAIN),    COLUMN(x278i_guide, shape_count, PACKED_PLAIN),
    COLUMN(x278i_guide, note_count, PACKED_PLAIN),     COLUMN(x278i_guide, ext_count, PACKED_PLAIN),
    COLUMN(x278i_guide, path_count, PACKED_PLAIN),     COLUMN(x278i_guide, rule_count, PACKED_PLAIN),
    COLUMN(x278i_guide, hint_count, PACKED_PLAIN),     COLUMN(x278i_guide, op_count, PACKED_PLAIN),
    COLUMN(x278i_guide, code_set_count, PACKED_PLAIN),
};
static const packed_column loop_columns[] = {
    COLUMN(x278i_loop_row, tag, PACKED_PLAIN),       COLUMN(x278i_loop_row, level, PACKED_PLAIN),
    COLUMN(x278i_loop_row, match, PACKED_STEP),      COLUMN(x278i_loop_row, parent, PACKED_STEP),
    COLUMN(x278i_loop_row, first_item, PACKED_STEP), COLUMN(x278i_loop_row, item_count, PACKED_PLAIN),
    COLUMN(x278i_loop_row, first_rule, PACKED_STEP), COLUMN(x278i_loop_row, rule_count, PACKED_PLAIN),
    COLUMN(x278i_loop_row, open, PACKED_PLAIN),      COLUMN(x278i_loop_row, area, PACKED_PLAIN),
    COLUMN(x278i_loop_row, depth, PACKED_PLAIN),     COLUMN(x278i_loop_row, parent_count, PACKED_PLAIN),
};
static const packed_column loop_text_columns[] = {
    COLUMN(x278i_loop_text, id_str, PACKED_TEXT),       COLUMN(x278i_loop_text, name_str, PACKED_TEXT),
    COLUMN(x278i_loop_text, confidence, PACKED_PLAIN),  COLUMN(x278i_loop_text, condition_str, PACKED_UNUSED),
    COLUMN(x278i_loop_text, source_str, PACKED_UNUSED),
};
static const packed_column item_columns[] = {
    COLUMN(x278i_item, tag, PACKED_PLAIN),   COLUMN(x278i_item, kind, PACKED_PLAIN),
    COLUMN(x278i_item, usage, PACKED_PLAIN), COLUMN(x278i_item, max, PACKED_PLAIN),
    COLUMN(x278i_item, row, PACKED_STEP),    COLUMN(x278i_item, match, PACKED_STEP),
    COLUMN(x278i_item, order, PACKED_STEP),  COLUMN(x278i_item, unless, PACKED_PLAIN),
};
static const packed_column seg_columns[] = {
    COLUMN(x278i_seg_row, base, PACKED_STEP),        COLUMN(x278i_seg_row, tag, PACKED_PLAIN),
    COLUMN(x278i_seg_row, loop, PACKED_STEP),        COLUMN(x278i_seg_row, item, PACKED_STEP),
    COLUMN(x278i_seg_row, first_elem, PACKED_STEP),  COLUMN(x278i_seg_row, first_note, PACKED_STEP),
    COLUMN(x278i_seg_row, elem_count, PACKED_PLAIN), COLUMN(x278i_seg_row, note_count, PACKED_PLAIN),
};
static const packed_column seg_text_columns[] = {
    COLUMN(x278i_seg_text, qualifier_str, PACKED_TEXT), COLUMN(x278i_seg_text, name_str, PACKED_TEXT),
    COLUMN(x278i_seg_text, confidence, PACKED_PLAIN),   COLUMN(x278i_seg_text, condition_str, PACKED_UNUSED),
    COLUMN(x278i_seg_text, source_str, PACKED_UNUSED),
};
static const packed_column elem_columns[] = {
    COLUMN(x278i_elem_row, base, PACKED_STEP),         COLUMN(x278i_elem_row, at, PACKED_PLAIN),
    COLUMN(x278i_elem_row, type, PACKED_PLAIN),        COLUMN(x278i_elem_row, max_len, PACKED_PLAIN),
    COLUMN(x278i_elem_row, min_len, PACKED_PLAIN),     COLUMN(x278i_elem_row, max, PACKED_PLAIN),
    COLUMN(x278i_elem_row, list, PACKED_PLAIN),        COLUMN(x278i_elem_row, decimals, PACKED_PLAIN),
    COLUMN(x278i_elem_row, usage, PACKED_PLAIN),       COLUMN(x278i_elem_row, codes, PACKED_PLAIN),
    COLUMN(x278i_elem_row, accept, PACKED_PLAIN),      COLUMN(x278i_elem_row, flags, PACKED_PLAIN),
    COLUMN(x278i_elem_row, owner, PACKED_STEP),        COLUMN(x278i_elem_row, comp_count, PACKED_PLAIN),
    COLUMN(x278i_elem_row, shape_count, PACKED_PLAIN), COLUMN(x278i_elem_row, note_count, PACKED_PLAIN),
    COLUMN(x278i_elem_row, ext_count, PACKED_PLAIN),   COLUMN(x278i_elem_row, first_comp, PACKED_STEP),
    COLUMN(x278i_elem_row, first_shape, PACKED_STEP),  COLUMN(x278i_elem_row, first_note, PACKED_STEP),
    COLUMN(x278i_elem_row, first_ext, PACKED_PLAIN),
};
static const packed_column elem_text_columns[] = {
    COLUMN(x278i_elem_text, name_str, PACKED_TEXT),
    COLUMN(x278i_elem_text, confidence, PACKED_PLAIN),
    COLUMN(x278i_elem_text, condition_str, PACKED_UNUSED),
    COLUMN(x278i_elem_text, source_str, PACKED_UNUSED),
};
static const packed_column match_columns[] = {
    COLUMN(x278i_match_row, codes, PACKED_PLAIN),
    COLUMN(x278i_match_row, elem, PACKED_PLAIN),
    COLUMN(x278i_match_row, comp, PACKED_PLAIN),
    COLUMN(x278i_match_row, nth, PACKED_PLAIN),
};
static const packed_column shape_columns[] = {
    COLUMN(x278i_shape, shape, PACKED_PLAIN), COLUMN(x278i_shape, elem, PACKED_PLAIN),
    COLUMN(x278i_shape, comp, PACKED_PLAIN),  COLUMN(x278i_shape, flags, PACKED_PLAIN),
    COLUMN(x278i_shape, codes, PACKED_PLAIN),
};
static const packed_column ext_columns[] = {
    {0, sizeof(uint16_t), PACKED_PLAIN},
};
static const packed_column path_columns[] = {
    COLUMN(x278i_rule_path, from, PACKED_PLAIN),
    COLUMN(x278i_rule_path, loop, PACKED_PLAIN),
    COLUMN(x278i_rule_path, seg, PACKED_STEP),
    COLUMN(x278i_rule_path, elem, PACKED_STEP),
};
static const packed_column rule_columns[] = {
    COLUMN(x278i_rule_row, loop, PACKED_STEP),      COLUMN(x278i_rule_row, each, PACKED_PLAIN),
    COLUMN(x278i_rule_row, anchor, PACKED_STEP),    COLUMN(x278i_rule_row, first_op, PACKED_STEP),
    COLUMN(x278i_rule_row, op_count, PACKED_PLAIN), COLUMN(x278i_rule_row, kind, PACKED_PLAIN),
    COLUMN(x278i_rule_row, severity, PACKED_PLAIN), COLUMN(x278i_rule_row, snip, PACKED_PLAIN),
    COLUMN(x278i_rule_row, flags, PACKED_PLAIN),
};
static const packed_column rule_text_columns[] = {
    COLUMN(x278i_rule_text, id_str, PACKED_TEXT),       COLUMN(x278i_rule_text, message_str, PACKED_TEXT),
    COLUMN(x278i_rule_text, ik304_str, PACKED_TEXT),    COLUMN(x278i_rule_text, ik403_str, PACKED_TEXT),
    COLUMN(x278i_rule_text, source_str, PACKED_UNUSED), COLUMN(x278i_rule_text, sees_str, PACKED_UNUSED),
};
static const packed_column hint_columns[] = {
    COLUMN(x278i_hint, text_str, PACKED_TEXT),
    COLUMN(x278i_hint, id_str, PACKED_TEXT),
    COLUMN(x278i_hint, elem, PACKED_STEP),
    COLUMN(x278i_hint, codes, PACKED_PLAIN),
};
static const packed_column op_columns[] = {
    COLUMN(x278i_op, op, PACKED_PLAIN), COLUMN(x278i_op, cmp, PACKED_PLAIN), COLUMN(x278i_op, a, PACKED_STEP),
    COLUMN(x278i_op, b, PACKED_PLAIN),  COLUMN(x278i_op, n, PACKED_PLAIN),
};
static const packed_column leaf_columns[] = {
    COLUMN(x278i_leaf, how, PACKED_PLAIN),
    COLUMN(x278i_leaf, field, PACKED_STEP),
    COLUMN(x278i_leaf, sub, PACKED_STEP),
    COLUMN(x278i_leaf, index, PACKED_PLAIN),
};
static const packed_column spot_columns[] = {
    COLUMN(x278i_spot, how, PACKED_PLAIN),
    COLUMN(x278i_spot, at, PACKED_PLAIN),
    COLUMN(x278i_spot, sub, PACKED_PLAIN),
    COLUMN(x278i_spot, index, PACKED_PLAIN),
};
static const packed_column slot_columns[] = {
    COLUMN(x278i_slot, how, PACKED_PLAIN),   COLUMN(x278i_slot, at, PACKED_PLAIN),
    COLUMN(x278i_slot, probe, PACKED_PLAIN), COLUMN(x278i_slot, order, PACKED_PLAIN),
    COLUMN(x278i_slot, of, PACKED_PLAIN),    COLUMN(x278i_slot, row, PACKED_STEP),
    COLUMN(x278i_slot, first, PACKED_STEP),  COLUMN(x278i_slot, count, PACKED_PLAIN),
};
static const packed_column range_columns[] = {
    COLUMN(x278i_range, first, PACKED_STEP),
    COLUMN(x278i_range, count, PACKED_PLAIN),
};
static const packed_column struct_of_columns[] = {
    {0, sizeof(uint16_t), PACKED_PLAIN},
};
static const packed_column field_of_columns[] = {
    {0, sizeof(uint16_t), PACKED_PLAIN},
};
static const packed_column form_columns[] = {
    COLUMN(x278i_form, tag[0], PACKED_PLAIN),   COLUMN(x278i_form, tag[1], PACKED_PLAIN),
    COLUMN(x278i_form, tag[2], PACKED_PLAIN),   COLUMN(x278i_form, tag[3], PACKED_PLAIN),
    COLUMN(x278i_form, tag_size, PACKED_PLAIN), COLUMN(x278i_form, how, PACKED_PLAIN),
    COLUMN(x278i_form, first, PACKED_STEP),     COLUMN(x278i_form, count, PACKED_PLAIN),
};

#define LAYOUT(type, columns)                                                                                          \
    { columns, sizeof(columns) / sizeof(columns)[0], sizeof(type) }

const packed_layout packed_layouts[PACKED_KINDS] = {
    [PACKED_BASE] = LAYOUT(x278i_base, base_columns),
    [PACKED_SET] = LAYOUT(x278i_code_set, set_columns),
    [PACKED_CODE] = LAYOUT(uint64_t, code_columns),
    [PACKED_LONG_CODE] = LAYOUT(uint32_t, long_code_columns),
    [PACKED_TAG] = LAYOUT(uint32_t, tag_columns),
    [PACKED_SET_TAG] = LAYOUT(x278i_set_tag, set_tag_columns),
    [PACKED_NOTE] = LAYOUT(x278i_note, note_columns),
    [PACKED_BASE_ROW] = LAYOUT(x278i_base_row, base_row_columns),
    [PACKED_BASE_ELEM] = LAYOUT(x278i_base_elem, base_elem_columns),
    [PACKED_LIST] = LAYOUT(x278i_list, list_columns),
    [PACKED_MEANING] = LAYOUT(x278i_meaning, meaning_columns),
    [PACKED_GUIDE] = LAYOUT(x278i_guide, guide_columns),
    [PACKED_LOOP] = LAYOUT(x278i_loop_row, loop_columns),
    [PACKED_LOOP_TEXT] = LAYOUT(x278i_loop_text, loop_text_columns),
    [PACKED_ITEM] = LAYOUT(x278i_item, item_columns),
    [PACKED_SEG] = LAYOUT(x278i_seg_row, seg_columns),
    [PACKED_SEG_TEXT] = LAYOUT(x278i_seg_text, seg_text_columns),
    [PACKED_ELEM] = LAYOUT(x278i_elem_row, elem_columns),
    [PACKED_ELEM_TEXT] = LAYOUT(x278i_elem_text, elem_text_columns),
    [PACKED_MATCH] = LAYOUT(x278i_match_row, match_columns),
    [PACKED_SHAPE] = LAYOUT(x278i_shape, shape_columns),
    [PACKED_EXT] = LAYOUT(uint16_t, ext_columns),
    [PACKED_PATH] = LAYOUT(x278i_rule_path, path_columns),
    [PACKED_RULE] = LAYOUT(x278i_rule_row, rule_columns),
    [PACKED_RULE_TEXT] = LAYOUT(x278i_rule_text, rule_text_columns),
    [PACKED_HINT] = LAYOUT(x278i_hint, hint_columns),
    [PACKED_OP] = LAYOUT(x278i_op, op_columns),
    [PACKED_LEAF] = LAYOUT(x278i_leaf, leaf_columns),
    [PACKED_SPOT] = LAYOUT(x278i_spot, spot_columns),
    [PACKED_SLOT] = LAYOUT(x278i_slot, slot_columns),
    [PACKED_RANGE] = LAYOUT(x278i_range, range_columns),
    [PACKED_STRUCT_OF] = LAYOUT(uint16_t, struct_of_columns),
    [PACKED_FIELD_OF] = LAYOUT(uint16_t, field_of_columns),
    [PACKED_FORM] = LAYOUT(x278i_form, form_columns),
};

/* ---- tables ------------------------------------------------------------------------------------------------------- */

#define PART(type, rows, count, kind)                                                                                  \
    { offsetof(type, rows), offsetof(type, count), kind, sizeof(((type *)NULL)->count) }

const packed_part packed_base_parts[PACKED_BASE_PARTS] = {
    PART(x278i_base, segs, seg_count, PACKED_BASE_ROW),
    PART(x278i_base, comps, comp_count, PACKED_BASE_ROW),
    PART(x278i_base, sets, code_set_count, PACKED_SET),
    PART(x278i_base, codes, code_count, PACKED_CODE),
    PART(x278i_base, long_codes, long_code_count, PACKED_LONG_CODE),
    PART(x278i_base, tags, tag_count, PACKED_TAG),
    PART(x278i_base, set_tags, set_tag_count, PACKED_SET_TAG),
    PART(x278i_base, notes, note_count, PACKED_NOTE),
    PART(x278i_base, elems, elem_count, PACKED_BASE_ELEM),
    PART(x278i_base, lists, list_count, PACKED_LIST),
    PART(x278i_base, meanings, meaning_count, PACKED_MEANING),
};

const packed_part packed_guide_parts[PACKED_GUIDE_PARTS] = {
    PART(x278i_guide, loops, loop_count, PACKED_LOOP),
    PART(x278i_guide, loop_texts, loop_count, PACKED_LOOP_TEXT),
    PART(x278i_guide, items, item_count, PACKED_ITEM),
    PART(x278i_guide, segs, seg_count, PACKED_SEG),
    PART(x278i_guide, seg_texts, seg_count, PACKED_SEG_TEXT),
    PART(x278i_guide, elems, elem_count, PACKED_ELEM),
    PART(x278i_guide, elem_texts, elem_count, PACKED_ELEM_TEXT),
    PART(x278i_guide, matches, match_count, PACKED_MATCH),
    PART(x278i_guide, shapes, shape_count, PACKED_SHAPE),
    PART(x278i_guide, notes, note_count, PACKED_NOTE),
    PART(x278i_guide, exts, ext_count, PACKED_EXT),
    PART(x278i_guide, paths, path_count, PACKED_PATH),
    PART(x278i_guide, rules, rule_count, PACKED_RULE),
    PART(x278i_guide, rule_texts, rule_count, PACKED_RULE_TEXT),
    PART(x278i_guide, hints, hint_count, PACKED_HINT),
    PART(x278i_guide, ops, op_count, PACKED_OP),
};

/* Of a binding: the numbers of rows are those of its guide. */
#define BOUND(rows, count, kind)                                                                                       \
    { offsetof(x278i_binding, rows), offsetof(x278i_guide, count), kind, sizeof(((x278i_guide *)NULL)->count) }

const packed_part packed_binding_parts[PACKED_BINDING_PARTS] = {
    BOUND(loops, loop_count, PACKED_STRUCT_OF), BOUND(items, item_count, PACKED_FIELD_OF),
    BOUND(elems, elem_count, PACKED_LEAF),      BOUND(spots, elem_count, PACKED_SPOT),
    BOUND(forms, seg_count, PACKED_FORM),       BOUND(slots, item_count, PACKED_SLOT),
    BOUND(limits, loop_count, PACKED_RANGE),    BOUND(gaps, loop_count, PACKED_RANGE),
};

_Static_assert(sizeof(x278i_binding) - offsetof(x278i_binding, loops) == PACKED_BINDING_PARTS * sizeof(void *),
               "all tables of a binding are here");
