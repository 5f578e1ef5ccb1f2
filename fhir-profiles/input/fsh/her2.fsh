ValueSet: Her2Immunohistochemistry
Id: her2-immunohistochemistry
Title: "HER2 immunohistochemistry"
Description: "Observations of HER2 by immune stain or immunoassay in tissue, some worded for breast cancer but used for other tumours; the codes were seen in mCODE 3 and 4 and Genomics Reporting 3."
* insert Published
* $loinc#18474-7 "HER2 Ag [Presence] in Tissue by Immune stain"
* $loinc#72383-3 "HER2 [Presence] in Tissue by Immunoassay"
* $loinc#85319-2 "HER2 [Presence] in Breast cancer specimen by Immune stain"

ValueSet: Her2Interpretation
Id: her2-interpretation
Title: "HER2 interpretation"
Description: "Observations that sum up whether HER2 is positive; the code was seen in mCODE 3 and 4."
* insert Published
* $loinc#48676-1 "HER2 [Interpretation] in Tissue"

ValueSet: Her2Amplification
Id: her2-amplification
Title: "HER2 amplification"
Description: "Observations of ERBB2 (HER2) amplification by in situ hybridisation, one worded for breast cancer but used for other tumours; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#31150-6 "ERBB2 gene duplication [Presence] in Tissue by FISH"
* $loinc#96893-3 "ERBB2 gene duplication in Tumor by FISH"
* $loinc#85318-4 "HER2 [Presence] in Breast cancer specimen by FISH"
