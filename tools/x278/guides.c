/* The guides of a command line: --guide and --overlay, and what is read by them. */
#include <string.h>

#include "memory.h"
#include "near.h"
#include "print.h"
#include "reason.h"
#include "tool.h"

/* Print the issues and forget them. */
static void put_issues(const tool_args *args, const char *file, x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        tool_print(stderr, "x278 %s: %s: %s\n", args->command->name, file, x278_issues_at(issues, i)->message.ptr);
    }
    x278_issues_clear(issues);
}

static x278_status start(tool_overlays *overlays) {
    x278_status status = overlays->ctx != NULL ? X278_OK : tool_ctx_new(&overlays->ctx);
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
    if (status == X278_E_UNSUPPORTED) {
        return tool_file_error(args, file, "this build of the library reads no XML");
    }
    if (status != X278_OK) {
        return status == X278_E_SYNTAX ? tool_file_error(args, file, "is not an overlay that can be used")
                                       : tool_read_error(args, file, status);
    }
    overlays->files[overlays->count++] = file;
    return TOOL_FINE;
}

static bool is_for(const x278_overlay *overlay, const x278_guide *guide) {
    for (size_t i = 0; x278_overlay_guide_at(overlay, i) != NULL; i++) {
        if (x278_overlay_guide_at(overlay, i) == guide) {
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
        if (status == X278_E_SYNTAX) {
            overlays->conflict = true;
            return tool_file_error(args, overlays->files[overlays->count - 1], "does not fit what is below it");
        }
        if (status != X278_OK) {
            return tool_file_error(args, overlays->files[overlays->count - 1], x278_status_text(status));
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

int tool_unknown_guide(const tool_args *args, const char *id) {
    char text[TOOL_NEAR_LONGEST + 32];
    tool_near near = tool_near_begin(id);
    for (size_t i = 0; i < x278_guide_count(); i++) {
        x278_str known;
        if (x278_guide_text(x278_guide_at(i), X278_TEXT_ID, &known) == X278_OK) {
            tool_near_try(&near, known.ptr);
        }
    }
    return tool_usage_error(args, "there is no guide %s%s; x278 guide lists them", id,
                            tool_near_text(&near, text, sizeof text));
}

int tool_take_guide(const tool_args *args, tool_overlays *overlays, int option, const char *value) {
    static const tool_option overlay = TOOL_OVERLAY;
    if (strcmp(args->command->options[option].name, overlay.name) == 0) {
        return tool_overlays_add(args, overlays, value);
    }
    return x278_guide_find(value, X278_STRLEN, &overlays->given) == X278_OK ? TOOL_FINE
                                                                            : tool_unknown_guide(args, value);
}

const x278_guide *tool_overlaid(const tool_overlays *overlays, const x278_guide *guide) {
    for (size_t i = 0; i < overlays->guide_count; i++) {
        if (x278_guide_base(overlays->guides[i]) == guide) {
            return overlays->guides[i];
        }
    }
    return guide;
}

const x278_guide *tool_guide_of(const tool_overlays *overlays, const x278_transaction *transaction) {
    return overlays->given != NULL ? tool_overlaid(overlays, overlays->given)
                                   : x278_guide_of(transaction, overlays->guides, overlays->guide_count);
}

x278_decode_options tool_decoding(const tool_overlays *overlays) {
    return (x278_decode_options){.struct_size = sizeof(x278_decode_options),
                                 .guide = overlays->given,
                                 .guides = overlays->guides,
                                 .guide_count = overlays->guide_count};
}
