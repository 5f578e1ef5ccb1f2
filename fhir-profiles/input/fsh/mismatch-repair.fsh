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

ValueSet: MicrosatelliteMarker
Id: microsatellite-marker
Title: "Microsatellite markers"
Description: "Counts of instable markers, their share, and single markers: no rule in the sources makes a status of them, so they are told, and read only for an interpretation that says the status; the codes were seen in mcode/clinical-trial-matching-app and Genomics Reporting 3."
* insert Published
* $loinc#81711-4 "Microsatellite instability marker panel - Cancer specimen"
* $loinc#81696-7 "Microsatellite instability markers assessed [#] in Cancer specimen"
* $loinc#81709-8 "Microsatellite markers exhibiting instability [#] in Cancer specimen"
* $loinc#81708-0 "Microsatellite markers exhibiting instability/Microsatellite instability markers assessed in Cancer specimen"
* $loinc#81697-5 "Microsatellite instability marker BAT25 in Cancer specimen Qualitative"
* $loinc#81698-3 "Microsatellite instability marker BAT26 in Cancer specimen Qualitative"
* $loinc#81699-1 "Microsatellite instability marker NR21 in Cancer specimen Qualitative"
* $loinc#81700-7 "Microsatellite instability marker NR24 in Cancer specimen Qualitative"
* $loinc#81701-5 "Microsatellite instability marker MONO27 in Cancer specimen Qualitative"
* $loinc#81702-3 "Microsatellite instability marker D2S123 in Cancer specimen Qualitative"
* $loinc#81703-1 "Microsatellite instability marker D5S346 in Cancer specimen Qualitative"
* $loinc#81704-9 "Microsatellite instability marker D17S250 Ql (Cancer specimen)"

CodeSystem: ProteinExpression
Id: protein-expression
Title: "Expression of a protein"
Description: "Whether a mismatch repair protein is still there in the nuclei of the tumour cells: the classes into which the answers are sorted."
* insert Published
* ^caseSensitive = true
* #retained "retained" "Nuclear expression is intact."
* #lost "lost" "Nuclear expression is lost."
* #indeterminate "indeterminate" "Stained without an answer."

Instance: protein-expression-answer
InstanceOf: ConceptMap
Usage: #definition
* insert Map(ProteinExpressionAnswer, [[Expression of a protein by answer]])
* description = "From the answer of a stain to whether the protein is there; the answers were seen in the German MII MTB value set (mii-vs-mtb-mmr-expression, of LOINC answer list LL3993-4)."
* insert From(http://loinc.org, protein-expression)
* insert To(LA26197-6, [[Intact nuclear expression]], retained, equivalent)
* insert To(LA26198-4, [[Loss of nuclear expression]], lost, equivalent)
* insert To(LA14100-4, [[Undetermined]], indeterminate, equivalent)

Instance: mismatch-repair-protein
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MismatchRepairProtein, [[Mismatch repair protein by stain]])
* description = "From a stain to the gene of the protein that it shows; the codes were seen in the German MII MTB profile of mismatch repair by immunohistochemistry. Loss of any one is deficiency, and only all four retained are proficiency."
* insert From(http://loinc.org, crlm-gene)
* insert To(81691-8, [[DNA mismatch repair protein Mlh1 [Presence] in Cancer specimen by Immune stain]], MLH1, equivalent)
* insert To(81692-6, [[DNA mismatch repair protein Msh2 [Presence] in Cancer specimen by Immune stain]], MSH2, equivalent)
* insert To(81693-4, [[DNA mismatch repair protein Msh6 [Presence] in Cancer specimen by Immune stain]], MSH6, equivalent)
* insert To(81694-2, [[Mismatch repair endonuclease PMS2 [Presence] in Cancer specimen by Immune stain]], PMS2, equivalent)

Instance: mismatch-repair-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MismatchRepairStatus, [[Mismatch repair status]])
* description = "From an answer to the mismatch repair status; the codes were seen in the German MII MTB value set (mii-vs-mtb-mmr-proficiency)."
* insert From(http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl, crlm-finding-value)
* insert To(C137827, [[Mismatch Repair Protein Deficiency]], dMMR, equivalent)
* insert To(C131458, [[Mismatch Repair Protein Proficiency]], pMMR, equivalent)

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
