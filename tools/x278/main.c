/* x278: finds the command and runs it. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "near.h"
#include "print.h"
#include "reason.h"
#include "system.h"
#include "tool.h"

static const tool_command *const commands[] = {
    &tool_check,    &tool_view,    &tool_get,    &tool_guide,   &tool_info,    &tool_roundtrip, &tool_split,
    &tool_merge,    &tool_overlay, &tool_scrub,  &tool_ack,     &tool_resolve, &tool_decode,    &tool_encode,
    &tool_issue,    &tool_inquire, &tool_notify, &tool_link,    &tool_attach,  &tool_extract,
#ifdef X278_WITH_CASEWORK
    &tool_evidence, &tool_policy,  &tool_ready,  &tool_explain, &tool_case,    &tool_due,       &tool_ledger,
    &tool_stats,    &tool_revise,  &tool_extend, &tool_renew,   &tool_cancel,  &tool_appeal,    &tool_reply,
    &tool_letter,   &tool_card,
#endif
};

#define COMMANDS (sizeof commands / sizeof commands[0])

static const tool_command *find_command(const char *name) {
    for (size_t i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i]->name, name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

static int unknown_command(const char *name) {
    char text[TOOL_NEAR_LONGEST + 32];
    tool_near near = tool_near_begin(name);
    for (size_t i = 0; i < COMMANDS; i++) {
        tool_near_try(&near, commands[i]->name);
    }
    tool_near_try(&near, "help");
    tool_print(stderr, "x278: unknown command %s%s; see x278 --help\n", name, tool_near_text(&near, text, sizeof text));
    return TOOL_FAILED;
}

static void print_help(void) {
    puts("x278: read, check and write X12 278 prior authorization transactions\n\n"
         "usage: x278 COMMAND [OPTION…] FILE…\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        tool_print(stdout, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
    }
    puts("\nA FILE of - is standard input. x278 help COMMAND, or x278 COMMAND --help, says more.\n"
         "Exit status: 0 fine, 1 findings or differences, 2 unreadable input or wrong usage.\n"
         "x278 --version prints the version. A crash leaves no core file, which would hold patient data, unless\n"
         "--core-dumps is given before the COMMAND.");
}

static void print_command_help(const tool_command *command) {
    tool_print(stdout, "usage: x278 %s [OPTION…] %s\n\n%s\n", command->name, command->operands, command->summary);
    if (command->details[0] != '\0') {
        printf("\n%s", command->details);
    }
    puts("\noptions:");
    for (const tool_option *option = command->options; option->name != NULL; option++) {
        char name[64];
        snprintf(name, sizeof name, "%s%s%s", option->name, option->value != NULL ? " " : "",
                 option->value != NULL ? option->value : "");
        tool_print(stdout, "  %-22s %s\n", name, option->help);
    }
    tool_print(stdout, "  %-22s %s\n", "--help", "print this");
}

/* Why standard output could not be written, as errno says; 0 when all of it was. A write that failed long before has lost
 * its errno, so one more line is tried. */
static int output_error(void) {
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout)) {
        return 0;
    }
    if (errno == 0) {
        clearerr(stdout);
        fputc('\n', stdout);
        fflush(stdout);
    }
    return errno != 0 ? errno : EIO;
}

/* The buffer of standard output is our own, to be wiped. */
static char output_buffer[64 * 1024];

static void begin_output(void) {
    setvbuf(stdout, output_buffer, tool_system_is_terminal(1) ? _IOLBF : _IOFBF, sizeof output_buffer);
}

/* What was printed must have arrived: the exit code, or TOOL_FAILED. */
static int finish_output(int code) {
    int error = output_error();
    if (error == 0 && fclose(stdout) != 0 && errno != EBADF) { /* EBADF: there is none, and nothing was printed */
        error = errno;
    }
    tool_wipe(output_buffer, sizeof output_buffer);
    if (error != 0) {
        char reason[256];
        tool_system_text(error, reason, sizeof reason);
        tool_print(stderr, "x278: standard output: %s\n", reason);
        return TOOL_FAILED;
    }
    return code;
}

static int run_command(const tool_command *command, int count, char **rest) {
    for (int i = 0; i < count && strcmp(rest[i], "--") != 0; i++) {
        if (strcmp(rest[i], "--help") == 0) {
            print_command_help(command);
            return TOOL_FINE;
        }
    }
    /* operands from the front, files of options from the back */
    char **files = tool_alloc_zero((size_t)count + 1, sizeof *files);
    if (files == NULL) {
        fputs("x278: out of memory\n", stderr);
        return TOOL_FAILED;
    }
    tool_args args = {.command = command, .count = count, .next = rest, .files = files, .reads = files + count + 1};
    int code = command->run(&args);
    tool_free((void *)files);
    return code;
}

static int run(int count, char **arguments) {
    if (count < 1) {
        fputs("x278: a command is missing: x278 COMMAND [OPTION…] FILE…; see x278 --help\n", stderr);
        return TOOL_FAILED;
    }
    if (strcmp(arguments[0], "--version") == 0) {
        printf("x278 %s\n", x278_version_string());
        return TOOL_FINE;
    }
    bool help = strcmp(arguments[0], "help") == 0;
    if (strcmp(arguments[0], "--help") == 0 || (help && count == 1)) {
        print_help();
        return TOOL_FINE;
    }
    const char *name = help ? arguments[1] : arguments[0];
    const tool_command *command = find_command(name);
    if (command == NULL) {
        return unknown_command(name);
    }
    if (help) {
        print_command_help(command);
        return TOOL_FINE;
    }
    return run_command(command, count - 1, arguments + 1);
}

int main(int argc, char **argv) {
    tool_system_begin(&argc, &argv);
    begin_output();
    int first = argc > 0 ? 1 : 0;
    if (argc > 1 && strcmp(argv[1], "--core-dumps") == 0) {
        first = 2;
    } else {
        tool_system_no_core_dumps();
    }
    return finish_output(run(argc - first, argv + first));
}
