#include "review/unwritten.h"

#include <string.h>

#include "review/leaf.h"
#include "review/loops.h"

/* The loop that is looked at. */
typedef struct look {
    x278_issues *issues;
    const x278i_guide *guide;
    uint16_t loop;
} look;

/* Is something in the field of a gap? */
static inline bool is_filled(const x278i_gap *gap, const void *node) {
    size_t probe; /* a pointer is as large */
    memcpy(&probe, (const char *)node + gap->probe, sizeof probe);
    return probe != 0;
}

/* The name of the struct that a field is of. */
static const char *owner_name(uint16_t field) {
    const x278i_struct *type = x278i_structs;
    while (field >= type->first + type->count) {
        type++; /* the fields of the structs follow each other */
    }
    return type->name;
}

static void report(const look *at, uint16_t field, size_t has, size_t places) {
    char name[64];
    x278i_digits counts[2];
    const char *loop = x278i_guide_text(at->guide, at->guide->loop_texts[at->loop].id_str);
    size_t len = x278i_append(name, sizeof name, 0, x278i_text(owner_name(field)));
    len = x278i_append(name, sizeof name, len, x278i_text("."));
    x278i_append(name, sizeof name, len, x278i_text(x278i_fields[field].name));
    x278i_finding finding = {.path = loop, .loop = loop, .params = {x278i_text(name)}};
    if (places > 0) {
        finding.code = X278I_ISSUE_list_too_long;
        finding.params[1] = x278i_number(&counts[0], has);
        finding.params[2] = x278i_number(&counts[1], places);
        finding.param_count = 3;
    } else {
        finding.code = X278I_ISSUE_field_not_in_guide;
        finding.params[1] = x278i_text(x278i_guide_text(at->guide, at->guide->id_str));
        finding.param_count = 2;
    }
    x278i_issues_add(at->issues, &finding);
}

/* The entries of a list; those of the other list of a fork come after all that the first has. */
static size_t count_of(const void *node, uint16_t field) {
    const x278i_fork *fork = x278i_fork_into(field);
    return fork == NULL ? x278i_node_count(node, field) : x278i_fork_parts(fork, node);
}

/* Report when a struct holds more in a field that is filled than there are places for. */
static void look_at_field(const look *at, const x278i_gap *gap, const void *node) {
    size_t has = gap->places == 0 || gap->places == X278I_MANY ? 0 : count_of(node, gap->field);
    if (gap->places == 0 || has > gap->places) {
        report(at, gap->field, has, gap->places);
    }
}

/* The structs in a field that have gaps of their own. */
static size_t inner_count(const x278i_gap *gap, const void *node) {
    return gap->count == 0 ? 0 : x278i_below_count(node, gap->field);
}

/* A struct inside of one that holds segments: a procedure, a diagnosis. */
static void look_at_part(const look *at, const x278i_gap *outer, const void *node) {
    for (uint16_t i = 0; i < outer->count && node != NULL; i++) {
        const x278i_gap *gap = &x278i_gaps[outer->first + i];
        if (is_filled(gap, node)) {
            look_at_field(at, gap, node);
        }
    }
}

/* A struct that holds segments. */
static void look_at_segment(const look *at, const x278i_gap *outer, const void *node) {
    for (uint16_t i = 0; i < outer->count && node != NULL; i++) {
        const x278i_gap *gap = &x278i_gaps[outer->first + i];
        if (is_filled(gap, node)) {
            look_at_field(at, gap, node);
            for (size_t j = 0; j < inner_count(gap, node); j++) {
                look_at_part(at, gap, x278i_below_at(node, gap->field, j));
            }
        }
    }
}

void x278i_report_unwritten(x278_issues *issues, const x278i_guide *guide, const x278i_binding *binding, uint16_t loop,
                            const void *node) {
    const look at = {issues, guide, loop};
    const x278i_range *list = &binding->gaps[loop];
    for (uint16_t i = 0; i < list->count; i++) {
        const x278i_gap *gap = &x278i_gaps[list->first + i];
        if (is_filled(gap, node)) {
            look_at_field(&at, gap, node);
            for (size_t j = 0; j < inner_count(gap, node); j++) {
                look_at_segment(&at, gap, x278i_below_at(node, gap->field, j));
            }
        }
    }
}
