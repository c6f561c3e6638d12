/* What the commands of the tool share. The tool uses the public headers only. */
#ifndef X278_TOOL_H
#define X278_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "progress.h"
#include "queue.h"
#include "reason.h"
#include "x278/x278.h"

/* Exit codes: the highest of all files counts. */
enum {
    TOOL_FINE = 0,
    TOOL_FINDINGS = 1,
    TOOL_FAILED = 2
};

/* The higher of two exit codes. */
static inline int tool_worse(int a, int b) {
    return a > b ? a : b;
}

/* Is it exactly this text? One that is not there is not. */
static inline bool tool_is(x278_str text, const char *wanted) {
    return text.ptr != NULL && strcmp(text.ptr, wanted) == 0;
}

typedef struct tool_option {
    const char *name;  /* "--format"; NULL ends a list */
    const char *value; /* what stands for its argument in the help, "FILE" for a file; NULL: it takes none */
    const char *help;
} tool_option;

typedef struct tool_args tool_args;

typedef struct tool_command {
    const char *name;
    const char *operands; /* "FILE…" */
    const char *summary;  /* one line */
    const char *details;  /* more lines for the help, each ending with \n; may be "" */
    const tool_option *options;
    int (*run)(tool_args *args); /* exit code */
} tool_command;

/* The arguments of a command. Options may stand anywhere before "--"; "-" is an operand: standard input. */
struct tool_args {
    const tool_command *command;
    int count;    /* of what is not looked at yet */
    char **next;  /* what is not looked at yet */
    char **files; /* operands; complete when tool_next_option() has answered TOOL_NO_OPTION */
    int file_count;
    char **reads; /* arguments of options that name a file to read, such as --overlay */
    int read_count;
    bool plain;        /* "--" was met */
    const char *taken; /* name of the option that tool_next_option() answered last */
};

enum {
    TOOL_NO_OPTION = -1,
    TOOL_BAD_OPTION = -2
};

/* The next option: its index in command->options, with its argument in *value. TOOL_NO_OPTION: no more, files are
 * complete. TOOL_BAD_OPTION: the mistake was printed. */
int tool_next_option(tool_args *args, const char **value);

/* Print "x278 COMMAND: message" and where help is, for something that is missing also the line to type; returns
 * TOOL_FAILED. */
int tool_usage_error(const tool_args *args, const char *format, ...);

/* Print "x278 COMMAND: NAME: what" for a file that cannot be dealt with; returns TOOL_FAILED. */
int tool_file_error(const tool_args *args, const char *name, const char *what);

/* The same with tool_read_text() and with tool_kind_text(). */
int tool_read_error(const tool_args *args, const char *name, x278_status status);
int tool_kind_error(const tool_args *args, const char *name, tool_kind expected, const char *what);

/* Deal with each file, from args->files[first] on; the highest exit code. A usage error when there is none. */
typedef int tool_one_file(void *user, const char *name);
int tool_each_file(const tool_args *args, int first, tool_one_file *one, void *user);

/* One input: a file, or standard input ("-"), with its issues. */
typedef struct tool_input {
    x278_ctx *ctx;
    x278_issues *issues;
    x278_reader *reader;
    bool from_stdin;
    char *bytes; /* all of standard input, when it has to be read twice */
    size_t len;
    bool failed;             /* it cannot be read any further */
    unsigned long long told; /* lines of tool_tell_input() */
    int error;               /* errno of the read that failed; 0: none did */
    tool_progress progress;  /* begun by the commands that show it */
    /* standard input that is read twice at once */
    struct tool_input *twin; /* has the same bytes; NULL: there is none */
    tool_queue late;         /* what the twin had before, and this one is to have */
    tool_queue *copy;        /* gets all bytes, too; NULL: nobody wants them */
    bool ended;              /* standard input has ended */
} tool_input;

/* Let two inputs that are both standard input have the same bytes, each when it needs them. */
void tool_pair(tool_input *a, tool_input *b);

/* Open an input, in a named character set (NULL: as it is); on failure nothing is open. */
x278_status tool_open(tool_input *input, const char *name, const char *charset);
/* As tool_open(), but long payloads are not kept: memory does not grow with them. */
x278_status tool_open_payloads(tool_input *input, const char *name, const char *charset);
/* As tool_open(), but a file that begins with ST is read, too: transaction sets without their envelope. */
x278_status tool_open_sets(tool_input *input, const char *name, const char *charset);
void tool_close(tool_input *input);

