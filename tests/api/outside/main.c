/* A program outside of the project, built against an installed libx278: reads one small interchange from memory. */
#include <x278/x278.h>

#include <stdio.h>
#include <string.h>

static const char input[] = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260101*1200*^*00501*"
                            "000000001*0*T*:~"
                            "GS*HI*SENDER*RECEIVER*20260101*1200*1*X*005010X217~"
                            "ST*278*0001*005010X217~BHT*0007*13*REF1*20260101*1200~SE*3*0001~"
                            "GE*1*1~IEA*1*000000001~";

int main(void) {
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    const x278_transaction *transaction = NULL;
    x278_span guide;
    int good;

    good = x278_ctx_new(NULL, &ctx) == X278_OK && x278_issues_new(ctx, &issues) == X278_OK &&
           x278_reader_open_memory(ctx, input, sizeof input - 1, NULL, issues, &reader) == X278_OK &&
           x278_reader_next_transaction(reader, &transaction) == X278_OK && transaction->segment_count == 3 &&
           x278_segment_get(x278_transaction_segment_at(transaction, 0), 3, 0, 0, &guide) == X278_OK &&
           guide.len == strlen("005010X217") && memcmp(guide.ptr, "005010X217", guide.len) == 0 &&
           x278_reader_next_transaction(reader, &transaction) == X278_END && x278_issues_count(issues) == 0;
    printf("outside program, libx278 %s: %s\n", x278_version_string(), good ? "good" : "wrong");
    x278_reader_free(reader);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
    return good ? 0 : 1;
}
