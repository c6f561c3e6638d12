/*
 * The compiled form of the implementation guides: what guidec writes from lib/guide/data/, and what the walk, the
 * check, decode, encode and the tool read. Everything here is constant data; nothing here is ever allocated for the
 * built-in guides. An overlay makes a copy of an x278i_guide with some arrays replaced (see the end of this file).
 *
 * How to read it
 *   A guide is a set of LOOP rows. A loop has ITEMS, in guide order: each item is a SEGMENT row or a child LOOP row.
 *   A segment row has ELEMENT rows, at first_elem + position - 1, for every position that the X12 base segment has
 *   (positions the guide does not use have usage 'N'); so more elements than elem_count is "too many elements".
 *   A composite element row has component rows, at first_comp + position - 1, again for every base position.
 *   Wire facts are in hot rows (no pointers, fixed width). Names and texts of row i are in the cold row i.
 *
 *   Placing a segment: scan the items of the open loop for the tag, take the FIRST item whose match accepts the
 * *segment, and count per item. An item of kind LOOP carries the tag and the match of the
 *   segment that opens it; inside the new loop that segment is the loop's item 0, which takes no other segment: a scan
 *   inside a loop that is not a root starts at item 1 (another HL or NM1 belongs to a child or to a loop above).
 *   A loop row may hang under several parents (2000E under 2000C and under 2000D): it has one row, several items.
 *
 * Every index is into the array of that name in the same x278i_guide. X278I_NONE means "none". Offsets named *_str
 * are into x278i_guide.strings, NUL-terminated; offset 0 is the empty text.
 */
#ifndef X278I_GUIDE_TABLES_H
#define X278I_GUIDE_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "base/tag.h"

/** No row, no match, no code set. */
#define X278I_NONE UINT16_C(0xFFFF)
/** In `max` of items and elements: no limit. */
#define X278I_MANY UINT16_C(0xFFFF)

/** Most tags of x278i_guide.signs. */
#define X278I_MOST_SIGNS 4u
/** Loops open at one time, the root among them: no guide is deeper. guidec holds that. */
#define X278I_DEPTH_MAX 16
/** In `max_len`: no limit. */
#define X278I_UNBOUNDED UINT32_C(0xFFFFFFFF)

/** A segment tag, a composite id ("C022") or an HL level code as a number: up to 4 characters, big end first, right
 *  aligned: 'N'<<16|'M'<<8|'1'. Numbers of tags of one length sort as their texts do. See x278i_tag_pack(). */

/* ---- code sets ---------------------------------------------------------------------------------------------- */

enum {
    X278I_CODES_LONG = 1
}; /**< some code is longer than 8 bytes: `first` is into long_codes, not into codes */

/** A sorted set of allowed values. Equal sets are stored once. Look up with x278i_guide_code_in(). */
typedef struct x278i_code_set {
    uint32_t first; /**< into codes: each code left aligned in 8 bytes, big end first, padded with 0; sorted;
                         or into long_codes: offsets into strings, sorted by text */
    uint16_t count;
    uint16_t flags; /**< X278I_CODES_* */
} x278i_code_set;

/** A perfect hash of a set: a code that is in it has the key at (key * factor) >> shift. A key is the bytes of a code, the
 *  first one lowest. */
typedef struct x278i_code_hash {
    uint64_t factor; /**< 0: the set has no hash */
    uint32_t first;  /**< into keys */
    uint32_t shift;
} x278i_code_hash;

/* ---- hot rows of a guide ------------------------------------------------------------------------------------ */

/** What a segment must look like to be of a row. All conditions that are set must hold. */
typedef struct x278i_match_row {
    uint16_t codes; /**< the value at elem/comp is in this set; X278I_NONE: any value (then only nth counts) */
    uint8_t elem;   /**< element position from 1 (first repetition); 0 when codes is X278I_NONE */
    uint8_t comp;   /**< component position from 1, or 0: the element is simple */
    uint8_t nth;    /**< 2: the second segment of this tag in the loop instance, and so on; 0: whichever */
    uint8_t pad;
} x278i_match_row;

