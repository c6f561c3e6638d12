/* A checker that goes on to another input, and one whose walk others listen to, too. */
#include "check/checker.h"

x278_status x278_checker_reset(x278_checker *checker, x278_issues *issues) {
    if (checker == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_issues *before = checker->issues;
    checker->issues = x278i_issues_hold(issues);
    x278_issues_free(before);
    checker->isa_open = false;
    checker->gs_open = false;
    checker->transaction = NULL;
    checker->segments = NULL;
    checker->segment_count = 0;
    checker->choice = (x278i_choice){.guide = NULL};
    return X278_OK;
}

x278_status x278i_checker_along(x278_checker *checker, const x278_transaction *transaction,
                                const x278i_listener *listener, void *user) {
    x278i_walk_listen(&checker->walk, listener, user);
    x278_status status = x278_checker_transaction(checker, transaction);
    checker->walk.listener_count--;
    return status;
}
