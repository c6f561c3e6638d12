#include "edi/say.h"

#include <string.h>

#include "base/fold.h"
#include "base/utf8.h"

bool x278i_say_known_form(uint32_t form) {
    return (form & ~(uint32_t)(X278_FORM_NO_MARK | X278_FORM_MARK | X278_FORM_LITTLE_ENDIAN | X278_FORM_NEXT_LINE)) ==
           0;
}

bool x278i_say_wanted(const x278_text_encoding *encoding, const x278_issues *issues) {
    return encoding->charset != NULL || encoding->limit != 0 || encoding->replacement != 0 || encoding->form != 0 ||
           issues != NULL;
}

bool x278i_say_passes(const x278i_say *say) {
    return say == NULL || (say->charset == NULL && say->limit == X278_CHARACTER_SET_ANY);
}

bool x278i_say_plain(const x278i_say *say, unsigned char byte) {
    switch (say->limit) {
    case X278_CHARACTER_SET_BASIC:
        return x278i_is_basic(byte);
    case X278_CHARACTER_SET_EXTENDED:
        return x278i_is_extended(byte);
    default:
        return true;
    }
}

bool x278i_say_clashes(const x278i_say *say, const x278_delimiters *delimiters) {
    uint8_t byte = say->replacement;
    return byte != 0 && (byte == delimiters->terminator || byte == delimiters->element ||
                         byte == delimiters->component || byte == delimiters->repetition);
}

x278_status x278i_say_open(x278i_say *say, const x278_ctx *ctx, const x278_text_encoding *encoding, x278_issues *issues,
                           const x278_delimiters *delimiters) {
    *say = (x278i_say){.ctx = ctx, .limit = encoding->limit, .issues = issues};
    bool known = encoding->limit >= 0 && encoding->limit <= X278_CHARACTER_SET_EXTENDED;
    if (!known || !x278i_say_known_form(encoding->form)) {
        return X278_E_UNSUPPORTED;
    }
    if (encoding->replacement != 0) {
        bool printable = encoding->replacement >= ' ' && encoding->replacement < 0x7f;
        say->replacement = (uint8_t)encoding->replacement;
        if (!printable || !x278i_say_plain(say, say->replacement) || x278i_say_clashes(say, delimiters)) {
            return X278_E_INVALID_ARG;
        }
    }
    if (encoding->charset == NULL) {
        return X278_OK;
    }
    x278_status status = x278i_charset_open(ctx, encoding->charset, &say->charset);
    if (status == X278_OK) {
        x278i_charset_set_form(say->charset, encoding->form);
    }
    return status;
}

void x278i_say_close(x278i_say *say) {
    if (say->ctx == NULL) {
        return;
    }
    x278i_charset_close(say->ctx, say->charset);
    x278i_buf_clear(say->ctx, &say->text);
    x278i_free(say->ctx, say->notes, say->note_capacity * sizeof *say->notes);
    *say = (x278i_say){.ctx = NULL};
}

x278_span x278i_say_break(x278i_say *say, x278_line_break line_break) {
    static const x278_span breaks[] = {{"", 0}, {"\n", 1}, {"\r\n", 2}, {"\r", 1}};
    x278_span plain = breaks[line_break];
    if (say == NULL || say->charset == NULL) {
        return plain;
    }
    x278i_buf room = {say->line_break, 0, sizeof say->line_break}; /* which is enough: nothing is allocated */
    x278i_charset_fault fault;
    (void)x278i_charset_encode(say->ctx, say->charset, plain.ptr, plain.len, &room, &fault);
    return (x278_span){say->line_break, room.len};
}

/* Add a run without delimiters, within the limit. What folding makes a delimiter is treated as one. */
static x278_status say_run(x278i_say *say, const bool is_delimiter[256], x278_span run, bool fixed, x278i_said *said) {
    if (say->limit == X278_CHARACTER_SET_ANY) {
        return x278i_buf_append(say->ctx, &say->text, run.ptr, run.len);
    }
    size_t begin = say->text.len;
    x278i_fold_result result;
    x278_status status = x278i_fold(say->ctx, run, say->limit == X278_CHARACTER_SET_BASIC, &say->text, &result);
    if (status != X278_OK) {
        return status;
    }
    said->folded += result.folded;
    said->lost += result.lost;
    if (fixed && result.lost == 0 && say->text.len - begin != x278i_utf8_count(run.ptr, run.len)) {
        said->lost++; /* a ligature */
    }
    for (size_t i = begin; i < say->text.len; i++) {
        if (!is_delimiter[(unsigned char)say->text.ptr[i]]) {
            continue;
        }
        if (fixed) {
            said->lost++;
        } else if (say->replacement != 0) {
            say->text.ptr[i] = (char)say->replacement;
            said->replaced++;
        } else {
            return X278_E_DELIMITER;
        }
    }
    return X278_OK;
}