/* As tool_open_payloads(), but standard input is read whole before, so that it can be read again: by `first`, which is open
 * (may be NULL), or by the caller (input->bytes). */
x278_status tool_open_whole(tool_input *input, const char *name, const char *charset, const tool_input *first);

/* As the functions of the reader and the checker, but never in need of input. X278_E_CALLBACK: standard output cannot be
 * written, so nobody reads what would come; main() reports it. */
x278_status tool_next_token(tool_input *input, const x278_token **out);
x278_status tool_next_transaction(tool_input *input, const x278_transaction **out);
x278_status tool_next_unit(tool_input *input, x278_checker *checker, x278_unit_kind *kind,
                           const x278_transaction **out);

/* Keep the errno of a failure for tool_input_error(), for statuses of other functions. Returns the status. */
x278_status tool_note(tool_input *input, x278_status status);

/* Print why an input cannot be read any further: what the system said, the last error of what was found when the status means
 * that, else what the status means. TOOL_FAILED. */
int tool_input_error(const tool_args *args, const char *name, const tool_input *input, x278_status status);

/* The same text, without printing it. */
void tool_input_text(const char *name, const tool_input *input, x278_status status, char *room, size_t size);

/* --guide and --overlay of a command line, and the guides that they make. All zeros before the first. */
#define TOOL_OVERLAYS 16

#define TOOL_GUIDE                                                                                                     \
    { "--guide", "ID", "by this guide, such as 005010X217-request, whatever the file says" }
#define TOOL_OVERLAY                                                                                                   \
    { "--overlay", "FILE", "by this companion guide, too (see x278 overlay); may be given several times" }

typedef struct tool_overlays {
    const x278_guide *given; /* --guide; NULL: the file tells */
    x278_ctx *ctx;
    x278_issues *issues;
    x278_overlay *items[TOOL_OVERLAYS];
    const char *files[TOOL_OVERLAYS];
    size_t count;
    x278_guide *owned[TOOL_OVERLAYS];
    const x278_guide *guides[TOOL_OVERLAYS]; /* the same, for x278_check_options */
    size_t guide_count;
    bool conflict; /* tool_overlays_merge() failed for what they say */
} tool_overlays;

/* Take one of these two options. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_take_guide(const tool_args *args, tool_overlays *overlays, int option, const char *value);

/* --transaction of a command line: the number that view, get and check print; 0: all. */
#define TOOL_TRANSACTION                                                                                               \
    { "--transaction", "NUMBER", "only the transaction with this number, counted from 1 in each file" }

/* Take its argument. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_take_transaction(const tool_args *args, const char *value, unsigned long long *number);

/* Print that a file has no transaction with the number; TOOL_FAILED. */
int tool_no_transaction(const tool_args *args, const char *name, unsigned long long number, unsigned long long count);

/* How people name a transaction: its number in the file, where that is, and what it says of itself. */
typedef struct tool_heading {
    uint64_t interchange, group, transaction;
    unsigned long long number;
    char st02[16], bht03[64]; /* "" when there is none */
} tool_heading;

/* Set the heading of the `number`th transaction of a file. Control characters are left out. */
void tool_heading_set(tool_heading *heading, const x278_transaction *transaction, unsigned long long number);

/* Print that there is no such guide, and which one is meant; TOOL_FAILED. */
int tool_unknown_guide(const tool_args *args, const char *id);

/* SNIP types, "1-4", "1,2,5" or "1-3,7", as bits X278_SNIP(); 0: not so. */
uint32_t tool_types(const char *text);

/* The guide to take in the place of one: merged of it, or itself. */
const x278_guide *tool_overlaid(const tool_overlays *overlays, const x278_guide *guide);

/* The guide of a transaction, as the command line has it; NULL: not known. */
const x278_guide *tool_guide_of(const tool_overlays *overlays, const x278_transaction *transaction);

/* Options to decode by. */
x278_decode_options tool_decoding(const tool_overlays *overlays);

