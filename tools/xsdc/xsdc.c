/*
 * Writes docs/x278.xsd, the schema of the XML exchange, from the compiled structs of the model (lib/review/tables.c): a type a
 * struct, its fields in their order. What the guides say of a field stands beside it as documentation only: codes stay open.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guide/guide.h"
#include "review/leaf.h"

#define CODES_TOLD 40 /* a longer list of codes is left to the pages of the guides */

/* The lines of one piece of documentation, each once. */
typedef struct lines {
    char *list[200];
    size_t count;
} lines;

static void die(const char *what, const char *name) {
    fprintf(stderr, "xsdc: %s: %s\n", what, name);
    exit(2);
}

static void add_line(lines *to, const char *text) {
    for (size_t i = 0; i < to->count; i++) {
        if (strcmp(to->list[i], text) == 0) {
            return;
        }
    }
    if (to->count == sizeof to->list / sizeof to->list[0]) {
        die("too many lines", text);
    }
    to->list[to->count] = malloc(strlen(text) + 1);
    if (to->list[to->count] == NULL) {
        die("no memory", text);
    }
    memcpy(to->list[to->count++], text, strlen(text) + 1);
}

static void free_lines(lines *what) {
    for (size_t i = 0; i < what->count; i++) {
        free(what->list[i]);
    }
    what->count = 0;
}

/* ---- what the guides say --------------------------------------------------------------------------------------- */

static const x278i_guide *guide_of(size_t binding) {
    const char *id = x278i_bindings[binding].id;
    const x278i_guide *guide = x278i_guide_find(id, strlen(id));
    if (guide == NULL) {
        die("no such guide", id);
    }
    return guide;
}

static const char *seg_name(const x278i_guide *g, uint16_t seg) {
    const char *name = x278i_guide_text(g, g->seg_texts[seg].name_str);
    return name[0] != '\0' ? name : g->base->strings + g->base->segs[g->segs[seg].base].name_str;
}

static const char *elem_name(const x278i_guide *g, uint16_t elem) {
    const char *name = x278i_guide_text(g, g->elem_texts[elem].name_str);
    return name[0] != '\0' ? name : g->base->strings + g->base->elems[g->elems[elem].base].name_str;
}

/* Does the row fill the field? */
static int fills(const x278i_leaf *leaf, uint16_t field) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    return (leaf->how == X278I_LEAF_FIELD || leaf->how == X278I_LEAF_REPEATS) &&
           ((leaf->sub != X278I_NONE ? leaf->sub : leaf->field) == field ||
            (fork != NULL && x278i_fork_turn(fork, leaf).sub == field));
}

/* "NM103: last or organization name" for each name that rows give the element, whatever their loop. */
static void tell_text(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t i = 0; i < g->elem_count; i++) {
            if (fills(&x278i_bindings[b].elems[i], field)) {
                char path[80];
                char line[400];
                x278i_guide_path(g, (x278i_row){X278I_NONE, X278I_NONE, i}, path, sizeof path);
                const char *tag = strchr(path, '-'); /* loop-segment, or a component of the transaction set itself */
                const char *from = tag != NULL && tag[1] >= 'A' ? tag + 1 : path;
                snprintf(line, sizeof line, "%s: %s", from, elem_name(g, i));
                add_line(to, line);
            }
        }
    }
}

/* May the field have the code? The code of a fork says which of its two lists has the part. */
static int may_have(const x278i_leaf *leaf, uint16_t field, const char *code) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    int of_other = fork != NULL && leaf->sub != field;
    return fork == NULL || leaf->sub != fork->key || (strcmp(code, fork->code) == 0) == of_other;
}

/* "HS health services review" for each code that some guide allows. */
static void tell_codes(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t i = 0; i < g->elem_count; i++) {
            const x278i_elem_row *row = &g->elems[i];
            size_t count = fills(&x278i_bindings[b].elems[i], field) ? x278i_guide_code_count(g, row->codes) : 0;
            for (size_t k = 0; k < count && to->count <= CODES_TOLD; k++) {
                char room[9];
                char line[400];
                const char *code = x278i_guide_code_at(g, row->codes, k, room);
                const char *meaning = x278i_guide_meaning(g, row->list, code, strlen(code));
                if (!may_have(&x278i_bindings[b].elems[i], field, code)) {
                    continue;
                }
                snprintf(line, sizeof line, "%s%s%s", code, meaning != NULL ? " " : "", meaning != NULL ? meaning : "");
                add_line(to, line);
            }
        }
    }
}

static int is_top(const x278i_guide *g, uint16_t loop) {
    return loop == g->root || loop == g->envelope;
}

static void tell_loop(const x278i_guide *g, uint16_t loop, lines *to) {
    char line[400];
    const x278i_loop_text *text = &g->loop_texts[loop];
    const char *name = loop == g->envelope ? "envelope" : x278i_guide_text(g, text->name_str);
    snprintf(line, sizeof line, "%s%s%s", is_top(g, loop) ? "" : x278i_guide_text(g, text->id_str),
             is_top(g, loop) ? "" : " ", name);
    add_line(to, line);
}

