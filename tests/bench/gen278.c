/* gen278 [COUNT]: writes one interchange with COUNT (default 100000) 278 requests to standard output. */
#include <stdlib.h>

#include "requests.h"

static int put(const char *text, size_t len) {
    return fwrite(text, 1, len, stdout) == len;
}

int main(int argc, char **argv) {
    char *end = NULL;
    unsigned long long count = argc > 1 ? strtoull(argv[1], &end, 10) : 100000;
    if (argc > 2 || (end != NULL && (*end != '\0' || end == argv[1]))) {
        fprintf(stderr, "usage: gen278 [COUNT]\n");
        return 2;
    }
    char text[REQUEST_ROOM];
    int good = put(text, request_open(text));
    for (uint64_t i = 0; good && i < count; i++) {
        good = put(text, request_make(i, text));
    }
    good = good && put(text, request_close(count, text)) && fflush(stdout) == 0;
    if (!good) {
        fprintf(stderr, "gen278: cannot write\n");
        return 1;
    }
    return 0;
}
