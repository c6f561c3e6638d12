/*
 * What encode reports is what the checker finds: each mutant of the conformance test is checked, decoded and encoded with
 * an issue list. The errors of both, by code and path, must be the same, but for those that the way through the structs
 * mends (`mended` below). Valid messages give none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"
#include "guide/handle.h"
#include "review/node.h"
#include "x278/x278.h"

#define SEED 278
#define SHOWN 40 /* failures printed */
#define VALID 100

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

typedef struct lines {
    char **list;
    size_t count;
} lines;

static int by_text(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* "code path rule" of each issue, sorted. */
static lines lines_of(const x278_issues *issues) {
    lines out = {NULL, x278_issues_count(issues)};
    out.list = malloc((out.count + 1) * sizeof *out.list);
    need(out.list == NULL ? X278_E_NOMEM : X278_OK, "memory");
    for (size_t i = 0; i < out.count; i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        char text[200];
        snprintf(text, sizeof text, "%s %s %s", issue->name.ptr, issue->path.ptr == NULL ? "-" : issue->path.ptr,
                 issue->rule.ptr == NULL ? "-" : issue->rule.ptr);
        size_t size = strlen(text) + 1;
        out.list[i] = malloc(size);
        need(out.list[i] == NULL ? X278_E_NOMEM : X278_OK, "memory");
        memcpy(out.list[i], text, size);
    }
    qsort(out.list, out.count, sizeof *out.list, by_text);
    return out;
}

static void lines_free(lines *all) {
    for (size_t i = 0; i < all->count; i++) {
        free(all->list[i]);
    }
    free(all->list);
}

static void check(const x278_ctx *ctx, const char *text, size_t len, x278_issues *issues) {
    x278_reader *reader;
    x278_checker *checker;
    x278_unit_kind kind;
    need(x278_reader_open_memory(ctx, text, len, NULL, issues, &reader), "reading");
    need(x278_checker_new(ctx, NULL, issues, &checker), "checker");
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
    }
    x278_checker_free(checker);
    x278_reader_free(reader);
}

typedef struct tally {
    unsigned long long messages, unwritable, same, before, after, mended, failed;
} tally;

static void show(tally *sums, const cf_case *c, const char *why, const char *line) {
    if (sums->failed++ < SHOWN) {
        printf("  FAIL %s %s: %s: %s\n", c->kind, c->what, why, line);
    }
}

/* Is a segment gone from the structs when one element is: a text of its loop's struct holds that, and nothing the rest? */
static bool is_alone(const x278i_guide *guide, uint16_t seg) {
    const x278i_binding *binding = x278i_binding_of(guide);
    const x278i_seg_row *row = &guide->segs[seg];
    uint32_t used = 0;
    for (uint16_t i = 0; i < row->elem_count; i++) {
        used += binding->elems[row->first_elem + i].how != X278I_LEAF_UNUSED;
    }
    return used == 1 && binding->items[row->item] == X278I_NONE;
}

/* Is it of a rule whose finding stands on whichever of several segments comes last? They may be written in another order. */
static bool is_of_the_last(const x278i_guide *guide, const char *line) {
    const char *id = strrchr(line, ' ') + 1;
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        if (strcmp(guide->strings + guide->rule_texts[i].id_str, id) == 0) {
            return (guide->rules[i].flags & X278I_RULE_LATEST) != 0;
        }
    }
    return false;
}

/* Does the way through the structs mend it? What stands out of order is written in order; what encode computes, and what a
 * required element must be, is written as it must be. */
static bool is_mended(const x278i_guide *guide, const char *line) {
    static const char *const computed[] = {"segment_late", "hl_", "se_", "ge_", "iea_"};
    if (is_of_the_last(guide, line)) {
        return true;
    }
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++) {
        if (strncmp(line, computed[i], strlen(computed[i])) == 0) {
            return true;
        }
    }
    const char *path = strchr(line, ' ') + 1;
    x278i_row row;
    if (x278i_guide_row(guide, path, strcspn(path, " "), &row) == 0 || row.elem == X278I_NONE) {
        return false;
    }
    const x278i_elem_row *elem = &guide->elems[row.elem];
    bool one_code = elem->usage == 'R' && x278i_guide_code_count(guide, elem->codes) == 1;
    const x278i_leaf *leaves = x278i_binding_of(guide)->elems;
    bool missing = strncmp(line, "element_missing ", 16) == 0;
    return leaves[row.elem].how > X278I_LEAF_PARTS || (missing && (one_code || is_alone(guide, row.seg)));
}

/* HL04 says what the tree says, which the guide may not allow. */
static bool is_computed_wrong(const char *line) {
    return strncmp(line, "code_not_in_guide ", 18) == 0 && strstr(line, "-HL04 ") != NULL;
}

