/* What the commands share: options, files, inputs. */
#include "tool.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "memory.h"
#include "near.h"
#include "print.h"
#include "reason.h"

int tool_usage_error(const tool_args *args, const char *format, ...) {
    va_list list;
    tool_print(stderr, "x278 %s: ", args->command->name);
    va_start(list, format);
    tool_print_list(stderr, format, list);
    va_end(list);
    if (strstr(format, "missing") != NULL) {
        tool_print(stderr, ": x278 %s [OPTION…] %s", args->command->name, args->command->operands);
    }
    tool_print(stderr, "; see x278 %s --help\n", args->command->name);
    return TOOL_FAILED;
}

int tool_file_error(const tool_args *args, const char *name, const char *what) {
    tool_print(stderr, "x278 %s: %s: %s\n", args->command->name, name, what);
    return TOOL_FAILED;
}

int tool_kind_error(const tool_args *args, const char *name, tool_kind expected, const char *what) {
    char text[256];
    tool_kind_text(name, expected, what, text, sizeof text);
    return tool_file_error(args, name, text);
}

int tool_read_error(const tool_args *args, const char *name, x278_status status) {
    char text[256];
    tool_read_text(name, status, errno, text, sizeof text);
    return tool_file_error(args, name, text);
}

/* The option that `text` names, up to '=' or its end. */
static int find_option(const tool_args *args, const char *text, size_t len) {
    for (int i = 0; args->command->options[i].name != NULL; i++) {
        const char *name = args->command->options[i].name;
        if (strlen(name) == len && strncmp(name, text, len) == 0) {
            return i;
        }
    }
    return TOOL_BAD_OPTION;
}

static void unknown_option(const tool_args *args, const char *text, size_t len) {
    char typed[TOOL_NEAR_LONGEST];
    char room[TOOL_NEAR_LONGEST + 32];
    snprintf(typed, sizeof typed, "%.*s", (int)len, text);
    tool_near near = tool_near_begin(typed);
    for (const tool_option *option = args->command->options; option->name != NULL; option++) {
        tool_near_try(&near, option->name);
    }
    tool_near_try(&near, "--help");
    tool_usage_error(args, "unknown option %.*s%s", (int)len, text, tool_near_text(&near, room, sizeof room));
}

int tool_next_option(tool_args *args, const char **value) {
    *value = NULL;
    while (args->count > 0) {
        char *text = *args->next++;
        args->count--;
        bool operand = args->plain || text[0] != '-' || text[1] == '\0';
        if (operand) {
            args->files[args->file_count++] = text;
            continue;
        }
        if (strcmp(text, "--") == 0) {
            args->plain = true;
            continue;
        }
        const char *equals = strchr(text, '=');
        size_t len = equals != NULL ? (size_t)(equals - text) : strlen(text);
        int index = find_option(args, text, len);
        if (index == TOOL_BAD_OPTION) {
            unknown_option(args, text, len);
            return TOOL_BAD_OPTION;
        }
        bool takes = args->command->options[index].value != NULL;
        if (!takes && equals != NULL) {
            tool_usage_error(args, "option %.*s takes no argument", (int)len, text);
            return TOOL_BAD_OPTION;
        }
        if (takes && equals == NULL && args->count == 0) {
            tool_usage_error(args, "option %s needs an argument (%s)", text, args->command->options[index].value);
            return TOOL_BAD_OPTION;
        }
        if (takes && equals == NULL) {
            *value = *args->next++;
            args->count--;
        } else if (takes) {
            *value = equals + 1;
        }
        args->taken = args->command->options[index].name;
        if (takes && strcmp(args->command->options[index].value, "FILE") == 0 && strcmp(args->taken, "--out") != 0) {
            *--args->reads = (char *)*value;
            args->read_count++;
        }
        return index;
    }
    return TOOL_NO_OPTION;
}

void tool_label(int indent, const char *name) {
    tool_print(stdout, "%*s%-*s  ", indent, "", 20 - indent, name);
}

uint32_t tool_types(const char *text) {
    uint32_t types = 0;
    for (;;) {
        if (text[0] < '1' || text[0] > '7') {
            return 0;
        }
        char last = text[0];
        size_t used = 1;
        if (text[1] == '-') {
            last = text[2];
            used = 3;
            if (last < text[0] || last > '7') {
                return 0;
            }
        }
        for (char type = text[0]; type <= last; type++) {
            types |= X278_SNIP((uint32_t)(type - '0'));
        }
        if (text[used] == '\0') {
            return types;
        }
        if (text[used] != ',') {
            return 0;
        }
        text += used + 1;
    }
}

int tool_take_transaction(const tool_args *args, const char *value, unsigned long long *number) {
    size_t len = strlen(value);
    bool good = len > 0 && len < 19 && strspn(value, "0123456789") == len;
    *number = good ? strtoull(value, NULL, 10) : 0;
    return *number > 0 ? TOOL_FINE : tool_usage_error(args, "--transaction takes a number from 1");
}

