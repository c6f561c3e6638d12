/* Pieces of a line: paths and names of rows, the column "Values", and the long code lists at the end of a page. */
#include <string.h>

#include "guidedoc.h"

static const char *text(const page *p, uint32_t str) {
    return p->guide->strings + str;
}

void put_path(const page *p, uint16_t loop, uint16_t seg, uint16_t elem) {
    char path[64];
    x278i_guide_path(p->guide, (x278i_row){loop, seg, elem}, path, sizeof path);
    fputs(path, p->out);
}

const char *seg_name(const page *p, uint16_t seg) {
    const char *name = text(p, p->guide->seg_texts[seg].name_str);
    return name[0] != '\0' ? name : text(p, p->guide->base->segs[p->guide->segs[seg].base].name_str);
}

const char *elem_name(const page *p, uint16_t elem) {
    const char *name = text(p, p->guide->elem_texts[elem].name_str);
    return name[0] != '\0' ? name : text(p, p->guide->base->elems[p->guide->elems[elem].base].name_str);
}

void put_code_words(const page *p, uint16_t codes, const char *separator, const char *quote) {
    size_t count = x278i_guide_code_count(p->guide, codes);
    for (size_t i = 0; i < count; i++) {
        char room[9];
        fprintf(p->out, "%s%s%s%s", i == 0 ? "" : separator, quote, x278i_guide_code_at(p->guide, codes, i, room),
                quote);
    }
}

/* "`24` employer id (EIN)" */
static void put_code(const page *p, uint16_t codes, uint16_t list, size_t i) {
    char room[9];
    const char *code = x278i_guide_code_at(p->guide, codes, i, room);
    const char *meaning = x278i_guide_meaning(p->guide, list, code, strlen(code));
    fprintf(p->out, "`%s`%s%s", code, meaning != NULL && meaning[0] != '\0' ? " " : "", meaning != NULL ? meaning : "");
}

