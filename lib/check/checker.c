/* A checker: options, transactions, and the listener of its walk. */
#include "check/checker.h"

#include <string.h>

#include "guide/changes.h"
#include "walk/each.h"

/* End of the fields of release 0.1: never to change. */
#define CHECK_OPTIONS_BASELINE (offsetof(x278_check_options, guide_count) + sizeof(size_t))
#define CHECK_FLAGS ((uint32_t)(X278_CHECK_STRICT | X278_CHECK_BASIC_CHARACTERS | X278_CHECK_ENVELOPE_ONLY))
#define SNIP_BITS 0xFEu

static const x278i_listener checking;

x278_status x278_checker_new(const x278_ctx *ctx, const x278_check_options *options, x278_issues *issues,
                             x278_checker **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_check_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size, CHECK_OPTIONS_BASELINE,
                                            &given, sizeof given);
    if (ctx == NULL || status != X278_OK) {
        return ctx == NULL ? X278_E_INVALID_ARG : status;
    }
    if ((given.flags & ~CHECK_FLAGS) != 0 || given.direction < 0 || given.direction > X278_DIRECTION_RESPONSE ||
        (given.snip & ~SNIP_BITS) != 0 || given.reserved != 0) {
        return X278_E_UNSUPPORTED;
    }
    x278_checker *checker = x278i_object_new(ctx, sizeof *checker);
    if (checker == NULL) {
        return X278_E_NOMEM;
    }
    checker->ctx = ctx;
    checker->issues = x278i_issues_hold(issues);
    checker->options = given;
    checker->wanted = x278i_guide_hold(x278i_guide_private(given.guide));
    x278i_classes_make(checker->classes);
    checker->asked = given.lookup != NULL ? X278I_QUICK_OUTSIDE : 0;
    checker->allowed = (given.flags & X278_CHECK_BASIC_CHARACTERS) != 0 ? X278I_CLASS_BASIC : X278I_CLASS_EXTENDED;
    x278i_walk_init(&checker->walk, ctx);
    x278i_walk_listen(&checker->walk, &checking, checker);
    status = x278i_guides_hold(ctx, given.guides, given.guide_count, &checker->guides);
    if (status != X278_OK) {
        x278_checker_free(checker);
        return status;
    }
    *out = checker;
    return X278_OK;
}

void x278_checker_free(x278_checker *checker) {
    if (checker == NULL) {
        return;
    }
    x278i_walk_free(&checker->walk);
    x278i_free(checker->ctx, checker->links, checker->link_capacity * sizeof *checker->links);
    x278i_guides_drop(checker->ctx, &checker->guides);
    x278i_guide_drop(checker->wanted);
    x278_issues_free(checker->issues);
    x278i_object_free(checker->ctx, checker, sizeof *checker);
}

uint64_t x278_checker_memory(const x278_checker *checker) {
    return checker == NULL
               ? 0
               : sizeof *checker + x278i_walk_memory(&checker->walk) + checker->link_capacity * sizeof *checker->links;
}

const x278_guide *x278_checker_guide(const x278_checker *checker) {
    return checker == NULL ? NULL : (const x278_guide *)(const void *)checker->choice.guide;
}

/* Note where a segment is among those of its item, and the positions that it certainly has. */
static inline void link_segment(x278_checker *checker, const x278i_walk_event *event, uint32_t positions) {
    checker->links[event->index] = (x278i_link){X278I_NO_SEGMENT, event->repeat, positions};
    if (event->repeat > 1) {
        checker->links[event->previous].next = event->index;
    }
}

/* A segment in order. The event is made only where it is looked at. */
static inline x278_status take_in_order(void *user, x278i_walk *walk, const x278i_walk_event *event) {
    (void)walk;
    x278_checker *checker = user;
    uint32_t positions = x278i_certain_positions(checker, event->seg, event->segment);
    link_segment(checker, event, positions);
    if (positions != 0) {
        return X278_OK;
    }
    x278i_walk_event odd = *event;
    return x278i_look_closely(checker, &odd);
}

static x278_status take_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    (void)walk;
    x278_checker *checker = user;
    if (event->placement == X278_PLACED && event->hl == 0 && event->seg != X278I_NONE) {
        return take_in_order(checker, &checker->walk, event);
    }
    link_segment(checker, event, 0);
    return x278i_look_closely(checker, event);
}

/* A segment in order, for who listens beside. */
static inline x278_status take_and_give(void *user, x278i_walk *walk, const x278i_walk_event *event) {
    x278_status status = take_in_order(user, walk, event);
    return status == X278_OK ? x278i_walk_give_others(walk, event) : status;
}

/* Walk over the transaction by the guide that was chosen. */
static x278_status walk_over(x278_checker *checker) {
    x278i_walk *walk = &checker->walk;
    return walk->listener_count == 1
               ? x278i_walk_each(walk, checker->choice.guide, checker->transaction, take_in_order, checker)
               : x278i_walk_each(walk, checker->choice.guide, checker->transaction, take_and_give, checker);
}

