/* x278 scrub: the same structure with invented values, for support tickets. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "invent.h"
#include "memory.h"
#include "system.h"
#include "target.h"
#include "tool.h"

static const tool_option options[] = {
    {"--out", "FILE", "where to write (default: standard output)"},
    {"--seed", "NUMBER", "invent the same values at each run with this number (default: a random one)"},
    TOOL_CHARSET,
    {NULL, NULL, NULL},
};

enum {
    OPTION_OUT,
    OPTION_SEED,
    OPTION_CHARSET
};

typedef struct scrubber {
    inventor values;
    const x278_guide *guide;
    x278_row *rows; /* of the segments of the open transaction; 0: none */
    size_t row_count, row_capacity;
} scrubber;

/* Rows of the segments, by a second reader that walks each transaction as the first one comes to it. */

static x278_status take_event(const x278_walk_event *event, void *user) {
    scrubber *with = user;
    uint64_t ordinal = x278_segment_ordinal(event->segment);
    if (event->kind != X278_WALK_SEGMENT || ordinal == 0) {
        return X278_OK;
    }
    if (ordinal > with->row_capacity) {
        size_t capacity = (size_t)ordinal * 2;
        x278_row *rows = tool_realloc(with->rows, capacity * sizeof *rows);
        if (rows == NULL) {
            return X278_E_NOMEM;
        }
        with->rows = rows;
        with->row_capacity = capacity;
    }
    while (with->row_count < ordinal) {
        with->rows[with->row_count++] = 0;
    }
    with->rows[ordinal - 1] = event->row;
    with->guide = event->guide;
    return X278_OK;
}

static x278_status walk_next(scrubber *with, tool_input *ahead, x278_walk *walk) {
    const x278_transaction *transaction;
    with->row_count = 0;
    with->guide = NULL;
    x278_status status = tool_next_transaction(ahead, &transaction);
    return status != X278_OK ? status : x278_walk_transaction(walk, transaction);
}

static x278_row row_of(const scrubber *with, const x278_segment *segment) {
    uint64_t ordinal = x278_segment_ordinal(segment);
    return ordinal == 0 || ordinal > with->row_count ? 0 : with->rows[ordinal - 1];
}

static bool put_byte(unsigned byte, tool_target *out) {
    const char written = (char)byte;
    return tool_target_write(&written, 1, out) == 0;
}

/* Writing: an invented value is as long as the true one, so the bytes are changed in place. */

static bool scrub_segment(const scrubber *with, const x278_segment *segment, tool_target *out) {
    x278_span raw;
    x278_segment_raw(segment, &raw);
    char *bytes = tool_alloc(raw.len + 1);
    if (bytes == NULL) {
        return false;
    }
    memcpy(bytes, raw.ptr, raw.len);
    invent_segment(&with->values, with->guide, segment, row_of(with, segment), bytes);
    bool written = tool_target_write(bytes, raw.len, out) == 0;
    tool_free(bytes);
    return written;
}

/* Text outside of segments: all of it is invented. */
static bool scrub_text(scrubber *with, x278_span text, uint64_t offset, tool_target *out) {
    char *bytes = tool_alloc(text.len + 1);
    if (bytes == NULL) {
        return false;
    }
    invent_text(&with->values, text, offset, bytes);
    bool written = tool_target_write(bytes, text.len, out) == 0;
    tool_free(bytes);
    return written;
}

static bool scrub_payload(size_t len, tool_target *out) {
    char bytes[4096];
    memset(bytes, 'x', sizeof bytes);
    bool written = true;
    while (len > 0 && written) {
        size_t size = len < sizeof bytes ? len : sizeof bytes;
        written = tool_target_write(bytes, size, out) == 0;
        len -= size;
    }
    return written;
}

static bool write_token(scrubber *with, const x278_token *token, tool_target *out, uint8_t *terminator) {
    x278_span gap = {NULL, 0};
    x278_delimiters delimiters;
    bool written = true;
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
    case X278_TOKEN_PAYLOAD_BEGIN:
        x278_segment_gap(token->segment, &gap);
        x278_segment_delimiters(token->segment, &delimiters);
        *terminator = delimiters.terminator;
        written = tool_target_write(gap.ptr, gap.len, out) == 0 && scrub_segment(with, token->segment, out);
        if (written && token->kind == X278_TOKEN_PAYLOAD_BEGIN) {
            return put_byte(delimiters.element, out);
        }
        if (written && (x278_segment_flags(token->segment) & X278_SEGMENT_UNTERMINATED) == 0) {
            return put_byte(delimiters.terminator, out);
        }
        return written;
    case X278_TOKEN_PAYLOAD_DATA:
        return scrub_payload(token->data.len, out);
    case X278_TOKEN_PAYLOAD_END:
        return (token->flags & X278_SEGMENT_UNTERMINATED) != 0 || put_byte(*terminator, out);
    case X278_TOKEN_TEXT:
        return scrub_text(with, token->data, token->offset, out);
    default:
        return true;
    }
}

