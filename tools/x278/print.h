/* Text that comes from outside (values, file names, arguments) on its way to a terminal or into JSON: what would steer a
 * terminal, or reorder or break a line, is written as an escape. */
#ifndef X278_TOOL_PRINT_H
#define X278_TOOL_PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#if defined __MINGW32__
#define TOOL_PRINTS(text, first) __attribute__((format(gnu_printf, text, first)))
#elif defined __GNUC__
#define TOOL_PRINTS(text, first) __attribute__((format(printf, text, first)))
#else
#define TOOL_PRINTS(text, first)
#endif

/* As fprintf(), with what %s prints made safe. It knows %s %d %u %x %llu %zu %c %%, the flags - and 0, width and
 * precision. */
void tool_print(FILE *to, const char *format, ...) TOOL_PRINTS(2, 3);

void tool_print_list(FILE *to, const char *format, va_list list);

/* One string, made safe: controls (C0, DEL, C1) and bytes that are not UTF-8 as \xNN, what sets the direction of text or
 * ends a line as \uNNNN. */
void tool_put(FILE *to, const char *text, size_t len);

/* Text of several lines that holds values, such as a view: the same, but a line feed stays. */
void tool_put_lines(FILE *to, const char *text, size_t len);

/* The same string between quotes, as JSON: bytes that are not UTF-8 become U+FFFD. */
void tool_put_json(FILE *to, const char *text, size_t len);

/* The same without the quotes: a part of a string. */
void tool_put_json_part(FILE *to, const char *text, size_t len);

#endif
