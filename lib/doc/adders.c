/* Written by bindc from the bindings of the model: do not edit. docs/model.md tells how. */
/* clang-format off */
#include "x278/build.h"

#include "doc/document.h"

x278_contact_number *x278_contact_add_number(x278_doc *doc, x278_contact *node) {
    return x278i_doc_add(doc, node, 33);
}

x278_denial_reason *x278_denial_add_reason(x278_doc *doc, x278_denial *node) {
    return x278i_doc_add(doc, node, 47);
}

x278_address *x278_party_add_address(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 58);
}

x278_reference *x278_party_add_reference(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 59);
}

x278_contact *x278_party_add_contact(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 60);
}

x278_specialty *x278_party_add_specialty(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 61);
}

x278_rejection *x278_party_add_rejection(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 62);
}

x278_person *x278_party_add_person(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 63);
}

x278_denial *x278_party_add_denial(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 64);
}

x278_period *x278_party_add_denial_date(x278_doc *doc, x278_party *node) {
    return x278i_doc_add(doc, node, 65);
}

x278_procedure *x278_professional_add_procedure(x278_doc *doc, x278_professional *node) {
    return x278i_doc_add(doc, node, 153);
}

x278_procedure *x278_institutional_add_procedure(x278_doc *doc, x278_institutional *node) {
    return x278i_doc_add(doc, node, 161);
}

x278_procedure *x278_dental_add_procedure(x278_doc *doc, x278_dental *node) {
    return x278i_doc_add(doc, node, 168);
}

x278_trace *x278_service_add_trace(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 183);
}

x278_rejection *x278_service_add_rejection(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 184);
}

x278_decision *x278_service_add_decision(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 185);
}

x278_reference *x278_service_add_previous_authorization(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 186);
}

x278_reference *x278_service_add_administrative_reference(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 187);
}

x278_reference *x278_service_add_reference(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 188);
}

x278_period *x278_service_add_service_date(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 189);
}

x278_period *x278_service_add_issued(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 190);
}

x278_period *x278_service_add_expires(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 191);
}

x278_period *x278_service_add_effective(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 192);
}

x278_information_request *x278_service_add_information_request(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 193);
}

x278_professional *x278_service_add_professional(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 194);
}

x278_institutional *x278_service_add_institutional(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 195);
}

x278_dental *x278_service_add_dental(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 196);
}

x278_tooth *x278_service_add_tooth(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 197);
}

x278_quantity *x278_service_add_quantity(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 198);
}

x278_attachment *x278_service_add_attachment(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 199);
}

x278_party *x278_service_add_provider(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 200);
}

x278_party *x278_service_add_information_contact(x278_doc *doc, x278_service *node) {
    return x278i_doc_add(doc, node, 201);
}

x278_trace *x278_event_add_trace(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 217);
}

x278_rejection *x278_event_add_rejection(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 218);
}

x278_decision *x278_event_add_decision(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 219);
}

x278_reference *x278_event_add_previous_authorization(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 220);
}

x278_reference *x278_event_add_administrative_reference(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 221);
}

x278_reference *x278_event_add_reference(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 222);
}

x278_period *x278_event_add_accident_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 223);
}

x278_period *x278_event_add_last_menstrual_period(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 224);
}

x278_period *x278_event_add_estimated_birth_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 225);
}

x278_period *x278_event_add_onset_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 226);
}

x278_period *x278_event_add_event_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 227);
}

x278_period *x278_event_add_admission_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 228);
}

x278_period *x278_event_add_discharge_date(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 229);
}

x278_period *x278_event_add_issued(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 230);
}

x278_period *x278_event_add_expires(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 231);
}

x278_period *x278_event_add_effective(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 232);
}

x278_period *x278_event_add_requested(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 233);
}

x278_diagnosis *x278_event_add_diagnosis(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 234);
}

x278_information_request *x278_event_add_information_request(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 235);
}

x278_quantity *x278_event_add_quantity(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 236);
}

x278_condition *x278_event_add_ambulance_conditions(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 237);
}

x278_condition *x278_event_add_chiropractic_conditions(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 238);
}

x278_condition *x278_event_add_equipment_conditions(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 239);
}

x278_condition *x278_event_add_oxygen_conditions(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 240);
}

x278_condition *x278_event_add_functional_limitations(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 241);
}

x278_condition *x278_event_add_activities_permitted(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 242);
}

x278_condition *x278_event_add_mental_status(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 243);
}

x278_admission *x278_event_add_admission(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 244);
}

x278_transport *x278_event_add_transport(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 245);
}

x278_spinal *x278_event_add_spinal(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 246);
}

x278_oxygen *x278_event_add_oxygen(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 247);
}

x278_home_health *x278_event_add_home_health(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 248);
}

x278_attachment *x278_event_add_attachment(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 249);
}

x278_party *x278_event_add_provider(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 250);
}

x278_party *x278_event_add_transport_place(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 251);
}

x278_party *x278_event_add_other_reviewer(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 252);
}

x278_party *x278_event_add_information_contact(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 253);
}

x278_service *x278_event_add_service(x278_doc *doc, x278_event *node) {
    return x278i_doc_add(doc, node, 254);
}

x278_party *x278_dependent_add_party(x278_doc *doc, x278_dependent *node) {
    return x278i_doc_add(doc, node, 256);
}

