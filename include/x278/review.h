/**
 * @file review.h
 * The model of a health care services review: a request or a response (X217), an inquiry or its response (X215), a
 * notification or its acknowledgment (X216) as a tree of plain structs. The library allocates
 * every struct, in the memory of its document, and only ever appends fields: see ABI.md's rules in docs/model.md.
 *
 * How to read the comments: "UM01" is the element of the wire that a field holds, "UM04-1" a component; lengths are those
 * of the guide; "code list 1525" is a data element of X12 whose codes the guide closes, "outside list 886" a list of
 * somebody else. Codes stay open: the text is the truth, whatever a guide allows. Text that is absent has `ptr` NULL, a
 * struct that is absent is NULL, a list that is absent is NULL with count 0. A list of text may have holes: entries that
 * are absent. What is "response only" is absent in a request, and the other way round. The comments are about X217; where
 * X215 and X216 differ, they say so.
 * @since 0.1
 */
#ifndef X278_REVIEW_H
#define X278_REVIEW_H

#include <stddef.h>
#include <stdint.h>

#include "x278/segment.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A segment, or a part of one, that no row of the guide takes. It is kept as it came and written back in its place. */
typedef struct x278_unknown {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t position;    /**< segments and loops before it in its loop; of a part: segments of the tag before its */
    uint32_t element;     /**< 0: a whole segment; else `text` is this element of the segment, from 1 */
    uint32_t repetition;  /**< of the element, from 1; 0 for a whole segment */
    uint32_t component;   /**< of the repetition, from 1; 0 for a whole segment */
    /** bytes: element separator + 256 * component separator + 65536 * repetition separator, as `text` has them */
    uint32_t delimiters;
    x278_str tag;  /**< tag of the segment */
    x278_str text; /**< the bytes: a whole segment with its tag and without its terminator, or the part */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_unknown;

/** A number by which a sender finds a request again (TRN). */
typedef struct x278_trace {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278_str type;          /**< TRN01: trace type; 1 to 2 characters, code list 481; absent: NULL */
    x278_str number;        /**< TRN02: trace number; 1 to 50 characters; absent: NULL */
    x278_str assigner;      /**< TRN03: id of entity that assigned the trace; 10 characters; absent: NULL */
    x278_str assigner_unit; /**< TRN04: further id of that entity; 1 to 50 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_trace;

/** Why a request, or a part of it, could not be reviewed (AAA). */
typedef struct x278_rejection {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str valid;       /**< AAA01: request valid flag; 1 character, code list 1073; response only; absent: NULL */
    x278_str reason;      /**< AAA03: reject reason; 2 characters, code list 901; response only; absent: NULL */
    x278_str follow_up;   /**< AAA04: follow-up action; 1 character, code list 889; response only; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_rejection;

/** A further number (REF). */
typedef struct x278_reference {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** place among the neighbors that may come in any order: 0 in guide order, before the others */
    uint32_t order;
    x278_str qualifier;   /**< REF01: reference qualifier; 2 to 3 characters, code list 128; absent: NULL */
    x278_str value;       /**< REF02: reference value; 1 to 80 characters; absent: NULL */
    x278_str description; /**< REF03: description; 1 to 80 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_reference;

/** A date or a range of dates (DTP). */
typedef struct x278_period {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** place among the neighbors that may come in any order: 0 in guide order, before the others */
    uint32_t order;
    x278_str qualifier; /**< DTP01: date qualifier; 3 characters, code list 374; absent: NULL */
    x278_str format;    /**< DTP02: date format; 2 to 3 characters, code list 1250; absent: NULL */
    x278_str value;     /**< DTP03: date or date range; 1 to 35 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_period;

/** A postal address (N3, N4). */
typedef struct x278_address {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str line_1;      /**< N301: address line 1; 1 to 55 characters; absent: NULL */
    x278_str line_2;      /**< N302: address line 2; 1 to 55 characters; absent: NULL */
    x278_str city;        /**< N401: city; 2 to 30 characters; absent: NULL */
    x278_str state;       /**< N402: state or province; 2 characters, outside list 22; absent: NULL */
    x278_str postal_code; /**< N403: postal code; 3 to 15 characters, outside list 51; absent: NULL */
    x278_str country;     /**< N404: country; 2 to 3 characters, outside list 5; absent: NULL */
    x278_str subdivision; /**< N407: country subdivision; 1 to 3 characters, outside list 5; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_address;

/** One number of a contact. */
typedef struct x278_contact_number {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str kind;        /**< PER03, PER05, PER07: number qualifier; 2 characters, code list 365; absent: NULL */
    x278_str number;      /**< PER04, PER06, PER08: contact number; 1 to 256 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_contact_number;

/** Whom to call or write (PER). */
typedef struct x278_contact {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str function;    /**< PER01: contact function; 2 characters, code list 366; absent: NULL */
    x278_str name;        /**< PER02: contact name; 1 to 60 characters; absent: NULL */
    /** PER03 to PER08, at most 3; one that is left out between others has neither kind nor number; none: NULL */
    const x278_contact_number *const *numbers;
    size_t number_count; /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_contact;

/** What a provider does (PRV). */
typedef struct x278_specialty {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str role;        /**< PRV01: provider role code; 1 to 3 characters, code list 1221; absent: NULL */
    x278_str qualifier;   /**< PRV02: taxonomy qualifier; 2 to 3 characters, code list 128; absent: NULL */
    x278_str taxonomy;    /**< PRV03: provider taxonomy code; 1 to 80 characters, outside list 682; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_specialty;

/** What is known of a subscriber or dependent besides the name (DMG, INS). */
typedef struct x278_person {
    uint32_t struct_size;       /**< bytes of this struct that the library filled */
    x278_str birth_date_format; /**< DMG01: date format; 2 to 3 characters, code list 1250; absent: NULL */
    x278_str birth_date;        /**< DMG02: birth date; 1 to 35 characters; absent: NULL */
    x278_str gender;            /**< DMG03: gender; 1 character, code list 1068; absent: NULL */
    x278_str is_subscriber;     /**< INS01: is-subscriber flag; 1 character, code list 1073; absent: NULL */
    x278_str relationship;      /**< INS02: relationship to subscriber; 2 characters, code list 1069; absent: NULL */
    x278_str military_status;   /**< INS08: employment (military) status; 2 characters, code list 584; absent: NULL */
    x278_str birth_sequence;    /**< INS17: birth sequence number; 1 to 9 characters, a number; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_person;

/** One reason of another review organization. */
typedef struct x278_denial_reason {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** REF01, REF04-1, REF04-3, REF04-5: reference qualifier; 2 to 3 characters, code list 128; request only;
     *  absent: NULL */
    x278_str qualifier;
    /** REF02, REF04-2, REF04-4, REF04-6: reference value; 1 to 50 characters, outside list 886; request only;
     *  absent: NULL */
    x278_str code;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_denial_reason;

/** Why another review organization denied (REF with ZZ). */
typedef struct x278_denial {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** place among the neighbors that may come in any order: 0 in guide order, before the others */
    uint32_t order;
    /** REF02, REF04-2, REF04-4, REF04-6 with their qualifiers, at most 4; one that is left out between others is
     *  empty; none: NULL */
    const x278_denial_reason *const *reasons;
    size_t reason_count; /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_denial;

/** An organization or a person, in whatever role (all 2010 loops). */
typedef struct x278_party {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** place among the neighbors that may come in any order: 0 in guide order, before the others */
    uint32_t order;
    x278_str role;               /**< NM101: entity role; 2 to 3 characters, code list 98; absent: NULL */
    x278_str kind;               /**< NM102: person or organization; 1 character, code list 1065; absent: NULL */
    x278_str name;               /**< NM103: last or organization name; 1 to 60 characters; absent: NULL */
    x278_str first_name;         /**< NM104: first name; 1 to 35 characters; absent: NULL */
    x278_str middle_name;        /**< NM105: middle name; 1 to 25 characters; absent: NULL */
    x278_str prefix;             /**< NM106: name prefix; 1 to 10 characters; absent: NULL */
    x278_str suffix;             /**< NM107: name suffix; 1 to 10 characters; absent: NULL */
    x278_str id_qualifier;       /**< NM108: id qualifier; 1 to 2 characters, code list 66; absent: NULL */
    x278_str id;                 /**< NM109: identifier; 2 to 80 characters; absent: NULL */
    const x278_address *address; /**< N3 and N4; absent: NULL */
    const x278_reference *const *references; /**< REF; none: NULL */
    size_t reference_count;                  /**< how many */
    const x278_contact *const *contacts;     /**< PER; none: NULL */
    size_t contact_count;                    /**< how many */
    const x278_specialty *specialty;         /**< PRV; providers only; absent: NULL */
    const x278_rejection *const *rejections; /**< AAA; response only; none: NULL */
    size_t rejection_count;                  /**< how many */
    const x278_person *person;               /**< DMG and INS; subscriber and dependent only; absent: NULL */
    /** REF with ZZ; other review organization of a request only (2010EC); absent: NULL */
    const x278_denial *denial;
    /** DTP with 598; other review organization of a request only (2010EC); absent: NULL */
    const x278_period *denial_date;
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_party;

/** What was decided (HCR). */
typedef struct x278_decision {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** HCR01: review action (decision); 1 to 2 characters, code list 306; response only; absent: NULL */
    x278_str action;
    /** HCR02: review id (authorization number); 1 to 50 characters; response only; absent: NULL */
    x278_str authorization_number;
    /** HCR03, repeated: decision reason; each 1 to 30 characters, outside list 886; response only; absent: NULL */
    const x278_str *reasons;
    size_t reason_count; /**< how many, holes included */
    /** HCR04: second surgical opinion flag; 1 character, code list 1073; response only; absent: NULL */
    x278_str second_opinion;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_decision;

/** A diagnosis, or in a response a request for information (one element of HI). */
typedef struct x278_diagnosis {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: NULL */
    x278_str qualifier;
    /** HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: NULL */
    x278_str code;
    x278_str date_format; /**< HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: NULL */
    x278_str date;        /**< HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_diagnosis;

/** A piece of information that the review organization asks for (one element of HI with LOI). */
typedef struct x278_information_request {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: NULL */
    x278_str qualifier;
    /** HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: NULL */
    x278_str code;
    x278_str date_format; /**< HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: NULL */
    x278_str date;        /**< HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_information_request;

/** How much, how often, for how long (HSD). */
typedef struct x278_quantity {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str unit;        /**< HSD01: quantity qualifier; 2 characters, code list 673; absent: NULL */
    x278_str amount;      /**< HSD02: quantity of service; 1 to 15 characters, a number; absent: NULL */
    /** HSD03: frequency unit (day/week/month); 2 characters, code list 355; absent: NULL */
    x278_str frequency_unit;
    x278_str frequency;    /**< HSD04: frequency modulus; 1 to 6 characters, a number; absent: NULL */
    x278_str period_unit;  /**< HSD05: time period qualifier; 1 to 2 characters, code list 615; absent: NULL */
    x278_str period_count; /**< HSD06: number of periods; 1 to 3 characters, a number; absent: NULL */
    x278_str pattern;      /**< HSD07: delivery calendar pattern; 1 to 2 characters, code list 678; absent: NULL */
    x278_str time_of_day;  /**< HSD08: delivery time of day; 1 character, code list 679; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_quantity;

/** Conditions of one kind that apply or do not (CRC). */
typedef struct x278_condition {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** place among the neighbors that may come in any order: 0 in guide order, before the others */
    uint32_t order;
    x278_str category; /**< CRC01: condition category; 2 characters, code list 1136; request only; absent: NULL */
    x278_str applies;  /**< CRC02: conditions apply flag; 1 character, code list 1073; request only; absent: NULL */
    /** CRC03 to CRC07: condition code; each 2 to 3 characters, code list 1321; request only; absent: NULL */
    const x278_str *codes;
    size_t code_count; /**< how many, holes included */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_condition;

/** An admission to an institution (CL1). */
typedef struct x278_admission {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    x278_str type;           /**< CL101: admission type; 1 character, outside list 231; absent: NULL */
    x278_str source;         /**< CL102: admission source; 1 character, outside list 230; absent: NULL */
    x278_str patient_status; /**< CL103: patient status; 1 to 2 characters, outside list 239; absent: NULL */
    /** CL104: nursing home residential status; 1 character, code list 1345; request only; absent: NULL */
    x278_str residential_status;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_admission;

/** Transport by ambulance or otherwise (CR1). */
typedef struct x278_transport {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str weight_unit; /**< CR101: weight unit; 2 characters, code list 355; request only; absent: NULL */
    x278_str weight;      /**< CR102: patient weight; 1 to 10 characters, a number; request only; absent: NULL */
    x278_str type;        /**< CR103: ambulance transport type; 1 character, code list 1316; absent: NULL */
    /** CR104: ambulance transport reason; 1 character, code list 1317; request only; absent: NULL */
    x278_str reason;
    x278_str distance_unit;      /**< CR105: distance unit; 2 characters, code list 355; absent: NULL */
    x278_str distance;           /**< CR106: transport distance; 1 to 15 characters, a number; absent: NULL */
    x278_str round_trip_purpose; /**< CR109: round trip purpose; 1 to 80 characters; request only; absent: NULL */
    x278_str stretcher_purpose;  /**< CR110: stretcher purpose; 1 to 80 characters; request only; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_transport;

/** Spinal manipulation (CR2). */
typedef struct x278_spinal {
    uint32_t struct_size;      /**< bytes of this struct that the library filled */
    x278_str treatment_number; /**< CR201: treatment number in series; 1 to 9 characters, a number; absent: NULL */
    x278_str treatment_count;  /**< CR202: treatments in series; 1 to 15 characters, a number; absent: NULL */
    x278_str subluxation_from; /**< CR203: subluxation level from; 2 to 3 characters, code list 1367; absent: NULL */
    x278_str subluxation_to;   /**< CR204: subluxation level to; 2 to 3 characters, code list 1367; absent: NULL */
    /** CR208: patient condition; 1 character, code list 1342; request only; absent: NULL */
    x278_str patient_condition;
    x278_str complication;  /**< CR209: complication flag; 1 character, code list 1073; request only; absent: NULL */
    x278_str description_1; /**< CR210: condition description 1; 1 to 80 characters; request only; absent: NULL */
    x278_str description_2; /**< CR211: condition description 2; 1 to 80 characters; request only; absent: NULL */
    /** CR212: x-ray available flag; 1 character, code list 1073; request only; absent: NULL */
    x278_str xray_available;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_spinal;

/** Home oxygen therapy (CR5). */
typedef struct x278_oxygen {
    uint32_t struct_size;      /**< bytes of this struct that the library filled */
    x278_str equipment_1;      /**< CR503: oxygen equipment type 1; 1 character, code list 1348; absent: NULL */
    x278_str equipment_2;      /**< CR504: oxygen equipment type 2; 1 character, code list 1348; absent: NULL */
    x278_str equipment_reason; /**< CR505: equipment reason text; 1 to 80 characters; request only; absent: NULL */
    x278_str flow_rate;        /**< CR506: oxygen flow rate; 1 to 15 characters, a number; absent: NULL */
    x278_str daily_use_count;  /**< CR507: daily oxygen use count; 1 to 15 characters, a number; absent: NULL */
    x278_str hours_per_use;    /**< CR508: hours per use; 1 to 15 characters, a number; absent: NULL */
    x278_str therapist_order;  /**< CR509: respiratory therapist order; 1 to 80 characters; absent: NULL */
    /** CR510: arterial blood gas; 1 to 15 characters, a number; request only; absent: NULL */
    x278_str arterial_blood_gas;
    x278_str saturation; /**< CR511: oxygen saturation; 1 to 15 characters, a number; request only; absent: NULL */
    /** CR512: oxygen test condition; 1 character, code list 1349; request only; absent: NULL */
    x278_str test_condition;
    /** CR513: oxygen test finding 1; 1 character, code list 1350; request only; absent: NULL */
    x278_str test_finding_1;
    /** CR514: oxygen test finding 2; 1 character, code list 1350; request only; absent: NULL */
    x278_str test_finding_2;
    /** CR515: oxygen test finding 3; 1 character, code list 1350; request only; absent: NULL */
    x278_str test_finding_3;
    x278_str portable_flow_rate; /**< CR516: portable system flow rate; 1 to 15 characters, a number; absent: NULL */
    x278_str delivery_system;    /**< CR517: oxygen delivery system; 1 character, code list 1382; absent: NULL */
    x278_str equipment_3;        /**< CR518: oxygen equipment type 3; 1 character, code list 1348; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_oxygen;

/** Home health care (CR6). */
typedef struct x278_home_health {
    uint32_t struct_size;          /**< bytes of this struct that the library filled */
    x278_str prognosis;            /**< CR601: prognosis; 1 character, code list 923; absent: NULL */
    x278_str start_date;           /**< CR602: home health start date; 8 characters; absent: NULL */
    x278_str certification_format; /**< CR603: period format; 2 to 3 characters, code list 1250; absent: NULL */
    x278_str certification_period; /**< CR604: certification period; 1 to 35 characters; absent: NULL */
    x278_str medicare_coverage;    /**< CR607: Medicare coverage flag; 1 character, code list 1073; absent: NULL */
    x278_str certification_type;   /**< CR608: certification type; 1 character, code list 1322; absent: NULL */
    x278_str surgery_date;         /**< CR609: surgery date; 8 characters; request only; absent: NULL */
    /** CR610: procedure code qualifier; 2 characters, code list 235; request only; absent: NULL */
    x278_str surgery_qualifier;
    /** CR611: surgical procedure code; 1 to 15 characters, outside list 130 131; request only; absent: NULL */
    x278_str surgery_code;
    x278_str order_date;             /**< CR612: physician order date; 8 characters; request only; absent: NULL */
    x278_str last_visit_date;        /**< CR613: last visit date; 8 characters; request only; absent: NULL */
    x278_str physician_contact_date; /**< CR614: physician contact date; 8 characters; request only; absent: NULL */
    /** CR615: period format; 2 to 3 characters, code list 1250; request only; absent: NULL */
    x278_str last_admission_format;
    /** CR616: last admission period; 1 to 35 characters; request only; absent: NULL */
    x278_str last_admission_period;
    /** CR617: patient location; 1 character, code list 1384; request only; absent: NULL */
    x278_str patient_location;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_home_health;

/** A document that goes with the request, or that is asked for (PWK). */
typedef struct x278_attachment {
    uint32_t struct_size;      /**< bytes of this struct that the library filled */
    x278_str report_type;      /**< PWK01: attachment report type; 2 characters, code list 755; absent: NULL */
    x278_str transmission;     /**< PWK02: how the attachment is sent; 1 to 2 characters, code list 756; absent: NULL */
    x278_str number_qualifier; /**< PWK05: control number qualifier; 1 to 2 characters, code list 66; absent: NULL */
    x278_str number;           /**< PWK06: attachment control number; 2 to 80 characters; absent: NULL */
    x278_str description;      /**< PWK07: attachment description; 1 to 80 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_attachment;

/** A procedure (the composite of SV101, SV202, SV301). */
typedef struct x278_procedure {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** SV101-1, SV202-1, SV301-1: procedure code qualifier; 2 characters, code list 235; absent: NULL */
    x278_str qualifier;
    /** SV101-2, SV202-2, SV301-2: procedure code; 1 to 80 characters, outside list 130 131 135 240 513 843; absent:
     *  NULL */
    x278_str code;
    /** SV101-3 to SV101-6, SV202-3 to SV202-6, SV301-3 to SV301-6: modifier; each 2 characters, outside list 130
     *  135; absent: NULL */
    const x278_str *modifiers;
    size_t modifier_count; /**< how many, holes included */
    x278_str description;  /**< SV101-7, SV202-7, SV301-7: procedure description; 1 to 80 characters; absent: NULL */
    /** SV101-8, SV202-8, SV301-8: procedure code range end; 1 to 48 characters, outside list 130 131 135 240 513
     *  843; absent: NULL */
    x278_str range_end;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_procedure;

/** A professional service (SV1). */
typedef struct x278_professional {
    uint32_t struct_size;            /**< bytes of this struct that the library filled */
    const x278_procedure *procedure; /**< SV101; absent: NULL */
    x278_str amount;                 /**< SV102: line amount; 1 to 18 characters, a number; absent: NULL */
    x278_str unit;                   /**< SV103: unit of service; 2 characters, code list 355; absent: NULL */
    x278_str units;                  /**< SV104: service units; 1 to 15 characters, a number; absent: NULL */
    /** SV107-1 to SV107-4: diagnosis pointer; each 1 to 2 characters, a number; request only; absent: NULL */
    const x278_str *diagnosis_pointers;
    size_t diagnosis_pointer_count; /**< how many, holes included */
    x278_str epsdt;                 /**< SV111: EPSDT flag; 1 character, code list 1073; absent: NULL */
    x278_str care_level;            /**< SV120: nursing home level of care; 1 character, code list 1337; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_professional;

/** An institutional service (SV2). */
typedef struct x278_institutional {
    uint32_t struct_size;            /**< bytes of this struct that the library filled */
    x278_str revenue_code;           /**< SV201: revenue code; 1 to 48 characters, outside list 132; absent: NULL */
    const x278_procedure *procedure; /**< SV202; absent: NULL */
    x278_str amount;                 /**< SV203: line amount; 1 to 18 characters, a number; absent: NULL */
    x278_str unit;                   /**< SV204: unit of service; 2 characters, code list 355; absent: NULL */
    x278_str units;                  /**< SV205: service units; 1 to 15 characters, a number; absent: NULL */
    x278_str rate;                   /**< SV206: line rate; 1 to 10 characters, a number; absent: NULL */
    /** SV209: nursing home residential status; 1 character, code list 1345; request only; absent: NULL */
    x278_str residential_status;
    x278_str care_level; /**< SV210: nursing home level of care; 1 character, code list 1337; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_institutional;

/** A dental service (SV3). */
typedef struct x278_dental {
    uint32_t struct_size;            /**< bytes of this struct that the library filled */
    const x278_procedure *procedure; /**< SV301; absent: NULL */
    x278_str amount;                 /**< SV302: line amount; 1 to 18 characters, a number; absent: NULL */
    /** SV304-1 to SV304-5: oral cavity area; each 1 to 3 characters, outside list 135; absent: NULL */
    const x278_str *oral_areas;
    size_t oral_area_count; /**< how many, holes included */
    x278_str replacement;   /**< SV305: initial or replacement; 1 character, code list 1358; absent: NULL */
    x278_str units;         /**< SV306: service count; 1 to 15 characters, a number; absent: NULL */
    x278_str description;   /**< SV307: description; 1 to 80 characters; request only; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_dental;

/** A tooth that a dental service is for (TOO). */
typedef struct x278_tooth {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str system;      /**< TOO01: tooth numbering qualifier; 1 to 3 characters, code list 1270; absent: NULL */
    x278_str number;      /**< TOO02: tooth number; 1 to 30 characters, outside list 135; absent: NULL */
    /** TOO03-1 to TOO03-5: tooth surface; each 1 to 2 characters, code list 1369; absent: NULL */
    const x278_str *surfaces;
    size_t surface_count; /**< how many, holes included */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_tooth;

/** A service (loop 2000F). Values here hold for this service only and override those of the event. */
typedef struct x278_service {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278_str category;      /**< UM01: request category; 1 to 2 characters, code list 1525; absent: NULL */
    x278_str certification; /**< UM02: certification type; 1 character, code list 1322; absent: NULL */
    x278_str service_type;  /**< UM03: service type; 1 to 2 characters, code list 1365; absent: NULL */
    /** UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: NULL */
    x278_str facility_code;
    /** UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: NULL */
    x278_str facility_qualifier;
    x278_str message;                               /**< MSG01: free text; 1 to 264 characters; absent: NULL */
    const x278_trace *const *traces;                /**< TRN; none: NULL */
    size_t trace_count;                             /**< how many */
    const x278_rejection *const *rejections;        /**< AAA; response only; none: NULL */
    size_t rejection_count;                         /**< how many */
    const x278_decision *decision;                  /**< HCR; of an inquiry what is looked for; absent: NULL */
    const x278_reference *previous_authorization;   /**< REF with BB; absent: NULL */
    const x278_reference *administrative_reference; /**< REF with NT; absent: NULL */
    const x278_reference *const *references;        /**< REF, the receipt of a notification; none: NULL */
    size_t reference_count;                         /**< how many */
    const x278_period *service_date;                /**< DTP with 472; absent: NULL */
    const x278_period *issued;  /**< DTP with 102, when the certification was issued; absent: NULL */
    const x278_period *expires; /**< DTP with 036, when the certification expires; absent: NULL */
    /** DTP with 007, when the certification is effective; absent: NULL */
    const x278_period *effective;
    /** HI, at most 12; response only; one that is left out between others is empty; none: NULL */
    const x278_information_request *const *information_requests;
    size_t information_request_count;          /**< how many */
    const x278_professional *professional;     /**< SV1; absent: NULL */
    const x278_institutional *institutional;   /**< SV2; absent: NULL */
    const x278_dental *dental;                 /**< SV3; absent: NULL */
    const x278_tooth *const *teeth;            /**< TOO; none: NULL */
    size_t tooth_count;                        /**< how many */
    const x278_quantity *quantity;             /**< HSD; absent: NULL */
    const x278_attachment *const *attachments; /**< PWK; none: NULL */
    size_t attachment_count;                   /**< how many */
    const x278_party *const *providers;        /**< loop 2010F; in a response of X217 2010FA; none: NULL */
    size_t provider_count;                     /**< how many */
    /** whom to send additional information to, loop 2010FB; response only; absent: NULL */
    const x278_party *information_contact;
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_service;

/** A patient event: what is asked for, or was decided, for one patient (loop 2000E). */
typedef struct x278_event {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278_str category;      /**< UM01: request category; 1 to 2 characters, code list 1525; absent: NULL */
    x278_str certification; /**< UM02: certification type; 1 character, code list 1322; absent: NULL */
    x278_str service_type;  /**< UM03: service type; 1 to 2 characters, code list 1365; absent: NULL */
    /** UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: NULL */
    x278_str facility_code;
    /** UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: NULL */
    x278_str facility_qualifier;
    /** UM05-1 to UM05-3: related cause; each 2 to 3 characters, code list 1362; request only; absent: NULL */
    const x278_str *related_causes;
    size_t related_cause_count; /**< how many, holes included */
    /** UM05-4: state of accident; 2 characters, outside list 22; request only; absent: NULL */
    x278_str accident_state;
    /** UM05-5: country of accident; 2 to 3 characters, outside list 5; request only; absent: NULL */
    x278_str accident_country;
    x278_str urgency; /**< UM06: level of service (urgency); 1 to 3 characters, code list 1338; absent: NULL */
    /** UM07: current health condition; 1 character, code list 1213; request only; absent: NULL */
    x278_str health_condition;
    x278_str prognosis;    /**< UM08: prognosis; 1 character, code list 923; request only; absent: NULL */
    x278_str release;      /**< UM09: release of information; 1 character, code list 1363; request only; absent: NULL */
    x278_str delay_reason; /**< UM10: delay reason; 1 to 2 characters, code list 1514; request only; absent: NULL */
    x278_str message;      /**< MSG01: free text; 1 to 264 characters; absent: NULL */
    const x278_trace *const *traces;                /**< TRN; none: NULL */
    size_t trace_count;                             /**< how many */
    const x278_rejection *const *rejections;        /**< AAA; response only; none: NULL */
    size_t rejection_count;                         /**< how many */
    const x278_decision *decision;                  /**< HCR; of an inquiry what is looked for; absent: NULL */
    const x278_reference *previous_authorization;   /**< REF with BB; absent: NULL */
    const x278_reference *administrative_reference; /**< REF with NT; absent: NULL */
    const x278_reference *const *references;        /**< REF, the receipt of a notification; none: NULL */
    size_t reference_count;                         /**< how many */
    const x278_period *accident_date;               /**< DTP with 439; absent: NULL */
    const x278_period *last_menstrual_period;       /**< DTP with 484; absent: NULL */
    const x278_period *estimated_birth_date;        /**< DTP with ABC; absent: NULL */
    const x278_period *onset_date;                  /**< DTP with 431; absent: NULL */
    const x278_period *event_date;                  /**< DTP with AAH; absent: NULL */
    const x278_period *admission_date;              /**< DTP with 435; absent: NULL */
    const x278_period *discharge_date;              /**< DTP with 096; absent: NULL */
    const x278_period *issued;  /**< DTP with 102, when the certification was issued; absent: NULL */
    const x278_period *expires; /**< DTP with 036, when the certification expires; absent: NULL */
    /** DTP with 007, when the certification is effective; absent: NULL */
    const x278_period *effective;
    const x278_period *requested; /**< DTP with 881, when the review was requested; absent: NULL */
    /** HI, at most 12 with those below; one that is left out between others is empty; none: NULL */
    const x278_diagnosis *const *diagnoses;
    size_t diagnosis_count; /**< how many */
    /** HI with LOI, what the payer asks for; empty where the element is a diagnosis; response only; none: NULL */
    const x278_information_request *const *information_requests;
    size_t information_request_count;              /**< how many */
    const x278_quantity *quantity;                 /**< HSD; absent: NULL */
    const x278_condition *ambulance_conditions;    /**< CRC with 07; request only; absent: NULL */
    const x278_condition *chiropractic_conditions; /**< CRC with 08; request only; absent: NULL */
    const x278_condition *equipment_conditions;    /**< CRC with 09; request only; absent: NULL */
    const x278_condition *oxygen_conditions;       /**< CRC with 11; request only; absent: NULL */
    const x278_condition *functional_limitations;  /**< CRC with 75; request only; absent: NULL */
    const x278_condition *activities_permitted;    /**< CRC with 76; request only; absent: NULL */
    const x278_condition *mental_status;           /**< CRC with 77; request only; absent: NULL */
    const x278_admission *admission;               /**< CL1; absent: NULL */
    const x278_transport *transport;               /**< CR1; absent: NULL */
    const x278_spinal *spinal;                     /**< CR2; absent: NULL */
    const x278_oxygen *oxygen;                     /**< CR5; absent: NULL */
    const x278_home_health *home_health;           /**< CR6; absent: NULL */
    const x278_attachment *const *attachments;     /**< PWK; none: NULL */
    size_t attachment_count;                       /**< how many */
    const x278_party *const *providers;            /**< loop 2010EA; none: NULL */
    size_t provider_count;                         /**< how many */
    const x278_party *const *transport_places;     /**< loop 2010EB; in a response of X217 2010EC; none: NULL */
    size_t transport_place_count;                  /**< how many */
    /** review organizations that denied before, loop 2010EC of a request; none: NULL */
    const x278_party *const *other_reviewers;
    size_t other_reviewer_count; /**< how many */
    /** whom to send additional information to, loop 2010EB of a response; absent: NULL */
    const x278_party *information_contact;
    const x278_service *const *services; /**< loop 2000F; none: NULL */
    size_t service_count;                /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_event;

/** The patient, when not the subscriber (loop 2000D). */
typedef struct x278_dependent {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    const x278_party *party;                 /**< who it is, loop 2010D; absent: NULL */
    const x278_trace *const *traces;         /**< TRN; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t trace_count;                      /**< how many */
    const x278_rejection *const *rejections; /**< AAA; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t rejection_count;                  /**< how many */
    const x278_reference *const *references; /**< REF; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t reference_count;                  /**< how many */
    const x278_event *const *events;         /**< loop 2000E; none: NULL */
    size_t event_count;                      /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_dependent;

/** The subscriber, who is the patient unless there is a dependent (loop 2000C). */
typedef struct x278_subscriber {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    const x278_party *party;                 /**< who it is, loop 2010C; absent: NULL */
    const x278_trace *const *traces;         /**< TRN; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t trace_count;                      /**< how many */
    const x278_rejection *const *rejections; /**< AAA; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t rejection_count;                  /**< how many */
    const x278_reference *const *references; /**< REF; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t reference_count;                  /**< how many */
    const x278_dependent *const *dependents; /**< loop 2000D; none: NULL */
    size_t dependent_count;                  /**< how many */
    const x278_event *const *events;         /**< loop 2000E, when the subscriber is the patient; none: NULL */
    size_t event_count;                      /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_subscriber;

/** Who asks for the review (loop 2000B); of a notification who receives it. */
typedef struct x278_requester {
    uint32_t struct_size;                      /**< bytes of this struct that the library filled */
    const x278_party *const *parties;          /**< who it is, loop 2010B; a response may name two; none: NULL */
    size_t party_count;                        /**< how many */
    const x278_rejection *const *rejections;   /**< AAA; of the relatives of X217, empty in X217 itself; none: NULL */
    size_t rejection_count;                    /**< how many */
    const x278_subscriber *const *subscribers; /**< loop 2000C; none: NULL */
    size_t subscriber_count;                   /**< how many */
    const x278_event *const *events;           /**< loop 2000E, of an inquiry without a patient; none: NULL */
    size_t event_count;                        /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_requester;

/** The payer or review organization (loop 2000A); of a notification who sends it. */
typedef struct x278_organization {
    uint32_t struct_size;                    /**< bytes of this struct that the library filled */
    const x278_party *const *parties;        /**< who it is, loop 2010A; none: NULL */
    size_t party_count;                      /**< how many */
    const x278_rejection *const *rejections; /**< AAA; response only; none: NULL */
    size_t rejection_count;                  /**< how many */
    const x278_requester *const *requesters; /**< loop 2000B; none: NULL */
    size_t requester_count;                  /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_organization;

/** One transaction, request or response: the root of the tree. */
typedef struct x278_review {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    x278_str control_number; /**< ST02: transaction control number; 4 to 9 characters; absent: NULL */
    x278_str guide;          /**< ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: NULL */
    x278_str structure;      /**< BHT01: hierarchy structure code; 4 characters, code list 1005; absent: NULL */
    x278_str purpose;        /**< BHT02: transaction purpose; 2 characters, code list 353; absent: NULL */
    x278_str transaction_id; /**< BHT03: submitter transaction id; 1 to 50 characters; absent: NULL */
    x278_str date;           /**< BHT04: creation date; 8 characters; absent: NULL */
    x278_str time;           /**< BHT05: creation time; 4 to 8 characters; absent: NULL */
    x278_str type;           /**< BHT06: transaction type; 2 characters, code list 640; absent: NULL */
    const x278_organization *const *organizations; /**< loop 2000A; X217 has one; none: NULL */
    size_t organization_count;                     /**< how many */
    /** all events of all patients, which hang at their subscriber or dependent, too; kept by the library; none:
     *  NULL */
    const x278_event *const *events;
    size_t event_count;                  /**< how many */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_review;

/** The interchange and group around a transaction, and how the bytes are laid out. */
typedef struct x278_envelope {
    uint32_t struct_size;       /**< bytes of this struct that the library filled */
    uint32_t line_break;        /**< what follows each terminator: X278_LINE_BREAK_* */
    uint32_t final_break;       /**< 0: nothing follows the last terminator, 1: the line break does */
    x278_delimiters delimiters; /**< all 0: the default ones */
    /** ISA01: authorization info qualifier; 2 characters, code list I01; absent: NULL */
    x278_str authorization_qualifier;
    x278_str authorization;        /**< ISA02: authorization info; 10 characters; absent: NULL */
    x278_str security_qualifier;   /**< ISA03: security info qualifier; 2 characters, code list I03; absent: NULL */
    x278_str security;             /**< ISA04: security info; 10 characters; absent: NULL */
    x278_str sender_qualifier;     /**< ISA05: sender id qualifier; 2 characters, code list I05; absent: NULL */
    x278_str sender;               /**< ISA06: sender id; 15 characters; absent: NULL */
    x278_str receiver_qualifier;   /**< ISA07: receiver id qualifier; 2 characters, code list I05; absent: NULL */
    x278_str receiver;             /**< ISA08: receiver id; 15 characters; absent: NULL */
    x278_str date;                 /**< ISA09: date YYMMDD; 6 characters; absent: NULL */
    x278_str time;                 /**< ISA10: time HHMM; 4 characters; absent: NULL */
    x278_str version;              /**< ISA12: interchange version; 5 characters, code list I11; absent: NULL */
    x278_str control_number;       /**< ISA13: interchange control number; 9 characters, a number; absent: NULL */
    x278_str acknowledgment;       /**< ISA14: TA1 requested flag; 1 character, code list I13; absent: NULL */
    x278_str usage;                /**< ISA15: test/production flag; 1 character, code list I14; absent: NULL */
    x278_str functional_id;        /**< GS01: functional group code; 2 characters, code list 479; absent: NULL */
    x278_str group_sender;         /**< GS02: application sender; 2 to 15 characters; absent: NULL */
    x278_str group_receiver;       /**< GS03: application receiver; 2 to 15 characters; absent: NULL */
    x278_str group_date;           /**< GS04: group date; 8 characters; absent: NULL */
    x278_str group_time;           /**< GS05: group time; 4 to 8 characters; absent: NULL */
    x278_str group_control_number; /**< GS06: group control number; 1 to 9 characters, a number; absent: NULL */
    x278_str agency;               /**< GS07: responsible agency; 1 to 2 characters, code list 455; absent: NULL */
    x278_str group_version;        /**< GS08: version / guide id; 1 to 12 characters, code list 480; absent: NULL */
    /** the byte in ISA11 of a message without a repetition separator, such as 85 (U) before version 00402; absent: 0 */
    uint32_t repetition_byte;
    uint32_t component_byte; /**< the byte in ISA16 of a message without a component separator; absent: 0 */
    /** what the message lacks at its end, since it was cut short: X278_MISSING_* bits of reader.h; 0: it is complete. A document
     *  that has one is not written unless the options say so (X278_ENCODE_INCOMPLETE) */
    uint32_t incomplete;
    uint32_t reserved; /**< padding, always 0 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_envelope;

#ifdef __cplusplus
}
#endif

#endif
