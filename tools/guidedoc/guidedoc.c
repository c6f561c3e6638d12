/*
 * Writes the reference pages of docs/guide from the compiled guides: a page a guide, in Markdown, for people who know
 * the guide. tools/check_guidedoc.sh holds the committed pages against it.
 *
 *   guidedoc OUTDIR
 */
#include "guidedoc.h"
#include "guide/handle.h"

#include <stdlib.h>
#include <string.h>

static const char *text(const page *p, uint32_t str) {
    return p->guide->strings + str;
}

static const char *usage_word(uint8_t usage) {
    return usage == 'R' ? "required" : usage == 'S' ? "situational" : "not used";
}

/* At the begin of a sentence. */
static const char *usage_begins(uint8_t usage) {
    return usage == 'R' ? "Required" : usage == 'S' ? "Situational" : "Not used";
}

static void put_max(const page *p, uint32_t max) {
    if (max == X278I_MANY) {
        fputs("any number", p->out);
    } else {
        fprintf(p->out, "%u", (unsigned)max);
    }
}

static void put_times(const page *p, uint32_t max) {
    put_max(p, max);
    fputs(max == 1 ? " time" : max == X278I_MANY ? " of times" : " times", p->out);
}

/* The transaction set and the envelope have no id of their own. */
static bool is_top(const page *p, uint16_t loop) {
    return loop == p->guide->root || loop == p->guide->envelope;
}

static const char *loop_name(const page *p, uint16_t loop) {
    return loop == p->guide->envelope ? "envelope" : text(p, p->guide->loop_texts[loop].name_str);
}

/* What a link to a heading of this text is, the way Markdown readers make it of the heading. */
static void put_anchor(const page *p, const char *words) {
    for (; *words != '\0'; words++) {
        char c = *words;
        if (c >= 'A' && c <= 'Z') {
            c = (char)(c - 'A' + 'a');
        }
        if (c == ' ') {
            c = '-';
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
            fputc(c, p->out);
        }
    }
}

static void loop_title(const page *p, uint16_t loop, char *title, size_t size) {
    snprintf(title, size, "%s%s%s", is_top(p, loop) ? "" : text(p, p->guide->loop_texts[loop].id_str),
             is_top(p, loop) ? "" : " ", loop_name(p, loop));
}

static void put_loop_link(const page *p, uint16_t loop) {
    char title[160];
    loop_title(p, loop, title, sizeof title);
    fprintf(p->out, "[%s](#", is_top(p, loop) ? title : text(p, p->guide->loop_texts[loop].id_str));
    put_anchor(p, title);
    fputc(')', p->out);
}

/* ---- loops --------------------------------------------------------------------------------------------------- */

/* "HL with HL03 22", "NM1 with NM101 FA", "AK2" */
static void put_opening(const page *p, uint16_t loop) {
    const x278i_loop_row *row = &p->guide->loops[loop];
    char tag[5];
    x278i_tag_unpack(row->tag, tag);
    fputs(tag, p->out);
    if (row->match != X278I_NONE && p->guide->matches[row->match].codes != X278I_NONE) {
        const x278i_match_row *match = &p->guide->matches[row->match];
        fprintf(p->out, " with %s%02u ", tag, (unsigned)match->elem);
        put_code_words(p, match->codes, ", ", "");
    }
}

