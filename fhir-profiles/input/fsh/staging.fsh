ValueSet: ClinicalNodes
Id: clinical-nodes
Title: "Clinical nodal category"
Description: "Observations of the clinical or otherwise found nodal category; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#21906-3 "Regional lymph nodes.clinical [Class] Cancer"
* $sct#399534004 "cN category"
* $sct#277206009 "N category"
* $loinc#21912-1 "Regional lymph nodes.other [Class] Cancer"

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
* $loinc#21914-7 "Stage group.other Cancer"
* $sct#399390009 "TNM stage grouping"
* $sct#399537006 "Clinical TNM stage grouping"
* $sct#399588009 "Pathologic TNM stage grouping"

ValueSet: DistantMetastases
Id: distant-metastases
Title: "Category of distant metastases"
Description: "Observations of the M category, clinical, pathologic or unqualified; the codes were seen in mCODE 3 and 4."
* insert Published
* $loinc#21907-1 "Distant metastases.clinical [Class] Cancer"
* $loinc#21901-4 "Distant metastases.pathology [Class] Cancer"
* $loinc#21913-9 "Distant metastases.other [Class] Cancer"
* $sct#277208005 "M category"
* $sct#399387003 "cM category"
* $sct#371497001 "pM category"

ValueSet: NodesNotAssessed
Id: nodes-not-assessed
Title: "Nodes not assessed"
Description: "Nodal categories that say that lymph nodes could not be assessed; the codes were seen in the colorectal value sets of the CMS Enhancing Oncology Model (FirelyTeam/enhancing-oncology-model-ig)."
* insert Published
* $sct#1229966003 "cNX"
* $sct#1229945006 "pNX"

ValueSet: NoDistantMetastases
Id: no-distant-metastases
Title: "No distant metastases"
Description: "M categories that deny distant metastases at the time of staging; the codes were seen in mCODE 4, HL7 Terminology, the German MII oncology guide and a public converter to mCODE."
* insert Published
* $sct#1229901006 "cM0"
* $sct#19408000 "pM0 category"
* https://www.uicc.org/resources/tnm#M0 "M0"
* http://cancerstaging.org#cM0 "cM0"

ValueSet: NotTested
Id: not-tested
Title: "Not tested"
Description: "Answers that say that nothing was tested; the code was seen in the CMS Enhancing Oncology Model."
* insert Published
* $loinc#LA13538-6 "Not tested"

