/*
 * The inside of a checker. checker.c drives it, placed.c says what is out of place, quick.c, quick_form.c and
 * quick_value.c see that a segment is certainly right, elements.c holds one against its row, value.c a value against its
 * type, shape.c a code against its form, quick_rules.c and quick_dates.c pass over situational rules that are certainly
 * not broken, rules.c evaluates the others, envelope.c looks at ISA, GS and their like, payload.c looks at the bytes of a
 * document, shift.c finds values that are one place off, trust.c says how far a guide is trusted, reuse.c lets others
 * listen to its walk, report.c makes the findings. On a clean message nothing here allocates or formats.
 */
#ifndef X278I_CHECK_CHECKER_H
#define X278I_CHECK_CHECKER_H

#include <stdbool.h>

#include "base/issue.h"
#include "base/phrase.h"
#include "edi/reader.h"
#include "guide/hold.h"
#include "guide/plan.h"
#include "walk/walk.h"
#include "x278/check.h"

/* What a byte is. Bits of x278_checker.classes. */
enum {
    X278I_CLASS_BASIC = 1,    /* of the X12 basic character set */
    X278I_CLASS_EXTENDED = 2, /* of the extended set, which holds the basic one */
    X278I_CLASS_DIGIT = 4,
    X278I_CLASS_HIGH = 8 /* not ASCII */
};

/* What is known of a segment: the next one of the same item in the same loop instance, and more. */
typedef struct x278i_link {
    uint32_t next;      /* index of the segment; X278I_NO_SEGMENT */
    uint32_t repeat;    /* which of its item this one is */
    uint32_t positions; /* that it has: x278i_certain_positions() */
} x278i_link;

struct x278_checker {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278_check_options options;
    const x278i_guide *wanted; /* the caller's guide */
    x278i_lent_guides guides;
    const x278i_guide *own; /* of the document that was written: where the message tells no other; NULL: none */
    uint8_t classes[256];
    uint8_t allowed; /* the class every byte of a value must have */
    bool printable;  /* the segment that is looked at has bytes from blank to tilde only */
    x278i_walk walk;

    /* the transaction */
    const x278_transaction *transaction;
    const x278_segment *segments;
    uint32_t segment_count;
    x278i_choice choice;
    x278i_chosen chosen;
    uint64_t errors;   /* found so far */
    bool levels_asked; /* whether the transaction has a level at all was looked up */
    bool no_level; /* it has none: that the first level is missing was reported at the first segment that needs one */
    const x278i_plan *plan; /* of the guide; NULL: all is looked at by the rows */
    uint8_t asked;          /* X278I_QUICK_OUTSIDE: the caller has code lists */
    x278i_link *links;      /* a segment each */
    size_t link_capacity;

    /* the envelope */
    bool isa_open, gs_open; /* a header was met and is not checked yet */
    x278i_finding isa_place, gs_place;
};

/* Where something is found. Rows that do not apply are X278I_NONE, numbers 0. */
typedef struct x278i_where {
    const x278i_guide *guide;
    const x278_segment *segment; /* NULL: something is missing before segment `index` */
    uint32_t index;              /* in the transaction; segment_count: behind its last one */
    uint32_t instance;           /* X278I_NO_INSTANCE in the envelope */
    uint32_t repeat;             /* of the segment */
    uint16_t loop;               /* only when a loop is missing: its row */
    uint16_t seg;                /* row */
    uint16_t elem;               /* row of the element or component */
    uint32_t element, component, repetition;
    bool whole_loop;               /* the loop instance as such is meant, at its first segment */
    bool no_qualifier;             /* the path leaves out {…} of the segment row: it is another one */
    const x278i_finding *envelope; /* interchange and group, in the envelope */
} x278i_where;

/* ---- reuse.c ------------------------------------------------------------------------------------------------- */

/* x278_checker_transaction() with a second listener, which is called when the checker is done with an event. Without a guide
 * there is no walk. */
x278_status x278i_checker_along(x278_checker *checker, const x278_transaction *transaction,
                                const x278i_listener *listener, void *user);

/* ---- report.c ------------------------------------------------------------------------------------------------ */

/* "must be 13", "must be one of 01, 13, 36", "must be one of 103 codes, such as 1, 2, 3". */
void x278i_phrase_codes(x278i_phrase *phrase, const x278i_guide *guide, uint16_t set);

/* "identifier (2010C-NM109)" for what is at fault at a place. */
void x278i_phrase_subject(x278i_phrase *phrase, const x278_checker *checker, const x278i_where *where);

