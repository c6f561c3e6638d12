/* x278: finds the command and runs it. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "near.h"
#include "reason.h"
#include "tool.h"

static const tool_command *const commands[] = {
    &tool_check,    &tool_view,   &tool_get,   &tool_guide,   &tool_info,   &tool_roundtrip, &tool_split,  &tool_merge,
    &tool_overlay,  &tool_scrub,  &tool_ack,   &tool_resolve, &tool_decode, &tool_encode,    &tool_issue,
#ifdef X278_WITH_CASEWORK
    &tool_evidence, &tool_policy, &tool_ready, &tool_explain, &tool_case,   &tool_due,       &tool_ledger, &tool_stats,
    &tool_revise,   &tool_extend, &tool_renew, &tool_cancel,  &tool_appeal,
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
    fprintf(stderr, "x278: unknown command %s%s; see x278 --help\n", name, tool_near_text(&near, text, sizeof text));
    return TOOL_FAILED;
}

static void print_help(void) {
    puts("x278: read, check and write X12 278 prior authorization transactions\n\n"
         "usage: x278 COMMAND [OPTION…] FILE…\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        printf("  %-10s %s\n", commands[i]->name, commands[i]->summary);
    }
    puts("\nA FILE of - is standard input. x278 help COMMAND, or x278 COMMAND --help, says more.\n"
         "Exit status: 0 fine, 1 findings or differences, 2 unreadable input or wrong usage.\n"
         "x278 --version prints the version.");
}

static void print_command_help(const tool_command *command) {
    printf("usage: x278 %s [OPTION…] %s\n\n%s\n", command->name, command->operands, command->summary);
    if (command->details[0] != '\0') {
        printf("\n%s", command->details);
    }
    puts("\noptions:");
    for (const tool_option *option = command->options; option->name != NULL; option++) {
        char name[64];
        snprintf(name, sizeof name, "%s%s%s", option->name, option->value != NULL ? " " : "",
                 option->value != NULL ? option->value : "");
        printf("  %-22s %s\n", name, option->help);
    }
    printf("  %-22s %s\n", "--help", "print this");
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

static int run_command(const tool_command *command, int count, char **rest) {
    for (int i = 0; i < count && strcmp(rest[i], "--") != 0; i++) {
        if (strcmp(rest[i], "--help") == 0) {
            print_command_help(command);
            return TOOL_FINE;
        }
    }
    char **files =
        calloc((size_t)count + 1, sizeof *files); /* operands from the front, files of options from the back */
    if (files == NULL) {
        fputs("x278: out of memory\n", stderr);
        return TOOL_FAILED;
    }
    tool_args args = {.command = command, .count = count, .next = rest, .files = files, .reads = files + count + 1};
    int code = command->run(&args);
    free(files);
    int error = output_error();
    if (error != 0) {
        char reason[256];
        tool_system_text(error, reason, sizeof reason);
        fprintf(stderr, "x278: standard output: %s\n", reason);
        code = TOOL_FAILED;
    }
    return code;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("x278: a command is missing: x278 COMMAND [OPTION…] FILE…; see x278 --help\n", stderr);
        return TOOL_FAILED;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("x278 %s\n", x278_version_string());
        return TOOL_FINE;
    }
    if (strcmp(argv[1], "--help") == 0 || (strcmp(argv[1], "help") == 0 && argc == 2)) {
        print_help();
        return TOOL_FINE;
    }
    bool help = strcmp(argv[1], "help") == 0;
    const char *name = help ? argv[2] : argv[1];
    const tool_command *command = find_command(name);
    if (command == NULL) {
        return unknown_command(name);
    }
    if (help) {
        print_command_help(command);
        return TOOL_FINE;
    }
    return run_command(command, argc - 2, argv + 2);
}
