/* The table of labels and phrases. Its order is that of the view. */
#include "answer/layout.h"

#include <string.h>

#define HEAD X278I_LAYOUT_HEAD
#define FIRST X278I_LAYOUT_FIRST
#define JOIN X278I_LAYOUT_JOIN
#define EACH X278I_LAYOUT_EACH
#define REQUEST X278I_LAYOUT_REQUEST
#define RESPONSE X278I_LAYOUT_RESPONSE

#define NAME "[{06}][ {04}][ {05}][ {03}][ {07}]"
#define ID "[&, {08c} {09}][, {09}]"
#define NUMBERS "[{02}][&, {03c} {04}][&, {05c} {06}][&, {07c} {08}]"
#define LINE(segment, label, phrase)                                                                                   \
    { segment, label, phrase, NULL, NULL, 0 }
#define PARTY(segment, label)                                                                                          \
    { segment, label, NAME ID, "{01}{02}", NULL, 0 }
#define DATE(qualifier, label)                                                                                         \
    { "DTP{" qualifier "}", label, "{03d02}", "{01}", NULL, 0 }
#define FIRST_DATE(qualifier, label)                                                                                   \
    { "DTP{" qualifier "}", label, "{03d02}", "{01}", NULL, FIRST }
#define CONDITION(qualifier, label)                                                                                    \
    { "CRC{" qualifier "}", label, "{02c}[: {03c}][; {04c}][; {05c}][; {06c}][; {07c}]", "{01}", NULL, 0 }

