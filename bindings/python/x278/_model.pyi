# Written by bindings/python/tools/make_model.py from docs/x278-api.json: do not edit.
from collections.abc import MutableSequence
from typing import Any, TypedDict

from ._x278 import Node, NodeList

class Wanted(Node):
    """What the payer asked for (STC)."""

    category: str | None
    """STC01-1, STC10-1, STC11-1: category of the status; 1 to 30 characters; absent: None"""

    code: str | None
    """STC01-2, STC10-2, STC11-2: status code, such as a LOINC; 1 to 30 characters; absent: None"""

    code_list: str | None
    """STC01-4, STC10-4, STC11-4: code list qualifier; 1 to 3 characters; absent: None"""

    def to_dict(self) -> WantedDict: ...  # type: ignore[override]


class Diagnoses(Node):
    """Diagnoses of a claim (HI)."""

    @property
    def diagnoses(self) -> NodeList[Diagnosis]:
        """HI01 to HI12, at most 12; one that is left out between others is empty; none: empty"""

    def to_dict(self) -> DiagnosesDict: ...  # type: ignore[override]


class ServiceLine(Node):
    """The service line that a document is about (SVC)."""

    procedure: Procedure | Any
    """SVC01; absent: None"""

    extensions: MutableSequence[str | None]
    """SVC01-9 to SVC01-12: further components of release 006020; each 2 characters; none: empty, one absent: no text"""

    charge: str | None
    """SVC02: charge; 1 to 18 characters, a number; absent: None"""

    revenue_code: str | None
    """SVC04: revenue code; 1 to 80 characters; absent: None"""

    def to_dict(self) -> ServiceLineDict: ...  # type: ignore[override]


class Location(Node):
    """Where a provider is (loop 1100C of X314 and X210)."""

    role: str | None
    """NX101: entity role; 2 to 3 characters, code list 98; absent: None"""

    address: Address | Any
    """N3 and N4; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> LocationDict: ...  # type: ignore[override]


class Correspondent(Node):
    """Who sends or receives a 275, or whom it is about (loops 1000A to 1000D)."""

    role: str | None
    """NM101: entity role; 2 to 3 characters, code list 98; absent: None"""

    kind: str | None
    """NM102: person or organization; 1 character, code list 1065; absent: None"""

    name: str | None
    """NM103: last or organization name; 1 to 60 characters; absent: None"""

    first_name: str | None
    """NM104: first name; 1 to 35 characters; absent: None"""

    middle_name: str | None
    """NM105: middle name; 1 to 25 characters; absent: None"""

    suffix: str | None
    """NM107: name suffix; 1 to 10 characters; absent: None"""

    id_qualifier: str | None
    """NM108: id qualifier; 1 to 2 characters, code list 66; absent: None"""

    id: str | None
    """NM109: identifier; 2 to 80 characters; absent: None"""

    relationship: str | None
    """NM110: entity relationship; 2 characters, code list 706; absent: None"""

    related_role: str | None
    """NM111: role of the source or receiver; 2 to 3 characters, code list 98; absent: None"""

    @property
    def contacts(self) -> NodeList[Contact]:
        """PER; none: empty"""

    specialty: Specialty | Any
    """PRV; provider of X314 and X210 only; absent: None"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF; of a patient 2I is the TRN02 of the 278's event; none: empty"""

    service_date: Period | Any
    """DTP; patient of X314 and X210 only; absent: None"""

    location: Location | Any
    """Loop 1100C; provider of X314 and X210 only; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> CorrespondentDict: ...  # type: ignore[override]


class ElectronicFormat(Node):
    """How a file is formed (EFI of X211 and X210)."""

    security_level: str | None
    """EFI01: security level; 1 to 2 characters, code list 786; absent: None"""

    text: str | None
    """EFI02: free text; 1 to 264 characters, code list 786; absent: None"""

    security_technique: str | None
    """EFI03: security technique; 1 to 2 characters, code list 786; absent: None"""

    program_version: str | None
    """EFI04: program version; 1 to 30 characters, code list 786; absent: None"""

    program: str | None
    """EFI05: program id; 1 to 30 characters, code list 786; absent: None"""

    format_version: str | None
    """EFI06: format version; 1 to 30 characters, code list 786; absent: None"""

    interchange_format: str | None
    """EFI07: interchange format; 1 to 30 characters, code list 786; absent: None"""

    compression_version: str | None
    """EFI08: compression version; 1 to 30 characters, code list 786; absent: None"""

    compression: str | None
    """EFI09: compression technique; 1 to 30 characters, code list 786; absent: None"""

    drawing_sheet: str | None
    """EFI10: drawing sheet size; 1 to 2 characters, code list 786; absent: None"""

    file_name: str | None
    """EFI11: name that the sender gave the file; 1 to 64 characters, code list 786; absent: None"""

    block_type: str | None
    """EFI12: block type; 1 to 4 characters, code list 786; absent: None"""

    record_length: str | None
    """EFI13: record length; 1 to 15 characters, code list 786; absent: None"""

    block_length: str | None
    """EFI14: block length; 1 to 5 characters, code list 786; absent: None"""

    filter_version: str | None
    """EFI15: filter version; 1 to 30 characters, code list 786; absent: None"""

    filter: str | None
    """EFI16: filter id; 3 characters, code list 786; absent: None"""

    def to_dict(self) -> ElectronicFormatDict: ...  # type: ignore[override]


class Content(Node):
    """The content of a document (loop 2110A; 2110B of X314 and X210)."""

    object_group: str | None
    """OOI01: object identification group; 1 to 2 characters, code list; absent: None"""

    object_type: str | None
    """OOI02: object type qualifier; 1 to 3 characters, code list; absent: None"""

    object_name: str | None
    """OOI03: object attribute; 1 to 256 characters; absent: None"""

    format: ElectronicFormat | Any
    """EFI; X211 and X210 only; absent: None"""

    filter: str | None
    """BDS01: how the bytes are encoded, ASC or B64; 3 characters, code list 1570; absent: None"""

    length: str | None
    """BDS02 or BIN01: length of the payload in bytes as sent; 1 to 15 characters, a number; absent: None. Absent or unlike the payload, it is counted when the document is written"""

    @property
    def payload(self) -> bytes | None:
        """BDS03 or BIN02: the bytes as sent; absent: all zeros"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> ContentDict: ...  # type: ignore[override]


class Category(Node):
    """When a document was submitted and what it is (loop 2100A; 2100B of X314 and X210)."""

    submitted: Period | Any
    """DTP with 368; absent: None"""

    report_type: str | None
    """CAT01: report type; 2 characters, code list 755; absent: None"""

    format: str | None
    """CAT02: HL, IA, TX and others; 1 to 2 characters, code list 756; absent: None"""

    format_version: str | None
    """CAT03: format version; 1 to 30 characters; absent: None"""

    content: Content | Any
    """The document itself; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> CategoryDict: ...  # type: ignore[override]


class ServiceDay(Node):
    """When the service of a line was done (loop 2100A of X314 and X210)."""

    date: Period | Any
    """DTP with 472; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> ServiceDayDict: ...  # type: ignore[override]


