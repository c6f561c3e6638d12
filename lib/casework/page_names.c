/* The names that templates may use, by kind of page. docs/letters.md lists them. */
#include "casework/template.h"

#define VALUE(name)                                                                                                    \
    { name, NULL }
#define END                                                                                                            \
    { NULL, NULL }

static const x278cwi_names of_code[] = {VALUE("code"), END};
static const x278cwi_names of_text[] = {VALUE("text"), END};
static const x278cwi_names of_item[] = {VALUE("item"), END};
static const x278cwi_names of_slot[] = {VALUE("name"), VALUE("text"), END};
static const x278cwi_names of_service[] = {VALUE("code"),
                                           {"modifiers", of_code},
                                           VALUE("units"),
                                           VALUE("unit_word"),
                                           VALUE("day"),
                                           VALUE("outcome"),
                                           VALUE("authorized_code"),
                                           VALUE("authorized_units"),
                                           VALUE("authorization"),
                                           VALUE("contested"),
                                           END};
static const x278cwi_names of_deadline[] = {VALUE("what"), VALUE("due"), VALUE("source"), END};
static const x278cwi_names of_reason[] = {VALUE("code"), VALUE("meaning"), VALUE("line"), END};
static const x278cwi_names of_change[] = {VALUE("what"), VALUE("asked"), VALUE("authorized"), END};
static const x278cwi_names of_finding[] = {
    VALUE("name"), VALUE("side"), VALUE("level"), VALUE("severity"), VALUE("grade"), VALUE("absent"), END};
static const x278cwi_names of_symptom[] = {VALUE("name"),  VALUE("side"),  VALUE("severity"),
                                           VALUE("level"), VALUE("onset"), VALUE("resolved"),
                                           VALUE("lasts"), VALUE("text"),  END};
static const x278cwi_names of_flag[] = {VALUE("name"), VALUE("urgent"), END};
static const x278cwi_names of_exam[] = {VALUE("day"), VALUE("region"), {"findings", of_finding}, END};
static const x278cwi_names of_procedure[] = {VALUE("code"), VALUE("region"), VALUE("day"), END};
static const x278cwi_names of_therapy[] = {VALUE("kind"),     VALUE("from"),
                                           VALUE("to"),       VALUE("ongoing"),
                                           VALUE("days"),     VALUE("at_most"),
                                           VALUE("no_bound"), VALUE("sessions"),
                                           VALUE("outcome"),  VALUE("reason"),
                                           VALUE("focus"),    VALUE("dose"),
                                           VALUE("directed"), END};
static const x278cwi_names of_gap[] = {VALUE("from"), VALUE("to"), VALUE("days"), END};
static const x278cwi_names of_measure[] = {
    VALUE("kind"),     VALUE("unit"),   VALUE("first"),     VALUE("first_day"), VALUE("last"),
    VALUE("last_day"), VALUE("change"), VALUE("no_change"), VALUE("single"),    END};
static const x278cwi_names of_trend[] = {VALUE("picture"), END};
static const x278cwi_names of_study[] = {
    VALUE("modality"),        VALUE("region"),     VALUE("day"),         VALUE("compared"),
    {"findings", of_finding}, VALUE("correlates"), VALUE("correlation"), END};
static const x278cwi_names of_statement[] = {VALUE("what"), VALUE("text"), END};
static const x278cwi_names of_document[] = {VALUE("kind"), VALUE("day"), VALUE("specialty"), VALUE("on_request"), END};
static const x278cwi_names of_row[] = {VALUE("group"),
                                       VALUE("leaf"),
                                       VALUE("topic"),
                                       VALUE("label"),
                                       VALUE("cite"),
                                       VALUE("need"),
                                       VALUE("has"),
                                       VALUE("at_most"),
                                       VALUE("no_bound"),
                                       {"items", of_item},
                                       {"open", of_item},
                                       VALUE("result"),
                                       VALUE("mark"),
                                       VALUE("not_wanted"),
                                       VALUE("open_question"),
                                       VALUE("ask"),
                                       END};
static const x278cwi_names of_policy[] = {VALUE("title"),
                                          VALUE("version"),
                                          VALUE("from"),
                                          VALUE("to"),
                                          VALUE("source"),
                                          VALUE("result"),
                                          VALUE("illustrative"),
                                          {"rows", of_row},
                                          VALUE("done"),
                                          VALUE("of"),
                                          END};
static const x278cwi_names of_citation[] = {VALUE("cite"), VALUE("title"), VALUE("version"), VALUE("from"), END};
static const x278cwi_names of_objection[] = {
    VALUE("label"),    VALUE("text"),      VALUE("cite"), VALUE("need"), VALUE("has"), VALUE("at_most"),
    VALUE("no_bound"), {"items", of_item}, VALUE("weak"), VALUE("none"), END};
static const x278cwi_names of_value[] = {VALUE("place"), VALUE("label"), VALUE("value"), END};