/* Load one more; merge them all. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_overlays_add(const tool_args *args, tool_overlays *overlays, const char *file);
int tool_overlays_merge(const tool_args *args, tool_overlays *overlays);
void tool_overlays_free(tool_overlays *overlays);

/* --to, --fold and --replace of a command line. All zeros before the first. */
#define TOOL_OUTPUT                                                                                                    \
    {"--to", "NAME", "write in this character set (as --charset; default: UTF-8, or the bytes as they are)"},          \
        {"--fold", "SET", "limit values to X12's basic or extended set: accents are taken off, and each is reported"}, \
    {                                                                                                                  \
        "--replace", "CHAR", "written for a delimiter in a value (default: such a value is refused)"                   \
    }

typedef struct tool_output {
    const char *charset;
    x278_character_set limit;
    uint32_t replacement;
} tool_output;

/* Take one of these three options, the one that was answered last. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_take_output(const tool_args *args, tool_output *output, const char *value);

/* Put them into the options of a writer; what it tells goes to `issues`. */
void tool_output_rules(const tool_output *output, x278_writer_options *options);

/* Print what reading an input found since the last call, as tool_tell() does; from a hundred lines on the rest is counted,
 * and tool_tell_end() prints how many there were. `transaction`: that was handed out; NULL: none. TOOL_FINDINGS when a message
 * was cut short. */
int tool_tell_input(const tool_args *args, const char *name, tool_input *input, const x278_transaction *transaction);
void tool_tell_end(const tool_args *args, const char *name, tool_input *input);

/* The two halves of tool_tell_input(), for findings that are printed later than they are found: what is missing at the end of
 * the transactions before, and in one; printing what `input->issues` has. */
x278_missing tool_input_missing(const tool_input *input, const x278_transaction *transaction);
int tool_tell_found(const tool_args *args, const char *name, tool_input *input, x278_missing missing);

/* --force of the commands that write messages. */
#define TOOL_FORCE                                                                                                     \
    { "--force", NULL, "write a message that was cut short (SE, GE, IEA or its last terminator is missing), too" }

/* The same for a command that writes messages: one that was cut short is refused, which is printed, or with --force passes.
 * TOOL_FINE, TOOL_FINDINGS (forced) or TOOL_FAILED. */
int tool_take_input(const tool_args *args, const char *name, tool_input *input, const x278_transaction *transaction,
                    bool force);

/* Print the issues of a list on standard error, with their places in the file `name`, and forget them. TOOL_FINDINGS when
 * there is an error. */
int tool_tell(const tool_args *args, const char *name, x278_issues *issues);

/* Why something was not written, for people. */
const char *tool_output_reason(x278_status status);

/* Begin a line of a view: what it tells, at the left. */
void tool_label(int indent, const char *name);

/* The commands. */
extern const tool_command tool_ack;
extern const tool_command tool_attach;
extern const tool_command tool_check;
extern const tool_command tool_decode;
extern const tool_command tool_encode;
extern const tool_command tool_extract;
extern const tool_command tool_get;
extern const tool_command tool_guide;
#define TOOL_CHARSET                                                                                                   \
    { "--charset", "NAME", "the input is in ISO-8859-1, WINDOWS-1252, UTF-16, IBM037 or IBM1047 (EBCDIC)" }

extern const tool_command tool_info;
extern const tool_command tool_issue;
extern const tool_command tool_inquire;
extern const tool_command tool_notify;
extern const tool_command tool_link;
extern const tool_command tool_resolve;
extern const tool_command tool_roundtrip;
extern const tool_command tool_split;
extern const tool_command tool_merge;
extern const tool_command tool_overlay;
extern const tool_command tool_scrub;
extern const tool_command tool_view;

/* Those that need libx278-casework. */
extern const tool_command tool_card;
extern const tool_command tool_case;
extern const tool_command tool_due;
extern const tool_command tool_appeal;
extern const tool_command tool_cancel;
extern const tool_command tool_explain;
extern const tool_command tool_extend;
extern const tool_command tool_renew;
extern const tool_command tool_reply;
extern const tool_command tool_revise;
extern const tool_command tool_evidence;
extern const tool_command tool_policy;
extern const tool_command tool_ready;
extern const tool_command tool_ledger;
extern const tool_command tool_letter;
extern const tool_command tool_stats;

#endif
