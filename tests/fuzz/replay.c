/* Runs a fuzz target over files, for compilers without libFuzzer: replay FILE-OR-FOLDER... */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct queue {
    char **paths;
    size_t count, next;
} queue;

static void add(queue *q, const char *folder, const char *name) {
    char **paths = realloc(q->paths, (q->count + 1) * sizeof *paths);
    size_t len = strlen(folder) + strlen(name) + 2;
    char *path = malloc(len);
    if (paths == NULL || path == NULL) {
        abort();
    }
    snprintf(path, len, "%s%s%s", folder, folder[0] == '\0' ? "" : "/", name);
    q->paths = paths;
    q->paths[q->count++] = path;
}

static int run_file(const char *path, size_t size) {
    FILE *file = fopen(path, "rb");
    uint8_t *data = malloc(size + (size == 0)); /* exactly, so that a sanitizer sees a step behind the end */
    int good = file != NULL && data != NULL && fread(data, 1, size, file) == size;
    if (good) {
        LLVMFuzzerTestOneInput(data, size);
    } else {
        fprintf(stderr, "replay: %s cannot be read\n", path);
    }
    free(data);
    if (file != NULL) {
        fclose(file);
    }
    return good;
}

int main(int argc, char **argv) {
    queue q = {NULL, 0, 0};
    size_t runs = 0;
    int good = 1;
    for (int i = 1; i < argc; i++) {
        add(&q, "", argv[i]);
    }
    while (q.next < q.count) {
        char *path = q.paths[q.next++];
        struct stat about;
        DIR *folder = opendir(path);
        if (folder != NULL) {
            for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
                if (entry->d_name[0] != '.') {
                    add(&q, path, entry->d_name);
                }
            }
            closedir(folder);
        } else if (stat(path, &about) == 0 && S_ISREG(about.st_mode)) {
            good = run_file(path, (size_t)about.st_size) && good;
            runs++;
        } else {
            fprintf(stderr, "replay: %s is not there\n", path);
            good = 0;
        }
        free(path);
    }
    free(q.paths);
    printf("%zu inputs\n", runs);
    return good && runs > 0 ? 0 : 1;
}
