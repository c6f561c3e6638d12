/* Written by bindc from the bindings of the model: do not edit. docs/model.md tells how. */
/* clang-format off */
#include "review/tables.h"

#define NO X278I_NONE
/* 0, when the type is right; else no program. */
#define IS(s, f, type) (0 * sizeof(char[_Generic(((s *)NULL)->f, type: 1)]))
#define TEXT(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_str)), NO, X278_FIELD_TEXT
#define TEXTS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, const x278_str *)), NO, X278_FIELD_TEXTS
#define ONE(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *)), of, X278_FIELD_ONE
#define MANY(s, f, t, of) (uint16_t)(offsetof(s, f) + IS(s, f, const t *const *)), of, X278_FIELD_MANY
#define NUMBER(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, uint32_t)), NO, X278_FIELD_NUMBER
#define PAYLOAD(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_payload)), NO, X278_FIELD_TEXT
#define DELIMITERS(s, f) (uint16_t)(offsetof(s, f) + IS(s, f, x278_delimiters)), NO, X278_FIELD_DELIMITERS
/* A field begins where the one before ends: none is missing here (a unit test looks at the last one). */
#define END(s, f) (offsetof(s, f) + sizeof(((s *)NULL)->f))
#define NEXT(s, a, b) _Static_assert(offsetof(s, b) - END(s, a) < _Alignof(x278_str), #s " has more fields")
#define COUNT(s, f, c) _Static_assert(offsetof(s, c) == END(s, f) && _Generic(((s *)NULL)->c, size_t: 1), #s ": the count is elsewhere")

NEXT(x278_unknown, struct_size, position);
NEXT(x278_unknown, position, element);
NEXT(x278_unknown, element, repetition);
NEXT(x278_unknown, repetition, component);
NEXT(x278_unknown, component, delimiters);
NEXT(x278_unknown, delimiters, tag);
NEXT(x278_unknown, tag, text);

NEXT(x278_trace, struct_size, type);
NEXT(x278_trace, type, number);
NEXT(x278_trace, number, assigner);
NEXT(x278_trace, assigner, assigner_unit);

NEXT(x278_rejection, struct_size, valid);
NEXT(x278_rejection, valid, reason);
NEXT(x278_rejection, reason, follow_up);

NEXT(x278_reference, struct_size, order);
NEXT(x278_reference, order, qualifier);
NEXT(x278_reference, qualifier, value);
NEXT(x278_reference, value, description);

NEXT(x278_period, struct_size, order);
NEXT(x278_period, order, qualifier);
NEXT(x278_period, qualifier, format);
NEXT(x278_period, format, value);

NEXT(x278_address, struct_size, line_1);
NEXT(x278_address, line_1, line_2);
NEXT(x278_address, line_2, city);
NEXT(x278_address, city, state);
NEXT(x278_address, state, postal_code);
NEXT(x278_address, postal_code, country);
NEXT(x278_address, country, subdivision);

NEXT(x278_contact_number, struct_size, kind);
NEXT(x278_contact_number, kind, number);

NEXT(x278_contact, struct_size, function);
NEXT(x278_contact, function, name);
NEXT(x278_contact, name, numbers);
COUNT(x278_contact, numbers, number_count);

NEXT(x278_specialty, struct_size, role);
NEXT(x278_specialty, role, qualifier);
NEXT(x278_specialty, qualifier, taxonomy);

NEXT(x278_person, struct_size, birth_date_format);
NEXT(x278_person, birth_date_format, birth_date);
NEXT(x278_person, birth_date, gender);
NEXT(x278_person, gender, is_subscriber);
NEXT(x278_person, is_subscriber, relationship);
NEXT(x278_person, relationship, military_status);
NEXT(x278_person, military_status, birth_sequence);

NEXT(x278_denial_reason, struct_size, qualifier);
NEXT(x278_denial_reason, qualifier, code);

NEXT(x278_denial, struct_size, order);
NEXT(x278_denial, order, reasons);
COUNT(x278_denial, reasons, reason_count);

NEXT(x278_party, struct_size, order);
NEXT(x278_party, order, role);
NEXT(x278_party, role, kind);
NEXT(x278_party, kind, name);
NEXT(x278_party, name, first_name);
NEXT(x278_party, first_name, middle_name);
NEXT(x278_party, middle_name, prefix);
NEXT(x278_party, prefix, suffix);
NEXT(x278_party, suffix, id_qualifier);
NEXT(x278_party, id_qualifier, id);
NEXT(x278_party, id, address);
NEXT(x278_party, address, references);
COUNT(x278_party, references, reference_count);
NEXT(x278_party, reference_count, contacts);
COUNT(x278_party, contacts, contact_count);
NEXT(x278_party, contact_count, specialty);
NEXT(x278_party, specialty, rejections);
COUNT(x278_party, rejections, rejection_count);
NEXT(x278_party, rejection_count, person);
NEXT(x278_party, person, denial);
NEXT(x278_party, denial, denial_date);
NEXT(x278_party, denial_date, unknowns);
COUNT(x278_party, unknowns, unknown_count);

NEXT(x278_decision, struct_size, action);
NEXT(x278_decision, action, authorization_number);
NEXT(x278_decision, authorization_number, reasons);
COUNT(x278_decision, reasons, reason_count);
NEXT(x278_decision, reason_count, second_opinion);

NEXT(x278_diagnosis, struct_size, qualifier);
NEXT(x278_diagnosis, qualifier, code);
NEXT(x278_diagnosis, code, date_format);
NEXT(x278_diagnosis, date_format, date);

NEXT(x278_information_request, struct_size, qualifier);
NEXT(x278_information_request, qualifier, code);
NEXT(x278_information_request, code, date_format);
NEXT(x278_information_request, date_format, date);

NEXT(x278_quantity, struct_size, unit);
NEXT(x278_quantity, unit, amount);
NEXT(x278_quantity, amount, frequency_unit);
NEXT(x278_quantity, frequency_unit, frequency);
NEXT(x278_quantity, frequency, period_unit);
NEXT(x278_quantity, period_unit, period_count);
NEXT(x278_quantity, period_count, pattern);
NEXT(x278_quantity, pattern, time_of_day);

NEXT(x278_condition, struct_size, order);
NEXT(x278_condition, order, category);
NEXT(x278_condition, category, applies);
NEXT(x278_condition, applies, codes);
COUNT(x278_condition, codes, code_count);

NEXT(x278_admission, struct_size, type);
NEXT(x278_admission, type, source);
NEXT(x278_admission, source, patient_status);
NEXT(x278_admission, patient_status, residential_status);

NEXT(x278_transport, struct_size, weight_unit);
NEXT(x278_transport, weight_unit, weight);
NEXT(x278_transport, weight, type);
NEXT(x278_transport, type, reason);
NEXT(x278_transport, reason, distance_unit);
NEXT(x278_transport, distance_unit, distance);
NEXT(x278_transport, distance, round_trip_purpose);
NEXT(x278_transport, round_trip_purpose, stretcher_purpose);

NEXT(x278_spinal, struct_size, treatment_number);
NEXT(x278_spinal, treatment_number, treatment_count);
NEXT(x278_spinal, treatment_count, subluxation_from);
NEXT(x278_spinal, subluxation_from, subluxation_to);
NEXT(x278_spinal, subluxation_to, patient_condition);
NEXT(x278_spinal, patient_condition, complication);
NEXT(x278_spinal, complication, description_1);
NEXT(x278_spinal, description_1, description_2);
NEXT(x278_spinal, description_2, xray_available);

NEXT(x278_oxygen, struct_size, equipment_1);
NEXT(x278_oxygen, equipment_1, equipment_2);
NEXT(x278_oxygen, equipment_2, equipment_reason);
NEXT(x278_oxygen, equipment_reason, flow_rate);
NEXT(x278_oxygen, flow_rate, daily_use_count);
NEXT(x278_oxygen, daily_use_count, hours_per_use);
NEXT(x278_oxygen, hours_per_use, therapist_order);
NEXT(x278_oxygen, therapist_order, arterial_blood_gas);
NEXT(x278_oxygen, arterial_blood_gas, saturation);
NEXT(x278_oxygen, saturation, test_condition);
NEXT(x278_oxygen, test_condition, test_finding_1);
NEXT(x278_oxygen, test_finding_1, test_finding_2);
NEXT(x278_oxygen, test_finding_2, test_finding_3);
NEXT(x278_oxygen, test_finding_3, portable_flow_rate);
NEXT(x278_oxygen, portable_flow_rate, delivery_system);
NEXT(x278_oxygen, delivery_system, equipment_3);

NEXT(x278_home_health, struct_size, prognosis);
NEXT(x278_home_health, prognosis, start_date);
NEXT(x278_home_health, start_date, certification_format);
NEXT(x278_home_health, certification_format, certification_period);
NEXT(x278_home_health, certification_period, medicare_coverage);
NEXT(x278_home_health, medicare_coverage, certification_type);
NEXT(x278_home_health, certification_type, surgery_date);
NEXT(x278_home_health, surgery_date, surgery_qualifier);
NEXT(x278_home_health, surgery_qualifier, surgery_code);
NEXT(x278_home_health, surgery_code, order_date);
NEXT(x278_home_health, order_date, last_visit_date);
NEXT(x278_home_health, last_visit_date, physician_contact_date);
NEXT(x278_home_health, physician_contact_date, last_admission_format);
NEXT(x278_home_health, last_admission_format, last_admission_period);
NEXT(x278_home_health, last_admission_period, patient_location);

NEXT(x278_attachment, struct_size, report_type);
NEXT(x278_attachment, report_type, transmission);
NEXT(x278_attachment, transmission, number_qualifier);
NEXT(x278_attachment, number_qualifier, number);
NEXT(x278_attachment, number, description);

NEXT(x278_procedure, struct_size, qualifier);
NEXT(x278_procedure, qualifier, code);
NEXT(x278_procedure, code, modifiers);
COUNT(x278_procedure, modifiers, modifier_count);
NEXT(x278_procedure, modifier_count, description);
NEXT(x278_procedure, description, range_end);

NEXT(x278_professional, struct_size, procedure);
NEXT(x278_professional, procedure, amount);
NEXT(x278_professional, amount, unit);
NEXT(x278_professional, unit, units);
NEXT(x278_professional, units, diagnosis_pointers);
COUNT(x278_professional, diagnosis_pointers, diagnosis_pointer_count);
NEXT(x278_professional, diagnosis_pointer_count, epsdt);
NEXT(x278_professional, epsdt, care_level);

NEXT(x278_institutional, struct_size, revenue_code);
NEXT(x278_institutional, revenue_code, procedure);
NEXT(x278_institutional, procedure, amount);
NEXT(x278_institutional, amount, unit);
NEXT(x278_institutional, unit, units);
NEXT(x278_institutional, units, rate);
NEXT(x278_institutional, rate, residential_status);
NEXT(x278_institutional, residential_status, care_level);

NEXT(x278_dental, struct_size, procedure);
NEXT(x278_dental, procedure, amount);
NEXT(x278_dental, amount, oral_areas);
COUNT(x278_dental, oral_areas, oral_area_count);
NEXT(x278_dental, oral_area_count, replacement);
NEXT(x278_dental, replacement, units);
NEXT(x278_dental, units, description);

NEXT(x278_tooth, struct_size, system);
NEXT(x278_tooth, system, number);
NEXT(x278_tooth, number, surfaces);
COUNT(x278_tooth, surfaces, surface_count);

NEXT(x278_service, struct_size, category);
NEXT(x278_service, category, certification);
NEXT(x278_service, certification, service_type);
NEXT(x278_service, service_type, facility_code);
NEXT(x278_service, facility_code, facility_qualifier);
NEXT(x278_service, facility_qualifier, message);
NEXT(x278_service, message, traces);
COUNT(x278_service, traces, trace_count);
NEXT(x278_service, trace_count, rejections);
COUNT(x278_service, rejections, rejection_count);
NEXT(x278_service, rejection_count, decision);
NEXT(x278_service, decision, previous_authorization);
NEXT(x278_service, previous_authorization, administrative_reference);
NEXT(x278_service, administrative_reference, references);
COUNT(x278_service, references, reference_count);
NEXT(x278_service, reference_count, service_date);
NEXT(x278_service, service_date, issued);
NEXT(x278_service, issued, expires);
NEXT(x278_service, expires, effective);
NEXT(x278_service, effective, information_requests);
COUNT(x278_service, information_requests, information_request_count);
NEXT(x278_service, information_request_count, professional);
NEXT(x278_service, professional, institutional);
NEXT(x278_service, institutional, dental);
NEXT(x278_service, dental, teeth);
COUNT(x278_service, teeth, tooth_count);
NEXT(x278_service, tooth_count, quantity);
NEXT(x278_service, quantity, attachments);
COUNT(x278_service, attachments, attachment_count);
NEXT(x278_service, attachment_count, providers);
COUNT(x278_service, providers, provider_count);
NEXT(x278_service, provider_count, information_contact);
NEXT(x278_service, information_contact, unknowns);
COUNT(x278_service, unknowns, unknown_count);