/* "name (PATH)" of a row alone. */
void x278i_phrase_row(x278i_phrase *phrase, const x278i_guide *guide, x278i_row row);

/* "subscriber name (2010C)", "the transaction set". */
void x278i_phrase_instance(x278i_phrase *phrase, const x278_checker *checker, uint32_t instance);

/* The severity of a finding by the options: with X278_CHECK_STRICT a warning is an error. */
x278_severity x278i_severity(const x278_checker *checker, x278_severity severity);

/* The severity of a finding as far as the guide is trusted: of a guide that is known in part, what the guide asks for (and
 * the base does not) is an error by a row of high confidence, a warning by one of medium, and nothing (0) by one of low. */
x278_severity x278i_trusted(const x278_checker *checker, const x278i_where *where, const x278i_finding *finding);

/* Is the guide known in part, and the row not of high confidence? */
bool x278i_is_uncertain(const x278i_guide *guide, uint16_t elem);

/* Does the checker report findings of this SNIP type and severity? So that messages are made for those only. */
bool x278i_wanted(const x278_checker *checker, int32_t snip, x278_severity severity);

/* Fill what the place tells (path, loop, tag, numbers, offset) and add the finding, when it is wanted. `finding` has code,
 * params, and what differs from the catalogue. */
void x278i_report(x278_checker *checker, const x278i_where *where, x278i_finding *finding);

/* Report a code with {1} the subject, {2} and {3} as given (NULL: none), in the words of `text` (NULL: the catalogue's). */
void x278i_report_as(x278_checker *checker, const x278i_where *where, int32_t code, x278_severity severity,
                     int32_t snip, const char *text, const char *second, const char *third);

/* The same in the words of the catalogue. */
void x278i_report_text(x278_checker *checker, const x278i_where *where, int32_t code, x278_severity severity,
                       int32_t snip, const char *second, const char *third);

/* ---- placed.c ------------------------------------------------------------------------------------------------ */

/* Report a segment that may not be right, or that is not where it belongs. @return X278_OK. */
x278_status x278i_look_closely(x278_checker *checker, const x278i_walk_event *event);

/* Report the items that an instance must have and has not. */
void x278i_check_required(x278_checker *checker, uint32_t instance);

/* Hold HL04 of an instance against the levels that are below it. */
void x278i_check_children(x278_checker *checker, uint32_t instance);

/* ---- payload.c ----------------------------------------------------------------------------------------------- */

/* Hold the payload of a segment (X278_SEGMENT_PAYLOAD) against what the segment and the category before it say. */
void x278i_check_payload(x278_checker *checker, const x278i_where *place);

/* ---- value.c ------------------------------------------------------------------------------------------------- */

void x278i_classes_make(uint8_t classes[256]);

/* Has it only bytes from blank to tilde? */
bool x278i_is_printable(x278_span value);

/* Hold a value that is not empty against a simple element or component row. `whole` is the repetition it stands in. */
void x278i_check_value(x278_checker *checker, const x278i_where *where, x278_span value, x278_span whole);

/* ---- shape.c ------------------------------------------------------------------------------------------------- */

/* A real day, CCYYMMDD or YYMMDD by its length. */
bool x278i_is_date(const char *text, size_t len);

/* A real time, HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
bool x278i_is_time(const char *text, size_t len);

typedef enum x278i_fit {
    X278I_FIT_YES,
    X278I_FIT_NO,
    X278I_FIT_CHECK_DIGIT /* the form is right, the check digit is not */
} x278i_fit;

/* Hold a value against X278I_SHAPE_*. */
x278i_fit x278i_shape_fit(uint8_t shape, x278_span value);

/* Does a value fit, with its check digit? */
bool x278i_has_shape(uint8_t shape, x278_span value);

/* What the form is: "a NPI", and how it is written. Static. */
const char *x278i_shape_name(uint8_t shape);
const char *x278i_shape_form(uint8_t shape);

/* The shape that applies to a value: the first one whose condition holds; NULL. `element`: the position it is at,
 * `whole`: the repetition it is in. */
const x278i_shape *x278i_shape_of(const x278i_guide *guide, const x278_segment *segment, const x278i_elem_row *row,
                                  uint32_t element, x278_span whole);

/* Hold a value against the shapes and outside code lists of its row. `whole` is the repetition it stands in.
 * @return false when something was found. */
bool x278i_check_shape(x278_checker *checker, const x278i_where *where, x278_span value, x278_span whole);

/* ---- slip.c -------------------------------------------------------------------------------------------------- */

