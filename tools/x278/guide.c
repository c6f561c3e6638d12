/* x278 guide: print rows of a guide. */
#include <string.h>

#include "print.h"
#include "tool.h"

static const tool_option options[] = {
    {"--overlay", "FILE", "lay this companion guide over it (see x278 overlay); may be given several times"},
    {NULL, NULL, NULL},
};

#define PATH_ROOM 80
#define DEEPEST 16 /* levels of loops; no guide has more */

static const char *text_of(const x278_guide *guide, x278_row row, x278_text_field field) {
    x278_str text = {NULL, 0};
    return x278_row_text(guide, row, field, &text) == X278_OK ? text.ptr : "";
}

static const char *usage_of(const x278_guide *guide, x278_row row) {
    switch (x278_row_number(guide, row, X278_NUMBER_USAGE)) {
    case 'R':
        return "required";
    case 'S':
        return "situational";
    case 'N':
        return "not used";
    default:
        return "";
    }
}

static void put_repeats(const x278_guide *guide, x278_row row) {
    int64_t max = x278_row_number(guide, row, X278_NUMBER_MAX);
    if (max == 0) {
        printf(", any number");
    } else if (max > 1) {
        printf(", at most %lld", (long long)max);
    }
}

/* Who changed a row; NULL: nobody. */
static const char *changed_by(const x278_guide *guide, x278_row row) {
    x278_str rule;
    return x278_row_change_at(guide, row, 0, X278_CHANGE_RULE, &rule) == X278_OK ? rule.ptr : NULL;
}

/* The same of a segment with its elements and components. */
static const char *touched_by(const x278_guide *guide, x278_row row) {
    const char *by = changed_by(guide, row);
    if (x278_row_kind_of(guide, row) == X278_ROW_LOOP) {
        return by;
    }
    for (size_t i = 0; by == NULL && i < x278_row_child_count(guide, row); i++) {
        x278_row child = x278_row_child_at(guide, row, i);
        by = changed_by(guide, child);
        for (size_t n = 0; by == NULL && n < x278_row_child_count(guide, child); n++) {
            by = changed_by(guide, x278_row_child_at(guide, child, n));
        }
    }
    return by;
}

/* One row in one line. */
static void put_line(const x278_guide *guide, x278_row row, unsigned indent) {
    char path[PATH_ROOM];
    x278_row_path(guide, row, path, sizeof path);
    tool_print(stdout, "%*s%-*s %s", (int)indent, "", (int)(indent < 24 ? 24 - indent : 1),
               path[0] == '\0' ? "(set)" : path, text_of(guide, row, X278_TEXT_NAME));
    const char *usage = usage_of(guide, row);
    if (usage[0] != '\0') {
        tool_print(stdout, "; %s", usage);
    }
    put_repeats(guide, row);
    if (x278_row_kind_of(guide, row) == X278_ROW_ELEMENT) {
        int64_t longest = x278_row_number(guide, row, X278_NUMBER_MAX_LENGTH);
        tool_print(stdout, "; %s", text_of(guide, row, X278_TEXT_TYPE));
        if (longest > 0) {
            printf(" %lld/%lld", (long long)x278_row_number(guide, row, X278_NUMBER_MIN_LENGTH), (long long)longest);
        }
        size_t codes = x278_row_code_count(guide, row);
        for (size_t i = 0; i < codes && i < 8; i++) {
            char code[40];
            x278_row_code_at(guide, row, i, code, sizeof code, NULL);
            tool_print(stdout, "%s%s", i == 0 ? "; " : " ", code);
        }
        printf(codes > 8 ? " …" : "");
    }
    int64_t confidence = x278_row_number(guide, row, X278_NUMBER_CONFIDENCE);
    if (x278_guide_is_partial(guide) && confidence > 1) {
        printf(confidence == 2 ? "; medium" : "; low");
    }
    const char *by = touched_by(guide, row);
    if (by != NULL) {
        tool_print(stdout, "; changed by %s", by);
    }
    putchar('\n');
}

static void put_field(const char *name, const char *value) {
    if (value[0] != '\0') {
        tool_print(stdout, "  %-12s %s\n", name, value);
    }
}

