ValueSet: NtrkRearrangementTest
Id: ntrk-rearrangement-test
Title: "NTRK rearrangement"
Description: "Observations whose value says whether NTRK1, NTRK2 or NTRK3 is rearranged, all three in one; the code was seen in mcode/clinical-trial-matching-app."
* insert Published
* $loinc#93813-4 "NTRK1, NTRK2 and NTRK3 gene rearrangements in Tissue by Molecular genetics method"

ValueSet: RetRearrangementTest
Id: ret-rearrangement-test
Title: "RET rearrangement"
Description: "Observations whose value says whether RET is rearranged; the code was seen in mCODE 3 and 4 and mcode/clinical-trial-matching-app."
* insert Published
* $loinc#90927-5 "RET gene rearrangements in Blood or Tissue by FISH"
