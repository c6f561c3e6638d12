/* Text of the headers: copies that live until the program ends, and JSON strings. */
#ifndef APIDOC_TEXT_H
#define APIDOC_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Print "apidoc: WHAT: NAME" and exit with 2. */
_Noreturn void die(const char *what, const char *name);

/* Memory of zeros that lives until the program ends. */
void *keep(size_t size);

/* A copy with a NUL behind it. */
char *copy(const char *text, size_t len);

/* Two texts as one. */
char *join(const char *a, const char *b);

/* A copy without blanks at its ends, and with one blank for each run of them. */
char *squeeze(const char *text, size_t len);

/* The whole of a file. */
char *read_file(const char *name);

bool is_same(const char *a, const char *b);
bool begins_with(const char *text, const char *begin);
bool ends_with(const char *text, const char *end);
bool is_name_char(char c);

/* Where a word is in a text: no letter, digit or underscore is beside it. NULL: nowhere. */
const char *find_word(const char *text, const char *word);

/* The name at the beginning of a text; "" when there is none. */
char *name_at(const char *text);

/* Print a JSON string. */
void put_string(const char *text);

/* Print `, "KEY": "TEXT"`; nothing when the text is NULL or empty. */
void put_member_text(const char *key, const char *text);

#endif
