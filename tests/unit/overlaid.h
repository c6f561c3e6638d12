/* Lays overlays over a guide and checks messages by it. */
#ifndef X278_TESTS_OVERLAID_H
#define X278_TESTS_OVERLAID_H

#include "support.h"

/* The parts of a small request without a finding; ISA, GS, SE, GE and IEA are put around. */
#define OV_HEAD "ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~"
#define OV_A "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~"
#define OV_B "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
#define OV_C "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~"
#define OV_E "HL*4*3*EV*1~UM*HS*I*2~"
#define OV_F "HL*5*4*SS*0~SV1*HC:72148~"
#define OV_REQUEST OV_HEAD OV_A OV_B OV_C OV_E OV_F
#define OV_ANSWER_HEAD "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200*18~" OV_A OV_B OV_C
#define OV_ANSWER_TAIL "HL*5*4*SS*0~HCR*A1*AUTH2~SV1*HC:72148~"
#define OV_ANSWER OV_ANSWER_HEAD "HL*4*3*EV*1~UM*HS*I*2~HCR*A1*AUTH1~" OV_ANSWER_TAIL

/* An overlay for a guide with the id "test", of these rows. Freed when the body ends. */
x278_overlay *overlay_of(support *t, const char *guide, const char *rows);

/* Any overlay file, as text. NULL when it does not load; its issues, a line each, are in overlaid_issues(). */
x278_overlay *overlay_text(support *t, const char *text);
x278_overlay *overlay_bytes(support *t, const char *data, size_t len, x278_status *status);

/* What was found by the latest load or merge: "LINE name: message", a line each. */
const char *overlaid_issues(void);

/* Merge; NULL when it fails. Freed when the body ends. */
x278_guide *merged_of(support *t, const char *guide, const x278_overlay *const *overlays, size_t count);

/* Check the segments, or a whole file when they begin with ISA: "severity snip code path rule", a line each. `guides` may be
 * NULL. */
const char *found_by(support *t, const char *segments, const x278_check_options *options);

/* The same without overlays, and with a context of its own: it is not what is tested. */
const char *found_plain(const char *segments);

/* The messages of the latest found_by(), a line each. */
const char *found_messages(void);

/* Check a request by the guide for requests with an overlay of these rows. */
const char *found_with(support *t, const char *rows, const char *segments);

#endif