x278_trace *x278_dependent_add_trace(x278_doc *doc, x278_dependent *node) {
    return x278i_doc_add(doc, node, 257);
}

x278_rejection *x278_dependent_add_rejection(x278_doc *doc, x278_dependent *node) {
    return x278i_doc_add(doc, node, 258);
}

x278_reference *x278_dependent_add_reference(x278_doc *doc, x278_dependent *node) {
    return x278i_doc_add(doc, node, 259);
}

x278_event *x278_dependent_add_event(x278_doc *doc, x278_dependent *node) {
    return x278i_doc_add(doc, node, 260);
}

x278_party *x278_subscriber_add_party(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 262);
}

x278_trace *x278_subscriber_add_trace(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 263);
}

x278_rejection *x278_subscriber_add_rejection(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 264);
}

x278_reference *x278_subscriber_add_reference(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 265);
}

x278_dependent *x278_subscriber_add_dependent(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 266);
}

x278_event *x278_subscriber_add_event(x278_doc *doc, x278_subscriber *node) {
    return x278i_doc_add(doc, node, 267);
}

x278_party *x278_requester_add_party(x278_doc *doc, x278_requester *node) {
    return x278i_doc_add(doc, node, 269);
}

x278_rejection *x278_requester_add_rejection(x278_doc *doc, x278_requester *node) {
    return x278i_doc_add(doc, node, 270);
}

x278_subscriber *x278_requester_add_subscriber(x278_doc *doc, x278_requester *node) {
    return x278i_doc_add(doc, node, 271);
}

x278_event *x278_requester_add_event(x278_doc *doc, x278_requester *node) {
    return x278i_doc_add(doc, node, 272);
}

x278_party *x278_organization_add_party(x278_doc *doc, x278_organization *node) {
    return x278i_doc_add(doc, node, 274);
}

x278_rejection *x278_organization_add_rejection(x278_doc *doc, x278_organization *node) {
    return x278i_doc_add(doc, node, 275);
}

x278_requester *x278_organization_add_requester(x278_doc *doc, x278_organization *node) {
    return x278i_doc_add(doc, node, 276);
}

x278_organization *x278_review_add_organization(x278_doc *doc, x278_review *node) {
    return x278i_doc_add(doc, node, 286);
}

x278_diagnosis *x278_diagnoses_add_diagnosis(x278_doc *doc, x278_diagnoses *node) {
    return x278i_doc_add(doc, node, 320);
}

x278_procedure *x278_service_line_add_procedure(x278_doc *doc, x278_service_line *node) {
    return x278i_doc_add(doc, node, 321);
}

x278_address *x278_location_add_address(x278_doc *doc, x278_location *node) {
    return x278i_doc_add(doc, node, 326);
}

x278_contact *x278_correspondent_add_contact(x278_doc *doc, x278_correspondent *node) {
    return x278i_doc_add(doc, node, 338);
}

x278_specialty *x278_correspondent_add_specialty(x278_doc *doc, x278_correspondent *node) {
    return x278i_doc_add(doc, node, 339);
}

x278_reference *x278_correspondent_add_reference(x278_doc *doc, x278_correspondent *node) {
    return x278i_doc_add(doc, node, 340);
}

x278_period *x278_correspondent_add_service_date(x278_doc *doc, x278_correspondent *node) {
    return x278i_doc_add(doc, node, 341);
}

x278_location *x278_correspondent_add_location(x278_doc *doc, x278_correspondent *node) {
    return x278i_doc_add(doc, node, 342);
}

x278_electronic_format *x278_content_add_format(x278_doc *doc, x278_content *node) {
    return x278i_doc_add(doc, node, 363);
}

x278_period *x278_category_add_submitted(x278_doc *doc, x278_category *node) {
    return x278i_doc_add(doc, node, 368);
}

x278_content *x278_category_add_content(x278_doc *doc, x278_category *node) {
    return x278i_doc_add(doc, node, 372);
}

x278_period *x278_service_day_add_date(x278_doc *doc, x278_service_day *node) {
    return x278i_doc_add(doc, node, 374);
}

x278_wanted *x278_enclosure_add_wanted(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 379);
}

x278_reference *x278_enclosure_add_reference(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 380);
}

x278_diagnoses *x278_enclosure_add_diagnoses(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 381);
}

x278_service_line *x278_enclosure_add_service(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 382);
}

x278_service_day *x278_enclosure_add_service_date(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 383);
}

x278_category *x278_enclosure_add_category(x278_doc *doc, x278_enclosure *node) {
    return x278i_doc_add(doc, node, 384);
}

x278_correspondent *x278_submission_add_source(x278_doc *doc, x278_submission *node) {
    return x278i_doc_add(doc, node, 392);
}

x278_correspondent *x278_submission_add_receiver(x278_doc *doc, x278_submission *node) {
    return x278i_doc_add(doc, node, 393);
}

x278_correspondent *x278_submission_add_provider(x278_doc *doc, x278_submission *node) {
    return x278i_doc_add(doc, node, 394);
}

x278_correspondent *x278_submission_add_patient(x278_doc *doc, x278_submission *node) {
    return x278i_doc_add(doc, node, 395);
}

x278_enclosure *x278_submission_add_document(x278_doc *doc, x278_submission *node) {
    return x278i_doc_add(doc, node, 396);
}
