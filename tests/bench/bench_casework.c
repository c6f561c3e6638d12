/*
 * How long policies take: 10,000 items of evidence against a policy of 1,000 nodes, met and not met; and one request with three
 * policies and 30 items, with its allocations.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "x278/casework/casework.h"

static size_t asked; /* blocks of the context */

static void *count_alloc(void *user, size_t size) {
    (void)user;
    asked++;
    return malloc(size);
}

static void *count_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    asked++;
    return realloc(ptr, new_size);
}

static void count_free(void *user, void *ptr) {
    (void)user;
    free(ptr);
}

static void die(const char *what) {
    fprintf(stderr, "casework: %s\n", what);
    exit(2);
}

/* Time of this process, so that other programs do not count. */
static long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

typedef struct text {
    char *bytes;
    size_t len, capacity;
} text;

static void put(text *t, const char *words) {
    size_t len = strlen(words);
    if (t->len + len + 1 > t->capacity) {
        t->capacity = (t->len + len + 1) * 2;
        t->bytes = realloc(t->bytes, t->capacity);
        if (t->bytes == NULL) {
            die("no memory");
        }
    }
    memcpy(t->bytes + t->len, words, len + 1);
    t->len += len;
}

/* Therapies, studies and measures over ten years. */
static text make_evidence(int items) {
    text out = {NULL, 0, 0};
    char line[256];
    put(&out, "<evidence xmlns=\"urn:x278:evidence:1\" version=\"1\"><therapies>");
    static const char *const kinds[] = {"pt", "nsaid", "esi", "massage", "home_exercise"};
    for (int i = 0; i < items * 6 / 10; i++) {
        int year = 2015 + i % 11;
        int month = 1 + i / 11 % 12;
        snprintf(line, sizeof line,
                 "<therapy id=\"t%d\" kind=\"%s\" start=\"%d-%02d\" end=\"%d-%02d-28\" outcome=\"%s\"/>", i,
                 kinds[i % 5], year, month, year, month, i % 3 == 0 ? "failed" : "partial");
        put(&out, line);
    }
    put(&out, "</therapies><studies>");
    for (int i = 0; i < items * 2 / 10; i++) {
        snprintf(line, sizeof line, "<study id=\"s%d\" modality=\"MRI\" region=\"lumbar\" date=\"%d-%02d\"/>", i,
                 2015 + i % 11, 1 + i / 11 % 12);
        put(&out, line);
    }
    put(&out, "</studies><measures>");
    for (int i = 0; i < items * 2 / 10; i++) {
        snprintf(line, sizeof line, "<measure id=\"m%d\" kind=\"vas\" value=\"%d\" date=\"%d-%02d-%02d\"/>", i, i % 11,
                 2015 + i % 11, 1 + i / 11 % 12, 1 + i % 28);
        put(&out, line);
    }
    put(&out, "</measures></evidence>");
    return out;
}

/* As many leaves under one `all`; `last` decides whether it is met. */
static text make_policy(const char *id, int nodes, const char *last) {
    static const char *const leaves[] = {
        "<therapy count=\"days\" days=\"P6W\" within=\"P1Y\" kinds=\"pt\"/>",
        "<therapy count=\"run\" days=\"P2W\" max-gap=\"P7D\" kinds=\"esi nsaid\"/>",
        "<therapy count=\"kinds\" min=\"2\" within=\"P3Y\"/>",
        "<study modality=\"MRI\" region=\"lumbar\" within=\"P2Y\"/>",
        "<measure kind=\"vas\" pick=\"highest\" op=\"ge\" value=\"5\" within=\"P1Y\"/>",
        "<flag names=\"fever\"/>",
    };
    text out = {NULL, 0, 0};
    char head[256];
    snprintf(head, sizeof head,
             "<policy xmlns=\"urn:x278:policy:1\" id=\"%s\" version=\"1\" from=\"2020-01-01\" title=\"t\" "
             "status=\"illustrative\" source=\"s\"><any>",
             id);
    put(&out, head);
    for (int i = 0; i < nodes - 2; i += 2) { /* two nodes each */
        put(&out, "<not>");
        put(&out, leaves[i % 5]);
        put(&out, "</not>");
    }
    put(&out, last);
    put(&out, "</any></policy>");
    return out;
}