x278_status x278i_say_value(x278i_say *say, const bool is_delimiter[256], x278_span value, bool fixed,
                            x278i_said *said) {
    *said = (x278i_said){.folded = 0};
    say->text.len = 0;
    x278_status status =
        x278i_buf_reserve(say->ctx, &say->text, value.len + 1); /* so that no text has an address, too */
    size_t begin = 0;
    for (size_t i = 0; i <= value.len && status == X278_OK; i++) {
        bool found = i < value.len && is_delimiter[(unsigned char)value.ptr[i]];
        if (!found && i < value.len) {
            continue;
        }
        status =
            i == begin ? X278_OK : say_run(say, is_delimiter, (x278_span){value.ptr + begin, i - begin}, fixed, said);
        begin = i + 1;
        if (!found || status != X278_OK) {
            continue;
        }
        if (!fixed && say->replacement == 0) {
            return X278_E_DELIMITER;
        }
        char byte = fixed ? value.ptr[i] : (char)say->replacement;
        said->replaced += !fixed;
        status = x278i_buf_append(say->ctx, &say->text, &byte, 1);
    }
    said->text = (x278_span){say->text.ptr, say->text.len};
    return status;
}

x278_status x278i_say_width(x278i_say *say, x278_span value, size_t *width) {
    *width = value.len;
    if (say == NULL || (say->limit == X278_CHARACTER_SET_ANY && say->charset == NULL)) {
        return X278_OK;
    }
    *width = x278i_utf8_count(value.ptr, value.len);
    if (say->limit == X278_CHARACTER_SET_ANY) {
        return X278_OK;
    }
    x278i_fold_result result;
    say->text.len = 0;
    x278_status status = x278i_fold(say->ctx, value, say->limit == X278_CHARACTER_SET_BASIC, &say->text, &result);
    *width = say->text.len;
    return status;
}

x278_status x278i_say_remark(x278i_say *say, const x278i_remark *note) {
    x278_status status = x278i_grow(say->ctx, &say->notes, &say->note_capacity, say->note_count + 1, sizeof *say->notes,
                                    SIZE_MAX / 2 / sizeof *say->notes);
    if (status == X278_OK) {
        say->notes[say->note_count++] = *note;
        say->unsaid = say->unsaid || note->code == X278I_ISSUE_character_not_in_output;
    }
    return status;
}

void x278i_say_forget(x278i_say *say) {
    say->note_count = 0;
    say->unsaid = false;
}

x278_status x278i_say_tell(x278i_say *say, x278i_finding *finding, uint64_t offset) {
    finding->offset = say->origin + offset;
    if (say->place != NULL) {
        say->place(say->user, finding);
    }
    x278i_issues_add(say->issues, finding);
    return x278i_issues_failed(say->issues) ? X278_E_NOMEM : X278_OK;
}

static size_t size_of(const x278i_say *say, const char *text, size_t len) {
    return say->charset == NULL ? len : x278i_charset_size(say->charset, text, len);
}

x278_status x278i_say_report(x278i_say *say, x278_span segment, uint64_t begin, const x278_delimiters *delimiters) {
    x278_status status = X278_OK;
    x278_span tag = {segment.ptr, 0};
    while (tag.len < segment.len && (uint8_t)tag.ptr[tag.len] != delimiters->element &&
           (uint8_t)tag.ptr[tag.len] != delimiters->terminator) {
        tag.len++;
    }
    for (size_t i = 0; i < say->note_count && status == X278_OK; i++) {
        const x278i_remark *note = &say->notes[i];
        if (say->unsaid && note->code != X278I_ISSUE_character_not_in_output) {
            continue;
        }
        x278i_digits room;
        size_t at = note->at < segment.len ? note->at : segment.len; /* what was lost whole may have been trimmed */
        size_t end = note->size < segment.len - at ? at + note->size : segment.len;
        bool first_of_many = note->component == 0 && end < segment.len && note->element > 0 &&
                             (uint8_t)segment.ptr[end] == delimiters->component;
        x278i_finding finding = {
            .code = note->code,
            .tag = tag,
            .element = note->element,
            .repetition = note->repetition,
            .component = first_of_many ? 1 : note->component,
            .length = say->unsaid ? 0 : size_of(say, segment.ptr + at, end - at),
            .param_count = 1,
            .params = {x278i_number(&room, note->count)},
        };
        status = x278i_say_tell(say, &finding, begin + size_of(say, segment.ptr, at));
    }
    x278i_say_forget(say);
    return status;
}
