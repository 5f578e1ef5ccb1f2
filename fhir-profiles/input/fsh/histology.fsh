ValueSet: Histology
Id: histology
Title: "Histology of a tumour"
Description: "Observations of what a tumour consists of; the codes were seen in mCODE 4, the third in the German MII oncology guide and obds-to-fhir."
* insert Published
* $loinc#31206-6 "Histology and Behavior type in Cancer specimen"
* $loinc#77753-2 "Tumor morphology"
* $loinc#59847-4 "Histology and Behavior ICD-O-3 Cancer"

// Adenosquamous carcinoma and adenocarcinoma with neuroendocrine differentiation are in neither set: they are colorectal carcinomas of which the evidence does not speak apart.
ValueSet: OtherHistology
Id: other-histology
Title: "Histology other than adenocarcinoma"
Description: "What a tumour of the large bowel consists of where it is none of the adenocarcinomas that Hepatica speaks for: neuroendocrine and mixed neuroendocrine neoplasms, squamous carcinoma, melanoma, sarcoma, stromal tumour, lymphoma. The codes were seen in a public converter of a colorectal cohort to FHIR and in public ICD-O-3 tables of cancer registry software."
* insert Published
// neuroendocrine
* $icd-o-3#8240/3 "Carcinoid tumor, NOS"
* $icd-o-3#8249/3 "Atypical carcinoid tumor"
* $icd-o-3#8246/3 "Neuroendocrine carcinoma, NOS"
* $icd-o-3#8013/3 "Large cell neuroendocrine carcinoma"
* $icd-o-3#8041/3 "Small cell carcinoma, NOS"
* $icd-o-3#8045/3 "Combined small cell carcinoma"
* $icd-o-3#8244/3 "Mixed adenoneuroendocrine carcinoma"
* $icd-o-3#8154/3 "Mixed neuroendocrine non-neuroendocrine neoplasm (MiNEN)"
// squamous
* $icd-o-3#8070/3 "Squamous cell carcinoma, NOS"
* $icd-o-3#8071/3 "Squamous cell carcinoma, keratinizing, NOS"
* $icd-o-3#8072/3 "Squamous cell carcinoma, large cell, nonkeratinizing, NOS"
* $icd-o-3#8083/3 "Basaloid squamous cell carcinoma"
// melanoma
* $icd-o-3#8720/3 "Malignant melanoma, NOS"
* $icd-o-3#8721/3 "Nodular melanoma"
* $icd-o-3#8730/3 "Amelanotic melanoma"
// sarcoma and stromal tumour
* $icd-o-3#8800/3 "Sarcoma, NOS"
* $icd-o-3#8801/3 "Spindle cell sarcoma"
* $icd-o-3#8890/3 "Leiomyosarcoma, NOS"
* $icd-o-3#8891/3 "Epithelioid leiomyosarcoma"
* $icd-o-3#8936/3 "Gastrointestinal stromal tumor, malignant"
* $icd-o-3#9120/3 "Hemangiosarcoma"
* $icd-o-3#9140/3 "Kaposi sarcoma"
// lymphoma
* $icd-o-3#9590/3 "Malignant lymphoma, NOS"
* $icd-o-3#9591/3 "Malignant lymphoma, non-Hodgkin, NOS"
* $icd-o-3#9673/3 "Mantle cell lymphoma"
* $icd-o-3#9680/3 "Malignant lymphoma, large B-cell, diffuse, NOS"
* $icd-o-3#9687/3 "Burkitt lymphoma, NOS"
* $icd-o-3#9690/3 "Follicular lymphoma, NOS"
* $icd-o-3#9699/3 "Marginal zone B-cell lymphoma, NOS"
* $icd-o-3#9702/3 "Mature T-cell lymphoma, NOS"
* $icd-o-3#9717/3 "Intestinal T-cell lymphoma"

ValueSet: AdenocarcinomaHistology
Id: adenocarcinoma-histology
Title: "Histology of adenocarcinoma"
Description: "What a tumour of the large bowel consists of where it is an adenocarcinoma; the codes were seen in mCODE 4 (the first), a public converter of a colorectal cohort to FHIR and public ICD-O-3 tables of cancer registry software."
* insert Published
* $icd-o-3#8140/3 "Adenocarcinoma, NOS"
* $icd-o-3#8210/3 "Adenocarcinoma in adenomatous polyp"
* $icd-o-3#8211/3 "Tubular adenocarcinoma"
* $icd-o-3#8255/3 "Adenocarcinoma with mixed subtypes"
* $icd-o-3#8261/3 "Adenocarcinoma in villous adenoma"
* $icd-o-3#8263/3 "Adenocarcinoma in tubulovillous adenoma"
* $icd-o-3#8480/3 "Mucinous adenocarcinoma"
* $icd-o-3#8481/3 "Mucin-producing adenocarcinoma"
* $icd-o-3#8490/3 "Signet ring cell carcinoma"
