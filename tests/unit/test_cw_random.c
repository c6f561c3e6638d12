/* Policies and evidence made at random: three values against brute force, and what must hold whatever the record says. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "support.h"
#include "x278/casework/policy.h"

static uint32_t seed = 7;

static int random_to(int count) {
    seed = seed * 1664525u + 1013904223u;
    return (int)((seed >> 8) % (uint32_t)count);
}

/* ---- text ------------------------------------------------------------------------------------------------------ */

typedef struct text {
    char bytes[16384];
    size_t len;
} text;

static void put(text *t, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int len = vsnprintf(t->bytes + t->len, sizeof t->bytes - t->len, format, list);
    va_end(list);
    ck_assert(len >= 0 && t->len + (size_t)len < sizeof t->bytes);
    t->len += (size_t)len;
}

static void wrap_policy(text *out, const char *body) {
    out->len = 0;
    put(out,
        "<policy xmlns=\"urn:x278:policy:1\" id=\"p\" version=\"1\" from=\"2020-01-01\" title=\"t\" "
        "status=\"illustrative\" "
        "source=\"s\">%s</policy>",
        body);
}

/* ---- asking ---------------------------------------------------------------------------------------------------- */

static x278_ctx *ctx;

static const x278cw_policy_report *ask(const text *policy, const text *record, const char *day) {
    x278cw_policies *policies = NULL;
    x278cw_evidence *evidence = NULL;
    const x278cw_policy_report *report = NULL;
    x278cw_policy_options options = {.struct_size = sizeof options};
    ck_assert_int_eq(x278cw_now_parse(day, X278_STRLEN, &options.as_of), X278_OK);
    ck_assert_int_eq(x278cw_policies_new(ctx, &policies), X278_OK);
    if (x278cw_policies_add(policies, policy->bytes, policy->len, NULL, NULL) != X278_OK) {
        ck_abort_msg("refused: %s", policy->bytes);
    }
    if (x278cw_evidence_read(ctx, record->bytes, record->len, NULL, NULL, &evidence) != X278_OK) {
        ck_abort_msg("refused: %s", record->bytes);
    }
    options.evidence = evidence;
    ck_assert_int_eq(x278cw_policy_evaluate(ctx, policies, &options, NULL, &report), X278_OK);
    x278cw_evidence_free(evidence);
    x278cw_policies_free(policies);
    return report;
}

static x278cw_result result_of(const text *policy, const text *record, const char *day) {
    const x278cw_policy_report *report = ask(policy, record, day);
    x278cw_result result = report->result;
    x278cw_policy_report_free(report);
    return result;
}

/* ---- three values ---------------------------------------------------------------------------------------------- */

#define LEVELS 3
#define LEAVES (5 + 1 + 2 * LEVELS) /* five, and the rest of a branch of three children a level */

typedef struct tree {
    text body;
    int leaves;
} tree;

/* A node of at most so many levels; each leaf stands once. */
static void put_tree(tree *t, int levels) {
    static const char *const names[] = {"all", "any", "not", "at-least"};
    int kind = levels == 0 || t->leaves > 5 ? 4 : random_to(5);
    if (kind == 4) {
        put(&t->body, "<flag names=\"x-%d\"/>", t->leaves++);
        return;
    }
    int children = kind == 2 ? 1 : 1 + random_to(3);
    put(&t->body, "<%s", names[kind]);
    if (kind == 3) {
        put(&t->body, " n=\"%d\"", 1 + random_to(children));
    }
    put(&t->body, ">");
    for (int i = 0; i < children; i++) {
        put_tree(t, levels - 1); /* levels bound the depth */
    }
    put(&t->body, "</%s>", names[kind]);
}

/* Evidence in which leaf i is yes, no or unknown. */
static void put_flags(text *out, const int *values, int count) {
    static const char *const names[] = {"no", "yes", "unknown"};
    out->len = 0;
    put(out, "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><flags>");
    for (int i = 0; i < count; i++) {
        put(out, "<flag id=\"f%d\" name=\"x-%d\" value=\"%s\"/>", i, i, names[values[i]]);
    }
    put(out, "</flags></evidence>");
}

