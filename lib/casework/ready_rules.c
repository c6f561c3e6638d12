/* The findings of "is it ready", a function a row; the table of rows is at the end. */
#include <string.h>

#include "casework/lint.h"
#include "casework/ready.h"

static const x278_str nowhere = {NULL, 0};

static x278_status found(x278cwi_readiness *r) {
    return x278cwi_ready_add(r, 0, nowhere, NULL, 0, NULL);
}

static x278_status found_at(x278cwi_readiness *r, x278_str path) {
    return x278cwi_ready_add(r, 0, path, NULL, 0, NULL);
}

static bool has_text(const x278cwi_readiness *r, const char *name) {
    return x278cwi_evidence_text(r->record->evidence, name, NULL).len > 0;
}

/* Ids that are collected: room for all items and codes. */
typedef struct ids {
    x278_str *items;
    size_t count;
} ids;

static x278_status begin_ids(x278cwi_readiness *r, ids *out) {
    size_t most = r->record->evidence->tree.count + r->record->code_count + 1;
    *out = (ids){x278i_arena_alloc(r->work, most * sizeof *out->items), 0};
    return out->items != NULL ? X278_OK : X278_E_NOMEM;
}

static x278_status found_ids(x278cwi_readiness *r, const ids *all) {
    return all->count > 0 ? x278cwi_ready_add(r, 0, nowhere, all->items, all->count, NULL) : X278_OK;
}

/* ---- documents ------------------------------------------------------------------------------------------------- */

static bool is_sent(const x278cwi_readiness *r, int32_t kind) {
    for (size_t i = 0; i < r->document_count; i++) {
        if (x278cwi_document_counts(r->documents[i].attachment->report_type, kind)) {
            return true;
        }
    }
    return false;
}

static const x278cwi_sent_document *first_image(const x278cwi_readiness *r) {
    for (size_t i = 0; i < r->document_count; i++) {
        if (x278cwi_document_counts(r->documents[i].attachment->report_type, X278CWI_DOCUMENT_IMAGES)) {
            return &r->documents[i];
        }
    }
    return NULL;
}

static x278_status find_image_alone(x278cwi_readiness *r) {
    const x278cwi_sent_document *image = first_image(r);
    bool context = is_sent(r, X278CWI_DOCUMENT_HISTORY) && is_sent(r, X278CWI_DOCUMENT_EXAM) &&
                   is_sent(r, X278CWI_DOCUMENT_IMAGING_REPORT);
    return image != NULL && !context ? found_at(r, image->path) : X278_OK;
}

/* Did the practice decide that images go out? */
static bool is_meant_to_go(const x278cwi_readiness *r) {
    for (const x278cwi_node *item = x278cwi_evidence_first(r->record->evidence, X278CWI_DOCUMENTS, X278CWI_DOCUMENT);
         item != NULL; item = x278cwi_node_sibling(item)) {
        const x278cwi_value *send = x278cwi_get(item, X278CWI_DOCUMENT_SEND);
        if (x278cwi_get(item, X278CWI_DOCUMENT_KIND)->lo == X278CWI_DOCUMENT_IMAGES && send->text.ptr != NULL &&
            send->lo == X278CWI_YES) {
            return true;
        }
    }
    return false;
}

static x278_status find_image_sent(x278cwi_readiness *r) {
    x278_severity severity = is_meant_to_go(r) ? X278_SEVERITY_INFO : X278_SEVERITY_WARNING;
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < r->document_count; i++) {
        const x278_attachment *attachment = r->documents[i].attachment;
        bool image = x278cwi_document_counts(attachment->report_type, X278CWI_DOCUMENT_IMAGES);
        if (image && !(attachment->transmission.ptr != NULL && x278cwi_str_is(attachment->transmission, "AA"))) {
            status = x278cwi_ready_add(r, severity, r->documents[i].path, NULL, 0, NULL);
        }
    }
    return status;
}

/* ---- imaging --------------------------------------------------------------------------------------------------- */

static const x278cwi_node *first_study(const x278cwi_readiness *r) {
    return x278cwi_evidence_first(r->record->evidence, X278CWI_STUDIES, X278CWI_STUDY);
}

static bool is_later(const x278cwi_readiness *r, const x278cwi_value *date) {
    return date->text.ptr != NULL && date->lo > r->now;
}

static bool correlates(const x278cwi_node *study) {
    const x278cwi_value *value = x278cwi_get(study, X278CWI_STUDY_CORRELATES);
    return value->text.ptr != NULL && value->lo == X278CWI_YES;
}

