#include "support.h"

#include "guide/guide.h"

static const x278i_guide *guide(const char *id) {
    const x278i_guide *g = x278i_guide_find(id, strlen(id));
    ck_assert_msg(g != NULL, "no guide %s", id);
    return g;
}

static x278i_row row_of(const x278i_guide *g, const char *path) {
    x278i_row row;
    ck_assert_msg(x278i_guide_row(g, path, strlen(path), &row), "no row %s", path);
    return row;
}

static const x278i_elem_row *elem_of(const char *id, const char *path) {
    const x278i_guide *g = guide(id);
    x278i_row row = row_of(g, path);
    ck_assert_msg(row.elem != X278I_NONE, "%s is no element", path);
    return &g->elems[row.elem];
}

static int has_code(const x278i_guide *g, uint16_t set, const char *code) {
    return x278i_guide_code_in(g, set, code, strlen(code));
}

/* ---- tags and guides -------------------------------------------------------------------------------------------- */

START_TEST(tag__packs_and_unpacks)
{
    char text[5];
    ck_assert_uint_eq(x278i_tag_pack("NM1", 3), X278I_TAG3('N', 'M', '1'));
    ck_assert_uint_eq(x278i_tag_pack("HL", 2), X278I_TAG2('H', 'L'));
    ck_assert_uint_eq(x278i_tag_unpack(x278i_tag_pack("C022", 4), text), 4);
    ck_assert_str_eq(text, "C022");
    ck_assert_uint_eq(x278i_tag_pack("", 0), 0);
    ck_assert_uint_eq(x278i_tag_pack("ABCDE", 5), 0);
}
END_TEST

START_TEST(tag__is_known_or_not)
{
    static const char *const known[] = {"AAA", "ISA", "ST", "N1", "UM", "HCR", "ZA"};
    static const char *const unknown[] = {"ZZZ", "A", "QQ", "um"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        ck_assert_msg(x278i_tag_known(x278i_tag_pack(known[i], strlen(known[i]))), "%s", known[i]);
    }
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        ck_assert_msg(!x278i_tag_known(x278i_tag_pack(unknown[i], strlen(unknown[i]))), "%s", unknown[i]);
    }
    ck_assert(!x278i_tag_known(0));
}
END_TEST

START_TEST(base_set__tells_the_part_of_the_set_a_tag_stands_in)
{
    const x278i_guide *g = guide("005010X217-request");
    ck_assert_int_eq(x278i_guide_base_has(g, X278I_TAG3('A', 'A', 'A'), X278I_AREA_HL), 2);
    ck_assert_int_eq(x278i_guide_base_has(g, X278I_TAG2('N', '2'), X278I_AREA_NM1), 2);
    ck_assert_int_eq(x278i_guide_base_has(g, X278I_TAG2('N', '2'), X278I_AREA_HL), 1);
    ck_assert_int_eq(x278i_guide_base_has(g, X278I_TAG3('C', 'L', 'M'), X278I_AREA_HL), 0);
}
END_TEST

START_TEST(guide__is_found_by_release_and_direction)
{
    ck_assert_uint_le(x278i_guide_count(), 64); /* a set of guides is a number */
    ck_assert_ptr_eq(x278i_guide_for(x278i_guides_of("005010X217", 10), "request", 7), guide("005010X217-request"));
    ck_assert_ptr_eq(x278i_guide_for(x278i_guides_of("005010X217", 10), "response", 8), guide("005010X217-response"));
    ck_assert_ptr_null(x278i_guide_for(x278i_guides_of("005010X217", 10), "", 0));
    ck_assert_ptr_eq(x278i_guide_for(x278i_guides_of("005010X231A1", 12), "", 0), guide("005010X231"));
    ck_assert_ptr_eq(x278i_guide_for(x278i_guides_of("005010X231", 10), "", 0), guide("005010X231"));
    ck_assert_ptr_null(x278i_guide_for(x278i_guides_of("005010X279", 10), "request", 7));
    ck_assert_ptr_null(x278i_guide_for(x278i_guides_of("", 0), "", 0));
}
END_TEST

