#include <stdio.h>
#include <stdlib.h>

#include "review/node.h"
#include "support.h"
#include "x278/field.h"

/* The values that no field holds, because they are computed, told by the delimiters, or no part of a document. */
static const char *const computed[] = {"ST01",  "SE01",  "SE02",  "HL01",  "HL02",  "HL03", "HL04", "ISA11", "ISA16",
                                       "TA101", "TA102", "TA103", "TA104", "TA105", "GE01", "GE02", "IEA01", "IEA02"};

static bool is_computed(const char *path) {
    const char *dash = strchr(path, '-');
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++) {
        if (strcmp(dash == NULL ? path : dash + 1, computed[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* A used element that is no composite, or a used component of a used composite. */
static bool is_counted(const x278i_guide *guide, uint16_t row) {
    const x278i_elem_row *elem = &guide->elems[row];
    if ((elem->flags & X278I_ELEM_COMPONENT) != 0) {
        return elem->usage != 'N' && guide->elems[elem->owner].usage != 'N';
    }
    return elem->usage != 'N' && elem->comp_count == 0;
}

static uint16_t segment_of(const x278i_guide *guide, uint16_t row) {
    const x278i_elem_row *elem = &guide->elems[row];
    return (elem->flags & X278I_ELEM_COMPONENT) != 0 ? guide->elems[elem->owner].owner : elem->owner;
}

START_TEST(review__has_a_field_for_every_used_element)
{
    size_t reviews = 0;
    for (uint16_t b = 0; b < x278i_binding_total; b++) {
        const x278i_binding *binding = &x278i_bindings[b];
        const x278i_guide *guide = x278i_guide_at(binding->guide);
        const char *id = x278i_guide_text(guide, guide->id_str);
        size_t used = 0;
        size_t bound = 0;
        size_t made = 0;
        for (uint16_t row = 0; row < guide->elem_count; row++) {
            if (!is_counted(guide, row)) {
                continue;
            }
            char path[64];
            uint16_t seg = segment_of(guide, row);
            x278i_guide_path(guide, (x278i_row){guide->segs[seg].loop, seg, row}, path, sizeof path);
            uint8_t how = binding->elems[row].how;
            bool in_field = how == X278I_LEAF_FIELD || how == X278I_LEAF_REPEATS;
            used++;
            bound += in_field;
            made += how > X278I_LEAF_PARTS;
            ck_assert_msg(in_field != (how > X278I_LEAF_PARTS), "%s %s has no field", id, path);
            ck_assert_msg(in_field != is_computed(path), "%s %s is computed, or should be", id, path);
        }
        printf("%s: %zu used elements, %zu in fields, %zu computed (", id, used, bound, made);
        for (size_t i = 0; i < sizeof computed / sizeof *computed; i++) {
            printf("%s%s", i == 0 ? "" : " ", computed[i]);
        }
        puts(")");
        ck_assert_uint_eq(used, bound + made);
        ck_assert_uint_gt(bound, guide->trust == X278I_TRUST_ALL ? 400 : 100);
        reviews += strcmp(x278i_guide_text(guide, guide->set_str), "278") == 0;
    }
    ck_assert_uint_eq(reviews, 6); /* X215, X216, X217, each in both directions */
}
END_TEST

static size_t size_of(const x278_field *field) {
    switch (field->kind) {
    case X278_FIELD_TEXT:
        return (field->flags & X278_FIELD_PAYLOAD) != 0 ? sizeof(x278_payload) : sizeof(x278_str);
    case X278_FIELD_TEXTS:
    case X278_FIELD_MANY:
        return sizeof(void *) + sizeof(size_t);
    case X278_FIELD_ONE:
        return sizeof(void *);
    default:
        return 4;
    }
}

/* No field lies between two others or behind the last one. */
START_TEST(review__tells_of_every_field)
{
    size_t size;
    const char *name;
    size_t structs = 0;
    size_t fields = 0;
    size_t counted = 0;
    for (; x278_struct_at(structs, &name, &size) == X278_OK; structs++) {
        x278_field field = {.struct_size = sizeof field};
        size_t end = sizeof(uint32_t);
        for (size_t i = 0; x278_field_at(name, i, &field) == X278_OK; i++, fields++) {
            ck_assert_str_eq(field.struct_name, name);
            ck_assert_uint_ge(field.offset, end);
            ck_assert_msg(field.offset - end < sizeof(void *), "%s has more before %s", name, field.name);
            end = field.offset + size_of(&field);
        }
        /* a reserved number may be left, where pointers have 4 bytes, too */
        ck_assert_msg(size >= end && size - end < sizeof(uint64_t), "%s has more at its end", name);
        counted += x278_field_count(name);
    }
    printf("%zu structs, %zu fields\n", structs, fields);
    ck_assert_uint_gt(fields, 250);
    ck_assert_uint_eq(fields, counted);
    ck_assert_uint_eq(structs, x278_struct_count());
}
END_TEST

START_TEST(review__has_structs_that_are_not_large)
{
    size_t size;
    const char *name;
    for (size_t i = 0; x278_struct_at(i, &name, &size) == X278_OK; i++) {
        printf("%s%s %zu", i == 0 ? "" : ", ", name, size);
        /* What every event carries; all else is rarer and smaller. */
        ck_assert_msg(size <= (strcmp(name, "x278_event") == 0 ? 640u : 384u), "%s has %zu bytes", name, size);
    }
    puts("");
}
END_TEST

START_TEST(review__refuses_to_tell_of_what_is_not_there)
{
    x278_field field = {.struct_size = sizeof field};
    ck_assert_int_eq(x278_field_at("x278_event", 10000, &field), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_field_at("x278_nothing", 0, &field), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_field_at(NULL, 0, &field), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_field_at("x278_event", 0, NULL), X278_E_INVALID_ARG);
    field.struct_size = 8;
    ck_assert_int_eq(x278_field_at("x278_event", 0, &field), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_struct_at(10000, NULL, NULL), X278_E_NOT_FOUND);
    ck_assert_uint_eq(x278_field_count("x278_nothing"), 0);
    ck_assert_uint_eq(x278_field_count(NULL), 0);
}
END_TEST

/* ---- the comments of the header against the rows ---------------------------------------------------------------- */

static char *header;

static void load_header(void) {
    static const char *const files[] = {"include/x278/review.h", "include/x278/attach.h"};
    size_t len = 0;
    header = calloc(1, 1 << 20);
    ck_assert_ptr_nonnull(header);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        FILE *in = fopen(files[i], "rb");
        ck_assert_ptr_nonnull(in);
        size_t got = fread(header + len, 1, (1 << 20) - 1 - len, in);
        ck_assert_uint_gt(got, 0);
        len += got;
        fclose(in);
    }
}

/* The comment of a field, white space as one blank. */
static void comment_of(const char *type, const char *name, char *out, size_t size) {
    char text[96];
    snprintf(text, sizeof text, "typedef struct %s {", type);
    const char *at = strstr(header, text);
    ck_assert_msg(at != NULL, "%s is not in the header", type);
    const char *end = strstr(at, "\n}");
    const char *found = NULL;
    size_t len = strlen(name);
    for (const char *c = at; c < end && found == NULL; c++) {
        bool whole = (c[-1] == ' ' || c[-1] == '*') && strncmp(c, name, len) == 0 && c[len] == ';';
        found = whole ? c + len + 1 : NULL;
    }
    ck_assert_msg(found != NULL, "%s.%s is not in the header", type, name);
    const char *begin = found;
    while (*begin == ' ') {
        begin++;
    }
    if (strncmp(begin, "/**<", 4) != 0) { /* it stands before the field */
        while (strncmp(begin, "/**", 3) != 0 || begin > found) {
            begin--;
        }
    }
    const char *stop = strstr(begin, "*/");
    size_t at_out = 0;
    for (; begin < stop && at_out + 1 < size; begin++) {
        bool blank = *begin == ' ' || *begin == '\n' || *begin == '*';
        if (!blank || (at_out > 0 && out[at_out - 1] != ' ')) {
            out[at_out++] = blank ? ' ' : *begin;
        }
    }
    out[at_out] = '\0';
}

/* What the rows that one field is bound to have in common. */
typedef struct facts {
    char first[24]; /* path without its loop */
    uint32_t shortest, longest;
    bool closed;
    char element[16]; /* data element */
} facts;

static void add_row(facts *f, const x278i_guide *guide, uint16_t row) {
    char path[64];
    uint16_t seg = segment_of(guide, row);
    const x278i_elem_row *elem = &guide->elems[row];
    x278i_guide_path(guide, (x278i_row){X278I_NONE, seg, row}, path, sizeof path);
    x278i_guide_path(guide, (x278i_row){guide->segs[seg].loop, seg, row}, path, sizeof path);
    if (f->first[0] == '\0') {
        char tag[5];
        unsigned at = (elem->flags & X278I_ELEM_COMPONENT) != 0 ? guide->elems[elem->owner].at : elem->at;
        x278i_tag_unpack(guide->segs[seg].tag, tag);
        int len = snprintf(f->first, sizeof f->first, "%s%02u", tag, at);
        if ((elem->flags & X278I_ELEM_COMPONENT) != 0) {
            snprintf(f->first + len, sizeof f->first - (size_t)len, "-%u", (unsigned)elem->at);
        }
        f->shortest = elem->min_len;
        f->longest = elem->max_len;
    }
    f->shortest = elem->min_len < f->shortest ? elem->min_len : f->shortest;
    f->longest = elem->max_len > f->longest ? elem->max_len : f->longest;
    f->closed = f->closed || x278i_guide_code_count(guide, elem->codes) > 0;
    snprintf(f->element, sizeof f->element, "%s", x278i_guide_text(guide, guide->base->elems[elem->base].de_str));
}

START_TEST(review__says_in_the_header_what_the_rows_say)
{
    static facts all[1024];
    size_t compared = 0;
    memset(all, 0, sizeof all);
    load_header();
    for (uint16_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *guide = x278i_guide_at(x278i_bindings[b].guide);
        for (uint16_t row = 0; row < guide->elem_count; row++) {
            const x278i_leaf *leaf = &x278i_bindings[b].elems[row];
            if (is_counted(guide, row) && (leaf->how == X278I_LEAF_FIELD || leaf->how == X278I_LEAF_REPEATS)) {
                add_row(&all[leaf->sub != X278I_NONE ? leaf->sub : leaf->field], guide, row);
            }
        }
    }
    for (uint16_t s = 0; s < x278i_struct_total; s++) {
        const x278i_struct *type = &x278i_structs[s];
        for (uint16_t i = type->first; i < type->first + type->count; i++) {
            char comment[1024];
            char lengths[64];
            const facts *f = &all[i];
            comment_of(type->name, x278i_fields[i].name, comment, sizeof comment);
            ck_assert_msg(strlen(comment) > 8, "%s.%s says nothing", type->name, x278i_fields[i].name);
            if (f->first[0] == '\0' || (x278i_fields[i].flags & X278_FIELD_PAYLOAD) != 0) {
                continue;
            }
            compared++;
            ck_assert_msg(strstr(comment, f->first) != NULL, "%s.%s does not name %s: %s", type->name,
                          x278i_fields[i].name, f->first, comment);
            if (f->shortest == f->longest) {
                snprintf(lengths, sizeof lengths, "%u character", (unsigned)f->longest);
            } else {
                snprintf(lengths, sizeof lengths, "%u to %u characters", (unsigned)f->shortest, (unsigned)f->longest);
            }
            ck_assert_msg(strstr(comment, lengths) != NULL, "%s.%s is not %s: %s", type->name, x278i_fields[i].name,
                          lengths, comment);
            ck_assert_msg(!f->closed || strstr(comment, "code list") != NULL, "%s.%s does not name its codes: %s",
                          type->name, x278i_fields[i].name, comment);
            ck_assert_msg(strstr(comment, "absent") != NULL, "%s.%s does not say how it is absent", type->name,
                          x278i_fields[i].name);
        }
    }
    free(header);
    printf("%zu comments compared\n", compared);
    ck_assert_uint_gt(compared, 180);
}
END_TEST

BEGIN_SUITE("review")
TEST(review__has_a_field_for_every_used_element)
TEST(review__tells_of_every_field)
TEST(review__has_structs_that_are_not_large)
TEST(review__refuses_to_tell_of_what_is_not_there)
TEST(review__says_in_the_header_what_the_rows_say)
END_SUITE