#define GENERAL VALUE("as_of"), VALUE("draft"), VALUE("signed_by")
#define MESSAGES                                                                                                       \
    VALUE("payer_name"), VALUE("payer_id"), VALUE("payer_phone"), VALUE("payer_fax"), VALUE("payer_contact"),          \
        VALUE("practice_name"), VALUE("practice_first"), VALUE("practice_npi"), VALUE("practice_street"),              \
        VALUE("practice_street_more"), VALUE("practice_city"), VALUE("practice_state"), VALUE("practice_zip"),         \
        VALUE("practice_phone"), VALUE("practice_fax"), VALUE("practice_contact"), VALUE("practice_taxonomy"),         \
        VALUE("patient_first"), VALUE("patient_last"), VALUE("patient_birth"), VALUE("member_id"),                     \
        VALUE("request_number"), VALUE("request_date"), VALUE("answer_number"), VALUE("answer_date"),                  \
        VALUE("reference"), VALUE("authorization"), VALUE("trace_number"), VALUE("urgent"), {"services", of_service},  \
        {"diagnoses", of_code}, {"deadlines", of_deadline}, VALUE("outcome"), {"reasons", of_reason},                  \
        {"rejections", of_reason}, {"notes", of_text}, {"changes", of_change}, VALUE("no_reason"), VALUE("doubt"),     \
        VALUE("class_not_reviewed"), VALUE("class_eligibility"), VALUE("class_administrative"),                        \
        VALUE("class_missing_information"), VALUE("class_duplicate"), VALUE("class_network"),                          \
        VALUE("class_site_of_service"), VALUE("class_benefit"), VALUE("class_medical_necessity"),                      \
        VALUE("class_unspecified")
#define RECORD                                                                                                         \
    VALUE("age"), VALUE("sex"), {"flags", of_flag}, {"symptoms", of_symptom}, {"exams", of_exam},                      \
        {"procedures", of_procedure}, {"therapies", of_therapy}, {"drugs", of_therapy}, VALUE("total"),                \
        VALUE("total_at_most"), VALUE("total_no_bound"), {"gaps", of_gap}, {"measures", of_measure},                   \
        {"studies", of_study}, VALUE("why_now"), {"statements", of_statement}, {"documents", of_document},             \
        VALUE("timeline"), {                                                                                           \
        "trends", of_trend                                                                                             \
    }
#define CRITERIA                                                                                                       \
    VALUE("result"), VALUE("all_met"), {                                                                               \
        "policies", of_policy                                                                                          \
    }

static const x278cwi_names letter[] = {GENERAL, MESSAGES, RECORD, CRITERIA, {"slots", of_slot}, END};
static const x278cwi_names card[] = {GENERAL,
                                     MESSAGES,
                                     VALUE("age"),
                                     VALUE("sex"),
                                     CRITERIA,
                                     {"sentences", of_text},
                                     VALUE("finding"),
                                     VALUE("finding_correlation"),
                                     {"citations", of_citation},
                                     {"objections", of_objection},
                                     {"new_evidence", of_item},
                                     VALUE("first_submission_only"),
                                     VALUE("more_services"),
                                     VALUE("more_diagnoses"),
                                     VALUE("more_evidence"),
                                     END};
static const x278cwi_names summary[] = {GENERAL, RECORD, END};
static const x278cwi_names checklist[] = {GENERAL, CRITERIA, END};
static const x278cwi_names sheet[] = {GENERAL, {"values", of_value}, END};
static const x278cwi_names of_bar_row[] = {VALUE("group"),
                                           VALUE("requests"),
                                           VALUE("decided"),
                                           VALUE("approved"),
                                           VALUE("partly_approved"),
                                           VALUE("modified"),
                                           VALUE("denied"),
                                           VALUE("share_approved"),
                                           VALUE("share_denied"),
                                           VALUE("median_days"),
                                           VALUE("approved_after_appeal"),
                                           VALUE("approved_after_p2p"),
                                           VALUE("image_demands"),
                                           VALUE("value_denied"),
                                           END};
static const x278cwi_names of_effort_row[] = {VALUE("group"),
                                              VALUE("entries"),
                                              VALUE("hours"),
                                              VALUE("hold"),
                                              VALUE("physician"),
                                              VALUE("qhp"),
                                              VALUE("clinical"),
                                              VALUE("clerical"),
                                              VALUE("events"),
                                              VALUE("cost"),
                                              END};
static const x278cwi_names stats[] = {GENERAL,
                                      VALUE("period_from"),
                                      VALUE("period_to"),
                                      {"rows", of_bar_row},
                                      VALUE("decisions_chart"),
                                      VALUE("days_chart"),
                                      END};
static const x278cwi_names ledger[] = {
    GENERAL, VALUE("by"), {"rows", of_effort_row}, VALUE("hours_chart"), VALUE("cost_chart"), END};

const x278cwi_names *x278cwi_page_names(x278cw_page_kind kind) {
    static const x278cwi_names *const tables[] = {NULL, letter, card, summary, checklist, sheet, stats, ledger};
    return tables[kind];
}
