/* Checks many files on four threads, which share one context. Usage: check_many FILE... */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include <x278/x278.h>

#define THREADS 4

typedef struct job {
    const char *file;
    x278_status status;
    unsigned long errors;
} job;

static x278_ctx *ctx;
static job *jobs;
static int job_count;

/* Thread n takes every fourth file. */
static void *run(void *n) {
    for (int i = *(const int *)n; i < job_count; i += THREADS) {
        x278_issues *issues = NULL;
        x278_issues_new(ctx, &issues);
        jobs[i].status = x278_check_file(ctx, jobs[i].file, NULL, issues);
        jobs[i].errors = (unsigned long)x278_issues_total(issues, X278_SEVERITY_ERROR);
        x278_issues_free(issues);
    }
    return NULL;
}

int main(int argc, char **argv) {
    static const int numbers[THREADS] = {0, 1, 2, 3};
    pthread_t threads[THREADS];
    int failed = 0;
    job_count = argc - 1;
    jobs = calloc((size_t)argc, sizeof *jobs);
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    for (int i = 0; jobs != NULL && i < job_count; i++) {
        jobs[i].file = argv[i + 1];
    }
    for (int n = 0; n < THREADS; n++) {
        if (jobs == NULL || pthread_create(&threads[n], NULL, run, (void *)&numbers[n]) != 0) {
            return 2;
        }
    }
    for (int n = 0; n < THREADS; n++) {
        pthread_join(threads[n], NULL);
    }
    for (int i = 0; i < job_count; i++) {
        const char *status = jobs[i].status == X278_OK ? "checked" : x278_status_text(jobs[i].status);
        printf("%s: %s, %lu errors\n", jobs[i].file, status, jobs[i].errors);
        failed = failed || jobs[i].status != X278_OK || jobs[i].errors > 0;
    }
    x278_ctx_free(ctx);
    free(jobs);
    return failed;
}
