ValueSet: ColorectalCancer
Id: colorectal-cancer
Title: "Colorectal cancer"
Description: "Conditions that mean a cancer of colon or rectum, its site known or not; the codes were seen in the value sets of mCODE 4, the CMS Enhancing Oncology Model, mcode-extraction-framework and the eCQM content, and in HL7's R4 expansions."
* insert Published
// cecum
* $sct#413446001 "Adenocarcinoma of cecum"
* $sct#255081007 "Carcinoma of cecum"
* $sct#363350007 "Malignant tumor of cecum"
* $sct#371977004 "Primary malignant neoplasm of cecum"
// ascending colon
* $sct#312111009 "Carcinoma of ascending colon"
* $sct#363412000 "Malignant tumor of ascending colon"
* $sct#681601000119101 "Primary adenocarcinoma of ascending colon"
* $sct#721695008 "Primary adenocarcinoma of ascending colon and right flexure"
* $sct#93683002 "Primary malignant neoplasm of ascending colon"
// hepatic flexure
* $sct#312114001 "Carcinoma of hepatic flexure"
* $sct#363407001 "Malignant tumor of hepatic flexure"
* $sct#93826009 "Primary malignant neoplasm of hepatic flexure of colon"
// transverse colon
* $sct#312112002 "Carcinoma of transverse colon"
* $sct#363408006 "Malignant tumor of transverse colon"
* $sct#721696009 "Primary adenocarcinoma of transverse colon"
* $sct#94105000 "Primary malignant neoplasm of transverse colon"
// splenic flexure
* $sct#312115000 "Carcinoma of splenic flexure"
* $sct#363413005 "Malignant tumor of splenic flexure"
* $sct#721699002 "Primary adenocarcinoma of descending colon and splenic flexure"
* $sct#94072004 "Primary malignant neoplasm of splenic flexure of colon"
// descending colon
* $sct#312113007 "Carcinoma of descending colon"
* $sct#363409003 "Malignant tumor of descending colon"
* $sct#681651000119102 "Primary adenocarcinoma of descending colon"
* $sct#93771007 "Primary malignant neoplasm of descending colon"
// sigmoid colon
* $sct#301756000 "Adenocarcinoma of sigmoid colon"
* $sct#285312008 "Carcinoma of sigmoid colon"
* $sct#363410008 "Malignant tumor of sigmoid colon"
* $sct#94006002 "Primary malignant neoplasm of sigmoid colon"
// rectosigmoid
* $sct#425178004 "Adenocarcinoma of rectosigmoid junction"
* $sct#269544008 "Carcinoma of the rectosigmoid junction"
* $sct#363414004 "Malignant tumor of rectosigmoid junction"
* $sct#184881000119106 "Primary adenocarcinoma of rectosigmoid junction"
* $sct#93980002 "Primary malignant neoplasm of rectosigmoid junction"
// rectum
* $sct#254582000 "Adenocarcinoma of rectum"
* $sct#314966008 "Local recurrence of malignant tumor of rectum"
* $sct#448994001 "Malignant epithelial neoplasm of upper rectum"
* $sct#363351006 "Malignant tumor of rectum"
* $sct#93984006 "Primary malignant neoplasm of rectum"
// anorectal, adenocarcinoma
* $sct#447886005 "Adenocarcinoma of anorectum"
// site not known
* $sct#187757001 "Malignant neoplasm, overlapping lesion of colon"
* $sct#109838007 "Overlapping malignant neoplasm of colon"
* $sct#1163568002 "Primary malignant neoplasm of overlapping sites of colon"
* $sct#96281000119107 "Overlapping malignant neoplasm of colon and rectum"
* $sct#408645001 "Adenocarcinoma of large intestine"
* $sct#269533000 "Carcinoma of colon"
* $sct#314965007 "Local recurrence of malignant tumor of colon"
* $sct#363406005 "Malignant neoplasm of colon"
* $sct#363510005 "Malignant tumor of large intestine"
* $sct#737058005 "Microsatellite instability-high colorectal cancer"
* $sct#1701000119104 "Primary adenocarcinoma of colon"
* $sct#93761005 "Primary malignant neoplasm of colon"
* $sct#93854002 "Primary malignant neoplasm of large intestine"
* $sct#781382000 "Malignant neoplasm of colon and/or rectum"
* $sct#422985007 "Carcinoma of colon, stage IV"
// ICD-10-CM
* $icd-10-cm#C18.0 "Malignant neoplasm of cecum"
* $icd-10-cm#C18.2 "Malignant neoplasm of ascending colon"
* $icd-10-cm#C18.3 "Malignant neoplasm of hepatic flexure"
* $icd-10-cm#C18.4 "Malignant neoplasm of transverse colon"
* $icd-10-cm#C18.5 "Malignant neoplasm of splenic flexure"
* $icd-10-cm#C18.6 "Malignant neoplasm of descending colon"
* $icd-10-cm#C18.7 "Malignant neoplasm of sigmoid colon"
* $icd-10-cm#C18.8 "Malignant neoplasm of overlapping sites of colon"
* $icd-10-cm#C18.9 "Malignant neoplasm of colon, unspecified"
* $icd-10-cm#C19 "Malignant neoplasm of rectosigmoid junction"
* $icd-10-cm#C20 "Malignant neoplasm of rectum"