static x278_status close_loop(void *user, const x278i_walk *walk, uint32_t instance) {
    x278_checker *checker = user;
    const x278i_instance *at = &walk->instances[instance];
    if (checker->plan == NULL || (checker->plan->loops[at->loop].required & ~at->present) != 0) {
        x278i_check_required(checker, instance);
    }
    if (at->open == X278I_OPEN_HL) {
        x278i_check_children(checker, instance);
    }
    return x278i_check_rules(checker, instance);
}

static const x278i_listener checking = {.segment = take_segment, .close = close_loop};

/* The guide of the transaction */

static const x278i_guide *built_in(const x278i_guide *guide) {
    return guide != NULL && guide->changes != NULL ? guide->changes->under : guide;
}

/* The guide to check by. */
static void choose(x278_checker *checker, const x278_transaction *transaction) {
    x278i_choice *choice = &checker->choice;
    const x278i_guide *own = checker->own;
    if (checker->wanted != NULL || checker->ctx->careful) {
        x278i_choose(transaction, checker->wanted, checker->options.direction, choice);
    } else {
        x278i_choose_again(&checker->chosen, transaction, checker->options.direction, choice);
    }
    choice->guide = x278i_guide_prefer(choice->guide, checker->guides.list, checker->guides.count);
    if (own == NULL || checker->wanted != NULL) {
        return;
    }
    if (built_in(own) != built_in(choice->guide)) {
        x278i_choose(transaction, own, checker->options.direction, choice);
    } else if (choice->guide->changes == NULL) {
        choice->guide = own;
    }
    if (transaction->gs == NULL) {
        choice->notes &= ~(uint32_t)X278I_CHOICE_UNNAMED; /* GS08 may name it */
    }
}

x278_status x278_checker_transaction(x278_checker *checker, const x278_transaction *transaction) {
    if (checker == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    if (transaction->segment_count >= X278I_NO_SEGMENT) {
        return X278_E_LIMIT;
    }
    checker->transaction = transaction;
    checker->segments = x278i_transaction_segments(transaction);
    checker->segment_count = (uint32_t)transaction->segment_count;
    x278_status status = x278i_grow(checker->ctx, &checker->links, &checker->link_capacity, checker->segment_count,
                                    sizeof *checker->links, UINT32_MAX);
    if (status != X278_OK) {
        return status;
    }
    choose(checker, transaction);
    checker->no_level = false;
    checker->levels_asked = false;
    checker->allowed = x278i_allowed_class(checker);
    checker->walk.guide = checker->choice.guide;
    if (checker->choice.notes != 0 || checker->choice.guide == NULL ||
        checker->choice.guide->trust != X278I_TRUST_ALL) {
        x278i_report_choice(checker);
    }
    if (checker->choice.guide != NULL) {
        checker->plan = checker->ctx->careful ? NULL : checker->choice.guide->plan;
        status = walk_over(checker);
    }
    if (status == X278_E_LIMIT) {
        x278i_finding finding = {.code = X278I_ISSUE_limit_reached,
                                 .interchange = transaction->interchange,
                                 .group = transaction->group,
                                 .transaction = transaction->transaction,
                                 .offset = transaction->offset,
                                 .length = transaction->length,
                                 .param_count = 1,
                                 .params = {x278i_text("max_document")}};
        x278i_issues_add(checker->issues, &finding);
    }
    status = status == X278_OK && x278i_issues_failed(checker->issues) ? X278_E_NOMEM : status;
    return x278i_ctx_settle(checker->ctx, status);
}

/* Check a transaction that was read, or, when that is left to other checkers, choose the guide for its headers only. */
static x278_status check_unit(x278_checker *checker, const x278_transaction *transaction) {
    if ((checker->options.flags & X278_CHECK_ENVELOPE_ONLY) == 0) {
        return x278_checker_transaction(checker, transaction);
    }
    choose(checker, transaction);
    checker->allowed = x278i_allowed_class(checker);
    return X278_OK;
}

x278_status x278_checker_next(x278_checker *checker, x278_reader *reader, x278_unit_kind *kind,
                              const x278_transaction **transaction) {
    if (transaction != NULL) {
        *transaction = NULL;
    }
    if (kind == NULL) {
        return X278_E_INVALID_ARG;
    }
    *kind = 0;
    if (checker == NULL || reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_unit unit;
    x278_status status = x278i_reader_next_unit(reader, &unit);
    if (status == X278_END) {
        x278i_check_ended(checker, reader);
    }
    if (status != X278_OK) {
        return x278i_issues_failed(checker->issues) ? X278_E_NOMEM : status;
    }
    x278_unit_kind met = X278_UNIT_ENVELOPE;
    if (unit.segment != NULL) {
        x278i_check_outside(checker, reader, unit.segment);
    }
    if (unit.transaction != NULL) {
        met = X278_UNIT_TRANSACTION;
        status = check_unit(checker, unit.transaction);
        x278i_check_headers(checker, unit.transaction);
    }
    if (status == X278_OK && x278i_issues_failed(checker->issues)) {
        status = X278_E_NOMEM;
    }
    if (status == X278_OK) {
        *kind = met;
        if (transaction != NULL) {
            *transaction = unit.transaction;
        }
    }
    return status;
}
