ValueSet: MicrosatelliteTest
Id: microsatellite-test
Title: "Microsatellite test"
Description: "Observations whose value is the microsatellite status; the codes were seen in mCODE 3 and 4 and Genomics Reporting 3."
* insert Published
* $loinc#81695-9 "Microsatellite instability [Interpretation] in Cancer specimen Qualitative"
* $loinc#43368-0 "Microsatellite instability [Identifier] in Tissue by Molecular genetics method Nominal"

ValueSet: MmrByImmunohistochemistry
Id: mmr-by-immunohistochemistry
Title: "Mismatch repair by immunohistochemistry"
Description: "Observations of the mismatch repair proteins by immune stain, whose value has to be read as the sender words it; the code was seen in mCODE 3 and 4, Genomics Reporting 3 and the German MII MTB guide."
* insert Published
* $loinc#62862-8 "Microsatellite instability [Presence] in Tissue by Immune stain"

Instance: microsatellite-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MicrosatelliteStatus, [[Microsatellite status]])
* description = "From an answer, or a condition that implies one, to the microsatellite status; the answers were seen in Genomics Reporting 2 and 3 and the German MII MTB value set (mii-vs-mtb-msi), the conditions in eCQM content, mcode-extraction-framework and mcode/clinical-trial-matching-app."
* insert From(http://loinc.org, crlm-finding-value)
* insert To(LA14122-8, [[Stable]], MSS, equivalent)
* insert To(LA26202-4, [[MSI-L]], MSI-L, equivalent)
* insert To(LA26203-2, [[MSI-H]], MSI-H, equivalent)
* insert To(LA14123-6, [[Instable / Unstable]], MSI-H, narrower)
* insert Comment([[The other answer of a list of two: stable or instable.]])
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(737058005, [[Microsatellite instability-high colorectal cancer]], MSI-H, wider)
* insert To(735385007, [[MSI-high solid malignant tumor]], MSI-H, wider)
