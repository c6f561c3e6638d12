/*
 * Conformance of the checker with the guides: see conform.h.
 *
 *   conform valid [-o DIR] [GUIDE]          valid messages that cover every row and code in use
 *   conform mutants [-o DIR] [-a] [GUIDE]   each row's single faults
 *   conform pairs [-o DIR] [-a] [GUIDE]     two faults far apart
 *   conform faults [GUIDE]                  faults planted in the tables turn the above red
 *   conform decisions [GUIDE]               the cases of decisions.txt
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "conform.h"

#define ROUNDS 3000
#define IDLE 200  /* rounds that cover nothing new */
#define SHOWN 400 /* failures printed */
#define PAIRS 3000
#define FAULTS 50
#define DECISIONS "tests/conformance/decisions.txt"

static uint64_t seed = 278; /* -s: another draw of values, hosts, pairs and faults */
static bool write_all;      /* -a: write every message to the folder of -o, not only those that fail */

typedef struct {
    cf_msg **list;
    size_t count;
} messages;

static void keep(messages *all, cf_gen *gen, cf_msg *m) {
    if (m == NULL) {
        return;
    }
    cf_cover(gen, m);
    if (all->count % 256 == 0) {
        cf_msg **more = cf_alloc((all->count + 256) * sizeof *more);
        if (all->count > 0) {
            memcpy(more, all->list, all->count * sizeof *more);
        }
        all->list = more;
    }
    all->list[all->count++] = m;
}

static void free_messages(messages *all) {
    for (size_t i = 0; i < all->count; i++) {
        cf_msg_free(all->list[i]);
    }
}

static bool complete(const cf_count *c) {
    return c->loops == c->loops_done && c->segs == c->segs_done && c->elems == c->elems_done &&
           c->codes == c->codes_done && c->shapes == c->shapes_done && c->absents == c->absents_done;
}

static messages generate(cf_gen *gen) {
    messages all = {0};
    uint32_t before = 0;
    keep(&all, gen, cf_generate(gen, CF_LEAST, X278I_NONE));
    keep(&all, gen, cf_generate(gen, CF_FULL, X278I_NONE));
    keep(&all, gen, cf_generate(gen, CF_MAX, X278I_NONE));
    for (int round = 0, idle = 0; round < ROUNDS && idle < IDLE; round++) {
        cf_count c = cf_coverage(gen, false);
        uint32_t now = c.loops_done + c.segs_done + c.elems_done + c.codes_done + c.shapes_done + c.absents_done;
        idle = now == before ? idle + 1 : 0;
        before = now;
        if (complete(&c)) {
            break;
        }
        keep(&all, gen, cf_generate(gen, CF_NEED, X278I_NONE));
    }
    return all;
}

static void write_file(const char *dir, const char *guide, const char *kind, size_t number, const char *text,
                       size_t len) {
    const char *path = cf_print("%s/%s-%s-%05zu.edi", dir, guide, kind, number);
    FILE *f = fopen(path, "wb");
    if (f == NULL || fwrite(text, 1, len, f) != len || fclose(f) != 0) {
        printf("FAIL %s cannot be written\n", path);
        exit(1);
    }
}

static const char *id_of(const x278i_guide *g) {
    return x278i_guide_text(g, g->id_str);
}

static bool valid(const x278i_guide *g, const char *dir) {
    cf_gen *gen = cf_gen_new(g, seed);
    messages all = generate(gen);
    cf_count c = cf_coverage(gen, true);
    uint64_t by_severity[4] = {0};
    size_t bytes = 0;
    for (size_t i = 0; i < all.count; i++) {
        uint64_t before = by_severity[X278_SEVERITY_ERROR];
        cf_run_valid(g->direction_str == 0 ? g : NULL, all.list[i]->text, all.list[i]->len,
                     g->trust == X278I_TRUST_ALL ? X278_SEVERITY_INFO : X278_SEVERITY_WARNING, by_severity);
        if (by_severity[X278_SEVERITY_ERROR] != before) {
            printf("  FAIL valid message %zu has an error\n", i);
        }
        bytes += all.list[i]->len;
        if (dir != NULL) {
            write_file(dir, id_of(g), "valid", i, all.list[i]->text, all.list[i]->len);
        }
    }
    printf(
        "%s: %zu valid messages, %zu bytes; covered: loops %u of %u, segments %u of %u, elements and components %u of "
        "%u, absent ones %u of %u, codes %u of %u, forms %u of %u; findings: %llu errors, %llu warnings, %llu infos\n",
        id_of(g), all.count, bytes, c.loops_done, c.loops, c.segs_done, c.segs, c.elems_done, c.elems, c.absents_done,
        c.absents, c.codes_done, c.codes, c.shapes_done, c.shapes, (unsigned long long)by_severity[X278_SEVERITY_ERROR],
        (unsigned long long)by_severity[X278_SEVERITY_WARNING], (unsigned long long)by_severity[X278_SEVERITY_INFO]);
    size_t all_count = all.count;
    free_messages(&all);
    /* of a guide that is known in part, each message is told so once */
    size_t partial = g->trust == X278I_TRUST_ALL ? 0 : all_count;
    return complete(&c) && by_severity[1] == partial && by_severity[2] + by_severity[3] == 0;
}

/* Print how many cases of each kind there are. */
static void count_kinds(const cf_cases *cases) {
    for (size_t i = 0; i < cases->count;) {
        const char *kind = NULL;
        size_t n = 0;
        static char seen[4096];
        if (i == 0) {
            seen[0] = '\0';
        }
        kind = cases->list[i].kind;
        if (strstr(seen, cf_print(" %s ", kind)) == NULL) {
            for (size_t k = 0; k < cases->count; k++) {
                n += strcmp(cases->list[k].kind, kind) == 0;
            }
            printf("  %s %zu\n", kind, n);
            (void)strncat(seen, cf_print(" %s ", kind), sizeof seen - strlen(seen) - 1);
        }
        i++;
    }
}

