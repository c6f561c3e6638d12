/* Makes 278 X217 requests of our own invention, the same bytes for the same number each time. */
#ifndef X278_BENCH_REQUESTS_H
#define X278_BENCH_REQUESTS_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* No text below is longer. */
#define REQUEST_ROOM 2048

static const char *const request_names[] = {"ALDER", "BIRCH", "CEDAR", "DOGWOOD", "ELM", "FIR", "HAZEL", "LARCH"};
static const char *const request_given[] = {"ADA", "BEN", "CARA", "DAVID", "EVE", "FRANCO", "GRETA", "HUGO"};
static const char *const request_services[][3] = {
    {"72148", "M5416", "MRI"},
    {"22551", "M4802", "SURGERY"},
    {"97110", "M545", "THERAPY"},
    {"64483", "M5417", "INJECTION"},
};

static inline size_t request_open(char *to) {
    return (size_t)snprintf(to, REQUEST_ROOM,
                            "ISA*00*          *00*          *ZZ*CLEARINGHOUSE  *ZZ*PAYER          *240301*1200*^*00501*"
                            "000000001*0*T*:~\nGS*HI*CLEARINGHOUSE*PAYER*20240301*1200*1*X*005010X217~\n");
}

/* Request `index` from 0. Returns its length. */
static inline size_t request_make(uint64_t index, char *to) {
    uint64_t mixed = (index + 1) * 0x9e3779b97f4a7c15u;
    mixed ^= mixed >> 29;
    const char *name = request_names[mixed % 8];
    const char *given = request_given[mixed / 8 % 8];
    const char *const *service = request_services[mixed / 64 % 4];
    unsigned day = (unsigned)(mixed / 256 % 28) + 1;
    unsigned year = (unsigned)(mixed / 8192 % 80) + 1930;
    unsigned long long number = (unsigned long long)index + 1;
    return (size_t)snprintf(
        to, REQUEST_ROOM,
        "ST*278*%09llu*005010X217~\n"
        "BHT*0007*13*REQ%012llu*20240301*1200~\n"
        "HL*1**20*1~\n"
        "NM1*X3*2*EVERGREEN HEALTH PLAN*****PI*12345~\n"
        "HL*2*1*21*1~\n"
        "NM1*1P*2*SPINE CLINIC OF THE VALLEY*****XX*1234567893~\n"
        "REF*ZH*%07llu~\n"
        "N3*100 CANYON ROAD*SUITE %llu~\n"
        "N4*MESA*AZ*852041234~\n"
        "PER*IC*INTAKE DESK*TE*4805550100*FX*4805550101~\n"
        "PRV*PE*PXC*207X00000X~\n"
        "HL*3*2*22*1~\n"
        "NM1*IL*1*%s*%s*Q***MI*W%011llu~\n"
        "N3*%llu ORCHARD LANE~\n"
        "N4*TEMPE*AZ*85281~\n"
        "DMG*D8*%04u%02u%02u*%c~\n"
        "HL*4*3*EV*1~\n"
        "TRN*1*TRACE%012llu*9012345678~\n"
        "UM*HS*I*%s*%s:B~\n"
        "DTP*AAH*D8*202403%02u~\n"
        "HI*ABK:%s*ABF:M5126~\n"
        "CL1*1**30~\n"
        "MSG*CONSERVATIVE CARE FOR SIX WEEKS WITHOUT RELIEF, SEE THE ATTACHED NOTES OF THE OFFICE VISIT~\n"
        "NM1*SJ*1*%s*%s****XX*1234567893~\n"
        "PRV*PE*PXC*207X00000X~\n"
        "HL*5*4*SS*0~\n"
        "TRN*1*LINE%013llu*9012345678~\n"
        "SV1*HC:%s:::::%s FOR LOW BACK PAIN*1450*UN*1~\n"
        "SE*29*%09llu~\n",
        number, number, number % 9999999, number % 900 + 1, name, given, number, number % 9000 + 1, year, day % 12 + 1,
        day, mixed % 2 == 0 ? 'F' : 'M', number, mixed % 3 == 0 ? "2" : "3", "11", day, service[1], given, name, number,
        service[0], service[2], number);
}

static inline size_t request_close(uint64_t count, char *to) {
    return (size_t)snprintf(to, REQUEST_ROOM, "GE*%llu*1~\nIEA*1*000000001~\n", (unsigned long long)count);
}

#endif
