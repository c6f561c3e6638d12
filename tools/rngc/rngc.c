/*
 * Writes the RELAX NG schemas of casework's files from the grammars that the library reads them by: rngc evidence, rngc
 * policy, rngc tables. What goes beyond single values (references, an end before its start) no schema says.
 */
#include <stdio.h>
#include <string.h>

#include "casework/evidence_grammar.h"
#include "casework/policy_grammar.h"
#include "casework/table.h"

static void put_pattern(const char *pattern) {
    printf("<data type=\"token\"><param name=\"pattern\">%s</param></data>", pattern);
}

static void put_names(const x278cwi_list *list) {
    printf("<choice>");
    for (uint32_t i = 0; i < list->count; i++) {
        printf("<value>%s</value>", list->names[i]);
    }
    for (const struct x278cwi_group *group = list->groups; group != NULL && group->name != NULL; group++) {
        printf("<value>%s</value>", group->name);
    }
    if (list->open) {
        put_pattern("x-[A-Za-z0-9._\\-]{1,78}");
    }
    printf("</choice>");
}

static void put_choice(const x278cwi_attribute *attribute) {
    x278cwi_list list = *attribute->list;
    list.groups = NULL; /* in lists only */
    put_names(&list);
}

static void put_choices(const x278cwi_attribute *attribute) {
    const char *many = attribute->form == X278CWI_FORM_SET ? "zeroOrMore" : "oneOrMore";
    printf("<list><%s>", many);
    put_names(attribute->list);
    printf("</%s></list>", many);
}

static void put_integer(const x278cwi_attribute *attribute) {
    printf("<data type=\"integer\"><param name=\"pattern\">[0-9]{1,9}</param>");
    if (attribute->min != 0 || attribute->max != 0) {
        printf("<param name=\"minInclusive\">%d</param><param name=\"maxInclusive\">%d</param>", (int)attribute->min,
               (int)attribute->max);
    }
    printf("</data>");
}

#define DAY "<data type=\"date\"><param name=\"pattern\">[0-9]{4}-[0-9]{2}-[0-9]{2}</param></data>"
#define LEVEL                                                                                                          \
    "C[1-7]|T([1-9]|1[0-2])|L[1-5]|S[1-5]|C1-C2|C2-C3|C3-C4|C4-C5|C5-C6|C6-C7|C7-T1|T1-T2|T2-T3|T3-T4|T4-T5|T5-T6|"    \
    "T6-T7|T7-T8|T8-T9|T9-T10|T10-T11|T11-T12|T12-L1|L1-L2|L2-L3|L3-L4|L4-L5|L5-S1"

/* A form whose schema needs nothing of the attribute. */
static const char *const fixed[] = {
    [X278CWI_FORM_TEXT] = "<data type=\"string\"><param name=\"pattern\">[\\s\\S]*\\S[\\s\\S]*</param></data>",
    [X278CWI_FORM_WORDS] = "<list><oneOrMore><data type=\"token\"/></oneOrMore></list>",
    [X278CWI_FORM_INTEGERS] =
        "<list><oneOrMore><data type=\"integer\"><param name=\"pattern\">[0-9]{1,9}</param></data></oneOrMore></list>",
    [X278CWI_FORM_DATE] = (DAY),
    [X278CWI_FORM_PARTIAL] =
        ("<choice>" DAY "<data type=\"gYearMonth\"><param name=\"pattern\">[0-9]{4}-[0-9]{2}</param></data>"
         "<data type=\"gYear\"><param name=\"pattern\">[0-9]{4}</param></data></choice>"),
    [X278CWI_FORM_YES] = "<value>yes</value>",
    [X278CWI_FORM_UID] =
        "<data type=\"token\"><param name=\"minLength\">1</param><param name=\"maxLength\">64</param></data>",
    [X278CWI_FORM_LEVELS] =
        ("<list><oneOrMore><data type=\"token\"><param name=\"pattern\">" LEVEL "</param></data></oneOrMore></list>"),
};

