/* Builds an MRI request for a subscriber and one for a dependent, checks them and writes their interchanges to stdout. */
#include <stdio.h>
#include <string.h>

#include <x278/x278.h>

/* PATH=VALUE|PATH=VALUE... What the guide leaves no choice of, such as IL for a subscriber, is filled in on writing. */
static const char parties[] =
    "BHT02=13|2010A-NM101=X3|2010A-NM102=2|2010A-NM103=EVERGREEN HEALTH PLAN|2010A-NM108=PI|2010A-NM109=12345|"
    "2010B-NM101=1P|2010B-NM102=2|2010B-NM103=SPINE CLINIC|2010B-NM108=XX|2010B-NM109=1234567893|"
    "2010C-NM103=CEDAR|2010C-NM104=FRANCO|2010C-NM108=MI|2010C-NM109=W00000000022";
static const char subscriber[] = "BHT03=REQ-1|2010C-DMG02=19710412|2010C-DMG03=M";
static const char dependent[] = "BHT03=REQ-2|2010D-NM103=CEDAR|2010D-NM104=GRETA|2010D-DMG02=20010923|2010D-INS02=19";
static const char mri[] =
    "ST02=0001|2000E-UM01=HS|2000E-UM02=I|2000E-UM03=62|2000E-HI01-1=ABK|2000E-HI01-2=M5416|2000F-DTP{472}02=D8|"
    "2000F-DTP{472}03=20240320|2000F-SV101-1=HC|2000F-SV101-2=72148|2000F-SV103=UN|2000F-SV104=1";

static void set(x278_doc *doc, const char *text) {
    for (size_t len; *text != '\0'; text += text[len] == '|' ? len + 1 : len) {
        size_t path = strcspn(text, "=");
        len = strcspn(text, "|");
        x278_set(doc, text, path, text + path + 1, len - path - 1);
    }
}

static x278_status write_request(const x278_ctx *ctx, const char *number, const char *patient) {
    x278_issues *issues = NULL;
    x278_doc *doc = NULL;
    x278_buf file = {NULL, 0, NULL};
    const x278_guide *guide = NULL;
    x278_guide_find("005010X217-request", X278_STRLEN, &guide);
    x278_doc_new(ctx, guide, &doc);
    x278_doc_set_envelope(doc, "SPINECLINIC", "HEALTHPLAN", "20240304", "0915", X278_USAGE_TEST, number);
    set(doc, parties), set(doc, patient), set(doc, mri);
    x278_status status = x278_doc_status(doc); /* of all that was set */
    if (status == X278_OK && (status = x278_issues_new(ctx, &issues)) == X278_OK) {
        x278_doc_edit_envelope(doc)->line_break = X278_LINE_BREAK_LF;
        status = x278_encode(doc, NULL, issues, &file); /* writes, and checks what was written */
    }
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        fprintf(stderr, "%s\n", x278_issues_at(issues, i)->message.ptr);
    }
    if (status != X278_OK) {
        fprintf(stderr, "build_mri: %s\n", x278_status_text(status));
    }
    fwrite(file.ptr, 1, file.len, stdout);
    x278_buf_free(&file);
    x278_doc_free(doc);
    x278_issues_free(issues);
    return status;
}

int main(void) {
    x278_ctx *ctx = NULL;
    x278_ctx_new(NULL, &ctx); /* NULL when it fails, and then all that follows fails, too */
    int failed = write_request(ctx, "101", subscriber) != X278_OK || write_request(ctx, "102", dependent) != X278_OK;
    x278_ctx_free(ctx);
    return failed;
}