enum {
    X278I_ITEM_SEGMENT = 1,
    X278I_ITEM_LOOP = 2
};

/** A segment or a child loop at its place in a parent loop. Items of a loop are in guide (and writing) order. */
typedef struct x278i_item {
    uint32_t tag;    /**< of the segment, or of the segment that opens the loop */
    uint16_t row;    /**< into segs or loops, by kind */
    uint16_t match;  /**< into matches; X278I_NONE: the tag is enough. Of several items, the first that fits wins */
    uint16_t order;  /**< position in the parent, from 1, never falling; items of equal order: any order, mixed */
    uint16_t max;    /**< most times in one parent instance; X278I_MANY */
    uint16_t unless; /**< an item (absolute index, same parent) that takes this one's place: where it is present, this
                          item is not required and does not belong here; X278I_NONE. (2000E under 2000C unless 2000D) */
    uint8_t kind;    /**< X278I_ITEM_* */
    uint8_t usage;   /**< 'R' required, 'S' situational, 'N' not used. A required item of a loop is required in each
                          instance of that loop */
} x278i_item;

/** How a loop is opened. */
enum {
    X278I_OPEN_ROOT = 0,     /**< the transaction set itself, or the envelope */
    X278I_OPEN_HL = 1,       /**< by an HL with this level code in HL03 */
    X278I_OPEN_TRIGGER = 2,  /**< by a segment tag (AK2, IK3, LX) */
    X278I_OPEN_QUALIFIER = 3 /**< by a segment tag with a qualifier value (NM1 with NM101) */
};

typedef struct x278i_loop_row {
    uint32_t tag;        /**< of the opening segment; 0 for a root */
    uint32_t level;      /**< X278I_OPEN_HL: the HL03 code, packed as tags are; else 0 */
    uint16_t match;      /**< of the opening segment; X278I_NONE */
    uint16_t parent;     /**< the first parent in guide order; X278I_NONE for a root. Others: scan items */
    uint16_t first_item; /**< the items of a loop lie together */
    uint16_t item_count;
    uint16_t first_rule; /**< the rules of a loop lie together; they fire when an instance of the loop closes */
    uint16_t rule_count;
    uint8_t open;         /**< X278I_OPEN_* */
    uint8_t area;         /**< X278I_AREA_* : which part of the base set this loop narrows */
    uint8_t depth;        /**< levels below the root by the longest way down (root 0) */
    uint8_t parent_count; /**< how many parents may hold this loop */
} x278i_loop_row;

typedef struct x278i_seg_row {
    uint32_t tag;
    uint16_t loop;       /**< the loop it is in */
    uint16_t item;       /**< its item: usage, max, order, match */
    uint16_t first_elem; /**< element at position p is elems[first_elem + p - 1] */
    uint16_t first_note; /**< syntax notes of the base segment that can matter with the guide's usages */
    uint16_t base;       /**< into x278i_base.segs */
    uint8_t elem_count;  /**< positions of the base segment */
    uint8_t note_count;
} x278i_seg_row;

/** X12 types. Composite elements have X278I_TYPE_COMPOSITE. */
enum {
    X278I_TYPE_AN = 1,
    X278I_TYPE_ID = 2,
    X278I_TYPE_N = 3,  /**< whole number with implied decimals (`decimals`; N0 is 0); a leading '-' is not counted */
    X278I_TYPE_R = 4,  /**< decimal; '-', '.' and the exponent sign are not counted in the length */
    X278I_TYPE_DT = 5, /**< CCYYMMDD, or YYMMDD when max_len is 6 */
    X278I_TYPE_TM = 6, /**< HHMM[SS[D[D]]] */
    X278I_TYPE_B = 7,  /**< counted bytes */
    X278I_TYPE_COMPOSITE = 8
};

