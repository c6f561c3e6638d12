/* Values of attributes: what form they must have, and what they mean as numbers. Pure but for the memory of lists. */
#ifndef X278CWI_VALUE_H
#define X278CWI_VALUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "casework/day.h"

/* A closed list of names. */
typedef struct x278cwi_list {
    const char *const *names; /* at most 64 */
    uint32_t count;
    bool open; /* a name of ours, "x-...", may be used as well */
    const struct x278cwi_group {
        const char *name;
        uint64_t members;
    } * groups; /* "@drug" in lists; ends with NULL */
} x278cwi_list;

#define X278CWI_LIST(table, is_open)                                                                                   \
    { table, sizeof(table) / sizeof((table)[0]), is_open, NULL }

/* So many names of our own, and so many words, a list may have. */
#define X278CWI_MOST_OWN 64
#define X278CWI_MOST_WORDS 4096

/* The forms of values, and what of x278cwi_value they fill beside the text. */
typedef enum x278cwi_form {
    X278CWI_FORM_TEXT,      /* any but the empty text */
    X278CWI_FORM_ID,        /* letters, digits, -_. ; unique in the file */
    X278CWI_FORM_REFERENCE, /* an id of the file */
    X278CWI_FORM_NAME,      /* as an id, but neither unique nor a reference */
    X278CWI_FORM_CHOICE,    /* lo: index in the list; -1: x-... */
    X278CWI_FORM_CHOICES,   /* mask: indexes; words: the x-... ones; blank-separated, at least one */
    X278CWI_FORM_SET,       /* as CHOICES, but may be empty */
    X278CWI_FORM_WORDS,     /* words: blank-separated, at least one */
    X278CWI_FORM_INTEGER,   /* lo: 0 to 999999999, in the range of the attribute */
    X278CWI_FORM_SIGNED,    /* lo: as an integer, perhaps below 0 */
    X278CWI_FORM_INTEGERS,  /* words: blank-separated integers */
    X278CWI_FORM_SIZE,      /* up to 18 digits; text alone */
    X278CWI_FORM_DECIMAL,   /* mask: digits, lo: scale, hi: sign */
    X278CWI_FORM_DATE,      /* lo = hi */
    X278CWI_FORM_PARTIAL,   /* lo, hi */
    X278CWI_FORM_DURATION,  /* lo: count, hi: unit */
    X278CWI_FORM_DAY_COUNT, /* a duration in D or W; lo: days */
    X278CWI_FORM_YES,       /* "yes" */
    X278CWI_FORM_NPI,       /* ten digits with their check digit */
    X278CWI_FORM_UID,       /* at most 64 characters */
    X278CWI_FORM_LEVEL,     /* "L4-L5", "L4" */
    X278CWI_FORM_LEVELS     /* words: levels */
} x278cwi_form;

/* An attribute that an element may have. */
typedef struct x278cwi_attribute {
    const char *name; /* NULL ends a list */
    x278cwi_form form;
    bool required;
    const x278cwi_list *list; /* of choices */
    int32_t min, max;         /* of integers; both 0: any */
} x278cwi_attribute;

typedef struct x278cwi_value {
    x278_str text; /* trimmed, runs of white space as one blank; absent: ptr NULL */
    int32_t lo, hi;
    uint64_t mask;
    const x278_str *words;
    uint32_t word_count;
} x278cwi_value;

/* Make a value of a text. X278_E_SYNTAX: it has not the form; X278_E_NOMEM. The text is copied. */
x278_status x278cwi_value_read(x278i_arena *arena, const x278cwi_attribute *attribute, const char *text, size_t len,
                               x278cwi_value *out);

/* Copy text with white space trimmed and runs of it as one blank. X278_E_NOMEM. */
x278_status x278cwi_text_copy(x278i_arena *arena, const char *text, size_t len, x278_str *out);

/* The decimal of a value of that form. */
static inline x278_decimal x278cwi_decimal_of(const x278cwi_value *value) {
    return (x278_decimal){value->mask, value->lo, value->hi};
}

/* A decimal as the contract has it: -?digits[.digits], at most 18 digits. */
bool x278cwi_decimal_parse(x278_str text, x278_decimal *out);

/* Letters, digits, dashes, underscores, dots; 1 to 80. */
bool x278cwi_is_id(const char *text, size_t len);

bool x278cwi_str_equal(x278_str a, x278_str b);
bool x278cwi_str_is(x278_str text, const char *other);

/* Does a list of words hold this text? */
bool x278cwi_words_have(const x278cwi_value *list, x278_str text);

/* Does a list of choices hold a choice? */
bool x278cwi_choices_have(const x278cwi_value *list, const x278cwi_value *choice);

/* Index of a name in a list, -1 for "x-..." of an open one, -2 when it is not allowed. */
int32_t x278cwi_list_find(const x278cwi_list *list, x278_str name);

#endif