static bool is_asked_region(const x278cwi_readiness *r, int32_t region) {
    for (size_t i = 0; i < r->line_count; i++) {
        if (r->lines[i].region == region) {
            return true;
        }
    }
    return false;
}

static x278_status find_correlation_missing(x278cwi_readiness *r) {
    ids all;
    x278_status status = begin_ids(r, &all);
    for (const x278cwi_node *study = first_study(r); status == X278_OK && study != NULL;
         study = x278cwi_node_sibling(study)) {
        if (!is_asked_region(r, x278cwi_get(study, X278CWI_REGION)->lo) ||
            is_later(r, x278cwi_get(study, X278CWI_DATE))) {
            continue;
        }
        if (correlates(study)) {
            return X278_OK;
        }
        all.items[all.count++] = x278cwi_id_of(study);
    }
    return status == X278_OK ? found_ids(r, &all) : status;
}

static uint32_t side_bit(const x278cwi_value *side) {
    return side->text.ptr != NULL ? 1u << side->lo : 0; /* left, right, both */
}

static uint32_t symptom_sides(const x278cwi_readiness *r) {
    uint32_t sides = 0;
    for (const x278cwi_node *item = x278cwi_evidence_first(r->record->evidence, X278CWI_SYMPTOMS, X278CWI_SYMPTOM);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (x278cwi_get(item, X278CWI_SYMPTOM_PRESENT)->lo == X278CWI_YES) {
            sides |= side_bit(x278cwi_get(item, X278CWI_SYMPTOM_SIDE));
        }
    }
    return sides;
}

static uint32_t study_sides(const x278cwi_readiness *r) {
    uint32_t sides = 0;
    for (const x278cwi_node *study = first_study(r); study != NULL; study = x278cwi_node_sibling(study)) {
        for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING);
             correlates(study) && finding != NULL; finding = x278cwi_node_sibling(finding)) {
            sides |= side_bit(x278cwi_get(finding, X278CWI_FINDING_SIDE));
        }
    }
    return sides;
}

static x278_status find_side_conflict(x278cwi_readiness *r) {
    uint32_t both = 1u << 2;
    uint32_t symptoms = symptom_sides(r);
    uint32_t studies = study_sides(r);
    bool known = symptoms != 0 && studies != 0 && ((symptoms | studies) & both) == 0;
    return known && (symptoms & studies) == 0 ? found(r) : X278_OK;
}

static bool is_asked_study(const x278cwi_readiness *r, const x278cwi_node *study) {
    for (size_t i = 0; i < r->line_count; i++) {
        const x278cwi_node *row = r->lines[i].row;
        if (row != NULL && x278cwi_has(row, X278CWI_PROCEDURE_MODALITY) && x278cwi_has(row, X278CWI_PROCEDURE_REGION) &&
            x278cwi_get(row, X278CWI_PROCEDURE_MODALITY)->lo == x278cwi_get(study, X278CWI_STUDY_MODALITY)->lo &&
            x278cwi_get(row, X278CWI_PROCEDURE_REGION)->lo == x278cwi_get(study, X278CWI_REGION)->lo) {
            return true;
        }
    }
    return false;
}

static x278_status find_prior_imaging(x278cwi_readiness *r) {
    const x278cwi_span window = x278cwi_window(r->now, (x278cwi_duration){3, 'M'}, r->now);
    ids all;
    x278_status status = begin_ids(r, &all);
    for (const x278cwi_node *study = first_study(r); status == X278_OK && study != NULL;
         study = x278cwi_node_sibling(study)) {
        if (is_asked_study(r, study) &&
            x278cwi_match_date(x278cwi_get(study, X278CWI_DATE), window, r->now, true) != X278CWI_FALSE) {
            all.items[all.count++] = x278cwi_id_of(study);
        }
    }
    return status == X278_OK && !has_text(r, "repeat_reason") ? found_ids(r, &all) : status;
}

static x278_status find_study_duplicate(x278cwi_readiness *r) {
    x278_status status = X278_OK;
    for (const x278cwi_node *study = first_study(r); status == X278_OK && study != NULL;
         study = x278cwi_node_sibling(study)) {
        x278_str id = x278cwi_id_of(study);
        if (x278cwi_study_duplicated(r->record->evidence, study) != NULL) {
            status = x278cwi_ready_add(r, 0, nowhere, &id, 1, NULL);
        }
    }
    return status;
}

/* ---- codes ----------------------------------------------------------------------------------------------------- */