NEXT(x278_event, struct_size, category);
NEXT(x278_event, category, certification);
NEXT(x278_event, certification, service_type);
NEXT(x278_event, service_type, facility_code);
NEXT(x278_event, facility_code, facility_qualifier);
NEXT(x278_event, facility_qualifier, related_causes);
COUNT(x278_event, related_causes, related_cause_count);
NEXT(x278_event, related_cause_count, accident_state);
NEXT(x278_event, accident_state, accident_country);
NEXT(x278_event, accident_country, urgency);
NEXT(x278_event, urgency, health_condition);
NEXT(x278_event, health_condition, prognosis);
NEXT(x278_event, prognosis, release);
NEXT(x278_event, release, delay_reason);
NEXT(x278_event, delay_reason, message);
NEXT(x278_event, message, traces);
COUNT(x278_event, traces, trace_count);
NEXT(x278_event, trace_count, rejections);
COUNT(x278_event, rejections, rejection_count);
NEXT(x278_event, rejection_count, decision);
NEXT(x278_event, decision, previous_authorization);
NEXT(x278_event, previous_authorization, administrative_reference);
NEXT(x278_event, administrative_reference, references);
COUNT(x278_event, references, reference_count);
NEXT(x278_event, reference_count, accident_date);
NEXT(x278_event, accident_date, last_menstrual_period);
NEXT(x278_event, last_menstrual_period, estimated_birth_date);
NEXT(x278_event, estimated_birth_date, onset_date);
NEXT(x278_event, onset_date, event_date);
NEXT(x278_event, event_date, admission_date);
NEXT(x278_event, admission_date, discharge_date);
NEXT(x278_event, discharge_date, issued);
NEXT(x278_event, issued, expires);
NEXT(x278_event, expires, effective);
NEXT(x278_event, effective, requested);
NEXT(x278_event, requested, diagnoses);
COUNT(x278_event, diagnoses, diagnosis_count);
NEXT(x278_event, diagnosis_count, information_requests);
COUNT(x278_event, information_requests, information_request_count);
NEXT(x278_event, information_request_count, quantity);
NEXT(x278_event, quantity, ambulance_conditions);
NEXT(x278_event, ambulance_conditions, chiropractic_conditions);
NEXT(x278_event, chiropractic_conditions, equipment_conditions);
NEXT(x278_event, equipment_conditions, oxygen_conditions);
NEXT(x278_event, oxygen_conditions, functional_limitations);
NEXT(x278_event, functional_limitations, activities_permitted);
NEXT(x278_event, activities_permitted, mental_status);
NEXT(x278_event, mental_status, admission);
NEXT(x278_event, admission, transport);
NEXT(x278_event, transport, spinal);
NEXT(x278_event, spinal, oxygen);
NEXT(x278_event, oxygen, home_health);
NEXT(x278_event, home_health, attachments);
COUNT(x278_event, attachments, attachment_count);
NEXT(x278_event, attachment_count, providers);
COUNT(x278_event, providers, provider_count);
NEXT(x278_event, provider_count, transport_places);
COUNT(x278_event, transport_places, transport_place_count);
NEXT(x278_event, transport_place_count, other_reviewers);
COUNT(x278_event, other_reviewers, other_reviewer_count);
NEXT(x278_event, other_reviewer_count, information_contact);
NEXT(x278_event, information_contact, services);
COUNT(x278_event, services, service_count);
NEXT(x278_event, service_count, unknowns);
COUNT(x278_event, unknowns, unknown_count);

NEXT(x278_dependent, struct_size, party);
NEXT(x278_dependent, party, traces);
COUNT(x278_dependent, traces, trace_count);
NEXT(x278_dependent, trace_count, rejections);
COUNT(x278_dependent, rejections, rejection_count);
NEXT(x278_dependent, rejection_count, references);
COUNT(x278_dependent, references, reference_count);
NEXT(x278_dependent, reference_count, events);
COUNT(x278_dependent, events, event_count);
NEXT(x278_dependent, event_count, unknowns);
COUNT(x278_dependent, unknowns, unknown_count);

NEXT(x278_subscriber, struct_size, party);
NEXT(x278_subscriber, party, traces);
COUNT(x278_subscriber, traces, trace_count);
NEXT(x278_subscriber, trace_count, rejections);
COUNT(x278_subscriber, rejections, rejection_count);
NEXT(x278_subscriber, rejection_count, references);
COUNT(x278_subscriber, references, reference_count);
NEXT(x278_subscriber, reference_count, dependents);
COUNT(x278_subscriber, dependents, dependent_count);
NEXT(x278_subscriber, dependent_count, events);
COUNT(x278_subscriber, events, event_count);
NEXT(x278_subscriber, event_count, unknowns);
COUNT(x278_subscriber, unknowns, unknown_count);

NEXT(x278_requester, struct_size, parties);
COUNT(x278_requester, parties, party_count);
NEXT(x278_requester, party_count, rejections);
COUNT(x278_requester, rejections, rejection_count);
NEXT(x278_requester, rejection_count, subscribers);
COUNT(x278_requester, subscribers, subscriber_count);
NEXT(x278_requester, subscriber_count, events);
COUNT(x278_requester, events, event_count);
NEXT(x278_requester, event_count, unknowns);
COUNT(x278_requester, unknowns, unknown_count);

NEXT(x278_organization, struct_size, parties);
COUNT(x278_organization, parties, party_count);
NEXT(x278_organization, party_count, rejections);
COUNT(x278_organization, rejections, rejection_count);
NEXT(x278_organization, rejection_count, requesters);
COUNT(x278_organization, requesters, requester_count);
NEXT(x278_organization, requester_count, unknowns);
COUNT(x278_organization, unknowns, unknown_count);

NEXT(x278_review, struct_size, control_number);
NEXT(x278_review, control_number, guide);
NEXT(x278_review, guide, structure);
NEXT(x278_review, structure, purpose);
NEXT(x278_review, purpose, transaction_id);
NEXT(x278_review, transaction_id, date);
NEXT(x278_review, date, time);
NEXT(x278_review, time, type);
NEXT(x278_review, type, organizations);
COUNT(x278_review, organizations, organization_count);
NEXT(x278_review, organization_count, events);
COUNT(x278_review, events, event_count);
NEXT(x278_review, event_count, unknowns);
COUNT(x278_review, unknowns, unknown_count);

NEXT(x278_envelope, struct_size, line_break);
NEXT(x278_envelope, line_break, final_break);
NEXT(x278_envelope, final_break, delimiters);
NEXT(x278_envelope, delimiters, authorization_qualifier);
NEXT(x278_envelope, authorization_qualifier, authorization);
NEXT(x278_envelope, authorization, security_qualifier);
NEXT(x278_envelope, security_qualifier, security);
NEXT(x278_envelope, security, sender_qualifier);
NEXT(x278_envelope, sender_qualifier, sender);
NEXT(x278_envelope, sender, receiver_qualifier);
NEXT(x278_envelope, receiver_qualifier, receiver);
NEXT(x278_envelope, receiver, date);
NEXT(x278_envelope, date, time);
NEXT(x278_envelope, time, version);
NEXT(x278_envelope, version, control_number);
NEXT(x278_envelope, control_number, acknowledgment);
NEXT(x278_envelope, acknowledgment, usage);
NEXT(x278_envelope, usage, functional_id);
NEXT(x278_envelope, functional_id, group_sender);
NEXT(x278_envelope, group_sender, group_receiver);
NEXT(x278_envelope, group_receiver, group_date);
NEXT(x278_envelope, group_date, group_time);
NEXT(x278_envelope, group_time, group_control_number);
NEXT(x278_envelope, group_control_number, agency);
NEXT(x278_envelope, agency, group_version);
NEXT(x278_envelope, group_version, repetition_byte);
NEXT(x278_envelope, repetition_byte, component_byte);
NEXT(x278_envelope, component_byte, incomplete);

NEXT(x278_wanted, struct_size, category);
NEXT(x278_wanted, category, code);
NEXT(x278_wanted, code, code_list);

NEXT(x278_diagnoses, struct_size, diagnoses);
COUNT(x278_diagnoses, diagnoses, diagnosis_count);

NEXT(x278_service_line, struct_size, procedure);
NEXT(x278_service_line, procedure, extensions);
COUNT(x278_service_line, extensions, extension_count);
NEXT(x278_service_line, extension_count, charge);
NEXT(x278_service_line, charge, revenue_code);

NEXT(x278_location, struct_size, role);
NEXT(x278_location, role, address);
NEXT(x278_location, address, unknowns);
COUNT(x278_location, unknowns, unknown_count);

NEXT(x278_correspondent, struct_size, role);
NEXT(x278_correspondent, role, kind);
NEXT(x278_correspondent, kind, name);
NEXT(x278_correspondent, name, first_name);
NEXT(x278_correspondent, first_name, middle_name);
NEXT(x278_correspondent, middle_name, suffix);
NEXT(x278_correspondent, suffix, id_qualifier);
NEXT(x278_correspondent, id_qualifier, id);
NEXT(x278_correspondent, id, relationship);
NEXT(x278_correspondent, relationship, related_role);
NEXT(x278_correspondent, related_role, contacts);
COUNT(x278_correspondent, contacts, contact_count);
NEXT(x278_correspondent, contact_count, specialty);
NEXT(x278_correspondent, specialty, references);
COUNT(x278_correspondent, references, reference_count);
NEXT(x278_correspondent, reference_count, service_date);
NEXT(x278_correspondent, service_date, location);
NEXT(x278_correspondent, location, unknowns);
COUNT(x278_correspondent, unknowns, unknown_count);

NEXT(x278_electronic_format, struct_size, security_level);
NEXT(x278_electronic_format, security_level, text);
NEXT(x278_electronic_format, text, security_technique);
NEXT(x278_electronic_format, security_technique, program_version);
NEXT(x278_electronic_format, program_version, program);
NEXT(x278_electronic_format, program, format_version);
NEXT(x278_electronic_format, format_version, interchange_format);
NEXT(x278_electronic_format, interchange_format, compression_version);
NEXT(x278_electronic_format, compression_version, compression);
NEXT(x278_electronic_format, compression, drawing_sheet);
NEXT(x278_electronic_format, drawing_sheet, file_name);
NEXT(x278_electronic_format, file_name, block_type);
NEXT(x278_electronic_format, block_type, record_length);
NEXT(x278_electronic_format, record_length, block_length);
NEXT(x278_electronic_format, block_length, filter_version);
NEXT(x278_electronic_format, filter_version, filter);

NEXT(x278_content, struct_size, object_group);
NEXT(x278_content, object_group, object_type);
NEXT(x278_content, object_type, object_name);
NEXT(x278_content, object_name, format);
NEXT(x278_content, format, filter);
NEXT(x278_content, filter, length);
NEXT(x278_content, length, payload);
NEXT(x278_content, payload, unknowns);
COUNT(x278_content, unknowns, unknown_count);

NEXT(x278_category, struct_size, submitted);
NEXT(x278_category, submitted, report_type);
NEXT(x278_category, report_type, format);
NEXT(x278_category, format, format_version);
NEXT(x278_category, format_version, content);
NEXT(x278_category, content, unknowns);
COUNT(x278_category, unknowns, unknown_count);

NEXT(x278_service_day, struct_size, date);
NEXT(x278_service_day, date, unknowns);
COUNT(x278_service_day, unknowns, unknown_count);

NEXT(x278_enclosure, struct_size, number);
NEXT(x278_enclosure, number, trace_type);
NEXT(x278_enclosure, trace_type, control_number);
NEXT(x278_enclosure, control_number, wanted);
COUNT(x278_enclosure, wanted, wanted_count);
NEXT(x278_enclosure, wanted_count, references);
COUNT(x278_enclosure, references, reference_count);
NEXT(x278_enclosure, reference_count, diagnoses);
COUNT(x278_enclosure, diagnoses, diagnoses_count);
NEXT(x278_enclosure, diagnoses_count, service);
NEXT(x278_enclosure, service, service_date);
NEXT(x278_enclosure, service_date, category);
NEXT(x278_enclosure, category, unknowns);
COUNT(x278_enclosure, unknowns, unknown_count);

NEXT(x278_submission, struct_size, control_number);
NEXT(x278_submission, control_number, guide);
NEXT(x278_submission, guide, purpose);
NEXT(x278_submission, purpose, reference);
NEXT(x278_submission, reference, date);
NEXT(x278_submission, date, time);
NEXT(x278_submission, time, source);
NEXT(x278_submission, source, receiver);
NEXT(x278_submission, receiver, provider);
NEXT(x278_submission, provider, patient);
NEXT(x278_submission, patient, documents);
COUNT(x278_submission, documents, document_count);
NEXT(x278_submission, document_count, unknowns);
COUNT(x278_submission, unknowns, unknown_count);

