// HL7's extensions for the same are allowed neither in the actions of a definition nor in those that follow from them.

Extension: CrlmRecommendationStrength
Id: crlm-recommendation-strength
Title: "Strength of the recommendation"
Description: "How strongly a statement, or the leading one behind an option, speaks, as GRADE words it; absent where it only informs."
Context: RequestGroup.action, PlanDefinition.action
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from http://hl7.org/fhir/ValueSet/recommendation-strength (example)

Extension: CrlmEvidenceCertainty
Id: crlm-evidence-certainty
Title: "Certainty of the evidence"
Description: "How certain the evidence behind a statement, or the leading one of an option, is, as GRADE words it."
Context: RequestGroup.action, PlanDefinition.action
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from http://hl7.org/fhir/ValueSet/evidence-quality (example)