START_TEST(guide__is_found_by_purpose)
{
    static const char *const requests[] = {"01", "13", "36"};
    for (size_t i = 0; i < 3; i++) {
        ck_assert_ptr_eq(x278i_guide_for_purpose(x278i_guides_of("005010X217", 10), requests[i], 2),
                         guide("005010X217-request"));
    }
    ck_assert_ptr_eq(x278i_guide_for_purpose(x278i_guides_of("005010X217E1", 12), "11", 2),
                     guide("005010X217-response"));
    ck_assert_ptr_null(x278i_guide_for_purpose(x278i_guides_of("005010X217", 10), "28", 2));
}
END_TEST

START_TEST(guide__erratum_suffix_is_the_same_guide)
{
    ck_assert(x278i_guide_known("005010X217", 10));
    ck_assert(x278i_guide_known("005010X217E1", 12));
    ck_assert(x278i_guide_known("005010X217A2", 12));
    ck_assert(!x278i_guide_known("005010X21", 9));
    ck_assert(!x278i_guide_known("005010X2170", 11));
    ck_assert(!x278i_guide_known("005010X217B1", 12));
    ck_assert(!x278i_guide_known("005010X217A", 11));
    ck_assert(!x278i_guide_known("", 0));
}
END_TEST

START_TEST(guide__bare_envelope_has_the_envelope_only)
{
    const x278i_guide *g = x278i_guide_bare_envelope();
    ck_assert_uint_eq(g->root, X278I_NONE);
    ck_assert_uint_eq(row_of(g, "ISA05").loop, g->envelope);
    ck_assert_uint_eq(row_of(g, "TA105").loop, g->envelope);
    ck_assert_ptr_null(x278i_guide_at(x278i_guide_count()));
}
END_TEST

/* ---- every row of every guide -------------------------------------------------------------------------------------- */

static void check_code_sets(const x278i_guide *g) {
    char a[9];
    char b[9];
    for (uint16_t s = 0; s < g->code_set_count; s++) {
        size_t n = x278i_guide_code_count(g, s);
        ck_assert_uint_gt(n, 0);
        for (size_t i = 0; i < n; i++) {
            const char *code = x278i_guide_code_at(g, s, i, a);
            ck_assert_msg(has_code(g, s, code), "set %u, %s", (unsigned)s, code);
            ck_assert(i == 0 || strcmp(x278i_guide_code_at(g, s, i - 1, b), code) < 0);
        }
        ck_assert_ptr_null(x278i_guide_code_at(g, s, n, a));
    }
}

static void check_items(const x278i_guide *g) {
    for (uint16_t l = 0; l < g->loop_count; l++) {
        const x278i_loop_row *loop = &g->loops[l];
        uint16_t order = 0;
        ck_assert_uint_le(loop->first_item + loop->item_count, g->item_count);
        for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
            const x278i_item *it = &g->items[i];
            ck_assert(it->order >= order && it->max >= 1);
            order = it->order;
            ck_assert(it->match == X278I_NONE || it->match < g->match_count);
            ck_assert(it->unless == X278I_NONE ||
                      (it->unless >= loop->first_item && it->unless < loop->first_item + loop->item_count));
            if (it->kind == X278I_ITEM_SEGMENT) {
                ck_assert_uint_lt(it->row, g->seg_count);
                ck_assert_uint_eq(g->segs[it->row].item, i);
                ck_assert_uint_eq(g->segs[it->row].loop, l);
                ck_assert_uint_eq(g->segs[it->row].tag, it->tag);
            } else {
                ck_assert_uint_lt(it->row, g->loop_count);
                ck_assert_uint_eq(g->loops[it->row].tag, it->tag);
                ck_assert_uint_gt(g->loops[it->row].depth, loop->depth);
            }
        }
        if (loop->open != X278I_OPEN_ROOT) {
            ck_assert_int_eq(g->items[loop->first_item].kind, X278I_ITEM_SEGMENT);
            ck_assert_uint_eq(g->items[loop->first_item].tag, loop->tag);
        }
        ck_assert_uint_lt(loop->depth, X278I_DEPTH_MAX);
        ck_assert_int_eq(loop->level != 0, loop->open == X278I_OPEN_HL);
        ck_assert_uint_le(loop->first_rule + loop->rule_count, g->rule_count);
        for (uint16_t r = loop->first_rule; r < loop->first_rule + loop->rule_count; r++) {
            ck_assert_uint_eq(g->rules[r].loop, l);
        }
    }
}

