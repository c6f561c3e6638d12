/* What an 824 (application advice) says of the transactions of a file that was sent: its OTI lines. */
#include "advice.h"

#include <string.h>

#include "print.h"

/* So many lines are looked up in the file that was sent; of more an 824 is read in parts. */
#define MOST_LINES 1000

/* A number or code of at most this many bytes; a longer one is of no transaction. */
#define MOST_BYTES 15

typedef struct advice_text {
    char text[MOST_BYTES + 1];
} advice_text;

/* A line, and the transaction that it names. */
typedef struct advice_line {
    advice_text decision, group, set, number;
    bool sent; /* the transaction is in the file */
} advice_line;

typedef struct advice_run {
    advice_line lines[MOST_LINES];
    size_t count;
    unsigned long long more;    /* lines that are not looked up */
    unsigned long long unnamed; /* transactions of the file that no line names */
    bool refused;
} advice_run;

/* An element; empty when it is absent or too long. */
static advice_text text_of(const x278_segment *segment, uint32_t element) {
    advice_text out = {{0}};
    x278_span span;
    if (segment == NULL || x278_segment_get(segment, element, 0, 0, &span) != X278_OK) {
        return out;
    }
    if (span.len <= MOST_BYTES) {
        memcpy(out.text, span.ptr, span.len);
    }
    return out;
}

/* Zeros in front do not matter. */
static bool is_same(const advice_text *a, const advice_text *b) {
    return strcmp(a->text + strspn(a->text, "0"), b->text + strspn(b->text, "0")) == 0;
}

/* The second letter of OTI01; the first says of what: transaction, group, batch or item. */
static const char *decision_words(const char *code) {
    static const struct {
        char letter;
        const char *words;
    } decisions[] = {
        {'A', "accepted"}, {'C', "accepted with changes"}, {'E', "accepted with errors"}, {'P', "accepted in part"},
        {'R', "rejected"},
    };
    for (size_t i = 0; i < sizeof decisions / sizeof decisions[0]; i++) {
        if (strlen(code) == 2 && strchr("BGIT", code[0]) != NULL && code[1] == decisions[i].letter) {
            return decisions[i].words;
        }
    }
    return "code that is not known here";
}

static void take_line(advice_run *run, const x278_segment *segment) {
    if (run->count == MOST_LINES) {
        run->more++;
        return;
    }
    run->lines[run->count++] = (advice_line){
        .decision = text_of(segment, 1),
        .group = text_of(segment, 8),
        .set = text_of(segment, 10),
        .number = text_of(segment, 9),
    };
}

static void take_transaction(advice_run *run, const x278_transaction *transaction) {
    advice_text set = text_of(x278_transaction_segment_at(transaction, 0), 1);
    for (size_t i = 1; i < transaction->segment_count && strcmp(set.text, "824") == 0; i++) {
        const x278_segment *segment = x278_transaction_segment_at(transaction, i);
        if (strcmp(text_of(segment, 0).text, "OTI") == 0) {
            take_line(run, segment);
        }
    }
}

/* Mark the lines that name a transaction of the file. */
static void look_up(advice_run *run, const x278_transaction *transaction) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    advice_text group = text_of(transaction->gs, 6);
    advice_text set = text_of(st, 1);
    advice_text number = text_of(st, 2);
    bool named = false;
    for (size_t i = 0; i < run->count; i++) {
        advice_line *line = &run->lines[i];
        bool here = is_same(&line->group, &group) && is_same(&line->set, &set) && is_same(&line->number, &number);
        line->sent = line->sent || here;
        named = named || here;
    }
    run->unnamed += !named;
}

static x278_status read_advice(advice_run *run, tool_input *input) {
    x278_status status;
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(input, &transaction)) == X278_OK) {
        take_transaction(run, transaction);
    }
    return status == X278_END && run->count == 0 ? X278_E_EMPTY : status;
}

static x278_status read_sent(advice_run *run, tool_input *input) {
    x278_status status;
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(input, &transaction)) == X278_OK) {
        look_up(run, transaction);
    }
    return status;
}

static void put_line(advice_run *run, const advice_line *line) {
    const char *code = line->decision.text;
    tool_print(stdout, "application advice (824), transaction %s %s of group %s: %s (%s)\n", line->set.text,
               line->number.text, line->group.text, decision_words(code), code);
    if (!line->sent) {
        puts("  this transaction is not in the request file");
    }
    run->refused = run->refused || !line->sent || strlen(code) != 2 || code[1] != 'A';
}

static int report(advice_run *run) {
    for (size_t i = 0; i < run->count; i++) {
        put_line(run, &run->lines[i]);
    }
    if (run->more > 0) {
        printf("%llu more lines were not looked up\n", run->more);
    }
    if (run->unnamed > 0) {
        printf("%llu of the transactions sent are not mentioned\n", run->unnamed);
    }
    return run->refused || run->more > 0 || run->unnamed > 0 ? TOOL_FINDINGS : TOOL_FINE;
}

int tool_resolve_advice(const tool_args *args, tool_input *answer, const char *charset) {
    advice_run run = {.count = 0};
    tool_input again;
    tool_input request;
    x278_status status = tool_open_whole(&again, args->files[0], charset, answer);
    if (status != X278_OK) {
        return tool_read_error(args, args->files[0], status);
    }
    status = read_advice(&run, &again);
    tool_close(&again);
    if (status != X278_END) {
        return status == X278_E_EMPTY
                   ? tool_kind_error(args, args->files[0], TOOL_KIND_X12, "holds no TA1, 999, 997 or 824")
                   : tool_read_error(args, args->files[0], status);
    }
    status = tool_open(&request, args->files[1], charset);
    if (status != X278_OK) {
        return tool_read_error(args, args->files[1], status);
    }
    status = read_sent(&run, &request);
    tool_tell_end(args, args->files[1], &request);
    tool_tell_end(args, args->files[0], answer);
    tool_close(&request);
    return status == X278_END ? report(&run) : tool_read_error(args, args->files[1], status);
}
