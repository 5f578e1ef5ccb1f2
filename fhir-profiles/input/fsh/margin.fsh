ValueSet: ResidualTumour
Id: residual-tumour
Title: "Residual tumour"
Description: "Observations of the residual tumour after a resection (R classification), of whichever tumour was resected; the codes were seen in the German MII oncology guide (MII Onkologie 2026.0.3), the LOINC code also in other public profiles. As a component of that guide's course observations the SNOMED CT code has other answers, which mean nothing here."
* insert Published
* $loinc#84892-9 "Residual tumor status after surgical resection"
* $sct#445200009 "Status of residual neoplasm"

Instance: margin-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MarginStatus, [[Margin by R classification]])
* description = "From the R classification to the margin, RX and unknown left out; the codes, and the SNOMED CT codes that stand for them, were seen in the German MII oncology guide (MII Onkologie 2026.0.3), which sends them as the value of an Observation or as the outcome of a Procedure, and has had two addresses for them."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(1352526005, [[R0]], R0, equivalent)
* insert To(1352529003, [[R1]], R1, equivalent)
* insert To(1352528006, [[R2]], R2, equivalent)
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-residualstatus, crlm-finding-value)
* insert ResidualStatus
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-residualstatus, crlm-finding-value)
* insert ResidualStatus

RuleSet: ResidualStatus
* insert To(R0, [[Kein Residualtumor]], R0, equivalent)
* insert To(R1, [[Mikroskopischer Residualtumor]], R1, equivalent)
* insert To([[R1(is)]], [[In-Situ-Rest]], R1, wider)
* insert To([[R1(cy+)]], [[Cytologischer Rest]], R1, wider)
* insert To(R2, [[Makroskopischer Residualtumor]], R2, equivalent)
