Instance: assess
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://hepatica.dev/fhir/OperationDefinition/assess"
* insert Version
* name = "Assess"
* title = "Assess a record and propose a plan"
* status = #active
* experimental = false
* publisher = "Hepatica"
* description = "Reads the record of a person with colorectal liver metastases and answers with the draft of a plan for the tumour board: options with their reasons, figures and sources, what is not advised, what is missing, and prognosis. Nothing is stored. The record may also be sent by itself, without Parameters around it."
* kind = #operation
* affectsState = false
* code = #assess
* system = true
* type = false
* instance = false
* insert In(record, 1, #Bundle, [[A Bundle of any type with one Patient and the resources about them.]])
* insert In(asOf, 0, #dateTime, [[The day the assessment is made for, as a date or dateTime; later data are not used. Today unless given.]])
* insert In(jurisdiction, 0, #code, [[The country whose guidelines propose, as an ISO 3166 code; those of others only inform.]])
* insert In(explain, 0, #code, [[How much is told, brief or full: full adds every item of the evidence base with its verdict. Brief unless given.]])
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "A Bundle of type collection: CarePlan, RequestGroups with what they would request, RiskAssessments, DetectedIssues, a GuidanceResponse with what is missing, an OperationOutcome about the reading, Device and Provenance."

// An input parameter that may be given once.
RuleSet: In(name, min, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "1"
* parameter[=].type = {type}
* parameter[=].documentation = "{documentation}"
