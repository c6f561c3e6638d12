/*
 * The fast ways and the careful one give the same: findings, their order and texts, bytes. Everything that the library makes
 * of a message (tests/fuzz/ways.h) is compared over the fixtures, the corpus (X278_CORPUS, when it is there), messages made
 * from the tables, and mutants: those of the conformance test, and messages of which some bytes were changed.
 *
 *   both_ways [MUTANTS]     how many mutants at least (default: 1000)
 *   both_ways FILE...       these files only
 *
 * A message that is not treated alike is written to both-ways.edi in the working folder, with both texts beside it.
 */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <sys/stat.h>

#include "../fuzz/ways.h"
#include "conform.h"

#define SEED 278
#define SHOWN 20
#define FEWEST 1000
#define GENERATED 4     /* messages of a guide, from the tables */
#define TWISTED 20      /* messages that a file or a generated message is twisted into, at most */
#define LARGE 200000    /* bytes of a file that is not twisted */
#define ALL (20 * 1000) /* mutants from which on none of the conformance test is left out */

typedef struct bench {
    x278_ctx *fast, *careful;
    ways_input in;
    ways_text a, b;
    size_t mutants; /* that are asked for */
    size_t messages, twisted, bytes, failed;
    uint64_t random;
} bench;

static void need(bool good, const char *what) {
    if (!good) {
        printf("FAIL %s\n", what);
        exit(1);
    }
}

/* ---- one message --------------------------------------------------------------------------------------------------- */

static void keep(const char *name, const void *bytes, size_t len) {
    FILE *file = fopen(name, "wb");
    if (file != NULL) {
        (void)fwrite(bytes, 1, len, file);
        (void)fclose(file);
    }
}

/* The lines in which two texts differ first. */
static void show(const bench *with) {
    size_t at = 0;
    size_t begin = 0;
    while (at < with->a.len && at < with->b.len && with->a.ptr[at] == with->b.ptr[at]) {
        begin = with->a.ptr[at] == '\n' ? at + 1 : begin;
        at++;
    }
    const ways_text *const both[] = {&with->a, &with->b};
    for (size_t i = 0; i < 2; i++) {
        size_t len = 0;
        while (begin + len < both[i]->len && both[i]->ptr[begin + len] != '\n' && len < 600) {
            len++;
        }
        printf("    %s: %.*s\n", i == 0 ? "fast   " : "careful", (int)len, both[i]->ptr + begin);
    }
}

static void compare(bench *with, const char *name, const void *data, size_t size) {
    with->in.data = data;
    with->in.size = size;
    with->messages++;
    with->bytes += size;
    const ways_work *work = ways_differ(with->fast, with->careful, &with->in, &with->a, &with->b);
    if (work == NULL) {
        return;
    }
    if (with->failed == 0) {
        keep("both-ways.edi", data, size);
        keep("both-ways.fast", with->a.ptr, with->a.len);
        keep("both-ways.careful", with->b.ptr, with->b.len);
    }
    if (with->failed++ < SHOWN) {
        printf("  FAIL %s: %s\n", name, work->name);
        show(with);
    }
}

/* ---- mutants ------------------------------------------------------------------------------------------------------- */

static size_t draw(bench *with, size_t below) {
    with->random = with->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(with->random >> 33) % below;
}

/* Change a byte, take some out, double some, or exchange two: up to four times. @return the new length. */
static size_t twist(bench *with, char *text, size_t len) {
    static const char bytes[] = "~*:^1A9Z \n\ra@-.0\x07\xc3";
    for (size_t times = 1 + draw(with, 4); times > 0 && len > 2; times--) {
        size_t at = draw(with, len);
        size_t some = 1 + draw(with, len - at < 40 ? len - at : 40);
        switch (draw(with, 5)) {
        case 0:
        case 1:
            text[at] = bytes[draw(with, sizeof bytes - 1)];
            break;
        case 2:
            memmove(text + at, text + at + some, len - at - some);
            len -= some;
            break;
        case 3: /* there is room: twisted() makes it */
            memmove(text + at + some, text + at, len - at);
            len += some;
            break;
        default:
            text[at] = text[draw(with, len)];
            break;
        }
    }
    return len;
}

static void compare_twisted(bench *with, const char *name, const char *data, size_t size, size_t count) {
    char *text = malloc(size + 4 * 40 + 1);
    need(text != NULL, "memory");
    for (size_t i = 0; i < count && size <= LARGE; i++) {
        memcpy(text, data, size);
        compare(with, name, text, twist(with, text, size));
        with->twisted++;
    }
    free(text);
}

/* ---- where messages come from --------------------------------------------------------------------------------------- */

