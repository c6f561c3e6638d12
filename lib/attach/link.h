/* The inside of a linker: numbers are gathered (link.c), grouped when they are the same (group.c), and paired when they are
 * close to each other (near.c). */
#ifndef X278I_ATTACH_LINK_H
#define X278I_ATTACH_LINK_H

#include <stdbool.h>

#include "base/buf.h"
#include "x278/link.h"

#define X278I_LINK_NONE UINT32_MAX

/* What a number is. */
enum {
    X278I_LINK_REQUEST,  /* attachment control number of a 278 */
    X278I_LINK_DOCUMENT, /* attachment control number of a 275 */
    X278I_LINK_EVENT,    /* trace number of an event */
    X278I_LINK_TRACE_OF, /* trace number that a 275 names */
    X278I_LINK_ROLES
};

/* A number in its place. */
typedef struct x278i_link_entry {
    x278_link_place place;
    size_t text; /* where its bytes are in linker.text */
    uint32_t len;
    uint32_t role;
    uint32_t event; /* REQUEST: the entry of its event's first trace number; DOCUMENT: none; X278I_LINK_NONE */
    uint32_t trace; /* DOCUMENT: the entry of the first trace number that its 275 names; X278I_LINK_NONE */
    uint32_t next;  /* with the same number and role */
    uint32_t group;
} x278i_link_entry;

/* All entries with one number: of REQUEST and DOCUMENT, or of EVENT and TRACE_OF. */
typedef struct x278i_link_group {
    uint32_t first[2], last[2]; /* entries of the two roles; X278I_LINK_NONE */
    uint32_t count[2];
    uint32_t near; /* the only group of the other role that is close; X278I_LINK_NONE */
    uint32_t near_count;
    bool reported;
} x278i_link_group;

struct x278_linker {
    const x278_ctx *ctx;
    x278i_buf text;
    x278i_link_entry *entries;
    size_t entry_count, entry_capacity;
    x278i_link_group *groups;
    size_t group_count, group_capacity;
    uint32_t *slots;                  /* a hash table of groups */
    size_t slot_count, slot_capacity; /* a power of two of them is used */
    x278_link_place *places;
    size_t place_count, place_capacity;
    x278_link_finding *findings;
    size_t finding_count, finding_capacity;
    bool ended;
};

static inline const char *x278i_link_text(const x278_linker *linker, const x278i_link_entry *entry) {
    return linker->text.ptr + entry->text;
}

/* Put all entries into groups. X278_E_NOMEM. */
x278_status x278i_link_group_all(x278_linker *linker);

/* Of groups with one entry of `role` and none of the other: find the only one of the other role that is close. `role` is
 * X278I_LINK_REQUEST (with DOCUMENT) or X278I_LINK_TRACE_OF (with EVENT, of which there may be several). X278_E_NOMEM. */
x278_status x278i_link_find_near(x278_linker *linker, uint32_t role);

/* Do two numbers differ in one character, two neighbors or case? */
bool x278i_link_is_near(const char *a, size_t a_len, const char *b, size_t b_len);

#endif
