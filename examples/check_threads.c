/* Checks the transactions of one file on four threads, and says in their order how they are. Usage: check_threads FILE */
#include <pthread.h>
#include <stdio.h>

#include <x278/x278.h>

#define THREADS 4
#define BATCH 256
static x278_ctx *ctx; /* all threads share it */
static x278_transaction *batch[BATCH];
static x278_issues *found[BATCH];
static int count;

/* A thread has a checker and a list of its own, and takes every fourth transaction. */
static void *run(void *first) {
    x278_issues *issues = NULL;
    x278_checker *checker = NULL;
    x278_issues_new(ctx, &issues);
    x278_checker_new(ctx, NULL, issues, &checker);
    for (int i = *(const int *)first; i < count; i += THREADS) {
        x278_checker_transaction(checker, batch[i]);
        x278_issues_take(found[i], issues);
    }
    x278_checker_free(checker);
    x278_issues_free(issues);
    return NULL;
}

int main(int argc, char **argv) {
    static const int numbers[THREADS] = {0, 1, 2, 3};
    pthread_t threads[THREADS];
    x278_reader *reader = NULL;
    const x278_transaction *next = NULL;
    unsigned long number = 0;
    x278_ctx_new(NULL, &ctx); /* what fails leaves NULL, which all that follows takes */
    x278_status status = x278_reader_open_file(ctx, argc > 1 ? argv[1] : "", NULL, NULL, &reader);
    while (status == X278_OK) {
        for (count = 0; count < BATCH && (status = x278_reader_next_transaction(reader, &next)) == X278_OK; count++) {
            x278_transaction_hold(ctx, next, &batch[count]); /* the reader goes on, the copy stays */
            x278_issues_new(ctx, &found[count]);
        }
        for (int n = 0; n < THREADS; n++) {
            if (pthread_create(&threads[n], NULL, run, (void *)&numbers[n]) != 0) {
                return 2;
            }
        }
        for (int n = 0; n < THREADS; n++) {
            pthread_join(threads[n], NULL);
        }
        for (int i = 0; i < count; i++) {
            printf("transaction %lu: %zu findings\n", ++number, x278_issues_count(found[i]));
            x278_issues_free(found[i]);
            x278_transaction_free(batch[i]);
        }
    }
    x278_reader_free(reader);
    x278_ctx_free(ctx);
    return status == X278_END ? 0 : 2;
}
