/* Interchanges, groups and transactions as they open and close: counts, control numbers, what is missing or doubled. */
#include "edi/nesting.h"

#include <string.h>

/* One row a level: the segments that open and close it, where their numbers stand, and what a fault is called. */
typedef struct level_row {
    uint32_t header, trailer;
    uint32_t header_control; /* element of the header; in trailers 1 counts, 2 is the number */
    bool by_value;           /* control numbers are numbers, not text */
    uint32_t control_shortest, control_longest;
    int32_t control_invalid, duplicate, missing, count, control, zero;
    uint32_t missing_bit; /* X278_MISSING_* */
    const char *outside;  /* message for a header that stands outside of the level above */
} level_row;

static const level_row rows[X278I_LEVELS] = {
    {X278I_TAG3('I', 'S', 'A'), X278I_TAG3('I', 'E', 'A'), 13, true, 1, 9, X278I_ISSUE_isa_control_invalid,
     X278I_ISSUE_isa_duplicate, X278I_ISSUE_iea_missing, X278I_ISSUE_iea_count, X278I_ISSUE_iea_control,
     X278I_ISSUE_isa_control_zero, X278_MISSING_IEA, NULL},
    {X278I_TAG2('G', 'S'), X278I_TAG2('G', 'E'), 6, true, 1, 9, X278I_ISSUE_gs_control_invalid,
     X278I_ISSUE_gs_duplicate, X278I_ISSUE_ge_missing, X278I_ISSUE_ge_count, X278I_ISSUE_ge_control,
     X278I_ISSUE_gs_control_zero, X278_MISSING_GE,
     "a group (GS) is outside of any interchange: the interchange header (ISA) is missing"},
    {X278I_TAG2('S', 'T'), X278I_TAG2('S', 'E'), 2, false, 4, 9, X278I_ISSUE_st_control_invalid,
     X278I_ISSUE_st_duplicate, X278I_ISSUE_se_missing, X278I_ISSUE_se_count, X278I_ISSUE_se_control, 0, X278_MISSING_SE,
     "a transaction set (ST) is outside of any group: the group header (GS) is missing"},
};

static const char *const trailer_names[X278I_LEVELS] = {"IEA", "GE", "SE"};

/* Segments that may stand in an interchange outside of groups; the first kind only before them. */
static const uint32_t acknowledgment = X278I_TAG3('T', 'A', '1');
static const uint32_t between_groups[] = {
    X278I_TAG3('I', 'S', 'B'),
    X278I_TAG3('I', 'S', 'E'),
    X278I_TAG3('T', 'A', '1'),
    X278I_TAG3('T', 'A', '3'),
};

void x278i_nesting_init(x278i_nesting *nesting, const x278_ctx *ctx, x278_issues *issues) {
    memset(nesting, 0, sizeof *nesting);
    nesting->ctx = ctx;
    nesting->issues = issues;
}

void x278i_nesting_enter(x278i_nesting *nesting, const uint64_t numbers[X278I_LEVELS]) {
    for (int i = 0; i < X278I_LEVELS; i++) {
        nesting->levels[i].number = numbers[i];
        nesting->levels[i].open = i < X278I_LEVEL_TRANSACTION;
    }
}

void x278i_nesting_reset(x278i_nesting *nesting) {
    x278i_seen seen[X278I_LEVELS];
    for (int i = 0; i < X278I_LEVELS; i++) {
        seen[i] = nesting->levels[i].seen;
        seen[i].count = 0;
    }
    x278i_nesting_init(nesting, nesting->ctx, nesting->issues);
    for (int i = 0; i < X278I_LEVELS; i++) {
        nesting->levels[i].seen = seen[i];
    }
}

void x278i_nesting_free(x278i_nesting *nesting) {
    for (int i = 0; i < X278I_LEVELS; i++) {
        x278i_seen_free(nesting->ctx, &nesting->levels[i].seen);
    }
}

void x278i_nesting_place(const x278i_nesting *nesting, const x278_segment *segment, x278i_finding *finding) {
    const x278i_level *levels = nesting->levels;
    finding->interchange = levels[0].open ? levels[0].number : 0;
    finding->group = levels[1].open ? levels[1].number : 0;
    finding->transaction = levels[2].open ? levels[2].number : 0;
    if (segment != NULL) {
        finding->ordinal = segment->ordinal;
        finding->tag = x278i_element(segment, 0);
    }
}

