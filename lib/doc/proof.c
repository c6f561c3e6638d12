/* What was written, read again and held against the guide: the findings of encode are those of the checker. */
#include "base/scratch.h"
#include "check/checker.h"
#include "doc/document.h"

/* What reading and checking a usual transaction take, in bytes. */
#define PROOF_ROOM ((size_t)64 * 1024)

static x278_status open_reader(const x278_ctx *ctx, const x278i_written *written, x278_issues *issues,
                               x278_reader **out) {
    x278_reader_options options = {.struct_size = sizeof options};
    if (written->body != NULL) {
        return x278i_reader_open_body(ctx, written->body, issues, out);
    }
    options.encoding = written->encoding;
    return x278_reader_open_memory(ctx, written->all->ptr, written->all->len, &options, issues, out);
}

static x278_status check(const x278_ctx *ctx, const x278_doc *doc, x278_reader *reader,
                         const x278_check_options *options, x278_issues *issues) {
    x278_checker *checker;
    x278_unit_kind kind;
    x278_status status = x278_checker_new(ctx, options, issues, &checker);
    if (status != X278_OK) {
        return status;
    }
    checker->own = doc->guide;
    while (status == X278_OK) {
        status = x278_checker_next(checker, reader, &kind, NULL);
    }
    x278_checker_free(checker);
    return status == X278_E_NOMEM ? status : X278_OK; /* what cannot be read has its issue */
}

x278_status x278i_doc_prove(const x278_doc *doc, const x278i_written *written, const x278_check_options *options,
                            x278_issues *issues) {
    x278i_scratch scratch;
    x278_reader *reader;
    x278i_scratch_init(&scratch, doc->ctx, PROOF_ROOM);
    x278_status status = open_reader(&scratch.ctx, written, issues, &reader);
    if (status == X278_OK) {
        status = check(&scratch.ctx, doc, reader, options, issues);
        x278_reader_free(reader);
    }
    x278i_scratch_free(&scratch);
    return x278i_doc_settle(doc, status, issues);
}
