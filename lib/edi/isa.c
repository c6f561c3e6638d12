#include "edi/isa.h"

#include <string.h>

#include "base/issue.h"
#include "base/utf8.h"

#define BEHIND 8u      /* bytes behind ISA16 that decide what the terminator is */
#define LINE_LOOK 512u /* how far the end of the next line is looked for */

static bool is_break(unsigned char byte) {
    return byte == '\r' || byte == '\n';
}

/* The length of the character of two to four bytes in UTF-8 that begins here; 0 when none does. */
static size_t multibyte(const unsigned char *at, size_t len) {
    size_t more = at[0] >= 0xc2 && at[0] <= 0xdf ? 1 : at[0] >= 0xe0 && at[0] <= 0xef ? 2 : at[0] >= 0xf0 ? 3 : 0;
    if (more == 0 || more >= len) {
        return 0;
    }
    for (size_t i = 1; i <= more; i++) {
        if ((at[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return more + 1;
}

bool x278i_isa_separates(char byte) {
    return x278i_is_delimiter((unsigned char)byte) && !is_break((unsigned char)byte);
}

bool x278i_isa_begins(const char *data) {
    return memcmp(data, "ISA", 3) == 0 && x278i_isa_separates(data[3]);
}

static void note(x278i_isa *isa, int32_t code, uint32_t element, size_t begin, size_t size) {
    if (isa->note_count < X278I_ISA_MAX_NOTES) {
        isa->notes[isa->note_count].code = code;
        isa->notes[isa->note_count].element = element;
        isa->notes[isa->note_count].begin = (uint32_t)begin;
        isa->notes[isa->note_count].size = (uint32_t)size;
        isa->note_count++;
    }
}

static void refuse(x278i_isa *isa, int32_t code, size_t begin, size_t size) {
    isa->note_count = 0;
    note(isa, code, code == X278I_ISSUE_separator_multibyte ? X278I_ISA_ELEMENTS : 0, begin, size);
    isa->refused = true;
}

/* A punctuation mark and a line break end the ISA. Either the mark is ISA16 and the line break the terminator, or ISA16 was
 * left out and the mark is the terminator: then the next line, too, ends in it. */
typedef enum line_end {
    LINE_ENDS_IN_MARK,
    LINE_ENDS_OTHERWISE,
    LINE_HAS_NO_END /* as far as it can be seen */
} line_end;

static line_end end_of_next_line(const unsigned char *bytes, size_t len, size_t at) {
    size_t begin = at + 1;
    while (begin < len && is_break(bytes[begin])) {
        begin++;
    }
    size_t last = len < begin + LINE_LOOK ? len : begin + LINE_LOOK;
    for (size_t i = begin; i < last; i++) {
        if (is_break(bytes[i])) {
            return i > begin && bytes[i - 1] == bytes[at] ? LINE_ENDS_IN_MARK : LINE_ENDS_OTHERWISE;
        }
    }
    return last == begin + LINE_LOOK ? LINE_ENDS_OTHERWISE : LINE_HAS_NO_END;
}

/* May ISA16 have been left out before a line break? */
static bool is_doubtful(const unsigned char *bytes, size_t len, size_t at) {
    return at + 1 < len && x278i_is_delimiter(bytes[at]) && !is_break(bytes[at]) && is_break(bytes[at + 1]);
}

/* Find the terminator and ISA16, which begins at bytes[at]. */
static void read_end(const unsigned char *bytes, size_t len, size_t at, x278i_isa *isa) {
    if (at >= len) {
        refuse(isa, X278I_ISSUE_terminator_invalid, at, 0);
        return;
    }
    size_t size = multibyte(bytes + at, len - at);
    if (size > 0) {
        refuse(isa, X278I_ISSUE_separator_multibyte, at, size);
        return;
    }
    size_t end = at + 1; /* of ISA16 */
    if (is_break(bytes[at]) || (x278i_is_delimiter(bytes[at]) && end < len && x278i_is_word(bytes[end])) ||
        (is_doubtful(bytes, len, at) && end_of_next_line(bytes, len, at) == LINE_ENDS_IN_MARK)) {
        end = at; /* ISA16 is empty */
    }
    size_t blanks = end;
    while (blanks < len && bytes[blanks] == ' ') {
        blanks++;
    }
    if (blanks > end && blanks < len && is_break(bytes[blanks])) {
        note(isa, X278I_ISSUE_terminator_blank, 0, end, blanks - end);
        end = blanks;
    }
    size = end < len ? multibyte(bytes + end, len - end) : 0;
    if (end >= len) {
        refuse(isa, X278I_ISSUE_terminator_invalid, end, 0);
    } else if (size > 0) {
        refuse(isa, X278I_ISSUE_terminator_multibyte, end, size);
    } else if (!x278i_is_delimiter(bytes[end]) || bytes[end] == isa->delimiters.element) {
        refuse(isa, X278I_ISSUE_terminator_invalid, end, 1);
    } else {
        isa->size = (uint32_t)end;
        isa->delimiters.terminator = bytes[end];
        unsigned char component = end > at ? bytes[at] : ':';
        if (end == at && component != bytes[end] && component != isa->delimiters.element) {
            note(isa, X278I_ISSUE_component_separator_missing, X278I_ISA_ELEMENTS, at, 0);
        } else if (!x278i_is_delimiter(component) || component == isa->delimiters.element || component == bytes[end]) {
            note(isa, X278I_ISSUE_component_separator_invalid, X278I_ISA_ELEMENTS, at, end - at);
            component = 0;
        }
        isa->delimiters.component = component;
        if (bytes[end] < ' ' || bytes[end] == 0x7f) {
            note(isa, X278I_ISSUE_terminator_control, 0, end, 1);
        }
    }
}

bool x278i_isa_repeats(const char *version, size_t len) {
    return len == 5 && memcmp(version, "00402", 5) >= 0 && (unsigned char)version[0] <= '9';
}

/* ISA11 holds the repetition separator by ISA12. */
static void read_repetition(const unsigned char *bytes, x278i_isa *isa) {
    const uint32_t *separators = isa->separators;
    size_t at = separators[10] + 1;
    size_t size = separators[11] - separators[10] - 1;
    if (!x278i_isa_repeats((const char *)bytes + separators[11] + 1, separators[12] - separators[11] - 1)) {
        return;
    }
    unsigned char repetition = size == 1 ? bytes[at] : 0;
    if (!x278i_is_delimiter(repetition)) {
        note(isa, X278I_ISSUE_repetition_separator_missing, 11, at, size);
    } else if (repetition == isa->delimiters.component || repetition == isa->delimiters.terminator) {
        note(isa, X278I_ISSUE_repetition_separator_invalid, 11, at, size);
    } else {
        isa->delimiters.repetition = repetition;
    }
}

/* Note a width that is not the right one. It is the last note. */
static void note_width(const char *data, uint32_t width, x278i_isa *isa) {
    uint32_t breaks = 0; /* of a wrapped file: they are told apart */
    for (uint32_t i = 0; i < isa->size; i++) {
        breaks += is_break((unsigned char)data[i]);
    }
    isa->width = width;
    bool left_out = isa->note_count > 0 && isa->notes[0].code == X278I_ISSUE_component_separator_missing;
    if (width - breaks + left_out != X278I_ISA_SIZE) {
        note(isa, X278I_ISSUE_isa_length, 0, 0, isa->size);
    }
}

x278i_isa_result x278i_isa_parse(const char *data, size_t len, bool ended, x278i_isa *out) {
    const unsigned char *bytes = (const unsigned char *)data;
    *out = (x278i_isa){.delimiters = {.element = bytes[3]}};
    size_t found = 0;
    size_t at = 3; /* behind the separators that were found */
    size_t last = len < X278I_ISA_LONGEST ? len : X278I_ISA_LONGEST;
    while (at < last && found < X278I_ISA_ELEMENTS) {
        const unsigned char *next = memchr(bytes + at, bytes[3], last - at);
        if (next == NULL) {
            break;
        }
        out->separators[found++] = (uint32_t)(next - bytes);
        at = (size_t)(next - bytes) + 1;
    }
    if (found < X278I_ISA_ELEMENTS) {
        return ended || len >= X278I_ISA_LONGEST ? X278I_ISA_NONE : X278I_ISA_MORE;
    }
    if (at + BEHIND > len && !ended) {
        return X278I_ISA_MORE;
    }
    if (is_doubtful(bytes, len, at) && !ended && end_of_next_line(bytes, len, at) == LINE_HAS_NO_END) {
        return X278I_ISA_MORE;
    }
    read_end(bytes, is_doubtful(bytes, len, at) ? len : len < at + BEHIND ? len : at + BEHIND, at, out);
    if (!out->refused) {
        read_repetition(bytes, out);
        note_width(data, out->size, out);
    }
    return X278I_ISA_READ;
}

void x278i_isa_characters(const char *data, x278i_isa *isa) {
    uint32_t width = (uint32_t)x278i_utf8_count(data, isa->size);
    if (width != isa->size && !isa->refused) {
        bool noted = isa->note_count > 0 && isa->notes[isa->note_count - 1].code == X278I_ISSUE_isa_length;
        isa->note_count -= noted;
        note_width(data, width, isa);
    }
}
