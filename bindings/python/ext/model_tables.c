/* Written by bindings/python/tools/make_model.py from docs/x278-api.json: do not edit. */
#include "model.h"

#include <x278/x278.h>

const model_field model_fields[MODEL_FIELDS] = {
    {"category", FIELD_TEXT, 0, 0, 1, offsetof(x278_wanted, category), 0},
    {"code", FIELD_TEXT, 0, 0, 85, offsetof(x278_wanted, code), 0},
    {"code_list", FIELD_TEXT, 0, 0, 175, offsetof(x278_wanted, code_list), 0},
    {"diagnoses", FIELD_MANY, 0, 25, 255, offsetof(x278_diagnoses, diagnoses), offsetof(x278_diagnoses, diagnosis_count)},
    {"procedure", FIELD_ONE, 0, 35, 339, offsetof(x278_service_line, procedure), 0},
    {"extensions", FIELD_TEXTS, 0, 0, 359, offsetof(x278_service_line, extensions), offsetof(x278_service_line, extension_count)},
    {"charge", FIELD_TEXT, 0, 0, 470, offsetof(x278_service_line, charge), 0},
    {"revenue_code", FIELD_TEXT, 0, 0, 528, offsetof(x278_service_line, revenue_code), 0},
    {"role", FIELD_TEXT, 0, 0, 582, offsetof(x278_location, role), 0},
    {"address", FIELD_ONE, 0, 16, 648, offsetof(x278_location, address), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_location, unknowns), offsetof(x278_location, unknown_count)},
    {"role", FIELD_TEXT, 0, 0, 742, offsetof(x278_correspondent, role), 0},
    {"kind", FIELD_TEXT, 0, 0, 808, offsetof(x278_correspondent, kind), 0},
    {"name", FIELD_TEXT, 0, 0, 881, offsetof(x278_correspondent, name), 0},
    {"first_name", FIELD_TEXT, 0, 0, 948, offsetof(x278_correspondent, first_name), 0},
    {"middle_name", FIELD_TEXT, 0, 0, 1000, offsetof(x278_correspondent, middle_name), 0},
    {"suffix", FIELD_TEXT, 0, 0, 1053, offsetof(x278_correspondent, suffix), 0},
    {"id_qualifier", FIELD_TEXT, 0, 0, 1106, offsetof(x278_correspondent, id_qualifier), 0},
    {"id", FIELD_TEXT, 0, 0, 1173, offsetof(x278_correspondent, id), 0},
    {"relationship", FIELD_TEXT, 0, 0, 1225, offsetof(x278_correspondent, relationship), 0},
    {"related_role", FIELD_TEXT, 0, 0, 1295, offsetof(x278_correspondent, related_role), 0},
    {"contacts", FIELD_MANY, 0, 18, 1380, offsetof(x278_correspondent, contacts), offsetof(x278_correspondent, contact_count)},
    {"specialty", FIELD_ONE, 0, 19, 1397, offsetof(x278_correspondent, specialty), 0},
    {"references", FIELD_MANY, 0, 14, 1447, offsetof(x278_correspondent, references), offsetof(x278_correspondent, reference_count)},
    {"service_date", FIELD_ONE, 0, 15, 1513, offsetof(x278_correspondent, service_date), 0},
    {"location", FIELD_ONE, 0, 3, 1562, offsetof(x278_correspondent, location), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_correspondent, unknowns), offsetof(x278_correspondent, unknown_count)},
    {"security_level", FIELD_TEXT, 0, 0, 1619, offsetof(x278_electronic_format, security_level), 0},
    {"text", FIELD_TEXT, 0, 0, 1689, offsetof(x278_electronic_format, text), 0},
    {"security_technique", FIELD_TEXT, 0, 0, 1756, offsetof(x278_electronic_format, security_technique), 0},
    {"program_version", FIELD_TEXT, 0, 0, 1830, offsetof(x278_electronic_format, program_version), 0},
    {"program", FIELD_TEXT, 0, 0, 1902, offsetof(x278_electronic_format, program), 0},
    {"format_version", FIELD_TEXT, 0, 0, 1969, offsetof(x278_electronic_format, format_version), 0},
    {"interchange_format", FIELD_TEXT, 0, 0, 2040, offsetof(x278_electronic_format, interchange_format), 0},
    {"compression_version", FIELD_TEXT, 0, 0, 2115, offsetof(x278_electronic_format, compression_version), 0},
    {"compression", FIELD_TEXT, 0, 0, 2191, offsetof(x278_electronic_format, compression), 0},
    {"drawing_sheet", FIELD_TEXT, 0, 0, 2269, offsetof(x278_electronic_format, drawing_sheet), 0},
    {"file_name", FIELD_TEXT, 0, 0, 2343, offsetof(x278_electronic_format, file_name), 0},
    {"block_type", FIELD_TEXT, 0, 0, 2434, offsetof(x278_electronic_format, block_type), 0},
    {"record_length", FIELD_TEXT, 0, 0, 2500, offsetof(x278_electronic_format, record_length), 0},
    {"block_length", FIELD_TEXT, 0, 0, 2570, offsetof(x278_electronic_format, block_length), 0},
    {"filter_version", FIELD_TEXT, 0, 0, 2638, offsetof(x278_electronic_format, filter_version), 0},
    {"filter", FIELD_TEXT, 0, 0, 2709, offsetof(x278_electronic_format, filter), 0},
    {"object_group", FIELD_TEXT, 0, 0, 2769, offsetof(x278_content, object_group), 0},
    {"object_type", FIELD_TEXT, 0, 0, 2848, offsetof(x278_content, object_type), 0},
    {"object_name", FIELD_TEXT, 0, 0, 2921, offsetof(x278_content, object_name), 0},
    {"format", FIELD_ONE, 0, 5, 2980, offsetof(x278_content, format), 0},
    {"filter", FIELD_TEXT, 0, 0, 3018, offsetof(x278_content, filter), 0},
    {"length", FIELD_TEXT, 0, 0, 3107, offsetof(x278_content, length), 0},
    {"payload", FIELD_PAYLOAD, 0, 0, 3280, offsetof(x278_content, payload), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_content, unknowns), offsetof(x278_content, unknown_count)},
    {"submitted", FIELD_ONE, 0, 15, 3333, offsetof(x278_category, submitted), 0},
    {"report_type", FIELD_TEXT, 0, 0, 3360, offsetof(x278_category, report_type), 0},
    {"format", FIELD_TEXT, 0, 0, 3422, offsetof(x278_category, format), 0},
    {"format_version", FIELD_TEXT, 0, 0, 3499, offsetof(x278_category, format_version), 0},
    {"content", FIELD_ONE, 0, 6, 3555, offsetof(x278_category, content), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_category, unknowns), offsetof(x278_category, unknown_count)},
    {"date", FIELD_ONE, 0, 15, 3589, offsetof(x278_service_day, date), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_service_day, unknowns), offsetof(x278_service_day, unknown_count)},
    {"number", FIELD_TEXT, 0, 0, 3616, offsetof(x278_enclosure, number), 0},
    {"trace_type", FIELD_TEXT, 0, 0, 3677, offsetof(x278_enclosure, trace_type), 0},
    {"control_number", FIELD_TEXT, 0, 0, 3772, offsetof(x278_enclosure, control_number), 0},
    {"wanted", FIELD_MANY, 0, 0, 3863, offsetof(x278_enclosure, wanted), offsetof(x278_enclosure, wanted_count)},
    {"references", FIELD_MANY, 0, 14, 3891, offsetof(x278_enclosure, references), offsetof(x278_enclosure, reference_count)},
    {"diagnoses", FIELD_MANY, 0, 1, 3908, offsetof(x278_enclosure, diagnoses), offsetof(x278_enclosure, diagnoses_count)},
    {"service", FIELD_ONE, 0, 2, 3924, offsetof(x278_enclosure, service), 0},
    {"service_date", FIELD_ONE, 0, 8, 3942, offsetof(x278_enclosure, service_date), 0},
    {"category", FIELD_ONE, 0, 7, 3984, offsetof(x278_enclosure, category), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_enclosure, unknowns), offsetof(x278_enclosure, unknown_count)},
    {"control_number", FIELD_TEXT, 0, 0, 4021, offsetof(x278_submission, control_number), 0},
    {"guide", FIELD_TEXT, 0, 0, 4087, offsetof(x278_submission, guide), 0},
    {"purpose", FIELD_TEXT, 0, 0, 4167, offsetof(x278_submission, purpose), 0},
    {"reference", FIELD_TEXT, 0, 0, 4248, offsetof(x278_submission, reference), 0},
    {"date", FIELD_TEXT, 0, 0, 4308, offsetof(x278_submission, date), 0},
    {"time", FIELD_TEXT, 0, 0, 4357, offsetof(x278_submission, time), 0},
    {"source", FIELD_ONE, 0, 4, 4411, offsetof(x278_submission, source), 0},
    {"receiver", FIELD_ONE, 0, 4, 4474, offsetof(x278_submission, receiver), 0},
    {"provider", FIELD_ONE, 0, 4, 4536, offsetof(x278_submission, provider), 0},
    {"patient", FIELD_ONE, 0, 4, 4578, offsetof(x278_submission, patient), 0},
    {"documents", FIELD_MANY, 0, 9, 4627, offsetof(x278_submission, documents), offsetof(x278_submission, document_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_submission, unknowns), offsetof(x278_submission, unknown_count)},
    {"position", FIELD_NUMBER, 0, 0, 4651, offsetof(x278_unknown, position), 0},
    {"element", FIELD_NUMBER, 0, 0, 4735, offsetof(x278_unknown, element), 0},
    {"repetition", FIELD_NUMBER, 0, 0, 4806, offsetof(x278_unknown, repetition), 0},
    {"component", FIELD_NUMBER, 0, 0, 4852, offsetof(x278_unknown, component), 0},
    {"delimiters", FIELD_NUMBER, 0, 0, 4901, offsetof(x278_unknown, delimiters), 0},
    {"tag", FIELD_TEXT, 0, 0, 5005, offsetof(x278_unknown, tag), 0},
    {"text", FIELD_TEXT, 0, 0, 5024, offsetof(x278_unknown, text), 0},
    {"type", FIELD_TEXT, 0, 0, 5104, offsetof(x278_trace, type), 0},
    {"number", FIELD_TEXT, 0, 0, 5170, offsetof(x278_trace, number), 0},
    {"assigner", FIELD_TEXT, 0, 0, 5224, offsetof(x278_trace, assigner), 0},
    {"assigner_unit", FIELD_TEXT, 0, 0, 5297, offsetof(x278_trace, assigner_unit), 0},
    {"valid", FIELD_TEXT, 0, 0, 5364, offsetof(x278_rejection, valid), 0},
    {"reason", FIELD_TEXT, 0, 0, 5448, offsetof(x278_rejection, reason), 0},
    {"follow_up", FIELD_TEXT, 0, 0, 5527, offsetof(x278_rejection, follow_up), 0},
    {"order", FIELD_NUMBER, 0, 0, 5608, offsetof(x278_reference, order), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 5698, offsetof(x278_reference, qualifier), 0},
    {"value", FIELD_TEXT, 0, 0, 5773, offsetof(x278_reference, value), 0},
    {"description", FIELD_TEXT, 0, 0, 5830, offsetof(x278_reference, description), 0},
    {"order", FIELD_NUMBER, 0, 0, 5608, offsetof(x278_period, order), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 5883, offsetof(x278_period, qualifier), 0},
    {"format", FIELD_TEXT, 0, 0, 5948, offsetof(x278_period, format), 0},
    {"value", FIELD_TEXT, 0, 0, 6016, offsetof(x278_period, value), 0},
    {"line_1", FIELD_TEXT, 0, 0, 6076, offsetof(x278_address, line_1), 0},
    {"line_2", FIELD_TEXT, 0, 0, 6131, offsetof(x278_address, line_2), 0},
    {"city", FIELD_TEXT, 0, 0, 6186, offsetof(x278_address, city), 0},
    {"state", FIELD_TEXT, 0, 0, 6231, offsetof(x278_address, state), 0},
    {"postal_code", FIELD_TEXT, 0, 0, 6300, offsetof(x278_address, postal_code), 0},
    {"country", FIELD_TEXT, 0, 0, 6369, offsetof(x278_address, country), 0},
    {"subdivision", FIELD_TEXT, 0, 0, 6432, offsetof(x278_address, subdivision), 0},
    {"kind", FIELD_TEXT, 0, 0, 6507, offsetof(x278_contact_number, kind), 0},
    {"number", FIELD_TEXT, 0, 0, 6588, offsetof(x278_contact_number, number), 0},
    {"function", FIELD_TEXT, 0, 0, 6659, offsetof(x278_contact, function), 0},
    {"name", FIELD_TEXT, 0, 0, 6726, offsetof(x278_contact, name), 0},
    {"numbers", FIELD_MANY, 0, 17, 6780, offsetof(x278_contact, numbers), offsetof(x278_contact, number_count)},
    {"role", FIELD_TEXT, 0, 0, 6884, offsetof(x278_specialty, role), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 6959, offsetof(x278_specialty, qualifier), 0},
    {"taxonomy", FIELD_TEXT, 0, 0, 7033, offsetof(x278_specialty, taxonomy), 0},
    {"birth_date_format", FIELD_TEXT, 0, 0, 7115, offsetof(x278_person, birth_date_format), 0},
    {"birth_date", FIELD_TEXT, 0, 0, 7183, offsetof(x278_person, birth_date), 0},
    {"gender", FIELD_TEXT, 0, 0, 7235, offsetof(x278_person, gender), 0},
    {"is_subscriber", FIELD_TEXT, 0, 0, 7292, offsetof(x278_person, is_subscriber), 0},
    {"relationship", FIELD_TEXT, 0, 0, 7361, offsetof(x278_person, relationship), 0},
    {"military_status", FIELD_TEXT, 0, 0, 7439, offsetof(x278_person, military_status), 0},
    {"birth_sequence", FIELD_TEXT, 0, 0, 7518, offsetof(x278_person, birth_sequence), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 7590, offsetof(x278_denial_reason, qualifier), 0},
    {"code", FIELD_TEXT, 0, 0, 7706, offsetof(x278_denial_reason, code), 0},
    {"order", FIELD_NUMBER, 0, 0, 5608, offsetof(x278_denial, order), 0},
    {"reasons", FIELD_MANY, 0, 21, 7822, offsetof(x278_denial, reasons), offsetof(x278_denial, reason_count)},
    {"order", FIELD_NUMBER, 0, 0, 5608, offsetof(x278_party, order), 0},
    {"role", FIELD_TEXT, 0, 0, 742, offsetof(x278_party, role), 0},
    {"kind", FIELD_TEXT, 0, 0, 808, offsetof(x278_party, kind), 0},
    {"name", FIELD_TEXT, 0, 0, 881, offsetof(x278_party, name), 0},
    {"first_name", FIELD_TEXT, 0, 0, 948, offsetof(x278_party, first_name), 0},
    {"middle_name", FIELD_TEXT, 0, 0, 1000, offsetof(x278_party, middle_name), 0},
    {"prefix", FIELD_TEXT, 0, 0, 7947, offsetof(x278_party, prefix), 0},
    {"suffix", FIELD_TEXT, 0, 0, 1053, offsetof(x278_party, suffix), 0},
    {"id_qualifier", FIELD_TEXT, 0, 0, 1106, offsetof(x278_party, id_qualifier), 0},
    {"id", FIELD_TEXT, 0, 0, 1173, offsetof(x278_party, id), 0},
    {"address", FIELD_ONE, 0, 16, 648, offsetof(x278_party, address), 0},
    {"references", FIELD_MANY, 0, 14, 3891, offsetof(x278_party, references), offsetof(x278_party, reference_count)},
    {"contacts", FIELD_MANY, 0, 18, 1380, offsetof(x278_party, contacts), offsetof(x278_party, contact_count)},
    {"specialty", FIELD_ONE, 0, 19, 8000, offsetof(x278_party, specialty), 0},
    {"rejections", FIELD_MANY, 0, 13, 8034, offsetof(x278_party, rejections), offsetof(x278_party, rejection_count)},
    {"person", FIELD_ONE, 0, 20, 8066, offsetof(x278_party, person), 0},
    {"denial", FIELD_ONE, 0, 22, 8123, offsetof(x278_party, denial), 0},
    {"denial_date", FIELD_ONE, 0, 15, 8203, offsetof(x278_party, denial_date), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_party, unknowns), offsetof(x278_party, unknown_count)},
    {"action", FIELD_TEXT, 0, 0, 8284, offsetof(x278_decision, action), 0},
    {"authorization_number", FIELD_TEXT, 0, 0, 8379, offsetof(x278_decision, authorization_number), 0},
    {"reasons", FIELD_TEXTS, 0, 0, 8468, offsetof(x278_decision, reasons), offsetof(x278_decision, reason_count)},
    {"second_opinion", FIELD_TEXT, 0, 0, 8573, offsetof(x278_decision, second_opinion), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 8667, offsetof(x278_diagnosis, qualifier), 0},
    {"code", FIELD_TEXT, 0, 0, 8754, offsetof(x278_diagnosis, code), 0},
    {"date_format", FIELD_TEXT, 0, 0, 8860, offsetof(x278_diagnosis, date_format), 0},
    {"date", FIELD_TEXT, 0, 0, 8939, offsetof(x278_diagnosis, date), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 8667, offsetof(x278_information_request, qualifier), 0},
    {"code", FIELD_TEXT, 0, 0, 8754, offsetof(x278_information_request, code), 0},
    {"date_format", FIELD_TEXT, 0, 0, 8860, offsetof(x278_information_request, date_format), 0},
    {"date", FIELD_TEXT, 0, 0, 8939, offsetof(x278_information_request, date), 0},
    {"unit", FIELD_TEXT, 0, 0, 9006, offsetof(x278_quantity, unit), 0},
    {"amount", FIELD_TEXT, 0, 0, 9075, offsetof(x278_quantity, amount), 0},
    {"frequency_unit", FIELD_TEXT, 0, 0, 9146, offsetof(x278_quantity, frequency_unit), 0},
    {"frequency", FIELD_TEXT, 0, 0, 9228, offsetof(x278_quantity, frequency), 0},
    {"period_unit", FIELD_TEXT, 0, 0, 9296, offsetof(x278_quantity, period_unit), 0},
    {"period_count", FIELD_TEXT, 0, 0, 9373, offsetof(x278_quantity, period_count), 0},
    {"pattern", FIELD_TEXT, 0, 0, 9441, offsetof(x278_quantity, pattern), 0},
    {"time_of_day", FIELD_TEXT, 0, 0, 9522, offsetof(x278_quantity, time_of_day), 0},
    {"order", FIELD_NUMBER, 0, 0, 5608, offsetof(x278_condition, order), 0},
    {"category", FIELD_TEXT, 0, 0, 9592, offsetof(x278_condition, category), 0},
    {"applies", FIELD_TEXT, 0, 0, 9676, offsetof(x278_condition, applies), 0},
    {"codes", FIELD_TEXTS, 0, 0, 9762, offsetof(x278_condition, codes), offsetof(x278_condition, code_count)},
    {"type", FIELD_TEXT, 0, 0, 9861, offsetof(x278_admission, type), 0},
    {"source", FIELD_TEXT, 0, 0, 9928, offsetof(x278_admission, source), 0},
    {"patient_status", FIELD_TEXT, 0, 0, 9997, offsetof(x278_admission, patient_status), 0},
    {"residential_status", FIELD_TEXT, 0, 0, 10070, offsetof(x278_admission, residential_status), 0},
    {"weight_unit", FIELD_TEXT, 0, 0, 10166, offsetof(x278_transport, weight_unit), 0},
    {"weight", FIELD_TEXT, 0, 0, 10242, offsetof(x278_transport, weight), 0},
    {"type", FIELD_TEXT, 0, 0, 10322, offsetof(x278_transport, type), 0},
    {"reason", FIELD_TEXT, 0, 0, 10397, offsetof(x278_transport, reason), 0},
    {"distance_unit", FIELD_TEXT, 0, 0, 10488, offsetof(x278_transport, distance_unit), 0},
    {"distance", FIELD_TEXT, 0, 0, 10552, offsetof(x278_transport, distance), 0},
    {"round_trip_purpose", FIELD_TEXT, 0, 0, 10622, offsetof(x278_transport, round_trip_purpose), 0},
    {"stretcher_purpose", FIELD_TEXT, 0, 0, 10696, offsetof(x278_transport, stretcher_purpose), 0},
    {"treatment_number", FIELD_TEXT, 0, 0, 10769, offsetof(x278_spinal, treatment_number), 0},
    {"treatment_count", FIELD_TEXT, 0, 0, 10846, offsetof(x278_spinal, treatment_count), 0},
    {"subluxation_from", FIELD_TEXT, 0, 0, 10918, offsetof(x278_spinal, subluxation_from), 0},
    {"subluxation_to", FIELD_TEXT, 0, 0, 10997, offsetof(x278_spinal, subluxation_to), 0},
    {"patient_condition", FIELD_TEXT, 0, 0, 11074, offsetof(x278_spinal, patient_condition), 0},
    {"complication", FIELD_TEXT, 0, 0, 11156, offsetof(x278_spinal, complication), 0},
    {"description_1", FIELD_TEXT, 0, 0, 11238, offsetof(x278_spinal, description_1), 0},
    {"description_2", FIELD_TEXT, 0, 0, 11317, offsetof(x278_spinal, description_2), 0},
    {"xray_available", FIELD_TEXT, 0, 0, 11396, offsetof(x278_spinal, xray_available), 0},
    {"equipment_1", FIELD_TEXT, 0, 0, 11481, offsetof(x278_oxygen, equipment_1), 0},
    {"equipment_2", FIELD_TEXT, 0, 0, 11555, offsetof(x278_oxygen, equipment_2), 0},
    {"equipment_reason", FIELD_TEXT, 0, 0, 11629, offsetof(x278_oxygen, equipment_reason), 0},
    {"flow_rate", FIELD_TEXT, 0, 0, 11706, offsetof(x278_oxygen, flow_rate), 0},
    {"daily_use_count", FIELD_TEXT, 0, 0, 11774, offsetof(x278_oxygen, daily_use_count), 0},
    {"hours_per_use", FIELD_TEXT, 0, 0, 11848, offsetof(x278_oxygen, hours_per_use), 0},
    {"therapist_order", FIELD_TEXT, 0, 0, 11913, offsetof(x278_oxygen, therapist_order), 0},
    {"arterial_blood_gas", FIELD_TEXT, 0, 0, 11982, offsetof(x278_oxygen, arterial_blood_gas), 0},
    {"saturation", FIELD_TEXT, 0, 0, 12066, offsetof(x278_oxygen, saturation), 0},
    {"test_condition", FIELD_TEXT, 0, 0, 12149, offsetof(x278_oxygen, test_condition), 0},
    {"test_finding_1", FIELD_TEXT, 0, 0, 12235, offsetof(x278_oxygen, test_finding_1), 0},
    {"test_finding_2", FIELD_TEXT, 0, 0, 12321, offsetof(x278_oxygen, test_finding_2), 0},
    {"test_finding_3", FIELD_TEXT, 0, 0, 12407, offsetof(x278_oxygen, test_finding_3), 0},
    {"portable_flow_rate", FIELD_TEXT, 0, 0, 12493, offsetof(x278_oxygen, portable_flow_rate), 0},
    {"delivery_system", FIELD_TEXT, 0, 0, 12570, offsetof(x278_oxygen, delivery_system), 0},
    {"equipment_3", FIELD_TEXT, 0, 0, 12643, offsetof(x278_oxygen, equipment_3), 0},
    {"prognosis", FIELD_TEXT, 0, 0, 12717, offsetof(x278_home_health, prognosis), 0},
    {"start_date", FIELD_TEXT, 0, 0, 12776, offsetof(x278_home_health, start_date), 0},
    {"certification_format", FIELD_TEXT, 0, 0, 12834, offsetof(x278_home_health, certification_format), 0},
    {"certification_period", FIELD_TEXT, 0, 0, 12904, offsetof(x278_home_health, certification_period), 0},
    {"medicare_coverage", FIELD_TEXT, 0, 0, 12966, offsetof(x278_home_health, medicare_coverage), 0},
    {"certification_type", FIELD_TEXT, 0, 0, 13039, offsetof(x278_home_health, certification_type), 0},
    {"surgery_date", FIELD_TEXT, 0, 0, 13108, offsetof(x278_home_health, surgery_date), 0},
    {"surgery_qualifier", FIELD_TEXT, 0, 0, 13170, offsetof(x278_home_health, surgery_qualifier), 0},
    {"surgery_code", FIELD_TEXT, 0, 0, 13259, offsetof(x278_home_health, surgery_code), 0},
    {"order_date", FIELD_TEXT, 0, 0, 13360, offsetof(x278_home_health, order_date), 0},
    {"last_visit_date", FIELD_TEXT, 0, 0, 13430, offsetof(x278_home_health, last_visit_date), 0},
    {"physician_contact_date", FIELD_TEXT, 0, 0, 13495, offsetof(x278_home_health, physician_contact_date), 0},
    {"last_admission_format", FIELD_TEXT, 0, 0, 13567, offsetof(x278_home_health, last_admission_format), 0},
    {"last_admission_period", FIELD_TEXT, 0, 0, 13651, offsetof(x278_home_health, last_admission_period), 0},
    {"patient_location", FIELD_TEXT, 0, 0, 13728, offsetof(x278_home_health, patient_location), 0},
    {"report_type", FIELD_TEXT, 0, 0, 13809, offsetof(x278_attachment, report_type), 0},
    {"transmission", FIELD_TEXT, 0, 0, 13882, offsetof(x278_attachment, transmission), 0},
    {"number_qualifier", FIELD_TEXT, 0, 0, 13964, offsetof(x278_attachment, number_qualifier), 0},
    {"number", FIELD_TEXT, 0, 0, 14043, offsetof(x278_attachment, number), 0},
    {"description", FIELD_TEXT, 0, 0, 14110, offsetof(x278_attachment, description), 0},
    {"qualifier", FIELD_TEXT, 0, 0, 14174, offsetof(x278_procedure, qualifier), 0},
    {"code", FIELD_TEXT, 0, 0, 14269, offsetof(x278_procedure, code), 0},
    {"modifiers", FIELD_TEXTS, 0, 0, 14383, offsetof(x278_procedure, modifiers), offsetof(x278_procedure, modifier_count)},
    {"description", FIELD_TEXT, 0, 0, 14507, offsetof(x278_procedure, description), 0},
    {"range_end", FIELD_TEXT, 0, 0, 14590, offsetof(x278_procedure, range_end), 0},
    {"procedure", FIELD_ONE, 0, 35, 14714, offsetof(x278_professional, procedure), 0},
    {"amount", FIELD_TEXT, 0, 0, 14734, offsetof(x278_professional, amount), 0},
    {"unit", FIELD_TEXT, 0, 0, 14797, offsetof(x278_professional, unit), 0},
    {"units", FIELD_TEXT, 0, 0, 14863, offsetof(x278_professional, units), 0},
    {"diagnosis_pointers", FIELD_TEXTS, 0, 0, 14928, offsetof(x278_professional, diagnosis_pointers), offsetof(x278_professional, diagnosis_pointer_count)},
    {"epsdt", FIELD_TEXT, 0, 0, 15028, offsetof(x278_professional, epsdt), 0},
    {"care_level", FIELD_TEXT, 0, 0, 15089, offsetof(x278_professional, care_level), 0},
    {"revenue_code", FIELD_TEXT, 0, 0, 15166, offsetof(x278_institutional, revenue_code), 0},
    {"procedure", FIELD_ONE, 0, 35, 15238, offsetof(x278_institutional, procedure), 0},
    {"amount", FIELD_TEXT, 0, 0, 15258, offsetof(x278_institutional, amount), 0},
    {"unit", FIELD_TEXT, 0, 0, 15321, offsetof(x278_institutional, unit), 0},
    {"units", FIELD_TEXT, 0, 0, 15387, offsetof(x278_institutional, units), 0},
    {"rate", FIELD_TEXT, 0, 0, 15452, offsetof(x278_institutional, rate), 0},
    {"residential_status", FIELD_TEXT, 0, 0, 15513, offsetof(x278_institutional, residential_status), 0},
    {"care_level", FIELD_TEXT, 0, 0, 15609, offsetof(x278_institutional, care_level), 0},
    {"procedure", FIELD_ONE, 0, 35, 15686, offsetof(x278_dental, procedure), 0},
    {"amount", FIELD_TEXT, 0, 0, 15706, offsetof(x278_dental, amount), 0},
    {"oral_areas", FIELD_TEXTS, 0, 0, 15769, offsetof(x278_dental, oral_areas), offsetof(x278_dental, oral_area_count)},
    {"replacement", FIELD_TEXT, 0, 0, 15862, offsetof(x278_dental, replacement), 0},
    {"units", FIELD_TEXT, 0, 0, 15935, offsetof(x278_dental, units), 0},
    {"description", FIELD_TEXT, 0, 0, 16000, offsetof(x278_dental, description), 0},
    {"system", FIELD_TEXT, 0, 0, 16067, offsetof(x278_tooth, system), 0},
    {"number", FIELD_TEXT, 0, 0, 16149, offsetof(x278_tooth, number), 0},
    {"surfaces", FIELD_TEXTS, 0, 0, 16221, offsetof(x278_tooth, surfaces), offsetof(x278_tooth, surface_count)},
    {"category", FIELD_TEXT, 0, 0, 16309, offsetof(x278_service, category), 0},
    {"certification", FIELD_TEXT, 0, 0, 16381, offsetof(x278_service, certification), 0},
    {"service_type", FIELD_TEXT, 0, 0, 16449, offsetof(x278_service, service_type), 0},
    {"facility_code", FIELD_TEXT, 0, 0, 16517, offsetof(x278_service, facility_code), 0},
    {"facility_qualifier", FIELD_TEXT, 0, 0, 16614, offsetof(x278_service, facility_qualifier), 0},
    {"message", FIELD_TEXT, 0, 0, 16695, offsetof(x278_service, message), 0},
    {"traces", FIELD_MANY, 0, 12, 16747, offsetof(x278_service, traces), offsetof(x278_service, trace_count)},
    {"rejections", FIELD_MANY, 0, 13, 8034, offsetof(x278_service, rejections), offsetof(x278_service, rejection_count)},
    {"decision", FIELD_ONE, 0, 24, 16764, offsetof(x278_service, decision), 0},
    {"previous_authorization", FIELD_ONE, 0, 14, 16816, offsetof(x278_service, previous_authorization), 0},
    {"administrative_reference", FIELD_ONE, 0, 14, 16842, offsetof(x278_service, administrative_reference), 0},
    {"references", FIELD_MANY, 0, 14, 16868, offsetof(x278_service, references), offsetof(x278_service, reference_count)},
    {"service_date", FIELD_ONE, 0, 15, 3589, offsetof(x278_service, service_date), 0},
    {"issued", FIELD_ONE, 0, 15, 16916, offsetof(x278_service, issued), 0},
    {"expires", FIELD_ONE, 0, 15, 16978, offsetof(x278_service, expires), 0},
    {"effective", FIELD_ONE, 0, 15, 17037, offsetof(x278_service, effective), 0},
    {"information_requests", FIELD_MANY, 0, 26, 17101, offsetof(x278_service, information_requests), offsetof(x278_service, information_request_count)},
    {"professional", FIELD_ONE, 0, 36, 17190, offsetof(x278_service, professional), 0},
    {"institutional", FIELD_ONE, 0, 37, 17208, offsetof(x278_service, institutional), 0},
    {"dental", FIELD_ONE, 0, 38, 17226, offsetof(x278_service, dental), 0},
    {"teeth", FIELD_MANY, 0, 39, 17244, offsetof(x278_service, teeth), offsetof(x278_service, tooth_count)},
    {"quantity", FIELD_ONE, 0, 27, 17261, offsetof(x278_service, quantity), 0},
    {"attachments", FIELD_MANY, 0, 34, 17279, offsetof(x278_service, attachments), offsetof(x278_service, attachment_count)},
    {"providers", FIELD_MANY, 0, 23, 17296, offsetof(x278_service, providers), offsetof(x278_service, provider_count)},
    {"information_contact", FIELD_ONE, 0, 23, 17350, offsetof(x278_service, information_contact), 0},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_service, unknowns), offsetof(x278_service, unknown_count)},
    {"category", FIELD_TEXT, 0, 0, 16309, offsetof(x278_event, category), 0},
    {"certification", FIELD_TEXT, 0, 0, 16381, offsetof(x278_event, certification), 0},
    {"service_type", FIELD_TEXT, 0, 0, 16449, offsetof(x278_event, service_type), 0},
    {"facility_code", FIELD_TEXT, 0, 0, 16517, offsetof(x278_event, facility_code), 0},
    {"facility_qualifier", FIELD_TEXT, 0, 0, 16614, offsetof(x278_event, facility_qualifier), 0},
    {"related_causes", FIELD_TEXTS, 0, 0, 17431, offsetof(x278_event, related_causes), offsetof(x278_event, related_cause_count)},
    {"accident_state", FIELD_TEXT, 0, 0, 17531, offsetof(x278_event, accident_state), 0},
    {"accident_country", FIELD_TEXT, 0, 0, 17616, offsetof(x278_event, accident_country), 0},
    {"urgency", FIELD_TEXT, 0, 0, 17707, offsetof(x278_event, urgency), 0},
    {"health_condition", FIELD_TEXT, 0, 0, 17789, offsetof(x278_event, health_condition), 0},
    {"prognosis", FIELD_TEXT, 0, 0, 17877, offsetof(x278_event, prognosis), 0},
    {"release", FIELD_TEXT, 0, 0, 17949, offsetof(x278_event, release), 0},
    {"delay_reason", FIELD_TEXT, 0, 0, 18035, offsetof(x278_event, delay_reason), 0},
    {"message", FIELD_TEXT, 0, 0, 16695, offsetof(x278_event, message), 0},
    {"traces", FIELD_MANY, 0, 12, 16747, offsetof(x278_event, traces), offsetof(x278_event, trace_count)},
    {"rejections", FIELD_MANY, 0, 13, 8034, offsetof(x278_event, rejections), offsetof(x278_event, rejection_count)},
    {"decision", FIELD_ONE, 0, 24, 16764, offsetof(x278_event, decision), 0},
    {"previous_authorization", FIELD_ONE, 0, 14, 16816, offsetof(x278_event, previous_authorization), 0},
    {"administrative_reference", FIELD_ONE, 0, 14, 16842, offsetof(x278_event, administrative_reference), 0},
    {"references", FIELD_MANY, 0, 14, 16868, offsetof(x278_event, references), offsetof(x278_event, reference_count)},
    {"accident_date", FIELD_ONE, 0, 15, 18117, offsetof(x278_event, accident_date), 0},
    {"last_menstrual_period", FIELD_ONE, 0, 15, 18144, offsetof(x278_event, last_menstrual_period), 0},
    {"estimated_birth_date", FIELD_ONE, 0, 15, 18171, offsetof(x278_event, estimated_birth_date), 0},
    {"onset_date", FIELD_ONE, 0, 15, 18198, offsetof(x278_event, onset_date), 0},
    {"event_date", FIELD_ONE, 0, 15, 18225, offsetof(x278_event, event_date), 0},
    {"admission_date", FIELD_ONE, 0, 15, 18252, offsetof(x278_event, admission_date), 0},
    {"discharge_date", FIELD_ONE, 0, 15, 18279, offsetof(x278_event, discharge_date), 0},
    {"issued", FIELD_ONE, 0, 15, 16916, offsetof(x278_event, issued), 0},
    {"expires", FIELD_ONE, 0, 15, 16978, offsetof(x278_event, expires), 0},
    {"effective", FIELD_ONE, 0, 15, 17037, offsetof(x278_event, effective), 0},
    {"requested", FIELD_ONE, 0, 15, 18306, offsetof(x278_event, requested), 0},
    {"diagnoses", FIELD_MANY, 0, 25, 18364, offsetof(x278_event, diagnoses), offsetof(x278_event, diagnosis_count)},
    {"information_requests", FIELD_MANY, 0, 26, 18455, offsetof(x278_event, information_requests), offsetof(x278_event, information_request_count)},
    {"quantity", FIELD_ONE, 0, 27, 17261, offsetof(x278_event, quantity), 0},
    {"ambulance_conditions", FIELD_ONE, 0, 28, 18560, offsetof(x278_event, ambulance_conditions), 0},
    {"chiropractic_conditions", FIELD_ONE, 0, 28, 18600, offsetof(x278_event, chiropractic_conditions), 0},
    {"equipment_conditions", FIELD_ONE, 0, 28, 18640, offsetof(x278_event, equipment_conditions), 0},
    {"oxygen_conditions", FIELD_ONE, 0, 28, 18680, offsetof(x278_event, oxygen_conditions), 0},
    {"functional_limitations", FIELD_ONE, 0, 28, 18720, offsetof(x278_event, functional_limitations), 0},
    {"activities_permitted", FIELD_ONE, 0, 28, 18760, offsetof(x278_event, activities_permitted), 0},
    {"mental_status", FIELD_ONE, 0, 28, 18800, offsetof(x278_event, mental_status), 0},
    {"admission", FIELD_ONE, 0, 29, 18840, offsetof(x278_event, admission), 0},
    {"transport", FIELD_ONE, 0, 30, 18858, offsetof(x278_event, transport), 0},
    {"spinal", FIELD_ONE, 0, 31, 18876, offsetof(x278_event, spinal), 0},
    {"oxygen", FIELD_ONE, 0, 32, 18894, offsetof(x278_event, oxygen), 0},
    {"home_health", FIELD_ONE, 0, 33, 18912, offsetof(x278_event, home_health), 0},
    {"attachments", FIELD_MANY, 0, 34, 17279, offsetof(x278_event, attachments), offsetof(x278_event, attachment_count)},
    {"providers", FIELD_MANY, 0, 23, 18930, offsetof(x278_event, providers), offsetof(x278_event, provider_count)},
    {"transport_places", FIELD_MANY, 0, 23, 18955, offsetof(x278_event, transport_places), offsetof(x278_event, transport_place_count)},
    {"other_reviewers", FIELD_MANY, 0, 23, 19010, offsetof(x278_event, other_reviewers), offsetof(x278_event, other_reviewer_count)},
    {"information_contact", FIELD_ONE, 0, 23, 19089, offsetof(x278_event, information_contact), 0},
    {"services", FIELD_MANY, 0, 40, 19169, offsetof(x278_event, services), offsetof(x278_event, service_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_event, unknowns), offsetof(x278_event, unknown_count)},
    {"party", FIELD_ONE, 0, 23, 19193, offsetof(x278_dependent, party), 0},
    {"traces", FIELD_MANY, 0, 12, 19229, offsetof(x278_dependent, traces), offsetof(x278_dependent, trace_count)},
    {"rejections", FIELD_MANY, 0, 13, 19294, offsetof(x278_dependent, rejections), offsetof(x278_dependent, rejection_count)},
    {"references", FIELD_MANY, 0, 14, 19359, offsetof(x278_dependent, references), offsetof(x278_dependent, reference_count)},
    {"events", FIELD_MANY, 0, 41, 19424, offsetof(x278_dependent, events), offsetof(x278_dependent, event_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_dependent, unknowns), offsetof(x278_dependent, unknown_count)},
    {"party", FIELD_ONE, 0, 23, 19448, offsetof(x278_subscriber, party), 0},
    {"traces", FIELD_MANY, 0, 12, 19229, offsetof(x278_subscriber, traces), offsetof(x278_subscriber, trace_count)},
    {"rejections", FIELD_MANY, 0, 13, 19294, offsetof(x278_subscriber, rejections), offsetof(x278_subscriber, rejection_count)},
    {"references", FIELD_MANY, 0, 14, 19359, offsetof(x278_subscriber, references), offsetof(x278_subscriber, reference_count)},
    {"dependents", FIELD_MANY, 0, 42, 19484, offsetof(x278_subscriber, dependents), offsetof(x278_subscriber, dependent_count)},
    {"events", FIELD_MANY, 0, 41, 19508, offsetof(x278_subscriber, events), offsetof(x278_subscriber, event_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_subscriber, unknowns), offsetof(x278_subscriber, unknown_count)},
    {"parties", FIELD_MANY, 0, 23, 19568, offsetof(x278_requester, parties), offsetof(x278_requester, party_count)},
    {"rejections", FIELD_MANY, 0, 13, 19294, offsetof(x278_requester, rejections), offsetof(x278_requester, rejection_count)},
    {"subscribers", FIELD_MANY, 0, 43, 19628, offsetof(x278_requester, subscribers), offsetof(x278_requester, subscriber_count)},
    {"events", FIELD_MANY, 0, 41, 19652, offsetof(x278_requester, events), offsetof(x278_requester, event_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_requester, unknowns), offsetof(x278_requester, unknown_count)},
    {"parties", FIELD_MANY, 0, 23, 19709, offsetof(x278_organization, parties), offsetof(x278_organization, party_count)},
    {"rejections", FIELD_MANY, 0, 13, 8034, offsetof(x278_organization, rejections), offsetof(x278_organization, rejection_count)},
    {"requesters", FIELD_MANY, 0, 44, 19744, offsetof(x278_organization, requesters), offsetof(x278_organization, requester_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_organization, unknowns), offsetof(x278_organization, unknown_count)},
    {"control_number", FIELD_TEXT, 0, 0, 4021, offsetof(x278_review, control_number), 0},
    {"guide", FIELD_TEXT, 0, 0, 4087, offsetof(x278_review, guide), 0},
    {"structure", FIELD_TEXT, 0, 0, 19768, offsetof(x278_review, structure), 0},
    {"purpose", FIELD_TEXT, 0, 0, 19844, offsetof(x278_review, purpose), 0},
    {"transaction_id", FIELD_TEXT, 0, 0, 19914, offsetof(x278_review, transaction_id), 0},
    {"date", FIELD_TEXT, 0, 0, 19980, offsetof(x278_review, date), 0},
    {"time", FIELD_TEXT, 0, 0, 20029, offsetof(x278_review, time), 0},
    {"type", FIELD_TEXT, 0, 0, 20083, offsetof(x278_review, type), 0},
    {"organizations", FIELD_MANY, 0, 45, 20150, offsetof(x278_review, organizations), offsetof(x278_review, organization_count)},
    {"events", FIELD_MANY, FIELD_GATHERED, 41, 20188, offsetof(x278_review, events), offsetof(x278_review, event_count)},
    {"unknowns", FIELD_MANY, 0, 11, 672, offsetof(x278_review, unknowns), offsetof(x278_review, unknown_count)},
    {"line_break", FIELD_NUMBER, 0, 0, 20299, offsetof(x278_envelope, line_break), 0},
    {"final_break", FIELD_NUMBER, 0, 0, 20347, offsetof(x278_envelope, final_break), 0},
    {"delimiters", FIELD_DELIMITERS, 0, 0, 20410, offsetof(x278_envelope, delimiters), 0},
    {"authorization_qualifier", FIELD_TEXT, 0, 0, 20434, offsetof(x278_envelope, authorization_qualifier), 0},
    {"authorization", FIELD_TEXT, 0, 0, 20513, offsetof(x278_envelope, authorization), 0},
    {"security_qualifier", FIELD_TEXT, 0, 0, 20568, offsetof(x278_envelope, security_qualifier), 0},
    {"security", FIELD_TEXT, 0, 0, 20642, offsetof(x278_envelope, security), 0},
    {"sender_qualifier", FIELD_TEXT, 0, 0, 20692, offsetof(x278_envelope, sender_qualifier), 0},
    {"sender", FIELD_TEXT, 0, 0, 20762, offsetof(x278_envelope, sender), 0},
    {"receiver_qualifier", FIELD_TEXT, 0, 0, 20808, offsetof(x278_envelope, receiver_qualifier), 0},
    {"receiver", FIELD_TEXT, 0, 0, 20880, offsetof(x278_envelope, receiver), 0},
    {"date", FIELD_TEXT, 0, 0, 20928, offsetof(x278_envelope, date), 0},
    {"time", FIELD_TEXT, 0, 0, 20975, offsetof(x278_envelope, time), 0},
    {"version", FIELD_TEXT, 0, 0, 21020, offsetof(x278_envelope, version), 0},
    {"control_number", FIELD_TEXT, 0, 0, 21090, offsetof(x278_envelope, control_number), 0},
    {"acknowledgment", FIELD_TEXT, 0, 0, 21162, offsetof(x278_envelope, acknowledgment), 0},
    {"usage", FIELD_TEXT, 0, 0, 21230, offsetof(x278_envelope, usage), 0},
    {"functional_id", FIELD_TEXT, 0, 0, 21300, offsetof(x278_envelope, functional_id), 0},
    {"group_sender", FIELD_TEXT, 0, 0, 21371, offsetof(x278_envelope, group_sender), 0},
    {"group_receiver", FIELD_TEXT, 0, 0, 21430, offsetof(x278_envelope, group_receiver), 0},
    {"group_date", FIELD_TEXT, 0, 0, 21491, offsetof(x278_envelope, group_date), 0},
    {"group_time", FIELD_TEXT, 0, 0, 21536, offsetof(x278_envelope, group_time), 0},
    {"group_control_number", FIELD_TEXT, 0, 0, 21586, offsetof(x278_envelope, group_control_number), 0},
    {"agency", FIELD_TEXT, 0, 0, 21656, offsetof(x278_envelope, agency), 0},
    {"group_version", FIELD_TEXT, 0, 0, 21729, offsetof(x278_envelope, group_version), 0},
    {"repetition_byte", FIELD_NUMBER, 0, 0, 21803, offsetof(x278_envelope, repetition_byte), 0},
    {"component_byte", FIELD_NUMBER, 0, 0, 21913, offsetof(x278_envelope, component_byte), 0},
    {"incomplete", FIELD_NUMBER, 0, 0, 21985, offsetof(x278_envelope, incomplete), 0},
    {"element", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_context, element), 0},
    {"component", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_context, component), 0},
    {"repetition", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_context, repetition), 0},
    {"name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, name), 0},
    {"reference", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, reference), 0},
    {"tag", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, tag), 0},
    {"loop", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, loop), 0},
    {"ordinal", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_context, ordinal), 0},
    {"path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, path), 0},
    {"plain", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, plain), 0},
    {"resolution", FIELD_RESOLUTION, 0, 0, 0, offsetof(x278_ack_context, resolution), 0},
    {"field_path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, field_path), 0},
    {"struct_name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, struct_name), 0},
    {"field_name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_context, field_name), 0},
    {"element", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_element, element), 0},
    {"component", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_element, component), 0},
    {"repetition", FIELD_NUMBER, 0, 0, 0, offsetof(x278_ack_element, repetition), 0},
    {"data_element", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, data_element), 0},
    {"error", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_element, error), 0},
    {"value", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, value), 0},
    {"contexts", FIELD_MANY, 0, 48, 0, offsetof(x278_ack_element, contexts), offsetof(x278_ack_element, context_count)},
    {"path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, path), 0},
    {"plain", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, plain), 0},
    {"offset", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_element, offset), 0},
    {"length", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_element, length), 0},
    {"resolution", FIELD_RESOLUTION, 0, 0, 0, offsetof(x278_ack_element, resolution), 0},
    {"field_path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, field_path), 0},
    {"struct_name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, struct_name), 0},
    {"field_name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_element, field_name), 0},
    {"resolution", FIELD_RESOLUTION, 0, 0, 0, offsetof(x278_ack_segment, resolution), 0},
    {"tag", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, tag), 0},
    {"ordinal", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_segment, ordinal), 0},
    {"loop", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, loop), 0},
    {"error", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_segment, error), 0},
    {"contexts", FIELD_MANY, 0, 48, 0, offsetof(x278_ack_segment, contexts), offsetof(x278_ack_segment, context_count)},
    {"elements", FIELD_MANY, 0, 49, 0, offsetof(x278_ack_segment, elements), offsetof(x278_ack_segment, element_count)},
    {"path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, path), 0},
    {"plain", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, plain), 0},
    {"offset", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_segment, offset), 0},
    {"length", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_segment, length), 0},
    {"field_path", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, field_path), 0},
    {"struct_name", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_segment, struct_name), 0},
    {"found_ordinal", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_segment, found_ordinal), 0},
    {"set", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_transaction, set), 0},
    {"control_number", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_transaction, control_number), 0},
    {"guide", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_transaction, guide), 0},
    {"decision", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_transaction, decision), 0},
    {"errors", FIELD_CODES, 0, 0, 0, offsetof(x278_ack_transaction, errors), offsetof(x278_ack_transaction, error_count)},
    {"segments", FIELD_MANY, 0, 50, 0, offsetof(x278_ack_transaction, segments), offsetof(x278_ack_transaction, segment_count)},
    {"resolved", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_transaction, resolved), 0},
    {"set", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_group, set), 0},
    {"functional_id", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_group, functional_id), 0},
    {"control_number", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_group, control_number), 0},
    {"version", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_group, version), 0},
    {"decision", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_group, decision), 0},
    {"errors", FIELD_CODES, 0, 0, 0, offsetof(x278_ack_group, errors), offsetof(x278_ack_group, error_count)},
    {"included", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_group, included), 0},
    {"received", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_group, received), 0},
    {"accepted", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_group, accepted), 0},
    {"transactions", FIELD_MANY, 0, 51, 0, offsetof(x278_ack_group, transactions), offsetof(x278_ack_group, transaction_count)},
    {"interchange", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_group, interchange), 0},
    {"control_number", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_interchange, control_number), 0},
    {"date", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_interchange, date), 0},
    {"time", FIELD_TEXT, 0, 0, 0, offsetof(x278_ack_interchange, time), 0},
    {"decision", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_interchange, decision), 0},
    {"note", FIELD_CODE, 0, 0, 0, offsetof(x278_ack_interchange, note), 0},
    {"interchange", FIELD_LONG, 0, 0, 0, offsetof(x278_ack_interchange, interchange), 0},
};

