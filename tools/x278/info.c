/* x278 info: what is in a file, and what is odd about it. */
#include <string.h>

#include "print.h"
#include "tool.h"

static const tool_option options[] = {TOOL_CHARSET, {NULL, NULL, NULL}};

#define MAX_KINDS 32 /* of groups and sets that are named one by one */
#define MAX_CODES 64 /* of issues */
#define TEXT 24

/* How often something was seen: a kind of group, or of transaction set. */
typedef struct kind {
    char name[3 * TEXT];
    unsigned long long count;
} kind;

/* What one issue code was found for. */
typedef struct oddity {
    int32_t code;
    unsigned long long count, offset;
    x278_severity severity;
    char name[48];
    char message[160];
} oddity;

typedef struct summary {
    unsigned long long interchanges, groups, transactions, segments, bytes;
    kind kinds[MAX_KINDS];
    size_t kind_count;
    oddity oddities[MAX_CODES];
    size_t oddity_count;
} summary;

/* An element for print: control characters and what is too long are left out. */
static void copy_text(char *to, size_t room, const x278_segment *segment, uint32_t element) {
    x278_span value;
    size_t kept = 0;
    x278_segment_get(segment, element, 0, 0, &value);
    for (size_t i = 0; i < value.len && kept + 1 < room; i++) {
        if (value.ptr[i] >= ' ' && value.ptr[i] < 0x7f) {
            to[kept++] = value.ptr[i];
        }
    }
    to[kept] = '\0';
}

static void count_kind(summary *of, const char *name) {
    size_t i = 0;
    while (i < of->kind_count && strcmp(of->kinds[i].name, name) != 0) {
        i++;
    }
    if (i == of->kind_count && i < MAX_KINDS) {
        snprintf(of->kinds[i].name, sizeof of->kinds[i].name, "%s", name);
        of->kind_count++;
    }
    if (i < of->kind_count) {
        of->kinds[i].count++;
    }
}

static const char *delimiter_text(uint8_t byte, char room[8]) {
    if (byte == 0) {
        return "none";
    }
    const char *form = byte > ' ' && byte < 0x7f ? "'%c'" : "0x%02X";
    snprintf(room, 8, form, byte);
    return room;
}

static void print_interchange(const x278_segment *isa, unsigned long long number) {
    x278_delimiters with;
    char version[TEXT];
    char usage[TEXT];
    char rooms[4][8];
    x278_segment_delimiters(isa, &with);
    copy_text(version, sizeof version, isa, 12);
    copy_text(usage, sizeof usage, isa, 15);
    tool_print(
        stdout, "  interchange %llu: version %s, usage %s; terminator %s, element %s, component %s, repetition %s\n",
        number, version, usage, delimiter_text(with.terminator, rooms[0]), delimiter_text(with.element, rooms[1]),
        delimiter_text(with.component, rooms[2]), delimiter_text(with.repetition, rooms[3]));
}

static bool tag_is(const x278_segment *segment, const char *tag) {
    x278_span value;
    x278_segment_get(segment, 0, 0, 0, &value);
    return value.len == strlen(tag) && memcmp(value.ptr, tag, value.len) == 0;
}

static void take_segment(summary *of, const x278_segment *segment, char version[TEXT]) {
    char name[3 * TEXT];
    char id[TEXT];
    if ((x278_segment_flags(segment) & X278_SEGMENT_EMPTY) != 0) {
        return;
    }
    of->segments++;
    if (tag_is(segment, "ISA")) {
        of->interchanges++;
        version[0] = '\0';
        if (of->interchanges <= MAX_KINDS) {
            print_interchange(segment, of->interchanges);
        }
    } else if (tag_is(segment, "GS")) {
        of->groups++;
        copy_text(version, TEXT, segment, 8);
        copy_text(id, sizeof id, segment, 1);
        snprintf(name, sizeof name, "group %s %s", id, version);
        count_kind(of, name);
    } else if (tag_is(segment, "ST")) {
        of->transactions++;
        copy_text(id, sizeof id, segment, 1);
        snprintf(name, sizeof name, "transaction %s %s", id, version);
        count_kind(of, name);
    }
}

