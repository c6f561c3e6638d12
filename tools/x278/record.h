/* What the commands about a record share: evidence, policies and a request, read in the order of the command line; and text
 * in lines of at most 100 columns. */
#ifndef X278_TOOL_RECORD_H
#define X278_TOOL_RECORD_H

#include "casework.h"

#define TOOL_PROCEDURES 64

typedef struct tool_record {
    tool_casework work;
    x278cw_evidence *evidence; /* NULL: not given */
    x278cw_policies *policies;
    size_t policy_count; /* how many were given */
    x278_doc *request;   /* NULL: not given */
    const char *procedures[TOOL_PROCEDURES];
    size_t procedure_count;
    const char *payer;
    x278_date service_date; /* all zeros: not given */
} tool_record;

/* Take all options of a command. Files are read in their order; what is wrong is printed. Always finish with
 * tool_record_free(). TOOL_FINE or TOOL_FAILED. */
int tool_record_begin(tool_args *args, tool_record *record, const char *formats);
void tool_record_free(tool_record *record);

/* Read the evidence of a file into record->evidence. As tool_record_request(). */
int tool_record_evidence(const tool_args *args, tool_record *record, const char *name);

/* Add the policy of a file to record->policies. As tool_record_request(). */
int tool_record_policy(const tool_args *args, tool_record *record, const char *name);

/* Read the request of a file into record->request. As tool_record_begin(); errors are remembered in work.errors. */
int tool_record_request(const tool_args *args, tool_record *record, const char *name);

/* A paragraph that is being made: words that go to the next line, indented by `more`, where they do not fit. */
typedef struct tool_text {
    int more;
    int column; /* of the next character */
    char word[512];
    size_t len; /* of the word that is not written yet */
    bool began; /* something was written on the line beyond its indent */
} tool_text;

tool_text tool_text_begin(int indent, int more);
void tool_say(tool_text *text, const char *format, ...);
void tool_text_end(tool_text *text);

/* A name of results for people: underscores are blanks. */
typedef struct tool_words {
    char text[64];
} tool_words;
tool_words tool_plain(const char *name);

#endif
