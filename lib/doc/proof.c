/* What was written, read again and held against the guide: the findings of encode are those of the checker. */
#include "check/checker.h"
#include "doc/document.h"

x278_status x278i_doc_prove(const x278_doc *doc, x278_reader *reader, const x278_check_options *options,
                            x278_issues *issues) {
    x278_checker *checker;
    x278_unit_kind kind;
    x278_status status = x278_checker_new(doc->ctx, options, issues, &checker);
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
