/* The grammar of overlay files. */
#ifndef X278I_OVERLAY_GRAMMAR_H
#define X278I_OVERLAY_GRAMMAR_H

#include "overlay/overlay.h"

typedef enum x278i_value_kind {
    X278I_KIND_TEXT,    /* any, without control characters */
    X278I_KIND_ID,      /* letters, digits, dot, dash, underscore */
    X278I_KIND_NUMBER,  /* 0 to 999999 */
    X278I_KIND_YES,     /* yes */
    X278I_KIND_DATE,    /* CCYY-MM-DD */
    X278I_KIND_CHOICE,  /* one of `choices` */
    X278I_KIND_BYTES,   /* single characters, LF, CR */
    X278I_KIND_WORDS,   /* at least one word */
    X278I_KIND_PATTERN, /* pattern.h */
    X278I_KIND_GUIDE    /* id of a built-in guide */
} x278i_value_kind;

typedef struct x278i_attribute_rule {
    const char *name; /* NULL ends a list */
    x278i_value_kind kind;
    bool required;
    const char *choices;
} x278i_attribute_rule;

/* Where an element may stand. */
typedef enum x278i_place_kind {
    X278I_IN_NOTHING,
    X278I_IN_OVERLAY,
    X278I_IN_FOR,
    X278I_IN_PROFILE,
    X278I_IN_ROW,      /* a row that may have a condition */
    X278I_IN_CONDITION /* when, and, or, not */
} x278i_place_kind;

typedef struct x278i_word_rule {
    const char *name;
    x278i_word word;
    x278i_place_kind place;
    const x278i_attribute_rule *attributes;
} x278i_word_rule;

/* What may be inside of an element. */
x278i_place_kind x278i_grammar_inside(uint8_t word);

/* The rule of an element by its name in a place; NULL: there is none of the name. */
const x278i_word_rule *x278i_grammar_find(const char *name, x278i_place_kind place);

/* The rule of an element by its X278I_WORD_*. */
const x278i_word_rule *x278i_grammar_rule(uint8_t word);

/* An attribute by its name; NULL: the element has none of the name. */
const x278i_attribute_rule *x278i_grammar_attribute(const x278i_attribute_rule *rules, const char *name);

/* What a value must be, for a message; NULL when it is that. */
const char *x278i_grammar_wrong(x278i_arena *arena, const x278i_attribute_rule *rule, x278_str value);

#endif
