/* Copies a document field by field, through the public interface alone: what is written from the copy was in the structs. */
#ifndef X278_TESTS_COPY_H
#define X278_TESTS_COPY_H

#include <stdbool.h>

#include "x278/document.h"
#include "x278/field.h"
#include "x278/x278.h"

/* A new document of the same guide with the same fields. *texts (may be NULL) counts those that were copied. */
x278_status copy_document(const x278_ctx *ctx, const x278_doc *from, x278_doc **out, size_t *texts);

/* Compare two documents field by field, their envelopes included. *texts counts the texts of `a`. When they differ
 * `example` names the first struct and field that do, without their values. */
bool compare_documents(const x278_doc *a, const x278_doc *b, size_t *texts, char example[64]);

/*
 * Compare what two interchanges say: every value of every segment with its place in the segment, in any order. Left out is
 * what writing a document computes: HL01, HL02, HL04, SE01, SE02, and all of ISA, GS, GE and IEA. *lost is the number of
 * values of `before` that are not in `after`; the first of them is described in `example` without its value.
 */
x278_status compare_values(const x278_ctx *ctx, const void *before, size_t before_len, const void *after,
                           size_t after_len, size_t *lost, char example[64]);

#endif