/* Count the issues by their code, and forget them: a long file may have many. */
static void drain_issues(summary *of, x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        size_t at = 0;
        while (at < of->oddity_count && of->oddities[at].code != issue->code) {
            at++;
        }
        if (at == of->oddity_count && at < MAX_CODES) {
            oddity *fresh = &of->oddities[of->oddity_count++];
            fresh->code = issue->code;
            fresh->severity = issue->severity;
            fresh->offset = issue->offset;
            snprintf(fresh->name, sizeof fresh->name, "%s", issue->name.ptr);
            snprintf(fresh->message, sizeof fresh->message, "%s", issue->message.ptr);
        }
        if (at < of->oddity_count) {
            of->oddities[at].count++;
        }
    }
    x278_issues_clear(issues);
}

static const char *plural(unsigned long long count) {
    return count == 1 ? "" : "s";
}

/* How much of the guides of a release is sure, when they are known in part. */
static void print_sureness(const char *release) {
    for (size_t i = 0; i < x278_guide_count(); i++) {
        const x278_guide *guide = x278_guide_at(i);
        x278_str own = {NULL, 0};
        x278_str id = {NULL, 0};
        x278_guide_text(guide, X278_TEXT_RELEASE, &own);
        x278_guide_text(guide, X278_TEXT_ID, &id);
        if (x278_guide_is_partial(guide) && own.len > 0 && strcmp(own.ptr, release) == 0) {
            tool_print(stdout, "    %s is known in part: %zu rows of high confidence, %zu of medium, %zu of low\n",
                       id.ptr, x278_guide_row_count(guide, 1), x278_guide_row_count(guide, 2),
                       x278_guide_row_count(guide, 3));
        }
    }
}

static void print_summary(const summary *of) {
    for (size_t i = 0; i < of->kind_count; i++) {
        const char *release = strrchr(of->kinds[i].name, ' ');
        tool_print(stdout, "  %llu × %s\n", of->kinds[i].count, of->kinds[i].name);
        if (strncmp(of->kinds[i].name, "transaction", 11) == 0 && release != NULL) {
            print_sureness(release + 1);
        }
    }
    tool_print(stdout, "  %llu interchange%s, %llu group%s, %llu transaction%s, %llu segment%s, %llu byte%s\n",
               of->interchanges, plural(of->interchanges), of->groups, plural(of->groups), of->transactions,
               plural(of->transactions), of->segments, plural(of->segments), of->bytes, plural(of->bytes));
    for (size_t i = 0; i < of->oddity_count; i++) {
        const oddity *odd = &of->oddities[i];
        tool_print(stdout, "  %s %s, %llu time%s, first at byte %llu: %s\n", x278_severity_name(odd->severity),
                   odd->name, odd->count, plural(odd->count), odd->offset, odd->message);
    }
}

typedef struct info_run {
    const tool_args *args;
    const char *charset;
} info_run;

static int info(void *user, const char *name) {
    const info_run *run = user;
    const tool_args *args = run->args;
    tool_input input;
    x278_status status = tool_open_payloads(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    summary of;
    memset(&of, 0, sizeof of);
    char version[TEXT] = "";
    const x278_token *token;
    tool_print(stdout, "%s\n", name);
    for (;;) {
        status = tool_next_token(&input, &token);
        drain_issues(&of, input.issues);
        if (status != X278_OK) {
            break;
        }
        if (token->segment != NULL) {
            take_segment(&of, token->segment, version);
        }
    }
    of.bytes = x278_reader_bytes(input.reader);
    print_summary(&of);
    int code = of.oddity_count > 0 ? TOOL_FINDINGS : TOOL_FINE;
    if (status != X278_END) {
        code = tool_input_error(args, name, &input, status);
    } else if (of.interchanges == 0) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no interchange");
    }
    tool_close(&input);
    return code;
}

static int run(tool_args *args) {
    const char *value;
    info_run of = {.args = args};
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        of.charset = value;
    }
    return option == TOOL_BAD_OPTION ? TOOL_FAILED : tool_each_file(args, 0, info, &of);
}

const tool_command tool_info = {
    .name = "info",
    .operands = "FILE…",
    .summary = "Say what files hold: delimiters, versions, counts, and what is odd.",
    .details = "No value of a transaction is printed. Exit status: 0 nothing odd, 1 something odd, 2 unreadable.\n",
    .options = options,
    .run = run,
};
