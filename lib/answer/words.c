/* Tables of short words. They are ours, not those of the lists' owners. */
#include "answer/words.h"

#include <string.h>

#include "base/text.h"

typedef struct entry {
    char code[9];
    const char *words;
} entry;

static const entry places[] = {
    {"01", "pharmacy"},
    {"02", "telehealth, not at home"},
    {"03", "school"},
    {"04", "homeless shelter"},
    {"05", "Indian Health Service, free-standing"},
    {"06", "Indian Health Service, provider-based"},
    {"07", "tribal facility, free-standing"},
    {"08", "tribal facility, provider-based"},
    {"09", "prison"},
    {"10", "telehealth, at home"},
    {"11", "office"},
    {"12", "home"},
    {"13", "assisted living"},
    {"14", "group home"},
    {"15", "mobile unit"},
    {"16", "temporary lodging"},
    {"17", "walk-in retail clinic"},
    {"18", "place of work"},
    {"19", "off-campus outpatient hospital"},
    {"20", "urgent care"},
    {"21", "inpatient hospital"},
    {"22", "on-campus outpatient hospital"},
    {"23", "emergency room"},
    {"24", "ambulatory surgical center"},
    {"25", "birthing center"},
    {"26", "military treatment facility"},
    {"27", "outreach site or street"},
    {"31", "skilled nursing facility"},
    {"32", "nursing facility"},
    {"33", "custodial care"},
    {"34", "hospice"},
    {"41", "ambulance, land"},
    {"42", "ambulance, air or water"},
    {"49", "independent clinic"},
    {"50", "federally qualified health center"},
    {"51", "inpatient psychiatric facility"},
    {"52", "psychiatric facility, partial hospitalization"},
    {"53", "community mental health center"},
    {"54", "intermediate care facility"},
    {"55", "residential substance abuse treatment"},
    {"56", "psychiatric residential treatment"},
    {"57", "non-residential substance abuse treatment"},
    {"58", "non-residential opioid treatment"},
    {"60", "mass immunization center"},
    {"61", "comprehensive inpatient rehabilitation"},
    {"62", "comprehensive outpatient rehabilitation"},
    {"65", "dialysis center"},
    {"66", "PACE center"},
    {"71", "public health clinic"},
    {"72", "rural health clinic"},
    {"81", "independent laboratory"},
    {"99", "other place"},
};

static const entry facilities[] = {
    {"11", "hospital, inpatient"},
    {"12", "hospital, inpatient (Part B)"},
    {"13", "hospital, outpatient"},
    {"14", "hospital, other laboratory services"},
    {"18", "hospital, swing bed"},
    {"21", "skilled nursing, inpatient"},
    {"22", "skilled nursing, inpatient (Part B)"},
    {"23", "skilled nursing, outpatient"},
    {"32", "home health"},
    {"33", "home health, outpatient"},
    {"34", "home health, other"},
    {"65", "intermediate care"},
    {"71", "rural health clinic"},
    {"72", "dialysis center"},
    {"74", "outpatient rehabilitation"},
    {"75", "comprehensive outpatient rehabilitation"},
    {"76", "community mental health center"},
    {"77", "federally qualified health center"},
    {"81", "hospice, not in a hospital"},
    {"82", "hospice, in a hospital"},
    {"83", "ambulatory surgery in a hospital"},
    {"85", "critical access hospital"},
    {"86", "residential facility"},
};

static const entry questions[] = {
    {"11488-4", "consultation note"},
    {"11490-0", "discharge summary"},
    {"11492-6", "history and physical"},
    {"11502-2", "laboratory report"},
    {"11503-0", "medical records"},
    {"11504-8", "operative note"},
    {"11505-5", "procedure note"},
    {"11506-3", "progress note"},
    {"18682-5", "ambulance record"},
    {"18742-7", "arthroscopy report"},
    {"18748-4", "imaging report"},
    {"18842-5", "discharge summary"},
    {"24558-9", "abdominal ultrasound report"},
    {"26436-6", "laboratory studies"},
    {"28570-0", "procedure note"},
    {"30954-2", "laboratory results"},
    {"34105-7", "hospital discharge summary"},
    {"34108-1", "outpatient note"},
    {"34109-9", "note"},
    {"34117-2", "history and physical"},
    {"34133-9", "summary of care"},
    {"57133-1", "referral note"},
};

static const struct {
    char code[3];
    const char *one, *many;
} units[] = {
    {"21", "year", "years"},
    {"26", "episode", "episodes"},
    {"27", "visit", "visits"},
    {"34", "month", "months"},
    {"35", "week", "weeks"},
    {"6", "hour", "hours"},
    {"7", "day", "days"},
    {"DA", "day", "days"},
    {"DH", "mile", "miles"},
    {"DK", "kilometer", "kilometers"},
    {"DY", "day", "days"},
    {"F2", "international unit", "international units"},
    {"FL", "unit", "units"},
    {"HS", "hour", "hours"},
    {"KG", "kilogram", "kilograms"},
    {"LB", "pound", "pounds"},
    {"MJ", "minute", "minutes"},
    {"MN", "month", "months"},
    {"MO", "month", "months"},
    {"UN", "unit", "units"},
    {"VS", "visit", "visits"},
    {"WK", "week", "weeks"},
};

static const char *find(const entry *entries, size_t count, x278_str code) {
    for (size_t i = 0; i < count; i++) {
        if (x278i_str_is(code, entries[i].code)) {
            return entries[i].words;
        }
    }
    return NULL;
}

const char *x278i_place_words(x278_str code) {
    return find(places, sizeof places / sizeof places[0], code);
}

const char *x278i_facility_words(x278_str code) {
    return find(facilities, sizeof facilities / sizeof facilities[0], code);
}

const char *x278i_loinc_words(x278_str code) {
    return find(questions, sizeof questions / sizeof questions[0], code);
}

const char *x278i_unit_words(x278_str code, bool plural) {
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (x278i_str_is(code, units[i].code)) {
            return plural ? units[i].many : units[i].one;
        }
    }
    return NULL;
}
