// Written by bindings/node/tools/make_types.mjs from docs/x278-api.json and docs/x278.schema.json: do not edit.

/** With the options words and paths: NAME_word and NAME_path beside NAME. */
export interface Annotations {
    [annotation: `${string}_word` | `${string}_path`]: string | (string | null)[] | undefined;
}

/** A code of an acknowledgment. */
export interface AckCode {
    code: string;
    meaning?: string;
}

/** A finding. It holds no value of the message. */
export interface Issue {
    severity: 'info' | 'warning' | 'error';
    code: string;
    /** What is at fault, such as "2010C-NM109"; absent when no guide places it */
    path: string;
    /** Loop id, such as "2010C" */
    loop: string;
    /** Segment tag; absent when the bytes are no tag at all */
    segment: string;
    /** TA1 note code that answers it (TA105), three digits */
    ta1: string;
    /** Group error code of a 999 (AK905) */
    ak905: string;
    /** Segment error code of a 999 (IK304) */
    ik304: string;
    /** Element error code of a 999 (IK403) */
    ik403: string;
    /** Transaction error code of a 999 (IK502) */
    ik502: string;
    /** Id of the situational rule that fired */
    rule: string;
    /** One English line made of code and params; no value of the message in it */
    message: string;
    /** SNIP type 1 to 7 of the check that found it */
    snip: number;
    /** Segment in its transaction, ST is 1; 0 for envelope segments */
    ordinal: number;
    /** Element position from 1; 0: the segment as a whole */
    element: number;
    /** Component position from 1; 0: the element as a whole */
    component: number;
    /** Repetition from 1; 0: no element is meant */
    repetition: number;
    /** Byte offset in the input as the caller gave it */
    offset: number;
    /** Bytes at `offset` that are meant; 0 for something that is missing */
    length: number;
    /** Counts in the input from 1; 0 outside of any */
    interchange: number;
    /** Counts in its interchange from 1; 0 outside of any */
    group: number;
    /** Counts in its group from 1; 0 outside of any */
    transaction: number;
}

/** What the payer asked for (STC). */
export interface Wanted extends Annotations {
    /** STC01-1, STC10-1, STC11-1: category of the status; 1 to 30 characters; absent: left out */
    category?: string;
    /** STC01-2, STC10-2, STC11-2: status code, such as a LOINC; 1 to 30 characters; absent: left out */
    code?: string;
    /** STC01-4, STC10-4, STC11-4: code list qualifier; 1 to 3 characters; absent: left out */
    code_list?: string;
}

/** Diagnoses of a claim (HI). */
export interface Diagnoses extends Annotations {
    /** HI01 to HI12, at most 12; one that is left out between others is empty; absent: left out */
    diagnoses?: Diagnosis[];
}

/** The service line that a document is about (SVC). */
export interface ServiceLine extends Annotations {
    /** SVC01; absent: left out */
    procedure?: Procedure;
    /** SVC01-9 to SVC01-12: further components of release 006020; each 2 characters; absent: left out, one absent: no text */
    extensions?: (string | null)[];
    /** SVC02: charge; 1 to 18 characters, a number; absent: left out */
    charge?: string;
    /** SVC04: revenue code; 1 to 80 characters; absent: left out */
    revenue_code?: string;
}

