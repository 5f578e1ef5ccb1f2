ValueSet: DiseaseStatus
Id: disease-status
Title: "Disease status"
Description: "Observations of how the disease has changed under treatment; the LOINC code was seen in mCODE 3 and 4, the SNOMED CT code in the German MII oncology guide (MII Onkologie 2026.0.3), where it is the overall assessment in the course of the disease."
* insert Published
* $loinc#97509-4 "Cancer Disease Progression"
* $sct#396432002 "Status of regression of tumor"

// Improved does not say how much, undetermined says nothing: neither is a response.
Instance: systemic-response
InstanceOf: ConceptMap
Usage: #definition
* insert Map(SystemicResponse, [[Response by disease status]])
* description = "From a disease status to the response to systemic therapy. Left out are 268910001 improved and 709137006 undetermined, which do not say which response, 399409002 distant metastasis present, and of the German assessments divergent course (D), clinical improvement (B), complete remission with residual findings (R), recurrence (Y) and no assessment (U, X). The SNOMED CT codes were seen in mCODE 3 and 4, 419835002 and the German codes in the MII oncology guide (MII Onkologie 2026.0.3)."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(103338009, [[In full remission]], CR, equivalent)
* insert To(550991000124107, [[Malignant neoplasm in full remission]], CR, equivalent)
* insert To(103337004, [[In partial remission]], PR, equivalent)
* insert To(551001000124108, [[Malignant neoplasm in partial remission]], PR, equivalent)
* insert To(359746009, [[Patient's condition stable]], SD, equivalent)
* insert To(271299001, [[Patient's condition worsened]], PD, equivalent)
* insert To(419835002, [[Tumor progression]], PD, equivalent)
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-verlauf-gesamtbeurteilung, crlm-finding-value)
* insert To(V, [[Vollremission (complete remission, CR)]], CR, equivalent)
* insert To(T, [[Teilremission (partial remission, PR)]], PR, equivalent)
* insert To(K, [[keine Änderung (no change, NC) = stable disease]], SD, equivalent)
* insert To(P, [[Progression]], PD, equivalent)

ValueSet: TerminatedForProgression
Id: terminated-for-progression
Title: "Therapy ended for progression"
Description: "Reasons for the end of a therapy that mean progression; the code was seen in the German MII oncology guide (MII Onkologie 2026.0.3), under the two addresses that its code system has had. mCODE 4 has no such reason: 266721009 No response to treatment need not be progression."
* insert Published
* https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-therapie-ende-grund#P "Abbruch wegen Progress"
* https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-therapie-grund-ende#P "Abbruch wegen Progress"
