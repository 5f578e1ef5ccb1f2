// Every value of the code and codes facts of vocabulary.yaml, once; a comment names the first fact that uses them.
CodeSystem: CrlmFindingValue
Id: crlm-finding-value
Title: "Values of findings in colorectal liver metastases"
Description: "Every value that a coded fact of Hepatica's own vocabulary can take, each once although several facts may share it."
* insert Published
* ^caseSensitive = true
// goal of the treatment
* #cure "cure"
* #downstage-to-resection "downstaging to resection"
* #prolong-survival "longer survival"
* #palliation "palliation"
* #no-evidence-of-disease "no evidence of disease"
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
// sites of the disease outside the liver
* #lung "lung"
* #lymph-node "lymph node"
* #peritoneum "peritoneum"
* #bone "bone"
* #brain "brain"
* #other "other"
// timing of the liver metastases
* #synchronous "synchronous"
* #metachronous "metachronous"
// distribution of the liver metastases
* #unilobar "unilobar"
* #bilobar "bilobar"
// resectability at first assessment
* #resectable "resectable"
* #borderline "borderline"
* #unresectable "unresectable"
// reasons against a resection
* #tumor-location "the location of the metastases"
* #comorbidity "comorbidity"
* #insufficient-flr "too small a liver remnant"
* #number "the number of the metastases"
* #extrahepatic "disease outside the liver"
* #vital-structure-involvement "involvement of vital structures"
// sites of the recurrence
* #liver "liver"
// background liver
* #normal "normal"
* #cirrhosis "cirrhotic"
* #chemotherapy-injured "injured by chemotherapy"
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
// response to systemic therapy
* #CR "complete (CR)"
* #PR "partial (PR)"
* #SD "stable disease (SD)"
* #PD "progression (PD)"
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
// BRAF
* #V600E "V600E"
* #non-V600E "mutant other than V600E"
// HER2 immunohistochemistry
* #0 "0"
* #1+ "1+"
* #2+ "2+"
* #3+ "3+"
// DPYD metaboliser status
* #intermediate "intermediate"
* #poor "poor"
// trend of the circulating hybrid cells
* #rising "rising"
* #stable "stable"
* #falling "falling"
