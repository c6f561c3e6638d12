/*
 * guidec OUTDIR FILE…      compile the files into OUTDIR/tables_*.c
 * guidec --check FILE…     only look for errors
 * The files are those of lib/guide/data: segments.xml, codes.xml and the guides. guide.rng and tags.txt are looked for
 * beside the first one. Exit 0: fine, 1: errors (listed with file and line), 2: usage, or a file that cannot be read.
 */
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

#define MOST_FILES 64

typedef struct {
    xmlNodePtr roots[MOST_FILES];
    size_t count;
    const char *beside; /* the first file: guide.rng and tags.txt lie in its folder */
} input;

static void neighbour(char path[4096], const char *beside, const char *name) {
    const char *slash = strrchr(beside, '/');
    snprintf(path, 4096, "%.*s%s", slash == NULL ? 0 : (int)(slash - beside) + 1, beside, name);
}

static xmlDocPtr read_xml(const char *file) {
    xmlDocPtr doc = xmlReadFile(file, NULL, XML_PARSE_NONET);
    if (doc != NULL && doc->intSubset != NULL) {
        complain(xmlDocGetRootElement(doc), "a document type is not allowed");
    }
    return doc;
}

static xmlRelaxNGPtr read_grammar(const char *beside) {
    char path[4096];
    xmlRelaxNGParserCtxtPtr parser;
    xmlRelaxNGPtr grammar;
    xmlDocPtr doc;
    neighbour(path, beside, "guide.rng");
    doc = read_xml(path);
    if (doc == NULL) {
        return NULL;
    }
    parser = xmlRelaxNGNewDocParserCtxt(doc);
    grammar = parser == NULL ? NULL : xmlRelaxNGParse(parser);
    xmlRelaxNGFreeParserCtxt(parser);
    return grammar;
}

/* libxml2 itself prints what is wrong, with file and line. */
static void validate(xmlRelaxNGPtr grammar, xmlDocPtr doc) {
    xmlRelaxNGValidCtxtPtr ctx = xmlRelaxNGNewValidCtxt(grammar);
    if (ctx == NULL || xmlRelaxNGValidateDoc(ctx, doc) != 0) {
        complain(xmlDocGetRootElement(doc), "the file does not follow guide.rng");
    }
    xmlRelaxNGFreeValidCtxt(ctx);
}

static int can_open(const char *file) {
    FILE *in = fopen(file, "r");
    if (in != NULL) {
        fclose(in);
    }
    return in != NULL;
}

static int read_all(input *in, int argc, char **argv, int first) {
    xmlRelaxNGPtr grammar = NULL;
    for (int i = first; i < argc; i++) {
        xmlDocPtr doc;
        if (grammar == NULL) {
            grammar = read_grammar(argv[i]);
            in->beside = argv[i];
        }
        doc = read_xml(argv[i]);
        if (grammar == NULL || (doc == NULL && !can_open(argv[i])) || in->count == MOST_FILES) {
            fprintf(stderr, "guidec: cannot read %s, or guide.rng beside it\n", argv[i]);
            return 0;
        }
        if (doc == NULL) {
            complain(NULL, "%s is not well-formed", argv[i]);
            continue;
        }
        validate(grammar, doc);
        in->roots[in->count++] = xmlDocGetRootElement(doc);
    }
    return 1;
}

/* Guides by id, a guide that is only an envelope last. */
static int guide_order(const void *a, const void *b) {
    xmlNodePtr x = *(xmlNodePtr const *)a;
    xmlNodePtr y = *(xmlNodePtr const *)b;
    int bare_x = attr(x, "set") == NULL;
    int bare_y = attr(y, "set") == NULL;
    return bare_x != bare_y ? bare_x - bare_y : strcmp(attr(x, "id"), attr(y, "id"));
}

static xmlNodePtr envelope_for(const input *in, xmlNodePtr guide) {
    for (xmlNodePtr n = next_child(guide, NULL); n != NULL; n = next_child(guide, n)) {
        for (size_t i = 0; is_element(n, "envelope") && i < in->count; i++) {
            if (is_element(in->roots[i], "guide") && strcmp(attr(in->roots[i], "id"), attr(n, "use")) == 0) {
                return in->roots[i];
            }
        }
    }
    return NULL;
}

static size_t build_all(const input *in, build *list) {
    xmlNodePtr guides[MOST_FILES] = {NULL};
    char tags[4096];
    size_t n = 0;
    for (size_t i = 0; i < in->count; i++) {
        if (is_element(in->roots[i], "codes")) {
            load_codes(in->roots[i]);
        } else if (is_element(in->roots[i], "guide")) {
            guides[n++] = in->roots[i];
        }
    }
    for (size_t i = 0; i < in->count; i++) {
        if (is_element(in->roots[i], "base") && attr(in->roots[i], "under") == NULL) {
            load_base(in->roots[i]);
        }
    }
    neighbour(tags, in->beside, "tags.txt");
    if (!load_tags(tags)) {
        complain(NULL, "%s cannot be read", tags);
    }
    finish_base();
    for (size_t i = 0; i < in->count; i++) {
        if (is_element(in->roots[i], "base") && attr(in->roots[i], "under") != NULL) {
            load_release(in->roots[i]);
        }
    }
    qsort(guides, n, sizeof *guides, guide_order);
    for (size_t i = 0; i < n; i++) {
        build_guide(&list[i], guides[i], envelope_for(in, guides[i]));
        build_rules(&list[i]);
        check_guide(&list[i]);
        if (i > 0 && strcmp(list[i].id, list[i - 1].id) == 0) {
            complain(guides[i], "guide %s stands twice", list[i].id);
        }
    }
    check_rule_ids(list, n);
    return n;
}

static void count_rows(build *list, size_t n) {
    for (size_t i = 0; i < n; i++) {
        printf("%s: %zu loops, %zu segments, %zu elements and components, %zu rules\n", list[i].id, list[i].loops.n,
               list[i].segs.n, list[i].elems.n, list[i].rules.n);
    }
}

int main(int argc, char **argv) {
    static input in;
    static build list[MOST_FILES];
    int check = argc > 1 && strcmp(argv[1], "--check") == 0;
    size_t n;
    if (argc < 3 || (!check && argv[1][0] == '-')) {
        fputs("usage: guidec OUTDIR FILE...\n       guidec --check FILE...\n", stderr);
        return 2;
    }
    if (!read_all(&in, argc, argv, 2)) {
        return 2;
    }
    if (complaints() == 0) {
        n = build_all(&in, list);
        if (complaints() == 0 && !check && !emit_all(argv[1], list, n, "lib/guide/data")) {
            return 2;
        }
        count_rows(list, n);
    }
    if (complaints() != 0) {
        fprintf(stderr, "guidec: %u errors\n", complaints());
        return 1;
    }
    return 0;
}