int tool_no_transaction(const tool_args *args, const char *name, unsigned long long number, unsigned long long count) {
    char text[96];
    snprintf(text, sizeof text, "has no transaction %llu: it holds %llu", number, count);
    return tool_file_error(args, name, text);
}

/* An element of a segment with this tag, as far as it fits. */
static void copy_element(const x278_segment *segment, const char *tag, uint32_t element, char *to, size_t size) {
    x278_span own;
    x278_span value = {NULL, 0};
    size_t kept = 0;
    if (x278_segment_get(segment, 0, 0, 0, &own) == X278_OK && own.len == strlen(tag) &&
        memcmp(own.ptr, tag, own.len) == 0) {
        x278_segment_get(segment, element, 0, 0, &value);
    }
    for (size_t i = 0; i < value.len && kept + 1 < size; i++) {
        if ((unsigned char)value.ptr[i] >= ' ' && value.ptr[i] != 0x7f) {
            to[kept++] = value.ptr[i];
        }
    }
    to[kept] = '\0';
}

void tool_heading_set(tool_heading *heading, const x278_transaction *transaction, unsigned long long number) {
    heading->interchange = transaction->interchange;
    heading->group = transaction->group;
    heading->transaction = transaction->transaction;
    heading->number = number;
    copy_element(x278_transaction_segment_at(transaction, 0), "ST", 2, heading->st02, sizeof heading->st02);
    copy_element(x278_transaction_segment_at(transaction, 1), "BHT", 3, heading->bht03, sizeof heading->bht03);
}

int tool_each_file(const tool_args *args, int first, tool_one_file *one, void *user) {
    int code = TOOL_FINE;
    if (args->file_count <= first) {
        return tool_usage_error(args, "a FILE is missing");
    }
    for (int i = first; i < args->file_count && !ferror(stdout); i++) {
        code = tool_worse(code, one(user, args->files[i]));
    }
    return code;
}

/* Context and issues of an input. */
static x278_status begin_input(tool_input *input) {
    x278_status status = tool_ctx_new(&input->ctx);
    return status == X278_OK ? x278_issues_new(input->ctx, &input->issues) : status;
}

/* Close an input that could not be opened; errno stays. */
static x278_status end_open(tool_input *input, x278_status status) {
    int error = errno;
    if (status != X278_OK) {
        tool_close(input);
    }
    errno = error;
    return status;
}

/* The status of bytes that were read, or not: NULL with errno. */
static x278_status bytes_status(const char *bytes) {
    return bytes != NULL ? X278_OK : errno == ENOMEM ? X278_E_NOMEM : X278_E_IO;
}

static x278_status open_reader(tool_input *input, const char *name, const char *charset, uint32_t flags) {
    x278_reader_options options = {.struct_size = sizeof options, .flags = flags, .encoding.charset = charset};
    memset(input, 0, sizeof *input);
    input->from_stdin = strcmp(name, "-") == 0;
    x278_status status = begin_input(input);
    if (status == X278_OK && input->from_stdin) {
        status = x278_reader_open_feed(input->ctx, &options, input->issues, &input->reader);
    } else if (status == X278_OK) {
        status = x278_reader_open_file(input->ctx, name, &options, input->issues, &input->reader);
    }
    return end_open(input, status);
}

x278_status tool_open(tool_input *input, const char *name, const char *charset) {
    return open_reader(input, name, charset, 0);
}

x278_status tool_open_payloads(tool_input *input, const char *name, const char *charset) {
    return open_reader(input, name, charset, X278_READER_LEAVE_PAYLOADS);
}

x278_status tool_open_sets(tool_input *input, const char *name, const char *charset) {
    if (strcmp(name, "-") == 0 || charset != NULL || !tool_begins_with_set(name)) {
        return tool_open(input, name, charset);
    }
    memset(input, 0, sizeof *input);
    input->bytes = tool_read_bytes(name, &input->len);
    x278_status status = bytes_status(input->bytes);
    if (status == X278_OK) {
        status = begin_input(input);
    }
    if (status == X278_OK) {
        status = x278_reader_open_sets(input->ctx, input->bytes, input->len, input->issues, &input->reader);
    }
    return end_open(input, status);
}

x278_status tool_open_whole(tool_input *input, const char *name, const char *charset, const tool_input *first) {
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = charset};
    if (strcmp(name, "-") != 0) {
        return tool_open_payloads(input, name, charset);
    }
    memset(input, 0, sizeof *input);
    if (first == NULL) {
        input->bytes = tool_read_bytes(name, &input->len);
        first = input;
    }
    x278_status status = bytes_status(first->bytes);
    if (status == X278_OK) {
        status = begin_input(input);
    }
    if (status == X278_OK) {
        status = x278_reader_open_memory(input->ctx, first->bytes, first->len, &options, input->issues, &input->reader);
    }
    return end_open(input, status);
}