/* What all completions of the unknown leaves agree on. */
static x278cw_result agreed(const text *policy, const int *values, int count) {
    int unknown[LEAVES];
    int unknowns = 0;
    x278cw_result result = X278CW_NONE;
    for (int i = 0; i < count; i++) {
        if (values[i] == 2) {
            unknown[unknowns++] = i;
        }
    }
    for (int bits = 0; bits < 1 << unknowns; bits++) {
        int filled[LEAVES];
        text record;
        memcpy(filled, values, sizeof filled);
        for (int i = 0; i < unknowns; i++) {
            filled[unknown[i]] = bits >> i & 1;
        }
        put_flags(&record, filled, count);
        x278cw_result one = result_of(policy, &record, "2026-01-01");
        ck_assert(one == X278CW_MET || one == X278CW_NOT_MET);
        if (result != X278CW_NONE && one != result) {
            return X278CW_UNKNOWN;
        }
        result = one;
    }
    return result;
}

START_TEST(three_values__are_what_all_completions_agree_on)
{
    int counts[4] = {0, 0, 0, 0};
    for (int i = 0; i < 300; i++) {
        static tree t;
        static text policy;
        text record;
        int values[LEAVES] = {0};
        t = (tree){.leaves = 0};
        put_tree(&t, LEVELS);
        wrap_policy(&policy, t.body.bytes);
        int unknowns = 0;
        for (int k = 0; k < t.leaves; k++) {
            values[k] = random_to(3);
            unknowns += values[k] == 2;
            if (unknowns > 4 && values[k] == 2) {
                values[k] = random_to(2);
            }
        }
        put_flags(&record, values, t.leaves);
        x278cw_result result = result_of(&policy, &record, "2026-01-01");
        x278cw_result wanted = agreed(&policy, values, t.leaves);
        if (result != wanted) {
            ck_abort_msg("%s, not %s: %s %s", x278cw_result_name(result), x278cw_result_name(wanted), policy.bytes,
                         record.bytes);
        }
        counts[result]++;
    }
    ck_assert(counts[X278CW_MET] > 30 && counts[X278CW_NOT_MET] > 30 && counts[X278CW_UNKNOWN] > 30);
}
END_TEST

/* ---- records at random ----------------------------------------------------------------------------------------- */

#define ITEMS 12

typedef enum list {
    THERAPIES,
    DRUGS,
    STUDIES,
    DOCUMENTS,
    PROCEDURES,
    SYMPTOMS,
    EXAMS,
    MEASURES,
    LISTS
} list;

static const char *const list_names[] = {"therapies",  "drugs",    "studies", "documents",
                                         "procedures", "symptoms", "exams",   "measures"};

/* Lists of items as text; the first five may be incomplete. */
typedef struct record {
    char items[LISTS][ITEMS][256];
    int counts[LISTS];
    bool complete[LISTS];
} record;

static const char *pick(const char *const *words, int count) {
    return words[random_to(count)];
}
#define PICK(...)                                                                                                      \
    pick((const char *const[]){__VA_ARGS__}, (int)(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)))

static const char *random_date(char room[16], bool partial) {
    int month = 1 + random_to(12);
    int kind = partial ? random_to(4) : 0;
    if (kind == 3) {
        snprintf(room, 16, "2025-%02d", month);
    } else {
        snprintf(room, 16, "2025-%02d-%02d", month, 1 + random_to(28));
    }
    return room;
}

/* start, end, ongoing and outcome of a course; an end is never before its start. */
static void put_course(char *out, size_t size) {
    char begin[16];
    char end[16];
    int kind = random_to(4);
    random_date(begin, true);
    do {
        random_date(end, true);
    } while (strncmp(end, begin, 7) < 0 || (strncmp(end, begin, 7) == 0 && strcmp(end, begin) < 0));
    char start_text[40] = "";
    char end_text[40] = "";
    if (random_to(6) > 0) {
        snprintf(start_text, sizeof start_text, " start=\"%s\"", begin);
    }
    if (kind == 0) {
        snprintf(end_text, sizeof end_text, " ongoing=\"yes\"");
    } else if (kind < 3) {
        snprintf(end_text, sizeof end_text, " end=\"%s\"", end);
    }
    snprintf(out, size, "%s%s%s", start_text, end_text,
             PICK("", " outcome=\"failed\"", " outcome=\"partial\"", " outcome=\"intolerance\""));
}