class Enclosure(Node):
    """A document that is sent (loop 2000A)."""

    number: str | None
    """LX01: line number; 1 to 6 characters, a number; absent: None"""

    trace_type: str | None
    """TRN01: 1 the sender number, 2 the payer number; 1 to 2 characters, code list 481; absent: None"""

    control_number: str | None
    """TRN02: attachment control number, as in PWK06 of the 278; 1 to 80 characters; absent: None"""

    @property
    def wanted(self) -> NodeList[Wanted]:
        """STC, at most 3; none: empty"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF; none: empty"""

    @property
    def diagnoses(self) -> NodeList[Diagnoses]:
        """HI; none: empty"""

    service: ServiceLine | Any
    """SVC; absent: None"""

    service_date: ServiceDay | Any
    """Loop 2100A of X314 and X210; absent: None"""

    category: Category | Any
    """Date, kind and content; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> EnclosureDict: ...  # type: ignore[override]


class Submission(Node):
    """A 275: documents for a services review or a claim."""

    control_number: str | None
    """ST02: transaction control number; 4 to 9 characters; absent: None"""

    guide: str | None
    """ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: None"""

    purpose: str | None
    """BGN01: 02 not asked for, 11 an answer; 2 characters, code list 353; absent: None"""

    reference: str | None
    """BGN02: number of this 275; 1 to 80 characters; absent: None"""

    date: str | None
    """BGN03: creation date; 8 characters; absent: None"""

    time: str | None
    """BGN04: creation time; 4 to 8 characters; absent: None"""

    source: Correspondent | Any
    """Who sends it: loop 1000A, in X314 and X210 1000B; absent: None"""

    receiver: Correspondent | Any
    """Who gets it: loop 1000B, in X314 and X210 1000A; absent: None"""

    provider: Correspondent | Any
    """Loop 1000C of X314 and X210; absent: None"""

    patient: Correspondent | Any
    """Loop 1000C, in X314 and X210 1000D; absent: None"""

    @property
    def documents(self) -> NodeList[Enclosure]:
        """Loop 2000A; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> SubmissionDict: ...  # type: ignore[override]


class Unknown(Node):
    """A segment, or a part of one, that no row of the guide takes. It is kept as it came and written back in its place."""

    position: int
    """Segments and loops before it in its loop; of a part: segments of the tag before its"""

    element: int
    """0: a whole segment; else `text` is this element of the segment, from 1"""

    repetition: int
    """Of the element, from 1; 0 for a whole segment"""

    component: int
    """Of the repetition, from 1; 0 for a whole segment"""

    delimiters: int
    """Bytes: element separator + 256 * component separator + 65536 * repetition separator, as `text` has them"""

    tag: str | None
    """Tag of the segment"""

    text: str | None
    """The bytes: a whole segment with its tag and without its terminator, or the part"""

    def to_dict(self) -> UnknownDict: ...  # type: ignore[override]


class Trace(Node):
    """A number by which a sender finds a request again (TRN)."""

    type: str | None
    """TRN01: trace type; 1 to 2 characters, code list 481; absent: None"""

    number: str | None
    """TRN02: trace number; 1 to 50 characters; absent: None"""

    assigner: str | None
    """TRN03: id of entity that assigned the trace; 10 characters; absent: None"""

    assigner_unit: str | None
    """TRN04: further id of that entity; 1 to 50 characters; absent: None"""

    def to_dict(self) -> TraceDict: ...  # type: ignore[override]


class Rejection(Node):
    """Why a request, or a part of it, could not be reviewed (AAA)."""

    valid: str | None
    """AAA01: request valid flag; 1 character, code list 1073; response only; absent: None"""

    reason: str | None
    """AAA03: reject reason; 2 characters, code list 901; response only; absent: None"""

    follow_up: str | None
    """AAA04: follow-up action; 1 character, code list 889; response only; absent: None"""

    def to_dict(self) -> RejectionDict: ...  # type: ignore[override]


class Reference(Node):
    """A further number (REF)."""

    order: int
    """Place among the neighbors that may come in any order: 0 in guide order, before the others"""

    qualifier: str | None
    """REF01: reference qualifier; 2 to 3 characters, code list 128; absent: None"""

    value: str | None
    """REF02: reference value; 1 to 80 characters; absent: None"""

    description: str | None
    """REF03: description; 1 to 80 characters; absent: None"""

    def to_dict(self) -> ReferenceDict: ...  # type: ignore[override]


class Period(Node):
    """A date or a range of dates (DTP)."""

    order: int
    """Place among the neighbors that may come in any order: 0 in guide order, before the others"""

    qualifier: str | None
    """DTP01: date qualifier; 3 characters, code list 374; absent: None"""

    format: str | None
    """DTP02: date format; 2 to 3 characters, code list 1250; absent: None"""

    value: str | None
    """DTP03: date or date range; 1 to 35 characters; absent: None"""

    def to_dict(self) -> PeriodDict: ...  # type: ignore[override]


class Address(Node):
    """A postal address (N3, N4)."""

    line_1: str | None
    """N301: address line 1; 1 to 55 characters; absent: None"""

    line_2: str | None
    """N302: address line 2; 1 to 55 characters; absent: None"""

    city: str | None
    """N401: city; 2 to 30 characters; absent: None"""

    state: str | None
    """N402: state or province; 2 characters, outside list 22; absent: None"""

    postal_code: str | None
    """N403: postal code; 3 to 15 characters, outside list 51; absent: None"""

    country: str | None
    """N404: country; 2 to 3 characters, outside list 5; absent: None"""

    subdivision: str | None
    """N407: country subdivision; 1 to 3 characters, outside list 5; absent: None"""

    def to_dict(self) -> AddressDict: ...  # type: ignore[override]


class ContactNumber(Node):
    """One number of a contact."""

    kind: str | None
    """PER03, PER05, PER07: number qualifier; 2 characters, code list 365; absent: None"""

    number: str | None
    """PER04, PER06, PER08: contact number; 1 to 256 characters; absent: None"""

    def to_dict(self) -> ContactNumberDict: ...  # type: ignore[override]


class Contact(Node):
    """Whom to call or write (PER)."""

    function: str | None
    """PER01: contact function; 2 characters, code list 366; absent: None"""

    name: str | None
    """PER02: contact name; 1 to 60 characters; absent: None"""

    @property
    def numbers(self) -> NodeList[ContactNumber]:
        """PER03 to PER08, at most 3; one that is left out between others has neither kind nor number; none: empty"""

    def to_dict(self) -> ContactDict: ...  # type: ignore[override]


class Specialty(Node):
    """What a provider does (PRV)."""

    role: str | None
    """PRV01: provider role code; 1 to 3 characters, code list 1221; absent: None"""

    qualifier: str | None
    """PRV02: taxonomy qualifier; 2 to 3 characters, code list 128; absent: None"""

    taxonomy: str | None
    """PRV03: provider taxonomy code; 1 to 80 characters, outside list 682; absent: None"""

    def to_dict(self) -> SpecialtyDict: ...  # type: ignore[override]


class Person(Node):
    """What is known of a subscriber or dependent besides the name (DMG, INS)."""

    birth_date_format: str | None
    """DMG01: date format; 2 to 3 characters, code list 1250; absent: None"""

    birth_date: str | None
    """DMG02: birth date; 1 to 35 characters; absent: None"""

    gender: str | None
    """DMG03: gender; 1 character, code list 1068; absent: None"""

    is_subscriber: str | None
    """INS01: is-subscriber flag; 1 character, code list 1073; absent: None"""

    relationship: str | None
    """INS02: relationship to subscriber; 2 characters, code list 1069; absent: None"""

    military_status: str | None
    """INS08: employment (military) status; 2 characters, code list 584; absent: None"""

    birth_sequence: str | None
    """INS17: birth sequence number; 1 to 9 characters, a number; absent: None"""

    def to_dict(self) -> PersonDict: ...  # type: ignore[override]


class DenialReason(Node):
    """One reason of another review organization."""

    qualifier: str | None
    """REF01, REF04-1, REF04-3, REF04-5: reference qualifier; 2 to 3 characters, code list 128; request only; absent: None"""

    code: str | None
    """REF02, REF04-2, REF04-4, REF04-6: reference value; 1 to 50 characters, outside list 886; request only; absent: None"""

    def to_dict(self) -> DenialReasonDict: ...  # type: ignore[override]