const x278i_field x278i_fields[] = {
    {"position", NUMBER(x278_unknown, position), 0},
    {"element", NUMBER(x278_unknown, element), 0},
    {"repetition", NUMBER(x278_unknown, repetition), 0},
    {"component", NUMBER(x278_unknown, component), 0},
    {"delimiters", NUMBER(x278_unknown, delimiters), 0},
    {"tag", TEXT(x278_unknown, tag), 0},
    {"text", TEXT(x278_unknown, text), 0},
    {"type", TEXT(x278_trace, type), 0},
    {"number", TEXT(x278_trace, number), 0},
    {"assigner", TEXT(x278_trace, assigner), 0},
    {"assigner_unit", TEXT(x278_trace, assigner_unit), 0},
    {"valid", TEXT(x278_rejection, valid), 0},
    {"reason", TEXT(x278_rejection, reason), 0},
    {"follow_up", TEXT(x278_rejection, follow_up), 0},
    {"order", NUMBER(x278_reference, order), 0},
    {"qualifier", TEXT(x278_reference, qualifier), 0},
    {"value", TEXT(x278_reference, value), 0},
    {"description", TEXT(x278_reference, description), 0},
    {"order", NUMBER(x278_period, order), 0},
    {"qualifier", TEXT(x278_period, qualifier), 0},
    {"format", TEXT(x278_period, format), 0},
    {"value", TEXT(x278_period, value), 0},
    {"line_1", TEXT(x278_address, line_1), 0},
    {"line_2", TEXT(x278_address, line_2), 0},
    {"city", TEXT(x278_address, city), 0},
    {"state", TEXT(x278_address, state), 0},
    {"postal_code", TEXT(x278_address, postal_code), 0},
    {"country", TEXT(x278_address, country), 0},
    {"subdivision", TEXT(x278_address, subdivision), 0},
    {"kind", TEXT(x278_contact_number, kind), 0},
    {"number", TEXT(x278_contact_number, number), 0},
    {"function", TEXT(x278_contact, function), 0},
    {"name", TEXT(x278_contact, name), 0},
    {"numbers", MANY(x278_contact, numbers, x278_contact_number, 6), 0},
    {"role", TEXT(x278_specialty, role), 0},
    {"qualifier", TEXT(x278_specialty, qualifier), 0},
    {"taxonomy", TEXT(x278_specialty, taxonomy), 0},
    {"birth_date_format", TEXT(x278_person, birth_date_format), 0},
    {"birth_date", TEXT(x278_person, birth_date), 0},
    {"gender", TEXT(x278_person, gender), 0},
    {"is_subscriber", TEXT(x278_person, is_subscriber), 0},
    {"relationship", TEXT(x278_person, relationship), 0},
    {"military_status", TEXT(x278_person, military_status), 0},
    {"birth_sequence", TEXT(x278_person, birth_sequence), 0},
    {"qualifier", TEXT(x278_denial_reason, qualifier), 0},
    {"code", TEXT(x278_denial_reason, code), 0},
    {"order", NUMBER(x278_denial, order), 0},
    {"reasons", MANY(x278_denial, reasons, x278_denial_reason, 10), 0},
    {"order", NUMBER(x278_party, order), 0},
    {"role", TEXT(x278_party, role), 0},
    {"kind", TEXT(x278_party, kind), 0},
    {"name", TEXT(x278_party, name), 0},
    {"first_name", TEXT(x278_party, first_name), 0},
    {"middle_name", TEXT(x278_party, middle_name), 0},
    {"prefix", TEXT(x278_party, prefix), 0},
    {"suffix", TEXT(x278_party, suffix), 0},
    {"id_qualifier", TEXT(x278_party, id_qualifier), 0},
    {"id", TEXT(x278_party, id), 0},
    {"address", ONE(x278_party, address, x278_address, 5), 0},
    {"references", MANY(x278_party, references, x278_reference, 3), 0},
    {"contacts", MANY(x278_party, contacts, x278_contact, 7), 0},
    {"specialty", ONE(x278_party, specialty, x278_specialty, 8), 0},
    {"rejections", MANY(x278_party, rejections, x278_rejection, 2), 0},
    {"person", ONE(x278_party, person, x278_person, 9), 0},
    {"denial", ONE(x278_party, denial, x278_denial, 11), 0},
    {"denial_date", ONE(x278_party, denial_date, x278_period, 4), 0},
    {"unknowns", MANY(x278_party, unknowns, x278_unknown, 0), 0},
    {"action", TEXT(x278_decision, action), 0},
    {"authorization_number", TEXT(x278_decision, authorization_number), 0},
    {"reasons", TEXTS(x278_decision, reasons), 0},
    {"second_opinion", TEXT(x278_decision, second_opinion), 0},
    {"qualifier", TEXT(x278_diagnosis, qualifier), 0},
    {"code", TEXT(x278_diagnosis, code), 0},
    {"date_format", TEXT(x278_diagnosis, date_format), 0},
    {"date", TEXT(x278_diagnosis, date), 0},
    {"qualifier", TEXT(x278_information_request, qualifier), 0},
    {"code", TEXT(x278_information_request, code), 0},
    {"date_format", TEXT(x278_information_request, date_format), 0},
    {"date", TEXT(x278_information_request, date), 0},
    {"unit", TEXT(x278_quantity, unit), 0},
    {"amount", TEXT(x278_quantity, amount), 0},
    {"frequency_unit", TEXT(x278_quantity, frequency_unit), 0},
    {"frequency", TEXT(x278_quantity, frequency), 0},
    {"period_unit", TEXT(x278_quantity, period_unit), 0},
    {"period_count", TEXT(x278_quantity, period_count), 0},
    {"pattern", TEXT(x278_quantity, pattern), 0},
    {"time_of_day", TEXT(x278_quantity, time_of_day), 0},
    {"order", NUMBER(x278_condition, order), 0},
    {"category", TEXT(x278_condition, category), 0},
    {"applies", TEXT(x278_condition, applies), 0},
    {"codes", TEXTS(x278_condition, codes), 0},
    {"type", TEXT(x278_admission, type), 0},
    {"source", TEXT(x278_admission, source), 0},
    {"patient_status", TEXT(x278_admission, patient_status), 0},
    {"residential_status", TEXT(x278_admission, residential_status), 0},
    {"weight_unit", TEXT(x278_transport, weight_unit), 0},
    {"weight", TEXT(x278_transport, weight), 0},
    {"type", TEXT(x278_transport, type), 0},
    {"reason", TEXT(x278_transport, reason), 0},
    {"distance_unit", TEXT(x278_transport, distance_unit), 0},
    {"distance", TEXT(x278_transport, distance), 0},
    {"round_trip_purpose", TEXT(x278_transport, round_trip_purpose), 0},
    {"stretcher_purpose", TEXT(x278_transport, stretcher_purpose), 0},
    {"treatment_number", TEXT(x278_spinal, treatment_number), 0},
    {"treatment_count", TEXT(x278_spinal, treatment_count), 0},
    {"subluxation_from", TEXT(x278_spinal, subluxation_from), 0},
    {"subluxation_to", TEXT(x278_spinal, subluxation_to), 0},
    {"patient_condition", TEXT(x278_spinal, patient_condition), 0},
    {"complication", TEXT(x278_spinal, complication), 0},
    {"description_1", TEXT(x278_spinal, description_1), 0},
    {"description_2", TEXT(x278_spinal, description_2), 0},
    {"xray_available", TEXT(x278_spinal, xray_available), 0},
    {"equipment_1", TEXT(x278_oxygen, equipment_1), 0},
    {"equipment_2", TEXT(x278_oxygen, equipment_2), 0},
    {"equipment_reason", TEXT(x278_oxygen, equipment_reason), 0},
    {"flow_rate", TEXT(x278_oxygen, flow_rate), 0},
    {"daily_use_count", TEXT(x278_oxygen, daily_use_count), 0},
    {"hours_per_use", TEXT(x278_oxygen, hours_per_use), 0},
    {"therapist_order", TEXT(x278_oxygen, therapist_order), 0},
    {"arterial_blood_gas", TEXT(x278_oxygen, arterial_blood_gas), 0},
    {"saturation", TEXT(x278_oxygen, saturation), 0},
    {"test_condition", TEXT(x278_oxygen, test_condition), 0},
    {"test_finding_1", TEXT(x278_oxygen, test_finding_1), 0},
    {"test_finding_2", TEXT(x278_oxygen, test_finding_2), 0},
    {"test_finding_3", TEXT(x278_oxygen, test_finding_3), 0},
    {"portable_flow_rate", TEXT(x278_oxygen, portable_flow_rate), 0},
    {"delivery_system", TEXT(x278_oxygen, delivery_system), 0},
    {"equipment_3", TEXT(x278_oxygen, equipment_3), 0},
    {"prognosis", TEXT(x278_home_health, prognosis), 0},
    {"start_date", TEXT(x278_home_health, start_date), 0},
    {"certification_format", TEXT(x278_home_health, certification_format), 0},
    {"certification_period", TEXT(x278_home_health, certification_period), 0},
    {"medicare_coverage", TEXT(x278_home_health, medicare_coverage), 0},
    {"certification_type", TEXT(x278_home_health, certification_type), 0},
    {"surgery_date", TEXT(x278_home_health, surgery_date), 0},
    {"surgery_qualifier", TEXT(x278_home_health, surgery_qualifier), 0},
    {"surgery_code", TEXT(x278_home_health, surgery_code), 0},
    {"order_date", TEXT(x278_home_health, order_date), 0},
    {"last_visit_date", TEXT(x278_home_health, last_visit_date), 0},
    {"physician_contact_date", TEXT(x278_home_health, physician_contact_date), 0},
    {"last_admission_format", TEXT(x278_home_health, last_admission_format), 0},
    {"last_admission_period", TEXT(x278_home_health, last_admission_period), 0},
    {"patient_location", TEXT(x278_home_health, patient_location), 0},
    {"report_type", TEXT(x278_attachment, report_type), 0},
    {"transmission", TEXT(x278_attachment, transmission), 0},
    {"number_qualifier", TEXT(x278_attachment, number_qualifier), 0},
    {"number", TEXT(x278_attachment, number), 0},
    {"description", TEXT(x278_attachment, description), 0},
    {"qualifier", TEXT(x278_procedure, qualifier), 0},
    {"code", TEXT(x278_procedure, code), 0},
    {"modifiers", TEXTS(x278_procedure, modifiers), 0},
    {"description", TEXT(x278_procedure, description), 0},
    {"range_end", TEXT(x278_procedure, range_end), 0},
    {"procedure", ONE(x278_professional, procedure, x278_procedure, 24), 0},
    {"amount", TEXT(x278_professional, amount), 0},
    {"unit", TEXT(x278_professional, unit), 0},
    {"units", TEXT(x278_professional, units), 0},
    {"diagnosis_pointers", TEXTS(x278_professional, diagnosis_pointers), 0},
    {"epsdt", TEXT(x278_professional, epsdt), 0},
    {"care_level", TEXT(x278_professional, care_level), 0},
    {"revenue_code", TEXT(x278_institutional, revenue_code), 0},
    {"procedure", ONE(x278_institutional, procedure, x278_procedure, 24), 0},
    {"amount", TEXT(x278_institutional, amount), 0},
    {"unit", TEXT(x278_institutional, unit), 0},
    {"units", TEXT(x278_institutional, units), 0},
    {"rate", TEXT(x278_institutional, rate), 0},
    {"residential_status", TEXT(x278_institutional, residential_status), 0},
    {"care_level", TEXT(x278_institutional, care_level), 0},
    {"procedure", ONE(x278_dental, procedure, x278_procedure, 24), 0},
    {"amount", TEXT(x278_dental, amount), 0},
    {"oral_areas", TEXTS(x278_dental, oral_areas), 0},
    {"replacement", TEXT(x278_dental, replacement), 0},
    {"units", TEXT(x278_dental, units), 0},
    {"description", TEXT(x278_dental, description), 0},
    {"system", TEXT(x278_tooth, system), 0},
    {"number", TEXT(x278_tooth, number), 0},
    {"surfaces", TEXTS(x278_tooth, surfaces), 0},
    {"category", TEXT(x278_service, category), 0},
    {"certification", TEXT(x278_service, certification), 0},
    {"service_type", TEXT(x278_service, service_type), 0},
    {"facility_code", TEXT(x278_service, facility_code), 0},
    {"facility_qualifier", TEXT(x278_service, facility_qualifier), 0},
    {"message", TEXT(x278_service, message), 0},
    {"traces", MANY(x278_service, traces, x278_trace, 1), 0},
    {"rejections", MANY(x278_service, rejections, x278_rejection, 2), 0},
    {"decision", ONE(x278_service, decision, x278_decision, 13), 0},
    {"previous_authorization", ONE(x278_service, previous_authorization, x278_reference, 3), 0},
    {"administrative_reference", ONE(x278_service, administrative_reference, x278_reference, 3), 0},
    {"references", MANY(x278_service, references, x278_reference, 3), 0},
    {"service_date", ONE(x278_service, service_date, x278_period, 4), 0},
    {"issued", ONE(x278_service, issued, x278_period, 4), 0},
    {"expires", ONE(x278_service, expires, x278_period, 4), 0},
    {"effective", ONE(x278_service, effective, x278_period, 4), 0},
    {"information_requests", MANY(x278_service, information_requests, x278_information_request, 15), 0},
    {"professional", ONE(x278_service, professional, x278_professional, 25), 0},
    {"institutional", ONE(x278_service, institutional, x278_institutional, 26), 0},
    {"dental", ONE(x278_service, dental, x278_dental, 27), 0},
    {"teeth", MANY(x278_service, teeth, x278_tooth, 28), 0},
    {"quantity", ONE(x278_service, quantity, x278_quantity, 16), 0},
    {"attachments", MANY(x278_service, attachments, x278_attachment, 23), 0},
    {"providers", MANY(x278_service, providers, x278_party, 12), 0},
    {"information_contact", ONE(x278_service, information_contact, x278_party, 12), 0},
    {"unknowns", MANY(x278_service, unknowns, x278_unknown, 0), 0},
    {"category", TEXT(x278_event, category), 0},
    {"certification", TEXT(x278_event, certification), 0},
    {"service_type", TEXT(x278_event, service_type), 0},
    {"facility_code", TEXT(x278_event, facility_code), 0},
    {"facility_qualifier", TEXT(x278_event, facility_qualifier), 0},
    {"related_causes", TEXTS(x278_event, related_causes), 0},
    {"accident_state", TEXT(x278_event, accident_state), 0},
    {"accident_country", TEXT(x278_event, accident_country), 0},
    {"urgency", TEXT(x278_event, urgency), 0},
    {"health_condition", TEXT(x278_event, health_condition), 0},
    {"prognosis", TEXT(x278_event, prognosis), 0},
    {"release", TEXT(x278_event, release), 0},
    {"delay_reason", TEXT(x278_event, delay_reason), 0},
    {"message", TEXT(x278_event, message), 0},
    {"traces", MANY(x278_event, traces, x278_trace, 1), 0},
    {"rejections", MANY(x278_event, rejections, x278_rejection, 2), 0},
    {"decision", ONE(x278_event, decision, x278_decision, 13), 0},
    {"previous_authorization", ONE(x278_event, previous_authorization, x278_reference, 3), 0},
    {"administrative_reference", ONE(x278_event, administrative_reference, x278_reference, 3), 0},
    {"references", MANY(x278_event, references, x278_reference, 3), 0},
    {"accident_date", ONE(x278_event, accident_date, x278_period, 4), 0},
    {"last_menstrual_period", ONE(x278_event, last_menstrual_period, x278_period, 4), 0},
    {"estimated_birth_date", ONE(x278_event, estimated_birth_date, x278_period, 4), 0},
    {"onset_date", ONE(x278_event, onset_date, x278_period, 4), 0},
    {"event_date", ONE(x278_event, event_date, x278_period, 4), 0},
    {"admission_date", ONE(x278_event, admission_date, x278_period, 4), 0},
    {"discharge_date", ONE(x278_event, discharge_date, x278_period, 4), 0},
    {"issued", ONE(x278_event, issued, x278_period, 4), 0},
    {"expires", ONE(x278_event, expires, x278_period, 4), 0},
    {"effective", ONE(x278_event, effective, x278_period, 4), 0},
    {"requested", ONE(x278_event, requested, x278_period, 4), 0},
    {"diagnoses", MANY(x278_event, diagnoses, x278_diagnosis, 14), 0},
    {"information_requests", MANY(x278_event, information_requests, x278_information_request, 15), 0},
    {"quantity", ONE(x278_event, quantity, x278_quantity, 16), 0},
    {"ambulance_conditions", ONE(x278_event, ambulance_conditions, x278_condition, 17), 0},
    {"chiropractic_conditions", ONE(x278_event, chiropractic_conditions, x278_condition, 17), 0},
    {"equipment_conditions", ONE(x278_event, equipment_conditions, x278_condition, 17), 0},
    {"oxygen_conditions", ONE(x278_event, oxygen_conditions, x278_condition, 17), 0},
    {"functional_limitations", ONE(x278_event, functional_limitations, x278_condition, 17), 0},
    {"activities_permitted", ONE(x278_event, activities_permitted, x278_condition, 17), 0},
    {"mental_status", ONE(x278_event, mental_status, x278_condition, 17), 0},
    {"admission", ONE(x278_event, admission, x278_admission, 18), 0},
    {"transport", ONE(x278_event, transport, x278_transport, 19), 0},
    {"spinal", ONE(x278_event, spinal, x278_spinal, 20), 0},
    {"oxygen", ONE(x278_event, oxygen, x278_oxygen, 21), 0},
    {"home_health", ONE(x278_event, home_health, x278_home_health, 22), 0},
    {"attachments", MANY(x278_event, attachments, x278_attachment, 23), 0},
    {"providers", MANY(x278_event, providers, x278_party, 12), 0},
    {"transport_places", MANY(x278_event, transport_places, x278_party, 12), 0},
    {"other_reviewers", MANY(x278_event, other_reviewers, x278_party, 12), 0},
    {"information_contact", ONE(x278_event, information_contact, x278_party, 12), 0},
    {"services", MANY(x278_event, services, x278_service, 29), 0},
    {"unknowns", MANY(x278_event, unknowns, x278_unknown, 0), 0},
    {"party", ONE(x278_dependent, party, x278_party, 12), 0},
    {"traces", MANY(x278_dependent, traces, x278_trace, 1), 0},
    {"rejections", MANY(x278_dependent, rejections, x278_rejection, 2), 0},
    {"references", MANY(x278_dependent, references, x278_reference, 3), 0},
    {"events", MANY(x278_dependent, events, x278_event, 30), 0},
    {"unknowns", MANY(x278_dependent, unknowns, x278_unknown, 0), 0},
    {"party", ONE(x278_subscriber, party, x278_party, 12), 0},
    {"traces", MANY(x278_subscriber, traces, x278_trace, 1), 0},
    {"rejections", MANY(x278_subscriber, rejections, x278_rejection, 2), 0},
    {"references", MANY(x278_subscriber, references, x278_reference, 3), 0},
    {"dependents", MANY(x278_subscriber, dependents, x278_dependent, 31), 0},
    {"events", MANY(x278_subscriber, events, x278_event, 30), 0},
    {"unknowns", MANY(x278_subscriber, unknowns, x278_unknown, 0), 0},
    {"parties", MANY(x278_requester, parties, x278_party, 12), 0},
    {"rejections", MANY(x278_requester, rejections, x278_rejection, 2), 0},
    {"subscribers", MANY(x278_requester, subscribers, x278_subscriber, 32), 0},
    {"events", MANY(x278_requester, events, x278_event, 30), 0},
    {"unknowns", MANY(x278_requester, unknowns, x278_unknown, 0), 0},
    {"parties", MANY(x278_organization, parties, x278_party, 12), 0},
    {"rejections", MANY(x278_organization, rejections, x278_rejection, 2), 0},
    {"requesters", MANY(x278_organization, requesters, x278_requester, 33), 0},
    {"unknowns", MANY(x278_organization, unknowns, x278_unknown, 0), 0},
    {"control_number", TEXT(x278_review, control_number), 0},
    {"guide", TEXT(x278_review, guide), 0},
    {"structure", TEXT(x278_review, structure), 0},
    {"purpose", TEXT(x278_review, purpose), 0},
    {"transaction_id", TEXT(x278_review, transaction_id), 0},
    {"date", TEXT(x278_review, date), 0},
    {"time", TEXT(x278_review, time), 0},
    {"type", TEXT(x278_review, type), 0},
    {"organizations", MANY(x278_review, organizations, x278_organization, 34), 0},
    {"events", MANY(x278_review, events, x278_event, 30), X278_FIELD_GATHERED},
    {"unknowns", MANY(x278_review, unknowns, x278_unknown, 0), 0},
    {"line_break", NUMBER(x278_envelope, line_break), 0},
    {"final_break", NUMBER(x278_envelope, final_break), 0},
    {"delimiters", DELIMITERS(x278_envelope, delimiters), 0},
    {"authorization_qualifier", TEXT(x278_envelope, authorization_qualifier), 0},
    {"authorization", TEXT(x278_envelope, authorization), 0},
    {"security_qualifier", TEXT(x278_envelope, security_qualifier), 0},
    {"security", TEXT(x278_envelope, security), 0},
    {"sender_qualifier", TEXT(x278_envelope, sender_qualifier), 0},
    {"sender", TEXT(x278_envelope, sender), 0},
    {"receiver_qualifier", TEXT(x278_envelope, receiver_qualifier), 0},
    {"receiver", TEXT(x278_envelope, receiver), 0},
    {"date", TEXT(x278_envelope, date), 0},
    {"time", TEXT(x278_envelope, time), 0},
    {"version", TEXT(x278_envelope, version), 0},
    {"control_number", TEXT(x278_envelope, control_number), 0},
    {"acknowledgment", TEXT(x278_envelope, acknowledgment), 0},
    {"usage", TEXT(x278_envelope, usage), 0},
    {"functional_id", TEXT(x278_envelope, functional_id), 0},
    {"group_sender", TEXT(x278_envelope, group_sender), 0},
    {"group_receiver", TEXT(x278_envelope, group_receiver), 0},
    {"group_date", TEXT(x278_envelope, group_date), 0},
    {"group_time", TEXT(x278_envelope, group_time), 0},
    {"group_control_number", TEXT(x278_envelope, group_control_number), 0},
    {"agency", TEXT(x278_envelope, agency), 0},
    {"group_version", TEXT(x278_envelope, group_version), 0},
    {"repetition_byte", NUMBER(x278_envelope, repetition_byte), 0},
    {"component_byte", NUMBER(x278_envelope, component_byte), 0},
    {"incomplete", NUMBER(x278_envelope, incomplete), 0},
    {"category", TEXT(x278_wanted, category), 0},
    {"code", TEXT(x278_wanted, code), 0},
    {"code_list", TEXT(x278_wanted, code_list), 0},
    {"diagnoses", MANY(x278_diagnoses, diagnoses, x278_diagnosis, 14), 0},
    {"procedure", ONE(x278_service_line, procedure, x278_procedure, 24), 0},
    {"extensions", TEXTS(x278_service_line, extensions), 0},
    {"charge", TEXT(x278_service_line, charge), 0},
    {"revenue_code", TEXT(x278_service_line, revenue_code), 0},
    {"role", TEXT(x278_location, role), 0},
    {"address", ONE(x278_location, address, x278_address, 5), 0},
    {"unknowns", MANY(x278_location, unknowns, x278_unknown, 0), 0},
    {"role", TEXT(x278_correspondent, role), 0},
    {"kind", TEXT(x278_correspondent, kind), 0},
    {"name", TEXT(x278_correspondent, name), 0},
    {"first_name", TEXT(x278_correspondent, first_name), 0},
    {"middle_name", TEXT(x278_correspondent, middle_name), 0},
    {"suffix", TEXT(x278_correspondent, suffix), 0},
    {"id_qualifier", TEXT(x278_correspondent, id_qualifier), 0},
    {"id", TEXT(x278_correspondent, id), 0},
    {"relationship", TEXT(x278_correspondent, relationship), 0},
    {"related_role", TEXT(x278_correspondent, related_role), 0},
    {"contacts", MANY(x278_correspondent, contacts, x278_contact, 7), 0},
    {"specialty", ONE(x278_correspondent, specialty, x278_specialty, 8), 0},
    {"references", MANY(x278_correspondent, references, x278_reference, 3), 0},
    {"service_date", ONE(x278_correspondent, service_date, x278_period, 4), 0},
    {"location", ONE(x278_correspondent, location, x278_location, 40), 0},
    {"unknowns", MANY(x278_correspondent, unknowns, x278_unknown, 0), 0},
    {"security_level", TEXT(x278_electronic_format, security_level), 0},
    {"text", TEXT(x278_electronic_format, text), 0},
    {"security_technique", TEXT(x278_electronic_format, security_technique), 0},
    {"program_version", TEXT(x278_electronic_format, program_version), 0},
    {"program", TEXT(x278_electronic_format, program), 0},
    {"format_version", TEXT(x278_electronic_format, format_version), 0},
    {"interchange_format", TEXT(x278_electronic_format, interchange_format), 0},
    {"compression_version", TEXT(x278_electronic_format, compression_version), 0},
    {"compression", TEXT(x278_electronic_format, compression), 0},
    {"drawing_sheet", TEXT(x278_electronic_format, drawing_sheet), 0},
    {"file_name", TEXT(x278_electronic_format, file_name), 0},
    {"block_type", TEXT(x278_electronic_format, block_type), 0},
    {"record_length", TEXT(x278_electronic_format, record_length), 0},
    {"block_length", TEXT(x278_electronic_format, block_length), 0},
    {"filter_version", TEXT(x278_electronic_format, filter_version), 0},
    {"filter", TEXT(x278_electronic_format, filter), 0},
    {"object_group", TEXT(x278_content, object_group), 0},
    {"object_type", TEXT(x278_content, object_type), 0},
    {"object_name", TEXT(x278_content, object_name), 0},
    {"format", ONE(x278_content, format, x278_electronic_format, 42), 0},
    {"filter", TEXT(x278_content, filter), 0},
    {"length", TEXT(x278_content, length), 0},
    {"payload", PAYLOAD(x278_content, payload), X278_FIELD_PAYLOAD},
    {"unknowns", MANY(x278_content, unknowns, x278_unknown, 0), 0},
    {"submitted", ONE(x278_category, submitted, x278_period, 4), 0},
    {"report_type", TEXT(x278_category, report_type), 0},
    {"format", TEXT(x278_category, format), 0},
    {"format_version", TEXT(x278_category, format_version), 0},
    {"content", ONE(x278_category, content, x278_content, 43), 0},
    {"unknowns", MANY(x278_category, unknowns, x278_unknown, 0), 0},
    {"date", ONE(x278_service_day, date, x278_period, 4), 0},
    {"unknowns", MANY(x278_service_day, unknowns, x278_unknown, 0), 0},
    {"number", TEXT(x278_enclosure, number), 0},
    {"trace_type", TEXT(x278_enclosure, trace_type), 0},
    {"control_number", TEXT(x278_enclosure, control_number), 0},
    {"wanted", MANY(x278_enclosure, wanted, x278_wanted, 37), 0},
    {"references", MANY(x278_enclosure, references, x278_reference, 3), 0},
    {"diagnoses", MANY(x278_enclosure, diagnoses, x278_diagnoses, 38), 0},
    {"service", ONE(x278_enclosure, service, x278_service_line, 39), 0},
    {"service_date", ONE(x278_enclosure, service_date, x278_service_day, 45), 0},
    {"category", ONE(x278_enclosure, category, x278_category, 44), 0},
    {"unknowns", MANY(x278_enclosure, unknowns, x278_unknown, 0), 0},
    {"control_number", TEXT(x278_submission, control_number), 0},
    {"guide", TEXT(x278_submission, guide), 0},
    {"purpose", TEXT(x278_submission, purpose), 0},
    {"reference", TEXT(x278_submission, reference), 0},
    {"date", TEXT(x278_submission, date), 0},
    {"time", TEXT(x278_submission, time), 0},
    {"source", ONE(x278_submission, source, x278_correspondent, 41), 0},
    {"receiver", ONE(x278_submission, receiver, x278_correspondent, 41), 0},
    {"provider", ONE(x278_submission, provider, x278_correspondent, 41), 0},
    {"patient", ONE(x278_submission, patient, x278_correspondent, 41), 0},
    {"documents", MANY(x278_submission, documents, x278_enclosure, 46), 0},
    {"unknowns", MANY(x278_submission, unknowns, x278_unknown, 0), 0},
};