static x278cw_evidence *read_evidence(x278_ctx *ctx, int items) {
    x278cw_evidence *evidence = NULL;
    text file = make_evidence(items);
    if (x278cw_evidence_read(ctx, file.bytes, file.len, NULL, NULL, &evidence) != X278_OK) {
        die("the evidence was refused");
    }
    free(file.bytes);
    return evidence;
}

static void add_policy(x278cw_policies *policies, const char *id, int nodes, const char *last) {
    text file = make_policy(id, nodes, last);
    if (x278cw_policies_add(policies, file.bytes, file.len, NULL, NULL) != X278_OK) {
        die("the policy was refused");
    }
    free(file.bytes);
}

static x278cw_result ask(x278_ctx *ctx, const x278cw_policies *policies, const x278cw_evidence *evidence,
                         const x278_doc *request) {
    const x278cw_policy_report *report = NULL;
    x278cw_policy_options options = {.struct_size = sizeof options, .evidence = evidence, .request = request};
    x278cw_now_parse("2026-01-15", X278_STRLEN, &options.as_of);
    if (x278cw_policy_evaluate(ctx, policies, &options, NULL, &report) != X278_OK) {
        die("the evaluation failed");
    }
    x278cw_result result = report->result;
    x278cw_policy_report_free(report);
    return result;
}

static void time_large(x278_ctx *ctx, int items, int nodes, const char *last) {
    x278cw_policies *policies = NULL;
    x278cw_evidence *evidence = read_evidence(ctx, items);
    if (x278cw_policies_new(ctx, &policies) != X278_OK) {
        die("no memory");
    }
    add_policy(policies, "large", nodes, last);
    long begin = now_ms();
    x278cw_result result = ask(ctx, policies, evidence, NULL);
    printf("%d items, %d nodes: %s in %ld ms\n", items, nodes, x278cw_result_name(result), now_ms() - begin);
    fflush(stdout);
    x278cw_policies_free(policies);
    x278cw_evidence_free(evidence);
}

static void time_small(x278_ctx *ctx) {
    static const char request[] =
        "ISA*00*          *00*          *ZZ*SPINECLINIC    *ZZ*HEALTHPLAN     *260504*0915*^*00501*000000101*0*T*:~"
        "GS*HI*SPINECLINIC*HEALTHPLAN*20260504*0915*101*X*005010X217~ST*278*0001*005010X217~"
        "BHT*0007*13*REQ-0001*20260504*0915~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
        "NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M1~HL*4*3*EV*1~UM*HS*I*2~HI*ABK:M5416~"
        "HL*5*4*SS*0~SV1*HC:63047**UN*1~SE*13*0001~GE*1*101~IEA*1*000000101~";
    x278cw_policies *policies = NULL;
    x278_doc *doc = NULL;
    x278cw_evidence *evidence = read_evidence(ctx, 30);
    if (x278cw_policies_new(ctx, &policies) != X278_OK ||
        x278_decode(ctx, request, strlen(request), NULL, NULL, &doc) != X278_OK) {
        die("the request was refused");
    }
    add_policy(policies, "a", 20, "<flag names=\"fever\"/>");
    add_policy(policies, "b", 20, "<flag names=\"fever\"/>");
    add_policy(policies, "c", 20, "<text name=\"why_now\"/>");
    const int rounds = 100;
    size_t before = asked;
    long begin = now_ms();
    for (int i = 0; i < rounds; i++) {
        ask(ctx, policies, evidence, doc);
    }
    printf("one request, three policies, 30 items: %ld us, %zu allocations\n", (now_ms() - begin) * 1000 / rounds,
           (asked - before) / (size_t)rounds);
    x278cw_policies_free(policies);
    x278cw_evidence_free(evidence);
    x278_doc_free(doc);
}

int main(void) {
    x278_ctx *ctx = NULL;
    x278_ctx_options options = {.struct_size = sizeof options,
                                .allocator = {count_alloc, count_realloc, count_free, NULL}};
    if (x278_ctx_new(&options, &ctx) != X278_OK) {
        die("no memory");
    }
    time_large(ctx, 10000, 1000, "<measure kind=\"vas\" pick=\"any\" op=\"ge\" value=\"0\"/>");
    time_large(ctx, 10000, 1000, "<flag names=\"fever\"/>");
    time_large(ctx, 20000, 1000, "<flag names=\"fever\"/>");
    time_large(ctx, 10000, 2000, "<flag names=\"fever\"/>");
    time_small(ctx);
    x278_ctx_free(ctx);
    return 0;
}
