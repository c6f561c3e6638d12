/*
 * bindc OUTDIR BINDINGS.xml…   compile the bindings between the guides and the structs of the model: tables.c for
 *                              lib/review, build.h for include/x278, adders.c for lib/doc
 * Exit 0: fine, 1: errors (listed with file and line), 2: usage, or a file that cannot be read or written.
 */
#include <libxml/parser.h>

#include "bindc.h"

int main(int argc, char **argv) {
    if (argc < 3 || argc > 2 + MOST_FILES) {
        fputs("usage: bindc OUTDIR BINDINGS.xml…\n", stderr);
        return 2;
    }
    static model all;
    xmlDocPtr docs[MOST_FILES];
    int count = 0;
    for (; count < argc - 2; count++) {
        docs[count] = xmlReadFile(argv[2 + count], NULL, XML_PARSE_NONET);
        if (docs[count] == NULL) {
            fprintf(stderr, "bindc: cannot read %s\n", argv[2 + count]);
            return 2;
        }
        read_structs(&all, argv[2 + count], xmlDocGetRootElement(docs[count]));
    }
    resolve_model(&all);
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        bind_guide(&all, x278i_guide_at(i), (int)i);
    }
    find_unused(&all);
    for (int i = 0; all.errors == 0 && i < all.guide_count; i++) {
        find_gaps(&all, &all.guides[i]);
        plan_cells(&all, &all.guides[i]);
    }
    int code = all.errors > 0 ? 1 : emit(&all, argv[1]) ? 0 : 2;
    while (count > 0) {
        xmlFreeDoc(docs[--count]);
    }
    xmlCleanupParser();
    return code;
}