/* A slip of the pen that makes a value wrong which is right otherwise. */
typedef enum x278i_slip {
    X278I_SLIP_NONE,
    X278I_SLIP_BLANK_END,
    X278I_SLIP_BLANK_BEGINNING,
    X278I_SLIP_SMALL_LETTERS
} x278i_slip;

/* Does a value fit `what` of the guide, such as a code set or a shape? */
typedef bool x278i_fits(const x278i_guide *guide, uint16_t what, x278_span value);

/* The slip without which the value would fit. */
x278i_slip x278i_find_slip(x278i_fits *fits, const x278i_guide *guide, uint16_t what, x278_span value);

/* The message that names a slip, with {1} the subject; NULL for none. */
const char *x278i_slip_text(x278i_slip slip);

/* Are there bytes, and all of them blanks? */
bool x278i_is_blank(x278_span value);

/* A value without the blanks at its end; all of it when there is nothing else. */
x278_span x278i_cut_blanks(x278_span value);

/* ---- choice.c ------------------------------------------------------------------------------------------------ */

/* Report what checker->choice says of how the guide was chosen. */
void x278i_report_choice(x278_checker *checker);

/* ---- code.c -------------------------------------------------------------------------------------------------- */

/* Is the value in a set of codes? An x278i_fits. */
bool x278i_fits_codes(const x278i_guide *guide, uint16_t set, x278_span value);

/* A value is not in the guide's list of its row. `slip`: why, as x278i_find_slip() says. */
void x278i_report_code(x278_checker *checker, const x278i_where *where, x278_span value, x278i_slip slip);

/* A qualifier that no row of its tag has: reported as a code at the element that tells the rows apart. */
void x278i_report_qualifier(x278_checker *checker, const x278i_walk_event *event, const x278i_where *where);

/* ---- elements.c ---------------------------------------------------------------------------------------------- */

/* What is left out of the checks of a segment, because it was said already. Bits. */
enum {
    X278I_SKIP_HL02 = 1,
    X278I_SKIP_HL03 = 2,
    X278I_SKIP_BHT02 = 4,
    X278I_SKIP_GUIDE = 8 /* ST03 or GS08 */
};

/* Hold a segment against its row: where->seg is set. */
void x278i_check_segment(x278_checker *checker, const x278i_where *where, uint32_t skip);

/* ---- quick.c ------------------------------------------------------------------------------------------------- */

/* The positions that a segment of a transaction has, when it is certainly right by its row: bits 1 << position, and
 * X278I_POSITIONS_ANY. None of these is blank or repeated. 0 says nothing. */
uint32_t x278i_certain_positions(const x278_checker *checker, uint16_t seg, const x278_segment *segment);

/* ---- origin.c ------------------------------------------------------------------------------------------------ */

/* With a guide that has overlays: make a finding the overlay's that asked for it. Before x278i_wanted(). */
void x278i_find_origin(const x278_checker *checker, const x278i_where *where, const char *second,
                       x278i_finding *finding);

/* ---- overlay.c ----------------------------------------------------------------------------------------------- */

/* Hold a value against the pattern that an overlay has for its row. */
void x278i_check_pattern(x278_checker *checker, const x278i_where *where, x278_span value);

/* X278I_CLASS_* that every byte of a value must have: of the options, or of an overlay. */
uint8_t x278i_allowed_class(const x278_checker *checker);

/* The delimiters that no element holds. */
void x278i_check_wire(x278_checker *checker, const x278i_guide *guide, const x278_segment *isa,
                      const x278i_finding *place);

/* ---- shift.c ------------------------------------------------------------------------------------------------- */

/* Of a segment with errors: say when its values would fit with one separator more or less, or end in the tag of the next
 * segment. */
void x278i_find_shift(x278_checker *checker, const x278i_where *where);

/* ---- quick_rules.c ------------------------------------------------------------------------------------------- */

/* Evaluate the rules of an instance that has closed. @return X278_OK. */
x278_status x278i_check_rules(x278_checker *checker, uint32_t instance);

/* ---- envelope.c ---------------------------------------------------------------------------------------------- */

/* A segment outside of transactions. */
void x278i_check_outside(x278_checker *checker, const x278_reader *reader, const x278_segment *segment);

/* The headers of a transaction, when they are not checked yet. */
void x278i_check_headers(x278_checker *checker, const x278_transaction *transaction);

/* The input has ended. */
void x278i_check_ended(x278_checker *checker, const x278_reader *reader);

#endif
