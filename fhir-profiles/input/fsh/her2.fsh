ValueSet: Her2Immunohistochemistry
Id: her2-immunohistochemistry
Title: "HER2 immunohistochemistry"
Description: "Observations of HER2 by immune stain or immunoassay in tissue, some worded for breast cancer but used for other tumours: read for the score, of which 3+ is positive, 0 and 1+ are negative, and 2+ waits for in situ hybridisation (HERACLES criteria, doi 10.1038/modpathol.2015.98). That staining is present, or a concentration, is no score; the codes were seen in mCODE 3 and 4 and Genomics Reporting 3."
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

ValueSet: Her2IshRatio
Id: her2-ish-ratio
Title: "HER2 by in situ hybridisation: ratio"
Description: "Observations of the ratio of ERBB2 to chromosome 17 copies by in situ hybridisation; positive from the cut-off in the code system crlm-cut-off. The code was seen in mCODE 3 and 4."
* insert Published
* $loinc#49683-6 "ERBB2 gene copy number/Chromosome 17 copy number in Tissue by FISH"

ValueSet: Her2CopiesPerNucleus
Id: her2-copies-per-nucleus
Title: "HER2 by in situ hybridisation: copies"
Description: "Observations of the mean number of ERBB2 copies in a nucleus: inconclusive alone, since the criteria for colorectal cancer rest on the ratio. The code was seen in mCODE 3 and 4."
* insert Published
* $loinc#74860-8 "ERBB2 gene copy number/nucleus in Tissue by FISH"

CodeSystem: CrlmCutOff
Id: crlm-cut-off
Title: "Cut-offs of laboratory values"
Description: "Numbers from which a laboratory value means something else, with where they were published."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #positive-from
* ^property[0].description = "The lowest value that is positive."
* ^property[0].type = #decimal
* #her2-ish-ratio "HER2 in situ hybridisation ratio" "ERBB2 to chromosome 17 copies in colorectal cancer: 2.0 or more is amplified (HERACLES criteria, doi 10.1038/modpathol.2015.98; the consensus criteria of Japan, the USA and Korea say the same of a score of 2+)."
* #her2-ish-ratio ^property[+].code = #positive-from
* #her2-ish-ratio ^property[=].valueDecimal = 2.0
* #her2-copies "HER2 copies by a variant" "Copies of ERBB2 from which a gain is an amplification: 6.0 or more copies in a cell are positive whatever the ratio (ASCO and CAP, HER2 testing in breast cancer 2018, doi 10.1200/JCO.2018.77.8738). No number is published for colorectal cancer; fewer copies decide nothing."
* #her2-copies ^property[+].code = #positive-from
* #her2-copies ^property[=].valueDecimal = 6.0