enum {
    X278I_ELEM_MEDIUM = 1,    /**< the code list is of medium (or low) confidence: a value outside `codes` is a warning
                                   when the data element's own `list` has it, an error when not */
    X278I_ELEM_COMPONENT = 2, /**< this row is a component: `owner` is an element row, `at` counts in the composite */
    X278I_ELEM_BASE_M = 4,    /**< mandatory in the base standard, too */
    X278I_ELEM_SOFT = 8,      /**< usage 'R', but when it is missing that is a warning only (ST03, BHT06) */
    X278I_ELEM_PATTERN = 16,  /**< an overlay brought a pattern (x278i_guide.changes); never in built-in guides */
    X278I_ELEM_OUTSIDE = 32, /**< `list` is that of the one outside code list (ext) of the row; a value that it lacks is
                                   a warning */
    X278I_ELEM_BLANKS = 64,  /**< blanks alone are a value (ISA02, ISA04); elsewhere they count as absent */
    X278I_ELEM_CHILDREN = 128 /**< of HL04: not held against the levels that are below */
};

/** An element or a component. */
typedef struct x278i_elem_row {
    uint32_t max_len;     /**< characters; X278I_UNBOUNDED. 0 for a composite */
    uint16_t min_len;     /**< characters */
    uint16_t max;         /**< repetitions, 1: not repeated */
    uint16_t codes;       /**< allowed values in this guide; X278I_NONE: no closed list */
    uint16_t accept;      /**< further values that are taken with a warning whatever the confidence; X278I_NONE */
    uint16_t list;        /**< into lists: all codes we know for the data element ("standard, but not in the guide" is
                               a value in lists[list].codes and not in codes); X278I_NONE */
    uint16_t base;        /**< into x278i_base.elems */
    uint16_t owner;       /**< seg row, or the elem row of the composite for a component */
    uint16_t first_comp;  /**< component at position p is elems[first_comp + p - 1] */
    uint16_t first_shape; /**< into shapes; try in order, the first whose condition holds applies */
    uint16_t first_note;  /**< syntax notes of a composite, counting components */
    uint16_t first_ext;   /**< into exts: numbers of outside code lists */
    uint8_t comp_count;   /**< 0 for a simple element, and for most composites with usage 'N' */
    uint8_t shape_count;
    uint8_t note_count;
    uint8_t ext_count;
    uint8_t at;       /**< position from 1 */
    uint8_t usage;    /**< 'R', 'S', 'N' */
    uint8_t type;     /**< X278I_TYPE_* */
    uint8_t decimals; /**< of X278I_TYPE_N */
    uint8_t flags;    /**< X278I_ELEM_* */
    uint8_t pad;
} x278i_elem_row;

/** X12 syntax notes. `at` are element positions (component positions for a composite). */
typedef struct x278i_note {
    uint8_t kind;  /**< 'P' all or none, 'R' at least one, 'E' at most one, 'C' first then all, 'L' first then one */
    uint8_t count; /**< used entries of at */
    uint8_t at[6];
} x278i_note;

/** Forms that a value can be held against. Severity and codes of a fault are the check's business. */
enum {
    X278I_SHAPE_DATE8 = 1,    /**< CCYYMMDD */
    X278I_SHAPE_RANGE8 = 2,   /**< CCYYMMDD-CCYYMMDD, not backwards */
    X278I_SHAPE_DATETIME = 3, /**< CCYYMMDDHHMM (qualifier DT) */
    X278I_SHAPE_TIME = 4,     /**< HHMM (qualifier TM) */
    X278I_SHAPE_DATE6 = 5,    /**< YYMMDD */
    X278I_SHAPE_NPI = 6,      /**< 10 digits and the check digit */
    X278I_SHAPE_ICD10CM = 7,
    X278I_SHAPE_ICD9CM = 8,
    X278I_SHAPE_HCPCS = 9,     /**< HCPCS or CPT form */
    X278I_SHAPE_TAXONOMY = 10, /**< 10 characters, as source 682 forms them */
    X278I_SHAPE_ZIP = 11,      /**< 5 or 9 digits */
    X278I_SHAPE_STATE = 12,    /**< US state or territory, Canadian province */
    X278I_SHAPE_COUNTRY = 13,  /**< ISO 3166, two letters (three are read) */
    X278I_SHAPE_LOINC = 14,    /**< digits, dash, check digit */
    X278I_SHAPE_REVENUE = 15,  /**< 4 digits (3 are read) */
    X278I_SHAPE_POS = 16,      /**< place of service, 2 digits */
    X278I_SHAPE_BILLTYPE = 17, /**< facility type part of the bill type, 2 digits */
    X278I_SHAPE_DRG = 18,      /**< 3 or 4 digits */
    X278I_SHAPE_ICD9PROC = 19,
    X278I_SHAPE_CDT = 20,   /**< D and 4 digits */
    X278I_SHAPE_NDC = 21,   /**< 11 digits, no dashes */
    X278I_SHAPE_SSN = 22,   /**< social security number, 9 digits */
    X278I_SHAPE_EIN = 23,   /**< employer identification number, 9 digits */
    X278I_SHAPE_PHONE = 24, /**< area code and number, 10 digits */
    X278I_SHAPE_ORAL = 25   /**< area of the oral cavity */
};

