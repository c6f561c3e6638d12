/*
 * Any bytes as a template. What is read makes a page of a small record: it comes out, or a value that the template needs is
 * not there, or the page would be too large.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/casework/casework.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

static const char record[] =
    "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><flags><flag id=\"f1\" name=\"trauma\" "
    "value=\"yes\"/></flags>"
    "<therapies><therapy id=\"t1\" kind=\"pt\" start=\"2026-01-05\" end=\"2026-02-05\"/><therapy id=\"t2\" "
    "kind=\"esi\"/>"
    "</therapies><measures><measure id=\"m1\" kind=\"vas\" value=\"8\" date=\"2026-01-05\"/><measure id=\"m2\" "
    "kind=\"vas\" "
    "value=\"7\" date=\"2026-02-05\"/></measures><studies><study id=\"i1\" modality=\"MRI\" region=\"lumbar\"><finding "
    "name=\"stenosis\"/></study></studies></evidence>";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use(const x278_ctx *ctx, const x278cw_template *layout) {
    const x278cw_page_kind kind = x278cw_template_kind(layout);
    x278cw_evidence *evidence;
    x278cw_policies *policies;
    x278_buf out;
    x278_status status = x278cw_evidence_read(ctx, record, sizeof record - 1, NULL, NULL, &evidence);
    MUST(status == X278_OK);
    MUST(x278cw_policies_new(ctx, &policies) == X278_OK);
    x278cw_page_options options = {.struct_size = sizeof options, .as_of = {{2026, 3, 25}, 1439, 0}};
    options.evidence = evidence;
    options.policies = policies;
    options.layout = layout;
    for (uint32_t flags = 0; flags <= X278CW_PAGE_FLAGS; flags++) {
        options.flags = flags;
        status = x278cw_page_write(ctx, kind, &options, NULL, NULL, &out);
        bool other = kind != X278CW_PAGE_SUMMARY && kind != X278CW_PAGE_CHECKLIST;
        MUST(status == X278_OK || status == X278_E_SYNTAX || status == X278_E_LIMIT ||
             (other && status == X278_E_INVALID_ARG));
        MUST((status == X278_OK) == (out.ptr != NULL));
        x278_buf_free(&out);
    }
    x278cw_policies_free(policies);
    x278cw_evidence_free(evidence);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_ctx *ctx;
    x278cw_errors *errors;
    x278cw_template *layout;
    MUST(x278_ctx_new(NULL, &ctx) == X278_OK);
    MUST(x278cw_errors_new(ctx, &errors) == X278_OK);
    x278_status status = x278cw_template_read(ctx, data, size, "own.xml", errors, &layout);
    MUST(status == X278_OK || status == X278_E_SYNTAX || status == X278_E_UNSUPPORTED);
    MUST((status == X278_E_SYNTAX) == (x278cw_errors_count(errors) > 0));
    if (status == X278_OK) {
        use(ctx, layout);
    }
    x278cw_template_free(layout);
    x278cw_errors_free(errors);
    x278_ctx_free(ctx);
    return 0;
}
