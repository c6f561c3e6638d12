/* Payloads whose length is declared, so that delimiters in them do not count: where they end, and how they are handed out. */
#include <string.h>

#include "base/base64.h"
#include "edi/lexing.h"

#define HEAD 512u            /* first bytes that stay of a payload that is not kept */
#define BATCH (256u * 1024u) /* bytes that are dropped at a time */
#define TAG_ROOM 7u          /* a line break of two bytes, a tag and a delimiter */
#define LEAST_KEPT 16u       /* bytes at the end of a piece that stay in the window: more than TAG_ROOM */
#define LONGEST_COUNT 18u    /* digits that are read; longer counts are over any limit */

static const x278i_payload_rule payload_rules[] = {
    {X278I_TAG3('B', 'D', 'S'), 2, 3, 1},
    {X278I_TAG3('B', 'I', 'N'), 1, 2, 0},
};

/* Tags that end a payload whose count is wrong: those of the envelope, and what may follow in a set with payloads. */
static const uint32_t known_tags[] = {
    X278I_TAG3('I', 'S', 'A'), X278I_TAG2('G', 'S'),      X278I_TAG2('S', 'T'),      X278I_TAG2('S', 'E'),
    X278I_TAG2('G', 'E'),      X278I_TAG3('I', 'E', 'A'), X278I_TAG2('L', 'X'),      X278I_TAG3('B', 'D', 'S'),
    X278I_TAG3('B', 'I', 'N'), X278I_TAG3('E', 'F', 'I'), X278I_TAG3('O', 'O', 'I'), X278I_TAG3('C', 'A', 'T'),
    X278I_TAG3('D', 'T', 'P'), X278I_TAG3('T', 'R', 'N'), X278I_TAG3('S', 'T', 'C'), X278I_TAG3('R', 'E', 'F'),
    X278I_TAG2('H', 'I'),      X278I_TAG3('S', 'V', 'C'), X278I_TAG3('N', 'M', '1'), X278I_TAG2('N', '1'),
    X278I_TAG2('H', 'L'),      X278I_TAG3('B', 'G', 'N'), X278I_TAG3('P', 'W', 'K'), X278I_TAG3('D', 'T', 'M'),
};

const x278i_payload_rule *x278i_payload_rule_of(uint32_t tag) {
    for (size_t i = 0; i < sizeof payload_rules / sizeof payload_rules[0]; i++) {
        if (payload_rules[i].tag == tag) {
            return &payload_rules[i];
        }
    }
    return NULL;
}

void x278i_payload_find(x278i_lexer *lexer, const x278i_record *tag) {
    uint32_t size = tag->size & X278I_ELEMENT_BITS;
    if (size != 3) {
        return;
    }
    const unsigned char *bytes = (const unsigned char *)lexer->tape->base + lexer->begin;
    const x278i_payload_rule *rule = x278i_payload_rule_of(X278I_TAG3(bytes[0], bytes[1], bytes[2]));
    if (rule != NULL) {
        lexer->payload_rule = rule;
        lexer->payload = lexer->first + rule->data;
    }
}

/* The declared length of the payload; 0, or the note of why there is none. */
static uint32_t declared_length(const x278i_lexer *lexer, uint64_t *length) {
    const x278i_tape *tape = lexer->tape;
    const x278i_record *element = &tape->elements[lexer->first + lexer->payload_rule->length];
    uint32_t size = element->size & X278I_ELEMENT_BITS;
    const char *digits = tape->base + (element->begin & X278I_ELEMENT_BITS);
    *length = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (digits[i] < '0' || digits[i] > '9') {
            return X278I_NOTE_PAYLOAD_INVALID;
        }
        bool fits = i < LONGEST_COUNT && *length != UINT64_MAX;
        *length = fits ? *length * 10 + (uint64_t)(digits[i] - '0') : UINT64_MAX;
    }
    return size > 0 ? 0 : X278I_NOTE_PAYLOAD_MISSING;
}