/* The loops and segments that a field holds: "2000E-DTP{435} admission date". */
static void tell_struct_field(uint16_t field, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t loop = 0; loop < g->loop_count; loop++) {
            for (uint16_t k = 0; k < g->loops[loop].item_count; k++) {
                uint16_t index = (uint16_t)(g->loops[loop].first_item + k);
                const x278i_item *item = &g->items[index];
                if (x278i_bindings[b].items[index] != field) {
                    continue;
                }
                if (item->kind == X278I_ITEM_LOOP) {
                    tell_loop(g, item->row, to);
                    continue;
                }
                char path[80];
                char line[400];
                x278i_guide_path(g, (x278i_row){loop, item->row, X278I_NONE}, path, sizeof path);
                snprintf(line, sizeof line, "%s %s", path, seg_name(g, item->row));
                add_line(to, line);
            }
        }
    }
}

/* The loops of a struct. */
static void tell_struct(uint16_t type, lines *to) {
    for (size_t b = 0; b < x278i_binding_total; b++) {
        const x278i_guide *g = guide_of(b);
        for (uint16_t loop = 0; loop < g->loop_count; loop++) {
            if (x278i_bindings[b].loops[loop] == type) {
                tell_loop(g, loop, to);
            }
        }
    }
}

/* ---- the schema ------------------------------------------------------------------------------------------------- */

static void put_escaped(const char *text) {
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", stdout);
            break;
        case '<':
            fputs("&lt;", stdout);
            break;
        case '>':
            fputs("&gt;", stdout);
            break;
        default:
            putchar(*text);
        }
    }
}

static void put_lines(const lines *what, const char *head) {
    for (size_t i = 0; i < what->count; i++) {
        fputs(i == 0 ? head : "; ", stdout);
        put_escaped(what->list[i]);
    }
}

/* Documentation of what was told, if anything was; `codes` may be NULL. */
static void put_documentation(const char *indent, const lines *told, const lines *codes) {
    int short_list = codes != NULL && codes->count > 0 && codes->count <= CODES_TOLD;
    if (told->count == 0 && !short_list) {
        return;
    }
    printf("%s<xs:annotation><xs:documentation>", indent);
    put_lines(told, "");
    if (short_list) {
        put_lines(codes, told->count > 0 ? ". Codes of the guides: " : "Codes of the guides: ");
    }
    puts("</xs:documentation></xs:annotation>");
}

static int is_attribute(const x278i_field *field) {
    return field->kind == X278_FIELD_NUMBER || field->kind == X278_FIELD_DELIMITERS;
}

static const char *bare(const char *struct_name) {
    return struct_name + strlen("x278_");
}

static void put_element(uint16_t index) {
    const x278i_field *field = &x278i_fields[index];
    int list = field->kind == X278_FIELD_MANY || field->kind == X278_FIELD_TEXTS;
    int text = field->kind == X278_FIELD_TEXT || field->kind == X278_FIELD_TEXTS;
    lines told = {.count = 0};
    lines codes = {.count = 0};
    printf("      <xs:element name=\"%s\" type=\"%s\" minOccurs=\"0\"%s>\n",
           list ? x278i_entry_names[index] : field->name,
           field->kind == X278_FIELD_TEXT    ? "text-value"
           : field->kind == X278_FIELD_TEXTS ? "text-entry"
                                             : bare(x278i_structs[field->of].name),
           list ? " maxOccurs=\"unbounded\"" : "");
    if (text) {
        tell_text(index, &told);
        tell_codes(index, &codes);
    } else {
        tell_struct_field(index, &told);
    }
    put_documentation("        ", &told, &codes);
    puts("      </xs:element>");
    free_lines(&told);
    free_lines(&codes);
}

static void put_struct(uint16_t type) {
    const x278i_struct *s = &x278i_structs[type];
    lines told = {.count = 0};
    printf("\n  <xs:complexType name=\"%s\">\n", bare(s->name));
    tell_struct(type, &told);
    if (type == x278i_unknown_struct) {
        add_line(&told, "A segment, or a part of one, that no row of the guide takes, as it came");
    }
    put_documentation("    ", &told, NULL);
    free_lines(&told);
    puts("    <xs:sequence>");
    for (uint16_t i = s->first; i < s->first + s->count; i++) {
        const x278i_field *field = &x278i_fields[i];
        if (!is_attribute(field) && (field->flags & X278_FIELD_GATHERED) == 0) {
            put_element(i);
        }
    }
    puts("    </xs:sequence>");
    for (uint16_t i = s->first; i < s->first + s->count; i++) {
        const x278i_field *field = &x278i_fields[i];
        if (is_attribute(field)) {
            printf("    <xs:attribute name=\"%s\" type=\"%s\"/>\n", field->name,
                   field->kind == X278_FIELD_NUMBER ? "xs:unsignedInt" : "delimiter-bytes");
        }
    }
    puts("    <xs:attribute name=\"path\" type=\"xs:string\"/>\n  </xs:complexType>");
}