/* A line a loop, indented by depth. A loop under several parents is followed below the first only. */
static void put_tree(const page *p) {
    struct {
        uint16_t loop, next;
    } stack[X278I_DEPTH_MAX];
    bool *seen = calloc(p->guide->loop_count, sizeof *seen);
    size_t depth = 1;
    if (seen == NULL) {
        return;
    }
    stack[0].loop = p->guide->root;
    stack[0].next = 0;
    while (depth > 0) {
        const x278i_loop_row *row = &p->guide->loops[stack[depth - 1].loop];
        if (stack[depth - 1].next >= row->item_count) {
            depth--;
            continue;
        }
        const x278i_item *item = &p->guide->items[row->first_item + stack[depth - 1].next++];
        if (item->kind != X278I_ITEM_LOOP) {
            continue;
        }
        fprintf(p->out, "%*s- ", (int)(2 * (depth - 1)), "");
        put_loop_link(p, item->row);
        fprintf(p->out, " %s: %s, ", loop_name(p, item->row), usage_word(item->usage));
        put_times(p, item->max);
        if (item->unless != X278I_NONE) {
            fprintf(p->out, ", only where there is no %s",
                    text(p, p->guide->loop_texts[p->guide->items[item->unless].row].id_str));
        }
        fputs(seen[item->row] ? " (the same loop as above)\n" : "\n", p->out);
        if (!seen[item->row] && depth < X278I_DEPTH_MAX) {
            stack[depth].loop = item->row;
            stack[depth++].next = 0;
        }
        seen[item->row] = true;
    }
    free(seen);
}

static void put_loop_facts(const page *p, uint16_t loop) {
    const x278i_guide *g = p->guide;
    const x278i_loop_text *words = &g->loop_texts[loop];
    if (is_top(p, loop)) {
        return;
    }
    fputs("Opened by ", p->out);
    put_opening(p, loop);
    fputs(". Stands in ", p->out);
    const char *separator = "";
    for (uint16_t i = 0; i < g->loop_count; i++) {
        for (uint16_t k = 0; k < g->loops[i].item_count; k++) {
            const x278i_item *item = &g->items[g->loops[i].first_item + k];
            if (item->kind == X278I_ITEM_LOOP && item->row == loop) {
                fprintf(p->out, "%sthe ", separator);
                put_loop_link(p, i);
                fprintf(p->out, "%s, %s, ", is_top(p, i) ? "" : " loop", usage_word(item->usage));
                put_times(p, item->max);
                separator = "; in ";
            }
        }
    }
    fputs(".\n", p->out);
    if (text(p, words->condition_str)[0] != '\0') {
        fprintf(p->out, "Condition: %s.\n", text(p, words->condition_str));
    }
    if (words->confidence > X278I_HIGH) {
        fprintf(p->out, "Confidence: %s.\n", words->confidence == X278I_MEDIUM ? "medium" : "low");
    }
    fputc('\n', p->out);
}

/* What stands in a loop, in order. */
static void put_items(const page *p, uint16_t loop) {
    const x278i_loop_row *row = &p->guide->loops[loop];
    fputs("| # | Path | Name | Usage | Repeat |\n|---|---|---|---|---|\n", p->out);
    for (uint16_t k = 0; k < row->item_count; k++) {
        const x278i_item *item = &p->guide->items[row->first_item + k];
        fprintf(p->out, "| %u | ", (unsigned)item->order);
        if (item->kind == X278I_ITEM_LOOP) {
            fputs("loop ", p->out);
            put_loop_link(p, item->row);
            fprintf(p->out, " | %s", loop_name(p, item->row));
        } else {
            fputc('`', p->out);
            put_path(p, X278I_NONE, item->row, X278I_NONE);
            fprintf(p->out, "` | %s", seg_name(p, item->row));
        }
        fprintf(p->out, " | %s | ", usage_word(item->usage));
        put_max(p, item->max);
        fputs(" |\n", p->out);
    }
    fputc('\n', p->out);
}

/* ---- segments ------------------------------------------------------------------------------------------------ */

static void put_note(const page *p, const x278i_note *note, const char *prefix, const char *format) {
    char names[6][24];
    char list[128] = "";
    for (uint8_t i = 0; i < note->count && i < 6; i++) {
        char number[8];
        snprintf(number, sizeof number, format, (unsigned)note->at[i]);
        snprintf(names[i], sizeof names[i], "%s%s", prefix, number);
        if (i > (note->kind == 'C' || note->kind == 'L' ? 1 : 0)) {
            strncat(list, i + 1 == note->count ? " and " : ", ", sizeof list - strlen(list) - 1);
        }
        if (i > 0 || (note->kind != 'C' && note->kind != 'L')) {
            strncat(list, names[i], sizeof list - strlen(list) - 1);
        }
    }
    switch (note->kind) {
    case 'P':
        fprintf(p->out, "of %s all or none", list);
        break;
    case 'R':
        fprintf(p->out, "of %s at least one", list);
        break;
    case 'E':
        fprintf(p->out, "of %s at most one", list);
        break;
    case 'C':
        fprintf(p->out, "with %s also %s", names[0], list);
        break;
    default:
        fprintf(p->out, "with %s at least one of %s", names[0], list);
        break;
    }
}