static void check_elem(const x278i_guide *g, uint16_t i) {
    const x278i_elem_row *e = &g->elems[i];
    ck_assert(e->usage == 'R' || e->usage == 'S' || e->usage == 'N');
    ck_assert(e->type >= X278I_TYPE_AN && e->type <= X278I_TYPE_COMPOSITE);
    ck_assert(e->type == X278I_TYPE_COMPOSITE || (e->min_len >= 1 && e->min_len <= e->max_len));
    ck_assert(e->codes == X278I_NONE || e->codes < g->code_set_count);
    ck_assert(e->accept == X278I_NONE || e->accept < g->code_set_count);
    ck_assert(e->list == X278I_NONE || e->list < g->base->list_count);
    ck_assert_uint_le(e->first_shape + e->shape_count, g->shape_count);
    ck_assert_uint_le(e->first_ext + e->ext_count, g->ext_count);
    ck_assert_uint_le(e->first_note + e->note_count, g->note_count);
    if ((e->flags & X278I_ELEM_COMPONENT) != 0) {
        const x278i_elem_row *owner = &g->elems[e->owner];
        ck_assert_uint_eq(owner->first_comp + e->at - 1U, i);
        ck_assert_int_eq(owner->type, X278I_TYPE_COMPOSITE);
    } else {
        ck_assert_uint_eq(g->segs[e->owner].first_elem + e->at - 1U, i);
    }
    for (uint8_t s = 0; s < e->shape_count; s++) {
        const x278i_shape *shape = &g->shapes[e->first_shape + s];
        uint16_t seg = (e->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[e->owner].owner : e->owner;
        ck_assert(shape->shape >= X278I_SHAPE_DATE8 && shape->shape <= X278I_SHAPE_ORAL);
        ck_assert_int_eq(shape->elem != 0, shape->codes != X278I_NONE);
        ck_assert(shape->elem == 0 || x278i_guide_elem(g, seg, shape->elem, shape->comp) != X278I_NONE);
    }
    for (uint8_t n = 0; n < e->note_count; n++) {
        const x278i_note *note = &g->notes[e->first_note + n];
        for (uint8_t k = 0; k < note->count; k++) {
            ck_assert(note->at[k] >= 1 && note->at[k] <= e->comp_count);
        }
    }
}

static void check_path(const x278i_guide *g, x278i_row row) {
    char path[64];
    char again[64];
    x278i_row found;
    size_t len = x278i_guide_path(g, row, path, sizeof path);
    ck_assert_uint_eq(len, strlen(path));
    ck_assert_msg(x278i_guide_row(g, path, len, &found), "%s", path);
    x278i_guide_path(g, found, again, sizeof again);
    ck_assert_str_eq(path, again);
    ck_assert(row.elem == X278I_NONE || row.elem == found.elem);
    ck_assert(row.seg == X278I_NONE || row.seg == found.seg);
}

START_TEST(rows__lie_where_the_tables_say)
{
    const x278i_guide *g = x278i_guide_at((size_t)_i);
    check_code_sets(g);
    check_items(g);
    for (uint16_t s = 0; s < g->seg_count; s++) {
        ck_assert_uint_le(g->segs[s].first_elem + g->segs[s].elem_count, g->elem_count);
        ck_assert_uint_le(g->segs[s].first_note + g->segs[s].note_count, g->note_count);
    }
    for (uint16_t i = 0; i < g->elem_count; i++) {
        check_elem(g, i);
    }
}
END_TEST

START_TEST(rows__are_found_by_their_paths)
{
    const x278i_guide *g = x278i_guide_at((size_t)_i);
    for (uint16_t i = 0; i < g->loop_count; i++) {
        x278i_row row = {i, X278I_NONE, X278I_NONE};
        if (i != g->root) {
            check_path(g, row);
        }
    }
    for (uint16_t i = 0; i < g->seg_count; i++) {
        x278i_row row = {X278I_NONE, i, X278I_NONE};
        check_path(g, row);
    }
    for (uint16_t i = 0; i < g->elem_count; i++) {
        x278i_row row = {X278I_NONE, X278I_NONE, i};
        check_path(g, row);
    }
}
END_TEST

static unsigned run_depth(const x278i_guide *g, const x278i_rule_row *rule) {
    unsigned depth = 0;
    for (uint16_t i = rule->first_op; i < rule->first_op + rule->op_count; i++) {
        const x278i_op *op = &g->ops[i];
        if (op->op == X278I_OP_AND || op->op == X278I_OP_OR) {
            ck_assert(op->n >= 2 && op->n <= depth);
            depth -= op->n - 1U;
        } else if (op->op == X278I_OP_NOT) {
            ck_assert_uint_ge(depth, 1);
        } else {
            ck_assert_uint_lt(op->a, g->path_count);
            if (op->op == X278I_OP_IS || op->op == X278I_OP_ALL) {
                ck_assert_uint_lt(op->b, g->code_set_count);
            }
            if (op->op == X278I_OP_DATE || op->op == X278I_OP_SAME || op->op == X278I_OP_DIFFERS) {
                ck_assert_uint_lt(op->b, g->path_count);
            }
            if (op->op == X278I_OP_DATE || op->op == X278I_OP_DAY || op->op == X278I_OP_NUMBER ||
                (op->op >= X278I_OP_COUNT && op->op <= X278I_OP_LENGTH)) {
                ck_assert(op->cmp >= X278I_CMP_EQ && op->cmp <= X278I_CMP_GE);
            }
            depth++;
        }
        ck_assert_uint_le(depth, X278I_STACK_MAX);
    }
    return depth;
}

START_TEST(rules__are_sound)
{
    const x278i_guide *g = x278i_guide_at((size_t)_i);
    for (uint16_t i = 0; i < g->path_count; i++) {
        ck_assert(g->paths[i].from < g->loop_count && g->paths[i].loop < g->loop_count);
        ck_assert(g->paths[i].seg == X278I_NONE || g->segs[g->paths[i].seg].loop == g->paths[i].loop);
    }
    for (uint16_t i = 0; i < g->rule_count; i++) {
        const x278i_rule_row *rule = &g->rules[i];
        const x278i_rule_text *cold = &g->rule_texts[i];
        ck_assert_msg(run_depth(g, rule) == 1, "%s", x278i_guide_text(g, cold->id_str));
        ck_assert_uint_lt(rule->anchor, g->path_count);
        ck_assert(rule->each == X278I_NONE || g->segs[rule->each].loop == rule->loop);
        ck_assert(rule->severity >= 1 && rule->severity <= 3 && rule->snip >= 1 && rule->snip <= 7);
        ck_assert(strlen(x278i_guide_text(g, cold->message_str)) > 10);
        if (strcmp(x278i_guide_text(g, cold->source_str), "own") == 0) {
            ck_assert_msg(rule->severity < 3, "%s", x278i_guide_text(g, cold->id_str));
        }
    }
}
END_TEST

/* ---- facts that people will look for -------------------------------------------------------------------------------- */

START_TEST(path__is_written_as_people_write_it)
{
    static const char *const paths[] = {"2010C-NM109", "2000E-HI02-2", "2000E-DTP{435}03", "BHT02", "ISA05",
                                        "2010EA-PER",  "2010D",        "2000F-SV101-2",    "SE01",  "GS08"};
    const x278i_guide *g = guide("005010X217-request");
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        char path[32];
        x278i_guide_path(g, row_of(g, paths[i]), path, sizeof path);
        ck_assert_str_eq(path, paths[i]);
    }
}
END_TEST

