ValueSet: GeneticPanel
Id: genetic-panel
Title: "Panel of genes"
Description: "Reports and Observations that are the result of sequencing a panel of genes; the code was seen in public senders' code and in the HL7 version 2 genomics guide. That one gene was sequenced (SNOMED CT 443968007) is no panel."
* insert Published
* $loinc#81247-9 "Master HL7 genetic variant reporting panel"

ValueSet: GeneticReport
Id: genetic-report
Title: "Genetic report"
Description: "Reports of genetic results: they say whether the results are final, and their conclusion is words that are not read; the codes were seen in mCODE 4 and Genomics Reporting 3."
* insert Published
* $loinc#51969-4 "Genetic analysis report"
* $loinc#81247-9 "Master HL7 genetic variant reporting panel"

ValueSet: LaboratoryImplication
Id: laboratory-implication
Title: "Implication that the laboratory draws"
Description: "Observations by which a laboratory says what a result means for treatment or diagnosis: its opinion, told and never used; the codes were seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert Published
* $gr#therapeutic-implication "Therapeutic Implication"
* $gr#diagnostic-implication "Diagnostic Implication"
