/* Policies that apply: the versions in force, by procedure, payer and line of business. */
#include "casework/select.h"

#include <string.h>

/* ---- what applies ---------------------------------------------------------------------------------------------- */

/* The list of an attribute of `applies`: of the policy itself, or else of the nearest that it extends. */
static const x278cwi_value *applies_of(const x278cwi_chain *chain, uint32_t attribute) {
    for (size_t i = 0; i < chain->count; i++) {
        const x278cwi_node *applies = x278cwi_node_child(chain->policies[i]->tree.root, X278CWI_APPLIES);
        if (applies != NULL && x278cwi_has(applies, attribute)) {
            return x278cwi_get(applies, attribute);
        }
    }
    return NULL;
}

static bool asks_for_one(const x278cwi_scope *scope, const x278cwi_value *codes) {
    for (size_t i = 0; scope->procedures != NULL && i < scope->procedure_count; i++) {
        if (x278cwi_words_have(codes, (x278_str){scope->procedures[i], strlen(scope->procedures[i])})) {
            return true;
        }
    }
    for (size_t i = 0; scope->procedures == NULL && i < scope->request->line_count; i++) {
        if (scope->request->lines[i].code.ptr != NULL && x278cwi_words_have(codes, scope->request->lines[i].code)) {
            return true;
        }
    }
    return false;
}

static const char *why_not(const x278cwi_scope *scope, const x278cwi_chain *chain) {
    const x278cwi_value *procedures = applies_of(chain, X278CWI_APPLIES_PROCEDURES);
    const x278cwi_value *payers = applies_of(chain, X278CWI_APPLIES_PAYERS);
    const x278cwi_value *lobs = applies_of(chain, X278CWI_APPLIES_LOBS);
    if (procedures != NULL && !asks_for_one(scope, procedures)) {
        return "other_procedure";
    }
    if (payers != NULL && (scope->payer.ptr == NULL || !x278cwi_words_have(payers, scope->payer))) {
        return "other_payer";
    }
    bool other = lobs != NULL && (scope->lob < 0 || (lobs->mask >> scope->lob & 1) == 0);
    return other ? "other_lob" : NULL;
}

/* ---- selecting ------------------------------------------------------------------------------------------------- */

static x278cwi_choice *find_choice(x278cwi_selection *selection, x278_str id) {
    for (size_t i = 0; i < selection->count; i++) {
        if (x278cwi_str_equal(selection->items[i].id, id)) {
            return &selection->items[i];
        }
    }
    return NULL;
}

static x278_status choose(x278cwi_selection *out, const x278cw_policies *policies, const x278cwi_scope *scope,
                          int32_t day, x278cw_errors *errors, x278cwi_choice *choice) {
    const x278cwi_policy *policy = x278cwi_policies_in_force(policies, choice->id, day);
    if (policy == NULL && scope->any) {
        policy = x278cwi_policies_first(policies, choice->id);
    }
    x278_status status = policy == NULL
                             ? X278_E_NOT_FOUND
                             : x278cwi_chain_build(&out->arena, policies, policy, day, errors, &choice->chain);
    if (status == X278_E_NOT_FOUND) {
        choice->reason = "not_in_force";
        return X278_OK;
    }
    if (status == X278_OK) {
        choice->reason = scope->any ? NULL : why_not(scope, &choice->chain);
    }
    return status;
}

/* What a policy that applies extends is not listed. */
static void cover(x278cwi_selection *selection) {
    for (size_t i = 0; i < selection->count; i++) {
        const x278cwi_choice *choice = &selection->items[i];
        for (size_t k = 1; choice->reason == NULL && k < choice->chain.count; k++) {
            x278cwi_choice *base =
                find_choice(selection, x278cwi_policy_value(choice->chain.policies[k], X278CWI_POLICY_ID)->text);
            base->covered = true;
        }
    }
}

static x278_status check_agreement(x278cwi_selection *selection, const x278_ctx *ctx, x278cw_errors *errors) {
    x278cwi_chain **chains = x278i_arena_alloc(&selection->arena, (selection->count + 1) * sizeof *chains);
    if (chains == NULL) {
        return X278_E_NOMEM;
    }
    size_t count = 0;
    for (size_t i = 0; i < selection->count; i++) {
        if (selection->items[i].reason == NULL) {
            chains[count++] = &selection->items[i].chain;
        }
    }
    return x278cwi_chains_agree(ctx, chains, count, errors);
}

x278_status x278cwi_select(x278cwi_selection *out, const x278_ctx *ctx, const x278cw_policies *policies,
                           const x278cwi_scope *scope, int32_t day, x278cw_errors *errors) {
    out->count = 0;
    out->items = x278i_arena_alloc(&out->arena, (policies->count + 1) * sizeof *out->items);
    x278_status status = out->items == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < policies->count; i++) {
        x278_str id = x278cwi_policy_value(policies->items[i], X278CWI_POLICY_ID)->text;
        if (find_choice(out, id) == NULL) {
            out->items[out->count] = (x278cwi_choice){.id = id};
            status = choose(out, policies, scope, day, errors, &out->items[out->count++]);
        }
    }
    if (status == X278_OK) {
        cover(out);
        status = check_agreement(out, ctx, errors);
    }
    return status;
}

bool x278cwi_policies_turn(const x278cw_policies *policies, int32_t day) {
    for (size_t i = 0; i < policies->count; i++) {
        const x278cwi_value *to = x278cwi_policy_value(policies->items[i], X278CWI_POLICY_TO);
        if (x278cwi_policy_value(policies->items[i], X278CWI_POLICY_FROM)->lo == day ||
            (to->text.ptr != NULL && to->lo == day - 1)) {
            return true;
        }
    }
    return false;
}