static void put_codes(const x278_guide *guide, x278_row row) {
    size_t count = x278_row_code_count(guide, row);
    int64_t outside = x278_row_number(guide, row, X278_NUMBER_EXTERNAL);
    for (size_t i = 0; i < count; i++) {
        char code[40];
        x278_str meaning;
        x278_row_code_at(guide, row, i, code, sizeof code, &meaning);
        tool_print(stdout, "  %-12s %-8s %s\n", i == 0 ? "codes" : "", code, meaning.ptr == NULL ? "" : meaning.ptr);
    }
    if (outside != 0) {
        tool_print(stdout, "  %-12s outside list %lld\n", "codes", (long long)outside);
    }
}

static void put_rules(const x278_guide *guide, x278_row row) {
    x278_row rule;
    for (size_t i = 0; (rule = x278_row_rule_at(guide, row, i)) != 0; i++) {
        char path[PATH_ROOM];
        x278_row_path(guide, rule, path, sizeof path);
        tool_print(stdout, "  %-12s %s (%s, %s, SNIP %lld): %s\n", i == 0 ? "rules" : "",
                   text_of(guide, rule, X278_TEXT_ID),
                   x278_severity_name((x278_severity)x278_row_number(guide, rule, X278_NUMBER_SEVERITY)), path,
                   (long long)x278_row_number(guide, rule, X278_NUMBER_SNIP), text_of(guide, rule, X278_TEXT_NAME));
    }
}

/* What a row is in a guide, as far as an aspect goes. */
static void put_aspect(const x278_guide *guide, x278_row row, x278_str aspect) {
    size_t count = x278_row_code_count(guide, row);
    if (tool_is(aspect, "usage")) {
        tool_print(stdout, " %s", usage_of(guide, row));
    } else if (tool_is(aspect, "codes")) {
        for (size_t i = 0; i < count && i < 12; i++) {
            char code[40];
            x278_row_code_at(guide, row, i, code, sizeof code, NULL);
            tool_print(stdout, " %s", code);
        }
        printf(count == 0 ? " any" : count > 12 ? " …" : "");
    } else if (tool_is(aspect, "length")) {
        printf(" %lld/%lld", (long long)x278_row_number(guide, row, X278_NUMBER_MIN_LENGTH),
               (long long)x278_row_number(guide, row, X278_NUMBER_MAX_LENGTH));
    } else if (tool_is(aspect, "repeat")) {
        int64_t max = x278_row_number(guide, row, X278_NUMBER_MAX);
        printf(max == 0 ? " any number" : " at most %lld", (long long)max);
    } else if (tool_is(aspect, "character set")) {
        printf(" basic");
    }
}

/* What overlays made of a row, by which of their rows, and what it was. */
static void put_changes(const x278_guide *guide, x278_row row) {
    const x278_guide *base = x278_guide_base(guide);
    x278_str aspect;
    char path[PATH_ROOM];
    x278_row was = 0;
    x278_row_path(guide, row, path, sizeof path);
    x278_row_find(base, path, X278_STRLEN, &was);
    for (size_t i = 0; x278_row_change_at(guide, row, i, X278_CHANGE_ASPECT, &aspect) == X278_OK; i++) {
        x278_str text;
        tool_print(stdout, "  %-12s %s:", i == 0 ? "changed" : "", aspect.ptr);
        put_aspect(guide, row, aspect);
        if (x278_row_change_at(guide, row, i, X278_CHANGE_WORDS, &text) == X278_OK) {
            tool_print(stdout, " %s", text.ptr);
        }
        x278_row_change_at(guide, row, i, X278_CHANGE_RULE, &text);
        tool_print(stdout, " (%s", text.ptr);
        if (was != 0 && (tool_is(aspect, "usage") || tool_is(aspect, "codes") || tool_is(aspect, "length") ||
                         tool_is(aspect, "repeat"))) {
            printf("; without it");
            put_aspect(base, was, aspect);
        }
        putchar(')');
        if (x278_row_change_at(guide, row, i, X278_CHANGE_MESSAGE, &text) == X278_OK) {
            tool_print(stdout, " \"%s\"", text.ptr);
        }
        putchar('\n');
    }
}