/* Read `input` token by token, with `ahead` for the rows. X278_E_CALLBACK: `out` cannot be written. */
static x278_status scrub(const tool_args *args, scrubber *with, tool_input *input, tool_input *ahead, tool_target *out,
                         uint64_t *interchanges, int *code) {
    x278_walk *walk;
    x278_status status = x278_walk_new(input->ctx, take_event, with, NULL, &walk);
    uint8_t terminator = '~';
    const x278_token *token;
    while (status == X278_OK) {
        status = tool_next_token(input, &token);
        if (status != X278_OK) {
            status = status == X278_END ? X278_OK : status;
            break;
        }
        *interchanges = token->interchange > *interchanges ? token->interchange : *interchanges;
        bool begins = token->segment != NULL && x278_segment_ordinal(token->segment) == 1;
        if (begins) {
            status = walk_next(with, ahead, walk);
        }
        if (status == X278_OK && !write_token(with, token, out, &terminator)) {
            status = out->error != 0 ? X278_E_CALLBACK : X278_E_NOMEM;
        }
        *code = tool_worse(*code, tool_tell_input(args, args->files[0], input, NULL));
    }
    *code = tool_worse(*code, tool_tell_input(args, args->files[0], input, NULL));
    tool_tell_end(args, args->files[0], input);
    x278_walk_free(walk);
    return status;
}

static int scrub_file(const tool_args *args, scrubber *with, const char *charset, tool_target *out) {
    const char *name = args->files[0];
    tool_input input;
    tool_input ahead;
    uint64_t interchanges = 0;
    int code = TOOL_FINE;
    x278_status status = tool_open(&input, name, charset);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    status = tool_open(&ahead, name, charset);
    if (status == X278_OK) {
        tool_pair(&input, &ahead);
        status = scrub(args, with, &input, &ahead, out, &interchanges, &code);
        input.error = input.error != 0 ? input.error : ahead.error;
        tool_close(&ahead);
    } else {
        tool_note(&input, status);
    }
    if (status == X278_E_UNSUPPORTED) {
        code = tool_file_error(args, name, "a counted payload cannot be read in this character set");
    } else if (status != X278_OK) {
        code = tool_input_error(args, name, &input, status);
    } else if (interchanges == 0) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no interchange");
    }
    tool_close(&input);
    tool_free(with->rows);
    return code;
}

static int run(tool_args *args) {
    const char *value;
    const char *out_name = NULL;
    const char *seed = NULL;
    const char *charset = NULL;
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        if (option == OPTION_OUT) {
            out_name = value;
        } else if (option == OPTION_SEED) {
            seed = value;
        } else {
            charset = value;
        }
    }
    if (option == TOOL_BAD_OPTION) {
        return TOOL_FAILED;
    }
    if (args->file_count != 1) {
        return tool_usage_error(args, args->file_count == 0 ? "a FILE is missing" : "only one FILE can be scrubbed");
    }
    scrubber with = {.guide = NULL};
    uint64_t salt = 0;
    if (seed != NULL) {
        char *end;
        salt = strtoull(seed, &end, 10);
        if (seed[0] < '0' || seed[0] > '9' || *end != '\0') {
            return tool_usage_error(args, "--seed must be a number");
        }
    } else if (!tool_system_random(&salt, sizeof salt)) {
        return tool_usage_error(args, "no random numbers are at hand: give a --seed");
    }
    invent_begin(&with.values, salt);
    tool_target out;
    if (tool_target_open(args, out_name, &out) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    return tool_target_close(&out, scrub_file(args, &with, charset, &out));
}

const tool_command tool_scrub = {
    .name = "scrub",
    .operands = "FILE",
    .summary = "Write the same structure with invented values, for support tickets.",
    .details =
        "Names, ids, texts and unlisted codes become others of the same shape: letters become letters, digits digits,\n"
        "a right NPI another right one; all dates move by the same number of days. Codes of the guide, quantities,\n"
        "times, control numbers and counts stay. Equal values stay equal. What cannot be placed in the guide is\n"
        "invented whole, payloads become x. Look at the result before you send it: a text in the place of a code\n"
        "that happens to be a code stays. What was read with --charset is written as UTF-8. What reading\n"
        "found is printed; what was cut short stays so. Exit status: 0 fine, 1 a message was cut short, 2 "
        "failed.\n",
    .options = options,
    .run = run,
};