START_TEST(path__is_cut_to_the_buffer)
{
    const x278i_guide *g = guide("005010X217-request");
    x278i_row row = row_of(g, "2000E-DTP{435}03");
    char buf[8];
    ck_assert_uint_eq(x278i_guide_path(g, row, buf, sizeof buf), 16);
    ck_assert_str_eq(buf, "2000E-D");
    ck_assert_uint_eq(x278i_guide_path(g, row, NULL, 0), 16);
}
END_TEST

START_TEST(path__that_names_no_row_is_refused)
{
    static const char *const paths[] = {"",       "2010C-NM1090",  "2010C-NM113",    "2010X-NM1",
                                        "NM109",  "2000E-DTP{435", "2000E-HI02-0",   "2000E-HI13",
                                        "2000E-", "2000E-UM01-1",  "2000E-DTP{999}", "-"};
    const x278i_guide *g = guide("005010X217-request");
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        x278i_row row;
        ck_assert_msg(!x278i_guide_row(g, paths[i], strlen(paths[i]), &row), "%s", paths[i]);
    }
}
END_TEST

START_TEST(event__hangs_under_subscriber_unless_there_is_a_dependent)
{
    const x278i_guide *g = guide("005010X217-request");
    uint16_t event = x278i_guide_loop(g, "2000E", 5);
    const x278i_loop_row *subscriber = &g->loops[x278i_guide_loop(g, "2000C", 5)];
    const x278i_item *last = &g->items[subscriber->first_item + subscriber->item_count - 1];
    ck_assert_uint_eq(g->loops[event].parent_count, 2);
    ck_assert_uint_eq(x278i_guide_level(g, X278I_TAG2('E', 'V')), event);
    ck_assert_uint_eq(last->row, event);
    ck_assert_int_eq(last->usage, 'R');
    ck_assert_uint_eq(g->items[last->unless].row, x278i_guide_loop(g, "2000D", 5));
}
END_TEST

