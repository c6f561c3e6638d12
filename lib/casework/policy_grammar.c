/* The grammar of policy files: the table of nodes, and what goes beyond single values. */
#include "casework/policy_grammar.h"

#include "casework/lists.h"

static const char *const status_names[] = {"illustrative", "payer"};
static const char *const level_names[] = {"base", "payer", "plan"};
static const char *const anchor_names[] = {"service"};
static const char *const count_names[] = {"days", "run", "kinds", "sessions"};
static const char *const pick_names[] = {"latest", "first", "lowest", "highest", "any", "change"};
static const char *const op_names[] = {"ge", "gt", "le", "lt", "eq"};
static const x278cwi_list statuses = X278CWI_LIST(status_names, false);
static const x278cwi_list levels = X278CWI_LIST(level_names, false);
static const x278cwi_list anchors = X278CWI_LIST(anchor_names, false);
static const x278cwi_list counts = X278CWI_LIST(count_names, false);
static const x278cwi_list picks = X278CWI_LIST(pick_names, false);
static const x278cwi_list ops = X278CWI_LIST(op_names, false);

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
#define UNUSED                                                                                                         \
    { "", X278CWI_FORM_TEXT, false, NULL, 0, 0 }

#define NODE OPTIONAL("id", NAME), OPTIONAL("label", TEXT), OPTIONAL("cite", TEXT), OPTIONAL("ask", TEXT)
#define WITHIN OPTIONAL("within", DURATION)
#define ANCHOR LISTED("anchor", CHOICE, &anchors)
#define MIN OPTIONAL("min", INTEGER)

static const x278cwi_attribute of_combinator[] = {NODE, END};
static const x278cwi_attribute of_at_least[] = {NODE, {"n", X278CWI_FORM_INTEGER, true, NULL, 1, 100000}, END};
static const x278cwi_attribute of_flag[] = {
    NODE, UNUSED, UNUSED, MIN, REQUIRED_LISTED("names", CHOICES, &x278cwi_flags), END};
static const x278cwi_attribute of_therapy[] = {NODE,
                                               WITHIN,
                                               ANCHOR,
                                               MIN,
                                               REQUIRED_LISTED("count", CHOICE, &counts),
                                               OPTIONAL("days", DAY_COUNT),
                                               LISTED("kinds", CHOICES, &x278cwi_therapy_kinds),
                                               OPTIONAL("each", DAY_COUNT),
                                               LISTED("merge", CHOICES, &x278cwi_therapy_groups),
                                               LISTED("outcomes", CHOICES, &x278cwi_outcomes),
                                               LISTED("supervised", CHOICES, &x278cwi_yes_no),
                                               LISTED("region", CHOICES, &x278cwi_regions),
                                               OPTIONAL("documented", YES),
                                               OPTIONAL("max-gap", DAY_COUNT),
                                               END};
static const x278cwi_attribute of_measure[] = {NODE,
                                               WITHIN,
                                               ANCHOR,
                                               UNUSED,
                                               REQUIRED_LISTED("kind", CHOICE, &x278cwi_measure_kinds),
                                               REQUIRED_LISTED("pick", CHOICE, &picks),
                                               REQUIRED_LISTED("op", CHOICE, &ops),
                                               REQUIRED("value", DECIMAL),
                                               END};
static const x278cwi_attribute of_exam[] = {NODE,
                                            WITHIN,
                                            ANCHOR,
                                            MIN,
                                            REQUIRED_LISTED("findings", CHOICES, &x278cwi_exam_findings),
                                            LISTED("region", CHOICES, &x278cwi_regions),
                                            {"grade-max", X278CWI_FORM_INTEGER, false, NULL, 0, 5},
                                            END};
static const x278cwi_attribute of_study[] = {NODE,
                                             WITHIN,
                                             ANCHOR,
                                             MIN,
                                             LISTED("modality", CHOICES, &x278cwi_modalities),
                                             LISTED("region", CHOICES, &x278cwi_regions),
                                             LISTED("finding", CHOICES, &x278cwi_study_findings),
                                             LISTED("severity", CHOICES, &x278cwi_severities),
                                             OPTIONAL("level", LEVELS),
                                             OPTIONAL("correlates", YES),
                                             END};
static const x278cwi_attribute of_document[] = {
    NODE, WITHIN, ANCHOR, MIN, REQUIRED_LISTED("kinds", CHOICES, &x278cwi_document_kinds), OPTIONAL("specialty", WORDS),
    END};
static const x278cwi_attribute of_drug[] = {NODE,
                                            UNUSED,
                                            UNUSED,
                                            MIN,
                                            OPTIONAL("classes", WORDS),
                                            OPTIONAL("names", WORDS),
                                            OPTIONAL("tiers", INTEGERS),
                                            LISTED("outcomes", CHOICES, &x278cwi_outcomes),
                                            OPTIONAL("each", DAY_COUNT),
                                            END};