enum {
    X278I_SHAPE_OR_ABSENT = 1, /**< the condition also holds when the value it looks at is absent */
    X278I_SHAPE_SOFT = 2       /**< a value of another form is a warning only */
};

/** "When elem/comp of the same segment is one of codes, the value has this shape". */
typedef struct x278i_shape {
    uint8_t shape;  /**< X278I_SHAPE_* */
    uint8_t elem;   /**< element position of the value looked at (for the row's own element: the same repetition, for
                         another: the first); 0: no condition, the shape always applies */
    uint8_t comp;   /**< component position, 0: the element is simple */
    uint8_t flags;  /**< X278I_SHAPE_OR_ABSENT, X278I_SHAPE_SOFT */
    uint16_t codes; /**< into sets; X278I_NONE without a condition */
} x278i_shape;

/** What to say of a code that a row does not allow: where it belongs, or what to do. Sorted by elem; the first that fits
 *  counts. */
typedef struct x278i_hint {
    uint32_t text_str; /**< the message, with {1} for the element */
    uint32_t id_str;   /**< names the message for translators, as the id of a rule does */
    uint16_t elem;     /**< into elems */
    uint16_t codes;    /**< the values it is for; X278I_NONE: any */
} x278i_hint;

/* ---- situational rules -------------------------------------------------------------------------------------- */

/** A compiled path of a rule. The values of a path are those of ALL instances it reaches, in wire order. */
typedef struct x278i_rule_path {
    uint16_t from; /**< loop row to start at: the rule's own loop, or the nearest instance above it that is of this
                        row. No such instance: the path has no values */
    uint16_t loop; /**< loop row to end at: `from` itself, or any loop below it (all instances) */
    uint16_t seg;  /**< segment row in `loop`; X278I_NONE: the path means instances of the loop itself */
    uint16_t elem; /**< element or component row; X278I_NONE: the path means instances of the segment */
} x278i_rule_path;

/** Kinds of finding: they choose the 999 codes unless the rule's text row names its own. */
enum {
    X278I_RULE_MISSING_SEGMENT = 1, /**< IK304 I6; the anchor is the segment (or loop) that should be there */
    X278I_RULE_MISSING_ELEMENT = 2, /**< IK403 I9; the anchor is the element that should be there */
    X278I_RULE_EXTRA_SEGMENT = 3,   /**< IK304 I9; the anchor is the segment (or loop) that should not be there */
    X278I_RULE_EXTRA_ELEMENT = 4,   /**< IK403 I13; the anchor is the element that should not be there */
    X278I_RULE_VALUE = 5            /**< IK403 I6; the anchor is the element whose value does not fit */
};

enum {
    X278I_RULE_LATEST = 1 /**< the finding stands on the segment that comes last on the wire among the segments in
                               this loop instance that the rule's paths reach, not on the anchor */
};