static void put_seg_facts(const page *p, uint16_t seg) {
    const x278i_guide *g = p->guide;
    const x278i_seg_row *row = &g->segs[seg];
    const x278i_seg_text *words = &g->seg_texts[seg];
    const x278i_item *item = &g->items[row->item];
    char tag[5];
    x278i_tag_unpack(row->tag, tag);
    fprintf(p->out, "%s, ", usage_begins(item->usage));
    put_times(p, item->max);
    if (item->match != X278I_NONE) {
        const x278i_match_row *match = &g->matches[item->match];
        if (match->codes != X278I_NONE) {
            fprintf(p->out, "; a %s whose %s%02u", tag, tag, (unsigned)match->elem);
            if (match->comp > 0) {
                fprintf(p->out, "-%u", (unsigned)match->comp);
            }
            fputs(" is ", p->out);
            put_code_words(p, match->codes, " or ", "");
        }
        if (match->nth > 0) {
            fprintf(p->out, "; number %u of its tag", (unsigned)match->nth);
        }
    }
    fputs(".\n", p->out);
    if (text(p, words->condition_str)[0] != '\0') {
        fprintf(p->out, "Condition: %s.\n", text(p, words->condition_str));
    }
    for (uint8_t i = 0; i < row->note_count; i++) {
        fputs(i == 0 ? "Syntax: " : "; ", p->out);
        put_note(p, &g->notes[row->first_note + i], tag, "%02u");
        fputs(i + 1 == row->note_count ? ".\n" : "", p->out);
    }
    if (words->confidence > X278I_HIGH) {
        fprintf(p->out, "Confidence: %s.\n", words->confidence == X278I_MEDIUM ? "medium" : "low");
    }
    if (!p->without_sources && text(p, words->source_str)[0] != '\0') {
        fprintf(p->out, "Sources: %s.\n", text(p, words->source_str));
    }
    fputc('\n', p->out);
}

static void put_type(const page *p, const x278i_elem_row *row) {
    static const char *const types[] = {"", "AN", "ID", "N", "R", "DT", "TM", "B", "composite"};
    fputs(types[row->type], p->out);
    if (row->type == X278I_TYPE_N) {
        fprintf(p->out, "%u", (unsigned)row->decimals);
    }
    fputs(" | ", p->out);
    if (row->type == X278I_TYPE_COMPOSITE) {
        return;
    }
    if (row->max_len == X278I_UNBOUNDED) {
        fprintf(p->out, "%u or more", (unsigned)row->min_len);
    } else if (row->max_len == row->min_len) {
        fprintf(p->out, "%u", (unsigned)row->min_len);
    } else {
        fprintf(p->out, "%u to %u", (unsigned)row->min_len, (unsigned)row->max_len);
    }
}

/* `same`: how many composites after this one are the same. */
static void put_element(const page *p, uint16_t elem, const char *tag, uint16_t same) {
    const x278i_elem_row *row = &p->guide->elems[elem];
    fputs("| `", p->out);
    put_path(p, X278I_NONE, X278I_NONE, elem);
    if (same > 0) {
        fprintf(p->out, "` to `%s%02u", tag, (unsigned)row->at + same);
    }
    fprintf(p->out, "` | %s%s | %s%s | ", elem_name(p, elem), same > 0 ? " and those that follow, all alike" : "",
            usage_word(row->usage), (row->flags & X278I_ELEM_SOFT) != 0 ? " (when missing: warning)" : "");
    put_max(p, row->max);
    fprintf(p->out, " | %s | ", text(p, p->guide->base->elems[row->base].de_str));
    put_type(p, row);
    fputs(" | ", p->out);
    put_values(p, elem, tag);
    fputs(" |\n", p->out);
}

