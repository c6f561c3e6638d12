/*
 * Writes docs/x278-api.json and docs/x278-casework-api.json for authors of bindings: what the public headers declare, what
 * their comments say, and which field of the model holds the value of which path. Uses the public interface alone.
 *
 *   apidoc HEADER... [--uses FILE HEADER...]    --uses: the headers of a library below, and the file that describes it
 *
 * What a comment should say and does not is printed with header and line, and apidoc ends with 1 (CONTRIBUTING.md has the form).
 */
#include <stdio.h>

#include "facts.h"
#include "layout.h"
#include "model.h"
#include "read.h"
#include "text.h"
#include "write.h"
#include "x278/version.h"

int main(int argc, char **argv) {
    api all = {.refused = 0};
    const char *uses = NULL;
    for (int i = 1; i < argc; i++) {
        if (is_same(argv[i], "--uses") && i + 1 < argc) {
            uses = argv[++i];
        } else {
            read_header(&all, argv[i], uses == NULL);
        }
    }
    find_facts(&all);
    measure_records(&all);
    printf("{\n  \"note\": \"Written by apidoc from the public headers and the library: do not edit. docs/bindings.md "
           "says how "
           "to read it.\",\n");
    printf("  \"version\": \"%d.%d.%d\"", X278_VERSION_MAJOR, X278_VERSION_MINOR, X278_VERSION_PATCH);
    if (uses != NULL) {
        printf(",\n  \"uses\": \"%s\"", uses);
    }
    put_api(&all);
    if (uses == NULL) {
        put_paths();
    }
    puts("\n}");
    return all.refused > 0 ? 1 : 0;
}