const char x278i_entry_names[][28] = {
    "", "", "", "", "", "", "",
    "", "", "", "",
    "", "", "",
    "", "", "", "",
    "", "", "", "",
    "", "", "", "", "", "", "",
    "", "",
    "", "", "number",
    "", "", "",
    "", "", "", "", "", "", "",
    "", "",
    "", "reason",
    "", "", "", "", "", "", "", "", "", "", "", "reference", "contact", "", "rejection", "", "", "", "unknown",
    "", "", "reason", "",
    "", "", "", "",
    "", "", "", "",
    "", "", "", "", "", "", "", "",
    "", "", "", "code",
    "", "", "", "",
    "", "", "", "", "", "", "", "",
    "", "", "", "", "", "", "", "", "",
    "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
    "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
    "", "", "", "", "",
    "", "", "modifier", "", "",
    "", "", "", "", "diagnosis_pointer", "", "",
    "", "", "", "", "", "", "", "",
    "", "", "oral_area", "", "", "",
    "", "", "surface",
    "", "", "", "", "", "", "trace", "rejection", "", "", "", "reference", "", "", "", "", "information_request", "", "", "", "tooth", "", "attachment", "provider", "", "unknown",
    "", "", "", "", "", "related_cause", "", "", "", "", "", "", "", "", "trace", "rejection", "", "", "", "reference", "", "", "", "", "", "", "", "", "", "", "", "diagnosis", "information_request", "", "", "", "", "", "", "", "", "", "", "", "", "", "attachment", "provider", "transport_place", "other_reviewer", "", "service", "unknown",
    "", "trace", "rejection", "reference", "event", "unknown",
    "", "trace", "rejection", "reference", "dependent", "event", "unknown",
    "party", "rejection", "subscriber", "event", "unknown",
    "party", "rejection", "requester", "unknown",
    "", "", "", "", "", "", "", "", "organization", "event", "unknown",
    "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
    "", "", "",
    "diagnosis",
    "", "extension", "", "",
    "", "", "unknown",
    "", "", "", "", "", "", "", "", "", "", "contact", "", "reference", "", "", "unknown",
    "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
    "", "", "", "", "", "", "", "unknown",
    "", "", "", "", "", "unknown",
    "", "unknown",
    "", "", "", "wanted", "reference", "diagnoses", "", "", "", "unknown",
    "", "", "", "", "", "", "", "", "", "", "document", "unknown",
};