static void put_item(record *r, list which) {
    static int number;
    char *out = r->items[which][r->counts[which]++];
    char course[128];
    char room[16];
    const char *date =
        random_date(room, which == STUDIES || which == DOCUMENTS || which == PROCEDURES || which == SYMPTOMS);
    const char *region = PICK("", " region=\"lumbar\"", " region=\"cervical\"");
    put_course(course, sizeof course);
    number++;
    switch (which) {
    case THERAPIES:
        snprintf(out, 256, "<therapy id=\"i%d\" kind=\"%s\"%s%s%s/>", number, PICK("pt", "nsaid", "esi", "x-own"),
                 course, region, PICK("", " supervised=\"yes\"", " sessions=\"6\""));
        break;
    case DRUGS:
        snprintf(out, 256, "<drug id=\"i%d\" name=\"%s\" class=\"%s\"%s/>", number, PICK("a", "b", "c"),
                 PICK("tnf", "il"), course);
        break;
    case STUDIES:
        snprintf(out, 256, "<study id=\"i%d\" modality=\"%s\" region=\"lumbar\" date=\"%s\"%s>%s</study>", number,
                 PICK("MRI", "CT"), date, PICK("", " correlates=\"yes\"", " correlates=\"no\""),
                 PICK("", "<finding name=\"stenosis\"/>", "<finding name=\"stenosis\" severity=\"severe\"/>"));
        break;
    case DOCUMENTS:
        snprintf(out, 256, "<document id=\"i%d\" kind=\"%s\" date=\"%s\"/>", number, PICK("history", "labs"), date);
        break;
    case PROCEDURES:
        snprintf(out, 256, "<procedure id=\"i%d\" code=\"%s\" date=\"%s\"%s/>", number, PICK("63047", "63030"), date,
                 region);
        break;
    case SYMPTOMS:
        snprintf(out, 256, "<symptom id=\"i%d\" name=\"leg_pain\" present=\"%s\" onset=\"%s\"%s/>", number,
                 PICK("yes", "yes", "no"), date, PICK("", " side=\"left\"", " severity=\"mild\""));
        break;
    case EXAMS:
        snprintf(out, 256, "<exam id=\"i%d\" date=\"%s\"%s><finding name=\"weakness\" present=\"%s\"%s/></exam>",
                 number, date, region, PICK("yes", "no"), PICK("", " grade=\"3\"", " grade=\"5\""));
        break;
    default: /* a date of its own: of equal dates the order of the file decides */
        snprintf(out, 256, "<measure id=\"i%d\" kind=\"vas\" value=\"%d\" date=\"2025-%02d-%02d\"/>", number,
                 random_to(11), 1 + number / 28 % 12, 1 + number % 28);
        break;
    }
}

static void make_record(record *r) {
    memset(r, 0, sizeof *r);
    for (int i = 0; i < LISTS; i++) {
        r->complete[i] = random_to(2) == 0;
        for (int k = random_to(4); k > 0; k--) {
            put_item(r, (list)i);
        }
    }
}

/* The record as a file: lists and items in an order of their own when `shuffled`. */
static void write_record(const record *r, bool shuffled, text *out) {
    int first = shuffled ? random_to(LISTS) : 0;
    out->len = 0;
    put(out, "<evidence version=\"1\" xmlns=\"urn:x278:evidence:1\">");
    for (int i = 0; i < LISTS; i++) {
        int which = (first + i) % LISTS;
        put(out, "<%s%s>", list_names[which], which <= PROCEDURES && !r->complete[which] ? " complete=\"no\"" : "");
        for (int k = 0; k < r->counts[which]; k++) {
            put(out, "%s", r->items[which][shuffled ? r->counts[which] - 1 - k : k]);
        }
        put(out, "</%s>", list_names[which]);
    }
    put(out, "</evidence>");
}

