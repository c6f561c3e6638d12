/* Writes docs/issues.md from lib/base/issue_codes.def: a section a code. */
#include <stdio.h>
#include <string.h>

typedef struct issue_row {
    int number, snip;
    const char *name;
    const char *severity; /* as the table writes it */
    const char *ta1, *ak905, *ik304, *ik403, *ik502;
    const char *text, *cause, *fix, *who, *example;
} issue_row;

static const issue_row rows[] = {
#define ISSUE(name, number, severity, snip, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example)           \
    {number, snip, #name, #severity, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example},
#include "base/issue_codes.def"
#undef ISSUE
};

#define ROWS (sizeof rows / sizeof rows[0])

/* A chapter for each hundred. */
static const char *chapter_title(int hundreds) {
    static const char *const titles[] = {
        "0xx",
        "1xx: can the bytes be read?",
        "2xx: the envelope",
        "3xx: which guide, and the hierarchy",
        "4xx: segments and loops",
        "5xx: elements",
        "6xx: codes and forms of values",
        "7xx: situational rules of the guides",
        "8xx: overlays",
        "9xx: documents and writing",
    };
    return hundreds >= 0 && hundreds < (int)(sizeof titles / sizeof titles[0]) ? titles[hundreds] : "";
}

/* What a SNIP type is called. */
static const char *const snip_names[] = {"",
                                         "syntax",
                                         "guide usage",
                                         "balancing",
                                         "situations",
                                         "outside code lists",
                                         "lines of service",
                                         "trading partner"};

static const char *severity_name(const char *severity) {
    return strcmp(severity, "ERROR") == 0 ? "error" : strcmp(severity, "WARNING") == 0 ? "warning" : "info";
}

/* Markdown reads "<" and "*" and "_" as its own; {1} is a place for a fact. */
static void put_text(const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '<' || *text == '*' || *text == '_' || *text == '|' || *text == '~' || *text == '`') {
            putchar('\\');
        }
        if (text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}') {
            fputs("…", stdout);
            text += 2;
        } else {
            putchar(*text);
        }
    }
}

static void put_field(const char *name, const char *text) {
    printf("- **%s:** ", name);
    put_text(text);
    putchar('\n');
}

static void put_code(const char *name, const char *code, int *count) {
    if (code[0] != '\0') {
        printf("%s%s %s", *count > 0 ? ", " : "", name, code);
        (*count)++;
    }
}

static void put_row(const issue_row *row) {
    int count = 0;
    int snip = row->snip >= 1 && row->snip <= 7 ? row->snip : 0;
    printf("\n### %s\n\n", row->name);
    printf("%d · %s · SNIP type %d (%s)\n\n> ", row->number, severity_name(row->severity), snip, snip_names[snip]);
    put_text(row->text);
    printf("\n\n");
    put_field("Cause", row->cause);
    put_field("Fix", row->fix);
    put_field("Who can fix it", row->who);
    put_field("Example", row->example);
    printf("- **Answered by:** ");
    put_code("TA105", row->ta1, &count);
    put_code("AK905", row->ak905, &count);
    put_code("IK304", row->ik304, &count);
    put_code("IK403", row->ik403, &count);
    put_code("IK502", row->ik502, &count);
    puts(count == 0 ? "no code of a TA1 or 999" : "");
}

static void put_contents(void) {
    puts("| code | number | severity | SNIP | who |\n|---|---|---|---|---|");
    for (size_t i = 0; i < ROWS; i++) {
        printf("| [%s](#%s) | %d | %s | %d | %s |\n", rows[i].name, rows[i].name, rows[i].number,
               severity_name(rows[i].severity), rows[i].snip, rows[i].who);
    }
}

int main(void) {
    int chapter = 0; /* hundreds */
    puts("<!-- Made by issuedoc from lib/base/issue_codes.def; do not edit. -->\n"
         "# Issue codes\n\n"
         "What the library can find wrong or odd in a message. Names and numbers are never changed or used again. A "
         "finding\n"
         "has the severity of its code unless the guide says otherwise; where a row of the guide decides (an element "
         "of the\n"
         "ISA has a TA1 code of its own, a situational rule may name its own codes), the codes below are the usual "
         "ones.\n"
         "No finding holds a value of the message: `…` stands for names of the guide, allowed codes, and numbers.\n\n"
         "Who: *desk* front desk or scheduling, *clinician* who orders, *biller* who sends, *EDI* the program or its "
         "vendor,\n"
         "*payer* the other side.\n");
    put_contents();
    for (size_t i = 0; i < ROWS; i++) {
        if (rows[i].number / 100 != chapter) {
            chapter = rows[i].number / 100;
            printf("\n## %s\n", chapter_title(chapter));
        }
        put_row(&rows[i]);
    }
    return ferror(stdout) ? 1 : 0;
}