/* "GE" and 2 give "GE02"; 0 gives "GE". */
static const char *make_path(uint32_t tag, uint32_t element, x278i_nesting_path_room *room) {
    char *to = room->text;
    for (int shift = 16; shift >= 0; shift -= 8) {
        char letter = (char)(unsigned char)(tag >> shift & 0xff);
        if (letter != '\0') {
            *to++ = letter;
        }
    }
    if (element > 0) {
        *to++ = (char)('0' + element / 10 % 10);
        *to++ = (char)('0' + element % 10);
    }
    *to = '\0';
    return room->text;
}

const char *x278i_nesting_path(const x278_segment *segment, uint32_t element, x278i_nesting_path_room *room) {
    x278_span tag = x278i_element(segment, 0);
    uint32_t number = x278i_segment_tag(segment);
    const level_row *set = &rows[X278I_LEVEL_TRANSACTION];
    bool body = segment->ordinal > 0 && number != set->header && number != set->trailer;
    return body || element > 99 || !x278i_is_tag(tag) ? NULL : make_path(number, element, room);
}

/* Report something about an element of a segment, or about the segment (0), in the words of `text` (NULL: the
 * catalogue's). */
static void report_as(x278i_nesting *nesting, int32_t code, const x278_segment *segment, uint32_t element,
                      const char *text, x278_str param) {
    x278i_nesting_path_room path;
    x278i_finding finding = {.code = code, .element = element, .repetition = element > 0, .text = text};
    finding.path = x278i_nesting_path(segment, element, &path);
    x278i_nesting_place(nesting, segment, &finding);
    x278_segment_place(segment, element, 0, 0, &finding.offset, &finding.length);
    finding.params[0] = param;
    finding.param_count = param.ptr != NULL;
    x278i_issues_add(nesting->issues, &finding);
}

static const x278_str no_param = {NULL, 0};

static void report(x278i_nesting *nesting, int32_t code, const x278_segment *segment, uint32_t element,
                   x278_str param) {
    report_as(nesting, code, segment, element, NULL, param);
}

/* A trailer of a level that is not open. */
static void report_stray_trailer(x278i_nesting *nesting, const x278_segment *segment, int level) {
    static const char *const texts[X278I_LEVELS] = {
        "an interchange trailer (IEA) has no interchange to end: the interchange header (ISA) is missing",
        "a group trailer (GE) has no group to end: the group header (GS) is missing",
        "a transaction set trailer (SE) has no transaction set to end: the header (ST) is missing"};
    report_as(nesting, X278I_ISSUE_trailer_stray, segment, 0, level >= 0 ? texts[level] : NULL, no_param);
}

/* Close the levels from `outermost` inwards that are open, innermost first: their trailers are missing at `offset`. */
static void close_missing(x278i_nesting *nesting, int outermost, uint64_t offset) {
    for (int i = X278I_LEVELS - 1; i >= outermost; i--) {
        x278i_level *level = &nesting->levels[i];
        if (level->open) {
            x278i_finding finding = {.code = rows[i].missing, .path = trailer_names[i], .offset = offset};
            x278i_nesting_place(nesting, NULL, &finding);
            finding.ordinal = i == X278I_LEVEL_TRANSACTION ? level->children + 1 : 0;
            x278i_issues_add(nesting->issues, &finding);
            level->open = false;
            nesting->missing |= rows[i].missing_bit;
        }
    }
}

uint32_t x278i_nesting_cut_by(const x278i_nesting *nesting, x278i_role role, int level) {
    uint32_t missing = 0;
    for (int i = role == X278I_ROLE_OPENS ? level : level + 1; i < X278I_LEVELS; i++) {
        missing |= nesting->levels[i].open ? rows[i].missing_bit : 0;
    }
    return missing;
}

x278i_role x278i_nesting_role(const x278i_nesting *nesting, const x278_segment *segment, int *level) {
    uint32_t tag = x278i_segment_tag(segment);
    char first = *(segment->tape->base + segment->begin);
    bool likely =
        first == 'I' || first == 'G' || first == 'S'; /* as all tags of rows[] begin: most segments are none */
    for (int i = 0; i < X278I_LEVELS && likely; i++) {
        *level = i;
        if (tag == rows[i].header) {
            return X278I_ROLE_OPENS;
        }
        if (tag == rows[i].trailer) {
            return X278I_ROLE_CLOSES;
        }
    }
    bool inside = nesting->levels[X278I_LEVEL_TRANSACTION].open && (segment->flags & X278_SEGMENT_EMPTY) == 0;
    return inside ? X278I_ROLE_BODY : X278I_ROLE_OTHER;
}