static const x278i_layout rows[] = {
    {"BHT", "", "[ {03}][, {04d}][ {05t}][, {06c}]", "{01}{02}", NULL, HEAD},
    {"ST", "", "[, number {02}]", "{01}{03}", NULL, HEAD | JOIN},

    /* What was decided. */
    {"HCR", "DECISION", "{01c}", NULL, NULL, FIRST},
    {"HCR", "  authorization", "{02}", NULL, NULL, FIRST},
    {"HCR", "  reason", "{03*c}", NULL, NULL, FIRST},
    {"HCR", "  2nd opinion", "{04c}", NULL, NULL, FIRST},
    FIRST_DATE("007", "  valid"),
    FIRST_DATE("036", "  expires"),
    FIRST_DATE("102", "  issued"),
    {"MSG", "  note", "{01c}", NULL, NULL, FIRST | RESPONSE},
    {"AAA", "NOTHING FOUND", "{03c}", NULL, "{03}=NC", FIRST},
    {"AAA", "NOT REVIEWED", "{03c}", NULL, "{03}!NC", FIRST},
    {"AAA", "NOT REVIEWED", "[{04c}][; request valid: {01c}]", NULL, "{03}=", FIRST},
    {"AAA", "  do", "[{04c}][; request valid: {01c}]", NULL, "{03}!", FIRST},

    /* Who. */
    PARTY("005010X216/2010A-NM1", "Sent by"),
    PARTY("005010X216/2010B-NM1", "Sent to"),
    PARTY("2010A-NM1", "Payer"),
    PARTY("2010B-NM1", "Asked by"),
    PARTY("2010C-NM1", "Patient"),
    PARTY("2010D-NM1", "Patient"),
    {"2010EA-NM1", "Provider", NAME "[, {01c}]" ID, "{02}", NULL, 0},
    {"005010X215/2010EB-NM1", "Transport", NAME "[, {01c}]" ID, "{02}", NULL, 0},
    {"2010EB-NM1", "Transport", NAME "[, {01c}]" ID, "{02}", NULL, REQUEST},
    {"2010EC-NM1", "Denied before by", NAME ID, "{01}{02}", NULL, REQUEST},
    {"2010EB-NM1", "Send to", NAME ID, "{01}{02}", NULL, RESPONSE},
    {"2010EC-NM1", "Transport", NAME "[, {01c}]" ID, "{02}", NULL, RESPONSE},
    {"2010F-NM1", "Provider", NAME "[, {01c}]" ID, "{02}", NULL, 0},
    {"2010FA-NM1", "Provider", NAME "[, {01c}]" ID, "{02}", NULL, 0},
    {"2010FB-NM1", "Send to", NAME ID, "{01}{02}", NULL, 0},
    {"DMG", "  born", "[, born {02d01}][, {03c}]", NULL, NULL, JOIN},
    {"INS", "  insured", "[, {02c}][, military: {08c}][, birth {17} of several]", "{01}", NULL, JOIN},
    {"PRV", "  specialty", "{03}[, {01c}]", "{02}", NULL, 0},
    {"2010EC-REF", "  denied for", "{02c}[; {04-2c}][; {04-4c}][; {04-6c}]", "{01}{04-1}{04-3}{04-5}", NULL, REQUEST},
    LINE("2010EC-DTP{598}", "  denied on", "{03d02}"),
    LINE("2010A-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010B-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010C-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010D-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010EA-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010F-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("2010FA-REF", "  number", "{01c} {02}[, {03}]"),
    LINE("N3", "  address", "{01}[, {02}]"),
    {"N4", "  address", "[, {01}][, {02}][ {03}][, {04}][, {07}]", NULL, NULL, JOIN},
    {"PER", "  contact", NUMBERS, "{01}", NULL, 0},

    /* What is asked. */
    LINE("SV1", "What",
         "[{01-2}][-{01-3}][-{01-4}][-{01-5}][-{01-6}][ to {01-8}][, {01-1c}][: {01-7}][&, {04} {03u04}][, {04}][, "
         "charge {02}]"
         "[, for diagnosis {07-*}][, EPSDT: {11c}][, level of care: {20c}]"),
    LINE("SV2", "What",
         "[revenue code {01}][, {02-2}][-{02-3}][-{02-4}][-{02-5}][-{02-6}][ to {02-8}][, {02-1c}][: {02-7}][&, {05} "
         "{04u05}]"
         "[, {05}][, charge {03}][, rate {06}][, resident: {09c}][, level of care: {10c}]"),
    LINE("SV3", "What",
         "[{01-2}][-{01-3}][-{01-4}][-{01-5}][-{01-6}][ to {01-8}][, {01-1c}][: {01-7}][, count {06}][, charge {02}]"
         "[, area of the mouth {04-*}][, {05c}][: {07}]"),
    LINE("TOO", "Tooth", "{02}[, {01c}][, surface: {03-*c}]"),
    LINE("UM", "Asked", "{01c}"),
    LINE("UM", "Kind", "{02c}"),
    LINE("UM", "Type", "{03c}"),
    LINE("UM", "Where", "[{04-1p}][, {04-2c}]"),
    LINE("UM", "Urgency", "{06c}"),
    LINE("UM", "Cause", "[{05-1c}][; {05-2c}][; {05-3c}][, in {05-4}][, {05-5}]"),
    LINE("UM", "Condition", "{07c}"),
    LINE("UM", "Prognosis", "{08c}"),
    LINE("UM", "Release", "{09c}"),
    LINE("UM", "Delayed because", "{10c}"),
    DATE("472", "When"),
    DATE("AAH", "When"),
    DATE("435", "Admitted"),
    DATE("096", "Discharged"),
    DATE("881", "Asked for on"),
    DATE("439", "Accident"),
    DATE("431", "Onset"),
    DATE("484", "Last period"),
    DATE("ABC", "Birth expected"),
    {"HI", "Asked for", "{.2l}[, {.3d4}]", "{.1}", "{.1}=LOI", EACH},
    {"HI", "Why", "{.2}[, {.1c}][, known since {.4d3}]", NULL, "{.1}!LOI", EACH},
    LINE("HSD", "How much",
         "[&{02} {01u02}][{02}][&, {04} per {03u}][ per {03u}][&, for {06} {05u06}][, {07c}][, {08c}]"),
    LINE("CL1", "Admission", "[type {01}][, source {02}][, patient status {03}][, nursing home resident: {04c}]"),
    CONDITION("07", "Ambulance"),
    CONDITION("08", "Chiropractic"),
    CONDITION("09", "Equipment"),
    CONDITION("11", "Oxygen"),
    CONDITION("75", "Limitations"),
    CONDITION("76", "Activities"),
    CONDITION("77", "Mental status"),
    LINE("CR1", "Transport", "{03c}[, {04c}][&, {06} {05u06}][&, patient weighs {02} {01u02}]"),
    LINE("CR1", "  round trip", "{09}"),
    LINE("CR1", "  stretcher", "{10}"),
    LINE("CR2", "Spine",
         "[treatment {01}][ of {02}][, from {03c}][ to {04c}][, {08c}][, complication: {09c}][, x-ray: {12c}]"),
    LINE("CR2", "  described as", "[{10}][; {11}]"),
    LINE("CR5", "Home oxygen", "[{03c}][; {04c}][; {18c}][, because: {05}]"),
    LINE("CR5", "  use", "[flow {06}][, {07} times a day][, {08} hours each time][, portable flow {16}][, by {17c}]"),
    LINE("CR5", "  tests", "[blood gas {10}][, saturation {11}][, {12c}][, {13c}][, {14c}][, {15c}]"),
    LINE("CR5", "  order", "{09}"),
    LINE("CR6", "Home health",
         "[from {02d}][, {08c}][, prognosis: {01c}][, Medicare covers it: {07c}][, patient is at: {17c}]"),
    LINE("CR6", "  certified for", "{04d03}"),
    LINE("CR6", "  stayed", "{16d15}"),
    LINE("CR6", "  surgery", "[{11}][, {10c}][, {09d}]"),
    LINE("CR6", "  doctor", "[ordered {12d}][, last visit {13d}][, last contact {14d}]"),
    {"REF{BB}", "Before", "{02}[, {03}]", "{01}", NULL, 0},
    {"005010X216/2000C-REF", "Receipt", "{02}[, {03}]", "{01}", NULL, 0},
    {"005010X216/2000D-REF", "Receipt", "{02}[, {03}]", "{01}", NULL, 0},
    {"005010X216/2000E-REF", "Receipt", "{02}[, {03}]", "{01}", NULL, RESPONSE},
    {"005010X216/2000F-REF", "Receipt", "{02}[, {03}]", "{01}", NULL, RESPONSE},
    {"REF{NT}", "Payer's number", "{02}[, {03}]", "{01}", NULL, 0},
    {"TRN", "Your trace", "{02}[, given by {03}][, {04}]", "{01}", "{01}=2", 0},
    {"TRN", "Trace", "{02}[, given by {03}][, {04}]", "{01}", "{01}!2", 0},
    {"PWK", "Document", "{01c}[, {02c}][, number {06}][: {07}]", "{05}", NULL, REQUEST},
    {"PWK", "Document asked", "{01c}[, {02c}][, number {06}][: {07}]", "{05}", NULL, RESPONSE},
    {"MSG", "Note", "{01c}", NULL, NULL, REQUEST},
};

#define ROWS (sizeof rows / sizeof rows[0])

/* Does a text begin with a name, and end there or go on with a qualifier? */
static bool begins(const char *text, const char *name) {
    while (*name != '\0' && *text == *name) {
        text++;
        name++;
    }
    return *name == '\0' && (*text == '\0' || *text == '{');
}

/* Does a row name a segment? With the release of its guide, its loop, its qualifier, all or none of them. */
static bool names(const char *spec, const char *release, const char *path, const char *segment) {
    if (spec[0] > '9') { /* neither a release nor a loop */
        return begins(segment, spec);
    }
    const char *slash = strchr(spec, '/');
    size_t own = slash == NULL ? 0 : (size_t)(slash - spec);
    if (slash != NULL && (strncmp(spec, release, own) != 0 || release[own] != '\0')) {
        return false;
    }
    spec = slash == NULL ? spec : slash + 1;
    return begins(strchr(spec, '-') != NULL ? path : segment, spec);
}

size_t x278i_layout_find(const x278i_guide *guide, uint16_t seg, bool response) {
    char path[48];
    x278i_guide_path(guide, (x278i_row){guide->segs[seg].loop, seg, X278I_NONE}, path, sizeof path);
    const char *dash = strchr(path, '-');
    const char *segment = dash == NULL ? path : dash + 1;
    const char *release = x278i_guide_text(guide, guide->release_str);
    const uint32_t other = response ? REQUEST : RESPONSE;
    for (size_t i = 0; i < ROWS; i++) {
        if ((rows[i].flags & other) == 0 && names(rows[i].segment, release, path, segment)) {
            return i;
        }
    }
    return X278I_NO_LAYOUT;
}

const x278i_layout *x278i_layout_at(size_t index) {
    return &rows[index];
}

bool x278i_layout_goes_on(size_t index) {
    return index + 1 < ROWS && strcmp(rows[index].segment, rows[index + 1].segment) == 0 &&
           rows[index].flags == rows[index + 1].flags;
}
