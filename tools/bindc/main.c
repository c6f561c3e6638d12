/*
 * bindc OUTDIR BINDINGS.xml    compile the bindings between the guides and the structs of the model: tables.c for
 *                              lib/review, build.h for include/x278, adders.c for lib/doc
 * Exit 0: fine, 1: errors (listed with file and line), 2: usage, or a file that cannot be read or written.
 */
#include <libxml/parser.h>

#include "bindc.h"

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: bindc OUTDIR BINDINGS.xml\n", stderr);
        return 2;
    }
    xmlDocPtr doc = xmlReadFile(argv[2], NULL, XML_PARSE_NONET);
    if (doc == NULL) {
        fprintf(stderr, "bindc: cannot read %s\n", argv[2]);
        return 2;
    }
    static model all;
    read_model(&all, argv[2], xmlDocGetRootElement(doc));
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        bind_guide(&all, x278i_guide_at(i));
    }
    find_unused(&all);
    int code = all.errors > 0 ? 1 : emit(&all, argv[1]) ? 0 : 2;
    xmlFreeDoc(doc);
    xmlCleanupParser();
    return code;
}