class Denial(Node):
    """Why another review organization denied (REF with ZZ)."""

    order: int
    """Place among the neighbors that may come in any order: 0 in guide order, before the others"""

    @property
    def reasons(self) -> NodeList[DenialReason]:
        """REF02, REF04-2, REF04-4, REF04-6 with their qualifiers, at most 4; one that is left out between others is empty; none: empty"""

    def to_dict(self) -> DenialDict: ...  # type: ignore[override]


class Party(Node):
    """An organization or a person, in whatever role (all 2010 loops)."""

    order: int
    """Place among the neighbors that may come in any order: 0 in guide order, before the others"""

    role: str | None
    """NM101: entity role; 2 to 3 characters, code list 98; absent: None"""

    kind: str | None
    """NM102: person or organization; 1 character, code list 1065; absent: None"""

    name: str | None
    """NM103: last or organization name; 1 to 60 characters; absent: None"""

    first_name: str | None
    """NM104: first name; 1 to 35 characters; absent: None"""

    middle_name: str | None
    """NM105: middle name; 1 to 25 characters; absent: None"""

    prefix: str | None
    """NM106: name prefix; 1 to 10 characters; absent: None"""

    suffix: str | None
    """NM107: name suffix; 1 to 10 characters; absent: None"""

    id_qualifier: str | None
    """NM108: id qualifier; 1 to 2 characters, code list 66; absent: None"""

    id: str | None
    """NM109: identifier; 2 to 80 characters; absent: None"""

    address: Address | Any
    """N3 and N4; absent: None"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF; none: empty"""

    @property
    def contacts(self) -> NodeList[Contact]:
        """PER; none: empty"""

    specialty: Specialty | Any
    """PRV; providers only; absent: None"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; response only; none: empty"""

    person: Person | Any
    """DMG and INS; subscriber and dependent only; absent: None"""

    denial: Denial | Any
    """REF with ZZ; other review organization of a request only (2010EC); absent: None"""

    denial_date: Period | Any
    """DTP with 598; other review organization of a request only (2010EC); absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> PartyDict: ...  # type: ignore[override]


class Decision(Node):
    """What was decided (HCR)."""

    action: str | None
    """HCR01: review action (decision); 1 to 2 characters, code list 306; response only; absent: None"""

    authorization_number: str | None
    """HCR02: review id (authorization number); 1 to 50 characters; response only; absent: None"""

    reasons: MutableSequence[str | None]
    """HCR03, repeated: decision reason; each 1 to 30 characters, outside list 886; response only; absent: None"""

    second_opinion: str | None
    """HCR04: second surgical opinion flag; 1 character, code list 1073; response only; absent: None"""

    def to_dict(self) -> DecisionDict: ...  # type: ignore[override]


class Diagnosis(Node):
    """A diagnosis, or in a response a request for information (one element of HI)."""

    qualifier: str | None
    """HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: None"""

    code: str | None
    """HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: None"""

    date_format: str | None
    """HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: None"""

    date: str | None
    """HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: None"""

    def to_dict(self) -> DiagnosisDict: ...  # type: ignore[override]


class InformationRequest(Node):
    """A piece of information that the review organization asks for (one element of HI with LOI)."""

    qualifier: str | None
    """HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: None"""

    code: str | None
    """HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: None"""

    date_format: str | None
    """HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: None"""

    date: str | None
    """HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: None"""

    def to_dict(self) -> InformationRequestDict: ...  # type: ignore[override]


class Quantity(Node):
    """How much, how often, for how long (HSD)."""

    unit: str | None
    """HSD01: quantity qualifier; 2 characters, code list 673; absent: None"""

    amount: str | None
    """HSD02: quantity of service; 1 to 15 characters, a number; absent: None"""

    frequency_unit: str | None
    """HSD03: frequency unit (day/week/month); 2 characters, code list 355; absent: None"""

    frequency: str | None
    """HSD04: frequency modulus; 1 to 6 characters, a number; absent: None"""

    period_unit: str | None
    """HSD05: time period qualifier; 1 to 2 characters, code list 615; absent: None"""

    period_count: str | None
    """HSD06: number of periods; 1 to 3 characters, a number; absent: None"""

    pattern: str | None
    """HSD07: delivery calendar pattern; 1 to 2 characters, code list 678; absent: None"""

    time_of_day: str | None
    """HSD08: delivery time of day; 1 character, code list 679; absent: None"""

    def to_dict(self) -> QuantityDict: ...  # type: ignore[override]


class Condition(Node):
    """Conditions of one kind that apply or do not (CRC)."""

    order: int
    """Place among the neighbors that may come in any order: 0 in guide order, before the others"""

    category: str | None
    """CRC01: condition category; 2 characters, code list 1136; request only; absent: None"""

    applies: str | None
    """CRC02: conditions apply flag; 1 character, code list 1073; request only; absent: None"""

    codes: MutableSequence[str | None]
    """CRC03 to CRC07: condition code; each 2 to 3 characters, code list 1321; request only; absent: None"""

    def to_dict(self) -> ConditionDict: ...  # type: ignore[override]


class Admission(Node):
    """An admission to an institution (CL1)."""

    type: str | None
    """CL101: admission type; 1 character, outside list 231; absent: None"""

    source: str | None
    """CL102: admission source; 1 character, outside list 230; absent: None"""

    patient_status: str | None
    """CL103: patient status; 1 to 2 characters, outside list 239; absent: None"""

    residential_status: str | None
    """CL104: nursing home residential status; 1 character, code list 1345; request only; absent: None"""

    def to_dict(self) -> AdmissionDict: ...  # type: ignore[override]


class Transport(Node):
    """Transport by ambulance or otherwise (CR1)."""

    weight_unit: str | None
    """CR101: weight unit; 2 characters, code list 355; request only; absent: None"""

    weight: str | None
    """CR102: patient weight; 1 to 10 characters, a number; request only; absent: None"""

    type: str | None
    """CR103: ambulance transport type; 1 character, code list 1316; absent: None"""

    reason: str | None
    """CR104: ambulance transport reason; 1 character, code list 1317; request only; absent: None"""

    distance_unit: str | None
    """CR105: distance unit; 2 characters, code list 355; absent: None"""

    distance: str | None
    """CR106: transport distance; 1 to 15 characters, a number; absent: None"""

    round_trip_purpose: str | None
    """CR109: round trip purpose; 1 to 80 characters; request only; absent: None"""

    stretcher_purpose: str | None
    """CR110: stretcher purpose; 1 to 80 characters; request only; absent: None"""

    def to_dict(self) -> TransportDict: ...  # type: ignore[override]


class Spinal(Node):
    """Spinal manipulation (CR2)."""

    treatment_number: str | None
    """CR201: treatment number in series; 1 to 9 characters, a number; absent: None"""

    treatment_count: str | None
    """CR202: treatments in series; 1 to 15 characters, a number; absent: None"""

    subluxation_from: str | None
    """CR203: subluxation level from; 2 to 3 characters, code list 1367; absent: None"""

    subluxation_to: str | None
    """CR204: subluxation level to; 2 to 3 characters, code list 1367; absent: None"""

    patient_condition: str | None
    """CR208: patient condition; 1 character, code list 1342; request only; absent: None"""

    complication: str | None
    """CR209: complication flag; 1 character, code list 1073; request only; absent: None"""

    description_1: str | None
    """CR210: condition description 1; 1 to 80 characters; request only; absent: None"""

    description_2: str | None
    """CR211: condition description 2; 1 to 80 characters; request only; absent: None"""

    xray_available: str | None
    """CR212: x-ray available flag; 1 character, code list 1073; request only; absent: None"""

    def to_dict(self) -> SpinalDict: ...  # type: ignore[override]


class Oxygen(Node):
    """Home oxygen therapy (CR5)."""

    equipment_1: str | None
    """CR503: oxygen equipment type 1; 1 character, code list 1348; absent: None"""

    equipment_2: str | None
    """CR504: oxygen equipment type 2; 1 character, code list 1348; absent: None"""

    equipment_reason: str | None
    """CR505: equipment reason text; 1 to 80 characters; request only; absent: None"""

    flow_rate: str | None
    """CR506: oxygen flow rate; 1 to 15 characters, a number; absent: None"""

    daily_use_count: str | None
    """CR507: daily oxygen use count; 1 to 15 characters, a number; absent: None"""

    hours_per_use: str | None
    """CR508: hours per use; 1 to 15 characters, a number; absent: None"""

    therapist_order: str | None
    """CR509: respiratory therapist order; 1 to 80 characters; absent: None"""

    arterial_blood_gas: str | None
    """CR510: arterial blood gas; 1 to 15 characters, a number; request only; absent: None"""

    saturation: str | None
    """CR511: oxygen saturation; 1 to 15 characters, a number; request only; absent: None"""

    test_condition: str | None
    """CR512: oxygen test condition; 1 character, code list 1349; request only; absent: None"""

    test_finding_1: str | None
    """CR513: oxygen test finding 1; 1 character, code list 1350; request only; absent: None"""

    test_finding_2: str | None
    """CR514: oxygen test finding 2; 1 character, code list 1350; request only; absent: None"""

    test_finding_3: str | None
    """CR515: oxygen test finding 3; 1 character, code list 1350; request only; absent: None"""

    portable_flow_rate: str | None
    """CR516: portable system flow rate; 1 to 15 characters, a number; absent: None"""

    delivery_system: str | None
    """CR517: oxygen delivery system; 1 character, code list 1382; absent: None"""

    equipment_3: str | None
    """CR518: oxygen equipment type 3; 1 character, code list 1348; absent: None"""

    def to_dict(self) -> OxygenDict: ...  # type: ignore[override]


class HomeHealth(Node):
    """Home health care (CR6)."""

    prognosis: str | None
    """CR601: prognosis; 1 character, code list 923; absent: None"""

    start_date: str | None
    """CR602: home health start date; 8 characters; absent: None"""

    certification_format: str | None
    """CR603: period format; 2 to 3 characters, code list 1250; absent: None"""

    certification_period: str | None
    """CR604: certification period; 1 to 35 characters; absent: None"""

    medicare_coverage: str | None
    """CR607: Medicare coverage flag; 1 character, code list 1073; absent: None"""

    certification_type: str | None
    """CR608: certification type; 1 character, code list 1322; absent: None"""

    surgery_date: str | None
    """CR609: surgery date; 8 characters; request only; absent: None"""

    surgery_qualifier: str | None
    """CR610: procedure code qualifier; 2 characters, code list 235; request only; absent: None"""

    surgery_code: str | None
    """CR611: surgical procedure code; 1 to 15 characters, outside list 130 131; request only; absent: None"""

    order_date: str | None
    """CR612: physician order date; 8 characters; request only; absent: None"""

    last_visit_date: str | None
    """CR613: last visit date; 8 characters; request only; absent: None"""

    physician_contact_date: str | None
    """CR614: physician contact date; 8 characters; request only; absent: None"""

    last_admission_format: str | None
    """CR615: period format; 2 to 3 characters, code list 1250; request only; absent: None"""

    last_admission_period: str | None
    """CR616: last admission period; 1 to 35 characters; request only; absent: None"""

    patient_location: str | None
    """CR617: patient location; 1 character, code list 1384; request only; absent: None"""

    def to_dict(self) -> HomeHealthDict: ...  # type: ignore[override]


class Attachment(Node):
    """A document that goes with the request, or that is asked for (PWK)."""

    report_type: str | None
    """PWK01: attachment report type; 2 characters, code list 755; absent: None"""

    transmission: str | None
    """PWK02: how the attachment is sent; 1 to 2 characters, code list 756; absent: None"""

    number_qualifier: str | None
    """PWK05: control number qualifier; 1 to 2 characters, code list 66; absent: None"""

    number: str | None
    """PWK06: attachment control number; 2 to 80 characters; absent: None"""

    description: str | None
    """PWK07: attachment description; 1 to 80 characters; absent: None"""

    def to_dict(self) -> AttachmentDict: ...  # type: ignore[override]


class Procedure(Node):
    """A procedure (the composite of SV101, SV202, SV301)."""

    qualifier: str | None
    """SV101-1, SV202-1, SV301-1: procedure code qualifier; 2 characters, code list 235; absent: None"""

    code: str | None
    """SV101-2, SV202-2, SV301-2: procedure code; 1 to 80 characters, outside list 130 131 135 240 513 843; absent: None"""

    modifiers: MutableSequence[str | None]
    """SV101-3 to SV101-6, SV202-3 to SV202-6, SV301-3 to SV301-6: modifier; each 2 characters, outside list 130 135; absent: None"""

    description: str | None
    """SV101-7, SV202-7, SV301-7: procedure description; 1 to 80 characters; absent: None"""

    range_end: str | None
    """SV101-8, SV202-8, SV301-8: procedure code range end; 1 to 48 characters, outside list 130 131 135 240 513 843; absent: None"""

    def to_dict(self) -> ProcedureDict: ...  # type: ignore[override]


class Professional(Node):
    """A professional service (SV1)."""

    procedure: Procedure | Any
    """SV101; absent: None"""

    amount: str | None
    """SV102: line amount; 1 to 18 characters, a number; absent: None"""

    unit: str | None
    """SV103: unit of service; 2 characters, code list 355; absent: None"""

    units: str | None
    """SV104: service units; 1 to 15 characters, a number; absent: None"""

    diagnosis_pointers: MutableSequence[str | None]
    """SV107-1 to SV107-4: diagnosis pointer; each 1 to 2 characters, a number; request only; absent: None"""

    epsdt: str | None
    """SV111: EPSDT flag; 1 character, code list 1073; absent: None"""

    care_level: str | None
    """SV120: nursing home level of care; 1 character, code list 1337; absent: None"""

    def to_dict(self) -> ProfessionalDict: ...  # type: ignore[override]


class Institutional(Node):
    """An institutional service (SV2)."""

    revenue_code: str | None
    """SV201: revenue code; 1 to 48 characters, outside list 132; absent: None"""

    procedure: Procedure | Any
    """SV202; absent: None"""

    amount: str | None
    """SV203: line amount; 1 to 18 characters, a number; absent: None"""

    unit: str | None
    """SV204: unit of service; 2 characters, code list 355; absent: None"""

    units: str | None
    """SV205: service units; 1 to 15 characters, a number; absent: None"""

    rate: str | None
    """SV206: line rate; 1 to 10 characters, a number; absent: None"""

    residential_status: str | None
    """SV209: nursing home residential status; 1 character, code list 1345; request only; absent: None"""

    care_level: str | None
    """SV210: nursing home level of care; 1 character, code list 1337; absent: None"""

    def to_dict(self) -> InstitutionalDict: ...  # type: ignore[override]


class Dental(Node):
    """A dental service (SV3)."""

    procedure: Procedure | Any
    """SV301; absent: None"""

    amount: str | None
    """SV302: line amount; 1 to 18 characters, a number; absent: None"""

    oral_areas: MutableSequence[str | None]
    """SV304-1 to SV304-5: oral cavity area; each 1 to 3 characters, outside list 135; absent: None"""

    replacement: str | None
    """SV305: initial or replacement; 1 character, code list 1358; absent: None"""

    units: str | None
    """SV306: service count; 1 to 15 characters, a number; absent: None"""

    description: str | None
    """SV307: description; 1 to 80 characters; request only; absent: None"""

    def to_dict(self) -> DentalDict: ...  # type: ignore[override]


class Tooth(Node):
    """A tooth that a dental service is for (TOO)."""

    system: str | None
    """TOO01: tooth numbering qualifier; 1 to 3 characters, code list 1270; absent: None"""

    number: str | None
    """TOO02: tooth number; 1 to 30 characters, outside list 135; absent: None"""

    surfaces: MutableSequence[str | None]
    """TOO03-1 to TOO03-5: tooth surface; each 1 to 2 characters, code list 1369; absent: None"""

    def to_dict(self) -> ToothDict: ...  # type: ignore[override]


class Service(Node):
    """A service (loop 2000F). Values here hold for this service only and override those of the event."""

    category: str | None
    """UM01: request category; 1 to 2 characters, code list 1525; absent: None"""

    certification: str | None
    """UM02: certification type; 1 character, code list 1322; absent: None"""

    service_type: str | None
    """UM03: service type; 1 to 2 characters, code list 1365; absent: None"""

    facility_code: str | None
    """UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: None"""

    facility_qualifier: str | None
    """UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: None"""

    message: str | None
    """MSG01: free text; 1 to 264 characters; absent: None"""

    @property
    def traces(self) -> NodeList[Trace]:
        """TRN; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; response only; none: empty"""

    decision: Decision | Any
    """HCR; of an inquiry what is looked for; absent: None"""

    previous_authorization: Reference | Any
    """REF with BB; absent: None"""

    administrative_reference: Reference | Any
    """REF with NT; absent: None"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF, the receipt of a notification; none: empty"""

    service_date: Period | Any
    """DTP with 472; absent: None"""

    issued: Period | Any
    """DTP with 102, when the certification was issued; absent: None"""

    expires: Period | Any
    """DTP with 036, when the certification expires; absent: None"""

    effective: Period | Any
    """DTP with 007, when the certification is effective; absent: None"""

    @property
    def information_requests(self) -> NodeList[InformationRequest]:
        """HI, at most 12; response only; one that is left out between others is empty; none: empty"""

    professional: Professional | Any
    """SV1; absent: None"""

    institutional: Institutional | Any
    """SV2; absent: None"""

    dental: Dental | Any
    """SV3; absent: None"""

    @property
    def teeth(self) -> NodeList[Tooth]:
        """TOO; none: empty"""

    quantity: Quantity | Any
    """HSD; absent: None"""

    @property
    def attachments(self) -> NodeList[Attachment]:
        """PWK; none: empty"""

    @property
    def providers(self) -> NodeList[Party]:
        """Loop 2010F; in a response of X217 2010FA; none: empty"""

    information_contact: Party | Any
    """Whom to send additional information to, loop 2010FB; response only; absent: None"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> ServiceDict: ...  # type: ignore[override]


class Event(Node):
    """A patient event: what is asked for, or was decided, for one patient (loop 2000E)."""

    category: str | None
    """UM01: request category; 1 to 2 characters, code list 1525; absent: None"""

    certification: str | None
    """UM02: certification type; 1 character, code list 1322; absent: None"""

    service_type: str | None
    """UM03: service type; 1 to 2 characters, code list 1365; absent: None"""

    facility_code: str | None
    """UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: None"""

    facility_qualifier: str | None
    """UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: None"""

    related_causes: MutableSequence[str | None]
    """UM05-1 to UM05-3: related cause; each 2 to 3 characters, code list 1362; request only; absent: None"""

    accident_state: str | None
    """UM05-4: state of accident; 2 characters, outside list 22; request only; absent: None"""

    accident_country: str | None
    """UM05-5: country of accident; 2 to 3 characters, outside list 5; request only; absent: None"""

    urgency: str | None
    """UM06: level of service (urgency); 1 to 3 characters, code list 1338; absent: None"""

    health_condition: str | None
    """UM07: current health condition; 1 character, code list 1213; request only; absent: None"""

    prognosis: str | None
    """UM08: prognosis; 1 character, code list 923; request only; absent: None"""

    release: str | None
    """UM09: release of information; 1 character, code list 1363; request only; absent: None"""

    delay_reason: str | None
    """UM10: delay reason; 1 to 2 characters, code list 1514; request only; absent: None"""

    message: str | None
    """MSG01: free text; 1 to 264 characters; absent: None"""

    @property
    def traces(self) -> NodeList[Trace]:
        """TRN; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; response only; none: empty"""

    decision: Decision | Any
    """HCR; of an inquiry what is looked for; absent: None"""

    previous_authorization: Reference | Any
    """REF with BB; absent: None"""

    administrative_reference: Reference | Any
    """REF with NT; absent: None"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF, the receipt of a notification; none: empty"""

    accident_date: Period | Any
    """DTP with 439; absent: None"""

    last_menstrual_period: Period | Any
    """DTP with 484; absent: None"""

    estimated_birth_date: Period | Any
    """DTP with ABC; absent: None"""

    onset_date: Period | Any
    """DTP with 431; absent: None"""

    event_date: Period | Any
    """DTP with AAH; absent: None"""

    admission_date: Period | Any
    """DTP with 435; absent: None"""

    discharge_date: Period | Any
    """DTP with 096; absent: None"""

    issued: Period | Any
    """DTP with 102, when the certification was issued; absent: None"""

    expires: Period | Any
    """DTP with 036, when the certification expires; absent: None"""

    effective: Period | Any
    """DTP with 007, when the certification is effective; absent: None"""

    requested: Period | Any
    """DTP with 881, when the review was requested; absent: None"""

    @property
    def diagnoses(self) -> NodeList[Diagnosis]:
        """HI, at most 12 with those below; one that is left out between others is empty; none: empty"""

    @property
    def information_requests(self) -> NodeList[InformationRequest]:
        """HI with LOI, what the payer asks for; empty where the element is a diagnosis; response only; none: empty"""

    quantity: Quantity | Any
    """HSD; absent: None"""

    ambulance_conditions: Condition | Any
    """CRC with 07; request only; absent: None"""

    chiropractic_conditions: Condition | Any
    """CRC with 08; request only; absent: None"""

    equipment_conditions: Condition | Any
    """CRC with 09; request only; absent: None"""

    oxygen_conditions: Condition | Any
    """CRC with 11; request only; absent: None"""

    functional_limitations: Condition | Any
    """CRC with 75; request only; absent: None"""

    activities_permitted: Condition | Any
    """CRC with 76; request only; absent: None"""

    mental_status: Condition | Any
    """CRC with 77; request only; absent: None"""

    admission: Admission | Any
    """CL1; absent: None"""

    transport: Transport | Any
    """CR1; absent: None"""

    spinal: Spinal | Any
    """CR2; absent: None"""

    oxygen: Oxygen | Any
    """CR5; absent: None"""

    home_health: HomeHealth | Any
    """CR6; absent: None"""

    @property
    def attachments(self) -> NodeList[Attachment]:
        """PWK; none: empty"""

    @property
    def providers(self) -> NodeList[Party]:
        """Loop 2010EA; none: empty"""

    @property
    def transport_places(self) -> NodeList[Party]:
        """Loop 2010EB; in a response of X217 2010EC; none: empty"""

    @property
    def other_reviewers(self) -> NodeList[Party]:
        """Review organizations that denied before, loop 2010EC of a request; none: empty"""

    information_contact: Party | Any
    """Whom to send additional information to, loop 2010EB of a response; absent: None"""

    @property
    def services(self) -> NodeList[Service]:
        """Loop 2000F; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> EventDict: ...  # type: ignore[override]


class Dependent(Node):
    """The patient, when not the subscriber (loop 2000D)."""

    party: Party | Any
    """Who it is, loop 2010D; absent: None"""

    @property
    def traces(self) -> NodeList[Trace]:
        """TRN; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def events(self) -> NodeList[Event]:
        """Loop 2000E; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> DependentDict: ...  # type: ignore[override]


class Subscriber(Node):
    """The subscriber, who is the patient unless there is a dependent (loop 2000C)."""

    party: Party | Any
    """Who it is, loop 2010C; absent: None"""

    @property
    def traces(self) -> NodeList[Trace]:
        """TRN; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def references(self) -> NodeList[Reference]:
        """REF; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def dependents(self) -> NodeList[Dependent]:
        """Loop 2000D; none: empty"""

    @property
    def events(self) -> NodeList[Event]:
        """Loop 2000E, when the subscriber is the patient; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> SubscriberDict: ...  # type: ignore[override]