/* Names, in our own words, of the outside code lists by their X12 number. */
static const char *outside_name(uint16_t number) {
    static const struct {
        uint16_t number;
        const char *name;
    } names[] = {{5, "countries and subdivisions"},
                 {22, "states and provinces"},
                 {51, "postal codes"},
                 {130, "HCPCS and CPT"},
                 {131, "ICD-9-CM"},
                 {132, "revenue codes"},
                 {135, "dental codes"},
                 {229, "DRG"},
                 {230, "admission source"},
                 {231, "admission type"},
                 {236, "facility type of the bill type"},
                 {237, "place of service"},
                 {239, "patient status"},
                 {240, "drug codes (NDC)"},
                 {513, "home infusion products"},
                 {537, "NPI"},
                 {540, "health plan id"},
                 {663, "LOINC"},
                 {682, "provider taxonomy"},
                 {843, "alternative medicine (ABC)"},
                 {886, "review decision reasons"},
                 {897, "ICD-10-CM"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (names[i].number == number) {
            return names[i].name;
        }
    }
    return NULL;
}

static const char *shape_name(uint8_t shape) {
    static const char *const names[] = {"",
                                        "date CCYYMMDD",
                                        "date range CCYYMMDD-CCYYMMDD",
                                        "date and time CCYYMMDDHHMM",
                                        "time HHMM",
                                        "date YYMMDD",
                                        "NPI with its check digit",
                                        "ICD-10-CM code",
                                        "ICD-9-CM code",
                                        "HCPCS or CPT code",
                                        "taxonomy code",
                                        "postal code of 5 or 9 digits",
                                        "state or province of 2 letters",
                                        "country of 2 letters",
                                        "LOINC with its check digit",
                                        "revenue code of 4 digits",
                                        "place of service of 2 digits",
                                        "facility type of 2 digits",
                                        "DRG of 3 or 4 digits",
                                        "ICD-9-CM procedure code",
                                        "dental code, D and 4 digits",
                                        "NDC of 11 digits",
                                        "social security number of 9 digits",
                                        "employer number of 9 digits",
                                        "telephone number of 10 digits",
                                        "oral cavity code"};
    return shape < sizeof names / sizeof names[0] ? names[shape] : "";
}

static void put_shape(const page *p, const x278i_shape *shape, const char *tag) {
    fprintf(p->out, "form%s: %s", (shape->flags & X278I_SHAPE_SOFT) != 0 ? " (warning)" : "", shape_name(shape->shape));
    if (shape->elem == 0) {
        return;
    }
    fprintf(p->out, " when %s%02u", tag, (unsigned)shape->elem);
    if (shape->comp > 0) {
        fprintf(p->out, "-%u", (unsigned)shape->comp);
    }
    fputs(" is ", p->out);
    put_code_words(p, shape->codes, ", ", "");
    if ((shape->flags & X278I_SHAPE_OR_ABSENT) != 0) {
        fputs(" or absent", p->out);
    }
}

/* The form can apply: its condition looks at a value that this guide allows. */
static bool shape_counts(const page *p, const x278i_elem_row *row, const x278i_shape *shape) {
    if (shape->elem == 0) {
        return true;
    }
    const x278i_elem_row *holder = (row->flags & X278I_ELEM_COMPONENT) != 0 ? &p->guide->elems[row->owner] : row;
    uint16_t at = x278i_guide_elem(p->guide, holder->owner, shape->elem, shape->comp);
    if (at == X278I_NONE) {
        return true;
    }
    const x278i_elem_row *seen = &p->guide->elems[at];
    if ((shape->flags & X278I_SHAPE_OR_ABSENT) != 0 && seen->usage != 'R') {
        return true;
    }
    if (seen->usage == 'N') {
        return false;
    }
    if (seen->codes == X278I_NONE) {
        return true;
    }
    for (size_t i = 0; i < x278i_guide_code_count(p->guide, shape->codes); i++) {
        char room[9];
        const char *code = x278i_guide_code_at(p->guide, shape->codes, i, room);
        if (x278i_guide_code_in(p->guide, seen->codes, code, strlen(code))) {
            return true;
        }
    }
    return false;
}

void put_values(const page *p, uint16_t elem, const char *tag) {
    const x278i_guide *g = p->guide;
    const x278i_elem_row *row = &g->elems[elem];
    const x278i_elem_text *words = &g->elem_texts[elem];
    const char *gap = "";
    size_t count = x278i_guide_code_count(g, row->codes);
    if (count > LONG_LIST) {
        fprintf(p->out, "[%zu codes of %s](#codes-%u)", count, text(p, g->base->elems[row->base].de_str),
                (unsigned)row->codes);
        p->linked[row->codes] = true;
        gap = "<br>";
    } else if (count > 0) {
        for (size_t i = 0; i < count; i++) {
            fputs(i == 0 ? "" : "<br>", p->out);
            put_code(p, row->codes, row->list, i);
        }
        gap = "<br>";
    }
    if ((row->flags & X278I_ELEM_MEDIUM) != 0) {
        fprintf(p->out, "%s*list of medium confidence: another code of %s is a warning*", gap,
                text(p, g->base->elems[row->base].de_str));
        gap = "<br>";
    }
    if (row->accept != X278I_NONE) {
        fprintf(p->out, "%s*taken with a warning: ", gap);
        put_code_words(p, row->accept, ", ", "");
        fputs("*", p->out);
        gap = "<br>";
    }
    for (uint8_t i = 0; i < row->ext_count; i++) {
        uint16_t number = g->exts[row->first_ext + i];
        const char *name = outside_name(number);
        fprintf(p->out, "%s%s%u%s%s", i == 0 ? gap : ", ", i == 0 ? "outside list " : "", (unsigned)number,
                name != NULL ? " " : "", name != NULL ? name : "");
        gap = "<br>";
    }
    for (uint8_t i = 0; i < row->shape_count; i++) {
        const x278i_shape *shape = &g->shapes[row->first_shape + i];
        if (shape_counts(p, row, shape)) {
            fputs(gap, p->out);
            put_shape(p, shape, tag);
            gap = "<br>";
        }
    }
    if (text(p, words->condition_str)[0] != '\0') {
        const char *condition = text(p, words->condition_str);
        fputs(gap, p->out);
        for (; *condition != '\0'; condition++) {
            fputs(*condition == '|' ? "\\" : "", p->out);
            fputc(*condition, p->out);
        }
    }
}

static bool has_set(const page *p, uint16_t elem, uint16_t set) {
    const x278i_elem_row *row = &p->guide->elems[elem];
    const x278i_elem_row *holder = (row->flags & X278I_ELEM_COMPONENT) != 0 ? &p->guide->elems[row->owner] : row;
    return row->codes == set && row->usage != 'N' && holder->usage != 'N';
}

void put_code_lists(const page *p) {
    const x278i_guide *g = p->guide;
    bool any = false;
    for (uint16_t set = 0; set < g->code_set_count; set++) {
        if (!p->linked[set]) {
            continue;
        }
        uint16_t first = 0;
        while (!has_set(p, first, set)) {
            first++;
        }
        fprintf(p->out, "%s<a id=\"codes-%u\"></a>\n\n### %s, %zu codes\n\nIn", any ? "" : "## Long code lists\n\n",
                (unsigned)set, elem_name(p, first), x278i_guide_code_count(g, set));
        any = true;
        for (uint16_t i = first; i < g->elem_count; i++) {
            if (has_set(p, i, set)) {
                fputs(i == first ? " `" : ", `", p->out);
                put_path(p, X278I_NONE, X278I_NONE, i);
                fputc('`', p->out);
            }
        }
        fputs(".\n\n| Code | Meaning |\n|---|---|\n", p->out);
        for (size_t i = 0; i < x278i_guide_code_count(g, set); i++) {
            char room[9];
            const char *code = x278i_guide_code_at(g, set, i, room);
            const char *meaning = x278i_guide_meaning(g, g->elems[first].list, code, strlen(code));
            fprintf(p->out, "| `%s` | %s |\n", code, meaning != NULL ? meaning : "");
        }
        fputc('\n', p->out);
    }
}
