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
