/* Tables of facts: their grammar, those that a caller gives, and the shipped ones. */
#include "casework/table.h"

#include <string.h>

#include "casework/lists.h"
#include "casework/shipped.h"
#include "x278/casework/version.h"

/* ---- grammar --------------------------------------------------------------------------------------------------- */

static const char *const contrast_names[] = {"none", "with", "both"};
static const char *const clock_kind_names[] = {"standard", "expedited", "any", "emergency"};
static const char *const unit_names[] = {"hours", "calendar-days", "business-days", "months"};
static const char *const role_names[] = {"physician", "qhp", "clinical", "clerical"};
static const char *const moment_names[] = {
    "created",   "precheck", "sent",    "ta1",      "ack",      "notified",       "pended",  "documents", "contact",
    "inquiry",   "p2p",      "decided", "rejected", "appealed", "appeal_decided", "revised", "extended",  "renewed",
    "cancelled", "closed",   "claimed", "reminder", "effort",   "note",           "denied",  "expires"};
static const x278cwi_list contrasts = X278CWI_LIST(contrast_names, false);
static const x278cwi_list clock_kinds = X278CWI_LIST(clock_kind_names, false);
static const x278cwi_list units = X278CWI_LIST(unit_names, false);
static const x278cwi_list roles = X278CWI_LIST(role_names, false);
static const x278cwi_list moments = X278CWI_LIST(moment_names, false);