/* All about one row. */
static void put_row(const x278_guide *guide, x278_row row) {
    static const char *const sure[] = {"", "high", "medium", "low"};
    int64_t confidence = x278_row_number(guide, row, X278_NUMBER_CONFIDENCE);
    put_line(guide, row, 0);
    if (x278_row_kind_of(guide, row) == X278_ROW_ELEMENT) {
        put_field("element", text_of(guide, row, X278_TEXT_ID));
    }
    put_field("when", text_of(guide, row, X278_TEXT_CONDITION));
    put_field("source", text_of(guide, row, X278_TEXT_SOURCE));
    put_field("confidence", confidence >= 1 && confidence <= 3 ? sure[confidence] : "");
    put_codes(guide, row);
    put_changes(guide, row);
    put_rules(guide, row);
    for (size_t i = 0; i < x278_row_child_count(guide, row); i++) {
        put_line(guide, x278_row_child_at(guide, row, i), 2);
    }
}

/* Loops and segments as a tree, without recursion: the way down is kept. */
static void put_tree(const x278_guide *guide, x278_row root) {
    x278_row rows[DEEPEST] = {root};
    size_t next[DEEPEST] = {0};
    unsigned depth = 0;
    put_line(guide, root, 0);
    for (;;) {
        x278_row child = x278_row_child_at(guide, rows[depth], next[depth]);
        if (child == 0) {
            if (depth == 0) {
                return;
            }
            depth--;
            continue;
        }
        next[depth]++;
        put_line(guide, child, 2 * (depth + 1));
        if (x278_row_kind_of(guide, child) == X278_ROW_LOOP && depth + 1 < DEEPEST) {
            depth++;
            rows[depth] = child;
            next[depth] = 0;
        }
    }
}

/* How much of a guide is sure, when not all of it is. */
static void put_sureness(const x278_guide *guide) {
    if (x278_guide_is_partial(guide)) {
        printf("known in part: %zu rows of high confidence, %zu of medium, %zu of low\n",
               x278_guide_row_count(guide, 1), x278_guide_row_count(guide, 2), x278_guide_row_count(guide, 3));
    }
}

static void list_guides(void) {
    for (size_t i = 0; i < x278_guide_count(); i++) {
        const x278_guide *guide = x278_guide_at(i);
        x278_str id = {NULL, 0};
        x278_str name = {NULL, 0};
        x278_guide_text(guide, X278_TEXT_ID, &id);
        x278_guide_text(guide, X278_TEXT_NAME, &name);
        tool_print(stdout, "%-26s %s%s\n", id.ptr == NULL ? "" : id.ptr, name.ptr == NULL ? "" : name.ptr,
                   x278_guide_is_partial(guide) ? " (known in part)" : "");
    }
}

static int put_guide(tool_args *args, tool_overlays *overlays) {
    const char *value;
    const x278_guide *guide;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || tool_overlays_add(args, overlays, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (args->file_count == 0) {
        list_guides();
        return TOOL_FINE;
    }
    if (x278_guide_find(args->files[0], X278_STRLEN, &guide) != X278_OK) {
        return tool_unknown_guide(args, args->files[0]);
    }
    if (tool_overlays_merge(args, overlays) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    guide = tool_overlaid(overlays, guide);
    if (args->file_count == 1) {
        put_tree(guide, x278_guide_root(guide));
        put_sureness(guide);
        return TOOL_FINE;
    }
    for (int i = 1; i < args->file_count; i++) {
        x278_row row;
        if (x278_row_find(guide, args->files[i], X278_STRLEN, &row) != X278_OK) {
            return tool_usage_error(args, "guide %s has no row %s", args->files[0], args->files[i]);
        }
        put_row(guide, row);
    }
    return TOOL_FINE;
}

static int run_guide(tool_args *args) {
    tool_overlays overlays = {.count = 0};
    int code = put_guide(args, &overlays);
    tool_overlays_free(&overlays);
    return code;
}

const tool_command tool_guide = {
    .name = "guide",
    .operands = "[ID [PATH…]]",
    .summary = "Print the rows of a guide: name, usage, repeats, codes, rules.",
    .details = "Without ID: which guides there are. With ID: its loops and segments. With PATH, such as 2010C,\n"
               "2010C-NM1, 2010C-NM109, 2000E-HI02-2 or 2000E-DTP{435}: all about that row, and with --overlay what\n"
               "the companion guide changed of it and what it was.\n",
    .options = options,
    .run = run_guide,
};