const char model_docs[] =
    "\0"
    "STC01-1, STC10-1, STC11-1: category of the status; 1 to 30 characters; absent: None\0"
    "STC01-2, STC10-2, STC11-2: status code, such as a LOINC; 1 to 30 characters; absent: None\0"
    "STC01-4, STC10-4, STC11-4: code list qualifier; 1 to 3 characters; absent: None\0"
    "HI01 to HI12, at most 12; one that is left out between others is empty; none: empty\0"
    "SVC01; absent: None\0"
    "SVC01-9 to SVC01-12: further components of release 006020; each 2 characters; none: empty, one absent: no text\0"
    "SVC02: charge; 1 to 18 characters, a number; absent: None\0"
    "SVC04: revenue code; 1 to 80 characters; absent: None\0"
    "NX101: entity role; 2 to 3 characters, code list 98; absent: None\0"
    "N3 and N4; absent: None\0"
    "What no row of the guide takes, in the order of the wire; none: empty\0"
    "NM101: entity role; 2 to 3 characters, code list 98; absent: None\0"
    "NM102: person or organization; 1 character, code list 1065; absent: None\0"
    "NM103: last or organization name; 1 to 60 characters; absent: None\0"
    "NM104: first name; 1 to 35 characters; absent: None\0"
    "NM105: middle name; 1 to 25 characters; absent: None\0"
    "NM107: name suffix; 1 to 10 characters; absent: None\0"
    "NM108: id qualifier; 1 to 2 characters, code list 66; absent: None\0"
    "NM109: identifier; 2 to 80 characters; absent: None\0"
    "NM110: entity relationship; 2 characters, code list 706; absent: None\0"
    "NM111: role of the source or receiver; 2 to 3 characters, code list 98; absent: None\0"
    "PER; none: empty\0"
    "PRV; provider of X314 and X210 only; absent: None\0"
    "REF; of a patient 2I is the TRN02 of the 278's event; none: empty\0"
    "DTP; patient of X314 and X210 only; absent: None\0"
    "Loop 1100C; provider of X314 and X210 only; absent: None\0"
    "EFI01: security level; 1 to 2 characters, code list 786; absent: None\0"
    "EFI02: free text; 1 to 264 characters, code list 786; absent: None\0"
    "EFI03: security technique; 1 to 2 characters, code list 786; absent: None\0"
    "EFI04: program version; 1 to 30 characters, code list 786; absent: None\0"
    "EFI05: program id; 1 to 30 characters, code list 786; absent: None\0"
    "EFI06: format version; 1 to 30 characters, code list 786; absent: None\0"
    "EFI07: interchange format; 1 to 30 characters, code list 786; absent: None\0"
    "EFI08: compression version; 1 to 30 characters, code list 786; absent: None\0"
    "EFI09: compression technique; 1 to 30 characters, code list 786; absent: None\0"
    "EFI10: drawing sheet size; 1 to 2 characters, code list 786; absent: None\0"
    "EFI11: name that the sender gave the file; 1 to 64 characters, code list 786; absent: None\0"
    "EFI12: block type; 1 to 4 characters, code list 786; absent: None\0"
    "EFI13: record length; 1 to 15 characters, code list 786; absent: None\0"
    "EFI14: block length; 1 to 5 characters, code list 786; absent: None\0"
    "EFI15: filter version; 1 to 30 characters, code list 786; absent: None\0"
    "EFI16: filter id; 3 characters, code list 786; absent: None\0"
    "OOI01: object identification group; 1 to 2 characters, code list; absent: None\0"
    "OOI02: object type qualifier; 1 to 3 characters, code list; absent: None\0"
    "OOI03: object attribute; 1 to 256 characters; absent: None\0"
    "EFI; X211 and X210 only; absent: None\0"
    "BDS01: how the bytes are encoded, ASC or B64; 3 characters, code list 1570; absent: None\0"
    "BDS02 or BIN01: length of the payload in bytes as sent; 1 to 15 characters, a number; absent: None. Absent or unlike the payload, it is counted when the document is written\0"
    "BDS03 or BIN02: the bytes as sent; absent: all zeros\0"
    "DTP with 368; absent: None\0"
    "CAT01: report type; 2 characters, code list 755; absent: None\0"
    "CAT02: HL, IA, TX and others; 1 to 2 characters, code list 756; absent: None\0"
    "CAT03: format version; 1 to 30 characters; absent: None\0"
    "The document itself; absent: None\0"
    "DTP with 472; absent: None\0"
    "LX01: line number; 1 to 6 characters, a number; absent: None\0"
    "TRN01: 1 the sender number, 2 the payer number; 1 to 2 characters, code list 481; absent: None\0"
    "TRN02: attachment control number, as in PWK06 of the 278; 1 to 80 characters; absent: None\0"
    "STC, at most 3; none: empty\0"
    "REF; none: empty\0"
    "HI; none: empty\0"
    "SVC; absent: None\0"
    "Loop 2100A of X314 and X210; absent: None\0"
    "Date, kind and content; absent: None\0"
    "ST02: transaction control number; 4 to 9 characters; absent: None\0"
    "ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: None\0"
    "BGN01: 02 not asked for, 11 an answer; 2 characters, code list 353; absent: None\0"
    "BGN02: number of this 275; 1 to 80 characters; absent: None\0"
    "BGN03: creation date; 8 characters; absent: None\0"
    "BGN04: creation time; 4 to 8 characters; absent: None\0"
    "Who sends it: loop 1000A, in X314 and X210 1000B; absent: None\0"
    "Who gets it: loop 1000B, in X314 and X210 1000A; absent: None\0"
    "Loop 1000C of X314 and X210; absent: None\0"
    "Loop 1000C, in X314 and X210 1000D; absent: None\0"
    "Loop 2000A; none: empty\0"
    "Segments and loops before it in its loop; of a part: segments of the tag before its\0"
    "0: a whole segment; else `text` is this element of the segment, from 1\0"
    "Of the element, from 1; 0 for a whole segment\0"
    "Of the repetition, from 1; 0 for a whole segment\0"
    "Bytes: element separator + 256 * component separator + 65536 * repetition separator, as `text` has them\0"
    "Tag of the segment\0"
    "The bytes: a whole segment with its tag and without its terminator, or the part\0"
    "TRN01: trace type; 1 to 2 characters, code list 481; absent: None\0"
    "TRN02: trace number; 1 to 50 characters; absent: None\0"
    "TRN03: id of entity that assigned the trace; 10 characters; absent: None\0"
    "TRN04: further id of that entity; 1 to 50 characters; absent: None\0"
    "AAA01: request valid flag; 1 character, code list 1073; response only; absent: None\0"
    "AAA03: reject reason; 2 characters, code list 901; response only; absent: None\0"
    "AAA04: follow-up action; 1 character, code list 889; response only; absent: None\0"
    "Place among the neighbors that may come in any order: 0 in guide order, before the others\0"
    "REF01: reference qualifier; 2 to 3 characters, code list 128; absent: None\0"
    "REF02: reference value; 1 to 80 characters; absent: None\0"
    "REF03: description; 1 to 80 characters; absent: None\0"
    "DTP01: date qualifier; 3 characters, code list 374; absent: None\0"
    "DTP02: date format; 2 to 3 characters, code list 1250; absent: None\0"
    "DTP03: date or date range; 1 to 35 characters; absent: None\0"
    "N301: address line 1; 1 to 55 characters; absent: None\0"
    "N302: address line 2; 1 to 55 characters; absent: None\0"
    "N401: city; 2 to 30 characters; absent: None\0"
    "N402: state or province; 2 characters, outside list 22; absent: None\0"
    "N403: postal code; 3 to 15 characters, outside list 51; absent: None\0"
    "N404: country; 2 to 3 characters, outside list 5; absent: None\0"
    "N407: country subdivision; 1 to 3 characters, outside list 5; absent: None\0"
    "PER03, PER05, PER07: number qualifier; 2 characters, code list 365; absent: None\0"
    "PER04, PER06, PER08: contact number; 1 to 256 characters; absent: None\0"
    "PER01: contact function; 2 characters, code list 366; absent: None\0"
    "PER02: contact name; 1 to 60 characters; absent: None\0"
    "PER03 to PER08, at most 3; one that is left out between others has neither kind nor number; none: empty\0"
    "PRV01: provider role code; 1 to 3 characters, code list 1221; absent: None\0"
    "PRV02: taxonomy qualifier; 2 to 3 characters, code list 128; absent: None\0"
    "PRV03: provider taxonomy code; 1 to 80 characters, outside list 682; absent: None\0"
    "DMG01: date format; 2 to 3 characters, code list 1250; absent: None\0"
    "DMG02: birth date; 1 to 35 characters; absent: None\0"
    "DMG03: gender; 1 character, code list 1068; absent: None\0"
    "INS01: is-subscriber flag; 1 character, code list 1073; absent: None\0"
    "INS02: relationship to subscriber; 2 characters, code list 1069; absent: None\0"
    "INS08: employment (military) status; 2 characters, code list 584; absent: None\0"
    "INS17: birth sequence number; 1 to 9 characters, a number; absent: None\0"
    "REF01, REF04-1, REF04-3, REF04-5: reference qualifier; 2 to 3 characters, code list 128; request only; absent: None\0"
    "REF02, REF04-2, REF04-4, REF04-6: reference value; 1 to 50 characters, outside list 886; request only; absent: None\0"
    "REF02, REF04-2, REF04-4, REF04-6 with their qualifiers, at most 4; one that is left out between others is empty; none: empty\0"
    "NM106: name prefix; 1 to 10 characters; absent: None\0"
    "PRV; providers only; absent: None\0"
    "AAA; response only; none: empty\0"
    "DMG and INS; subscriber and dependent only; absent: None\0"
    "REF with ZZ; other review organization of a request only (2010EC); absent: None\0"
    "DTP with 598; other review organization of a request only (2010EC); absent: None\0"
    "HCR01: review action (decision); 1 to 2 characters, code list 306; response only; absent: None\0"
    "HCR02: review id (authorization number); 1 to 50 characters; response only; absent: None\0"
    "HCR03, repeated: decision reason; each 1 to 30 characters, outside list 886; response only; absent: None\0"
    "HCR04: second surgical opinion flag; 1 character, code list 1073; response only; absent: None\0"
    "HI01-1 to HI12-1: code list qualifier; 1 to 3 characters, code list 1270; absent: None\0"
    "HI01-2 to HI12-2: diagnosis or other code; 1 to 30 characters, outside list 131 229 663 897; absent: None\0"
    "HI01-3 to HI12-3: date format; 2 to 3 characters, code list 1250; absent: None\0"
    "HI01-4 to HI12-4: date diagnosed; 1 to 35 characters; absent: None\0"
    "HSD01: quantity qualifier; 2 characters, code list 673; absent: None\0"
    "HSD02: quantity of service; 1 to 15 characters, a number; absent: None\0"
    "HSD03: frequency unit (day/week/month); 2 characters, code list 355; absent: None\0"
    "HSD04: frequency modulus; 1 to 6 characters, a number; absent: None\0"
    "HSD05: time period qualifier; 1 to 2 characters, code list 615; absent: None\0"
    "HSD06: number of periods; 1 to 3 characters, a number; absent: None\0"
    "HSD07: delivery calendar pattern; 1 to 2 characters, code list 678; absent: None\0"
    "HSD08: delivery time of day; 1 character, code list 679; absent: None\0"
    "CRC01: condition category; 2 characters, code list 1136; request only; absent: None\0"
    "CRC02: conditions apply flag; 1 character, code list 1073; request only; absent: None\0"
    "CRC03 to CRC07: condition code; each 2 to 3 characters, code list 1321; request only; absent: None\0"
    "CL101: admission type; 1 character, outside list 231; absent: None\0"
    "CL102: admission source; 1 character, outside list 230; absent: None\0"
    "CL103: patient status; 1 to 2 characters, outside list 239; absent: None\0"
    "CL104: nursing home residential status; 1 character, code list 1345; request only; absent: None\0"
    "CR101: weight unit; 2 characters, code list 355; request only; absent: None\0"
    "CR102: patient weight; 1 to 10 characters, a number; request only; absent: None\0"
    "CR103: ambulance transport type; 1 character, code list 1316; absent: None\0"
    "CR104: ambulance transport reason; 1 character, code list 1317; request only; absent: None\0"
    "CR105: distance unit; 2 characters, code list 355; absent: None\0"
    "CR106: transport distance; 1 to 15 characters, a number; absent: None\0"
    "CR109: round trip purpose; 1 to 80 characters; request only; absent: None\0"
    "CR110: stretcher purpose; 1 to 80 characters; request only; absent: None\0"
    "CR201: treatment number in series; 1 to 9 characters, a number; absent: None\0"
    "CR202: treatments in series; 1 to 15 characters, a number; absent: None\0"
    "CR203: subluxation level from; 2 to 3 characters, code list 1367; absent: None\0"
    "CR204: subluxation level to; 2 to 3 characters, code list 1367; absent: None\0"
    "CR208: patient condition; 1 character, code list 1342; request only; absent: None\0"
    "CR209: complication flag; 1 character, code list 1073; request only; absent: None\0"
    "CR210: condition description 1; 1 to 80 characters; request only; absent: None\0"
    "CR211: condition description 2; 1 to 80 characters; request only; absent: None\0"
    "CR212: x-ray available flag; 1 character, code list 1073; request only; absent: None\0"
    "CR503: oxygen equipment type 1; 1 character, code list 1348; absent: None\0"
    "CR504: oxygen equipment type 2; 1 character, code list 1348; absent: None\0"
    "CR505: equipment reason text; 1 to 80 characters; request only; absent: None\0"
    "CR506: oxygen flow rate; 1 to 15 characters, a number; absent: None\0"
    "CR507: daily oxygen use count; 1 to 15 characters, a number; absent: None\0"
    "CR508: hours per use; 1 to 15 characters, a number; absent: None\0"
    "CR509: respiratory therapist order; 1 to 80 characters; absent: None\0"
    "CR510: arterial blood gas; 1 to 15 characters, a number; request only; absent: None\0"
    "CR511: oxygen saturation; 1 to 15 characters, a number; request only; absent: None\0"
    "CR512: oxygen test condition; 1 character, code list 1349; request only; absent: None\0"
    "CR513: oxygen test finding 1; 1 character, code list 1350; request only; absent: None\0"
    "CR514: oxygen test finding 2; 1 character, code list 1350; request only; absent: None\0"
    "CR515: oxygen test finding 3; 1 character, code list 1350; request only; absent: None\0"
    "CR516: portable system flow rate; 1 to 15 characters, a number; absent: None\0"
    "CR517: oxygen delivery system; 1 character, code list 1382; absent: None\0"
    "CR518: oxygen equipment type 3; 1 character, code list 1348; absent: None\0"
    "CR601: prognosis; 1 character, code list 923; absent: None\0"
    "CR602: home health start date; 8 characters; absent: None\0"
    "CR603: period format; 2 to 3 characters, code list 1250; absent: None\0"
    "CR604: certification period; 1 to 35 characters; absent: None\0"
    "CR607: Medicare coverage flag; 1 character, code list 1073; absent: None\0"
    "CR608: certification type; 1 character, code list 1322; absent: None\0"
    "CR609: surgery date; 8 characters; request only; absent: None\0"
    "CR610: procedure code qualifier; 2 characters, code list 235; request only; absent: None\0"
    "CR611: surgical procedure code; 1 to 15 characters, outside list 130 131; request only; absent: None\0"
    "CR612: physician order date; 8 characters; request only; absent: None\0"
    "CR613: last visit date; 8 characters; request only; absent: None\0"
    "CR614: physician contact date; 8 characters; request only; absent: None\0"
    "CR615: period format; 2 to 3 characters, code list 1250; request only; absent: None\0"
    "CR616: last admission period; 1 to 35 characters; request only; absent: None\0"
    "CR617: patient location; 1 character, code list 1384; request only; absent: None\0"
    "PWK01: attachment report type; 2 characters, code list 755; absent: None\0"
    "PWK02: how the attachment is sent; 1 to 2 characters, code list 756; absent: None\0"
    "PWK05: control number qualifier; 1 to 2 characters, code list 66; absent: None\0"
    "PWK06: attachment control number; 2 to 80 characters; absent: None\0"
    "PWK07: attachment description; 1 to 80 characters; absent: None\0"
    "SV101-1, SV202-1, SV301-1: procedure code qualifier; 2 characters, code list 235; absent: None\0"
    "SV101-2, SV202-2, SV301-2: procedure code; 1 to 80 characters, outside list 130 131 135 240 513 843; absent: None\0"
    "SV101-3 to SV101-6, SV202-3 to SV202-6, SV301-3 to SV301-6: modifier; each 2 characters, outside list 130 135; absent: None\0"
    "SV101-7, SV202-7, SV301-7: procedure description; 1 to 80 characters; absent: None\0"
    "SV101-8, SV202-8, SV301-8: procedure code range end; 1 to 48 characters, outside list 130 131 135 240 513 843; absent: None\0"
    "SV101; absent: None\0"
    "SV102: line amount; 1 to 18 characters, a number; absent: None\0"
    "SV103: unit of service; 2 characters, code list 355; absent: None\0"
    "SV104: service units; 1 to 15 characters, a number; absent: None\0"
    "SV107-1 to SV107-4: diagnosis pointer; each 1 to 2 characters, a number; request only; absent: None\0"
    "SV111: EPSDT flag; 1 character, code list 1073; absent: None\0"
    "SV120: nursing home level of care; 1 character, code list 1337; absent: None\0"
    "SV201: revenue code; 1 to 48 characters, outside list 132; absent: None\0"
    "SV202; absent: None\0"
    "SV203: line amount; 1 to 18 characters, a number; absent: None\0"
    "SV204: unit of service; 2 characters, code list 355; absent: None\0"
    "SV205: service units; 1 to 15 characters, a number; absent: None\0"
    "SV206: line rate; 1 to 10 characters, a number; absent: None\0"
    "SV209: nursing home residential status; 1 character, code list 1345; request only; absent: None\0"
    "SV210: nursing home level of care; 1 character, code list 1337; absent: None\0"
    "SV301; absent: None\0"
    "SV302: line amount; 1 to 18 characters, a number; absent: None\0"
    "SV304-1 to SV304-5: oral cavity area; each 1 to 3 characters, outside list 135; absent: None\0"
    "SV305: initial or replacement; 1 character, code list 1358; absent: None\0"
    "SV306: service count; 1 to 15 characters, a number; absent: None\0"
    "SV307: description; 1 to 80 characters; request only; absent: None\0"
    "TOO01: tooth numbering qualifier; 1 to 3 characters, code list 1270; absent: None\0"
    "TOO02: tooth number; 1 to 30 characters, outside list 135; absent: None\0"
    "TOO03-1 to TOO03-5: tooth surface; each 1 to 2 characters, code list 1369; absent: None\0"
    "UM01: request category; 1 to 2 characters, code list 1525; absent: None\0"
    "UM02: certification type; 1 character, code list 1322; absent: None\0"
    "UM03: service type; 1 to 2 characters, code list 1365; absent: None\0"
    "UM04-1: facility type or place of service; 1 to 2 characters, outside list 236 237; absent: None\0"
    "UM04-2: facility code qualifier; 1 to 2 characters, code list 1332; absent: None\0"
    "MSG01: free text; 1 to 264 characters; absent: None\0"
    "TRN; none: empty\0"
    "HCR; of an inquiry what is looked for; absent: None\0"
    "REF with BB; absent: None\0"
    "REF with NT; absent: None\0"
    "REF, the receipt of a notification; none: empty\0"
    "DTP with 102, when the certification was issued; absent: None\0"
    "DTP with 036, when the certification expires; absent: None\0"
    "DTP with 007, when the certification is effective; absent: None\0"
    "HI, at most 12; response only; one that is left out between others is empty; none: empty\0"
    "SV1; absent: None\0"
    "SV2; absent: None\0"
    "SV3; absent: None\0"
    "TOO; none: empty\0"
    "HSD; absent: None\0"
    "PWK; none: empty\0"
    "Loop 2010F; in a response of X217 2010FA; none: empty\0"
    "Whom to send additional information to, loop 2010FB; response only; absent: None\0"
    "UM05-1 to UM05-3: related cause; each 2 to 3 characters, code list 1362; request only; absent: None\0"
    "UM05-4: state of accident; 2 characters, outside list 22; request only; absent: None\0"
    "UM05-5: country of accident; 2 to 3 characters, outside list 5; request only; absent: None\0"
    "UM06: level of service (urgency); 1 to 3 characters, code list 1338; absent: None\0"
    "UM07: current health condition; 1 character, code list 1213; request only; absent: None\0"
    "UM08: prognosis; 1 character, code list 923; request only; absent: None\0"
    "UM09: release of information; 1 character, code list 1363; request only; absent: None\0"
    "UM10: delay reason; 1 to 2 characters, code list 1514; request only; absent: None\0"
    "DTP with 439; absent: None\0"
    "DTP with 484; absent: None\0"
    "DTP with ABC; absent: None\0"
    "DTP with 431; absent: None\0"
    "DTP with AAH; absent: None\0"
    "DTP with 435; absent: None\0"
    "DTP with 096; absent: None\0"
    "DTP with 881, when the review was requested; absent: None\0"
    "HI, at most 12 with those below; one that is left out between others is empty; none: empty\0"
    "HI with LOI, what the payer asks for; empty where the element is a diagnosis; response only; none: empty\0"
    "CRC with 07; request only; absent: None\0"
    "CRC with 08; request only; absent: None\0"
    "CRC with 09; request only; absent: None\0"
    "CRC with 11; request only; absent: None\0"
    "CRC with 75; request only; absent: None\0"
    "CRC with 76; request only; absent: None\0"
    "CRC with 77; request only; absent: None\0"
    "CL1; absent: None\0"
    "CR1; absent: None\0"
    "CR2; absent: None\0"
    "CR5; absent: None\0"
    "CR6; absent: None\0"
    "Loop 2010EA; none: empty\0"
    "Loop 2010EB; in a response of X217 2010EC; none: empty\0"
    "Review organizations that denied before, loop 2010EC of a request; none: empty\0"
    "Whom to send additional information to, loop 2010EB of a response; absent: None\0"
    "Loop 2000F; none: empty\0"
    "Who it is, loop 2010D; absent: None\0"
    "TRN; of the relatives of X217, empty in X217 itself; none: empty\0"
    "AAA; of the relatives of X217, empty in X217 itself; none: empty\0"
    "REF; of the relatives of X217, empty in X217 itself; none: empty\0"
    "Loop 2000E; none: empty\0"
    "Who it is, loop 2010C; absent: None\0"
    "Loop 2000D; none: empty\0"
    "Loop 2000E, when the subscriber is the patient; none: empty\0"
    "Who it is, loop 2010B; a response may name two; none: empty\0"
    "Loop 2000C; none: empty\0"
    "Loop 2000E, of an inquiry without a patient; none: empty\0"
    "Who it is, loop 2010A; none: empty\0"
    "Loop 2000B; none: empty\0"
    "BHT01: hierarchy structure code; 4 characters, code list 1005; absent: None\0"
    "BHT02: transaction purpose; 2 characters, code list 353; absent: None\0"
    "BHT03: submitter transaction id; 1 to 50 characters; absent: None\0"
    "BHT04: creation date; 8 characters; absent: None\0"
    "BHT05: creation time; 4 to 8 characters; absent: None\0"
    "BHT06: transaction type; 2 characters, code list 640; absent: None\0"
    "Loop 2000A; X217 has one; none: empty\0"
    "All events of all patients, which hang at their subscriber or dependent, too; kept by the library; none: empty\0"
    "What follows each terminator: X278_LINE_BREAK_*\0"
    "0: nothing follows the last terminator, 1: the line break does\0"
    "All 0: the default ones\0"
    "ISA01: authorization info qualifier; 2 characters, code list I01; absent: None\0"
    "ISA02: authorization info; 10 characters; absent: None\0"
    "ISA03: security info qualifier; 2 characters, code list I03; absent: None\0"
    "ISA04: security info; 10 characters; absent: None\0"
    "ISA05: sender id qualifier; 2 characters, code list I05; absent: None\0"
    "ISA06: sender id; 15 characters; absent: None\0"
    "ISA07: receiver id qualifier; 2 characters, code list I05; absent: None\0"
    "ISA08: receiver id; 15 characters; absent: None\0"
    "ISA09: date YYMMDD; 6 characters; absent: None\0"
    "ISA10: time HHMM; 4 characters; absent: None\0"
    "ISA12: interchange version; 5 characters, code list I11; absent: None\0"
    "ISA13: interchange control number; 9 characters, a number; absent: None\0"
    "ISA14: TA1 requested flag; 1 character, code list I13; absent: None\0"
    "ISA15: test/production flag; 1 character, code list I14; absent: None\0"
    "GS01: functional group code; 2 characters, code list 479; absent: None\0"
    "GS02: application sender; 2 to 15 characters; absent: None\0"
    "GS03: application receiver; 2 to 15 characters; absent: None\0"
    "GS04: group date; 8 characters; absent: None\0"
    "GS05: group time; 4 to 8 characters; absent: None\0"
    "GS06: group control number; 1 to 9 characters, a number; absent: None\0"
    "GS07: responsible agency; 1 to 2 characters, code list 455; absent: None\0"
    "GS08: version / guide id; 1 to 12 characters, code list 480; absent: None\0"
    "The byte in ISA11 of a message without a repetition separator, such as 85 (U) before version 00402; absent: 0\0"
    "The byte in ISA16 of a message without a component separator; absent: 0\0"
    "What the message lacks at its end, since it was cut short: X278_MISSING_* bits of reader.h; 0: it is complete. A document that has one is not written unless the options say so (X278_ENCODE_INCOMPLETE)\0"
    ;