class Requester(Node):
    """Who asks for the review (loop 2000B); of a notification who receives it."""

    @property
    def parties(self) -> NodeList[Party]:
        """Who it is, loop 2010B; a response may name two; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; of the relatives of X217, empty in X217 itself; none: empty"""

    @property
    def subscribers(self) -> NodeList[Subscriber]:
        """Loop 2000C; none: empty"""

    @property
    def events(self) -> NodeList[Event]:
        """Loop 2000E, of an inquiry without a patient; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> RequesterDict: ...  # type: ignore[override]


class Organization(Node):
    """The payer or review organization (loop 2000A); of a notification who sends it."""

    @property
    def parties(self) -> NodeList[Party]:
        """Who it is, loop 2010A; none: empty"""

    @property
    def rejections(self) -> NodeList[Rejection]:
        """AAA; response only; none: empty"""

    @property
    def requesters(self) -> NodeList[Requester]:
        """Loop 2000B; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> OrganizationDict: ...  # type: ignore[override]


class Review(Node):
    """One transaction, request or response: the root of the tree."""

    control_number: str | None
    """ST02: transaction control number; 4 to 9 characters; absent: None"""

    guide: str | None
    """ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: None"""

    structure: str | None
    """BHT01: hierarchy structure code; 4 characters, code list 1005; absent: None"""

    purpose: str | None
    """BHT02: transaction purpose; 2 characters, code list 353; absent: None"""

    transaction_id: str | None
    """BHT03: submitter transaction id; 1 to 50 characters; absent: None"""

    date: str | None
    """BHT04: creation date; 8 characters; absent: None"""

    time: str | None
    """BHT05: creation time; 4 to 8 characters; absent: None"""

    type: str | None
    """BHT06: transaction type; 2 characters, code list 640; absent: None"""

    @property
    def organizations(self) -> NodeList[Organization]:
        """Loop 2000A; X217 has one; none: empty"""

    @property
    def events(self) -> NodeList[Event]:
        """All events of all patients, which hang at their subscriber or dependent, too; kept by the library; none: empty"""

    @property
    def unknowns(self) -> NodeList[Unknown]:
        """What no row of the guide takes, in the order of the wire; none: empty"""

    def to_dict(self) -> ReviewDict: ...  # type: ignore[override]