ValueSet: OtherTumourAtColorectalSite
Id: other-tumour-at-colorectal-site
Title: "Other tumours at a colorectal site"
Description: "Tumours of colon or rectum that are no adenocarcinoma and for which Hepatica does not speak; the codes were seen in the primary cancer value set of mcode-extraction-framework."
* insert Published
* $sct#449218003 "Lymphoma of sigmoid colon"
* $sct#133751000119102 "Lymphoma of colon"
* $sct#276822007 "Malignant melanoma of rectum"
* $sct#713573006 "Malignant carcinoid tumor of rectum"
* $sct#726654006 "Malignant carcinoid tumor of colon"
* $sct#721697000 "Primary neuroendocrine carcinoma of colon"
* $sct#721698005 "Primary malignant neuroendocrine neoplasm of colon"
* $sct#721700001 "Primary malignant neuroendocrine neoplasm of rectum"
* $sct#721701002 "Primary neuroendocrine carcinoma of rectum"
* $sct#766981007 "Squamous cell carcinoma of colon"
* $sct#1156783003 "Leiomyosarcoma of rectum"
* $sct#1156788007 "Leiomyosarcoma of colon"
* $sct#1156795003 "Kaposi sarcoma of colon"
* $sct#1156797006 "Kaposi sarcoma of rectum"
* $sct#16636051000119105 "Primary malignant gastrointestinal stromal neoplasm of colon"
* $sct#16636101000119105 "Primary malignant gastrointestinal stromal neoplasm of rectum"