/* Two rows tell a reader the same: all but their place. Forms may look at the element itself. */
static bool rows_alike(const x278i_guide *g, uint16_t a, uint16_t b) {
    const x278i_elem_row *x = &g->elems[a];
    const x278i_elem_row *y = &g->elems[b];
    if (x->max_len != y->max_len || x->min_len != y->min_len || x->max != y->max || x->codes != y->codes ||
        x->accept != y->accept || x->list != y->list || x->usage != y->usage || x->type != y->type ||
        x->flags != y->flags || x->comp_count != y->comp_count || x->ext_count != y->ext_count ||
        x->shape_count != y->shape_count || x->note_count != y->note_count ||
        g->elem_texts[a].condition_str != g->elem_texts[b].condition_str) {
        return false;
    }
    for (uint8_t i = 0; i < x->ext_count; i++) {
        if (g->exts[x->first_ext + i] != g->exts[y->first_ext + i]) {
            return false;
        }
    }
    for (uint8_t i = 0; i < x->shape_count; i++) {
        const x278i_shape *s = &g->shapes[x->first_shape + i];
        const x278i_shape *t = &g->shapes[y->first_shape + i];
        if (s->shape != t->shape || s->codes != t->codes || s->comp != t->comp) {
            return false;
        }
    }
    return true;
}

/* How many composites behind this one are used and like it. */
static uint16_t count_alike(const x278i_guide *g, const x278i_seg_row *row, uint16_t index) {
    uint16_t first = (uint16_t)(row->first_elem + index);
    const x278i_elem_row *elem = &g->elems[first];
    uint16_t same = 0;
    if (elem->comp_count == 0 || elem->usage == 'N') {
        return 0;
    }
    while (index + same + 1 < row->elem_count) {
        uint16_t other = (uint16_t)(first + same + 1);
        bool alike = rows_alike(g, first, other);
        for (uint8_t k = 0; alike && k < elem->comp_count; k++) {
            alike = rows_alike(g, (uint16_t)(elem->first_comp + k), (uint16_t)(g->elems[other].first_comp + k));
        }
        if (!alike) {
            break;
        }
        same++;
    }
    return same;
}

static void put_unused_one(const page *p, uint16_t elem, const char **separator) {
    fprintf(p->out, "%s`", *separator);
    put_path(p, X278I_NONE, X278I_NONE, elem);
    fprintf(p->out, "` %s", elem_name(p, elem));
    *separator = ", ";
}

/* Positions that the guide does not use, in one line. */
static void put_unused(const page *p, const x278i_seg_row *row) {
    const x278i_guide *g = p->guide;
    const char *separator = "Not used: ";
    for (uint16_t i = 0; i < row->elem_count; i++) {
        const x278i_elem_row *elem = &g->elems[row->first_elem + i];
        if (elem->usage == 'N') {
            put_unused_one(p, (uint16_t)(row->first_elem + i), &separator);
            continue;
        }
        for (uint16_t k = 0; k < elem->comp_count; k++) {
            if (g->elems[elem->first_comp + k].usage == 'N') {
                put_unused_one(p, (uint16_t)(elem->first_comp + k), &separator);
            }
        }
        i = (uint16_t)(i + count_alike(g, row, i));
    }
    fputs(strcmp(separator, ", ") == 0 ? ".\n\n" : "", p->out);
}

