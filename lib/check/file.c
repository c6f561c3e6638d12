/* Checks a whole file in one call. */
#include "x278/check.h"

x278_status x278_check_file(const x278_ctx *ctx, const char *path, const x278_check_options *options,
                            x278_issues *issues) {
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    x278_status status = x278_checker_new(ctx, options, issues, &checker);
    if (status == X278_OK) {
        status = x278_reader_open_file(ctx, path, NULL, issues, &reader);
    }
    while (status == X278_OK) {
        status = x278_checker_next(checker, reader, &kind, NULL);
    }
    x278_reader_free(reader);
    x278_checker_free(checker);
    return status == X278_END ? X278_OK : status;
}