/* Is it a tag that ends a payload, with the delimiter behind it? `at` to `end` are the bytes behind a terminator. */
static bool is_known_tag(const x278i_tape *tape, uint32_t at, uint32_t end) {
    const unsigned char *bytes = (const unsigned char *)tape->base;
    for (uint32_t i = 0; i < 2 && at < end && (bytes[at] == '\r' || bytes[at] == '\n'); i++) {
        at++;
    }
    for (uint32_t size = 2; size <= 3 && at + size < end; size++) {
        bool ends = bytes[at + size] == tape->delimiters.element || bytes[at + size] == tape->delimiters.terminator;
        uint32_t tag =
            size == 2 ? X278I_TAG2(bytes[at], bytes[at + 1]) : X278I_TAG3(bytes[at], bytes[at + 1], bytes[at + 2]);
        for (size_t i = 0; ends && i < sizeof known_tags / sizeof known_tags[0]; i++) {
            if (known_tags[i] == tag) {
                return true;
            }
        }
    }
    return false;
}

/* The end of a payload, once it is known. */
typedef struct ending {
    bool known;
    bool terminated;
    uint32_t at; /* offset from the tape's base */
    uint32_t note;
} ending;

/* Bytes at the end of a payload in pieces that stay in the window until it is known where the payload ends. */
static uint32_t kept_back(const x278i_lexer *lexer) {
    return lexer->lookahead < LEAST_KEPT ? LEAST_KEPT : (uint32_t)lexer->lookahead;
}

/* Bytes of the payload from lexer->at on that are known to belong to it. */
static uint32_t known_bytes(const x278i_lexer *lexer) {
    uint32_t room = lexer->end - lexer->at;
    return room > kept_back(lexer) ? room - kept_back(lexer) : 0;
}

/* Look for the first terminator from `from` on that a known tag follows; where there is none, for the first terminator, if
 * `any`. */
static ending find_tag(const x278i_lexer *lexer, uint32_t from, bool any, uint32_t note) {
    const x278i_tape *tape = lexer->tape;
    bool in_pieces = lexer->state == X278I_AT_PAYLOAD;
    uint32_t oldest = in_pieces && lexer->end - from > kept_back(lexer) ? lexer->end - kept_back(lexer) : from;
    uint32_t first = UINT32_MAX;
    for (uint32_t at = from; at < lexer->end; at++) {
        const char *next = memchr(tape->base + at, tape->delimiters.terminator, lexer->end - at);
        if (next == NULL) {
            break;
        }
        at = (uint32_t)(next - tape->base);
        if (!lexer->ended && lexer->end - at <= TAG_ROOM) {
            break; /* the tag is not complete */
        }
        if (is_known_tag(tape, at + 1, lexer->end)) {
            return (ending){true, true, at, note};
        }
        first = first == UINT32_MAX && at >= oldest ? at : first;
    }
    if (!lexer->ended) {
        return (ending){.known = false};
    }
    return any && first != UINT32_MAX ? (ending){true, true, first, note}
                                      : (ending){true, false, lexer->end, X278I_NOTE_PAYLOAD_CUT};
}

/* Where the payload ends, of which the bytes from `from` on are in the window. Which bytes are looked at depends on how many
 * there are, and not on how they came. */
static ending find_end(x278i_lexer *lexer, uint32_t from) {
    const x278i_tape *tape = lexer->tape;
    uint64_t left = lexer->payload_left;
    uint32_t room = lexer->end - from;
    if (lexer->payload_fault != 0) {
        return find_tag(lexer, from + lexer->payload_skip, true, lexer->payload_fault);
    }
    if (left < room && (uint8_t)tape->base[from + (uint32_t)left] == tape->delimiters.terminator) {
        return (ending){true, true, from + (uint32_t)left, 0};
    }
    if (left >= room && !lexer->ended) {
        return (ending){.known = false};
    }
    uint32_t seen = left < room ? (uint32_t)left : room;
    uint32_t skipped = seen > lexer->lookahead ? seen - (uint32_t)lexer->lookahead : 0;
    if (left < room) {
        lexer->payload_fault = X278I_NOTE_PAYLOAD_WRONG; /* whatever follows: the payload goes on */
        lexer->payload_skip = skipped;
    }
    return find_tag(lexer, from + skipped, left < room, X278I_NOTE_PAYLOAD_WRONG);
}

