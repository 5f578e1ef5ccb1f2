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
Title: "Test for BRAF V600E"
Description: "Observations that say whether BRAF V600E is present and nothing of other BRAF mutations; the code was seen in mcode/clinical-trial-matching-app."
* insert Published
* $loinc#58415-1 "BRAF gene p.Val600Glu [Presence] in Tissue by Molecular genetics method"
