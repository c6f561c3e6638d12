/* x278 issue: what a code of a finding means: cause, fix, example. The texts are those of docs/issues.md. */
#include <stdlib.h>
#include <string.h>

#include "near.h"
#include "tool.h"

static const tool_option options[] = {{NULL, NULL, NULL}};

typedef struct issue_row {
    int number, snip;
    const char *name, *severity;
    const char *ta1, *ak905, *ik304, *ik403, *ik502;
    const char *text, *cause, *fix, *who, *example;
} issue_row;

static const issue_row rows[] = {
#define ISSUE(name, number, severity, snip, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example)           \
    {number, snip, #name, #severity, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example},
#include "issue_codes.def"
#undef ISSUE
};

#define ROWS (sizeof rows / sizeof rows[0])

/* The message of an issue, with … for its values. */
static void put_message(const char *text) {
    for (; *text != '\0'; text++) {
        if (text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}') {
            fputs("…", stdout);
            text += 2;
        } else {
            putchar(*text);
        }
    }
    putchar('\n');
}

static void put_severity(const char *severity) {
    for (; *severity != '\0'; severity++) {
        putchar(*severity >= 'A' && *severity <= 'Z' ? *severity - 'A' + 'a' : *severity);
    }
}

static void put_answer(const issue_row *row) {
    const char *const codes[][2] = {{"TA105", row->ta1},
                                    {"AK905", row->ak905},
                                    {"IK304", row->ik304},
                                    {"IK403", row->ik403},
                                    {"IK502", row->ik502}};
    const char *separator = "";
    printf("%-12s", "Answered by");
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i][1][0] != '\0') {
            printf("%s%s %s", separator, codes[i][0], codes[i][1]);
            separator = ", ";
        }
    }
    puts(separator[0] == '\0' ? "no code of a TA1 or 999" : "");
}

static void put_row(const issue_row *row) {
    printf("%s (%d, ", row->name, row->number);
    put_severity(row->severity);
    printf(", SNIP type %d)\n%-12s", row->snip, "Message");
    put_message(row->text);
    printf("%-12s%s\n", "Cause", row->cause);
    printf("%-12s%s\n", "Fix", row->fix);
    printf("%-12s%s\n", "Who can fix", row->who);
    printf("%-12s%s\n", "Example", row->example);
    put_answer(row);
}

/* The row of a name or a number; small and capital letters, '-' and '_' are the same. NULL: none. */
static const issue_row *find_row(const char *code) {
    char name[64];
    size_t len = strlen(code);
    char *end;
    unsigned long number = strtoul(code, &end, 10);
    if (len >= sizeof name) {
        return NULL;
    }
    for (size_t i = 0; i <= len; i++) {
        char letter = code[i] >= 'A' && code[i] <= 'Z' ? (char)(code[i] - 'A' + 'a') : code[i];
        name[i] = letter == '-' ? '_' : letter;
    }
    for (size_t i = 0; i < ROWS; i++) {
        bool numbered = len > 0 && *end == '\0' && code[0] != '-' && (unsigned long)rows[i].number == number;
        if (numbered || strcmp(rows[i].name, name) == 0) {
            return &rows[i];
        }
    }
    return NULL;
}

static int put_code(const tool_args *args, const char *code) {
    const issue_row *row = find_row(code);
    if (row != NULL) {
        put_row(row);
        return TOOL_FINE;
    }
    char text[TOOL_NEAR_LONGEST + 32];
    tool_near near = tool_near_begin(code);
    for (size_t i = 0; i < ROWS; i++) {
        tool_near_try(&near, rows[i].name);
    }
    return tool_usage_error(args, "there is no code %s%s", code, tool_near_text(&near, text, sizeof text));
}

static int run(tool_args *args) {
    const char *value;
    int code = TOOL_FINE;
    if (tool_next_option(args, &value) == TOOL_BAD_OPTION) {
        return TOOL_FAILED;
    }
    for (int i = 0; i < args->file_count; i++) {
        fputs(i > 0 ? "\n" : "", stdout);
        code = tool_worse(code, put_code(args, args->files[i]));
    }
    for (size_t i = 0; args->file_count == 0 && i < ROWS; i++) {
        printf("%d  %-32s ", rows[i].number, rows[i].name);
        put_message(rows[i].text);
    }
    return code;
}

const tool_command tool_issue = {
    .name = "issue",
    .operands = "[CODE…]",
    .summary = "Say what a code of a finding means: cause, fix, example.",
    .details =
        "A CODE is the name or the number of an issue, such as segment_missing or 401. Without one all codes are\n"
        "listed. docs/issues.md has the same texts.\n",
    .options = options,
    .run = run,
};