#define OPTIONAL(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, false, NULL, 0, 0 }
#define REQUIRED(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, true, NULL, 0, 0 }
#define LISTED(name, form, list)                                                                                       \
    { name, X278CWI_FORM_##form, false, list, 0, 0 }
#define REQUIRED_LISTED(name, form, list)                                                                              \
    { name, X278CWI_FORM_##form, true, list, 0, 0 }
#define END                                                                                                            \
    { NULL, X278CWI_FORM_TEXT, false, NULL, 0, 0 }
#define SOURCE OPTIONAL("cite", TEXT), OPTIONAL("checked", DATE), OPTIONAL("note", TEXT)

static const x278cwi_attribute of_table[] = {SOURCE, END};
static const x278cwi_attribute of_holidays[] = {SOURCE, REQUIRED("from", DATE), REQUIRED("to", DATE), END};
static const x278cwi_attribute of_rates[] = {SOURCE, OPTIONAL("currency", TEXT), END};
static const x278cwi_attribute of_procedure[] = {SOURCE,
                                                 REQUIRED("code", NAME),
                                                 LISTED("region", CHOICE, &x278cwi_regions),
                                                 LISTED("modality", CHOICE, &x278cwi_modalities),
                                                 LISTED("contrast", CHOICE, &contrasts),
                                                 OPTIONAL("addon-of", WORDS),
                                                 OPTIONAL("benefit", TEXT),
                                                 END};
static const x278cwi_attribute of_diagnosis[] = {SOURCE,
                                                 REQUIRED("prefix", NAME),
                                                 LISTED("regions", SET, &x278cwi_regions),
                                                 LISTED("flags", SET, &x278cwi_flags),
                                                 OPTIONAL("from", DATE),
                                                 OPTIONAL("to", DATE),
                                                 END};
static const x278cwi_attribute of_clock[] = {SOURCE,
                                             REQUIRED("id", ID),
                                             REQUIRED("event", NAME),
                                             REQUIRED_LISTED("kind", CHOICE, &clock_kinds),
                                             REQUIRED_LISTED("from", CHOICES, &moments),
                                             REQUIRED_LISTED("until", CHOICES, &moments),
                                             REQUIRED("amount", SIGNED),
                                             REQUIRED_LISTED("unit", CHOICE, &units),
                                             LISTED("lobs", CHOICES, &x278cwi_lobs),
                                             OPTIONAL("since", DATE),
                                             OPTIONAL("through", DATE),
                                             OPTIONAL("who", TEXT),
                                             END};
static const x278cwi_attribute of_day[] = {SOURCE, REQUIRED("date", DATE), OPTIONAL("name", TEXT), END};
static const x278cwi_attribute of_reason[] = {SOURCE, REQUIRED("code", NAME), REQUIRED("class", NAME), END};
static const x278cwi_attribute of_words[] = {SOURCE, REQUIRED("class", NAME), END};
static const x278cwi_attribute of_rule[] = {SOURCE,
                                            REQUIRED("id", ID),
                                            OPTIONAL("state", NAME),
                                            LISTED("lobs", CHOICES, &x278cwi_lobs),
                                            {"threshold", X278CWI_FORM_INTEGER, true, NULL, 0, 100},
                                            REQUIRED("months", INTEGER),
                                            REQUIRED("min", INTEGER),
                                            OPTIONAL("counts", WORDS),
                                            END};
static const x278cwi_attribute of_rate[] = {SOURCE, REQUIRED_LISTED("role", CHOICE, &roles),
                                            REQUIRED("cents-per-hour", INTEGER), END};
static const x278cwi_attribute of_candidate[] = {SOURCE,
                                                 REQUIRED("code", NAME),
                                                 LISTED("role", CHOICE, &roles),
                                                 OPTIONAL("activities", WORDS),
                                                 OPTIONAL("year", INTEGER),
                                                 END};

#define IN(element) ((uint64_t)1 << (element))

static const x278cwi_element elements[X278CWI_TABLE_ELEMENTS] = {
    [X278CWI_TABLE_PROCEDURES] = {"procedures", of_table, IN(X278CWI_ROW_PROCEDURE), 0},
    [X278CWI_TABLE_DIAGNOSES] = {"diagnoses", of_table, IN(X278CWI_ROW_DIAGNOSIS), 0},
    [X278CWI_TABLE_CLOCKS] = {"clocks", of_table, IN(X278CWI_ROW_CLOCK), 0},
    [X278CWI_TABLE_HOLIDAYS] = {"holidays", of_holidays, IN(X278CWI_ROW_DAY), 0},
    [X278CWI_TABLE_DENIALS] = {"denials", of_table, IN(X278CWI_ROW_REASON) | IN(X278CWI_ROW_WORDS), 0},
    [X278CWI_TABLE_GOLDCARD] = {"goldcard", of_table, IN(X278CWI_ROW_RULE), 0},
    [X278CWI_TABLE_RATES] = {"rates", of_rates, IN(X278CWI_ROW_RATE), 0},
    [X278CWI_TABLE_CANDIDATES] = {"candidates", of_table, IN(X278CWI_ROW_CANDIDATE), 0},
    [X278CWI_ROW_PROCEDURE] = {"procedure", of_procedure, 0, 0},
    [X278CWI_ROW_DIAGNOSIS] = {"diagnosis", of_diagnosis, 0, 0},
    [X278CWI_ROW_CLOCK] = {"clock", of_clock, 0, 0},
    [X278CWI_ROW_DAY] = {"day", of_day, 0, 0},
    [X278CWI_ROW_REASON] = {"reason", of_reason, 0, 0},
    [X278CWI_ROW_WORDS] = {"words", of_words, 0, X278CWI_ELEMENT_TEXT},
    [X278CWI_ROW_RULE] = {"rule", of_rule, 0, 0},
    [X278CWI_ROW_RATE] = {"rate", of_rate, 0, 0},
    [X278CWI_ROW_CANDIDATE] = {"candidate", of_candidate, 0, 0},
};

const x278cwi_grammar x278cwi_table_grammar = {"urn:x278:tables:1", elements, X278CWI_TABLE_ELEMENTS,
                                               IN(X278CWI_TABLE_KINDS) - 1, NULL};

/* ---- sets ------------------------------------------------------------------------------------------------------ */

struct x278cw_tables {
    const x278_ctx *ctx;
    struct given {
        x278cwi_tree tree;
        void *data; /* of the file, to know it again */
        size_t len;
    } items[X278CWI_TABLE_KINDS]; /* by the kind; a tree without a root: not given */
};

x278_status x278cw_tables_new(const x278_ctx *ctx, x278cw_tables **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_status status = ctx == NULL ? X278_E_INVALID_ARG : x278cw_version_check();
    if (status != X278_OK) {
        return status;
    }
    x278cw_tables *tables = x278i_object_new(ctx, sizeof *tables);
    if (tables == NULL) {
        return X278_E_NOMEM;
    }
    *tables = (x278cw_tables){.ctx = ctx};
    for (size_t i = 0; i < X278CWI_TABLE_KINDS; i++) {
        x278cwi_tree_init(&tables->items[i].tree, ctx, &x278cwi_table_grammar);
    }
    *out = tables;
    return X278_OK;
}

void x278cw_tables_free(x278cw_tables *tables) {
    if (tables == NULL) {
        return;
    }
    for (size_t i = 0; i < X278CWI_TABLE_KINDS; i++) {
        x278cwi_tree_free(&tables->items[i].tree);
        x278i_free(tables->ctx, tables->items[i].data, tables->items[i].len);
    }
    x278i_object_free(tables->ctx, tables, sizeof *tables);
}

/* Put a tree that was read into its place. The same file twice is as once. */
static x278_status keep(x278cw_tables *tables, x278cwi_tree *tree, const void *data, size_t len) {
    struct given *given = &tables->items[tree->root->element];
    if (given->tree.root != NULL) {
        if (len > 0 && given->len == len && memcmp(given->data, data, len) == 0) {
            return X278_OK;
        }
        return x278cwi_errors_add(tree->errors, X278CW_CONFLICT, tree->file, 0, NULL);
    }
    void *copy = len > 0 ? x278i_alloc(tables->ctx, len) : NULL;
    if (copy == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(copy, data, len);
    given->data = copy;
    given->len = len;
    given->tree = *tree;
    given->tree.errors = NULL;
    given->tree.file = NULL;
    x278cwi_tree_init(tree, tables->ctx, &x278cwi_table_grammar);
    return X278_OK;
}

x278_status x278cw_tables_add(x278cw_tables *tables, const void *data, size_t len, const char *file,
                              x278cw_errors *errors) {
    if (tables == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_tree tree;
    x278cwi_tree_init(&tree, tables->ctx, &x278cwi_table_grammar);
    x278cwi_tree_report_to(&tree, file, errors);
    x278_status status = x278cwi_tree_read(&tree, data, len);
    if (status == X278_OK) {
        status = keep(tables, &tree, data, len);
    }
    x278cwi_tree_free(&tree);
    return status;
}

bool x278cwi_tables_have(const x278cw_tables *tables, x278cwi_table_element kind) {
    return tables != NULL && tables->items[kind].tree.root != NULL;
}

/* ---- shipped --------------------------------------------------------------------------------------------------- */

x278_status x278cw_shipped_table_at(size_t index, const char **name, x278_span *text) {
    return x278cwi_shipped_at(x278cwi_shipped_tables, index, name, text);
}

/* The shipped file of a kind is named after its root. */
static const x278cwi_shipped *shipped_of(x278cwi_table_element kind) {
    const char *root = elements[kind].name;
    const x278cwi_shipped *shipped = x278cwi_shipped_tables;
    while (shipped->name != NULL && strncmp(shipped->name, root, strlen(root)) != 0) {
        shipped++;
    }
    return shipped;
}

x278_status x278cwi_table_open(x278cwi_table *table, const x278_ctx *ctx, const x278cw_tables *tables,
                               x278cwi_table_element kind) {
    table->root = NULL;
    x278cwi_tree_init(&table->own, ctx, &x278cwi_table_grammar);
    if (x278cwi_tables_have(tables, kind)) {
        table->root = tables->items[kind].tree.root;
        return X278_OK;
    }
    const x278cwi_shipped *shipped = shipped_of(kind);
    x278_status status = x278cwi_tree_read(&table->own, shipped->data, shipped->len);
    table->root = status == X278_OK ? table->own.root : NULL;
    return status;
}

void x278cwi_table_close(x278cwi_table *table) {
    x278cwi_tree_free(&table->own);
}