class Envelope(Node):
    """The interchange and group around a transaction, and how the bytes are laid out."""

    line_break: int
    """What follows each terminator: X278_LINE_BREAK_*"""

    final_break: int
    """0: nothing follows the last terminator, 1: the line break does"""

    delimiters: str | None
    """All 0: the default ones"""

    authorization_qualifier: str | None
    """ISA01: authorization info qualifier; 2 characters, code list I01; absent: None"""

    authorization: str | None
    """ISA02: authorization info; 10 characters; absent: None"""

    security_qualifier: str | None
    """ISA03: security info qualifier; 2 characters, code list I03; absent: None"""

    security: str | None
    """ISA04: security info; 10 characters; absent: None"""

    sender_qualifier: str | None
    """ISA05: sender id qualifier; 2 characters, code list I05; absent: None"""

    sender: str | None
    """ISA06: sender id; 15 characters; absent: None"""

    receiver_qualifier: str | None
    """ISA07: receiver id qualifier; 2 characters, code list I05; absent: None"""

    receiver: str | None
    """ISA08: receiver id; 15 characters; absent: None"""

    date: str | None
    """ISA09: date YYMMDD; 6 characters; absent: None"""

    time: str | None
    """ISA10: time HHMM; 4 characters; absent: None"""

    version: str | None
    """ISA12: interchange version; 5 characters, code list I11; absent: None"""

    control_number: str | None
    """ISA13: interchange control number; 9 characters, a number; absent: None"""

    acknowledgment: str | None
    """ISA14: TA1 requested flag; 1 character, code list I13; absent: None"""

    usage: str | None
    """ISA15: test/production flag; 1 character, code list I14; absent: None"""

    functional_id: str | None
    """GS01: functional group code; 2 characters, code list 479; absent: None"""

    group_sender: str | None
    """GS02: application sender; 2 to 15 characters; absent: None"""

    group_receiver: str | None
    """GS03: application receiver; 2 to 15 characters; absent: None"""

    group_date: str | None
    """GS04: group date; 8 characters; absent: None"""

    group_time: str | None
    """GS05: group time; 4 to 8 characters; absent: None"""

    group_control_number: str | None
    """GS06: group control number; 1 to 9 characters, a number; absent: None"""

    agency: str | None
    """GS07: responsible agency; 1 to 2 characters, code list 455; absent: None"""

    group_version: str | None
    """GS08: version / guide id; 1 to 12 characters, code list 480; absent: None"""

    repetition_byte: int
    """The byte in ISA11 of a message without a repetition separator, such as 85 (U) before version 00402; absent: 0"""

    component_byte: int
    """The byte in ISA16 of a message without a component separator; absent: 0"""

    incomplete: int
    """What the message lacks at its end, since it was cut short: X278_MISSING_* bits of reader.h; 0: it is complete. A document that has one is not written unless the options say so (X278_ENCODE_INCOMPLETE)"""

    def to_dict(self) -> EnvelopeDict: ...  # type: ignore[override]


