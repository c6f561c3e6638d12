/* Threads that share a context: each reads, checks, decodes, changes and writes; what one made another frees, and the
 * context goes first. For the thread sanitizer (tools/test.sh tsan); public headers only.
 * Usage: threads FILE... */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

#define THREADS 4
#define ROUNDS 3
#define HANDED 64 /* documents that wait to be freed by another thread */

static struct {
    x278_ctx *ctx;
    char **files;
    int count;
    pthread_mutex_t lock;
    x278_doc *handed[HANDED];
    size_t handed_count;
    unsigned long long documents, findings;
    bool failed;
} shared = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Leave a document for another thread; take one that another left (NULL: there is none). */
static x278_doc *exchange(x278_doc *doc) {
    pthread_mutex_lock(&shared.lock);
    x278_doc *other = shared.handed_count > 0 ? shared.handed[--shared.handed_count] : NULL;
    shared.handed[shared.handed_count++] = doc;
    pthread_mutex_unlock(&shared.lock);
    return other;
}

static void note(unsigned long long documents, unsigned long long findings, bool failed) {
    pthread_mutex_lock(&shared.lock);
    shared.documents += documents;
    shared.findings += findings;
    shared.failed = shared.failed || failed;
    pthread_mutex_unlock(&shared.lock);
}

/* Decode, write, and hand on. */
static bool use_transaction(const x278_transaction *transaction) {
    x278_doc *doc = NULL;
    x278_buf text = {NULL, 0, NULL};
    if (x278_doc_from_transaction(shared.ctx, transaction, NULL, NULL, &doc) != X278_OK) {
        return false;
    }
    x278_encode_options how = {.struct_size = sizeof how, .flags = X278_ENCODE_UNCHECKED | X278_ENCODE_INCOMPLETE};
    x278_status status = x278_encode(doc, &how, NULL, &text);
    x278_buf_free(&text);
    x278_doc_free(exchange(doc));
    return status != X278_E_NOMEM;
}

static bool use_file(const char *name) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    const x278_transaction *transaction;
    unsigned long long documents = 0;
    bool good = x278_issues_new(shared.ctx, &issues) == X278_OK &&
                x278_reader_open_file(shared.ctx, name, NULL, issues, &reader) == X278_OK &&
                x278_checker_new(shared.ctx, NULL, issues, &checker) == X278_OK;
    while (good && x278_checker_next(checker, reader, &kind, &transaction) == X278_OK) {
        if (kind == X278_UNIT_TRANSACTION) {
            good = use_transaction(transaction);
            documents++;
        }
    }
    note(documents, x278_issues_total(issues, X278_SEVERITY_INFO), !good);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
    return good;
}

static void *work(void *number) {
    size_t first = *(const size_t *)number;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < shared.count; i++) {
            use_file(shared.files[(i + (int)first) % shared.count]);
        }
    }
    return NULL;
}

int main(int argc, char **argv) {
    pthread_t threads[THREADS];
    size_t numbers[THREADS];
    shared.files = argv + 1;
    shared.count = argc - 1;
    if (shared.count == 0 || x278_ctx_new(NULL, &shared.ctx) != X278_OK) {
        fputs("usage: threads FILE...\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < THREADS; i++) {
        numbers[i] = i;
        if (pthread_create(&threads[i], NULL, work, &numbers[i]) != 0) {
            return 2;
        }
    }
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    x278_ctx_free(shared.ctx); /* the documents that were handed on keep it */
    while (shared.handed_count > 0) {
        x278_doc_free(shared.handed[--shared.handed_count]);
    }
    printf("%d threads, %d files, %llu documents, %llu findings\n", THREADS, shared.count, shared.documents,
           shared.findings);
    return shared.failed || shared.documents == 0;
}
