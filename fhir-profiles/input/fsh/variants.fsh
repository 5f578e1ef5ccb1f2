ValueSet: Variant
Id: variant
Title: "Genetic variant"
Description: "Observations that report a genetic variant as present or absent; the code was seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert Published
* $loinc#69548-6 "Genetic variant assessment"

ValueSet: RegionStudied
Id: region-studied
Title: "Region studied"
Description: "Observations that say which regions a test has covered; the code was seen in mCODE 4 and Genomics Reporting 2."
* insert Published
* $loinc#53041-0 "DNA region of interest panel"

ValueSet: BrafV600eTest
Id: braf-v600e-test
Title: "Test for BRAF at codon 600"
Description: "Observations that speak of BRAF V600E, or of codon 600, and of no other BRAF mutation: a negative result does not make BRAF wild type; the codes were seen in mcode/clinical-trial-matching-app."
* insert Published
* $loinc#58415-1 "BRAF gene p.Val600Glu [Presence] in Tissue by Molecular genetics method"
* $loinc#97025-1 "BRAF gene V600 mutations [Identifier] in Tissue by Molecular genetics method Nominal"
* $loinc#93690-6 "BRAF gene V600 mutations [Identifier] in Plasma cell-free DNA by Molecular genetics method Nominal"

ValueSet: GeneticPanel
Id: genetic-panel
Title: "Genetic panel report"
Description: "Reports of a panel of genetic tests; the code was seen in the examples of mCODE 1 and 2 and Genomics Reporting 1."
* insert Published
* $loinc#81247-9 "Master HL7 genetic variant reporting panel"