static void put_leaf(text *out) {
    const char *within = PICK("", " within=\"P60D\"", " within=\"P3M\"", " within=\"P6M\"", " within=\"P1Y\"");
    const char *outcomes = PICK("", " outcomes=\"failed intolerance\"");
    switch (random_to(12)) {
    case 0:
    case 1:
        put(out, "<therapy count=\"days\" days=\"P%dD\"%s%s/>", 1 + random_to(90), within, outcomes);
        break;
    case 2:
        put(out, "<therapy count=\"run\" days=\"P%dD\" max-gap=\"P%dD\"%s%s/>", 1 + random_to(90), random_to(20),
            within, outcomes);
        break;
    case 3:
        put(out, "<therapy count=\"kinds\" min=\"%d\" each=\"P%dD\"%s%s/>", 1 + random_to(3), 1 + random_to(20), within,
            PICK("", " region=\"lumbar\"", " merge=\"@drug\" kinds=\"@active nsaid analgesic\""));
        break;
    case 4:
        put(out, "<therapy count=\"sessions\" min=\"%d\"%s%s/>", 1 + random_to(12), within, outcomes);
        break;
    case 5:
        put(out, "<drug min=\"%d\" each=\"P%dD\"%s/>", 1 + random_to(2), 1 + random_to(40), outcomes);
        break;
    case 6:
        put(out, "<study min=\"%d\"%s%s/>", 1 + random_to(2), within,
            PICK("", " correlates=\"yes\"", " finding=\"stenosis\" severity=\"severe\""));
        break;
    case 7:
        put(out, "<document kinds=\"history labs\" min=\"%d\"%s/>", 1 + random_to(2), within);
        break;
    case 8:
        put(out, "<prior%s%s/>", PICK("", " region=\"lumbar\"", " codes=\"63047\""),
            PICK("", " older-than=\"P3M\"", " within=\"P6M\""));
        break;
    case 9:
        put(out, "<symptom name=\"leg_pain\" min=\"%s\"%s/>", PICK("P6W", "P3M", "P1Y"), PICK("", " side=\"left\""));
        break;
    case 10:
        put(out, "<exam findings=\"weakness gait\"%s%s/>", within, PICK("", " grade-max=\"3\"", " region=\"lumbar\""));
        break;
    default:
        put(out, "<measure kind=\"vas\" pick=\"%s\" op=\"ge\" value=\"%d\"%s/>",
            PICK("latest", "first", "lowest", "highest", "any", "change"), random_to(9), within);
        break;
    }
}

static void make_policy(text *out, bool with_not) {
    static text body;
    body.len = 0;
    put(&body, "<%s>", PICK("all", "any"));
    for (int i = 0; i < 3; i++) {
        bool negated = with_not && random_to(4) == 0;
        put(&body, negated ? "<not>" : "<any>");
        put_leaf(&body);
        if (!negated && random_to(2) == 0) {
            put_leaf(&body);
        }
        put(&body, negated ? "</not>" : "</any>");
    }
    put(&body, body.bytes[1] == 'a' && body.bytes[2] == 'l' ? "</all>" : "</any>");
    wrap_policy(out, body.bytes);
}

/* ---- what must hold -------------------------------------------------------------------------------------------- */

static bool same_ids(const x278_str *a, size_t count, const x278_str *b, size_t other) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < other; k++) {
            found += strcmp(a[i].ptr, b[k].ptr) == 0;
        }
    }
    return count == other && found == count;
}

static bool same_node(const x278cw_policy_node *a, const x278cw_policy_node *b) {
    return a->result == b->result && a->has == b->has && a->low == b->low && a->high == b->high && a->need == b->need &&
           (a->value.ptr == NULL) == (b->value.ptr == NULL) &&
           (a->value.ptr == NULL || strcmp(a->value.ptr, b->value.ptr) == 0) &&
           same_ids(a->evidence, a->evidence_count, b->evidence, b->evidence_count) &&
           same_ids(a->open, a->open_count, b->open, b->open_count);
}

