/*
 * Writes down all that a reader says about an input, so that two readings can be compared byte for byte: every segment
 * (tag, elements as they stand and unwrapped, flags, place, ordinal), text and gaps put together, payloads put
 * together, the envelope of each transaction, and the status at the end. Uses the public interface only.
 */
#ifndef X278_TESTS_TRANSCRIPT_H
#define X278_TESTS_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "x278/x278.h"

typedef struct transcript {
    char *ptr;
    size_t len, capacity;
} transcript;

typedef enum {
    FROM_MEMORY,
    FROM_FILE,
    FROM_FEED
} transcript_source;

typedef struct transcript_input {
    transcript_source source;
    const char *path; /* FROM_FILE */
    const char *data; /* FROM_MEMORY, FROM_FEED */
    size_t len;
    const size_t *cuts; /* FROM_FEED: rising offsets at which a chunk ends; the rest is one chunk */
    size_t cut_count;
    bool bytewise; /* FROM_FEED: one byte at a time */
    const x278_reader_options *options;
    bool transactions; /* x278_reader_next_transaction() in place of x278_reader_next() */
} transcript_input;

/* Counts of what was met. */
typedef struct transcript_counts {
    size_t segments, transactions, payloads;
    uint64_t memory; /* the most that x278_reader_memory() said */
} transcript_counts;

void transcript_free(transcript *out);
void transcript_clear(transcript *out);
void transcript_add(transcript *out, const void *bytes, size_t len);
bool transcript_same(const transcript *a, const transcript *b);

/* Read all of an input. Adds to `out` (NULL: nowhere), fills `counts` (may be NULL). Gives the status that ended it:
 * X278_OK when that was the end of the input. */
x278_status transcript_read(const x278_ctx *ctx, const transcript_input *input, x278_issues *issues, transcript *out,
                            transcript_counts *counts);

/* The issues, a line each, in the columns of the fixtures' expected.tsv. */
void transcript_issues(const x278_issues *issues, transcript *out);

/* A whole file, with one byte behind it that is not part of it; NULL when it cannot be read. free() it. */
char *transcript_load(const char *path, size_t *len);

#endif