static x278_status find_region_mismatch(x278cwi_readiness *r) {
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && r->regions != 0 && i < r->line_count; i++) {
        if (r->lines[i].region >= 0 && (r->regions >> r->lines[i].region & 1) == 0) {
            status = found_at(r, r->lines[i].line->path);
        }
    }
    return status;
}

/* Flags that are a reason for contrast. */
static bool has_contrast_reason(const x278cwi_readiness *r) {
    static const char *const names[] = {"suspected_infection", "suspected_cancer", "cancer_history",
                                        "immunosuppression", "prior_spine_surgery"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        int32_t bit = x278cwi_list_find(&x278cwi_flags, (x278_str){names[i], strlen(names[i])});
        if (r->yes >> bit & 1) {
            return true;
        }
    }
    return has_text(r, "contrast_reason");
}

static x278_status find_contrast_reason(x278cwi_readiness *r) {
    x278_status status = X278_OK;
    bool reason = has_contrast_reason(r);
    for (size_t i = 0; status == X278_OK && !reason && i < r->line_count; i++) {
        const x278cwi_node *row = r->lines[i].row;
        if (row != NULL && x278cwi_has(row, X278CWI_PROCEDURE_CONTRAST) &&
            x278cwi_get(row, X278CWI_PROCEDURE_CONTRAST)->lo > 0) {
            status = found_at(r, r->lines[i].line->path);
        }
    }
    return status;
}

static x278_status find_code_expired(x278cwi_readiness *r) {
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < r->record->code_count; i++) {
        const x278cwi_known_code *code = &r->record->codes[i];
        if (code->row == NULL || code->code.path.ptr == NULL) {
            continue;
        }
        const x278cwi_value *from = x278cwi_get(code->row, X278CWI_DIAGNOSIS_FROM);
        const x278cwi_value *to = x278cwi_get(code->row, X278CWI_DIAGNOSIS_TO);
        if ((to->text.ptr != NULL && to->lo < r->service) || (from->text.ptr != NULL && from->lo > r->service)) {
            status = found_at(r, code->code.path);
        }
    }
    return status;
}

static x278_status find_addon_alone(x278cwi_readiness *r) {
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < r->line_count; i++) {
        const x278cwi_node *row = r->lines[i].row;
        bool alone = row != NULL && x278cwi_has(row, X278CWI_PROCEDURE_ADDON_OF);
        for (size_t k = 0; alone && k < r->line_count; k++) {
            x278_str code = r->lines[k].line->code;
            alone = code.ptr == NULL || !x278cwi_words_have(x278cwi_get(row, X278CWI_PROCEDURE_ADDON_OF), code);
        }
        if (alone) {
            status = found_at(r, r->lines[i].line->path);
        }
    }
    return status;
}

static bool is_dermatology(const x278_party *party) {
    return party->specialty != NULL && party->specialty->taxonomy.len >= 4 &&
           memcmp(party->specialty->taxonomy.ptr, "207N", 4) == 0;
}

/* A requester or a provider of an event. */
static bool asks_dermatology(const x278cwi_readiness *r) {
    const x278_review *review = r->record->request.review;
    for (size_t i = 0; i < review->organization_count; i++) {
        for (size_t k = 0; k < review->organizations[i]->requester_count; k++) {
            const x278_requester *requester = review->organizations[i]->requesters[k];
            for (size_t n = 0; n < requester->party_count; n++) {
                if (is_dermatology(requester->parties[n])) {
                    return true;
                }
            }
        }
    }
    for (size_t i = 0; i < review->event_count; i++) {
        for (size_t k = 0; k < review->events[i]->provider_count; k++) {
            if (is_dermatology(review->events[i]->providers[k])) {
                return true;
            }
        }
    }
    return false;
}

static x278_status find_link_missing(x278cwi_readiness *r) {
    bool linked = has_text(r, "linkage");
    bool missing = false;
    for (size_t i = 0; i < r->line_count; i++) {
        int32_t region = r->lines[i].region;
        missing = missing || (region >= 0 && (!linked || (r->regions >> region & 1) == 0));
    }
    return missing && asks_dermatology(r) ? found(r) : X278_OK;
}

/* ---- payer and urgency ----------------------------------------------------------------------------------------- */

static const x278cwi_node *precheck_of(const x278cwi_readiness *r) {
    const x278cwi_node *precheck = x278cwi_evidence_list(r->record->evidence, X278CWI_PRECHECK);
    return precheck != NULL && x278cwi_get(precheck, X278CWI_PRECHECK_DATE)->lo <= r->now ? precheck : NULL;
}

