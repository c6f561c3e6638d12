/* x278 letter and x278 card: what a practice sends and says after a decision it contests. */
#include <string.h>

#include "answers.h"
#include "memory.h"
#include "page.h"

#define FORMATS "xhtml text"
#define MOST_SLOTS 64

enum {
    OPTION_REQUEST,
    OPTION_RESPONSE,
    OPTION_EVIDENCE,
    OPTION_POLICY,
    OPTION_TEMPLATE,
    OPTION_TRACE,
    OPTION_OVERLAY,
    OPTION_LOB,
    OPTION_AS_OF,
    OPTION_FORMAT,
    OPTION_TABLE,
    OPTION_TEXT, /* of letters alone, as those below */
    OPTION_SIGNED
};

#define SHARED                                                                                                         \
    {"--request", "FILE", "what was asked"}, {"--response", "FILE", "what the payer decided"},                         \
        {"--evidence", "FILE", "what the record shows (docs/evidence.md)"},                                            \
        {"--policy", "FILE", "a policy to hold the record against; may be given several times"}, TOOL_TEMPLATE,        \
        TOOL_TRACE,                                                                                                    \
        {"--overlay", "FILE", "the payer's companion guide, whose profile has deadlines; may be given several times"}, \
        TOOL_LOB, TOOL_AS_OF, {"--format", "FORMAT", "xhtml or text (default: xhtml)"}, TOOL_TABLE

static const tool_option letter_options[] = {
    SHARED,
    {"--text", "NAME=FILE", "a text of the practice, such as a legal paragraph; may be given several times"},
    {"--signed", "NAME", "who signs; without it the letter is a draft"},
    {NULL, NULL, NULL},
};
static const tool_option card_options[] = {SHARED, {NULL, NULL, NULL}};

typedef struct paper {
    x278cw_page_kind kind;
    tool_record record;   /* evidence and policies */
    tool_answers answers; /* request, response, overlays */
    x278cw_template *layout;
    const char *request, *response, *signed_by;
    bool trace;
    x278cw_page_slot slots[MOST_SLOTS];
    char *texts[MOST_SLOTS];
    size_t slot_count;
} paper;

/* "NAME=FILE" */
static int take_text(const tool_args *args, paper *all, char *value) {
    char *equals = strchr(value, '=');
    if (equals == NULL || equals == value || equals[1] == '\0') {
        return tool_usage_error(args, "--text takes NAME=FILE");
    }
    if (all->slot_count == MOST_SLOTS) {
        return tool_usage_error(args, "--text is given more than %d times", MOST_SLOTS);
    }
    *equals = '\0';
    x278cw_page_slot *slot = &all->slots[all->slot_count];
    char *text = tool_read_whole(args, equals + 1, &slot->len);
    if (text == NULL) {
        return TOOL_FAILED;
    }
    slot->name = value;
    slot->text = text;
    all->texts[all->slot_count++] = text;
    return TOOL_FINE;
}

static int take_option(const tool_args *args, paper *all, int option, const char *value) {
    switch (option) {
    case OPTION_REQUEST:
        all->request = value;
        return TOOL_FINE;
    case OPTION_RESPONSE:
        all->response = value;
        return TOOL_FINE;
    case OPTION_EVIDENCE:
        return tool_record_evidence(args, &all->record, value);
    case OPTION_POLICY:
        return tool_record_policy(args, &all->record, value);
    case OPTION_TEMPLATE:
        return tool_page_template(args, &all->answers.work, value, all->kind, &all->layout);
    case OPTION_TRACE:
        all->trace = true;
        return TOOL_FINE;
    case OPTION_OVERLAY:
        return tool_overlays_add(args, &all->answers.overlays, value);
    case OPTION_TEXT:
        return take_text(args, all, (char *)value);
    case OPTION_SIGNED:
        all->signed_by = value;
        return TOOL_FINE;
    default:
        return tool_casework_take(args, &all->answers.work, FORMATS, value);
    }
}