/* Go on at the segment behind the payload, whose terminator is at `end`. */
static void leave(x278i_lexer *lexer, uint32_t end, bool terminated) {
    lexer->at = end + (terminated ? 1u : 0u);
    lexer->gap = lexer->at;
    lexer->gap_break = false;
    lexer->state = X278I_AT_GAP;
    x278i_lex_rescan(lexer);
}

/* The payload is in the window up to its end: one element with no parts, and all of its bytes. */
static x278i_lex_result take_whole(x278i_lexer *lexer, const ending *end) {
    x278i_tape *tape = lexer->tape;
    uint32_t flags = X278_SEGMENT_PAYLOAD | (end->terminated ? 0u : X278_SEGMENT_UNTERMINATED);
    tape->elements[tape->element_count++] = x278i_lex_record(lexer->from, end->at, 0);
    lexer->notes |= end->note;
    lexer->payload_found = end->at - lexer->from;
    x278_status status = x278i_lex_add_segment(lexer, end->at, flags);
    leave(lexer, end->at, end->terminated);
    return status == X278_OK ? X278I_LEX_SEGMENT : x278i_lex_failed(status);
}

/* `size` bytes of the payload were passed over. */
static void count_off(x278i_lexer *lexer, uint32_t size) {
    lexer->payload_found += size;
    lexer->payload_left -= size < lexer->payload_left ? size : lexer->payload_left;
    lexer->payload_skip -= size < lexer->payload_skip ? size : lexer->payload_skip;
    lexer->at += size;
}

/* Look at bytes of a payload that is not kept, and drop them, but for its first ones. The memory of a caller stays as it is. */
static x278_status drop(x278i_lexer *lexer, uint32_t size) {
    x278i_tape *tape = lexer->tape;
    x278i_left *left = &lexer->left;
    left->not_base64 = left->not_base64 || !x278i_base64_pass(&left->base64, tape->base + lexer->at, size);
    left->length += size;
    uint32_t begin = lexer->at;
    uint32_t kept = begin - lexer->from < HEAD ? HEAD - (begin - lexer->from) : 0;
    kept = kept < size ? kept : size;
    count_off(lexer, size);
    if (lexer->window == NULL || kept == size) {
        return X278_OK;
    }
    uint32_t removed = size - kept;
    memmove(lexer->window + begin + kept, lexer->window + lexer->at, lexer->end - lexer->at);
    lexer->at -= removed;
    lexer->end -= removed;
    return x278i_tape_cut(lexer->ctx, tape, begin + kept, removed);
}

/* The payload has ended and was not kept: what stays of it is the element. */
static x278i_lex_result take_head(x278i_lexer *lexer, const ending *end) {
    x278i_tape *tape = lexer->tape;
    uint32_t size = lexer->left.length < HEAD ? (uint32_t)lexer->left.length : HEAD;
    x278_status status =
        x278i_grow(lexer->ctx, &tape->left, &tape->left_capacity, tape->left_count + 1, sizeof *tape->left, UINT32_MAX);
    if (status == X278_OK) {
        lexer->left.element = tape->element_count;
        tape->left[tape->left_count++] = lexer->left;
        tape->elements[tape->element_count++] = x278i_lex_record(lexer->from, lexer->from + size, 0);
        status = x278i_lex_add_segment(lexer, lexer->from + size,
                                       X278_SEGMENT_PAYLOAD | X278_SEGMENT_PAYLOAD_LEFT |
                                           (end->terminated ? 0u : X278_SEGMENT_UNTERMINATED));
    }
    lexer->notes |= end->note;
    leave(lexer, lexer->at, end->terminated);
    return status == X278_OK ? X278I_LEX_SEGMENT : x278i_lex_failed(status);
}