class AckCodeDict(TypedDict, total=False):
    """A code of an acknowledgment with our own short meaning."""
    code: str
    meaning: str


class WantedDict(TypedDict, total=False):
    """What the payer asked for (STC)."""
    category: str
    code: str
    code_list: str


class DiagnosesDict(TypedDict, total=False):
    """Diagnoses of a claim (HI)."""
    diagnoses: list[DiagnosisDict]


class ServiceLineDict(TypedDict, total=False):
    """The service line that a document is about (SVC)."""
    procedure: ProcedureDict
    extensions: list[str | None]
    charge: str
    revenue_code: str


class LocationDict(TypedDict, total=False):
    """Where a provider is (loop 1100C of X314 and X210)."""
    role: str
    address: AddressDict
    unknowns: list[UnknownDict]


class CorrespondentDict(TypedDict, total=False):
    """Who sends or receives a 275, or whom it is about (loops 1000A to 1000D)."""
    role: str
    kind: str
    name: str
    first_name: str
    middle_name: str
    suffix: str
    id_qualifier: str
    id: str
    relationship: str
    related_role: str
    contacts: list[ContactDict]
    specialty: SpecialtyDict
    references: list[ReferenceDict]
    service_date: PeriodDict
    location: LocationDict
    unknowns: list[UnknownDict]


class ElectronicFormatDict(TypedDict, total=False):
    """How a file is formed (EFI of X211 and X210)."""
    security_level: str
    text: str
    security_technique: str
    program_version: str
    program: str
    format_version: str
    interchange_format: str
    compression_version: str
    compression: str
    drawing_sheet: str
    file_name: str
    block_type: str
    record_length: str
    block_length: str
    filter_version: str
    filter: str


