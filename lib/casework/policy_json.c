/* A policy report as JSON, x278.policy/1. */
#include "casework/json.h"
#include "casework/policy_report.h"

static void put_date(x278cwi_json *json, const char *key, const x278_date *date) {
    x278cwi_day_text room;
    x278cwi_json_str(json, key, date->year != 0 ? x278cwi_day_str(&room, x278cwi_day_of(*date)) : (x278_str){NULL, 0});
}

static void put_ids(x278cwi_json *json, const char *key, const x278_str *ids, size_t count) {
    x278cwi_json_open(json, key, '[');
    for (size_t i = 0; i < count; i++) {
        x278cwi_json_str(json, NULL, ids[i]);
    }
    x278cwi_json_close(json, ']');
}

static void put_node(x278cwi_json *json, const x278cw_policy_node *node) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "id", node->id);
    x278cwi_json_str(json, "parent", node->parent);
    x278cwi_json_str(json, "type", node->type);
    x278cwi_json_text(json, "result", x278cw_result_name(node->result));
    x278cwi_json_optional(json, "low", (node->has & X278CW_HAS_LOW) != 0, node->low);
    x278cwi_json_optional(json, "high", (node->has & X278CW_HAS_HIGH) != 0, node->high);
    x278cwi_json_optional(json, "need", (node->has & X278CW_HAS_NEED) != 0, node->need);
    x278cwi_json_str(json, "unit", node->unit);
    x278cwi_json_str(json, "value", node->value);
    put_ids(json, "evidence", node->evidence, node->evidence_count);
    put_ids(json, "open", node->open, node->open_count);
    x278cwi_json_str(json, "label", node->label);
    x278cwi_json_str(json, "cite", node->cite);
    x278cwi_json_close(json, '}');
}

static void put_gap(x278cwi_json *json, const x278cw_policy_result *policy, const x278cw_policy_gap *gap) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "node", policy->nodes[gap->node]->id);
    x278cwi_json_text(json, "result", x278cw_result_name(gap->result));
    x278cwi_json_text(json, "want", x278cw_result_name(gap->want));
    x278cwi_json_str(json, "text", gap->text);
    x278cwi_json_close(json, '}');
}

static void put_policy(x278cwi_json *json, const x278cw_policy_result *policy) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "id", policy->id);
    x278cwi_json_str(json, "version", policy->version);
    x278cwi_json_str(json, "from", policy->from);
    x278cwi_json_str(json, "to", policy->to);
    x278cwi_json_str(json, "title", policy->title);
    x278cwi_json_str(json, "status", policy->status);
    x278cwi_json_str(json, "source", policy->source);
    x278cwi_json_text(json, "result", x278cw_result_name(policy->result));
    put_date(json, "met_on", &policy->met_on);
    x278cwi_json_open(json, "nodes", '[');
    for (size_t i = 0; i < policy->node_count; i++) {
        put_node(json, policy->nodes[i]);
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_open(json, "gaps", '[');
    for (size_t i = 0; i < policy->gap_count; i++) {
        put_gap(json, policy, policy->gaps[i]);
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_close(json, '}');
}

x278_status x278cw_policy_report_json(const x278cw_policy_report *report, x278_buf *out) {
    if (report == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    char now[20];
    x278cwi_json json;
    x278cw_now_format(&report->as_of, now, sizeof now);
    x278cwi_json_begin(&json, x278cwi_report_ctx(report));
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.policy/1");
    x278cwi_json_text(&json, "as_of", now);
    put_date(&json, "service_date", &report->service_date);
    x278cwi_json_text(&json, "result", x278cw_result_name(report->result));
    put_date(&json, "met_on", &report->met_on);
    x278cwi_json_open(&json, "policies", '[');
    for (size_t i = 0; i < report->policy_count; i++) {
        put_policy(&json, report->policies[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_open(&json, "skipped", '[');
    for (size_t i = 0; i < report->skip_count; i++) {
        x278cwi_json_open(&json, NULL, '{');
        x278cwi_json_str(&json, "id", report->skipped[i]->id);
        x278cwi_json_str(&json, "reason", report->skipped[i]->reason);
        x278cwi_json_close(&json, '}');
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
