// Codes that come near to what the readers look for and do not say it: they are told, and used for nothing.
ValueSet: ColorectalSiteInDoubt
Id: colorectal-site-in-doubt
Title: "Site near the large bowel"
Description: "Cancers of the appendix, of rectum and anus together, or of an unnamed part of the intestine, which do not count as colorectal cancer here. The ICD-10-CM codes were seen in mCODE 4, whose colorectal list of the CMS Enhancing Oncology Model leaves the appendix out; the SNOMED CT codes in mcode-extraction-framework and eCQM content."
* insert Published
* $icd-10-cm#C18.1 "Malignant neoplasm of appendix"
* $icd-10-cm#C21.8 "Malignant neoplasm of overlapping sites of rectum, anus and anal canal"
* $icd-10-cm#C26.0 "Malignant neoplasm of intestinal tract, part unspecified"
* $sct#413445002 "Adenocarcinoma of appendix"
* $sct#448992002 "Malignant epithelial neoplasm of appendix"
* $sct#363411007 "Malignant tumor of appendix"
* $sct#93679002 "Primary malignant neoplasm of appendix"
* $sct#721672004 "Primary mucinous adenocarcinoma of appendix"
* $sct#109839004 "Overlapping malignant neoplasm of rectum, anus and anal canal"
* $sct#187760008 "Malignant neoplasm of rectum, rectosigmoid junction and anus"

ValueSet: LocalRecurrence
Id: local-recurrence
Title: "Local recurrence of a colorectal cancer"
Description: "Conditions that mean that a colorectal cancer came back where it was; their date is not that of its first diagnosis. The codes were seen in mcode-extraction-framework and eCQM content."
* insert Published
* $sct#314965007 "Local recurrence of malignant tumor of colon"
* $sct#314966008 "Local recurrence of malignant tumor of rectum"

ValueSet: IntrahepaticBileDuctMetastasis
Id: intrahepatic-bile-duct-metastasis
Title: "Metastasis in intrahepatic bile ducts"
Description: "Conditions that mean a metastasis in the bile ducts of the liver, which ICD-10 counts with the liver; the code was seen in mcode-extraction-framework and eCQM content."
* insert Published
* $sct#94349006 "Secondary malignant neoplasm of intrahepatic bile ducts"

ValueSet: HistoryOfLiverMetastasis
Id: history-of-liver-metastasis
Title: "History of liver metastasis"
Description: "Observations, or conditions, that say that there was a metastasis in the liver; the code was seen in mCODE 4, without a value."
* insert Published
* $sct#1098951000119108 "History of cancer metastatic to liver"

Instance: laterality
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Laterality, [[Side by laterality qualifier]])
* description = "From the laterality that a sender adds to a body site to the side; on a site of the bowel it is a hint at most. The codes were seen in mCODE 4."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(24028007, [[Right]], right, equivalent)
* insert To(7771000, [[Left]], left, equivalent)
