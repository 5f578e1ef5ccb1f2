// Every value of the code and codes facts of vocabulary.yaml, once; a comment names the first fact that uses them.
CodeSystem: CrlmFindingValue
Id: crlm-finding-value
Title: "Values of findings in colorectal liver metastases"
Description: "Every value that a coded fact of Hepatica's own vocabulary can take, each once although several facts may share it."
* insert Published
* ^caseSensitive = true
// stage group of the primary
* #I "I"
* #II "II"
* #III "III"
* #IV "IV"
// site of the primary
* #cecum "caecum"
* #ascending-colon "ascending colon"
* #hepatic-flexure "hepatic flexure"
* #transverse-colon "transverse colon"
* #splenic-flexure "splenic flexure"
* #descending-colon "descending colon"
* #sigmoid-colon "sigmoid colon"
* #rectosigmoid "rectosigmoid junction"
* #rectum "rectum"
// side of the primary
* #left "left"
* #right "right"
// nodal status of the primary
* #positive "positive"
* #negative "negative"
// timing of the liver metastases
* #synchronous "synchronous"
* #metachronous "metachronous"
// resectability at first assessment
* #resectable "resectable"
* #borderline "borderline"
* #unresectable "unresectable"
// resection margin
* #R0 "R0"
* #R1 "R1"
* #R2 "R2"
// two-stage operation
* #none "none"
* #planned "planned"
* #stage-1-done "first stage done"
* #completed "completed"
// histopathological growth pattern
* #desmoplastic "desmoplastic"
* #pushing "pushing"
* #replacement "replacement"
// microsatellite status
* #MSI-H "MSI-H"
* #MSI-L "MSI-L"
* #MSS "MSS"
// mismatch repair proteins
* #dMMR "deficient (dMMR)"
* #pMMR "proficient (pMMR)"
// KRAS
* #wild-type "wild type"
* #mutant "mutant"
// KRAS variant
* #G12C "G12C"
* #G12D "G12D"
* #other "other than G12C and G12D"
// BRAF
* #V600E "V600E"
* #non-V600E "mutant other than V600E"
// HER2 immunohistochemistry
* #0 "0"
* #1+ "1+"
* #2+ "2+"
* #3+ "3+"
// earlier treatment
* #oxaliplatin "oxaliplatin"
* #irinotecan "irinotecan"
* #fluoropyrimidine "a fluoropyrimidine"
* #bevacizumab "bevacizumab"
* #anti-egfr "an anti-EGFR antibody"
* #anti-her2 "a HER2-directed agent"
* #ici "an immune checkpoint inhibitor"
* #regorafenib "regorafenib"
* #trifluridine-tipiracil "trifluridine/tipiracil"
* #braf-inhibitor "a BRAF inhibitor"
* #kras-g12c-inhibitor "a KRAS G12C inhibitor"
* #fruquintinib "fruquintinib"
* #anti-vegf "an anti-VEGF agent"
// running treatment
* #hai "hepatic arterial infusion"
* #cea-tcr-t-cells "CEA-directed T cells"
* #conversion-chemo "conversion chemotherapy"
// planned treatment
* #hepatectomy "liver resection"
* #two-stage-hepatectomy "two-stage hepatectomy"
* #alpps "ALPPS"
* #ablation "ablation"
* #intraoperative-ablation "ablation during the operation"
* #sbrt "SBRT"
* #proton "proton therapy"
* #y90 "radioembolization"
* #tace "TACE"
* #transplant "liver transplantation"
* #synchronous-resection "simultaneous resection of primary and liver"
* #staged-resection "staged resection of primary and liver"
* #systemic-chemo "systemic chemotherapy"
* #car-t "engineered T cells"