const x278i_key x278i_keys[] = {
    {",\"position\":", 12},
    {",\"element\":", 11},
    {",\"repetition\":", 14},
    {",\"component\":", 13},
    {",\"delimiters\":", 14},
    {",\"tag\":", 7},
    {",\"text\":", 8},
    {",\"type\":", 8},
    {",\"number\":", 10},
    {",\"assigner\":", 12},
    {",\"assigner_unit\":", 17},
    {",\"valid\":", 9},
    {",\"reason\":", 10},
    {",\"follow_up\":", 13},
    {",\"order\":", 9},
    {",\"qualifier\":", 13},
    {",\"value\":", 9},
    {",\"description\":", 15},
    {",\"order\":", 9},
    {",\"qualifier\":", 13},
    {",\"format\":", 10},
    {",\"value\":", 9},
    {",\"line_1\":", 10},
    {",\"line_2\":", 10},
    {",\"city\":", 8},
    {",\"state\":", 9},
    {",\"postal_code\":", 15},
    {",\"country\":", 11},
    {",\"subdivision\":", 15},
    {",\"kind\":", 8},
    {",\"number\":", 10},
    {",\"function\":", 12},
    {",\"name\":", 8},
    {",\"numbers\":", 11},
    {",\"role\":", 8},
    {",\"qualifier\":", 13},
    {",\"taxonomy\":", 12},
    {",\"birth_date_format\":", 21},
    {",\"birth_date\":", 14},
    {",\"gender\":", 10},
    {",\"is_subscriber\":", 17},
    {",\"relationship\":", 16},
    {",\"military_status\":", 19},
    {",\"birth_sequence\":", 18},
    {",\"qualifier\":", 13},
    {",\"code\":", 8},
    {",\"order\":", 9},
    {",\"reasons\":", 11},
    {",\"order\":", 9},
    {",\"role\":", 8},
    {",\"kind\":", 8},
    {",\"name\":", 8},
    {",\"first_name\":", 14},
    {",\"middle_name\":", 15},
    {",\"prefix\":", 10},
    {",\"suffix\":", 10},
    {",\"id_qualifier\":", 16},
    {",\"id\":", 6},
    {",\"address\":", 11},
    {",\"references\":", 14},
    {",\"contacts\":", 12},
    {",\"specialty\":", 13},
    {",\"rejections\":", 14},
    {",\"person\":", 10},
    {",\"denial\":", 10},
    {",\"denial_date\":", 15},
    {",\"unknowns\":", 12},
    {",\"action\":", 10},
    {",\"authorization_number\":", 24},
    {",\"reasons\":", 11},
    {",\"second_opinion\":", 18},
    {",\"qualifier\":", 13},
    {",\"code\":", 8},
    {",\"date_format\":", 15},
    {",\"date\":", 8},
    {",\"qualifier\":", 13},
    {",\"code\":", 8},
    {",\"date_format\":", 15},
    {",\"date\":", 8},
    {",\"unit\":", 8},
    {",\"amount\":", 10},
    {",\"frequency_unit\":", 18},
    {",\"frequency\":", 13},
    {",\"period_unit\":", 15},
    {",\"period_count\":", 16},
    {",\"pattern\":", 11},
    {",\"time_of_day\":", 15},
    {",\"order\":", 9},
    {",\"category\":", 12},
    {",\"applies\":", 11},
    {",\"codes\":", 9},
    {",\"type\":", 8},
    {",\"source\":", 10},
    {",\"patient_status\":", 18},
    {",\"residential_status\":", 22},
    {",\"weight_unit\":", 15},
    {",\"weight\":", 10},
    {",\"type\":", 8},
    {",\"reason\":", 10},
    {",\"distance_unit\":", 17},
    {",\"distance\":", 12},
    {",\"round_trip_purpose\":", 22},
    {",\"stretcher_purpose\":", 21},
    {",\"treatment_number\":", 20},
    {",\"treatment_count\":", 19},
    {",\"subluxation_from\":", 20},
    {",\"subluxation_to\":", 18},
    {",\"patient_condition\":", 21},
    {",\"complication\":", 16},
    {",\"description_1\":", 17},
    {",\"description_2\":", 17},
    {",\"xray_available\":", 18},
    {",\"equipment_1\":", 15},
    {",\"equipment_2\":", 15},
    {",\"equipment_reason\":", 20},
    {",\"flow_rate\":", 13},
    {",\"daily_use_count\":", 19},
    {",\"hours_per_use\":", 17},
    {",\"therapist_order\":", 19},
    {",\"arterial_blood_gas\":", 22},
    {",\"saturation\":", 14},
    {",\"test_condition\":", 18},
    {",\"test_finding_1\":", 18},
    {",\"test_finding_2\":", 18},
    {",\"test_finding_3\":", 18},
    {",\"portable_flow_rate\":", 22},
    {",\"delivery_system\":", 19},
    {",\"equipment_3\":", 15},
    {",\"prognosis\":", 13},
    {",\"start_date\":", 14},
    {",\"certification_format\":", 24},
    {",\"certification_period\":", 24},
    {",\"medicare_coverage\":", 21},
    {",\"certification_type\":", 22},
    {",\"surgery_date\":", 16},
    {",\"surgery_qualifier\":", 21},
    {",\"surgery_code\":", 16},
    {",\"order_date\":", 14},
    {",\"last_visit_date\":", 19},
    {",\"physician_contact_date\":", 26},
    {",\"last_admission_format\":", 25},
    {",\"last_admission_period\":", 25},
    {",\"patient_location\":", 20},
    {",\"report_type\":", 15},
    {",\"transmission\":", 16},
    {",\"number_qualifier\":", 20},
    {",\"number\":", 10},
    {",\"description\":", 15},
    {",\"qualifier\":", 13},
    {",\"code\":", 8},
    {",\"modifiers\":", 13},
    {",\"description\":", 15},
    {",\"range_end\":", 13},
    {",\"procedure\":", 13},
    {",\"amount\":", 10},
    {",\"unit\":", 8},
    {",\"units\":", 9},
    {",\"diagnosis_pointers\":", 22},
    {",\"epsdt\":", 9},
    {",\"care_level\":", 14},
    {",\"revenue_code\":", 16},
    {",\"procedure\":", 13},
    {",\"amount\":", 10},
    {",\"unit\":", 8},
    {",\"units\":", 9},
    {",\"rate\":", 8},
    {",\"residential_status\":", 22},
    {",\"care_level\":", 14},
    {",\"procedure\":", 13},
    {",\"amount\":", 10},
    {",\"oral_areas\":", 14},
    {",\"replacement\":", 15},
    {",\"units\":", 9},
    {",\"description\":", 15},
    {",\"system\":", 10},
    {",\"number\":", 10},
    {",\"surfaces\":", 12},
    {",\"category\":", 12},
    {",\"certification\":", 17},
    {",\"service_type\":", 16},
    {",\"facility_code\":", 17},
    {",\"facility_qualifier\":", 22},
    {",\"message\":", 11},
    {",\"traces\":", 10},
    {",\"rejections\":", 14},
    {",\"decision\":", 12},
    {",\"previous_authorization\":", 26},
    {",\"administrative_reference\":", 28},
    {",\"references\":", 14},
    {",\"service_date\":", 16},
    {",\"issued\":", 10},
    {",\"expires\":", 11},
    {",\"effective\":", 13},
    {",\"information_requests\":", 24},
    {",\"professional\":", 16},
    {",\"institutional\":", 17},
    {",\"dental\":", 10},
    {",\"teeth\":", 9},
    {",\"quantity\":", 12},
    {",\"attachments\":", 15},
    {",\"providers\":", 13},
    {",\"information_contact\":", 23},
    {",\"unknowns\":", 12},
    {",\"category\":", 12},
    {",\"certification\":", 17},
    {",\"service_type\":", 16},
    {",\"facility_code\":", 17},
    {",\"facility_qualifier\":", 22},
    {",\"related_causes\":", 18},
    {",\"accident_state\":", 18},
    {",\"accident_country\":", 20},
    {",\"urgency\":", 11},
    {",\"health_condition\":", 20},
    {",\"prognosis\":", 13},
    {",\"release\":", 11},
    {",\"delay_reason\":", 16},
    {",\"message\":", 11},
    {",\"traces\":", 10},
    {",\"rejections\":", 14},
    {",\"decision\":", 12},
    {",\"previous_authorization\":", 26},
    {",\"administrative_reference\":", 28},
    {",\"references\":", 14},
    {",\"accident_date\":", 17},
    {",\"last_menstrual_period\":", 25},
    {",\"estimated_birth_date\":", 24},
    {",\"onset_date\":", 14},
    {",\"event_date\":", 14},
    {",\"admission_date\":", 18},
    {",\"discharge_date\":", 18},
    {",\"issued\":", 10},
    {",\"expires\":", 11},
    {",\"effective\":", 13},
    {",\"requested\":", 13},
    {",\"diagnoses\":", 13},
    {",\"information_requests\":", 24},
    {",\"quantity\":", 12},
    {",\"ambulance_conditions\":", 24},
    {",\"chiropractic_conditions\":", 27},
    {",\"equipment_conditions\":", 24},
    {",\"oxygen_conditions\":", 21},
    {",\"functional_limitations\":", 26},
    {",\"activities_permitted\":", 24},
    {",\"mental_status\":", 17},
    {",\"admission\":", 13},
    {",\"transport\":", 13},
    {",\"spinal\":", 10},
    {",\"oxygen\":", 10},
    {",\"home_health\":", 15},
    {",\"attachments\":", 15},
    {",\"providers\":", 13},
    {",\"transport_places\":", 20},
    {",\"other_reviewers\":", 19},
    {",\"information_contact\":", 23},
    {",\"services\":", 12},
    {",\"unknowns\":", 12},
    {",\"party\":", 9},
    {",\"traces\":", 10},
    {",\"rejections\":", 14},
    {",\"references\":", 14},
    {",\"events\":", 10},
    {",\"unknowns\":", 12},
    {",\"party\":", 9},
    {",\"traces\":", 10},
    {",\"rejections\":", 14},
    {",\"references\":", 14},
    {",\"dependents\":", 14},
    {",\"events\":", 10},
    {",\"unknowns\":", 12},
    {",\"parties\":", 11},
    {",\"rejections\":", 14},
    {",\"subscribers\":", 15},
    {",\"events\":", 10},
    {",\"unknowns\":", 12},
    {",\"parties\":", 11},
    {",\"rejections\":", 14},
    {",\"requesters\":", 14},
    {",\"unknowns\":", 12},
    {",\"control_number\":", 18},
    {",\"guide\":", 9},
    {",\"structure\":", 13},
    {",\"purpose\":", 11},
    {",\"transaction_id\":", 18},
    {",\"date\":", 8},
    {",\"time\":", 8},
    {",\"type\":", 8},
    {",\"organizations\":", 17},
    {",\"events\":", 10},
    {",\"unknowns\":", 12},
    {",\"line_break\":", 14},
    {",\"final_break\":", 15},
    {",\"delimiters\":", 14},
    {",\"authorization_qualifier\":", 27},
    {",\"authorization\":", 17},
    {",\"security_qualifier\":", 22},
    {",\"security\":", 12},
    {",\"sender_qualifier\":", 20},
    {",\"sender\":", 10},
    {",\"receiver_qualifier\":", 22},
    {",\"receiver\":", 12},
    {",\"date\":", 8},
    {",\"time\":", 8},
    {",\"version\":", 11},
    {",\"control_number\":", 18},
    {",\"acknowledgment\":", 18},
    {",\"usage\":", 9},
    {",\"functional_id\":", 17},
    {",\"group_sender\":", 16},
    {",\"group_receiver\":", 18},
    {",\"group_date\":", 14},
    {",\"group_time\":", 14},
    {",\"group_control_number\":", 24},
    {",\"agency\":", 10},
    {",\"group_version\":", 17},
    {",\"repetition_byte\":", 19},
    {",\"component_byte\":", 18},
    {",\"incomplete\":", 14},
    {",\"category\":", 12},
    {",\"code\":", 8},
    {",\"code_list\":", 13},
    {",\"diagnoses\":", 13},
    {",\"procedure\":", 13},
    {",\"extensions\":", 14},
    {",\"charge\":", 10},
    {",\"revenue_code\":", 16},
    {",\"role\":", 8},
    {",\"address\":", 11},
    {",\"unknowns\":", 12},
    {",\"role\":", 8},
    {",\"kind\":", 8},
    {",\"name\":", 8},
    {",\"first_name\":", 14},
    {",\"middle_name\":", 15},
    {",\"suffix\":", 10},
    {",\"id_qualifier\":", 16},
    {",\"id\":", 6},
    {",\"relationship\":", 16},
    {",\"related_role\":", 16},
    {",\"contacts\":", 12},
    {",\"specialty\":", 13},
    {",\"references\":", 14},
    {",\"service_date\":", 16},
    {",\"location\":", 12},
    {",\"unknowns\":", 12},
    {",\"security_level\":", 18},
    {",\"text\":", 8},
    {",\"security_technique\":", 22},
    {",\"program_version\":", 19},
    {",\"program\":", 11},
    {",\"format_version\":", 18},
    {",\"interchange_format\":", 22},
    {",\"compression_version\":", 23},
    {",\"compression\":", 15},
    {",\"drawing_sheet\":", 17},
    {",\"file_name\":", 13},
    {",\"block_type\":", 14},
    {",\"record_length\":", 17},
    {",\"block_length\":", 16},
    {",\"filter_version\":", 18},
    {",\"filter\":", 10},
    {",\"object_group\":", 16},
    {",\"object_type\":", 15},
    {",\"object_name\":", 15},
    {",\"format\":", 10},
    {",\"filter\":", 10},
    {",\"length\":", 10},
    {",\"payload\":", 11},
    {",\"unknowns\":", 12},
    {",\"submitted\":", 13},
    {",\"report_type\":", 15},
    {",\"format\":", 10},
    {",\"format_version\":", 18},
    {",\"content\":", 11},
    {",\"unknowns\":", 12},
    {",\"date\":", 8},
    {",\"unknowns\":", 12},
    {",\"number\":", 10},
    {",\"trace_type\":", 14},
    {",\"control_number\":", 18},
    {",\"wanted\":", 10},
    {",\"references\":", 14},
    {",\"diagnoses\":", 13},
    {",\"service\":", 11},
    {",\"service_date\":", 16},
    {",\"category\":", 12},
    {",\"unknowns\":", 12},
    {",\"control_number\":", 18},
    {",\"guide\":", 9},
    {",\"purpose\":", 11},
    {",\"reference\":", 13},
    {",\"date\":", 8},
    {",\"time\":", 8},
    {",\"source\":", 10},
    {",\"receiver\":", 12},
    {",\"provider\":", 12},
    {",\"patient\":", 11},
    {",\"documents\":", 13},
    {",\"unknowns\":", 12},
};

