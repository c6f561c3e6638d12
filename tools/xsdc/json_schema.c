/* docs/x278.schema.json, the schema of the JSON: an object a struct, its members in their order. What the guides say of a field
 * is a description only: codes stay open. */
#include <stdio.h>
#include <string.h>

#include "review/tables.h"
#include "schemas.h"
#include "told.h"

static const char *bare(const char *struct_name) {
    return struct_name + strlen("x278_");
}

static void put_escaped(const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            putchar('\\');
        }
        putchar(*text);
    }
}

static void put_lines(const lines *what, const char *head) {
    for (size_t i = 0; i < what->count; i++) {
        fputs(i == 0 ? head : "; ", stdout);
        put_escaped(what->list[i]);
    }
}

/* A description of what was told, if anything was; `codes` may be NULL. */
static void put_description(const lines *told, const lines *codes) {
    int short_list = codes != NULL && codes->count > 0 && codes->count <= CODES_TOLD;
    if (told->count == 0 && !short_list) {
        return;
    }
    fputs(",\"description\":\"", stdout);
    put_lines(told, "");
    if (short_list) {
        put_lines(codes, told->count > 0 ? ". Codes of the guides: " : "Codes of the guides: ");
    }
    putchar('"');
}

static const char *separator(int *first) {
    const char *result = *first ? "\n" : ",\n";
    *first = 0;
    return result;
}

/* What a member may be, without the brace that closes. */
static void put_type(const x278i_field *field) {
    switch (field->kind) {
    case X278_FIELD_TEXT:
        fputs("{\"type\":\"string\"", stdout);
        fputs((field->flags & X278_FIELD_PAYLOAD) != 0 ? ",\"contentEncoding\":\"base64\"" : "", stdout);
        break;
    case X278_FIELD_TEXTS:
        fputs("{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]}", stdout);
        break;
    case X278_FIELD_ONE:
        printf("{\"$ref\":\"#/$defs/%s\"", bare(x278i_structs[field->of].name));
        break;
    case X278_FIELD_MANY:
        printf("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/%s\"}", bare(x278i_structs[field->of].name));
        break;
    case X278_FIELD_NUMBER:
        fputs("{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295", stdout);
        break;
    case X278_FIELD_DELIMITERS:
        fputs("{\"$ref\":\"#/$defs/delimiter-bytes\"", stdout);
        break;
    default:
        die("a field of a kind that has no place in JSON", field->name);
    }
}

/* The members beside one that has a path or words. */
static void put_sides(const x278i_field *field, int *first) {
    int list = field->kind == X278_FIELD_TEXTS;
    if (field->kind == X278_FIELD_TEXT || list) {
        printf("%s    \"%s_word\":{\"$ref\":\"#/$defs/%s\"}", separator(first), field->name, list ? "words" : "word");
    }
    if (field->kind != X278_FIELD_NUMBER && field->kind != X278_FIELD_DELIMITERS) {
        printf("%s    \"%s_path\":{\"$ref\":\"#/$defs/%s\"}", separator(first), field->name, list ? "paths" : "path");
    }
}

static void put_member(uint16_t index, int *first) {
    const x278i_field *field = &x278i_fields[index];
    lines told = {.count = 0};
    lines codes = {.count = 0};
    if (field->kind == X278_FIELD_TEXT || field->kind == X278_FIELD_TEXTS) {
        tell_text(index, &told);
        tell_codes(index, &codes);
    } else if (field->kind == X278_FIELD_ONE || field->kind == X278_FIELD_MANY) {
        tell_struct_field(index, &told);
    }
    printf("%s    \"%s\":", separator(first), field->name);
    put_type(field);
    put_description(&told, &codes);
    putchar('}');
    put_sides(field, first);
    free_lines(&told);
    free_lines(&codes);
}

static void put_struct(uint16_t type) {
    const x278i_struct *s = &x278i_structs[type];
    lines told = {.count = 0};
    int first = 1;
    printf(",\n\n  \"%s\":{\"type\":\"object\"", bare(s->name));
    tell_struct(type, &told);
    if (type == x278i_unknown_struct) {
        add_line(&told, "A segment, or a part of one, that no row of the guide takes, as it came");
    }
    put_description(&told, NULL);
    free_lines(&told);
    fputs(",\"additionalProperties\":false,\"properties\":{", stdout);
    for (uint16_t i = s->first; i < s->first + s->count; i++) {
        if ((x278i_fields[i].flags & X278_FIELD_GATHERED) == 0) {
            put_member(i, &first);
        }
    }
    fputs("\n  }}", stdout);
}