static x278_status find_precheck_missing(x278cwi_readiness *r) {
    return precheck_of(r) == NULL ? found(r) : X278_OK;
}

static x278_status find_precheck_not_required(x278cwi_readiness *r) {
    const x278cwi_node *precheck = precheck_of(r);
    bool no = precheck != NULL && x278cwi_get(precheck, X278CWI_PRECHECK_REQUIRED)->lo == X278CWI_NO;
    return no ? found(r) : X278_OK;
}

static x278_status find_urgent_reason(x278cwi_readiness *r) {
    return r->urgent_asked && r->urgent == 0 && !has_text(r, "urgent_reason") ? found(r) : X278_OK;
}

static x278_status find_urgent_scheduling(x278cwi_readiness *r) {
    const x278cwi_node *fact = x278cwi_evidence_fact(r->record->evidence, (x278_str){"urgent_basis", 12});
    bool scheduling = fact != NULL && x278cwi_str_is(x278cwi_get(fact, X278CWI_FACT_VALUE)->text, "scheduling");
    return r->urgent_asked && scheduling ? found(r) : X278_OK;
}

/* Items that say one of some flags, with the value or any but "unknown" (-1), then codes that stand for one. */
static x278_status collect_flags(x278cwi_readiness *r, uint64_t flags, int32_t wanted, ids *all) {
    x278_status status = begin_ids(r, all);
    for (const x278cwi_node *flag = x278cwi_evidence_first(r->record->evidence, X278CWI_FLAGS, X278CWI_FLAG);
         status == X278_OK && flag != NULL; flag = x278cwi_node_sibling(flag)) {
        int32_t bit = x278cwi_get(flag, X278CWI_FLAG_NAME)->lo;
        int32_t value = x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo;
        bool fits = wanted < 0 ? value != X278CWI_UNKNOWN : value == wanted;
        if (bit >= 0 && (flags >> bit & 1) != 0 && fits && x278cwi_flag_counts(flag, r->now)) {
            all->items[all->count++] = x278cwi_id_of(flag);
        }
    }
    for (size_t i = 0; status == X278_OK && i < r->record->code_count; i++) {
        const x278cwi_known_code *code = &r->record->codes[i];
        if (code->row != NULL && (x278cwi_get(code->row, X278CWI_DIAGNOSIS_FLAGS)->mask & flags) != 0) {
            all->items[all->count++] = code->code.id;
        }
    }
    return status;
}

static x278_status find_urgent_missed(x278cwi_readiness *r) {
    ids all;
    if (r->urgent == 0 || r->urgent_asked) {
        return X278_OK;
    }
    x278_status status = collect_flags(r, r->urgent, X278CWI_YES, &all);
    return status == X278_OK ? found_ids(r, &all) : status;
}

static x278_status find_flag_conflict(x278cwi_readiness *r) {
    ids all;
    x278cwi_flag_bits bits = x278cwi_record_flags(r->record, r->now);
    if ((bits.yes & bits.no) == 0) {
        return X278_OK;
    }
    x278_status status = collect_flags(r, bits.yes & bits.no, -1, &all);
    return status == X278_OK ? found_ids(r, &all) : status;
}

static x278_status find_therapy_gap(x278cwi_readiness *r) {
    const x278cw_evidence *evidence = r->record->evidence;
    x278_status status = X278_OK;
    for (uint32_t i = 0; status == X278_OK && i < evidence->tree.count; i++) {
        const x278cwi_node *node = evidence->tree.nodes[i];
        const char *missing[X278CWI_LINT_PARTS];
        size_t count = x278cwi_lint(node, missing);
        char names[64] = "";
        size_t len = 0;
        for (size_t k = 0; k < count; k++) {
            size_t more = strlen(missing[k]);
            memcpy(names + len, k > 0 ? ", " : "", k > 0 ? 2 : 0);
            len += k > 0 ? 2 : 0;
            memcpy(names + len, missing[k], more + 1);
            len += more;
        }
        x278_str id = count > 0 ? x278cwi_id_of(node) : nowhere;
        status = count > 0 ? x278cwi_ready_add(r, 0, nowhere, &id, 1, names) : X278_OK;
    }
    return status;
}

static x278_status find_pharmacy(x278cwi_readiness *r) {
    return r->route == X278CW_ROUTE_PHARMACY ? found(r) : X278_OK;
}

static x278_status find_unclear(x278cwi_readiness *r) {
    return r->route == X278CW_ROUTE_UNCLEAR ? found(r) : X278_OK;
}

/* ---- policies -------------------------------------------------------------------------------------------------- */

