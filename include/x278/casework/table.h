/**
 * @file table.h
 * Tables of facts: procedures, diagnoses, clocks, holidays, denials, gold cards, rates, candidate codes. Those that the
 * library ships are used unless a file replaces them. docs/policies.md describes the format.
 * @since 0.1
 */
#ifndef X278_CASEWORK_TABLE_H
#define X278_CASEWORK_TABLE_H

#include <stddef.h>

#include "x278/casework/error.h"
#include "x278/casework/export.h"
#include "x278/context.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Tables that replace shipped ones. Free with x278cw_tables_free().
 *
 * @threads one thread while it is filled, any number of readers after.
 */
typedef struct x278cw_tables x278cw_tables;

/**
 * Make an empty set.
 *
 * @param ctx not NULL; the set keeps it alive.
 * @param out not NULL; receives the set, or NULL.
 * @return X278_OK, X278_E_UNSUPPORTED (the loaded libx278 is of another release), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_tables_new(const x278_ctx *ctx, x278cw_tables **out);

/** Free a set. @param tables NULL is accepted. @since 0.1 */
X278CW_API void x278cw_tables_free(x278cw_tables *tables);

/**
 * Add a table, which takes the place of the shipped one of the same root element. The same file twice is as once; two
 * different tables of one root are a conflict.
 *
 * @param tables not NULL.
 * @param data   not NULL; XML in UTF-8, at most 16 MiB; copied.
 * @param len    bytes of `data`.
 * @param file   name of the file for errors; NUL-terminated; NULL: none.
 * @param errors NULL discards.
 * @return X278_OK; X278_E_SYNTAX (the table was not added: see the errors); X278_E_UNSUPPORTED (a build without
 *         libxml2); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads one thread a set.
 * @since 0.1
 */
X278CW_API x278_status x278cw_tables_add(x278cw_tables *tables, const void *data, size_t len, const char *file,
                                         x278cw_errors *errors);

/**
 * A shipped table as it is installed, by index from 0.
 *
 * @param index from 0.
 * @param name  receives its file name, such as "clocks.xml", static; NULL: not wanted.
 * @param text  receives the XML, static; NULL: not wanted.
 * @return X278_OK, X278_E_NOT_FOUND (past the end).
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_shipped_table_at(size_t index, const char **name, x278_span *text);

#ifdef __cplusplus
}
#endif

#endif