static void compare(const x278i_guide *guide, const cf_case *c, const lines *before, const lines *after, tally *sums) {
    size_t i = 0;
    size_t j = 0;
    while (i < before->count || j < after->count) {
        int order = i == before->count ? 1 : j == after->count ? -1 : strcmp(before->list[i], after->list[j]);
        if ((order < 0 && is_mended(guide, before->list[i])) ||
            (order > 0 && (is_computed_wrong(after->list[j]) || is_of_the_last(guide, after->list[j])))) {
            sums->mended++;
        } else if (order < 0) {
            show(sums, c, "not found on encode", before->list[i]);
        } else if (order > 0) {
            show(sums, c, "found on encode only", after->list[j]);
        } else {
            sums->same++;
        }
        i += order <= 0;
        j += order >= 0;
    }
    sums->before += before->count;
    sums->after += after->count;
}

static void encode(const x278_ctx *ctx, const x278i_guide *guide, const cf_case *c, x278_issues *found,
                   x278_issues *issues, tally *sums) {
    x278_doc *doc;
    x278_buf out;
    x278_encode_options options = {.struct_size = sizeof options};
    x278_status status = x278_decode(ctx, c->text, c->len, NULL, NULL, &doc);
    if (status == X278_OK) {
        status = x278_encode(doc, &options, issues, &out);
        x278_doc_free(doc);
    }
    sums->messages++;
    if (status != X278_OK) {
        sums->unwritable++;
        return;
    }
    x278_buf_free(&out);
    lines before = lines_of(found);
    lines after = lines_of(issues);
    compare(guide, c, &before, &after, sums);
    lines_free(&before);
    lines_free(&after);
}

/* Valid messages give no issue but what reading them gives (a line feed as terminator). */
static bool valid_ones(const x278_ctx *ctx, const x278i_guide *guide) {
    size_t count = 0;
    size_t found = 0;
    cf_gen *gen = cf_gen_new(guide, SEED);
    for (size_t i = 0; i < VALID; i++) {
        x278_issues *issues;
        x278_doc *doc;
        x278_buf out;
        cf_msg *m = cf_generate(gen, i == 0 ? CF_LEAST : i == 1 ? CF_FULL : CF_NEED, 0);
        if (m == NULL) {
            continue;
        }
        cf_cover(gen, m);
        need(x278_issues_new(ctx, &issues), "issues");
        x278_encode_options options = {.struct_size = sizeof options};
        need(x278_decode(ctx, m->text, m->len, NULL, NULL, &doc), "decoding");
        need(x278_encode(doc, &options, issues, &out), "encoding");
        x278_buf_free(&out);
        options.flags = X278_ENCODE_TRANSACTION;
        need(x278_encode(doc, &options, issues, &out), "encoding");
        x278_buf_free(&out);
        for (size_t j = 0; j < x278_issues_count(issues); j++) {
            const x278_issue *issue = x278_issues_at(issues, j);
            if (issue->severity > X278_SEVERITY_INFO) {
                printf("  FAIL valid: %s %s\n", issue->name.ptr, issue->path.ptr);
                found++;
            }
        }
        x278_doc_free(doc);
        x278_issues_free(issues);
        cf_msg_free(m);
        count++;
    }
    printf("%s: %zu valid messages, %zu issues\n", x278i_guide_text(guide, guide->id_str), count, found);
    return found == 0 && count > VALID / 2;
}

static bool run(const x278_ctx *ctx, const x278i_guide *guide) {
    tally sums = {0};
    cf_cases cases = {0};
    x278_issues *found;
    x278_issues *issues;
    need(x278_issues_new(ctx, &found), "issues");
    need(x278_issues_new(ctx, &issues), "issues");
    cf_mutants(cf_gen_new(guide, SEED), &cases);
    for (size_t i = 0; i < cases.count; i++) {
        if (strcmp(cases.list[i].kind, "payload") == 0) {
            continue; /* the length of a payload is counted when it is written */
        }
        x278_issues_clear(found);
        x278_issues_clear(issues);
        check(ctx, cases.list[i].text, cases.list[i].len, found);
        encode(ctx, guide, &cases.list[i], found, issues, &sums);
    }
    printf(
        "%s: %llu faulty messages, %llu cannot be written; of %llu issues %llu found again, %llu mended; %llu in all; "
        "%llu differ\n",
        x278i_guide_text(guide, guide->id_str), sums.messages, sums.unwritable, sums.before, sums.same, sums.mended,
        sums.after, sums.failed);
    x278_issues_free(issues);
    x278_issues_free(found);
    return sums.failed == 0 && sums.same > 1000;
}

int main(void) {
    x278_ctx *ctx;
    bool ok = true;
    need(x278_ctx_new(NULL, &ctx), "making a context");
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        const x278i_guide *guide = x278i_guide_at(x278i_bindings[i].guide);
        ok = run(ctx, guide) && ok;
        ok = valid_ones(ctx, guide) && ok;
    }
    x278_ctx_free(ctx);
    puts(ok ? "passed" : "FAILED");
    return ok ? 0 : 1;
}