typedef struct x278i_rule_row {
    uint16_t loop;     /**< the rule fires when an instance of this loop closes (root: at SE) */
    uint16_t each;     /**< a seg row of the loop: evaluate once per instance of that segment, and paths that name the
                            row mean that instance only; X278I_NONE: once per loop instance */
    uint16_t anchor;   /**< into paths */
    uint16_t first_op; /**< the fault: the rule is broken when this expression is true */
    uint16_t op_count;
    uint8_t kind;     /**< X278I_RULE_* */
    uint8_t severity; /**< X278_SEVERITY_* (1 info, 2 warning, 3 error) */
    uint8_t snip;     /**< SNIP type 1 to 7 */
    uint8_t flags;    /**< X278I_RULE_LATEST */
} x278i_rule_row;

/** Operators, in postfix order on a stack of truth values. guidec proves that the stack never holds more than
 *  X278I_STACK_MAX values, never runs empty, and ends with one. */
#define X278I_STACK_MAX 16
enum {
    X278I_OP_PRESENT = 1,  /**< path a has a (non-empty) value, or an instance */
    X278I_OP_IS = 2,       /**< some value of path a is in set b */
    X278I_OP_ALL = 3,      /**< every value of path a is in set b (true when it has none) */
    X278I_OP_COUNT = 4,    /**< number of values/instances of path a, cmp, n */
    X278I_OP_DISTINCT = 5, /**< number of different values of path a, cmp, n */
    X278I_OP_LENGTH = 6,   /**< path a has a first value, and its length in bytes, cmp, n */
    X278I_OP_DATE = 7,     /**< both paths have a readable first date (CCYYMMDD, or a range), and a cmp b.
                                n bit 0: take the end of a's range, bit 1: the end of b's range; else the start */
    X278I_OP_DIFFERS = 8,  /**< both paths have a first value, and these differ */
    X278I_OP_SAME = 9,     /**< both paths have a first value, and these are equal */
    X278I_OP_DAY = 10,     /**< path a has a readable first date, and it compares so with the constant: b is its
                                year, n its month * 100 + day */
    X278I_OP_NUMBER = 11,  /**< the first value of path a is a number, cmp, n */
    X278I_OP_AND = 12,     /**< of the n values on top */
    X278I_OP_OR = 13,      /**< of the n values on top */
    X278I_OP_NOT = 14
};
enum {
    X278I_CMP_EQ = 1,
    X278I_CMP_NE = 2,
    X278I_CMP_LT = 3,
    X278I_CMP_LE = 4,
    X278I_CMP_GT = 5,
    X278I_CMP_GE = 6
};

typedef struct x278i_op {
    uint8_t op;  /**< X278I_OP_* */
    uint8_t cmp; /**< X278I_CMP_* */
    uint16_t a;  /**< into paths */
    uint16_t b;  /**< into paths or sets */
    uint16_t n;
} x278i_op;

/* ---- cold rows: texts, same index as the hot row ------------------------------------------------------------ */

enum {
    X278I_HIGH = 1,
    X278I_MEDIUM = 2,
    X278I_LOW = 3
}; /**< confidence of a row in the facts it was made from */

typedef struct x278i_loop_text {
    uint32_t id_str; /**< "2010EA"; "" for the transaction set, "ENV" for the envelope */
    uint32_t name_str;
    uint32_t condition_str;
    uint32_t source_str; /**< source keys, blank-separated */
    uint8_t confidence;  /**< X278I_HIGH … */
} x278i_loop_text;

typedef struct x278i_seg_text {
    uint32_t qualifier_str; /**< what stands in {} of a path, such as "435"; "" when the row has none */
    uint32_t name_str;
    uint32_t condition_str;
    uint32_t source_str;
    uint8_t confidence;
} x278i_seg_text;

typedef struct x278i_elem_text {
    uint32_t name_str;
    uint32_t condition_str;
    uint32_t source_str;
    uint8_t confidence;
} x278i_elem_text;

typedef struct x278i_rule_text {
    uint32_t id_str;
    uint32_t source_str;
    uint32_t message_str; /**< one line, no values of the message */
    uint32_t ik304_str;   /**< overrides what the kind says; "" */
    uint32_t ik403_str;   /**< overrides what the kind says; "" */
    uint32_t sees_str;    /**< the paths the rule looks at, blank-separated, for people */
} x278i_rule_text;

