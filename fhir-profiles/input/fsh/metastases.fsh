ValueSet: LiverMetastasis
Id: liver-metastasis
Title: "Liver metastasis"
Description: "Conditions that mean a metastasis in the liver, of no other origin; the codes were seen in the secondary cancer value sets of mCODE 4 and mcode-extraction-framework and in eCQM content."
* insert Published
* $sct#94381002 "Secondary malignant neoplasm of liver"
* $sct#1691000119104 "Metastasis to liver from adenocarcinoma"
* $icd-10-cm#C78.7 "Secondary malignant neoplasm of liver and intrahepatic bile duct"

ValueSet: LiverMetastasisOfOtherOrigin
Id: liver-metastasis-of-other-origin
Title: "Liver metastasis of another origin"
Description: "Conditions that mean a metastasis in the liver from a tumour that is not colorectal, or of unknown primary; the codes were seen in the secondary cancer value sets of mCODE 4 and mcode-extraction-framework."
* insert Published
* $sct#107811000119106 "Secondary small cell carcinoma of liver"
* $sct#107831000119101 "Squamous cell carcinoma metastatic to liver"
* $sct#285613005 "Metastasis to liver of unknown primary"
* $icd-10-cm#C7B.02 "Secondary carcinoid tumors of liver"

ValueSet: Liver
Id: liver
Title: "Liver"
Description: "The liver, as the site of a metastasis. The body site was seen in the radiotherapy location value set of mCODE 4 and in HL7 Terminology, the sites of TNM in the German MII oncology guide (MII Onkologie 2026.0.3)."
* insert Published
* $sct#10200004 "Liver"
* $sct#258334004 "HEP"
* https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-fernmetastasen#HEP "Leber"

ValueSet: TumourSize
Id: tumour-size
Title: "Tumour size"
Description: "Observations that hold the dimensions of a tumour as components; the code was seen in mCODE 3 and 4."
* insert Published
* $loinc#21889-1 "Size Tumor"

ValueSet: LongestDiameter
Id: longest-diameter
Title: "Longest diameter of a tumour"
Description: "The longest dimension of a tumour, alone or as a component; the code was seen in mCODE 4 and in Synthea modules."
* insert Published
* $loinc#33728-7 "Size.maximum dimension in Tumor"

ValueSet: MetastaticMorphology
Id: metastatic-morphology
Title: "Morphology of a metastasis"
Description: "The morphology of a body structure that is a metastasis; the code was seen in examples of patient records."
* insert Published
* $sct#14799000 "Neoplasm, metastatic"