const x278i_struct x278i_structs[] = {
    {"x278_unknown", sizeof(x278_unknown), 0, 7, NO, NO, NO},
    {"x278_trace", sizeof(x278_trace), 7, 4, NO, NO, NO},
    {"x278_rejection", sizeof(x278_rejection), 11, 3, NO, NO, NO},
    {"x278_reference", sizeof(x278_reference), 14, 4, 14, NO, NO},
    {"x278_period", sizeof(x278_period), 18, 4, 18, NO, NO},
    {"x278_address", sizeof(x278_address), 22, 7, NO, NO, NO},
    {"x278_contact_number", sizeof(x278_contact_number), 29, 2, NO, NO, NO},
    {"x278_contact", sizeof(x278_contact), 31, 3, NO, NO, NO},
    {"x278_specialty", sizeof(x278_specialty), 34, 3, NO, NO, NO},
    {"x278_person", sizeof(x278_person), 37, 7, NO, NO, NO},
    {"x278_denial_reason", sizeof(x278_denial_reason), 44, 2, NO, NO, NO},
    {"x278_denial", sizeof(x278_denial), 46, 2, 46, NO, NO},
    {"x278_party", sizeof(x278_party), 48, 19, 48, 66, NO},
    {"x278_decision", sizeof(x278_decision), 67, 4, NO, NO, NO},
    {"x278_diagnosis", sizeof(x278_diagnosis), 71, 4, NO, NO, NO},
    {"x278_information_request", sizeof(x278_information_request), 75, 4, NO, NO, NO},
    {"x278_quantity", sizeof(x278_quantity), 79, 8, NO, NO, NO},
    {"x278_condition", sizeof(x278_condition), 87, 4, 87, NO, NO},
    {"x278_admission", sizeof(x278_admission), 91, 4, NO, NO, NO},
    {"x278_transport", sizeof(x278_transport), 95, 8, NO, NO, NO},
    {"x278_spinal", sizeof(x278_spinal), 103, 9, NO, NO, NO},
    {"x278_oxygen", sizeof(x278_oxygen), 112, 16, NO, NO, NO},
    {"x278_home_health", sizeof(x278_home_health), 128, 15, NO, NO, NO},
    {"x278_attachment", sizeof(x278_attachment), 143, 5, NO, NO, NO},
    {"x278_procedure", sizeof(x278_procedure), 148, 5, NO, NO, NO},
    {"x278_professional", sizeof(x278_professional), 153, 7, NO, NO, NO},
    {"x278_institutional", sizeof(x278_institutional), 160, 8, NO, NO, NO},
    {"x278_dental", sizeof(x278_dental), 168, 6, NO, NO, NO},
    {"x278_tooth", sizeof(x278_tooth), 174, 3, NO, NO, NO},
    {"x278_service", sizeof(x278_service), 177, 26, NO, 202, NO},
    {"x278_event", sizeof(x278_event), 203, 53, NO, 255, 287},
    {"x278_dependent", sizeof(x278_dependent), 256, 6, NO, 261, NO},
    {"x278_subscriber", sizeof(x278_subscriber), 262, 7, NO, 268, NO},
    {"x278_requester", sizeof(x278_requester), 269, 5, NO, 273, NO},
    {"x278_organization", sizeof(x278_organization), 274, 4, NO, 277, NO},
    {"x278_review", sizeof(x278_review), 278, 11, NO, 288, NO},
    {"x278_envelope", sizeof(x278_envelope), 289, 28, NO, NO, NO},
    {"x278_wanted", sizeof(x278_wanted), 317, 3, NO, NO, NO},
    {"x278_diagnoses", sizeof(x278_diagnoses), 320, 1, NO, NO, NO},
    {"x278_service_line", sizeof(x278_service_line), 321, 4, NO, NO, NO},
    {"x278_location", sizeof(x278_location), 325, 3, NO, 327, NO},
    {"x278_correspondent", sizeof(x278_correspondent), 328, 16, NO, 343, NO},
    {"x278_electronic_format", sizeof(x278_electronic_format), 344, 16, NO, NO, NO},
    {"x278_content", sizeof(x278_content), 360, 8, NO, 367, NO},
    {"x278_category", sizeof(x278_category), 368, 6, NO, 373, NO},
    {"x278_service_day", sizeof(x278_service_day), 374, 2, NO, 375, NO},
    {"x278_enclosure", sizeof(x278_enclosure), 376, 10, NO, 385, NO},
    {"x278_submission", sizeof(x278_submission), 386, 12, NO, 397, NO},
};
const uint16_t x278i_struct_total = 48;
const uint16_t x278i_unknown_struct = 0;
const uint16_t x278i_envelope_struct = 36;

const x278i_fork x278i_forks[] = {
    {234, 235, 71, "LOI"},
};
const uint16_t x278i_fork_total = 1;

static const uint16_t loops_0[] = {
    47, 41, 41, 41, 40, 41, 46, 45, 44, 43, 36,
};

