/*
 * Phrases: how the values of a segment become a line. A phrase is text with places for values:
 *
 *   {05}      the value of element 05; {05-2} its component 2; {.2} component 2 of the element that is gone through
 *   {05*}     all repetitions; {05-*} all components
 *   {01c}     a code: its meaning with the code behind it
 *   {03d02}   a date in the form that element 02 names; {04d} in the form CCYYMMDD; {05t} a time
 *   {01u02}   a unit, one or many by element 02; {03u} one
 *   {04-1p}   a place of service or facility type, by component 2; {.2l} a question by its LOINC
 *   [ … ]     is left out when none of its values is there; [& … ] when one is missing. A value that was shown before is not
 *             there; what separates is left out at the start of a line
 */
#ifndef X278I_ANSWER_PHRASE_H
#define X278I_ANSWER_PHRASE_H

#include "answer/page.h"
#include "answer/slip.h"

/* Put a phrase on the open line and mark the values as shown. `each`: the element for {.n}; 0: none. */
void x278i_phrase_put(x278i_page *page, x278i_slip *slip, const char *phrase, uint32_t each);

/* Is a value of the phrase there? */
bool x278i_phrase_has(const x278i_slip *slip, const char *phrase, uint32_t each);

/* Mark the values of a phrase as shown, such as "{01}{02}". */
void x278i_phrase_use(x278i_slip *slip, const char *phrase, uint32_t each);

/* Put a value as what its data element is: a code with its meaning, a date, or text. */
void x278i_value_put(x278i_page *page, x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition);

#endif