/* A form that is one pattern. */
static const char *const patterns[] = {
    [X278CWI_FORM_ID] = "[A-Za-z0-9._\\-]{1,80}",
    [X278CWI_FORM_REFERENCE] = "[A-Za-z0-9._\\-]{1,80}",
    [X278CWI_FORM_NAME] = "[A-Za-z0-9._\\-]{1,80}",
    [X278CWI_FORM_SIGNED] = "-?[0-9]{1,9}",
    [X278CWI_FORM_SIZE] = "[0-9]{1,18}",
    [X278CWI_FORM_DECIMAL] = "-?[0-9]{1,18}(\\.[0-9]{1,17})?",
    [X278CWI_FORM_DURATION] = "P[0-9]{1,5}[DWMY]",
    [X278CWI_FORM_DAY_COUNT] = "P[0-9]{1,5}[DW]",
    [X278CWI_FORM_NPI] = "[0-9]{10}",
    [X278CWI_FORM_LEVEL] = (LEVEL),
};

static void put_form(const x278cwi_attribute *attribute) {
    switch (attribute->form) {
    case X278CWI_FORM_CHOICE:
        put_choice(attribute);
        break;
    case X278CWI_FORM_CHOICES:
    case X278CWI_FORM_SET:
        put_choices(attribute);
        break;
    case X278CWI_FORM_INTEGER:
        put_integer(attribute);
        break;
    default:
        if (attribute->form < sizeof fixed / sizeof fixed[0] && fixed[attribute->form] != NULL) {
            fputs(fixed[attribute->form], stdout);
        } else {
            put_pattern(patterns[attribute->form]);
        }
        break;
    }
}

static void put_attributes(const x278cwi_element *element) {
    const x278cwi_attribute *attribute = element->attributes;
    for (; attribute != NULL && attribute->name != NULL; attribute++) {
        if (attribute->name[0] == '\0') {
            continue;
        }
        printf("      %s<attribute name=\"%s\">", attribute->required ? "" : "<optional>", attribute->name);
        put_form(attribute);
        printf("</attribute>%s\n", attribute->required ? "" : "</optional>");
    }
    if ((element->flags & X278CWI_ELEMENT_EXTRAS) != 0) {
        puts("      <zeroOrMore><attribute><nsName ns=\"\"><except><name ns=\"\">score</name></except></nsName><text/>"
             "</attribute></zeroOrMore>");
    }
}

static void put_children(const x278cwi_grammar *grammar, const x278cwi_element *element) {
    if ((element->flags & X278CWI_ELEMENT_TEXT) != 0) {
        puts("      <text/>");
        return;
    }
    if (element->children == 0) {
        puts("      <empty/>");
        return;
    }
    puts("      <interleave>");
    for (uint32_t i = 0; i < grammar->count; i++) {
        if ((element->children >> i & 1) != 0) {
            bool once = (grammar->elements[i].flags & X278CWI_ELEMENT_ONCE) != 0;
            printf("        <%s><ref name=\"e%u\"/></%s>\n", once ? "optional" : "zeroOrMore", (unsigned)i,
                   once ? "optional" : "zeroOrMore");
        }
    }
    puts("      </interleave>");
}

static void put_grammar(const char *what, const x278cwi_grammar *grammar) {
    printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!-- Made by tools/rngc from the grammar of the library; do not edit. For editors: %s files. -->\n"
           "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" ns=\"%s\"\n"
           "    datatypeLibrary=\"http://www.w3.org/2001/XMLSchema-datatypes\">\n  <start>\n    <choice>\n",
           what, grammar->space);
    for (uint32_t i = 0; i < grammar->count; i++) {
        if ((grammar->roots >> i & 1) != 0) {
            printf("      <ref name=\"e%u\"/>\n", (unsigned)i);
        }
    }
    puts("    </choice>\n  </start>");
    for (uint32_t i = 0; i < grammar->count; i++) {
        printf("  <define name=\"e%u\">\n    <element name=\"%s\">\n", (unsigned)i, grammar->elements[i].name);
        put_attributes(&grammar->elements[i]);
        put_children(grammar, &grammar->elements[i]);
        puts("    </element>\n  </define>");
    }
    puts("</grammar>");
}

int main(int argc, char **argv) {
    const struct {
        const char *name;
        const x278cwi_grammar *grammar;
    } all[] = {{"evidence", &x278cwi_evidence_grammar},
               {"policy", &x278cwi_policy_grammar},
               {"tables", &x278cwi_table_grammar}};
    for (size_t i = 0; argc == 2 && i < sizeof all / sizeof all[0]; i++) {
        if (strcmp(argv[1], all[i].name) == 0) {
            put_grammar(all[i].name, all[i].grammar);
            return 0;
        }
    }
    fputs("usage: rngc evidence|policy|tables\n", stderr);
    return 2;
}
