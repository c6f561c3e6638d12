/*
 * Any bytes as an overlay. What loads is laid over each guide that it is for; what merges checks a small message, and each row of
 * it can be found by its own path. Without libxml2 nothing loads.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

static const char message[] =
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~"
    "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~"
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~PER*IC**TE*4805550100~"
    "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~DMG*D8*19640229*F~HL*4*3*EV*1~TRN*1*T*9012345678~UM*HS*I*2*11:B~"
    "HI*ABK:M5416*ABF:M4806~PWK*RR*EL***AC*DOC1~MSG*TEXT~NM1*71*1*DOE*HUGO****XX*1234567893~"
    "HL*5*4*SS*0~UM*HS*I*2~SV1*HC:72148*100*UN*1~SE*21*0001~GE*1*1~IEA*1*000000001~";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_message(const x278_ctx *ctx, const x278_guide *guide) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_check_options options = {.struct_size = sizeof options, .guide = guide};
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    MUST(x278_reader_open_memory(ctx, message, sizeof message - 1, NULL, issues, &reader) == X278_OK);
    MUST(x278_checker_new(ctx, &options, issues, &checker) == X278_OK);
    x278_status status;
    do {
        x278_unit_kind kind;
        status = x278_checker_next(checker, reader, &kind, NULL);
    } while (status == X278_OK);
    MUST(status == X278_END);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

/* Every row prints. */
static void look_at(const x278_guide *guide) {
    for (x278_row_kind kind = X278_ROW_LOOP; kind <= X278_ROW_RULE; kind++) {
        for (uint32_t i = 0;; i++) {
            char path[80];
            x278_str text;
            x278_row row = (uint32_t)kind << 16 | i;
            if (x278_row_kind_of(guide, row) == 0) {
                break;
            }
            MUST(x278_row_path(guide, row, path, sizeof path) < sizeof path);
            (void)x278_row_text(guide, row, X278_TEXT_NAME, &text);
            (void)x278_row_text(guide, row, X278_TEXT_ID, &text);
            size_t codes = x278_row_code_count(guide, row);
            MUST(codes == 0 || x278_row_code_at(guide, row, codes - 1, path, sizeof path, &text) > 0);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_overlay *overlay = NULL;
    MUST(x278_ctx_new(NULL, &ctx) == X278_OK);
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    x278_status status = x278_overlay_load(ctx, data, size, issues, &overlay);
    MUST((status == X278_OK) == (overlay != NULL));
    MUST(status == X278_OK || status == X278_E_UNSUPPORTED || x278_issues_count(issues) > 0);
    for (size_t i = 0; x278_overlay_guide_at(overlay, i) != NULL; i++) {
        const x278_overlay *list = overlay;
        x278_guide *guide = NULL;
        x278_issues_clear(issues);
        status = x278_guide_merge(ctx, x278_overlay_guide_at(overlay, i), &list, 1, issues, &guide);
        MUST(status == X278_OK || (status == X278_E_SYNTAX && guide == NULL && x278_issues_count(issues) > 0));
        if (guide != NULL) {
            look_at(guide);
            check_message(ctx, guide);
        }
        x278_guide_free(guide);
    }
    for (size_t i = 0; i < x278_overlay_profile_count(overlay); i++) {
        x278_str text;
        MUST(x278_overlay_profile_at(overlay, i, NULL, &text) == X278_OK);
    }
    x278_overlay_free(overlay);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return 0;
}