static const x278cwi_attribute of_prior[] = {NODE,
                                             WITHIN,
                                             ANCHOR,
                                             MIN,
                                             OPTIONAL("codes", WORDS),
                                             LISTED("region", CHOICES, &x278cwi_regions),
                                             OPTIONAL("older-than", DURATION),
                                             END};
static const x278cwi_attribute of_symptom[] = {NODE,
                                               UNUSED,
                                               ANCHOR,
                                               REQUIRED("min", DURATION),
                                               REQUIRED_LISTED("name", CHOICE, &x278cwi_symptom_names),
                                               LISTED("side", CHOICES, &x278cwi_sides),
                                               LISTED("severity", CHOICES, &x278cwi_severities),
                                               END};
static const x278cwi_attribute of_age[] = {NODE, UNUSED, ANCHOR, MIN, OPTIONAL("max", INTEGER), END};
static const x278cwi_attribute of_diagnosis[] = {
    NODE, UNUSED, UNUSED, MIN, REQUIRED("codes", WORDS), OPTIONAL("principal", YES), END};
static const x278cwi_attribute of_procedure[] = {NODE, UNUSED, UNUSED, MIN, REQUIRED("codes", WORDS), END};
static const x278cwi_attribute of_text[] = {
    NODE, UNUSED, UNUSED, UNUSED, REQUIRED_LISTED("name", CHOICE, &x278cwi_text_names), OPTIONAL("min-length", INTEGER),
    END};
static const x278cwi_attribute of_fact[] = {NODE, UNUSED, UNUSED, UNUSED, REQUIRED("name", TEXT), REQUIRED("is", WORDS),
                                            END};
static const x278cwi_attribute of_score[] = {NODE, UNUSED, UNUSED, REQUIRED("min", SIGNED), REQUIRED("table", NAME),
                                             END};

static const x278cwi_attribute of_policy[] = {REQUIRED("id", NAME),      REQUIRED("version", TEXT),
                                              REQUIRED("from", DATE),    OPTIONAL("to", DATE),
                                              REQUIRED("title", TEXT),   REQUIRED_LISTED("status", CHOICE, &statuses),
                                              REQUIRED("source", TEXT),  LISTED("level", CHOICE, &levels),
                                              OPTIONAL("extends", NAME), END};
static const x278cwi_attribute of_applies[] = {OPTIONAL("procedures", WORDS), OPTIONAL("payers", WORDS),
                                               LISTED("lobs", CHOICES, &x278cwi_lobs), END};
static const x278cwi_attribute of_scores[] = {REQUIRED("id", ID), END};
static const x278cwi_attribute of_row[] = {REQUIRED("score", SIGNED), END};
static const x278cwi_attribute of_replace[] = {REQUIRED("node", NAME), END};
static const x278cwi_attribute of_add[] = {REQUIRED("to", NAME), END};

#define IN(element) ((uint64_t)1 << (element))
#define ANY_NODE (IN(X278CWI_NODES) - 1)

static const x278cwi_element elements[X278CWI_POLICY_ELEMENTS] = {
    [X278CWI_ALL] = {"all", of_combinator, ANY_NODE, 0},
    [X278CWI_ANY] = {"any", of_combinator, ANY_NODE, 0},
    [X278CWI_NOT] = {"not", of_combinator, ANY_NODE, 0},
    [X278CWI_AT_LEAST] = {"at-least", of_at_least, ANY_NODE, 0},
    [X278CWI_LEAF_FLAG] = {"flag", of_flag, 0, 0},
    [X278CWI_LEAF_THERAPY] = {"therapy", of_therapy, 0, 0},
    [X278CWI_LEAF_MEASURE] = {"measure", of_measure, 0, 0},
    [X278CWI_LEAF_EXAM] = {"exam", of_exam, 0, 0},
    [X278CWI_LEAF_STUDY] = {"study", of_study, 0, 0},
    [X278CWI_LEAF_DOCUMENT] = {"document", of_document, 0, 0},
    [X278CWI_LEAF_DRUG] = {"drug", of_drug, 0, 0},
    [X278CWI_LEAF_PRIOR] = {"prior", of_prior, 0, 0},
    [X278CWI_LEAF_SYMPTOM] = {"symptom", of_symptom, 0, 0},
    [X278CWI_LEAF_AGE] = {"age", of_age, 0, 0},
    [X278CWI_LEAF_DIAGNOSIS] = {"diagnosis", of_diagnosis, 0, 0},
    [X278CWI_LEAF_PROCEDURE] = {"procedure", of_procedure, 0, 0},
    [X278CWI_LEAF_TEXT] = {"text", of_text, 0, 0},
    [X278CWI_LEAF_FACT] = {"fact", of_fact, 0, 0},
    [X278CWI_LEAF_SCORE] = {"score", of_score, 0, 0},
    [X278CWI_POLICY] = {"policy", of_policy,
                        ANY_NODE | IN(X278CWI_APPLIES) | IN(X278CWI_SCORES) | IN(X278CWI_REPLACE) | IN(X278CWI_ADD) |
                            IN(X278CWI_REMOVE),
                        0},
    [X278CWI_APPLIES] = {"applies", of_applies, 0, X278CWI_ELEMENT_ONCE},
    [X278CWI_SCORES] = {"table", of_scores, IN(X278CWI_SCORE_ROW), 0},
    [X278CWI_SCORE_ROW] = {"row", of_row, 0, X278CWI_ELEMENT_EXTRAS},
    [X278CWI_REPLACE] = {"replace", of_replace, ANY_NODE, 0},
    [X278CWI_ADD] = {"add", of_add, ANY_NODE, 0},
    [X278CWI_REMOVE] = {"remove", of_replace, 0, 0},
};

