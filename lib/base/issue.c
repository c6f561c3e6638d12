#include "base/issue.h"

#include <string.h>

#include "base/arena.h"

typedef struct catalogue_row {
    int32_t code;
    int16_t severity;
    int16_t snip;
    const char *name;
    const char *ta1, *ak905, *ik304, *ik403, *ik502;
    const char *text;
} catalogue_row;

static const catalogue_row catalogue[] = {
#define ISSUE(name, number, severity, snip, ta1, ak905, ik304, ik403, ik502, text, cause, fix, who, example)           \
    {number, X278_SEVERITY_##severity, snip, #name, ta1, ak905, ik304, ik403, ik502, text},
#include "base/issue_codes.def"
#undef ISSUE
};

#define CATALOGUE_SIZE (sizeof catalogue / sizeof catalogue[0])

struct x278_issues {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278_issue **items;
    size_t count;
    size_t capacity;
    uint64_t totals[X278_SEVERITY_ERROR + 1]; /* by severity, those over the limit included */
    bool failed;
    x278i_count holders; /* the caller, and what writes to the list */
};

x278_status x278_issues_new(const x278_ctx *ctx, x278_issues **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_issues *issues = x278i_object_new(ctx, sizeof *issues);
    if (issues == NULL) {
        return X278_E_NOMEM;
    }
    x278i_count_init(&issues->holders);
    issues->ctx = ctx;
    x278i_arena_init(&issues->arena, ctx);
    *out = issues;
    return X278_OK;
}

x278_issues *x278i_issues_hold(x278_issues *issues) {
    if (issues != NULL) {
        x278i_count_hold(&issues->holders);
    }
    return issues;
}

void x278_issues_free(x278_issues *issues) {
    if (issues == NULL || !x278i_count_drop(&issues->holders)) {
        return;
    }
    x278i_arena_free(&issues->arena);
    x278i_free(issues->ctx, issues->items, issues->capacity * sizeof *issues->items);
    x278i_object_free(issues->ctx, issues, sizeof *issues);
}

void x278_issues_clear(x278_issues *issues) {
    if (issues == NULL) {
        return;
    }
    x278i_arena_reset(&issues->arena);
    issues->count = 0;
    issues->failed = false;
    memset(issues->totals, 0, sizeof issues->totals);
}

static bool copy_str(x278_issues *issues, x278_str *text) {
    x278_str from = *text;
    return from.ptr == NULL || x278i_arena_str(&issues->arena, from.ptr, from.len, text) == X278_OK;
}

static bool copy_params(x278_issues *issues, x278_issue *issue) {
    const x278_str *from = issue->params;
    if (issue->param_count == 0) {
        return true;
    }
    x278_str *params = x278i_arena_alloc(&issues->arena, issue->param_count * sizeof *params);
    issue->params = params;
    bool copied = params != NULL;
    for (uint32_t i = 0; i < issue->param_count && copied; i++) {
        params[i] = from[i];
        copied = copy_str(issues, &params[i]);
    }
    return copied;
}

/* Room for one more; NULL: no memory. */
static x278_issue *next_issue(x278_issues *issues) {
    x278_status status = x278i_grow(issues->ctx, &issues->items, &issues->capacity, issues->count + 1,
                                    sizeof *issues->items, SIZE_MAX / 2 / sizeof *issues->items);
    return status == X278_OK ? x278i_arena_alloc(&issues->arena, sizeof(x278_issue)) : NULL;
}

/* Why reading ended is kept when the list is full, too: it comes once. */
static bool ends_reading(int32_t code) {
    return code == X278I_ISSUE_limit_reached || code == X278I_ISSUE_overlay_limit;
}

static bool may_keep(const x278_issues *issues, int32_t code) {
    return issues->count < issues->ctx->max_issues || ends_reading(code);
}

/* Copy an issue of another list; what is static stays. false: no memory. */
static bool copy_issue(x278_issues *issues, const x278_issue *from, x278_issue *issue) {
    *issue = *from;
    return copy_str(issues, &issue->segment) && copy_str(issues, &issue->path) && copy_str(issues, &issue->loop) &&
           copy_str(issues, &issue->rule) && copy_str(issues, &issue->message) && copy_params(issues, issue);
}

static void take_issue(x278_issues *issues, const x278_issue *from) {
    if (!may_keep(issues, from->code)) {
        return;
    }
    x278_issue *issue = next_issue(issues);
    if (issue == NULL || !copy_issue(issues, from, issue)) {
        issues->failed = true;
        return;
    }
    issues->items[issues->count++] = issue;
}

x278_status x278_issues_take(x278_issues *issues, x278_issues *from) {
    if (issues == NULL || from == NULL || issues == from) {
        return X278_E_INVALID_ARG;
    }
    for (size_t i = 0; i < from->count; i++) {
        take_issue(issues, from->items[i]);
    }
    for (int i = 0; i <= X278_SEVERITY_ERROR; i++) {
        issues->totals[i] += from->totals[i];
    }
    issues->failed = issues->failed || from->failed;
    x278_issues_clear(from);
    return issues->failed ? X278_E_NOMEM : X278_OK;
}

size_t x278_issues_count(const x278_issues *issues) {
    return issues == NULL ? 0 : issues->count;
}

const x278_issue *x278_issues_at(const x278_issues *issues, size_t index) {
    return issues == NULL || index >= issues->count ? NULL : issues->items[index];
}

uint64_t x278_issues_total(const x278_issues *issues, x278_severity severity) {
    uint64_t total = 0;
    if (issues != NULL) {
        for (int i = severity < X278_SEVERITY_INFO ? X278_SEVERITY_INFO : severity; i <= X278_SEVERITY_ERROR; i++) {
            total += issues->totals[i];
        }
    }
    return total;
}

const char *x278_severity_name(x278_severity severity) {
    switch (severity) {
    case X278_SEVERITY_INFO:
        return "info";
    case X278_SEVERITY_WARNING:
        return "warning";
    case X278_SEVERITY_ERROR:
        return "error";
    default:
        return "unknown";
    }
}

size_t x278_issue_code_count(void) {
    return CATALOGUE_SIZE;
}

int32_t x278_issue_code_at(size_t index, const char **name, const char **text) {
    if (index >= CATALOGUE_SIZE) {
        return 0;
    }
    if (name != NULL) {
        *name = catalogue[index].name;
    }
    if (text != NULL) {
        *text = catalogue[index].text;
    }
    return catalogue[index].code;
}

/* The rows stand in the order of their codes. */
static const catalogue_row *find_row(int32_t code) {
    size_t low = 0;
    size_t high = CATALOGUE_SIZE;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (catalogue[middle].code < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return &catalogue[low < CATALOGUE_SIZE && catalogue[low].code == code ? low : 0];
}

bool x278i_is_tag(x278_span tag) {
    if (tag.len < 2 || tag.len > 3 || tag.ptr[0] < 'A' || tag.ptr[0] > 'Z') {
        return false;
    }
    for (size_t i = 1; i < tag.len; i++) {
        bool letter = tag.ptr[i] >= 'A' && tag.ptr[i] <= 'Z';
        bool digit = tag.ptr[i] >= '0' && tag.ptr[i] <= '9';
        if (!letter && !digit) {
            return false;
        }
    }
    return true;
}

/* Text that was copied, or absent. */
static bool keep(x278_issues *issues, const char *text, x278_str *out) {
    *out = (x278_str){NULL, 0};
    return text == NULL || text[0] == '\0' || x278i_arena_str(&issues->arena, text, strlen(text), out) == X278_OK;
}

/* Text that lives as long as the library; "" is absent. */
static x278_str fixed(const char *text, const char *fallback) {
    const char *chosen = text != NULL ? text : fallback;
    return chosen[0] == '\0' ? (x278_str){NULL, 0} : x278i_text(chosen);
}

/* Put the params into the text. With `to` NULL only the length is counted. */
static size_t substitute(const char *text, const x278i_finding *finding, char *to) {
    size_t length = 0;
    for (const char *at = text; *at != '\0'; at++) {
        bool marked = at[0] == '{' && at[1] >= '1' && at[1] <= '9' && at[2] == '}';
        uint32_t index = marked ? (uint32_t)(at[1] - '1') : 0;
        if (!marked) {
            if (to != NULL) {
                to[length] = *at;
            }
            length++;
            continue;
        }
        if (index < finding->param_count && finding->params[index].len > 0) {
            if (to != NULL) {
                memcpy(to + length, finding->params[index].ptr, finding->params[index].len);
            }
            length += finding->params[index].len;
        }
        at += 2;
    }
    return length;
}

static bool make_message(x278_issues *issues, const char *text, const x278i_finding *finding, x278_str *out) {
    size_t length = substitute(text, finding, NULL);
    char *message = x278i_arena_text(&issues->arena, length + 1);
    if (message == NULL) {
        return false;
    }
    substitute(text, finding, message);
    message[length] = '\0';
    *out = (x278_str){message, length};
    return true;
}

static bool keep_params(x278_issues *issues, const x278i_finding *finding, x278_issue *issue) {
    if (finding->param_count == 0) {
        return true;
    }
    x278_str *params = x278i_arena_alloc(&issues->arena, finding->param_count * sizeof *params);
    if (params == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < finding->param_count; i++) {
        x278_str given = finding->params[i];
        if (given.ptr == NULL) {
            params[i] = given;
        } else if (x278i_arena_str(&issues->arena, given.ptr, given.len, &params[i]) != X278_OK) {
            return false;
        }
    }
    issue->params = params;
    issue->param_count = finding->param_count;
    return true;
}

static bool make_issue(x278_issues *issues, const x278i_finding *finding, const catalogue_row *row, x278_issue *issue) {
    *issue = (x278_issue){
        .struct_size = sizeof *issue,
        .code = row->code,
        .severity = finding->severity != 0 ? finding->severity : row->severity,
        .snip = finding->snip != 0 ? finding->snip : row->snip,
        .name = x278i_text(row->name),
        .interchange = finding->interchange,
        .group = finding->group,
        .transaction = finding->transaction,
        .ordinal = finding->ordinal,
        .element = finding->element,
        .component = finding->component,
        .repetition = finding->repetition,
        .offset = finding->offset,
        .length = finding->length,
        .line = finding->line,
        .document = finding->document,
        .ta1 = fixed(finding->ta1, row->ta1),
        .ak905 = fixed(finding->ak905, row->ak905),
        .ik304 = fixed(finding->ik304, row->ik304),
        .ik403 = fixed(finding->ik403, row->ik403),
        .ik502 = fixed(finding->ik502, row->ik502),
    };
    if (x278i_is_tag(finding->tag) &&
        x278i_arena_str(&issues->arena, finding->tag.ptr, finding->tag.len, &issue->segment) != X278_OK) {
        return false;
    }
    return keep(issues, finding->path, &issue->path) && keep(issues, finding->loop, &issue->loop) &&
           keep(issues, finding->rule, &issue->rule) && keep_params(issues, finding, issue) &&
           make_message(issues, finding->text != NULL ? finding->text : row->text, finding, &issue->message);
}

void x278i_issues_add(x278_issues *issues, const x278i_finding *finding) {
    if (issues == NULL) {
        return;
    }
    const catalogue_row *row = find_row(finding->code);
    issues->totals[finding->severity != 0 ? finding->severity : row->severity]++;
    if (!may_keep(issues, row->code)) {
        return;
    }
    x278_issue *issue = next_issue(issues);
    if (issue == NULL || !make_issue(issues, finding, row, issue)) {
        issues->failed = true;
        return;
    }
    issues->items[issues->count++] = issue;
}

bool x278i_issues_failed(const x278_issues *issues) {
    return issues != NULL && issues->failed;
}