static x278_status open_level(x278i_nesting *nesting, int index, x278_segment *segment) {
    const level_row *row = &rows[index];
    x278i_level *level = &nesting->levels[index];
    close_missing(nesting, index, x278i_tape_offset(segment->tape, segment->tape->base + segment->begin));
    level->open = true;
    level->number++;
    level->children = 0;
    level->declared.numeric = false;
    for (int i = index + 1; i < X278I_LEVELS; i++) {
        nesting->levels[i].number = 0;
        nesting->levels[i].seen.count = 0;
    }
    if (index == X278I_LEVEL_TRANSACTION) {
        segment->ordinal = 1;
        level->children = 1;
    }
    if (index > 0 && !nesting->levels[index - 1].open) {
        report_as(nesting, X278I_ISSUE_header_misplaced, segment, 0, row->outside, no_param);
    } else if (index > 0) {
        nesting->levels[index - 1].children++;
    }
    x278_span control = x278i_element(segment, row->header_control);
    x278i_control_read(control, &level->control);
    bool fits = control.len >= row->control_shortest && control.len <= row->control_longest;
    if (!fits || (row->by_value && !level->control.numeric)) {
        report(nesting, row->control_invalid, segment, row->header_control, no_param);
        if (control.len == 0) {
            return X278_OK;
        }
    } else if (row->by_value && level->control.value == 0) {
        report(nesting, row->zero, segment, row->header_control, no_param);
    }
    bool doubled = false;
    x278_status status = x278i_seen_add(nesting->ctx, &level->seen, &level->control, row->by_value, &doubled);
    if (doubled) {
        report(nesting, row->duplicate, segment, row->header_control, no_param);
    }
    return status;
}

static void close_level(x278i_nesting *nesting, int index, x278_segment *segment) {
    const level_row *row = &rows[index];
    x278i_level *level = &nesting->levels[index];
    close_missing(nesting, index + 1, x278i_tape_offset(segment->tape, segment->tape->base + segment->begin));
    if (!level->open) {
        report_stray_trailer(nesting, segment, index);
        return;
    }
    if (index == X278I_LEVEL_TRANSACTION) {
        segment->ordinal = (uint32_t)++level->children;
    }
    x278i_control number;
    x278i_control_read(x278i_element(segment, 1), &number);
    level->declared = number;
    if (!number.numeric || number.value != level->children) {
        x278i_digits room;
        report(nesting, row->count, segment, 1, x278i_number(&room, level->children));
    }
    x278_span control = x278i_element(segment, 2);
    if (!x278i_control_is(&level->control, control)) {
        x278i_control_read(control, &number);
        if (!x278i_control_same(&level->control, &number, row->by_value)) {
            report(nesting, row->control, segment, 2, no_param);
        }
    }
    nesting->closing = index + 1;
}

static void take_other(x278i_nesting *nesting, const x278_segment *segment) {
    if ((segment->flags & X278_SEGMENT_EMPTY) != 0) {
        return;
    }
    uint32_t tag = x278i_segment_tag(segment);
    bool known = false;
    for (size_t i = 0; i < sizeof between_groups / sizeof between_groups[0]; i++) {
        known = known || tag == between_groups[i];
    }
    if (!known || nesting->levels[X278I_LEVEL_GROUP].open) {
        report(nesting, X278I_ISSUE_segment_stray, segment, 0, no_param);
    } else if (tag == acknowledgment && nesting->levels[X278I_LEVEL_INTERCHANGE].children > 0) {
        report(nesting, X278I_ISSUE_ta1_misplaced, segment, 0, no_param);
    }
}

void x278i_nesting_settle(x278i_nesting *nesting) {
    if (nesting->closing > 0) {
        nesting->levels[nesting->closing - 1].open = false;
        nesting->closing = 0;
    }
}

x278_status x278i_nesting_step(x278i_nesting *nesting, x278_segment *segment, x278i_role role, int level) {
    x278i_nesting_settle(nesting);
    x278_status status = X278_OK;
    segment->ordinal = 0;
    switch (role) {
    case X278I_ROLE_OPENS:
        status = open_level(nesting, level, segment);
        break;
    case X278I_ROLE_CLOSES:
        close_level(nesting, level, segment);
        break;
    case X278I_ROLE_BODY:
        segment->ordinal = (uint32_t)++nesting->levels[X278I_LEVEL_TRANSACTION].children;
        break;
    case X278I_ROLE_OTHER:
        take_other(nesting, segment);
        break;
    }
    return status;
}

void x278i_nesting_cut(x278i_nesting *nesting, uint64_t offset) {
    close_missing(nesting, X278I_LEVEL_TRANSACTION, offset);
}

void x278i_nesting_finish(x278i_nesting *nesting, uint64_t offset) {
    x278i_nesting_settle(nesting);
    close_missing(nesting, X278I_LEVEL_INTERCHANGE, offset);
}