const model_struct model_structs[MODEL_STRUCTS] = {
    {"x278.Wanted", "x278_wanted", "What the payer asked for (STC).", 0, 3},
    {"x278.Diagnoses", "x278_diagnoses", "Diagnoses of a claim (HI).", 3, 1},
    {"x278.ServiceLine", "x278_service_line", "The service line that a document is about (SVC).", 4, 4},
    {"x278.Location", "x278_location", "Where a provider is (loop 1100C of X314 and X210).", 8, 3},
    {"x278.Correspondent", "x278_correspondent", "Who sends or receives a 275, or whom it is about (loops 1000A to 1000D).", 11, 16},
    {"x278.ElectronicFormat", "x278_electronic_format", "How a file is formed (EFI of X211 and X210).", 27, 16},
    {"x278.Content", "x278_content", "The content of a document (loop 2110A; 2110B of X314 and X210).", 43, 8},
    {"x278.Category", "x278_category", "When a document was submitted and what it is (loop 2100A; 2100B of X314 and X210).", 51, 6},
    {"x278.ServiceDay", "x278_service_day", "When the service of a line was done (loop 2100A of X314 and X210).", 57, 2},
    {"x278.Enclosure", "x278_enclosure", "A document that is sent (loop 2000A).", 59, 10},
    {"x278.Submission", "x278_submission", "A 275: documents for a services review or a claim.", 69, 12},
    {"x278.Unknown", "x278_unknown", "A segment, or a part of one, that no row of the guide takes. It is kept as it came and written back in its place.", 81, 7},
    {"x278.Trace", "x278_trace", "A number by which a sender finds a request again (TRN).", 88, 4},
    {"x278.Rejection", "x278_rejection", "Why a request, or a part of it, could not be reviewed (AAA).", 92, 3},
    {"x278.Reference", "x278_reference", "A further number (REF).", 95, 4},
    {"x278.Period", "x278_period", "A date or a range of dates (DTP).", 99, 4},
    {"x278.Address", "x278_address", "A postal address (N3, N4).", 103, 7},
    {"x278.ContactNumber", "x278_contact_number", "One number of a contact.", 110, 2},
    {"x278.Contact", "x278_contact", "Whom to call or write (PER).", 112, 3},
    {"x278.Specialty", "x278_specialty", "What a provider does (PRV).", 115, 3},
    {"x278.Person", "x278_person", "What is known of a subscriber or dependent besides the name (DMG, INS).", 118, 7},
    {"x278.DenialReason", "x278_denial_reason", "One reason of another review organization.", 125, 2},
    {"x278.Denial", "x278_denial", "Why another review organization denied (REF with ZZ).", 127, 2},
    {"x278.Party", "x278_party", "An organization or a person, in whatever role (all 2010 loops).", 129, 19},
    {"x278.Decision", "x278_decision", "What was decided (HCR).", 148, 4},
    {"x278.Diagnosis", "x278_diagnosis", "A diagnosis, or in a response a request for information (one element of HI).", 152, 4},
    {"x278.InformationRequest", "x278_information_request", "A piece of information that the review organization asks for (one element of HI with LOI).", 156, 4},
    {"x278.Quantity", "x278_quantity", "How much, how often, for how long (HSD).", 160, 8},
    {"x278.Condition", "x278_condition", "Conditions of one kind that apply or do not (CRC).", 168, 4},
    {"x278.Admission", "x278_admission", "An admission to an institution (CL1).", 172, 4},
    {"x278.Transport", "x278_transport", "Transport by ambulance or otherwise (CR1).", 176, 8},
    {"x278.Spinal", "x278_spinal", "Spinal manipulation (CR2).", 184, 9},
    {"x278.Oxygen", "x278_oxygen", "Home oxygen therapy (CR5).", 193, 16},
    {"x278.HomeHealth", "x278_home_health", "Home health care (CR6).", 209, 15},
    {"x278.Attachment", "x278_attachment", "A document that goes with the request, or that is asked for (PWK).", 224, 5},
    {"x278.Procedure", "x278_procedure", "A procedure (the composite of SV101, SV202, SV301).", 229, 5},
    {"x278.Professional", "x278_professional", "A professional service (SV1).", 234, 7},
    {"x278.Institutional", "x278_institutional", "An institutional service (SV2).", 241, 8},
    {"x278.Dental", "x278_dental", "A dental service (SV3).", 249, 6},
    {"x278.Tooth", "x278_tooth", "A tooth that a dental service is for (TOO).", 255, 3},
    {"x278.Service", "x278_service", "A service (loop 2000F). Values here hold for this service only and override those of the event.", 258, 26},
    {"x278.Event", "x278_event", "A patient event: what is asked for, or was decided, for one patient (loop 2000E).", 284, 53},
    {"x278.Dependent", "x278_dependent", "The patient, when not the subscriber (loop 2000D).", 337, 6},
    {"x278.Subscriber", "x278_subscriber", "The subscriber, who is the patient unless there is a dependent (loop 2000C).", 343, 7},
    {"x278.Requester", "x278_requester", "Who asks for the review (loop 2000B); of a notification who receives it.", 350, 5},
    {"x278.Organization", "x278_organization", "The payer or review organization (loop 2000A); of a notification who sends it.", 355, 4},
    {"x278.Review", "x278_review", "One transaction, request or response: the root of the tree.", 359, 11},
    {"x278.Envelope", "x278_envelope", "The interchange and group around a transaction, and how the bytes are laid out.", 370, 28},
    {"x278.AckContext", "x278_ack_context", "What made a situational rule apply, or which business unit an error belongs to (CTX). Made by the library only.", 398, 14},
    {"x278.AckElement", "x278_ack_element", "An element in error: AK4 or IK4. Made by the library only.", 412, 15},
    {"x278.AckSegment", "x278_ack_segment", "A segment in error: AK3 or IK3. Made by the library only.", 427, 14},
    {"x278.AckTransaction", "x278_ack_transaction", "What is said of one transaction: AK2 to AK5 or IK5. Made by the library only.", 441, 7},
    {"x278.AckGroup", "x278_ack_group", "One 999 or 997: what is said of one group. Made by the library only.", 448, 11},
    {"x278.AckInterchange", "x278_ack_interchange", "One TA1: what is said of one interchange. Made by the library only.", 459, 6},
};
