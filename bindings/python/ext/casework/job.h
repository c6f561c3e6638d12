/* A command of casework: what it is given, what it makes of that, and what came of it. Nothing here knows Python, so that
 * all of it runs while the interpreter is released. */
#ifndef X278PY_CASEWORK_JOB_H
#define X278PY_CASEWORK_JOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <x278/casework/casework.h>
#include <x278/x278.h>

/* The words of a job, in the order of WORDS in casework.py. */
typedef enum job_word {
    WORD_AS_OF,
    WORD_SERVICE_DATE,
    WORD_PAYER,
    WORD_LOB,
    WORD_SIGNED,
    WORD_BY,
    WORD_FROM,
    WORD_TO,
    JOB_WORDS
} job_word;

/* Its files, in the order of FILES in casework.py. */
typedef enum job_part {
    PART_EVIDENCE,
    PART_REQUEST,
    PART_RESPONSE,
    PART_POLICIES,
    PART_TABLES,
    PART_OVERLAYS,
    PART_LOGS,
    PART_TEMPLATE,
    PART_TEXTS,      /* of the practice, by name */
    PART_PROCEDURES, /* names without bytes */
    JOB_PARTS
} job_part;

/* Its flags, as in casework.py. */
enum {
    JOB_TEXT = 1,         /* a page as text */
    JOB_TRACE = 2,        /* a page with the trace of each value */
    JOB_CSV = 4,          /* a sum as CSV */
    JOB_HTML = 8,         /* a sum as a page */
    JOB_CANDIDATES = 16,  /* with candidate codes */
    JOB_DEIDENTIFIED = 32 /* CSV without cases, persons and days */
};

typedef struct job_file {
    const char *name; /* NUL-terminated */
    const char *bytes;
    size_t len;
} job_file;

typedef struct job_files {
    job_file *items;
    size_t count;
} job_files;

/* A transaction and its place, kept until all findings are in. */
typedef struct job_review {
    x278_transaction place;
    x278_doc *doc;
    x278_outcome_options found; /* by reading and checking */
} job_review;

/* The requests, or the responses, of a message. */
typedef struct job_reviews {
    job_review *items;
    const x278_doc **docs; /* of the items, once all are read */
    size_t count;
} job_reviews;

typedef struct job {
    /* what it is given; it lives longer than the job */
    const char *words[JOB_WORDS]; /* NULL: not given */
    job_files parts[JOB_PARTS];
    uint32_t flags; /* JOB_* */
    uint32_t min_cell;
    /* what was read */
    x278_ctx *ctx;
    x278_issues *issues; /* of overlays */
    x278cw_errors *errors;
    x278cw_tables *tables;
    x278cw_log *log;
    x278cw_policies *policies; /* NULL: none was given */
    x278cw_evidence *evidence; /* NULL: none was given */
    x278cw_template *layout;   /* NULL: the shipped one */
    x278_overlay **overlays;
    x278_doc *request; /* of commands about one transaction */
    job_reviews asked;
    job_reviews answers;
    x278cw_now now;
    /* what came of it */
    const char *why;         /* a failure that the status does not say; NULL: it does */
    x278cw_sections missing; /* of a page, when the status is X278_E_NOT_FOUND */
    x278_buf out;
} job;

/* Run a command by its name. X278_E_SYNTAX: job->errors or job->issues say what is wrong with the files. Finish with
 * job_free() in any case. */
x278_status job_run(job *work, const char *command);

/* Free all but what the job was given. */
void job_free(job *work);

/* ---- answers.c */

/* Read and check a message: its requests, or with `response` its answers. X278_E_INVALID_ARG: there are none of them. */
x278_status reviews_read(job *work, const job_file *file, bool response, job_reviews *out);
void reviews_free(job_reviews *reviews);

/* The index of the request that an answer is for; work->asked.count: none. */
size_t reviews_partner(const job *work, size_t answer);

#endif