/* Drop what is known to belong to the payload, until it has ended. */
static x278i_lex_result read_left(x278i_lexer *lexer) {
    ending end = find_end(lexer, lexer->at);
    if (end.known) {
        uint32_t size = end.at - lexer->at;
        x278_status status = drop(lexer, size);
        return status == X278_OK ? take_head(lexer, &end) : x278i_lex_failed(status);
    }
    uint32_t size = known_bytes(lexer);
    x278_status status = size > BATCH ? drop(lexer, size) : X278_OK;
    return status == X278_OK ? X278I_LEX_MORE : x278i_lex_failed(status);
}

/* Begin to hand the payload out in pieces, or to drop it. */
static x278i_lex_result begin_pieces(x278i_lexer *lexer) {
    lexer->payload_ended = false;
    lexer->at = lexer->from;
    lexer->state = X278I_AT_PAYLOAD;
    if (lexer->hold) {
        lexer->left = (x278i_left){.length = 0};
        return read_left(lexer);
    }
    x278_status status = x278i_lex_add_segment(lexer, lexer->from - 1, 0);
    lexer->gap = lexer->at;
    return status == X278_OK ? X278I_LEX_PAYLOAD_BEGIN : x278i_lex_failed(status);
}

x278i_lex_result x278i_payload_begin(x278i_lexer *lexer) {
    lexer->payload = UINT32_MAX;
    lexer->notes |= lexer->unusual ? X278I_NOTE_UNUSUAL : 0u; /* of the elements before */
    if (lexer->refuse_payloads) {
        return X278I_LEX_PAYLOAD_REFUSED;
    }
    if (lexer->payload_rule == NULL) {
        return X278I_LEX_SEGMENT;
    }
    lexer->payload_fault = declared_length(lexer, &lexer->payload_left);
    lexer->payload_length = lexer->payload_left;
    lexer->payload_found = 0;
    lexer->payload_skip = 0;
    bool large = lexer->payload_fault == 0 && lexer->payload_left > lexer->payload_limit;
    bool small = lexer->payload_fault != 0 || lexer->payload_left <= lexer->lookahead;
    if (!small && (large || lexer->leave || !lexer->hold)) {
        lexer->notes |= large ? X278I_NOTE_PAYLOAD_LARGE : 0u;
        return begin_pieces(lexer);
    }
    ending end = find_end(lexer, lexer->from);
    if (!end.known) {
        lexer->payload = lexer->first + lexer->payload_rule->data; /* decide when more has come */
        return X278I_LEX_MORE;
    }
    lexer->notes |= large ? X278I_NOTE_PAYLOAD_LARGE : 0u;
    if (lexer->hold && large) {
        return begin_pieces(lexer);
    }
    bool right = end.note == 0 && lexer->payload_fault == 0;
    return lexer->hold || !right ? take_whole(lexer, &end) : begin_pieces(lexer);
}

x278i_lex_result x278i_payload_read(x278i_lexer *lexer) {
    if (lexer->hold) {
        return read_left(lexer);
    }
    ending end = {true, lexer->payload_terminated, lexer->at, 0};
    if (!lexer->payload_ended) {
        end = find_end(lexer, lexer->at);
    }
    uint32_t size = end.known ? end.at - lexer->at : known_bytes(lexer);
    if (size > 0) {
        lexer->payload_ended = end.known;
        lexer->payload_terminated = end.terminated;
        lexer->notes |= end.note;
        lexer->data = (x278_span){lexer->tape->base + lexer->at, size};
        count_off(lexer, size);
        return X278I_LEX_PAYLOAD_DATA;
    }
    if (!end.known) {
        return X278I_LEX_MORE;
    }
    lexer->notes |= end.note;
    lexer->result_flags = end.terminated ? 0 : X278_SEGMENT_UNTERMINATED;
    lexer->payload_ended = false;
    leave(lexer, lexer->at, end.terminated);
    return X278I_LEX_PAYLOAD_END;
}