static const char head[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!-- Written by xsdc from the structs of the model and the guides: do not edit. docs/xml.md tells how to use it. "
    "-->\n"
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"urn:x278:review:1\"\n"
    "    targetNamespace=\"urn:x278:review:1\" elementFormDefault=\"qualified\">\n"
    "  <xs:element name=\"reviews\">\n"
    "    <xs:complexType>\n"
    "      <xs:sequence>\n"
    "        <xs:element name=\"document\" type=\"document\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
    "      </xs:sequence>\n"
    "      <xs:attribute name=\"version\" type=\"xs:string\" fixed=\"1\" use=\"required\"/>\n"
    "    </xs:complexType>\n"
    "  </xs:element>\n"
    "\n"
    "  <xs:complexType name=\"document\">\n"
    "    <xs:annotation><xs:documentation>One transaction, with the envelope it came in. guide: the id of the guide "
    "that it "
    "follows; left out where none is known.</xs:documentation></xs:annotation>\n"
    "    <xs:sequence>\n"
    "      <xs:element name=\"envelope\" type=\"envelope\" minOccurs=\"0\"/>\n"
    "      <xs:element name=\"review\" type=\"review\"/>\n"
    "    </xs:sequence>\n"
    "    <xs:attribute name=\"guide\" type=\"xs:string\"/>\n"
    "  </xs:complexType>\n"
    "\n"
    "  <xs:complexType name=\"text-value\" mixed=\"true\">\n"
    "    <xs:annotation><xs:documentation>A text of the message: its content or, where the guide closes the list of "
    "codes, "
    "the attribute code. word (what the code means) and path (the row of the guide) are for people, and not "
    "read.</xs:documentation></xs:annotation>\n"
    "    <xs:sequence>\n"
    "      <xs:element name=\"byte\" type=\"byte\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
    "    </xs:sequence>\n"
    "    <xs:attribute name=\"path\" type=\"xs:string\"/>\n"
    "    <xs:attribute name=\"code\" type=\"xs:string\"/>\n"
    "    <xs:attribute name=\"word\" type=\"xs:string\"/>\n"
    "  </xs:complexType>\n"
    "\n"
    "  <xs:complexType name=\"text-entry\">\n"
    "    <xs:annotation><xs:documentation>An entry of a list of texts; with absent, a place of the list where nothing "
    "stands.</xs:documentation></xs:annotation>\n"
    "    <xs:complexContent>\n"
    "      <xs:extension base=\"text-value\">\n"
    "        <xs:attribute name=\"absent\" type=\"xs:string\" fixed=\"1\"/>\n"
    "      </xs:extension>\n"
    "    </xs:complexContent>\n"
    "  </xs:complexType>\n"
    "\n"
    "  <xs:complexType name=\"byte\">\n"
    "    <xs:annotation><xs:documentation>A byte of the message that XML has no way to "
    "say.</xs:documentation></xs:annotation>\n"
    "    <xs:attribute name=\"hex\" type=\"hex-byte\" use=\"required\"/>\n"
    "  </xs:complexType>\n"
    "\n"
    "  <xs:simpleType name=\"hex-byte\">\n"
    "    <xs:restriction base=\"xs:string\"><xs:pattern value=\"[0-9A-F]{2}\"/></xs:restriction>\n"
    "  </xs:simpleType>\n"
    "\n"
    "  <xs:simpleType name=\"delimiter-bytes\">\n"
    "    <xs:annotation><xs:documentation>Segment terminator, element separator, component separator, repetition "
    "separator; 00: none.</xs:documentation></xs:annotation>\n"
    "    <xs:restriction base=\"xs:string\"><xs:pattern value=\"[0-9A-F]{2}( [0-9A-F]{2}){3}\"/></xs:restriction>\n"
    "  </xs:simpleType>\n";

/* An element of one name must mean one field, and no type may have the name of another. */
static void look_at_names(uint16_t type) {
    static const char *const own[] = {"document", "text-value", "text-entry", "byte", "hex-byte", "delimiter-bytes"};
    const x278i_struct *s = &x278i_structs[type];
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (strcmp(bare(s->name), own[i]) == 0) {
            die("two types of one name", s->name);
        }
    }
    for (uint16_t i = s->first; i < s->first + s->count; i++) {
        for (uint16_t k = s->first; k < i; k++) {
            if (strcmp(x278i_fields[i].name, x278i_entry_names[k]) == 0 ||
                strcmp(x278i_fields[k].name, x278i_entry_names[i]) == 0) {
                die("two elements of one name", x278i_fields[i].name);
            }
        }
    }
}

int main(void) {
    fputs(head, stdout);
    for (uint16_t i = x278i_struct_total; i > 0; i--) {
        look_at_names((uint16_t)(i - 1));
        put_struct((uint16_t)(i - 1));
    }
    puts("</xs:schema>");
    return ferror(stdout) != 0 ? 2 : 0;
}