static const uint16_t items_0[] = {
    NO, NO, 393, 392, 394, 395, 396, NO, NO, 338, NO, NO, 339, 340, 342, NO, 326, 326, NO, 340,
    341, NO, NO, NO, 380, 383, 384, 374, 368, NO, 372, 363, NO, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_0[] = {
    {NO,NO,0,4}, {386,NO,0,1}, {387,NO,0,1}, {388,NO,0,1}, {389,NO,0,1}, {390,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1},
    {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1},
    {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {325,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {28,NO,0,1}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1},
    {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {376,NO,0,1}, {377,NO,0,1}, {378,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,0}, {379,317,0,1}, {379,318,0,1}, {NO,NO,0,0},
    {379,319,0,1}, {379,317,1,1}, {379,318,1,1}, {NO,NO,0,0}, {379,319,1,1}, {379,317,2,1}, {379,318,2,1}, {NO,NO,0,0},
    {379,319,2,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {369,NO,0,1}, {370,NO,0,1}, {371,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {344,NO,0,1}, {345,NO,0,1}, {346,NO,0,1}, {347,NO,0,1}, {348,NO,0,1}, {349,NO,0,1},
    {350,NO,0,1}, {351,NO,0,1}, {352,NO,0,1}, {353,NO,0,1}, {354,NO,0,1}, {355,NO,0,1}, {356,NO,0,1}, {357,NO,0,1},
    {358,NO,0,1}, {359,NO,0,1}, {365,NO,0,1}, {366,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1},
    {294,NO,0,1}, {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1},
    {NO,NO,0,11}, {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1},
    {311,NO,0,1}, {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_1[] = {
    47, 41, 41, 41, 46, 44, 43, 36,
};

static const uint16_t items_1[] = {
    NO, NO, 392, 393, 395, 396, NO, NO, 338, 340, NO, 338, 340, NO, 340, NO, NO, NO, 380, 384,
    368, NO, 372, 363, NO, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_1[] = {
    {NO,NO,0,4}, {386,NO,0,1}, {387,NO,0,1}, {388,NO,0,1}, {389,NO,0,1}, {390,NO,0,1}, {391,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1},
    {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {336,NO,0,1}, {337,NO,0,1}, {NO,NO,0,0},
    {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1},
    {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {336,NO,0,1}, {337,NO,0,1},
    {NO,NO,0,0}, {31,NO,0,1}, {32,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1},
    {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {376,NO,0,1}, {377,NO,0,1},
    {378,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,0}, {379,317,0,1},
    {379,318,0,1}, {NO,NO,0,0}, {379,319,0,1}, {379,317,1,1}, {379,318,1,1}, {NO,NO,0,0}, {379,319,1,1}, {379,317,2,1},
    {379,318,2,1}, {NO,NO,0,0}, {379,319,2,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {369,NO,0,1}, {370,NO,0,1}, {371,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {344,NO,0,1}, {345,NO,0,1}, {346,NO,0,1}, {347,NO,0,1}, {348,NO,0,1}, {349,NO,0,1}, {350,NO,0,1},
    {351,NO,0,1}, {352,NO,0,1}, {353,NO,0,1}, {354,NO,0,1}, {355,NO,0,1}, {356,NO,0,1}, {357,NO,0,1}, {358,NO,0,1},
    {359,NO,0,1}, {365,NO,0,1}, {366,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1},
    {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11},
    {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1},
    {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_2[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 29, 12, 36,
};

static const uint16_t items_2[] = {
    NO, NO, 286, NO, NO, 274, 276, NO, NO, 269, 271, 272, NO, 59, 58, 58, 60, 61, NO, 263,
    262, 266, 267, NO, 59, 63, NO, 257, 256, 260, NO, 59, 63, NO, 217, NO, 219, 220, 221, 223,
    227, 228, 229, 230, 231, 232, 233, NO, 244, NO, 250, 254, NO, 59, 58, 58, 60, 61, NO, 183,
    NO, 185, 186, 187, 189, 190, 191, 192, 194, 195, 196, 197, 198, 200, NO, 59, 58, 58, 60, 61,
    NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_2[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1},
    {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1},
    {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1},
    {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9},
    {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {37,NO,0,1}, {38,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1},
    {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1},
    {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {37,NO,0,1}, {38,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1},
    {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {203,NO,0,1}, {204,NO,0,1}, {205,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {206,NO,0,1}, {207,NO,0,1}, {NO,NO,0,0},
    {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1},
    {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {234,71,0,1}, {234,72,0,1}, {234,73,0,1}, {234,74,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {91,NO,0,1}, {92,NO,0,1}, {93,NO,0,1}, {NO,NO,0,0}, {216,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1},
    {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1},
    {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1},
    {177,NO,0,1}, {178,NO,0,1}, {179,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {180,NO,0,1}, {181,NO,0,1}, {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2},
    {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {154,NO,0,1}, {155,NO,0,1},
    {156,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {158,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {153,148,0,1}, {153,149,0,1}, {153,150,0,1}, {153,150,1,1}, {153,150,2,1}, {153,150,3,1},
    {153,151,0,1}, {153,152,0,1}, {160,NO,0,1}, {NO,NO,0,3}, {162,NO,0,1}, {163,NO,0,1}, {164,NO,0,1}, {165,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {161,148,0,1}, {161,149,0,1}, {161,150,0,1}, {161,150,1,1},
    {161,150,2,1}, {161,150,3,1}, {161,151,0,1}, {161,152,0,1}, {NO,NO,0,3}, {169,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,3},
    {171,NO,0,1}, {172,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {168,148,0,1},
    {168,149,0,1}, {168,150,0,1}, {168,150,1,1}, {168,150,2,1}, {168,150,3,1}, {168,151,0,1}, {168,152,0,1}, {170,NO,0,1},
    {170,NO,1,1}, {170,NO,2,1}, {170,NO,3,1}, {170,NO,4,1}, {174,NO,0,1}, {175,NO,0,1}, {NO,NO,0,3}, {176,NO,0,1},
    {176,NO,1,1}, {176,NO,2,1}, {176,NO,3,1}, {176,NO,4,1}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1}, {82,NO,0,1},
    {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1},
    {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1},
    {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1},
    {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1},
    {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1},
    {294,NO,0,1}, {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1},
    {NO,NO,0,11}, {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1},
    {311,NO,0,1}, {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_3[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 12, 29, 12, 36,
};

static const uint16_t items_3[] = {
    NO, NO, 286, NO, NO, 275, 274, 276, NO, 60, 62, NO, 269, 271, NO, 59, 62, 61, NO, 263,
    262, 266, 267, NO, 59, 58, 58, 62, 63, NO, 257, 256, 260, NO, 59, 58, 58, 62, 63, NO,
    217, 218, NO, 219, 220, 221, 227, 228, 229, 230, 231, 232, 233, NO, 236, 244, 245, 246, 247, 248,
    NO, 250, 251, 254, NO, 59, 58, 58, 60, 62, 61, NO, 58, 58, NO, 183, 184, NO, 185, 186,
    187, 189, 190, 191, 192, 194, 195, 196, 197, 198, NO, 200, NO, 59, 58, 58, 60, 62, 61, NO,
    NO, NO, NO, NO,
};

static const x278i_leaf elems_3[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1},
    {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1},
    {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1},
    {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1},
    {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1},
    {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1},
    {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1},
    {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {203,NO,0,1}, {204,NO,0,1}, {205,NO,0,1}, {NO,NO,0,3},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {206,NO,0,1}, {207,NO,0,1},
    {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1},
    {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,0,1}, {234,72,0,1},
    {234,73,0,1}, {234,74,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {79,NO,0,1},
    {80,NO,0,1}, {81,NO,0,1}, {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {91,NO,0,1},
    {92,NO,0,1}, {93,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {97,NO,0,1}, {NO,NO,0,0}, {99,NO,0,1},
    {100,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {103,NO,0,1}, {104,NO,0,1}, {105,NO,0,1},
    {106,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {112,NO,0,1}, {113,NO,0,1}, {NO,NO,0,0}, {115,NO,0,1}, {116,NO,0,1},
    {117,NO,0,1}, {118,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {125,NO,0,1}, {126,NO,0,1}, {127,NO,0,1}, {128,NO,0,1}, {129,NO,0,1}, {130,NO,0,1}, {131,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {132,NO,0,1}, {133,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {216,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1},
    {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1},
    {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1},
    {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10},
    {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1},
    {177,NO,0,1}, {178,NO,0,1}, {179,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {180,NO,0,1}, {181,NO,0,1}, {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2},
    {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {154,NO,0,1}, {155,NO,0,1},
    {156,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {158,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {153,148,0,1}, {153,149,0,1}, {153,150,0,1}, {153,150,1,1}, {153,150,2,1}, {153,150,3,1},
    {153,151,0,1}, {153,152,0,1}, {160,NO,0,1}, {NO,NO,0,3}, {162,NO,0,1}, {163,NO,0,1}, {164,NO,0,1}, {165,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {161,148,0,1}, {161,149,0,1}, {161,150,0,1}, {161,150,1,1},
    {161,150,2,1}, {161,150,3,1}, {161,151,0,1}, {161,152,0,1}, {NO,NO,0,3}, {169,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,3},
    {171,NO,0,1}, {172,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {168,148,0,1},
    {168,149,0,1}, {168,150,0,1}, {168,150,1,1}, {168,150,2,1}, {168,150,3,1}, {168,151,0,1}, {168,152,0,1}, {170,NO,0,1},
    {170,NO,1,1}, {170,NO,2,1}, {170,NO,3,1}, {170,NO,4,1}, {174,NO,0,1}, {175,NO,0,1}, {NO,NO,0,3}, {176,NO,0,1},
    {176,NO,1,1}, {176,NO,2,1}, {176,NO,3,1}, {176,NO,4,1}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1}, {82,NO,0,1},
    {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {182,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1},
    {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1},
    {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1},
    {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1},
    {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1},
    {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11},
    {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1},
    {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_4[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 29, 12, 36,
};

static const uint16_t items_4[] = {
    NO, NO, 286, NO, NO, 275, 274, 276, NO, 59, 58, 58, 60, 62, NO, 269, 271, NO, 62, NO,
    263, 264, 265, 262, 266, 267, NO, 59, 58, 58, 62, 63, 63, NO, 257, 258, 259, 256, 260, NO,
    59, 58, 58, 62, 63, 63, NO, 217, 218, NO, 222, 250, 254, NO, 59, 62, NO, 183, 184, 188,
    200, NO, 59, 62, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_4[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1},
    {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7},
    {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {11,NO,0,1},
    {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1},
    {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1},
    {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1},
    {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {42,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10},
    {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1},
    {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1},
    {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1},
    {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {43,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9},
    {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {203,NO,0,1}, {204,NO,0,1}, {205,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {211,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {206,NO,0,1}, {207,NO,0,1}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1},
    {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {17,NO,0,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8},
    {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1},
    {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1}, {295,NO,0,1},
    {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11}, {302,NO,0,1},
    {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1}, {312,NO,0,1},
    {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_5[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 12, 12, 29, 12, 36,
};

static const uint16_t items_5[] = {
    NO, NO, 286, NO, NO, 274, 276, NO, 59, 58, 58, 60, NO, 269, 271, NO, NO, 262, 266, 267,
    NO, 59, 58, 58, 63, 63, NO, 256, 260, NO, 59, 58, 58, 63, 63, NO, 217, NO, 219, 220,
    221, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, NO, 236, 237, 238, 239, 240, 241, 242, 243,
    244, 245, 246, 247, 248, 249, NO, 250, 251, 252, 254, NO, 59, 58, 58, 60, 61, NO, 58, 58,
    NO, 64, 65, NO, 183, NO, 185, 186, 187, 189, 190, 191, 192, 194, 195, 196, 197, 198, 199, NO,
    200, NO, 59, 58, 58, 60, 61, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_5[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1},
    {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1},
    {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {NO,NO,0,7},
    {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7},
    {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1},
    {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1},
    {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {42,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1},
    {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1},
    {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {43,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1},
    {10,NO,0,1}, {203,NO,0,1}, {204,NO,0,1}, {205,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3}, {211,NO,0,1}, {212,NO,0,1},
    {213,NO,0,1}, {214,NO,0,1}, {215,NO,0,1}, {206,NO,0,1}, {207,NO,0,1}, {NO,NO,0,0}, {208,NO,0,1}, {208,NO,1,1},
    {208,NO,2,1}, {209,NO,0,1}, {210,NO,0,1}, {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1},
    {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {234,71,0,1}, {234,72,0,1}, {234,73,0,1}, {234,74,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {234,71,1,1}, {234,72,1,1}, {234,73,1,1}, {234,74,1,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,2,1}, {234,72,2,1}, {234,73,2,1}, {234,74,2,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,3,1}, {234,72,3,1}, {234,73,3,1}, {234,74,3,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,4,1}, {234,72,4,1}, {234,73,4,1},
    {234,74,4,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,5,1}, {234,72,5,1},
    {234,73,5,1}, {234,74,5,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,6,1},
    {234,72,6,1}, {234,73,6,1}, {234,74,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {234,71,7,1}, {234,72,7,1}, {234,73,7,1}, {234,74,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {234,71,8,1}, {234,72,8,1}, {234,73,8,1}, {234,74,8,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {234,71,9,1}, {234,72,9,1}, {234,73,9,1}, {234,74,9,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,10,1}, {234,72,10,1}, {234,73,10,1}, {234,74,10,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,11,1}, {234,72,11,1}, {234,73,11,1}, {234,74,11,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1},
    {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1},
    {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1},
    {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1},
    {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1},
    {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1},
    {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1},
    {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {91,NO,0,1}, {92,NO,0,1},
    {93,NO,0,1}, {94,NO,0,1}, {95,NO,0,1}, {96,NO,0,1}, {97,NO,0,1}, {98,NO,0,1}, {99,NO,0,1}, {100,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {101,NO,0,1}, {102,NO,0,1}, {103,NO,0,1}, {104,NO,0,1}, {105,NO,0,1}, {106,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {107,NO,0,1}, {108,NO,0,1}, {109,NO,0,1}, {110,NO,0,1}, {111,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {112,NO,0,1}, {113,NO,0,1}, {114,NO,0,1}, {115,NO,0,1}, {116,NO,0,1}, {117,NO,0,1},
    {118,NO,0,1}, {119,NO,0,1}, {120,NO,0,1}, {121,NO,0,1}, {122,NO,0,1}, {123,NO,0,1}, {124,NO,0,1}, {125,NO,0,1},
    {126,NO,0,1}, {127,NO,0,1}, {128,NO,0,1}, {129,NO,0,1}, {130,NO,0,1}, {131,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {132,NO,0,1}, {133,NO,0,1}, {134,NO,0,1}, {135,NO,0,1}, {136,NO,0,1}, {137,NO,0,1}, {138,NO,0,1}, {139,NO,0,1},
    {140,NO,0,1}, {141,NO,0,1}, {142,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {143,NO,0,1},
    {144,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {216,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1},
    {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1},
    {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1},
    {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1},
    {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {47,44,0,1}, {47,45,0,1}, {NO,NO,0,0}, {NO,NO,0,3},
    {47,44,1,1}, {47,45,1,1}, {47,44,2,1}, {47,45,2,1}, {47,44,3,1}, {47,45,3,1}, {19,NO,0,1}, {20,NO,0,1},
    {21,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1},
    {10,NO,0,1}, {177,NO,0,1}, {178,NO,0,1}, {179,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {180,NO,0,1}, {181,NO,0,1}, {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1},
    {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {154,NO,0,1},
    {155,NO,0,1}, {156,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {158,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {159,NO,0,1}, {NO,NO,0,0}, {153,148,0,1}, {153,149,0,1}, {153,150,0,1}, {153,150,1,1}, {153,150,2,1},
    {153,150,3,1}, {153,151,0,1}, {153,152,0,1}, {157,NO,0,1}, {157,NO,1,1}, {157,NO,2,1}, {157,NO,3,1}, {160,NO,0,1},
    {NO,NO,0,3}, {162,NO,0,1}, {163,NO,0,1}, {164,NO,0,1}, {165,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {166,NO,0,1},
    {167,NO,0,1}, {161,148,0,1}, {161,149,0,1}, {161,150,0,1}, {161,150,1,1}, {161,150,2,1}, {161,150,3,1}, {161,151,0,1},
    {161,152,0,1}, {NO,NO,0,3}, {169,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,3}, {171,NO,0,1}, {172,NO,0,1}, {173,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {168,148,0,1}, {168,149,0,1}, {168,150,0,1}, {168,150,1,1},
    {168,150,2,1}, {168,150,3,1}, {168,151,0,1}, {168,152,0,1}, {170,NO,0,1}, {170,NO,1,1}, {170,NO,2,1}, {170,NO,3,1},
    {170,NO,4,1}, {174,NO,0,1}, {175,NO,0,1}, {NO,NO,0,3}, {176,NO,0,1}, {176,NO,1,1}, {176,NO,2,1}, {176,NO,3,1},
    {176,NO,4,1}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1}, {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1},
    {86,NO,0,1}, {143,NO,0,1}, {144,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {182,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1},
    {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1},
    {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1},
    {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1},
    {293,NO,0,1}, {294,NO,0,1}, {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1},
    {301,NO,0,1}, {NO,NO,0,11}, {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1},
    {310,NO,0,1}, {311,NO,0,1}, {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_6[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 12, 12, 29, 12, 36,
};

static const uint16_t items_6[] = {
    NO, NO, 286, NO, NO, 274, 276, NO, NO, 269, 271, NO, 59, 58, 58, 60, 61, NO, 262, 266,
    267, NO, 59, 58, 58, 63, 63, NO, 256, 260, NO, 59, 58, 58, 63, 63, NO, 217, NO, 220,
    221, 223, 224, 225, 226, 227, 228, 229, NO, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246,
    247, 248, 249, NO, 250, 251, 252, 254, NO, 59, 58, 58, 60, 61, NO, 58, 58, NO, 64, 65,
    NO, 183, NO, 186, 187, 189, 194, 195, 196, 197, 198, 199, NO, 200, NO, 59, 58, 58, 60, 61,
    NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_6[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1},
    {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1},
    {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1},
    {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9},
    {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {42,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8},
    {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0},
    {55,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {43,NO,0,1}, {NO,NO,0,7},
    {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {203,NO,0,1},
    {204,NO,0,1}, {205,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3}, {211,NO,0,1}, {212,NO,0,1}, {213,NO,0,1}, {214,NO,0,1},
    {215,NO,0,1}, {206,NO,0,1}, {207,NO,0,1}, {NO,NO,0,0}, {208,NO,0,1}, {208,NO,1,1}, {208,NO,2,1}, {209,NO,0,1},
    {210,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {234,71,0,1}, {234,72,0,1}, {234,73,0,1}, {234,74,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,1,1}, {234,72,1,1}, {234,73,1,1}, {234,74,1,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,2,1}, {234,72,2,1}, {234,73,2,1}, {234,74,2,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,3,1}, {234,72,3,1}, {234,73,3,1},
    {234,74,3,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,4,1}, {234,72,4,1},
    {234,73,4,1}, {234,74,4,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,5,1},
    {234,72,5,1}, {234,73,5,1}, {234,74,5,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {234,71,6,1}, {234,72,6,1}, {234,73,6,1}, {234,74,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {234,71,7,1}, {234,72,7,1}, {234,73,7,1}, {234,74,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {234,71,8,1}, {234,72,8,1}, {234,73,8,1}, {234,74,8,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,9,1}, {234,72,9,1}, {234,73,9,1}, {234,74,9,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,10,1}, {234,72,10,1}, {234,73,10,1}, {234,74,10,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,11,1}, {234,72,11,1}, {234,73,11,1},
    {234,74,11,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {79,NO,0,1}, {80,NO,0,1},
    {81,NO,0,1}, {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {88,NO,0,1}, {89,NO,0,1},
    {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1},
    {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1},
    {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1},
    {90,NO,3,1}, {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1},
    {90,NO,4,1}, {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1},
    {88,NO,0,1}, {89,NO,0,1}, {90,NO,0,1}, {90,NO,1,1}, {90,NO,2,1}, {90,NO,3,1}, {90,NO,4,1}, {91,NO,0,1},
    {92,NO,0,1}, {93,NO,0,1}, {94,NO,0,1}, {95,NO,0,1}, {96,NO,0,1}, {97,NO,0,1}, {98,NO,0,1}, {99,NO,0,1},
    {100,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {101,NO,0,1}, {102,NO,0,1}, {103,NO,0,1}, {104,NO,0,1}, {105,NO,0,1},
    {106,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {107,NO,0,1}, {108,NO,0,1}, {109,NO,0,1}, {110,NO,0,1},
    {111,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {112,NO,0,1}, {113,NO,0,1}, {114,NO,0,1}, {115,NO,0,1}, {116,NO,0,1},
    {117,NO,0,1}, {118,NO,0,1}, {119,NO,0,1}, {120,NO,0,1}, {121,NO,0,1}, {122,NO,0,1}, {123,NO,0,1}, {124,NO,0,1},
    {125,NO,0,1}, {126,NO,0,1}, {127,NO,0,1}, {128,NO,0,1}, {129,NO,0,1}, {130,NO,0,1}, {131,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {132,NO,0,1}, {133,NO,0,1}, {134,NO,0,1}, {135,NO,0,1}, {136,NO,0,1}, {137,NO,0,1}, {138,NO,0,1},
    {139,NO,0,1}, {140,NO,0,1}, {141,NO,0,1}, {142,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {143,NO,0,1}, {144,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {216,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1},
    {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1},
    {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1},
    {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1},
    {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {47,44,0,1}, {47,45,0,1}, {NO,NO,0,0},
    {NO,NO,0,3}, {47,44,1,1}, {47,45,1,1}, {47,44,2,1}, {47,45,2,1}, {47,44,3,1}, {47,45,3,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1},
    {9,NO,0,1}, {10,NO,0,1}, {177,NO,0,1}, {178,NO,0,1}, {179,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {180,NO,0,1}, {181,NO,0,1}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {154,NO,0,1}, {155,NO,0,1}, {156,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {158,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {159,NO,0,1}, {NO,NO,0,0}, {153,148,0,1},
    {153,149,0,1}, {153,150,0,1}, {153,150,1,1}, {153,150,2,1}, {153,150,3,1}, {153,151,0,1}, {153,152,0,1}, {157,NO,0,1},
    {157,NO,1,1}, {157,NO,2,1}, {157,NO,3,1}, {160,NO,0,1}, {NO,NO,0,3}, {162,NO,0,1}, {163,NO,0,1}, {164,NO,0,1},
    {165,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {166,NO,0,1}, {167,NO,0,1}, {161,148,0,1}, {161,149,0,1}, {161,150,0,1},
    {161,150,1,1}, {161,150,2,1}, {161,150,3,1}, {161,151,0,1}, {161,152,0,1}, {NO,NO,0,3}, {169,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,3}, {171,NO,0,1}, {172,NO,0,1}, {173,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {168,148,0,1}, {168,149,0,1}, {168,150,0,1}, {168,150,1,1}, {168,150,2,1}, {168,150,3,1}, {168,151,0,1}, {168,152,0,1},
    {170,NO,0,1}, {170,NO,1,1}, {170,NO,2,1}, {170,NO,3,1}, {170,NO,4,1}, {174,NO,0,1}, {175,NO,0,1}, {NO,NO,0,3},
    {176,NO,0,1}, {176,NO,1,1}, {176,NO,2,1}, {176,NO,3,1}, {176,NO,4,1}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1},
    {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {143,NO,0,1}, {144,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {182,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1},
    {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1}, {295,NO,0,1}, {296,NO,0,1},
    {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11}, {302,NO,0,1}, {303,NO,0,1},
    {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1}, {312,NO,0,1}, {313,NO,0,1},
    {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_7[] = {
    35, 34, 12, 33, 12, 32, 12, 31, 12, 30, 12, 12, 12, 29, 12, 12, 36,
};

static const uint16_t items_7[] = {
    NO, NO, 286, NO, NO, 275, 274, 276, NO, 60, 62, NO, 269, 271, NO, 59, 62, 61, NO, 262,
    266, 267, NO, 59, 58, 58, 62, 63, 63, NO, 256, 260, NO, 59, 58, 58, 62, 63, 63, NO,
    217, 218, NO, 219, 221, 220, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, NO, 236, 244, 245,
    246, 247, 248, 249, NO, 250, 253, 251, 254, NO, 59, 58, 58, 60, 62, 61, NO, 58, 58, 60,
    NO, 58, 58, 62, NO, 183, 184, NO, 185, 187, 186, 189, 190, 191, 192, NO, 194, 195, 196, 197,
    198, 199, NO, 200, 201, NO, 59, 58, 58, 60, 62, 61, NO, 58, 58, 60, NO, NO, NO, NO,
    NO,
};

static const x278i_leaf elems_7[] = {
    {NO,NO,0,4}, {278,NO,0,1}, {279,NO,0,1}, {280,NO,0,1}, {281,NO,0,1}, {282,NO,0,1}, {283,NO,0,1}, {284,NO,0,1},
    {285,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,0}, {NO,NO,0,9}, {NO,NO,0,10}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1},
    {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1},
    {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0},
    {12,NO,0,1}, {13,NO,0,1}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1},
    {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1},
    {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {37,NO,0,1}, {38,NO,0,1}, {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {42,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9},
    {NO,NO,0,10}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {37,NO,0,1}, {38,NO,0,1},
    {39,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {40,NO,0,1}, {41,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {43,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9}, {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1},
    {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {203,NO,0,1}, {204,NO,0,1},
    {205,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {211,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {206,NO,0,1}, {207,NO,0,1}, {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1}, {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1},
    {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1},
    {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {234,71,0,1}, {234,72,0,1}, {234,73,0,1}, {234,74,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {234,71,1,1}, {234,72,1,1}, {234,73,1,1}, {234,74,1,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,2,1}, {234,72,2,1}, {234,73,2,1}, {234,74,2,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,3,1}, {234,72,3,1}, {234,73,3,1}, {234,74,3,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,4,1}, {234,72,4,1}, {234,73,4,1},
    {234,74,4,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,5,1}, {234,72,5,1},
    {234,73,5,1}, {234,74,5,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,6,1},
    {234,72,6,1}, {234,73,6,1}, {234,74,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {234,71,7,1}, {234,72,7,1}, {234,73,7,1}, {234,74,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {234,71,8,1}, {234,72,8,1}, {234,73,8,1}, {234,74,8,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {234,71,9,1}, {234,72,9,1}, {234,73,9,1}, {234,74,9,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,10,1}, {234,72,10,1}, {234,73,10,1}, {234,74,10,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {234,71,11,1}, {234,72,11,1}, {234,73,11,1}, {234,74,11,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1},
    {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {91,NO,0,1}, {92,NO,0,1}, {93,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {97,NO,0,1}, {NO,NO,0,0}, {99,NO,0,1}, {100,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {103,NO,0,1}, {104,NO,0,1}, {105,NO,0,1}, {106,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {112,NO,0,1}, {113,NO,0,1}, {NO,NO,0,0}, {115,NO,0,1}, {116,NO,0,1}, {117,NO,0,1}, {118,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {125,NO,0,1}, {126,NO,0,1},
    {127,NO,0,1}, {128,NO,0,1}, {129,NO,0,1}, {130,NO,0,1}, {131,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {132,NO,0,1},
    {133,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {143,NO,0,1}, {144,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {216,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1},
    {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {17,NO,0,1}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1},
    {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1},
    {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1},
    {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1},
    {33,30,1,1}, {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {NO,NO,0,7}, {NO,NO,0,8}, {NO,NO,0,9},
    {NO,NO,0,10}, {7,NO,0,1}, {8,NO,0,1}, {9,NO,0,1}, {10,NO,0,1}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1},
    {13,NO,0,1}, {177,NO,0,1}, {178,NO,0,1}, {179,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {180,NO,0,1}, {181,NO,0,1}, {NO,NO,0,0}, {67,NO,0,1}, {68,NO,0,1},
    {69,NO,0,2}, {70,NO,0,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {193,75,0,1}, {193,76,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,1,1}, {193,76,1,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,2,1}, {193,76,2,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,3,1}, {193,76,3,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,4,1}, {193,76,4,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,5,1},
    {193,76,5,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {193,75,6,1}, {193,76,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {193,75,7,1}, {193,76,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {193,75,8,1}, {193,76,8,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,9,1}, {193,76,9,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,10,1}, {193,76,10,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {193,75,11,1}, {193,76,11,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {154,NO,0,1},
    {155,NO,0,1}, {156,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {158,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {159,NO,0,1}, {NO,NO,0,0}, {153,148,0,1}, {153,149,0,1}, {153,150,0,1}, {153,150,1,1}, {153,150,2,1},
    {153,150,3,1}, {153,151,0,1}, {153,152,0,1}, {160,NO,0,1}, {NO,NO,0,3}, {162,NO,0,1}, {163,NO,0,1}, {164,NO,0,1},
    {165,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {167,NO,0,1}, {161,148,0,1}, {161,149,0,1}, {161,150,0,1},
    {161,150,1,1}, {161,150,2,1}, {161,150,3,1}, {161,151,0,1}, {161,152,0,1}, {NO,NO,0,3}, {169,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,3}, {171,NO,0,1}, {172,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {168,148,0,1}, {168,149,0,1}, {168,150,0,1}, {168,150,1,1}, {168,150,2,1}, {168,150,3,1}, {168,151,0,1}, {168,152,0,1},
    {170,NO,0,1}, {170,NO,1,1}, {170,NO,2,1}, {170,NO,3,1}, {170,NO,4,1}, {174,NO,0,1}, {175,NO,0,1}, {NO,NO,0,3},
    {176,NO,0,1}, {176,NO,1,1}, {176,NO,2,1}, {176,NO,3,1}, {176,NO,4,1}, {79,NO,0,1}, {80,NO,0,1}, {81,NO,0,1},
    {82,NO,0,1}, {83,NO,0,1}, {84,NO,0,1}, {85,NO,0,1}, {86,NO,0,1}, {143,NO,0,1}, {144,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {145,NO,0,1}, {146,NO,0,1}, {147,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {182,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1}, {52,NO,0,1}, {53,NO,0,1}, {54,NO,0,1}, {55,NO,0,1},
    {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {17,NO,0,1},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1},
    {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {11,NO,0,1}, {NO,NO,0,0}, {12,NO,0,1}, {13,NO,0,1}, {34,NO,0,1},
    {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {49,NO,0,1}, {50,NO,0,1}, {51,NO,0,1},
    {52,NO,0,1}, {53,NO,0,1}, {NO,NO,0,0}, {55,NO,0,1}, {56,NO,0,1}, {57,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {28,NO,0,1}, {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1},
    {33,29,2,1}, {33,30,2,1}, {NO,NO,0,0}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1},
    {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11},
    {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1},
    {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_8[] = {
    47, 41, 41, 41, 40, 41, 46, 45, 44, 43, 36,
};

static const uint16_t items_8[] = {
    NO, NO, 393, 392, 394, 395, 396, NO, NO, 338, NO, NO, 339, 340, 342, NO, 326, 326, NO, 340,
    341, NO, NO, NO, 380, 381, 382, 383, 384, 374, 368, NO, 372, NO, NO, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_8[] = {
    {NO,NO,0,4}, {386,NO,0,1}, {387,NO,0,1}, {388,NO,0,1}, {389,NO,0,1}, {390,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1},
    {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1},
    {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {34,NO,0,1}, {35,NO,0,1}, {36,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1},
    {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {325,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {22,NO,0,1}, {23,NO,0,1}, {24,NO,0,1}, {25,NO,0,1}, {26,NO,0,1}, {27,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {28,NO,0,1}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1},
    {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {376,NO,0,1}, {377,NO,0,1}, {378,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,0}, {379,317,0,1}, {379,318,0,1}, {NO,NO,0,0},
    {379,319,0,1}, {379,317,1,1}, {379,318,1,1}, {NO,NO,0,0}, {379,319,1,1}, {379,317,2,1}, {379,318,2,1}, {NO,NO,0,0},
    {379,319,2,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {320,71,0,1}, {320,72,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {320,71,1,1}, {320,72,1,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,2,1}, {320,72,2,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,3,1}, {320,72,3,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,4,1}, {320,72,4,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,5,1}, {320,72,5,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,6,1},
    {320,72,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {320,71,7,1}, {320,72,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {320,71,8,1}, {320,72,8,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {320,71,9,1}, {320,72,9,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,10,1}, {320,72,10,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,11,1}, {320,72,11,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {323,NO,0,1}, {NO,NO,0,0},
    {324,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {321,148,0,1}, {321,149,0,1}, {321,150,0,1}, {321,150,1,1},
    {321,150,2,1}, {321,150,3,1}, {NO,NO,0,0}, {NO,NO,0,0}, {322,NO,0,1}, {322,NO,1,1}, {322,NO,2,1}, {322,NO,3,1},
    {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {369,NO,0,1}, {370,NO,0,1},
    {371,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {360,NO,0,1}, {361,NO,0,1}, {362,NO,0,1},
    {NO,NO,0,0}, {364,NO,0,1}, {365,NO,0,1}, {366,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1},
    {294,NO,0,1}, {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1},
    {NO,NO,0,11}, {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1},
    {311,NO,0,1}, {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

static const uint16_t loops_9[] = {
    47, 41, 41, 41, 46, 44, 43, 36,
};

static const uint16_t items_9[] = {
    NO, NO, 392, 393, 395, 396, NO, NO, 338, 340, NO, 338, 340, NO, 340, NO, NO, NO, 380, 381,
    382, 384, 368, NO, 372, NO, NO, NO, NO, NO, NO, NO,
};

static const x278i_leaf elems_9[] = {
    {NO,NO,0,4}, {386,NO,0,1}, {387,NO,0,1}, {388,NO,0,1}, {389,NO,0,1}, {390,NO,0,1}, {391,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1}, {331,NO,0,1},
    {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {336,NO,0,1}, {337,NO,0,1}, {NO,NO,0,0},
    {31,NO,0,1}, {32,NO,0,1}, {33,29,0,1}, {33,30,0,1}, {33,29,1,1}, {33,30,1,1}, {33,29,2,1}, {33,30,2,1},
    {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1}, {330,NO,0,1},
    {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {336,NO,0,1}, {337,NO,0,1},
    {NO,NO,0,0}, {31,NO,0,1}, {32,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {328,NO,0,1}, {329,NO,0,1},
    {330,NO,0,1}, {331,NO,0,1}, {332,NO,0,1}, {NO,NO,0,0}, {333,NO,0,1}, {334,NO,0,1}, {335,NO,0,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {376,NO,0,1}, {377,NO,0,1},
    {378,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,0}, {379,317,0,1},
    {379,318,0,1}, {NO,NO,0,0}, {379,319,0,1}, {379,317,1,1}, {379,318,1,1}, {NO,NO,0,0}, {379,319,1,1}, {379,317,2,1},
    {379,318,2,1}, {NO,NO,0,0}, {379,319,2,1}, {15,NO,0,1}, {16,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3},
    {NO,NO,0,3}, {NO,NO,0,3}, {NO,NO,0,3}, {320,71,0,1}, {320,72,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,1,1}, {320,72,1,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,2,1}, {320,72,2,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,3,1}, {320,72,3,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,4,1},
    {320,72,4,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {320,71,5,1}, {320,72,5,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {320,71,6,1}, {320,72,6,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {320,71,7,1}, {320,72,7,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,8,1}, {320,72,8,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,9,1}, {320,72,9,1}, {NO,NO,0,0}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,10,1}, {320,72,10,1}, {NO,NO,0,0},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {320,71,11,1}, {320,72,11,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,3},
    {323,NO,0,1}, {NO,NO,0,0}, {324,NO,0,1}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {321,148,0,1}, {321,149,0,1},
    {321,150,0,1}, {321,150,1,1}, {321,150,2,1}, {321,150,3,1}, {NO,NO,0,0}, {NO,NO,0,0}, {322,NO,0,1}, {322,NO,1,1},
    {322,NO,2,1}, {322,NO,3,1}, {19,NO,0,1}, {20,NO,0,1}, {21,NO,0,1}, {369,NO,0,1}, {370,NO,0,1}, {371,NO,0,1},
    {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {NO,NO,0,0}, {360,NO,0,1}, {361,NO,0,1}, {362,NO,0,1}, {NO,NO,0,0},
    {364,NO,0,1}, {365,NO,0,1}, {366,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {292,NO,0,1}, {293,NO,0,1}, {294,NO,0,1},
    {295,NO,0,1}, {296,NO,0,1}, {297,NO,0,1}, {298,NO,0,1}, {299,NO,0,1}, {300,NO,0,1}, {301,NO,0,1}, {NO,NO,0,11},
    {302,NO,0,1}, {303,NO,0,1}, {304,NO,0,1}, {305,NO,0,1}, {NO,NO,0,11}, {NO,NO,0,12}, {NO,NO,0,12}, {NO,NO,0,12},
    {NO,NO,0,12}, {NO,NO,0,12}, {306,NO,0,1}, {307,NO,0,1}, {308,NO,0,1}, {309,NO,0,1}, {310,NO,0,1}, {311,NO,0,1},
    {312,NO,0,1}, {313,NO,0,1}, {NO,NO,0,5}, {NO,NO,0,6}, {NO,NO,0,5}, {NO,NO,0,6},
};

const x278i_binding x278i_bindings[] = {
    {"005010X210", 47, loops_0, items_0, elems_0},
    {"005010X211", 47, loops_1, items_1, elems_1},
    {"005010X215-inquiry", 35, loops_2, items_2, elems_2},
    {"005010X215-response", 35, loops_3, items_3, elems_3},
    {"005010X216-acknowledgment", 35, loops_4, items_4, elems_4},
    {"005010X216-notification", 35, loops_5, items_5, elems_5},
    {"005010X217-request", 35, loops_6, items_6, elems_6},
    {"005010X217-response", 35, loops_7, items_7, elems_7},
    {"006020X314", 47, loops_8, items_8, elems_8},
    {"006020X316", 47, loops_9, items_9, elems_9},
};
const uint16_t x278i_binding_total = 10;
