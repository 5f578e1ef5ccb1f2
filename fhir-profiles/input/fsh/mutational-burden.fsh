ValueSet: MutationalBurden
Id: mutational-burden
Title: "Tumour mutational burden"
Description: "Observations that count the mutations in a megabase of the tumour; the code was seen in mCODE 3 and 4 and Genomics Reporting 2 and 3."
* insert Published
* $loinc#94076-7 "Mutations/Megabase [# Ratio] in Tumor"

ValueSet: MutationalBurdenInterpretation
Id: mutational-burden-interpretation
Title: "Interpretation of the tumour mutational burden"
Description: "Observations that say whether the mutational burden is high; the code was seen, with this name, in a public list of errors that a terminology server found."
* insert Published
* $loinc#94077-5 "Tumor mutation burden"

CodeSystem: MutationalBurdenClass
Id: mutational-burden-class
Title: "Level of the tumour mutational burden"
Description: "Whether the mutational burden is high: the classes into which the answers are sorted."
* insert Published
* ^caseSensitive = true
* #high "high" "As many mutations as the sender calls high."
* #low "low" "Fewer."
* #indeterminate "intermediate" "Between the two, which decides nothing."

Instance: mutational-burden-level
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MutationalBurdenLevel, [[Level of the mutational burden by answer]])
* description = "From the answer of a report on the mutational burden to its level; the codes were seen in HL7's own value set for the interpretation of observations (R4)."
* insert From(http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation, mutational-burden-class)
* insert To(H, [[High]], high, equivalent)
* insert To(L, [[Low]], low, equivalent)