static void put_segment(const page *p, uint16_t seg) {
    const x278i_guide *g = p->guide;
    const x278i_seg_row *row = &g->segs[seg];
    char tag[5];
    x278i_tag_unpack(row->tag, tag);
    fputs("### ", p->out);
    put_path(p, X278I_NONE, seg, X278I_NONE);
    fprintf(p->out, " %s\n\n", seg_name(p, seg));
    put_seg_facts(p, seg);
    fputs(
        "| Path | Name | Usage | Repeat | Data element | Type | Length | Values |\n|---|---|---|---|---|---|---|---|\n",
        p->out);
    for (uint16_t i = 0; i < row->elem_count; i++) {
        const x278i_elem_row *elem = &g->elems[row->first_elem + i];
        if (elem->usage == 'N') {
            continue;
        }
        uint16_t same = count_alike(g, row, i);
        put_element(p, (uint16_t)(row->first_elem + i), tag, same);
        for (uint8_t k = 0; k < elem->comp_count; k++) {
            if (g->elems[elem->first_comp + k].usage != 'N') {
                put_element(p, (uint16_t)(elem->first_comp + k), tag, 0);
            }
        }
        i = (uint16_t)(i + same);
    }
    fputc('\n', p->out);
    put_unused(p, row);
    for (uint16_t i = 0; i < row->elem_count; i++) {
        const x278i_elem_row *elem = &g->elems[row->first_elem + i];
        for (uint8_t k = 0; k < elem->note_count && elem->usage != 'N'; k++) {
            char prefix[16];
            snprintf(prefix, sizeof prefix, "%s%02u-", tag, (unsigned)i + 1);
            fputs("Syntax: ", p->out);
            put_note(p, &g->notes[elem->first_note + k], prefix, "%u");
            fputs(".\n\n", p->out);
        }
        i = (uint16_t)(i + count_alike(g, row, i));
    }
}

static void put_rules(const page *p, uint16_t loop) {
    static const char *const severities[] = {"", "info", "warning", "error"};
    const x278i_guide *g = p->guide;
    const x278i_loop_row *row = &g->loops[loop];
    if (row->rule_count == 0) {
        return;
    }
    if (is_top(p, loop)) {
        fputs("### Rules\n\n", p->out);
    } else {
        fprintf(p->out, "### %s rules\n\n", text(p, g->loop_texts[loop].id_str));
    }
    fputs("| Rule | Severity | SNIP | Source | About | Says | Looks at |\n|---|---|---|---|---|---|---|\n", p->out);
    for (uint16_t i = 0; i < row->rule_count; i++) {
        const x278i_rule_row *rule = &g->rules[row->first_rule + i];
        const x278i_rule_text *words = &g->rule_texts[row->first_rule + i];
        const x278i_rule_path *anchor = &g->paths[rule->anchor];
        fprintf(p->out, "| `%s` | %s | %u | %s | `", text(p, words->id_str), severities[rule->severity & 3],
                (unsigned)rule->snip, text(p, words->source_str));
        put_path(p, anchor->loop, anchor->seg, anchor->elem);
        fprintf(p->out, "` | %s | %s |\n", text(p, words->message_str), text(p, words->sees_str));
    }
    fputc('\n', p->out);
}

static void put_loop(const page *p, uint16_t loop) {
    const x278i_loop_row *row = &p->guide->loops[loop];
    char title[160];
    loop_title(p, loop, title, sizeof title);
    fprintf(p->out, "## %s\n\n", title);
    put_loop_facts(p, loop);
    put_items(p, loop);
    for (uint16_t k = 0; k < row->item_count; k++) {
        const x278i_item *item = &p->guide->items[row->first_item + k];
        if (item->kind == X278I_ITEM_SEGMENT) {
            put_segment(p, item->row);
        }
    }
    put_rules(p, loop);
}

/* ---- pages --------------------------------------------------------------------------------------------------- */