const char *x278cwi_policy_word(uint32_t element) {
    return elements[element].name;
}

/* ---- beyond single values -------------------------------------------------------------------------------------- */

/* Every combinator holds a node, `not` one; n is at most their number. */
static x278_status check_combinator(x278cwi_tree *tree, const x278cwi_node *node) {
    bool fits = node->element == X278CWI_NOT ? node->child_count == 1 : node->child_count > 0;
    if (!fits) {
        return x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "number of nodes in it");
    }
    bool few =
        node->element == X278CWI_AT_LEAST && x278cwi_get(node, X278CWI_AT_LEAST_N)->lo > (int32_t)node->child_count;
    return few ? x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "n") : X278_OK;
}

/* days and run need `days`; kinds and sessions need `min`. */
static x278_status check_therapy(x278cwi_tree *tree, const x278cwi_node *node) {
    const x278cwi_value *count = x278cwi_get(node, X278CWI_THERAPY_COUNT);
    if (count->text.ptr == NULL) {
        return X278_OK;
    }
    bool days = count->lo == X278CWI_COUNT_DAYS || count->lo == X278CWI_COUNT_RUN;
    uint32_t wanted = days ? X278CWI_THERAPY_DAYS : X278CWI_MIN;
    uint32_t other = days ? X278CWI_MIN : X278CWI_THERAPY_DAYS;
    if (x278cwi_has(node, other)) {
        return x278cwi_tree_complain(tree, node, X278CW_UNKNOWN_ATTRIBUTE, days ? "min" : "days");
    }
    return x278cwi_has(node, wanted)
               ? X278_OK
               : x278cwi_tree_complain(tree, node, X278CW_MISSING_ATTRIBUTE, days ? "days" : "min");
}

static x278_status check_age(x278cwi_tree *tree, const x278cwi_node *node) {
    bool either = x278cwi_has(node, X278CWI_MIN) || x278cwi_has(node, X278CWI_AGE_MAX);
    return either ? X278_OK : x278cwi_tree_complain(tree, node, X278CW_MISSING_ATTRIBUTE, "min");
}

static x278_status check_change(x278cwi_tree *tree, const x278cwi_node *node) {
    return node->child_count == 1 ? X278_OK
                                  : x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "number of nodes in it");
}

/* One root node; in a policy that extends another, changes in its place. */
static x278_status check_policy(x278cwi_tree *tree, const x278cwi_node *node) {
    bool extends = x278cwi_has(node, X278CWI_POLICY_EXTENDS);
    x278_status status = X278_OK;
    uint32_t roots = 0;
    for (const x278cwi_node *child = node->first; status == X278_OK && child != NULL; child = child->next) {
        bool change =
            child->element == X278CWI_REPLACE || child->element == X278CWI_ADD || child->element == X278CWI_REMOVE;
        roots += x278cwi_is_rule(child);
        if (extends ? x278cwi_is_rule(child) : change || roots > 1) {
            status = x278cwi_tree_complain(tree, child, X278CW_UNKNOWN_ELEMENT, NULL);
            roots -= x278cwi_is_rule(child);
        }
    }
    if (status == X278_OK && !extends && roots == 0) {
        status = x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "no node");
    }
    const x278cwi_value *to = x278cwi_get(node, X278CWI_POLICY_TO);
    if (status == X278_OK && to->text.ptr != NULL && to->lo < x278cwi_get(node, X278CWI_POLICY_FROM)->lo) {
        status = x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "to");
    }
    return status;
}

typedef x278_status element_check(x278cwi_tree *tree, const x278cwi_node *node);

static element_check *const checks[X278CWI_POLICY_ELEMENTS] = {
    [X278CWI_ALL] = check_combinator,      [X278CWI_ANY] = check_combinator,       [X278CWI_NOT] = check_combinator,
    [X278CWI_AT_LEAST] = check_combinator, [X278CWI_POLICY] = check_policy,        [X278CWI_REPLACE] = check_change,
    [X278CWI_ADD] = check_change,          [X278CWI_LEAF_THERAPY] = check_therapy, [X278CWI_LEAF_AGE] = check_age,
};

static x278_status check(x278cwi_tree *tree, const x278cwi_node *node) {
    return checks[node->element] != NULL ? checks[node->element](tree, node) : X278_OK;
}

const x278cwi_grammar x278cwi_policy_grammar = {"urn:x278:policy:1", elements, X278CWI_POLICY_ELEMENTS,
                                                IN(X278CWI_POLICY), check};