static const char head[] =
    "{\n"
    "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n"
    "\"$id\":\"urn:x278:document:1\",\n"
    "\"$comment\":\"Written by xsdc from the structs of the model and the guides: do not edit. docs/json.md tells how "
    "to use "
    "it.\",\n"
    "\"title\":\"A line of JSON that libx278 writes\",\n"
    "\"anyOf\":[{\"$ref\":\"#/$defs/document\"},{\"$ref\":\"#/$defs/issue\"}],\n"
    "\"$defs\":{\n"
    "  \"word\":{\"type\":\"string\",\"description\":\"What the code beside it means, in short words, for people\"},\n"
    "  \"words\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]},\"description\":\"What the codes "
    "beside it mean, for "
    "people; null: a hole, or no words\"},\n"
    "  \"path\":{\"type\":\"string\",\"description\":\"The row of the guide that the value beside it belongs to, for "
    "people\"},\n"
    "  \"paths\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]},\"description\":\"The rows of the "
    "guide that the values "
    "beside it belong to, for people\"},\n"
    "  \"delimiter-bytes\":{\"type\":\"string\",\"pattern\":\"^[0-9A-F]{2}( "
    "[0-9A-F]{2}){3}$\",\"description\":\"Segment terminator, "
    "element separator, component separator, repetition separator; 00: none\"},\n"
    "\n"
    "  \"issue\":{\"type\":\"object\",\"description\":\"A finding, as x278 check --format jsonl prints it: there with "
    "file\",\"additionalProperties\":false,\"properties\":{\n"
    "    \"file\":{\"type\":\"string\"},\n"
    "    \"severity\":{\"enum\":[\"info\",\"warning\",\"error\"]},\n";

/* Members of an issue. */
static const char *const texts_of_issue[] = {"code",  "path",  "loop",  "segment", "ta1",    "ak905",
                                             "ik304", "ik403", "ik502", "rule",    "message"};
static const char *const numbers_of_issue[] = {"snip",   "ordinal", "element",     "component", "repetition",
                                               "offset", "length",  "interchange", "group",     "transaction"};

static void put_issue(void) {
    for (size_t i = 0; i < sizeof texts_of_issue / sizeof texts_of_issue[0]; i++) {
        printf("    \"%s\":{\"type\":\"string\"},\n", texts_of_issue[i]);
    }
    for (size_t i = 0; i < sizeof numbers_of_issue / sizeof numbers_of_issue[0]; i++) {
        printf("%s    \"%s\":{\"type\":\"integer\",\"minimum\":0}", i == 0 ? "" : ",\n", numbers_of_issue[i]);
    }
    fputs("\n  },\"required\":[\"severity\"", stdout);
    for (size_t i = 0; i < sizeof texts_of_issue / sizeof texts_of_issue[0]; i++) {
        printf(",\"%s\"", texts_of_issue[i]);
    }
    for (size_t i = 0; i < sizeof numbers_of_issue / sizeof numbers_of_issue[0]; i++) {
        printf(",\"%s\"", numbers_of_issue[i]);
    }
    fputs("]}", stdout);
}

/* A document: with its envelope, and the root of its guide. */
static void put_document(void) {
    fputs(",\n\n  \"document\":{\"type\":\"object\",\"description\":\"One transaction, with the envelope it came "
          "in\",\"additionalProperties\":false,\"required\":[\"x278\"],\"properties\":{\n"
          "    \"x278\":{\"const\":1,\"description\":\"Version of the format\"},\n"
          "    \"guide\":{\"type\":\"string\",\"description\":\"The id of the guide that it follows; left out where "
          "none is "
          "known\"},\n"
          "    \"bytes\":{\"const\":1,\"description\":\"Some text is not UTF-8: each character of a string is one "
          "byte\"},\n",
          stdout);
    printf("    \"%s\":{\"$ref\":\"#/$defs/%s\"}", bare(x278i_structs[x278i_envelope_struct].name),
           bare(x278i_structs[x278i_envelope_struct].name));
    for (uint16_t i = 0; i < x278i_struct_total; i++) {
        if (is_root(i)) {
            printf(",\n    \"%s\":{\"$ref\":\"#/$defs/%s\"}", bare(x278i_structs[i].name), bare(x278i_structs[i].name));
        }
    }
    fputs("\n  }", stdout);
    for (uint16_t i = 0, roots = 0; i < x278i_struct_total; i++) { /* one of them */
        if (is_root(i)) {
            printf("%s{\"required\":[\"%s\"]}", roots == 0 ? ",\"oneOf\":[" : ",", bare(x278i_structs[i].name));
            roots++;
        }
    }
    fputs("]}", stdout);
}

void put_json_schema(void) {
    fputs(head, stdout);
    put_issue();
    put_document();
    for (uint16_t i = x278i_struct_total; i > 0; i--) {
        put_struct((uint16_t)(i - 1));
    }
    puts("\n}\n}");
}