class ContentDict(TypedDict, total=False):
    """The content of a document (loop 2110A; 2110B of X314 and X210)."""
    object_group: str
    object_type: str
    object_name: str
    format: ElectronicFormatDict
    filter: str
    length: str
    payload: str
    unknowns: list[UnknownDict]


class CategoryDict(TypedDict, total=False):
    """When a document was submitted and what it is (loop 2100A; 2100B of X314 and X210)."""
    submitted: PeriodDict
    report_type: str
    format: str
    format_version: str
    content: ContentDict
    unknowns: list[UnknownDict]


class ServiceDayDict(TypedDict, total=False):
    """When the service of a line was done (loop 2100A of X314 and X210)."""
    date: PeriodDict
    unknowns: list[UnknownDict]


class EnclosureDict(TypedDict, total=False):
    """A document that is sent (loop 2000A)."""
    number: str
    trace_type: str
    control_number: str
    wanted: list[WantedDict]
    references: list[ReferenceDict]
    diagnoses: list[DiagnosesDict]
    service: ServiceLineDict
    service_date: ServiceDayDict
    category: CategoryDict
    unknowns: list[UnknownDict]


class SubmissionDict(TypedDict, total=False):
    """A 275: documents for a services review or a claim."""
    control_number: str
    guide: str
    purpose: str
    reference: str
    date: str
    time: str
    source: CorrespondentDict
    receiver: CorrespondentDict
    provider: CorrespondentDict
    patient: CorrespondentDict
    documents: list[EnclosureDict]
    unknowns: list[UnknownDict]


class UnknownDict(TypedDict, total=False):
    """A segment, or a part of one, that no row of the guide takes. It is kept as it came and written back in its place."""
    position: int
    element: int
    repetition: int
    component: int
    delimiters: int
    tag: str
    text: str


class TraceDict(TypedDict, total=False):
    """A number by which a sender finds a request again (TRN)."""
    type: str
    number: str
    assigner: str
    assigner_unit: str


class RejectionDict(TypedDict, total=False):
    """Why a request, or a part of it, could not be reviewed (AAA)."""
    valid: str
    reason: str
    follow_up: str


class ReferenceDict(TypedDict, total=False):
    """A further number (REF)."""
    order: int
    qualifier: str
    value: str
    description: str


class PeriodDict(TypedDict, total=False):
    """A date or a range of dates (DTP)."""
    order: int
    qualifier: str
    format: str
    value: str


class AddressDict(TypedDict, total=False):
    """A postal address (N3, N4)."""
    line_1: str
    line_2: str
    city: str
    state: str
    postal_code: str
    country: str
    subdivision: str


class ContactNumberDict(TypedDict, total=False):
    """One number of a contact."""
    kind: str
    number: str


class ContactDict(TypedDict, total=False):
    """Whom to call or write (PER)."""
    function: str
    name: str
    numbers: list[ContactNumberDict]


class SpecialtyDict(TypedDict, total=False):
    """What a provider does (PRV)."""
    role: str
    qualifier: str
    taxonomy: str


class PersonDict(TypedDict, total=False):
    """What is known of a subscriber or dependent besides the name (DMG, INS)."""
    birth_date_format: str
    birth_date: str
    gender: str
    is_subscriber: str
    relationship: str
    military_status: str
    birth_sequence: str


class DenialReasonDict(TypedDict, total=False):
    """One reason of another review organization."""
    qualifier: str
    code: str


class DenialDict(TypedDict, total=False):
    """Why another review organization denied (REF with ZZ)."""
    order: int
    reasons: list[DenialReasonDict]


class PartyDict(TypedDict, total=False):
    """An organization or a person, in whatever role (all 2010 loops)."""
    order: int
    role: str
    kind: str
    name: str
    first_name: str
    middle_name: str
    prefix: str
    suffix: str
    id_qualifier: str
    id: str
    address: AddressDict
    references: list[ReferenceDict]
    contacts: list[ContactDict]
    specialty: SpecialtyDict
    rejections: list[RejectionDict]
    person: PersonDict
    denial: DenialDict
    denial_date: PeriodDict
    unknowns: list[UnknownDict]


class DecisionDict(TypedDict, total=False):
    """What was decided (HCR)."""
    action: str
    authorization_number: str
    reasons: list[str | None]
    second_opinion: str


class DiagnosisDict(TypedDict, total=False):
    """A diagnosis, or in a response a request for information (one element of HI)."""
    qualifier: str
    code: str
    date_format: str
    date: str


class InformationRequestDict(TypedDict, total=False):
    """A piece of information that the review organization asks for (one element of HI with LOI)."""
    qualifier: str
    code: str
    date_format: str
    date: str


class QuantityDict(TypedDict, total=False):
    """How much, how often, for how long (HSD)."""
    unit: str
    amount: str
    frequency_unit: str
    frequency: str
    period_unit: str
    period_count: str
    pattern: str
    time_of_day: str


class ConditionDict(TypedDict, total=False):
    """Conditions of one kind that apply or do not (CRC)."""
    order: int
    category: str
    applies: str
    codes: list[str | None]


class AdmissionDict(TypedDict, total=False):
    """An admission to an institution (CL1)."""
    type: str
    source: str
    patient_status: str
    residential_status: str


class TransportDict(TypedDict, total=False):
    """Transport by ambulance or otherwise (CR1)."""
    weight_unit: str
    weight: str
    type: str
    reason: str
    distance_unit: str
    distance: str
    round_trip_purpose: str
    stretcher_purpose: str


class SpinalDict(TypedDict, total=False):
    """Spinal manipulation (CR2)."""
    treatment_number: str
    treatment_count: str
    subluxation_from: str
    subluxation_to: str
    patient_condition: str
    complication: str
    description_1: str
    description_2: str
    xray_available: str


class OxygenDict(TypedDict, total=False):
    """Home oxygen therapy (CR5)."""
    equipment_1: str
    equipment_2: str
    equipment_reason: str
    flow_rate: str
    daily_use_count: str
    hours_per_use: str
    therapist_order: str
    arterial_blood_gas: str
    saturation: str
    test_condition: str
    test_finding_1: str
    test_finding_2: str
    test_finding_3: str
    portable_flow_rate: str
    delivery_system: str
    equipment_3: str


class HomeHealthDict(TypedDict, total=False):
    """Home health care (CR6)."""
    prognosis: str
    start_date: str
    certification_format: str
    certification_period: str
    medicare_coverage: str
    certification_type: str
    surgery_date: str
    surgery_qualifier: str
    surgery_code: str
    order_date: str
    last_visit_date: str
    physician_contact_date: str
    last_admission_format: str
    last_admission_period: str
    patient_location: str


class AttachmentDict(TypedDict, total=False):
    """A document that goes with the request, or that is asked for (PWK)."""
    report_type: str
    transmission: str
    number_qualifier: str
    number: str
    description: str


class ProcedureDict(TypedDict, total=False):
    """A procedure (the composite of SV101, SV202, SV301)."""
    qualifier: str
    code: str
    modifiers: list[str | None]
    description: str
    range_end: str


class ProfessionalDict(TypedDict, total=False):
    """A professional service (SV1)."""
    procedure: ProcedureDict
    amount: str
    unit: str
    units: str
    diagnosis_pointers: list[str | None]
    epsdt: str
    care_level: str


class InstitutionalDict(TypedDict, total=False):
    """An institutional service (SV2)."""
    revenue_code: str
    procedure: ProcedureDict
    amount: str
    unit: str
    units: str
    rate: str
    residential_status: str
    care_level: str