static bool run_cases(const x278i_guide *g, const char *what, const cf_cases *cases, const char *dir) {
    size_t failed = 0;
    for (size_t i = 0; i < cases->count; i++) {
        if (!cf_run(g, &cases->list[i], failed < SHOWN)) {
            failed++;
            printf("    (%s-%s-%05zu.edi)\n", id_of(g), what, i);
        } else if (!write_all) {
            continue;
        }
        if (dir != NULL) {
            write_file(dir, id_of(g), what, i, cases->list[i].text, cases->list[i].len);
        }
    }
    count_kinds(cases);
    printf("%s: %zu %s, %zu failed\n", id_of(g), cases->count, what, failed);
    return failed == 0 && cases->count > 0;
}

/* Each planted fault must show: in a valid message that is found faulty, or in a mutant that is not found as it should. */
static bool faults(const x278i_guide *g) {
    cf_gen *gen = cf_gen_new(g, seed);
    messages all = generate(gen);
    cf_cases cases = {0};
    cf_gen *dice = cf_gen_new(g, seed + 1);
    bool *red;
    size_t unseen = 0;
    dice->shape_done = gen->shape_done; /* forms that valid messages have */
    cf_mutants(cf_gen_new(g, seed), &cases);
    red = cf_alloc(cases.count * sizeof *red);
    for (size_t i = 0; i < cases.count; i++) { /* what is red without a fault proves nothing */
        red[i] = !cf_run(g, &cases.list[i], false);
    }
    for (size_t k = 0; k < FAULTS; k++) {
        cf_fault f = cf_fault_plant(dice);
        x278i_guide *faulty = cf_alloc(sizeof *faulty); /* at an address of its own, by which the checker is kept */
        uint64_t found[4] = {0};
        const char *by = NULL;
        *faulty = f.guide;
        for (size_t i = 0; i < all.count && by == NULL; i++) {
            cf_run_valid(faulty, all.list[i]->text, all.list[i]->len, X278_SEVERITY_ERROR + 1, found);
            by = (g->trust == X278I_TRUST_ALL ? found[1] : 0) + found[2] + found[3] > 0 ? "a valid message" : NULL;
        }
        for (size_t i = 0; i < cases.count && by == NULL; i++) {
            if (!red[i] && !cf_run(faulty, &cases.list[i], false)) {
                by = cf_print("mutant %s %s", cases.list[i].kind, cases.list[i].what);
            }
        }
        printf("  %s %s: %s\n", by == NULL ? "FAIL" : "red ", f.what, by == NULL ? "nothing shows it" : by);
        unseen += by == NULL;
    }
    printf("%s: %d faults planted, %zu not seen, by %zu valid messages and %zu mutants\n", id_of(g), FAULTS, unseen,
           all.count, cases.count);
    free_messages(&all);
    return unseen == 0;
}

/* What decisions.txt says. */
static bool decisions(const x278i_guide *g) {
    char line[1024];
    size_t count = 0;
    size_t failed = 0;
    FILE *f = fopen(DECISIONS, "r");
    if (f == NULL) {
        printf("FAIL %s cannot be read (run in the source folder)\n", DECISIONS);
        return false;
    }
    while (fgets(line, sizeof line, f) != NULL) {
        bool mine;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0') {
            continue;
        }
        failed += !cf_decide(g, line, cf_print("%s", line), &mine);
        count += mine;
    }
    (void)fclose(f);
    printf("%s: %zu decisions, %zu failed\n", id_of(g), count, failed);
    return failed == 0;
}

int main(int argc, char **argv) {
    const char *command = argc > 1 ? argv[1] : "";
    const char *dir = NULL;
    const char *only = NULL;
    bool ok = true;
    size_t guides = 0;
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "-o") == 0 && i + 1 < argc) {
            dir = argv[++i];
        } else if (strcmp(argv[i], "-a") == 0) {
            write_all = true;
        } else if (strcmp(argv[i], "-s") == 0 && i + 1 < argc) {
            seed = strtoull(argv[++i], NULL, 10);
        } else {
            only = argv[i];
        }
    }
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        const x278i_guide *g = x278i_guide_at(i);
        if (g->root == X278I_NONE || (only != NULL && strcmp(only, id_of(g)) != 0)) {
            continue;
        }
        guides++;
        if (strcmp(command, "valid") == 0) {
            ok = valid(g, dir) && ok;
        } else if (strcmp(command, "mutants") == 0 || strcmp(command, "pairs") == 0) {
            cf_cases cases = {0};
            cf_gen *gen = cf_gen_new(g, seed);
            gen->beside = true;
            if (command[0] == 'm') {
                cf_mutants(gen, &cases);
            } else {
                cf_pairs(gen, PAIRS, &cases);
            }
            ok = run_cases(g, command, &cases, dir) && ok;
        } else if (strcmp(command, "faults") == 0) {
            ok = faults(g) && ok;
        } else if (strcmp(command, "decisions") == 0) {
            ok = decisions(g) && ok;
        } else {
            printf("usage: conform valid|mutants|pairs|faults|decisions [-o DIR] [-a] [-s SEED] [GUIDE]\n");
            return 2;
        }
    }
    printf("%s: %s\n", command, ok && guides > 0 ? "passed" : "FAILED");
    return ok && guides > 0 ? 0 : 1;
}
