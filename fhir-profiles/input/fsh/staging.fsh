ValueSet: ClinicalNodes
Id: clinical-nodes
Title: "Clinical nodal category"
Description: "Observations of the clinical or unqualified nodal category; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#21906-3 "Regional lymph nodes.clinical [Class] Cancer"
* $sct#399534004 "cN category"
* $sct#277206009 "N category"

ValueSet: PathologicNodes
Id: pathologic-nodes
Title: "Pathologic nodal category"
Description: "Observations of the pathologic nodal category; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#21900-6 "Regional lymph nodes.pathology [Class] Cancer"
* $sct#371494008 "pN category"

ValueSet: StageGroupAssessment
Id: stage-group-assessment
Title: "Stage group assessment"
Description: "Observations of the stage group, clinical, pathologic or unqualified; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#21908-9 "Stage group.clinical Cancer"
* $loinc#21902-2 "Stage group.pathology Cancer"
* $sct#399390009 "TNM stage grouping"
* $sct#399537006 "Clinical TNM stage grouping"
* $sct#399588009 "Pathologic TNM stage grouping"

Instance: nodal-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(NodalStatus, [[Nodal status of the primary]])
* description = "From an N category to whether lymph nodes are involved, NX left out; the SNOMED CT codes were seen in the colorectal value sets of the CMS Enhancing Oncology Model (FirelyTeam/enhancing-oncology-model-ig), N0 also in mCODE 4, the plain codes in public FHIR examples with the system cancerstaging.org."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(1229967007, [[cN0]], negative, equivalent)
* insert To(1229973008, [[cN1]], positive, wider)
* insert To(1229975001, [[cN1a]], positive, wider)
* insert To(1229976000, [[cN1b]], positive, wider)
* insert To(1229977009, [[cN1c]], positive, wider)
* insert To(1229978004, [[cN2]], positive, wider)
* insert To(1229981009, [[cN2a]], positive, wider)
* insert To(1229982002, [[cN2b]], positive, wider)
* insert To(1229947003, [[pN0]], negative, equivalent)
* insert To(1229951001, [[pN1]], positive, wider)
* insert To(1229954009, [[pN1a]], positive, wider)
* insert To(1229955005, [[pN1b]], positive, wider)
* insert To(1229956006, [[pN1c]], positive, wider)
* insert To(1229957002, [[pN2]], positive, wider)
* insert To(1229959004, [[pN2a]], positive, wider)
* insert To(1229960009, [[pN2b]], positive, wider)
* insert From(http://cancerstaging.org, crlm-finding-value)
* insert To(cN0, [[cN0]], negative, equivalent)
* insert To(cN1, [[cN1]], positive, wider)
* insert To(cN1a, [[cN1a]], positive, wider)
* insert To(cN1b, [[cN1b]], positive, wider)
* insert To(cN1c, [[cN1c]], positive, wider)
* insert To(cN2, [[cN2]], positive, wider)
* insert To(cN2a, [[cN2a]], positive, wider)
* insert To(cN2b, [[cN2b]], positive, wider)
* insert To(pN0, [[pN0]], negative, equivalent)
* insert To(pN1, [[pN1]], positive, wider)
* insert To(pN1a, [[pN1a]], positive, wider)
* insert To(pN1b, [[pN1b]], positive, wider)
* insert To(pN1c, [[pN1c]], positive, wider)
* insert To(pN2, [[pN2]], positive, wider)
* insert To(pN2a, [[pN2a]], positive, wider)
* insert To(pN2b, [[pN2b]], positive, wider)
* insert To(N0, [[N0]], negative, equivalent)
* insert To(N1, [[N1]], positive, wider)
* insert To(N1a, [[N1a]], positive, wider)
* insert To(N1b, [[N1b]], positive, wider)
* insert To(N1c, [[N1c]], positive, wider)
* insert To(N2, [[N2]], positive, wider)
* insert To(N2a, [[N2a]], positive, wider)
* insert To(N2b, [[N2b]], positive, wider)

Instance: stage-group
InstanceOf: ConceptMap
Usage: #definition
* insert Map(StageGroup, [[Stage group]])
* description = "From a stage, or a condition that names one, to the stage group; the SNOMED CT codes were seen in mCODE 4, an oncology FSH project, mcode/clinical-trial-matching-app and the R4 expansions, the plain codes in public FHIR examples with the system cancerstaging.org."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(1222769001, [[Stage IIB]], II, wider)
* insert To(1222806003, [[Stage IIIC]], III, wider)
* insert To(1222837003, [[Stage IV]], IV, equivalent)
* insert To(258228008, [[Stage 4]], IV, equivalent)
* insert To(261642001, [[Stage 4A]], IV, wider)
* insert To(261643006, [[Stage 4B]], IV, wider)
* insert To(313046007, [[Stage 4C]], IV, wider)
* insert To(422985007, [[Carcinoma of colon, stage IV]], IV, wider)
* insert From(http://cancerstaging.org, crlm-finding-value)
* insert To(1, [[Stage 1]], I, equivalent)
* insert To(2, [[Stage 2]], II, equivalent)
* insert To(2A, [[Stage 2A]], II, wider)
* insert To(2B, [[Stage 2B]], II, wider)
* insert To(2C, [[Stage 2C]], II, wider)
* insert To(3, [[Stage 3]], III, equivalent)
* insert To(3A, [[Stage 3A]], III, wider)
* insert To(3B, [[Stage 3B]], III, wider)
* insert To(3C, [[Stage 3C]], III, wider)
* insert To(4, [[Stage 4]], IV, equivalent)
* insert To(4A, [[Stage 4A]], IV, wider)
* insert To(4B, [[Stage 4B]], IV, wider)
* insert To(4C, [[Stage 4C]], IV, wider)
