/*
 * Look-ups in the compiled guides (tables.h): find a guide, a row by its path, the path of a row, a code in a set,
 * the meaning of a code. Nothing here allocates; everything here is safe from any thread.
 * guide.c holds what needs the built-in guides, rows.c what works on any one guide.
 */
#ifndef X278I_GUIDE_GUIDE_H
#define X278I_GUIDE_GUIDE_H

#include <stddef.h>
#include <stdint.h>

#include "guide/tables.h"

/* ---- tags --------------------------------------------------------------------------------------------------- */

/** Pack a segment tag, composite id or level code of 1 to 4 bytes. @return 0 for another length, or a NUL in front. */
uint32_t x278i_tag_pack(const char *s, size_t len);

/** Unpack into `out` with a NUL. @return the length, 0 to 4. */
size_t x278i_tag_unpack(uint32_t tag, char out[5]);

/** Does X12 005010 know this segment tag? (No: IK304 1.) @return 1 or 0. */
int x278i_tag_known(uint32_t tag);

/** Is the tag in the base transaction set of the guide?
 *  @param area X278I_AREA_* of the open loop.
 *  @return 0: not in the set (IK304 6), 1: in the set but not in this area (2), 2: in this area (I4 when the guide
 *          has no row for it). */
int x278i_guide_base_has(const x278i_guide *guide, uint32_t tag, uint8_t area);

/* ---- guides ------------------------------------------------------------------------------------------------- */

/** How many built-in guides there are, and the i-th (NULL past the end). The bare envelope is among them. */
size_t x278i_guide_count(void);
const x278i_guide *x278i_guide_at(size_t i);

/** The guide of this id, such as "005010X217-request" or "005010X231". @return NULL when there is none. */
const x278i_guide *x278i_guide_find(const char *id, size_t len);

/** Length of a release without the suffix of an addendum or erratum: a letter A or E and digits after a digit. */
size_t x278i_release_length(const char *s, size_t len);

/** The built-in guides of a GS08/ST03 value: bit 1 << i for x278i_guide_at(i).
 *  @param release an erratum or addendum suffix (A1, E1, E2 …) is the same guide. */
uint64_t x278i_guides_of(const char *release, size_t release_len);

/** Of these guides, the one of a direction.
 *  @param direction "request", "response", or empty for a guide with one direction; empty finds no guide of two.
 *  @return NULL when there is none. */
const x278i_guide *x278i_guide_for(uint64_t guides, const char *direction, size_t direction_len);

/** The same, with the direction told by BHT02: of the guides that have this purpose, else of those that accept it.
 *  @return NULL when there is none. */
const x278i_guide *x278i_guide_for_purpose(uint64_t guides, const char *purpose, size_t purpose_len);

/** The guide that a message means which names none: by BHT01 and BHT02. A guide that is known in full comes before one
 *  that is known in part; a purpose that no guide has means the first that is known in full.
 *  @return NULL when no guide begins with a BHT of this structure. */
const x278i_guide *x278i_guide_guess(const char *structure, size_t structure_len, const char *purpose,
                                     size_t purpose_len);

/** Is there a built-in guide of this transaction set (ST01)? @return 1 or 0. */
int x278i_guide_has_set(const char *set, size_t len);

/** Does any built-in guide (of a transaction set) have this GS08/ST03 value, suffix or not? @return 1 or 0. */
int x278i_guide_known(const char *release, size_t release_len);

/** The rows of ISA, TA1, GS, GE, IEA for an interchange whose guide is not known. */
const x278i_guide *x278i_guide_bare_envelope(void);

/** Text at an offset of guide->strings. Never NULL. */
const char *x278i_guide_text(const x278i_guide *guide, uint32_t str);

/* ---- codes -------------------------------------------------------------------------------------------------- */

/** Is the value in the set? @param set X278I_NONE gives 0. @return 1 or 0. */
int x278i_guide_code_in(const x278i_guide *guide, uint16_t set, const char *value, size_t len);

/** How many codes a set has (0 for X278I_NONE), and the i-th of them as text.
 *  @param buf at least 9 bytes; used for short codes.
 *  @return the code, NUL-terminated, in buf or in the guide's strings; NULL past the end. */
size_t x278i_guide_code_count(const x278i_guide *guide, uint16_t set);
const char *x278i_guide_code_at(const x278i_guide *guide, uint16_t set, size_t i, char buf[9]);

/** The one value that an element row must have, as x278i_guide_code_at(). @return NULL when it leaves a choice. */
const char *x278i_guide_only_code(const x278i_guide *guide, uint16_t elem, char buf[9]);

/** Our short meaning of a code of a list (x278i_elem_row.list). @return NULL when we have none. */
const char *x278i_guide_meaning(const x278i_guide *guide, uint16_t list, const char *value, size_t len);

/** The list of a data element ("1365") or outside list ("ext:886"). @return X278I_NONE when there is none. */
uint16_t x278i_guide_list(const x278i_guide *guide, const char *de, size_t len);

/* ---- rows --------------------------------------------------------------------------------------------------- */

/** A row of a guide: loop alone, segment, element or component. Unused members are X278I_NONE. */
typedef struct x278i_row {
    uint16_t loop;
    uint16_t seg;
    uint16_t elem; /**< an element or a component row */
} x278i_row;

/** The path of a row as people write it: "2010C", "2010C-NM1", "2010C-NM109", "2000E-HI02-2", "2000E-DTP{435}03",
 *  "BHT02" in the transaction set itself, "ISA05" in the envelope.
 *  @param buf receives the text and a NUL, cut to size; may be NULL when size is 0.
 *  @return the length it has or would have. */
size_t x278i_guide_path(const x278i_guide *guide, x278i_row row, char *buf, size_t size);

/** The row of a path (path.h). "2000E-DTP" without a qualifier finds the first DTP row; [n] does not change the row.
 *  @param row not NULL; set when found.
 *  @return 1 found, 0 not. */
int x278i_guide_row(const x278i_guide *guide, const char *path, size_t len, x278i_row *row);

/** The element row at a position (comp 0: the element). @return X278I_NONE when the segment has no such place. */
uint16_t x278i_guide_elem(const x278i_guide *guide, uint16_t seg, uint32_t elem, uint32_t comp);

/** The loop row with this id. @return X278I_NONE when there is none. */
uint16_t x278i_guide_loop(const x278i_guide *guide, const char *id, size_t len);

/** The item by which a loop hangs under a parent loop. @return X278I_NONE when it does not. */
uint16_t x278i_guide_item_of_loop(const x278i_guide *guide, uint16_t parent, uint16_t loop);

/** The name of a row in plain words: of the element, else the segment, else the loop that is given. Never NULL. */
const char *x278i_guide_name(const x278i_guide *guide, x278i_row row);

/** The loop row that an HL with this packed level code opens. @return X278I_NONE when there is none. */
uint16_t x278i_guide_level(const x278i_guide *guide, uint32_t level);

#endif
