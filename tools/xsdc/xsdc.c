/*
 * Writes the schemas of the exchange formats from the compiled structs of the model (lib/review/tables.c):
 *
 *   xsdc           docs/x278.xsd
 *   xsdc --json    docs/x278.schema.json
 */
#include <stdio.h>
#include <string.h>

#include "schemas.h"

int main(int argc, char **argv) {
    if (argc > 2 || (argc == 2 && strcmp(argv[1], "--json") != 0)) {
        fputs("usage: xsdc [--json]\n", stderr);
        return 2;
    }
    if (argc == 2) {
        put_json_schema();
    } else {
        put_xsd();
    }
    return ferror(stdout) != 0 ? 2 : 0;
}
