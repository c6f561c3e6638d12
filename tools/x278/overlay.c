/* x278 overlay check: is a companion guide right? And overlays for the other commands. */
#include <stdlib.h>
#include <string.h>

#include "tool.h"

enum {
    OPTION_OVER
};

static const tool_option options[] = {
    {"--over", "FILE", "an overlay below: the payer's when FILE is a plan's; may be given several times"},
    {NULL, NULL, NULL},
};

/* Print the issues and forget them. */
static void put_issues(const tool_args *args, const char *file, x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        fprintf(stderr, "x278 %s: %s: %s\n", args->command->name, file, x278_issues_at(issues, i)->message.ptr);
    }
    x278_issues_clear(issues);
}

static x278_status start(tool_overlays *overlays) {
    x278_status status = overlays->ctx != NULL ? X278_OK : x278_ctx_new(NULL, &overlays->ctx);
    return status != X278_OK || overlays->issues != NULL ? status : x278_issues_new(overlays->ctx, &overlays->issues);
}

int tool_overlays_add(const tool_args *args, tool_overlays *overlays, const char *file) {
    if (overlays->count >= TOOL_OVERLAYS) {
        return tool_usage_error(args, "at most %d overlays can be given", TOOL_OVERLAYS);
    }
    x278_status status = start(overlays);
    if (status == X278_OK) {
        status = x278_overlay_load_file(overlays->ctx, file, overlays->issues, &overlays->items[overlays->count]);
        put_issues(args, file, overlays->issues);
    }
    if (status != X278_OK) {
        return tool_file_error(args, file,
                               status == X278_E_IO            ? "cannot be opened or read"
                               : status == X278_E_UNSUPPORTED ? "this build of the library reads no XML"
                               : status == X278_E_NOMEM       ? x278_status_name(status)
                                                              : "is no overlay that can be used");
    }
    overlays->files[overlays->count++] = file;
    return TOOL_FINE;
}

static bool is_for(const x278_overlay *overlay, const x278_guide *guide) {
    for (size_t i = 0; x278_overlay_guide(overlay, i) != NULL; i++) {
        if (x278_overlay_guide(overlay, i) == guide) {
            return true;
        }
    }
    return false;
}

int tool_overlays_merge(const tool_args *args, tool_overlays *overlays) {
    for (size_t i = 0; i < x278_guide_count() && overlays->count > 0; i++) {
        const x278_guide *base = x278_guide_at(i);
        bool used = false;
        for (size_t k = 0; k < overlays->count; k++) {
            used = used || is_for(overlays->items[k], base);
        }
        if (!used) {
            continue;
        }
        if (overlays->guide_count >= TOOL_OVERLAYS) {
            break;
        }
        x278_guide *guide = NULL;
        x278_status status = x278_guide_merge(overlays->ctx, base, (const x278_overlay *const *)overlays->items,
                                              overlays->count, overlays->issues, &guide);
        put_issues(args, overlays->files[overlays->count - 1], overlays->issues);
        if (status != X278_OK) {
            return tool_file_error(args, overlays->files[overlays->count - 1],
                                   status == X278_E_SYNTAX ? "does not fit what stands below"
                                                           : x278_status_name(status));
        }
        overlays->owned[overlays->guide_count] = guide;
        overlays->guides[overlays->guide_count++] = guide;
    }
    return TOOL_FINE;
}

void tool_overlays_free(tool_overlays *overlays) {
    for (size_t i = 0; i < overlays->guide_count; i++) {
        x278_guide_free(overlays->owned[i]);
    }
    for (size_t i = 0; i < overlays->count; i++) {
        x278_overlay_free(overlays->items[i]);
    }
    x278_issues_free(overlays->issues);
    x278_ctx_free(overlays->ctx);
    memset(overlays, 0, sizeof *overlays);
}

static void put_text(const x278_overlay *overlay, x278_overlay_field field, const char *before) {
    x278_str text;
    if (x278_overlay_text(overlay, field, &text) == X278_OK) {
        printf("%s%s", before, text.ptr);
    }
}

/* One line about an overlay that is right. */
static void put_overlay(const char *file, const x278_overlay *overlay) {
    printf("%s: fine: ", file);
    put_text(overlay, X278_OVERLAY_ID, "");
    put_text(overlay, X278_OVERLAY_VERSION, ", version ");
    put_text(overlay, X278_OVERLAY_LEVEL, ", ");
    for (size_t i = 0; x278_overlay_guide(overlay, i) != NULL; i++) {
        x278_str id = {NULL, 0};
        x278_guide_text(x278_overlay_guide(overlay, i), X278_TEXT_ID, &id);
        printf("%s%s", i == 0 ? ", for " : " and ", id.ptr);
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
        code = code == TOOL_FINE ? TOOL_FINE : TOOL_FINDINGS;
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
        int result = check_overlay(args, over, over_count, args->files[i]);
        code = result > code ? result : code;
    }
    return code;
}

const tool_command tool_overlay = {
    .name = "overlay",
    .operands = "check FILE…",
    .summary = "Say whether the companion guide of a payer (an overlay, XML) is right.",
    .details =
        "Reads each FILE, lays it over every guide that it is for, and prints what is wrong, with lines: words that\n"
        "the format does not have, paths that lead nowhere, rows that allow more than what stands below, and\n"
        "contradictions. Exit status 1: it does not fit what stands below; 2: it cannot be read.\n",
    .options = options,
    .run = run_overlay,
};