class DentalDict(TypedDict, total=False):
    """A dental service (SV3)."""
    procedure: ProcedureDict
    amount: str
    oral_areas: list[str | None]
    replacement: str
    units: str
    description: str


class ToothDict(TypedDict, total=False):
    """A tooth that a dental service is for (TOO)."""
    system: str
    number: str
    surfaces: list[str | None]


class ServiceDict(TypedDict, total=False):
    """A service (loop 2000F). Values here hold for this service only and override those of the event."""
    category: str
    certification: str
    service_type: str
    facility_code: str
    facility_qualifier: str
    message: str
    traces: list[TraceDict]
    rejections: list[RejectionDict]
    decision: DecisionDict
    previous_authorization: ReferenceDict
    administrative_reference: ReferenceDict
    references: list[ReferenceDict]
    service_date: PeriodDict
    issued: PeriodDict
    expires: PeriodDict
    effective: PeriodDict
    information_requests: list[InformationRequestDict]
    professional: ProfessionalDict
    institutional: InstitutionalDict
    dental: DentalDict
    teeth: list[ToothDict]
    quantity: QuantityDict
    attachments: list[AttachmentDict]
    providers: list[PartyDict]
    information_contact: PartyDict
    unknowns: list[UnknownDict]


class EventDict(TypedDict, total=False):
    """A patient event: what is asked for, or was decided, for one patient (loop 2000E)."""
    category: str
    certification: str
    service_type: str
    facility_code: str
    facility_qualifier: str
    related_causes: list[str | None]
    accident_state: str
    accident_country: str
    urgency: str
    health_condition: str
    prognosis: str
    release: str
    delay_reason: str
    message: str
    traces: list[TraceDict]
    rejections: list[RejectionDict]
    decision: DecisionDict
    previous_authorization: ReferenceDict
    administrative_reference: ReferenceDict
    references: list[ReferenceDict]
    accident_date: PeriodDict
    last_menstrual_period: PeriodDict
    estimated_birth_date: PeriodDict
    onset_date: PeriodDict
    event_date: PeriodDict
    admission_date: PeriodDict
    discharge_date: PeriodDict
    issued: PeriodDict
    expires: PeriodDict
    effective: PeriodDict
    requested: PeriodDict
    diagnoses: list[DiagnosisDict]
    information_requests: list[InformationRequestDict]
    quantity: QuantityDict
    ambulance_conditions: ConditionDict
    chiropractic_conditions: ConditionDict
    equipment_conditions: ConditionDict
    oxygen_conditions: ConditionDict
    functional_limitations: ConditionDict
    activities_permitted: ConditionDict
    mental_status: ConditionDict
    admission: AdmissionDict
    transport: TransportDict
    spinal: SpinalDict
    oxygen: OxygenDict
    home_health: HomeHealthDict
    attachments: list[AttachmentDict]
    providers: list[PartyDict]
    transport_places: list[PartyDict]
    other_reviewers: list[PartyDict]
    information_contact: PartyDict
    services: list[ServiceDict]
    unknowns: list[UnknownDict]


class DependentDict(TypedDict, total=False):
    """The patient, when not the subscriber (loop 2000D)."""
    party: PartyDict
    traces: list[TraceDict]
    rejections: list[RejectionDict]
    references: list[ReferenceDict]
    events: list[EventDict]
    unknowns: list[UnknownDict]


class SubscriberDict(TypedDict, total=False):
    """The subscriber, who is the patient unless there is a dependent (loop 2000C)."""
    party: PartyDict
    traces: list[TraceDict]
    rejections: list[RejectionDict]
    references: list[ReferenceDict]
    dependents: list[DependentDict]
    events: list[EventDict]
    unknowns: list[UnknownDict]


class RequesterDict(TypedDict, total=False):
    """Who asks for the review (loop 2000B); of a notification who receives it."""
    parties: list[PartyDict]
    rejections: list[RejectionDict]
    subscribers: list[SubscriberDict]
    events: list[EventDict]
    unknowns: list[UnknownDict]


class OrganizationDict(TypedDict, total=False):
    """The payer or review organization (loop 2000A); of a notification who sends it."""
    parties: list[PartyDict]
    rejections: list[RejectionDict]
    requesters: list[RequesterDict]
    unknowns: list[UnknownDict]


class ReviewDict(TypedDict, total=False):
    """One transaction, request or response: the root of the tree."""
    control_number: str
    guide: str
    structure: str
    purpose: str
    transaction_id: str
    date: str
    time: str
    type: str
    organizations: list[OrganizationDict]
    unknowns: list[UnknownDict]


class EnvelopeDict(TypedDict, total=False):
    """The interchange and group around a transaction, and how the bytes are laid out."""
    line_break: int
    final_break: int
    delimiters: str
    authorization_qualifier: str
    authorization: str
    security_qualifier: str
    security: str
    sender_qualifier: str
    sender: str
    receiver_qualifier: str
    receiver: str
    date: str
    time: str
    version: str
    control_number: str
    acknowledgment: str
    usage: str
    functional_id: str
    group_sender: str
    group_receiver: str
    group_date: str
    group_time: str
    group_control_number: str
    agency: str
    group_version: str
    repetition_byte: int
    component_byte: int
    incomplete: int


class AckContextDict(TypedDict, total=False):
    """What made a situational rule apply, or which business unit an error belongs to (CTX). Made by the library only."""
    element: int
    component: int
    repetition: int
    name: str
    reference: str
    tag: str
    loop: str
    ordinal: int
    path: str
    plain: str
    resolution: str
    field_path: str
    struct_name: str
    field_name: str


class AckElementDict(TypedDict, total=False):
    """An element in error: AK4 or IK4. Made by the library only."""
    element: int
    component: int
    repetition: int
    data_element: str
    error: AckCodeDict
    value: str
    contexts: list[AckContextDict]
    path: str
    plain: str
    offset: int
    length: int
    resolution: str
    field_path: str
    struct_name: str
    field_name: str


class AckSegmentDict(TypedDict, total=False):
    """A segment in error: AK3 or IK3. Made by the library only."""
    resolution: str
    tag: str
    ordinal: int
    loop: str
    error: AckCodeDict
    contexts: list[AckContextDict]
    elements: list[AckElementDict]
    path: str
    plain: str
    offset: int
    length: int
    field_path: str
    struct_name: str
    found_ordinal: int


class AckTransactionDict(TypedDict, total=False):
    """What is said of one transaction: AK2 to AK5 or IK5. Made by the library only."""
    set: str
    control_number: str
    guide: str
    decision: AckCodeDict
    errors: list[AckCodeDict]
    segments: list[AckSegmentDict]
    resolved: int


class AckGroupDict(TypedDict, total=False):
    """One 999 or 997: what is said of one group. Made by the library only."""
    set: str
    functional_id: str
    control_number: str
    version: str
    decision: AckCodeDict
    errors: list[AckCodeDict]
    included: int
    received: int
    accepted: int
    transactions: list[AckTransactionDict]
    interchange: int


class AckInterchangeDict(TypedDict, total=False):
    """One TA1: what is said of one interchange. Made by the library only."""
    control_number: str
    date: str
    time: str
    decision: AckCodeDict
    note: AckCodeDict
    interchange: int


DocumentDict = TypedDict(
    "DocumentDict",
    {
        "x278": int,
        "guide": str,
        "bytes": int,
        "envelope": EnvelopeDict,
        "review": ReviewDict,
        "submission": SubmissionDict,
    },
    total=False,
)
"""A document, as Document.to_dict() makes it and dumps() takes it."""

class AcksDict(TypedDict):
    """What resolve() makes of acknowledgments."""
    interchanges: list[AckInterchangeDict]
    groups: list[AckGroupDict]