Instance: nodal-status
InstanceOf: ConceptMap
Usage: #definition
* insert Map(NodalStatus, [[Nodal status of the primary]])
* description = "From an N category to whether lymph nodes are involved, NX left out; the SNOMED CT codes were seen in the colorectal value sets of the CMS Enhancing Oncology Model (FirelyTeam/enhancing-oncology-model-ig), N0 also in mCODE 4, the plain codes in public FHIR examples with the system cancerstaging.org and in the German MII oncology guide, which has them from UICC."
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
* insert From(https://www.uicc.org/resources/tnm, crlm-finding-value)
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
* description = "From a stage, or a condition that names one, to the stage group; the SNOMED CT codes were seen in mCODE 4, an oncology FSH project, mcode/clinical-trial-matching-app and the R4 expansions, the plain codes in public FHIR examples with the system cancerstaging.org (IIIC as code and as display) and in the German MII oncology guide, which has them from UICC."
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
* insert To(I, [[Stage I]], I, equivalent)
* insert To(II, [[Stage II]], II, equivalent)
* insert To(IIA, [[Stage IIA]], II, wider)
* insert To(IIB, [[Stage IIB]], II, wider)
* insert To(IIC, [[Stage IIC]], II, wider)
* insert To(III, [[Stage III]], III, equivalent)
* insert To(IIIA, [[Stage IIIA]], III, wider)
* insert To(IIIB, [[Stage IIIB]], III, wider)
* insert To(IIIC, [[Stage IIIC]], III, wider)
* insert To(IV, [[Stage IV]], IV, equivalent)
* insert To(IVA, [[Stage IVA]], IV, wider)
* insert To(IVB, [[Stage IVB]], IV, wider)
* insert To(IVC, [[Stage IVC]], IV, wider)
* insert From(https://www.uicc.org/resources/tnm, crlm-finding-value)
* insert To(I, [[Stadium I]], I, equivalent)
* insert To(II, [[Stadium II]], II, equivalent)
* insert To(IIA, [[Stadium IIA]], II, wider)
* insert To(IIB, [[Stadium IIB]], II, wider)
* insert To(IIC, [[Stadium IIC]], II, wider)
* insert To(III, [[Stadium III]], III, equivalent)
* insert To(IIIA, [[Stadium IIIA]], III, wider)
* insert To(IIIB, [[Stadium IIIB]], III, wider)
* insert To(IIIC, [[Stadium IIIC]], III, wider)
* insert To(IV, [[Stadium IV]], IV, equivalent)
* insert To(IVA, [[Stadium IVA]], IV, wider)
* insert To(IVB, [[Stadium IVB]], IV, wider)
* insert To(IVC, [[Stadium IVC]], IV, wider)

Instance: stage-by-metastases
InstanceOf: ConceptMap
Usage: #definition
* insert Map(StageByMetastases, [[Stage group by category of distant metastases]])
* description = "From an M category to the stage group that it makes whatever the rest: M1 is stage IV. M0 makes none. The SNOMED CT codes were seen in the colorectal value sets of the CMS Enhancing Oncology Model (FirelyTeam/enhancing-oncology-model-ig), HL7 Terminology and the R4 expansions; the plain codes are those of a public converter to mCODE and of the German MII oncology guide."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(1229903009, [[cM1]], IV, wider)
* insert To(1229904003, [[cM1a]], IV, wider)
* insert To(1229907005, [[cM1b]], IV, wider)
* insert To(1229910003, [[cM1c]], IV, wider)
* insert To(1229916009, [[pM1]], IV, wider)
* insert To(1229917000, [[pM1a]], IV, wider)
* insert To(1229920008, [[pM1b]], IV, wider)
* insert To(1229923005, [[pM1c]], IV, wider)
* insert To(14926007, [[pM1 category]], IV, wider)
* insert To(261927002, [[Metastasis stage M1a]], IV, wider)
* insert To(261928007, [[Metastasis stage M1b]], IV, wider)
* insert To(261929004, [[Metastasis stage M1c]], IV, wider)
* insert From(http://cancerstaging.org, crlm-finding-value)
* insert To(cM1, [[cM1]], IV, wider)
* insert To(cM1a, [[cM1a]], IV, wider)
* insert To(cM1b, [[cM1b]], IV, wider)
* insert To(cM1c, [[cM1c]], IV, wider)
* insert To(pM1, [[pM1]], IV, wider)
* insert To(pM1a, [[pM1a]], IV, wider)
* insert To(pM1b, [[pM1b]], IV, wider)
* insert To(pM1c, [[pM1c]], IV, wider)
* insert To(M1, [[M1]], IV, wider)
* insert To(M1a, [[M1a]], IV, wider)
* insert To(M1b, [[M1b]], IV, wider)
* insert To(M1c, [[M1c]], IV, wider)
* insert From(https://www.uicc.org/resources/tnm, crlm-finding-value)
* insert To(M1, [[M1]], IV, wider)
* insert To(M1a, [[M1a]], IV, wider)
* insert To(M1b, [[M1b]], IV, wider)
* insert To(M1c, [[M1c]], IV, wider)

Instance: metastasis-extent
InstanceOf: ConceptMap
Usage: #definition
* insert Map(MetastasisExtent, [[Extent of distant metastases]])
* description = "From an M category or a stage group to the organs that it means by definition (TNM, 8th edition): M1a and IVA are metastases in one organ and not in the peritoneum, M1b and IVB in two organs or more, M1c and IVC in the peritoneum. By the 7th edition M1b also holds the peritoneum, which is outside the liver too. The codes are those of the maps stage-by-metastases and stage-group."
* insert From(http://snomed.info/sct, metastasis-extent)
* insert To(1229904003, [[cM1a]], one-organ, equivalent)
* insert To(1229917000, [[pM1a]], one-organ, equivalent)
* insert To(261927002, [[Metastasis stage M1a]], one-organ, equivalent)
* insert To(261642001, [[Stage 4A]], one-organ, equivalent)
* insert To(1229907005, [[cM1b]], several-organs, equivalent)
* insert To(1229920008, [[pM1b]], several-organs, equivalent)
* insert To(261928007, [[Metastasis stage M1b]], several-organs, equivalent)
* insert To(261643006, [[Stage 4B]], several-organs, equivalent)
* insert To(1229910003, [[cM1c]], peritoneum, equivalent)
* insert To(1229923005, [[pM1c]], peritoneum, equivalent)
* insert To(261929004, [[Metastasis stage M1c]], peritoneum, equivalent)
* insert To(313046007, [[Stage 4C]], peritoneum, equivalent)
* insert From(http://cancerstaging.org, metastasis-extent)
* insert To(cM1a, [[cM1a]], one-organ, equivalent)
* insert To(pM1a, [[pM1a]], one-organ, equivalent)
* insert To(M1a, [[M1a]], one-organ, equivalent)
* insert To(4A, [[Stage 4A]], one-organ, equivalent)
* insert To(IVA, [[Stage IVA]], one-organ, equivalent)
* insert To(cM1b, [[cM1b]], several-organs, equivalent)
* insert To(pM1b, [[pM1b]], several-organs, equivalent)
* insert To(M1b, [[M1b]], several-organs, equivalent)
* insert To(4B, [[Stage 4B]], several-organs, equivalent)
* insert To(IVB, [[Stage IVB]], several-organs, equivalent)
* insert To(cM1c, [[cM1c]], peritoneum, equivalent)
* insert To(pM1c, [[pM1c]], peritoneum, equivalent)
* insert To(M1c, [[M1c]], peritoneum, equivalent)
* insert To(4C, [[Stage 4C]], peritoneum, equivalent)
* insert To(IVC, [[Stage IVC]], peritoneum, equivalent)
* insert From(https://www.uicc.org/resources/tnm, metastasis-extent)
* insert To(M1a, [[M1a]], one-organ, equivalent)
* insert To(IVA, [[Stadium IVA]], one-organ, equivalent)
* insert To(M1b, [[M1b]], several-organs, equivalent)
* insert To(IVB, [[Stadium IVB]], several-organs, equivalent)
* insert To(M1c, [[M1c]], peritoneum, equivalent)
* insert To(IVC, [[Stadium IVC]], peritoneum, equivalent)

CodeSystem: MetastasisExtent
Id: metastasis-extent
Title: "Extent of distant metastases"
Description: "The organs with distant metastases, as far as an M category defines them; the codes are its own."
* insert Published
* ^caseSensitive = true
* #one-organ "one organ other than the peritoneum"
* #several-organs "two organs or more"
* #peritoneum "the peritoneum, with or without other organs"
