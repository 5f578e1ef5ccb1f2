ValueSet: CirculatingTumourDna
Id: circulating-tumour-dna
Title: "Circulating tumour DNA"
Description: "Observations that interpret circulating tumour DNA; the code was seen on a public page of LOINC content. 101968-6 counts circulating tumour cells and is not in here."
* insert Published
* $loinc#107453-3 "Circulating tumor DNA [Interpretation] Narrative"

CodeSystem: CtdnaMrdStatus
Id: ctdna-mrd-status
Title: "Status of molecular residual disease"
Description: "What a test of circulating tumour DNA says of residual disease; the codes are Hepatica's own, since no terminology that senders use has them."
* insert Published
* ^caseSensitive = true
* #detected "detected" "Circulating tumour DNA was found."
* #not-detected "not detected" "Looked for and not found."
* #indeterminate "indeterminate" "Tested without an answer."
* #failed "failed" "The sample or the test failed."

CodeSystem: CtdnaComponent
Id: ctdna-component
Title: "Components of a ctDNA observation"
Description: "What an Observation of circulating tumour DNA can say beside its status; the codes are Hepatica's own, since no LOINC for them has been seen."
* insert Published
* ^caseSensitive = true
* #assay "assay" "Name of the test."
* #tumour-informed "tumour-informed" "Whether the test looks for the variants of the patient's own tumour."
* #mean-tumour-molecules "mean tumour molecules" "Mean tumour molecules per millilitre of plasma."
* #days-since-surgery "days since surgery" "Days from the operation to the sample."

Instance: ctdna-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(CtdnaStatus, [[ctDNA result by answer]])
* description = "From the answer of a ctDNA test to positive or negative, or to indeterminate where the test has no answer; the LOINC answers were seen in mCODE 3 and 4, Genomics Reporting 2 and 3 and the German MII MTB guide, the SNOMED CT codes in mCODE 4, Genomics Reporting 3 and US Core 6.1."
* insert From(https://hepatica.dev/fhir/CodeSystem/ctdna-mrd-status, crlm-finding-value)
* insert To(detected, [[detected]], positive, equivalent)
* insert To(not-detected, [[not detected]], negative, equivalent)
* insert From(https://hepatica.dev/fhir/CodeSystem/ctdna-mrd-status, result-presence)
* insert To(indeterminate, [[indeterminate]], indeterminate, equivalent)
* insert To(failed, [[failed]], indeterminate, wider)
* insert From(http://loinc.org, crlm-finding-value)
* insert To(LA9633-4, [[Present]], positive, equivalent)
* insert To(LA6576-8, [[Positive]], positive, equivalent)
* insert To(LA9634-2, [[Absent]], negative, equivalent)
* insert To(LA6577-6, [[Negative]], negative, equivalent)
* insert From(http://loinc.org, result-presence)
* insert To(LA11884-6, [[Indeterminate]], indeterminate, equivalent)
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(52101004, [[Present]], positive, equivalent)
* insert To(10828004, [[Positive]], positive, equivalent)
* insert To(260373001, [[Detected]], positive, equivalent)
* insert To(2667000, [[Absent]], negative, equivalent)
* insert To(260385009, [[Negative]], negative, equivalent)
