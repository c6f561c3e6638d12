/* Evidence, policies and requests of the casework commands, and their lines of text. */
#include "record.h"

#include <stdarg.h>
#include <string.h>

#include "memory.h"
#include "print.h"

#define COLUMNS 100

/* ---- files ----------------------------------------------------------------------------------------------------- */

/* After reading a file: an error of its own was remembered; anything else is printed. */
static int read_code(const tool_args *args, const char *name, x278_status status) {
    if (status == X278_OK || status == X278_E_SYNTAX) {
        return TOOL_FINE;
    }
    return status == X278_E_UNSUPPORTED ? tool_file_error(args, name, "this build of the library reads no XML")
                                        : tool_read_error(args, name, status);
}

int tool_record_evidence(const tool_args *args, tool_record *record, const char *name) {
    return record->evidence != NULL ? tool_usage_error(args, "--evidence is given twice")
                                    : tool_casework_evidence(args, &record->work, name, &record->evidence);
}

int tool_record_policy(const tool_args *args, tool_record *record, const char *name) {
    size_t len;
    char *bytes = tool_read_whole(args, name, &len);
    if (bytes == NULL) {
        return TOOL_FAILED;
    }
    record->policy_count++;
    x278_status status = x278cw_policies_add(record->policies, bytes, len, name, record->work.errors);
    tool_free(bytes);
    return read_code(args, name, status);
}

int tool_record_request(const tool_args *args, tool_record *record, const char *name) {
    const x278_transaction *transaction;
    const x278_decode_options decoding = {.struct_size = sizeof decoding};
    tool_input input;
    x278_status status = tool_open(&input, name, NULL);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    int code = TOOL_FINE;
    status = tool_next_transaction(&input, &transaction);
    tool_tell_input(args, name, &input, NULL);
    if (status == X278_OK) {
        status = x278_doc_from_transaction(record->work.ctx, transaction, &decoding, NULL, &record->request);
    }
    if (status == X278_END) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (status != X278_OK) {
        code = tool_input_error(args, name, &input, status);
    } else if (x278_doc_review(record->request) == NULL) {
        code = tool_file_error(args, name, "is not a request for review");
    }
    tool_close(&input);
    return code;
}

/* ---- options --------------------------------------------------------------------------------------------------- */

static int take_procedure(const tool_args *args, tool_record *record, const char *value) {
    if (record->procedure_count == TOOL_PROCEDURES) {
        return tool_usage_error(args, "--procedure is given more than %d times", TOOL_PROCEDURES);
    }
    record->procedures[record->procedure_count++] = value;
    return TOOL_FINE;
}

static int take_payer(const tool_args *args, tool_record *record, const char *value) {
    (void)args;
    record->payer = value;
    return TOOL_FINE;
}

static int take_service_date(const tool_args *args, tool_record *record, const char *value) {
    x278cw_now day;
    if (x278cw_now_parse(value, X278_STRLEN, &day) != X278_OK || day.timed != 0) {
        return tool_usage_error(args, "--service-date takes YYYY-MM-DD");
    }
    record->service_date = day.date;
    return TOOL_FINE;
}

static const struct {
    const char *name;
    int (*take)(const tool_args *args, tool_record *record, const char *value);
} takers[] = {
    {"--evidence", tool_record_evidence}, {"--policy", tool_record_policy}, {"--request", tool_record_request},
    {"--procedure", take_procedure},      {"--payer", take_payer},          {"--service-date", take_service_date},
};

static int take_option(const tool_args *args, tool_record *record, const char *formats, const char *value) {
    for (size_t i = 0; i < sizeof takers / sizeof takers[0]; i++) {
        if (strcmp(takers[i].name, args->taken) == 0) {
            return takers[i].take(args, record, value);
        }
    }
    return tool_casework_take(args, &record->work, formats, value);
}

int tool_record_begin(tool_args *args, tool_record *record, const char *formats) {
    memset(record, 0, sizeof *record);
    int code = tool_casework_begin(args, &record->work);
    if (code == TOOL_FINE && x278cw_policies_new(record->work.ctx, &record->policies) != X278_OK) {
        code = tool_casework_failure(args, X278_E_NOMEM);
    }
    const char *value;
    int option;
    while (record->policies != NULL && (option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        bool good = option != TOOL_BAD_OPTION && take_option(args, record, formats, value) == TOOL_FINE;
        code = good ? code : TOOL_FAILED;
    }
    bool errors = code != TOOL_FINE || x278cw_errors_count(record->work.errors) > 0;
    return errors ? tool_casework_errors(args, &record->work) : TOOL_FINE;
}

void tool_record_free(tool_record *record) {
    x278_doc_free(record->request);
    x278cw_policies_free(record->policies);
    x278cw_evidence_free(record->evidence);
    tool_casework_free(&record->work);
}

/* ---- text ------------------------------------------------------------------------------------------------------ */

tool_text tool_text_begin(int indent, int more) {
    tool_print(stdout, "%*s", indent, "");
    return (tool_text){.more = more, .column = indent};
}

/* How many columns a word takes: its characters. */
static int width_of(const char *word, size_t len) {
    int width = 0;
    for (size_t i = 0; i < len; i++) {
        width += ((unsigned char)word[i] & 0xC0) != 0x80;
    }
    return width;
}

static void put_word(tool_text *text) {
    int width = width_of(text->word, text->len);
    if (text->len == 0) {
        return;
    }
    if (text->began && text->column + 1 + width > COLUMNS) {
        printf("\n%*s", text->more, "");
        text->column = text->more;
    } else if (text->began) {
        putchar(' ');
        text->column++;
    }
    tool_put(stdout, text->word, text->len);
    text->column += width;
    text->began = true;
    text->len = 0;
}

/* A word longer than the room for it is cut up. */
static void add(tool_text *text, char c) {
    if (c == ' ') {
        put_word(text);
        return;
    }
    if (text->len >= COLUMNS / 2 && ((unsigned char)c & 0xC0) != 0x80) {
        put_word(text);
    }
    text->word[text->len++] = (unsigned char)c < 0x20 ? '?' : c;
}

void tool_say(tool_text *text, const char *format, ...) {
    va_list list;
    va_start(list, format);
    for (const char *at = format; *at != '\0'; at++) {
        char number[32];
        const char *words = NULL;
        if (at[0] == '%' && at[1] == 's') {
            words = va_arg(list, const char *);
            at += 1;
        } else if (strncmp(at, "%lld", 4) == 0) {
            snprintf(number, sizeof number, "%lld", va_arg(list, long long));
            words = number;
            at += 3;
        } else {
            add(text, *at);
        }
        while (words != NULL && *words != '\0') {
            add(text, *words++);
        }
    }
    va_end(list);
}

void tool_text_end(tool_text *text) {
    put_word(text);
    putchar('\n');
}

tool_words tool_plain(const char *name) {
    tool_words words;
    size_t len = strlen(name);
    len = len < sizeof words.text - 1 ? len : sizeof words.text - 1;
    for (size_t i = 0; i < len; i++) {
        words.text[i] = name[i];
        if (name[i] == '_') {
            words.text[i] = ' ';
        }
    }
    words.text[len] = '\0';
    return words;
}