START_TEST(event_loops__mean_other_things_in_request_and_response)
{
    const x278i_guide *rq = guide("005010X217-request");
    const x278i_guide *rs = guide("005010X217-response");
    ck_assert(has_code(rq, elem_of("005010X217-request", "2010EB-NM101")->codes, "PW"));
    ck_assert(!has_code(rs, elem_of("005010X217-response", "2010EB-NM101")->codes, "PW"));
    ck_assert(has_code(rs, elem_of("005010X217-response", "2010EC-NM101")->codes, "PW"));
    ck_assert_int_eq(rq->loops[x278i_guide_loop(rq, "2010EB", 6)].open, X278I_OPEN_QUALIFIER);
    ck_assert_uint_eq(x278i_guide_loop(rq, "2010FA", 6), X278I_NONE);
}
END_TEST

START_TEST(dates_and_references__come_in_any_order_among_themselves)
{
    const x278i_guide *g = guide("005010X217-request");
    uint16_t order[6];
    static const char *const paths[] = {"2000E-REF{BB}",  "2000E-REF{NT}", "2000E-DTP{439}",
                                        "2000E-DTP{096}", "2000E-CRC{07}", "2000E-CRC{77}"};
    for (size_t i = 0; i < 6; i++) {
        order[i] = g->items[g->segs[row_of(g, paths[i]).seg].item].order;
    }
    ck_assert(order[0] == order[1] && order[1] < order[2]);
    ck_assert(order[2] == order[3] && order[3] < order[4]);
    ck_assert(order[4] == order[5]);
}
END_TEST

START_TEST(decisions__are_in_the_rows)
{
    const x278i_guide *rs = guide("005010X217-response");
    ck_assert((elem_of("005010X217-response", "BHT06")->flags & X278I_ELEM_SOFT) != 0);
    ck_assert((elem_of("005010X217-request", "ST03")->flags & X278I_ELEM_SOFT) != 0);
    ck_assert(has_code(rs, elem_of("005010X217-response", "2010A-AAA03")->accept, "41"));
    ck_assert_int_eq(elem_of("005010X217-response", "2000F-SV209")->usage, 'N');
    ck_assert((elem_of("005010X217-request", "2000E-UM03")->flags & X278I_ELEM_MEDIUM) != 0);
    ck_assert((elem_of("005010X217-request", "2000E-UM01")->flags & X278I_ELEM_MEDIUM) == 0);
    ck_assert_uint_eq(elem_of("005010X217-response", "2000E-HCR03")->max, 5);
}
END_TEST

START_TEST(shapes__follow_the_qualifier)
{
    const x278i_guide *g = guide("005010X217-request");
    const x278i_elem_row *id = elem_of("005010X217-request", "2010B-NM109");
    const x278i_elem_row *diagnosis = elem_of("005010X217-request", "2000E-HI02-2");
    ck_assert_uint_eq(id->shape_count, 3); /* NPI, social security number, employer number */
    ck_assert_int_eq(g->shapes[id->first_shape].shape, X278I_SHAPE_NPI);
    ck_assert_int_eq(g->shapes[id->first_shape].elem, 8);
    ck_assert(has_code(g, g->shapes[id->first_shape].codes, "XX"));
    ck_assert_int_eq(g->shapes[diagnosis->first_shape].shape, X278I_SHAPE_ICD10CM);
    ck_assert_int_eq(g->shapes[diagnosis->first_shape].elem, 2);
    ck_assert_int_eq(g->shapes[diagnosis->first_shape].comp, 1);
    ck_assert(has_code(g, g->shapes[diagnosis->first_shape].codes, "ABF"));
}
END_TEST

