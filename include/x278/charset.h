/**
 * @file charset.h
 * How bytes and text belong together: one struct for readers, writers and encode. docs/charset.md has examples.
 * @since 0.1
 */
#ifndef X278_CHARSET_H
#define X278_CHARSET_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What the name of a character set leaves open: bits, as x278_reader_form() found them, or as they are to be written. */
typedef uint32_t x278_form;
enum {
    X278_FORM_NO_MARK = 1,       /**< UTF-16 without a byte order mark */
    X278_FORM_MARK = 2,          /**< UTF-16LE or UTF-16BE with a byte order mark */
    X278_FORM_LITTLE_ENDIAN = 4, /**< UTF-16 with the low byte first */
    X278_FORM_NEXT_LINE = 8      /**< line feeds are the next line control of EBCDIC (hex 15), not its line feed (25) */
};

/** To which of X12's character sets values are limited. */
typedef int32_t x278_character_set;
enum {
    X278_CHARACTER_SET_ANY = 0,     /**< no limit */
    X278_CHARACTER_SET_BASIC = 1,   /**< capitals, digits, blank and ! " & ' ( ) * + , - . / : ; ? = */
    X278_CHARACTER_SET_EXTENDED = 2 /**< those, small letters and % @ [ ] _ { } \ | < > ~ ^ ` # $ */
};

/**
 * The encoding of an input or output. A frozen leaf: it never grows. All zeros: the bytes are taken and written as they are.
 */
typedef struct x278_text_encoding {
    /** Name of the character set, NUL-terminated: ISO-8859-1, WINDOWS-1252, UTF-16, UTF-16LE, UTF-16BE, IBM037 or IBM1047
     *  (EBCDIC). Values in the program are UTF-8 then. Reading: offsets are those of the input, memory is copied, and a
     *  counted payload (BIN, BDS) is refused. Writing: a segment with a character that the set does not have is refused
     *  (X278_E_CHARACTER), and so is a counted payload. NULL: bytes as they are. */
    const char *charset;
    /** X278_FORM_* bits. Reading: X278_FORM_NO_MARK, with X278_FORM_LITTLE_ENDIAN or without, names the byte order of UTF-16
     *  that has no mark; the reader finds all else itself. Writing: what `charset` leaves open; 0: UTF-16 with a byte order
     *  mark, high byte first, and line feeds as EBCDIC's line feed. */
    x278_form form;
    /** X278_CHARACTER_SET_*. Writing: values are folded to this set (José becomes JOSE in the basic set), and a value that
     *  cannot be is refused (X278_E_CHARACTER); delimiters may be outside of it. Not used for reading. */
    x278_character_set limit;
    /** Writing: the ASCII character, from blank to tilde, that is written for a delimiter in a value; it must not be a
     *  delimiter, and must be in `limit`. 0: such a value is refused (X278_E_DELIMITER). Not used for reading. */
    uint32_t replacement;
    uint32_t reserved; /**< padding, must be 0 */
} x278_text_encoding;

#ifdef __cplusplus
}
#endif

#endif
