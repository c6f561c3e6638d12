/* x278 overlay check: is a companion guide right? */
#include <string.h>

#include "print.h"
#include "tool.h"

enum {
    OPTION_OVER
};

static const tool_option options[] = {
    {"--over", "FILE", "an overlay below: the payer's when FILE is a plan's; may be given several times"},
    {NULL, NULL, NULL},
};

static void put_text(const x278_overlay *overlay, x278_overlay_field field, const char *before) {
    x278_str text;
    if (x278_overlay_text(overlay, field, &text) == X278_OK) {
        tool_print(stdout, "%s%s", before, text.ptr);
    }
}

/* One line about an overlay that is right. */
static void put_overlay(const char *file, const x278_overlay *overlay) {
    tool_print(stdout, "%s: fine: ", file);
    put_text(overlay, X278_OVERLAY_ID, "");
    put_text(overlay, X278_OVERLAY_VERSION, ", version ");
    put_text(overlay, X278_OVERLAY_LEVEL, ", ");
    for (size_t i = 0; x278_overlay_guide_at(overlay, i) != NULL; i++) {
        x278_str id = {NULL, 0};
        x278_guide_text(x278_overlay_guide_at(overlay, i), X278_TEXT_ID, &id);
        tool_print(stdout, "%s%s", i == 0 ? ", for " : " and ", id.ptr);
    }
    printf("; %zu entries in its profile\n", x278_overlay_profile_count(overlay));
}

static int check_overlay(const tool_args *args, const char *const *over, size_t over_count, const char *file) {
    tool_overlays overlays = {.count = 0};
    int code = TOOL_FINE;
    for (size_t i = 0; i < over_count && code == TOOL_FINE; i++) {
        code = tool_overlays_add(args, &overlays, over[i]);
    }
    if (code == TOOL_FINE) {
        code = tool_overlays_add(args, &overlays, file);
    }
    if (code == TOOL_FINE) {
        code = tool_overlays_merge(args, &overlays);
        code = overlays.conflict ? TOOL_FINDINGS : code;
    }
    if (code == TOOL_FINE) {
        put_overlay(file, overlays.items[overlays.count - 1]);
    }
    tool_overlays_free(&overlays);
    return code;
}

static int run_overlay(tool_args *args) {
    const char *over[TOOL_OVERLAYS];
    size_t over_count = 0;
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION) {
            return TOOL_FAILED;
        }
        if (over_count >= TOOL_OVERLAYS - 1) {
            return tool_usage_error(args, "at most %d overlays can be given", TOOL_OVERLAYS);
        }
        over[over_count++] = value;
    }
    if (args->file_count < 1 || strcmp(args->files[0], "check") != 0) {
        return tool_usage_error(args, "what to do is missing: check");
    }
    if (args->file_count < 2) {
        return tool_usage_error(args, "a file is missing");
    }
    int code = TOOL_FINE;
    for (int i = 1; i < args->file_count; i++) {
        code = tool_worse(code, check_overlay(args, over, over_count, args->files[i]));
    }
    return code;
}

const tool_command tool_overlay = {
    .name = "overlay",
    .operands = "check FILE…",
    .summary = "Say whether the companion guide of a payer (an overlay, XML) is right.",
    .details =
        "Reads each FILE, lays it over every guide that it is for, and prints what is wrong, with lines: words that\n"
        "the format does not have, paths that lead nowhere, rows that allow more than what is below, and\n"
        "contradictions. Exit status 1: it does not fit what is below; 2: it cannot be read.\n",
    .options = options,
    .run = run_overlay,
};
