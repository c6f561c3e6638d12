/* Slips of the pen: a value that is wrong only for blanks around it or for small letters. */
#include <string.h>

#include "check/checker.h"

#define LONGEST 64u /* codes and identifiers are shorter; a longer value gets no such hint */

bool x278i_is_blank(x278_span value) {
    size_t i = 0;
    while (i < value.len && value.ptr[i] == ' ') {
        i++;
    }
    return value.len > 0 && i == value.len;
}

x278_span x278i_cut_blanks(x278_span value) {
    size_t len = value.len;
    while (len > 0 && value.ptr[len - 1] == ' ') {
        len--;
    }
    return len == 0 ? value : (x278_span){value.ptr, len};
}

static bool fits_in_capitals(x278i_fits *fits, const x278i_guide *guide, uint16_t what, x278_span value) {
    char capitals[LONGEST];
    bool small = false;
    if (value.len > sizeof capitals) {
        return false;
    }
    for (size_t i = 0; i < value.len; i++) {
        bool letter = value.ptr[i] >= 'a' && value.ptr[i] <= 'z';
        capitals[i] = (char)(letter ? value.ptr[i] - 'a' + 'A' : value.ptr[i]);
        small |= letter;
    }
    return small && fits(guide, what, (x278_span){capitals, value.len});
}

x278i_slip x278i_find_slip(x278i_fits *fits, const x278i_guide *guide, uint16_t what, x278_span value) {
    x278_span cut = x278i_cut_blanks(value);
    bool at_end = cut.len < value.len;
    while (cut.len > 1 && cut.ptr[0] == ' ') {
        cut.ptr++;
        cut.len--;
    }
    if (cut.ptr != value.ptr && fits(guide, what, cut)) {
        return X278I_SLIP_BLANK_BEGINNING;
    }
    if (at_end && fits(guide, what, cut)) {
        return X278I_SLIP_BLANK_END;
    }
    return fits_in_capitals(fits, guide, what, value) ? X278I_SLIP_SMALL_LETTERS : X278I_SLIP_NONE;
}

const char *x278i_slip_text(x278i_slip slip) {
    switch (slip) {
    case X278I_SLIP_BLANK_END:
        return "{1} has a blank at its end: remove it";
    case X278I_SLIP_BLANK_BEGINNING:
        return "{1} has a blank at its beginning: remove it";
    case X278I_SLIP_SMALL_LETTERS:
        return "{1} must be written in capital letters";
    default:
        return NULL;
    }
}
