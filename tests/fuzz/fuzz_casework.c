/*
 * Files that people write, from any bytes: evidence, policies and tables are read; evidence that was read is written, read
 * again and summed up, and held against the policies that were read. Properties: what was written is read and written the
 * same; low never exceeds high.
 *
 * The input is one file. An input that holds "\n%%\n" is two: a policy, then evidence.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/casework/casework.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_low(const x278cw_policy_report *report) {
    for (size_t i = 0; i < report->policy_count; i++) {
        for (size_t k = 0; k < report->policies[i]->node_count; k++) {
            const x278cw_policy_node *node = report->policies[i]->nodes[k];
            if ((node->has & X278CW_HAS_LOW) != 0 && (node->has & X278CW_HAS_HIGH) != 0 && node->low > node->high) {
                abort();
            }
        }
    }
}

static void ask(x278_ctx *ctx, const x278cw_policies *policies, const x278cw_evidence *evidence) {
    const x278cw_policy_report *report = NULL;
    x278cw_policy_options options = {
        .struct_size = sizeof options, .evidence = evidence, .payer = "12345", .lob = "MA"};
    static const char *const codes[] = {"72148", "63047"};
    x278_buf json;
    options.procedures = codes;
    options.procedure_count = 2;
    x278cw_now_parse("2026-05-04", X278_STRLEN, &options.as_of);
    if (x278cw_policy_evaluate(ctx, policies, &options, NULL, &report) == X278_OK) {
        check_low(report);
        if (x278cw_policy_report_json(report, &json) == X278_OK) {
            x278_buf_free(&json);
        }
    }
    x278cw_policy_report_free(report);
}

static void write_again(x278_ctx *ctx, const x278cw_evidence *evidence) {
    x278_buf once;
    x278_buf twice;
    x278cw_evidence *again = NULL;
    if (x278cw_evidence_write(evidence, &once) != X278_OK ||
        x278cw_evidence_read(ctx, once.ptr, once.len, NULL, NULL, &again) != X278_OK ||
        x278cw_evidence_write(again, &twice) != X278_OK || once.len != twice.len ||
        memcmp(once.ptr, twice.ptr, once.len) != 0) {
        abort();
    }
    x278_buf_free(&once);
    x278_buf_free(&twice);
    x278cw_evidence_free(again);
}

static void sum_up(const x278cw_evidence *evidence) {
    const x278cw_evidence_report *report = NULL;
    x278cw_now now;
    x278_buf json;
    x278cw_now_parse("2026-05-04", X278_STRLEN, &now);
    if (x278cw_evidence_summarize(evidence, &now, &report) == X278_OK) {
        if (x278cw_evidence_report_json(report, &json) == X278_OK) {
            x278_buf_free(&json);
        }
    }
    x278cw_evidence_report_free(report);
}

/* Where the second file begins; NULL: there is one. */
static const uint8_t *find_second(const uint8_t *data, size_t size) {
    for (size_t i = 0; i + 4 <= size; i++) {
        if (memcmp(data + i, "\n%%\n", 4) == 0) {
            return data + i;
        }
    }
    return NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_ctx *ctx = NULL;
    x278cw_errors *errors = NULL;
    x278cw_policies *policies = NULL;
    x278cw_tables *tables = NULL;
    x278cw_evidence *evidence = NULL;
    const uint8_t *second = find_second(data, size);
    size_t first = second != NULL ? (size_t)(second - data) : size;
    if (x278_ctx_new(NULL, &ctx) != X278_OK || x278cw_errors_new(ctx, &errors) != X278_OK ||
        x278cw_policies_new(ctx, &policies) != X278_OK || x278cw_tables_new(ctx, &tables) != X278_OK) {
        abort();
    }
    x278cw_tables_add(tables, data, first, "t.xml", errors);
    x278cw_policies_add(policies, data, first, "p.xml", errors);
    if (second != NULL) {
        x278cw_evidence_read(ctx, second + 4, size - first - 4, "e.xml", errors, &evidence);
    } else {
        x278cw_evidence_read(ctx, data, size, "e.xml", errors, &evidence);
    }
    if (evidence != NULL) {
        write_again(ctx, evidence);
        sum_up(evidence);
        if (second == NULL) {
            x278cw_policies_add_shipped(policies);
        }
    }
    ask(ctx, policies, evidence);
    x278cw_evidence_free(evidence);
    x278cw_tables_free(tables);
    x278cw_policies_free(policies);
    x278cw_errors_free(errors);
    x278_ctx_free(ctx);
    return 0;
}
