/* What the guides say of the structs of the model, in lines of documentation. */
#ifndef XSDC_TOLD_H
#define XSDC_TOLD_H

#include <stddef.h>
#include <stdint.h>

#define CODES_TOLD 40 /* a longer list of codes is left to the pages of the guides */

/* The lines of one piece of documentation, each once. */
typedef struct lines {
    char *list[200];
    size_t count;
} lines;

/* End the program with a message. */
void die(const char *what, const char *name);

/* Add a line, unless it is there. */
void add_line(lines *to, const char *text);

void free_lines(lines *what);

/* Is the struct the root of some guide? */
int is_root(uint16_t type);

/* "NM103: last or organization name" for each name that rows give the element of a field, whatever their loop. */
void tell_text(uint16_t field, lines *to);

/* "HS health services review" for each code that some guide allows in a field, up to CODES_TOLD and one. */
void tell_codes(uint16_t field, lines *to);

/* The loops and segments that a field holds: "2000E-DTP{435} admission date". */
void tell_struct_field(uint16_t field, lines *to);

/* The loops of a struct. */
void tell_struct(uint16_t type, lines *to);

#endif
