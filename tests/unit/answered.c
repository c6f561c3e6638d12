#include "answered.h"

#include <stdio.h>
#include <string.h>

#include "support.h"

static char *put_trace(char *at, message *m, const char *what) {
    uint32_t number = ++m->trace;
    return m->follow ? at + sprintf(at, "TRN*1*%s-%u*9012345678~", m->number, (unsigned)number)
                     : at + sprintf(at, "TRN*1*%s%u*9012345678~", what, (unsigned)number);
}

static char *put_date(char *at, const line *l) {
    const char *month = l->day == DAY_AFTER_LINE ? "202701" : l->day == DAY_AFTER_EVENT ? "202609" : "202606";
    const int first = l->day >= DAY_AFTER_EVENT ? 1 : l->day;
    if (l->day == 0) {
        return at;
    }
    return l->days == 1 ? at + sprintf(at, "DTP*472*D8*%s%02d~", month, first)
                        : at + sprintf(at, "DTP*472*RD8*%s%02d-%s%02d~", month, first, month, first + l->days - 1);
}

static char *put_line(char *at, message *m, size_t index, const line *l) {
    at += sprintf(at, "HL*%u*4*SS*0~", (unsigned)index + 5);
    for (uint32_t k = 0; k < l->traces; k++) {
        at = put_trace(at, m, "L");
    }
    at += l->typed ? sprintf(at, "UM*HS*%s*62~", m->type) : 0;
    at = put_date(at, l);
    at += sprintf(at, "SV1*HC:%u**UN*%u~", (unsigned)l->code, (unsigned)l->units);
    at += l->document && !m->follow ? sprintf(at, "PWK*OZ*EL***AC*ACN-%u~MSG*SEE THE REPORT~", (unsigned)index) : 0;
    return at + sprintf(at, "NM1*SJ*1*ROE*ANN****XX*1234567893~");
}

void write_request(const message *from, char *out) {
    message m = *from;
    char *at = out;
    const char *star = strchr(m.moment, '*');
    at += sprintf(at,
                  "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *%.6s*%s*^*00501*%09u*0*T*:~"
                  "GS*HI*SENDER*RECEIVER*%s*%u*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*%s*%s~",
                  m.moment + 2, star + 1, m.control, m.moment, m.control, m.number, m.moment);
    at += sprintf(at,
                  "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"
                  "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*%s~",
                  m.count > 0 ? "1" : "0");
    at = put_trace(at, &m, "E");
    at += sprintf(at, "UM*HS*%s*2*24:B~%sHI*ABK:M48062~", m.type, m.numbers);
    at += m.document && !m.follow ? sprintf(at, "PWK*RR*EL***AC*ACN-0~MSG*PAIN FOR A YEAR~") : 0;
    at += sprintf(at, "NM1*SJ*1*ROE*ANN****XX*1234567893~%s", m.other);
    for (size_t i = 0; i < m.count; i++) {
        at = put_line(at, &m, i, &m.lines[i]);
    }
    size_t segments = 1;
    for (const char *c = strstr(out, "ST*278"); c < at; c++) {
        segments += *c == '~' ? 1 : 0;
    }
    sprintf(at, "SE*%u*0001~GE*1*%u~IEA*1*%09u~", (unsigned)segments, m.control, m.control);
}

void write_answer(const message *m, const char *head, char *out) {
    char *at = out;
    uint32_t trace = 1;
    at += sprintf(at,
                  ISA "GS*HI*RECEIVER*SENDER*20260504*1200*1*X*005010X217~ST*278*0001*005010X217~"
                      "BHT*0007*11*%s*20260504*1200*18~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
                      "NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*1~"
                      "TRN*2*E1*9012345678~UM*HS*I*2*24:B~%s",
                  m->number, head);
    for (size_t i = 0; i < m->count; i++) {
        const line *l = &m->lines[i];
        uint32_t first = trace + 1;
        trace += l->traces;
        if (l->decision == NULL) {
            continue;
        }
        at += sprintf(at, "HL*%u*4*SS*0~", (unsigned)i + 5);
        at += l->traces > 0 ? sprintf(at, "TRN*2*L%u*9012345678~", (unsigned)first) : 0;
        at += l->decision[0] != '\0' ? sprintf(at, "HCR*%s~", l->decision) : 0;
        at += l->valid_to != NULL ? sprintf(at, "DTP*036*D8*%s~", l->valid_to) : 0;
        at += sprintf(at, "SV1*HC:%u~", (unsigned)l->code);
    }
    sprintf(at, "SE*1*0001~GE*1*1~IEA*1*000000001~");
}
