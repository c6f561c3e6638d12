/* docs/x278.xsd, the schema of the XML: a type a struct, its fields in their order. What the guides say of a field is beside it as
 * documentation only: codes stay open. */
#include <stdio.h>
#include <string.h>

#include "review/tables.h"
#include "schemas.h"
#include "told.h"

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
    "      <xs:choice>\n";

static const char rest[] =
    "      </xs:choice>\n"
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

void put_xsd(void) {
    fputs(head, stdout);
    for (uint16_t i = 0; i < x278i_struct_total; i++) {
        if (is_root(i)) {
            const char *name = x278i_structs[i].name + strlen("x278_");
            printf("        <xs:element name=\"%s\" type=\"%s\"/>\n", name, name);
        }
    }
    fputs(rest, stdout);
    for (uint16_t i = x278i_struct_total; i > 0; i--) {
        look_at_names((uint16_t)(i - 1));
        put_struct((uint16_t)(i - 1));
    }
    puts("</xs:schema>");
}
