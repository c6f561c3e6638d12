/* Checks a transaction and writes the findings as lines, to be compared with what is expected. */
#ifndef X278_TESTS_CHECKED_H
#define X278_TESTS_CHECKED_H

#include "support.h"

/* The parts of a small request that has no finding. Put together they are HEAD A B C E F, with SE added. */
#define HEAD "ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~"
#define A "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~"
#define B "HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
#define C "HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~"
#define E "HL*4*3*EV*1~UM*HS*I*2~"
#define F "HL*5*4*SS*0~SV1*HC:72148~"

/* The same for a response. */
#define ANSWER "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200*18~"
#define ANSWER_E "HL*4*3*EV*1~UM*HS*I*2~HCR*A1*AUTH1~"
#define ANSWER_F "HL*5*4*SS*0~HCR*A1*AUTH2~SV1*HC:72148~"

/*
 * Check the segments from ST on; SE is added with the right count, and ISA, GS, GE and IEA around. Each finding is a
 * line "severity code path ordinal element-component-repetition ik304/ik403/ik502", with " rule" when it has one; zero
 * components and repetitions of 1 are left out. Lives until the next call. `options` NULL: defaults.
 */
const char *checked(support *t, const char *segments, const x278_check_options *options);

/* The same in an interchange of this version (ISA12) and a group of this code and guide (GS01, GS08). */
const char *checked_in(support *t, const char *version, const char *group, const char *release, const char *segments,
                       const x278_check_options *options);

/* Check a whole file, envelope findings included: ta1 and ak905 follow as " ta1=… ak905=…" when there are any. */
const char *checked_file(support *t, const char *text, size_t len, const x278_check_options *options);

/* The last file that checked() made, and the issues found in it. They live until the body of the test ends. */
const char *checked_text(void);
const x278_issues *checked_issues(void);

#endif