void tool_close(tool_input *input) {
    tool_progress_hide();
    x278_reader_free(input->reader);
    x278_issues_free(input->issues);
    x278_ctx_free(input->ctx);
    tool_free(input->bytes);
    tool_queue_free(&input->late);
    memset(input, 0, sizeof *input);
}

x278_status tool_note(tool_input *input, x278_status status) {
    if (status == X278_E_IO && input->error == 0) {
        input->error = errno;
    }
    return status;
}

void tool_pair(tool_input *a, tool_input *b) {
    a->twin = b;
    b->twin = a;
}

/* What the twin had before. false: nothing waits. */
static bool feed_late(tool_input *input, x278_status *status) {
    const char *bytes;
    size_t len = tool_queue_take(&input->late, SIZE_MAX, &bytes);
    if (len > 0) {
        *status = x278_reader_feed(input->reader, bytes, len);
    } else if (input->ended) {
        *status = x278_reader_feed_end(input->reader);
    }
    return len > 0 || input->ended;
}

/* Read the next bytes of standard input, for the twin and the copy, too. */
static x278_status feed_fresh(tool_input *input) {
    static char chunk[65536];
    size_t got;
    input->error = tool_read_stdin(chunk, sizeof chunk, &got);
    if (input->error != 0) {
        return X278_E_IO;
    }
    bool kept = (input->twin == NULL || tool_queue_add(&input->twin->late, chunk, got)) &&
                (input->copy == NULL || tool_queue_add(input->copy, chunk, got));
    input->ended = got == 0;
    if (input->twin != NULL) {
        input->twin->ended = got == 0;
    }
    x278_status status = !kept     ? X278_E_NOMEM
                         : got > 0 ? x278_reader_feed(input->reader, chunk, got)
                                   : x278_reader_feed_end(input->reader);
    tool_wipe(chunk, got);
    return status;
}

/* Feed the next bytes of standard input, or say that it has ended. */
static x278_status feed(tool_input *input) {
    x278_status status = X278_OK;
    return feed_late(input, &status) ? status : feed_fresh(input);
}

/* After a step of a reader: is another one needed, because it was fed? */
static bool step_again(tool_input *input, x278_status *status) {
    if (*status == X278_NEED_INPUT) {
        *status = feed(input);
        input->failed = *status < X278_OK;
        return *status == X278_OK;
    }
    tool_note(input, *status);
    input->failed = *status < X278_OK;
    if (ferror(stdout)) {
        *status = X278_E_CALLBACK;
    }
    return false;
}

x278_status tool_next_token(tool_input *input, const x278_token **out) {
    x278_status status;
    do {
        status = x278_reader_next(input->reader, out);
    } while (step_again(input, &status));
    tool_progress_step(&input->progress, x278_reader_bytes(input->reader));
    return status;
}

x278_status tool_next_transaction(tool_input *input, const x278_transaction **out) {
    x278_status status;
    do {
        status = x278_reader_next_transaction(input->reader, out);
    } while (step_again(input, &status));
    input->progress.transactions += status == X278_OK;
    tool_progress_step(&input->progress, x278_reader_bytes(input->reader));
    return status;
}

x278_status tool_next_unit(tool_input *input, x278_checker *checker, x278_unit_kind *kind,
                           const x278_transaction **out) {
    x278_status status;
    do {
        status = x278_checker_next(checker, input->reader, kind, out);
    } while (step_again(input, &status));
    input->progress.transactions += status == X278_OK && *kind == X278_UNIT_TRANSACTION;
    tool_progress_step(&input->progress, x278_reader_bytes(input->reader));
    return status;
}

/* Does a status mean that something was found which cannot be gone past? */
static bool is_found(x278_status status) {
    return status == X278_E_SYNTAX || status == X278_E_EMPTY || status == X278_E_LIMIT || status == X278_E_UNSUPPORTED;
}

void tool_input_text(const char *name, const tool_input *input, x278_status status, char *room, size_t size) {
    for (size_t i = is_found(status) ? x278_issues_count(input->issues) : 0; i > 0; i--) {
        const x278_issue *issue = x278_issues_at(input->issues, i - 1);
        if (issue->severity == X278_SEVERITY_ERROR) {
            tool_kind_text(name, TOOL_KIND_X12, issue->message.ptr, room, size);
            return;
        }
    }
    tool_read_text(name, status, input->error, room, size);
}

int tool_input_error(const tool_args *args, const char *name, const tool_input *input, x278_status status) {
    char text[512];
    if (status == X278_E_CALLBACK) {
        return TOOL_FAILED;
    }
    tool_input_text(name, input, status, text, sizeof text);
    return tool_file_error(args, name, text);
}