Instance: primary-site
InstanceOf: ConceptMap
Usage: #definition
* insert Map(PrimarySite, [[Site of the primary tumour]])
* description = "From a condition or a body site to the site of the primary; the codes were seen in the value sets of mCODE 4, the CMS Enhancing Oncology Model, mcode-extraction-framework and eCQM content, those of body sites in the Lithuanian colorectal guide (HL7LT/ig-lt-colorectal)."
* insert From(http://snomed.info/sct, crlm-finding-value)
// body sites
* insert To(32713005, [[Cecum]], cecum, equivalent)
* insert To(9040008, [[Ascending colon]], ascending-colon, equivalent)
* insert To(48338005, [[Right colic flexure]], hepatic-flexure, equivalent)
* insert To(485005, [[Transverse colon]], transverse-colon, equivalent)
* insert To(72592005, [[Left colic flexure]], splenic-flexure, equivalent)
* insert To(32622004, [[Descending colon]], descending-colon, equivalent)
* insert To(60184004, [[Sigmoid colon]], sigmoid-colon, equivalent)
* insert To(34402009, [[Rectum]], rectum, equivalent)
// conditions
* insert To(413446001, [[Adenocarcinoma of cecum]], cecum, wider)
* insert To(255081007, [[Carcinoma of cecum]], cecum, wider)
* insert To(363350007, [[Malignant tumor of cecum]], cecum, wider)
* insert To(371977004, [[Primary malignant neoplasm of cecum]], cecum, wider)
* insert To(312111009, [[Carcinoma of ascending colon]], ascending-colon, wider)
* insert To(363412000, [[Malignant tumor of ascending colon]], ascending-colon, wider)
* insert To(681601000119101, [[Primary adenocarcinoma of ascending colon]], ascending-colon, wider)
* insert To(721695008, [[Primary adenocarcinoma of ascending colon and right flexure]], ascending-colon, narrower)
* insert Comment([[Ascending colon and right flexure: both on the right side.]])
* insert To(93683002, [[Primary malignant neoplasm of ascending colon]], ascending-colon, wider)
* insert To(312114001, [[Carcinoma of hepatic flexure]], hepatic-flexure, wider)
* insert To(363407001, [[Malignant tumor of hepatic flexure]], hepatic-flexure, wider)
* insert To(93826009, [[Primary malignant neoplasm of hepatic flexure of colon]], hepatic-flexure, wider)
* insert To(312112002, [[Carcinoma of transverse colon]], transverse-colon, wider)
* insert To(363408006, [[Malignant tumor of transverse colon]], transverse-colon, wider)
* insert To(721696009, [[Primary adenocarcinoma of transverse colon]], transverse-colon, wider)
* insert To(94105000, [[Primary malignant neoplasm of transverse colon]], transverse-colon, wider)
* insert To(312115000, [[Carcinoma of splenic flexure]], splenic-flexure, wider)
* insert To(363413005, [[Malignant tumor of splenic flexure]], splenic-flexure, wider)
* insert To(721699002, [[Primary adenocarcinoma of descending colon and splenic flexure]], splenic-flexure, narrower)
* insert Comment([[Descending colon and splenic flexure: both on the left side.]])
* insert To(94072004, [[Primary malignant neoplasm of splenic flexure of colon]], splenic-flexure, wider)
* insert To(312113007, [[Carcinoma of descending colon]], descending-colon, wider)
* insert To(363409003, [[Malignant tumor of descending colon]], descending-colon, wider)
* insert To(681651000119102, [[Primary adenocarcinoma of descending colon]], descending-colon, wider)
* insert To(93771007, [[Primary malignant neoplasm of descending colon]], descending-colon, wider)
* insert To(301756000, [[Adenocarcinoma of sigmoid colon]], sigmoid-colon, wider)
* insert To(285312008, [[Carcinoma of sigmoid colon]], sigmoid-colon, wider)
* insert To(363410008, [[Malignant tumor of sigmoid colon]], sigmoid-colon, wider)
* insert To(94006002, [[Primary malignant neoplasm of sigmoid colon]], sigmoid-colon, wider)
* insert To(425178004, [[Adenocarcinoma of rectosigmoid junction]], rectosigmoid, wider)
* insert To(269544008, [[Carcinoma of the rectosigmoid junction]], rectosigmoid, wider)
* insert To(363414004, [[Malignant tumor of rectosigmoid junction]], rectosigmoid, wider)
* insert To(184881000119106, [[Primary adenocarcinoma of rectosigmoid junction]], rectosigmoid, wider)
* insert To(93980002, [[Primary malignant neoplasm of rectosigmoid junction]], rectosigmoid, wider)
* insert To(254582000, [[Adenocarcinoma of rectum]], rectum, wider)
* insert To(314966008, [[Local recurrence of malignant tumor of rectum]], rectum, wider)
* insert To(448994001, [[Malignant epithelial neoplasm of upper rectum]], rectum, wider)
* insert To(363351006, [[Malignant tumor of rectum]], rectum, wider)
* insert To(93984006, [[Primary malignant neoplasm of rectum]], rectum, wider)
* insert From(http://hl7.org/fhir/sid/icd-10-cm, crlm-finding-value)
* insert To(C18.0, [[Malignant neoplasm of cecum]], cecum, wider)
* insert To(C18.2, [[Malignant neoplasm of ascending colon]], ascending-colon, wider)
* insert To(C18.3, [[Malignant neoplasm of hepatic flexure]], hepatic-flexure, wider)
* insert To(C18.4, [[Malignant neoplasm of transverse colon]], transverse-colon, wider)
* insert To(C18.5, [[Malignant neoplasm of splenic flexure]], splenic-flexure, wider)
* insert To(C18.6, [[Malignant neoplasm of descending colon]], descending-colon, wider)
* insert To(C18.7, [[Malignant neoplasm of sigmoid colon]], sigmoid-colon, wider)
* insert To(C19, [[Malignant neoplasm of rectosigmoid junction]], rectosigmoid, wider)
* insert To(C20, [[Malignant neoplasm of rectum]], rectum, wider)