/* ---- X12 base ---------------------------------------------------------------------------------------- */

/** A base segment (x278i_base.segs, sorted by key) or a composite (x278i_base.comps, sorted by key). */
typedef struct x278i_base_row {
    uint32_t key; /**< packed tag or composite id */
    uint32_t name_str;
    uint16_t first_elem; /**< into x278i_base.elems */
    uint16_t first_note; /**< into notes: all notes of the base */
    uint8_t elem_count;
    uint8_t note_count;
    uint16_t pad;
} x278i_base_row;

typedef struct x278i_base_elem {
    uint32_t max_len; /**< 0 for a composite */
    uint32_t name_str;
    uint32_t de_str; /**< data element number or composite id, as text */
    uint16_t min_len;
    uint16_t max;       /**< repetitions */
    uint16_t list;      /**< into lists; X278I_NONE */
    uint16_t composite; /**< into x278i_base.comps; X278I_NONE */
    uint8_t type;       /**< X278I_TYPE_* */
    uint8_t decimals;
    uint8_t requirement; /**< 'M', 'O', 'X' */
    uint8_t pad;
} x278i_base_elem;

/** All codes known for a data element. Meanings are in the order of the set. */
typedef struct x278i_list {
    uint32_t de_str; /**< data element number ("1365"), or the number of an outside list ("ext:886") */
    uint32_t first_meaning;
    uint16_t codes; /**< into sets */
    uint16_t pad;
} x278i_list;

typedef struct x278i_meaning {
    uint32_t text_str;
    uint8_t confidence;
} x278i_meaning;

/** Parts of a base transaction set. */
enum {
    X278I_AREA_HEADER = 0,
    X278I_AREA_HL = 1,
    X278I_AREA_NM1 = 2,
    X278I_AREA_AK2 = 3,
    X278I_AREA_IK3 = 4,
    X278I_AREA_IK4 = 5,
    X278I_AREA_ENVELOPE = 6,
    X278I_AREA_NX1 = 7,
    X278I_AREA_LX = 8,
    X278I_AREA_DTP = 9,
    X278I_AREA_OBJECT = 10 /**< OOI and BDS, or EFI and BIN */
};

/** A tag of a base transaction set, sorted by tag, then area. A tag that has an entry with the area of the open loop
 *  is in the base set there (IK304 I4 when the guide has it not); with another area only: not at this place (2). */
typedef struct x278i_set_tag {
    uint32_t tag;
    uint16_t position; /**< as the base prints it (0400 is 400); 0: not known */
    uint8_t area;      /**< X278I_AREA_* */
    uint8_t pad;
} x278i_set_tag;

/* ---- a guide ------------------------------------------------------------------------------------------------ */

/** How far the rows of a guide are trusted. */
enum {
    X278I_TRUST_ALL = 0, /**< all of the guide is known: what its rows ask for is an error */
    X278I_TRUST_ROWS =
        1 /**< known in part: a row of high confidence gives errors, of medium warnings, of low nothing */
};