/** Where a provider is (loop 1100C of X314 and X210). */
export interface Location extends Annotations {
    /** NX101: entity role; 2 to 3 characters, code list 98; absent: left out */
    role?: string;
    /** N3 and N4; absent: left out */
    address?: Address;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** Who sends or receives a 275, or whom it is about (loops 1000A to 1000D). */
export interface Correspondent extends Annotations {
    /** NM101: entity role; 2 to 3 characters, code list 98; absent: left out */
    role?: string;
    /** NM102: person or organization; 1 character, code list 1065; absent: left out */
    kind?: string;
    /** NM103: last or organization name; 1 to 60 characters; absent: left out */
    name?: string;
    /** NM104: first name; 1 to 35 characters; absent: left out */
    first_name?: string;
    /** NM105: middle name; 1 to 25 characters; absent: left out */
    middle_name?: string;
    /** NM107: name suffix; 1 to 10 characters; absent: left out */
    suffix?: string;
    /** NM108: id qualifier; 1 to 2 characters, code list 66; absent: left out */
    id_qualifier?: string;
    /** NM109: identifier; 2 to 80 characters; absent: left out */
    id?: string;
    /** NM110: entity relationship; 2 characters, code list 706; absent: left out */
    relationship?: string;
    /** NM111: role of the source or receiver; 2 to 3 characters, code list 98; absent: left out */
    related_role?: string;
    /** PER; absent: left out */
    contacts?: Contact[];
    /** PRV; provider of X314 and X210 only; absent: left out */
    specialty?: Specialty;
    /** REF; of a patient 2I is the TRN02 of the 278's event; absent: left out */
    references?: Reference[];
    /** DTP; patient of X314 and X210 only; absent: left out */
    service_date?: Period;
    /** Loop 1100C; provider of X314 and X210 only; absent: left out */
    location?: Location;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** How a file is formed (EFI of X211 and X210). */
export interface ElectronicFormat extends Annotations {
    /** EFI01: security level; 1 to 2 characters, code list 786; absent: left out */
    security_level?: string;
    /** EFI02: free text; 1 to 264 characters, code list 786; absent: left out */
    text?: string;
    /** EFI03: security technique; 1 to 2 characters, code list 786; absent: left out */
    security_technique?: string;
    /** EFI04: program version; 1 to 30 characters, code list 786; absent: left out */
    program_version?: string;
    /** EFI05: program id; 1 to 30 characters, code list 786; absent: left out */
    program?: string;
    /** EFI06: format version; 1 to 30 characters, code list 786; absent: left out */
    format_version?: string;
    /** EFI07: interchange format; 1 to 30 characters, code list 786; absent: left out */
    interchange_format?: string;
    /** EFI08: compression version; 1 to 30 characters, code list 786; absent: left out */
    compression_version?: string;
    /** EFI09: compression technique; 1 to 30 characters, code list 786; absent: left out */
    compression?: string;
    /** EFI10: drawing sheet size; 1 to 2 characters, code list 786; absent: left out */
    drawing_sheet?: string;
    /** EFI11: name that the sender gave the file; 1 to 64 characters, code list 786; absent: left out */
    file_name?: string;
    /** EFI12: block type; 1 to 4 characters, code list 786; absent: left out */
    block_type?: string;
    /** EFI13: record length; 1 to 15 characters, code list 786; absent: left out */
    record_length?: string;
    /** EFI14: block length; 1 to 5 characters, code list 786; absent: left out */
    block_length?: string;
    /** EFI15: filter version; 1 to 30 characters, code list 786; absent: left out */
    filter_version?: string;
    /** EFI16: filter id; 3 characters, code list 786; absent: left out */
    filter?: string;
}

/** The content of a document (loop 2110A; 2110B of X314 and X210). */
export interface Content extends Annotations {
    /** OOI01: object identification group; 1 to 2 characters, code list; absent: left out */
    object_group?: string;
    /** OOI02: object type qualifier; 1 to 3 characters, code list; absent: left out */
    object_type?: string;
    /** OOI03: object attribute; 1 to 256 characters; absent: left out */
    object_name?: string;
    /** EFI; X211 and X210 only; absent: left out */
    format?: ElectronicFormat;
    /** BDS01: how the bytes are encoded, ASC or B64; 3 characters, code list 1570; absent: left out */
    filter?: string;
    /** BDS02 or BIN01: length of the payload in bytes as sent; 1 to 15 characters, a number; absent: left out. Absent or unlike the payload, it is counted when the document is written */
    length?: string;
    /** BDS03 or BIN02: the bytes as sent; absent: all zeros */
    payload?: string;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** When a document was submitted and what it is (loop 2100A; 2100B of X314 and X210). */
export interface Category extends Annotations {
    /** DTP with 368; absent: left out */
    submitted?: Period;
    /** CAT01: report type; 2 characters, code list 755; absent: left out */
    report_type?: string;
    /** CAT02: HL, IA, TX and others; 1 to 2 characters, code list 756; absent: left out */
    format?: string;
    /** CAT03: format version; 1 to 30 characters; absent: left out */
    format_version?: string;
    /** The document itself; absent: left out */
    content?: Content;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** When the service of a line was done (loop 2100A of X314 and X210). */
export interface ServiceDay extends Annotations {
    /** DTP with 472; absent: left out */
    date?: Period;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** A document that is sent (loop 2000A). */
export interface Enclosure extends Annotations {
    /** LX01: line number; 1 to 6 characters, a number; absent: left out */
    number?: string;
    /** TRN01: 1 the sender number, 2 the payer number; 1 to 2 characters, code list 481; absent: left out */
    trace_type?: string;
    /** TRN02: attachment control number, as in PWK06 of the 278; 1 to 80 characters; absent: left out */
    control_number?: string;
    /** STC, at most 3; absent: left out */
    wanted?: Wanted[];
    /** REF; absent: left out */
    references?: Reference[];
    /** HI; absent: left out */
    diagnoses?: Diagnoses[];
    /** SVC; absent: left out */
    service?: ServiceLine;
    /** Loop 2100A of X314 and X210; absent: left out */
    service_date?: ServiceDay;
    /** Date, kind and content; absent: left out */
    category?: Category;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** A 275: documents for a services review or a claim. */
export interface Submission extends Annotations {
    /** ST02: transaction control number; 4 to 9 characters; absent: left out */
    control_number?: string;
    /** ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: left out */
    guide?: string;
    /** BGN01: 02 not asked for, 11 an answer; 2 characters, code list 353; absent: left out */
    purpose?: string;
    /** BGN02: number of this 275; 1 to 80 characters; absent: left out */
    reference?: string;
    /** BGN03: creation date; 8 characters; absent: left out */
    date?: string;
    /** BGN04: creation time; 4 to 8 characters; absent: left out */
    time?: string;
    /** Who sends it: loop 1000A, in X314 and X210 1000B; absent: left out */
    source?: Correspondent;
    /** Who gets it: loop 1000B, in X314 and X210 1000A; absent: left out */
    receiver?: Correspondent;
    /** Loop 1000C of X314 and X210; absent: left out */
    provider?: Correspondent;
    /** Loop 1000C, in X314 and X210 1000D; absent: left out */
    patient?: Correspondent;
    /** Loop 2000A; absent: left out */
    documents?: Enclosure[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** A segment, or a part of one, that no row of the guide takes. It is kept as it came and written back in its place. */
export interface Unknown extends Annotations {
    /** Segments and loops before it in its loop; of a part: segments of the tag before its */
    position?: number;
    /** 0: a whole segment; else `text` is this element of the segment, from 1 */
    element?: number;
    /** Of the element, from 1; 0 for a whole segment */
    repetition?: number;
    /** Of the repetition, from 1; 0 for a whole segment */
    component?: number;
    /** Bytes: element separator + 256 * component separator + 65536 * repetition separator, as `text` has them */
    delimiters?: number;
    /** Tag of the segment */
    tag?: string;
    /** The bytes: a whole segment with its tag and without its terminator, or the part */
    text?: string;
}

/** A number by which a sender finds a request again (TRN). */
export interface Trace extends Annotations {
    /** TRN01: trace type; 1 to 2 characters, code list 481; absent: left out */
    type?: string;
    /** TRN02: trace number; 1 to 50 characters; absent: left out */
    number?: string;
    /** TRN03: id of entity that assigned the trace; 10 characters; absent: left out */
    assigner?: string;
    /** TRN04: further id of that entity; 1 to 50 characters; absent: left out */
    assigner_unit?: string;
}

/** Why a request, or a part of it, could not be reviewed (AAA). */
export interface Rejection extends Annotations {
    /** AAA01: request valid flag; 1 character, code list 1073; response only; absent: left out */
    valid?: string;
    /** AAA03: reject reason; 2 characters, code list 901; response only; absent: left out */
    reason?: string;
    /** AAA04: follow-up action; 1 character, code list 889; response only; absent: left out */
    follow_up?: string;
}

/** A further number (REF). */
export interface Reference extends Annotations {
    /** Place among the neighbors that may come in any order: 0 in guide order, before the others */
    order?: number;
    /** REF01: reference qualifier; 2 to 3 characters, code list 128; absent: left out */
    qualifier?: string;
    /** REF02: reference value; 1 to 80 characters; absent: left out */
    value?: string;
    /** REF03: description; 1 to 80 characters; absent: left out */
    description?: string;
}

/** A date or a range of dates (DTP). */
export interface Period extends Annotations {
    /** Place among the neighbors that may come in any order: 0 in guide order, before the others */
    order?: number;
    /** DTP01: date qualifier; 3 characters, code list 374; absent: left out */
    qualifier?: string;
    /** DTP02: date format; 2 to 3 characters, code list 1250; absent: left out */
    format?: string;
    /** DTP03: date or date range; 1 to 35 characters; absent: left out */
    value?: string;
}

/** A postal address (N3, N4). */
export interface Address extends Annotations {
    /** N301: address line 1; 1 to 55 characters; absent: left out */
    line_1?: string;
    /** N302: address line 2; 1 to 55 characters; absent: left out */
    line_2?: string;
    /** N401: city; 2 to 30 characters; absent: left out */
    city?: string;
    /** N402: state or province; 2 characters, outside list 22; absent: left out */
    state?: string;
    /** N403: postal code; 3 to 15 characters, outside list 51; absent: left out */
    postal_code?: string;
    /** N404: country; 2 to 3 characters, outside list 5; absent: left out */
    country?: string;
    /** N407: country subdivision; 1 to 3 characters, outside list 5; absent: left out */
    subdivision?: string;
}

/** One number of a contact. */
export interface ContactNumber extends Annotations {
    /** PER03, PER05, PER07: number qualifier; 2 characters, code list 365; absent: left out */
    kind?: string;
    /** PER04, PER06, PER08: contact number; 1 to 256 characters; absent: left out */
    number?: string;
}

/** Whom to call or write (PER). */
export interface Contact extends Annotations {
    /** PER01: contact function; 2 characters, code list 366; absent: left out */
    function?: string;
    /** PER02: contact name; 1 to 60 characters; absent: left out */
    name?: string;
    /** PER03 to PER08, at most 3; one that is left out between others has neither kind nor number; absent: left out */
    numbers?: ContactNumber[];
}

/** What a provider does (PRV). */
export interface Specialty extends Annotations {
    /** PRV01: provider role code; 1 to 3 characters, code list 1221; absent: left out */
    role?: string;
    /** PRV02: taxonomy qualifier; 2 to 3 characters, code list 128; absent: left out */
    qualifier?: string;
    /** PRV03: provider taxonomy code; 1 to 80 characters, outside list 682; absent: left out */
    taxonomy?: string;
}

/** What is known of a subscriber or dependent besides the name (DMG, INS). */
export interface Person extends Annotations {
    /** DMG01: date format; 2 to 3 characters, code list 1250; absent: left out */
    birth_date_format?: string;
    /** DMG02: birth date; 1 to 35 characters; absent: left out */
    birth_date?: string;
    /** DMG03: gender; 1 character, code list 1068; absent: left out */
    gender?: string;
    /** INS01: is-subscriber flag; 1 character, code list 1073; absent: left out */
    is_subscriber?: string;
    /** INS02: relationship to subscriber; 2 characters, code list 1069; absent: left out */
    relationship?: string;
    /** INS08: employment (military) status; 2 characters, code list 584; absent: left out */
    military_status?: string;
    /** INS17: birth sequence number; 1 to 9 characters, a number; absent: left out */
    birth_sequence?: string;
}

/** One reason of another review organization. */
export interface DenialReason extends Annotations {
    /** REF01, REF04-1, REF04-3, REF04-5: reference qualifier; 2 to 3 characters, code list 128; request only; absent: left out */
    qualifier?: string;
    /** REF02, REF04-2, REF04-4, REF04-6: reference value; 1 to 50 characters, outside list 886; request only; absent: left out */
    code?: string;
}

/** Why another review organization denied (REF with ZZ). */
export interface Denial extends Annotations {
    /** Place among the neighbors that may come in any order: 0 in guide order, before the others */
    order?: number;
    /** REF02, REF04-2, REF04-4, REF04-6 with their qualifiers, at most 4; one that is left out between others is empty; absent: left out */
    reasons?: DenialReason[];
}

/** An organization or a person, in whatever role (all 2010 loops). */
export interface Party extends Annotations {
    /** Place among the neighbors that may come in any order: 0 in guide order, before the others */
    order?: number;
    /** NM101: entity role; 2 to 3 characters, code list 98; absent: left out */
    role?: string;
    /** NM102: person or organization; 1 character, code list 1065; absent: left out */
    kind?: string;
    /** NM103: last or organization name; 1 to 60 characters; absent: left out */
    name?: string;
    /** NM104: first name; 1 to 35 characters; absent: left out */
    first_name?: string;
    /** NM105: middle name; 1 to 25 characters; absent: left out */
    middle_name?: string;
    /** NM106: name prefix; 1 to 10 characters; absent: left out */
    prefix?: string;
    /** NM107: name suffix; 1 to 10 characters; absent: left out */
    suffix?: string;
    /** NM108: id qualifier; 1 to 2 characters, code list 66; absent: left out */
    id_qualifier?: string;
    /** NM109: identifier; 2 to 80 characters; absent: left out */
    id?: string;
    /** N3 and N4; absent: left out */
    address?: Address;
    /** REF; absent: left out */
    references?: Reference[];
    /** PER; absent: left out */
    contacts?: Contact[];
    /** PRV; providers only; absent: left out */
    specialty?: Specialty;
    /** AAA; response only; absent: left out */
    rejections?: Rejection[];
    /** DMG and INS; subscriber and dependent only; absent: left out */
    person?: Person;
    /** REF with ZZ; other review organization of a request only (2010EC); absent: left out */
    denial?: Denial;
    /** DTP with 598; other review organization of a request only (2010EC); absent: left out */
    denial_date?: Period;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** What was decided (HCR). */
export interface Decision extends Annotations {
    /** HCR01: review action (decision); 1 to 2 characters, code list 306; response only; absent: left out */
    action?: string;
    /** HCR02: review id (authorization number); 1 to 50 characters; response only; absent: left out */
    authorization_number?: string;
    /** HCR03, repeated: decision reason; each 1 to 30 characters, outside list 886; response only; absent: left out */
    reasons?: (string | null)[];
    /** HCR04: second surgical opinion flag; 1 character, code list 1073; response only; absent: left out */
    second_opinion?: string;
}

/** A diagnosis, or in a response a request for information (one element of HI). */
export interface Diagnosis extends Annotations {
    /** HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: left out */
    qualifier?: string;
    /** HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: left out */
    code?: string;
    /** HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: left out */
    date_format?: string;
    /** HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: left out */
    date?: string;
}

/** A piece of information that the review organization asks for (one element of HI with LOI). */
export interface InformationRequest extends Annotations {
    /** HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: left out */
    qualifier?: string;
    /** HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: left out */
    code?: string;
    /** HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: left out */
    date_format?: string;
    /** HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: left out */
    date?: string;
}

/** How much, how often, for how long (HSD). */
export interface Quantity extends Annotations {
    /** HSD01: quantity qualifier; 2 characters, code list 673; absent: left out */
    unit?: string;
    /** HSD02: quantity of service; 1 to 15 characters, a number; absent: left out */
    amount?: string;
    /** HSD03: frequency unit (day/week/month); 2 characters, code list 355; absent: left out */
    frequency_unit?: string;
    /** HSD04: frequency modulus; 1 to 6 characters, a number; absent: left out */
    frequency?: string;
    /** HSD05: time period qualifier; 1 to 2 characters, code list 615; absent: left out */
    period_unit?: string;
    /** HSD06: number of periods; 1 to 3 characters, a number; absent: left out */
    period_count?: string;
    /** HSD07: delivery calendar pattern; 1 to 2 characters, code list 678; absent: left out */
    pattern?: string;
    /** HSD08: delivery time of day; 1 character, code list 679; absent: left out */
    time_of_day?: string;
}

/** Conditions of one kind that apply or do not (CRC). */
export interface Condition extends Annotations {
    /** Place among the neighbors that may come in any order: 0 in guide order, before the others */
    order?: number;
    /** CRC01: condition category; 2 characters, code list 1136; request only; absent: left out */
    category?: string;
    /** CRC02: conditions apply flag; 1 character, code list 1073; request only; absent: left out */
    applies?: string;
    /** CRC03 to CRC07: condition code; each 2 to 3 characters, code list 1321; request only; absent: left out */
    codes?: (string | null)[];
}

/** An admission to an institution (CL1). */
export interface Admission extends Annotations {
    /** CL101: admission type; 1 character, outside list 231; absent: left out */
    type?: string;
    /** CL102: admission source; 1 character, outside list 230; absent: left out */
    source?: string;
    /** CL103: patient status; 1 to 2 characters, outside list 239; absent: left out */
    patient_status?: string;
    /** CL104: nursing home residential status; 1 character, code list 1345; request only; absent: left out */
    residential_status?: string;
}

/** Transport by ambulance or otherwise (CR1). */
export interface Transport extends Annotations {
    /** CR101: weight unit; 2 characters, code list 355; request only; absent: left out */
    weight_unit?: string;
    /** CR102: patient weight; 1 to 10 characters, a number; request only; absent: left out */
    weight?: string;
    /** CR103: ambulance transport type; 1 character, code list 1316; absent: left out */
    type?: string;
    /** CR104: ambulance transport reason; 1 character, code list 1317; request only; absent: left out */
    reason?: string;
    /** CR105: distance unit; 2 characters, code list 355; absent: left out */
    distance_unit?: string;
    /** CR106: transport distance; 1 to 15 characters, a number; absent: left out */
    distance?: string;
    /** CR109: round trip purpose; 1 to 80 characters; request only; absent: left out */
    round_trip_purpose?: string;
    /** CR110: stretcher purpose; 1 to 80 characters; request only; absent: left out */
    stretcher_purpose?: string;
}

/** Spinal manipulation (CR2). */
export interface Spinal extends Annotations {
    /** CR201: treatment number in series; 1 to 9 characters, a number; absent: left out */
    treatment_number?: string;
    /** CR202: treatments in series; 1 to 15 characters, a number; absent: left out */
    treatment_count?: string;
    /** CR203: subluxation level from; 2 to 3 characters, code list 1367; absent: left out */
    subluxation_from?: string;
    /** CR204: subluxation level to; 2 to 3 characters, code list 1367; absent: left out */
    subluxation_to?: string;
    /** CR208: patient condition; 1 character, code list 1342; request only; absent: left out */
    patient_condition?: string;
    /** CR209: complication flag; 1 character, code list 1073; request only; absent: left out */
    complication?: string;
    /** CR210: condition description 1; 1 to 80 characters; request only; absent: left out */
    description_1?: string;
    /** CR211: condition description 2; 1 to 80 characters; request only; absent: left out */
    description_2?: string;
    /** CR212: x-ray available flag; 1 character, code list 1073; request only; absent: left out */
    xray_available?: string;
}

/** Home oxygen therapy (CR5). */
export interface Oxygen extends Annotations {
    /** CR503: oxygen equipment type 1; 1 character, code list 1348; absent: left out */
    equipment_1?: string;
    /** CR504: oxygen equipment type 2; 1 character, code list 1348; absent: left out */
    equipment_2?: string;
    /** CR505: equipment reason text; 1 to 80 characters; request only; absent: left out */
    equipment_reason?: string;
    /** CR506: oxygen flow rate; 1 to 15 characters, a number; absent: left out */
    flow_rate?: string;
    /** CR507: daily oxygen use count; 1 to 15 characters, a number; absent: left out */
    daily_use_count?: string;
    /** CR508: hours per use; 1 to 15 characters, a number; absent: left out */
    hours_per_use?: string;
    /** CR509: respiratory therapist order; 1 to 80 characters; absent: left out */
    therapist_order?: string;
    /** CR510: arterial blood gas; 1 to 15 characters, a number; request only; absent: left out */
    arterial_blood_gas?: string;
    /** CR511: oxygen saturation; 1 to 15 characters, a number; request only; absent: left out */
    saturation?: string;
    /** CR512: oxygen test condition; 1 character, code list 1349; request only; absent: left out */
    test_condition?: string;
    /** CR513: oxygen test finding 1; 1 character, code list 1350; request only; absent: left out */
    test_finding_1?: string;
    /** CR514: oxygen test finding 2; 1 character, code list 1350; request only; absent: left out */
    test_finding_2?: string;
    /** CR515: oxygen test finding 3; 1 character, code list 1350; request only; absent: left out */
    test_finding_3?: string;
    /** CR516: portable system flow rate; 1 to 15 characters, a number; absent: left out */
    portable_flow_rate?: string;
    /** CR517: oxygen delivery system; 1 character, code list 1382; absent: left out */
    delivery_system?: string;
    /** CR518: oxygen equipment type 3; 1 character, code list 1348; absent: left out */
    equipment_3?: string;
}

/** Home health care (CR6). */
export interface HomeHealth extends Annotations {
    /** CR601: prognosis; 1 character, code list 923; absent: left out */
    prognosis?: string;
    /** CR602: home health start date; 8 characters; absent: left out */
    start_date?: string;
    /** CR603: period format; 2 to 3 characters, code list 1250; absent: left out */
    certification_format?: string;
    /** CR604: certification period; 1 to 35 characters; absent: left out */
    certification_period?: string;
    /** CR607: Medicare coverage flag; 1 character, code list 1073; absent: left out */
    medicare_coverage?: string;
    /** CR608: certification type; 1 character, code list 1322; absent: left out */
    certification_type?: string;
    /** CR609: surgery date; 8 characters; request only; absent: left out */
    surgery_date?: string;
    /** CR610: procedure code qualifier; 2 characters, code list 235; request only; absent: left out */
    surgery_qualifier?: string;
    /** CR611: surgical procedure code; 1 to 15 characters, outside list 130 131; request only; absent: left out */
    surgery_code?: string;
    /** CR612: physician order date; 8 characters; request only; absent: left out */
    order_date?: string;
    /** CR613: last visit date; 8 characters; request only; absent: left out */
    last_visit_date?: string;
    /** CR614: physician contact date; 8 characters; request only; absent: left out */
    physician_contact_date?: string;
    /** CR615: period format; 2 to 3 characters, code list 1250; request only; absent: left out */
    last_admission_format?: string;
    /** CR616: last admission period; 1 to 35 characters; request only; absent: left out */
    last_admission_period?: string;
    /** CR617: patient location; 1 character, code list 1384; request only; absent: left out */
    patient_location?: string;
}

/** A document that goes with the request, or that is asked for (PWK). */
export interface Attachment extends Annotations {
    /** PWK01: attachment report type; 2 characters, code list 755; absent: left out */
    report_type?: string;
    /** PWK02: how the attachment is sent; 1 to 2 characters, code list 756; absent: left out */
    transmission?: string;
    /** PWK05: control number qualifier; 1 to 2 characters, code list 66; absent: left out */
    number_qualifier?: string;
    /** PWK06: attachment control number; 2 to 80 characters; absent: left out */
    number?: string;
    /** PWK07: attachment description; 1 to 80 characters; absent: left out */
    description?: string;
}

/** A procedure (the composite of SV101, SV202, SV301). */
export interface Procedure extends Annotations {
    /** SV101-1, SV202-1, SV301-1: procedure code qualifier; 2 characters, code list 235; absent: left out */
    qualifier?: string;
    /** SV101-2, SV202-2, SV301-2: procedure code; 1 to 80 characters, outside list 130 131 135 240 513 843; absent: left out */
    code?: string;
    /** SV101-3 to SV101-6, SV202-3 to SV202-6, SV301-3 to SV301-6: modifier; each 2 characters, outside list 130 135; absent: left out */
    modifiers?: (string | null)[];
    /** SV101-7, SV202-7, SV301-7: procedure description; 1 to 80 characters; absent: left out */
    description?: string;
    /** SV101-8, SV202-8, SV301-8: procedure code range end; 1 to 48 characters, outside list 130 131 135 240 513 843; absent: left out */
    range_end?: string;
}

/** A professional service (SV1). */
export interface Professional extends Annotations {
    /** SV101; absent: left out */
    procedure?: Procedure;
    /** SV102: line amount; 1 to 18 characters, a number; absent: left out */
    amount?: string;
    /** SV103: unit of service; 2 characters, code list 355; absent: left out */
    unit?: string;
    /** SV104: service units; 1 to 15 characters, a number; absent: left out */
    units?: string;
    /** SV107-1 to SV107-4: diagnosis pointer; each 1 to 2 characters, a number; request only; absent: left out */
    diagnosis_pointers?: (string | null)[];
    /** SV111: EPSDT flag; 1 character, code list 1073; absent: left out */
    epsdt?: string;
    /** SV120: nursing home level of care; 1 character, code list 1337; absent: left out */
    care_level?: string;
}

/** An institutional service (SV2). */
export interface Institutional extends Annotations {
    /** SV201: revenue code; 1 to 48 characters, outside list 132; absent: left out */
    revenue_code?: string;
    /** SV202; absent: left out */
    procedure?: Procedure;
    /** SV203: line amount; 1 to 18 characters, a number; absent: left out */
    amount?: string;
    /** SV204: unit of service; 2 characters, code list 355; absent: left out */
    unit?: string;
    /** SV205: service units; 1 to 15 characters, a number; absent: left out */
    units?: string;
    /** SV206: line rate; 1 to 10 characters, a number; absent: left out */
    rate?: string;
    /** SV209: nursing home residential status; 1 character, code list 1345; request only; absent: left out */
    residential_status?: string;
    /** SV210: nursing home level of care; 1 character, code list 1337; absent: left out */
    care_level?: string;
}

/** A dental service (SV3). */
export interface Dental extends Annotations {
    /** SV301; absent: left out */
    procedure?: Procedure;
    /** SV302: line amount; 1 to 18 characters, a number; absent: left out */
    amount?: string;
    /** SV304-1 to SV304-5: oral cavity area; each 1 to 3 characters, outside list 135; absent: left out */
    oral_areas?: (string | null)[];
    /** SV305: initial or replacement; 1 character, code list 1358; absent: left out */
    replacement?: string;
    /** SV306: service count; 1 to 15 characters, a number; absent: left out */
    units?: string;
    /** SV307: description; 1 to 80 characters; request only; absent: left out */
    description?: string;
}

/** A tooth that a dental service is for (TOO). */
export interface Tooth extends Annotations {
    /** TOO01: tooth numbering qualifier; 1 to 3 characters, code list 1270; absent: left out */
    system?: string;
    /** TOO02: tooth number; 1 to 30 characters, outside list 135; absent: left out */
    number?: string;
    /** TOO03-1 to TOO03-5: tooth surface; each 1 to 2 characters, code list 1369; absent: left out */
    surfaces?: (string | null)[];
}

/** A service (loop 2000F). Values here hold for this service only and override those of the event. */
export interface Service extends Annotations {
    /** UM01: request category; 1 to 2 characters, code list 1525; absent: left out */
    category?: string;
    /** UM02: certification type; 1 character, code list 1322; absent: left out */
    certification?: string;
    /** UM03: service type; 1 to 2 characters, code list 1365; absent: left out */
    service_type?: string;
    /** UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: left out */
    facility_code?: string;
    /** UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: left out */
    facility_qualifier?: string;
    /** MSG01: free text; 1 to 264 characters; absent: left out */
    message?: string;
    /** TRN; absent: left out */
    traces?: Trace[];
    /** AAA; response only; absent: left out */
    rejections?: Rejection[];
    /** HCR; of an inquiry what is looked for; absent: left out */
    decision?: Decision;
    /** REF with BB; absent: left out */
    previous_authorization?: Reference;
    /** REF with NT; absent: left out */
    administrative_reference?: Reference;
    /** REF, the receipt of a notification; absent: left out */
    references?: Reference[];
    /** DTP with 472; absent: left out */
    service_date?: Period;
    /** DTP with 102, when the certification was issued; absent: left out */
    issued?: Period;
    /** DTP with 036, when the certification expires; absent: left out */
    expires?: Period;
    /** DTP with 007, when the certification is effective; absent: left out */
    effective?: Period;
    /** HI, at most 12; response only; one that is left out between others is empty; absent: left out */
    information_requests?: InformationRequest[];
    /** SV1; absent: left out */
    professional?: Professional;
    /** SV2; absent: left out */
    institutional?: Institutional;
    /** SV3; absent: left out */
    dental?: Dental;
    /** TOO; absent: left out */
    teeth?: Tooth[];
    /** HSD; absent: left out */
    quantity?: Quantity;
    /** PWK; absent: left out */
    attachments?: Attachment[];
    /** Loop 2010F; in a response of X217 2010FA; absent: left out */
    providers?: Party[];
    /** Whom to send additional information to, loop 2010FB; response only; absent: left out */
    information_contact?: Party;
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** A patient event: what is asked for, or was decided, for one patient (loop 2000E). */
export interface Event extends Annotations {
    /** UM01: request category; 1 to 2 characters, code list 1525; absent: left out */
    category?: string;
    /** UM02: certification type; 1 character, code list 1322; absent: left out */
    certification?: string;
    /** UM03: service type; 1 to 2 characters, code list 1365; absent: left out */
    service_type?: string;
    /** UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: left out */
    facility_code?: string;
    /** UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: left out */
    facility_qualifier?: string;
    /** UM05-1 to UM05-3: related cause; each 2 to 3 characters, code list 1362; request only; absent: left out */
    related_causes?: (string | null)[];
    /** UM05-4: state of accident; 2 characters, outside list 22; request only; absent: left out */
    accident_state?: string;
    /** UM05-5: country of accident; 2 to 3 characters, outside list 5; request only; absent: left out */
    accident_country?: string;
    /** UM06: level of service (urgency); 1 to 3 characters, code list 1338; absent: left out */
    urgency?: string;
    /** UM07: current health condition; 1 character, code list 1213; request only; absent: left out */
    health_condition?: string;
    /** UM08: prognosis; 1 character, code list 923; request only; absent: left out */
    prognosis?: string;
    /** UM09: release of information; 1 character, code list 1363; request only; absent: left out */
    release?: string;
    /** UM10: delay reason; 1 to 2 characters, code list 1514; request only; absent: left out */
    delay_reason?: string;
    /** MSG01: free text; 1 to 264 characters; absent: left out */
    message?: string;
    /** TRN; absent: left out */
    traces?: Trace[];
    /** AAA; response only; absent: left out */
    rejections?: Rejection[];
    /** HCR; of an inquiry what is looked for; absent: left out */
    decision?: Decision;
    /** REF with BB; absent: left out */
    previous_authorization?: Reference;
    /** REF with NT; absent: left out */
    administrative_reference?: Reference;
    /** REF, the receipt of a notification; absent: left out */
    references?: Reference[];
    /** DTP with 439; absent: left out */
    accident_date?: Period;
    /** DTP with 484; absent: left out */
    last_menstrual_period?: Period;
    /** DTP with ABC; absent: left out */
    estimated_birth_date?: Period;
    /** DTP with 431; absent: left out */
    onset_date?: Period;
    /** DTP with AAH; absent: left out */
    event_date?: Period;
    /** DTP with 435; absent: left out */
    admission_date?: Period;
    /** DTP with 096; absent: left out */
    discharge_date?: Period;
    /** DTP with 102, when the certification was issued; absent: left out */
    issued?: Period;
    /** DTP with 036, when the certification expires; absent: left out */
    expires?: Period;
    /** DTP with 007, when the certification is effective; absent: left out */
    effective?: Period;
    /** DTP with 881, when the review was requested; absent: left out */
    requested?: Period;
    /** HI, at most 12 with those below; one that is left out between others is empty; absent: left out */
    diagnoses?: Diagnosis[];
    /** HI with LOI, what the payer asks for; empty where the element is a diagnosis; response only; absent: left out */
    information_requests?: InformationRequest[];
    /** HSD; absent: left out */
    quantity?: Quantity;
    /** CRC with 07; request only; absent: left out */
    ambulance_conditions?: Condition;
    /** CRC with 08; request only; absent: left out */
    chiropractic_conditions?: Condition;
    /** CRC with 09; request only; absent: left out */
    equipment_conditions?: Condition;
    /** CRC with 11; request only; absent: left out */
    oxygen_conditions?: Condition;
    /** CRC with 75; request only; absent: left out */
    functional_limitations?: Condition;
    /** CRC with 76; request only; absent: left out */
    activities_permitted?: Condition;
    /** CRC with 77; request only; absent: left out */
    mental_status?: Condition;
    /** CL1; absent: left out */
    admission?: Admission;
    /** CR1; absent: left out */
    transport?: Transport;
    /** CR2; absent: left out */
    spinal?: Spinal;
    /** CR5; absent: left out */
    oxygen?: Oxygen;
    /** CR6; absent: left out */
    home_health?: HomeHealth;
    /** PWK; absent: left out */
    attachments?: Attachment[];
    /** Loop 2010EA; absent: left out */
    providers?: Party[];
    /** Loop 2010EB; in a response of X217 2010EC; absent: left out */
    transport_places?: Party[];
    /** Review organizations that denied before, loop 2010EC of a request; absent: left out */
    other_reviewers?: Party[];
    /** Whom to send additional information to, loop 2010EB of a response; absent: left out */
    information_contact?: Party;
    /** Loop 2000F; absent: left out */
    services?: Service[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** The patient, when not the subscriber (loop 2000D). */
export interface Dependent extends Annotations {
    /** Who it is, loop 2010D; absent: left out */
    party?: Party;
    /** TRN; of the relatives of X217, empty in X217 itself; absent: left out */
    traces?: Trace[];
    /** AAA; of the relatives of X217, empty in X217 itself; absent: left out */
    rejections?: Rejection[];
    /** REF; of the relatives of X217, empty in X217 itself; absent: left out */
    references?: Reference[];
    /** Loop 2000E; absent: left out */
    events?: Event[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** The subscriber, who is the patient unless there is a dependent (loop 2000C). */
export interface Subscriber extends Annotations {
    /** Who it is, loop 2010C; absent: left out */
    party?: Party;
    /** TRN; of the relatives of X217, empty in X217 itself; absent: left out */
    traces?: Trace[];
    /** AAA; of the relatives of X217, empty in X217 itself; absent: left out */
    rejections?: Rejection[];
    /** REF; of the relatives of X217, empty in X217 itself; absent: left out */
    references?: Reference[];
    /** Loop 2000D; absent: left out */
    dependents?: Dependent[];
    /** Loop 2000E, when the subscriber is the patient; absent: left out */
    events?: Event[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** Who asks for the review (loop 2000B); of a notification who receives it. */
export interface Requester extends Annotations {
    /** Who it is, loop 2010B; a response may name two; absent: left out */
    parties?: Party[];
    /** AAA; of the relatives of X217, empty in X217 itself; absent: left out */
    rejections?: Rejection[];
    /** Loop 2000C; absent: left out */
    subscribers?: Subscriber[];
    /** Loop 2000E, of an inquiry without a patient; absent: left out */
    events?: Event[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** The payer or review organization (loop 2000A); of a notification who sends it. */
export interface Organization extends Annotations {
    /** Who it is, loop 2010A; absent: left out */
    parties?: Party[];
    /** AAA; response only; absent: left out */
    rejections?: Rejection[];
    /** Loop 2000B; absent: left out */
    requesters?: Requester[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** One transaction, request or response: the root of the tree. */
export interface Review extends Annotations {
    /** ST02: transaction control number; 4 to 9 characters; absent: left out */
    control_number?: string;
    /** ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: left out */
    guide?: string;
    /** BHT01: hierarchy structure code; 4 characters, code list 1005; absent: left out */
    structure?: string;
    /** BHT02: transaction purpose; 2 characters, code list 353; absent: left out */
    purpose?: string;
    /** BHT03: submitter transaction id; 1 to 50 characters; absent: left out */
    transaction_id?: string;
    /** BHT04: creation date; 8 characters; absent: left out */
    date?: string;
    /** BHT05: creation time; 4 to 8 characters; absent: left out */
    time?: string;
    /** BHT06: transaction type; 2 characters, code list 640; absent: left out */
    type?: string;
    /** Loop 2000A; X217 has one; absent: left out */
    organizations?: Organization[];
    /** What no row of the guide takes, in the order of the wire; absent: left out */
    unknowns?: Unknown[];
}

/** The interchange and group around a transaction, and how the bytes are laid out. */
export interface Envelope extends Annotations {
    /** What follows each terminator: X278_LINE_BREAK_* */
    line_break?: number;
    /** 0: nothing follows the last terminator, 1: the line break does */
    final_break?: number;
    /** All 0: the default ones */
    delimiters?: string;
    /** ISA01: authorization info qualifier; 2 characters, code list I01; absent: left out */
    authorization_qualifier?: string;
    /** ISA02: authorization info; 10 characters; absent: left out */
    authorization?: string;
    /** ISA03: security info qualifier; 2 characters, code list I03; absent: left out */
    security_qualifier?: string;
    /** ISA04: security info; 10 characters; absent: left out */
    security?: string;
    /** ISA05: sender id qualifier; 2 characters, code list I05; absent: left out */
    sender_qualifier?: string;
    /** ISA06: sender id; 15 characters; absent: left out */
    sender?: string;
    /** ISA07: receiver id qualifier; 2 characters, code list I05; absent: left out */
    receiver_qualifier?: string;
    /** ISA08: receiver id; 15 characters; absent: left out */
    receiver?: string;
    /** ISA09: date YYMMDD; 6 characters; absent: left out */
    date?: string;
    /** ISA10: time HHMM; 4 characters; absent: left out */
    time?: string;
    /** ISA12: interchange version; 5 characters, code list I11; absent: left out */
    version?: string;
    /** ISA13: interchange control number; 9 characters, a number; absent: left out */
    control_number?: string;
    /** ISA14: TA1 requested flag; 1 character, code list I13; absent: left out */
    acknowledgment?: string;
    /** ISA15: test/production flag; 1 character, code list I14; absent: left out */
    usage?: string;
    /** GS01: functional group code; 2 characters, code list 479; absent: left out */
    functional_id?: string;
    /** GS02: application sender; 2 to 15 characters; absent: left out */
    group_sender?: string;
    /** GS03: application receiver; 2 to 15 characters; absent: left out */
    group_receiver?: string;
    /** GS04: group date; 8 characters; absent: left out */
    group_date?: string;
    /** GS05: group time; 4 to 8 characters; absent: left out */
    group_time?: string;
    /** GS06: group control number; 1 to 9 characters, a number; absent: left out */
    group_control_number?: string;
    /** GS07: responsible agency; 1 to 2 characters, code list 455; absent: left out */
    agency?: string;
    /** GS08: version / guide id; 1 to 12 characters, code list 480; absent: left out */
    group_version?: string;
    /** The byte in ISA11 of a message without a repetition separator, such as 85 (U) before version 00402; absent: 0 */
    repetition_byte?: number;
    /** The byte in ISA16 of a message without a component separator; absent: 0 */
    component_byte?: number;
    /** What the message lacks at its end, since it was cut short: X278_MISSING_* bits of reader.h; 0: it is complete. A document that has one is not written unless the options say so (X278_ENCODE_INCOMPLETE) */
    incomplete?: number;
}

/** What made a situational rule apply, or which business unit an error belongs to (CTX). Made by the library only. */
export interface AckContext {
    /** CTX05-1; 0: absent */
    element?: number;
    /** CTX05-2; 0: absent */
    component?: number;
    /** CTX05-3; 0: absent */
    repetition?: number;
    /** CTX01-1: "SITUATIONAL TRIGGER", or the name of a field such as "TRN02" */
    name?: string;
    /** CTX01-2: value of the field; absent for a trigger */
    reference?: string;
    /** CTX02: segment of the trigger */
    tag?: string;
    /** CTX04 */
    loop?: string;
    /** CTX03: segment in its transaction, ST is 1; 0: absent */
    ordinal?: number;
    /** Resolved: "2000E-UM01" */
    path?: string;
    /** Resolved: plain name of that row */
    plain?: string;
    /** X278_RESOLUTION_* */
    resolution?: 'none' | 'found' | 'missing' | 'absent';
    /** Resolved: as in x278_ack_element */
    field_path?: string;
    /** Resolved: as in x278_ack_element */
    struct_name?: string;
    /** Resolved: as in x278_ack_element */
    field_name?: string;
}

/** An element in error: AK4 or IK4. Made by the library only. */
export interface AckElement {
    /** IK401-1: position in its segment from 1; 0: absent */
    element?: number;
    /** IK401-2; 0: absent */
    component?: number;
    /** IK401-3; 0: absent */
    repetition?: number;
    /** IK402: number of the data element */
    data_element?: string;
    /** IK403 */
    error?: AckCode;
    /** IK404: copy of the bad value: patient data */
    value?: string;
    /** CTX behind it; absent: left out */
    contexts?: AckContext[];
    /** Resolved: "2010C-NM109" */
    path?: string;
    /** Resolved: plain name of that row, "identifier" */
    plain?: string;
    /** Resolved: bytes in the input that the transaction was read from */
    offset?: number;
    /** Resolved: in bytes */
    length?: number;
    /** X278_RESOLUTION_* */
    resolution?: 'none' | 'found' | 'missing' | 'absent';
    /** Resolved: the field of the document (x278_doc_from_transaction()) that holds the value, or would, as a path of names for x278_get(): "events[1].services[2].professional.procedure.code". Of a composite as a whole the struct that holds its components; of a simple element that came with several parts the first. Absent when no field does: the value is computed when a document is written (HL numbers, counts), or its segment is kept as it came. */
    field_path?: string;
    /** Resolved: the struct that has the field, "x278_procedure" */
    struct_name?: string;
    /** Resolved: "code"; absent when the path leads to a struct */
    field_name?: string;
}

/** A segment in error: AK3 or IK3. Made by the library only. */
export interface AckSegment {
    /** X278_RESOLUTION_* */
    resolution?: 'none' | 'found' | 'missing' | 'absent';
    /** IK301 */
    tag?: string;
    /** IK302: in its transaction, ST is 1; 0: absent or no number */
    ordinal?: number;
    /** IK303: loop id, cut to four characters by the standard */
    loop?: string;
    /** IK304 */
    error?: AckCode;
    /** CTX behind it; absent: left out */
    contexts?: AckContext[];
    /** Absent: left out */
    elements?: AckElement[];
    /** Resolved: "2010C-NM1" */
    path?: string;
    /** Resolved: plain name of that row */
    plain?: string;
    /** Resolved: bytes in the input that the transaction was read from */
    offset?: number;
    /** Resolved: in bytes */
    length?: number;
    /** Resolved: the struct of the document that holds the segment, or what is in its loop, or would hold what is missing: "events[1].services[2].professional". A segment that has no row is one of "unknowns". Absent for the root, x278_review, and when the guide is not known. */
    field_path?: string;
    /** Resolved: what that is, "x278_professional" */
    struct_name?: string;
    /** Resolved: the position in what was sent, ST is 1. It is not `ordinal` when the other side counts in another way or gives no position; of what is missing, the segment before which it belongs. 0: not found, or the end. */
    found_ordinal?: number;
}

/** What is said of one transaction: AK2 to AK5 or IK5. Made by the library only. */
export interface AckTransaction {
    /** AK201: "278" */
    set?: string;
    /** AK202: its ST02 */
    control_number?: string;
    /** AK203: its ST03 */
    guide?: string;
    /** IK501: A, E, R, …; absent when the acknowledgment has none */
    decision?: AckCode;
    /** IK502 to IK506 */
    errors?: AckCode[];
    /** Absent: left out */
    segments?: AckSegment[];
    /** How many transactions it was resolved by, see x278_ack_resolve() */
    resolved?: number;
}

/** One 999 or 997: what is said of one group. Made by the library only. */
export interface AckGroup {
    /** ST01: "999" or "997" */
    set?: string;
    /** AK101: its GS01 */
    functional_id?: string;
    /** AK102: its GS06 */
    control_number?: string;
    /** AK103: its GS08; absent in a 997 */
    version?: string;
    /** AK901: A, E, P, R, …; absent when the acknowledgment has no AK9 */
    decision?: AckCode;
    /** AK905 to AK909 */
    errors?: AckCode[];
    /** AK902: transactions that its GE01 counted */
    included?: number;
    /** AK903 */
    received?: number;
    /** AK904 */
    accepted?: number;
    /** Absent: left out */
    transactions?: AckTransaction[];
    /** Of the 999 or 997 in the input that was read, from 1 */
    interchange?: number;
}

/** One TA1: what is said of one interchange. Made by the library only. */
export interface AckInterchange {
    /** TA101: its ISA13 */
    control_number?: string;
    /** TA102: its ISA09 */
    date?: string;
    /** TA103: its ISA10 */
    time?: string;
    /** TA104: A, E, R */
    decision?: AckCode;
    /** TA105 */
    note?: AckCode;
    /** Of the TA1 in the input that was read, from 1 */
    interchange?: number;
}

/** What an acker has answered so far. Made by the library only. */
export interface AckTotals {
    /** Received */
    interchanges?: number;
    /** Of these: with TA104 R */
    interchanges_rejected?: number;
    /** That a 999 answered */
    groups?: number;
    /** In these groups */
    transactions?: number;
    /** Of these: with IK501 R */
    transactions_rejected?: number;
    /** Of these: with IK501 E */
    transactions_with_errors?: number;
    /** Interchanges written */
    answers?: number;
    /** Of `interchanges`: with TA104 E */
    interchanges_with_errors?: number;
    /** Of `interchanges`: acknowledgments alone, to which nothing was written */
    interchanges_unanswered?: number;
    /** Of `groups`: with AK901 R */
    groups_rejected?: number;
    /** Of `groups`: with AK901 E or P */
    groups_with_errors?: number;
}