static void compare_file(bench *with, const char *path, size_t size, size_t twists) {
    FILE *file = fopen(path, "rb");
    char *data = malloc(size + 1);
    need(file != NULL && data != NULL && fread(data, 1, size, file) == size, path);
    (void)fclose(file);
    compare(with, path, data, size);
    compare_twisted(with, path, data, size, twists);
    free(data);
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a folder, in their order; the caller frees them. */
static char **names_of(DIR *folder, size_t *count) {
    char **names = NULL;
    *count = 0;
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        names = realloc(names, (*count + 1) * sizeof *names);
        need(names != NULL, "memory");
        size_t size = strlen(entry->d_name) + 1;
        names[*count] = malloc(size);
        need(names[*count] != NULL, "memory");
        memcpy(names[(*count)++], entry->d_name, size);
    }
    if (*count > 0) {
        qsort(names, *count, sizeof *names, by_name);
    }
    return names;
}

/* Files of a folder and of the folders in it: X12 only, by their ends. @return how many. */
static size_t compare_path(bench *with, const char *path, size_t twists) {
    struct stat about;
    size_t count = 0;
    size_t done = 0;
    DIR *folder = opendir(path);
    if (folder == NULL) {
        size_t len = strlen(path);
        bool x12 = len > 4 && strcmp(path + len - 4, ".edi") == 0 && stat(path, &about) == 0;
        if (x12) {
            compare_file(with, path, (size_t)about.st_size, twists);
        }
        return x12;
    }
    char **names = names_of(folder, &count);
    for (size_t i = 0; i < count; i++) {
        char inner[1024];
        (void)snprintf(inner, sizeof inner, "%s/%s", path, names[i]);
        done += compare_path(with, inner, twists);
        free(names[i]);
    }
    free(names);
    (void)closedir(folder);
    return done;
}

/* Valid messages, and the mutants of the conformance test: each one, or one in several. @return how many mutants. */
static size_t compare_guide(bench *with, const x278i_guide *guide) {
    const char *name = x278i_guide_text(guide, guide->id_str);
    cf_gen *gen = cf_gen_new(guide, SEED);
    cf_cases cases = {0};
    size_t count = 0;
    for (int i = 0; i < GENERATED; i++) {
        cf_msg *m = cf_generate(gen, i == 0 ? CF_MAX : i == 1 ? CF_FULL : CF_NEED, X278I_NONE);
        if (m != NULL) {
            cf_render(m);
            compare(with, name, m->text, m->len);
            compare_twisted(with, name, m->text, m->len, with->mutants < ALL ? 2 : TWISTED);
        }
        cf_msg_free(m);
    }
    cf_mutants(cf_gen_new(guide, SEED), &cases);
    size_t step = with->mutants < ALL ? 1 + ALL / with->mutants : 1;
    for (size_t i = 0; i < cases.count; i += step) {
        compare(with, cf_print("%s %s %s", name, cases.list[i].kind, cases.list[i].what), cases.list[i].text,
                cases.list[i].len);
        count++;
    }
    return count;
}

/* Mutants of the conformance test, and as many others as are still asked for. */
static void compare_all(bench *with) {
    const char *corpus = getenv("X278_CORPUS");
    size_t mutants = 0;
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        if (x278i_guide_at(i)->root != X278I_NONE) {
            mutants += compare_guide(with, x278i_guide_at(i));
        }
    }
    size_t files = compare_path(with, "fixtures", with->mutants < ALL ? 2 : TWISTED);
    size_t collected = corpus == NULL ? 0 : compare_path(with, corpus, with->mutants < ALL ? 1 : TWISTED);
    mutants += with->twisted;
    printf("%zu files, %zu of the corpus%s, %zu mutants\n", files, collected,
           corpus == NULL ? " (X278_CORPUS is not set)" : "", mutants);
    need(files > 200 && mutants >= with->mutants, "too few messages");
}

int main(int argc, char **argv) {
    bench with = {.mutants = FEWEST, .random = SEED};
    int first = 1;
    if (argc == 2 && strspn(argv[1], "0123456789") == strlen(argv[1])) {
        with.mutants = strtoul(argv[1], NULL, 10);
        first = 2;
    }
    need(with.mutants > 0, "usage: both_ways [MUTANTS | FILE...]");
    need(x278_ctx_new(NULL, &with.fast) == X278_OK && x278_ctx_new(NULL, &with.careful) == X278_OK, "memory");
    with.careful->careful = true;
    with.in.guides = ways_guides(with.fast, &with.in.guide_count);
    if (first == argc) {
        compare_all(&with);
    }
    for (int i = first; i < argc; i++) {
        need(compare_path(&with, argv[i], 0) > 0, argv[i]);
    }
    printf("%zu messages of %zu bytes, %zu works each: %zu not the same both ways\n", with.messages, with.bytes,
           WAYS_WORKS, with.failed);
    free(with.a.ptr);
    free(with.b.ptr);
    x278_ctx_free(with.fast);
    x278_ctx_free(with.careful);
    return with.failed == 0 ? 0 : 1;
}
