CodeSystem: ResultPresence
Id: result-presence
Title: "Presence"
Description: "What the answer of a qualitative test says: the classes into which the answers seen in mCODE, US Core and Genomics Reporting are sorted."
* insert Published
* ^caseSensitive = true
* #present "present" "Found, or positive."
* #absent "absent" "Looked for and not found, or negative."
* #indeterminate "indeterminate" "Tested without an answer."
* #not-tested "not tested" "Not tested."

Instance: presence
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Presence, [[Presence by answer]])
* description = "From the answer of a qualitative test to its class; the LOINC answers were seen in mCODE 3 and 4, Genomics Reporting 2 and 3 and the German MII MTB guide, LA11882-0, LA11883-8, LA11885-3 and LA9663-1 in public laboratory value sets, LA18198-4 in answer list LL1971-2 as others quote it, LA13538-6 in the Enhancing Oncology Model, the bare word unknown under the LOINC system in senders' data, the SNOMED CT codes in mCODE 4, Genomics Reporting 3 and US Core 6.1, the interpretations in FHIR R4 (value set observation-interpretation)."
* insert From(http://loinc.org, result-presence)
* insert To(LA9633-4, [[Present]], present, equivalent)
* insert To(LA6576-8, [[Positive]], present, equivalent)
* insert To(LA9634-2, [[Absent]], absent, equivalent)
* insert To(LA6577-6, [[Negative]], absent, equivalent)
* insert To(LA11884-6, [[Indeterminate]], indeterminate, equivalent)
* insert To(LA11882-0, [[Detected]], present, equivalent)
* insert To(LA11883-8, [[Not detected]], absent, equivalent)
* insert To(LA18198-4, [[No call]], indeterminate, equivalent)
* insert To(LA11885-3, [[Equivocal]], indeterminate, equivalent)
* insert To(LA9663-1, [[Inconclusive]], indeterminate, equivalent)
* insert To(unknown, [[unknown]], indeterminate, wider)
* insert To(LA13538-6, [[Not Tested]], not-tested, equivalent)
* insert From(http://snomed.info/sct, result-presence)
* insert To(52101004, [[Present]], present, equivalent)
* insert To(10828004, [[Positive]], present, equivalent)
* insert To(260373001, [[Detected]], present, equivalent)
* insert To(2667000, [[Absent]], absent, equivalent)
* insert To(260385009, [[Negative]], absent, equivalent)
* insert To(260415000, [[Not detected]], absent, equivalent)
* insert From(http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation, result-presence)
* insert To(POS, [[Positive]], present, equivalent)
* insert To(DET, [[Detected]], present, equivalent)
* insert To(NEG, [[Negative]], absent, equivalent)
* insert To(ND, [[Not detected]], absent, equivalent)
* insert To(IND, [[Indeterminate]], indeterminate, equivalent)
* insert To(E, [[Equivocal]], indeterminate, equivalent)
* insert From(https://hepatica.dev/fhir/CodeSystem/ctdna-mrd-status, result-presence)
* insert To(detected, [[detected]], present, equivalent)
* insert To(not-detected, [[not detected]], absent, equivalent)
* insert To(indeterminate, [[indeterminate]], indeterminate, equivalent)
* insert To(failed, [[failed]], indeterminate, wider)
* insert From(https://hepatica.dev/fhir/CodeSystem/crlm-finding-value, result-presence)
* insert To(positive, [[positive]], present, equivalent)
* insert To(negative, [[negative]], absent, equivalent)