typedef struct x278i_guide {
    /* identity; texts in strings */
    uint32_t id_str; /**< "005010X217-request" */
    uint32_t name_str;
    uint32_t set_str;       /**< "278"; "" for the bare envelope */
    uint32_t release_str;   /**< what GS08 and ST03 hold: "005010X217", "005010X231A1"; "" for the bare envelope */
    uint32_t direction_str; /**< "request", "response", or "" when the guide has one direction only */
    uint16_t purposes;      /**< set of BHT02 values that mean this guide; X278I_NONE */
    uint16_t accepts;       /**< further BHT02 values that mean it, which the row takes with a warning; X278I_NONE */
    uint16_t signs;         /**< set of tags that show this direction where BHT02 does not; X278I_NONE */
    uint16_t signs_unless;  /**< a match: a segment that fits it takes the signs their meaning; X278I_NONE */
    uint32_t signs_tag;     /**< the tag of that segment */
    uint8_t trust;          /**< X278I_TRUST_* */
    uint8_t confidence;     /**< of what the guide does not name, and of rows that do not say */
    uint16_t root;          /**< loop row of the transaction set (ST to SE); X278I_NONE for the bare envelope */
    uint16_t envelope;      /**< loop row with ISA, TA1, GS, GE, IEA */
    uint16_t first_set_tag; /**< base transaction set, into set_tags */
    uint16_t set_tag_count;
    /* rows */
    uint16_t loop_count;
    uint16_t seg_count;
    uint16_t elem_count;
    uint16_t item_count;
    uint16_t match_count;
    uint16_t shape_count;
    uint16_t note_count;
    uint16_t ext_count;
    uint16_t path_count;
    uint16_t rule_count;
    uint16_t hint_count;
    uint16_t op_count;
    uint16_t code_set_count;
    const x278i_loop_row *loops;
    const x278i_seg_row *segs;
    const x278i_elem_row *elems;
    const x278i_item *items;
    const x278i_match_row *matches;
    const x278i_shape *shapes;
    const x278i_note *notes;
    const uint16_t *exts; /**< numbers of outside code lists */
    const x278i_rule_path *paths;
    const x278i_rule_row *rules;
    const x278i_hint *hints;
    const x278i_op *ops;
    const x278i_loop_text *loop_texts;
    const x278i_seg_text *seg_texts;
    const x278i_elem_text *elem_texts;
    const x278i_rule_text *rule_texts;
    /* shared by all built-in guides; an overlay may bring longer arrays of its own */
    const x278i_code_set *sets;
    const uint64_t *codes;
    const uint32_t *long_codes;
    const char *strings;
    /* always the same for all guides */
    const struct x278i_base *base;
    const struct x278i_plan *plan;       /**< what follows from the rows (plan.h); NULL: there is no plan */
    const struct x278i_changes *changes; /**< what overlays brought (changes.h); NULL for a built-in guide */
} x278i_guide;

/** What all guides of a base release share. Releases share all arrays but segs and comps. */
typedef struct x278i_base {
    const x278i_base_row *segs;
    const x278i_base_row *comps;
    const x278i_base_elem *elems;
    const x278i_note *notes;
    const x278i_list *lists; /**< sorted by de_str text */
    const x278i_meaning *meanings;
    const x278i_set_tag *set_tags;
    const uint32_t *tags; /**< every segment tag of X12 005010, packed, sorted by number */
    const x278i_code_set *sets;
    const uint64_t *codes;
    const uint32_t *long_codes;
    const char *strings;
    const x278i_code_hash *hashes; /**< same index as sets */
    const uint64_t *keys;          /**< of the hashes; 0 where no code is */
    uint16_t seg_count;
    uint16_t comp_count;
    uint16_t elem_count;
    uint16_t note_count;
    uint16_t list_count;
    uint16_t set_tag_count;
    uint16_t tag_count;
    uint16_t code_set_count;
    uint32_t meaning_count;
    uint32_t string_size; /**< bytes of strings, of codes and of long_codes: all guides share them */
    uint32_t code_count;
    uint32_t long_code_count;
} x278i_base;

/* Written by guidec (tables_*.c). Use x278i_guide_find() and x278i_guide_at() of guide.h rather than these names. */
extern const x278i_base x278i_base_005010;
extern const x278i_base x278i_base_006020;
extern const x278i_guide *const x278i_guides[]; /**< every built-in guide, sorted by id; the envelope last */
extern const uint16_t x278i_guide_total;

/* What the generated files share. The texts are a struct of char arrays without padding, read as one char array. */
struct x278i_table_texts;
extern const struct x278i_table_texts x278i_table_strings;
extern const x278i_code_set x278i_table_sets[];
extern const uint64_t x278i_table_codes[];
extern const uint32_t x278i_table_long_codes[];
extern const x278i_code_hash x278i_table_hashes[];
extern const uint64_t x278i_table_keys[];

#endif