static void put_head(const page *p) {
    const x278i_guide *g = p->guide;
    const char *release = text(p, g->release_str);
    fputs("<!-- Made by guidedoc from lib/guide/tables_*.c; do not edit. -->\n", p->out);
    fprintf(p->out, "# %s: %s\n\n", text(p, g->id_str), text(p, g->name_str));
    if (g->root == X278I_NONE) {
        fputs("The segments around the transaction sets: interchange (ISA, TA1, IEA) and functional group (GS, GE).\n",
              p->out);
    } else {
        fprintf(p->out, "Transaction set %s. GS08 and ST03 hold `%s`.", text(p, g->set_str), release);
        if (g->purposes != X278I_NONE) {
            fputs(" BHT02 is ", p->out);
            put_code_words(p, g->purposes, " or ", "`");
            fputc('.', p->out);
        }
        fputc('\n', p->out);
    }
    if (g->trust != X278I_TRUST_ALL) {
        const x278_guide *guide = x278i_guide_public(g);
        fprintf(p->out,
                "\n**Known in part.** Of %zu rows, %zu are of high confidence (what they ask for is an error), %zu of "
                "medium "
                "(a warning), %zu of low\n(nothing is reported; they serve to name and read what is there). What the "
                "page does "
                "not name has %s confidence.\n",
                x278_guide_row_count(guide, 0), x278_guide_row_count(guide, X278I_HIGH),
                x278_guide_row_count(guide, X278I_MEDIUM), x278_guide_row_count(guide, X278I_LOW),
                g->confidence == X278I_MEDIUM ? "medium" : "low");
    }
    fputs("\nHow to read this page: [README.md](README.md).\n\n", p->out);
}

/* A segment as text, to compare it with that of another guide. fclose() the result. */
static FILE *render(const x278i_guide *guide, uint16_t seg) {
    page p = {.guide = guide, .out = tmpfile(), .without_sources = true};
    p.linked = calloc(guide->code_set_count, sizeof *p.linked);
    if (p.out != NULL && p.linked != NULL) {
        put_segment(&p, seg);
        rewind(p.out);
    }
    free(p.linked);
    return p.out;
}

static bool reads_alike(const x278i_guide *a, uint16_t seg_a, const x278i_guide *b, uint16_t seg_b) {
    FILE *one = render(a, seg_a);
    FILE *other = render(b, seg_b);
    bool alike = one != NULL && other != NULL;
    for (int c = 0; alike && c != EOF;) {
        c = fgetc(one);
        alike = fgetc(other) == c;
    }
    if (one != NULL) {
        fclose(one);
    }
    if (other != NULL) {
        fclose(other);
    }
    return alike;
}

/* The envelope segments that this guide narrows. */
static void put_narrowed(const page *p) {
    const x278i_guide *bare = x278i_guide_bare_envelope();
    const x278i_loop_row *row = &p->guide->loops[p->guide->envelope];
    const x278i_loop_row *bare_row = &bare->loops[bare->envelope];
    fputs("## envelope\n\nISA, IEA, TA1, GS and GE are as in [envelope.md](envelope.md), but for these:\n\n", p->out);
    for (uint16_t k = 0; k < row->item_count && k < bare_row->item_count; k++) {
        const x278i_item *item = &p->guide->items[row->first_item + k];
        if (!reads_alike(p->guide, item->row, bare, bare->items[bare_row->first_item + k].row)) {
            put_segment(p, item->row);
        }
    }
    put_rules(p, p->guide->envelope);
}

static void put_page(const page *p) {
    put_head(p);
    if (p->guide->root == X278I_NONE) {
        put_loop(p, p->guide->envelope);
    } else {
        fputs("## Loops\n\n", p->out);
        put_tree(p);
        fputc('\n', p->out);
        for (uint16_t i = 0; i < p->guide->loop_count; i++) {
            if (i != p->guide->envelope) {
                put_loop(p, i);
            }
        }
        put_narrowed(p);
    }
    put_code_lists(p);
}

static bool write_page(const char *folder, const x278i_guide *guide) {
    char path[4096];
    page p = {.guide = guide};
    bool good = false;
    snprintf(path, sizeof path, "%s/%s.md", folder, guide->strings + guide->id_str);
    p.linked = calloc(guide->code_set_count, sizeof *p.linked);
    p.out = fopen(path, "wb");
    if (p.out != NULL && p.linked != NULL) {
        put_page(&p);
        good = ferror(p.out) == 0;
    }
    if (p.out != NULL && fclose(p.out) != 0) {
        good = false;
    }
    free(p.linked);
    if (!good) {
        perror(path);
    }
    return good;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fputs("usage: guidedoc OUTDIR\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        if (!write_page(argv[1], x278i_guide_at(i))) {
            return 1;
        }
    }
    return 0;
}
