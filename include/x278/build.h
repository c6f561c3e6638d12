/**
 * @file build.h
 * Written by bindc from the bindings of the model: do not edit. docs/model.md tells how.
 *
 * A function for each field of the model that holds structs. All of them: `doc` is the document that `node` is of;
 * the result is a new struct at the end of the list or, where there is one at most, the one there is or a new one;
 * NULL when there is no memory, or an argument is NULL: x278_doc_status() remembers it, so that one look after adding a whole
 * tree is enough. It lives as long as the document. One thread a document. It is checked that `node` is of `doc` and of the
 * type that the function is for (else NULL, and X278_E_INVALID_ARG is remembered).
 * @since 0.1
 */
#ifndef X278_BUILD_H
#define X278_BUILD_H

#include "x278/attach.h"
#include "x278/document.h"
#include "x278/export.h"
#include "x278/review.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Add a struct to x278_contact.numbers.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_contact_number *x278_contact_add_number(x278_doc *doc, x278_contact *node);

/**
 * Add a struct to x278_denial.reasons.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_denial_reason *x278_denial_add_reason(x278_doc *doc, x278_denial *node);

/**
 * Make x278_party.address.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_address *x278_party_add_address(x278_doc *doc, x278_party *node);

/**
 * Add a struct to x278_party.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_party_add_reference(x278_doc *doc, x278_party *node);

/**
 * Add a struct to x278_party.contacts.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_contact *x278_party_add_contact(x278_doc *doc, x278_party *node);

/**
 * Make x278_party.specialty.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_specialty *x278_party_add_specialty(x278_doc *doc, x278_party *node);

/**
 * Add a struct to x278_party.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_party_add_rejection(x278_doc *doc, x278_party *node);

/**
 * Make x278_party.person.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_person *x278_party_add_person(x278_doc *doc, x278_party *node);

/**
 * Make x278_party.denial.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_denial *x278_party_add_denial(x278_doc *doc, x278_party *node);

/**
 * Make x278_party.denial_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_party_add_denial_date(x278_doc *doc, x278_party *node);

/**
 * Make x278_professional.procedure.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_procedure *x278_professional_add_procedure(x278_doc *doc, x278_professional *node);

/**
 * Make x278_institutional.procedure.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_procedure *x278_institutional_add_procedure(x278_doc *doc, x278_institutional *node);

/**
 * Make x278_dental.procedure.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_procedure *x278_dental_add_procedure(x278_doc *doc, x278_dental *node);

/**
 * Add a struct to x278_service.traces.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_trace *x278_service_add_trace(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_service_add_rejection(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.decision.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_decision *x278_service_add_decision(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.previous_authorization.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_service_add_previous_authorization(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.administrative_reference.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_service_add_administrative_reference(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_service_add_reference(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.service_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_service_add_service_date(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.issued.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_service_add_issued(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.expires.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_service_add_expires(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.effective.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_service_add_effective(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.information_requests.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_information_request *x278_service_add_information_request(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.professional.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_professional *x278_service_add_professional(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.institutional.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_institutional *x278_service_add_institutional(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.dental.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_dental *x278_service_add_dental(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.teeth.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_tooth *x278_service_add_tooth(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.quantity.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_quantity *x278_service_add_quantity(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.attachments.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_attachment *x278_service_add_attachment(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_service.providers.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_service_add_provider(x278_doc *doc, x278_service *node);

/**
 * Make x278_service.information_contact.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_service_add_information_contact(x278_doc *doc, x278_service *node);

/**
 * Add a struct to x278_event.traces.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_trace *x278_event_add_trace(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_event_add_rejection(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.decision.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_decision *x278_event_add_decision(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.previous_authorization.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_event_add_previous_authorization(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.administrative_reference.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_event_add_administrative_reference(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_event_add_reference(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.accident_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_accident_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.last_menstrual_period.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_last_menstrual_period(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.estimated_birth_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_estimated_birth_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.onset_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_onset_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.event_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_event_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.admission_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_admission_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.discharge_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_discharge_date(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.issued.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_issued(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.expires.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_expires(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.effective.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_effective(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.requested.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_event_add_requested(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.diagnoses.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_diagnosis *x278_event_add_diagnosis(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.information_requests.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_information_request *x278_event_add_information_request(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.quantity.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_quantity *x278_event_add_quantity(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.ambulance_conditions.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_ambulance_conditions(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.chiropractic_conditions.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_chiropractic_conditions(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.equipment_conditions.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_equipment_conditions(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.oxygen_conditions.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_oxygen_conditions(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.functional_limitations.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_functional_limitations(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.activities_permitted.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_activities_permitted(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.mental_status.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_condition *x278_event_add_mental_status(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.admission.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_admission *x278_event_add_admission(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.transport.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_transport *x278_event_add_transport(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.spinal.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_spinal *x278_event_add_spinal(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.oxygen.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_oxygen *x278_event_add_oxygen(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.home_health.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_home_health *x278_event_add_home_health(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.attachments.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_attachment *x278_event_add_attachment(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.providers.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_event_add_provider(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.transport_places.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_event_add_transport_place(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.other_reviewers.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_event_add_other_reviewer(x278_doc *doc, x278_event *node);

/**
 * Make x278_event.information_contact.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_event_add_information_contact(x278_doc *doc, x278_event *node);

/**
 * Add a struct to x278_event.services.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_service *x278_event_add_service(x278_doc *doc, x278_event *node);

/**
 * Make x278_dependent.party.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_dependent_add_party(x278_doc *doc, x278_dependent *node);

/**
 * Add a struct to x278_dependent.traces.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_trace *x278_dependent_add_trace(x278_doc *doc, x278_dependent *node);

/**
 * Add a struct to x278_dependent.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_dependent_add_rejection(x278_doc *doc, x278_dependent *node);

/**
 * Add a struct to x278_dependent.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_dependent_add_reference(x278_doc *doc, x278_dependent *node);

/**
 * Add a struct to x278_dependent.events.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_event *x278_dependent_add_event(x278_doc *doc, x278_dependent *node);

/**
 * Make x278_subscriber.party.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_subscriber_add_party(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_subscriber.traces.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_trace *x278_subscriber_add_trace(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_subscriber.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_subscriber_add_rejection(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_subscriber.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_subscriber_add_reference(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_subscriber.dependents.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_dependent *x278_subscriber_add_dependent(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_subscriber.events.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_event *x278_subscriber_add_event(x278_doc *doc, x278_subscriber *node);

/**
 * Add a struct to x278_requester.parties.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_requester_add_party(x278_doc *doc, x278_requester *node);

/**
 * Add a struct to x278_requester.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_requester_add_rejection(x278_doc *doc, x278_requester *node);

/**
 * Add a struct to x278_requester.subscribers.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_subscriber *x278_requester_add_subscriber(x278_doc *doc, x278_requester *node);

/**
 * Add a struct to x278_requester.events.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_event *x278_requester_add_event(x278_doc *doc, x278_requester *node);

/**
 * Add a struct to x278_organization.parties.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_party *x278_organization_add_party(x278_doc *doc, x278_organization *node);

/**
 * Add a struct to x278_organization.rejections.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_rejection *x278_organization_add_rejection(x278_doc *doc, x278_organization *node);

/**
 * Add a struct to x278_organization.requesters.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_requester *x278_organization_add_requester(x278_doc *doc, x278_organization *node);

/**
 * Add a struct to x278_review.organizations.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_organization *x278_review_add_organization(x278_doc *doc, x278_review *node);

/**
 * Add a struct to x278_diagnoses.diagnoses.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_diagnosis *x278_diagnoses_add_diagnosis(x278_doc *doc, x278_diagnoses *node);

/**
 * Make x278_service_line.procedure.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_procedure *x278_service_line_add_procedure(x278_doc *doc, x278_service_line *node);

/**
 * Make x278_location.address.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_address *x278_location_add_address(x278_doc *doc, x278_location *node);

/**
 * Add a struct to x278_correspondent.contacts.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_contact *x278_correspondent_add_contact(x278_doc *doc, x278_correspondent *node);

/**
 * Make x278_correspondent.specialty.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_specialty *x278_correspondent_add_specialty(x278_doc *doc, x278_correspondent *node);

/**
 * Add a struct to x278_correspondent.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_correspondent_add_reference(x278_doc *doc, x278_correspondent *node);

/**
 * Make x278_correspondent.service_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_correspondent_add_service_date(x278_doc *doc, x278_correspondent *node);

/**
 * Make x278_correspondent.location.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_location *x278_correspondent_add_location(x278_doc *doc, x278_correspondent *node);

/**
 * Make x278_content.format.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_electronic_format *x278_content_add_format(x278_doc *doc, x278_content *node);

/**
 * Make x278_category.submitted.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_category_add_submitted(x278_doc *doc, x278_category *node);

/**
 * Make x278_category.content.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_content *x278_category_add_content(x278_doc *doc, x278_category *node);

/**
 * Make x278_service_day.date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_period *x278_service_day_add_date(x278_doc *doc, x278_service_day *node);

/**
 * Add a struct to x278_enclosure.wanted.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_wanted *x278_enclosure_add_wanted(x278_doc *doc, x278_enclosure *node);

/**
 * Add a struct to x278_enclosure.references.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_reference *x278_enclosure_add_reference(x278_doc *doc, x278_enclosure *node);

/**
 * Add a struct to x278_enclosure.diagnoses.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_diagnoses *x278_enclosure_add_diagnoses(x278_doc *doc, x278_enclosure *node);

/**
 * Make x278_enclosure.service.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_service_line *x278_enclosure_add_service(x278_doc *doc, x278_enclosure *node);

/**
 * Make x278_enclosure.service_date.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_service_day *x278_enclosure_add_service_date(x278_doc *doc, x278_enclosure *node);

/**
 * Make x278_enclosure.category.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_category *x278_enclosure_add_category(x278_doc *doc, x278_enclosure *node);

/**
 * Make x278_submission.source.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_correspondent *x278_submission_add_source(x278_doc *doc, x278_submission *node);

/**
 * Make x278_submission.receiver.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_correspondent *x278_submission_add_receiver(x278_doc *doc, x278_submission *node);

/**
 * Make x278_submission.provider.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_correspondent *x278_submission_add_provider(x278_doc *doc, x278_submission *node);

/**
 * Make x278_submission.patient.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_correspondent *x278_submission_add_patient(x278_doc *doc, x278_submission *node);

/**
 * Add a struct to x278_submission.documents.
 *
 * @param doc  the document of `node`; NULL is accepted.
 * @param node NULL is accepted.
 * @return the struct, which lives as long as `doc`; NULL when there is no memory, or an argument is NULL.
 * @since 0.1
 */
X278_API x278_enclosure *x278_submission_add_document(x278_doc *doc, x278_submission *node);

#ifdef __cplusplus
}
#endif

#endif