static bool is_image_only(const x278cw_policy_result *policy) {
    static const char *const others[] = {"all", "any", "not", "at-least", "study"};
    for (size_t i = 0; i < policy->node_count; i++) {
        bool known = false;
        for (size_t k = 0; k < sizeof others / sizeof others[0]; k++) {
            known = known || x278cwi_str_is(policy->nodes[i]->type, others[k]);
        }
        if (!known) {
            return false;
        }
    }
    return true;
}

/* Policy by policy, with the codes and sentences of its three rows. */
static x278_status find_policies(x278cwi_readiness *r) {
    static const x278cwi_ready_row not_met = {"POLICY_NOT_MET", X278_SEVERITY_WARNING,
                                              "The policy is not met by what the record shows: ", NULL};
    static const x278cwi_ready_row unknown = {"POLICY_UNKNOWN", X278_SEVERITY_WARNING,
                                              "The record does not say enough for the policy: ", NULL};
    static const x278cwi_ready_row image_only = {"POLICY_IMAGE_ONLY", X278_SEVERITY_WARNING,
                                                 "Images alone decide by this policy: ", NULL};
    x278_status status = X278_OK;
    for (size_t i = 0; r->policies != NULL && status == X278_OK && i < r->policies->policy_count; i++) {
        const x278cw_policy_result *policy = r->policies->policies[i];
        if (policy->result != X278CW_MET) {
            r->row = policy->result == X278CW_NOT_MET ? &not_met : &unknown;
            status = x278cwi_ready_add(r, 0, nowhere, NULL, 0, policy->id.ptr);
        }
        if (status == X278_OK && is_image_only(policy)) {
            r->row = &image_only;
            status = x278cwi_ready_add(r, 0, nowhere, NULL, 0, policy->id.ptr);
        }
    }
    return status;
}

#define E X278_SEVERITY_ERROR
#define W X278_SEVERITY_WARNING
#define I X278_SEVERITY_INFO

const x278cwi_ready_row x278cwi_ready_rows[] = {
    {"IMAGE_ALONE", E, "Images are named without history, examination and imaging report.", find_image_alone},
    {"IMAGE_SENT", W,
     "Images are to be sent; \"available on request\" (AA) is enough unless the practice decides otherwise.",
     find_image_sent},
    {"CORRELATION_MISSING", W, "Nobody has said which symptom the imaging fits.", find_correlation_missing},
    {"SIDE_CONFLICT", W, "Symptoms and imaging are on different sides.", find_side_conflict},
    {"REGION_MISMATCH", E, "The procedure is for a region of the spine that no diagnosis is for.",
     find_region_mismatch},
    {"CONTRAST_REASON", W, "Contrast is asked for, and the record has no reason for it.", find_contrast_reason},
    {"CODE_EXPIRED", E, "The diagnosis code is not valid on the service date.", find_code_expired},
    {"ADDON_ALONE", E, "The procedure is an add-on, and none that it goes with is asked for.", find_addon_alone},
    {"LINK_MISSING", E,
     "Dermatology asks for a service of the spine: a diagnosis of that region and a sentence that links both "
     "are needed.",
     find_link_missing},
    {"PRIOR_IMAGING", W, "The same imaging may have been done in the last three months: say why it is repeated.",
     find_prior_imaging},
    {"PRECHECK_MISSING", W, "Nobody has asked whether authorization is needed.", find_precheck_missing},
    {"PRECHECK_NOT_REQUIRED", I, "The payer said that authorization is not needed.", find_precheck_not_required},
    {"URGENT_REASON", E, "The request is urgent, and the record does not say why.", find_urgent_reason},
    {"URGENT_SCHEDULING", E, "Scheduling is not a reason for an urgent request.", find_urgent_scheduling},
    {"URGENT_MISSED", W, "The record shows an urgent finding, and the request is not marked urgent.",
     find_urgent_missed},
    {"THERAPY_GAP", W, "The record of a treatment lacks: ", find_therapy_gap},
    {"STUDY_DUPLICATE", I, "The study is in the record twice.", find_study_duplicate},
    {"FLAG_CONFLICT", W, "A flag is both yes and no in the record.", find_flag_conflict},
    {"BENEFIT_PHARMACY", E, "The patient takes the drug at home: this goes to the pharmacy benefit, not by a 278.",
     find_pharmacy},
    {"BENEFIT_UNCLEAR", W, "Say who gives the drug, and its HCPCS code: medical or pharmacy benefit is unclear.",
     find_unclear},
    {"POLICY", W, "", find_policies},
    {NULL, 0, NULL, NULL},
};