/* Options that read files use the context of the record, which is that of the answers. */
static int take_options(tool_args *args, paper *all) {
    const char *value;
    int option;
    int code = TOOL_FINE;
    while (code == TOOL_FINE && (option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        bool good = option != TOOL_BAD_OPTION && take_option(args, all, option, value) == TOOL_FINE;
        code = good ? code : TOOL_FAILED;
    }
    const char *missing = all->request == NULL           ? "--request is missing"
                          : all->response == NULL        ? "--response is missing"
                          : all->record.evidence == NULL ? "--evidence is missing"
                                                         : NULL;
    bool errors = x278cw_errors_count(all->answers.work.errors) > 0;
    if (code == TOOL_FINE && !errors && args->file_count > 0) {
        code = tool_usage_error(args, "takes no FILE: name each by its option");
    }
    if (code == TOOL_FINE && !errors && missing != NULL) {
        code = tool_usage_error(args, "%s", missing);
    }
    return errors ? tool_casework_errors(args, &all->answers.work) : code;
}

static int read_messages(const tool_args *args, paper *all) {
    int code = tool_overlays_merge(args, &all->answers.overlays);
    if (code == TOOL_FINE) {
        code = tool_answers_read(args, &all->answers, all->request, false);
    }
    return code == TOOL_FINE ? tool_answers_read(args, &all->answers, all->response, true) : code;
}

/* The first answer to a request of the file. */
static int write_page(const tool_args *args, paper *all) {
    const tool_answers *answers = &all->answers;
    size_t index = 0;
    while (index < answers->answers.count && tool_answers_partner(answers, index) == answers->asked.count) {
        index++;
    }
    if (index == answers->answers.count) {
        return tool_file_error(args, all->response, "does not answer the request");
    }
    const x278cw_page_options options = {
        .struct_size = sizeof options,
        .flags = (strcmp(answers->work.format, "text") == 0 ? (uint32_t)X278CW_PAGE_TEXT : 0) |
                 (all->trace ? (uint32_t)X278CW_PAGE_TRACE : 0),
        .as_of = answers->work.now,
        .request = answers->asked.docs[tool_answers_partner(answers, index)],
        .response = answers->answers.docs[index],
        .found = &answers->answers.items[index].found,
        .evidence = all->record.evidence,
        .policies = all->record.policy_count > 0 ? all->record.policies : NULL,
        .tables = answers->work.tables,
        .overlays = (const x278_overlay *const *)answers->overlays.items,
        .overlay_count = answers->overlays.count,
        .layout = all->layout,
        .slots = all->slots,
        .slot_count = all->slot_count,
        .signed_by = all->signed_by,
        .lob = answers->work.lob,
    };
    return tool_page_print(args, &answers->work, all->kind, &options);
}

static int run_page(tool_args *args, x278cw_page_kind kind) {
    paper *all = tool_alloc_zero(1, sizeof *all);
    if (all == NULL) {
        return tool_casework_failure(args, X278_E_NOMEM);
    }
    all->kind = kind;
    int code = tool_casework_begin(args, &all->answers.work);
    all->answers.work.format = "xhtml";
    all->record.work = all->answers.work;
    if (code == TOOL_FINE && x278cw_policies_new(all->answers.work.ctx, &all->record.policies) != X278_OK) {
        code = tool_casework_failure(args, X278_E_NOMEM);
    }
    code = code == TOOL_FINE ? take_options(args, all) : code;
    code = code == TOOL_FINE ? read_messages(args, all) : code;
    code = code == TOOL_FINE ? write_page(args, all) : code;
    for (size_t i = 0; i < all->slot_count; i++) {
        tool_free(all->texts[i]);
    }
    x278cw_template_free(all->layout);
    memset(&all->record.work, 0, sizeof all->record.work); /* it is the answers' */
    tool_record_free(&all->record);
    tool_answers_free(&all->answers);
    tool_free(all);
    return code;
}

static int run_letter(tool_args *args) {
    return run_page(args, X278CW_PAGE_LETTER);
}

static int run_card(tool_args *args) {
    return run_page(args, X278CW_PAGE_CARD);
}

const tool_command tool_letter = {
    .name = "letter",
    .operands = "",
    .summary = "Write an appeal letter in which each figure names its source.",
    .details =
        "Nothing is invented: a section that lacks its data is named, and no letter is written. The letter is a\n"
        "draft unless --signed says who signs it. It is patient data. docs/letters.md describes letters and\n"
        "templates.\n"
        "Exit status: 0 written, 1 a section lacks its data, 2 a file or the command line is wrong.\n",
    .options = letter_options,
    .run = run_letter,
};

const tool_command tool_card = {
    .name = "card",
    .operands = "",
    .summary = "Write the one page for the call with the payer's medical director.",
    .details = "Phone, reference and deadline, a summary of at most 75 words, the one finding, the citation, and the\n"
               "objections to expect with their answers from the record. It is patient data. docs/letters.md has all\n"
               "about it.\n"
               "Exit status: 0 written, 1 a section lacks its data, 2 a file or the command line is wrong.\n",
    .options = card_options,
    .run = run_card,
};