START_TEST(codes__have_meanings)
{
    const x278i_guide *g = guide("005010X217-response");
    const x278i_elem_row *e = elem_of("005010X217-response", "2010C-NM101");
    ck_assert_str_eq(x278i_guide_meaning(g, e->list, "IL", 2), "insured or subscriber");
    ck_assert_ptr_null(x278i_guide_meaning(g, e->list, "??", 2));
    ck_assert_ptr_null(x278i_guide_meaning(g, X278I_NONE, "IL", 2));
    ck_assert_str_eq(x278i_guide_meaning(g, x278i_guide_list(g, "ext:886", 7), "0F", 2), "not medically necessary");
    ck_assert_uint_eq(x278i_guide_list(g, "no", 2), X278I_NONE);
}
END_TEST

START_TEST(codes__are_compared_byte_by_byte)
{
    const x278i_guide *g = guide("005010X217-request");
    uint16_t set = elem_of("005010X217-request", "2000E-UM01")->codes;
    uint16_t release = elem_of("005010X217-request", "ST03")->codes;
    ck_assert(x278i_guide_code_in(g, set, "HS", 2));
    ck_assert(!x278i_guide_code_in(g, set, "HS", 1));
    ck_assert(!x278i_guide_code_in(g, set, "hs", 2));
    ck_assert(!x278i_guide_code_in(g, set, "HS\0", 3));
    ck_assert(!x278i_guide_code_in(g, set, "", 0));
    ck_assert(!x278i_guide_code_in(g, set, "HSHSHSHSHS", 10));
    ck_assert(!x278i_guide_code_in(g, X278I_NONE, "HS", 2));
    ck_assert(x278i_guide_code_in(g, release, "005010X217", 10));
    ck_assert(!x278i_guide_code_in(g, release, "005010X217E", 11));
    ck_assert(!x278i_guide_code_in(g, release, "005010X21", 9));
}
END_TEST

START_TEST(notes__leave_out_what_cannot_fail)
{
    const x278i_guide *g = guide("005010X217-request");
    const x278i_seg_row *address = &g->segs[row_of(g, "2010EB-N4").seg];
    const x278i_seg_row *contact = &g->segs[row_of(g, "2010B-PER").seg];
    ck_assert_uint_eq(address->note_count, 0); /* country and subdivision are not used there */
    ck_assert_uint_eq(contact->note_count, 3);
    ck_assert_int_eq(g->notes[contact->first_note].kind, 'P');
    ck_assert_int_eq(g->notes[contact->first_note].at[1], 4);
}
END_TEST

BEGIN_SUITE("guide tables")
TEST(tag__packs_and_unpacks)
TEST(tag__is_known_or_not)
TEST(base_set__tells_the_part_of_the_set_a_tag_stands_in)
TEST(guide__is_found_by_release_and_direction)
TEST(guide__is_found_by_purpose)
TEST(guide__erratum_suffix_is_the_same_guide)
TEST(guide__bare_envelope_has_the_envelope_only)
tcase_add_loop_test(tcase, rows__lie_where_the_tables_say, 0, (int)x278i_guide_count());
tcase_add_loop_test(tcase, rows__are_found_by_their_paths, 0, (int)x278i_guide_count());
tcase_add_loop_test(tcase, rules__are_sound, 0, (int)x278i_guide_count());
TEST(path__is_written_as_people_write_it)
TEST(path__is_cut_to_the_buffer)
TEST(path__that_names_no_row_is_refused)
TEST(event__hangs_under_subscriber_unless_there_is_a_dependent)
TEST(event_loops__mean_other_things_in_request_and_response)
TEST(dates_and_references__come_in_any_order_among_themselves)
TEST(decisions__are_in_the_rows)
TEST(shapes__follow_the_qualifier)
TEST(codes__have_meanings)
TEST(codes__are_compared_byte_by_byte)
TEST(notes__leave_out_what_cannot_fail)
END_SUITE
