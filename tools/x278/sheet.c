/* Prints lines of a view: text, or JSON with the same words. docs/view.md has the form. */
#include "sheet.h"

#include "print.h"

static void put(const tool_sheet *sheet, const char *text, size_t len) {
    if (sheet->json) {
        tool_put_json_part(stdout, text, len);
    } else {
        tool_put(stdout, text, len);
    }
}

void tool_sheet_begin(tool_sheet *sheet, bool json, const char *kind, const char *title) {
    *sheet = (tool_sheet){.json = json, .heading = true};
    if (!json) {
        tool_put(stdout, title, strlen(title));
        return;
    }
    printf("{\"format\":\"x278.view/1\",\"kind\":\"%s\",\"title\":", kind);
    tool_put_json(stdout, title, strlen(title));
    fputs(",\"sections\":[{\"kind\":\"heading\",\"lines\":[{\"text\":\"", stdout);
}

/* A label with blanks in front belongs to the line before; two columns are a level. */
void tool_sheet_line(tool_sheet *sheet, int indent, const char *label) {
    size_t blanks = strspn(label, " ");
    size_t level = ((size_t)indent + blanks) / 2 - 1;
    if (!sheet->json) {
        putchar('\n');
        tool_label(indent, label);
        return;
    }
    fputs(sheet->heading ? "\"}]},{\"kind\":\"content\",\"lines\":[{" : "\"},{", stdout);
    sheet->heading = false;
    if (level > 0) {
        printf("\"level\":%zu,", level);
    }
    printf("\"label\":\"%s\",\"text\":\"", label + blanks);
}

void tool_sheet_add(tool_sheet *sheet, const char *text) {
    put(sheet, text, strlen(text));
}

void tool_sheet_str(tool_sheet *sheet, x278_str text) {
    put(sheet, text.ptr == NULL ? "" : text.ptr, text.len);
}

void tool_sheet_number(tool_sheet *sheet, unsigned long long number) {
    (void)sheet; /* digits are the same in both */
    printf("%llu", number);
}

void tool_sheet_end(tool_sheet *sheet) {
    fputs(sheet->json ? "\"}]}]}\n" : "\n", stdout);
}