START_TEST(random__order_of_items_changes_nothing_but_lists)
{
    for (int i = 0; i < 400; i++) {
        static record r;
        static text policy, one, other;
        make_record(&r);
        make_policy(&policy, true);
        write_record(&r, false, &one);
        write_record(&r, true, &other);
        const x278cw_policy_report *a = ask(&policy, &one, "2025-10-15");
        const x278cw_policy_report *b = ask(&policy, &other, "2025-10-15");
        bool same = a->result == b->result && memcmp(&a->met_on, &b->met_on, sizeof a->met_on) == 0;
        for (size_t k = 0; k < a->policies[0]->node_count; k++) {
            const x278cw_policy_node *node = a->policies[0]->nodes[k];
            same = same && same_node(node, b->policies[0]->nodes[k]);
            if ((node->has & X278CW_HAS_HIGH) && (node->has & X278CW_HAS_LOW) && node->low > node->high) {
                ck_abort_msg("low %d exceeds high %d: %s %s", (int)node->low, (int)node->high, policy.bytes, one.bytes);
            }
        }
        if (!same) {
            ck_abort_msg("%s\n%s\n%s", policy.bytes, one.bytes, other.bytes);
        }
        x278cw_policy_report_free(a);
        x278cw_policy_report_free(b);
    }
}
END_TEST

/* An item more in an incomplete list of therapies, drugs, studies, documents, procedures. */
START_TEST(random__more_in_an_incomplete_list_never_makes_it_not_met)
{
    int met = 0;
    for (int i = 0; i < 1500; i++) {
        static record r;
        static text policy, less, more;
        make_record(&r);
        make_policy(&policy, false);
        list which = (list)random_to(PROCEDURES + 1);
        r.complete[which] = false;
        write_record(&r, false, &less);
        put_item(&r, which);
        write_record(&r, false, &more);
        if (result_of(&policy, &less, "2025-10-15") != X278CW_MET) {
            continue;
        }
        met++;
        if (result_of(&policy, &more, "2025-10-15") != X278CW_MET) {
            ck_abort_msg("%s\n%s\n%s", policy.bytes, less.bytes, more.bytes);
        }
    }
    ck_assert_int_gt(met, 200);
}
END_TEST

static void format_date(const x278_date *date, char room[16]) {
    snprintf(room, 16, "%04d-%02d-%02d", (int)date->year, (int)date->month, (int)date->day);
}

START_TEST(random__met_on_is_the_first_day_on_which_asking_again_says_met)
{
    int later = 0;
    int never = 0;
    for (int i = 0; i < 80; i++) {
        static record r;
        static text policy, file;
        make_record(&r);
        make_policy(&policy, true);
        write_record(&r, false, &file);
        const x278cw_policy_report *report = ask(&policy, &file, "2025-09-20");
        x278_date met_on = report->met_on;
        x278cw_policy_report_free(report);
        x278_date day = {2025, 9, 20};
        for (int k = 0; k <= 366; k++) {
            char date[16];
            format_date(&day, date);
            bool is_day = memcmp(&day, &met_on, sizeof day) == 0;
            if ((result_of(&policy, &file, date) == X278CW_MET) != is_day) {
                ck_abort_msg("met_on %04d-%02d-%02d, asked on %s: %s %s", (int)met_on.year, (int)met_on.month,
                             (int)met_on.day, date, policy.bytes, file.bytes);
            }
            if (is_day) {
                later += k > 0;
                break;
            }
            ck_assert_int_eq(x278_date_add(&day, 1, &day), X278_OK);
        }
        never += met_on.year == 0;
    }
    ck_assert(later >= 3 && never >= 3);
}
END_TEST

static void begin(void) {
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
}

static void end(void) {
    x278_ctx_free(ctx);
}

BEGIN_SUITE("cw_random")
tcase_add_checked_fixture(tcase, begin, end);
if (x278_feature(X278_FEATURE_XML)) {
    TEST(three_values__are_what_all_completions_agree_on)
    TEST(random__order_of_items_changes_nothing_but_lists)
    TEST(random__more_in_an_incomplete_list_never_makes_it_not_met)
    TEST(random__met_on_is_the_first_day_on_which_asking_again_says_met)
}
END_SUITE
